// @generated from spec/zabbix/user/login.toml by `cargo xtask codegen`; do not edit.

//! `user.login`: Sign in.

use ::callsheet_runtime::tables;
/// Sign in
///
/// Starts a session. It has to be called without credentials. After several wrong passwords the server refuses the user for a while.
///
/// The request of `user.login`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/user/login>
///
/// ```json
/// {"jsonrpc": "2.0", "method": "user.login", "params": {"username": "Admin", "password": "zabbix"}, "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The name to sign in with.
    ///
    /// String, at most 100 characters. What is right hangs on other fields.
    pub username: ::std::string::String,
    /// The former name of `username`.
    ///
    /// String, at most 100 characters. What is right hangs on other fields. Gone in 6.4. Deprecated since 5.4: use `username` instead.
    pub user: ::core::option::Option<::std::string::String>,
    /// The password.
    ///
    /// String, at most 255 characters, secret.
    pub password: ::callsheet_runtime::SecretString,
    /// Answer the user's data together with the session.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub user_data: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        username: impl ::core::convert::Into<::std::string::String>,
        password: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`user`](Self::user).
    pub fn user(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user, value);
        self
    }
    /// Asks for another response, by `userData`.
    pub fn with_user(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        super::super::types::session::Session,
        0,
    > {
        ::callsheet_runtime::WithResponse::new(self)
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::USER_LOGIN_REQUEST; 0 =>
    username, 1 => user, 2 => password, 3 => user_data; username password; user user_data
}
/// What `user.login` answers.
pub type Response = ::callsheet_runtime::SecretString;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `user.login` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "user.login",
    file: "spec/zabbix/user/login.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/user/login",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::None,
    repeat: tables::Repeat::Writes,
    entity: "user",
    action: tables::Action::Other,
    request: tables::ShapeId(super::super::tables::shapes::USER_LOGIN_REQUEST),
    response: tables::Type {
        secret: true,
        ..tables::Type::TEXT
    },
    responses: &[
        tables::ResponseCase {
            name: "with_user",
            fields: &[3],
            ty: tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_SESSION_SESSION),
                ),
                ..tables::Type::ANY
            },
        },
    ],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.login\", \"params\": {\"username\": \"Admin\", \"password\": \"zabbix\"}, \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": \"106613d82d8a2e69a30838514ff6d142\", \"id\": 1}",
            target: ::core::option::Option::None,
            line: 67,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.login\", \"params\": {\"username\": \"Admin\", \"password\": \"zabbix\", \"userData\": true}, \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userid\": \"1\", \"username\": \"Admin\", \"name\": \"Zabbix\", \"surname\": \"Administrator\", \"url\": \"\", \"autologin\": \"1\", \"autologout\": \"0\", \"lang\": \"en_US\", \"refresh\": \"30s\", \"theme\": \"default\", \"attempt_failed\": \"0\", \"attempt_ip\": \"\", \"attempt_clock\": \"0\", \"rows_per_page\": \"50\", \"timezone\": \"system\", \"roleid\": \"3\", \"userdirectoryid\": \"0\", \"ts_provisioned\": \"0\", \"debug_mode\": 0, \"deprovisioned\": false, \"gui_access\": \"1\", \"mfaid\": 0, \"auth_type\": 0, \"type\": 3, \"userip\": \"127.0.0.1\", \"sessionid\": \"02769eae07ebf57bf924a5afc010fa85\", \"secret\": \"f997876391b8fc14f8e9177b823653c9\"}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 71,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.login\", \"params\": {\"username\": \"Admin\", \"password\": \"zabbix\"}, \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": \"fa43849075cfdb41f6d5ccc7004536a7\", \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 75,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "username",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            12,
        ),
        (
            "user",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            27,
        ),
        (
            "password",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            43,
        ),
        ("userData", tables::Type::FLAG, 51),
    ],
    &[
        (
            0,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(100),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 18,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(5, 4, 0)),
                    instead: ::core::option::Option::Some("username"),
                }),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(100),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 34,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (2, tables::Facts::REQUIRED),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.login",
    name: "Request",
    file: "spec/zabbix/user/login.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        0, 2, 1, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 2,
    conditional: true,
    secrets: &[2],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name to sign in with.",
            ru: "Имя для входа.",
        },
        tables::Text {
            en: "The former name of `username`.",
            ru: "Прежнее название `username`.",
        },
        tables::Text {
            en: "The password.",
            ru: "Пароль.",
        },
        tables::Text {
            en: "Answer the user's data together with the session.",
            ru: "Вернуть вместе с сеансом данные пользователя.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"username\" - {characters} characters. Allowed length is 100 characters.",
                ru: "Значение «{value}» слишком длинно для поля «username»: {characters} знаков. Допустимо 100.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["unexpected"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Parameter \"user\" is deprecated.",
                ru: "Параметр «user» устарел: он не сочетается с «username».",
            },
        },
    ],
};
