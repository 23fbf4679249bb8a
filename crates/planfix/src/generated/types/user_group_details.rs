// @generated from spec/planfix/types/user-group-details.toml by `cargo xtask codegen`; do not edit.

//! The type `user-group-details`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "user-group")]
/// A group of employees with its size
#[non_exhaustive]
pub struct UserGroupDetails {
    /// The number of the group.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the group is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// How many employees belong to it. Who is no administrator always gets 0 from `userGroup.getList`.
    ///
    /// Integer.
    pub user_count: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "user-group")]
impl UserGroupDetails {
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
    /// Sets [`user_count`](Self::user_count).
    pub fn user_count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.user_count, value);
        self
    }
}
#[cfg(feature = "user-group")]
::callsheet_runtime::record! {
    UserGroupDetails, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_GROUP_DETAILS_USER_GROUP_DETAILS; 0 => id, 1
    => name, 2 => user_count; id; name user_count
}
#[cfg(feature = "user-group")]
static USER_GROUP_DETAILS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 6),
        ("name", tables::Type::TEXT, 13),
        ("userCount", tables::Type::INT, 19),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "user-group")]
pub(crate) static USER_GROUP_DETAILS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-group-details",
    name: "UserGroupDetails",
    file: "spec/planfix/types/user-group-details.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_DETAILS_FIELDS,
    lookup: &[65535, 65535, 0, 1, 2, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "user-group")]
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_DETAILS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the group.",
            ru: "Номер группы.",
        },
        tables::Text {
            en: "What the group is called.",
            ru: "Как группа называется.",
        },
        tables::Text {
            en: "How many employees belong to it. Who is no administrator always gets 0 from `userGroup.getList`.",
            ru: "Сколько в ней сотрудников. Тем, кто не администратор, `userGroup.getList` всегда отвечает 0.",
        },
    ],
    rules: &[],
    said: &[],
};
