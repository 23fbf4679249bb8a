// @generated from spec/planfix/types/analitic-data.toml by `cargo xtask codegen`; do not edit.

//! The type `analitic-data`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "analitic")]
/// A row of a data tag that was filled in
#[non_exhaustive]
pub struct AnaliticData {
    /// The number of the row; it may be missing where the request named a row that does not exist.
    ///
    /// Id. Empty means absent.
    pub key: ::core::option::Option<::callsheet_runtime::Id>,
    /// What was filled in, field by field.
    ///
    /// List of: object.
    pub item_data: ::core::option::Option<::std::vec::Vec<AnaliticDataItemData>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "analitic")]
impl AnaliticData {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`key`](Self::key).
    pub fn key(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.key, value);
        self
    }
    /// Sets [`item_data`](Self::item_data).
    pub fn item_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<AnaliticDataItemData>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.item_data, value);
        self
    }
}
#[cfg(feature = "analitic")]
impl ::core::default::Default for AnaliticData {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "analitic")]
::callsheet_runtime::record! {
    AnaliticData, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA; 0 => key, 1 =>
    item_data;; key item_data
}
#[cfg(feature = "analitic")]
/// A row of a data tag that was filled in
#[non_exhaustive]
pub struct AnaliticDataFound {
    /// The number of the row; it may be missing where the request named a row that does not exist.
    ///
    /// Id. Empty means absent.
    pub key: ::core::option::Option<::callsheet_runtime::Id>,
    /// The task in which it was filled in.
    ///
    /// Object.
    pub task: ::core::option::Option<::std::boxed::Box<AnaliticDataFoundTask>>,
    /// The comment in which it was filled in.
    ///
    /// Object.
    pub action: ::core::option::Option<::std::boxed::Box<AnaliticDataFoundAction>>,
    /// What was filled in, field by field.
    ///
    /// List of: object.
    pub item_data: ::core::option::Option<::std::vec::Vec<AnaliticDataFoundItemData>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "analitic")]
impl AnaliticDataFound {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`key`](Self::key).
    pub fn key(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.key, value);
        self
    }
    /// Sets [`task`](Self::task).
    pub fn task(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<AnaliticDataFoundTask>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.task, value);
        self
    }
    /// Sets [`action`](Self::action).
    pub fn action(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<AnaliticDataFoundAction>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.action, value);
        self
    }
    /// Sets [`item_data`](Self::item_data).
    pub fn item_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<AnaliticDataFoundItemData>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.item_data, value);
        self
    }
}
#[cfg(feature = "analitic")]
impl ::core::default::Default for AnaliticDataFound {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "analitic")]
::callsheet_runtime::record! {
    AnaliticDataFound, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND; 0 => key, 1 =>
    task, 2 => action, 3 => item_data;; key task action item_data
}
#[cfg(feature = "analitic")]
/// What was filled in, field by field.
#[non_exhaustive]
pub struct AnaliticDataItemData {
    /// The number of the field.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the field is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The value as people read it.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    /// The number of the object that is the value, in fields that hold objects.
    ///
    /// String.
    pub value_id: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "analitic")]
impl AnaliticDataItemData {
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
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
    /// Sets [`value_id`](Self::value_id).
    pub fn value_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value_id, value);
        self
    }
}
#[cfg(feature = "analitic")]
impl ::core::default::Default for AnaliticDataItemData {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "analitic")]
::callsheet_runtime::record! {
    AnaliticDataItemData, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_ITEM_DATA; 0 => id, 1
    => name, 2 => value, 3 => value_id;; id name value value_id
}
#[cfg(feature = "analitic")]
/// The task in which it was filled in.
#[non_exhaustive]
pub struct AnaliticDataFoundTask {
    /// The number of the task.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "analitic")]
impl AnaliticDataFoundTask {
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
#[cfg(feature = "analitic")]
impl ::core::default::Default for AnaliticDataFoundTask {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "analitic")]
::callsheet_runtime::record! {
    AnaliticDataFoundTask, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND_TASK; 0 => id;;
    id
}
#[cfg(feature = "analitic")]
/// The comment in which it was filled in.
#[non_exhaustive]
pub struct AnaliticDataFoundAction {
    /// The number of the comment.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "analitic")]
impl AnaliticDataFoundAction {
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
#[cfg(feature = "analitic")]
impl ::core::default::Default for AnaliticDataFoundAction {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "analitic")]
::callsheet_runtime::record! {
    AnaliticDataFoundAction, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND_ACTION; 0 =>
    id;; id
}
#[cfg(feature = "analitic")]
/// What was filled in, field by field.
#[non_exhaustive]
pub struct AnaliticDataFoundItemData {
    /// The number of the field.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the field is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The value as people read it.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    /// The number of the object that is the value, in fields that hold objects.
    ///
    /// String.
    pub value_id: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "analitic")]
impl AnaliticDataFoundItemData {
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
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
    /// Sets [`value_id`](Self::value_id).
    pub fn value_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value_id, value);
        self
    }
}
#[cfg(feature = "analitic")]
impl ::core::default::Default for AnaliticDataFoundItemData {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "analitic")]
::callsheet_runtime::record! {
    AnaliticDataFoundItemData, super::super::TABLES,
    super::super::tables::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND_ITEM_DATA; 0 =>
    id, 1 => name, 2 => value, 3 => value_id;; id name value value_id
}
#[cfg(feature = "analitic")]
static ANALITIC_DATA_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("key", tables::Type::ID, 35),
        (
            "itemData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_ITEM_DATA,
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
            68,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "analitic")]
pub(crate) static ANALITIC_DATA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-data",
    name: "AnaliticData",
    file: "spec/planfix/types/analitic-data.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_DATA_FIELDS,
    lookup: &[65535, 0, 1, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "analitic")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_DATA_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the row; it may be missing where the request named a row that does not exist.",
            ru: "Номер строки; может отсутствовать, если в запросе названа несуществующая строка.",
        },
        tables::Text {
            en: "What was filled in, field by field.",
            ru: "Что заполнено, по полям.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "analitic")]
static ANALITIC_DATA_FOUND_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("key", tables::Type::ID, 35),
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND_TASK,
                    ),
                ),
                ..tables::Type::ANY
            },
            42,
        ),
        (
            "action",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND_ACTION,
                    ),
                ),
                ..tables::Type::ANY
            },
            55,
        ),
        (
            "itemData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND_ITEM_DATA,
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
            68,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "analitic")]
pub(crate) static ANALITIC_DATA_FOUND_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-data",
    name: "AnaliticDataFound",
    file: "spec/planfix/types/analitic-data.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_DATA_FOUND_FIELDS,
    lookup: &[
        65535, 0, 2, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 1,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "analitic")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_DATA_FOUND_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the row; it may be missing where the request named a row that does not exist.",
            ru: "Номер строки; может отсутствовать, если в запросе названа несуществующая строка.",
        },
        tables::Text {
            en: "The task in which it was filled in.",
            ru: "Задача, в которой она заполнена.",
        },
        tables::Text {
            en: "The comment in which it was filled in.",
            ru: "Комментарий, в котором она заполнена.",
        },
        tables::Text {
            en: "What was filled in, field by field.",
            ru: "Что заполнено, по полям.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "analitic")]
static ANALITIC_DATA_ITEM_DATA_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 75),
        ("name", tables::Type::TEXT, 80),
        ("value", tables::Type::TEXT, 85),
        ("valueId", tables::Type::TEXT, 90),
    ],
    &[],
);
#[cfg(feature = "analitic")]
pub(crate) static ANALITIC_DATA_ITEM_DATA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-data",
    name: "AnaliticDataItemData",
    file: "spec/planfix/types/analitic-data.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_DATA_ITEM_DATA_FIELDS,
    lookup: &[
        65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 2, 3, 0, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "analitic")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_DATA_ITEM_DATA_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the field.",
            ru: "Номер поля.",
        },
        tables::Text {
            en: "What the field is called.",
            ru: "Как поле называется.",
        },
        tables::Text {
            en: "The value as people read it.",
            ru: "Значение, как его читают люди.",
        },
        tables::Text {
            en: "The number of the object that is the value, in fields that hold objects.",
            ru: "Номер объекта, если значение поля — объект.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "analitic")]
static ANALITIC_DATA_FOUND_TASK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 48)],
    &[],
);
#[cfg(feature = "analitic")]
pub(crate) static ANALITIC_DATA_FOUND_TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-data",
    name: "AnaliticDataFoundTask",
    file: "spec/planfix/types/analitic-data.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_DATA_FOUND_TASK_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "analitic")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_DATA_FOUND_TASK_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the task.",
            ru: "Номер задачи.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "analitic")]
static ANALITIC_DATA_FOUND_ACTION_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 61)],
    &[],
);
#[cfg(feature = "analitic")]
pub(crate) static ANALITIC_DATA_FOUND_ACTION_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-data",
    name: "AnaliticDataFoundAction",
    file: "spec/planfix/types/analitic-data.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_DATA_FOUND_ACTION_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "analitic")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_DATA_FOUND_ACTION_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the comment.",
            ru: "Номер комментария.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "analitic")]
static ANALITIC_DATA_FOUND_ITEM_DATA_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 75),
        ("name", tables::Type::TEXT, 80),
        ("value", tables::Type::TEXT, 85),
        ("valueId", tables::Type::TEXT, 90),
    ],
    &[],
);
#[cfg(feature = "analitic")]
pub(crate) static ANALITIC_DATA_FOUND_ITEM_DATA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/analitic-data",
    name: "AnaliticDataFoundItemData",
    file: "spec/planfix/types/analitic-data.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_DATA_FOUND_ITEM_DATA_FIELDS,
    lookup: &[
        65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 2, 3, 0, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "analitic")]
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_DATA_FOUND_ITEM_DATA_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the field.",
            ru: "Номер поля.",
        },
        tables::Text {
            en: "What the field is called.",
            ru: "Как поле называется.",
        },
        tables::Text {
            en: "The value as people read it.",
            ru: "Значение, как его читают люди.",
        },
        tables::Text {
            en: "The number of the object that is the value, in fields that hold objects.",
            ru: "Номер объекта, если значение поля — объект.",
        },
    ],
    rules: &[],
    said: &[],
};
