// @generated from spec/zabbix/report/get.toml by `cargo xtask codegen`; do not edit.

//! `report.get`: List reports.

use ::callsheet_runtime::tables;
/// List reports
///
/// The request of `report.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/report/get>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "report.get", "params": {"output": ["reportid", "name", "cycle"], "filter": {"status": "1"}, "selectUsers": ["userid"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only reports with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub reportids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only reports whose time has passed, or only the others.
    ///
    /// Bool (true or false). `null` means absent.
    pub expired: ::core::option::Option<bool>,
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "reportid", "userid", "name", "dashboardid", "status", "state". `null` means absent.
    pub filter: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Only objects whose text field contains this text, regardless of case.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "name". `null` means absent.
    pub search: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "reportid", "userid", "name", "description", "status", "dashboardid", "period", "cycle", "weekdays", "start\_time", "active\_since", "active\_till", "state", "lastsent", "info", "subject", "message"; no two alike, or the word "extend".
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `users`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "userid", "access\_userid", "exclude"; no two alike, or the word "extend". `null` means absent.
    pub select_users: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `user_groups`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "usrgrpid", "access\_userid"; no two alike, or the word "extend". `null` means absent.
    pub select_user_groups: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "reportid", "name", "status"; a lone one may stand for the list; no two alike.
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
    /// Sets [`reportids`](Self::reportids).
    pub fn reportids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.reportids, value);
        self
    }
    /// Sets [`expired`](Self::expired).
    pub fn expired(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.expired, value);
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
    /// Sets [`select_user_groups`](Self::select_user_groups).
    pub fn select_user_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_user_groups, value);
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
    /// Asks for another response, by `countOutput`.
    pub fn count(self) -> ::callsheet_runtime::WithResponse<Self, i64, 0> {
        ::callsheet_runtime::WithResponse::new(self)
    }
    /// Asks for another response, by `preservekeys`.
    pub fn by_id(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::callsheet_runtime::record::Map<super::super::types::report::Report>,
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
    Request, super::super::TABLES, super::super::tables::shapes::REPORT_GET_REQUEST; 0 =>
    reportids, 1 => expired, 2 => filter, 3 => search, 4 => output, 5 => select_users, 6
    => select_user_groups, 7 => sortfield, 8 => search_by_any, 9 => start_search, 10 =>
    exclude_search, 11 => search_wildcards_enabled, 12 => count_output, 13 =>
    preservekeys, 14 => sortorder, 15 => limit;; reportids expired filter search output
    select_users select_user_groups sortfield search_by_any start_search exclude_search
    search_wildcards_enabled count_output preservekeys sortorder limit
}
/// What `report.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::report::Report>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `report.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "report.get",
    file: "spec/zabbix/report/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/report/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Reads,
    entity: "report",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::REPORT_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(
                            super::super::tables::shapes::TYPES_REPORT_REPORT,
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
            fields: &[12],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[13],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_REPORT_REPORT,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"report.get\", \"params\": {\"output\": [\"reportid\", \"name\", \"cycle\"], \"filter\": {\"status\": \"1\"}, \"selectUsers\": [\"userid\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"reportid\": \"3\", \"name\": \"Weekly overview\", \"cycle\": \"1\", \"users\": [{\"userid\": \"1\"}]}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 103,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"report.get\", \"params\": {\"reportids\": [\"3\"], \"countOutput\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": \"1\", \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 107,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 16] = tables::Field::rows(
    [
        (
            "reportids",
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
        ("expired", tables::Type::WORD_BOOL, 24),
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
                words: &["reportid", "userid", "name", "dashboardid", "status", "state"],
                ..tables::Type::ANY
            },
            31,
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
                words: &["name"],
                ..tables::Type::ANY
            },
            40,
        ),
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "reportid",
                                "userid",
                                "name",
                                "description",
                                "status",
                                "dashboardid",
                                "period",
                                "cycle",
                                "weekdays",
                                "start_time",
                                "active_since",
                                "active_till",
                                "state",
                                "lastsent",
                                "info",
                                "subject",
                                "message",
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
            49,
        ),
        (
            "selectUsers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["userid", "access_userid", "exclude"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            58,
        ),
        (
            "selectUserGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["usrgrpid", "access_userid"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            68,
        ),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["reportid", "name", "status"],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            78,
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
                part: tables::Part::Filters("reportid"),
                references: ::core::option::Option::Some("report"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Control,
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
                part: tables::Part::Extends("users"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("user_groups"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                part: tables::Part::SortField,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                part: tables::Part::SearchAny,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                part: tables::Part::SearchStart,
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                part: tables::Part::SearchExclude,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                part: tables::Part::SearchWildcards,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                part: tables::Part::ByKey,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
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
            15,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "report.get",
    name: "Request",
    file: "spec/zabbix/report/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        14, 65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5,
        65535, 65535, 65535, 65535, 0, 11, 65535, 65535, 65535, 65535, 6, 65535, 65535,
        12, 65535, 9, 65535, 65535, 13, 65535, 65535, 65535, 65535, 2, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535,
        65535, 7, 4, 65535, 10, 65535, 15, 8, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Only reports with these ids.",
            ru: "Только отчёты с этими идентификаторами.",
        },
        tables::Text {
            en: "Only reports whose time has passed, or only the others.",
            ru: "Только отчёты с истёкшим сроком или только прочие.",
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
            en: "Fill `users`: `extend`, or a list of fields.",
            ru: "Заполнить `users`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `user_groups`: `extend`, or a list of fields.",
            ru: "Заполнить `user_groups`: `extend` или список полей.",
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
            field: 14,
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
