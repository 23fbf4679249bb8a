// @generated from spec/zabbix/types/import-rule-without-delete.toml by `cargo xtask codegen`; do not edit.

//! The type `import-rule-without-delete`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "configuration")]
/// What an import that deletes nothing does with one kind of object
#[non_exhaustive]
pub struct ImportRuleWithoutDelete {
    /// Create what is not there.
    ///
    /// Bool (true or false).
    pub create_missing: ::core::option::Option<bool>,
    /// Change what is there.
    ///
    /// Bool (true or false).
    pub update_existing: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "configuration")]
impl ImportRuleWithoutDelete {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`create_missing`](Self::create_missing).
    pub fn create_missing(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.create_missing, value);
        self
    }
    /// Sets [`update_existing`](Self::update_existing).
    pub fn update_existing(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.update_existing, value);
        self
    }
}
#[cfg(feature = "configuration")]
impl ::core::default::Default for ImportRuleWithoutDelete {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "configuration")]
::callsheet_runtime::record! {
    ImportRuleWithoutDelete, super::super::TABLES,
    super::super::tables::shapes::TYPES_IMPORT_RULE_WITHOUT_DELETE_IMPORT_RULE_WITHOUT_DELETE;
    0 => create_missing, 1 => update_existing;; create_missing update_existing
}
#[cfg(feature = "configuration")]
static IMPORT_RULE_WITHOUT_DELETE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("createMissing", tables::Type::WORD_BOOL, 6),
        ("updateExisting", tables::Type::WORD_BOOL, 11),
    ],
    &[],
);
#[cfg(feature = "configuration")]
pub(crate) static IMPORT_RULE_WITHOUT_DELETE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/import-rule-without-delete",
    name: "ImportRuleWithoutDelete",
    file: "spec/zabbix/types/import-rule-without-delete.toml",
    form: tables::Form::Object,
    fields: &IMPORT_RULE_WITHOUT_DELETE_FIELDS,
    lookup: &[0, 65535, 1, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "configuration")]
#[cfg(feature = "texts")]
pub(crate) static IMPORT_RULE_WITHOUT_DELETE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Create what is not there.",
            ru: "Создавать отсутствующее.",
        },
        tables::Text {
            en: "Change what is there.",
            ru: "Обновлять существующее.",
        },
    ],
    rules: &[],
    said: &[],
};
