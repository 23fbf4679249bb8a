// @generated from spec/zabbix/types/mfa.toml by `cargo xtask codegen`; do not edit.

//! The type `mfa`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "mfa")]
/// A method of the second factor
#[non_exhaustive]
pub struct Mfa {
    /// The method's id.
    ///
    /// Id.
    pub mfaid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the second factor is.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<MfaType>,
    /// The method's name.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// How one-time passwords are made. With Duo `1`.
    ///
    /// One of the values below.
    pub hash_function: ::core::option::Option<MfaHashFunction>,
    /// How many digits a one-time password has. With Duo `6`.
    ///
    /// One of the values below.
    pub code_length: ::core::option::Option<MfaCodeLength>,
    /// The name of the Duo host to ask. Empty with one-time passwords.
    ///
    /// String.
    pub api_hostname: ::core::option::Option<::std::string::String>,
    /// The id of the client at Duo. Empty with one-time passwords.
    ///
    /// String, at most 32 characters.
    pub clientid: ::core::option::Option<::std::string::String>,
    /// The user groups that use it. Filled by `selectUsrgrps`.
    ///
    /// List of: object; their number may stand for the list.
    pub usrgrps: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::user_group::UserGroup>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "mfa")]
impl Mfa {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`mfaid`](Self::mfaid).
    pub fn mfaid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mfaid, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<MfaType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
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
    /// Sets [`hash_function`](Self::hash_function).
    pub fn hash_function(
        mut self,
        value: impl ::core::convert::Into<MfaHashFunction>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hash_function, value);
        self
    }
    /// Sets [`code_length`](Self::code_length).
    pub fn code_length(
        mut self,
        value: impl ::core::convert::Into<MfaCodeLength>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.code_length, value);
        self
    }
    /// Sets [`api_hostname`](Self::api_hostname).
    pub fn api_hostname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.api_hostname, value);
        self
    }
    /// Sets [`clientid`](Self::clientid).
    pub fn clientid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.clientid, value);
        self
    }
    /// Sets [`usrgrps`](Self::usrgrps).
    pub fn usrgrps(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::user_group::UserGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.usrgrps, value);
        self
    }
}
#[cfg(feature = "mfa")]
impl ::core::default::Default for Mfa {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "mfa")]
::callsheet_runtime::record! {
    Mfa, super::super::TABLES, super::super::tables::shapes::TYPES_MFA_MFA; 0 => mfaid, 1
    => type_, 2 => name, 3 => hash_function, 4 => code_length, 5 => api_hostname, 6 =>
    clientid, 7 => usrgrps;; mfaid type_ name hash_function code_length api_hostname
    clientid usrgrps
}
#[cfg(feature = "mfa")]
/// A method of the second factor
#[non_exhaustive]
pub struct MfaCreate {
    /// What the second factor is.
    ///
    /// One of the values below.
    pub type_: MfaType,
    /// The method's name.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::std::string::String,
    /// How one-time passwords are made. With Duo `1`.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub hash_function: ::core::option::Option<MfaHashFunction>,
    /// How many digits a one-time password has. With Duo `6`.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub code_length: ::core::option::Option<MfaCodeLength>,
    /// The name of the Duo host to ask. Empty with one-time passwords.
    ///
    /// String. What is right hangs on other fields.
    pub api_hostname: ::core::option::Option<::std::string::String>,
    /// The id of the client at Duo. Empty with one-time passwords.
    ///
    /// String, at most 32 characters. What is right hangs on other fields.
    pub clientid: ::core::option::Option<::std::string::String>,
    /// The secret of the client at Duo. Empty with one-time passwords.
    ///
    /// String, secret. What is right hangs on other fields.
    pub client_secret: ::core::option::Option<::callsheet_runtime::SecretString>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "mfa")]
impl MfaCreate {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<MfaType>,
        name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`hash_function`](Self::hash_function).
    pub fn hash_function(
        mut self,
        value: impl ::core::convert::Into<MfaHashFunction>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hash_function, value);
        self
    }
    /// Sets [`code_length`](Self::code_length).
    pub fn code_length(
        mut self,
        value: impl ::core::convert::Into<MfaCodeLength>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.code_length, value);
        self
    }
    /// Sets [`api_hostname`](Self::api_hostname).
    pub fn api_hostname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.api_hostname, value);
        self
    }
    /// Sets [`clientid`](Self::clientid).
    pub fn clientid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.clientid, value);
        self
    }
    /// Sets [`client_secret`](Self::client_secret).
    pub fn client_secret(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.client_secret, value);
        self
    }
}
#[cfg(feature = "mfa")]
::callsheet_runtime::record! {
    MfaCreate, super::super::TABLES, super::super::tables::shapes::TYPES_MFA_MFA_CREATE;
    0 => type_, 1 => name, 2 => hash_function, 3 => code_length, 4 => api_hostname, 5 =>
    clientid, 6 => client_secret; type_ name; hash_function code_length api_hostname
    clientid client_secret
}
#[cfg(feature = "mfa")]
/// A method of the second factor
#[non_exhaustive]
pub struct MfaUpdate {
    /// The method's id.
    ///
    /// Id.
    pub mfaid: ::callsheet_runtime::Id,
    /// What the second factor is.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<MfaType>,
    /// The method's name.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// How one-time passwords are made. With Duo `1`.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub hash_function: ::core::option::Option<MfaHashFunction>,
    /// How many digits a one-time password has. With Duo `6`.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub code_length: ::core::option::Option<MfaCodeLength>,
    /// The name of the Duo host to ask. Empty with one-time passwords.
    ///
    /// String. What is right hangs on other fields.
    pub api_hostname: ::core::option::Option<::std::string::String>,
    /// The id of the client at Duo. Empty with one-time passwords.
    ///
    /// String, at most 32 characters. What is right hangs on other fields.
    pub clientid: ::core::option::Option<::std::string::String>,
    /// The secret of the client at Duo. Empty with one-time passwords.
    ///
    /// String, secret. What is right hangs on other fields.
    pub client_secret: ::core::option::Option<::callsheet_runtime::SecretString>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "mfa")]
impl MfaUpdate {
    /// With what is required.
    pub fn new(mfaid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            mfaid: mfaid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<MfaType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
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
    /// Sets [`hash_function`](Self::hash_function).
    pub fn hash_function(
        mut self,
        value: impl ::core::convert::Into<MfaHashFunction>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hash_function, value);
        self
    }
    /// Sets [`code_length`](Self::code_length).
    pub fn code_length(
        mut self,
        value: impl ::core::convert::Into<MfaCodeLength>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.code_length, value);
        self
    }
    /// Sets [`api_hostname`](Self::api_hostname).
    pub fn api_hostname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.api_hostname, value);
        self
    }
    /// Sets [`clientid`](Self::clientid).
    pub fn clientid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.clientid, value);
        self
    }
    /// Sets [`client_secret`](Self::client_secret).
    pub fn client_secret(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.client_secret, value);
        self
    }
}
#[cfg(feature = "mfa")]
::callsheet_runtime::record! {
    MfaUpdate, super::super::TABLES, super::super::tables::shapes::TYPES_MFA_MFA_UPDATE;
    0 => mfaid, 1 => type_, 2 => name, 3 => hash_function, 4 => code_length, 5 =>
    api_hostname, 6 => clientid, 7 => client_secret; mfaid; type_ name hash_function
    code_length api_hostname clientid client_secret
}
#[cfg(feature = "mfa")]
/// The length of one-time passwords.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MfaCodeLength {
    /// Six digits.
    ///
    /// `6` on the wire.
    Six,
    /// Eight digits.
    ///
    /// `8` on the wire.
    Eight,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "mfa")]
::callsheet_runtime::open_enum! {
    MfaCodeLength, MFA_CODE_LENGTH_VALUES; 0 => Six, 1 => Eight
}
#[cfg(feature = "mfa")]
pub(crate) static MFA_CODE_LENGTH_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/mfa",
    name: "MfaCodeLength",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "6",
            name: "Six",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "8",
            name: "Eight",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "mfa")]
/// The hash function of one-time passwords.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MfaHashFunction {
    /// SHA-1.
    ///
    /// `1` on the wire.
    Sha1,
    /// SHA-256.
    ///
    /// `2` on the wire.
    Sha256,
    /// SHA-512.
    ///
    /// `3` on the wire.
    Sha512,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "mfa")]
::callsheet_runtime::open_enum! {
    MfaHashFunction, MFA_HASH_FUNCTION_VALUES; 0 => Sha1, 1 => Sha256, 2 => Sha512
}
#[cfg(feature = "mfa")]
pub(crate) static MFA_HASH_FUNCTION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/mfa",
    name: "MfaHashFunction",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "Sha1",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Sha256",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Sha512",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "mfa")]
/// What a second factor is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MfaType {
    /// A one-time password from an app.
    ///
    /// `1` on the wire.
    Totp,
    /// A prompt of Duo.
    ///
    /// `2` on the wire.
    Duo,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "mfa")]
::callsheet_runtime::open_enum! {
    MfaType, MFA_TYPE_VALUES; 0 => Totp, 1 => Duo
}
#[cfg(feature = "mfa")]
pub(crate) static MFA_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/mfa",
    name: "MfaType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "Totp",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Duo",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "mfa")]
static MFA_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        ("mfaid", tables::Type::ID, 16),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MFA_TYPE_VALUES),
                ..tables::Type::ANY
            },
            23,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            30,
        ),
        (
            "hash_function",
            tables::Type {
                kind: tables::Kind::Enum(&MFA_HASH_FUNCTION_VALUES),
                ..tables::Type::ANY
            },
            38,
        ),
        (
            "code_length",
            tables::Type {
                kind: tables::Kind::Enum(&MFA_CODE_LENGTH_VALUES),
                ..tables::Type::ANY
            },
            59,
        ),
        ("api_hostname", tables::Type::TEXT, 80),
        (
            "clientid",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            105,
        ),
        (
            "usrgrps",
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
                        counted: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            162,
        ),
    ],
    &[
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "mfa")]
pub(crate) static MFA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/mfa",
    name: "Mfa",
    file: "spec/zabbix/types/mfa.toml",
    form: tables::Form::Object,
    fields: &MFA_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 5, 7, 65535, 65535, 65535, 65535, 65535,
        65535, 6, 3, 65535, 65535, 65535, 1, 2, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 4, 65535, 0, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[7],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "mfa")]
#[cfg(feature = "texts")]
pub(crate) static MFA_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The method's id.",
            ru: "Идентификатор метода.",
        },
        tables::Text {
            en: "What the second factor is.",
            ru: "Вид второго фактора.",
        },
        tables::Text {
            en: "The method's name.",
            ru: "Имя метода.",
        },
        tables::Text {
            en: "How one-time passwords are made. With Duo `1`.",
            ru: "Хеш-функция одноразовых паролей. Для Duo — `1`.",
        },
        tables::Text {
            en: "How many digits a one-time password has. With Duo `6`.",
            ru: "Число цифр одноразового пароля. Для Duo — `6`.",
        },
        tables::Text {
            en: "The name of the Duo host to ask. Empty with one-time passwords.",
            ru: "Имя узла API Duo. Для одноразовых паролей пустое.",
        },
        tables::Text {
            en: "The id of the client at Duo. Empty with one-time passwords.",
            ru: "Идентификатор клиента Duo. Для одноразовых паролей пустой.",
        },
        tables::Text {
            en: "The user groups that use it. Filled by `selectUsrgrps`.",
            ru: "Группы пользователей с этим методом. Заполняется по `selectUsrgrps`.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"clientid\" - {characters} characters. Allowed length is 32 characters.",
                ru: "Значение «{value}» слишком длинно для поля «clientid»: {characters} знаков. Допустимо 32.",
            },
        },
    ],
};
#[cfg(feature = "mfa")]
static MFA_CREATE_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MFA_TYPE_VALUES),
                ..tables::Type::ANY
            },
            23,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            30,
        ),
        (
            "hash_function",
            tables::Type {
                kind: tables::Kind::Enum(&MFA_HASH_FUNCTION_VALUES),
                ..tables::Type::ANY
            },
            38,
        ),
        (
            "code_length",
            tables::Type {
                kind: tables::Kind::Enum(&MFA_CODE_LENGTH_VALUES),
                ..tables::Type::ANY
            },
            59,
        ),
        ("api_hostname", tables::Type::TEXT, 80),
        (
            "clientid",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            105,
        ),
        (
            "client_secret",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            135,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MFA_HASH_FUNCTION_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 45,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MFA_HASH_FUNCTION_VALUES),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 49,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MFA_CODE_LENGTH_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 66,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MFA_CODE_LENGTH_VALUES),
                            words: &["6"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 70,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 86,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 91,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(32),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 112,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(32),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 117,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 143,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 148,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "mfa")]
pub(crate) static MFA_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/mfa",
    name: "MfaCreate",
    file: "spec/zabbix/types/mfa.toml",
    form: tables::Form::Object,
    fields: &MFA_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 0, 1, 6, 4, 65535, 65535, 65535, 65535, 65535, 3, 65535, 5, 2,
        65535,
    ],
    required: 2,
    conditional: true,
    secrets: &[6],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "mfa")]
#[cfg(feature = "texts")]
pub(crate) static MFA_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What the second factor is.",
            ru: "Вид второго фактора.",
        },
        tables::Text {
            en: "The method's name.",
            ru: "Имя метода.",
        },
        tables::Text {
            en: "How one-time passwords are made. With Duo `1`.",
            ru: "Хеш-функция одноразовых паролей. Для Duo — `1`.",
        },
        tables::Text {
            en: "How many digits a one-time password has. With Duo `6`.",
            ru: "Число цифр одноразового пароля. Для Duo — `6`.",
        },
        tables::Text {
            en: "The name of the Duo host to ask. Empty with one-time passwords.",
            ru: "Имя узла API Duo. Для одноразовых паролей пустое.",
        },
        tables::Text {
            en: "The id of the client at Duo. Empty with one-time passwords.",
            ru: "Идентификатор клиента Duo. Для одноразовых паролей пустой.",
        },
        tables::Text {
            en: "The secret of the client at Duo. Empty with one-time passwords.",
            ru: "Секрет клиента Duo. Для одноразовых паролей пустой.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 5,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"clientid\" - {characters} characters. Allowed length is 32 characters.",
                ru: "Значение «{value}» слишком длинно для поля «clientid»: {characters} знаков. Допустимо 32.",
            },
        },
    ],
};
#[cfg(feature = "mfa")]
static MFA_UPDATE_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        ("mfaid", tables::Type::ID, 16),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MFA_TYPE_VALUES),
                ..tables::Type::ANY
            },
            23,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            30,
        ),
        (
            "hash_function",
            tables::Type {
                kind: tables::Kind::Enum(&MFA_HASH_FUNCTION_VALUES),
                ..tables::Type::ANY
            },
            38,
        ),
        (
            "code_length",
            tables::Type {
                kind: tables::Kind::Enum(&MFA_CODE_LENGTH_VALUES),
                ..tables::Type::ANY
            },
            59,
        ),
        ("api_hostname", tables::Type::TEXT, 80),
        (
            "clientid",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            105,
        ),
        (
            "client_secret",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            135,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MFA_HASH_FUNCTION_VALUES),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 54,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MFA_CODE_LENGTH_VALUES),
                            words: &["6"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 75,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 96,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 100,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(32),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 122,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(32),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 126,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 153,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 157,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "mfa")]
pub(crate) static MFA_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/mfa",
    name: "MfaUpdate",
    file: "spec/zabbix/types/mfa.toml",
    form: tables::Form::Object,
    fields: &MFA_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 7, 65535, 65535, 5, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 6, 3, 65535, 65535, 65535, 1, 2, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 4, 65535, 0, 65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[7],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Any(
                            &[
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[1],
                                            }),
                                        ),
                                        tables::Condition::Any(
                                            &[
                                                tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[3],
                                                }),
                                                tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[4],
                                                }),
                                                tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[5],
                                                }),
                                                tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[6],
                                                }),
                                                tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[7],
                                                }),
                                            ],
                                        ),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[1],
                                            },
                                            &["2"],
                                        ),
                                        tables::Condition::Any(
                                            &[
                                                tables::Condition::Not(
                                                    &tables::Condition::Present(tables::Path {
                                                        from: tables::From::Here,
                                                        steps: &[5],
                                                    }),
                                                ),
                                                tables::Condition::Not(
                                                    &tables::Condition::Present(tables::Path {
                                                        from: tables::From::Here,
                                                        steps: &[6],
                                                    }),
                                                ),
                                                tables::Condition::Not(
                                                    &tables::Condition::Present(tables::Path {
                                                        from: tables::From::Here,
                                                        steps: &[7],
                                                    }),
                                                ),
                                            ],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                        tables::Condition::Stored("the type of the method"),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[6],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[7],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 170,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "mfa")]
#[cfg(feature = "texts")]
pub(crate) static MFA_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The method's id.",
            ru: "Идентификатор метода.",
        },
        tables::Text {
            en: "What the second factor is.",
            ru: "Вид второго фактора.",
        },
        tables::Text {
            en: "The method's name.",
            ru: "Имя метода.",
        },
        tables::Text {
            en: "How one-time passwords are made. With Duo `1`.",
            ru: "Хеш-функция одноразовых паролей. Для Duo — `1`.",
        },
        tables::Text {
            en: "How many digits a one-time password has. With Duo `6`.",
            ru: "Число цифр одноразового пароля. Для Duo — `6`.",
        },
        tables::Text {
            en: "The name of the Duo host to ask. Empty with one-time passwords.",
            ru: "Имя узла API Duo. Для одноразовых паролей пустое.",
        },
        tables::Text {
            en: "The id of the client at Duo. Empty with one-time passwords.",
            ru: "Идентификатор клиента Duo. Для одноразовых паролей пустой.",
        },
        tables::Text {
            en: "The secret of the client at Duo. Empty with one-time passwords.",
            ru: "Секрет клиента Duo. Для одноразовых паролей пустой.",
        },
    ],
    rules: &[
        tables::Text {
            en: "the fields do not fit the type of the method",
            ru: "Какие поля допустимы, зависит от прежнего вида метода.",
        },
    ],
    said: &[
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"clientid\" - {characters} characters. Allowed length is 32 characters.",
                ru: "Значение «{value}» слишком длинно для поля «clientid»: {characters} знаков. Допустимо 32.",
            },
        },
    ],
};
