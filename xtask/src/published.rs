//! The specs that travel within the published macro crate, for private specs to build on: each API's `api.toml` and its types.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use callsheet_spec::Source;

/// The folder of the copies, in the crate's folder.
pub const FOLDER: &str = "specs";

/// The spec files that are copied, by API.
#[derive(Default)]
pub struct Copies {
    apis: BTreeMap<&'static str, Vec<Source>>,
}

impl Copies {
    /// Takes an API's `api.toml` and types from among its specs.
    pub fn add(&mut self, api: &'static str, sources: &[Source]) {
        let start = format!("spec/{api}/");
        let is_shared = |source: &&Source| {
            let rest = source.path.strip_prefix(&start);
            rest.is_some_and(|rest| rest == "api.toml" || rest.starts_with("types/"))
        };
        self.apis.insert(api, sources.iter().filter(is_shared).cloned().collect());
    }

    /// The files to be written in the crate's folder: the copies, and the list that embeds them.
    pub fn files(&self, folder: &Path) -> BTreeMap<PathBuf, String> {
        let copies = self.apis.values().flatten();
        let mut files: BTreeMap<PathBuf, String> =
            copies.map(|source| (folder.join(copy_of(&source.path)), source.text.clone())).collect();
        files.insert(folder.join("src/published.rs"), self.list());
        files
    }

    fn list(&self) -> String {
        let mut out = String::from(
            "// @generated from spec/ by `cargo xtask codegen`; do not edit.\n\n\
             //! The published APIs that private specs may build on.\n\n\
             use callsheet_spec::Published;\n\n\
             pub(crate) static PUBLISHED: &[Published<'static>] = &[\n",
        );
        // Writing to a `String` cannot fail.
        for (api, sources) in &self.apis {
            let _ = writeln!(out, "    Published {{\n        api: {api:?},\n        files: &[");
            for Source { path, .. } in sources {
                let _ = writeln!(out, "            ({path:?}, include_str!(\"../{}\")),", copy_of(path));
            }
            let _ = writeln!(out, "        ],\n    }},");
        }
        out.push_str("];\n");
        out
    }
}

/// Where the copy of a spec file stands in the crate's folder.
fn copy_of(path: &str) -> String {
    format!("{FOLDER}/{}", path.strip_prefix("spec/").unwrap_or(path))
}
