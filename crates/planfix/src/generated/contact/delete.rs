// @generated from spec/planfix/contact/delete.toml by `cargo xtask codegen`; do not edit.

//! `contact.delete`: Delete a contact.

use ::callsheet_runtime::tables;
/// Delete a contact
///
/// The caller needs the right to delete contacts.
///
/// The request of `contact.delete`. Facts from <https://planfix.com/help/Planfix_API_contact.delete>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="contact.delete">
///   <account>example</account>
///   <contact>
///     <id>13</id>
///   </contact>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which contact.
    ///
    /// Object.
    pub contact: Contact,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new() -> Self {
        Self {
            contact: Contact::new(),
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
}
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::CONTACT_DELETE_REQUEST;
    0 => contact; contact;
}
/// Which contact.
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
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Contact {
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
}
impl ::core::default::Default for Contact {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Contact, super::super::TABLES, super::super::tables::shapes::CONTACT_DELETE_CONTACT;
    0 => id, 1 => userid, 2 => general;; id userid general
}
/// Delete a contact
#[non_exhaustive]
pub struct Response {
    /// The contact that was deleted.
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
    super::super::tables::shapes::CONTACT_DELETE_RESPONSE; 0 => contact; contact;
}
/// The contact that was deleted.
#[non_exhaustive]
pub struct ResponseContact {
    /// The number that it had.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
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
}
::callsheet_runtime::record! {
    ResponseContact, super::super::TABLES,
    super::super::tables::shapes::CONTACT_DELETE_RESPONSE_CONTACT; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `contact.delete` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "contact.delete",
    file: "spec/planfix/contact/delete.toml",
    source: "https://planfix.com/help/Planfix_API_contact.delete",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "contact",
    action: tables::Action::Delete,
    request: tables::ShapeId(super::super::tables::shapes::CONTACT_DELETE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::CONTACT_DELETE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["8001", "8002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.delete\">\n  <account>example</account>\n  <contact>\n    <id>13</id>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>13</id>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 52,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.delete\">\n  <account>example</account>\n  <contact>\n    <userid>100012</userid>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>12</id>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 67,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.delete\">\n  <account>example</account>\n  <contact>\n    <general>1</general>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>11</id>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 82,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "contact",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::CONTACT_DELETE_CONTACT),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.delete",
    name: "Request",
    file: "spec/planfix/contact/delete.toml",
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
            en: "Which contact.",
            ru: "Какой контакт.",
        },
    ],
    rules: &[],
    said: &[],
};
static CONTACT_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 18),
        ("userid", tables::Type::ID, 26),
        ("general", tables::Type::INT, 33),
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
    ],
);
pub(crate) static CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.delete",
    name: "Contact",
    file: "spec/planfix/contact/delete.toml",
    form: tables::Form::Object,
    fields: &CONTACT_FIELDS,
    lookup: &[65535, 65535, 0, 1, 2, 65535, 65535, 65535],
    required: 0,
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
                        super::super::tables::shapes::CONTACT_DELETE_RESPONSE_CONTACT,
                    ),
                ),
                ..tables::Type::ANY
            },
            40,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.delete",
    name: "Response",
    file: "spec/planfix/contact/delete.toml",
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
            en: "The contact that was deleted.",
            ru: "Удалённый контакт.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_CONTACT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 46)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.delete",
    name: "ResponseContact",
    file: "spec/planfix/contact/delete.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_CONTACT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
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
            en: "The number that it had.",
            ru: "Номер, который у него был.",
        },
    ],
    rules: &[],
    said: &[],
};
