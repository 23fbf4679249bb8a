//! Names beside numbers: Planfix is sent numbers, and answers numbers with names, as they are at that moment.

use callsheet_runtime::{DateTime, Value};

use super::{CONTACTS, USERS};
use crate::engine::Call;
use crate::hook;
use crate::store::{Key, Store};
use crate::tree::{self, Object};

/// Fields that hold a person.
const PERSON: &[&str] = &["owner", "user"];

/// Fields that hold people and groups.
const PARTICIPANTS: &[&str] = &["workers", "members", "auditors", "managers", "responsible"];

/// Entities whose objects have fields of the account's own with a name each.
const WITH_OWN_FIELDS: &[&str] = &["task", "project", "contact"];

/// Adds to an object what answers show beside the numbers that it holds.
pub(super) fn show(call: &Call<'_>, store: &Store, object: &mut Object) {
    count(call.method.entity, store, object);
    if call.method.entity == CONTACTS {
        times(call, store, object);
    }
    for (name, value) in object.iter_mut() {
        field(store, call.method.entity, name, value);
    }
}

/// When a contact was last changed and commented on is answered to who asks for it.
fn times(call: &Call<'_>, store: &Store, contact: &mut Object) {
    let general = contact.get("general").and_then(tree::text).unwrap_or_default();
    let comments = store.collection("action").into_iter().flat_map(|kept| {
        kept.with("contact.general", &general)
            .filter_map(|key| tree::text(kept.get(key)?.get("dateTime")?)?.parse().ok())
    });
    let last: Option<DateTime> = comments.max();
    if let Some(last) = last {
        contact.insert("lastCommentDate".to_owned(), Value::from(last.to_string()));
    }
    let asked = tree::texts(&tree::plain(&hook::field(call, "fields")));
    contact.retain(|name, _| !matches!(&**name, "lastUpdateDate" | "lastCommentDate") || asked.contains(name));
}

/// How many objects name this one.
fn count(entity: &str, store: &Store, object: &mut Object) {
    let (field, of, path) = match entity {
        "user-group" => ("userCount", USERS, "userGroups.id"),
        "project" => ("taskCount", "task", "project.id"),
        _ => return,
    };
    let Some(key) = object.get("id").and_then(tree::text) else { return };
    let number = store.collection(of).map_or(0, |kept| kept.with(path, &key).count());
    let number = Value::Number(number.to_string().into());
    object.insert(field.to_owned(), number);
}

fn field(store: &Store, entity: &str, name: &str, value: &mut Value) {
    match (name, value) {
        (_, Value::Map(object)) if PERSON.contains(&name) => set(object, "name", "id", |id| person(store, id)),
        (_, Value::Map(object)) if PARTICIPANTS.contains(&name) => {
            each(object.get_mut("users"), |one| set(one, "name", "id", |id| person(store, id)));
        }
        ("notifiedList", value) => each(Some(value), |one| set(one, "name", "id", |id| person(store, id))),
        ("client", Value::Map(object)) => set(object, "name", "id", |id| contact(store, id)),
        ("contractors", value) => each(Some(value), |one| set(one, "name", "id", |id| contact(store, id))),
        ("project", Value::Map(object)) => set(object, "title", "id", |id| text_of(store, "project", id, "title")),
        ("task", Value::Map(object)) => {
            set(object, "title", "id", |id| text_of(store, "task", id, "title"));
            set(object, "general", "id", |id| text_of(store, "task", id, "general"));
        }
        ("contact", Value::Map(object)) => {
            let of_general = |general: &str| contact(store, store.find(CONTACTS, "general", general)?.as_str());
            set(object, "name", "general", of_general);
        }
        ("phones", value) => {
            each(Some(value), |one| set(one, "typeName", "typeId", |id| text_of(store, "phone-type", id, "name")));
        }
        ("analitics", value) => {
            each(Some(value), |one| set(one, "name", "id", |id| text_of(store, "analitic", id, "name")));
        }
        ("customData", value) => each(Some(value), |one| own_field(store, entity, one)),
        _ => {}
    }
}

fn each(list: Option<&mut Value>, mut act: impl FnMut(&mut Object)) {
    let Some(Value::List(members)) = list else { return };
    for member in members {
        if let Value::Map(object) = member {
            act(object);
        }
    }
}

/// Sets a field to what another one, which holds a key, leads to; leaves it where that leads nowhere.
fn set(object: &mut Object, field: &str, by: &str, text: impl Fn(&str) -> Option<String>) {
    let key = object.get(by).and_then(tree::text).map(|key| key.into_owned());
    if let Some(text) = key.and_then(|key| text(&key)) {
        object.insert(field.to_owned(), Value::from(text));
    }
}

fn text_of(store: &Store, entity: &str, key: &str, field: &str) -> Option<String> {
    Some(tree::text(store.object(entity, key)?.get(field)?)?.into_owned())
}

/// The full name of an employee, by `id`, or of a contact, by `userid`.
pub(super) fn person(store: &Store, id: &str) -> Option<String> {
    let user = store.object(USERS, id).map(full_name);
    user.or_else(|| contact(store, store.find(CONTACTS, "userid", id)?.as_str()))
}

/// Whether there is an employee with that `id`, or a contact with that `userid`.
pub(super) fn is_person(store: &Store, id: &str) -> bool {
    store.object(USERS, id).is_some() || store.find(CONTACTS, "userid", id).is_some()
}

fn contact(store: &Store, id: &str) -> Option<String> {
    store.object(CONTACTS, id).map(full_name)
}

/// The given name without the patronymic that answers put behind it, and the family name.
fn full_name(object: &Object) -> String {
    let text = |name: &str| object.get(name).and_then(tree::text).unwrap_or_default();
    let (name, middle, last) = (text("name"), text("midName"), text("lastName"));
    let given = if middle.is_empty() { &name } else { name.strip_suffix(&*middle).map_or(&*name, str::trim_end) };
    [given, &*last].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A value of a field of the account's own: its name is known from other objects, its text is the value unless another
/// object with the same value says otherwise.
fn own_field(store: &Store, entity: &str, value: &mut Object) {
    let (Some(id), Some(kept)) = (own_number(value), value.get("value").and_then(tree::text)) else { return };
    let known = others(store, entity, &id);
    let name = known.iter().find_map(|other| tree::get(other, "field.name")).cloned();
    let same = |other: &&&Object| other.get("value").and_then(tree::text).is_some_and(|text| text == kept);
    let text = known.iter().find(same).and_then(|other| other.get("text")).cloned();
    let text = text.unwrap_or_else(|| Value::from(&*kept));
    value.entry("text".to_owned()).or_insert(text);
    if let Some(name) = name.filter(|_| WITH_OWN_FIELDS.contains(&entity)) {
        tree::set(value, "field.name", name);
    }
}

/// The number of the field that a value is of.
pub(super) fn own_number(value: &Object) -> Option<Key> {
    tree::get(value, "field.id").and_then(tree::text).map(|text| Key::new(&text))
}

/// Values of that field that other objects of the entity have.
fn others<'s>(store: &'s Store, entity: &str, id: &Key) -> Vec<&'s Object> {
    let objects = store.collection(entity).into_iter().flat_map(|kept| kept.iter().map(|(_, object)| object));
    let values = objects.filter_map(|object| match object.get("customData") {
        Some(Value::List(values)) => Some(values),
        _ => None,
    });
    let maps = values.flatten().filter_map(|value| match value {
        Value::Map(value) => Some(value),
        _ => None,
    });
    maps.filter(|value| own_number(value).is_some_and(|own| own == *id)).collect()
}
