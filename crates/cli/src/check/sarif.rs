//! Findings in SARIF 2.1.0, the format that code hosts and editors show findings from.

use std::collections::BTreeSet;
use std::io::{self, Write};

use callsheet_runtime::tables::Version;
use callsheet_validator::{Code, Report, Severity};
use serde_json::{Value, json};

use super::source::Place;

/// The findings of a run.
#[derive(Default)]
pub struct Log {
    results: Vec<Value>,
    codes: BTreeSet<Code>,
}

impl Log {
    /// Takes what was found in a document.
    pub fn add(&mut self, place: Place<'_>, report: &Report) {
        for diagnostic in &report.diagnostics {
            self.codes.insert(diagnostic.code);
            let region = json!({
                "startLine": place.line_of(diagnostic.position),
                "startColumn": diagnostic.position.column,
            });
            let artifact = json!({ "uri": uri(place.source) });
            self.results.push(json!({
                "ruleId": diagnostic.code.as_str(),
                "level": level(diagnostic.severity),
                "message": { "text": diagnostic.message },
                "locations": [{
                    "physicalLocation": { "artifactLocation": artifact, "region": region },
                    "logicalLocations": [{ "fullyQualifiedName": diagnostic.path }],
                }],
            }));
        }
    }

    /// Writes the whole log.
    ///
    /// # Errors
    /// The output is closed or full.
    pub fn write(self, out: &mut impl Write, target: Option<Version>) -> io::Result<()> {
        let rules: Vec<_> = self.codes.iter().map(|code| json!({ "id": code.as_str() })).collect();
        let driver = json!({
            "name": "callsheet",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "informationUri": env!("CARGO_PKG_REPOSITORY"),
            "rules": rules,
        });
        let mut run = json!({
            "tool": { "driver": driver },
            "columnKind": "unicodeCodePoints",
            "results": self.results,
        });
        if let (Some(target), Some(run)) = (target, run.as_object_mut()) {
            run.insert("properties".to_owned(), json!({ "target": target.to_string() }));
        }
        let log = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        });
        serde_json::to_writer_pretty(&mut *out, &log)?;
        out.write_all(b"\n")
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
