// @generated from spec/zabbix/history/get.toml by `cargo xtask codegen`; do not edit.

//! `history.get`: Read values of items.

use ::callsheet_runtime::tables;
/// Read values of items
///
/// One kind of values a call: `history` says which.
///
/// The request of `history.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/history/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "history.get", "params": {"history": 0, "itemids": ["42257"], "output": ["clock", "value"], "sortfield": "clock", "sortorder": "DESC", "limit": 1}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The kind of the values, as `value_type` of their items.
    ///
    /// One of the values below. Default: `3`.
    pub history: ::core::option::Option<super::super::types::item::ItemValueType>,
    /// Only values of these hosts.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only values of these items.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub itemids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only values of this time or later, in seconds since 1970.
    ///
    /// Integer. `null` means absent.
    pub time_from: ::core::option::Option<i64>,
    /// Only values of this time or earlier, in seconds since 1970.
    ///
    /// Integer. `null` means absent.
    pub time_till: ::core::option::Option<i64>,
    /// Only values whose field is exactly this, or one of these.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "itemid", "clock", "ns", "value". `null` means absent. What is right hangs on other fields.
    pub filter: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Only values whose text field contains this text, regardless of case. Not for numbers.
    ///
    /// Map of list of: string or number; a lone one may stand for the list. `null` means absent. What is right hangs on other fields.
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
    /// Cut longer values after so many bytes; `null` for whole values.
    ///
    /// Integer. `null` means absent. Since 8.0.
    pub max_value_size: ::core::option::Option<i64>,
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "itemid", "clock", "value", "ns"; no two alike, or the word "extend". What is right hangs on other fields.
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Answer the number of values instead of the values.
    ///
    /// Flag (true, or left out).
    pub count_output: ::core::option::Option<bool>,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "itemid", "clock", "ns"; a lone one may stand for the list; no two alike. What is right hangs on other fields.
    pub sortfield: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Up or down, for all fields of `sortfield` or for each.
    ///
    /// List of: one of the values below; a lone one may stand for the list.
    pub sortorder: ::core::option::Option<
        ::std::vec::Vec<super::super::types::get_options::SortOrder>,
    >,
    /// Answer this many values at most.
    ///
    /// Integer, 1–2147483647. `null` means absent.
    pub limit: ::core::option::Option<i64>,
    /// Only values of items that the caller may change.
    ///
    /// Bool (true or false).
    pub editable: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`history`](Self::history).
    pub fn history(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::ItemValueType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.history, value);
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
    /// Sets [`itemids`](Self::itemids).
    pub fn itemids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.itemids, value);
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
    /// Sets [`max_value_size`](Self::max_value_size).
    pub fn max_value_size(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_value_size, value);
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
    /// Asks for another response, by `countOutput`.
    pub fn count(self) -> ::callsheet_runtime::WithResponse<Self, i64, 0> {
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
    Request, super::super::TABLES, super::super::tables::shapes::HISTORY_GET_REQUEST; 0
    => history, 1 => hostids, 2 => itemids, 3 => time_from, 4 => time_till, 5 => filter,
    6 => search, 7 => search_by_any, 8 => start_search, 9 => exclude_search, 10 =>
    search_wildcards_enabled, 11 => max_value_size, 12 => output, 13 => count_output, 14
    => sortfield, 15 => sortorder, 16 => limit, 17 => editable;; history hostids itemids
    time_from time_till filter search search_by_any start_search exclude_search
    search_wildcards_enabled max_value_size output count_output sortfield sortorder limit
    editable
}
/// What `history.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::history_value::HistoryValue>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `history.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "history.get",
    file: "spec/zabbix/history/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/history/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "history-value",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::HISTORY_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(
                            super::super::tables::shapes::TYPES_HISTORY_VALUE_HISTORY_VALUE,
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
            fields: &[13],
            ty: tables::Type::INT,
        },
    ],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"history.get\", \"params\": {\"history\": 0, \"itemids\": [\"42257\"], \"output\": [\"clock\", \"value\"], \"sortfield\": \"clock\", \"sortorder\": \"DESC\", \"limit\": 1}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"clock\": \"1727528400\", \"value\": \"0.41\"}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 191,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"history.get\", \"params\": {\"history\": \"0\", \"itemids\": \"42257\", \"countOutput\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": \"2\", \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 195,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 18] = tables::Field::rows(
    [
        (
            "history",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::ITEM_VALUE_TYPE_VALUES,
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
            22,
        ),
        (
            "itemids",
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
            32,
        ),
        ("time_from", tables::Type::INT, 42),
        ("time_till", tables::Type::INT, 49),
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
                words: &["itemid", "clock", "ns", "value"],
                ..tables::Type::ANY
            },
            56,
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
                ..tables::Type::ANY
            },
            73,
        ),
        ("searchByAny", tables::Type::WORD_BOOL, 92),
        ("startSearch", tables::Type::FLAG, 98),
        ("excludeSearch", tables::Type::FLAG, 104),
        ("searchWildcardsEnabled", tables::Type::WORD_BOOL, 110),
        ("maxValueSize", tables::Type::INT, 116),
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["itemid", "clock", "value", "ns"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            124,
        ),
        ("countOutput", tables::Type::FLAG, 137),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["itemid", "clock", "ns"],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            143,
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
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            156,
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
            169,
        ),
        ("editable", tables::Type::WORD_BOOL, 177),
    ],
    &[
        (
            0,
            tables::Facts {
                default: ::core::option::Option::Some("3"),
                part: tables::Part::Filters("history"),
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
                part: tables::Part::Filters("itemid"),
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::From("clock"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Till("clock"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Filter,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
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
                                "itemid",
                                "clock",
                                "timestamp",
                                "source",
                                "severity",
                                "logeventid",
                                "ns",
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 64,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
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
                            words: &["itemid", "clock", "ns"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 68,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Search,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
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
                            words: &["source", "value"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 80,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
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
                            words: &["value"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 84,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 88,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                part: tables::Part::SearchAny,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                part: tables::Part::SearchStart,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                part: tables::Part::SearchExclude,
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                part: tables::Part::SearchWildcards,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(8, 0, 0)),
                    until: ::core::option::Option::None,
                },
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                part: tables::Part::Output,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "itemid",
                                            "clock",
                                            "timestamp",
                                            "source",
                                            "severity",
                                            "value",
                                            "logeventid",
                                            "ns",
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
                        line: 132,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
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
                                        words: &["itemid", "clock"],
                                        ..tables::Type::TEXT
                                    },
                                    single: true,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 151,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
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
            16,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "history.get",
    name: "Request",
    file: "spec/zabbix/history/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        15, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 13, 65535, 8, 65535, 0, 1, 2, 65535, 65535, 65535, 5, 65535, 65535,
        65535, 65535, 65535, 65535, 3, 65535, 65535, 6, 65535, 65535, 65535, 4, 65535,
        14, 12, 65535, 9, 65535, 16, 7, 65535, 65535, 11, 17, 65535,
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
            en: "The kind of the values, as `value_type` of their items.",
            ru: "Вид значений, как `value_type` элементов данных.",
        },
        tables::Text {
            en: "Only values of these hosts.",
            ru: "Только значения этих узлов.",
        },
        tables::Text {
            en: "Only values of these items.",
            ru: "Только значения этих элементов данных.",
        },
        tables::Text {
            en: "Only values of this time or later, in seconds since 1970.",
            ru: "Только значения с этого времени, в секундах с 1970 года.",
        },
        tables::Text {
            en: "Only values of this time or earlier, in seconds since 1970.",
            ru: "Только значения по это время, в секундах с 1970 года.",
        },
        tables::Text {
            en: "Only values whose field is exactly this, or one of these.",
            ru: "Только значения, у которых поле в точности равно указанному или одному из указанных.",
        },
        tables::Text {
            en: "Only values whose text field contains this text, regardless of case. Not for numbers.",
            ru: "Только значения, текстовое поле которых содержит этот текст, без учёта регистра. Не для чисел.",
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
            en: "Cut longer values after so many bytes; `null` for whole values.",
            ru: "Обрезать значения длиннее этого числа байтов; `null` — не обрезать.",
        },
        tables::Text {
            en: "Which fields to answer: `extend` for all, or a list of names.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "Answer the number of values instead of the values.",
            ru: "Вернуть количество значений вместо самих значений.",
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
            en: "Answer this many values at most.",
            ru: "Вернуть не больше указанного числа значений.",
        },
        tables::Text {
            en: "Only values of items that the caller may change.",
            ru: "Только значения элементов данных, которые вызывающий вправе изменять.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 15,
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
