// @generated from spec/planfix/types/time-span.toml by `cargo xtask codegen`; do not edit.

//! The type `time-span`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "action")]
/// A stretch of time within a day
#[non_exhaustive]
pub struct TimeSpan {
    /// When it begins: `hh:mm`.
    ///
    /// String, at most 5 characters.
    pub begin: ::std::string::String,
    /// When it ends: `hh:mm`.
    ///
    /// String, at most 5 characters.
    pub end: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl TimeSpan {
    /// With what is required.
    pub fn new(
        begin: impl ::core::convert::Into<::std::string::String>,
        end: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            begin: begin.into(),
            end: end.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    TimeSpan, super::super::TABLES,
    super::super::tables::shapes::TYPES_TIME_SPAN_TIME_SPAN; 0 => begin, 1 => end; begin
    end;
}
#[cfg(feature = "action")]
static TIME_SPAN_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "begin",
            tables::Type {
                length: ::core::option::Option::Some(5),
                ..tables::Type::TEXT
            },
            6,
        ),
        (
            "end",
            tables::Type {
                length: ::core::option::Option::Some(5),
                ..tables::Type::TEXT
            },
            13,
        ),
    ],
    &[(0, tables::Facts::REQUIRED), (1, tables::Facts::REQUIRED)],
);
#[cfg(feature = "action")]
pub(crate) static TIME_SPAN_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/time-span",
    name: "TimeSpan",
    file: "spec/planfix/types/time-span.toml",
    form: tables::Form::Object,
    fields: &TIME_SPAN_FIELDS,
    lookup: &[65535, 1, 65535, 65535, 0, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static TIME_SPAN_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "When it begins: `hh:mm`.",
            ru: "Когда он начинается: `чч:мм`.",
        },
        tables::Text {
            en: "When it ends: `hh:mm`.",
            ru: "Когда он кончается: `чч:мм`.",
        },
    ],
    rules: &[],
    said: &[],
};
