// @generated from spec/planfix/task/get.toml by `cargo xtask codegen`; do not edit.

//! `task.get`: Show a task.

use ::callsheet_runtime::tables;
/// Show a task
///
/// The request of `task.get`. Facts from <https://planfix.com/help/Planfix_API_task.get>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="task.get">
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
    pub fn new() -> Self {
        Self {
            task: Task::new(),
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
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::TASK_GET_REQUEST; 0 =>
    task; task;
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
    Task, super::super::TABLES, super::super::tables::shapes::TASK_GET_TASK; 0 => id, 1
    => general;; id general
}
/// Show a task
#[non_exhaustive]
pub struct Response {
    /// The task.
    ///
    /// Object.
    pub task: super::super::types::task::Task,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        task: impl ::core::convert::Into<super::super::types::task::Task>,
    ) -> Self {
        Self {
            task: task.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::TASK_GET_RESPONSE; 0 =>
    task; task;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.get",
    file: "spec/planfix/task/get.toml",
    source: "https://planfix.com/help/Planfix_API_task.get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "task",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::TASK_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TASK_GET_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["3001", "3008"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.get\">\n  <account>example</account>\n  <task>\n    <id>101</id>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>101</id>\n    <title>Prepare the quarterly report</title>\n    <description>Figures from all branches.</description>\n    <importance>HIGH</importance>\n    <status>ACTIVE</status>\n    <statusSet>1</statusSet>\n    <checkResult>1</checkResult>\n    <type>task</type>\n    <owner>\n      <id>1</id>\n      <name>Ada Winter</name>\n    </owner>\n    <parent>\n      <id>0</id>\n    </parent>\n    <template>\n      <id>0</id>\n    </template>\n    <project>\n      <id>21</id>\n      <title>Reporting</title>\n    </project>\n    <client>\n      <id>0</id>\n      <name></name>\n    </client>\n    <beginDateTime>03-02-2025 09:15</beginDateTime>\n    <startTime>04-02-2025 10:00</startTime>\n    <endTime>28-02-2025</endTime>\n    <duration>5</duration>\n    <durationUnit>2</durationUnit>\n    <general>1001</general>\n    <isOverdued>0</isOverdued>\n    <isCloseToDeadline>1</isCloseToDeadline>\n    <isNotAcceptedInTime>0</isNotAcceptedInTime>\n    <isSummary>1</isSummary>\n    <starred>1</starred>\n    <additionalDescriptionData></additionalDescriptionData>\n    <workers>\n      <users>\n        <user>\n          <id>2</id>\n          <name>Борис Соколов</name>\n        </user>\n        <user>\n          <id>5</id>\n          <name>Елена Орлова</name>\n        </user>\n      </users>\n      <groups></groups>\n    </workers>\n    <members>\n      <users>\n        <user>\n          <id>100011</id>\n          <name>Maria Lind</name>\n        </user>\n      </users>\n      <groups>\n        <group>\n          <id>1</id>\n          <name>Management</name>\n        </group>\n      </groups>\n    </members>\n    <auditors>\n      <users>\n        <user>\n          <id>1</id>\n          <name>Ada Winter</name>\n        </user>\n      </users>\n      <groups></groups>\n    </auditors>\n    <periodicity>\n      <weekly>\n        <type>EVERY</type>\n        <shift>2</shift>\n        <days>1,3,5</days>\n      </weekly>\n      <startDate>10-02-2025</startDate>\n      <endCondition>\n        <type>BYCOUNT</type>\n        <repeatCount>12</repeatCount>\n      </endCondition>\n      <notify>\n        <type>0</type>\n        <day>2</day>\n      </notify>\n    </periodicity>\n    <customData>\n      <customValue>\n        <field>\n          <id>31</id>\n          <name>Branch</name>\n        </field>\n        <value>3</value>\n        <text>North</text>\n      </customValue>\n      <customValue>\n        <field>\n          <id>32</id>\n          <name>Согласующие</name>\n        </field>\n        <value>[1,5]</value>\n        <text>Ada Winter, Елена Орлова</text>\n      </customValue>\n    </customData>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 38,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.get\">\n  <account>example</account>\n  <task>\n    <general>1002</general>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <task>\n    <id>102</id>\n    <title>Собрать цифры по складу</title>\n    <description></description>\n    <importance>AVERAGE</importance>\n    <status>107</status>\n    <statusSet>2</statusSet>\n    <checkResult>0</checkResult>\n    <type>task</type>\n    <owner>\n      <id>1</id>\n      <name>Ada Winter</name>\n    </owner>\n    <parent>\n      <id>101</id>\n    </parent>\n    <template>\n      <id>0</id>\n    </template>\n    <project>\n      <id>21</id>\n      <title>Reporting</title>\n    </project>\n    <client>\n      <id>12</id>\n      <name>ООО «Пример»</name>\n    </client>\n    <beginDateTime>03-02-2025 09:40</beginDateTime>\n    <general>1002</general>\n    <isOverdued>1</isOverdued>\n    <isCloseToDeadline>0</isCloseToDeadline>\n    <isNotAcceptedInTime>0</isNotAcceptedInTime>\n    <isSummary>0</isSummary>\n    <starred>0</starred>\n    <workers>\n      <users></users>\n      <groups>\n        <group>\n          <id>3</id>\n          <name>Support</name>\n        </group>\n      </groups>\n    </workers>\n    <customData></customData>\n  </task>\n</response>",
            target: ::core::option::Option::None,
            line: 160,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TASK_GET_TASK),
                ),
                ..tables::Type::ANY
            },
            11,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.get",
    name: "Request",
    file: "spec/planfix/task/get.toml",
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
static TASK_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 17), ("general", tables::Type::INT, 24)],
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
    owner: "task.get",
    name: "Task",
    file: "spec/planfix/task/get.toml",
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
                    tables::ShapeId(super::super::tables::shapes::TYPES_TASK_TASK),
                ),
                ..tables::Type::ANY
            },
            32,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.get",
    name: "Response",
    file: "spec/planfix/task/get.toml",
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
