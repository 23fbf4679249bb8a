// @generated from spec/planfix/project-group/update.toml by `cargo xtask codegen`; do not edit.

//! `projectGroup.update`: Rename a group of projects.

use ::callsheet_runtime::tables;
/// Rename a group of projects
///
/// The request of `projectGroup.update`. Facts from <https://planfix.com/help/Planfix_API_projectGroup.update>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="projectGroup.update">
///   <account>example</account>
///   <projectGroup>
///     <id>3</id>
///     <name>Архив 2024 года</name>
///   </projectGroup>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which group, and its new name.
    ///
    /// Object.
    pub project_group: super::super::types::project_group::ProjectGroupUpdate,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            project_group: super::super::types::project_group::ProjectGroupUpdate::new(
                id,
            ),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets `project_group.name`.
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.project_group = self.project_group.name(value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::PROJECT_GROUP_UPDATE_REQUEST; 0 => project_group;
    project_group;
}
/// Rename a group of projects
#[non_exhaustive]
pub struct Response {
    /// The group that was changed.
    ///
    /// Object.
    pub project_group: ResponseProjectGroup,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(project_group: impl ::core::convert::Into<ResponseProjectGroup>) -> Self {
        Self {
            project_group: project_group.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::PROJECT_GROUP_UPDATE_RESPONSE; 0 => project_group;
    project_group;
}
/// The group that was changed.
#[non_exhaustive]
pub struct ResponseProjectGroup {
    /// The number of the group.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseProjectGroup {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    ResponseProjectGroup, super::super::TABLES,
    super::super::tables::shapes::PROJECT_GROUP_UPDATE_RESPONSE_PROJECT_GROUP; 0 => id;
    id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `projectGroup.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "projectGroup.update",
    file: "spec/planfix/project-group/update.toml",
    source: "https://planfix.com/help/Planfix_API_projectGroup.update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "project-group",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::PROJECT_GROUP_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::PROJECT_GROUP_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0101", "0103", "0105"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"projectGroup.update\">\n  <account>example</account>\n  <projectGroup>\n    <id>3</id>\n    <name>Архив 2024 года</name>\n  </projectGroup>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <projectGroup>\n    <id>3</id>\n  </projectGroup>\n</response>",
            target: ::core::option::Option::None,
            line: 29,
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
                        super::super::tables::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP_UPDATE,
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
    owner: "projectGroup.update",
    name: "Request",
    file: "spec/planfix/project-group/update.toml",
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
            en: "Which group, and its new name.",
            ru: "Какая группа и её новое название.",
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
                        super::super::tables::shapes::PROJECT_GROUP_UPDATE_RESPONSE_PROJECT_GROUP,
                    ),
                ),
                ..tables::Type::ANY
            },
            18,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.update",
    name: "Response",
    file: "spec/planfix/project-group/update.toml",
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
            en: "The group that was changed.",
            ru: "Изменённая группа.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_PROJECT_GROUP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 24)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_PROJECT_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.update",
    name: "ResponseProjectGroup",
    file: "spec/planfix/project-group/update.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_PROJECT_GROUP_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_PROJECT_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the group.",
            ru: "Номер группы.",
        },
    ],
    rules: &[],
    said: &[],
};
