//! Numbers written as text, and lists of them.

use callsheet_runtime::tables::{Macros, Range};

use super::{Fault, macro_length};
use crate::Code;
use crate::check::contains;

/// A port number.
pub(super) fn port<'a>(text: &str, numbers: &[Range]) -> Result<(), Fault<'a>> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Fault::Wrong(Code::NotInt));
    }
    match text.parse::<i32>() {
        Ok(port) if contains(numbers, i64::from(port)) => Ok(()),
        Ok(_) => Err(Fault::Outside),
        Err(_) => Err(Fault::Wrong(Code::TooLarge)),
    }
}

/// A number written out.
pub(super) fn number<'a>(text: &str, numbers: &[Range]) -> Result<(), Fault<'a>> {
    let plain = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b'e' | b'E' | b'+');
    match text.parse::<f64>() {
        Ok(number) if text.bytes().all(plain) && !text.starts_with('+') => {
            let inside = |range: &Range| range.first as f64 <= number && number <= range.last as f64;
            if numbers.is_empty() || numbers.iter().any(inside) { Ok(()) } else { Err(Fault::Outside) }
        }
        _ => Err(Fault::Wrong(Code::NotNumber)),
    }
}

/// Numbers and ranges of numbers joined by commas, of 32 bits or among those allowed.
pub(super) fn check_ranges<'a>(text: &'a str, macros: Macros, numbers: &[Range]) -> Result<(), Fault<'a>> {
    const MALFORMED: Fault<'_> = Fault::Wrong(Code::NotIntRange);
    let mut rest = text;
    let mut inside = true;
    loop {
        let (first, after) = bound(rest.trim_start_matches(' '), macros).ok_or(MALFORMED)?;
        let after = after.trim_start_matches(' ');
        let (last, after) = match after.strip_prefix('-') {
            Some(range) => match bound(range.trim_start_matches(' '), macros) {
                Some((last, after)) => (last, after.trim_start_matches(' ')),
                None => return Err(MALFORMED),
            },
            None => (first, after),
        };
        let in_order = match (first, last) {
            (Some(first), Some(last)) => first <= last,
            _ => true,
        };
        let allowed = |number: Option<i64>| number.is_none_or(|number| numbers.is_empty() || contains(numbers, number));
        if !in_order {
            return Err(MALFORMED);
        }
        inside &= allowed(first) && allowed(last);
        rest = match after.strip_prefix(',') {
            Some(next) => next,
            None if !after.is_empty() => return Err(MALFORMED),
            None => return if inside { Ok(()) } else { Err(Fault::Outside) },
        };
    }
}

/// A number, or a macro that stands for one, and what follows it.
fn bound(text: &str, macros: Macros) -> Option<(Option<i64>, &str)> {
    if let Some(length) = macro_length(text, macros) {
        return Some((None, text.get(length..)?));
    }
    let sign = usize::from(text.starts_with('-'));
    let digits = text.get(sign..)?.bytes().take_while(u8::is_ascii_digit).count();
    let (number, after) = text.split_at_checked(sign + digits)?;
    Some((Some(i64::from(number.parse::<i32>().ok()?)), after))
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::Macros;

    use super::check_ranges;

    #[test]
    fn ranges_of_numbers_ascend() {
        let macros = Macros { user: true, ..Macros::NONE };
        let right = [
            "200", "200,300", "200-300", "200, 300", "{$M}", "{$M},200", "200-{$M}", "-200", " 200", "0200", "200,200",
        ];
        for text in right {
            assert!(check_ranges(text, macros, &[]).is_ok(), "{text}");
        }
        let wrong = ["300-200", "200,", "a", "4294967296", "200-300-400", "{#L}", "2147483648", "-1--2", "1-", ""];
        for text in wrong {
            assert!(check_ranges(text, macros, &[]).is_err(), "{text}");
        }
    }
}
