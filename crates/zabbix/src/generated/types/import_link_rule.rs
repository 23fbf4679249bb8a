// @generated from spec/zabbix/types/import-link-rule.toml by `cargo xtask codegen`; do not edit.

//! The type `import-link-rule`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "configuration")]
/// What an import does with links to templates
#[non_exhaustive]
pub struct ImportLinkRule {
    /// Link templates that are not linked.
    ///
    /// Bool (true or false).
    pub create_missing: ::core::option::Option<bool>,
    /// Unlink templates that the source does not link; what came from them stays where the source has it.
    ///
    /// Bool (true or false).
    pub delete_missing: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "configuration")]
impl ImportLinkRule {
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
    /// Sets [`delete_missing`](Self::delete_missing).
    pub fn delete_missing(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.delete_missing, value);
        self
    }
}
#[cfg(feature = "configuration")]
impl ::core::default::Default for ImportLinkRule {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "configuration")]
::callsheet_runtime::record! {
    ImportLinkRule, super::super::TABLES,
    super::super::tables::shapes::TYPES_IMPORT_LINK_RULE_IMPORT_LINK_RULE; 0 =>
    create_missing, 1 => delete_missing;; create_missing delete_missing
}
#[cfg(feature = "configuration")]
static IMPORT_LINK_RULE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("createMissing", tables::Type::WORD_BOOL, 6),
        ("deleteMissing", tables::Type::WORD_BOOL, 11),
    ],
    &[],
);
#[cfg(feature = "configuration")]
pub(crate) static IMPORT_LINK_RULE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/import-link-rule",
    name: "ImportLinkRule",
    file: "spec/zabbix/types/import-link-rule.toml",
    form: tables::Form::Object,
    fields: &IMPORT_LINK_RULE_FIELDS,
    lookup: &[0, 65535, 1, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "configuration")]
#[cfg(feature = "texts")]
pub(crate) static IMPORT_LINK_RULE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Link templates that are not linked.",
            ru: "Присоединять неприсоединённые шаблоны.",
        },
        tables::Text {
            en: "Unlink templates that the source does not link; what came from them stays where the source has it.",
            ru: "Отсоединять шаблоны, которых нет в источнике.",
        },
    ],
    rules: &[],
    said: &[],
};
