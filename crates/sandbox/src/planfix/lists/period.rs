use callsheet_runtime::{DateTime, Value};

use super::super::clock;
use super::super::markup;
use crate::engine::Call;
use crate::tree::{self, Object};

/// A stretch of time, open where it has no bound. A bound that is a day is meant whole.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Period {
    from: Option<DateTime>,
    to: Option<DateTime>,
}

impl Period {
    pub(super) fn between(from: Option<DateTime>, to: Option<DateTime>) -> Self {
        Self { from, to }
    }

    /// The period that a filter's value names; `None` where it names none.
    pub(super) fn of(call: &Call<'_>, value: &Value) -> Option<Self> {
        let object = markup::object(call.tables, "types/task-filter-date", value)?;
        Self::named(&object, clock::day(clock::now()))
    }

    fn named(object: &Object, today: DateTime) -> Option<Self> {
        let text = |name: &str| object.get(name).and_then(tree::text);
        let moment = |name: &str| text(name)?.parse::<DateTime>().ok();
        let now = clock::number_of(today);
        // The first of January 1970 was a Thursday; weeks begin on Mondays.
        let monday = now - (now + 3).rem_euclid(7);
        let count = || text("datevalue")?.parse::<i64>().ok();
        let days = |from: i64, to: i64| Some(Self::between(Some(clock::of_number(from)), Some(clock::of_number(to))));
        match &*text("datetype")? {
            "today" => days(now, now),
            "yesterday" => days(now - 1, now - 1),
            "tomorrow" => days(now + 1, now + 1),
            "thisweek" => days(monday, monday + 6),
            "lastweek" => days(monday - 7, monday - 1),
            "nextweek" => days(monday + 7, monday + 13),
            "thismonth" => month(today, 0),
            "lastmonth" => month(today, -1),
            "nextmonth" => month(today, 1),
            "last" => days(now - count()?, now),
            "next" => days(now, now + count()?),
            "in" => days(now + count()?, now + count()?),
            "anotherdate" | "anotherdate_withtime" => Some(Self::between(moment("datefrom"), moment("datefrom"))),
            _ => Some(Self::between(moment("datefrom"), moment("dateto"))),
        }
    }

    pub(super) fn holds(&self, moment: DateTime) -> bool {
        !self.is_after(moment) && !self.is_before(moment)
    }

    /// Whether the moment is past the period.
    pub(super) fn is_before(&self, moment: DateTime) -> bool {
        self.to.is_some_and(|to| at_scale_of(to, moment) > to)
    }

    /// Whether the period is yet to come then.
    pub(super) fn is_after(&self, moment: DateTime) -> bool {
        self.from.is_some_and(|from| at_scale_of(from, moment) < from)
    }

    /// The same days in the year of another period's day.
    pub(super) fn holds_in_any_year(&self, moment: DateTime) -> bool {
        let years = [self.from, self.to].into_iter().flatten().map(DateTime::year);
        years.filter_map(|year| DateTime::date(year, moment.month(), moment.day())).any(|day| self.holds(day))
    }
}

/// The moment, as a day where the bound is one; a day is its first minute where the bound is a minute.
fn at_scale_of(bound: DateTime, moment: DateTime) -> DateTime {
    match (bound.time(), moment.time()) {
        (None, Some(_)) => clock::day(moment),
        (Some(_), None) => moment.at(0, 0).unwrap_or(moment),
        _ => moment,
    }
}

/// The month that lies so many months ahead.
fn month(today: DateTime, ahead: i32) -> Option<Period> {
    let first = |ahead: i32| {
        let months = i32::from(today.year()) * 12 + i32::from(today.month()) - 1 + ahead;
        let (year, month) = (u16::try_from(months / 12).ok()?, u8::try_from(months % 12 + 1).ok()?);
        DateTime::date(year, month, 1)
    };
    let last = clock::of_number(clock::number_of(first(ahead + 1)?) - 1);
    Some(Period::between(first(ahead), Some(last)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_days() {
        // A Wednesday.
        let today: DateTime = "14-01-2026".parse().expect("it is a day");
        for (word, value, from, to) in [
            ("today", "", "14-01-2026", "14-01-2026"),
            ("yesterday", "", "13-01-2026", "13-01-2026"),
            ("tomorrow", "", "15-01-2026", "15-01-2026"),
            ("thisweek", "", "12-01-2026", "18-01-2026"),
            ("lastweek", "", "05-01-2026", "11-01-2026"),
            ("nextweek", "", "19-01-2026", "25-01-2026"),
            ("thismonth", "", "01-01-2026", "31-01-2026"),
            ("lastmonth", "", "01-12-2025", "31-12-2025"),
            ("nextmonth", "", "01-02-2026", "28-02-2026"),
            ("last", "3", "11-01-2026", "14-01-2026"),
            ("next", "3", "14-01-2026", "17-01-2026"),
            ("in", "3", "17-01-2026", "17-01-2026"),
        ] {
            let object = Object::from([
                ("datetype".to_owned(), Value::from(word)),
                ("datevalue".to_owned(), Value::from(value)),
            ]);
            let found = Period::named(&object, today).expect("it is known");
            let texts = [found.from, found.to].map(|day| day.map(|day| day.to_string()));
            assert_eq!(texts, [Some(from.to_owned()), Some(to.to_owned())], "{word}");
        }
    }

    #[test]
    fn days_are_meant_whole_and_minutes_are_not() {
        let period = |from: &str, to: &str| Period::between(from.parse().ok(), to.parse().ok());
        for (from, to, moment, wanted) in [
            ("01-02-2025", "02-02-2025", "02-02-2025 23:59", true),
            ("01-02-2025", "02-02-2025", "03-02-2025 00:00", false),
            ("01-02-2025", "02-02-2025", "01-02-2025", true),
            ("01-02-2025 10:00", "01-02-2025 11:00", "01-02-2025 10:00", true),
            ("01-02-2025 10:00", "01-02-2025 11:00", "01-02-2025 09:59", false),
            ("01-02-2025 10:00", "01-02-2025 11:00", "01-02-2025", false),
            ("", "01-02-2025", "01-01-1980", true),
        ] {
            let moment: DateTime = moment.parse().expect("it is a moment");
            assert_eq!(period(from, to).holds(moment), wanted, "{moment} between {from} and {to}");
        }
        let birthdays = period("01-05-2026", "31-05-2026");
        assert!(birthdays.holds_in_any_year("17-05-1988".parse().expect("it is a day")));
    }
}
