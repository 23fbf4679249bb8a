//! A large list read item by item while its document arrives.
//!
//! A splitter for each wire looks at every byte once and says where an item ends; the wire's decoder reads the item. What
//! stands around the list is kept, the items cut out, for whoever reads the envelope. The readers are
//! [`json::Items`](crate::json::Items) and [`xml::Items`](crate::xml::Items).

mod held;
mod rest;
mod split;

use held::Held;
pub use rest::Rest;
#[doc(hidden)]
pub use split::{Piece, Splitter};

use crate::error::{Decoded, Fault};
use crate::record::{DynamicValue, Ref, Slot, Target};
use crate::tables::{Kind, Tables, Type};
use crate::{DecodeError, DecodeErrorKind};

/// How many bytes of a document an [`Items`] holds at most, if nothing else is said: 16 MiB.
pub const HELD: usize = 16 << 20;

/// Reads the items of one list in a document that comes in pieces.
///
/// Push some bytes, take items until there is none, and push the next ones; then finish. What is held is the item at hand,
/// the bytes that were pushed and not taken yet, and what stands around the list. Time grows with the document's length,
/// whatever the length of the pieces.
///
/// Paths and places in errors are those of the whole document. After an error no item follows, and
/// [`finish`](Self::finish) fails with it again.
#[derive(Clone, Debug)]
pub struct Items<'t, S> {
    pub(crate) splitter: S,
    tables: &'t Tables<'t>,
    item: Type<'t>,
    held: Held,
    /// How many items were found.
    count: usize,
    broken: Option<DecodeError>,
}

impl<'t, S: Splitter<'t>> Items<'t, S> {
    pub(crate) fn of(splitter: S, tables: &'t Tables<'t>, item: Type<'t>) -> Self {
        Self { splitter, tables, item, held: Held::new(HELD, S::MARK), count: 0, broken: None }
    }

    /// The same, with another limit than [`HELD`] in bytes: of one item, and of all that stands around the list.
    #[must_use]
    pub fn with_held(mut self, most: usize) -> Self {
        self.held.most = most;
        self
    }

    /// Whether the items can be read into that type: records have to be of the same shape.
    pub fn fits<T: Target>(&self) -> bool {
        match (T::blank().get(), self.item.kind) {
            (Ref::Record(record), Kind::Record(id)) => {
                record.shape().id == id && std::ptr::eq(record.shape().tables.api, self.tables.api)
            }
            (Ref::Record(_), _) | (_, Kind::Record(_)) => false,
            _ => true,
        }
    }

    /// Takes the next bytes of the document. A character may be cut in two.
    pub fn push(&mut self, bytes: &[u8]) {
        if self.broken.is_none() {
            self.held.push(bytes);
        }
    }

    /// The next item, where all of it has come.
    ///
    /// # Errors
    /// Where the document is found broken, the item does not fit its type, or it is longer than may be held.
    pub fn next_item<T: Target>(&mut self) -> Option<Result<T, DecodeError>> {
        let mut value = T::blank();
        let read = self.next_into(value.slot())?;
        Some(read.map(|()| value))
    }

    /// Reads the next item into a slot of its type, where all of it has come; the slot is left as it is where not.
    ///
    /// # Errors
    /// As [`next_item`](Self::next_item).
    pub fn next_into(&mut self, slot: Slot<'_>) -> Option<Result<(), DecodeError>> {
        if self.broken.is_some() {
            return None;
        }
        let read = match self.find() {
            Ok(None) => return None,
            Ok(Some(length)) => self.read(length, slot),
            Err(error) => Err(error),
        };
        self.broken = read.as_ref().err().cloned();
        Some(read)
    }

    /// What stands around the list, once the document has come. Items that were not taken are read and dropped.
    ///
    /// The rest is for the caller to read: where the document ends amid it, or is broken there, that fails.
    ///
    /// # Errors
    /// Where an item was wrong, or the document ends within one or between two: then the kind is [`DecodeErrorKind::End`].
    pub fn finish(mut self) -> Result<Rest, DecodeError> {
        loop {
            let mut dropped = DynamicValue::blank(self.tables, &self.item);
            match self.next_into(dropped.slot()) {
                Some(Ok(())) => {}
                Some(Err(error)) => return Err(error),
                None => break,
            }
        }
        if let Some(error) = self.broken {
            return Err(error);
        }
        if self.splitter.is_amid_item() {
            return Err(self.cut_short(None));
        }
        if self.splitter.is_amid_list() {
            let fault = Fault::new(DecodeErrorKind::End("the rest of the list"), self.held.bytes().len());
            return Err(self.located(*self.within_list(fault)));
        }
        self.held.keep(self.held.bytes().len())?;
        let is_whole = self.splitter.is_at_end();
        self.held.into_rest(is_whole, S::TOKEN_ENDS)
    }

    /// How many bytes are set aside for what is held.
    #[doc(hidden)]
    pub fn capacity(&self) -> usize {
        self.held.capacity()
    }

    /// The length of the next item, which is all that is held then.
    fn find(&mut self) -> Result<Option<usize>, DecodeError> {
        loop {
            match self.splitter.split(self.held.bytes()) {
                Ok(Piece::Item(length)) => return Ok(Some(length)),
                Ok(Piece::Around(length)) => self.held.keep(length)?,
                Ok(Piece::Between(length)) => self.held.cut(length),
                Ok(Piece::Unfinished) if self.held.is_full() => return Err(self.cut_short(Some(self.held.most))),
                Ok(Piece::Unfinished) => return Ok(None),
                Err(fault) => return Err(self.located(*fault)),
            }
        }
    }

    fn read(&mut self, length: usize, slot: Slot<'_>) -> Result<(), DecodeError> {
        let bytes = self.held.bytes().get(..length).unwrap_or_default();
        let read = match std::str::from_utf8(bytes) {
            Ok(text) => self.splitter.decode(text, self.tables, &self.item, slot),
            Err(error) => Err(Fault::new(DecodeErrorKind::Utf8, error.valid_up_to())),
        };
        read.map_err(|fault| self.located(*self.within_item(fault)))?;
        self.held.cut(length);
        self.count += 1;
        Ok(())
    }

    /// What is wrong with the piece at hand, which does not end: what its decoder finds, unless the end alone is to blame.
    #[cold]
    fn cut_short(&mut self, most: Option<usize>) -> DecodeError {
        let bytes = self.held.bytes();
        let (text, invalid) = match std::str::from_utf8(bytes) {
            Ok(text) => (text, false),
            Err(error) => {
                let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
                (std::str::from_utf8(valid).unwrap_or_default(), error.error_len().is_some())
            }
        };
        let last = match (invalid, most) {
            (true, _) => Fault::new(DecodeErrorKind::Utf8, text.len()),
            (false, Some(most)) => Fault::new(DecodeErrorKind::Size(most), 0),
            (false, None) => Fault::new(DecodeErrorKind::End("the rest of an item"), text.len()),
        };
        if !self.splitter.is_amid_item() {
            return self.located(*last);
        }
        let mut dropped = DynamicValue::blank(self.tables, &self.item);
        let read: Decoded<()> = self.splitter.decode(text, self.tables, &self.item, dropped.slot());
        let fault = match read {
            Err(found) if !rest::is_for_the_end(found.kind(), text, found.offset(), S::TOKEN_ENDS) => found,
            _ => last,
        };
        self.located(*self.within_item(fault))
    }

    fn within_item(&self, fault: Box<Fault>) -> Box<Fault> {
        self.within_list(if self.splitter.is_keyed() { fault } else { fault.within_member(self.count) })
    }

    fn within_list(&self, fault: Box<Fault>) -> Box<Fault> {
        self.splitter.path().rev().fold(fault, |fault, name| fault.within(name))
    }

    /// The error of a fault whose place is counted from the start of what is held.
    fn located(&self, fault: Fault) -> DecodeError {
        let position = self.held.position(fault.offset());
        fault.into_error_at(position)
    }
}
