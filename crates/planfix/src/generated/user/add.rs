// @generated from spec/planfix/user/add.toml by `cargo xtask codegen`; do not edit.

//! `user.add`: Add an employee.

use ::callsheet_runtime::tables;
/// Add an employee
///
/// Only an administrator may call it. The table calls the position optional and says nothing of the rest, so that only the server knows what must be sent. The other data of the employee are set by `user.update`, the groups by `user.updateGroupMembership`.
///
/// The request of `user.add`. Facts from <https://planfix.com/help/Planfix_API_user.add>
///
/// Access: admin.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="user.add">
///   <account>example</account>
///   <user>
///     <name>Нина</name>
///     <midName>Сергеевна</midName>
///     <lastName>Берёзкина</lastName>
///     <email>nina@example.com</email>
///     <role>USER</role>
///     <status>ACTIVE</status>
///     <post>
///       <id>2</id>
///     </post>
///     <phones>
///       <phone>
///         <number>+7 900 555-01-09</number>
///         <typeId>1</typeId>
///         <typeName>Mobile</typeName>
///       </phone>
///       <phone>
///         <number>+7 495 555-01-09</number>
///         <typeId>2</typeId>
///       </phone>
///     </phones>
///   </user>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The new employee.
    ///
    /// Object.
    pub user: super::super::types::user::UserCreate,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new() -> Self {
        Self {
            user: super::super::types::user::UserCreate::new(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets `user.name`.
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.user = self.user.name(value);
        self
    }
    /// Sets `user.last_name`.
    pub fn last_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.user = self.user.last_name(value);
        self
    }
    /// Sets `user.mid_name`.
    pub fn mid_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.user = self.user.mid_name(value);
        self
    }
    /// Sets `user.email`.
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.user = self.user.email(value);
        self
    }
    /// Sets `user.role`.
    pub fn role(
        mut self,
        value: impl ::core::convert::Into<super::super::types::user::UserRole>,
    ) -> Self {
        self.user = self.user.role(value);
        self
    }
    /// Sets `user.status`.
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::user::UserStatus>,
    ) -> Self {
        self.user = self.user.status(value);
        self
    }
    /// Sets `user.phones`.
    pub fn phones(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::phone::Phone>,
        >,
    ) -> Self {
        self.user = self.user.phones(value);
        self
    }
    /// Sets `user.post`.
    pub fn post(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::post::PostUpdate>,
        >,
    ) -> Self {
        self.user = self.user.post(value);
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
    Request, super::super::TABLES, super::super::tables::shapes::USER_ADD_REQUEST; 0 =>
    user; user;
}
/// Add an employee
#[non_exhaustive]
pub struct Response {
    /// The employee who was added.
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
    Response, super::super::TABLES, super::super::tables::shapes::USER_ADD_RESPONSE; 0 =>
    user; user;
}
/// The employee who was added.
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
    super::super::tables::shapes::USER_ADD_RESPONSE_USER; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `user.add` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "user.add",
    file: "spec/planfix/user/add.toml",
    source: "https://planfix.com/help/Planfix_API_user.add",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "user",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::USER_ADD_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USER_ADD_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["6001", "6002", "6003"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.add\">\n  <account>example</account>\n  <user>\n    <name>Нина</name>\n    <midName>Сергеевна</midName>\n    <lastName>Берёзкина</lastName>\n    <email>nina@example.com</email>\n    <role>USER</role>\n    <status>ACTIVE</status>\n    <post>\n      <id>2</id>\n    </post>\n    <phones>\n      <phone>\n        <number>+7 900 555-01-09</number>\n        <typeId>1</typeId>\n        <typeName>Mobile</typeName>\n      </phone>\n      <phone>\n        <number>+7 495 555-01-09</number>\n        <typeId>2</typeId>\n      </phone>\n    </phones>\n  </user>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <user>\n    <id>9</id>\n  </user>\n</response>",
            target: ::core::option::Option::None,
            line: 31,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.add\">\n  <account>example</account>\n  <user>\n    <name>Tom</name>\n    <lastName>Field</lastName>\n    <email>tom@example.com</email>\n    <role>TECHADMIN</role>\n    <status>UNACTIVE</status>\n  </user>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <user>\n    <id>9</id>\n  </user>\n</response>",
            target: ::core::option::Option::None,
            line: 65,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_USER_USER_CREATE),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.add",
    name: "Request",
    file: "spec/planfix/user/add.toml",
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
            en: "The new employee.",
            ru: "Новый сотрудник.",
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
                    tables::ShapeId(super::super::tables::shapes::USER_ADD_RESPONSE_USER),
                ),
                ..tables::Type::ANY
            },
            19,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.add",
    name: "Response",
    file: "spec/planfix/user/add.toml",
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
            en: "The employee who was added.",
            ru: "Добавленный сотрудник.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_USER_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 25)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.add",
    name: "ResponseUser",
    file: "spec/planfix/user/add.toml",
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
