use std::fmt;
use std::str::FromStr;

/// A day, with or without a time of day, in the time zone of the user who calls.
///
/// Written `dd-mm-yyyy` or `dd-mm-yyyy hh:mm`. The zone is not part of it: servers take and give the caller's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    year: u16,
    month: u8,
    day: u8,
    time: Option<(u8, u8)>,
}

impl DateTime {
    /// A day without a time; `None` if the calendar has no such day.
    pub fn date(year: u16, month: u8, day: u8) -> Option<Self> {
        let valid = year <= 9999 && (1..=12).contains(&month) && day >= 1 && day <= days_in_month(year, month);
        valid.then_some(Self { year, month, day, time: None })
    }

    /// The same day at that time; `None` if a day has no such time.
    pub fn at(self, hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self { time: Some((hour, minute)), ..self })
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Hour and minute, where a time was given.
    pub fn time(self) -> Option<(u8, u8)> {
        self.time
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}-{:04}", self.day, self.month, self.year)?;
        match self.time {
            Some((hour, minute)) => write!(f, " {hour:02}:{minute:02}"),
            None => Ok(()),
        }
    }
}

/// The text is no date: `dd-mm-yyyy` or `dd-mm-yyyy hh:mm` is wanted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no date: `dd-mm-yyyy` or `dd-mm-yyyy hh:mm` is wanted")]
pub struct ParseDateTimeError;

impl FromStr for DateTime {
    type Err = ParseDateTimeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or(ParseDateTimeError)
    }
}

fn parse(text: &str) -> Option<DateTime> {
    let bytes = text.as_bytes();
    let separated = bytes.get(2) == Some(&b'-') && bytes.get(5) == Some(&b'-');
    let date = DateTime::date(number(bytes, 6, 4)?, number(bytes, 3, 2)? as u8, number(bytes, 0, 2)? as u8)?;
    match bytes.len() {
        10 if separated => Some(date),
        16 if separated && bytes[10] == b' ' && bytes[13] == b':' => {
            date.at(number(bytes, 11, 2)? as u8, number(bytes, 14, 2)? as u8)
        }
        _ => None,
    }
}

fn number(bytes: &[u8], at: usize, digits: usize) -> Option<u16> {
    bytes
        .get(at..at + digits)?
        .iter()
        .try_fold(0_u16, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u16::from(byte - b'0')))
}
