// @generated from spec/planfix/task/update-custom-data.toml by `cargo xtask codegen`; do not edit.

//! `task.updateCustomData`: Change a task's own fields.

use ::callsheet_runtime::tables;
/// Change a task's own fields
///
/// Also for who may change these fields, but not the task itself.
///
/// The request of `task.updateCustomData`. Facts from <https://planfix.com/help/Planfix_API_task.updateCustomData>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="task.updateCustomData">
///   <account>example</account>
///   <task>
///     <id>101</id>
///     <customData>
///       <customValue>
///         <id>31</id>
///         <value>4</value>
///       </customValue>
///       <customValue>
///         <id>32</id>
///         <value>[2,8]</value>
///       </customValue>
///     </customData>
///   </task>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which task, and the new values.
    ///
    /// Object.
    pub task: Task,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        custom_data: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value_input::CustomValueInput,
            >,
        >,
    ) -> Self {
        Self {
            task: Task::new(custom_data),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets `task.id`.
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        self.task = self.task.id(value);
        self
    }
    /// Sets `task.general`.
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.task = self.task.general(value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TASK_UPDATE_CUSTOM_DATA_REQUEST; 0 => task; task;
}
/// Which task, and the new values.
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
    /// The new values of the task's own fields.
    ///
    /// List of: object.
    pub custom_data: ::std::vec::Vec<
        super::super::types::custom_value_input::CustomValueInput,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Task {
    /// With what is required.
    pub fn new(
        custom_data: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value_input::CustomValueInput,
            >,
        >,
    ) -> Self {
        Self {
            custom_data: ::callsheet_runtime::record::list(custom_data),
            ..::callsheet_runtime::Target::blank()
        }
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
::callsheet_runtime::record! {
    Task, super::super::TABLES,
    super::super::tables::shapes::TASK_UPDATE_CUSTOM_DATA_TASK; 0 => id, 1 => general, 2
    => custom_data; custom_data; id general
}
/// Change a task's own fields
#[non_exhaustive]
pub struct Response {
    /// The task that was changed.
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
    super::super::tables::shapes::TASK_UPDATE_CUSTOM_DATA_RESPONSE; 0 => task; task;
}
/// The task that was changed.
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
    super::super::tables::shapes::TASK_UPDATE_CUSTOM_DATA_RESPONSE_TASK; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.updateCustomData` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.updateCustomData",
    file: "spec/planfix/task/update-custom-data.toml",
    source: "https://planfix.com/help/Planfix_API_task.updateCustomData",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "task",
    action: tables::Action::Update,
    request: tables::ShapeId(
        super::super::tables::shapes::TASK_UPDATE_CUSTOM_DATA_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::TASK_UPDATE_CUSTOM_DATA_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["3001", "3008", "3009", "3014"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.updateCustomData\">\n  <account>example</account>\n  <task>\n    <id>101</id>\n    <customData>\n      <customValue>\n        <id>31</id>\n        <value>4</value>\n      </customValue>\n      <customValue>\n        <id>32</id>\n        <value>[2,8]</value>\n      </customValue>\n    </customData>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>101</id>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 55,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.updateCustomData\">\n  <account>example</account>\n  <task>\n    <general>1002</general>\n    <customData>\n      <customValue>\n        <id>33</id>\n        <value>[\"север\", \"юг\"]</value>\n      </customValue>\n    </customData>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>102</id>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 80,
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
                        super::super::tables::shapes::TASK_UPDATE_CUSTOM_DATA_TASK,
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
    owner: "task.updateCustomData",
    name: "Request",
    file: "spec/planfix/task/update-custom-data.toml",
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
            en: "Which task, and the new values.",
            ru: "Какая задача и новые значения.",
        },
    ],
    rules: &[],
    said: &[],
};
static TASK_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 18),
        ("general", tables::Type::INT, 26),
        (
            "customData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CUSTOM_VALUE_INPUT_CUSTOM_VALUE_INPUT,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("customValue"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            34,
        ),
    ],
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
        (2, tables::Facts::REQUIRED),
    ],
);
pub(crate) static TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.updateCustomData",
    name: "Task",
    file: "spec/planfix/task/update-custom-data.toml",
    form: tables::Form::Object,
    fields: &TASK_FIELDS,
    lookup: &[65535, 65535, 0, 1, 2, 65535, 65535, 65535],
    required: 1,
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
        tables::Text {
            en: "The new values of the task's own fields.",
            ru: "Новые значения пользовательских полей задачи.",
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
                        super::super::tables::shapes::TASK_UPDATE_CUSTOM_DATA_RESPONSE_TASK,
                    ),
                ),
                ..tables::Type::ANY
            },
            44,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.updateCustomData",
    name: "Response",
    file: "spec/planfix/task/update-custom-data.toml",
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
            en: "The task that was changed.",
            ru: "Изменённая задача.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_TASK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 50)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.updateCustomData",
    name: "ResponseTask",
    file: "spec/planfix/task/update-custom-data.toml",
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
