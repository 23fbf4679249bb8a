// @generated from spec/zabbix/types/proxy-group.toml by `cargo xtask codegen`; do not edit.

//! The type `proxy-group`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
/// A group of proxies
#[non_exhaustive]
pub struct ProxyGroup {
    /// The group's id.
    ///
    /// Id.
    pub proxy_groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The group's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// How long a proxy may be silent before its hosts go to others of the group; from 10 seconds to 15 minutes.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 10–900 s, macros allowed: {$…}. Not empty. Default: `1m`.
    pub failover_delay: ::core::option::Option<::std::string::String>,
    /// How many proxies have to be online for the group to be so, as a text or a user macro.
    ///
    /// String. Not empty. Default: `1`.
    pub min_online: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// The group's proxies. Filled by `selectProxies`.
    ///
    /// List of: object; their number may stand for the list.
    pub proxies: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::proxy::Proxy>,
    >,
    /// How the group fares.
    ///
    /// One of the values below.
    pub state: ::core::option::Option<ProxyGroupState>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
impl ProxyGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`proxy_groupid`](Self::proxy_groupid).
    pub fn proxy_groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_groupid, value);
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
    /// Sets [`failover_delay`](Self::failover_delay).
    pub fn failover_delay(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.failover_delay, value);
        self
    }
    /// Sets [`min_online`](Self::min_online).
    pub fn min_online(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.min_online, value);
        self
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`proxies`](Self::proxies).
    pub fn proxies(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::proxy::Proxy>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxies, value);
        self
    }
    /// Sets [`state`](Self::state).
    pub fn state(mut self, value: impl ::core::convert::Into<ProxyGroupState>) -> Self {
        ::callsheet_runtime::record::set(&mut self.state, value);
        self
    }
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
impl ::core::default::Default for ProxyGroup {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
::callsheet_runtime::record! {
    ProxyGroup, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROXY_GROUP_PROXY_GROUP; 0 => proxy_groupid, 1 =>
    name, 2 => failover_delay, 3 => min_online, 4 => description, 5 => proxies, 6 =>
    state;; proxy_groupid name failover_delay min_online description proxies state
}
#[cfg(feature = "proxygroup")]
/// A group of proxies
#[non_exhaustive]
pub struct ProxyGroupCreate {
    /// The group's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// How long a proxy may be silent before its hosts go to others of the group; from 10 seconds to 15 minutes.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 10–900 s, macros allowed: {$…}. Not empty. Default: `1m`.
    pub failover_delay: ::core::option::Option<::std::string::String>,
    /// How many proxies have to be online for the group to be so, as a text or a user macro.
    ///
    /// Number as text, at most 255 characters, 1–1000, macros allowed: {$…}. Not empty. Default: `1`.
    pub min_online: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "proxygroup")]
impl ProxyGroupCreate {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`failover_delay`](Self::failover_delay).
    pub fn failover_delay(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.failover_delay, value);
        self
    }
    /// Sets [`min_online`](Self::min_online).
    pub fn min_online(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.min_online, value);
        self
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
}
#[cfg(feature = "proxygroup")]
::callsheet_runtime::record! {
    ProxyGroupCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROXY_GROUP_PROXY_GROUP_CREATE; 0 => name, 1 =>
    failover_delay, 2 => min_online, 3 => description; name; failover_delay min_online
    description
}
#[cfg(feature = "proxygroup")]
/// A group of proxies
#[non_exhaustive]
pub struct ProxyGroupUpdate {
    /// The group's id.
    ///
    /// Id.
    pub proxy_groupid: ::callsheet_runtime::Id,
    /// The group's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// How long a proxy may be silent before its hosts go to others of the group; from 10 seconds to 15 minutes.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 10–900 s, macros allowed: {$…}. Not empty. Default: `1m`.
    pub failover_delay: ::core::option::Option<::std::string::String>,
    /// How many proxies have to be online for the group to be so, as a text or a user macro.
    ///
    /// Number as text, at most 255 characters, 1–1000, macros allowed: {$…}. Not empty. Default: `1`.
    pub min_online: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "proxygroup")]
impl ProxyGroupUpdate {
    /// With what is required.
    pub fn new(
        proxy_groupid: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            proxy_groupid: proxy_groupid.into(),
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
    /// Sets [`failover_delay`](Self::failover_delay).
    pub fn failover_delay(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.failover_delay, value);
        self
    }
    /// Sets [`min_online`](Self::min_online).
    pub fn min_online(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.min_online, value);
        self
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
}
#[cfg(feature = "proxygroup")]
::callsheet_runtime::record! {
    ProxyGroupUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROXY_GROUP_PROXY_GROUP_UPDATE; 0 =>
    proxy_groupid, 1 => name, 2 => failover_delay, 3 => min_online, 4 => description;
    proxy_groupid; name failover_delay min_online description
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
/// How a group of proxies fares.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyGroupState {
    /// Not known.
    ///
    /// `0` on the wire.
    Unknown,
    /// Too few proxies are online.
    ///
    /// `1` on the wire.
    Offline,
    /// Enough proxies are online again, not yet for long enough.
    ///
    /// `2` on the wire.
    Recovering,
    /// Enough proxies are online.
    ///
    /// `3` on the wire.
    Online,
    /// Too few proxies are online, not yet for long enough.
    ///
    /// `4` on the wire.
    Degrading,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
::callsheet_runtime::open_enum! {
    ProxyGroupState, PROXY_GROUP_STATE_VALUES; 0 => Unknown, 1 => Offline, 2 =>
    Recovering, 3 => Online, 4 => Degrading
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
pub(crate) static PROXY_GROUP_STATE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/proxy-group",
    name: "ProxyGroupState",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Unknown",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Offline",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Recovering",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Online",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Degrading",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
static PROXY_GROUP_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        ("proxy_groupid", tables::Type::ID, 15),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            22,
        ),
        (
            "failover_delay",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range {
                        first: 10,
                        last: 900,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            30,
        ),
        ("min_online", tables::Type::TEXT, 40),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            59,
        ),
        (
            "proxies",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PROXY_PROXY,
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
            65,
        ),
        (
            "state",
            tables::Type {
                kind: tables::Kind::Enum(&PROXY_GROUP_STATE_VALUES),
                ..tables::Type::ANY
            },
            75,
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
                default: ::core::option::Option::Some("1m"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
pub(crate) static PROXY_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/proxy-group",
    name: "ProxyGroup",
    file: "spec/zabbix/types/proxy-group.toml",
    form: tables::Form::Object,
    fields: &PROXY_GROUP_FIELDS,
    lookup: &[
        65535, 0, 1, 2, 65535, 4, 5, 65535, 65535, 65535, 6, 65535, 65535, 3, 65535,
        65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[5],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
#[cfg(feature = "texts")]
pub(crate) static PROXY_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
            en: "How long a proxy may be silent before its hosts go to others of the group; from 10 seconds to 15 minutes.",
            ru: "Сколько прокси может молчать, прежде чем его узлы сети перейдут другим прокси группы: от 10 секунд до 15 минут.",
        },
        tables::Text {
            en: "How many proxies have to be online for the group to be so, as a text or a user macro.",
            ru: "Сколько прокси должно быть на связи, чтобы группа считалась работающей: число строкой или пользовательский макрос.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "The group's proxies. Filled by `selectProxies`.",
            ru: "Прокси группы. Заполняется по `selectProxies`.",
        },
        tables::Text {
            en: "How the group fares.",
            ru: "Состояние группы.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 3,
            codes: &["not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "a number is expected",
                ru: "нужно число",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-number"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "incorrect syntax near \"{value}\"",
                ru: "ошибка вблизи «{value}»",
            },
        },
    ],
};
#[cfg(feature = "proxygroup")]
static PROXY_GROUP_CREATE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            22,
        ),
        (
            "failover_delay",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range {
                        first: 10,
                        last: 900,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            30,
        ),
        (
            "min_online",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Number),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 1000,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            40,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            59,
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
                default: ::core::option::Option::Some("1m"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "proxygroup")]
pub(crate) static PROXY_GROUP_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/proxy-group",
    name: "ProxyGroupCreate",
    file: "spec/zabbix/types/proxy-group.toml",
    form: tables::Form::Object,
    fields: &PROXY_GROUP_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 0, 1, 65535, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2,
        65535, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "proxygroup")]
#[cfg(feature = "texts")]
pub(crate) static PROXY_GROUP_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's name.",
            ru: "Имя группы.",
        },
        tables::Text {
            en: "How long a proxy may be silent before its hosts go to others of the group; from 10 seconds to 15 minutes.",
            ru: "Сколько прокси может молчать, прежде чем его узлы сети перейдут другим прокси группы: от 10 секунд до 15 минут.",
        },
        tables::Text {
            en: "How many proxies have to be online for the group to be so, as a text or a user macro.",
            ru: "Сколько прокси должно быть на связи, чтобы группа считалась работающей: число строкой или пользовательский макрос.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 2,
            codes: &["not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "a number is expected",
                ru: "нужно число",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-number"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "incorrect syntax near \"{value}\"",
                ru: "ошибка вблизи «{value}»",
            },
        },
    ],
};
#[cfg(feature = "proxygroup")]
static PROXY_GROUP_UPDATE_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("proxy_groupid", tables::Type::ID, 15),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            22,
        ),
        (
            "failover_delay",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range {
                        first: 10,
                        last: 900,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            30,
        ),
        (
            "min_online",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Number),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 1000,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            40,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            59,
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
                default: ::core::option::Option::Some("1m"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "proxygroup")]
pub(crate) static PROXY_GROUP_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/proxy-group",
    name: "ProxyGroupUpdate",
    file: "spec/zabbix/types/proxy-group.toml",
    form: tables::Form::Object,
    fields: &PROXY_GROUP_UPDATE_FIELDS,
    lookup: &[
        65535, 0, 1, 2, 65535, 4, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3,
        65535, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "proxygroup")]
#[cfg(feature = "texts")]
pub(crate) static PROXY_GROUP_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
            en: "How long a proxy may be silent before its hosts go to others of the group; from 10 seconds to 15 minutes.",
            ru: "Сколько прокси может молчать, прежде чем его узлы сети перейдут другим прокси группы: от 10 секунд до 15 минут.",
        },
        tables::Text {
            en: "How many proxies have to be online for the group to be so, as a text or a user macro.",
            ru: "Сколько прокси должно быть на связи, чтобы группа считалась работающей: число строкой или пользовательский макрос.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 3,
            codes: &["not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "a number is expected",
                ru: "нужно число",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-number"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "incorrect syntax near \"{value}\"",
                ru: "ошибка вблизи «{value}»",
            },
        },
    ],
};
