// @generated from spec/planfix/types/contact-template.toml by `cargo xtask codegen`; do not edit.

//! The type `contact-template`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "contact")]
/// The template of a contact
#[non_exhaustive]
pub struct ContactTemplate {
    /// The number of the template.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "contact")]
impl ContactTemplate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
}
#[cfg(feature = "contact")]
impl ::core::default::Default for ContactTemplate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "contact")]
::callsheet_runtime::record! {
    ContactTemplate, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONTACT_TEMPLATE_CONTACT_TEMPLATE; 0 => id;; id
}
#[cfg(feature = "contact")]
static CONTACT_TEMPLATE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 6)],
    &[],
);
#[cfg(feature = "contact")]
pub(crate) static CONTACT_TEMPLATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/contact-template",
    name: "ContactTemplate",
    file: "spec/planfix/types/contact-template.toml",
    form: tables::Form::Object,
    fields: &CONTACT_TEMPLATE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static CONTACT_TEMPLATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the template.",
            ru: "Номер шаблона.",
        },
    ],
    rules: &[],
    said: &[],
};
