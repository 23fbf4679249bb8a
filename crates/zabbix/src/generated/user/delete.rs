// @generated from spec/zabbix/user/delete.toml by `cargo xtask codegen`; do not edit.

//! `user.delete`: Delete users.

use ::callsheet_runtime::tables;
/// Delete users
///
/// Nobody can delete the own user, and the user `guest` stays.
///
/// The request of `user.delete`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/user/delete>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "user.delete", "params": ["12"], "auth": "3a57200802b24cda67c4e4010b50c065", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Delete users
    ///
    /// List of: id; no two alike. Not empty.
    pub userids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            userids: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<::callsheet_runtime::Id> for Request {
    fn from(member: ::callsheet_runtime::Id) -> Self {
        Self {
            userids: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::USER_DELETE_REQUEST; 0
    => userids; userids;
}
/// Delete users
#[non_exhaustive]
pub struct Response {
    /// The ids of the deleted users.
    ///
    /// List of: id.
    pub userids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        userids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            userids: ::callsheet_runtime::record::list(userids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::USER_DELETE_RESPONSE; 0
    => userids; userids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `user.delete` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "user.delete",
    file: "spec/zabbix/user/delete.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/user/delete",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "user",
    action: tables::Action::Delete,
    request: tables::ShapeId(super::super::tables::shapes::USER_DELETE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USER_DELETE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.delete\", \"params\": [\"12\"], \"auth\": \"3a57200802b24cda67c4e4010b50c065\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userids\": [\"12\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 26,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.delete\", \"params\": [12], \"auth\": \"3a57200802b24cda67c4e4010b50c065\", \"id\": 2}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userids\": [\"12\"]}, \"id\": 2}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
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
                        item: tables::Type::ID,
                        distinct: true,
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
    owner: "user.delete",
    name: "Request",
    file: "spec/zabbix/user/delete.toml",
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
            en: "Delete users",
            ru: "Удаление пользователей",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "userids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            19,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.delete",
    name: "Response",
    file: "spec/zabbix/user/delete.toml",
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
            en: "The ids of the deleted users.",
            ru: "Идентификаторы удалённых пользователей.",
        },
    ],
    rules: &[],
    said: &[],
};
