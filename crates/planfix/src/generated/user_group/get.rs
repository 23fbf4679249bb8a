// @generated from spec/planfix/user-group/get.toml by `cargo xtask codegen`; do not edit.

//! `userGroup.get`: Show a group of employees.

use ::callsheet_runtime::tables;
/// Show a group of employees
///
/// The request of `userGroup.get`. Facts from <https://planfix.com/help/Planfix_API_userGroup.get>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="userGroup.get">
///   <account>example</account>
///   <userGroup>
///     <id>3</id>
///   </userGroup>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which group.
    ///
    /// Object.
    pub user_group: UserGroup,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            user_group: UserGroup::new(id),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::USER_GROUP_GET_REQUEST;
    0 => user_group; user_group;
}
/// Which group.
#[non_exhaustive]
pub struct UserGroup {
    /// The number of the group.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl UserGroup {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    UserGroup, super::super::TABLES,
    super::super::tables::shapes::USER_GROUP_GET_USER_GROUP; 0 => id; id;
}
/// Show a group of employees
#[non_exhaustive]
pub struct Response {
    /// The group.
    ///
    /// Object.
    pub user_group: super::super::types::user_group_details::UserGroupDetails,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        user_group: impl ::core::convert::Into<
            super::super::types::user_group_details::UserGroupDetails,
        >,
    ) -> Self {
        Self {
            user_group: user_group.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::USER_GROUP_GET_RESPONSE; 0 => user_group; user_group;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `userGroup.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "userGroup.get",
    file: "spec/planfix/user-group/get.toml",
    source: "https://planfix.com/help/Planfix_API_userGroup.get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "user-group",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::USER_GROUP_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USER_GROUP_GET_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["5001", "5002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"userGroup.get\">\n  <account>example</account>\n  <userGroup>\n    <id>3</id>\n  </userGroup>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <userGroup>\n    <id>3</id>\n    <name>Support</name>\n    <userCount>2</userCount>\n  </userGroup>\n</response>",
            target: ::core::option::Option::None,
            line: 31,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"userGroup.get\">\n  <account>example</account>\n  <userGroup>\n    <id>2</id>\n  </userGroup>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <userGroup>\n    <id>2</id>\n    <name>Разработка</name>\n    <userCount>1</userCount>\n  </userGroup>\n</response>",
            target: ::core::option::Option::None,
            line: 48,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "userGroup",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::USER_GROUP_GET_USER_GROUP,
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
    owner: "userGroup.get",
    name: "Request",
    file: "spec/planfix/user-group/get.toml",
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
static USER_GROUP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
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
pub(crate) static USER_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userGroup.get",
    name: "UserGroup",
    file: "spec/planfix/user-group/get.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
            "userGroup",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_USER_GROUP_DETAILS_USER_GROUP_DETAILS,
                    ),
                ),
                ..tables::Type::ANY
            },
            25,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userGroup.get",
    name: "Response",
    file: "spec/planfix/user-group/get.toml",
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
