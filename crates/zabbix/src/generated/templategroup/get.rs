// @generated from spec/zabbix/templategroup/get.toml by `cargo xtask codegen`; do not edit.

//! `templategroup.get`: List template groups.

use ::callsheet_runtime::tables;
/// List template groups
///
/// The request of `templategroup.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templategroup/get>
///
/// Access: user. Since 6.2.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "templategroup.get", "params": {"output": ["groupid", "name"], "search": {"name": "applic"}}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only groups with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only groups of these templates.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub templateids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only groups whose templates have these graphs.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub graphids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only groups whose templates have these triggers.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub triggerids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only groups with templates.
    ///
    /// Bool (true or false).
    pub with_templates: ::core::option::Option<bool>,
    /// Only groups whose templates have items.
    ///
    /// Bool (true or false).
    pub with_items: ::core::option::Option<bool>,
    /// Only groups whose templates have item prototypes.
    ///
    /// Bool (true or false).
    pub with_item_prototypes: ::core::option::Option<bool>,
    /// Only groups whose templates have items that give numbers.
    ///
    /// Bool (true or false).
    pub with_simple_graph_items: ::core::option::Option<bool>,
    /// Only groups whose templates have item prototypes that give numbers.
    ///
    /// Bool (true or false).
    pub with_simple_graph_item_prototypes: ::core::option::Option<bool>,
    /// Only groups whose templates have triggers.
    ///
    /// Bool (true or false).
    pub with_triggers: ::core::option::Option<bool>,
    /// Only groups whose templates have web scenarios.
    ///
    /// Bool (true or false).
    pub with_httptests: ::core::option::Option<bool>,
    /// Only groups whose templates have graphs.
    ///
    /// Bool (true or false).
    pub with_graphs: ::core::option::Option<bool>,
    /// Only groups whose templates have graph prototypes.
    ///
    /// Bool (true or false).
    pub with_graph_prototypes: ::core::option::Option<bool>,
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "groupid", "name", "uuid". `null` means absent.
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
    /// List of: string, one of "groupid", "name", "uuid"; no two alike, or the word "extend".
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only objects that the caller may change.
    ///
    /// Bool (true or false).
    pub editable: ::core::option::Option<bool>,
    /// Fill `templates`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, one of "templateid", "host", "name", "description", "uuid"; no two alike, or the word "extend", "count". `null` means absent.
    pub select_templates: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// One matching field of `filter` or `search` is enough.
    ///
    /// Bool (true or false).
    pub search_by_any: ::core::option::Option<bool>,
    /// `search` compares the beginning of a field only.
    ///
    /// Bool (true or false).
    pub start_search: ::core::option::Option<bool>,
    /// Only objects that `search` does not match.
    ///
    /// Bool (true or false).
    pub exclude_search: ::core::option::Option<bool>,
    /// `*` in `search` stands for any text.
    ///
    /// Bool (true or false).
    pub search_wildcards_enabled: ::core::option::Option<bool>,
    /// Answer the number of objects instead of the objects.
    ///
    /// Bool (true or false).
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
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "groupid", "name"; a lone one may stand for the list; no two alike.
    pub sortfield: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How many objects a `select…` fills in at most.
    ///
    /// Integer, 1–2147483647. `null` means absent.
    pub limit_selects: ::core::option::Option<i64>,
    /// Do not ask for the caller's rights. Super administrators alone.
    ///
    /// Bool (true or false).
    pub nopermissions: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
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
    /// Sets [`graphids`](Self::graphids).
    pub fn graphids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.graphids, value);
        self
    }
    /// Sets [`triggerids`](Self::triggerids).
    pub fn triggerids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.triggerids, value);
        self
    }
    /// Sets [`with_templates`](Self::with_templates).
    pub fn with_templates(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_templates, value);
        self
    }
    /// Sets [`with_items`](Self::with_items).
    pub fn with_items(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_items, value);
        self
    }
    /// Sets [`with_item_prototypes`](Self::with_item_prototypes).
    pub fn with_item_prototypes(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_item_prototypes, value);
        self
    }
    /// Sets [`with_simple_graph_items`](Self::with_simple_graph_items).
    pub fn with_simple_graph_items(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_simple_graph_items, value);
        self
    }
    /// Sets [`with_simple_graph_item_prototypes`](Self::with_simple_graph_item_prototypes).
    pub fn with_simple_graph_item_prototypes(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(
            &mut self.with_simple_graph_item_prototypes,
            value,
        );
        self
    }
    /// Sets [`with_triggers`](Self::with_triggers).
    pub fn with_triggers(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_triggers, value);
        self
    }
    /// Sets [`with_httptests`](Self::with_httptests).
    pub fn with_httptests(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_httptests, value);
        self
    }
    /// Sets [`with_graphs`](Self::with_graphs).
    pub fn with_graphs(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_graphs, value);
        self
    }
    /// Sets [`with_graph_prototypes`](Self::with_graph_prototypes).
    pub fn with_graph_prototypes(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_graph_prototypes, value);
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
    /// Sets [`nopermissions`](Self::nopermissions).
    pub fn nopermissions(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.nopermissions, value);
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
        ::callsheet_runtime::record::Map<
            super::super::types::template_group::TemplateGroup,
        >,
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
    Request, super::super::TABLES,
    super::super::tables::shapes::TEMPLATEGROUP_GET_REQUEST; 0 => groupids, 1 =>
    templateids, 2 => graphids, 3 => triggerids, 4 => with_templates, 5 => with_items, 6
    => with_item_prototypes, 7 => with_simple_graph_items, 8 =>
    with_simple_graph_item_prototypes, 9 => with_triggers, 10 => with_httptests, 11 =>
    with_graphs, 12 => with_graph_prototypes, 13 => filter, 14 => search, 15 => output,
    16 => editable, 17 => select_templates, 18 => search_by_any, 19 => start_search, 20
    => exclude_search, 21 => search_wildcards_enabled, 22 => count_output, 23 =>
    preservekeys, 24 => sortorder, 25 => limit, 26 => sortfield, 27 => limit_selects, 28
    => nopermissions;; groupids templateids graphids triggerids with_templates with_items
    with_item_prototypes with_simple_graph_items with_simple_graph_item_prototypes
    with_triggers with_httptests with_graphs with_graph_prototypes filter search output
    editable select_templates search_by_any start_search exclude_search
    search_wildcards_enabled count_output preservekeys sortorder limit sortfield
    limit_selects nopermissions
}
/// What `templategroup.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::template_group::TemplateGroup>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `templategroup.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "templategroup.get",
    file: "spec/zabbix/templategroup/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templategroup/get",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
        until: ::core::option::Option::None,
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "template-group",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::TEMPLATEGROUP_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(
                            super::super::tables::shapes::TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP,
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
                                super::super::tables::shapes::TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"templategroup.get\", \"params\": {\"output\": [\"groupid\", \"name\"], \"search\": {\"name\": \"applic\"}}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"groupid\": \"12\", \"name\": \"Templates/Applications\"}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 246,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"templategroup.get\", \"params\": {\"countOutput\": true, \"filter\": {\"name\": [\"Templates\", \"Shop\"]}}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": \"2\", \"id\": 1}",
            target: ::core::option::Option::None,
            line: 250,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 29] = tables::Field::rows(
    [
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
            "graphids",
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
            "triggerids",
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
        ("with_templates", tables::Type::WORD_BOOL, 54),
        ("with_items", tables::Type::WORD_BOOL, 60),
        ("with_item_prototypes", tables::Type::WORD_BOOL, 66),
        ("with_simple_graph_items", tables::Type::WORD_BOOL, 72),
        ("with_simple_graph_item_prototypes", tables::Type::WORD_BOOL, 78),
        ("with_triggers", tables::Type::WORD_BOOL, 84),
        ("with_httptests", tables::Type::WORD_BOOL, 90),
        ("with_graphs", tables::Type::WORD_BOOL, 96),
        ("with_graph_prototypes", tables::Type::WORD_BOOL, 102),
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
                words: &["groupid", "name", "uuid"],
                ..tables::Type::ANY
            },
            108,
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
            117,
        ),
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["groupid", "name", "uuid"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            126,
        ),
        ("editable", tables::Type::WORD_BOOL, 135),
        (
            "selectTemplates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "templateid",
                                "host",
                                "name",
                                "description",
                                "uuid",
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
            141,
        ),
        ("searchByAny", tables::Type::WORD_BOOL, 151),
        ("startSearch", tables::Type::WORD_BOOL, 157),
        ("excludeSearch", tables::Type::WORD_BOOL, 163),
        ("searchWildcardsEnabled", tables::Type::WORD_BOOL, 169),
        ("countOutput", tables::Type::WORD_BOOL, 175),
        ("preservekeys", tables::Type::WORD_BOOL, 181),
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
            187,
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
            200,
        ),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["groupid", "name"],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            208,
        ),
        (
            "limitSelects",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            217,
        ),
        ("nopermissions", tables::Type::WORD_BOOL, 225),
    ],
    &[
        (
            0,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Filters("groupid"),
                references: ::core::option::Option::Some("template-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Control,
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Control,
                references: ::core::option::Option::Some("graph"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Control,
                references: ::core::option::Option::Some("trigger"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                part: tables::Part::Control,
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
                part: tables::Part::Control,
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                part: tables::Part::Control,
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
                null: tables::Null::Absent,
                part: tables::Part::Filter,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Search,
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                part: tables::Part::Output,
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
                null: tables::Null::Absent,
                part: tables::Part::Extends("templates"),
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
        (
            26,
            tables::Facts {
                part: tables::Part::SortField,
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                null: tables::Null::Absent,
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
    owner: "templategroup.get",
    name: "Request",
    file: "spec/zabbix/templategroup/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        5, 24, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535, 6,
        65535, 65535, 65535, 65535, 65535, 7, 1, 8, 21, 65535, 65535, 65535, 65535, 22,
        65535, 19, 9, 65535, 23, 65535, 65535, 65535, 65535, 13, 65535, 11, 65535, 27,
        12, 65535, 65535, 65535, 0, 4, 14, 2, 17, 28, 65535, 26, 15, 65535, 20, 65535,
        25, 18, 65535, 65535, 16, 10, 65535,
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
            en: "Only groups with these ids.",
            ru: "Только группы с этими идентификаторами.",
        },
        tables::Text {
            en: "Only groups of these templates.",
            ru: "Только группы этих шаблонов.",
        },
        tables::Text {
            en: "Only groups whose templates have these graphs.",
            ru: "Только группы, в шаблонах которых есть эти графики.",
        },
        tables::Text {
            en: "Only groups whose templates have these triggers.",
            ru: "Только группы, в шаблонах которых есть эти триггеры.",
        },
        tables::Text {
            en: "Only groups with templates.",
            ru: "Только группы с шаблонами.",
        },
        tables::Text {
            en: "Only groups whose templates have items.",
            ru: "Только группы, в шаблонах которых есть элементы данных.",
        },
        tables::Text {
            en: "Only groups whose templates have item prototypes.",
            ru: "Только группы, в шаблонах которых есть прототипы элементов данных.",
        },
        tables::Text {
            en: "Only groups whose templates have items that give numbers.",
            ru: "Только группы, в шаблонах которых есть числовые элементы данных.",
        },
        tables::Text {
            en: "Only groups whose templates have item prototypes that give numbers.",
            ru: "Только группы, в шаблонах которых есть числовые прототипы элементов данных.",
        },
        tables::Text {
            en: "Only groups whose templates have triggers.",
            ru: "Только группы, в шаблонах которых есть триггеры.",
        },
        tables::Text {
            en: "Only groups whose templates have web scenarios.",
            ru: "Только группы, в шаблонах которых есть веб-сценарии.",
        },
        tables::Text {
            en: "Only groups whose templates have graphs.",
            ru: "Только группы, в шаблонах которых есть графики.",
        },
        tables::Text {
            en: "Only groups whose templates have graph prototypes.",
            ru: "Только группы, в шаблонах которых есть прототипы графиков.",
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
            en: "Fill `templates`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `templates`: `extend`, список полей или `count` — число.",
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
        tables::Text {
            en: "The field or fields to sort by.",
            ru: "Поле или поля для сортировки.",
        },
        tables::Text {
            en: "How many objects a `select…` fills in at most.",
            ru: "Сколько объектов заполнять по `select…` самое большее.",
        },
        tables::Text {
            en: "Do not ask for the caller's rights. Super administrators alone.",
            ru: "Не учитывать права вызывающего. Только для супер-администратора.",
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
