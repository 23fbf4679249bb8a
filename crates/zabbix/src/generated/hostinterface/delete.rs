// @generated from spec/zabbix/hostinterface/delete.toml by `cargo xtask codegen`; do not edit.

//! `hostinterface.delete`: Delete interfaces of hosts.

use ::callsheet_runtime::tables;
/// Delete interfaces of hosts
///
/// An interface stays while items use it, and a default one while its host has others of the type.
///
/// The request of `hostinterface.delete`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostinterface/delete>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "hostinterface.delete", "params": ["3"], "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Delete interfaces of hosts
    ///
    /// List of: id. Not empty.
    pub interfaceids: ::std::vec::Vec<::callsheet_runtime::Id>,
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
            interfaceids: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<::callsheet_runtime::Id> for Request {
    fn from(member: ::callsheet_runtime::Id) -> Self {
        Self {
            interfaceids: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HOSTINTERFACE_DELETE_REQUEST; 0 => interfaceids;
    interfaceids;
}
/// Delete interfaces of hosts
#[non_exhaustive]
pub struct Response {
    /// The ids of the deleted interfaces.
    ///
    /// List of: id.
    pub interfaceids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        interfaceids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            interfaceids: ::callsheet_runtime::record::list(interfaceids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::HOSTINTERFACE_DELETE_RESPONSE; 0 => interfaceids;
    interfaceids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `hostinterface.delete` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "hostinterface.delete",
    file: "spec/zabbix/hostinterface/delete.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostinterface/delete",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "host-interface",
    action: tables::Action::Delete,
    request: tables::ShapeId(super::super::tables::shapes::HOSTINTERFACE_DELETE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HOSTINTERFACE_DELETE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostinterface.delete\", \"params\": [\"3\"], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"interfaceids\": [\"3\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 29,
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
    owner: "hostinterface.delete",
    name: "Request",
    file: "spec/zabbix/hostinterface/delete.toml",
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
            en: "Delete interfaces of hosts",
            ru: "Удаление интерфейсов узлов сети",
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
                en: "Empty input parameter.",
                ru: "Параметр пуст.",
            },
        },
    ],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "interfaceids",
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
                references: ::core::option::Option::Some("host-interface"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostinterface.delete",
    name: "Response",
    file: "spec/zabbix/hostinterface/delete.toml",
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
            en: "The ids of the deleted interfaces.",
            ru: "Идентификаторы удалённых интерфейсов.",
        },
    ],
    rules: &[],
    said: &[],
};
