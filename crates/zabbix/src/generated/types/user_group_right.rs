// @generated from spec/zabbix/types/user-group-right.toml by `cargo xtask codegen`; do not edit.

//! The type `user-group-right`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-media")]
/// What a user group may do with the members of one group
#[non_exhaustive]
pub struct UserGroupRight {
    /// The host group or template group.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// What is allowed.
    ///
    /// One of the values below.
    pub permission: ::core::option::Option<UserGroupPermission>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl UserGroupRight {
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
    /// Sets [`permission`](Self::permission).
    pub fn permission(
        mut self,
        value: impl ::core::convert::Into<UserGroupPermission>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.permission, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for UserGroupRight {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    UserGroupRight, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT; 0 => id, 1 =>
    permission;; id permission
}
#[cfg(feature = "usergroup")]
/// What a user group may do with the members of one group
#[non_exhaustive]
pub struct UserGroupRightCreate {
    /// The host group or template group.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What is allowed.
    ///
    /// One of the values below.
    pub permission: UserGroupPermission,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "usergroup")]
impl UserGroupRightCreate {
    /// With what is required.
    pub fn new(
        id: impl ::core::convert::Into<::callsheet_runtime::Id>,
        permission: impl ::core::convert::Into<UserGroupPermission>,
    ) -> Self {
        Self {
            id: id.into(),
            permission: permission.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "usergroup")]
::callsheet_runtime::record! {
    UserGroupRightCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT_CREATE; 0 =>
    id, 1 => permission; id permission;
}
#[cfg(feature = "usergroup")]
/// What a user group may do with the members of one group
#[non_exhaustive]
pub struct UserGroupRightUpdate {
    /// The host group or template group.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What is allowed.
    ///
    /// One of the values below.
    pub permission: UserGroupPermission,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "usergroup")]
impl UserGroupRightUpdate {
    /// With what is required.
    pub fn new(
        id: impl ::core::convert::Into<::callsheet_runtime::Id>,
        permission: impl ::core::convert::Into<UserGroupPermission>,
    ) -> Self {
        Self {
            id: id.into(),
            permission: permission.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "usergroup")]
::callsheet_runtime::record! {
    UserGroupRightUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT_UPDATE; 0 =>
    id, 1 => permission; id permission;
}
#[cfg(feature = "types-media")]
/// What a user group may do with the members of a host or template group.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserGroupPermission {
    /// Nothing. This outweighs what other user groups grant.
    ///
    /// `0` on the wire.
    Deny,
    /// Look at them.
    ///
    /// `2` on the wire.
    Read,
    /// Look at and change them.
    ///
    /// `3` on the wire.
    ReadWrite,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    UserGroupPermission, USER_GROUP_PERMISSION_VALUES; 0 => Deny, 1 => Read, 2 =>
    ReadWrite
}
#[cfg(feature = "types-media")]
pub(crate) static USER_GROUP_PERMISSION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/user-group-right",
    name: "UserGroupPermission",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Deny",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Read",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "ReadWrite",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
static USER_GROUP_RIGHT_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 7),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(&USER_GROUP_PERMISSION_VALUES),
                ..tables::Type::ANY
            },
            14,
        ),
    ],
    &[],
);
#[cfg(feature = "types-media")]
pub(crate) static USER_GROUP_RIGHT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-group-right",
    name: "UserGroupRight",
    file: "spec/zabbix/types/user-group-right.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_RIGHT_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 1, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_RIGHT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host group or template group.",
            ru: "Группа узлов сети или группа шаблонов.",
        },
        tables::Text {
            en: "What is allowed.",
            ru: "Что разрешено.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "usergroup")]
static USER_GROUP_RIGHT_CREATE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 7),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(&USER_GROUP_PERMISSION_VALUES),
                ..tables::Type::ANY
            },
            14,
        ),
    ],
    &[(0, tables::Facts::REQUIRED), (1, tables::Facts::REQUIRED)],
);
#[cfg(feature = "usergroup")]
pub(crate) static USER_GROUP_RIGHT_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-group-right",
    name: "UserGroupRightCreate",
    file: "spec/zabbix/types/user-group-right.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_RIGHT_CREATE_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 1, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "usergroup")]
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_RIGHT_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host group or template group.",
            ru: "Группа узлов сети или группа шаблонов.",
        },
        tables::Text {
            en: "What is allowed.",
            ru: "Что разрешено.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "usergroup")]
static USER_GROUP_RIGHT_UPDATE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 7),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(&USER_GROUP_PERMISSION_VALUES),
                ..tables::Type::ANY
            },
            14,
        ),
    ],
    &[(0, tables::Facts::REQUIRED), (1, tables::Facts::REQUIRED)],
);
#[cfg(feature = "usergroup")]
pub(crate) static USER_GROUP_RIGHT_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-group-right",
    name: "UserGroupRightUpdate",
    file: "spec/zabbix/types/user-group-right.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_RIGHT_UPDATE_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 1, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "usergroup")]
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_RIGHT_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host group or template group.",
            ru: "Группа узлов сети или группа шаблонов.",
        },
        tables::Text {
            en: "What is allowed.",
            ru: "Что разрешено.",
        },
    ],
    rules: &[],
    said: &[],
};
