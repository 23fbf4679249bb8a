//! Copying through the tables.

use super::{Record, Ref, Slot, Target};

/// A copy of a record, made field by field through the tables: what `Clone` of a generated struct does.
pub fn copy<T: Record + Target>(record: &T) -> T {
    let mut copy = T::blank();
    copy_into(record, &mut copy);
    copy
}

/// Copies every field of `from`, and the members that its shape does not name, to a blank record of the same shape.
pub fn copy_into(from: &dyn Record, to: &mut dyn Record) {
    for field in 0..from.shape().shape().fields.len() {
        match from.get(field) {
            Ref::Absent => {}
            value => copy_value(value, to.slot(field)),
        }
    }
    *to.unknown_mut() = from.unknown().clone();
}

fn copy_value(from: Ref<'_>, to: Slot<'_>) {
    match (from, to) {
        (Ref::Empty, Slot::Maybe(to)) => to.set_empty(),
        (from, Slot::Maybe(to)) => copy_value(from, to.value()),
        (Ref::Count(from), Slot::Counted(to)) => to.set_count(from),
        (from, Slot::Counted(to)) => copy_value(from, to.members()),
        (Ref::Bool(from), Slot::Bool(to)) => *to = from,
        (Ref::Int(from), Slot::Int(to)) => *to = from,
        (Ref::Float(from), Slot::Float(to)) => *to = from,
        (Ref::Id(from), Slot::Id(to)) => *to = from,
        (Ref::Text(from), Slot::Text(to)) => from.clone_into(to),
        (Ref::Secret(from), Slot::Secret(to)) => to.clone_from(from),
        (Ref::DateTime(from), Slot::DateTime(to)) => *to = from,
        (Ref::Value(from), Slot::Value(to)) => to.clone_from(from),
        (Ref::Record(from), Slot::Record(to)) => copy_into(from, to),
        (Ref::Enum(from), Slot::Enum(to)) => match from.known() {
            Ok(index) => {
                to.set_known(index);
            }
            Err(text) => to.set_other(text),
        },
        (Ref::List(from), Slot::List(to)) => {
            for index in 0..from.len() {
                to.add_member(|to| copy_value(from.get(index), to));
            }
        }
        (Ref::Map(from), Slot::Map(to)) => from.each(&mut |key, value| {
            copy_value(value, to.entry(key));
            true
        }),
        // A value and its slot are of one type: both come from the same field.
        _ => {}
    }
}
