// @generated from spec/zabbix/itemprototype/delete.toml by `cargo xtask codegen`; do not edit.

//! `itemprototype.delete`: Delete item prototypes.

use ::callsheet_runtime::tables;
/// Delete item prototypes
///
/// Items made from them go as well, and so do prototypes that depend on them.
///
/// The request of `itemprototype.delete`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/itemprototype/delete>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "itemprototype.delete", "params": ["99301"], "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Delete item prototypes
    ///
    /// List of: id; no two alike. Not empty.
    pub itemids: ::std::vec::Vec<::callsheet_runtime::Id>,
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
            itemids: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<::callsheet_runtime::Id> for Request {
    fn from(member: ::callsheet_runtime::Id) -> Self {
        Self {
            itemids: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::ITEMPROTOTYPE_DELETE_REQUEST; 0 => itemids; itemids;
}
/// Delete item prototypes
#[non_exhaustive]
pub struct Response {
    /// The ids of the deleted item prototypes.
    ///
    /// List of: id.
    pub prototypeids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        prototypeids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            prototypeids: ::callsheet_runtime::record::list(prototypeids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::ITEMPROTOTYPE_DELETE_RESPONSE; 0 => prototypeids;
    prototypeids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `itemprototype.delete` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "itemprototype.delete",
    file: "spec/zabbix/itemprototype/delete.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/itemprototype/delete",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "item-prototype",
    action: tables::Action::Delete,
    request: tables::ShapeId(super::super::tables::shapes::ITEMPROTOTYPE_DELETE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ITEMPROTOTYPE_DELETE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"itemprototype.delete\", \"params\": [\"99301\"], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"prototypeids\": [\"99301\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 26,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"itemprototype.delete\", \"params\": [99301], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"prototypeids\": [\"99301\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 30,
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
    owner: "itemprototype.delete",
    name: "Request",
    file: "spec/zabbix/itemprototype/delete.toml",
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
            en: "Delete item prototypes",
            ru: "Удаление прототипов элементов данных",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "prototypeids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            19,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("item-prototype"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "itemprototype.delete",
    name: "Response",
    file: "spec/zabbix/itemprototype/delete.toml",
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
            en: "The ids of the deleted item prototypes.",
            ru: "Идентификаторы удалённых прототипов элементов данных.",
        },
    ],
    rules: &[],
    said: &[],
};
