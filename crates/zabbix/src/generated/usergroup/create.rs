// @generated from spec/zabbix/usergroup/create.toml by `cargo xtask codegen`; do not edit.

//! `usergroup.create`: Create user groups.

use ::callsheet_runtime::tables;
/// Create user groups
///
/// The request of `usergroup.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/usergroup/create>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "usergroup.create", "params": {"name": "Night shift", "hostgroup_rights": {"id": "2", "permission": 3}, "templategroup_rights": [], "tag_filters": [{"groupid": "2", "tag": "scope", "value": "availability"}], "users": [{"userid": "12"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create user groups
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub user_groups: ::std::vec::Vec<super::super::types::user_group::UserGroupCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group::UserGroupCreate,
            >,
        >,
    ) -> Self {
        Self {
            user_groups: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::user_group::UserGroupCreate>
for Request {
    fn from(member: super::super::types::user_group::UserGroupCreate) -> Self {
        Self {
            user_groups: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::USERGROUP_CREATE_REQUEST; 0 => user_groups;
    user_groups;
}
/// Create user groups
#[non_exhaustive]
pub struct Response {
    /// The ids of the new groups, in the order of the request.
    ///
    /// List of: id.
    pub usrgrpids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        usrgrpids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            usrgrpids: ::callsheet_runtime::record::list(usrgrpids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::USERGROUP_CREATE_RESPONSE; 0 => usrgrpids; usrgrpids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `usergroup.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "usergroup.create",
    file: "spec/zabbix/usergroup/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/usergroup/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Writes,
    entity: "user-group",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::USERGROUP_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USERGROUP_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"usergroup.create\", \"params\": {\"name\": \"Night shift\", \"hostgroup_rights\": {\"id\": \"2\", \"permission\": 3}, \"templategroup_rights\": [], \"tag_filters\": [{\"groupid\": \"2\", \"tag\": \"scope\", \"value\": \"availability\"}], \"users\": [{\"userid\": \"12\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"usrgrpids\": [\"14\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 27,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"usergroup.create\", \"params\": [{\"name\": \"Auditors\", \"rights\": [{\"id\": \"2\", \"permission\": 2}, {\"id\": \"4\", \"permission\": 0}], \"users\": {\"userid\": 12}}, {\"name\": \"Contractors\", \"gui_access\": 3}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"usrgrpids\": [\"14\", \"15\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP_CREATE,
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
    owner: "usergroup.create",
    name: "Request",
    file: "spec/zabbix/usergroup/create.toml",
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
            en: "Create user groups",
            ru: "Создание групп пользователей",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "usrgrpids",
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
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "usergroup.create",
    name: "Response",
    file: "spec/zabbix/usergroup/create.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
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
            en: "The ids of the new groups, in the order of the request.",
            ru: "Идентификаторы новых групп в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
