// @generated from spec/planfix/project/update.toml by `cargo xtask codegen`; do not edit.

//! `project.update`: Change a project.

use ::callsheet_runtime::tables;
/// Change a project
///
/// What is not sent stays as it is, unlike in `task.update`.
///
/// The request of `project.update`. Facts from <https://planfix.com/help/Planfix_API_project.update>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="project.update">
///   <account>example</account>
///   <silent>1</silent>
///   <project>
///     <id>22</id>
///     <title>Склад в Твери</title>
///     <description>Площадка у реки.</description>
///     <owner>
///       <id>2</id>
///     </owner>
///     <client>
///       <id>0</id>
///     </client>
///     <status>COMPLETED</status>
///     <hidden>0</hidden>
///     <hasEndDate>1</hasEndDate>
///     <endDate>15-02-2025 18:00</endDate>
///     <group>
///       <id>3</id>
///     </group>
///     <parent>
///       <id>23</id>
///     </parent>
///     <auditors>
///       <id>1</id>
///     </auditors>
///     <managers>
///       <id>2</id>
///     </managers>
///     <workers>
///       <id>5</id>
///       <id>8</id>
///     </workers>
///     <members>
///       <id>1</id>
///     </members>
///     <customData>
///       <customValue>
///         <id>51</id>
///         <value>2000</value>
///       </customValue>
///       <customValue>
///         <id>52</id>
///         <value>[1,5]</value>
///       </customValue>
///     </customData>
///   </project>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which project, and what is to change.
    ///
    /// Object.
    pub project: super::super::types::project::ProjectUpdate,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new() -> Self {
        Self {
            project: super::super::types::project::ProjectUpdate::new(),
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
    /// Sets `project.title`.
    pub fn title(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.project = self.project.title(value);
        self
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
            ::std::boxed::Box<super::super::types::project::ProjectUpdateParent>,
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
    /// Sets `project.members`.
    pub fn members(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        self.project = self.project.members(value);
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
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::PROJECT_UPDATE_REQUEST;
    0 => project; project;
}
/// Change a project
#[non_exhaustive]
pub struct Response {
    /// The project that was changed.
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
    Response, super::super::TABLES,
    super::super::tables::shapes::PROJECT_UPDATE_RESPONSE; 0 => project; project;
}
/// The project that was changed.
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
    super::super::tables::shapes::PROJECT_UPDATE_RESPONSE_PROJECT; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `project.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "project.update",
    file: "spec/planfix/project/update.toml",
    source: "https://planfix.com/help/Planfix_API_project.update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "project",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::PROJECT_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::PROJECT_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["2001", "2002", "6004", "7002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"project.update\">\n  <account>example</account>\n  <silent>1</silent>\n  <project>\n    <id>22</id>\n    <title>Склад в Твери</title>\n    <description>Площадка у реки.</description>\n    <owner>\n      <id>2</id>\n    </owner>\n    <client>\n      <id>0</id>\n    </client>\n    <status>COMPLETED</status>\n    <hidden>0</hidden>\n    <hasEndDate>1</hasEndDate>\n    <endDate>15-02-2025 18:00</endDate>\n    <group>\n      <id>3</id>\n    </group>\n    <parent>\n      <id>23</id>\n    </parent>\n    <auditors>\n      <id>1</id>\n    </auditors>\n    <managers>\n      <id>2</id>\n    </managers>\n    <workers>\n      <id>5</id>\n      <id>8</id>\n    </workers>\n    <members>\n      <id>1</id>\n    </members>\n    <customData>\n      <customValue>\n        <id>51</id>\n        <value>2000</value>\n      </customValue>\n      <customValue>\n        <id>52</id>\n        <value>[1,5]</value>\n      </customValue>\n    </customData>\n  </project>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <project>\n    <id>22</id>\n  </project>\n</response>",
            target: ::core::option::Option::None,
            line: 31,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"project.update\">\n  <account>example</account>\n  <project>\n    <general>3</general>\n    <status>ACTIVE</status>\n  </project>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <project>\n    <id>23</id>\n  </project>\n</response>",
            target: ::core::option::Option::None,
            line: 88,
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
                        super::super::tables::shapes::TYPES_PROJECT_PROJECT_UPDATE,
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
    owner: "project.update",
    name: "Request",
    file: "spec/planfix/project/update.toml",
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
            en: "Which project, and what is to change.",
            ru: "Какой проект и что меняется.",
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
                        super::super::tables::shapes::PROJECT_UPDATE_RESPONSE_PROJECT,
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
    owner: "project.update",
    name: "Response",
    file: "spec/planfix/project/update.toml",
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
            en: "The project that was changed.",
            ru: "Изменённый проект.",
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
    owner: "project.update",
    name: "ResponseProject",
    file: "spec/planfix/project/update.toml",
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
