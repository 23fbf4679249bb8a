// @generated from spec/zabbix/types/user-reference.toml by `cargo xtask codegen`; do not edit.

//! The type `user-reference`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-action")]
/// A user, named by its id
#[non_exhaustive]
pub struct UserReference {
    /// The user's id.
    ///
    /// Id.
    pub userid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl UserReference {
    /// With what is required.
    pub fn new(userid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            userid: userid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    UserReference, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE; 0 => userid;
    userid;
}
#[cfg(feature = "types-action")]
static USER_REFERENCE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("userid", tables::Type::ID, 6)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static USER_REFERENCE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-reference",
    name: "UserReference",
    file: "spec/zabbix/types/user-reference.toml",
    form: tables::Form::Object,
    fields: &USER_REFERENCE_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static USER_REFERENCE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The user's id.",
            ru: "Идентификатор пользователя.",
        },
    ],
    rules: &[],
    said: &[],
};
