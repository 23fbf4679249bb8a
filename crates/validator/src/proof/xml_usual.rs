//! Elements of XML that come as expected.

use callsheet_runtime::xml::scan::Scanner;
use callsheet_runtime::xml::text::text_end;

use super::open::{At, Frame, Opened, expect};
use super::plan::{Plan, Planned};
use super::strip;
use super::usual::{DIGITS, Usual};
use super::xml::{MARGIN, Walker};

impl Walker<'_, '_, '_> {
    /// Passes over elements of the object of that frame with right values in their usual spelling. What comes behind them is
    /// left where it stands.
    pub(super) fn usual_elements(&mut self, frame: usize) {
        if self.names.len() < self.limits.depth {
            let limits = (self.limits.token, self.limits.members);
            let is_other = pass_over::<true>(&mut self.cursor, &mut self.opened, frame, limits);
            // An object whose elements stand in another order than was predicted goes on so.
            if is_other && !self.cursor.rest().starts_with(b"</") {
                pass_over::<false>(&mut self.cursor, &mut self.opened, frame, limits);
            }
        }
    }
}

/// Passes over elements that are those that are predicted, or else over such as can be looked up; whether it ends at another
/// element.
#[inline(never)]
fn pass_over<const PREDICTED: bool>(
    cursor: &mut Scanner<'_>,
    opened: &mut Opened<'_, '_>,
    frame: usize,
    (token, most): (usize, usize),
) -> bool {
    let Some(Frame::Record(record)) = opened.frames.get_mut(frame) else { return false };
    let plan = record.plan;
    let slots = opened.slots.get_mut(record.slots..).unwrap_or_default();
    let order = opened.orders.get_mut(record.order..).unwrap_or_default();
    let order = order.get_mut(..plan.fields.len()).unwrap_or_default();
    while record.members + MARGIN < most {
        cursor.skip_space();
        let rest = cursor.rest();
        let guess = order.get(record.members).copied().map_or(record.current, usize::from);
        let found = if PREDICTED { plan.predicted(guess, rest) } else { plan.look_up(rest) };
        let Some((number, planned, value)) = found else { return true };
        let Some(slot) = slots.get_mut(number) else { return false };
        let end = behind_usual(value, planned.usual, token).and_then(|end| strip(end, plan.behind(planned)));
        let Some(behind) = end.filter(|_| *slot == 0) else { return false };
        *slot = cursor.at as At;
        cursor.at += rest.len() - behind.len();
        if !PREDICTED && record.sets_order {
            expect(order, record.members, number);
        }
        record.members += 1;
        record.current = number;
        record.required += u16::from(planned.is_required);
    }
    false
}

/// Whether the element whose `<` and name have been read has no attributes and holds a right value of the field in its usual
/// spelling, of no more bytes; consumes it if so.
pub(super) fn take_usual(cursor: &mut Scanner<'_>, plan: &Plan, planned: &Planned, most: usize) -> bool {
    let rest = cursor.rest();
    let found = strip(rest, b">")
        .and_then(|value| behind_usual(value, planned.usual, most))
        .and_then(|end| strip(end, plan.behind(planned)));
    if let Some(behind) = found {
        cursor.at += rest.len() - behind.len();
    }
    found.is_some()
}

/// What follows the text at hand, if that is right, in that usual spelling and of no more bytes.
#[inline(always)]
fn behind_usual(value: &[u8], usual: Usual, most: usize) -> Option<&[u8]> {
    match (usual, value) {
        (Usual::Text, _) => {
            let length = text_end(value, 0);
            value.get(length..).filter(|_| length <= most)
        }
        (Usual::Digits, _) => {
            let length = value.iter().position(|byte| !byte.is_ascii_digit())?;
            value.get(length..).filter(|_| (1..=DIGITS).contains(&length))
        }
        (Usual::Digit { right }, [digit @ b'0'..=b'9', behind @ ..]) => {
            (right & 1 << (digit - b'0') != 0).then_some(behind)
        }
        _ => None,
    }
}
