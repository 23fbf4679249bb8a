// @generated from spec/zabbix/map/create.toml by `cargo xtask codegen`; do not edit.

//! `map.create`: Create maps.

use ::callsheet_runtime::tables;
/// Create maps
///
/// The caller's role has to allow changing maps.
///
/// The request of `map.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/map/create>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "map.create", "params": {"name": "Server room", "width": 800, "height": 600, "selements": [{"selementid": "1", "elementtype": 0, "iconid_off": "2", "x": 100, "y": 120, "elements": [{"hostid": "10084"}], "tags": [{"tag": "scope", "value": "power", "operator": "1"}]}, {"selementid": "2", "elementtype": 4, "iconid_off": "2", "label": "Uplink", "x": 400, "y": 120}], "links": [{"selementid1": "1", "selementid2": "2", "color": "00AA00", "drawtype": 2}], "shapes": [{"type": 0, "x": 0, "y": 0, "width": 800, "height": 20, "text": "{MAP.NAME}"}], "userGroups": [{"usrgrpid": "7", "permission": 2}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create maps
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub maps: ::std::vec::Vec<super::super::types::map::MapCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::map::MapCreate>,
        >,
    ) -> Self {
        Self {
            maps: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::map::MapCreate> for Request {
    fn from(member: super::super::types::map::MapCreate) -> Self {
        Self {
            maps: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::MAP_CREATE_REQUEST; 0 =>
    maps; maps;
}
/// Create maps
#[non_exhaustive]
pub struct Response {
    /// The ids of the new maps, in the order of the request.
    ///
    /// List of: id.
    pub sysmapids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        sysmapids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            sysmapids: ::callsheet_runtime::record::list(sysmapids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::MAP_CREATE_RESPONSE; 0
    => sysmapids; sysmapids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `map.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "map.create",
    file: "spec/zabbix/map/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/map/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "map",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::MAP_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::MAP_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"map.create\", \"params\": {\"name\": \"Server room\", \"width\": 800, \"height\": 600, \"selements\": [{\"selementid\": \"1\", \"elementtype\": 0, \"iconid_off\": \"2\", \"x\": 100, \"y\": 120, \"elements\": [{\"hostid\": \"10084\"}], \"tags\": [{\"tag\": \"scope\", \"value\": \"power\", \"operator\": \"1\"}]}, {\"selementid\": \"2\", \"elementtype\": 4, \"iconid_off\": \"2\", \"label\": \"Uplink\", \"x\": 400, \"y\": 120}], \"links\": [{\"selementid1\": \"1\", \"selementid2\": \"2\", \"color\": \"00AA00\", \"drawtype\": 2}], \"shapes\": [{\"type\": 0, \"x\": 0, \"y\": 0, \"width\": 800, \"height\": 20, \"text\": \"{MAP.NAME}\"}], \"userGroups\": [{\"usrgrpid\": \"7\", \"permission\": 2}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"sysmapids\": [\"3\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 37,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"map.create\", \"params\": [{\"name\": \"Ground floor\", \"width\": \"600\", \"height\": \"400\"}, {\"name\": \"First floor\", \"width\": 600, \"height\": 400, \"label_type\": 4, \"urls\": [{\"name\": \"Plan\", \"url\": \"https://plan.example.com/first\", \"elementtype\": \"0\"}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"sysmapids\": [\"3\", \"4\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 41,
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
                                    super::super::tables::shapes::TYPES_MAP_MAP_CREATE,
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
    owner: "map.create",
    name: "Request",
    file: "spec/zabbix/map/create.toml",
    form: tables::Form::Transparent,
    fields: &REQUEST_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Create maps",
            ru: "Создание карт сети",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty input parameter.",
                ru: "Пустой запрос.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["duplicate-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Duplicate \"name\" value \"{1}\" for map.",
                ru: "Название карты «{1}» повторяется.",
            },
        },
    ],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "sysmapids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            30,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("map"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "map.create",
    name: "Response",
    file: "spec/zabbix/map/create.toml",
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
            en: "The ids of the new maps, in the order of the request.",
            ru: "Идентификаторы новых карт в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
