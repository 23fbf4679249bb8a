use callsheet_runtime::tables::{Kind, ListForm, Tables, Type};
use callsheet_runtime::{Id, Record, SecretString, Slot, Value};

use crate::tree;

/// Fills a slot of that type from a tree. What does not fit is left blank.
pub(crate) fn fill(slot: Slot<'_>, ty: &Type<'_>, tables: &Tables<'_>, tree: &Value) {
    match slot {
        Slot::Record(record) => {
            if let Kind::Record(id) = ty.kind {
                fill_record(record, id, tables, tree);
            }
        }
        Slot::List(list) => {
            let Kind::List(description) = ty.kind else { return };
            match (tree, description.form) {
                (Value::List(members), _) => {
                    members.iter().for_each(|member| fill(list.push(), &description.item, tables, member));
                }
                (Value::Text(text), ListForm::Joined(separator)) => text
                    .split(separator)
                    .for_each(|part| fill(list.push(), &description.item, tables, &Value::from(part))),
                (Value::Null, _) => {}
                (lone, _) => fill(list.push(), &description.item, tables, lone),
            }
        }
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
        scalar => fill_scalar(scalar, tree),
    }
}

fn fill_record(
    record: &mut dyn Record,
    id: callsheet_runtime::tables::ShapeId,
    tables: &Tables<'_>,
    tree: &Value,
) {
    let shape = tables.shape(id);
    if let (callsheet_runtime::tables::Form::Transparent, [field]) = (shape.form, shape.fields) {
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
        Kind::Any => true,
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
