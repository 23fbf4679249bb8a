//! What must hold for the fields of an object.

use callsheet_runtime::tables::{Case, Empty, Field, Kind, Need, Null, Path, Presence, Rule, Type};

use super::open::Opened;
use super::scene::Source;
use super::{Proven, Stop, require};
use crate::check::{Found, Token, Truth};

/// What holds for a field here and now.
#[derive(Clone, Copy)]
pub(super) struct Holding<'t> {
    pub ty: &'t Type<'t>,
    pub presence: &'t Presence<'t>,
    pub empty: Empty,
    pub null: Null,
}

impl<'t> Holding<'t> {
    pub fn of(field: &'t Field<'t>) -> Self {
        Self { ty: &field.ty, presence: &field.presence, empty: field.empty, null: field.null }
    }

    fn of_case(case: &'t Case<'t>) -> Self {
        Self { ty: &case.ty, presence: &case.presence, empty: case.empty, null: case.null }
    }
}

impl<'t> Opened<'_, 't> {
    /// What holds for a field of the object of that frame: its first case that applies, or its own keys. `None` where only the
    /// server knows.
    pub fn holding(&self, source: &impl Source, field: &'t Field<'t>, frame: usize) -> Proven<Option<Holding<'t>>> {
        for case in field.cases.iter().filter(|case| self.context.knows(case.versions)) {
            let applies = match &case.when {
                Some(condition) => self.ask(source, condition, frame)?,
                None => Truth::True,
            };
            match applies {
                Truth::True => return Ok(Some(Holding::of_case(case))),
                Truth::False => {}
                Truth::Unknown => return Ok(None),
            }
        }
        Ok(Some(Holding::of(field)))
    }

    /// What must hold for the innermost object as a whole, all of whose members are right.
    #[inline]
    pub fn finish(&self, source: &impl Source) -> Proven {
        let frame = self.top();
        let Some(record) = self.record(frame) else { return Err(Stop::Unproven) };
        let shape = record.shape;
        if !shape.conditional && shape.rules.is_empty() && !record.is_list {
            return require(record.required >= shape.required);
        }
        self.finish_together(source, frame)
    }

    /// The same for an object whose fields hang together, or that an empty list stands for.
    fn finish_together(&self, source: &impl Source, frame: usize) -> Proven {
        let Some(record) = self.record(frame) else { return Err(Stop::Unproven) };
        let shape = record.shape;
        let is_nothing = record.is_list && !self.context.is_request();
        if is_nothing {
            // An empty list may stand for an empty object: a response then holds nothing to be read, and misses nothing.
            require(shape.rules.is_empty())?;
            return if shape.conditional { self.groups(frame) } else { Ok(()) };
        }
        require(shape.conditional || record.required >= shape.required)?;
        if shape.conditional {
            self.conditional_fields(source, frame)?;
            self.groups(frame)?;
        }
        for rule in shape.rules.iter().filter(|rule| self.context.knows(rule.versions)) {
            self.rule(source, rule, frame)?;
        }
        Ok(())
    }

    fn conditional_fields(&self, source: &impl Source, frame: usize) -> Proven {
        let Some(record) = self.record(frame) else { return Err(Stop::Unproven) };
        for number in record.plan.hanging.iter().copied().map(usize::from) {
            let Some(field) = record.shape.fields.get(number) else { return Err(Stop::Unproven) };
            if self.context.is_request() {
                self.leniency(source, field, frame)?;
            }
            if self.slot(record, number) != 0 {
                continue;
            }
            match self.holding(source, field, frame)?.map(|holding| holding.presence) {
                Some(Presence::Required) => return Err(Stop::Unproven),
                Some(Presence::RequiredWhen(condition)) => {
                    require(self.ask(source, condition, frame)? != Truth::True)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Asks for whatever a field's leniency hangs on: where only the server knows that, a note says so.
    fn leniency(&self, source: &impl Source, field: &'t Field<'t>, frame: usize) -> Proven {
        for unchecked in field.unchecked.iter().filter(|unchecked| self.context.knows(unchecked.versions)) {
            let applies = match &unchecked.when {
                Some(condition) => self.ask(source, condition, frame)? == Truth::True,
                None => true,
            };
            if applies {
                break;
            }
        }
        Ok(())
    }

    /// Of the fields of a group exactly one, or at least one, must be there.
    fn groups(&self, frame: usize) -> Proven {
        let Some(record) = self.record(frame) else { return Err(Stop::Unproven) };
        if !record.plan.has_groups {
            return Ok(());
        }
        let group_of = |field: &Field<'_>| match field.presence {
            Presence::ExactlyOne(group) => Some((group, 1)),
            Presence::AtLeastOne(group) => Some((group, usize::MAX)),
            _ => None,
        };
        for (group, most) in record.shape.fields.iter().filter_map(group_of) {
            let mut there = 0;
            for (number, field) in record.shape.fields.iter().enumerate() {
                let is_member = group_of(field).is_some_and(|(other, _)| other == group);
                let is_there = self.context.knows(field.versions) && self.slot(record, number) != 0;
                there += usize::from(is_member && is_there);
            }
            require((1..=most).contains(&there))?;
        }
        Ok(())
    }

    fn rule(&self, source: &impl Source, rule: &'t Rule<'t>, frame: usize) -> Proven {
        let is_there = |path: &Path<'t>| -> Proven<Option<bool>> {
            Ok(match self.find(source, *path, frame)? {
                Found::Value(..) => Some(true),
                Found::Absent(_) => Some(false),
                Found::Nowhere => None,
            })
        };
        match &rule.need {
            Need::Present(path) if is_there(path)? == Some(true) => return Ok(()),
            Need::Absent(path) if is_there(path)? == Some(false) => return Ok(()),
            _ => {}
        }
        if let Some(condition) = &rule.when
            && self.ask(source, condition, frame)? != Truth::True
        {
            return Ok(());
        }
        let some = |paths: &[Path<'t>], least: usize, most: usize| -> Proven {
            let mut there = 0;
            for path in paths {
                match is_there(path)? {
                    Some(is_there) => there += usize::from(is_there),
                    None => return Ok(()),
                }
            }
            require((least..=most).contains(&there))
        };
        match rule.need {
            Need::NotEmpty(path) => match self.find(source, path, frame)? {
                Found::Value(at, field) => require(self.is_filled(source, at, &field.ty.kind)?),
                Found::Absent(_) => Err(Stop::Unproven),
                Found::Nowhere => Ok(()),
            },
            Need::Present(path) => require(is_there(&path)? != Some(false)),
            Need::Absent(path) => require(is_there(&path)? != Some(true)),
            Need::Holds(condition) => require(self.ask(source, &condition, frame)? != Truth::False),
            Need::ExactlyOne(paths) => some(paths, 1, 1),
            Need::AtLeastOne(paths) => some(paths, 1, usize::MAX),
            Need::AtMostOne(paths) => some(paths, 0, 1),
        }
    }

    fn is_filled(&self, source: &impl Source, at: u32, kind: &Kind<'_>) -> Proven<bool> {
        Ok(!matches!(source.token(at)?, Token::Null) && !source.is_empty(at, kind)?)
    }
}
