//! Formulas over conditions, and expressions.

use super::Fault;
use crate::Code;

/// Whether it is a condition's label: capital letters.
pub(super) fn is_label(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A formula of labels, `and`, `or`, `not` and parentheses.
pub(super) fn check(text: &str) -> Result<(), Fault<'_>> {
    let mut at = 0;
    let mut depth = 0_usize;
    let mut value_wanted = true;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let near = Err(Fault::Near(Code::NotFormula, rest));
        let length = word_length(rest);
        let word = rest.get(..length).unwrap_or_default();
        match (rest.as_bytes().first(), value_wanted) {
            (Some(b' ' | b'\t' | b'\r' | b'\n'), _) => at += 1,
            (Some(b'('), true) => {
                depth += 1;
                at += 1;
            }
            (Some(b')'), false) if depth > 0 => {
                depth -= 1;
                at += 1;
            }
            (_, true) if word == "not" => at += length,
            (_, true) if is_label(word) => {
                value_wanted = false;
                at += length;
            }
            (_, false) if matches!(word, "and" | "or") => {
                value_wanted = true;
                at += length;
            }
            _ => return near,
        }
    }
    if depth == 0 && !value_wanted { Ok(()) } else { Err(Fault::Wrong(Code::FormulaEnd)) }
}

fn word_length(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_alphabetic).count()
}

/// The name of an event: the expressions of its macros `{?…}` are right.
pub(super) fn check_event_name(text: &str) -> Result<(), Fault<'_>> {
    for (start, _) in text.match_indices("{?") {
        let rest = text.get(start + 2..).unwrap_or_default();
        let function = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
        let starts =
            rest.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '(' | '-' | '{' | '"' | ' '));
        if !starts && (function == 0 || rest.as_bytes().get(function) != Some(&b'(')) {
            return Err(Fault::Near(Code::NotExpression, rest));
        }
        if !rest.contains('}') {
            return Err(Fault::Wrong(Code::ExpressionMacroEnd));
        }
    }
    Ok(())
}

/// An expression as far as it can be told without the functions that a server has: quotes and brackets close.
pub(super) fn check_balance(text: &str, code: Code) -> Result<(), Fault<'_>> {
    let bytes = text.as_bytes();
    let mut open: Vec<(u8, usize)> = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                let start = at;
                at += 1;
                while bytes.get(at) != Some(&b'"') {
                    if at >= bytes.len() {
                        return Err(Fault::Near(code, text.get(start..).unwrap_or_default()));
                    }
                    at += if bytes.get(at) == Some(&b'\\') { 2 } else { 1 };
                }
            }
            b'(' => open.push((b')', at)),
            b'{' => open.push((b'}', at)),
            b')' | b'}' => match open.pop() {
                Some((wanted, _)) if wanted == *byte => {}
                _ => return Err(Fault::Near(code, text.get(at..).unwrap_or_default())),
            },
            _ => {}
        }
        at += 1;
    }
    match open.pop() {
        Some((_, start)) => Err(Fault::Near(code, text.get(start..).unwrap_or_default())),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{check, check_balance};
    use crate::Code;
    use crate::lexical::Fault;

    #[test]
    fn formulas_join_labels() {
        for text in ["A", "A and B", "(A or B) and not C", "AB or (A)", "not A", " A  and\nB "] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
        let wrong = [
            ("a", "a"),
            ("A B", "B"),
            ("and A", "and A"),
            ("A)", ")"),
            ("A and or B", "or B"),
            ("1", "1"),
            ("Ab", "Ab"),
        ];
        for (text, near) in wrong {
            assert_eq!(check(text), Err(Fault::Near(Code::NotFormula, near)), "{text}");
        }
        for text in ["A and", "(A", "not", " "] {
            assert_eq!(check(text), Err(Fault::Wrong(Code::FormulaEnd)), "{text}");
        }
    }

    #[test]
    fn expressions_close_what_they_open() {
        assert_eq!(check_balance(r#"last(/a/b["(",1])>{$M:"}"}"#, Code::NotExpression), Ok(()));
        for (text, near) in [("last(/a/b", "(/a/b"), ("1)", ")"), ("\"x", "\"x"), ("{$M)", ")"), ("\"\\\"", "\"\\\"")] {
            assert_eq!(check_balance(text, Code::NotExpression), Err(Fault::Near(Code::NotExpression, near)), "{text}");
        }
    }
}
