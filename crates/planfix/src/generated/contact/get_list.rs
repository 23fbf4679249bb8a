// @generated from spec/planfix/contact/get-list.toml by `cargo xtask codegen`; do not edit.

//! `contact.getList`: List contacts.

use ::callsheet_runtime::tables;
/// List contacts
///
/// Further e-mail addresses, the web site, the group and those who look after the contacts are not answered; `contact.get` shows them.
///
/// The request of `contact.getList`. Facts from <https://planfix.com/help/Planfix_API_contact.getList>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="contact.getList">
///   <account>example</account>
///   <pageCurrent>1</pageCurrent>
///   <pageSize>50</pageSize>
///   <target>contact</target>
///   <filters>
///     <filter>
///       <type>4007</type>
///       <operator>equal</operator>
///       <value>1</value>
///     </filter>
///     <filter>
///       <type>12</type>
///       <operator>notequal</operator>
///       <value>
///         <datetype>last</datetype>
///         <datevalue>3</datevalue>
///       </value>
///     </filter>
///     <filter>
///       <type>4015</type>
///       <operator>notequal</operator>
///       <value>Петров</value>
///     </filter>
///     <filter>
///       <type>4114</type>
///       <operator>notequal</operator>
///       <value>4;6</value>
///       <field>9</field>
///     </filter>
///     <filter>
///       <type>4016</type>
///       <operator>equal</operator>
///       <value>1</value>
///     </filter>
///   </filters>
///   <fields>
///     <field>lastUpdateDate</field>
///     <field>lastCommentDate</field>
///   </fields>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// What is listed: one of the system's choices, or the number of a filter that the account has (`contact.getFilterList`).
    ///
    /// Named value or number. Default: `contact`.
    pub target: ::core::option::Option<Target>,
    /// Only those who belong to this company.
    ///
    /// Id.
    pub company: ::core::option::Option<::callsheet_runtime::Id>,
    /// Only those with this text in either name or in the e-mail address.
    ///
    /// String. Empty means absent.
    pub search: ::core::option::Option<::std::string::String>,
    /// Further restrictions.
    ///
    /// List of: object.
    pub filters: ::core::option::Option<
        ::std::vec::Vec<super::super::types::contact_filter::ContactFilter>,
    >,
    /// Fields to answer beside the usual ones.
    ///
    /// List of: one of the values below; no two alike.
    pub fields: ::core::option::Option<
        ::std::vec::Vec<super::super::types::contact::ContactExtraField>,
    >,
    /// The page, counted from 1; 0 asks for the number of objects only.
    ///
    /// Integer. Default: `1`.
    pub page_current: ::core::option::Option<i64>,
    /// How many objects make a page, 100 at most; 0 leaves it to the server.
    ///
    /// Integer, 0–100.
    pub page_size: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`target`](Self::target).
    pub fn target(mut self, value: impl ::core::convert::Into<Target>) -> Self {
        ::callsheet_runtime::record::set(&mut self.target, value);
        self
    }
    /// Sets [`company`](Self::company).
    pub fn company(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.company, value);
        self
    }
    /// Sets [`search`](Self::search).
    pub fn search(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search, value);
        self
    }
    /// Sets [`filters`](Self::filters).
    pub fn filters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::contact_filter::ContactFilter,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.filters, value);
        self
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
    /// Sets [`page_current`](Self::page_current).
    pub fn page_current(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.page_current, value);
        self
    }
    /// Sets [`page_size`](Self::page_size).
    pub fn page_size(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.page_size, value);
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
    Request, super::super::TABLES,
    super::super::tables::shapes::CONTACT_GET_LIST_REQUEST; 0 => target, 1 => company, 2
    => search, 3 => filters, 4 => fields, 5 => page_current, 6 => page_size;; target
    company search filters fields page_current page_size
}
/// List contacts
#[non_exhaustive]
pub struct Response {
    /// The contacts.
    ///
    /// Object.
    pub contacts: ResponseContacts,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(contacts: impl ::core::convert::Into<ResponseContacts>) -> Self {
        Self {
            contacts: contacts.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::CONTACT_GET_LIST_RESPONSE; 0 => contacts; contacts;
}
/// The contacts.
#[non_exhaustive]
pub struct ResponseContacts {
    /// How many are answered here.
    ///
    /// Integer.
    pub count: ::core::option::Option<i64>,
    /// How many fit the request.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One contact each.
    ///
    /// List of: object.
    pub contact: ::core::option::Option<
        ::std::vec::Vec<super::super::types::contact::ContactListed>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseContacts {
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
    /// Sets [`contact`](Self::contact).
    pub fn contact(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::contact::ContactListed,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.contact, value);
        self
    }
}
impl ::core::default::Default for ResponseContacts {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseContacts, super::super::TABLES,
    super::super::tables::shapes::CONTACT_GET_LIST_RESPONSE_CONTACTS; 0 => count, 1 =>
    total_count, 2 => contact;; count total_count contact
}
/// What is listed: one of the system's choices, or the number of a filter that the account has (`contact.getFilterList`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Target {
    /// People.
    ///
    /// `contact` on the wire.
    Contacts,
    /// Companies.
    ///
    /// `company` on the wire.
    Companies,
    /// Templates of contacts.
    ///
    /// `template` on the wire.
    Templates,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::open_enum! {
    Target, TARGET_VALUES; 0 => Contacts, 1 => Companies, 2 => Templates
}
pub(crate) static TARGET_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "contact.getList",
    name: "Target",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "contact",
            name: "Contacts",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "company",
            name: "Companies",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "template",
            name: "Templates",
            versions: tables::Versions::ALL,
        },
    ],
};
pub(crate) static TARGET_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "contact.getList",
    name: "Target",
    numeric: false,
    or_int: true,
    members: &[
        tables::Member {
            wire: "contact",
            name: "Contacts",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "company",
            name: "Companies",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "template",
            name: "Templates",
            versions: tables::Versions::ALL,
        },
    ],
};
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `contact.getList` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "contact.getList",
    file: "spec/planfix/contact/get-list.toml",
    source: "https://planfix.com/help/Planfix_API_contact.getList",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "contact",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::CONTACT_GET_LIST_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::CONTACT_GET_LIST_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0016", "0021", "8001", "8002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.getList\">\n  <account>example</account>\n  <pageCurrent>1</pageCurrent>\n  <pageSize>50</pageSize>\n  <target>contact</target>\n  <filters>\n    <filter>\n      <type>4007</type>\n      <operator>equal</operator>\n      <value>1</value>\n    </filter>\n    <filter>\n      <type>12</type>\n      <operator>notequal</operator>\n      <value>\n        <datetype>last</datetype>\n        <datevalue>3</datevalue>\n      </value>\n    </filter>\n    <filter>\n      <type>4015</type>\n      <operator>notequal</operator>\n      <value>Петров</value>\n    </filter>\n    <filter>\n      <type>4114</type>\n      <operator>notequal</operator>\n      <value>4;6</value>\n      <field>9</field>\n    </filter>\n    <filter>\n      <type>4016</type>\n      <operator>equal</operator>\n      <value>1</value>\n    </filter>\n  </filters>\n  <fields>\n    <field>lastUpdateDate</field>\n    <field>lastCommentDate</field>\n  </fields>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contacts count=\"2\" totalCount=\"2\">\n    <contact>\n      <id>11</id>\n      <userid>100011</userid>\n      <general>1</general>\n      <template>\n        <id>1</id>\n      </template>\n      <name>Maria</name>\n      <lastName>Lind</lastName>\n      <isCompany>0</isCompany>\n      <post>Buyer</post>\n      <email>maria@example.net</email>\n      <phones>\n        <phone>\n          <number>+46 8 555 01 11</number>\n          <typeId>1</typeId>\n          <typeName>Mobile</typeName>\n        </phone>\n      </phones>\n      <address>1 Harbour Street</address>\n      <description>Writes in English.</description>\n      <sex>FEMALE</sex>\n      <skype/>\n      <facebook>maria.lind.example</facebook>\n      <vk/>\n      <icq/>\n      <userPic>https://pictures.example.com/maria.png</userPic>\n      <birthdate>17-05-1988</birthdate>\n      <contractors>\n        <client>\n          <id>12</id>\n          <name>ООО «Пример»</name>\n        </client>\n      </contractors>\n      <havePlanfixAccess>1</havePlanfixAccess>\n      <user>\n        <login>maria@example.net</login>\n        <role>USER</role>\n        <status>ACTIVE</status>\n        <email>maria@example.net</email>\n      </user>\n      <customData/>\n      <lastCommentDate>07-02-2025 12:00</lastCommentDate>\n    </contact>\n    <contact>\n      <id>13</id>\n      <userid>100013</userid>\n      <general>3</general>\n      <template>\n        <id>1</id>\n      </template>\n      <name>Иван Петрович</name>\n      <lastName>Лебедев</lastName>\n      <isCompany>0</isCompany>\n      <post>Механик</post>\n      <email>ivan@example.org</email>\n      <phones/>\n      <address/>\n      <description/>\n      <sex>MALE</sex>\n      <skype/>\n      <facebook/>\n      <vk/>\n      <icq/>\n      <userPic/>\n      <birthdate/>\n      <contractors/>\n      <havePlanfixAccess>0</havePlanfixAccess>\n      <customData/>\n    </contact>\n  </contacts>\n</response>",
            target: ::core::option::Option::None,
            line: 85,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.getList\">\n  <account>example</account>\n  <target>company</target>\n  <search>example.org</search>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contacts count=\"1\" totalCount=\"1\">\n    <contact>\n      <id>12</id>\n      <userid>100012</userid>\n      <general>2</general>\n      <template>\n        <id>2</id>\n      </template>\n      <name>ООО «Пример»</name>\n      <lastName/>\n      <isCompany>1</isCompany>\n      <post/>\n      <email>office@example.org</email>\n      <phones>\n        <phone>\n          <number>+7 495 555-02-01</number>\n          <typeId>2</typeId>\n          <typeName>Work</typeName>\n        </phone>\n        <phone>\n          <number>+7 495 555-02-02</number>\n          <typeId>4</typeId>\n          <typeName>Факс</typeName>\n        </phone>\n      </phones>\n      <address>Москва, улица Примерная, 1</address>\n      <description/>\n      <sex/>\n      <skype/>\n      <facebook/>\n      <vk>example_org</vk>\n      <icq/>\n      <userPic/>\n      <birthdate/>\n      <contractors/>\n      <havePlanfixAccess>0</havePlanfixAccess>\n      <customData>\n        <customValue>\n          <field>\n            <id>7</id>\n            <name>ИНН</name>\n          </field>\n          <value>0000000000</value>\n          <text>0000000000</text>\n        </customValue>\n      </customData>\n    </contact>\n  </contacts>\n</response>",
            target: ::core::option::Option::None,
            line: 204,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.getList\">\n  <account>example</account>\n  <pageCurrent>0</pageCurrent>\n  <company>12</company>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contacts count=\"0\" totalCount=\"1\"></contacts>\n</response>",
            target: ::core::option::Option::None,
            line: 263,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        (
            "target",
            tables::Type {
                kind: tables::Kind::Enum(&TARGET_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            15,
        ),
        ("company", tables::Type::ID, 27),
        ("search", tables::Type::TEXT, 34),
        (
            "filters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CONTACT_FILTER_CONTACT_FILTER,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("filter"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            40,
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
            48,
        ),
        ("pageCurrent", tables::Type::INT, 12),
        (
            "pageSize",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            12,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                default: ::core::option::Option::Some("contact"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                part: tables::Part::Filters("contractors.id"),
                references: ::core::option::Option::Some("contact"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                part: tables::Part::Page,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                part: tables::Part::PageSize,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.getList",
    name: "Request",
    file: "spec/planfix/contact/get-list.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        5, 6, 65535, 4, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 2,
        1,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is listed: one of the system's choices, or the number of a filter that the account has (`contact.getFilterList`).",
            ru: "Что нужно: один из системных вариантов или номер фильтра из аккаунта (`contact.getFilterList`).",
        },
        tables::Text {
            en: "Only those who belong to this company.",
            ru: "Только те, кто относится к этой компании.",
        },
        tables::Text {
            en: "Only those with this text in either name or in the e-mail address.",
            ru: "Только те, у кого эта строка есть в имени, фамилии или адресе электронной почты.",
        },
        tables::Text {
            en: "Further restrictions.",
            ru: "Дополнительные условия.",
        },
        tables::Text {
            en: "Fields to answer beside the usual ones.",
            ru: "Поля, которые нужны в ответе сверх обычных.",
        },
        tables::Text {
            en: "The page, counted from 1; 0 asks for the number of objects only.",
            ru: "Номер страницы, считая с 1; 0 означает, что нужно только число объектов.",
        },
        tables::Text {
            en: "How many objects make a page, 100 at most; 0 leaves it to the server.",
            ru: "Сколько объектов на странице, не больше 100; 0 оставляет выбор серверу.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "contacts",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::CONTACT_GET_LIST_RESPONSE_CONTACTS,
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
    owner: "contact.getList",
    name: "Response",
    file: "spec/planfix/contact/get-list.toml",
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
            en: "The contacts.",
            ru: "Контакты.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_CONTACTS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("count", tables::Type::INT, 64),
        ("totalCount", tables::Type::INT, 70),
        (
            "contact",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CONTACT_CONTACT_LISTED,
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
            77,
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
pub(crate) static RESPONSE_CONTACTS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.getList",
    name: "ResponseContacts",
    file: "spec/planfix/contact/get-list.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_CONTACTS_FIELDS,
    lookup: &[1, 0, 65535, 65535, 65535, 65535, 2, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_CONTACTS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many are answered here.",
            ru: "Сколько контактов в этом ответе.",
        },
        tables::Text {
            en: "How many fit the request.",
            ru: "Сколько контактов подходит под запрос.",
        },
        tables::Text {
            en: "One contact each.",
            ru: "По одному контакту.",
        },
    ],
    rules: &[],
    said: &[],
};
