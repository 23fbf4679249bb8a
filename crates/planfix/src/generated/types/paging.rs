// @generated from spec/planfix/types/paging.toml by `cargo xtask codegen`; do not edit.

//! The type `paging`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
/// Which page of a list
#[non_exhaustive]
pub struct Paging {
    /// The page, counted from 1; 0 asks for the number of objects only.
    ///
    /// Integer. Default: `1`.
    pub page_current: ::core::option::Option<i64>,
    /// How many objects make a page, 100 at most; 0 leaves it to the server.
    ///
    /// Integer, 0–100.
    pub page_size: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Paging {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`page_current`](Self::page_current).
    pub fn page_current(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.page_current, value);
        self
    }
    /// Sets [`page_size`](Self::page_size).
    pub fn page_size(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.page_size, value);
        self
    }
}
impl ::core::default::Default for Paging {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Paging, super::super::TABLES, super::super::tables::shapes::TYPES_PAGING_PAGING; 0 =>
    page_current, 1 => page_size;; page_current page_size
}
static PAGING_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("pageCurrent", tables::Type::INT, 6),
        (
            "pageSize",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            13,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                part: tables::Part::Page,
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                part: tables::Part::PageSize,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static PAGING_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/paging",
    name: "Paging",
    file: "spec/planfix/types/paging.toml",
    form: tables::Form::Object,
    fields: &PAGING_FIELDS,
    lookup: &[1, 65535, 65535, 65535, 65535, 65535, 65535, 0],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static PAGING_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The page, counted from 1; 0 asks for the number of objects only.",
            ru: "Номер страницы, считая с 1; 0 означает, что нужно только число объектов.",
        },
        tables::Text {
            en: "How many objects make a page, 100 at most; 0 leaves it to the server.",
            ru: "Сколько объектов на странице, не больше 100; 0 оставляет выбор серверу.",
        },
    ],
    rules: &[],
    said: &[],
};
