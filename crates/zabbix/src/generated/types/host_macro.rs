// @generated from spec/zabbix/types/host-macro.toml by `cargo xtask codegen`; do not edit.

//! The type `host-macro`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A macro of a host
#[non_exhaustive]
pub struct HostMacro {
    /// The macro's id. In an update it names an existing one.
    ///
    /// Id.
    pub hostmacroid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host's id.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The macro's name with braces, `{$NAME}`.
    ///
    /// User macro ({$NAME}), at most 255 characters. Not empty.
    pub macro_: ::core::option::Option<::std::string::String>,
    /// What the value is.
    ///
    /// One of the values below. Default: `0`.
    pub type_: ::core::option::Option<MacroType>,
    /// The value. A secret one is never answered.
    ///
    /// String, at most 2048 characters, secret.
    pub value: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether a discovery made it. `0` takes it over.
    ///
    /// One of the values below. Since 6.4.
    pub automatic: ::core::option::Option<MacroOrigin>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl HostMacro {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`hostmacroid`](Self::hostmacroid).
    pub fn hostmacroid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostmacroid, value);
        self
    }
    /// Sets [`hostid`](Self::hostid).
    pub fn hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostid, value);
        self
    }
    /// Sets [`macro_`](Self::macro_).
    pub fn macro_(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.macro_, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<MacroType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
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
    /// Sets [`automatic`](Self::automatic).
    pub fn automatic(mut self, value: impl ::core::convert::Into<MacroOrigin>) -> Self {
        ::callsheet_runtime::record::set(&mut self.automatic, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for HostMacro {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    HostMacro, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_MACRO_HOST_MACRO; 0 => hostmacroid, 1 =>
    hostid, 2 => macro_, 3 => type_, 4 => value, 5 => description, 6 => automatic;;
    hostmacroid hostid macro_ type_ value description automatic
}
#[cfg(any(feature = "host", feature = "hostprototype"))]
/// A macro of a host
#[non_exhaustive]
pub struct HostMacroCreate {
    /// The macro's name with braces, `{$NAME}`.
    ///
    /// User macro ({$NAME}), at most 255 characters. Not empty.
    pub macro_: ::std::string::String,
    /// What the value is.
    ///
    /// One of the values below. Default: `0`.
    pub type_: ::core::option::Option<MacroType>,
    /// The value. A secret one is never answered.
    ///
    /// String, at most 2048 characters, secret. What is right hangs on other fields.
    pub value: ::callsheet_runtime::SecretString,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "host", feature = "hostprototype"))]
impl HostMacroCreate {
    /// With what is required.
    pub fn new(
        macro_: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        Self {
            macro_: macro_.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<MacroType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
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
}
#[cfg(any(feature = "host", feature = "hostprototype"))]
::callsheet_runtime::record! {
    HostMacroCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_MACRO_HOST_MACRO_CREATE; 0 => macro_, 1 =>
    type_, 2 => value, 3 => description; macro_ value; type_ description
}
#[cfg(feature = "host")]
/// A macro of a host
#[non_exhaustive]
pub struct HostMacroUpdate {
    /// The macro's id. In an update it names an existing one.
    ///
    /// Id.
    pub hostmacroid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The macro's name with braces, `{$NAME}`.
    ///
    /// User macro ({$NAME}), at most 255 characters. Required when `hostmacroid absent`. Not empty.
    pub macro_: ::core::option::Option<::std::string::String>,
    /// What the value is.
    ///
    /// One of the values below. Default: `0`.
    pub type_: ::core::option::Option<MacroType>,
    /// The value. A secret one is never answered.
    ///
    /// String, at most 2048 characters, secret. Required when `hostmacroid absent`. What is right hangs on other fields.
    pub value: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether a discovery made it. `0` takes it over.
    ///
    /// One of the values below, one of "0". Since 6.4.
    pub automatic: ::core::option::Option<MacroOrigin>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "host")]
impl HostMacroUpdate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`hostmacroid`](Self::hostmacroid).
    pub fn hostmacroid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostmacroid, value);
        self
    }
    /// Sets [`macro_`](Self::macro_).
    pub fn macro_(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.macro_, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<MacroType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
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
    /// Sets [`automatic`](Self::automatic).
    pub fn automatic(mut self, value: impl ::core::convert::Into<MacroOrigin>) -> Self {
        ::callsheet_runtime::record::set(&mut self.automatic, value);
        self
    }
}
#[cfg(feature = "host")]
impl ::core::default::Default for HostMacroUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "host")]
::callsheet_runtime::record! {
    HostMacroUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_MACRO_HOST_MACRO_UPDATE; 0 => hostmacroid, 1
    => macro_, 2 => type_, 3 => value, 4 => description, 5 => automatic;; hostmacroid
    macro_ type_ value description automatic
}
#[cfg(feature = "hostprototype")]
/// A macro of a host
#[non_exhaustive]
pub struct HostMacroPrototype {
    /// The macro's id. In an update it names an existing one.
    ///
    /// Id.
    pub hostmacroid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The macro's name with braces, `{$NAME}`.
    ///
    /// User macro ({$NAME}), at most 255 characters. Required when `hostmacroid absent`. Not empty.
    pub macro_: ::core::option::Option<::std::string::String>,
    /// What the value is.
    ///
    /// One of the values below. Default: `0`.
    pub type_: ::core::option::Option<MacroType>,
    /// The value. A secret one is never answered.
    ///
    /// String, at most 2048 characters, secret. Required when `hostmacroid absent`. What is right hangs on other fields.
    pub value: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostprototype")]
impl HostMacroPrototype {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`hostmacroid`](Self::hostmacroid).
    pub fn hostmacroid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostmacroid, value);
        self
    }
    /// Sets [`macro_`](Self::macro_).
    pub fn macro_(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.macro_, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<MacroType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
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
}
#[cfg(feature = "hostprototype")]
impl ::core::default::Default for HostMacroPrototype {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "hostprototype")]
::callsheet_runtime::record! {
    HostMacroPrototype, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_MACRO_HOST_MACRO_PROTOTYPE; 0 =>
    hostmacroid, 1 => macro_, 2 => type_, 3 => value, 4 => description;; hostmacroid
    macro_ type_ value description
}
#[cfg(feature = "types-alert")]
/// How a macro came about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacroOrigin {
    /// Someone made it.
    ///
    /// `0` on the wire.
    Manual,
    /// A discovery made it.
    ///
    /// `1` on the wire.
    Automatic,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    MacroOrigin, MACRO_ORIGIN_VALUES; 0 => Manual, 1 => Automatic
}
#[cfg(feature = "types-alert")]
pub(crate) static MACRO_ORIGIN_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host-macro",
    name: "MacroOrigin",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Manual",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Automatic",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// What a macro's value is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacroType {
    /// A text.
    ///
    /// `0` on the wire.
    Text,
    /// A secret text.
    ///
    /// `1` on the wire.
    Secret,
    /// A path in a vault.
    ///
    /// `2` on the wire.
    Vault,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    MacroType, MACRO_TYPE_VALUES; 0 => Text, 1 => Secret, 2 => Vault
}
#[cfg(feature = "types-alert")]
pub(crate) static MACRO_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host-macro",
    name: "MacroType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Text",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Secret",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Vault",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
static HOST_MACRO_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        ("hostmacroid", tables::Type::ID, 7),
        ("hostid", tables::Type::ID, 13),
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::UserMacro),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            22,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MACRO_TYPE_VALUES),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                secret: true,
                ..tables::Type::TEXT
            },
            39,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            69,
        ),
        (
            "automatic",
            tables::Type {
                kind: tables::Kind::Enum(&MACRO_ORIGIN_VALUES),
                ..tables::Type::ANY
            },
            75,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
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
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static HOST_MACRO_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-macro",
    name: "HostMacro",
    file: "spec/zabbix/types/host-macro.toml",
    form: tables::Form::Object,
    fields: &HOST_MACRO_FIELDS,
    lookup: &[
        65535, 2, 3, 65535, 65535, 5, 6, 0, 4, 65535, 65535, 65535, 65535, 65535, 1,
        65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[4],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static HOST_MACRO_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The macro's id. In an update it names an existing one.",
            ru: "Идентификатор макроса. При обновлении указывает на существующий.",
        },
        tables::Text {
            en: "The host's id.",
            ru: "Идентификатор узла сети.",
        },
        tables::Text {
            en: "The macro's name with braces, `{$NAME}`.",
            ru: "Имя макроса в скобках, `{$NAME}`.",
        },
        tables::Text {
            en: "What the value is.",
            ru: "Вид значения.",
        },
        tables::Text {
            en: "The value. A secret one is never answered.",
            ru: "Значение. Секретное не возвращается.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether a discovery made it. `0` takes it over.",
            ru: "Создан ли обнаружением. `0` — перевести в ручные.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(any(feature = "host", feature = "hostprototype"))]
static HOST_MACRO_CREATE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::UserMacro),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            22,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MACRO_TYPE_VALUES),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                secret: true,
                ..tables::Type::TEXT
            },
            39,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            69,
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
            1,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
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
                                    steps: &[1],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::VaultPath),
                            length: ::core::option::Option::Some(2048),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 51,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(any(feature = "host", feature = "hostprototype"))]
pub(crate) static HOST_MACRO_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-macro",
    name: "HostMacroCreate",
    file: "spec/zabbix/types/host-macro.toml",
    form: tables::Form::Object,
    fields: &HOST_MACRO_CREATE_FIELDS,
    lookup: &[
        65535, 0, 1, 65535, 65535, 3, 65535, 65535, 2, 65535, 65535, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 2,
    conditional: true,
    secrets: &[2],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(any(feature = "host", feature = "hostprototype"))]
#[cfg(feature = "texts")]
pub(crate) static HOST_MACRO_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The macro's name with braces, `{$NAME}`.",
            ru: "Имя макроса в скобках, `{$NAME}`.",
        },
        tables::Text {
            en: "What the value is.",
            ru: "Вид значения.",
        },
        tables::Text {
            en: "The value. A secret one is never answered.",
            ru: "Значение. Секретное не возвращается.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "host")]
static HOST_MACRO_UPDATE_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("hostmacroid", tables::Type::ID, 7),
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::UserMacro),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            22,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MACRO_TYPE_VALUES),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                secret: true,
                ..tables::Type::TEXT
            },
            39,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            69,
        ),
        (
            "automatic",
            tables::Type {
                kind: tables::Kind::Enum(&MACRO_ORIGIN_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            75,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                    ),
                ),
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                    ),
                ),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::VaultPath),
                            length: ::core::option::Option::Some(2048),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 57,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::VaultPath),
                            length: ::core::option::Option::Some(2048),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                }),
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 63,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "host")]
pub(crate) static HOST_MACRO_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-macro",
    name: "HostMacroUpdate",
    file: "spec/zabbix/types/host-macro.toml",
    form: tables::Form::Object,
    fields: &HOST_MACRO_UPDATE_FIELDS,
    lookup: &[
        65535, 1, 2, 65535, 65535, 4, 5, 0, 3, 65535, 65535, 65535, 65535, 65535, 65535,
        65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[3],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "host")]
#[cfg(feature = "texts")]
pub(crate) static HOST_MACRO_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The macro's id. In an update it names an existing one.",
            ru: "Идентификатор макроса. При обновлении указывает на существующий.",
        },
        tables::Text {
            en: "The macro's name with braces, `{$NAME}`.",
            ru: "Имя макроса в скобках, `{$NAME}`.",
        },
        tables::Text {
            en: "What the value is.",
            ru: "Вид значения.",
        },
        tables::Text {
            en: "The value. A secret one is never answered.",
            ru: "Значение. Секретное не возвращается.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether a discovery made it. `0` takes it over.",
            ru: "Создан ли обнаружением. `0` — перевести в ручные.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "hostprototype")]
static HOST_MACRO_PROTOTYPE_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("hostmacroid", tables::Type::ID, 7),
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::UserMacro),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            22,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MACRO_TYPE_VALUES),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                secret: true,
                ..tables::Type::TEXT
            },
            39,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            69,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                    ),
                ),
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                    ),
                ),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::VaultPath),
                            length: ::core::option::Option::Some(2048),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 57,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::VaultPath),
                            length: ::core::option::Option::Some(2048),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                }),
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 63,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "hostprototype")]
pub(crate) static HOST_MACRO_PROTOTYPE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-macro",
    name: "HostMacroPrototype",
    file: "spec/zabbix/types/host-macro.toml",
    form: tables::Form::Object,
    fields: &HOST_MACRO_PROTOTYPE_FIELDS,
    lookup: &[
        65535, 1, 2, 65535, 65535, 4, 65535, 0, 3, 65535, 65535, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[3],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "hostprototype")]
#[cfg(feature = "texts")]
pub(crate) static HOST_MACRO_PROTOTYPE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The macro's id. In an update it names an existing one.",
            ru: "Идентификатор макроса. При обновлении указывает на существующий.",
        },
        tables::Text {
            en: "The macro's name with braces, `{$NAME}`.",
            ru: "Имя макроса в скобках, `{$NAME}`.",
        },
        tables::Text {
            en: "What the value is.",
            ru: "Вид значения.",
        },
        tables::Text {
            en: "The value. A secret one is never answered.",
            ru: "Значение. Секретное не возвращается.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
    ],
    rules: &[],
    said: &[],
};
