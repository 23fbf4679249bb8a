//! Conditions on the fields of objects that are open.

use std::borrow::Cow;

use callsheet_runtime::tables::{Condition, Field, From, Kind, Path, Place, Shape};

use super::open::{At, Frame, Opened};
use super::{Proven, Stop, require};
use crate::check::{Context, Found, Scene, Token, Truth, is_plausible, truth};

/// A document whose values are read where they stand. What it cannot make out is unproven.
pub(super) trait Source {
    /// The scalar that begins there.
    fn token(&self, at: At) -> Proven<Token<'_>>;

    /// Whether the value that begins there is empty, as far as that kind is concerned.
    fn is_empty(&self, at: At, kind: &Kind<'_>) -> Proven<bool>;

    /// Where the member of that name of the object that begins there stands; zero where there is none.
    fn member(&self, object: At, name: &str, place: Place) -> Proven<At>;

    /// Where the fields of the object that begins there stand; zero for those that are not there.
    fn members(&self, object: At, shape: &Shape<'_>) -> Proven<Vec<At>>;
}

/// The object of an open frame.
struct InFrame<'k, 'c, 't, S> {
    opened: &'k Opened<'c, 't>,
    source: &'k S,
    frame: usize,
    /// Why the answer does not count.
    stop: Option<Stop>,
}

impl<'t, S: Source> InFrame<'_, '_, 't, S> {
    /// The frame of the object where a path starts.
    fn start(&self, from: From) -> Option<usize> {
        let is_record = |frame: &usize| matches!(self.opened.frames.get(*frame), Some(Frame::Record(_)));
        let mut around = (0..=self.frame).filter(is_record);
        match from {
            From::Here => around.next_back(),
            From::Above(levels) => around.nth_back(usize::from(levels)),
            From::Root => around.next(),
        }
    }

    fn look(&mut self, path: Path<'t>) -> Proven<Found<'t, At>> {
        let Some(frame) = self.start(path.from) else { return Ok(Found::Nowhere) };
        let Some(record) = self.opened.record(frame) else { return Ok(Found::Nowhere) };
        let Some((first, rest)) = path.steps.split_first() else { return Ok(Found::Nowhere) };
        let Some(mut field) = record.shape.fields.get(usize::from(*first)) else { return Ok(Found::Nowhere) };
        let mut at = self.opened.slot(record, usize::from(*first));
        if at == 0 && !record.is_complete {
            return Err(Stop::Later(frame));
        }
        // What hangs on something wrong is not judged.
        require(!self.opened.is_wrong(at))?;
        for step in rest {
            let Kind::Record(id) = field.ty.kind else { return Ok(Found::Nowhere) };
            let Some(inner) = self.opened.context.tables.shape(id).fields.get(usize::from(*step)) else {
                return Ok(Found::Nowhere);
            };
            field = inner;
            if at != 0 {
                at = self.source.member(at, field.name, field.place)?;
            }
        }
        Ok(if at == 0 { Found::Absent(field) } else { Found::Value(at, field) })
    }
}

impl<'t, S: Source> Scene<'t> for InFrame<'_, '_, 't, S> {
    type Value = At;

    fn context(&self) -> &Context<'_, 't> {
        &self.opened.context
    }

    fn find(&mut self, path: Path<'t>) -> Found<'t, At> {
        self.look(path).unwrap_or_else(|stop| {
            // The outermost object must be complete first.
            self.stop = match (self.stop, stop) {
                (Some(Stop::Later(one)), Stop::Later(other)) => Some(Stop::Later(one.min(other))),
                (Some(Stop::Unproven), _) => Some(Stop::Unproven),
                _ => Some(stop),
            };
            Found::Nowhere
        })
    }

    fn is_filled(&mut self, at: At, field: &Field<'t>) -> bool {
        let filled = self
            .source
            .token(at)
            .and_then(|token| Ok(!matches!(token, Token::Null) && !self.source.is_empty(at, &field.ty.kind)?));
        filled.unwrap_or_else(|stop| {
            self.stop = Some(stop);
            false
        })
    }

    fn text(&mut self, at: At, field: &Field<'t>) -> Option<Cow<'_, str>> {
        let token = match self.source.token(at) {
            Ok(token) => token,
            Err(stop) => {
                self.stop = Some(stop);
                return None;
            }
        };
        let context = &self.opened.context;
        let plausible = is_plausible(&token, &field.ty, context.is_json() && context.is_request());
        match token {
            _ if !plausible => None,
            Token::Bool(truth) => Some(if truth { "1" } else { "0" }.into()),
            Token::Number(text) | Token::Text(text) => Some(text),
            Token::Null | Token::Container => None,
        }
    }
}

impl<'t> Opened<'_, 't> {
    /// Answers a condition that belongs to the object of that frame.
    pub(super) fn ask(&self, source: &impl Source, condition: &Condition<'t>, frame: usize) -> Proven<Truth> {
        let mut scene = InFrame { opened: self, source, frame, stop: None };
        let mut stored = None;
        let answer = truth(&mut scene, condition, &mut stored);
        match scene.stop {
            Some(stop) => Err(stop),
            // What only the server knows is worth a note.
            None if answer == Truth::Unknown && stored.is_some() && self.context.is_request() => Err(Stop::Unproven),
            None => Ok(answer),
        }
    }

    /// What stands at the end of a path from the object of that frame, all of whose members are known.
    pub(super) fn find(&self, source: &impl Source, path: Path<'t>, frame: usize) -> Proven<Found<'t, At>> {
        InFrame { opened: self, source, frame, stop: None }.look(path)
    }
}
