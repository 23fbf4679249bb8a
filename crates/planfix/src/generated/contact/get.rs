// @generated from spec/planfix/contact/get.toml by `cargo xtask codegen`; do not edit.

//! `contact.get`: Show a contact.

use ::callsheet_runtime::tables;
/// Show a contact
///
/// The request of `contact.get`. Facts from <https://planfix.com/help/Planfix_API_contact.get>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="contact.get">
///   <account>example</account>
///   <contact>
///     <id>11</id>
///   </contact>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which contact.
    ///
    /// Object.
    pub contact: Contact,
    /// Fields to answer beside the usual ones.
    ///
    /// List of: one of the values below; no two alike.
    pub fields: ::core::option::Option<
        ::std::vec::Vec<super::super::types::contact::ContactExtraField>,
    >,
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
    /// Sets [`fields`](Self::fields).
    pub fn fields(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::contact::ContactExtraField,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.fields, value);
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
    Request, super::super::TABLES, super::super::tables::shapes::CONTACT_GET_REQUEST; 0
    => contact, 1 => fields; contact; fields
}
/// Which contact.
#[non_exhaustive]
pub struct Contact {
    /// The number by which the system knows the contact; the two others go before it.
    ///
    /// Id. At least one of `id`, `userid`, `general` must be there.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The contact's number where it stands beside employees; only `general` goes before it.
    ///
    /// Id. At least one of `id`, `userid`, `general` must be there.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The contact's number as people see it; where it is given, the others do not count.
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
    Contact, super::super::TABLES, super::super::tables::shapes::CONTACT_GET_CONTACT; 0
    => id, 1 => userid, 2 => general;; id userid general
}
/// Show a contact
#[non_exhaustive]
pub struct Response {
    /// The contact.
    ///
    /// Object.
    pub contact: super::super::types::contact::Contact,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        contact: impl ::core::convert::Into<super::super::types::contact::Contact>,
    ) -> Self {
        Self {
            contact: contact.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::CONTACT_GET_RESPONSE; 0
    => contact; contact;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `contact.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "contact.get",
    file: "spec/planfix/contact/get.toml",
    source: "https://planfix.com/help/Planfix_API_contact.get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "contact",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::CONTACT_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::CONTACT_GET_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["8001", "8002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.get\">\n  <account>example</account>\n  <contact>\n    <id>11</id>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>11</id>\n    <userid>100011</userid>\n    <general>1</general>\n    <template>\n      <id>1</id>\n    </template>\n    <name>Maria</name>\n    <midName/>\n    <lastName>Lind</lastName>\n    <isCompany>0</isCompany>\n    <post>Buyer</post>\n    <email>maria@example.net</email>\n    <secondaryEmails>\n      <email>lind@example.org</email>\n    </secondaryEmails>\n    <phones>\n      <phone>\n        <number>+46 8 555 01 11</number>\n        <typeId>1</typeId>\n        <typeName>Mobile</typeName>\n      </phone>\n    </phones>\n    <address>1 Harbour Street</address>\n    <description>Writes in English.</description>\n    <sex>FEMALE</sex>\n    <site>https://maria.example.net</site>\n    <skype/>\n    <icq/>\n    <userPic>https://pictures.example.com/maria.png</userPic>\n    <birthdate>17-05-1988</birthdate>\n    <group>\n      <id>1</id>\n      <name>Customers</name>\n    </group>\n    <contractors>\n      <client>\n        <id>12</id>\n        <name>ООО «Пример»</name>\n      </client>\n    </contractors>\n    <havePlanfixAccess>1</havePlanfixAccess>\n    <customData/>\n    <responsible>\n      <users>\n        <user>\n          <id>2</id>\n          <name>Борис Соколов</name>\n        </user>\n      </users>\n      <groups/>\n    </responsible>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 56,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.get\">\n  <account>example</account>\n  <contact>\n    <general>3</general>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>13</id>\n    <userid>100013</userid>\n    <general>3</general>\n    <template>\n      <id>1</id>\n    </template>\n    <name>Иван Петрович</name>\n    <midName>Петрович</midName>\n    <lastName>Лебедев</lastName>\n    <isCompany>0</isCompany>\n    <post>Механик</post>\n    <email>ivan@example.org</email>\n    <secondaryEmails/>\n    <phones/>\n    <address/>\n    <description/>\n    <sex>MALE</sex>\n    <site/>\n    <skype/>\n    <icq/>\n    <userPic/>\n    <birthdate/>\n    <group>\n      <id>2</id>\n      <name>Поставщики</name>\n    </group>\n    <contractors/>\n    <havePlanfixAccess>0</havePlanfixAccess>\n    <customData/>\n    <responsible>\n      <users/>\n      <groups/>\n    </responsible>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 121,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "contact",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::CONTACT_GET_CONTACT),
                ),
                ..tables::Type::ANY
            },
            11,
        ),
        (
            "fields",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::contact::CONTACT_EXTRA_FIELD_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("field"),
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            40,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.get",
    name: "Request",
    file: "spec/planfix/contact/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 65535, 1, 65535, 65535, 0, 65535],
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
        tables::Text {
            en: "Fields to answer beside the usual ones.",
            ru: "Поля, которые нужны в ответе сверх обычных.",
        },
    ],
    rules: &[],
    said: &[],
};
static CONTACT_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 17),
        ("userid", tables::Type::ID, 24),
        ("general", tables::Type::INT, 32),
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
    owner: "contact.get",
    name: "Contact",
    file: "spec/planfix/contact/get.toml",
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
            en: "The number by which the system knows the contact; the two others go before it.",
            ru: "Номер, под которым контакт знает система; два других важнее.",
        },
        tables::Text {
            en: "The contact's number where it stands beside employees; only `general` goes before it.",
            ru: "Номер контакта там, где он стоит наравне с сотрудниками; важнее него только `general`.",
        },
        tables::Text {
            en: "The contact's number as people see it; where it is given, the others do not count.",
            ru: "Номер контакта, который видят люди; если он указан, остальные не учитываются.",
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
                    tables::ShapeId(super::super::tables::shapes::TYPES_CONTACT_CONTACT),
                ),
                ..tables::Type::ANY
            },
            50,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.get",
    name: "Response",
    file: "spec/planfix/contact/get.toml",
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
            en: "The contact.",
            ru: "Контакт.",
        },
    ],
    rules: &[],
    said: &[],
};
