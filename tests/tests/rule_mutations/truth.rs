//! What the tables say of a tree: conditions, cases and rules, read anew, without the validator.

use std::collections::BTreeSet;

use callsheet_runtime::tables::{
    Condition, Empty, Field, Form, From, Kind, Need, Null, Order, Path, Presence, Rule, Shape, ShapeId, Tables, Type,
    Version, Versions,
};

use super::tree::{Node, Step, Way, below};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    Yes,
    No,
    Unknown,
}

impl Truth {
    pub fn of(truth: bool) -> Self {
        if truth { Self::Yes } else { Self::No }
    }

    fn opposite(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }

    /// Whether all hold, or, with the words turned round, any.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Self::Yes;
        for part in parts {
            match part {
                Self::No => return Self::No,
                Self::Unknown => all = Self::Unknown,
                Self::Yes => {}
            }
        }
        all
    }
}

/// What is known beside the tree.
#[derive(Clone, Copy)]
pub struct World {
    pub tables: &'static Tables<'static>,
    pub target: Option<Version>,
    /// What the request leaves out keeps what the server has stored.
    pub keeps_absent: bool,
    /// An answer may leave out what it likes.
    pub is_answer: bool,
}

/// A tree of which some fields are not decided yet.
#[derive(Clone, Copy)]
pub struct Scene<'s> {
    pub world: World,
    pub root: &'s Node,
    pub open: &'s BTreeSet<Way>,
}

/// What holds for a field: its own keys, or one of its cases.
#[derive(Clone, Copy, Debug)]
pub struct Holding {
    pub ty: Type<'static>,
    pub presence: Presence<'static>,
    pub empty: Empty,
    pub null: Null,
    pub line: u32,
}

impl Holding {
    pub fn of(field: &Field<'static>, case: Option<usize>) -> Self {
        match case.and_then(|case| field.cases.get(case)) {
            Some(case) => {
                Self { ty: case.ty, presence: case.presence, empty: case.empty, null: case.null, line: case.line }
            }
            None => {
                Self { ty: field.ty, presence: field.presence, empty: field.empty, null: field.null, line: field.line }
            }
        }
    }
}

impl World {
    pub fn knows(&self, versions: Versions) -> bool {
        self.target.is_none_or(|target| versions.contains(target))
    }

    pub fn shape(&self, id: ShapeId) -> &'static Shape<'static> {
        self.tables.shape(id)
    }

    /// The cases that may hold, and the field's own keys where no case always holds.
    pub fn holdings(&self, shape: &Shape<'static>, field: &Field<'static>) -> Vec<Option<usize>> {
        let mut found = Vec::new();
        for (number, case) in field.cases.iter().enumerate().filter(|(_, case)| self.knows(case.versions)) {
            if shape.form == Form::Transparent && case.when.is_some() {
                continue;
            }
            found.push(Some(number));
            if case.when.is_none() {
                return found;
            }
        }
        found.push(None);
        found
    }
}

impl Scene<'_> {
    /// Where a path leads from an object, and to which field.
    pub fn place(&self, path: Path<'static>, at: &[Step]) -> Option<(Way, &'static Field<'static>)> {
        let objects = self.root.objects_on(at);
        let start = match path.from {
            From::Here => objects.last(),
            From::Above(levels) => objects.iter().rev().nth(usize::from(levels)),
            From::Root => objects.first(),
        };
        let mut way = start?.to_vec();
        let mut shape = self.world.shape(self.root.shape_at(&way)?);
        let (last, before) = path.steps.split_last()?;
        for step in before {
            let Kind::Record(id) = shape.fields.get(usize::from(*step))?.ty.kind else { return None };
            shape = self.world.shape(id);
            way.push(Step::field(*step));
        }
        way.push(Step::field(*last));
        Some((way, shape.fields.get(usize::from(*last))?))
    }

    fn is_open(&self, way: &[Step]) -> bool {
        !self.open.is_empty() && (1..=way.len()).any(|length| self.open.contains(&way[..length]))
    }

    pub fn ask(&self, condition: &Condition<'static>, at: &[Step]) -> Truth {
        match condition {
            Condition::All(parts) => Truth::all(parts.iter().map(|part| self.ask(part, at))),
            Condition::Any(parts) => Truth::all(parts.iter().map(|part| self.ask(part, at).opposite())).opposite(),
            Condition::Not(inner) => self.ask(inner, at).opposite(),
            Condition::OneOf(path, values) => self.compare(*path, at, |text, field| {
                Some(values.iter().any(|value| is_same(text, value, &field.ty.kind)))
            }),
            Condition::Order(path, order, number) => self.compare(*path, at, |text, _| {
                let value: i64 = text.parse().ok()?;
                Some(match order {
                    Order::Less => value < *number,
                    Order::AtMost => value <= *number,
                    Order::Greater => value > *number,
                    Order::AtLeast => value >= *number,
                })
            }),
            Condition::Bits(path, bits) => {
                self.compare(*path, at, |text, _| Some(text.parse::<i64>().ok()? & bits == *bits))
            }
            Condition::Prefix(path, prefix) => self.compare(*path, at, |text, _| Some(text.starts_with(prefix))),
            Condition::Present(path) => self.found(*path, at, |node| node.is_some()),
            Condition::Filled(path) => self.found(*path, at, is_filled),
            Condition::Stored(_) => Truth::Unknown,
        }
    }

    fn found(&self, path: Path<'static>, at: &[Step], test: impl Fn(Option<&Node>) -> bool) -> Truth {
        match self.place(path, at) {
            Some((way, _)) if !self.is_open(&way) => match self.root.at(&way) {
                None if self.world.is_answer => Truth::Unknown,
                node => Truth::of(test(node)),
            },
            _ => Truth::Unknown,
        }
    }

    fn compare(&self, path: Path<'static>, at: &[Step], test: impl Fn(&str, &Field<'static>) -> Option<bool>) -> Truth {
        let Some((way, field)) = self.place(path, at) else { return Truth::Unknown };
        if self.is_open(&way) {
            return Truth::Unknown;
        }
        let text = match self.root.at(&way) {
            Some(node) => node.scalar(),
            None if field.default.is_none() && !self.world.keeps_absent => return Truth::No,
            None => field.default,
        };
        text.and_then(|text| test(text, field)).map_or(Truth::Unknown, Truth::of)
    }

    /// Which case of a field holds, or `None` for its own keys.
    pub fn holding(&self, field: &'static Field<'static>, at: &[Step]) -> Result<Option<usize>, Truth> {
        for (number, case) in field.cases.iter().enumerate().filter(|(_, case)| self.world.knows(case.versions)) {
            match case.when.as_ref().map_or(Truth::Yes, |when| self.ask(when, at)) {
                Truth::Yes => return Ok(Some(number)),
                Truth::No => {}
                Truth::Unknown => return Err(Truth::Unknown),
            }
        }
        Ok(None)
    }

    /// Whether that case of a field holds, and none before it.
    pub fn is_case(&self, field: &'static Field<'static>, at: &[Step], case: Option<usize>) -> Truth {
        let before = field.cases.iter().take(case.unwrap_or(field.cases.len()));
        let before = before
            .filter(|case| self.world.knows(case.versions))
            .map(|case| case.when.as_ref().map_or(Truth::Yes, |when| self.ask(when, at)).opposite());
        let own = case.and_then(|case| field.cases.get(case)).and_then(|case| case.when.as_ref());
        Truth::all(before.chain([own.map_or(Truth::Yes, |when| self.ask(when, at))]))
    }

    /// Whether a rule does not apply, or is kept.
    pub fn is_kept(&self, rule: &Rule<'static>, at: &[Step]) -> Truth {
        let kept = self.need(&rule.need, at);
        match rule.when.as_ref().map_or(Truth::Yes, |when| self.ask(when, at)) {
            _ if kept == Truth::Yes => Truth::Yes,
            Truth::Yes => kept,
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
        }
    }

    /// Whether what a rule demands is so.
    pub fn need(&self, need: &Need<'static>, at: &[Step]) -> Truth {
        match need {
            Need::NotEmpty(path) => self.found(*path, at, is_filled),
            Need::Present(path) => self.found(*path, at, |node| node.is_some()),
            Need::Absent(path) => self.found(*path, at, |node| node.is_none()),
            Need::Holds(condition) => self.ask(condition, at),
            Need::ExactlyOne(paths) => self.count(paths, at, |count| count == 1),
            Need::AtLeastOne(paths) => self.count(paths, at, |count| count >= 1),
            Need::AtMostOne(paths) => self.count(paths, at, |count| count <= 1),
        }
    }

    fn count(&self, paths: &[Path<'static>], at: &[Step], test: impl Fn(usize) -> bool) -> Truth {
        let ways: Option<Vec<Way>> = paths.iter().map(|path| Some(self.place(*path, at)?.0)).collect();
        match ways {
            Some(ways) if !ways.iter().any(|way| self.is_open(way)) => {
                Truth::of(test(ways.iter().filter(|way| self.root.at(way).is_some()).count()))
            }
            _ => Truth::Unknown,
        }
    }

    /// What a broken rule is blamed on where a field is absent: the first field of a condition that is there.
    pub fn first_named(&self, condition: &Condition<'static>, at: &[Step]) -> Option<Way> {
        paths_of(condition).into_iter().find_map(|path| {
            let (way, _) = self.place(path, at)?;
            self.root.at(&way).map(|_| way)
        })
    }

    /// The value of the field that a way leads to; `None` for unknown.
    pub fn is_there(&self, way: &[Step]) -> Truth {
        if self.is_open(way) { Truth::Unknown } else { Truth::of(self.root.at(way).is_some()) }
    }
}

fn is_filled(node: Option<&Node>) -> bool {
    node.is_some_and(|node| *node != Node::Null && !node.is_empty())
}

fn is_same(text: &str, value: &str, kind: &Kind<'_>) -> bool {
    let digit = |text: &str| match (kind, text) {
        (Kind::Bool(_), "true") => "1".to_owned(),
        (Kind::Bool(_), "false") => "0".to_owned(),
        _ => text.to_owned(),
    };
    let (text, value) = (digit(text), digit(value));
    match (text.parse::<i64>(), value.parse::<i64>()) {
        (Ok(one), Ok(other)) => one == other,
        _ => text == value,
    }
}

/// The paths that a condition names, in its order.
pub fn paths_of(condition: &Condition<'static>) -> Vec<Path<'static>> {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(paths_of).collect(),
        Condition::Not(inner) => paths_of(inner),
        Condition::OneOf(path, _)
        | Condition::Order(path, _, _)
        | Condition::Bits(path, _)
        | Condition::Prefix(path, _)
        | Condition::Present(path)
        | Condition::Filled(path) => vec![*path],
        Condition::Stored(_) => Vec::new(),
    }
}

/// The paths that a rule's demand names.
pub fn paths_of_need(need: &Need<'static>) -> Vec<Path<'static>> {
    match need {
        Need::NotEmpty(path) | Need::Present(path) | Need::Absent(path) => vec![*path],
        Need::Holds(condition) => paths_of(condition),
        Need::ExactlyOne(paths) | Need::AtLeastOne(paths) | Need::AtMostOne(paths) => paths.to_vec(),
    }
}

/// Whether only what a server has stored can answer a part of a condition.
pub fn asks_server(condition: &Condition<'_>) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(asks_server),
        Condition::Not(inner) => asks_server(inner),
        Condition::Stored(_) => true,
        _ => false,
    }
}

/// The way to a field of an object.
pub fn member(at: &[Step], number: u16) -> Way {
    below(at, Step::field(number))
}
