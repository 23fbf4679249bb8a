// @generated from spec/zabbix/types/media.toml by `cargo xtask codegen`; do not edit.

//! The type `media`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-media")]
/// A way to reach a user
#[non_exhaustive]
pub struct Media {
    /// The media's id. In an update it names an existing one, whose other fields stay as they are unless given.
    ///
    /// Id. Since 6.0.
    pub mediaid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The user whose media it is.
    ///
    /// Id. Gone in 7.0.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The media type by which messages go out.
    ///
    /// Id.
    pub mediatypeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Where messages go: an address, a number. A media type of the kind e-mail takes several addresses, all others exactly one text.
    ///
    /// List of: string; a lone one may stand for the list.
    pub sendto: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the media is in use.
    ///
    /// One of the values below. Default: `0`.
    pub active: ::core::option::Option<MediaStatus>,
    /// Severities of problems to write about, one bit each: 1 not classified, 2 information, 4 warning, 8 average, 16 high, 32 disaster.
    ///
    /// Integer, 0–63. Default: `63`.
    pub severity: ::core::option::Option<i64>,
    /// When messages may go out: periods joined by `;`, or a user macro.
    ///
    /// Time periods (1-7,00:00-24:00), at most 1024 characters, macros allowed: {$…}. Not empty. Default: `1-7,00:00-24:00`.
    pub period: ::core::option::Option<::std::string::String>,
    /// The media mapping of the user directory that made it; `0` for none.
    ///
    /// Id. Since 7.0.
    pub userdirectory_mediaid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether a user directory made it.
    ///
    /// Bool (0 or 1). Since 7.0.
    pub provisioned: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl Media {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`mediaid`](Self::mediaid).
    pub fn mediaid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mediaid, value);
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
    /// Sets [`sendto`](Self::sendto).
    pub fn sendto(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.sendto, value);
        self
    }
    /// Sets [`active`](Self::active).
    pub fn active(mut self, value: impl ::core::convert::Into<MediaStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.active, value);
        self
    }
    /// Sets [`severity`](Self::severity).
    pub fn severity(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity, value);
        self
    }
    /// Sets [`period`](Self::period).
    pub fn period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.period, value);
        self
    }
    /// Sets [`userdirectory_mediaid`](Self::userdirectory_mediaid).
    pub fn userdirectory_mediaid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userdirectory_mediaid, value);
        self
    }
    /// Sets [`provisioned`](Self::provisioned).
    pub fn provisioned(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.provisioned, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for Media {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    Media, super::super::TABLES, super::super::tables::shapes::TYPES_MEDIA_MEDIA; 0 =>
    mediaid, 1 => userid, 2 => mediatypeid, 3 => sendto, 4 => active, 5 => severity, 6 =>
    period, 7 => userdirectory_mediaid, 8 => provisioned;; mediaid userid mediatypeid
    sendto active severity period userdirectory_mediaid provisioned
}
#[cfg(feature = "user")]
/// A way to reach a user
#[non_exhaustive]
pub struct MediaCreate {
    /// The media type by which messages go out.
    ///
    /// Id.
    pub mediatypeid: ::callsheet_runtime::Id,
    /// Where messages go: an address, a number. A media type of the kind e-mail takes several addresses, all others exactly one text.
    ///
    /// List of: string, at least 1 characters; a lone one may stand for the list. Not empty.
    pub sendto: ::std::vec::Vec<::std::string::String>,
    /// Whether the media is in use.
    ///
    /// One of the values below. Default: `0`.
    pub active: ::core::option::Option<MediaStatus>,
    /// Severities of problems to write about, one bit each: 1 not classified, 2 information, 4 warning, 8 average, 16 high, 32 disaster.
    ///
    /// Integer, 0–63. Default: `63`.
    pub severity: ::core::option::Option<i64>,
    /// When messages may go out: periods joined by `;`, or a user macro.
    ///
    /// Time periods (1-7,00:00-24:00), at most 1024 characters, macros allowed: {$…}. Not empty. Default: `1-7,00:00-24:00`.
    pub period: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "user")]
impl MediaCreate {
    /// With what is required.
    pub fn new(
        mediatypeid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        sendto: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self {
            mediatypeid: mediatypeid.into(),
            sendto: ::callsheet_runtime::record::list(sendto),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`active`](Self::active).
    pub fn active(mut self, value: impl ::core::convert::Into<MediaStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.active, value);
        self
    }
    /// Sets [`severity`](Self::severity).
    pub fn severity(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity, value);
        self
    }
    /// Sets [`period`](Self::period).
    pub fn period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.period, value);
        self
    }
}
#[cfg(feature = "user")]
::callsheet_runtime::record! {
    MediaCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_MEDIA_CREATE; 0 => mediatypeid, 1 =>
    sendto, 2 => active, 3 => severity, 4 => period; mediatypeid sendto; active severity
    period
}
#[cfg(feature = "user")]
/// A way to reach a user
#[non_exhaustive]
pub struct MediaUpdate {
    /// The media's id. In an update it names an existing one, whose other fields stay as they are unless given.
    ///
    /// Id. Since 7.0.
    pub mediaid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The media type by which messages go out.
    ///
    /// Id. Required when `mediaid absent`.
    pub mediatypeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Where messages go: an address, a number. A media type of the kind e-mail takes several addresses, all others exactly one text.
    ///
    /// List of: string, at least 1 characters; a lone one may stand for the list. Required when `mediaid absent`. Not empty.
    pub sendto: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the media is in use.
    ///
    /// One of the values below. Default: `0`.
    pub active: ::core::option::Option<MediaStatus>,
    /// Severities of problems to write about, one bit each: 1 not classified, 2 information, 4 warning, 8 average, 16 high, 32 disaster.
    ///
    /// Integer, 0–63. Default: `63`.
    pub severity: ::core::option::Option<i64>,
    /// When messages may go out: periods joined by `;`, or a user macro.
    ///
    /// Time periods (1-7,00:00-24:00), at most 1024 characters, macros allowed: {$…}. Not empty. Default: `1-7,00:00-24:00`.
    pub period: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "user")]
impl MediaUpdate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`mediaid`](Self::mediaid).
    pub fn mediaid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mediaid, value);
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
    /// Sets [`sendto`](Self::sendto).
    pub fn sendto(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.sendto, value);
        self
    }
    /// Sets [`active`](Self::active).
    pub fn active(mut self, value: impl ::core::convert::Into<MediaStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.active, value);
        self
    }
    /// Sets [`severity`](Self::severity).
    pub fn severity(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity, value);
        self
    }
    /// Sets [`period`](Self::period).
    pub fn period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.period, value);
        self
    }
}
#[cfg(feature = "user")]
impl ::core::default::Default for MediaUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "user")]
::callsheet_runtime::record! {
    MediaUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_MEDIA_UPDATE; 0 => mediaid, 1 =>
    mediatypeid, 2 => sendto, 3 => active, 4 => severity, 5 => period;; mediaid
    mediatypeid sendto active severity period
}
#[cfg(feature = "types-media")]
/// Whether a user's media is in use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaStatus {
    /// In use.
    ///
    /// `0` on the wire.
    Enabled,
    /// Not in use.
    ///
    /// `1` on the wire.
    Disabled,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    MediaStatus, MEDIA_STATUS_VALUES; 0 => Enabled, 1 => Disabled
}
#[cfg(feature = "types-media")]
pub(crate) static MEDIA_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/media",
    name: "MediaStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Enabled",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Disabled",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
static MEDIA_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("mediaid", tables::Type::ID, 7),
        ("userid", tables::Type::ID, 15),
        ("mediatypeid", tables::Type::ID, 24),
        (
            "sendto",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "active",
            tables::Type {
                kind: tables::Kind::Enum(&MEDIA_STATUS_VALUES),
                ..tables::Type::ANY
            },
            43,
        ),
        (
            "severity",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 63,
                    },
                ],
                ..tables::Type::INT
            },
            50,
        ),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimePeriod),
                length: ::core::option::Option::Some(1024),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            57,
        ),
        ("userdirectory_mediaid", tables::Type::ID, 66),
        ("provisioned", tables::Type::BOOL, 74),
    ],
    &[
        (
            0,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                references: ::core::option::Option::Some("media-type"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("63"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("1-7,00:00-24:00"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            8,
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
#[cfg(feature = "types-media")]
pub(crate) static MEDIA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media",
    name: "Media",
    file: "spec/zabbix/types/media.toml",
    form: tables::Form::Object,
    fields: &MEDIA_FIELDS,
    lookup: &[
        65535, 65535, 2, 65535, 65535, 65535, 5, 65535, 65535, 8, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 4, 65535, 1, 65535, 65535, 65535, 65535, 6, 7, 65535,
        65535, 3, 0, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static MEDIA_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The media's id. In an update it names an existing one, whose other fields stay as they are unless given.",
            ru: "Идентификатор оповещения. При обновлении указывает на существующее: его остальные поля не меняются, если не заданы.",
        },
        tables::Text {
            en: "The user whose media it is.",
            ru: "Пользователь, которому принадлежит оповещение.",
        },
        tables::Text {
            en: "The media type by which messages go out.",
            ru: "Способ оповещения, которым отправляются сообщения.",
        },
        tables::Text {
            en: "Where messages go: an address, a number. A media type of the kind e-mail takes several addresses, all others exactly one text.",
            ru: "Куда отправлять: адрес, номер. Способ оповещения типа «электронная почта» принимает несколько адресов, остальные — ровно одну строку.",
        },
        tables::Text {
            en: "Whether the media is in use.",
            ru: "Используется ли оповещение.",
        },
        tables::Text {
            en: "Severities of problems to write about, one bit each: 1 not classified, 2 information, 4 warning, 8 average, 16 high, 32 disaster.",
            ru: "Важности проблем, о которых сообщать, по биту на каждую: 1 не классифицировано, 2 информация, 4 предупреждение, 8 средняя, 16 высокая, 32 чрезвычайная.",
        },
        tables::Text {
            en: "When messages may go out: periods joined by `;`, or a user macro.",
            ru: "Когда можно отправлять: периоды через `;` или пользовательский макрос.",
        },
        tables::Text {
            en: "The media mapping of the user directory that made it; `0` for none.",
            ru: "Сопоставление каталога пользователей, по которому создано оповещение; `0` — нет.",
        },
        tables::Text {
            en: "Whether a user directory made it.",
            ru: "Создано ли оповещение каталогом пользователей.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "user")]
static MEDIA_CREATE_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("mediatypeid", tables::Type::ID, 24),
        (
            "sendto",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            least: 1,
                            ..tables::Type::TEXT
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "active",
            tables::Type {
                kind: tables::Kind::Enum(&MEDIA_STATUS_VALUES),
                ..tables::Type::ANY
            },
            43,
        ),
        (
            "severity",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 63,
                    },
                ],
                ..tables::Type::INT
            },
            50,
        ),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimePeriod),
                length: ::core::option::Option::Some(1024),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            57,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("media-type"),
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
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                default: ::core::option::Option::Some("63"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("1-7,00:00-24:00"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "user")]
pub(crate) static MEDIA_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media",
    name: "MediaCreate",
    file: "spec/zabbix/types/media.toml",
    form: tables::Form::Object,
    fields: &MEDIA_CREATE_FIELDS,
    lookup: &[
        65535, 2, 0, 65535, 65535, 65535, 3, 65535, 4, 65535, 65535, 65535, 1, 65535,
        65535, 65535,
    ],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "user")]
#[cfg(feature = "texts")]
pub(crate) static MEDIA_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The media type by which messages go out.",
            ru: "Способ оповещения, которым отправляются сообщения.",
        },
        tables::Text {
            en: "Where messages go: an address, a number. A media type of the kind e-mail takes several addresses, all others exactly one text.",
            ru: "Куда отправлять: адрес, номер. Способ оповещения типа «электронная почта» принимает несколько адресов, остальные — ровно одну строку.",
        },
        tables::Text {
            en: "Whether the media is in use.",
            ru: "Используется ли оповещение.",
        },
        tables::Text {
            en: "Severities of problems to write about, one bit each: 1 not classified, 2 information, 4 warning, 8 average, 16 high, 32 disaster.",
            ru: "Важности проблем, о которых сообщать, по биту на каждую: 1 не классифицировано, 2 информация, 4 предупреждение, 8 средняя, 16 высокая, 32 чрезвычайная.",
        },
        tables::Text {
            en: "When messages may go out: periods joined by `;`, or a user macro.",
            ru: "Когда можно отправлять: периоды через `;` или пользовательский макрос.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "user")]
static MEDIA_UPDATE_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("mediaid", tables::Type::ID, 7),
        ("mediatypeid", tables::Type::ID, 24),
        (
            "sendto",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            least: 1,
                            ..tables::Type::TEXT
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "active",
            tables::Type {
                kind: tables::Kind::Enum(&MEDIA_STATUS_VALUES),
                ..tables::Type::ANY
            },
            43,
        ),
        (
            "severity",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 63,
                    },
                ],
                ..tables::Type::INT
            },
            50,
        ),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimePeriod),
                length: ::core::option::Option::Some(1024),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            57,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                    ),
                ),
                references: ::core::option::Option::Some("media-type"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                    ),
                ),
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some("63"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("1-7,00:00-24:00"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "user")]
pub(crate) static MEDIA_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media",
    name: "MediaUpdate",
    file: "spec/zabbix/types/media.toml",
    form: tables::Form::Object,
    fields: &MEDIA_UPDATE_FIELDS,
    lookup: &[
        65535, 3, 1, 65535, 65535, 65535, 4, 65535, 5, 65535, 65535, 65535, 2, 0, 65535,
        65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "user")]
#[cfg(feature = "texts")]
pub(crate) static MEDIA_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The media's id. In an update it names an existing one, whose other fields stay as they are unless given.",
            ru: "Идентификатор оповещения. При обновлении указывает на существующее: его остальные поля не меняются, если не заданы.",
        },
        tables::Text {
            en: "The media type by which messages go out.",
            ru: "Способ оповещения, которым отправляются сообщения.",
        },
        tables::Text {
            en: "Where messages go: an address, a number. A media type of the kind e-mail takes several addresses, all others exactly one text.",
            ru: "Куда отправлять: адрес, номер. Способ оповещения типа «электронная почта» принимает несколько адресов, остальные — ровно одну строку.",
        },
        tables::Text {
            en: "Whether the media is in use.",
            ru: "Используется ли оповещение.",
        },
        tables::Text {
            en: "Severities of problems to write about, one bit each: 1 not classified, 2 information, 4 warning, 8 average, 16 high, 32 disaster.",
            ru: "Важности проблем, о которых сообщать, по биту на каждую: 1 не классифицировано, 2 информация, 4 предупреждение, 8 средняя, 16 высокая, 32 чрезвычайная.",
        },
        tables::Text {
            en: "When messages may go out: periods joined by `;`, or a user macro.",
            ru: "Когда можно отправлять: периоды через `;` или пользовательский макрос.",
        },
    ],
    rules: &[],
    said: &[],
};
