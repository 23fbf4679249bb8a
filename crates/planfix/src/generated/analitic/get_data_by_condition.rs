// @generated from spec/planfix/analitic/get-data-by-condition.toml by `cargo xtask codegen`; do not edit.

//! `analitic.getDataByCondition`: Find rows of a data tag.

use ::callsheet_runtime::tables;
/// Find rows of a data tag
///
/// The answer does not say how many rows there are.
///
/// The request of `analitic.getDataByCondition`. Facts from <https://planfix.com/help/Planfix_API_analitic.getDataByCondition>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="analitic.getDataByCondition">
///   <account>example</account>
///   <analitic>
///     <id>1</id>
///   </analitic>
///   <task>
///     <id>101</id>
///   </task>
///   <filters>
///     <filter>
///       <field>11</field>
///       <fromDate>01-02-2025</fromDate>
///       <toDate>28-02-2025</toDate>
///     </filter>
///     <filter>
///       <field>13</field>
///       <userid>2</userid>
///     </filter>
///   </filters>
///   <pageCurrent>1</pageCurrent>
///   <pageSize>100</pageSize>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The data tag.
    ///
    /// Object.
    pub analitic: Analitic,
    /// The task whose rows are wanted, if not those of all tasks.
    ///
    /// Object.
    pub task: ::core::option::Option<::std::boxed::Box<Task>>,
    /// Conditions on fields of the data tag.
    ///
    /// List of: object.
    pub filters: ::core::option::Option<
        ::std::vec::Vec<super::super::types::analitic_filter::AnaliticFilter>,
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
    /// Sets [`filters`](Self::filters).
    pub fn filters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::analitic_filter::AnaliticFilter,
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
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::ANALITIC_GET_DATA_BY_CONDITION_REQUEST; 0 => analitic,
    1 => task, 2 => filters, 3 => page_current, 4 => page_size; analitic; task filters
    page_current page_size
}
/// The data tag.
#[non_exhaustive]
pub struct Analitic {
    /// The number of the data tag.
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
    super::super::tables::shapes::ANALITIC_GET_DATA_BY_CONDITION_ANALITIC; 0 => id; id;
}
/// The task whose rows are wanted, if not those of all tasks.
#[non_exhaustive]
pub struct Task {
    /// The number by which the system knows the task.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The task's number as people see it.
    ///
    /// Integer.
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
    Task, super::super::TABLES,
    super::super::tables::shapes::ANALITIC_GET_DATA_BY_CONDITION_TASK; 0 => id, 1 =>
    general;; id general
}
/// Find rows of a data tag
#[non_exhaustive]
pub struct Response {
    /// The rows.
    ///
    /// List of: object.
    pub analitic_datas: ::std::vec::Vec<
        super::super::types::analitic_data::AnaliticDataFound,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        analitic_datas: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::analitic_data::AnaliticDataFound,
            >,
        >,
    ) -> Self {
        Self {
            analitic_datas: ::callsheet_runtime::record::list(analitic_datas),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::ANALITIC_GET_DATA_BY_CONDITION_RESPONSE; 0 =>
    analitic_datas; analitic_datas;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `analitic.getDataByCondition` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "analitic.getDataByCondition",
    file: "spec/planfix/analitic/get-data-by-condition.toml",
    source: "https://planfix.com/help/Planfix_API_analitic.getDataByCondition",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "analitic-data",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::ANALITIC_GET_DATA_BY_CONDITION_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::ANALITIC_GET_DATA_BY_CONDITION_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["3001", "3008", "10001", "10002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"analitic.getDataByCondition\">\n  <account>example</account>\n  <analitic>\n    <id>1</id>\n  </analitic>\n  <task>\n    <id>101</id>\n  </task>\n  <filters>\n    <filter>\n      <field>11</field>\n      <fromDate>01-02-2025</fromDate>\n      <toDate>28-02-2025</toDate>\n    </filter>\n    <filter>\n      <field>13</field>\n      <userid>2</userid>\n    </filter>\n  </filters>\n  <pageCurrent>1</pageCurrent>\n  <pageSize>100</pageSize>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <analiticDatas>\n    <analiticData>\n      <key>1</key>\n      <task>\n        <id>101</id>\n      </task>\n      <action>\n        <id>7002</id>\n      </action>\n      <itemData>\n        <id>11</id>\n        <name>Day</name>\n        <value>04-02-2025</value>\n        <valueId></valueId>\n      </itemData>\n      <itemData>\n        <id>12</id>\n        <name>From and to</name>\n        <value>10:00 - 11:15</value>\n        <valueId></valueId>\n      </itemData>\n      <itemData>\n        <id>13</id>\n        <name>Who</name>\n        <value>Борис Соколов</value>\n        <valueId>2</valueId>\n      </itemData>\n    </analiticData>\n  </analiticDatas>\n</response>",
            target: ::core::option::Option::None,
            line: 65,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"analitic.getDataByCondition\">\n  <account>example</account>\n  <analitic>\n    <id>2</id>\n  </analitic>\n  <task>\n    <general>1002</general>\n  </task>\n  <pageCurrent>2</pageCurrent>\n  <pageSize>1</pageSize>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <analiticDatas>\n    <analiticData>\n      <key>3</key>\n      <task>\n        <id>102</id>\n      </task>\n      <action>\n        <id>7003</id>\n      </action>\n      <itemData>\n        <id>14</id>\n        <name>Офис</name>\n        <value>Head office</value>\n        <valueId>2</valueId>\n      </itemData>\n      <itemData>\n        <id>15</id>\n        <name>Причина</name>\n        <value>Срочно</value>\n        <valueId></valueId>\n      </itemData>\n    </analiticData>\n  </analiticDatas>\n</response>",
            target: ::core::option::Option::None,
            line: 122,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"analitic.getDataByCondition\">\n  <account>example</account>\n  <analitic>\n    <id>2</id>\n  </analitic>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <analiticDatas>\n    <analiticData>\n      <key>2</key>\n      <task>\n        <id>102</id>\n      </task>\n      <action>\n        <id>7003</id>\n      </action>\n      <itemData>\n        <id>14</id>\n        <name>Офис</name>\n        <value>Хельсинки</value>\n        <valueId>3</valueId>\n      </itemData>\n      <itemData>\n        <id>15</id>\n        <name>Причина</name>\n        <value>По плану</value>\n        <valueId></valueId>\n      </itemData>\n    </analiticData>\n    <analiticData>\n      <key>3</key>\n      <task>\n        <id>102</id>\n      </task>\n      <action>\n        <id>7003</id>\n      </action>\n      <itemData>\n        <id>14</id>\n        <name>Офис</name>\n        <value>Head office</value>\n        <valueId>2</valueId>\n      </itemData>\n      <itemData>\n        <id>15</id>\n        <name>Причина</name>\n        <value>Срочно</value>\n        <valueId></valueId>\n      </itemData>\n    </analiticData>\n  </analiticDatas>\n</response>",
            target: ::core::option::Option::None,
            line: 162,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        (
            "analitic",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::ANALITIC_GET_DATA_BY_CONDITION_ANALITIC,
                    ),
                ),
                ..tables::Type::ANY
            },
            15,
        ),
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::ANALITIC_GET_DATA_BY_CONDITION_TASK,
                    ),
                ),
                ..tables::Type::ANY
            },
            29,
        ),
        (
            "filters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ANALITIC_FILTER_ANALITIC_FILTER,
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
            47,
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
        (0, tables::Facts::REQUIRED),
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
    owner: "analitic.getDataByCondition",
    name: "Request",
    file: "spec/planfix/analitic/get-data-by-condition.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        3, 4, 65535, 65535, 2, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535,
        65535, 1,
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
            en: "The task whose rows are wanted, if not those of all tasks.",
            ru: "Задача, строки которой нужны, если не всех задач.",
        },
        tables::Text {
            en: "Conditions on fields of the data tag.",
            ru: "Условия на поля аналитики.",
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
    [("id", tables::Type::ID, 21)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("analitic.id"),
                references: ::core::option::Option::Some("analitic"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static ANALITIC_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "analitic.getDataByCondition",
    name: "Analitic",
    file: "spec/planfix/analitic/get-data-by-condition.toml",
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
            en: "The number of the data tag.",
            ru: "Номер аналитики.",
        },
    ],
    rules: &[],
    said: &[],
};
static TASK_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 34), ("general", tables::Type::INT, 41)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("task.id"),
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                part: tables::Part::Filters("task.general"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "analitic.getDataByCondition",
    name: "Task",
    file: "spec/planfix/analitic/get-data-by-condition.toml",
    form: tables::Form::Object,
    fields: &TASK_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
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
        tables::Text {
            en: "The task's number as people see it.",
            ru: "Номер задачи, который видят люди.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "analiticDatas",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("analiticData"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            55,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "analitic.getDataByCondition",
    name: "Response",
    file: "spec/planfix/analitic/get-data-by-condition.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
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
            en: "The rows.",
            ru: "Строки.",
        },
    ],
    rules: &[],
    said: &[],
};
