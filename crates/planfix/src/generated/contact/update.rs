// @generated from spec/planfix/contact/update.toml by `cargo xtask codegen`; do not edit.

//! `contact.update`: Change a contact.

use ::callsheet_runtime::tables;
/// Change a contact
///
/// Changes in bulk must be sent with `silent`: then nobody is notified, and nothing is noted with the contact. Who may change only the contact's own fields uses `contact.updateCustomData`.
///
/// The request of `contact.update`. Facts from <https://planfix.com/help/Planfix_API_contact.update>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="contact.update">
///   <account>example</account>
///   <silent>1</silent>
///   <contact>
///     <id>13</id>
///     <name>Иван</name>
///     <midName>Петрович</midName>
///     <lastName>Лебедев-Горский</lastName>
///     <template>1</template>
///     <post>Главный механик</post>
///     <email>lebedev@example.org</email>
///     <secondaryEmails>
///       <email>mechanic@example.org</email>
///     </secondaryEmails>
///     <phones>
///       <phone>
///         <number>+7 812 555-01-13</number>
///         <typeId>2</typeId>
///       </phone>
///     </phones>
///     <address>Санкт-Петербург, набережная Учебная, 3</address>
///     <description>Звонить после обеда.</description>
///     <sex>MALE</sex>
///     <site>https://gorsky.example.org</site>
///     <skype>lebedev.example</skype>
///     <facebook/>
///     <vk>lebedev_example</vk>
///     <icq/>
///     <birthdate>22-08-1971</birthdate>
///     <lang>Ru</lang>
///     <canBeWorker>1</canBeWorker>
///     <canBeClient>0</canBeClient>
///     <group>
///       <id>3</id>
///     </group>
///     <customData>
///       <customValue>
///         <id>7</id>
///         <value>7800000000</value>
///       </customValue>
///     </customData>
///     <responsible>
///       <users>
///         <id>5</id>
///       </users>
///       <groups/>
///     </responsible>
///     <telegram>
///       <id>700113</id>
///       <username>gorsky_example</username>
///     </telegram>
///   </contact>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which contact, and what is to change.
    ///
    /// Object.
    pub contact: super::super::types::contact::ContactUpdate,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new() -> Self {
        Self {
            contact: super::super::types::contact::ContactUpdate::new(),
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
    /// Sets `contact.telegram`.
    pub fn telegram(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::contact::ContactUpdateTelegram>,
        >,
    ) -> Self {
        self.contact = self.contact.telegram(value);
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
    Request, super::super::TABLES, super::super::tables::shapes::CONTACT_UPDATE_REQUEST;
    0 => contact; contact;
}
/// Change a contact
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
    super::super::tables::shapes::CONTACT_UPDATE_RESPONSE; 0 => contact, 1 => actionid;
    contact; actionid
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
    super::super::tables::shapes::CONTACT_UPDATE_RESPONSE_CONTACT; 0 => id, 1 => general;
    id; general
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `contact.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "contact.update",
    file: "spec/planfix/contact/update.toml",
    source: "https://planfix.com/help/Planfix_API_contact.update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "contact",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::CONTACT_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::CONTACT_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["8001", "8002", "8004", "8010"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.update\">\n  <account>example</account>\n  <silent>1</silent>\n  <contact>\n    <id>13</id>\n    <name>Иван</name>\n    <midName>Петрович</midName>\n    <lastName>Лебедев-Горский</lastName>\n    <template>1</template>\n    <post>Главный механик</post>\n    <email>lebedev@example.org</email>\n    <secondaryEmails>\n      <email>mechanic@example.org</email>\n    </secondaryEmails>\n    <phones>\n      <phone>\n        <number>+7 812 555-01-13</number>\n        <typeId>2</typeId>\n      </phone>\n    </phones>\n    <address>Санкт-Петербург, набережная Учебная, 3</address>\n    <description>Звонить после обеда.</description>\n    <sex>MALE</sex>\n    <site>https://gorsky.example.org</site>\n    <skype>lebedev.example</skype>\n    <facebook/>\n    <vk>lebedev_example</vk>\n    <icq/>\n    <birthdate>22-08-1971</birthdate>\n    <lang>Ru</lang>\n    <canBeWorker>1</canBeWorker>\n    <canBeClient>0</canBeClient>\n    <group>\n      <id>3</id>\n    </group>\n    <customData>\n      <customValue>\n        <id>7</id>\n        <value>7800000000</value>\n      </customValue>\n    </customData>\n    <responsible>\n      <users>\n        <id>5</id>\n      </users>\n      <groups/>\n    </responsible>\n    <telegram>\n      <id>700113</id>\n      <username>gorsky_example</username>\n    </telegram>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>13</id>\n    <general>3</general>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 41,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.update\">\n  <account>example</account>\n  <silent>1</silent>\n  <contact>\n    <userid>100011</userid>\n    <birthdate/>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>11</id>\n    <general>1</general>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 104,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.update\">\n  <account>example</account>\n  <contact>\n    <general>2</general>\n    <phones>\n      <phone>\n        <number>+7 495 555-02-03</number>\n        <typeId>2</typeId>\n      </phone>\n    </phones>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>12</id>\n    <general>2</general>\n  </contact>\n  <actionid>7006</actionid>\n</response>",
            target: ::core::option::Option::None,
            line: 122,
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
                        super::super::tables::shapes::TYPES_CONTACT_CONTACT_UPDATE,
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
    owner: "contact.update",
    name: "Request",
    file: "spec/planfix/contact/update.toml",
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
static RESPONSE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "contact",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::CONTACT_UPDATE_RESPONSE_CONTACT,
                    ),
                ),
                ..tables::Type::ANY
            },
            19,
        ),
        ("actionid", tables::Type::ID, 36),
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
    owner: "contact.update",
    name: "Response",
    file: "spec/planfix/contact/update.toml",
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
    [("id", tables::Type::ID, 25), ("general", tables::Type::INT, 31)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.update",
    name: "ResponseContact",
    file: "spec/planfix/contact/update.toml",
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
