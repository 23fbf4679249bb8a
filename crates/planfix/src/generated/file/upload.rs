// @generated from spec/planfix/file/upload.toml by `cargo xtask codegen`; do not edit.

//! `file.upload`: Add files to a task or a project.

use ::callsheet_runtime::tables;
/// Add files to a task or a project
///
/// Where the name is taken already (9006), the refusal names the file that has it. Updates of many tasks at regular times must set `silent`.
///
/// The request of `file.upload`. Facts from <https://planfix.com/help/Planfix_API_file.upload>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="file.upload">
///   <account>example</account>
///   <silent>1</silent>
///   <task>
///     <id>101</id>
///   </task>
///   <owner>
///     <id>5</id>
///   </owner>
///   <target>action</target>
///   <action>
///     <id>7002</id>
///   </action>
///   <files>
///     <file>
///       <name>hello.txt</name>
///       <sourceType>FILESYSTEM</sourceType>
///       <body>SGVsbG8h</body>
///       <description>A greeting</description>
///       <newversion>1</newversion>
///     </file>
///     <file>
///       <name>Правила</name>
///       <sourceType>INTERNET</sourceType>
///       <otherFile>
///         <url>https://example.org/rules</url>
///       </otherFile>
///     </file>
///   </files>
///   <notifiedList>
///     <users>
///       <id>1</id>
///       <id>100011</id>
///     </users>
///   </notifiedList>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The task that the files are added to.
    ///
    /// Object. Exactly one of `task`, `project` must be there.
    pub task: ::core::option::Option<::std::boxed::Box<Task>>,
    /// The project that the files are added to.
    ///
    /// Object. Exactly one of `task`, `project` must be there.
    pub project: ::core::option::Option<::std::boxed::Box<Project>>,
    /// Whose files they are, if not the caller's.
    ///
    /// Object.
    pub owner: ::core::option::Option<
        ::std::boxed::Box<super::super::types::person_key::PersonKey>,
    >,
    /// What in the task the files are attached to; left out, a new comment.
    ///
    /// One of the values below.
    pub target: ::core::option::Option<Target>,
    /// The comment that the files are attached to.
    ///
    /// Object. Required when `target = action`.
    pub action: ::core::option::Option<::std::boxed::Box<Action>>,
    /// The files.
    ///
    /// List of: object, at least 1 members.
    pub files: ::std::vec::Vec<super::super::types::file::FileCreate>,
    /// Who is told of it.
    ///
    /// Object.
    pub notified_list: ::core::option::Option<::std::boxed::Box<NotifiedList>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        files: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::file::FileCreate>,
        >,
    ) -> Self {
        Self {
            files: ::callsheet_runtime::record::list(files),
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
    /// Sets [`project`](Self::project).
    pub fn project(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<Project>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.project, value);
        self
    }
    /// Sets [`owner`](Self::owner).
    pub fn owner(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::person_key::PersonKey>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.owner, value);
        self
    }
    /// Sets [`target`](Self::target).
    pub fn target(mut self, value: impl ::core::convert::Into<Target>) -> Self {
        ::callsheet_runtime::record::set(&mut self.target, value);
        self
    }
    /// Sets [`action`](Self::action).
    pub fn action(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<Action>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.action, value);
        self
    }
    /// Sets [`notified_list`](Self::notified_list).
    pub fn notified_list(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<NotifiedList>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.notified_list, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::FILE_UPLOAD_REQUEST; 0
    => task, 1 => project, 2 => owner, 3 => target, 4 => action, 5 => files, 6 =>
    notified_list; files; task project owner target action notified_list
}
/// The task that the files are added to.
#[non_exhaustive]
pub struct Task {
    /// The number by which the system knows the task.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Task {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Task, super::super::TABLES, super::super::tables::shapes::FILE_UPLOAD_TASK; 0 => id;
    id;
}
/// The project that the files are added to.
#[non_exhaustive]
pub struct Project {
    /// The number by which the system knows the project.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Project {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Project, super::super::TABLES, super::super::tables::shapes::FILE_UPLOAD_PROJECT; 0
    => id; id;
}
/// The comment that the files are attached to.
#[non_exhaustive]
pub struct Action {
    /// The number of the comment.
    ///
    /// Id. Required when `../… = action`.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Action {
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
impl ::core::default::Default for Action {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Action, super::super::TABLES, super::super::tables::shapes::FILE_UPLOAD_ACTION; 0 =>
    id;; id
}
/// Who is told of it.
#[non_exhaustive]
pub struct NotifiedList {
    /// The `id` of each employee, or the `userid` of each contact.
    ///
    /// List of: id.
    pub users: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl NotifiedList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
}
impl ::core::default::Default for NotifiedList {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    NotifiedList, super::super::TABLES,
    super::super::tables::shapes::FILE_UPLOAD_NOTIFIED_LIST; 0 => users;; users
}
/// Add files to a task or a project
#[non_exhaustive]
pub struct Response {
    /// The files that were added.
    ///
    /// List of: object.
    pub files: ::std::vec::Vec<ResponseFilesFile>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        files: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ResponseFilesFile>,
        >,
    ) -> Self {
        Self {
            files: ::callsheet_runtime::record::list(files),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::FILE_UPLOAD_RESPONSE; 0
    => files; files;
}
/// The files that were added.
#[non_exhaustive]
pub struct ResponseFilesFile {
    /// The number of the new version.
    ///
    /// Id.
    pub unique_id: ::callsheet_runtime::Id,
    /// The file's name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseFilesFile {
    /// With what is required.
    pub fn new(unique_id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            unique_id: unique_id.into(),
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
}
::callsheet_runtime::record! {
    ResponseFilesFile, super::super::TABLES,
    super::super::tables::shapes::FILE_UPLOAD_RESPONSE_FILES_FILE; 0 => unique_id, 1 =>
    name; unique_id; name
}
/// What in the task the files are attached to; left out, a new comment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Target {
    /// A comment that is there already, `action.id`.
    ///
    /// `action` on the wire.
    Action,
    /// The task itself, which the caller must be allowed to change.
    ///
    /// `task` on the wire.
    Task,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::open_enum! {
    Target, TARGET_VALUES; 0 => Action, 1 => Task
}
pub(crate) static TARGET_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "file.upload",
    name: "Target",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "action",
            name: "Action",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "task",
            name: "Task",
            versions: tables::Versions::ALL,
        },
    ],
};
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `file.upload` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "file.upload",
    file: "spec/planfix/file/upload.toml",
    source: "https://planfix.com/help/Planfix_API_file.upload",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "file",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::FILE_UPLOAD_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::FILE_UPLOAD_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &[
        "2001",
        "3001",
        "4002",
        "9001",
        "9002",
        "9003",
        "9004",
        "9005",
        "9006",
        "9007",
        "9008",
        "9009",
    ],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.upload\">\n  <account>example</account>\n  <silent>1</silent>\n  <task>\n    <id>101</id>\n  </task>\n  <owner>\n    <id>5</id>\n  </owner>\n  <target>action</target>\n  <action>\n    <id>7002</id>\n  </action>\n  <files>\n    <file>\n      <name>hello.txt</name>\n      <sourceType>FILESYSTEM</sourceType>\n      <body>SGVsbG8h</body>\n      <description>A greeting</description>\n      <newversion>1</newversion>\n    </file>\n    <file>\n      <name>Правила</name>\n      <sourceType>INTERNET</sourceType>\n      <otherFile>\n        <url>https://example.org/rules</url>\n      </otherFile>\n    </file>\n  </files>\n  <notifiedList>\n    <users>\n      <id>1</id>\n      <id>100011</id>\n    </users>\n  </notifiedList>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <files>\n    <file>\n      <uniqueId>9005</uniqueId>\n      <name>hello.txt</name>\n    </file>\n    <file>\n      <uniqueId>9006</uniqueId>\n      <name>Правила</name>\n    </file>\n  </files>\n</response>",
            target: ::core::option::Option::None,
            line: 116,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.upload\">\n  <account>example</account>\n  <project>\n    <id>21</id>\n  </project>\n  <files>\n    <file>\n      <name>notes.txt</name>\n      <sourceType>FILESYSTEM</sourceType>\n      <body>0JTQsA==</body>\n    </file>\n  </files>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <files>\n    <file>\n      <uniqueId>9005</uniqueId>\n      <name>notes.txt</name>\n    </file>\n  </files>\n</response>",
            target: ::core::option::Option::None,
            line: 168,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"file.upload\">\n  <account>example</account>\n  <task>\n    <id>102</id>\n  </task>\n  <target>task</target>\n  <files>\n    <file>\n      <sourceType>PROJECT</sourceType>\n      <otherFile>\n        <id>503</id>\n      </otherFile>\n    </file>\n  </files>\n</request>",
            response: "",
            target: ::core::option::Option::None,
            line: 193,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::FILE_UPLOAD_TASK),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
        (
            "project",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::FILE_UPLOAD_PROJECT),
                ),
                ..tables::Type::ANY
            },
            26,
        ),
        (
            "owner",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PERSON_KEY_PERSON_KEY,
                    ),
                ),
                ..tables::Type::ANY
            },
            40,
        ),
        (
            "target",
            tables::Type {
                kind: tables::Kind::Enum(&TARGET_VALUES),
                ..tables::Type::ANY
            },
            47,
        ),
        (
            "action",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::FILE_UPLOAD_ACTION),
                ),
                ..tables::Type::ANY
            },
            57,
        ),
        (
            "files",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_FILE_FILE_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("file"),
                        ..tables::List::ANY
                    },
                ),
                least: 1,
                ..tables::Type::ANY
            },
            71,
        ),
        (
            "notifiedList",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::FILE_UPLOAD_NOTIFIED_LIST,
                    ),
                ),
                ..tables::Type::ANY
            },
            83,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::ExactlyOne(0),
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::ExactlyOne(0),
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                part: tables::Part::Control,
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
                            steps: &[3],
                        },
                        &["action"],
                    ),
                ),
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (5, tables::Facts::REQUIRED),
        (
            6,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.upload",
    name: "Request",
    file: "spec/planfix/file/upload.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        5, 65535, 4, 65535, 65535, 65535, 65535, 65535, 1, 2, 6, 65535, 65535, 3, 65535,
        0,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The task that the files are added to.",
            ru: "Задача, в которую добавляются файлы.",
        },
        tables::Text {
            en: "The project that the files are added to.",
            ru: "Проект, в который добавляются файлы.",
        },
        tables::Text {
            en: "Whose files they are, if not the caller's.",
            ru: "Чьи это файлы, если не вызывающего.",
        },
        tables::Text {
            en: "What in the task the files are attached to; left out, a new comment.",
            ru: "К чему в задаче прикрепляются файлы; если не указано, то к новому комментарию.",
        },
        tables::Text {
            en: "The comment that the files are attached to.",
            ru: "Комментарий, к которому прикрепляются файлы.",
        },
        tables::Text {
            en: "The files.",
            ru: "Файлы.",
        },
        tables::Text {
            en: "Who is told of it.",
            ru: "Кого об этом уведомляют.",
        },
    ],
    rules: &[],
    said: &[],
};
static TASK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 19)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.upload",
    name: "Task",
    file: "spec/planfix/file/upload.toml",
    form: tables::Form::Object,
    fields: &TASK_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
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
static PROJECT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 33)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("project"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static PROJECT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.upload",
    name: "Project",
    file: "spec/planfix/file/upload.toml",
    form: tables::Form::Object,
    fields: &PROJECT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static PROJECT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the project.",
            ru: "Номер, под которым проект знает система.",
        },
    ],
    rules: &[],
    said: &[],
};
static ACTION_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 64)],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Above(1),
                            steps: &[3],
                        },
                        &["action"],
                    ),
                ),
                references: ::core::option::Option::Some("action"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static ACTION_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.upload",
    name: "Action",
    file: "spec/planfix/file/upload.toml",
    form: tables::Form::Object,
    fields: &ACTION_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static ACTION_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the comment.",
            ru: "Номер комментария.",
        },
    ],
    rules: &[],
    said: &[],
};
static NOTIFIED_LIST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Wrapped("id"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            89,
        ),
    ],
    &[],
);
pub(crate) static NOTIFIED_LIST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.upload",
    name: "NotifiedList",
    file: "spec/planfix/file/upload.toml",
    form: tables::Form::Object,
    fields: &NOTIFIED_LIST_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static NOTIFIED_LIST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The `id` of each employee, or the `userid` of each contact.",
            ru: "`id` каждого сотрудника или `userid` каждого контакта.",
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
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::FILE_UPLOAD_RESPONSE_FILES_FILE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("file"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            98,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.upload",
    name: "Response",
    file: "spec/planfix/file/upload.toml",
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
            en: "The files that were added.",
            ru: "Добавленные файлы.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FILES_FILE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("uniqueId", tables::Type::ID, 106), ("name", tables::Type::TEXT, 112)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_FILES_FILE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "file.upload",
    name: "ResponseFilesFile",
    file: "spec/planfix/file/upload.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FILES_FILE_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 65535, 0],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_FILES_FILE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the new version.",
            ru: "Номер новой версии.",
        },
        tables::Text {
            en: "The file's name.",
            ru: "Имя файла.",
        },
    ],
    rules: &[],
    said: &[],
};
