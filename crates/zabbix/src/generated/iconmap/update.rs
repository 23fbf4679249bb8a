// @generated from spec/zabbix/iconmap/update.toml by `cargo xtask codegen`; do not edit.

//! `iconmap.update`: Change icon maps.

use ::callsheet_runtime::tables;
/// Change icon maps
///
/// Only what is given changes.
///
/// The request of `iconmap.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/iconmap/update>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "iconmap.update", "params": {"iconmapid": "4", "mappings": [{"inventory_link": 1, "expression": "router", "iconid": "2"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change icon maps
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub icon_maps: ::std::vec::Vec<super::super::types::icon_map::IconMapUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::icon_map::IconMapUpdate,
            >,
        >,
    ) -> Self {
        Self {
            icon_maps: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::icon_map::IconMapUpdate> for Request {
    fn from(member: super::super::types::icon_map::IconMapUpdate) -> Self {
        Self {
            icon_maps: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::ICONMAP_UPDATE_REQUEST;
    0 => icon_maps; icon_maps;
}
/// Change icon maps
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed icon maps.
    ///
    /// List of: id.
    pub iconmapids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        iconmapids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            iconmapids: ::callsheet_runtime::record::list(iconmapids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::ICONMAP_UPDATE_RESPONSE; 0 => iconmapids; iconmapids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `iconmap.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "iconmap.update",
    file: "spec/zabbix/iconmap/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/iconmap/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "icon-map",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::ICONMAP_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ICONMAP_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"iconmap.update\", \"params\": {\"iconmapid\": \"4\", \"mappings\": [{\"inventory_link\": 1, \"expression\": \"router\", \"iconid\": \"2\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"iconmapids\": [\"4\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"iconmap.update\", \"params\": [{\"iconmapid\": 4, \"name\": \"By kind\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"iconmapids\": [\"4\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 32,
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
                                    super::super::tables::shapes::TYPES_ICON_MAP_ICON_MAP_UPDATE,
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
                            tables::FieldSet {
                                fields: &[1],
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
    owner: "iconmap.update",
    name: "Request",
    file: "spec/zabbix/iconmap/update.toml",
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
            en: "Change icon maps",
            ru: "Изменение соответствий иконок",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "iconmapids",
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
                references: ::core::option::Option::Some("icon-map"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "iconmap.update",
    name: "Response",
    file: "spec/zabbix/iconmap/update.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
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
            en: "The ids of the changed icon maps.",
            ru: "Идентификаторы изменённых соответствий иконок.",
        },
    ],
    rules: &[],
    said: &[],
};
