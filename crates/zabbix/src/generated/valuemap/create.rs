// @generated from spec/zabbix/valuemap/create.toml by `cargo xtask codegen`; do not edit.

//! `valuemap.create`: Create value maps.

use ::callsheet_runtime::tables;
/// Create value maps
///
/// The request of `valuemap.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/valuemap/create>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "valuemap.create", "params": {"hostid": "10084", "name": "Battery", "mappings": [{"type": 2, "value": "10", "newvalue": "empty"}, {"type": 3, "value": "11-89", "newvalue": "in use"}, {"type": 1, "value": "90", "newvalue": "full"}, {"type": 5, "newvalue": "unknown"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create value maps
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub value_maps: ::std::vec::Vec<super::super::types::value_map::ValueMapCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::value_map::ValueMapCreate,
            >,
        >,
    ) -> Self {
        Self {
            value_maps: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::value_map::ValueMapCreate> for Request {
    fn from(member: super::super::types::value_map::ValueMapCreate) -> Self {
        Self {
            value_maps: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::VALUEMAP_CREATE_REQUEST;
    0 => value_maps; value_maps;
}
/// Create value maps
#[non_exhaustive]
pub struct Response {
    /// The ids of the new value maps, in the order of the request.
    ///
    /// List of: id.
    pub valuemapids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        valuemapids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            valuemapids: ::callsheet_runtime::record::list(valuemapids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::VALUEMAP_CREATE_RESPONSE; 0 => valuemapids;
    valuemapids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `valuemap.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "valuemap.create",
    file: "spec/zabbix/valuemap/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/valuemap/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "value-map",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::VALUEMAP_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::VALUEMAP_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"valuemap.create\", \"params\": {\"hostid\": \"10084\", \"name\": \"Battery\", \"mappings\": [{\"type\": 2, \"value\": \"10\", \"newvalue\": \"empty\"}, {\"type\": 3, \"value\": \"11-89\", \"newvalue\": \"in use\"}, {\"type\": 1, \"value\": \"90\", \"newvalue\": \"full\"}, {\"type\": 5, \"newvalue\": \"unknown\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"valuemapids\": [\"33\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_VALUE_MAP_VALUE_MAP_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions {
                                    since: ::core::option::Option::None,
                                    until: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                },
                            },
                            tables::FieldSet {
                                fields: &[0, 2],
                                versions: tables::Versions::ALL,
                            },
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
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
    owner: "valuemap.create",
    name: "Request",
    file: "spec/zabbix/valuemap/create.toml",
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
            en: "Create value maps",
            ru: "Создание преобразований значений",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "valuemapids",
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
                references: ::core::option::Option::Some("value-map"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "valuemap.create",
    name: "Response",
    file: "spec/zabbix/valuemap/create.toml",
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
            en: "The ids of the new value maps, in the order of the request.",
            ru: "Идентификаторы новых преобразований в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
