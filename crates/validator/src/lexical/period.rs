//! Times of day, and the periods of a week.

use callsheet_runtime::tables::Macros;

use super::{Fault, macro_length, require};
use crate::Code;

/// Whether it is a time of day: `hh:mm`, before midnight.
pub(super) fn is_time(text: &str) -> bool {
    text.len() == 5 && minutes(text).is_some_and(|minutes| minutes < 24 * 60)
}

/// A day from 1970 up to where 32 bits of seconds end.
pub(super) fn check_date(text: &str) -> Result<(), Fault<'_>> {
    let (year, month, day) = date(text).ok_or(Fault::Wrong(Code::NotDate))?;
    require(year >= 1970 && (year, month, day) <= (2038, 1, 18), Code::DateOutside)
}

/// Year, month and day of `yyyy-mm-dd`.
fn date(text: &str) -> Option<(u16, u16, u16)> {
    let numbers = [text.get(..4)?, text.get(5..7)?, text.get(8..)?];
    let digits = numbers.iter().all(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    if text.len() != 10 || !digits || text.get(4..5) != Some("-") || text.get(7..8) != Some("-") {
        return None;
    }
    let [year, month, day] = numbers.map(|number| number.parse().unwrap_or_default());
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u16::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day).then_some((year, month, day))
}

/// Minutes since midnight of `h:mm` or `hh:mm`, up to `24:00`.
fn minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if hours.is_empty() || hours.len() > 2 || minutes.len() != 2 || !digits(hours) || !digits(minutes) {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    let time = hours * 60 + minutes;
    (minutes < 60 && time <= 24 * 60).then_some(time)
}

/// Whether it is one period: days of the week, a comma, from when to when.
pub(super) fn is_period(text: &str) -> bool {
    let Some((days, times)) = text.split_once(',') else { return false };
    let day = |text: &str| match text.as_bytes() {
        [day @ b'1'..=b'7'] => Some(*day),
        _ => None,
    };
    let days_fit = match days.split_once('-') {
        Some((first, last)) => matches!((day(first), day(last)), (Some(first), Some(last)) if first <= last),
        None => day(days).is_some(),
    };
    let times = times.split_once('-').map(|(from, till)| (minutes(from), minutes(till)));
    days_fit && matches!(times, Some((Some(from), Some(till))) if from < till)
}

/// Whether they are periods joined by semicolons; each may be a macro.
pub(super) fn is_periods(text: &str, macros: Macros) -> bool {
    let mut rest = text;
    loop {
        let length = match macro_length(rest, macros) {
            Some(length) => length,
            None => {
                let length = rest.find(';').unwrap_or(rest.len());
                if !rest.get(..length).is_some_and(is_period) {
                    return false;
                }
                length
            }
        };
        rest = match rest.get(length..) {
            Some("") | None => return true,
            Some(after) => match after.strip_prefix(';') {
                Some(next) => next,
                None => return false,
            },
        };
    }
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::Macros;

    use super::{check_date, is_periods, is_time};
    use crate::Code;
    use crate::lexical::Fault;

    #[test]
    fn days_stand_in_a_calendar() {
        for (text, right) in [
            ("2026-11-22", Ok(())),
            ("2024-02-29", Ok(())),
            ("2038-01-18", Ok(())),
            ("2038-01-19", Err(Fault::Wrong(Code::DateOutside))),
            ("1969-12-31", Err(Fault::Wrong(Code::DateOutside))),
            ("2023-02-29", Err(Fault::Wrong(Code::NotDate))),
            ("2026-13-01", Err(Fault::Wrong(Code::NotDate))),
            ("26-1-1", Err(Fault::Wrong(Code::NotDate))),
            ("2026/11/22", Err(Fault::Wrong(Code::NotDate))),
            ("2026-11-2x", Err(Fault::Wrong(Code::NotDate))),
        ] {
            assert_eq!(check_date(text), right, "{text}");
        }
    }

    #[test]
    fn periods_are_days_and_times() {
        let macros = Macros { user: true, ..Macros::NONE };
        let right = [
            "1-7,00:00-24:00",
            "1,09:00-18:00",
            "1-7,0:00-24:00",
            "1-5,09:00-18:00;6,10:00-12:00",
            "{$W}",
            "{$W};{$V}",
            "{$W:\"a;b\"};1-2,1:00-2:00",
            "1-1,00:00-01:00",
            "1-7,23:59-24:00",
            "1-5,09:00-18:00;{$W}",
        ];
        for text in right {
            assert!(is_periods(text, macros), "{text}");
        }
        let wrong = [
            " ",
            "1-7",
            "7-1,00:00-24:00",
            "1-8,00:00-24:00",
            "0-1,00:00-24:00",
            "1-7,00:00-24:01",
            "1-7,10:00-09:00",
            "1-7,10:00-10:00",
            "1-7,00:00-24:00;",
            ";1-7,00:00-24:00",
            "1-7, 00:00-24:00",
            "{#L}",
            "{HOST.HOST}",
            "{$W};",
            "1-7,0:0-24:00",
            "1-7,000:00-1:00",
            "1-7,1:00 - 2:00",
            "1-7,1:00-2:00\n",
            "1-7,00:60-02:00",
            "8,1:00-2:00",
        ];
        for text in wrong {
            assert!(!is_periods(text, macros), "{text}");
        }
        assert!(!is_periods("{$W}", Macros::NONE));
    }

    #[test]
    fn times_of_day_end_before_midnight() {
        let cases =
            [("00:00", true), ("23:59", true), ("24:00", false), ("9:00", false), ("12:60", false), ("ab:cd", false)];
        for (text, right) in cases {
            assert_eq!(is_time(text), right, "{text}");
        }
    }
}
