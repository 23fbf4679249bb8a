// @generated from spec/planfix/user/change-status.toml by `cargo xtask codegen`; do not edit.

//! `user.changeStatus`: Switch an employee on or off.

use ::callsheet_runtime::tables;
/// Switch an employee on or off
///
/// Only an administrator may call it. Without `status` it turns the status round, so that a second call undoes the first: send `status` where a call may be repeated.
///
/// The request of `user.changeStatus`. Facts from <https://planfix.com/help/Planfix_API_user.changeStatus>
///
/// Access: admin.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="user.changeStatus">
///   <account>example</account>
///   <user>
///     <id>8</id>
///     <status>ACTIVE</status>
///   </user>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which employee.
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
    /// Sets `user.status`.
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::user::UserStatus>,
    ) -> Self {
        self.user = self.user.status(value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::USER_CHANGE_STATUS_REQUEST; 0 => user; user;
}
/// Which employee.
#[non_exhaustive]
pub struct User {
    /// The number of the employee.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// The new status; left out, the other one than there is.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::user::UserStatus>,
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
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::user::UserStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
::callsheet_runtime::record! {
    User, super::super::TABLES, super::super::tables::shapes::USER_CHANGE_STATUS_USER; 0
    => id, 1 => status; id; status
}
/// Switch an employee on or off
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
    super::super::tables::shapes::USER_CHANGE_STATUS_RESPONSE; 0 => user; user;
}
/// The employee who was changed.
#[non_exhaustive]
pub struct ResponseUser {
    /// The number of the employee.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// The status that was set. The page promises it in words; neither table nor sample has it.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::user::UserStatus>,
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
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::user::UserStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
::callsheet_runtime::record! {
    ResponseUser, super::super::TABLES,
    super::super::tables::shapes::USER_CHANGE_STATUS_RESPONSE_USER; 0 => id, 1 => status;
    id; status
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `user.changeStatus` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "user.changeStatus",
    file: "spec/planfix/user/change-status.toml",
    source: "https://planfix.com/help/Planfix_API_user.changeStatus",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "user",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::USER_CHANGE_STATUS_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USER_CHANGE_STATUS_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["6001", "6004", "6005"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.changeStatus\">\n  <account>example</account>\n  <user>\n    <id>8</id>\n    <status>ACTIVE</status>\n  </user>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <user>\n    <id>8</id>\n    <status>ACTIVE</status>\n  </user>\n</response>",
            target: ::core::option::Option::None,
            line: 51,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.changeStatus\">\n  <account>example</account>\n  <user>\n    <id>5</id>\n  </user>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <user>\n    <id>5</id>\n    <status>UNACTIVE</status>\n  </user>\n</response>",
            target: ::core::option::Option::None,
            line: 68,
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
                        super::super::tables::shapes::USER_CHANGE_STATUS_USER,
                    ),
                ),
                ..tables::Type::ANY
            },
            13,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.changeStatus",
    name: "Request",
    file: "spec/planfix/user/change-status.toml",
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
            en: "Which employee.",
            ru: "Какой сотрудник.",
        },
    ],
    rules: &[],
    said: &[],
};
static USER_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 19),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::user::USER_STATUS_VALUES),
                ..tables::Type::ANY
            },
            27,
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
    ],
);
pub(crate) static USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.changeStatus",
    name: "User",
    file: "spec/planfix/user/change-status.toml",
    form: tables::Form::Object,
    fields: &USER_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
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
            en: "The new status; left out, the other one than there is.",
            ru: "Новый статус; если не указан, противоположный текущему.",
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
                        super::super::tables::shapes::USER_CHANGE_STATUS_RESPONSE_USER,
                    ),
                ),
                ..tables::Type::ANY
            },
            34,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.changeStatus",
    name: "Response",
    file: "spec/planfix/user/change-status.toml",
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
static RESPONSE_USER_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 40),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::user::USER_STATUS_VALUES),
                ..tables::Type::ANY
            },
            46,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.changeStatus",
    name: "ResponseUser",
    file: "spec/planfix/user/change-status.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_USER_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
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
        tables::Text {
            en: "The status that was set. The page promises it in words; neither table nor sample has it.",
            ru: "Установленный статус. Он обещан в описании, но ни в таблице, ни в образце его нет.",
        },
    ],
    rules: &[],
    said: &[],
};
