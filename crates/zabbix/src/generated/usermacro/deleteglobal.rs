// @generated from spec/zabbix/usermacro/deleteglobal.toml by `cargo xtask codegen`; do not edit.

//! `usermacro.deleteglobal`: Delete global macros.

use ::callsheet_runtime::tables;
/// Delete global macros
///
/// The request of `usermacro.deleteglobal`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/usermacro/deleteglobal>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "usermacro.deleteglobal", "params": ["2"], "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Delete global macros
    ///
    /// List of: id; no two alike. Not empty.
    pub globalmacroids: ::std::vec::Vec<::callsheet_runtime::Id>,
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
            globalmacroids: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<::callsheet_runtime::Id> for Request {
    fn from(member: ::callsheet_runtime::Id) -> Self {
        Self {
            globalmacroids: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::USERMACRO_DELETEGLOBAL_REQUEST; 0 => globalmacroids;
    globalmacroids;
}
/// Delete global macros
#[non_exhaustive]
pub struct Response {
    /// The ids of the deleted macros.
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
    super::super::tables::shapes::USERMACRO_DELETEGLOBAL_RESPONSE; 0 => globalmacroids;
    globalmacroids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `usermacro.deleteglobal` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "usermacro.deleteglobal",
    file: "spec/zabbix/usermacro/deleteglobal.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/usermacro/deleteglobal",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "global-macro",
    action: tables::Action::Delete,
    request: tables::ShapeId(
        super::super::tables::shapes::USERMACRO_DELETEGLOBAL_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::USERMACRO_DELETEGLOBAL_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"usermacro.deleteglobal\", \"params\": [\"2\"], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"globalmacroids\": [\"2\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 25,
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
    owner: "usermacro.deleteglobal",
    name: "Request",
    file: "spec/zabbix/usermacro/deleteglobal.toml",
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
            en: "Delete global macros",
            ru: "Удаление глобальных макросов",
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
            18,
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
    owner: "usermacro.deleteglobal",
    name: "Response",
    file: "spec/zabbix/usermacro/deleteglobal.toml",
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
            en: "The ids of the deleted macros.",
            ru: "Идентификаторы удалённых макросов.",
        },
    ],
    rules: &[],
    said: &[],
};
