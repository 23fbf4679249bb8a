// @generated from spec/zabbix/task/get.toml by `cargo xtask codegen`; do not edit.

//! `task.get`: List tasks that ask for data.

use ::callsheet_runtime::tables;
/// List tasks that ask for data
///
/// Tasks made by `task.create`, but for those of type 6.
///
/// The request of `task.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/task/get>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "task.get", "params": {"output": ["taskid", "status", "result"], "taskids": ["4"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only tasks with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub taskids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "taskid", "type", "status", "clock", "ttl", "proxyid", "request", "result"; no two alike, or the word "extend". What is right hangs on other fields.
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
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
    /// Sets [`taskids`](Self::taskids).
    pub fn taskids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.taskids, value);
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
    /// Asks for another response, by `preservekeys`.
    pub fn by_id(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::callsheet_runtime::record::Map<super::super::types::task::Task>,
        0,
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
    Request, super::super::TABLES, super::super::tables::shapes::TASK_GET_REQUEST; 0 =>
    taskids, 1 => output, 2 => preservekeys;; taskids output preservekeys
}
/// What `task.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::task::Task>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.get",
    file: "spec/zabbix/task/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/task/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Reads,
    entity: "task",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::TASK_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(super::super::tables::shapes::TYPES_TASK_TASK),
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
            name: "by_id",
            fields: &[2],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_TASK_TASK,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"task.get\", \"params\": {\"output\": [\"taskid\", \"status\", \"result\"], \"taskids\": [\"4\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"taskid\": \"4\", \"status\": \"3\", \"result\": {\"data\": {\"lld\": {\"rules\": 1, \"values\": 0, \"time\": 0.0002}}, \"status\": \"0\"}}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 54,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"task.get\", \"params\": {\"output\": [\"taskid\", \"request\"], \"taskids\": 4, \"preservekeys\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"4\": {\"taskid\": \"4\", \"request\": {\"lld\": {\"stats\": \"extend\", \"top\": {\"values\": 2}}}}}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 58,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "taskids",
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
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "taskid",
                                "type",
                                "status",
                                "clock",
                                "ttl",
                                "proxyid",
                                "request",
                                "result",
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
            24,
        ),
        ("preservekeys", tables::Type::WORD_BOOL, 37),
    ],
    &[
        (
            0,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Filters("taskid"),
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
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
                                            "taskid",
                                            "type",
                                            "status",
                                            "clock",
                                            "ttl",
                                            "proxy_hostid",
                                            "request",
                                            "result",
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
                        line: 32,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                part: tables::Part::ByKey,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.get",
    name: "Request",
    file: "spec/zabbix/task/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 1, 65535, 2],
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
            en: "Only tasks with these ids.",
            ru: "Только задачи с этими идентификаторами.",
        },
        tables::Text {
            en: "Which fields to answer: `extend` for all, or a list of names.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "Answer an object keyed by id instead of a list.",
            ru: "Вернуть объект с ключами-идентификаторами вместо списка.",
        },
    ],
    rules: &[],
    said: &[],
};
