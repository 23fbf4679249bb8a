// @generated from spec/zabbix/regexp/update.toml by `cargo xtask codegen`; do not edit.

//! `regexp.update`: Change global regular expressions.

use ::callsheet_runtime::tables;
/// Change global regular expressions
///
/// Only what is given changes.
///
/// The request of `regexp.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/regexp/update>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "regexp.update", "params": {"regexpid": "3", "expressions": [{"expression": "memory", "expression_type": 2, "case_sensitive": "0"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change global regular expressions
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub regexps: ::std::vec::Vec<super::super::types::regexp::RegexpUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::regexp::RegexpUpdate>,
        >,
    ) -> Self {
        Self {
            regexps: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::regexp::RegexpUpdate> for Request {
    fn from(member: super::super::types::regexp::RegexpUpdate) -> Self {
        Self {
            regexps: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::REGEXP_UPDATE_REQUEST; 0
    => regexps; regexps;
}
/// Change global regular expressions
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed expressions.
    ///
    /// List of: id.
    pub regexpids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        regexpids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            regexpids: ::callsheet_runtime::record::list(regexpids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::REGEXP_UPDATE_RESPONSE;
    0 => regexpids; regexpids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `regexp.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "regexp.update",
    file: "spec/zabbix/regexp/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/regexp/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "regexp",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::REGEXP_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::REGEXP_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"regexp.update\", \"params\": {\"regexpid\": \"3\", \"expressions\": [{\"expression\": \"memory\", \"expression_type\": 2, \"case_sensitive\": \"0\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"regexpids\": [\"3\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
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
                                    super::super::tables::shapes::TYPES_REGEXP_REGEXP_UPDATE,
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
    owner: "regexp.update",
    name: "Request",
    file: "spec/zabbix/regexp/update.toml",
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
            en: "Change global regular expressions",
            ru: "Изменение глобальных регулярных выражений",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "regexpids",
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
                references: ::core::option::Option::Some("regexp"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "regexp.update",
    name: "Response",
    file: "spec/zabbix/regexp/update.toml",
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
            en: "The ids of the changed expressions.",
            ru: "Идентификаторы изменённых выражений.",
        },
    ],
    rules: &[],
    said: &[],
};
