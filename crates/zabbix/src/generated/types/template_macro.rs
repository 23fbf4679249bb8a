// @generated from spec/zabbix/types/template-macro.toml by `cargo xtask codegen`; do not edit.

//! The type `template-macro`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A macro of a template
#[non_exhaustive]
pub struct TemplateMacro {
    /// The macro's id. In an update it names an existing one.
    ///
    /// Id.
    pub hostmacroid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The template's id.
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
    pub type_: ::core::option::Option<super::super::types::host_macro::MacroType>,
    /// The value. A secret one is never answered.
    ///
    /// String, at most 2048 characters, secret.
    pub value: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether a discovery made it: never for a template.
    ///
    /// One of the values below. Since 6.4.
    pub automatic: ::core::option::Option<super::super::types::host_macro::MacroOrigin>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl TemplateMacro {
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
    /// Sets [`automatic`](Self::automatic).
    pub fn automatic(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host_macro::MacroOrigin>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.automatic, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for TemplateMacro {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    TemplateMacro, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_MACRO_TEMPLATE_MACRO; 0 => hostmacroid,
    1 => hostid, 2 => macro_, 3 => type_, 4 => value, 5 => description, 6 => automatic;;
    hostmacroid hostid macro_ type_ value description automatic
}
#[cfg(feature = "template")]
/// A macro of a template
#[non_exhaustive]
pub struct TemplateMacroCreate {
    /// The macro's name with braces, `{$NAME}`.
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
#[cfg(feature = "template")]
impl TemplateMacroCreate {
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
#[cfg(feature = "template")]
::callsheet_runtime::record! {
    TemplateMacroCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_MACRO_TEMPLATE_MACRO_CREATE; 0 =>
    macro_, 1 => type_, 2 => value, 3 => description; macro_ value; type_ description
}
#[cfg(feature = "template")]
/// A macro of a template
#[non_exhaustive]
pub struct TemplateMacroUpdate {
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
    pub type_: ::core::option::Option<super::super::types::host_macro::MacroType>,
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
#[cfg(feature = "template")]
impl TemplateMacroUpdate {
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
#[cfg(feature = "template")]
impl ::core::default::Default for TemplateMacroUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "template")]
::callsheet_runtime::record! {
    TemplateMacroUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_MACRO_TEMPLATE_MACRO_UPDATE; 0 =>
    hostmacroid, 1 => macro_, 2 => type_, 3 => value, 4 => description;; hostmacroid
    macro_ type_ value description
}
#[cfg(feature = "types-alert")]
static TEMPLATE_MACRO_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
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
            21,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_macro::MACRO_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            30,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                secret: true,
                ..tables::Type::TEXT
            },
            37,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            58,
        ),
        (
            "automatic",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_macro::MACRO_ORIGIN_VALUES,
                ),
                ..tables::Type::ANY
            },
            64,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("template"),
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
pub(crate) static TEMPLATE_MACRO_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-macro",
    name: "TemplateMacro",
    file: "spec/zabbix/types/template-macro.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_MACRO_FIELDS,
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
pub(crate) static TEMPLATE_MACRO_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The macro's id. In an update it names an existing one.",
            ru: "Идентификатор макроса. При обновлении указывает на существующий.",
        },
        tables::Text {
            en: "The template's id.",
            ru: "Идентификатор шаблона.",
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
            en: "Whether a discovery made it: never for a template.",
            ru: "Создан ли обнаружением: у шаблонов — никогда.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "template")]
static TEMPLATE_MACRO_CREATE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::UserMacro),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            21,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_macro::MACRO_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            30,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                secret: true,
                ..tables::Type::TEXT
            },
            37,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            58,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Stored("the object's `hostmacroid`"),
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
                        line: 46,
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
                        empty: tables::Empty::Value,
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
#[cfg(feature = "template")]
pub(crate) static TEMPLATE_MACRO_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-macro",
    name: "TemplateMacroCreate",
    file: "spec/zabbix/types/template-macro.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_MACRO_CREATE_FIELDS,
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
#[cfg(feature = "template")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_MACRO_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "template")]
static TEMPLATE_MACRO_UPDATE_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("hostmacroid", tables::Type::ID, 7),
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::UserMacro),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            21,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_macro::MACRO_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            30,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                secret: true,
                ..tables::Type::TEXT
            },
            37,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            58,
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
                        line: 46,
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
                        line: 52,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "template")]
pub(crate) static TEMPLATE_MACRO_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-macro",
    name: "TemplateMacroUpdate",
    file: "spec/zabbix/types/template-macro.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_MACRO_UPDATE_FIELDS,
    lookup: &[
        65535, 1, 2, 65535, 65535, 4, 65535, 0, 3, 65535, 65535, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 0,
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
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
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
            line: 72,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "template")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_MACRO_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
    rules: &[
        tables::Text {
            en: "The value until now is no path in a vault.",
            ru: "Прежнее значение — не путь в хранилище.",
        },
    ],
    said: &[],
};
