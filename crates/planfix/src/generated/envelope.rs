// @generated from spec/planfix/api.toml by `cargo xtask codegen`; do not edit.

//! What stands around every request and response.

use ::callsheet_runtime::tables;
/// An object of `envelope`.
#[non_exhaustive]
pub struct Request {
    /// The method that is called.
    ///
    /// String. Not empty.
    pub method: ::std::string::String,
    /// The account to work in: the first part of its address, `name` of `name.planfix.com`.
    ///
    /// String. Not empty.
    pub account: ::std::string::String,
    /// The key of the session that `auth.login` began; not needed with a token.
    ///
    /// String, exactly 32 characters, secret. Empty means absent.
    pub sid: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Change without notifying anyone and without an entry in the log.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub silent: ::core::option::Option<bool>,
    /// The request's signature, 32 hexadecimal digits; the server does not insist on one.
    ///
    /// Hexadecimal digits, exactly 32 characters. Empty means absent.
    pub signature: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        method: impl ::core::convert::Into<::std::string::String>,
        account: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            method: method.into(),
            account: account.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`sid`](Self::sid).
    pub fn sid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sid, value);
        self
    }
    /// Sets [`silent`](Self::silent).
    pub fn silent(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.silent, value);
        self
    }
    /// Sets [`signature`](Self::signature).
    pub fn signature(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.signature, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::TABLES, super::tables::shapes::ENVELOPE_REQUEST; 0 => method, 1 =>
    account, 2 => sid, 3 => silent, 4 => signature; method account; sid silent signature
}
/// An object of `envelope`.
#[non_exhaustive]
pub struct Response {
    /// Whether the call was carried out.
    ///
    /// One of the values below.
    pub status: ResponseStatus,
    /// The error: four digits, or five.
    ///
    /// String, at most 5 characters. Required when `@status = error`. Empty means absent.
    pub code: ::core::option::Option<::std::string::String>,
    /// The error in words. No page mentions it; recorded answers have it.
    ///
    /// String. Empty means absent.
    pub message: ::core::option::Option<::std::string::String>,
    /// The account of the request; some answers repeat it.
    ///
    /// String.
    pub account: ::core::option::Option<::std::string::String>,
    /// The key of the session; some answers repeat it.
    ///
    /// String, secret. Empty means absent.
    pub sid: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The signature; some answers have such an element.
    ///
    /// String. Empty means absent.
    pub signature: ::core::option::Option<::std::string::String>,
    /// With the error 9006: the file that has the name already.
    ///
    /// Id. Empty means absent.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// With the error 9006: that file's name.
    ///
    /// String. Empty means absent.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(status: impl ::core::convert::Into<ResponseStatus>) -> Self {
        Self {
            status: status.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`code`](Self::code).
    pub fn code(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.code, value);
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
    /// Sets [`account`](Self::account).
    pub fn account(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.account, value);
        self
    }
    /// Sets [`sid`](Self::sid).
    pub fn sid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sid, value);
        self
    }
    /// Sets [`signature`](Self::signature).
    pub fn signature(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.signature, value);
        self
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
}
::callsheet_runtime::record! {
    Response, super::TABLES, super::tables::shapes::ENVELOPE_RESPONSE; 0 => status, 1 =>
    code, 2 => message, 3 => account, 4 => sid, 5 => signature, 6 => id, 7 => name;
    status; code message account sid signature id name
}
/// Whether the call was carried out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseStatus {
    /// It was done.
    ///
    /// `ok` on the wire.
    Ok,
    /// It was refused; `code` says why.
    ///
    /// `error` on the wire.
    Error,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::open_enum! {
    ResponseStatus, RESPONSE_STATUS_VALUES; 0 => Ok, 1 => Error
}
pub(crate) static RESPONSE_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "envelope",
    name: "ResponseStatus",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "ok",
            name: "Ok",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "error",
            name: "Error",
            versions: tables::Versions::ALL,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("method", tables::Type::TEXT, 11),
        ("account", tables::Type::TEXT, 18),
        (
            "sid",
            tables::Type {
                length: ::core::option::Option::Some(32),
                least: 32,
                secret: true,
                ..tables::Type::TEXT
            },
            25,
        ),
        ("silent", tables::Type::BOOL, 34),
        (
            "signature",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Hex),
                length: ::core::option::Option::Some(32),
                least: 32,
                ..tables::Type::ANY
            },
            41,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                place: tables::Place::Attribute,
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "envelope",
    name: "Request",
    file: "spec/planfix/api.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 2, 4, 65535, 65535, 1, 65535, 0, 3, 65535, 65535, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 2,
    conditional: false,
    secrets: &[2],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The method that is called.",
            ru: "Вызываемый метод.",
        },
        tables::Text {
            en: "The account to work in: the first part of its address, `name` of `name.planfix.com`.",
            ru: "Аккаунт, в котором идёт работа: первая часть его адреса, `name` в `name.planfix.com`.",
        },
        tables::Text {
            en: "The key of the session that `auth.login` began; not needed with a token.",
            ru: "Ключ сеанса, начатого методом `auth.login`; с токеном не нужен.",
        },
        tables::Text {
            en: "Change without notifying anyone and without an entry in the log.",
            ru: "Менять, никого не уведомляя и не оставляя записи в истории.",
        },
        tables::Text {
            en: "The request's signature, 32 hexadecimal digits; the server does not insist on one.",
            ru: "Подпись запроса из 32 шестнадцатеричных цифр; сервер её не требует.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&RESPONSE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            49,
        ),
        (
            "code",
            tables::Type {
                length: ::core::option::Option::Some(5),
                ..tables::Type::TEXT
            },
            59,
        ),
        ("message", tables::Type::TEXT, 67),
        ("account", tables::Type::TEXT, 73),
        (
            "sid",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            78,
        ),
        ("signature", tables::Type::TEXT, 85),
        ("id", tables::Type::ID, 91),
        ("name", tables::Type::TEXT, 97),
    ],
    &[
        (
            0,
            tables::Facts {
                place: tables::Place::Attribute,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["error"],
                    ),
                ),
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "envelope",
    name: "Response",
    file: "spec/planfix/api.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[
        65535, 4, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1, 5, 7, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 0, 2, 6, 65535, 65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[4],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whether the call was carried out.",
            ru: "Выполнен ли вызов.",
        },
        tables::Text {
            en: "The error: four digits, or five.",
            ru: "Код ошибки: четыре цифры или пять.",
        },
        tables::Text {
            en: "The error in words. No page mentions it; recorded answers have it.",
            ru: "Ошибка словами. На страницах её нет, но в записанных ответах она встречается.",
        },
        tables::Text {
            en: "The account of the request; some answers repeat it.",
            ru: "Аккаунт из запроса; некоторые ответы его повторяют.",
        },
        tables::Text {
            en: "The key of the session; some answers repeat it.",
            ru: "Ключ сеанса; некоторые ответы его повторяют.",
        },
        tables::Text {
            en: "The signature; some answers have such an element.",
            ru: "Подпись; такой элемент есть в некоторых ответах.",
        },
        tables::Text {
            en: "With the error 9006: the file that has the name already.",
            ru: "При ошибке 9006: файл, у которого уже есть такое имя.",
        },
        tables::Text {
            en: "With the error 9006: that file's name.",
            ru: "При ошибке 9006: имя этого файла.",
        },
    ],
    rules: &[],
    said: &[],
};
