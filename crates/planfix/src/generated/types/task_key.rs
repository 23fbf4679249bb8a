// @generated from spec/planfix/types/task-key.toml by `cargo xtask codegen`; do not edit.

//! The type `task-key`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "task")]
/// A task or a template of tasks, by number
#[non_exhaustive]
pub struct TaskKey {
    /// Its number; 0 where there is none.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskKey {
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
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskKey {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskKey, super::super::TABLES, super::super::tables::shapes::TYPES_TASK_KEY_TASK_KEY;
    0 => id;; id
}
#[cfg(feature = "task")]
static TASK_KEY_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 6)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_KEY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task-key",
    name: "TaskKey",
    file: "spec/planfix/types/task-key.toml",
    form: tables::Form::Object,
    fields: &TASK_KEY_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_KEY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its number; 0 where there is none.",
            ru: "Её номер; 0, если её нет.",
        },
    ],
    rules: &[],
    said: &[],
};
