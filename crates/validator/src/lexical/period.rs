//! Times of day, and the periods of a week.

use callsheet_runtime::tables::Macros;

use super::macro_length;

/// Whether it is a time of day: `hh:mm`, before midnight.
pub(super) fn is_time(text: &str) -> bool {
    text.len() == 5 && minutes(text).is_some_and(|minutes| minutes < 24 * 60)
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

    use super::{is_periods, is_time};

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
