// @generated from spec/zabbix/types/ha-node.toml by `cargo xtask codegen`; do not edit.

//! The type `ha-node`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "hanode")]
/// A node of a cluster
#[non_exhaustive]
pub struct HaNode {
    /// The node's id.
    ///
    /// CUID.
    pub ha_nodeid: ::core::option::Option<::std::string::String>,
    /// Its name, from the configuration of the server.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// Where the frontend reaches it.
    ///
    /// String, at most 255 characters.
    pub address: ::core::option::Option<::std::string::String>,
    /// The port beside the address.
    ///
    /// Integer.
    pub port: ::core::option::Option<i64>,
    /// When it was heard of last, in seconds since 1970.
    ///
    /// Time (seconds since 1970).
    pub lastaccess: ::core::option::Option<i64>,
    /// What it is doing.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<HaNodeStatus>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hanode")]
impl HaNode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`ha_nodeid`](Self::ha_nodeid).
    pub fn ha_nodeid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ha_nodeid, value);
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
    /// Sets [`address`](Self::address).
    pub fn address(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.address, value);
        self
    }
    /// Sets [`port`](Self::port).
    pub fn port(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.port, value);
        self
    }
    /// Sets [`lastaccess`](Self::lastaccess).
    pub fn lastaccess(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastaccess, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<HaNodeStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
#[cfg(feature = "hanode")]
impl ::core::default::Default for HaNode {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "hanode")]
::callsheet_runtime::record! {
    HaNode, super::super::TABLES, super::super::tables::shapes::TYPES_HA_NODE_HA_NODE; 0
    => ha_nodeid, 1 => name, 2 => address, 3 => port, 4 => lastaccess, 5 => status;;
    ha_nodeid name address port lastaccess status
}
#[cfg(feature = "hanode")]
/// What a node of a cluster is doing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HaNodeStatus {
    /// It stands by.
    ///
    /// `0` on the wire.
    Standby,
    /// It was stopped.
    ///
    /// `1` on the wire.
    Stopped,
    /// It is not heard of.
    ///
    /// `2` on the wire.
    Unavailable,
    /// It works.
    ///
    /// `3` on the wire.
    Active,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "hanode")]
::callsheet_runtime::open_enum! {
    HaNodeStatus, HA_NODE_STATUS_VALUES; 0 => Standby, 1 => Stopped, 2 => Unavailable, 3
    => Active
}
#[cfg(feature = "hanode")]
pub(crate) static HA_NODE_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/ha-node",
    name: "HaNodeStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Standby",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Stopped",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Unavailable",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Active",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "hanode")]
static HA_NODE_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        (
            "ha_nodeid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Cuid),
                ..tables::Type::ANY
            },
            16,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            21,
        ),
        (
            "address",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            27,
        ),
        ("port", tables::Type::INT, 33),
        ("lastaccess", tables::Type::TIMESTAMP, 38),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&HA_NODE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            43,
        ),
    ],
    &[],
);
#[cfg(feature = "hanode")]
pub(crate) static HA_NODE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/ha-node",
    name: "HaNode",
    file: "spec/zabbix/types/ha-node.toml",
    form: tables::Form::Object,
    fields: &HA_NODE_FIELDS,
    lookup: &[
        0, 65535, 1, 65535, 65535, 65535, 65535, 65535, 2, 4, 5, 3, 65535, 65535, 65535,
        65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "hanode")]
#[cfg(feature = "texts")]
pub(crate) static HA_NODE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The node's id.",
            ru: "Идентификатор узла.",
        },
        tables::Text {
            en: "Its name, from the configuration of the server.",
            ru: "Имя из настроек сервера.",
        },
        tables::Text {
            en: "Where the frontend reaches it.",
            ru: "Адрес, по которому к нему обращается веб-интерфейс.",
        },
        tables::Text {
            en: "The port beside the address.",
            ru: "Порт.",
        },
        tables::Text {
            en: "When it was heard of last, in seconds since 1970.",
            ru: "Когда выходил на связь, в секундах с 1970 года.",
        },
        tables::Text {
            en: "What it is doing.",
            ru: "Состояние.",
        },
    ],
    rules: &[],
    said: &[],
};
