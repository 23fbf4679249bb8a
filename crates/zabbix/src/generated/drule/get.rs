// @generated from spec/zabbix/drule/get.toml by `cargo xtask codegen`; do not edit.

//! `drule.get`: List rules of network discovery.

use ::callsheet_runtime::tables;
/// List rules of network discovery
///
/// Who is neither administrator nor super administrator gets an empty list. The server takes no notice of a parameter that it does not know.
///
/// The request of `drule.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/drule/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "drule.get", "params": {"output": ["druleid", "name", "iprange", "status"], "druleids": ["2"], "selectDChecks": ["dcheckid", "type", "ports"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only rules with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub druleids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only rules that found these hosts.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub dhostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only rules that found these services.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub dserviceids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Fill `dchecks`: `extend`, `count`, or a list of fields.
    ///
    /// List of: string, or the word "extend", "count". `null` means absent.
    pub select_d_checks: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `dhosts`: `extend`, `count`, or a list of fields.
    ///
    /// List of: string, or the word "extend", "count". `null` means absent.
    pub select_d_hosts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// With `countOutput`: count for each group of objects that a filter names.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub group_count: ::core::option::Option<bool>,
    /// The field or fields to sort by.
    ///
    /// List of: string or number, one of "druleid", "name"; a lone one may stand for the list. Empty means absent. `null` means absent.
    pub sortfield: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How many objects a `select…` fills in at most.
    ///
    /// Integer. `null` means absent.
    pub limit_selects: ::core::option::Option<i64>,
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of any value. `null` means absent.
    pub filter: ::core::option::Option<
        ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
    >,
    /// Only objects whose text field contains this text, regardless of case.
    ///
    /// Map of any value. `null` means absent.
    pub search: ::core::option::Option<
        ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
    >,
    /// One matching field of `filter` or `search` is enough.
    ///
    /// Bool (true or false). `null` means absent.
    pub search_by_any: ::core::option::Option<bool>,
    /// `search` compares the beginning of a field only.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub start_search: ::core::option::Option<bool>,
    /// Only objects that `search` does not match.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub exclude_search: ::core::option::Option<bool>,
    /// `*` in `search` stands for any text.
    ///
    /// Bool (true or false). `null` means absent.
    pub search_wildcards_enabled: ::core::option::Option<bool>,
    /// Which fields to answer: `extend` for all, or a list of names. An unknown name is passed over.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only objects that the caller may change.
    ///
    /// Bool (true or false). `null` means absent.
    pub editable: ::core::option::Option<bool>,
    /// Answer the number of objects instead of the objects.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub count_output: ::core::option::Option<bool>,
    /// Answer an object keyed by id instead of a list.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub preservekeys: ::core::option::Option<bool>,
    /// Up or down, for all fields of `sortfield` or for each.
    ///
    /// List of: one of the values below; a lone one may stand for the list. `null` means absent.
    pub sortorder: ::core::option::Option<
        ::std::vec::Vec<super::super::types::get_options::SortOrder>,
    >,
    /// Answer this many objects at most.
    ///
    /// Integer. `null` means absent.
    pub limit: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`druleids`](Self::druleids).
    pub fn druleids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.druleids, value);
        self
    }
    /// Sets [`dhostids`](Self::dhostids).
    pub fn dhostids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.dhostids, value);
        self
    }
    /// Sets [`dserviceids`](Self::dserviceids).
    pub fn dserviceids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.dserviceids, value);
        self
    }
    /// Sets [`select_d_checks`](Self::select_d_checks).
    pub fn select_d_checks(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_d_checks, value);
        self
    }
    /// Sets [`select_d_hosts`](Self::select_d_hosts).
    pub fn select_d_hosts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_d_hosts, value);
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
    /// Sets [`limit_selects`](Self::limit_selects).
    pub fn limit_selects(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.limit_selects, value);
        self
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`search`](Self::search).
    pub fn search(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
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
    /// Sets [`editable`](Self::editable).
    pub fn editable(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.editable, value);
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
            super::super::types::network_discovery_rule::NetworkDiscoveryRule,
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
    Request, super::super::TABLES, super::super::tables::shapes::DRULE_GET_REQUEST; 0 =>
    druleids, 1 => dhostids, 2 => dserviceids, 3 => select_d_checks, 4 => select_d_hosts,
    5 => group_count, 6 => sortfield, 7 => limit_selects, 8 => filter, 9 => search, 10 =>
    search_by_any, 11 => start_search, 12 => exclude_search, 13 =>
    search_wildcards_enabled, 14 => output, 15 => editable, 16 => count_output, 17 =>
    preservekeys, 18 => sortorder, 19 => limit;; druleids dhostids dserviceids
    select_d_checks select_d_hosts group_count sortfield limit_selects filter search
    search_by_any start_search exclude_search search_wildcards_enabled output editable
    count_output preservekeys sortorder limit
}
/// What `drule.get` answers.
pub type Response = ::std::vec::Vec<
    super::super::types::network_discovery_rule::NetworkDiscoveryRule,
>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `drule.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "drule.get",
    file: "spec/zabbix/drule/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/drule/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "network-discovery-rule",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::DRULE_GET_REQUEST),
    response: tables::Type {
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
    responses: &[
        tables::ResponseCase {
            name: "count_by_group",
            fields: &[16, 5],
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
            fields: &[16],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[17],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_NETWORK_DISCOVERY_RULE_NETWORK_DISCOVERY_RULE,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"drule.get\", \"params\": {\"output\": [\"druleid\", \"name\", \"iprange\", \"status\"], \"druleids\": [\"2\"], \"selectDChecks\": [\"dcheckid\", \"type\", \"ports\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"druleid\": \"2\", \"name\": \"Local network\", \"iprange\": \"192.168.0.1-254\", \"status\": \"1\", \"dchecks\": [{\"dcheckid\": \"2\", \"type\": \"9\", \"ports\": \"10050\"}]}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 120,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"drule.get\", \"params\": {\"output\": [\"druleid\", \"delay\"], \"filter\": {\"status\": 1}, \"preservekeys\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"2\": {\"druleid\": \"2\", \"delay\": \"1h\"}}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 124,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 20] = tables::Field::rows(
    [
        (
            "druleids",
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
            16,
        ),
        (
            "dhostids",
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
            27,
        ),
        (
            "dserviceids",
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
            38,
        ),
        (
            "selectDChecks",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            49,
        ),
        (
            "selectDHosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            59,
        ),
        ("groupCount", tables::Type::FLAG, 69),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            words: &["druleid", "name"],
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            77,
        ),
        ("limitSelects", tables::Type::INT, 90),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Map(&tables::Type::ANY),
                ..tables::Type::ANY
            },
            13,
        ),
        (
            "search",
            tables::Type {
                kind: tables::Kind::Map(&tables::Type::ANY),
                ..tables::Type::ANY
            },
            13,
        ),
        ("searchByAny", tables::Type::WORD_BOOL, 13),
        ("startSearch", tables::Type::FLAG, 13),
        ("excludeSearch", tables::Type::FLAG, 13),
        ("searchWildcardsEnabled", tables::Type::WORD_BOOL, 13),
        (
            "output",
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
            13,
        ),
        ("editable", tables::Type::WORD_BOOL, 13),
        ("countOutput", tables::Type::FLAG, 13),
        ("preservekeys", tables::Type::FLAG, 13),
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
            13,
        ),
        ("limit", tables::Type::INT, 13),
    ],
    &[
        (
            0,
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
                part: tables::Part::Filters("druleid"),
                references: ::core::option::Option::Some("network-discovery-rule"),
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
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Filters("dhosts.dhostid"),
                references: ::core::option::Option::Some("discovered-host"),
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
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                references: ::core::option::Option::Some("discovered-service"),
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
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("dchecks"),
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
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("dhosts"),
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
            6,
            tables::Facts {
                empty: tables::Empty::Absent,
                null: tables::Null::Absent,
                part: tables::Part::SortField,
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
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Filter,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
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
                part: tables::Part::Search,
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
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchAny,
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
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchStart,
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
                part: tables::Part::SearchExclude,
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
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchWildcards,
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
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Output,
                ..tables::Facts::NONE
            },
        ),
        (
            15,
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
            16,
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
                part: tables::Part::Count,
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
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::ByKey,
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
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SortOrder,
                ..tables::Facts::NONE
            },
        ),
        (
            19,
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
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "drule.get",
    name: "Request",
    file: "spec/zabbix/drule/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        18, 2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 13, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 16, 65535, 0, 11, 65535, 17, 65535, 65535, 3, 65535, 8, 65535, 1,
        65535, 7, 65535, 65535, 5, 65535, 65535, 9, 65535, 65535, 65535, 65535, 65535, 6,
        14, 65535, 12, 65535, 19, 4, 10, 65535, 15, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Only rules with these ids.",
            ru: "Только правила с этими идентификаторами.",
        },
        tables::Text {
            en: "Only rules that found these hosts.",
            ru: "Только правила, нашедшие эти узлы.",
        },
        tables::Text {
            en: "Only rules that found these services.",
            ru: "Только правила, нашедшие эти сервисы.",
        },
        tables::Text {
            en: "Fill `dchecks`: `extend`, `count`, or a list of fields.",
            ru: "Заполнить `dchecks`: `extend`, `count` или список полей.",
        },
        tables::Text {
            en: "Fill `dhosts`: `extend`, `count`, or a list of fields.",
            ru: "Заполнить `dhosts`: `extend`, `count` или список полей.",
        },
        tables::Text {
            en: "With `countOutput`: count for each group of objects that a filter names.",
            ru: "Вместе с `countOutput`: считать отдельно по объектам, заданным в фильтрах.",
        },
        tables::Text {
            en: "The field or fields to sort by.",
            ru: "Поле или поля для сортировки.",
        },
        tables::Text {
            en: "How many objects a `select…` fills in at most.",
            ru: "Сколько объектов заполнять по `select…` самое большее.",
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
            en: "Which fields to answer: `extend` for all, or a list of names. An unknown name is passed over.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён. Неизвестное имя пропускается.",
        },
        tables::Text {
            en: "Only objects that the caller may change.",
            ru: "Только объекты, которые вызывающий вправе изменять.",
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
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Sorting by field \"{value}\" not allowed.",
                ru: "Сортировать по полю «{value}» нельзя.",
            },
        },
    ],
};
