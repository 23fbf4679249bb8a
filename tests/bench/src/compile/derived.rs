//! A crate of the same types with serde's derives.

use std::fmt::Write;
use std::path::Path;

use super::{DOC, FIELDS, write_file};
use crate::error::BenchError;

/// Writes the crate into that folder.
///
/// # Errors
/// Files cannot be written.
pub fn write(folder: &Path, types: usize) -> Result<(), BenchError> {
    let manifest = format!(
        "[package]\nname = \"derived-{types}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         quick-xml = {{ version = \"0.42\", features = [\"serialize\"] }}\nserde = {{ version = \"1\", features = \
         [\"derive\"] }}\nserde_json = \"1\"\n"
    );
    write_file(&folder.join("Cargo.toml"), &manifest)?;
    let mut library = String::from("//! Derived types in use.\n");
    let mut uses = String::from("/// Uses every type.\npub fn use_all(text: &str) -> usize {\n    [\n");
    for number in 0..types {
        // Writing to a `String` cannot fail.
        let _ = writeln!(library, "pub mod kind_{number};");
        let _ = writeln!(uses, "        kind_{number}::used(text),");
        write_file(&folder.join(format!("src/kind_{number}.rs")), &module(number))?;
    }
    let _ = write!(uses, "    ].into_iter().filter(|used| *used).count()\n}}\n");
    write_file(&folder.join("src/lib.rs"), &(library + &uses))
}

fn module(number: usize) -> String {
    let name = format!("Kind{number}");
    let mut text = format!(
        "//! The type `kind-{number}`.\n/// A kind\n#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, \
         serde::Deserialize)]\n#[serde(rename_all = \"camelCase\", default)]\n#[non_exhaustive]\npub struct {name} {{\n"
    );
    // Writing to a `String` cannot fail.
    for (field, kind) in FIELDS.iter().enumerate() {
        let absent = "#[serde(skip_serializing_if = \"Option::is_none\")]";
        let _ = write!(text, "    /// {DOC}\n    ///\n    /// {kind}.\n    {absent}\n");
        let _ = writeln!(text, "    pub field{field}: Option<{}>,", rust_type(kind));
    }
    let _ = write!(
        text,
        "}}\nimpl {name} {{\n    /// With nothing set.\n    pub fn new() -> Self {{\n        Self::default()\n    }}\n"
    );
    for (field, kind) in FIELDS.iter().enumerate() {
        let _ = write!(
            text,
            "    /// Sets [`field{field}`](Self::field{field}).\n    pub fn field{field}(mut self, value: impl Into<{}>) -> \
             Self {{\n        self.field{field} = Some(value.into());\n        self\n    }}\n",
            rust_type(kind)
        );
    }
    let _ = write!(
        text,
        "}}\n/// Writes and reads it in both forms.\npub fn used(text: &str) -> bool {{\n    \
         let Ok(from_json) = serde_json::from_str::<{name}>(text) else {{ return false }};\n    \
         let Ok(from_xml) = quick_xml::de::from_str::<{name}>(text) else {{ return false }};\n    \
         serde_json::to_string(&from_xml).is_ok() && quick_xml::se::to_string(&from_json).is_ok()\n}}\n"
    );
    text
}

fn rust_type(kind: &str) -> &'static str {
    match kind {
        "id" => "u64",
        "int" => "i64",
        "bool" => "bool",
        "float" => "f64",
        _ => "String",
    }
}
