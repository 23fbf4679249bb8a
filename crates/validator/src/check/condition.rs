//! Conditions, answered with yes, no or unknown.

use std::borrow::Cow;
use std::rc::Rc;

use callsheet_runtime::tables::{Condition, Field, From, Kind, Order, Path, Place, ShapeId};

use super::{Checker, Context, Direction, Finding, NO_NODE, Slots};
use crate::document::{NodeId, NodeKind};
use crate::{Code, Severity};

/// The answer to a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Truth {
    True,
    False,
    Unknown,
}

impl std::convert::From<bool> for Truth {
    fn from(truth: bool) -> Self {
        if truth { Truth::True } else { Truth::False }
    }
}

impl std::ops::Not for Truth {
    type Output = Truth;

    fn not(self) -> Truth {
        match self {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
        }
    }
}

/// What stands at the end of a path.
pub(crate) enum Found<'t, V> {
    /// The field's value.
    Value(V, &'t Field<'t>),
    /// The field is not there.
    Absent(&'t Field<'t>),
    /// The way cannot be gone, or leads to what is wrong in itself.
    Nowhere,
}

/// Where conditions look for values: the object that one of them belongs to, and those around it.
pub(crate) trait Scene<'t> {
    /// A value in the document.
    type Value: Copy;

    fn context(&self) -> &Context<'_, 't>;

    fn find(&mut self, path: Path<'t>) -> Found<'t, Self::Value>;

    /// Whether the value is neither `null` nor empty.
    fn is_filled(&mut self, value: Self::Value, field: &Field<'t>) -> bool;

    /// The text of a scalar, truth values as digits; `None` where the value cannot be what its type says.
    fn text(&mut self, value: Self::Value, field: &Field<'t>) -> Option<Cow<'_, str>>;
}

/// Answers a condition; what only the server knows is left in `stored`.
pub(crate) fn truth<'t>(scene: &mut impl Scene<'t>, condition: &Condition<'t>, stored: &mut Option<&'t str>) -> Truth {
    match condition {
        Condition::All(parts) => first(scene, parts, stored, Truth::False),
        Condition::Any(parts) => first(scene, parts, stored, Truth::True),
        Condition::Not(inner) => !truth(scene, inner, stored),
        Condition::OneOf(path, values) => {
            compare(scene, *path, |text, field| Some(values.iter().any(|value| equal(text, value, &field.ty.kind))))
        }
        Condition::Order(path, order, number) => compare(scene, *path, |text, _| {
            let value: i64 = text.parse().ok()?;
            Some(match order {
                Order::Less => value < *number,
                Order::AtMost => value <= *number,
                Order::Greater => value > *number,
                Order::AtLeast => value >= *number,
            })
        }),
        Condition::Bits(path, bits) => compare(scene, *path, |text, _| {
            let value: i64 = text.parse().ok()?;
            Some(value & bits == *bits)
        }),
        Condition::Prefix(path, prefix) => compare(scene, *path, |text, _| Some(text.starts_with(prefix))),
        Condition::Present(path) => match scene.find(*path) {
            Found::Value(..) => Truth::True,
            Found::Absent(_) => absent_truth(scene),
            Found::Nowhere => Truth::Unknown,
        },
        Condition::Filled(path) => match scene.find(*path) {
            Found::Value(value, field) => scene.is_filled(value, field).into(),
            Found::Absent(_) => absent_truth(scene),
            Found::Nowhere => Truth::Unknown,
        },
        Condition::Stored(what) => {
            stored.get_or_insert(what);
            Truth::Unknown
        }
    }
}

/// Whether an absent field is there: no, save in a response, which may leave fields out.
fn absent_truth<'t>(scene: &impl Scene<'t>) -> Truth {
    match scene.context().direction {
        Direction::Request => Truth::False,
        Direction::Response => Truth::Unknown,
    }
}

/// The answer of parts of which one that is `decisive` decides.
fn first<'t>(
    scene: &mut impl Scene<'t>,
    parts: &[Condition<'t>],
    stored: &mut Option<&'t str>,
    decisive: Truth,
) -> Truth {
    let mut answer = !decisive;
    for part in parts {
        let truth = truth(scene, part, stored);
        if truth == decisive {
            return decisive;
        }
        if truth == Truth::Unknown {
            answer = Truth::Unknown;
        }
    }
    answer
}

/// Compares a field's value, or its default where it is absent. A value that is wrong in itself is unknown.
fn compare<'t>(scene: &mut impl Scene<'t>, path: Path<'t>, test: impl Fn(&str, &Field<'t>) -> Option<bool>) -> Truth {
    let answer = |truth: Option<bool>| truth.map_or(Truth::Unknown, Truth::from);
    match scene.find(path) {
        Found::Nowhere => Truth::Unknown,
        Found::Absent(field) => match field.default {
            Some(default) => answer(test(default, field)),
            None if scene.context().absent_is_unknown => Truth::Unknown,
            None => Truth::False,
        },
        Found::Value(value, field) => answer(scene.text(value, field).and_then(|text| test(&text, field))),
    }
}

/// The object of a frame of the checker's.
struct InFrame<'k, 'c, 'a, 't> {
    checker: &'k mut Checker<'c, 'a, 't>,
    frame: usize,
}

impl<'t> Scene<'t> for InFrame<'_, '_, '_, 't> {
    type Value = NodeId;

    fn context(&self) -> &Context<'_, 't> {
        &self.checker.context
    }

    fn find(&mut self, path: Path<'t>) -> Found<'t, NodeId> {
        self.checker.find(path, self.frame)
    }

    fn is_filled(&mut self, node: NodeId, field: &Field<'t>) -> bool {
        let null = self.checker.document.kind(node) == NodeKind::Null;
        !null && !self.checker.is_empty(node, &field.ty.kind)
    }

    fn text(&mut self, node: NodeId, field: &Field<'t>) -> Option<Cow<'_, str>> {
        self.checker.is_plausible(node, &field.ty).then(|| self.checker.scalar_text(node))
    }
}

impl<'t> Checker<'_, '_, 't> {
    /// Answers a condition of a rule; where only the server can, a note says so once for each rule.
    pub(super) fn ask(&mut self, condition: &Condition<'t>, frame: usize, file: &'t str, line: u32) -> Truth {
        let mut stored = None;
        let truth = truth(&mut InFrame { checker: self, frame }, condition, &mut stored);
        if let (Truth::Unknown, Some(what)) = (truth, stored)
            && self.is_request()
            && self.noted.insert((file, line))
            && let Some(record) = self.record_at(frame)
        {
            let finding = Finding::new(Code::UnknownCondition, Severity::Note, record.place).argument(what);
            self.report(finding.demanded(file, line));
        }
        truth
    }

    /// The text of a scalar, numbers and truth values included; XML values without white space around them.
    pub(super) fn scalar_text(&self, node: NodeId) -> Cow<'_, str> {
        match self.document.kind(node) {
            NodeKind::True => Cow::Borrowed("1"),
            NodeKind::False => Cow::Borrowed("0"),
            NodeKind::Element => match self.document.value(node) {
                Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
                Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
            },
            _ => self.document.value(node),
        }
    }

    /// Goes the way of a path from the object of that frame.
    pub(super) fn find(&mut self, path: Path<'t>, frame: usize) -> Found<'t, NodeId> {
        let Some(start) = self.start(path.from, frame) else { return Found::Nowhere };
        let Some(record) = self.record_at(start) else { return Found::Nowhere };
        let (mut shape, mut slots, mut object) = (record.shape, Rc::clone(&record.slots), record.place.node);
        let Some((last, way)) = path.steps.split_last() else { return Found::Nowhere };
        let mut absent = false;
        for step in way {
            let Some(field) = shape.fields.get(usize::from(*step)) else { return Found::Nowhere };
            let Kind::Record(id) = field.ty.kind else { return Found::Nowhere };
            let node = slots.get(usize::from(*step)).copied().unwrap_or(NO_NODE);
            shape = self.context.tables.shape(id);
            absent |= node == NO_NODE;
            (object, slots) = (node, if absent { Rc::default() } else { self.look_into(node, id) });
        }
        let number = usize::from(*last);
        match (shape.fields.get(number), slots.get(number)) {
            (Some(_), Some(node)) if self.faulty.contains(node) => Found::Nowhere,
            (Some(field), Some(node)) if *node != NO_NODE => Found::Value(*node, field),
            (Some(_), _) if self.missing.contains(&(object, *last)) => Found::Nowhere,
            (Some(field), _) => Found::Absent(field),
            (None, _) => Found::Nowhere,
        }
    }

    fn start(&self, from: From, frame: usize) -> Option<usize> {
        let mut around = (0..=frame).filter(|index| self.record_at(*index).is_some());
        match from {
            From::Here => around.next_back(),
            From::Above(levels) => around.nth_back(usize::from(levels)),
            From::Root => around.next(),
        }
    }

    /// The members of an object that is not on the stack, by field number.
    fn look_into(&mut self, node: NodeId, id: ShapeId) -> Slots {
        if let Some(slots) = self.looked_into.get(&node) {
            return Rc::clone(slots);
        }
        let shape = self.context.tables.shape(id);
        let mut slots = vec![NO_NODE; shape.fields.len()];
        for member in self.document.members(node) {
            let attribute = self.document.kind(member) == NodeKind::Attribute;
            let place = if attribute { Place::Attribute } else { Place::Member };
            let slot = shape.find(&self.document.name(member), place).and_then(|number| slots.get_mut(number));
            if let Some(slot) = slot.filter(|slot| **slot == NO_NODE) {
                *slot = member;
            }
        }
        let slots: Slots = slots.into();
        self.looked_into.insert(node, Rc::clone(&slots));
        slots
    }
}

fn equal(text: &str, value: &str, kind: &Kind<'_>) -> bool {
    let (text, value) = if matches!(kind, Kind::Bool(_)) { (digit(text), digit(value)) } else { (text, value) };
    match (text.parse::<i64>(), value.parse::<i64>()) {
        (Ok(one), Ok(other)) => one == other,
        _ => text == value,
    }
}

fn digit(text: &str) -> &str {
    match text {
        "true" => "1",
        "false" => "0",
        other => other,
    }
}
