// @generated from spec/zabbix/history/push.toml by `cargo xtask codegen`; do not edit.

//! `history.push`: Send values.

use ::callsheet_runtime::tables;
/// Send values
///
/// Items that take it: of the type Zabbix trapper, and HTTP agents that let values be sent. The server itself has to be running.
///
/// The request of `history.push`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/history/push>
///
/// Access: user. Since 7.0.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "history.push", "params": [{"itemid": "42257", "value": 0.5, "clock": 1727532000}], "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Send values
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub values: ::std::vec::Vec<Values>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<Values>,
        >,
    ) -> Self {
        Self {
            values: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<Values> for Request {
    fn from(member: Values) -> Self {
        Self {
            values: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::HISTORY_PUSH_REQUEST; 0
    => values; values;
}
/// Send values
#[non_exhaustive]
pub struct Values {
    /// The item; or else `host` and `key`.
    ///
    /// Id.
    pub itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The technical name of the host.
    ///
    /// String.
    pub host: ::core::option::Option<::std::string::String>,
    /// The key of the item.
    ///
    /// String.
    pub key: ::core::option::Option<::std::string::String>,
    /// The value.
    ///
    /// String or number.
    pub value: ::std::string::String,
    /// When it was taken, in seconds since 1970; left out: now. A value that is older than the item's values are kept is answered as if it were taken, and dropped.
    ///
    /// Time (seconds since 1970).
    pub clock: ::core::option::Option<i64>,
    /// Nanoseconds beside `clock`.
    ///
    /// Integer, 0–999999999.
    pub ns: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Values {
    /// With what is required.
    pub fn new(value: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`itemid`](Self::itemid).
    pub fn itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.itemid, value);
        self
    }
    /// Sets [`host`](Self::host).
    pub fn host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host, value);
        self
    }
    /// Sets [`key`](Self::key).
    pub fn key(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.key, value);
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
}
::callsheet_runtime::record! {
    Values, super::super::TABLES, super::super::tables::shapes::HISTORY_PUSH_VALUES; 0 =>
    itemid, 1 => host, 2 => key, 3 => value, 4 => clock, 5 => ns; value; itemid host key
    clock ns
}
/// Send values
#[non_exhaustive]
pub struct Response {
    /// `success`, where the server was reached.
    ///
    /// String.
    pub response: ::std::string::String,
    /// What became of each value, in the order of the request.
    ///
    /// List of: object.
    pub data: ::std::vec::Vec<ResponseData>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        response: impl ::core::convert::Into<::std::string::String>,
        data: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ResponseData>,
        >,
    ) -> Self {
        Self {
            response: response.into(),
            data: ::callsheet_runtime::record::list(data),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::HISTORY_PUSH_RESPONSE;
    0 => response, 1 => data; response data;
}
/// What became of each value, in the order of the request.
#[non_exhaustive]
pub struct ResponseData {
    /// The item, where it was found.
    ///
    /// Id.
    pub itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Why the value was not taken.
    ///
    /// String.
    pub error: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseData {
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
    /// Sets [`error`](Self::error).
    pub fn error(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.error, value);
        self
    }
}
impl ::core::default::Default for ResponseData {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseData, super::super::TABLES,
    super::super::tables::shapes::HISTORY_PUSH_RESPONSE_DATA; 0 => itemid, 1 => error;;
    itemid error
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `history.push` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "history.push",
    file: "spec/zabbix/history/push.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/history/push",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
        until: ::core::option::Option::None,
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "history-value",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::HISTORY_PUSH_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HISTORY_PUSH_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"history.push\", \"params\": [{\"itemid\": \"42257\", \"value\": 0.5, \"clock\": 1727532000}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"response\": \"success\", \"data\": [{\"itemid\": \"42257\"}]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 74,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::HISTORY_PUSH_VALUES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "history.push",
    name: "Request",
    file: "spec/zabbix/history/push.toml",
    form: tables::Form::Transparent,
    fields: &REQUEST_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
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
            en: "Send values",
            ru: "Отправка значений",
        },
    ],
    rules: &[],
    said: &[],
};
static VALUES_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("itemid", tables::Type::ID, 19),
        ("host", tables::Type::TEXT, 25),
        ("key", tables::Type::TEXT, 30),
        (
            "value",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            35,
        ),
        ("clock", tables::Type::TIMESTAMP, 41),
        (
            "ns",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 999999999,
                    },
                ],
                ..tables::Type::INT
            },
            46,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
        (3, tables::Facts::REQUIRED),
    ],
);
pub(crate) static VALUES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "history.push",
    name: "Values",
    file: "spec/zabbix/history/push.toml",
    form: tables::Form::Object,
    fields: &VALUES_FIELDS,
    lookup: &[
        4, 2, 5, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535, 1,
        65535, 0,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static VALUES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The item; or else `host` and `key`.",
            ru: "Элемент данных; либо `host` и `key`.",
        },
        tables::Text {
            en: "The technical name of the host.",
            ru: "Техническое имя узла.",
        },
        tables::Text {
            en: "The key of the item.",
            ru: "Ключ элемента данных.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
        tables::Text {
            en: "When it was taken, in seconds since 1970; left out: now. A value that is older than the item's values are kept is answered as if it were taken, and dropped.",
            ru: "Время значения, в секундах с 1970 года; без него — текущее. Значение старше срока хранения истории элемента отбрасывается, хотя ответ такой же, как на принятое.",
        },
        tables::Text {
            en: "Nanoseconds beside `clock`.",
            ru: "Наносекунды к `clock`.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("response", tables::Type::TEXT, 52),
        (
            "data",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::HISTORY_PUSH_RESPONSE_DATA,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            58,
        ),
    ],
    &[(0, tables::Facts::REQUIRED), (1, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "history.push",
    name: "Response",
    file: "spec/zabbix/history/push.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 1, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "`success`, where the server was reached.",
            ru: "`success`, если сервер ответил.",
        },
        tables::Text {
            en: "What became of each value, in the order of the request.",
            ru: "Что стало с каждым значением, в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_DATA_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("itemid", tables::Type::ID, 64), ("error", tables::Type::TEXT, 70)],
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
pub(crate) static RESPONSE_DATA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "history.push",
    name: "ResponseData",
    file: "spec/zabbix/history/push.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_DATA_FIELDS,
    lookup: &[1, 65535, 65535, 65535, 65535, 65535, 65535, 0],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_DATA_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The item, where it was found.",
            ru: "Элемент данных, если найден.",
        },
        tables::Text {
            en: "Why the value was not taken.",
            ru: "Почему значение не принято.",
        },
    ],
    rules: &[],
    said: &[],
};
