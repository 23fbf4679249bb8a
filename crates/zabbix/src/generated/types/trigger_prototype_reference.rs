// @generated from spec/zabbix/types/trigger-prototype-reference.toml by `cargo xtask codegen`; do not edit.

//! The type `trigger-prototype-reference`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "triggerprototype")]
/// Which trigger or trigger prototype
#[non_exhaustive]
pub struct TriggerPrototypeReference {
    /// The id of the trigger or trigger prototype.
    ///
    /// Id.
    pub triggerid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "triggerprototype")]
impl TriggerPrototypeReference {
    /// With what is required.
    pub fn new(triggerid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            triggerid: triggerid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "triggerprototype")]
::callsheet_runtime::record! {
    TriggerPrototypeReference, super::super::TABLES,
    super::super::tables::shapes::TYPES_TRIGGER_PROTOTYPE_REFERENCE_TRIGGER_PROTOTYPE_REFERENCE;
    0 => triggerid; triggerid;
}
#[cfg(feature = "triggerprototype")]
static TRIGGER_PROTOTYPE_REFERENCE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("triggerid", tables::Type::ID, 6)],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "triggerprototype")]
pub(crate) static TRIGGER_PROTOTYPE_REFERENCE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/trigger-prototype-reference",
    name: "TriggerPrototypeReference",
    file: "spec/zabbix/types/trigger-prototype-reference.toml",
    form: tables::Form::Object,
    fields: &TRIGGER_PROTOTYPE_REFERENCE_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "triggerprototype")]
#[cfg(feature = "texts")]
pub(crate) static TRIGGER_PROTOTYPE_REFERENCE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the trigger or trigger prototype.",
            ru: "Идентификатор триггера или прототипа.",
        },
    ],
    rules: &[],
    said: &[],
};
