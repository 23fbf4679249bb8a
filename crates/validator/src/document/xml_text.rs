//! References and line ends of XML text.

use std::borrow::Cow;

use super::xml_names::is_legal;

/// Whether there is nothing but white space.
pub(super) fn is_blank(text: &str) -> bool {
    text.bytes().all(is_space)
}

/// Whether XML counts the byte as white space.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// The character that a reference at the start of `text` (at `&`) stands for, and the reference's length.
///
/// `None` where there is no such entity, no such character, or no semicolon.
pub(crate) fn reference(text: &str) -> Option<(char, usize)> {
    let end = memchr::memchr(b';', text.as_bytes())?;
    let name = text.get(1..end)?;
    let character = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        _ => numbered(name.strip_prefix('#')?)?,
    };
    Some((character, end + 1))
}

fn numbered(digits: &str) -> Option<char> {
    let number = match digits.strip_prefix('x') {
        Some(hex) if hex.bytes().all(|byte| byte.is_ascii_hexdigit()) => u32::from_str_radix(hex, 16).ok()?,
        None if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits.parse().ok()?,
        _ => return None,
    };
    char::from_u32(number).filter(|character| is_legal(*character))
}

/// Text whose references were found right when it was read.
pub(super) fn decode(raw: &str) -> Cow<'_, str> {
    resolve(raw, false)
}

/// An attribute's value: in it, white space of every kind is a space.
pub(super) fn decode_attribute(raw: &str) -> Cow<'_, str> {
    resolve(raw, true)
}

/// Text with its references resolved and its line ends made alike; in an attribute, white space of every kind is a space.
pub(crate) fn resolve(raw: &str, attribute: bool) -> Cow<'_, str> {
    let special = |byte: u8| byte == b'&' || byte == b'\r' || (attribute && matches!(byte, b'\n' | b'\t'));
    if !raw.bytes().any(special) {
        return Cow::Borrowed(raw);
    }
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.bytes().position(special) {
        let (plain, after) = rest.split_at(at);
        text.push_str(plain);
        let length = match after.as_bytes() {
            [b'&', ..] => match reference(after) {
                Some((character, length)) => {
                    text.push(character);
                    length
                }
                None => {
                    text.push('&');
                    1
                }
            },
            [b'\r', b'\n', ..] => {
                text.push(if attribute { ' ' } else { '\n' });
                2
            }
            _ => {
                text.push(if attribute { ' ' } else { '\n' });
                1
            }
        };
        rest = after.get(length..).unwrap_or_default();
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// Text in which only line ends are changed: every one is a line feed.
pub(super) fn newlines(raw: &str) -> Cow<'_, str> {
    if !raw.contains('\r') {
        return Cow::Borrowed(raw);
    }
    Cow::Owned(raw.replace("\r\n", "\n").replace('\r', "\n"))
}

#[cfg(test)]
mod tests {
    use super::{decode, decode_attribute, newlines, reference};

    #[test]
    fn references_stand_for_characters() {
        let cases = [
            ("&lt;", Some(('<', 4))),
            ("&apos;x", Some(('\'', 6))),
            ("&#65;", Some(('A', 5))),
            ("&#0000000000000000000000000000000000065;", Some(('A', 40))),
            ("&#x1F600;", Some(('😀', 9))),
            ("&#0;", None),
            ("&#xD800;", None),
            ("&#xFFFE;", None),
            ("&#X41;", None),
            ("&#;", None),
            ("&#x;", None),
            ("&nbsp;", None),
            ("&lt", None),
            ("& ;", None),
            ("&#+5;", None),
        ];
        for (text, expected) in cases {
            assert_eq!(reference(text), expected, "{text}");
        }
    }

    #[test]
    fn line_ends_and_spaces_are_made_alike() {
        assert_eq!(decode("a&amp;b\r\nc\rd"), "a&b\nc\nd");
        assert_eq!(decode_attribute("a\tb\r\nc&#10;d"), "a b c\nd");
        assert_eq!(newlines("a\r\nb&amp;\r"), "a\nb&amp;\n");
    }
}
