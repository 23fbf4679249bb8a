// @generated from spec/zabbix/types/value-map.toml by `cargo xtask codegen`; do not edit.

//! The type `value-map`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-value-map")]
/// A value map
#[non_exhaustive]
pub struct ValueMap {
    /// The value map's id.
    ///
    /// Id.
    pub valuemapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host or template that it is of.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The id that stays the same through export and import. A template's value map alone has one; left out, the server makes it.
    ///
    /// String.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The value map's name.
    ///
    /// String, at most 64 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// What stands for what; the first that fits counts. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub mappings: ::core::option::Option<::callsheet_runtime::Counted<ValueMapMappings>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-value-map")]
impl ValueMap {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`valuemapid`](Self::valuemapid).
    pub fn valuemapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.valuemapid, value);
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
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
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
    /// Sets [`mappings`](Self::mappings).
    pub fn mappings(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Counted<ValueMapMappings>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mappings, value);
        self
    }
}
#[cfg(feature = "types-value-map")]
impl ::core::default::Default for ValueMap {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-value-map")]
::callsheet_runtime::record! {
    ValueMap, super::super::TABLES,
    super::super::tables::shapes::TYPES_VALUE_MAP_VALUE_MAP; 0 => valuemapid, 1 =>
    hostid, 2 => uuid, 3 => name, 4 => mappings;; valuemapid hostid uuid name mappings
}
#[cfg(feature = "valuemap")]
/// A value map
#[non_exhaustive]
pub struct ValueMapCreate {
    /// The host or template that it is of.
    ///
    /// Id.
    pub hostid: ::callsheet_runtime::Id,
    /// The id that stays the same through export and import. A template's value map alone has one; left out, the server makes it.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The value map's name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::std::string::String,
    /// What stands for what; the first that fits counts. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub mappings: ::std::vec::Vec<ValueMapCreateMappings>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "valuemap")]
impl ValueMapCreate {
    /// With what is required.
    pub fn new(
        hostid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        name: impl ::core::convert::Into<::std::string::String>,
        mappings: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ValueMapCreateMappings>,
        >,
    ) -> Self {
        Self {
            hostid: hostid.into(),
            name: name.into(),
            mappings: ::callsheet_runtime::record::list(mappings),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
        self
    }
}
#[cfg(feature = "valuemap")]
::callsheet_runtime::record! {
    ValueMapCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_VALUE_MAP_VALUE_MAP_CREATE; 0 => hostid, 1 =>
    uuid, 2 => name, 3 => mappings; hostid name mappings; uuid
}
#[cfg(feature = "valuemap")]
/// A value map
#[non_exhaustive]
pub struct ValueMapUpdate {
    /// The value map's id.
    ///
    /// Id.
    pub valuemapid: ::callsheet_runtime::Id,
    /// The id that stays the same through export and import. A template's value map alone has one; left out, the server makes it.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The value map's name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// What stands for what; the first that fits counts. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub mappings: ::core::option::Option<::std::vec::Vec<ValueMapUpdateMappings>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "valuemap")]
impl ValueMapUpdate {
    /// With what is required.
    pub fn new(valuemapid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            valuemapid: valuemapid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
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
    /// Sets [`mappings`](Self::mappings).
    pub fn mappings(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ValueMapUpdateMappings>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.mappings, value);
        self
    }
}
#[cfg(feature = "valuemap")]
::callsheet_runtime::record! {
    ValueMapUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_VALUE_MAP_VALUE_MAP_UPDATE; 0 => valuemapid, 1 =>
    uuid, 2 => name, 3 => mappings; valuemapid; uuid name mappings
}
#[cfg(feature = "types-value-map")]
/// What stands for what; the first that fits counts. In an update they replace those until now.
#[non_exhaustive]
pub struct ValueMapMappings {
    /// How `value` is compared.
    ///
    /// One of the values below. Default: `0`.
    pub type_: ::core::option::Option<ValueMapMatch>,
    /// What is shown in its place.
    ///
    /// String, at most 64 characters.
    pub newvalue: ::core::option::Option<::std::string::String>,
    /// What is looked for: a text, a number, ranges or a regular expression, by `type`; nothing for the default.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-value-map")]
impl ValueMapMappings {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<ValueMapMatch>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`newvalue`](Self::newvalue).
    pub fn newvalue(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.newvalue, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "types-value-map")]
impl ::core::default::Default for ValueMapMappings {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-value-map")]
::callsheet_runtime::record! {
    ValueMapMappings, super::super::TABLES,
    super::super::tables::shapes::TYPES_VALUE_MAP_VALUE_MAP_MAPPINGS; 0 => type_, 1 =>
    newvalue, 2 => value;; type_ newvalue value
}
#[cfg(feature = "valuemap")]
/// What stands for what; the first that fits counts. In an update they replace those until now.
#[non_exhaustive]
pub struct ValueMapCreateMappings {
    /// How `value` is compared.
    ///
    /// One of the values below. Default: `0`.
    pub type_: ::core::option::Option<ValueMapMatch>,
    /// What is shown in its place.
    ///
    /// String, at most 64 characters. Not empty.
    pub newvalue: ::std::string::String,
    /// What is looked for: a text, a number, ranges or a regular expression, by `type`; nothing for the default.
    ///
    /// Any value. What is right hangs on other fields.
    pub value: ::core::option::Option<::callsheet_runtime::Value>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "valuemap")]
impl ValueMapCreateMappings {
    /// With what is required.
    pub fn new(newvalue: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            newvalue: newvalue.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<ValueMapMatch>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "valuemap")]
::callsheet_runtime::record! {
    ValueMapCreateMappings, super::super::TABLES,
    super::super::tables::shapes::TYPES_VALUE_MAP_VALUE_MAP_CREATE_MAPPINGS; 0 => type_,
    1 => newvalue, 2 => value; newvalue; type_ value
}
#[cfg(feature = "valuemap")]
/// What stands for what; the first that fits counts. In an update they replace those until now.
#[non_exhaustive]
pub struct ValueMapUpdateMappings {
    /// How `value` is compared.
    ///
    /// One of the values below. Default: `0`.
    pub type_: ::core::option::Option<ValueMapMatch>,
    /// What is shown in its place.
    ///
    /// String, at most 64 characters. Not empty.
    pub newvalue: ::std::string::String,
    /// What is looked for: a text, a number, ranges or a regular expression, by `type`; nothing for the default.
    ///
    /// Any value. What is right hangs on other fields.
    pub value: ::core::option::Option<::callsheet_runtime::Value>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "valuemap")]
impl ValueMapUpdateMappings {
    /// With what is required.
    pub fn new(newvalue: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            newvalue: newvalue.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<ValueMapMatch>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "valuemap")]
::callsheet_runtime::record! {
    ValueMapUpdateMappings, super::super::TABLES,
    super::super::tables::shapes::TYPES_VALUE_MAP_VALUE_MAP_UPDATE_MAPPINGS; 0 => type_,
    1 => newvalue, 2 => value; newvalue; type_ value
}
#[cfg(feature = "types-value-map")]
/// How a value map compares.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueMapMatch {
    /// Equal.
    ///
    /// `0` on the wire.
    Equals,
    /// A number not smaller.
    ///
    /// `1` on the wire.
    GreaterOrEqual,
    /// A number not greater.
    ///
    /// `2` on the wire.
    LessOrEqual,
    /// A number in one of the ranges, `1-5,7`.
    ///
    /// `3` on the wire.
    InRange,
    /// Matches a regular expression.
    ///
    /// `4` on the wire.
    Regex,
    /// Anything that nothing else fits.
    ///
    /// `5` on the wire.
    Default,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-value-map")]
::callsheet_runtime::open_enum! {
    ValueMapMatch, VALUE_MAP_MATCH_VALUES; 0 => Equals, 1 => GreaterOrEqual, 2 =>
    LessOrEqual, 3 => InRange, 4 => Regex, 5 => Default
}
#[cfg(feature = "types-value-map")]
pub(crate) static VALUE_MAP_MATCH_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/value-map",
    name: "ValueMapMatch",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Equals",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "GreaterOrEqual",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "LessOrEqual",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "InRange",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Regex",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Default",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-value-map")]
static VALUE_MAP_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("valuemapid", tables::Type::ID, 16),
        ("hostid", tables::Type::ID, 24),
        ("uuid", tables::Type::TEXT, 32),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            64,
        ),
        (
            "mappings",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_VALUE_MAP_VALUE_MAP_MAPPINGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        counted: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        exclusive: &[
                            tables::Exclusive {
                                field: 0,
                                values: &["5"],
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            73,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("value-map"),
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
    ],
);
#[cfg(feature = "types-value-map")]
pub(crate) static VALUE_MAP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/value-map",
    name: "ValueMap",
    file: "spec/zabbix/types/value-map.toml",
    form: tables::Form::Object,
    fields: &VALUE_MAP_FIELDS,
    lookup: &[
        65535, 65535, 0, 3, 4, 65535, 65535, 65535, 2, 65535, 65535, 65535, 65535, 65535,
        1, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-value-map")]
#[cfg(feature = "texts")]
pub(crate) static VALUE_MAP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The value map's id.",
            ru: "Идентификатор преобразования.",
        },
        tables::Text {
            en: "The host or template that it is of.",
            ru: "Узел сети или шаблон, которому оно принадлежит.",
        },
        tables::Text {
            en: "The id that stays the same through export and import. A template's value map alone has one; left out, the server makes it.",
            ru: "Идентификатор, сохраняющийся при экспорте и импорте. Есть только у преобразований шаблонов; если не задан, сервер создаёт сам.",
        },
        tables::Text {
            en: "The value map's name.",
            ru: "Название преобразования.",
        },
        tables::Text {
            en: "What stands for what; the first that fits counts. In an update they replace those until now.",
            ru: "Что чем заменяется; действует первое подходящее. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "valuemap")]
static VALUE_MAP_CREATE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 24),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            32,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            64,
        ),
        (
            "mappings",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_VALUE_MAP_VALUE_MAP_CREATE_MAPPINGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        exclusive: &[
                            tables::Exclusive {
                                field: 0,
                                values: &["5"],
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            73,
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("whether the owner is a template"),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 48,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 54,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("whether the owner is a template"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 58,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "valuemap")]
pub(crate) static VALUE_MAP_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/value-map",
    name: "ValueMapCreate",
    file: "spec/zabbix/types/value-map.toml",
    form: tables::Form::Object,
    fields: &VALUE_MAP_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 2, 65535, 3, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535,
        65535, 0, 65535,
    ],
    required: 3,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "valuemap")]
#[cfg(feature = "texts")]
pub(crate) static VALUE_MAP_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host or template that it is of.",
            ru: "Узел сети или шаблон, которому оно принадлежит.",
        },
        tables::Text {
            en: "The id that stays the same through export and import. A template's value map alone has one; left out, the server makes it.",
            ru: "Идентификатор, сохраняющийся при экспорте и импорте. Есть только у преобразований шаблонов; если не задан, сервер создаёт сам.",
        },
        tables::Text {
            en: "The value map's name.",
            ru: "Название преобразования.",
        },
        tables::Text {
            en: "What stands for what; the first that fits counts. In an update they replace those until now.",
            ru: "Что чем заменяется; действует первое подходящее. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "valuemap")]
static VALUE_MAP_UPDATE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("valuemapid", tables::Type::ID, 16),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            32,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            64,
        ),
        (
            "mappings",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_VALUE_MAP_VALUE_MAP_UPDATE_MAPPINGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        exclusive: &[
                            tables::Exclusive {
                                field: 0,
                                values: &["5"],
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            73,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("value-map"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 38,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("whether the owner is a template"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 43,
                    },
                ],
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
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "valuemap")]
pub(crate) static VALUE_MAP_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/value-map",
    name: "ValueMapUpdate",
    file: "spec/zabbix/types/value-map.toml",
    form: tables::Form::Object,
    fields: &VALUE_MAP_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 0, 2, 3, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "valuemap")]
#[cfg(feature = "texts")]
pub(crate) static VALUE_MAP_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The value map's id.",
            ru: "Идентификатор преобразования.",
        },
        tables::Text {
            en: "The id that stays the same through export and import. A template's value map alone has one; left out, the server makes it.",
            ru: "Идентификатор, сохраняющийся при экспорте и импорте. Есть только у преобразований шаблонов; если не задан, сервер создаёт сам.",
        },
        tables::Text {
            en: "The value map's name.",
            ru: "Название преобразования.",
        },
        tables::Text {
            en: "What stands for what; the first that fits counts. In an update they replace those until now.",
            ru: "Что чем заменяется; действует первое подходящее. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-value-map")]
static VALUE_MAP_MAPPINGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&VALUE_MAP_MATCH_VALUES),
                ..tables::Type::ANY
            },
            83,
        ),
        (
            "newvalue",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            90,
        ),
        ("value", tables::Type::TEXT, 100),
    ],
    &[
        (
            0,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-value-map")]
pub(crate) static VALUE_MAP_MAPPINGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/value-map",
    name: "ValueMapMappings",
    file: "spec/zabbix/types/value-map.toml",
    form: tables::Form::Object,
    fields: &VALUE_MAP_MAPPINGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 1, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-value-map")]
#[cfg(feature = "texts")]
pub(crate) static VALUE_MAP_MAPPINGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How `value` is compared.",
            ru: "Как сравнивается `value`.",
        },
        tables::Text {
            en: "What is shown in its place.",
            ru: "Что показывается вместо него.",
        },
        tables::Text {
            en: "What is looked for: a text, a number, ranges or a regular expression, by `type`; nothing for the default.",
            ru: "Что ищется: строка, число, диапазоны или регулярное выражение, смотря по `type`; для значения по умолчанию — ничего.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 2,
            codes: &["must-be-empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "should be empty",
                ru: "должно быть пустым",
            },
        },
    ],
};
#[cfg(feature = "valuemap")]
static VALUE_MAP_CREATE_MAPPINGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&VALUE_MAP_MATCH_VALUES),
                ..tables::Type::ANY
            },
            83,
        ),
        (
            "newvalue",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            90,
        ),
        ("value", tables::Type::ANY, 100),
    ],
    &[
        (
            0,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 106,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1", "2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::FLOAT,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 112,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::NumberRanges),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 117,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Regex),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 124,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 131,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "valuemap")]
pub(crate) static VALUE_MAP_CREATE_MAPPINGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/value-map",
    name: "ValueMapCreateMappings",
    file: "spec/zabbix/types/value-map.toml",
    form: tables::Form::Object,
    fields: &VALUE_MAP_CREATE_MAPPINGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 1, 65535, 65535],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "valuemap")]
#[cfg(feature = "texts")]
pub(crate) static VALUE_MAP_CREATE_MAPPINGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How `value` is compared.",
            ru: "Как сравнивается `value`.",
        },
        tables::Text {
            en: "What is shown in its place.",
            ru: "Что показывается вместо него.",
        },
        tables::Text {
            en: "What is looked for: a text, a number, ranges or a regular expression, by `type`; nothing for the default.",
            ru: "Что ищется: строка, число, диапазоны или регулярное выражение, смотря по `type`; для значения по умолчанию — ничего.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 2,
            codes: &["must-be-empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "should be empty",
                ru: "должно быть пустым",
            },
        },
    ],
};
#[cfg(feature = "valuemap")]
static VALUE_MAP_UPDATE_MAPPINGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&VALUE_MAP_MATCH_VALUES),
                ..tables::Type::ANY
            },
            83,
        ),
        (
            "newvalue",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            90,
        ),
        ("value", tables::Type::ANY, 100),
    ],
    &[
        (
            0,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 106,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1", "2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::FLOAT,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 112,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::NumberRanges),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 117,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Regex),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 124,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 131,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "valuemap")]
pub(crate) static VALUE_MAP_UPDATE_MAPPINGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/value-map",
    name: "ValueMapUpdateMappings",
    file: "spec/zabbix/types/value-map.toml",
    form: tables::Form::Object,
    fields: &VALUE_MAP_UPDATE_MAPPINGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 1, 65535, 65535],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "valuemap")]
#[cfg(feature = "texts")]
pub(crate) static VALUE_MAP_UPDATE_MAPPINGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How `value` is compared.",
            ru: "Как сравнивается `value`.",
        },
        tables::Text {
            en: "What is shown in its place.",
            ru: "Что показывается вместо него.",
        },
        tables::Text {
            en: "What is looked for: a text, a number, ranges or a regular expression, by `type`; nothing for the default.",
            ru: "Что ищется: строка, число, диапазоны или регулярное выражение, смотря по `type`; для значения по умолчанию — ничего.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 2,
            codes: &["must-be-empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "should be empty",
                ru: "должно быть пустым",
            },
        },
    ],
};
