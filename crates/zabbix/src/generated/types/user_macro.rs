// @generated from spec/zabbix/types/user-macro.toml by `cargo xtask codegen`; do not edit.

//! The type `user-macro`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "usermacro")]
/// A macro of a host or template
#[non_exhaustive]
pub struct UserMacro {
    /// The macro's id.
    ///
    /// Id.
    pub hostmacroid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host, template or host prototype that it is of.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
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
    /// How the macro came about. `0` makes a discovered one your own.
    ///
    /// One of the values below. Since 6.4.
    pub automatic: ::core::option::Option<super::super::types::host_macro::MacroOrigin>,
    /// The host's groups. Filled by `selectGroups`.
    ///
    /// List of: object. Gone in 7.2. Deprecated since 6.2: use `hostgroups` instead.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group::HostGroup>,
    >,
    /// The host's groups. Filled by `selectHostGroups`.
    ///
    /// List of: object. Since 6.2.
    pub hostgroups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group::HostGroup>,
    >,
    /// The template's groups. Filled by `selectTemplateGroups`.
    ///
    /// List of: object. Since 6.2.
    pub templategroups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_group::TemplateGroup>,
    >,
    /// The host that the macro is of. Filled by `selectHosts`.
    ///
    /// List of: object.
    pub hosts: ::core::option::Option<::std::vec::Vec<super::super::types::host::Host>>,
    /// The templates of the host. Filled by `selectTemplates`.
    ///
    /// List of: object.
    pub templates: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template::Template>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "usermacro")]
impl UserMacro {
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
    /// Sets [`groups`](Self::groups).
    pub fn groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host_group::HostGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groups, value);
        self
    }
    /// Sets [`hostgroups`](Self::hostgroups).
    pub fn hostgroups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host_group::HostGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hostgroups, value);
        self
    }
    /// Sets [`templategroups`](Self::templategroups).
    pub fn templategroups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_group::TemplateGroup,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templategroups, value);
        self
    }
    /// Sets [`hosts`](Self::hosts).
    pub fn hosts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host::Host>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hosts, value);
        self
    }
    /// Sets [`templates`](Self::templates).
    pub fn templates(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::template::Template>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templates, value);
        self
    }
}
#[cfg(feature = "usermacro")]
impl ::core::default::Default for UserMacro {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "usermacro")]
::callsheet_runtime::record! {
    UserMacro, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_MACRO_USER_MACRO; 0 => hostmacroid, 1 =>
    hostid, 2 => macro_, 3 => type_, 4 => value, 5 => description, 6 => automatic, 7 =>
    groups, 8 => hostgroups, 9 => templategroups, 10 => hosts, 11 => templates;;
    hostmacroid hostid macro_ type_ value description automatic groups hostgroups
    templategroups hosts templates
}
#[cfg(feature = "usermacro")]
/// A macro of a host or template
#[non_exhaustive]
pub struct UserMacroCreate {
    /// The host, template or host prototype that it is of.
    ///
    /// Id.
    pub hostid: ::callsheet_runtime::Id,
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
impl UserMacroCreate {
    /// With what is required.
    pub fn new(
        hostid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        macro_: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        Self {
            hostid: hostid.into(),
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
    UserMacroCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_MACRO_USER_MACRO_CREATE; 0 => hostid, 1 =>
    macro_, 2 => type_, 3 => value, 4 => description; hostid macro_ value; type_
    description
}
#[cfg(feature = "usermacro")]
/// A macro of a host or template
#[non_exhaustive]
pub struct UserMacroUpdate {
    /// The macro's id.
    ///
    /// Id.
    pub hostmacroid: ::callsheet_runtime::Id,
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
    /// How the macro came about. `0` makes a discovered one your own.
    ///
    /// One of the values below, one of "0". Since 6.4.
    pub automatic: ::core::option::Option<super::super::types::host_macro::MacroOrigin>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "usermacro")]
impl UserMacroUpdate {
    /// With what is required.
    pub fn new(
        hostmacroid: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            hostmacroid: hostmacroid.into(),
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
    /// Sets [`automatic`](Self::automatic).
    pub fn automatic(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host_macro::MacroOrigin>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.automatic, value);
        self
    }
}
#[cfg(feature = "usermacro")]
::callsheet_runtime::record! {
    UserMacroUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_MACRO_USER_MACRO_UPDATE; 0 => hostmacroid, 1
    => macro_, 2 => type_, 3 => value, 4 => description, 5 => automatic; hostmacroid;
    macro_ type_ value description automatic
}
#[cfg(feature = "usermacro")]
static USER_MACRO_FIELDS: [tables::Field<'static>; 12] = tables::Field::rows(
    [
        ("hostmacroid", tables::Type::ID, 16),
        ("hostid", tables::Type::ID, 24),
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::UserMacro),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_macro::MACRO_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            41,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                secret: true,
                ..tables::Type::TEXT
            },
            48,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            68,
        ),
        (
            "automatic",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_macro::MACRO_ORIGIN_VALUES,
                ),
                ..tables::Type::ANY
            },
            74,
        ),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            83,
        ),
        (
            "hostgroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            93,
        ),
        (
            "templategroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            102,
        ),
        (
            "hosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_HOST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "templates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_TEMPLATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            119,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user-macro"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
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
        (
            7,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    instead: ::core::option::Option::Some("hostgroups"),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "usermacro")]
pub(crate) static USER_MACRO_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-macro",
    name: "UserMacro",
    file: "spec/zabbix/types/user-macro.toml",
    form: tables::Form::Object,
    fields: &USER_MACRO_FIELDS,
    lookup: &[
        65535, 2, 65535, 65535, 65535, 5, 8, 65535, 65535, 65535, 65535, 65535, 65535, 7,
        65535, 65535, 65535, 65535, 3, 65535, 65535, 6, 65535, 0, 4, 9, 10, 11, 65535,
        65535, 1, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[4, 7, 8, 9, 10, 11],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "usermacro")]
#[cfg(feature = "texts")]
pub(crate) static USER_MACRO_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The macro's id.",
            ru: "Идентификатор макроса.",
        },
        tables::Text {
            en: "The host, template or host prototype that it is of.",
            ru: "Узел сети, шаблон или прототип узла, которому принадлежит макрос.",
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
        tables::Text {
            en: "How the macro came about. `0` makes a discovered one your own.",
            ru: "Происхождение макроса. `0` делает обнаруженный макрос своим.",
        },
        tables::Text {
            en: "The host's groups. Filled by `selectGroups`.",
            ru: "Группы узла сети. Заполняется по `selectGroups`.",
        },
        tables::Text {
            en: "The host's groups. Filled by `selectHostGroups`.",
            ru: "Группы узла сети. Заполняется по `selectHostGroups`.",
        },
        tables::Text {
            en: "The template's groups. Filled by `selectTemplateGroups`.",
            ru: "Группы шаблона. Заполняется по `selectTemplateGroups`.",
        },
        tables::Text {
            en: "The host that the macro is of. Filled by `selectHosts`.",
            ru: "Узел сети, которому принадлежит макрос. Заполняется по `selectHosts`.",
        },
        tables::Text {
            en: "The templates of the host. Filled by `selectTemplates`.",
            ru: "Шаблоны узла сети. Заполняется по `selectTemplates`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "usermacro")]
static USER_MACRO_CREATE_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 24),
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::UserMacro),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_macro::MACRO_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            41,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                secret: true,
                ..tables::Type::TEXT
            },
            48,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            68,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::REQUIRED
            },
        ),
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
                default: ::core::option::Option::Some("0"),
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 56,
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 61,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "usermacro")]
pub(crate) static USER_MACRO_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-macro",
    name: "UserMacroCreate",
    file: "spec/zabbix/types/user-macro.toml",
    form: tables::Form::Object,
    fields: &USER_MACRO_CREATE_FIELDS,
    lookup: &[
        65535, 1, 2, 65535, 65535, 4, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535,
        0, 65535,
    ],
    required: 3,
    conditional: true,
    secrets: &[3],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "usermacro")]
#[cfg(feature = "texts")]
pub(crate) static USER_MACRO_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host, template or host prototype that it is of.",
            ru: "Узел сети, шаблон или прототип узла, которому принадлежит макрос.",
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
static USER_MACRO_UPDATE_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("hostmacroid", tables::Type::ID, 16),
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::UserMacro),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_macro::MACRO_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            41,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                secret: true,
                ..tables::Type::TEXT
            },
            48,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            68,
        ),
        (
            "automatic",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_macro::MACRO_ORIGIN_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            74,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user-macro"),
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
                        line: 56,
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
                        line: 61,
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
#[cfg(feature = "usermacro")]
pub(crate) static USER_MACRO_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-macro",
    name: "UserMacroUpdate",
    file: "spec/zabbix/types/user-macro.toml",
    form: tables::Form::Object,
    fields: &USER_MACRO_UPDATE_FIELDS,
    lookup: &[
        65535, 1, 2, 65535, 65535, 4, 5, 0, 3, 65535, 65535, 65535, 65535, 65535, 65535,
        65535,
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
            line: 126,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "usermacro")]
#[cfg(feature = "texts")]
pub(crate) static USER_MACRO_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
        tables::Text {
            en: "How the macro came about. `0` makes a discovered one your own.",
            ru: "Происхождение макроса. `0` делает обнаруженный макрос своим.",
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
