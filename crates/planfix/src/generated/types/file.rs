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
    pub task: ::core::option::Option<
        ::std::boxed::Box<super::super::types::task_reference::TaskReference>,
    >,
    /// The project that it came in with.
    ///
    /// Object.
    pub project: ::core::option::Option<
        ::std::boxed::Box<super::super::types::project_reference::ProjectReference>,
    >,
    /// Who sent it in.
    ///
    /// Object.
    pub user: ::core::option::Option<
        ::std::boxed::Box<super::super::types::person::Person>,
    >,
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
            ::std::boxed::Box<super::super::types::task_reference::TaskReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.task, value);
        self
    }
    /// Sets [`project`](Self::project).
    pub fn project(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::project_reference::ProjectReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.project, value);
        self
    }
    /// Sets [`user`](Self::user).
    pub fn user(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::person::Person>,
        >,
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
/// One version of a file
#[non_exhaustive]
pub struct FileListed {
    /// The number of the file, the same for all of its versions.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
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
    pub task: ::core::option::Option<
        ::std::boxed::Box<super::super::types::task_reference::TaskReference>,
    >,
    /// The project that it came in with.
    ///
    /// Object.
    pub project: ::core::option::Option<
        ::std::boxed::Box<super::super::types::project_reference::ProjectReference>,
    >,
    /// Who sent it in.
    ///
    /// Object.
    pub user: ::core::option::Option<
        ::std::boxed::Box<super::super::types::person::Person>,
    >,
    /// Where it can be fetched from, if the request asked for links.
    ///
    /// String.
    pub download_link: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "file")]
impl FileListed {
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
            ::std::boxed::Box<super::super::types::task_reference::TaskReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.task, value);
        self
    }
    /// Sets [`project`](Self::project).
    pub fn project(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::project_reference::ProjectReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.project, value);
        self
    }
    /// Sets [`user`](Self::user).
    pub fn user(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::person::Person>,
        >,
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
impl ::core::default::Default for FileListed {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "file")]
::callsheet_runtime::record! {
    FileListed, super::super::TABLES,
    super::super::tables::shapes::TYPES_FILE_FILE_LISTED; 0 => id, 1 => name, 2 =>
    version, 3 => description, 4 => date, 5 => source_type, 6 => size, 7 => task, 8 =>
    project, 9 => user, 10 => download_link;; id name version description date
    source_type size task project user download_link
}
#[cfg(feature = "file")]
/// One version of a file
#[non_exhaustive]
pub struct FileInBytes {
    /// The number of the file, the same for all of its versions.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
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
    /// Its size in bytes; other methods count in kilobytes.
    ///
    /// Integer.
    pub size: ::core::option::Option<i64>,
    /// The task that it came in with.
    ///
    /// Object.
    pub task: ::core::option::Option<
        ::std::boxed::Box<super::super::types::task_reference::TaskReference>,
    >,
    /// The project that it came in with.
    ///
    /// Object.
    pub project: ::core::option::Option<
        ::std::boxed::Box<super::super::types::project_reference::ProjectReference>,
    >,
    /// Who sent it in.
    ///
    /// Object.
    pub user: ::core::option::Option<
        ::std::boxed::Box<super::super::types::person::Person>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "file")]
impl FileInBytes {
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
            ::std::boxed::Box<super::super::types::task_reference::TaskReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.task, value);
        self
    }
    /// Sets [`project`](Self::project).
    pub fn project(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::project_reference::ProjectReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.project, value);
        self
    }
    /// Sets [`user`](Self::user).
    pub fn user(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::person::Person>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user, value);
        self
    }
}
#[cfg(feature = "file")]
impl ::core::default::Default for FileInBytes {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "file")]
::callsheet_runtime::record! {
    FileInBytes, super::super::TABLES,
    super::super::tables::shapes::TYPES_FILE_FILE_IN_BYTES; 0 => id, 1 => name, 2 =>
    version, 3 => description, 4 => date, 5 => source_type, 6 => size, 7 => task, 8 =>
    project, 9 => user;; id name version description date source_type size task project
    user
}
#[cfg(feature = "file")]
/// One version of a file
#[non_exhaustive]
pub struct FileCreate {
    /// The file's name; it does not count for a file of a project.
    ///
    /// String. Required when `sourceType != PROJECT`.
    pub name: ::core::option::Option<::std::string::String>,
    /// What is to be said of the file; it does not count for a file of a project.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// Where its content comes from.
    ///
    /// One of the values below.
    pub source_type: FileSource,
    /// The file that is there already.
    ///
    /// Object. Required when `sourceType in (INTERNET, PROJECT)`.
    pub other_file: ::core::option::Option<::std::boxed::Box<FileCreateOtherFile>>,
    /// The content in Base64.
    ///
    /// Base64. Required when `sourceType = FILESYSTEM`.
    pub body: ::core::option::Option<::std::string::String>,
    /// Where there is a file of that name, make this its next version; otherwise the name is refused as taken.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub newversion: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "file")]
impl FileCreate {
    /// With what is required.
    pub fn new(source_type: impl ::core::convert::Into<FileSource>) -> Self {
        Self {
            source_type: source_type.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
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
    /// Sets [`other_file`](Self::other_file).
    pub fn other_file(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<FileCreateOtherFile>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.other_file, value);
        self
    }
    /// Sets [`body`](Self::body).
    pub fn body(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.body, value);
        self
    }
    /// Sets [`newversion`](Self::newversion).
    pub fn newversion(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.newversion, value);
        self
    }
}
#[cfg(feature = "file")]
::callsheet_runtime::record! {
    FileCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_FILE_FILE_CREATE; 0 => name, 1 => description, 2
    => source_type, 3 => other_file, 4 => body, 5 => newversion; source_type; name
    description other_file body newversion
}
#[cfg(feature = "handbook")]
/// One version of a file
#[non_exhaustive]
pub struct FileAttached {
    /// The file's name.
    ///
    /// String.
    pub name: ::std::string::String,
    /// What is to be said of the file.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// Where its content comes from: the request or the Internet.
    ///
    /// One of the values below, one of "FILESYSTEM", "INTERNET".
    pub source_type: FileSource,
    /// The file that is there already.
    ///
    /// Object. Required when `sourceType = INTERNET`.
    pub other_file: ::core::option::Option<::std::boxed::Box<FileAttachedOtherFile>>,
    /// The content in Base64.
    ///
    /// Base64. Required when `sourceType = FILESYSTEM`.
    pub body: ::core::option::Option<::std::string::String>,
    /// Where there is a file of that name, make this its next version; otherwise the name is refused as taken.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub newversion: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "handbook")]
impl FileAttached {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        source_type: impl ::core::convert::Into<FileSource>,
    ) -> Self {
        Self {
            name: name.into(),
            source_type: source_type.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`other_file`](Self::other_file).
    pub fn other_file(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<FileAttachedOtherFile>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.other_file, value);
        self
    }
    /// Sets [`body`](Self::body).
    pub fn body(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.body, value);
        self
    }
    /// Sets [`newversion`](Self::newversion).
    pub fn newversion(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.newversion, value);
        self
    }
}
#[cfg(feature = "handbook")]
::callsheet_runtime::record! {
    FileAttached, super::super::TABLES,
    super::super::tables::shapes::TYPES_FILE_FILE_ATTACHED; 0 => name, 1 => description,
    2 => source_type, 3 => other_file, 4 => body, 5 => newversion; name source_type;
    description other_file body newversion
}
#[cfg(feature = "file")]
/// The file that is there already.
#[non_exhaustive]
pub struct FileCreateOtherFile {
    /// The number of a file of a project.
    ///
    /// Id. Required when `../… = PROJECT`.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// Where the file is in the Internet.
    ///
    /// Web address. Required when `../… = INTERNET`.
    pub url: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "file")]
impl FileCreateOtherFile {
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
    /// Sets [`url`](Self::url).
    pub fn url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url, value);
        self
    }
}
#[cfg(feature = "file")]
impl ::core::default::Default for FileCreateOtherFile {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "file")]
::callsheet_runtime::record! {
    FileCreateOtherFile, super::super::TABLES,
    super::super::tables::shapes::TYPES_FILE_FILE_CREATE_OTHER_FILE; 0 => id, 1 => url;;
    id url
}
#[cfg(feature = "handbook")]
/// The file that is there already.
#[non_exhaustive]
pub struct FileAttachedOtherFile {
    /// Where the file is in the Internet.
    ///
    /// Web address.
    pub url: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "handbook")]
impl FileAttachedOtherFile {
    /// With what is required.
    pub fn new(url: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            url: url.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "handbook")]
::callsheet_runtime::record! {
    FileAttachedOtherFile, super::super::TABLES,
    super::super::tables::shapes::TYPES_FILE_FILE_ATTACHED_OTHER_FILE; 0 => url; url;
}
#[cfg(feature = "file")]
/// The order of a list of files.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileSort {
    /// By the number, upwards.
    ///
    /// `NUMBER_ASC` on the wire.
    NumberAscending,
    /// By the number, downwards.
    ///
    /// `NUMBER_DESC` on the wire.
    NumberDescending,
    /// By the name, upwards.
    ///
    /// `NAME_ASC` on the wire.
    NameAscending,
    /// By the name, downwards.
    ///
    /// `NAME_DESC` on the wire.
    NameDescending,
    /// By the time at which they came in, upwards.
    ///
    /// `DATE_ASC` on the wire.
    DateAscending,
    /// By the time at which they came in, downwards.
    ///
    /// `DATE_DESC` on the wire.
    DateDescending,
    /// By the kind, upwards.
    ///
    /// `EXT_ASC` on the wire.
    ExtensionAscending,
    /// By the kind, downwards.
    ///
    /// `EXT_DESC` on the wire.
    ExtensionDescending,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "file")]
::callsheet_runtime::open_enum! {
    FileSort, FILE_SORT_VALUES; 0 => NumberAscending, 1 => NumberDescending, 2 =>
    NameAscending, 3 => NameDescending, 4 => DateAscending, 5 => DateDescending, 6 =>
    ExtensionAscending, 7 => ExtensionDescending
}
#[cfg(feature = "file")]
pub(crate) static FILE_SORT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/file",
    name: "FileSort",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "NUMBER_ASC",
            name: "NumberAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "NUMBER_DESC",
            name: "NumberDescending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "NAME_ASC",
            name: "NameAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "NAME_DESC",
            name: "NameDescending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "DATE_ASC",
            name: "DateAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "DATE_DESC",
            name: "DateDescending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "EXT_ASC",
            name: "ExtensionAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "EXT_DESC",
            name: "ExtensionDescending",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(any(feature = "file", feature = "handbook"))]
/// Where the content of a new file comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileSource {
    /// The request holds it.
    ///
    /// `FILESYSTEM` on the wire.
    Body,
    /// The file is a link.
    ///
    /// `INTERNET` on the wire.
    Link,
    /// A file of the project is used again.
    ///
    /// `PROJECT` on the wire.
    ProjectFile,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "file", feature = "handbook"))]
::callsheet_runtime::open_enum! {
    FileSource, FILE_SOURCE_VALUES; 0 => Body, 1 => Link, 2 => ProjectFile
}
#[cfg(any(feature = "file", feature = "handbook"))]
pub(crate) static FILE_SOURCE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/file",
    name: "FileSource",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "FILESYSTEM",
            name: "Body",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "INTERNET",
            name: "Link",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "PROJECT",
            name: "ProjectFile",
            versions: tables::Versions::ALL,
        },
    ],
};
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
        ("id", tables::Type::ID, 41),
        ("uniqueId", tables::Type::ID, 48),
        ("name", tables::Type::TEXT, 58),
        ("version", tables::Type::INT, 65),
        ("description", tables::Type::TEXT, 72),
        ("date", tables::Type::DATE_TIME, 79),
        (
            "sourceType",
            tables::Type {
                kind: tables::Kind::Enum(&FILE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            86,
        ),
        ("size", tables::Type::INT, 148),
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
            156,
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
            164,
        ),
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_PERSON_PERSON),
                ),
                ..tables::Type::ANY
            },
            172,
        ),
        ("downloadLink", tables::Type::TEXT, 180),
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
        6, 7, 65535, 65535, 65535, 4, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 8, 5, 65535, 2, 10, 3, 11, 65535, 65535, 9, 65535, 0, 65535, 65535,
        65535, 65535, 1,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
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
#[cfg(feature = "file")]
static FILE_LISTED_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 41),
        ("name", tables::Type::TEXT, 58),
        ("version", tables::Type::INT, 65),
        ("description", tables::Type::TEXT, 72),
        ("date", tables::Type::DATE_TIME, 79),
        (
            "sourceType",
            tables::Type {
                kind: tables::Kind::Enum(&FILE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            86,
        ),
        ("size", tables::Type::INT, 148),
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
            156,
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
            164,
        ),
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_PERSON_PERSON),
                ),
                ..tables::Type::ANY
            },
            172,
        ),
        ("downloadLink", tables::Type::TEXT, 180),
    ],
    &[],
);
#[cfg(feature = "file")]
pub(crate) static FILE_LISTED_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/file",
    name: "FileListed",
    file: "spec/planfix/types/file.toml",
    form: tables::Form::Object,
    fields: &FILE_LISTED_FIELDS,
    lookup: &[
        6, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 7, 4, 65535, 1, 9, 2, 10, 65535, 65535, 8, 65535, 0, 65535,
        65535, 65535, 65535, 5,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "file")]
#[cfg(feature = "texts")]
pub(crate) static FILE_LISTED_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the file, the same for all of its versions.",
            ru: "Номер файла, общий для всех его версий.",
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
#[cfg(feature = "file")]
static FILE_IN_BYTES_FIELDS: [tables::Field<'static>; 10] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 41),
        ("name", tables::Type::TEXT, 58),
        ("version", tables::Type::INT, 65),
        ("description", tables::Type::TEXT, 72),
        ("date", tables::Type::DATE_TIME, 79),
        (
            "sourceType",
            tables::Type {
                kind: tables::Kind::Enum(&FILE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            86,
        ),
        ("size", tables::Type::INT, 148),
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
            156,
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
            164,
        ),
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_PERSON_PERSON),
                ),
                ..tables::Type::ANY
            },
            172,
        ),
    ],
    &[
        (
            6,
            tables::Facts {
                part: tables::Part::Stored("bytes"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "file")]
pub(crate) static FILE_IN_BYTES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/file",
    name: "FileInBytes",
    file: "spec/planfix/types/file.toml",
    form: tables::Form::Object,
    fields: &FILE_IN_BYTES_FIELDS,
    lookup: &[
        6, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 7, 4, 65535, 1, 9, 2, 65535, 65535, 65535, 8, 65535, 0,
        65535, 65535, 65535, 65535, 5,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "file")]
#[cfg(feature = "texts")]
pub(crate) static FILE_IN_BYTES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the file, the same for all of its versions.",
            ru: "Номер файла, общий для всех его версий.",
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
            en: "Its size in bytes; other methods count in kilobytes.",
            ru: "Размер в байтах; другие методы считают в килобайтах.",
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
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "file")]
static FILE_CREATE_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("name", tables::Type::TEXT, 58),
        ("description", tables::Type::TEXT, 72),
        (
            "sourceType",
            tables::Type {
                kind: tables::Kind::Enum(&FILE_SOURCE_VALUES),
                ..tables::Type::ANY
            },
            86,
        ),
        (
            "otherFile",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_FILE_FILE_CREATE_OTHER_FILE,
                    ),
                ),
                ..tables::Type::ANY
            },
            94,
        ),
        (
            "body",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Base64),
                ..tables::Type::ANY
            },
            127,
        ),
        ("newversion", tables::Type::BOOL, 138),
    ],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[2],
                            },
                            &["PROJECT"],
                        ),
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
        (2, tables::Facts::REQUIRED),
        (
            3,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        },
                        &["INTERNET", "PROJECT"],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        },
                        &["FILESYSTEM"],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "file")]
pub(crate) static FILE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/file",
    name: "FileCreate",
    file: "spec/planfix/types/file.toml",
    form: tables::Form::Object,
    fields: &FILE_CREATE_FIELDS,
    lookup: &[
        4, 65535, 0, 65535, 65535, 1, 65535, 65535, 3, 65535, 65535, 65535, 65535, 5,
        65535, 2,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "file")]
#[cfg(feature = "texts")]
pub(crate) static FILE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The file's name; it does not count for a file of a project.",
            ru: "Имя файла; для файла проекта не учитывается.",
        },
        tables::Text {
            en: "What is to be said of the file; it does not count for a file of a project.",
            ru: "Описание файла; для файла проекта не учитывается.",
        },
        tables::Text {
            en: "Where its content comes from.",
            ru: "Откуда берётся содержимое.",
        },
        tables::Text {
            en: "The file that is there already.",
            ru: "Уже существующий файл.",
        },
        tables::Text {
            en: "The content in Base64.",
            ru: "Содержимое в Base64.",
        },
        tables::Text {
            en: "Where there is a file of that name, make this its next version; otherwise the name is refused as taken.",
            ru: "Если файл с таким именем уже есть, загрузить как его новую версию; иначе имя будет отвергнуто как занятое.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "handbook")]
static FILE_ATTACHED_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("name", tables::Type::TEXT, 58),
        ("description", tables::Type::TEXT, 72),
        (
            "sourceType",
            tables::Type {
                kind: tables::Kind::Enum(&FILE_SOURCE_VALUES),
                words: &["FILESYSTEM", "INTERNET"],
                ..tables::Type::ANY
            },
            86,
        ),
        (
            "otherFile",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_FILE_FILE_ATTACHED_OTHER_FILE,
                    ),
                ),
                ..tables::Type::ANY
            },
            94,
        ),
        (
            "body",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Base64),
                ..tables::Type::ANY
            },
            127,
        ),
        ("newversion", tables::Type::BOOL, 138),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (2, tables::Facts::REQUIRED),
        (
            3,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        },
                        &["INTERNET"],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        },
                        &["FILESYSTEM"],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "handbook")]
pub(crate) static FILE_ATTACHED_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/file",
    name: "FileAttached",
    file: "spec/planfix/types/file.toml",
    form: tables::Form::Object,
    fields: &FILE_ATTACHED_FIELDS,
    lookup: &[
        4, 65535, 0, 65535, 65535, 1, 65535, 65535, 3, 65535, 65535, 65535, 65535, 5,
        65535, 2,
    ],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "handbook")]
#[cfg(feature = "texts")]
pub(crate) static FILE_ATTACHED_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The file's name.",
            ru: "Имя файла.",
        },
        tables::Text {
            en: "What is to be said of the file.",
            ru: "Описание файла.",
        },
        tables::Text {
            en: "Where its content comes from: the request or the Internet.",
            ru: "Откуда берётся содержимое: из запроса или из Интернета.",
        },
        tables::Text {
            en: "The file that is there already.",
            ru: "Уже существующий файл.",
        },
        tables::Text {
            en: "The content in Base64.",
            ru: "Содержимое в Base64.",
        },
        tables::Text {
            en: "Where there is a file of that name, make this its next version; otherwise the name is refused as taken.",
            ru: "Если файл с таким именем уже есть, загрузить как его новую версию; иначе имя будет отвергнуто как занятое.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "file")]
static FILE_CREATE_OTHER_FILE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 105),
        (
            "url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                ..tables::Type::ANY
            },
            116,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Above(1),
                            steps: &[2],
                        },
                        &["PROJECT"],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Above(1),
                            steps: &[2],
                        },
                        &["INTERNET"],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "file")]
pub(crate) static FILE_CREATE_OTHER_FILE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/file",
    name: "FileCreateOtherFile",
    file: "spec/planfix/types/file.toml",
    form: tables::Form::Object,
    fields: &FILE_CREATE_OTHER_FILE_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "file")]
#[cfg(feature = "texts")]
pub(crate) static FILE_CREATE_OTHER_FILE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of a file of a project.",
            ru: "Номер файла проекта.",
        },
        tables::Text {
            en: "Where the file is in the Internet.",
            ru: "Адрес файла в Интернете.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "handbook")]
static FILE_ATTACHED_OTHER_FILE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                ..tables::Type::ANY
            },
            116,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "handbook")]
pub(crate) static FILE_ATTACHED_OTHER_FILE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/file",
    name: "FileAttachedOtherFile",
    file: "spec/planfix/types/file.toml",
    form: tables::Form::Object,
    fields: &FILE_ATTACHED_OTHER_FILE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "handbook")]
#[cfg(feature = "texts")]
pub(crate) static FILE_ATTACHED_OTHER_FILE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Where the file is in the Internet.",
            ru: "Адрес файла в Интернете.",
        },
    ],
    rules: &[],
    said: &[],
};
