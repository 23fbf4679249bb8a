// @generated from spec/zabbix/alert/get.toml by `cargo xtask codegen`; do not edit.

//! `alert.get`: List alerts.

use ::callsheet_runtime::tables;
/// List alerts
///
/// What actions have sent and run. Left to itself it lists alerts about events of triggers alone: see `eventsource`. Before 7.0 the server takes no notice of a parameter that it does not know.
///
/// The request of `alert.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/alert/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "alert.get", "params": {"output": ["alertid", "eventid", "sendto", "status"], "actionids": "3"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only alerts with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub alertids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only alerts about hosts of these groups.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only alerts about these hosts.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only alerts about these objects, as `eventobject` says.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub objectids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only alerts of these actions.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub actionids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only alerts about these events.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub eventids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only alerts sent by these media types.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub mediatypeids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only alerts to these users.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub userids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Where the events come from.
    ///
    /// One of the values below. Default: `0`.
    pub eventsource: ::core::option::Option<
        super::super::types::event_source::EventSource,
    >,
    /// What the events are about. It has to go with the source.
    ///
    /// One of the values below. Default: `0`.
    pub eventobject: ::core::option::Option<
        super::super::types::event_source::EventObject,
    >,
    /// Only alerts of this time or later.
    ///
    /// Time (seconds since 1970). `null` means absent.
    pub time_from: ::core::option::Option<i64>,
    /// Only alerts of this time or earlier.
    ///
    /// Time (seconds since 1970). `null` means absent.
    pub time_till: ::core::option::Option<i64>,
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "alertid", "actionid", "eventid", "userid", "mediatypeid", "status", "acknowledgeid". `null` means absent.
    pub filter: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Only objects whose text field contains this text, regardless of case.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "sendto", "subject", "message", "error". `null` means absent.
    pub search: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
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
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "alertid", "actionid", "eventid", "userid", "clock", "mediatypeid", "sendto", "subject", "message", "status", "retries", "error", "esc\_step", "alerttype", "p\_eventid", "acknowledgeid"; no two alike, or the word "extend". What is right hangs on other fields.
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Answer the number of objects instead of the objects.
    ///
    /// Flag (true, or left out).
    pub count_output: ::core::option::Option<bool>,
    /// With `countOutput`: count for each object that a filter names.
    ///
    /// Flag (true, or left out).
    pub group_count: ::core::option::Option<bool>,
    /// Fill `hosts`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "hostid", "host", "monitored\_by", "proxyid", "proxy\_groupid", "assigned\_proxyid", "status", "ipmi\_authtype", "ipmi\_privilege", "ipmi\_username", "ipmi\_password", "maintenanceid", "maintenance\_status", "maintenance\_type", "maintenance\_from", "name", "flags", "description", "tls\_connect", "tls\_accept", "tls\_issuer", "tls\_subject", "inventory\_mode", "active\_available"; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields.
    pub select_hosts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `mediatypes`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "mediatypeid", "type", "name", "smtp\_server", "smtp\_helo", "smtp\_email", "exec\_path", "gsm\_modem", "username", "passwd", "status", "smtp\_port", "smtp\_security", "smtp\_verify\_peer", "smtp\_verify\_host", "smtp\_authentication", "maxsessions", "maxattempts", "attempt\_interval", "content\_type", "message\_format", "script", "timeout", "process\_tags", "show\_event\_menu", "event\_menu\_url", "event\_menu\_name", "description", "provider", "parameters"; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields.
    pub select_mediatypes: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `users`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "userid", "username", "name", "surname", "url", "autologin", "autologout", "lang", "refresh", "theme", "attempt\_failed", "attempt\_ip", "attempt\_clock", "rows\_per\_page", "timezone", "roleid", "userdirectoryid", "ts\_provisioned", "provisioned"; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields.
    pub select_users: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "alertid", "clock", "eventid", "status", "sendto", "mediatypeid"; a lone one may stand for the list; no two alike. What is right hangs on other fields.
    pub sortfield: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
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
    /// Only objects that the caller may change.
    ///
    /// Bool (true or false).
    pub editable: ::core::option::Option<bool>,
    /// Answer an object keyed by id instead of a list.
    ///
    /// Bool (true or false).
    pub preservekeys: ::core::option::Option<bool>,
    /// Does nothing: the server drops it from calls of the API.
    ///
    /// Bool (true or false). `null` means absent.
    pub nopermissions: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`alertids`](Self::alertids).
    pub fn alertids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.alertids, value);
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
    /// Sets [`objectids`](Self::objectids).
    pub fn objectids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.objectids, value);
        self
    }
    /// Sets [`actionids`](Self::actionids).
    pub fn actionids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.actionids, value);
        self
    }
    /// Sets [`eventids`](Self::eventids).
    pub fn eventids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.eventids, value);
        self
    }
    /// Sets [`mediatypeids`](Self::mediatypeids).
    pub fn mediatypeids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.mediatypeids, value);
        self
    }
    /// Sets [`userids`](Self::userids).
    pub fn userids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.userids, value);
        self
    }
    /// Sets [`eventsource`](Self::eventsource).
    pub fn eventsource(
        mut self,
        value: impl ::core::convert::Into<super::super::types::event_source::EventSource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.eventsource, value);
        self
    }
    /// Sets [`eventobject`](Self::eventobject).
    pub fn eventobject(
        mut self,
        value: impl ::core::convert::Into<super::super::types::event_source::EventObject>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.eventobject, value);
        self
    }
    /// Sets [`time_from`](Self::time_from).
    pub fn time_from(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.time_from, value);
        self
    }
    /// Sets [`time_till`](Self::time_till).
    pub fn time_till(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.time_till, value);
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
    /// Sets [`select_mediatypes`](Self::select_mediatypes).
    pub fn select_mediatypes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_mediatypes, value);
        self
    }
    /// Sets [`select_users`](Self::select_users).
    pub fn select_users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_users, value);
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
        ::callsheet_runtime::record::Map<super::super::types::alert::Alert>,
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
    Request, super::super::TABLES, super::super::tables::shapes::ALERT_GET_REQUEST; 0 =>
    alertids, 1 => groupids, 2 => hostids, 3 => objectids, 4 => actionids, 5 => eventids,
    6 => mediatypeids, 7 => userids, 8 => eventsource, 9 => eventobject, 10 => time_from,
    11 => time_till, 12 => filter, 13 => search, 14 => search_by_any, 15 => start_search,
    16 => exclude_search, 17 => search_wildcards_enabled, 18 => output, 19 =>
    count_output, 20 => group_count, 21 => select_hosts, 22 => select_mediatypes, 23 =>
    select_users, 24 => sortfield, 25 => sortorder, 26 => limit, 27 => editable, 28 =>
    preservekeys, 29 => nopermissions;; alertids groupids hostids objectids actionids
    eventids mediatypeids userids eventsource eventobject time_from time_till filter
    search search_by_any start_search exclude_search search_wildcards_enabled output
    count_output group_count select_hosts select_mediatypes select_users sortfield
    sortorder limit editable preservekeys nopermissions
}
/// What `alert.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::alert::Alert>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `alert.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "alert.get",
    file: "spec/zabbix/alert/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/alert/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "alert",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::ALERT_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(super::super::tables::shapes::TYPES_ALERT_ALERT),
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
            fields: &[19, 20],
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
            fields: &[19],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[28],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_ALERT_ALERT,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"alert.get\", \"params\": {\"output\": [\"alertid\", \"eventid\", \"sendto\", \"status\"], \"actionids\": \"3\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"alertid\": \"4\", \"eventid\": \"59\", \"sendto\": \"night@example.com\", \"status\": \"1\"}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 506,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"alert.get\", \"params\": {\"output\": [\"alertid\", \"subject\"], \"alertids\": [4], \"selectUsers\": [\"userid\", \"username\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"alertid\": \"4\", \"subject\": \"Problem: disk almost full\", \"users\": [{\"userid\": \"1\", \"username\": \"Admin\"}]}], \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 510,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 30] = tables::Field::rows(
    [
        (
            "alertids",
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
            15,
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
            26,
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
            37,
        ),
        (
            "objectids",
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
            48,
        ),
        (
            "actionids",
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
            58,
        ),
        (
            "eventids",
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
            69,
        ),
        (
            "mediatypeids",
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
            80,
        ),
        (
            "userids",
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
            91,
        ),
        (
            "eventsource",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_SOURCE_VALUES,
                ),
                ..tables::Type::ANY
            },
            102,
        ),
        (
            "eventobject",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_OBJECT_VALUES,
                ),
                ..tables::Type::ANY
            },
            114,
        ),
        ("time_from", tables::Type::TIMESTAMP, 126),
        ("time_till", tables::Type::TIMESTAMP, 134),
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
                    "alertid",
                    "actionid",
                    "eventid",
                    "userid",
                    "mediatypeid",
                    "status",
                    "acknowledgeid",
                ],
                ..tables::Type::ANY
            },
            142,
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
                words: &["sendto", "subject", "message", "error"],
                ..tables::Type::ANY
            },
            152,
        ),
        ("searchByAny", tables::Type::WORD_BOOL, 162),
        ("startSearch", tables::Type::FLAG, 169),
        ("excludeSearch", tables::Type::FLAG, 176),
        ("searchWildcardsEnabled", tables::Type::WORD_BOOL, 183),
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "alertid",
                                "actionid",
                                "eventid",
                                "userid",
                                "clock",
                                "mediatypeid",
                                "sendto",
                                "subject",
                                "message",
                                "status",
                                "retries",
                                "error",
                                "esc_step",
                                "alerttype",
                                "p_eventid",
                                "acknowledgeid",
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
            190,
        ),
        ("countOutput", tables::Type::FLAG, 204),
        ("groupCount", tables::Type::FLAG, 211),
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
                                "proxyid",
                                "proxy_groupid",
                                "assigned_proxyid",
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
                words: &["extend"],
                ..tables::Type::ANY
            },
            218,
        ),
        (
            "selectMediatypes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "mediatypeid",
                                "type",
                                "name",
                                "smtp_server",
                                "smtp_helo",
                                "smtp_email",
                                "exec_path",
                                "gsm_modem",
                                "username",
                                "passwd",
                                "status",
                                "smtp_port",
                                "smtp_security",
                                "smtp_verify_peer",
                                "smtp_verify_host",
                                "smtp_authentication",
                                "maxsessions",
                                "maxattempts",
                                "attempt_interval",
                                "content_type",
                                "message_format",
                                "script",
                                "timeout",
                                "process_tags",
                                "show_event_menu",
                                "event_menu_url",
                                "event_menu_name",
                                "description",
                                "provider",
                                "parameters",
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
            233,
        ),
        (
            "selectUsers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "userid",
                                "username",
                                "name",
                                "surname",
                                "url",
                                "autologin",
                                "autologout",
                                "lang",
                                "refresh",
                                "theme",
                                "attempt_failed",
                                "attempt_ip",
                                "attempt_clock",
                                "rows_per_page",
                                "timezone",
                                "roleid",
                                "userdirectoryid",
                                "ts_provisioned",
                                "provisioned",
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
            248,
        ),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "alertid",
                                "clock",
                                "eventid",
                                "status",
                                "sendto",
                                "mediatypeid",
                            ],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            263,
        ),
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
            284,
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
            293,
        ),
        ("editable", tables::Type::WORD_BOOL, 302),
        ("preservekeys", tables::Type::WORD_BOOL, 309),
        ("nopermissions", tables::Type::WORD_BOOL, 316),
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
                part: tables::Part::Filters("alertid"),
                references: ::core::option::Option::Some("alert"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
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
                part: tables::Part::Control,
                references: ::core::option::Option::Some("host-group"),
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
                part: tables::Part::Control,
                references: ::core::option::Option::Some("host"),
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
                part: tables::Part::Control,
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
                part: tables::Part::Filters("actionid"),
                references: ::core::option::Option::Some("action"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
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
                part: tables::Part::Filters("eventid"),
                references: ::core::option::Option::Some("event"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
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
                part: tables::Part::Filters("mediatypeid"),
                references: ::core::option::Option::Some("media-type"),
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
                part: tables::Part::Filters("userid"),
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            10,
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
                part: tables::Part::From("clock"),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
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
                part: tables::Part::Till("clock"),
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
                ..tables::Facts::NONE
            },
        ),
        (
            13,
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
                ..tables::Facts::NONE
            },
        ),
        (
            14,
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
            15,
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
            16,
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
            17,
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
            18,
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
                                    item: tables::Type::TEXT,
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
                        line: 199,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
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
            20,
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
            21,
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
                                    item: tables::Type::TEXT,
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
                        line: 228,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
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
                part: tables::Part::Extends("mediatypes"),
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
                                    item: tables::Type::TEXT,
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
                        line: 243,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
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
                part: tables::Part::Extends("users"),
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
                                    item: tables::Type::TEXT,
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
                        line: 258,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
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
                                        words: &[
                                            "alertid",
                                            "clock",
                                            "eventid",
                                            "status",
                                            "sendto",
                                            "mediatypeid",
                                        ],
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
                        line: 271,
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
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SortOrder,
                ..tables::Facts::NONE
            },
        ),
        (
            26,
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
            27,
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
            28,
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
            29,
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
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "alert.get",
    name: "Request",
    file: "spec/zabbix/alert/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        3, 25, 65535, 9, 65535, 22, 65535, 65535, 65535, 65535, 0, 6, 23, 65535, 65535,
        65535, 65535, 65535, 17, 65535, 4, 65535, 65535, 65535, 21, 65535, 19, 65535, 15,
        65535, 2, 28, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535,
        65535, 10, 20, 1, 13, 29, 65535, 65535, 11, 7, 24, 18, 65535, 16, 65535, 26, 14,
        65535, 65535, 5, 8, 27,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["1"],
                    ),
                ),
            ),
            is_advice: false,
            line: 323,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["2"],
                    ),
                ),
            ),
            is_advice: false,
            line: 329,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["3"],
                    ),
                ),
            ),
            is_advice: false,
            line: 335,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["4"],
                    ),
                ),
            ),
            is_advice: false,
            line: 341,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["5"],
                    ),
                ),
            ),
            is_advice: false,
            line: 347,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["6"],
                    ),
                ),
            ),
            is_advice: false,
            line: 353,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["0"],
                    ),
                ),
            ),
            is_advice: false,
            line: 359,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["3"],
                    ),
                ),
            ),
            is_advice: false,
            line: 365,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["4"],
                    ),
                ),
            ),
            is_advice: false,
            line: 371,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["5"],
                    ),
                ),
            ),
            is_advice: false,
            line: 377,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["6"],
                    ),
                ),
            ),
            is_advice: false,
            line: 383,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["2"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["0"],
                    ),
                ),
            ),
            is_advice: false,
            line: 389,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["2"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["1"],
                    ),
                ),
            ),
            is_advice: false,
            line: 395,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["2"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["2"],
                    ),
                ),
            ),
            is_advice: false,
            line: 401,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["2"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["4"],
                    ),
                ),
            ),
            is_advice: false,
            line: 407,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["2"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["5"],
                    ),
                ),
            ),
            is_advice: false,
            line: 413,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["2"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["6"],
                    ),
                ),
            ),
            is_advice: false,
            line: 419,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["3"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["1"],
                    ),
                ),
            ),
            is_advice: false,
            line: 425,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["3"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["2"],
                    ),
                ),
            ),
            is_advice: false,
            line: 431,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["3"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["3"],
                    ),
                ),
            ),
            is_advice: false,
            line: 437,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["3"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["6"],
                    ),
                ),
            ),
            is_advice: false,
            line: 443,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["0"],
                    ),
                ),
            ),
            is_advice: false,
            line: 449,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["1"],
                    ),
                ),
            ),
            is_advice: false,
            line: 455,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["2"],
                    ),
                ),
            ),
            is_advice: false,
            line: 461,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["3"],
                    ),
                ),
            ),
            is_advice: false,
            line: 467,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["4"],
                    ),
                ),
            ),
            is_advice: false,
            line: 473,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["5"],
                    ),
                ),
            ),
            is_advice: false,
            line: 479,
        },
    ],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Only alerts with these ids.",
            ru: "Только оповещения с этими идентификаторами.",
        },
        tables::Text {
            en: "Only alerts about hosts of these groups.",
            ru: "Только оповещения об узлах этих групп.",
        },
        tables::Text {
            en: "Only alerts about these hosts.",
            ru: "Только оповещения об этих узлах.",
        },
        tables::Text {
            en: "Only alerts about these objects, as `eventobject` says.",
            ru: "Только оповещения об этих объектах, смотря по `eventobject`.",
        },
        tables::Text {
            en: "Only alerts of these actions.",
            ru: "Только оповещения этих действий.",
        },
        tables::Text {
            en: "Only alerts about these events.",
            ru: "Только оповещения об этих событиях.",
        },
        tables::Text {
            en: "Only alerts sent by these media types.",
            ru: "Только оповещения этих способов.",
        },
        tables::Text {
            en: "Only alerts to these users.",
            ru: "Только оповещения этим пользователям.",
        },
        tables::Text {
            en: "Where the events come from.",
            ru: "Источник событий.",
        },
        tables::Text {
            en: "What the events are about. It has to go with the source.",
            ru: "К чему относятся события. Должно подходить к источнику.",
        },
        tables::Text {
            en: "Only alerts of this time or later.",
            ru: "Только оповещения с этого времени.",
        },
        tables::Text {
            en: "Only alerts of this time or earlier.",
            ru: "Только оповещения по это время.",
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
            en: "Which fields to answer: `extend` for all, or a list of names.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "Answer the number of objects instead of the objects.",
            ru: "Вернуть количество объектов вместо самих объектов.",
        },
        tables::Text {
            en: "With `countOutput`: count for each object that a filter names.",
            ru: "Вместе с `countOutput`: считать отдельно по объектам, заданным в фильтрах.",
        },
        tables::Text {
            en: "Fill `hosts`: `extend`, or a list of fields.",
            ru: "Заполнить `hosts`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `mediatypes`: `extend`, or a list of fields.",
            ru: "Заполнить `mediatypes`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `users`: `extend`, or a list of fields.",
            ru: "Заполнить `users`: `extend` или список полей.",
        },
        tables::Text {
            en: "The field or fields to sort by.",
            ru: "Поле или поля для сортировки.",
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
            en: "Only objects that the caller may change.",
            ru: "Только объекты, которые вызывающий вправе изменять.",
        },
        tables::Text {
            en: "Answer an object keyed by id instead of a list.",
            ru: "Вернуть объект с ключами-идентификаторами вместо списка.",
        },
        tables::Text {
            en: "Does nothing: the server drops it from calls of the API.",
            ru: "Не действует: из вызовов API сервер его убирает.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Incorrect event object \"1\" (discovered host) for event source \"0\" (trigger), only the following objects are supported: 0 - trigger.",
            ru: "События источника 0 (триггеры) не бывают об объекте 1 (обнаруженный узел); допустимо: 0 (триггер).",
        },
        tables::Text {
            en: "Incorrect event object \"2\" (discovered service) for event source \"0\" (trigger), only the following objects are supported: 0 - trigger.",
            ru: "События источника 0 (триггеры) не бывают об объекте 2 (обнаруженный сервис); допустимо: 0 (триггер).",
        },
        tables::Text {
            en: "Incorrect event object \"3\" (autoregistered host) for event source \"0\" (trigger), only the following objects are supported: 0 - trigger.",
            ru: "События источника 0 (триггеры) не бывают об объекте 3 (авторегистрированный узел); допустимо: 0 (триггер).",
        },
        tables::Text {
            en: "Incorrect event object \"4\" (item) for event source \"0\" (trigger), only the following objects are supported: 0 - trigger.",
            ru: "События источника 0 (триггеры) не бывают об объекте 4 (элемент данных); допустимо: 0 (триггер).",
        },
        tables::Text {
            en: "Incorrect event object \"5\" (low-level discovery rule) for event source \"0\" (trigger), only the following objects are supported: 0 - trigger.",
            ru: "События источника 0 (триггеры) не бывают об объекте 5 (правило низкоуровневого обнаружения); допустимо: 0 (триггер).",
        },
        tables::Text {
            en: "Incorrect event object \"6\" (service) for event source \"0\" (trigger), only the following objects are supported: 0 - trigger.",
            ru: "События источника 0 (триггеры) не бывают об объекте 6 (услуга); допустимо: 0 (триггер).",
        },
        tables::Text {
            en: "Incorrect event object \"0\" (trigger) for event source \"1\" (discovery), only the following objects are supported: 1 - discovered host, 2 - discovered service.",
            ru: "События источника 1 (обнаружение) не бывают об объекте 0 (триггер); допустимо: 1 (обнаруженный узел), 2 (обнаруженный сервис).",
        },
        tables::Text {
            en: "Incorrect event object \"3\" (autoregistered host) for event source \"1\" (discovery), only the following objects are supported: 1 - discovered host, 2 - discovered service.",
            ru: "События источника 1 (обнаружение) не бывают об объекте 3 (авторегистрированный узел); допустимо: 1 (обнаруженный узел), 2 (обнаруженный сервис).",
        },
        tables::Text {
            en: "Incorrect event object \"4\" (item) for event source \"1\" (discovery), only the following objects are supported: 1 - discovered host, 2 - discovered service.",
            ru: "События источника 1 (обнаружение) не бывают об объекте 4 (элемент данных); допустимо: 1 (обнаруженный узел), 2 (обнаруженный сервис).",
        },
        tables::Text {
            en: "Incorrect event object \"5\" (low-level discovery rule) for event source \"1\" (discovery), only the following objects are supported: 1 - discovered host, 2 - discovered service.",
            ru: "События источника 1 (обнаружение) не бывают об объекте 5 (правило низкоуровневого обнаружения); допустимо: 1 (обнаруженный узел), 2 (обнаруженный сервис).",
        },
        tables::Text {
            en: "Incorrect event object \"6\" (service) for event source \"1\" (discovery), only the following objects are supported: 1 - discovered host, 2 - discovered service.",
            ru: "События источника 1 (обнаружение) не бывают об объекте 6 (услуга); допустимо: 1 (обнаруженный узел), 2 (обнаруженный сервис).",
        },
        tables::Text {
            en: "Incorrect event object \"0\" (trigger) for event source \"2\" (autoregistration), only the following objects are supported: 3 - autoregistered host.",
            ru: "События источника 2 (авторегистрация) не бывают об объекте 0 (триггер); допустимо: 3 (авторегистрированный узел).",
        },
        tables::Text {
            en: "Incorrect event object \"1\" (discovered host) for event source \"2\" (autoregistration), only the following objects are supported: 3 - autoregistered host.",
            ru: "События источника 2 (авторегистрация) не бывают об объекте 1 (обнаруженный узел); допустимо: 3 (авторегистрированный узел).",
        },
        tables::Text {
            en: "Incorrect event object \"2\" (discovered service) for event source \"2\" (autoregistration), only the following objects are supported: 3 - autoregistered host.",
            ru: "События источника 2 (авторегистрация) не бывают об объекте 2 (обнаруженный сервис); допустимо: 3 (авторегистрированный узел).",
        },
        tables::Text {
            en: "Incorrect event object \"4\" (item) for event source \"2\" (autoregistration), only the following objects are supported: 3 - autoregistered host.",
            ru: "События источника 2 (авторегистрация) не бывают об объекте 4 (элемент данных); допустимо: 3 (авторегистрированный узел).",
        },
        tables::Text {
            en: "Incorrect event object \"5\" (low-level discovery rule) for event source \"2\" (autoregistration), only the following objects are supported: 3 - autoregistered host.",
            ru: "События источника 2 (авторегистрация) не бывают об объекте 5 (правило низкоуровневого обнаружения); допустимо: 3 (авторегистрированный узел).",
        },
        tables::Text {
            en: "Incorrect event object \"6\" (service) for event source \"2\" (autoregistration), only the following objects are supported: 3 - autoregistered host.",
            ru: "События источника 2 (авторегистрация) не бывают об объекте 6 (услуга); допустимо: 3 (авторегистрированный узел).",
        },
        tables::Text {
            en: "Incorrect event object \"1\" (discovered host) for event source \"3\" (internal), only the following objects are supported: 0 - trigger, 4 - item, 5 - low-level discovery rule.",
            ru: "События источника 3 (внутренние) не бывают об объекте 1 (обнаруженный узел); допустимо: 0 (триггер), 4 (элемент данных), 5 (правило низкоуровневого обнаружения).",
        },
        tables::Text {
            en: "Incorrect event object \"2\" (discovered service) for event source \"3\" (internal), only the following objects are supported: 0 - trigger, 4 - item, 5 - low-level discovery rule.",
            ru: "События источника 3 (внутренние) не бывают об объекте 2 (обнаруженный сервис); допустимо: 0 (триггер), 4 (элемент данных), 5 (правило низкоуровневого обнаружения).",
        },
        tables::Text {
            en: "Incorrect event object \"3\" (autoregistered host) for event source \"3\" (internal), only the following objects are supported: 0 - trigger, 4 - item, 5 - low-level discovery rule.",
            ru: "События источника 3 (внутренние) не бывают об объекте 3 (авторегистрированный узел); допустимо: 0 (триггер), 4 (элемент данных), 5 (правило низкоуровневого обнаружения).",
        },
        tables::Text {
            en: "Incorrect event object \"6\" (service) for event source \"3\" (internal), only the following objects are supported: 0 - trigger, 4 - item, 5 - low-level discovery rule.",
            ru: "События источника 3 (внутренние) не бывают об объекте 6 (услуга); допустимо: 0 (триггер), 4 (элемент данных), 5 (правило низкоуровневого обнаружения).",
        },
        tables::Text {
            en: "Incorrect event object \"0\" (trigger) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 0 (триггер); допустимо: 6 (услуга).",
        },
        tables::Text {
            en: "Incorrect event object \"1\" (discovered host) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 1 (обнаруженный узел); допустимо: 6 (услуга).",
        },
        tables::Text {
            en: "Incorrect event object \"2\" (discovered service) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 2 (обнаруженный сервис); допустимо: 6 (услуга).",
        },
        tables::Text {
            en: "Incorrect event object \"3\" (autoregistered host) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 3 (авторегистрированный узел); допустимо: 6 (услуга).",
        },
        tables::Text {
            en: "Incorrect event object \"4\" (item) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 4 (элемент данных); допустимо: 6 (услуга).",
        },
        tables::Text {
            en: "Incorrect event object \"5\" (low-level discovery rule) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 5 (правило низкоуровневого обнаружения); допустимо: 6 (услуга).",
        },
    ],
    said: &[
        tables::Said {
            field: 8,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect eventsource value.",
                ru: "Недопустимое значение поля «eventsource».",
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
                en: "Incorrect eventobject value.",
                ru: "Недопустимое значение поля «eventobject».",
            },
        },
        tables::Said {
            field: 24,
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
