//! Formulas over conditions, and names of events.

use super::{Fault, expression};
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
    let mut rest = text;
    while let Some((_, inside)) = rest.split_once("{?") {
        let length = expression::in_macro(inside)?;
        rest = inside.get(length..).unwrap_or_default();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;
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
}
