// @generated from spec/zabbix/hostprototype/get.toml by `cargo xtask codegen`; do not edit.

//! `hostprototype.get`: List host prototypes.

use ::callsheet_runtime::tables;
/// List host prototypes
///
/// The request of `hostprototype.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostprototype/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "hostprototype.get", "params": {"output": ["hostid", "host", "discover"], "hostids": ["10110"], "selectGroupLinks": ["groupid"], "selectTags": "extend"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only prototypes with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only prototypes of these discovery rules.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub discoveryids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "hostid", "host", "name", "status", "templateid", "inventory\_mode". `null` means absent.
    pub filter: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Only objects whose text field contains this text, regardless of case.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "host", "name". `null` means absent.
    pub search: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "hostid", "host", "name", "status", "templateid", "inventory\_mode", "discover", "custom\_interfaces", "uuid"; no two alike, or the word "extend".
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only prototypes that came from a template (`true`), or none of them (`false`).
    ///
    /// Bool (true or false). `null` means absent.
    pub inherited: ::core::option::Option<bool>,
    /// Only objects that the caller may change.
    ///
    /// Bool (true or false).
    pub editable: ::core::option::Option<bool>,
    /// Do not ask for the caller's rights. Super administrators alone.
    ///
    /// Bool (true or false). `null` means absent.
    pub nopermissions: ::core::option::Option<bool>,
    /// Fill `groupLinks`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "groupid"; no two alike, or the word "extend". `null` means absent.
    pub select_group_links: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `groupPrototypes`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "group\_prototypeid", "name"; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields.
    pub select_group_prototypes: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `discoveryRule`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "itemid", "type", "snmp\_oid", "hostid", "name", "key\_", "delay", "history", "trends", "status", "value\_type", "trapper\_hosts", "units", "formula", "logtimefmt", "templateid", "valuemapid", "params", "ipmi\_sensor", "authtype", "username", "password", "publickey", "privatekey", "flags", "interfaceid", "description", "inventory\_link", "lifetime", "evaltype", "jmx\_endpoint", "master\_itemid", "timeout", "url", "query\_fields", "posts", "status\_codes", "follow\_redirects", "post\_type", "http\_proxy", "headers", "retrieve\_mode", "request\_method", "output\_format", "ssl\_cert\_file", "ssl\_key\_file", "ssl\_key\_password", "verify\_peer", "verify\_host", "allow\_traps", "discover", "uuid", "lifetime\_type", "enabled\_lifetime\_type", "enabled\_lifetime"; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields.
    pub select_discovery_rule: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `parentHost`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "hostid", "proxyid", "host", "status", "ipmi\_authtype", "ipmi\_privilege", "ipmi\_username", "ipmi\_password", "maintenanceid", "maintenance\_status", "maintenance\_type", "maintenance\_from", "name", "flags", "templateid", "description", "tls\_connect", "tls\_accept", "tls\_issuer", "tls\_subject", "tls\_psk\_identity", "tls\_psk", "discover", "custom\_interfaces", "uuid", "name\_upper", "vendor\_name", "vendor\_version", "proxy\_groupid", "monitored\_by"; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields.
    pub select_parent_host: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `interfaces`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "type", "useip", "ip", "dns", "port", "main", "details"; no two alike, or the word "extend". `null` means absent.
    pub select_interfaces: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `templates`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, one of "hostid", "proxyid", "host", "status", "ipmi\_authtype", "ipmi\_privilege", "ipmi\_username", "ipmi\_password", "maintenanceid", "maintenance\_status", "maintenance\_type", "maintenance\_from", "name", "flags", "templateid", "description", "tls\_connect", "tls\_accept", "tls\_issuer", "tls\_subject", "tls\_psk\_identity", "tls\_psk", "discover", "custom\_interfaces", "uuid", "name\_upper", "vendor\_name", "vendor\_version", "proxy\_groupid", "monitored\_by"; no two alike, or the word "extend", "count". `null` means absent. What is right hangs on other fields.
    pub select_templates: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `macros`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "hostmacroid", "hostid", "macro", "value", "description", "type", "automatic"; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields.
    pub select_macros: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `tags`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "tag", "value"; no two alike, or the word "extend". `null` means absent.
    pub select_tags: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// With `countOutput`: count for each group.
    ///
    /// Flag (true, or left out).
    pub group_count: ::core::option::Option<bool>,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "hostid", "host", "name", "status", "discover"; a lone one may stand for the list; no two alike.
    pub sortfield: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
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
    /// Up or down, for all fields of `sortfield` or for each.
    ///
    /// List of: one of the values below; a lone one may stand for the list.
    pub sortorder: ::core::option::Option<
        ::std::vec::Vec<super::super::types::get_options::SortOrder>,
    >,
    /// Answer this many objects at most.
    ///
    /// Integer, 1–2147483647. `null` means absent.
    pub limit: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`hostids`](Self::hostids).
    pub fn hostids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hostids, value);
        self
    }
    /// Sets [`discoveryids`](Self::discoveryids).
    pub fn discoveryids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.discoveryids, value);
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
    /// Sets [`inherited`](Self::inherited).
    pub fn inherited(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.inherited, value);
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
    /// Sets [`select_group_links`](Self::select_group_links).
    pub fn select_group_links(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_group_links, value);
        self
    }
    /// Sets [`select_group_prototypes`](Self::select_group_prototypes).
    pub fn select_group_prototypes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_group_prototypes, value);
        self
    }
    /// Sets [`select_discovery_rule`](Self::select_discovery_rule).
    pub fn select_discovery_rule(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_discovery_rule, value);
        self
    }
    /// Sets [`select_parent_host`](Self::select_parent_host).
    pub fn select_parent_host(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_parent_host, value);
        self
    }
    /// Sets [`select_interfaces`](Self::select_interfaces).
    pub fn select_interfaces(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_interfaces, value);
        self
    }
    /// Sets [`select_templates`](Self::select_templates).
    pub fn select_templates(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_templates, value);
        self
    }
    /// Sets [`select_macros`](Self::select_macros).
    pub fn select_macros(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_macros, value);
        self
    }
    /// Sets [`select_tags`](Self::select_tags).
    pub fn select_tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_tags, value);
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
    /// Asks for another response, by `countOutput` and `groupCount`.
    pub fn count_by_group(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::std::vec::Vec<::callsheet_runtime::record::Map<::std::string::String>>,
        0,
    > {
        ::callsheet_runtime::WithResponse::new(self)
    }
    /// Asks for another response, by `countOutput`.
    pub fn count(self) -> ::callsheet_runtime::WithResponse<Self, i64, 1> {
        ::callsheet_runtime::WithResponse::new(self)
    }
    /// Asks for another response, by `preservekeys`.
    pub fn by_id(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::callsheet_runtime::record::Map<
            super::super::types::host_prototype::HostPrototype,
        >,
        2,
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
    Request, super::super::TABLES,
    super::super::tables::shapes::HOSTPROTOTYPE_GET_REQUEST; 0 => hostids, 1 =>
    discoveryids, 2 => filter, 3 => search, 4 => output, 5 => inherited, 6 => editable, 7
    => nopermissions, 8 => select_group_links, 9 => select_group_prototypes, 10 =>
    select_discovery_rule, 11 => select_parent_host, 12 => select_interfaces, 13 =>
    select_templates, 14 => select_macros, 15 => select_tags, 16 => group_count, 17 =>
    sortfield, 18 => search_by_any, 19 => start_search, 20 => exclude_search, 21 =>
    search_wildcards_enabled, 22 => count_output, 23 => preservekeys, 24 => sortorder, 25
    => limit;; hostids discoveryids filter search output inherited editable nopermissions
    select_group_links select_group_prototypes select_discovery_rule select_parent_host
    select_interfaces select_templates select_macros select_tags group_count sortfield
    search_by_any start_search exclude_search search_wildcards_enabled count_output
    preservekeys sortorder limit
}
/// What `hostprototype.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::host_prototype::HostPrototype>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `hostprototype.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "hostprototype.get",
    file: "spec/zabbix/hostprototype/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostprototype/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "host-prototype",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::HOSTPROTOTYPE_GET_REQUEST),
    response: tables::Type {
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
    responses: &[
        tables::ResponseCase {
            name: "count_by_group",
            fields: &[22, 16],
            ty: tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Map(&tables::Type::TEXT),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
        },
        tables::ResponseCase {
            name: "count",
            fields: &[22],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[23],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostprototype.get\", \"params\": {\"output\": [\"hostid\", \"host\", \"discover\"], \"hostids\": [\"10110\"], \"selectGroupLinks\": [\"groupid\"], \"selectTags\": \"extend\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"hostid\": \"10110\", \"host\": \"vm-{#VM.ID}\", \"discover\": \"0\", \"groupLinks\": [{\"groupid\": \"6\"}], \"tags\": [{\"tag\": \"kind\", \"value\": \"vm\"}]}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 217,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostprototype.get\", \"params\": {\"output\": [\"hostid\", \"name\"], \"filter\": {\"host\": \"vm-{#VM.ID}\"}, \"preservekeys\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"10110\": {\"hostid\": \"10110\", \"name\": \"VM {#VM.NAME}\"}}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 221,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 26] = tables::Field::rows(
    [
        (
            "hostids",
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
            "discoveryids",
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
            24,
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
                    "hostid",
                    "host",
                    "name",
                    "status",
                    "templateid",
                    "inventory_mode",
                ],
                ..tables::Type::ANY
            },
            34,
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
                words: &["host", "name"],
                ..tables::Type::ANY
            },
            43,
        ),
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "hostid",
                                "host",
                                "name",
                                "status",
                                "templateid",
                                "inventory_mode",
                                "discover",
                                "custom_interfaces",
                                "uuid",
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
            52,
        ),
        ("inherited", tables::Type::WORD_BOOL, 61),
        ("editable", tables::Type::WORD_BOOL, 68),
        ("nopermissions", tables::Type::WORD_BOOL, 74),
        (
            "selectGroupLinks",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["groupid"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            82,
        ),
        (
            "selectGroupPrototypes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["group_prototypeid", "name"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            92,
        ),
        (
            "selectDiscoveryRule",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "itemid",
                                "type",
                                "snmp_oid",
                                "hostid",
                                "name",
                                "key_",
                                "delay",
                                "history",
                                "trends",
                                "status",
                                "value_type",
                                "trapper_hosts",
                                "units",
                                "formula",
                                "logtimefmt",
                                "templateid",
                                "valuemapid",
                                "params",
                                "ipmi_sensor",
                                "authtype",
                                "username",
                                "password",
                                "publickey",
                                "privatekey",
                                "flags",
                                "interfaceid",
                                "description",
                                "inventory_link",
                                "lifetime",
                                "evaltype",
                                "jmx_endpoint",
                                "master_itemid",
                                "timeout",
                                "url",
                                "query_fields",
                                "posts",
                                "status_codes",
                                "follow_redirects",
                                "post_type",
                                "http_proxy",
                                "headers",
                                "retrieve_mode",
                                "request_method",
                                "output_format",
                                "ssl_cert_file",
                                "ssl_key_file",
                                "ssl_key_password",
                                "verify_peer",
                                "verify_host",
                                "allow_traps",
                                "discover",
                                "uuid",
                                "lifetime_type",
                                "enabled_lifetime_type",
                                "enabled_lifetime",
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
            106,
        ),
        (
            "selectParentHost",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "hostid",
                                "proxyid",
                                "host",
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
                                "templateid",
                                "description",
                                "tls_connect",
                                "tls_accept",
                                "tls_issuer",
                                "tls_subject",
                                "tls_psk_identity",
                                "tls_psk",
                                "discover",
                                "custom_interfaces",
                                "uuid",
                                "name_upper",
                                "vendor_name",
                                "vendor_version",
                                "proxy_groupid",
                                "monitored_by",
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
            120,
        ),
        (
            "selectInterfaces",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "type",
                                "useip",
                                "ip",
                                "dns",
                                "port",
                                "main",
                                "details",
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
            134,
        ),
        (
            "selectTemplates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "hostid",
                                "proxyid",
                                "host",
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
                                "templateid",
                                "description",
                                "tls_connect",
                                "tls_accept",
                                "tls_issuer",
                                "tls_subject",
                                "tls_psk_identity",
                                "tls_psk",
                                "discover",
                                "custom_interfaces",
                                "uuid",
                                "name_upper",
                                "vendor_name",
                                "vendor_version",
                                "proxy_groupid",
                                "monitored_by",
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
            144,
        ),
        (
            "selectMacros",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "hostmacroid",
                                "hostid",
                                "macro",
                                "value",
                                "description",
                                "type",
                                "automatic",
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
            158,
        ),
        (
            "selectTags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["tag", "value"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            172,
        ),
        ("groupCount", tables::Type::FLAG, 182),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["hostid", "host", "name", "status", "discover"],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            188,
        ),
        ("searchByAny", tables::Type::WORD_BOOL, 11),
        ("startSearch", tables::Type::FLAG, 11),
        ("excludeSearch", tables::Type::FLAG, 11),
        ("searchWildcardsEnabled", tables::Type::WORD_BOOL, 11),
        ("countOutput", tables::Type::FLAG, 11),
        ("preservekeys", tables::Type::WORD_BOOL, 11),
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
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            11,
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
            11,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Filters("hostid"),
                references: ::core::option::Option::Some("host-prototype"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Control,
                references: ::core::option::Option::Some("discovery-rule"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Filter,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Search,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                part: tables::Part::Output,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            7,
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
            8,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("groupLinks"),
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("groupPrototypes"),
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
                                        words: &["name"],
                                        ..tables::Type::TEXT
                                    },
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            words: &["extend"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 101,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("discoveryRule"),
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
                                        words: &[
                                            "itemid",
                                            "type",
                                            "snmp_oid",
                                            "hostid",
                                            "name",
                                            "key_",
                                            "delay",
                                            "history",
                                            "trends",
                                            "status",
                                            "value_type",
                                            "trapper_hosts",
                                            "units",
                                            "formula",
                                            "logtimefmt",
                                            "templateid",
                                            "valuemapid",
                                            "params",
                                            "ipmi_sensor",
                                            "authtype",
                                            "username",
                                            "password",
                                            "publickey",
                                            "privatekey",
                                            "flags",
                                            "interfaceid",
                                            "description",
                                            "inventory_link",
                                            "lifetime",
                                            "evaltype",
                                            "jmx_endpoint",
                                            "master_itemid",
                                            "timeout",
                                            "url",
                                            "query_fields",
                                            "posts",
                                            "status_codes",
                                            "follow_redirects",
                                            "post_type",
                                            "http_proxy",
                                            "headers",
                                            "retrieve_mode",
                                            "request_method",
                                            "output_format",
                                            "ssl_cert_file",
                                            "ssl_key_file",
                                            "ssl_key_password",
                                            "verify_peer",
                                            "verify_host",
                                            "allow_traps",
                                            "discover",
                                            "uuid",
                                            "name_upper",
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 115,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("parentHost"),
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
                                        words: &[
                                            "hostid",
                                            "proxy_hostid",
                                            "host",
                                            "status",
                                            "lastaccess",
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
                                            "templateid",
                                            "description",
                                            "tls_connect",
                                            "tls_accept",
                                            "tls_issuer",
                                            "tls_subject",
                                            "tls_psk_identity",
                                            "tls_psk",
                                            "proxy_address",
                                            "auto_compress",
                                            "discover",
                                            "custom_interfaces",
                                            "uuid",
                                            "name_upper",
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 129,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("interfaces"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("templates"),
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
                                        words: &[
                                            "hostid",
                                            "proxy_hostid",
                                            "host",
                                            "status",
                                            "lastaccess",
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
                                            "templateid",
                                            "description",
                                            "tls_connect",
                                            "tls_accept",
                                            "tls_issuer",
                                            "tls_subject",
                                            "tls_psk_identity",
                                            "tls_psk",
                                            "proxy_address",
                                            "auto_compress",
                                            "discover",
                                            "custom_interfaces",
                                            "uuid",
                                            "name_upper",
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 153,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("macros"),
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
                                        words: &[
                                            "hostmacroid",
                                            "hostid",
                                            "macro",
                                            "value",
                                            "description",
                                            "type",
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 167,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("tags"),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                part: tables::Part::SortField,
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                part: tables::Part::SearchAny,
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                part: tables::Part::SearchStart,
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                part: tables::Part::SearchExclude,
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                part: tables::Part::SearchWildcards,
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                part: tables::Part::ByKey,
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "sortorder",
                        versions: tables::Versions::ALL,
                    },
                ],
                part: tables::Part::SortOrder,
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostprototype.get",
    name: "Request",
    file: "spec/zabbix/hostprototype/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        24, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 15,
        65535, 65535, 14, 12, 65535, 65535, 21, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 22, 65535, 19, 65535, 0, 11, 23, 1, 65535, 65535, 2, 65535, 65535, 65535,
        65535, 65535, 65535, 16, 65535, 65535, 3, 7, 13, 65535, 65535, 65535, 17, 4, 9,
        20, 65535, 25, 18, 65535, 8, 6, 10, 5,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Only prototypes with these ids.",
            ru: "Только прототипы с этими идентификаторами.",
        },
        tables::Text {
            en: "Only prototypes of these discovery rules.",
            ru: "Только прототипы этих правил обнаружения.",
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
            en: "Only prototypes that came from a template (`true`), or none of them (`false`).",
            ru: "Только прототипы, полученные от шаблона (`true`), либо только остальные (`false`).",
        },
        tables::Text {
            en: "Only objects that the caller may change.",
            ru: "Только объекты, которые вызывающий вправе изменять.",
        },
        tables::Text {
            en: "Do not ask for the caller's rights. Super administrators alone.",
            ru: "Не учитывать права вызывающего. Только для супер-администратора.",
        },
        tables::Text {
            en: "Fill `groupLinks`: `extend`, or a list of fields.",
            ru: "Заполнить `groupLinks`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `groupPrototypes`: `extend`, or a list of fields.",
            ru: "Заполнить `groupPrototypes`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `discoveryRule`: `extend`, or a list of fields.",
            ru: "Заполнить `discoveryRule`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `parentHost`: `extend`, or a list of fields.",
            ru: "Заполнить `parentHost`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `interfaces`: `extend`, or a list of fields.",
            ru: "Заполнить `interfaces`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `templates`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `templates`: `extend`, список полей или `count` — число.",
        },
        tables::Text {
            en: "Fill `macros`: `extend`, or a list of fields.",
            ru: "Заполнить `macros`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `tags`: `extend`, or a list of fields.",
            ru: "Заполнить `tags`: `extend` или список полей.",
        },
        tables::Text {
            en: "With `countOutput`: count for each group.",
            ru: "Вместе с `countOutput`: считать по группам.",
        },
        tables::Text {
            en: "The field or fields to sort by.",
            ru: "Поле или поля для сортировки.",
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
            en: "Up or down, for all fields of `sortfield` or for each.",
            ru: "Порядок сортировки: один на все поля `sortfield` или свой для каждого.",
        },
        tables::Text {
            en: "Answer this many objects at most.",
            ru: "Вернуть не больше указанного числа объектов.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 24,
            codes: &["not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "an array or a character string is expected",
                ru: "ожидается массив или строка",
            },
        },
    ],
};
