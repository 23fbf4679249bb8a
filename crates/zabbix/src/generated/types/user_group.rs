// @generated from spec/zabbix/types/user-group.toml by `cargo xtask codegen`; do not edit.

//! The type `user-group`.

use ::callsheet_runtime::tables;
/// A user group
#[non_exhaustive]
pub struct UserGroup {
    /// The group's id.
    ///
    /// Id.
    pub usrgrpid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The group's name.
    ///
    /// String, at most 64 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// How its users sign in to the frontend.
    ///
    /// One of the values below.
    pub gui_access: ::core::option::Option<FrontendAccess>,
    /// Whether its users may do anything at all.
    ///
    /// One of the values below.
    pub users_status: ::core::option::Option<UserGroupStatus>,
    /// Whether errors come with the server's call stack.
    ///
    /// Bool (0 or 1).
    pub debug_mode: ::core::option::Option<bool>,
    /// The user directory that checks its users' passwords; `0` for the default one.
    ///
    /// Id. Since 6.2.
    pub userdirectoryid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether a second factor is asked for.
    ///
    /// Bool (0 or 1). Since 7.0.
    pub mfa_status: ::core::option::Option<bool>,
    /// The method of the second factor; `0` for the default one.
    ///
    /// Id. Since 7.0.
    pub mfaid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl UserGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`usrgrpid`](Self::usrgrpid).
    pub fn usrgrpid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.usrgrpid, value);
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
    /// Sets [`gui_access`](Self::gui_access).
    pub fn gui_access(
        mut self,
        value: impl ::core::convert::Into<FrontendAccess>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.gui_access, value);
        self
    }
    /// Sets [`users_status`](Self::users_status).
    pub fn users_status(
        mut self,
        value: impl ::core::convert::Into<UserGroupStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.users_status, value);
        self
    }
    /// Sets [`debug_mode`](Self::debug_mode).
    pub fn debug_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.debug_mode, value);
        self
    }
    /// Sets [`userdirectoryid`](Self::userdirectoryid).
    pub fn userdirectoryid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userdirectoryid, value);
        self
    }
    /// Sets [`mfa_status`](Self::mfa_status).
    pub fn mfa_status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.mfa_status, value);
        self
    }
    /// Sets [`mfaid`](Self::mfaid).
    pub fn mfaid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mfaid, value);
        self
    }
}
impl ::core::default::Default for UserGroup {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    UserGroup, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP; 0 => usrgrpid, 1 => name,
    2 => gui_access, 3 => users_status, 4 => debug_mode, 5 => userdirectoryid, 6 =>
    mfa_status, 7 => mfaid;; usrgrpid name gui_access users_status debug_mode
    userdirectoryid mfa_status mfaid
}
/// How users sign in to the frontend.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FrontendAccess {
    /// As the server's settings say.
    ///
    /// `0` on the wire.
    SystemDefault,
    /// With a password that the server keeps.
    ///
    /// `1` on the wire.
    Internal,
    /// With a password that a directory keeps.
    ///
    /// `2` on the wire.
    Ldap,
    /// Not at all.
    ///
    /// `3` on the wire.
    Disabled,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::open_enum! {
    FrontendAccess, FRONTEND_ACCESS_VALUES; 0 => SystemDefault, 1 => Internal, 2 => Ldap,
    3 => Disabled
}
pub(crate) static FRONTEND_ACCESS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/user-group",
    name: "FrontendAccess",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "SystemDefault",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Internal",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Ldap",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Disabled",
            versions: tables::Versions::ALL,
        },
    ],
};
/// Whether a group's users may do anything.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserGroupStatus {
    /// They may.
    ///
    /// `0` on the wire.
    Enabled,
    /// They may not.
    ///
    /// `1` on the wire.
    Disabled,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::open_enum! {
    UserGroupStatus, USER_GROUP_STATUS_VALUES; 0 => Enabled, 1 => Disabled
}
pub(crate) static USER_GROUP_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/user-group",
    name: "UserGroupStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Enabled",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Disabled",
            versions: tables::Versions::ALL,
        },
    ],
};
static USER_GROUP_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        ("usrgrpid", tables::Type::ID, 20),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            25,
        ),
        (
            "gui_access",
            tables::Type {
                kind: tables::Kind::Enum(&FRONTEND_ACCESS_VALUES),
                ..tables::Type::ANY
            },
            31,
        ),
        (
            "users_status",
            tables::Type {
                kind: tables::Kind::Enum(&USER_GROUP_STATUS_VALUES),
                ..tables::Type::ANY
            },
            37,
        ),
        ("debug_mode", tables::Type::BOOL, 43),
        ("userdirectoryid", tables::Type::ID, 48),
        ("mfa_status", tables::Type::BOOL, 54),
        ("mfaid", tables::Type::ID, 60),
    ],
    &[
        (
            5,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static USER_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-group",
    name: "UserGroup",
    file: "spec/zabbix/types/user-group.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 5, 6, 1, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 3, 65535, 65535, 65535, 4, 2, 7, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 0, 65535, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "The group's name.",
            ru: "Имя группы.",
        },
        tables::Text {
            en: "How its users sign in to the frontend.",
            ru: "Как пользователи группы входят в веб-интерфейс.",
        },
        tables::Text {
            en: "Whether its users may do anything at all.",
            ru: "Активны ли пользователи группы.",
        },
        tables::Text {
            en: "Whether errors come with the server's call stack.",
            ru: "Сопровождаются ли ошибки стеком вызовов сервера.",
        },
        tables::Text {
            en: "The user directory that checks its users' passwords; `0` for the default one.",
            ru: "Каталог, проверяющий пароли пользователей группы; `0` — каталог по умолчанию.",
        },
        tables::Text {
            en: "Whether a second factor is asked for.",
            ru: "Требуется ли второй фактор.",
        },
        tables::Text {
            en: "The method of the second factor; `0` for the default one.",
            ru: "Метод второго фактора; `0` — метод по умолчанию.",
        },
    ],
    rules: &[],
};
