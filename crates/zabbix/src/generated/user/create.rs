// @generated from spec/zabbix/user/create.toml by `cargo xtask codegen`; do not edit.

//! `user.create`: Create users.

use ::callsheet_runtime::tables;
/// Create users
///
/// The request of `user.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/user/create>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "user.create", "params": {"username": "John", "passwd": "Doe-tangerine-17", "roleid": "1", "usrgrps": [{"usrgrpid": "7"}], "medias": [{"mediatypeid": "1", "sendto": ["support@company.com"], "active": 0, "severity": 63, "period": "1-7,00:00-24:00"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create users
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub users: ::std::vec::Vec<super::super::types::user::UserCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::user::UserCreate>,
        >,
    ) -> Self {
        Self {
            users: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::user::UserCreate> for Request {
    fn from(member: super::super::types::user::UserCreate) -> Self {
        Self {
            users: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::USER_CREATE_REQUEST; 0
    => users; users;
}
/// Create users
#[non_exhaustive]
pub struct Response {
    /// The ids of the new users, in the order of the request.
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
    Response, super::super::TABLES, super::super::tables::shapes::USER_CREATE_RESPONSE; 0
    => userids; userids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `user.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "user.create",
    file: "spec/zabbix/user/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/user/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Writes,
    entity: "user",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::USER_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USER_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.create\", \"params\": {\"username\": \"John\", \"passwd\": \"Doe-tangerine-17\", \"roleid\": \"1\", \"usrgrps\": [{\"usrgrpid\": \"7\"}], \"medias\": [{\"mediatypeid\": \"1\", \"sendto\": [\"support@company.com\"], \"active\": 0, \"severity\": 63, \"period\": \"1-7,00:00-24:00\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userids\": [\"13\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 27,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.create\", \"params\": [{\"username\": \"anna\", \"passwd\": \"Plum-orchard-88\", \"roleid\": 1, \"usrgrps\": [{\"usrgrpid\": 7}], \"user_medias\": [{\"mediatypeid\": \"3\", \"sendto\": \"+37120000000\"}]}, {\"username\": \"boris\", \"passwd\": \"Plum-orchard-89\", \"roleid\": \"2\", \"autologout\": \"2h\", \"usrgrps\": [{\"usrgrpid\": \"7\"}, {\"usrgrpid\": \"11\"}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userids\": [\"13\", \"14\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_USER_USER_CREATE,
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
    owner: "user.create",
    name: "Request",
    file: "spec/zabbix/user/create.toml",
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
            en: "Create users",
            ru: "Создание пользователей",
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
            20,
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
    owner: "user.create",
    name: "Response",
    file: "spec/zabbix/user/create.toml",
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
            en: "The ids of the new users, in the order of the request.",
            ru: "Идентификаторы новых пользователей в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
