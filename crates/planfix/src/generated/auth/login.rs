// @generated from spec/planfix/auth/login.toml by `cargo xtask codegen`; do not edit.

//! `auth.login`: Begin a session.

use ::callsheet_runtime::tables;
/// Begin a session
///
/// The session lasts an hour. A token makes it unnecessary.
///
/// The request of `auth.login`. Facts from <https://planfix.com/help/Planfix_API:_Authentication>
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="auth.login">
///   <account>example</account>
///   <login>ada</login>
///   <password>amber-lantern</password>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The name with which the employee signs in; later calls are made on their behalf.
    ///
    /// String. Not empty.
    pub login: ::std::string::String,
    /// The password, as it is.
    ///
    /// String, secret. Not empty.
    pub password: ::callsheet_runtime::SecretString,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        login: impl ::core::convert::Into<::std::string::String>,
        password: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        Self {
            login: login.into(),
            password: password.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::AUTH_LOGIN_REQUEST; 0 =>
    login, 1 => password; login password;
}
/// Begin a session
#[non_exhaustive]
pub struct Response {
    /// The key of the session: it goes into every later request.
    ///
    /// String, at most 32 characters, secret.
    pub sid: ::callsheet_runtime::SecretString,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        sid: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        Self {
            sid: sid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::AUTH_LOGIN_RESPONSE; 0
    => sid; sid;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `auth.login` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "auth.login",
    file: "spec/planfix/auth/login.toml",
    source: "https://planfix.com/help/Planfix_API:_Authentication",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::None,
    repeat: tables::Repeat::Idempotent,
    entity: "session",
    action: tables::Action::Other,
    request: tables::ShapeId(super::super::tables::shapes::AUTH_LOGIN_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::AUTH_LOGIN_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0001", "0004", "0013", "0014", "1001", "1002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"auth.login\">\n  <account>example</account>\n  <login>ada</login>\n  <password>amber-lantern</password>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <sid>0f1e2d3c4b5a69788796a5b4c3d2e1f0</sid>\n</response>",
            target: ::core::option::Option::None,
            line: 34,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"auth.login\">\n  <account>example</account>\n  <login>boris</login>\n  <password>quiet-harbour</password>\n  <signature>7d793037a0760186574b0282f2f435e7</signature>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <sid>a0b1c2d3e4f5061728394a5b6c7d8e9f</sid>\n</response>",
            target: ::core::option::Option::None,
            line: 46,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("login", tables::Type::TEXT, 12),
        (
            "password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            19,
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
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "auth.login",
    name: "Request",
    file: "spec/planfix/auth/login.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 1, 65535, 65535, 65535, 65535, 65535, 0],
    required: 2,
    conditional: false,
    secrets: &[1],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name with which the employee signs in; later calls are made on their behalf.",
            ru: "Имя, с которым сотрудник входит в систему; дальнейшие вызовы идут от его лица.",
        },
        tables::Text {
            en: "The password, as it is.",
            ru: "Пароль, как он есть.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "sid",
            tables::Type {
                length: ::core::option::Option::Some(32),
                secret: true,
                ..tables::Type::TEXT
            },
            27,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "auth.login",
    name: "Response",
    file: "spec/planfix/auth/login.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[0],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The key of the session: it goes into every later request.",
            ru: "Ключ сеанса: он указывается в каждом следующем запросе.",
        },
    ],
    rules: &[],
    said: &[],
};
