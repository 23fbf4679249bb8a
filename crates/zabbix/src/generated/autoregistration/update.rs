// @generated from spec/zabbix/autoregistration/update.toml by `cargo xtask codegen`; do not edit.

//! `autoregistration.update`: Change the autoregistration settings.

use ::callsheet_runtime::tables;
/// Change the autoregistration settings
///
/// Only what is given changes. Without bit 2 of `tls_accept` the server forgets the key.
///
/// The request of `autoregistration.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/autoregistration/update>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "autoregistration.update", "params": {"tls_accept": 3, "tls_psk_identity": "new hosts", "tls_psk": "0b6f3c1d92ae47585c0f7e61d8a3b4926f10d7c3e5a8b91204c6e8f2a7d35b19"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
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
impl Request {
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
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::AUTOREGISTRATION_UPDATE_REQUEST; 0 => tls_accept, 1 =>
    tls_psk_identity, 2 => tls_psk;; tls_accept tls_psk_identity tls_psk
}
/// What `autoregistration.update` answers.
pub type Response = bool;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `autoregistration.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "autoregistration.update",
    file: "spec/zabbix/autoregistration/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/autoregistration/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "autoregistration",
    action: tables::Action::Update,
    request: tables::ShapeId(
        super::super::tables::shapes::AUTOREGISTRATION_UPDATE_REQUEST,
    ),
    response: tables::Type::WORD_BOOL,
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"autoregistration.update\", \"params\": {\"tls_accept\": 3, \"tls_psk_identity\": \"new hosts\", \"tls_psk\": \"0b6f3c1d92ae47585c0f7e61d8a3b4926f10d7c3e5a8b91204c6e8f2a7d35b19\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": true, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 19,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"autoregistration.update\", \"params\": {\"tls_accept\": \"1\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": true, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 23,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tls_accept",
            tables::Type {
                numbers: &[tables::Range { first: 1, last: 3 }],
                ..tables::Type::INT
            },
            13,
        ),
        (
            "tls_psk_identity",
            tables::Type {
                length: ::core::option::Option::Some(128),
                secret: true,
                ..tables::Type::TEXT
            },
            13,
        ),
        (
            "tls_psk",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Psk),
                length: ::core::option::Option::Some(512),
                secret: true,
                ..tables::Type::ANY
            },
            13,
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
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "autoregistration.update",
    name: "Request",
    file: "spec/zabbix/autoregistration/update.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
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
            line: 13,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
