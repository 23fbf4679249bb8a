// @generated from spec/planfix/project/get.toml by `cargo xtask codegen`; do not edit.

//! `project.get`: Show a project.

use ::callsheet_runtime::tables;
/// Show a project
///
/// The request of `project.get`. Facts from <https://planfix.com/help/Planfix_API_project.get>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="project.get">
///   <account>example</account>
///   <project>
///     <id>21</id>
///   </project>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which project.
    ///
    /// Object.
    pub project: Project,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new() -> Self {
        Self {
            project: Project::new(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets `project.general`.
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.project = self.project.general(value);
        self
    }
    /// Sets `project.id`.
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        self.project = self.project.id(value);
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
    Request, super::super::TABLES, super::super::tables::shapes::PROJECT_GET_REQUEST; 0
    => project; project;
}
/// Which project.
#[non_exhaustive]
pub struct Project {
    /// The project's number as people see it; counts only where `id` is not given.
    ///
    /// Integer. At least one of `general`, `id` must be there.
    pub general: ::core::option::Option<i64>,
    /// The number by which the system knows the project; it goes before `general`.
    ///
    /// Id. At least one of `general`, `id` must be there.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Project {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`general`](Self::general).
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.general, value);
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
impl ::core::default::Default for Project {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Project, super::super::TABLES, super::super::tables::shapes::PROJECT_GET_PROJECT; 0
    => general, 1 => id;; general id
}
/// Show a project
#[non_exhaustive]
pub struct Response {
    /// The project.
    ///
    /// Object.
    pub project: super::super::types::project::Project,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        project: impl ::core::convert::Into<super::super::types::project::Project>,
    ) -> Self {
        Self {
            project: project.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::PROJECT_GET_RESPONSE; 0
    => project; project;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `project.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "project.get",
    file: "spec/planfix/project/get.toml",
    source: "https://planfix.com/help/Planfix_API_project.get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "project",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::PROJECT_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::PROJECT_GET_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["2001", "2002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"project.get\">\n  <account>example</account>\n  <project>\n    <id>21</id>\n  </project>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <project>\n    <id>21</id>\n    <title>Reporting</title>\n    <description>Reports of all kinds.</description>\n    <owner>\n      <id>1</id>\n      <name>Ada Winter</name>\n    </owner>\n    <client>\n      <id>0</id>\n      <name></name>\n    </client>\n    <group>\n      <id>1</id>\n      <name>Internal</name>\n    </group>\n    <parent>\n      <id>0</id>\n    </parent>\n    <template>\n      <id>0</id>\n    </template>\n    <status>ACTIVE</status>\n    <hidden>0</hidden>\n    <hasEndDate>1</hasEndDate>\n    <endDate>31-12-2025</endDate>\n    <beginDate>15-01-2025 10:00</beginDate>\n    <taskCount>2</taskCount>\n    <isOverdued>0</isOverdued>\n    <isCloseToDeadline>0</isCloseToDeadline>\n    <auditors>\n      <users>\n        <user>\n          <id>1</id>\n          <name>Ada Winter</name>\n        </user>\n      </users>\n    </auditors>\n    <workers>\n      <users>\n        <user>\n          <id>2</id>\n          <name>Борис Соколов</name>\n        </user>\n      </users>\n      <groups>\n        <group>\n          <id>3</id>\n          <name>Support</name>\n        </group>\n      </groups>\n    </workers>\n    <members>\n      <users>\n        <user>\n          <id>5</id>\n          <name>Елена Орлова</name>\n        </user>\n      </users>\n      <groups></groups>\n    </members>\n    <customData>\n      <customValue>\n        <field>\n          <id>51</id>\n          <name>Budget</name>\n        </field>\n        <value>1500</value>\n        <text>1500</text>\n      </customValue>\n    </customData>\n  </project>\n</response>",
            target: ::core::option::Option::None,
            line: 37,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"project.get\">\n  <account>example</account>\n  <project>\n    <general>3</general>\n  </project>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <project>\n    <id>23</id>\n    <title>Office party</title>\n    <description>Still an idea.</description>\n    <owner>\n      <id>8</id>\n      <name>Peter Marsh</name>\n    </owner>\n    <client>\n      <id>0</id>\n      <name></name>\n    </client>\n    <group>\n      <id>1</id>\n      <name>Internal</name>\n    </group>\n    <parent>\n      <id>0</id>\n    </parent>\n    <template>\n      <id>0</id>\n    </template>\n    <status>DRAFT</status>\n    <hidden>0</hidden>\n    <hasEndDate>0</hasEndDate>\n    <beginDate>05-02-2025 09:00</beginDate>\n    <taskCount>0</taskCount>\n    <isOverdued>0</isOverdued>\n    <isCloseToDeadline>0</isCloseToDeadline>\n    <auditors>\n      <users></users>\n    </auditors>\n    <workers>\n      <users></users>\n      <groups></groups>\n    </workers>\n    <members>\n      <users></users>\n      <groups></groups>\n    </members>\n    <customData></customData>\n  </project>\n</response>",
            target: ::core::option::Option::None,
            line: 121,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "project",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::PROJECT_GET_PROJECT),
                ),
                ..tables::Type::ANY
            },
            11,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "project.get",
    name: "Request",
    file: "spec/planfix/project/get.toml",
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
            en: "Which project.",
            ru: "Какой проект.",
        },
    ],
    rules: &[],
    said: &[],
};
static PROJECT_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("general", tables::Type::INT, 17), ("id", tables::Type::ID, 24)],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Selects("general"),
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
pub(crate) static PROJECT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "project.get",
    name: "Project",
    file: "spec/planfix/project/get.toml",
    form: tables::Form::Object,
    fields: &PROJECT_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static PROJECT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The project's number as people see it; counts only where `id` is not given.",
            ru: "Номер проекта, который видят люди; учитывается, только если не указан `id`.",
        },
        tables::Text {
            en: "The number by which the system knows the project; it goes before `general`.",
            ru: "Номер, под которым проект знает система; он важнее `general`.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "project",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_PROJECT_PROJECT),
                ),
                ..tables::Type::ANY
            },
            31,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "project.get",
    name: "Response",
    file: "spec/planfix/project/get.toml",
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
            en: "The project.",
            ru: "Проект.",
        },
    ],
    rules: &[],
    said: &[],
};
