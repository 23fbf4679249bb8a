// @generated from spec/planfix/types/project-key.toml by `cargo xtask codegen`; do not edit.

//! The type `project-key`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "task")]
/// A project, by number
#[non_exhaustive]
pub struct ProjectKey {
    /// The number by which the system knows the project.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl ProjectKey {
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
impl ::core::default::Default for ProjectKey {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    ProjectKey, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_KEY_PROJECT_KEY; 0 => id;; id
}
#[cfg(feature = "task")]
static PROJECT_KEY_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 6)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("project"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static PROJECT_KEY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project-key",
    name: "ProjectKey",
    file: "spec/planfix/types/project-key.toml",
    form: tables::Form::Object,
    fields: &PROJECT_KEY_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_KEY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the project.",
            ru: "Номер, под которым проект знает система.",
        },
    ],
    rules: &[],
    said: &[],
};
