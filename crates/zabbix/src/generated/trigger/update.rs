// @generated from spec/zabbix/trigger/update.toml by `cargo xtask codegen`; do not edit.

//! `trigger.update`: Change triggers.

use ::callsheet_runtime::tables;
/// Change triggers
///
/// Only what is given changes. Of one that came from a template not everything may be changed, of a discovered one `status` alone.
///
/// The request of `trigger.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/trigger/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "trigger.update", "params": {"triggerid": "13491", "status": 1, "comments": "Ask the day shift."}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change triggers
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub triggers: ::std::vec::Vec<super::super::types::trigger::TriggerUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::trigger::TriggerUpdate,
            >,
        >,
    ) -> Self {
        Self {
            triggers: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::trigger::TriggerUpdate> for Request {
    fn from(member: super::super::types::trigger::TriggerUpdate) -> Self {
        Self {
            triggers: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::TRIGGER_UPDATE_REQUEST;
    0 => triggers; triggers;
}
/// Change triggers
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed triggers.
    ///
    /// List of: id.
    pub triggerids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        triggerids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            triggerids: ::callsheet_runtime::record::list(triggerids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::TRIGGER_UPDATE_RESPONSE; 0 => triggerids; triggerids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `trigger.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "trigger.update",
    file: "spec/zabbix/trigger/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/trigger/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "trigger",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::TRIGGER_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TRIGGER_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"trigger.update\", \"params\": {\"triggerid\": \"13491\", \"status\": 1, \"comments\": \"Ask the day shift.\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"triggerids\": [\"13491\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"trigger.update\", \"params\": [{\"triggerid\": 13492, \"priority\": \"5\", \"tags\": [{\"tag\": \"scope\", \"value\": \"availability\"}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"triggerids\": [\"13492\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[2, 3],
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
    owner: "trigger.update",
    name: "Request",
    file: "spec/zabbix/trigger/update.toml",
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
            en: "Change triggers",
            ru: "Изменение триггеров",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "triggerids",
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
                references: ::core::option::Option::Some("trigger"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "trigger.update",
    name: "Response",
    file: "spec/zabbix/trigger/update.toml",
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
            en: "The ids of the changed triggers.",
            ru: "Идентификаторы изменённых триггеров.",
        },
    ],
    rules: &[],
    said: &[],
};
