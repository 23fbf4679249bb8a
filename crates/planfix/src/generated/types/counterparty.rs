// @generated from spec/planfix/types/counterparty.toml by `cargo xtask codegen`; do not edit.

//! The type `counterparty`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
/// A contact that a task or a person is tied to
#[non_exhaustive]
pub struct Counterparty {
    /// The contact's `id`; 0 where there is none.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the person or the company is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
impl Counterparty {
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
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
impl ::core::default::Default for Counterparty {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
::callsheet_runtime::record! {
    Counterparty, super::super::TABLES,
    super::super::tables::shapes::TYPES_COUNTERPARTY_COUNTERPARTY; 0 => id, 1 => name;;
    id name
}
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
static COUNTERPARTY_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 6), ("name", tables::Type::TEXT, 12)],
    &[],
);
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
pub(crate) static COUNTERPARTY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/counterparty",
    name: "Counterparty",
    file: "spec/planfix/types/counterparty.toml",
    form: tables::Form::Object,
    fields: &COUNTERPARTY_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
#[cfg(feature = "texts")]
pub(crate) static COUNTERPARTY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The contact's `id`; 0 where there is none.",
            ru: "`id` контакта; 0, если контрагента нет.",
        },
        tables::Text {
            en: "What the person or the company is called.",
            ru: "Имя человека или название компании.",
        },
    ],
    rules: &[],
    said: &[],
};
