// @generated from spec/zabbix/types/host-group-reference.toml by `cargo xtask codegen`; do not edit.

//! The type `host-group-reference`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-action")]
/// A host group, named by its id
#[non_exhaustive]
pub struct HostGroupReference {
    /// The group's id.
    ///
    /// Id.
    pub groupid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl HostGroupReference {
    /// With what is required.
    pub fn new(groupid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            groupid: groupid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    HostGroupReference, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_GROUP_REFERENCE_HOST_GROUP_REFERENCE; 0 =>
    groupid; groupid;
}
#[cfg(feature = "types-action")]
static HOST_GROUP_REFERENCE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("groupid", tables::Type::ID, 6)],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "types-action")]
pub(crate) static HOST_GROUP_REFERENCE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-group-reference",
    name: "HostGroupReference",
    file: "spec/zabbix/types/host-group-reference.toml",
    form: tables::Form::Object,
    fields: &HOST_GROUP_REFERENCE_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static HOST_GROUP_REFERENCE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
    ],
    rules: &[],
    said: &[],
};
