// @generated from spec/planfix/types/analitic-group.toml by `cargo xtask codegen`; do not edit.

//! The type `analitic-group`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "analitic")]
/// A group of data tags
#[non_exhaustive]
pub struct AnaliticGroup {
    /// The number of the group.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the group is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "analitic")]
impl AnaliticGroup {
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
#[cfg(feature = "analitic")]
::callsheet_runtime::record! {
    AnaliticGroup, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_GROUP_ANALITIC_GROUP; 0 => id, 1 =>
    name; id; name
}
#[cfg(feature = "analitic")]
/// A group of data tags
#[non_exhaustive]
pub struct AnaliticGroupKey {
    /// The number of the group.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "analitic")]
impl AnaliticGroupKey {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "analitic")]
::callsheet_runtime::record! {
    AnaliticGroupKey, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_GROUP_ANALITIC_GROUP_KEY; 0 => id; id;
}
#[cfg(feature = "analitic")]
static ANALITIC_GROUP_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 15), ("name", tables::Type::TEXT, 22)],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "analitic")]
pub(crate) static ANALITIC_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-group",
    name: "AnaliticGroup",
    file: "spec/planfix/types/analitic-group.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_GROUP_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "analitic")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the group.",
            ru: "Номер группы.",
        },
        tables::Text {
            en: "What the group is called.",
            ru: "Как группа называется.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "analitic")]
static ANALITIC_GROUP_KEY_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 15)],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "analitic")]
pub(crate) static ANALITIC_GROUP_KEY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-group",
    name: "AnaliticGroupKey",
    file: "spec/planfix/types/analitic-group.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_GROUP_KEY_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "analitic")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_GROUP_KEY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the group.",
            ru: "Номер группы.",
        },
    ],
    rules: &[],
    said: &[],
};
