// @generated from spec/planfix/types/post.toml by `cargo xtask codegen`; do not edit.

//! The type `post`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "user", feature = "user-group"))]
/// A position in the company
#[non_exhaustive]
pub struct Post {
    /// The number of the position.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the position is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "user", feature = "user-group"))]
impl Post {
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
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
}
#[cfg(any(feature = "user", feature = "user-group"))]
impl ::core::default::Default for Post {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "user", feature = "user-group"))]
::callsheet_runtime::record! {
    Post, super::super::TABLES, super::super::tables::shapes::TYPES_POST_POST; 0 => id, 1
    => name;; id name
}
#[cfg(feature = "user")]
/// A position in the company
#[non_exhaustive]
pub struct PostUpdate {
    /// The number of the position.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "user")]
impl PostUpdate {
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
#[cfg(feature = "user")]
impl ::core::default::Default for PostUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "user")]
::callsheet_runtime::record! {
    PostUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_POST_POST_UPDATE; 0 => id;; id
}
#[cfg(any(feature = "user", feature = "user-group"))]
static POST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 16), ("name", tables::Type::TEXT, 23)],
    &[],
);
#[cfg(any(feature = "user", feature = "user-group"))]
pub(crate) static POST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/post",
    name: "Post",
    file: "spec/planfix/types/post.toml",
    form: tables::Form::Object,
    fields: &POST_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "user", feature = "user-group"))]
#[cfg(feature = "texts")]
pub(crate) static POST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the position.",
            ru: "Номер должности.",
        },
        tables::Text {
            en: "What the position is called.",
            ru: "Как должность называется.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "user")]
static POST_UPDATE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 16)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("post"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "user")]
pub(crate) static POST_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/post",
    name: "PostUpdate",
    file: "spec/planfix/types/post.toml",
    form: tables::Form::Object,
    fields: &POST_UPDATE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "user")]
#[cfg(feature = "texts")]
pub(crate) static POST_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the position.",
            ru: "Номер должности.",
        },
    ],
    rules: &[],
    said: &[],
};
