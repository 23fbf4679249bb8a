// @generated from spec/zabbix/types/service-level.toml by `cargo xtask codegen`; do not edit.

//! The type `service-level`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "sla")]
/// How a service did in a period
#[non_exhaustive]
pub struct ServiceLevel {
    /// How long the service was up, in seconds.
    ///
    /// Integer.
    pub uptime: ::core::option::Option<i64>,
    /// How long it was down, in seconds.
    ///
    /// Integer.
    pub downtime: ::core::option::Option<i64>,
    /// The share of time that it was up, in percent; `-1` for no data.
    ///
    /// Number.
    pub sli: ::core::option::Option<f64>,
    /// How long it may still be down, in seconds; below 0 for a breach.
    ///
    /// Integer.
    pub error_budget: ::core::option::Option<i64>,
    /// Times that did not count.
    ///
    /// List of: object.
    pub excluded_downtimes: ::core::option::Option<
        ::std::vec::Vec<ServiceLevelExcludedDowntimes>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "sla")]
impl ServiceLevel {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`uptime`](Self::uptime).
    pub fn uptime(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.uptime, value);
        self
    }
    /// Sets [`downtime`](Self::downtime).
    pub fn downtime(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.downtime, value);
        self
    }
    /// Sets [`sli`](Self::sli).
    pub fn sli(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sli, value);
        self
    }
    /// Sets [`error_budget`](Self::error_budget).
    pub fn error_budget(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.error_budget, value);
        self
    }
    /// Sets [`excluded_downtimes`](Self::excluded_downtimes).
    pub fn excluded_downtimes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ServiceLevelExcludedDowntimes>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.excluded_downtimes, value);
        self
    }
}
#[cfg(feature = "sla")]
impl ::core::default::Default for ServiceLevel {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "sla")]
::callsheet_runtime::record! {
    ServiceLevel, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_LEVEL_SERVICE_LEVEL; 0 => uptime, 1 =>
    downtime, 2 => sli, 3 => error_budget, 4 => excluded_downtimes;; uptime downtime sli
    error_budget excluded_downtimes
}
#[cfg(feature = "sla")]
/// Times that did not count.
#[non_exhaustive]
pub struct ServiceLevelExcludedDowntimes {
    /// What it was.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// When it began, in seconds since 1970.
    ///
    /// Integer.
    pub period_from: ::core::option::Option<i64>,
    /// When it ended, in seconds since 1970.
    ///
    /// Integer.
    pub period_to: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "sla")]
impl ServiceLevelExcludedDowntimes {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`period_from`](Self::period_from).
    pub fn period_from(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.period_from, value);
        self
    }
    /// Sets [`period_to`](Self::period_to).
    pub fn period_to(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.period_to, value);
        self
    }
}
#[cfg(feature = "sla")]
impl ::core::default::Default for ServiceLevelExcludedDowntimes {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "sla")]
::callsheet_runtime::record! {
    ServiceLevelExcludedDowntimes, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_LEVEL_SERVICE_LEVEL_EXCLUDED_DOWNTIMES; 0
    => name, 1 => period_from, 2 => period_to;; name period_from period_to
}
#[cfg(feature = "sla")]
static SERVICE_LEVEL_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("uptime", tables::Type::INT, 6),
        ("downtime", tables::Type::INT, 11),
        ("sli", tables::Type::FLOAT, 16),
        ("error_budget", tables::Type::INT, 21),
        (
            "excluded_downtimes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_LEVEL_SERVICE_LEVEL_EXCLUDED_DOWNTIMES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            26,
        ),
    ],
    &[],
);
#[cfg(feature = "sla")]
pub(crate) static SERVICE_LEVEL_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service-level",
    name: "ServiceLevel",
    file: "spec/zabbix/types/service-level.toml",
    form: tables::Form::Object,
    fields: &SERVICE_LEVEL_FIELDS,
    lookup: &[
        65535, 65535, 0, 65535, 65535, 2, 65535, 65535, 65535, 65535, 65535, 4, 3, 1,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "sla")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_LEVEL_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How long the service was up, in seconds.",
            ru: "Сколько услуга работала, в секундах.",
        },
        tables::Text {
            en: "How long it was down, in seconds.",
            ru: "Сколько не работала, в секундах.",
        },
        tables::Text {
            en: "The share of time that it was up, in percent; `-1` for no data.",
            ru: "Доля времени работы, в процентах; `-1` — данных нет.",
        },
        tables::Text {
            en: "How long it may still be down, in seconds; below 0 for a breach.",
            ru: "Сколько ещё может не работать, в секундах; меньше 0 — нарушение.",
        },
        tables::Text {
            en: "Times that did not count.",
            ru: "Время, которое не учтено.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "sla")]
static SERVICE_LEVEL_EXCLUDED_DOWNTIMES_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("name", tables::Type::TEXT, 31),
        ("period_from", tables::Type::INT, 36),
        ("period_to", tables::Type::INT, 41),
    ],
    &[],
);
#[cfg(feature = "sla")]
pub(crate) static SERVICE_LEVEL_EXCLUDED_DOWNTIMES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service-level",
    name: "ServiceLevelExcludedDowntimes",
    file: "spec/zabbix/types/service-level.toml",
    form: tables::Form::Object,
    fields: &SERVICE_LEVEL_EXCLUDED_DOWNTIMES_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 65535, 1, 2, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "sla")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_LEVEL_EXCLUDED_DOWNTIMES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What it was.",
            ru: "Название простоя.",
        },
        tables::Text {
            en: "When it began, in seconds since 1970.",
            ru: "Начало, в секундах с 1970 года.",
        },
        tables::Text {
            en: "When it ended, in seconds since 1970.",
            ru: "Конец, в секундах с 1970 года.",
        },
    ],
    rules: &[],
    said: &[],
};
