use callsheet_runtime::tables::{Condition, From, Need, Path, Presence};

use super::Lowering;
use crate::condition::{Expression, PathExpression, Start};
use crate::finding::Findings;
use crate::resolve::{ConditionDraft, NeedDraft, PathDraft, PresenceDraft};

impl<'t> Lowering<'_, 't> {
    /// The condition; after a clean check it always resolves, so that nothing stands for what does not.
    pub(super) fn condition(&self, shape: usize, expression: &Expression) -> Condition<'t> {
        let draft = self.spec.resolved.condition(shape, expression, &Findings::new(&[]));
        draft.map_or(Condition::Any(&[]), |draft| self.lowered(&draft))
    }

    fn lowered(&self, draft: &ConditionDraft) -> Condition<'t> {
        match draft {
            ConditionDraft::All(parts) => Condition::All(self.parts(parts)),
            ConditionDraft::Any(parts) => Condition::Any(self.parts(parts)),
            ConditionDraft::Not(inner) => Condition::Not(self.arena.value(self.lowered(inner))),
            ConditionDraft::OneOf(path, values) => {
                Condition::OneOf(self.steps(path), self.arena.texts(values.iter().map(String::as_str)))
            }
            ConditionDraft::Order(path, order, number) => Condition::Order(self.steps(path), *order, *number),
            ConditionDraft::Bits(path, bits) => Condition::Bits(self.steps(path), *bits),
            ConditionDraft::Prefix(path, text) => Condition::Prefix(self.steps(path), self.arena.text(text)),
            ConditionDraft::Present(path) => Condition::Present(self.steps(path)),
            ConditionDraft::Filled(path) => Condition::Filled(self.steps(path)),
            ConditionDraft::Stored(what) => Condition::Stored(self.arena.text(what)),
        }
    }

    fn parts(&self, parts: &[ConditionDraft]) -> &'t [Condition<'t>] {
        let parts: Vec<_> = parts.iter().map(|part| self.lowered(part)).collect();
        self.arena.list(&parts)
    }

    fn steps(&self, path: &PathDraft) -> Path<'t> {
        let from = match path.start {
            Start::Here => From::Here,
            Start::Above(levels) => From::Above(levels),
            Start::Root => From::Root,
        };
        Path { from, steps: self.arena.list(&path.steps) }
    }

    pub(super) fn presence(&self, shape: usize, presence: &PresenceDraft) -> Presence<'t> {
        match presence {
            PresenceDraft::Optional => Presence::Optional,
            PresenceDraft::Required => Presence::Required,
            PresenceDraft::Unexpected => Presence::Unexpected,
            PresenceDraft::RequiredWhen(when) => Presence::RequiredWhen(self.condition(shape, when)),
            PresenceDraft::ExactlyOne(group) => Presence::ExactlyOne(*group),
            PresenceDraft::AtLeastOne(group) => Presence::AtLeastOne(*group),
        }
    }

    pub(super) fn need(&self, shape: usize, need: &NeedDraft) -> Need<'t> {
        match need {
            NeedDraft::Holds(expression) => match self.condition(shape, expression) {
                Condition::Filled(path) => Need::NotEmpty(path),
                Condition::Present(path) => Need::Present(path),
                Condition::Not(Condition::Present(path)) => Need::Absent(*path),
                condition => Need::Holds(condition),
            },
            NeedDraft::ExactlyOne(paths) => Need::ExactlyOne(self.paths(shape, paths)),
            NeedDraft::AtLeastOne(paths) => Need::AtLeastOne(self.paths(shape, paths)),
            NeedDraft::AtMostOne(paths) => Need::AtMostOne(self.paths(shape, paths)),
        }
    }

    /// The paths of fields that the shape has; those of another operation of its type are never there.
    fn paths(&self, shape: usize, paths: &[PathExpression]) -> &'t [Path<'t>] {
        let steps = paths.iter().filter_map(|path| self.spec.resolved.steps(shape, path));
        let paths: Vec<_> = steps.map(|path| self.steps(&path)).collect();
        self.arena.list(&paths)
    }
}
