// @generated from spec/zabbix/proxy/create.toml by `cargo xtask codegen`; do not edit.

//! `proxy.create`: Create proxies.

use ::callsheet_runtime::tables;
/// Create proxies
///
/// The request of `proxy.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/proxy/create>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "proxy.create", "params": {"name": "Oslo proxy", "operating_mode": 0, "allowed_addresses": "192.0.2.64/27", "tls_accept": 4, "tls_issuer": "CN=Example CA", "hosts": [{"hostid": "10105"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create proxies
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub proxies: ::std::vec::Vec<super::super::types::proxy::ProxyCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::proxy::ProxyCreate>,
        >,
    ) -> Self {
        Self {
            proxies: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::proxy::ProxyCreate> for Request {
    fn from(member: super::super::types::proxy::ProxyCreate) -> Self {
        Self {
            proxies: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::PROXY_CREATE_REQUEST; 0
    => proxies; proxies;
}
/// Create proxies
#[non_exhaustive]
pub struct Response {
    /// The ids of the new proxies, in the order of the request.
    ///
    /// List of: id.
    pub proxyids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        proxyids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            proxyids: ::callsheet_runtime::record::list(proxyids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::PROXY_CREATE_RESPONSE;
    0 => proxyids; proxyids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `proxy.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "proxy.create",
    file: "spec/zabbix/proxy/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/proxy/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Writes,
    entity: "proxy",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::PROXY_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::PROXY_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"proxy.create\", \"params\": {\"name\": \"Oslo proxy\", \"operating_mode\": 0, \"allowed_addresses\": \"192.0.2.64/27\", \"tls_accept\": 4, \"tls_issuer\": \"CN=Example CA\", \"hosts\": [{\"hostid\": \"10105\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"proxyids\": [\"17\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 27,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"proxy.create\", \"params\": [{\"name\": \"Lyon proxy\", \"operating_mode\": 1, \"address\": \"lyon.example.org\", \"port\": \"10051\", \"proxy_groupid\": \"1\", \"local_address\": \"192.0.2.70\", \"local_port\": \"10051\"}, {\"name\": \"Turku proxy\", \"operating_mode\": 0, \"custom_timeouts\": 1, \"timeout_zabbix_agent\": \"10s\", \"timeout_simple_check\": \"10s\", \"timeout_snmp_agent\": \"10s\", \"timeout_external_check\": \"10s\", \"timeout_db_monitor\": \"10s\", \"timeout_http_agent\": \"10s\", \"timeout_ssh_agent\": \"10s\", \"timeout_telnet_agent\": \"10s\", \"timeout_script\": \"10s\", \"timeout_browser\": \"10s\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"proxyids\": [\"17\", \"18\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 31,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"proxy.create\", \"params\": {\"host\": \"Oslo proxy\", \"status\": 6, \"interface\": {\"useip\": 0, \"ip\": \"\", \"dns\": \"oslo.example.org\", \"port\": \"10051\"}, \"tls_connect\": 2, \"tls_psk_identity\": \"PSK oslo\", \"tls_psk\": \"9a1b2c3d4e5f60718293a4b5c6d7e8f9\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"proxyids\": [\"17\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 35,
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
                                    super::super::tables::shapes::TYPES_PROXY_PROXY_CREATE,
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
    owner: "proxy.create",
    name: "Request",
    file: "spec/zabbix/proxy/create.toml",
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
            en: "Create proxies",
            ru: "Создание прокси",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "proxyids",
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
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "proxy.create",
    name: "Response",
    file: "spec/zabbix/proxy/create.toml",
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
            en: "The ids of the new proxies, in the order of the request.",
            ru: "Идентификаторы новых прокси в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
