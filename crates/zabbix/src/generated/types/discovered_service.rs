// @generated from spec/zabbix/types/discovered-service.toml by `cargo xtask codegen`; do not edit.

//! The type `discovered-service`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A discovered service
#[non_exhaustive]
pub struct DiscoveredService {
    /// The service's id.
    ///
    /// Id.
    pub dserviceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The discovered host.
    ///
    /// Id.
    pub dhostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The check that found it.
    ///
    /// Id.
    pub dcheckid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The address.
    ///
    /// String, at most 39 characters.
    pub ip: ::core::option::Option<::std::string::String>,
    /// The name in DNS.
    ///
    /// String, at most 255 characters.
    pub dns: ::core::option::Option<::std::string::String>,
    /// The port; `0` for ICMP.
    ///
    /// Integer.
    pub port: ::core::option::Option<i64>,
    /// What an agent or SNMP answered.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    /// Whether it is up.
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
    /// The discovered host. Filled by `selectDHosts`.
    ///
    /// List of: object.
    pub dhosts: ::core::option::Option<
        ::std::vec::Vec<super::super::types::discovered_host::DiscoveredHost>,
    >,
    /// Hosts with the same address. Filled by `selectHosts`.
    ///
    /// List of: object; their number may stand for the list.
    pub hosts: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::host::Host>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveredService {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`dserviceid`](Self::dserviceid).
    pub fn dserviceid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dserviceid, value);
        self
    }
    /// Sets [`dhostid`](Self::dhostid).
    pub fn dhostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dhostid, value);
        self
    }
    /// Sets [`dcheckid`](Self::dcheckid).
    pub fn dcheckid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dcheckid, value);
        self
    }
    /// Sets [`ip`](Self::ip).
    pub fn ip(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ip, value);
        self
    }
    /// Sets [`dns`](Self::dns).
    pub fn dns(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dns, value);
        self
    }
    /// Sets [`port`](Self::port).
    pub fn port(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.port, value);
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
    /// Sets [`dhosts`](Self::dhosts).
    pub fn dhosts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::discovered_host::DiscoveredHost,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.dhosts, value);
        self
    }
    /// Sets [`hosts`](Self::hosts).
    pub fn hosts(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::host::Host>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hosts, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveredService {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveredService, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERED_SERVICE_DISCOVERED_SERVICE; 0 =>
    dserviceid, 1 => dhostid, 2 => dcheckid, 3 => ip, 4 => dns, 5 => port, 6 => value, 7
    => status, 8 => lastup, 9 => lastdown, 10 => drules, 11 => dhosts, 12 => hosts;;
    dserviceid dhostid dcheckid ip dns port value status lastup lastdown drules dhosts
    hosts
}
#[cfg(feature = "types-alert")]
static DISCOVERED_SERVICE_FIELDS: [tables::Field<'static>; 13] = tables::Field::rows(
    [
        ("dserviceid", tables::Type::ID, 14),
        ("dhostid", tables::Type::ID, 19),
        ("dcheckid", tables::Type::ID, 25),
        (
            "ip",
            tables::Type {
                length: ::core::option::Option::Some(39),
                ..tables::Type::TEXT
            },
            31,
        ),
        (
            "dns",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            37,
        ),
        ("port", tables::Type::INT, 43),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            48,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::DISCOVERY_STATUS_VALUES,
                ),
                words: &["0", "1"],
                ..tables::Type::ANY
            },
            54,
        ),
        ("lastup", tables::Type::TIMESTAMP, 61),
        ("lastdown", tables::Type::TIMESTAMP, 66),
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
            71,
        ),
        (
            "dhosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERED_HOST_DISCOVERED_HOST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            78,
        ),
        (
            "hosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_HOST,
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
            84,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("discovered-host"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                references: ::core::option::Option::Some("network-discovery-check"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERED_SERVICE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovered-service",
    name: "DiscoveredService",
    file: "spec/zabbix/types/discovered-service.toml",
    form: tables::Form::Object,
    fields: &DISCOVERED_SERVICE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 9, 0, 1, 3, 11, 65535, 65535, 5, 65535, 8, 65535,
        65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 65535, 6, 12, 7, 4, 10,
        65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[10, 11, 12],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERED_SERVICE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The service's id.",
            ru: "Идентификатор сервиса.",
        },
        tables::Text {
            en: "The discovered host.",
            ru: "Обнаруженный узел.",
        },
        tables::Text {
            en: "The check that found it.",
            ru: "Проверка, нашедшая его.",
        },
        tables::Text {
            en: "The address.",
            ru: "IP-адрес.",
        },
        tables::Text {
            en: "The name in DNS.",
            ru: "Имя DNS.",
        },
        tables::Text {
            en: "The port; `0` for ICMP.",
            ru: "Порт; `0` — ICMP.",
        },
        tables::Text {
            en: "What an agent or SNMP answered.",
            ru: "Ответ агента или SNMP.",
        },
        tables::Text {
            en: "Whether it is up.",
            ru: "Доступен ли.",
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
            en: "The discovered host. Filled by `selectDHosts`.",
            ru: "Обнаруженный узел. Заполняется по `selectDHosts`.",
        },
        tables::Text {
            en: "Hosts with the same address. Filled by `selectHosts`.",
            ru: "Узлы сети с тем же адресом. Заполняется по `selectHosts`.",
        },
    ],
    rules: &[],
    said: &[],
};
