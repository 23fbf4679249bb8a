// @generated from spec/planfix/types/saved-contact-filter.toml by `cargo xtask codegen`; do not edit.

//! The type `saved-contact-filter`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "contact")]
/// A filter of contacts that the account keeps
#[non_exhaustive]
pub struct SavedContactFilter {
    /// The number of a filter that somebody made; the system's own two, contacts and companies, have a text that begins with a colon.
    ///
    /// String or number.
    pub id: ::std::string::String,
    /// What the filter is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "contact")]
impl SavedContactFilter {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
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
    SavedContactFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_SAVED_CONTACT_FILTER_SAVED_CONTACT_FILTER; 0 =>
    id, 1 => name; id; name
}
#[cfg(feature = "contact")]
static SAVED_CONTACT_FILTER_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "ID",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            16,
        ),
        ("Name", tables::Type::TEXT, 23),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "contact")]
pub(crate) static SAVED_CONTACT_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/saved-contact-filter",
    name: "SavedContactFilter",
    file: "spec/planfix/types/saved-contact-filter.toml",
    form: tables::Form::Object,
    fields: &SAVED_CONTACT_FILTER_FIELDS,
    lookup: &[0, 1, 65535, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static SAVED_CONTACT_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of a filter that somebody made; the system's own two, contacts and companies, have a text that begins with a colon.",
            ru: "Номер пользовательского фильтра; у двух системных, «Контакты» и «Компании», это текст, начинающийся с двоеточия.",
        },
        tables::Text {
            en: "What the filter is called.",
            ru: "Как фильтр называется.",
        },
    ],
    rules: &[],
    said: &[],
};
