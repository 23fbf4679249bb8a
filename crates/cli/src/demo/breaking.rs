//! Requests that break one rule each, made from the specs alone: from an example, changed just so far that the rule's
//! condition holds and its demand does not.

use callsheet_runtime::tables::{
    Condition, Field, Form, From, Kind, Lexical, Method, Need, Order, Path, Presence, Rule, Shape, ShapeId, Tables,
    Type, Version,
};
use callsheet_validator::{Code, Diagnostic};
use serde_json::{Map, Value};

use crate::explain::spelled;

/// What is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broke {
    /// A rule of a shape, by its number there.
    Rule(ShapeId, usize),
    /// None of several fields is there.
    Group(Vec<String>),
    /// A required field is not there.
    Required(String),
    /// Two members of a list share what they may not share.
    Unique(Vec<String>),
}

/// All rules of a method that hold for a release, each with a request that breaks it; with `None` in its place where only
/// the server knows whether the rule applies. Of required fields there is the innermost, and only where there is no other
/// rule.
pub fn all(
    tables: &Tables<'static>,
    method: &Method<'static>,
    target: Option<Version>,
    example: &Value,
) -> Vec<(Broke, Option<Value>)> {
    let mut breaker = Breaker { tables, target, example, around: Vec::new(), found: Vec::new() };
    breaker.record(method.request, &mut Vec::new());
    let is_required = |broke: &Broke| matches!(broke, Broke::Required(_));
    let (mut required, rules): (Vec<_>, Vec<_>) = breaker.found.into_iter().partition(|(broke, _)| is_required(broke));
    if rules.is_empty() { required.pop().into_iter().collect() } else { rules }
}

impl Broke {
    /// Whether an error is about this rule, and not about something else in the request.
    pub fn is_named_by(&self, tables: &Tables<'static>, error: &Diagnostic) -> bool {
        match self {
            Broke::Rule(id, number) => {
                let shape = tables.shape(*id);
                let line = shape.rules.get(*number).map(|rule| rule.line);
                error.rule.as_ref().is_some_and(|place| Some(place.line) == line && place.file == shape.file)
            }
            Broke::Group(_) => error.code == Code::MissingOneOf,
            Broke::Required(_) => error.code == Code::Missing,
            Broke::Unique(_) => matches!(error.code, Code::Duplicate | Code::DuplicateOf),
        }
    }
}

/// An object of the example: its shape, and the way to it.
#[derive(Clone)]
struct Object {
    shape: ShapeId,
    pointer: Vec<String>,
}

struct Breaker<'a> {
    tables: &'a Tables<'static>,
    target: Option<Version>,
    example: &'a Value,
    around: Vec<Object>,
    found: Vec<(Broke, Option<Value>)>,
}

impl Breaker<'_> {
    fn record(&mut self, id: ShapeId, pointer: &mut Vec<String>) {
        let shape = self.tables.shape(id);
        if self.around.iter().any(|object| object.shape == id) {
            return;
        }
        self.around.push(Object { shape: id, pointer: pointer.clone() });
        if let (Form::Transparent, [field]) = (shape.form, shape.fields) {
            self.value(&field.ty, pointer);
        } else {
            self.rules(id, shape);
            self.groups(shape);
            self.required(shape);
            let known: Vec<_> = shape.fields.iter().filter(|field| self.knows(field)).collect();
            for field in known {
                pointer.push(spelled(field.name, field.place));
                // Objects that the example leaves out are not looked into, save for the first level of its own.
                if at(self.example, pointer).is_some() {
                    self.value(&field.ty, pointer);
                }
                pointer.pop();
            }
        }
        self.around.pop();
    }

    fn value(&mut self, ty: &Type<'static>, pointer: &mut Vec<String>) {
        match ty.kind {
            Kind::Record(id) => self.record(id, pointer),
            Kind::List(list) => {
                let lone = at(self.example, pointer).is_some_and(|value| !value.is_array());
                if let Kind::Record(id) = list.item.kind {
                    for unique in list.unique {
                        self.unique(id, unique.fields, pointer, lone);
                    }
                }
                if !lone {
                    pointer.push("0".to_owned());
                }
                self.value(&list.item, pointer);
                if !lone {
                    pointer.pop();
                }
            }
            _ => {}
        }
    }

    fn rules(&mut self, id: ShapeId, shape: &Shape<'static>) {
        for (number, rule) in shape.rules.iter().enumerate() {
            if !rule.is_advice && self.target.is_none_or(|target| rule.versions.contains(target)) {
                let request = self.breaking(rule);
                self.note(Broke::Rule(id, number), request);
            }
        }
    }

    fn breaking(&self, rule: &Rule<'static>) -> Option<Value> {
        let mut request = self.example.clone();
        if let Some(when) = &rule.when {
            self.make(&mut request, when, true)?;
        }
        match &rule.need {
            Need::NotEmpty(path) | Need::Present(path) => self.remove(&mut request, path)?,
            Need::Absent(path) => self.put(&mut request, path, None)?,
            Need::Holds(condition) => self.make(&mut request, condition, false)?,
            Need::ExactlyOne(paths) | Need::AtLeastOne(paths) => {
                paths.iter().try_for_each(|path| self.remove(&mut request, path))?;
            }
            Need::AtMostOne(paths) => paths.iter().try_for_each(|path| self.put(&mut request, path, None))?,
        }
        Some(request)
    }

    fn groups(&mut self, shape: &Shape<'static>) {
        let mut seen = Vec::new();
        for field in shape.fields {
            let (Presence::AtLeastOne(group) | Presence::ExactlyOne(group)) = field.presence else { continue };
            if seen.contains(&group) {
                continue;
            }
            seen.push(group);
            let same = |field: &&Field<'_>| matches!(field.presence, Presence::AtLeastOne(other) | Presence::ExactlyOne(other) if other == group);
            let names: Vec<_> =
                shape.fields.iter().filter(same).map(|field| spelled(field.name, field.place)).collect();
            let request = self.without(&names);
            self.note(Broke::Group(names), request);
        }
    }

    fn required(&mut self, shape: &Shape<'static>) {
        let field = shape.fields.iter().find(|field| field.presence.is_required() && self.knows(field));
        if let Some(field) = field {
            let name = spelled(field.name, field.place);
            let request = self.without(std::slice::from_ref(&name));
            self.note(Broke::Required(name), request);
        }
    }

    fn unique(&mut self, id: ShapeId, numbers: &[u16], pointer: &[String], lone: bool) {
        let fields = self.tables.shape(id).fields;
        let fields: Vec<_> = numbers.iter().filter_map(|number| fields.get(usize::from(*number))).collect();
        if !fields.iter().all(|field| self.knows(field)) {
            return;
        }
        let names: Vec<_> = fields.iter().map(|field| spelled(field.name, field.place)).collect();
        let mut request = self.example.clone();
        let doubled = at_mut(&mut request, pointer).and_then(|list| {
            let member = if lone { list.clone() } else { list.get(0)?.clone() };
            let has_all = names.iter().all(|name| member.get(name).is_some());
            *list = Value::Array(vec![member.clone(), member]);
            has_all.then_some(())
        });
        if doubled.is_some() {
            self.note(Broke::Unique(names), Some(request));
        }
    }

    /// The example without these members of the object where the breaker is.
    fn without(&self, names: &[String]) -> Option<Value> {
        let mut request = self.example.clone();
        let object = at_mut(&mut request, &self.around.last()?.pointer)?.as_object_mut()?;
        names.iter().for_each(|name| {
            object.shift_remove(name);
        });
        Some(request)
    }

    fn note(&mut self, broke: Broke, request: Option<Value>) {
        if !self.found.iter().any(|(known, _)| *known == broke) {
            self.found.push((broke, request));
        }
    }

    fn knows(&self, field: &Field<'_>) -> bool {
        self.target.is_none_or(|target| field.versions.contains(target))
    }

    /// Changes the request so that the condition is as wanted; `None` where only the server decides.
    fn make(&self, request: &mut Value, condition: &Condition<'static>, wanted: bool) -> Option<()> {
        match (condition, wanted) {
            (Condition::All(terms), true) | (Condition::Any(terms), false) => {
                terms.iter().try_for_each(|term| self.make(request, term, wanted))
            }
            (Condition::All(terms), false) | (Condition::Any(terms), true) => {
                terms.iter().find_map(|term| self.make(request, term, wanted))
            }
            (Condition::Not(inner), _) => self.make(request, inner, !wanted),
            (Condition::OneOf(path, values), true) => self.put(request, path, Some(Value::from(*values.first()?))),
            (Condition::OneOf(path, values), false) => {
                let (field, _) = self.resolve(path)?;
                let other = candidates(&field.ty).into_iter().find(|value| !values.contains(&&*plain(value)))?;
                self.put(request, path, Some(other))
            }
            (Condition::Order(path, order, bound), wanted) => {
                let beyond = matches!(order, Order::Greater | Order::AtLeast) == wanted;
                self.put(request, path, Some(Value::from(if beyond { bound + 1 } else { bound - 1 })))
            }
            (Condition::Bits(path, bits), wanted) => {
                self.put(request, path, Some(Value::from(if wanted { *bits } else { 0 })))
            }
            (Condition::Prefix(path, prefix), true) => self.put(request, path, Some(Value::from(*prefix))),
            (Condition::Present(path) | Condition::Filled(path), true) => self.put(request, path, None),
            (Condition::Prefix(path, _) | Condition::Present(path) | Condition::Filled(path), false) => {
                self.remove(request, path)
            }
            (Condition::Stored(_), _) => None,
        }
    }

    /// Sets the field, to a sample of its type unless a value is given. What is there already serves as a sample.
    fn put(&self, request: &mut Value, path: &Path<'_>, value: Option<Value>) -> Option<()> {
        let (field, pointer) = self.resolve(path)?;
        if value.is_none() && at(request, &pointer).is_some_and(|value| !value.is_null() && value != "") {
            return Some(());
        }
        let value = value.or_else(|| candidates(&field.ty).into_iter().next())?;
        let (name, parent) = pointer.split_last()?;
        let mut object = request;
        for step in parent {
            object = match object {
                Value::Array(members) => members.get_mut(step.parse::<usize>().ok()?)?,
                Value::Object(members) => members.entry(step.clone()).or_insert_with(|| Value::Object(Map::new())),
                _ => return None,
            };
        }
        object.as_object_mut()?.insert(name.clone(), value);
        Some(())
    }

    fn remove(&self, request: &mut Value, path: &Path<'_>) -> Option<()> {
        let (_, pointer) = self.resolve(path)?;
        let (name, parent) = pointer.split_last()?;
        if let Some(object) = at_mut(request, parent).and_then(Value::as_object_mut) {
            object.shift_remove(name);
        }
        Some(())
    }

    /// The field that a path leads to, and the way to it from the root of the request.
    fn resolve(&self, path: &Path<'_>) -> Option<(&'static Field<'static>, Vec<String>)> {
        let object = match path.from {
            From::Here => self.around.last()?,
            From::Above(levels) => self.around.get(self.around.len().checked_sub(usize::from(levels) + 1)?)?,
            From::Root => self.around.first()?,
        };
        let mut pointer = object.pointer.clone();
        let mut shape = object.shape;
        let mut found = None;
        for step in path.steps {
            let field = self.tables.shape(shape).fields.get(usize::from(*step))?;
            pointer.push(spelled(field.name, field.place));
            if let Kind::Record(id) = field.ty.kind {
                shape = id;
            }
            found = Some(field);
        }
        found.map(|field| (field, pointer))
    }
}

fn at<'v>(value: &'v Value, pointer: &[String]) -> Option<&'v Value> {
    pointer.iter().try_fold(value, |value, step| match value {
        Value::Array(members) => members.get(step.parse::<usize>().ok()?),
        value => value.get(step),
    })
}

fn at_mut<'v>(value: &'v mut Value, pointer: &[String]) -> Option<&'v mut Value> {
    pointer.iter().try_fold(value, |value, step| match value {
        Value::Array(members) => members.get_mut(step.parse::<usize>().ok()?),
        value => value.get_mut(step),
    })
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Values that a type allows.
fn candidates(ty: &Type<'_>) -> Vec<Value> {
    let numbers = || ty.numbers.iter().flat_map(|range| [range.last, range.first]);
    match ty.kind {
        Kind::Bool(_) => vec![Value::from(1), Value::from(0)],
        Kind::Int | Kind::Timestamp if ty.numbers.is_empty() => vec![Value::from(1), Value::from(0), Value::from(2)],
        Kind::Int | Kind::Timestamp => numbers().map(Value::from).collect(),
        Kind::Float => vec![Value::from(1.5)],
        Kind::Id => vec![Value::from("1"), Value::from("2")],
        Kind::DateTime => vec![Value::from("01-02-2020")],
        Kind::Enum(enumeration) => enumeration.members.iter().map(|member| Value::from(member.wire)).collect(),
        Kind::Record(_) | Kind::Map(_) => vec![Value::Object(Map::new())],
        Kind::List(_) => vec![Value::Array(Vec::new())],
        Kind::Text(lexical) if !ty.words.is_empty() && !lexical.is_export() => {
            ty.words.iter().copied().map(Value::from).collect()
        }
        Kind::Text(Lexical::TimeUnit | Lexical::LongTimeUnit) if !ty.numbers.is_empty() => {
            numbers().map(|seconds| Value::from(seconds.to_string())).collect()
        }
        Kind::Text(Lexical::TimeUnit | Lexical::LongTimeUnit | Lexical::Delay) => vec![Value::from("1m")],
        Kind::Text(Lexical::Base64) => vec![Value::from("eA==")],
        Kind::Text(Lexical::Url) => vec![Value::from("https://www.example.com/")],
        Kind::Text(_) | Kind::Any => vec![Value::from("x"), Value::from("y")],
    }
}
