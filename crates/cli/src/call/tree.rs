//! A request as a tree of JSON, put together from `--json` and `--set`.

use callsheet_runtime::tables::{BoolForm, Field, Form, Kind, List, ListForm, Place, Shape, ShapeId, Tables, Type};
use serde_json::{Map, Value};

use crate::explain::spelled;

/// Why a `--set` cannot be followed.
#[derive(Debug, thiserror::Error)]
pub enum SetError {
    /// There is no `=` in it, or nothing before it.
    #[error("`{0}` is no PATH=VALUE")]
    NoPath(String),
    /// The path goes on behind a value that has no fields.
    #[error("`{path}`: `{segment}` has no fields")]
    NoFields {
        /// The path.
        path: String,
        /// Where it should have ended.
        segment: String,
    },
    /// A member of a list is set while one before it is missing.
    #[error("`{path}`: the list has {members} members so far, the next is number {members}")]
    Gap {
        /// The path.
        path: String,
        /// How many there are.
        members: usize,
    },
    /// A path is longer than any request is deep.
    #[error("`{0}…` is too long a path")]
    TooLong(String),
}

/// The longest path, in segments.
const LONGEST: usize = 64;

/// Sets what one `PATH=VALUE` says.
///
/// # Errors
/// The path leads nowhere. A name that is not known is no error here: the validator knows what servers do with it.
pub fn set(tree: &mut Value, tables: &Tables<'_>, ty: &Type<'_>, assignment: &str) -> Result<(), SetError> {
    let (path, value) = assignment.split_once('=').unwrap_or_default();
    let segments = segments(path);
    if segments.is_empty() {
        return Err(SetError::NoPath(assignment.split('=').next().unwrap_or_default().to_owned()));
    }
    if segments.len() > LONGEST {
        return Err(SetError::TooLong(path.chars().take(40).collect()));
    }
    Setter { tables, path, text: value }.set(tree, ty, &segments)
}

/// `usrgrps[0].usrgrpid` and `usrgrps.0.usrgrpid` are the same; a name with a point stands in quotes: `rules."api.mode"`.
fn segments(path: &str) -> Vec<&str> {
    let mut segments = Vec::new();
    for (number, piece) in path.split('"').enumerate() {
        if number % 2 == 1 {
            segments.push(piece);
            continue;
        }
        let plain = piece.split(['.', '[']).map(|segment| segment.strip_suffix(']').unwrap_or(segment));
        segments.extend(plain.filter(|segment| !segment.is_empty()));
    }
    segments
}

struct Setter<'a, 't> {
    tables: &'a Tables<'t>,
    path: &'a str,
    text: &'a str,
}

impl<'t> Setter<'_, 't> {
    fn set(&self, tree: &mut Value, ty: &Type<'_>, segments: &[&str]) -> Result<(), SetError> {
        let Some((segment, rest)) = segments.split_first() else {
            *tree = self.leaf(ty);
            return Ok(());
        };
        match ty.kind {
            Kind::Record(id) => self.in_record(tree, id, segment, rest, segments),
            Kind::List(list) => self.in_list(tree, list, segments),
            Kind::Map(item) => self.set(member(tree, segment), item, rest),
            Kind::Any => self.in_any(tree, segment, rest),
            _ => {
                let segment = (*segment).to_owned();
                Err(SetError::NoFields { path: self.path.to_owned(), segment })
            }
        }
    }

    fn in_record(
        &self,
        tree: &mut Value,
        id: ShapeId,
        segment: &str,
        rest: &[&str],
        segments: &[&str],
    ) -> Result<(), SetError> {
        let shape = self.tables.shape(id);
        if let (Form::Transparent, [field]) = (shape.form, shape.fields) {
            return self.set(tree, &field.ty, segments);
        }
        match find(shape, segment) {
            Some(field) => self.set(member(tree, &spelled(field.name, field.place)), &field.ty, rest),
            None => self.set(member(tree, segment), &Type::of(Kind::Any), rest),
        }
    }

    fn in_list(&self, tree: &mut Value, list: &List<'_>, segments: &[&str]) -> Result<(), SetError> {
        let segments = match (list.form, segments) {
            (ListForm::Wrapped(item), [first, rest @ ..]) if *first == item => rest,
            (_, segments) => segments,
        };
        // A member without a number is the first.
        let (index, rest) = match segments {
            [number, rest @ ..] if number.bytes().all(|byte| byte.is_ascii_digit()) => {
                (number.parse().unwrap_or(usize::MAX), rest)
            }
            segments => (0, segments),
        };
        if segments.is_empty() {
            *tree = self.leaf(&list.item);
            return Ok(());
        }
        let members = as_list(tree);
        if index > members.len() {
            return Err(SetError::Gap { path: self.path.to_owned(), members: members.len() });
        }
        if index == members.len() {
            members.push(Value::Null);
        }
        members.get_mut(index).map_or(Ok(()), |member| self.set(member, &list.item, rest))
    }

    /// Where no spec says what is meant, a number is the number of a list's member.
    fn in_any(&self, tree: &mut Value, segment: &str, rest: &[&str]) -> Result<(), SetError> {
        let any = Type::of(Kind::Any);
        if !tree.is_object() && segment.bytes().all(|byte| byte.is_ascii_digit()) {
            return self.in_list(tree, &List::of(any), &[&[segment], rest].concat());
        }
        self.set(member(tree, segment), &any, rest)
    }

    /// The value itself: text, or JSON where the field holds more than one value.
    fn leaf(&self, ty: &Type<'_>) -> Value {
        let text = || Value::String(self.text.to_owned());
        match ty.kind {
            Kind::Any => serde_json::from_str(self.text).unwrap_or_else(|_| text()),
            Kind::Record(_) | Kind::List(_) | Kind::Map(_) if self.text.trim_start().starts_with(['{', '[']) => {
                serde_json::from_str(self.text).unwrap_or_else(|_| text())
            }
            Kind::Int | Kind::Timestamp => self.text.trim().parse::<i64>().map_or_else(|_| text(), Value::from),
            Kind::Bool(form) => match (self.text, form) {
                ("1" | "true", BoolForm::Digit) => Value::from(1),
                ("0" | "false", BoolForm::Digit) => Value::from(0),
                ("1" | "true", _) => Value::Bool(true),
                ("0" | "false", _) => Value::Bool(false),
                _ => text(),
            },
            _ => text(),
        }
    }
}

/// The field that a segment of a path names: `name`, `@attribute`, `$text`.
pub fn find<'t>(shape: &Shape<'t>, segment: &str) -> Option<&'t Field<'t>> {
    shape.fields.iter().find(|field| match field.place {
        Place::Member => field.name == segment,
        Place::Attribute => segment.strip_prefix('@') == Some(field.name),
        Place::Content => segment == "$text",
    })
}

/// The member of that name; whatever stands there that is no object gives way.
fn member<'v>(tree: &'v mut Value, name: &str) -> &'v mut Value {
    if !tree.is_object() {
        *tree = Value::Object(Map::new());
    }
    match tree {
        Value::Object(members) => members.entry(name).or_insert(Value::Null),
        other => other,
    }
}

/// The members of the list; a lone value counts as its only member.
fn as_list(tree: &mut Value) -> &mut Vec<Value> {
    if !tree.is_array() {
        let lone = tree.take();
        *tree = Value::Array(if lone.is_null() { Vec::new() } else { vec![lone] });
    }
    match tree {
        Value::Array(members) => members,
        // It is an array by now.
        other => as_list(other),
    }
}
