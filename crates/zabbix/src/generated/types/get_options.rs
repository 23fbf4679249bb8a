// @generated from spec/zabbix/types/get-options.toml by `cargo xtask codegen`; do not edit.

//! The type `get-options`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
/// What every `get` takes
#[non_exhaustive]
pub struct GetOptions {
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of any value. `null` means absent.
    pub filter: ::core::option::Option<
        ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
    >,
    /// Only objects whose text field contains this text, regardless of case.
    ///
    /// Map of any value. `null` means absent.
    pub search: ::core::option::Option<
        ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
    >,
    /// One matching field of `filter` or `search` is enough.
    ///
    /// Bool (true or false). `null` means absent.
    pub search_by_any: ::core::option::Option<bool>,
    /// `search` compares the beginning of a field only.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub start_search: ::core::option::Option<bool>,
    /// Only objects that `search` does not match.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub exclude_search: ::core::option::Option<bool>,
    /// `*` in `search` stands for any text.
    ///
    /// Bool (true or false). `null` means absent.
    pub search_wildcards_enabled: ::core::option::Option<bool>,
    /// Which fields to answer: `extend` for all, or a list of names. An unknown name is passed over.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only objects that the caller may change.
    ///
    /// Bool (true or false). `null` means absent.
    pub editable: ::core::option::Option<bool>,
    /// Answer the number of objects instead of the objects.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub count_output: ::core::option::Option<bool>,
    /// Answer an object keyed by id instead of a list.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub preservekeys: ::core::option::Option<bool>,
    /// Up or down, for all fields of `sortfield` or for each.
    ///
    /// List of: one of the values below; a lone one may stand for the list. `null` means absent.
    pub sortorder: ::core::option::Option<::std::vec::Vec<SortOrder>>,
    /// Answer this many objects at most.
    ///
    /// Integer. `null` means absent.
    pub limit: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl GetOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`search`](Self::search).
    pub fn search(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search, value);
        self
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
    /// Sets [`output`](Self::output).
    pub fn output(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.output, value);
        self
    }
    /// Sets [`editable`](Self::editable).
    pub fn editable(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.editable, value);
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
            Item = impl ::core::convert::Into<SortOrder>,
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
impl ::core::default::Default for GetOptions {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    GetOptions, super::super::TABLES,
    super::super::tables::shapes::TYPES_GET_OPTIONS_GET_OPTIONS; 0 => filter, 1 =>
    search, 2 => search_by_any, 3 => start_search, 4 => exclude_search, 5 =>
    search_wildcards_enabled, 6 => output, 7 => editable, 8 => count_output, 9 =>
    preservekeys, 10 => sortorder, 11 => limit;; filter search search_by_any start_search
    exclude_search search_wildcards_enabled output editable count_output preservekeys
    sortorder limit
}
/// A direction of sorting.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// From the smallest up.
    ///
    /// `ASC` on the wire.
    Ascending,
    /// From the largest down.
    ///
    /// `DESC` on the wire.
    Descending,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::open_enum! {
    SortOrder, SORT_ORDER_VALUES; 0 => Ascending, 1 => Descending
}
pub(crate) static SORT_ORDER_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/get-options",
    name: "SortOrder",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "ASC",
            name: "Ascending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "DESC",
            name: "Descending",
            versions: tables::Versions::ALL,
        },
    ],
};
static GET_OPTIONS_FIELDS: [tables::Field<'static>; 12] = tables::Field::rows(
    [
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Map(&tables::Type::ANY),
                ..tables::Type::ANY
            },
            6,
        ),
        (
            "search",
            tables::Type {
                kind: tables::Kind::Map(&tables::Type::ANY),
                ..tables::Type::ANY
            },
            15,
        ),
        ("searchByAny", tables::Type::WORD_BOOL, 24),
        ("startSearch", tables::Type::FLAG, 32),
        ("excludeSearch", tables::Type::FLAG, 40),
        ("searchWildcardsEnabled", tables::Type::WORD_BOOL, 48),
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            56,
        ),
        ("editable", tables::Type::WORD_BOOL, 66),
        ("countOutput", tables::Type::FLAG, 74),
        ("preservekeys", tables::Type::FLAG, 82),
        (
            "sortorder",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Enum(&SORT_ORDER_VALUES),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            90,
        ),
        ("limit", tables::Type::INT, 100),
    ],
    &[
        (
            0,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Filter,
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Search,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchAny,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchStart,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchExclude,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchWildcards,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Output,
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::ByKey,
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SortOrder,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static GET_OPTIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/get-options",
    name: "GetOptions",
    file: "spec/zabbix/types/get-options.toml",
    form: tables::Form::Object,
    fields: &GET_OPTIONS_FIELDS,
    lookup: &[
        10, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 1, 65535, 65535, 65535, 5, 65535, 65535, 6, 65535, 4, 65535, 11, 2,
        8, 3, 7, 65535, 9,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static GET_OPTIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Only objects whose field has exactly this value, or one of these values.",
            ru: "Только объекты, у которых поле в точности равно значению или одному из значений.",
        },
        tables::Text {
            en: "Only objects whose text field contains this text, regardless of case.",
            ru: "Только объекты, текстовое поле которых содержит этот текст, без учёта регистра.",
        },
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
            en: "Which fields to answer: `extend` for all, or a list of names. An unknown name is passed over.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён. Неизвестное имя пропускается.",
        },
        tables::Text {
            en: "Only objects that the caller may change.",
            ru: "Только объекты, которые вызывающий вправе изменять.",
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
    said: &[],
};
