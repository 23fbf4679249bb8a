// @generated from spec/zabbix/types/host-group.toml by `cargo xtask codegen`; do not edit.

//! The type `host-group`.

use ::callsheet_runtime::tables;
/// A host group
#[non_exhaustive]
pub struct HostGroup {
    /// The group's id.
    ///
    /// Id.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The group's name.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether Zabbix itself needs the group.
    ///
    /// Bool (0 or 1). Gone in 6.2.
    pub internal: ::core::option::Option<bool>,
    /// How it came about.
    ///
    /// One of the values below.
    pub flags: ::core::option::Option<Origin>,
    /// Its lasting id.
    ///
    /// String.
    pub uuid: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl HostGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`groupid`](Self::groupid).
    pub fn groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.groupid, value);
        self
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`internal`](Self::internal).
    pub fn internal(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.internal, value);
        self
    }
    /// Sets [`flags`](Self::flags).
    pub fn flags(mut self, value: impl ::core::convert::Into<Origin>) -> Self {
        ::callsheet_runtime::record::set(&mut self.flags, value);
        self
    }
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
        self
    }
}
impl ::core::default::Default for HostGroup {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    HostGroup, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP; 0 => groupid, 1 => name, 2
    => internal, 3 => flags, 4 => uuid;; groupid name internal flags uuid
}
/// How an object came about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// Someone made it.
    ///
    /// `0` on the wire.
    Plain,
    /// A discovery made it.
    ///
    /// `4` on the wire.
    Discovered,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::open_enum! {
    Origin, ORIGIN_VALUES; 0 => Plain, 1 => Discovered
}
pub(crate) static ORIGIN_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host-group",
    name: "Origin",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Plain",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Discovered",
            versions: tables::Versions::ALL,
        },
    ],
};
static HOST_GROUP_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("groupid", tables::Type::ID, 16),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            21,
        ),
        ("internal", tables::Type::BOOL, 27),
        (
            "flags",
            tables::Type {
                kind: tables::Kind::Enum(&ORIGIN_VALUES),
                ..tables::Type::ANY
            },
            33,
        ),
        ("uuid", tables::Type::TEXT, 39),
    ],
    &[
        (
            2,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static HOST_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-group",
    name: "HostGroup",
    file: "spec/zabbix/types/host-group.toml",
    form: tables::Form::Object,
    fields: &HOST_GROUP_FIELDS,
    lookup: &[
        2, 0, 4, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 3, 65535,
        65535, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static HOST_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "The group's name.",
            ru: "Имя группы.",
        },
        tables::Text {
            en: "Whether Zabbix itself needs the group.",
            ru: "Нужна ли группа самому Zabbix.",
        },
        tables::Text {
            en: "How it came about.",
            ru: "Происхождение.",
        },
        tables::Text {
            en: "Its lasting id.",
            ru: "Постоянный идентификатор.",
        },
    ],
    rules: &[],
};
