// @generated from spec/zabbix/types/trigger-reference.toml by `cargo xtask codegen`; do not edit.

//! The type `trigger-reference`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "trigger")]
/// Which trigger
#[non_exhaustive]
pub struct TriggerReference {
    /// The trigger's id.
    ///
    /// Id.
    pub triggerid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "trigger")]
impl TriggerReference {
    /// With what is required.
    pub fn new(triggerid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            triggerid: triggerid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "trigger")]
::callsheet_runtime::record! {
    TriggerReference, super::super::TABLES,
    super::super::tables::shapes::TYPES_TRIGGER_REFERENCE_TRIGGER_REFERENCE; 0 =>
    triggerid; triggerid;
}
#[cfg(feature = "trigger")]
static TRIGGER_REFERENCE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("triggerid", tables::Type::ID, 6)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("trigger"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "trigger")]
pub(crate) static TRIGGER_REFERENCE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/trigger-reference",
    name: "TriggerReference",
    file: "spec/zabbix/types/trigger-reference.toml",
    form: tables::Form::Object,
    fields: &TRIGGER_REFERENCE_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "trigger")]
#[cfg(feature = "texts")]
pub(crate) static TRIGGER_REFERENCE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The trigger's id.",
            ru: "Идентификатор триггера.",
        },
    ],
    rules: &[],
    said: &[],
};
