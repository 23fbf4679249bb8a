//! Findings in SARIF 2.1.0, the format that code hosts and editors show findings from.

use std::collections::BTreeSet;
use std::io::{self, Write};

use callsheet_runtime::tables::Version;
use callsheet_validator::{Code, Report, Severity};
use serde_json::json;

use super::page::Page;
use super::source::{Place, Region};
use crate::exit::Status;

/// What stands before the findings.
const BEGINNING: &str = concat!(
    "{\n\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n\"version\": \"2.1.0\",\n",
    "\"runs\": [{\n\"columnKind\": \"unicodeCodePoints\",\n\"results\": [",
);

/// What stands before each finding.
const BETWEEN: &[u8] = b",\n";

/// Writes what was found in a document, as members of a list that has some already.
///
/// # Errors
/// The output is closed or full.
pub fn write(out: &mut impl Write, place: Place<'_>, document: &[u8], report: &Report) -> io::Result<()> {
    for diagnostic in &report.diagnostics {
        let Region { line, column, end } = place.region(document, diagnostic);
        let mut region = json!({ "startLine": line, "startColumn": column });
        if let Some(end) = end {
            region["endColumn"] = end.into();
        }
        let artifact = json!({ "uri": uri(place.source) });
        let result = json!({
            "ruleId": diagnostic.code.as_str(),
            "level": level(diagnostic.severity),
            "message": { "text": diagnostic.message },
            "locations": [{
                "physicalLocation": { "artifactLocation": artifact, "region": region },
                "logicalLocations": [{ "fullyQualifiedName": diagnostic.path }],
            }],
        });
        out.write_all(BETWEEN)?;
        serde_json::to_writer(&mut *out, &result)?;
    }
    Ok(())
}

/// The log of a run, written while findings come in.
#[derive(Default)]
pub struct Log {
    codes: BTreeSet<Code>,
    /// Whether its beginning has been written.
    begun: bool,
    /// Whether a finding has been written.
    any: bool,
}

impl Log {
    /// Takes what was found in some documents.
    ///
    /// # Errors
    /// The output is closed or full.
    pub fn take(&mut self, out: &mut impl Write, page: &Page) -> io::Result<()> {
        self.begin(out)?;
        self.codes.extend(&page.codes);
        let first = if self.any { 0 } else { ",".len() };
        self.any |= !page.out.is_empty();
        out.write_all(page.out.get(first..).unwrap_or_default())
    }

    /// Writes what stands behind the findings.
    ///
    /// # Errors
    /// The output is closed or full.
    pub fn end(&mut self, out: &mut impl Write, target: Option<Version>, status: Status) -> io::Result<()> {
        self.begin(out)?;
        let rules: Vec<_> = self.codes.iter().map(|code| json!({ "id": code.as_str() })).collect();
        let driver = json!({
            "name": "callsheet",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "informationUri": env!("CARGO_PKG_REPOSITORY"),
            "rules": rules,
        });
        let properties = json!({ "target": target.map(|target| target.to_string()) });
        // What could not be read is not in the log: a log without findings must not look as if all were well.
        let invocation = json!({ "executionSuccessful": status != Status::Usage, "exitCode": status as u8 });
        let tool = json!({ "driver": driver });
        writeln!(
            out,
            "\n],\n\"invocations\": [{invocation}],\n\"properties\": {properties},\n\"tool\": {tool}\n}}]\n}}"
        )
    }

    fn begin(&mut self, out: &mut impl Write) -> io::Result<()> {
        if std::mem::replace(&mut self.begun, true) { Ok(()) } else { out.write_all(BEGINNING.as_bytes()) }
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// A file's name as a relative or absolute reference: everything but letters, digits and a few signs is escaped.
fn uri(source: &str) -> String {
    let mut uri = String::with_capacity(source.len());
    for byte in source.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            b'\\' => uri.push('/'),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
