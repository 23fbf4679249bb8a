// @generated from spec/planfix/types/handbook.toml by `cargo xtask codegen`; do not edit.

//! The type `handbook`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "handbook")]
/// A directory
#[non_exhaustive]
pub struct Handbook {
    /// The number of the directory.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the directory is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The group that it stands in.
    ///
    /// Object.
    pub group: ::core::option::Option<
        ::std::boxed::Box<super::super::types::handbook_group::HandbookGroupKey>,
    >,
    /// What its records consist of.
    ///
    /// List of: object.
    pub fields: ::core::option::Option<
        ::std::vec::Vec<super::super::types::data_field::DataField>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "handbook")]
impl Handbook {
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
    /// Sets [`group`](Self::group).
    pub fn group(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::handbook_group::HandbookGroupKey>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group, value);
        self
    }
    /// Sets [`fields`](Self::fields).
    pub fn fields(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::data_field::DataField>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.fields, value);
        self
    }
}
#[cfg(feature = "handbook")]
::callsheet_runtime::record! {
    Handbook, super::super::TABLES,
    super::super::tables::shapes::TYPES_HANDBOOK_HANDBOOK; 0 => id, 1 => name, 2 =>
    group, 3 => fields; id; name group fields
}
#[cfg(feature = "handbook")]
/// A directory
#[non_exhaustive]
pub struct HandbookListed {
    /// The number of the directory.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the directory is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The group that it stands in.
    ///
    /// Object.
    pub group: ::core::option::Option<
        ::std::boxed::Box<super::super::types::handbook_group::HandbookGroup>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "handbook")]
impl HandbookListed {
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
    /// Sets [`group`](Self::group).
    pub fn group(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::handbook_group::HandbookGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group, value);
        self
    }
}
#[cfg(feature = "handbook")]
::callsheet_runtime::record! {
    HandbookListed, super::super::TABLES,
    super::super::tables::shapes::TYPES_HANDBOOK_HANDBOOK_LISTED; 0 => id, 1 => name, 2
    => group; id; name group
}
#[cfg(feature = "handbook")]
static HANDBOOK_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 28),
        ("name", tables::Type::TEXT, 34),
        (
            "group",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HANDBOOK_GROUP_HANDBOOK_GROUP_KEY,
                    ),
                ),
                ..tables::Type::ANY
            },
            39,
        ),
        (
            "fields",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DATA_FIELD_DATA_FIELD,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("field"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            47,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "handbook")]
pub(crate) static HANDBOOK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/handbook",
    name: "Handbook",
    file: "spec/planfix/types/handbook.toml",
    form: tables::Form::Object,
    fields: &HANDBOOK_FIELDS,
    lookup: &[
        65535, 65535, 1, 3, 65535, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 2,
        65535, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "handbook")]
#[cfg(feature = "texts")]
pub(crate) static HANDBOOK_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the directory.",
            ru: "Номер справочника.",
        },
        tables::Text {
            en: "What the directory is called.",
            ru: "Как справочник называется.",
        },
        tables::Text {
            en: "The group that it stands in.",
            ru: "Группа, в которую он входит.",
        },
        tables::Text {
            en: "What its records consist of.",
            ru: "Из чего состоят его записи.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "handbook")]
static HANDBOOK_LISTED_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 28),
        ("name", tables::Type::TEXT, 34),
        (
            "group",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HANDBOOK_GROUP_HANDBOOK_GROUP,
                    ),
                ),
                ..tables::Type::ANY
            },
            39,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "handbook")]
pub(crate) static HANDBOOK_LISTED_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/handbook",
    name: "HandbookListed",
    file: "spec/planfix/types/handbook.toml",
    form: tables::Form::Object,
    fields: &HANDBOOK_LISTED_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 2, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "handbook")]
#[cfg(feature = "texts")]
pub(crate) static HANDBOOK_LISTED_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the directory.",
            ru: "Номер справочника.",
        },
        tables::Text {
            en: "What the directory is called.",
            ru: "Как справочник называется.",
        },
        tables::Text {
            en: "The group that it stands in.",
            ru: "Группа, в которую он входит.",
        },
    ],
    rules: &[],
    said: &[],
};
