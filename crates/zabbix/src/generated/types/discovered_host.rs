// @generated from spec/zabbix/types/discovered-host.toml by `cargo xtask codegen`; do not edit.

//! The type `discovered-host`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A discovered host
#[non_exhaustive]
pub struct DiscoveredHost {
    /// The discovered host's id.
    ///
    /// Id.
    pub dhostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The rule that found it.
    ///
    /// Id.
    pub druleid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it is up. At least one service is.
    ///
    /// One of the values below, one of "0", "1".
    pub status: ::core::option::Option<super::super::types::action::DiscoveryStatus>,
    /// When it came up last, in seconds since 1970; `0` for never.
    ///
    /// Time (seconds since 1970).
    pub lastup: ::core::option::Option<i64>,
    /// When it went down last, in seconds since 1970; `0` for never.
    ///
    /// Time (seconds since 1970).
    pub lastdown: ::core::option::Option<i64>,
    /// The rule that found it. Filled by `selectDRules`.
    ///
    /// List of: object.
    pub drules: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::network_discovery_rule::NetworkDiscoveryRule,
        >,
    >,
    /// Its services. Filled by `selectDServices`.
    ///
    /// List of: object; their number may stand for the list.
    pub dservices: ::core::option::Option<
        ::callsheet_runtime::Counted<
            super::super::types::discovered_service::DiscoveredService,
        >,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveredHost {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`dhostid`](Self::dhostid).
    pub fn dhostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dhostid, value);
        self
    }
    /// Sets [`druleid`](Self::druleid).
    pub fn druleid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.druleid, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::DiscoveryStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`lastup`](Self::lastup).
    pub fn lastup(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastup, value);
        self
    }
    /// Sets [`lastdown`](Self::lastdown).
    pub fn lastdown(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastdown, value);
        self
    }
    /// Sets [`drules`](Self::drules).
    pub fn drules(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::network_discovery_rule::NetworkDiscoveryRule,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.drules, value);
        self
    }
    /// Sets [`dservices`](Self::dservices).
    pub fn dservices(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<
                super::super::types::discovered_service::DiscoveredService,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dservices, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveredHost {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveredHost, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERED_HOST_DISCOVERED_HOST; 0 => dhostid, 1
    => druleid, 2 => status, 3 => lastup, 4 => lastdown, 5 => drules, 6 => dservices;;
    dhostid druleid status lastup lastdown drules dservices
}
#[cfg(feature = "types-alert")]
static DISCOVERED_HOST_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        ("dhostid", tables::Type::ID, 14),
        ("druleid", tables::Type::ID, 19),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::DISCOVERY_STATUS_VALUES,
                ),
                words: &["0", "1"],
                ..tables::Type::ANY
            },
            25,
        ),
        ("lastup", tables::Type::TIMESTAMP, 32),
        ("lastdown", tables::Type::TIMESTAMP, 37),
        (
            "drules",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_NETWORK_DISCOVERY_RULE_NETWORK_DISCOVERY_RULE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            42,
        ),
        (
            "dservices",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERED_SERVICE_DISCOVERED_SERVICE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        counted: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            49,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("network-discovery-rule"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERED_HOST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovered-host",
    name: "DiscoveredHost",
    file: "spec/zabbix/types/discovered-host.toml",
    form: tables::Form::Object,
    fields: &DISCOVERED_HOST_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 4, 65535, 0, 65535, 65535, 65535, 2, 65535, 1, 3, 5,
        6,
    ],
    required: 0,
    conditional: false,
    secrets: &[5, 6],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERED_HOST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The discovered host's id.",
            ru: "Идентификатор обнаруженного узла.",
        },
        tables::Text {
            en: "The rule that found it.",
            ru: "Правило, нашедшее его.",
        },
        tables::Text {
            en: "Whether it is up. At least one service is.",
            ru: "Доступен ли; доступен, если доступен хотя бы один сервис.",
        },
        tables::Text {
            en: "When it came up last, in seconds since 1970; `0` for never.",
            ru: "Когда стал доступен, в секундах с 1970 года; `0` — никогда.",
        },
        tables::Text {
            en: "When it went down last, in seconds since 1970; `0` for never.",
            ru: "Когда стал недоступен, в секундах с 1970 года; `0` — никогда.",
        },
        tables::Text {
            en: "The rule that found it. Filled by `selectDRules`.",
            ru: "Правило, нашедшее его. Заполняется по `selectDRules`.",
        },
        tables::Text {
            en: "Its services. Filled by `selectDServices`.",
            ru: "Его сервисы. Заполняется по `selectDServices`.",
        },
    ],
    rules: &[],
    said: &[],
};
