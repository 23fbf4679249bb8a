// @generated from spec/zabbix/types/map-line.toml by `cargo xtask codegen`; do not edit.

//! The type `map-line`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "map")]
/// A line on a map
#[non_exhaustive]
pub struct MapLine {
    /// Its id. In an update it names an existing one.
    ///
    /// Id.
    pub sysmap_shapeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Where it begins, from the left, in pixels.
    ///
    /// Integer.
    pub x1: ::core::option::Option<i64>,
    /// Where it begins, from the top, in pixels.
    ///
    /// Integer.
    pub y1: ::core::option::Option<i64>,
    /// Where it ends, from the left, in pixels; left out: 200.
    ///
    /// Integer.
    pub x2: ::core::option::Option<i64>,
    /// Where it ends, from the top, in pixels; left out: 200.
    ///
    /// Integer.
    pub y2: ::core::option::Option<i64>,
    /// How it is drawn.
    ///
    /// One of the values below.
    pub line_type: ::core::option::Option<super::super::types::map_shape::MapBorderType>,
    /// How thick it is, in pixels.
    ///
    /// Integer, 0–50.
    pub line_width: ::core::option::Option<i64>,
    /// Its colour.
    ///
    /// Colour (6 hexadecimal digits), at most 6 characters.
    pub line_color: ::core::option::Option<::std::string::String>,
    /// What has the greater number stands in front.
    ///
    /// Integer.
    pub zindex: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapLine {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`sysmap_shapeid`](Self::sysmap_shapeid).
    pub fn sysmap_shapeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmap_shapeid, value);
        self
    }
    /// Sets [`x1`](Self::x1).
    pub fn x1(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.x1, value);
        self
    }
    /// Sets [`y1`](Self::y1).
    pub fn y1(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.y1, value);
        self
    }
    /// Sets [`x2`](Self::x2).
    pub fn x2(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.x2, value);
        self
    }
    /// Sets [`y2`](Self::y2).
    pub fn y2(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.y2, value);
        self
    }
    /// Sets [`line_type`](Self::line_type).
    pub fn line_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::map_shape::MapBorderType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.line_type, value);
        self
    }
    /// Sets [`line_width`](Self::line_width).
    pub fn line_width(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.line_width, value);
        self
    }
    /// Sets [`line_color`](Self::line_color).
    pub fn line_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.line_color, value);
        self
    }
    /// Sets [`zindex`](Self::zindex).
    pub fn zindex(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.zindex, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapLine {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapLine, super::super::TABLES, super::super::tables::shapes::TYPES_MAP_LINE_MAP_LINE;
    0 => sysmap_shapeid, 1 => x1, 2 => y1, 3 => x2, 4 => y2, 5 => line_type, 6 =>
    line_width, 7 => line_color, 8 => zindex;; sysmap_shapeid x1 y1 x2 y2 line_type
    line_width line_color zindex
}
#[cfg(feature = "map")]
/// A line on a map
#[non_exhaustive]
pub struct MapLineCreate {
    /// Where it begins, from the left, in pixels.
    ///
    /// Integer, 0–65535.
    pub x1: ::core::option::Option<i64>,
    /// Where it begins, from the top, in pixels.
    ///
    /// Integer, 0–65535.
    pub y1: ::core::option::Option<i64>,
    /// Where it ends, from the left, in pixels; left out: 200.
    ///
    /// Integer, 0–65535.
    pub x2: ::core::option::Option<i64>,
    /// Where it ends, from the top, in pixels; left out: 200.
    ///
    /// Integer, 0–65535.
    pub y2: ::core::option::Option<i64>,
    /// How it is drawn.
    ///
    /// One of the values below.
    pub line_type: ::core::option::Option<super::super::types::map_shape::MapBorderType>,
    /// How thick it is, in pixels.
    ///
    /// Integer, 0–50.
    pub line_width: ::core::option::Option<i64>,
    /// Its colour.
    ///
    /// Colour (6 hexadecimal digits), at most 6 characters.
    pub line_color: ::core::option::Option<::std::string::String>,
    /// What has the greater number stands in front.
    ///
    /// Integer.
    pub zindex: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapLineCreate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`x1`](Self::x1).
    pub fn x1(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.x1, value);
        self
    }
    /// Sets [`y1`](Self::y1).
    pub fn y1(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.y1, value);
        self
    }
    /// Sets [`x2`](Self::x2).
    pub fn x2(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.x2, value);
        self
    }
    /// Sets [`y2`](Self::y2).
    pub fn y2(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.y2, value);
        self
    }
    /// Sets [`line_type`](Self::line_type).
    pub fn line_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::map_shape::MapBorderType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.line_type, value);
        self
    }
    /// Sets [`line_width`](Self::line_width).
    pub fn line_width(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.line_width, value);
        self
    }
    /// Sets [`line_color`](Self::line_color).
    pub fn line_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.line_color, value);
        self
    }
    /// Sets [`zindex`](Self::zindex).
    pub fn zindex(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.zindex, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapLineCreate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapLineCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_LINE_MAP_LINE_CREATE; 0 => x1, 1 => y1, 2 =>
    x2, 3 => y2, 4 => line_type, 5 => line_width, 6 => line_color, 7 => zindex;; x1 y1 x2
    y2 line_type line_width line_color zindex
}
#[cfg(feature = "map")]
/// A line on a map
#[non_exhaustive]
pub struct MapLineUpdate {
    /// Its id. In an update it names an existing one.
    ///
    /// Id.
    pub sysmap_shapeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Where it begins, from the left, in pixels.
    ///
    /// Integer, 0–65535.
    pub x1: ::core::option::Option<i64>,
    /// Where it begins, from the top, in pixels.
    ///
    /// Integer, 0–65535.
    pub y1: ::core::option::Option<i64>,
    /// Where it ends, from the left, in pixels; left out: 200.
    ///
    /// Integer, 0–65535.
    pub x2: ::core::option::Option<i64>,
    /// Where it ends, from the top, in pixels; left out: 200.
    ///
    /// Integer, 0–65535.
    pub y2: ::core::option::Option<i64>,
    /// How it is drawn.
    ///
    /// One of the values below.
    pub line_type: ::core::option::Option<super::super::types::map_shape::MapBorderType>,
    /// How thick it is, in pixels.
    ///
    /// Integer, 0–50.
    pub line_width: ::core::option::Option<i64>,
    /// Its colour.
    ///
    /// Colour (6 hexadecimal digits), at most 6 characters.
    pub line_color: ::core::option::Option<::std::string::String>,
    /// What has the greater number stands in front.
    ///
    /// Integer.
    pub zindex: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapLineUpdate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`sysmap_shapeid`](Self::sysmap_shapeid).
    pub fn sysmap_shapeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmap_shapeid, value);
        self
    }
    /// Sets [`x1`](Self::x1).
    pub fn x1(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.x1, value);
        self
    }
    /// Sets [`y1`](Self::y1).
    pub fn y1(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.y1, value);
        self
    }
    /// Sets [`x2`](Self::x2).
    pub fn x2(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.x2, value);
        self
    }
    /// Sets [`y2`](Self::y2).
    pub fn y2(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.y2, value);
        self
    }
    /// Sets [`line_type`](Self::line_type).
    pub fn line_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::map_shape::MapBorderType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.line_type, value);
        self
    }
    /// Sets [`line_width`](Self::line_width).
    pub fn line_width(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.line_width, value);
        self
    }
    /// Sets [`line_color`](Self::line_color).
    pub fn line_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.line_color, value);
        self
    }
    /// Sets [`zindex`](Self::zindex).
    pub fn zindex(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.zindex, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapLineUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapLineUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_LINE_MAP_LINE_UPDATE; 0 => sysmap_shapeid, 1
    => x1, 2 => y1, 3 => x2, 4 => y2, 5 => line_type, 6 => line_width, 7 => line_color, 8
    => zindex;; sysmap_shapeid x1 y1 x2 y2 line_type line_width line_color zindex
}
#[cfg(feature = "map")]
static MAP_LINE_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("sysmap_shapeid", tables::Type::ID, 7),
        ("x1", tables::Type::INT, 13),
        ("y1", tables::Type::INT, 20),
        ("x2", tables::Type::INT, 27),
        ("y2", tables::Type::INT, 34),
        (
            "line_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::map_shape::MAP_BORDER_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            41,
        ),
        (
            "line_width",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 50,
                    },
                ],
                ..tables::Type::INT
            },
            47,
        ),
        (
            "line_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                length: ::core::option::Option::Some(6),
                ..tables::Type::ANY
            },
            53,
        ),
        ("zindex", tables::Type::INT, 63),
    ],
    &[],
);
#[cfg(feature = "map")]
pub(crate) static MAP_LINE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map-line",
    name: "MapLine",
    file: "spec/zabbix/types/map-line.toml",
    form: tables::Form::Object,
    fields: &MAP_LINE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 65535, 65535, 65535,
        1, 65535, 65535, 2, 65535, 5, 8, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        3, 65535, 0, 4, 6, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_LINE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its id. In an update it names an existing one.",
            ru: "Идентификатор. При обновлении указывает на существующую.",
        },
        tables::Text {
            en: "Where it begins, from the left, in pixels.",
            ru: "Начало от левого края, в пикселях.",
        },
        tables::Text {
            en: "Where it begins, from the top, in pixels.",
            ru: "Начало от верхнего края, в пикселях.",
        },
        tables::Text {
            en: "Where it ends, from the left, in pixels; left out: 200.",
            ru: "Конец от левого края, в пикселях; если не задан — 200.",
        },
        tables::Text {
            en: "Where it ends, from the top, in pixels; left out: 200.",
            ru: "Конец от верхнего края, в пикселях; если не задан — 200.",
        },
        tables::Text {
            en: "How it is drawn.",
            ru: "Как рисуется.",
        },
        tables::Text {
            en: "How thick it is, in pixels.",
            ru: "Толщина, в пикселях.",
        },
        tables::Text {
            en: "Its colour.",
            ru: "Цвет.",
        },
        tables::Text {
            en: "What has the greater number stands in front.",
            ru: "Объект с большим числом стоит впереди.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 7,
            codes: &["not-color"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_LINE_CREATE_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "x1",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            13,
        ),
        (
            "y1",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            20,
        ),
        (
            "x2",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            27,
        ),
        (
            "y2",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            34,
        ),
        (
            "line_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::map_shape::MAP_BORDER_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            41,
        ),
        (
            "line_width",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 50,
                    },
                ],
                ..tables::Type::INT
            },
            47,
        ),
        (
            "line_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                length: ::core::option::Option::Some(6),
                ..tables::Type::ANY
            },
            53,
        ),
        ("zindex", tables::Type::INT, 63),
    ],
    &[],
);
#[cfg(feature = "map")]
pub(crate) static MAP_LINE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map-line",
    name: "MapLineCreate",
    file: "spec/zabbix/types/map-line.toml",
    form: tables::Form::Object,
    fields: &MAP_LINE_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 6, 65535, 65535, 65535, 65535, 65535,
        0, 65535, 65535, 1, 65535, 4, 7, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        2, 65535, 65535, 3, 5, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_LINE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Where it begins, from the left, in pixels.",
            ru: "Начало от левого края, в пикселях.",
        },
        tables::Text {
            en: "Where it begins, from the top, in pixels.",
            ru: "Начало от верхнего края, в пикселях.",
        },
        tables::Text {
            en: "Where it ends, from the left, in pixels; left out: 200.",
            ru: "Конец от левого края, в пикселях; если не задан — 200.",
        },
        tables::Text {
            en: "Where it ends, from the top, in pixels; left out: 200.",
            ru: "Конец от верхнего края, в пикселях; если не задан — 200.",
        },
        tables::Text {
            en: "How it is drawn.",
            ru: "Как рисуется.",
        },
        tables::Text {
            en: "How thick it is, in pixels.",
            ru: "Толщина, в пикселях.",
        },
        tables::Text {
            en: "Its colour.",
            ru: "Цвет.",
        },
        tables::Text {
            en: "What has the greater number stands in front.",
            ru: "Объект с большим числом стоит впереди.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 6,
            codes: &["not-color"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_LINE_UPDATE_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("sysmap_shapeid", tables::Type::ID, 7),
        (
            "x1",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            13,
        ),
        (
            "y1",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            20,
        ),
        (
            "x2",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            27,
        ),
        (
            "y2",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            34,
        ),
        (
            "line_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::map_shape::MAP_BORDER_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            41,
        ),
        (
            "line_width",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 50,
                    },
                ],
                ..tables::Type::INT
            },
            47,
        ),
        (
            "line_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                length: ::core::option::Option::Some(6),
                ..tables::Type::ANY
            },
            53,
        ),
        ("zindex", tables::Type::INT, 63),
    ],
    &[],
);
#[cfg(feature = "map")]
pub(crate) static MAP_LINE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map-line",
    name: "MapLineUpdate",
    file: "spec/zabbix/types/map-line.toml",
    form: tables::Form::Object,
    fields: &MAP_LINE_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 65535, 65535, 65535,
        1, 65535, 65535, 2, 65535, 5, 8, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        3, 65535, 0, 4, 6, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_LINE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its id. In an update it names an existing one.",
            ru: "Идентификатор. При обновлении указывает на существующую.",
        },
        tables::Text {
            en: "Where it begins, from the left, in pixels.",
            ru: "Начало от левого края, в пикселях.",
        },
        tables::Text {
            en: "Where it begins, from the top, in pixels.",
            ru: "Начало от верхнего края, в пикселях.",
        },
        tables::Text {
            en: "Where it ends, from the left, in pixels; left out: 200.",
            ru: "Конец от левого края, в пикселях; если не задан — 200.",
        },
        tables::Text {
            en: "Where it ends, from the top, in pixels; left out: 200.",
            ru: "Конец от верхнего края, в пикселях; если не задан — 200.",
        },
        tables::Text {
            en: "How it is drawn.",
            ru: "Как рисуется.",
        },
        tables::Text {
            en: "How thick it is, in pixels.",
            ru: "Толщина, в пикселях.",
        },
        tables::Text {
            en: "Its colour.",
            ru: "Цвет.",
        },
        tables::Text {
            en: "What has the greater number stands in front.",
            ru: "Объект с большим числом стоит впереди.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 7,
            codes: &["not-color"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
    ],
};
