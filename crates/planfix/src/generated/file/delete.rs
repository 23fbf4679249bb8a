// @generated from spec/planfix/file/delete.toml by `cargo xtask codegen`; do not edit.

//! `file.delete`: Delete files.

use ::callsheet_runtime::tables;
/// Delete files
///
/// The request of `file.delete`. Facts from <https://planfix.com/help/Planfix_API_file.delete>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="file.delete">
///   <account>example</account>
///   <files>
///     <id>502</id>
///     <id>503</id>
///   </files>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The files, all named in the same way: by `id` or by `uniqueId`.
    ///
    /// Object.
    pub files: Files,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new() -> Self {
        Self {
            files: Files::new(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets `files.id`.
    pub fn id(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        self.files = self.files.id(value);
        self
    }
    /// Sets `files.unique_id`.
    pub fn unique_id(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        self.files = self.files.unique_id(value);
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
    Request, super::super::TABLES, super::super::tables::shapes::FILE_DELETE_REQUEST; 0
    => files; files;
}
/// The files, all named in the same way: by `id` or by `uniqueId`.
#[non_exhaustive]
pub struct Files {
    /// Numbers of files: all versions of each.
    ///
    /// List of: id. Exactly one of `id`, `uniqueId` must be there.
    pub id: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Numbers of single versions.
    ///
    /// List of: id. Exactly one of `id`, `uniqueId` must be there.
    pub unique_id: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Files {
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
    /// Sets [`unique_id`](Self::unique_id).
    pub fn unique_id(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.unique_id, value);
        self
    }
}
impl ::core::default::Default for Files {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Files, super::super::TABLES, super::super::tables::shapes::FILE_DELETE_FILES; 0 =>
    id, 1 => unique_id;; id unique_id
}
/// Delete files
#[non_exhaustive]
pub struct Response {
    /// How many were deleted.
    ///
    /// Integer.
    pub count: i64,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(count: impl ::core::convert::Into<i64>) -> Self {
        Self {
            count: count.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::FILE_DELETE_RESPONSE; 0
    => count; count;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `file.delete` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "file.delete",
    file: "spec/planfix/file/delete.toml",
    source: "https://planfix.com/help/Planfix_API_file.delete",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "file",
    action: tables::Action::Delete,
    request: tables::ShapeId(super::super::tables::shapes::FILE_DELETE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::FILE_DELETE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["9001", "9002", "9004"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.delete\">\n  <account>example</account>\n  <files>\n    <id>502</id>\n    <id>503</id>\n  </files>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <count>2</count>\n</response>",
            target: ::core::option::Option::None,
            line: 41,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.delete\">\n  <account>example</account>\n  <files>\n    <uniqueId>9001</uniqueId>\n  </files>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <count>1</count>\n</response>",
            target: ::core::option::Option::None,
            line: 55,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "files",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::FILE_DELETE_FILES),
                ),
                ..tables::Type::ANY
            },
            11,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.delete",
    name: "Request",
    file: "spec/planfix/file/delete.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
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
            en: "The files, all named in the same way: by `id` or by `uniqueId`.",
            ru: "Файлы, названные одним и тем же способом: через `id` или через `uniqueId`.",
        },
    ],
    rules: &[],
    said: &[],
};
static FILES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
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
                ..tables::Type::ANY
            },
            17,
        ),
        (
            "uniqueId",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Repeated,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            26,
        ),
    ],
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
pub(crate) static FILES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.delete",
    name: "Files",
    file: "spec/planfix/file/delete.toml",
    form: tables::Form::Object,
    fields: &FILES_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static FILES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Numbers of files: all versions of each.",
            ru: "Номера файлов: все версии каждого.",
        },
        tables::Text {
            en: "Numbers of single versions.",
            ru: "Номера отдельных версий.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("count", tables::Type::INT, 35)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Count,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.delete",
    name: "Response",
    file: "spec/planfix/file/delete.toml",
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
            en: "How many were deleted.",
            ru: "Сколько удалено.",
        },
    ],
    rules: &[],
    said: &[],
};
