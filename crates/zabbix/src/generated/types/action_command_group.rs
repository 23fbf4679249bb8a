// @generated from spec/zabbix/types/action-command-group.toml by `cargo xtask codegen`; do not edit.

//! The type `action-command-group`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-action")]
/// A host group on which an operation runs its script
#[non_exhaustive]
pub struct ActionCommandGroup {
    /// The entry's id.
    ///
    /// Id.
    pub opcommand_grpid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The group's id.
    ///
    /// Id.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl ActionCommandGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`opcommand_grpid`](Self::opcommand_grpid).
    pub fn opcommand_grpid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opcommand_grpid, value);
        self
    }
    /// Sets [`groupid`](Self::groupid).
    pub fn groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.groupid, value);
        self
    }
}
#[cfg(feature = "types-action")]
impl ::core::default::Default for ActionCommandGroup {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    ActionCommandGroup, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_COMMAND_GROUP_ACTION_COMMAND_GROUP; 0 =>
    opcommand_grpid, 1 => groupid;; opcommand_grpid groupid
}
#[cfg(feature = "types-action")]
static ACTION_COMMAND_GROUP_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("opcommand_grpid", tables::Type::ID, 6), ("groupid", tables::Type::ID, 11)],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static ACTION_COMMAND_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action-command-group",
    name: "ActionCommandGroup",
    file: "spec/zabbix/types/action-command-group.toml",
    form: tables::Form::Object,
    fields: &ACTION_COMMAND_GROUP_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 65535, 1, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_COMMAND_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The entry's id.",
            ru: "Идентификатор записи.",
        },
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
    ],
    rules: &[],
    said: &[],
};
