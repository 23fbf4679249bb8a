//! Values of a JSON document that are read without their types.

use callsheet_runtime::json::scan::Scanner;
use callsheet_runtime::tables::{Kind, Place, Shape};

use super::open::At;
use super::scene::Source;
use super::spare::Spare;
use super::{Proven, Stop, require};
use crate::Limits;
use crate::check::{Token, is_index};

/// The text of a document, for reading what stands at a known place.
pub(super) struct Text<'d> {
    text: &'d str,
    spare: Spare,
}

impl<'d> Text<'d> {
    pub fn new(text: &'d str) -> Self {
        Self { text, spare: Spare::new(text.len()) }
    }

    pub fn bytes(&self) -> &'d [u8] {
        self.text.as_bytes()
    }

    /// Counts what is read once more: time must not grow faster than the document.
    pub fn spend(&self, bytes: usize) -> Proven {
        self.spare.spend(bytes)
    }

    fn at(&self, at: At) -> Scanner<'d> {
        let mut scanner = Scanner::new(self.text);
        scanner.at = at as usize;
        scanner
    }

    /// The scalar that begins there.
    pub fn scalar(&self, at: At) -> Proven<Token<'d>> {
        token(&mut self.at(at), usize::MAX)
    }

    /// Where the key begins of the value that begins there, if it is the name of a field: no such name holds a quote.
    pub fn key_before(&self, value: usize) -> Option<usize> {
        let quote = |before: &[u8]| before.iter().rposition(|byte| *byte == b'"');
        let before = self.bytes().get(..value)?;
        quote(before.get(..quote(before)?)?)
    }

    /// Whether the object that begins there has a number for its first key.
    pub fn begins_with_index(&self, at: At) -> Proven<bool> {
        let mut scanner = self.at(at);
        scanner.at += 1;
        scanner.peek();
        Ok(is_index(&scanner.string()?))
    }

    /// Goes through the members of the object that begins there.
    fn each_member(&self, object: At, mut visit: impl FnMut(&str, At)) -> Proven {
        let mut scanner = self.at(object);
        if !scanner.take(b'{') || scanner.take(b'}') {
            return Ok(());
        }
        loop {
            scanner.peek();
            let key = scanner.string()?;
            require(scanner.take(b':'))?;
            scanner.peek();
            visit(&key, scanner.at as At);
            skip(&mut scanner, &Limits::default(), 0)?;
            if !scanner.take(b',') {
                return self.spend(scanner.at - object as usize);
            }
        }
    }
}

impl Source for Text<'_> {
    fn token(&self, at: At) -> Proven<Token<'_>> {
        self.scalar(at)
    }

    fn is_empty(&self, at: At, _: &Kind<'_>) -> Proven<bool> {
        Ok(stands_empty(&self.at(at)))
    }

    fn member(&self, object: At, name: &str, place: Place) -> Proven<At> {
        let mut found = 0;
        if place == Place::Member {
            // Of members of one name the last one counts.
            self.each_member(object, |key, at| found = if key == name { at } else { found })?;
        }
        Ok(found)
    }

    fn members(&self, object: At, shape: &Shape<'_>) -> Proven<Vec<At>> {
        let mut found = vec![0; shape.fields.len()];
        self.each_member(object, |key, at| {
            if let Some(slot) = shape.find(key, Place::Member).and_then(|number| found.get_mut(number)) {
                *slot = at;
            }
        })?;
        Ok(found)
    }
}

/// Whether an empty text, list or object stands at hand.
pub(super) fn stands_empty(scanner: &Scanner<'_>) -> bool {
    let mut scanner = scanner.clone();
    let (opening, closing) = match scanner.peek() {
        b'[' => (b'[', b']'),
        b'{' => (b'{', b'}'),
        b'"' => return scanner.stands_empty_string(),
        _ => return false,
    };
    scanner.take(opening) && scanner.take(closing)
}

/// The scalar at hand; what opens a list or object is left where it stands.
pub(super) fn token<'d>(scanner: &mut Scanner<'d>, limit: usize) -> Proven<Token<'d>> {
    let start = scanner.at;
    let token = match scanner.peek() {
        b'"' => Token::Text(scanner.string()?),
        b'{' | b'[' => return Ok(Token::Container),
        _ => match scanner.bare()? {
            "null" => Token::Null,
            "true" => Token::Bool(true),
            "false" => Token::Bool(false),
            number => Token::Number(number.into()),
        },
    };
    require(scanner.at - start <= limit)?;
    Ok(token)
}

/// Passes over the value at hand, of any form. `depth` is how deep it stands.
pub(super) fn skip(scanner: &mut Scanner<'_>, limits: &Limits, depth: usize) -> Proven {
    // One bit for each list or object that is open: whether it is an object.
    let (mut open, mut nested, mut members) = (0_u128, 0_usize, 0_usize);
    loop {
        let opening = scanner.peek();
        match opening {
            b'{' | b'[' => {
                scanner.at += 1;
                require(depth + nested < limits.depth && nested < u128::BITS as usize)?;
                (open, nested) = (open << 1 | u128::from(opening == b'{'), nested + 1);
                if !scanner.take(if opening == b'{' { b'}' } else { b']' }) {
                    key(scanner, opening == b'{', limits)?;
                    continue;
                }
                (open, nested) = (open >> 1, nested - 1);
            }
            b'"' => pass_string(scanner, limits)?,
            _ => drop(token(scanner, limits.token)?),
        }
        loop {
            if nested == 0 {
                return Ok(());
            }
            let is_object = open & 1 == 1;
            match scanner.peek() {
                b',' => {
                    scanner.at += 1;
                    members += 1;
                    require(members < limits.members)?;
                    key(scanner, is_object, limits)?;
                    break;
                }
                byte if byte == if is_object { b'}' } else { b']' } => {
                    scanner.at += 1;
                    (open, nested) = (open >> 1, nested - 1);
                }
                _ => return Err(Stop::Unproven),
            }
        }
    }
}

fn key(scanner: &mut Scanner<'_>, is_object: bool, limits: &Limits) -> Proven {
    if is_object {
        scanner.peek();
        pass_string(scanner, limits)?;
        require(scanner.take(b':'))?;
    }
    Ok(())
}

/// Passes over the string at hand.
pub(super) fn pass_string(scanner: &mut Scanner<'_>, limits: &Limits) -> Proven {
    let start = scanner.at;
    scanner.pass_string()?;
    require(scanner.at - start <= limits.token)
}
