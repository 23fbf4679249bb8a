//! What holds of every diagnostic.

use callsheet_runtime::tables::Language;
use callsheet_validator::{Code, Diagnostic, Position, Report, Severity, Validator};

/// What a document as a whole is refused for, before anything in it is looked at.
const UNREADABLE: &[Code] = &[
    Code::Malformed,
    Code::NotUtf8,
    Code::Doctype,
    Code::TooDeep,
    Code::TooBig,
    Code::TooManyAttributes,
    Code::TooManyMembers,
    Code::TooLongToken,
];

/// The diagnostic that says that the document could not be read, if it could not.
pub fn unreadable(reports: &[Report]) -> Option<&Diagnostic> {
    let mut all = reports.iter().flat_map(|report| &report.diagnostics);
    all.find(|found| UNREADABLE.contains(&found.code))
}

/// Whether the validator could read the document.
pub fn is_readable(validator: &Validator<'_>, document: &[u8]) -> bool {
    unreadable(&validator.requests(document)).is_none()
}

/// Runs a check twice, and once in Russian; asserts what must hold of its reports, and answers with them.
pub fn checked<'t>(
    validator: &Validator<'t>,
    document: &[u8],
    check: impl Fn(&Validator<'t>) -> Vec<Report>,
) -> Vec<Report> {
    let reports = check(validator);
    assert_eq!(check(validator), reports, "a second run says something else");
    for report in &reports {
        assert_report(report, document);
    }
    let russian = check(&Validator::clone(validator).language(Language::Russian));
    assert_eq!(facts(&russian), facts(&reports), "in Russian something else is found");
    reports
}

/// A diagnostic without its words.
type Facts<'r> = (Severity, Code, &'r str, usize, usize, Position);

fn facts(reports: &[Report]) -> Vec<Vec<Facts<'_>>> {
    let fact = |found: &Diagnostic| (found.severity, found.code, found.span.start, found.span.end, found.position);
    let told = |found| {
        let (severity, code, start, end, position) = fact(found);
        (severity, code, found.path.as_str(), start, end, position)
    };
    reports.iter().map(|report| report.diagnostics.iter().map(told).collect()).collect()
}

fn assert_report(report: &Report, document: &[u8]) {
    let errors = report.diagnostics.iter().filter(|found| found.severity == Severity::Error).count();
    assert_eq!(report.is_valid(), errors == 0);
    let first = report.diagnostics.first();
    assert!(errors == 0 || first.is_some_and(|found| found.severity == Severity::Error), "no error comes first");
    let rest = report.diagnostics.get(1..).unwrap_or_default();
    let placed = rest.iter().filter(|found| found.code != Code::TooManyDiagnostics);
    assert!(placed.map(|found| found.span.start).is_sorted(), "not in the document's order: {:#?}", report.diagnostics);
    for found in &report.diagnostics {
        assert_diagnostic(found, document);
    }
}

fn assert_diagnostic(found: &Diagnostic, document: &[u8]) {
    let span = &found.span;
    assert!(span.start <= span.end && span.end <= document.len(), "outside the document: {found:?}");
    assert!(found.path.starts_with('/'), "no path: {found:?}");
    assert!(!found.message.is_empty(), "no words: {found:?}");
    if found.code == Code::TooBig {
        // The limit counts bytes: it may fall within a character.
        return;
    }
    // Of what is no UTF-8 only what stands before is text.
    let text = match std::str::from_utf8(document) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&document[..error.valid_up_to()]).unwrap_or_default(),
    };
    assert!(text.is_char_boundary(span.start), "begins within a character: {found:?}");
    let is_text = text.len() == document.len();
    assert!(!is_text || text.is_char_boundary(span.end), "ends within a character: {found:?}");
    assert_eq!(found.position, position(text, span.start), "{found:?}");
}

/// Line and column of a byte, counted from the start.
pub fn position(text: &str, at: usize) -> Position {
    let before = text.get(..at).unwrap_or_default();
    let last = before.rsplit('\n').next().unwrap_or_default();
    Position { line: before.matches('\n').count() + 1, column: last.chars().count() + 1 }
}
