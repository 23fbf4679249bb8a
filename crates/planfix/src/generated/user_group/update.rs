// @generated from spec/planfix/user-group/update.toml by `cargo xtask codegen`; do not edit.

//! `userGroup.update`: Rename a group of employees.

use ::callsheet_runtime::tables;
/// Rename a group of employees
///
/// Only an administrator may call it.
///
/// The request of `userGroup.update`. Facts from <https://planfix.com/help/Planfix_API_userGroup.update>
///
/// Access: admin.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="userGroup.update">
///   <account>example</account>
///   <userGroup>
///     <id>3</id>
///     <name>Customer care</name>
///   </userGroup>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which group, and what is to change.
    ///
    /// Object.
    pub user_group: UserGroup,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        id: impl ::core::convert::Into<::callsheet_runtime::Id>,
        name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            user_group: UserGroup::new(id, name),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::USER_GROUP_UPDATE_REQUEST; 0 => user_group; user_group;
}
/// Which group, and what is to change.
#[non_exhaustive]
pub struct UserGroup {
    /// The number of the group.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// The new name.
    ///
    /// String.
    pub name: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl UserGroup {
    /// With what is required.
    pub fn new(
        id: impl ::core::convert::Into<::callsheet_runtime::Id>,
        name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    UserGroup, super::super::TABLES,
    super::super::tables::shapes::USER_GROUP_UPDATE_USER_GROUP; 0 => id, 1 => name; id
    name;
}
/// Rename a group of employees
#[non_exhaustive]
pub struct Response {
    /// The group that was changed.
    ///
    /// Object.
    pub user_group: ResponseUserGroup,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(user_group: impl ::core::convert::Into<ResponseUserGroup>) -> Self {
        Self {
            user_group: user_group.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::USER_GROUP_UPDATE_RESPONSE; 0 => user_group;
    user_group;
}
/// The group that was changed.
#[non_exhaustive]
pub struct ResponseUserGroup {
    /// The number of the group.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseUserGroup {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    ResponseUserGroup, super::super::TABLES,
    super::super::tables::shapes::USER_GROUP_UPDATE_RESPONSE_USER_GROUP; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `userGroup.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "userGroup.update",
    file: "spec/planfix/user-group/update.toml",
    source: "https://planfix.com/help/Planfix_API_userGroup.update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "user-group",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::USER_GROUP_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USER_GROUP_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["5001", "5002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"userGroup.update\">\n  <account>example</account>\n  <userGroup>\n    <id>3</id>\n    <name>Customer care</name>\n  </userGroup>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <userGroup>\n    <id>3</id>\n  </userGroup>\n</response>",
            target: ::core::option::Option::None,
            line: 44,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"userGroup.update\">\n  <account>example</account>\n  <silent>1</silent>\n  <userGroup>\n    <id>2</id>\n    <name>Разработка и испытания</name>\n  </userGroup>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <userGroup>\n    <id>2</id>\n  </userGroup>\n</response>",
            target: ::core::option::Option::None,
            line: 60,
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
                        super::super::tables::shapes::USER_GROUP_UPDATE_USER_GROUP,
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
    owner: "userGroup.update",
    name: "Request",
    file: "spec/planfix/user-group/update.toml",
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
            en: "Which group, and what is to change.",
            ru: "Какая группа и что меняется.",
        },
    ],
    rules: &[],
    said: &[],
};
static USER_GROUP_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 18), ("name", tables::Type::TEXT, 26)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Selects("id"),
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
pub(crate) static USER_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userGroup.update",
    name: "UserGroup",
    file: "spec/planfix/user-group/update.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 2,
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
        tables::Text {
            en: "The new name.",
            ru: "Новое название.",
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
                        super::super::tables::shapes::USER_GROUP_UPDATE_RESPONSE_USER_GROUP,
                    ),
                ),
                ..tables::Type::ANY
            },
            33,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userGroup.update",
    name: "Response",
    file: "spec/planfix/user-group/update.toml",
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
static RESPONSE_USER_GROUP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 39)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_USER_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userGroup.update",
    name: "ResponseUserGroup",
    file: "spec/planfix/user-group/update.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_USER_GROUP_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_USER_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the group.",
            ru: "Номер группы.",
        },
    ],
    rules: &[],
    said: &[],
};
