// @generated from spec/zabbix/types/housekeeping.toml by `cargo xtask codegen`; do not edit.

//! The type `housekeeping`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "housekeeping")]
/// How long data is kept
#[non_exhaustive]
pub struct Housekeeping {
    /// Whether old events are removed.
    ///
    /// Bool (0 or 1).
    pub hk_events_mode: ::core::option::Option<bool>,
    /// How long events of triggers are kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_events_trigger: ::core::option::Option<::std::string::String>,
    /// How long events of services are kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_events_service: ::core::option::Option<::std::string::String>,
    /// How long internal events are kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_events_internal: ::core::option::Option<::std::string::String>,
    /// How long events of network discovery are kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_events_discovery: ::core::option::Option<::std::string::String>,
    /// How long events of autoregistration are kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_events_autoreg: ::core::option::Option<::std::string::String>,
    /// Whether old data of services is removed.
    ///
    /// Bool (0 or 1).
    pub hk_services_mode: ::core::option::Option<bool>,
    /// How long data of services is kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_services: ::core::option::Option<::std::string::String>,
    /// Whether old records of the audit log are removed.
    ///
    /// Bool (0 or 1).
    pub hk_audit_mode: ::core::option::Option<bool>,
    /// How long records of the audit log are kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_audit: ::core::option::Option<::std::string::String>,
    /// Whether old sessions are removed.
    ///
    /// Bool (0 or 1).
    pub hk_sessions_mode: ::core::option::Option<bool>,
    /// How long sessions are kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_sessions: ::core::option::Option<::std::string::String>,
    /// Whether old history is removed.
    ///
    /// Bool (0 or 1).
    pub hk_history_mode: ::core::option::Option<bool>,
    /// Whether `hk_history` holds for all items, whatever they say.
    ///
    /// Bool (0 or 1).
    pub hk_history_global: ::core::option::Option<bool>,
    /// How long history is kept; `0`: not at all.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 0, 3600–788400000 s. Not empty.
    pub hk_history: ::core::option::Option<::std::string::String>,
    /// Whether old trends are removed.
    ///
    /// Bool (0 or 1).
    pub hk_trends_mode: ::core::option::Option<bool>,
    /// Whether `hk_trends` holds for all items, whatever they say.
    ///
    /// Bool (0 or 1).
    pub hk_trends_global: ::core::option::Option<bool>,
    /// How long trends are kept; `0`: not at all.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 0, 86400–788400000 s. Not empty.
    pub hk_trends: ::core::option::Option<::std::string::String>,
    /// The extension of the database, `timescaledb` or empty.
    ///
    /// String.
    pub db_extension: ::core::option::Option<::std::string::String>,
    /// Whether TimescaleDB compresses history and trends.
    ///
    /// Bool (0 or 1).
    pub compression_status: ::core::option::Option<bool>,
    /// After what time history and trends are compressed.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 604800–788400000 s. Not empty.
    pub compress_older: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "housekeeping")]
impl Housekeeping {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`hk_events_mode`](Self::hk_events_mode).
    pub fn hk_events_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_events_mode, value);
        self
    }
    /// Sets [`hk_events_trigger`](Self::hk_events_trigger).
    pub fn hk_events_trigger(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_events_trigger, value);
        self
    }
    /// Sets [`hk_events_service`](Self::hk_events_service).
    pub fn hk_events_service(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_events_service, value);
        self
    }
    /// Sets [`hk_events_internal`](Self::hk_events_internal).
    pub fn hk_events_internal(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_events_internal, value);
        self
    }
    /// Sets [`hk_events_discovery`](Self::hk_events_discovery).
    pub fn hk_events_discovery(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_events_discovery, value);
        self
    }
    /// Sets [`hk_events_autoreg`](Self::hk_events_autoreg).
    pub fn hk_events_autoreg(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_events_autoreg, value);
        self
    }
    /// Sets [`hk_services_mode`](Self::hk_services_mode).
    pub fn hk_services_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_services_mode, value);
        self
    }
    /// Sets [`hk_services`](Self::hk_services).
    pub fn hk_services(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_services, value);
        self
    }
    /// Sets [`hk_audit_mode`](Self::hk_audit_mode).
    pub fn hk_audit_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_audit_mode, value);
        self
    }
    /// Sets [`hk_audit`](Self::hk_audit).
    pub fn hk_audit(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_audit, value);
        self
    }
    /// Sets [`hk_sessions_mode`](Self::hk_sessions_mode).
    pub fn hk_sessions_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_sessions_mode, value);
        self
    }
    /// Sets [`hk_sessions`](Self::hk_sessions).
    pub fn hk_sessions(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_sessions, value);
        self
    }
    /// Sets [`hk_history_mode`](Self::hk_history_mode).
    pub fn hk_history_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_history_mode, value);
        self
    }
    /// Sets [`hk_history_global`](Self::hk_history_global).
    pub fn hk_history_global(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_history_global, value);
        self
    }
    /// Sets [`hk_history`](Self::hk_history).
    pub fn hk_history(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_history, value);
        self
    }
    /// Sets [`hk_trends_mode`](Self::hk_trends_mode).
    pub fn hk_trends_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_trends_mode, value);
        self
    }
    /// Sets [`hk_trends_global`](Self::hk_trends_global).
    pub fn hk_trends_global(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_trends_global, value);
        self
    }
    /// Sets [`hk_trends`](Self::hk_trends).
    pub fn hk_trends(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_trends, value);
        self
    }
    /// Sets [`db_extension`](Self::db_extension).
    pub fn db_extension(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.db_extension, value);
        self
    }
    /// Sets [`compression_status`](Self::compression_status).
    pub fn compression_status(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.compression_status, value);
        self
    }
    /// Sets [`compress_older`](Self::compress_older).
    pub fn compress_older(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.compress_older, value);
        self
    }
}
#[cfg(feature = "housekeeping")]
impl ::core::default::Default for Housekeeping {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "housekeeping")]
::callsheet_runtime::record! {
    Housekeeping, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOUSEKEEPING_HOUSEKEEPING; 0 => hk_events_mode, 1
    => hk_events_trigger, 2 => hk_events_service, 3 => hk_events_internal, 4 =>
    hk_events_discovery, 5 => hk_events_autoreg, 6 => hk_services_mode, 7 => hk_services,
    8 => hk_audit_mode, 9 => hk_audit, 10 => hk_sessions_mode, 11 => hk_sessions, 12 =>
    hk_history_mode, 13 => hk_history_global, 14 => hk_history, 15 => hk_trends_mode, 16
    => hk_trends_global, 17 => hk_trends, 18 => db_extension, 19 => compression_status,
    20 => compress_older;; hk_events_mode hk_events_trigger hk_events_service
    hk_events_internal hk_events_discovery hk_events_autoreg hk_services_mode hk_services
    hk_audit_mode hk_audit hk_sessions_mode hk_sessions hk_history_mode hk_history_global
    hk_history hk_trends_mode hk_trends_global hk_trends db_extension compression_status
    compress_older
}
#[cfg(feature = "housekeeping")]
/// How long data is kept
#[non_exhaustive]
pub struct HousekeepingUpdate {
    /// Whether old events are removed.
    ///
    /// Bool (0 or 1).
    pub hk_events_mode: ::core::option::Option<bool>,
    /// How long events of triggers are kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_events_trigger: ::core::option::Option<::std::string::String>,
    /// How long events of services are kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_events_service: ::core::option::Option<::std::string::String>,
    /// How long internal events are kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_events_internal: ::core::option::Option<::std::string::String>,
    /// How long events of network discovery are kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_events_discovery: ::core::option::Option<::std::string::String>,
    /// How long events of autoregistration are kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_events_autoreg: ::core::option::Option<::std::string::String>,
    /// Whether old data of services is removed.
    ///
    /// Bool (0 or 1).
    pub hk_services_mode: ::core::option::Option<bool>,
    /// How long data of services is kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_services: ::core::option::Option<::std::string::String>,
    /// Whether old records of the audit log are removed.
    ///
    /// Bool (0 or 1).
    pub hk_audit_mode: ::core::option::Option<bool>,
    /// How long records of the audit log are kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_audit: ::core::option::Option<::std::string::String>,
    /// Whether old sessions are removed.
    ///
    /// Bool (0 or 1).
    pub hk_sessions_mode: ::core::option::Option<bool>,
    /// How long sessions are kept.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 86400–788400000 s. Not empty.
    pub hk_sessions: ::core::option::Option<::std::string::String>,
    /// Whether old history is removed.
    ///
    /// Bool (0 or 1).
    pub hk_history_mode: ::core::option::Option<bool>,
    /// Whether `hk_history` holds for all items, whatever they say.
    ///
    /// Bool (0 or 1).
    pub hk_history_global: ::core::option::Option<bool>,
    /// How long history is kept; `0`: not at all.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 0, 3600–788400000 s. Not empty.
    pub hk_history: ::core::option::Option<::std::string::String>,
    /// Whether old trends are removed.
    ///
    /// Bool (0 or 1).
    pub hk_trends_mode: ::core::option::Option<bool>,
    /// Whether `hk_trends` holds for all items, whatever they say.
    ///
    /// Bool (0 or 1).
    pub hk_trends_global: ::core::option::Option<bool>,
    /// How long trends are kept; `0`: not at all.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 0, 86400–788400000 s. Not empty.
    pub hk_trends: ::core::option::Option<::std::string::String>,
    /// Whether TimescaleDB compresses history and trends.
    ///
    /// Bool (0 or 1).
    pub compression_status: ::core::option::Option<bool>,
    /// After what time history and trends are compressed.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 604800–788400000 s. Not empty.
    pub compress_older: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "housekeeping")]
impl HousekeepingUpdate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`hk_events_mode`](Self::hk_events_mode).
    pub fn hk_events_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_events_mode, value);
        self
    }
    /// Sets [`hk_events_trigger`](Self::hk_events_trigger).
    pub fn hk_events_trigger(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_events_trigger, value);
        self
    }
    /// Sets [`hk_events_service`](Self::hk_events_service).
    pub fn hk_events_service(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_events_service, value);
        self
    }
    /// Sets [`hk_events_internal`](Self::hk_events_internal).
    pub fn hk_events_internal(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_events_internal, value);
        self
    }
    /// Sets [`hk_events_discovery`](Self::hk_events_discovery).
    pub fn hk_events_discovery(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_events_discovery, value);
        self
    }
    /// Sets [`hk_events_autoreg`](Self::hk_events_autoreg).
    pub fn hk_events_autoreg(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_events_autoreg, value);
        self
    }
    /// Sets [`hk_services_mode`](Self::hk_services_mode).
    pub fn hk_services_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_services_mode, value);
        self
    }
    /// Sets [`hk_services`](Self::hk_services).
    pub fn hk_services(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_services, value);
        self
    }
    /// Sets [`hk_audit_mode`](Self::hk_audit_mode).
    pub fn hk_audit_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_audit_mode, value);
        self
    }
    /// Sets [`hk_audit`](Self::hk_audit).
    pub fn hk_audit(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_audit, value);
        self
    }
    /// Sets [`hk_sessions_mode`](Self::hk_sessions_mode).
    pub fn hk_sessions_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_sessions_mode, value);
        self
    }
    /// Sets [`hk_sessions`](Self::hk_sessions).
    pub fn hk_sessions(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_sessions, value);
        self
    }
    /// Sets [`hk_history_mode`](Self::hk_history_mode).
    pub fn hk_history_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_history_mode, value);
        self
    }
    /// Sets [`hk_history_global`](Self::hk_history_global).
    pub fn hk_history_global(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_history_global, value);
        self
    }
    /// Sets [`hk_history`](Self::hk_history).
    pub fn hk_history(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_history, value);
        self
    }
    /// Sets [`hk_trends_mode`](Self::hk_trends_mode).
    pub fn hk_trends_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_trends_mode, value);
        self
    }
    /// Sets [`hk_trends_global`](Self::hk_trends_global).
    pub fn hk_trends_global(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_trends_global, value);
        self
    }
    /// Sets [`hk_trends`](Self::hk_trends).
    pub fn hk_trends(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hk_trends, value);
        self
    }
    /// Sets [`compression_status`](Self::compression_status).
    pub fn compression_status(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.compression_status, value);
        self
    }
    /// Sets [`compress_older`](Self::compress_older).
    pub fn compress_older(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.compress_older, value);
        self
    }
}
#[cfg(feature = "housekeeping")]
impl ::core::default::Default for HousekeepingUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "housekeeping")]
::callsheet_runtime::record! {
    HousekeepingUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOUSEKEEPING_HOUSEKEEPING_UPDATE; 0 =>
    hk_events_mode, 1 => hk_events_trigger, 2 => hk_events_service, 3 =>
    hk_events_internal, 4 => hk_events_discovery, 5 => hk_events_autoreg, 6 =>
    hk_services_mode, 7 => hk_services, 8 => hk_audit_mode, 9 => hk_audit, 10 =>
    hk_sessions_mode, 11 => hk_sessions, 12 => hk_history_mode, 13 => hk_history_global,
    14 => hk_history, 15 => hk_trends_mode, 16 => hk_trends_global, 17 => hk_trends, 18
    => compression_status, 19 => compress_older;; hk_events_mode hk_events_trigger
    hk_events_service hk_events_internal hk_events_discovery hk_events_autoreg
    hk_services_mode hk_services hk_audit_mode hk_audit hk_sessions_mode hk_sessions
    hk_history_mode hk_history_global hk_history hk_trends_mode hk_trends_global
    hk_trends compression_status compress_older
}
#[cfg(feature = "housekeeping")]
static HOUSEKEEPING_FIELDS: [tables::Field<'static>; 21] = tables::Field::rows(
    [
        ("hk_events_mode", tables::Type::BOOL, 14),
        (
            "hk_events_trigger",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            19,
        ),
        (
            "hk_events_service",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            27,
        ),
        (
            "hk_events_internal",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            35,
        ),
        (
            "hk_events_discovery",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            43,
        ),
        (
            "hk_events_autoreg",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            51,
        ),
        ("hk_services_mode", tables::Type::BOOL, 59),
        (
            "hk_services",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            64,
        ),
        ("hk_audit_mode", tables::Type::BOOL, 72),
        (
            "hk_audit",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            77,
        ),
        ("hk_sessions_mode", tables::Type::BOOL, 85),
        (
            "hk_sessions",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            90,
        ),
        ("hk_history_mode", tables::Type::BOOL, 98),
        ("hk_history_global", tables::Type::BOOL, 103),
        (
            "hk_history",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range { first: 0, last: 0 },
                    tables::Range {
                        first: 3600,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            108,
        ),
        ("hk_trends_mode", tables::Type::BOOL, 116),
        ("hk_trends_global", tables::Type::BOOL, 121),
        (
            "hk_trends",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range { first: 0, last: 0 },
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            126,
        ),
        ("db_extension", tables::Type::TEXT, 134),
        ("compression_status", tables::Type::BOOL, 140),
        (
            "compress_older",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 604800,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            145,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "housekeeping")]
pub(crate) static HOUSEKEEPING_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/housekeeping",
    name: "Housekeeping",
    file: "spec/zabbix/types/housekeeping.toml",
    form: tables::Form::Object,
    fields: &HOUSEKEEPING_FIELDS,
    lookup: &[
        65535, 9, 18, 1, 65535, 8, 65535, 6, 14, 12, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 17, 65535, 65535, 65535, 15, 7, 65535, 65535, 4, 20,
        13, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10, 65535,
        65535, 2, 0, 65535, 65535, 19, 5, 65535, 65535, 65535, 16, 65535, 3, 65535,
        65535, 11, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "housekeeping")]
#[cfg(feature = "texts")]
pub(crate) static HOUSEKEEPING_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whether old events are removed.",
            ru: "Удалять ли старые события.",
        },
        tables::Text {
            en: "How long events of triggers are kept.",
            ru: "Сколько хранить события триггеров.",
        },
        tables::Text {
            en: "How long events of services are kept.",
            ru: "Сколько хранить события услуг.",
        },
        tables::Text {
            en: "How long internal events are kept.",
            ru: "Сколько хранить внутренние события.",
        },
        tables::Text {
            en: "How long events of network discovery are kept.",
            ru: "Сколько хранить события обнаружения сети.",
        },
        tables::Text {
            en: "How long events of autoregistration are kept.",
            ru: "Сколько хранить события авторегистрации.",
        },
        tables::Text {
            en: "Whether old data of services is removed.",
            ru: "Удалять ли старые данные услуг.",
        },
        tables::Text {
            en: "How long data of services is kept.",
            ru: "Сколько хранить данные услуг.",
        },
        tables::Text {
            en: "Whether old records of the audit log are removed.",
            ru: "Удалять ли старые записи журнала аудита.",
        },
        tables::Text {
            en: "How long records of the audit log are kept.",
            ru: "Сколько хранить записи журнала аудита.",
        },
        tables::Text {
            en: "Whether old sessions are removed.",
            ru: "Удалять ли старые сеансы.",
        },
        tables::Text {
            en: "How long sessions are kept.",
            ru: "Сколько хранить сеансы.",
        },
        tables::Text {
            en: "Whether old history is removed.",
            ru: "Удалять ли старую историю.",
        },
        tables::Text {
            en: "Whether `hk_history` holds for all items, whatever they say.",
            ru: "Действует ли `hk_history` для всех элементов данных вместо их собственного срока.",
        },
        tables::Text {
            en: "How long history is kept; `0`: not at all.",
            ru: "Сколько хранить историю; `0` — не хранить.",
        },
        tables::Text {
            en: "Whether old trends are removed.",
            ru: "Удалять ли старые тренды (динамику изменений).",
        },
        tables::Text {
            en: "Whether `hk_trends` holds for all items, whatever they say.",
            ru: "Действует ли `hk_trends` для всех элементов данных вместо их собственного срока.",
        },
        tables::Text {
            en: "How long trends are kept; `0`: not at all.",
            ru: "Сколько хранить тренды; `0` — не хранить.",
        },
        tables::Text {
            en: "The extension of the database, `timescaledb` or empty.",
            ru: "Расширение базы данных: `timescaledb` или пусто.",
        },
        tables::Text {
            en: "Whether TimescaleDB compresses history and trends.",
            ru: "Сжимать ли историю и тренды средствами TimescaleDB.",
        },
        tables::Text {
            en: "After what time history and trends are compressed.",
            ru: "Через какое время сжимать историю и тренды.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "housekeeping")]
static HOUSEKEEPING_UPDATE_FIELDS: [tables::Field<'static>; 20] = tables::Field::rows(
    [
        ("hk_events_mode", tables::Type::BOOL, 14),
        (
            "hk_events_trigger",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            19,
        ),
        (
            "hk_events_service",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            27,
        ),
        (
            "hk_events_internal",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            35,
        ),
        (
            "hk_events_discovery",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            43,
        ),
        (
            "hk_events_autoreg",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            51,
        ),
        ("hk_services_mode", tables::Type::BOOL, 59),
        (
            "hk_services",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            64,
        ),
        ("hk_audit_mode", tables::Type::BOOL, 72),
        (
            "hk_audit",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            77,
        ),
        ("hk_sessions_mode", tables::Type::BOOL, 85),
        (
            "hk_sessions",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            90,
        ),
        ("hk_history_mode", tables::Type::BOOL, 98),
        ("hk_history_global", tables::Type::BOOL, 103),
        (
            "hk_history",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range { first: 0, last: 0 },
                    tables::Range {
                        first: 3600,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            108,
        ),
        ("hk_trends_mode", tables::Type::BOOL, 116),
        ("hk_trends_global", tables::Type::BOOL, 121),
        (
            "hk_trends",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range { first: 0, last: 0 },
                    tables::Range {
                        first: 86400,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            126,
        ),
        ("compression_status", tables::Type::BOOL, 140),
        (
            "compress_older",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 604800,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            145,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "housekeeping")]
pub(crate) static HOUSEKEEPING_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/housekeeping",
    name: "HousekeepingUpdate",
    file: "spec/zabbix/types/housekeeping.toml",
    form: tables::Form::Object,
    fields: &HOUSEKEEPING_UPDATE_FIELDS,
    lookup: &[
        65535, 9, 65535, 1, 65535, 8, 65535, 6, 14, 12, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 17, 65535, 65535, 65535, 15, 7, 65535, 65535,
        4, 19, 13, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10,
        65535, 65535, 2, 0, 65535, 65535, 18, 5, 65535, 65535, 65535, 16, 65535, 3,
        65535, 65535, 11, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "housekeeping")]
#[cfg(feature = "texts")]
pub(crate) static HOUSEKEEPING_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whether old events are removed.",
            ru: "Удалять ли старые события.",
        },
        tables::Text {
            en: "How long events of triggers are kept.",
            ru: "Сколько хранить события триггеров.",
        },
        tables::Text {
            en: "How long events of services are kept.",
            ru: "Сколько хранить события услуг.",
        },
        tables::Text {
            en: "How long internal events are kept.",
            ru: "Сколько хранить внутренние события.",
        },
        tables::Text {
            en: "How long events of network discovery are kept.",
            ru: "Сколько хранить события обнаружения сети.",
        },
        tables::Text {
            en: "How long events of autoregistration are kept.",
            ru: "Сколько хранить события авторегистрации.",
        },
        tables::Text {
            en: "Whether old data of services is removed.",
            ru: "Удалять ли старые данные услуг.",
        },
        tables::Text {
            en: "How long data of services is kept.",
            ru: "Сколько хранить данные услуг.",
        },
        tables::Text {
            en: "Whether old records of the audit log are removed.",
            ru: "Удалять ли старые записи журнала аудита.",
        },
        tables::Text {
            en: "How long records of the audit log are kept.",
            ru: "Сколько хранить записи журнала аудита.",
        },
        tables::Text {
            en: "Whether old sessions are removed.",
            ru: "Удалять ли старые сеансы.",
        },
        tables::Text {
            en: "How long sessions are kept.",
            ru: "Сколько хранить сеансы.",
        },
        tables::Text {
            en: "Whether old history is removed.",
            ru: "Удалять ли старую историю.",
        },
        tables::Text {
            en: "Whether `hk_history` holds for all items, whatever they say.",
            ru: "Действует ли `hk_history` для всех элементов данных вместо их собственного срока.",
        },
        tables::Text {
            en: "How long history is kept; `0`: not at all.",
            ru: "Сколько хранить историю; `0` — не хранить.",
        },
        tables::Text {
            en: "Whether old trends are removed.",
            ru: "Удалять ли старые тренды (динамику изменений).",
        },
        tables::Text {
            en: "Whether `hk_trends` holds for all items, whatever they say.",
            ru: "Действует ли `hk_trends` для всех элементов данных вместо их собственного срока.",
        },
        tables::Text {
            en: "How long trends are kept; `0`: not at all.",
            ru: "Сколько хранить тренды; `0` — не хранить.",
        },
        tables::Text {
            en: "Whether TimescaleDB compresses history and trends.",
            ru: "Сжимать ли историю и тренды средствами TimescaleDB.",
        },
        tables::Text {
            en: "After what time history and trends are compressed.",
            ru: "Через какое время сжимать историю и тренды.",
        },
    ],
    rules: &[],
    said: &[],
};
