//! What the store keeps: trees of [`Value`] by wire names, reached by dotted paths.

use std::borrow::Cow;
use std::collections::BTreeMap;

use callsheet_runtime::record::Record;
use callsheet_runtime::tables::Place;
use callsheet_runtime::{Ref, Value};

/// An object: its fields by their names on the wire.
pub(crate) type Object = BTreeMap<String, Value>;

/// The text of a scalar; `None` for what is none.
pub(crate) fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::Text(text) => Some(Cow::Borrowed(text)),
        Value::Number(text) => Some(Cow::Borrowed(text)),
        Value::Bool(value) => Some(Cow::Borrowed(if *value { "1" } else { "0" })),
        Value::Null | Value::List(_) | Value::Map(_) | Value::Markup(_) => None,
    }
}

/// What stands at that path, going through objects alone.
pub(crate) fn get<'v>(object: &'v Object, path: &str) -> Option<&'v Value> {
    match path.split_once('.') {
        None => object.get(path),
        Some((first, rest)) => match object.get(first)? {
            Value::Map(inner) => get(inner, rest),
            _ => None,
        },
    }
}

/// The texts of all scalars at that path, going through lists as well.
pub(crate) fn leaves<'v>(object: &'v Object, path: &str, found: &mut Vec<Cow<'v, str>>) {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    if let Some(value) = object.get(first) {
        descend(value, rest, found);
    }
}

fn descend<'v>(value: &'v Value, rest: Option<&str>, found: &mut Vec<Cow<'v, str>>) {
    match (value, rest) {
        (Value::List(members), _) => members.iter().for_each(|member| descend(member, rest, found)),
        (Value::Map(inner), Some(rest)) => leaves(inner, rest, found),
        (scalar, None) => found.extend(text(scalar)),
        _ => {}
    }
}

/// Puts a value at that path and makes the objects on the way.
pub(crate) fn set(object: &mut Object, path: &str, value: Value) {
    let Some((first, rest)) = path.split_once('.') else {
        object.insert(path.to_owned(), value);
        return;
    };
    let inner = object.entry(first.to_owned()).or_default();
    if !matches!(inner, Value::Map(_)) {
        *inner = Value::Map(Object::new());
    }
    if let Value::Map(inner) = inner {
        set(inner, rest, value);
    }
}

/// Takes out what stands at that path.
pub(crate) fn take(object: &mut Object, path: &str) -> Option<Value> {
    match path.split_once('.') {
        None => object.remove(path),
        Some((first, rest)) => match object.get_mut(first)? {
            Value::Map(inner) => take(inner, rest),
            _ => None,
        },
    }
}

/// A value as the store keeps it. A secret becomes `null`: the store keeps secrets elsewhere.
pub(crate) fn plain(value: &Ref<'_>) -> Value {
    match value {
        Ref::Absent | Ref::Empty | Ref::Secret(_) => Value::Null,
        Ref::Bool(value) => Value::Bool(*value),
        Ref::Int(value) => Value::from(*value),
        Ref::Float(value) => Value::Number(value.to_string().into()),
        Ref::Id(value) => Value::from(value.to_string()),
        Ref::Text(value) => Value::from(*value),
        Ref::DateTime(value) => Value::from(value.to_string()),
        Ref::Enum(value) => Value::from(value.wire()),
        Ref::Record(record) => Value::Map(members(*record)),
        Ref::List(list) => Value::List((0..list.len()).map(|index| plain(&list.get(index))).collect()),
        // A count has no members that the store could keep.
        Ref::Count(count) => Value::Number(count.to_string().into()),
        Ref::Map(map) => {
            let mut entries = Object::new();
            map.each(&mut |key, value| {
                entries.insert(key.to_owned(), plain(&value));
                true
            });
            Value::Map(entries)
        }
        Ref::Value(value) => (*value).clone(),
    }
}

fn members(record: &dyn Record) -> Object {
    let fields = record.shape().shape().fields.iter().enumerate();
    fields
        .filter_map(|(number, field)| match record.get(number) {
            Ref::Absent => None,
            value => Some((member_name(field.name, field.place), plain(&value))),
        })
        .collect()
}

/// The name of a field in a tree: `@name` for an attribute, `$text` for an element's own text.
pub(crate) fn member_name(name: &str, place: Place) -> String {
    match place {
        Place::Member => name.to_owned(),
        Place::Attribute => format!("@{name}"),
        Place::Content => "$text".to_owned(),
    }
}

/// Whether all that the first value says holds of the second: the same scalar, or a record with the same fields among its own.
pub(crate) fn is_part(some: &Value, whole: &Value) -> bool {
    match (some, whole) {
        (Value::Map(some), Value::Map(whole)) => {
            some.iter().all(|(name, value)| whole.get(name).is_some_and(|other| is_part(value, other)))
        }
        _ => some == whole || text(some).is_some_and(|some| text(whole).is_some_and(|whole| some == whole)),
    }
}

/// The texts of a scalar, or of the members of a list of scalars.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::List(members) => members.iter().filter_map(text).map(Cow::into_owned).collect(),
        scalar => text(scalar).map(Cow::into_owned).into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(json: &str) -> Object {
        match callsheet_runtime::json::value(json) {
            Ok(Value::Map(object)) => object,
            other => unreachable!("no object: {other:?}"),
        }
    }

    #[test]
    fn paths_reach_through_objects_and_lists() {
        let mut it = object(r#"{"a": {"b": 1}, "l": [{"k": "x"}, {"k": 2}], "s": [3, 4]}"#);
        assert_eq!(get(&it, "a.b"), Some(&Value::Number("1".into())));
        assert_eq!(get(&it, "l.k"), None);
        for (path, wanted) in [("a.b", vec!["1"]), ("l.k", vec!["x", "2"]), ("s", vec!["3", "4"]), ("z", vec![])] {
            let mut found = Vec::new();
            leaves(&it, path, &mut found);
            assert_eq!(found, wanted, "{path}");
        }
        assert_eq!(take(&mut it, "a.b"), Some(Value::Number("1".into())));
        set(&mut it, "a.c.d", Value::from("deep"));
        assert_eq!(get(&it, "a.c.d"), Some(&Value::from("deep")));
        assert_eq!(get(&it, "a.b"), None);
    }
}
