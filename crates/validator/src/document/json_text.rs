//! The escapes of JSON strings.

use std::borrow::Cow;

/// The text of a string whose escapes were found right when it was read.
pub(super) fn decode(raw: &str) -> Cow<'_, str> {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        let (plain, escape) = rest.split_at(at);
        text.push_str(plain);
        let (character, length) = escaped(escape);
        text.push(character);
        rest = escape.get(length..).unwrap_or_default();
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// The character that an escape stands for, and the length of the escape.
fn escaped(escape: &str) -> (char, usize) {
    match escape.as_bytes().get(1) {
        Some(b'n') => ('\n', 2),
        Some(b't') => ('\t', 2),
        Some(b'r') => ('\r', 2),
        Some(b'b') => ('\u{8}', 2),
        Some(b'f') => ('\u{c}', 2),
        Some(b'u') => {
            let first = unit(escape, 2).unwrap_or_default();
            match surrogate_pair(first, unit(escape, 8)) {
                Some(character) => (character, 12),
                None => (char::from_u32(u32::from(first)).unwrap_or(char::REPLACEMENT_CHARACTER), 6),
            }
        }
        Some(other) => (char::from(*other), 2),
        None => (char::REPLACEMENT_CHARACTER, 1),
    }
}

/// The four hexadecimal digits at `at`.
pub(super) fn unit(text: &str, at: usize) -> Option<u16> {
    let digits = text.get(at..at + 4)?;
    digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
}

/// The character of a high and a low surrogate.
pub(super) fn surrogate_pair(first: u16, second: Option<u16>) -> Option<char> {
    let high = (0xD800..0xDC00).contains(&first).then(|| u32::from(first) - 0xD800)?;
    let second = second?;
    let low = (0xDC00..0xE000).contains(&second).then(|| u32::from(second) - 0xDC00)?;
    char::from_u32(0x10000 + (high << 10) + low)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn escapes_stand_for_their_characters() {
        let cases = [
            ("plain", "plain"),
            (r"a\n\t\r\b\f\/\\\u0022z", "a\n\t\r\u{8}\u{c}/\\\"z"),
            (r"\u00e9\ud83d\ude00!", "é😀!"),
            (r"\u0000", "\0"),
        ];
        for (raw, text) in cases {
            assert_eq!(decode(raw), text, "{raw}");
        }
    }
}
