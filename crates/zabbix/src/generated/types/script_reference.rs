// @generated from spec/zabbix/types/script-reference.toml by `cargo xtask codegen`; do not edit.

//! The type `script-reference`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-action")]
/// A script, named by its id
#[non_exhaustive]
pub struct ScriptReference {
    /// The script's id.
    ///
    /// Id.
    pub scriptid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl ScriptReference {
    /// With what is required.
    pub fn new(scriptid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            scriptid: scriptid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    ScriptReference, super::super::TABLES,
    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE; 0 => scriptid;
    scriptid;
}
#[cfg(feature = "types-action")]
static SCRIPT_REFERENCE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("scriptid", tables::Type::ID, 6)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("script"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static SCRIPT_REFERENCE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/script-reference",
    name: "ScriptReference",
    file: "spec/zabbix/types/script-reference.toml",
    form: tables::Form::Object,
    fields: &SCRIPT_REFERENCE_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static SCRIPT_REFERENCE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The script's id.",
            ru: "Идентификатор скрипта.",
        },
    ],
    rules: &[],
    said: &[],
};
