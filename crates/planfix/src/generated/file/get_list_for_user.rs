// @generated from spec/planfix/file/get-list-for-user.toml by `cargo xtask codegen`; do not edit.

//! `file.getListForUser`: List the files that somebody sent in.

use ::callsheet_runtime::tables;
/// List the files that somebody sent in
///
/// An administrator may ask about anyone, others about themselves. The answer has no numbers of versions.
///
/// The request of `file.getListForUser`. Facts from <https://planfix.com/help/Planfix_API_file.getListForUser>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="file.getListForUser">
///   <account>example</account>
///   <user>
///     <id>5</id>
///   </user>
///   <pageCurrent>1</pageCurrent>
///   <pageSize>1</pageSize>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Who sent the files in.
    ///
    /// Object.
    pub user: User,
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
            user: User::new(id),
            ..::callsheet_runtime::Target::blank()
        }
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
    super::super::tables::shapes::FILE_GET_LIST_FOR_USER_REQUEST; 0 => user, 1 =>
    page_current, 2 => page_size; user; page_current page_size
}
/// Who sent the files in.
#[non_exhaustive]
pub struct User {
    /// The number of the employee.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl User {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    User, super::super::TABLES,
    super::super::tables::shapes::FILE_GET_LIST_FOR_USER_USER; 0 => id; id;
}
/// List the files that somebody sent in
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
    super::super::tables::shapes::FILE_GET_LIST_FOR_USER_RESPONSE; 0 => files; files;
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
    pub file: ::core::option::Option<
        ::std::vec::Vec<super::super::types::file::FileListed>,
    >,
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
            Item = impl ::core::convert::Into<super::super::types::file::FileListed>,
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
    super::super::tables::shapes::FILE_GET_LIST_FOR_USER_RESPONSE_FILES; 0 => count, 1 =>
    total_count, 2 => file;; count total_count file
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `file.getListForUser` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "file.getListForUser",
    file: "spec/planfix/file/get-list-for-user.toml",
    source: "https://planfix.com/help/Planfix_API_file.getListForUser",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "file",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::FILE_GET_LIST_FOR_USER_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::FILE_GET_LIST_FOR_USER_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["6001", "6004", "9001"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.getListForUser\">\n  <account>example</account>\n  <user>\n    <id>5</id>\n  </user>\n  <pageCurrent>1</pageCurrent>\n  <pageSize>1</pageSize>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <files count=\"1\" totalCount=\"2\">\n    <file>\n      <id>501</id>\n      <name>report.txt</name>\n      <version>2</version>\n      <description></description>\n      <date>06-02-2025 16:05</date>\n      <sourceType>FILESYSTEM</sourceType>\n      <size>14</size>\n      <task>\n        <id>101</id>\n        <title>Prepare the quarterly report</title>\n      </task>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <user>\n        <id>5</id>\n        <name>Елена Орлова</name>\n      </user>\n    </file>\n  </files>\n</response>",
            target: ::core::option::Option::None,
            line: 56,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.getListForUser\">\n  <account>example</account>\n  <user>\n    <id>1</id>\n  </user>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <files count=\"1\" totalCount=\"1\">\n    <file>\n      <id>503</id>\n      <name>https://example.org/plan</name>\n      <version>1</version>\n      <description>The plan</description>\n      <date>07-02-2025</date>\n      <sourceType>INTERNET</sourceType>\n      <size>0</size>\n      <task>\n        <id>0</id>\n        <title></title>\n      </task>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <user>\n        <id>1</id>\n        <name>Ada Winter</name>\n      </user>\n    </file>\n  </files>\n</response>",
            target: ::core::option::Option::None,
            line: 93,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::FILE_GET_LIST_FOR_USER_USER,
                    ),
                ),
                ..tables::Type::ANY
            },
            15,
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
            1,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                part: tables::Part::Page,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                part: tables::Part::PageSize,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.getListForUser",
    name: "Request",
    file: "spec/planfix/file/get-list-for-user.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
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
            en: "Who sent the files in.",
            ru: "Кто загрузил файлы.",
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
                part: tables::Part::Filters("user.id"),
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.getListForUser",
    name: "User",
    file: "spec/planfix/file/get-list-for-user.toml",
    form: tables::Form::Object,
    fields: &USER_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static USER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the employee.",
            ru: "Номер сотрудника.",
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
                        super::super::tables::shapes::FILE_GET_LIST_FOR_USER_RESPONSE_FILES,
                    ),
                ),
                ..tables::Type::ANY
            },
            29,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.getListForUser",
    name: "Response",
    file: "spec/planfix/file/get-list-for-user.toml",
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
        ("count", tables::Type::INT, 35),
        ("totalCount", tables::Type::INT, 41),
        (
            "file",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_FILE_FILE_LISTED,
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
            48,
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
    owner: "file.getListForUser",
    name: "ResponseFiles",
    file: "spec/planfix/file/get-list-for-user.toml",
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
