use std::fmt;

/// Why a document could not be read into a typed value, and where.
///
/// Holds names from the tables and places in the document, never a value from it: a value may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// What is wrong.
    pub kind: DecodeErrorKind,
    /// The way to it in the document: names joined by `/`, list members by their number from 1.
    pub path: String,
    /// Where it stands.
    pub position: Position,
}

/// A place in a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// Bytes before it.
    pub offset: usize,
    /// Its line, from 1.
    pub line: usize,
    /// Its column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// Where a document begins.
    pub const START: Self = Self { offset: 0, line: 1, column: 1 };

    /// The place that has `offset` bytes before it in `text`.
    pub fn of(text: &str, offset: usize) -> Self {
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        Self::START.after(&text.as_bytes()[..offset])
    }

    /// The place behind the bytes that stand here. A character counts where its first byte is.
    #[must_use]
    pub fn after(self, passed: &[u8]) -> Self {
        let last_line = memchr::memrchr(b'\n', passed).map(|at| at + 1);
        let tail = passed.get(last_line.unwrap_or_default()..).unwrap_or_default();
        let characters = tail.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        let (line, column) = match last_line {
            Some(_) => (self.line + memchr::memchr_iter(b'\n', passed).count(), 1),
            None => (self.line, self.column),
        };
        Self { offset: self.offset + passed.len(), line, column: column + characters }
    }
}

/// What is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// It ends too early.
    #[error("the document ends too early: {0} is wanted")]
    End(&'static str),
    /// It breaks the grammar of JSON or XML.
    #[error("{0} is wanted")]
    Syntax(&'static str),
    /// It says that it is not UTF-8.
    #[error("the document says that it is not UTF-8")]
    Encoding,
    /// It is not UTF-8.
    #[error("the document is not UTF-8")]
    Utf8,
    /// A part of it that must be held whole is longer than so many bytes.
    #[error("an item, or what stands around the list, is longer than {0} bytes")]
    Size(usize),
    /// It is nested too deep.
    #[error("nested more than {0} levels deep")]
    Depth(usize),
    /// It has a document type declaration, which could make it grow without bounds.
    #[error("a document type declaration is not allowed")]
    Doctype,
    /// Something follows its end.
    #[error("something follows the end of the document")]
    Trailing,
    /// A value is of another kind.
    #[error("{0} is wanted")]
    Kind(&'static str),
    /// A required field is not there.
    #[error("the field `{0}` is missing")]
    Missing(Box<str>),
    /// An element or attribute that may stand once stands again.
    #[error("the field `{0}` stands twice")]
    Repeated(Box<str>),
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}, at {}: {}", self.position.line, self.position.column, self.path, self.kind)
    }
}

impl std::error::Error for DecodeError {}

/// Why a typed value could not be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// A text holds a character that XML 1.0 cannot hold, not even escaped.
    #[error("the field `{field}` holds the character U+{character:04X}, which XML cannot hold")]
    Character {
        /// The field's name on the wire.
        field: Box<str>,
        /// The character's number.
        character: u32,
    },
}

/// A fault on its way out of a decoder: each level that it passes adds its name or number.
#[derive(Debug)]
pub struct Fault {
    kind: DecodeErrorKind,
    at: usize,
    path: Vec<Segment>,
}

#[derive(Debug)]
enum Segment {
    Name(Box<str>),
    Member(usize),
}

impl Fault {
    #[cold]
    pub(crate) fn new(kind: DecodeErrorKind, at: usize) -> Box<Self> {
        Box::new(Self { kind, at, path: Vec::new() })
    }

    #[cold]
    pub(crate) fn within(mut self: Box<Self>, name: &str) -> Box<Self> {
        self.path.push(Segment::Name(name.into()));
        self
    }

    #[cold]
    pub(crate) fn within_member(mut self: Box<Self>, index: usize) -> Box<Self> {
        self.path.push(Segment::Member(index + 1));
        self
    }

    pub(crate) fn kind(&self) -> &DecodeErrorKind {
        &self.kind
    }

    /// Bytes before it in the text that was read.
    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    pub(crate) fn into_error(self, text: &str) -> DecodeError {
        let position = Position::of(text, self.at);
        self.into_error_at(position)
    }

    #[cold]
    pub(crate) fn into_error_at(self, position: Position) -> DecodeError {
        let mut path = String::new();
        for segment in self.path.iter().rev() {
            path.push('/');
            match segment {
                Segment::Name(name) => path.push_str(name),
                Segment::Member(number) => path.push_str(&number.to_string()),
            }
        }
        if path.is_empty() {
            path.push('/');
        }
        DecodeError { kind: self.kind, path, position }
    }
}

/// What a decoder reads, or why it cannot.
pub type Decoded<T> = Result<T, Box<Fault>>;
