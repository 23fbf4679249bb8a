//! Rules between the fields of one object.

use callsheet_runtime::tables::{Condition, Need, Path, Presence, Rule, ShapeId, Text};

use super::condition::{Found, Truth};
use super::finding::Place;
use super::record::RecordFrame;
use super::{Checker, NO_NODE};
use crate::document::{NodeId, NodeKind};
use crate::{Code, Severity};

impl<'t> Checker<'_, '_, 't> {
    /// Of the fields of a group exactly one, or at least one, must be there.
    pub(super) fn groups(&mut self) {
        let Some(frame) = self.record_at(self.top()) else { return };
        let mut found = Vec::new();
        let mut asked: Vec<u16> = Vec::new();
        for field in frame.shape.fields {
            let (group, exact) = match field.presence {
                Presence::ExactlyOne(group) => (group, true),
                Presence::AtLeastOne(group) => (group, false),
                _ => continue,
            };
            if !asked.contains(&group) {
                asked.push(group);
                found.extend(self.group(frame, group, exact, field.line));
            }
        }
        for finding in found {
            self.report(finding);
        }
    }

    fn group(&self, frame: &RecordFrame<'t>, group: u16, exact: bool, line: u32) -> Option<super::Finding<'t>> {
        let fields = frame.shape.fields.iter().zip(frame.slots.iter());
        let members: Vec<_> = fields
            .filter(|(field, _)| match field.presence {
                Presence::ExactlyOne(number) | Presence::AtLeastOne(number) => number == group,
                _ => false,
            })
            .filter(|(field, _)| self.knows(field.versions))
            .collect();
        let names = members.iter().map(|(field, _)| field.name).collect::<Vec<_>>().join(", ");
        let mut there = members.iter().filter(|(_, node)| **node != NO_NODE);
        match (there.next(), there.next()) {
            (None, _) => Some(self.late(Code::MissingOneOf, frame, frame.place, line).argument(names)),
            (Some(_), Some((_, second))) if exact => {
                Some(self.late(Code::TooManyOf, frame, Place::of(**second), line).argument(names))
            }
            _ => None,
        }
    }

    /// The rules of the object on top of the stack.
    pub(super) fn rules(&mut self) {
        let Some(frame) = self.record_at(self.top()) else { return };
        let (shape, id) = (frame.shape, frame.id);
        for (number, rule) in shape.rules.iter().enumerate() {
            // A rule that is kept whatever its condition says needs no note that nobody knows the condition.
            if !self.knows(rule.versions) || self.is_kept(&rule.need) {
                continue;
            }
            let truth = match &rule.when {
                Some(condition) => self.ask(condition, self.top(), shape.file, rule.line),
                None => Truth::True,
            };
            if truth == Truth::True {
                self.need(rule, self.rule_text(id, number));
            }
        }
    }

    fn is_kept(&mut self, need: &Need<'t>) -> bool {
        match need {
            Need::Present(path) => matches!(self.find(*path, self.top()), Found::Value(..)),
            Need::Absent(path) => matches!(self.find(*path, self.top()), Found::Absent(_)),
            _ => false,
        }
    }

    fn rule_text(&self, id: ShapeId, number: usize) -> Option<Text<'t>> {
        self.context.tables.shape_text(id)?.rules.get(number).copied()
    }

    fn need(&mut self, rule: &'t Rule<'t>, text: Option<Text<'t>>) {
        match rule.need {
            Need::NotEmpty(path) => self.need_filled(rule, path, text),
            Need::Present(path) => {
                if let Found::Absent(field) = self.find(path, self.top()) {
                    let place = self.blamed(rule);
                    self.broken(Code::Missing, place, rule, &[field.name], text);
                }
            }
            Need::Absent(path) => {
                if let Found::Value(node, field) = self.find(path, self.top()) {
                    self.broken(Code::Unexpected, Some(node), rule, &[field.name], text);
                }
            }
            Need::Holds(condition) => {
                if self.ask(&condition, self.top(), self.file(), rule.line) == Truth::False {
                    let place = self.named_in(&condition).or_else(|| self.blamed(rule));
                    self.broken(Code::Rule, place, rule, &[], text);
                }
            }
            Need::ExactlyOne(paths) => self.need_some(rule, paths, 1, 1, text),
            Need::AtLeastOne(paths) => self.need_some(rule, paths, 1, usize::MAX, text),
            Need::AtMostOne(paths) => self.need_some(rule, paths, 0, 1, text),
        }
    }

    fn need_filled(&mut self, rule: &'t Rule<'t>, path: Path<'t>, text: Option<Text<'t>>) {
        match self.find(path, self.top()) {
            Found::Value(node, field) => {
                if self.document.kind(node) == NodeKind::Null || self.is_empty(node, &field.ty.kind) {
                    self.broken(Code::Empty, Some(node), rule, &[field.name], text);
                }
            }
            Found::Absent(field) => {
                let place = self.blamed(rule);
                self.broken(Code::Missing, place, rule, &[field.name], text);
            }
            Found::Nowhere => {}
        }
    }

    fn need_some(&mut self, rule: &'t Rule<'t>, paths: &[Path<'t>], least: usize, most: usize, text: Option<Text<'t>>) {
        let mut names = Vec::new();
        let mut there = Vec::new();
        for path in paths {
            match self.find(*path, self.top()) {
                Found::Value(node, field) => {
                    names.push(field.name);
                    there.push(node);
                }
                Found::Absent(field) => names.push(field.name),
                Found::Nowhere => return,
            }
        }
        let names = names.join(", ");
        if there.len() < least {
            let place = self.blamed(rule);
            self.broken(Code::MissingOneOf, place, rule, &[&names], text);
        } else if there.len() > most {
            let second = there.get(most).copied();
            self.broken(Code::TooManyOf, second, rule, &[&names], text);
        }
    }

    fn file(&self) -> &'t str {
        self.record_at(self.top()).map_or("", |frame| frame.shape.file)
    }

    /// The value that a rule is blamed on where its field is absent: the first that its condition names.
    fn blamed(&mut self, rule: &Rule<'t>) -> Option<NodeId> {
        self.named_in(&rule.when?)
    }

    fn named_in(&mut self, condition: &Condition<'t>) -> Option<NodeId> {
        let mut left = vec![condition];
        while let Some(condition) = left.pop() {
            let path = match condition {
                Condition::All(parts) | Condition::Any(parts) => {
                    left.extend(parts.iter().rev());
                    continue;
                }
                Condition::Not(inner) => {
                    left.push(inner);
                    continue;
                }
                Condition::OneOf(path, _)
                | Condition::Order(path, _, _)
                | Condition::Bits(path, _)
                | Condition::Prefix(path, _)
                | Condition::Present(path)
                | Condition::Filled(path) => *path,
                Condition::Stored(_) => continue,
            };
            if let Found::Value(node, _) = self.find(path, self.top()) {
                return Some(node);
            }
        }
        None
    }

    fn broken(
        &mut self,
        code: Code,
        node: Option<NodeId>,
        rule: &'t Rule<'t>,
        arguments: &[&str],
        text: Option<Text<'t>>,
    ) {
        let Some(frame) = self.record_at(self.top()) else { return };
        let place = node.map_or(frame.place, Place::of);
        let mut finding = self.late(code, frame, place, rule.line).saying(text);
        if rule.is_advice {
            finding.severity = Severity::Warning;
        }
        let finding = arguments.iter().fold(finding, |finding, argument| finding.argument(*argument));
        self.report(finding);
    }
}
