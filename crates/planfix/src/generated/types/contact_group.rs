// @generated from spec/planfix/types/contact-group.toml by `cargo xtask codegen`; do not edit.

//! The type `contact-group`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "contact")]
/// A group of contacts
#[non_exhaustive]
pub struct ContactGroup {
    /// The number of the group; `contact.getGroupList` lists them.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the group is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "contact")]
impl ContactGroup {
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
#[cfg(feature = "contact")]
impl ::core::default::Default for ContactGroup {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "contact")]
::callsheet_runtime::record! {
    ContactGroup, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONTACT_GROUP_CONTACT_GROUP; 0 => id, 1 => name;;
    id name
}
#[cfg(feature = "contact")]
/// A group of contacts
#[non_exhaustive]
pub struct ContactGroupUpdate {
    /// The number of the group; `contact.getGroupList` lists them.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "contact")]
impl ContactGroupUpdate {
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
#[cfg(feature = "contact")]
impl ::core::default::Default for ContactGroupUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "contact")]
::callsheet_runtime::record! {
    ContactGroupUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONTACT_GROUP_CONTACT_GROUP_UPDATE; 0 => id;; id
}
#[cfg(feature = "contact")]
static CONTACT_GROUP_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 16), ("name", tables::Type::TEXT, 23)],
    &[],
);
#[cfg(feature = "contact")]
pub(crate) static CONTACT_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/contact-group",
    name: "ContactGroup",
    file: "spec/planfix/types/contact-group.toml",
    form: tables::Form::Object,
    fields: &CONTACT_GROUP_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static CONTACT_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the group; `contact.getGroupList` lists them.",
            ru: "Номер группы; перечень даёт `contact.getGroupList`.",
        },
        tables::Text {
            en: "What the group is called.",
            ru: "Как группа называется.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "contact")]
static CONTACT_GROUP_UPDATE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 16)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("contact-group"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "contact")]
pub(crate) static CONTACT_GROUP_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/contact-group",
    name: "ContactGroupUpdate",
    file: "spec/planfix/types/contact-group.toml",
    form: tables::Form::Object,
    fields: &CONTACT_GROUP_UPDATE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static CONTACT_GROUP_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the group; `contact.getGroupList` lists them.",
            ru: "Номер группы; перечень даёт `contact.getGroupList`.",
        },
    ],
    rules: &[],
    said: &[],
};
