// @generated from spec/planfix/types/handbook-record.toml by `cargo xtask codegen`; do not edit.

//! The type `handbook-record`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "handbook")]
/// A record of a directory, or a group of records
#[non_exhaustive]
pub struct HandbookRecord {
    /// The group that the record stands in; 0 where it stands in none.
    ///
    /// Id.
    pub parent_key: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether this is a group of records.
    ///
    /// Bool (0 or 1).
    pub is_group: ::core::option::Option<bool>,
    /// The number of the record in its directory.
    ///
    /// Id.
    pub key: ::callsheet_runtime::Id,
    /// What a group is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the record has been put away.
    ///
    /// Bool (0 or 1).
    pub archived: ::core::option::Option<bool>,
    /// What stands in the record, field by field.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::custom_value::CustomValue>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "handbook")]
impl HandbookRecord {
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
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`archived`](Self::archived).
    pub fn archived(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.archived, value);
        self
    }
    /// Sets [`custom_data`](Self::custom_data).
    pub fn custom_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value::CustomValue,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.custom_data, value);
        self
    }
}
#[cfg(feature = "handbook")]
::callsheet_runtime::record! {
    HandbookRecord, super::super::TABLES,
    super::super::tables::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD; 0 => parent_key,
    1 => is_group, 2 => key, 3 => name, 4 => archived, 5 => custom_data; key; parent_key
    is_group name archived custom_data
}
#[cfg(feature = "handbook")]
/// A record of a directory, or a group of records
#[non_exhaustive]
pub struct HandbookRecordCreate {
    /// The directory.
    ///
    /// Object.
    pub handbook: HandbookRecordCreateHandbook,
    /// The group that the record stands in; 0 where it stands in none.
    ///
    /// Id. Default: `0`.
    pub parent_key: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether this is a group of records.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub is_group: ::core::option::Option<bool>,
    /// What a group is called.
    ///
    /// String. Required when `isGroup = 1`.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the record has been put away.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub archived: ::core::option::Option<bool>,
    /// What stands in the record, field by field.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::record_value::RecordValue>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "handbook")]
impl HandbookRecordCreate {
    /// With what is required.
    pub fn new(
        handbook: impl ::core::convert::Into<HandbookRecordCreateHandbook>,
    ) -> Self {
        Self {
            handbook: handbook.into(),
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
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`archived`](Self::archived).
    pub fn archived(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.archived, value);
        self
    }
    /// Sets [`custom_data`](Self::custom_data).
    pub fn custom_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::record_value::RecordValue,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.custom_data, value);
        self
    }
}
#[cfg(feature = "handbook")]
::callsheet_runtime::record! {
    HandbookRecordCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD_CREATE; 0 =>
    handbook, 1 => parent_key, 2 => is_group, 3 => name, 4 => archived, 5 => custom_data;
    handbook; parent_key is_group name archived custom_data
}
#[cfg(feature = "handbook")]
/// A record of a directory, or a group of records
#[non_exhaustive]
pub struct HandbookRecordUpdate {
    /// The directory.
    ///
    /// Object.
    pub handbook: HandbookRecordUpdateHandbook,
    /// The group that the record stands in; 0 where it stands in none.
    ///
    /// Id.
    pub parent_key: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether this is a group of records.
    ///
    /// Bool (0 or 1).
    pub is_group: ::core::option::Option<bool>,
    /// The number of the record in its directory.
    ///
    /// Id.
    pub key: ::callsheet_runtime::Id,
    /// What a group is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the record has been put away.
    ///
    /// Bool (0 or 1).
    pub archived: ::core::option::Option<bool>,
    /// What stands in the record, field by field.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::record_value::RecordValue>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "handbook")]
impl HandbookRecordUpdate {
    /// With what is required.
    pub fn new(
        handbook: impl ::core::convert::Into<HandbookRecordUpdateHandbook>,
        key: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            handbook: handbook.into(),
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
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`archived`](Self::archived).
    pub fn archived(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.archived, value);
        self
    }
    /// Sets [`custom_data`](Self::custom_data).
    pub fn custom_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::record_value::RecordValue,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.custom_data, value);
        self
    }
}
#[cfg(feature = "handbook")]
::callsheet_runtime::record! {
    HandbookRecordUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD_UPDATE; 0 =>
    handbook, 1 => parent_key, 2 => is_group, 3 => key, 4 => name, 5 => archived, 6 =>
    custom_data; handbook key; parent_key is_group name archived custom_data
}
#[cfg(feature = "handbook")]
/// The directory.
#[non_exhaustive]
pub struct HandbookRecordCreateHandbook {
    /// The number of the directory.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "handbook")]
impl HandbookRecordCreateHandbook {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "handbook")]
::callsheet_runtime::record! {
    HandbookRecordCreateHandbook, super::super::TABLES,
    super::super::tables::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD_CREATE_HANDBOOK;
    0 => id; id;
}
#[cfg(feature = "handbook")]
/// The directory.
#[non_exhaustive]
pub struct HandbookRecordUpdateHandbook {
    /// The number of the directory.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "handbook")]
impl HandbookRecordUpdateHandbook {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "handbook")]
::callsheet_runtime::record! {
    HandbookRecordUpdateHandbook, super::super::TABLES,
    super::super::tables::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD_UPDATE_HANDBOOK;
    0 => id; id;
}
#[cfg(feature = "handbook")]
static HANDBOOK_RECORD_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("parentKey", tables::Type::ID, 54),
        ("isGroup", tables::Type::BOOL, 60),
        ("key", tables::Type::ID, 66),
        ("name", tables::Type::TEXT, 74),
        ("archived", tables::Type::BOOL, 80),
        (
            "customData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CUSTOM_VALUE_CUSTOM_VALUE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("customValue"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            86,
        ),
    ],
    &[(2, tables::Facts::REQUIRED)],
);
#[cfg(feature = "handbook")]
pub(crate) static HANDBOOK_RECORD_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/handbook-record",
    name: "HandbookRecord",
    file: "spec/planfix/types/handbook-record.toml",
    form: tables::Form::Object,
    fields: &HANDBOOK_RECORD_FIELDS,
    lookup: &[
        65535, 2, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5, 4, 65535, 0, 1,
        65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "handbook")]
#[cfg(feature = "texts")]
pub(crate) static HANDBOOK_RECORD_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group that the record stands in; 0 where it stands in none.",
            ru: "Группа, в которой стоит запись; 0, если она вне групп.",
        },
        tables::Text {
            en: "Whether this is a group of records.",
            ru: "Группа ли это записей.",
        },
        tables::Text {
            en: "The number of the record in its directory.",
            ru: "Номер записи в справочнике.",
        },
        tables::Text {
            en: "What a group is called.",
            ru: "Как называется группа.",
        },
        tables::Text {
            en: "Whether the record has been put away.",
            ru: "Убрана ли запись в архив.",
        },
        tables::Text {
            en: "What stands in the record, field by field.",
            ru: "Содержимое записи по полям.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "handbook")]
static HANDBOOK_RECORD_CREATE_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        (
            "handbook",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD_CREATE_HANDBOOK,
                    ),
                ),
                ..tables::Type::ANY
            },
            38,
        ),
        ("parentKey", tables::Type::ID, 54),
        ("isGroup", tables::Type::BOOL, 60),
        ("name", tables::Type::TEXT, 74),
        ("archived", tables::Type::BOOL, 80),
        (
            "customData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_RECORD_VALUE_RECORD_VALUE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("customValue"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            86,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        },
                        &["1"],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "handbook")]
pub(crate) static HANDBOOK_RECORD_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/handbook-record",
    name: "HandbookRecordCreate",
    file: "spec/planfix/types/handbook-record.toml",
    form: tables::Form::Object,
    fields: &HANDBOOK_RECORD_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 0, 3, 65535, 65535, 65535, 65535, 65535, 65535, 5, 4, 65535, 1, 2,
        65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "handbook")]
#[cfg(feature = "texts")]
pub(crate) static HANDBOOK_RECORD_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The directory.",
            ru: "Справочник.",
        },
        tables::Text {
            en: "The group that the record stands in; 0 where it stands in none.",
            ru: "Группа, в которой стоит запись; 0, если она вне групп.",
        },
        tables::Text {
            en: "Whether this is a group of records.",
            ru: "Группа ли это записей.",
        },
        tables::Text {
            en: "What a group is called.",
            ru: "Как называется группа.",
        },
        tables::Text {
            en: "Whether the record has been put away.",
            ru: "Убрана ли запись в архив.",
        },
        tables::Text {
            en: "What stands in the record, field by field.",
            ru: "Содержимое записи по полям.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "handbook")]
static HANDBOOK_RECORD_UPDATE_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        (
            "handbook",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD_UPDATE_HANDBOOK,
                    ),
                ),
                ..tables::Type::ANY
            },
            38,
        ),
        ("parentKey", tables::Type::ID, 54),
        ("isGroup", tables::Type::BOOL, 60),
        ("key", tables::Type::ID, 66),
        ("name", tables::Type::TEXT, 74),
        ("archived", tables::Type::BOOL, 80),
        (
            "customData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_RECORD_VALUE_RECORD_VALUE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("customValue"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            86,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            3,
            tables::Facts {
                part: tables::Part::Selects("key"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "handbook")]
pub(crate) static HANDBOOK_RECORD_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/handbook-record",
    name: "HandbookRecordUpdate",
    file: "spec/planfix/types/handbook-record.toml",
    form: tables::Form::Object,
    fields: &HANDBOOK_RECORD_UPDATE_FIELDS,
    lookup: &[
        65535, 3, 0, 4, 65535, 65535, 65535, 65535, 65535, 65535, 6, 5, 65535, 1, 2,
        65535,
    ],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "handbook")]
#[cfg(feature = "texts")]
pub(crate) static HANDBOOK_RECORD_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The directory.",
            ru: "Справочник.",
        },
        tables::Text {
            en: "The group that the record stands in; 0 where it stands in none.",
            ru: "Группа, в которой стоит запись; 0, если она вне групп.",
        },
        tables::Text {
            en: "Whether this is a group of records.",
            ru: "Группа ли это записей.",
        },
        tables::Text {
            en: "The number of the record in its directory.",
            ru: "Номер записи в справочнике.",
        },
        tables::Text {
            en: "What a group is called.",
            ru: "Как называется группа.",
        },
        tables::Text {
            en: "Whether the record has been put away.",
            ru: "Убрана ли запись в архив.",
        },
        tables::Text {
            en: "What stands in the record, field by field.",
            ru: "Содержимое записи по полям.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "handbook")]
static HANDBOOK_RECORD_CREATE_HANDBOOK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 46)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("handbook"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "handbook")]
pub(crate) static HANDBOOK_RECORD_CREATE_HANDBOOK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/handbook-record",
    name: "HandbookRecordCreateHandbook",
    file: "spec/planfix/types/handbook-record.toml",
    form: tables::Form::Object,
    fields: &HANDBOOK_RECORD_CREATE_HANDBOOK_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "handbook")]
#[cfg(feature = "texts")]
pub(crate) static HANDBOOK_RECORD_CREATE_HANDBOOK_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the directory.",
            ru: "Номер справочника.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "handbook")]
static HANDBOOK_RECORD_UPDATE_HANDBOOK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 46)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("handbook"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "handbook")]
pub(crate) static HANDBOOK_RECORD_UPDATE_HANDBOOK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/handbook-record",
    name: "HandbookRecordUpdateHandbook",
    file: "spec/planfix/types/handbook-record.toml",
    form: tables::Form::Object,
    fields: &HANDBOOK_RECORD_UPDATE_HANDBOOK_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "handbook")]
#[cfg(feature = "texts")]
pub(crate) static HANDBOOK_RECORD_UPDATE_HANDBOOK_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the directory.",
            ru: "Номер справочника.",
        },
    ],
    rules: &[],
    said: &[],
};
