use std::cell::RefCell;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::Source;
use crate::span::{FileId, Lines, Span};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The spec cannot be used.
    Error,
    /// The spec can be used, and something in it is amiss.
    Warning,
}

/// Something wrong in a spec file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// A stable name for what is wrong, `unknown-key`.
    pub code: &'static str,
    /// The file, from the repository's root, with `/`.
    pub file: String,
    /// The bytes that are wrong.
    pub span: Range<usize>,
    /// What is wrong, in one line.
    pub message: String,
    /// A word on the marked bytes; may be empty.
    pub label: String,
    /// What would help.
    pub suggestion: Option<String>,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl Finding {
    /// The finding as the Rust compiler would show it: file, line, column, the line itself with a caret, and help.
    pub fn render(&self, sources: &[Source], color: bool) -> String {
        let text = sources.iter().find(|source| source.path == self.file).map_or("", |source| source.text.as_str());
        let end = self.span.end.min(text.len());
        let mark = AnnotationKind::Primary.span(self.span.start.min(end)..end);
        let mark = if self.label.is_empty() { mark } else { mark.label(self.label.as_str()) };
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let snippet = Snippet::source(text).path(self.file.as_str()).annotation(mark);
        let mut group = level.primary_title(self.message.as_str()).id(self.code).element(snippet);
        if let Some(suggestion) = &self.suggestion {
            group = group.element(Level::HELP.message(suggestion.as_str()));
        }
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&[group])
    }
}

/// Collects findings. Shared by reference, so that reading on needs no exclusive hold of it.
pub(crate) struct Findings<'s> {
    sources: &'s [Source],
    lines: Vec<Lines<'s>>,
    list: RefCell<Vec<Finding>>,
}

/// A finding on its way into the list; it enters when dropped from the chain.
pub(crate) struct Report<'f, 's> {
    findings: &'f Findings<'s>,
    finding: Option<Finding>,
}

impl<'s> Findings<'s> {
    pub(crate) fn new(sources: &'s [Source]) -> Self {
        let lines = sources.iter().map(|source| Lines::new(&source.text)).collect();
        Self { sources, lines, list: RefCell::new(Vec::new()) }
    }

    pub(crate) fn error(&self, code: &'static str, span: Span, message: impl Into<String>) -> Report<'_, 's> {
        self.report(Severity::Error, code, span, message.into())
    }

    pub(crate) fn warning(&self, code: &'static str, span: Span, message: impl Into<String>) -> Report<'_, 's> {
        self.report(Severity::Warning, code, span, message.into())
    }

    fn report(&self, severity: Severity, code: &'static str, span: Span, message: String) -> Report<'_, 's> {
        let (line, column) = self.locate(span);
        let file = self.path(span.file).to_owned();
        let finding = Finding {
            severity,
            code,
            file,
            span: span.range(),
            message,
            label: String::new(),
            suggestion: None,
            line,
            column,
        };
        Report { findings: self, finding: Some(finding) }
    }

    /// Line and column of where the span starts.
    pub(crate) fn locate(&self, span: Span) -> (u32, u32) {
        self.lines.get(span.file.0 as usize).map_or((1, 1), |lines| lines.locate(span.start))
    }

    pub(crate) fn path(&self, file: FileId) -> &'s str {
        self.sources.get(file.0 as usize).map_or("", |source| source.path.as_str())
    }

    /// The source text of a span.
    pub(crate) fn text(&self, span: Span) -> &'s str {
        self.sources.get(span.file.0 as usize).and_then(|source| source.text.get(span.range())).unwrap_or("")
    }

    /// Whether anything found makes the specs useless.
    pub(crate) fn has_errors(&self) -> bool {
        self.list.borrow().iter().any(|finding| finding.severity == Severity::Error)
    }

    /// All findings, by file and place. What several operations of a type show is said once.
    pub(crate) fn finish(self) -> Vec<Finding> {
        let mut list = self.list.into_inner();
        list.sort_by(|a, b| {
            (&a.file, a.span.start, a.span.end, a.code, &a.message).cmp(&(
                &b.file,
                b.span.start,
                b.span.end,
                b.code,
                &b.message,
            ))
        });
        list.dedup_by(|b, a| (&a.file, &a.span, a.code, &a.message) == (&b.file, &b.span, b.code, &b.message));
        list
    }
}

impl Report<'_, '_> {
    /// A word on the marked bytes.
    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        if let Some(finding) = &mut self.finding {
            finding.label = label.into();
        }
        self
    }

    /// What would help.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        if let Some(finding) = &mut self.finding {
            finding.suggestion = Some(help.into());
        }
        self
    }

    /// `did you mean …?`, where one of `known` is near to `given`; else a list of them, where it is short.
    pub(crate) fn suggest<'k>(self, given: &str, known: impl IntoIterator<Item = &'k str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        if let Some(near) = nearest(given, &known) {
            return self.help(format!("did you mean `{near}`?"));
        }
        if known.is_empty() || known.len() > 12 {
            return self;
        }
        let list: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
        self.help(format!("there is {}", list.join(", ")))
    }
}

impl Drop for Report<'_, '_> {
    fn drop(&mut self) {
        self.findings.list.borrow_mut().extend(self.finding.take());
    }
}

/// The known name that is nearest to the given one, if any is near.
fn nearest<'k>(given: &str, known: &[&'k str]) -> Option<&'k str> {
    let limit = (given.chars().count() / 3).max(1);
    let distance = |name: &str| {
        if name.eq_ignore_ascii_case(given) { 0 } else { strsim::damerau_levenshtein(given, name) }
    };
    known
        .iter()
        .map(|name| (distance(name), *name))
        .filter(|(distance, name)| *distance <= limit && !name.is_empty())
        .min()
        .map(|(_, name)| name)
}
