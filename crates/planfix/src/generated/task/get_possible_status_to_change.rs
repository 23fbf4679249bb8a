// @generated from spec/planfix/task/get-possible-status-to-change.toml by `cargo xtask codegen`; do not edit.

//! `task.getPossibleStatusToChange`: List the statuses that a task can go to.

use ::callsheet_runtime::tables;
/// List the statuses that a task can go to
///
/// For `task.changeStatus`.
///
/// The request of `task.getPossibleStatusToChange`. Facts from <https://planfix.com/help/Planfix_API_task.getPossibleStatusToChange>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="task.getPossibleStatusToChange">
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
    Request, super::super::TABLES,
    super::super::tables::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_REQUEST; 0 => task;
    task;
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
    super::super::tables::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_TASK; 0 => id; id;
}
/// List the statuses that a task can go to
#[non_exhaustive]
pub struct Response {
    /// The statuses.
    ///
    /// Object.
    pub status_list: ResponseStatusList,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(status_list: impl ::core::convert::Into<ResponseStatusList>) -> Self {
        Self {
            status_list: status_list.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_RESPONSE; 0 =>
    status_list; status_list;
}
/// The statuses.
#[non_exhaustive]
pub struct ResponseStatusList {
    /// How many there are.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One status each.
    ///
    /// List of: object.
    pub status: ::core::option::Option<::std::vec::Vec<ResponseStatusListStatus>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseStatusList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`total_count`](Self::total_count).
    pub fn total_count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.total_count, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ResponseStatusListStatus>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.status, value);
        self
    }
}
impl ::core::default::Default for ResponseStatusList {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseStatusList, super::super::TABLES,
    super::super::tables::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_RESPONSE_STATUS_LIST;
    0 => total_count, 1 => status;; total_count status
}
/// One status each.
#[non_exhaustive]
pub struct ResponseStatusListStatus {
    /// What people call it.
    ///
    /// String.
    pub title: ::core::option::Option<::std::string::String>,
    /// What `task.changeStatus` wants: a status of the system's, or a number.
    ///
    /// Named value or number.
    pub value: ::core::option::Option<super::super::types::task::TaskStatus>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseStatusListStatus {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`title`](Self::title).
    pub fn title(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.title, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<super::super::types::task::TaskStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
impl ::core::default::Default for ResponseStatusListStatus {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseStatusListStatus, super::super::TABLES,
    super::super::tables::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_RESPONSE_STATUS_LIST_STATUS;
    0 => title, 1 => value;; title value
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.getPossibleStatusToChange` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.getPossibleStatusToChange",
    file: "spec/planfix/task/get-possible-status-to-change.toml",
    source: "https://planfix.com/help/Planfix_API_task.getPossibleStatusToChange",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "process-status",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["3001", "3008"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.getPossibleStatusToChange\">\n  <account>example</account>\n  <task>\n    <id>101</id>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <statusList totalCount=\"2\">\n    <status>\n      <title>In progress</title>\n      <value>ACCEPTED</value>\n    </status>\n    <status>\n      <title>Finished</title>\n      <value>COMPLETED</value>\n    </status>\n  </statusList>\n</response>",
            target: ::core::option::Option::None,
            line: 59,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.getPossibleStatusToChange\">\n  <account>example</account>\n  <task>\n    <id>102</id>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <statusList totalCount=\"1\">\n    <status>\n      <title>Отгружено</title>\n      <value>108</value>\n    </status>\n  </statusList>\n</response>",
            target: ::core::option::Option::None,
            line: 81,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_TASK,
                    ),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getPossibleStatusToChange",
    name: "Request",
    file: "spec/planfix/task/get-possible-status-to-change.toml",
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
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getPossibleStatusToChange",
    name: "Task",
    file: "spec/planfix/task/get-possible-status-to-change.toml",
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
            "statusList",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_RESPONSE_STATUS_LIST,
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
    owner: "task.getPossibleStatusToChange",
    name: "Response",
    file: "spec/planfix/task/get-possible-status-to-change.toml",
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
            en: "The statuses.",
            ru: "Статусы.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_STATUS_LIST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("totalCount", tables::Type::INT, 31),
        (
            "status",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_RESPONSE_STATUS_LIST_STATUS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Repeated,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            38,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                place: tables::Place::Attribute,
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static RESPONSE_STATUS_LIST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getPossibleStatusToChange",
    name: "ResponseStatusList",
    file: "spec/planfix/task/get-possible-status-to-change.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_STATUS_LIST_FIELDS,
    lookup: &[0, 65535, 1, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_STATUS_LIST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many there are.",
            ru: "Сколько их.",
        },
        tables::Text {
            en: "One status each.",
            ru: "По одному статусу.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_STATUS_LIST_STATUS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("title", tables::Type::TEXT, 45),
        (
            "value",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::task::TASK_STATUS_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            52,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Stored("name"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static RESPONSE_STATUS_LIST_STATUS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getPossibleStatusToChange",
    name: "ResponseStatusListStatus",
    file: "spec/planfix/task/get-possible-status-to-change.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_STATUS_LIST_STATUS_FIELDS,
    lookup: &[0, 1, 65535, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_STATUS_LIST_STATUS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What people call it.",
            ru: "Как его называют люди.",
        },
        tables::Text {
            en: "What `task.changeStatus` wants: a status of the system's, or a number.",
            ru: "Что передавать в `task.changeStatus`: системный статус или номер.",
        },
    ],
    rules: &[],
    said: &[],
};
