// @generated from spec/planfix/project-group/get-list.toml by `cargo xtask codegen`; do not edit.

//! `projectGroup.getList`: List the groups of projects.

use ::callsheet_runtime::tables;
/// List the groups of projects
///
/// All groups at once, in the order that `projectGroup.move` changes.
///
/// The request of `projectGroup.getList`. Facts from <https://planfix.com/help/Planfix_API_projectGroup.getList>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="projectGroup.getList">
///   <account>example</account>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
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
    super::super::tables::shapes::PROJECT_GROUP_GET_LIST_REQUEST;;;
}
/// List the groups of projects
#[non_exhaustive]
pub struct Response {
    /// The groups.
    ///
    /// Object.
    pub project_groups: ResponseProjectGroups,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        project_groups: impl ::core::convert::Into<ResponseProjectGroups>,
    ) -> Self {
        Self {
            project_groups: project_groups.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::PROJECT_GROUP_GET_LIST_RESPONSE; 0 => project_groups;
    project_groups;
}
/// The groups.
#[non_exhaustive]
pub struct ResponseProjectGroups {
    /// How many there are.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One group each.
    ///
    /// List of: object.
    pub project_group: ::core::option::Option<
        ::std::vec::Vec<super::super::types::project_group::ProjectGroup>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseProjectGroups {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`total_count`](Self::total_count).
    pub fn total_count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.total_count, value);
        self
    }
    /// Sets [`project_group`](Self::project_group).
    pub fn project_group(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::project_group::ProjectGroup,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.project_group, value);
        self
    }
}
impl ::core::default::Default for ResponseProjectGroups {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseProjectGroups, super::super::TABLES,
    super::super::tables::shapes::PROJECT_GROUP_GET_LIST_RESPONSE_PROJECT_GROUPS; 0 =>
    total_count, 1 => project_group;; total_count project_group
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `projectGroup.getList` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "projectGroup.getList",
    file: "spec/planfix/project-group/get-list.toml",
    source: "https://planfix.com/help/Planfix_API_projectGroup.getList",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "project-group",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::PROJECT_GROUP_GET_LIST_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::PROJECT_GROUP_GET_LIST_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &[],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"projectGroup.getList\">\n  <account>example</account>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <projectGroups totalCount=\"3\">\n    <projectGroup>\n      <id>1</id>\n      <name>Internal</name>\n    </projectGroup>\n    <projectGroup>\n      <id>2</id>\n      <name>Для клиентов</name>\n    </projectGroup>\n    <projectGroup>\n      <id>3</id>\n      <name>Archive</name>\n    </projectGroup>\n  </projectGroups>\n</response>",
            target: ::core::option::Option::None,
            line: 31,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 0] = tables::Field::rows([], &[]);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.getList",
    name: "Request",
    file: "spec/planfix/project-group/get-list.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "projectGroups",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::PROJECT_GROUP_GET_LIST_RESPONSE_PROJECT_GROUPS,
                    ),
                ),
                ..tables::Type::ANY
            },
            11,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.getList",
    name: "Response",
    file: "spec/planfix/project-group/get-list.toml",
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
            en: "The groups.",
            ru: "Группы.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_PROJECT_GROUPS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("totalCount", tables::Type::INT, 17),
        (
            "projectGroup",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP,
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
            24,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                place: tables::Place::Attribute,
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static RESPONSE_PROJECT_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.getList",
    name: "ResponseProjectGroups",
    file: "spec/planfix/project-group/get-list.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_PROJECT_GROUPS_FIELDS,
    lookup: &[0, 1, 65535, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_PROJECT_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many there are.",
            ru: "Сколько их.",
        },
        tables::Text {
            en: "One group each.",
            ru: "По одной группе.",
        },
    ],
    rules: &[],
    said: &[],
};
