//! The lexical level: bytes to tags and texts, as strict as XML 1.0 is. Positions are byte offsets; lines are counted only
//! for an error.
//!
//! What the documents mean is for those who use it to say: how deep elements may be nested, and what becomes of text beside
//! them.

use std::borrow::Cow;

use memchr::memmem;

use super::names::{Names, is_legal, name_length};
use super::text::{is_plain, is_space, is_version, newlines, reference, resolve, starts_with_noncharacter, text_end};
use crate::DecodeErrorKind;
use crate::bytes::{ONES, same_bytes};
use crate::error::{Decoded, Fault};

/// Reads the tags and texts of an XML document in UTF-8.
#[derive(Clone, Copy)]
pub struct Scanner<'d> {
    text: &'d str,
    bytes: &'d [u8],
    /// Where it stands, in bytes.
    pub at: usize,
}

/// How a start tag ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagEnd {
    /// `>`: content follows.
    Open,
    /// `/>`: nothing does.
    Empty,
}

/// What comes next within an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A start tag; the scanner stands at its `<`.
    Child,
    /// The element's end tag; the scanner stands at its `<`.
    End,
    /// Text that is more than white space, or a CDATA section.
    Text,
}

const ILLEGAL: &str = "a character that XML allows";

impl<'d> Scanner<'d> {
    /// A scanner at the start of the text.
    pub fn new(text: &'d str) -> Self {
        Self { text, bytes: text.as_bytes(), at: 0 }
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

    /// What has not been read.
    #[inline]
    pub fn rest(&self) -> &'d [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// The byte at hand, not consumed; zero at the end.
    #[inline]
    pub fn byte(&self) -> u8 {
        self.byte_at(self.at)
    }

    #[inline]
    fn byte_at(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or_default()
    }

    /// The text between two offsets.
    #[inline]
    pub fn slice(&self, start: usize, end: usize) -> &'d str {
        self.text.get(start..end).unwrap_or_default()
    }

    fn is_at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    /// Passes over white space.
    #[inline]
    pub fn skip_space(&mut self) {
        if self.byte() <= b' ' {
            self.skip_indent();
        }
    }

    fn skip_indent(&mut self) {
        while is_space(self.byte()) {
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

    #[inline]
    fn take(&mut self, text: &[u8]) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.at += text.len();
        }
        found
    }

    /// Consumes all up to the next `end` and that as well, and answers with where it begins.
    fn until(&mut self, end: &'static str, wanted: &'static str) -> Decoded<usize> {
        match memmem::find(self.rest(), end.as_bytes()) {
            Some(length) => {
                let found = self.at + length;
                self.at = found + end.len();
                Ok(found)
            }
            None => {
                self.at = self.bytes.len();
                Err(self.wanted(wanted))
            }
        }
    }

    /// Nothing, where all characters between two offsets may stand in a document.
    fn legal(&mut self, start: usize, end: usize) -> Decoded<()> {
        let text = self.slice(start, end);
        if is_plain(text.as_bytes()) {
            return Ok(());
        }
        match text.char_indices().find(|(_, character)| !is_legal(*character)) {
            None => Ok(()),
            Some((offset, _)) => {
                self.at = start + offset;
                Err(self.wanted(ILLEGAL))
            }
        }
    }

    /// Passes over what may stand before the root element. The document may declare one of these encodings.
    ///
    /// # Errors
    /// Where it declares another encoding, has a document type declaration, or is not well-formed that far.
    pub fn prolog(&mut self, encodings: &[&str]) -> Decoded<()> {
        self.take("\u{feff}".as_bytes());
        if self.rest().starts_with(b"<?xml") && is_space(self.byte_at(self.at + 5)) {
            self.declaration(encodings)?;
        }
        self.misc()
    }

    fn declaration(&mut self, encodings: &[&str]) -> Decoded<()> {
        let start = self.at;
        self.at += "<?xml".len();
        let mut expected = ["version", "encoding", "standalone"].into_iter();
        loop {
            let spaced = is_space(self.byte());
            self.skip_space();
            if expected.len() < 3 && self.take(b"?>") {
                return Ok(());
            }
            if !spaced {
                return Err(self.wanted("`?>`"));
            }
            let is_first = expected.len() == 3;
            let (name, value) = self.attribute()?;
            if !expected.any(|known| known == name) || (is_first && name != "version") {
                return Err(self.wanted("version, encoding, standalone: each once, in this order"));
            }
            match name {
                "version" if is_version(value) => {}
                "encoding" if encodings.iter().any(|known| value.eq_ignore_ascii_case(known)) => {}
                "encoding" => return Err(Fault::new(DecodeErrorKind::Encoding, start)),
                "standalone" if matches!(value, "yes" | "no") => {}
                _ => return Err(self.wanted("a right XML declaration")),
            }
        }
    }

    /// Passes over what may stand before or behind the root element.
    fn misc(&mut self) -> Decoded<()> {
        self.skip_space();
        while self.aside()? {
            self.skip_space();
        }
        Ok(())
    }

    /// Passes over a comment or processing instruction if one stands here.
    fn aside(&mut self) -> Decoded<bool> {
        if self.take(b"<!--") {
            self.comment()?;
        } else if self.take(b"<?") {
            self.instruction()?;
        } else if self.rest().starts_with(b"<!DOCTYPE") {
            return Err(self.fault(DecodeErrorKind::Doctype));
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    /// Passes over a comment whose `<!--` is read.
    fn comment(&mut self) -> Decoded<()> {
        let start = self.at;
        let end = self.until("--", "`-->`")?;
        if !self.take(b">") {
            return Err(self.wanted("a comment without `--`, or `-->`"));
        }
        self.legal(start, end)
    }

    /// Passes over a processing instruction whose `<?` is read.
    fn instruction(&mut self) -> Decoded<()> {
        let start = self.at;
        let target = self.name()?;
        if target.eq_ignore_ascii_case("xml") {
            self.at = start;
            return Err(self.wanted("another name than `xml`"));
        }
        if !self.rest().starts_with(b"?>") && !is_space(self.byte()) {
            return Err(self.wanted("white space or `?>`"));
        }
        let end = self.until("?>", "`?>`")?;
        self.legal(start, end)
    }

    /// Passes over what may stand behind the root element.
    ///
    /// # Errors
    /// Where anything else does, or the document is not well-formed there.
    pub fn end(&mut self) -> Decoded<()> {
        self.misc()?;
        if self.is_at_end() { Ok(()) } else { Err(self.fault(DecodeErrorKind::Trailing)) }
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
    ///
    /// # Errors
    /// Where none does.
    #[inline]
    pub fn start(&mut self) -> Decoded<&'d str> {
        if self.byte() != b'<' {
            return Err(self.wanted("an element"));
        }
        self.at += 1;
        self.name()
    }

    #[inline]
    fn name(&mut self) -> Decoded<&'d str> {
        let start = self.at;
        while matches!(self.byte(), b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' | b'.') {
            self.at += 1;
        }
        let plain = matches!(self.byte_at(start), b'a'..=b'z' | b'A'..=b'Z' | b'_');
        if !plain || !matches!(self.byte(), b'>' | b'/' | b' ' | b'\n' | b'\t' | b'\r' | b'=' | b'?') {
            self.other_name(start)?;
        }
        Ok(self.slice(start, self.at))
    }

    /// Consumes a name that has letters beyond ASCII, or what is none.
    fn other_name(&mut self, start: usize) -> Decoded<()> {
        let length = name_length(self.slice(start, self.bytes.len()));
        self.at = start + length;
        if length > 0 { Ok(()) } else { Err(self.wanted("a name")) }
    }

    /// How the start tag ends whose attributes have all been read; `None` where another one follows.
    ///
    /// # Errors
    /// Where neither stands here, or no white space parts the attribute from what stands before it.
    #[inline]
    pub fn tag_end(&mut self) -> Decoded<Option<TagEnd>> {
        if self.byte() == b'>' {
            self.at += 1;
            return Ok(Some(TagEnd::Open));
        }
        let spaced = is_space(self.byte());
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
            _ if spaced => Ok(None),
            _ => Err(self.wanted("white space, `>` or `/>`")),
        }
    }

    /// The attribute at hand: its name, and its value as it is written.
    ///
    /// # Errors
    /// Where none stands here, or it is not well-formed.
    pub fn attribute(&mut self) -> Decoded<(&'d str, &'d str)> {
        let name = self.name()?;
        self.skip_space();
        if self.byte() != b'=' {
            return Err(self.wanted("`=` behind the attribute's name"));
        }
        self.at += 1;
        self.skip_space();
        let quote = self.byte();
        if !matches!(quote, b'"' | b'\'') {
            return Err(self.wanted("an attribute's value in quotes"));
        }
        self.at += 1;
        let start = self.at;
        self.pass_value(quote)?;
        self.at += 1;
        Ok((name, self.slice(start, self.at - 1)))
    }

    /// Passes over an attribute's value up to the quote that ends it.
    #[inline]
    fn pass_value(&mut self, quote: u8) -> Decoded<()> {
        let start = self.at;
        let mut plain = true;
        loop {
            match self.byte() {
                b'&' => {
                    self.reference()?;
                    continue;
                }
                b'<' => return Err(self.wanted("the end of an attribute's value")),
                0 if self.is_at_end() => return Err(self.wanted("the end of an attribute's value")),
                0..=0x1F | 0xEF => plain = false,
                byte if byte == quote => break,
                _ => {}
            }
            self.at += 1;
        }
        if plain { Ok(()) } else { self.legal(start, self.at) }
    }

    /// Passes over the reference at hand.
    fn reference(&mut self) -> Decoded<()> {
        let rest = self.slice(self.at, self.bytes.len());
        let (_, length) = reference(rest).ok_or_else(|| self.wanted("an entity that XML knows"))?;
        self.at += length;
        Ok(())
    }

    /// Reads the attributes of the start tag at hand, and how it ends. Each is visited with its name, its value as it is
    /// written, and where it ends.
    ///
    /// # Errors
    /// What `visit` says, and where the tag is not well-formed: no two attributes may have one name.
    #[inline]
    pub fn attributes<E: From<Box<Fault>>>(
        &mut self,
        mut visit: impl FnMut(&'d str, &'d str, usize) -> Result<(), E>,
    ) -> Result<TagEnd, E> {
        if let Some(end) = self.tag_end()? {
            return Ok(end);
        }
        let mut names = Names::default();
        loop {
            let (name, value) = self.attribute()?;
            if !names.insert(name) {
                return Err(self.fault(DecodeErrorKind::Repeated(name.into())).within(name).into());
            }
            visit(name, value, self.at)?;
            if let Some(end) = self.tag_end()? {
                return Ok(end);
            }
        }
    }

    /// Passes over the attributes of the start tag at hand, and answers with how it ends.
    #[inline]
    pub(super) fn pass_attributes(&mut self) -> Decoded<TagEnd> {
        self.attributes(|_, _, _| Ok(()))
    }

    /// Consumes the end tag of that name.
    ///
    /// # Errors
    /// Where none stands here.
    #[inline]
    pub fn end_tag(&mut self, name: &str) -> Decoded<()> {
        let end = self.at + 2 + name.len();
        let found = self.byte() == b'<'
            && self.byte_at(self.at + 1) == b'/'
            && self.bytes.get(self.at + 2..end).is_some_and(|start| same_bytes(start, name.as_bytes()));
        if !found {
            return Err(self.wanted("the end tag of the element that is open"));
        }
        self.at = end;
        if self.byte() != b'>' {
            self.skip_space();
            if self.byte() != b'>' {
                return Err(self.wanted("`>`"));
            }
        }
        self.at += 1;
        Ok(())
    }

    /// What comes next in an element. White space, comments and processing instructions are passed over.
    ///
    /// # Errors
    /// Where one of them is not well-formed, or the document ends.
    #[inline]
    pub fn peek(&mut self) -> Decoded<Next> {
        loop {
            self.skip_space();
            if self.byte() != b'<' {
                return if self.is_at_end() { Err(self.wanted("an end tag")) } else { Ok(Next::Text) };
            }
            match self.byte_at(self.at + 1) {
                b'/' => return Ok(Next::End),
                b'!' if self.rest().starts_with(CDATA) => return Ok(Next::Text),
                b'!' | b'?' => {
                    if !self.aside()? {
                        return Err(self.wanted("an element"));
                    }
                }
                _ => return Ok(Next::Child),
            }
        }
    }

    /// The text up to the next markup, which is not consumed, with references resolved and line ends made alike.
    ///
    /// # Errors
    /// Where it is not well-formed, or the document ends.
    #[inline]
    pub fn run(&mut self) -> Decoded<Cow<'d, str>> {
        let start = self.at;
        let changed = self.pass_run()?;
        let text = self.slice(start, self.at);
        Ok(if changed { resolve(text) } else { Cow::Borrowed(text) })
    }

    /// Passes over the text up to the next markup; whether it means other than what is written.
    #[inline]
    fn pass_run(&mut self) -> Decoded<bool> {
        let mut changed = false;
        loop {
            self.at = text_end(self.bytes, self.at);
            match self.byte() {
                b'<' => return Ok(changed),
                b'&' => {
                    changed = true;
                    self.reference()?;
                }
                b'\r' => {
                    changed = true;
                    self.at += 1;
                }
                b'\n' | b'\t' => self.at += 1,
                b']' if !self.rest().starts_with(b"]]>") => self.at += 1,
                0xEF if !starts_with_noncharacter(self.rest()) => self.at += 3,
                _ => return Err(self.broken_run()),
            }
        }
    }

    #[cold]
    fn broken_run(&self) -> Box<Fault> {
        self.wanted(match self.bytes.get(self.at) {
            None => "an end tag",
            Some(b']') => "text without `]]>`",
            Some(_) => ILLEGAL,
        })
    }

    /// The text of the CDATA section at hand, with line ends made alike.
    ///
    /// # Errors
    /// Where none stands here, or it is not well-formed.
    pub fn cdata(&mut self) -> Decoded<Cow<'d, str>> {
        if !self.take(CDATA) {
            return Err(self.wanted("`<![CDATA[`"));
        }
        let start = self.at;
        let end = self.until("]]>", "`]]>`")?;
        self.legal(start, end)?;
        Ok(newlines(self.slice(start, end)))
    }

    /// All of the text up to the element's end tag, which is not consumed. Comments and processing instructions are dropped,
    /// elements within are refused.
    ///
    /// # Errors
    /// Where it is not well-formed, holds elements, or the document ends.
    #[inline]
    pub fn text(&mut self) -> Decoded<Cow<'d, str>> {
        let text = self.run()?;
        if self.byte_at(self.at + 1) == b'/' { Ok(text) } else { self.broken_text(text.into_owned()) }
    }

    #[cold]
    fn broken_text(&mut self, mut text: String) -> Decoded<Cow<'d, str>> {
        while self.byte_at(self.at + 1) != b'/' {
            if self.rest().starts_with(CDATA) {
                text.push_str(&self.cdata()?);
            } else if !self.aside()? {
                return Err(self.fault(DecodeErrorKind::Kind("text without elements")));
            }
            text.push_str(&self.run()?);
        }
        Ok(Cow::Owned(text))
    }

    /// What comes next in an element that holds elements; text beside them is passed over.
    #[inline]
    pub(super) fn peek_tag(&mut self) -> Decoded<Next> {
        loop {
            match self.peek()? {
                Next::Text if self.byte() == b'<' => {
                    self.cdata()?;
                }
                Next::Text => {
                    self.pass_run()?;
                }
                tag => return Ok(tag),
            }
        }
    }

    /// Passes over the element whose start tag was just consumed up to its end, and answers with where its content ends.
    pub(super) fn skip_content(&mut self, name: &'d str, depth: usize) -> Decoded<usize> {
        let mut open = vec![name];
        loop {
            if self.peek_tag()? == Next::Child {
                let child = self.start()?;
                if self.pass_attributes()? == TagEnd::Open {
                    open.push(child);
                    if depth + open.len() > super::DEPTH {
                        return Err(self.fault(DecodeErrorKind::Depth(super::DEPTH)));
                    }
                }
                continue;
            }
            let end = self.at;
            self.end_tag(open.pop().unwrap_or_default())?;
            if open.is_empty() {
                return Ok(end);
            }
        }
    }
}

const CDATA: &[u8] = b"<![CDATA[";
