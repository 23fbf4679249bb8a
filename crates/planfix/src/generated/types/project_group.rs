// @generated from spec/planfix/types/project-group.toml by `cargo xtask codegen`; do not edit.

//! The type `project-group`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "project", feature = "project-group"))]
/// A group of projects
#[non_exhaustive]
pub struct ProjectGroup {
    /// The number of the group.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the group is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "project", feature = "project-group"))]
impl ProjectGroup {
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
#[cfg(any(feature = "project", feature = "project-group"))]
::callsheet_runtime::record! {
    ProjectGroup, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP; 0 => id, 1 => name;
    id; name
}
#[cfg(feature = "project-group")]
/// A group of projects
#[non_exhaustive]
pub struct ProjectGroupCreate {
    /// What the group is called.
    ///
    /// String. Not empty.
    pub name: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "project-group")]
impl ProjectGroupCreate {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "project-group")]
::callsheet_runtime::record! {
    ProjectGroupCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP_CREATE; 0 => name;
    name;
}
#[cfg(feature = "project-group")]
/// A group of projects
#[non_exhaustive]
pub struct ProjectGroupUpdate {
    /// The number of the group.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the group is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "project-group")]
impl ProjectGroupUpdate {
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
#[cfg(feature = "project-group")]
::callsheet_runtime::record! {
    ProjectGroupUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP_UPDATE; 0 => id, 1 =>
    name; id; name
}
#[cfg(any(feature = "project", feature = "project-group"))]
/// A group of projects
#[non_exhaustive]
pub struct ProjectGroupKey {
    /// The number of the group.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "project", feature = "project-group"))]
impl ProjectGroupKey {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(any(feature = "project", feature = "project-group"))]
::callsheet_runtime::record! {
    ProjectGroupKey, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP_KEY; 0 => id; id;
}
#[cfg(any(feature = "project", feature = "project-group"))]
static PROJECT_GROUP_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 16), ("name", tables::Type::TEXT, 25)],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(any(feature = "project", feature = "project-group"))]
pub(crate) static PROJECT_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project-group",
    name: "ProjectGroup",
    file: "spec/planfix/types/project-group.toml",
    form: tables::Form::Object,
    fields: &PROJECT_GROUP_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "project", feature = "project-group"))]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the group.",
            ru: "Номер группы.",
        },
        tables::Text {
            en: "What the group is called.",
            ru: "Как группа называется.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "project-group")]
static PROJECT_GROUP_CREATE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("name", tables::Type::TEXT, 25)],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "project-group")]
pub(crate) static PROJECT_GROUP_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project-group",
    name: "ProjectGroupCreate",
    file: "spec/planfix/types/project-group.toml",
    form: tables::Form::Object,
    fields: &PROJECT_GROUP_CREATE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "project-group")]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_GROUP_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What the group is called.",
            ru: "Как группа называется.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "project-group")]
static PROJECT_GROUP_UPDATE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 16), ("name", tables::Type::TEXT, 25)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Selects("id"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "project-group")]
pub(crate) static PROJECT_GROUP_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project-group",
    name: "ProjectGroupUpdate",
    file: "spec/planfix/types/project-group.toml",
    form: tables::Form::Object,
    fields: &PROJECT_GROUP_UPDATE_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "project-group")]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_GROUP_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the group.",
            ru: "Номер группы.",
        },
        tables::Text {
            en: "What the group is called.",
            ru: "Как группа называется.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(any(feature = "project", feature = "project-group"))]
static PROJECT_GROUP_KEY_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 16)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("project-group"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(any(feature = "project", feature = "project-group"))]
pub(crate) static PROJECT_GROUP_KEY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project-group",
    name: "ProjectGroupKey",
    file: "spec/planfix/types/project-group.toml",
    form: tables::Form::Object,
    fields: &PROJECT_GROUP_KEY_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "project", feature = "project-group"))]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_GROUP_KEY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the group.",
            ru: "Номер группы.",
        },
    ],
    rules: &[],
    said: &[],
};
