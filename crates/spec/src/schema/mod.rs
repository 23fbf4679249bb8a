//! JSON Schemas of the spec language, for editors: completion, descriptions and checks while a spec is written.
//!
//! They are printed from the description of the language that the reader itself reads by.

mod directive;
mod print;

pub use directive::{check_directives, directive};

use crate::language::TableKind;
use crate::language::api::API_FILE;
use crate::language::method::METHOD_FILE;
use crate::language::shared::TYPE_FILE;

/// What a spec file describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// An API as a whole: `api.toml`.
    Api,
    /// What several methods share: `types/x.toml`.
    Type,
    /// A method: `object/method.toml`.
    Method,
}

impl FileKind {
    /// Each of them.
    pub const ALL: [FileKind; 3] = [FileKind::Api, FileKind::Type, FileKind::Method];

    /// What a file describes, by its path: `…/api.toml`, `…/types/x.toml`, `…/object/method.toml`.
    pub fn of(path: &str) -> Self {
        let mut parts = path.rsplit('/');
        match (parts.next(), parts.next()) {
            (Some("api.toml"), _) => Self::Api,
            (_, Some("types")) => Self::Type,
            _ => Self::Method,
        }
    }

    /// Where the schema of such files stands, from the repository's root, with `/`.
    pub const fn schema_path(self) -> &'static str {
        match self {
            Self::Api => "spec/schema/api.schema.json",
            Self::Type => "spec/schema/type.schema.json",
            Self::Method => "spec/schema/method.schema.json",
        }
    }

    /// The schema of such files: JSON Schema, draft 7, with the keys of every object in order.
    pub fn schema(self) -> String {
        print::schema(self.table())
    }

    /// The kind of such a file's root.
    pub(crate) fn table(self) -> &'static TableKind {
        match self {
            Self::Api => &API_FILE,
            Self::Type => &TYPE_FILE,
            Self::Method => &METHOD_FILE,
        }
    }
}
