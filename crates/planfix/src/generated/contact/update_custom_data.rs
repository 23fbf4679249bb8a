// @generated from spec/planfix/contact/update-custom-data.toml by `cargo xtask codegen`; do not edit.

//! `contact.updateCustomData`: Change the account's own fields of a contact.

use ::callsheet_runtime::tables;
/// Change the account's own fields of a contact
///
/// For callers who may change these fields, but not the contact itself, so that `contact.update` is closed to them.
///
/// The request of `contact.updateCustomData`. Facts from <https://planfix.com/help/Planfix_API_contact.updateCustomData>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="contact.updateCustomData">
///   <account>example</account>
///   <silent>1</silent>
///   <contact>
///     <id>12</id>
///     <customData>
///       <customValue>
///         <id>7</id>
///         <value>7700000000</value>
///       </customValue>
///       <customValue>
///         <id>9</id>
///         <value>[2,3]</value>
///       </customValue>
///     </customData>
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
        custom_data: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value_input::CustomValueInput,
            >,
        >,
    ) -> Self {
        Self {
            contact: Contact::new(custom_data),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets `contact.general`.
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.contact = self.contact.general(value);
        self
    }
    /// Sets `contact.id`.
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        self.contact = self.contact.id(value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::CONTACT_UPDATE_CUSTOM_DATA_REQUEST; 0 => contact;
    contact;
}
/// Which contact, and what is to change.
#[non_exhaustive]
pub struct Contact {
    /// The contact's number as people see it; it counts only where there is no `id`.
    ///
    /// Integer. At least one of `general`, `id` must be there.
    pub general: ::core::option::Option<i64>,
    /// The number by which the system knows the contact; it goes before `general`.
    ///
    /// Id. At least one of `general`, `id` must be there.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The new values.
    ///
    /// List of: object.
    pub custom_data: ::std::vec::Vec<
        super::super::types::custom_value_input::CustomValueInput,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Contact {
    /// With what is required.
    pub fn new(
        custom_data: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value_input::CustomValueInput,
            >,
        >,
    ) -> Self {
        Self {
            custom_data: ::callsheet_runtime::record::list(custom_data),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`general`](Self::general).
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.general, value);
        self
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
}
::callsheet_runtime::record! {
    Contact, super::super::TABLES,
    super::super::tables::shapes::CONTACT_UPDATE_CUSTOM_DATA_CONTACT; 0 => general, 1 =>
    id, 2 => custom_data; custom_data; general id
}
/// Change the account's own fields of a contact
#[non_exhaustive]
pub struct Response {
    /// The contact that was changed.
    ///
    /// Object.
    pub contact: ResponseContact,
    /// The entry in the contact's history that records the change; none with `silent`.
    ///
    /// Id. Empty means absent.
    pub actionid: ::core::option::Option<::callsheet_runtime::Id>,
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
    /// Sets [`actionid`](Self::actionid).
    pub fn actionid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.actionid, value);
        self
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::CONTACT_UPDATE_CUSTOM_DATA_RESPONSE; 0 => contact, 1 =>
    actionid; contact; actionid
}
/// The contact that was changed.
#[non_exhaustive]
pub struct ResponseContact {
    /// The number by which the system knows the contact.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// The contact's number as people see it.
    ///
    /// Integer.
    pub general: ::core::option::Option<i64>,
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
    /// Sets [`general`](Self::general).
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.general, value);
        self
    }
}
::callsheet_runtime::record! {
    ResponseContact, super::super::TABLES,
    super::super::tables::shapes::CONTACT_UPDATE_CUSTOM_DATA_RESPONSE_CONTACT; 0 => id, 1
    => general; id; general
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `contact.updateCustomData` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "contact.updateCustomData",
    file: "spec/planfix/contact/update-custom-data.toml",
    source: "https://planfix.com/help/Planfix_API_contact.updateCustomData",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "contact",
    action: tables::Action::Update,
    request: tables::ShapeId(
        super::super::tables::shapes::CONTACT_UPDATE_CUSTOM_DATA_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::CONTACT_UPDATE_CUSTOM_DATA_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["8001", "8002", "8004"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.updateCustomData\">\n  <account>example</account>\n  <silent>1</silent>\n  <contact>\n    <id>12</id>\n    <customData>\n      <customValue>\n        <id>7</id>\n        <value>7700000000</value>\n      </customValue>\n      <customValue>\n        <id>9</id>\n        <value>[2,3]</value>\n      </customValue>\n    </customData>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>12</id>\n    <general>2</general>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 66,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.updateCustomData\">\n  <account>example</account>\n  <contact>\n    <general>3</general>\n    <customData>\n      <customValue>\n        <id>10</id>\n        <value>[\"north\", \"south\"]</value>\n      </customValue>\n    </customData>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>13</id>\n    <general>3</general>\n  </contact>\n  <actionid>7006</actionid>\n</response>",
            target: ::core::option::Option::None,
            line: 93,
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
                        super::super::tables::shapes::CONTACT_UPDATE_CUSTOM_DATA_CONTACT,
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
    owner: "contact.updateCustomData",
    name: "Request",
    file: "spec/planfix/contact/update-custom-data.toml",
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
static CONTACT_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("general", tables::Type::INT, 18),
        ("id", tables::Type::ID, 26),
        (
            "customData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CUSTOM_VALUE_INPUT_CUSTOM_VALUE_INPUT,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("customValue"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            34,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Selects("general"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Selects("id"),
                ..tables::Facts::NONE
            },
        ),
        (2, tables::Facts::REQUIRED),
    ],
);
pub(crate) static CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.updateCustomData",
    name: "Contact",
    file: "spec/planfix/contact/update-custom-data.toml",
    form: tables::Form::Object,
    fields: &CONTACT_FIELDS,
    lookup: &[65535, 65535, 0, 1, 2, 65535, 65535, 65535],
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
            en: "The contact's number as people see it; it counts only where there is no `id`.",
            ru: "Номер контакта, который видят люди; учитывается, только если нет `id`.",
        },
        tables::Text {
            en: "The number by which the system knows the contact; it goes before `general`.",
            ru: "Номер, под которым контакт знает система; он важнее `general`.",
        },
        tables::Text {
            en: "The new values.",
            ru: "Новые значения.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "contact",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::CONTACT_UPDATE_CUSTOM_DATA_RESPONSE_CONTACT,
                    ),
                ),
                ..tables::Type::ANY
            },
            44,
        ),
        ("actionid", tables::Type::ID, 61),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.updateCustomData",
    name: "Response",
    file: "spec/planfix/contact/update-custom-data.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
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
        tables::Text {
            en: "The entry in the contact's history that records the change; none with `silent`.",
            ru: "Запись об изменении в истории контакта; с `silent` её нет.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_CONTACT_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 50), ("general", tables::Type::INT, 56)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.updateCustomData",
    name: "ResponseContact",
    file: "spec/planfix/contact/update-custom-data.toml",
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
            en: "The number by which the system knows the contact.",
            ru: "Номер, под которым контакт знает система.",
        },
        tables::Text {
            en: "The contact's number as people see it.",
            ru: "Номер контакта, который видят люди.",
        },
    ],
    rules: &[],
    said: &[],
};
