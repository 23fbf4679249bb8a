use callsheet_runtime::{DateTime, Value};

use super::days::{Days, markup};
use crate::types::{FilterDate, TaskFilterDate};

/// A day, several days in a row, a minute, or the time from one minute to another, in the time zone of the caller.
///
/// [`Days`] are such times, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Times(Days);

impl Times {
    /// That minute; of a day without a time its first.
    pub fn at(minute: DateTime) -> Self {
        Self(Days { which: FilterDate::DateWithTime, count: None, from: Some(with_time(minute)), to: None })
    }

    /// From one minute to the other; of a day without a time its first.
    pub fn between(first: DateTime, last: DateTime) -> Self {
        let (from, to) = (Some(with_time(first)), Some(with_time(last)));
        Self(Days { which: FilterDate::PeriodWithTime, count: None, from, to })
    }

    pub(super) fn written(self) -> Value {
        let mut date = TaskFilterDate::new(self.0.which);
        date.datevalue = self.0.count.map(i64::from);
        date.datefrom = self.0.from;
        date.dateto = self.0.to;
        markup(&date)
    }
}

impl From<Days> for Times {
    fn from(days: Days) -> Self {
        Self(days)
    }
}

fn with_time(minute: DateTime) -> DateTime {
    let (hour, min) = minute.time().unwrap_or_default();
    minute.at(hour, min).unwrap_or(minute)
}
