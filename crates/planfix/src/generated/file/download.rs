// @generated from spec/planfix/file/download.toml by `cargo xtask codegen`; do not edit.

//! `file.download`: Fetch the content of a file.

use ::callsheet_runtime::tables;
/// Fetch the content of a file
///
/// The answer is no XML: with the HTTP status 200 its body is the content itself, with 302 the header `Location` says where the content is. Refusals come as 403 or 404, and are XML. `file.get` and `file.getListForTask` answer with lasting links instead.
///
/// The request of `file.download`. Facts from <https://planfix.com/help/Planfix_API_file.download>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="file.download">
///   <account>example</account>
///   <file>
///     <id>502</id>
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
    pub fn new() -> Self {
        Self {
            file: File::new(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets `file.id`.
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        self.file = self.file.id(value);
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
}
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::FILE_DOWNLOAD_REQUEST; 0
    => file; file;
}
/// Which file.
#[non_exhaustive]
pub struct File {
    /// The number of the file.
    ///
    /// Id. Exactly one of `id`, `uniqueId` must be there.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The number of one version; not beside `id`.
    ///
    /// Id. Exactly one of `id`, `uniqueId` must be there.
    pub unique_id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl File {
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
    /// Sets [`unique_id`](Self::unique_id).
    pub fn unique_id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.unique_id, value);
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
    File, super::super::TABLES, super::super::tables::shapes::FILE_DOWNLOAD_FILE; 0 =>
    id, 1 => unique_id;; id unique_id
}
/// Fetch the content of a file
#[non_exhaustive]
pub struct Response {
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
impl ::core::default::Default for Response {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::FILE_DOWNLOAD_RESPONSE;;;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `file.download` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "file.download",
    file: "spec/planfix/file/download.toml",
    source: "https://planfix.com/help/Planfix_API_file.download",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "file",
    action: tables::Action::Other,
    request: tables::ShapeId(super::super::tables::shapes::FILE_DOWNLOAD_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::FILE_DOWNLOAD_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["9001", "9002", "9007"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.download\">\n  <account>example</account>\n  <file>\n    <id>502</id>\n  </file>\n</request>",
            response: "",
            target: ::core::option::Option::None,
            line: 33,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.download\">\n  <account>example</account>\n  <file>\n    <uniqueId>9001</uniqueId>\n  </file>\n</request>",
            response: "",
            target: ::core::option::Option::None,
            line: 42,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "file",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::FILE_DOWNLOAD_FILE),
                ),
                ..tables::Type::ANY
            },
            13,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.download",
    name: "Request",
    file: "spec/planfix/file/download.toml",
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
static FILE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 19), ("uniqueId", tables::Type::ID, 26)],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::ExactlyOne(0),
                part: tables::Part::Selects("id"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::ExactlyOne(0),
                part: tables::Part::Selects("uniqueId"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static FILE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.download",
    name: "File",
    file: "spec/planfix/file/download.toml",
    form: tables::Form::Object,
    fields: &FILE_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 65535, 65535, 65535, 1],
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
            en: "The number of the file.",
            ru: "Номер файла.",
        },
        tables::Text {
            en: "The number of one version; not beside `id`.",
            ru: "Номер одной версии; вместе с `id` не указывается.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 0] = tables::Field::rows([], &[]);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.download",
    name: "Response",
    file: "spec/planfix/file/download.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[],
    rules: &[],
    said: &[],
};
