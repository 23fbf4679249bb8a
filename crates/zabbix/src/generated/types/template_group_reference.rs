// @generated from spec/zabbix/types/template-group-reference.toml by `cargo xtask codegen`; do not edit.

//! The type `template-group-reference`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "template", feature = "templategroup"))]
/// A template group, named by its id
#[non_exhaustive]
pub struct TemplateGroupReference {
    /// The group's id. Before 6.2, a host group's.
    ///
    /// Id.
    pub groupid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "template", feature = "templategroup"))]
impl TemplateGroupReference {
    /// With what is required.
    pub fn new(groupid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            groupid: groupid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(any(feature = "template", feature = "templategroup"))]
::callsheet_runtime::record! {
    TemplateGroupReference, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_GROUP_REFERENCE_TEMPLATE_GROUP_REFERENCE;
    0 => groupid; groupid;
}
#[cfg(any(feature = "template", feature = "templategroup"))]
static TEMPLATE_GROUP_REFERENCE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("groupid", tables::Type::ID, 6)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("template-group"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(any(feature = "template", feature = "templategroup"))]
pub(crate) static TEMPLATE_GROUP_REFERENCE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-group-reference",
    name: "TemplateGroupReference",
    file: "spec/zabbix/types/template-group-reference.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_GROUP_REFERENCE_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(any(feature = "template", feature = "templategroup"))]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_GROUP_REFERENCE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id. Before 6.2, a host group's.",
            ru: "Идентификатор группы. До 6.2 — группы узлов сети.",
        },
    ],
    rules: &[],
    said: &[],
};
