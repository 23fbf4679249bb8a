// @generated from spec/planfix/task-status/get-list-of-set.toml by `cargo xtask codegen`; do not edit.

//! `taskStatus.getListOfSet`: List the statuses of a process.

use ::callsheet_runtime::tables;
/// List the statuses of a process
///
/// All of them; which of them a task can go to now is told by `task.getPossibleStatusToChange`.
///
/// The request of `taskStatus.getListOfSet`. Facts from <https://planfix.com/help/Planfix_API_taskStatus.getListOfSet>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="taskStatus.getListOfSet">
///   <account>example</account>
///   <taskStatusSet>
///     <id>2</id>
///   </taskStatusSet>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The process.
    ///
    /// Object.
    pub task_status_set: TaskStatusSet,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            task_status_set: TaskStatusSet::new(id),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TASK_STATUS_GET_LIST_OF_SET_REQUEST; 0 =>
    task_status_set; task_status_set;
}
/// The process.
#[non_exhaustive]
pub struct TaskStatusSet {
    /// The number of the process.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl TaskStatusSet {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    TaskStatusSet, super::super::TABLES,
    super::super::tables::shapes::TASK_STATUS_GET_LIST_OF_SET_TASK_STATUS_SET; 0 => id;
    id;
}
/// List the statuses of a process
#[non_exhaustive]
pub struct Response {
    /// The statuses; none is no error.
    ///
    /// Object.
    pub task_statuses: ResponseTaskStatuses,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(task_statuses: impl ::core::convert::Into<ResponseTaskStatuses>) -> Self {
        Self {
            task_statuses: task_statuses.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::TASK_STATUS_GET_LIST_OF_SET_RESPONSE; 0 =>
    task_statuses; task_statuses;
}
/// The statuses; none is no error.
#[non_exhaustive]
pub struct ResponseTaskStatuses {
    /// How many the process has.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One status each.
    ///
    /// List of: object.
    pub task_status: ::core::option::Option<
        ::std::vec::Vec<super::super::types::process_status::ProcessStatus>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseTaskStatuses {
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
    /// Sets [`task_status`](Self::task_status).
    pub fn task_status(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::process_status::ProcessStatus,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.task_status, value);
        self
    }
}
impl ::core::default::Default for ResponseTaskStatuses {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseTaskStatuses, super::super::TABLES,
    super::super::tables::shapes::TASK_STATUS_GET_LIST_OF_SET_RESPONSE_TASK_STATUSES; 0
    => total_count, 1 => task_status;; total_count task_status
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `taskStatus.getListOfSet` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "taskStatus.getListOfSet",
    file: "spec/planfix/task-status/get-list-of-set.toml",
    source: "https://planfix.com/help/Planfix_API_taskStatus.getListOfSet",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "process-status",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::TASK_STATUS_GET_LIST_OF_SET_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::TASK_STATUS_GET_LIST_OF_SET_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &[],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"taskStatus.getListOfSet\">\n  <account>example</account>\n  <taskStatusSet>\n    <id>2</id>\n  </taskStatusSet>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <taskStatuses totalCount=\"2\">\n    <taskStatus>\n      <id>107</id>\n      <name>Ждёт поставки</name>\n      <color>#ffd9b3</color>\n      <isActive>1</isActive>\n      <hasDeadline>1</hasDeadline>\n      <texts>\n        <text>\n          <lang>Ru</lang>\n          <name>Ждёт поставки</name>\n        </text>\n      </texts>\n    </taskStatus>\n    <taskStatus>\n      <id>108</id>\n      <name>Отгружено</name>\n      <color>#b3d9ff</color>\n      <isActive>0</isActive>\n      <hasDeadline>0</hasDeadline>\n      <texts>\n        <text>\n          <lang>Ru</lang>\n          <name>Отгружено</name>\n        </text>\n      </texts>\n    </taskStatus>\n  </taskStatuses>\n</response>",
            target: ::core::option::Option::None,
            line: 45,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"taskStatus.getListOfSet\">\n  <account>example</account>\n  <taskStatusSet>\n    <id>77</id>\n  </taskStatusSet>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <taskStatuses totalCount=\"0\"></taskStatuses>\n</response>",
            target: ::core::option::Option::None,
            line: 85,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "taskStatusSet",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TASK_STATUS_GET_LIST_OF_SET_TASK_STATUS_SET,
                    ),
                ),
                ..tables::Type::ANY
            },
            11,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "taskStatus.getListOfSet",
    name: "Request",
    file: "spec/planfix/task-status/get-list-of-set.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
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
            en: "The process.",
            ru: "Процесс.",
        },
    ],
    rules: &[],
    said: &[],
};
static TASK_STATUS_SET_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 17)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("process.id"),
                references: ::core::option::Option::Some("process"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static TASK_STATUS_SET_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "taskStatus.getListOfSet",
    name: "TaskStatusSet",
    file: "spec/planfix/task-status/get-list-of-set.toml",
    form: tables::Form::Object,
    fields: &TASK_STATUS_SET_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static TASK_STATUS_SET_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the process.",
            ru: "Номер процесса.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "taskStatuses",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TASK_STATUS_GET_LIST_OF_SET_RESPONSE_TASK_STATUSES,
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
    owner: "taskStatus.getListOfSet",
    name: "Response",
    file: "spec/planfix/task-status/get-list-of-set.toml",
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
            en: "The statuses; none is no error.",
            ru: "Статусы; если их нет, это не ошибка.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_TASK_STATUSES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("totalCount", tables::Type::INT, 31),
        (
            "taskStatus",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PROCESS_STATUS_PROCESS_STATUS,
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
pub(crate) static RESPONSE_TASK_STATUSES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "taskStatus.getListOfSet",
    name: "ResponseTaskStatuses",
    file: "spec/planfix/task-status/get-list-of-set.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_TASK_STATUSES_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 1, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TASK_STATUSES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many the process has.",
            ru: "Сколько их у процесса.",
        },
        tables::Text {
            en: "One status each.",
            ru: "По одному статусу.",
        },
    ],
    rules: &[],
    said: &[],
};
