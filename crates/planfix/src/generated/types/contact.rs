// @generated from spec/planfix/types/contact.toml by `cargo xtask codegen`; do not edit.

//! The type `contact`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "contact")]
/// A contact: a person or a company outside
#[non_exhaustive]
pub struct Contact {
    /// The number by which the system knows the contact. On changes it goes before `general`.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// The contact's number where it stands beside employees: as the one who does a task, in a field of the type contact.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The contact's number as people see it. On changes it counts only where there is no `id`.
    ///
    /// Integer.
    pub general: ::core::option::Option<i64>,
    /// The template that the contact is made from: in requests the `general` of one that `contact.getList` lists with the target `template`; a change without it keeps the template.
    ///
    /// Object.
    pub template: ::core::option::Option<
        ::std::boxed::Box<super::super::types::contact_template::ContactTemplate>,
    >,
    /// The given name, in answers with the patronymic behind it; a company's name.
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
    /// Whether it is a company; it stays what it was made as.
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
    /// Where the picture is; empty where there is none. `contact.updateUserInfo` changes it.
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
    pub group: ::core::option::Option<
        ::std::boxed::Box<super::super::types::contact_group::ContactGroup>,
    >,
    /// The companies that the person belongs to; `contact.updateContractors` changes them.
    ///
    /// List of: object.
    pub contractors: ::core::option::Option<
        ::std::vec::Vec<super::super::types::counterparty::Counterparty>,
    >,
    /// Whether the contact may sign in; answered to administrators only. `contact.managePlanfixAccess` changes it.
    ///
    /// Bool (0 or 1). Access: admin.
    pub have_planfix_access: ::core::option::Option<bool>,
    /// The account in Telegram, of contacts who came from there.
    ///
    /// Object.
    pub telegram: ::core::option::Option<::std::boxed::Box<ContactTelegram>>,
    /// The values of the contact's own fields. Which there are, `contact.get` of the template shows.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::custom_value::CustomValue>,
    >,
    /// Who looks after the contact.
    ///
    /// Object.
    pub responsible: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participants::Participants>,
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
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::contact_template::ContactTemplate>,
        >,
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
            ::std::boxed::Box<super::super::types::contact_group::ContactGroup>,
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
        value: impl ::core::convert::Into<::std::boxed::Box<ContactTelegram>>,
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
            ::std::boxed::Box<super::super::types::participants::Participants>,
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
/// A contact: a person or a company outside
#[non_exhaustive]
pub struct ContactListed {
    /// The number by which the system knows the contact. On changes it goes before `general`.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// The contact's number where it stands beside employees: as the one who does a task, in a field of the type contact.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The contact's number as people see it. On changes it counts only where there is no `id`.
    ///
    /// Integer.
    pub general: ::core::option::Option<i64>,
    /// The template that the contact is made from: in requests the `general` of one that `contact.getList` lists with the target `template`; a change without it keeps the template.
    ///
    /// Object.
    pub template: ::core::option::Option<
        ::std::boxed::Box<super::super::types::contact_template::ContactTemplate>,
    >,
    /// The given name, in answers with the patronymic behind it; a company's name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The family name.
    ///
    /// String.
    pub last_name: ::core::option::Option<::std::string::String>,
    /// Whether it is a company; it stays what it was made as.
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
    /// The name in Skype.
    ///
    /// String.
    pub skype: ::core::option::Option<::std::string::String>,
    /// The account in Facebook; `contact.get` does not answer it.
    ///
    /// String.
    pub facebook: ::core::option::Option<::std::string::String>,
    /// The account in VK; `contact.get` does not answer it.
    ///
    /// String.
    pub vk: ::core::option::Option<::std::string::String>,
    /// The account in Telegram: what `contact.get` answers as `telegram/id`.
    ///
    /// String.
    pub telegram_id: ::core::option::Option<::std::string::String>,
    /// The number in ICQ.
    ///
    /// String.
    pub icq: ::core::option::Option<::std::string::String>,
    /// Where the picture is; empty where there is none. `contact.updateUserInfo` changes it.
    ///
    /// Web address. Empty is not the same as absent.
    pub user_pic: ::callsheet_runtime::Maybe<::std::string::String>,
    /// The day of birth; empty where it is not set.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty is not the same as absent.
    pub birthdate: ::callsheet_runtime::Maybe<::callsheet_runtime::DateTime>,
    /// The companies that the person belongs to; `contact.updateContractors` changes them.
    ///
    /// List of: object.
    pub contractors: ::core::option::Option<
        ::std::vec::Vec<super::super::types::counterparty::Counterparty>,
    >,
    /// Whether the contact may sign in; answered to administrators only. `contact.managePlanfixAccess` changes it.
    ///
    /// Bool (0 or 1). Access: admin.
    pub have_planfix_access: ::core::option::Option<bool>,
    /// The account with which the contact signs in; answered to administrators only.
    ///
    /// Object. Access: admin.
    pub user: ::core::option::Option<::std::boxed::Box<ContactListedUser>>,
    /// The values of the contact's own fields. Which there are, `contact.get` of the template shows.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::custom_value::CustomValue>,
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
impl ContactListed {
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
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::contact_template::ContactTemplate>,
        >,
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
    /// Sets [`skype`](Self::skype).
    pub fn skype(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.skype, value);
        self
    }
    /// Sets [`facebook`](Self::facebook).
    pub fn facebook(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.facebook, value);
        self
    }
    /// Sets [`vk`](Self::vk).
    pub fn vk(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.vk, value);
        self
    }
    /// Sets [`telegram_id`](Self::telegram_id).
    pub fn telegram_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.telegram_id, value);
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
    /// Sets [`user`](Self::user).
    pub fn user(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ContactListedUser>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user, value);
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
    ContactListed, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONTACT_CONTACT_LISTED; 0 => id, 1 => userid, 2
    => general, 3 => template, 4 => name, 5 => last_name, 6 => is_company, 7 => post, 8
    => email, 9 => phones, 10 => address, 11 => description, 12 => sex, 13 => skype, 14
    => facebook, 15 => vk, 16 => telegram_id, 17 => icq, 18 => user_pic, 19 => birthdate,
    20 => contractors, 21 => have_planfix_access, 22 => user, 23 => custom_data, 24 =>
    last_update_date, 25 => last_comment_date; id sex user_pic birthdate; userid general
    template name last_name is_company post email phones address description skype
    facebook vk telegram_id icq contractors have_planfix_access user custom_data
    last_update_date last_comment_date
}
#[cfg(feature = "contact")]
/// A contact: a person or a company outside
#[non_exhaustive]
pub struct ContactCreate {
    /// The template that the contact is made from: in requests the `general` of one that `contact.getList` lists with the target `template`; a change without it keeps the template.
    ///
    /// Integer.
    pub template: ::core::option::Option<i64>,
    /// The given name, in answers with the patronymic behind it; a company's name.
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
    /// Whether it is a company; it stays what it was made as.
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
    /// The account in Facebook; `contact.get` does not answer it.
    ///
    /// String.
    pub facebook: ::core::option::Option<::std::string::String>,
    /// The account in VK; `contact.get` does not answer it.
    ///
    /// String.
    pub vk: ::core::option::Option<::std::string::String>,
    /// The number in ICQ.
    ///
    /// String.
    pub icq: ::core::option::Option<::std::string::String>,
    /// The day of birth; empty where it is not set.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty is not the same as absent.
    pub birthdate: ::callsheet_runtime::Maybe<::callsheet_runtime::DateTime>,
    /// The language in which the system speaks to the contact.
    ///
    /// One of the values below.
    pub lang: ::core::option::Option<ContactLanguage>,
    /// Offer the contact where members of a task are chosen.
    ///
    /// Bool (0 or 1).
    pub can_be_worker: ::core::option::Option<bool>,
    /// Offer the contact where the counterparty of a task is chosen.
    ///
    /// Bool (0 or 1).
    pub can_be_client: ::core::option::Option<bool>,
    /// The group that the contact stands in.
    ///
    /// Object.
    pub group: ::core::option::Option<
        ::std::boxed::Box<super::super::types::contact_group::ContactGroupUpdate>,
    >,
    /// The values of the contact's own fields. Which there are, `contact.get` of the template shows.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::custom_value_input::CustomValueInput>,
    >,
    /// Who looks after the contact.
    ///
    /// Object.
    pub responsible: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "contact")]
impl ContactCreate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`template`](Self::template).
    pub fn template(mut self, value: impl ::core::convert::Into<i64>) -> Self {
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
    /// Sets [`facebook`](Self::facebook).
    pub fn facebook(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.facebook, value);
        self
    }
    /// Sets [`vk`](Self::vk).
    pub fn vk(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.vk, value);
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
    /// Sets [`lang`](Self::lang).
    pub fn lang(mut self, value: impl ::core::convert::Into<ContactLanguage>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lang, value);
        self
    }
    /// Sets [`can_be_worker`](Self::can_be_worker).
    pub fn can_be_worker(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.can_be_worker, value);
        self
    }
    /// Sets [`can_be_client`](Self::can_be_client).
    pub fn can_be_client(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.can_be_client, value);
        self
    }
    /// Sets [`group`](Self::group).
    pub fn group(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::contact_group::ContactGroupUpdate>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group, value);
        self
    }
    /// Sets [`custom_data`](Self::custom_data).
    pub fn custom_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value_input::CustomValueInput,
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
            ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.responsible, value);
        self
    }
}
#[cfg(feature = "contact")]
impl ::core::default::Default for ContactCreate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "contact")]
::callsheet_runtime::record! {
    ContactCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONTACT_CONTACT_CREATE; 0 => template, 1 => name,
    2 => mid_name, 3 => last_name, 4 => is_company, 5 => post, 6 => email, 7 =>
    secondary_emails, 8 => phones, 9 => address, 10 => description, 11 => sex, 12 =>
    site, 13 => skype, 14 => facebook, 15 => vk, 16 => icq, 17 => birthdate, 18 => lang,
    19 => can_be_worker, 20 => can_be_client, 21 => group, 22 => custom_data, 23 =>
    responsible; sex birthdate; template name mid_name last_name is_company post email
    secondary_emails phones address description site skype facebook vk icq lang
    can_be_worker can_be_client group custom_data responsible
}
#[cfg(feature = "contact")]
/// A contact: a person or a company outside
#[non_exhaustive]
pub struct ContactUpdate {
    /// The number by which the system knows the contact. On changes it goes before `general`.
    ///
    /// Id. At least one of `id`, `userid`, `general` must be there.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The contact's number where it stands beside employees: as the one who does a task, in a field of the type contact.
    ///
    /// Id. At least one of `id`, `userid`, `general` must be there.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The contact's number as people see it. On changes it counts only where there is no `id`.
    ///
    /// Integer. At least one of `id`, `userid`, `general` must be there.
    pub general: ::core::option::Option<i64>,
    /// The template that the contact is made from: in requests the `general` of one that `contact.getList` lists with the target `template`; a change without it keeps the template.
    ///
    /// Integer.
    pub template: ::core::option::Option<i64>,
    /// The given name, in answers with the patronymic behind it; a company's name.
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
    /// The account in Facebook; `contact.get` does not answer it.
    ///
    /// String.
    pub facebook: ::core::option::Option<::std::string::String>,
    /// The account in VK; `contact.get` does not answer it.
    ///
    /// String.
    pub vk: ::core::option::Option<::std::string::String>,
    /// The number in ICQ.
    ///
    /// String.
    pub icq: ::core::option::Option<::std::string::String>,
    /// The day of birth; empty where it is not set.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty is not the same as absent.
    pub birthdate: ::callsheet_runtime::Maybe<::callsheet_runtime::DateTime>,
    /// The language in which the system speaks to the contact.
    ///
    /// One of the values below.
    pub lang: ::core::option::Option<ContactLanguage>,
    /// Offer the contact where members of a task are chosen.
    ///
    /// Bool (0 or 1).
    pub can_be_worker: ::core::option::Option<bool>,
    /// Offer the contact where the counterparty of a task is chosen.
    ///
    /// Bool (0 or 1).
    pub can_be_client: ::core::option::Option<bool>,
    /// The group that the contact stands in.
    ///
    /// Object.
    pub group: ::core::option::Option<
        ::std::boxed::Box<super::super::types::contact_group::ContactGroupUpdate>,
    >,
    /// The account in Telegram, of contacts who came from there.
    ///
    /// Object.
    pub telegram: ::core::option::Option<::std::boxed::Box<ContactUpdateTelegram>>,
    /// The values of the contact's own fields. Which there are, `contact.get` of the template shows.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::custom_value_input::CustomValueInput>,
    >,
    /// Who looks after the contact.
    ///
    /// Object.
    pub responsible: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "contact")]
impl ContactUpdate {
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
    /// Sets [`template`](Self::template).
    pub fn template(mut self, value: impl ::core::convert::Into<i64>) -> Self {
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
    /// Sets [`facebook`](Self::facebook).
    pub fn facebook(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.facebook, value);
        self
    }
    /// Sets [`vk`](Self::vk).
    pub fn vk(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.vk, value);
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
    /// Sets [`lang`](Self::lang).
    pub fn lang(mut self, value: impl ::core::convert::Into<ContactLanguage>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lang, value);
        self
    }
    /// Sets [`can_be_worker`](Self::can_be_worker).
    pub fn can_be_worker(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.can_be_worker, value);
        self
    }
    /// Sets [`can_be_client`](Self::can_be_client).
    pub fn can_be_client(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.can_be_client, value);
        self
    }
    /// Sets [`group`](Self::group).
    pub fn group(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::contact_group::ContactGroupUpdate>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group, value);
        self
    }
    /// Sets [`telegram`](Self::telegram).
    pub fn telegram(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ContactUpdateTelegram>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.telegram, value);
        self
    }
    /// Sets [`custom_data`](Self::custom_data).
    pub fn custom_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value_input::CustomValueInput,
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
            ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.responsible, value);
        self
    }
}
#[cfg(feature = "contact")]
impl ::core::default::Default for ContactUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "contact")]
::callsheet_runtime::record! {
    ContactUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONTACT_CONTACT_UPDATE; 0 => id, 1 => userid, 2
    => general, 3 => template, 4 => name, 5 => mid_name, 6 => last_name, 7 => post, 8 =>
    email, 9 => secondary_emails, 10 => phones, 11 => address, 12 => description, 13 =>
    sex, 14 => site, 15 => skype, 16 => facebook, 17 => vk, 18 => icq, 19 => birthdate,
    20 => lang, 21 => can_be_worker, 22 => can_be_client, 23 => group, 24 => telegram, 25
    => custom_data, 26 => responsible; sex birthdate; id userid general template name
    mid_name last_name post email secondary_emails phones address description site skype
    facebook vk icq lang can_be_worker can_be_client group telegram custom_data
    responsible
}
#[cfg(feature = "contact")]
/// The account in Telegram, of contacts who came from there.
#[non_exhaustive]
pub struct ContactTelegram {
    /// Its number within Telegram.
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
/// The account with which the contact signs in; answered to administrators only.
#[non_exhaustive]
pub struct ContactListedUser {
    /// The name with which the contact signs in.
    ///
    /// String.
    pub login: ::core::option::Option<::std::string::String>,
    /// What the contact is allowed; no page lists the words.
    ///
    /// String.
    pub role: ::core::option::Option<::std::string::String>,
    /// Whether the account works.
    ///
    /// One of the values below. Empty means absent.
    pub status: ::core::option::Option<super::super::types::user::UserStatus>,
    /// The e-mail address of the account.
    ///
    /// String.
    pub email: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "contact")]
impl ContactListedUser {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`login`](Self::login).
    pub fn login(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.login, value);
        self
    }
    /// Sets [`role`](Self::role).
    pub fn role(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.role, value);
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
}
#[cfg(feature = "contact")]
impl ::core::default::Default for ContactListedUser {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "contact")]
::callsheet_runtime::record! {
    ContactListedUser, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONTACT_CONTACT_LISTED_USER; 0 => login, 1 =>
    role, 2 => status, 3 => email;; login role status email
}
#[cfg(feature = "contact")]
/// The account in Telegram, of contacts who came from there.
#[non_exhaustive]
pub struct ContactUpdateTelegram {
    /// Its number within Telegram.
    ///
    /// Integer.
    pub id: ::core::option::Option<i64>,
    /// The name in Telegram.
    ///
    /// String.
    pub username: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "contact")]
impl ContactUpdateTelegram {
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
    /// Sets [`username`](Self::username).
    pub fn username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.username, value);
        self
    }
}
#[cfg(feature = "contact")]
impl ::core::default::Default for ContactUpdateTelegram {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "contact")]
::callsheet_runtime::record! {
    ContactUpdateTelegram, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONTACT_CONTACT_UPDATE_TELEGRAM; 0 => id, 1 =>
    username;; id username
}
#[cfg(feature = "contact")]
/// What came of opening or closing a contact's access to Planfix.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactAccessResult {
    /// A letter that explains how to get in was sent to the e-mail address.
    ///
    /// `NOTICE_SEND` on the wire.
    Invited,
    /// The letter was sent once more.
    ///
    /// `NOTICE_RESEND` on the wire.
    InvitedAgain,
    /// The contact had not followed the letter; its link works no longer.
    ///
    /// `ACCESS_CANCELED` on the wire.
    InvitationWithdrawn,
    /// The contact has access.
    ///
    /// `ACTIVE` on the wire.
    Opened,
    /// The contact has no access.
    ///
    /// `UNACTIVE` on the wire.
    Closed,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "contact")]
::callsheet_runtime::open_enum! {
    ContactAccessResult, CONTACT_ACCESS_RESULT_VALUES; 0 => Invited, 1 => InvitedAgain, 2
    => InvitationWithdrawn, 3 => Opened, 4 => Closed
}
#[cfg(feature = "contact")]
pub(crate) static CONTACT_ACCESS_RESULT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/contact",
    name: "ContactAccessResult",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "NOTICE_SEND",
            name: "Invited",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "NOTICE_RESEND",
            name: "InvitedAgain",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "ACCESS_CANCELED",
            name: "InvitationWithdrawn",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "ACTIVE",
            name: "Opened",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "UNACTIVE",
            name: "Closed",
            versions: tables::Versions::ALL,
        },
    ],
};
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
/// A language for a contact.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactLanguage {
    /// Russian.
    ///
    /// `Ru` on the wire.
    Russian,
    /// English.
    ///
    /// `En` on the wire.
    English,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "contact")]
::callsheet_runtime::open_enum! {
    ContactLanguage, CONTACT_LANGUAGE_VALUES; 0 => Russian, 1 => English
}
#[cfg(feature = "contact")]
pub(crate) static CONTACT_LANGUAGE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/contact",
    name: "ContactLanguage",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "Ru",
            name: "Russian",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "En",
            name: "English",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "contact")]
static CONTACT_FIELDS: [tables::Field<'static>; 28] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 53),
        ("userid", tables::Type::ID, 62),
        ("general", tables::Type::INT, 69),
        (
            "template",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_CONTACT_TEMPLATE_CONTACT_TEMPLATE,
                    ),
                ),
                ..tables::Type::ANY
            },
            76,
        ),
        ("name", tables::Type::TEXT, 84),
        ("midName", tables::Type::TEXT, 89),
        ("lastName", tables::Type::TEXT, 95),
        ("isCompany", tables::Type::BOOL, 100),
        ("post", tables::Type::TEXT, 106),
        ("email", tables::Type::TEXT, 111),
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
            116,
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
            126,
        ),
        ("address", tables::Type::TEXT, 134),
        ("description", tables::Type::TEXT, 139),
        (
            "sex",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::user::SEX_VALUES),
                ..tables::Type::ANY
            },
            144,
        ),
        ("site", tables::Type::TEXT, 151),
        ("skype", tables::Type::TEXT, 157),
        ("icq", tables::Type::TEXT, 183),
        (
            "userPic",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                ..tables::Type::ANY
            },
            188,
        ),
        ("birthdate", tables::Type::DATE_TIME, 196),
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
            224,
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
            232,
        ),
        ("havePlanfixAccess", tables::Type::BOOL, 242),
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
            293,
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
            315,
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
            325,
        ),
        ("lastUpdateDate", tables::Type::DATE_TIME, 334),
        ("lastCommentDate", tables::Type::DATE_TIME, 341),
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
        65535, 65535, 2, 3, 21, 23, 25, 65535, 65535, 65535, 65535, 16, 65535, 65535,
        65535, 65535, 65535, 65535, 4, 8, 9, 65535, 65535, 65535, 10, 65535, 0, 65535,
        65535, 65535, 6, 5, 65535, 65535, 18, 65535, 65535, 13, 19, 65535, 65535, 65535,
        24, 27, 15, 20, 65535, 14, 65535, 11, 65535, 1, 26, 65535, 65535, 65535, 12,
        65535, 65535, 65535, 17, 22, 65535, 7,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static CONTACT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the contact. On changes it goes before `general`.",
            ru: "Номер, под которым контакт знает система. При изменении он важнее `general`.",
        },
        tables::Text {
            en: "The contact's number where it stands beside employees: as the one who does a task, in a field of the type contact.",
            ru: "Номер контакта там, где он стоит наравне с сотрудниками: как исполнитель задачи или в поле типа «контакт».",
        },
        tables::Text {
            en: "The contact's number as people see it. On changes it counts only where there is no `id`.",
            ru: "Номер контакта, который видят люди. При изменении учитывается, только если нет `id`.",
        },
        tables::Text {
            en: "The template that the contact is made from: in requests the `general` of one that `contact.getList` lists with the target `template`; a change without it keeps the template.",
            ru: "Шаблон контакта: в запросах — `general` одного из тех, что даёт `contact.getList` с целью `template`; если при изменении его нет, шаблон остаётся прежним.",
        },
        tables::Text {
            en: "The given name, in answers with the patronymic behind it; a company's name.",
            ru: "Имя, в ответах вместе с отчеством; у компании её название.",
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
            en: "Whether it is a company; it stays what it was made as.",
            ru: "Компания ли это; потом не меняется.",
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
            en: "Where the picture is; empty where there is none. `contact.updateUserInfo` changes it.",
            ru: "Адрес изображения; пусто, если его нет. Меняет его `contact.updateUserInfo`.",
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
            en: "The companies that the person belongs to; `contact.updateContractors` changes them.",
            ru: "Компании, к которым относится человек; меняет их `contact.updateContractors`.",
        },
        tables::Text {
            en: "Whether the contact may sign in; answered to administrators only. `contact.managePlanfixAccess` changes it.",
            ru: "Может ли контакт входить в систему; приходит только администраторам. Меняет `contact.managePlanfixAccess`.",
        },
        tables::Text {
            en: "The account in Telegram, of contacts who came from there.",
            ru: "Учётная запись Telegram у контактов, пришедших оттуда.",
        },
        tables::Text {
            en: "The values of the contact's own fields. Which there are, `contact.get` of the template shows.",
            ru: "Значения пользовательских полей контакта. Какие поля есть, показывает `contact.get` для шаблона.",
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
static CONTACT_LISTED_FIELDS: [tables::Field<'static>; 26] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 53),
        ("userid", tables::Type::ID, 62),
        ("general", tables::Type::INT, 69),
        (
            "template",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_CONTACT_TEMPLATE_CONTACT_TEMPLATE,
                    ),
                ),
                ..tables::Type::ANY
            },
            76,
        ),
        ("name", tables::Type::TEXT, 84),
        ("lastName", tables::Type::TEXT, 95),
        ("isCompany", tables::Type::BOOL, 100),
        ("post", tables::Type::TEXT, 106),
        ("email", tables::Type::TEXT, 111),
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
            126,
        ),
        ("address", tables::Type::TEXT, 134),
        ("description", tables::Type::TEXT, 139),
        (
            "sex",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::user::SEX_VALUES),
                ..tables::Type::ANY
            },
            144,
        ),
        ("skype", tables::Type::TEXT, 157),
        ("facebook", tables::Type::TEXT, 162),
        ("vk", tables::Type::TEXT, 168),
        ("telegramId", tables::Type::TEXT, 174),
        ("icq", tables::Type::TEXT, 183),
        (
            "userPic",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                ..tables::Type::ANY
            },
            188,
        ),
        ("birthdate", tables::Type::DATE_TIME, 196),
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
            232,
        ),
        ("havePlanfixAccess", tables::Type::BOOL, 242),
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_CONTACT_CONTACT_LISTED_USER,
                    ),
                ),
                ..tables::Type::ANY
            },
            250,
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
            315,
        ),
        ("lastUpdateDate", tables::Type::DATE_TIME, 334),
        ("lastCommentDate", tables::Type::DATE_TIME, 341),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            12,
            tables::Facts {
                empty: tables::Empty::Distinct,
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                part: tables::Part::Stored("telegram.id"),
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
            21,
            tables::Facts {
                access: ::core::option::Option::Some("admin"),
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
pub(crate) static CONTACT_LISTED_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/contact",
    name: "ContactListed",
    file: "spec/planfix/types/contact.toml",
    form: tables::Form::Object,
    fields: &CONTACT_LISTED_FIELDS,
    lookup: &[
        65535, 65535, 2, 3, 15, 20, 65535, 65535, 65535, 65535, 65535, 13, 65535, 65535,
        65535, 65535, 65535, 65535, 4, 7, 8, 22, 65535, 65535, 65535, 65535, 0, 65535,
        65535, 65535, 5, 65535, 65535, 16, 18, 65535, 65535, 11, 19, 65535, 65535, 65535,
        23, 25, 65535, 65535, 65535, 12, 65535, 9, 65535, 1, 24, 65535, 65535, 65535, 10,
        65535, 14, 65535, 17, 21, 65535, 6,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static CONTACT_LISTED_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the contact. On changes it goes before `general`.",
            ru: "Номер, под которым контакт знает система. При изменении он важнее `general`.",
        },
        tables::Text {
            en: "The contact's number where it stands beside employees: as the one who does a task, in a field of the type contact.",
            ru: "Номер контакта там, где он стоит наравне с сотрудниками: как исполнитель задачи или в поле типа «контакт».",
        },
        tables::Text {
            en: "The contact's number as people see it. On changes it counts only where there is no `id`.",
            ru: "Номер контакта, который видят люди. При изменении учитывается, только если нет `id`.",
        },
        tables::Text {
            en: "The template that the contact is made from: in requests the `general` of one that `contact.getList` lists with the target `template`; a change without it keeps the template.",
            ru: "Шаблон контакта: в запросах — `general` одного из тех, что даёт `contact.getList` с целью `template`; если при изменении его нет, шаблон остаётся прежним.",
        },
        tables::Text {
            en: "The given name, in answers with the patronymic behind it; a company's name.",
            ru: "Имя, в ответах вместе с отчеством; у компании её название.",
        },
        tables::Text {
            en: "The family name.",
            ru: "Фамилия.",
        },
        tables::Text {
            en: "Whether it is a company; it stays what it was made as.",
            ru: "Компания ли это; потом не меняется.",
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
            en: "The name in Skype.",
            ru: "Имя в Skype.",
        },
        tables::Text {
            en: "The account in Facebook; `contact.get` does not answer it.",
            ru: "Учётная запись Facebook; `contact.get` её не возвращает.",
        },
        tables::Text {
            en: "The account in VK; `contact.get` does not answer it.",
            ru: "Учётная запись ВКонтакте; `contact.get` её не возвращает.",
        },
        tables::Text {
            en: "The account in Telegram: what `contact.get` answers as `telegram/id`.",
            ru: "Учётная запись Telegram: то, что `contact.get` возвращает как `telegram/id`.",
        },
        tables::Text {
            en: "The number in ICQ.",
            ru: "Номер ICQ.",
        },
        tables::Text {
            en: "Where the picture is; empty where there is none. `contact.updateUserInfo` changes it.",
            ru: "Адрес изображения; пусто, если его нет. Меняет его `contact.updateUserInfo`.",
        },
        tables::Text {
            en: "The day of birth; empty where it is not set.",
            ru: "Дата рождения; пусто, если она не указана.",
        },
        tables::Text {
            en: "The companies that the person belongs to; `contact.updateContractors` changes them.",
            ru: "Компании, к которым относится человек; меняет их `contact.updateContractors`.",
        },
        tables::Text {
            en: "Whether the contact may sign in; answered to administrators only. `contact.managePlanfixAccess` changes it.",
            ru: "Может ли контакт входить в систему; приходит только администраторам. Меняет `contact.managePlanfixAccess`.",
        },
        tables::Text {
            en: "The account with which the contact signs in; answered to administrators only.",
            ru: "Учётная запись, с которой контакт входит в систему; приходит только администраторам.",
        },
        tables::Text {
            en: "The values of the contact's own fields. Which there are, `contact.get` of the template shows.",
            ru: "Значения пользовательских полей контакта. Какие поля есть, показывает `contact.get` для шаблона.",
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
static CONTACT_CREATE_FIELDS: [tables::Field<'static>; 24] = tables::Field::rows(
    [
        ("template", tables::Type::INT, 76),
        ("name", tables::Type::TEXT, 84),
        ("midName", tables::Type::TEXT, 89),
        ("lastName", tables::Type::TEXT, 95),
        ("isCompany", tables::Type::BOOL, 100),
        ("post", tables::Type::TEXT, 106),
        ("email", tables::Type::TEXT, 111),
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
            116,
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
            126,
        ),
        ("address", tables::Type::TEXT, 134),
        ("description", tables::Type::TEXT, 139),
        (
            "sex",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::user::SEX_VALUES),
                ..tables::Type::ANY
            },
            144,
        ),
        ("site", tables::Type::TEXT, 151),
        ("skype", tables::Type::TEXT, 157),
        ("facebook", tables::Type::TEXT, 162),
        ("vk", tables::Type::TEXT, 168),
        ("icq", tables::Type::TEXT, 183),
        ("birthdate", tables::Type::DATE_TIME, 196),
        (
            "lang",
            tables::Type {
                kind: tables::Kind::Enum(&CONTACT_LANGUAGE_VALUES),
                ..tables::Type::ANY
            },
            202,
        ),
        ("canBeWorker", tables::Type::BOOL, 210),
        ("canBeClient", tables::Type::BOOL, 217),
        (
            "group",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_CONTACT_GROUP_CONTACT_GROUP_UPDATE,
                    ),
                ),
                ..tables::Type::ANY
            },
            224,
        ),
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
            315,
        ),
        (
            "responsible",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PARTICIPANT_KEYS_PARTICIPANT_KEYS,
                    ),
                ),
                ..tables::Type::ANY
            },
            325,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Stored("template.id"),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                empty: tables::Empty::Distinct,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                empty: tables::Empty::Distinct,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "contact")]
pub(crate) static CONTACT_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/contact",
    name: "ContactCreate",
    file: "spec/planfix/types/contact.toml",
    form: tables::Form::Object,
    fields: &CONTACT_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 0, 15, 23, 65535, 65535, 18, 65535, 65535, 13, 65535, 65535,
        65535, 65535, 65535, 65535, 1, 5, 6, 65535, 65535, 65535, 7, 65535, 65535, 65535,
        65535, 20, 3, 2, 65535, 19, 65535, 65535, 65535, 10, 17, 65535, 65535, 65535, 22,
        65535, 12, 21, 65535, 11, 65535, 8, 65535, 65535, 65535, 65535, 65535, 65535, 9,
        65535, 14, 65535, 16, 65535, 65535, 4,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static CONTACT_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The template that the contact is made from: in requests the `general` of one that `contact.getList` lists with the target `template`; a change without it keeps the template.",
            ru: "Шаблон контакта: в запросах — `general` одного из тех, что даёт `contact.getList` с целью `template`; если при изменении его нет, шаблон остаётся прежним.",
        },
        tables::Text {
            en: "The given name, in answers with the patronymic behind it; a company's name.",
            ru: "Имя, в ответах вместе с отчеством; у компании её название.",
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
            en: "Whether it is a company; it stays what it was made as.",
            ru: "Компания ли это; потом не меняется.",
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
            en: "The account in Facebook; `contact.get` does not answer it.",
            ru: "Учётная запись Facebook; `contact.get` её не возвращает.",
        },
        tables::Text {
            en: "The account in VK; `contact.get` does not answer it.",
            ru: "Учётная запись ВКонтакте; `contact.get` её не возвращает.",
        },
        tables::Text {
            en: "The number in ICQ.",
            ru: "Номер ICQ.",
        },
        tables::Text {
            en: "The day of birth; empty where it is not set.",
            ru: "Дата рождения; пусто, если она не указана.",
        },
        tables::Text {
            en: "The language in which the system speaks to the contact.",
            ru: "Язык, на котором система обращается к контакту.",
        },
        tables::Text {
            en: "Offer the contact where members of a task are chosen.",
            ru: "Предлагать контакт при выборе участников задачи.",
        },
        tables::Text {
            en: "Offer the contact where the counterparty of a task is chosen.",
            ru: "Предлагать контакт при выборе контрагента задачи.",
        },
        tables::Text {
            en: "The group that the contact stands in.",
            ru: "Группа, в которую входит контакт.",
        },
        tables::Text {
            en: "The values of the contact's own fields. Which there are, `contact.get` of the template shows.",
            ru: "Значения пользовательских полей контакта. Какие поля есть, показывает `contact.get` для шаблона.",
        },
        tables::Text {
            en: "Who looks after the contact.",
            ru: "Кто отвечает за контакт.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "contact")]
static CONTACT_UPDATE_FIELDS: [tables::Field<'static>; 27] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 53),
        ("userid", tables::Type::ID, 62),
        ("general", tables::Type::INT, 69),
        ("template", tables::Type::INT, 76),
        ("name", tables::Type::TEXT, 84),
        ("midName", tables::Type::TEXT, 89),
        ("lastName", tables::Type::TEXT, 95),
        ("post", tables::Type::TEXT, 106),
        ("email", tables::Type::TEXT, 111),
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
            116,
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
            126,
        ),
        ("address", tables::Type::TEXT, 134),
        ("description", tables::Type::TEXT, 139),
        (
            "sex",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::user::SEX_VALUES),
                ..tables::Type::ANY
            },
            144,
        ),
        ("site", tables::Type::TEXT, 151),
        ("skype", tables::Type::TEXT, 157),
        ("facebook", tables::Type::TEXT, 162),
        ("vk", tables::Type::TEXT, 168),
        ("icq", tables::Type::TEXT, 183),
        ("birthdate", tables::Type::DATE_TIME, 196),
        (
            "lang",
            tables::Type {
                kind: tables::Kind::Enum(&CONTACT_LANGUAGE_VALUES),
                ..tables::Type::ANY
            },
            202,
        ),
        ("canBeWorker", tables::Type::BOOL, 210),
        ("canBeClient", tables::Type::BOOL, 217),
        (
            "group",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_CONTACT_GROUP_CONTACT_GROUP_UPDATE,
                    ),
                ),
                ..tables::Type::ANY
            },
            224,
        ),
        (
            "telegram",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_CONTACT_CONTACT_UPDATE_TELEGRAM,
                    ),
                ),
                ..tables::Type::ANY
            },
            293,
        ),
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
            315,
        ),
        (
            "responsible",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PARTICIPANT_KEYS_PARTICIPANT_KEYS,
                    ),
                ),
                ..tables::Type::ANY
            },
            325,
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
        (
            3,
            tables::Facts {
                part: tables::Part::Stored("template.id"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
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
    ],
);
#[cfg(feature = "contact")]
pub(crate) static CONTACT_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/contact",
    name: "ContactUpdate",
    file: "spec/planfix/types/contact.toml",
    form: tables::Form::Object,
    fields: &CONTACT_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 2, 3, 17, 24, 26, 65535, 20, 65535, 65535, 15, 65535, 65535, 65535,
        65535, 65535, 65535, 4, 7, 8, 65535, 65535, 65535, 9, 65535, 0, 65535, 65535, 22,
        6, 5, 65535, 21, 65535, 65535, 65535, 12, 19, 65535, 65535, 65535, 25, 65535, 14,
        23, 65535, 13, 65535, 10, 65535, 1, 65535, 65535, 65535, 65535, 11, 65535, 16,
        65535, 18, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static CONTACT_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the contact. On changes it goes before `general`.",
            ru: "Номер, под которым контакт знает система. При изменении он важнее `general`.",
        },
        tables::Text {
            en: "The contact's number where it stands beside employees: as the one who does a task, in a field of the type contact.",
            ru: "Номер контакта там, где он стоит наравне с сотрудниками: как исполнитель задачи или в поле типа «контакт».",
        },
        tables::Text {
            en: "The contact's number as people see it. On changes it counts only where there is no `id`.",
            ru: "Номер контакта, который видят люди. При изменении учитывается, только если нет `id`.",
        },
        tables::Text {
            en: "The template that the contact is made from: in requests the `general` of one that `contact.getList` lists with the target `template`; a change without it keeps the template.",
            ru: "Шаблон контакта: в запросах — `general` одного из тех, что даёт `contact.getList` с целью `template`; если при изменении его нет, шаблон остаётся прежним.",
        },
        tables::Text {
            en: "The given name, in answers with the patronymic behind it; a company's name.",
            ru: "Имя, в ответах вместе с отчеством; у компании её название.",
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
            en: "The account in Facebook; `contact.get` does not answer it.",
            ru: "Учётная запись Facebook; `contact.get` её не возвращает.",
        },
        tables::Text {
            en: "The account in VK; `contact.get` does not answer it.",
            ru: "Учётная запись ВКонтакте; `contact.get` её не возвращает.",
        },
        tables::Text {
            en: "The number in ICQ.",
            ru: "Номер ICQ.",
        },
        tables::Text {
            en: "The day of birth; empty where it is not set.",
            ru: "Дата рождения; пусто, если она не указана.",
        },
        tables::Text {
            en: "The language in which the system speaks to the contact.",
            ru: "Язык, на котором система обращается к контакту.",
        },
        tables::Text {
            en: "Offer the contact where members of a task are chosen.",
            ru: "Предлагать контакт при выборе участников задачи.",
        },
        tables::Text {
            en: "Offer the contact where the counterparty of a task is chosen.",
            ru: "Предлагать контакт при выборе контрагента задачи.",
        },
        tables::Text {
            en: "The group that the contact stands in.",
            ru: "Группа, в которую входит контакт.",
        },
        tables::Text {
            en: "The account in Telegram, of contacts who came from there.",
            ru: "Учётная запись Telegram у контактов, пришедших оттуда.",
        },
        tables::Text {
            en: "The values of the contact's own fields. Which there are, `contact.get` of the template shows.",
            ru: "Значения пользовательских полей контакта. Какие поля есть, показывает `contact.get` для шаблона.",
        },
        tables::Text {
            en: "Who looks after the contact.",
            ru: "Кто отвечает за контакт.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "contact")]
static CONTACT_TELEGRAM_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::INT, 300)],
    &[],
);
#[cfg(feature = "contact")]
pub(crate) static CONTACT_TELEGRAM_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/contact",
    name: "ContactTelegram",
    file: "spec/planfix/types/contact.toml",
    form: tables::Form::Object,
    fields: &CONTACT_TELEGRAM_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static CONTACT_TELEGRAM_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its number within Telegram.",
            ru: "Её внутренний номер в Telegram.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "contact")]
static CONTACT_LISTED_USER_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("login", tables::Type::TEXT, 259),
        ("role", tables::Type::TEXT, 267),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::user::USER_STATUS_VALUES),
                ..tables::Type::ANY
            },
            275,
        ),
        ("email", tables::Type::TEXT, 285),
    ],
    &[
        (
            2,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "contact")]
pub(crate) static CONTACT_LISTED_USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/contact",
    name: "ContactListedUser",
    file: "spec/planfix/types/contact.toml",
    form: tables::Form::Object,
    fields: &CONTACT_LISTED_USER_FIELDS,
    lookup: &[
        65535, 65535, 65535, 3, 65535, 65535, 65535, 0, 65535, 65535, 2, 65535, 65535, 1,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static CONTACT_LISTED_USER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name with which the contact signs in.",
            ru: "Имя, с которым контакт входит в систему.",
        },
        tables::Text {
            en: "What the contact is allowed; no page lists the words.",
            ru: "Что контакту разрешено; перечня значений на страницах нет.",
        },
        tables::Text {
            en: "Whether the account works.",
            ru: "Действует ли учётная запись.",
        },
        tables::Text {
            en: "The e-mail address of the account.",
            ru: "Адрес электронной почты учётной записи.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "contact")]
static CONTACT_UPDATE_TELEGRAM_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::INT, 300), ("username", tables::Type::TEXT, 307)],
    &[],
);
#[cfg(feature = "contact")]
pub(crate) static CONTACT_UPDATE_TELEGRAM_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/contact",
    name: "ContactUpdateTelegram",
    file: "spec/planfix/types/contact.toml",
    form: tables::Form::Object,
    fields: &CONTACT_UPDATE_TELEGRAM_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static CONTACT_UPDATE_TELEGRAM_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its number within Telegram.",
            ru: "Её внутренний номер в Telegram.",
        },
        tables::Text {
            en: "The name in Telegram.",
            ru: "Имя в Telegram.",
        },
    ],
    rules: &[],
    said: &[],
};
