// @generated from spec/zabbix/types/alert.toml by `cargo xtask codegen`; do not edit.

//! The type `alert`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// An alert
#[non_exhaustive]
pub struct Alert {
    /// The alert's id.
    ///
    /// Id.
    pub alertid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The action that made it.
    ///
    /// Id.
    pub actionid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What it is.
    ///
    /// One of the values below.
    pub alerttype: ::core::option::Option<AlertType>,
    /// The event that it is about.
    ///
    /// Id.
    pub eventid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The problem, where it is about a recovery; `0` otherwise.
    ///
    /// Id.
    pub p_eventid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The update that it is about; `0` for none.
    ///
    /// Id.
    pub acknowledgeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The user who got it; `0` for a command.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The media type that sent it; `0` for a command.
    ///
    /// Id.
    pub mediatypeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// When it was made, in seconds since 1970.
    ///
    /// Time (seconds since 1970).
    pub clock: ::core::option::Option<i64>,
    /// The address that it went to.
    ///
    /// String, at most 1024 characters.
    pub sendto: ::core::option::Option<::std::string::String>,
    /// The subject.
    ///
    /// String, at most 255 characters.
    pub subject: ::core::option::Option<::std::string::String>,
    /// The message, or the command.
    ///
    /// String.
    pub message: ::core::option::Option<::std::string::String>,
    /// How it went.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<AlertStatus>,
    /// How often sending was tried in vain.
    ///
    /// Integer.
    pub retries: ::core::option::Option<i64>,
    /// Why it failed.
    ///
    /// String, at most 2048 characters.
    pub error: ::core::option::Option<::std::string::String>,
    /// The step of the escalation.
    ///
    /// Integer.
    pub esc_step: ::core::option::Option<i64>,
    /// The hosts that it is about. Filled by `selectHosts`.
    ///
    /// List of: object.
    pub hosts: ::core::option::Option<::std::vec::Vec<super::super::types::host::Host>>,
    /// The media type that sent it. Filled by `selectMediatypes`.
    ///
    /// List of: object.
    pub mediatypes: ::core::option::Option<
        ::std::vec::Vec<super::super::types::media_type::MediaType>,
    >,
    /// The user who got it. Filled by `selectUsers`.
    ///
    /// List of: object.
    pub users: ::core::option::Option<::std::vec::Vec<super::super::types::user::User>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl Alert {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`alertid`](Self::alertid).
    pub fn alertid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.alertid, value);
        self
    }
    /// Sets [`actionid`](Self::actionid).
    pub fn actionid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.actionid, value);
        self
    }
    /// Sets [`alerttype`](Self::alerttype).
    pub fn alerttype(mut self, value: impl ::core::convert::Into<AlertType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.alerttype, value);
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
    /// Sets [`p_eventid`](Self::p_eventid).
    pub fn p_eventid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.p_eventid, value);
        self
    }
    /// Sets [`acknowledgeid`](Self::acknowledgeid).
    pub fn acknowledgeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.acknowledgeid, value);
        self
    }
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
        self
    }
    /// Sets [`mediatypeid`](Self::mediatypeid).
    pub fn mediatypeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mediatypeid, value);
        self
    }
    /// Sets [`clock`](Self::clock).
    pub fn clock(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.clock, value);
        self
    }
    /// Sets [`sendto`](Self::sendto).
    pub fn sendto(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sendto, value);
        self
    }
    /// Sets [`subject`](Self::subject).
    pub fn subject(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.subject, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<AlertStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`retries`](Self::retries).
    pub fn retries(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.retries, value);
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
    /// Sets [`esc_step`](Self::esc_step).
    pub fn esc_step(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.esc_step, value);
        self
    }
    /// Sets [`hosts`](Self::hosts).
    pub fn hosts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host::Host>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hosts, value);
        self
    }
    /// Sets [`mediatypes`](Self::mediatypes).
    pub fn mediatypes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::media_type::MediaType>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.mediatypes, value);
        self
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::user::User>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for Alert {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    Alert, super::super::TABLES, super::super::tables::shapes::TYPES_ALERT_ALERT; 0 =>
    alertid, 1 => actionid, 2 => alerttype, 3 => eventid, 4 => p_eventid, 5 =>
    acknowledgeid, 6 => userid, 7 => mediatypeid, 8 => clock, 9 => sendto, 10 => subject,
    11 => message, 12 => status, 13 => retries, 14 => error, 15 => esc_step, 16 => hosts,
    17 => mediatypes, 18 => users;; alertid actionid alerttype eventid p_eventid
    acknowledgeid userid mediatypeid clock sendto subject message status retries error
    esc_step hosts mediatypes users
}
#[cfg(feature = "types-alert")]
/// How an alert went.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertStatus {
    /// Waiting to be sent, or a command that was not run.
    ///
    /// `0` on the wire.
    NotSent,
    /// Sent, or run.
    ///
    /// `1` on the wire.
    Sent,
    /// It failed.
    ///
    /// `2` on the wire.
    Failed,
    /// The server has not looked at it yet.
    ///
    /// `3` on the wire.
    New,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    AlertStatus, ALERT_STATUS_VALUES; 0 => NotSent, 1 => Sent, 2 => Failed, 3 => New
}
#[cfg(feature = "types-alert")]
pub(crate) static ALERT_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/alert",
    name: "AlertStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "NotSent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Sent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Failed",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "New",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// What an alert is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertType {
    /// A message.
    ///
    /// `0` on the wire.
    Message,
    /// A remote command.
    ///
    /// `1` on the wire.
    Command,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    AlertType, ALERT_TYPE_VALUES; 0 => Message, 1 => Command
}
#[cfg(feature = "types-alert")]
pub(crate) static ALERT_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/alert",
    name: "AlertType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Message",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Command",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
static ALERT_FIELDS: [tables::Field<'static>; 19] = tables::Field::rows(
    [
        ("alertid", tables::Type::ID, 14),
        ("actionid", tables::Type::ID, 19),
        (
            "alerttype",
            tables::Type {
                kind: tables::Kind::Enum(&ALERT_TYPE_VALUES),
                ..tables::Type::ANY
            },
            25,
        ),
        ("eventid", tables::Type::ID, 31),
        ("p_eventid", tables::Type::ID, 37),
        ("acknowledgeid", tables::Type::ID, 43),
        ("userid", tables::Type::ID, 48),
        ("mediatypeid", tables::Type::ID, 54),
        ("clock", tables::Type::TIMESTAMP, 60),
        (
            "sendto",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            65,
        ),
        (
            "subject",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            71,
        ),
        ("message", tables::Type::TEXT, 77),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&ALERT_STATUS_VALUES),
                ..tables::Type::ANY
            },
            82,
        ),
        ("retries", tables::Type::INT, 88),
        (
            "error",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            93,
        ),
        ("esc_step", tables::Type::INT, 99),
        (
            "hosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_HOST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            104,
        ),
        (
            "mediatypes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            110,
        ),
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_USER,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            116,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("action"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                references: ::core::option::Option::Some("event"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                references: ::core::option::Option::Some("event"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                references: ::core::option::Option::Some("media-type"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static ALERT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/alert",
    name: "Alert",
    file: "spec/zabbix/types/alert.toml",
    form: tables::Form::Object,
    fields: &ALERT_FIELDS,
    lookup: &[
        4, 13, 1, 7, 17, 65535, 65535, 15, 65535, 65535, 0, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 14, 16, 65535, 2,
        11, 65535, 65535, 65535, 8, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 5, 65535, 65535, 18, 65535, 65535, 65535, 65535, 65535, 6, 65535,
        65535, 65535, 65535, 65535, 65535, 12, 65535, 9, 3, 65535, 10,
    ],
    required: 0,
    conditional: false,
    secrets: &[16, 17, 18],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static ALERT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The alert's id.",
            ru: "Идентификатор оповещения.",
        },
        tables::Text {
            en: "The action that made it.",
            ru: "Действие, создавшее его.",
        },
        tables::Text {
            en: "What it is.",
            ru: "Вид.",
        },
        tables::Text {
            en: "The event that it is about.",
            ru: "Событие, о котором оно.",
        },
        tables::Text {
            en: "The problem, where it is about a recovery; `0` otherwise.",
            ru: "Проблема, если оповещение о восстановлении; иначе `0`.",
        },
        tables::Text {
            en: "The update that it is about; `0` for none.",
            ru: "Изменение проблемы, о котором оно; `0` — нет.",
        },
        tables::Text {
            en: "The user who got it; `0` for a command.",
            ru: "Получатель; `0` у команды.",
        },
        tables::Text {
            en: "The media type that sent it; `0` for a command.",
            ru: "Способ оповещения; `0` у команды.",
        },
        tables::Text {
            en: "When it was made, in seconds since 1970.",
            ru: "Когда создано, в секундах с 1970 года.",
        },
        tables::Text {
            en: "The address that it went to.",
            ru: "Адрес получателя.",
        },
        tables::Text {
            en: "The subject.",
            ru: "Тема.",
        },
        tables::Text {
            en: "The message, or the command.",
            ru: "Текст сообщения или команда.",
        },
        tables::Text {
            en: "How it went.",
            ru: "Результат отправки.",
        },
        tables::Text {
            en: "How often sending was tried in vain.",
            ru: "Число неудачных попыток отправки.",
        },
        tables::Text {
            en: "Why it failed.",
            ru: "Причина неудачи.",
        },
        tables::Text {
            en: "The step of the escalation.",
            ru: "Шаг эскалации.",
        },
        tables::Text {
            en: "The hosts that it is about. Filled by `selectHosts`.",
            ru: "Узлы, о которых оповещение. Заполняется по `selectHosts`.",
        },
        tables::Text {
            en: "The media type that sent it. Filled by `selectMediatypes`.",
            ru: "Способ оповещения. Заполняется по `selectMediatypes`.",
        },
        tables::Text {
            en: "The user who got it. Filled by `selectUsers`.",
            ru: "Получатель. Заполняется по `selectUsers`.",
        },
    ],
    rules: &[],
    said: &[],
};
