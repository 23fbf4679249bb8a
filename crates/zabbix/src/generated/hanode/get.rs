// @generated from spec/zabbix/hanode/get.toml by `cargo xtask codegen`; do not edit.

//! `hanode.get`: List nodes of a cluster.

use ::callsheet_runtime::tables;
/// List nodes of a cluster
///
/// The request of `hanode.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hanode/get>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "hanode.get", "params": {"output": ["ha_nodeid", "name", "address", "status"], "filter": {"status": "3"}}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only nodes with these ids.
    ///
    /// List of: CUID, at least 1 characters; a lone one may stand for the list. `null` means absent.
    pub ha_nodeids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only nodes whose field has exactly this value, or one of these values.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "name", "address", "status". `null` means absent.
    pub filter: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "ha\_nodeid", "name", "address", "port", "lastaccess", "status"; no two alike, or the word "extend".
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Answer the number of nodes instead of the nodes.
    ///
    /// Flag (true, or left out).
    pub count_output: ::core::option::Option<bool>,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "name", "lastaccess", "status"; a lone one may stand for the list; no two alike.
    pub sortfield: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Up or down, for all fields of `sortfield` or for each.
    ///
    /// List of: one of the values below, or the word "ASC", "DESC".
    pub sortorder: ::core::option::Option<
        ::std::vec::Vec<super::super::types::get_options::SortOrder>,
    >,
    /// Answer this many nodes at most.
    ///
    /// Integer, 1–2147483647. `null` means absent.
    pub limit: ::core::option::Option<i64>,
    /// Answer an object keyed by id instead of a list.
    ///
    /// Bool (true or false).
    pub preservekeys: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`ha_nodeids`](Self::ha_nodeids).
    pub fn ha_nodeids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.ha_nodeids, value);
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
    /// Asks for another response, by `countOutput`.
    pub fn count(self) -> ::callsheet_runtime::WithResponse<Self, i64, 0> {
        ::callsheet_runtime::WithResponse::new(self)
    }
    /// Asks for another response, by `preservekeys`.
    pub fn by_id(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::callsheet_runtime::record::Map<super::super::types::ha_node::HaNode>,
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
    Request, super::super::TABLES, super::super::tables::shapes::HANODE_GET_REQUEST; 0 =>
    ha_nodeids, 1 => filter, 2 => output, 3 => count_output, 4 => sortfield, 5 =>
    sortorder, 6 => limit, 7 => preservekeys;; ha_nodeids filter output count_output
    sortfield sortorder limit preservekeys
}
/// What `hanode.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::ha_node::HaNode>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `hanode.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "hanode.get",
    file: "spec/zabbix/hanode/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hanode/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Reads,
    entity: "ha-node",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::HANODE_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(
                            super::super::tables::shapes::TYPES_HA_NODE_HA_NODE,
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
            fields: &[3],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[7],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_HA_NODE_HA_NODE,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hanode.get\", \"params\": {\"output\": [\"ha_nodeid\", \"name\", \"address\", \"status\"], \"filter\": {\"status\": \"3\"}}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"ha_nodeid\": \"ckuo7i1nw000h0sajj3l3hh8u\", \"name\": \"node-riga\", \"address\": \"192.0.2.11\", \"status\": \"3\"}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 95,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hanode.get\", \"params\": {\"output\": [\"ha_nodeid\", \"name\"], \"sortfield\": \"name\", \"preservekeys\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"ckuo7i1nw000h0sajj3l3hh8u\": {\"ha_nodeid\": \"ckuo7i1nw000h0sajj3l3hh8u\", \"name\": \"node-riga\"}, \"ckvaw8yie00016ktzd6ctk5v2\": {\"ha_nodeid\": \"ckvaw8yie00016ktzd6ctk5v2\", \"name\": \"node-vilnius\"}}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 99,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "ha_nodeids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Cuid),
                            least: 1,
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
                words: &["name", "address", "status"],
                ..tables::Type::ANY
            },
            26,
        ),
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "ha_nodeid",
                                "name",
                                "address",
                                "port",
                                "lastaccess",
                                "status",
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
            35,
        ),
        ("countOutput", tables::Type::FLAG, 44),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["name", "lastaccess", "status"],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            50,
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
            59,
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
            67,
        ),
        ("preservekeys", tables::Type::WORD_BOOL, 75),
    ],
    &[
        (
            0,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Filters("ha_nodeid"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Filter,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                part: tables::Part::Output,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                part: tables::Part::SortField,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                part: tables::Part::SortOrder,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                part: tables::Part::ByKey,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hanode.get",
    name: "Request",
    file: "spec/zabbix/hanode/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        5, 65535, 0, 65535, 1, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 4, 2, 65535, 65535, 65535, 6, 3,
        65535, 65535, 65535, 65535, 7,
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
            en: "Only nodes with these ids.",
            ru: "Только узлы с этими идентификаторами.",
        },
        tables::Text {
            en: "Only nodes whose field has exactly this value, or one of these values.",
            ru: "Только узлы, у которых поле в точности равно значению или одному из значений.",
        },
        tables::Text {
            en: "Which fields to answer: `extend` for all, or a list of names.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "Answer the number of nodes instead of the nodes.",
            ru: "Вернуть количество узлов вместо самих узлов.",
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
            en: "Answer this many nodes at most.",
            ru: "Вернуть не больше указанного числа узлов.",
        },
        tables::Text {
            en: "Answer an object keyed by id instead of a list.",
            ru: "Вернуть объект с ключами-идентификаторами вместо списка.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "must be 25 characters long",
                ru: "нужно 25 знаков",
            },
        },
    ],
};
