// @generated from spec/zabbix/graph/update.toml by `cargo xtask codegen`; do not edit.

//! `graph.update`: Change graphs.

use ::callsheet_runtime::tables;
/// Change graphs
///
/// Only what is given changes. What comes from a template cannot be changed.
///
/// The request of `graph.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/graph/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "graph.update", "params": {"graphid": "2301", "name": "Load", "gitems": [{"gitemid": "86801", "color": "00AA00"}, {"itemid": "42253", "color": "3333FF"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change graphs
    ///
    /// List of: object; a lone one may stand for the list.
    pub graphs: ::std::vec::Vec<super::super::types::graph::GraphUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::graph::GraphUpdate>,
        >,
    ) -> Self {
        Self {
            graphs: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::graph::GraphUpdate> for Request {
    fn from(member: super::super::types::graph::GraphUpdate) -> Self {
        Self {
            graphs: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::GRAPH_UPDATE_REQUEST; 0
    => graphs; graphs;
}
/// Change graphs
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed graphs.
    ///
    /// List of: id.
    pub graphids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        graphids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            graphids: ::callsheet_runtime::record::list(graphids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::GRAPH_UPDATE_RESPONSE;
    0 => graphids; graphids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `graph.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "graph.update",
    file: "spec/zabbix/graph/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/graph/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "graph",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::GRAPH_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::GRAPH_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"graph.update\", \"params\": {\"graphid\": \"2301\", \"name\": \"Load\", \"gitems\": [{\"gitemid\": \"86801\", \"color\": \"00AA00\"}, {\"itemid\": \"42253\", \"color\": \"3333FF\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"graphids\": [\"2301\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 29,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"graph.update\", \"params\": [{\"graphid\": 2301, \"show_legend\": 0}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"graphids\": [\"2301\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 33,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_GRAPH_GRAPH_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            11,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "graph.update",
    name: "Request",
    file: "spec/zabbix/graph/update.toml",
    form: tables::Form::Transparent,
    fields: &REQUEST_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Change graphs",
            ru: "Изменение графиков",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["null", "not-object"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No permissions to referred object or it does not exist!",
                ru: "Объект не существует или недоступен.",
            },
        },
    ],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "graphids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            22,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("graph"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "graph.update",
    name: "Response",
    file: "spec/zabbix/graph/update.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The ids of the changed graphs.",
            ru: "Идентификаторы изменённых графиков.",
        },
    ],
    rules: &[],
    said: &[],
};
