//! What the server takes of a value without a word: what its field says of that, then the fields around it.

use callsheet_runtime::tables::{Field, Shape, Unchecked};

use super::Checker;
use super::condition::Truth;

/// What is taken of a value, as a place in [`Taken`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TakenId(usize);

/// What is taken of values, each entry with the one around it.
#[derive(Default)]
pub(super) struct Taken<'t>(Vec<(&'t Unchecked<'t>, Option<TakenId>)>);

impl<'t> Taken<'t> {
    fn within(&mut self, own: &'t Unchecked<'t>, around: Option<TakenId>) -> TakenId {
        self.0.push((own, around));
        TakenId(self.0.len() - 1)
    }

    /// Whether a fault of that code is taken: the nearest entry that speaks of it decides.
    pub(super) fn takes(&self, id: Option<TakenId>, code: &str) -> bool {
        let mut next = id;
        while let Some((unchecked, around)) = next.and_then(|TakenId(at)| self.0.get(at)) {
            match unchecked.takes(code) {
                Some(taken) => return taken,
                None => next = *around,
            }
        }
        false
    }
}

impl<'t> Checker<'_, '_, 't> {
    /// What is taken of the value that a transparent shape stands for.
    pub(super) fn taken_at_root(&mut self, field: &'t Field<'t>, around: Option<TakenId>) -> Option<TakenId> {
        let own = field.unchecked.iter().find(|unchecked| unchecked.when.is_none() && self.knows(unchecked.versions));
        own.map(|own| self.taken.within(own, around)).or(around)
    }

    /// What is taken of a field of the object on top of the stack.
    pub(super) fn taken_of(
        &mut self,
        shape: &Shape<'t>,
        field: &'t Field<'t>,
        around: Option<TakenId>,
    ) -> Option<TakenId> {
        if !self.is_request() {
            return around;
        }
        let own = field.unchecked.iter().find(|unchecked| {
            let known = self.knows(unchecked.versions);
            let asks = |when| self.ask(when, self.top(), shape.file, field.line) == Truth::True;
            known && unchecked.when.as_ref().is_none_or(asks)
        });
        own.map(|own| self.taken.within(own, around)).or(around)
    }
}
