//! The smallest parts of expressions. Each function gives the length of what stands at the start of a text.

use super::{Grammar, Purpose};
use crate::lexical::macros;

/// The suffixes of numbers.
const SIZES_AND_TIMES: &[u8] = b"KMGTsmhdw";

const VALUE_MACRO: &str = "{TRIGGER.VALUE}";

/// How often a suffix counts: seconds of a time, bytes of a size. Without years a month is not known: `M` is a size.
pub(super) fn multiplier(suffix: u8, years: bool) -> f64 {
    match suffix {
        b'm' => 60.0,
        b'h' => 3_600.0,
        b'd' => 86_400.0,
        b'w' => 604_800.0,
        b'M' if years => 2_592_000.0,
        b'y' => 31_536_000.0,
        b'K' => 1_024.0,
        b'M' => 1_048_576.0,
        b'G' => 1_073_741_824.0,
        b'T' => 1_099_511_627_776.0,
        _ => 1.0,
    }
}

pub(super) fn space(text: &str) -> usize {
    text.bytes().take_while(|byte| matches!(byte, b' ' | b'\r' | b'\n' | b'\t')).count()
}

pub(super) fn blanks(text: &str) -> usize {
    text.bytes().take_while(|byte| *byte == b' ').count()
}

pub(super) fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// An operator between values that is written with signs.
pub(super) fn operator(text: &str) -> Option<usize> {
    match text.as_bytes() {
        [b'<', b'=' | b'>', ..] | [b'>', b'=', ..] => Some(2),
        [b'<' | b'>' | b'+' | b'-' | b'/' | b'*' | b'=', ..] => Some(1),
        _ => None,
    }
}

/// An operator between values that is written as a word.
pub(super) fn joint(text: &str) -> Option<usize> {
    ["and", "or"].into_iter().find(|word| text.starts_with(word)).map(str::len)
}

pub(super) fn not(text: &str) -> Option<usize> {
    let behind = text.strip_prefix("not")?.bytes().next()?;
    matches!(behind, b' ' | b'\r' | b'\n' | b'\t' | b'(').then_some("not".len())
}

/// A name before a parenthesis, which does not count.
pub(super) fn function_name(text: &str) -> Option<usize> {
    let length =
        text.bytes().take_while(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'_').count();
    (length > 0 && text.as_bytes().get(length) == Some(&b'(')).then_some(length)
}

/// A number, a text or a macro.
pub(super) fn length(text: &str, grammar: Grammar) -> Option<usize> {
    match text.as_bytes().first()? {
        b'0'..=b'9' | b'.' => {
            let length = number(text, false, SIZES_AND_TIMES)?;
            number_value(text.get(..length)?, false)?.is_finite().then_some(length)
        }
        b'"' => quoted(text, Escapes::Known),
        b'{' => any_macro(text, grammar.lld).or_else(|| {
            let value = |text: &str| text.starts_with(VALUE_MACRO).then_some(VALUE_MACRO.len());
            let found = || value(text).or_else(|| macros::with_function(text, value));
            if grammar.purpose == Purpose::Calculated { None } else { found() }
        }),
        _ => None,
    }
}

/// A user macro, or a discovery macro where these may stand; also with a function.
pub(super) fn any_macro(text: &str, lld: bool) -> Option<usize> {
    let plain = |text: &str| macros::user(text).ok().or_else(|| macros::lld(text).filter(|_| lld));
    plain(text).or_else(|| macros::with_function(text, plain))
}

/// Whether a macro stands anywhere in the text.
pub(super) fn holds_macro(text: &str, lld: bool) -> bool {
    // A macro within one with a function counts by itself. What is not closed is not looked for.
    let end = text.rfind('}').unwrap_or(0);
    let starts = text.match_indices('{').map(|(start, _)| start).take_while(|start| *start < end);
    let found = |rest: &str| macros::user(rest).is_ok() || (lld && macros::lld(rest).is_some());
    starts.into_iter().any(|start| text.get(start..).is_some_and(found))
}

/// A number with a fraction, an exponent and one of the suffixes, if it has them.
pub(super) fn number(text: &str, minus: bool, suffixes: &[u8]) -> Option<usize> {
    let bytes = text.as_bytes();
    let from = |at: usize| text.get(at..).unwrap_or_default();
    let sign = usize::from(minus && text.starts_with('-'));
    let whole = digits(from(sign));
    let mut at = sign + whole;
    let mut fraction = 0;
    if bytes.get(at) == Some(&b'.') {
        fraction = digits(from(at + 1));
        at += if whole + fraction > 0 { 1 + fraction } else { 0 };
    }
    if whole + fraction == 0 {
        return None;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        let signed = at + 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        let exponent = digits(from(signed));
        at = if exponent > 0 { signed + exponent } else { at };
    }
    Some(at + usize::from(bytes.get(at).is_some_and(|byte| suffixes.contains(byte))))
}

/// The value of a number that [`number`] has found.
pub(super) fn number_value(text: &str, years: bool) -> Option<f64> {
    let suffix = text.bytes().last().filter(u8::is_ascii_alphabetic);
    let plain = text.get(..text.len() - usize::from(suffix.is_some()))?;
    Some(plain.parse::<f64>().ok()? * suffix.map_or(1.0, |suffix| multiplier(suffix, years)))
}

/// What a backslash may stand before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Escapes {
    /// A quote and itself.
    Known,
    /// Anything: before others than these it stands for itself.
    Any,
}

/// A text in quotes.
pub(super) fn quoted(text: &str, escapes: Escapes) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 1;
    loop {
        match (bytes.get(at)?, bytes.get(at + 1)) {
            (b'"', _) => return Some(at + 1),
            (b'\\', Some(b'"' | b'\\')) => at += 2,
            (b'\\', _) if escapes == Escapes::Known => return None,
            _ => at += 1,
        }
    }
}
