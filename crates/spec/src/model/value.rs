//! Values that several kinds of tables hold.

use crate::finding::Findings;
use crate::span::Spanned;
use crate::syntax::{Table, Value};

/// Reads a text that must be one of the given words.
pub(super) fn word<T: Copy>(
    value: Value<'_>,
    code: &'static str,
    what: &str,
    words: &[(&str, T)],
    findings: &Findings<'_>,
) -> Option<Spanned<T>> {
    let text = value.text(findings)?;
    if let Some((_, found)) = words.iter().find(|(word, _)| *word == text.value) {
        return Some(Spanned::new(*found, text.span));
    }
    let message = format!("unknown {what} `{}`", text.value);
    findings.error(code, text.span, message).suggest(&text.value, words.iter().map(|(word, _)| *word));
    None
}

/// The word under a key, if the key is there.
pub(super) fn word_of<T: Copy>(
    table: &mut Table<'_>,
    key: &'static str,
    words: &[(&str, T)],
    findings: &Findings<'_>,
) -> Option<Spanned<T>> {
    word(table.value(key)?, "wrong-value", key, words, findings)
}
