// @generated from spec/zabbix/script/update.toml by `cargo xtask codegen`; do not edit.

//! `script.update`: Change scripts.

use ::callsheet_runtime::tables;
/// Change scripts
///
/// Only what is given changes.
///
/// The request of `script.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/script/update>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "script.update", "params": {"scriptid": "4", "timeout": "20s", "parameters": [{"name": "event", "value": "{EVENT.ID}"}, {"name": "host", "value": "{HOST.HOST}"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change scripts
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub scripts: ::std::vec::Vec<super::super::types::script::ScriptUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::script::ScriptUpdate>,
        >,
    ) -> Self {
        Self {
            scripts: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::script::ScriptUpdate> for Request {
    fn from(member: super::super::types::script::ScriptUpdate) -> Self {
        Self {
            scripts: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::SCRIPT_UPDATE_REQUEST; 0
    => scripts; scripts;
}
/// Change scripts
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed scripts.
    ///
    /// List of: id.
    pub scriptids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        scriptids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            scriptids: ::callsheet_runtime::record::list(scriptids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::SCRIPT_UPDATE_RESPONSE;
    0 => scriptids; scriptids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `script.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "script.update",
    file: "spec/zabbix/script/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/script/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "script",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::SCRIPT_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::SCRIPT_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"script.update\", \"params\": {\"scriptid\": \"4\", \"timeout\": \"20s\", \"parameters\": [{\"name\": \"event\", \"value\": \"{EVENT.ID}\"}, {\"name\": \"host\", \"value\": \"{HOST.HOST}\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"scriptids\": [\"4\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 29,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"script.update\", \"params\": [{\"scriptid\": \"1\", \"type\": 3, \"username\": \"ops\", \"command\": \"ping {HOST.CONN}\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"scriptids\": [\"1\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 33,
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
                                    super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_UPDATE,
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
                                versions: tables::Versions {
                                    since: ::core::option::Option::None,
                                    until: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                },
                            },
                        ],
                        first: ::core::option::Option::Some(tables::FieldSet {
                            fields: &[0],
                            versions: tables::Versions {
                                since: ::core::option::Option::Some(
                                    tables::Version::new(7, 0, 0),
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
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "script.update",
    name: "Request",
    file: "spec/zabbix/script/update.toml",
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
            en: "Change scripts",
            ru: "Изменение скриптов",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "scriptids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            22,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("script"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "script.update",
    name: "Response",
    file: "spec/zabbix/script/update.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
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
            en: "The ids of the changed scripts.",
            ru: "Идентификаторы изменённых скриптов.",
        },
    ],
    rules: &[],
    said: &[],
};
