// @generated from spec/planfix/task-status/get-set-list.toml by `cargo xtask codegen`; do not edit.

//! `taskStatus.getSetList`: List the processes of tasks.

use ::callsheet_runtime::tables;
/// List the processes of tasks
///
/// The request of `taskStatus.getSetList`. Facts from <https://planfix.com/help/Planfix_API_taskStatus.getSetList>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="taskStatus.getSetList">
///   <account>example</account>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TASK_STATUS_GET_SET_LIST_REQUEST;;;
}
/// List the processes of tasks
#[non_exhaustive]
pub struct Response {
    /// The processes.
    ///
    /// Object.
    pub task_status_sets: ResponseTaskStatusSets,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        task_status_sets: impl ::core::convert::Into<ResponseTaskStatusSets>,
    ) -> Self {
        Self {
            task_status_sets: task_status_sets.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::TASK_STATUS_GET_SET_LIST_RESPONSE; 0 =>
    task_status_sets; task_status_sets;
}
/// The processes.
#[non_exhaustive]
pub struct ResponseTaskStatusSets {
    /// How many there are.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One process each.
    ///
    /// List of: object.
    pub task_status_set: ::core::option::Option<
        ::std::vec::Vec<super::super::types::process::Process>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseTaskStatusSets {
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
    /// Sets [`task_status_set`](Self::task_status_set).
    pub fn task_status_set(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::process::Process>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.task_status_set, value);
        self
    }
}
impl ::core::default::Default for ResponseTaskStatusSets {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseTaskStatusSets, super::super::TABLES,
    super::super::tables::shapes::TASK_STATUS_GET_SET_LIST_RESPONSE_TASK_STATUS_SETS; 0
    => total_count, 1 => task_status_set;; total_count task_status_set
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `taskStatus.getSetList` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "taskStatus.getSetList",
    file: "spec/planfix/task-status/get-set-list.toml",
    source: "https://planfix.com/help/Planfix_API_taskStatus.getSetList",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "process",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::TASK_STATUS_GET_SET_LIST_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::TASK_STATUS_GET_SET_LIST_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &[],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"taskStatus.getSetList\">\n  <account>example</account>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <taskStatusSets totalCount=\"2\">\n    <taskStatusSet>\n      <id>1</id>\n      <name>Usual tasks</name>\n    </taskStatusSet>\n    <taskStatusSet>\n      <id>2</id>\n      <name>Заявки склада</name>\n    </taskStatusSet>\n  </taskStatusSets>\n</response>",
            target: ::core::option::Option::None,
            line: 30,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 0] = tables::Field::rows([], &[]);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "taskStatus.getSetList",
    name: "Request",
    file: "spec/planfix/task-status/get-set-list.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "taskStatusSets",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TASK_STATUS_GET_SET_LIST_RESPONSE_TASK_STATUS_SETS,
                    ),
                ),
                ..tables::Type::ANY
            },
            10,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "taskStatus.getSetList",
    name: "Response",
    file: "spec/planfix/task-status/get-set-list.toml",
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
            en: "The processes.",
            ru: "Процессы.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_TASK_STATUS_SETS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("totalCount", tables::Type::INT, 16),
        (
            "taskStatusSet",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PROCESS_PROCESS,
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
            23,
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
pub(crate) static RESPONSE_TASK_STATUS_SETS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "taskStatus.getSetList",
    name: "ResponseTaskStatusSets",
    file: "spec/planfix/task-status/get-set-list.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_TASK_STATUS_SETS_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 1, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TASK_STATUS_SETS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many there are.",
            ru: "Сколько их.",
        },
        tables::Text {
            en: "One process each.",
            ru: "По одному процессу.",
        },
    ],
    rules: &[],
    said: &[],
};
