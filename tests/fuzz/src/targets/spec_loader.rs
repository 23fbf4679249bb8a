//! The reader of spec files.

use callsheet_spec::{Arena, Checked, Finding, Severity, Source, check};
use callsheet_validator::Validator;

use super::diagnostics::position;
use crate::input::Input;

/// The two small APIs of the spec reader's tests.
#[path = "../../../../crates/spec/tests/demo/mod.rs"]
#[allow(dead_code, missing_docs, reason = "each test uses a part of it")]
mod demo;

/// So many lines are changed at most.
const CHANGES: usize = 16;

/// So many findings are drawn with their lines.
const DRAWN: usize = 4;

/// The first byte chooses a small API and says whether the rest is the text of one of its files or a list of changes to the
/// file's lines; the second one chooses the file.
///
/// # Panics
/// Where a finding lies outside its file or is in the wrong place, where two runs differ, where specs without an error cannot be
/// used, and where those with one can.
pub fn spec_loader(data: &[u8]) {
    let mut input = Input::new(data);
    let flags = input.byte();
    let mut sources = if flags & 2 == 0 { demo::json() } else { demo::xml() };
    let count = sources.len();
    let number = usize::from(input.byte()) % count;
    if flags & 1 == 0 {
        sources[number].text = changed(&sources, number, input);
    } else {
        // Files are read as text: what is no UTF-8 does not come so far.
        sources[number].text = String::from_utf8_lossy(input.rest()).into_owned();
    }
    let checked = check(&sources);
    assert_eq!(check(&sources).findings, checked.findings, "a second run finds something else");
    for (number, finding) in checked.findings.iter().enumerate() {
        assert_finding(finding, &sources);
        if number < DRAWN {
            assert!(!finding.render(&sources, number == 0).is_empty());
        }
    }
    assert_usable(&checked);
}

fn assert_finding(finding: &Finding, sources: &[Source]) {
    let Some(source) = sources.iter().find(|source| source.path == finding.file) else {
        panic!("no such file: {finding:?}");
    };
    let span = &finding.span;
    assert!(span.start <= span.end && span.end <= source.text.len(), "outside the file: {finding:?}");
    let is_whole = source.text.is_char_boundary(span.start) && source.text.is_char_boundary(span.end);
    assert!(is_whole, "within a character: {finding:?}");
    let place = position(&source.text, span.start);
    assert_eq!((finding.line as usize, finding.column as usize), (place.line, place.column), "{finding:?}");
    assert!(!finding.message.is_empty() && !finding.code.is_empty(), "no words: {finding:?}");
}

/// Specs can be used if and only if no finding is an error; their tables then judge the examples.
fn assert_usable(checked: &Checked) {
    let has_errors = checked.findings.iter().any(|finding| finding.severity == Severity::Error);
    assert_eq!(checked.api.is_some(), !has_errors, "{:#?}", checked.findings);
    let Some(api) = &checked.api else { return };
    let arena = Arena::new();
    let tables = api.lower(&arena).tables;
    let validator = Validator::new(&tables);
    for method in tables.methods {
        for example in method.examples {
            validator.requests(example.request.as_bytes());
            validator.response(method.name, example.response.as_bytes());
        }
    }
}

/// A file with some of its lines changed.
fn changed(sources: &[Source], number: usize, mut input: Input<'_>) -> String {
    let all: Vec<&str> = sources.iter().flat_map(|source| source.text.lines()).collect();
    let mut lines: Vec<String> = sources[number].text.lines().map(str::to_owned).collect();
    for _ in 0..CHANGES {
        if input.is_empty() || lines.is_empty() {
            break;
        }
        let change = input.byte() % 10;
        let at = usize::from(input.pair()) % lines.len();
        match change {
            0 => drop(lines.remove(at)),
            1 => lines.insert(at, lines[at].clone()),
            2 => lines.insert(at, borrowed(&all, &mut input).to_owned()),
            3 => {
                let other = usize::from(input.pair()) % lines.len();
                lines.swap(at, other);
            }
            // A key with another line's value.
            4 => lines[at] = joined(key(&lines[at]), value(borrowed(&all, &mut input))),
            5 => lines[at] = joined(key(borrowed(&all, &mut input)), value(&lines[at])),
            6 => {
                let odd = ODD[usize::from(input.byte()) % ODD.len()];
                lines[at] = joined(key(&lines[at]), odd);
            }
            7 => {
                let count = usize::from(input.byte() % 32);
                let text = String::from_utf8_lossy(input.bytes(count)).into_owned();
                lines[at] = joined(key(&lines[at]), &format!("\"{text}\""));
            }
            8 => {
                let count = usize::from(input.byte() % 32);
                lines[at] = String::from_utf8_lossy(input.bytes(count)).into_owned();
            }
            _ => {
                let words: Vec<&str> = lines[at].split('"').collect();
                let word = usize::from(input.byte()) % words.len();
                let count = usize::from(input.byte() % 16);
                let text = String::from_utf8_lossy(input.bytes(count)).into_owned();
                let mut words = words;
                words[word] = &text;
                lines[at] = words.join("\"");
            }
        }
    }
    lines.join("\n")
}

fn borrowed<'s>(all: &[&'s str], input: &mut Input<'_>) -> &'s str {
    input.pick(all).copied().unwrap_or_default()
}

fn key(line: &str) -> &str {
    line.split_once('=').map_or(line, |(key, _)| key)
}

fn value(line: &str) -> &str {
    line.split_once('=').map_or(line, |(_, value)| value)
}

fn joined(key: &str, value: &str) -> String {
    format!("{key}={value}")
}

const ODD: &[&str] = &[
    "\"\"",
    "1",
    "-1",
    "true",
    "[]",
    "{}",
    "[[]]",
    "\"a.b.c\"",
    "\"@a\"",
    "\"$text\"",
    "\"a.$text\"",
    "\"self\"",
    "\"type\"",
    "\"list\"",
    "\"object\"",
    "\"map\"",
    "\"any\"",
    "\"user\"",
    "\"Ж\"",
    "\"a = 1 and not (b present or ../c in (1, 2))\"",
    "\"((((a = 1))))\"",
    "\"stored 'x'\"",
    "\"0:9,-1\"",
    "\"9223372036854775808\"",
    "\"99.99.99\"",
    "99999999999999999999",
    "1.5e400",
    "1979-05-27",
    "'''",
    "{ en = \"x\", ru = \"\" }",
    "{ required-when = \"a = 1\" }",
    "{ exactly-one = \"g\" }",
    "[\"\", \"\"]",
    "\"\\u0000\"",
];
