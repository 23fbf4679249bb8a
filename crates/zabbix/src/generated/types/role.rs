// @generated from spec/zabbix/types/role.toml by `cargo xtask codegen`; do not edit.

//! The type `role`.

use ::callsheet_runtime::tables;
/// A user role
#[non_exhaustive]
pub struct Role {
    /// The role's id.
    ///
    /// Id.
    pub roleid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The role's name.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// What users of the role are.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<UserType>,
    /// Whether the role can be changed by nobody.
    ///
    /// Bool (0 or 1).
    pub readonly: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Role {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`roleid`](Self::roleid).
    pub fn roleid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.roleid, value);
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
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<UserType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`readonly`](Self::readonly).
    pub fn readonly(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.readonly, value);
        self
    }
}
impl ::core::default::Default for Role {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Role, super::super::TABLES, super::super::tables::shapes::TYPES_ROLE_ROLE; 0 =>
    roleid, 1 => name, 2 => type_, 3 => readonly;; roleid name type_ readonly
}
/// How far a user's power reaches.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// A user.
    ///
    /// `1` on the wire.
    User,
    /// An administrator.
    ///
    /// `2` on the wire.
    Admin,
    /// A super administrator.
    ///
    /// `3` on the wire.
    SuperAdmin,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::open_enum! {
    UserType, USER_TYPE_VALUES; 0 => User, 1 => Admin, 2 => SuperAdmin
}
pub(crate) static USER_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/role",
    name: "UserType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "User",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Admin",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "SuperAdmin",
            versions: tables::Versions::ALL,
        },
    ],
};
static ROLE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("roleid", tables::Type::ID, 19),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            24,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&USER_TYPE_VALUES),
                ..tables::Type::ANY
            },
            30,
        ),
        ("readonly", tables::Type::BOOL, 36),
    ],
    &[],
);
pub(crate) static ROLE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "Role",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 1, 3, 65535, 65535, 65535, 65535, 0, 2,
        65535, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static ROLE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The role's id.",
            ru: "Идентификатор роли.",
        },
        tables::Text {
            en: "The role's name.",
            ru: "Имя роли.",
        },
        tables::Text {
            en: "What users of the role are.",
            ru: "Тип пользователей с этой ролью.",
        },
        tables::Text {
            en: "Whether the role can be changed by nobody.",
            ru: "Запрещено ли изменять роль.",
        },
    ],
    rules: &[],
};
