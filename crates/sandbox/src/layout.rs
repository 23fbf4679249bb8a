//! Where objects stand in a request or response.
//!
//! The tables say what each field does; which of several nested records is the object itself follows from that: it is the
//! record that holds the entity's key or a selector. What stands around it is wrapping.

use callsheet_runtime::tables::{Field, Form, Kind, Part, Shape, ShapeId, Tables, Type};

/// Whether records of this shape are objects of an entity with that key.
pub(crate) fn is_object(shape: &Shape<'_>, key: &str) -> bool {
    shape.form == Form::Object && shape.fields.iter().any(|field| is_selector(field, key) || holds(field, key))
}

/// Whether the field says which objects are meant.
pub(crate) fn is_selector(field: &Field<'_>, key: &str) -> bool {
    matches!(field.part, Part::Selects(_)) || is_key(field, key)
}

/// The field of the objects by which that part says which are meant.
pub(crate) fn selected_by(part: Part<'_>) -> Option<&str> {
    match part {
        Part::Selects(by) => Some(by),
        _ => None,
    }
}

/// Whether the field is the entity's key itself.
pub(crate) fn is_key(field: &Field<'_>, key: &str) -> bool {
    matches!(field.part, Part::Data) && field.name == key && field.ty.kind.is_scalar()
}

/// Whether the name of a key says whose it is: `itemid` does, a bare `id` or `key` is anybody's.
pub(crate) fn names_its_entity(key: &str) -> bool {
    key.len() > 2 && key.to_ascii_lowercase().ends_with("id")
}

fn holds(field: &Field<'_>, key: &str) -> bool {
    matches!(field.part, Part::Stored(path) if path == key)
}

/// Whether the shape is that of the type file which describes the entity, in one of its operations: not one within it.
pub(crate) fn is_of_type(shape: &Shape<'_>, entity: &str) -> bool {
    let name = || {
        entity.split('-').fold(shape.name, |rest, word| {
            let mut letters = word.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            let inner =
                first.and_then(|first| rest.strip_prefix(first)).and_then(|rest| rest.strip_prefix(letters.as_str()));
            inner.unwrap_or("?")
        })
    };
    shape.owner.strip_prefix("types/") == Some(entity) && OPERATIONS.contains(&name())
}

/// What the names of a type's shapes have behind the type's own.
const OPERATIONS: &[&str] = &["", "Create", "Update", "Delete", "Add", "Remove", "Replace"];

/// The number of the only field that holds data, where a record is nothing but wrapping.
pub(crate) fn wrapped(shape: &Shape<'_>) -> Option<usize> {
    let mut data = shape.fields.iter().enumerate().filter(|(_, field)| matches!(field.part, Part::Data));
    match (data.next(), data.next()) {
        (Some((number, field)), None) if !field.ty.kind.is_scalar() => Some(number),
        _ => None,
    }
}

/// The shape of the objects in a request; `None` where there are keys alone.
pub(crate) fn requested(tables: &Tables<'_>, request: ShapeId, key: &str) -> Option<ShapeId> {
    let mut id = request;
    for _ in 0..DEPTH {
        let shape = tables.shape(id);
        if is_object(shape, key) {
            return Some(id);
        }
        let Some(field) = wrapped(shape).and_then(|number| shape.fields.get(number)) else { return Some(id) };
        id = record_of(&field.ty)?;
    }
    None
}

/// The shape of the objects in a response; `None` where there are keys or numbers alone.
pub(crate) fn answered(tables: &Tables<'_>, response: &Type<'_>, key: &str) -> Option<ShapeId> {
    within(tables, response, key, 0)
}

fn within(tables: &Tables<'_>, ty: &Type<'_>, key: &str, depth: usize) -> Option<ShapeId> {
    let id = record_of(ty)?;
    let shape = tables.shape(id);
    if is_object(shape, key) {
        return Some(id);
    }
    if depth == DEPTH {
        return None;
    }
    shape.fields.iter().find_map(|field| within(tables, &field.ty, key, depth + 1))
}

/// The shape of a record, or of the members of a list or map of records.
pub(crate) fn record_of(ty: &Type<'_>) -> Option<ShapeId> {
    match ty.kind {
        Kind::Record(id) => Some(id),
        Kind::List(list) => record_of(&list.item),
        Kind::Map(item) => record_of(item),
        _ => None,
    }
}

/// The shape of the members of a list of records.
pub(crate) fn members_of(ty: &Type<'_>) -> Option<ShapeId> {
    match ty.kind {
        Kind::List(list) => record_of(&list.item),
        _ => None,
    }
}

/// How deep wrapping is followed: shapes may hold themselves.
const DEPTH: usize = 8;
