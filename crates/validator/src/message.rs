//! Findings, put into words and in order.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use callsheet_runtime::tables::{Api, Language, Text};

use crate::check::{Finding, Outcome, Place, is_sentence};
use crate::document::{Document, NodeId, NodeKind};
use crate::path::Paths;
use crate::position::Positions;
use crate::problem::{expected_in_language, in_language};
use crate::{Code, Diagnostic, Location, Position, Severity};

/// How findings are put into words.
#[derive(Clone, Copy)]
pub(crate) struct Wording<'c, 't> {
    pub api: &'c Api<'t>,
    pub language: Language,
    pub limit: usize,
}

impl Wording<'_, '_> {
    /// The words of a code, in those of the API where it has some.
    pub(crate) fn message(&self, code: Code, arguments: &[String]) -> String {
        let words = |code: Code| self.api.message(code.as_str()).map(|message| message.text);
        let text = words(code).or_else(|| code.like().and_then(words)).unwrap_or_else(|| code.words());
        fill(self.pick(text), |name| numbered(arguments, name))
    }

    fn pick<'w>(&self, text: Text<'w>) -> &'w str {
        match text.get(self.language) {
            "" => text.en,
            words => words,
        }
    }

    /// Diagnostics of findings: the error that the server would report first, the rest in document order.
    ///
    /// Of several outcomes of one document the positions are counted in one run: outcomes come in document order.
    pub(crate) fn diagnostics(
        &self,
        document: &Document<'_>,
        outcome: Outcome<'_>,
        counter: &mut Positions<'_>,
    ) -> Vec<Diagnostic> {
        let Outcome { mut findings, singles, loose, told_at } = outcome;
        findings.sort_by_key(|finding| (finding.span.as_ref().map_or(0, |span| span.start), finding.rank));
        let errors = findings.iter().enumerate().filter(|(_, finding)| finding.severity == Severity::Error);
        if let Some((first, _)) = errors.min_by_key(|(_, finding)| finding.rank) {
            findings.get_mut(..=first).unwrap_or_default().rotate_right(1);
        }
        let more = findings.len() > self.limit;
        findings.truncate(self.limit);
        let mut paths = Paths::new(document, &singles, &loose, &told_at);
        let positions = positions(counter, &findings);
        let written = findings.into_iter().zip(positions);
        let mut diagnostics: Vec<_> =
            written.map(|(finding, at)| self.diagnostic(document, &mut paths, finding, at)).collect();
        diagnostics.extend(more.then(|| self.overflow()));
        diagnostics
    }

    fn diagnostic(
        &self,
        document: &Document<'_>,
        paths: &mut Paths<'_, '_>,
        finding: Finding<'_>,
        position: Position,
    ) -> Diagnostic {
        let message = match finding.text {
            Some(text) => fill(self.pick(text), |name| filling(document, &finding, name)),
            None => self.message(finding.code, &finding.arguments),
        };
        Diagnostic {
            severity: finding.severity,
            code: finding.code,
            path: finding.told_at.map_or_else(|| paths.of(finding.place, finding.base), str::to_owned),
            span: finding.span.unwrap_or(0..0),
            position,
            is_sentence: finding.code.is_about_call()
                || finding.text.map_or_else(|| message.ends_with('.'), |text| is_sentence(text.en)),
            message,
            expected: finding.expected.map(|expected| expected_in_language(expected, self.language)),
            known_in: finding.known_in,
            rule: finding.rule.map(|(file, line)| Location { file: file.to_owned(), line }),
        }
    }

    fn overflow(&self) -> Diagnostic {
        Diagnostic {
            severity: Severity::Note,
            code: Code::TooManyDiagnostics,
            path: "/".to_owned(),
            span: 0..0,
            position: Position { line: 1, column: 1 },
            message: self.message(Code::TooManyDiagnostics, &[self.limit.to_string()]),
            is_sentence: true,
            expected: None,
            known_in: None,
            rule: None,
        }
    }

    /// The diagnostic of a document that could not be read.
    pub(crate) fn unreadable(&self, bytes: &[u8], malformed: crate::document::Malformed) -> Diagnostic {
        let arguments = [in_language(malformed.argument, self.language)];
        let message = self.message(malformed.code, &arguments);
        let [argument] = arguments;
        let plain = malformed.code == Code::Malformed && !message.contains(&argument);
        Diagnostic {
            severity: Severity::Error,
            code: malformed.code,
            path: "/".to_owned(),
            position: Positions::new(bytes).of(malformed.span.start),
            span: malformed.span,
            message,
            is_sentence: true,
            // The words of a server say less than is known.
            expected: plain.then_some(argument),
            known_in: None,
            rule: None,
        }
    }
}

/// The positions of findings, counted in the order in which they stand.
fn positions(counter: &mut Positions<'_>, findings: &[Finding<'_>]) -> Vec<Position> {
    let start = |finding: &Finding<'_>| finding.span.as_ref().map_or(0, |span| span.start);
    let mut order: Vec<usize> = (0..findings.len()).collect();
    order.sort_by_key(|index| findings.get(*index).map(start));
    let mut positions = vec![Position { line: 1, column: 1 }; findings.len()];
    for index in order {
        if let (Some(finding), Some(position)) = (findings.get(index), positions.get_mut(index)) {
            *position = counter.of(start(finding));
        }
    }
    positions
}

/// An outcome of a single finding about the document as a whole.
pub(crate) fn lone(code: Code, node: NodeId) -> Outcome<'static> {
    let finding = Finding::new(code, Severity::Error, Place::of(node)).at(0..0).counting_from(node);
    Outcome { findings: vec![finding], singles: HashSet::new(), loose: HashSet::new(), told_at: HashMap::new() }
}

/// Puts what their names stand for into the places `{name}`; a name that stands for nothing is left as it is.
pub(crate) fn fill<'v>(words: &str, value: impl Fn(&str) -> Option<Cow<'v, str>>) -> String {
    let mut message = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        message.push_str(before);
        let named = after.split_once('}').and_then(|(name, rest)| Some((value(name)?, rest)));
        match named {
            Some((value, after)) => {
                message.push_str(&value);
                rest = after;
            }
            None => {
                message.push('{');
                rest = after;
            }
        }
    }
    message.push_str(rest);
    message
}

/// An argument by its number.
pub(crate) fn numbered<'v>(arguments: &'v [String], name: &str) -> Option<Cow<'v, str>> {
    let &[digit @ b'0'..=b'9'] = name.as_bytes() else { return None };
    Some(arguments.get(usize::from(digit - b'0')).map_or("", String::as_str).into())
}

/// What a name in words about a field stands for.
fn filling<'v>(document: &Document<'v>, finding: &'v Finding<'_>, name: &str) -> Option<Cow<'v, str>> {
    match name {
        "value" if finding.code == Code::Missing => return Some("".into()),
        "value" => return Some(shown(document, finding.place.node)),
        "characters" => return Some(shown(document, finding.place.node).chars().count().to_string().into()),
        _ => {}
    }
    let mut object = finding.object.unwrap_or(finding.place.node);
    let mut way = name;
    while let Some(rest) = way.strip_prefix("../") {
        object = object_around(document, object)?;
        way = rest;
    }
    let Some(name) = way.strip_prefix('.').or((way != name).then_some(way)) else {
        return numbered(&finding.arguments, name);
    };
    let member = document.members(object).find(|member| document.name(*member) == name);
    Some(member.map_or(Cow::Borrowed(""), |member| shown(document, member)))
}

/// The object that holds a node, through lists.
fn object_around(document: &Document<'_>, node: NodeId) -> Option<NodeId> {
    let mut around = document.parent(node)?;
    while document.kind(around) == NodeKind::List {
        around = document.parent(around)?;
    }
    Some(around)
}

/// A value as a server of loose types puts it into a sentence.
fn shown<'v>(document: &Document<'v>, node: NodeId) -> Cow<'v, str> {
    match document.kind(node) {
        NodeKind::Null | NodeKind::False => "".into(),
        NodeKind::True => "1".into(),
        NodeKind::List | NodeKind::Object => "Array".into(),
        _ => document.value(node),
    }
}

#[cfg(test)]
mod tests {
    use super::{fill, numbered};

    #[test]
    fn arguments_take_their_places() {
        let arguments = ["a".to_owned(), "{0}".to_owned()];
        let cases = [("x", "x"), ("{0}-{1}", "a-{0}"), ("{1}{1}", "{0}{0}"), ("{2}{}{x}{", "{}{x}{"), ("é{0}é", "éaé")];
        for (words, message) in cases {
            assert_eq!(fill(words, |name| numbered(&arguments, name)), message, "{words}");
        }
    }
}
