//! A scanner for JSON by RFC 8259.

use callsheet_runtime::json::scan::plain_end;

use super::json_text::{surrogate_pair, unit};
use super::marked::MarkedLists;
use super::{Builder, Document, Malformed, Name, NodeKind};
use crate::marks::Marks;
use crate::{Code, Limits};

/// Reads a document; the first thing that breaks the grammar or a limit ends it.
pub(crate) fn read<'a>(text: &'a str, limits: &Limits) -> Result<Document<'a>, Malformed> {
    read_marked(text, limits, &Marks::default())
}

/// Reads a document as [`read`] does; of lists and objects that are marked, only the members that are not proven.
pub(crate) fn read_marked<'a>(text: &'a str, limits: &Limits, marks: &Marks) -> Result<Document<'a>, Malformed> {
    let (bytes, builder, marked) = (text.as_bytes(), Builder::new(), MarkedLists::new(marks));
    let mut scanner = Scanner { text, bytes, at: 0, limits, builder, marked };
    scanner.document()?;
    Ok(scanner.builder.finish(text).with_shadowed_members())
}

struct Scanner<'a, 'l> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    limits: &'l Limits,
    builder: Builder,
    marked: MarkedLists<'l>,
}

/// What may come next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expect {
    Value,
    /// The first member, or the end of what was opened.
    First,
    /// A comma, or the end of what is open.
    After,
}

impl Scanner<'_, '_> {
    fn document(&mut self) -> Result<(), Malformed> {
        let mut expect = Expect::Value;
        loop {
            self.skip_space();
            expect = match expect {
                Expect::Value => self.member()?,
                Expect::First if self.closes() => self.close(),
                Expect::First => self.member()?,
                Expect::After if self.builder.depth() == 0 => return self.end(),
                Expect::After if self.marked.is_within(&self.builder) => self.next_marked_member(),
                Expect::After if self.closes() => self.close(),
                Expect::After => self.comma()?,
            };
        }
    }

    fn end(&self) -> Result<(), Malformed> {
        if self.at == self.bytes.len() {
            return Ok(());
        }
        Err(Malformed::syntax("something follows the end of the document", self.at..self.bytes.len()))
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn wanted(&self, what: &str) -> Malformed {
        match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            Some(character) => Malformed::syntax(what, self.at..self.at + character.len_utf8()),
            None => Malformed::syntax(format!("the document ends too early: {what}"), self.at..self.at),
        }
    }

    fn closes(&self) -> bool {
        match self.builder.current() {
            Some(NodeKind::Object) => self.peek() == Some(b'}'),
            Some(NodeKind::List) => self.peek() == Some(b']'),
            _ => false,
        }
    }

    fn close(&mut self) -> Expect {
        self.at += 1;
        self.marked.leave(&self.builder);
        self.builder.leave(self.at);
        Expect::After
    }

    fn comma(&mut self) -> Result<Expect, Malformed> {
        if self.peek() != Some(b',') {
            let object = self.builder.current() == Some(NodeKind::Object);
            return Err(self.wanted(if object { "`,` or `}` is wanted" } else { "`,` or `]` is wanted" }));
        }
        self.at += 1;
        if self.marked.before_next(&mut self.builder, |_| true) >= self.limits.members {
            return Err(Malformed::limit(Code::TooManyMembers, self.limits.members, self.at - 1..self.at));
        }
        Ok(Expect::Value)
    }

    /// A value, behind its key if it stands in an object.
    fn member(&mut self) -> Result<Expect, Malformed> {
        let mut name = Name::default();
        if self.builder.current() == Some(NodeKind::Object) {
            if self.peek() != Some(b'"') {
                return Err(self.wanted("a key in double quotes is wanted"));
            }
            let (span, escaped) = self.string()?;
            name = Name { span: (span.start as u32, span.end as u32), escaped };
            self.skip_space();
            if self.peek() != Some(b':') {
                return Err(self.wanted("`:` is wanted"));
            }
            self.at += 1;
            self.skip_space();
        }
        self.value(name)
    }

    fn value(&mut self, name: Name) -> Result<Expect, Malformed> {
        match self.peek() {
            Some(b'{') => return self.open(NodeKind::Object, name),
            Some(b'[') => return self.open(NodeKind::List, name),
            Some(b'"') => {
                let (span, escaped) = self.string()?;
                self.builder.push(NodeKind::Text, name, span, escaped);
            }
            Some(b'-' | b'0'..=b'9') => self.number(name)?,
            Some(b't') => self.word("true", NodeKind::True, name)?,
            Some(b'f') => self.word("false", NodeKind::False, name)?,
            Some(b'n') => self.word("null", NodeKind::Null, name)?,
            _ => return Err(self.wanted("a value is wanted")),
        }
        Ok(Expect::After)
    }

    fn open(&mut self, kind: NodeKind, name: Name) -> Result<Expect, Malformed> {
        if self.builder.depth() >= self.limits.depth {
            return Err(Malformed::limit(Code::TooDeep, self.limits.depth, self.at..self.at + 1));
        }
        self.builder.enter(kind, name, self.at);
        if self.marked.enter(&mut self.builder, self.at) {
            return Ok(self.next_marked_member());
        }
        self.at += 1;
        Ok(Expect::First)
    }

    /// Goes on with the next marked member of the list or object at hand, or behind it.
    fn next_marked_member(&mut self) -> Expect {
        match self.marked.go_on(&mut self.builder, self.bytes.len()) {
            Some((at, is_member)) => {
                self.at = at;
                if is_member { Expect::Value } else { Expect::After }
            }
            None => Expect::After,
        }
    }

    fn word(&mut self, word: &str, kind: NodeKind, name: Name) -> Result<(), Malformed> {
        let end = self.at + word.len();
        if self.bytes.get(self.at..end) != Some(word.as_bytes()) {
            return Err(self.wanted("a value is wanted"));
        }
        self.builder.push(kind, name, self.at..end, false);
        self.at = end;
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Malformed> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.wanted("a digit is wanted"));
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        Ok(())
    }

    fn number(&mut self, name: Name) -> Result<(), Malformed> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        self.limits.allow_token(&(start..self.at))?;
        self.builder.push(NodeKind::Number, name, start..self.at, false);
        Ok(())
    }

    /// Where the text between the quotes stands, and whether it holds escapes.
    fn string(&mut self) -> Result<(std::ops::Range<usize>, bool), Malformed> {
        self.at += 1;
        let start = self.at;
        let mut escaped = false;
        loop {
            self.at = plain_end(self.bytes, self.at);
            match self.peek() {
                None => return Err(self.wanted("`\"` is wanted")),
                Some(b'"') => {
                    self.at += 1;
                    self.limits.allow_token(&(start..self.at - 1))?;
                    return Ok((start..self.at - 1, escaped));
                }
                Some(b'\\') => {
                    escaped = true;
                    self.escape()?;
                }
                _ => return Err(self.wanted("a control character must be written as an escape")),
            }
        }
    }

    fn escape(&mut self) -> Result<(), Malformed> {
        let start = self.at;
        let wrong = |end: usize, what: &str| Err(Malformed::syntax(what, start..end));
        match self.bytes.get(start + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 2,
            Some(b'u') => {
                let Some(first) = unit(self.text, start + 2) else {
                    return wrong(start + 2, "four hexadecimal digits are wanted");
                };
                self.at += 6;
                if (0xD800..0xE000).contains(&first) {
                    let second = self.bytes.get(self.at..self.at + 2).filter(|escape| *escape == br"\u");
                    let second = second.and_then(|_| unit(self.text, self.at + 2));
                    if surrogate_pair(first, second).is_none() {
                        return wrong(self.at, "half of a surrogate pair stands alone");
                    }
                    self.at += 6;
                }
            }
            Some(_) => return wrong(start + 1, "there is no such escape"),
            None => return wrong(start + 1, "the document ends too early"),
        }
        Ok(())
    }
}
