// @generated from spec/planfix/user-group/get-heads.toml by `cargo xtask codegen`; do not edit.

//! `userGroup.getHeads`: List the heads of a group of employees.

use ::callsheet_runtime::tables;
/// List the heads of a group of employees
///
/// The request of `userGroup.getHeads`. Facts from <https://planfix.com/help/Planfix_API_userGroup.getHeads>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="userGroup.getHeads">
///   <account>example</account>
///   <userGroup>
///     <id>2</id>
///   </userGroup>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The group.
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
    Request, super::super::TABLES,
    super::super::tables::shapes::USER_GROUP_GET_HEADS_REQUEST; 0 => user_group;
    user_group;
}
/// The group.
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
    super::super::tables::shapes::USER_GROUP_GET_HEADS_USER_GROUP; 0 => id; id;
}
/// List the heads of a group of employees
#[non_exhaustive]
pub struct Response {
    /// The heads.
    ///
    /// Object.
    pub users: ResponseUsers,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(users: impl ::core::convert::Into<ResponseUsers>) -> Self {
        Self {
            users: users.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::USER_GROUP_GET_HEADS_RESPONSE; 0 => users; users;
}
/// The heads.
#[non_exhaustive]
pub struct ResponseUsers {
    /// How many are answered here. Only the sample shows it, not the table.
    ///
    /// Integer.
    pub count: ::core::option::Option<i64>,
    /// How many there are. Only the sample shows it, not the table.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One employee each, as `user.get` answers them.
    ///
    /// List of: object.
    pub user: ::core::option::Option<::std::vec::Vec<super::super::types::user::User>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseUsers {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`count`](Self::count).
    pub fn count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.count, value);
        self
    }
    /// Sets [`total_count`](Self::total_count).
    pub fn total_count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.total_count, value);
        self
    }
    /// Sets [`user`](Self::user).
    pub fn user(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::user::User>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user, value);
        self
    }
}
impl ::core::default::Default for ResponseUsers {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseUsers, super::super::TABLES,
    super::super::tables::shapes::USER_GROUP_GET_HEADS_RESPONSE_USERS; 0 => count, 1 =>
    total_count, 2 => user;; count total_count user
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `userGroup.getHeads` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "userGroup.getHeads",
    file: "spec/planfix/user-group/get-heads.toml",
    source: "https://planfix.com/help/Planfix_API_userGroup.getHeads",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "user",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::USER_GROUP_GET_HEADS_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USER_GROUP_GET_HEADS_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["5001", "5002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"userGroup.getHeads\">\n  <account>example</account>\n  <userGroup>\n    <id>2</id>\n  </userGroup>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <users count=\"2\" totalCount=\"2\">\n    <user>\n      <id>1</id>\n      <general>1</general>\n      <name>Ada</name>\n      <lastName>Winter</lastName>\n      <midName/>\n      <login>ada</login>\n      <email>ada@example.com</email>\n      <secondaryEmails>\n        <email>ada.winter@example.net</email>\n      </secondaryEmails>\n      <role>ADMIN</role>\n      <status>ACTIVE</status>\n      <birthdate>10-12-1985</birthdate>\n      <sex>FEMALE</sex>\n      <telegramId>700100</telegramId>\n      <phones>\n        <phone>\n          <number>+1 202 555 0101</number>\n          <typeId>1</typeId>\n          <typeName>Mobile</typeName>\n        </phone>\n      </phones>\n      <isInvisibleOutOfGroup>0</isInvisibleOutOfGroup>\n      <isBlindOutOfGroup>0</isBlindOutOfGroup>\n      <userPic>https://pictures.example.com/ada.png</userPic>\n      <isOnline>1</isOnline>\n      <timezone>Europe/London</timezone>\n      <post>\n        <id>1</id>\n        <name>Director</name>\n      </post>\n      <userGroups>\n        <userGroup>\n          <id>1</id>\n          <name>Management</name>\n        </userGroup>\n      </userGroups>\n    </user>\n    <user>\n      <id>5</id>\n      <general>3</general>\n      <name>Елена</name>\n      <lastName>Орлова</lastName>\n      <midName>Павловна</midName>\n      <login>elena</login>\n      <email>elena@example.com</email>\n      <secondaryEmails>\n        <email>orlova@example.org</email>\n        <email>support@example.com</email>\n      </secondaryEmails>\n      <role>TECHADMIN</role>\n      <status>ACTIVE</status>\n      <birthdate>01-03-1990</birthdate>\n      <sex>FEMALE</sex>\n      <phones>\n        <phone>\n          <number>+7 495 555-01-02</number>\n          <typeId>2</typeId>\n          <typeName>Work</typeName>\n        </phone>\n        <phone>\n          <number>+7 900 555-01-03</number>\n          <typeId>1</typeId>\n          <typeName>Mobile</typeName>\n        </phone>\n        <phone>\n          <number>+7 495 555-01-04</number>\n          <typeId>4</typeId>\n          <typeName>Факс</typeName>\n        </phone>\n      </phones>\n      <isInvisibleOutOfGroup>0</isInvisibleOutOfGroup>\n      <isBlindOutOfGroup>1</isBlindOutOfGroup>\n      <userPic>https://pictures.example.com/elena.png</userPic>\n      <isOnline>1</isOnline>\n      <timezone>Europe/Moscow</timezone>\n      <post>\n        <id>2</id>\n        <name>Инженер</name>\n      </post>\n      <userGroups>\n        <userGroup>\n          <id>2</id>\n          <name>Разработка</name>\n        </userGroup>\n        <userGroup>\n          <id>3</id>\n          <name>Support</name>\n        </userGroup>\n      </userGroups>\n    </user>\n  </users>\n</response>",
            target: ::core::option::Option::None,
            line: 48,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"userGroup.getHeads\">\n  <account>example</account>\n  <userGroup>\n    <id>3</id>\n  </userGroup>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <users count=\"0\" totalCount=\"0\"></users>\n</response>",
            target: ::core::option::Option::None,
            line: 154,
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
                        super::super::tables::shapes::USER_GROUP_GET_HEADS_USER_GROUP,
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
    owner: "userGroup.getHeads",
    name: "Request",
    file: "spec/planfix/user-group/get-heads.toml",
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
            en: "The group.",
            ru: "Группа.",
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
                part: tables::Part::Filters("headOf"),
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static USER_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userGroup.getHeads",
    name: "UserGroup",
    file: "spec/planfix/user-group/get-heads.toml",
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
            "users",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::USER_GROUP_GET_HEADS_RESPONSE_USERS,
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
    owner: "userGroup.getHeads",
    name: "Response",
    file: "spec/planfix/user-group/get-heads.toml",
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
            en: "The heads.",
            ru: "Руководители.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_USERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("count", tables::Type::INT, 31),
        ("totalCount", tables::Type::INT, 36),
        (
            "user",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_USER,
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
            42,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                place: tables::Place::Attribute,
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                place: tables::Place::Attribute,
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static RESPONSE_USERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userGroup.getHeads",
    name: "ResponseUsers",
    file: "spec/planfix/user-group/get-heads.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_USERS_FIELDS,
    lookup: &[1, 0, 2, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_USERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many are answered here. Only the sample shows it, not the table.",
            ru: "Сколько их в этом ответе. Есть только в образце, но не в таблице.",
        },
        tables::Text {
            en: "How many there are. Only the sample shows it, not the table.",
            ru: "Сколько их всего. Есть только в образце, но не в таблице.",
        },
        tables::Text {
            en: "One employee each, as `user.get` answers them.",
            ru: "По одному сотруднику, как их возвращает `user.get`.",
        },
    ],
    rules: &[],
    said: &[],
};
