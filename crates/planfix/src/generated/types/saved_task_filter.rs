// @generated from spec/planfix/types/saved-task-filter.toml by `cargo xtask codegen`; do not edit.

//! The type `saved-task-filter`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "task")]
/// A filter of tasks that an employee finds in the account
#[non_exhaustive]
pub struct SavedTaskFilter {
    /// The filter: a number, or for the system's own filters a word that begins with a colon. A number may stand in `target` of `task.getList`.
    ///
    /// String or number.
    pub id: ::std::string::String,
    /// What the filter is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl SavedTaskFilter {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::std::string::String>) -> Self {
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
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    SavedTaskFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_SAVED_TASK_FILTER_SAVED_TASK_FILTER; 0 => id, 1
    => name; id; name
}
#[cfg(feature = "task")]
static SAVED_TASK_FILTER_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "ID",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            16,
        ),
        ("Name", tables::Type::TEXT, 23),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "task")]
pub(crate) static SAVED_TASK_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/saved-task-filter",
    name: "SavedTaskFilter",
    file: "spec/planfix/types/saved-task-filter.toml",
    form: tables::Form::Object,
    fields: &SAVED_TASK_FILTER_FIELDS,
    lookup: &[0, 1, 65535, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static SAVED_TASK_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The filter: a number, or for the system's own filters a word that begins with a colon. A number may stand in `target` of `task.getList`.",
            ru: "Фильтр: номер, а у системных фильтров слово, начинающееся с двоеточия. Номер можно указать в `target` метода `task.getList`.",
        },
        tables::Text {
            en: "What the filter is called.",
            ru: "Как фильтр называется.",
        },
    ],
    rules: &[],
    said: &[],
};
