// @generated from spec/planfix/types/task-filter-date.toml by `cargo xtask codegen`; do not edit.

//! The type `task-filter-date`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "task")]
/// A day or a stretch of time that a filter of tasks compares with
#[non_exhaustive]
pub struct TaskFilterDate {
    /// Which time is meant.
    ///
    /// One of the values below.
    pub datetype: FilterDate,
    /// How many days.
    ///
    /// Integer. Required when `datetype in (last, next, in)`.
    pub datevalue: ::core::option::Option<i64>,
    /// The day or the minute, in the caller's time zone; of a stretch the first.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Required when `datetype in (anotherdate, anotherperiod, anotherdate_withtime, anotherperiod_withtime)`.
    pub datefrom: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// The last day or minute of the stretch.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Required when `datetype in (anotherperiod, anotherperiod_withtime)`.
    pub dateto: ::core::option::Option<::callsheet_runtime::DateTime>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskFilterDate {
    /// With what is required.
    pub fn new(datetype: impl ::core::convert::Into<FilterDate>) -> Self {
        Self {
            datetype: datetype.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`datevalue`](Self::datevalue).
    pub fn datevalue(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.datevalue, value);
        self
    }
    /// Sets [`datefrom`](Self::datefrom).
    pub fn datefrom(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.datefrom, value);
        self
    }
    /// Sets [`dateto`](Self::dateto).
    pub fn dateto(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dateto, value);
        self
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskFilterDate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_FILTER_DATE_TASK_FILTER_DATE; 0 => datetype,
    1 => datevalue, 2 => datefrom, 3 => dateto; datetype; datevalue datefrom dateto
}
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
/// A time that a filter compares with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterDate {
    /// Today.
    ///
    /// `today` on the wire.
    Today,
    /// Yesterday.
    ///
    /// `yesterday` on the wire.
    Yesterday,
    /// Tomorrow.
    ///
    /// `tomorrow` on the wire.
    Tomorrow,
    /// This week.
    ///
    /// `thisweek` on the wire.
    ThisWeek,
    /// Last week.
    ///
    /// `lastweek` on the wire.
    LastWeek,
    /// Next week.
    ///
    /// `nextweek` on the wire.
    NextWeek,
    /// This month.
    ///
    /// `thismonth` on the wire.
    ThisMonth,
    /// Last month.
    ///
    /// `lastmonth` on the wire.
    LastMonth,
    /// Next month.
    ///
    /// `nextmonth` on the wire.
    NextMonth,
    /// The last `datevalue` days.
    ///
    /// `last` on the wire.
    Last,
    /// The next `datevalue` days.
    ///
    /// `next` on the wire.
    Next,
    /// The day `datevalue` days ahead.
    ///
    /// `in` on the wire.
    In,
    /// The day `datefrom`.
    ///
    /// `anotherdate` on the wire.
    Date,
    /// From the day `datefrom` to the day `dateto`.
    ///
    /// `anotherperiod` on the wire.
    Period,
    /// The minute `datefrom`.
    ///
    /// `anotherdate_withtime` on the wire.
    DateWithTime,
    /// From the minute `datefrom` to the minute `dateto`.
    ///
    /// `anotherperiod_withtime` on the wire.
    PeriodWithTime,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
::callsheet_runtime::open_enum! {
    FilterDate, FILTER_DATE_VALUES; 0 => Today, 1 => Yesterday, 2 => Tomorrow, 3 =>
    ThisWeek, 4 => LastWeek, 5 => NextWeek, 6 => ThisMonth, 7 => LastMonth, 8 =>
    NextMonth, 9 => Last, 10 => Next, 11 => In, 12 => Date, 13 => Period, 14 =>
    DateWithTime, 15 => PeriodWithTime
}
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
pub(crate) static FILTER_DATE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/task-filter-date",
    name: "FilterDate",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "today",
            name: "Today",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "yesterday",
            name: "Yesterday",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "tomorrow",
            name: "Tomorrow",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "thisweek",
            name: "ThisWeek",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "lastweek",
            name: "LastWeek",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "nextweek",
            name: "NextWeek",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "thismonth",
            name: "ThisMonth",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "lastmonth",
            name: "LastMonth",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "nextmonth",
            name: "NextMonth",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "last",
            name: "Last",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "next",
            name: "Next",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "in",
            name: "In",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "anotherdate",
            name: "Date",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "anotherperiod",
            name: "Period",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "anotherdate_withtime",
            name: "DateWithTime",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "anotherperiod_withtime",
            name: "PeriodWithTime",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "task")]
static TASK_FILTER_DATE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "datetype",
            tables::Type {
                kind: tables::Kind::Enum(&FILTER_DATE_VALUES),
                ..tables::Type::ANY
            },
            6,
        ),
        ("datevalue", tables::Type::INT, 13),
        ("datefrom", tables::Type::DATE_TIME, 19),
        ("dateto", tables::Type::DATE_TIME, 25),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["last", "next", "in"],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &[
                            "anotherdate",
                            "anotherperiod",
                            "anotherdate_withtime",
                            "anotherperiod_withtime",
                        ],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["anotherperiod", "anotherperiod_withtime"],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_FILTER_DATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task-filter-date",
    name: "TaskFilterDate",
    file: "spec/planfix/types/task-filter-date.toml",
    form: tables::Form::Object,
    fields: &TASK_FILTER_DATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 0, 3, 2, 65535, 65535, 65535, 1, 65535, 65535, 65535,
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
pub(crate) static TASK_FILTER_DATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which time is meant.",
            ru: "Какое время имеется в виду.",
        },
        tables::Text {
            en: "How many days.",
            ru: "Сколько дней.",
        },
        tables::Text {
            en: "The day or the minute, in the caller's time zone; of a stretch the first.",
            ru: "День или момент в часовом поясе вызывающего; у промежутка — начало.",
        },
        tables::Text {
            en: "The last day or minute of the stretch.",
            ru: "Конец промежутка.",
        },
    ],
    rules: &[],
    said: &[],
};
