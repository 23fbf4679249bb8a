//! The validator, on requests and responses of every method.

use callsheet_runtime::tables::{Tables, Wire};
use callsheet_validator::{Code, Limits, Report, Stream, Validator};

use super::diagnostics::{checked, unreadable};
use super::guarded::assert_guarded;
use crate::apis::Api;
use crate::edit::edited;
use crate::input::Input;

/// Zabbix. The first byte says whether the rest is a document or a list of changes to an example, whether it is a request or
/// a response, for which release, and under which limits; the next three choose a method and one of its examples.
///
/// # Panics
/// Where a diagnostic lies outside the document or is in the wrong place, where two runs, two passes, two languages, or the
/// pieces and the whole differ, and where the guard says something else of the document's depth and size.
pub fn validate_json(data: &[u8]) {
    validate(Wire::Json, data);
}

/// Planfix; otherwise as [`validate_json`].
///
/// # Panics
/// As [`validate_json`].
pub fn validate_xml(data: &[u8]) {
    validate(Wire::Xml, data);
}

fn validate(wire: Wire, data: &[u8]) {
    let api = Api::of(wire);
    let mut input = Input::new(data);
    let flags = input.byte();
    let (is_edited, is_response) = (flags & 1 == 0, flags & 2 != 0);
    let method = api.method(&mut input);
    let example = Api::example(method, &mut input);
    let validator = validator(api.tables, flags);
    let document = if is_edited {
        let shown = if is_response { example.response } else { example.request };
        edited(api, method, shown.trim(), input)
    } else {
        input.rest().to_vec()
    };
    if !is_response {
        requests(&validator, &document);
        return;
    }
    response(&validator, method.name, &document);
    let request = example.request.trim().as_bytes();
    let reports =
        checked(&validator, &document, |validator| vec![validator.response_to(method.name, request, &document)]);
    if fits(&reports) {
        let stream = validator.response_stream_to(method.name, request);
        assert_eq!(reports, streamed(stream, &document), "pieces differ from the whole");
    }
}

/// A validator with settings from the flags of an input.
fn validator<'t>(tables: &'t Tables<'t>, flags: u8) -> Validator<'t> {
    let mut validator = Validator::new(tables);
    let versions = tables.api.versions;
    if let Some(back) = usize::from(flags >> 2 & 3).checked_rem(versions.len()) {
        validator = validator.target(versions[versions.len() - 1 - back]);
    }
    if flags & 16 != 0 {
        validator = validator.access(tables.api.access[usize::from(flags >> 5 & 1) % tables.api.access.len()]);
    }
    match flags >> 6 {
        1 => validator.limits(Limits::default().with_depth(4)),
        2 => validator.limits(Limits::default().with_diagnostics(2)),
        3 => validator.limits(Limits::default().with_size(200)),
        _ => validator,
    }
}

/// Whether the size of the document is no matter: that of what comes in pieces never is.
fn fits(reports: &[Report]) -> bool {
    unreadable(reports).is_none_or(|found| found.code != Code::TooBig)
}

/// What is said of a document that comes in small pieces.
fn streamed(stream: Stream<'_>, document: &[u8]) -> Vec<Report> {
    let mut stream = stream.in_pieces_of(24);
    document.chunks(16).for_each(|piece| stream.feed(piece));
    stream.finish()
}

fn requests(validator: &Validator<'_>, document: &[u8]) -> Vec<Report> {
    let reports = checked(validator, document, |validator| validator.requests(document));
    assert_eq!(reports, validator.without_proof().requests(document), "the passes differ");
    if fits(&reports) {
        assert_eq!(reports, streamed(validator.request_stream(), document), "pieces differ from the whole");
    }
    assert!(!reports.is_empty(), "no report");
    assert_guarded(validator, document, &reports);
    reports
}

fn response(validator: &Validator<'_>, method: &str, document: &[u8]) -> Vec<Report> {
    let reports = checked(validator, document, |validator| vec![validator.response(method, document)]);
    assert_eq!(reports, [validator.without_proof().response(method, document)], "the passes differ");
    assert_guarded(validator, document, &reports);
    reports
}
