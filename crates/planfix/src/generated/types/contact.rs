// @generated from spec/planfix/types/contact.toml by `cargo xtask codegen`; do not edit.

//! The type `contact`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "contact")]
/// A contact: a person or a company outside
#[non_exhaustive]
pub struct Contact {
    /// The number by which the system knows the contact.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// The contact's number where it stands beside employees: as the one who does a task, in a field of the type contact.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The contact's number as people see it.
    ///
    /// Integer.
    pub general: ::core::option::Option<i64>,
    /// Object.
    pub template: ::core::option::Option<ContactTemplate>,
    /// The given name, with the patronymic behind it; a company's name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The patronymic or middle name.
    ///
    /// String.
    pub mid_name: ::core::option::Option<::std::string::String>,
    /// The family name.
    ///
    /// String.
    pub last_name: ::core::option::Option<::std::string::String>,
    /// Whether it is a company.
    ///
    /// Bool (0 or 1).
    pub is_company: ::core::option::Option<bool>,
    /// The position that the person holds.
    ///
    /// String.
    pub post: ::core::option::Option<::std::string::String>,
    /// The main e-mail address.
    ///
    /// String.
    pub email: ::core::option::Option<::std::string::String>,
    /// Further e-mail addresses, if there are any.
    ///
    /// List of: string.
    pub secondary_emails: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Telephone numbers.
    ///
    /// List of: object.
    pub phones: ::core::option::Option<
        ::std::vec::Vec<super::super::types::phone::Phone>,
    >,
    /// The postal address.
    ///
    /// String.
    pub address: ::core::option::Option<::std::string::String>,
    /// Anything else worth knowing.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// The sex; empty where it is not set.
    ///
    /// One of the values below. Empty is not the same as absent.
    pub sex: ::callsheet_runtime::Maybe<super::super::types::user::Sex>,
    /// The address of a web site.
    ///
    /// String.
    pub site: ::core::option::Option<::std::string::String>,
    /// The name in Skype.
    ///
    /// String.
    pub skype: ::core::option::Option<::std::string::String>,
    /// The number in ICQ.
    ///
    /// String.
    pub icq: ::core::option::Option<::std::string::String>,
    /// Where the picture is; empty where there is none.
    ///
    /// Web address. Empty is not the same as absent.
    pub user_pic: ::callsheet_runtime::Maybe<::std::string::String>,
    /// The day of birth; empty where it is not set.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty is not the same as absent.
    pub birthdate: ::callsheet_runtime::Maybe<::callsheet_runtime::DateTime>,
    /// The group that the contact stands in.
    ///
    /// Object.
    pub group: ::core::option::Option<super::super::types::contact_group::ContactGroup>,
    /// The companies that the person belongs to.
    ///
    /// List of: object.
    pub contractors: ::core::option::Option<
        ::std::vec::Vec<super::super::types::counterparty::Counterparty>,
    >,
    /// Whether the contact may sign in; answered to administrators only.
    ///
    /// Bool (0 or 1). Access: admin.
    pub have_planfix_access: ::core::option::Option<bool>,
    /// Object.
    pub telegram: ::core::option::Option<ContactTelegram>,
    /// The values of the contact's own fields.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::custom_value::CustomValue>,
    >,
    /// Who looks after the contact.
    ///
    /// Object.
    pub responsible: ::core::option::Option<
        super::super::types::participants::Participants,
    >,
    /// When the contact was last changed; only if the request asked for it.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm).
    pub last_update_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// When the contact was last commented on; only if the request asked for it.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm).
    pub last_comment_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "contact")]
impl Contact {
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
    /// Sets [`template`](Self::template).
    pub fn template(
        mut self,
        value: impl ::core::convert::Into<ContactTemplate>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.template, value);
        self
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`mid_name`](Self::mid_name).
    pub fn mid_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mid_name, value);
        self
    }
    /// Sets [`last_name`](Self::last_name).
    pub fn last_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.last_name, value);
        self
    }
    /// Sets [`is_company`](Self::is_company).
    pub fn is_company(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_company, value);
        self
    }
    /// Sets [`post`](Self::post).
    pub fn post(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.post, value);
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
    /// Sets [`secondary_emails`](Self::secondary_emails).
    pub fn secondary_emails(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.secondary_emails, value);
        self
    }
    /// Sets [`phones`](Self::phones).
    pub fn phones(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::phone::Phone>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.phones, value);
        self
    }
    /// Sets [`address`](Self::address).
    pub fn address(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.address, value);
        self
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`sex`](Self::sex).
    pub fn sex(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Maybe<super::super::types::user::Sex>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_maybe(&mut self.sex, value);
        self
    }
    /// Sets [`site`](Self::site).
    pub fn site(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.site, value);
        self
    }
    /// Sets [`skype`](Self::skype).
    pub fn skype(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.skype, value);
        self
    }
    /// Sets [`icq`](Self::icq).
    pub fn icq(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.icq, value);
        self
    }
    /// Sets [`user_pic`](Self::user_pic).
    pub fn user_pic(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Maybe<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_maybe(&mut self.user_pic, value);
        self
    }
    /// Sets [`birthdate`](Self::birthdate).
    pub fn birthdate(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Maybe<::callsheet_runtime::DateTime>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_maybe(&mut self.birthdate, value);
        self
    }
    /// Sets [`group`](Self::group).
    pub fn group(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::contact_group::ContactGroup,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group, value);
        self
    }
    /// Sets [`contractors`](Self::contractors).
    pub fn contractors(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::counterparty::Counterparty,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.contractors, value);
        self
    }
    /// Sets [`have_planfix_access`](Self::have_planfix_access).
    pub fn have_planfix_access(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.have_planfix_access, value);
        self
    }
    /// Sets [`telegram`](Self::telegram).
    pub fn telegram(
        mut self,
        value: impl ::core::convert::Into<ContactTelegram>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.telegram, value);
        self
    }
    /// Sets [`custom_data`](Self::custom_data).
    pub fn custom_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value::CustomValue,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.custom_data, value);
        self
    }
    /// Sets [`responsible`](Self::responsible).
    pub fn responsible(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::participants::Participants,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.responsible, value);
        self
    }
    /// Sets [`last_update_date`](Self::last_update_date).
    pub fn last_update_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.last_update_date, value);
        self
    }
    /// Sets [`last_comment_date`](Self::last_comment_date).
    pub fn last_comment_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.last_comment_date, value);
        self
    }
}
#[cfg(feature = "contact")]
::callsheet_runtime::record! {
    Contact, super::super::TABLES, super::super::tables::shapes::TYPES_CONTACT_CONTACT; 0
    => id, 1 => userid, 2 => general, 3 => template, 4 => name, 5 => mid_name, 6 =>
    last_name, 7 => is_company, 8 => post, 9 => email, 10 => secondary_emails, 11 =>
    phones, 12 => address, 13 => description, 14 => sex, 15 => site, 16 => skype, 17 =>
    icq, 18 => user_pic, 19 => birthdate, 20 => group, 21 => contractors, 22 =>
    have_planfix_access, 23 => telegram, 24 => custom_data, 25 => responsible, 26 =>
    last_update_date, 27 => last_comment_date; id sex user_pic birthdate; userid general
    template name mid_name last_name is_company post email secondary_emails phones
    address description site skype icq group contractors have_planfix_access telegram
    custom_data responsible last_update_date last_comment_date
}
#[cfg(feature = "contact")]
/// An object of `contact`.
#[non_exhaustive]
pub struct ContactTemplate {
    /// The template that the contact was made from.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "contact")]
impl ContactTemplate {
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
}
#[cfg(feature = "contact")]
impl ::core::default::Default for ContactTemplate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "contact")]
::callsheet_runtime::record! {
    ContactTemplate, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONTACT_CONTACT_TEMPLATE; 0 => id;; id
}
#[cfg(feature = "contact")]
/// An object of `contact`.
#[non_exhaustive]
pub struct ContactTelegram {
    /// The account in Telegram, of contacts who came from there.
    ///
    /// Integer.
    pub id: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "contact")]
impl ContactTelegram {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`id`](Self::id).
    pub fn id(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
}
#[cfg(feature = "contact")]
impl ::core::default::Default for ContactTelegram {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "contact")]
::callsheet_runtime::record! {
    ContactTelegram, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONTACT_CONTACT_TELEGRAM; 0 => id;; id
}
#[cfg(feature = "contact")]
/// A field of a contact that is answered on request only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactExtraField {
    /// When the contact was last changed.
    ///
    /// `lastUpdateDate` on the wire.
    LastUpdateDate,
    /// When the contact was last commented on.
    ///
    /// `lastCommentDate` on the wire.
    LastCommentDate,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "contact")]
::callsheet_runtime::open_enum! {
    ContactExtraField, CONTACT_EXTRA_FIELD_VALUES; 0 => LastUpdateDate, 1 =>
    LastCommentDate
}
#[cfg(feature = "contact")]
pub(crate) static CONTACT_EXTRA_FIELD_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/contact",
    name: "ContactExtraField",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "lastUpdateDate",
            name: "LastUpdateDate",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "lastCommentDate",
            name: "LastCommentDate",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "contact")]
static CONTACT_FIELDS: [tables::Field<'static>; 28] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 52),
        ("userid", tables::Type::ID, 58),
        ("general", tables::Type::INT, 63),
        (
            "template",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_CONTACT_CONTACT_TEMPLATE,
                    ),
                ),
                ..tables::Type::ANY
            },
            68,
        ),
        ("name", tables::Type::TEXT, 73),
        ("midName", tables::Type::TEXT, 78),
        ("lastName", tables::Type::TEXT, 83),
        ("isCompany", tables::Type::BOOL, 88),
        ("post", tables::Type::TEXT, 93),
        ("email", tables::Type::TEXT, 98),
        (
            "secondaryEmails",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        form: tables::ListForm::Wrapped("email"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            103,
        ),
        (
            "phones",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PHONE_PHONE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("phone"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            112,
        ),
        ("address", tables::Type::TEXT, 120),
        ("description", tables::Type::TEXT, 125),
        (
            "sex",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::user::SEX_VALUES),
                ..tables::Type::ANY
            },
            130,
        ),
        ("site", tables::Type::TEXT, 137),
        ("skype", tables::Type::TEXT, 142),
        ("icq", tables::Type::TEXT, 147),
        (
            "userPic",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                ..tables::Type::ANY
            },
            152,
        ),
        ("birthdate", tables::Type::DATE_TIME, 158),
        (
            "group",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_CONTACT_GROUP_CONTACT_GROUP,
                    ),
                ),
                ..tables::Type::ANY
            },
            164,
        ),
        (
            "contractors",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_COUNTERPARTY_COUNTERPARTY,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("client"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            170,
        ),
        ("havePlanfixAccess", tables::Type::BOOL, 178),
        (
            "telegram",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_CONTACT_CONTACT_TELEGRAM,
                    ),
                ),
                ..tables::Type::ANY
            },
            184,
        ),
        (
            "customData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CUSTOM_VALUE_CUSTOM_VALUE,
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
            189,
        ),
        (
            "responsible",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PARTICIPANTS_PARTICIPANTS,
                    ),
                ),
                ..tables::Type::ANY
            },
            197,
        ),
        ("lastUpdateDate", tables::Type::DATE_TIME, 203),
        ("lastCommentDate", tables::Type::DATE_TIME, 208),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            14,
            tables::Facts {
                empty: tables::Empty::Distinct,
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                empty: tables::Empty::Distinct,
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                empty: tables::Empty::Distinct,
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                access: ::core::option::Option::Some("admin"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "contact")]
pub(crate) static CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/contact",
    name: "Contact",
    file: "spec/planfix/types/contact.toml",
    form: tables::Form::Object,
    fields: &CONTACT_FIELDS,
    lookup: &[
        65535, 65535, 65535, 25, 65535, 65535, 65535, 8, 9, 65535, 65535, 3, 7, 20, 15,
        24, 10, 65535, 6, 12, 11, 65535, 23, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 0, 65535, 65535, 21, 65535, 65535, 4, 5, 14, 13, 19, 2, 26,
        65535, 27, 65535, 65535, 65535, 65535, 65535, 65535, 16, 65535, 65535, 65535,
        65535, 18, 65535, 17, 22, 65535, 1,
    ],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
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
        tables::Text { en: "", ru: "" },
        tables::Text {
            en: "The given name, with the patronymic behind it; a company's name.",
            ru: "Имя и отчество; у компании её название.",
        },
        tables::Text {
            en: "The patronymic or middle name.",
            ru: "Отчество.",
        },
        tables::Text {
            en: "The family name.",
            ru: "Фамилия.",
        },
        tables::Text {
            en: "Whether it is a company.",
            ru: "Компания ли это.",
        },
        tables::Text {
            en: "The position that the person holds.",
            ru: "Должность человека.",
        },
        tables::Text {
            en: "The main e-mail address.",
            ru: "Основной адрес электронной почты.",
        },
        tables::Text {
            en: "Further e-mail addresses, if there are any.",
            ru: "Другие адреса электронной почты, если они есть.",
        },
        tables::Text {
            en: "Telephone numbers.",
            ru: "Номера телефонов.",
        },
        tables::Text {
            en: "The postal address.",
            ru: "Почтовый адрес.",
        },
        tables::Text {
            en: "Anything else worth knowing.",
            ru: "Прочие сведения.",
        },
        tables::Text {
            en: "The sex; empty where it is not set.",
            ru: "Пол; пусто, если он не указан.",
        },
        tables::Text {
            en: "The address of a web site.",
            ru: "Адрес сайта.",
        },
        tables::Text {
            en: "The name in Skype.",
            ru: "Имя в Skype.",
        },
        tables::Text {
            en: "The number in ICQ.",
            ru: "Номер ICQ.",
        },
        tables::Text {
            en: "Where the picture is; empty where there is none.",
            ru: "Адрес изображения; пусто, если его нет.",
        },
        tables::Text {
            en: "The day of birth; empty where it is not set.",
            ru: "Дата рождения; пусто, если она не указана.",
        },
        tables::Text {
            en: "The group that the contact stands in.",
            ru: "Группа, в которую входит контакт.",
        },
        tables::Text {
            en: "The companies that the person belongs to.",
            ru: "Компании, к которым относится человек.",
        },
        tables::Text {
            en: "Whether the contact may sign in; answered to administrators only.",
            ru: "Может ли контакт входить в систему; приходит только администраторам.",
        },
        tables::Text { en: "", ru: "" },
        tables::Text {
            en: "The values of the contact's own fields.",
            ru: "Значения пользовательских полей контакта.",
        },
        tables::Text {
            en: "Who looks after the contact.",
            ru: "Кто отвечает за контакт.",
        },
        tables::Text {
            en: "When the contact was last changed; only if the request asked for it.",
            ru: "Когда контакт последний раз изменён; только если это просили в запросе.",
        },
        tables::Text {
            en: "When the contact was last commented on; only if the request asked for it.",
            ru: "Когда о контакте последний раз оставлен комментарий; только если это просили в запросе.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "contact")]
static CONTACT_TEMPLATE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 68)],
    &[],
);
#[cfg(feature = "contact")]
pub(crate) static CONTACT_TEMPLATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/contact",
    name: "ContactTemplate",
    file: "spec/planfix/types/contact.toml",
    form: tables::Form::Object,
    fields: &CONTACT_TEMPLATE_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static CONTACT_TEMPLATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The template that the contact was made from.",
            ru: "Шаблон, по которому создан контакт.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "contact")]
static CONTACT_TELEGRAM_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::INT, 184)],
    &[],
);
#[cfg(feature = "contact")]
pub(crate) static CONTACT_TELEGRAM_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/contact",
    name: "ContactTelegram",
    file: "spec/planfix/types/contact.toml",
    form: tables::Form::Object,
    fields: &CONTACT_TELEGRAM_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static CONTACT_TELEGRAM_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The account in Telegram, of contacts who came from there.",
            ru: "Учётная запись Telegram у контактов, пришедших оттуда.",
        },
    ],
    rules: &[],
    said: &[],
};
