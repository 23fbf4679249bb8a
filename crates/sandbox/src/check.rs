//! Requests as the validator sees them.

use callsheet_runtime::tables::{Tables, Version};
use callsheet_validator::{Diagnostic, Location, Report, Severity, Validator};

use crate::catalogue::Catalogue;

/// What the validator says about one call.
#[derive(Default)]
pub(crate) struct Checked {
    /// The first error, which is the one that the server reports.
    pub(crate) first: Option<Problem>,
}

/// An error in a request.
pub(crate) struct Problem {
    /// The diagnostic's code; `rule` for whatever a rule between fields finds.
    pub(crate) code: String,
    /// Where in the request.
    pub(crate) path: String,
    /// What is wrong, in the server's words where the tables have them.
    pub(crate) message: String,
    /// The message stands alone, and is not about what stands at the path.
    pub(crate) is_sentence: bool,
    /// It is the envelope that is wrong, not what stands in it.
    pub(crate) is_envelope: bool,
}

/// Checks a document: one call, or a batch of calls.
pub(crate) fn documents(tables: &Catalogue, target: Option<Version>, document: &[u8]) -> Vec<Checked> {
    let base = reports(tables.base(), target, document);
    let mut checked: Vec<_> = base.into_iter().map(|report| (tables.base(), report)).collect();
    // Each call is checked by the tables that its method stands in.
    for added in tables.all().skip(1) {
        for (place, report) in checked.iter_mut().zip(reports(added, target, document)) {
            if report.method.as_deref().is_some_and(|method| added.method(method).is_some()) {
                *place = (added, report);
            }
        }
    }
    let first = |diagnostics: Vec<Diagnostic>| {
        diagnostics.into_iter().find(|diagnostic| diagnostic.severity == Severity::Error)
    };
    let problem = |(tables, report): (&Tables<'_>, Report)| Checked {
        first: first(report.diagnostics).map(|diagnostic| problem(tables, diagnostic)),
    };
    checked.into_iter().map(problem).collect()
}

fn reports(tables: &'static Tables<'static>, target: Option<Version>, document: &[u8]) -> Vec<Report> {
    let validator = Validator::new(tables);
    let validator = match target {
        Some(version) => validator.target(version),
        None => validator,
    };
    validator.requests(document)
}

fn problem(tables: &Tables<'_>, diagnostic: Diagnostic) -> Problem {
    let code = diagnostic.code.as_str();
    let envelope = tables.shape(tables.api.request_envelope).file;
    let is_envelope = matches!(code, "not-request" | "not-structured" | "not-call-id")
        || diagnostic.rule.as_ref().is_some_and(|rule| rule.file == envelope);
    let is_rule = diagnostic.rule.as_ref().is_some_and(|rule| is_rule(tables, rule));
    Problem {
        code: if is_rule { "rule" } else { code }.to_owned(),
        is_sentence: diagnostic.is_sentence,
        is_envelope,
        path: diagnostic.path,
        message: diagnostic.message,
    }
}

/// Whether a rule between fields stands there, not a field.
fn is_rule(tables: &Tables<'_>, place: &Location) -> bool {
    let shapes = tables.shapes.iter().filter(|shape| shape.file == place.file);
    shapes.flat_map(|shape| shape.rules).any(|rule| rule.line == place.line)
}
