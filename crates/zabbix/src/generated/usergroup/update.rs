// @generated from spec/zabbix/usergroup/update.toml by `cargo xtask codegen`; do not edit.

//! `usergroup.update`: Change user groups.

use ::callsheet_runtime::tables;
/// Change user groups
///
/// Only what is given changes; lists replace those until now.
///
/// The request of `usergroup.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/usergroup/update>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "usergroup.update", "params": {"usrgrpid": "8", "users_status": 1}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change user groups
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub user_groups: ::std::vec::Vec<super::super::types::user_group::UserGroupUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group::UserGroupUpdate,
            >,
        >,
    ) -> Self {
        Self {
            user_groups: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::user_group::UserGroupUpdate>
for Request {
    fn from(member: super::super::types::user_group::UserGroupUpdate) -> Self {
        Self {
            user_groups: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::USERGROUP_UPDATE_REQUEST; 0 => user_groups;
    user_groups;
}
/// Change user groups
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed groups.
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
    super::super::tables::shapes::USERGROUP_UPDATE_RESPONSE; 0 => usrgrpids; usrgrpids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `usergroup.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "usergroup.update",
    file: "spec/zabbix/usergroup/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/usergroup/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "user-group",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::USERGROUP_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USERGROUP_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"usergroup.update\", \"params\": {\"usrgrpid\": \"8\", \"users_status\": 1}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"usrgrpids\": [\"8\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 29,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"usergroup.update\", \"params\": [{\"usrgrpid\": \"11\", \"name\": \"Debuggers\", \"gui_access\": 1}, {\"usrgrpid\": \"8\", \"hostgroup_rights\": [{\"id\": \"2\", \"permission\": \"2\"}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 2}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"usrgrpids\": [\"11\", \"8\"]}, \"id\": 2}",
            target: ::core::option::Option::None,
            line: 33,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"usergroup.update\", \"params\": {\"usrgrpid\": 12, \"rights\": {\"id\": \"2\", \"permission\": 0}, \"userids\": [\"12\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"usrgrpids\": [\"12\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 37,
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
                                    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP_UPDATE,
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
    owner: "usergroup.update",
    name: "Request",
    file: "spec/zabbix/usergroup/update.toml",
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
            en: "Change user groups",
            ru: "Изменение групп пользователей",
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
            22,
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
    owner: "usergroup.update",
    name: "Response",
    file: "spec/zabbix/usergroup/update.toml",
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
            en: "The ids of the changed groups.",
            ru: "Идентификаторы изменённых групп.",
        },
    ],
    rules: &[],
    said: &[],
};
