// @generated from spec/planfix/types/analitic.toml by `cargo xtask codegen`; do not edit.

//! The type `analitic`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "analitic")]
/// A data tag: a form that comments are filled in with
#[non_exhaustive]
pub struct Analitic {
    /// The number of the data tag.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the data tag is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The group that it stands in.
    ///
    /// Object.
    pub group: ::core::option::Option<
        ::std::boxed::Box<super::super::types::analitic_group::AnaliticGroupKey>,
    >,
    /// What is filled in.
    ///
    /// List of: object.
    pub fields: ::core::option::Option<
        ::std::vec::Vec<super::super::types::data_field::DataField>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "analitic")]
impl Analitic {
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
            ::std::boxed::Box<super::super::types::analitic_group::AnaliticGroupKey>,
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
#[cfg(feature = "analitic")]
::callsheet_runtime::record! {
    Analitic, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_ANALITIC; 0 => id, 1 => name, 2 =>
    group, 3 => fields; id; name group fields
}
#[cfg(feature = "analitic")]
/// A data tag: a form that comments are filled in with
#[non_exhaustive]
pub struct AnaliticListed {
    /// The number of the data tag.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the data tag is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The group that it stands in.
    ///
    /// Object.
    pub group: ::core::option::Option<
        ::std::boxed::Box<super::super::types::analitic_group::AnaliticGroup>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "analitic")]
impl AnaliticListed {
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
            ::std::boxed::Box<super::super::types::analitic_group::AnaliticGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group, value);
        self
    }
}
#[cfg(feature = "analitic")]
::callsheet_runtime::record! {
    AnaliticListed, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_ANALITIC_LISTED; 0 => id, 1 => name, 2
    => group; id; name group
}
#[cfg(feature = "analitic")]
static ANALITIC_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 28),
        ("name", tables::Type::TEXT, 34),
        (
            "group",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ANALITIC_GROUP_ANALITIC_GROUP_KEY,
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
#[cfg(feature = "analitic")]
pub(crate) static ANALITIC_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic",
    name: "Analitic",
    file: "spec/planfix/types/analitic.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_FIELDS,
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
#[cfg(feature = "analitic")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the data tag.",
            ru: "Номер аналитики.",
        },
        tables::Text {
            en: "What the data tag is called.",
            ru: "Как аналитика называется.",
        },
        tables::Text {
            en: "The group that it stands in.",
            ru: "Группа, в которую она входит.",
        },
        tables::Text {
            en: "What is filled in.",
            ru: "Что заполняется.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "analitic")]
static ANALITIC_LISTED_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 28),
        ("name", tables::Type::TEXT, 34),
        (
            "group",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ANALITIC_GROUP_ANALITIC_GROUP,
                    ),
                ),
                ..tables::Type::ANY
            },
            39,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "analitic")]
pub(crate) static ANALITIC_LISTED_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic",
    name: "AnaliticListed",
    file: "spec/planfix/types/analitic.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_LISTED_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 2, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "analitic")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_LISTED_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the data tag.",
            ru: "Номер аналитики.",
        },
        tables::Text {
            en: "What the data tag is called.",
            ru: "Как аналитика называется.",
        },
        tables::Text {
            en: "The group that it stands in.",
            ru: "Группа, в которую она входит.",
        },
    ],
    rules: &[],
    said: &[],
};
