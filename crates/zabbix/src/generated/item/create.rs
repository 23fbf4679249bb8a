// @generated from spec/zabbix/item/create.toml by `cargo xtask codegen`; do not edit.

//! `item.create`: Create items.

use ::callsheet_runtime::tables;
/// Create items
///
/// Which fields an item may and must have hangs on its type and on the type of its values.
///
/// The request of `item.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/item/create>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "item.create", "params": {"name": "Free disk space on /home/joe/", "key_": "vfs.fs.size[/home/joe/,free]", "hostid": "10084", "type": 0, "value_type": 3, "interfaceid": "1", "tags": [{"tag": "component", "value": "storage"}], "delay": "30s"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create items
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub items: ::std::vec::Vec<super::super::types::item::ItemCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::item::ItemCreate>,
        >,
    ) -> Self {
        Self {
            items: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::item::ItemCreate> for Request {
    fn from(member: super::super::types::item::ItemCreate) -> Self {
        Self {
            items: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::ITEM_CREATE_REQUEST; 0
    => items; items;
}
/// Create items
#[non_exhaustive]
pub struct Response {
    /// The ids of the new items, in the order of the request.
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
    Response, super::super::TABLES, super::super::tables::shapes::ITEM_CREATE_RESPONSE; 0
    => itemids; itemids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `item.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "item.create",
    file: "spec/zabbix/item/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/item/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "item",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::ITEM_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ITEM_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"item.create\", \"params\": {\"name\": \"Free disk space on /home/joe/\", \"key_\": \"vfs.fs.size[/home/joe/,free]\", \"hostid\": \"10084\", \"type\": 0, \"value_type\": 3, \"interfaceid\": \"1\", \"tags\": [{\"tag\": \"component\", \"value\": \"storage\"}], \"delay\": \"30s\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"itemids\": [\"1\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 30,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"item.create\", \"params\": [{\"name\": \"Device uptime\", \"key_\": \"device.uptime\", \"hostid\": \"10084\", \"type\": 2, \"value_type\": \"3\", \"units\": \"uptime\", \"trends\": \"30d\", \"preprocessing\": [{\"type\": 1, \"params\": \"0.01\", \"error_handler\": 1}, {\"type\": \"20\", \"params\": \"1h\"}]}, {\"name\": \"Page\", \"key_\": \"page\", \"hostid\": \"10084\", \"type\": \"19\", \"value_type\": \"4\", \"url\": \"https://www.example.com/\", \"delay\": \"1m;5m/6-7,00:00-24:00\", \"request_method\": 1, \"post_type\": \"2\", \"posts\": \"{\\\"a\\\": 1}\", \"headers\": [{\"name\": \"Accept\", \"value\": \"application/json\"}], \"timeout\": \"10s\", \"allow_traps\": \"1\", \"trapper_hosts\": \"192.168.0.0/24\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"itemids\": [\"1\", \"2\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
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
                                    super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[2],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(6, 4, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                            tables::FieldSet {
                                fields: &[1, 4],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(6, 4, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                        ],
                        first: ::core::option::Option::Some(tables::FieldSet {
                            fields: &[1],
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
                        only: &["unknown-member"],
                        except: &[],
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "item.create",
    name: "Request",
    file: "spec/zabbix/item/create.toml",
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
            en: "Create items",
            ru: "Создание элементов данных",
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
    owner: "item.create",
    name: "Response",
    file: "spec/zabbix/item/create.toml",
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
            en: "The ids of the new items, in the order of the request.",
            ru: "Идентификаторы новых элементов данных в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
