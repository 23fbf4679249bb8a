// @generated from spec/planfix/user/get.toml by `cargo xtask codegen`; do not edit.

//! `user.get`: Show an employee.

use ::callsheet_runtime::tables;
/// Show an employee
///
/// Without a number it answers with the employee who calls.
///
/// The request of `user.get`. Facts from <https://planfix.com/help/Planfix_API_user.get>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="user.get">
///   <account>example</account>
///   <user>
///     <id>5</id>
///   </user>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Object.
    pub user: ::core::option::Option<::std::boxed::Box<User>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`user`](Self::user).
    pub fn user(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<User>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user, value);
        self
    }
}
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::USER_GET_REQUEST; 0 =>
    user;; user
}
/// An object of `user.get`.
#[non_exhaustive]
pub struct User {
    /// The employee's number in the system; left out together with `general`, the caller is meant.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The employee's number as people see it.
    ///
    /// Integer.
    pub general: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl User {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
    /// Sets [`general`](Self::general).
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.general, value);
        self
    }
}
impl ::core::default::Default for User {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    User, super::super::TABLES, super::super::tables::shapes::USER_GET_USER; 0 => id, 1
    => general;; id general
}
/// Show an employee
#[non_exhaustive]
pub struct Response {
    /// The employee.
    ///
    /// Object.
    pub user: super::super::types::user::User,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        user: impl ::core::convert::Into<super::super::types::user::User>,
    ) -> Self {
        Self {
            user: user.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::USER_GET_RESPONSE; 0 =>
    user; user;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `user.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "user.get",
    file: "spec/planfix/user/get.toml",
    source: "https://planfix.com/help/Planfix_API_user.get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "user",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::USER_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USER_GET_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["6001", "6004"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.get\">\n  <account>example</account>\n  <user>\n    <id>5</id>\n  </user>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <user>\n    <id>5</id>\n    <general>3</general>\n    <name>Елена</name>\n    <lastName>Орлова</lastName>\n    <midName>Павловна</midName>\n    <login>elena</login>\n    <email>elena@example.com</email>\n    <secondaryEmails>\n      <email>orlova@example.org</email>\n      <email>support@example.com</email>\n    </secondaryEmails>\n    <role>TECHADMIN</role>\n    <status>ACTIVE</status>\n    <birthdate>01-03-1990</birthdate>\n    <sex>FEMALE</sex>\n    <phones>\n      <phone>\n        <number>+7 495 555-01-02</number>\n        <typeId>2</typeId>\n        <typeName>Work</typeName>\n      </phone>\n      <phone>\n        <number>+7 900 555-01-03</number>\n        <typeId>1</typeId>\n        <typeName>Mobile</typeName>\n      </phone>\n      <phone>\n        <number>+7 495 555-01-04</number>\n        <typeId>4</typeId>\n        <typeName>Факс</typeName>\n      </phone>\n    </phones>\n    <isInvisibleOutOfGroup>0</isInvisibleOutOfGroup>\n    <isBlindOutOfGroup>1</isBlindOutOfGroup>\n    <userPic>https://pictures.example.com/elena.png</userPic>\n    <isOnline>1</isOnline>\n    <timezone>Europe/Moscow</timezone>\n    <post>\n      <id>2</id>\n      <name>Инженер</name>\n    </post>\n    <userGroups>\n      <userGroup>\n        <id>2</id>\n        <name>Разработка</name>\n      </userGroup>\n      <userGroup>\n        <id>3</id>\n        <name>Support</name>\n      </userGroup>\n    </userGroups>\n  </user>\n</response>",
            target: ::core::option::Option::None,
            line: 30,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.get\">\n  <account>example</account>\n  <user>\n    <general>2</general>\n  </user>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <user>\n    <id>2</id>\n    <general>2</general>\n    <name>Борис Ильич</name>\n    <lastName>Соколов</lastName>\n    <midName>Ильич</midName>\n    <login>boris</login>\n    <email>boris@example.com</email>\n    <secondaryEmails/>\n    <role>USER</role>\n    <status>ACTIVE</status>\n    <birthdate/>\n    <sex/>\n    <phones/>\n    <isInvisibleOutOfGroup>1</isInvisibleOutOfGroup>\n    <isBlindOutOfGroup>0</isBlindOutOfGroup>\n    <userPic/>\n    <isOnline>0</isOnline>\n    <timezone>Europe/Moscow</timezone>\n    <userGroups/>\n  </user>\n</response>",
            target: ::core::option::Option::None,
            line: 95,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.get\">\n  <account>example</account>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <user>\n    <id>1</id>\n    <general>1</general>\n    <name>Ada</name>\n    <lastName>Winter</lastName>\n    <midName/>\n    <login>ada</login>\n    <email>ada@example.com</email>\n    <secondaryEmails>\n      <email>ada.winter@example.net</email>\n    </secondaryEmails>\n    <role>ADMIN</role>\n    <status>ACTIVE</status>\n    <birthdate>10-12-1985</birthdate>\n    <sex>FEMALE</sex>\n    <telegramId>700100</telegramId>\n    <phones>\n      <phone>\n        <number>+1 202 555 0101</number>\n        <typeId>1</typeId>\n        <typeName>Mobile</typeName>\n      </phone>\n    </phones>\n    <isInvisibleOutOfGroup>0</isInvisibleOutOfGroup>\n    <isBlindOutOfGroup>0</isBlindOutOfGroup>\n    <userPic>https://pictures.example.com/ada.png</userPic>\n    <isOnline>1</isOnline>\n    <timezone>Europe/London</timezone>\n    <post>\n      <id>1</id>\n      <name>Director</name>\n    </post>\n    <userGroups>\n      <userGroup>\n        <id>1</id>\n        <name>Management</name>\n      </userGroup>\n    </userGroups>\n  </user>\n</response>",
            target: ::core::option::Option::None,
            line: 128,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::USER_GET_USER),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.get",
    name: "Request",
    file: "spec/planfix/user/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[tables::Text { en: "", ru: "" }],
    rules: &[],
    said: &[],
};
static USER_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 12), ("general", tables::Type::INT, 18)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Selects("id"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                part: tables::Part::Selects("general"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.get",
    name: "User",
    file: "spec/planfix/user/get.toml",
    form: tables::Form::Object,
    fields: &USER_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static USER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The employee's number in the system; left out together with `general`, the caller is meant.",
            ru: "Номер сотрудника в системе; если нет ни его, ни `general`, имеется в виду вызывающий.",
        },
        tables::Text {
            en: "The employee's number as people see it.",
            ru: "Номер сотрудника, который видят люди.",
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
                    tables::ShapeId(super::super::tables::shapes::TYPES_USER_USER),
                ),
                ..tables::Type::ANY
            },
            24,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.get",
    name: "Response",
    file: "spec/planfix/user/get.toml",
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
            en: "The employee.",
            ru: "Сотрудник.",
        },
    ],
    rules: &[],
    said: &[],
};
