// @generated from spec/zabbix/user/check-authentication.toml by `cargo xtask codegen`; do not edit.

//! `user.checkAuthentication`: Check a session or API token.

use ::callsheet_runtime::tables;
/// Check a session or API token
///
/// It has to be called without credentials: the session or token to check is a parameter. Checking prolongs a session unless `extend` says otherwise.
///
/// The request of `user.checkAuthentication`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/user/checkauthentication>
///
/// ```json
/// {"jsonrpc": "2.0", "method": "user.checkAuthentication", "params": {"sessionid": "673b8ba11562a35da902c66cf5c23fa2"}, "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The session.
    ///
    /// String, secret.
    pub sessionid: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether the check prolongs the session. Goes with `sessionid` alone.
    ///
    /// Bool (true or false). What is right hangs on other fields. Default: `true`.
    pub extend: ::core::option::Option<bool>,
    /// The API token.
    ///
    /// String, secret.
    pub token: ::core::option::Option<::callsheet_runtime::SecretString>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`sessionid`](Self::sessionid).
    pub fn sessionid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sessionid, value);
        self
    }
    /// Sets [`extend`](Self::extend).
    pub fn extend(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.extend, value);
        self
    }
    /// Sets [`token`](Self::token).
    pub fn token(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.token, value);
        self
    }
}
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::USER_CHECK_AUTHENTICATION_REQUEST; 0 => sessionid, 1 =>
    extend, 2 => token;; sessionid extend token
}
/// What `user.checkAuthentication` answers.
pub type Response = super::super::types::session::Session;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `user.checkAuthentication` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "user.checkAuthentication",
    file: "spec/zabbix/user/check-authentication.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/user/checkauthentication",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::None,
    repeat: tables::Repeat::Idempotent,
    entity: "user",
    action: tables::Action::Other,
    request: tables::ShapeId(
        super::super::tables::shapes::USER_CHECK_AUTHENTICATION_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TYPES_SESSION_SESSION),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.checkAuthentication\", \"params\": {\"sessionid\": \"673b8ba11562a35da902c66cf5c23fa2\"}, \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userid\": \"1\", \"username\": \"Admin\", \"name\": \"Zabbix\", \"surname\": \"Administrator\", \"url\": \"\", \"autologin\": \"1\", \"autologout\": \"0\", \"lang\": \"en_US\", \"refresh\": \"30s\", \"theme\": \"default\", \"attempt_failed\": \"0\", \"attempt_ip\": \"\", \"attempt_clock\": \"0\", \"rows_per_page\": \"50\", \"timezone\": \"system\", \"roleid\": \"3\", \"userdirectoryid\": \"0\", \"ts_provisioned\": \"0\", \"debug_mode\": 0, \"deprovisioned\": false, \"gui_access\": \"1\", \"mfaid\": 0, \"auth_type\": 0, \"type\": 3, \"userip\": \"127.0.0.1\", \"sessionid\": \"673b8ba11562a35da902c66cf5c23fa2\", \"secret\": \"8d0b50d6a11bee19d40d4a00337a67d3\"}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 43,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.checkAuthentication\", \"params\": {\"sessionid\": \"673b8ba11562a35da902c66cf5c23fa2\", \"extend\": false}, \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userid\": \"1\", \"username\": \"Admin\", \"name\": \"Zabbix\", \"surname\": \"Administrator\", \"url\": \"\", \"autologin\": \"1\", \"autologout\": \"0\", \"lang\": \"en_US\", \"refresh\": \"30s\", \"theme\": \"default\", \"attempt_failed\": \"0\", \"attempt_ip\": \"\", \"attempt_clock\": \"0\", \"rows_per_page\": \"50\", \"timezone\": \"system\", \"roleid\": \"3\", \"type\": 3, \"userip\": \"127.0.0.1\", \"debug_mode\": 0, \"gui_access\": 0, \"sessionid\": \"673b8ba11562a35da902c66cf5c23fa2\"}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 47,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "sessionid",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            12,
        ),
        ("extend", tables::Type::WORD_BOOL, 18),
        (
            "token",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            29,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("true"),
                part: tables::Part::Control,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[2],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::WORD_BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 24,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.checkAuthentication",
    name: "Request",
    file: "spec/zabbix/user/check-authentication.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[2, 1, 65535, 65535, 65535, 65535, 0, 65535],
    required: 0,
    conditional: true,
    secrets: &[0, 2],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[2],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::ExactlyOne(
                &[
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[2],
                    },
                ],
            ),
            is_advice: false,
            line: 34,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The session.",
            ru: "Сеанс.",
        },
        tables::Text {
            en: "Whether the check prolongs the session. Goes with `sessionid` alone.",
            ru: "Продлевать ли сеанс. Сочетается только с `sessionid`.",
        },
        tables::Text {
            en: "The API token.",
            ru: "API-токен.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Session ID or token is expected.",
            ru: "Нужен либо сеанс, либо API-токен.",
        },
    ],
    said: &[],
};
