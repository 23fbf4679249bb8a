// @generated from spec/zabbix/host/create.toml by `cargo xtask codegen`; do not edit.

//! `host.create`: Create hosts.

use ::callsheet_runtime::tables;
/// Create hosts
///
/// The server takes no notice of a field of the host that it does not know.
///
/// The request of `host.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/host/create>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "host.create", "params": {"host": "web-01", "name": "Web server 1", "groups": [{"groupid": "2"}], "interfaces": [{"type": 1, "main": 1, "useip": 1, "ip": "192.0.2.20", "dns": "", "port": "10050"}, {"type": 2, "main": 1, "useip": 0, "ip": "", "dns": "web-01.example.org", "port": "161", "details": {"version": 2, "bulk": 1, "community": "{$SNMP_COMMUNITY}"}}], "tags": [{"tag": "service", "value": "web"}], "macros": [{"macro": "{$URL}", "value": "https://web-01.example.org"}], "inventory_mode": 0, "inventory": {"location": "Riga, second rack"}}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create hosts
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub hosts: ::std::vec::Vec<super::super::types::host::HostCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host::HostCreate>,
        >,
    ) -> Self {
        Self {
            hosts: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::host::HostCreate> for Request {
    fn from(member: super::super::types::host::HostCreate) -> Self {
        Self {
            hosts: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::HOST_CREATE_REQUEST; 0
    => hosts; hosts;
}
/// Create hosts
#[non_exhaustive]
pub struct Response {
    /// The ids of the new hosts, in the order of the request.
    ///
    /// List of: id.
    pub hostids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        hostids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            hostids: ::callsheet_runtime::record::list(hostids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::HOST_CREATE_RESPONSE; 0
    => hostids; hostids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `host.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "host.create",
    file: "spec/zabbix/host/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/host/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "host",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::HOST_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HOST_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"host.create\", \"params\": {\"host\": \"web-01\", \"name\": \"Web server 1\", \"groups\": [{\"groupid\": \"2\"}], \"interfaces\": [{\"type\": 1, \"main\": 1, \"useip\": 1, \"ip\": \"192.0.2.20\", \"dns\": \"\", \"port\": \"10050\"}, {\"type\": 2, \"main\": 1, \"useip\": 0, \"ip\": \"\", \"dns\": \"web-01.example.org\", \"port\": \"161\", \"details\": {\"version\": 2, \"bulk\": 1, \"community\": \"{$SNMP_COMMUNITY}\"}}], \"tags\": [{\"tag\": \"service\", \"value\": \"web\"}], \"macros\": [{\"macro\": \"{$URL}\", \"value\": \"https://web-01.example.org\"}], \"inventory_mode\": 0, \"inventory\": {\"location\": \"Riga, second rack\"}}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"hostids\": [\"10106\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 33,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"host.create\", \"params\": [{\"host\": \"db-01\", \"groups\": [{\"groupid\": \"2\"}, {\"groupid\": \"6\"}], \"tls_connect\": 2, \"tls_accept\": 2, \"tls_psk_identity\": \"PSK db\", \"tls_psk\": \"8c6f0a2b4d1e3f5a7b9c8d0e1f2a3b4c\"}, {\"host\": \"db-02\", \"groups\": [{\"groupid\": \"2\"}], \"status\": 1, \"description\": \"Spare\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"hostids\": [\"10106\", \"10107\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 37,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"host.create\", \"params\": {\"host\": \"web-02\", \"groups\": {\"groupid\": \"2\"}, \"proxy_hostid\": \"0\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"hostids\": [\"10106\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 41,
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
                                    super::super::tables::shapes::TYPES_HOST_HOST_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[16],
                                versions: tables::Versions::ALL,
                            },
                            tables::FieldSet {
                                fields: &[22],
                                versions: tables::Versions::ALL,
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
    owner: "host.create",
    name: "Request",
    file: "spec/zabbix/host/create.toml",
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
            en: "Create hosts",
            ru: "Создание узлов сети",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
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
            "hostids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            26,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "host.create",
    name: "Response",
    file: "spec/zabbix/host/create.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
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
            en: "The ids of the new hosts, in the order of the request.",
            ru: "Идентификаторы новых узлов сети в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
