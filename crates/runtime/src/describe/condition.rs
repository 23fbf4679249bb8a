//! Conditions and rules, written as the spec language writes them.

use crate::tables::{Condition, From, Kind, Need, Order, Path, Place, ShapeId, Tables, Type};

/// Where a condition stands: the objects around it, the outermost first.
pub struct Scope<'a> {
    /// The tables of the API.
    pub tables: &'a Tables<'a>,
    /// The shapes around it; the last is the one whose field or rule it is.
    pub shapes: &'a [ShapeId],
}

impl Scope<'_> {
    /// The condition in the spec language.
    pub fn condition(&self, condition: &Condition<'_>) -> String {
        match condition {
            Condition::All(terms) => self.joined(terms, " and "),
            Condition::Any(terms) => self.joined(terms, " or "),
            Condition::Not(inner) => self.negated(inner),
            Condition::OneOf(path, [value]) => format!("{} = {}", self.path(path), quoted(value)),
            Condition::OneOf(path, values) => format!("{} in ({})", self.path(path), listed(values)),
            Condition::Order(path, order, number) => format!("{} {} {number}", self.path(path), sign(*order)),
            Condition::Bits(path, bits) => format!("{} has bits {bits}", self.path(path)),
            Condition::Prefix(path, prefix) => format!("{} starts with {}", self.path(path), quoted(prefix)),
            Condition::Present(path) => format!("{} present", self.path(path)),
            Condition::Filled(path) => format!("{} not empty", self.path(path)),
            Condition::Stored(what) => format!("stored \"{what}\""),
        }
    }

    fn negated(&self, condition: &Condition<'_>) -> String {
        match condition {
            Condition::OneOf(path, [value]) => format!("{} != {}", self.path(path), quoted(value)),
            Condition::OneOf(path, values) => format!("{} not in ({})", self.path(path), listed(values)),
            Condition::Present(path) => format!("{} absent", self.path(path)),
            Condition::Filled(path) => format!("{} empty", self.path(path)),
            Condition::Not(inner) => self.condition(inner),
            inner => format!("not {}", self.factor(inner)),
        }
    }

    fn joined(&self, terms: &[Condition<'_>], word: &str) -> String {
        match terms {
            [only] => self.condition(only),
            terms => terms.iter().map(|term| self.factor(term)).collect::<Vec<_>>().join(word),
        }
    }

    /// The condition as a part of another one.
    fn factor(&self, condition: &Condition<'_>) -> String {
        match condition {
            Condition::All([only]) | Condition::Any([only]) => self.factor(only),
            Condition::All(_) | Condition::Any(_) => format!("({})", self.condition(condition)),
            condition => self.condition(condition),
        }
    }

    /// What a rule demands, in the spec language.
    pub fn need(&self, need: &Need<'_>) -> String {
        match need {
            Need::NotEmpty(path) => format!("{} not empty", self.path(path)),
            Need::Present(path) => format!("{} present", self.path(path)),
            Need::Absent(path) => format!("{} absent", self.path(path)),
            Need::Holds(condition) => self.condition(condition),
            Need::ExactlyOne(paths) => format!("exactly one of {}", self.paths(paths)),
            Need::AtLeastOne(paths) => format!("at least one of {}", self.paths(paths)),
            Need::AtMostOne(paths) => format!("at most one of {}", self.paths(paths)),
        }
    }

    fn paths(&self, paths: &[Path<'_>]) -> String {
        paths.iter().map(|path| self.path(path)).collect::<Vec<_>>().join(", ")
    }

    /// A path in the spec language: `user.email`, `../value_type`, `/output`.
    pub fn path(&self, path: &Path<'_>) -> String {
        let (mut written, mut shape) = match path.from {
            From::Here => (String::new(), self.shapes.last().copied()),
            From::Above(levels) => {
                let levels = usize::from(levels);
                let above = self.shapes.len().checked_sub(levels + 1).and_then(|at| self.shapes.get(at));
                ("../".repeat(levels), above.copied())
            }
            From::Root => ("/".to_owned(), self.shapes.first().copied()),
        };
        for (number, step) in path.steps.iter().enumerate() {
            if number > 0 {
                written.push('.');
            }
            let field = shape.and_then(|id| self.tables.shape(id).fields.get(usize::from(*step)));
            match field {
                Some(field) => {
                    written.push_str(&spelled(field.name, field.place));
                    shape = object_in(&field.ty);
                }
                None => written.push('…'),
            }
        }
        written
    }
}

/// The shape of the objects that a type holds: its own, or that of its members.
pub fn object_in(ty: &Type<'_>) -> Option<ShapeId> {
    match ty.kind {
        Kind::Record(id) => Some(id),
        Kind::List(list) => object_in(&list.item),
        Kind::Map(item) => object_in(item),
        _ => None,
    }
}

/// A field's name as a segment of a path.
pub fn spelled(name: &str, place: Place) -> String {
    match place {
        Place::Member => name.to_owned(),
        Place::Attribute => format!("@{name}"),
        Place::Content => "$text".to_owned(),
    }
}

fn sign(order: Order) -> &'static str {
    match order {
        Order::Less => "<",
        Order::AtMost => "<=",
        Order::Greater => ">",
        Order::AtLeast => ">=",
    }
}

fn listed(values: &[&str]) -> String {
    values.iter().map(|value| quoted(value)).collect::<Vec<_>>().join(", ")
}

/// A value as conditions write it: bare where it is a number or one word.
fn quoted(value: &str) -> String {
    let word = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '-' | '.');
    if !value.is_empty() && value.chars().all(word) { value.to_owned() } else { format!("{value:?}") }
}
