//! The targets.

#![allow(clippy::panic, reason = "a panic says what does not hold")]

mod decode;
mod diagnostics;
mod envelope;
mod guarded;
mod importer;
mod json_scanner;
mod lexical;
mod signature;
mod small_apis;
mod spec_loader;
mod validate;
mod xml_scanner;

pub use decode::{json_decode, xml_decode};
pub use envelope::envelope;
pub use importer::importer;
pub use json_scanner::json_scanner;
pub use lexical::{lexical, value_types};
pub use signature::signature;
pub use spec_loader::spec_loader;
pub use validate::{validate_json, validate_xml};
pub use xml_scanner::xml_scanner;

/// A target: its name, and what it runs.
pub type Target = (&'static str, fn(&[u8]));

/// Every target, in the order of their names.
pub const TARGETS: &[Target] = &[
    ("envelope", envelope),
    ("importer", importer),
    ("json_decode", json_decode),
    ("json_scanner", json_scanner),
    ("lexical", lexical),
    ("signature", signature),
    ("spec_loader", spec_loader),
    ("validate_json", validate_json),
    ("validate_xml", validate_xml),
    ("xml_decode", xml_decode),
    ("xml_scanner", xml_scanner),
];
