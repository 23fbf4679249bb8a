// @generated from spec/zabbix/types/host-tag.toml by `cargo xtask codegen`; do not edit.

//! The type `host-tag`.

use ::callsheet_runtime::tables;
/// A tag of a host
#[non_exhaustive]
pub struct HostTag {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::core::option::Option<::std::string::String>,
    /// The tag's value.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    /// Whether a discovery made it.
    ///
    /// One of the values below. Since 7.0.
    pub automatic: ::core::option::Option<super::super::types::host_macro::MacroOrigin>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl HostTag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`tag`](Self::tag).
    pub fn tag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tag, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
    /// Sets [`automatic`](Self::automatic).
    pub fn automatic(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host_macro::MacroOrigin>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.automatic, value);
        self
    }
}
impl ::core::default::Default for HostTag {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    HostTag, super::super::TABLES, super::super::tables::shapes::TYPES_HOST_TAG_HOST_TAG;
    0 => tag, 1 => value, 2 => automatic;; tag value automatic
}
/// A tag of a host
#[non_exhaustive]
pub struct HostTagUpdate {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// The tag's value.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl HostTagUpdate {
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
}
::callsheet_runtime::record! {
    HostTagUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_TAG_HOST_TAG_UPDATE; 0 => tag, 1 => value;
    tag; value
}
static HOST_TAG_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            7,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            15,
        ),
        (
            "automatic",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_macro::MACRO_ORIGIN_VALUES,
                ),
                ..tables::Type::ANY
            },
            22,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
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
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static HOST_TAG_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-tag",
    name: "HostTag",
    file: "spec/zabbix/types/host-tag.toml",
    form: tables::Form::Object,
    fields: &HOST_TAG_FIELDS,
    lookup: &[65535, 65535, 1, 0, 2, 65535, 65535, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static HOST_TAG_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
            en: "Whether a discovery made it.",
            ru: "Создан ли обнаружением.",
        },
    ],
    rules: &[],
};
static HOST_TAG_UPDATE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            7,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            15,
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
    ],
);
pub(crate) static HOST_TAG_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-tag",
    name: "HostTagUpdate",
    file: "spec/zabbix/types/host-tag.toml",
    form: tables::Form::Object,
    fields: &HOST_TAG_UPDATE_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 65535, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static HOST_TAG_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
};
