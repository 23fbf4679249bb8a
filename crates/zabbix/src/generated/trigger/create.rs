// @generated from spec/zabbix/trigger/create.toml by `cargo xtask codegen`; do not edit.

//! `trigger.create`: Create triggers.

use ::callsheet_runtime::tables;
/// Create triggers
///
/// The request of `trigger.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/trigger/create>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "trigger.create", "params": {"description": "Backup of {HOST.NAME} is late", "expression": "nodata(/Zabbix server/backup.done,26h)=1", "priority": 3, "manual_close": 1, "tags": [{"tag": "scope", "value": "backup"}], "dependencies": [{"triggerid": "13492"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create triggers
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub triggers: ::std::vec::Vec<super::super::types::trigger::TriggerCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::trigger::TriggerCreate,
            >,
        >,
    ) -> Self {
        Self {
            triggers: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::trigger::TriggerCreate> for Request {
    fn from(member: super::super::types::trigger::TriggerCreate) -> Self {
        Self {
            triggers: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::TRIGGER_CREATE_REQUEST;
    0 => triggers; triggers;
}
/// Create triggers
#[non_exhaustive]
pub struct Response {
    /// The ids of the new triggers, in the order of the request.
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
    super::super::tables::shapes::TRIGGER_CREATE_RESPONSE; 0 => triggerids; triggerids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `trigger.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "trigger.create",
    file: "spec/zabbix/trigger/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/trigger/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "trigger",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::TRIGGER_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TRIGGER_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"trigger.create\", \"params\": {\"description\": \"Backup of {HOST.NAME} is late\", \"expression\": \"nodata(/Zabbix server/backup.done,26h)=1\", \"priority\": 3, \"manual_close\": 1, \"tags\": [{\"tag\": \"scope\", \"value\": \"backup\"}], \"dependencies\": [{\"triggerid\": \"13492\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"triggerids\": [\"13600\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 27,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"trigger.create\", \"params\": [{\"description\": \"Load is high\", \"expression\": \"avg(/Zabbix server/system.cpu.load,5m)>8\", \"recovery_mode\": 1, \"recovery_expression\": \"avg(/Zabbix server/system.cpu.load,5m)<6\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"triggerids\": [\"13600\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER_CREATE,
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
                                fields: &[1, 2],
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
    owner: "trigger.create",
    name: "Request",
    file: "spec/zabbix/trigger/create.toml",
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
            en: "Create triggers",
            ru: "Создание триггеров",
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
            20,
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
    owner: "trigger.create",
    name: "Response",
    file: "spec/zabbix/trigger/create.toml",
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
            en: "The ids of the new triggers, in the order of the request.",
            ru: "Идентификаторы новых триггеров в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
