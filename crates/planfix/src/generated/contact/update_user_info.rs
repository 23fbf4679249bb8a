// @generated from spec/planfix/contact/update-user-info.toml by `cargo xtask codegen`; do not edit.

//! `contact.updateUserInfo`: Change a contact's sign-in data.

use ::callsheet_runtime::tables;
/// Change a contact's sign-in data
///
/// Only an administrator may call it.
///
/// The request of `contact.updateUserInfo`. Facts from <https://planfix.com/help/Planfix_API_contact.updateUserInfo>
///
/// Access: admin.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="contact.updateUserInfo">
///   <account>example</account>
///   <contact>
///     <id>11</id>
///     <user>
///       <password>paper-sails</password>
///       <status>ACTIVE</status>
///       <email>maria@example.net</email>
///       <jabber>maria@jabber.example.net</jabber>
///       <notifyByEmail>1</notifyByEmail>
///       <notifyByJabber>1</notifyByJabber>
///       <notifyByPlanfix>0</notifyByPlanfix>
///       <pic>iVBORw0KGgo=</pic>
///     </user>
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
    /// Sets `contact.user`.
    pub fn user(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ContactUser>>,
    ) -> Self {
        self.contact = self.contact.user(value);
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
    super::super::tables::shapes::CONTACT_UPDATE_USER_INFO_REQUEST; 0 => contact;
    contact;
}
/// Which contact, and what is to change.
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
    /// The account with which the contact signs in.
    ///
    /// Object.
    pub user: ::core::option::Option<::std::boxed::Box<ContactUser>>,
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
    /// Sets [`user`](Self::user).
    pub fn user(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ContactUser>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user, value);
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
    Contact, super::super::TABLES,
    super::super::tables::shapes::CONTACT_UPDATE_USER_INFO_CONTACT; 0 => id, 1 => userid,
    2 => general, 3 => user;; id userid general user
}
/// The account with which the contact signs in.
#[non_exhaustive]
pub struct ContactUser {
    /// The new password.
    ///
    /// String, secret.
    pub password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether the account works.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::user::UserStatus>,
    /// The e-mail address of the account.
    ///
    /// String.
    pub email: ::core::option::Option<::std::string::String>,
    /// The Jabber account for notifications.
    ///
    /// String.
    pub jabber: ::core::option::Option<::std::string::String>,
    /// Send notifications by e-mail; `email` must be filled then.
    ///
    /// Bool (0 or 1).
    pub notify_by_email: ::core::option::Option<bool>,
    /// Send notifications by Jabber; `jabber` must be filled then.
    ///
    /// Bool (0 or 1).
    pub notify_by_jabber: ::core::option::Option<bool>,
    /// Show notifications within Planfix.
    ///
    /// Bool (0 or 1).
    pub notify_by_planfix: ::core::option::Option<bool>,
    /// The contact's picture, in Base64.
    ///
    /// Base64.
    pub pic: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ContactUser {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`password`](Self::password).
    pub fn password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.password, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::user::UserStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
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
    /// Sets [`jabber`](Self::jabber).
    pub fn jabber(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.jabber, value);
        self
    }
    /// Sets [`notify_by_email`](Self::notify_by_email).
    pub fn notify_by_email(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.notify_by_email, value);
        self
    }
    /// Sets [`notify_by_jabber`](Self::notify_by_jabber).
    pub fn notify_by_jabber(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.notify_by_jabber, value);
        self
    }
    /// Sets [`notify_by_planfix`](Self::notify_by_planfix).
    pub fn notify_by_planfix(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.notify_by_planfix, value);
        self
    }
    /// Sets [`pic`](Self::pic).
    pub fn pic(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.pic, value);
        self
    }
}
impl ::core::default::Default for ContactUser {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ContactUser, super::super::TABLES,
    super::super::tables::shapes::CONTACT_UPDATE_USER_INFO_CONTACT_USER; 0 => password, 1
    => status, 2 => email, 3 => jabber, 4 => notify_by_email, 5 => notify_by_jabber, 6 =>
    notify_by_planfix, 7 => pic;; password status email jabber notify_by_email
    notify_by_jabber notify_by_planfix pic
}
/// Change a contact's sign-in data
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
    super::super::tables::shapes::CONTACT_UPDATE_USER_INFO_RESPONSE; 0 => contact;
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
    super::super::tables::shapes::CONTACT_UPDATE_USER_INFO_RESPONSE_CONTACT; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `contact.updateUserInfo` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "contact.updateUserInfo",
    file: "spec/planfix/contact/update-user-info.toml",
    source: "https://planfix.com/help/Planfix_API_contact.updateUserInfo",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "contact",
    action: tables::Action::Update,
    request: tables::ShapeId(
        super::super::tables::shapes::CONTACT_UPDATE_USER_INFO_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::CONTACT_UPDATE_USER_INFO_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["8001", "8002", "8004", "8005", "8006", "8007", "8008", "8009", "8010"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.updateUserInfo\">\n  <account>example</account>\n  <contact>\n    <id>11</id>\n    <user>\n      <password>paper-sails</password>\n      <status>ACTIVE</status>\n      <email>maria@example.net</email>\n      <jabber>maria@jabber.example.net</jabber>\n      <notifyByEmail>1</notifyByEmail>\n      <notifyByJabber>1</notifyByJabber>\n      <notifyByPlanfix>0</notifyByPlanfix>\n      <pic>iVBORw0KGgo=</pic>\n    </user>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>11</id>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 122,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.updateUserInfo\">\n  <account>example</account>\n  <contact>\n    <userid>100011</userid>\n    <user>\n      <email>maria.lind@example.net</email>\n      <notifyByEmail>1</notifyByEmail>\n      <notifyByJabber>0</notifyByJabber>\n    </user>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>11</id>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 147,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.updateUserInfo\">\n  <account>example</account>\n  <contact>\n    <general>1</general>\n    <user>\n      <status>UNACTIVE</status>\n    </user>\n  </contact>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contact>\n    <id>11</id>\n  </contact>\n</response>",
            target: ::core::option::Option::None,
            line: 167,
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
                        super::super::tables::shapes::CONTACT_UPDATE_USER_INFO_CONTACT,
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
    owner: "contact.updateUserInfo",
    name: "Request",
    file: "spec/planfix/contact/update-user-info.toml",
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
            en: "Which contact, and what is to change.",
            ru: "Какой контакт и что меняется.",
        },
    ],
    rules: &[],
    said: &[],
};
static CONTACT_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 18),
        ("userid", tables::Type::ID, 26),
        ("general", tables::Type::INT, 34),
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::CONTACT_UPDATE_USER_INFO_CONTACT_USER,
                    ),
                ),
                ..tables::Type::ANY
            },
            42,
        ),
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
    owner: "contact.updateUserInfo",
    name: "Contact",
    file: "spec/planfix/contact/update-user-info.toml",
    form: tables::Form::Object,
    fields: &CONTACT_FIELDS,
    lookup: &[
        65535, 65535, 2, 1, 3, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[3],
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
            en: "The account with which the contact signs in.",
            ru: "Учётная запись, с которой контакт входит в систему.",
        },
    ],
    rules: &[],
    said: &[],
};
static CONTACT_USER_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            48,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::user::USER_STATUS_VALUES),
                ..tables::Type::ANY
            },
            55,
        ),
        ("email", tables::Type::TEXT, 62),
        ("jabber", tables::Type::TEXT, 68),
        ("notifyByEmail", tables::Type::BOOL, 74),
        ("notifyByJabber", tables::Type::BOOL, 80),
        ("notifyByPlanfix", tables::Type::BOOL, 86),
        (
            "pic",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Base64),
                ..tables::Type::ANY
            },
            92,
        ),
    ],
    &[
        (
            7,
            tables::Facts {
                part: tables::Part::Stored("userPic"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static CONTACT_USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.updateUserInfo",
    name: "ContactUser",
    file: "spec/planfix/contact/update-user-info.toml",
    form: tables::Form::Object,
    fields: &CONTACT_USER_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 5, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 7, 0, 4, 2, 6, 65535, 65535, 65535, 65535, 65535, 1,
        3, 65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[0],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[2],
            }),
            is_advice: false,
            line: 98,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[5],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[3],
            }),
            is_advice: false,
            line: 104,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static CONTACT_USER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The new password.",
            ru: "Новый пароль.",
        },
        tables::Text {
            en: "Whether the account works.",
            ru: "Действует ли учётная запись.",
        },
        tables::Text {
            en: "The e-mail address of the account.",
            ru: "Адрес электронной почты учётной записи.",
        },
        tables::Text {
            en: "The Jabber account for notifications.",
            ru: "Учётная запись Jabber для уведомлений.",
        },
        tables::Text {
            en: "Send notifications by e-mail; `email` must be filled then.",
            ru: "Присылать уведомления по электронной почте; тогда должно быть заполнено `email`.",
        },
        tables::Text {
            en: "Send notifications by Jabber; `jabber` must be filled then.",
            ru: "Присылать уведомления через Jabber; тогда должно быть заполнено `jabber`.",
        },
        tables::Text {
            en: "Show notifications within Planfix.",
            ru: "Показывать уведомления внутри ПланФикса.",
        },
        tables::Text {
            en: "The contact's picture, in Base64.",
            ru: "Изображение контакта в Base64.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Notifications by e-mail need an e-mail address.",
            ru: "Для уведомлений по электронной почте нужен её адрес.",
        },
        tables::Text {
            en: "Notifications by Jabber need a Jabber account.",
            ru: "Для уведомлений через Jabber нужна учётная запись Jabber.",
        },
    ],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "contact",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::CONTACT_UPDATE_USER_INFO_RESPONSE_CONTACT,
                    ),
                ),
                ..tables::Type::ANY
            },
            111,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.updateUserInfo",
    name: "Response",
    file: "spec/planfix/contact/update-user-info.toml",
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
    [("id", tables::Type::ID, 117)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.updateUserInfo",
    name: "ResponseContact",
    file: "spec/planfix/contact/update-user-info.toml",
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
