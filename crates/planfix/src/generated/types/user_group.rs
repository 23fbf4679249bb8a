// @generated from spec/planfix/types/user-group.toml by `cargo xtask codegen`; do not edit.

//! The type `user-group`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-user-group")]
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
#[cfg(feature = "types-user-group")]
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
#[cfg(feature = "types-user-group")]
::callsheet_runtime::record! {
    UserGroup, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP; 0 => id, 1 => name; id;
    name
}
#[cfg(feature = "user-group")]
/// The order of a list of groups of employees.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserGroupSort {
    /// By the name, upwards.
    ///
    /// `NAME_ASC` on the wire.
    NameAscending,
    /// By the name, downwards.
    ///
    /// `NAME_DESC` on the wire.
    NameDescending,
    /// By how many belong to it, upwards.
    ///
    /// `USERCOUNT_ASC` on the wire.
    SizeAscending,
    /// By how many belong to it, downwards.
    ///
    /// `USERCOUNT_DESC` on the wire.
    SizeDescending,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "user-group")]
::callsheet_runtime::open_enum! {
    UserGroupSort, USER_GROUP_SORT_VALUES; 0 => NameAscending, 1 => NameDescending, 2 =>
    SizeAscending, 3 => SizeDescending
}
#[cfg(feature = "user-group")]
pub(crate) static USER_GROUP_SORT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/user-group",
    name: "UserGroupSort",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "NAME_ASC",
            name: "NameAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "NAME_DESC",
            name: "NameDescending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "USERCOUNT_ASC",
            name: "SizeAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "USERCOUNT_DESC",
            name: "SizeDescending",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-user-group")]
static USER_GROUP_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 15), ("name", tables::Type::TEXT, 22)],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "types-user-group")]
pub(crate) static USER_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-group",
    name: "UserGroup",
    file: "spec/planfix/types/user-group.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-user-group")]
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
