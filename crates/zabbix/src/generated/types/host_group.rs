// @generated from spec/zabbix/types/host-group.toml by `cargo xtask codegen`; do not edit.

//! The type `host-group`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A host group
#[non_exhaustive]
pub struct HostGroup {
    /// The group's id.
    ///
    /// Id.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Its lasting id, the same on every server that imports the group. Made by the server where it is not given.
    ///
    /// String.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The group's name. `/` parts it into levels: `Europe/Riga`.
    ///
    /// Name of a host group, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether Zabbix itself needs the group.
    ///
    /// Bool (0 or 1). Gone in 6.2.
    pub internal: ::core::option::Option<bool>,
    /// How it came about.
    ///
    /// One of the values below.
    pub flags: ::core::option::Option<Origin>,
    /// The group's hosts. Filled by `selectHosts`.
    ///
    /// List of: object; their number may stand for the list.
    pub hosts: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::host::Host>,
    >,
    /// The group's templates. Filled by `selectTemplates`.
    ///
    /// List of: object; their number may stand for the list. Gone in 6.2.
    pub templates: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::template::Template>,
    >,
    /// How the group was discovered, by each of its prototypes. Filled by `selectGroupDiscoveries`.
    ///
    /// List of: object. Since 7.0.
    pub group_discoveries: ::core::option::Option<
        ::std::vec::Vec<HostGroupGroupDiscoveries>,
    >,
    /// How the group was discovered; empty where it was not. Filled by `selectGroupDiscovery`.
    ///
    /// Object. Gone in 7.0.
    pub group_discovery: ::core::option::Option<
        ::std::boxed::Box<HostGroupGroupDiscovery>,
    >,
    /// The discovery rules that made the group. Filled by `selectDiscoveryRules`.
    ///
    /// List of: object. Since 7.0.
    pub discovery_rules: ::core::option::Option<
        ::std::vec::Vec<super::super::types::discovery_rule::DiscoveryRule>,
    >,
    /// The discovery rule that made the group; empty for none. Filled by `selectDiscoveryRule`.
    ///
    /// Object. Gone in 7.0.
    pub discovery_rule: ::core::option::Option<
        ::std::boxed::Box<super::super::types::discovery_rule::DiscoveryRule>,
    >,
    /// The host prototypes that made the group. Filled by `selectHostPrototypes`.
    ///
    /// List of: object. Since 7.0.
    pub host_prototypes: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_prototype::HostPrototype>,
    >,
    /// The host prototype that made the group; empty for none. Filled by `selectHostPrototype`.
    ///
    /// Object. Gone in 7.0.
    pub host_prototype: ::core::option::Option<
        ::std::boxed::Box<super::super::types::host_prototype::HostPrototype>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
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
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
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
    /// Sets [`templates`](Self::templates).
    pub fn templates(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::template::Template>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.templates, value);
        self
    }
    /// Sets [`group_discoveries`](Self::group_discoveries).
    pub fn group_discoveries(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<HostGroupGroupDiscoveries>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.group_discoveries, value);
        self
    }
    /// Sets [`group_discovery`](Self::group_discovery).
    pub fn group_discovery(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<HostGroupGroupDiscovery>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_discovery, value);
        self
    }
    /// Sets [`discovery_rules`](Self::discovery_rules).
    pub fn discovery_rules(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::discovery_rule::DiscoveryRule,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.discovery_rules, value);
        self
    }
    /// Sets [`discovery_rule`](Self::discovery_rule).
    pub fn discovery_rule(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::discovery_rule::DiscoveryRule>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discovery_rule, value);
        self
    }
    /// Sets [`host_prototypes`](Self::host_prototypes).
    pub fn host_prototypes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_prototype::HostPrototype,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.host_prototypes, value);
        self
    }
    /// Sets [`host_prototype`](Self::host_prototype).
    pub fn host_prototype(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::host_prototype::HostPrototype>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host_prototype, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for HostGroup {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    HostGroup, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP; 0 => groupid, 1 => uuid, 2
    => name, 3 => internal, 4 => flags, 5 => hosts, 6 => templates, 7 =>
    group_discoveries, 8 => group_discovery, 9 => discovery_rules, 10 => discovery_rule,
    11 => host_prototypes, 12 => host_prototype;; groupid uuid name internal flags hosts
    templates group_discoveries group_discovery discovery_rules discovery_rule
    host_prototypes host_prototype
}
#[cfg(feature = "hostgroup")]
/// A host group
#[non_exhaustive]
pub struct HostGroupCreate {
    /// Its lasting id, the same on every server that imports the group. Made by the server where it is not given.
    ///
    /// UUIDv4 without hyphens. Not empty.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The group's name. `/` parts it into levels: `Europe/Riga`.
    ///
    /// Name of a host group, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostgroup")]
impl HostGroupCreate {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
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
#[cfg(feature = "hostgroup")]
::callsheet_runtime::record! {
    HostGroupCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP_CREATE; 0 => uuid, 1 =>
    name; name; uuid
}
#[cfg(feature = "hostgroup")]
/// A host group
#[non_exhaustive]
pub struct HostGroupUpdate {
    /// The group's id.
    ///
    /// Id.
    pub groupid: ::callsheet_runtime::Id,
    /// Its lasting id, the same on every server that imports the group. Made by the server where it is not given.
    ///
    /// UUIDv4 without hyphens. Not empty.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The group's name. `/` parts it into levels: `Europe/Riga`.
    ///
    /// Name of a host group, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostgroup")]
impl HostGroupUpdate {
    /// With what is required.
    pub fn new(groupid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            groupid: groupid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
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
}
#[cfg(feature = "hostgroup")]
::callsheet_runtime::record! {
    HostGroupUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP_UPDATE; 0 => groupid, 1 =>
    uuid, 2 => name; groupid; uuid name
}
#[cfg(feature = "types-alert")]
/// How the group was discovered, by each of its prototypes. Filled by `selectGroupDiscoveries`.
#[non_exhaustive]
pub struct HostGroupGroupDiscoveries {
    /// The id of the group prototype that the group was made from.
    ///
    /// Id.
    pub parent_group_prototypeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The name of the group prototype.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// When the group was found last, in seconds since 1970.
    ///
    /// Integer.
    pub lastcheck: ::core::option::Option<i64>,
    /// When the group will be deleted, in seconds since 1970; `0` for never.
    ///
    /// Integer.
    pub ts_delete: ::core::option::Option<i64>,
    /// Whether discovery still finds the group.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<LostStatus>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl HostGroupGroupDiscoveries {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`parent_group_prototypeid`](Self::parent_group_prototypeid).
    pub fn parent_group_prototypeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent_group_prototypeid, value);
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
    /// Sets [`lastcheck`](Self::lastcheck).
    pub fn lastcheck(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastcheck, value);
        self
    }
    /// Sets [`ts_delete`](Self::ts_delete).
    pub fn ts_delete(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ts_delete, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<LostStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for HostGroupGroupDiscoveries {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    HostGroupGroupDiscoveries, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP_GROUP_DISCOVERIES; 0 =>
    parent_group_prototypeid, 1 => name, 2 => lastcheck, 3 => ts_delete, 4 => status;;
    parent_group_prototypeid name lastcheck ts_delete status
}
#[cfg(feature = "types-alert")]
/// How the group was discovered; empty where it was not. Filled by `selectGroupDiscovery`.
#[non_exhaustive]
pub struct HostGroupGroupDiscovery {
    /// The group's id.
    ///
    /// Id.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The id of the group prototype that the group was made from.
    ///
    /// Id.
    pub parent_group_prototypeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The name of the group prototype.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// When the group was found last, in seconds since 1970.
    ///
    /// Integer.
    pub lastcheck: ::core::option::Option<i64>,
    /// When the group will be deleted, in seconds since 1970; `0` for never.
    ///
    /// Integer.
    pub ts_delete: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl HostGroupGroupDiscovery {
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
    /// Sets [`parent_group_prototypeid`](Self::parent_group_prototypeid).
    pub fn parent_group_prototypeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent_group_prototypeid, value);
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
    /// Sets [`lastcheck`](Self::lastcheck).
    pub fn lastcheck(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastcheck, value);
        self
    }
    /// Sets [`ts_delete`](Self::ts_delete).
    pub fn ts_delete(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ts_delete, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for HostGroupGroupDiscovery {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    HostGroupGroupDiscovery, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP_GROUP_DISCOVERY; 0 =>
    groupid, 1 => parent_group_prototypeid, 2 => name, 3 => lastcheck, 4 => ts_delete;;
    groupid parent_group_prototypeid name lastcheck ts_delete
}
#[cfg(feature = "types-alert")]
/// Whether discovery still finds an object.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LostStatus {
    /// It does.
    ///
    /// `0` on the wire.
    Discovered,
    /// It does not any more.
    ///
    /// `1` on the wire.
    Lost,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    LostStatus, LOST_STATUS_VALUES; 0 => Discovered, 1 => Lost
}
#[cfg(feature = "types-alert")]
pub(crate) static LOST_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host-group",
    name: "LostStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Discovered",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Lost",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
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
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    Origin, ORIGIN_VALUES; 0 => Plain, 1 => Discovered
}
#[cfg(feature = "types-alert")]
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
#[cfg(feature = "types-alert")]
static HOST_GROUP_FIELDS: [tables::Field<'static>; 13] = tables::Field::rows(
    [
        ("groupid", tables::Type::ID, 17),
        ("uuid", tables::Type::TEXT, 24),
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::GroupName),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            31,
        ),
        ("internal", tables::Type::BOOL, 39),
        (
            "flags",
            tables::Type {
                kind: tables::Kind::Enum(&ORIGIN_VALUES),
                ..tables::Type::ANY
            },
            47,
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
            55,
        ),
        (
            "templates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_TEMPLATE,
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
            "groupDiscoveries",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP_GROUP_DISCOVERIES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            76,
        ),
        (
            "groupDiscovery",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP_GROUP_DISCOVERY,
                    ),
                ),
                ..tables::Type::ANY
            },
            110,
        ),
        (
            "discoveryRules",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            143,
        ),
        (
            "discoveryRule",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE,
                    ),
                ),
                ..tables::Type::ANY
            },
            153,
        ),
        (
            "hostPrototypes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            163,
        ),
        (
            "hostPrototype",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE,
                    ),
                ),
                ..tables::Type::ANY
            },
            173,
        ),
    ],
    &[
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
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
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static HOST_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-group",
    name: "HostGroup",
    file: "spec/zabbix/types/host-group.toml",
    form: tables::Form::Object,
    fields: &HOST_GROUP_FIELDS,
    lookup: &[
        65535, 65535, 65535, 4, 65535, 65535, 65535, 65535, 1, 7, 8, 65535, 65535, 0, 9,
        10, 65535, 11, 2, 12, 65535, 65535, 65535, 6, 5, 65535, 3, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[5, 6, 9, 10, 11, 12],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static HOST_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "Its lasting id, the same on every server that imports the group. Made by the server where it is not given.",
            ru: "Постоянный идентификатор, общий для всех серверов, куда группу импортируют. Если не задан, его создаёт сервер.",
        },
        tables::Text {
            en: "The group's name. `/` parts it into levels: `Europe/Riga`.",
            ru: "Имя группы. Знак `/` делит его на уровни: `Европа/Рига`.",
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
            en: "The group's hosts. Filled by `selectHosts`.",
            ru: "Узлы сети группы. Заполняется по `selectHosts`.",
        },
        tables::Text {
            en: "The group's templates. Filled by `selectTemplates`.",
            ru: "Шаблоны группы. Заполняется по `selectTemplates`.",
        },
        tables::Text {
            en: "How the group was discovered, by each of its prototypes. Filled by `selectGroupDiscoveries`.",
            ru: "Сведения об обнаружении группы по каждому из прототипов. Заполняется по `selectGroupDiscoveries`.",
        },
        tables::Text {
            en: "How the group was discovered; empty where it was not. Filled by `selectGroupDiscovery`.",
            ru: "Сведения об обнаружении группы; пусто, если их нет. Заполняется по `selectGroupDiscovery`.",
        },
        tables::Text {
            en: "The discovery rules that made the group. Filled by `selectDiscoveryRules`.",
            ru: "Правила обнаружения, создавшие группу. Заполняется по `selectDiscoveryRules`.",
        },
        tables::Text {
            en: "The discovery rule that made the group; empty for none. Filled by `selectDiscoveryRule`.",
            ru: "Правило обнаружения, создавшее группу; пусто, если его нет. Заполняется по `selectDiscoveryRule`.",
        },
        tables::Text {
            en: "The host prototypes that made the group. Filled by `selectHostPrototypes`.",
            ru: "Прототипы узлов сети, создавшие группу. Заполняется по `selectHostPrototypes`.",
        },
        tables::Text {
            en: "The host prototype that made the group; empty for none. Filled by `selectHostPrototype`.",
            ru: "Прототип узла сети, создавший группу; пусто, если его нет. Заполняется по `selectHostPrototype`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "hostgroup")]
static HOST_GROUP_CREATE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "uuid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Uuid),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::GroupName),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            31,
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
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "hostgroup")]
pub(crate) static HOST_GROUP_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-group",
    name: "HostGroupCreate",
    file: "spec/zabbix/types/host-group.toml",
    form: tables::Form::Object,
    fields: &HOST_GROUP_CREATE_FIELDS,
    lookup: &[0, 65535, 1, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "hostgroup")]
#[cfg(feature = "texts")]
pub(crate) static HOST_GROUP_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its lasting id, the same on every server that imports the group. Made by the server where it is not given.",
            ru: "Постоянный идентификатор, общий для всех серверов, куда группу импортируют. Если не задан, его создаёт сервер.",
        },
        tables::Text {
            en: "The group's name. `/` parts it into levels: `Europe/Riga`.",
            ru: "Имя группы. Знак `/` делит его на уровни: `Европа/Рига`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "hostgroup")]
static HOST_GROUP_UPDATE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("groupid", tables::Type::ID, 17),
        (
            "uuid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Uuid),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::GroupName),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            31,
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
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "hostgroup")]
pub(crate) static HOST_GROUP_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-group",
    name: "HostGroupUpdate",
    file: "spec/zabbix/types/host-group.toml",
    form: tables::Form::Object,
    fields: &HOST_GROUP_UPDATE_FIELDS,
    lookup: &[1, 65535, 2, 65535, 65535, 0, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "hostgroup")]
#[cfg(feature = "texts")]
pub(crate) static HOST_GROUP_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "Its lasting id, the same on every server that imports the group. Made by the server where it is not given.",
            ru: "Постоянный идентификатор, общий для всех серверов, куда группу импортируют. Если не задан, его создаёт сервер.",
        },
        tables::Text {
            en: "The group's name. `/` parts it into levels: `Europe/Riga`.",
            ru: "Имя группы. Знак `/` делит его на уровни: `Европа/Рига`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static HOST_GROUP_GROUP_DISCOVERIES_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("parent_group_prototypeid", tables::Type::ID, 84),
        ("name", tables::Type::TEXT, 89),
        ("lastcheck", tables::Type::INT, 94),
        ("ts_delete", tables::Type::INT, 99),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&LOST_STATUS_VALUES),
                ..tables::Type::ANY
            },
            104,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static HOST_GROUP_GROUP_DISCOVERIES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-group",
    name: "HostGroupGroupDiscoveries",
    file: "spec/zabbix/types/host-group.toml",
    form: tables::Form::Object,
    fields: &HOST_GROUP_GROUP_DISCOVERIES_FIELDS,
    lookup: &[
        65535, 65535, 1, 65535, 65535, 3, 65535, 65535, 65535, 0, 4, 65535, 2, 65535,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static HOST_GROUP_GROUP_DISCOVERIES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the group prototype that the group was made from.",
            ru: "Идентификатор прототипа группы, по которому создана группа.",
        },
        tables::Text {
            en: "The name of the group prototype.",
            ru: "Имя прототипа группы.",
        },
        tables::Text {
            en: "When the group was found last, in seconds since 1970.",
            ru: "Когда группу обнаружили последний раз, в секундах с 1970 года.",
        },
        tables::Text {
            en: "When the group will be deleted, in seconds since 1970; `0` for never.",
            ru: "Когда группа будет удалена, в секундах с 1970 года; `0` — никогда.",
        },
        tables::Text {
            en: "Whether discovery still finds the group.",
            ru: "Обнаруживается ли группа сейчас.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static HOST_GROUP_GROUP_DISCOVERY_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("groupid", tables::Type::ID, 118),
        ("parent_group_prototypeid", tables::Type::ID, 123),
        ("name", tables::Type::TEXT, 128),
        ("lastcheck", tables::Type::INT, 133),
        ("ts_delete", tables::Type::INT, 138),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static HOST_GROUP_GROUP_DISCOVERY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-group",
    name: "HostGroupGroupDiscovery",
    file: "spec/zabbix/types/host-group.toml",
    form: tables::Form::Object,
    fields: &HOST_GROUP_GROUP_DISCOVERY_FIELDS,
    lookup: &[
        65535, 65535, 2, 65535, 65535, 4, 65535, 65535, 65535, 1, 65535, 65535, 3, 0,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static HOST_GROUP_GROUP_DISCOVERY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "The id of the group prototype that the group was made from.",
            ru: "Идентификатор прототипа группы, по которому создана группа.",
        },
        tables::Text {
            en: "The name of the group prototype.",
            ru: "Имя прототипа группы.",
        },
        tables::Text {
            en: "When the group was found last, in seconds since 1970.",
            ru: "Когда группу обнаружили последний раз, в секундах с 1970 года.",
        },
        tables::Text {
            en: "When the group will be deleted, in seconds since 1970; `0` for never.",
            ru: "Когда группа будет удалена, в секундах с 1970 года; `0` — никогда.",
        },
    ],
    rules: &[],
    said: &[],
};
