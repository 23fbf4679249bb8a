// @generated from spec/zabbix/types/prototype-preprocessing-step.toml by `cargo xtask codegen`; do not edit.

//! The type `prototype-preprocessing-step`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "itemprototype")]
/// A step of preprocessing of a prototype
#[non_exhaustive]
pub struct PrototypePreprocessingStep {
    /// What the step does.
    ///
    /// One of the values below.
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
#[cfg(feature = "itemprototype")]
impl PrototypePreprocessingStep {
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
#[cfg(feature = "itemprototype")]
::callsheet_runtime::record! {
    PrototypePreprocessingStep, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROTOTYPE_PREPROCESSING_STEP_PROTOTYPE_PREPROCESSING_STEP;
    0 => type_, 1 => params, 2 => error_handler, 3 => error_handler_params; type_; params
    error_handler error_handler_params
}
#[cfg(feature = "itemprototype")]
static PROTOTYPE_PREPROCESSING_STEP_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::preprocessing_step::PREPROCESSING_TYPE_VALUES,
                ),
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
            14,
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
            57,
        ),
        (
            "error_handler_params",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            74,
        ),
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
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Number),
                            length: ::core::option::Option::Some(65535),
                            macros: tables::Macros {
                                user: true,
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 19,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2", "3", "4", "11", "12", "16", "17", "21"],
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
                        line: 27,
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
                        line: 34,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 41,
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
                                    "13",
                                    "18",
                                    "22",
                                    "23",
                                    "24",
                                    "25",
                                    "26",
                                    "28",
                                    "29",
                                    "30",
                                ],
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
                        line: 50,
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
                                &[
                                    "1",
                                    "5",
                                    "6",
                                    "7",
                                    "8",
                                    "9",
                                    "10",
                                    "11",
                                    "12",
                                    "13",
                                    "14",
                                    "15",
                                    "16",
                                    "17",
                                    "18",
                                    "22",
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
                        line: 63,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["26"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::preprocessing_step::PREPROCESSING_ERROR_HANDLER_VALUES,
                            ),
                            words: &["1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 68,
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
                        line: 79,
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
                        line: 85,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "itemprototype")]
pub(crate) static PROTOTYPE_PREPROCESSING_STEP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/prototype-preprocessing-step",
    name: "PrototypePreprocessingStep",
    file: "spec/zabbix/types/prototype-preprocessing-step.toml",
    form: tables::Form::Object,
    fields: &PROTOTYPE_PREPROCESSING_STEP_FIELDS,
    lookup: &[
        65535, 65535, 2, 1, 65535, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0,
        65535, 65535,
    ],
    required: 1,
    rules: &[
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[1],
            }),
            line: 92,
        },
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[2],
            }),
            line: 97,
        },
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[3],
            }),
            line: 102,
        },
    ],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "itemprototype")]
#[cfg(feature = "texts")]
pub(crate) static PROTOTYPE_PREPROCESSING_STEP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
    rules: &[
        tables::Text {
            en: "Item pre-processing is missing parameters: params",
            ru: "У шага предобработки не задан параметр params.",
        },
        tables::Text {
            en: "Item pre-processing is missing parameters: error_handler",
            ru: "У шага предобработки не задан параметр error_handler.",
        },
        tables::Text {
            en: "Item pre-processing is missing parameters: error_handler_params",
            ru: "У шага предобработки не задан параметр error_handler_params.",
        },
    ],
    said: &[],
};
