// @generated from spec/planfix/types/project-reference.toml by `cargo xtask codegen`; do not edit.

//! The type `project-reference`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "action", feature = "file", feature = "task"))]
/// The project of something
#[non_exhaustive]
pub struct ProjectReference {
    /// The number of the project; 0 where there is none.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the project is called.
    ///
    /// String.
    pub title: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "action", feature = "file", feature = "task"))]
impl ProjectReference {
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
#[cfg(any(feature = "action", feature = "file", feature = "task"))]
impl ::core::default::Default for ProjectReference {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "action", feature = "file", feature = "task"))]
::callsheet_runtime::record! {
    ProjectReference, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_REFERENCE_PROJECT_REFERENCE; 0 => id, 1
    => title;; id title
}
#[cfg(any(feature = "action", feature = "file", feature = "task"))]
static PROJECT_REFERENCE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 6), ("title", tables::Type::TEXT, 12)],
    &[],
);
#[cfg(any(feature = "action", feature = "file", feature = "task"))]
pub(crate) static PROJECT_REFERENCE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project-reference",
    name: "ProjectReference",
    file: "spec/planfix/types/project-reference.toml",
    form: tables::Form::Object,
    fields: &PROJECT_REFERENCE_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "action", feature = "file", feature = "task"))]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_REFERENCE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the project; 0 where there is none.",
            ru: "Номер проекта; 0, если проекта нет.",
        },
        tables::Text {
            en: "What the project is called.",
            ru: "Как проект называется.",
        },
    ],
    rules: &[],
    said: &[],
};
