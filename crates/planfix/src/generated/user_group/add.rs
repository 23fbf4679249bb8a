// @generated from spec/planfix/user-group/add.toml by `cargo xtask codegen`; do not edit.

//! `userGroup.add`: Add a group of employees.

use ::callsheet_runtime::tables;
/// Add a group of employees
///
/// Only an administrator may call it. Members join by `user.updateGroupMembership`.
///
/// The request of `userGroup.add`. Facts from <https://planfix.com/help/Planfix_API_userGroup.add>
///
/// Access: admin.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="userGroup.add">
///   <account>example</account>
///   <userGroup>
///     <name>Отдел закупок</name>
///   </userGroup>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The new group.
    ///
    /// Object.
    pub user_group: UserGroup,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            user_group: UserGroup::new(name),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::USER_GROUP_ADD_REQUEST;
    0 => user_group; user_group;
}
/// The new group.
#[non_exhaustive]
pub struct UserGroup {
    /// What it is to be called.
    ///
    /// String.
    pub name: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl UserGroup {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    UserGroup, super::super::TABLES,
    super::super::tables::shapes::USER_GROUP_ADD_USER_GROUP; 0 => name; name;
}
/// Add a group of employees
#[non_exhaustive]
pub struct Response {
    /// The group that was added.
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
    super::super::tables::shapes::USER_GROUP_ADD_RESPONSE; 0 => user_group; user_group;
}
/// The group that was added.
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
    super::super::tables::shapes::USER_GROUP_ADD_RESPONSE_USER_GROUP; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `userGroup.add` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "userGroup.add",
    file: "spec/planfix/user-group/add.toml",
    source: "https://planfix.com/help/Planfix_API_userGroup.add",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "user-group",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::USER_GROUP_ADD_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USER_GROUP_ADD_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["5002", "5003"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"userGroup.add\">\n  <account>example</account>\n  <userGroup>\n    <name>Отдел закупок</name>\n  </userGroup>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <userGroup>\n    <id>4</id>\n  </userGroup>\n</response>",
            target: ::core::option::Option::None,
            line: 35,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"userGroup.add\">\n  <account>example</account>\n  <silent>1</silent>\n  <userGroup>\n    <name>Sales &amp; marketing</name>\n  </userGroup>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <userGroup>\n    <id>4</id>\n  </userGroup>\n</response>",
            target: ::core::option::Option::None,
            line: 50,
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
                        super::super::tables::shapes::USER_GROUP_ADD_USER_GROUP,
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
    owner: "userGroup.add",
    name: "Request",
    file: "spec/planfix/user-group/add.toml",
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
static USER_GROUP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("name", tables::Type::TEXT, 18)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static USER_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userGroup.add",
    name: "UserGroup",
    file: "spec/planfix/user-group/add.toml",
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
            en: "What it is to be called.",
            ru: "Как она будет называться.",
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
                        super::super::tables::shapes::USER_GROUP_ADD_RESPONSE_USER_GROUP,
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
    owner: "userGroup.add",
    name: "Response",
    file: "spec/planfix/user-group/add.toml",
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
            en: "The group that was added.",
            ru: "Добавленная группа.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_USER_GROUP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 30)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_USER_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userGroup.add",
    name: "ResponseUserGroup",
    file: "spec/planfix/user-group/add.toml",
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
