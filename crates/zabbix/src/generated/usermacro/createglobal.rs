// @generated from spec/zabbix/usermacro/createglobal.toml by `cargo xtask codegen`; do not edit.

//! `usermacro.createglobal`: Create global macros.

use ::callsheet_runtime::tables;
/// Create global macros
///
/// The request of `usermacro.createglobal`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/usermacro/createglobal>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "usermacro.createglobal", "params": {"macro": "{$MAIL.DOMAIN}", "value": "example.com"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create global macros
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub global_macros: ::std::vec::Vec<
        super::super::types::global_macro::GlobalMacroCreate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::global_macro::GlobalMacroCreate,
            >,
        >,
    ) -> Self {
        Self {
            global_macros: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::global_macro::GlobalMacroCreate>
for Request {
    fn from(member: super::super::types::global_macro::GlobalMacroCreate) -> Self {
        Self {
            global_macros: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::USERMACRO_CREATEGLOBAL_REQUEST; 0 => global_macros;
    global_macros;
}
/// Create global macros
#[non_exhaustive]
pub struct Response {
    /// The ids of the new macros, in the order of the request.
    ///
    /// List of: id.
    pub globalmacroids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        globalmacroids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            globalmacroids: ::callsheet_runtime::record::list(globalmacroids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::USERMACRO_CREATEGLOBAL_RESPONSE; 0 => globalmacroids;
    globalmacroids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `usermacro.createglobal` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "usermacro.createglobal",
    file: "spec/zabbix/usermacro/createglobal.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/usermacro/createglobal",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Writes,
    entity: "global-macro",
    action: tables::Action::Create,
    request: tables::ShapeId(
        super::super::tables::shapes::USERMACRO_CREATEGLOBAL_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::USERMACRO_CREATEGLOBAL_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"usermacro.createglobal\", \"params\": {\"macro\": \"{$MAIL.DOMAIN}\", \"value\": \"example.com\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"globalmacroids\": [\"3\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 27,
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
                                    super::super::tables::shapes::TYPES_GLOBAL_MACRO_GLOBAL_MACRO_CREATE,
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
    owner: "usermacro.createglobal",
    name: "Request",
    file: "spec/zabbix/usermacro/createglobal.toml",
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
            en: "Create global macros",
            ru: "Создание глобальных макросов",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "globalmacroids",
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
                references: ::core::option::Option::Some("global-macro"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "usermacro.createglobal",
    name: "Response",
    file: "spec/zabbix/usermacro/createglobal.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
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
            en: "The ids of the new macros, in the order of the request.",
            ru: "Идентификаторы новых макросов в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
