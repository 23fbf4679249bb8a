// @generated from spec/planfix/project/get-list.toml by `cargo xtask codegen`; do not edit.

//! `project.getList`: List projects.

use ::callsheet_runtime::tables;
/// List projects
///
/// Without `pageCurrent` it only counts: send 1 to get projects. Workers, members and auditors are not answered; `project.get` shows them.
///
/// The request of `project.getList`. Facts from <https://planfix.com/help/Planfix_API_project.getList>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="project.getList">
///   <account>example</account>
///   <user>
///     <id>1</id>
///   </user>
///   <target>all</target>
///   <status>ACTIVE</status>
///   <sortType>NUMBER_ASC</sortType>
///   <pageCurrent>1</pageCurrent>
///   <pageSize>100</pageSize>
///   <client>
///     <id>12</id>
///   </client>
///   <filters>
///     <filter>
///       <type>5005</type>
///       <operator>lt</operator>
///       <value>
///         <datetype>anotherdate</datetype>
///         <datefrom>01-03-2025</datefrom>
///       </value>
///     </filter>
///     <filter>
///       <type>5001</type>
///       <operator>equal</operator>
///       <value>склад</value>
///     </filter>
///     <filter>
///       <type>5014</type>
///       <operator>equal</operator>
///       <value>21</value>
///     </filter>
///   </filters>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Whose projects are listed, if not the caller's; for administrators.
    ///
    /// Object. Access: admin.
    pub user: ::core::option::Option<::std::boxed::Box<User>>,
    /// Which projects.
    ///
    /// One of the values below. Default: `all`.
    pub target: ::core::option::Option<super::super::types::project_list::ProjectTarget>,
    /// Only projects in this state.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::project::ProjectStatus>,
    /// In which order.
    ///
    /// One of the values below.
    pub sort_type: ::core::option::Option<
        super::super::types::project_list::ProjectSort,
    >,
    /// The page, counted from 1. Below 1, and also if it is left out, only the number of projects is answered.
    ///
    /// Integer. Default: `0`.
    pub page_current: ::core::option::Option<i64>,
    /// How many projects make a page, 100 at most; left out, the server decides.
    ///
    /// Integer, 0–100.
    pub page_size: ::core::option::Option<i64>,
    /// The counterparty whose projects are listed.
    ///
    /// Object.
    pub client: ::core::option::Option<::std::boxed::Box<Client>>,
    /// Further restrictions.
    ///
    /// List of: object.
    pub filters: ::core::option::Option<
        ::std::vec::Vec<super::super::types::project_filter::ProjectFilter>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`user`](Self::user).
    pub fn user(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<User>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user, value);
        self
    }
    /// Sets [`target`](Self::target).
    pub fn target(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::project_list::ProjectTarget,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.target, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::project::ProjectStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`sort_type`](Self::sort_type).
    pub fn sort_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::project_list::ProjectSort>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sort_type, value);
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
    /// Sets [`client`](Self::client).
    pub fn client(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<Client>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.client, value);
        self
    }
    /// Sets [`filters`](Self::filters).
    pub fn filters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::project_filter::ProjectFilter,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.filters, value);
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
    super::super::tables::shapes::PROJECT_GET_LIST_REQUEST; 0 => user, 1 => target, 2 =>
    status, 3 => sort_type, 4 => page_current, 5 => page_size, 6 => client, 7 =>
    filters;; user target status sort_type page_current page_size client filters
}
/// Whose projects are listed, if not the caller's; for administrators.
#[non_exhaustive]
pub struct User {
    /// The employee.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl User {
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
impl ::core::default::Default for User {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    User, super::super::TABLES, super::super::tables::shapes::PROJECT_GET_LIST_USER; 0 =>
    id;; id
}
/// The counterparty whose projects are listed.
#[non_exhaustive]
pub struct Client {
    /// The contact's `id`.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Client {
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
impl ::core::default::Default for Client {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Client, super::super::TABLES, super::super::tables::shapes::PROJECT_GET_LIST_CLIENT;
    0 => id;; id
}
/// List projects
#[non_exhaustive]
pub struct Response {
    /// The projects.
    ///
    /// Object.
    pub projects: ResponseProjects,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(projects: impl ::core::convert::Into<ResponseProjects>) -> Self {
        Self {
            projects: projects.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::PROJECT_GET_LIST_RESPONSE; 0 => projects; projects;
}
/// The projects.
#[non_exhaustive]
pub struct ResponseProjects {
    /// How many are answered here.
    ///
    /// Integer.
    pub count: ::core::option::Option<i64>,
    /// How many fit the request.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One project each.
    ///
    /// List of: object.
    pub project: ::core::option::Option<
        ::std::vec::Vec<super::super::types::project::ProjectListed>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseProjects {
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
    /// Sets [`project`](Self::project).
    pub fn project(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::project::ProjectListed,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.project, value);
        self
    }
}
impl ::core::default::Default for ResponseProjects {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseProjects, super::super::TABLES,
    super::super::tables::shapes::PROJECT_GET_LIST_RESPONSE_PROJECTS; 0 => count, 1 =>
    total_count, 2 => project;; count total_count project
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `project.getList` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "project.getList",
    file: "spec/planfix/project/get-list.toml",
    source: "https://planfix.com/help/Planfix_API_project.getList",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "project",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::PROJECT_GET_LIST_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::PROJECT_GET_LIST_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0021", "2002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"project.getList\">\n  <account>example</account>\n  <user>\n    <id>1</id>\n  </user>\n  <target>all</target>\n  <status>ACTIVE</status>\n  <sortType>NUMBER_ASC</sortType>\n  <pageCurrent>1</pageCurrent>\n  <pageSize>100</pageSize>\n  <client>\n    <id>12</id>\n  </client>\n  <filters>\n    <filter>\n      <type>5005</type>\n      <operator>lt</operator>\n      <value>\n        <datetype>anotherdate</datetype>\n        <datefrom>01-03-2025</datefrom>\n      </value>\n    </filter>\n    <filter>\n      <type>5001</type>\n      <operator>equal</operator>\n      <value>склад</value>\n    </filter>\n    <filter>\n      <type>5014</type>\n      <operator>equal</operator>\n      <value>21</value>\n    </filter>\n  </filters>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <projects count=\"1\" totalCount=\"1\">\n    <project>\n      <id>22</id>\n      <title>Новый склад</title>\n      <description></description>\n      <owner>\n        <id>5</id>\n        <name>Елена Орлова</name>\n      </owner>\n      <client>\n        <id>12</id>\n        <name>ООО «Пример»</name>\n      </client>\n      <group>\n        <id>2</id>\n        <name>Для клиентов</name>\n      </group>\n      <parent>\n        <id>21</id>\n      </parent>\n      <template>\n        <id>0</id>\n      </template>\n      <status>ACTIVE</status>\n      <hidden>1</hidden>\n      <hasEndDate>1</hasEndDate>\n      <endDate>31-01-2025</endDate>\n      <beginDate>20-01-2025 12:30</beginDate>\n      <taskCount>0</taskCount>\n      <isOverdued>1</isOverdued>\n      <isCloseToDeadline>1</isCloseToDeadline>\n      <customData></customData>\n    </project>\n  </projects>\n</response>",
            target: ::core::option::Option::None,
            line: 109,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"project.getList\">\n  <account>example</account>\n  <status>DRAFT</status>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <projects count=\"0\" totalCount=\"1\"></projects>\n</response>",
            target: ::core::option::Option::None,
            line: 183,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::PROJECT_GET_LIST_USER),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
        (
            "target",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::project_list::PROJECT_TARGET_VALUES,
                ),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::project::PROJECT_STATUS_VALUES,
                ),
                ..tables::Type::ANY
            },
            31,
        ),
        (
            "sortType",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::project_list::PROJECT_SORT_VALUES,
                ),
                ..tables::Type::ANY
            },
            38,
        ),
        ("pageCurrent", tables::Type::INT, 44),
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
            51,
        ),
        (
            "client",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::PROJECT_GET_LIST_CLIENT,
                    ),
                ),
                ..tables::Type::ANY
            },
            58,
        ),
        (
            "filters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PROJECT_FILTER_PROJECT_FILTER,
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
            69,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                access: ::core::option::Option::Some("admin"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("all"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                part: tables::Part::Filters("status"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                part: tables::Part::Page,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                part: tables::Part::PageSize,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "project.getList",
    name: "Request",
    file: "spec/planfix/project/get-list.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        5, 65535, 65535, 65535, 7, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535, 6,
        65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        2, 65535, 65535, 1, 65535, 4,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[4],
            }),
            is_advice: true,
            line: 76,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whose projects are listed, if not the caller's; for administrators.",
            ru: "Чьи проекты нужны, если не вызывающего; для администраторов.",
        },
        tables::Text {
            en: "Which projects.",
            ru: "Какие проекты.",
        },
        tables::Text {
            en: "Only projects in this state.",
            ru: "Только проекты в этом состоянии.",
        },
        tables::Text {
            en: "In which order.",
            ru: "В каком порядке.",
        },
        tables::Text {
            en: "The page, counted from 1. Below 1, and also if it is left out, only the number of projects is answered.",
            ru: "Номер страницы, считая с 1. Если он меньше 1 или не указан, возвращается только число проектов.",
        },
        tables::Text {
            en: "How many projects make a page, 100 at most; left out, the server decides.",
            ru: "Сколько проектов на странице, не больше 100; если не указано, решает сервер.",
        },
        tables::Text {
            en: "The counterparty whose projects are listed.",
            ru: "Контрагент, проекты которого нужны.",
        },
        tables::Text {
            en: "Further restrictions.",
            ru: "Дополнительные условия.",
        },
    ],
    rules: &[
        tables::Text {
            en: "without `pageCurrent` only the number of projects is answered: send 1 for the first page",
            ru: "без `pageCurrent` возвращается только число проектов: для первой страницы передайте 1",
        },
    ],
    said: &[],
};
static USER_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 18)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "project.getList",
    name: "User",
    file: "spec/planfix/project/get-list.toml",
    form: tables::Form::Object,
    fields: &USER_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static USER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The employee.",
            ru: "Сотрудник.",
        },
    ],
    rules: &[],
    said: &[],
};
static CLIENT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 63)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("client.id"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static CLIENT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "project.getList",
    name: "Client",
    file: "spec/planfix/project/get-list.toml",
    form: tables::Form::Object,
    fields: &CLIENT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static CLIENT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The contact's `id`.",
            ru: "`id` контакта.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "projects",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::PROJECT_GET_LIST_RESPONSE_PROJECTS,
                    ),
                ),
                ..tables::Type::ANY
            },
            82,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "project.getList",
    name: "Response",
    file: "spec/planfix/project/get-list.toml",
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
            en: "The projects.",
            ru: "Проекты.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_PROJECTS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("count", tables::Type::INT, 88),
        ("totalCount", tables::Type::INT, 94),
        (
            "project",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PROJECT_PROJECT_LISTED,
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
            101,
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
pub(crate) static RESPONSE_PROJECTS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "project.getList",
    name: "ResponseProjects",
    file: "spec/planfix/project/get-list.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_PROJECTS_FIELDS,
    lookup: &[1, 0, 2, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_PROJECTS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many are answered here.",
            ru: "Сколько проектов в этом ответе.",
        },
        tables::Text {
            en: "How many fit the request.",
            ru: "Сколько проектов подходит под запрос.",
        },
        tables::Text {
            en: "One project each.",
            ru: "По одному проекту.",
        },
    ],
    rules: &[],
    said: &[],
};
