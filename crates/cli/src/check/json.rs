//! Findings for machines: one JSON object a document, each on a line.

use std::io::{self, Write};

use callsheet_runtime::tables::{Version, Versions};
use callsheet_validator::{Diagnostic, Report};
use serde::Serialize;

use super::source::Place;

/// A document as scripts read it. Its members and their order are a contract.
#[derive(Serialize)]
struct Verdict<'r> {
    source: &'r str,
    method: Option<&'r str>,
    valid: bool,
    diagnostics: Vec<Finding<'r>>,
}

#[derive(Serialize)]
struct Finding<'r> {
    severity: &'static str,
    code: &'static str,
    path: &'r str,
    line: usize,
    column: usize,
    message: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<&'r str>,
    /// The releases that know what the target does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

impl<'r> Finding<'r> {
    fn of(diagnostic: &'r Diagnostic, place: Place<'_>) -> Self {
        let release = |pick: fn(Versions) -> Option<Version>| {
            diagnostic.known_in.and_then(pick).map(|release| release.to_string())
        };
        Self {
            severity: diagnostic.severity.as_str(),
            code: diagnostic.code.as_str(),
            path: &diagnostic.path,
            line: place.line_of(diagnostic.position),
            column: diagnostic.position.column,
            message: &diagnostic.message,
            expected: diagnostic.expected.as_deref(),
            since: release(|releases| releases.since),
            until: release(|releases| releases.until),
        }
    }
}

/// Writes what was found in a document.
///
/// # Errors
/// The output is closed or full.
pub fn write(out: &mut impl Write, place: Place<'_>, report: &Report) -> io::Result<()> {
    let verdict = Verdict {
        source: place.source,
        method: report.method.as_deref(),
        valid: report.is_valid(),
        diagnostics: report.diagnostics.iter().map(|diagnostic| Finding::of(diagnostic, place)).collect(),
    };
    let mut line = serde_json::to_vec(&verdict)?;
    line.push(b'\n');
    out.write_all(&line)
}
