//! The usual spellings of values in answers, told without a look at the rules once these have been looked at.

use callsheet_runtime::json::scan::Scanner;
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
const DIGITS: usize = 18;

impl<'t> Opened<'_, 't> {
    /// Whether the value at hand of a field is right, in its usual spelling; consumes it if so.
    #[inline]
    pub fn takes_usual(
        &mut self,
        scanner: &mut Scanner<'_>,
        (order, number): (usize, usize),
        field: &'t Field<'t>,
        limit: usize,
    ) -> bool {
        let Some(usual) = self.usual(order, number) else { return false };
        match *usual {
            Usual::Other => false,
            Usual::Text => scanner.take_plain_string(limit),
            Usual::Digits => scanner.take_digits(DIGITS),
            Usual::Digit { known, right } => {
                let Some(digit) = scanner.digit_string() else { return false };
                let bit = 1 << digit;
                let is_right =
                    if known & bit != 0 { right & bit != 0 } else { self.look_at(order, number, (field, digit)) };
                if is_right {
                    scanner.at += "\"0\"".len();
                }
                is_right
            }
            Usual::Unknown => {
                let found = self.usual_of(field);
                self.set_usual(order, number, found);
                !matches!(found, Usual::Other) && self.takes_usual(scanner, (order, number), field, limit)
            }
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
