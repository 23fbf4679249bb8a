// @generated from spec/planfix/action/get-list-with-analitic.toml by `cargo xtask codegen`; do not edit.

//! `action.getListWithAnalitic`: List the comments in which a data tag is filled in.

use ::callsheet_runtime::tables;
/// List the comments in which a data tag is filled in
///
/// The request of `action.getListWithAnalitic`. Facts from <https://planfix.com/help/Planfix_API_action.getListWithAnalitic>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="action.getListWithAnalitic">
///   <account>example</account>
///   <analitic>
///     <id>2</id>
///   </analitic>
///   <task>
///     <id>102</id>
///   </task>
///   <pageCurrent>1</pageCurrent>
///   <pageSize>20</pageSize>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The data tag.
    ///
    /// Object.
    pub analitic: Analitic,
    /// The task whose comments are listed, if not those of all tasks.
    ///
    /// Object.
    pub task: ::core::option::Option<::std::boxed::Box<Task>>,
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
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            analitic: Analitic::new(id),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`task`](Self::task).
    pub fn task(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<Task>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.task, value);
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
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::ACTION_GET_LIST_WITH_ANALITIC_REQUEST; 0 => analitic, 1
    => task, 2 => page_current, 3 => page_size; analitic; task page_current page_size
}
/// The data tag.
#[non_exhaustive]
pub struct Analitic {
    /// The number of the data tag; `analitic.getList` lists them.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Analitic {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Analitic, super::super::TABLES,
    super::super::tables::shapes::ACTION_GET_LIST_WITH_ANALITIC_ANALITIC; 0 => id; id;
}
/// The task whose comments are listed, if not those of all tasks.
#[non_exhaustive]
pub struct Task {
    /// The number by which the system knows the task.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
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
}
impl ::core::default::Default for Task {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Task, super::super::TABLES,
    super::super::tables::shapes::ACTION_GET_LIST_WITH_ANALITIC_TASK; 0 => id;; id
}
/// List the comments in which a data tag is filled in
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
    super::super::tables::shapes::ACTION_GET_LIST_WITH_ANALITIC_RESPONSE; 0 => actions;
    actions;
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
    super::super::tables::shapes::ACTION_GET_LIST_WITH_ANALITIC_RESPONSE_ACTIONS; 0 =>
    count, 1 => total_count, 2 => action;; count total_count action
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `action.getListWithAnalitic` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "action.getListWithAnalitic",
    file: "spec/planfix/action/get-list-with-analitic.toml",
    source: "https://planfix.com/help/Planfix_API_action.getListWithAnalitic",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "action",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::ACTION_GET_LIST_WITH_ANALITIC_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::ACTION_GET_LIST_WITH_ANALITIC_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["3001", "3008", "4001", "4009", "4010"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.getListWithAnalitic\">\n  <account>example</account>\n  <analitic>\n    <id>2</id>\n  </analitic>\n  <task>\n    <id>102</id>\n  </task>\n  <pageCurrent>1</pageCurrent>\n  <pageSize>20</pageSize>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <actions count=\"1\" totalCount=\"1\">\n    <action>\n      <id>7003</id>\n      <description>Остатки во вложении.</description>\n      <type>COMMENT</type>\n      <statusChange>\n        <oldStatus>ACTIVE</oldStatus>\n        <newStatus>107</newStatus>\n      </statusChange>\n      <isNotRead>0</isNotRead>\n      <fromEmail>1</fromEmail>\n      <dateTime>05-02-2025 08:30</dateTime>\n      <task>\n        <id>102</id>\n        <title>Собрать цифры по складу</title>\n      </task>\n      <owner>\n        <id>5</id>\n        <name>Елена Орлова</name>\n      </owner>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <files>\n        <file>\n          <id>502</id>\n          <name>склад.csv</name>\n        </file>\n      </files>\n      <notifiedList>\n        <user>\n          <id>1</id>\n          <name>Ada Winter</name>\n        </user>\n      </notifiedList>\n      <analitics>\n        <analitic>\n          <id>2</id>\n          <key>2</key>\n          <name>Выезд</name>\n        </analitic>\n        <analitic>\n          <id>2</id>\n          <key>3</key>\n          <name>Выезд</name>\n        </analitic>\n      </analitics>\n    </action>\n  </actions>\n</response>",
            target: ::core::option::Option::None,
            line: 66,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.getListWithAnalitic\">\n  <account>example</account>\n  <analitic>\n    <id>1</id>\n  </analitic>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <actions count=\"1\" totalCount=\"1\">\n    <action>\n      <id>7002</id>\n      <description>The first draft is ready.</description>\n      <type>ACTION</type>\n      <statusChange>\n        <oldStatus>DRAFT</oldStatus>\n        <newStatus>ACTIVE</newStatus>\n      </statusChange>\n      <isNotRead>1</isNotRead>\n      <fromEmail>0</fromEmail>\n      <dateTime>04-02-2025 11:20</dateTime>\n      <task>\n        <id>101</id>\n        <title>Prepare the quarterly report</title>\n      </task>\n      <owner>\n        <id>2</id>\n        <name>Борис Соколов</name>\n      </owner>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <files>\n        <file>\n          <id>501</id>\n          <name>report.txt</name>\n        </file>\n      </files>\n      <notifiedList>\n        <user>\n          <id>1</id>\n          <name>Ada Winter</name>\n        </user>\n        <user>\n          <id>5</id>\n          <name>Елена Орлова</name>\n        </user>\n      </notifiedList>\n      <analitics>\n        <analitic>\n          <id>1</id>\n          <key>1</key>\n          <name>Time spent</name>\n        </analitic>\n      </analitics>\n    </action>\n  </actions>\n</response>",
            target: ::core::option::Option::None,
            line: 133,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "analitic",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::ACTION_GET_LIST_WITH_ANALITIC_ANALITIC,
                    ),
                ),
                ..tables::Type::ANY
            },
            14,
        ),
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::ACTION_GET_LIST_WITH_ANALITIC_TASK,
                    ),
                ),
                ..tables::Type::ANY
            },
            28,
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
        (0, tables::Facts::REQUIRED),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                part: tables::Part::Page,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                part: tables::Part::PageSize,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.getListWithAnalitic",
    name: "Request",
    file: "spec/planfix/action/get-list-with-analitic.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        2, 3, 65535, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535,
        65535, 65535, 1,
    ],
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
            en: "The data tag.",
            ru: "Аналитика.",
        },
        tables::Text {
            en: "The task whose comments are listed, if not those of all tasks.",
            ru: "Задача, комментарии которой нужны, если не всех задач.",
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
static ANALITIC_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 20)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("analitics.id"),
                references: ::core::option::Option::Some("analitic"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static ANALITIC_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.getListWithAnalitic",
    name: "Analitic",
    file: "spec/planfix/action/get-list-with-analitic.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the data tag; `analitic.getList` lists them.",
            ru: "Номер аналитики; их перечень даёт `analitic.getList`.",
        },
    ],
    rules: &[],
    said: &[],
};
static TASK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 33)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("task.id"),
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.getListWithAnalitic",
    name: "Task",
    file: "spec/planfix/action/get-list-with-analitic.toml",
    form: tables::Form::Object,
    fields: &TASK_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
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
                        super::super::tables::shapes::ACTION_GET_LIST_WITH_ANALITIC_RESPONSE_ACTIONS,
                    ),
                ),
                ..tables::Type::ANY
            },
            40,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.getListWithAnalitic",
    name: "Response",
    file: "spec/planfix/action/get-list-with-analitic.toml",
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
        ("count", tables::Type::INT, 46),
        ("totalCount", tables::Type::INT, 52),
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
            59,
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
    owner: "action.getListWithAnalitic",
    name: "ResponseActions",
    file: "spec/planfix/action/get-list-with-analitic.toml",
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
