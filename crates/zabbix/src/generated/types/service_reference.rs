// @generated from spec/zabbix/types/service-reference.toml by `cargo xtask codegen`; do not edit.

//! The type `service-reference`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "service")]
/// A service, named by its id
#[non_exhaustive]
pub struct ServiceReference {
    /// The service's id.
    ///
    /// Id.
    pub serviceid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "service")]
impl ServiceReference {
    /// With what is required.
    pub fn new(serviceid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            serviceid: serviceid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "service")]
::callsheet_runtime::record! {
    ServiceReference, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_REFERENCE_SERVICE_REFERENCE; 0 =>
    serviceid; serviceid;
}
#[cfg(feature = "service")]
static SERVICE_REFERENCE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("serviceid", tables::Type::ID, 6)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "service")]
pub(crate) static SERVICE_REFERENCE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service-reference",
    name: "ServiceReference",
    file: "spec/zabbix/types/service-reference.toml",
    form: tables::Form::Object,
    fields: &SERVICE_REFERENCE_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_REFERENCE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The service's id.",
            ru: "Идентификатор услуги.",
        },
    ],
    rules: &[],
    said: &[],
};
