// @generated from spec/zabbix/types/problem.toml by `cargo xtask codegen`; do not edit.

//! The type `problem`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "problem")]
/// A problem
#[non_exhaustive]
pub struct Problem {
    /// The id of the event that began it.
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
    /// When it began, in seconds since 1970.
    ///
    /// Time (seconds since 1970).
    pub clock: ::core::option::Option<i64>,
    /// Nanoseconds beside `clock`.
    ///
    /// Integer.
    pub ns: ::core::option::Option<i64>,
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
    /// When it ended, in seconds since 1970; `0` while it lasts.
    ///
    /// Time (seconds since 1970).
    pub r_clock: ::core::option::Option<i64>,
    /// Nanoseconds beside `r_clock`.
    ///
    /// Integer.
    pub r_ns: ::core::option::Option<i64>,
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
    pub urls: ::core::option::Option<::std::vec::Vec<ProblemUrls>>,
    /// What suppresses it. Filled by `selectSuppressionData`.
    ///
    /// List of: object.
    pub suppression_data: ::core::option::Option<
        ::std::vec::Vec<ProblemSuppressionData>,
    >,
    /// Its tags. Filled by `selectTags`.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<::std::vec::Vec<ProblemTags>>,
    /// Its updates. Filled by `selectAcknowledges`.
    ///
    /// List of: object; their number may stand for the list.
    pub acknowledges: ::core::option::Option<
        ::callsheet_runtime::Counted<ProblemAcknowledges>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "problem")]
impl Problem {
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
    /// Sets [`r_clock`](Self::r_clock).
    pub fn r_clock(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.r_clock, value);
        self
    }
    /// Sets [`r_ns`](Self::r_ns).
    pub fn r_ns(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.r_ns, value);
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
            Item = impl ::core::convert::Into<ProblemUrls>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.urls, value);
        self
    }
    /// Sets [`suppression_data`](Self::suppression_data).
    pub fn suppression_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ProblemSuppressionData>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.suppression_data, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ProblemTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`acknowledges`](Self::acknowledges).
    pub fn acknowledges(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<ProblemAcknowledges>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.acknowledges, value);
        self
    }
}
#[cfg(feature = "problem")]
impl ::core::default::Default for Problem {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "problem")]
::callsheet_runtime::record! {
    Problem, super::super::TABLES, super::super::tables::shapes::TYPES_PROBLEM_PROBLEM; 0
    => eventid, 1 => source, 2 => object, 3 => objectid, 4 => clock, 5 => ns, 6 =>
    acknowledged, 7 => name, 8 => severity, 9 => r_eventid, 10 => r_clock, 11 => r_ns, 12
    => correlationid, 13 => userid, 14 => cause_eventid, 15 => opdata, 16 => suppressed,
    17 => urls, 18 => suppression_data, 19 => tags, 20 => acknowledges;; eventid source
    object objectid clock ns acknowledged name severity r_eventid r_clock r_ns
    correlationid userid cause_eventid opdata suppressed urls suppression_data tags
    acknowledges
}
#[cfg(feature = "problem")]
/// Links that media types put beside it.
#[non_exhaustive]
pub struct ProblemUrls {
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
#[cfg(feature = "problem")]
impl ProblemUrls {
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
#[cfg(feature = "problem")]
impl ::core::default::Default for ProblemUrls {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "problem")]
::callsheet_runtime::record! {
    ProblemUrls, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROBLEM_PROBLEM_URLS; 0 => name, 1 => url;; name
    url
}
#[cfg(feature = "problem")]
/// What suppresses it. Filled by `selectSuppressionData`.
#[non_exhaustive]
pub struct ProblemSuppressionData {
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
#[cfg(feature = "problem")]
impl ProblemSuppressionData {
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
#[cfg(feature = "problem")]
impl ::core::default::Default for ProblemSuppressionData {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "problem")]
::callsheet_runtime::record! {
    ProblemSuppressionData, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROBLEM_PROBLEM_SUPPRESSION_DATA; 0 =>
    maintenanceid, 1 => suppress_until, 2 => userid;; maintenanceid suppress_until userid
}
#[cfg(feature = "problem")]
/// Its tags. Filled by `selectTags`.
#[non_exhaustive]
pub struct ProblemTags {
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
#[cfg(feature = "problem")]
impl ProblemTags {
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
#[cfg(feature = "problem")]
impl ::core::default::Default for ProblemTags {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "problem")]
::callsheet_runtime::record! {
    ProblemTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROBLEM_PROBLEM_TAGS; 0 => tag, 1 => value;; tag
    value
}
#[cfg(feature = "problem")]
/// Its updates. Filled by `selectAcknowledges`.
#[non_exhaustive]
pub struct ProblemAcknowledges {
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
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "problem")]
impl ProblemAcknowledges {
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
}
#[cfg(feature = "problem")]
impl ::core::default::Default for ProblemAcknowledges {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "problem")]
::callsheet_runtime::record! {
    ProblemAcknowledges, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROBLEM_PROBLEM_ACKNOWLEDGES; 0 => acknowledgeid,
    1 => eventid, 2 => userid, 3 => clock, 4 => message, 5 => action, 6 => old_severity,
    7 => new_severity, 8 => suppress_until, 9 => taskid;; acknowledgeid eventid userid
    clock message action old_severity new_severity suppress_until taskid
}
#[cfg(feature = "problem")]
static PROBLEM_FIELDS: [tables::Field<'static>; 21] = tables::Field::rows(
    [
        ("eventid", tables::Type::ID, 14),
        (
            "source",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_SOURCE_VALUES,
                ),
                ..tables::Type::ANY
            },
            20,
        ),
        (
            "object",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_OBJECT_VALUES,
                ),
                ..tables::Type::ANY
            },
            26,
        ),
        ("objectid", tables::Type::ID, 32),
        ("clock", tables::Type::TIMESTAMP, 37),
        ("ns", tables::Type::INT, 42),
        ("acknowledged", tables::Type::BOOL, 47),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            52,
        ),
        (
            "severity",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            58,
        ),
        ("r_eventid", tables::Type::ID, 64),
        ("r_clock", tables::Type::TIMESTAMP, 70),
        ("r_ns", tables::Type::INT, 75),
        ("correlationid", tables::Type::ID, 80),
        ("userid", tables::Type::ID, 86),
        ("cause_eventid", tables::Type::ID, 92),
        ("opdata", tables::Type::TEXT, 99),
        ("suppressed", tables::Type::BOOL, 104),
        (
            "urls",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PROBLEM_PROBLEM_URLS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            109,
        ),
        (
            "suppression_data",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PROBLEM_PROBLEM_SUPPRESSION_DATA,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            124,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PROBLEM_PROBLEM_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            147,
        ),
        (
            "acknowledges",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PROBLEM_PROBLEM_ACKNOWLEDGES,
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
            164,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("event"),
                ..tables::Facts::NONE
            },
        ),
        (
            9,
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
    ],
);
#[cfg(feature = "problem")]
pub(crate) static PROBLEM_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/problem",
    name: "Problem",
    file: "spec/zabbix/types/problem.toml",
    form: tables::Form::Object,
    fields: &PROBLEM_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 6, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 65535, 65535, 65535,
        10, 17, 19, 65535, 65535, 65535, 16, 5, 4, 20, 65535, 65535, 1, 65535, 8, 9,
        65535, 14, 65535, 65535, 65535, 15, 65535, 65535, 65535, 11, 18, 13, 65535, 2, 3,
        65535, 65535, 12, 65535, 65535, 65535, 0, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "problem")]
#[cfg(feature = "texts")]
pub(crate) static PROBLEM_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the event that began it.",
            ru: "Идентификатор события, начавшего проблему.",
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
            en: "When it began, in seconds since 1970.",
            ru: "Когда началась, в секундах с 1970 года.",
        },
        tables::Text {
            en: "Nanoseconds beside `clock`.",
            ru: "Наносекунды к `clock`.",
        },
        tables::Text {
            en: "Whether it is acknowledged.",
            ru: "Подтверждена ли.",
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
            en: "When it ended, in seconds since 1970; `0` while it lasts.",
            ru: "Когда закончилась, в секундах с 1970 года; `0` — ещё длится.",
        },
        tables::Text {
            en: "Nanoseconds beside `r_clock`.",
            ru: "Наносекунды к `r_clock`.",
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
            ru: "Подавлена ли.",
        },
        tables::Text {
            en: "Links that media types put beside it.",
            ru: "Ссылки, добавленные способами оповещений.",
        },
        tables::Text {
            en: "What suppresses it. Filled by `selectSuppressionData`.",
            ru: "Чем подавлена. Заполняется по `selectSuppressionData`.",
        },
        tables::Text {
            en: "Its tags. Filled by `selectTags`.",
            ru: "Теги. Заполняется по `selectTags`.",
        },
        tables::Text {
            en: "Its updates. Filled by `selectAcknowledges`.",
            ru: "Изменения. Заполняется по `selectAcknowledges`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "problem")]
static PROBLEM_URLS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 114), ("url", tables::Type::TEXT, 119)],
    &[],
);
#[cfg(feature = "problem")]
pub(crate) static PROBLEM_URLS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/problem",
    name: "ProblemUrls",
    file: "spec/zabbix/types/problem.toml",
    form: tables::Form::Object,
    fields: &PROBLEM_URLS_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "problem")]
#[cfg(feature = "texts")]
pub(crate) static PROBLEM_URLS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "problem")]
static PROBLEM_SUPPRESSION_DATA_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("maintenanceid", tables::Type::ID, 129),
        ("suppress_until", tables::Type::TIMESTAMP, 135),
        ("userid", tables::Type::ID, 140),
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
#[cfg(feature = "problem")]
pub(crate) static PROBLEM_SUPPRESSION_DATA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/problem",
    name: "ProblemSuppressionData",
    file: "spec/zabbix/types/problem.toml",
    form: tables::Form::Object,
    fields: &PROBLEM_SUPPRESSION_DATA_FIELDS,
    lookup: &[65535, 1, 65535, 2, 65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "problem")]
#[cfg(feature = "texts")]
pub(crate) static PROBLEM_SUPPRESSION_DATA_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "problem")]
static PROBLEM_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            152,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            158,
        ),
    ],
    &[],
);
#[cfg(feature = "problem")]
pub(crate) static PROBLEM_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/problem",
    name: "ProblemTags",
    file: "spec/zabbix/types/problem.toml",
    form: tables::Form::Object,
    fields: &PROBLEM_TAGS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "problem")]
#[cfg(feature = "texts")]
pub(crate) static PROBLEM_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "problem")]
static PROBLEM_ACKNOWLEDGES_FIELDS: [tables::Field<'static>; 10] = tables::Field::rows(
    [
        ("acknowledgeid", tables::Type::ID, 170),
        ("eventid", tables::Type::ID, 175),
        ("userid", tables::Type::ID, 182),
        ("clock", tables::Type::TIMESTAMP, 188),
        (
            "message",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            193,
        ),
        ("action", tables::Type::INT, 199),
        (
            "old_severity",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            204,
        ),
        (
            "new_severity",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            210,
        ),
        ("suppress_until", tables::Type::TIMESTAMP, 216),
        ("taskid", tables::Type::ID, 222),
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
#[cfg(feature = "problem")]
pub(crate) static PROBLEM_ACKNOWLEDGES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/problem",
    name: "ProblemAcknowledges",
    file: "spec/zabbix/types/problem.toml",
    form: tables::Form::Object,
    fields: &PROBLEM_ACKNOWLEDGES_FIELDS,
    lookup: &[
        3, 8, 5, 65535, 6, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535,
        65535, 65535, 9, 65535, 65535, 2, 7, 65535, 65535, 65535, 65535, 65535, 65535, 4,
        65535, 1, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "problem")]
#[cfg(feature = "texts")]
pub(crate) static PROBLEM_ACKNOWLEDGES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
    ],
    rules: &[],
    said: &[],
};
