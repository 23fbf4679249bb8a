//! Characters, references and line ends of XML text.

use std::borrow::Cow;

use super::names::is_legal;
use crate::bytes::{HIGHS, ONES, run_end};

/// Whether there is nothing but white space.
pub fn is_blank(text: &str) -> bool {
    text.bytes().all(is_space)
}

/// Whether XML counts the byte as white space.
#[inline]
pub fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// The character that a reference at the start of `text` (at `&`) stands for, and the reference's length.
///
/// `None` where there is no such entity, no such character, or no semicolon.
pub fn reference(text: &str) -> Option<(char, usize)> {
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

/// Text whose references were found right, with them resolved and its line ends made alike.
pub fn resolve(raw: &str) -> Cow<'_, str> {
    resolve_in(raw, false)
}

/// The same of an attribute's value: in it, white space of every kind is a space.
pub fn resolve_attribute(raw: &str) -> Cow<'_, str> {
    resolve_in(raw, true)
}

fn resolve_in(raw: &str, attribute: bool) -> Cow<'_, str> {
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
pub fn newlines(raw: &str) -> Cow<'_, str> {
    if !raw.contains('\r') {
        return Cow::Borrowed(raw);
    }
    Cow::Owned(raw.replace("\r\n", "\n").replace('\r', "\n"))
}

/// Where a run of text ends that stands for itself: at markup, a reference, a byte that may be
/// out of place, or the end of the document.
#[inline]
pub fn text_end(bytes: &[u8], at: usize) -> usize {
    run_end(bytes, at, ending_bytes, ends_run)
}

/// Markup, references, what may begin `]]>`, control characters, and the first byte of what may be U+FFFE or U+FFFF.
const fn ends_run(byte: u8) -> bool {
    matches!(byte, b'<' | b'&' | b']' | 0xEF | 0..=0x1F)
}

/// Has the high bit set in the lowest byte of `word` that ends a run, and maybe in higher ones: a byte below another one
/// borrows when that is taken from it.
#[inline]
fn ending_bytes(word: u64) -> u64 {
    let is = |byte: u8| (word ^ (ONES * byte as u64)).wrapping_sub(ONES);
    let ascii = (is(b'<') | is(b'&') | is(b']') | word.wrapping_sub(ONES * 0x20)) & !word;
    // Of bytes beyond ASCII only 0xEF becomes zero, and no byte above 0x7F has its high bit cleared by that alone.
    let wide = is(0xEF) & !(word ^ (ONES * 0xEF));
    (ascii | wide) & HIGHS
}

/// Whether a text has neither control characters nor what may be no character.
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    !bytes.iter().any(|byte| *byte < 0x20 || *byte == 0xEF)
}

/// Whether U+FFFE or U+FFFF comes first, which no document may hold.
#[inline]
pub(super) fn starts_with_noncharacter(bytes: &[u8]) -> bool {
    matches!(bytes, [0xEF, 0xBF, 0xBE | 0xBF, ..])
}

/// Whether a document may declare that version of XML.
pub fn is_version(text: &str) -> bool {
    text.strip_prefix("1.").is_some_and(|minor| !minor.is_empty() && minor.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::{ends_run, newlines, reference, resolve, resolve_attribute, text_end};

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
    fn a_run_ends_at_the_first_byte_that_may_not_stand_for_itself() {
        for (byte, at) in (0..=u8::MAX).flat_map(|byte| (0..17).map(move |at| (byte, at))) {
            let mut bytes = [b'~'; 17];
            bytes[at] = byte;
            assert_eq!(text_end(&bytes, 0), if ends_run(byte) { at } else { 17 }, "{byte:02x} at {at}");
            let high = [0xEE, 0x80, byte, 0xF0, 0x7F, 0x20, 0x80, 0xFF, 0xC2];
            assert_eq!(text_end(&high, 0), if ends_run(byte) { 2 } else { 9 }, "{byte:02x} among others");
        }
    }

    #[test]
    fn line_ends_and_spaces_are_made_alike() {
        assert_eq!(resolve("a&amp;b\r\nc\rd"), "a&b\nc\nd");
        assert_eq!(resolve_attribute("a\tb\r\nc&#10;d"), "a b c\nd");
        assert_eq!(newlines("a\r\nb&amp;\r"), "a\nb&amp;\n");
    }
}
