// @generated from spec/planfix/contact/manage-planfix-access.toml by `cargo xtask codegen`; do not edit.

//! `contact.managePlanfixAccess`: Open or close a contact's access to Planfix.

use ::callsheet_runtime::tables;
/// Open or close a contact's access to Planfix
///
/// Only an administrator may call it. Who is let in for the first time gets a letter, and has access after following it; calling again before that sends the letter again.
///
/// The request of `contact.managePlanfixAccess`. Facts from <https://planfix.com/help/Planfix_API_contact.managePlanfixAccess>
///
/// Access: admin.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="contact.managePlanfixAccess">
///   <account>example</account>
///   <contact>
///     <id>13</id>
///     <email>lebedev@example.org</email>
///     <havePlanfixAccess>1</havePlanfixAccess>
///   </contact>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which contact, and what is to happen.
    ///
    /// Object.
    pub contact: Contact,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(have_planfix_access: impl ::core::convert::Into<bool>) -> Self {
        Self {
            contact: Contact::new(have_planfix_access),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets `contact.id`.
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        self.contact = self.contact.id(value);
        self
    }
    /// Sets `contact.userid`.
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        self.contact = self.contact.userid(value);
        self
    }
    /// Sets `contact.general`.
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.contact = self.contact.general(value);
        self
    }
    /// Sets `contact.email`.
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.contact = self.contact.email(value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::CONTACT_MANAGE_PLANFIX_ACCESS_REQUEST; 0 => contact;
    contact;
}
/// Which contact, and what is to happen.
#[non_exhaustive]
pub struct Contact {
    /// The number by which the system knows the contact.
    ///
    /// Id. At least one of `id`, `userid`, `general` must be there.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The contact's number where it stands beside employees: as the one who does a task, in a field of the type contact.
    ///
    /// Id. At least one of `id`, `userid`, `general` must be there.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The contact's number as people see it.
    ///
    /// Integer. At least one of `id`, `userid`, `general` must be there.
    pub general: ::core::option::Option<i64>,
    /// Where the letter goes; it counts only when access is opened for the first time.
    ///
    /// String. Empty means absent.
    pub email: ::core::option::Option<::std::string::String>,
    /// 1 opens the access, 0 closes it.
    ///
    /// Bool (0 or 1).
    pub have_planfix_access: bool,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Contact {
    /// With what is required.
    pub fn new(have_planfix_access: impl ::core::convert::Into<bool>) -> Self {
        Self {
            have_planfix_access: have_planfix_access.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
        self
    }
    /// Sets [`general`](Self::general).
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.general, value);
        self
    }
    /// Sets [`email`](Self::email).
    pub fn email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.email, value);
        self
    }
}
::callsheet_runtime::record! {
    Contact, super::super::TABLES,
    super::super::tables::shapes::CONTACT_MANAGE_PLANFIX_ACCESS_CONTACT; 0 => id, 1 =>
    userid, 2 => general, 3 => email, 4 => have_planfix_access; have_planfix_access; id
    userid general email
}
/// Open or close a contact's access to Planfix
#[non_exhaustive]
pub struct Response {
    /// The contact, and what came of it.
    ///
    /// Object.
    pub contact: ResponseContact,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(contact: impl ::core::convert::Into<ResponseContact>) -> Self {
        Self {
            contact: contact.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::CONTACT_MANAGE_PLANFIX_ACCESS_RESPONSE; 0 => contact;
    contact;
}
/// The contact, and what came of it.
#[non_exhaustive]
pub struct ResponseContact {
    /// The number of the contact.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What was done.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<
        super::super::types::contact::ContactAccessResult,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseContact {
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
        value: impl ::core::convert::Into<
            super::super::types::contact::ContactAccessResult,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
::callsheet_runtime::record! {
    ResponseContact, super::super::TABLES,
    super::super::tables::shapes::CONTACT_MANAGE_PLANFIX_ACCESS_RESPONSE_CONTACT; 0 =>
    id, 1 => status; id; status
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `contact.managePlanfixAccess` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "contact.managePlanfixAccess",
    file: "spec/planfix/contact/manage-planfix-access.toml",
    source: "https://planfix.com/help/Planfix_API_contact.managePlanfixAccess",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "contact",
    action: tables::Action::Update,
    request: tables::ShapeId(
        super::super::tables::shapes::CONTACT_MANAGE_PLANFIX_ACCESS_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::CONTACT_MANAGE_PLANFIX_ACCESS_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["8001", "8002", "8004", "8007", "8010"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.managePlanfixAccess\">\n  <account>example</account>\n  <contact>\n    <id>13</id>\n    <email>lebedev@example.org</email>\n    <havePlanfixAccess>1</havePlanfixAccess>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>13</id>\n    <status>NOTICE_SEND</status>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 77,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.managePlanfixAccess\">\n  <account>example</account>\n  <contact>\n    <userid>100011</userid>\n    <havePlanfixAccess>0</havePlanfixAccess>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>11</id>\n    <status>UNACTIVE</status>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 95,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.managePlanfixAccess\">\n  <account>example</account>\n  <contact>\n    <general>1</general>\n    <havePlanfixAccess>1</havePlanfixAccess>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>11</id>\n    <status>ACTIVE</status>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 112,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "contact",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::CONTACT_MANAGE_PLANFIX_ACCESS_CONTACT,
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
    owner: "contact.managePlanfixAccess",
    name: "Request",
    file: "spec/planfix/contact/manage-planfix-access.toml",
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
            en: "Which contact, and what is to happen.",
            ru: "Какой контакт и что нужно сделать.",
        },
    ],
    rules: &[],
    said: &[],
};
static CONTACT_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 19),
        ("userid", tables::Type::ID, 27),
        ("general", tables::Type::INT, 35),
        ("email", tables::Type::TEXT, 43),
        ("havePlanfixAccess", tables::Type::BOOL, 51),
    ],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Selects("id"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Selects("userid"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Selects("general"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Absent,
                part: tables::Part::Stored("user.email"),
                ..tables::Facts::NONE
            },
        ),
        (4, tables::Facts::REQUIRED),
    ],
);
pub(crate) static CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.managePlanfixAccess",
    name: "Contact",
    file: "spec/planfix/contact/manage-planfix-access.toml",
    form: tables::Form::Object,
    fields: &CONTACT_FIELDS,
    lookup: &[
        65535, 65535, 2, 1, 3, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 4,
        65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static CONTACT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the contact.",
            ru: "Номер, под которым контакт знает система.",
        },
        tables::Text {
            en: "The contact's number where it stands beside employees: as the one who does a task, in a field of the type contact.",
            ru: "Номер контакта там, где он стоит наравне с сотрудниками: как исполнитель задачи или в поле типа «контакт».",
        },
        tables::Text {
            en: "The contact's number as people see it.",
            ru: "Номер контакта, который видят люди.",
        },
        tables::Text {
            en: "Where the letter goes; it counts only when access is opened for the first time.",
            ru: "Куда отправить письмо; учитывается, только когда доступ открывают впервые.",
        },
        tables::Text {
            en: "1 opens the access, 0 closes it.",
            ru: "1 открывает доступ, 0 закрывает.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "contact",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::CONTACT_MANAGE_PLANFIX_ACCESS_RESPONSE_CONTACT,
                    ),
                ),
                ..tables::Type::ANY
            },
            58,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.managePlanfixAccess",
    name: "Response",
    file: "spec/planfix/contact/manage-planfix-access.toml",
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
            en: "The contact, and what came of it.",
            ru: "Контакт и результат.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_CONTACT_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 64),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::contact::CONTACT_ACCESS_RESULT_VALUES,
                ),
                ..tables::Type::ANY
            },
            71,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.managePlanfixAccess",
    name: "ResponseContact",
    file: "spec/planfix/contact/manage-planfix-access.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_CONTACT_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_CONTACT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the contact.",
            ru: "Номер контакта.",
        },
        tables::Text {
            en: "What was done.",
            ru: "Что сделано.",
        },
    ],
    rules: &[],
    said: &[],
};
