//! A scanner for XML 1.0 in UTF-8 without document type declarations.

use std::collections::HashSet;
use std::ops::Range;

use callsheet_runtime::xml::names::{is_legal, name_length};
use callsheet_runtime::xml::text::{is_blank, is_space, is_version, reference};

use super::marked::MarkedLists;
use super::{Builder, Document, FEW_NAMES, Malformed, Name, NodeKind};
use crate::marks::{MarkedList, Marks};
use crate::{Code, Limits};

/// Reads a document; the first thing that is not well-formed or breaks a limit ends it.
pub(crate) fn read<'a>(text: &'a str, limits: &Limits) -> Result<Document<'a>, Malformed> {
    read_marked(text, limits, &Marks::default())
}

/// Reads a document as [`read`] does; of lists that are marked, only the members that are not proven.
pub(crate) fn read_marked<'a>(text: &'a str, limits: &Limits, marks: &Marks) -> Result<Document<'a>, Malformed> {
    if let Some((at, character)) = text.char_indices().find(|(_, character)| !is_legal(*character)) {
        let problem = format!("the character U+{:04X} is not allowed", u32::from(character));
        return Err(Malformed::syntax(problem, at..at + character.len_utf8()));
    }
    let (builder, attributes, marked) = (Builder::new(), Vec::new(), MarkedLists::new(marks));
    let mut scanner = Scanner { text, at: 0, limits, builder, root_seen: false, attributes, marked };
    scanner.document()?;
    Ok(scanner.builder.finish(text))
}

struct Scanner<'a, 'l> {
    text: &'a str,
    at: usize,
    limits: &'l Limits,
    builder: Builder,
    root_seen: bool,
    /// The names of the attributes of the tag that is being read.
    attributes: Vec<&'a str>,
    marked: MarkedLists<'l>,
}

impl<'a> Scanner<'a, '_> {
    fn document(&mut self) -> Result<(), Malformed> {
        self.skip("\u{feff}");
        if self.rest().starts_with("<?xml") && self.rest().as_bytes().get(5).copied().is_some_and(is_space) {
            self.declaration()?;
        }
        while self.at < self.text.len() {
            // Its next marked member, or what follows the list.
            if self.marked.is_within(&self.builder)
                && let Some((at, _)) = self.marked.go_on(&mut self.builder, self.text.len())
            {
                self.at = at;
            }
            if self.rest().starts_with('<') {
                self.markup()?;
            } else {
                self.characters()?;
            }
        }
        match self.builder.current() {
            Some(_) => Err(self.early("an element is not closed")),
            None if !self.root_seen => Err(self.early("a root element is wanted")),
            None => Ok(()),
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip(&mut self, prefix: &str) -> bool {
        let found = self.rest().starts_with(prefix);
        if found {
            self.at += prefix.len();
        }
        found
    }

    fn skip_space(&mut self) -> bool {
        let start = self.at;
        while self.peek().is_some_and(is_space) {
            self.at += 1;
        }
        self.at > start
    }

    fn early(&self, problem: &str) -> Malformed {
        Malformed::syntax(format!("the document ends too early: {problem}"), self.at..self.at)
    }

    fn wrong(&self, problem: &str) -> Malformed {
        match self.rest().chars().next() {
            Some(character) => Malformed::syntax(problem, self.at..self.at + character.len_utf8()),
            None => self.early(problem),
        }
    }

    /// Where the next `end` begins; what stands before it is skipped, and so is `end` itself.
    fn until(&mut self, end: &str, problem: &str) -> Result<Range<usize>, Malformed> {
        let Some(length) = self.rest().find(end) else {
            return Err(self.early(problem));
        };
        let span = self.at..self.at + length;
        self.at = span.end + end.len();
        Ok(span)
    }

    fn markup(&mut self) -> Result<(), Malformed> {
        let start = self.at;
        if self.skip("<!--") {
            let span = self.until("--", "`-->` is wanted")?;
            return if self.skip(">") { Ok(()) } else { Err(self.inside_comment(span.end)) };
        }
        if self.skip("<![CDATA[") {
            return self.cdata(start);
        }
        if self.skip("<!DOCTYPE") {
            return Err(Malformed { code: Code::Doctype, argument: String::new(), span: start..self.at });
        }
        if self.skip("<?") {
            return self.instruction(start);
        }
        if self.skip("</") { self.end_tag(start) } else { self.start_tag() }
    }

    fn inside_comment(&self, at: usize) -> Malformed {
        Malformed::syntax("`--` is not allowed inside a comment", at..at + 2)
    }

    fn cdata(&mut self, start: usize) -> Result<(), Malformed> {
        let span = self.until("]]>", "`]]>` is wanted")?;
        self.limits.allow_token(&span)?;
        if self.builder.depth() == 0 {
            return Err(Malformed::syntax("text is not allowed outside the root element", start..self.at));
        }
        self.builder.push(NodeKind::Cdata, Name::default(), span, false);
        Ok(())
    }

    fn instruction(&mut self, start: usize) -> Result<(), Malformed> {
        let target = self.name("the name of a processing instruction is wanted")?;
        if self.text.get(target.clone()).is_some_and(|name| name.eq_ignore_ascii_case("xml")) {
            return Err(Malformed::syntax("an XML declaration stands at the very start only", start..target.end));
        }
        if !self.rest().starts_with("?>") && !self.skip_space() {
            return Err(self.wrong("white space or `?>` is wanted"));
        }
        self.until("?>", "`?>` is wanted").map(|_| ())
    }

    fn name(&mut self, problem: &str) -> Result<Range<usize>, Malformed> {
        let length = name_length(self.rest());
        if length == 0 {
            return Err(self.wrong(problem));
        }
        self.at += length;
        self.limits.allow_token(&(self.at - length..self.at))?;
        Ok(self.at - length..self.at)
    }

    fn start_tag(&mut self) -> Result<(), Malformed> {
        let start = self.at;
        self.at += 1;
        let name = self.name("the name of an element is wanted")?;
        if self.builder.depth() == 0 && self.root_seen {
            return Err(Malformed::syntax("there is a second root element", start..self.at));
        }
        if self.builder.depth() >= self.limits.depth {
            return Err(Malformed::limit(Code::TooDeep, self.limits.depth, start..self.at));
        }
        let text = self.text;
        let is_member = |list: &MarkedList| {
            let first = text.get(list.first + 1..).unwrap_or_default();
            text.get(name.clone()) == first.get(..name_length(first))
        };
        if self.marked.before_next(&mut self.builder, is_member) >= self.limits.members {
            return Err(Malformed::limit(Code::TooManyMembers, self.limits.members, start..self.at));
        }
        self.root_seen = true;
        let name = Name { span: (name.start as u32, name.end as u32), escaped: false };
        self.builder.enter(NodeKind::Element, name, start);
        self.attributes()?;
        if self.skip("/>") {
            self.builder.leave(self.at);
            return Ok(());
        }
        if !self.skip(">") {
            return Err(self.wrong("`>` or `/>` is wanted"));
        }
        self.marked.enter(&mut self.builder, start);
        Ok(())
    }

    fn attributes(&mut self) -> Result<(), Malformed> {
        self.attributes.clear();
        loop {
            let spaced = self.skip_space();
            if matches!(self.peek(), Some(b'>' | b'/') | None) {
                break;
            }
            if !spaced {
                return Err(self.wrong("white space is wanted before an attribute"));
            }
            let name = self.name("the name of an attribute is wanted")?;
            if self.attributes.len() >= self.limits.attributes {
                return Err(Malformed::limit(Code::TooManyAttributes, self.limits.attributes, name));
            }
            let value = self.attribute_value()?;
            self.attributes.push(self.text.get(name.clone()).unwrap_or_default());
            let name = Name { span: (name.start as u32, name.end as u32), escaped: false };
            self.builder.push(NodeKind::Attribute, name, value, false);
        }
        self.unique_attributes()
    }

    fn unique_attributes(&self) -> Result<(), Malformed> {
        let twice = if self.attributes.len() <= FEW_NAMES {
            let mut numbered = self.attributes.iter().enumerate();
            numbered.find(|(number, name)| self.attributes.iter().take(*number).any(|earlier| earlier == *name))
        } else {
            let mut seen = HashSet::new();
            self.attributes.iter().enumerate().find(|(_, name)| !seen.insert(**name))
        };
        match twice {
            Some((_, name)) => {
                Err(Malformed::syntax(format!("the attribute `{name}` stands twice"), self.at - 1..self.at))
            }
            None => Ok(()),
        }
    }

    fn attribute_value(&mut self) -> Result<Range<usize>, Malformed> {
        self.skip_space();
        if !self.skip("=") {
            return Err(self.wrong("`=` is wanted"));
        }
        self.skip_space();
        let quote = match self.peek() {
            Some(quote @ (b'"' | b'\'')) => quote,
            _ => return Err(self.wrong("a quote is wanted")),
        };
        self.at += 1;
        let start = self.at;
        loop {
            let length = self.rest().bytes().position(|byte| byte == quote || matches!(byte, b'<' | b'&'));
            let Some(length) = length else {
                self.at = self.text.len();
                return Err(self.early("the quote that ends an attribute is wanted"));
            };
            self.at += length;
            match self.peek() {
                Some(b'&') => self.reference()?,
                Some(b'<') => return Err(self.wrong("`<` is not allowed in an attribute")),
                _ => break,
            }
        }
        self.at += 1;
        self.limits.allow_token(&(start..self.at - 1))?;
        Ok(start..self.at - 1)
    }

    fn reference(&mut self) -> Result<(), Malformed> {
        match reference(self.rest()) {
            Some((_, length)) => {
                self.at += length;
                Ok(())
            }
            None => Err(self.wrong("`&` begins no known reference")),
        }
    }

    fn end_tag(&mut self, start: usize) -> Result<(), Malformed> {
        let name = self.name("the name of an element is wanted")?;
        self.skip_space();
        if !self.skip(">") {
            return Err(self.wrong("`>` is wanted"));
        }
        let name = self.text.get(name).unwrap_or_default();
        match self.builder.current_name(self.text) {
            Some(open) if open == name => {
                self.marked.leave(&self.builder);
                self.builder.leave(self.at);
                Ok(())
            }
            Some(open) => Err(Malformed::syntax(format!("`</{open}>` is wanted, not `</{name}>`"), start..self.at)),
            None => Err(Malformed::syntax(format!("`</{name}>` closes nothing"), start..self.at)),
        }
    }

    fn characters(&mut self) -> Result<(), Malformed> {
        let start = self.at;
        let mut escaped = false;
        loop {
            let length = self.rest().bytes().position(|byte| matches!(byte, b'<' | b'&' | b'\r'));
            self.at = length.map_or(self.text.len(), |length| self.at + length);
            match self.peek() {
                Some(b'&') => {
                    escaped = true;
                    self.reference()?;
                }
                Some(b'\r') => {
                    escaped = true;
                    self.at += 1;
                }
                _ => break,
            }
        }
        self.limits.allow_token(&(start..self.at))?;
        let text = self.text.get(start..self.at).unwrap_or_default();
        if let Some(at) = text.find("]]>") {
            return Err(Malformed::syntax("`]]>` is not allowed in text", start + at..start + at + 3));
        }
        let blank = is_blank(text);
        if self.builder.depth() == 0 {
            let outside = Malformed::syntax("text is not allowed outside the root element", start..self.at);
            return if blank { Ok(()) } else { Err(outside) };
        }
        // Blank text counts only as all that an element holds.
        if !blank || self.rest().starts_with("</") {
            self.builder.push(NodeKind::Text, Name::default(), start..self.at, escaped);
        }
        Ok(())
    }

    fn declaration(&mut self) -> Result<(), Malformed> {
        self.at += "<?xml".len();
        let mut expected = ["version", "encoding", "standalone"].iter();
        let mut first = true;
        loop {
            let spaced = self.skip_space();
            if self.skip("?>") {
                return if first { Err(self.wrong("the XML declaration needs a version")) } else { Ok(()) };
            }
            if !spaced {
                return Err(self.wrong("white space or `?>` is wanted"));
            }
            let name = self.name("`?>` is wanted")?;
            let value = self.attribute_value()?;
            let key = self.text.get(name.clone()).unwrap_or_default();
            let known =
                if first { expected.next().filter(|next| **next == key) } else { expected.find(|next| **next == key) };
            if known.is_none() {
                return Err(Malformed::syntax(format!("`{key}` is not allowed here"), name));
            }
            first = false;
            self.declared(key, value)?;
        }
    }

    fn declared(&self, key: &str, span: Range<usize>) -> Result<(), Malformed> {
        let value = self.text.get(span.clone()).unwrap_or_default();
        match key {
            "version" if is_version(value) => Ok(()),
            "encoding" if value.eq_ignore_ascii_case("utf-8") => Ok(()),
            "encoding" => Err(Malformed { code: Code::NotUtf8, argument: value.to_owned(), span }),
            "standalone" if matches!(value, "yes" | "no") => Ok(()),
            _ => Err(Malformed::syntax(format!("`{value}` is no right {key}"), span)),
        }
    }
}
