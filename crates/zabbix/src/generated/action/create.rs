// @generated from spec/zabbix/action/create.toml by `cargo xtask codegen`; do not edit.

//! `action.create`: Create actions.

use ::callsheet_runtime::tables;
/// Create actions
///
/// The source of its events decides which conditions and operations an action may have.
///
/// The request of `action.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/action/create>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "action.create", "params": {"name": "Trouble on a host", "eventsource": 0, "esc_period": "30m", "pause_suppressed": "1", "filter": {"evaltype": 0, "conditions": [{"conditiontype": 1, "operator": 0, "value": "10084"}, {"conditiontype": 3, "operator": 2, "value": "memory"}, {"conditiontype": "4", "operator": "5", "value": 3}]}, "operations": [{"operationtype": 0, "esc_step_from": 1, "esc_step_to": 2, "esc_period": "0s", "opmessage": {"default_msg": 1, "mediatypeid": "1"}, "opmessage_grp": [{"usrgrpid": "7"}]}], "recovery_operations": [{"operationtype": "11", "opmessage": {"default_msg": 1}}], "update_operations": [{"operationtype": "12", "opmessage": {"default_msg": 0, "message": "Changed"}}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create actions
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub actions: ::std::vec::Vec<super::super::types::action::ActionCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::action::ActionCreate>,
        >,
    ) -> Self {
        Self {
            actions: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::action::ActionCreate> for Request {
    fn from(member: super::super::types::action::ActionCreate) -> Self {
        Self {
            actions: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::ACTION_CREATE_REQUEST; 0
    => actions; actions;
}
/// Create actions
#[non_exhaustive]
pub struct Response {
    /// The ids of the new actions, in the order of the request.
    ///
    /// List of: id.
    pub actionids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        actionids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            actionids: ::callsheet_runtime::record::list(actionids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::ACTION_CREATE_RESPONSE;
    0 => actionids; actionids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `action.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "action.create",
    file: "spec/zabbix/action/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/action/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "action",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::ACTION_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ACTION_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"action.create\", \"params\": {\"name\": \"Trouble on a host\", \"eventsource\": 0, \"esc_period\": \"30m\", \"pause_suppressed\": \"1\", \"filter\": {\"evaltype\": 0, \"conditions\": [{\"conditiontype\": 1, \"operator\": 0, \"value\": \"10084\"}, {\"conditiontype\": 3, \"operator\": 2, \"value\": \"memory\"}, {\"conditiontype\": \"4\", \"operator\": \"5\", \"value\": 3}]}, \"operations\": [{\"operationtype\": 0, \"esc_step_from\": 1, \"esc_step_to\": 2, \"esc_period\": \"0s\", \"opmessage\": {\"default_msg\": 1, \"mediatypeid\": \"1\"}, \"opmessage_grp\": [{\"usrgrpid\": \"7\"}]}], \"recovery_operations\": [{\"operationtype\": \"11\", \"opmessage\": {\"default_msg\": 1}}], \"update_operations\": [{\"operationtype\": \"12\", \"opmessage\": {\"default_msg\": 0, \"message\": \"Changed\"}}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"actionids\": [\"1\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"action.create\", \"params\": [{\"name\": \"New Linux hosts\", \"eventsource\": \"2\", \"filter\": {\"evaltype\": 3, \"formula\": \"A and not B\", \"conditions\": [{\"formulaid\": \"A\", \"conditiontype\": 24, \"operator\": 2, \"value\": \"Linux\"}, {\"formulaid\": \"B\", \"conditiontype\": 22, \"operator\": 8, \"value\": \"^test\"}]}, \"operations\": [{\"operationtype\": 4, \"opgroup\": [{\"groupid\": \"2\"}]}, {\"operationtype\": 13, \"optag\": [{\"tag\": \"os\", \"value\": \"linux\"}]}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"actionids\": [\"1\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
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
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE,
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
    owner: "action.create",
    name: "Request",
    file: "spec/zabbix/action/create.toml",
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
            en: "Create actions",
            ru: "Создание действий",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "actionids",
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
                references: ::core::option::Option::Some("action"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.create",
    name: "Response",
    file: "spec/zabbix/action/create.toml",
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
            en: "The ids of the new actions, in the order of the request.",
            ru: "Идентификаторы новых действий в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
