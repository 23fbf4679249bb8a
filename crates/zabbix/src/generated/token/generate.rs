// @generated from spec/zabbix/token/generate.toml by `cargo xtask codegen`; do not edit.

//! `token.generate`: Generate API tokens.

use ::callsheet_runtime::tables;
/// Generate API tokens
///
/// Gives each token a new secret and answers it, once and never again. A secret until now stops working.
///
/// The request of `token.generate`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/token/generate>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "token.generate", "params": ["2"], "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Generate API tokens
    ///
    /// List of: id; no two alike. Not empty.
    pub tokenids: ::std::vec::Vec<::callsheet_runtime::Id>,
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
            tokenids: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<::callsheet_runtime::Id> for Request {
    fn from(member: ::callsheet_runtime::Id) -> Self {
        Self {
            tokenids: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::TOKEN_GENERATE_REQUEST;
    0 => tokenids; tokenids;
}
/// Generate API tokens
#[non_exhaustive]
pub struct ResponseItem {
    /// The token's id.
    ///
    /// Id.
    pub tokenid: ::callsheet_runtime::Id,
    /// The secret, to be sent as a session is.
    ///
    /// String, secret.
    pub token: ::callsheet_runtime::SecretString,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseItem {
    /// With what is required.
    pub fn new(
        tokenid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        token: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        Self {
            tokenid: tokenid.into(),
            token: token.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    ResponseItem, super::super::TABLES,
    super::super::tables::shapes::TOKEN_GENERATE_RESPONSE_ITEM; 0 => tokenid, 1 => token;
    tokenid token;
}
/// What `token.generate` answers.
pub type Response = ::std::vec::Vec<ResponseItem>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `token.generate` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "token.generate",
    file: "spec/zabbix/token/generate.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/token/generate",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "token",
    action: tables::Action::Other,
    request: tables::ShapeId(super::super::tables::shapes::TOKEN_GENERATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(
                            super::super::tables::shapes::TOKEN_GENERATE_RESPONSE_ITEM,
                        ),
                    ),
                    ..tables::Type::ANY
                },
                ..tables::List::ANY
            },
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"token.generate\", \"params\": [\"2\"], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"tokenid\": \"2\", \"token\": \"4ba7c1d91e3f85026b9d70ce28a1f4436c5e0b97d8f2a13405ce6b7d98f0a1e2\"}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 37,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"token.generate\", \"params\": [2, 3], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"tokenid\": \"2\", \"token\": \"0c9d55aa4e7b13f8d206b1c79e34fa5082d6ce17b90f43a85b6e2d71c0f98a34\"}, {\"tokenid\": \"3\", \"token\": \"f3a1097bc5d2e864901b7fd3a6c84e5207b9d1f0e28c63a45d7190be6fc2348a\"}], \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 41,
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
            12,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                references: ::core::option::Option::Some("token"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "token.generate",
    name: "Request",
    file: "spec/zabbix/token/generate.toml",
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
            en: "Generate API tokens",
            ru: "Генерация API-токенов",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_ITEM_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("tokenid", tables::Type::ID, 24),
        (
            "token",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            31,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("token"),
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
pub(crate) static RESPONSE_ITEM_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "token.generate",
    name: "ResponseItem",
    file: "spec/zabbix/token/generate.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_ITEM_FIELDS,
    lookup: &[0, 1, 65535, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[1],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_ITEM_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The token's id.",
            ru: "Идентификатор токена.",
        },
        tables::Text {
            en: "The secret, to be sent as a session is.",
            ru: "Секрет; передаётся так же, как сеанс.",
        },
    ],
    rules: &[],
    said: &[],
};
