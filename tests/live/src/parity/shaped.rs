//! Changes by someone who knows the specs: every rule of them is broken once, and every case is looked for.

use callsheet_runtime::tables::{Condition, Form, Kind, Need, Path, Presence, Shape, ShapeId, Type};
use serde_json::{Value, json};

use super::edit::{Change, Edit, Key, below, member};
use super::lexemes;
use super::made::{Maker, within};

/// Every change of a request whose root has that shape.
pub fn edits(maker: &mut Maker<'_, '_>, root: ShapeId, request: &Value) -> Vec<Edit> {
    let mut edits = Vec::new();
    let shape = maker.tables.shape(root);
    match (shape.form, shape.fields.first()) {
        (Form::Transparent, Some(field)) => value(maker, &field.ty, request, &[], &mut edits),
        _ => record(maker, root, request, &[], &mut edits),
    }
    edits
}

fn record(maker: &mut Maker<'_, '_>, id: ShapeId, object: &Value, way: &[Key], edits: &mut Vec<Edit>) {
    let Value::Object(members) = object else { return };
    let shape = maker.tables.shape(id);
    edits.push(Edit::set("unknown member", &below(way, "notInTheSpec"), "x"));
    for field in shape.fields {
        let here = below(way, field.name);
        match members.get(field.name) {
            Some(found) => {
                let sort = if matches!(field.presence, Presence::Optional) { "absent" } else { "required" };
                edits.push(Edit::new(sort, &here, Change::Drop));
                value(maker, &field.ty, found, &here, edits);
                for case in field.cases.iter().filter(|case| case.versions.contains(maker.version)) {
                    wrong(maker, &case.ty, &here, found, edits);
                }
            }
            None => {
                let known = field.versions.contains(maker.version);
                let sort = match (known, field.presence) {
                    (false, _) => "other release",
                    (true, Presence::Unexpected) => "unexpected",
                    (true, _) => "present",
                };
                for _ in 0..if maker.knows(field) { 2 } else { 0 } {
                    edits.push(Edit::set(sort, &here, maker.field(field, way.len())));
                }
                wrong(maker, &field.ty, &here, &Value::Null, edits);
            }
        }
    }
    conditions(shape, way, edits);
}

/// A value that is there: what its type refuses, and what is wrong further inside.
fn value(maker: &mut Maker<'_, '_>, ty: &Type<'_>, found: &Value, way: &[Key], edits: &mut Vec<Edit>) {
    edits.push(Edit::set("null", way, Value::Null));
    wrong(maker, ty, way, found, edits);
    match (ty.kind, found) {
        (Kind::Record(id), _) => record(maker, id, found, way, edits),
        (Kind::List(list), Value::Array(members)) => {
            for (number, one) in members.iter().enumerate() {
                value(maker, &list.item, one, &member(way, number), edits);
            }
        }
        // One value stands for a list of it.
        (Kind::List(list), Value::Object(_)) if list.single => value(maker, &list.item, found, way, edits),
        (Kind::Map(item), Value::Object(members)) => {
            for (name, one) in members {
                value(maker, item, one, &below(way, name), edits);
            }
        }
        _ => {}
    }
}

/// Values that a type refuses, one for each of its rules.
fn wrong(maker: &Maker<'_, '_>, ty: &Type<'_>, way: &[Key], found: &Value, edits: &mut Vec<Edit>) {
    let mut set = |sort, value: Value| edits.push(Edit::set(sort, way, value));
    if !ty.words.is_empty() {
        set("words", json!("notAmongTheWords"));
        ty.words.iter().for_each(|word| set("word", json!(word)));
    }
    match ty.kind {
        Kind::Bool(_) => {
            [json!(2), json!(-1), json!("yes"), json!(true), json!("1")].into_iter().for_each(|v| set("kind", v))
        }
        Kind::Id => {
            [json!("first"), json!(-5), json!(1.5), json!(true), json!([])].into_iter().for_each(|v| set("kind", v))
        }
        Kind::Text(rule) => {
            [json!(5), json!(true), json!(["a"])].into_iter().for_each(|v| set("kind", v));
            set("empty", json!(""));
            lexemes::texts(rule).1.iter().for_each(|text| set("text", json!(text)));
            lexemes::texts(rule).0.iter().for_each(|text| set("right text", json!(text)));
            outside(ty, &mut |number| set("range", json!(number.to_string())));
            lengths(ty, way, edits);
        }
        Kind::Enum(enumeration) => {
            [json!("notAMember"), json!(4711), json!(""), json!(false)].into_iter().for_each(|v| set("kind", v));
            for one in enumeration.members {
                let known = one.versions.contains(maker.version)
                    && (ty.numbers.is_empty() || one.wire.parse().is_ok_and(|number| within(ty.numbers, number)));
                let sort = if known { "case" } else { "value" };
                set(sort, if enumeration.numeric { json!(one.wire.parse::<i64>().ok()) } else { json!(one.wire) });
            }
        }
        Kind::Record(_) => [json!([]), json!("x"), json!(["x"])].into_iter().for_each(|v| set("kind", v)),
        Kind::List(list) => {
            [json!("x"), json!({"a": "b"}), json!(5)].into_iter().for_each(|v| set("kind", v));
            set("empty", json!([]));
            if let Some(first) = found.as_array().and_then(|members| members.first())
                && (list.distinct || !list.unique.is_empty() || !list.exclusive.is_empty())
            {
                set("unique", json!([first, first]));
            }
        }
        Kind::Map(_) => [json!("x"), json!(["x"])].into_iter().for_each(|v| set("kind", v)),
        Kind::Any => {}
        _ => {
            [json!("x"), json!(1.5), json!(true), json!(""), json!("2147483648")]
                .into_iter()
                .for_each(|v| set("kind", v));
            outside(ty, &mut |number| set("range", json!(number)));
            ty.numbers.iter().for_each(|range| set("case", json!(range.last)));
        }
    }
}

/// The numbers next to what is allowed.
fn outside(ty: &Type<'_>, set: &mut impl FnMut(i64)) {
    for range in ty.numbers {
        let beside = [range.first.saturating_sub(1), range.last.saturating_add(1)];
        beside.into_iter().filter(|number| !within(ty.numbers, *number)).for_each(&mut *set);
    }
}

fn lengths(ty: &Type<'_>, way: &[Key], edits: &mut Vec<Edit>) {
    let mut stretch = |sort, length: u32| edits.push(Edit::new(sort, way, Change::Stretch(length as usize)));
    if let Some(length) = ty.length.filter(|length| *length <= 1 << 16) {
        stretch("length", length.saturating_add(1));
        stretch("full length", length);
    }
    if ty.least > 1 {
        stretch("length", ty.least - 1);
    }
}

/// Fields that others hang on take each value that makes a difference.
fn conditions(shape: &Shape<'_>, way: &[Key], edits: &mut Vec<Edit>) {
    for field in shape.fields {
        for condition in field.cases.iter().filter_map(|case| case.when.as_ref()) {
            within_condition(condition, shape, way, edits);
        }
        if let Presence::RequiredWhen(condition) = &field.presence {
            within_condition(condition, shape, way, edits);
        }
    }
    for rule in shape.rules {
        if let Some(condition) = &rule.when {
            within_condition(condition, shape, way, edits);
        }
        match rule.need {
            Need::Holds(condition) => within_condition(&condition, shape, way, edits),
            Need::NotEmpty(path) | Need::Present(path) | Need::Absent(path) => touch(path, shape, way, edits),
            Need::ExactlyOne(paths) | Need::AtLeastOne(paths) | Need::AtMostOne(paths) => {
                paths.iter().for_each(|path| touch(*path, shape, way, edits));
            }
        }
    }
}

fn within_condition(condition: &Condition<'_>, shape: &Shape<'_>, way: &[Key], edits: &mut Vec<Edit>) {
    let mut set = |path: Path<'_>, value: Value| {
        if let Some(here) = here(path, shape, way) {
            edits.push(Edit::set("condition", &here, value));
        }
    };
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| within_condition(part, shape, way, edits));
        }
        Condition::Not(inner) => within_condition(inner, shape, way, edits),
        Condition::OneOf(path, values) => values.iter().for_each(|value| {
            set(*path, value.parse::<i64>().map_or_else(|_| json!(value), |number| json!(number)));
        }),
        Condition::Order(path, _, number) => (-1..=1).for_each(|step| set(*path, json!(number.saturating_add(step)))),
        Condition::Bits(path, bits) => set(*path, json!(bits)),
        Condition::Prefix(path, prefix) => set(*path, json!(prefix)),
        Condition::Present(path) | Condition::Filled(path) => touch(*path, shape, way, edits),
        _ => {}
    }
}

/// A field of a rule goes, or is empty.
fn touch(path: Path<'_>, shape: &Shape<'_>, way: &[Key], edits: &mut Vec<Edit>) {
    if let Some(here) = here(path, shape, way) {
        edits.push(Edit::new("rule", &here, Change::Drop));
        edits.push(Edit::set("rule", &here, ""));
    }
}

/// The way to a field of the same object.
fn here(path: Path<'_>, shape: &Shape<'_>, way: &[Key]) -> Option<Vec<Key>> {
    let [step] = path.steps else { return None };
    let field = shape.fields.get(usize::from(*step))?;
    matches!(path.from, callsheet_runtime::tables::From::Here).then(|| below(way, field.name))
}
