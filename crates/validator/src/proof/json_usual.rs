//! Members of JSON objects that come as expected.

use callsheet_runtime::json::scan::{plain_end, white_space_end};

use super::json::Walker;
use super::json_text::pass_string;
use super::open::{At, Record, expect};
use super::plan::Planned;
use super::usual::{DIGITS, Usual};
use super::{Proven, Stop, require};

/// What comes in an object behind members that came as expected.
pub(super) enum Coming {
    /// Another key than was predicted, which is not consumed.
    Key,
    /// A value of the record's current field, which is not consumed.
    Value,
    /// Nothing: the end of the object has been read.
    End,
}

impl<'c, 't> Walker<'c, '_, 't> {
    /// Passes over members of an object with right values in their usual spelling.
    pub(super) fn usual_members(&mut self, record: &mut Record<'c, 't>) -> Proven<Coming> {
        // An object whose members stand in another order than was predicted goes on so.
        match self.members::<true>(record)? {
            Coming::Key => self.members::<false>(record),
            coming => Ok(coming),
        }
    }

    /// Passes over members whose keys are those that are predicted, or else over such as can be looked up.
    #[inline(never)]
    fn members<const PREDICTED: bool>(&mut self, record: &mut Record<'c, 't>) -> Proven<Coming> {
        let (plan, token, document) = (record.plan, self.limits.token, self.source.bytes());
        let slots = self.opened.slots.get_mut(record.slots..).unwrap_or_default();
        let order = self.opened.orders.get_mut(record.order..).unwrap_or_default();
        let order = order.get_mut(..plan.fields.len()).unwrap_or_default();
        let mut rest = document.get(self.scanner.at..).unwrap_or_default();
        let (mut members, mut required) = (record.members, record.required);
        let find = |key, guess: usize| if PREDICTED { plan.predicted(guess, key) } else { plan.look_up(key) };
        let coming = loop {
            let guess = order.get(members).copied().map_or(usize::MAX, usize::from);
            let key = if members == 0 { Some(rest) } else { rest.strip_prefix(b",") };
            let found = match key.and_then(|key| find(key, guess)) {
                Some(found) => found,
                None => match separated(rest, members == 0)? {
                    Separated::Member(key) => match find(key, guess) {
                        Some(found) => found,
                        None => {
                            // What is not predicted is looked up, from where the member before it ended.
                            rest = if PREDICTED { rest } else { key };
                            break Coming::Key;
                        }
                    },
                    Separated::End(behind) => {
                        rest = behind;
                        break Coming::End;
                    }
                },
            };
            let (number, planned, value) = found;
            let value = without_space(value);
            let slot = slots.get_mut(number).ok_or(Stop::Unproven)?;
            require(*slot == 0)?;
            *slot = (document.len() - value.len()) as At;
            if !PREDICTED && record.sets_order {
                expect(order, members, number);
            }
            members += 1;
            required += u16::from(planned.is_required);
            match behind_usual(value, planned.usual, token) {
                Some(behind) => rest = behind,
                None => {
                    (rest, record.current) = (value, number);
                    break Coming::Value;
                }
            }
        };
        (record.members, record.required) = (members, required);
        self.scanner.at = document.len() - rest.len();
        Ok(coming)
    }

    /// Whether the value at hand of the record's current field is right, in its usual spelling or as a text with escapes;
    /// consumes it if so.
    pub(super) fn take_usual(&mut self, record: &Record<'_, '_>) -> bool {
        let usual = record.plan.fields.get(record.current).map_or(Usual::Other, |planned| planned.usual);
        let document = self.source.bytes();
        let rest = document.get(self.scanner.at..).unwrap_or_default();
        if let Some(behind) = behind_usual(rest, usual, self.limits.token) {
            self.scanner.at = document.len() - behind.len();
            return true;
        }
        self.take_text(record)
    }

    /// Whether the value at hand of the record's current field is a text that may be any, with escapes; consumes it if so.
    #[inline]
    pub(super) fn take_text(&mut self, record: &Record<'_, '_>) -> bool {
        let is_text = |planned: &Planned| matches!(planned.usual, Usual::Text);
        if !record.plan.fields.get(record.current).is_some_and(is_text) {
            return false;
        }
        let before = self.scanner.at;
        let found = pass_string(&mut self.scanner, self.limits).is_ok();
        if !found {
            self.scanner.at = before;
        }
        found
    }
}

/// What stands behind a member, or behind the brace that opens an object.
enum Separated<'d> {
    /// A key.
    Member(&'d [u8]),
    /// The end of the object, which is passed over.
    End(&'d [u8]),
}

/// What comes behind a member, or behind an object's brace, where it is the first one.
fn separated(rest: &[u8], is_first: bool) -> Proven<Separated<'_>> {
    match without_space(rest) {
        [b'}', behind @ ..] => Ok(Separated::End(behind)),
        rest @ [b'"', ..] if is_first => Ok(Separated::Member(rest)),
        [b',', behind @ ..] if !is_first => Ok(Separated::Member(without_space(behind))),
        _ => Err(Stop::Unproven),
    }
}

#[inline]
fn without_space(rest: &[u8]) -> &[u8] {
    match rest.first() {
        Some(0..=b' ') => rest.get(white_space_end(rest, 0)..).unwrap_or_default(),
        _ => rest,
    }
}

/// What follows the value at hand, if that is right, in that usual spelling and of no more bytes.
#[inline(always)]
fn behind_usual(value: &[u8], usual: Usual, most: usize) -> Option<&[u8]> {
    let [b'"', text @ ..] = value else { return None };
    match (usual, text) {
        (Usual::Text, _) => {
            let length = plain_end(text, 0);
            match text.get(length..) {
                Some([b'"', behind @ ..]) if length + 2 <= most => Some(behind),
                _ => None,
            }
        }
        (Usual::Digits, _) => {
            let length = text.iter().position(|byte| !byte.is_ascii_digit())?;
            match text.get(length..) {
                Some([b'"', behind @ ..]) if (1..=DIGITS).contains(&length) => Some(behind),
                _ => None,
            }
        }
        (Usual::Digit { right }, [digit @ b'0'..=b'9', b'"', behind @ ..]) => {
            (right & 1 << (digit - b'0') != 0).then_some(behind)
        }
        _ => None,
    }
}
