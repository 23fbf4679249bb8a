// @generated from spec/planfix/project-group/get.toml by `cargo xtask codegen`; do not edit.

//! `projectGroup.get`: Show a group of projects.

use ::callsheet_runtime::tables;
/// Show a group of projects
///
/// The request of `projectGroup.get`. Facts from <https://planfix.com/help/Planfix_API_projectGroup.get>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="projectGroup.get">
///   <account>example</account>
///   <projectGroup>
///     <id>2</id>
///   </projectGroup>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which group.
    ///
    /// Object.
    pub project_group: ProjectGroup,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            project_group: ProjectGroup::new(id),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::PROJECT_GROUP_GET_REQUEST; 0 => project_group;
    project_group;
}
/// Which group.
#[non_exhaustive]
pub struct ProjectGroup {
    /// The number of the group.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ProjectGroup {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    ProjectGroup, super::super::TABLES,
    super::super::tables::shapes::PROJECT_GROUP_GET_PROJECT_GROUP; 0 => id; id;
}
/// Show a group of projects
#[non_exhaustive]
pub struct Response {
    /// The group.
    ///
    /// Object.
    pub project_group: super::super::types::project_group::ProjectGroup,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        project_group: impl ::core::convert::Into<
            super::super::types::project_group::ProjectGroup,
        >,
    ) -> Self {
        Self {
            project_group: project_group.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::PROJECT_GROUP_GET_RESPONSE; 0 => project_group;
    project_group;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `projectGroup.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "projectGroup.get",
    file: "spec/planfix/project-group/get.toml",
    source: "https://planfix.com/help/Planfix_API_projectGroup.get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "project-group",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::PROJECT_GROUP_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::PROJECT_GROUP_GET_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0101", "0104"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"projectGroup.get\">\n  <account>example</account>\n  <projectGroup>\n    <id>2</id>\n  </projectGroup>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <projectGroup>\n    <id>2</id>\n    <name>Для клиентов</name>\n  </projectGroup>\n</response>",
            target: ::core::option::Option::None,
            line: 30,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "projectGroup",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::PROJECT_GROUP_GET_PROJECT_GROUP,
                    ),
                ),
                ..tables::Type::ANY
            },
            11,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.get",
    name: "Request",
    file: "spec/planfix/project-group/get.toml",
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
            en: "Which group.",
            ru: "Какая группа.",
        },
    ],
    rules: &[],
    said: &[],
};
static PROJECT_GROUP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 17)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Selects("id"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static PROJECT_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.get",
    name: "ProjectGroup",
    file: "spec/planfix/project-group/get.toml",
    form: tables::Form::Object,
    fields: &PROJECT_GROUP_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static PROJECT_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the group.",
            ru: "Номер группы.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "projectGroup",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP,
                    ),
                ),
                ..tables::Type::ANY
            },
            24,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.get",
    name: "Response",
    file: "spec/planfix/project-group/get.toml",
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
            en: "The group.",
            ru: "Группа.",
        },
    ],
    rules: &[],
    said: &[],
};
