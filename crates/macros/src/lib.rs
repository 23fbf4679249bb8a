//! `include_spec!`: the types of a crate's own specs, made while the crate compiles.
//!
//! The generator is the one that makes the modules of the published APIs; `docs/spec-language.md` of the repository says
//! what a spec may hold. The `api.toml` and the shared types of the published APIs travel within this crate, so that a
//! private method of one of them needs nothing but its own file.

mod call;
mod include;
mod place;
#[rustfmt::skip]
mod published;
mod runtime;

use proc_macro::TokenStream;

/// Generates the modules of specs that stand in a folder, as `callsheet-planfix` and `callsheet-zabbix` have them for theirs.
///
/// The folder is laid out like those of the published APIs:
///
/// ```text
/// specs/api.toml                 extends = "planfix"
/// specs/task/remind.toml         the method `task.remind`
/// specs/types/reminder.toml      a shape that methods share, if there is any
/// ```
///
/// The path starts at the folder of the crate's `Cargo.toml`; where nothing is there, at that of the source file. The
/// modules stand where the macro is called, with `TABLES` beside them:
///
/// ```ignore
/// pub mod planfix {
///     callsheet_macros::include_spec!("specs");
/// }
///
/// let request = planfix::task::remind::Request::new(101);
/// let response = client.call(&request).await?;
/// ```
///
/// # Which API
///
/// - **A published one**, `planfix` or `zabbix`: an `api.toml` of the one line `extends = "planfix"`, or, without an
///   `api.toml`, the key `api = "planfix"` in each method's file. The methods then have that API's envelope, access
///   levels, releases and errors, may use its types and enumerations by name (`use = "person"`), and the ordinary client
///   calls them. What they use of its types is generated here anew; the rest is not. A module that someone added to a
///   Zabbix server is spoken to the same way.
/// - **One of your own**: an `api.toml` that says it all.
///
/// # One method
///
/// The path of a method's file, `include_spec!("specs/task/remind.toml")`, includes that method alone, with the
/// `api.toml` and the types of its folder, where there are any.
///
/// # The runtime
///
/// The generated code names the crate `callsheet_runtime`. A crate that has it under another name says so:
/// `include_spec!("specs", runtime = callsheet::runtime)`.
///
/// # Mistakes
///
/// A mistake in a spec is an error of the macro, at the path in the call, with the spec's file, line and column, the line
/// itself and what would help; all mistakes are shown at once. Warnings, such as of a text that is missing, are not shown.
///
/// # When specs change
///
/// The compiler watches each file that was read: to change or delete one compiles the crate anew. It cannot be told to
/// watch a folder, so that a *new* file is seen with the next change of another one, or at once with a build script:
///
/// ```ignore
/// // build.rs
/// fn main() {
///     println!("cargo::rerun-if-changed=specs");
/// }
/// ```
#[proc_macro]
pub fn include_spec(input: TokenStream) -> TokenStream {
    match syn::parse(input).and_then(|call| include::expand(&call)) {
        Ok(items) => items.into(),
        Err(error) => error.into_compile_error().into(),
    }
}
