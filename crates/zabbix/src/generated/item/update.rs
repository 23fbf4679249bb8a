// @generated from spec/zabbix/item/update.toml by `cargo xtask codegen`; do not edit.

//! `item.update`: Change items.

use ::callsheet_runtime::tables;
/// Change items
///
/// Only what is given changes. What comes from a template can be changed in part: interface, intervals, storage, state.
///
/// The request of `item.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/item/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "item.update", "params": {"itemid": "42253", "delay": "5m", "status": 1}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change items
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub items: ::std::vec::Vec<super::super::types::item::ItemUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::item::ItemUpdate>,
        >,
    ) -> Self {
        Self {
            items: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::item::ItemUpdate> for Request {
    fn from(member: super::super::types::item::ItemUpdate) -> Self {
        Self {
            items: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::ITEM_UPDATE_REQUEST; 0
    => items; items;
}
/// Change items
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed items.
    ///
    /// List of: id.
    pub itemids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        itemids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            itemids: ::callsheet_runtime::record::list(itemids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::ITEM_UPDATE_RESPONSE; 0
    => itemids; itemids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `item.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "item.update",
    file: "spec/zabbix/item/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/item/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "item",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::ITEM_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ITEM_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"item.update\", \"params\": {\"itemid\": \"42253\", \"delay\": \"5m\", \"status\": 1}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"itemids\": [\"42253\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 30,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"item.update\", \"params\": [{\"itemid\": 42257, \"tags\": [{\"tag\": \"component\", \"value\": \"cpu\"}, {\"tag\": \"scope\", \"value\": \"performance\"}], \"preprocessing\": [{\"type\": 1, \"params\": \"100\", \"error_handler\": 0, \"error_handler_params\": \"\"}]}, {\"itemid\": \"42239\", \"history\": \"7d\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"itemids\": [\"42257\", \"42239\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 34,
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
                                    super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(6, 4, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                            tables::FieldSet {
                                fields: &[2],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(6, 4, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                        ],
                        first: ::core::option::Option::Some(tables::FieldSet {
                            fields: &[0],
                            versions: tables::Versions {
                                since: ::core::option::Option::Some(
                                    tables::Version::new(6, 4, 0),
                                ),
                                until: ::core::option::Option::None,
                            },
                        }),
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
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["unknown-member", "empty"],
                        except: &[],
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "item.update",
    name: "Request",
    file: "spec/zabbix/item/update.toml",
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
            en: "Change items",
            ru: "Изменение элементов данных",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "itemids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            23,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "item.update",
    name: "Response",
    file: "spec/zabbix/item/update.toml",
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
            en: "The ids of the changed items.",
            ru: "Идентификаторы изменённых элементов данных.",
        },
    ],
    rules: &[],
    said: &[],
};
