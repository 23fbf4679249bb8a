// @generated from spec/zabbix/types/event.toml by `cargo xtask codegen`; do not edit.

//! The type `event`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// An event
#[non_exhaustive]
pub struct Event {
    /// The event's id.
    ///
    /// Id.
    pub eventid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Where it comes from.
    ///
    /// One of the values below.
    pub source: ::core::option::Option<super::super::types::event_source::EventSource>,
    /// What it is about.
    ///
    /// One of the values below.
    pub object: ::core::option::Option<super::super::types::event_source::EventObject>,
    /// The id of what it is about.
    ///
    /// Id.
    pub objectid: ::core::option::Option<::callsheet_runtime::Id>,
    /// When it happened, in seconds since 1970.
    ///
    /// Time (seconds since 1970).
    pub clock: ::core::option::Option<i64>,
    /// Nanoseconds beside `clock`.
    ///
    /// Integer.
    pub ns: ::core::option::Option<i64>,
    /// What it reports.
    ///
    /// One of the values below.
    pub value: ::core::option::Option<super::super::types::event_source::EventValue>,
    /// Whether it is acknowledged.
    ///
    /// Bool (0 or 1).
    pub acknowledged: ::core::option::Option<bool>,
    /// Its name.
    ///
    /// String, at most 2048 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// How bad it is.
    ///
    /// One of the values below.
    pub severity: ::core::option::Option<super::super::types::action::Severity>,
    /// The event that ended it; `0` while it lasts.
    ///
    /// Id.
    pub r_eventid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The event that closed it by global correlation; `0` for none.
    ///
    /// Id.
    pub c_eventid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The rule of global correlation that closed it; `0` for none.
    ///
    /// Id.
    pub correlationid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The user who closed it by hand; `0` for none.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The cause whose symptom it is; `0` for none.
    ///
    /// Id. Since 6.4.
    pub cause_eventid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Operational data, macros filled in.
    ///
    /// String.
    pub opdata: ::core::option::Option<::std::string::String>,
    /// Whether it is suppressed.
    ///
    /// Bool (0 or 1).
    pub suppressed: ::core::option::Option<bool>,
    /// Links that media types put beside it.
    ///
    /// List of: object.
    pub urls: ::core::option::Option<::std::vec::Vec<EventUrls>>,
    /// Its updates. Filled by `selectAcknowledges`.
    ///
    /// List of: object; their number may stand for the list.
    pub acknowledges: ::core::option::Option<
        ::callsheet_runtime::Counted<EventAcknowledges>,
    >,
    /// Alerts sent about it. Filled by `selectAlerts`.
    ///
    /// List of: object.
    pub alerts: ::core::option::Option<
        ::std::vec::Vec<super::super::types::alert::Alert>,
    >,
    /// Its hosts. Filled by `selectHosts`.
    ///
    /// List of: object.
    pub hosts: ::core::option::Option<::std::vec::Vec<super::super::types::host::Host>>,
    /// The object that it is about. Filled by `selectRelatedObject`.
    ///
    /// Any value. What is right hangs on other fields.
    pub related_object: ::core::option::Option<::callsheet_runtime::Value>,
    /// What suppresses it. Filled by `selectSuppressionData`.
    ///
    /// List of: object.
    pub suppression_data: ::core::option::Option<::std::vec::Vec<EventSuppressionData>>,
    /// Its tags. Filled by `selectTags`.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<::std::vec::Vec<EventTags>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl Event {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`eventid`](Self::eventid).
    pub fn eventid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.eventid, value);
        self
    }
    /// Sets [`source`](Self::source).
    pub fn source(
        mut self,
        value: impl ::core::convert::Into<super::super::types::event_source::EventSource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.source, value);
        self
    }
    /// Sets [`object`](Self::object).
    pub fn object(
        mut self,
        value: impl ::core::convert::Into<super::super::types::event_source::EventObject>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.object, value);
        self
    }
    /// Sets [`objectid`](Self::objectid).
    pub fn objectid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.objectid, value);
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
        value: impl ::core::convert::Into<super::super::types::event_source::EventValue>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
    /// Sets [`acknowledged`](Self::acknowledged).
    pub fn acknowledged(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.acknowledged, value);
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
    /// Sets [`severity`](Self::severity).
    pub fn severity(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity, value);
        self
    }
    /// Sets [`r_eventid`](Self::r_eventid).
    pub fn r_eventid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.r_eventid, value);
        self
    }
    /// Sets [`c_eventid`](Self::c_eventid).
    pub fn c_eventid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.c_eventid, value);
        self
    }
    /// Sets [`correlationid`](Self::correlationid).
    pub fn correlationid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.correlationid, value);
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
    /// Sets [`cause_eventid`](Self::cause_eventid).
    pub fn cause_eventid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.cause_eventid, value);
        self
    }
    /// Sets [`opdata`](Self::opdata).
    pub fn opdata(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opdata, value);
        self
    }
    /// Sets [`suppressed`](Self::suppressed).
    pub fn suppressed(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.suppressed, value);
        self
    }
    /// Sets [`urls`](Self::urls).
    pub fn urls(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<EventUrls>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.urls, value);
        self
    }
    /// Sets [`acknowledges`](Self::acknowledges).
    pub fn acknowledges(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<EventAcknowledges>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.acknowledges, value);
        self
    }
    /// Sets [`alerts`](Self::alerts).
    pub fn alerts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::alert::Alert>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.alerts, value);
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
    /// Sets [`related_object`](Self::related_object).
    pub fn related_object(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.related_object, value);
        self
    }
    /// Sets [`suppression_data`](Self::suppression_data).
    pub fn suppression_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<EventSuppressionData>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.suppression_data, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<EventTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for Event {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    Event, super::super::TABLES, super::super::tables::shapes::TYPES_EVENT_EVENT; 0 =>
    eventid, 1 => source, 2 => object, 3 => objectid, 4 => clock, 5 => ns, 6 => value, 7
    => acknowledged, 8 => name, 9 => severity, 10 => r_eventid, 11 => c_eventid, 12 =>
    correlationid, 13 => userid, 14 => cause_eventid, 15 => opdata, 16 => suppressed, 17
    => urls, 18 => acknowledges, 19 => alerts, 20 => hosts, 21 => related_object, 22 =>
    suppression_data, 23 => tags;; eventid source object objectid clock ns value
    acknowledged name severity r_eventid c_eventid correlationid userid cause_eventid
    opdata suppressed urls acknowledges alerts hosts related_object suppression_data tags
}
#[cfg(feature = "types-alert")]
/// Links that media types put beside it.
#[non_exhaustive]
pub struct EventUrls {
    /// The link's text.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// Where it leads.
    ///
    /// String.
    pub url: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl EventUrls {
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
    /// Sets [`url`](Self::url).
    pub fn url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for EventUrls {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    EventUrls, super::super::TABLES,
    super::super::tables::shapes::TYPES_EVENT_EVENT_URLS; 0 => name, 1 => url;; name url
}
#[cfg(feature = "types-alert")]
/// Its updates. Filled by `selectAcknowledges`.
#[non_exhaustive]
pub struct EventAcknowledges {
    /// The update's id.
    ///
    /// Id.
    pub acknowledgeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The event.
    ///
    /// Id. Gone in 7.0.
    pub eventid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Who made it.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// When, in seconds since 1970.
    ///
    /// Time (seconds since 1970).
    pub clock: ::core::option::Option<i64>,
    /// The message.
    ///
    /// String, at most 2048 characters.
    pub message: ::core::option::Option<::std::string::String>,
    /// What was done, one bit each: 1 close, 2 acknowledge, 4 message, 8 severity, 16 unacknowledge, since 6.2 also 32 suppress, 64 unsuppress, since 6.4 also 128 make a cause, 256 make a symptom.
    ///
    /// Integer.
    pub action: ::core::option::Option<i64>,
    /// The severity before, where it was changed.
    ///
    /// One of the values below.
    pub old_severity: ::core::option::Option<super::super::types::action::Severity>,
    /// The severity after, where it was changed.
    ///
    /// One of the values below.
    pub new_severity: ::core::option::Option<super::super::types::action::Severity>,
    /// Until when it was suppressed, in seconds since 1970; `0` without end.
    ///
    /// Time (seconds since 1970). Since 6.2.
    pub suppress_until: ::core::option::Option<i64>,
    /// The task that changes the rank; `0` for none.
    ///
    /// Id. Since 6.4.
    pub taskid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The user's name to sign in.
    ///
    /// String.
    pub username: ::core::option::Option<::std::string::String>,
    /// The user's first name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The user's family name.
    ///
    /// String.
    pub surname: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl EventAcknowledges {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`acknowledgeid`](Self::acknowledgeid).
    pub fn acknowledgeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.acknowledgeid, value);
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
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
        self
    }
    /// Sets [`clock`](Self::clock).
    pub fn clock(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.clock, value);
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
    /// Sets [`action`](Self::action).
    pub fn action(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.action, value);
        self
    }
    /// Sets [`old_severity`](Self::old_severity).
    pub fn old_severity(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.old_severity, value);
        self
    }
    /// Sets [`new_severity`](Self::new_severity).
    pub fn new_severity(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.new_severity, value);
        self
    }
    /// Sets [`suppress_until`](Self::suppress_until).
    pub fn suppress_until(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.suppress_until, value);
        self
    }
    /// Sets [`taskid`](Self::taskid).
    pub fn taskid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.taskid, value);
        self
    }
    /// Sets [`username`](Self::username).
    pub fn username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.username, value);
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
    /// Sets [`surname`](Self::surname).
    pub fn surname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.surname, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for EventAcknowledges {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    EventAcknowledges, super::super::TABLES,
    super::super::tables::shapes::TYPES_EVENT_EVENT_ACKNOWLEDGES; 0 => acknowledgeid, 1
    => eventid, 2 => userid, 3 => clock, 4 => message, 5 => action, 6 => old_severity, 7
    => new_severity, 8 => suppress_until, 9 => taskid, 10 => username, 11 => name, 12 =>
    surname;; acknowledgeid eventid userid clock message action old_severity new_severity
    suppress_until taskid username name surname
}
#[cfg(feature = "types-alert")]
/// What suppresses it. Filled by `selectSuppressionData`.
#[non_exhaustive]
pub struct EventSuppressionData {
    /// The maintenance that suppresses it; `0` where a user did.
    ///
    /// Id.
    pub maintenanceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Until when it is suppressed, in seconds since 1970; `0` without end.
    ///
    /// Time (seconds since 1970).
    pub suppress_until: ::core::option::Option<i64>,
    /// The user who suppressed it; `0` where a maintenance did.
    ///
    /// Id. Since 6.2.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl EventSuppressionData {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`maintenanceid`](Self::maintenanceid).
    pub fn maintenanceid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.maintenanceid, value);
        self
    }
    /// Sets [`suppress_until`](Self::suppress_until).
    pub fn suppress_until(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.suppress_until, value);
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
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for EventSuppressionData {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    EventSuppressionData, super::super::TABLES,
    super::super::tables::shapes::TYPES_EVENT_EVENT_SUPPRESSION_DATA; 0 => maintenanceid,
    1 => suppress_until, 2 => userid;; maintenanceid suppress_until userid
}
#[cfg(feature = "types-alert")]
/// Its tags. Filled by `selectTags`.
#[non_exhaustive]
pub struct EventTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters.
    pub tag: ::core::option::Option<::std::string::String>,
    /// The tag's value.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl EventTags {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`tag`](Self::tag).
    pub fn tag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tag, value);
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
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for EventTags {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    EventTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_EVENT_EVENT_TAGS; 0 => tag, 1 => value;; tag
    value
}
#[cfg(feature = "types-alert")]
static EVENT_FIELDS: [tables::Field<'static>; 24] = tables::Field::rows(
    [
        ("eventid", tables::Type::ID, 16),
        (
            "source",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_SOURCE_VALUES,
                ),
                ..tables::Type::ANY
            },
            21,
        ),
        (
            "object",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_OBJECT_VALUES,
                ),
                ..tables::Type::ANY
            },
            27,
        ),
        ("objectid", tables::Type::ID, 33),
        ("clock", tables::Type::TIMESTAMP, 38),
        ("ns", tables::Type::INT, 43),
        (
            "value",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_VALUE_VALUES,
                ),
                ..tables::Type::ANY
            },
            48,
        ),
        ("acknowledged", tables::Type::BOOL, 54),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            59,
        ),
        (
            "severity",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            65,
        ),
        ("r_eventid", tables::Type::ID, 71),
        ("c_eventid", tables::Type::ID, 77),
        ("correlationid", tables::Type::ID, 83),
        ("userid", tables::Type::ID, 89),
        ("cause_eventid", tables::Type::ID, 95),
        ("opdata", tables::Type::TEXT, 102),
        ("suppressed", tables::Type::BOOL, 107),
        (
            "urls",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_EVENT_EVENT_URLS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            112,
        ),
        (
            "acknowledges",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_EVENT_EVENT_ACKNOWLEDGES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        counted: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            127,
        ),
        (
            "alerts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ALERT_ALERT,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            206,
        ),
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
            212,
        ),
        ("relatedObject", tables::Type::ANY, 218),
        (
            "suppression_data",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_EVENT_EVENT_SUPPRESSION_DATA,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            248,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_EVENT_EVENT_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            271,
        ),
    ],
    &[
        (
            10,
            tables::Facts {
                references: ::core::option::Option::Some("event"),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                references: ::core::option::Option::Some("event"),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                references: ::core::option::Option::Some("correlation"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("event"),
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERED_HOST_DISCOVERED_HOST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 224,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERED_SERVICE_DISCOVERED_SERVICE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 228,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ITEM_ITEM,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 232,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["5"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 237,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 242,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 218,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static EVENT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/event",
    name: "Event",
    file: "spec/zabbix/types/event.toml",
    form: tables::Form::Object,
    fields: &EVENT_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 7, 65535, 65535, 65535, 65535, 65535, 19, 65535,
        65535, 65535, 65535, 65535, 11, 65535, 8, 65535, 65535, 65535, 65535, 65535, 17,
        20, 23, 65535, 65535, 65535, 16, 5, 4, 18, 65535, 65535, 1, 65535, 9, 10, 65535,
        14, 65535, 65535, 65535, 15, 65535, 65535, 65535, 21, 22, 13, 65535, 2, 3, 65535,
        6, 12, 65535, 65535, 65535, 0, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[19, 20, 21],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static EVENT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The event's id.",
            ru: "Идентификатор события.",
        },
        tables::Text {
            en: "Where it comes from.",
            ru: "Источник.",
        },
        tables::Text {
            en: "What it is about.",
            ru: "К чему относится.",
        },
        tables::Text {
            en: "The id of what it is about.",
            ru: "Идентификатор объекта события.",
        },
        tables::Text {
            en: "When it happened, in seconds since 1970.",
            ru: "Когда произошло, в секундах с 1970 года.",
        },
        tables::Text {
            en: "Nanoseconds beside `clock`.",
            ru: "Наносекунды к `clock`.",
        },
        tables::Text {
            en: "What it reports.",
            ru: "О чём сообщает.",
        },
        tables::Text {
            en: "Whether it is acknowledged.",
            ru: "Подтверждено ли.",
        },
        tables::Text {
            en: "Its name.",
            ru: "Название.",
        },
        tables::Text {
            en: "How bad it is.",
            ru: "Важность.",
        },
        tables::Text {
            en: "The event that ended it; `0` while it lasts.",
            ru: "Событие восстановления; `0` — ещё длится.",
        },
        tables::Text {
            en: "The event that closed it by global correlation; `0` for none.",
            ru: "Событие, закрывшее его по корреляции; `0` — нет.",
        },
        tables::Text {
            en: "The rule of global correlation that closed it; `0` for none.",
            ru: "Правило корреляции, закрывшее его; `0` — нет.",
        },
        tables::Text {
            en: "The user who closed it by hand; `0` for none.",
            ru: "Пользователь, закрывший вручную; `0` — никто.",
        },
        tables::Text {
            en: "The cause whose symptom it is; `0` for none.",
            ru: "Причина, симптомом которой является; `0` — нет.",
        },
        tables::Text {
            en: "Operational data, macros filled in.",
            ru: "Оперативные данные с раскрытыми макросами.",
        },
        tables::Text {
            en: "Whether it is suppressed.",
            ru: "Подавлено ли.",
        },
        tables::Text {
            en: "Links that media types put beside it.",
            ru: "Ссылки, добавленные способами оповещений.",
        },
        tables::Text {
            en: "Its updates. Filled by `selectAcknowledges`.",
            ru: "Изменения. Заполняется по `selectAcknowledges`.",
        },
        tables::Text {
            en: "Alerts sent about it. Filled by `selectAlerts`.",
            ru: "Отправленные оповещения. Заполняется по `selectAlerts`.",
        },
        tables::Text {
            en: "Its hosts. Filled by `selectHosts`.",
            ru: "Узлы события. Заполняется по `selectHosts`.",
        },
        tables::Text {
            en: "The object that it is about. Filled by `selectRelatedObject`.",
            ru: "Объект, к которому относится. Заполняется по `selectRelatedObject`.",
        },
        tables::Text {
            en: "What suppresses it. Filled by `selectSuppressionData`.",
            ru: "Чем подавлена. Заполняется по `selectSuppressionData`.",
        },
        tables::Text {
            en: "Its tags. Filled by `selectTags`.",
            ru: "Теги. Заполняется по `selectTags`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static EVENT_URLS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 117), ("url", tables::Type::TEXT, 122)],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static EVENT_URLS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/event",
    name: "EventUrls",
    file: "spec/zabbix/types/event.toml",
    form: tables::Form::Object,
    fields: &EVENT_URLS_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static EVENT_URLS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The link's text.",
            ru: "Текст ссылки.",
        },
        tables::Text {
            en: "Where it leads.",
            ru: "Адрес.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static EVENT_ACKNOWLEDGES_FIELDS: [tables::Field<'static>; 13] = tables::Field::rows(
    [
        ("acknowledgeid", tables::Type::ID, 133),
        ("eventid", tables::Type::ID, 138),
        ("userid", tables::Type::ID, 145),
        ("clock", tables::Type::TIMESTAMP, 151),
        (
            "message",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            156,
        ),
        ("action", tables::Type::INT, 162),
        (
            "old_severity",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            167,
        ),
        (
            "new_severity",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            173,
        ),
        ("suppress_until", tables::Type::TIMESTAMP, 179),
        ("taskid", tables::Type::ID, 185),
        ("username", tables::Type::TEXT, 191),
        ("name", tables::Type::TEXT, 196),
        ("surname", tables::Type::TEXT, 201),
    ],
    &[
        (
            1,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                references: ::core::option::Option::Some("event"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static EVENT_ACKNOWLEDGES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/event",
    name: "EventAcknowledges",
    file: "spec/zabbix/types/event.toml",
    form: tables::Form::Object,
    fields: &EVENT_ACKNOWLEDGES_FIELDS,
    lookup: &[
        3, 8, 5, 65535, 6, 65535, 65535, 65535, 12, 65535, 0, 65535, 65535, 65535, 65535,
        65535, 9, 10, 11, 2, 7, 65535, 65535, 65535, 65535, 65535, 65535, 4, 65535, 1,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static EVENT_ACKNOWLEDGES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The update's id.",
            ru: "Идентификатор изменения.",
        },
        tables::Text {
            en: "The event.",
            ru: "Событие.",
        },
        tables::Text {
            en: "Who made it.",
            ru: "Кто изменил.",
        },
        tables::Text {
            en: "When, in seconds since 1970.",
            ru: "Когда, в секундах с 1970 года.",
        },
        tables::Text {
            en: "The message.",
            ru: "Сообщение.",
        },
        tables::Text {
            en: "What was done, one bit each: 1 close, 2 acknowledge, 4 message, 8 severity, 16 unacknowledge, since 6.2 also 32 suppress, 64 unsuppress, since 6.4 also 128 make a cause, 256 make a symptom.",
            ru: "Что сделано, по биту: 1 закрыть, 2 подтвердить, 4 сообщение, 8 важность, 16 снять подтверждение, с 6.2 также 32 подавить, 64 снять подавление, с 6.4 также 128 сделать причиной, 256 сделать симптомом.",
        },
        tables::Text {
            en: "The severity before, where it was changed.",
            ru: "Прежняя важность, если менялась.",
        },
        tables::Text {
            en: "The severity after, where it was changed.",
            ru: "Новая важность, если менялась.",
        },
        tables::Text {
            en: "Until when it was suppressed, in seconds since 1970; `0` without end.",
            ru: "До какого времени подавлено, в секундах с 1970 года; `0` — бессрочно.",
        },
        tables::Text {
            en: "The task that changes the rank; `0` for none.",
            ru: "Задача, меняющая ранг; `0` — нет.",
        },
        tables::Text {
            en: "The user's name to sign in.",
            ru: "Имя пользователя для входа.",
        },
        tables::Text {
            en: "The user's first name.",
            ru: "Имя пользователя.",
        },
        tables::Text {
            en: "The user's family name.",
            ru: "Фамилия пользователя.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static EVENT_SUPPRESSION_DATA_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("maintenanceid", tables::Type::ID, 253),
        ("suppress_until", tables::Type::TIMESTAMP, 259),
        ("userid", tables::Type::ID, 264),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("maintenance"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static EVENT_SUPPRESSION_DATA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/event",
    name: "EventSuppressionData",
    file: "spec/zabbix/types/event.toml",
    form: tables::Form::Object,
    fields: &EVENT_SUPPRESSION_DATA_FIELDS,
    lookup: &[65535, 1, 65535, 2, 65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static EVENT_SUPPRESSION_DATA_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The maintenance that suppresses it; `0` where a user did.",
            ru: "Обслуживание, из-за которого подавлена; `0` — подавлена пользователем.",
        },
        tables::Text {
            en: "Until when it is suppressed, in seconds since 1970; `0` without end.",
            ru: "До какого времени подавлена, в секундах с 1970 года; `0` — бессрочно.",
        },
        tables::Text {
            en: "The user who suppressed it; `0` where a maintenance did.",
            ru: "Кто подавил; `0` — обслуживание.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static EVENT_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            276,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            282,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static EVENT_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/event",
    name: "EventTags",
    file: "spec/zabbix/types/event.toml",
    form: tables::Form::Object,
    fields: &EVENT_TAGS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static EVENT_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
