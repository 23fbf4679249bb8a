//! Where the documents come from: files or standard input, read no further than the limits allow.

use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use callsheet_validator::{Diagnostic, Guard, Position, Validator};

use crate::exit::Failure;

/// How much is read at once.
const PIECE: usize = 1 << 16;

/// What is read from.
pub type Input = BufReader<Box<dyn Read>>;

/// A file, or standard input.
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
        let Some(path) = &self.path else { return Ok(Input::with_capacity(PIECE, Box::new(io::stdin().lock()))) };
        let opened = File::open(path).and_then(|file| match file.metadata()?.is_dir() {
            true => Err(io::ErrorKind::IsADirectory.into()),
            false => Ok(file),
        });
        let file = opened.map_err(|error| Failure::read(path, error))?;
        Ok(Input::with_capacity(PIECE, Box::new(file)))
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
        let mut reader = self.open()?;
        let mut document = Document::new(validator);
        loop {
            let length = match reader.fill_buf() {
                Ok([]) => return Ok(document),
                Ok(piece) => {
                    document.take(piece);
                    piece.len()
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(self.failure(error)),
            };
            if document.refused.is_some() {
                return Ok(document);
            }
            reader.consume(length);
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

impl Place<'_> {
    /// The line of the source that a line of the document is.
    pub fn line_of(self, position: Position) -> usize {
        self.line.unwrap_or(1) - 1 + position.line
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
    guard: Guard<'static>,
}

impl Document {
    fn new(validator: &Validator<'static>) -> Self {
        Self { bytes: Vec::new(), refused: None, guard: validator.guard() }
    }

    /// Takes a piece; once the document is refused, nothing more is kept of it.
    fn take(&mut self, piece: &[u8]) {
        if self.refused.is_none() {
            self.bytes.extend_from_slice(piece);
            self.refused = self.guard.feed(piece).err();
        }
    }
}

/// The lines of an input, each read no further than the validator's limits allow.
pub struct Lines {
    reader: Input,
    validator: Validator<'static>,
    /// The number of the line that was read last, from 1.
    pub number: usize,
    /// How many bytes were read.
    pub bytes: u64,
}

impl Lines {
    /// The lines of that input.
    pub fn new(reader: Input, validator: &Validator<'static>) -> Self {
        Self { reader, validator: *validator, number: 0, bytes: 0 }
    }

    /// The next line that is not blank, without its end; `None` at the end of the input.
    ///
    /// # Errors
    /// The input cannot be read.
    pub fn next(&mut self) -> io::Result<Option<Document>> {
        while let Some(line) = self.read_line()? {
            self.number += 1;
            if !line.bytes.trim_ascii().is_empty() {
                return Ok(Some(line));
            }
        }
        Ok(None)
    }

    /// Whether nothing more has come in yet, so that the next line may have to be waited for.
    pub fn may_wait(&self) -> bool {
        self.reader.buffer().is_empty()
    }

    /// One line. What is beyond the limits is read and forgotten, so that the next line begins where it should.
    fn read_line(&mut self) -> io::Result<Option<Document>> {
        let mut line = Document::new(&self.validator);
        let mut any = false;
        loop {
            let piece = match self.reader.fill_buf() {
                Ok([]) => return Ok(any.then_some(line)),
                Ok(piece) => piece,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            any = true;
            let end = piece.iter().position(|byte| *byte == b'\n');
            let length = end.map_or(piece.len(), |end| end + 1);
            line.take(piece.get(..end.unwrap_or(length)).unwrap_or_default());
            self.bytes += length as u64;
            self.reader.consume(length);
            if end.is_some() {
                return Ok(Some(line));
            }
        }
    }
}
