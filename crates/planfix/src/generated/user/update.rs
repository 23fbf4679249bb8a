// @generated from spec/planfix/user/update.toml by `cargo xtask codegen`; do not edit.

//! `user.update`: Change an employee.

use ::callsheet_runtime::tables;
/// Change an employee
///
/// Only `id` is required: the tables do not mark `name` as optional, yet nothing says that it must be sent.
///
/// The request of `user.update`. Facts from <https://planfix.com/help/Planfix_API_user.update>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="user.update">
///   <account>example</account>
///   <silent>1</silent>
///   <user>
///     <id>5</id>
///     <name>Елена</name>
///     <midName>Павловна</midName>
///     <lastName>Орлова-Северная</lastName>
///     <email>elena.severnaya@example.com</email>
///     <role>USER</role>
///     <status>ACTIVE</status>
///     <password>nine-willows</password>
///     <birthdate>02-03-1990</birthdate>
///     <sex>FEMALE</sex>
///     <phones>
///       <phone>
///         <number>+7 495 555-01-05</number>
///         <typeId>2</typeId>
///         <typeName>Work</typeName>
///       </phone>
///       <phone>
///         <number>+7 900 555-01-06</number>
///         <typeId>1</typeId>
///       </phone>
///     </phones>
///     <isInvisibleOutOfGroup>0</isInvisibleOutOfGroup>
///     <isBlindOutOfGroup>1</isBlindOutOfGroup>
///     <userPic>iVBORw0KGgo=</userPic>
///     <post>
///       <id>3</id>
///     </post>
///   </user>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The employee, and what is to change.
    ///
    /// Object.
    pub user: super::super::types::user::UserUpdate,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            user: super::super::types::user::UserUpdate::new(id),
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
    /// Sets `user.password`.
    pub fn password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        self.user = self.user.password(value);
        self
    }
    /// Sets `user.birthdate`.
    pub fn birthdate(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Maybe<::callsheet_runtime::DateTime>,
        >,
    ) -> Self {
        self.user = self.user.birthdate(value);
        self
    }
    /// Sets `user.sex`.
    pub fn sex(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Maybe<super::super::types::user::Sex>,
        >,
    ) -> Self {
        self.user = self.user.sex(value);
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
    /// Sets `user.is_invisible_out_of_group`.
    pub fn is_invisible_out_of_group(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        self.user = self.user.is_invisible_out_of_group(value);
        self
    }
    /// Sets `user.is_blind_out_of_group`.
    pub fn is_blind_out_of_group(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        self.user = self.user.is_blind_out_of_group(value);
        self
    }
    /// Sets `user.user_pic`.
    pub fn user_pic(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.user = self.user.user_pic(value);
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
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::USER_UPDATE_REQUEST; 0
    => user; user;
}
/// Change an employee
#[non_exhaustive]
pub struct Response {
    /// The employee that was changed.
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
    Response, super::super::TABLES, super::super::tables::shapes::USER_UPDATE_RESPONSE; 0
    => user; user;
}
/// The employee that was changed.
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
    super::super::tables::shapes::USER_UPDATE_RESPONSE_USER; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `user.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "user.update",
    file: "spec/planfix/user/update.toml",
    source: "https://planfix.com/help/Planfix_API_user.update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "user",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::USER_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USER_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["6001", "6002", "6004", "6005"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.update\">\n  <account>example</account>\n  <silent>1</silent>\n  <user>\n    <id>5</id>\n    <name>Елена</name>\n    <midName>Павловна</midName>\n    <lastName>Орлова-Северная</lastName>\n    <email>elena.severnaya@example.com</email>\n    <role>USER</role>\n    <status>ACTIVE</status>\n    <password>nine-willows</password>\n    <birthdate>02-03-1990</birthdate>\n    <sex>FEMALE</sex>\n    <phones>\n      <phone>\n        <number>+7 495 555-01-05</number>\n        <typeId>2</typeId>\n        <typeName>Work</typeName>\n      </phone>\n      <phone>\n        <number>+7 900 555-01-06</number>\n        <typeId>1</typeId>\n      </phone>\n    </phones>\n    <isInvisibleOutOfGroup>0</isInvisibleOutOfGroup>\n    <isBlindOutOfGroup>1</isBlindOutOfGroup>\n    <userPic>iVBORw0KGgo=</userPic>\n    <post>\n      <id>3</id>\n    </post>\n  </user>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <user>\n    <id>5</id>\n  </user>\n</response>",
            target: ::core::option::Option::None,
            line: 31,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.update\">\n  <account>example</account>\n  <user>\n    <id>2</id>\n    <name>Борис</name>\n  </user>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <user>\n    <id>2</id>\n  </user>\n</response>",
            target: ::core::option::Option::None,
            line: 73,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_USER_USER_UPDATE),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.update",
    name: "Request",
    file: "spec/planfix/user/update.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[0],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The employee, and what is to change.",
            ru: "Сотрудник и то, что меняется.",
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
                        super::super::tables::shapes::USER_UPDATE_RESPONSE_USER,
                    ),
                ),
                ..tables::Type::ANY
            },
            20,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.update",
    name: "Response",
    file: "spec/planfix/user/update.toml",
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
            en: "The employee that was changed.",
            ru: "Изменённый сотрудник.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_USER_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 26)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.update",
    name: "ResponseUser",
    file: "spec/planfix/user/update.toml",
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
