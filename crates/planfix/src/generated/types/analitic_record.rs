// @generated from spec/planfix/types/analitic-record.toml by `cargo xtask codegen`; do not edit.

//! The type `analitic-record`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "analitic")]
/// A record of a directory that data tags choose from
#[non_exhaustive]
pub struct AnaliticRecord {
    /// The number of the record in its directory.
    ///
    /// Id.
    pub key: ::callsheet_runtime::Id,
    /// The group that the record stands in; 0 where it stands in none.
    ///
    /// Id.
    pub parent_key: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether this is a group of records; a group cannot be chosen in a data tag.
    ///
    /// Bool (0 or 1).
    pub is_group: ::core::option::Option<bool>,
    /// What stands in the record, field by field.
    ///
    /// List of: object.
    pub value: ::core::option::Option<::std::vec::Vec<AnaliticRecordValue>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "analitic")]
impl AnaliticRecord {
    /// With what is required.
    pub fn new(key: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            key: key.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`parent_key`](Self::parent_key).
    pub fn parent_key(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent_key, value);
        self
    }
    /// Sets [`is_group`](Self::is_group).
    pub fn is_group(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_group, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<AnaliticRecordValue>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.value, value);
        self
    }
}
#[cfg(feature = "analitic")]
::callsheet_runtime::record! {
    AnaliticRecord, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_RECORD_ANALITIC_RECORD; 0 => key, 1 =>
    parent_key, 2 => is_group, 3 => value; key; parent_key is_group value
}
#[cfg(feature = "analitic")]
/// What stands in the record, field by field.
#[non_exhaustive]
pub struct AnaliticRecordValue {
    /// The value of the field.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    /// What the field is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the field is shown to who chooses a record.
    ///
    /// Bool (0 or 1).
    pub is_displayed: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "analitic")]
impl AnaliticRecordValue {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
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
    /// Sets [`is_displayed`](Self::is_displayed).
    pub fn is_displayed(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_displayed, value);
        self
    }
}
#[cfg(feature = "analitic")]
impl ::core::default::Default for AnaliticRecordValue {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "analitic")]
::callsheet_runtime::record! {
    AnaliticRecordValue, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_RECORD_ANALITIC_RECORD_VALUE; 0 =>
    value, 1 => name, 2 => is_displayed;; value name is_displayed
}
#[cfg(feature = "analitic")]
static ANALITIC_RECORD_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("key", tables::Type::ID, 30),
        ("parentKey", tables::Type::ID, 37),
        ("isGroup", tables::Type::BOOL, 43),
        (
            "value",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ANALITIC_RECORD_ANALITIC_RECORD_VALUE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Repeated,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            49,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "analitic")]
pub(crate) static ANALITIC_RECORD_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-record",
    name: "AnaliticRecord",
    file: "spec/planfix/types/analitic-record.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_RECORD_FIELDS,
    lookup: &[
        65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535,
        65535, 1, 2, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "analitic")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_RECORD_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the record in its directory.",
            ru: "Номер записи в справочнике.",
        },
        tables::Text {
            en: "The group that the record stands in; 0 where it stands in none.",
            ru: "Группа, в которой стоит запись; 0, если она вне групп.",
        },
        tables::Text {
            en: "Whether this is a group of records; a group cannot be chosen in a data tag.",
            ru: "Группа ли это записей; группу в аналитике выбрать нельзя.",
        },
        tables::Text {
            en: "What stands in the record, field by field.",
            ru: "Содержимое записи по полям.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "analitic")]
static ANALITIC_RECORD_VALUE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("value", tables::Type::TEXT, 56),
        ("name", tables::Type::TEXT, 62),
        ("isDisplayed", tables::Type::BOOL, 68),
    ],
    &[
        (
            0,
            tables::Facts {
                place: tables::Place::Attribute,
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                place: tables::Place::Attribute,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                place: tables::Place::Attribute,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "analitic")]
pub(crate) static ANALITIC_RECORD_VALUE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-record",
    name: "AnaliticRecordValue",
    file: "spec/planfix/types/analitic-record.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_RECORD_VALUE_FIELDS,
    lookup: &[0, 65535, 1, 65535, 65535, 65535, 2, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "analitic")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_RECORD_VALUE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The value of the field.",
            ru: "Значение поля.",
        },
        tables::Text {
            en: "What the field is called.",
            ru: "Как поле называется.",
        },
        tables::Text {
            en: "Whether the field is shown to who chooses a record.",
            ru: "Показывается ли поле при выборе записи.",
        },
    ],
    rules: &[],
    said: &[],
};
