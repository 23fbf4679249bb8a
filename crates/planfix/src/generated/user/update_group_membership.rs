// @generated from spec/planfix/user/update-group-membership.toml by `cargo xtask codegen`; do not edit.

//! `user.updateGroupMembership`: Change which groups an employee belongs to.

use ::callsheet_runtime::tables;
/// Change which groups an employee belongs to
///
/// Only an administrator may call it. Groups that are in neither list stay as they are. The sample's method name has a space behind it, which does not belong there.
///
/// The request of `user.updateGroupMembership`. Facts from <https://planfix.com/help/Planfix_API_user.updateGroupMembership>
///
/// Access: admin.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="user.updateGroupMembership">
///   <account>example</account>
///   <user>
///     <id>5</id>
///     <addUserGroup>
///       <id>1</id>
///     </addUserGroup>
///     <delUserGroup>
///       <id>2</id>
///       <id>3</id>
///     </delUserGroup>
///   </user>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which employee, and what is to change.
    ///
    /// Object.
    pub user: User,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            user: User::new(id),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets `user.add_user_group`.
    pub fn add_user_group(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        self.user = self.user.add_user_group(value);
        self
    }
    /// Sets `user.del_user_group`.
    pub fn del_user_group(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        self.user = self.user.del_user_group(value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::USER_UPDATE_GROUP_MEMBERSHIP_REQUEST; 0 => user; user;
}
/// Which employee, and what is to change.
#[non_exhaustive]
pub struct User {
    /// The number of the employee.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// Groups that the employee is to join.
    ///
    /// List of: id; no two alike.
    pub add_user_group: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Groups that the employee is to leave.
    ///
    /// List of: id; no two alike.
    pub del_user_group: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl User {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`add_user_group`](Self::add_user_group).
    pub fn add_user_group(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.add_user_group, value);
        self
    }
    /// Sets [`del_user_group`](Self::del_user_group).
    pub fn del_user_group(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.del_user_group, value);
        self
    }
}
::callsheet_runtime::record! {
    User, super::super::TABLES,
    super::super::tables::shapes::USER_UPDATE_GROUP_MEMBERSHIP_USER; 0 => id, 1 =>
    add_user_group, 2 => del_user_group; id; add_user_group del_user_group
}
/// Change which groups an employee belongs to
#[non_exhaustive]
pub struct Response {
    /// The employee who was changed.
    ///
    /// Object.
    pub user: ResponseUser,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(user: impl ::core::convert::Into<ResponseUser>) -> Self {
        Self {
            user: user.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::USER_UPDATE_GROUP_MEMBERSHIP_RESPONSE; 0 => user; user;
}
/// The employee who was changed.
#[non_exhaustive]
pub struct ResponseUser {
    /// The number of the employee.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseUser {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    ResponseUser, super::super::TABLES,
    super::super::tables::shapes::USER_UPDATE_GROUP_MEMBERSHIP_RESPONSE_USER; 0 => id;
    id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `user.updateGroupMembership` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "user.updateGroupMembership",
    file: "spec/planfix/user/update-group-membership.toml",
    source: "https://planfix.com/help/Planfix_API_user.updateGroupMembership",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "user",
    action: tables::Action::Update,
    request: tables::ShapeId(
        super::super::tables::shapes::USER_UPDATE_GROUP_MEMBERSHIP_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::USER_UPDATE_GROUP_MEMBERSHIP_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["6001", "6004", "6006"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.updateGroupMembership\">\n  <account>example</account>\n  <user>\n    <id>5</id>\n    <addUserGroup>\n      <id>1</id>\n    </addUserGroup>\n    <delUserGroup>\n      <id>2</id>\n      <id>3</id>\n    </delUserGroup>\n  </user>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <user>\n    <id>5</id>\n  </user>\n</response>",
            target: ::core::option::Option::None,
            line: 60,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.updateGroupMembership\">\n  <account>example</account>\n  <user>\n    <id>2</id>\n    <addUserGroup>\n      <id>3</id>\n    </addUserGroup>\n  </user>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <user>\n    <id>2</id>\n  </user>\n</response>",
            target: ::core::option::Option::None,
            line: 82,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::USER_UPDATE_GROUP_MEMBERSHIP_USER,
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
    owner: "user.updateGroupMembership",
    name: "Request",
    file: "spec/planfix/user/update-group-membership.toml",
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
            en: "Which employee, and what is to change.",
            ru: "Какой сотрудник и что меняется.",
        },
    ],
    rules: &[],
    said: &[],
};
static USER_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 18),
        (
            "addUserGroup",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Wrapped("id"),
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            25,
        ),
        (
            "delUserGroup",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Wrapped("id"),
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            37,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Selects("id"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                part: tables::Part::Control,
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                part: tables::Part::Control,
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.updateGroupMembership",
    name: "User",
    file: "spec/planfix/user/update-group-membership.toml",
    form: tables::Form::Object,
    fields: &USER_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 1, 2, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static USER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the employee.",
            ru: "Номер сотрудника.",
        },
        tables::Text {
            en: "Groups that the employee is to join.",
            ru: "Группы, в которые сотрудник вступает.",
        },
        tables::Text {
            en: "Groups that the employee is to leave.",
            ru: "Группы, из которых сотрудник выходит.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::USER_UPDATE_GROUP_MEMBERSHIP_RESPONSE_USER,
                    ),
                ),
                ..tables::Type::ANY
            },
            49,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.updateGroupMembership",
    name: "Response",
    file: "spec/planfix/user/update-group-membership.toml",
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
            en: "The employee who was changed.",
            ru: "Изменённый сотрудник.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_USER_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 55)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.updateGroupMembership",
    name: "ResponseUser",
    file: "spec/planfix/user/update-group-membership.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_USER_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_USER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the employee.",
            ru: "Номер сотрудника.",
        },
    ],
    rules: &[],
    said: &[],
};
