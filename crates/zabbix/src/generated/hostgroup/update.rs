// @generated from spec/zabbix/hostgroup/update.toml by `cargo xtask codegen`; do not edit.

//! `hostgroup.update`: Change host groups.

use ::callsheet_runtime::tables;
/// Change host groups
///
/// Only what is given changes. A discovered group cannot be renamed.
///
/// The request of `hostgroup.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostgroup/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "hostgroup.update", "params": {"groupid": "2", "name": "Linux machines"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change host groups
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub host_groups: ::std::vec::Vec<super::super::types::host_group::HostGroupUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group::HostGroupUpdate,
            >,
        >,
    ) -> Self {
        Self {
            host_groups: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::host_group::HostGroupUpdate>
for Request {
    fn from(member: super::super::types::host_group::HostGroupUpdate) -> Self {
        Self {
            host_groups: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HOSTGROUP_UPDATE_REQUEST; 0 => host_groups;
    host_groups;
}
/// Change host groups
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed groups.
    ///
    /// List of: id.
    pub groupids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        groupids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            groupids: ::callsheet_runtime::record::list(groupids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::HOSTGROUP_UPDATE_RESPONSE; 0 => groupids; groupids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `hostgroup.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "hostgroup.update",
    file: "spec/zabbix/hostgroup/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostgroup/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "host-group",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::HOSTGROUP_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HOSTGROUP_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostgroup.update\", \"params\": {\"groupid\": \"2\", \"name\": \"Linux machines\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"groupids\": [\"2\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
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
                                    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                            tables::FieldSet {
                                fields: &[2],
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
    owner: "hostgroup.update",
    name: "Request",
    file: "spec/zabbix/hostgroup/update.toml",
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
            en: "Change host groups",
            ru: "Изменение групп узлов сети",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "groupids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            21,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostgroup.update",
    name: "Response",
    file: "spec/zabbix/hostgroup/update.toml",
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
