use std::borrow::Cow;

use super::scan::Scanner;
use crate::error::{Decoded, Fault};
use crate::record::{CountedSlot, Record, RecordList, RecordMap, Seen, Slot, Target};
use crate::tables::{Empty, Field, Form, Kind, List, ListForm, Place, Shape, Tables, Type};
use crate::{DecodeError, DecodeErrorKind, Value};

/// Reads a JSON document as a value of that type.
///
/// # Errors
/// Where it is not JSON, ends early, is nested deeper than [`DEPTH`](super::DEPTH), has a value of another kind, or lacks
/// a required field. Unknown members and enum values are kept, never an error.
pub fn decode<T: Target>(text: &str, tables: &Tables<'_>, ty: &Type<'_>) -> Result<T, DecodeError> {
    let mut value = T::blank();
    decode_into(text, tables, ty, value.slot())?;
    Ok(value)
}

/// Reads a JSON document into a slot of that type.
///
/// # Errors
/// As [`decode`].
pub fn decode_into(text: &str, tables: &Tables<'_>, ty: &Type<'_>, slot: Slot<'_>) -> Result<(), DecodeError> {
    let mut decoder = Decoder { scanner: Scanner::new(text), tables };
    let read = decoder.value(ty, slot).and_then(|()| decoder.scanner.end());
    read.map_err(|fault| fault.into_error(text))
}

/// Reads an item of a list that stands at a document's root, from the item's text alone.
pub(super) fn decode_member(text: &str, tables: &Tables<'_>, item: &Type<'_>, slot: Slot<'_>) -> Decoded<()> {
    let mut decoder = Decoder { scanner: Scanner::nested(text, 1), tables };
    decoder.value(item, slot).and_then(|()| decoder.scanner.end())
}

/// Reads an entry of a map that stands at a document's root, from the entry's text alone; answers with its key.
pub(super) fn decode_entry(text: &str, tables: &Tables<'_>, item: &Type<'_>, slot: Slot<'_>) -> Decoded<String> {
    let mut decoder = Decoder { scanner: Scanner::nested(text, 1), tables };
    let key = decoder.scanner.string()?;
    decoder.scanner.expect(b':', "`:`")?;
    let read = decoder.value(item, slot).and_then(|()| decoder.scanner.end());
    read.map_err(|fault| fault.within(&key)).map(|()| key.into_owned())
}

/// Reads a JSON document that no spec describes.
///
/// # Errors
/// Where it is not JSON, ends early, or is nested deeper than [`DEPTH`](super::DEPTH).
pub fn value(text: &str) -> Result<Value, DecodeError> {
    let mut scanner = Scanner::new(text);
    let read = scanner.any().and_then(|value| scanner.end().map(|()| value));
    read.map_err(|fault| fault.into_error(text))
}

struct Decoder<'d, 'a, 't> {
    scanner: Scanner<'d>,
    tables: &'a Tables<'t>,
}

impl<'t> Decoder<'_, '_, 't> {
    fn value(&mut self, ty: &Type<'_>, slot: Slot<'_>) -> Decoded<()> {
        self.scanner.peek();
        match slot {
            Slot::Text(value) => self.scanner.text_into(value)?,
            Slot::Int(value) => *value = self.scanner.int()?,
            Slot::Id(value) => *value = self.scanner.id()?,
            Slot::Record(record) => return self.record_value(ty, record),
            Slot::List(list) => return self.list(ty, list),
            Slot::Counted(counted) => return self.counted(ty, counted),
            Slot::Map(map) => return self.map(ty, map),
            Slot::Value(value) => *value = self.scanner.any()?,
            Slot::Maybe(maybe) => return self.value(ty, maybe.value()),
            slot => return self.scalar(slot),
        }
        Ok(())
    }

    fn scalar(&mut self, slot: Slot<'_>) -> Decoded<()> {
        let at = self.scanner.at;
        let set = match self.scanner.plain_string() {
            Some(text) => crate::record::set_scalar(slot, text),
            None => crate::record::set_scalar(slot, &self.scanner.scalar()?),
        };
        set.map_err(|wanted| Fault::new(DecodeErrorKind::Kind(wanted), at))
    }

    fn record_value(&mut self, ty: &Type<'_>, record: &mut dyn Record) -> Decoded<()> {
        let Kind::Record(id) = ty.kind else {
            return Err(self.scanner.fault(DecodeErrorKind::Kind("another kind of value")));
        };
        let tables = self.tables;
        let shape = tables.shape(id);
        match (shape.form, shape.fields) {
            (Form::Transparent, [field]) => self.value(&field.ty, record.slot(0)),
            _ => self.record(shape, record),
        }
    }

    fn record(&mut self, shape: &Shape<'t>, record: &mut dyn Record) -> Decoded<()> {
        if self.scanner.take_empty_array() {
            return self.require(shape, &Seen::default());
        }
        if self.scanner.peek() != b'{' {
            return Err(self.scanner.unfit("an object"));
        }
        self.scanner.enter()?;
        let mut seen = Seen::default();
        if !self.scanner.take(b'}') {
            let mut next = 0;
            loop {
                next = self.member(shape, record, next, &mut seen)?;
                if !self.scanner.take(b',') {
                    break;
                }
            }
            self.scanner.expect(b'}', "`,` or `}`")?;
        }
        self.scanner.leave();
        self.require(shape, &seen)
    }

    /// Reads one member, guessing that it is field `next`; answers with the next guess.
    #[inline]
    fn member(&mut self, shape: &Shape<'t>, record: &mut dyn Record, next: usize, seen: &mut Seen) -> Decoded<usize> {
        self.scanner.peek();
        let number = match shape.fields.get(next) {
            Some(field) if self.scanner.take_key(field.name) => next,
            _ => {
                let found = match self.scanner.short_key() {
                    Some((head, key)) => shape.find_headed(head, key, Place::Member).ok_or(Cow::Borrowed(key)),
                    None => {
                        let key = self.scanner.string()?;
                        shape.find(&key, Place::Member).ok_or(key)
                    }
                };
                self.scanner.expect(b':', "`:`")?;
                match found {
                    Ok(number) => number,
                    Err(key) => return self.unknown_member(&key, record).map(|()| next),
                }
            }
        };
        let field = &shape.fields[number];
        let read = self.field(field, number, record).map_err(|fault| fault.within(field.name))?;
        if read && field.presence.is_required() {
            seen.mark(number, field);
        }
        Ok(number + 1)
    }

    #[cold]
    fn unknown_member(&mut self, key: &str, record: &mut dyn Record) -> Decoded<()> {
        let value = self.scanner.any().map_err(|fault| fault.within(key))?;
        record.unknown_mut().push(key, value);
        Ok(())
    }

    /// Reads a field's value; false if it means "absent".
    #[inline]
    fn field(&mut self, field: &Field<'t>, number: usize, record: &mut dyn Record) -> Decoded<bool> {
        let nothing = match self.scanner.peek() {
            b'"' => self.scanner.stands_empty_string() && field.empty_is_no_value() && self.scanner.take_empty_string(),
            b'n' => !matches!(field.ty.kind, Kind::Any) && self.scanner.take_null(),
            b'[' => {
                (matches!(field.ty.kind, Kind::Record(_)) || matches!(field.empty, Empty::Absent | Empty::Distinct))
                    && self.scanner.take_empty_array()
            }
            _ => false,
        };
        if nothing {
            if field.is_maybe()
                && let Slot::Maybe(maybe) = record.slot(number)
            {
                maybe.set_empty();
                return Ok(true);
            }
            return Ok(false);
        }
        // The usual kinds here, so that they cost no call of `value`, which is large.
        match record.slot(number) {
            Slot::Text(value) => self.scanner.text_into(value)?,
            Slot::Int(value) => *value = self.scanner.int()?,
            Slot::Id(value) => *value = self.scanner.id()?,
            slot @ (Slot::Enum(_) | Slot::Bool(_)) => self.scalar(slot)?,
            slot => self.value(&field.ty, slot)?,
        }
        Ok(true)
    }

    fn list(&mut self, ty: &Type<'_>, list: &mut dyn RecordList) -> Decoded<()> {
        let Kind::List(description) = ty.kind else {
            return Err(self.scanner.fault(DecodeErrorKind::Kind("another kind of value")));
        };
        if self.scanner.peek() != b'[' {
            return self.lone_member(description, list);
        }
        self.scanner.enter()?;
        if !self.scanner.take(b']') {
            loop {
                let index = list.len();
                let read = list.read_member(|slot| self.value(&description.item, slot));
                read.map_err(|fault| fault.within_member(index))?;
                if !self.scanner.take(b',') {
                    break;
                }
            }
            self.scanner.expect(b']', "`,` or `]`")?;
        }
        self.scanner.leave();
        Ok(())
    }

    /// A list, or the number of its members.
    fn counted(&mut self, ty: &Type<'_>, counted: &mut dyn CountedSlot) -> Decoded<()> {
        match self.scanner.count() {
            Some(count) => {
                counted.set_count(count);
                Ok(())
            }
            None => self.value(ty, counted.members()),
        }
    }

    /// One value where a list is meant, or a list written as one text.
    fn lone_member(&mut self, description: &List<'_>, list: &mut dyn RecordList) -> Decoded<()> {
        let ListForm::Joined(separator) = description.form else {
            return list.read_member(|slot| self.value(&description.item, slot));
        };
        let at = self.scanner.at;
        let text = self.scanner.scalar()?;
        crate::record::split_into(&text, separator, list)
            .map_err(|wanted| Fault::new(DecodeErrorKind::Kind(wanted), at))
    }

    fn map(&mut self, ty: &Type<'_>, map: &mut dyn RecordMap) -> Decoded<()> {
        let Kind::Map(item) = ty.kind else {
            return Err(self.scanner.fault(DecodeErrorKind::Kind("another kind of value")));
        };
        if self.scanner.take_empty_array() {
            return Ok(());
        }
        if self.scanner.peek() != b'{' {
            return Err(self.scanner.unfit("an object"));
        }
        self.scanner.enter()?;
        if !self.scanner.take(b'}') {
            loop {
                self.scanner.peek();
                let key = self.scanner.string()?;
                self.scanner.expect(b':', "`:`")?;
                self.value(item, map.entry(&key)).map_err(|fault| fault.within(&key))?;
                if !self.scanner.take(b',') {
                    break;
                }
            }
            self.scanner.expect(b'}', "`,` or `}`")?;
        }
        self.scanner.leave();
        Ok(())
    }

    #[inline]
    fn require(&self, shape: &Shape<'_>, seen: &Seen) -> Decoded<()> {
        match seen.missing(shape) {
            None => Ok(()),
            Some(name) => Err(self.scanner.fault(DecodeErrorKind::Missing(name.into()))),
        }
    }
}
