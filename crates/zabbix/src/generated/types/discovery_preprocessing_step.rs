// @generated from spec/zabbix/types/discovery-preprocessing-step.toml by `cargo xtask codegen`; do not edit.

//! The type `discovery-preprocessing-step`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "discoveryrule")]
/// A step of preprocessing of a discovery rule
#[non_exhaustive]
pub struct DiscoveryPreprocessingStep {
    /// What the step does.
    ///
    /// One of the values below, one of "5", "11", "12", "14", "15", "16", "17", "20", "21", "23", "24", "25", "27", "28", "29", "30". What is right hangs on other fields.
    pub type_: super::super::types::preprocessing_step::PreprocessingType,
    /// What the step needs to know; several parameters stand on a line each.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub params: ::core::option::Option<::std::string::String>,
    /// What to do when the step fails.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub error_handler: ::core::option::Option<
        super::super::types::preprocessing_step::PreprocessingErrorHandler,
    >,
    /// The value or the message to set when the step fails.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub error_handler_params: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryPreprocessingStep {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<
            super::super::types::preprocessing_step::PreprocessingType,
        >,
    ) -> Self {
        Self {
            type_: type_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`params`](Self::params).
    pub fn params(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.params, value);
        self
    }
    /// Sets [`error_handler`](Self::error_handler).
    pub fn error_handler(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::preprocessing_step::PreprocessingErrorHandler,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.error_handler, value);
        self
    }
    /// Sets [`error_handler_params`](Self::error_handler_params).
    pub fn error_handler_params(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.error_handler_params, value);
        self
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryPreprocessingStep, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_PREPROCESSING_STEP_DISCOVERY_PREPROCESSING_STEP;
    0 => type_, 1 => params, 2 => error_handler, 3 => error_handler_params; type_; params
    error_handler error_handler_params
}
#[cfg(feature = "discoveryrule")]
static DISCOVERY_PREPROCESSING_STEP_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::preprocessing_step::PREPROCESSING_TYPE_VALUES,
                ),
                words: &[
                    "5",
                    "11",
                    "12",
                    "14",
                    "15",
                    "16",
                    "17",
                    "20",
                    "21",
                    "23",
                    "24",
                    "25",
                    "27",
                    "28",
                    "29",
                    "30",
                ],
                ..tables::Type::ANY
            },
            7,
        ),
        (
            "params",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            82,
        ),
        (
            "error_handler",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::preprocessing_step::PREPROCESSING_ERROR_HANDLER_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            216,
        ),
        (
            "error_handler_params",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            259,
        ),
    ],
    &[
        (
            0,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::preprocessing_step::PREPROCESSING_TYPE_VALUES,
                            ),
                            words: &[
                                "5",
                                "11",
                                "12",
                                "15",
                                "16",
                                "17",
                                "20",
                                "21",
                                "23",
                                "24",
                                "25",
                                "27",
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 14,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["27"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["null"],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["5", "11", "12", "14", "15", "16", "17", "21", "24", "25"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 88,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["20"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 788400000,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 95,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["23"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 104,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            words: &[""],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 110,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["11", "12", "16", "17", "21"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 116,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["14", "15"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Regex),
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 123,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["20"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(65535),
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 788400000,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 130,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["23"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(
                                tables::Lexical::PreprocessingParameters,
                            ),
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 139,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["5", "24", "25", "28", "29", "30"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(
                                tables::Lexical::PreprocessingParameters,
                            ),
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 145,
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
                                &["20", "21", "25"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::preprocessing_step::PREPROCESSING_ERROR_HANDLER_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
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
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 222,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::preprocessing_step::PREPROCESSING_ERROR_HANDLER_VALUES,
                            ),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
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
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 227,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &[
                                    "5",
                                    "11",
                                    "12",
                                    "14",
                                    "15",
                                    "16",
                                    "17",
                                    "23",
                                    "24",
                                    "27",
                                    "28",
                                    "29",
                                    "30",
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::preprocessing_step::PREPROCESSING_ERROR_HANDLER_VALUES,
                            ),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 232,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[2],
                                    },
                                    &["3"],
                                ),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["null"],
                        except: &[],
                    },
                ],
                cases: &[
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
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 265,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 272,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            words: &[""],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 280,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 286,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["3"],
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
                        line: 292,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_PREPROCESSING_STEP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-preprocessing-step",
    name: "DiscoveryPreprocessingStep",
    file: "spec/zabbix/types/discovery-preprocessing-step.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_PREPROCESSING_STEP_FIELDS,
    lookup: &[
        65535, 65535, 0, 2, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 1,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_PREPROCESSING_STEP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What the step does.",
            ru: "Что делает шаг.",
        },
        tables::Text {
            en: "What the step needs to know; several parameters stand on a line each.",
            ru: "Параметры шага, каждый на своей строке.",
        },
        tables::Text {
            en: "What to do when the step fails.",
            ru: "Что делать при сбое шага.",
        },
        tables::Text {
            en: "The value or the message to set when the step fails.",
            ru: "Значение или сообщение, которое задаётся при сбое шага.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::All(
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
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[3],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: type, params, error_handler, error_handler_params",
                ru: "У шага предобработки не заданы параметры: type, params, error_handler, error_handler_params",
            },
        },
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[2],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[3],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: type, error_handler, error_handler_params",
                ru: "У шага предобработки не заданы параметры: type, error_handler, error_handler_params",
            },
        },
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::All(
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
                                steps: &[3],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: type, params, error_handler_params",
                ru: "У шага предобработки не заданы параметры: type, params, error_handler_params",
            },
        },
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[3],
                    }),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: type, error_handler_params",
                ru: "У шага предобработки не заданы параметры: type, error_handler_params",
            },
        },
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::All(
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
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: type, params, error_handler",
                ru: "У шага предобработки не заданы параметры: type, params, error_handler",
            },
        },
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[2],
                    }),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: type, error_handler",
                ru: "У шага предобработки не заданы параметры: type, error_handler",
            },
        },
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    }),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: type, params",
                ru: "У шага предобработки не заданы параметры: type, params",
            },
        },
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: type",
                ru: "У шага предобработки не заданы параметры: type",
            },
        },
        tables::Said {
            field: 0,
            codes: &["empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"type\": cannot be empty.",
                ru: "Неверное значение поля \"type\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["not-int", "not-one-of", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"type\": unexpected value \"{value}\".",
                ru: "Неверное значение поля \"type\": недопустимое значение \"{value}\".",
            },
        },
        tables::Said {
            field: 0,
            codes: &["list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[2],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[3],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: params, error_handler, error_handler_params",
                ru: "У шага предобработки не заданы параметры: params, error_handler, error_handler_params",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[3],
                    }),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: params, error_handler_params",
                ru: "У шага предобработки не заданы параметры: params, error_handler_params",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[2],
                    }),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: params, error_handler",
                ru: "У шага предобработки не заданы параметры: params, error_handler",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: params",
                ru: "У шага предобработки не заданы параметры: params",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty", "null"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["20"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::Some("params"),
            text: tables::Text {
                en: "Invalid parameter \"params\": cannot be empty.",
                ru: "Неверный параметр \"params\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"params\": cannot be empty.",
                ru: "Неверное значение поля \"params\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["must-be-empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"params\": should be empty.",
                ru: "Неверное значение поля \"params\": должно быть пустым.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-time-unit"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::Some("params"),
            text: tables::Text {
                en: "Invalid parameter \"params\": a time unit is expected.",
                ru: "Неверный параметр \"params\": ожидается промежуток времени.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-one-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::Some("params"),
            text: tables::Text {
                en: "Invalid parameter \"params\": value must be one of {0}.",
                ru: "Неверный параметр \"params\": допустимые значения: {0}.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::Some("params"),
            text: tables::Text {
                en: "Invalid parameter \"params\": a number is too large.",
                ru: "Неверный параметр \"params\": слишком большое число.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["list", "not-text"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[3],
                    }),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: error_handler, error_handler_params",
                ru: "У шага предобработки не заданы параметры: error_handler, error_handler_params",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: error_handler",
                ru: "У шага предобработки не заданы параметры: error_handler",
            },
        },
        tables::Said {
            field: 2,
            codes: &["list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-int", "null", "not-one-of", "not-one-of-single"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"error_handler\": unexpected value \"{value}\".",
                ru: "Неверное значение поля \"error_handler\": недопустимое значение \"{value}\".",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item pre-processing is missing parameters: error_handler_params",
                ru: "У шага предобработки не задан параметр error_handler_params",
            },
        },
        tables::Said {
            field: 3,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"error_handler_params\": cannot be empty.",
                ru: "Неверное значение поля \"error_handler_params\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["must-be-empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"error_handler_params\": should be empty.",
                ru: "Неверное значение поля \"error_handler_params\": должно быть пустым.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"error_handler_params\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"error_handler_params\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
    ],
};
