// @generated from spec/planfix/task/add.toml by `cargo xtask codegen`; do not edit.

//! `task.add`: Set a task.

use ::callsheet_runtime::tables;
/// Set a task
///
/// Nothing is marked as required; a task that no template names needs a title. A day, a time of day or a duration counts only if its flag (`startDateIsSet`, …) is on. How a task repeats cannot be set.
///
/// The request of `task.add`. Facts from <https://planfix.com/help/Planfix_API_task.add>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="task.add">
///   <account>example</account>
///   <task>
///     <template>103</template>
///     <title>Проверить остатки</title>
///     <description>Сверить с учётом за февраль.</description>
///     <importance>HIGH</importance>
///     <status>ACTIVE</status>
///     <statusSet>1</statusSet>
///     <checkResult>1</checkResult>
///     <owner>
///       <id>5</id>
///     </owner>
///     <parent>
///       <id>101</id>
///     </parent>
///     <project>
///       <id>21</id>
///     </project>
///     <client>
///       <id>12</id>
///     </client>
///     <beginDateTime>10-02-2025 08:00</beginDateTime>
///     <startDateIsSet>1</startDateIsSet>
///     <startDate>11-02-2025</startDate>
///     <startTimeIsSet>1</startTimeIsSet>
///     <startTime>10:30</startTime>
///     <endDateIsSet>1</endDateIsSet>
///     <endDate>14-02-2025</endDate>
///     <endTimeIsSet>1</endTimeIsSet>
///     <endTime>18:00</endTime>
///     <durationIsSet>1</durationIsSet>
///     <duration>6</duration>
///     <durationUnit>1</durationUnit>
///     <isSummary>0</isSummary>
///     <workers>
///       <users>
///         <id>2</id>
///         <id>100013</id>
///       </users>
///       <groups>
///         <id>3</id>
///       </groups>
///     </workers>
///     <members>
///       <users>
///         <id>8</id>
///       </users>
///     </members>
///     <auditors>
///       <groups>
///         <id>1</id>
///       </groups>
///     </auditors>
///     <customData>
///       <customValue>
///         <id>31</id>
///         <value>3</value>
///       </customValue>
///       <customValue>
///         <id>32</id>
///         <value>[1,5]</value>
///       </customValue>
///     </customData>
///   </task>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The new task.
    ///
    /// Object.
    pub task: super::super::types::task::TaskCreate,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new() -> Self {
        Self {
            task: super::super::types::task::TaskCreate::new(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets `task.title`.
    pub fn title(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task = self.task.title(value);
        self
    }
    /// Sets `task.description`.
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task = self.task.description(value);
        self
    }
    /// Sets `task.importance`.
    pub fn importance(
        mut self,
        value: impl ::core::convert::Into<super::super::types::task::TaskImportance>,
    ) -> Self {
        self.task = self.task.importance(value);
        self
    }
    /// Sets `task.status`.
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::task::TaskStatus>,
    ) -> Self {
        self.task = self.task.status(value);
        self
    }
    /// Sets `task.status_set`.
    pub fn status_set(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        self.task = self.task.status_set(value);
        self
    }
    /// Sets `task.check_result`.
    pub fn check_result(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.task = self.task.check_result(value);
        self
    }
    /// Sets `task.owner`.
    pub fn owner(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::person_key::PersonKey>,
        >,
    ) -> Self {
        self.task = self.task.owner(value);
        self
    }
    /// Sets `task.parent`.
    pub fn parent(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::task::TaskCreateParent>,
        >,
    ) -> Self {
        self.task = self.task.parent(value);
        self
    }
    /// Sets `task.template`.
    pub fn template(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        self.task = self.task.template(value);
        self
    }
    /// Sets `task.project`.
    pub fn project(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::project_key::ProjectKey>,
        >,
    ) -> Self {
        self.task = self.task.project(value);
        self
    }
    /// Sets `task.client`.
    pub fn client(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::counterparty_key::CounterpartyKey>,
        >,
    ) -> Self {
        self.task = self.task.client(value);
        self
    }
    /// Sets `task.begin_date_time`.
    pub fn begin_date_time(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        self.task = self.task.begin_date_time(value);
        self
    }
    /// Sets `task.start_date_is_set`.
    pub fn start_date_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.task = self.task.start_date_is_set(value);
        self
    }
    /// Sets `task.start_date`.
    pub fn start_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        self.task = self.task.start_date(value);
        self
    }
    /// Sets `task.start_time_is_set`.
    pub fn start_time_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.task = self.task.start_time_is_set(value);
        self
    }
    /// Sets `task.start_time`.
    pub fn start_time(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task = self.task.start_time(value);
        self
    }
    /// Sets `task.end_date_is_set`.
    pub fn end_date_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.task = self.task.end_date_is_set(value);
        self
    }
    /// Sets `task.end_date`.
    pub fn end_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        self.task = self.task.end_date(value);
        self
    }
    /// Sets `task.end_time_is_set`.
    pub fn end_time_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.task = self.task.end_time_is_set(value);
        self
    }
    /// Sets `task.end_time`.
    pub fn end_time(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task = self.task.end_time(value);
        self
    }
    /// Sets `task.duration_is_set`.
    pub fn duration_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.task = self.task.duration_is_set(value);
        self
    }
    /// Sets `task.duration`.
    pub fn duration(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.task = self.task.duration(value);
        self
    }
    /// Sets `task.duration_unit`.
    pub fn duration_unit(
        mut self,
        value: impl ::core::convert::Into<super::super::types::task::DurationUnit>,
    ) -> Self {
        self.task = self.task.duration_unit(value);
        self
    }
    /// Sets `task.is_summary`.
    pub fn is_summary(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.task = self.task.is_summary(value);
        self
    }
    /// Sets `task.workers`.
    pub fn workers(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
        >,
    ) -> Self {
        self.task = self.task.workers(value);
        self
    }
    /// Sets `task.members`.
    pub fn members(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
        >,
    ) -> Self {
        self.task = self.task.members(value);
        self
    }
    /// Sets `task.auditors`.
    pub fn auditors(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
        >,
    ) -> Self {
        self.task = self.task.auditors(value);
        self
    }
    /// Sets `task.custom_data`.
    pub fn custom_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value_input::CustomValueInput,
            >,
        >,
    ) -> Self {
        self.task = self.task.custom_data(value);
        self
    }
}
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::TASK_ADD_REQUEST; 0 =>
    task; task;
}
/// Set a task
#[non_exhaustive]
pub struct Response {
    /// The task that was set.
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
    Response, super::super::TABLES, super::super::tables::shapes::TASK_ADD_RESPONSE; 0 =>
    task; task;
}
/// The task that was set.
#[non_exhaustive]
pub struct ResponseTask {
    /// The number by which the system knows the task.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// The task's number as people see it.
    ///
    /// Integer.
    pub general: ::core::option::Option<i64>,
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
    /// Sets [`general`](Self::general).
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.general, value);
        self
    }
}
::callsheet_runtime::record! {
    ResponseTask, super::super::TABLES,
    super::super::tables::shapes::TASK_ADD_RESPONSE_TASK; 0 => id, 1 => general; id;
    general
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.add` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.add",
    file: "spec/planfix/task/add.toml",
    source: "https://planfix.com/help/Planfix_API_task.add",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "task",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::TASK_ADD_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TASK_ADD_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["3001", "3002", "3003", "3004", "3005", "3006", "6004", "7002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.add\">\n  <account>example</account>\n  <task>\n    <template>103</template>\n    <title>Проверить остатки</title>\n    <description>Сверить с учётом за февраль.</description>\n    <importance>HIGH</importance>\n    <status>ACTIVE</status>\n    <statusSet>1</statusSet>\n    <checkResult>1</checkResult>\n    <owner>\n      <id>5</id>\n    </owner>\n    <parent>\n      <id>101</id>\n    </parent>\n    <project>\n      <id>21</id>\n    </project>\n    <client>\n      <id>12</id>\n    </client>\n    <beginDateTime>10-02-2025 08:00</beginDateTime>\n    <startDateIsSet>1</startDateIsSet>\n    <startDate>11-02-2025</startDate>\n    <startTimeIsSet>1</startTimeIsSet>\n    <startTime>10:30</startTime>\n    <endDateIsSet>1</endDateIsSet>\n    <endDate>14-02-2025</endDate>\n    <endTimeIsSet>1</endTimeIsSet>\n    <endTime>18:00</endTime>\n    <durationIsSet>1</durationIsSet>\n    <duration>6</duration>\n    <durationUnit>1</durationUnit>\n    <isSummary>0</isSummary>\n    <workers>\n      <users>\n        <id>2</id>\n        <id>100013</id>\n      </users>\n      <groups>\n        <id>3</id>\n      </groups>\n    </workers>\n    <members>\n      <users>\n        <id>8</id>\n      </users>\n    </members>\n    <auditors>\n      <groups>\n        <id>1</id>\n      </groups>\n    </auditors>\n    <customData>\n      <customValue>\n        <id>31</id>\n        <value>3</value>\n      </customValue>\n      <customValue>\n        <id>32</id>\n        <value>[1,5]</value>\n      </customValue>\n    </customData>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>104</id>\n    <general>1004</general>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 35,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.add\">\n  <account>example</account>\n  <task>\n    <title>Count the pallets</title>\n    <status>107</status>\n    <statusSet>2</statusSet>\n    <parent>\n      <id>0</id>\n    </parent>\n    <client>\n      <id>0</id>\n    </client>\n    <workers>\n      <users>\n        <id>2</id>\n      </users>\n    </workers>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>104</id>\n    <general>1004</general>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 111,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_TASK_TASK_CREATE),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.add",
    name: "Request",
    file: "spec/planfix/task/add.toml",
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
            en: "The new task.",
            ru: "Новая задача.",
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
                    tables::ShapeId(super::super::tables::shapes::TASK_ADD_RESPONSE_TASK),
                ),
                ..tables::Type::ANY
            },
            19,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.add",
    name: "Response",
    file: "spec/planfix/task/add.toml",
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
            en: "The task that was set.",
            ru: "Созданная задача.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_TASK_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 25), ("general", tables::Type::INT, 31)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.add",
    name: "ResponseTask",
    file: "spec/planfix/task/add.toml",
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
            en: "The number by which the system knows the task.",
            ru: "Номер, под которым задачу знает система.",
        },
        tables::Text {
            en: "The task's number as people see it.",
            ru: "Номер задачи, который видят люди.",
        },
    ],
    rules: &[],
    said: &[],
};
