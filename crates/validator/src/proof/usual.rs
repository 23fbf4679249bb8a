//! The usual spellings of values in answers, told without a look at the rules once these have been looked at.

use callsheet_runtime::tables::{Empty, Field, Kind, Presence};

use super::open::Opened;
use super::scalar::accepts;
use crate::check::Token;

/// How values of a field are usually written.
#[derive(Clone, Copy)]
pub(super) enum Usual {
    /// Not looked at yet.
    Unknown,
    /// In any way.
    Other,
    /// As a text that may be any.
    Text,
    /// As digits in quotes, of which any will do.
    Digits,
    /// As one digit in quotes: a bit for each digit that has been looked at, and for each that is right.
    Digit { known: u16, right: u16 },
}

/// The most digits of a number that fits whatever numbers are kept in.
pub(super) const DIGITS: usize = 18;

impl Opened<'_, '_> {
    /// How values are usually written of the field of that number of a shape.
    #[inline]
    pub fn usual_spelling(&mut self, (order, number): (usize, usize), field: &Field<'_>) -> Usual {
        match self.usual(order, number) {
            Some(Usual::Unknown) => {
                let found = self.usual_of(field);
                self.set_usual(order, number, found);
                found
            }
            Some(usual) => *usual,
            None => Usual::Other,
        }
    }

    /// Whether that one digit is right for the field of that number of a shape.
    #[inline]
    pub fn is_usual_digit(&mut self, (order, number): (usize, usize), field: &Field<'_>, digit: u8) -> bool {
        match self.usual(order, number) {
            Some(Usual::Digit { known, right }) if *known & 1 << digit != 0 => *right & 1 << digit != 0,
            _ => self.look_at(order, number, (field, digit)),
        }
    }

    fn usual_of(&self, field: &Field<'_>) -> Usual {
        let is_bare = field.cases.is_empty() && !matches!(field.presence, Presence::Unexpected);
        if self.context.is_request() || !is_bare || self.may_stand(field).is_err() {
            return Usual::Other;
        }
        // Nothing at all may be written where the field must be there.
        let may_be_empty = !field.presence.is_required() || matches!(field.empty, Empty::Value | Empty::Distinct);
        match field.ty.kind {
            Kind::Text(_) if field.empty != Empty::Refused && may_be_empty => Usual::Text,
            Kind::Id | Kind::Int | Kind::Timestamp => Usual::Digits,
            Kind::Enum(_) | Kind::Bool(_) => Usual::Digit { known: 0, right: 0 },
            _ => Usual::Other,
        }
    }

    #[cold]
    fn look_at(&mut self, order: usize, number: usize, (field, digit): (&Field<'_>, u8)) -> bool {
        let text = char::from(b'0' + digit).to_string();
        let is_right = accepts(&self.context, &Token::Text(text.into()), &field.ty, field.empty);
        if let Some(Usual::Digit { known, right }) = self.usual(order, number) {
            *known |= 1 << digit;
            *right |= u16::from(is_right) << digit;
        }
        is_right
    }
}
