// @generated from spec/zabbix/token/create.toml by `cargo xtask codegen`; do not edit.

//! `token.create`: Create API tokens.

use ::callsheet_runtime::tables;
/// Create API tokens
///
/// A new token has no secret yet: `token.generate` makes one.
///
/// The request of `token.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/token/create>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "token.create", "params": {"name": "Inventory sync", "userid": "12", "expires_at": "1900000000"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create API tokens
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub tokens: ::std::vec::Vec<super::super::types::token::TokenCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::token::TokenCreate>,
        >,
    ) -> Self {
        Self {
            tokens: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::token::TokenCreate> for Request {
    fn from(member: super::super::types::token::TokenCreate) -> Self {
        Self {
            tokens: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::TOKEN_CREATE_REQUEST; 0
    => tokens; tokens;
}
/// Create API tokens
#[non_exhaustive]
pub struct Response {
    /// The ids of the new tokens, in the order of the request.
    ///
    /// List of: id.
    pub tokenids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        tokenids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            tokenids: ::callsheet_runtime::record::list(tokenids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::TOKEN_CREATE_RESPONSE;
    0 => tokenids; tokenids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `token.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "token.create",
    file: "spec/zabbix/token/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/token/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "token",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::TOKEN_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TOKEN_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"token.create\", \"params\": {\"name\": \"Inventory sync\", \"userid\": \"12\", \"expires_at\": \"1900000000\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"tokenids\": [\"4\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"token.create\", \"params\": [{\"name\": \"Grafana\"}, {\"name\": \"Backup\", \"status\": \"1\", \"description\": \"For later.\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"tokenids\": [\"4\", \"5\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 32,
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
                                    super::super::tables::shapes::TYPES_TOKEN_TOKEN_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[2, 0],
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
    owner: "token.create",
    name: "Request",
    file: "spec/zabbix/token/create.toml",
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
            en: "Create API tokens",
            ru: "Создание API-токенов",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "tokenids",
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
                references: ::core::option::Option::Some("token"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "token.create",
    name: "Response",
    file: "spec/zabbix/token/create.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
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
            en: "The ids of the new tokens, in the order of the request.",
            ru: "Идентификаторы новых токенов в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
