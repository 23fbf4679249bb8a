//! The tables that a run works on: those compiled in, or those of spec files read at this moment.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use callsheet_runtime::tables::Tables;
use callsheet_spec::{Arena, Severity, Source, check, read};

use crate::error::Error;

/// The API whose servers are brought up here.
const API: &str = "zabbix";

/// Tables, and whether they were read from files.
#[derive(Clone, Copy, Debug)]
pub struct Specs<'t> {
    /// The tables.
    pub tables: Tables<'t>,
    /// Whether generated types belong to them.
    pub compiled: bool,
}

/// The tables of the specs in the folder, or else those compiled in.
///
/// A file that has errors is left out and named, so that a single mistake does not keep the others from being used.
///
/// # Errors
/// The folder cannot be read, or no specs are left.
pub fn load<'t>(folder: Option<&Path>, arena: &'t Arena) -> Result<Specs<'t>, Error> {
    let Some(folder) = folder else {
        return Ok(Specs { tables: callsheet_zabbix::TABLES, compiled: true });
    };
    let mut sources = read(&root(folder), API).map_err(|error| Error::Specs(error.to_string()))?;
    loop {
        let checked = check(&sources);
        if let Some(api) = &checked.api {
            return Ok(Specs { tables: api.lower(arena).tables, compiled: false });
        }
        let wrong: BTreeSet<&str> = checked
            .findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .map(|finding| finding.file.as_str())
            .collect();
        let left: Vec<Source> =
            sources.iter().filter(|source| !wrong.contains(source.path.as_str())).cloned().collect();
        if left.is_empty() || left.len() == sources.len() || wrong.iter().any(|file| file.ends_with("/api.toml")) {
            return Err(Error::Specs("the specs cannot be used: `cargo xtask lint` says why".to_owned()));
        }
        eprintln!("left out, since they have errors: {}", wrong.into_iter().collect::<Vec<_>>().join(", "));
        sources = left;
    }
}

/// The folder that holds `spec/`, whichever of the two was named.
fn root(folder: &Path) -> PathBuf {
    let inner = folder.ends_with("spec") && !folder.join("spec").is_dir();
    match folder.parent() {
        Some(parent) if inner => parent.to_owned(),
        _ => folder.to_owned(),
    }
}
