// @generated from spec/planfix/action/get-list.toml by `cargo xtask codegen`; do not edit.

//! `action.getList`: List the comments of a task or contact.

use ::callsheet_runtime::tables;
/// List the comments of a task or contact
///
/// The request of `action.getList`. Facts from <https://planfix.com/help/Planfix_API_action.getList>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="action.getList">
///   <account>example</account>
///   <task>
///     <id>101</id>
///   </task>
///   <pageCurrent>1</pageCurrent>
///   <pageSize>2</pageSize>
///   <sort>asc</sort>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The task whose comments are listed.
    ///
    /// Object. Exactly one of `task`, `contact` must be there.
    pub task: ::core::option::Option<::std::boxed::Box<Task>>,
    /// The contact whose comments are listed.
    ///
    /// Object. Exactly one of `task`, `contact` must be there.
    pub contact: ::core::option::Option<::std::boxed::Box<Contact>>,
    /// In which order.
    ///
    /// One of the values below. Default: `desc`.
    pub sort: ::core::option::Option<Sort>,
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
    /// Sets [`task`](Self::task).
    pub fn task(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<Task>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.task, value);
        self
    }
    /// Sets [`contact`](Self::contact).
    pub fn contact(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<Contact>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.contact, value);
        self
    }
    /// Sets [`sort`](Self::sort).
    pub fn sort(mut self, value: impl ::core::convert::Into<Sort>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sort, value);
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
    Request, super::super::TABLES, super::super::tables::shapes::ACTION_GET_LIST_REQUEST;
    0 => task, 1 => contact, 2 => sort, 3 => page_current, 4 => page_size;; task contact
    sort page_current page_size
}
/// The task whose comments are listed.
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
    Task, super::super::TABLES, super::super::tables::shapes::ACTION_GET_LIST_TASK; 0 =>
    id, 1 => general;; id general
}
/// The contact whose comments are listed.
#[non_exhaustive]
pub struct Contact {
    /// The contact's number as people see it.
    ///
    /// Integer.
    pub general: i64,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Contact {
    /// With what is required.
    pub fn new(general: impl ::core::convert::Into<i64>) -> Self {
        Self {
            general: general.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Contact, super::super::TABLES, super::super::tables::shapes::ACTION_GET_LIST_CONTACT;
    0 => general; general;
}
/// List the comments of a task or contact
#[non_exhaustive]
pub struct Response {
    /// The comments.
    ///
    /// Object.
    pub actions: ResponseActions,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(actions: impl ::core::convert::Into<ResponseActions>) -> Self {
        Self {
            actions: actions.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::ACTION_GET_LIST_RESPONSE; 0 => actions; actions;
}
/// The comments.
#[non_exhaustive]
pub struct ResponseActions {
    /// How many are answered here.
    ///
    /// Integer.
    pub count: ::core::option::Option<i64>,
    /// How many fit the request.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One comment each.
    ///
    /// List of: object.
    pub action: ::core::option::Option<
        ::std::vec::Vec<super::super::types::action::Action>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseActions {
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
    /// Sets [`action`](Self::action).
    pub fn action(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::action::Action>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.action, value);
        self
    }
}
impl ::core::default::Default for ResponseActions {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseActions, super::super::TABLES,
    super::super::tables::shapes::ACTION_GET_LIST_RESPONSE_ACTIONS; 0 => count, 1 =>
    total_count, 2 => action;; count total_count action
}
/// In which order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// The oldest first.
    ///
    /// `asc` on the wire.
    Ascending,
    /// The newest first.
    ///
    /// `desc` on the wire.
    Descending,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::open_enum! {
    Sort, SORT_VALUES; 0 => Ascending, 1 => Descending
}
pub(crate) static SORT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "action.getList",
    name: "Sort",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "asc",
            name: "Ascending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "desc",
            name: "Descending",
            versions: tables::Versions::ALL,
        },
    ],
};
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `action.getList` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "action.getList",
    file: "spec/planfix/action/get-list.toml",
    source: "https://planfix.com/help/Planfix_API_action.getList",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "action",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::ACTION_GET_LIST_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ACTION_GET_LIST_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["3001", "3008", "4001", "4009", "8001", "8002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.getList\">\n  <account>example</account>\n  <task>\n    <id>101</id>\n  </task>\n  <pageCurrent>1</pageCurrent>\n  <pageSize>2</pageSize>\n  <sort>asc</sort>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <actions count=\"2\" totalCount=\"3\">\n    <action>\n      <id>7001</id>\n      <description></description>\n      <type>TASKCREATED</type>\n      <isNotRead>0</isNotRead>\n      <fromEmail>0</fromEmail>\n      <dateTime>03-02-2025 09:15</dateTime>\n      <task>\n        <id>101</id>\n        <title>Prepare the quarterly report</title>\n      </task>\n      <owner>\n        <id>1</id>\n        <name>Ada Winter</name>\n      </owner>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <notifiedList></notifiedList>\n    </action>\n    <action>\n      <id>7002</id>\n      <description>The first draft is ready.</description>\n      <type>ACTION</type>\n      <statusChange>\n        <oldStatus>DRAFT</oldStatus>\n        <newStatus>ACTIVE</newStatus>\n      </statusChange>\n      <isNotRead>1</isNotRead>\n      <fromEmail>0</fromEmail>\n      <dateTime>04-02-2025 11:20</dateTime>\n      <task>\n        <id>101</id>\n        <title>Prepare the quarterly report</title>\n      </task>\n      <owner>\n        <id>2</id>\n        <name>Борис Соколов</name>\n      </owner>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <files>\n        <file>\n          <id>501</id>\n          <name>report.txt</name>\n        </file>\n      </files>\n      <notifiedList>\n        <user>\n          <id>1</id>\n          <name>Ada Winter</name>\n        </user>\n        <user>\n          <id>5</id>\n          <name>Елена Орлова</name>\n        </user>\n      </notifiedList>\n      <analitics>\n        <analitic>\n          <id>1</id>\n          <key>1</key>\n          <name>Time spent</name>\n        </analitic>\n      </analitics>\n    </action>\n  </actions>\n</response>",
            target: ::core::option::Option::None,
            line: 86,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.getList\">\n  <account>example</account>\n  <task>\n    <general>1002</general>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <actions count=\"1\" totalCount=\"1\">\n    <action>\n      <id>7003</id>\n      <description>Остатки во вложении.</description>\n      <type>COMMENT</type>\n      <statusChange>\n        <oldStatus>ACTIVE</oldStatus>\n        <newStatus>107</newStatus>\n      </statusChange>\n      <isNotRead>0</isNotRead>\n      <fromEmail>1</fromEmail>\n      <dateTime>05-02-2025 08:30</dateTime>\n      <task>\n        <id>102</id>\n        <title>Собрать цифры по складу</title>\n      </task>\n      <owner>\n        <id>5</id>\n        <name>Елена Орлова</name>\n      </owner>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <files>\n        <file>\n          <id>502</id>\n          <name>склад.csv</name>\n        </file>\n      </files>\n      <notifiedList>\n        <user>\n          <id>1</id>\n          <name>Ada Winter</name>\n        </user>\n      </notifiedList>\n      <analitics>\n        <analitic>\n          <id>2</id>\n          <key>2</key>\n          <name>Выезд</name>\n        </analitic>\n        <analitic>\n          <id>2</id>\n          <key>3</key>\n          <name>Выезд</name>\n        </analitic>\n      </analitics>\n    </action>\n  </actions>\n</response>",
            target: ::core::option::Option::None,
            line: 171,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.getList\">\n  <account>example</account>\n  <contact>\n    <general>1</general>\n  </contact>\n  <pageCurrent>1</pageCurrent>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <actions count=\"1\" totalCount=\"1\">\n    <action>\n      <id>7005</id>\n      <description>Prefers letters.</description>\n      <type>COMMENT</type>\n      <isNotRead>0</isNotRead>\n      <fromEmail>0</fromEmail>\n      <dateTime>07-02-2025 12:00</dateTime>\n      <contact>\n        <general>1</general>\n        <name>Maria Lind</name>\n      </contact>\n      <owner>\n        <id>2</id>\n        <name>Борис Соколов</name>\n      </owner>\n      <notifiedList></notifiedList>\n    </action>\n  </actions>\n</response>",
            target: ::core::option::Option::None,
            line: 233,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.getList\">\n  <account>example</account>\n  <task>\n    <id>101</id>\n  </task>\n  <pageCurrent>0</pageCurrent>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <actions count=\"0\" totalCount=\"3\"></actions>\n</response>",
            target: ::core::option::Option::None,
            line: 265,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::ACTION_GET_LIST_TASK),
                ),
                ..tables::Type::ANY
            },
            14,
        ),
        (
            "contact",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::ACTION_GET_LIST_CONTACT,
                    ),
                ),
                ..tables::Type::ANY
            },
            36,
        ),
        (
            "sort",
            tables::Type {
                kind: tables::Kind::Enum(&SORT_VALUES),
                ..tables::Type::ANY
            },
            49,
        ),
        ("pageCurrent", tables::Type::INT, 11),
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
            11,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::ExactlyOne(0),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::ExactlyOne(0),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("desc"),
                part: tables::Part::SortOrder,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                part: tables::Part::Page,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                part: tables::Part::PageSize,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.getList",
    name: "Request",
    file: "spec/planfix/action/get-list.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        3, 4, 65535, 2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1, 0,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The task whose comments are listed.",
            ru: "Задача, комментарии которой нужны.",
        },
        tables::Text {
            en: "The contact whose comments are listed.",
            ru: "Контакт, комментарии которого нужны.",
        },
        tables::Text {
            en: "In which order.",
            ru: "В каком порядке.",
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
static TASK_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 21), ("general", tables::Type::INT, 29)],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Filters("task.id"),
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Filters("task.general"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.getList",
    name: "Task",
    file: "spec/planfix/action/get-list.toml",
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
static CONTACT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("general", tables::Type::INT, 42)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("contact.general"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.getList",
    name: "Contact",
    file: "spec/planfix/action/get-list.toml",
    form: tables::Form::Object,
    fields: &CONTACT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static CONTACT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The contact's number as people see it.",
            ru: "Номер контакта, который видят люди.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "actions",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::ACTION_GET_LIST_RESPONSE_ACTIONS,
                    ),
                ),
                ..tables::Type::ANY
            },
            60,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.getList",
    name: "Response",
    file: "spec/planfix/action/get-list.toml",
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
            en: "The comments.",
            ru: "Комментарии.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_ACTIONS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("count", tables::Type::INT, 66),
        ("totalCount", tables::Type::INT, 72),
        (
            "action",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION,
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
            79,
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
pub(crate) static RESPONSE_ACTIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.getList",
    name: "ResponseActions",
    file: "spec/planfix/action/get-list.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_ACTIONS_FIELDS,
    lookup: &[1, 0, 2, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_ACTIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many are answered here.",
            ru: "Сколько комментариев в этом ответе.",
        },
        tables::Text {
            en: "How many fit the request.",
            ru: "Сколько комментариев подходит под запрос.",
        },
        tables::Text {
            en: "One comment each.",
            ru: "По одному комментарию.",
        },
    ],
    rules: &[],
    said: &[],
};
