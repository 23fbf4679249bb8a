// @generated from spec/planfix/types/user-filter.toml by `cargo xtask codegen`; do not edit.

//! The type `user-filter`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "user")]
/// One more restriction on which employees are listed
#[non_exhaustive]
pub struct UserFilter {
    /// What is compared.
    ///
    /// One of the values below.
    pub type_: UserFilterType,
    /// Whether the text contains the value, or does not.
    ///
    /// One of the values below, one of "equal", "notequal".
    pub operator: super::super::types::task_filter::FilterOperator,
    /// The text that is looked for.
    ///
    /// String.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "user")]
impl UserFilter {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<UserFilterType>,
        operator: impl ::core::convert::Into<
            super::super::types::task_filter::FilterOperator,
        >,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            operator: operator.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "user")]
::callsheet_runtime::record! {
    UserFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_FILTER_USER_FILTER; 0 => type_, 1 =>
    operator, 2 => value; type_ operator value;
}
#[cfg(feature = "user")]
/// What a filter of employees looks at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserFilterType {
    /// The e-mail address.
    ///
    /// `9003` on the wire.
    Email,
    /// Either name.
    ///
    /// `9006` on the wire.
    AnyName,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "user")]
::callsheet_runtime::open_enum! {
    UserFilterType, USER_FILTER_TYPE_VALUES; 0 => Email, 1 => AnyName
}
#[cfg(feature = "user")]
pub(crate) static USER_FILTER_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/user-filter",
    name: "UserFilterType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "9003",
            name: "Email",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "9006",
            name: "AnyName",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "user")]
static USER_FILTER_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&USER_FILTER_TYPE_VALUES),
                ..tables::Type::ANY
            },
            6,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::task_filter::FILTER_OPERATOR_VALUES,
                ),
                words: &["equal", "notequal"],
                ..tables::Type::ANY
            },
            13,
        ),
        ("value", tables::Type::TEXT, 21),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (1, tables::Facts::REQUIRED),
        (2, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "user")]
pub(crate) static USER_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-filter",
    name: "UserFilter",
    file: "spec/planfix/types/user-filter.toml",
    form: tables::Form::Object,
    fields: &USER_FILTER_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "user")]
#[cfg(feature = "texts")]
pub(crate) static USER_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is compared.",
            ru: "Что сравнивается.",
        },
        tables::Text {
            en: "Whether the text contains the value, or does not.",
            ru: "Содержит ли строка значение или не содержит.",
        },
        tables::Text {
            en: "The text that is looked for.",
            ru: "Искомая строка.",
        },
    ],
    rules: &[],
    said: &[],
};
