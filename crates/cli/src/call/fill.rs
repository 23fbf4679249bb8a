//! From a tree of JSON to a record of a shape that is known at run time only.
//!
//! A value that its field cannot hold is kept beside the fields, under the field's name. So it stands in the document as it
//! was given, and the validator says what is wrong with it in the server's words.

use callsheet_runtime::record::{Dynamic, Record};
use callsheet_runtime::tables::{Field, Form, Kind, ListForm, Place, ShapeId, ShapeRef, Tables, Type};
use callsheet_runtime::{DateTime, Id, SecretString, Slot, Value as Kept};
use serde_json::Value;

use super::tree::find;

/// The record that a tree describes.
pub fn filled<'t>(tables: &'t Tables<'t>, id: ShapeId, tree: &Value) -> Dynamic<'t> {
    let mut record = Dynamic::new(ShapeRef { tables, id });
    fill(&mut record, tables, id, tree);
    record
}

fn fill(record: &mut dyn Record, tables: &Tables<'_>, id: ShapeId, tree: &Value) {
    let shape = tables.shape(id);
    if let (Form::Transparent, [field]) = (shape.form, shape.fields) {
        if fits(&field.ty, tree) {
            set(record.slot(0), tables, &field.ty, tree);
        }
        return;
    }
    let Value::Object(members) = tree else { return };
    for (name, tree) in members {
        let known = find(shape, name);
        let number = known.and_then(|known| shape.fields.iter().position(|field| std::ptr::eq(field, known)));
        match known.zip(number) {
            Some((field, number)) => fill_field(record, tables, field, number, tree),
            None => record.unknown_mut().push(name, kept(tree)),
        }
    }
}

fn fill_field(record: &mut dyn Record, tables: &Tables<'_>, field: &Field<'_>, number: usize, tree: &Value) {
    let empty = tree.is_null() || (tree.as_str() == Some("") && field.empty_is_no_value());
    if empty && field.is_maybe() {
        if let Slot::Maybe(maybe) = record.slot(number) {
            maybe.set_empty();
        }
    } else if fits(&field.ty, tree) {
        set(record.slot(number), tables, &field.ty, tree);
    } else {
        let name = if field.place == Place::Attribute { format!("@{}", field.name) } else { field.name.to_owned() };
        record.unknown_mut().push(&name, kept(tree));
    }
}

/// Whether a value of that type can hold the tree. What objects have in them is looked at when they are filled.
fn fits(ty: &Type<'_>, tree: &Value) -> bool {
    let text = text_of(tree);
    match ty.kind {
        Kind::Any => true,
        Kind::Record(_) | Kind::Map(_) if tree.is_object() => match ty.kind {
            Kind::Map(item) => tree.as_object().is_some_and(|entries| entries.values().all(|entry| fits(item, entry))),
            _ => true,
        },
        Kind::Record(_) | Kind::Map(_) => false,
        Kind::List(list) => match tree {
            Value::Array(members) => members.iter().all(|member| fits(&list.item, member)),
            lone => match (list.form, text) {
                (ListForm::Joined(separator), Some(text)) => {
                    parts(&text, separator).all(|part| fits(&list.item, &Value::String(part.to_owned())))
                }
                _ => wrapped(list.form, lone).map_or_else(|| fits(&list.item, lone), |inner| fits(ty, inner)),
            },
        },
        Kind::Bool(_) => truth(tree).is_some(),
        Kind::Int | Kind::Timestamp => text.is_some_and(|text| text.parse::<i64>().is_ok()),
        Kind::Float => text.is_some_and(|text| text.parse::<f64>().is_ok()),
        Kind::Id => text.is_some_and(|text| text.parse::<Id>().is_ok()),
        Kind::DateTime => text.is_some_and(|text| text.parse::<DateTime>().is_ok()),
        Kind::Text(_) | Kind::Enum(_) => text.is_some(),
    }
}

/// Sets what [`fits`].
fn set(slot: Slot<'_>, tables: &Tables<'_>, ty: &Type<'_>, tree: &Value) {
    let text = || text_of(tree).unwrap_or_default();
    match slot {
        Slot::None => {}
        Slot::Bool(value) => *value = truth(tree).unwrap_or_default(),
        Slot::Int(value) => *value = text().parse().unwrap_or_default(),
        Slot::Float(value) => *value = text().parse().unwrap_or_default(),
        Slot::Id(value) => *value = text().parse().unwrap_or(Id(0)),
        Slot::Text(value) => *value = text(),
        Slot::Secret(value) => *value = SecretString::from(text()),
        Slot::DateTime(value) => *value = text().parse().unwrap_or_default(),
        Slot::Enum(value) => value.set_wire(&text()),
        Slot::Value(value) => *value = kept(tree),
        Slot::Maybe(maybe) => set(maybe.value(), tables, ty, tree),
        Slot::Record(record) => {
            if let Kind::Record(id) = ty.kind {
                fill(record, tables, id, tree);
            }
        }
        Slot::Map(map) => {
            if let (Kind::Map(item), Value::Object(entries)) = (ty.kind, tree) {
                entries.iter().for_each(|(key, entry)| set(map.entry(key), tables, item, entry));
            }
        }
        Slot::Counted(counted) => match text_of(tree).and_then(|text| text.parse().ok()) {
            Some(count) => counted.set_count(count),
            None => set(counted.members(), tables, ty, tree),
        },
        Slot::List(members) => {
            let Kind::List(list) = ty.kind else { return };
            let mut push = |member: &Value| members.add_member(|slot| set(slot, tables, &list.item, member));
            match (tree, list.form) {
                (Value::Array(trees), _) => trees.iter().for_each(push),
                (lone, ListForm::Joined(separator)) => {
                    let text = text_of(lone).unwrap_or_default();
                    parts(&text, separator).for_each(|part| push(&Value::String(part.to_owned())));
                }
                (lone, form) => match wrapped(form, lone) {
                    Some(inner) => set(Slot::List(members), tables, ty, inner),
                    None => push(lone),
                },
            }
        }
    }
}

/// The members of a list that is written as it stands in XML: within the name that its members have.
fn wrapped<'v>(form: ListForm<'_>, tree: &'v Value) -> Option<&'v Value> {
    let ListForm::Wrapped(item) = form else { return None };
    match tree.as_object()?.iter().next() {
        Some((name, inner)) if name == item && tree.as_object().is_some_and(|tree| tree.len() == 1) => Some(inner),
        _ => None,
    }
}

fn parts<'t>(text: &'t str, separator: &str) -> impl Iterator<Item = &'t str> {
    text.split(separator).map(str::trim).filter(|part| !part.is_empty())
}

/// The text of a text or a number.
fn text_of(tree: &Value) -> Option<String> {
    match tree {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn truth(tree: &Value) -> Option<bool> {
    match tree {
        Value::Bool(value) => Some(*value),
        tree => match text_of(tree)?.as_str() {
            "1" | "true" => Some(true),
            "0" | "false" => Some(false),
            _ => None,
        },
    }
}

/// The tree as the runtime keeps what no spec describes.
fn kept(tree: &Value) -> Kept {
    match tree {
        Value::Null => Kept::Null,
        Value::Bool(value) => Kept::Bool(*value),
        Value::Number(number) => Kept::Number(number.to_string().into()),
        Value::String(text) => Kept::Text(text.clone()),
        Value::Array(members) => Kept::List(members.iter().map(kept).collect()),
        Value::Object(entries) => Kept::Map(entries.iter().map(|(key, value)| (key.clone(), kept(value))).collect()),
    }
}
