// @generated from spec/zabbix/types/global-macro.toml by `cargo xtask codegen`; do not edit.

//! The type `global-macro`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "usermacro")]
/// A macro that holds everywhere
#[non_exhaustive]
pub struct GlobalMacro {
    /// The macro's id.
    ///
    /// Id.
    pub globalmacroid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The macro's name with braces, `{$NAME}`; a context may follow the name, `{$NAME:"/tmp"}`.
    ///
    /// User macro ({$NAME}), at most 255 characters.
    pub macro_: ::core::option::Option<::std::string::String>,
    /// What the value is.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<super::super::types::host_macro::MacroType>,
    /// The value. A secret one is never answered.
    ///
    /// String, at most 2048 characters, secret.
    pub value: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "usermacro")]
impl GlobalMacro {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`globalmacroid`](Self::globalmacroid).
    pub fn globalmacroid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.globalmacroid, value);
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
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host_macro::MacroType>,
    ) -> Self {
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
#[cfg(feature = "usermacro")]
impl ::core::default::Default for GlobalMacro {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "usermacro")]
::callsheet_runtime::record! {
    GlobalMacro, super::super::TABLES,
    super::super::tables::shapes::TYPES_GLOBAL_MACRO_GLOBAL_MACRO; 0 => globalmacroid, 1
    => macro_, 2 => type_, 3 => value, 4 => description;; globalmacroid macro_ type_
    value description
}
#[cfg(feature = "usermacro")]
/// A macro that holds everywhere
#[non_exhaustive]
pub struct GlobalMacroCreate {
    /// The macro's name with braces, `{$NAME}`; a context may follow the name, `{$NAME:"/tmp"}`.
    ///
    /// User macro ({$NAME}), at most 255 characters. Not empty.
    pub macro_: ::std::string::String,
    /// What the value is.
    ///
    /// One of the values below. Default: `0`.
    pub type_: ::core::option::Option<super::super::types::host_macro::MacroType>,
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
#[cfg(feature = "usermacro")]
impl GlobalMacroCreate {
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
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host_macro::MacroType>,
    ) -> Self {
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
#[cfg(feature = "usermacro")]
::callsheet_runtime::record! {
    GlobalMacroCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_GLOBAL_MACRO_GLOBAL_MACRO_CREATE; 0 => macro_, 1
    => type_, 2 => value, 3 => description; macro_ value; type_ description
}
#[cfg(feature = "usermacro")]
/// A macro that holds everywhere
#[non_exhaustive]
pub struct GlobalMacroUpdate {
    /// The macro's id.
    ///
    /// Id.
    pub globalmacroid: ::callsheet_runtime::Id,
    /// The macro's name with braces, `{$NAME}`; a context may follow the name, `{$NAME:"/tmp"}`.
    ///
    /// User macro ({$NAME}), at most 255 characters. Not empty.
    pub macro_: ::core::option::Option<::std::string::String>,
    /// What the value is.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<super::super::types::host_macro::MacroType>,
    /// The value. A secret one is never answered.
    ///
    /// String, at most 2048 characters, secret. What is right hangs on other fields.
    pub value: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "usermacro")]
impl GlobalMacroUpdate {
    /// With what is required.
    pub fn new(
        globalmacroid: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            globalmacroid: globalmacroid.into(),
            ..::callsheet_runtime::Target::blank()
        }
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
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host_macro::MacroType>,
    ) -> Self {
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
#[cfg(feature = "usermacro")]
::callsheet_runtime::record! {
    GlobalMacroUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_GLOBAL_MACRO_GLOBAL_MACRO_UPDATE; 0 =>
    globalmacroid, 1 => macro_, 2 => type_, 3 => value, 4 => description; globalmacroid;
    macro_ type_ value description
}
#[cfg(feature = "usermacro")]
static GLOBAL_MACRO_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("globalmacroid", tables::Type::ID, 15),
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::UserMacro),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            23,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_macro::MACRO_TYPE_VALUES,
                ),
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
            59,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("global-macro"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "usermacro")]
pub(crate) static GLOBAL_MACRO_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/global-macro",
    name: "GlobalMacro",
    file: "spec/zabbix/types/global-macro.toml",
    form: tables::Form::Object,
    fields: &GLOBAL_MACRO_FIELDS,
    lookup: &[
        65535, 1, 2, 65535, 65535, 4, 65535, 65535, 3, 65535, 65535, 65535, 65535, 0,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[3],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "usermacro")]
#[cfg(feature = "texts")]
pub(crate) static GLOBAL_MACRO_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The macro's id.",
            ru: "Идентификатор макроса.",
        },
        tables::Text {
            en: "The macro's name with braces, `{$NAME}`; a context may follow the name, `{$NAME:\"/tmp\"}`.",
            ru: "Имя макроса в скобках, `{$NAME}`; за именем может стоять контекст, `{$NAME:\"/tmp\"}`.",
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
#[cfg(feature = "usermacro")]
static GLOBAL_MACRO_CREATE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::UserMacro),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            23,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_macro::MACRO_TYPE_VALUES,
                ),
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
            59,
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
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 47,
                    },
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 52,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "usermacro")]
pub(crate) static GLOBAL_MACRO_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/global-macro",
    name: "GlobalMacroCreate",
    file: "spec/zabbix/types/global-macro.toml",
    form: tables::Form::Object,
    fields: &GLOBAL_MACRO_CREATE_FIELDS,
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
#[cfg(feature = "usermacro")]
#[cfg(feature = "texts")]
pub(crate) static GLOBAL_MACRO_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The macro's name with braces, `{$NAME}`; a context may follow the name, `{$NAME:\"/tmp\"}`.",
            ru: "Имя макроса в скобках, `{$NAME}`; за именем может стоять контекст, `{$NAME:\"/tmp\"}`.",
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
#[cfg(feature = "usermacro")]
static GLOBAL_MACRO_UPDATE_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("globalmacroid", tables::Type::ID, 15),
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::UserMacro),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            23,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_macro::MACRO_TYPE_VALUES,
                ),
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
            59,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("global-macro"),
                ..tables::Facts::REQUIRED
            },
        ),
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 47,
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 52,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "usermacro")]
pub(crate) static GLOBAL_MACRO_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/global-macro",
    name: "GlobalMacroUpdate",
    file: "spec/zabbix/types/global-macro.toml",
    form: tables::Form::Object,
    fields: &GLOBAL_MACRO_UPDATE_FIELDS,
    lookup: &[
        65535, 1, 2, 65535, 65535, 4, 65535, 65535, 3, 65535, 65535, 65535, 65535, 0,
        65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[3],
    rules: &[
        tables::Rule {
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
                        tables::Condition::Stored(
                            "that the value until now is no path in a vault",
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[3],
            }),
            is_advice: false,
            line: 64,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "usermacro")]
#[cfg(feature = "texts")]
pub(crate) static GLOBAL_MACRO_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The macro's id.",
            ru: "Идентификатор макроса.",
        },
        tables::Text {
            en: "The macro's name with braces, `{$NAME}`; a context may follow the name, `{$NAME:\"/tmp\"}`.",
            ru: "Имя макроса в скобках, `{$NAME}`; за именем может стоять контекст, `{$NAME:\"/tmp\"}`.",
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
    rules: &[
        tables::Text {
            en: "The value until now is no path in a vault.",
            ru: "Прежнее значение — не путь в хранилище.",
        },
    ],
    said: &[],
};
