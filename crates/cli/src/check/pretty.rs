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

/// How many bytes of a long value are marked.
const MARKED: usize = 100;

/// How many characters of a long path stand beside the carets.
const LABEL: usize = 80;

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
        page.push_str(&finding(&renderer, diagnostic, place, text, language));
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

fn finding(renderer: &Renderer, diagnostic: &Diagnostic, place: Place<'_>, text: &str, language: Language) -> String {
    let title = level(diagnostic.severity, language).primary_title(diagnostic.message.as_str());
    let title = title.id(diagnostic.code.as_str());
    let line = place.line_of(diagnostic.position);
    let source = printable(place.source);
    let origin = Origin::path(&*source).line(line).char_column(diagnostic.position.column);
    let Some(window) = Window::around(text, &diagnostic.span) else {
        return renderer.render(&[title.element(origin).elements(notes(diagnostic, language))]);
    };
    let label = label(&diagnostic.path);
    let annotation = AnnotationKind::Primary.span(window.span).label(&*label);
    let snippet = Snippet::source(&*window.text).line_start(line).fold(false).annotation(annotation);
    if !window.is_cut {
        let snippet = snippet.path(&*source);
        return renderer.render(&[title.element(snippet).elements(notes(diagnostic, language))]);
    }
    // The renderer would count the column from where the line is cut: it stands in a group of its own, with a bar of its own
    // below it.
    let shown = Group::with_level(Level::ERROR).element(snippet).elements(notes(diagnostic, language));
    let rendered = renderer.render(&[title.element(origin), shown]);
    let mut lines: Vec<_> = rendered.lines().collect();
    lines.dedup();
    lines.join("\n")
}

/// What stands below the place.
fn notes(diagnostic: &Diagnostic, language: Language) -> Vec<Element<'_>> {
    let mut notes: Vec<Element<'_>> = Vec::new();
    for (label, words) in hints(diagnostic, language) {
        let level = if label.is_empty() { Level::HELP.no_name() } else { Level::HELP.with_name(label) };
        notes.push(level.message(words).into());
    }
    if let Some(rule) = &diagnostic.rule {
        let label = text("demanded by", "требует").get(language);
        notes.push(Level::NOTE.with_name(label).message(format!("{}:{}", rule.file, rule.line)).into());
    }
    notes
}

/// The path as it stands behind the carets: of a very long one the end.
fn label(path: &str) -> String {
    match path.char_indices().nth_back(LABEL) {
        Some((at, _)) => printable(&format!("…{}", path.get(at..).unwrap_or_default())),
        None if path.is_empty() => "/".to_owned(),
        None => printable(path),
    }
}

/// What helps to mend it, each with what stands before it; that may be empty.
pub fn hints(diagnostic: &Diagnostic, language: Language) -> Vec<(&'static str, String)> {
    let meaning = meaning(diagnostic.code).map(|meaning| ("", meaning.get(language).to_owned()));
    let expected = diagnostic.expected.clone();
    let expected = expected.map(|expected| (text("expected", "ожидается").get(language), expected));
    let known = diagnostic.known_in.and_then(|releases| methods::in_words(releases, language));
    let known = known.map(|known| (text("known", "известно").get(language), known));
    [meaning, expected, known].into_iter().flatten().collect()
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
struct Window {
    text: String,
    /// The place within it.
    span: Range<usize>,
    /// It does not begin where the line begins.
    is_cut: bool,
}

impl Window {
    /// Looks no further than a few hundred bytes in either direction, however long the line is.
    fn around(document: &str, span: &Range<usize>) -> Option<Self> {
        let first = floor(document, span.start.saturating_sub(AROUND));
        let before = document.get(first..span.start)?;
        let line_start = before.rfind('\n').map(|at| first + at + 1);
        let is_cut = line_start.is_none() && first > 0;
        let before = document.get(line_start.unwrap_or(first)..span.start)?;

        let last = floor(document, span.end.min(span.start.saturating_add(MARKED)).saturating_add(AROUND));
        let rest = document.get(span.start..last)?;
        let line_end = rest.find('\n');
        let rest = rest.get(..line_end.unwrap_or(rest.len()))?;
        // Of a line that ends with two characters neither is shown, wherever between them the finding stands.
        let is_end = |text: &str| line_end.is_some() && text.ends_with('\r');
        let before = if rest.is_empty() && is_end(before) { before.trim_end_matches('\r') } else { before };
        let rest = if is_end(rest) { rest.trim_end_matches('\r') } else { rest };
        let goes_on = line_end.is_none() && last < document.len();
        let marked = floor(rest, span.len().min(MARKED));
        let (marked, after) = rest.split_at_checked(marked)?;

        let before = if is_cut { format!("…{}", shown(before)) } else { shown(before) };
        let marked = shown(marked);
        let after = if goes_on { format!("{}…", shown(after)) } else { shown(after) };
        let span = before.len()..before.len() + marked.len();
        Some(Self { text: [before, marked, after].concat(), span, is_cut })
    }
}

/// A text whose width every terminal sees alike. What changes the look of the character before it is left out: some terminals
/// give it cells of its own, some do not. The renderer does the same with joiners, and shows control characters by signs.
fn shown(text: &str) -> String {
    let is_modifier = |character: &char| matches!(character, '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}');
    text.chars().filter(|character| !is_modifier(character)).collect()
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
