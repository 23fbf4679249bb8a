// @generated from spec/zabbix/role/create.toml by `cargo xtask codegen`; do not edit.

//! `role.create`: Create user roles.

use ::callsheet_runtime::tables;
/// Create user roles
///
/// The request of `role.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/role/create>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "role.create", "params": {"name": "Observer", "type": "1", "rules": {"ui": [{"name": "monitoring.maps", "status": "0"}, {"name": "reports.top_triggers", "status": 0}], "api": ["host.get", "item.get"], "api.mode": "1", "actions.default_access": "0", "actions": [{"name": "acknowledge_problems"}]}}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create user roles
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub roles: ::std::vec::Vec<super::super::types::role::RoleCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::role::RoleCreate>,
        >,
    ) -> Self {
        Self {
            roles: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::role::RoleCreate> for Request {
    fn from(member: super::super::types::role::RoleCreate) -> Self {
        Self {
            roles: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::ROLE_CREATE_REQUEST; 0
    => roles; roles;
}
/// Create user roles
#[non_exhaustive]
pub struct Response {
    /// The ids of the new roles, in the order of the request.
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
    Response, super::super::TABLES, super::super::tables::shapes::ROLE_CREATE_RESPONSE; 0
    => roleids; roleids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `role.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "role.create",
    file: "spec/zabbix/role/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/role/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Writes,
    entity: "role",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::ROLE_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ROLE_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"role.create\", \"params\": {\"name\": \"Observer\", \"type\": \"1\", \"rules\": {\"ui\": [{\"name\": \"monitoring.maps\", \"status\": \"0\"}, {\"name\": \"reports.top_triggers\", \"status\": 0}], \"api\": [\"host.get\", \"item.get\"], \"api.mode\": \"1\", \"actions.default_access\": \"0\", \"actions\": [{\"name\": \"acknowledge_problems\"}]}}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"roleids\": [\"7\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 27,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"role.create\", \"params\": [{\"name\": \"Dispatcher\", \"type\": 2, \"rules\": {\"ui\": {\"name\": \"configuration.actions\", \"status\": 0}}}, {\"name\": \"Guest of the office\", \"type\": 1}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"roleids\": [\"7\", \"8\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 31,
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
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE,
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
    owner: "role.create",
    name: "Request",
    file: "spec/zabbix/role/create.toml",
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
            en: "Create user roles",
            ru: "Создание ролей пользователей",
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
            20,
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
    owner: "role.create",
    name: "Response",
    file: "spec/zabbix/role/create.toml",
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
            en: "The ids of the new roles, in the order of the request.",
            ru: "Идентификаторы новых ролей в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
