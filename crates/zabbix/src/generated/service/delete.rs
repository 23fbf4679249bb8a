// @generated from spec/zabbix/service/delete.toml by `cargo xtask codegen`; do not edit.

//! `service.delete`: Delete services.

use ::callsheet_runtime::tables;
/// Delete services
///
/// The services below stay. A service that an action names cannot be deleted.
///
/// The request of `service.delete`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/service/delete>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "service.delete", "params": ["2"], "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Delete services
    ///
    /// List of: id; no two alike. Not empty.
    pub serviceids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            serviceids: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<::callsheet_runtime::Id> for Request {
    fn from(member: ::callsheet_runtime::Id) -> Self {
        Self {
            serviceids: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::SERVICE_DELETE_REQUEST;
    0 => serviceids; serviceids;
}
/// Delete services
#[non_exhaustive]
pub struct Response {
    /// The ids of the deleted services.
    ///
    /// List of: id.
    pub serviceids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        serviceids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            serviceids: ::callsheet_runtime::record::list(serviceids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::SERVICE_DELETE_RESPONSE; 0 => serviceids; serviceids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `service.delete` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "service.delete",
    file: "spec/zabbix/service/delete.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/service/delete",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "service",
    action: tables::Action::Delete,
    request: tables::ShapeId(super::super::tables::shapes::SERVICE_DELETE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::SERVICE_DELETE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"service.delete\", \"params\": [\"2\"], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"serviceids\": [\"2\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 26,
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
                        item: tables::Type::ID,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            11,
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
    owner: "service.delete",
    name: "Request",
    file: "spec/zabbix/service/delete.toml",
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
            en: "Delete services",
            ru: "Удаление услуг",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "serviceids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            19,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "service.delete",
    name: "Response",
    file: "spec/zabbix/service/delete.toml",
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
            en: "The ids of the deleted services.",
            ru: "Идентификаторы удалённых услуг.",
        },
    ],
    rules: &[],
    said: &[],
};
