// @generated from spec/zabbix/types/token.toml by `cargo xtask codegen`; do not edit.

//! The type `token`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "token")]
/// An API token
#[non_exhaustive]
pub struct Token {
    /// The token's id.
    ///
    /// Id.
    pub tokenid: ::core::option::Option<::callsheet_runtime::Id>,
    /// A name, unique among the tokens of its user.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// What it is for.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// The user that it speaks for; left out: the caller. Only a super administrator makes tokens for others.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it can be used.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// Until when it can be used, in seconds since 1970; `0` for ever.
    ///
    /// Integer, -2147483648–2147483647.
    pub expires_at: ::core::option::Option<i64>,
    /// When it was last used, in seconds since 1970; `0` for never.
    ///
    /// Integer.
    pub lastaccess: ::core::option::Option<i64>,
    /// When it was made, in seconds since 1970.
    ///
    /// Integer.
    pub created_at: ::core::option::Option<i64>,
    /// The user who made it, or generated its secret last; `0` if that user is gone.
    ///
    /// Id.
    pub creator_userid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "token")]
impl Token {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`tokenid`](Self::tokenid).
    pub fn tokenid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tokenid, value);
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
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`expires_at`](Self::expires_at).
    pub fn expires_at(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.expires_at, value);
        self
    }
    /// Sets [`lastaccess`](Self::lastaccess).
    pub fn lastaccess(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastaccess, value);
        self
    }
    /// Sets [`created_at`](Self::created_at).
    pub fn created_at(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.created_at, value);
        self
    }
    /// Sets [`creator_userid`](Self::creator_userid).
    pub fn creator_userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.creator_userid, value);
        self
    }
}
#[cfg(feature = "token")]
impl ::core::default::Default for Token {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "token")]
::callsheet_runtime::record! {
    Token, super::super::TABLES, super::super::tables::shapes::TYPES_TOKEN_TOKEN; 0 =>
    tokenid, 1 => name, 2 => description, 3 => userid, 4 => status, 5 => expires_at, 6 =>
    lastaccess, 7 => created_at, 8 => creator_userid;; tokenid name description userid
    status expires_at lastaccess created_at creator_userid
}
#[cfg(feature = "token")]
/// An API token
#[non_exhaustive]
pub struct TokenCreate {
    /// A name, unique among the tokens of its user.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::std::string::String,
    /// What it is for.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// The user that it speaks for; left out: the caller. Only a super administrator makes tokens for others.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it can be used.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// Until when it can be used, in seconds since 1970; `0` for ever.
    ///
    /// Integer, -2147483648–2147483647.
    pub expires_at: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "token")]
impl TokenCreate {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`expires_at`](Self::expires_at).
    pub fn expires_at(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.expires_at, value);
        self
    }
}
#[cfg(feature = "token")]
::callsheet_runtime::record! {
    TokenCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TOKEN_TOKEN_CREATE; 0 => name, 1 => description,
    2 => userid, 3 => status, 4 => expires_at; name; description userid status expires_at
}
#[cfg(feature = "token")]
/// An API token
#[non_exhaustive]
pub struct TokenUpdate {
    /// The token's id.
    ///
    /// Id.
    pub tokenid: ::callsheet_runtime::Id,
    /// A name, unique among the tokens of its user.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// What it is for.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether it can be used.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// Until when it can be used, in seconds since 1970; `0` for ever.
    ///
    /// Integer, -2147483648–2147483647.
    pub expires_at: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "token")]
impl TokenUpdate {
    /// With what is required.
    pub fn new(tokenid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            tokenid: tokenid.into(),
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
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`expires_at`](Self::expires_at).
    pub fn expires_at(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.expires_at, value);
        self
    }
}
#[cfg(feature = "token")]
::callsheet_runtime::record! {
    TokenUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TOKEN_TOKEN_UPDATE; 0 => tokenid, 1 => name, 2 =>
    description, 3 => status, 4 => expires_at; tokenid; name description status
    expires_at
}
#[cfg(feature = "token")]
static TOKEN_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("tokenid", tables::Type::ID, 16),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            23,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            31,
        ),
        ("userid", tables::Type::ID, 37),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            44,
        ),
        (
            "expires_at",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: -2147483648,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            50,
        ),
        ("lastaccess", tables::Type::INT, 56),
        ("created_at", tables::Type::INT, 63),
        ("creator_userid", tables::Type::ID, 70),
    ],
    &[
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "token")]
pub(crate) static TOKEN_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/token",
    name: "Token",
    file: "spec/zabbix/types/token.toml",
    form: tables::Form::Object,
    fields: &TOKEN_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 5, 6, 65535, 7, 65535, 65535,
        65535, 65535, 65535, 65535, 1, 3, 8, 65535, 65535, 65535, 0, 65535, 4, 65535,
        65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "token")]
#[cfg(feature = "texts")]
pub(crate) static TOKEN_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The token's id.",
            ru: "Идентификатор токена.",
        },
        tables::Text {
            en: "A name, unique among the tokens of its user.",
            ru: "Имя, уникальное среди токенов пользователя.",
        },
        tables::Text {
            en: "What it is for.",
            ru: "Описание.",
        },
        tables::Text {
            en: "The user that it speaks for; left out: the caller. Only a super administrator makes tokens for others.",
            ru: "Пользователь, от имени которого действует токен; по умолчанию — вызывающий. Для других токены создаёт только супер-администратор.",
        },
        tables::Text {
            en: "Whether it can be used.",
            ru: "Можно ли пользоваться токеном.",
        },
        tables::Text {
            en: "Until when it can be used, in seconds since 1970; `0` for ever.",
            ru: "До какого времени действует, в секундах с 1970 года; `0` — бессрочно.",
        },
        tables::Text {
            en: "When it was last used, in seconds since 1970; `0` for never.",
            ru: "Время последнего использования, в секундах с 1970 года; `0` — не использовался.",
        },
        tables::Text {
            en: "When it was made, in seconds since 1970.",
            ru: "Время создания, в секундах с 1970 года.",
        },
        tables::Text {
            en: "The user who made it, or generated its secret last; `0` if that user is gone.",
            ru: "Кто создал токен или последним сгенерировал его секрет; `0`, если этого пользователя уже нет.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "token")]
static TOKEN_CREATE_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            23,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            31,
        ),
        ("userid", tables::Type::ID, 37),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            44,
        ),
        (
            "expires_at",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: -2147483648,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            50,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "token")]
pub(crate) static TOKEN_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/token",
    name: "TokenCreate",
    file: "spec/zabbix/types/token.toml",
    form: tables::Form::Object,
    fields: &TOKEN_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 0, 2, 65535, 1, 65535, 65535, 4, 65535, 3, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "token")]
#[cfg(feature = "texts")]
pub(crate) static TOKEN_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "A name, unique among the tokens of its user.",
            ru: "Имя, уникальное среди токенов пользователя.",
        },
        tables::Text {
            en: "What it is for.",
            ru: "Описание.",
        },
        tables::Text {
            en: "The user that it speaks for; left out: the caller. Only a super administrator makes tokens for others.",
            ru: "Пользователь, от имени которого действует токен; по умолчанию — вызывающий. Для других токены создаёт только супер-администратор.",
        },
        tables::Text {
            en: "Whether it can be used.",
            ru: "Можно ли пользоваться токеном.",
        },
        tables::Text {
            en: "Until when it can be used, in seconds since 1970; `0` for ever.",
            ru: "До какого времени действует, в секундах с 1970 года; `0` — бессрочно.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "token")]
static TOKEN_UPDATE_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("tokenid", tables::Type::ID, 16),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            23,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            31,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            44,
        ),
        (
            "expires_at",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: -2147483648,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            50,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "token")]
pub(crate) static TOKEN_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/token",
    name: "TokenUpdate",
    file: "spec/zabbix/types/token.toml",
    form: tables::Form::Object,
    fields: &TOKEN_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 1, 65535, 65535, 2, 65535, 65535, 0, 4, 3, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "token")]
#[cfg(feature = "texts")]
pub(crate) static TOKEN_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The token's id.",
            ru: "Идентификатор токена.",
        },
        tables::Text {
            en: "A name, unique among the tokens of its user.",
            ru: "Имя, уникальное среди токенов пользователя.",
        },
        tables::Text {
            en: "What it is for.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether it can be used.",
            ru: "Можно ли пользоваться токеном.",
        },
        tables::Text {
            en: "Until when it can be used, in seconds since 1970; `0` for ever.",
            ru: "До какого времени действует, в секундах с 1970 года; `0` — бессрочно.",
        },
    ],
    rules: &[],
    said: &[],
};
