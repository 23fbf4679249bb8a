// @generated from spec/planfix/task/get-list.toml by `cargo xtask codegen`; do not edit.

//! `task.getList`: List tasks.

use ::callsheet_runtime::tables;
/// List tasks
///
/// Members and auditors of the tasks are not answered; `task.get` shows them.
///
/// The request of `task.getList`. Facts from <https://planfix.com/help/Planfix_API_task.getList>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="task.getList">
///   <account>example</account>
///   <user>
///     <id>1</id>
///   </user>
///   <target>all</target>
///   <project>
///     <id>21</id>
///     <withSubprojects>0</withSubprojects>
///   </project>
///   <parent>
///     <id>101</id>
///   </parent>
///   <sort>NUMBER_ASC</sort>
///   <status>107</status>
///   <pageCurrent>1</pageCurrent>
///   <pageSize>10</pageSize>
///   <filter>OVERDUE</filter>
///   <filters>
///     <filter>
///       <type>12</type>
///       <operator>equal</operator>
///       <value>
///         <datetype>anotherperiod</datetype>
///         <datefrom>01-02-2025</datefrom>
///         <dateto>28-02-2025</dateto>
///       </value>
///     </filter>
///     <filter>
///       <type>10</type>
///       <operator>equal</operator>
///       <value>107;108</value>
///     </filter>
///     <filter>
///       <type>8</type>
///       <operator>notequal</operator>
///       <value>отпуск</value>
///     </filter>
///   </filters>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Whose tasks are listed, if not the caller's; for administrators.
    ///
    /// Object. Access: admin.
    pub user: ::core::option::Option<::std::boxed::Box<User>>,
    /// Which tasks: one of the system's choices, or the number of a filter that the account has (`task.getFilterList`).
    ///
    /// Named value or number. Default: `all`.
    pub target: ::core::option::Option<Target>,
    /// The project whose tasks are listed.
    ///
    /// Object.
    pub project: ::core::option::Option<::std::boxed::Box<Project>>,
    /// The task whose parts are listed, at any depth.
    ///
    /// Object.
    pub parent: ::core::option::Option<::std::boxed::Box<Parent>>,
    /// In which order.
    ///
    /// One of the values below.
    pub sort: ::core::option::Option<super::super::types::task_list::TaskSort>,
    /// Only tasks in this status.
    ///
    /// Named value or number.
    pub status: ::core::option::Option<super::super::types::task::TaskStatus>,
    /// Only tasks to which all of these apply.
    ///
    /// List of: one of the values below (written as one text, joined by " "); no two alike.
    pub filter: ::core::option::Option<
        ::std::vec::Vec<super::super::types::task_list::TaskQuickFilter>,
    >,
    /// Further restrictions.
    ///
    /// List of: object.
    pub filters: ::core::option::Option<
        ::std::vec::Vec<super::super::types::task_filter::TaskFilter>,
    >,
    /// The page, counted from 1; 0 asks for the number of objects only.
    ///
    /// Integer. Default: `1`.
    pub page_current: ::core::option::Option<i64>,
    /// How many objects make a page, 100 at most; 0 leaves it to the server.
    ///
    /// Integer, 0–100.
    pub page_size: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`user`](Self::user).
    pub fn user(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<User>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user, value);
        self
    }
    /// Sets [`target`](Self::target).
    pub fn target(mut self, value: impl ::core::convert::Into<Target>) -> Self {
        ::callsheet_runtime::record::set(&mut self.target, value);
        self
    }
    /// Sets [`project`](Self::project).
    pub fn project(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<Project>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.project, value);
        self
    }
    /// Sets [`parent`](Self::parent).
    pub fn parent(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<Parent>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent, value);
        self
    }
    /// Sets [`sort`](Self::sort).
    pub fn sort(
        mut self,
        value: impl ::core::convert::Into<super::super::types::task_list::TaskSort>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sort, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::task::TaskStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::task_list::TaskQuickFilter,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.filter, value);
        self
    }
    /// Sets [`filters`](Self::filters).
    pub fn filters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::task_filter::TaskFilter,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.filters, value);
        self
    }
    /// Sets [`page_current`](Self::page_current).
    pub fn page_current(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.page_current, value);
        self
    }
    /// Sets [`page_size`](Self::page_size).
    pub fn page_size(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.page_size, value);
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
    Request, super::super::TABLES, super::super::tables::shapes::TASK_GET_LIST_REQUEST; 0
    => user, 1 => target, 2 => project, 3 => parent, 4 => sort, 5 => status, 6 => filter,
    7 => filters, 8 => page_current, 9 => page_size;; user target project parent sort
    status filter filters page_current page_size
}
/// Whose tasks are listed, if not the caller's; for administrators.
#[non_exhaustive]
pub struct User {
    /// The employee.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl User {
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
}
impl ::core::default::Default for User {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    User, super::super::TABLES, super::super::tables::shapes::TASK_GET_LIST_USER; 0 =>
    id;; id
}
/// The project whose tasks are listed.
#[non_exhaustive]
pub struct Project {
    /// The number of the project.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// Tasks of the project's subprojects too.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub with_subprojects: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Project {
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
    /// Sets [`with_subprojects`](Self::with_subprojects).
    pub fn with_subprojects(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_subprojects, value);
        self
    }
}
impl ::core::default::Default for Project {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Project, super::super::TABLES, super::super::tables::shapes::TASK_GET_LIST_PROJECT; 0
    => id, 1 => with_subprojects;; id with_subprojects
}
/// The task whose parts are listed, at any depth.
#[non_exhaustive]
pub struct Parent {
    /// The number of that task.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Parent {
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
}
impl ::core::default::Default for Parent {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Parent, super::super::TABLES, super::super::tables::shapes::TASK_GET_LIST_PARENT; 0
    => id;; id
}
/// List tasks
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
    Response, super::super::TABLES, super::super::tables::shapes::TASK_GET_LIST_RESPONSE;
    0 => tasks; tasks;
}
/// The tasks.
#[non_exhaustive]
pub struct ResponseTasks {
    /// How many are answered here.
    ///
    /// Integer.
    pub count: ::core::option::Option<i64>,
    /// How many fit the request.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One task each.
    ///
    /// List of: object.
    pub task: ::core::option::Option<
        ::std::vec::Vec<super::super::types::task::TaskListed>,
    >,
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
    /// Sets [`total_count`](Self::total_count).
    pub fn total_count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.total_count, value);
        self
    }
    /// Sets [`task`](Self::task).
    pub fn task(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::task::TaskListed>,
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
    super::super::tables::shapes::TASK_GET_LIST_RESPONSE_TASKS; 0 => count, 1 =>
    total_count, 2 => task;; count total_count task
}
/// Which tasks: one of the system's choices, or the number of a filter that the account has (`task.getFilterList`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Target {
    /// All tasks.
    ///
    /// `all` on the wire.
    All,
    /// Those that the caller is to do.
    ///
    /// `in` on the wire.
    Incoming,
    /// Those that the caller has set.
    ///
    /// `out` on the wire.
    Outgoing,
    /// Templates of tasks.
    ///
    /// `template` on the wire.
    Templates,
    /// Templates of repeating tasks.
    ///
    /// `periodic` on the wire.
    Periodic,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::open_enum! {
    Target, TARGET_VALUES; 0 => All, 1 => Incoming, 2 => Outgoing, 3 => Templates, 4 =>
    Periodic
}
pub(crate) static TARGET_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "task.getList",
    name: "Target",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "all",
            name: "All",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "in",
            name: "Incoming",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "out",
            name: "Outgoing",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "template",
            name: "Templates",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "periodic",
            name: "Periodic",
            versions: tables::Versions::ALL,
        },
    ],
};
pub(crate) static TARGET_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "task.getList",
    name: "Target",
    numeric: false,
    or_int: true,
    members: &[
        tables::Member {
            wire: "all",
            name: "All",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "in",
            name: "Incoming",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "out",
            name: "Outgoing",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "template",
            name: "Templates",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "periodic",
            name: "Periodic",
            versions: tables::Versions::ALL,
        },
    ],
};
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.getList` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.getList",
    file: "spec/planfix/task/get-list.toml",
    source: "https://planfix.com/help/Planfix_API_task.getList",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "task",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::TASK_GET_LIST_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TASK_GET_LIST_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0016", "0021", "3001"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.getList\">\n  <account>example</account>\n  <user>\n    <id>1</id>\n  </user>\n  <target>all</target>\n  <project>\n    <id>21</id>\n    <withSubprojects>0</withSubprojects>\n  </project>\n  <parent>\n    <id>101</id>\n  </parent>\n  <sort>NUMBER_ASC</sort>\n  <status>107</status>\n  <pageCurrent>1</pageCurrent>\n  <pageSize>10</pageSize>\n  <filter>OVERDUE</filter>\n  <filters>\n    <filter>\n      <type>12</type>\n      <operator>equal</operator>\n      <value>\n        <datetype>anotherperiod</datetype>\n        <datefrom>01-02-2025</datefrom>\n        <dateto>28-02-2025</dateto>\n      </value>\n    </filter>\n    <filter>\n      <type>10</type>\n      <operator>equal</operator>\n      <value>107;108</value>\n    </filter>\n    <filter>\n      <type>8</type>\n      <operator>notequal</operator>\n      <value>отпуск</value>\n    </filter>\n  </filters>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <tasks count=\"1\" totalCount=\"1\">\n    <task>\n      <id>102</id>\n      <title>Собрать цифры по складу</title>\n      <description></description>\n      <importance>AVERAGE</importance>\n      <status>107</status>\n      <statusSet>2</statusSet>\n      <checkResult>0</checkResult>\n      <type>task</type>\n      <owner>\n        <id>1</id>\n        <name>Ada Winter</name>\n      </owner>\n      <parent>\n        <id>101</id>\n      </parent>\n      <template>\n        <id>0</id>\n      </template>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <client>\n        <id>12</id>\n        <name>ООО «Пример»</name>\n      </client>\n      <beginDateTime>03-02-2025 09:40</beginDateTime>\n      <general>1002</general>\n      <isOverdued>1</isOverdued>\n      <isCloseToDeadline>0</isCloseToDeadline>\n      <isNotAcceptedInTime>0</isNotAcceptedInTime>\n      <isSummary>0</isSummary>\n      <starred>0</starred>\n      <workers>\n        <users></users>\n        <groups>\n          <group>\n            <id>3</id>\n            <name>Support</name>\n          </group>\n        </groups>\n      </workers>\n      <customData></customData>\n    </task>\n  </tasks>\n</response>",
            target: ::core::option::Option::None,
            line: 128,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.getList\">\n  <account>example</account>\n  <pageCurrent>0</pageCurrent>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <tasks count=\"0\" totalCount=\"3\"></tasks>\n</response>",
            target: ::core::option::Option::None,
            line: 221,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 10] = tables::Field::rows(
    [
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TASK_GET_LIST_USER),
                ),
                ..tables::Type::ANY
            },
            15,
        ),
        (
            "target",
            tables::Type {
                kind: tables::Kind::Enum(&TARGET_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            27,
        ),
        (
            "project",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TASK_GET_LIST_PROJECT),
                ),
                ..tables::Type::ANY
            },
            41,
        ),
        (
            "parent",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TASK_GET_LIST_PARENT),
                ),
                ..tables::Type::ANY
            },
            58,
        ),
        (
            "sort",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::task_list::TASK_SORT_VALUES,
                ),
                ..tables::Type::ANY
            },
            70,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::task::TASK_STATUS_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            76,
        ),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::task_list::TASK_QUICK_FILTER_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Joined(" "),
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            84,
        ),
        (
            "filters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_FILTER_TASK_FILTER,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("filter"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            93,
        ),
        ("pageCurrent", tables::Type::INT, 12),
        (
            "pageSize",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            12,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                access: ::core::option::Option::Some("admin"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("all"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                part: tables::Part::Filters("status"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                part: tables::Part::Page,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                part: tables::Part::PageSize,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getList",
    name: "Request",
    file: "spec/planfix/task/get-list.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        8, 9, 65535, 65535, 6, 7, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 0, 4, 65535, 65535, 65535, 65535, 2, 65535, 5, 65535,
        65535, 1, 65535, 3,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whose tasks are listed, if not the caller's; for administrators.",
            ru: "Чьи задачи нужны, если не вызывающего; для администраторов.",
        },
        tables::Text {
            en: "Which tasks: one of the system's choices, or the number of a filter that the account has (`task.getFilterList`).",
            ru: "Какие задачи: один из системных вариантов или номер фильтра из аккаунта (`task.getFilterList`).",
        },
        tables::Text {
            en: "The project whose tasks are listed.",
            ru: "Проект, задачи которого нужны.",
        },
        tables::Text {
            en: "The task whose parts are listed, at any depth.",
            ru: "Задача, подзадачи которой нужны, на любой глубине.",
        },
        tables::Text {
            en: "In which order.",
            ru: "В каком порядке.",
        },
        tables::Text {
            en: "Only tasks in this status.",
            ru: "Только задачи в этом статусе.",
        },
        tables::Text {
            en: "Only tasks to which all of these apply.",
            ru: "Только задачи, к которым подходит всё перечисленное.",
        },
        tables::Text {
            en: "Further restrictions.",
            ru: "Дополнительные условия.",
        },
        tables::Text {
            en: "The page, counted from 1; 0 asks for the number of objects only.",
            ru: "Номер страницы, считая с 1; 0 означает, что нужно только число объектов.",
        },
        tables::Text {
            en: "How many objects make a page, 100 at most; 0 leaves it to the server.",
            ru: "Сколько объектов на странице, не больше 100; 0 оставляет выбор серверу.",
        },
    ],
    rules: &[],
    said: &[],
};
static USER_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 21)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getList",
    name: "User",
    file: "spec/planfix/task/get-list.toml",
    form: tables::Form::Object,
    fields: &USER_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static USER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The employee.",
            ru: "Сотрудник.",
        },
    ],
    rules: &[],
    said: &[],
};
static PROJECT_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 46), ("withSubprojects", tables::Type::BOOL, 52)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("project.id"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static PROJECT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getList",
    name: "Project",
    file: "spec/planfix/task/get-list.toml",
    form: tables::Form::Object,
    fields: &PROJECT_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 1, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static PROJECT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the project.",
            ru: "Номер проекта.",
        },
        tables::Text {
            en: "Tasks of the project's subprojects too.",
            ru: "Вместе с задачами подпроектов.",
        },
    ],
    rules: &[],
    said: &[],
};
static PARENT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 63)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("parent.id"),
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static PARENT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getList",
    name: "Parent",
    file: "spec/planfix/task/get-list.toml",
    form: tables::Form::Object,
    fields: &PARENT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static PARENT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of that task.",
            ru: "Номер этой задачи.",
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
                        super::super::tables::shapes::TASK_GET_LIST_RESPONSE_TASKS,
                    ),
                ),
                ..tables::Type::ANY
            },
            101,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getList",
    name: "Response",
    file: "spec/planfix/task/get-list.toml",
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
static RESPONSE_TASKS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("count", tables::Type::INT, 107),
        ("totalCount", tables::Type::INT, 113),
        (
            "task",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_LISTED,
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
            120,
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
        (
            1,
            tables::Facts {
                place: tables::Place::Attribute,
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static RESPONSE_TASKS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getList",
    name: "ResponseTasks",
    file: "spec/planfix/task/get-list.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_TASKS_FIELDS,
    lookup: &[1, 0, 65535, 65535, 65535, 65535, 65535, 2],
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
            en: "How many are answered here.",
            ru: "Сколько задач в этом ответе.",
        },
        tables::Text {
            en: "How many fit the request.",
            ru: "Сколько задач подходит под запрос.",
        },
        tables::Text {
            en: "One task each.",
            ru: "По одной задаче.",
        },
    ],
    rules: &[],
    said: &[],
};
