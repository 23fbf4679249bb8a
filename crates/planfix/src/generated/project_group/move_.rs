// @generated from spec/planfix/project-group/move.toml by `cargo xtask codegen`; do not edit.

//! `projectGroup.move`: Move a group of projects within the list.

use ::callsheet_runtime::tables;
/// Move a group of projects within the list
///
/// The page names no way to move a group to the very top.
///
/// The request of `projectGroup.move`. Facts from <https://planfix.com/help/Planfix_API_projectGroup.move>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="projectGroup.move">
///   <account>example</account>
///   <move>
///     <projectGroup>
///       <id>1</id>
///     </projectGroup>
///   </move>
///   <after>
///     <projectGroup>
///       <id>2</id>
///     </projectGroup>
///   </after>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// What is moved.
    ///
    /// Object.
    pub move_: Move,
    /// Where it goes.
    ///
    /// Object.
    pub after: After,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        move_: impl ::core::convert::Into<Move>,
        after: impl ::core::convert::Into<After>,
    ) -> Self {
        Self {
            move_: move_.into(),
            after: after.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::PROJECT_GROUP_MOVE__REQUEST; 0 => move_, 1 => after;
    move_ after;
}
/// What is moved.
#[non_exhaustive]
pub struct Move {
    /// The group that is moved.
    ///
    /// Object.
    pub project_group: MoveProjectGroup,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Move {
    /// With what is required.
    pub fn new(project_group: impl ::core::convert::Into<MoveProjectGroup>) -> Self {
        Self {
            project_group: project_group.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Move, super::super::TABLES, super::super::tables::shapes::PROJECT_GROUP_MOVE__MOVE; 0
    => project_group; project_group;
}
/// The group that is moved.
#[non_exhaustive]
pub struct MoveProjectGroup {
    /// Its number.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl MoveProjectGroup {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    MoveProjectGroup, super::super::TABLES,
    super::super::tables::shapes::PROJECT_GROUP_MOVE__MOVE_PROJECT_GROUP; 0 => id; id;
}
/// Where it goes.
#[non_exhaustive]
pub struct After {
    /// The group behind which it is to stand.
    ///
    /// Object.
    pub project_group: super::super::types::project_group::ProjectGroupKey,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl After {
    /// With what is required.
    pub fn new(
        project_group: impl ::core::convert::Into<
            super::super::types::project_group::ProjectGroupKey,
        >,
    ) -> Self {
        Self {
            project_group: project_group.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    After, super::super::TABLES, super::super::tables::shapes::PROJECT_GROUP_MOVE__AFTER;
    0 => project_group; project_group;
}
/// Move a group of projects within the list
#[non_exhaustive]
pub struct Response {
    /// The group that was moved.
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
    super::super::tables::shapes::PROJECT_GROUP_MOVE__RESPONSE; 0 => project_group;
    project_group;
}
/// The group that was moved.
#[non_exhaustive]
pub struct ResponseProjectGroup {
    /// Its number.
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
    super::super::tables::shapes::PROJECT_GROUP_MOVE__RESPONSE_PROJECT_GROUP; 0 => id;
    id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `projectGroup.move` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "projectGroup.move",
    file: "spec/planfix/project-group/move.toml",
    source: "https://planfix.com/help/Planfix_API_projectGroup.move",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "project-group",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::PROJECT_GROUP_MOVE__REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::PROJECT_GROUP_MOVE__RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0101", "0103", "0105"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"projectGroup.move\">\n  <account>example</account>\n  <move>\n    <projectGroup>\n      <id>1</id>\n    </projectGroup>\n  </move>\n  <after>\n    <projectGroup>\n      <id>2</id>\n    </projectGroup>\n  </after>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <projectGroup>\n    <id>1</id>\n  </projectGroup>\n</response>",
            target: ::core::option::Option::None,
            line: 57,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "move",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::PROJECT_GROUP_MOVE__MOVE,
                    ),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
        (
            "after",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::PROJECT_GROUP_MOVE__AFTER,
                    ),
                ),
                ..tables::Type::ANY
            },
            31,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.move",
    name: "Request",
    file: "spec/planfix/project-group/move.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 1, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is moved.",
            ru: "Что перемещается.",
        },
        tables::Text {
            en: "Where it goes.",
            ru: "Куда она перемещается.",
        },
    ],
    rules: &[],
    said: &[],
};
static MOVE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "projectGroup",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::PROJECT_GROUP_MOVE__MOVE_PROJECT_GROUP,
                    ),
                ),
                ..tables::Type::ANY
            },
            18,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static MOVE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.move",
    name: "Move",
    file: "spec/planfix/project-group/move.toml",
    form: tables::Form::Object,
    fields: &MOVE_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static MOVE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group that is moved.",
            ru: "Перемещаемая группа.",
        },
    ],
    rules: &[],
    said: &[],
};
static MOVE_PROJECT_GROUP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 24)],
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
pub(crate) static MOVE_PROJECT_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.move",
    name: "MoveProjectGroup",
    file: "spec/planfix/project-group/move.toml",
    form: tables::Form::Object,
    fields: &MOVE_PROJECT_GROUP_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static MOVE_PROJECT_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its number.",
            ru: "Её номер.",
        },
    ],
    rules: &[],
    said: &[],
};
static AFTER_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "projectGroup",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP_KEY,
                    ),
                ),
                ..tables::Type::ANY
            },
            38,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static AFTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.move",
    name: "After",
    file: "spec/planfix/project-group/move.toml",
    form: tables::Form::Object,
    fields: &AFTER_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static AFTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group behind which it is to stand.",
            ru: "Группа, после которой она должна стоять.",
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
                        super::super::tables::shapes::PROJECT_GROUP_MOVE__RESPONSE_PROJECT_GROUP,
                    ),
                ),
                ..tables::Type::ANY
            },
            46,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.move",
    name: "Response",
    file: "spec/planfix/project-group/move.toml",
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
            en: "The group that was moved.",
            ru: "Перемещённая группа.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_PROJECT_GROUP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 52)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_PROJECT_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "projectGroup.move",
    name: "ResponseProjectGroup",
    file: "spec/planfix/project-group/move.toml",
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
            en: "Its number.",
            ru: "Её номер.",
        },
    ],
    rules: &[],
    said: &[],
};
