//! The lines of an input in chunks: what has come in never waits for what is still to come.

use std::io;
use std::ops::Range;

use callsheet_validator::{Diagnostic, Validator};

use super::source::{Document, Input, PIECE, read_some};

/// Some lines, one behind the other.
#[derive(Default)]
pub struct Chunk {
    bytes: Vec<u8>,
    lines: Vec<Span>,
    /// How many bytes of the input were read when it was complete.
    pub read: u64,
}

struct Span {
    number: usize,
    bytes: Range<usize>,
    refused: Option<Box<Diagnostic>>,
}

/// One line, without its end.
pub struct Line<'c> {
    /// Its number in the input, from 1.
    pub number: usize,
    /// Its bytes, as far as they were read.
    pub bytes: &'c [u8],
    /// Why it was not read to its end.
    pub refused: Option<&'c Diagnostic>,
}

impl Chunk {
    /// How many bytes it holds.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    /// The lines that are not blank.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines.iter().map(|span| Line {
            number: span.number,
            bytes: self.bytes.get(span.bytes.clone()).unwrap_or_default(),
            refused: span.refused.as_deref(),
        })
    }

    /// Counts the line that these of its bytes are, unless it is blank. A carriage return is a part of the line's end.
    fn add(&mut self, number: usize, bytes: Range<usize>, refused: Option<Box<Diagnostic>>) {
        let line = self.bytes.get(bytes.clone()).unwrap_or_default();
        if !line.trim_ascii().is_empty() {
            let end = bytes.end - usize::from(line.ends_with(b"\r"));
            self.lines.push(Span { number, bytes: bytes.start..end, refused });
        }
    }
}

/// The lines of an input, each read no further than the validator's limits allow.
pub struct Lines {
    input: Input,
    validator: Validator<'static>,
    piece: Vec<u8>,
    /// The line that has begun and not ended.
    begun: Option<Document>,
    /// How many lines have ended.
    number: usize,
    read: u64,
    is_over: bool,
}

impl Lines {
    /// The lines of that input.
    pub fn new(input: Input, validator: Validator<'static>) -> Self {
        Self { input, validator, piece: vec![0; PIECE], begun: None, number: 0, read: 0, is_over: false }
    }

    /// The lines that have ended with what was read next, one at least that is not blank. `None` at the end of the input.
    ///
    /// # Errors
    /// The input cannot be read.
    pub fn next(&mut self) -> io::Result<Option<Chunk>> {
        while !self.is_over {
            let length = read_some(&mut self.input, &mut self.piece).inspect_err(|_| self.is_over = true)?;
            self.read += length as u64;
            self.is_over = length == 0;
            let mut chunk = Chunk { read: self.read, ..Chunk::default() };
            if self.is_over {
                self.end(&mut chunk);
            } else {
                self.take(length, &mut chunk);
            }
            if !chunk.lines.is_empty() {
                return Ok(Some(chunk));
            }
        }
        Ok(None)
    }

    /// Takes what was read. What is beyond the limits is forgotten, so that the next line begins where it should.
    fn take(&mut self, length: usize, chunk: &mut Chunk) {
        let piece = std::mem::take(&mut self.piece);
        let read = piece.get(..length).unwrap_or_default();
        let mut from = 0;
        for end in memchr::memchr_iter(b'\n', read) {
            let line = read.get(from..end).unwrap_or_default();
            from = end + 1;
            if let Some(begun) = &mut self.begun {
                begun.take(line);
                self.end(chunk);
                continue;
            }
            self.number += 1;
            let start = chunk.bytes.len();
            chunk.bytes.extend_from_slice(line);
            chunk.add(self.number, start..chunk.bytes.len(), None);
        }
        let rest = read.get(from..).unwrap_or_default();
        if !rest.is_empty() {
            self.begun.get_or_insert_with(|| Document::new(&self.validator)).take(rest);
        }
        self.piece = piece;
    }

    /// Ends the line that has begun: it is the first of its chunk.
    fn end(&mut self, chunk: &mut Chunk) {
        if let Some(line) = self.begun.take() {
            self.number += 1;
            chunk.bytes = line.bytes;
            chunk.add(self.number, 0..chunk.bytes.len(), line.refused);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use callsheet_validator::{Code, Limits, Validator};

    use super::Lines;
    use crate::api::Api;

    /// Gives a text in pieces of that many bytes.
    struct Dripping(Vec<u8>, usize);

    impl Read for Dripping {
        fn read(&mut self, piece: &mut [u8]) -> std::io::Result<usize> {
            let length = self.1.min(self.0.len()).min(piece.len());
            let rest = self.0.split_off(length);
            piece[..length].copy_from_slice(&self.0);
            self.0 = rest;
            Ok(length)
        }
    }

    fn lines(text: &str, step: usize) -> Vec<(usize, String, Option<Code>)> {
        let validator = Validator::new(Api::Zabbix.tables()).limits(Limits::default().with_size(200_000));
        let mut lines = Lines::new(Box::new(Dripping(text.into(), step)), validator);
        let mut found = Vec::new();
        while let Some(chunk) = lines.next().expect("it can be read") {
            found.extend(chunk.lines().map(|line| {
                let text = String::from_utf8_lossy(line.bytes).into_owned();
                (line.number, text, line.refused.map(|refused| refused.code))
            }));
        }
        found
    }

    #[test]
    fn lines_are_the_same_however_they_come_in() {
        let cases: &[(&str, &[(usize, &str)])] = &[
            ("", &[]),
            ("\n\n \t\r\n", &[]),
            ("a", &[(1, "a")]),
            ("a\n", &[(1, "a")]),
            ("a\r\n\nbц\n  \nc", &[(1, "a"), (3, "bц"), (5, "c")]),
            ("\n\na", &[(3, "a")]),
            ("a\n\n\n", &[(1, "a")]),
        ];
        for (text, wanted) in cases {
            for step in [1, 2, 3, 7, 1000] {
                let found = lines(text, step);
                let found: Vec<_> = found.iter().map(|(number, line, _)| (*number, line.as_str())).collect();
                assert_eq!(found, *wanted, "{text:?} by {step}");
            }
        }
    }

    #[test]
    fn a_line_beyond_the_limits_is_not_kept() {
        let (deep, large, short) = ("[".repeat(150_000), "1".repeat(1_000_000), "[".repeat(1_000));
        let text = format!("{deep}\n{large}\n{short}\nx\n");
        for step in [100, 65_536, 1 << 20] {
            let found = lines(&text, step);
            let found: Vec<_> = found.iter().map(|(number, line, code)| (*number, line.len(), *code)).collect();
            let [(1, kept_of_deep, Some(Code::TooDeep)), (2, kept_of_large, Some(Code::TooBig)), short, rest] =
                found[..]
            else {
                unreachable!("{found:?}");
            };
            assert!(kept_of_deep <= 131_072 && kept_of_large <= 200_000 + 65_536, "{kept_of_deep} {kept_of_large}");
            assert_eq!((short, rest), ((3, 1_000, None), (4, 1, None)));
        }
    }
}
