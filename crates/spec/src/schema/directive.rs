//! The line by which a spec file names its schema.

use super::FileKind;
use crate::Source;
use crate::finding::{Finding, Findings};
use crate::span::{FileId, Span};

/// How the line begins; editors know it.
const START: &str = "#:schema ";

/// The first line of the spec file at `path`, which stands below `spec` of the repository.
pub fn directive(path: &str) -> String {
    let schema = FileKind::of(path).schema_path();
    let shared = path.split('/').zip(schema.split('/')).take_while(|(a, b)| a == b).count();
    let up = path.split('/').count().saturating_sub(shared + 1);
    let down: Vec<&str> = schema.split('/').skip(shared).collect();
    format!("{START}{}{}", "../".repeat(up), down.join("/"))
}

/// Reports files whose first line does not name their schema.
pub fn check_directives(sources: &[Source]) -> Vec<Finding> {
    let findings = Findings::new(sources);
    for (number, source) in sources.iter().enumerate() {
        let wanted = directive(&source.path);
        let line = source.text.lines().next().unwrap_or("");
        if line.trim_end() == wanted {
            continue;
        }
        let span = Span::new(FileId(number as u32), 0..line.len());
        let (message, help) = match line.starts_with(START.trim_end()) {
            true => ("the first line names another schema than the file's", format!("write `{wanted}`")),
            false => ("the first line does not name the file's schema", format!("put `{wanted}` before it")),
        };
        findings.error("schema-line", span, message).help(help);
    }
    findings.finish()
}
