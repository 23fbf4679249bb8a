// @generated from spec/planfix/contact/add.toml by `cargo xtask codegen`; do not edit.

//! `contact.add`: Add a contact.

use ::callsheet_runtime::tables;
/// Add a contact
///
/// Of the template only the form with its fields and some of the properties are taken over: data tags, files, check lists and reminders are not. Nothing says which fields must be sent. A second call adds a second contact.
///
/// The request of `contact.add`. Facts from <https://planfix.com/help/Planfix_API_contact.add>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="contact.add">
///   <account>example</account>
///   <silent>1</silent>
///   <contact>
///     <template>1</template>
///     <name>Olga</name>
///     <midName>Pavlovna</midName>
///     <lastName>Stern</lastName>
///     <isCompany>0</isCompany>
///     <post>Head of supply</post>
///     <email>olga@example.net</email>
///     <secondaryEmails>
///       <email>stern@example.org</email>
///     </secondaryEmails>
///     <phones>
///       <phone>
///         <number>+49 30 555 0114</number>
///         <typeId>2</typeId>
///         <typeName>Work</typeName>
///       </phone>
///       <phone>
///         <number>+49 170 555 0114</number>
///         <typeId>1</typeId>
///       </phone>
///     </phones>
///     <address>4 Mill Lane</address>
///     <description>Met at the spring fair.</description>
///     <sex>FEMALE</sex>
///     <site>https://olga.example.net</site>
///     <skype>olga.stern.example</skype>
///     <facebook>olga.stern.example</facebook>
///     <vk>olga_stern_example</vk>
///     <icq>100200300</icq>
///     <birthdate>09-11-1979</birthdate>
///     <lang>En</lang>
///     <canBeWorker>0</canBeWorker>
///     <canBeClient>1</canBeClient>
///     <group>
///       <id>2</id>
///     </group>
///     <customData>
///       <customValue>
///         <id>7</id>
///         <value>1234567890</value>
///       </customValue>
///       <customValue>
///         <id>8</id>
///         <value>[1,5]</value>
///       </customValue>
///     </customData>
///     <responsible>
///       <users>
///         <id>2</id>
///         <id>5</id>
///       </users>
///       <groups>
///         <id>3</id>
///       </groups>
///     </responsible>
///   </contact>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The new contact.
    ///
    /// Object.
    pub contact: super::super::types::contact::ContactCreate,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new() -> Self {
        Self {
            contact: super::super::types::contact::ContactCreate::new(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets `contact.template`.
    pub fn template(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.contact = self.contact.template(value);
        self
    }
    /// Sets `contact.name`.
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.contact = self.contact.name(value);
        self
    }
    /// Sets `contact.mid_name`.
    pub fn mid_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.contact = self.contact.mid_name(value);
        self
    }
    /// Sets `contact.last_name`.
    pub fn last_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.contact = self.contact.last_name(value);
        self
    }
    /// Sets `contact.is_company`.
    pub fn is_company(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.contact = self.contact.is_company(value);
        self
    }
    /// Sets `contact.post`.
    pub fn post(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.contact = self.contact.post(value);
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
    /// Sets `contact.secondary_emails`.
    pub fn secondary_emails(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.contact = self.contact.secondary_emails(value);
        self
    }
    /// Sets `contact.phones`.
    pub fn phones(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::phone::Phone>,
        >,
    ) -> Self {
        self.contact = self.contact.phones(value);
        self
    }
    /// Sets `contact.address`.
    pub fn address(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.contact = self.contact.address(value);
        self
    }
    /// Sets `contact.description`.
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.contact = self.contact.description(value);
        self
    }
    /// Sets `contact.sex`.
    pub fn sex(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Maybe<super::super::types::user::Sex>,
        >,
    ) -> Self {
        self.contact = self.contact.sex(value);
        self
    }
    /// Sets `contact.site`.
    pub fn site(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.contact = self.contact.site(value);
        self
    }
    /// Sets `contact.skype`.
    pub fn skype(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.contact = self.contact.skype(value);
        self
    }
    /// Sets `contact.facebook`.
    pub fn facebook(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.contact = self.contact.facebook(value);
        self
    }
    /// Sets `contact.vk`.
    pub fn vk(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.contact = self.contact.vk(value);
        self
    }
    /// Sets `contact.icq`.
    pub fn icq(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.contact = self.contact.icq(value);
        self
    }
    /// Sets `contact.birthdate`.
    pub fn birthdate(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Maybe<::callsheet_runtime::DateTime>,
        >,
    ) -> Self {
        self.contact = self.contact.birthdate(value);
        self
    }
    /// Sets `contact.lang`.
    pub fn lang(
        mut self,
        value: impl ::core::convert::Into<super::super::types::contact::ContactLanguage>,
    ) -> Self {
        self.contact = self.contact.lang(value);
        self
    }
    /// Sets `contact.can_be_worker`.
    pub fn can_be_worker(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.contact = self.contact.can_be_worker(value);
        self
    }
    /// Sets `contact.can_be_client`.
    pub fn can_be_client(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.contact = self.contact.can_be_client(value);
        self
    }
    /// Sets `contact.group`.
    pub fn group(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::contact_group::ContactGroupUpdate>,
        >,
    ) -> Self {
        self.contact = self.contact.group(value);
        self
    }
    /// Sets `contact.custom_data`.
    pub fn custom_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value_input::CustomValueInput,
            >,
        >,
    ) -> Self {
        self.contact = self.contact.custom_data(value);
        self
    }
    /// Sets `contact.responsible`.
    pub fn responsible(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
        >,
    ) -> Self {
        self.contact = self.contact.responsible(value);
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
    Request, super::super::TABLES, super::super::tables::shapes::CONTACT_ADD_REQUEST; 0
    => contact; contact;
}
/// Add a contact
#[non_exhaustive]
pub struct Response {
    /// The contact that was added.
    ///
    /// Object.
    pub contact: ResponseContact,
    /// The entry in the contact's history that records it; none with `silent`.
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
    Response, super::super::TABLES, super::super::tables::shapes::CONTACT_ADD_RESPONSE; 0
    => contact, 1 => actionid; contact; actionid
}
/// The contact that was added.
#[non_exhaustive]
pub struct ResponseContact {
    /// The number by which the system knows the contact.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// The contact's number where it stands beside employees.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
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
::callsheet_runtime::record! {
    ResponseContact, super::super::TABLES,
    super::super::tables::shapes::CONTACT_ADD_RESPONSE_CONTACT; 0 => id, 1 => userid, 2
    => general; id; userid general
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `contact.add` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "contact.add",
    file: "spec/planfix/contact/add.toml",
    source: "https://planfix.com/help/Planfix_API_contact.add",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "contact",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::CONTACT_ADD_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::CONTACT_ADD_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["8001", "8003", "8010"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.add\">\n  <account>example</account>\n  <silent>1</silent>\n  <contact>\n    <template>1</template>\n    <name>Olga</name>\n    <midName>Pavlovna</midName>\n    <lastName>Stern</lastName>\n    <isCompany>0</isCompany>\n    <post>Head of supply</post>\n    <email>olga@example.net</email>\n    <secondaryEmails>\n      <email>stern@example.org</email>\n    </secondaryEmails>\n    <phones>\n      <phone>\n        <number>+49 30 555 0114</number>\n        <typeId>2</typeId>\n        <typeName>Work</typeName>\n      </phone>\n      <phone>\n        <number>+49 170 555 0114</number>\n        <typeId>1</typeId>\n      </phone>\n    </phones>\n    <address>4 Mill Lane</address>\n    <description>Met at the spring fair.</description>\n    <sex>FEMALE</sex>\n    <site>https://olga.example.net</site>\n    <skype>olga.stern.example</skype>\n    <facebook>olga.stern.example</facebook>\n    <vk>olga_stern_example</vk>\n    <icq>100200300</icq>\n    <birthdate>09-11-1979</birthdate>\n    <lang>En</lang>\n    <canBeWorker>0</canBeWorker>\n    <canBeClient>1</canBeClient>\n    <group>\n      <id>2</id>\n    </group>\n    <customData>\n      <customValue>\n        <id>7</id>\n        <value>1234567890</value>\n      </customValue>\n      <customValue>\n        <id>8</id>\n        <value>[1,5]</value>\n      </customValue>\n    </customData>\n    <responsible>\n      <users>\n        <id>2</id>\n        <id>5</id>\n      </users>\n      <groups>\n        <id>3</id>\n      </groups>\n    </responsible>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>14</id>\n    <userid>100014</userid>\n    <general>4</general>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 46,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.add\">\n  <account>example</account>\n  <contact>\n    <template>2</template>\n    <name>ООО «Северный ветер»</name>\n    <isCompany>1</isCompany>\n    <email>office@veter.example.com</email>\n    <lang>Ru</lang>\n    <group>\n      <id>1</id>\n    </group>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>14</id>\n    <userid>100014</userid>\n    <general>4</general>\n  </contact>\n  <actionid>7006</actionid>\n</response>",
            target: ::core::option::Option::None,
            line: 118,
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
                        super::super::tables::shapes::TYPES_CONTACT_CONTACT_CREATE,
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
    owner: "contact.add",
    name: "Request",
    file: "spec/planfix/contact/add.toml",
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
            en: "The new contact.",
            ru: "Новый контакт.",
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
                        super::super::tables::shapes::CONTACT_ADD_RESPONSE_CONTACT,
                    ),
                ),
                ..tables::Type::ANY
            },
            19,
        ),
        ("actionid", tables::Type::ID, 41),
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
    owner: "contact.add",
    name: "Response",
    file: "spec/planfix/contact/add.toml",
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
            en: "The contact that was added.",
            ru: "Добавленный контакт.",
        },
        tables::Text {
            en: "The entry in the contact's history that records it; none with `silent`.",
            ru: "Запись о создании в истории контакта; с `silent` её нет.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_CONTACT_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 25),
        ("userid", tables::Type::ID, 31),
        ("general", tables::Type::INT, 36),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.add",
    name: "ResponseContact",
    file: "spec/planfix/contact/add.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_CONTACT_FIELDS,
    lookup: &[65535, 65535, 0, 1, 2, 65535, 65535, 65535],
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
            en: "The contact's number where it stands beside employees.",
            ru: "Номер контакта там, где он стоит наравне с сотрудниками.",
        },
        tables::Text {
            en: "The contact's number as people see it.",
            ru: "Номер контакта, который видят люди.",
        },
    ],
    rules: &[],
    said: &[],
};
