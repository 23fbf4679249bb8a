// @generated from spec/zabbix/valuemap/update.toml by `cargo xtask codegen`; do not edit.

//! `valuemap.update`: Change value maps.

use ::callsheet_runtime::tables;
/// Change value maps
///
/// Only what is given changes.
///
/// The request of `valuemap.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/valuemap/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "valuemap.update", "params": {"valuemapid": "31", "name": "Gate", "mappings": [{"value": "0", "newvalue": "shut"}, {"value": "1", "newvalue": "open"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change value maps
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub value_maps: ::std::vec::Vec<super::super::types::value_map::ValueMapUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::value_map::ValueMapUpdate,
            >,
        >,
    ) -> Self {
        Self {
            value_maps: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::value_map::ValueMapUpdate> for Request {
    fn from(member: super::super::types::value_map::ValueMapUpdate) -> Self {
        Self {
            value_maps: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::VALUEMAP_UPDATE_REQUEST;
    0 => value_maps; value_maps;
}
/// Change value maps
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed value maps.
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
    super::super::tables::shapes::VALUEMAP_UPDATE_RESPONSE; 0 => valuemapids;
    valuemapids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `valuemap.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "valuemap.update",
    file: "spec/zabbix/valuemap/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/valuemap/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "value-map",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::VALUEMAP_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::VALUEMAP_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"valuemap.update\", \"params\": {\"valuemapid\": \"31\", \"name\": \"Gate\", \"mappings\": [{\"value\": \"0\", \"newvalue\": \"shut\"}, {\"value\": \"1\", \"newvalue\": \"open\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"valuemapids\": [\"31\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_VALUE_MAP_VALUE_MAP_UPDATE,
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
    owner: "valuemap.update",
    name: "Request",
    file: "spec/zabbix/valuemap/update.toml",
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
            en: "Change value maps",
            ru: "Изменение преобразований значений",
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
            21,
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
    owner: "valuemap.update",
    name: "Response",
    file: "spec/zabbix/valuemap/update.toml",
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
            en: "The ids of the changed value maps.",
            ru: "Идентификаторы изменённых преобразований.",
        },
    ],
    rules: &[],
    said: &[],
};
