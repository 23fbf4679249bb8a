// @generated from spec/planfix/action/delete.toml by `cargo xtask codegen`; do not edit.

//! `action.delete`: Delete a comment.

use ::callsheet_runtime::tables;
/// Delete a comment
///
/// A comment that changed the status of a task cannot be deleted.
///
/// The request of `action.delete`. Facts from <https://planfix.com/help/Planfix_API_action.delete>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="action.delete">
///   <account>example</account>
///   <action>
///     <id>7005</id>
///   </action>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which comment.
    ///
    /// Object.
    pub action: Action,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            action: Action::new(id),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::ACTION_DELETE_REQUEST; 0
    => action; action;
}
/// Which comment.
#[non_exhaustive]
pub struct Action {
    /// The number of the comment.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Action {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Action, super::super::TABLES, super::super::tables::shapes::ACTION_DELETE_ACTION; 0
    => id; id;
}
/// Delete a comment
#[non_exhaustive]
pub struct Response {
    /// The comment that was deleted.
    ///
    /// Object.
    pub action: ResponseAction,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(action: impl ::core::convert::Into<ResponseAction>) -> Self {
        Self {
            action: action.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::ACTION_DELETE_RESPONSE;
    0 => action; action;
}
/// The comment that was deleted.
#[non_exhaustive]
pub struct ResponseAction {
    /// The number of the comment.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseAction {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    ResponseAction, super::super::TABLES,
    super::super::tables::shapes::ACTION_DELETE_RESPONSE_ACTION; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `action.delete` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "action.delete",
    file: "spec/planfix/action/delete.toml",
    source: "https://planfix.com/help/Planfix_API_action.delete",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "action",
    action: tables::Action::Delete,
    request: tables::ShapeId(super::super::tables::shapes::ACTION_DELETE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ACTION_DELETE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["4001", "4002", "4008", "4009"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.delete\">\n  <account>example</account>\n  <action>\n    <id>7005</id>\n  </action>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <action>\n    <id>7005</id>\n  </action>\n</response>",
            target: ::core::option::Option::None,
            line: 38,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "action",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::ACTION_DELETE_ACTION),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.delete",
    name: "Request",
    file: "spec/planfix/action/delete.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
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
            en: "Which comment.",
            ru: "Какой комментарий.",
        },
    ],
    rules: &[],
    said: &[],
};
static ACTION_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 18)],
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
pub(crate) static ACTION_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.delete",
    name: "Action",
    file: "spec/planfix/action/delete.toml",
    form: tables::Form::Object,
    fields: &ACTION_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
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
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "action",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::ACTION_DELETE_RESPONSE_ACTION,
                    ),
                ),
                ..tables::Type::ANY
            },
            26,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.delete",
    name: "Response",
    file: "spec/planfix/action/delete.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
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
            en: "The comment that was deleted.",
            ru: "Удалённый комментарий.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_ACTION_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 32)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_ACTION_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.delete",
    name: "ResponseAction",
    file: "spec/planfix/action/delete.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_ACTION_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_ACTION_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the comment.",
            ru: "Номер комментария.",
        },
    ],
    rules: &[],
    said: &[],
};
