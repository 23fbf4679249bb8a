//! `cargo xtask codegen [--check]`

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use callsheet_spec::Arena;

use crate::published;
use crate::schema;
use crate::specs::{APIS, TaskError, load, report, root};

const START: &str = "# @generated features by `cargo xtask codegen`; do not edit.";
const END: &str = "# @end";

/// Writes what the specs make, or with `check` compares only; false if a spec is wrong or something differs.
///
/// # Errors
/// A file cannot be read, written or deleted.
pub fn run(check: bool) -> Result<bool, TaskError> {
    let mut changes = 0;
    let mut published = published::Copies::default();
    for api in APIS {
        let (sources, checked) = load(api)?;
        report(&checked.findings, &sources);
        let Some(spec) = checked.api else { return Ok(false) };
        published.add(api, &sources);
        let arena = Arena::new();
        let lowered = spec.lower(&arena);
        let folder = root().join("crates").join(api);
        let generated = folder.join("src/generated");
        let mut wanted: BTreeMap<PathBuf, String> =
            callsheet_codegen::files(&lowered).into_iter().map(|(path, text)| (generated.join(path), text)).collect();
        let manifest = folder.join("Cargo.toml");
        wanted.insert(manifest.clone(), with_features(&manifest, &callsheet_codegen::features(&lowered))?);
        changes += write(&wanted, check)?;
        changes += delete_orphans(&generated, &wanted, check)?;
    }
    let wanted = published.files(&root().join("crates/macros"));
    changes += write(&wanted, check)?;
    changes += delete_orphans(&root().join("crates/macros").join(published::FOLDER), &wanted, check)?;
    let wanted = schema::files(&root());
    changes += write(&wanted, check)?;
    changes += delete_orphans(&root().join(schema::FOLDER), &wanted, check)?;
    let verb = if check { "differ" } else { "changed" };
    eprintln!("{changes} files {verb}");
    Ok(!check || changes == 0)
}

/// The manifest with its generated lines made anew.
fn with_features(manifest: &Path, features: &str) -> Result<String, TaskError> {
    let text = fs::read_to_string(manifest).map_err(TaskError::file(manifest))?;
    let parts = text.split_once(START).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    match parts {
        Some((before, after)) => Ok(format!("{before}{START}\n{features}{END}{after}")),
        None => Err(TaskError::Marks { path: manifest.to_owned(), start: START, end: END }),
    }
}

fn write(wanted: &BTreeMap<PathBuf, String>, check: bool) -> Result<usize, TaskError> {
    let mut changes = 0;
    for (path, text) in wanted {
        if fs::read_to_string(path).is_ok_and(|found| found == *text) {
            continue;
        }
        changes += 1;
        announce(if check { "differs" } else { "write" }, path);
        if !check {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(TaskError::file(folder))?;
            }
            fs::write(path, text).map_err(TaskError::file(path))?;
        }
    }
    Ok(changes)
}

/// Deletes generated files that no spec makes any more, and folders that are empty then.
fn delete_orphans(folder: &Path, wanted: &BTreeMap<PathBuf, String>, check: bool) -> Result<usize, TaskError> {
    let mut changes = 0;
    for path in files_below(folder)? {
        if !wanted.contains_key(&path) {
            changes += 1;
            announce(if check { "orphan" } else { "delete" }, &path);
            if !check {
                fs::remove_file(&path).map_err(TaskError::file(&path))?;
                // A folder that still holds something stays.
                let _ = path.parent().map(fs::remove_dir);
            }
        }
    }
    Ok(changes)
}

fn files_below(folder: &Path) -> Result<BTreeSet<PathBuf>, TaskError> {
    let mut files = BTreeSet::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.map_err(TaskError::file(&folder))?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                files.insert(path);
            }
        }
    }
    Ok(files)
}

fn announce(verb: &str, path: &Path) {
    eprintln!("{verb:>8} {}", path.strip_prefix(root()).unwrap_or(path).display());
}
