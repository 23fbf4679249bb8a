// @generated from spec/zabbix/usermacro/create.toml by `cargo xtask codegen`; do not edit.

//! `usermacro.create`: Create macros of hosts.

use ::callsheet_runtime::tables;
/// Create macros of hosts
///
/// The request of `usermacro.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/usermacro/create>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "usermacro.create", "params": [{"hostid": "10084", "macro": "{$LOAD.MAX}", "value": "8"}, {"hostid": "10084", "macro": "{$DB.PASSWORD}", "type": 1, "value": "plum-41", "description": "For the database check"}], "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create macros of hosts
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub user_macros: ::std::vec::Vec<super::super::types::user_macro::UserMacroCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_macro::UserMacroCreate,
            >,
        >,
    ) -> Self {
        Self {
            user_macros: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::user_macro::UserMacroCreate>
for Request {
    fn from(member: super::super::types::user_macro::UserMacroCreate) -> Self {
        Self {
            user_macros: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::USERMACRO_CREATE_REQUEST; 0 => user_macros;
    user_macros;
}
/// Create macros of hosts
#[non_exhaustive]
pub struct Response {
    /// The ids of the new macros, in the order of the request.
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
    super::super::tables::shapes::USERMACRO_CREATE_RESPONSE; 0 => hostmacroids;
    hostmacroids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `usermacro.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "usermacro.create",
    file: "spec/zabbix/usermacro/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/usermacro/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "user-macro",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::USERMACRO_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USERMACRO_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"usermacro.create\", \"params\": [{\"hostid\": \"10084\", \"macro\": \"{$LOAD.MAX}\", \"value\": \"8\"}, {\"hostid\": \"10084\", \"macro\": \"{$DB.PASSWORD}\", \"type\": 1, \"value\": \"plum-41\", \"description\": \"For the database check\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"hostmacroids\": [\"7003\", \"7004\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_USER_MACRO_USER_MACRO_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
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
    owner: "usermacro.create",
    name: "Request",
    file: "spec/zabbix/usermacro/create.toml",
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
            en: "Create macros of hosts",
            ru: "Создание макросов узлов сети",
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
            20,
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
    owner: "usermacro.create",
    name: "Response",
    file: "spec/zabbix/usermacro/create.toml",
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
