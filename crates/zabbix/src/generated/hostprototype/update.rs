// @generated from spec/zabbix/hostprototype/update.toml by `cargo xtask codegen`; do not edit.

//! `hostprototype.update`: Change host prototypes.

use ::callsheet_runtime::tables;
/// Change host prototypes
///
/// Only what is given changes.
///
/// The request of `hostprototype.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostprototype/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "hostprototype.update", "params": {"hostid": "10110", "status": 1, "discover": 0}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change host prototypes
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub host_prototypes: ::std::vec::Vec<
        super::super::types::host_prototype::HostPrototypeUpdate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_prototype::HostPrototypeUpdate,
            >,
        >,
    ) -> Self {
        Self {
            host_prototypes: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::host_prototype::HostPrototypeUpdate>
for Request {
    fn from(member: super::super::types::host_prototype::HostPrototypeUpdate) -> Self {
        Self {
            host_prototypes: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HOSTPROTOTYPE_UPDATE_REQUEST; 0 => host_prototypes;
    host_prototypes;
}
/// Change host prototypes
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed prototypes.
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
    Response, super::super::TABLES,
    super::super::tables::shapes::HOSTPROTOTYPE_UPDATE_RESPONSE; 0 => hostids; hostids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `hostprototype.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "hostprototype.update",
    file: "spec/zabbix/hostprototype/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostprototype/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "host-prototype",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::HOSTPROTOTYPE_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HOSTPROTOTYPE_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostprototype.update\", \"params\": {\"hostid\": \"10110\", \"status\": 1, \"discover\": 0}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"hostids\": [\"10110\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 29,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostprototype.update\", \"params\": [{\"hostid\": \"10110\", \"groupPrototypes\": [{\"group_prototypeid\": \"8\", \"name\": \"Place {#VM.SITE}\"}, {\"name\": \"Rack {#VM.RACK}\"}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"hostids\": [\"10110\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE,
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
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostprototype.update",
    name: "Request",
    file: "spec/zabbix/hostprototype/update.toml",
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
            en: "Change host prototypes",
            ru: "Изменение прототипов узлов сети",
        },
    ],
    rules: &[],
    said: &[],
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
            22,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host-prototype"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostprototype.update",
    name: "Response",
    file: "spec/zabbix/hostprototype/update.toml",
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
            en: "The ids of the changed prototypes.",
            ru: "Идентификаторы изменённых прототипов.",
        },
    ],
    rules: &[],
    said: &[],
};
