// @generated from spec/zabbix/types/session.toml by `cargo xtask codegen`; do not edit.

//! The type `session`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "user")]
/// A signed-in user
#[non_exhaustive]
pub struct Session {
    /// The user's id.
    ///
    /// Id.
    pub userid: ::callsheet_runtime::Id,
    /// The name to sign in with.
    ///
    /// String, at most 100 characters.
    pub username: ::core::option::Option<::std::string::String>,
    /// The first name.
    ///
    /// String, at most 100 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// The family name.
    ///
    /// String, at most 100 characters.
    pub surname: ::core::option::Option<::std::string::String>,
    /// The page of the frontend that opens after signing in.
    ///
    /// String, at most 2048 characters.
    pub url: ::core::option::Option<::std::string::String>,
    /// Whether the browser keeps the user signed in.
    ///
    /// Bool (0 or 1).
    pub autologin: ::core::option::Option<bool>,
    /// How long the session lives without activity; `0` for ever.
    ///
    /// String.
    pub autologout: ::core::option::Option<::std::string::String>,
    /// The language of the frontend.
    ///
    /// String.
    pub lang: ::core::option::Option<::std::string::String>,
    /// How often a page of the frontend renews itself.
    ///
    /// String.
    pub refresh: ::core::option::Option<::std::string::String>,
    /// The look of the frontend.
    ///
    /// String.
    pub theme: ::core::option::Option<::std::string::String>,
    /// How often in a row signing in had failed.
    ///
    /// Integer.
    pub attempt_failed: ::core::option::Option<i64>,
    /// The address from which signing in failed last.
    ///
    /// String.
    pub attempt_ip: ::core::option::Option<::std::string::String>,
    /// When signing in failed last, in seconds since 1970.
    ///
    /// Integer.
    pub attempt_clock: ::core::option::Option<i64>,
    /// How many rows a page of the frontend shows.
    ///
    /// Integer.
    pub rows_per_page: ::core::option::Option<i64>,
    /// The time zone.
    ///
    /// String.
    pub timezone: ::core::option::Option<::std::string::String>,
    /// The user's role.
    ///
    /// Id.
    pub roleid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The user directory that the user came from; `0` for none.
    ///
    /// Id. Since 6.4.
    pub userdirectoryid: ::core::option::Option<::callsheet_runtime::Id>,
    /// When a user directory last renewed the user, in seconds since 1970.
    ///
    /// Integer. Since 6.4.
    pub ts_provisioned: ::core::option::Option<i64>,
    /// Whether errors come with the server's call stack.
    ///
    /// Bool (0 or 1).
    pub debug_mode: ::core::option::Option<bool>,
    /// Whether the user directory has dropped the user.
    ///
    /// Bool (true or false). Since 6.4.
    pub deprovisioned: ::core::option::Option<bool>,
    /// How the user signs in to the frontend.
    ///
    /// One of the values below.
    pub gui_access: ::core::option::Option<
        super::super::types::user_group::FrontendAccess,
    >,
    /// The method of the second factor; `0` for none.
    ///
    /// Id. Since 7.0.
    pub mfaid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Who checks the user's password.
    ///
    /// One of the values below. Since 6.4.
    pub auth_type: ::core::option::Option<AuthenticationType>,
    /// What the user is.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<super::super::types::role::UserType>,
    /// The address that the call came from.
    ///
    /// String.
    pub userip: ::core::option::Option<::std::string::String>,
    /// The session, to be sent with further calls. Left out where an API token was checked.
    ///
    /// String, secret.
    pub sessionid: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The session's own key, for frontends that sign what they send.
    ///
    /// String, secret. Since 7.0.
    pub secret: ::core::option::Option<::callsheet_runtime::SecretString>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "user")]
impl Session {
    /// With what is required.
    pub fn new(userid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            userid: userid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`username`](Self::username).
    pub fn username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.username, value);
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
    /// Sets [`surname`](Self::surname).
    pub fn surname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.surname, value);
        self
    }
    /// Sets [`url`](Self::url).
    pub fn url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url, value);
        self
    }
    /// Sets [`autologin`](Self::autologin).
    pub fn autologin(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.autologin, value);
        self
    }
    /// Sets [`autologout`](Self::autologout).
    pub fn autologout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.autologout, value);
        self
    }
    /// Sets [`lang`](Self::lang).
    pub fn lang(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lang, value);
        self
    }
    /// Sets [`refresh`](Self::refresh).
    pub fn refresh(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.refresh, value);
        self
    }
    /// Sets [`theme`](Self::theme).
    pub fn theme(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.theme, value);
        self
    }
    /// Sets [`attempt_failed`](Self::attempt_failed).
    pub fn attempt_failed(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.attempt_failed, value);
        self
    }
    /// Sets [`attempt_ip`](Self::attempt_ip).
    pub fn attempt_ip(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.attempt_ip, value);
        self
    }
    /// Sets [`attempt_clock`](Self::attempt_clock).
    pub fn attempt_clock(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.attempt_clock, value);
        self
    }
    /// Sets [`rows_per_page`](Self::rows_per_page).
    pub fn rows_per_page(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.rows_per_page, value);
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
    /// Sets [`roleid`](Self::roleid).
    pub fn roleid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.roleid, value);
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
    /// Sets [`ts_provisioned`](Self::ts_provisioned).
    pub fn ts_provisioned(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ts_provisioned, value);
        self
    }
    /// Sets [`debug_mode`](Self::debug_mode).
    pub fn debug_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.debug_mode, value);
        self
    }
    /// Sets [`deprovisioned`](Self::deprovisioned).
    pub fn deprovisioned(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.deprovisioned, value);
        self
    }
    /// Sets [`gui_access`](Self::gui_access).
    pub fn gui_access(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::user_group::FrontendAccess,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.gui_access, value);
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
    /// Sets [`auth_type`](Self::auth_type).
    pub fn auth_type(
        mut self,
        value: impl ::core::convert::Into<AuthenticationType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.auth_type, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<super::super::types::role::UserType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`userip`](Self::userip).
    pub fn userip(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userip, value);
        self
    }
    /// Sets [`sessionid`](Self::sessionid).
    pub fn sessionid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sessionid, value);
        self
    }
    /// Sets [`secret`](Self::secret).
    pub fn secret(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.secret, value);
        self
    }
}
#[cfg(feature = "user")]
::callsheet_runtime::record! {
    Session, super::super::TABLES, super::super::tables::shapes::TYPES_SESSION_SESSION; 0
    => userid, 1 => username, 2 => name, 3 => surname, 4 => url, 5 => autologin, 6 =>
    autologout, 7 => lang, 8 => refresh, 9 => theme, 10 => attempt_failed, 11 =>
    attempt_ip, 12 => attempt_clock, 13 => rows_per_page, 14 => timezone, 15 => roleid,
    16 => userdirectoryid, 17 => ts_provisioned, 18 => debug_mode, 19 => deprovisioned,
    20 => gui_access, 21 => mfaid, 22 => auth_type, 23 => type_, 24 => userip, 25 =>
    sessionid, 26 => secret; userid; username name surname url autologin autologout lang
    refresh theme attempt_failed attempt_ip attempt_clock rows_per_page timezone roleid
    userdirectoryid ts_provisioned debug_mode deprovisioned gui_access mfaid auth_type
    type_ userip sessionid secret
}
#[cfg(any(feature = "authentication", feature = "user"))]
/// Who checks a password.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationType {
    /// The server itself.
    ///
    /// `0` on the wire.
    Internal,
    /// A directory.
    ///
    /// `1` on the wire.
    Ldap,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "authentication", feature = "user"))]
::callsheet_runtime::open_enum! {
    AuthenticationType, AUTHENTICATION_TYPE_VALUES; 0 => Internal, 1 => Ldap
}
#[cfg(any(feature = "authentication", feature = "user"))]
pub(crate) static AUTHENTICATION_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/session",
    name: "AuthenticationType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Internal",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Ldap",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "user")]
static SESSION_FIELDS: [tables::Field<'static>; 27] = tables::Field::rows(
    [
        ("userid", tables::Type::ID, 6),
        (
            "username",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            13,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            19,
        ),
        (
            "surname",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            25,
        ),
        (
            "url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            31,
        ),
        ("autologin", tables::Type::BOOL, 37),
        ("autologout", tables::Type::TEXT, 42),
        ("lang", tables::Type::TEXT, 47),
        ("refresh", tables::Type::TEXT, 52),
        ("theme", tables::Type::TEXT, 57),
        ("attempt_failed", tables::Type::INT, 62),
        ("attempt_ip", tables::Type::TEXT, 67),
        ("attempt_clock", tables::Type::INT, 72),
        ("rows_per_page", tables::Type::INT, 77),
        ("timezone", tables::Type::TEXT, 82),
        ("roleid", tables::Type::ID, 87),
        ("userdirectoryid", tables::Type::ID, 93),
        ("ts_provisioned", tables::Type::INT, 99),
        ("debug_mode", tables::Type::BOOL, 105),
        ("deprovisioned", tables::Type::WORD_BOOL, 110),
        (
            "gui_access",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::user_group::FRONTEND_ACCESS_VALUES,
                ),
                ..tables::Type::ANY
            },
            116,
        ),
        ("mfaid", tables::Type::ID, 122),
        (
            "auth_type",
            tables::Type {
                kind: tables::Kind::Enum(&AUTHENTICATION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            128,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::role::USER_TYPE_VALUES),
                ..tables::Type::ANY
            },
            135,
        ),
        ("userip", tables::Type::TEXT, 141),
        (
            "sessionid",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            146,
        ),
        (
            "secret",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            152,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            15,
            tables::Facts {
                references: ::core::option::Option::Some("role"),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            26,
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
#[cfg(feature = "user")]
pub(crate) static SESSION_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/session",
    name: "Session",
    file: "spec/zabbix/types/session.toml",
    form: tables::Form::Object,
    fields: &SESSION_FIELDS,
    lookup: &[
        21, 19, 25, 65535, 65535, 65535, 65535, 65535, 3, 7, 4, 65535, 65535, 65535, 10,
        9, 1, 11, 2, 23, 65535, 65535, 65535, 65535, 65535, 16, 65535, 12, 13, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 8, 17, 65535, 22,
        65535, 65535, 65535, 65535, 65535, 65535, 26, 65535, 0, 24, 20, 6, 65535, 65535,
        65535, 65535, 65535, 5, 18, 15, 14,
    ],
    required: 1,
    conditional: false,
    secrets: &[25, 26],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "user")]
#[cfg(feature = "texts")]
pub(crate) static SESSION_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The user's id.",
            ru: "Идентификатор пользователя.",
        },
        tables::Text {
            en: "The name to sign in with.",
            ru: "Имя для входа.",
        },
        tables::Text {
            en: "The first name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The family name.",
            ru: "Фамилия.",
        },
        tables::Text {
            en: "The page of the frontend that opens after signing in.",
            ru: "Страница веб-интерфейса, открываемая после входа.",
        },
        tables::Text {
            en: "Whether the browser keeps the user signed in.",
            ru: "Запоминать ли вход в браузере.",
        },
        tables::Text {
            en: "How long the session lives without activity; `0` for ever.",
            ru: "Сколько живёт сеанс без активности; `0` — бессрочно.",
        },
        tables::Text {
            en: "The language of the frontend.",
            ru: "Язык веб-интерфейса.",
        },
        tables::Text {
            en: "How often a page of the frontend renews itself.",
            ru: "Как часто обновляются страницы веб-интерфейса.",
        },
        tables::Text {
            en: "The look of the frontend.",
            ru: "Тема веб-интерфейса.",
        },
        tables::Text {
            en: "How often in a row signing in had failed.",
            ru: "Число неудачных попыток входа подряд.",
        },
        tables::Text {
            en: "The address from which signing in failed last.",
            ru: "Адрес последней неудачной попытки входа.",
        },
        tables::Text {
            en: "When signing in failed last, in seconds since 1970.",
            ru: "Время последней неудачной попытки входа, в секундах с 1970 года.",
        },
        tables::Text {
            en: "How many rows a page of the frontend shows.",
            ru: "Сколько строк показывать на странице.",
        },
        tables::Text {
            en: "The time zone.",
            ru: "Часовой пояс.",
        },
        tables::Text {
            en: "The user's role.",
            ru: "Роль пользователя.",
        },
        tables::Text {
            en: "The user directory that the user came from; `0` for none.",
            ru: "Каталог, из которого взят пользователь; `0` — нет.",
        },
        tables::Text {
            en: "When a user directory last renewed the user, in seconds since 1970.",
            ru: "Когда каталог последний раз обновил пользователя, в секундах с 1970 года.",
        },
        tables::Text {
            en: "Whether errors come with the server's call stack.",
            ru: "Сопровождаются ли ошибки стеком вызовов сервера.",
        },
        tables::Text {
            en: "Whether the user directory has dropped the user.",
            ru: "Исключён ли пользователь из каталога.",
        },
        tables::Text {
            en: "How the user signs in to the frontend.",
            ru: "Как пользователь входит в веб-интерфейс.",
        },
        tables::Text {
            en: "The method of the second factor; `0` for none.",
            ru: "Метод второго фактора; `0` — нет.",
        },
        tables::Text {
            en: "Who checks the user's password.",
            ru: "Кто проверяет пароль пользователя.",
        },
        tables::Text {
            en: "What the user is.",
            ru: "Тип пользователя.",
        },
        tables::Text {
            en: "The address that the call came from.",
            ru: "Адрес, с которого пришёл вызов.",
        },
        tables::Text {
            en: "The session, to be sent with further calls. Left out where an API token was checked.",
            ru: "Сеанс, передаваемый в следующих вызовах. Отсутствует, если проверялся API-токен.",
        },
        tables::Text {
            en: "The session's own key, for frontends that sign what they send.",
            ru: "Ключ сеанса для подписи данных веб-интерфейсом.",
        },
    ],
    rules: &[],
    said: &[],
};
