// @generated from spec/zabbix/proxy/update.toml by `cargo xtask codegen`; do not edit.

//! `proxy.update`: Change proxies.

use ::callsheet_runtime::tables;
/// Change proxies
///
/// Only what is given changes.
///
/// The request of `proxy.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/proxy/update>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "proxy.update", "params": {"proxyid": "15", "description": "Moves in spring", "hosts": [{"hostid": "10084"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change proxies
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub proxies: ::std::vec::Vec<super::super::types::proxy::ProxyUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::proxy::ProxyUpdate>,
        >,
    ) -> Self {
        Self {
            proxies: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::proxy::ProxyUpdate> for Request {
    fn from(member: super::super::types::proxy::ProxyUpdate) -> Self {
        Self {
            proxies: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::PROXY_UPDATE_REQUEST; 0
    => proxies; proxies;
}
/// Change proxies
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed proxies.
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
    Response, super::super::TABLES, super::super::tables::shapes::PROXY_UPDATE_RESPONSE;
    0 => proxyids; proxyids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `proxy.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "proxy.update",
    file: "spec/zabbix/proxy/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/proxy/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "proxy",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::PROXY_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::PROXY_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"proxy.update\", \"params\": {\"proxyid\": \"15\", \"description\": \"Moves in spring\", \"hosts\": [{\"hostid\": \"10084\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"proxyids\": [\"15\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 31,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"proxy.update\", \"params\": {\"proxyid\": \"15\", \"host\": \"Riga proxy 2\", \"proxy_address\": \"192.0.2.3\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"proxyids\": [\"15\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_PROXY_PROXY_UPDATE,
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
            11,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["unknown-member", "unexpected"],
                        except: &[],
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "proxy.update",
    name: "Request",
    file: "spec/zabbix/proxy/update.toml",
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
            en: "Change proxies",
            ru: "Изменение прокси",
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
            24,
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
    owner: "proxy.update",
    name: "Response",
    file: "spec/zabbix/proxy/update.toml",
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
            en: "The ids of the changed proxies.",
            ru: "Идентификаторы изменённых прокси.",
        },
    ],
    rules: &[],
    said: &[],
};
