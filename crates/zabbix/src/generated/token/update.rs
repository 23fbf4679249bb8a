// @generated from spec/zabbix/token/update.toml by `cargo xtask codegen`; do not edit.

//! `token.update`: Change API tokens.

use ::callsheet_runtime::tables;
/// Change API tokens
///
/// Only what is given changes.
///
/// The request of `token.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/token/update>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "token.update", "params": {"tokenid": "3", "status": 0, "expires_at": 1900000000}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change API tokens
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub tokens: ::std::vec::Vec<super::super::types::token::TokenUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::token::TokenUpdate>,
        >,
    ) -> Self {
        Self {
            tokens: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::token::TokenUpdate> for Request {
    fn from(member: super::super::types::token::TokenUpdate) -> Self {
        Self {
            tokens: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::TOKEN_UPDATE_REQUEST; 0
    => tokens; tokens;
}
/// Change API tokens
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed tokens.
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
    Response, super::super::TABLES, super::super::tables::shapes::TOKEN_UPDATE_RESPONSE;
    0 => tokenids; tokenids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `token.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "token.update",
    file: "spec/zabbix/token/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/token/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "token",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::TOKEN_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TOKEN_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"token.update\", \"params\": {\"tokenid\": \"3\", \"status\": 0, \"expires_at\": 1900000000}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"tokenids\": [\"3\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"token.update\", \"params\": [{\"tokenid\": 2, \"name\": \"Hourly export\"}, {\"tokenid\": \"3\", \"description\": \"Answers in the duty chat.\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"tokenids\": [\"2\", \"3\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_TOKEN_TOKEN_UPDATE,
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
    owner: "token.update",
    name: "Request",
    file: "spec/zabbix/token/update.toml",
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
            en: "Change API tokens",
            ru: "Изменение API-токенов",
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
    owner: "token.update",
    name: "Response",
    file: "spec/zabbix/token/update.toml",
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
            en: "The ids of the changed tokens.",
            ru: "Идентификаторы изменённых токенов.",
        },
    ],
    rules: &[],
    said: &[],
};
