//! One field of an object: whether it is there, may be there, must be there, and what it holds.

use callsheet_runtime::tables::{Empty, Null, Presence, Type};

use super::condition::Truth;
use super::finding::{Finding, Place};
use super::record::Member;
use super::{Checker, Demand, FieldOf, NO_NODE};
use crate::document::NodeKind;
use crate::{Code, Severity};

/// What holds for a field here and now.
struct Holding<'t> {
    ty: Type<'t>,
    presence: Presence<'t>,
    empty: Empty,
    null: Null,
    late: bool,
    line: u32,
}

impl<'t> Checker<'_, '_, 't> {
    pub(super) fn field(&mut self, member: Member<'t>) {
        let present = member.node != NO_NODE;
        let holding = self.holding(&member);
        if holding.as_ref().is_some_and(|holding| holding.late) && self.postpone(member.number) {
            return;
        }
        if present && self.is_request() {
            self.ageing(&member);
            self.access(&member);
        }
        let Some(holding) = holding else { return };
        let demand = Demand {
            ty: holding.ty,
            empty: holding.empty,
            null: holding.null,
            taken: member.taken,
            field: Some(FieldOf { shape: member.id, number: member.number as u16, object: member.object.node }),
            file: member.shape.file,
            line: holding.line,
        };
        if !present {
            return self.absent(&member, &demand, holding.presence);
        }
        if matches!(holding.presence, Presence::Unexpected) {
            let finding = demand.finding(Code::Unexpected, member.object).argument(member.field.name);
            self.faulty.insert(member.node);
            return self.report(finding.at(self.document.name_span(member.node)));
        }
        let place = Place::of(member.node);
        let no_value = self.counts_as_absent(place, &demand) && !matches!(holding.empty, Empty::Distinct);
        if no_value && matches!(holding.presence, Presence::Required) {
            return self.missing(&member, &demand);
        }
        self.value(place, &demand);
    }

    /// What holds for the field: its first case that applies, or its own keys. `None` where only the server knows.
    fn holding(&mut self, member: &Member<'t>) -> Option<Holding<'t>> {
        let field = member.field;
        for case in field.cases {
            if !self.knows(case.versions) {
                continue;
            }
            let truth = match &case.when {
                Some(condition) => self.ask(condition, self.top(), member.shape.file, case.line),
                None => Truth::True,
            };
            match truth {
                Truth::True => {
                    let (ty, presence, empty, null) = (case.ty, case.presence, case.empty, case.null);
                    return Some(Holding { ty, presence, empty, null, late: case.late, line: case.line });
                }
                Truth::False => {}
                Truth::Unknown => return None,
            }
        }
        let (ty, presence, empty, null) = (field.ty, field.presence, field.empty, field.null);
        Some(Holding { ty, presence, empty, null, late: field.late, line: field.line })
    }

    fn absent(&mut self, member: &Member<'t>, demand: &Demand<'t>, presence: Presence<'t>) {
        let required = match presence {
            Presence::Required => true,
            Presence::RequiredWhen(condition) => {
                self.ask(&condition, self.top(), demand.file, demand.line) == Truth::True
            }
            _ => false,
        };
        if required {
            self.missing(member, demand);
        }
    }

    fn missing(&mut self, member: &Member<'t>, demand: &Demand<'t>) {
        // An empty list may stand for an empty object: a response then holds nothing to be read.
        let nothing = self.document.kind(member.object.node) == NodeKind::List;
        self.missing.insert((member.object.node, member.number as u16));
        if member.meant || self.is_foreign() || (nothing && !self.is_request()) {
            return;
        }
        self.report(demand.finding(Code::Missing, member.object).argument(member.field.name));
    }

    /// Warns of what is deprecated, or will be refused by the next release.
    fn ageing(&mut self, member: &Member<'t>) {
        let field = member.field;
        let deprecated = field.deprecated.filter(|deprecated| self.context.is_deprecated(deprecated));
        let refusing = self.context.refusing_release(field.versions);
        let code = match (refusing, deprecated) {
            (Some(_), _) => Code::RefusedLater,
            (None, Some(_)) => Code::Deprecated,
            (None, None) => return,
        };
        let instead = field.deprecated.and_then(|deprecated| deprecated.instead);
        let mut finding = Finding::new(code, Severity::Warning, Place::of(member.node)).argument(field.name);
        finding = finding.argument(match refusing {
            Some(version) => version.to_string(),
            None => instead.unwrap_or_default().to_owned(),
        });
        let expected = instead.map(|name| format!("`{name}`"));
        let finding = finding.at(self.document.name_span(member.node)).expecting(expected);
        self.report(finding.demanded(member.shape.file, field.line));
    }

    fn access(&mut self, member: &Member<'t>) {
        let Some(level) = member.field.access else { return };
        if !self.context.may(level) {
            let finding = Finding::new(Code::NoAccess, Severity::Error, Place::of(member.node));
            let finding = finding.argument(member.field.name).argument(level);
            self.report(finding.demanded(member.shape.file, member.field.line));
        }
    }
}
