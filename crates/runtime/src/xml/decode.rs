use std::borrow::Cow;

use super::scan::{Next, Scanner, TagEnd};
use super::text::resolve_attribute;
use crate::error::{Decoded, Fault};
use crate::record::{CountedSlot, Record, RecordList, RecordMap, Seen, Slot, Target, set_scalar, split_into};
use crate::tables::{Empty, Field, Kind, List, ListForm, Place, Shape, Tables, Type};
use crate::{DecodeError, DecodeErrorKind, Value};

/// Reads the content of an XML document's root element as a value of that type.
///
/// # Errors
/// Where it is not XML, has a document type declaration, is nested deeper than [`DEPTH`](super::DEPTH), has a value of
/// another kind, lacks a required field, or has a field twice. Unknown elements, attributes and enum values are kept, never
/// an error.
pub fn decode<T: Target>(text: &str, tables: &Tables<'_>, ty: &Type<'_>) -> Result<T, DecodeError> {
    let mut value = T::blank();
    decode_into(text, tables, ty, value.slot())?;
    Ok(value)
}

/// Reads the content of an XML document's root element into a slot of that type.
///
/// # Errors
/// As [`decode`].
pub fn decode_into(text: &str, tables: &Tables<'_>, ty: &Type<'_>, slot: Slot<'_>) -> Result<(), DecodeError> {
    let mut decoder = Decoder { scanner: Scanner::new(text), tables, depth: 0 };
    decoder.document(ty, slot).map_err(|fault| fault.into_error(text))
}

/// Reads an item of a list from its element alone, around which so many elements are open.
pub(super) fn decode_member(
    text: &str,
    depth: usize,
    tables: &Tables<'_>,
    item: &Type<'_>,
    slot: Slot<'_>,
) -> Decoded<()> {
    let mut decoder = Decoder { scanner: Scanner::new(text), tables, depth };
    let name = decoder.scanner.start()?;
    decoder.element(item, name, slot)?;
    decoder.scanner.end()
}

/// The root element of a document: its name and attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root<'d> {
    /// Its name.
    pub name: &'d str,
    /// Its attributes, in their order.
    pub attributes: Vec<(&'d str, Cow<'d, str>)>,
}

impl Root<'_> {
    /// The value of the attribute of that name.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(found, _)| *found == name).map(|(_, value)| &**value)
    }
}

/// Reads a document as far as its root element's start tag.
///
/// # Errors
/// Where it is not XML that far, or has a document type declaration.
pub fn root(text: &str) -> Result<Root<'_>, DecodeError> {
    let mut scanner = Scanner::new(text);
    read_root(&mut scanner).map_err(|fault| fault.into_error(text))
}

fn read_root<'d>(scanner: &mut Scanner<'d>) -> Decoded<Root<'d>> {
    let name = open_root(scanner)?;
    let mut attributes = Vec::new();
    scanner.attributes(|name, value, _| -> Decoded<()> {
        attributes.push((name, resolve_attribute(value)));
        Ok(())
    })?;
    Ok(Root { name, attributes })
}

/// Consumes what stands before the root element, and its `<` and name.
fn open_root<'d>(scanner: &mut Scanner<'d>) -> Decoded<&'d str> {
    // US-ASCII is UTF-8 as well.
    scanner.prolog(&["utf-8", "us-ascii"])?;
    scanner.start()
}

struct Decoder<'d, 'a, 't> {
    scanner: Scanner<'d>,
    tables: &'a Tables<'t>,
    depth: usize,
}

impl<'d, 't> Decoder<'d, '_, 't> {
    fn document(&mut self, ty: &Type<'_>, slot: Slot<'_>) -> Decoded<()> {
        let name = open_root(&mut self.scanner)?;
        match (slot, ty.kind) {
            (Slot::Record(record), Kind::Record(id)) => {
                let shape = self.tables.shape(id);
                self.record(shape, name, record, Stray::Dropped)?;
            }
            (slot, _) => self.element(ty, name, slot)?,
        }
        self.scanner.end()
    }

    /// Reads an element whose `<name` was consumed, up to and with its end tag.
    fn element(&mut self, ty: &Type<'_>, name: &'d str, slot: Slot<'_>) -> Decoded<()> {
        match slot {
            Slot::Record(record) => {
                let Kind::Record(id) = ty.kind else { return Err(self.mismatch()) };
                let shape = self.tables.shape(id);
                self.record(shape, name, record, Stray::Kept)
            }
            Slot::List(list) => self.list(ty, name, list),
            Slot::Counted(counted) => self.counted(ty, name, counted),
            Slot::Map(map) => self.map(ty, name, map),
            Slot::Value(value) => {
                *value = self.any(name)?;
                Ok(())
            }
            Slot::Maybe(maybe) => self.element(ty, name, maybe.value()),
            scalar => {
                let at = self.scanner.at;
                let text = self.leaf(name)?;
                set_scalar(scalar, &text).map_err(|wanted| Fault::new(DecodeErrorKind::Kind(wanted), at))
            }
        }
    }

    #[cold]
    fn mismatch(&self) -> Box<Fault> {
        self.scanner.fault(DecodeErrorKind::Kind("another kind of value"))
    }

    /// The text of an element that holds no others, end tag consumed.
    #[inline]
    fn leaf(&mut self, name: &str) -> Decoded<Cow<'d, str>> {
        if self.scanner.pass_attributes()? == TagEnd::Empty {
            return Ok(Cow::Borrowed(""));
        }
        let text = self.scanner.text()?;
        self.scanner.end_tag(name)?;
        Ok(text)
    }

    fn enter(&mut self) -> Decoded<()> {
        self.depth += 1;
        if self.depth > super::DEPTH {
            return Err(self.scanner.fault(DecodeErrorKind::Depth(super::DEPTH)));
        }
        Ok(())
    }

    fn record(&mut self, shape: &Shape<'t>, name: &'d str, record: &mut dyn Record, stray: Stray) -> Decoded<()> {
        self.enter()?;
        let mut seen = Seen::default();
        let end = self.attributes(shape, record, &mut seen, stray)?;
        if end == TagEnd::Open {
            match shape.content() {
                Some(number) => self.content(shape, number, record, &mut seen)?,
                None => self.members(shape, record, &mut seen)?,
            }
            self.scanner.end_tag(name)?;
        }
        self.depth -= 1;
        match seen.missing(shape) {
            None => Ok(()),
            Some(missing) => Err(self.scanner.fault(DecodeErrorKind::Missing(missing.into()))),
        }
    }

    #[inline]
    fn attributes(
        &mut self,
        shape: &Shape<'t>,
        record: &mut dyn Record,
        seen: &mut Seen,
        stray: Stray,
    ) -> Decoded<TagEnd> {
        self.scanner.attributes(|name, value, at| {
            let value = resolve_attribute(value);
            match shape.find(name, Place::Attribute) {
                Some(number) => {
                    let read = text_field(&shape.fields[number], number, (&value, at), record, seen);
                    read.map_err(|fault| fault.within(name))?;
                }
                None if stray == Stray::Dropped => {}
                None => record.unknown_mut().push(&format!("@{name}"), Value::Text(value.into_owned())),
            }
            Ok(())
        })
    }

    fn content(&mut self, shape: &Shape<'t>, number: usize, record: &mut dyn Record, seen: &mut Seen) -> Decoded<()> {
        let at = self.scanner.at;
        let text = self.scanner.text()?;
        text_field(&shape.fields[number], number, (&text, at), record, seen)
    }

    /// Reads the elements within one, up to its end tag, which is not consumed.
    #[inline]
    fn members(&mut self, shape: &Shape<'t>, record: &mut dyn Record, seen: &mut Seen) -> Decoded<()> {
        let mut guess = 0;
        loop {
            if let Next::End = self.scanner.peek_tag()? {
                return Ok(());
            }
            let (number, name) = match self.predicted(shape, guess) {
                Some(found) => found,
                None => {
                    let name = self.scanner.start()?;
                    let Some(number) = shape.find(name, Place::Member) else {
                        let value = self.any(name).map_err(|fault| fault.within(name))?;
                        record.unknown_mut().push(name, value);
                        continue;
                    };
                    (number, name)
                }
            };
            self.member(shape, number, name, record, seen)?;
            guess = number;
        }
    }

    /// Guesses that the start tag at hand is that of field `last` again, if that is repeated, or of the one behind it.
    #[inline]
    fn predicted(&mut self, shape: &Shape<'t>, last: usize) -> Option<(usize, &'d str)> {
        for number in [last, last + 1] {
            let field = shape.fields.get(number)?;
            let start = self.scanner.at + 1;
            if field.place == Place::Member && self.scanner.take_start(field.name) {
                return Some((number, self.scanner.slice(start, self.scanner.at)));
            }
        }
        None
    }

    #[inline]
    fn member(
        &mut self,
        shape: &Shape<'t>,
        number: usize,
        name: &'d str,
        record: &mut dyn Record,
        seen: &mut Seen,
    ) -> Decoded<()> {
        let field = &shape.fields[number];
        let read = match field.ty.kind {
            Kind::Record(_) | Kind::Map(_) | Kind::Any => self.inner(field, number, name, record, seen),
            Kind::List(List { form: ListForm::Joined(_), .. }) => self.text_member(field, number, name, record, seen),
            Kind::List(List { item, form: ListForm::Repeated, .. }) => match record.slot(number) {
                Slot::List(list) => {
                    seen.mark(number, field);
                    let index = list.len();
                    list.read_member(|slot| self.element(item, name, slot)).map_err(|fault| fault.within_member(index))
                }
                _ => Err(self.mismatch()),
            },
            Kind::List(_) => self.inner(field, number, name, record, seen),
            _ => self.text_member(field, number, name, record, seen),
        };
        read.map_err(|fault| fault.within(field.name))
    }

    #[inline]
    fn text_member(
        &mut self,
        field: &Field<'t>,
        number: usize,
        name: &str,
        record: &mut dyn Record,
        seen: &mut Seen,
    ) -> Decoded<()> {
        let at = self.scanner.at;
        let text = self.leaf(name)?;
        text_field(field, number, (&text, at), record, seen)
    }

    /// Reads a field that holds elements.
    fn inner(
        &mut self,
        field: &Field<'t>,
        number: usize,
        name: &'d str,
        record: &mut dyn Record,
        seen: &mut Seen,
    ) -> Decoded<()> {
        let nothing = field.empty != Empty::Value && self.take_empty(name)?;
        if nothing && !set_empty(field, number, record) {
            return Ok(());
        }
        if !seen.mark(number, field) {
            return Err(self.scanner.fault(DecodeErrorKind::Repeated(field.name.into())));
        }
        if nothing {
            return Ok(());
        }
        self.element(&field.ty, name, record.slot(number))
    }

    /// Whether the element whose `<name` was consumed has neither attributes nor content; consumes it if so.
    fn take_empty(&mut self, name: &str) -> Decoded<bool> {
        let start = self.scanner.at;
        let Some(end) = self.scanner.tag_end()? else {
            self.scanner.at = start;
            return Ok(false);
        };
        if end == TagEnd::Open {
            self.scanner.skip_space();
            if self.scanner.end_tag(name).is_err() {
                self.scanner.at = start;
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn list(&mut self, ty: &Type<'_>, name: &'d str, list: &mut dyn RecordList) -> Decoded<()> {
        let Kind::List(List { item, form, .. }) = ty.kind else { return Err(self.mismatch()) };
        let ListForm::Wrapped(member) = form else {
            let index = list.len();
            return list.read_member(|slot| self.element(item, name, slot)).map_err(|fault| fault.within_member(index));
        };
        self.enter()?;
        if self.scanner.pass_attributes()? == TagEnd::Open {
            while let Next::Child = self.scanner.peek_tag()? {
                let child = self.scanner.start()?;
                if child == *member {
                    let index = list.len();
                    let read = list.read_member(|slot| self.element(item, child, slot));
                    read.map_err(|fault| fault.within_member(index))?;
                } else {
                    self.any(child)?;
                }
            }
            self.scanner.end_tag(name)?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// A list, or the number of its members.
    fn counted(&mut self, ty: &Type<'_>, name: &'d str, counted: &mut dyn CountedSlot) -> Decoded<()> {
        let start = self.scanner.at;
        match self.leaf(name).ok().and_then(|text| count_in(&text)) {
            Some(count) => {
                counted.set_count(count);
                Ok(())
            }
            None => {
                self.scanner.at = start;
                self.element(ty, name, counted.members())
            }
        }
    }

    fn map(&mut self, ty: &Type<'_>, name: &'d str, map: &mut dyn RecordMap) -> Decoded<()> {
        let Kind::Map(item) = ty.kind else { return Err(self.mismatch()) };
        self.enter()?;
        if self.scanner.pass_attributes()? == TagEnd::Open {
            while let Next::Child = self.scanner.peek_tag()? {
                let child = self.scanner.start()?;
                self.element(item, child, map.entry(child)).map_err(|fault| fault.within(child))?;
            }
            self.scanner.end_tag(name)?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// An element that no spec describes: its text, or its markup where that is more.
    fn any(&mut self, name: &'d str) -> Decoded<Value> {
        if self.scanner.pass_attributes()? == TagEnd::Empty {
            return Ok(Value::Text(String::new()));
        }
        let start = self.scanner.at;
        if let Ok(text) = self.scanner.text() {
            self.scanner.end_tag(name)?;
            return Ok(Value::Text(text.into_owned()));
        }
        self.scanner.at = start;
        let end = self.scanner.skip_content(name, self.depth)?;
        Ok(Value::Markup(self.scanner.slice(start, end).into()))
    }
}

/// Sets a field from the text of an attribute or element, and where that stands.
#[inline]
fn text_field(
    field: &Field<'_>,
    number: usize,
    (text, at): (&str, usize),
    record: &mut dyn Record,
    seen: &mut Seen,
) -> Decoded<()> {
    let nothing = is_nothing(field, text);
    if nothing && !set_empty(field, number, record) {
        return Ok(());
    }
    if !seen.mark(number, field) {
        return Err(Fault::new(DecodeErrorKind::Repeated(field.name.into()), at));
    }
    if nothing {
        return Ok(());
    }
    let read = match (record.slot(number), field.ty.kind) {
        (Slot::List(list), Kind::List(List { form: ListForm::Joined(separator), .. })) => {
            split_into(text, separator, list)
        }
        (slot, _) => set_scalar(slot, text),
    };
    read.map_err(|wanted| Fault::new(DecodeErrorKind::Kind(wanted), at))
}

/// What becomes of attributes that the shape does not name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stray {
    /// The envelope reads them.
    Dropped,
    Kept,
}

/// The whole number from 0 that a text is.
fn count_in(text: &str) -> Option<u64> {
    let text = text.trim_ascii();
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

/// Whether this text is no value of the field.
#[inline]
fn is_nothing(field: &Field<'_>, text: &str) -> bool {
    let blank =
        text.is_empty() || (!matches!(field.ty.kind, Kind::Text(_) | Kind::Any) && text.trim_ascii().is_empty());
    blank && field.empty_is_no_value()
}

/// Makes a field that tells empty from absent empty; false where the field does not.
#[inline]
fn set_empty(field: &Field<'_>, number: usize, record: &mut dyn Record) -> bool {
    if field.is_maybe()
        && let Slot::Maybe(maybe) = record.slot(number)
    {
        maybe.set_empty();
        return true;
    }
    false
}
