//! Periods of functions: how many values or how long, and up to which moment: `#5`, `1h`, `1h:now/d-1d`.

use super::literals::{self, holds_macro, multiplier};

const UNITS: &[u8] = b"smhdwMy";
const MOST: f64 = i32::MAX as f64;

/// A period as it is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Period<'a> {
    /// All of it.
    pub text: &'a str,
    /// A number of values, a time or a macro.
    pub length: &'a str,
    /// The moment at which it ends, or nothing.
    pub shift: &'a str,
}

/// Which periods a function takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Span {
    /// A time or a number of values.
    Any,
    Time,
    /// A time up to now.
    TimeOnly,
    /// A number of values.
    Count,
    /// Whole hours up to a moment.
    Trend,
    /// As [`Span::Trend`]; no unit of the moment is shorter than that of the time.
    Aligned,
}

/// The period at the start of the text, and its length.
pub(super) fn read(text: &str, lld: bool) -> Option<(Period<'_>, usize)> {
    let digits = |text: &str| Some(literals::digits(text)).filter(|length| *length > 0);
    let length = match text.strip_prefix('#') {
        Some(count) => 1 + digits(count)?,
        None => time(text).or_else(|| literals::any_macro(text, lld))?,
    };
    let shift = text.get(length..)?.strip_prefix(':').and_then(|rest| moment(rest, lld));
    let end = length + shift.map_or(0, |shift| shift + 1);
    let shift = shift.and_then(|_| text.get(length + 1..end)).unwrap_or_default();
    Some((Period { text: text.get(..end)?, length: text.get(..length)?, shift }, end))
}

/// A time without zeros before it.
fn time(text: &str) -> Option<usize> {
    let digits = if text.starts_with('0') { 1 } else { literals::digits(text) };
    let unit = text.as_bytes().get(digits).is_some_and(|byte| UNITS.contains(byte));
    (digits > 0).then_some(digits + usize::from(unit))
}

/// A moment: `now` and steps from there, or a macro.
fn moment(text: &str, lld: bool) -> Option<usize> {
    if !text.starts_with("now") {
        return literals::any_macro(text, lld);
    }
    let mut at = "now".len();
    while let Some((_, length)) = text.get(at..).and_then(|rest| step(rest, lld)) {
        at += length;
    }
    Some(at)
}

/// A step of a moment, its unit where it is known, and its length.
fn step(text: &str, lld: bool) -> Option<(Option<u8>, usize)> {
    let rest = text.get(1..)?;
    let unit = |at: usize| rest.as_bytes().get(at).copied().filter(|byte| UNITS.contains(byte));
    let macro_step = || literals::any_macro(rest, lld).map(|length| (None, 1 + length));
    match text.as_bytes().first()? {
        b'/' => unit(0).filter(|unit| *unit != b's').map(|unit| (Some(unit), 2)).or_else(macro_step),
        b'+' | b'-' => match literals::digits(rest) {
            0 => macro_step(),
            digits => Some((Some(unit(digits).unwrap_or(b's')), 1 + digits + usize::from(unit(digits).is_some()))),
        },
        _ => None,
    }
}

impl Period<'_> {
    /// Whether a function that takes such periods takes this one.
    pub(super) fn fits(&self, span: Span, lld: bool) -> bool {
        let is_macro = holds_macro(self.length, lld);
        let positive = |number: f64| number > 0.0 && number <= MOST;
        let seconds = |years: bool| seconds(self.length, years);
        let count = || self.length.strip_prefix('#').and_then(|count| count.parse::<f64>().ok());
        match span {
            Span::Any => is_macro || seconds(false).or_else(count).is_some_and(positive),
            Span::Time => seconds(false).is_some_and(positive),
            Span::TimeOnly => self.shift.is_empty() && seconds(false).is_some_and(positive),
            Span::Count => count().is_some_and(positive),
            Span::Trend | Span::Aligned => {
                let hours = |number: f64| positive(number) && number % multiplier(b'h', true) == 0.0;
                let right = !self.shift.is_empty() && (is_macro || seconds(true).is_some_and(hours));
                right && (span == Span::Trend || is_macro || holds_macro(self.shift, lld) || self.is_aligned())
            }
        }
    }

    fn is_aligned(&self) -> bool {
        let unit = self.length.bytes().last().filter(u8::is_ascii_alphabetic).unwrap_or(b's');
        let mut rest = self.shift.strip_prefix("now").unwrap_or_default();
        while let Some((step_unit, length)) = step(rest, false) {
            if multiplier(step_unit.unwrap_or(b's'), true) < multiplier(unit, true) {
                return false;
            }
            rest = rest.get(length..).unwrap_or_default();
        }
        true
    }
}

/// The seconds of a time; months and years are known only where they may stand.
fn seconds(text: &str, years: bool) -> Option<f64> {
    let known = if years { UNITS } else { b"smhdw" };
    whole(text, known)
}

/// The value of a whole number with one of these units.
pub(super) fn whole(text: &str, units: &[u8]) -> Option<f64> {
    let unit = text.bytes().last().filter(|byte| units.contains(byte));
    let number = text.get(..text.len() - usize::from(unit.is_some()))?;
    let digits = number.strip_prefix('-').unwrap_or(number);
    let right = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let value = number.parse::<f64>().ok().filter(|_| right)?;
    Some(value * unit.map_or(1.0, |unit| multiplier(unit, true)))
}
