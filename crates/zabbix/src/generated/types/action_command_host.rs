// @generated from spec/zabbix/types/action-command-host.toml by `cargo xtask codegen`; do not edit.

//! The type `action-command-host`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-action")]
/// A host on which an operation runs its script
#[non_exhaustive]
pub struct ActionCommandHost {
    /// The entry's id.
    ///
    /// Id.
    pub opcommand_hstid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host's id; `0` stands for the host at hand.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl ActionCommandHost {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`opcommand_hstid`](Self::opcommand_hstid).
    pub fn opcommand_hstid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opcommand_hstid, value);
        self
    }
    /// Sets [`hostid`](Self::hostid).
    pub fn hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostid, value);
        self
    }
}
#[cfg(feature = "types-action")]
impl ::core::default::Default for ActionCommandHost {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    ActionCommandHost, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_COMMAND_HOST_ACTION_COMMAND_HOST; 0 =>
    opcommand_hstid, 1 => hostid;; opcommand_hstid hostid
}
#[cfg(feature = "types-action")]
static ACTION_COMMAND_HOST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("opcommand_hstid", tables::Type::ID, 6), ("hostid", tables::Type::ID, 11)],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static ACTION_COMMAND_HOST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action-command-host",
    name: "ActionCommandHost",
    file: "spec/zabbix/types/action-command-host.toml",
    form: tables::Form::Object,
    fields: &ACTION_COMMAND_HOST_FIELDS,
    lookup: &[65535, 65535, 65535, 0, 65535, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_COMMAND_HOST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The entry's id.",
            ru: "Идентификатор записи.",
        },
        tables::Text {
            en: "The host's id; `0` stands for the host at hand.",
            ru: "Идентификатор узла сети; `0` — текущий узел.",
        },
    ],
    rules: &[],
    said: &[],
};
