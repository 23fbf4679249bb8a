//! What the fuzzers run: for each reader of bytes a function that reads any input and asserts what must hold of it.
//!
//! `cargo fuzz` runs each as a target; `tests/corpora.rs` runs the same functions over the committed corpora and over
//! random input. `docs/fuzzing.md` lists the targets and what each holds.

mod apis;
mod edit;
mod entry;
mod input;
mod judge;
mod targets;

pub use apis::{Api, PLANFIX, ZABBIX, key};
pub use entry::run_files;
#[cfg(all(fuzzing, feature = "libfuzzer"))]
#[doc(hidden)]
pub use libfuzzer_sys;
pub use targets::{
    TARGETS, Target, envelope, importer, json_decode, json_scanner, lexical, signature, spec_loader, validate_json,
    validate_xml, value_types, xml_decode, xml_scanner,
};
