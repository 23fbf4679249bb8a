// @generated from spec/planfix/types/user.toml by `cargo xtask codegen`; do not edit.

//! The type `user`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "user", feature = "user-group"))]
/// An employee
#[non_exhaustive]
pub struct User {
    /// The number by which the system knows the employee.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// The employee's number as people see it.
    ///
    /// Integer.
    pub general: ::core::option::Option<i64>,
    /// The given name; answers may put the patronymic behind it.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The family name.
    ///
    /// String.
    pub last_name: ::core::option::Option<::std::string::String>,
    /// The patronymic or middle name.
    ///
    /// String.
    pub mid_name: ::core::option::Option<::std::string::String>,
    /// The name with which the employee signs in.
    ///
    /// String.
    pub login: ::core::option::Option<::std::string::String>,
    /// The main e-mail address.
    ///
    /// String.
    pub email: ::core::option::Option<::std::string::String>,
    /// Further e-mail addresses, if there are any.
    ///
    /// List of: string.
    pub secondary_emails: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What the employee may do in the system; only an administrator sets it.
    ///
    /// One of the values below.
    pub role: ::core::option::Option<UserRole>,
    /// Whether the employee works in the system; only an administrator changes it.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<UserStatus>,
    /// The day of birth; empty where it is not set.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty is not the same as absent.
    pub birthdate: ::callsheet_runtime::Maybe<::callsheet_runtime::DateTime>,
    /// The sex; empty where it is not set.
    ///
    /// One of the values below. Empty is not the same as absent.
    pub sex: ::callsheet_runtime::Maybe<Sex>,
    /// The account in Telegram; answered only where notifications go there.
    ///
    /// Integer. Empty means absent.
    pub telegram_id: ::core::option::Option<i64>,
    /// Telephone numbers.
    ///
    /// List of: object.
    pub phones: ::core::option::Option<
        ::std::vec::Vec<super::super::types::phone::Phone>,
    >,
    /// The employee sees the members of their own groups only; off: everyone.
    ///
    /// Bool (0 or 1). Access: admin.
    pub is_invisible_out_of_group: ::core::option::Option<bool>,
    /// Only members of the same groups see the employee; off: everyone does.
    ///
    /// Bool (0 or 1). Access: admin.
    pub is_blind_out_of_group: ::core::option::Option<bool>,
    /// The picture: sent in Base64, answered as its full address, empty where there is none.
    ///
    /// Web address. Empty is not the same as absent.
    pub user_pic: ::callsheet_runtime::Maybe<::std::string::String>,
    /// Whether the employee is signed in now. Only the sample shows it, not the table.
    ///
    /// Bool (0 or 1).
    pub is_online: ::core::option::Option<bool>,
    /// The employee's time zone, in which dates are given and taken.
    ///
    /// String.
    pub timezone: ::core::option::Option<::std::string::String>,
    /// The position that the employee holds.
    ///
    /// Object.
    pub post: ::core::option::Option<::std::boxed::Box<super::super::types::post::Post>>,
    /// The groups that the employee belongs to.
    ///
    /// List of: object.
    pub user_groups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group::UserGroup>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "user", feature = "user-group"))]
impl User {
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
    /// Sets [`mid_name`](Self::mid_name).
    pub fn mid_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mid_name, value);
        self
    }
    /// Sets [`login`](Self::login).
    pub fn login(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.login, value);
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
    /// Sets [`role`](Self::role).
    pub fn role(mut self, value: impl ::core::convert::Into<UserRole>) -> Self {
        ::callsheet_runtime::record::set(&mut self.role, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<UserStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
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
    /// Sets [`sex`](Self::sex).
    pub fn sex(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Maybe<Sex>>,
    ) -> Self {
        ::callsheet_runtime::record::set_maybe(&mut self.sex, value);
        self
    }
    /// Sets [`telegram_id`](Self::telegram_id).
    pub fn telegram_id(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.telegram_id, value);
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
    /// Sets [`is_invisible_out_of_group`](Self::is_invisible_out_of_group).
    pub fn is_invisible_out_of_group(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_invisible_out_of_group, value);
        self
    }
    /// Sets [`is_blind_out_of_group`](Self::is_blind_out_of_group).
    pub fn is_blind_out_of_group(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_blind_out_of_group, value);
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
    /// Sets [`is_online`](Self::is_online).
    pub fn is_online(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_online, value);
        self
    }
    /// Sets [`timezone`](Self::timezone).
    pub fn timezone(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timezone, value);
        self
    }
    /// Sets [`post`](Self::post).
    pub fn post(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::post::Post>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.post, value);
        self
    }
    /// Sets [`user_groups`](Self::user_groups).
    pub fn user_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::user_group::UserGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user_groups, value);
        self
    }
}
#[cfg(any(feature = "user", feature = "user-group"))]
::callsheet_runtime::record! {
    User, super::super::TABLES, super::super::tables::shapes::TYPES_USER_USER; 0 => id, 1
    => general, 2 => name, 3 => last_name, 4 => mid_name, 5 => login, 6 => email, 7 =>
    secondary_emails, 8 => role, 9 => status, 10 => birthdate, 11 => sex, 12 =>
    telegram_id, 13 => phones, 14 => is_invisible_out_of_group, 15 =>
    is_blind_out_of_group, 16 => user_pic, 17 => is_online, 18 => timezone, 19 => post,
    20 => user_groups; id birthdate sex user_pic; general name last_name mid_name login
    email secondary_emails role status telegram_id phones is_invisible_out_of_group
    is_blind_out_of_group is_online timezone post user_groups
}
#[cfg(feature = "user")]
/// An employee
#[non_exhaustive]
pub struct UserCreate {
    /// The given name; answers may put the patronymic behind it.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The family name.
    ///
    /// String.
    pub last_name: ::core::option::Option<::std::string::String>,
    /// The patronymic or middle name.
    ///
    /// String.
    pub mid_name: ::core::option::Option<::std::string::String>,
    /// The main e-mail address.
    ///
    /// String.
    pub email: ::core::option::Option<::std::string::String>,
    /// What the employee may do in the system; only an administrator sets it.
    ///
    /// One of the values below.
    pub role: ::core::option::Option<UserRole>,
    /// Whether the employee works in the system; only an administrator changes it.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<UserStatus>,
    /// Telephone numbers.
    ///
    /// List of: object.
    pub phones: ::core::option::Option<
        ::std::vec::Vec<super::super::types::phone::Phone>,
    >,
    /// The position that the employee holds.
    ///
    /// Object.
    pub post: ::core::option::Option<
        ::std::boxed::Box<super::super::types::post::PostUpdate>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "user")]
impl UserCreate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
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
    /// Sets [`mid_name`](Self::mid_name).
    pub fn mid_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mid_name, value);
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
    /// Sets [`role`](Self::role).
    pub fn role(mut self, value: impl ::core::convert::Into<UserRole>) -> Self {
        ::callsheet_runtime::record::set(&mut self.role, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<UserStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
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
    /// Sets [`post`](Self::post).
    pub fn post(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::post::PostUpdate>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.post, value);
        self
    }
}
#[cfg(feature = "user")]
impl ::core::default::Default for UserCreate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "user")]
::callsheet_runtime::record! {
    UserCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_USER_CREATE; 0 => name, 1 => last_name, 2 =>
    mid_name, 3 => email, 4 => role, 5 => status, 6 => phones, 7 => post;; name last_name
    mid_name email role status phones post
}
#[cfg(feature = "user")]
/// An employee
#[non_exhaustive]
pub struct UserUpdate {
    /// The number by which the system knows the employee.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// The given name; answers may put the patronymic behind it.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The family name.
    ///
    /// String.
    pub last_name: ::core::option::Option<::std::string::String>,
    /// The patronymic or middle name.
    ///
    /// String.
    pub mid_name: ::core::option::Option<::std::string::String>,
    /// The main e-mail address.
    ///
    /// String.
    pub email: ::core::option::Option<::std::string::String>,
    /// What the employee may do in the system; only an administrator sets it.
    ///
    /// One of the values below. Access: admin.
    pub role: ::core::option::Option<UserRole>,
    /// Whether the employee works in the system; only an administrator changes it.
    ///
    /// One of the values below. Access: admin.
    pub status: ::core::option::Option<UserStatus>,
    /// The new password.
    ///
    /// String, secret.
    pub password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The day of birth; empty where it is not set.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty is not the same as absent.
    pub birthdate: ::callsheet_runtime::Maybe<::callsheet_runtime::DateTime>,
    /// The sex; empty where it is not set.
    ///
    /// One of the values below. Empty is not the same as absent.
    pub sex: ::callsheet_runtime::Maybe<Sex>,
    /// Telephone numbers.
    ///
    /// List of: object.
    pub phones: ::core::option::Option<
        ::std::vec::Vec<super::super::types::phone::Phone>,
    >,
    /// The employee sees the members of their own groups only; off: everyone.
    ///
    /// Bool (0 or 1). Access: admin.
    pub is_invisible_out_of_group: ::core::option::Option<bool>,
    /// Only members of the same groups see the employee; off: everyone does.
    ///
    /// Bool (0 or 1). Access: admin.
    pub is_blind_out_of_group: ::core::option::Option<bool>,
    /// The picture: sent in Base64, answered as its full address, empty where there is none.
    ///
    /// Base64.
    pub user_pic: ::core::option::Option<::std::string::String>,
    /// The position that the employee holds.
    ///
    /// Object.
    pub post: ::core::option::Option<
        ::std::boxed::Box<super::super::types::post::PostUpdate>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "user")]
impl UserUpdate {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
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
    /// Sets [`mid_name`](Self::mid_name).
    pub fn mid_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mid_name, value);
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
    /// Sets [`role`](Self::role).
    pub fn role(mut self, value: impl ::core::convert::Into<UserRole>) -> Self {
        ::callsheet_runtime::record::set(&mut self.role, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<UserStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`password`](Self::password).
    pub fn password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.password, value);
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
    /// Sets [`sex`](Self::sex).
    pub fn sex(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Maybe<Sex>>,
    ) -> Self {
        ::callsheet_runtime::record::set_maybe(&mut self.sex, value);
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
    /// Sets [`is_invisible_out_of_group`](Self::is_invisible_out_of_group).
    pub fn is_invisible_out_of_group(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_invisible_out_of_group, value);
        self
    }
    /// Sets [`is_blind_out_of_group`](Self::is_blind_out_of_group).
    pub fn is_blind_out_of_group(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_blind_out_of_group, value);
        self
    }
    /// Sets [`user_pic`](Self::user_pic).
    pub fn user_pic(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user_pic, value);
        self
    }
    /// Sets [`post`](Self::post).
    pub fn post(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::post::PostUpdate>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.post, value);
        self
    }
}
#[cfg(feature = "user")]
::callsheet_runtime::record! {
    UserUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_USER_UPDATE; 0 => id, 1 => name, 2 =>
    last_name, 3 => mid_name, 4 => email, 5 => role, 6 => status, 7 => password, 8 =>
    birthdate, 9 => sex, 10 => phones, 11 => is_invisible_out_of_group, 12 =>
    is_blind_out_of_group, 13 => user_pic, 14 => post; id birthdate sex; name last_name
    mid_name email role status password phones is_invisible_out_of_group
    is_blind_out_of_group user_pic post
}
#[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
/// The sex of a person.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sex {
    /// Male.
    ///
    /// `MALE` on the wire.
    Male,
    /// Female.
    ///
    /// `FEMALE` on the wire.
    Female,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
::callsheet_runtime::open_enum! {
    Sex, SEX_VALUES; 0 => Male, 1 => Female
}
#[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
pub(crate) static SEX_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/user",
    name: "Sex",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "MALE",
            name: "Male",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "FEMALE",
            name: "Female",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(any(feature = "user", feature = "user-group"))]
/// What an employee may do in the system.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserRole {
    /// Everything: an administrator.
    ///
    /// `ADMIN` on the wire.
    Admin,
    /// Everyday work.
    ///
    /// `USER` on the wire.
    User,
    /// Technical administration.
    ///
    /// `TECHADMIN` on the wire.
    TechnicalAdmin,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "user", feature = "user-group"))]
::callsheet_runtime::open_enum! {
    UserRole, USER_ROLE_VALUES; 0 => Admin, 1 => User, 2 => TechnicalAdmin
}
#[cfg(any(feature = "user", feature = "user-group"))]
pub(crate) static USER_ROLE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/user",
    name: "UserRole",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "ADMIN",
            name: "Admin",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "USER",
            name: "User",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TECHADMIN",
            name: "TechnicalAdmin",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "user")]
/// The order of a list of employees.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserSort {
    /// By the name, upwards.
    ///
    /// `NAME_ASC` on the wire.
    NameAscending,
    /// By the name, downwards.
    ///
    /// `NAME_DESC` on the wire.
    NameDescending,
    /// By the group's name, upwards.
    ///
    /// `GROUP_ASC` on the wire.
    GroupAscending,
    /// By the group's name, downwards.
    ///
    /// `GROUP_DESC` on the wire.
    GroupDescending,
    /// Those who are switched off, then the others.
    ///
    /// `ISACTIVE_ASC` on the wire.
    InactiveFirst,
    /// Those who are switched off last.
    ///
    /// `ISACTIVE_DESC` on the wire.
    ActiveFirst,
    /// By the project's title, upwards.
    ///
    /// `PROJECTS_ASC` on the wire.
    ProjectAscending,
    /// By the project's title, downwards.
    ///
    /// `PROJECTS_DESC` on the wire.
    ProjectDescending,
    /// By the role, upwards.
    ///
    /// `ROLE_ASC` on the wire.
    RoleAscending,
    /// By the role, downwards.
    ///
    /// `ROLE_DESC` on the wire.
    RoleDescending,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "user")]
::callsheet_runtime::open_enum! {
    UserSort, USER_SORT_VALUES; 0 => NameAscending, 1 => NameDescending, 2 =>
    GroupAscending, 3 => GroupDescending, 4 => InactiveFirst, 5 => ActiveFirst, 6 =>
    ProjectAscending, 7 => ProjectDescending, 8 => RoleAscending, 9 => RoleDescending
}
#[cfg(feature = "user")]
pub(crate) static USER_SORT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/user",
    name: "UserSort",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "NAME_ASC",
            name: "NameAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "NAME_DESC",
            name: "NameDescending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "GROUP_ASC",
            name: "GroupAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "GROUP_DESC",
            name: "GroupDescending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "ISACTIVE_ASC",
            name: "InactiveFirst",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "ISACTIVE_DESC",
            name: "ActiveFirst",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "PROJECTS_ASC",
            name: "ProjectAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "PROJECTS_DESC",
            name: "ProjectDescending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "ROLE_ASC",
            name: "RoleAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "ROLE_DESC",
            name: "RoleDescending",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
/// Whether an account works.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// It works.
    ///
    /// `ACTIVE` on the wire.
    Active,
    /// It is switched off.
    ///
    /// `UNACTIVE` on the wire.
    Inactive,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
::callsheet_runtime::open_enum! {
    UserStatus, USER_STATUS_VALUES; 0 => Active, 1 => Inactive
}
#[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
pub(crate) static USER_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/user",
    name: "UserStatus",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "ACTIVE",
            name: "Active",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "UNACTIVE",
            name: "Inactive",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(any(feature = "user", feature = "user-group"))]
static USER_FIELDS: [tables::Field<'static>; 21] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 58),
        ("general", tables::Type::INT, 66),
        ("name", tables::Type::TEXT, 73),
        ("lastName", tables::Type::TEXT, 78),
        ("midName", tables::Type::TEXT, 83),
        ("login", tables::Type::TEXT, 88),
        ("email", tables::Type::TEXT, 95),
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
            100,
        ),
        (
            "role",
            tables::Type {
                kind: tables::Kind::Enum(&USER_ROLE_VALUES),
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&USER_STATUS_VALUES),
                ..tables::Type::ANY
            },
            118,
        ),
        ("birthdate", tables::Type::DATE_TIME, 133),
        (
            "sex",
            tables::Type {
                kind: tables::Kind::Enum(&SEX_VALUES),
                ..tables::Type::ANY
            },
            140,
        ),
        ("telegramId", tables::Type::INT, 148),
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
            156,
        ),
        ("isInvisibleOutOfGroup", tables::Type::BOOL, 164),
        ("isBlindOutOfGroup", tables::Type::BOOL, 171),
        (
            "userPic",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                ..tables::Type::ANY
            },
            178,
        ),
        ("isOnline", tables::Type::BOOL, 186),
        ("timezone", tables::Type::TEXT, 193),
        (
            "post",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_POST_POST),
                ),
                ..tables::Type::ANY
            },
            200,
        ),
        (
            "userGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("userGroup"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            208,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            10,
            tables::Facts {
                empty: tables::Empty::Distinct,
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
            12,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                access: ::core::option::Option::Some("admin"),
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                access: ::core::option::Option::Some("admin"),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                empty: tables::Empty::Distinct,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(any(feature = "user", feature = "user-group"))]
pub(crate) static USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user",
    name: "User",
    file: "spec/planfix/types/user.toml",
    form: tables::Form::Object,
    fields: &USER_FIELDS,
    lookup: &[
        65535, 65535, 1, 15, 65535, 65535, 65535, 5, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 2, 6, 19, 65535, 65535, 65535, 7, 65535, 0,
        65535, 65535, 8, 3, 4, 17, 12, 16, 65535, 65535, 10, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 14, 11, 65535, 13, 65535, 65535, 65535, 20, 65535,
        65535, 65535, 65535, 9, 65535, 65535, 65535, 65535, 18,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "user", feature = "user-group"))]
#[cfg(feature = "texts")]
pub(crate) static USER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the employee.",
            ru: "Номер, под которым сотрудника знает система.",
        },
        tables::Text {
            en: "The employee's number as people see it.",
            ru: "Номер сотрудника, который видят люди.",
        },
        tables::Text {
            en: "The given name; answers may put the patronymic behind it.",
            ru: "Имя; в ответах за ним может стоять отчество.",
        },
        tables::Text {
            en: "The family name.",
            ru: "Фамилия.",
        },
        tables::Text {
            en: "The patronymic or middle name.",
            ru: "Отчество.",
        },
        tables::Text {
            en: "The name with which the employee signs in.",
            ru: "Имя, с которым сотрудник входит в систему.",
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
            en: "What the employee may do in the system; only an administrator sets it.",
            ru: "Что сотруднику разрешено в системе; задаёт только администратор.",
        },
        tables::Text {
            en: "Whether the employee works in the system; only an administrator changes it.",
            ru: "Работает ли сотрудник в системе; меняет только администратор.",
        },
        tables::Text {
            en: "The day of birth; empty where it is not set.",
            ru: "Дата рождения; пусто, если она не указана.",
        },
        tables::Text {
            en: "The sex; empty where it is not set.",
            ru: "Пол; пусто, если он не указан.",
        },
        tables::Text {
            en: "The account in Telegram; answered only where notifications go there.",
            ru: "Учётная запись Telegram; приходит, только если включены уведомления туда.",
        },
        tables::Text {
            en: "Telephone numbers.",
            ru: "Номера телефонов.",
        },
        tables::Text {
            en: "The employee sees the members of their own groups only; off: everyone.",
            ru: "Сотрудник видит только участников своих групп; если выключено, то всех.",
        },
        tables::Text {
            en: "Only members of the same groups see the employee; off: everyone does.",
            ru: "Сотрудника видят только участники его групп; если выключено, то все.",
        },
        tables::Text {
            en: "The picture: sent in Base64, answered as its full address, empty where there is none.",
            ru: "Изображение: передаётся в Base64, возвращается полным адресом, пусто, если его нет.",
        },
        tables::Text {
            en: "Whether the employee is signed in now. Only the sample shows it, not the table.",
            ru: "Находится ли сотрудник сейчас в системе. Есть только в образце, но не в таблице.",
        },
        tables::Text {
            en: "The employee's time zone, in which dates are given and taken.",
            ru: "Часовой пояс сотрудника: в нём передаются даты.",
        },
        tables::Text {
            en: "The position that the employee holds.",
            ru: "Должность, которую занимает сотрудник.",
        },
        tables::Text {
            en: "The groups that the employee belongs to.",
            ru: "Группы, в которых состоит сотрудник.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "user")]
static USER_CREATE_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        ("name", tables::Type::TEXT, 73),
        ("lastName", tables::Type::TEXT, 78),
        ("midName", tables::Type::TEXT, 83),
        ("email", tables::Type::TEXT, 95),
        (
            "role",
            tables::Type {
                kind: tables::Kind::Enum(&USER_ROLE_VALUES),
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&USER_STATUS_VALUES),
                ..tables::Type::ANY
            },
            118,
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
            156,
        ),
        (
            "post",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_POST_POST_UPDATE),
                ),
                ..tables::Type::ANY
            },
            200,
        ),
    ],
    &[],
);
#[cfg(feature = "user")]
pub(crate) static USER_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user",
    name: "UserCreate",
    file: "spec/planfix/types/user.toml",
    form: tables::Form::Object,
    fields: &USER_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 6, 0, 3, 7, 65535, 65535, 65535, 65535,
        65535, 5, 65535, 65535, 4, 1, 2,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "user")]
#[cfg(feature = "texts")]
pub(crate) static USER_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The given name; answers may put the patronymic behind it.",
            ru: "Имя; в ответах за ним может стоять отчество.",
        },
        tables::Text {
            en: "The family name.",
            ru: "Фамилия.",
        },
        tables::Text {
            en: "The patronymic or middle name.",
            ru: "Отчество.",
        },
        tables::Text {
            en: "The main e-mail address.",
            ru: "Основной адрес электронной почты.",
        },
        tables::Text {
            en: "What the employee may do in the system; only an administrator sets it.",
            ru: "Что сотруднику разрешено в системе; задаёт только администратор.",
        },
        tables::Text {
            en: "Whether the employee works in the system; only an administrator changes it.",
            ru: "Работает ли сотрудник в системе; меняет только администратор.",
        },
        tables::Text {
            en: "Telephone numbers.",
            ru: "Номера телефонов.",
        },
        tables::Text {
            en: "The position that the employee holds.",
            ru: "Должность, которую занимает сотрудник.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "user")]
static USER_UPDATE_FIELDS: [tables::Field<'static>; 15] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 58),
        ("name", tables::Type::TEXT, 73),
        ("lastName", tables::Type::TEXT, 78),
        ("midName", tables::Type::TEXT, 83),
        ("email", tables::Type::TEXT, 95),
        (
            "role",
            tables::Type {
                kind: tables::Kind::Enum(&USER_ROLE_VALUES),
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&USER_STATUS_VALUES),
                ..tables::Type::ANY
            },
            118,
        ),
        (
            "password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            125,
        ),
        ("birthdate", tables::Type::DATE_TIME, 133),
        (
            "sex",
            tables::Type {
                kind: tables::Kind::Enum(&SEX_VALUES),
                ..tables::Type::ANY
            },
            140,
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
            156,
        ),
        ("isInvisibleOutOfGroup", tables::Type::BOOL, 164),
        ("isBlindOutOfGroup", tables::Type::BOOL, 171),
        (
            "userPic",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Base64),
                ..tables::Type::ANY
            },
            178,
        ),
        (
            "post",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_POST_POST_UPDATE),
                ),
                ..tables::Type::ANY
            },
            200,
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
        (
            5,
            tables::Facts {
                access: ::core::option::Option::Some("admin"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                access: ::core::option::Option::Some("admin"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                empty: tables::Empty::Distinct,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                empty: tables::Empty::Distinct,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                access: ::core::option::Option::Some("admin"),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                access: ::core::option::Option::Some("admin"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "user")]
pub(crate) static USER_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user",
    name: "UserUpdate",
    file: "spec/planfix/types/user.toml",
    form: tables::Form::Object,
    fields: &USER_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 13, 12, 65535, 8, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 11, 9, 65535, 7, 1, 4, 10, 14, 65535, 65535, 65535, 65535, 0, 6, 65535, 5,
        2, 3,
    ],
    required: 1,
    conditional: false,
    secrets: &[7],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "user")]
#[cfg(feature = "texts")]
pub(crate) static USER_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the employee.",
            ru: "Номер, под которым сотрудника знает система.",
        },
        tables::Text {
            en: "The given name; answers may put the patronymic behind it.",
            ru: "Имя; в ответах за ним может стоять отчество.",
        },
        tables::Text {
            en: "The family name.",
            ru: "Фамилия.",
        },
        tables::Text {
            en: "The patronymic or middle name.",
            ru: "Отчество.",
        },
        tables::Text {
            en: "The main e-mail address.",
            ru: "Основной адрес электронной почты.",
        },
        tables::Text {
            en: "What the employee may do in the system; only an administrator sets it.",
            ru: "Что сотруднику разрешено в системе; задаёт только администратор.",
        },
        tables::Text {
            en: "Whether the employee works in the system; only an administrator changes it.",
            ru: "Работает ли сотрудник в системе; меняет только администратор.",
        },
        tables::Text {
            en: "The new password.",
            ru: "Новый пароль.",
        },
        tables::Text {
            en: "The day of birth; empty where it is not set.",
            ru: "Дата рождения; пусто, если она не указана.",
        },
        tables::Text {
            en: "The sex; empty where it is not set.",
            ru: "Пол; пусто, если он не указан.",
        },
        tables::Text {
            en: "Telephone numbers.",
            ru: "Номера телефонов.",
        },
        tables::Text {
            en: "The employee sees the members of their own groups only; off: everyone.",
            ru: "Сотрудник видит только участников своих групп; если выключено, то всех.",
        },
        tables::Text {
            en: "Only members of the same groups see the employee; off: everyone does.",
            ru: "Сотрудника видят только участники его групп; если выключено, то все.",
        },
        tables::Text {
            en: "The picture: sent in Base64, answered as its full address, empty where there is none.",
            ru: "Изображение: передаётся в Base64, возвращается полным адресом, пусто, если его нет.",
        },
        tables::Text {
            en: "The position that the employee holds.",
            ru: "Должность, которую занимает сотрудник.",
        },
    ],
    rules: &[],
    said: &[],
};
