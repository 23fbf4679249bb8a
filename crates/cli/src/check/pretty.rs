//! Findings for people: the place in the document with a caret under it.

use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use callsheet_runtime::tables::{Language, Text};
use callsheet_validator::{Code, Diagnostic, Report, Severity};

use super::Checker;
use super::source::Place;
use crate::methods;
use crate::render::{BAD, CAUTION, GOOD, styled};
use crate::words::{Said, text};

/// How many findings of one call are shown with their place; the rest are counted.
const SHOWN: usize = 50;

/// How many bytes of a long line are shown on each side of a finding.
const AROUND: usize = 160;

/// Writes what was found in the calls of a document, one page a call. `all` also has the pages of calls in which nothing was
/// found.
///
/// # Errors
/// Those of the output.
pub fn write(
    checker: &Checker,
    place: Place<'_>,
    document: &[u8],
    reports: &[Report],
    (all, out): (bool, &mut dyn Write),
) -> io::Result<()> {
    let clean = reports.iter().all(|report| report.diagnostics.is_empty());
    // Places count in bytes of the document; where it is not UTF-8 there is no text to show them in.
    let text = std::str::from_utf8(document).ok().filter(|_| !clean);
    let text = text.map_or_else(String::new, |text| checker.secrets(reports).hide(text));
    for report in reports.iter().filter(|report| all || !report.diagnostics.is_empty()) {
        out.write_all(page(checker, place, &text, report).as_bytes())?;
    }
    Ok(())
}

fn page(checker: &Checker, place: Place<'_>, text: &str, report: &Report) -> String {
    let language = checker.language();
    let mut page = String::new();
    let renderer = Renderer::styled();
    for diagnostic in report.diagnostics.iter().take(SHOWN) {
        page.push_str(&renderer.render(&[finding(diagnostic, place, text, language)]));
        page.push_str("\n\n");
    }
    if let Some(more) = report.diagnostics.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        let said = Said::new(format!("… and {more} more"), format!("… и ещё {more}"));
        page.push_str(said.get(language));
        page.push('\n');
    }
    page.push_str(&verdict(place, report, language));
    page.push('\n');
    page
}

fn finding<'a>(diagnostic: &'a Diagnostic, place: Place<'a>, document: &'a str, language: Language) -> Group<'a> {
    let level = level(diagnostic.severity, language);
    let title = level.clone().primary_title(diagnostic.message.as_str()).id(diagnostic.code.as_str());
    let line = place.line_of(diagnostic.position);
    let origin = Origin::path(place.source).line(line).char_column(diagnostic.position.column);
    let mut elements: Vec<Element<'_>> = Vec::new();
    match Window::around(document, &diagnostic.span) {
        Some(window) => {
            let label = if diagnostic.path.is_empty() { "/" } else { diagnostic.path.as_str() };
            let annotation = AnnotationKind::Primary.span(window.span).label(label);
            let snippet = Snippet::source(window.text).line_start(line).fold(false).annotation(annotation);
            if window.is_cut {
                // The renderer would count the column from where the line is cut.
                elements.push(origin.into());
                elements.push(snippet.into());
            } else {
                elements.push(snippet.path(place.source).into());
            }
        }
        None => elements.push(origin.into()),
    }
    if let Some(meaning) = meaning(diagnostic.code) {
        elements.push(Level::HELP.no_name().message(meaning.get(language)).into());
    }
    if let Some(expected) = &diagnostic.expected {
        let label = text("expected", "ожидается").get(language);
        elements.push(Level::HELP.with_name(label).message(expected.as_str()).into());
    }
    if let Some(releases) = diagnostic.known_in.and_then(|releases| methods::in_words(releases, language)) {
        let label = text("known", "известно").get(language);
        elements.push(Level::HELP.with_name(label).message(releases).into());
    }
    if let Some(rule) = &diagnostic.rule {
        let label = text("demanded by", "требует").get(language);
        elements.push(Level::NOTE.with_name(label).message(format!("{}:{}", rule.file, rule.line)).into());
    }
    title.elements(elements)
}

/// What is meant, where the server's words hide it.
fn meaning(code: Code) -> Option<Text<'static>> {
    Some(match code {
        Code::NotUtf8 => {
            text("the input is no UTF-8 text: it may be binary", "это не текст UTF-8: возможно, двоичные данные")
        }
        Code::TooDeep => text("it is nested too deep", "слишком глубокая вложенность"),
        Code::TooBig => text("it is too large", "слишком большой объём"),
        _ => return None,
    })
}

fn level(severity: Severity, language: Language) -> Level<'static> {
    let (level, name) = match severity {
        Severity::Error => (Level::ERROR, text("error", "ошибка")),
        Severity::Warning => (Level::WARNING, text("warning", "внимание")),
        Severity::Note => (Level::NOTE, text("note", "примечание")),
    };
    level.with_name(name.get(language))
}

/// The line on which something was found, or as much of it as fits.
struct Window<'d> {
    text: &'d str,
    /// The place within it.
    span: Range<usize>,
    /// It does not begin where the line begins.
    is_cut: bool,
}

impl<'d> Window<'d> {
    /// Looks no further than a few hundred bytes in either direction, however long the line is.
    fn around(document: &'d str, span: &Range<usize>) -> Option<Self> {
        let first = floor(document, span.start.saturating_sub(AROUND));
        let before = document.get(first..span.start)?;
        let line_start = before.rfind('\n').map(|at| first + at + 1);
        let start = line_start.unwrap_or(first);
        let last = floor(document, span.end.min(span.start.saturating_add(2 * AROUND)).saturating_add(AROUND));
        let rest = document.get(span.start..last)?;
        let end = span.start + rest.find(['\n', '\r']).unwrap_or(rest.len());
        let span_end = floor(document, span.end.clamp(span.start, end));
        let is_cut = line_start.is_none() && first > 0;
        Some(Self { text: document.get(start..end)?, span: span.start - start..span_end - start, is_cut })
    }
}

/// The largest character boundary that is not beyond `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

fn verdict(place: Place<'_>, report: &Report, language: Language) -> String {
    let errors = count(report, Severity::Error);
    let warnings = count(report, Severity::Warning);
    let method = report.method.as_ref().map(|method| format!(" {}", printable(method))).unwrap_or_default();
    let verdict = if errors > 0 {
        styled(BAD, text("refused", "отказ").get(language))
    } else if warnings > 0 {
        styled(CAUTION, text("valid, with warnings", "верно, но с замечаниями").get(language))
    } else {
        styled(GOOD, text("valid", "верно").get(language))
    };
    let said = Said::new(
        format!("errors: {errors}, warnings: {warnings}"),
        format!("ошибок: {errors}, предупреждений: {warnings}"),
    );
    let numbers = if errors + warnings > 0 { format!(" ({})", said.get(language)) } else { String::new() };
    format!("{}{method}: {verdict}{numbers}", printable(&place.to_string()))
}

/// How many documents were checked, and how many of them have errors.
pub fn summary(documents: usize, wrong: usize, language: Language) -> String {
    let style = if wrong == 0 { GOOD } else { BAD };
    let said = Said::new(
        format!("{documents} calls checked, {wrong} refused"),
        format!("проверено вызовов: {documents}, с отказом: {wrong}"),
    );
    styled(style, said.get(language))
}

fn count(report: &Report, severity: Severity) -> usize {
    report.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
}

/// A text from outside without what would steer the terminal.
pub fn printable(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { '\u{FFFD}' } else { character }).collect()
}
