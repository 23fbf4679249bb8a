// @generated from spec/zabbix/graphprototype/create.toml by `cargo xtask codegen`; do not edit.

//! `graphprototype.create`: Create graph prototypes.

use ::callsheet_runtime::tables;
/// Create graph prototypes
///
/// A prototype belongs to the discovery rule of its prototypes of items.
///
/// The request of `graphprototype.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/graphprototype/create>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "graphprototype.create", "params": {"name": "{#DEVNAME}: Queue in detail", "gitems": [{"itemid": "42300", "color": "00AA00"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create graph prototypes
    ///
    /// List of: object; a lone one may stand for the list.
    pub graph_prototypes: ::std::vec::Vec<
        super::super::types::graph_prototype::GraphPrototypeCreate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::graph_prototype::GraphPrototypeCreate,
            >,
        >,
    ) -> Self {
        Self {
            graph_prototypes: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::graph_prototype::GraphPrototypeCreate>
for Request {
    fn from(member: super::super::types::graph_prototype::GraphPrototypeCreate) -> Self {
        Self {
            graph_prototypes: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::GRAPHPROTOTYPE_CREATE_REQUEST; 0 => graph_prototypes;
    graph_prototypes;
}
/// Create graph prototypes
#[non_exhaustive]
pub struct Response {
    /// The ids of the new graph prototypes, in the order of the request.
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
    Response, super::super::TABLES,
    super::super::tables::shapes::GRAPHPROTOTYPE_CREATE_RESPONSE; 0 => graphids;
    graphids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `graphprototype.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "graphprototype.create",
    file: "spec/zabbix/graphprototype/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/graphprototype/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "graph-prototype",
    action: tables::Action::Create,
    request: tables::ShapeId(
        super::super::tables::shapes::GRAPHPROTOTYPE_CREATE_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::GRAPHPROTOTYPE_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"graphprototype.create\", \"params\": {\"name\": \"{#DEVNAME}: Queue in detail\", \"gitems\": [{\"itemid\": \"42300\", \"color\": \"00AA00\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"graphids\": [\"2403\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 29,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"graphprototype.create\", \"params\": [{\"name\": \"{#DEVNAME}: Load\", \"discover\": 1, \"ymax_type\": 2, \"ymax_itemid\": \"42257\", \"gitems\": [{\"itemid\": 42300, \"color\": \"FF5555\", \"drawtype\": 2}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"graphids\": [\"2404\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_GRAPH_PROTOTYPE_GRAPH_PROTOTYPE_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
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
    owner: "graphprototype.create",
    name: "Request",
    file: "spec/zabbix/graphprototype/create.toml",
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
            en: "Create graph prototypes",
            ru: "Создание прототипов графиков",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing \"name\" field for graph prototype.",
                ru: "Не указано поле \"name\" прототипа графиков.",
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
                references: ::core::option::Option::Some("graph-prototype"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "graphprototype.create",
    name: "Response",
    file: "spec/zabbix/graphprototype/create.toml",
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
            en: "The ids of the new graph prototypes, in the order of the request.",
            ru: "Идентификаторы новых прототипов графиков в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
