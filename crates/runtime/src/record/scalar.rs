//! Scalars and their text on the wire, the same for XML and JSON.

use std::fmt::Write;

use secrecy::{ExposeSecret, SecretString};

use super::{RecordList, Ref, Slot};
use crate::Value;
use crate::tables::{BoolForm, Kind, Type};

/// Sets a scalar from its text on the wire; the error says what is wanted.
pub(crate) fn set_scalar(slot: Slot<'_>, text: &str) -> Result<(), &'static str> {
    match slot {
        Slot::Text(value) => {
            value.clear();
            value.push_str(text);
        }
        Slot::Secret(value) => *value = SecretString::from(text),
        Slot::Int(value) => *value = text.trim().parse().map_err(|_| "a whole number")?,
        Slot::Float(value) => *value = text.trim().parse().map_err(|_| "a number")?,
        Slot::Id(value) => *value = text.trim().parse().map_err(|_| "an id")?,
        Slot::Bool(value) => *value = parse_bool(text.trim()).ok_or("a truth value")?,
        Slot::DateTime(value) => {
            *value = text.trim().parse().map_err(|_| "a date, `dd-mm-yyyy` or `dd-mm-yyyy hh:mm`")?
        }
        Slot::Enum(value) => value.set_wire(text),
        Slot::Value(value) => *value = Value::Text(text.to_owned()),
        Slot::Maybe(maybe) => return set_scalar(maybe.value(), text),
        Slot::List(_) | Slot::Counted(_) | Slot::Map(_) | Slot::Record(_) | Slot::None => {
            return Err("another kind of value");
        }
    }
    Ok(())
}

fn parse_bool(text: &str) -> Option<bool> {
    match text {
        "1" | "true" | "True" | "TRUE" => Some(true),
        "" | "0" | "false" | "False" | "FALSE" => Some(false),
        _ => None,
    }
}

/// Appends a scalar's text on the wire; nothing for what is no scalar.
pub(crate) fn scalar_text(value: &Ref<'_>, ty: &Type<'_>, out: &mut String) {
    let written = match value {
        Ref::Text(value) => {
            out.push_str(value);
            return;
        }
        Ref::Secret(value) => {
            out.push_str(value.expose_secret());
            return;
        }
        Ref::Enum(value) => {
            out.push_str(value.wire());
            return;
        }
        Ref::Bool(value) => {
            let digit = matches!(ty.kind, Kind::Bool(BoolForm::Digit));
            out.push_str(match (value, digit) {
                (true, true) => "1",
                (false, true) => "0",
                (true, false) => "true",
                (false, false) => "false",
            });
            return;
        }
        Ref::Int(value) => write!(out, "{value}"),
        Ref::Count(value) => write!(out, "{value}"),
        Ref::Float(value) => write!(out, "{value}"),
        Ref::Id(value) => write!(out, "{value}"),
        Ref::DateTime(value) => write!(out, "{value}"),
        Ref::Value(Value::Text(value)) => write!(out, "{value}"),
        Ref::Value(Value::Number(value)) => write!(out, "{value}"),
        Ref::Value(Value::Bool(value)) => write!(out, "{}", u8::from(*value)),
        Ref::Absent | Ref::Empty | Ref::Record(_) | Ref::List(_) | Ref::Map(_) | Ref::Value(_) => Ok(()),
    };
    // Writing to a `String` cannot fail.
    let _ = written;
}

/// Fills a list from one text whose members are joined by `separator`.
pub(crate) fn split_into(text: &str, separator: &str, list: &mut dyn RecordList) -> Result<(), &'static str> {
    for part in text.split(separator).map(str::trim).filter(|part| !part.is_empty()) {
        list.read_member(|slot| set_scalar(slot, part))?;
    }
    Ok(())
}

/// A list as one text with its members joined by `separator`.
pub(crate) fn join(list: &dyn RecordList, separator: &str) -> String {
    let plain = Type::of(Kind::Bool(BoolForm::Digit));
    let mut out = String::new();
    for index in 0..list.len() {
        if index > 0 {
            out.push_str(separator);
        }
        scalar_text(&list.get(index), &plain, &mut out);
    }
    out
}
