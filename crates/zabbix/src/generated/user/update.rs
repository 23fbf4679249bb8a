// @generated from spec/zabbix/user/update.toml by `cargo xtask codegen`; do not edit.

//! `user.update`: Change users.

use ::callsheet_runtime::tables;
/// Change users
///
/// Only what is given changes. Who is no super administrator may change the own user alone.
///
/// The request of `user.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/user/update>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "user.update", "params": {"userid": "1", "name": "John", "surname": "Doe"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change users
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub users: ::std::vec::Vec<super::super::types::user::UserUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::user::UserUpdate>,
        >,
    ) -> Self {
        Self {
            users: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::user::UserUpdate> for Request {
    fn from(member: super::super::types::user::UserUpdate) -> Self {
        Self {
            users: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::USER_UPDATE_REQUEST; 0
    => users; users;
}
/// Change users
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed users.
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
    Response, super::super::TABLES, super::super::tables::shapes::USER_UPDATE_RESPONSE; 0
    => userids; userids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `user.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "user.update",
    file: "spec/zabbix/user/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/user/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "user",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::USER_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USER_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.update\", \"params\": {\"userid\": \"1\", \"name\": \"John\", \"surname\": \"Doe\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userids\": [\"1\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.update\", \"params\": {\"userid\": \"12\", \"roleid\": \"6\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userids\": [\"12\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 32,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.update\", \"params\": [{\"userid\": 1, \"usrgrps\": [{\"usrgrpid\": \"7\"}]}, {\"userid\": \"12\", \"autologout\": \"2h\", \"rows_per_page\": 100, \"medias\": [{\"mediatypeid\": \"1\", \"sendto\": \"support@company.com\"}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userids\": [\"1\", \"12\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 36,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.update\", \"params\": {\"userid\": \"12\", \"user_medias\": [{\"mediatypeid\": \"3\", \"sendto\": \"+37120000000\", \"active\": \"1\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userids\": [\"12\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 40,
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
                                    super::super::tables::shapes::TYPES_USER_USER_UPDATE,
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
                                fields: &[2],
                                versions: tables::Versions::ALL,
                            },
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
    owner: "user.update",
    name: "Request",
    file: "spec/zabbix/user/update.toml",
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
            en: "Change users",
            ru: "Изменение пользователей",
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
            21,
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
    owner: "user.update",
    name: "Response",
    file: "spec/zabbix/user/update.toml",
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
            en: "The ids of the changed users.",
            ru: "Идентификаторы изменённых пользователей.",
        },
    ],
    rules: &[],
    said: &[],
};
