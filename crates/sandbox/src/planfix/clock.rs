//! The day and the minute that it is.

use std::time::{SystemTime, UNIX_EPOCH};

use callsheet_runtime::DateTime;

/// The minute that it is, in UTC.
pub(super) fn now() -> DateTime {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let minutes = seconds / 60 % (24 * 60);
    let day = of_number(i64::try_from(seconds / 86_400).unwrap_or_default());
    let part = |number: u64| u8::try_from(number).unwrap_or_default();
    day.at(part(minutes / 60), part(minutes % 60)).unwrap_or(day)
}

/// The day's number, counted from the first of January 1970.
pub(super) fn number_of(day: DateTime) -> i64 {
    let (month, date) = (i64::from(day.month()), i64::from(day.day()));
    // Years begin in March, so that the day that only some have is the last one.
    let year = i64::from(day.year()) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + date - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The day with that number.
pub(super) fn of_number(number: i64) -> DateTime {
    let shifted = number + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let date = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    let parts = (u16::try_from(year), u8::try_from(month), u8::try_from(date));
    match parts {
        (Ok(year), Ok(month), Ok(date)) => DateTime::date(year, month, date).unwrap_or_default(),
        _ => DateTime::default(),
    }
}

/// The day alone.
pub(super) fn day(moment: DateTime) -> DateTime {
    DateTime::date(moment.year(), moment.month(), moment.day()).unwrap_or(moment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_their_numbers() {
        for (text, number) in [("01-01-1970", 0), ("31-12-1969", -1), ("29-02-2024", 19_782), ("01-03-2025", 20_148)] {
            let day: DateTime = text.parse().expect("it is a day");
            assert_eq!(number_of(day), number, "{text}");
            assert_eq!(of_number(number).to_string(), text);
        }
    }
}
