// @generated from spec/zabbix/api.toml by `cargo xtask codegen`; do not edit.

//! What stands around every request and response.

use ::callsheet_runtime::tables;
/// An object of `envelope`.
#[non_exhaustive]
pub struct Request {
    /// The version of JSON-RPC, always `2.0`.
    ///
    /// String, one of "2.0".
    pub jsonrpc: ::std::string::String,
    /// The name of the method.
    ///
    /// String.
    pub method: ::std::string::String,
    /// The parameters: an object or an array.
    ///
    /// Any value.
    pub params: ::callsheet_runtime::Value,
    /// The session or API token of the caller. Since 6.4 the header `Authorization: Bearer` carries it.
    ///
    /// String, secret. Not empty. `null` means absent. Gone in 7.2. Deprecated since 6.4.
    pub auth: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Text, a number or `null`, repeated in the answer. A request without it is carried out and not answered.
    ///
    /// Any value.
    pub id: ::core::option::Option<::callsheet_runtime::Value>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        jsonrpc: impl ::core::convert::Into<::std::string::String>,
        method: impl ::core::convert::Into<::std::string::String>,
        params: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        Self {
            jsonrpc: jsonrpc.into(),
            method: method.into(),
            params: params.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`auth`](Self::auth).
    pub fn auth(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.auth, value);
        self
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::TABLES, super::tables::shapes::ENVELOPE_REQUEST; 0 => jsonrpc, 1 =>
    method, 2 => params, 3 => auth, 4 => id; jsonrpc method params; auth id
}
/// An object of `envelope`.
#[non_exhaustive]
pub struct Response {
    /// The version of JSON-RPC, always `2.0`.
    ///
    /// String, one of "2.0".
    pub jsonrpc: ::std::string::String,
    /// What the method answers, where it succeeded.
    ///
    /// Any value.
    pub result: ::core::option::Option<::callsheet_runtime::Value>,
    /// What went wrong, where the method failed.
    ///
    /// Object.
    pub error: ::core::option::Option<::std::boxed::Box<ResponseError>>,
    /// The id of the request, or `null` where the request could not be read.
    ///
    /// Any value.
    pub id: ::core::option::Option<::callsheet_runtime::Value>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(jsonrpc: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            jsonrpc: jsonrpc.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`result`](Self::result).
    pub fn result(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.result, value);
        self
    }
    /// Sets [`error`](Self::error).
    pub fn error(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ResponseError>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.error, value);
        self
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
}
::callsheet_runtime::record! {
    Response, super::TABLES, super::tables::shapes::ENVELOPE_RESPONSE; 0 => jsonrpc, 1 =>
    result, 2 => error, 3 => id; jsonrpc; result error id
}
/// What went wrong, where the method failed.
#[non_exhaustive]
pub struct ResponseError {
    /// The number of the error's class.
    ///
    /// Integer.
    pub code: i64,
    /// The name of the error's class.
    ///
    /// String.
    pub message: ::std::string::String,
    /// What exactly went wrong, in words.
    ///
    /// String.
    pub data: ::core::option::Option<::std::string::String>,
    /// The server's own call stack, for members of a user group in debug mode.
    ///
    /// Any value.
    pub debug: ::core::option::Option<::callsheet_runtime::Value>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseError {
    /// With what is required.
    pub fn new(
        code: impl ::core::convert::Into<i64>,
        message: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`data`](Self::data).
    pub fn data(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.data, value);
        self
    }
    /// Sets [`debug`](Self::debug).
    pub fn debug(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.debug, value);
        self
    }
}
::callsheet_runtime::record! {
    ResponseError, super::TABLES, super::tables::shapes::ENVELOPE_RESPONSE_ERROR; 0 =>
    code, 1 => message, 2 => data, 3 => debug; code message; data debug
}
static REQUEST_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        (
            "jsonrpc",
            tables::Type {
                words: &["2.0"],
                ..tables::Type::TEXT
            },
            13,
        ),
        ("method", tables::Type::TEXT, 20),
        ("params", tables::Type::ANY, 26),
        (
            "auth",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            32,
        ),
        ("id", tables::Type::ANY, 42),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (1, tables::Facts::REQUIRED),
        (2, tables::Facts::REQUIRED),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    instead: ::core::option::Option::None,
                }),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "envelope",
    name: "Request",
    file: "spec/zabbix/api.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 65535, 0, 3, 65535, 65535, 65535, 1, 65535, 65535, 4, 65535, 65535, 65535,
        65535, 2,
    ],
    required: 3,
    conditional: false,
    secrets: &[3],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The version of JSON-RPC, always `2.0`.",
            ru: "Версия JSON-RPC, всегда `2.0`.",
        },
        tables::Text {
            en: "The name of the method.",
            ru: "Имя метода.",
        },
        tables::Text {
            en: "The parameters: an object or an array.",
            ru: "Параметры: объект или массив.",
        },
        tables::Text {
            en: "The session or API token of the caller. Since 6.4 the header `Authorization: Bearer` carries it.",
            ru: "Сеанс или API-токен вызывающего. Начиная с 6.4 его передают в заголовке `Authorization: Bearer`.",
        },
        tables::Text {
            en: "Text, a number or `null`, repeated in the answer. A request without it is carried out and not answered.",
            ru: "Текст, число или `null`; повторяется в ответе. Запрос без него выполняется, но ответа не получает.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "jsonrpc",
            tables::Type {
                words: &["2.0"],
                ..tables::Type::TEXT
            },
            49,
        ),
        ("result", tables::Type::ANY, 56),
        (
            "error",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::tables::shapes::ENVELOPE_RESPONSE_ERROR),
                ),
                ..tables::Type::ANY
            },
            61,
        ),
        ("id", tables::Type::ANY, 88),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "envelope",
    name: "Response",
    file: "spec/zabbix/api.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[
        1, 65535, 0, 65535, 65535, 65535, 65535, 65535, 2, 65535, 3, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The version of JSON-RPC, always `2.0`.",
            ru: "Версия JSON-RPC, всегда `2.0`.",
        },
        tables::Text {
            en: "What the method answers, where it succeeded.",
            ru: "Ответ метода в случае успеха.",
        },
        tables::Text {
            en: "What went wrong, where the method failed.",
            ru: "Описание ошибки, если вызов не удался.",
        },
        tables::Text {
            en: "The id of the request, or `null` where the request could not be read.",
            ru: "Идентификатор запроса или `null`, если запрос не удалось прочитать.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_ERROR_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("code", tables::Type::INT, 66),
        ("message", tables::Type::TEXT, 72),
        ("data", tables::Type::TEXT, 78),
        ("debug", tables::Type::ANY, 83),
    ],
    &[(0, tables::Facts::REQUIRED), (1, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_ERROR_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "envelope",
    name: "ResponseError",
    file: "spec/zabbix/api.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_ERROR_FIELDS,
    lookup: &[
        0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2, 65535, 1, 65535,
        65535, 3, 65535,
    ],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_ERROR_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the error's class.",
            ru: "Номер класса ошибки.",
        },
        tables::Text {
            en: "The name of the error's class.",
            ru: "Название класса ошибки.",
        },
        tables::Text {
            en: "What exactly went wrong, in words.",
            ru: "Что именно не так, словами.",
        },
        tables::Text {
            en: "The server's own call stack, for members of a user group in debug mode.",
            ru: "Стек вызовов сервера: только для участников групп с режимом отладки.",
        },
    ],
    rules: &[],
    said: &[],
};
