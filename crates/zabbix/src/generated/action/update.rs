// @generated from spec/zabbix/action/update.toml by `cargo xtask codegen`; do not edit.

//! `action.update`: Change actions.

use ::callsheet_runtime::tables;
/// Change actions
///
/// Only what is given changes; the source of events cannot.
///
/// The request of `action.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/action/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "action.update", "params": {"actionid": "3", "status": 0, "operations": [{"operationtype": 0, "esc_period": "10m", "esc_step_from": 1, "esc_step_to": 3, "opmessage": {"default_msg": 1, "mediatypeid": "1"}, "opmessage_grp": [{"usrgrpid": "7"}]}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change actions
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub actions: ::std::vec::Vec<super::super::types::action::ActionUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::action::ActionUpdate>,
        >,
    ) -> Self {
        Self {
            actions: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::action::ActionUpdate> for Request {
    fn from(member: super::super::types::action::ActionUpdate) -> Self {
        Self {
            actions: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::ACTION_UPDATE_REQUEST; 0
    => actions; actions;
}
/// Change actions
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed actions.
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
    Response, super::super::TABLES, super::super::tables::shapes::ACTION_UPDATE_RESPONSE;
    0 => actionids; actionids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `action.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "action.update",
    file: "spec/zabbix/action/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/action/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "action",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::ACTION_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ACTION_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"action.update\", \"params\": {\"actionid\": \"3\", \"status\": 0, \"operations\": [{\"operationtype\": 0, \"esc_period\": \"10m\", \"esc_step_from\": 1, \"esc_step_to\": 3, \"opmessage\": {\"default_msg\": 1, \"mediatypeid\": \"1\"}, \"opmessage_grp\": [{\"usrgrpid\": \"7\"}]}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"actionids\": [\"3\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 29,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"action.update\", \"params\": [{\"actionid\": \"2\", \"name\": \"New Linux servers\", \"filter\": {\"evaltype\": 0, \"conditions\": [{\"conditiontype\": 12, \"operator\": 2, \"value\": \"Linux\"}]}}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"actionids\": [\"2\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE,
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
                        first: ::core::option::Option::Some(tables::FieldSet {
                            fields: &[0],
                            versions: tables::Versions::ALL,
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
    owner: "action.update",
    name: "Request",
    file: "spec/zabbix/action/update.toml",
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
            en: "Change actions",
            ru: "Изменение действий",
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
            22,
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
    owner: "action.update",
    name: "Response",
    file: "spec/zabbix/action/update.toml",
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
            en: "The ids of the changed actions.",
            ru: "Идентификаторы изменённых действий.",
        },
    ],
    rules: &[],
    said: &[],
};
