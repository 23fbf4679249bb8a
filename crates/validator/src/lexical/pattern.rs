//! Patterns: regular expressions as far as they can be told without running them, and Prometheus patterns.

use callsheet_runtime::tables::Macros;

use super::{macro_length, macros};

/// Whether brackets, groups and quantifiers of a regular expression are in order. A name of a global expression
/// begins with `@`.
pub(super) fn is_regex(text: &str) -> bool {
    if text.starts_with('@') {
        return true;
    }
    let bytes = text.as_bytes();
    let mut groups = 0_usize;
    let mut at = 0;
    let mut repeatable = false;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => {
                if at + 1 >= bytes.len() {
                    return false;
                }
                at += 1;
                repeatable = true;
            }
            b'[' => match class_end(bytes, at) {
                Some(end) => {
                    at = end;
                    repeatable = true;
                }
                None => return false,
            },
            b'(' => {
                groups += 1;
                repeatable = false;
                if bytes.get(at + 1) == Some(&b'?') {
                    at += 1;
                }
            }
            b')' if groups == 0 => return false,
            b')' => {
                groups -= 1;
                repeatable = true;
            }
            b'*' | b'+' | b'?' if !repeatable => return false,
            b'|' => repeatable = false,
            _ => repeatable = true,
        }
        at += 1;
    }
    groups == 0
}

/// The place of the bracket that closes the class at `start`.
fn class_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    if bytes.get(at) == Some(&b'^') {
        at += 1;
    }
    // A bracket that comes first is a member of the class.
    if bytes.get(at) == Some(&b']') {
        at += 1;
    }
    loop {
        match bytes.get(at)? {
            b']' => return Some(at),
            b'\\' => at += 2,
            b'[' if bytes.get(at + 1) == Some(&b':') => at = posix_end(bytes, at + 2)?,
            _ => at += 1,
        }
    }
}

fn posix_end(bytes: &[u8], start: usize) -> Option<usize> {
    let length = bytes.get(start..)?.windows(2).position(|pair| pair == b":]")?;
    Some(start + length + 2)
}

/// Whether it is a metric with conditions on labels: `name{label="value"} == 5`.
pub(super) fn is_prometheus(text: &str, macros: Macros) -> bool {
    let text = text.trim();
    let name = macro_length(text, macros).unwrap_or_else(|| label_length(text, true));
    let mut rest = text.get(name..).unwrap_or_default().trim_start();
    let mut labels = false;
    if let Some(inside) = rest.strip_prefix('{') {
        match labels_end(inside) {
            Some(after) => rest = after.trim_start(),
            None => return false,
        }
        labels = true;
    }
    if let Some(value) = rest.strip_prefix("==") {
        let value = value.trim();
        return value.parse::<f64>().is_ok() || macros::is_allowed(value, macros);
    }
    rest.is_empty() && (name > 0 || labels)
}

/// What follows the brace that closes conditions on labels.
fn labels_end(text: &str) -> Option<&str> {
    let mut rest = text.trim_start();
    loop {
        if let Some(after) = rest.strip_prefix('}') {
            return Some(after);
        }
        let name = label_length(rest, false);
        if name == 0 {
            return None;
        }
        rest = rest.get(name..)?.trim_start();
        let operator = ["=~", "!~", "!=", "="].iter().find_map(|operator| rest.strip_prefix(operator))?;
        rest = quoted_end(operator.trim_start())?.trim_start();
        rest = match rest.strip_prefix(',') {
            Some(next) => next.trim_start(),
            None if rest.starts_with('}') => rest,
            None => return None,
        };
    }
}

/// What follows a text in double quotes.
fn quoted_end(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    if bytes.first() != Some(&b'"') {
        return None;
    }
    let mut at = 1;
    loop {
        match bytes.get(at)? {
            b'"' => return text.get(at + 1..),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

fn label_length(text: &str, metric: bool) -> usize {
    let fits = |(at, byte): &(usize, u8)| {
        byte.is_ascii_alphabetic() || *byte == b'_' || (metric && *byte == b':') || (*at > 0 && byte.is_ascii_digit())
    };
    text.bytes().enumerate().take_while(fits).count()
}

/// Whether it is a label's name.
pub(super) fn is_label(text: &str) -> bool {
    !text.is_empty() && label_length(text, false) == text.len()
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::Macros;

    use super::{is_label, is_prometheus, is_regex};

    #[test]
    fn patterns_are_in_order() {
        for text in ["a", "(a)", "@g", "a/b", "[]a]", "[^]]", "a+?", "(?i)a|b", "[[:alpha:]-]", "\\[", "a{2}", "^$"] {
            assert!(is_regex(text), "{text}");
        }
        for text in ["[", "(?<x", "[a-", "(a", "a)", "*a", "a|*", "\\"] {
            assert!(!is_regex(text), "{text}");
        }
        let macros = Macros { user: true, ..Macros::NONE };
        for text in ["a", "{a=\"b\"}", "a{b=\"c\"}", "{$M}", "a == 1", "a{b=~\"[\"}", "a{b=\"c\",}", "{__name__=\"x\"}"]
        {
            assert!(is_prometheus(text, macros), "{text}");
        }
        for text in ["a{b}", "1a", "", "a{b=c}", "a == x", "a b"] {
            assert!(!is_prometheus(text, macros), "{text}");
        }
        assert!(is_label("a_1") && !is_label("1b") && !is_label(""));
    }
}
