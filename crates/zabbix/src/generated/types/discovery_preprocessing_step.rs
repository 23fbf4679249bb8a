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
    /// One of the values below, one of "5", "11", "12", "14", "15", "16", "17", "20", "21", "23", "24", "25", "27", "28", "29", "30".
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
            15,
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
            50,
        ),
        (
            "error_handler_params",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            62,
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
                        line: 20,
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
                        line: 27,
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
                        line: 34,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["5", "23", "24", "25", "28", "29", "30"],
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
                        line: 43,
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
                        line: 56,
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
                        line: 67,
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
                        line: 73,
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
        65535, 65535, 2, 1, 65535, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0,
        65535, 65535,
    ],
    required: 1,
    rules: &[
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[1],
            }),
            line: 80,
        },
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[2],
            }),
            line: 85,
        },
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[3],
            }),
            line: 90,
        },
    ],
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
