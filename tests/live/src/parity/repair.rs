//! Right requests made from nothing: the validator says what is wrong, and that is mended until it has nothing more to say.

use callsheet_runtime::tables::{Field, Form, Kind, Method, ShapeId, Type};
use callsheet_validator::{Code, Diagnostic, Severity, Validator};
use rand::Rng;
use rand::seq::SliceRandom;
use serde_json::{Value, json};

use super::made::Maker;

/// How often something is mended before a request is given up.
const PATIENCE: usize = 60;

/// How much is added at most to what must be there.
const ADDITIONS: usize = 8;

/// A request that the validator takes; with some of what may be there.
pub fn request(maker: &mut Maker<'_, '_>, validator: &Validator<'_>, method: &Method<'_>) -> Option<Value> {
    let root = maker.tables.shape(method.request);
    let start = match (root.form, root.fields.first()) {
        // What has no name of its own are keys of the method's own objects.
        (Form::Transparent, Some(field)) => {
            maker.value(&field.ty, field.name, field.references.or(Some(method.entity)), 0, true)
        }
        _ => maker.record(root, 0),
    };
    let mut request = mended(maker, validator, method, start)?;
    let mut left = ADDITIONS;
    for (way, id) in objects(maker, method.request, &request) {
        let shape = maker.tables.shape(id);
        let mut fields: Vec<&Field<'_>> =
            shape.fields.iter().filter(|field| field.versions.contains(maker.version) && maker.knows(field)).collect();
        fields.shuffle(&mut maker.random);
        let wanted = maker.random.random_range(0..=fields.len().min(left));
        left -= wanted;
        for field in fields.into_iter().take(wanted) {
            let mut richer = request.clone();
            let Some(Value::Object(members)) = richer.pointer_mut(&way) else { break };
            if members.contains_key(field.name) && maker.random.random_bool(0.5) {
                continue;
            }
            members.insert(field.name.to_owned(), maker.field(field, 1));
            if let Some(right) = mended(maker, validator, method, richer) {
                request = right;
            }
        }
    }
    Some(request)
}

fn mended(maker: &mut Maker<'_, '_>, validator: &Validator<'_>, method: &Method<'_>, start: Value) -> Option<Value> {
    let mut request = start;
    for _ in 0..PATIENCE {
        let document = json!({"jsonrpc": "2.0", "method": method.name, "params": request, "id": 1}).to_string();
        let reports = validator.requests(document.as_bytes());
        let diagnostics = reports.into_iter().flat_map(|report| report.diagnostics);
        let Some(found) = diagnostics.into_iter().find(|found| found.severity == Severity::Error) else {
            return Some(request);
        };
        mend(maker, method, &mut request, &found)?;
    }
    None
}

/// Does something about what was found.
fn mend(maker: &mut Maker<'_, '_>, method: &Method<'_>, request: &mut Value, found: &Diagnostic) -> Option<()> {
    let steps: Vec<&str> = found.path.split('/').filter(|step| !step.is_empty()).collect();
    let named = found.message.split('"').nth(1).unwrap_or_default();
    match found.code {
        Code::Missing => {
            let (place, ty, _) = locate(maker, method, request, &steps)?;
            let Kind::Record(id) = ty.kind else { return None };
            let shape = maker.tables.shape(id);
            let field = shape.fields.iter().find(|field| field.name == named)?;
            let value = maker.field(field, steps.len());
            place.as_object_mut()?.insert(named.to_owned(), value);
        }
        Code::UnknownMember | Code::Unexpected => {
            let (place, ..) = locate(maker, method, request, &steps)?;
            place.as_object_mut()?.remove(named)?;
        }
        _ => {
            let (last, _) = steps.split_last()?;
            let (place, ty, field) = locate(maker, method, request, &steps)?;
            let inner = last.parse::<usize>().is_ok();
            let value = match field {
                Some(field) if !inner => maker.field(field, steps.len()),
                _ => maker.value(&ty, last, None, steps.len(), true),
            };
            *place = value;
        }
    }
    Some(())
}

/// The value at the end of a way, its type, and its field.
fn locate<'v, 't>(
    maker: &Maker<'_, 't>,
    method: &Method<'_>,
    request: &'v mut Value,
    steps: &[&str],
) -> Option<(&'v mut Value, Type<'t>, Option<&'t Field<'t>>)> {
    let root = maker.tables.shape(method.request);
    let (mut ty, mut field) = match (root.form, root.fields.first()) {
        (Form::Transparent, Some(field)) => (field.ty, Some(field)),
        _ => (Type::of(Kind::Record(method.request)), None),
    };
    let mut place = request;
    for step in steps {
        match ty.kind {
            Kind::Record(id) => {
                let found = maker.tables.shape(id).fields.iter().find(|field| field.name == *step)?;
                (ty, field) = (found.ty, Some(found));
                place = place.get_mut(step)?;
            }
            Kind::List(list) => {
                ty = list.item;
                place = place.get_mut(step.parse::<usize>().ok()?.checked_sub(1)?)?;
            }
            Kind::Map(item) => {
                ty = *item;
                place = place.get_mut(step)?;
            }
            _ => return None,
        }
    }
    Some((place, ty, field))
}

/// The objects of a request whose shape is known, outer ones first: pointer and shape.
fn objects(maker: &Maker<'_, '_>, root: ShapeId, request: &Value) -> Vec<(String, ShapeId)> {
    fn walk(maker: &Maker<'_, '_>, ty: &Type<'_>, value: &Value, way: &str, found: &mut Vec<(String, ShapeId)>) {
        match (ty.kind, value) {
            (Kind::Record(id), Value::Object(members)) => {
                found.push((way.to_owned(), id));
                for field in maker.tables.shape(id).fields {
                    if let Some(value) = members.get(field.name) {
                        walk(maker, &field.ty, value, &format!("{way}/{}", field.name), found);
                    }
                }
            }
            (Kind::List(list), Value::Array(members)) => {
                for (number, value) in members.iter().enumerate() {
                    walk(maker, &list.item, value, &format!("{way}/{number}"), found);
                }
            }
            _ => {}
        }
    }
    let shape = maker.tables.shape(root);
    let ty = match (shape.form, shape.fields.first()) {
        (Form::Transparent, Some(field)) => field.ty,
        _ => Type::of(Kind::Record(root)),
    };
    let mut found = Vec::new();
    walk(maker, &ty, request, "", &mut found);
    found
}
