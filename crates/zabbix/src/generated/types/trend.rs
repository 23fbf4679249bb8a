// @generated from spec/zabbix/types/trend.toml by `cargo xtask codegen`; do not edit.

//! The type `trend`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "trend")]
/// An item's values of an hour
#[non_exhaustive]
pub struct Trend {
    /// The item.
    ///
    /// Id.
    pub itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// When the hour began, in seconds since 1970.
    ///
    /// Time (seconds since 1970).
    pub clock: ::core::option::Option<i64>,
    /// How many values there were.
    ///
    /// Integer.
    pub num: ::core::option::Option<i64>,
    /// The smallest value.
    ///
    /// Number.
    pub value_min: ::core::option::Option<f64>,
    /// The average.
    ///
    /// Number.
    pub value_avg: ::core::option::Option<f64>,
    /// The largest value.
    ///
    /// Number.
    pub value_max: ::core::option::Option<f64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "trend")]
impl Trend {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`itemid`](Self::itemid).
    pub fn itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.itemid, value);
        self
    }
    /// Sets [`clock`](Self::clock).
    pub fn clock(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.clock, value);
        self
    }
    /// Sets [`num`](Self::num).
    pub fn num(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.num, value);
        self
    }
    /// Sets [`value_min`](Self::value_min).
    pub fn value_min(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.value_min, value);
        self
    }
    /// Sets [`value_avg`](Self::value_avg).
    pub fn value_avg(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.value_avg, value);
        self
    }
    /// Sets [`value_max`](Self::value_max).
    pub fn value_max(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.value_max, value);
        self
    }
}
#[cfg(feature = "trend")]
impl ::core::default::Default for Trend {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "trend")]
::callsheet_runtime::record! {
    Trend, super::super::TABLES, super::super::tables::shapes::TYPES_TREND_TREND; 0 =>
    itemid, 1 => clock, 2 => num, 3 => value_min, 4 => value_avg, 5 => value_max;; itemid
    clock num value_min value_avg value_max
}
#[cfg(feature = "trend")]
static TREND_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("itemid", tables::Type::ID, 14),
        ("clock", tables::Type::TIMESTAMP, 20),
        ("num", tables::Type::INT, 25),
        ("value_min", tables::Type::FLOAT, 30),
        ("value_avg", tables::Type::FLOAT, 35),
        ("value_max", tables::Type::FLOAT, 40),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "trend")]
pub(crate) static TREND_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/trend",
    name: "Trend",
    file: "spec/zabbix/types/trend.toml",
    form: tables::Form::Object,
    fields: &TREND_FIELDS,
    lookup: &[
        1, 65535, 65535, 3, 5, 65535, 65535, 65535, 65535, 2, 4, 65535, 65535, 65535,
        65535, 0,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "trend")]
#[cfg(feature = "texts")]
pub(crate) static TREND_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The item.",
            ru: "Элемент данных.",
        },
        tables::Text {
            en: "When the hour began, in seconds since 1970.",
            ru: "Начало часа, в секундах с 1970 года.",
        },
        tables::Text {
            en: "How many values there were.",
            ru: "Число значений.",
        },
        tables::Text {
            en: "The smallest value.",
            ru: "Наименьшее значение.",
        },
        tables::Text {
            en: "The average.",
            ru: "Среднее значение.",
        },
        tables::Text {
            en: "The largest value.",
            ru: "Наибольшее значение.",
        },
    ],
    rules: &[],
    said: &[],
};
