// @generated from spec/planfix/file/get-list-for-task.toml by `cargo xtask codegen`; do not edit.

//! `file.getListForTask`: List a task's files.

use ::callsheet_runtime::tables;
/// List a task's files
///
/// The request of `file.getListForTask`. Facts from <https://planfix.com/help/Planfix_API_file.getListForTask>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="file.getListForTask">
///   <account>example</account>
///   <task>
///     <id>101</id>
///   </task>
///   <sort>DATE_ASC</sort>
///   <returnDownloadLinks>1</returnDownloadLinks>
///   <pageCurrent>1</pageCurrent>
///   <pageSize>100</pageSize>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The task.
    ///
    /// Object.
    pub task: Task,
    /// In which order.
    ///
    /// One of the values below.
    pub sort: ::core::option::Option<super::super::types::file::FileSort>,
    /// Answer with lasting links for fetching the files.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub return_download_links: ::core::option::Option<bool>,
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
    pub fn new() -> Self {
        Self {
            task: Task::new(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`sort`](Self::sort).
    pub fn sort(
        mut self,
        value: impl ::core::convert::Into<super::super::types::file::FileSort>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sort, value);
        self
    }
    /// Sets [`return_download_links`](Self::return_download_links).
    pub fn return_download_links(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.return_download_links, value);
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
    Request, super::super::TABLES,
    super::super::tables::shapes::FILE_GET_LIST_FOR_TASK_REQUEST; 0 => task, 1 => sort, 2
    => return_download_links, 3 => page_current, 4 => page_size; task; sort
    return_download_links page_current page_size
}
/// The task.
#[non_exhaustive]
pub struct Task {
    /// The number by which the system knows the task.
    ///
    /// Id. At least one of `id`, `general` must be there.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The task's number as people see it.
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
    Task, super::super::TABLES,
    super::super::tables::shapes::FILE_GET_LIST_FOR_TASK_TASK; 0 => id, 1 => general;; id
    general
}
/// List a task's files
#[non_exhaustive]
pub struct Response {
    /// The files.
    ///
    /// Object.
    pub files: ResponseFiles,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(files: impl ::core::convert::Into<ResponseFiles>) -> Self {
        Self {
            files: files.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::FILE_GET_LIST_FOR_TASK_RESPONSE; 0 => files; files;
}
/// The files.
#[non_exhaustive]
pub struct ResponseFiles {
    /// How many are answered here.
    ///
    /// Integer.
    pub count: ::core::option::Option<i64>,
    /// How many fit the request.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One file each.
    ///
    /// List of: object.
    pub file: ::core::option::Option<::std::vec::Vec<super::super::types::file::File>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseFiles {
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
    /// Sets [`file`](Self::file).
    pub fn file(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::file::File>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.file, value);
        self
    }
}
impl ::core::default::Default for ResponseFiles {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseFiles, super::super::TABLES,
    super::super::tables::shapes::FILE_GET_LIST_FOR_TASK_RESPONSE_FILES; 0 => count, 1 =>
    total_count, 2 => file;; count total_count file
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `file.getListForTask` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "file.getListForTask",
    file: "spec/planfix/file/get-list-for-task.toml",
    source: "https://planfix.com/help/Planfix_API_file.getListForTask",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "file",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::FILE_GET_LIST_FOR_TASK_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::FILE_GET_LIST_FOR_TASK_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["3001", "3008", "9001"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.getListForTask\">\n  <account>example</account>\n  <task>\n    <id>101</id>\n  </task>\n  <sort>DATE_ASC</sort>\n  <returnDownloadLinks>1</returnDownloadLinks>\n  <pageCurrent>1</pageCurrent>\n  <pageSize>100</pageSize>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <files count=\"2\" totalCount=\"2\">\n    <file>\n      <id>501</id>\n      <uniqueId>9001</uniqueId>\n      <name>report.txt</name>\n      <version>1</version>\n      <description>First draft</description>\n      <date>04-02-2025 11:20</date>\n      <sourceType>FILESYSTEM</sourceType>\n      <size>12</size>\n      <task>\n        <id>101</id>\n        <title>Prepare the quarterly report</title>\n      </task>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <user>\n        <id>2</id>\n        <name>Борис Соколов</name>\n      </user>\n      <downloadLink>https://files.example.com/9001</downloadLink>\n    </file>\n    <file>\n      <id>501</id>\n      <uniqueId>9002</uniqueId>\n      <name>report.txt</name>\n      <version>2</version>\n      <description></description>\n      <date>06-02-2025 16:05</date>\n      <sourceType>FILESYSTEM</sourceType>\n      <size>14</size>\n      <task>\n        <id>101</id>\n        <title>Prepare the quarterly report</title>\n      </task>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <user>\n        <id>5</id>\n        <name>Елена Орлова</name>\n      </user>\n      <downloadLink>https://files.example.com/9002</downloadLink>\n    </file>\n  </files>\n</response>",
            target: ::core::option::Option::None,
            line: 75,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.getListForTask\">\n  <account>example</account>\n  <task>\n    <general>1002</general>\n  </task>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <files count=\"1\" totalCount=\"1\">\n    <file>\n      <id>502</id>\n      <uniqueId>9003</uniqueId>\n      <name>склад.csv</name>\n      <version>1</version>\n      <description></description>\n      <date>05-02-2025 08:30</date>\n      <sourceType>FILESYSTEM</sourceType>\n      <size>3</size>\n      <task>\n        <id>102</id>\n        <title>Собрать цифры по складу</title>\n      </task>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <user>\n        <id>5</id>\n        <name>Елена Орлова</name>\n      </user>\n    </file>\n  </files>\n</response>",
            target: ::core::option::Option::None,
            line: 139,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::FILE_GET_LIST_FOR_TASK_TASK,
                    ),
                ),
                ..tables::Type::ANY
            },
            14,
        ),
        (
            "sort",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::file::FILE_SORT_VALUES),
                ..tables::Type::ANY
            },
            35,
        ),
        ("returnDownloadLinks", tables::Type::BOOL, 41),
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
                default: ::core::option::Option::Some("0"),
                part: tables::Part::Extends("downloadLink"),
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
    owner: "file.getListForTask",
    name: "Request",
    file: "spec/planfix/file/get-list-for-task.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        3, 4, 2, 1, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 0,
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
            en: "The task.",
            ru: "Задача.",
        },
        tables::Text {
            en: "In which order.",
            ru: "В каком порядке.",
        },
        tables::Text {
            en: "Answer with lasting links for fetching the files.",
            ru: "Вернуть постоянные ссылки для скачивания файлов.",
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
    [("id", tables::Type::ID, 20), ("general", tables::Type::INT, 28)],
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
    owner: "file.getListForTask",
    name: "Task",
    file: "spec/planfix/file/get-list-for-task.toml",
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
            "files",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::FILE_GET_LIST_FOR_TASK_RESPONSE_FILES,
                    ),
                ),
                ..tables::Type::ANY
            },
            48,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.getListForTask",
    name: "Response",
    file: "spec/planfix/file/get-list-for-task.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
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
            en: "The files.",
            ru: "Файлы.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FILES_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("count", tables::Type::INT, 54),
        ("totalCount", tables::Type::INT, 60),
        (
            "file",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_FILE_FILE,
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
            67,
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
pub(crate) static RESPONSE_FILES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.getListForTask",
    name: "ResponseFiles",
    file: "spec/planfix/file/get-list-for-task.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FILES_FIELDS,
    lookup: &[1, 0, 65535, 65535, 65535, 2, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_FILES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many are answered here.",
            ru: "Сколько файлов в этом ответе.",
        },
        tables::Text {
            en: "How many fit the request.",
            ru: "Сколько файлов подходит под запрос.",
        },
        tables::Text {
            en: "One file each.",
            ru: "По одному файлу.",
        },
    ],
    rules: &[],
    said: &[],
};
