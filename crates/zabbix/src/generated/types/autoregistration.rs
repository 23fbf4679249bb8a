// @generated from spec/zabbix/types/autoregistration.toml by `cargo xtask codegen`; do not edit.

//! The type `autoregistration`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "autoregistration")]
/// How new hosts register
#[non_exhaustive]
pub struct Autoregistration {
    /// Which connections of new hosts are accepted, one bit each: 1 open, 2 pre-shared key.
    ///
    /// Integer, 1–3.
    pub tls_accept: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "autoregistration")]
impl Autoregistration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`tls_accept`](Self::tls_accept).
    pub fn tls_accept(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_accept, value);
        self
    }
}
#[cfg(feature = "autoregistration")]
impl ::core::default::Default for Autoregistration {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "autoregistration")]
::callsheet_runtime::record! {
    Autoregistration, super::super::TABLES,
    super::super::tables::shapes::TYPES_AUTOREGISTRATION_AUTOREGISTRATION; 0 =>
    tls_accept;; tls_accept
}
#[cfg(feature = "autoregistration")]
/// How new hosts register
#[non_exhaustive]
pub struct AutoregistrationUpdate {
    /// Which connections of new hosts are accepted, one bit each: 1 open, 2 pre-shared key.
    ///
    /// Integer, 1–3.
    pub tls_accept: ::core::option::Option<i64>,
    /// The name of the pre-shared key.
    ///
    /// String, at most 128 characters, secret. What is right hangs on other fields.
    pub tls_psk_identity: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The pre-shared key, at least 32 hexadecimal digits.
    ///
    /// Pre-shared key (hexadecimal), at most 512 characters, secret. What is right hangs on other fields.
    pub tls_psk: ::core::option::Option<::callsheet_runtime::SecretString>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "autoregistration")]
impl AutoregistrationUpdate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`tls_accept`](Self::tls_accept).
    pub fn tls_accept(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_accept, value);
        self
    }
    /// Sets [`tls_psk_identity`](Self::tls_psk_identity).
    pub fn tls_psk_identity(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_psk_identity, value);
        self
    }
    /// Sets [`tls_psk`](Self::tls_psk).
    pub fn tls_psk(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_psk, value);
        self
    }
}
#[cfg(feature = "autoregistration")]
impl ::core::default::Default for AutoregistrationUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "autoregistration")]
::callsheet_runtime::record! {
    AutoregistrationUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_AUTOREGISTRATION_AUTOREGISTRATION_UPDATE; 0 =>
    tls_accept, 1 => tls_psk_identity, 2 => tls_psk;; tls_accept tls_psk_identity tls_psk
}
#[cfg(feature = "autoregistration")]
static AUTOREGISTRATION_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "tls_accept",
            tables::Type {
                numbers: &[tables::Range { first: 1, last: 3 }],
                ..tables::Type::INT
            },
            14,
        ),
    ],
    &[],
);
#[cfg(feature = "autoregistration")]
pub(crate) static AUTOREGISTRATION_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/autoregistration",
    name: "Autoregistration",
    file: "spec/zabbix/types/autoregistration.toml",
    form: tables::Form::Object,
    fields: &AUTOREGISTRATION_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "autoregistration")]
#[cfg(feature = "texts")]
pub(crate) static AUTOREGISTRATION_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which connections of new hosts are accepted, one bit each: 1 open, 2 pre-shared key.",
            ru: "Какие соединения новых узлов принимать, по биту: 1 без защиты, 2 общий ключ.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "autoregistration")]
static AUTOREGISTRATION_UPDATE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tls_accept",
            tables::Type {
                numbers: &[tables::Range { first: 1, last: 3 }],
                ..tables::Type::INT
            },
            14,
        ),
        (
            "tls_psk_identity",
            tables::Type {
                length: ::core::option::Option::Some(128),
                secret: true,
                ..tables::Type::TEXT
            },
            20,
        ),
        (
            "tls_psk",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Psk),
                length: ::core::option::Option::Some(512),
                secret: true,
                ..tables::Type::ANY
            },
            42,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        2,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 29,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 33,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        2,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Psk),
                            length: ::core::option::Option::Some(512),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 51,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Psk),
                            length: ::core::option::Option::Some(512),
                            words: &[""],
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 55,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "autoregistration")]
pub(crate) static AUTOREGISTRATION_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/autoregistration",
    name: "AutoregistrationUpdate",
    file: "spec/zabbix/types/autoregistration.toml",
    form: tables::Form::Object,
    fields: &AUTOREGISTRATION_UPDATE_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 65535, 65535, 1, 2],
    required: 0,
    conditional: true,
    secrets: &[1, 2],
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
                                                steps: &[0],
                                            }),
                                        ),
                                        tables::Condition::Any(
                                            &[
                                                tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[1],
                                                }),
                                                tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[2],
                                                }),
                                            ],
                                        ),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Bits(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[0],
                                            },
                                            2,
                                        ),
                                        tables::Condition::Any(
                                            &[
                                                tables::Condition::Not(
                                                    &tables::Condition::Present(tables::Path {
                                                        from: tables::From::Here,
                                                        steps: &[1],
                                                    }),
                                                ),
                                                tables::Condition::Not(
                                                    &tables::Condition::Present(tables::Path {
                                                        from: tables::From::Here,
                                                        steps: &[2],
                                                    }),
                                                ),
                                            ],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                        tables::Condition::Stored("whether a key is kept"),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 63,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "autoregistration")]
#[cfg(feature = "texts")]
pub(crate) static AUTOREGISTRATION_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which connections of new hosts are accepted, one bit each: 1 open, 2 pre-shared key.",
            ru: "Какие соединения новых узлов принимать, по биту: 1 без защиты, 2 общий ключ.",
        },
        tables::Text {
            en: "The name of the pre-shared key.",
            ru: "Имя общего ключа.",
        },
        tables::Text {
            en: "The pre-shared key, at least 32 hexadecimal digits.",
            ru: "Общий ключ, не меньше 32 шестнадцатеричных цифр.",
        },
    ],
    rules: &[
        tables::Text {
            en: "the parameter \"tls_psk_identity\" is missing",
            ru: "Нужны имя и сам общий ключ, если сервер их ещё не знает.",
        },
    ],
    said: &[
        tables::Said {
            field: 1,
            codes: &["must-be-empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "should be empty",
                ru: "должно быть пустым",
            },
        },
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
