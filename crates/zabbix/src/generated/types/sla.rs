// @generated from spec/zabbix/types/sla.toml by `cargo xtask codegen`; do not edit.

//! The type `sla`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "sla")]
/// A service level agreement
#[non_exhaustive]
pub struct Sla {
    /// The SLA's id.
    ///
    /// Id.
    pub slaid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The SLA's name.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// How long the periods are that are reported.
    ///
    /// One of the values below.
    pub period: ::core::option::Option<SlaPeriod>,
    /// The share of time that a service has to be up, in percent, with at most four digits after the point.
    ///
    /// Number.
    pub slo: ::core::option::Option<f64>,
    /// The day from which it counts: its midnight in UTC, in seconds since 1970.
    ///
    /// Integer.
    pub effective_date: ::core::option::Option<i64>,
    /// The time zone, `Europe/Riga`, or `system`. Which are there depends on the server.
    ///
    /// String.
    pub timezone: ::core::option::Option<::std::string::String>,
    /// Whether the SLA is reported.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Activity>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Which services it is for: such as have one of these tags. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub service_tags: ::core::option::Option<
        ::callsheet_runtime::Counted<SlaServiceTags>,
    >,
    /// The hours of the week that count; an empty list for all. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub schedule: ::core::option::Option<::callsheet_runtime::Counted<SlaSchedule>>,
    /// Times that do not count. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub excluded_downtimes: ::core::option::Option<
        ::callsheet_runtime::Counted<SlaExcludedDowntimes>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "sla")]
impl Sla {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`slaid`](Self::slaid).
    pub fn slaid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.slaid, value);
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
    /// Sets [`period`](Self::period).
    pub fn period(mut self, value: impl ::core::convert::Into<SlaPeriod>) -> Self {
        ::callsheet_runtime::record::set(&mut self.period, value);
        self
    }
    /// Sets [`slo`](Self::slo).
    pub fn slo(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.slo, value);
        self
    }
    /// Sets [`effective_date`](Self::effective_date).
    pub fn effective_date(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.effective_date, value);
        self
    }
    /// Sets [`timezone`](Self::timezone).
    pub fn timezone(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timezone, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Activity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`service_tags`](Self::service_tags).
    pub fn service_tags(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Counted<SlaServiceTags>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.service_tags, value);
        self
    }
    /// Sets [`schedule`](Self::schedule).
    pub fn schedule(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Counted<SlaSchedule>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.schedule, value);
        self
    }
    /// Sets [`excluded_downtimes`](Self::excluded_downtimes).
    pub fn excluded_downtimes(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<SlaExcludedDowntimes>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.excluded_downtimes, value);
        self
    }
}
#[cfg(feature = "sla")]
impl ::core::default::Default for Sla {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "sla")]
::callsheet_runtime::record! {
    Sla, super::super::TABLES, super::super::tables::shapes::TYPES_SLA_SLA; 0 => slaid, 1
    => name, 2 => period, 3 => slo, 4 => effective_date, 5 => timezone, 6 => status, 7 =>
    description, 8 => service_tags, 9 => schedule, 10 => excluded_downtimes;; slaid name
    period slo effective_date timezone status description service_tags schedule
    excluded_downtimes
}
#[cfg(feature = "sla")]
/// A service level agreement
#[non_exhaustive]
pub struct SlaCreate {
    /// The SLA's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// How long the periods are that are reported.
    ///
    /// One of the values below.
    pub period: SlaPeriod,
    /// The share of time that a service has to be up, in percent, with at most four digits after the point.
    ///
    /// Number, 0–100.
    pub slo: f64,
    /// The day from which it counts: its midnight in UTC, in seconds since 1970.
    ///
    /// Integer, 0–2147483647.
    pub effective_date: i64,
    /// The time zone, `Europe/Riga`, or `system`. Which are there depends on the server.
    ///
    /// String. Not empty.
    pub timezone: ::std::string::String,
    /// Whether the SLA is reported.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Activity>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Which services it is for: such as have one of these tags. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub service_tags: ::std::vec::Vec<SlaCreateServiceTags>,
    /// The hours of the week that count; an empty list for all. In an update they replace those until now.
    ///
    /// List of: object.
    pub schedule: ::core::option::Option<::std::vec::Vec<SlaCreateSchedule>>,
    /// Times that do not count. In an update they replace those until now.
    ///
    /// List of: object.
    pub excluded_downtimes: ::core::option::Option<
        ::std::vec::Vec<SlaCreateExcludedDowntimes>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "sla")]
impl SlaCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        period: impl ::core::convert::Into<SlaPeriod>,
        slo: impl ::core::convert::Into<f64>,
        effective_date: impl ::core::convert::Into<i64>,
        timezone: impl ::core::convert::Into<::std::string::String>,
        service_tags: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<SlaCreateServiceTags>,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            period: period.into(),
            slo: slo.into(),
            effective_date: effective_date.into(),
            timezone: timezone.into(),
            service_tags: ::callsheet_runtime::record::list(service_tags),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Activity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`schedule`](Self::schedule).
    pub fn schedule(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<SlaCreateSchedule>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.schedule, value);
        self
    }
    /// Sets [`excluded_downtimes`](Self::excluded_downtimes).
    pub fn excluded_downtimes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<SlaCreateExcludedDowntimes>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.excluded_downtimes, value);
        self
    }
}
#[cfg(feature = "sla")]
::callsheet_runtime::record! {
    SlaCreate, super::super::TABLES, super::super::tables::shapes::TYPES_SLA_SLA_CREATE;
    0 => name, 1 => period, 2 => slo, 3 => effective_date, 4 => timezone, 5 => status, 6
    => description, 7 => service_tags, 8 => schedule, 9 => excluded_downtimes; name
    period slo effective_date timezone service_tags; status description schedule
    excluded_downtimes
}
#[cfg(feature = "sla")]
/// A service level agreement
#[non_exhaustive]
pub struct SlaUpdate {
    /// The SLA's id.
    ///
    /// Id.
    pub slaid: ::callsheet_runtime::Id,
    /// The SLA's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// How long the periods are that are reported.
    ///
    /// One of the values below.
    pub period: ::core::option::Option<SlaPeriod>,
    /// The share of time that a service has to be up, in percent, with at most four digits after the point.
    ///
    /// Number, 0–100.
    pub slo: ::core::option::Option<f64>,
    /// The day from which it counts: its midnight in UTC, in seconds since 1970.
    ///
    /// Integer, 0–2147483647.
    pub effective_date: ::core::option::Option<i64>,
    /// The time zone, `Europe/Riga`, or `system`. Which are there depends on the server.
    ///
    /// String. Not empty.
    pub timezone: ::core::option::Option<::std::string::String>,
    /// Whether the SLA is reported.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Activity>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Which services it is for: such as have one of these tags. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub service_tags: ::core::option::Option<::std::vec::Vec<SlaUpdateServiceTags>>,
    /// The hours of the week that count; an empty list for all. In an update they replace those until now.
    ///
    /// List of: object.
    pub schedule: ::core::option::Option<::std::vec::Vec<SlaUpdateSchedule>>,
    /// Times that do not count. In an update they replace those until now.
    ///
    /// List of: object.
    pub excluded_downtimes: ::core::option::Option<
        ::std::vec::Vec<SlaUpdateExcludedDowntimes>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "sla")]
impl SlaUpdate {
    /// With what is required.
    pub fn new(slaid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            slaid: slaid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`period`](Self::period).
    pub fn period(mut self, value: impl ::core::convert::Into<SlaPeriod>) -> Self {
        ::callsheet_runtime::record::set(&mut self.period, value);
        self
    }
    /// Sets [`slo`](Self::slo).
    pub fn slo(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.slo, value);
        self
    }
    /// Sets [`effective_date`](Self::effective_date).
    pub fn effective_date(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.effective_date, value);
        self
    }
    /// Sets [`timezone`](Self::timezone).
    pub fn timezone(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timezone, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Activity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`service_tags`](Self::service_tags).
    pub fn service_tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<SlaUpdateServiceTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.service_tags, value);
        self
    }
    /// Sets [`schedule`](Self::schedule).
    pub fn schedule(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<SlaUpdateSchedule>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.schedule, value);
        self
    }
    /// Sets [`excluded_downtimes`](Self::excluded_downtimes).
    pub fn excluded_downtimes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<SlaUpdateExcludedDowntimes>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.excluded_downtimes, value);
        self
    }
}
#[cfg(feature = "sla")]
::callsheet_runtime::record! {
    SlaUpdate, super::super::TABLES, super::super::tables::shapes::TYPES_SLA_SLA_UPDATE;
    0 => slaid, 1 => name, 2 => period, 3 => slo, 4 => effective_date, 5 => timezone, 6
    => status, 7 => description, 8 => service_tags, 9 => schedule, 10 =>
    excluded_downtimes; slaid; name period slo effective_date timezone status description
    service_tags schedule excluded_downtimes
}
#[cfg(feature = "sla")]
/// Which services it is for: such as have one of these tags. In an update they replace those until now.
#[non_exhaustive]
pub struct SlaServiceTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters.
    pub tag: ::core::option::Option<::std::string::String>,
    /// How the tag's value is compared.
    ///
    /// One of the values below.
    pub operator: ::core::option::Option<SlaTagOperator>,
    /// The tag's value.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "sla")]
impl SlaServiceTags {
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
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<SlaTagOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
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
#[cfg(feature = "sla")]
impl ::core::default::Default for SlaServiceTags {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "sla")]
::callsheet_runtime::record! {
    SlaServiceTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_SLA_SLA_SERVICE_TAGS; 0 => tag, 1 => operator, 2
    => value;; tag operator value
}
#[cfg(feature = "sla")]
/// The hours of the week that count; an empty list for all. In an update they replace those until now.
#[non_exhaustive]
pub struct SlaSchedule {
    /// When they begin, in seconds from midnight before Sunday.
    ///
    /// Integer.
    pub period_from: ::core::option::Option<i64>,
    /// When they end, later than they begin.
    ///
    /// Integer.
    pub period_to: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "sla")]
impl SlaSchedule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`period_from`](Self::period_from).
    pub fn period_from(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.period_from, value);
        self
    }
    /// Sets [`period_to`](Self::period_to).
    pub fn period_to(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.period_to, value);
        self
    }
}
#[cfg(feature = "sla")]
impl ::core::default::Default for SlaSchedule {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "sla")]
::callsheet_runtime::record! {
    SlaSchedule, super::super::TABLES,
    super::super::tables::shapes::TYPES_SLA_SLA_SCHEDULE; 0 => period_from, 1 =>
    period_to;; period_from period_to
}
#[cfg(feature = "sla")]
/// Times that do not count. In an update they replace those until now.
#[non_exhaustive]
pub struct SlaExcludedDowntimes {
    /// What it was.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// When it began, in seconds since 1970.
    ///
    /// Integer.
    pub period_from: ::core::option::Option<i64>,
    /// When it ended, later than it began.
    ///
    /// Integer.
    pub period_to: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "sla")]
impl SlaExcludedDowntimes {
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
    /// Sets [`period_from`](Self::period_from).
    pub fn period_from(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.period_from, value);
        self
    }
    /// Sets [`period_to`](Self::period_to).
    pub fn period_to(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.period_to, value);
        self
    }
}
#[cfg(feature = "sla")]
impl ::core::default::Default for SlaExcludedDowntimes {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "sla")]
::callsheet_runtime::record! {
    SlaExcludedDowntimes, super::super::TABLES,
    super::super::tables::shapes::TYPES_SLA_SLA_EXCLUDED_DOWNTIMES; 0 => name, 1 =>
    period_from, 2 => period_to;; name period_from period_to
}
#[cfg(feature = "sla")]
/// Which services it is for: such as have one of these tags. In an update they replace those until now.
#[non_exhaustive]
pub struct SlaCreateServiceTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// How the tag's value is compared.
    ///
    /// One of the values below. Default: `0`.
    pub operator: ::core::option::Option<SlaTagOperator>,
    /// The tag's value.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "sla")]
impl SlaCreateServiceTags {
    /// With what is required.
    pub fn new(tag: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            tag: tag.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<SlaTagOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
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
#[cfg(feature = "sla")]
::callsheet_runtime::record! {
    SlaCreateServiceTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_SLA_SLA_CREATE_SERVICE_TAGS; 0 => tag, 1 =>
    operator, 2 => value; tag; operator value
}
#[cfg(feature = "sla")]
/// The hours of the week that count; an empty list for all. In an update they replace those until now.
#[non_exhaustive]
pub struct SlaCreateSchedule {
    /// When they begin, in seconds from midnight before Sunday.
    ///
    /// Integer, 0–604800.
    pub period_from: i64,
    /// When they end, later than they begin.
    ///
    /// Integer, 0–604800.
    pub period_to: i64,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "sla")]
impl SlaCreateSchedule {
    /// With what is required.
    pub fn new(
        period_from: impl ::core::convert::Into<i64>,
        period_to: impl ::core::convert::Into<i64>,
    ) -> Self {
        Self {
            period_from: period_from.into(),
            period_to: period_to.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "sla")]
::callsheet_runtime::record! {
    SlaCreateSchedule, super::super::TABLES,
    super::super::tables::shapes::TYPES_SLA_SLA_CREATE_SCHEDULE; 0 => period_from, 1 =>
    period_to; period_from period_to;
}
#[cfg(feature = "sla")]
/// Times that do not count. In an update they replace those until now.
#[non_exhaustive]
pub struct SlaCreateExcludedDowntimes {
    /// What it was.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// When it began, in seconds since 1970.
    ///
    /// Integer, 0–2147483647.
    pub period_from: i64,
    /// When it ended, later than it began.
    ///
    /// Integer, 0–2147483647.
    pub period_to: i64,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "sla")]
impl SlaCreateExcludedDowntimes {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        period_from: impl ::core::convert::Into<i64>,
        period_to: impl ::core::convert::Into<i64>,
    ) -> Self {
        Self {
            name: name.into(),
            period_from: period_from.into(),
            period_to: period_to.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "sla")]
::callsheet_runtime::record! {
    SlaCreateExcludedDowntimes, super::super::TABLES,
    super::super::tables::shapes::TYPES_SLA_SLA_CREATE_EXCLUDED_DOWNTIMES; 0 => name, 1
    => period_from, 2 => period_to; name period_from period_to;
}
#[cfg(feature = "sla")]
/// Which services it is for: such as have one of these tags. In an update they replace those until now.
#[non_exhaustive]
pub struct SlaUpdateServiceTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// How the tag's value is compared.
    ///
    /// One of the values below. Default: `0`.
    pub operator: ::core::option::Option<SlaTagOperator>,
    /// The tag's value.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "sla")]
impl SlaUpdateServiceTags {
    /// With what is required.
    pub fn new(tag: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            tag: tag.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<SlaTagOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
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
#[cfg(feature = "sla")]
::callsheet_runtime::record! {
    SlaUpdateServiceTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_SLA_SLA_UPDATE_SERVICE_TAGS; 0 => tag, 1 =>
    operator, 2 => value; tag; operator value
}
#[cfg(feature = "sla")]
/// The hours of the week that count; an empty list for all. In an update they replace those until now.
#[non_exhaustive]
pub struct SlaUpdateSchedule {
    /// When they begin, in seconds from midnight before Sunday.
    ///
    /// Integer, 0–604800.
    pub period_from: i64,
    /// When they end, later than they begin.
    ///
    /// Integer, 0–604800.
    pub period_to: i64,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "sla")]
impl SlaUpdateSchedule {
    /// With what is required.
    pub fn new(
        period_from: impl ::core::convert::Into<i64>,
        period_to: impl ::core::convert::Into<i64>,
    ) -> Self {
        Self {
            period_from: period_from.into(),
            period_to: period_to.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "sla")]
::callsheet_runtime::record! {
    SlaUpdateSchedule, super::super::TABLES,
    super::super::tables::shapes::TYPES_SLA_SLA_UPDATE_SCHEDULE; 0 => period_from, 1 =>
    period_to; period_from period_to;
}
#[cfg(feature = "sla")]
/// Times that do not count. In an update they replace those until now.
#[non_exhaustive]
pub struct SlaUpdateExcludedDowntimes {
    /// What it was.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// When it began, in seconds since 1970.
    ///
    /// Integer, 0–2147483647.
    pub period_from: i64,
    /// When it ended, later than it began.
    ///
    /// Integer, 0–2147483647.
    pub period_to: i64,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "sla")]
impl SlaUpdateExcludedDowntimes {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        period_from: impl ::core::convert::Into<i64>,
        period_to: impl ::core::convert::Into<i64>,
    ) -> Self {
        Self {
            name: name.into(),
            period_from: period_from.into(),
            period_to: period_to.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "sla")]
::callsheet_runtime::record! {
    SlaUpdateExcludedDowntimes, super::super::TABLES,
    super::super::tables::shapes::TYPES_SLA_SLA_UPDATE_EXCLUDED_DOWNTIMES; 0 => name, 1
    => period_from, 2 => period_to; name period_from period_to;
}
#[cfg(feature = "sla")]
/// How long the reported periods of an SLA are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlaPeriod {
    /// A day.
    ///
    /// `0` on the wire.
    Daily,
    /// A week.
    ///
    /// `1` on the wire.
    Weekly,
    /// A month.
    ///
    /// `2` on the wire.
    Monthly,
    /// A quarter.
    ///
    /// `3` on the wire.
    Quarterly,
    /// A year.
    ///
    /// `4` on the wire.
    Annually,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "sla")]
::callsheet_runtime::open_enum! {
    SlaPeriod, SLA_PERIOD_VALUES; 0 => Daily, 1 => Weekly, 2 => Monthly, 3 => Quarterly,
    4 => Annually
}
#[cfg(feature = "sla")]
pub(crate) static SLA_PERIOD_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/sla",
    name: "SlaPeriod",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Daily",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Weekly",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Monthly",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Quarterly",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Annually",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "sla")]
/// How the value of a tag of a service is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlaTagOperator {
    /// Equal.
    ///
    /// `0` on the wire.
    Equals,
    /// Contains.
    ///
    /// `2` on the wire.
    Contains,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "sla")]
::callsheet_runtime::open_enum! {
    SlaTagOperator, SLA_TAG_OPERATOR_VALUES; 0 => Equals, 1 => Contains
}
#[cfg(feature = "sla")]
pub(crate) static SLA_TAG_OPERATOR_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/sla",
    name: "SlaTagOperator",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Equals",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Contains",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "sla")]
static SLA_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        ("slaid", tables::Type::ID, 15),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            22,
        ),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Enum(&SLA_PERIOD_VALUES),
                ..tables::Type::ANY
            },
            31,
        ),
        ("slo", tables::Type::FLOAT, 38),
        ("effective_date", tables::Type::INT, 46),
        ("timezone", tables::Type::TEXT, 54),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::ACTIVITY_VALUES),
                ..tables::Type::ANY
            },
            62,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            68,
        ),
        (
            "service_tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SLA_SLA_SERVICE_TAGS,
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
            74,
        ),
        (
            "schedule",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SLA_SLA_SCHEDULE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        counted: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            109,
        ),
        (
            "excluded_downtimes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SLA_SLA_EXCLUDED_DOWNTIMES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        counted: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[1, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            134,
        ),
    ],
    &[],
);
#[cfg(feature = "sla")]
pub(crate) static SLA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/sla",
    name: "Sla",
    file: "spec/zabbix/types/sla.toml",
    form: tables::Form::Object,
    fields: &SLA_FIELDS,
    lookup: &[
        5, 65535, 65535, 65535, 0, 7, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 9, 2, 65535, 6, 8, 10,
        65535, 65535, 4,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "sla")]
#[cfg(feature = "texts")]
pub(crate) static SLA_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The SLA's id.",
            ru: "Идентификатор SLA.",
        },
        tables::Text {
            en: "The SLA's name.",
            ru: "Название SLA.",
        },
        tables::Text {
            en: "How long the periods are that are reported.",
            ru: "Длина отчётного периода.",
        },
        tables::Text {
            en: "The share of time that a service has to be up, in percent, with at most four digits after the point.",
            ru: "Доля времени, когда услуга должна работать, в процентах; не больше четырёх знаков после точки.",
        },
        tables::Text {
            en: "The day from which it counts: its midnight in UTC, in seconds since 1970.",
            ru: "День, с которого действует: его полночь по UTC, в секундах с 1970 года.",
        },
        tables::Text {
            en: "The time zone, `Europe/Riga`, or `system`. Which are there depends on the server.",
            ru: "Часовой пояс, например `Europe/Riga`, или `system`. Набор поясов зависит от сервера.",
        },
        tables::Text {
            en: "Whether the SLA is reported.",
            ru: "Рассчитывается ли SLA.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Which services it is for: such as have one of these tags. In an update they replace those until now.",
            ru: "Для каких услуг: с одним из этих тегов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The hours of the week that count; an empty list for all. In an update they replace those until now.",
            ru: "Учитываемые часы недели; пустой список — все. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Times that do not count. In an update they replace those until now.",
            ru: "Время, которое не учитывается. При обновлении заменяют прежнее.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "sla")]
static SLA_CREATE_FIELDS: [tables::Field<'static>; 10] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            22,
        ),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Enum(&SLA_PERIOD_VALUES),
                ..tables::Type::ANY
            },
            31,
        ),
        (
            "slo",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 100,
                    },
                ],
                ..tables::Type::FLOAT
            },
            38,
        ),
        (
            "effective_date",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            46,
        ),
        ("timezone", tables::Type::TEXT, 54),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::ACTIVITY_VALUES),
                ..tables::Type::ANY
            },
            62,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            68,
        ),
        (
            "service_tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SLA_SLA_CREATE_SERVICE_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            74,
        ),
        (
            "schedule",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SLA_SLA_CREATE_SCHEDULE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            109,
        ),
        (
            "excluded_downtimes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SLA_SLA_CREATE_EXCLUDED_DOWNTIMES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[1, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            134,
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
        (1, tables::Facts::REQUIRED),
        (2, tables::Facts::REQUIRED),
        (3, tables::Facts::REQUIRED),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "sla")]
pub(crate) static SLA_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/sla",
    name: "SlaCreate",
    file: "spec/zabbix/types/sla.toml",
    form: tables::Form::Object,
    fields: &SLA_CREATE_FIELDS,
    lookup: &[
        4, 65535, 65535, 65535, 65535, 6, 65535, 65535, 2, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 8, 1, 65535, 5,
        7, 9, 65535, 65535, 3,
    ],
    required: 6,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "sla")]
#[cfg(feature = "texts")]
pub(crate) static SLA_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The SLA's name.",
            ru: "Название SLA.",
        },
        tables::Text {
            en: "How long the periods are that are reported.",
            ru: "Длина отчётного периода.",
        },
        tables::Text {
            en: "The share of time that a service has to be up, in percent, with at most four digits after the point.",
            ru: "Доля времени, когда услуга должна работать, в процентах; не больше четырёх знаков после точки.",
        },
        tables::Text {
            en: "The day from which it counts: its midnight in UTC, in seconds since 1970.",
            ru: "День, с которого действует: его полночь по UTC, в секундах с 1970 года.",
        },
        tables::Text {
            en: "The time zone, `Europe/Riga`, or `system`. Which are there depends on the server.",
            ru: "Часовой пояс, например `Europe/Riga`, или `system`. Набор поясов зависит от сервера.",
        },
        tables::Text {
            en: "Whether the SLA is reported.",
            ru: "Рассчитывается ли SLA.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Which services it is for: such as have one of these tags. In an update they replace those until now.",
            ru: "Для каких услуг: с одним из этих тегов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The hours of the week that count; an empty list for all. In an update they replace those until now.",
            ru: "Учитываемые часы недели; пустой список — все. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Times that do not count. In an update they replace those until now.",
            ru: "Время, которое не учитывается. При обновлении заменяют прежнее.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "sla")]
static SLA_UPDATE_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        ("slaid", tables::Type::ID, 15),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            22,
        ),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Enum(&SLA_PERIOD_VALUES),
                ..tables::Type::ANY
            },
            31,
        ),
        (
            "slo",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 100,
                    },
                ],
                ..tables::Type::FLOAT
            },
            38,
        ),
        (
            "effective_date",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            46,
        ),
        ("timezone", tables::Type::TEXT, 54),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::ACTIVITY_VALUES),
                ..tables::Type::ANY
            },
            62,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            68,
        ),
        (
            "service_tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SLA_SLA_UPDATE_SERVICE_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            74,
        ),
        (
            "schedule",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SLA_SLA_UPDATE_SCHEDULE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            109,
        ),
        (
            "excluded_downtimes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SLA_SLA_UPDATE_EXCLUDED_DOWNTIMES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[1, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            134,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
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
            8,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "sla")]
pub(crate) static SLA_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/sla",
    name: "SlaUpdate",
    file: "spec/zabbix/types/sla.toml",
    form: tables::Form::Object,
    fields: &SLA_UPDATE_FIELDS,
    lookup: &[
        5, 65535, 65535, 65535, 0, 7, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 9, 2, 65535, 6, 8, 10,
        65535, 65535, 4,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "sla")]
#[cfg(feature = "texts")]
pub(crate) static SLA_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The SLA's id.",
            ru: "Идентификатор SLA.",
        },
        tables::Text {
            en: "The SLA's name.",
            ru: "Название SLA.",
        },
        tables::Text {
            en: "How long the periods are that are reported.",
            ru: "Длина отчётного периода.",
        },
        tables::Text {
            en: "The share of time that a service has to be up, in percent, with at most four digits after the point.",
            ru: "Доля времени, когда услуга должна работать, в процентах; не больше четырёх знаков после точки.",
        },
        tables::Text {
            en: "The day from which it counts: its midnight in UTC, in seconds since 1970.",
            ru: "День, с которого действует: его полночь по UTC, в секундах с 1970 года.",
        },
        tables::Text {
            en: "The time zone, `Europe/Riga`, or `system`. Which are there depends on the server.",
            ru: "Часовой пояс, например `Europe/Riga`, или `system`. Набор поясов зависит от сервера.",
        },
        tables::Text {
            en: "Whether the SLA is reported.",
            ru: "Рассчитывается ли SLA.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Which services it is for: such as have one of these tags. In an update they replace those until now.",
            ru: "Для каких услуг: с одним из этих тегов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The hours of the week that count; an empty list for all. In an update they replace those until now.",
            ru: "Учитываемые часы недели; пустой список — все. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Times that do not count. In an update they replace those until now.",
            ru: "Время, которое не учитывается. При обновлении заменяют прежнее.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "sla")]
static SLA_SERVICE_TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            83,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&SLA_TAG_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            93,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            101,
        ),
    ],
    &[],
);
#[cfg(feature = "sla")]
pub(crate) static SLA_SERVICE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/sla",
    name: "SlaServiceTags",
    file: "spec/zabbix/types/sla.toml",
    form: tables::Form::Object,
    fields: &SLA_SERVICE_TAGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "sla")]
#[cfg(feature = "texts")]
pub(crate) static SLA_SERVICE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "How the tag's value is compared.",
            ru: "Как сравнивается значение тега.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "sla")]
static SLA_SCHEDULE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("period_from", tables::Type::INT, 116), ("period_to", tables::Type::INT, 125)],
    &[],
);
#[cfg(feature = "sla")]
pub(crate) static SLA_SCHEDULE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/sla",
    name: "SlaSchedule",
    file: "spec/zabbix/types/sla.toml",
    form: tables::Form::Object,
    fields: &SLA_SCHEDULE_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 65535, 0, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "sla")]
#[cfg(feature = "texts")]
pub(crate) static SLA_SCHEDULE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "When they begin, in seconds from midnight before Sunday.",
            ru: "Начало, в секундах от полуночи воскресенья.",
        },
        tables::Text {
            en: "When they end, later than they begin.",
            ru: "Конец, позже начала.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "sla")]
static SLA_EXCLUDED_DOWNTIMES_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            141,
        ),
        ("period_from", tables::Type::INT, 151),
        ("period_to", tables::Type::INT, 160),
    ],
    &[],
);
#[cfg(feature = "sla")]
pub(crate) static SLA_EXCLUDED_DOWNTIMES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/sla",
    name: "SlaExcludedDowntimes",
    file: "spec/zabbix/types/sla.toml",
    form: tables::Form::Object,
    fields: &SLA_EXCLUDED_DOWNTIMES_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 65535, 1, 2, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "sla")]
#[cfg(feature = "texts")]
pub(crate) static SLA_EXCLUDED_DOWNTIMES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What it was.",
            ru: "Название простоя.",
        },
        tables::Text {
            en: "When it began, in seconds since 1970.",
            ru: "Начало, в секундах с 1970 года.",
        },
        tables::Text {
            en: "When it ended, later than it began.",
            ru: "Конец, позже начала.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "sla")]
static SLA_CREATE_SERVICE_TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            83,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&SLA_TAG_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            93,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            101,
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
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "sla")]
pub(crate) static SLA_CREATE_SERVICE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/sla",
    name: "SlaCreateServiceTags",
    file: "spec/zabbix/types/sla.toml",
    form: tables::Form::Object,
    fields: &SLA_CREATE_SERVICE_TAGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "sla")]
#[cfg(feature = "texts")]
pub(crate) static SLA_CREATE_SERVICE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "How the tag's value is compared.",
            ru: "Как сравнивается значение тега.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "sla")]
static SLA_CREATE_SCHEDULE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "period_from",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 604800,
                    },
                ],
                ..tables::Type::INT
            },
            116,
        ),
        (
            "period_to",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 604800,
                    },
                ],
                ..tables::Type::INT
            },
            125,
        ),
    ],
    &[(0, tables::Facts::REQUIRED), (1, tables::Facts::REQUIRED)],
);
#[cfg(feature = "sla")]
pub(crate) static SLA_CREATE_SCHEDULE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/sla",
    name: "SlaCreateSchedule",
    file: "spec/zabbix/types/sla.toml",
    form: tables::Form::Object,
    fields: &SLA_CREATE_SCHEDULE_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 65535, 0, 1, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["604800"],
                            ),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 168,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "sla")]
#[cfg(feature = "texts")]
pub(crate) static SLA_CREATE_SCHEDULE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "When they begin, in seconds from midnight before Sunday.",
            ru: "Начало, в секундах от полуночи воскресенья.",
        },
        tables::Text {
            en: "When they end, later than they begin.",
            ru: "Конец, позже начала.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Start time must be less than end time for SLA \"{../name}\".",
            ru: "Начало должно быть раньше конца в соглашении «{../name}».",
        },
    ],
    said: &[],
};
#[cfg(feature = "sla")]
static SLA_CREATE_EXCLUDED_DOWNTIMES_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            141,
        ),
        (
            "period_from",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            151,
        ),
        (
            "period_to",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            160,
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
        (1, tables::Facts::REQUIRED),
        (2, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "sla")]
pub(crate) static SLA_CREATE_EXCLUDED_DOWNTIMES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/sla",
    name: "SlaCreateExcludedDowntimes",
    file: "spec/zabbix/types/sla.toml",
    form: tables::Form::Object,
    fields: &SLA_CREATE_EXCLUDED_DOWNTIMES_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 65535, 1, 2, 65535],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["0"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["2147483647"],
                            ),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 174,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "sla")]
#[cfg(feature = "texts")]
pub(crate) static SLA_CREATE_EXCLUDED_DOWNTIMES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What it was.",
            ru: "Название простоя.",
        },
        tables::Text {
            en: "When it began, in seconds since 1970.",
            ru: "Начало, в секундах с 1970 года.",
        },
        tables::Text {
            en: "When it ended, later than it began.",
            ru: "Конец, позже начала.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Start time must be less than end time for excluded downtime \"{.name}\" of SLA \"{../name}\".",
            ru: "Начало простоя «{.name}» должно быть раньше конца в соглашении «{../name}».",
        },
    ],
    said: &[],
};
#[cfg(feature = "sla")]
static SLA_UPDATE_SERVICE_TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            83,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&SLA_TAG_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            93,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            101,
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
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "sla")]
pub(crate) static SLA_UPDATE_SERVICE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/sla",
    name: "SlaUpdateServiceTags",
    file: "spec/zabbix/types/sla.toml",
    form: tables::Form::Object,
    fields: &SLA_UPDATE_SERVICE_TAGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "sla")]
#[cfg(feature = "texts")]
pub(crate) static SLA_UPDATE_SERVICE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "How the tag's value is compared.",
            ru: "Как сравнивается значение тега.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "sla")]
static SLA_UPDATE_SCHEDULE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "period_from",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 604800,
                    },
                ],
                ..tables::Type::INT
            },
            116,
        ),
        (
            "period_to",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 604800,
                    },
                ],
                ..tables::Type::INT
            },
            125,
        ),
    ],
    &[(0, tables::Facts::REQUIRED), (1, tables::Facts::REQUIRED)],
);
#[cfg(feature = "sla")]
pub(crate) static SLA_UPDATE_SCHEDULE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/sla",
    name: "SlaUpdateSchedule",
    file: "spec/zabbix/types/sla.toml",
    form: tables::Form::Object,
    fields: &SLA_UPDATE_SCHEDULE_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 65535, 0, 1, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["604800"],
                            ),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 168,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "sla")]
#[cfg(feature = "texts")]
pub(crate) static SLA_UPDATE_SCHEDULE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "When they begin, in seconds from midnight before Sunday.",
            ru: "Начало, в секундах от полуночи воскресенья.",
        },
        tables::Text {
            en: "When they end, later than they begin.",
            ru: "Конец, позже начала.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Start time must be less than end time for SLA \"{../name}\".",
            ru: "Начало должно быть раньше конца в соглашении «{../name}».",
        },
    ],
    said: &[],
};
#[cfg(feature = "sla")]
static SLA_UPDATE_EXCLUDED_DOWNTIMES_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            141,
        ),
        (
            "period_from",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            151,
        ),
        (
            "period_to",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            160,
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
        (1, tables::Facts::REQUIRED),
        (2, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "sla")]
pub(crate) static SLA_UPDATE_EXCLUDED_DOWNTIMES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/sla",
    name: "SlaUpdateExcludedDowntimes",
    file: "spec/zabbix/types/sla.toml",
    form: tables::Form::Object,
    fields: &SLA_UPDATE_EXCLUDED_DOWNTIMES_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 65535, 1, 2, 65535],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["0"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["2147483647"],
                            ),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 174,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "sla")]
#[cfg(feature = "texts")]
pub(crate) static SLA_UPDATE_EXCLUDED_DOWNTIMES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What it was.",
            ru: "Название простоя.",
        },
        tables::Text {
            en: "When it began, in seconds since 1970.",
            ru: "Начало, в секундах с 1970 года.",
        },
        tables::Text {
            en: "When it ended, later than it began.",
            ru: "Конец, позже начала.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Start time must be less than end time for excluded downtime \"{.name}\" of SLA \"{../name}\".",
            ru: "Начало простоя «{.name}» должно быть раньше конца в соглашении «{../name}».",
        },
    ],
    said: &[],
};
