// @generated from spec/zabbix/usermacro/update.toml by `cargo xtask codegen`; do not edit.

//! `usermacro.update`: Change macros of hosts.

use ::callsheet_runtime::tables;
/// Change macros of hosts
///
/// Only what is given changes. A secret value is lost where `type` changes and no `value` is given.
///
/// The request of `usermacro.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/usermacro/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "usermacro.update", "params": {"hostmacroid": "7002", "value": "15", "description": ""}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change macros of hosts
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub user_macros: ::std::vec::Vec<super::super::types::user_macro::UserMacroUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_macro::UserMacroUpdate,
            >,
        >,
    ) -> Self {
        Self {
            user_macros: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::user_macro::UserMacroUpdate>
for Request {
    fn from(member: super::super::types::user_macro::UserMacroUpdate) -> Self {
        Self {
            user_macros: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::USERMACRO_UPDATE_REQUEST; 0 => user_macros;
    user_macros;
}
/// Change macros of hosts
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed macros.
    ///
    /// List of: id.
    pub hostmacroids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        hostmacroids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            hostmacroids: ::callsheet_runtime::record::list(hostmacroids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::USERMACRO_UPDATE_RESPONSE; 0 => hostmacroids;
    hostmacroids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `usermacro.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "usermacro.update",
    file: "spec/zabbix/usermacro/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/usermacro/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "user-macro",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::USERMACRO_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USERMACRO_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"usermacro.update\", \"params\": {\"hostmacroid\": \"7002\", \"value\": \"15\", \"description\": \"\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"hostmacroids\": [\"7002\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_USER_MACRO_USER_MACRO_UPDATE,
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
    owner: "usermacro.update",
    name: "Request",
    file: "spec/zabbix/usermacro/update.toml",
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
            en: "Change macros of hosts",
            ru: "Изменение макросов узлов сети",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "hostmacroids",
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
                references: ::core::option::Option::Some("user-macro"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "usermacro.update",
    name: "Response",
    file: "spec/zabbix/usermacro/update.toml",
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
            en: "The ids of the changed macros.",
            ru: "Идентификаторы изменённых макросов.",
        },
    ],
    rules: &[],
    said: &[],
};
