use callsheet_runtime::tables::{
    Case, Deprecated, Empty, Field, Null, Part, Presence, Rule, Said, Shape, ShapeText, ToldAt, Unchecked, Versions,
};

use super::Lowering;
use crate::model::{DeprecatedSpec, FieldKeys, PartSpec};
use crate::resolve::{CaseDraft, FieldDraft, RuleDraft};
use crate::span::{Span, Spanned};

impl<'t> Lowering<'_, 't> {
    pub(super) fn shape(&self, number: usize) -> Option<&'t Shape<'t>> {
        let draft = self.spec.resolved.shapes.get(number)?;
        let fields: Vec<_> = draft.fields.iter().map(|field| self.field(number, field)).collect();
        let rules: Vec<_> = draft.rules.iter().map(|rule| self.rule(number, rule)).collect();
        let lookup = Shape::lookup_table(draft.fields.iter().map(|field| field.name.as_str()));
        Some(self.arena.value(Shape {
            owner: self.arena.text(&draft.owner),
            name: self.arena.text(&draft.name),
            file: self.path(Span::new(draft.file, 0..0)),
            form: draft.form,
            fields: self.arena.list(&fields),
            lookup: self.arena.list(&lookup),
            required: fields.iter().filter(|field| field.presence.is_required()).count() as u16,
            conditional: fields.iter().any(Field::is_conditional),
            secrets: &[],
            rules: self.arena.list(&rules),
            unknown: draft.unknown,
        }))
    }

    fn field(&self, shape: usize, draft: &FieldDraft) -> Field<'t> {
        let keys = &draft.keys;
        let mut cases: Vec<_> = draft.cases.iter().map(|case| self.case(shape, case)).collect();
        let mut presence = self.presence(shape, &draft.presence);
        // What only some releases or conditions ask for can be absent from a value: only as a case is it required.
        let can_be_absent = |case: &Case<'_>| case.when.is_some() && !case.presence.is_required();
        if presence.is_required() && (keys.versions.versions() != Versions::ALL || cases.iter().any(can_be_absent)) {
            cases.push(self.own_case(draft, presence));
            presence = Presence::Optional;
        }
        Field {
            name: self.arena.text(&draft.name),
            place: draft.place,
            ty: self.ty(&draft.ty),
            presence,
            empty: keys.empty.map_or(Empty::Value, |empty| empty.value),
            null: keys.null.map_or(Null::Refused, |null| null.value),
            default: keys.default.as_ref().map(|default| self.arena.text(default)),
            versions: keys.versions.versions(),
            deprecated: self.deprecated(keys.deprecated.as_ref()),
            access: keys.access.as_ref().map(|level| self.arena.text(level)),
            unchecked: self.unchecked(shape, draft),
            told_at: self.told_at(keys),
            late: keys.late.is_some_and(|late| late.value),
            part: keys.part.as_ref().map_or(Part::Data, |part| self.part(&part.value)),
            references: keys.references.as_ref().map(|entity| self.arena.text(entity)),
            cases: self.arena.list(&cases),
            line: self.line(draft.line),
        }
    }

    pub(super) fn deprecated(&self, spec: Option<&DeprecatedSpec>) -> Option<Deprecated<'t>> {
        spec.map(|spec| Deprecated {
            since: spec.since.map(|since| since.value),
            instead: spec.instead.as_ref().map(|instead| self.arena.text(instead)),
        })
    }

    fn unchecked(&self, shape: usize, draft: &FieldDraft) -> &'t [Unchecked<'t>] {
        let specs = draft.keys.unchecked.iter().flatten().zip(&draft.unchecked_when);
        let codes = |codes: &[Spanned<String>]| self.arena.texts(codes.iter().map(|code| code.as_str()));
        let unchecked = specs.map(|(spec, when)| Unchecked {
            when: when.as_ref().map(|when| self.condition(shape, when)),
            versions: spec.versions.versions(),
            only: codes(&spec.only),
            except: codes(&spec.except),
        });
        self.arena.list(&unchecked.collect::<Vec<_>>())
    }

    fn told_at(&self, keys: &FieldKeys) -> &'t [ToldAt<'t>] {
        let told = keys.told_at.iter().flatten();
        let told = told.map(|told| ToldAt { at: self.arena.text(&told.at), versions: told.versions.versions() });
        self.arena.list(&told.collect::<Vec<_>>())
    }

    fn part(&self, spec: &PartSpec) -> Part<'t> {
        match spec {
            PartSpec::Plain(part) => *part,
            PartSpec::Selects(name) => Part::Selects(self.arena.text(name)),
            PartSpec::Filters(name) => Part::Filters(self.arena.text(name)),
            PartSpec::From(name) => Part::From(self.arena.text(name)),
            PartSpec::Till(name) => Part::Till(self.arena.text(name)),
            PartSpec::Extends(name) => Part::Extends(self.arena.text(name)),
            PartSpec::Stored(path) => Part::Stored(self.arena.text(path)),
        }
    }

    /// What a field's own keys say, as a case that always applies.
    fn own_case(&self, draft: &FieldDraft, presence: Presence<'t>) -> Case<'t> {
        Case {
            when: None,
            versions: Versions::ALL,
            ty: self.ty(&draft.ty),
            presence,
            empty: draft.keys.empty.map_or(Empty::Value, |empty| empty.value),
            null: draft.keys.null.map_or(Null::Refused, |null| null.value),
            late: draft.keys.late.is_some_and(|late| late.value),
            line: self.line(draft.line),
        }
    }

    fn case(&self, shape: usize, draft: &CaseDraft) -> Case<'t> {
        Case {
            when: draft.when.as_ref().map(|when| self.condition(shape, when)),
            versions: draft.versions,
            ty: self.ty(&draft.ty),
            presence: self.presence(shape, &draft.presence),
            empty: draft.empty,
            null: draft.null,
            late: draft.late,
            line: self.line(draft.span),
        }
    }

    fn rule(&self, shape: usize, draft: &RuleDraft) -> Rule<'t> {
        Rule {
            when: draft.when.as_ref().map(|when| self.condition(shape, when)),
            versions: draft.versions,
            need: self.need(shape, &draft.need),
            is_advice: draft.is_advice,
            line: self.line(draft.line),
        }
    }

    pub(super) fn shape_text(&self, number: usize) -> Option<&'t ShapeText<'t>> {
        let draft = self.spec.resolved.shapes.get(number)?;
        let fields: Vec<_> = draft.fields.iter().map(|field| self.text(&field.keys.doc)).collect();
        let rules: Vec<_> = draft.rules.iter().map(|rule| self.text(&rule.doc)).collect();
        let said: Vec<_> =
            draft.fields.iter().enumerate().flat_map(|(at, field)| self.said(number, at, field)).collect();
        Some(self.arena.value(ShapeText {
            fields: self.arena.list(&fields),
            rules: self.arena.list(&rules),
            said: self.arena.list(&said),
        }))
    }

    fn said(&self, shape: usize, field: usize, draft: &FieldDraft) -> Vec<Said<'t>> {
        let said = draft.keys.said.iter().flatten().zip(&draft.said_when).map(|(said, when)| Said {
            field: field as u16,
            codes: self.arena.texts(said.codes.iter().map(|code| code.as_str())),
            when: when.as_ref().map(|when| self.condition(shape, when)),
            versions: said.versions.versions(),
            at: said.at.as_ref().map(|at| self.arena.text(at)),
            text: self.text(&said.text),
        });
        said.collect()
    }
}
