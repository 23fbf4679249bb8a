// @generated from spec/zabbix/types/history-value.toml by `cargo xtask codegen`; do not edit.

//! The type `history-value`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "history")]
/// A value of an item
#[non_exhaustive]
pub struct HistoryValue {
    /// The item.
    ///
    /// Id.
    pub itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// When it was received, in seconds since 1970.
    ///
    /// Time (seconds since 1970).
    pub clock: ::core::option::Option<i64>,
    /// Nanoseconds beside `clock`.
    ///
    /// Integer.
    pub ns: ::core::option::Option<i64>,
    /// The value; bytes are written in Base64.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    /// The time that the log itself gives, in seconds since 1970; `0` for none. Of logs alone.
    ///
    /// Time (seconds since 1970).
    pub timestamp: ::core::option::Option<i64>,
    /// Where the line of a Windows log comes from. Of logs alone.
    ///
    /// String, at most 64 characters.
    pub source: ::core::option::Option<::std::string::String>,
    /// How bad the line of a Windows log is, by Windows' numbers. Of logs alone.
    ///
    /// Integer.
    pub severity: ::core::option::Option<i64>,
    /// The event's number in a Windows log. Of logs alone.
    ///
    /// Integer.
    pub logeventid: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "history")]
impl HistoryValue {
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
    /// Sets [`ns`](Self::ns).
    pub fn ns(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ns, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
    /// Sets [`timestamp`](Self::timestamp).
    pub fn timestamp(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.timestamp, value);
        self
    }
    /// Sets [`source`](Self::source).
    pub fn source(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.source, value);
        self
    }
    /// Sets [`severity`](Self::severity).
    pub fn severity(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity, value);
        self
    }
    /// Sets [`logeventid`](Self::logeventid).
    pub fn logeventid(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.logeventid, value);
        self
    }
}
#[cfg(feature = "history")]
impl ::core::default::Default for HistoryValue {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "history")]
::callsheet_runtime::record! {
    HistoryValue, super::super::TABLES,
    super::super::tables::shapes::TYPES_HISTORY_VALUE_HISTORY_VALUE; 0 => itemid, 1 =>
    clock, 2 => ns, 3 => value, 4 => timestamp, 5 => source, 6 => severity, 7 =>
    logeventid;; itemid clock ns value timestamp source severity logeventid
}
#[cfg(feature = "history")]
static HISTORY_VALUE_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        ("itemid", tables::Type::ID, 15),
        ("clock", tables::Type::TIMESTAMP, 21),
        ("ns", tables::Type::INT, 26),
        ("value", tables::Type::TEXT, 31),
        ("timestamp", tables::Type::TIMESTAMP, 36),
        (
            "source",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            41,
        ),
        ("severity", tables::Type::INT, 47),
        ("logeventid", tables::Type::INT, 52),
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
#[cfg(feature = "history")]
pub(crate) static HISTORY_VALUE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/history-value",
    name: "HistoryValue",
    file: "spec/zabbix/types/history-value.toml",
    form: tables::Form::Object,
    fields: &HISTORY_VALUE_FIELDS,
    lookup: &[
        1, 2, 65535, 65535, 5, 65535, 6, 7, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3, 4,
        65535, 65535, 65535, 65535, 65535, 0,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "history")]
#[cfg(feature = "texts")]
pub(crate) static HISTORY_VALUE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The item.",
            ru: "Элемент данных.",
        },
        tables::Text {
            en: "When it was received, in seconds since 1970.",
            ru: "Когда получено, в секундах с 1970 года.",
        },
        tables::Text {
            en: "Nanoseconds beside `clock`.",
            ru: "Наносекунды к `clock`.",
        },
        tables::Text {
            en: "The value; bytes are written in Base64.",
            ru: "Значение; двоичные данные записаны в Base64.",
        },
        tables::Text {
            en: "The time that the log itself gives, in seconds since 1970; `0` for none. Of logs alone.",
            ru: "Время из самого журнала, в секундах с 1970 года; `0` — нет. Только у журналов.",
        },
        tables::Text {
            en: "Where the line of a Windows log comes from. Of logs alone.",
            ru: "Источник записи журнала Windows. Только у журналов.",
        },
        tables::Text {
            en: "How bad the line of a Windows log is, by Windows' numbers. Of logs alone.",
            ru: "Важность записи журнала Windows, по нумерации Windows. Только у журналов.",
        },
        tables::Text {
            en: "The event's number in a Windows log. Of logs alone.",
            ru: "Номер события журнала Windows. Только у журналов.",
        },
    ],
    rules: &[],
    said: &[],
};
