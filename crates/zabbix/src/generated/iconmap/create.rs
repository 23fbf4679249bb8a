// @generated from spec/zabbix/iconmap/create.toml by `cargo xtask codegen`; do not edit.

//! `iconmap.create`: Create icon maps.

use ::callsheet_runtime::tables;
/// Create icon maps
///
/// The request of `iconmap.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/iconmap/create>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "iconmap.create", "params": {"name": "By system", "default_iconid": "1", "mappings": [{"inventory_link": 5, "expression": "Linux|BSD", "iconid": "2"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create icon maps
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub icon_maps: ::std::vec::Vec<super::super::types::icon_map::IconMapCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::icon_map::IconMapCreate,
            >,
        >,
    ) -> Self {
        Self {
            icon_maps: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::icon_map::IconMapCreate> for Request {
    fn from(member: super::super::types::icon_map::IconMapCreate) -> Self {
        Self {
            icon_maps: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::ICONMAP_CREATE_REQUEST;
    0 => icon_maps; icon_maps;
}
/// Create icon maps
#[non_exhaustive]
pub struct Response {
    /// The ids of the new icon maps, in the order of the request.
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
    super::super::tables::shapes::ICONMAP_CREATE_RESPONSE; 0 => iconmapids; iconmapids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `iconmap.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "iconmap.create",
    file: "spec/zabbix/iconmap/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/iconmap/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Writes,
    entity: "icon-map",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::ICONMAP_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ICONMAP_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"iconmap.create\", \"params\": {\"name\": \"By system\", \"default_iconid\": \"1\", \"mappings\": [{\"inventory_link\": 5, \"expression\": \"Linux|BSD\", \"iconid\": \"2\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"iconmapids\": [\"5\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 27,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"iconmap.create\", \"params\": [{\"name\": \"By name\", \"default_iconid\": 1, \"mappings\": [{\"inventory_link\": \"3\", \"expression\": \"^sw-\", \"iconid\": \"2\"}, {\"inventory_link\": \"3\", \"expression\": \"^fw-\", \"iconid\": \"1\"}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"iconmapids\": [\"6\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 31,
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
                                    super::super::tables::shapes::TYPES_ICON_MAP_ICON_MAP_CREATE,
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
    owner: "iconmap.create",
    name: "Request",
    file: "spec/zabbix/iconmap/create.toml",
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
            en: "Create icon maps",
            ru: "Создание соответствий иконок",
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
            20,
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
    owner: "iconmap.create",
    name: "Response",
    file: "spec/zabbix/iconmap/create.toml",
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
            en: "The ids of the new icon maps, in the order of the request.",
            ru: "Идентификаторы новых соответствий иконок в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
