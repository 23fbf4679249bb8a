use std::fmt::Write;

use crate::record::{Record, RecordList, Ref, Target};
use crate::tables::{BoolForm, Field, Form, Kind, List, ListForm, Null, NumberForm, Tables, Type};
use crate::{ExposeSecret, Value};

/// Writes a value of that type as JSON, numbers bare and ids quoted, as requests have them.
pub fn encode(value: Ref<'_>, tables: &Tables<'_>, ty: &Type<'_>, out: &mut String) {
    encode_as(value, tables, ty, NumberForm::Bare, out);
}

/// Writes a value of that type as JSON, with numbers in that form.
pub fn encode_as(value: Ref<'_>, tables: &Tables<'_>, ty: &Type<'_>, numbers: NumberForm, out: &mut String) {
    Encoder { tables, numbers, out }.value(value, ty);
}

/// The JSON of a value of that type.
pub fn to_string<T: Target>(value: &T, tables: &Tables<'_>, ty: &Type<'_>) -> String {
    let mut out = String::new();
    encode(value.get(), tables, ty, &mut out);
    out
}

struct Encoder<'a, 't> {
    tables: &'a Tables<'t>,
    numbers: NumberForm,
    out: &'a mut String,
}

impl Encoder<'_, '_> {
    fn value(&mut self, value: Ref<'_>, ty: &Type<'_>) {
        match value {
            Ref::Absent | Ref::Empty => self.out.push_str("null"),
            Ref::Bool(value) => self.bool(value, ty),
            Ref::Int(value) => self.number(value),
            Ref::Float(value) if value.is_finite() => self.number(value),
            Ref::Float(_) => self.out.push_str("null"),
            Ref::Id(value) => self.quoted(value),
            Ref::Text(value) => text(value, self.out),
            Ref::Secret(value) => text(value.expose_secret(), self.out),
            Ref::DateTime(value) => self.quoted(value),
            Ref::Enum(value) if value.enumeration().numeric && is_whole(value.wire()) => self.number(value.wire()),
            Ref::Enum(value) => text(value.wire(), self.out),
            Ref::Record(record) => self.record(record, ty),
            Ref::List(list) => self.list(list, ty),
            Ref::Count(count) => self.number(count),
            Ref::Map(map) => {
                let Kind::Map(item) = ty.kind else { return };
                self.out.push('{');
                let mut first = true;
                map.each(&mut |key, value| {
                    self.key(key, &mut first);
                    self.value(value, item);
                    true
                });
                self.out.push('}');
            }
            Ref::Value(value) => any(value, self.out),
        }
    }

    fn record(&mut self, record: &dyn Record, ty: &Type<'_>) {
        let Kind::Record(id) = ty.kind else { return };
        let shape = self.tables.shape(id);
        if let (Form::Transparent, [field]) = (shape.form, shape.fields) {
            return self.value(record.get(0), &field.ty);
        }
        self.out.push('{');
        let mut first = true;
        for (number, field) in shape.fields.iter().enumerate() {
            match record.get(number) {
                Ref::Absent => {}
                Ref::Empty => {
                    self.key(field.name, &mut first);
                    self.out.push_str(empty(field));
                }
                value => {
                    self.key(field.name, &mut first);
                    self.value(value, &field.ty);
                }
            }
        }
        for (name, value) in record.unknown().iter() {
            self.key(name, &mut first);
            any(value, self.out);
        }
        self.out.push('}');
    }

    fn list(&mut self, list: &dyn RecordList, ty: &Type<'_>) {
        let Kind::List(List { item, form, .. }) = ty.kind else { return };
        if let ListForm::Joined(separator) = form {
            return text(&crate::record::join(list, separator), self.out);
        }
        if let (1, Ref::Text(word)) = (list.len(), list.get(0))
            && ty.words.contains(&word)
        {
            return text(word, self.out);
        }
        self.out.push('[');
        for index in 0..list.len() {
            if index > 0 {
                self.out.push(',');
            }
            self.value(list.get(index), item);
        }
        self.out.push(']');
    }

    fn key(&mut self, key: &str, first: &mut bool) {
        if !std::mem::take(first) {
            self.out.push(',');
        }
        text(key, self.out);
        self.out.push(':');
    }

    fn bool(&mut self, value: bool, ty: &Type<'_>) {
        match ty.kind {
            Kind::Bool(BoolForm::Digit) => self.number(u8::from(value)),
            _ => self.out.push_str(if value { "true" } else { "false" }),
        }
    }

    fn number(&mut self, value: impl std::fmt::Display) {
        match self.numbers {
            NumberForm::Bare => display(value, self.out),
            NumberForm::Quoted => self.quoted(value),
        }
    }

    fn quoted(&mut self, value: impl std::fmt::Display) {
        self.out.push('"');
        display(value, self.out);
        self.out.push('"');
    }
}

/// How a field that tells empty from absent is written when it is empty.
fn empty(field: &Field<'_>) -> &'static str {
    match field.null {
        Null::Distinct => "null",
        Null::Refused | Null::Absent if matches!(field.ty.kind, Kind::List(_) | Kind::Map(_) | Kind::Record(_)) => "[]",
        Null::Refused | Null::Absent => "\"\"",
    }
}

/// Whether a number with this text can stand bare.
fn is_whole(text: &str) -> bool {
    text.parse::<i64>().is_ok_and(|number| number.to_string() == text)
}

fn display(value: impl std::fmt::Display, out: &mut String) {
    // Writing to a `String` cannot fail.
    let _ = write!(out, "{value}");
}

/// A value that no spec describes.
fn any(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(value) => out.push_str(value),
        Value::Text(value) => text(value, out),
        Value::Markup(value) => text(value, out),
        Value::List(members) => {
            out.push('[');
            for (index, member) in members.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                any(member, out);
            }
            out.push(']');
        }
        Value::Map(entries) => {
            out.push('{');
            for (index, (key, value)) in entries.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                text(key, out);
                out.push(':');
                any(value, out);
            }
            out.push('}');
        }
    }
}

/// A JSON string.
fn text(value: &str, out: &mut String) {
    out.push('"');
    let mut rest = value;
    while let Some(at) = rest.find(|character: char| matches!(character, '"' | '\\' | '\0'..='\u{1F}')) {
        let (plain, special) = rest.split_at(at);
        out.push_str(plain);
        let byte = special.as_bytes()[0];
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            _ => display(format_args!("\\u{byte:04x}"), out),
        }
        rest = &special[1..];
    }
    out.push_str(rest);
    out.push('"');
}

impl std::fmt::Display for Value {
    /// The value as JSON.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut out = String::new();
        any(self, &mut out);
        f.write_str(&out)
    }
}
