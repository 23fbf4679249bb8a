// @generated from spec/zabbix/types/network-discovery-rule.toml by `cargo xtask codegen`; do not edit.

//! The type `network-discovery-rule`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A rule of network discovery
#[non_exhaustive]
pub struct NetworkDiscoveryRule {
    /// The rule's id.
    ///
    /// Id.
    pub druleid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The name.
    ///
    /// String. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Addresses to look at: single ones, ranges and networks, up to 65536 in each.
    ///
    /// String. Not empty.
    pub iprange: ::core::option::Option<::std::string::String>,
    /// How often to look.
    ///
    /// String. Not empty. Default: `1h`.
    pub delay: ::core::option::Option<::std::string::String>,
    /// Whether it is in use.
    ///
    /// One of the values below. `null` means absent. Default: `0`.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// The proxy that looks; `0` for the server.
    ///
    /// Id. Default: `0`. Gone in 7.0.
    pub proxy_hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The proxy that looks; `0` for the server.
    ///
    /// Id. Default: `0`. Since 7.0.
    pub proxyid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How many checks to run at once; `0` for any number.
    ///
    /// Integer, 0–999. `null` means absent. Default: `0`. Since 7.0.
    pub concurrency_max: ::core::option::Option<i64>,
    /// What to check at each address. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub dchecks: ::core::option::Option<
        ::callsheet_runtime::Counted<
            super::super::types::network_discovery_check::NetworkDiscoveryCheck,
        >,
    >,
    /// When it looks next, in seconds since 1970.
    ///
    /// Time (seconds since 1970). Gone in 7.0.
    pub nextcheck: ::core::option::Option<i64>,
    /// What went wrong last.
    ///
    /// String, at most 2048 characters. Since 7.0.
    pub error: ::core::option::Option<::std::string::String>,
    /// Hosts that it found. Filled by `selectDHosts`.
    ///
    /// List of: object; their number may stand for the list.
    pub dhosts: ::core::option::Option<
        ::callsheet_runtime::Counted<
            super::super::types::discovered_host::DiscoveredHost,
        >,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl NetworkDiscoveryRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`druleid`](Self::druleid).
    pub fn druleid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.druleid, value);
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
    /// Sets [`iprange`](Self::iprange).
    pub fn iprange(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iprange, value);
        self
    }
    /// Sets [`delay`](Self::delay).
    pub fn delay(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.delay, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`proxy_hostid`](Self::proxy_hostid).
    pub fn proxy_hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_hostid, value);
        self
    }
    /// Sets [`proxyid`](Self::proxyid).
    pub fn proxyid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxyid, value);
        self
    }
    /// Sets [`concurrency_max`](Self::concurrency_max).
    pub fn concurrency_max(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.concurrency_max, value);
        self
    }
    /// Sets [`dchecks`](Self::dchecks).
    pub fn dchecks(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<
                super::super::types::network_discovery_check::NetworkDiscoveryCheck,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dchecks, value);
        self
    }
    /// Sets [`nextcheck`](Self::nextcheck).
    pub fn nextcheck(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.nextcheck, value);
        self
    }
    /// Sets [`error`](Self::error).
    pub fn error(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.error, value);
        self
    }
    /// Sets [`dhosts`](Self::dhosts).
    pub fn dhosts(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<
                super::super::types::discovered_host::DiscoveredHost,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dhosts, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for NetworkDiscoveryRule {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    NetworkDiscoveryRule, super::super::TABLES,
    super::super::tables::shapes::TYPES_NETWORK_DISCOVERY_RULE_NETWORK_DISCOVERY_RULE; 0
    => druleid, 1 => name, 2 => iprange, 3 => delay, 4 => status, 5 => proxy_hostid, 6 =>
    proxyid, 7 => concurrency_max, 8 => dchecks, 9 => nextcheck, 10 => error, 11 =>
    dhosts;; druleid name iprange delay status proxy_hostid proxyid concurrency_max
    dchecks nextcheck error dhosts
}
#[cfg(feature = "drule")]
/// A rule of network discovery
#[non_exhaustive]
pub struct NetworkDiscoveryRuleCreate {
    /// The name.
    ///
    /// String or number, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// Addresses to look at: single ones, ranges and networks, up to 65536 in each.
    ///
    /// IP addresses and ranges, at most 2048 characters. Not empty.
    pub iprange: ::std::string::String,
    /// How often to look.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 1–604800 s, macros allowed: {$…}. Not empty. Default: `1h`.
    pub delay: ::core::option::Option<::std::string::String>,
    /// Whether it is in use.
    ///
    /// One of the values below. `null` means absent. Default: `0`.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// The proxy that looks; `0` for the server.
    ///
    /// Id. Default: `0`. Gone in 7.0.
    pub proxy_hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The proxy that looks; `0` for the server.
    ///
    /// Id. Default: `0`. Since 7.0.
    pub proxyid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How many checks to run at once; `0` for any number.
    ///
    /// Integer, 0–999. `null` means absent. Default: `0`. Since 7.0.
    pub concurrency_max: ::core::option::Option<i64>,
    /// What to check at each address. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub dchecks: ::std::vec::Vec<
        super::super::types::network_discovery_check::NetworkDiscoveryCheckCreate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "drule")]
impl NetworkDiscoveryRuleCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        iprange: impl ::core::convert::Into<::std::string::String>,
        dchecks: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::network_discovery_check::NetworkDiscoveryCheckCreate,
            >,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            iprange: iprange.into(),
            dchecks: ::callsheet_runtime::record::list(dchecks),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`delay`](Self::delay).
    pub fn delay(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.delay, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`proxy_hostid`](Self::proxy_hostid).
    pub fn proxy_hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_hostid, value);
        self
    }
    /// Sets [`proxyid`](Self::proxyid).
    pub fn proxyid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxyid, value);
        self
    }
    /// Sets [`concurrency_max`](Self::concurrency_max).
    pub fn concurrency_max(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.concurrency_max, value);
        self
    }
}
#[cfg(feature = "drule")]
::callsheet_runtime::record! {
    NetworkDiscoveryRuleCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_NETWORK_DISCOVERY_RULE_NETWORK_DISCOVERY_RULE_CREATE;
    0 => name, 1 => iprange, 2 => delay, 3 => status, 4 => proxy_hostid, 5 => proxyid, 6
    => concurrency_max, 7 => dchecks; name iprange dchecks; delay status proxy_hostid
    proxyid concurrency_max
}
#[cfg(feature = "drule")]
/// A rule of network discovery
#[non_exhaustive]
pub struct NetworkDiscoveryRuleUpdate {
    /// The rule's id.
    ///
    /// Id.
    pub druleid: ::callsheet_runtime::Id,
    /// The name.
    ///
    /// String or number, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Addresses to look at: single ones, ranges and networks, up to 65536 in each.
    ///
    /// IP addresses and ranges, at most 2048 characters. Not empty.
    pub iprange: ::core::option::Option<::std::string::String>,
    /// How often to look.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 1–604800 s, macros allowed: {$…}. Not empty. Default: `1h`.
    pub delay: ::core::option::Option<::std::string::String>,
    /// Whether it is in use.
    ///
    /// One of the values below. `null` means absent. Default: `0`.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// The proxy that looks; `0` for the server.
    ///
    /// Id. Default: `0`. Gone in 7.0.
    pub proxy_hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The proxy that looks; `0` for the server.
    ///
    /// Id. Default: `0`. Since 7.0.
    pub proxyid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How many checks to run at once; `0` for any number.
    ///
    /// Integer, 0–999. `null` means absent. Default: `0`. Since 7.0.
    pub concurrency_max: ::core::option::Option<i64>,
    /// What to check at each address. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub dchecks: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::network_discovery_check::NetworkDiscoveryCheckUpdate,
        >,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "drule")]
impl NetworkDiscoveryRuleUpdate {
    /// With what is required.
    pub fn new(druleid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            druleid: druleid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`iprange`](Self::iprange).
    pub fn iprange(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iprange, value);
        self
    }
    /// Sets [`delay`](Self::delay).
    pub fn delay(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.delay, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`proxy_hostid`](Self::proxy_hostid).
    pub fn proxy_hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_hostid, value);
        self
    }
    /// Sets [`proxyid`](Self::proxyid).
    pub fn proxyid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxyid, value);
        self
    }
    /// Sets [`concurrency_max`](Self::concurrency_max).
    pub fn concurrency_max(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.concurrency_max, value);
        self
    }
    /// Sets [`dchecks`](Self::dchecks).
    pub fn dchecks(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::network_discovery_check::NetworkDiscoveryCheckUpdate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.dchecks, value);
        self
    }
}
#[cfg(feature = "drule")]
::callsheet_runtime::record! {
    NetworkDiscoveryRuleUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_NETWORK_DISCOVERY_RULE_NETWORK_DISCOVERY_RULE_UPDATE;
    0 => druleid, 1 => name, 2 => iprange, 3 => delay, 4 => status, 5 => proxy_hostid, 6
    => proxyid, 7 => concurrency_max, 8 => dchecks; druleid; name iprange delay status
    proxy_hostid proxyid concurrency_max dchecks
}
#[cfg(feature = "types-alert")]
static NETWORK_DISCOVERY_RULE_FIELDS: [tables::Field<'static>; 12] = tables::Field::rows(
    [
        ("druleid", tables::Type::ID, 16),
        ("name", tables::Type::TEXT, 34),
        ("iprange", tables::Type::TEXT, 58),
        ("delay", tables::Type::TEXT, 80),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            103,
        ),
        ("proxy_hostid", tables::Type::ID, 114),
        ("proxyid", tables::Type::ID, 125),
        (
            "concurrency_max",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 999,
                    },
                ],
                ..tables::Type::INT
            },
            136,
        ),
        (
            "dchecks",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_NETWORK_DISCOVERY_CHECK_NETWORK_DISCOVERY_CHECK,
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
            148,
        ),
        ("nextcheck", tables::Type::TIMESTAMP, 180),
        (
            "error",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            188,
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
                        counted: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            197,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        only: &["not-text", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("1h"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            10,
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
pub(crate) static NETWORK_DISCOVERY_RULE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/network-discovery-rule",
    name: "NetworkDiscoveryRule",
    file: "spec/zabbix/types/network-discovery-rule.toml",
    form: tables::Form::Object,
    fields: &NETWORK_DISCOVERY_RULE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 11, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 3, 1, 7, 8, 6, 9, 65535, 10, 65535, 4, 2, 0,
        5, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[8, 11],
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static NETWORK_DISCOVERY_RULE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The rule's id.",
            ru: "Идентификатор правила.",
        },
        tables::Text {
            en: "The name.",
            ru: "Название.",
        },
        tables::Text {
            en: "Addresses to look at: single ones, ranges and networks, up to 65536 in each.",
            ru: "Проверяемые адреса: отдельные, диапазоны и подсети, до 65536 в каждом.",
        },
        tables::Text {
            en: "How often to look.",
            ru: "Интервал обнаружения.",
        },
        tables::Text {
            en: "Whether it is in use.",
            ru: "Используется ли.",
        },
        tables::Text {
            en: "The proxy that looks; `0` for the server.",
            ru: "Прокси, выполняющий обнаружение; `0` — сервер.",
        },
        tables::Text {
            en: "The proxy that looks; `0` for the server.",
            ru: "Прокси, выполняющий обнаружение; `0` — сервер.",
        },
        tables::Text {
            en: "How many checks to run at once; `0` for any number.",
            ru: "Сколько проверок выполнять одновременно; `0` — без ограничения.",
        },
        tables::Text {
            en: "What to check at each address. In an update they replace those until now.",
            ru: "Что проверять по каждому адресу. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "When it looks next, in seconds since 1970.",
            ru: "Следующее обнаружение, в секундах с 1970 года.",
        },
        tables::Text {
            en: "What went wrong last.",
            ru: "Последняя ошибка.",
        },
        tables::Text {
            en: "Hosts that it found. Filled by `selectDHosts`.",
            ru: "Найденные узлы. Заполняется по `selectDHosts`.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"druleid\" is mandatory.",
                ru: "Поле «druleid» обязательно.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"druleid\": cannot be empty.",
                ru: "Недопустимое значение поля «druleid»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 0,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"druleid\": a numeric value is expected.",
                ru: "Недопустимое значение поля «druleid»: нужно число.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"name\" is mandatory.",
                ru: "Поле «name» обязательно.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"name\": cannot be empty.",
                ru: "Недопустимое значение поля «name»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «name»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"iprange\": cannot be empty.",
                ru: "Недопустимое значение поля «iprange»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-ip-range", "not-text", "too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"iprange\": incorrect address starting from \"{value}\".",
                ru: "Недопустимое значение поля «iprange»: неверный адрес, начиная с «{value}».",
            },
        },
        tables::Said {
            field: 2,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"iprange\": invalid address range \"{value}\".",
                ru: "Недопустимое значение поля «iprange»: неверный диапазон адресов «{value}».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["empty", "not-time-unit", "not-text", "null", "list", "too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"delay\": a time unit is expected.",
                ru: "Недопустимое значение поля «delay»: нужна единица времени.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-one-of", "not-one-of-single", "not-within", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"delay\": value must be one of 1-604800.",
                ru: "Недопустимое значение поля «delay»: допустимо 1–604800.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"delay\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «delay»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"status\" field.",
                ru: "Недопустимое значение «{value}» поля «status».",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"proxy_hostid\" field.",
                ru: "Недопустимое значение «{value}» поля «proxy_hostid».",
            },
        },
        tables::Said {
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"proxyid\" field.",
                ru: "Недопустимое значение «{value}» поля «proxyid».",
            },
        },
        tables::Said {
            field: 7,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"concurrency_max\" field.",
                ru: "Недопустимое значение «{value}» поля «concurrency_max».",
            },
        },
        tables::Said {
            field: 8,
            codes: &["missing", "empty", "not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Cannot save discovery rule without checks.",
                ru: "Правилу обнаружения нужны проверки.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-object", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"dchecks\": an array is expected.",
                ru: "Недопустимое значение поля «dchecks»: нужен массив.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["duplicate-of", "duplicate"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Checks should be unique.",
                ru: "Проверки не должны повторяться.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["exclusive"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"{0}\": {1}.",
                ru: "Значение {1} поля «{0}» допустимо только у одной проверки.",
            },
        },
    ],
};
#[cfg(feature = "drule")]
static NETWORK_DISCOVERY_RULE_CREATE_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            34,
        ),
        (
            "iprange",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::IpRanges),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            58,
        ),
        (
            "delay",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 604800,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            80,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            103,
        ),
        ("proxy_hostid", tables::Type::ID, 114),
        ("proxyid", tables::Type::ID, 125),
        (
            "concurrency_max",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 999,
                    },
                ],
                ..tables::Type::INT
            },
            136,
        ),
        (
            "dchecks",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_NETWORK_DISCOVERY_CHECK_NETWORK_DISCOVERY_CHECK_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 2, 3, 1, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        exclusive: &[
                            tables::Exclusive {
                                field: 11,
                                values: &["1"],
                            },
                            tables::Exclusive {
                                field: 12,
                                values: &["3"],
                            },
                            tables::Exclusive {
                                field: 13,
                                values: &["3"],
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            148,
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
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        only: &["not-text", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("1h"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "drule")]
pub(crate) static NETWORK_DISCOVERY_RULE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/network-discovery-rule",
    name: "NetworkDiscoveryRuleCreate",
    file: "spec/zabbix/types/network-discovery-rule.toml",
    form: tables::Form::Object,
    fields: &NETWORK_DISCOVERY_RULE_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 2, 0, 6, 7, 5, 65535, 65535, 65535,
        65535, 3, 1, 4, 65535, 65535, 65535,
    ],
    required: 3,
    conditional: false,
    secrets: &[7],
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "drule")]
#[cfg(feature = "texts")]
pub(crate) static NETWORK_DISCOVERY_RULE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name.",
            ru: "Название.",
        },
        tables::Text {
            en: "Addresses to look at: single ones, ranges and networks, up to 65536 in each.",
            ru: "Проверяемые адреса: отдельные, диапазоны и подсети, до 65536 в каждом.",
        },
        tables::Text {
            en: "How often to look.",
            ru: "Интервал обнаружения.",
        },
        tables::Text {
            en: "Whether it is in use.",
            ru: "Используется ли.",
        },
        tables::Text {
            en: "The proxy that looks; `0` for the server.",
            ru: "Прокси, выполняющий обнаружение; `0` — сервер.",
        },
        tables::Text {
            en: "The proxy that looks; `0` for the server.",
            ru: "Прокси, выполняющий обнаружение; `0` — сервер.",
        },
        tables::Text {
            en: "How many checks to run at once; `0` for any number.",
            ru: "Сколько проверок выполнять одновременно; `0` — без ограничения.",
        },
        tables::Text {
            en: "What to check at each address. In an update they replace those until now.",
            ru: "Что проверять по каждому адресу. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"name\" is mandatory.",
                ru: "Поле «name» обязательно.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"name\": cannot be empty.",
                ru: "Недопустимое значение поля «name»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «name»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 0,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"iprange\": cannot be empty.",
                ru: "Недопустимое значение поля «iprange»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-ip-range", "not-text", "too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"iprange\": incorrect address starting from \"{value}\".",
                ru: "Недопустимое значение поля «iprange»: неверный адрес, начиная с «{value}».",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"iprange\": invalid address range \"{value}\".",
                ru: "Недопустимое значение поля «iprange»: неверный диапазон адресов «{value}».",
            },
        },
        tables::Said {
            field: 2,
            codes: &["empty", "not-time-unit", "not-text", "null", "list", "too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"delay\": a time unit is expected.",
                ru: "Недопустимое значение поля «delay»: нужна единица времени.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-one-of", "not-one-of-single", "not-within", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"delay\": value must be one of 1-604800.",
                ru: "Недопустимое значение поля «delay»: допустимо 1–604800.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"delay\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «delay»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"status\" field.",
                ru: "Недопустимое значение «{value}» поля «status».",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"proxy_hostid\" field.",
                ru: "Недопустимое значение «{value}» поля «proxy_hostid».",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"proxyid\" field.",
                ru: "Недопустимое значение «{value}» поля «proxyid».",
            },
        },
        tables::Said {
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"concurrency_max\" field.",
                ru: "Недопустимое значение «{value}» поля «concurrency_max».",
            },
        },
        tables::Said {
            field: 7,
            codes: &["missing", "empty", "not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Cannot save discovery rule without checks.",
                ru: "Правилу обнаружения нужны проверки.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["not-object", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"dchecks\": an array is expected.",
                ru: "Недопустимое значение поля «dchecks»: нужен массив.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["duplicate-of", "duplicate"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Checks should be unique.",
                ru: "Проверки не должны повторяться.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["exclusive"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"{0}\": {1}.",
                ru: "Значение {1} поля «{0}» допустимо только у одной проверки.",
            },
        },
    ],
};
#[cfg(feature = "drule")]
static NETWORK_DISCOVERY_RULE_UPDATE_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("druleid", tables::Type::ID, 16),
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            34,
        ),
        (
            "iprange",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::IpRanges),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            58,
        ),
        (
            "delay",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 604800,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            80,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            103,
        ),
        ("proxy_hostid", tables::Type::ID, 114),
        ("proxyid", tables::Type::ID, 125),
        (
            "concurrency_max",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 999,
                    },
                ],
                ..tables::Type::INT
            },
            136,
        ),
        (
            "dchecks",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_NETWORK_DISCOVERY_CHECK_NETWORK_DISCOVERY_CHECK_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[1, 3, 4, 2, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        exclusive: &[
                            tables::Exclusive {
                                field: 12,
                                values: &["1"],
                            },
                            tables::Exclusive {
                                field: 13,
                                values: &["3"],
                            },
                            tables::Exclusive {
                                field: 14,
                                values: &["3"],
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            148,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        only: &["not-text", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("1h"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "drule")]
pub(crate) static NETWORK_DISCOVERY_RULE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/network-discovery-rule",
    name: "NetworkDiscoveryRuleUpdate",
    file: "spec/zabbix/types/network-discovery-rule.toml",
    form: tables::Form::Object,
    fields: &NETWORK_DISCOVERY_RULE_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 3, 1, 7, 8, 6, 65535, 65535, 65535,
        65535, 4, 2, 0, 5, 65535, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[8],
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "drule")]
#[cfg(feature = "texts")]
pub(crate) static NETWORK_DISCOVERY_RULE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The rule's id.",
            ru: "Идентификатор правила.",
        },
        tables::Text {
            en: "The name.",
            ru: "Название.",
        },
        tables::Text {
            en: "Addresses to look at: single ones, ranges and networks, up to 65536 in each.",
            ru: "Проверяемые адреса: отдельные, диапазоны и подсети, до 65536 в каждом.",
        },
        tables::Text {
            en: "How often to look.",
            ru: "Интервал обнаружения.",
        },
        tables::Text {
            en: "Whether it is in use.",
            ru: "Используется ли.",
        },
        tables::Text {
            en: "The proxy that looks; `0` for the server.",
            ru: "Прокси, выполняющий обнаружение; `0` — сервер.",
        },
        tables::Text {
            en: "The proxy that looks; `0` for the server.",
            ru: "Прокси, выполняющий обнаружение; `0` — сервер.",
        },
        tables::Text {
            en: "How many checks to run at once; `0` for any number.",
            ru: "Сколько проверок выполнять одновременно; `0` — без ограничения.",
        },
        tables::Text {
            en: "What to check at each address. In an update they replace those until now.",
            ru: "Что проверять по каждому адресу. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"druleid\" is mandatory.",
                ru: "Поле «druleid» обязательно.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"druleid\": cannot be empty.",
                ru: "Недопустимое значение поля «druleid»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 0,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"druleid\": a numeric value is expected.",
                ru: "Недопустимое значение поля «druleid»: нужно число.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"name\" is mandatory.",
                ru: "Поле «name» обязательно.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"name\": cannot be empty.",
                ru: "Недопустимое значение поля «name»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «name»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"iprange\": cannot be empty.",
                ru: "Недопустимое значение поля «iprange»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-ip-range", "not-text", "too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"iprange\": incorrect address starting from \"{value}\".",
                ru: "Недопустимое значение поля «iprange»: неверный адрес, начиная с «{value}».",
            },
        },
        tables::Said {
            field: 2,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"iprange\": invalid address range \"{value}\".",
                ru: "Недопустимое значение поля «iprange»: неверный диапазон адресов «{value}».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["empty", "not-time-unit", "not-text", "null", "list", "too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"delay\": a time unit is expected.",
                ru: "Недопустимое значение поля «delay»: нужна единица времени.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-one-of", "not-one-of-single", "not-within", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"delay\": value must be one of 1-604800.",
                ru: "Недопустимое значение поля «delay»: допустимо 1–604800.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"delay\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «delay»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"status\" field.",
                ru: "Недопустимое значение «{value}» поля «status».",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"proxy_hostid\" field.",
                ru: "Недопустимое значение «{value}» поля «proxy_hostid».",
            },
        },
        tables::Said {
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"proxyid\" field.",
                ru: "Недопустимое значение «{value}» поля «proxyid».",
            },
        },
        tables::Said {
            field: 7,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"concurrency_max\" field.",
                ru: "Недопустимое значение «{value}» поля «concurrency_max».",
            },
        },
        tables::Said {
            field: 8,
            codes: &["missing", "empty", "not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Cannot save discovery rule without checks.",
                ru: "Правилу обнаружения нужны проверки.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-object", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"dchecks\": an array is expected.",
                ru: "Недопустимое значение поля «dchecks»: нужен массив.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["duplicate-of", "duplicate"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Checks should be unique.",
                ru: "Проверки не должны повторяться.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["exclusive"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"{0}\": {1}.",
                ru: "Значение {1} поля «{0}» допустимо только у одной проверки.",
            },
        },
    ],
};
