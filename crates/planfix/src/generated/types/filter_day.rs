// @generated from spec/planfix/types/filter-day.toml by `cargo xtask codegen`; do not edit.

//! The type `filter-day`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "contact", feature = "project"))]
/// A day or a stretch of days that a filter of contacts or projects compares with
#[non_exhaustive]
pub struct FilterDay {
    /// Which days are meant; the choices with a time of day exist for tasks only.
    ///
    /// One of the values below, one of "today", "yesterday", "tomorrow", "thisweek", "lastweek", "nextweek", "thismonth", "lastmonth", "nextmonth", "last", "next", "in", "anotherdate", "anotherperiod".
    pub datetype: super::super::types::task_filter_date::FilterDate,
    /// How many days.
    ///
    /// Integer. Required when `datetype in (last, next, in)`.
    pub datevalue: ::core::option::Option<i64>,
    /// The day, `dd-mm-yyyy`; of a stretch the first.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Required when `datetype in (anotherdate, anotherperiod)`.
    pub datefrom: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// The last day of the stretch.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Required when `datetype = anotherperiod`.
    pub dateto: ::core::option::Option<::callsheet_runtime::DateTime>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "contact", feature = "project"))]
impl FilterDay {
    /// With what is required.
    pub fn new(
        datetype: impl ::core::convert::Into<
            super::super::types::task_filter_date::FilterDate,
        >,
    ) -> Self {
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
#[cfg(any(feature = "contact", feature = "project"))]
::callsheet_runtime::record! {
    FilterDay, super::super::TABLES,
    super::super::tables::shapes::TYPES_FILTER_DAY_FILTER_DAY; 0 => datetype, 1 =>
    datevalue, 2 => datefrom, 3 => dateto; datetype; datevalue datefrom dateto
}
#[cfg(any(feature = "contact", feature = "project"))]
static FILTER_DAY_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "datetype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::task_filter_date::FILTER_DATE_VALUES,
                ),
                words: &[
                    "today",
                    "yesterday",
                    "tomorrow",
                    "thisweek",
                    "lastweek",
                    "nextweek",
                    "thismonth",
                    "lastmonth",
                    "nextmonth",
                    "last",
                    "next",
                    "in",
                    "anotherdate",
                    "anotherperiod",
                ],
                ..tables::Type::ANY
            },
            6,
        ),
        ("datevalue", tables::Type::INT, 14),
        ("datefrom", tables::Type::DATE_TIME, 20),
        ("dateto", tables::Type::DATE_TIME, 26),
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
                        &["anotherdate", "anotherperiod"],
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
                        &["anotherperiod"],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(any(feature = "contact", feature = "project"))]
pub(crate) static FILTER_DAY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/filter-day",
    name: "FilterDay",
    file: "spec/planfix/types/filter-day.toml",
    form: tables::Form::Object,
    fields: &FILTER_DAY_FIELDS,
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
#[cfg(any(feature = "contact", feature = "project"))]
#[cfg(feature = "texts")]
pub(crate) static FILTER_DAY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which days are meant; the choices with a time of day exist for tasks only.",
            ru: "Какие дни имеются в виду; варианты с временем есть только у задач.",
        },
        tables::Text {
            en: "How many days.",
            ru: "Сколько дней.",
        },
        tables::Text {
            en: "The day, `dd-mm-yyyy`; of a stretch the first.",
            ru: "День в виде `дд-мм-гггг`; у промежутка — первый.",
        },
        tables::Text {
            en: "The last day of the stretch.",
            ru: "Последний день промежутка.",
        },
    ],
    rules: &[],
    said: &[],
};
