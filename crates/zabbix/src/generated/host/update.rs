// @generated from spec/zabbix/host/update.toml by `cargo xtask codegen`; do not edit.

//! `host.update`: Change hosts.

use ::callsheet_runtime::tables;
/// Change hosts
///
/// Only what is given changes. The server takes no notice of a field of the host that it does not know.
///
/// The request of `host.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/host/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "host.update", "params": {"hostid": "10084", "status": 0, "description": "The server itself", "tags": [{"tag": "os", "value": "linux"}], "macros": [{"macro": "{$LIMIT}", "value": "5"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change hosts
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub hosts: ::std::vec::Vec<super::super::types::host::HostUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host::HostUpdate>,
        >,
    ) -> Self {
        Self {
            hosts: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::host::HostUpdate> for Request {
    fn from(member: super::super::types::host::HostUpdate) -> Self {
        Self {
            hosts: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::HOST_UPDATE_REQUEST; 0
    => hosts; hosts;
}
/// Change hosts
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed hosts.
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
    Response, super::super::TABLES, super::super::tables::shapes::HOST_UPDATE_RESPONSE; 0
    => hostids; hostids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `host.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "host.update",
    file: "spec/zabbix/host/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/host/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "host",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::HOST_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HOST_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"host.update\", \"params\": {\"hostid\": \"10084\", \"status\": 0, \"description\": \"The server itself\", \"tags\": [{\"tag\": \"os\", \"value\": \"linux\"}], \"macros\": [{\"macro\": \"{$LIMIT}\", \"value\": \"5\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"hostids\": [\"10084\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 34,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"host.update\", \"params\": [{\"hostid\": \"10084\", \"groups\": {\"groupid\": \"2\"}, \"tls_connect\": 2, \"tls_accept\": 3, \"tls_psk_identity\": \"PSK 001\", \"tls_psk\": \"1f87b595725ac58dd977beef14b97461a7c1045b9a1c963065002c5473194952\", \"inventory_mode\": 0, \"inventory\": {\"location\": \"Latvia, Riga\"}}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"hostids\": [\"10084\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 38,
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
                                    super::super::tables::shapes::TYPES_HOST_HOST_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                        ],
                        first: ::core::option::Option::Some(tables::FieldSet {
                            fields: &[0],
                            versions: tables::Versions {
                                since: ::core::option::Option::Some(
                                    tables::Version::new(7, 0, 0),
                                ),
                                until: ::core::option::Option::None,
                            },
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
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "host.update",
    name: "Request",
    file: "spec/zabbix/host/update.toml",
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
            en: "Change hosts",
            ru: "Изменение узлов сети",
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
            27,
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
    owner: "host.update",
    name: "Response",
    file: "spec/zabbix/host/update.toml",
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
            en: "The ids of the changed hosts.",
            ru: "Идентификаторы изменённых узлов сети.",
        },
    ],
    rules: &[],
    said: &[],
};
