// @generated from spec/zabbix/triggerprototype/create.toml by `cargo xtask codegen`; do not edit.

//! `triggerprototype.create`: Create trigger prototypes.

use ::callsheet_runtime::tables;
/// Create trigger prototypes
///
/// The request of `triggerprototype.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/triggerprototype/create>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "triggerprototype.create", "params": {"description": "{#FSNAME} is full", "expression": "last(/Zabbix server/vfs.fs.size[{#FSNAME},pused])>95", "priority": "4", "discover": 1}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create trigger prototypes
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub trigger_prototypes: ::std::vec::Vec<
        super::super::types::trigger_prototype::TriggerPrototypeCreate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::trigger_prototype::TriggerPrototypeCreate,
            >,
        >,
    ) -> Self {
        Self {
            trigger_prototypes: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<
    super::super::types::trigger_prototype::TriggerPrototypeCreate,
> for Request {
    fn from(
        member: super::super::types::trigger_prototype::TriggerPrototypeCreate,
    ) -> Self {
        Self {
            trigger_prototypes: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TRIGGERPROTOTYPE_CREATE_REQUEST; 0 =>
    trigger_prototypes; trigger_prototypes;
}
/// Create trigger prototypes
#[non_exhaustive]
pub struct Response {
    /// The ids of the new trigger prototypes, in the order of the request.
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
    super::super::tables::shapes::TRIGGERPROTOTYPE_CREATE_RESPONSE; 0 => triggerids;
    triggerids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `triggerprototype.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "triggerprototype.create",
    file: "spec/zabbix/triggerprototype/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/triggerprototype/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "trigger-prototype",
    action: tables::Action::Create,
    request: tables::ShapeId(
        super::super::tables::shapes::TRIGGERPROTOTYPE_CREATE_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::TRIGGERPROTOTYPE_CREATE_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"triggerprototype.create\", \"params\": {\"description\": \"{#FSNAME} is full\", \"expression\": \"last(/Zabbix server/vfs.fs.size[{#FSNAME},pused])>95\", \"priority\": \"4\", \"discover\": 1}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"triggerids\": [\"13600\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 27,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"triggerprototype.create\", \"params\": [{\"description\": \"{#IFNAME} is down\", \"expression\": \"last(/Zabbix server/net.if.status[{#IFNAME}])=2\", \"recovery_mode\": 2}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE_CREATE,
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
    owner: "triggerprototype.create",
    name: "Request",
    file: "spec/zabbix/triggerprototype/create.toml",
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
            en: "Create trigger prototypes",
            ru: "Создание прототипов триггеров",
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
                references: ::core::option::Option::Some("trigger-prototype"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "triggerprototype.create",
    name: "Response",
    file: "spec/zabbix/triggerprototype/create.toml",
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
            en: "The ids of the new trigger prototypes, in the order of the request.",
            ru: "Идентификаторы новых прототипов триггеров в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
