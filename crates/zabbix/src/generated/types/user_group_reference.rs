// @generated from spec/zabbix/types/user-group-reference.toml by `cargo xtask codegen`; do not edit.

//! The type `user-group-reference`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-action")]
/// A user group, named by its id
#[non_exhaustive]
pub struct UserGroupReference {
    /// The group's id.
    ///
    /// Id.
    pub usrgrpid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl UserGroupReference {
    /// With what is required.
    pub fn new(usrgrpid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            usrgrpid: usrgrpid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    UserGroupReference, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE; 0 =>
    usrgrpid; usrgrpid;
}
#[cfg(feature = "types-action")]
static USER_GROUP_REFERENCE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("usrgrpid", tables::Type::ID, 6)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static USER_GROUP_REFERENCE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-group-reference",
    name: "UserGroupReference",
    file: "spec/zabbix/types/user-group-reference.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_REFERENCE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_REFERENCE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
    ],
    rules: &[],
    said: &[],
};
