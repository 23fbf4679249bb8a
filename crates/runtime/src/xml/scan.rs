//! The lexical level: bytes to tags and texts. Positions are byte offsets; lines are counted only for an error.

use std::borrow::Cow;

use memchr::{memchr, memchr2, memmem};

use crate::DecodeErrorKind;
use crate::error::{Decoded, Fault};

pub(super) struct Scanner<'d> {
    text: &'d str,
    bytes: &'d [u8],
    pub(super) at: usize,
}

/// How a start tag ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TagEnd {
    /// `>`: content follows.
    Open,
    /// `/>`: nothing does.
    Empty,
}

/// What comes next within an element.
pub(super) enum Next {
    /// A start tag; the scanner stands at its `<`.
    Child,
    /// The element's end tag; the scanner stands at its `<`.
    End,
}

impl<'d> Scanner<'d> {
    pub(super) fn new(text: &'d str) -> Self {
        let at = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
        Self { text, bytes: text.as_bytes(), at }
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

    #[inline]
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or_default()
    }

    #[inline]
    pub(super) fn skip_space(&mut self) {
        while let b' ' | b'\n' | b'\t' | b'\r' = self.byte(self.at) {
            self.at += 1;
        }
    }

    pub(super) fn slice(&self, start: usize, end: usize) -> &'d str {
        self.text.get(start..end).unwrap_or_default()
    }

    fn starts_with(&self, text: &[u8]) -> bool {
        self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(text))
    }

    /// Skips past the next `end`.
    fn skip_past(&mut self, end: &'static str) -> Decoded<()> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        match memmem::find(rest, end.as_bytes()) {
            Some(offset) => {
                self.at += offset + end.len();
                Ok(())
            }
            None => {
                self.at = self.bytes.len();
                Err(self.wanted(end))
            }
        }
    }

    /// Skips a comment or processing instruction if one stands here.
    fn skip_aside(&mut self) -> Decoded<bool> {
        if self.starts_with(b"<!--") {
            self.at += 4;
            self.skip_past("-->")?;
        } else if self.starts_with(b"<?") {
            self.skip_past("?>")?;
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    /// Skips what may stand before or behind the root element.
    pub(super) fn skip_misc(&mut self) -> Decoded<()> {
        loop {
            self.skip_space();
            if self.starts_with(b"<?xml") {
                self.declaration()?;
            } else if self.starts_with(b"<!DOCTYPE") {
                return Err(self.fault(DecodeErrorKind::Doctype));
            } else if !self.skip_aside()? {
                return Ok(());
            }
        }
    }

    /// Consumes what stands before the root element, and its `<` and name.
    pub(super) fn root(&mut self) -> Decoded<&'d str> {
        self.skip_misc()?;
        if self.byte(self.at) != b'<' {
            return Err(self.wanted("an element"));
        }
        self.start()
    }

    /// Skips the XML declaration, unless it names another encoding than the document can have here.
    fn declaration(&mut self) -> Decoded<()> {
        let start = self.at;
        self.skip_past("?>")?;
        let declaration = self.slice(start, self.at);
        let Some((_, rest)) = declaration.split_once("encoding") else { return Ok(()) };
        let value = rest.trim_start_matches([' ', '=', '\t', '\r', '\n', '"', '\'']);
        let name = value.split(['"', '\'', '?']).next().unwrap_or_default();
        if name.eq_ignore_ascii_case("utf-8") || name.eq_ignore_ascii_case("us-ascii") {
            Ok(())
        } else {
            Err(Fault::new(DecodeErrorKind::Encoding, start))
        }
    }

    pub(super) fn end(&mut self) -> Decoded<()> {
        self.skip_misc()?;
        if self.at < self.bytes.len() { Err(self.fault(DecodeErrorKind::Trailing)) } else { Ok(()) }
    }

    /// Whether a start tag of that name stands here; consumes `<` and the name if so.
    #[inline]
    pub(super) fn take_start(&mut self, name: &str) -> bool {
        let start = self.at + 1;
        let end = start + name.len();
        let found = self.bytes.get(start..end) == Some(name.as_bytes())
            && matches!(self.byte(end), b'>' | b'/' | b' ' | b'\n' | b'\t' | b'\r');
        if found {
            self.at = end;
        }
        found
    }

    /// Consumes `<` and the name of the start tag that stands here.
    #[inline]
    pub(super) fn start(&mut self) -> Decoded<&'d str> {
        self.at += 1;
        self.name()
    }

    #[inline]
    fn name(&mut self) -> Decoded<&'d str> {
        let start = self.at;
        while !matches!(self.byte(self.at), 0..=b' ' | b'>' | b'/' | b'=' | b'<' | b'"' | b'\'' | b'&' | b'!' | b'?') {
            self.at += 1;
        }
        if self.at == start {
            return Err(self.wanted("a name"));
        }
        Ok(self.slice(start, self.at))
    }

    /// The next attribute of a start tag, or how the tag ends.
    #[inline]
    pub(super) fn attribute(&mut self) -> Decoded<Result<(&'d str, Cow<'d, str>), TagEnd>> {
        self.skip_space();
        match self.byte(self.at) {
            b'>' => {
                self.at += 1;
                Ok(Err(TagEnd::Open))
            }
            b'/' if self.byte(self.at + 1) == b'>' => {
                self.at += 2;
                Ok(Err(TagEnd::Empty))
            }
            _ => self.named_attribute().map(Ok),
        }
    }

    fn named_attribute(&mut self) -> Decoded<(&'d str, Cow<'d, str>)> {
        let name = self.name()?;
        self.skip_space();
        if self.byte(self.at) != b'=' {
            return Err(self.wanted("`=` behind the attribute's name"));
        }
        self.at += 1;
        self.skip_space();
        let quote = self.byte(self.at);
        if !matches!(quote, b'"' | b'\'') {
            return Err(self.wanted("an attribute's value in quotes"));
        }
        let start = self.at + 1;
        let Some(length) = memchr(quote, self.bytes.get(start..).unwrap_or_default()) else {
            self.at = self.bytes.len();
            return Err(self.wanted("the end of an attribute's value"));
        };
        let value = self.unescape(start, start + length)?;
        self.at = start + length + 1;
        Ok((name, value))
    }

    /// Consumes the rest of a start tag, attributes unseen.
    #[inline]
    pub(super) fn tag_end(&mut self) -> Decoded<TagEnd> {
        loop {
            if let Err(end) = self.attribute()? {
                return Ok(end);
            }
        }
    }

    /// What comes next in an element that holds elements; stray text is skipped.
    #[inline]
    pub(super) fn next(&mut self) -> Decoded<Next> {
        loop {
            self.skip_space();
            if self.byte(self.at) != b'<' {
                match memchr(b'<', self.bytes.get(self.at..).unwrap_or_default()) {
                    Some(length) => self.at += length,
                    None => {
                        self.at = self.bytes.len();
                        return Err(self.wanted("an end tag"));
                    }
                }
            }
            match self.byte(self.at + 1) {
                b'/' => return Ok(Next::End),
                b'!' if self.starts_with(b"<![CDATA[") => self.skip_past("]]>")?,
                b'!' | b'?' => {
                    if !self.skip_aside()? {
                        return Err(self.wanted("an element"));
                    }
                }
                _ => return Ok(Next::Child),
            }
        }
    }

    /// Consumes the end tag of that name.
    #[inline]
    pub(super) fn end_tag(&mut self, name: &str) -> Decoded<()> {
        let start = self.at + 2;
        let end = start + name.len();
        let named = self.byte(self.at) == b'<'
            && self.byte(self.at + 1) == b'/'
            && self.bytes.get(start..end) == Some(name.as_bytes());
        if !named {
            return Err(self.wanted("the end tag of the element that is open"));
        }
        if self.byte(end) == b'>' {
            self.at = end + 1;
            return Ok(());
        }
        self.at = end;
        self.skip_space();
        if self.byte(self.at) != b'>' {
            return Err(self.wanted("`>`"));
        }
        self.at += 1;
        Ok(())
    }

    /// The text up to the element's end tag, which is not consumed. Comments are dropped, CDATA is kept, elements within
    /// are refused.
    #[inline]
    pub(super) fn text(&mut self) -> Decoded<Cow<'d, str>> {
        let start = self.at;
        let Some(length) = memchr(b'<', self.bytes.get(start..).unwrap_or_default()) else {
            self.at = self.bytes.len();
            return Err(self.wanted("an end tag"));
        };
        self.at = start + length;
        let text = self.unescape(start, self.at)?;
        if self.byte(self.at + 1) == b'/' { Ok(text) } else { self.broken_text(text.into_owned()) }
    }

    #[cold]
    fn broken_text(&mut self, mut text: String) -> Decoded<Cow<'d, str>> {
        loop {
            if self.byte(self.at + 1) == b'/' {
                return Ok(Cow::Owned(text));
            }
            if self.starts_with(b"<![CDATA[") {
                let start = self.at + 9;
                self.skip_past("]]>")?;
                text.push_str(&self.slice(start, self.at - 3).replace("\r\n", "\n").replace('\r', "\n"));
            } else if !self.skip_aside()? {
                return Err(self.fault(DecodeErrorKind::Kind("text without elements")));
            }
            let start = self.at;
            let Some(length) = memchr(b'<', self.bytes.get(start..).unwrap_or_default()) else {
                self.at = self.bytes.len();
                return Err(self.wanted("an end tag"));
            };
            self.at = start + length;
            text.push_str(&self.unescape(start, self.at)?);
        }
    }

    /// The text between two offsets with entities resolved and line ends made `\n`.
    #[inline]
    fn unescape(&mut self, start: usize, end: usize) -> Decoded<Cow<'d, str>> {
        let raw = self.slice(start, end);
        match memchr2(b'&', b'\r', raw.as_bytes()) {
            None => Ok(Cow::Borrowed(raw)),
            Some(first) => self.unescape_from(raw, first, start).map(Cow::Owned),
        }
    }

    #[cold]
    fn unescape_from(&mut self, raw: &'d str, first: usize, start: usize) -> Decoded<String> {
        let mut output = String::with_capacity(raw.len());
        let mut from = 0;
        let mut special = Some(first);
        while let Some(at) = special {
            output.push_str(raw.get(from..at).unwrap_or_default());
            if raw.as_bytes().get(at) == Some(&b'\r') {
                output.push('\n');
                from = at + 1 + usize::from(raw.as_bytes().get(at + 1) == Some(&b'\n'));
            } else {
                let reference = raw.get(at + 1..).unwrap_or_default().split_once(';').map_or("", |(name, _)| name);
                let Some(character) = resolve(reference) else {
                    return Err(Fault::new(DecodeErrorKind::Syntax("an entity that XML knows"), start + at));
                };
                output.push(character);
                from = at + reference.len() + 2;
            }
            special = memchr2(b'&', b'\r', raw.as_bytes().get(from..).unwrap_or_default()).map(|offset| from + offset);
        }
        output.push_str(raw.get(from..).unwrap_or_default());
        Ok(output)
    }

    /// Skips the element whose start tag was just consumed up to its end, and answers with where its content ends.
    pub(super) fn skip_content(&mut self, name: &'d str, depth: usize) -> Decoded<usize> {
        let mut open = vec![name];
        loop {
            match self.next()? {
                Next::Child => {
                    let child = self.start()?;
                    if self.tag_end()? == TagEnd::Open {
                        open.push(child);
                        if depth + open.len() > super::DEPTH {
                            return Err(self.fault(DecodeErrorKind::Depth(super::DEPTH)));
                        }
                    }
                }
                Next::End => {
                    let end = self.at;
                    self.end_tag(open.pop().unwrap_or_default())?;
                    if open.is_empty() {
                        return Ok(end);
                    }
                }
            }
        }
    }
}

fn resolve(reference: &str) -> Option<char> {
    match reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = reference.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|character| super::encode::is_xml(*character))
        }
    }
}
