// @generated from spec/planfix/types/analitic-filter.toml by `cargo xtask codegen`; do not edit.

//! The type `analitic-filter`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "analitic")]
/// A condition on a field of a data tag
#[non_exhaustive]
pub struct AnaliticFilter {
    /// The number of the field.
    ///
    /// Id.
    pub field: ::callsheet_runtime::Id,
    /// Not before this time, for a field that holds a time.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). At least one of `fromDate`, `toDate`, `userid` must be there.
    pub from_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// Not after this time, for a field that holds a time.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). At least one of `fromDate`, `toDate`, `userid` must be there.
    pub to_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// This employee, for a field that holds an employee, several people, or a person or group.
    ///
    /// Id. At least one of `fromDate`, `toDate`, `userid` must be there.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "analitic")]
impl AnaliticFilter {
    /// With what is required.
    pub fn new(field: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            field: field.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`from_date`](Self::from_date).
    pub fn from_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.from_date, value);
        self
    }
    /// Sets [`to_date`](Self::to_date).
    pub fn to_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.to_date, value);
        self
    }
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
        self
    }
}
#[cfg(feature = "analitic")]
::callsheet_runtime::record! {
    AnaliticFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_FILTER_ANALITIC_FILTER; 0 => field, 1 =>
    from_date, 2 => to_date, 3 => userid; field; from_date to_date userid
}
#[cfg(feature = "analitic")]
static ANALITIC_FILTER_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("field", tables::Type::ID, 6),
        ("fromDate", tables::Type::DATE_TIME, 13),
        ("toDate", tables::Type::DATE_TIME, 20),
        ("userid", tables::Type::ID, 27),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "analitic")]
pub(crate) static ANALITIC_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-filter",
    name: "AnaliticFilter",
    file: "spec/planfix/types/analitic-filter.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_FILTER_FIELDS,
    lookup: &[
        65535, 1, 2, 0, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "analitic")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the field.",
            ru: "Номер поля.",
        },
        tables::Text {
            en: "Not before this time, for a field that holds a time.",
            ru: "Не раньше этого времени, если поле хранит дату.",
        },
        tables::Text {
            en: "Not after this time, for a field that holds a time.",
            ru: "Не позже этого времени, если поле хранит дату.",
        },
        tables::Text {
            en: "This employee, for a field that holds an employee, several people, or a person or group.",
            ru: "Этот сотрудник, если поле хранит сотрудника, несколько человек либо группу, сотрудника или контакт.",
        },
    ],
    rules: &[],
    said: &[],
};
