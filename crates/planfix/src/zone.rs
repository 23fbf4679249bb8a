use callsheet_runtime::DateTime;
use jiff::civil;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// The time zone of the user who calls. Planfix gives and takes all times in it, and writes it beside none of them.
///
/// ```
/// use callsheet_planfix::CallerZone;
/// use callsheet_runtime::DateTime;
///
/// let zone = CallerZone::named("Europe/Moscow")?; // as `user.get` answers `timezone`
/// let noon: DateTime = "28-02-2025 12:00".parse().unwrap_or_default();
/// assert_eq!(zone.moment(noon)?.timestamp().to_string(), "2025-02-28T09:00:00Z");
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallerZone(TimeZone);

impl CallerZone {
    /// The zone of that name: `Europe/Moscow`.
    ///
    /// # Errors
    /// There is no such zone, by the rules that the system or the program has.
    pub fn named(name: &str) -> Result<Self, jiff::Error> {
        TimeZone::get(name).map(Self)
    }

    /// The moment that a time of Planfix means; of a day without a time its first minute.
    ///
    /// Where clocks are set back and show a time twice, the first is meant; where they are set forward and never show it, the
    /// time that they show instead.
    ///
    /// # Errors
    /// It is too near to the year 9999's end.
    pub fn moment(&self, time: DateTime) -> Result<Zoned, jiff::Error> {
        let number = |part: u8| i8::try_from(part).unwrap_or_default();
        let year = i16::try_from(time.year()).unwrap_or_default();
        let (hour, minute) = time.time().unwrap_or_default();
        let date = civil::Date::new(year, number(time.month()), number(time.day()))?;
        date.at(number(hour), number(minute), 0, 0).to_zoned(self.0.clone())
    }

    /// The day and minute that clocks show at that moment; seconds are left out, as Planfix does. `None` beyond the years 0 to
    /// 9999.
    pub fn date_time(&self, moment: Timestamp) -> Option<DateTime> {
        let shown = self.0.to_datetime(moment);
        let number = |part: i8| u8::try_from(part).ok();
        let day = DateTime::date(u16::try_from(shown.year()).ok()?, number(shown.month())?, number(shown.day())?)?;
        day.at(number(shown.hour())?, number(shown.minute())?)
    }
}

impl From<TimeZone> for CallerZone {
    fn from(zone: TimeZone) -> Self {
        Self(zone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Zone, what Planfix writes, the moment, what is written for the moment.
    const CASES: &[(&str, &str, &str, &str)] = &[
        ("Europe/Moscow", "28-02-2025 12:00", "2025-02-28T09:00:00Z", "28-02-2025 12:00"),
        ("Europe/Moscow", "28-02-2025", "2025-02-27T21:00:00Z", "28-02-2025 00:00"),
        ("Asia/Kathmandu", "01-01-2025 00:15", "2024-12-31T18:30:00Z", "01-01-2025 00:15"),
        ("America/New_York", "02-11-2025 01:30", "2025-11-02T05:30:00Z", "02-11-2025 01:30"),
        ("America/New_York", "09-03-2025 02:30", "2025-03-09T07:30:00Z", "09-03-2025 03:30"),
    ];

    #[test]
    fn times_are_those_of_the_callers_clocks() -> Result<(), jiff::Error> {
        for (name, written, moment, shown) in CASES {
            let zone = CallerZone::named(name)?;
            let time: DateTime = written.parse().unwrap_or_default();
            let found = zone.moment(time)?.timestamp();
            assert_eq!(found.to_string(), *moment, "{name} {written}");
            assert_eq!(zone.date_time(found).map(|time| time.to_string()).as_deref(), Some(*shown), "{name} {written}");
        }
        Ok(())
    }

    #[test]
    fn seconds_are_left_out() {
        let moment = Timestamp::from_second(59).unwrap_or_default();
        let time = CallerZone::from(TimeZone::UTC).date_time(moment);
        assert_eq!(time.map(|time| time.to_string()).as_deref(), Some("01-01-1970 00:00"));
        assert!(CallerZone::named("Europe/Nowhere").is_err());
    }
}
