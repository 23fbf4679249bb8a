// @generated from spec/planfix/project/add.toml by `cargo xtask codegen`; do not edit.

//! `project.add`: Make a project.

use ::callsheet_runtime::tables;
/// Make a project
///
/// Employees may call it, contacts may not. The tables do not say what is required; a project without a title makes no sense.
///
/// The request of `project.add`. Facts from <https://planfix.com/help/Planfix_API_project.add>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="project.add">
///   <account>example</account>
///   <project>
///     <title>Ремонт офиса</title>
///     <description>Второй этаж.</description>
///     <owner>
///       <id>5</id>
///     </owner>
///     <client>
///       <id>12</id>
///     </client>
///     <status>ACTIVE</status>
///     <hidden>0</hidden>
///     <hasEndDate>1</hasEndDate>
///     <endDate>30-06-2025</endDate>
///     <group>
///       <id>1</id>
///     </group>
///     <parent>
///       <id>21</id>
///     </parent>
///     <auditors>
///       <id>1</id>
///       <id>2</id>
///     </auditors>
///     <managers>
///       <id>5</id>
///     </managers>
///     <workers>
///       <id>2</id>
///       <id>8</id>
///     </workers>
///     <customData>
///       <customValue>
///         <id>51</id>
///         <value>90000</value>
///       </customValue>
///     </customData>
///   </project>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The new project.
    ///
    /// Object.
    pub project: super::super::types::project::ProjectCreate,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(title: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            project: super::super::types::project::ProjectCreate::new(title),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets `project.description`.
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.project = self.project.description(value);
        self
    }
    /// Sets `project.owner`.
    pub fn owner(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::person_key::PersonKey>,
        >,
    ) -> Self {
        self.project = self.project.owner(value);
        self
    }
    /// Sets `project.client`.
    pub fn client(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::counterparty_key::CounterpartyKey>,
        >,
    ) -> Self {
        self.project = self.project.client(value);
        self
    }
    /// Sets `project.group`.
    pub fn group(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::project_group::ProjectGroupKey>,
        >,
    ) -> Self {
        self.project = self.project.group(value);
        self
    }
    /// Sets `project.parent`.
    pub fn parent(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::project::ProjectCreateParent>,
        >,
    ) -> Self {
        self.project = self.project.parent(value);
        self
    }
    /// Sets `project.status`.
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::project::ProjectStatus>,
    ) -> Self {
        self.project = self.project.status(value);
        self
    }
    /// Sets `project.hidden`.
    pub fn hidden(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.project = self.project.hidden(value);
        self
    }
    /// Sets `project.has_end_date`.
    pub fn has_end_date(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.project = self.project.has_end_date(value);
        self
    }
    /// Sets `project.end_date`.
    pub fn end_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        self.project = self.project.end_date(value);
        self
    }
    /// Sets `project.auditors`.
    pub fn auditors(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        self.project = self.project.auditors(value);
        self
    }
    /// Sets `project.managers`.
    pub fn managers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        self.project = self.project.managers(value);
        self
    }
    /// Sets `project.workers`.
    pub fn workers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        self.project = self.project.workers(value);
        self
    }
    /// Sets `project.custom_data`.
    pub fn custom_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value_input::CustomValueInput,
            >,
        >,
    ) -> Self {
        self.project = self.project.custom_data(value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::PROJECT_ADD_REQUEST; 0
    => project; project;
}
/// Make a project
#[non_exhaustive]
pub struct Response {
    /// The project that was made.
    ///
    /// Object.
    pub project: ResponseProject,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(project: impl ::core::convert::Into<ResponseProject>) -> Self {
        Self {
            project: project.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::PROJECT_ADD_RESPONSE; 0
    => project; project;
}
/// The project that was made.
#[non_exhaustive]
pub struct ResponseProject {
    /// The number of the project.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseProject {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    ResponseProject, super::super::TABLES,
    super::super::tables::shapes::PROJECT_ADD_RESPONSE_PROJECT; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `project.add` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "project.add",
    file: "spec/planfix/project/add.toml",
    source: "https://planfix.com/help/Planfix_API_project.add",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "project",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::PROJECT_ADD_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::PROJECT_ADD_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["2001", "2002", "2003", "6004", "7002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"project.add\">\n  <account>example</account>\n  <project>\n    <title>Ремонт офиса</title>\n    <description>Второй этаж.</description>\n    <owner>\n      <id>5</id>\n    </owner>\n    <client>\n      <id>12</id>\n    </client>\n    <status>ACTIVE</status>\n    <hidden>0</hidden>\n    <hasEndDate>1</hasEndDate>\n    <endDate>30-06-2025</endDate>\n    <group>\n      <id>1</id>\n    </group>\n    <parent>\n      <id>21</id>\n    </parent>\n    <auditors>\n      <id>1</id>\n      <id>2</id>\n    </auditors>\n    <managers>\n      <id>5</id>\n    </managers>\n    <workers>\n      <id>2</id>\n      <id>8</id>\n    </workers>\n    <customData>\n      <customValue>\n        <id>51</id>\n        <value>90000</value>\n      </customValue>\n    </customData>\n  </project>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <project>\n    <id>24</id>\n  </project>\n</response>",
            target: ::core::option::Option::None,
            line: 30,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"project.add\">\n  <account>example</account>\n  <project>\n    <title>Spring cleaning</title>\n    <owner>\n      <id>0</id>\n    </owner>\n    <client>\n      <id>0</id>\n    </client>\n    <status>DRAFT</status>\n  </project>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <project>\n    <id>24</id>\n  </project>\n</response>",
            target: ::core::option::Option::None,
            line: 79,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "project",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_PROJECT_CREATE,
                    ),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "project.add",
    name: "Request",
    file: "spec/planfix/project/add.toml",
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
            en: "The new project.",
            ru: "Новый проект.",
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
                    tables::ShapeId(
                        super::super::tables::shapes::PROJECT_ADD_RESPONSE_PROJECT,
                    ),
                ),
                ..tables::Type::ANY
            },
            19,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "project.add",
    name: "Response",
    file: "spec/planfix/project/add.toml",
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
            en: "The project that was made.",
            ru: "Созданный проект.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_PROJECT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 25)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_PROJECT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "project.add",
    name: "ResponseProject",
    file: "spec/planfix/project/add.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_PROJECT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_PROJECT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the project.",
            ru: "Номер проекта.",
        },
    ],
    rules: &[],
    said: &[],
};
