// @generated from spec/planfix/types/action-task.toml by `cargo xtask codegen`; do not edit.

//! The type `action-task`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "action")]
/// The task that a comment is added to
#[non_exhaustive]
pub struct ActionTask {
    /// The number by which the system knows the task; `general` goes before it.
    ///
    /// Id. At least one of `id`, `general` must be there.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The task's number as people see it; where it is given, `id` does not count.
    ///
    /// Integer. At least one of `id`, `general` must be there.
    pub general: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionTask {
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
    /// Sets [`general`](Self::general).
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.general, value);
        self
    }
}
#[cfg(feature = "action")]
impl ::core::default::Default for ActionTask {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionTask, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_TASK_ACTION_TASK; 0 => id, 1 => general;;
    id general
}
#[cfg(feature = "action")]
static ACTION_TASK_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 6), ("general", tables::Type::INT, 14)],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action-task",
    name: "ActionTask",
    file: "spec/planfix/types/action-task.toml",
    form: tables::Form::Object,
    fields: &ACTION_TASK_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_TASK_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the task; `general` goes before it.",
            ru: "Номер, под которым задачу знает система; `general` важнее.",
        },
        tables::Text {
            en: "The task's number as people see it; where it is given, `id` does not count.",
            ru: "Номер задачи, который видят люди; если он указан, `id` не учитывается.",
        },
    ],
    rules: &[],
    said: &[],
};
