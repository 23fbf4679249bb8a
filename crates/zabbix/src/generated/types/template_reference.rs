// @generated from spec/zabbix/types/template-reference.toml by `cargo xtask codegen`; do not edit.

//! The type `template-reference`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-action")]
/// A template, named by its id
#[non_exhaustive]
pub struct TemplateReference {
    /// The template's id.
    ///
    /// Id.
    pub templateid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl TemplateReference {
    /// With what is required.
    pub fn new(templateid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            templateid: templateid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    TemplateReference, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE; 0 =>
    templateid; templateid;
}
#[cfg(feature = "types-action")]
static TEMPLATE_REFERENCE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("templateid", tables::Type::ID, 6)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static TEMPLATE_REFERENCE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-reference",
    name: "TemplateReference",
    file: "spec/zabbix/types/template-reference.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_REFERENCE_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_REFERENCE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The template's id.",
            ru: "Идентификатор шаблона.",
        },
    ],
    rules: &[],
    said: &[],
};
