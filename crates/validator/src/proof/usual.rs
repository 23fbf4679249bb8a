//! The usual spellings of values in answers, told without a look at the rules.

use callsheet_runtime::tables::{Empty, Field, Kind, Presence};

use super::scalar::accepts;
use crate::check::{Context, Token};

/// How values of a field are usually written.
#[derive(Clone, Copy, Debug)]
pub(super) enum Usual {
    /// In any way.
    Other,
    /// As a text that may be any.
    Text,
    /// As digits, of which any will do.
    Digits,
    /// As one digit: a bit for each that is right.
    Digit { right: u16 },
}

/// The most digits of a number that fits whatever numbers are kept in.
pub(super) const DIGITS: usize = 18;

impl Usual {
    /// The usual spelling of a field's values.
    pub fn of(context: &Context<'_, '_>, field: &Field<'_>) -> Self {
        let is_bare = field.cases.is_empty() && !matches!(field.presence, Presence::Unexpected);
        if context.is_request() || !is_bare || !context.may_stand(field) {
            return Usual::Other;
        }
        // Nothing at all may be written where the field must be there.
        let may_be_empty = !field.presence.is_required() || matches!(field.empty, Empty::Value | Empty::Distinct);
        match field.ty.kind {
            Kind::Text(_) if field.empty != Empty::Refused && may_be_empty => Usual::Text,
            Kind::Id | Kind::Int | Kind::Timestamp => Usual::Digits,
            Kind::Enum(_) | Kind::Bool(_) => {
                let is_right = |digit: &u8| {
                    let text = char::from(b'0' + digit).to_string();
                    accepts(context, &Token::Text(text.into()), &field.ty, field.empty)
                };
                Usual::Digit { right: (0..=9).filter(is_right).fold(0, |right, digit| right | 1 << digit) }
            }
            _ => Usual::Other,
        }
    }
}
