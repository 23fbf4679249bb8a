use super::names::is_legal;
use crate::Value;
use crate::error::EncodeError;
use crate::record::{Record, RecordList, Ref, join, scalar_text};
use crate::tables::{Field, Form, Kind, List, ListForm, Place, Tables, Type};

/// Writes the members of a value of that type, without a root element around them.
///
/// Attributes of the value itself are not written: they belong into the start tag, as [`encode_element`] has them.
///
/// # Errors
/// Where a text holds a character that XML cannot hold.
pub fn encode(value: Ref<'_>, tables: &Tables<'_>, ty: &Type<'_>, out: &mut String) -> Result<(), EncodeError> {
    let mut encoder = Encoder { tables, out, scratch: String::new() };
    encoder.content(&value, ty, "")
}

/// Writes a value of that type as an element of that name, attributes included.
///
/// # Errors
/// Where a text holds a character that XML cannot hold.
pub fn encode_element(
    name: &str,
    value: Ref<'_>,
    tables: &Tables<'_>,
    ty: &Type<'_>,
    out: &mut String,
) -> Result<(), EncodeError> {
    Encoder { tables, out, scratch: String::new() }.element(name, &value, ty)
}

/// Appends `text` with the characters escaped that XML has other uses for within an element.
///
/// # Errors
/// Where the text holds a character that XML cannot hold; `field` is named in the error.
pub fn escape(text: &str, field: &str, out: &mut String) -> Result<(), EncodeError> {
    escape_in(Place::Member, text, field, out)
}

fn escape_in(place: Place, text: &str, field: &str, out: &mut String) -> Result<(), EncodeError> {
    let mut from = 0;
    for (at, character) in text.char_indices() {
        let replacement = match character {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '\r' => "&#13;",
            // A reader turns these into spaces within an attribute.
            '"' if place == Place::Attribute => "&quot;",
            '\t' if place == Place::Attribute => "&#9;",
            '\n' if place == Place::Attribute => "&#10;",
            _ if is_legal(character) => continue,
            _ => return Err(EncodeError::Character { field: field.into(), character: character.into() }),
        };
        out.push_str(text.get(from..at).unwrap_or_default());
        out.push_str(replacement);
        from = at + character.len_utf8();
    }
    out.push_str(text.get(from..).unwrap_or_default());
    Ok(())
}

struct Encoder<'a, 't> {
    tables: &'a Tables<'t>,
    out: &'a mut String,
    scratch: String,
}

impl Encoder<'_, '_> {
    fn element(&mut self, name: &str, value: &Ref<'_>, ty: &Type<'_>) -> Result<(), EncodeError> {
        if let (Ref::List(list), Kind::List(List { item, form: ListForm::Repeated | ListForm::Plain, .. })) =
            (value, ty.kind)
        {
            return (0..list.len()).try_for_each(|index| self.element(name, &list.get(index), item));
        }
        self.out.push('<');
        self.out.push_str(name);
        if let Ref::Record(record) = value {
            self.attributes(*record, ty)?;
        }
        self.out.push('>');
        self.content(value, ty, name)?;
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
        Ok(())
    }

    fn content(&mut self, value: &Ref<'_>, ty: &Type<'_>, name: &str) -> Result<(), EncodeError> {
        match value {
            Ref::Absent | Ref::Empty => Ok(()),
            Ref::Record(record) => self.members(*record, ty),
            Ref::List(list) => self.list(*list, ty, name),
            Ref::Map(map) => {
                let Kind::Map(item) = ty.kind else { return Ok(()) };
                let mut written = Ok(());
                map.each(&mut |key, value| {
                    written = self.element(key, &value, item);
                    written.is_ok()
                });
                written
            }
            Ref::Value(value) => self.any(value, name),
            scalar => {
                self.scratch.clear();
                scalar_text(scalar, ty, &mut self.scratch);
                escape(&self.scratch, name, self.out)
            }
        }
    }

    fn attributes(&mut self, record: &dyn Record, ty: &Type<'_>) -> Result<(), EncodeError> {
        let Kind::Record(id) = ty.kind else { return Ok(()) };
        for (number, field) in self.tables.shape(id).fields.iter().enumerate() {
            if field.place == Place::Attribute {
                let value = record.get(number);
                if !matches!(value, Ref::Absent) {
                    self.attribute(field.name, &value, &field.ty)?;
                }
            }
        }
        for (name, value) in record.unknown().iter() {
            if let Some(name) = name.strip_prefix('@') {
                self.attribute(name, &Ref::Value(value), &Type::of(Kind::Any))?;
            }
        }
        Ok(())
    }

    fn attribute(&mut self, name: &str, value: &Ref<'_>, ty: &Type<'_>) -> Result<(), EncodeError> {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        self.scratch.clear();
        scalar_text(value, ty, &mut self.scratch);
        escape_in(Place::Attribute, &self.scratch, name, self.out)?;
        self.out.push('"');
        Ok(())
    }

    fn members(&mut self, record: &dyn Record, ty: &Type<'_>) -> Result<(), EncodeError> {
        let Kind::Record(id) = ty.kind else { return Ok(()) };
        let shape = self.tables.shape(id);
        if let (Form::Transparent, [Field { ty, .. }]) = (shape.form, shape.fields) {
            return self.content(&record.get(0), ty, "");
        }
        for (number, field) in shape.fields.iter().enumerate() {
            let value = record.get(number);
            match field.place {
                _ if matches!(value, Ref::Absent) => {}
                Place::Member => self.element(field.name, &value, &field.ty)?,
                Place::Content => self.content(&value, &field.ty, field.name)?,
                Place::Attribute => {}
            }
        }
        for (name, value) in record.unknown().iter().filter(|(name, _)| !name.starts_with('@')) {
            self.element(name, &Ref::Value(value), &Type::of(Kind::Any))?;
        }
        Ok(())
    }

    fn list(&mut self, list: &dyn RecordList, ty: &Type<'_>, name: &str) -> Result<(), EncodeError> {
        let Kind::List(List { item, form, .. }) = ty.kind else { return Ok(()) };
        match form {
            ListForm::Joined(separator) => escape(&join(list, separator), name, self.out),
            ListForm::Wrapped(member) => {
                (0..list.len()).try_for_each(|index| self.element(member, &list.get(index), item))
            }
            ListForm::Plain | ListForm::Repeated => {
                (0..list.len()).try_for_each(|index| self.content(&list.get(index), item, name))
            }
        }
    }

    fn any(&mut self, value: &Value, name: &str) -> Result<(), EncodeError> {
        match value {
            Value::Null => Ok(()),
            Value::Markup(markup) => {
                self.out.push_str(markup);
                Ok(())
            }
            Value::List(members) => members.iter().try_for_each(|member| self.any(member, name)),
            Value::Map(entries) => {
                entries.iter().try_for_each(|(key, value)| self.element(key, &Ref::Value(value), &Type::of(Kind::Any)))
            }
            scalar => {
                self.scratch.clear();
                scalar_text(&Ref::Value(scalar), &Type::of(Kind::Any), &mut self.scratch);
                escape(&self.scratch, name, self.out)
            }
        }
    }
}
