// @generated from spec/zabbix/hostinterface/update.toml by `cargo xtask codegen`; do not edit.

//! `hostinterface.update`: Change interfaces of hosts.

use ::callsheet_runtime::tables;
/// Change interfaces of hosts
///
/// Only what is given changes. The type stays while items use the interface.
///
/// The request of `hostinterface.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostinterface/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "hostinterface.update", "params": {"interfaceid": "2", "port": "30050"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change interfaces of hosts
    ///
    /// List of: object; a lone one may stand for the list.
    pub interfaces: ::std::vec::Vec<
        super::super::types::host_interface::HostInterfaceUpdate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_interface::HostInterfaceUpdate,
            >,
        >,
    ) -> Self {
        Self {
            interfaces: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::host_interface::HostInterfaceUpdate>
for Request {
    fn from(member: super::super::types::host_interface::HostInterfaceUpdate) -> Self {
        Self {
            interfaces: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HOSTINTERFACE_UPDATE_REQUEST; 0 => interfaces;
    interfaces;
}
/// Change interfaces of hosts
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed interfaces.
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
    super::super::tables::shapes::HOSTINTERFACE_UPDATE_RESPONSE; 0 => interfaceids;
    interfaceids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `hostinterface.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "hostinterface.update",
    file: "spec/zabbix/hostinterface/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostinterface/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "host-interface",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::HOSTINTERFACE_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HOSTINTERFACE_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostinterface.update\", \"params\": {\"interfaceid\": \"2\", \"port\": \"30050\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"interfaceids\": [\"2\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 30,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostinterface.update\", \"params\": [{\"interfaceid\": \"3\", \"details\": {\"bulk\": 0}}, {\"interfaceid\": \"2\", \"useip\": 0}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"interfaceids\": [\"3\", \"2\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 34,
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
                                    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE,
                                ),
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
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostinterface.update",
    name: "Request",
    file: "spec/zabbix/hostinterface/update.toml",
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
            en: "Change interfaces of hosts",
            ru: "Изменение интерфейсов узлов сети",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["not-object", "unknown-member", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
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
            23,
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
    owner: "hostinterface.update",
    name: "Response",
    file: "spec/zabbix/hostinterface/update.toml",
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
            en: "The ids of the changed interfaces.",
            ru: "Идентификаторы изменённых интерфейсов.",
        },
    ],
    rules: &[],
    said: &[],
};
