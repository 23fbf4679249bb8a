// @generated from spec/zabbix/proxy/get.toml by `cargo xtask codegen`; do not edit.

//! `proxy.get`: List proxies.

use ::callsheet_runtime::tables;
/// List proxies
///
/// The request of `proxy.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/proxy/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "proxy.get", "params": {"output": ["proxyid", "name", "state"], "sortfield": "name"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only proxies with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub proxyids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only proxies of these groups.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent. Since 7.0.
    pub proxy_groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "proxyid", "name", "proxy\_groupid", "local\_address", "local\_port", "operating\_mode", "allowed\_addresses", "address", "port", "tls\_connect", "tls\_accept", "tls\_issuer", "tls\_subject", "custom\_timeouts", "timeout\_zabbix\_agent", "timeout\_simple\_check", "timeout\_snmp\_agent", "timeout\_external\_check", "timeout\_db\_monitor", "timeout\_http\_agent", "timeout\_ssh\_agent", "timeout\_telnet\_agent", "timeout\_script", "timeout\_browser", "lastaccess", "version", "compatibility", "state". `null` means absent. What is right hangs on other fields.
    pub filter: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Only objects whose text field contains this text, regardless of case.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "name", "local\_address", "local\_port", "allowed\_addresses", "address", "port", "description", "timeout\_zabbix\_agent", "timeout\_simple\_check", "timeout\_snmp\_agent", "timeout\_external\_check", "timeout\_db\_monitor", "timeout\_http\_agent", "timeout\_ssh\_agent", "timeout\_telnet\_agent", "timeout\_script", "timeout\_browser". `null` means absent. What is right hangs on other fields.
    pub search: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "proxyid", "name", "proxy\_groupid", "local\_address", "local\_port", "operating\_mode", "allowed\_addresses", "address", "port", "description", "tls\_connect", "tls\_accept", "tls\_issuer", "tls\_subject", "custom\_timeouts", "timeout\_zabbix\_agent", "timeout\_simple\_check", "timeout\_snmp\_agent", "timeout\_external\_check", "timeout\_db\_monitor", "timeout\_http\_agent", "timeout\_ssh\_agent", "timeout\_telnet\_agent", "timeout\_script", "timeout\_browser", "lastaccess", "version", "compatibility", "state"; no two alike, or the word "extend".
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// One matching field of `filter` or `search` is enough.
    ///
    /// Bool (true or false).
    pub search_by_any: ::core::option::Option<bool>,
    /// `search` compares the beginning of a field only.
    ///
    /// Flag (true, or left out).
    pub start_search: ::core::option::Option<bool>,
    /// Only objects that `search` does not match.
    ///
    /// Flag (true, or left out).
    pub exclude_search: ::core::option::Option<bool>,
    /// `*` in `search` stands for any text.
    ///
    /// Bool (true or false).
    pub search_wildcards_enabled: ::core::option::Option<bool>,
    /// Answer the number of objects instead of the objects.
    ///
    /// Flag (true, or left out).
    pub count_output: ::core::option::Option<bool>,
    /// Answer an object keyed by id instead of a list.
    ///
    /// Bool (true or false).
    pub preservekeys: ::core::option::Option<bool>,
    /// Only objects that the caller may change.
    ///
    /// Bool (true or false).
    pub editable: ::core::option::Option<bool>,
    /// Does nothing: the server drops it from calls of the API.
    ///
    /// Bool (true or false). `null` means absent.
    pub nopermissions: ::core::option::Option<bool>,
    /// Up or down, for all fields of `sortfield` or for each.
    ///
    /// List of: one of the values below, or the word "ASC", "DESC".
    pub sortorder: ::core::option::Option<
        ::std::vec::Vec<super::super::types::get_options::SortOrder>,
    >,
    /// Answer this many objects at most.
    ///
    /// Integer, 1–2147483647. `null` means absent.
    pub limit: ::core::option::Option<i64>,
    /// Fill `assignedHosts`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, one of "hostid", "host", "monitored\_by", "status", "ipmi\_authtype", "ipmi\_privilege", "ipmi\_username", "ipmi\_password", "maintenanceid", "maintenance\_status", "maintenance\_type", "maintenance\_from", "name", "flags", "description", "tls\_connect", "tls\_accept", "tls\_issuer", "tls\_subject", "inventory\_mode", "active\_available"; no two alike, or the word "extend", "count". `null` means absent. Since 7.0.
    pub select_assigned_hosts: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `hosts`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, one of "hostid", "host", "monitored\_by", "status", "ipmi\_authtype", "ipmi\_privilege", "ipmi\_username", "ipmi\_password", "maintenanceid", "maintenance\_status", "maintenance\_type", "maintenance\_from", "name", "flags", "description", "tls\_connect", "tls\_accept", "tls\_issuer", "tls\_subject", "inventory\_mode", "active\_available"; no two alike, or the word "extend", "count". `null` means absent.
    pub select_hosts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `proxyGroup`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "name", "failover\_delay", "min\_online", "description", "state"; no two alike, or the word "extend". `null` means absent. Since 7.0.
    pub select_proxy_group: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `interface`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent. Gone in 7.0.
    pub select_interface: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "proxyid", "name", "operating\_mode"; a lone one may stand for the list; no two alike. What is right hangs on other fields.
    pub sortfield: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`proxyids`](Self::proxyids).
    pub fn proxyids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.proxyids, value);
        self
    }
    /// Sets [`proxy_groupids`](Self::proxy_groupids).
    pub fn proxy_groupids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.proxy_groupids, value);
        self
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`search`](Self::search).
    pub fn search(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search, value);
        self
    }
    /// Sets [`output`](Self::output).
    pub fn output(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.output, value);
        self
    }
    /// Sets [`search_by_any`](Self::search_by_any).
    pub fn search_by_any(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_by_any, value);
        self
    }
    /// Sets [`start_search`](Self::start_search).
    pub fn start_search(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_search, value);
        self
    }
    /// Sets [`exclude_search`](Self::exclude_search).
    pub fn exclude_search(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.exclude_search, value);
        self
    }
    /// Sets [`search_wildcards_enabled`](Self::search_wildcards_enabled).
    pub fn search_wildcards_enabled(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_wildcards_enabled, value);
        self
    }
    /// Sets [`editable`](Self::editable).
    pub fn editable(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.editable, value);
        self
    }
    /// Sets [`nopermissions`](Self::nopermissions).
    pub fn nopermissions(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.nopermissions, value);
        self
    }
    /// Sets [`sortorder`](Self::sortorder).
    pub fn sortorder(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::get_options::SortOrder,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.sortorder, value);
        self
    }
    /// Sets [`limit`](Self::limit).
    pub fn limit(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.limit, value);
        self
    }
    /// Sets [`select_assigned_hosts`](Self::select_assigned_hosts).
    pub fn select_assigned_hosts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_assigned_hosts, value);
        self
    }
    /// Sets [`select_hosts`](Self::select_hosts).
    pub fn select_hosts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_hosts, value);
        self
    }
    /// Sets [`select_proxy_group`](Self::select_proxy_group).
    pub fn select_proxy_group(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_proxy_group, value);
        self
    }
    /// Sets [`select_interface`](Self::select_interface).
    pub fn select_interface(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_interface, value);
        self
    }
    /// Sets [`sortfield`](Self::sortfield).
    pub fn sortfield(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.sortfield, value);
        self
    }
    /// Asks for another response, by `countOutput`.
    pub fn count(self) -> ::callsheet_runtime::WithResponse<Self, i64, 0> {
        ::callsheet_runtime::WithResponse::new(self)
    }
    /// Asks for another response, by `preservekeys`.
    pub fn by_id(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::callsheet_runtime::record::Map<super::super::types::proxy::Proxy>,
        1,
    > {
        ::callsheet_runtime::WithResponse::new(self)
    }
}
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::PROXY_GET_REQUEST; 0 =>
    proxyids, 1 => proxy_groupids, 2 => filter, 3 => search, 4 => output, 5 =>
    search_by_any, 6 => start_search, 7 => exclude_search, 8 => search_wildcards_enabled,
    9 => count_output, 10 => preservekeys, 11 => editable, 12 => nopermissions, 13 =>
    sortorder, 14 => limit, 15 => select_assigned_hosts, 16 => select_hosts, 17 =>
    select_proxy_group, 18 => select_interface, 19 => sortfield;; proxyids proxy_groupids
    filter search output search_by_any start_search exclude_search
    search_wildcards_enabled count_output preservekeys editable nopermissions sortorder
    limit select_assigned_hosts select_hosts select_proxy_group select_interface
    sortfield
}
/// What `proxy.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::proxy::Proxy>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `proxy.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "proxy.get",
    file: "spec/zabbix/proxy/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/proxy/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "proxy",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::PROXY_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(super::super::tables::shapes::TYPES_PROXY_PROXY),
                    ),
                    ..tables::Type::ANY
                },
                ..tables::List::ANY
            },
        ),
        ..tables::Type::ANY
    },
    responses: &[
        tables::ResponseCase {
            name: "count",
            fields: &[9],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[10],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_PROXY_PROXY,
                            ),
                        ),
                        ..tables::Type::ANY
                    },
                ),
                ..tables::Type::ANY
            },
        },
    ],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"proxy.get\", \"params\": {\"output\": [\"proxyid\", \"name\", \"state\"], \"sortfield\": \"name\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"proxyid\": \"16\", \"name\": \"Berlin proxy\", \"state\": \"0\"}, {\"proxyid\": \"15\", \"name\": \"Riga proxy\", \"state\": \"2\"}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 230,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"proxy.get\", \"params\": {\"output\": [\"proxyid\", \"name\", \"address\"], \"proxy_groupids\": \"1\", \"filter\": {\"operating_mode\": [\"1\"]}}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"proxyid\": \"16\", \"name\": \"Berlin proxy\", \"address\": \"proxy.example.org\"}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 234,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"proxy.get\", \"params\": {\"output\": [\"proxyid\", \"host\", \"status\"], \"proxyids\": [\"15\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"proxyid\": \"15\", \"host\": \"Riga proxy\", \"status\": \"5\"}], \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 238,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 20] = tables::Field::rows(
    [
        (
            "proxyids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            14,
        ),
        (
            "proxy_groupids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            25,
        ),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::List(
                            &tables::List {
                                item: tables::Type {
                                    kind: tables::Kind::Text(tables::Lexical::Scalar),
                                    ..tables::Type::ANY
                                },
                                single: true,
                                ..tables::List::ANY
                            },
                        ),
                        ..tables::Type::ANY
                    },
                ),
                words: &[
                    "proxyid",
                    "name",
                    "proxy_groupid",
                    "local_address",
                    "local_port",
                    "operating_mode",
                    "allowed_addresses",
                    "address",
                    "port",
                    "tls_connect",
                    "tls_accept",
                    "tls_issuer",
                    "tls_subject",
                    "custom_timeouts",
                    "timeout_zabbix_agent",
                    "timeout_simple_check",
                    "timeout_snmp_agent",
                    "timeout_external_check",
                    "timeout_db_monitor",
                    "timeout_http_agent",
                    "timeout_ssh_agent",
                    "timeout_telnet_agent",
                    "timeout_script",
                    "timeout_browser",
                    "lastaccess",
                    "version",
                    "compatibility",
                    "state",
                ],
                ..tables::Type::ANY
            },
            36,
        ),
        (
            "search",
            tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::List(
                            &tables::List {
                                item: tables::Type {
                                    kind: tables::Kind::Text(tables::Lexical::Scalar),
                                    ..tables::Type::ANY
                                },
                                single: true,
                                ..tables::List::ANY
                            },
                        ),
                        ..tables::Type::ANY
                    },
                ),
                words: &[
                    "name",
                    "local_address",
                    "local_port",
                    "allowed_addresses",
                    "address",
                    "port",
                    "description",
                    "timeout_zabbix_agent",
                    "timeout_simple_check",
                    "timeout_snmp_agent",
                    "timeout_external_check",
                    "timeout_db_monitor",
                    "timeout_http_agent",
                    "timeout_ssh_agent",
                    "timeout_telnet_agent",
                    "timeout_script",
                    "timeout_browser",
                ],
                ..tables::Type::ANY
            },
            51,
        ),
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "proxyid",
                                "name",
                                "proxy_groupid",
                                "local_address",
                                "local_port",
                                "operating_mode",
                                "allowed_addresses",
                                "address",
                                "port",
                                "description",
                                "tls_connect",
                                "tls_accept",
                                "tls_issuer",
                                "tls_subject",
                                "custom_timeouts",
                                "timeout_zabbix_agent",
                                "timeout_simple_check",
                                "timeout_snmp_agent",
                                "timeout_external_check",
                                "timeout_db_monitor",
                                "timeout_http_agent",
                                "timeout_ssh_agent",
                                "timeout_telnet_agent",
                                "timeout_script",
                                "timeout_browser",
                                "lastaccess",
                                "version",
                                "compatibility",
                                "state",
                            ],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            66,
        ),
        ("searchByAny", tables::Type::WORD_BOOL, 76),
        ("startSearch", tables::Type::FLAG, 83),
        ("excludeSearch", tables::Type::FLAG, 90),
        ("searchWildcardsEnabled", tables::Type::WORD_BOOL, 97),
        ("countOutput", tables::Type::FLAG, 104),
        ("preservekeys", tables::Type::WORD_BOOL, 111),
        ("editable", tables::Type::WORD_BOOL, 118),
        ("nopermissions", tables::Type::WORD_BOOL, 125),
        (
            "sortorder",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::get_options::SORT_ORDER_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                words: &["ASC", "DESC"],
                ..tables::Type::ANY
            },
            133,
        ),
        (
            "limit",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            142,
        ),
        (
            "selectAssignedHosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "hostid",
                                "host",
                                "monitored_by",
                                "status",
                                "ipmi_authtype",
                                "ipmi_privilege",
                                "ipmi_username",
                                "ipmi_password",
                                "maintenanceid",
                                "maintenance_status",
                                "maintenance_type",
                                "maintenance_from",
                                "name",
                                "flags",
                                "description",
                                "tls_connect",
                                "tls_accept",
                                "tls_issuer",
                                "tls_subject",
                                "inventory_mode",
                                "active_available",
                            ],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            151,
        ),
        (
            "selectHosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "hostid",
                                "host",
                                "monitored_by",
                                "status",
                                "ipmi_authtype",
                                "ipmi_privilege",
                                "ipmi_username",
                                "ipmi_password",
                                "maintenanceid",
                                "maintenance_status",
                                "maintenance_type",
                                "maintenance_from",
                                "name",
                                "flags",
                                "description",
                                "tls_connect",
                                "tls_accept",
                                "tls_issuer",
                                "tls_subject",
                                "inventory_mode",
                                "active_available",
                            ],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            162,
        ),
        (
            "selectProxyGroup",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "name",
                                "failover_delay",
                                "min_online",
                                "description",
                                "state",
                            ],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            173,
        ),
        (
            "selectInterface",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            184,
        ),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["proxyid", "name", "operating_mode"],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            195,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
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
                part: tables::Part::Filters("proxyid"),
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                part: tables::Part::Filters("proxy_groupid"),
                references: ::core::option::Option::Some("proxy-group"),
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
                part: tables::Part::Filter,
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
                            kind: tables::Kind::Map(
                                &tables::Type {
                                    kind: tables::Kind::List(
                                        &tables::List {
                                            item: tables::Type {
                                                kind: tables::Kind::Text(tables::Lexical::Scalar),
                                                ..tables::Type::ANY
                                            },
                                            single: true,
                                            ..tables::List::ANY
                                        },
                                    ),
                                    ..tables::Type::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 45,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
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
                part: tables::Part::Search,
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
                            kind: tables::Kind::Map(
                                &tables::Type {
                                    kind: tables::Kind::List(
                                        &tables::List {
                                            item: tables::Type {
                                                kind: tables::Kind::Text(tables::Lexical::Scalar),
                                                ..tables::Type::ANY
                                            },
                                            single: true,
                                            ..tables::List::ANY
                                        },
                                    ),
                                    ..tables::Type::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 60,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
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
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Output,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
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
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchAny,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
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
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchStart,
                ..tables::Facts::NONE
            },
        ),
        (
            7,
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
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchExclude,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
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
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchWildcards,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
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
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
        (
            10,
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
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::ByKey,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
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
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            13,
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
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SortOrder,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
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
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                part: tables::Part::Extends("assignedHosts"),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
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
                part: tables::Part::Extends("hosts"),
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                part: tables::Part::Extends("proxyGroup"),
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("interface"),
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                part: tables::Part::SortField,
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
                                        kind: tables::Kind::Text(tables::Lexical::Scalar),
                                        words: &["hostid", "host", "status"],
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Absent,
                        null: tables::Null::Absent,
                        late: false,
                        line: 203,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "proxy.get",
    name: "Request",
    file: "spec/zabbix/proxy/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        13, 65535, 65535, 65535, 65535, 15, 65535, 65535, 65535, 65535, 17, 65535, 65535,
        65535, 65535, 18, 65535, 65535, 8, 65535, 65535, 65535, 65535, 65535, 16, 65535,
        9, 65535, 6, 65535, 65535, 10, 65535, 1, 65535, 65535, 2, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 3, 12, 65535, 65535, 65535, 65535, 19,
        0, 4, 7, 65535, 14, 5, 65535, 65535, 11, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Only proxies with these ids.",
            ru: "Только прокси с этими идентификаторами.",
        },
        tables::Text {
            en: "Only proxies of these groups.",
            ru: "Только прокси этих групп.",
        },
        tables::Text {
            en: "Only objects whose field has exactly this value, or one of these values.",
            ru: "Только объекты, у которых поле в точности равно значению или одному из значений.",
        },
        tables::Text {
            en: "Only objects whose text field contains this text, regardless of case.",
            ru: "Только объекты, текстовое поле которых содержит этот текст, без учёта регистра.",
        },
        tables::Text {
            en: "Which fields to answer: `extend` for all, or a list of names.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "One matching field of `filter` or `search` is enough.",
            ru: "Достаточно совпадения одного поля из `filter` или `search`.",
        },
        tables::Text {
            en: "`search` compares the beginning of a field only.",
            ru: "`search` сравнивает только начало поля.",
        },
        tables::Text {
            en: "Only objects that `search` does not match.",
            ru: "Только объекты, не подходящие под `search`.",
        },
        tables::Text {
            en: "`*` in `search` stands for any text.",
            ru: "`*` в `search` означает любой текст.",
        },
        tables::Text {
            en: "Answer the number of objects instead of the objects.",
            ru: "Вернуть количество объектов вместо самих объектов.",
        },
        tables::Text {
            en: "Answer an object keyed by id instead of a list.",
            ru: "Вернуть объект с ключами-идентификаторами вместо списка.",
        },
        tables::Text {
            en: "Only objects that the caller may change.",
            ru: "Только объекты, которые вызывающий вправе изменять.",
        },
        tables::Text {
            en: "Does nothing: the server drops it from calls of the API.",
            ru: "Не действует: из вызовов API сервер его убирает.",
        },
        tables::Text {
            en: "Up or down, for all fields of `sortfield` or for each.",
            ru: "Порядок сортировки: один на все поля `sortfield` или свой для каждого.",
        },
        tables::Text {
            en: "Answer this many objects at most.",
            ru: "Вернуть не больше указанного числа объектов.",
        },
        tables::Text {
            en: "Fill `assignedHosts`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `assignedHosts`: `extend`, список полей или `count` — число.",
        },
        tables::Text {
            en: "Fill `hosts`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `hosts`: `extend`, список полей или `count` — число.",
        },
        tables::Text {
            en: "Fill `proxyGroup`: `extend`, or a list of fields.",
            ru: "Заполнить `proxyGroup`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `interface`: `extend`, or a list of fields.",
            ru: "Заполнить `interface`: `extend` или список полей.",
        },
        tables::Text {
            en: "The field or fields to sort by.",
            ru: "Поле или поля для сортировки.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 19,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Sorting by field \"{value}\" not allowed.",
                ru: "Сортировать по полю «{value}» нельзя.",
            },
        },
    ],
};
