// @generated from spec/zabbix/correlation/create.toml by `cargo xtask codegen`; do not edit.

//! `correlation.create`: Create correlations.

use ::callsheet_runtime::tables;
/// Create correlations
///
/// The request of `correlation.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/correlation/create>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "correlation.create", "params": {"name": "Drop echoes", "filter": {"evaltype": 3, "formula": "A or B", "conditions": [{"formulaid": "A", "type": 1, "tag": "echo"}, {"formulaid": "B", "type": 5, "operator": 2, "tag": "state", "value": "again"}]}, "operations": [{"type": 1}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create correlations
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub correlations: ::std::vec::Vec<
        super::super::types::correlation::CorrelationCreate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::correlation::CorrelationCreate,
            >,
        >,
    ) -> Self {
        Self {
            correlations: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::correlation::CorrelationCreate>
for Request {
    fn from(member: super::super::types::correlation::CorrelationCreate) -> Self {
        Self {
            correlations: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::CORRELATION_CREATE_REQUEST; 0 => correlations;
    correlations;
}
/// Create correlations
#[non_exhaustive]
pub struct Response {
    /// The ids of the new correlations, in the order of the request.
    ///
    /// List of: id.
    pub correlationids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        correlationids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            correlationids: ::callsheet_runtime::record::list(correlationids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::CORRELATION_CREATE_RESPONSE; 0 => correlationids;
    correlationids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `correlation.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "correlation.create",
    file: "spec/zabbix/correlation/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/correlation/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Writes,
    entity: "correlation",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::CORRELATION_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::CORRELATION_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"correlation.create\", \"params\": {\"name\": \"Drop echoes\", \"filter\": {\"evaltype\": 3, \"formula\": \"A or B\", \"conditions\": [{\"formulaid\": \"A\", \"type\": 1, \"tag\": \"echo\"}, {\"formulaid\": \"B\", \"type\": 5, \"operator\": 2, \"tag\": \"state\", \"value\": \"again\"}]}, \"operations\": [{\"type\": 1}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"correlationids\": [\"2\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 27,
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
                                    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            10,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "correlation.create",
    name: "Request",
    file: "spec/zabbix/correlation/create.toml",
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
            en: "Create correlations",
            ru: "Создание корреляций",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "correlationids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            20,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("correlation"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "correlation.create",
    name: "Response",
    file: "spec/zabbix/correlation/create.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
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
            en: "The ids of the new correlations, in the order of the request.",
            ru: "Идентификаторы новых корреляций в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
