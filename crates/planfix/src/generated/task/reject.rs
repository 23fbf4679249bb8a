// @generated from spec/planfix/task/reject.toml by `cargo xtask codegen`; do not edit.

//! `task.reject`: Turn a task down.

use ::callsheet_runtime::tables;
/// Turn a task down
///
/// A task that the caller has accepted can no longer be turned down (3010).
///
/// The request of `task.reject`. Facts from <https://planfix.com/help/Planfix_API_task.reject>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="task.reject">
///   <account>example</account>
///   <task>
///     <id>101</id>
///   </task>
///   <reason>Нет доступа к цифрам филиалов.</reason>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which task.
    ///
    /// Object.
    pub task: Task,
    /// Why; something must be said.
    ///
    /// String. Not empty.
    pub reason: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        task: impl ::core::convert::Into<Task>,
        reason: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            task: task.into(),
            reason: reason.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::TASK_REJECT_REQUEST; 0
    => task, 1 => reason; task reason;
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
    Task, super::super::TABLES, super::super::tables::shapes::TASK_REJECT_TASK; 0 => id;
    id;
}
/// Turn a task down
#[non_exhaustive]
pub struct Response {
    /// The task that was turned down.
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
    Response, super::super::TABLES, super::super::tables::shapes::TASK_REJECT_RESPONSE; 0
    => task; task;
}
/// The task that was turned down.
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
    super::super::tables::shapes::TASK_REJECT_RESPONSE_TASK; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.reject` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.reject",
    file: "spec/planfix/task/reject.toml",
    source: "https://planfix.com/help/Planfix_API_task.reject",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "task",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::TASK_REJECT_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TASK_REJECT_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["3001", "3008", "3010", "3012", "3014"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.reject\">\n  <account>example</account>\n  <task>\n    <id>101</id>\n  </task>\n  <reason>Нет доступа к цифрам филиалов.</reason>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>101</id>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 45,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TASK_REJECT_TASK),
                ),
                ..tables::Type::ANY
            },
            13,
        ),
        ("reason", tables::Type::TEXT, 26),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                part: tables::Part::Control,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.reject",
    name: "Request",
    file: "spec/planfix/task/reject.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 1, 65535, 65535, 65535, 65535, 65535, 0],
    required: 2,
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
        tables::Text {
            en: "Why; something must be said.",
            ru: "Почему; причину нужно указать обязательно.",
        },
    ],
    rules: &[],
    said: &[],
};
static TASK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 19)],
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
    owner: "task.reject",
    name: "Task",
    file: "spec/planfix/task/reject.toml",
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
                        super::super::tables::shapes::TASK_REJECT_RESPONSE_TASK,
                    ),
                ),
                ..tables::Type::ANY
            },
            34,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.reject",
    name: "Response",
    file: "spec/planfix/task/reject.toml",
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
            en: "The task that was turned down.",
            ru: "Отклонённая задача.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_TASK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 40)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.reject",
    name: "ResponseTask",
    file: "spec/planfix/task/reject.toml",
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
