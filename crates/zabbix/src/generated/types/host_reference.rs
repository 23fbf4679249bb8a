// @generated from spec/zabbix/types/host-reference.toml by `cargo xtask codegen`; do not edit.

//! The type `host-reference`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-host-reference")]
/// A host, named by its id
#[non_exhaustive]
pub struct HostReference {
    /// The host's id. In an action `0` stands for the host at hand.
    ///
    /// Id.
    pub hostid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-host-reference")]
impl HostReference {
    /// With what is required.
    pub fn new(hostid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            hostid: hostid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "types-host-reference")]
::callsheet_runtime::record! {
    HostReference, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_REFERENCE_HOST_REFERENCE; 0 => hostid;
    hostid;
}
#[cfg(feature = "types-host-reference")]
static HOST_REFERENCE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("hostid", tables::Type::ID, 6)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "types-host-reference")]
pub(crate) static HOST_REFERENCE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-reference",
    name: "HostReference",
    file: "spec/zabbix/types/host-reference.toml",
    form: tables::Form::Object,
    fields: &HOST_REFERENCE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "types-host-reference")]
#[cfg(feature = "texts")]
pub(crate) static HOST_REFERENCE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host's id. In an action `0` stands for the host at hand.",
            ru: "Идентификатор узла сети. В действии `0` — текущий узел.",
        },
    ],
    rules: &[],
    said: &[],
};
