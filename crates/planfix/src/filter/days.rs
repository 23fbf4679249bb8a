use callsheet_runtime::record::Record;
use callsheet_runtime::tables::{Kind, Type};
use callsheet_runtime::{DateTime, Ref, Value, xml};

use crate::types::FilterDate;

/// A day or several in a row, in the time zone of the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days {
    pub(super) which: FilterDate,
    pub(super) count: Option<u32>,
    pub(super) from: Option<DateTime>,
    pub(super) to: Option<DateTime>,
}

impl Days {
    /// Today.
    pub const TODAY: Self = Self::named(FilterDate::Today);
    /// Yesterday.
    pub const YESTERDAY: Self = Self::named(FilterDate::Yesterday);
    /// Tomorrow.
    pub const TOMORROW: Self = Self::named(FilterDate::Tomorrow);
    /// This week.
    pub const THIS_WEEK: Self = Self::named(FilterDate::ThisWeek);
    /// The week before this one.
    pub const LAST_WEEK: Self = Self::named(FilterDate::LastWeek);
    /// The week behind this one.
    pub const NEXT_WEEK: Self = Self::named(FilterDate::NextWeek);
    /// This month.
    pub const THIS_MONTH: Self = Self::named(FilterDate::ThisMonth);
    /// The month before this one.
    pub const LAST_MONTH: Self = Self::named(FilterDate::LastMonth);
    /// The month behind this one.
    pub const NEXT_MONTH: Self = Self::named(FilterDate::NextMonth);

    const fn named(which: FilterDate) -> Self {
        Self { which, count: None, from: None, to: None }
    }

    const fn counted(which: FilterDate, count: u32) -> Self {
        Self { which, count: Some(count), from: None, to: None }
    }

    /// So many days up to now.
    pub const fn last(count: u32) -> Self {
        Self::counted(FilterDate::Last, count)
    }

    /// So many days from now.
    pub const fn next(count: u32) -> Self {
        Self::counted(FilterDate::Next, count)
    }

    /// The one day that lies so many days ahead.
    pub const fn ahead(count: u32) -> Self {
        Self::counted(FilterDate::In, count)
    }

    /// That day; a time of day does not count.
    pub fn on(day: DateTime) -> Self {
        Self { from: Some(without_time(day)), ..Self::named(FilterDate::Date) }
    }

    /// From one day to the other, both included; times of day do not count.
    pub fn between(first: DateTime, last: DateTime) -> Self {
        Self { from: Some(without_time(first)), to: Some(without_time(last)), ..Self::named(FilterDate::Period) }
    }
}

fn without_time(day: DateTime) -> DateTime {
    // Its day is one of the calendar, or there would be no such value.
    DateTime::date(day.year(), day.month(), day.day()).unwrap_or(day)
}

/// The members of a record as the value of an element.
pub(super) fn markup(record: &dyn Record) -> Value {
    let mut members = String::new();
    let ty = Type::of(Kind::Record(record.shape().id));
    // Names, numbers and days have no character that XML cannot hold.
    let _ = xml::encode(Ref::Record(record), &crate::TABLES, &ty, &mut members);
    Value::Markup(members.into())
}

/// What contacts and projects compare with.
#[cfg(any(feature = "contact", feature = "project"))]
pub(super) fn written(days: &Days) -> Value {
    let mut day = crate::types::FilterDay::new(days.which.clone());
    day.datevalue = days.count.map(i64::from);
    day.datefrom = days.from;
    day.dateto = days.to;
    markup(&day)
}
