//! Objects: the members that they have, and those that they should have.

use std::rc::Rc;

use callsheet_runtime::tables::{self, Field, Form, Kind, List, ListForm, Shape, ShapeId, Type};

use super::finding::{Finding, Phase, Place};
use super::{Checker, Demand, FieldOf, Frame, NO_NODE, Slots, TakenId, suggest};
use crate::document::{NodeId, NodeKind};
use crate::{Code, Severity};

/// What else may stand in an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beside {
    /// Nothing: the shape has all of its members.
    Nothing,
    /// The members of this shape as well.
    Shape(ShapeId),
    /// Anything: members that the shape does not name have been looked at already.
    Anything,
}

/// An object that is being checked.
pub(super) struct RecordFrame<'t> {
    pub place: Place,
    pub shape: &'t Shape<'t>,
    pub id: ShapeId,
    pub slots: Slots,
    pub visit: u32,
    pub taken: Option<TakenId>,
    /// The field that holds the object.
    field: Option<FieldOf>,
    /// Fields that the server checks in all members of the list around before anything else.
    first: Option<&'t [u16]>,
    next: usize,
    /// All is proven of it but the members that were read.
    is_marked: bool,
    /// Fields that the server comes to when it is through with the others, and how many of them are done.
    late: Vec<usize>,
    late_done: usize,
    /// It has members, and the server knows none of them: another object stands in its place.
    foreign: bool,
    /// Fields that a misspelt member probably means: their absence is no cause of its own.
    meant: Vec<usize>,
}

impl RecordFrame<'_> {
    /// The number of the field that is to be checked next.
    fn following(&mut self) -> Option<usize> {
        let left = self.slots.iter().enumerate().skip(self.next);
        if let Some((number, _)) = left.into_iter().find(|(_, node)| !self.is_marked || **node != NO_NODE) {
            self.next = number + 1;
            return Some(number);
        }
        self.next = self.slots.len();
        self.late_done += 1;
        self.late.get(self.late_done - 1).copied()
    }

    /// Puts the field that is being checked behind the others; `false` where it stands there already.
    fn postpone(&mut self, number: usize) -> bool {
        let first_time = self.late_done == 0;
        if first_time {
            self.late.push(number);
        }
        first_time
    }
}

impl<'t> Checker<'_, '_, 't> {
    pub(super) fn record(&mut self, place: Place, id: ShapeId, demand: &Demand<'t>) {
        let shape = self.context.tables.shape(id);
        if let (Form::Transparent, Some(field)) = (shape.form, shape.fields.first()) {
            let case = field.cases.iter().find(|case| case.when.is_none() && self.knows(case.versions));
            let own = (field.ty, field.empty, field.null, field.line);
            let (ty, empty, null, line) = case.map_or(own, |case| (case.ty, case.empty, case.null, case.line));
            if let Some(told) = field.told_at.iter().find(|told| self.knows(told.versions)) {
                self.told_at.insert(place.node, told.at);
            }
            let demand = Demand {
                ty,
                empty,
                null,
                taken: self.taken_at_root(field, demand.taken),
                field: Some(FieldOf { shape: id, number: 0, object: place.node }),
                file: shape.file,
                line,
            };
            return self.value(place, &demand);
        }
        match self.document.kind(place.node) {
            NodeKind::Object | NodeKind::Element => {}
            NodeKind::List if self.is_empty(place.node, &demand.ty.kind) => {}
            NodeKind::List if self.is_request() => return self.list_for_object(place, id, demand),
            _ => {
                let finding = demand.finding(Code::NotObject, place);
                let early = self.first_fields().is_some();
                return self.report(if early { finding.during(Phase::First, 0) } else { finding });
            }
        }
        if demand.refuses_empty() && self.document.members(place.node).next().is_none() {
            return self.error(Code::Empty, place, demand);
        }
        self.open_record_in(place, id, Beside::Nothing, demand);
    }

    /// A list stands where an object is expected: to the server its members have numbers for names.
    fn list_for_object(&mut self, place: Place, id: ShapeId, demand: &Demand<'t>) {
        let shape = self.context.tables.shape(id);
        let first = self.first_fields().and_then(|first| shape.fields.get(usize::from(*first.first()?)));
        if let Some(field) = first {
            let finding = Finding::new(Code::Missing, Severity::Error, place).argument(field.name);
            return self.report(finding.demanded(shape.file, field.line).during(Phase::First, 0));
        }
        let severity = self.unknown_severity(shape, self.taken.takes(demand.taken, Code::UnknownMember.as_str()));
        let code = if severity == Severity::Error { Code::UnknownMember } else { Code::IgnoredMember };
        let finding = Finding::new(code, severity, place).of_field(demand.field).argument("0");
        let finding = finding.demanded(demand.file, demand.line);
        self.report(finding.expecting(Some("an object".to_owned())));
        if severity != Severity::Error {
            // Who takes no notice of the numbers still misses what must be there.
            let mut frame = self.record_frame(place, id, demand);
            frame.slots = vec![NO_NODE; shape.fields.len()].into();
            self.frames.push(Frame::Record(frame));
        }
    }

    fn record_frame(&mut self, place: Place, id: ShapeId, demand: &Demand<'t>) -> RecordFrame<'t> {
        RecordFrame {
            place,
            shape: self.context.tables.shape(id),
            id,
            slots: Rc::default(),
            visit: self.findings.visit(),
            taken: demand.taken,
            field: demand.field,
            first: self.first_fields(),
            next: 0,
            is_marked: self.document.is_marked(place.node),
            late: Vec::new(),
            late_done: 0,
            foreign: false,
            meant: Vec::new(),
        }
    }

    pub(super) fn open_record(&mut self, place: Place, id: ShapeId, beside: Beside) {
        let shape = self.context.tables.shape(id);
        self.open_record_in(place, id, beside, &Demand::of(Type::of(Kind::Record(id)), shape.file));
    }

    fn open_record_in(&mut self, place: Place, id: ShapeId, beside: Beside, demand: &Demand<'t>) {
        let mut frame = self.record_frame(place, id, demand);
        let shape = frame.shape;
        frame.slots = self.sort_members(&mut frame, beside);
        let markup = self.document.kind(place.node) == NodeKind::Element;
        if markup
            && !shape.fields.iter().any(|field| field.place == tables::Place::Content)
            && let Some(text) = self.document.stray_text(place.node)
        {
            let severity = self.unknown_severity(shape, self.taken.takes(demand.taken, Code::StrayText.as_str()));
            self.report(Finding::new(Code::StrayText, severity, Place::of(text)));
        }
        self.frames.push(Frame::Record(frame));
    }

    /// Puts every member into the slot of its field, and reports those that have none.
    fn sort_members(&mut self, frame: &mut RecordFrame<'t>, beside: Beside) -> Slots {
        let shape = frame.shape;
        let document = self.document;
        let mut slots = vec![NO_NODE; shape.fields.len()];
        if let Some(content) = shape.content()
            && !document.value(frame.place.node).is_empty()
            && let Some(slot) = slots.get_mut(content)
        {
            *slot = frame.place.node;
        }
        for member in document.members(frame.place.node) {
            let name = document.name(member);
            let place = self.place_of(member);
            match self.known_field(shape, &name, place) {
                Some(number) if self.is_beside(shape, number, beside, &name, place) => {}
                Some(number) => self.fill(frame, &mut slots, number, member),
                None if self.stands_beside(beside, &name, place) => {}
                None => self.unknown_member(frame, member, &name),
            }
        }
        frame.foreign &= slots.iter().all(|slot| *slot == NO_NODE);
        slots.into()
    }

    fn place_of(&self, member: NodeId) -> tables::Place {
        match self.document.kind(member) {
            NodeKind::Attribute => tables::Place::Attribute,
            _ => tables::Place::Member,
        }
    }

    /// The field of that name that the target release knows.
    fn known_field(&self, shape: &Shape<'_>, name: &str, place: tables::Place) -> Option<usize> {
        let number = shape.find(name, place)?;
        shape.fields.get(number).filter(|field| self.knows(field.versions)).map(|_| number)
    }

    /// Whether the shape that shares the element has that member too, and is to judge it alone: it says more of its own.
    fn is_beside(&self, shape: &Shape<'_>, number: usize, beside: Beside, name: &str, place: tables::Place) -> bool {
        let may_lack = shape.fields.get(number).is_some_and(|field| !field.presence.is_required());
        may_lack && matches!(beside, Beside::Shape(_)) && self.stands_beside(beside, name, place)
    }

    fn stands_beside(&self, beside: Beside, name: &str, place: tables::Place) -> bool {
        if place == tables::Place::Attribute && (name == "xmlns" || name.starts_with("xmlns:")) {
            return true;
        }
        match beside {
            Beside::Nothing => false,
            Beside::Anything => true,
            Beside::Shape(id) => self.known_field(self.context.tables.shape(id), name, place).is_some(),
        }
    }

    fn fill(&mut self, frame: &RecordFrame<'t>, slots: &mut [NodeId], number: usize, member: NodeId) {
        let Some(slot) = slots.get_mut(number) else { return };
        if *slot == NO_NODE {
            *slot = member;
            return;
        }
        let Some(field) = frame.shape.fields.get(number) else { return };
        if !is_repeated(field) {
            let finding = Finding::new(Code::Repeated, Severity::Error, Place::of(member)).argument(field.name);
            self.report(finding.demanded(frame.shape.file, field.line));
        }
    }

    fn unknown_severity(&self, shape: &Shape<'_>, taken: bool) -> Severity {
        match (self.is_request(), shape.unknown.is_ignored(self.context.target)) {
            (false, _) => Severity::Note,
            (true, false) if !taken => Severity::Error,
            (true, _) => Severity::Warning,
        }
    }

    fn unknown_member(&mut self, frame: &mut RecordFrame<'t>, member: NodeId, name: &str) {
        let taken = self.taken.takes(frame.taken, Code::UnknownMember.as_str());
        let severity = self.unknown_severity(frame.shape, taken);
        frame.foreign = severity == Severity::Error;
        let code = if severity == Severity::Warning { Code::IgnoredMember } else { Code::UnknownMember };
        let place = Place { node: frame.place.node, single: frame.place.single };
        let finding = Finding::new(code, severity, place).of_field(frame.field);
        let mut finding = finding.at(self.document.name_span(member)).argument(name);
        if severity != Severity::Error {
            finding.place = Place::of(member);
        }
        if self.findings.has_room() {
            let member_place = self.place_of(member);
            let other_release = frame.shape.find(name, member_place).and_then(|number| frame.shape.fields.get(number));
            let meant = match other_release {
                Some(field) => self.successor(frame.shape, field),
                None => suggest::field(frame.shape, name, member_place, |number| self.knows_field(frame.shape, number)),
            };
            let suggestion = meant.and_then(|number| frame.shape.fields.get(number)).map(|field| field.name);
            finding = finding.expecting(suggestion.map(|name| format!("`{name}`")));
            if let Some(field) = other_release {
                finding = finding.known_in(field.versions).demanded(frame.shape.file, field.line);
            }
            if severity == Severity::Error {
                frame.meant.extend(meant);
            }
        }
        self.report(finding);
    }

    fn knows_field(&self, shape: &Shape<'_>, number: usize) -> bool {
        shape.fields.get(number).is_some_and(|field| self.knows(field.versions))
    }

    /// The field of the target release that has taken the place of one that it does not know.
    fn successor(&self, shape: &Shape<'_>, field: &Field<'_>) -> Option<usize> {
        let instead = field.deprecated?.instead?;
        shape.find(instead, field.place).filter(|number| self.knows_field(shape, *number))
    }

    /// Checks the next field of the object on top of the stack.
    pub(super) fn step_record(&mut self) {
        let Some(Frame::Record(frame)) = self.frames.last_mut() else { return };
        let Some(number) = frame.following() else { return self.finish_record() };
        let (id, shape, place, taken) = (frame.id, frame.shape, frame.place, frame.taken);
        let node = frame.slots.get(number).copied().unwrap_or(NO_NODE);
        let meant = frame.meant.contains(&number);
        let first = frame.first.is_some_and(|first| first.iter().any(|of| usize::from(*of) == number));
        let Some(field) = shape.fields.get(number) else { return };
        if self.knows(field.versions) {
            let taken = self.taken_of(shape, field, taken);
            if let Some(told) = field.told_at.iter().find(|told| node != NO_NODE && self.knows(told.versions)) {
                self.told_at.insert(node, told.at);
            }
            let phase = self.findings.phase();
            if first && phase == Phase::Structure {
                self.findings.set_phase(Phase::First);
            }
            self.field(Member { id, number, shape, field, object: place, node, meant, taken });
            self.findings.set_phase(phase);
        }
    }

    /// The fields that the server checks first in all members of the list on top of the stack.
    fn first_fields(&self) -> Option<&'t [u16]> {
        let Some(Frame::List(around)) = self.frames.last() else { return None };
        self.checked_first(around.list)
    }

    /// The fields that the server checks first in all members of a list.
    pub(super) fn checked_first(&self, list: &'t List<'t>) -> Option<&'t [u16]> {
        let first = list.first.as_ref().filter(|first| self.is_request() && self.knows(first.versions))?;
        Some(first.fields)
    }

    /// Puts a field of the object on top of the stack behind the others; `false` where it stands there already.
    pub(super) fn postpone(&mut self, number: usize) -> bool {
        match self.frames.last_mut() {
            Some(Frame::Record(frame)) => frame.postpone(number),
            _ => false,
        }
    }

    /// Whether what stands on top of the stack is another object than was meant, so that no member is missing in it. What is
    /// checked first is, since unknown members are looked at later.
    pub(super) fn is_foreign(&self) -> bool {
        let checks_first = self.findings.phase() == Phase::First;
        matches!(self.frames.last(), Some(Frame::Record(frame)) if frame.foreign && !checks_first)
    }

    fn finish_record(&mut self) {
        if !matches!(self.frames.last(), Some(Frame::Record(frame)) if frame.is_marked) {
            self.groups();
            self.rules();
        }
        self.frames.pop();
    }

    /// The number of the object on top of the stack.
    pub(super) fn top(&self) -> usize {
        self.frames.len().saturating_sub(1)
    }

    pub(super) fn record_at(&self, frame: usize) -> Option<&RecordFrame<'t>> {
        match self.frames.get(frame) {
            Some(Frame::Record(record)) => Some(record),
            _ => None,
        }
    }

    /// A finding about the object itself that belongs behind all others.
    pub(super) fn late(&self, code: Code, frame: &RecordFrame<'t>, place: Place, line: u32) -> Finding<'t> {
        let finding = Finding::new(code, Severity::Error, place).demanded(frame.shape.file, line);
        finding.of_object(frame.place.node).unless_taken(frame.taken).during(Phase::Rules, frame.visit)
    }
}

/// A field of an object with the node that it has there.
pub(super) struct Member<'t> {
    pub id: ShapeId,
    pub number: usize,
    pub shape: &'t Shape<'t>,
    pub field: &'t Field<'t>,
    pub object: Place,
    pub node: NodeId,
    pub meant: bool,
    pub taken: Option<TakenId>,
}

/// Whether the field's element may stand any number of times.
pub(super) fn is_repeated(field: &Field<'_>) -> bool {
    matches!(field.ty.kind, Kind::List(list) if list.form == ListForm::Repeated)
}
