// @generated from spec/zabbix/types/host-tag.toml by `cargo xtask codegen`; do not edit.

//! The type `host-tag`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A tag
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
    /// Whether a discovery made it. Of hosts alone.
    ///
    /// One of the values below. Since 7.0.
    pub automatic: ::core::option::Option<super::super::types::host_macro::MacroOrigin>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
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
#[cfg(feature = "types-alert")]
impl ::core::default::Default for HostTag {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    HostTag, super::super::TABLES, super::super::tables::shapes::TYPES_HOST_TAG_HOST_TAG;
    0 => tag, 1 => value, 2 => automatic;; tag value automatic
}
#[cfg(any(feature = "host", feature = "hostprototype", feature = "httptest"))]
/// A tag
#[non_exhaustive]
pub struct HostTagCreate {
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
#[cfg(any(feature = "host", feature = "hostprototype", feature = "httptest"))]
impl HostTagCreate {
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
#[cfg(any(feature = "host", feature = "hostprototype", feature = "httptest"))]
::callsheet_runtime::record! {
    HostTagCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_TAG_HOST_TAG_CREATE; 0 => tag, 1 => value;
    tag; value
}
#[cfg(feature = "types-host-tag-update")]
/// A tag
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
#[cfg(feature = "types-host-tag-update")]
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
#[cfg(feature = "types-host-tag-update")]
::callsheet_runtime::record! {
    HostTagUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_TAG_HOST_TAG_UPDATE; 0 => tag, 1 => value;
    tag; value
}
#[cfg(feature = "types-alert")]
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
            16,
        ),
        (
            "automatic",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_macro::MACRO_ORIGIN_VALUES,
                ),
                ..tables::Type::ANY
            },
            23,
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
#[cfg(feature = "types-alert")]
pub(crate) static HOST_TAG_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-tag",
    name: "HostTag",
    file: "spec/zabbix/types/host-tag.toml",
    form: tables::Form::Object,
    fields: &HOST_TAG_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 2, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
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
            en: "Whether a discovery made it. Of hosts alone.",
            ru: "Создан ли обнаружением. Только у узлов сети.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(any(feature = "host", feature = "hostprototype", feature = "httptest"))]
static HOST_TAG_CREATE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
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
            16,
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
#[cfg(any(feature = "host", feature = "hostprototype", feature = "httptest"))]
pub(crate) static HOST_TAG_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-tag",
    name: "HostTagCreate",
    file: "spec/zabbix/types/host-tag.toml",
    form: tables::Form::Object,
    fields: &HOST_TAG_CREATE_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(any(feature = "host", feature = "hostprototype", feature = "httptest"))]
#[cfg(feature = "texts")]
pub(crate) static HOST_TAG_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
    said: &[],
};
#[cfg(feature = "types-host-tag-update")]
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
            16,
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
#[cfg(feature = "types-host-tag-update")]
pub(crate) static HOST_TAG_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-tag",
    name: "HostTagUpdate",
    file: "spec/zabbix/types/host-tag.toml",
    form: tables::Form::Object,
    fields: &HOST_TAG_UPDATE_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "types-host-tag-update")]
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
    said: &[],
};
