//! Findings as workflow commands: GitHub shows them as annotations of the files that a workflow checks.

use std::io::{self, Write};

use callsheet_runtime::tables::Language;
use callsheet_validator::{Diagnostic, Report, Severity};

use super::pretty;
use super::source::Place;

/// Writes what was found in a document, one command a line.
///
/// # Errors
/// The output is closed or full.
pub fn write(
    out: &mut impl Write,
    place: Place<'_>,
    document: &[u8],
    report: &Report,
    language: Language,
) -> io::Result<()> {
    let method = report.method.as_deref();
    for diagnostic in &report.diagnostics {
        let (file, at) = place_of(place, document, diagnostic);
        let code = diagnostic.code.as_str();
        let title = method.map_or_else(|| code.to_owned(), |method| format!("{method}: {code}"));
        let said = said(diagnostic, language);
        writeln!(
            out,
            "::{} {file}title={}::{}",
            level(diagnostic.severity),
            property(&title),
            data(&format!("{at}{said}"))
        )?;
    }
    Ok(())
}

/// Where it is, as properties of the command; of standard input, which is no file, as the beginning of the message.
fn place_of(place: Place<'_>, document: &[u8], diagnostic: &Diagnostic) -> (String, String) {
    let region = place.region(document, diagnostic);
    if place.source == "-" {
        return (String::new(), format!("-:{}:{} ", region.line, region.column));
    }
    // Here the end is the last character itself.
    let end = region.end.map(|end| format!(",endColumn={}", end - 1)).unwrap_or_default();
    let file = property(&place.source.replace('\\', "/"));
    (format!("file={file},line={},col={}{end},", region.line, region.column), String::new())
}

fn said(diagnostic: &Diagnostic, language: Language) -> String {
    let path = Some(&*diagnostic.path).filter(|path| !path.is_empty() && !diagnostic.is_sentence);
    let mut said = path.map(|path| format!("{path}: ")).unwrap_or_default();
    said.push_str(&diagnostic.message);
    for (label, words) in pretty::hints(diagnostic, language) {
        said.push('\n');
        said.push_str(label);
        said.push_str(if label.is_empty() { "" } else { ": " });
        said.push_str(&words);
    }
    said
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    }
}

/// A text as the message of a command: it ends where the line ends.
fn data(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '%' => written.push_str("%25"),
            '\r' => written.push_str("%0D"),
            '\n' => written.push_str("%0A"),
            // Others would steer the terminal that the log is read on.
            control if control.is_control() => written.push('\u{FFFD}'),
            other => written.push(other),
        }
    }
    written
}

/// A text as a property of a command: it ends at a comma or colon, too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::{Language, Version};
    use callsheet_validator::{Code, Diagnostic, Position, Report, Severity};

    use super::write;
    use crate::check::Place;

    fn written(
        source: &str,
        line: Option<usize>,
        document: &str,
        diagnostic: Diagnostic,
        method: Option<&str>,
    ) -> String {
        let report =
            Report { method: method.map(str::to_owned), target: None::<Version>, diagnostics: vec![diagnostic] };
        let mut out = Vec::new();
        let place = Place { source, line };
        write(&mut out, place, document.as_bytes(), &report, Language::English).expect("memory takes it");
        String::from_utf8(out).expect("it is UTF-8")
    }

    #[test]
    fn a_finding_is_one_command() {
        let found = Diagnostic {
            severity: Severity::Error,
            code: Code::Missing,
            path: "/1".to_owned(),
            span: 5..11,
            position: Position { line: 2, column: 3 },
            message: "100%, \"a:b\"\r\nис".to_owned(),
            is_sentence: false,
            expected: Some("`c`".to_owned()),
            known_in: None,
            rule: None,
        };
        let sentence = |severity, span| Diagnostic {
            severity,
            span,
            is_sentence: true,
            expected: None,
            message: "No.\u{1b}[2J".to_owned(),
            ..found.clone()
        };
        let document = "01234абв\n89";
        let cases = [
            (
                written("a.json", None, document, found.clone(), Some("user.get")),
                "::error file=a.json,line=2,col=3,endColumn=5,title=user.get%3A missing::/1: 100%25, \"a:b\"%0D%0Aис%0Aexpected: `c`\n",
            ),
            (
                written("C:\\x,y 5%\n.json", Some(7), document, sentence(Severity::Warning, 5..13), None),
                "::warning file=C%3A/x%2Cy 5%25%0A.json,line=8,col=3,title=missing::No.\u{FFFD}[2J\n",
            ),
            (
                written("-", None, document, sentence(Severity::Note, 5..5), Some("a,b")),
                "::notice title=a%2Cb%3A missing::-:2:3 No.\u{FFFD}[2J\n",
            ),
        ];
        for (written, wanted) in cases {
            assert_eq!(written, wanted);
        }
    }
}
