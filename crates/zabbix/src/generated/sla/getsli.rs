// @generated from spec/zabbix/sla/getsli.toml by `cargo xtask codegen`; do not edit.

//! `sla.getsli`: Calculate service level indicators.

use ::callsheet_runtime::tables;
/// Calculate service level indicators
///
/// Without times the last 20 periods are answered, or as many as `periods` says.
///
/// The request of `sla.getsli`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/sla/getsli>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "sla.getsli", "params": {"slaid": "5", "serviceids": ["2"], "periods": 1, "period_from": 1759363200}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The SLA.
    ///
    /// Id.
    pub slaid: ::callsheet_runtime::Id,
    /// The first period holds this time, in seconds since 1970.
    ///
    /// Integer, 0–2147483647. `null` means absent.
    pub period_from: ::core::option::Option<i64>,
    /// The last period holds this time, in seconds since 1970.
    ///
    /// Integer, 0–2147483647. `null` means absent.
    pub period_to: ::core::option::Option<i64>,
    /// How many periods to answer at most.
    ///
    /// Integer, 1–100. `null` means absent.
    pub periods: ::core::option::Option<i64>,
    /// Only these services.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub serviceids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(slaid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            slaid: slaid.into(),
            ..::callsheet_runtime::Target::blank()
        }
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
    /// Sets [`periods`](Self::periods).
    pub fn periods(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.periods, value);
        self
    }
    /// Sets [`serviceids`](Self::serviceids).
    pub fn serviceids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.serviceids, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::SLA_GETSLI_REQUEST; 0 =>
    slaid, 1 => period_from, 2 => period_to, 3 => periods, 4 => serviceids; slaid;
    period_from period_to periods serviceids
}
/// Calculate service level indicators
#[non_exhaustive]
pub struct Response {
    /// The periods, the earliest first.
    ///
    /// List of: object.
    pub periods: ::core::option::Option<::std::vec::Vec<ResponsePeriods>>,
    /// The services, in the order of the columns of `sli`.
    ///
    /// List of: id.
    pub serviceids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// The figures: a list for each period, with a member for each service.
    ///
    /// List of: list of: object.
    pub sli: ::core::option::Option<
        ::std::vec::Vec<
            ::std::vec::Vec<super::super::types::service_level::ServiceLevel>,
        >,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`periods`](Self::periods).
    pub fn periods(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ResponsePeriods>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.periods, value);
        self
    }
    /// Sets [`serviceids`](Self::serviceids).
    pub fn serviceids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.serviceids, value);
        self
    }
    /// Sets [`sli`](Self::sli).
    pub fn sli(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                ::std::vec::Vec<super::super::types::service_level::ServiceLevel>,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.sli, value);
        self
    }
}
impl ::core::default::Default for Response {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::SLA_GETSLI_RESPONSE; 0
    => periods, 1 => serviceids, 2 => sli;; periods serviceids sli
}
/// The periods, the earliest first.
#[non_exhaustive]
pub struct ResponsePeriods {
    /// When the period begins, in seconds since 1970.
    ///
    /// Integer.
    pub period_from: ::core::option::Option<i64>,
    /// When the period ends, in seconds since 1970.
    ///
    /// Integer.
    pub period_to: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponsePeriods {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
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
impl ::core::default::Default for ResponsePeriods {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponsePeriods, super::super::TABLES,
    super::super::tables::shapes::SLA_GETSLI_RESPONSE_PERIODS; 0 => period_from, 1 =>
    period_to;; period_from period_to
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `sla.getsli` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "sla.getsli",
    file: "spec/zabbix/sla/getsli.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/sla/getsli",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "sla",
    action: tables::Action::Other,
    request: tables::ShapeId(super::super::tables::shapes::SLA_GETSLI_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::SLA_GETSLI_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"sla.getsli\", \"params\": {\"slaid\": \"5\", \"serviceids\": [\"2\"], \"periods\": 1, \"period_from\": 1759363200}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"periods\": [{\"period_from\": 1759276800, \"period_to\": 1761955200}], \"serviceids\": [], \"sli\": []}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 84,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"sla.getsli\", \"params\": {\"slaid\": 5, \"serviceids\": \"2\", \"period_from\": 1759363200, \"period_to\": 1759363200}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"periods\": [{\"period_from\": 1759276800, \"period_to\": 1761955200}], \"serviceids\": [], \"sli\": []}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 88,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("slaid", tables::Type::ID, 16),
        (
            "period_from",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            23,
        ),
        (
            "period_to",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            30,
        ),
        (
            "periods",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            37,
        ),
        (
            "serviceids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            44,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("sla"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Control,
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "sla.getsli",
    name: "Request",
    file: "spec/zabbix/sla/getsli.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 0, 4, 2, 65535, 3, 65535, 65535, 65535, 65535, 1,
        65535, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The SLA.",
            ru: "Соглашение.",
        },
        tables::Text {
            en: "The first period holds this time, in seconds since 1970.",
            ru: "Первый период содержит это время, в секундах с 1970 года.",
        },
        tables::Text {
            en: "The last period holds this time, in seconds since 1970.",
            ru: "Последний период содержит это время, в секундах с 1970 года.",
        },
        tables::Text {
            en: "How many periods to answer at most.",
            ru: "Сколько периодов вернуть самое большее.",
        },
        tables::Text {
            en: "Only these services.",
            ru: "Только эти услуги.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "periods",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::SLA_GETSLI_RESPONSE_PERIODS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            57,
        ),
        (
            "serviceids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            72,
        ),
        (
            "sli",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_SERVICE_LEVEL_SERVICE_LEVEL,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            79,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "sla.getsli",
    name: "Response",
    file: "spec/zabbix/sla/getsli.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 1, 2, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The periods, the earliest first.",
            ru: "Периоды, начиная с самого раннего.",
        },
        tables::Text {
            en: "The services, in the order of the columns of `sli`.",
            ru: "Услуги в порядке столбцов `sli`.",
        },
        tables::Text {
            en: "The figures: a list for each period, with a member for each service.",
            ru: "Показатели: список на каждый период, в нём по элементу на услугу.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_PERIODS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("period_from", tables::Type::INT, 62), ("period_to", tables::Type::INT, 67)],
    &[],
);
pub(crate) static RESPONSE_PERIODS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "sla.getsli",
    name: "ResponsePeriods",
    file: "spec/zabbix/sla/getsli.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_PERIODS_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 65535, 0, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_PERIODS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "When the period begins, in seconds since 1970.",
            ru: "Начало периода, в секундах с 1970 года.",
        },
        tables::Text {
            en: "When the period ends, in seconds since 1970.",
            ru: "Конец периода, в секундах с 1970 года.",
        },
    ],
    rules: &[],
    said: &[],
};
