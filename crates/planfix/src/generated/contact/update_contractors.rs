// @generated from spec/planfix/contact/update-contractors.toml by `cargo xtask codegen`; do not edit.

//! `contact.updateContractors`: Change which companies a contact belongs to.

use ::callsheet_runtime::tables;
/// Change which companies a contact belongs to
///
/// Companies that are in neither list stay as they are.
///
/// The request of `contact.updateContractors`. Facts from <https://planfix.com/help/Planfix_API_contact.updateContractors>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="contact.updateContractors">
///   <account>example</account>
///   <contact>
///     <id>13</id>
///     <contractors>
///       <addClient>
///         <id>12</id>
///       </addClient>
///     </contractors>
///   </contact>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which contact, and what is to change.
    ///
    /// Object.
    pub contact: Contact,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        id: impl ::core::convert::Into<::callsheet_runtime::Id>,
        contractors: impl ::core::convert::Into<ContactContractors>,
    ) -> Self {
        Self {
            contact: Contact::new(id, contractors),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::CONTACT_UPDATE_CONTRACTORS_REQUEST; 0 => contact;
    contact;
}
/// Which contact, and what is to change.
#[non_exhaustive]
pub struct Contact {
    /// The number by which the system knows the contact.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// The companies.
    ///
    /// Object.
    pub contractors: ContactContractors,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Contact {
    /// With what is required.
    pub fn new(
        id: impl ::core::convert::Into<::callsheet_runtime::Id>,
        contractors: impl ::core::convert::Into<ContactContractors>,
    ) -> Self {
        Self {
            id: id.into(),
            contractors: contractors.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Contact, super::super::TABLES,
    super::super::tables::shapes::CONTACT_UPDATE_CONTRACTORS_CONTACT; 0 => id, 1 =>
    contractors; id contractors;
}
/// The companies.
#[non_exhaustive]
pub struct ContactContractors {
    /// Companies that the contact is to belong to, each by its `id`.
    ///
    /// List of: id; no two alike.
    pub add_client: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Companies that the contact is to belong to no longer, each by its `id`.
    ///
    /// List of: id; no two alike.
    pub del_client: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ContactContractors {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`add_client`](Self::add_client).
    pub fn add_client(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.add_client, value);
        self
    }
    /// Sets [`del_client`](Self::del_client).
    pub fn del_client(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.del_client, value);
        self
    }
}
impl ::core::default::Default for ContactContractors {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ContactContractors, super::super::TABLES,
    super::super::tables::shapes::CONTACT_UPDATE_CONTRACTORS_CONTACT_CONTRACTORS; 0 =>
    add_client, 1 => del_client;; add_client del_client
}
/// Change which companies a contact belongs to
#[non_exhaustive]
pub struct Response {
    /// The contact that was changed.
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
    super::super::tables::shapes::CONTACT_UPDATE_CONTRACTORS_RESPONSE; 0 => contact;
    contact;
}
/// The contact that was changed.
#[non_exhaustive]
pub struct ResponseContact {
    /// The number of the contact.
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
    super::super::tables::shapes::CONTACT_UPDATE_CONTRACTORS_RESPONSE_CONTACT; 0 => id;
    id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `contact.updateContractors` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "contact.updateContractors",
    file: "spec/planfix/contact/update-contractors.toml",
    source: "https://planfix.com/help/Planfix_API_contact.updateContractors",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "contact",
    action: tables::Action::Update,
    request: tables::ShapeId(
        super::super::tables::shapes::CONTACT_UPDATE_CONTRACTORS_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::CONTACT_UPDATE_CONTRACTORS_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["8001", "8002", "8004"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.updateContractors\">\n  <account>example</account>\n  <contact>\n    <id>13</id>\n    <contractors>\n      <addClient>\n        <id>12</id>\n      </addClient>\n    </contractors>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>13</id>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 68,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.updateContractors\">\n  <account>example</account>\n  <contact>\n    <id>11</id>\n    <contractors>\n      <addClient/>\n      <delClient>\n        <id>12</id>\n      </delClient>\n    </contractors>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>11</id>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 88,
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
                        super::super::tables::shapes::CONTACT_UPDATE_CONTRACTORS_CONTACT,
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
    owner: "contact.updateContractors",
    name: "Request",
    file: "spec/planfix/contact/update-contractors.toml",
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
            en: "Which contact, and what is to change.",
            ru: "Какой контакт и что меняется.",
        },
    ],
    rules: &[],
    said: &[],
};
static CONTACT_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 18),
        (
            "contractors",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::CONTACT_UPDATE_CONTRACTORS_CONTACT_CONTRACTORS,
                    ),
                ),
                ..tables::Type::ANY
            },
            26,
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
        (1, tables::Facts::REQUIRED),
    ],
);
pub(crate) static CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.updateContractors",
    name: "Contact",
    file: "spec/planfix/contact/update-contractors.toml",
    form: tables::Form::Object,
    fields: &CONTACT_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
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
            en: "The companies.",
            ru: "Компании.",
        },
    ],
    rules: &[],
    said: &[],
};
static CONTACT_CONTRACTORS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "addClient",
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
            33,
        ),
        (
            "delClient",
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
            45,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Control,
                references: ::core::option::Option::Some("contact"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                part: tables::Part::Control,
                references: ::core::option::Option::Some("contact"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static CONTACT_CONTRACTORS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.updateContractors",
    name: "ContactContractors",
    file: "spec/planfix/contact/update-contractors.toml",
    form: tables::Form::Object,
    fields: &CONTACT_CONTRACTORS_FIELDS,
    lookup: &[65535, 0, 1, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static CONTACT_CONTRACTORS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Companies that the contact is to belong to, each by its `id`.",
            ru: "Компании, к которым контакт должен относиться: `id` каждой.",
        },
        tables::Text {
            en: "Companies that the contact is to belong to no longer, each by its `id`.",
            ru: "Компании, к которым контакт больше не относится: `id` каждой.",
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
                        super::super::tables::shapes::CONTACT_UPDATE_CONTRACTORS_RESPONSE_CONTACT,
                    ),
                ),
                ..tables::Type::ANY
            },
            57,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.updateContractors",
    name: "Response",
    file: "spec/planfix/contact/update-contractors.toml",
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
            en: "The contact that was changed.",
            ru: "Изменённый контакт.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_CONTACT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 63)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.updateContractors",
    name: "ResponseContact",
    file: "spec/planfix/contact/update-contractors.toml",
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
            en: "The number of the contact.",
            ru: "Номер контакта.",
        },
    ],
    rules: &[],
    said: &[],
};
