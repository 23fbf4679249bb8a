// @generated from spec/zabbix/mediatype/create.toml by `cargo xtask codegen`; do not edit.

//! `mediatype.create`: Create media types.

use ::callsheet_runtime::tables;
/// Create media types
///
/// Which fields a media type may and must have hangs on its type.
///
/// The request of `mediatype.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/mediatype/create>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "mediatype.create", "params": {"type": 0, "name": "Mail for the night", "smtp_server": "mail.example.com", "smtp_helo": "example.com", "smtp_email": "zabbix@example.com", "smtp_security": "1", "smtp_verify_peer": 1, "message_format": 1}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create media types
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub media_types: ::std::vec::Vec<super::super::types::media_type::MediaTypeCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::media_type::MediaTypeCreate,
            >,
        >,
    ) -> Self {
        Self {
            media_types: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::media_type::MediaTypeCreate>
for Request {
    fn from(member: super::super::types::media_type::MediaTypeCreate) -> Self {
        Self {
            media_types: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::MEDIATYPE_CREATE_REQUEST; 0 => media_types;
    media_types;
}
/// Create media types
#[non_exhaustive]
pub struct Response {
    /// The ids of the new media types, in the order of the request.
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
    super::super::tables::shapes::MEDIATYPE_CREATE_RESPONSE; 0 => mediatypeids;
    mediatypeids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `mediatype.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "mediatype.create",
    file: "spec/zabbix/mediatype/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/mediatype/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Writes,
    entity: "media-type",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::MEDIATYPE_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::MEDIATYPE_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"mediatype.create\", \"params\": {\"type\": 0, \"name\": \"Mail for the night\", \"smtp_server\": \"mail.example.com\", \"smtp_helo\": \"example.com\", \"smtp_email\": \"zabbix@example.com\", \"smtp_security\": \"1\", \"smtp_verify_peer\": 1, \"message_format\": 1}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"mediatypeids\": [\"4\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"mediatype.create\", \"params\": [{\"type\": \"4\", \"name\": \"Chat\", \"script\": \"return 'ok';\", \"timeout\": \"10s\", \"parameters\": [{\"name\": \"to\", \"value\": \"{ALERT.SENDTO}\"}], \"message_templates\": [{\"eventsource\": 0, \"recovery\": 1, \"subject\": \"Over\", \"message\": \"{EVENT.NAME}\"}]}, {\"type\": 1, \"name\": \"Pager\", \"exec_path\": \"page.sh\", \"parameters\": [{\"sortorder\": 0, \"value\": \"{ALERT.SENDTO}\"}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"mediatypeids\": [\"4\", \"5\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 32,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"mediatype.create\", \"params\": {\"type\": 1, \"name\": \"Pager\", \"exec_path\": \"page.sh\", \"exec_params\": \"{ALERT.SENDTO}\\n\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"mediatypeids\": [\"4\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 36,
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
                                    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE,
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
    owner: "mediatype.create",
    name: "Request",
    file: "spec/zabbix/mediatype/create.toml",
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
            en: "Create media types",
            ru: "Создание способов оповещения",
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
    owner: "mediatype.create",
    name: "Response",
    file: "spec/zabbix/mediatype/create.toml",
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
            en: "The ids of the new media types, in the order of the request.",
            ru: "Идентификаторы новых способов оповещения в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
