//! Keys of items: a name and parameters in brackets.

use super::Fault;
use crate::Code;

pub(super) fn check(text: &str) -> Result<(), Fault<'_>> {
    let name = name_length(text);
    let end = match text.as_bytes().get(name) {
        Some(b'[') if name > 0 => parameters(text, name),
        _ => Ok(name),
    };
    match end {
        Ok(end) if end == text.len() && name > 0 => Ok(()),
        Ok(at) | Err(at) => match text.get(at..) {
            Some("") | None => Err(Fault::Wrong(Code::ItemKeyEnd)),
            Some(rest) => Err(Fault::Near(Code::NotItemKey, rest)),
        },
    }
}

/// The length of the key at the start of a text that may go on behind it.
pub(super) fn length(text: &str) -> Option<usize> {
    match name_length(text) {
        0 => None,
        name if text.as_bytes().get(name) == Some(&b'[') => parameters(text, name).ok(),
        name => Some(name),
    }
}

fn name_length(text: &str) -> usize {
    text.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-')).count()
}

/// Where the parameters end whose bracket is at `start`, or where they go wrong.
fn parameters(text: &str, start: usize) -> Result<usize, usize> {
    let bytes = text.as_bytes();
    let mut at = start + 1;
    let mut inner = false;
    loop {
        at += bytes.get(at..).unwrap_or_default().iter().take_while(|byte| **byte == b' ').count();
        let quoted = match bytes.get(at) {
            Some(b'[') if inner => return Err(at),
            Some(b'[') => {
                inner = true;
                at += 1;
                continue;
            }
            Some(b'"') => {
                at = quote_end(bytes, at).ok_or(bytes.len())?;
                true
            }
            _ => {
                let plain = |byte: &&u8| !matches!(**byte, b',' | b']');
                at += bytes.get(at..).unwrap_or_default().iter().take_while(plain).count();
                false
            }
        };
        if quoted {
            at += bytes.get(at..).unwrap_or_default().iter().take_while(|byte| **byte == b' ').count();
        }
        if inner && bytes.get(at) == Some(&b']') {
            inner = false;
            at += 1;
            at += bytes.get(at..).unwrap_or_default().iter().take_while(|byte| **byte == b' ').count();
        }
        match bytes.get(at) {
            Some(b',') => at += 1,
            Some(b']') if !inner => return Ok(at + 1),
            _ => return Err(at),
        }
    }
}

/// The place behind the quote that ends the text whose first quote is at `start`.
fn quote_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' if bytes.get(at + 1) == Some(&b'"') => at += 2,
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::Code;
    use crate::lexical::Fault;

    #[test]
    fn keys_are_right_or_wrong_from_somewhere() {
        let right = [
            "a",
            "a[]",
            "a[1]",
            "a[\"x\"]",
            "a[\"x\",\"y\"]",
            "a[[1,2],3]",
            "a[{$M}]",
            "a[{#L}]",
            "a.b-c_d",
            "a[\"\\\"x\"]",
            "a[x\"y]",
            "a[ \"x\" ]",
            "a[,]",
            "a[x,\n]",
        ];
        for text in right {
            assert_eq!(check(text), Ok(()), "{text}");
        }
        for text in ["a[", "a[1", "a[1,2", "a[\"x"] {
            assert_eq!(check(text), Err(Fault::Wrong(Code::ItemKeyEnd)), "{text}");
        }
        let wrong = [
            ("a b", " b"),
            ("a[1]x", "x"),
            ("a[\"x\"y]", "y]"),
            ("a[[x]y]", "y]"),
            ("a[[1,[2]]]", "[2]]]"),
            ("{#L}", "{#L}"),
            ("a{#L}", "{#L}"),
            ("é", "é"),
            ("[x]", "[x]"),
            ("a]", "]"),
            ("a[]]", "]"),
            ("a,b", ",b"),
        ];
        for (text, near) in wrong {
            assert_eq!(check(text), Err(Fault::Near(Code::NotItemKey, near)), "{text}");
        }
    }
}
