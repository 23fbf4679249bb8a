//! The JSON Schemas of spec files, for editors, and the line by which each file names its own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use callsheet_spec::schema::FileKind;

/// Where the schemas stand, from the repository's root.
pub const FOLDER: &str = "spec/schema";

/// The schemas with the places where they belong.
pub fn files(root: &Path) -> BTreeMap<PathBuf, String> {
    FileKind::ALL.into_iter().map(|kind| (root.join(kind.schema_path()), kind.schema())).collect()
}
