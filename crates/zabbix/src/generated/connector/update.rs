// @generated from spec/zabbix/connector/update.toml by `cargo xtask codegen`; do not edit.

//! `connector.update`: Change connectors.

use ::callsheet_runtime::tables;
/// Change connectors
///
/// Only what is given changes.
///
/// The request of `connector.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/connector/update>
///
/// Access: super-admin. Since 6.4.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "connector.update", "params": {"connectorid": "1", "max_senders": 4, "status": 0}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change connectors
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub connectors: ::std::vec::Vec<super::super::types::connector::ConnectorUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::connector::ConnectorUpdate,
            >,
        >,
    ) -> Self {
        Self {
            connectors: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::connector::ConnectorUpdate> for Request {
    fn from(member: super::super::types::connector::ConnectorUpdate) -> Self {
        Self {
            connectors: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::CONNECTOR_UPDATE_REQUEST; 0 => connectors; connectors;
}
/// Change connectors
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed connectors.
    ///
    /// List of: id.
    pub connectorids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        connectorids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            connectorids: ::callsheet_runtime::record::list(connectorids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::CONNECTOR_UPDATE_RESPONSE; 0 => connectorids;
    connectorids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `connector.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "connector.update",
    file: "spec/zabbix/connector/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/connector/update",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
        until: ::core::option::Option::None,
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "connector",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::CONNECTOR_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::CONNECTOR_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"connector.update\", \"params\": {\"connectorid\": \"1\", \"max_senders\": 4, \"status\": 0}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"connectorids\": [\"1\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 30,
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
                                    super::super::tables::shapes::TYPES_CONNECTOR_CONNECTOR_UPDATE,
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
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        first: ::core::option::Option::Some(tables::FieldSet {
                            fields: &[0],
                            versions: tables::Versions::ALL,
                        }),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            12,
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
    owner: "connector.update",
    name: "Request",
    file: "spec/zabbix/connector/update.toml",
    form: tables::Form::Transparent,
    fields: &REQUEST_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[0],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Change connectors",
            ru: "Изменение коннекторов",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "connectorids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            23,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("connector"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "connector.update",
    name: "Response",
    file: "spec/zabbix/connector/update.toml",
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
            en: "The ids of the changed connectors.",
            ru: "Идентификаторы изменённых коннекторов.",
        },
    ],
    rules: &[],
    said: &[],
};
