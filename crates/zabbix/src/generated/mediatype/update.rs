// @generated from spec/zabbix/mediatype/update.toml by `cargo xtask codegen`; do not edit.

//! `mediatype.update`: Change media types.

use ::callsheet_runtime::tables;
/// Change media types
///
/// Only what is given changes. Who changes the type has to give what the new type asks for.
///
/// The request of `mediatype.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/mediatype/update>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "mediatype.update", "params": [{"mediatypeid": "1", "status": "0", "smtp_server": "relay.example.com", "message_templates": [{"eventsource": 0, "recovery": 0, "subject": "Problem", "message": "{EVENT.NAME}"}]}, {"mediatypeid": "3", "gsm_modem": "/dev/ttyS1"}], "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change media types
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub media_types: ::std::vec::Vec<super::super::types::media_type::MediaTypeUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::media_type::MediaTypeUpdate,
            >,
        >,
    ) -> Self {
        Self {
            media_types: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::media_type::MediaTypeUpdate>
for Request {
    fn from(member: super::super::types::media_type::MediaTypeUpdate) -> Self {
        Self {
            media_types: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::MEDIATYPE_UPDATE_REQUEST; 0 => media_types;
    media_types;
}
/// Change media types
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed media types.
    ///
    /// List of: id.
    pub mediatypeids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        mediatypeids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            mediatypeids: ::callsheet_runtime::record::list(mediatypeids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::MEDIATYPE_UPDATE_RESPONSE; 0 => mediatypeids;
    mediatypeids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `mediatype.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "mediatype.update",
    file: "spec/zabbix/mediatype/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/mediatype/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "media-type",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::MEDIATYPE_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::MEDIATYPE_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"mediatype.update\", \"params\": [{\"mediatypeid\": \"1\", \"status\": \"0\", \"smtp_server\": \"relay.example.com\", \"message_templates\": [{\"eventsource\": 0, \"recovery\": 0, \"subject\": \"Problem\", \"message\": \"{EVENT.NAME}\"}]}, {\"mediatypeid\": \"3\", \"gsm_modem\": \"/dev/ttyS1\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"mediatypeids\": [\"1\", \"3\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"mediatype.update\", \"params\": {\"mediatypeid\": \"3\", \"type\": 4, \"script\": \"return 1;\", \"parameters\": [{\"name\": \"to\", \"value\": \"{ALERT.SENDTO}\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"mediatypeids\": [\"3\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[2],
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
    owner: "mediatype.update",
    name: "Request",
    file: "spec/zabbix/mediatype/update.toml",
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
            en: "Change media types",
            ru: "Изменение способов оповещения",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "mediatypeids",
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
                references: ::core::option::Option::Some("media-type"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "mediatype.update",
    name: "Response",
    file: "spec/zabbix/mediatype/update.toml",
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
            en: "The ids of the changed media types.",
            ru: "Идентификаторы изменённых способов оповещения.",
        },
    ],
    rules: &[],
    said: &[],
};
