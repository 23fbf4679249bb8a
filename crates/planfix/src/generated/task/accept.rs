// @generated from spec/planfix/task/accept.toml by `cargo xtask codegen`; do not edit.

//! `task.accept`: Accept a task.

use ::callsheet_runtime::tables;
/// Accept a task
///
/// Who does a task has to accept it before working on it. A second time is refused (3011).
///
/// The request of `task.accept`. Facts from <https://planfix.com/help/Planfix_API_task.accept>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="task.accept">
///   <account>example</account>
///   <task>
///     <id>101</id>
///   </task>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which task.
    ///
    /// Object.
    pub task: Task,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            task: Task::new(id),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::TASK_ACCEPT_REQUEST; 0
    => task; task;
}
/// Which task.
#[non_exhaustive]
pub struct Task {
    /// The number by which the system knows the task.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Task {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Task, super::super::TABLES, super::super::tables::shapes::TASK_ACCEPT_TASK; 0 => id;
    id;
}
/// Accept a task
#[non_exhaustive]
pub struct Response {
    /// The task that was accepted.
    ///
    /// Object.
    pub task: ResponseTask,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(task: impl ::core::convert::Into<ResponseTask>) -> Self {
        Self {
            task: task.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::TASK_ACCEPT_RESPONSE; 0
    => task; task;
}
/// The task that was accepted.
#[non_exhaustive]
pub struct ResponseTask {
    /// The number of the task.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseTask {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    ResponseTask, super::super::TABLES,
    super::super::tables::shapes::TASK_ACCEPT_RESPONSE_TASK; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.accept` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.accept",
    file: "spec/planfix/task/accept.toml",
    source: "https://planfix.com/help/Planfix_API_task.accept",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "task",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::TASK_ACCEPT_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TASK_ACCEPT_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["3001", "3008", "3011", "3012", "3014"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.accept\">\n  <account>example</account>\n  <task>\n    <id>101</id>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>101</id>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 36,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TASK_ACCEPT_TASK),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.accept",
    name: "Request",
    file: "spec/planfix/task/accept.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
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
            en: "Which task.",
            ru: "Какая задача.",
        },
    ],
    rules: &[],
    said: &[],
};
static TASK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 18)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Selects("id"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.accept",
    name: "Task",
    file: "spec/planfix/task/accept.toml",
    form: tables::Form::Object,
    fields: &TASK_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static TASK_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the task.",
            ru: "Номер, под которым задачу знает система.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TASK_ACCEPT_RESPONSE_TASK,
                    ),
                ),
                ..tables::Type::ANY
            },
            25,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.accept",
    name: "Response",
    file: "spec/planfix/task/accept.toml",
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
            en: "The task that was accepted.",
            ru: "Принятая задача.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_TASK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 31)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.accept",
    name: "ResponseTask",
    file: "spec/planfix/task/accept.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_TASK_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TASK_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the task.",
            ru: "Номер задачи.",
        },
    ],
    rules: &[],
    said: &[],
};
