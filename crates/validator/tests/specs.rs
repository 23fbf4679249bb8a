//! The repository's own specs: every example of theirs is right.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::path::Path;

use callsheet_spec::{Arena, check, read};
use callsheet_validator::{Report, Severity, Validator};

/// What is wrong with an example, in a line each.
fn complaints(what: &str, file: &str, line: u32, reports: &[Report]) -> Vec<String> {
    let errors =
        reports.iter().flat_map(|report| &report.diagnostics).filter(|found| found.severity == Severity::Error);
    errors
        .map(|found| {
            format!("{file}:{line}: {what}: {} {}: {} ({:?})", found.code, found.path, found.message, found.position)
        })
        .collect()
}

fn check_examples(api: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let sources = read(&root, api).unwrap();
    let checked = check(&sources);
    let findings: Vec<_> = checked.findings.iter().map(|finding| finding.render(&sources, false)).collect();
    let spec = checked.api.unwrap_or_else(|| panic!("{}", findings.join("\n")));
    let arena = Arena::new();
    let tables = spec.lower(&arena).tables;
    let validator = Validator::new(&tables);
    let mut wrong = Vec::new();
    let mut count = 0;
    for method in tables.methods {
        for example in method.examples {
            let of = |target| validator.clone().target(target);
            let validator = example.target.map_or_else(|| validator.clone(), of);
            let reports = validator.requests(example.request.as_bytes());
            assert!(reports.iter().all(|report| report.method.as_deref() == Some(method.name)), "{}", method.file);
            wrong.extend(complaints("request", method.file, example.line, &reports));
            if !example.response.is_empty() {
                let (request, response) = (example.request.as_bytes(), example.response.as_bytes());
                let report = validator.response_to(method.name, request, response);
                wrong.extend(complaints("response", method.file, example.line, &[report]));
            }
            count += 1;
        }
    }
    assert!(count > 0);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_example_of_zabbix_is_right() {
    check_examples("zabbix");
}

#[test]
fn every_example_of_planfix_is_right() {
    check_examples("planfix");
}
