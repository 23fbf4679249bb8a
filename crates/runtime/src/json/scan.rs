//! The lexical level: bytes to tokens. Positions are byte offsets; lines are counted only for an error.

use std::borrow::Cow;

use crate::bytes::{HIGHS, ONES, run_end, same_bytes};
use crate::error::{Decoded, Fault};
use crate::tables::HEAD;
use crate::{DecodeErrorKind, Id, Value};

/// Reads the tokens of a JSON document.
#[derive(Clone)]
pub struct Scanner<'d> {
    text: &'d str,
    bytes: &'d [u8],
    /// Where it stands, in bytes.
    pub at: usize,
    depth: usize,
}

impl<'d> Scanner<'d> {
    /// A scanner at the start of the text.
    pub fn new(text: &'d str) -> Self {
        Self { text, bytes: text.as_bytes(), at: 0, depth: 0 }
    }

    /// A scanner at the start of a text that stands so many levels deep in its document.
    pub(super) fn nested(text: &'d str, depth: usize) -> Self {
        Self { depth, ..Self::new(text) }
    }

    #[cold]
    pub(super) fn fault(&self, kind: DecodeErrorKind) -> Box<Fault> {
        Fault::new(kind, self.at)
    }

    #[cold]
    pub(super) fn wanted(&self, what: &'static str) -> Box<Fault> {
        let kind = match self.bytes.get(self.at) {
            Some(_) => DecodeErrorKind::Syntax(what),
            None => DecodeErrorKind::End(what),
        };
        self.fault(kind)
    }

    /// A value of another kind stands here, or none at all.
    #[cold]
    pub(super) fn unfit(&self, wanted: &'static str) -> Box<Fault> {
        match self.bytes.get(self.at) {
            Some(_) => self.fault(DecodeErrorKind::Kind(wanted)),
            None => self.fault(DecodeErrorKind::End(wanted)),
        }
    }

    /// The next byte that is no white space, not consumed; zero at the end.
    #[inline]
    pub fn peek(&mut self) -> u8 {
        let byte = self.bytes.get(self.at).copied().unwrap_or_default();
        if byte > b' ' {
            return byte;
        }
        self.at = white_space_end(self.bytes, self.at);
        self.bytes.get(self.at).copied().unwrap_or_default()
    }

    /// Consumes `byte` if it comes next, white space aside.
    #[inline]
    pub fn take(&mut self, byte: u8) -> bool {
        // A branch: `self.at += usize::from(found)`, optimised by rustc 1.95, was seen to answer true and stay put.
        if self.peek() == byte {
            self.at += 1;
            return true;
        }
        false
    }

    #[inline]
    pub(super) fn expect(&mut self, byte: u8, what: &'static str) -> Decoded<()> {
        if self.take(byte) { Ok(()) } else { Err(self.wanted(what)) }
    }

    pub(super) fn enter(&mut self) -> Decoded<()> {
        self.depth += 1;
        if self.depth > super::DEPTH {
            return Err(self.fault(DecodeErrorKind::Depth(super::DEPTH)));
        }
        self.at += 1;
        Ok(())
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Whether the text at hand is this key with its quotes and colon; consumes it if so. Keys with escapes never match.
    #[inline]
    pub fn take_key(&mut self, name: &str) -> bool {
        let start = self.at + 1;
        let end = start + name.len();
        let found = self.bytes.get(self.at) == Some(&b'"')
            && self.bytes.get(end) == Some(&b'"')
            && self.bytes.get(start..end).is_some_and(|key| same_bytes(key, name.as_bytes()));
        if !found {
            return false;
        }
        let before = std::mem::replace(&mut self.at, end + 1);
        let followed = self.take(b':');
        if !followed {
            self.at = before;
        }
        followed
    }

    /// The short key at hand and its head, if it holds no escape; anything else is left where it stands.
    ///
    /// Nothing here branches on how long the key is: where keys come in any order, such a branch is foreseen by nobody.
    #[inline]
    pub(super) fn short_key(&mut self) -> Option<(u128, &'d str)> {
        let (quote, behind) = self.bytes.get(self.at..)?.split_first()?;
        let head = u128::from_le_bytes(*behind.first_chunk::<HEAD>()?);
        let special = u128::from(special_bytes(head as u64)) | u128::from(special_bytes((head >> 64) as u64)) << 64;
        let length = special.trailing_zeros() as usize / 8;
        if *quote != b'"' || behind.get(length) != Some(&b'"') || special == 0 {
            return None;
        }
        let text = self.text.get(self.at + 1..self.at + 1 + length)?;
        self.at += length + 2;
        Some((head & ((1_u128 << (8 * length)) - 1), text))
    }

    /// The string at hand, without its quotes.
    ///
    /// # Errors
    /// Where there is none, or where it breaks the grammar.
    #[inline]
    pub fn string(&mut self) -> Decoded<Cow<'d, str>> {
        if self.bytes.get(self.at) != Some(&b'"') {
            return Err(self.wanted("a string"));
        }
        let start = self.at + 1;
        let end = plain_end(self.bytes, start);
        if self.bytes.get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Cow::Borrowed(self.text.get(start..end).unwrap_or_default()));
        }
        let mut output = String::with_capacity((end - start) * 2);
        output.push_str(self.text.get(start..end).unwrap_or_default());
        self.escaped(end, |piece, character| {
            output.extend(character);
            output.push_str(piece);
        })?;
        Ok(Cow::Owned(output))
    }

    /// Consumes the string at hand.
    ///
    /// # Errors
    /// Where there is none, or where it breaks the grammar.
    #[inline]
    pub fn pass_string(&mut self) -> Decoded<()> {
        if self.bytes.get(self.at) != Some(&b'"') {
            return Err(self.wanted("a string"));
        }
        let end = plain_end(self.bytes, self.at + 1);
        if self.bytes.get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(());
        }
        self.escaped(end, |_, _| {})
    }

    /// Reads on in a string from where its first plain piece ends, by escapes, each with the plain piece that follows it.
    fn escaped(&mut self, mut end: usize, mut visit: impl FnMut(&str, Option<char>)) -> Decoded<()> {
        let mut from = end;
        let mut character = None;
        loop {
            visit(self.text.get(from..end).unwrap_or_default(), character.take());
            self.at = end;
            match self.bytes.get(end) {
                Some(b'"') => {
                    self.at = end + 1;
                    return Ok(());
                }
                Some(b'\\') => character = Some(self.escape()?),
                Some(_) => return Err(self.wanted("an escaped control character")),
                None => return Err(self.wanted("the end of a string")),
            }
            from = self.at;
            end = plain_end(self.bytes, from);
        }
    }

    fn escape(&mut self) -> Decoded<char> {
        let byte = self.bytes.get(self.at + 1).copied().unwrap_or_default();
        let plain = match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(),
            _ => return Err(self.wanted("an escape that JSON knows")),
        };
        self.at += 2;
        Ok(plain)
    }

    fn unicode_escape(&mut self) -> Decoded<char> {
        let first = self.hex4(self.at + 2)?;
        let (code, length) = match first {
            0xD800..=0xDBFF if self.bytes.get(self.at + 6..self.at + 8) == Some(b"\\u") => {
                let second = self.hex4(self.at + 8)?;
                if !(0xDC00..=0xDFFF).contains(&second) {
                    return Err(self.wanted("the second half of a surrogate pair"));
                }
                (0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00), 12)
            }
            _ => (first, 6),
        };
        let Some(character) = char::from_u32(code) else {
            return Err(self.wanted("both halves of a surrogate pair"));
        };
        self.at += length;
        Ok(character)
    }

    fn hex4(&self, at: usize) -> Decoded<u32> {
        let digits = self.bytes.get(at..at + 4).unwrap_or_default();
        let number = digits.iter().try_fold(0, |number, byte| Some(number * 16 + char::from(*byte).to_digit(16)?));
        match number {
            Some(number) if digits.len() == 4 => Ok(number),
            _ => Err(self.wanted("four hexadecimal digits")),
        }
    }

    /// The number, `true`, `false` or `null` at hand, as it is written.
    ///
    /// # Errors
    /// Where there is none, or where it breaks the grammar.
    #[inline]
    pub fn bare(&mut self) -> Decoded<&'d str> {
        let start = self.at;
        let mut end = start;
        while let Some(b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'+' | b'.') = self.bytes.get(end) {
            end += 1;
        }
        let word = self.text.get(start..end).unwrap_or_default();
        if !matches!(word, "true" | "false" | "null") && !is_number(word.as_bytes()) {
            return Err(self.wanted("a value"));
        }
        self.at = end;
        Ok(word)
    }

    /// A string's text, or a number or word as it is written.
    #[inline]
    pub(super) fn scalar(&mut self) -> Decoded<Cow<'d, str>> {
        match self.peek() {
            b'"' => self.string(),
            b'{' | b'[' => Err(self.fault(DecodeErrorKind::Kind("a single value"))),
            _ => self.bare().map(Cow::Borrowed),
        }
    }

    /// The string at hand, if it holds no escape; anything else is left where it stands.
    #[inline]
    pub fn plain_string(&mut self) -> Option<&'d str> {
        if self.bytes.get(self.at) != Some(&b'"') {
            return None;
        }
        let start = self.at + 1;
        let end = plain_end(self.bytes, start);
        if self.bytes.get(end) != Some(&b'"') {
            return None;
        }
        let text = self.text.get(start..end)?;
        self.at = end + 1;
        Some(text)
    }

    /// Sets `value` to the string's text at hand, or a number or word as it is written.
    #[inline]
    pub(super) fn text_into(&mut self, value: &mut String) -> Decoded<()> {
        *value = match self.plain_string() {
            Some(text) => text.to_owned(),
            None => self.scalar()?.into_owned(),
        };
        Ok(())
    }

    /// The whole number at hand, quoted or bare.
    #[inline]
    pub(super) fn int(&mut self) -> Decoded<i64> {
        match self.plain_int() {
            Some(number) => Ok(number),
            None => self.parsed("a whole number"),
        }
    }

    /// The id at hand, quoted or bare.
    #[inline]
    pub(super) fn id(&mut self) -> Decoded<Id> {
        match self.plain_int().map(u64::try_from) {
            Some(Ok(number)) => Ok(Id(number)),
            _ => self.parsed("an id"),
        }
    }

    /// The whole number from 0 at hand, quoted or bare; anything else is left where it stands.
    pub(super) fn count(&mut self) -> Option<u64> {
        let start = self.at;
        let text = match self.peek() {
            b'"' => self.plain_string(),
            b'0'..=b'9' => self.bare().ok(),
            _ => None,
        };
        let is_number = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit());
        let count = text.filter(is_number).and_then(|text| text.parse().ok());
        if count.is_none() {
            self.at = start;
        }
        count
    }

    /// A whole number at hand of the usual spelling, which fits whatever its digits are; anything else is left where it stands.
    #[inline]
    fn plain_int(&mut self) -> Option<i64> {
        let quoted = usize::from(self.bytes.get(self.at) == Some(&b'"'));
        let sign = self.at + quoted;
        let negative = usize::from(self.bytes.get(sign) == Some(&b'-'));
        let first = sign + negative;
        let mut number = 0_i64;
        let mut at = first;
        while let Some(byte @ b'0'..=b'9') = self.bytes.get(at) {
            number = number.wrapping_mul(10).wrapping_add(i64::from(byte - b'0'));
            at += 1;
        }
        let ends_well = match self.bytes.get(at) {
            Some(b'"') => quoted == 1,
            Some(b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t') | None => quoted == 0,
            Some(_) => false,
        };
        let zero_led = at - first > 1 && self.bytes.get(first) == Some(&b'0');
        // Eighteen digits cannot overflow.
        if !ends_well || zero_led || at == first || at - first > 18 || (number == 0 && negative == 1) {
            return None;
        }
        self.at = at + quoted;
        Some(if negative == 1 { -number } else { number })
    }

    #[cold]
    fn parsed<T: std::str::FromStr>(&mut self, wanted: &'static str) -> Decoded<T> {
        self.peek();
        let start = self.at;
        let text = self.scalar()?;
        text.parse().map_err(|_| Fault::new(DecodeErrorKind::Kind(wanted), start))
    }

    /// Whether an empty array stands here; consumes it if so.
    #[inline]
    pub(super) fn take_empty_array(&mut self) -> bool {
        if self.peek() != b'[' {
            return false;
        }
        let start = self.at;
        self.at += 1;
        let empty = self.take(b']');
        if !empty {
            self.at = start;
        }
        empty
    }

    /// Whether the string at hand is empty.
    #[inline]
    pub fn stands_empty_string(&self) -> bool {
        self.bytes.get(self.at + 1) == Some(&b'"')
    }

    /// Consumes the empty string at hand.
    pub(super) fn take_empty_string(&mut self) -> bool {
        self.at += 2;
        true
    }

    /// Whether `null` stands here; consumes it if so.
    #[inline]
    pub(super) fn take_null(&mut self) -> bool {
        let found = self.bytes.get(self.at..self.at + 4) == Some(b"null");
        self.at += 4 * usize::from(found);
        found
    }

    /// Whether a string of 1 to `most` digits stands at hand; consumes it if so.
    #[inline]
    pub fn take_digits(&mut self, most: usize) -> bool {
        if self.bytes.get(self.at) != Some(&b'"') {
            return false;
        }
        let first = self.at + 1;
        let mut end = first;
        while let Some(b'0'..=b'9') = self.bytes.get(end) {
            end += 1;
        }
        let found = (1..=most).contains(&(end - first)) && self.bytes.get(end) == Some(&b'"');
        if found {
            self.at = end + 1;
        }
        found
    }

    /// Whether a string without escapes stands at hand, of no more bytes than that with its quotes; consumes it if so.
    #[inline]
    pub fn take_plain_string(&mut self, most: usize) -> bool {
        if self.bytes.get(self.at) != Some(&b'"') {
            return false;
        }
        let end = plain_end(self.bytes, self.at + 1);
        let found = self.bytes.get(end) == Some(&b'"') && end - self.at < most;
        if found {
            self.at = end + 1;
        }
        found
    }

    /// Whether all of the document is read.
    pub fn is_at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    /// Any value at all.
    pub(super) fn any(&mut self) -> Decoded<Value> {
        match self.peek() {
            b'"' => Ok(Value::Text(self.string()?.into_owned())),
            b'[' => self.any_list(),
            b'{' => self.any_map(),
            _ => Ok(match self.bare()? {
                "null" => Value::Null,
                "true" => Value::Bool(true),
                "false" => Value::Bool(false),
                number => Value::Number(number.into()),
            }),
        }
    }

    fn any_list(&mut self) -> Decoded<Value> {
        self.enter()?;
        let mut members = Vec::new();
        if !self.take(b']') {
            loop {
                members.push(self.any().map_err(|fault| fault.within_member(members.len()))?);
                if !self.take(b',') {
                    break;
                }
            }
            self.expect(b']', "`,` or `]`")?;
        }
        self.leave();
        Ok(Value::List(members))
    }

    fn any_map(&mut self) -> Decoded<Value> {
        self.enter()?;
        let mut entries = std::collections::BTreeMap::new();
        if !self.take(b'}') {
            loop {
                self.peek();
                let key = self.string()?.into_owned();
                self.expect(b':', "`:`")?;
                let value = self.any().map_err(|fault| fault.within(&key))?;
                entries.insert(key, value);
                if !self.take(b',') {
                    break;
                }
            }
            self.expect(b'}', "`,` or `}`")?;
        }
        self.leave();
        Ok(Value::Map(entries))
    }

    pub(super) fn end(&mut self) -> Decoded<()> {
        self.peek();
        if self.at < self.bytes.len() { Err(self.fault(DecodeErrorKind::Trailing)) } else { Ok(()) }
    }
}

/// Where white space ends that begins there.
pub fn white_space_end(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\t' | b'\r')).count()
}

/// Where the run of bytes that stand for themselves in a string ends: at a quote, a backslash, a control character, or
/// the end of the document. Eight bytes at a time.
#[inline]
pub fn plain_end(bytes: &[u8], at: usize) -> usize {
    run_end(bytes, at, special_bytes, |byte| matches!(byte, b'"' | b'\\' | 0..=0x1F))
}

/// Has the high bit set in the lowest byte of `word` that ends a run (and maybe in higher ones). A byte below another
/// one borrows when that is taken from it, which sets its high bit; bytes beyond ASCII, which have it set, are masked.
#[inline]
const fn special_bytes(word: u64) -> u64 {
    let quote = (word ^ (ONES * b'"' as u64)).wrapping_sub(ONES);
    let backslash = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    let control = word.wrapping_sub(ONES * 0x20);
    (quote | backslash | control) & !word & HIGHS
}

/// Whether this is a number by RFC 8259.
fn is_number(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"-").unwrap_or(text);
    let whole = digits(text);
    if whole == 0 || (whole > 1 && text.first() == Some(&b'0')) {
        return false;
    }
    let mut rest = &text[whole..];
    if let Some(fraction) = rest.strip_prefix(b".") {
        let count = digits(fraction);
        if count == 0 {
            return false;
        }
        rest = &fraction[count..];
    }
    if let [b'e' | b'E', exponent @ ..] = rest {
        let exponent = exponent.strip_prefix(b"+").or(exponent.strip_prefix(b"-")).unwrap_or(exponent);
        let count = digits(exponent);
        return count > 0 && count == exponent.len();
    }
    rest.is_empty()
}

fn digits(text: &[u8]) -> usize {
    text.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_key_is_the_string_that_stands_there() {
        let behind = ":1,\"another\":2,\"and one more\":3";
        let cases = [
            ("\"\"", Some("")),
            ("\"name\"", Some("name")),
            ("\"имя\"", Some("имя")),
            ("\"fifteen_letters\"", Some("fifteen_letters")),
            ("\"sixteen__letters\"", None),
            ("\"na\\u006de\"", None),
            ("\"na\\\"me\"", None),
            ("\"na\tme\"", None),
            ("name", None),
        ];
        for (text, expected) in cases {
            let document = format!("{text}{behind}");
            let mut scanner = Scanner::new(&document);
            let head = |name: &str| name.bytes().rev().fold(0, |head, byte| head << 8 | u128::from(byte));
            assert_eq!(scanner.short_key(), expected.map(|name| (head(name), name)), "{text}");
            assert_eq!(scanner.at, if expected.is_some() { text.len() } else { 0 }, "{text}");
        }
        let at_the_end = Scanner::new("\"name\":1").short_key();
        assert_eq!(at_the_end, None, "no sixteen bytes follow");
    }
}
