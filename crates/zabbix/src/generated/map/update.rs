// @generated from spec/zabbix/map/update.toml by `cargo xtask codegen`; do not edit.

//! `map.update`: Change maps.

use ::callsheet_runtime::tables;
/// Change maps
///
/// Only what is given changes. The caller's role has to allow changing maps.
///
/// The request of `map.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/map/update>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "map.update", "params": {"sysmapid": "1", "name": "Head office", "highlight": 0, "severity_min": 2, "selements": [{"selementid": "1", "label": "{HOST.NAME}: {HOST.IP}"}, {"selementid": "9", "elementtype": 3, "iconid_off": "2", "elements": [{"groupid": "4"}]}], "links": [{"selementid1": "1", "selementid2": "9"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change maps
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub maps: ::std::vec::Vec<super::super::types::map::MapUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::map::MapUpdate>,
        >,
    ) -> Self {
        Self {
            maps: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::map::MapUpdate> for Request {
    fn from(member: super::super::types::map::MapUpdate) -> Self {
        Self {
            maps: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::MAP_UPDATE_REQUEST; 0 =>
    maps; maps;
}
/// Change maps
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed maps.
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
    Response, super::super::TABLES, super::super::tables::shapes::MAP_UPDATE_RESPONSE; 0
    => sysmapids; sysmapids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `map.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "map.update",
    file: "spec/zabbix/map/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/map/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "map",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::MAP_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::MAP_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"map.update\", \"params\": {\"sysmapid\": \"1\", \"name\": \"Head office\", \"highlight\": 0, \"severity_min\": 2, \"selements\": [{\"selementid\": \"1\", \"label\": \"{HOST.NAME}: {HOST.IP}\"}, {\"selementid\": \"9\", \"elementtype\": 3, \"iconid_off\": \"2\", \"elements\": [{\"groupid\": \"4\"}]}], \"links\": [{\"selementid1\": \"1\", \"selementid2\": \"9\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"sysmapids\": [\"1\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 41,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"map.update\", \"params\": [{\"sysmapid\": 2, \"private\": 0, \"userGroups\": []}, {\"sysmapid\": \"1\", \"lines\": [{\"x1\": 0, \"y1\": 20, \"x2\": 680, \"y2\": 20}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"sysmapids\": [\"2\", \"1\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 45,
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
                                    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
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
    owner: "map.update",
    name: "Request",
    file: "spec/zabbix/map/update.toml",
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
            en: "Change maps",
            ru: "Изменение карт сети",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["not-object", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No \"sysmapid\" given for map.",
                ru: "Нужен объект с идентификатором.",
            },
        },
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
            34,
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
    owner: "map.update",
    name: "Response",
    file: "spec/zabbix/map/update.toml",
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
            en: "The ids of the changed maps.",
            ru: "Идентификаторы изменённых карт.",
        },
    ],
    rules: &[],
    said: &[],
};
