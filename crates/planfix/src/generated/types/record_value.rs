// @generated from spec/planfix/types/record-value.toml by `cargo xtask codegen`; do not edit.

//! The type `record-value`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "handbook")]
/// A new value for a field of a directory's record
#[non_exhaustive]
pub struct RecordValue {
    /// The number of the field; `handbook.getStructure` lists them.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// The value, in the form that the field's type wants: sets of tasks, employees and records are numbers in brackets, `[1,5]`.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    /// Files to be added, for a field that holds files.
    ///
    /// List of: object.
    pub files: ::core::option::Option<
        ::std::vec::Vec<super::super::types::file::FileAttached>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "handbook")]
impl RecordValue {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
    /// Sets [`files`](Self::files).
    pub fn files(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::file::FileAttached>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.files, value);
        self
    }
}
#[cfg(feature = "handbook")]
::callsheet_runtime::record! {
    RecordValue, super::super::TABLES,
    super::super::tables::shapes::TYPES_RECORD_VALUE_RECORD_VALUE; 0 => id, 1 => value, 2
    => files; id; value files
}
#[cfg(feature = "handbook")]
static RECORD_VALUE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 6),
        ("value", tables::Type::TEXT, 14),
        (
            "files",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_FILE_FILE_ATTACHED,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("file"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            20,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Stored("field.id"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "handbook")]
pub(crate) static RECORD_VALUE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/record-value",
    name: "RecordValue",
    file: "spec/planfix/types/record-value.toml",
    form: tables::Form::Object,
    fields: &RECORD_VALUE_FIELDS,
    lookup: &[1, 2, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "handbook")]
#[cfg(feature = "texts")]
pub(crate) static RECORD_VALUE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the field; `handbook.getStructure` lists them.",
            ru: "Номер поля; перечень полей даёт `handbook.getStructure`.",
        },
        tables::Text {
            en: "The value, in the form that the field's type wants: sets of tasks, employees and records are numbers in brackets, `[1,5]`.",
            ru: "Значение в виде, принятом для типа поля: наборы задач, сотрудников и записей — номера в квадратных скобках, `[1,5]`.",
        },
        tables::Text {
            en: "Files to be added, for a field that holds files.",
            ru: "Добавляемые файлы, если поле хранит файлы.",
        },
    ],
    rules: &[],
    said: &[],
};
