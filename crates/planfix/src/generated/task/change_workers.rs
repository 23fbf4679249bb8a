// @generated from spec/planfix/task/change-workers.toml by `cargo xtask codegen`; do not edit.

//! `task.changeWorkers`: Change who does a task.

use ::callsheet_runtime::tables;
/// Change who does a task
///
/// It adds to those who do the task and takes away from them; the rest of the task stays as it is.
///
/// The request of `task.changeWorkers`. Facts from <https://planfix.com/help/Planfix_API_task.changeWorkers>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="task.changeWorkers">
///   <account>example</account>
///   <task>
///     <id>101</id>
///     <workers>
///       <addUsers>
///         <id>1</id>
///         <id>100011</id>
///       </addUsers>
///       <addGroups>
///         <id>2</id>
///       </addGroups>
///       <delUsers>
///         <id>5</id>
///       </delUsers>
///       <delGroups>
///         <id>3</id>
///       </delGroups>
///     </workers>
///   </task>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which task, and what changes.
    ///
    /// Object.
    pub task: Task,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        id: impl ::core::convert::Into<::callsheet_runtime::Id>,
        workers: impl ::core::convert::Into<TaskWorkers>,
    ) -> Self {
        Self {
            task: Task::new(id, workers),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TASK_CHANGE_WORKERS_REQUEST; 0 => task; task;
}
/// Which task, and what changes.
#[non_exhaustive]
pub struct Task {
    /// The number by which the system knows the task.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// Who comes and who goes; at least one of the four lists.
    ///
    /// Object.
    pub workers: TaskWorkers,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Task {
    /// With what is required.
    pub fn new(
        id: impl ::core::convert::Into<::callsheet_runtime::Id>,
        workers: impl ::core::convert::Into<TaskWorkers>,
    ) -> Self {
        Self {
            id: id.into(),
            workers: workers.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Task, super::super::TABLES, super::super::tables::shapes::TASK_CHANGE_WORKERS_TASK; 0
    => id, 1 => workers; id workers;
}
/// Who comes and who goes; at least one of the four lists.
#[non_exhaustive]
pub struct TaskWorkers {
    /// People who are to do the task too: the `id` of an employee, or the `userid` of a contact.
    ///
    /// List of: id. At least one of `addUsers`, `addGroups`, `delUsers`, `delGroups` must be there.
    pub add_users: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Groups of employees who are to do the task too.
    ///
    /// List of: id. At least one of `addUsers`, `addGroups`, `delUsers`, `delGroups` must be there.
    pub add_groups: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// People who are no longer to do the task.
    ///
    /// List of: id. At least one of `addUsers`, `addGroups`, `delUsers`, `delGroups` must be there.
    pub del_users: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Groups who are no longer to do the task.
    ///
    /// List of: id. At least one of `addUsers`, `addGroups`, `delUsers`, `delGroups` must be there.
    pub del_groups: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl TaskWorkers {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`add_users`](Self::add_users).
    pub fn add_users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.add_users, value);
        self
    }
    /// Sets [`add_groups`](Self::add_groups).
    pub fn add_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.add_groups, value);
        self
    }
    /// Sets [`del_users`](Self::del_users).
    pub fn del_users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.del_users, value);
        self
    }
    /// Sets [`del_groups`](Self::del_groups).
    pub fn del_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.del_groups, value);
        self
    }
}
impl ::core::default::Default for TaskWorkers {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    TaskWorkers, super::super::TABLES,
    super::super::tables::shapes::TASK_CHANGE_WORKERS_TASK_WORKERS; 0 => add_users, 1 =>
    add_groups, 2 => del_users, 3 => del_groups;; add_users add_groups del_users
    del_groups
}
/// Change who does a task
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
    super::super::tables::shapes::TASK_CHANGE_WORKERS_RESPONSE; 0 => task; task;
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
    super::super::tables::shapes::TASK_CHANGE_WORKERS_RESPONSE_TASK; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.changeWorkers` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.changeWorkers",
    file: "spec/planfix/task/change-workers.toml",
    source: "https://planfix.com/help/Planfix_API_task.changeWorkers",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "task",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::TASK_CHANGE_WORKERS_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TASK_CHANGE_WORKERS_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["3001", "3008", "3009", "3014"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.changeWorkers\">\n  <account>example</account>\n  <task>\n    <id>101</id>\n    <workers>\n      <addUsers>\n        <id>1</id>\n        <id>100011</id>\n      </addUsers>\n      <addGroups>\n        <id>2</id>\n      </addGroups>\n      <delUsers>\n        <id>5</id>\n      </delUsers>\n      <delGroups>\n        <id>3</id>\n      </delGroups>\n    </workers>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>101</id>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 86,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.changeWorkers\">\n  <account>example</account>\n  <task>\n    <id>102</id>\n    <workers>\n      <addUsers>\n        <id>8</id>\n      </addUsers>\n    </workers>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>102</id>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 116,
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
                        super::super::tables::shapes::TASK_CHANGE_WORKERS_TASK,
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
    owner: "task.changeWorkers",
    name: "Request",
    file: "spec/planfix/task/change-workers.toml",
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
            en: "Which task, and what changes.",
            ru: "Какая задача и что меняется.",
        },
    ],
    rules: &[],
    said: &[],
};
static TASK_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 18),
        (
            "workers",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TASK_CHANGE_WORKERS_TASK_WORKERS,
                    ),
                ),
                ..tables::Type::ANY
            },
            25,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Selects("id"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.changeWorkers",
    name: "Task",
    file: "spec/planfix/task/change-workers.toml",
    form: tables::Form::Object,
    fields: &TASK_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 1, 65535, 65535, 65535],
    required: 2,
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
        tables::Text {
            en: "Who comes and who goes; at least one of the four lists.",
            ru: "Кто добавляется и кто убирается; нужен хотя бы один из четырёх списков.",
        },
    ],
    rules: &[],
    said: &[],
};
static TASK_WORKERS_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "addUsers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Wrapped("id"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            33,
        ),
        (
            "addGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Wrapped("id"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            43,
        ),
        (
            "delUsers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Wrapped("id"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            54,
        ),
        (
            "delGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Wrapped("id"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            64,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static TASK_WORKERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.changeWorkers",
    name: "TaskWorkers",
    file: "spec/planfix/task/change-workers.toml",
    form: tables::Form::Object,
    fields: &TASK_WORKERS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 3, 65535, 65535, 0, 1,
        65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static TASK_WORKERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "People who are to do the task too: the `id` of an employee, or the `userid` of a contact.",
            ru: "Люди, которые добавляются к исполнителям: `id` сотрудника или `userid` контакта.",
        },
        tables::Text {
            en: "Groups of employees who are to do the task too.",
            ru: "Группы сотрудников, которые добавляются к исполнителям.",
        },
        tables::Text {
            en: "People who are no longer to do the task.",
            ru: "Люди, которые перестают быть исполнителями.",
        },
        tables::Text {
            en: "Groups who are no longer to do the task.",
            ru: "Группы, которые перестают быть исполнителями.",
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
                        super::super::tables::shapes::TASK_CHANGE_WORKERS_RESPONSE_TASK,
                    ),
                ),
                ..tables::Type::ANY
            },
            75,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.changeWorkers",
    name: "Response",
    file: "spec/planfix/task/change-workers.toml",
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
    [("id", tables::Type::ID, 81)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.changeWorkers",
    name: "ResponseTask",
    file: "spec/planfix/task/change-workers.toml",
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
