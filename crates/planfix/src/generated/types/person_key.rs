// @generated from spec/planfix/types/person-key.toml by `cargo xtask codegen`; do not edit.

//! The type `person-key`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-person-key")]
/// An employee or a contact, by number
#[non_exhaustive]
pub struct PersonKey {
    /// The `id` of an employee, or the `userid` of a contact.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-person-key")]
impl PersonKey {
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
#[cfg(feature = "types-person-key")]
impl ::core::default::Default for PersonKey {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-person-key")]
::callsheet_runtime::record! {
    PersonKey, super::super::TABLES,
    super::super::tables::shapes::TYPES_PERSON_KEY_PERSON_KEY; 0 => id;; id
}
#[cfg(feature = "types-person-key")]
static PERSON_KEY_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 6)],
    &[],
);
#[cfg(feature = "types-person-key")]
pub(crate) static PERSON_KEY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/person-key",
    name: "PersonKey",
    file: "spec/planfix/types/person-key.toml",
    form: tables::Form::Object,
    fields: &PERSON_KEY_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-person-key")]
#[cfg(feature = "texts")]
pub(crate) static PERSON_KEY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The `id` of an employee, or the `userid` of a contact.",
            ru: "`id` сотрудника или `userid` контакта.",
        },
    ],
    rules: &[],
    said: &[],
};
