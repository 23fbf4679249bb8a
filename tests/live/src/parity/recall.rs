//! Refusals that hang on the stored object: the same request with what is stored filled in is refused by the validator
//! too, in the server's words.

use std::collections::{BTreeMap, BTreeSet};

use callsheet_runtime::tables::{Action, Condition, Form, From, Kind, Lexical, Method, Path, Presence, Shape, Tables};
use serde_json::{Map, Value};

/// An object as the server gives it.
pub type Stored = Map<String, Value>;

/// What a request changes: the entity's key, and the keys of the objects.
pub fn keys<'t>(tables: &Tables<'t>, method: &Method<'t>, params: &Value) -> Option<(&'t str, Vec<String>)> {
    let key = tables.api.entity(method.entity)?.key;
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let keys: Vec<String> = objects(params).filter_map(|object| text(object.get(key)?)).collect();
    (method.action != Action::Read && !keys.is_empty()).then_some((key, keys))
}

/// The call that reads objects of the method's entity, as method and parameters.
pub fn reading<'t>(tables: &Tables<'t>, method: &Method<'t>, key: &str, keys: &[String]) -> Option<(&'t str, String)> {
    let reads = |other: &&&Method<'t>| other.entity == method.entity && other.action == Action::Read;
    let get = tables.methods.iter().filter(reads).find(|method| method.name.ends_with(".get"))?;
    let params = serde_json::json!({format!("{key}s"): keys, "output": "extend"});
    Some((get.name, params.to_string()))
}

/// The request with what is stored of its objects, in the ways that are worth a try.
pub fn filled(
    tables: &Tables<'_>,
    method: &Method<'_>,
    params: &Value,
    stored: &BTreeMap<String, Stored>,
    key: &str,
) -> Vec<Value> {
    let Some(shape) = object_shape(tables, method) else { return Vec::new() };
    let asked = asked(shape);
    let known = |name: &str| shape.fields.iter().any(|field| field.name == name);
    let with = |wanted: &dyn Fn(&str) -> bool| {
        let mut params = params.clone();
        let objects: Vec<&mut Value> = match &mut params {
            Value::Array(members) => members.iter_mut().collect(),
            one => vec![one],
        };
        for object in objects.into_iter().filter_map(Value::as_object_mut) {
            let id = object.get(key).map(|id| id.as_str().map_or_else(|| id.to_string(), str::to_owned));
            let Some(stored) = id.and_then(|id| stored.get(&id)) else { continue };
            // No server takes the empty text of a UUID that was never set.
            let is_uuid = |name: &str| {
                let field = shape.fields.iter().find(|field| field.name == name);
                field.is_some_and(|field| matches!(field.ty.kind, Kind::Text(Lexical::Uuid)))
            };
            let can_be_sent = |name: &str, value: &Value| !(value.is_null() || value == "" && is_uuid(name));
            for (name, value) in stored.iter().filter(|(name, value)| wanted(name) && can_be_sent(name, value)) {
                object.entry(name.clone()).or_insert_with(|| value.clone());
            }
        }
        params
    };
    let mut ways = vec![with(&|name| asked.contains(name)), with(&known)];
    // Where all of them together are refused for another reason, one of them may do.
    ways.extend(asked.iter().map(|one| with(&|name| name == *one)));
    ways
}

fn objects(params: &Value) -> impl Iterator<Item = &Map<String, Value>> {
    let members = match params {
        Value::Array(members) => members.as_slice(),
        one => std::slice::from_ref(one),
    };
    members.iter().filter_map(Value::as_object)
}

/// The shape of one object of a request.
fn object_shape<'t>(tables: &Tables<'t>, method: &Method<'_>) -> Option<&'t Shape<'t>> {
    let root = tables.shape(method.request);
    if root.form == Form::Object {
        return Some(root);
    }
    match root.fields.first()?.ty.kind {
        Kind::List(list) => match list.item.kind {
            Kind::Record(id) => Some(tables.shape(id)),
            _ => None,
        },
        _ => None,
    }
}

/// The fields of a shape that its own conditions ask about.
fn asked<'t>(shape: &Shape<'t>) -> BTreeSet<&'t str> {
    let mut names = BTreeSet::new();
    let mut conditions: Vec<&Condition<'_>> = Vec::new();
    for field in shape.fields {
        conditions.extend(field.cases.iter().filter_map(|case| case.when.as_ref()));
        if let Presence::RequiredWhen(condition) = &field.presence {
            conditions.push(condition);
        }
    }
    while let Some(condition) = conditions.pop() {
        let path: Option<Path<'_>> = match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                conditions.extend(parts.iter());
                None
            }
            Condition::Not(inner) => {
                conditions.push(inner);
                None
            }
            Condition::OneOf(path, _)
            | Condition::Order(path, ..)
            | Condition::Bits(path, _)
            | Condition::Prefix(path, _)
            | Condition::Present(path)
            | Condition::Filled(path) => Some(*path),
            _ => None,
        };
        if let Some(Path { from: From::Here, steps: [step] }) = path {
            names.extend(shape.fields.get(usize::from(*step)).map(|field| field.name));
        }
    }
    names
}
