// @generated from spec/planfix/types/periodicity.toml by `cargo xtask codegen`; do not edit.

//! The type `periodicity`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "task")]
/// How a task repeats
#[non_exhaustive]
pub struct Periodicity {
    /// It repeats by days.
    ///
    /// Object. Exactly one of `daily`, `weekly`, `monthly` must be there.
    pub daily: ::core::option::Option<::std::boxed::Box<PeriodicityDaily>>,
    /// It repeats by weeks.
    ///
    /// Object. Exactly one of `daily`, `weekly`, `monthly` must be there.
    pub weekly: ::core::option::Option<::std::boxed::Box<PeriodicityWeekly>>,
    /// It repeats by months.
    ///
    /// Object. Exactly one of `daily`, `weekly`, `monthly` must be there.
    pub monthly: ::core::option::Option<::std::boxed::Box<PeriodicityMonthly>>,
    /// The day from which it repeats.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm).
    pub start_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// When it ceases to repeat.
    ///
    /// Object.
    pub end_condition: ::core::option::Option<
        ::std::boxed::Box<PeriodicityEndCondition>,
    >,
    /// How long before its start people are told of the task.
    ///
    /// Object.
    pub notify: ::core::option::Option<::std::boxed::Box<PeriodicityNotify>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl Periodicity {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`daily`](Self::daily).
    pub fn daily(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<PeriodicityDaily>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.daily, value);
        self
    }
    /// Sets [`weekly`](Self::weekly).
    pub fn weekly(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<PeriodicityWeekly>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.weekly, value);
        self
    }
    /// Sets [`monthly`](Self::monthly).
    pub fn monthly(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<PeriodicityMonthly>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.monthly, value);
        self
    }
    /// Sets [`start_date`](Self::start_date).
    pub fn start_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_date, value);
        self
    }
    /// Sets [`end_condition`](Self::end_condition).
    pub fn end_condition(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<PeriodicityEndCondition>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.end_condition, value);
        self
    }
    /// Sets [`notify`](Self::notify).
    pub fn notify(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<PeriodicityNotify>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.notify, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for Periodicity {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    Periodicity, super::super::TABLES,
    super::super::tables::shapes::TYPES_PERIODICITY_PERIODICITY; 0 => daily, 1 => weekly,
    2 => monthly, 3 => start_date, 4 => end_condition, 5 => notify;; daily weekly monthly
    start_date end_condition notify
}
#[cfg(feature = "task")]
/// It repeats by days.
#[non_exhaustive]
pub struct PeriodicityDaily {
    /// What the days are counted from.
    ///
    /// One of the values below, one of "EVERY", "EVERY\_WORKING", "AFTER\_COMPLETE".
    pub type_: Repetition,
    /// Every so many days; not with `EVERY_WORKING`.
    ///
    /// Integer. Empty means absent. What is right hangs on other fields.
    pub shift: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl PeriodicityDaily {
    /// With what is required.
    pub fn new(type_: impl ::core::convert::Into<Repetition>) -> Self {
        Self {
            type_: type_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`shift`](Self::shift).
    pub fn shift(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.shift, value);
        self
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    PeriodicityDaily, super::super::TABLES,
    super::super::tables::shapes::TYPES_PERIODICITY_PERIODICITY_DAILY; 0 => type_, 1 =>
    shift; type_; shift
}
#[cfg(feature = "task")]
/// It repeats by weeks.
#[non_exhaustive]
pub struct PeriodicityWeekly {
    /// What the weeks are counted from.
    ///
    /// One of the values below, one of "EVERY", "AFTER\_COMPLETE".
    pub type_: Repetition,
    /// Every so many weeks.
    ///
    /// Integer. Empty means absent.
    pub shift: ::core::option::Option<i64>,
    /// The days of the week, Monday is 1 and Sunday 7; with `EVERY` only.
    ///
    /// List of: integer, 1–7 (written as one text, joined by ","). Empty means absent. What is right hangs on other fields.
    pub days: ::core::option::Option<::std::vec::Vec<i64>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl PeriodicityWeekly {
    /// With what is required.
    pub fn new(type_: impl ::core::convert::Into<Repetition>) -> Self {
        Self {
            type_: type_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`shift`](Self::shift).
    pub fn shift(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.shift, value);
        self
    }
    /// Sets [`days`](Self::days).
    pub fn days(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<i64>>,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.days, value);
        self
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    PeriodicityWeekly, super::super::TABLES,
    super::super::tables::shapes::TYPES_PERIODICITY_PERIODICITY_WEEKLY; 0 => type_, 1 =>
    shift, 2 => days; type_; shift days
}
#[cfg(feature = "task")]
/// It repeats by months.
#[non_exhaustive]
pub struct PeriodicityMonthly {
    /// What the months are counted from, and how the day is named.
    ///
    /// One of the values below, one of "AFTER\_COMPLETE", "EVERY", "EXACT".
    pub type_: Repetition,
    /// Every so many months.
    ///
    /// Integer. Empty means absent.
    pub month: ::core::option::Option<i64>,
    /// The day of the month; with `EXACT` the place of the day among the month's days of the kind `dayType`; not with `AFTER_COMPLETE`.
    ///
    /// Integer. Empty means absent. What is right hangs on other fields.
    pub day: ::core::option::Option<i64>,
    /// Which kind of day is counted; with `EXACT` only.
    ///
    /// One of the values below. Empty means absent. What is right hangs on other fields.
    pub day_type: ::core::option::Option<DayType>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl PeriodicityMonthly {
    /// With what is required.
    pub fn new(type_: impl ::core::convert::Into<Repetition>) -> Self {
        Self {
            type_: type_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`month`](Self::month).
    pub fn month(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.month, value);
        self
    }
    /// Sets [`day`](Self::day).
    pub fn day(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.day, value);
        self
    }
    /// Sets [`day_type`](Self::day_type).
    pub fn day_type(mut self, value: impl ::core::convert::Into<DayType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.day_type, value);
        self
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    PeriodicityMonthly, super::super::TABLES,
    super::super::tables::shapes::TYPES_PERIODICITY_PERIODICITY_MONTHLY; 0 => type_, 1 =>
    month, 2 => day, 3 => day_type; type_; month day day_type
}
#[cfg(feature = "task")]
/// When it ceases to repeat.
#[non_exhaustive]
pub struct PeriodicityEndCondition {
    /// What ends it.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<PeriodicityEndConditionType>,
    /// The last day; with `BYENDDATE` only.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent. What is right hangs on other fields.
    pub date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// How many times; with `BYCOUNT` only.
    ///
    /// Integer. Empty means absent. What is right hangs on other fields.
    pub repeat_count: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl PeriodicityEndCondition {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<PeriodicityEndConditionType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`date`](Self::date).
    pub fn date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.date, value);
        self
    }
    /// Sets [`repeat_count`](Self::repeat_count).
    pub fn repeat_count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.repeat_count, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for PeriodicityEndCondition {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    PeriodicityEndCondition, super::super::TABLES,
    super::super::tables::shapes::TYPES_PERIODICITY_PERIODICITY_END_CONDITION; 0 =>
    type_, 1 => date, 2 => repeat_count;; type_ date repeat_count
}
#[cfg(feature = "task")]
/// How long before its start people are told of the task.
#[non_exhaustive]
pub struct PeriodicityNotify {
    /// What the time is counted in.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<PeriodicityNotifyType>,
    /// How many of them: 2 working days, 1 week.
    ///
    /// Integer.
    pub day: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl PeriodicityNotify {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<PeriodicityNotifyType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`day`](Self::day).
    pub fn day(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.day, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for PeriodicityNotify {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    PeriodicityNotify, super::super::TABLES,
    super::super::tables::shapes::TYPES_PERIODICITY_PERIODICITY_NOTIFY; 0 => type_, 1 =>
    day;; type_ day
}
#[cfg(feature = "task")]
/// Which days are counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DayType {
    /// All days.
    ///
    /// `DAY` on the wire.
    Day,
    /// Working days.
    ///
    /// `WORKDAY` on the wire.
    Workday,
    /// Mondays.
    ///
    /// `MONDAY` on the wire.
    Monday,
    /// Tuesdays.
    ///
    /// `TUESDAY` on the wire.
    Tuesday,
    /// Wednesdays.
    ///
    /// `WEDNESDAY` on the wire.
    Wednesday,
    /// Thursdays.
    ///
    /// `THURSDAY` on the wire.
    Thursday,
    /// Fridays.
    ///
    /// `FRIDAY` on the wire.
    Friday,
    /// Saturdays.
    ///
    /// `SATURDAY` on the wire.
    Saturday,
    /// Sundays.
    ///
    /// `SUNDAY` on the wire.
    Sunday,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "task")]
::callsheet_runtime::open_enum! {
    DayType, DAY_TYPE_VALUES; 0 => Day, 1 => Workday, 2 => Monday, 3 => Tuesday, 4 =>
    Wednesday, 5 => Thursday, 6 => Friday, 7 => Saturday, 8 => Sunday
}
#[cfg(feature = "task")]
pub(crate) static DAY_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/periodicity",
    name: "DayType",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "DAY",
            name: "Day",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "WORKDAY",
            name: "Workday",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "MONDAY",
            name: "Monday",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TUESDAY",
            name: "Tuesday",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "WEDNESDAY",
            name: "Wednesday",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "THURSDAY",
            name: "Thursday",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "FRIDAY",
            name: "Friday",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "SATURDAY",
            name: "Saturday",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "SUNDAY",
            name: "Sunday",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "task")]
/// What ends it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeriodicityEndConditionType {
    /// Never.
    ///
    /// `ENDLESS` on the wire.
    Endless,
    /// After `repeatCount` times.
    ///
    /// `BYCOUNT` on the wire.
    ByCount,
    /// After the day `date`.
    ///
    /// `BYENDDATE` on the wire.
    ByEndDate,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "task")]
::callsheet_runtime::open_enum! {
    PeriodicityEndConditionType, PERIODICITY_END_CONDITION_TYPE_VALUES; 0 => Endless, 1
    => ByCount, 2 => ByEndDate
}
#[cfg(feature = "task")]
pub(crate) static PERIODICITY_END_CONDITION_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/periodicity",
    name: "PeriodicityEndConditionType",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "ENDLESS",
            name: "Endless",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "BYCOUNT",
            name: "ByCount",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "BYENDDATE",
            name: "ByEndDate",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "task")]
/// What the time is counted in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeriodicityNotifyType {
    /// Working days.
    ///
    /// `0` on the wire.
    WorkingDay,
    /// Weeks.
    ///
    /// `1` on the wire.
    Week,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "task")]
::callsheet_runtime::open_enum! {
    PeriodicityNotifyType, PERIODICITY_NOTIFY_TYPE_VALUES; 0 => WorkingDay, 1 => Week
}
#[cfg(feature = "task")]
pub(crate) static PERIODICITY_NOTIFY_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/periodicity",
    name: "PeriodicityNotifyType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "WorkingDay",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Week",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "task")]
/// What a repetition is counted from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Repetition {
    /// The calendar: every so many days, weeks or months.
    ///
    /// `EVERY` on the wire.
    Every,
    /// Every working day.
    ///
    /// `EVERY_WORKING` on the wire.
    EveryWorking,
    /// The moment when the task was last finished.
    ///
    /// `AFTER_COMPLETE` on the wire.
    AfterComplete,
    /// The calendar: a month's first, second or later day of a kind.
    ///
    /// `EXACT` on the wire.
    Exact,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "task")]
::callsheet_runtime::open_enum! {
    Repetition, REPETITION_VALUES; 0 => Every, 1 => EveryWorking, 2 => AfterComplete, 3
    => Exact
}
#[cfg(feature = "task")]
pub(crate) static REPETITION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/periodicity",
    name: "Repetition",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "EVERY",
            name: "Every",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "EVERY_WORKING",
            name: "EveryWorking",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "AFTER_COMPLETE",
            name: "AfterComplete",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "EXACT",
            name: "Exact",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "task")]
static PERIODICITY_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        (
            "daily",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PERIODICITY_PERIODICITY_DAILY,
                    ),
                ),
                ..tables::Type::ANY
            },
            6,
        ),
        (
            "weekly",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PERIODICITY_PERIODICITY_WEEKLY,
                    ),
                ),
                ..tables::Type::ANY
            },
            29,
        ),
        (
            "monthly",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PERIODICITY_PERIODICITY_MONTHLY,
                    ),
                ),
                ..tables::Type::ANY
            },
            61,
        ),
        ("startDate", tables::Type::DATE_TIME, 100),
        (
            "endCondition",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PERIODICITY_PERIODICITY_END_CONDITION,
                    ),
                ),
                ..tables::Type::ANY
            },
            106,
        ),
        (
            "notify",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PERIODICITY_PERIODICITY_NOTIFY,
                    ),
                ),
                ..tables::Type::ANY
            },
            143,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::ExactlyOne(0),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::ExactlyOne(0),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                presence: tables::Presence::ExactlyOne(0),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static PERIODICITY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/periodicity",
    name: "Periodicity",
    file: "spec/planfix/types/periodicity.toml",
    form: tables::Form::Object,
    fields: &PERIODICITY_FIELDS,
    lookup: &[
        65535, 5, 4, 65535, 65535, 65535, 65535, 65535, 1, 0, 2, 65535, 65535, 65535, 3,
        65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static PERIODICITY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "It repeats by days.",
            ru: "Повторяется по дням.",
        },
        tables::Text {
            en: "It repeats by weeks.",
            ru: "Повторяется по неделям.",
        },
        tables::Text {
            en: "It repeats by months.",
            ru: "Повторяется по месяцам.",
        },
        tables::Text {
            en: "The day from which it repeats.",
            ru: "День, начиная с которого задача повторяется.",
        },
        tables::Text {
            en: "When it ceases to repeat.",
            ru: "Когда повторение заканчивается.",
        },
        tables::Text {
            en: "How long before its start people are told of the task.",
            ru: "За сколько до начала задачи о ней уведомляют.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static PERIODICITY_DAILY_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&REPETITION_VALUES),
                words: &["EVERY", "EVERY_WORKING", "AFTER_COMPLETE"],
                ..tables::Type::ANY
            },
            12,
        ),
        ("shift", tables::Type::INT, 20),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["EVERY_WORKING"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Absent,
                        null: tables::Null::Refused,
                        late: false,
                        line: 24,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static PERIODICITY_DAILY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/periodicity",
    name: "PeriodicityDaily",
    file: "spec/planfix/types/periodicity.toml",
    form: tables::Form::Object,
    fields: &PERIODICITY_DAILY_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static PERIODICITY_DAILY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What the days are counted from.",
            ru: "От чего считаются дни.",
        },
        tables::Text {
            en: "Every so many days; not with `EVERY_WORKING`.",
            ru: "Раз в сколько дней; не для `EVERY_WORKING`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static PERIODICITY_WEEKLY_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&REPETITION_VALUES),
                words: &["EVERY", "AFTER_COMPLETE"],
                ..tables::Type::ANY
            },
            35,
        ),
        ("shift", tables::Type::INT, 43),
        (
            "days",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            numbers: &[tables::Range { first: 1, last: 7 }],
                            ..tables::Type::INT
                        },
                        form: tables::ListForm::Joined(","),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            49,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["EVERY"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        numbers: &[tables::Range { first: 1, last: 7 }],
                                        ..tables::Type::INT
                                    },
                                    form: tables::ListForm::Joined(","),
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Absent,
                        null: tables::Null::Refused,
                        late: false,
                        line: 56,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static PERIODICITY_WEEKLY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/periodicity",
    name: "PeriodicityWeekly",
    file: "spec/planfix/types/periodicity.toml",
    form: tables::Form::Object,
    fields: &PERIODICITY_WEEKLY_FIELDS,
    lookup: &[1, 65535, 0, 2, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static PERIODICITY_WEEKLY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What the weeks are counted from.",
            ru: "От чего считаются недели.",
        },
        tables::Text {
            en: "Every so many weeks.",
            ru: "Раз в сколько недель.",
        },
        tables::Text {
            en: "The days of the week, Monday is 1 and Sunday 7; with `EVERY` only.",
            ru: "Дни недели: понедельник — 1, воскресенье — 7; только для `EVERY`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static PERIODICITY_MONTHLY_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&REPETITION_VALUES),
                words: &["AFTER_COMPLETE", "EVERY", "EXACT"],
                ..tables::Type::ANY
            },
            67,
        ),
        ("month", tables::Type::INT, 75),
        ("day", tables::Type::INT, 81),
        (
            "dayType",
            tables::Type {
                kind: tables::Kind::Enum(&DAY_TYPE_VALUES),
                ..tables::Type::ANY
            },
            90,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["AFTER_COMPLETE"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Absent,
                        null: tables::Null::Refused,
                        late: false,
                        line: 85,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["EXACT"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&DAY_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Absent,
                        null: tables::Null::Refused,
                        late: false,
                        line: 95,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static PERIODICITY_MONTHLY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/periodicity",
    name: "PeriodicityMonthly",
    file: "spec/planfix/types/periodicity.toml",
    form: tables::Form::Object,
    fields: &PERIODICITY_MONTHLY_FIELDS,
    lookup: &[
        65535, 65535, 0, 65535, 2, 65535, 3, 65535, 65535, 1, 65535, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static PERIODICITY_MONTHLY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What the months are counted from, and how the day is named.",
            ru: "От чего считаются месяцы и как назван день.",
        },
        tables::Text {
            en: "Every so many months.",
            ru: "Раз в сколько месяцев.",
        },
        tables::Text {
            en: "The day of the month; with `EXACT` the place of the day among the month's days of the kind `dayType`; not with `AFTER_COMPLETE`.",
            ru: "Число месяца, а для `EXACT` — который по счёту день вида `dayType`; не для `AFTER_COMPLETE`.",
        },
        tables::Text {
            en: "Which kind of day is counted; with `EXACT` only.",
            ru: "Какие дни считаются; только для `EXACT`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static PERIODICITY_END_CONDITION_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&PERIODICITY_END_CONDITION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            112,
        ),
        ("date", tables::Type::DATE_TIME, 123),
        ("repeatCount", tables::Type::INT, 133),
    ],
    &[
        (
            1,
            tables::Facts {
                empty: tables::Empty::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["BYENDDATE"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::DATE_TIME,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Absent,
                        null: tables::Null::Refused,
                        late: false,
                        line: 128,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["BYCOUNT"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Absent,
                        null: tables::Null::Refused,
                        late: false,
                        line: 138,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static PERIODICITY_END_CONDITION_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/periodicity",
    name: "PeriodicityEndCondition",
    file: "spec/planfix/types/periodicity.toml",
    form: tables::Form::Object,
    fields: &PERIODICITY_END_CONDITION_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 2, 65535],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static PERIODICITY_END_CONDITION_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What ends it.",
            ru: "Чем оно заканчивается.",
        },
        tables::Text {
            en: "The last day; with `BYENDDATE` only.",
            ru: "Последний день; только для `BYENDDATE`.",
        },
        tables::Text {
            en: "How many times; with `BYCOUNT` only.",
            ru: "Сколько раз; только для `BYCOUNT`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static PERIODICITY_NOTIFY_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&PERIODICITY_NOTIFY_TYPE_VALUES),
                ..tables::Type::ANY
            },
            149,
        ),
        ("day", tables::Type::INT, 160),
    ],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static PERIODICITY_NOTIFY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/periodicity",
    name: "PeriodicityNotify",
    file: "spec/planfix/types/periodicity.toml",
    form: tables::Form::Object,
    fields: &PERIODICITY_NOTIFY_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 1, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static PERIODICITY_NOTIFY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What the time is counted in.",
            ru: "В чём считается срок.",
        },
        tables::Text {
            en: "How many of them: 2 working days, 1 week.",
            ru: "Сколько их: 2 рабочих дня, 1 неделя.",
        },
    ],
    rules: &[],
    said: &[],
};
