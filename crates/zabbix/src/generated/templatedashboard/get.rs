// @generated from spec/zabbix/templatedashboard/get.toml by `cargo xtask codegen`; do not edit.

//! `templatedashboard.get`: List dashboards of templates.

use ::callsheet_runtime::tables;
/// List dashboards of templates
///
/// The request of `templatedashboard.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templatedashboard/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "templatedashboard.get", "params": {"output": ["dashboardid", "name"], "templateids": "10601", "selectPages": ["name", "widgets"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only dashboards with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub dashboardids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only dashboards of these templates.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub templateids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "uuid", "dashboardid", "name", "templateid", "display\_period", "auto\_start". `null` means absent.
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
    /// List of: string, one of "dashboardid", "name", "templateid", "display\_period", "auto\_start", "uuid"; no two alike, or the word "extend".
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only objects that the caller may change.
    ///
    /// Bool (true or false).
    pub editable: ::core::option::Option<bool>,
    /// Fill `pages`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "dashboard\_pageid", "name", "display\_period", "widgets"; no two alike, or the word "extend". `null` means absent.
    pub select_pages: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// With `countOutput`: count for each template.
    ///
    /// Flag (true, or left out).
    pub group_count: ::core::option::Option<bool>,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "dashboardid", "name"; a lone one may stand for the list; no two alike.
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
    /// Sets [`dashboardids`](Self::dashboardids).
    pub fn dashboardids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.dashboardids, value);
        self
    }
    /// Sets [`templateids`](Self::templateids).
    pub fn templateids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templateids, value);
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
    /// Sets [`editable`](Self::editable).
    pub fn editable(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.editable, value);
        self
    }
    /// Sets [`select_pages`](Self::select_pages).
    pub fn select_pages(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_pages, value);
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
            super::super::types::template_dashboard::TemplateDashboard,
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
    super::super::tables::shapes::TEMPLATEDASHBOARD_GET_REQUEST; 0 => dashboardids, 1 =>
    templateids, 2 => filter, 3 => search, 4 => output, 5 => editable, 6 => select_pages,
    7 => group_count, 8 => sortfield, 9 => search_by_any, 10 => start_search, 11 =>
    exclude_search, 12 => search_wildcards_enabled, 13 => count_output, 14 =>
    preservekeys, 15 => sortorder, 16 => limit;; dashboardids templateids filter search
    output editable select_pages group_count sortfield search_by_any start_search
    exclude_search search_wildcards_enabled count_output preservekeys sortorder limit
}
/// What `templatedashboard.get` answers.
pub type Response = ::std::vec::Vec<
    super::super::types::template_dashboard::TemplateDashboard,
>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `templatedashboard.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "templatedashboard.get",
    file: "spec/zabbix/templatedashboard/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templatedashboard/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "template-dashboard",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::TEMPLATEDASHBOARD_GET_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(
                            super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD,
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
            fields: &[13, 7],
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
            fields: &[13],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[14],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"templatedashboard.get\", \"params\": {\"output\": [\"dashboardid\", \"name\"], \"templateids\": \"10601\", \"selectPages\": [\"name\", \"widgets\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"dashboardid\": \"50\", \"name\": \"Orders\", \"pages\": [{\"name\": \"\", \"widgets\": [{\"widgetid\": \"402\", \"type\": \"clock\", \"name\": \"Shop time\", \"x\": \"0\", \"y\": \"0\", \"width\": \"6\", \"height\": \"4\", \"view_mode\": \"0\", \"fields\": [{\"type\": \"0\", \"name\": \"time_type\", \"value\": \"1\"}]}]}]}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 112,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 17] = tables::Field::rows(
    [
        (
            "dashboardids",
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
            "templateids",
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
                    "uuid",
                    "dashboardid",
                    "name",
                    "templateid",
                    "display_period",
                    "auto_start",
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
                words: &["name"],
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
                                "dashboardid",
                                "name",
                                "templateid",
                                "display_period",
                                "auto_start",
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
        ("editable", tables::Type::WORD_BOOL, 61),
        (
            "selectPages",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "dashboard_pageid",
                                "name",
                                "display_period",
                                "widgets",
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
            67,
        ),
        ("groupCount", tables::Type::FLAG, 77),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["dashboardid", "name"],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            83,
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
                part: tables::Part::Filters("dashboardid"),
                references: ::core::option::Option::Some("template-dashboard"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Filters("templateid"),
                references: ::core::option::Option::Some("template"),
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("pages"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                part: tables::Part::SortField,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                part: tables::Part::SearchAny,
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                part: tables::Part::SearchStart,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                part: tables::Part::SearchExclude,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                part: tables::Part::SearchWildcards,
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
                part: tables::Part::ByKey,
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
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "templatedashboard.get",
    name: "Request",
    file: "spec/zabbix/templatedashboard/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        15, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 12, 1, 65535, 65535, 65535, 65535,
        65535, 65535, 13, 65535, 10, 65535, 65535, 14, 65535, 65535, 65535, 65535, 2, 6,
        65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 3, 65535, 65535, 65535,
        65535, 65535, 8, 4, 65535, 11, 65535, 16, 9, 65535, 65535, 5, 65535, 65535,
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
            en: "Only dashboards with these ids.",
            ru: "Только панели с этими идентификаторами.",
        },
        tables::Text {
            en: "Only dashboards of these templates.",
            ru: "Только панели этих шаблонов.",
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
            en: "Only objects that the caller may change.",
            ru: "Только объекты, которые вызывающий вправе изменять.",
        },
        tables::Text {
            en: "Fill `pages`: `extend`, or a list of fields.",
            ru: "Заполнить `pages`: `extend` или список полей.",
        },
        tables::Text {
            en: "With `countOutput`: count for each template.",
            ru: "Вместе с `countOutput`: считать по шаблонам.",
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
