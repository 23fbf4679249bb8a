// @generated from spec/planfix/task/get-multi.toml by `cargo xtask codegen`; do not edit.

//! `task.getMulti`: Show several tasks.

use ::callsheet_runtime::tables;
/// Show several tasks
///
/// Up to 100 tasks a call, as `task.get` shows them; numbers of both kinds may be mixed.
///
/// The request of `task.getMulti`. Facts from <https://planfix.com/help/Planfix_API_task.getMulti>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="task.getMulti">
///   <account>example</account>
///   <tasks>
///     <id>101</id>
///     <id>102</id>
///   </tasks>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which tasks.
    ///
    /// Object.
    pub tasks: Tasks,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new() -> Self {
        Self {
            tasks: Tasks::new(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets `tasks.id`.
    pub fn id(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        self.tasks = self.tasks.id(value);
        self
    }
    /// Sets `tasks.general`.
    pub fn general(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<i64>>,
    ) -> Self {
        self.tasks = self.tasks.general(value);
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
    Request, super::super::TABLES, super::super::tables::shapes::TASK_GET_MULTI_REQUEST;
    0 => tasks; tasks;
}
/// Which tasks.
#[non_exhaustive]
pub struct Tasks {
    /// Numbers by which the system knows the tasks.
    ///
    /// List of: id, at most 100 members. At least one of `id`, `general` must be there.
    pub id: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Numbers of tasks as people see them.
    ///
    /// List of: integer, at most 100 members. At least one of `id`, `general` must be there.
    pub general: ::core::option::Option<::std::vec::Vec<i64>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Tasks {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.id, value);
        self
    }
    /// Sets [`general`](Self::general).
    pub fn general(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<i64>>,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.general, value);
        self
    }
}
impl ::core::default::Default for Tasks {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Tasks, super::super::TABLES, super::super::tables::shapes::TASK_GET_MULTI_TASKS; 0 =>
    id, 1 => general;; id general
}
/// Show several tasks
#[non_exhaustive]
pub struct Response {
    /// The tasks.
    ///
    /// Object.
    pub tasks: ResponseTasks,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(tasks: impl ::core::convert::Into<ResponseTasks>) -> Self {
        Self {
            tasks: tasks.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::TASK_GET_MULTI_RESPONSE; 0 => tasks; tasks;
}
/// The tasks.
#[non_exhaustive]
pub struct ResponseTasks {
    /// How many are answered.
    ///
    /// Integer.
    pub count: ::core::option::Option<i64>,
    /// One task each.
    ///
    /// List of: object.
    pub task: ::core::option::Option<::std::vec::Vec<super::super::types::task::Task>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseTasks {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`count`](Self::count).
    pub fn count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.count, value);
        self
    }
    /// Sets [`task`](Self::task).
    pub fn task(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::task::Task>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.task, value);
        self
    }
}
impl ::core::default::Default for ResponseTasks {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseTasks, super::super::TABLES,
    super::super::tables::shapes::TASK_GET_MULTI_RESPONSE_TASKS; 0 => count, 1 => task;;
    count task
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.getMulti` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.getMulti",
    file: "spec/planfix/task/get-multi.toml",
    source: "https://planfix.com/help/Planfix_API_task.getMulti",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "task",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::TASK_GET_MULTI_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TASK_GET_MULTI_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0021", "3001", "3008"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.getMulti\">\n  <account>example</account>\n  <tasks>\n    <id>101</id>\n    <id>102</id>\n  </tasks>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <tasks count=\"2\">\n    <task>\n      <id>101</id>\n      <title>Prepare the quarterly report</title>\n      <description>Figures from all branches.</description>\n      <importance>HIGH</importance>\n      <status>ACTIVE</status>\n      <statusSet>1</statusSet>\n      <checkResult>1</checkResult>\n      <type>task</type>\n      <owner>\n        <id>1</id>\n        <name>Ada Winter</name>\n      </owner>\n      <parent>\n        <id>0</id>\n      </parent>\n      <template>\n        <id>0</id>\n      </template>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <client>\n        <id>0</id>\n        <name></name>\n      </client>\n      <beginDateTime>03-02-2025 09:15</beginDateTime>\n      <startTime>04-02-2025 10:00</startTime>\n      <endTime>28-02-2025</endTime>\n      <duration>5</duration>\n      <durationUnit>2</durationUnit>\n      <general>1001</general>\n      <isOverdued>0</isOverdued>\n      <isCloseToDeadline>1</isCloseToDeadline>\n      <isNotAcceptedInTime>0</isNotAcceptedInTime>\n      <isSummary>1</isSummary>\n      <starred>1</starred>\n      <additionalDescriptionData></additionalDescriptionData>\n      <workers>\n        <users>\n          <user>\n            <id>2</id>\n            <name>Борис Соколов</name>\n          </user>\n          <user>\n            <id>5</id>\n            <name>Елена Орлова</name>\n          </user>\n        </users>\n        <groups></groups>\n      </workers>\n      <members>\n        <users>\n          <user>\n            <id>100011</id>\n            <name>Maria Lind</name>\n          </user>\n        </users>\n        <groups>\n          <group>\n            <id>1</id>\n            <name>Management</name>\n          </group>\n        </groups>\n      </members>\n      <auditors>\n        <users>\n          <user>\n            <id>1</id>\n            <name>Ada Winter</name>\n          </user>\n        </users>\n        <groups></groups>\n      </auditors>\n      <periodicity>\n        <weekly>\n          <type>EVERY</type>\n          <shift>2</shift>\n          <days>1,3,5</days>\n        </weekly>\n        <startDate>10-02-2025</startDate>\n        <endCondition>\n          <type>BYCOUNT</type>\n          <repeatCount>12</repeatCount>\n        </endCondition>\n        <notify>\n          <type>0</type>\n          <day>2</day>\n        </notify>\n      </periodicity>\n      <customData>\n        <customValue>\n          <field>\n            <id>31</id>\n            <name>Branch</name>\n          </field>\n          <value>3</value>\n          <text>North</text>\n        </customValue>\n        <customValue>\n          <field>\n            <id>32</id>\n            <name>Согласующие</name>\n          </field>\n          <value>[1,5]</value>\n          <text>Ada Winter, Елена Орлова</text>\n        </customValue>\n      </customData>\n    </task>\n    <task>\n      <id>102</id>\n      <title>Собрать цифры по складу</title>\n      <description></description>\n      <importance>AVERAGE</importance>\n      <status>107</status>\n      <statusSet>2</statusSet>\n      <checkResult>0</checkResult>\n      <type>task</type>\n      <owner>\n        <id>1</id>\n        <name>Ada Winter</name>\n      </owner>\n      <parent>\n        <id>101</id>\n      </parent>\n      <template>\n        <id>0</id>\n      </template>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <client>\n        <id>12</id>\n        <name>ООО «Пример»</name>\n      </client>\n      <beginDateTime>03-02-2025 09:40</beginDateTime>\n      <general>1002</general>\n      <isOverdued>1</isOverdued>\n      <isCloseToDeadline>0</isCloseToDeadline>\n      <isNotAcceptedInTime>0</isNotAcceptedInTime>\n      <isSummary>0</isSummary>\n      <starred>0</starred>\n      <workers>\n        <users></users>\n        <groups>\n          <group>\n            <id>3</id>\n            <name>Support</name>\n          </group>\n        </groups>\n      </workers>\n      <customData></customData>\n    </task>\n  </tasks>\n</response>",
            target: ::core::option::Option::None,
            line: 57,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.getMulti\">\n  <account>example</account>\n  <tasks>\n    <general>1002</general>\n  </tasks>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <tasks count=\"1\">\n    <task>\n      <id>102</id>\n      <title>Собрать цифры по складу</title>\n      <description></description>\n      <importance>AVERAGE</importance>\n      <status>107</status>\n      <statusSet>2</statusSet>\n      <checkResult>0</checkResult>\n      <type>task</type>\n      <owner>\n        <id>1</id>\n        <name>Ada Winter</name>\n      </owner>\n      <parent>\n        <id>101</id>\n      </parent>\n      <template>\n        <id>0</id>\n      </template>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <client>\n        <id>12</id>\n        <name>ООО «Пример»</name>\n      </client>\n      <beginDateTime>03-02-2025 09:40</beginDateTime>\n      <general>1002</general>\n      <isOverdued>1</isOverdued>\n      <isCloseToDeadline>0</isCloseToDeadline>\n      <isNotAcceptedInTime>0</isNotAcceptedInTime>\n      <isSummary>0</isSummary>\n      <starred>0</starred>\n      <workers>\n        <users></users>\n        <groups>\n          <group>\n            <id>3</id>\n            <name>Support</name>\n          </group>\n        </groups>\n      </workers>\n      <customData></customData>\n    </task>\n  </tasks>\n</response>",
            target: ::core::option::Option::None,
            line: 227,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "tasks",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TASK_GET_MULTI_TASKS),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getMulti",
    name: "Request",
    file: "spec/planfix/task/get-multi.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
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
            en: "Which tasks.",
            ru: "Какие задачи.",
        },
    ],
    rules: &[],
    said: &[],
};
static TASKS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "id",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Repeated,
                        ..tables::List::ANY
                    },
                ),
                length: ::core::option::Option::Some(100),
                ..tables::Type::ANY
            },
            18,
        ),
        (
            "general",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::INT,
                        form: tables::ListForm::Repeated,
                        ..tables::List::ANY
                    },
                ),
                length: ::core::option::Option::Some(100),
                ..tables::Type::ANY
            },
            28,
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
    ],
);
pub(crate) static TASKS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getMulti",
    name: "Tasks",
    file: "spec/planfix/task/get-multi.toml",
    form: tables::Form::Object,
    fields: &TASKS_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static TASKS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Numbers by which the system knows the tasks.",
            ru: "Номера, под которыми задачи знает система.",
        },
        tables::Text {
            en: "Numbers of tasks as people see them.",
            ru: "Номера задач, которые видят люди.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "tasks",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TASK_GET_MULTI_RESPONSE_TASKS,
                    ),
                ),
                ..tables::Type::ANY
            },
            38,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getMulti",
    name: "Response",
    file: "spec/planfix/task/get-multi.toml",
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
            en: "The tasks.",
            ru: "Задачи.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_TASKS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("count", tables::Type::INT, 44),
        (
            "task",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK,
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
            50,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                place: tables::Place::Attribute,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static RESPONSE_TASKS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getMulti",
    name: "ResponseTasks",
    file: "spec/planfix/task/get-multi.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_TASKS_FIELDS,
    lookup: &[65535, 0, 65535, 65535, 65535, 65535, 65535, 1],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TASKS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many are answered.",
            ru: "Сколько задач в ответе.",
        },
        tables::Text {
            en: "One task each.",
            ru: "По одной задаче.",
        },
    ],
    rules: &[],
    said: &[],
};
