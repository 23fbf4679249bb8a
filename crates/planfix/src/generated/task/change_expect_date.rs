// @generated from spec/planfix/task/change-expect-date.toml by `cargo xtask codegen`; do not edit.

//! `task.changeExpectDate`: Put off the end of a task.

use ::callsheet_runtime::tables;
/// Put off the end of a task
///
/// For who does the task and cannot finish in time. Unless the caller may set the date, the task's owner is asked; then `endTime` is missing from the answer.
///
/// The request of `task.changeExpectDate`. Facts from <https://planfix.com/help/Planfix_API_task.changeExpectDate>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="task.changeExpectDate">
///   <account>example</account>
///   <task>
///     <id>101</id>
///   </task>
///   <expectDate>07-03-2025 18:00</expectDate>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which task.
    ///
    /// Object.
    pub task: Task,
    /// When the task will be finished.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Not empty.
    pub expect_date: ::callsheet_runtime::DateTime,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        task: impl ::core::convert::Into<Task>,
        expect_date: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        Self {
            task: task.into(),
            expect_date: expect_date.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TASK_CHANGE_EXPECT_DATE_REQUEST; 0 => task, 1 =>
    expect_date; task expect_date;
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
    Task, super::super::TABLES,
    super::super::tables::shapes::TASK_CHANGE_EXPECT_DATE_TASK; 0 => id; id;
}
/// Put off the end of a task
#[non_exhaustive]
pub struct Response {
    /// The task.
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
    super::super::tables::shapes::TASK_CHANGE_EXPECT_DATE_RESPONSE; 0 => task; task;
}
/// The task.
#[non_exhaustive]
pub struct ResponseTask {
    /// The number of the task.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// When the task is to be finished now; absent if the owner was asked instead.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub end_time: ::core::option::Option<::callsheet_runtime::DateTime>,
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
    /// Sets [`end_time`](Self::end_time).
    pub fn end_time(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.end_time, value);
        self
    }
}
::callsheet_runtime::record! {
    ResponseTask, super::super::TABLES,
    super::super::tables::shapes::TASK_CHANGE_EXPECT_DATE_RESPONSE_TASK; 0 => id, 1 =>
    end_time; id; end_time
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.changeExpectDate` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.changeExpectDate",
    file: "spec/planfix/task/change-expect-date.toml",
    source: "https://planfix.com/help/Planfix_API_task.changeExpectDate",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "task",
    action: tables::Action::Update,
    request: tables::ShapeId(
        super::super::tables::shapes::TASK_CHANGE_EXPECT_DATE_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::TASK_CHANGE_EXPECT_DATE_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["3001", "3006", "3008", "3009", "3012", "3013", "3014"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.changeExpectDate\">\n  <account>example</account>\n  <task>\n    <id>101</id>\n  </task>\n  <expectDate>07-03-2025 18:00</expectDate>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>101</id>\n    <endTime>07-03-2025 18:00</endTime>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 51,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.changeExpectDate\">\n  <account>example</account>\n  <task>\n    <id>102</id>\n  </task>\n  <expectDate>10-03-2025</expectDate>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>102</id>\n    <endTime>10-03-2025</endTime>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 68,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TASK_CHANGE_EXPECT_DATE_TASK,
                    ),
                ),
                ..tables::Type::ANY
            },
            13,
        ),
        ("expectDate", tables::Type::DATE_TIME, 26),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                part: tables::Part::Stored("endTime"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.changeExpectDate",
    name: "Request",
    file: "spec/planfix/task/change-expect-date.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 1, 65535, 65535, 0],
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
            en: "When the task will be finished.",
            ru: "Когда задача будет завершена.",
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
    owner: "task.changeExpectDate",
    name: "Task",
    file: "spec/planfix/task/change-expect-date.toml",
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
                        super::super::tables::shapes::TASK_CHANGE_EXPECT_DATE_RESPONSE_TASK,
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
    owner: "task.changeExpectDate",
    name: "Response",
    file: "spec/planfix/task/change-expect-date.toml",
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
            en: "The task.",
            ru: "Задача.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_TASK_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 40), ("endTime", tables::Type::DATE_TIME, 46)],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static RESPONSE_TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.changeExpectDate",
    name: "ResponseTask",
    file: "spec/planfix/task/change-expect-date.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_TASK_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
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
        tables::Text {
            en: "When the task is to be finished now; absent if the owner was asked instead.",
            ru: "Новый срок задачи; отсутствует, если вместо этого отправлен запрос постановщику.",
        },
    ],
    rules: &[],
    said: &[],
};
