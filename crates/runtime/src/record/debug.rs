use std::fmt;

use super::{Record, Ref};

/// Prints a record as derived `Debug` would, with absent fields left out and secrets as `[hidden]`.
///
/// # Errors
/// Those of the formatter.
pub fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = record.shape().shape();
    let mut output = f.debug_struct(shape.name);
    for (number, field) in shape.fields.iter().enumerate() {
        match record.get(number) {
            Ref::Absent => {}
            _ if field.ty.secret => {
                output.field(field.name, &Hidden);
            }
            value => {
                output.field(field.name, &Shown(value));
            }
        }
    }
    for (name, _) in record.unknown().iter() {
        output.field(name, &Hidden);
    }
    output.finish()
}

/// What stands for a secret, and for a member of which nobody can say whether it is one.
struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

struct Shown<'a>(Ref<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Ref::Absent => f.write_str("absent"),
            Ref::Empty => f.write_str("empty"),
            Ref::Bool(value) => value.fmt(f),
            Ref::Int(value) => value.fmt(f),
            Ref::Float(value) => value.fmt(f),
            Ref::Id(value) => value.0.fmt(f),
            Ref::Text(value) => value.fmt(f),
            Ref::Secret(_) => Hidden.fmt(f),
            Ref::DateTime(value) => fmt::Display::fmt(value, f),
            Ref::Enum(value) => match value.known() {
                Ok(index) => f.write_str(value.enumeration().members.get(index).map_or("", |member| member.name)),
                Err(text) => write!(f, "Other({text:?})"),
            },
            Ref::Record(value) => debug(*value, f),
            Ref::List(value) => f.debug_list().entries((0..value.len()).map(|index| Shown(value.get(index)))).finish(),
            Ref::Count(value) => value.fmt(f),
            Ref::Map(value) => {
                let mut output = f.debug_map();
                value.each(&mut |key, value| {
                    output.entry(&key, &Shown(value));
                    true
                });
                output.finish()
            }
            Ref::Value(value) => value.fmt(f),
        }
    }
}
