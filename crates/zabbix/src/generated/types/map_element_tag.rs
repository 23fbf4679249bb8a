// @generated from spec/zabbix/types/map-element-tag.toml by `cargo xtask codegen`; do not edit.

//! The type `map-element-tag`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "map")]
/// A tag that a map element looks for
#[non_exhaustive]
pub struct MapElementTag {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// The tag's value.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    /// How it is compared.
    ///
    /// One of the values below. Default: `0`.
    pub operator: ::core::option::Option<MapTagOperator>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapElementTag {
    /// With what is required.
    pub fn new(tag: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            tag: tag.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<MapTagOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
        self
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapElementTag, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_ELEMENT_TAG_MAP_ELEMENT_TAG; 0 => tag, 1 =>
    value, 2 => operator; tag; value operator
}
#[cfg(feature = "map")]
/// How the tag of a map element is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapTagOperator {
    /// Contains.
    ///
    /// `0` on the wire.
    Contains,
    /// Equal.
    ///
    /// `1` on the wire.
    Equals,
    /// Does not contain.
    ///
    /// `2` on the wire.
    DoesNotContain,
    /// Not equal.
    ///
    /// `3` on the wire.
    DoesNotEqual,
    /// Is there.
    ///
    /// `4` on the wire.
    Exists,
    /// Is not there.
    ///
    /// `5` on the wire.
    DoesNotExist,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "map")]
::callsheet_runtime::open_enum! {
    MapTagOperator, MAP_TAG_OPERATOR_VALUES; 0 => Contains, 1 => Equals, 2 =>
    DoesNotContain, 3 => DoesNotEqual, 4 => Exists, 5 => DoesNotExist
}
#[cfg(feature = "map")]
pub(crate) static MAP_TAG_OPERATOR_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map-element-tag",
    name: "MapTagOperator",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Contains",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Equals",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "DoesNotContain",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "DoesNotEqual",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Exists",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "DoesNotExist",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
static MAP_ELEMENT_TAG_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            6,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            14,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_TAG_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            21,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_ELEMENT_TAG_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map-element-tag",
    name: "MapElementTag",
    file: "spec/zabbix/types/map-element-tag.toml",
    form: tables::Form::Object,
    fields: &MAP_ELEMENT_TAG_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 2],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_ELEMENT_TAG_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
        tables::Text {
            en: "How it is compared.",
            ru: "Как сравнивается.",
        },
    ],
    rules: &[],
    said: &[],
};
