//! The markup of an XML document, as strict as XML 1.0 is.

use std::borrow::Cow;

use callsheet_runtime::json::scan::same_bytes;
use memchr::memchr2;

use super::{Proven, Stop, require};
use crate::Limits;
use crate::document::{is_legal, name_length, reference, resolve};

/// Reads a document from one place on.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'d> {
    text: &'d str,
    bytes: &'d [u8],
    /// Where it stands, in bytes.
    pub at: usize,
}

/// What comes next in an element.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// A start tag; the cursor stands at its `<`.
    Child,
    /// The end tag; the cursor stands at its `<`.
    End,
}

/// How a start tag ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TagEnd {
    Open,
    Empty,
}

impl<'d> Cursor<'d> {
    pub fn new(text: &'d str) -> Self {
        Self { text, bytes: text.as_bytes(), at: 0 }
    }

    /// What has not been read.
    #[inline]
    pub fn rest(&self) -> &'d [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    #[inline]
    pub fn byte(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or_default()
    }

    #[inline]
    fn byte_at(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or_default()
    }

    pub fn slice(&self, start: usize, end: usize) -> &'d str {
        self.text.get(start..end).unwrap_or_default()
    }

    pub fn is_at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    #[inline]
    pub fn skip_space(&mut self) {
        if self.byte() <= b' ' {
            self.skip_indent();
        }
    }

    fn skip_indent(&mut self) {
        while matches!(self.byte(), b' ' | b'\n' | b'\t' | b'\r') {
            self.at += 1;
            // Most of an indent is spaces.
            while let Some(chunk) = self.bytes.get(self.at..).and_then(<[u8]>::first_chunk::<8>) {
                let others = u64::from_le_bytes(*chunk) ^ (ONES * b' ' as u64);
                self.at += others.trailing_zeros() as usize / 8;
                if others != 0 {
                    break;
                }
            }
        }
    }

    fn take(&mut self, text: &[u8]) -> bool {
        let found = self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(text));
        if found {
            self.at += text.len();
        }
        found
    }

    /// Passes over what may stand before the root element.
    pub fn prolog(&mut self) -> Proven {
        self.take("\u{feff}".as_bytes());
        if self.take(b"<?xml") {
            self.declaration()?;
        }
        self.misc()
    }

    /// An XML declaration of the usual form: version, then perhaps the encoding, which must be UTF-8.
    fn declaration(&mut self) -> Proven {
        let mut known = ["version", "encoding", "standalone"].into_iter();
        let mut first = true;
        loop {
            let spaced = matches!(self.byte(), b' ' | b'\n' | b'\t' | b'\r');
            self.skip_space();
            if self.take(b"?>") {
                return require(!first);
            }
            require(spaced)?;
            let (name, value) = self.attribute(usize::MAX)?;
            require(if first { name == "version" } else { known.any(|known| known == name) })?;
            if std::mem::take(&mut first) {
                known.next();
            }
            require(match name {
                "version" => value == "1.0" || value == "1.1",
                "encoding" => value.eq_ignore_ascii_case("utf-8"),
                _ => value == "yes" || value == "no",
            })?;
        }
    }

    /// Passes over comments and white space outside of the root element.
    pub fn misc(&mut self) -> Proven {
        loop {
            self.skip_space();
            if !self.take(b"<!--") {
                return Ok(());
            }
            self.comment()?;
        }
    }

    /// Passes over a comment whose `<!--` is read.
    fn comment(&mut self) -> Proven {
        let start = self.at;
        let end = memchr::memmem::find(self.bytes.get(start..).unwrap_or_default(), b"--").ok_or(Stop::Unproven)?;
        self.at = start + end + 2;
        let text = self.slice(start, start + end);
        require(self.byte() == b'>' && text.chars().all(is_legal))?;
        self.at += 1;
        Ok(())
    }

    /// Whether a start tag of that name stands here; consumes `<` and the name if so.
    #[inline]
    pub fn take_start(&mut self, name: &str) -> bool {
        let end = self.at + 1 + name.len();
        let found = self.bytes.get(self.at + 1..end).is_some_and(|start| same_bytes(start, name.as_bytes()))
            && matches!(self.byte_at(end), b'>' | b'/' | b' ' | b'\n' | b'\t' | b'\r');
        if found {
            self.at = end;
        }
        found
    }

    /// Consumes `<` and the name of the start tag that stands here.
    pub fn start(&mut self) -> Proven<&'d str> {
        require(self.byte() == b'<')?;
        self.at += 1;
        self.name()
    }

    fn name(&mut self) -> Proven<&'d str> {
        let start = self.at;
        while matches!(self.byte(), b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' | b'.') {
            self.at += 1;
        }
        let plain = matches!(self.byte_at(start), b'a'..=b'z' | b'A'..=b'Z' | b'_');
        if !plain || !matches!(self.byte(), b'>' | b'/' | b' ' | b'\n' | b'\t' | b'\r' | b'=' | b'?') {
            let length = name_length(self.slice(start, self.bytes.len()));
            require(length > 0)?;
            self.at = start + length;
        }
        Ok(self.slice(start, self.at))
    }

    /// How the start tag ends whose attributes have all been read; `None` where another one follows.
    #[inline]
    pub fn tag_end(&mut self) -> Proven<Option<TagEnd>> {
        if self.byte() == b'>' {
            self.at += 1;
            return Ok(Some(TagEnd::Open));
        }
        let spaced = matches!(self.byte(), b' ' | b'\n' | b'\t' | b'\r');
        self.skip_space();
        match self.byte() {
            b'>' => {
                self.at += 1;
                Ok(Some(TagEnd::Open))
            }
            b'/' if self.byte_at(self.at + 1) == b'>' => {
                self.at += 2;
                Ok(Some(TagEnd::Empty))
            }
            _ => require(spaced).map(|()| None),
        }
    }

    /// The attribute at hand: its name, and its value as it is written.
    pub fn attribute(&mut self, limit: usize) -> Proven<(&'d str, &'d str)> {
        let name = self.name()?;
        self.skip_space();
        require(self.byte() == b'=')?;
        self.at += 1;
        self.skip_space();
        let quote = self.byte();
        require(matches!(quote, b'"' | b'\''))?;
        let start = self.at + 1;
        let rest = self.bytes.get(start..).unwrap_or_default();
        let length = memchr2(quote, b'<', rest).ok_or(Stop::Unproven)?;
        require(rest.get(length) == Some(&quote) && length <= limit && name.len() <= limit)?;
        self.at = start + length + 1;
        let value = self.slice(start, start + length);
        require(is_plain(value.as_bytes()) || value.chars().all(is_legal))?;
        references(value)?;
        Ok((name, value))
    }

    /// Passes over the attributes of the start tag at hand, which must differ; how many there are, and how the tag ends.
    pub fn attributes(&mut self, limits: &Limits) -> Proven<(usize, TagEnd)> {
        let mut names = [""; MOST_ATTRIBUTES];
        let mut count = 0;
        loop {
            if let Some(end) = self.tag_end()? {
                return Ok((count, end));
            }
            let (name, _) = self.attribute(limits.token)?;
            let seen = names.get(..count).unwrap_or_default();
            require(count < limits.attributes && !seen.contains(&name))?;
            *names.get_mut(count).ok_or(Stop::Unproven)? = name;
            count += 1;
        }
    }

    /// Consumes the end tag of that name.
    #[inline]
    pub fn end_tag(&mut self, name: &str) -> Proven {
        let end = self.at + 2 + name.len();
        require(self.byte() == b'<' && self.byte_at(self.at + 1) == b'/')?;
        require(self.bytes.get(self.at + 2..end).is_some_and(|start| same_bytes(start, name.as_bytes())))?;
        self.at = end;
        if self.byte() != b'>' {
            self.skip_space();
            require(self.byte() == b'>')?;
        }
        self.at += 1;
        Ok(())
    }

    /// What comes next in an element that holds elements. Comments are passed over; other text than white space stops it.
    #[inline]
    pub fn next(&mut self) -> Proven<Next> {
        loop {
            self.skip_space();
            require(self.byte() == b'<')?;
            match self.byte_at(self.at + 1) {
                b'/' => return Ok(Next::End),
                b'!' => {
                    require(self.take(b"<!--"))?;
                    self.comment()?;
                }
                b'?' => return Err(Stop::Unproven),
                _ => return Ok(Next::Child),
            }
        }
    }

    /// The text up to the next tag, which is not consumed: one run of it, or one CDATA section.
    #[inline]
    pub fn text(&mut self, limit: usize) -> Proven<Cow<'d, str>> {
        let start = self.at;
        let mut changed = false;
        loop {
            self.at = text_end(self.bytes, self.at);
            match self.byte() {
                b'<' => break,
                b'&' => {
                    changed = true;
                    let (_, length) = reference(self.slice(self.at, self.bytes.len())).ok_or(Stop::Unproven)?;
                    self.at += length;
                }
                b'\r' => {
                    changed = true;
                    self.at += 1;
                }
                b'\n' | b'\t' => self.at += 1,
                b']' => {
                    require(self.bytes.get(self.at..self.at + 3) != Some(b"]]>"))?;
                    self.at += 1;
                }
                0xEF => {
                    let rest = self.bytes.get(self.at + 1..self.at + 3);
                    require(!matches!(rest, Some([0xBF, 0xBE | 0xBF])))?;
                    self.at += 3;
                }
                _ => return Err(Stop::Unproven),
            }
        }
        require(self.at - start <= limit)?;
        let text = self.slice(start, self.at);
        if self.byte_at(self.at + 1) == b'!' {
            require(text.is_empty())?;
            return self.cdata(limit);
        }
        Ok(if changed { resolve(text, false) } else { Cow::Borrowed(text) })
    }

    fn cdata(&mut self, limit: usize) -> Proven<Cow<'d, str>> {
        require(self.take(b"<![CDATA["))?;
        let start = self.at;
        let length = memchr::memmem::find(self.bytes.get(start..).unwrap_or_default(), b"]]>").ok_or(Stop::Unproven)?;
        let text = self.slice(start, start + length);
        self.at = start + length + 3;
        require(length <= limit && self.bytes.get(self.at..self.at + 2) == Some(b"</"))?;
        require(is_plain(text.as_bytes()) || text.chars().all(is_legal))?;
        Ok(if text.contains('\r') { Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")) } else { text.into() })
    }
}

/// More attributes than this are left to the checker.
const MOST_ATTRIBUTES: usize = 16;

/// Whether all references in a text are right.
fn references(text: &str) -> Proven {
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        rest = rest.get(at..).unwrap_or_default();
        let (_, length) = reference(rest).ok_or(Stop::Unproven)?;
        rest = rest.get(length..).unwrap_or_default();
    }
    Ok(())
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// Where a run of text ends that stands for itself: at a byte of [`ends_run`], or at the end of the document.
#[inline]
pub(super) fn text_end(bytes: &[u8], at: usize) -> usize {
    let mut rest = bytes.get(at..).unwrap_or_default();
    while let Some((chunk, further)) = rest.split_first_chunk::<8>() {
        let found = ending_bytes(u64::from_le_bytes(*chunk));
        if found != 0 {
            return bytes.len() - rest.len() + found.trailing_zeros() as usize / 8;
        }
        rest = further;
    }
    let found = rest.iter().position(|byte| ends_run(*byte));
    bytes.len() - rest.len() + found.unwrap_or(rest.len())
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
fn is_plain(bytes: &[u8]) -> bool {
    !bytes.iter().any(|byte| *byte < 0x20 || *byte == 0xEF)
}
