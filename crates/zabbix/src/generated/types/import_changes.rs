// @generated from spec/zabbix/types/import-changes.toml by `cargo xtask codegen`; do not edit.

//! The type `import-changes`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "configuration")]
/// What an import would change among objects of one kind
#[non_exhaustive]
pub struct ImportChanges {
    /// What it would create: `after`, and what belongs to the object.
    ///
    /// List of: any value.
    pub added: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Value>>,
    /// What it would change: `before`, `after`, and what belongs to the object.
    ///
    /// List of: any value.
    pub updated: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Value>>,
    /// What it would delete: `before`.
    ///
    /// List of: any value.
    pub removed: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Value>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "configuration")]
impl ImportChanges {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`added`](Self::added).
    pub fn added(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Value>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.added, value);
        self
    }
    /// Sets [`updated`](Self::updated).
    pub fn updated(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Value>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.updated, value);
        self
    }
    /// Sets [`removed`](Self::removed).
    pub fn removed(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Value>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.removed, value);
        self
    }
}
#[cfg(feature = "configuration")]
impl ::core::default::Default for ImportChanges {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "configuration")]
::callsheet_runtime::record! {
    ImportChanges, super::super::TABLES,
    super::super::tables::shapes::TYPES_IMPORT_CHANGES_IMPORT_CHANGES; 0 => added, 1 =>
    updated, 2 => removed;; added updated removed
}
#[cfg(feature = "configuration")]
static IMPORT_CHANGES_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "added",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ANY,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            6,
        ),
        (
            "updated",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ANY,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            12,
        ),
        (
            "removed",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ANY,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            18,
        ),
    ],
    &[],
);
#[cfg(feature = "configuration")]
pub(crate) static IMPORT_CHANGES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/import-changes",
    name: "ImportChanges",
    file: "spec/zabbix/types/import-changes.toml",
    form: tables::Form::Object,
    fields: &IMPORT_CHANGES_FIELDS,
    lookup: &[65535, 0, 65535, 65535, 65535, 2, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "configuration")]
#[cfg(feature = "texts")]
pub(crate) static IMPORT_CHANGES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What it would create: `after`, and what belongs to the object.",
            ru: "Что было бы создано: `after` и то, что относится к объекту.",
        },
        tables::Text {
            en: "What it would change: `before`, `after`, and what belongs to the object.",
            ru: "Что было бы изменено: `before`, `after` и то, что относится к объекту.",
        },
        tables::Text {
            en: "What it would delete: `before`.",
            ru: "Что было бы удалено: `before`.",
        },
    ],
    rules: &[],
    said: &[],
};
