// @generated from spec/zabbix/types/audit-log.toml by `cargo xtask codegen`; do not edit.

//! The type `audit-log`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "auditlog")]
/// A record of the audit log
#[non_exhaustive]
pub struct AuditLog {
    /// The record's id, a CUID.
    ///
    /// String.
    pub auditid: ::core::option::Option<::std::string::String>,
    /// Who did it; `0` for the server itself.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The name of the user at that time.
    ///
    /// String.
    pub username: ::core::option::Option<::std::string::String>,
    /// When, in seconds since 1970.
    ///
    /// Integer.
    pub clock: ::core::option::Option<i64>,
    /// The address that the call came from.
    ///
    /// String.
    pub ip: ::core::option::Option<::std::string::String>,
    /// What was done.
    ///
    /// One of the values below.
    pub action: ::core::option::Option<AuditAction>,
    /// What it was done to.
    ///
    /// One of the values below.
    pub resourcetype: ::core::option::Option<AuditResource>,
    /// The object's id; `0` where it has another kind of id.
    ///
    /// Id.
    pub resourceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The object's id where it is a CUID, as those of cluster nodes are.
    ///
    /// String.
    pub resource_cuid: ::core::option::Option<::std::string::String>,
    /// The object's name.
    ///
    /// String.
    pub resourcename: ::core::option::Option<::std::string::String>,
    /// The same for all records of one call, a CUID.
    ///
    /// String.
    pub recordsetid: ::core::option::Option<::std::string::String>,
    /// What exactly changed: JSON, or empty.
    ///
    /// String.
    pub details: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "auditlog")]
impl AuditLog {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`auditid`](Self::auditid).
    pub fn auditid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.auditid, value);
        self
    }
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
        self
    }
    /// Sets [`username`](Self::username).
    pub fn username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.username, value);
        self
    }
    /// Sets [`clock`](Self::clock).
    pub fn clock(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.clock, value);
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
    /// Sets [`action`](Self::action).
    pub fn action(mut self, value: impl ::core::convert::Into<AuditAction>) -> Self {
        ::callsheet_runtime::record::set(&mut self.action, value);
        self
    }
    /// Sets [`resourcetype`](Self::resourcetype).
    pub fn resourcetype(
        mut self,
        value: impl ::core::convert::Into<AuditResource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.resourcetype, value);
        self
    }
    /// Sets [`resourceid`](Self::resourceid).
    pub fn resourceid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.resourceid, value);
        self
    }
    /// Sets [`resource_cuid`](Self::resource_cuid).
    pub fn resource_cuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.resource_cuid, value);
        self
    }
    /// Sets [`resourcename`](Self::resourcename).
    pub fn resourcename(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.resourcename, value);
        self
    }
    /// Sets [`recordsetid`](Self::recordsetid).
    pub fn recordsetid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.recordsetid, value);
        self
    }
    /// Sets [`details`](Self::details).
    pub fn details(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.details, value);
        self
    }
}
#[cfg(feature = "auditlog")]
impl ::core::default::Default for AuditLog {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "auditlog")]
::callsheet_runtime::record! {
    AuditLog, super::super::TABLES,
    super::super::tables::shapes::TYPES_AUDIT_LOG_AUDIT_LOG; 0 => auditid, 1 => userid, 2
    => username, 3 => clock, 4 => ip, 5 => action, 6 => resourcetype, 7 => resourceid, 8
    => resource_cuid, 9 => resourcename, 10 => recordsetid, 11 => details;; auditid
    userid username clock ip action resourcetype resourceid resource_cuid resourcename
    recordsetid details
}
#[cfg(feature = "auditlog")]
/// What the audit log tells of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditAction {
    /// Something was added.
    ///
    /// `0` on the wire.
    Add,
    /// Something was changed.
    ///
    /// `1` on the wire.
    Update,
    /// Something was deleted.
    ///
    /// `2` on the wire.
    Delete,
    /// A user signed out.
    ///
    /// `4` on the wire.
    Logout,
    /// A script was run.
    ///
    /// `7` on the wire.
    Execute,
    /// A user signed in.
    ///
    /// `8` on the wire.
    Login,
    /// A user failed to sign in.
    ///
    /// `9` on the wire.
    FailedLogin,
    /// History was cleared.
    ///
    /// `10` on the wire.
    HistoryClear,
    /// The configuration of a proxy was renewed.
    ///
    /// `11` on the wire. Since 6.2.
    ConfigRefresh,
    /// Values were sent by the API.
    ///
    /// `12` on the wire. Since 7.0.
    Push,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "auditlog")]
::callsheet_runtime::open_enum! {
    AuditAction, AUDIT_ACTION_VALUES; 0 => Add, 1 => Update, 2 => Delete, 3 => Logout, 4
    => Execute, 5 => Login, 6 => FailedLogin, 7 => HistoryClear, 8 => ConfigRefresh, 9 =>
    Push
}
#[cfg(feature = "auditlog")]
pub(crate) static AUDIT_ACTION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/audit-log",
    name: "AuditAction",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Add",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Update",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Delete",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Logout",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "7",
            name: "Execute",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "8",
            name: "Login",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "9",
            name: "FailedLogin",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "10",
            name: "HistoryClear",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "11",
            name: "ConfigRefresh",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                until: ::core::option::Option::None,
            },
        },
        tables::Member {
            wire: "12",
            name: "Push",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
        },
    ],
};
#[cfg(feature = "auditlog")]
/// What a record of the audit log is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditResource {
    /// A user.
    ///
    /// `0` on the wire.
    User,
    /// A media type.
    ///
    /// `3` on the wire.
    MediaType,
    /// A host.
    ///
    /// `4` on the wire.
    Host,
    /// An action.
    ///
    /// `5` on the wire.
    Action,
    /// A graph.
    ///
    /// `6` on the wire.
    Graph,
    /// A user group.
    ///
    /// `11` on the wire.
    UserGroup,
    /// A trigger.
    ///
    /// `13` on the wire.
    Trigger,
    /// A host group.
    ///
    /// `14` on the wire.
    HostGroup,
    /// An item.
    ///
    /// `15` on the wire.
    Item,
    /// An image.
    ///
    /// `16` on the wire.
    Image,
    /// A value map.
    ///
    /// `17` on the wire.
    ValueMap,
    /// A service.
    ///
    /// `18` on the wire.
    Service,
    /// A map.
    ///
    /// `19` on the wire.
    Map,
    /// A web scenario.
    ///
    /// `22` on the wire.
    WebScenario,
    /// A network discovery rule.
    ///
    /// `23` on the wire.
    NetworkDiscoveryRule,
    /// A script.
    ///
    /// `25` on the wire.
    Script,
    /// A proxy.
    ///
    /// `26` on the wire.
    Proxy,
    /// A maintenance.
    ///
    /// `27` on the wire.
    Maintenance,
    /// A global regular expression.
    ///
    /// `28` on the wire.
    RegularExpression,
    /// A user macro.
    ///
    /// `29` on the wire.
    UserMacro,
    /// A template.
    ///
    /// `30` on the wire.
    Template,
    /// A trigger prototype.
    ///
    /// `31` on the wire.
    TriggerPrototype,
    /// An icon map.
    ///
    /// `32` on the wire.
    IconMap,
    /// A dashboard.
    ///
    /// `33` on the wire.
    Dashboard,
    /// An event correlation.
    ///
    /// `34` on the wire.
    EventCorrelation,
    /// A graph prototype.
    ///
    /// `35` on the wire.
    GraphPrototype,
    /// An item prototype.
    ///
    /// `36` on the wire.
    ItemPrototype,
    /// A host prototype.
    ///
    /// `37` on the wire.
    HostPrototype,
    /// The autoregistration settings.
    ///
    /// `38` on the wire.
    Autoregistration,
    /// A frontend module.
    ///
    /// `39` on the wire.
    Module,
    /// The settings.
    ///
    /// `40` on the wire.
    Settings,
    /// The housekeeping settings.
    ///
    /// `41` on the wire.
    Housekeeping,
    /// The authentication settings.
    ///
    /// `42` on the wire.
    Authentication,
    /// A template dashboard.
    ///
    /// `43` on the wire.
    TemplateDashboard,
    /// A user role.
    ///
    /// `44` on the wire.
    UserRole,
    /// An API token.
    ///
    /// `45` on the wire.
    ApiToken,
    /// A scheduled report.
    ///
    /// `46` on the wire.
    ScheduledReport,
    /// A node of a high availability cluster.
    ///
    /// `47` on the wire.
    HighAvailabilityNode,
    /// An SLA.
    ///
    /// `48` on the wire.
    Sla,
    /// A user directory.
    ///
    /// `49` on the wire. Since 6.2.
    UserDirectory,
    /// A template group.
    ///
    /// `50` on the wire. Since 6.2.
    TemplateGroup,
    /// A connector.
    ///
    /// `51` on the wire. Since 6.4.
    Connector,
    /// A low-level discovery rule.
    ///
    /// `52` on the wire. Since 7.0.
    LowLevelDiscoveryRule,
    /// History.
    ///
    /// `53` on the wire. Since 7.0.
    History,
    /// A method of the second factor.
    ///
    /// `54` on the wire. Since 7.0.
    Mfa,
    /// A proxy group.
    ///
    /// `55` on the wire. Since 7.0.
    ProxyGroup,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "auditlog")]
::callsheet_runtime::open_enum! {
    AuditResource, AUDIT_RESOURCE_VALUES; 0 => User, 1 => MediaType, 2 => Host, 3 =>
    Action, 4 => Graph, 5 => UserGroup, 6 => Trigger, 7 => HostGroup, 8 => Item, 9 =>
    Image, 10 => ValueMap, 11 => Service, 12 => Map, 13 => WebScenario, 14 =>
    NetworkDiscoveryRule, 15 => Script, 16 => Proxy, 17 => Maintenance, 18 =>
    RegularExpression, 19 => UserMacro, 20 => Template, 21 => TriggerPrototype, 22 =>
    IconMap, 23 => Dashboard, 24 => EventCorrelation, 25 => GraphPrototype, 26 =>
    ItemPrototype, 27 => HostPrototype, 28 => Autoregistration, 29 => Module, 30 =>
    Settings, 31 => Housekeeping, 32 => Authentication, 33 => TemplateDashboard, 34 =>
    UserRole, 35 => ApiToken, 36 => ScheduledReport, 37 => HighAvailabilityNode, 38 =>
    Sla, 39 => UserDirectory, 40 => TemplateGroup, 41 => Connector, 42 =>
    LowLevelDiscoveryRule, 43 => History, 44 => Mfa, 45 => ProxyGroup
}
#[cfg(feature = "auditlog")]
pub(crate) static AUDIT_RESOURCE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/audit-log",
    name: "AuditResource",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "User",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "MediaType",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Host",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Action",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "6",
            name: "Graph",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "11",
            name: "UserGroup",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "13",
            name: "Trigger",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "14",
            name: "HostGroup",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "15",
            name: "Item",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "16",
            name: "Image",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "17",
            name: "ValueMap",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "18",
            name: "Service",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "19",
            name: "Map",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "22",
            name: "WebScenario",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "23",
            name: "NetworkDiscoveryRule",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "25",
            name: "Script",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "26",
            name: "Proxy",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "27",
            name: "Maintenance",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "28",
            name: "RegularExpression",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "29",
            name: "UserMacro",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "30",
            name: "Template",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "31",
            name: "TriggerPrototype",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "32",
            name: "IconMap",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "33",
            name: "Dashboard",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "34",
            name: "EventCorrelation",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "35",
            name: "GraphPrototype",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "36",
            name: "ItemPrototype",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "37",
            name: "HostPrototype",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "38",
            name: "Autoregistration",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "39",
            name: "Module",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "40",
            name: "Settings",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "41",
            name: "Housekeeping",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "42",
            name: "Authentication",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "43",
            name: "TemplateDashboard",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "44",
            name: "UserRole",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "45",
            name: "ApiToken",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "46",
            name: "ScheduledReport",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "47",
            name: "HighAvailabilityNode",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "48",
            name: "Sla",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "49",
            name: "UserDirectory",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                until: ::core::option::Option::None,
            },
        },
        tables::Member {
            wire: "50",
            name: "TemplateGroup",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                until: ::core::option::Option::None,
            },
        },
        tables::Member {
            wire: "51",
            name: "Connector",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
        },
        tables::Member {
            wire: "52",
            name: "LowLevelDiscoveryRule",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
        },
        tables::Member {
            wire: "53",
            name: "History",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
        },
        tables::Member {
            wire: "54",
            name: "Mfa",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
        },
        tables::Member {
            wire: "55",
            name: "ProxyGroup",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
        },
    ],
};
#[cfg(feature = "auditlog")]
static AUDIT_LOG_FIELDS: [tables::Field<'static>; 12] = tables::Field::rows(
    [
        ("auditid", tables::Type::TEXT, 16),
        ("userid", tables::Type::ID, 21),
        ("username", tables::Type::TEXT, 27),
        ("clock", tables::Type::INT, 32),
        ("ip", tables::Type::TEXT, 37),
        (
            "action",
            tables::Type {
                kind: tables::Kind::Enum(&AUDIT_ACTION_VALUES),
                ..tables::Type::ANY
            },
            42,
        ),
        (
            "resourcetype",
            tables::Type {
                kind: tables::Kind::Enum(&AUDIT_RESOURCE_VALUES),
                ..tables::Type::ANY
            },
            48,
        ),
        ("resourceid", tables::Type::ID, 54),
        ("resource_cuid", tables::Type::TEXT, 59),
        ("resourcename", tables::Type::TEXT, 64),
        ("recordsetid", tables::Type::TEXT, 69),
        ("details", tables::Type::TEXT, 74),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "auditlog")]
pub(crate) static AUDIT_LOG_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/audit-log",
    name: "AuditLog",
    file: "spec/zabbix/types/audit-log.toml",
    form: tables::Form::Object,
    fields: &AUDIT_LOG_FIELDS,
    lookup: &[
        3, 65535, 5, 11, 65535, 6, 4, 65535, 9, 65535, 10, 65535, 65535, 7, 65535, 65535,
        2, 65535, 8, 1, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "auditlog")]
#[cfg(feature = "texts")]
pub(crate) static AUDIT_LOG_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The record's id, a CUID.",
            ru: "Идентификатор записи (CUID).",
        },
        tables::Text {
            en: "Who did it; `0` for the server itself.",
            ru: "Кто это сделал; `0` — сам сервер.",
        },
        tables::Text {
            en: "The name of the user at that time.",
            ru: "Имя пользователя на тот момент.",
        },
        tables::Text {
            en: "When, in seconds since 1970.",
            ru: "Когда, в секундах с 1970 года.",
        },
        tables::Text {
            en: "The address that the call came from.",
            ru: "Адрес, с которого пришёл вызов.",
        },
        tables::Text {
            en: "What was done.",
            ru: "Что сделано.",
        },
        tables::Text {
            en: "What it was done to.",
            ru: "С чем это сделано.",
        },
        tables::Text {
            en: "The object's id; `0` where it has another kind of id.",
            ru: "Идентификатор объекта; `0`, если он иного вида.",
        },
        tables::Text {
            en: "The object's id where it is a CUID, as those of cluster nodes are.",
            ru: "Идентификатор объекта, если это CUID, как у узлов кластера.",
        },
        tables::Text {
            en: "The object's name.",
            ru: "Имя объекта.",
        },
        tables::Text {
            en: "The same for all records of one call, a CUID.",
            ru: "Общий для всех записей одного вызова идентификатор (CUID).",
        },
        tables::Text {
            en: "What exactly changed: JSON, or empty.",
            ru: "Что именно изменилось: JSON или пусто.",
        },
    ],
    rules: &[],
    said: &[],
};
