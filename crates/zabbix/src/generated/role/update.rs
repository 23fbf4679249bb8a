// @generated from spec/zabbix/role/update.toml by `cargo xtask codegen`; do not edit.

//! `role.update`: Change user roles.

use ::callsheet_runtime::tables;
/// Change user roles
///
/// Only what is given changes. A read-only role cannot be changed, nor the type of the own role.
///
/// The request of `role.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/role/update>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "role.update", "params": {"roleid": "6", "name": "Shift operator", "rules": {"actions": [{"name": "close_problems", "status": "0"}]}}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change user roles
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub roles: ::std::vec::Vec<super::super::types::role::RoleUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::role::RoleUpdate>,
        >,
    ) -> Self {
        Self {
            roles: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::role::RoleUpdate> for Request {
    fn from(member: super::super::types::role::RoleUpdate) -> Self {
        Self {
            roles: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::ROLE_UPDATE_REQUEST; 0
    => roles; roles;
}
/// Change user roles
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed roles.
    ///
    /// List of: id.
    pub roleids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        roleids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            roleids: ::callsheet_runtime::record::list(roleids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::ROLE_UPDATE_RESPONSE; 0
    => roleids; roleids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `role.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "role.update",
    file: "spec/zabbix/role/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/role/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "role",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::ROLE_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ROLE_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"role.update\", \"params\": {\"roleid\": \"6\", \"name\": \"Shift operator\", \"rules\": {\"actions\": [{\"name\": \"close_problems\", \"status\": \"0\"}]}}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"roleids\": [\"6\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"role.update\", \"params\": [{\"roleid\": \"4\", \"rules\": {\"api\": \"*.get\", \"api.access\": 1, \"api.mode\": 1}}, {\"roleid\": 6, \"type\": \"2\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 2}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"roleids\": [\"4\", \"6\"]}, \"id\": 2}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 32,
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
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
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
    owner: "role.update",
    name: "Request",
    file: "spec/zabbix/role/update.toml",
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
            en: "Change user roles",
            ru: "Изменение ролей пользователей",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "roleids",
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
                references: ::core::option::Option::Some("role"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "role.update",
    name: "Response",
    file: "spec/zabbix/role/update.toml",
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
            en: "The ids of the changed roles.",
            ru: "Идентификаторы изменённых ролей.",
        },
    ],
    rules: &[],
    said: &[],
};
