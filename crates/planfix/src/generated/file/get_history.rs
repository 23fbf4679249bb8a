// @generated from spec/planfix/file/get-history.toml by `cargo xtask codegen`; do not edit.

//! `file.getHistory`: List the versions of a file.

use ::callsheet_runtime::tables;
/// List the versions of a file
///
/// The answer has no numbers of versions, and counts sizes in bytes.
///
/// The request of `file.getHistory`. Facts from <https://planfix.com/help/Planfix_API_file.getHistory>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="file.getHistory">
///   <account>example</account>
///   <file>
///     <id>501</id>
///   </file>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which file.
    ///
    /// Object.
    pub file: File,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            file: File::new(id),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::FILE_GET_HISTORY_REQUEST; 0 => file; file;
}
/// Which file.
#[non_exhaustive]
pub struct File {
    /// The number of the file.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl File {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    File, super::super::TABLES, super::super::tables::shapes::FILE_GET_HISTORY_FILE; 0 =>
    id; id;
}
/// List the versions of a file
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
    super::super::tables::shapes::FILE_GET_HISTORY_RESPONSE; 0 => files; files;
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
        ::std::vec::Vec<super::super::types::file::FileInBytes>,
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
            Item = impl ::core::convert::Into<super::super::types::file::FileInBytes>,
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
    super::super::tables::shapes::FILE_GET_HISTORY_RESPONSE_FILES; 0 => count, 1 =>
    total_count, 2 => file;; count total_count file
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `file.getHistory` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "file.getHistory",
    file: "spec/planfix/file/get-history.toml",
    source: "https://planfix.com/help/Planfix_API_file.getHistory",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "file",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::FILE_GET_HISTORY_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::FILE_GET_HISTORY_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["9001", "9002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.getHistory\">\n  <account>example</account>\n  <file>\n    <id>501</id>\n  </file>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <files count=\"2\" totalCount=\"2\">\n    <file>\n      <id>501</id>\n      <name>report.txt</name>\n      <version>1</version>\n      <description>First draft</description>\n      <date>04-02-2025 11:20</date>\n      <sourceType>FILESYSTEM</sourceType>\n      <size>11874</size>\n      <task>\n        <id>101</id>\n        <title>Prepare the quarterly report</title>\n      </task>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <user>\n        <id>2</id>\n        <name>Борис Соколов</name>\n      </user>\n    </file>\n    <file>\n      <id>501</id>\n      <name>report.txt</name>\n      <version>2</version>\n      <description></description>\n      <date>06-02-2025 16:05</date>\n      <sourceType>FILESYSTEM</sourceType>\n      <size>14203</size>\n      <task>\n        <id>101</id>\n        <title>Prepare the quarterly report</title>\n      </task>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <user>\n        <id>5</id>\n        <name>Елена Орлова</name>\n      </user>\n    </file>\n  </files>\n</response>",
            target: ::core::option::Option::None,
            line: 52,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.getHistory\">\n  <account>example</account>\n  <file>\n    <id>503</id>\n  </file>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <files count=\"1\" totalCount=\"1\">\n    <file>\n      <id>503</id>\n      <name>https://example.org/plan</name>\n      <version>1</version>\n      <description>The plan</description>\n      <date>07-02-2025</date>\n      <sourceType>INTERNET</sourceType>\n      <size>0</size>\n      <task>\n        <id>0</id>\n        <title></title>\n      </task>\n      <project>\n        <id>21</id>\n        <title>Reporting</title>\n      </project>\n      <user>\n        <id>1</id>\n        <name>Ada Winter</name>\n      </user>\n    </file>\n  </files>\n</response>",
            target: ::core::option::Option::None,
            line: 108,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "file",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::FILE_GET_HISTORY_FILE),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.getHistory",
    name: "Request",
    file: "spec/planfix/file/get-history.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
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
            en: "Which file.",
            ru: "Какой файл.",
        },
    ],
    rules: &[],
    said: &[],
};
static FILE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 18)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("id"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static FILE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.getHistory",
    name: "File",
    file: "spec/planfix/file/get-history.toml",
    form: tables::Form::Object,
    fields: &FILE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static FILE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the file.",
            ru: "Номер файла.",
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
                        super::super::tables::shapes::FILE_GET_HISTORY_RESPONSE_FILES,
                    ),
                ),
                ..tables::Type::ANY
            },
            25,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.getHistory",
    name: "Response",
    file: "spec/planfix/file/get-history.toml",
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
        ("count", tables::Type::INT, 31),
        ("totalCount", tables::Type::INT, 37),
        (
            "file",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_FILE_FILE_IN_BYTES,
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
            44,
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
    owner: "file.getHistory",
    name: "ResponseFiles",
    file: "spec/planfix/file/get-history.toml",
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
