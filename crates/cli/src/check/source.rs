//! Where the documents come from: files or standard input, read no further than the limits allow.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use callsheet_validator::{Diagnostic, Guard, Position, Validator};

use crate::exit::Failure;

/// How many bytes are read at once.
pub const PIECE: usize = 1 << 16;

/// The longest span of which the end is looked for, in bytes: many findings may lie in one long object.
const MARKED: usize = 4_096;

/// What is read from.
pub type Input = Box<dyn Read + Send>;

/// A file, or standard input.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name as it was given; `-` for standard input.
    pub name: String,
    path: Option<PathBuf>,
}

impl Source {
    /// The sources that the command line names; standard input where it names none.
    pub fn all(files: &[PathBuf]) -> Vec<Self> {
        let stdin = || Self { name: "-".to_owned(), path: None };
        let named = |path: &PathBuf| match path.as_os_str() == "-" {
            true => stdin(),
            false => Self { name: path.display().to_string(), path: Some(path.clone()) },
        };
        if files.is_empty() { vec![stdin()] } else { files.iter().map(named).collect() }
    }

    /// Whether it is standard input.
    pub fn is_stdin(&self) -> bool {
        self.path.is_none()
    }

    /// How many bytes it has, where that is known beforehand.
    pub fn size(&self) -> Option<u64> {
        let metadata = std::fs::metadata(self.path.as_ref()?).ok()?;
        metadata.is_file().then_some(metadata.len())
    }

    /// Opens it.
    ///
    /// # Errors
    /// It is not there, is a directory, or may not be read.
    pub fn open(&self) -> Result<Input, Failure> {
        let Some(path) = &self.path else { return Ok(Box::new(io::stdin())) };
        let opened = File::open(path).and_then(|file| match file.metadata()?.is_dir() {
            true => Err(io::ErrorKind::IsADirectory.into()),
            false => Ok(file),
        });
        Ok(Box::new(opened.map_err(|error| Failure::read(path, error))?))
    }

    /// Where it cannot be read.
    pub fn failure(&self, error: io::Error) -> Failure {
        Failure::read(self.path.as_deref().unwrap_or(Path::new("-")), error)
    }

    /// Reads it whole; or, where it is larger or nested deeper than the validator's limits allow, just far enough to see
    /// that.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read(&self, validator: &Validator<'static>) -> Result<Document, Failure> {
        let mut input = self.open()?;
        let mut document = Document::new(validator);
        let mut piece = vec![0; PIECE];
        while document.refused.is_none() {
            let length = read_some(&mut input, &mut piece).map_err(|error| self.failure(error))?;
            if length == 0 {
                break;
            }
            document.take(piece.get(..length).unwrap_or_default());
        }
        Ok(document)
    }
}

/// Reads what there is; zero bytes at the end of the input.
///
/// # Errors
/// The input cannot be read.
pub fn read_some(input: &mut impl Read, piece: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(piece) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

/// Where a document stands.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The name of its source.
    pub source: &'a str,
    /// The number of its line in the source, from 1; `None` where it is the whole source.
    pub line: Option<usize>,
}

/// What a finding marks, as tools want it that know nothing of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// The line of the source, from 1.
    pub line: usize,
    /// The first character, from 1.
    pub column: usize,
    /// The column behind the last character; `None` where nothing is marked, very much, or more than one line.
    pub end: Option<usize>,
}

impl Place<'_> {
    /// The line of the source that a line of the document is.
    pub fn line_of(self, position: Position) -> usize {
        self.line.unwrap_or(1) - 1 + position.line
    }

    /// What a finding marks in the source.
    pub fn region(self, document: &[u8], diagnostic: &Diagnostic) -> Region {
        let column = diagnostic.position.column;
        let span = Some(diagnostic.span.clone()).filter(|span| (1..=MARKED).contains(&span.len()));
        let marked = span.and_then(|span| document.get(span)).filter(|marked| !marked.contains(&b'\n'));
        let end = marked.map(|marked| column + marked.iter().filter(|byte| **byte & 0xC0 != 0x80).count());
        Region { line: self.line_of(diagnostic.position), column, end }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.source)?;
        self.line.map_or(Ok(()), |line| write!(f, ":{line}"))
    }
}

/// A document as far as it was read.
pub struct Document {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Why it was not read to its end.
    pub refused: Option<Box<Diagnostic>>,
    validator: Validator<'static>,
    /// Stands by once the document is too long for one piece: what is short the validator itself refuses.
    guard: Option<Guard<'static>>,
}

impl Document {
    /// A document of which nothing has come yet.
    pub fn new(validator: &Validator<'static>) -> Self {
        Self { bytes: Vec::new(), refused: None, validator: validator.to_owned(), guard: None }
    }

    /// Takes a piece; once the document is refused, nothing more is kept of it.
    pub fn take(&mut self, piece: &[u8]) {
        if self.refused.is_some() {
            return;
        }
        self.bytes.extend_from_slice(piece);
        self.refused = match &mut self.guard {
            Some(guard) => guard.feed(piece),
            None if self.bytes.len() > PIECE => self.guard.insert(self.validator.guard()).feed(&self.bytes),
            None => Ok(()),
        }
        .err();
    }
}
