// @generated from spec/planfix/types/user-group.toml by `cargo xtask codegen`; do not edit.

//! The type `user-group`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "contact", feature = "task", feature = "user"))]
/// A group of employees
#[non_exhaustive]
pub struct UserGroup {
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
#[cfg(any(feature = "contact", feature = "task", feature = "user"))]
impl UserGroup {
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
#[cfg(any(feature = "contact", feature = "task", feature = "user"))]
::callsheet_runtime::record! {
    UserGroup, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP; 0 => id, 1 => name; id;
    name
}
#[cfg(any(feature = "contact", feature = "task", feature = "user"))]
static USER_GROUP_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 15), ("name", tables::Type::TEXT, 22)],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(any(feature = "contact", feature = "task", feature = "user"))]
pub(crate) static USER_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-group",
    name: "UserGroup",
    file: "spec/planfix/types/user-group.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "contact", feature = "task", feature = "user"))]
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
