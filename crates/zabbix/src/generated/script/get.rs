// @generated from spec/zabbix/script/get.toml by `cargo xtask codegen`; do not edit.

//! `script.get`: List scripts.

use ::callsheet_runtime::tables;
/// List scripts
///
/// The request of `script.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/script/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "script.get", "params": {"output": ["scriptid", "name", "type", "menu_path"], "scriptids": ["4"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only scripts with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub scriptids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only scripts that may run on these hosts.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only scripts that may run on hosts of these groups.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only scripts that these user groups may run.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub usrgrpids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "scriptid", "name", "command", "host\_access", "usrgrpid", "groupid", "confirmation", "type", "url", "new\_window", "execute\_on", "scope", "menu\_path", "manualinput", "manualinput\_prompt", "manualinput\_validator\_type", "manualinput\_validator", "manualinput\_default\_value". `null` means absent. What is right hangs on other fields.
    pub filter: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Only objects whose text field contains this text, regardless of case.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "name", "command", "url", "description", "confirmation", "username", "menu\_path", "manualinput\_prompt", "manualinput\_validator", "manualinput\_default\_value". `null` means absent. What is right hangs on other fields.
    pub search: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "scriptid", "name", "command", "host\_access", "usrgrpid", "groupid", "description", "confirmation", "type", "execute\_on", "timeout", "parameters", "scope", "port", "authtype", "username", "password", "publickey", "privatekey", "menu\_path", "url", "new\_window", "manualinput", "manualinput\_prompt", "manualinput\_validator\_type", "manualinput\_validator", "manualinput\_default\_value"; no two alike, or the word "extend". What is right hangs on other fields.
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `groups`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "groupid", "name", "flags", "uuid"; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields. Gone in 7.2. Deprecated since 6.2: use `selectHostGroups` instead.
    pub select_groups: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `hostgroups`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "groupid", "name", "flags", "uuid"; no two alike, or the word "extend". `null` means absent. Since 6.2.
    pub select_host_groups: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `hosts`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "hostid", "host", "name", "description", "status", "proxyid", "inventory\_mode", "flags", "ipmi\_authtype", "ipmi\_privilege", "ipmi\_username", "ipmi\_password", "maintenanceid", "maintenance\_status", "maintenance\_type", "maintenance\_from", "tls\_connect", "tls\_accept", "tls\_issuer", "tls\_subject"; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields.
    pub select_hosts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `actions`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "actionid", "name", "eventsource", "status", "esc\_period", "pause\_suppressed", "notify\_if\_canceled", "pause\_symptoms"; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields.
    pub select_actions: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "scriptid", "name"; a lone one may stand for the list; no two alike.
    pub sortfield: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only objects that the caller may change.
    ///
    /// Bool (true or false).
    pub editable: ::core::option::Option<bool>,
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
    /// Sets [`scriptids`](Self::scriptids).
    pub fn scriptids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.scriptids, value);
        self
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
    /// Sets [`groupids`](Self::groupids).
    pub fn groupids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groupids, value);
        self
    }
    /// Sets [`usrgrpids`](Self::usrgrpids).
    pub fn usrgrpids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.usrgrpids, value);
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
    /// Sets [`select_groups`](Self::select_groups).
    pub fn select_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_groups, value);
        self
    }
    /// Sets [`select_host_groups`](Self::select_host_groups).
    pub fn select_host_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_host_groups, value);
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
    /// Sets [`select_actions`](Self::select_actions).
    pub fn select_actions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_actions, value);
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
    /// Sets [`editable`](Self::editable).
    pub fn editable(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.editable, value);
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
    /// Asks for another response, by `countOutput`.
    pub fn count(self) -> ::callsheet_runtime::WithResponse<Self, i64, 0> {
        ::callsheet_runtime::WithResponse::new(self)
    }
    /// Asks for another response, by `preservekeys`.
    pub fn by_id(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::callsheet_runtime::record::Map<super::super::types::script::Script>,
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
    Request, super::super::TABLES, super::super::tables::shapes::SCRIPT_GET_REQUEST; 0 =>
    scriptids, 1 => hostids, 2 => groupids, 3 => usrgrpids, 4 => filter, 5 => search, 6
    => output, 7 => select_groups, 8 => select_host_groups, 9 => select_hosts, 10 =>
    select_actions, 11 => sortfield, 12 => editable, 13 => search_by_any, 14 =>
    start_search, 15 => exclude_search, 16 => search_wildcards_enabled, 17 =>
    count_output, 18 => preservekeys, 19 => sortorder, 20 => limit;; scriptids hostids
    groupids usrgrpids filter search output select_groups select_host_groups select_hosts
    select_actions sortfield editable search_by_any start_search exclude_search
    search_wildcards_enabled count_output preservekeys sortorder limit
}
/// What `script.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::script::Script>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `script.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "script.get",
    file: "spec/zabbix/script/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/script/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "script",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::SCRIPT_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(
                            super::super::tables::shapes::TYPES_SCRIPT_SCRIPT,
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
            name: "count",
            fields: &[17],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[18],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_SCRIPT_SCRIPT,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"script.get\", \"params\": {\"output\": [\"scriptid\", \"name\", \"type\", \"menu_path\"], \"scriptids\": [\"4\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"scriptid\": \"4\", \"name\": \"Open a ticket\", \"type\": \"5\", \"menu_path\": \"Tickets\"}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 195,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"script.get\", \"params\": {\"output\": [\"name\", \"scope\"], \"scriptids\": [\"1\", \"5\"], \"preservekeys\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"1\": {\"scriptid\": \"1\", \"name\": \"Ping\", \"scope\": \"2\"}, \"5\": {\"scriptid\": \"5\", \"name\": \"Restart the agent\", \"scope\": \"1\"}}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 199,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 21] = tables::Field::rows(
    [
        (
            "scriptids",
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
            24,
        ),
        (
            "groupids",
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
            34,
        ),
        (
            "usrgrpids",
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
            44,
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
                    "scriptid",
                    "name",
                    "command",
                    "host_access",
                    "usrgrpid",
                    "groupid",
                    "confirmation",
                    "type",
                    "url",
                    "new_window",
                    "execute_on",
                    "scope",
                    "menu_path",
                    "manualinput",
                    "manualinput_prompt",
                    "manualinput_validator_type",
                    "manualinput_validator",
                    "manualinput_default_value",
                ],
                ..tables::Type::ANY
            },
            54,
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
                    "command",
                    "url",
                    "description",
                    "confirmation",
                    "username",
                    "menu_path",
                    "manualinput_prompt",
                    "manualinput_validator",
                    "manualinput_default_value",
                ],
                ..tables::Type::ANY
            },
            69,
        ),
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "scriptid",
                                "name",
                                "command",
                                "host_access",
                                "usrgrpid",
                                "groupid",
                                "description",
                                "confirmation",
                                "type",
                                "execute_on",
                                "timeout",
                                "parameters",
                                "scope",
                                "port",
                                "authtype",
                                "username",
                                "password",
                                "publickey",
                                "privatekey",
                                "menu_path",
                                "url",
                                "new_window",
                                "manualinput",
                                "manualinput_prompt",
                                "manualinput_validator_type",
                                "manualinput_validator",
                                "manualinput_default_value",
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
            84,
        ),
        (
            "selectGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["groupid", "name", "flags", "uuid"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            100,
        ),
        (
            "selectHostGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["groupid", "name", "flags", "uuid"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            119,
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
                                "name",
                                "description",
                                "status",
                                "proxyid",
                                "inventory_mode",
                                "flags",
                                "ipmi_authtype",
                                "ipmi_privilege",
                                "ipmi_username",
                                "ipmi_password",
                                "maintenanceid",
                                "maintenance_status",
                                "maintenance_type",
                                "maintenance_from",
                                "tls_connect",
                                "tls_accept",
                                "tls_issuer",
                                "tls_subject",
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
            130,
        ),
        (
            "selectActions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "actionid",
                                "name",
                                "eventsource",
                                "status",
                                "esc_period",
                                "pause_suppressed",
                                "notify_if_canceled",
                                "pause_symptoms",
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
            147,
        ),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["scriptid", "name"],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            164,
        ),
        ("editable", tables::Type::WORD_BOOL, 173),
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
                part: tables::Part::Filters("scriptid"),
                references: ::core::option::Option::Some("script"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Control,
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Control,
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Filters("usrgrpid"),
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
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
                            words: &[
                                "scriptid",
                                "name",
                                "command",
                                "host_access",
                                "usrgrpid",
                                "groupid",
                                "confirmation",
                                "type",
                                "execute_on",
                                "scope",
                                "menu_path",
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 62,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
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
                            words: &[
                                "name",
                                "command",
                                "description",
                                "confirmation",
                                "username",
                                "menu_path",
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 77,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                part: tables::Part::Output,
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
                                            "scriptid",
                                            "name",
                                            "command",
                                            "host_access",
                                            "usrgrpid",
                                            "groupid",
                                            "description",
                                            "confirmation",
                                            "type",
                                            "execute_on",
                                            "timeout",
                                            "parameters",
                                            "scope",
                                            "port",
                                            "authtype",
                                            "username",
                                            "password",
                                            "publickey",
                                            "privatekey",
                                            "menu_path",
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
                        null: tables::Null::Refused,
                        late: false,
                        line: 92,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    instead: ::core::option::Option::Some("selectHostGroups"),
                }),
                part: tables::Part::Extends("groups"),
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
                                        words: &["groupid", "name", "flags", "internal"],
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
                        line: 111,
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
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                part: tables::Part::Extends("hostgroups"),
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("hosts"),
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
                                            "host",
                                            "name",
                                            "description",
                                            "status",
                                            "proxy_hostid",
                                            "inventory_mode",
                                            "flags",
                                            "ipmi_authtype",
                                            "ipmi_privilege",
                                            "ipmi_username",
                                            "ipmi_password",
                                            "maintenanceid",
                                            "maintenance_status",
                                            "maintenance_type",
                                            "maintenance_from",
                                            "tls_connect",
                                            "tls_accept",
                                            "tls_issuer",
                                            "tls_subject",
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
                        line: 139,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("actions"),
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
                                            "actionid",
                                            "name",
                                            "eventsource",
                                            "status",
                                            "esc_period",
                                            "pause_suppressed",
                                            "notify_if_canceled",
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
                        line: 156,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                part: tables::Part::SortField,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                part: tables::Part::SearchAny,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                part: tables::Part::SearchStart,
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                part: tables::Part::SearchExclude,
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                part: tables::Part::SearchWildcards,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                part: tables::Part::ByKey,
                ..tables::Facts::NONE
            },
        ),
        (
            19,
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
            20,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "script.get",
    name: "Request",
    file: "spec/zabbix/script/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        19, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 16, 65535, 65535, 65535, 65535, 65535,
        9, 65535, 17, 65535, 14, 65535, 1, 18, 65535, 65535, 65535, 8, 4, 7, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 2, 5, 10, 65535, 65535, 65535, 65535,
        11, 6, 65535, 3, 15, 0, 13, 20, 65535, 12, 65535, 65535,
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
            en: "Only scripts with these ids.",
            ru: "Только скрипты с этими идентификаторами.",
        },
        tables::Text {
            en: "Only scripts that may run on these hosts.",
            ru: "Только скрипты, доступные на этих узлах сети.",
        },
        tables::Text {
            en: "Only scripts that may run on hosts of these groups.",
            ru: "Только скрипты, доступные на узлах этих групп.",
        },
        tables::Text {
            en: "Only scripts that these user groups may run.",
            ru: "Только скрипты, доступные этим группам пользователей.",
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
            en: "Fill `groups`: `extend`, or a list of fields.",
            ru: "Заполнить `groups`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `hostgroups`: `extend`, or a list of fields.",
            ru: "Заполнить `hostgroups`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `hosts`: `extend`, or a list of fields.",
            ru: "Заполнить `hosts`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `actions`: `extend`, or a list of fields.",
            ru: "Заполнить `actions`: `extend` или список полей.",
        },
        tables::Text {
            en: "The field or fields to sort by.",
            ru: "Поле или поля для сортировки.",
        },
        tables::Text {
            en: "Only objects that the caller may change.",
            ru: "Только объекты, которые вызывающий вправе изменять.",
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
            field: 19,
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
