// @generated from spec/planfix/types/counterparty-key.toml by `cargo xtask codegen`; do not edit.

//! The type `counterparty-key`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "project", feature = "task"))]
/// A counterparty, by number
#[non_exhaustive]
pub struct CounterpartyKey {
    /// The contact's `id`, not its `userid`; 0 for none.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "project", feature = "task"))]
impl CounterpartyKey {
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
#[cfg(any(feature = "project", feature = "task"))]
impl ::core::default::Default for CounterpartyKey {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "project", feature = "task"))]
::callsheet_runtime::record! {
    CounterpartyKey, super::super::TABLES,
    super::super::tables::shapes::TYPES_COUNTERPARTY_KEY_COUNTERPARTY_KEY; 0 => id;; id
}
#[cfg(any(feature = "project", feature = "task"))]
static COUNTERPARTY_KEY_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 6)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("contact"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(any(feature = "project", feature = "task"))]
pub(crate) static COUNTERPARTY_KEY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/counterparty-key",
    name: "CounterpartyKey",
    file: "spec/planfix/types/counterparty-key.toml",
    form: tables::Form::Object,
    fields: &COUNTERPARTY_KEY_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "project", feature = "task"))]
#[cfg(feature = "texts")]
pub(crate) static COUNTERPARTY_KEY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The contact's `id`, not its `userid`; 0 for none.",
            ru: "`id` контакта, а не `userid`; 0, если контрагента нет.",
        },
    ],
    rules: &[],
    said: &[],
};
