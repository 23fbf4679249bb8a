// @generated from spec/planfix/types/phone-type.toml by `cargo xtask codegen`; do not edit.

//! The type `phone-type`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "contact")]
/// A kind of telephone number
#[non_exhaustive]
pub struct PhoneType {
    /// The number of the kind, for a phone's `typeId`.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the kind is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "contact")]
impl PhoneType {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
}
#[cfg(feature = "contact")]
::callsheet_runtime::record! {
    PhoneType, super::super::TABLES,
    super::super::tables::shapes::TYPES_PHONE_TYPE_PHONE_TYPE; 0 => id, 1 => name; id;
    name
}
#[cfg(feature = "contact")]
static PHONE_TYPE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 16), ("name", tables::Type::TEXT, 23)],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "contact")]
pub(crate) static PHONE_TYPE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/phone-type",
    name: "PhoneType",
    file: "spec/planfix/types/phone-type.toml",
    form: tables::Form::Object,
    fields: &PHONE_TYPE_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static PHONE_TYPE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the kind, for a phone's `typeId`.",
            ru: "Номер вида: он указывается в `typeId` телефона.",
        },
        tables::Text {
            en: "What the kind is called.",
            ru: "Как вид называется.",
        },
    ],
    rules: &[],
    said: &[],
};
