//! A crate of generated types.

use std::fmt::Write;
use std::path::Path;

use callsheet_spec::{Arena, Source, check};

use super::{DOC, FIELDS, write_file};
use crate::error::BenchError;
use crate::repository;

/// Writes the crate into that folder.
///
/// # Errors
/// The specs that it is made from are wrong, or files cannot be written.
pub fn write(folder: &Path, types: usize) -> Result<(), BenchError> {
    let runtime = repository().canonicalize().map_err(BenchError::io("the repository"))?.join("crates/runtime");
    let manifest = format!(
        "[package]\nname = \"generated-{types}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[features]\n\
         default = [\"sample\", \"blanks\"]\nsample = []\nblanks = []\ntexts = []\n[dependencies]\n\
         callsheet-runtime = {{ path = {runtime:?}, features = [\"serde\"] }}\n"
    );
    write_file(&folder.join("Cargo.toml"), &manifest)?;
    let checked = check(&specs(types));
    let wrong = || BenchError::Impossible {
        what: "the specs of the generated types".to_owned(),
        reason: checked.findings.first().map_or_else(String::new, |finding| format!("{finding:?}")),
    };
    let api = checked.api.as_ref().ok_or_else(wrong)?;
    let arena = Arena::new();
    for (path, text) in callsheet_codegen::files(&api.lower(&arena)) {
        write_file(&folder.join("src/generated").join(path), &text)?;
    }
    write_file(&folder.join("src/lib.rs"), USER)
}

/// What the crate does with its types: each is written and read in both forms.
const USER: &str = "//! Generated types in use.
pub mod generated;
use callsheet_runtime::{Ref, Slot, json, tables::{Kind, Type}, xml};
pub fn use_all() -> usize {
    generated::BLANKS.iter().map(|(id, blank)| {
        let (tables, ty) = (&generated::TABLES, Type::of(Kind::Record(*id)));
        let (mut value, mut out) = (blank(), String::new());
        json::encode(Ref::Record(&*value), tables, &ty, &mut out);
        let read = json::decode_into(&out, tables, &ty, Slot::Record(&mut *value)).is_ok();
        let written = xml::encode(Ref::Record(&*value), tables, &ty, &mut out).is_ok();
        usize::from(read && written && xml::decode_into(&out, tables, &ty, Slot::Record(&mut *value)).is_ok())
    }).sum()
}
";

/// An API with one method and so many types.
fn specs(types: usize) -> Vec<Source> {
    let mut sources = vec![Source {
        path: "spec/sample/api.toml".to_owned(),
        text: "api = \"sample\"\ntitle = \"Sample\"\nwire = \"xml\"\naccess = [\"user\"]\n".to_owned(),
    }];
    let doc = format!("doc = {{ en = {DOC:?}, ru = \"Для чего это поле, одной фразой.\" }}");
    let mut method = String::from(
        "method = \"sample.get\"\nsource = \"https://example.com/sample\"\n\
         title = { en = \"All of them\", ru = \"Все\" }\naction = \"read\"\n",
    );
    for number in 0..types {
        let mut text = format!("type = \"kind-{number}\"\ntitle = {{ en = \"A kind\", ru = \"Вид\" }}\n");
        for (field, kind) in FIELDS.iter().enumerate() {
            // Writing to a `String` cannot fail.
            let _ = write!(text, "[[field]]\npath = \"field{field}\"\ntype = \"{kind}\"\n{doc}\n");
        }
        sources.push(Source { path: format!("spec/sample/types/kind-{number}.toml"), text });
        let _ = write!(method, "[[request.field]]\npath = \"a{number}\"\nuse = \"kind-{number}\"\n{doc}\n");
    }
    method.push_str(
        "[[example]]\nrequest = '<request method=\"sample.get\"></request>'\nresponse = '<response status=\"ok\"/>'\n",
    );
    sources.push(Source { path: "spec/sample/sample/get.toml".to_owned(), text: method });
    sources
}
