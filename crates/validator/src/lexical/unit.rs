//! Time units: a number of seconds, or a number with a unit.

use callsheet_runtime::tables::Range;

use super::Fault;
use crate::Code;

/// A span of time in seconds: `None` where it has more than 32 bits.
pub(super) fn seconds(text: &str, years: bool) -> Result<Option<i64>, ()> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let length = digits.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = digits.split_at(length);
    if number.is_empty() || (number.len() > 1 && number.starts_with('0')) {
        return Err(());
    }
    let factor = match unit {
        "" | "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        "w" => 604_800,
        "M" if years => 2_592_000,
        "y" if years => 31_536_000,
        _ => return Err(()),
    };
    let sign = if digits.len() < text.len() { -1 } else { 1 };
    let seconds = number.parse::<i64>().ok().and_then(|number| number.checked_mul(factor * sign));
    Ok(seconds.filter(|seconds| i32::try_from(*seconds).is_ok()))
}

/// A span of time, with months and years for units where they are allowed.
pub(super) fn check<'a>(text: &str, years: bool, numbers: &[Range]) -> Result<(), Fault<'a>> {
    match seconds(text, years) {
        Err(()) => Err(Fault::Wrong(Code::NotTimeUnit)),
        Ok(None) => Err(Fault::Wrong(Code::TooLarge)),
        Ok(Some(number)) if numbers.is_empty() || crate::check::contains(numbers, number) => Ok(()),
        Ok(Some(_)) => Err(Fault::Outside),
    }
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn time_units_count_in_seconds() {
        let right =
            [("0", 0), ("90", 90), ("-0", 0), ("0s", 0), ("-1m", -60), ("2h", 7_200), ("1d", 86_400), ("1w", 604_800)];
        for (text, expected) in right {
            assert_eq!(seconds(text, false), Ok(Some(expected)), "{text}");
        }
        let wrong = [
            "", " ", "abc", "012", "00", "00s", "+1", " 1", "1 ", "1.0", "1e3", "015m", "1.5m", "1h30m", "1S", "m",
            "1 m", "-", "1M", "1y", "{$M}", "٣",
        ];
        for text in wrong {
            assert_eq!(seconds(text, false), Err(()), "{text}");
        }
        for text in ["2147483648", "-2147483649", "1000000000000m", "99999999999999999999"] {
            assert_eq!(seconds(text, false), Ok(None), "{text}");
        }
        assert_eq!(seconds("1y", true), Ok(Some(31_536_000)));
        assert_eq!(seconds("1M", true), Ok(Some(2_592_000)));
    }
}
