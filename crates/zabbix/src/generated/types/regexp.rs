// @generated from spec/zabbix/types/regexp.toml by `cargo xtask codegen`; do not edit.

//! The type `regexp`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "regexp")]
/// A global regular expression
#[non_exhaustive]
pub struct Regexp {
    /// The expression's id.
    ///
    /// Id.
    pub regexpid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The expression's name; `@name` refers to it.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The text that the frontend tries it on.
    ///
    /// String, at most 65535 characters.
    pub test_string: ::core::option::Option<::std::string::String>,
    /// The tests, all of which a text has to pass. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub expressions: ::core::option::Option<::std::vec::Vec<RegexpExpressions>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "regexp")]
impl Regexp {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`regexpid`](Self::regexpid).
    pub fn regexpid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.regexpid, value);
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
    /// Sets [`test_string`](Self::test_string).
    pub fn test_string(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.test_string, value);
        self
    }
    /// Sets [`expressions`](Self::expressions).
    pub fn expressions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RegexpExpressions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.expressions, value);
        self
    }
}
#[cfg(feature = "regexp")]
impl ::core::default::Default for Regexp {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "regexp")]
::callsheet_runtime::record! {
    Regexp, super::super::TABLES, super::super::tables::shapes::TYPES_REGEXP_REGEXP; 0 =>
    regexpid, 1 => name, 2 => test_string, 3 => expressions;; regexpid name test_string
    expressions
}
#[cfg(feature = "regexp")]
/// A global regular expression
#[non_exhaustive]
pub struct RegexpCreate {
    /// The expression's name; `@name` refers to it.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::std::string::String,
    /// The text that the frontend tries it on.
    ///
    /// String, at most 65535 characters.
    pub test_string: ::core::option::Option<::std::string::String>,
    /// The tests, all of which a text has to pass. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub expressions: ::std::vec::Vec<RegexpCreateExpressions>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "regexp")]
impl RegexpCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        expressions: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RegexpCreateExpressions>,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            expressions: ::callsheet_runtime::record::list(expressions),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`test_string`](Self::test_string).
    pub fn test_string(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.test_string, value);
        self
    }
}
#[cfg(feature = "regexp")]
::callsheet_runtime::record! {
    RegexpCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_REGEXP_REGEXP_CREATE; 0 => name, 1 =>
    test_string, 2 => expressions; name expressions; test_string
}
#[cfg(feature = "regexp")]
/// A global regular expression
#[non_exhaustive]
pub struct RegexpUpdate {
    /// The expression's id.
    ///
    /// Id.
    pub regexpid: ::callsheet_runtime::Id,
    /// The expression's name; `@name` refers to it.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The text that the frontend tries it on.
    ///
    /// String, at most 65535 characters.
    pub test_string: ::core::option::Option<::std::string::String>,
    /// The tests, all of which a text has to pass. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub expressions: ::core::option::Option<::std::vec::Vec<RegexpUpdateExpressions>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "regexp")]
impl RegexpUpdate {
    /// With what is required.
    pub fn new(regexpid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            regexpid: regexpid.into(),
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
    /// Sets [`test_string`](Self::test_string).
    pub fn test_string(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.test_string, value);
        self
    }
    /// Sets [`expressions`](Self::expressions).
    pub fn expressions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RegexpUpdateExpressions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.expressions, value);
        self
    }
}
#[cfg(feature = "regexp")]
::callsheet_runtime::record! {
    RegexpUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_REGEXP_REGEXP_UPDATE; 0 => regexpid, 1 => name, 2
    => test_string, 3 => expressions; regexpid; name test_string expressions
}
#[cfg(feature = "regexp")]
/// The tests, all of which a text has to pass. In an update they replace those until now.
#[non_exhaustive]
pub struct RegexpExpressions {
    /// What is tested.
    ///
    /// One of the values below.
    pub expression_type: ::core::option::Option<RegexpTest>,
    /// The text or regular expression. It is looked for as `expression_type` says.
    ///
    /// String.
    pub expression: ::core::option::Option<::std::string::String>,
    /// What stands between the texts of `any-included`; empty without any.
    ///
    /// String.
    pub exp_delimiter: ::core::option::Option<::std::string::String>,
    /// Whether case counts.
    ///
    /// Bool (0 or 1).
    pub case_sensitive: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "regexp")]
impl RegexpExpressions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`expression_type`](Self::expression_type).
    pub fn expression_type(
        mut self,
        value: impl ::core::convert::Into<RegexpTest>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.expression_type, value);
        self
    }
    /// Sets [`expression`](Self::expression).
    pub fn expression(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.expression, value);
        self
    }
    /// Sets [`exp_delimiter`](Self::exp_delimiter).
    pub fn exp_delimiter(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.exp_delimiter, value);
        self
    }
    /// Sets [`case_sensitive`](Self::case_sensitive).
    pub fn case_sensitive(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.case_sensitive, value);
        self
    }
}
#[cfg(feature = "regexp")]
impl ::core::default::Default for RegexpExpressions {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "regexp")]
::callsheet_runtime::record! {
    RegexpExpressions, super::super::TABLES,
    super::super::tables::shapes::TYPES_REGEXP_REGEXP_EXPRESSIONS; 0 => expression_type,
    1 => expression, 2 => exp_delimiter, 3 => case_sensitive;; expression_type expression
    exp_delimiter case_sensitive
}
#[cfg(feature = "regexp")]
/// The tests, all of which a text has to pass. In an update they replace those until now.
#[non_exhaustive]
pub struct RegexpCreateExpressions {
    /// What is tested.
    ///
    /// One of the values below.
    pub expression_type: RegexpTest,
    /// The text or regular expression. It is looked for as `expression_type` says.
    ///
    /// Regular expression, at most 255 characters. What is right hangs on other fields.
    pub expression: ::core::option::Option<::std::string::String>,
    /// What stands between the texts of `any-included`; empty without any.
    ///
    /// String, one of "", ",", ".", "/". What is right hangs on other fields.
    pub exp_delimiter: ::core::option::Option<::std::string::String>,
    /// Whether case counts.
    ///
    /// Bool (0 or 1).
    pub case_sensitive: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "regexp")]
impl RegexpCreateExpressions {
    /// With what is required.
    pub fn new(expression_type: impl ::core::convert::Into<RegexpTest>) -> Self {
        Self {
            expression_type: expression_type.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`expression`](Self::expression).
    pub fn expression(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.expression, value);
        self
    }
    /// Sets [`exp_delimiter`](Self::exp_delimiter).
    pub fn exp_delimiter(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.exp_delimiter, value);
        self
    }
    /// Sets [`case_sensitive`](Self::case_sensitive).
    pub fn case_sensitive(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.case_sensitive, value);
        self
    }
}
#[cfg(feature = "regexp")]
::callsheet_runtime::record! {
    RegexpCreateExpressions, super::super::TABLES,
    super::super::tables::shapes::TYPES_REGEXP_REGEXP_CREATE_EXPRESSIONS; 0 =>
    expression_type, 1 => expression, 2 => exp_delimiter, 3 => case_sensitive;
    expression_type; expression exp_delimiter case_sensitive
}
#[cfg(feature = "regexp")]
/// The tests, all of which a text has to pass. In an update they replace those until now.
#[non_exhaustive]
pub struct RegexpUpdateExpressions {
    /// What is tested.
    ///
    /// One of the values below.
    pub expression_type: RegexpTest,
    /// The text or regular expression. It is looked for as `expression_type` says.
    ///
    /// Regular expression, at most 255 characters. What is right hangs on other fields.
    pub expression: ::core::option::Option<::std::string::String>,
    /// What stands between the texts of `any-included`; empty without any.
    ///
    /// String, one of "", ",", ".", "/". What is right hangs on other fields.
    pub exp_delimiter: ::core::option::Option<::std::string::String>,
    /// Whether case counts.
    ///
    /// Bool (0 or 1).
    pub case_sensitive: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "regexp")]
impl RegexpUpdateExpressions {
    /// With what is required.
    pub fn new(expression_type: impl ::core::convert::Into<RegexpTest>) -> Self {
        Self {
            expression_type: expression_type.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`expression`](Self::expression).
    pub fn expression(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.expression, value);
        self
    }
    /// Sets [`exp_delimiter`](Self::exp_delimiter).
    pub fn exp_delimiter(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.exp_delimiter, value);
        self
    }
    /// Sets [`case_sensitive`](Self::case_sensitive).
    pub fn case_sensitive(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.case_sensitive, value);
        self
    }
}
#[cfg(feature = "regexp")]
::callsheet_runtime::record! {
    RegexpUpdateExpressions, super::super::TABLES,
    super::super::tables::shapes::TYPES_REGEXP_REGEXP_UPDATE_EXPRESSIONS; 0 =>
    expression_type, 1 => expression, 2 => exp_delimiter, 3 => case_sensitive;
    expression_type; expression exp_delimiter case_sensitive
}
#[cfg(feature = "regexp")]
/// What an expression tests.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegexpTest {
    /// The text is part of it.
    ///
    /// `0` on the wire.
    Included,
    /// One of the texts is part of it.
    ///
    /// `1` on the wire.
    AnyIncluded,
    /// The text is no part of it.
    ///
    /// `2` on the wire.
    NotIncluded,
    /// The regular expression matches.
    ///
    /// `3` on the wire.
    Matches,
    /// The regular expression does not match.
    ///
    /// `4` on the wire.
    DoesNotMatch,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "regexp")]
::callsheet_runtime::open_enum! {
    RegexpTest, REGEXP_TEST_VALUES; 0 => Included, 1 => AnyIncluded, 2 => NotIncluded, 3
    => Matches, 4 => DoesNotMatch
}
#[cfg(feature = "regexp")]
pub(crate) static REGEXP_TEST_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/regexp",
    name: "RegexpTest",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Included",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "AnyIncluded",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "NotIncluded",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Matches",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "DoesNotMatch",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "regexp")]
static REGEXP_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("regexpid", tables::Type::ID, 15),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            22,
        ),
        (
            "test_string",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            30,
        ),
        (
            "expressions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_REGEXP_REGEXP_EXPRESSIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            36,
        ),
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
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "regexp")]
pub(crate) static REGEXP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/regexp",
    name: "Regexp",
    file: "spec/zabbix/types/regexp.toml",
    form: tables::Form::Object,
    fields: &REGEXP_FIELDS,
    lookup: &[
        65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2, 0,
        65535, 3, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "regexp")]
#[cfg(feature = "texts")]
pub(crate) static REGEXP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The expression's id.",
            ru: "Идентификатор выражения.",
        },
        tables::Text {
            en: "The expression's name; `@name` refers to it.",
            ru: "Имя выражения; на него ссылаются как `@имя`.",
        },
        tables::Text {
            en: "The text that the frontend tries it on.",
            ru: "Строка, на которой его проверяют в веб-интерфейсе.",
        },
        tables::Text {
            en: "The tests, all of which a text has to pass. In an update they replace those until now.",
            ru: "Условия, каждому из которых должна отвечать строка. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "regexp")]
static REGEXP_CREATE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            22,
        ),
        (
            "test_string",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            30,
        ),
        (
            "expressions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_REGEXP_REGEXP_CREATE_EXPRESSIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            36,
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
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "regexp")]
pub(crate) static REGEXP_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/regexp",
    name: "RegexpCreate",
    file: "spec/zabbix/types/regexp.toml",
    form: tables::Form::Object,
    fields: &REGEXP_CREATE_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 2, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "regexp")]
#[cfg(feature = "texts")]
pub(crate) static REGEXP_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The expression's name; `@name` refers to it.",
            ru: "Имя выражения; на него ссылаются как `@имя`.",
        },
        tables::Text {
            en: "The text that the frontend tries it on.",
            ru: "Строка, на которой его проверяют в веб-интерфейсе.",
        },
        tables::Text {
            en: "The tests, all of which a text has to pass. In an update they replace those until now.",
            ru: "Условия, каждому из которых должна отвечать строка. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "regexp")]
static REGEXP_UPDATE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("regexpid", tables::Type::ID, 15),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            22,
        ),
        (
            "test_string",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            30,
        ),
        (
            "expressions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_REGEXP_REGEXP_UPDATE_EXPRESSIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            36,
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
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "regexp")]
pub(crate) static REGEXP_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/regexp",
    name: "RegexpUpdate",
    file: "spec/zabbix/types/regexp.toml",
    form: tables::Form::Object,
    fields: &REGEXP_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2, 0,
        65535, 3, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "regexp")]
#[cfg(feature = "texts")]
pub(crate) static REGEXP_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The expression's id.",
            ru: "Идентификатор выражения.",
        },
        tables::Text {
            en: "The expression's name; `@name` refers to it.",
            ru: "Имя выражения; на него ссылаются как `@имя`.",
        },
        tables::Text {
            en: "The text that the frontend tries it on.",
            ru: "Строка, на которой его проверяют в веб-интерфейсе.",
        },
        tables::Text {
            en: "The tests, all of which a text has to pass. In an update they replace those until now.",
            ru: "Условия, каждому из которых должна отвечать строка. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "regexp")]
static REGEXP_EXPRESSIONS_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "expression_type",
            tables::Type {
                kind: tables::Kind::Enum(&REGEXP_TEST_VALUES),
                ..tables::Type::ANY
            },
            44,
        ),
        ("expression", tables::Type::TEXT, 52),
        ("exp_delimiter", tables::Type::TEXT, 95),
        ("case_sensitive", tables::Type::BOOL, 132),
    ],
    &[],
);
#[cfg(feature = "regexp")]
pub(crate) static REGEXP_EXPRESSIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/regexp",
    name: "RegexpExpressions",
    file: "spec/zabbix/types/regexp.toml",
    form: tables::Form::Object,
    fields: &REGEXP_EXPRESSIONS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 2, 1, 65535, 65535, 3, 0, 65535, 65535,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "regexp")]
#[cfg(feature = "texts")]
pub(crate) static REGEXP_EXPRESSIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is tested.",
            ru: "Что проверяется.",
        },
        tables::Text {
            en: "The text or regular expression. It is looked for as `expression_type` says.",
            ru: "Строка или регулярное выражение; как его искать, определяет `expression_type`.",
        },
        tables::Text {
            en: "What stands between the texts of `any-included`; empty without any.",
            ru: "Разделитель строк для `any-included`; иначе пусто.",
        },
        tables::Text {
            en: "Whether case counts.",
            ru: "Учитывать ли регистр.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "regexp")]
static REGEXP_CREATE_EXPRESSIONS_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "expression_type",
            tables::Type {
                kind: tables::Kind::Enum(&REGEXP_TEST_VALUES),
                ..tables::Type::ANY
            },
            44,
        ),
        (
            "expression",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Regex),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            52,
        ),
        (
            "exp_delimiter",
            tables::Type {
                words: &["", ",", ".", "/"],
                ..tables::Type::TEXT
            },
            95,
        ),
        ("case_sensitive", tables::Type::BOOL, 132),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Regex),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 60,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0", "1", "2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 66,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Regex),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 73,
                    },
                ],
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
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[",", ".", "/"],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 103,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0", "2", "3", "4"],
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
                        line: 108,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &["", ",", ".", "/"],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 113,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "regexp")]
pub(crate) static REGEXP_CREATE_EXPRESSIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/regexp",
    name: "RegexpCreateExpressions",
    file: "spec/zabbix/types/regexp.toml",
    form: tables::Form::Object,
    fields: &REGEXP_CREATE_EXPRESSIONS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 2, 1, 65535, 65535, 3, 0, 65535, 65535,
        65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "regexp")]
#[cfg(feature = "texts")]
pub(crate) static REGEXP_CREATE_EXPRESSIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is tested.",
            ru: "Что проверяется.",
        },
        tables::Text {
            en: "The text or regular expression. It is looked for as `expression_type` says.",
            ru: "Строка или регулярное выражение; как его искать, определяет `expression_type`.",
        },
        tables::Text {
            en: "What stands between the texts of `any-included`; empty without any.",
            ru: "Разделитель строк для `any-included`; иначе пусто.",
        },
        tables::Text {
            en: "Whether case counts.",
            ru: "Учитывать ли регистр.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "regexp")]
static REGEXP_UPDATE_EXPRESSIONS_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "expression_type",
            tables::Type {
                kind: tables::Kind::Enum(&REGEXP_TEST_VALUES),
                ..tables::Type::ANY
            },
            44,
        ),
        (
            "expression",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Regex),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            52,
        ),
        (
            "exp_delimiter",
            tables::Type {
                words: &["", ",", ".", "/"],
                ..tables::Type::TEXT
            },
            95,
        ),
        ("case_sensitive", tables::Type::BOOL, 132),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Regex),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 78,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0", "1", "2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 84,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Regex),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
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
                            words: &[",", ".", "/"],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 118,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0", "2", "3", "4"],
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
                        line: 123,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &["", ",", ".", "/"],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 128,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "regexp")]
pub(crate) static REGEXP_UPDATE_EXPRESSIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/regexp",
    name: "RegexpUpdateExpressions",
    file: "spec/zabbix/types/regexp.toml",
    form: tables::Form::Object,
    fields: &REGEXP_UPDATE_EXPRESSIONS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 2, 1, 65535, 65535, 3, 0, 65535, 65535,
        65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "regexp")]
#[cfg(feature = "texts")]
pub(crate) static REGEXP_UPDATE_EXPRESSIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is tested.",
            ru: "Что проверяется.",
        },
        tables::Text {
            en: "The text or regular expression. It is looked for as `expression_type` says.",
            ru: "Строка или регулярное выражение; как его искать, определяет `expression_type`.",
        },
        tables::Text {
            en: "What stands between the texts of `any-included`; empty without any.",
            ru: "Разделитель строк для `any-included`; иначе пусто.",
        },
        tables::Text {
            en: "Whether case counts.",
            ru: "Учитывать ли регистр.",
        },
    ],
    rules: &[],
    said: &[],
};
