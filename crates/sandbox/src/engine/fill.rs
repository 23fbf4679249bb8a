use callsheet_runtime::tables::{BoolForm, Form, Kind, ListForm, ShapeId, Tables, Type};
use callsheet_runtime::{Id, Record, SecretString, Slot, Value};

use crate::tree::{self, Object};

/// Fills a slot of that type from a tree. What does not fit is left out: what is wrong with a request the validator says.
pub(crate) fn fill(slot: Slot<'_>, ty: &Type<'_>, tables: &Tables<'_>, tree: &Value) {
    match slot {
        Slot::Record(record) => {
            if let Kind::Record(id) = ty.kind {
                fill_record(record, id, tables, tree);
            }
        }
        Slot::List(list) => {
            let Kind::List(description) = ty.kind else { return };
            let mut add = |member: &Value| list.add_member(|slot| fill(slot, &description.item, tables, member));
            match (tree, description.form) {
                (Value::List(members), _) => members.iter().for_each(add),
                (Value::Text(text), ListForm::Joined(separator)) => {
                    text.split(separator).for_each(|part| add(&Value::from(part)));
                }
                (Value::Null, _) => {}
                (Value::Map(members), _) if stands_for_list(members, description.single) => {
                    members.values().for_each(add);
                }
                (lone, _) => add(lone),
            }
        }
        Slot::Counted(counted) => match tree::text(tree).and_then(|text| text.parse().ok()) {
            Some(count) => counted.set_count(count),
            None => fill(counted.members(), ty, tables, tree),
        },
        Slot::Map(map) => {
            if let (Kind::Map(item), Value::Map(entries)) = (ty.kind, tree) {
                entries.iter().for_each(|(key, value)| fill(map.entry(key), item, tables, value));
            }
        }
        Slot::Maybe(maybe) => match tree {
            Value::Null => maybe.set_empty(),
            Value::Text(text) if text.is_empty() => maybe.set_empty(),
            _ => fill(maybe.value(), ty, tables, tree),
        },
        Slot::Value(value) => *value = tree.clone(),
        Slot::Bool(value) if matches!(ty.kind, Kind::Bool(BoolForm::Flag)) => *value = is_on(tree),
        scalar => fill_scalar(scalar, tree),
    }
}

/// Whether an object stands for the list of its values: not where a lone object stands for a list of one.
fn stands_for_list(members: &Object, single: bool) -> bool {
    !single || (!members.is_empty() && members.keys().all(|key| key.bytes().all(|byte| byte.is_ascii_digit())))
}

/// Whether a flag is on: any value but `false` and `null` has it so.
fn is_on(tree: &Value) -> bool {
    !matches!(tree, Value::Null | Value::Bool(false))
}

fn fill_record(record: &mut dyn Record, id: ShapeId, tables: &Tables<'_>, tree: &Value) {
    let shape = tables.shape(id);
    if let (Form::Transparent, [field]) = (shape.form, shape.fields) {
        return fill(record.slot(0), &field.ty, tables, tree);
    }
    let Value::Map(members) = tree else { return };
    for (number, field) in shape.fields.iter().enumerate() {
        let Some(value) = members.get(&tree::member_name(field.name, field.place)) else { continue };
        if field.is_maybe() || fits(value, &field.ty) {
            fill(record.slot(number), &field.ty, tables, value);
        }
    }
}

/// Whether the type has such a value: an empty text, say, is no number, and the field is then left out.
fn fits(value: &Value, ty: &Type<'_>) -> bool {
    let text = tree::text(value);
    match ty.kind {
        Kind::Text(_) => text.is_some(),
        Kind::Any => !matches!(value, Value::Null),
        Kind::Bool(BoolForm::Flag) => is_on(value),
        Kind::List(_) => !matches!(value, Value::Null),
        Kind::Record(_) | Kind::Map(_) => matches!(value, Value::Map(_)),
        _ => text.is_some_and(|text| !text.is_empty()),
    }
}

fn fill_scalar(slot: Slot<'_>, value: &Value) {
    let Some(text) = tree::text(value) else { return };
    match slot {
        Slot::Text(target) => *target = text.into_owned(),
        Slot::Secret(target) => *target = SecretString::from(text.into_owned()),
        Slot::Bool(target) => *target = matches!(&*text, "1" | "true"),
        Slot::Int(target) => *target = text.parse().unwrap_or_default(),
        Slot::Float(target) => *target = text.parse().unwrap_or_default(),
        Slot::Id(target) => *target = text.parse().unwrap_or(Id(0)),
        Slot::DateTime(target) => *target = text.parse().unwrap_or_default(),
        Slot::Enum(target) => target.set_wire(&text),
        _ => {}
    }
}
