// @generated from spec/zabbix/proxygroup/update.toml by `cargo xtask codegen`; do not edit.

//! `proxygroup.update`: Change groups of proxies.

use ::callsheet_runtime::tables;
/// Change groups of proxies
///
/// Only what is given changes.
///
/// The request of `proxygroup.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/proxygroup/update>
///
/// Access: super-admin. Since 7.0.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "proxygroup.update", "params": {"proxy_groupid": "1", "failover_delay": "5m"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change groups of proxies
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub proxy_groups: ::std::vec::Vec<
        super::super::types::proxy_group::ProxyGroupUpdate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::proxy_group::ProxyGroupUpdate,
            >,
        >,
    ) -> Self {
        Self {
            proxy_groups: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::proxy_group::ProxyGroupUpdate>
for Request {
    fn from(member: super::super::types::proxy_group::ProxyGroupUpdate) -> Self {
        Self {
            proxy_groups: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::PROXYGROUP_UPDATE_REQUEST; 0 => proxy_groups;
    proxy_groups;
}
/// Change groups of proxies
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed groups.
    ///
    /// List of: id.
    pub proxy_groupids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        proxy_groupids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            proxy_groupids: ::callsheet_runtime::record::list(proxy_groupids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::PROXYGROUP_UPDATE_RESPONSE; 0 => proxy_groupids;
    proxy_groupids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `proxygroup.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "proxygroup.update",
    file: "spec/zabbix/proxygroup/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/proxygroup/update",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
        until: ::core::option::Option::None,
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "proxy-group",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::PROXYGROUP_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::PROXYGROUP_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"proxygroup.update\", \"params\": {\"proxy_groupid\": \"1\", \"failover_delay\": \"5m\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"proxy_groupids\": [\"1\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_PROXY_GROUP_PROXY_GROUP_UPDATE,
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
    owner: "proxygroup.update",
    name: "Request",
    file: "spec/zabbix/proxygroup/update.toml",
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
            en: "Change groups of proxies",
            ru: "Изменение групп прокси",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "proxy_groupids",
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
                references: ::core::option::Option::Some("proxy-group"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "proxygroup.update",
    name: "Response",
    file: "spec/zabbix/proxygroup/update.toml",
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
            en: "The ids of the changed groups.",
            ru: "Идентификаторы изменённых групп.",
        },
    ],
    rules: &[],
    said: &[],
};
