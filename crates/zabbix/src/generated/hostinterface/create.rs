// @generated from spec/zabbix/hostinterface/create.toml by `cargo xtask codegen`; do not edit.

//! `hostinterface.create`: Create interfaces of hosts.

use ::callsheet_runtime::tables;
/// Create interfaces of hosts
///
/// The request of `hostinterface.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostinterface/create>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "hostinterface.create", "params": {"hostid": "10084", "main": 0, "type": 1, "useip": 1, "ip": "192.0.2.7", "dns": "", "port": "10051"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create interfaces of hosts
    ///
    /// List of: object; a lone one may stand for the list.
    pub interfaces: ::std::vec::Vec<
        super::super::types::host_interface::HostInterfaceCreate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_interface::HostInterfaceCreate,
            >,
        >,
    ) -> Self {
        Self {
            interfaces: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::host_interface::HostInterfaceCreate>
for Request {
    fn from(member: super::super::types::host_interface::HostInterfaceCreate) -> Self {
        Self {
            interfaces: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HOSTINTERFACE_CREATE_REQUEST; 0 => interfaces;
    interfaces;
}
/// Create interfaces of hosts
#[non_exhaustive]
pub struct Response {
    /// The ids of the new interfaces, in the order of the request.
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
    super::super::tables::shapes::HOSTINTERFACE_CREATE_RESPONSE; 0 => interfaceids;
    interfaceids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `hostinterface.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "hostinterface.create",
    file: "spec/zabbix/hostinterface/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostinterface/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "host-interface",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::HOSTINTERFACE_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HOSTINTERFACE_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostinterface.create\", \"params\": {\"hostid\": \"10084\", \"main\": 0, \"type\": 1, \"useip\": 1, \"ip\": \"192.0.2.7\", \"dns\": \"\", \"port\": \"10051\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"interfaceids\": [\"4\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 29,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostinterface.create\", \"params\": [{\"hostid\": \"10084\", \"main\": 1, \"type\": 2, \"useip\": 0, \"ip\": \"\", \"dns\": \"router.example.org\", \"port\": \"161\", \"details\": {\"version\": 3, \"bulk\": 1, \"securityname\": \"monitor\", \"securitylevel\": 2, \"authprotocol\": 3, \"authpassphrase\": \"quiet-orchard-12\", \"privprotocol\": 1, \"privpassphrase\": \"amber-window-77\", \"contextname\": \"core\"}}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"interfaceids\": [\"4\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
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
                                    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_CREATE,
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
            10,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostinterface.create",
    name: "Request",
    file: "spec/zabbix/hostinterface/create.toml",
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
            en: "Create interfaces of hosts",
            ru: "Создание интерфейсов узлов сети",
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
    owner: "hostinterface.create",
    name: "Response",
    file: "spec/zabbix/hostinterface/create.toml",
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
            en: "The ids of the new interfaces, in the order of the request.",
            ru: "Идентификаторы новых интерфейсов в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
