// @generated from spec/planfix/types/file.toml by `cargo xtask codegen`; do not edit.

//! The type `file`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "file")]
/// One version of a file
#[non_exhaustive]
pub struct File {
    /// The number of the file, the same for all of its versions.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The number of this version alone.
    ///
    /// Id.
    pub unique_id: ::callsheet_runtime::Id,
    /// The file's name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// Which version it is.
    ///
    /// Integer.
    pub version: ::core::option::Option<i64>,
    /// What was said of the file.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// When the version came in.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm).
    pub date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// Where its content is kept.
    ///
    /// One of the values below.
    pub source_type: ::core::option::Option<FileType>,
    /// Its size in kilobytes.
    ///
    /// Integer.
    pub size: ::core::option::Option<i64>,
    /// The task that it came in with.
    ///
    /// Object.
    pub task: ::core::option::Option<super::super::types::task_reference::TaskReference>,
    /// The project that it came in with.
    ///
    /// Object.
    pub project: ::core::option::Option<
        super::super::types::project_reference::ProjectReference,
    >,
    /// Who sent it in.
    ///
    /// Object.
    pub user: ::core::option::Option<super::super::types::person::Person>,
    /// Where it can be fetched from, if the request asked for links.
    ///
    /// String.
    pub download_link: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "file")]
impl File {
    /// With what is required.
    pub fn new(unique_id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            unique_id: unique_id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`version`](Self::version).
    pub fn version(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.version, value);
        self
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`date`](Self::date).
    pub fn date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.date, value);
        self
    }
    /// Sets [`source_type`](Self::source_type).
    pub fn source_type(mut self, value: impl ::core::convert::Into<FileType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.source_type, value);
        self
    }
    /// Sets [`size`](Self::size).
    pub fn size(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.size, value);
        self
    }
    /// Sets [`task`](Self::task).
    pub fn task(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::task_reference::TaskReference,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.task, value);
        self
    }
    /// Sets [`project`](Self::project).
    pub fn project(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::project_reference::ProjectReference,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.project, value);
        self
    }
    /// Sets [`user`](Self::user).
    pub fn user(
        mut self,
        value: impl ::core::convert::Into<super::super::types::person::Person>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user, value);
        self
    }
    /// Sets [`download_link`](Self::download_link).
    pub fn download_link(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.download_link, value);
        self
    }
}
#[cfg(feature = "file")]
::callsheet_runtime::record! {
    File, super::super::TABLES, super::super::tables::shapes::TYPES_FILE_FILE; 0 => id, 1
    => unique_id, 2 => name, 3 => version, 4 => description, 5 => date, 6 => source_type,
    7 => size, 8 => task, 9 => project, 10 => user, 11 => download_link; unique_id; id
    name version description date source_type size task project user download_link
}
#[cfg(feature = "file")]
/// Where a file's content is kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// In Planfix.
    ///
    /// `FILESYSTEM` on the wire.
    Stored,
    /// Elsewhere: the file is a link.
    ///
    /// `INTERNET` on the wire.
    Linked,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "file")]
::callsheet_runtime::open_enum! {
    FileType, FILE_TYPE_VALUES; 0 => Stored, 1 => Linked
}
#[cfg(feature = "file")]
pub(crate) static FILE_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/file",
    name: "FileType",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "FILESYSTEM",
            name: "Stored",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "INTERNET",
            name: "Linked",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "file")]
static FILE_FIELDS: [tables::Field<'static>; 12] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 36),
        ("uniqueId", tables::Type::ID, 41),
        ("name", tables::Type::TEXT, 47),
        ("version", tables::Type::INT, 52),
        ("description", tables::Type::TEXT, 57),
        ("date", tables::Type::DATE_TIME, 62),
        (
            "sourceType",
            tables::Type {
                kind: tables::Kind::Enum(&FILE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            67,
        ),
        ("size", tables::Type::INT, 73),
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_REFERENCE_TASK_REFERENCE,
                    ),
                ),
                ..tables::Type::ANY
            },
            78,
        ),
        (
            "project",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_REFERENCE_PROJECT_REFERENCE,
                    ),
                ),
                ..tables::Type::ANY
            },
            84,
        ),
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_PERSON_PERSON),
                ),
                ..tables::Type::ANY
            },
            90,
        ),
        ("downloadLink", tables::Type::TEXT, 96),
    ],
    &[(1, tables::Facts::REQUIRED)],
);
#[cfg(feature = "file")]
pub(crate) static FILE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/file",
    name: "File",
    file: "spec/planfix/types/file.toml",
    form: tables::Form::Object,
    fields: &FILE_FIELDS,
    lookup: &[
        0, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 4, 65535, 65535, 8, 11,
        65535, 65535, 6, 65535, 10, 65535, 65535, 65535, 65535, 3, 65535, 5, 65535, 1, 7,
        65535, 9, 65535,
    ],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "file")]
#[cfg(feature = "texts")]
pub(crate) static FILE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the file, the same for all of its versions.",
            ru: "Номер файла, общий для всех его версий.",
        },
        tables::Text {
            en: "The number of this version alone.",
            ru: "Номер именно этой версии.",
        },
        tables::Text {
            en: "The file's name.",
            ru: "Имя файла.",
        },
        tables::Text {
            en: "Which version it is.",
            ru: "Какая это версия.",
        },
        tables::Text {
            en: "What was said of the file.",
            ru: "Описание файла.",
        },
        tables::Text {
            en: "When the version came in.",
            ru: "Когда версия загружена.",
        },
        tables::Text {
            en: "Where its content is kept.",
            ru: "Где хранится содержимое.",
        },
        tables::Text {
            en: "Its size in kilobytes.",
            ru: "Размер в килобайтах.",
        },
        tables::Text {
            en: "The task that it came in with.",
            ru: "Задача, в которой файл загружен.",
        },
        tables::Text {
            en: "The project that it came in with.",
            ru: "Проект, в котором файл загружен.",
        },
        tables::Text {
            en: "Who sent it in.",
            ru: "Кто загрузил файл.",
        },
        tables::Text {
            en: "Where it can be fetched from, if the request asked for links.",
            ru: "Откуда файл можно скачать, если в запросе просили ссылки.",
        },
    ],
    rules: &[],
    said: &[],
};
