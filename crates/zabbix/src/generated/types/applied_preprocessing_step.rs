// @generated from spec/zabbix/types/applied-preprocessing-step.toml by `cargo xtask codegen`; do not edit.

//! The type `applied-preprocessing-step`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A step of preprocessing as it is kept
#[non_exhaustive]
pub struct AppliedPreprocessingStep {
    /// What the step does.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<
        super::super::types::preprocessing_step::PreprocessingType,
    >,
    /// What the step needs to know; several parameters stand on a line each.
    ///
    /// String.
    pub params: ::core::option::Option<::std::string::String>,
    /// What to do when the step fails.
    ///
    /// One of the values below.
    pub error_handler: ::core::option::Option<
        super::super::types::preprocessing_step::PreprocessingErrorHandler,
    >,
    /// The value or the message to set when the step fails.
    ///
    /// String.
    pub error_handler_params: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl AppliedPreprocessingStep {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::preprocessing_step::PreprocessingType,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
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
#[cfg(feature = "types-alert")]
impl ::core::default::Default for AppliedPreprocessingStep {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    AppliedPreprocessingStep, super::super::TABLES,
    super::super::tables::shapes::TYPES_APPLIED_PREPROCESSING_STEP_APPLIED_PREPROCESSING_STEP;
    0 => type_, 1 => params, 2 => error_handler, 3 => error_handler_params;; type_ params
    error_handler error_handler_params
}
#[cfg(feature = "types-alert")]
static APPLIED_PREPROCESSING_STEP_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::preprocessing_step::PREPROCESSING_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            6,
        ),
        ("params", tables::Type::TEXT, 12),
        (
            "error_handler",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::preprocessing_step::PREPROCESSING_ERROR_HANDLER_VALUES,
                ),
                ..tables::Type::ANY
            },
            17,
        ),
        ("error_handler_params", tables::Type::TEXT, 23),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static APPLIED_PREPROCESSING_STEP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/applied-preprocessing-step",
    name: "AppliedPreprocessingStep",
    file: "spec/zabbix/types/applied-preprocessing-step.toml",
    form: tables::Form::Object,
    fields: &APPLIED_PREPROCESSING_STEP_FIELDS,
    lookup: &[
        65535, 65535, 0, 2, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 1,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static APPLIED_PREPROCESSING_STEP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
    said: &[],
};
