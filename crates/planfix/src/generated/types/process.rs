// @generated from spec/planfix/types/process.toml by `cargo xtask codegen`; do not edit.

//! The type `process`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "task-status")]
/// A process: a set of statuses that tasks go through
#[non_exhaustive]
pub struct Process {
    /// The number of the process, for a task's `statusSet`.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the process is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task-status")]
impl Process {
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
#[cfg(feature = "task-status")]
::callsheet_runtime::record! {
    Process, super::super::TABLES, super::super::tables::shapes::TYPES_PROCESS_PROCESS; 0
    => id, 1 => name; id; name
}
#[cfg(feature = "task-status")]
static PROCESS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 14), ("name", tables::Type::TEXT, 20)],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "task-status")]
pub(crate) static PROCESS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/process",
    name: "Process",
    file: "spec/planfix/types/process.toml",
    form: tables::Form::Object,
    fields: &PROCESS_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task-status")]
#[cfg(feature = "texts")]
pub(crate) static PROCESS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the process, for a task's `statusSet`.",
            ru: "Номер процесса: он указывается в `statusSet` задачи.",
        },
        tables::Text {
            en: "What the process is called.",
            ru: "Как процесс называется.",
        },
    ],
    rules: &[],
    said: &[],
};
