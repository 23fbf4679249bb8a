// @generated from spec/zabbix/host/massupdate.toml by `cargo xtask codegen`; do not edit.

//! `host.massupdate`: Change several hosts alike.

use ::callsheet_runtime::tables;
/// Change several hosts alike
///
/// Only what is given changes, and lists replace those until now. Tags cannot be changed here.
///
/// The request of `host.massupdate`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/host/massupdate>
///
/// Access: admin. Gone in 8.0.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "host.massupdate", "params": {"hosts": [{"hostid": "10084"}, {"hostid": "10105"}], "status": 0, "inventory_mode": 1}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The hosts.
    ///
    /// List of: object; a lone one may stand for the list. Not empty. What is right hangs on other fields.
    pub hosts: ::std::vec::Vec<Hosts>,
    /// The technical name. For one host alone.
    ///
    /// Technical host name, at most 128 characters. Not empty.
    pub host: ::core::option::Option<::std::string::String>,
    /// The name that is shown. For one host alone.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the hosts are monitored.
    ///
    /// Named value or number. `null` means absent.
    pub status: ::core::option::Option<super::super::types::host::HostStatus>,
    /// A description.
    ///
    /// String or number. `null` means absent.
    pub description: ::core::option::Option<::std::string::String>,
    /// Who monitors the hosts.
    ///
    /// One of the values below. Since 7.0.
    pub monitored_by: ::core::option::Option<super::super::types::host::MonitoredBy>,
    /// The proxy that monitors the hosts; `0` for none.
    ///
    /// Id, 0. What is right hangs on other fields. Since 7.0.
    pub proxyid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The group of proxies that monitors the hosts; `0` for none.
    ///
    /// Id, 0. What is right hangs on other fields. Since 7.0.
    pub proxy_groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The proxy that monitors the hosts; `0` for none.
    ///
    /// Id. `null` means absent. Gone in 7.0.
    pub proxy_hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How connections to the hosts are secured.
    ///
    /// One of the values below.
    pub tls_connect: ::core::option::Option<super::super::types::host::HostEncryption>,
    /// Which connections from the hosts are accepted, one bit each: 1 open, 2 pre-shared key, 4 certificate.
    ///
    /// Integer, 1–7.
    pub tls_accept: ::core::option::Option<i64>,
    /// The name of the pre-shared key.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub tls_psk_identity: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The pre-shared key, at least 32 hexadecimal digits.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub tls_psk: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Who has to have issued the certificate.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub tls_issuer: ::core::option::Option<::std::string::String>,
    /// Whom the certificate has to name.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub tls_subject: ::core::option::Option<::std::string::String>,
    /// How to sign in over IPMI. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent.
    pub ipmi_authtype: ::core::option::Option<
        super::super::types::host::IpmiAuthentication,
    >,
    /// With which rights to sign in over IPMI. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent.
    pub ipmi_privilege: ::core::option::Option<super::super::types::host::IpmiPrivilege>,
    /// The name to sign in over IPMI with.
    ///
    /// String or number, at most 16 characters. `null` means absent.
    pub ipmi_username: ::core::option::Option<::std::string::String>,
    /// The password to sign in over IPMI with.
    ///
    /// String or number, at most 20 characters, secret. `null` means absent.
    pub ipmi_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How the inventory is filled.
    ///
    /// One of the values below.
    pub inventory_mode: ::core::option::Option<super::super::types::host::InventoryMode>,
    /// The inventory.
    ///
    /// Object. `null` means absent.
    pub inventory: ::core::option::Option<
        ::std::boxed::Box<super::super::types::host_inventory::HostInventory>,
    >,
    /// The hosts' groups from now on.
    ///
    /// List of: object; a lone one may stand for the list. Not empty. What is right hangs on other fields.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// The hosts' interfaces from now on.
    ///
    /// List of: object; a lone one may stand for the list. `null` means absent.
    pub interfaces: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_interface::HostInterfaceNested>,
    >,
    /// The hosts' macros from now on.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub macros: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_macro::HostMacroCreate>,
    >,
    /// Templates to link; those left out are unlinked, and what came from them stays.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub templates: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// Templates to unlink together with what came from them.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub templates_clear: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        hosts: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<Hosts>>,
    ) -> Self {
        Self {
            hosts: ::callsheet_runtime::record::list(hosts),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`host`](Self::host).
    pub fn host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::HostStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
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
    /// Sets [`monitored_by`](Self::monitored_by).
    pub fn monitored_by(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::MonitoredBy>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.monitored_by, value);
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
    /// Sets [`proxy_groupid`](Self::proxy_groupid).
    pub fn proxy_groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_groupid, value);
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
    /// Sets [`tls_connect`](Self::tls_connect).
    pub fn tls_connect(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::HostEncryption>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_connect, value);
        self
    }
    /// Sets [`tls_accept`](Self::tls_accept).
    pub fn tls_accept(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_accept, value);
        self
    }
    /// Sets [`tls_psk_identity`](Self::tls_psk_identity).
    pub fn tls_psk_identity(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_psk_identity, value);
        self
    }
    /// Sets [`tls_psk`](Self::tls_psk).
    pub fn tls_psk(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_psk, value);
        self
    }
    /// Sets [`tls_issuer`](Self::tls_issuer).
    pub fn tls_issuer(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_issuer, value);
        self
    }
    /// Sets [`tls_subject`](Self::tls_subject).
    pub fn tls_subject(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_subject, value);
        self
    }
    /// Sets [`ipmi_authtype`](Self::ipmi_authtype).
    pub fn ipmi_authtype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::IpmiAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_authtype, value);
        self
    }
    /// Sets [`ipmi_privilege`](Self::ipmi_privilege).
    pub fn ipmi_privilege(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::IpmiPrivilege>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_privilege, value);
        self
    }
    /// Sets [`ipmi_username`](Self::ipmi_username).
    pub fn ipmi_username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_username, value);
        self
    }
    /// Sets [`ipmi_password`](Self::ipmi_password).
    pub fn ipmi_password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_password, value);
        self
    }
    /// Sets [`inventory_mode`](Self::inventory_mode).
    pub fn inventory_mode(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::InventoryMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory_mode, value);
        self
    }
    /// Sets [`inventory`](Self::inventory).
    pub fn inventory(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::host_inventory::HostInventory>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory, value);
        self
    }
    /// Sets [`groups`](Self::groups).
    pub fn groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groups, value);
        self
    }
    /// Sets [`interfaces`](Self::interfaces).
    pub fn interfaces(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_interface::HostInterfaceNested,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.interfaces, value);
        self
    }
    /// Sets [`macros`](Self::macros).
    pub fn macros(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_macro::HostMacroCreate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.macros, value);
        self
    }
    /// Sets [`templates`](Self::templates).
    pub fn templates(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_reference::TemplateReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templates, value);
        self
    }
    /// Sets [`templates_clear`](Self::templates_clear).
    pub fn templates_clear(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_reference::TemplateReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templates_clear, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::HOST_MASSUPDATE_REQUEST;
    0 => hosts, 1 => host, 2 => name, 3 => status, 4 => description, 5 => monitored_by, 6
    => proxyid, 7 => proxy_groupid, 8 => proxy_hostid, 9 => tls_connect, 10 =>
    tls_accept, 11 => tls_psk_identity, 12 => tls_psk, 13 => tls_issuer, 14 =>
    tls_subject, 15 => ipmi_authtype, 16 => ipmi_privilege, 17 => ipmi_username, 18 =>
    ipmi_password, 19 => inventory_mode, 20 => inventory, 21 => groups, 22 => interfaces,
    23 => macros, 24 => templates, 25 => templates_clear; hosts; host name status
    description monitored_by proxyid proxy_groupid proxy_hostid tls_connect tls_accept
    tls_psk_identity tls_psk tls_issuer tls_subject ipmi_authtype ipmi_privilege
    ipmi_username ipmi_password inventory_mode inventory groups interfaces macros
    templates templates_clear
}
/// The hosts.
#[non_exhaustive]
pub struct Hosts {
    /// The host's id.
    ///
    /// Id.
    pub hostid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Hosts {
    /// With what is required.
    pub fn new(hostid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            hostid: hostid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Hosts, super::super::TABLES, super::super::tables::shapes::HOST_MASSUPDATE_HOSTS; 0
    => hostid; hostid;
}
/// Change several hosts alike
#[non_exhaustive]
pub struct Response {
    /// The ids of the hosts.
    ///
    /// List of: id.
    pub hostids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        hostids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            hostids: ::callsheet_runtime::record::list(hostids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::HOST_MASSUPDATE_RESPONSE; 0 => hostids; hostids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `host.massupdate` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "host.massupdate",
    file: "spec/zabbix/host/massupdate.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/host/massupdate",
    versions: tables::Versions {
        since: ::core::option::Option::None,
        until: ::core::option::Option::Some(tables::Version::new(8, 0, 0)),
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "host",
    action: tables::Action::Replace,
    request: tables::ShapeId(super::super::tables::shapes::HOST_MASSUPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HOST_MASSUPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"host.massupdate\", \"params\": {\"hosts\": [{\"hostid\": \"10084\"}, {\"hostid\": \"10105\"}], \"status\": 0, \"inventory_mode\": 1}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"hostids\": [\"10084\", \"10105\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 525,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"host.massupdate\", \"params\": {\"hosts\": [{\"hostid\": \"10105\"}], \"groups\": [{\"groupid\": \"2\"}], \"macros\": []}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"hostids\": [\"10105\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 529,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 26] = tables::Field::rows(
    [
        (
            "hosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::HOST_MASSUPDATE_HOSTS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            16,
        ),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            81,
        ),
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            96,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::HOST_STATUS_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            108,
        ),
        (
            "description",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            120,
        ),
        (
            "monitored_by",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::MONITORED_BY_VALUES,
                ),
                ..tables::Type::ANY
            },
            127,
        ),
        (
            "proxyid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            134,
        ),
        (
            "proxy_groupid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            148,
        ),
        ("proxy_hostid", tables::Type::ID, 162),
        (
            "tls_connect",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::HOST_ENCRYPTION_VALUES,
                ),
                ..tables::Type::ANY
            },
            174,
        ),
        (
            "tls_accept",
            tables::Type {
                numbers: &[tables::Range { first: 1, last: 7 }],
                ..tables::Type::INT
            },
            185,
        ),
        (
            "tls_psk_identity",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            196,
        ),
        (
            "tls_psk",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            238,
        ),
        (
            "tls_issuer",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            290,
        ),
        (
            "tls_subject",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            317,
        ),
        (
            "ipmi_authtype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::IPMI_AUTHENTICATION_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            344,
        ),
        (
            "ipmi_privilege",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::IPMI_PRIVILEGE_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            356,
        ),
        (
            "ipmi_username",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(16),
                ..tables::Type::ANY
            },
            368,
        ),
        (
            "ipmi_password",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(20),
                secret: true,
                ..tables::Type::ANY
            },
            380,
        ),
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::INVENTORY_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            393,
        ),
        (
            "inventory",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HOST_INVENTORY_HOST_INVENTORY,
                    ),
                ),
                ..tables::Type::ANY
            },
            402,
        ),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_REFERENCE_HOST_GROUP_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            410,
        ),
        (
            "interfaces",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_NESTED,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            428,
        ),
        (
            "macros",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_MACRO_HOST_MACRO_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            441,
        ),
        (
            "templates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            455,
        ),
        (
            "templates_clear",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            472,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[2],
                            }),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::HOST_MASSUPDATE_HOSTS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    ..tables::List::ANY
                                },
                            ),
                            length: ::core::option::Option::Some(1),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 24,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::HOST_MASSUPDATE_HOSTS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    ..tables::List::ANY
                                },
                            ),
                            length: ::core::option::Option::Some(1),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 33,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::HOST_MASSUPDATE_HOSTS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 43,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[2],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::HOST_MASSUPDATE_HOSTS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[0],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            length: ::core::option::Option::Some(1),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 50,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::HOST_MASSUPDATE_HOSTS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[0],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            length: ::core::option::Option::Some(1),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: true,
                        line: 54,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
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
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("proxy"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 142,
                    },
                ],
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
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("proxy-group"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 156,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        }),
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[10],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        }),
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[10],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        }),
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[10],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Any(
                                    &[
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[9],
                                            },
                                            &["2"],
                                        ),
                                        tables::Condition::Bits(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[10],
                                            },
                                            2,
                                        ),
                                    ],
                                ),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[10],
                                        },
                                        2,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 203,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[10],
                                        },
                                        2,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 211,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 217,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        }),
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[10],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Any(
                                    &[
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[9],
                                            },
                                            &["2"],
                                        ),
                                        tables::Condition::Bits(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[10],
                                            },
                                            2,
                                        ),
                                    ],
                                ),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[10],
                                        },
                                        2,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Psk),
                            length: ::core::option::Option::Some(512),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 245,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[10],
                                        },
                                        2,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Psk),
                            length: ::core::option::Option::Some(512),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 253,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 259,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        }),
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[10],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 296,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[10],
                                        },
                                        4,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 301,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        }),
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[10],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 323,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[10],
                                        },
                                        4,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 328,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[20],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["unknown-member", "not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["unknown-member"],
                        except: &[],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_HOST_GROUP_REFERENCE_HOST_GROUP_REFERENCE,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[0],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 419,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_HOST_MACRO_HOST_MACRO_CREATE,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[0],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 450,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[24],
                                }),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["unknown-member", "missing", "null"],
                        except: &[],
                    },
                ],
                part: tables::Part::Stored("parentTemplates"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 464,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[
                            "unknown-member",
                            "missing",
                            "null",
                            "not-list",
                            "not-object",
                        ],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 481,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "host.massupdate",
    name: "Request",
    file: "spec/zabbix/host/massupdate.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 9, 18, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 14, 2, 65535, 19, 5, 65535, 24, 0, 20, 15, 65535,
        65535, 65535, 65535, 65535, 65535, 7, 10, 13, 22, 4, 23, 17, 65535, 65535, 65535,
        65535, 65535, 21, 65535, 65535, 65535, 65535, 25, 65535, 65535, 6, 65535, 65535,
        65535, 65535, 3, 65535, 8, 1, 11, 16,
    ],
    required: 1,
    conditional: true,
    secrets: &[11, 12, 18, 22, 23],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[10],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[11],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[12],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[13],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[14],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[10],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 488,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[10],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[11],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[12],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[13],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[14],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[10],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 494,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[9],
                            },
                            &["2"],
                        ),
                        tables::Condition::Bits(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[10],
                            },
                            2,
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[11],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[12],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 500,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[6],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[7],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[5],
            }),
            is_advice: false,
            line: 506,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[19],
                    },
                    &["-1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[20],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[20],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 512,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The hosts.",
            ru: "Узлы сети.",
        },
        tables::Text {
            en: "The technical name. For one host alone.",
            ru: "Техническое имя. Только для одного узла.",
        },
        tables::Text {
            en: "The name that is shown. For one host alone.",
            ru: "Видимое имя. Только для одного узла.",
        },
        tables::Text {
            en: "Whether the hosts are monitored.",
            ru: "Наблюдаются ли узлы.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Who monitors the hosts.",
            ru: "Кто наблюдает узлы.",
        },
        tables::Text {
            en: "The proxy that monitors the hosts; `0` for none.",
            ru: "Прокси, наблюдающий узлы; `0` — нет.",
        },
        tables::Text {
            en: "The group of proxies that monitors the hosts; `0` for none.",
            ru: "Группа прокси, наблюдающая узлы; `0` — нет.",
        },
        tables::Text {
            en: "The proxy that monitors the hosts; `0` for none.",
            ru: "Прокси, наблюдающий узлы; `0` — нет.",
        },
        tables::Text {
            en: "How connections to the hosts are secured.",
            ru: "Как защищены соединения с узлами.",
        },
        tables::Text {
            en: "Which connections from the hosts are accepted, one bit each: 1 open, 2 pre-shared key, 4 certificate.",
            ru: "Какие соединения от узлов принимать, по биту: 1 без защиты, 2 общий ключ, 4 сертификат.",
        },
        tables::Text {
            en: "The name of the pre-shared key.",
            ru: "Имя общего ключа.",
        },
        tables::Text {
            en: "The pre-shared key, at least 32 hexadecimal digits.",
            ru: "Общий ключ, не меньше 32 шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "Who has to have issued the certificate.",
            ru: "Кем должен быть выдан сертификат.",
        },
        tables::Text {
            en: "Whom the certificate has to name.",
            ru: "Кому должен быть выдан сертификат.",
        },
        tables::Text {
            en: "How to sign in over IPMI. Other numbers are taken as well.",
            ru: "Способ входа по IPMI. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "With which rights to sign in over IPMI. Other numbers are taken as well.",
            ru: "С какими правами входить по IPMI. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "The name to sign in over IPMI with.",
            ru: "Имя для входа по IPMI.",
        },
        tables::Text {
            en: "The password to sign in over IPMI with.",
            ru: "Пароль для входа по IPMI.",
        },
        tables::Text {
            en: "How the inventory is filled.",
            ru: "Как заполняется инвентарь.",
        },
        tables::Text {
            en: "The inventory.",
            ru: "Инвентарь.",
        },
        tables::Text {
            en: "The hosts' groups from now on.",
            ru: "Группы узлов отныне.",
        },
        tables::Text {
            en: "The hosts' interfaces from now on.",
            ru: "Интерфейсы узлов отныне.",
        },
        tables::Text {
            en: "The hosts' macros from now on.",
            ru: "Макросы узлов отныне.",
        },
        tables::Text {
            en: "Templates to link; those left out are unlinked, and what came from them stays.",
            ru: "Присоединяемые шаблоны; не указанные отсоединяются, а полученное от них остаётся.",
        },
        tables::Text {
            en: "Templates to unlink together with what came from them.",
            ru: "Шаблоны, отсоединяемые вместе с полученным от них.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Both \"tls_connect\" and \"tls_accept\" fields must be specified when changing settings of connection encryption.",
            ru: "Чтобы изменить защиту соединений, нужны оба поля: «tls_connect» и «tls_accept».",
        },
        tables::Text {
            en: "Cannot update host encryption settings. Connection settings for both directions should be specified.",
            ru: "Чтобы изменить защиту соединений, нужны оба поля: «tls_connect» и «tls_accept».",
        },
        tables::Text {
            en: "Both \"tls_psk_identity\" and \"tls_psk\" fields must be specified when changing the PSK for connection encryption.",
            ru: "Чтобы изменить общий ключ, нужны оба поля: «tls_psk_identity» и «tls_psk».",
        },
        tables::Text {
            en: "The field \"monitored_by\" must be specified when changing proxy or proxy group for host monitoring.",
            ru: "Чтобы сменить прокси или группу прокси, нужно поле «monitored_by».",
        },
        tables::Text {
            en: "Cannot set inventory fields for disabled inventory.",
            ru: "Поля инвентаря нельзя задать, если он отключён.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "null", "not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"hosts\" is mandatory.",
                ru: "Поле «hosts» обязательно.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["too-many-items"],
            when: ::core::option::Option::Some(
                tables::Condition::Present(tables::Path {
                    from: tables::From::Here,
                    steps: &[2],
                }),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Cannot mass update visible host name.",
                ru: "Видимое имя нельзя задать сразу нескольким узлам.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["too-many-items"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Cannot mass update host name.",
                ru: "Техническое имя нельзя задать сразу нескольким узлам.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing", "empty", "null", "list", "not-text", "not-host-name"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect characters used for host name \"{value}\".",
                ru: "Недопустимые знаки в имени узла «{value}».",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"host\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «host»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «name»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"status\".",
                ru: "Неверное значение «{value}» числового поля «status».",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"proxy_hostid\".",
                ru: "Неверное значение «{value}» поля «proxy_hostid».",
            },
        },
        tables::Said {
            field: 9,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_connect\": unexpected value \"{value}\".",
                ru: "Неверное значение поля «tls_connect»: неожиданное значение «{value}».",
            },
        },
        tables::Said {
            field: 10,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_accept\": unexpected value \"{value}\".",
                ru: "Неверное значение поля «tls_accept»: неожиданное значение «{value}».",
            },
        },
        tables::Said {
            field: 11,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk_identity\": cannot be empty.",
                ru: "Неверное значение поля «tls_psk_identity»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 11,
            codes: &["must-be-empty", "not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk_identity\": should be empty.",
                ru: "Неверное значение поля «tls_psk_identity»: должно быть пустым.",
            },
        },
        tables::Said {
            field: 11,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tls_psk_identity\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tls_psk_identity»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 12,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk\": cannot be empty.",
                ru: "Неверное значение поля «tls_psk»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 12,
            codes: &["must-be-empty", "not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk\": should be empty.",
                ru: "Неверное значение поля «tls_psk»: должно быть пустым.",
            },
        },
        tables::Said {
            field: 12,
            codes: &["not-psk"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk\": an even number of hexadecimal characters is expected.",
                ru: "Неверное значение поля «tls_psk»: ожидается чётное число шестнадцатеричных цифр.",
            },
        },
        tables::Said {
            field: 12,
            codes: &["psk-too-short"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk\": minimum length is 32 characters.",
                ru: "Неверное значение поля «tls_psk»: нужно не меньше 32 знаков.",
            },
        },
        tables::Said {
            field: 12,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tls_psk\" - {characters} characters. Allowed length is 512 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tls_psk»: {characters} знаков, допускается 512.",
            },
        },
        tables::Said {
            field: 13,
            codes: &["must-be-empty", "not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_issuer\": should be empty.",
                ru: "Неверное значение поля «tls_issuer»: должно быть пустым.",
            },
        },
        tables::Said {
            field: 13,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tls_issuer\" - {characters} characters. Allowed length is 1024 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tls_issuer»: {characters} знаков, допускается 1024.",
            },
        },
        tables::Said {
            field: 14,
            codes: &["must-be-empty", "not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_subject\": should be empty.",
                ru: "Неверное значение поля «tls_subject»: должно быть пустым.",
            },
        },
        tables::Said {
            field: 14,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tls_subject\" - {characters} characters. Allowed length is 1024 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tls_subject»: {characters} знаков, допускается 1024.",
            },
        },
        tables::Said {
            field: 15,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"ipmi_authtype\".",
                ru: "Неверное значение «{value}» числового поля «ipmi_authtype».",
            },
        },
        tables::Said {
            field: 16,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"ipmi_privilege\".",
                ru: "Неверное значение «{value}» числового поля «ipmi_privilege».",
            },
        },
        tables::Said {
            field: 17,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ipmi_username\" - {characters} characters. Allowed length is 16 characters.",
                ru: "Значение «{value}» слишком длинное для поля «ipmi_username»: {characters} знаков, допускается 16.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ipmi_password\" - {characters} characters. Allowed length is 20 characters.",
                ru: "Значение «{value}» слишком длинное для поля «ipmi_password»: {characters} знаков, допускается 20.",
            },
        },
        tables::Said {
            field: 19,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"inventory_mode\": value must be one of -1, 0, 1.",
                ru: "Неверное значение поля «inventory_mode»: допустимо -1, 0 или 1.",
            },
        },
        tables::Said {
            field: 22,
            codes: &["not-list", "not-object", "unknown-member"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
    ],
};
static HOSTS_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("hostid", tables::Type::ID, 74)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static HOSTS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "host.massupdate",
    name: "Hosts",
    file: "spec/zabbix/host/massupdate.toml",
    form: tables::Form::Object,
    fields: &HOSTS_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static HOSTS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host's id.",
            ru: "Идентификатор узла сети.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "hostids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            518,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "host.massupdate",
    name: "Response",
    file: "spec/zabbix/host/massupdate.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The ids of the hosts.",
            ru: "Идентификаторы узлов сети.",
        },
    ],
    rules: &[],
    said: &[],
};
