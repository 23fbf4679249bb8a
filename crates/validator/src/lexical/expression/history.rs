//! Functions that read items: an item, or several by a filter, and parameters.

use super::literals::{self, Escapes};
use super::periods::{self, Period};
use super::{Grammar, Purpose};
use crate::lexical::item_key;

/// The suffixes of numbers among parameters.
const SUFFIXES: &[u8] = b"KMGTsmhdwMy";

const HOST_MACRO: &str = "{HOST.HOST";

/// One parameter of a function.
#[derive(Clone, Copy, Debug)]
pub(super) enum Parameter<'a> {
    /// Which item: `any_host` and `any_key` where an asterisk stands for it.
    Item {
        any_host: bool,
        any_key: bool,
        filtered: bool,
    },
    Period(Period<'a>),
    /// With its quotes.
    Quoted(&'a str),
    Unquoted(&'a str),
    Empty,
}

/// Whether a function of that name may read items.
pub(super) fn is_name(name: &str) -> bool {
    !name.bytes().any(|byte| byte.is_ascii_digit())
}

/// The parameters, the first of which starts at `start`, and where the text behind their parenthesis starts.
pub(super) fn parameters(text: &str, start: usize, grammar: Grammar) -> Option<(Vec<Parameter<'_>>, usize)> {
    let (item, length) = item(text.get(start..)?, grammar)?;
    let mut parameters = vec![item];
    let mut at = start + length;
    loop {
        at += literals::blanks(text.get(at..)?);
        match text.as_bytes().get(at)? {
            b')' => return Some((parameters, at + 1)),
            b',' => at += 1,
            _ => return None,
        }
        at += literals::blanks(text.get(at..)?);
        let (parameter, length) = parameter(text.get(at..)?, parameters.len() == 1, grammar)?;
        parameters.push(parameter);
        at += length;
    }
}

fn parameter(text: &str, second: bool, grammar: Grammar) -> Option<(Parameter<'_>, usize)> {
    match text.as_bytes().first()? {
        b',' | b')' => Some((Parameter::Empty, 0)),
        b'"' => {
            let length = literals::quoted(text, Escapes::Any)?;
            Some((Parameter::Quoted(text.get(..length)?), length))
        }
        _ if second => {
            let (period, length) = periods::read(text, grammar.lld)?;
            Some((Parameter::Period(period), length))
        }
        _ => {
            let number = literals::number(text, true, SUFFIXES);
            let length = number.or_else(|| literals::any_macro(text, grammar.lld))?;
            Some((Parameter::Unquoted(text.get(..length)?), length))
        }
    }
}

/// An item: `/host/key[parameters]?[filter]`.
fn item(text: &str, grammar: Grammar) -> Option<(Parameter<'_>, usize)> {
    let calculated = grammar.purpose == Purpose::Calculated;
    let host = host(text.get(1..)?, grammar.purpose)?;
    let any_host = calculated && text.get(1..)?.starts_with('*');
    let mut at = 1 + host;
    if text.as_bytes().get(at) != Some(&b'/') {
        return None;
    }
    at += 1;
    let any_key = calculated && text.as_bytes().get(at) == Some(&b'*');
    at += if any_key { 1 } else { item_key::length(text.get(at..)?)? };
    let filter = if calculated { filter(text.get(at..)?, grammar.lld) } else { None };
    Some((Parameter::Item { any_host, any_key, filtered: filter.is_some() }, at + filter.unwrap_or(0)))
}

fn host(text: &str, purpose: Purpose) -> Option<usize> {
    let name = text.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b". _-".contains(byte)).count();
    let macro_length = || {
        let rest = text.strip_prefix(HOST_MACRO)?;
        let number =
            usize::from(purpose == Purpose::EventName && rest.starts_with(|first| ('1'..='9').contains(&first)));
        (rest.as_bytes().get(number) == Some(&b'}')).then_some(HOST_MACRO.len() + number + 1)
    };
    if name > 0 && !text.starts_with(' ') {
        return Some(text.get(..name)?.trim_end_matches(' ').len());
    }
    match purpose {
        Purpose::Trigger => None,
        Purpose::Calculated if text.starts_with('*') => Some(1),
        _ => Some(macro_length().unwrap_or(0)),
    }
}

/// A filter: `?[tag = "a" and not group = "b"]`.
fn filter(text: &str, lld: bool) -> Option<usize> {
    let mut at = text.strip_prefix("?[").map(|_| 2)?;
    let mut open = 0_usize;
    // Whether a pair is wanted, whether a space must come before what is next, and whether that may be `not`.
    let (mut wanted, mut space_needed, mut may_negate) = (true, false, true);
    loop {
        let space = literals::space(text.get(at..)?);
        at += space;
        let rest = text.get(at..)?;
        let apart = space > 0 || !space_needed;
        match rest.as_bytes().first()? {
            b'(' if wanted => {
                open += 1;
                at += 1;
                (space_needed, may_negate) = (false, true);
            }
            b')' if !wanted && open > 0 => {
                open -= 1;
                at += 1;
                space_needed = false;
            }
            b']' if !wanted && open == 0 => return Some(at + 1),
            _ if !apart => return None,
            _ if wanted && may_negate && rest.starts_with("not") => {
                at += "not".len();
                (space_needed, may_negate) = (true, false);
            }
            _ if wanted => {
                at += pair(rest, lld)?;
                (wanted, space_needed) = (false, true);
            }
            _ => {
                at += literals::joint(rest)?;
                (wanted, space_needed, may_negate) = (true, true, true);
            }
        }
    }
}

/// A comparison of a tag or a group with a text.
fn pair(text: &str, lld: bool) -> Option<usize> {
    let side = |at: usize| {
        let rest = text.get(at..)?;
        let word = ["tag", "group"].into_iter().find(|word| rest.starts_with(word));
        let constant = || match rest.as_bytes().first()? {
            b'"' => literals::quoted(rest, Escapes::Known),
            _ => literals::any_macro(rest, lld),
        };
        Some((word.is_some(), at + word.map(str::len).or_else(constant)?))
    };
    let (left_word, mut at) = side(0)?;
    at += literals::space(text.get(at..)?);
    let sign = ["=", "<>"].into_iter().find(|sign| text.get(at..).is_some_and(|rest| rest.starts_with(sign)))?;
    at += sign.len();
    at += literals::space(text.get(at..)?);
    let (right_word, end) = side(at)?;
    (!(left_word && right_word)).then_some(end)
}
