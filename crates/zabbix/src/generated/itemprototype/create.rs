// @generated from spec/zabbix/itemprototype/create.toml by `cargo xtask codegen`; do not edit.

//! `itemprototype.create`: Create item prototypes.

use ::callsheet_runtime::tables;
/// Create item prototypes
///
/// Which fields a prototype may and must have hangs on its type and on the type of its values.
///
/// The request of `itemprototype.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/itemprototype/create>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "itemprototype.create", "params": {"name": "{#DEVNAME}: Temperature", "key_": "disk.temperature[{#DEVNAME}]", "hostid": "10084", "ruleid": "42275", "type": 0, "value_type": 0, "interfaceid": "1", "delay": "5m", "units": "°C", "tags": [{"tag": "disk", "value": "{#DEVNAME}"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create item prototypes
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub item_prototypes: ::std::vec::Vec<
        super::super::types::item_prototype::ItemPrototypeCreate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::item_prototype::ItemPrototypeCreate,
            >,
        >,
    ) -> Self {
        Self {
            item_prototypes: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::item_prototype::ItemPrototypeCreate>
for Request {
    fn from(member: super::super::types::item_prototype::ItemPrototypeCreate) -> Self {
        Self {
            item_prototypes: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::ITEMPROTOTYPE_CREATE_REQUEST; 0 => item_prototypes;
    item_prototypes;
}
/// Create item prototypes
#[non_exhaustive]
pub struct Response {
    /// The ids of the new item prototypes, in the order of the request.
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
    Response, super::super::TABLES,
    super::super::tables::shapes::ITEMPROTOTYPE_CREATE_RESPONSE; 0 => itemids; itemids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `itemprototype.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "itemprototype.create",
    file: "spec/zabbix/itemprototype/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/itemprototype/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "item-prototype",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::ITEMPROTOTYPE_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ITEMPROTOTYPE_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"itemprototype.create\", \"params\": {\"name\": \"{#DEVNAME}: Temperature\", \"key_\": \"disk.temperature[{#DEVNAME}]\", \"hostid\": \"10084\", \"ruleid\": \"42275\", \"type\": 0, \"value_type\": 0, \"interfaceid\": \"1\", \"delay\": \"5m\", \"units\": \"°C\", \"tags\": [{\"tag\": \"disk\", \"value\": \"{#DEVNAME}\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"itemids\": [\"42401\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 30,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"itemprototype.create\", \"params\": [{\"name\": \"{#DEVNAME}: Errors\", \"key_\": \"disk.errors[{#DEVNAME}]\", \"hostid\": \"10084\", \"ruleid\": \"42275\", \"type\": 2, \"value_type\": \"3\", \"discover\": 1}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"itemids\": [\"42402\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[3],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(6, 4, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                            tables::FieldSet {
                                fields: &[2, 5],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(6, 4, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                        ],
                        first: ::core::option::Option::Some(tables::FieldSet {
                            fields: &[2],
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
    owner: "itemprototype.create",
    name: "Request",
    file: "spec/zabbix/itemprototype/create.toml",
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
            en: "Create item prototypes",
            ru: "Создание прототипов элементов данных",
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
                references: ::core::option::Option::Some("item-prototype"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "itemprototype.create",
    name: "Response",
    file: "spec/zabbix/itemprototype/create.toml",
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
            en: "The ids of the new item prototypes, in the order of the request.",
            ru: "Идентификаторы новых прототипов элементов данных в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
