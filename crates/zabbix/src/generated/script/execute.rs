// @generated from spec/zabbix/script/execute.toml by `cargo xtask codegen`; do not edit.

//! `script.execute`: Run a script.

use ::callsheet_runtime::tables;
/// Run a script
///
/// The server itself runs it: without a server behind the frontend the call fails. The role has to allow running scripts.
///
/// The request of `script.execute`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/script/execute>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "script.execute", "params": {"scriptid": "1", "hostid": "10084"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The script to run.
    ///
    /// Id.
    pub scriptid: ::callsheet_runtime::Id,
    /// The host to run it on.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The event to run it for, in place of `hostid`.
    ///
    /// Id. What is right hangs on other fields.
    pub eventid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The value in place of `{MANUALINPUT}`, for a script that asks for one.
    ///
    /// String. Since 7.0.
    pub manualinput: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(scriptid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            scriptid: scriptid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`hostid`](Self::hostid).
    pub fn hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostid, value);
        self
    }
    /// Sets [`eventid`](Self::eventid).
    pub fn eventid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.eventid, value);
        self
    }
    /// Sets [`manualinput`](Self::manualinput).
    pub fn manualinput(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::SCRIPT_EXECUTE_REQUEST;
    0 => scriptid, 1 => hostid, 2 => eventid, 3 => manualinput; scriptid; hostid eventid
    manualinput
}
/// Run a script
#[non_exhaustive]
pub struct Response {
    /// Whether it ran.
    ///
    /// One of the values below.
    pub response: ::core::option::Option<ResponseResponse>,
    /// What it printed or answered.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    /// What a webhook logged.
    ///
    /// Object.
    pub debug: ::core::option::Option<::std::boxed::Box<ResponseDebug>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`response`](Self::response).
    pub fn response(
        mut self,
        value: impl ::core::convert::Into<ResponseResponse>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.response, value);
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
    /// Sets [`debug`](Self::debug).
    pub fn debug(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ResponseDebug>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.debug, value);
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
    Response, super::super::TABLES,
    super::super::tables::shapes::SCRIPT_EXECUTE_RESPONSE; 0 => response, 1 => value, 2
    => debug;; response value debug
}
/// What a webhook logged.
#[non_exhaustive]
pub struct ResponseDebug {
    /// The lines of the log.
    ///
    /// List of: object.
    pub logs: ::core::option::Option<::std::vec::Vec<ResponseDebugLogs>>,
    /// How long the webhook ran, in milliseconds.
    ///
    /// Integer.
    pub ms: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseDebug {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`logs`](Self::logs).
    pub fn logs(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ResponseDebugLogs>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.logs, value);
        self
    }
    /// Sets [`ms`](Self::ms).
    pub fn ms(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ms, value);
        self
    }
}
impl ::core::default::Default for ResponseDebug {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseDebug, super::super::TABLES,
    super::super::tables::shapes::SCRIPT_EXECUTE_RESPONSE_DEBUG; 0 => logs, 1 => ms;;
    logs ms
}
/// The lines of the log.
#[non_exhaustive]
pub struct ResponseDebugLogs {
    /// How important the line is, from 1 critical to 5 trace.
    ///
    /// Integer.
    pub level: ::core::option::Option<i64>,
    /// When it was written, in milliseconds since the start.
    ///
    /// Integer.
    pub ms: ::core::option::Option<i64>,
    /// The line.
    ///
    /// String.
    pub message: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseDebugLogs {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`level`](Self::level).
    pub fn level(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.level, value);
        self
    }
    /// Sets [`ms`](Self::ms).
    pub fn ms(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ms, value);
        self
    }
    /// Sets [`message`](Self::message).
    pub fn message(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.message, value);
        self
    }
}
impl ::core::default::Default for ResponseDebugLogs {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseDebugLogs, super::super::TABLES,
    super::super::tables::shapes::SCRIPT_EXECUTE_RESPONSE_DEBUG_LOGS; 0 => level, 1 =>
    ms, 2 => message;; level ms message
}
/// Whether it ran.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseResponse {
    /// It did.
    ///
    /// `success` on the wire.
    Success,
    /// It did not.
    ///
    /// `failed` on the wire.
    Failed,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::open_enum! {
    ResponseResponse, RESPONSE_RESPONSE_VALUES; 0 => Success, 1 => Failed
}
pub(crate) static RESPONSE_RESPONSE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "script.execute",
    name: "ResponseResponse",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "success",
            name: "Success",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "failed",
            name: "Failed",
            versions: tables::Versions::ALL,
        },
    ],
};
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `script.execute` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "script.execute",
    file: "spec/zabbix/script/execute.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/script/execute",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "script",
    action: tables::Action::Other,
    request: tables::ShapeId(super::super::tables::shapes::SCRIPT_EXECUTE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::SCRIPT_EXECUTE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"script.execute\", \"params\": {\"scriptid\": \"1\", \"hostid\": \"10084\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"response\": \"success\", \"value\": \"3 packets transmitted, 3 received\"}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 86,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("scriptid", tables::Type::ID, 15),
        ("hostid", tables::Type::ID, 23),
        ("eventid", tables::Type::ID, 29),
        ("manualinput", tables::Type::TEXT, 40),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Selects("scriptid"),
                references: ::core::option::Option::Some("script"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                references: ::core::option::Option::Some("event"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 35,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 29,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "script.execute",
    name: "Request",
    file: "spec/zabbix/script/execute.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 0, 1, 2,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The script to run.",
            ru: "Выполняемый скрипт.",
        },
        tables::Text {
            en: "The host to run it on.",
            ru: "Узел сети, на котором выполнить.",
        },
        tables::Text {
            en: "The event to run it for, in place of `hostid`.",
            ru: "Событие, для которого выполнить; вместо `hostid`.",
        },
        tables::Text {
            en: "The value in place of `{MANUALINPUT}`, for a script that asks for one.",
            ru: "Значение вместо `{MANUALINPUT}`, если скрипт его запрашивает.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "response",
            tables::Type {
                kind: tables::Kind::Enum(&RESPONSE_RESPONSE_VALUES),
                ..tables::Type::ANY
            },
            46,
        ),
        ("value", tables::Type::TEXT, 52),
        (
            "debug",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::SCRIPT_EXECUTE_RESPONSE_DEBUG,
                    ),
                ),
                ..tables::Type::ANY
            },
            57,
        ),
    ],
    &[],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "script.execute",
    name: "Response",
    file: "spec/zabbix/script/execute.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 2, 65535],
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
            en: "Whether it ran.",
            ru: "Выполнен ли скрипт.",
        },
        tables::Text {
            en: "What it printed or answered.",
            ru: "Вывод или ответ скрипта.",
        },
        tables::Text {
            en: "What a webhook logged.",
            ru: "Журнал вебхука.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_DEBUG_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "logs",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::SCRIPT_EXECUTE_RESPONSE_DEBUG_LOGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            62,
        ),
        ("ms", tables::Type::INT, 82),
    ],
    &[],
);
pub(crate) static RESPONSE_DEBUG_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "script.execute",
    name: "ResponseDebug",
    file: "spec/zabbix/script/execute.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_DEBUG_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 1, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_DEBUG_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The lines of the log.",
            ru: "Строки журнала.",
        },
        tables::Text {
            en: "How long the webhook ran, in milliseconds.",
            ru: "Длительность выполнения вебхука, в миллисекундах.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_DEBUG_LOGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("level", tables::Type::INT, 67),
        ("ms", tables::Type::INT, 72),
        ("message", tables::Type::TEXT, 77),
    ],
    &[],
);
pub(crate) static RESPONSE_DEBUG_LOGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "script.execute",
    name: "ResponseDebugLogs",
    file: "spec/zabbix/script/execute.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_DEBUG_LOGS_FIELDS,
    lookup: &[65535, 65535, 65535, 2, 0, 1, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_DEBUG_LOGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How important the line is, from 1 critical to 5 trace.",
            ru: "Уровень строки: от 1 «критический» до 5 «трассировка».",
        },
        tables::Text {
            en: "When it was written, in milliseconds since the start.",
            ru: "Время записи, в миллисекундах от начала.",
        },
        tables::Text {
            en: "The line.",
            ru: "Текст строки.",
        },
    ],
    rules: &[],
    said: &[],
};
