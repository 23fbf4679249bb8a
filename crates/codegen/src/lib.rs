//! The generator: lowered specs to Rust.
//!
//! A pure function: the same specs make the same bytes. It reads no file and no clock, and keeps nothing in an order that
//! could change. The generator of the committed modules and the procedural macro share it.
//!
//! What it writes describes and does nothing: structs and enums with their docs, the tables as static items, and for each
//! struct one line a field from which `callsheet_runtime`'s macros make the two functions that read and write field *i*.

mod docs;
mod enums;
mod errors;
mod layout;
mod manifest;
mod methods;
mod modules;
mod rust_type;
mod statics;
mod structs;
mod switches;
mod tables;

use std::collections::BTreeMap;

use callsheet_spec::Lowered;
use proc_macro2::TokenStream;

pub use manifest::features;
use switches::Switches;

/// The command that makes what this crate describes; named in the head of every generated file.
pub const COMMAND: &str = "cargo xtask codegen";

/// The files of an API's generated modules: paths below their folder, with `/`, and texts.
pub fn files(lowered: &Lowered<'_>) -> BTreeMap<String, String> {
    let generator = Generator { lowered, switches: Some(Switches::new(lowered)) };
    generator.modules().into_iter().map(|module| (module.path(), module.text())).collect()
}

/// All modules of an API as one tree, for a place that has no files: the expansion of a macro.
///
/// There the features that leave out texts and objects do not exist: everything is in.
pub fn tree(lowered: &Lowered<'_>) -> TokenStream {
    layout::tree(Generator { lowered, switches: None }.modules())
}

/// What the parts of the generator have at hand.
pub(crate) struct Generator<'a, 't> {
    pub(crate) lowered: &'a Lowered<'t>,
    /// What the crate's features leave out, where it has some.
    pub(crate) switches: Option<Switches<'t>>,
}
