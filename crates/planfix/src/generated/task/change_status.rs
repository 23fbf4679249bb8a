// @generated from spec/planfix/task/change-status.toml by `cargo xtask codegen`; do not edit.

//! `task.changeStatus`: Change the status of a task.

use ::callsheet_runtime::tables;
/// Change the status of a task
///
/// Where a task can go is told by `task.getPossibleStatusToChange`. Turning down has a method of its own, `task.reject`.
///
/// The request of `task.changeStatus`. Facts from <https://planfix.com/help/Planfix_API_task.changeStatus>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="task.changeStatus">
///   <account>example</account>
///   <task>
///     <id>101</id>
///   </task>
///   <status>DELAYED</status>
///   <dateTime>03-03-2025 09:00</dateTime>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which task.
    ///
    /// Object.
    pub task: Task,
    /// The new status: one of the system's, or the number of one that the process has (`taskStatus.getListOfSet`). `REJECTED` is not allowed here.
    ///
    /// Named value or number, one of "DRAFT", "ACTIVE", "ACCEPTED", "COMPLETED", "DELAYED", "DONE", "CANCELED".
    pub status: super::super::types::task::TaskStatus,
    /// When a task that is put off becomes active again; required with `DELAYED`.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Required when `status = DELAYED`. Empty means absent.
    pub date_time: ::core::option::Option<::callsheet_runtime::DateTime>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        task: impl ::core::convert::Into<Task>,
        status: impl ::core::convert::Into<super::super::types::task::TaskStatus>,
    ) -> Self {
        Self {
            task: task.into(),
            status: status.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`date_time`](Self::date_time).
    pub fn date_time(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.date_time, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TASK_CHANGE_STATUS_REQUEST; 0 => task, 1 => status, 2
    => date_time; task status; date_time
}
/// Which task.
#[non_exhaustive]
pub struct Task {
    /// The number by which the system knows the task; `general` goes before it.
    ///
    /// Id. At least one of `id`, `general` must be there.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The task's number as people see it; where it is given, `id` does not count.
    ///
    /// Integer. At least one of `id`, `general` must be there.
    pub general: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Task {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
    /// Sets [`general`](Self::general).
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.general, value);
        self
    }
}
impl ::core::default::Default for Task {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Task, super::super::TABLES, super::super::tables::shapes::TASK_CHANGE_STATUS_TASK; 0
    => id, 1 => general;; id general
}
/// Change the status of a task
#[non_exhaustive]
pub struct Response {
    /// The task whose status was changed.
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
    Response, super::super::TABLES,
    super::super::tables::shapes::TASK_CHANGE_STATUS_RESPONSE; 0 => task; task;
}
/// The task whose status was changed.
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
    super::super::tables::shapes::TASK_CHANGE_STATUS_RESPONSE_TASK; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.changeStatus` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.changeStatus",
    file: "spec/planfix/task/change-status.toml",
    source: "https://planfix.com/help/Planfix_API_task.changeStatus",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "task",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::TASK_CHANGE_STATUS_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TASK_CHANGE_STATUS_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["3001", "3008", "3009", "3013", "3014"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.changeStatus\">\n  <account>example</account>\n  <task>\n    <id>101</id>\n  </task>\n  <status>DELAYED</status>\n  <dateTime>03-03-2025 09:00</dateTime>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>101</id>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 62,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.changeStatus\">\n  <account>example</account>\n  <silent>1</silent>\n  <task>\n    <general>1002</general>\n  </task>\n  <status>108</status>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>102</id>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 79,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TASK_CHANGE_STATUS_TASK,
                    ),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::task::TASK_STATUS_OR_INT_VALUES,
                ),
                words: &[
                    "DRAFT",
                    "ACTIVE",
                    "ACCEPTED",
                    "COMPLETED",
                    "DELAYED",
                    "DONE",
                    "CANCELED",
                ],
                ..tables::Type::ANY
            },
            33,
        ),
        ("dateTime", tables::Type::DATE_TIME, 43),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                part: tables::Part::Stored("status"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["DELAYED"],
                    ),
                ),
                empty: tables::Empty::Absent,
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.changeStatus",
    name: "Request",
    file: "spec/planfix/task/change-status.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 2, 65535, 65535, 0],
    required: 2,
    conditional: true,
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
            en: "The new status: one of the system's, or the number of one that the process has (`taskStatus.getListOfSet`). `REJECTED` is not allowed here.",
            ru: "Новый статус: системный или номер статуса процесса (`taskStatus.getListOfSet`). `REJECTED` здесь недопустим.",
        },
        tables::Text {
            en: "When a task that is put off becomes active again; required with `DELAYED`.",
            ru: "Когда отложенная задача снова станет активной; обязательно для `DELAYED`.",
        },
    ],
    rules: &[],
    said: &[],
};
static TASK_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 18), ("general", tables::Type::INT, 25)],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Selects("id"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Selects("general"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.changeStatus",
    name: "Task",
    file: "spec/planfix/task/change-status.toml",
    form: tables::Form::Object,
    fields: &TASK_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static TASK_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the task; `general` goes before it.",
            ru: "Номер, под которым задачу знает система; `general` важнее.",
        },
        tables::Text {
            en: "The task's number as people see it; where it is given, `id` does not count.",
            ru: "Номер задачи, который видят люди; если он указан, `id` не учитывается.",
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
                        super::super::tables::shapes::TASK_CHANGE_STATUS_RESPONSE_TASK,
                    ),
                ),
                ..tables::Type::ANY
            },
            51,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.changeStatus",
    name: "Response",
    file: "spec/planfix/task/change-status.toml",
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
            en: "The task whose status was changed.",
            ru: "Задача, у которой изменён статус.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_TASK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 57)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.changeStatus",
    name: "ResponseTask",
    file: "spec/planfix/task/change-status.toml",
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
