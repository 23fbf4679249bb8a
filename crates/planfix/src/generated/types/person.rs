// @generated from spec/planfix/types/person.toml by `cargo xtask codegen`; do not edit.

//! The type `person`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-person")]
/// An employee or a contact, named
#[non_exhaustive]
pub struct Person {
    /// The `id` of an employee, or the `userid` of a contact.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The person's name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-person")]
impl Person {
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
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
}
#[cfg(feature = "types-person")]
impl ::core::default::Default for Person {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-person")]
::callsheet_runtime::record! {
    Person, super::super::TABLES, super::super::tables::shapes::TYPES_PERSON_PERSON; 0 =>
    id, 1 => name;; id name
}
#[cfg(feature = "types-person")]
static PERSON_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 6), ("name", tables::Type::TEXT, 12)],
    &[],
);
#[cfg(feature = "types-person")]
pub(crate) static PERSON_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/person",
    name: "Person",
    file: "spec/planfix/types/person.toml",
    form: tables::Form::Object,
    fields: &PERSON_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-person")]
#[cfg(feature = "texts")]
pub(crate) static PERSON_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The `id` of an employee, or the `userid` of a contact.",
            ru: "`id` сотрудника или `userid` контакта.",
        },
        tables::Text {
            en: "The person's name.",
            ru: "Имя человека.",
        },
    ],
    rules: &[],
    said: &[],
};
