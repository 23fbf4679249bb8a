// @generated from spec/planfix/project-group/add.toml by `cargo xtask codegen`; do not edit.

//! `projectGroup.add`: Make a group of projects.

use ::callsheet_runtime::tables;
/// Make a group of projects
///
/// Only an administrator may call it.
///
/// The request of `projectGroup.add`. Facts from <https://planfix.com/help/Planfix_API_projectGroup.add>
///
/// Access: admin.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="projectGroup.add">
///   <account>example</account>
///   <projectGroup>
///     <name>Обучение</name>
///   </projectGroup>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The new group.
    ///
    /// Object.
    pub project_group: super::super::types::project_group::ProjectGroupCreate,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            project_group: super::super::types::project_group::ProjectGroupCreate::new(
                name,
            ),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::PROJECT_GROUP_ADD_REQUEST; 0 => project_group;
    project_group;
}
/// Make a group of projects
#[non_exhaustive]
pub struct Response {
    /// The group that was made.
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
    super::super::tables::shapes::PROJECT_GROUP_ADD_RESPONSE; 0 => project_group;
    project_group;
}
/// The group that was made.
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
    super::super::tables::shapes::PROJECT_GROUP_ADD_RESPONSE_PROJECT_GROUP; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `projectGroup.add` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "projectGroup.add",
    file: "spec/planfix/project-group/add.toml",
    source: "https://planfix.com/help/Planfix_API_projectGroup.add",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "project-group",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::PROJECT_GROUP_ADD_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::PROJECT_GROUP_ADD_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0020", "0102"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"projectGroup.add\">\n  <account>example</account>\n  <projectGroup>\n    <name>Обучение</name>\n  </projectGroup>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <projectGroup>\n    <id>4</id>\n  </projectGroup>\n</response>",
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
                        super::super::tables::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP_CREATE,
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
    owner: "projectGroup.add",
    name: "Request",
    file: "spec/planfix/project-group/add.toml",
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
            en: "The new group.",
            ru: "Новая группа.",
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
                        super::super::tables::shapes::PROJECT_GROUP_ADD_RESPONSE_PROJECT_GROUP,
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
    owner: "projectGroup.add",
    name: "Response",
    file: "spec/planfix/project-group/add.toml",
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
            en: "The group that was made.",
            ru: "Созданная группа.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_PROJECT_GROUP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 25)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_PROJECT_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.add",
    name: "ResponseProjectGroup",
    file: "spec/planfix/project-group/add.toml",
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
