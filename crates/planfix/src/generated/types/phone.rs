// @generated from spec/planfix/types/phone.toml by `cargo xtask codegen`; do not edit.

//! The type `phone`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
/// A telephone number
#[non_exhaustive]
pub struct Phone {
    /// The number itself.
    ///
    /// String.
    pub number: ::core::option::Option<::std::string::String>,
    /// What kind of number it is; `contact.getPhoneTypes` lists the kinds.
    ///
    /// Id.
    pub type_id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The name of that kind.
    ///
    /// String.
    pub type_name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
impl Phone {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`number`](Self::number).
    pub fn number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.number, value);
        self
    }
    /// Sets [`type_id`](Self::type_id).
    pub fn type_id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_id, value);
        self
    }
    /// Sets [`type_name`](Self::type_name).
    pub fn type_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_name, value);
        self
    }
}
#[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
impl ::core::default::Default for Phone {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
::callsheet_runtime::record! {
    Phone, super::super::TABLES, super::super::tables::shapes::TYPES_PHONE_PHONE; 0 =>
    number, 1 => type_id, 2 => type_name;; number type_id type_name
}
#[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
static PHONE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("number", tables::Type::TEXT, 6),
        ("typeId", tables::Type::ID, 12),
        ("typeName", tables::Type::TEXT, 19),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("phone-type"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
pub(crate) static PHONE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/phone",
    name: "Phone",
    file: "spec/planfix/types/phone.toml",
    form: tables::Form::Object,
    fields: &PHONE_FIELDS,
    lookup: &[2, 65535, 65535, 1, 65535, 65535, 65535, 0],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
#[cfg(feature = "texts")]
pub(crate) static PHONE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number itself.",
            ru: "Сам номер.",
        },
        tables::Text {
            en: "What kind of number it is; `contact.getPhoneTypes` lists the kinds.",
            ru: "Какой это номер; перечень видов даёт `contact.getPhoneTypes`.",
        },
        tables::Text {
            en: "The name of that kind.",
            ru: "Название этого вида.",
        },
    ],
    rules: &[],
    said: &[],
};
