// @generated from spec/planfix/types/analitic-row.toml by `cargo xtask codegen`; do not edit.

//! The type `analitic-row`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "action")]
/// A row of a data tag that is to be filled in
#[non_exhaustive]
pub struct AnaliticRowCreate {
    /// The values, field by field.
    ///
    /// List of: object.
    pub item_data: ::std::vec::Vec<AnaliticRowCreateItemData>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl AnaliticRowCreate {
    /// With what is required.
    pub fn new(
        item_data: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<AnaliticRowCreateItemData>,
        >,
    ) -> Self {
        Self {
            item_data: ::callsheet_runtime::record::list(item_data),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    AnaliticRowCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_ROW_ANALITIC_ROW_CREATE; 0 => item_data;
    item_data;
}
#[cfg(feature = "action")]
/// A row of a data tag that is to be filled in
#[non_exhaustive]
pub struct AnaliticRowUpdate {
    /// The row that is changed; left out, a row is added.
    ///
    /// Id.
    pub key: ::core::option::Option<::callsheet_runtime::Id>,
    /// The values, field by field.
    ///
    /// List of: object.
    pub item_data: ::std::vec::Vec<AnaliticRowUpdateItemData>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl AnaliticRowUpdate {
    /// With what is required.
    pub fn new(
        item_data: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<AnaliticRowUpdateItemData>,
        >,
    ) -> Self {
        Self {
            item_data: ::callsheet_runtime::record::list(item_data),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`key`](Self::key).
    pub fn key(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.key, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    AnaliticRowUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_ROW_ANALITIC_ROW_UPDATE; 0 => key, 1 =>
    item_data; item_data; key
}
#[cfg(feature = "action")]
/// The values, field by field.
#[non_exhaustive]
pub struct AnaliticRowCreateItemData {
    /// The number of the field; `analitic.getOptions` lists them.
    ///
    /// Id.
    pub field_id: ::callsheet_runtime::Id,
    /// The value. A day is `dd-mm-yyyy`, a time `hh:mm`, a record its key, a person a number; a stretch of time is the elements `begin` and `end`, several people one `id` each.
    ///
    /// Any value. What is right hangs on other fields.
    pub value: ::callsheet_runtime::Value,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl AnaliticRowCreateItemData {
    /// With what is required.
    pub fn new(
        field_id: impl ::core::convert::Into<::callsheet_runtime::Id>,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        Self {
            field_id: field_id.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    AnaliticRowCreateItemData, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_ROW_ANALITIC_ROW_CREATE_ITEM_DATA; 0 =>
    field_id, 1 => value; field_id value;
}
#[cfg(feature = "action")]
/// The values, field by field.
#[non_exhaustive]
pub struct AnaliticRowUpdateItemData {
    /// The number of the field; `analitic.getOptions` lists them.
    ///
    /// Id.
    pub field_id: ::callsheet_runtime::Id,
    /// The value. A day is `dd-mm-yyyy`, a time `hh:mm`, a record its key, a person a number; a stretch of time is the elements `begin` and `end`, several people one `id` each.
    ///
    /// Any value. What is right hangs on other fields.
    pub value: ::callsheet_runtime::Value,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl AnaliticRowUpdateItemData {
    /// With what is required.
    pub fn new(
        field_id: impl ::core::convert::Into<::callsheet_runtime::Id>,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        Self {
            field_id: field_id.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    AnaliticRowUpdateItemData, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_ROW_ANALITIC_ROW_UPDATE_ITEM_DATA; 0 =>
    field_id, 1 => value; field_id value;
}
#[cfg(feature = "action")]
static ANALITIC_ROW_CREATE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "itemData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ANALITIC_ROW_ANALITIC_ROW_CREATE_ITEM_DATA,
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
            14,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "action")]
pub(crate) static ANALITIC_ROW_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-row",
    name: "AnaliticRowCreate",
    file: "spec/planfix/types/analitic-row.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_ROW_CREATE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_ROW_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The values, field by field.",
            ru: "Значения по полям.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ANALITIC_ROW_UPDATE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("key", tables::Type::ID, 7),
        (
            "itemData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ANALITIC_ROW_ANALITIC_ROW_UPDATE_ITEM_DATA,
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
            14,
        ),
    ],
    &[(1, tables::Facts::REQUIRED)],
);
#[cfg(feature = "action")]
pub(crate) static ANALITIC_ROW_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-row",
    name: "AnaliticRowUpdate",
    file: "spec/planfix/types/analitic-row.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_ROW_UPDATE_FIELDS,
    lookup: &[65535, 0, 1, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_ROW_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The row that is changed; left out, a row is added.",
            ru: "Изменяемая строка; если не указана, строка добавляется.",
        },
        tables::Text {
            en: "The values, field by field.",
            ru: "Значения по полям.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ANALITIC_ROW_CREATE_ITEM_DATA_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("fieldId", tables::Type::ID, 22), ("value", tables::Type::ANY, 28)],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("whether the field is a DATE"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::DATE_TIME,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 32,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("whether the field is a TIME"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(5),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 35,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored(
                                "whether the field is a TIMEPERIOD",
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TIME_SPAN_TIME_SPAN,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 39,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored(
                                "whether the field is a HANDBOOK, a USER or a CLIENT",
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 43,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("whether the field is a LOGINLIST"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    form: tables::ListForm::Wrapped("id"),
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 46,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ANY,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 28,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ANALITIC_ROW_CREATE_ITEM_DATA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-row",
    name: "AnaliticRowCreateItemData",
    file: "spec/planfix/types/analitic-row.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_ROW_CREATE_ITEM_DATA_FIELDS,
    lookup: &[1, 65535, 65535, 0, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_ROW_CREATE_ITEM_DATA_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the field; `analitic.getOptions` lists them.",
            ru: "Номер поля; перечень полей даёт `analitic.getOptions`.",
        },
        tables::Text {
            en: "The value. A day is `dd-mm-yyyy`, a time `hh:mm`, a record its key, a person a number; a stretch of time is the elements `begin` and `end`, several people one `id` each.",
            ru: "Значение. Дата — `дд-мм-гггг`, время — `чч:мм`, запись справочника — её ключ, человек — номер; промежуток времени — элементы `begin` и `end`, несколько человек — по элементу `id`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ANALITIC_ROW_UPDATE_ITEM_DATA_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("fieldId", tables::Type::ID, 22), ("value", tables::Type::ANY, 28)],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("whether the field is a DATE"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::DATE_TIME,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 32,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("whether the field is a TIME"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(5),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 35,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored(
                                "whether the field is a TIMEPERIOD",
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TIME_SPAN_TIME_SPAN,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 39,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored(
                                "whether the field is a HANDBOOK, a USER or a CLIENT",
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 43,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("whether the field is a LOGINLIST"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    form: tables::ListForm::Wrapped("id"),
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 46,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ANY,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 28,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ANALITIC_ROW_UPDATE_ITEM_DATA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-row",
    name: "AnaliticRowUpdateItemData",
    file: "spec/planfix/types/analitic-row.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_ROW_UPDATE_ITEM_DATA_FIELDS,
    lookup: &[1, 65535, 65535, 0, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_ROW_UPDATE_ITEM_DATA_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the field; `analitic.getOptions` lists them.",
            ru: "Номер поля; перечень полей даёт `analitic.getOptions`.",
        },
        tables::Text {
            en: "The value. A day is `dd-mm-yyyy`, a time `hh:mm`, a record its key, a person a number; a stretch of time is the elements `begin` and `end`, several people one `id` each.",
            ru: "Значение. Дата — `дд-мм-гггг`, время — `чч:мм`, запись справочника — её ключ, человек — номер; промежуток времени — элементы `begin` и `end`, несколько человек — по элементу `id`.",
        },
    ],
    rules: &[],
    said: &[],
};
