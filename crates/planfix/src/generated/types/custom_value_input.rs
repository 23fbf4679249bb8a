// @generated from spec/planfix/types/custom-value-input.toml by `cargo xtask codegen`; do not edit.

//! The type `custom-value-input`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
/// A new value for a field that the account's owner has added
#[non_exhaustive]
pub struct CustomValueInput {
    /// The number of the field.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// The value, in the form that the field's type wants: sets of tasks, employees and records are numbers in brackets, `[1,5]`; a set of values is quoted texts in brackets, `["north", "south"]`.
    ///
    /// String.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
impl CustomValueInput {
    /// With what is required.
    pub fn new(
        id: impl ::core::convert::Into<::callsheet_runtime::Id>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            id: id.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
::callsheet_runtime::record! {
    CustomValueInput, super::super::TABLES,
    super::super::tables::shapes::TYPES_CUSTOM_VALUE_INPUT_CUSTOM_VALUE_INPUT; 0 => id, 1
    => value; id value;
}
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
static CUSTOM_VALUE_INPUT_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 6), ("value", tables::Type::TEXT, 14)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Stored("field.id"),
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
pub(crate) static CUSTOM_VALUE_INPUT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/custom-value-input",
    name: "CustomValueInput",
    file: "spec/planfix/types/custom-value-input.toml",
    form: tables::Form::Object,
    fields: &CUSTOM_VALUE_INPUT_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
#[cfg(feature = "texts")]
pub(crate) static CUSTOM_VALUE_INPUT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the field.",
            ru: "Номер поля.",
        },
        tables::Text {
            en: "The value, in the form that the field's type wants: sets of tasks, employees and records are numbers in brackets, `[1,5]`; a set of values is quoted texts in brackets, `[\"north\", \"south\"]`.",
            ru: "Значение в виде, принятом для типа поля: наборы задач, сотрудников и записей — номера в квадратных скобках, `[1,5]`; набор значений — строки в кавычках и скобках, `[\"север\", \"юг\"]`.",
        },
    ],
    rules: &[],
    said: &[],
};
