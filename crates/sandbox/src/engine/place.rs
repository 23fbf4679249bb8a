use callsheet_runtime::record::Record;
use callsheet_runtime::tables::{Action, Field, Kind, Part, Shape};
use callsheet_runtime::{Ref, Value};

use super::Call;
use crate::layout;
use crate::relation::EntityKind;
use crate::tree;

/// What a record of the request is.
#[derive(Clone, Copy)]
pub(super) enum Within<'a> {
    /// An object of that entity: its key says which, and is not written.
    Object(&'static str),
    /// A part of it, at that path.
    Part(&'a str),
    /// A member of a list.
    Member,
    /// What stands around the objects: it says what is stored elsewhere alone.
    Wrapping,
}

/// Where the field's value is stored; `None` where it is not: a selector, a control, or a view on another object.
pub(super) fn target(siblings: &[Field<'_>], field: &Field<'_>, within: Within<'_>) -> Option<String> {
    match (field.part, within) {
        (Part::Data, Within::Wrapping) => None,
        (Part::Data, Within::Part(path)) => Some(format!("{path}.{}", field.name)),
        (Part::Data, _) => Some(field.name.to_owned()),
        (Part::Stored(path), _) => {
            let first = path.split('.').next().filter(|first| *first != path);
            let leads_on = |sibling: &Field<'_>| {
                Some(sibling.name) == first && sibling.references.is_some() && sibling.name != field.name
            };
            let through = siblings.iter().any(leads_on);
            (!through).then(|| path.to_owned())
        }
        _ => None,
    }
}

/// Where the members of a list stand, if the field names but one field of theirs: the list, and that field.
///
/// A list of keys that is no field of the objects is that of the list which holds such keys.
pub(super) fn member_place(
    call: &Call<'_>,
    kind: &EntityKind,
    field: &Field<'_>,
    target: &str,
) -> Option<(String, String)> {
    let owned = |(list, member): (&str, &str)| (list.to_owned(), member.to_owned());
    if let Some(place) = kind.member_of(target) {
        return Some(owned(place));
    }
    let is_bulk = matches!(call.method.action, Action::Add | Action::Remove | Action::Replace);
    let Kind::List(list) = field.ty.kind else { return None };
    if !is_bulk || !list.item.kind.is_scalar() {
        return None;
    }
    let is_key_of = |entity: &str| call.relations.space(entity);
    let space = is_key_of(field.references?)?;
    let mut places = kind.links_to(space).filter_map(|link| kind.member_of(&link.path));
    places.next().map(owned)
}

/// The number of the field that says which objects a change in bulk is about: the list of their keys, or of records that
/// hold nothing else.
pub(super) fn selecting(call: &Call<'_>, shape: &Shape<'_>, key: &str) -> Option<usize> {
    if !matches!(call.method.action, Action::Add | Action::Remove | Action::Replace | Action::Update | Action::Delete) {
        return None;
    }
    let names_objects = |field: &Field<'_>| {
        let Kind::List(list) = field.ty.kind else { return false };
        let is_lone_key = |inner: &Shape<'_>| matches!(inner.fields, [lone] if lone.name == key);
        matches!(field.part, Part::Data)
            && match list.item.kind {
                Kind::Record(id) => is_lone_key(call.tables.shape(id)),
                Kind::Id => field.name.strip_suffix('s') == Some(key),
                _ => false,
            }
    };
    let mut found = shape.fields.iter().enumerate().filter(|(_, field)| names_objects(field));
    let first = found.next()?;
    let required = [first].into_iter().chain(found).find(|(_, field)| field.presence.is_required());
    Some(required.unwrap_or(first).0)
}

/// The keys that a selector's value holds: texts, or records with the key.
pub(super) fn keys_of(value: &Ref<'_>, key: &str) -> Vec<String> {
    match tree::plain(value) {
        Value::List(members) => members.iter().flat_map(|member| key_of(member, key)).collect(),
        other => key_of(&other, key),
    }
}

fn key_of(value: &Value, key: &str) -> Vec<String> {
    match value {
        Value::Map(object) => object.get(key).map(tree::texts).unwrap_or_default(),
        scalar => tree::texts(scalar),
    }
}

/// The numbers of the fields that say which object a record is about, the last first: of several the last counts.
pub(super) fn selectors<'r>(record: &'r dyn Record, key: &'r str) -> impl Iterator<Item = usize> + 'r {
    let fields = record.shape().shape().fields.iter().enumerate().rev();
    let meant = fields.filter(move |(_, field)| layout::is_selector(field, key));
    meant.map(|(number, _)| number).filter(|number| !matches!(record.get(*number), Ref::Absent | Ref::Empty))
}
