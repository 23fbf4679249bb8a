// @generated from spec/zabbix/types/strict-get-options.toml by `cargo xtask codegen`; do not edit.

//! The type `strict-get-options`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
/// What every `get` takes
#[non_exhaustive]
pub struct StrictGetOptions {
    /// One matching field of `filter` or `search` is enough.
    ///
    /// Bool (true or false).
    pub search_by_any: ::core::option::Option<bool>,
    /// `search` compares the beginning of a field only.
    ///
    /// Flag (true, or left out).
    pub start_search: ::core::option::Option<bool>,
    /// Only objects that `search` does not match.
    ///
    /// Flag (true, or left out).
    pub exclude_search: ::core::option::Option<bool>,
    /// `*` in `search` stands for any text.
    ///
    /// Bool (true or false).
    pub search_wildcards_enabled: ::core::option::Option<bool>,
    /// Answer the number of objects instead of the objects.
    ///
    /// Flag (true, or left out).
    pub count_output: ::core::option::Option<bool>,
    /// Answer an object keyed by id instead of a list.
    ///
    /// Bool (true or false).
    pub preservekeys: ::core::option::Option<bool>,
    /// Up or down, for all fields of `sortfield` or for each.
    ///
    /// List of: one of the values below; a lone one may stand for the list.
    pub sortorder: ::core::option::Option<
        ::std::vec::Vec<super::super::types::get_options::SortOrder>,
    >,
    /// Answer this many objects at most.
    ///
    /// Integer, 1–2147483647. `null` means absent.
    pub limit: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl StrictGetOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`search_by_any`](Self::search_by_any).
    pub fn search_by_any(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_by_any, value);
        self
    }
    /// Sets [`start_search`](Self::start_search).
    pub fn start_search(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_search, value);
        self
    }
    /// Sets [`exclude_search`](Self::exclude_search).
    pub fn exclude_search(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.exclude_search, value);
        self
    }
    /// Sets [`search_wildcards_enabled`](Self::search_wildcards_enabled).
    pub fn search_wildcards_enabled(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_wildcards_enabled, value);
        self
    }
    /// Sets [`count_output`](Self::count_output).
    pub fn count_output(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.count_output, value);
        self
    }
    /// Sets [`preservekeys`](Self::preservekeys).
    pub fn preservekeys(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.preservekeys, value);
        self
    }
    /// Sets [`sortorder`](Self::sortorder).
    pub fn sortorder(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::get_options::SortOrder,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.sortorder, value);
        self
    }
    /// Sets [`limit`](Self::limit).
    pub fn limit(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.limit, value);
        self
    }
}
impl ::core::default::Default for StrictGetOptions {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    StrictGetOptions, super::super::TABLES,
    super::super::tables::shapes::TYPES_STRICT_GET_OPTIONS_STRICT_GET_OPTIONS; 0 =>
    search_by_any, 1 => start_search, 2 => exclude_search, 3 => search_wildcards_enabled,
    4 => count_output, 5 => preservekeys, 6 => sortorder, 7 => limit;; search_by_any
    start_search exclude_search search_wildcards_enabled count_output preservekeys
    sortorder limit
}
static STRICT_GET_OPTIONS_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        ("searchByAny", tables::Type::WORD_BOOL, 6),
        ("startSearch", tables::Type::FLAG, 12),
        ("excludeSearch", tables::Type::FLAG, 18),
        ("searchWildcardsEnabled", tables::Type::WORD_BOOL, 24),
        ("countOutput", tables::Type::FLAG, 30),
        ("preservekeys", tables::Type::WORD_BOOL, 36),
        (
            "sortorder",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::get_options::SORT_ORDER_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            42,
        ),
        (
            "limit",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            55,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::SearchAny,
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                part: tables::Part::SearchStart,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                part: tables::Part::SearchExclude,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                part: tables::Part::SearchWildcards,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                part: tables::Part::ByKey,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "sortorder",
                        versions: tables::Versions::ALL,
                    },
                ],
                part: tables::Part::SortOrder,
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static STRICT_GET_OPTIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/strict-get-options",
    name: "StrictGetOptions",
    file: "spec/zabbix/types/strict-get-options.toml",
    form: tables::Form::Object,
    fields: &STRICT_GET_OPTIONS_FIELDS,
    lookup: &[
        6, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535, 2,
        65535, 7, 0, 4, 1, 65535, 65535, 5,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static STRICT_GET_OPTIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "One matching field of `filter` or `search` is enough.",
            ru: "Достаточно совпадения одного поля из `filter` или `search`.",
        },
        tables::Text {
            en: "`search` compares the beginning of a field only.",
            ru: "`search` сравнивает только начало поля.",
        },
        tables::Text {
            en: "Only objects that `search` does not match.",
            ru: "Только объекты, не подходящие под `search`.",
        },
        tables::Text {
            en: "`*` in `search` stands for any text.",
            ru: "`*` в `search` означает любой текст.",
        },
        tables::Text {
            en: "Answer the number of objects instead of the objects.",
            ru: "Вернуть количество объектов вместо самих объектов.",
        },
        tables::Text {
            en: "Answer an object keyed by id instead of a list.",
            ru: "Вернуть объект с ключами-идентификаторами вместо списка.",
        },
        tables::Text {
            en: "Up or down, for all fields of `sortfield` or for each.",
            ru: "Порядок сортировки: один на все поля `sortfield` или свой для каждого.",
        },
        tables::Text {
            en: "Answer this many objects at most.",
            ru: "Вернуть не больше указанного числа объектов.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 6,
            codes: &["not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "an array or a character string is expected",
                ru: "ожидается массив или строка",
            },
        },
    ],
};
