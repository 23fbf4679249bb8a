// @generated from spec/zabbix/event/acknowledge.toml by `cargo xtask codegen`; do not edit.

//! `event.acknowledge`: Update problems.

use ::callsheet_runtime::tables;
/// Update problems
///
/// Acknowledges, comments, suppresses, closes or ranks problems. What a problem already is, is passed over.
///
/// The request of `event.acknowledge`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/event/acknowledge>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "event.acknowledge", "params": {"eventids": ["59"], "action": 6, "message": "The disk is being cleaned."}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The problems to update; of triggers alone.
    ///
    /// List of: id; a lone one may stand for the list.
    pub eventids: ::std::vec::Vec<::callsheet_runtime::Id>,
    /// What to do, one bit each: 1 close, 2 acknowledge, 4 message, 8 severity, 16 unacknowledge, since 6.2 also 32 suppress, 64 unsuppress, since 6.4 also 128 make a cause, 256 make a symptom.
    ///
    /// Integer, 0–511. What is right hangs on other fields.
    pub action: i64,
    /// The message; bit 4.
    ///
    /// String, at most 2048 characters. `null` means absent. What is right hangs on other fields.
    pub message: ::core::option::Option<::std::string::String>,
    /// The new severity; bit 8.
    ///
    /// Named value or number. `null` means absent. What is right hangs on other fields. Default: `0`.
    pub severity: ::core::option::Option<super::super::types::action::Severity>,
    /// Until when to suppress, in seconds since 1970; `0` without end; bit 32.
    ///
    /// Time (seconds since 1970). `null` means absent. Since 6.2.
    pub suppress_until: ::core::option::Option<i64>,
    /// The cause whose symptoms they become; bit 256.
    ///
    /// Id. What is right hangs on other fields. Since 6.4.
    pub cause_eventid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        eventids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
        action: impl ::core::convert::Into<i64>,
    ) -> Self {
        Self {
            eventids: ::callsheet_runtime::record::list(eventids),
            action: action.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`message`](Self::message).
    pub fn message(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.message, value);
        self
    }
    /// Sets [`severity`](Self::severity).
    pub fn severity(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity, value);
        self
    }
    /// Sets [`suppress_until`](Self::suppress_until).
    pub fn suppress_until(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.suppress_until, value);
        self
    }
    /// Sets [`cause_eventid`](Self::cause_eventid).
    pub fn cause_eventid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.cause_eventid, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::EVENT_ACKNOWLEDGE_REQUEST; 0 => eventids, 1 => action,
    2 => message, 3 => severity, 4 => suppress_until, 5 => cause_eventid; eventids
    action; message severity suppress_until cause_eventid
}
/// Update problems
#[non_exhaustive]
pub struct Response {
    /// The ids of the problems.
    ///
    /// List of: id.
    pub eventids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        eventids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            eventids: ::callsheet_runtime::record::list(eventids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::EVENT_ACKNOWLEDGE_RESPONSE; 0 => eventids; eventids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `event.acknowledge` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "event.acknowledge",
    file: "spec/zabbix/event/acknowledge.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/event/acknowledge",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "event",
    action: tables::Action::Other,
    request: tables::ShapeId(super::super::tables::shapes::EVENT_ACKNOWLEDGE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::EVENT_ACKNOWLEDGE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"event.acknowledge\", \"params\": {\"eventids\": [\"59\"], \"action\": 6, \"message\": \"The disk is being cleaned.\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"eventids\": [59]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 185,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"event.acknowledge\", \"params\": {\"eventids\": \"59\", \"action\": \"12\", \"message\": \"Worse than it looked.\", \"severity\": 5}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"eventids\": [59]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 189,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        (
            "eventids",
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
            16,
        ),
        (
            "action",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 511,
                    },
                ],
                ..tables::Type::INT
            },
            31,
        ),
        (
            "message",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            60,
        ),
        (
            "severity",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::SEVERITY_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            83,
        ),
        ("suppress_until", tables::Type::TIMESTAMP, 107),
        ("cause_eventid", tables::Type::ID, 114),
    ],
    &[
        (
            0,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &["missing", "null"],
                    },
                ],
                references: ::core::option::Option::Some("event"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 31,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 37,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 127,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 41,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Bits(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    },
                                    4,
                                ),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Bits(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    },
                                    4,
                                ),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 67,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 72,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Bits(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    },
                                    8,
                                ),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Bits(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                8,
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::action::SEVERITY_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 92,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("event"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Bits(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                256,
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 120,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 124,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "event.acknowledge",
    name: "Request",
    file: "spec/zabbix/event/acknowledge.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 4, 1, 65535, 65535, 65535, 3, 65535, 65535, 5, 65535, 2, 65535, 0, 65535,
        65535,
    ],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Bits(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    2,
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Bits(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        16,
                    ),
                ),
            ),
            is_advice: false,
            line: 127,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Bits(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    32,
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Bits(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        64,
                    ),
                ),
            ),
            is_advice: false,
            line: 132,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Bits(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    1,
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Bits(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        32,
                    ),
                ),
            ),
            is_advice: false,
            line: 138,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Bits(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    1,
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Bits(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        64,
                    ),
                ),
            ),
            is_advice: false,
            line: 144,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Bits(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    128,
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Bits(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        256,
                    ),
                ),
            ),
            is_advice: false,
            line: 150,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Bits(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    4,
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[2],
            }),
            is_advice: false,
            line: 156,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Bits(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            },
                            32,
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[4],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[4],
                            },
                            &["0"],
                        ),
                        tables::Condition::Order(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[4],
                            },
                            tables::Order::Greater,
                            1767225600,
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 161,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Bits(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    8,
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[3],
                    },
                    &["0", "1", "2", "3", "4", "5"],
                ),
            ),
            is_advice: false,
            line: 167,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Bits(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    1,
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Stored(
                    "whether the trigger lets problems be closed by hand",
                ),
            ),
            is_advice: false,
            line: 172,
        },
    ],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The problems to update; of triggers alone.",
            ru: "Изменяемые проблемы; только у триггеров.",
        },
        tables::Text {
            en: "What to do, one bit each: 1 close, 2 acknowledge, 4 message, 8 severity, 16 unacknowledge, since 6.2 also 32 suppress, 64 unsuppress, since 6.4 also 128 make a cause, 256 make a symptom.",
            ru: "Что сделать, по биту: 1 закрыть, 2 подтвердить, 4 сообщение, 8 важность, 16 снять подтверждение, с 6.2 также 32 подавить, 64 снять подавление, с 6.4 также 128 сделать причиной, 256 сделать симптомом.",
        },
        tables::Text {
            en: "The message; bit 4.",
            ru: "Сообщение; бит 4.",
        },
        tables::Text {
            en: "The new severity; bit 8.",
            ru: "Новая важность; бит 8.",
        },
        tables::Text {
            en: "Until when to suppress, in seconds since 1970; `0` without end; bit 32.",
            ru: "До какого времени подавить, в секундах с 1970 года; `0` — бессрочно; бит 32.",
        },
        tables::Text {
            en: "The cause whose symptoms they become; bit 256.",
            ru: "Причина, симптомами которой они станут; бит 256.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Incorrect value for field \"action\": value must be one of 2, 16.",
            ru: "Неверное значение поля «action»: допустимо одно из 2, 16.",
        },
        tables::Text {
            en: "Incorrect value for field \"action\": value must be one of 32, 64.",
            ru: "Неверное значение поля «action»: допустимо одно из 32, 64.",
        },
        tables::Text {
            en: "Incorrect value for field \"action\": value must be one of 1, 32.",
            ru: "Неверное значение поля «action»: допустимо одно из 1, 32.",
        },
        tables::Text {
            en: "Incorrect value for field \"action\": value must be one of 1, 64.",
            ru: "Неверное значение поля «action»: допустимо одно из 1, 64.",
        },
        tables::Text {
            en: "Incorrect value for field \"action\": value must be one of 128, 256.",
            ru: "Неверное значение поля «action»: допустимо одно из 128, 256.",
        },
        tables::Text {
            en: "Incorrect value for field \"message\": cannot be empty.",
            ru: "Для сообщения нужен текст.",
        },
        tables::Text {
            en: "Incorrect value for field \"suppress_until\": unexpected value \"{.suppress_until}\".",
            ru: "Подавить можно до будущего времени или бессрочно (`0`), а не до «{.suppress_until}».",
        },
        tables::Text {
            en: "Incorrect value for field \"severity\": unexpected value \"{.severity}\".",
            ru: "Недопустимое значение поля «severity»: «{.severity}».",
        },
        tables::Text {
            en: "Cannot close problem: trigger does not allow manual closing.",
            ru: "Проблему нельзя закрыть: триггер не допускает закрытия вручную.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"action\": unexpected value \"{value}\".",
                ru: "Недопустимое значение поля «action»: «{value}».",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-one-of", "not-one-of-single", "not-within"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"action\": unexpected value \"{value}\".",
                ru: "Недопустимое значение поля «action»: «{value}».",
            },
        },
        tables::Said {
            field: 2,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"message\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинно для поля «message»: {characters} знаков. Допустимо 2048.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"severity\": unexpected value \"\".",
                ru: "Для бита 8 нужна важность.",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"severity\": unexpected value \"{value}\".",
                ru: "Недопустимое значение поля «severity»: «{value}».",
            },
        },
    ],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "eventids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            178,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("event"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "event.acknowledge",
    name: "Response",
    file: "spec/zabbix/event/acknowledge.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
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
            en: "The ids of the problems.",
            ru: "Идентификаторы проблем.",
        },
    ],
    rules: &[],
    said: &[],
};
