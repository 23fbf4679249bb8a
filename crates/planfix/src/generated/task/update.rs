// @generated from spec/planfix/task/update.toml by `cargo xtask codegen`; do not edit.

//! `task.update`: Change a task.

use ::callsheet_runtime::tables;
/// Change a task
///
/// Careful: the page says that whatever is not sent goes back to its default, so send the whole task. For one thing alone there are `task.changeStatus`, `task.changeWorkers`, `task.changeExpectDate` and `task.updateCustomData`. Updates of many tasks should be `silent`.
///
/// The request of `task.update`. Facts from <https://planfix.com/help/Planfix_API_task.update>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="task.update">
///   <account>example</account>
///   <silent>1</silent>
///   <task>
///     <id>101</id>
///     <title>Prepare the yearly report</title>
///     <description>Figures from all branches, by month.</description>
///     <importance>AVERAGE</importance>
///     <status>ACCEPTED</status>
///     <statusSet>1</statusSet>
///     <checkResult>0</checkResult>
///     <owner>
///       <id>1</id>
///     </owner>
///     <parent>
///       <id>0</id>
///     </parent>
///     <project>
///       <id>22</id>
///     </project>
///     <client>
///       <id>12</id>
///     </client>
///     <startDateIsSet>1</startDateIsSet>
///     <startDate>05-02-2025</startDate>
///     <startTimeIsSet>0</startTimeIsSet>
///     <endDateIsSet>1</endDateIsSet>
///     <endDate>31-03-2025</endDate>
///     <endTimeIsSet>1</endTimeIsSet>
///     <endTime>17:00</endTime>
///     <durationIsSet>1</durationIsSet>
///     <duration>10</duration>
///     <durationUnit>2</durationUnit>
///     <isSummary>1</isSummary>
///     <workers>
///       <users>
///         <id>2</id>
///         <id>5</id>
///       </users>
///       <groups>
///         <id>2</id>
///       </groups>
///     </workers>
///     <members>
///       <users>
///         <id>100011</id>
///       </users>
///       <groups>
///         <id>1</id>
///       </groups>
///     </members>
///     <auditors>
///       <users>
///         <id>1</id>
///       </users>
///     </auditors>
///     <customData>
///       <customValue>
///         <id>31</id>
///         <value>4</value>
///       </customValue>
///       <customValue>
///         <id>33</id>
///         <value>["север", "юг"]</value>
///       </customValue>
///     </customData>
///   </task>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which task, and all that it is to be.
    ///
    /// Object.
    pub task: super::super::types::task::TaskUpdate,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new() -> Self {
        Self {
            task: super::super::types::task::TaskUpdate::new(),
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
            ::std::boxed::Box<super::super::types::task::TaskUpdateParent>,
        >,
    ) -> Self {
        self.task = self.task.parent(value);
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
    /// Sets `task.general`.
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.task = self.task.general(value);
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
    Request, super::super::TABLES, super::super::tables::shapes::TASK_UPDATE_REQUEST; 0
    => task; task;
}
/// Change a task
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
    Response, super::super::TABLES, super::super::tables::shapes::TASK_UPDATE_RESPONSE; 0
    => task; task;
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
    super::super::tables::shapes::TASK_UPDATE_RESPONSE_TASK; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.update",
    file: "spec/planfix/task/update.toml",
    source: "https://planfix.com/help/Planfix_API_task.update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "task",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::TASK_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TASK_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &[
        "3001",
        "3002",
        "3003",
        "3004",
        "3006",
        "3008",
        "3009",
        "3014",
        "6004",
        "7002",
    ],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.update\">\n  <account>example</account>\n  <silent>1</silent>\n  <task>\n    <id>101</id>\n    <title>Prepare the yearly report</title>\n    <description>Figures from all branches, by month.</description>\n    <importance>AVERAGE</importance>\n    <status>ACCEPTED</status>\n    <statusSet>1</statusSet>\n    <checkResult>0</checkResult>\n    <owner>\n      <id>1</id>\n    </owner>\n    <parent>\n      <id>0</id>\n    </parent>\n    <project>\n      <id>22</id>\n    </project>\n    <client>\n      <id>12</id>\n    </client>\n    <startDateIsSet>1</startDateIsSet>\n    <startDate>05-02-2025</startDate>\n    <startTimeIsSet>0</startTimeIsSet>\n    <endDateIsSet>1</endDateIsSet>\n    <endDate>31-03-2025</endDate>\n    <endTimeIsSet>1</endTimeIsSet>\n    <endTime>17:00</endTime>\n    <durationIsSet>1</durationIsSet>\n    <duration>10</duration>\n    <durationUnit>2</durationUnit>\n    <isSummary>1</isSummary>\n    <workers>\n      <users>\n        <id>2</id>\n        <id>5</id>\n      </users>\n      <groups>\n        <id>2</id>\n      </groups>\n    </workers>\n    <members>\n      <users>\n        <id>100011</id>\n      </users>\n      <groups>\n        <id>1</id>\n      </groups>\n    </members>\n    <auditors>\n      <users>\n        <id>1</id>\n      </users>\n    </auditors>\n    <customData>\n      <customValue>\n        <id>31</id>\n        <value>4</value>\n      </customValue>\n      <customValue>\n        <id>33</id>\n        <value>[\"север\", \"юг\"]</value>\n      </customValue>\n    </customData>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>101</id>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 30,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.update\">\n  <account>example</account>\n  <task>\n    <general>1002</general>\n    <title>Собрать цифры по складу</title>\n    <status>108</status>\n    <statusSet>2</statusSet>\n    <startDateIsSet>0</startDateIsSet>\n    <endDateIsSet>0</endDateIsSet>\n    <durationIsSet>0</durationIsSet>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>102</id>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 107,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_TASK_TASK_UPDATE),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.update",
    name: "Request",
    file: "spec/planfix/task/update.toml",
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
            en: "Which task, and all that it is to be.",
            ru: "Какая задача и какой она должна стать.",
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
                        super::super::tables::shapes::TASK_UPDATE_RESPONSE_TASK,
                    ),
                ),
                ..tables::Type::ANY
            },
            19,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.update",
    name: "Response",
    file: "spec/planfix/task/update.toml",
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
    [("id", tables::Type::ID, 25)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.update",
    name: "ResponseTask",
    file: "spec/planfix/task/update.toml",
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
