//! Specs of a crate's own that belong to a published API: its `api.toml` and its types are read in front of theirs, and what
//! of them nothing needs is left out.

use crate::check::{Base, Checked, check_on};
use crate::finding::{Finding, Findings, Severity};
use crate::language::api::EXTENDS;
use crate::language::method;
use crate::schema::FileKind;
use crate::source::Source;
use crate::span::FileId;
use crate::syntax;

/// A published API's `api.toml` and type files, as they travel within a program.
#[derive(Clone, Copy, Debug)]
pub struct Published<'p> {
    /// The API's short name.
    pub api: &'p str,
    /// Its files: path from the repository's root, and text.
    pub files: &'p [(&'p str, &'p str)],
}

/// What [`check_private`] found, and the files that its findings speak of.
#[derive(Clone, Debug)]
pub struct Private {
    /// The files of the published API, if one is named, and behind them those that were given.
    pub sources: Vec<Source>,
    /// What was found in them.
    pub checked: Checked,
}

/// Reads, resolves and lints specs that may belong to one of the published APIs: their `api.toml` has `extends`, or the
/// method files, where there is no `api.toml`, have `api`.
///
/// Of the published types, those that the specs use end up in the model; of its entities, those that they name.
pub fn check_private(sources: &[Source], published: &[Published<'_>]) -> Private {
    let named = named_api(sources);
    let found = published.iter().find(|published| Some(published.api) == named.as_deref());
    let files = found.map_or(&[][..], |published| published.files);
    let front = files.iter().map(|(path, text)| Source { path: (*path).to_owned(), text: (*text).to_owned() });
    let all: Vec<Source> = front.chain(sources.iter().cloned()).collect();
    let known = published.iter().map(|published| published.api).collect();
    let mut checked = check_on(&all, &Base { files: files.len(), known });
    // What is amiss in published files is not for the reader of these findings to mend, and what is wrong there follows from
    // what is wrong in own ones.
    let is_own = |finding: &Finding| !files.iter().any(|(path, _)| *path == finding.file);
    let is_error = |finding: &Finding| finding.severity == Severity::Error;
    let has_own_errors = checked.findings.iter().any(|finding| is_own(finding) && is_error(finding));
    checked.findings.retain(|finding| is_own(finding) || (is_error(finding) && !has_own_errors));
    Private { sources: all, checked }
}

/// The API that the specs name, as far as they can be read.
fn named_api(sources: &[Source]) -> Option<String> {
    let findings = Findings::new(sources);
    let name = |kind: FileKind, key: &str| {
        sources.iter().filter(|source| FileKind::of(&source.path) == kind).find_map(|source| {
            let document = syntax::parse(source, FileId(0), &findings)?;
            let table = syntax::Table::root(&document, kind.table(), FileId(0));
            table.get(key)?.as_str().map(str::to_owned)
        })
    };
    match sources.iter().any(|source| FileKind::of(&source.path) == FileKind::Api) {
        true => name(FileKind::Api, EXTENDS.name),
        false => name(FileKind::Method, method::API.name),
    }
}
