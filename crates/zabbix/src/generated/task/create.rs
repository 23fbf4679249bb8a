// @generated from spec/zabbix/task/create.toml by `cargo xtask codegen`; do not edit.

//! `task.create`: Give the server tasks.

use ::callsheet_runtime::tables;
/// Give the server tasks
///
/// Figures about the server (type 1) and fresh configuration for proxies (type 2) are for super administrators. A task of type 6 that is waiting already is not made twice. Before 7.0 only super administrators may give tasks.
///
/// The request of `task.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/task/create>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "task.create", "params": [{"type": 6, "request": {"itemid": "42257"}}], "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Give the server tasks
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub tasks: ::std::vec::Vec<super::super::types::task::TaskCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::task::TaskCreate>,
        >,
    ) -> Self {
        Self {
            tasks: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::task::TaskCreate> for Request {
    fn from(member: super::super::types::task::TaskCreate) -> Self {
        Self {
            tasks: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::TASK_CREATE_REQUEST; 0
    => tasks; tasks;
}
/// Give the server tasks
#[non_exhaustive]
pub struct Response {
    /// The ids of the tasks, in the order of the request.
    ///
    /// List of: id.
    pub taskids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        taskids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            taskids: ::callsheet_runtime::record::list(taskids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::TASK_CREATE_RESPONSE; 0
    => taskids; taskids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.create",
    file: "spec/zabbix/task/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/task/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "task",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::TASK_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TASK_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"task.create\", \"params\": [{\"type\": 6, \"request\": {\"itemid\": \"42257\"}}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"taskids\": [\"5\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 27,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"task.create\", \"params\": {\"type\": 1, \"request\": {\"alerting\": {\"stats\": [\"alerts\"], \"top\": {\"media.alerts\": 3}}, \"valuecache\": {\"top\": {\"request.values\": 5}}}}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"taskids\": [\"5\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 31,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"task.create\", \"params\": {\"type\": \"1\", \"request\": {\"lld\": {\"stats\": \"extend\", \"top\": {\"values\": 2}}}, \"proxy_hostid\": \"0\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"taskids\": [\"5\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 35,
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
                                    super::super::tables::shapes::TYPES_TASK_TASK_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
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
    owner: "task.create",
    name: "Request",
    file: "spec/zabbix/task/create.toml",
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
            en: "Give the server tasks",
            ru: "Создание задач серверу",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "taskids",
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
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.create",
    name: "Response",
    file: "spec/zabbix/task/create.toml",
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
            en: "The ids of the tasks, in the order of the request.",
            ru: "Идентификаторы задач в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
