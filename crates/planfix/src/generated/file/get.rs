// @generated from spec/planfix/file/get.toml by `cargo xtask codegen`; do not edit.

//! `file.get`: Show a file.

use ::callsheet_runtime::tables;
/// Show a file
///
/// The request of `file.get`. Facts from <https://planfix.com/help/Planfix_API_file.get>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="file.get">
///   <account>example</account>
///   <file>
///     <id>502</id>
///   </file>
///   <returnDownloadLinks>1</returnDownloadLinks>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which file.
    ///
    /// Object.
    pub file: File,
    /// Answer with a lasting link for fetching the file.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub return_download_links: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new() -> Self {
        Self {
            file: File::new(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`return_download_links`](Self::return_download_links).
    pub fn return_download_links(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.return_download_links, value);
        self
    }
    /// Sets `file.unique_id`.
    pub fn unique_id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        self.file = self.file.unique_id(value);
        self
    }
    /// Sets `file.id`.
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        self.file = self.file.id(value);
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
    Request, super::super::TABLES, super::super::tables::shapes::FILE_GET_REQUEST; 0 =>
    file, 1 => return_download_links; file; return_download_links
}
/// Which file.
#[non_exhaustive]
pub struct File {
    /// The number of one version; it does not count where `id` is given.
    ///
    /// Id. At least one of `uniqueId`, `id` must be there.
    pub unique_id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The number of the file.
    ///
    /// Id. At least one of `uniqueId`, `id` must be there.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl File {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`unique_id`](Self::unique_id).
    pub fn unique_id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.unique_id, value);
        self
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
impl ::core::default::Default for File {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    File, super::super::TABLES, super::super::tables::shapes::FILE_GET_FILE; 0 =>
    unique_id, 1 => id;; unique_id id
}
/// Show a file
#[non_exhaustive]
pub struct Response {
    /// The file.
    ///
    /// Object.
    pub file: super::super::types::file::File,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        file: impl ::core::convert::Into<super::super::types::file::File>,
    ) -> Self {
        Self {
            file: file.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::FILE_GET_RESPONSE; 0 =>
    file; file;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `file.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "file.get",
    file: "spec/planfix/file/get.toml",
    source: "https://planfix.com/help/Planfix_API_file.get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "file",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::FILE_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::FILE_GET_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["9001", "9002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.get\">\n  <account>example</account>\n  <file>\n    <id>502</id>\n  </file>\n  <returnDownloadLinks>1</returnDownloadLinks>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <file>\n    <id>502</id>\n    <uniqueId>9003</uniqueId>\n    <name>склад.csv</name>\n    <version>1</version>\n    <description></description>\n    <date>05-02-2025 08:30</date>\n    <sourceType>FILESYSTEM</sourceType>\n    <size>3</size>\n    <task>\n      <id>102</id>\n      <title>Собрать цифры по складу</title>\n    </task>\n    <project>\n      <id>21</id>\n      <title>Reporting</title>\n    </project>\n    <user>\n      <id>5</id>\n      <name>Елена Орлова</name>\n    </user>\n    <downloadLink>https://files.example.com/9003</downloadLink>\n  </file>\n</response>",
            target: ::core::option::Option::None,
            line: 44,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.get\">\n  <account>example</account>\n  <file>\n    <uniqueId>9004</uniqueId>\n  </file>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <file>\n    <id>503</id>\n    <uniqueId>9004</uniqueId>\n    <name>https://example.org/plan</name>\n    <version>1</version>\n    <description>The plan</description>\n    <date>07-02-2025</date>\n    <sourceType>INTERNET</sourceType>\n    <size>0</size>\n    <task>\n      <id>0</id>\n      <title></title>\n    </task>\n    <project>\n      <id>21</id>\n      <title>Reporting</title>\n    </project>\n    <user>\n      <id>1</id>\n      <name>Ada Winter</name>\n    </user>\n  </file>\n</response>",
            target: ::core::option::Option::None,
            line: 80,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "file",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::FILE_GET_FILE),
                ),
                ..tables::Type::ANY
            },
            11,
        ),
        ("returnDownloadLinks", tables::Type::BOOL, 31),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                part: tables::Part::Extends("downloadLink"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.get",
    name: "Request",
    file: "spec/planfix/file/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 0, 65535, 65535],
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
        tables::Text {
            en: "Answer with a lasting link for fetching the file.",
            ru: "Вернуть постоянную ссылку для скачивания файла.",
        },
    ],
    rules: &[],
    said: &[],
};
static FILE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("uniqueId", tables::Type::ID, 17), ("id", tables::Type::ID, 24)],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Selects("uniqueId"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Selects("id"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static FILE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.get",
    name: "File",
    file: "spec/planfix/file/get.toml",
    form: tables::Form::Object,
    fields: &FILE_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 65535, 0],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static FILE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of one version; it does not count where `id` is given.",
            ru: "Номер одной версии; не учитывается, если указан `id`.",
        },
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
            "file",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_FILE_FILE),
                ),
                ..tables::Type::ANY
            },
            38,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.get",
    name: "Response",
    file: "spec/planfix/file/get.toml",
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
            en: "The file.",
            ru: "Файл.",
        },
    ],
    rules: &[],
    said: &[],
};
