// @generated from spec/planfix/types/task-reference.toml by `cargo xtask codegen`; do not edit.

//! The type `task-reference`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "action", feature = "file"))]
/// The task of something
#[non_exhaustive]
pub struct TaskReference {
    /// The number of the task; 0 where there is none.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the task is called.
    ///
    /// String.
    pub title: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "action", feature = "file"))]
impl TaskReference {
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
    /// Sets [`title`](Self::title).
    pub fn title(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.title, value);
        self
    }
}
#[cfg(any(feature = "action", feature = "file"))]
impl ::core::default::Default for TaskReference {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "action", feature = "file"))]
::callsheet_runtime::record! {
    TaskReference, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_REFERENCE_TASK_REFERENCE; 0 => id, 1 =>
    title;; id title
}
#[cfg(any(feature = "action", feature = "file"))]
static TASK_REFERENCE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 6), ("title", tables::Type::TEXT, 12)],
    &[],
);
#[cfg(any(feature = "action", feature = "file"))]
pub(crate) static TASK_REFERENCE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task-reference",
    name: "TaskReference",
    file: "spec/planfix/types/task-reference.toml",
    form: tables::Form::Object,
    fields: &TASK_REFERENCE_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "action", feature = "file"))]
#[cfg(feature = "texts")]
pub(crate) static TASK_REFERENCE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the task; 0 where there is none.",
            ru: "Номер задачи; 0, если задачи нет.",
        },
        tables::Text {
            en: "What the task is called.",
            ru: "Как задача называется.",
        },
    ],
    rules: &[],
    said: &[],
};
