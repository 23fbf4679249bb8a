use callsheet_runtime::tables::Wire;

use crate::document::Malformed;
use crate::{Code, Diagnostic, Limits, Position, Validator};

/// Watches a document while it arrives, and refuses it as soon as it is too deep or too large.
///
/// A pipe may bring any amount of `[[[[`: it is refused at the limit of depth, before it fills the memory. The guard
/// does not look for anything else; what it lets through is to be given to the validator as a whole.
#[derive(Clone, Debug)]
pub struct Guard<'t> {
    validator: Validator<'t>,
    state: State,
    depth: usize,
    size: usize,
    position: Position,
    /// Where the character begins that is being read.
    character: usize,
    /// Where the tag begins that is being read.
    tag: (usize, Position),
}

/// Where in the document the next byte stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Between the values of JSON, or in the text of XML.
    Open,
    /// In a JSON string.
    Quoted,
    /// Behind a backslash in a JSON string.
    Escaped,
    /// Behind `<`.
    Angle,
    /// Behind `<!`, and so many of the bytes that begin a comment or a CDATA section.
    Bang(u8),
    /// In a comment, processing instruction or CDATA section that ends so; so many bytes of the end have come.
    Until(&'static [u8], u8),
    /// In a start tag; whether the last byte was `/`.
    StartTag(bool),
    /// In an attribute's value that this quote ends.
    Attribute(u8),
    /// In an end tag.
    EndTag,
}

impl<'t> Validator<'t> {
    /// A guard with the limits of this validator.
    pub fn guard(&self) -> Guard<'t> {
        let position = Position { line: 1, column: 1 };
        Guard {
            validator: self.clone(),
            state: State::Open,
            depth: 0,
            size: 0,
            position,
            character: 0,
            tag: (0, position),
        }
    }
}

impl Guard<'_> {
    /// Takes the next bytes of the document.
    ///
    /// # Errors
    /// The diagnostic of the limit that the document goes beyond. What comes behind it need not be read.
    pub fn feed(&mut self, chunk: &[u8]) -> Result<(), Box<Diagnostic>> {
        for byte in chunk {
            let is_amid = *byte & 0xC0 == 0x80;
            if !is_amid {
                self.character = self.size;
            }
            self.take(*byte).map_err(|malformed| self.refusal(malformed, is_amid))?;
            self.size += 1;
            match *byte {
                b'\n' => self.position = Position { line: self.position.line + 1, column: 1 },
                _ if !is_amid => self.position.column += 1,
                _ => {}
            }
        }
        Ok(())
    }

    fn limits(&self) -> &Limits {
        &self.validator.limits
    }

    fn take(&mut self, byte: u8) -> Result<(), Malformed> {
        if self.size >= self.limits().bytes() {
            let span = self.character..self.character;
            return Err(Malformed { span, ..self.beyond(Code::TooBig, self.limits().bytes()) });
        }
        match self.validator.tables.api.wire {
            Wire::Json => self.json(byte),
            Wire::Xml => self.xml(byte),
        }
    }

    fn beyond(&self, code: Code, limit: usize) -> Malformed {
        Malformed { code, argument: limit.to_string(), span: self.size..self.size + 1 }
    }

    fn refusal(&self, malformed: Malformed, is_amid: bool) -> Box<Diagnostic> {
        let (mut span, mut position) = (malformed.span.clone(), self.position);
        // The character at hand is counted already.
        position.column -= usize::from(is_amid && position.column > 1);
        if matches!(malformed.code, Code::TooDeep | Code::Doctype) && self.validator.tables.api.wire == Wire::Xml {
            (span.start, position) = self.tag;
        }
        let diagnostic = self.validator.wording().unreadable(&[], malformed);
        Box::new(Diagnostic { span, position, ..diagnostic })
    }

    fn enter(&mut self) -> Result<(), Malformed> {
        if self.depth >= self.limits().depth {
            return Err(self.beyond(Code::TooDeep, self.limits().depth));
        }
        self.depth += 1;
        Ok(())
    }

    fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    fn json(&mut self, byte: u8) -> Result<(), Malformed> {
        self.state = match (self.state, byte) {
            (State::Escaped, _) => State::Quoted,
            (State::Quoted, b'\\') => State::Escaped,
            (State::Quoted, b'"') => State::Open,
            (State::Quoted, _) => State::Quoted,
            (_, b'"') => State::Quoted,
            (_, b'[' | b'{') => {
                self.enter()?;
                State::Open
            }
            (_, b']' | b'}') => {
                self.leave();
                State::Open
            }
            _ => State::Open,
        };
        Ok(())
    }

    fn xml(&mut self, byte: u8) -> Result<(), Malformed> {
        self.state = match (self.state, byte) {
            (State::Open, b'<') => {
                self.tag = (self.size, self.position);
                State::Angle
            }
            (State::Angle, b'!') => State::Bang(0),
            (State::Angle, b'?') => State::Until(b"?>", 0),
            (State::Angle, b'/') => State::EndTag,
            (State::Angle, _) => {
                self.enter()?;
                State::StartTag(false)
            }
            (State::Bang(0), b'D' | b'd') => return Err(self.beyond(Code::Doctype, 0)),
            (State::Bang(0), b'[') => State::Bang(b'[' - b'-'),
            (State::Bang(0), b'-') => State::Bang(1),
            (State::Bang(1), b'-') => State::Until(b"-->", 0),
            (State::Bang(seen), _) if seen > 1 => cdata(seen),
            (State::Bang(_), _) => State::Open,
            (State::Until(end, seen), byte) => until(end, seen, byte),
            (State::StartTag(_), quote @ (b'"' | b'\'')) => State::Attribute(quote),
            (State::Attribute(quote), byte) if quote == byte => State::StartTag(false),
            (State::StartTag(closed), b'>') => {
                if closed {
                    self.leave();
                }
                State::Open
            }
            (State::StartTag(_), byte) => State::StartTag(byte == b'/'),
            (State::EndTag, b'>') => {
                self.leave();
                State::Open
            }
            (state, _) => state,
        };
        Ok(())
    }
}

/// Behind `<![`: the name `CDATA` and its bracket, whose bytes are only counted.
fn cdata(seen: u8) -> State {
    let next = seen + 1;
    if next - (b'[' - b'-') == 6 { State::Until(b"]]>", 0) } else { State::Bang(next) }
}

fn until(end: &'static [u8], seen: u8, byte: u8) -> State {
    let matched = usize::from(seen);
    if end.get(matched) == Some(&byte) {
        return if matched + 1 == end.len() { State::Open } else { State::Until(end, seen + 1) };
    }
    // `]]]>` and `--->` end where `]]>` and `-->` do: a further byte of the run keeps the run.
    if matched == 2 && end.first() == Some(&byte) {
        return State::Until(end, 2);
    }
    State::Until(end, u8::from(end.first() == Some(&byte)))
}
