// @generated from spec/planfix/types/custom-value.toml by `cargo xtask codegen`; do not edit.

//! The type `custom-value`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-custom-value")]
/// The value of a field that the account's owner has added
#[non_exhaustive]
pub struct CustomValue {
    /// Object.
    pub field: ::core::option::Option<::std::boxed::Box<CustomValueField>>,
    /// The value as the system keeps it: what it looks like depends on the field.
    ///
    /// Any value.
    pub value: ::core::option::Option<::callsheet_runtime::Value>,
    /// The value as people read it.
    ///
    /// Any value.
    pub text: ::core::option::Option<::callsheet_runtime::Value>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-custom-value")]
impl CustomValue {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`field`](Self::field).
    pub fn field(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<CustomValueField>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.field, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
    /// Sets [`text`](Self::text).
    pub fn text(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.text, value);
        self
    }
}
#[cfg(feature = "types-custom-value")]
impl ::core::default::Default for CustomValue {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-custom-value")]
::callsheet_runtime::record! {
    CustomValue, super::super::TABLES,
    super::super::tables::shapes::TYPES_CUSTOM_VALUE_CUSTOM_VALUE; 0 => field, 1 =>
    value, 2 => text;; field value text
}
#[cfg(feature = "types-custom-value")]
/// An object of `custom-value`.
#[non_exhaustive]
pub struct CustomValueField {
    /// The number of the field.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the field is called; records of a directory leave it out.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-custom-value")]
impl CustomValueField {
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
#[cfg(feature = "types-custom-value")]
impl ::core::default::Default for CustomValueField {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-custom-value")]
::callsheet_runtime::record! {
    CustomValueField, super::super::TABLES,
    super::super::tables::shapes::TYPES_CUSTOM_VALUE_CUSTOM_VALUE_FIELD; 0 => id, 1 =>
    name;; id name
}
#[cfg(feature = "types-custom-value")]
static CUSTOM_VALUE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "field",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_CUSTOM_VALUE_CUSTOM_VALUE_FIELD,
                    ),
                ),
                ..tables::Type::ANY
            },
            6,
        ),
        ("value", tables::Type::ANY, 16),
        ("text", tables::Type::ANY, 21),
    ],
    &[],
);
#[cfg(feature = "types-custom-value")]
pub(crate) static CUSTOM_VALUE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/custom-value",
    name: "CustomValue",
    file: "spec/planfix/types/custom-value.toml",
    form: tables::Form::Object,
    fields: &CUSTOM_VALUE_FIELDS,
    lookup: &[1, 2, 65535, 0, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-custom-value")]
#[cfg(feature = "texts")]
pub(crate) static CUSTOM_VALUE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text { en: "", ru: "" },
        tables::Text {
            en: "The value as the system keeps it: what it looks like depends on the field.",
            ru: "Значение, как его хранит система; вид зависит от поля.",
        },
        tables::Text {
            en: "The value as people read it.",
            ru: "Значение, как его читают люди.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-custom-value")]
static CUSTOM_VALUE_FIELD_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 6), ("name", tables::Type::TEXT, 11)],
    &[],
);
#[cfg(feature = "types-custom-value")]
pub(crate) static CUSTOM_VALUE_FIELD_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/custom-value",
    name: "CustomValueField",
    file: "spec/planfix/types/custom-value.toml",
    form: tables::Form::Object,
    fields: &CUSTOM_VALUE_FIELD_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-custom-value")]
#[cfg(feature = "texts")]
pub(crate) static CUSTOM_VALUE_FIELD_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the field.",
            ru: "Номер поля.",
        },
        tables::Text {
            en: "What the field is called; records of a directory leave it out.",
            ru: "Как поле называется; в записях справочников не приходит.",
        },
    ],
    rules: &[],
    said: &[],
};
