use callsheet_runtime::DateTime;

use crate::types::{
    Periodicity, PeriodicityDaily, PeriodicityEndCondition, PeriodicityEndConditionType, PeriodicityMonthly,
    PeriodicityWeekly,
};

/// How often a task repeats: an answer has one of the three.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Period<'a> {
    /// By days.
    Daily(&'a PeriodicityDaily),
    /// By weeks.
    Weekly(&'a PeriodicityWeekly),
    /// By months.
    Monthly(&'a PeriodicityMonthly),
}

/// When a task ceases to repeat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum End {
    /// Never.
    Never,
    /// After so many times.
    After(i64),
    /// After that day, in the time zone of the caller.
    On(DateTime),
}

impl Periodicity {
    /// How often the task repeats; `None` if the answer has nothing of it, or more than one thing.
    pub fn period(&self) -> Option<Period<'_>> {
        match (&self.daily, &self.weekly, &self.monthly) {
            (Some(daily), None, None) => Some(Period::Daily(daily)),
            (None, Some(weekly), None) => Some(Period::Weekly(weekly)),
            (None, None, Some(monthly)) => Some(Period::Monthly(monthly)),
            _ => None,
        }
    }

    /// When the task ceases to repeat; `None` if the answer does not say so.
    pub fn end(&self) -> Option<End> {
        self.end_condition.as_ref()?.end()
    }
}

impl PeriodicityEndCondition {
    /// When the task ceases to repeat; `None` if it is of an unknown kind, or lacks the number or day that belongs to it.
    pub fn end(&self) -> Option<End> {
        match self.type_.as_ref()? {
            PeriodicityEndConditionType::Endless => Some(End::Never),
            PeriodicityEndConditionType::ByCount => self.repeat_count.map(End::After),
            PeriodicityEndConditionType::ByEndDate => self.date.map(End::On),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Repetition;

    #[test]
    fn one_of_three_is_the_period() {
        let weekly = PeriodicityWeekly::new(Repetition::Every).days([1, 5]);
        let daily = PeriodicityDaily::new(Repetition::EveryWorking);
        let periodicity = Periodicity::new().weekly(weekly.clone());
        assert_eq!(periodicity.period(), Some(Period::Weekly(&weekly)));
        assert_eq!(Periodicity::new().period(), None);
        assert_eq!(periodicity.daily(daily.clone()).period(), None, "which one counts is not known");
        assert_eq!(Periodicity::new().daily(daily.clone()).period(), Some(Period::Daily(&daily)));
    }

    #[test]
    fn the_end_is_told_with_what_belongs_to_it() {
        let day = DateTime::date(2025, 12, 31).unwrap_or_default();
        let of = |type_| PeriodicityEndCondition::new().type_(type_).repeat_count(3).date(day);
        let cases = [
            (of(PeriodicityEndConditionType::Endless), Some(End::Never)),
            (of(PeriodicityEndConditionType::ByCount), Some(End::After(3))),
            (of(PeriodicityEndConditionType::ByEndDate), Some(End::On(day))),
            (of(PeriodicityEndConditionType::Other("NEW".into())), None),
            (PeriodicityEndCondition::new().type_(PeriodicityEndConditionType::ByCount), None),
            (PeriodicityEndCondition::new(), None),
        ];
        for (condition, end) in cases {
            assert_eq!(Periodicity::new().end_condition(condition).end(), end);
        }
    }
}
