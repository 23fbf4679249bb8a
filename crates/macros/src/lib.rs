//! `include_spec!`: the types of a crate's own specs, made while the crate compiles.
//!
//! The generator is the one that makes the modules of the published APIs; see the documentation of the spec language for what a
//! spec says.

mod include;

use proc_macro::TokenStream;

/// Generates the modules of the API whose specs stand in a folder: `api.toml`, `types/*.toml`, `<object>/<method>.toml`.
///
/// The path starts at the folder of the crate's `Cargo.toml`; where nothing is there, at that of the source file. The
/// modules stand where the macro is called, with `TABLES` beside them:
///
/// ```ignore
/// mod warehouse {
///     callsheet_macros::include_spec!("spec/warehouse");
/// }
///
/// let request = warehouse::order::create::Request::new("A-5");
/// ```
///
/// The generated code names the crate `callsheet_runtime`. A crate that has it under another name says so:
/// `include_spec!("spec/warehouse", runtime = callsheet::runtime)`.
///
/// A mistake in a spec is an error of the macro, with file, line, column, and the line itself. A change of a spec file
/// compiles the crate anew; a new file does so with the next change of any other.
#[proc_macro]
pub fn include_spec(input: TokenStream) -> TokenStream {
    match syn::parse(input).and_then(|call| include::expand(&call)) {
        Ok(items) => items.into(),
        Err(error) => error.into_compile_error().into(),
    }
}
