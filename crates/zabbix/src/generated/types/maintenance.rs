// @generated from spec/zabbix/types/maintenance.toml by `cargo xtask codegen`; do not edit.

//! The type `maintenance`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "maintenance")]
/// A maintenance
#[non_exhaustive]
pub struct Maintenance {
    /// The maintenance's id.
    ///
    /// Id.
    pub maintenanceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The maintenance's name.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether values are gathered during it.
    ///
    /// One of the values below.
    pub maintenance_type: ::core::option::Option<
        super::super::types::host::MaintenanceType,
    >,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// When it comes into force, in seconds since 1970; whole minutes are kept.
    ///
    /// Time (seconds since 1970).
    pub active_since: ::core::option::Option<i64>,
    /// When it ends, in seconds since 1970; later than `active_since`.
    ///
    /// Time (seconds since 1970).
    pub active_till: ::core::option::Option<i64>,
    /// How `tags` go together. With values alone.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub tags_evaltype: ::core::option::Option<
        super::super::types::tag_filter::TagEvaluation,
    >,
    /// Only problems with these tags are suppressed; empty for all. With values alone. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub tags: ::core::option::Option<::std::vec::Vec<MaintenanceTags>>,
    /// The host groups in maintenance. In an update they replace those until now.
    ///
    /// List of: object. Gone in 7.2.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group::HostGroup>,
    >,
    /// The host groups in maintenance. Filled by `selectHostGroups`.
    ///
    /// List of: object. Since 6.2.
    pub hostgroups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group::HostGroup>,
    >,
    /// The hosts in maintenance. In an update they replace those until now.
    ///
    /// List of: object.
    pub hosts: ::core::option::Option<::std::vec::Vec<super::super::types::host::Host>>,
    /// When there is maintenance while it is in force. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub timeperiods: ::core::option::Option<::std::vec::Vec<MaintenanceTimeperiods>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "maintenance")]
impl Maintenance {
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
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`maintenance_type`](Self::maintenance_type).
    pub fn maintenance_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::MaintenanceType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.maintenance_type, value);
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
    /// Sets [`active_since`](Self::active_since).
    pub fn active_since(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.active_since, value);
        self
    }
    /// Sets [`active_till`](Self::active_till).
    pub fn active_till(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.active_till, value);
        self
    }
    /// Sets [`tags_evaltype`](Self::tags_evaltype).
    pub fn tags_evaltype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::tag_filter::TagEvaluation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tags_evaltype, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MaintenanceTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`groups`](Self::groups).
    pub fn groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host_group::HostGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groups, value);
        self
    }
    /// Sets [`hostgroups`](Self::hostgroups).
    pub fn hostgroups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host_group::HostGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hostgroups, value);
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
    /// Sets [`timeperiods`](Self::timeperiods).
    pub fn timeperiods(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MaintenanceTimeperiods>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.timeperiods, value);
        self
    }
}
#[cfg(feature = "maintenance")]
impl ::core::default::Default for Maintenance {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "maintenance")]
::callsheet_runtime::record! {
    Maintenance, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE; 0 => maintenanceid, 1 =>
    name, 2 => maintenance_type, 3 => description, 4 => active_since, 5 => active_till, 6
    => tags_evaltype, 7 => tags, 8 => groups, 9 => hostgroups, 10 => hosts, 11 =>
    timeperiods;; maintenanceid name maintenance_type description active_since
    active_till tags_evaltype tags groups hostgroups hosts timeperiods
}
#[cfg(feature = "maintenance")]
/// A maintenance
#[non_exhaustive]
pub struct MaintenanceCreate {
    /// The maintenance's name.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::std::string::String,
    /// Whether values are gathered during it.
    ///
    /// One of the values below. Default: `0`.
    pub maintenance_type: ::core::option::Option<
        super::super::types::host::MaintenanceType,
    >,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// When it comes into force, in seconds since 1970; whole minutes are kept.
    ///
    /// Time (seconds since 1970).
    pub active_since: i64,
    /// When it ends, in seconds since 1970; later than `active_since`.
    ///
    /// Time (seconds since 1970).
    pub active_till: i64,
    /// How `tags` go together. With values alone.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub tags_evaltype: ::core::option::Option<
        super::super::types::tag_filter::TagEvaluation,
    >,
    /// Only problems with these tags are suppressed; empty for all. With values alone. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub tags: ::core::option::Option<::std::vec::Vec<MaintenanceCreateTags>>,
    /// The former name of `groups`.
    ///
    /// List of: id; no two alike. What is right hangs on other fields. Gone in 7.2. Deprecated since 6.0: use `groups` instead.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// The former name of `hosts`.
    ///
    /// List of: id; no two alike. What is right hangs on other fields. Gone in 7.2. Deprecated since 6.0: use `hosts` instead.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// The host groups in maintenance. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// The hosts in maintenance. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub hosts: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_reference::HostReference>,
    >,
    /// When there is maintenance while it is in force. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub timeperiods: ::std::vec::Vec<MaintenanceCreateTimeperiods>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "maintenance")]
impl MaintenanceCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        active_since: impl ::core::convert::Into<i64>,
        active_till: impl ::core::convert::Into<i64>,
        timeperiods: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MaintenanceCreateTimeperiods>,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            active_since: active_since.into(),
            active_till: active_till.into(),
            timeperiods: ::callsheet_runtime::record::list(timeperiods),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`maintenance_type`](Self::maintenance_type).
    pub fn maintenance_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::MaintenanceType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.maintenance_type, value);
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
    /// Sets [`tags_evaltype`](Self::tags_evaltype).
    pub fn tags_evaltype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::tag_filter::TagEvaluation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tags_evaltype, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MaintenanceCreateTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`groupids`](Self::groupids).
    pub fn groupids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groupids, value);
        self
    }
    /// Sets [`hostids`](Self::hostids).
    pub fn hostids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hostids, value);
        self
    }
    /// Sets [`groups`](Self::groups).
    pub fn groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groups, value);
        self
    }
    /// Sets [`hosts`](Self::hosts).
    pub fn hosts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_reference::HostReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hosts, value);
        self
    }
}
#[cfg(feature = "maintenance")]
::callsheet_runtime::record! {
    MaintenanceCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_CREATE; 0 => name, 1 =>
    maintenance_type, 2 => description, 3 => active_since, 4 => active_till, 5 =>
    tags_evaltype, 6 => tags, 7 => groupids, 8 => hostids, 9 => groups, 10 => hosts, 11
    => timeperiods; name active_since active_till timeperiods; maintenance_type
    description tags_evaltype tags groupids hostids groups hosts
}
#[cfg(feature = "maintenance")]
/// A maintenance
#[non_exhaustive]
pub struct MaintenanceUpdate {
    /// The maintenance's id.
    ///
    /// Id.
    pub maintenanceid: ::callsheet_runtime::Id,
    /// The maintenance's name.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether values are gathered during it.
    ///
    /// One of the values below.
    pub maintenance_type: ::core::option::Option<
        super::super::types::host::MaintenanceType,
    >,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// When it comes into force, in seconds since 1970; whole minutes are kept.
    ///
    /// Time (seconds since 1970).
    pub active_since: ::core::option::Option<i64>,
    /// When it ends, in seconds since 1970; later than `active_since`.
    ///
    /// Time (seconds since 1970).
    pub active_till: ::core::option::Option<i64>,
    /// How `tags` go together. With values alone.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub tags_evaltype: ::core::option::Option<
        super::super::types::tag_filter::TagEvaluation,
    >,
    /// Only problems with these tags are suppressed; empty for all. With values alone. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub tags: ::core::option::Option<::std::vec::Vec<MaintenanceUpdateTags>>,
    /// The former name of `groups`.
    ///
    /// List of: id; no two alike. What is right hangs on other fields. Gone in 7.2. Deprecated since 6.0: use `groups` instead.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// The former name of `hosts`.
    ///
    /// List of: id; no two alike. What is right hangs on other fields. Gone in 7.2. Deprecated since 6.0: use `hosts` instead.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// The host groups in maintenance. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// The hosts in maintenance. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub hosts: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_reference::HostReference>,
    >,
    /// When there is maintenance while it is in force. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub timeperiods: ::core::option::Option<
        ::std::vec::Vec<MaintenanceUpdateTimeperiods>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "maintenance")]
impl MaintenanceUpdate {
    /// With what is required.
    pub fn new(
        maintenanceid: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            maintenanceid: maintenanceid.into(),
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
    /// Sets [`maintenance_type`](Self::maintenance_type).
    pub fn maintenance_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::MaintenanceType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.maintenance_type, value);
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
    /// Sets [`active_since`](Self::active_since).
    pub fn active_since(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.active_since, value);
        self
    }
    /// Sets [`active_till`](Self::active_till).
    pub fn active_till(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.active_till, value);
        self
    }
    /// Sets [`tags_evaltype`](Self::tags_evaltype).
    pub fn tags_evaltype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::tag_filter::TagEvaluation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tags_evaltype, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MaintenanceUpdateTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`groupids`](Self::groupids).
    pub fn groupids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groupids, value);
        self
    }
    /// Sets [`hostids`](Self::hostids).
    pub fn hostids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hostids, value);
        self
    }
    /// Sets [`groups`](Self::groups).
    pub fn groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groups, value);
        self
    }
    /// Sets [`hosts`](Self::hosts).
    pub fn hosts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_reference::HostReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hosts, value);
        self
    }
    /// Sets [`timeperiods`](Self::timeperiods).
    pub fn timeperiods(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MaintenanceUpdateTimeperiods>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.timeperiods, value);
        self
    }
}
#[cfg(feature = "maintenance")]
::callsheet_runtime::record! {
    MaintenanceUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_UPDATE; 0 =>
    maintenanceid, 1 => name, 2 => maintenance_type, 3 => description, 4 => active_since,
    5 => active_till, 6 => tags_evaltype, 7 => tags, 8 => groupids, 9 => hostids, 10 =>
    groups, 11 => hosts, 12 => timeperiods; maintenanceid; name maintenance_type
    description active_since active_till tags_evaltype tags groupids hostids groups hosts
    timeperiods
}
#[cfg(feature = "maintenance")]
/// Only problems with these tags are suppressed; empty for all. With values alone. In an update they replace those until now.
#[non_exhaustive]
pub struct MaintenanceTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::core::option::Option<::std::string::String>,
    /// How it is compared. Contains where it is left out.
    ///
    /// One of the values below.
    pub operator: ::core::option::Option<
        super::super::types::service::ProblemTagOperator,
    >,
    /// The tag's value.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "maintenance")]
impl MaintenanceTags {
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
        value: impl ::core::convert::Into<
            super::super::types::service::ProblemTagOperator,
        >,
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
#[cfg(feature = "maintenance")]
impl ::core::default::Default for MaintenanceTags {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "maintenance")]
::callsheet_runtime::record! {
    MaintenanceTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_TAGS; 0 => tag, 1 =>
    operator, 2 => value;; tag operator value
}
#[cfg(feature = "maintenance")]
/// When there is maintenance while it is in force. In an update they replace those until now.
#[non_exhaustive]
pub struct MaintenanceTimeperiods {
    /// How often it comes.
    ///
    /// One of the values below.
    pub timeperiod_type: ::core::option::Option<MaintenancePeriodType>,
    /// How long it takes, at least five minutes; whole minutes are kept.
    ///
    /// Time (90, 1m, 2h). What is right hangs on other fields.
    pub period: ::core::option::Option<::std::string::String>,
    /// When the only one begins, in seconds since 1970; now where it is left out.
    ///
    /// Integer. What is right hangs on other fields.
    pub start_date: ::core::option::Option<i64>,
    /// At what time of the day it begins, in seconds.
    ///
    /// Integer. What is right hangs on other fields.
    pub start_time: ::core::option::Option<i64>,
    /// Every how many days or weeks; for months, in which week, 5 for the last.
    ///
    /// Integer. What is right hangs on other fields.
    pub every: ::core::option::Option<i64>,
    /// On which day of the month; `0` where `dayofweek` says it.
    ///
    /// Integer. What is right hangs on other fields.
    pub day: ::core::option::Option<i64>,
    /// On which days of the week, one bit each: 1 Monday, 2 Tuesday and so on to 64 Sunday.
    ///
    /// Integer. What is right hangs on other fields.
    pub dayofweek: ::core::option::Option<i64>,
    /// In which months, one bit each: 1 January, 2 February and so on to 2048 December.
    ///
    /// Integer. What is right hangs on other fields.
    pub month: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "maintenance")]
impl MaintenanceTimeperiods {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`timeperiod_type`](Self::timeperiod_type).
    pub fn timeperiod_type(
        mut self,
        value: impl ::core::convert::Into<MaintenancePeriodType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeperiod_type, value);
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
    /// Sets [`start_date`](Self::start_date).
    pub fn start_date(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_date, value);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    pub fn start_time(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_time, value);
        self
    }
    /// Sets [`every`](Self::every).
    pub fn every(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.every, value);
        self
    }
    /// Sets [`day`](Self::day).
    pub fn day(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.day, value);
        self
    }
    /// Sets [`dayofweek`](Self::dayofweek).
    pub fn dayofweek(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.dayofweek, value);
        self
    }
    /// Sets [`month`](Self::month).
    pub fn month(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.month, value);
        self
    }
}
#[cfg(feature = "maintenance")]
impl ::core::default::Default for MaintenanceTimeperiods {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "maintenance")]
::callsheet_runtime::record! {
    MaintenanceTimeperiods, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_TIMEPERIODS; 0 =>
    timeperiod_type, 1 => period, 2 => start_date, 3 => start_time, 4 => every, 5 => day,
    6 => dayofweek, 7 => month;; timeperiod_type period start_date start_time every day
    dayofweek month
}
#[cfg(feature = "maintenance")]
/// Only problems with these tags are suppressed; empty for all. With values alone. In an update they replace those until now.
#[non_exhaustive]
pub struct MaintenanceCreateTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// How it is compared. Contains where it is left out.
    ///
    /// One of the values below. Default: `2`.
    pub operator: ::core::option::Option<
        super::super::types::service::ProblemTagOperator,
    >,
    /// The tag's value.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "maintenance")]
impl MaintenanceCreateTags {
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
        value: impl ::core::convert::Into<
            super::super::types::service::ProblemTagOperator,
        >,
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
#[cfg(feature = "maintenance")]
::callsheet_runtime::record! {
    MaintenanceCreateTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_CREATE_TAGS; 0 => tag, 1
    => operator, 2 => value; tag; operator value
}
#[cfg(feature = "maintenance")]
/// When there is maintenance while it is in force. In an update they replace those until now.
#[non_exhaustive]
pub struct MaintenanceCreateTimeperiods {
    /// How often it comes.
    ///
    /// One of the values below. Default: `0`.
    pub timeperiod_type: ::core::option::Option<MaintenancePeriodType>,
    /// How long it takes, at least five minutes; whole minutes are kept.
    ///
    /// Time (90, 1m, 2h), 300–86399940 s. What is right hangs on other fields. Default: `3600`.
    pub period: ::core::option::Option<::std::string::String>,
    /// When the only one begins, in seconds since 1970; now where it is left out.
    ///
    /// Time (seconds since 1970). What is right hangs on other fields.
    pub start_date: ::core::option::Option<i64>,
    /// At what time of the day it begins, in seconds.
    ///
    /// Time (seconds since 1970), 0–86340. What is right hangs on other fields.
    pub start_time: ::core::option::Option<i64>,
    /// Every how many days or weeks; for months, in which week, 5 for the last.
    ///
    /// Integer. What is right hangs on other fields. Default: `1`.
    pub every: ::core::option::Option<i64>,
    /// On which day of the month; `0` where `dayofweek` says it.
    ///
    /// Integer, 0–31. What is right hangs on other fields.
    pub day: ::core::option::Option<i64>,
    /// On which days of the week, one bit each: 1 Monday, 2 Tuesday and so on to 64 Sunday.
    ///
    /// Integer, 0–127. What is right hangs on other fields.
    pub dayofweek: ::core::option::Option<i64>,
    /// In which months, one bit each: 1 January, 2 February and so on to 2048 December.
    ///
    /// Integer, 1–4095. What is right hangs on other fields.
    pub month: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "maintenance")]
impl MaintenanceCreateTimeperiods {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`timeperiod_type`](Self::timeperiod_type).
    pub fn timeperiod_type(
        mut self,
        value: impl ::core::convert::Into<MaintenancePeriodType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeperiod_type, value);
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
    /// Sets [`start_date`](Self::start_date).
    pub fn start_date(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_date, value);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    pub fn start_time(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_time, value);
        self
    }
    /// Sets [`every`](Self::every).
    pub fn every(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.every, value);
        self
    }
    /// Sets [`day`](Self::day).
    pub fn day(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.day, value);
        self
    }
    /// Sets [`dayofweek`](Self::dayofweek).
    pub fn dayofweek(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.dayofweek, value);
        self
    }
    /// Sets [`month`](Self::month).
    pub fn month(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.month, value);
        self
    }
}
#[cfg(feature = "maintenance")]
impl ::core::default::Default for MaintenanceCreateTimeperiods {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "maintenance")]
::callsheet_runtime::record! {
    MaintenanceCreateTimeperiods, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_CREATE_TIMEPERIODS; 0 =>
    timeperiod_type, 1 => period, 2 => start_date, 3 => start_time, 4 => every, 5 => day,
    6 => dayofweek, 7 => month;; timeperiod_type period start_date start_time every day
    dayofweek month
}
#[cfg(feature = "maintenance")]
/// Only problems with these tags are suppressed; empty for all. With values alone. In an update they replace those until now.
#[non_exhaustive]
pub struct MaintenanceUpdateTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// How it is compared. Contains where it is left out.
    ///
    /// One of the values below. Default: `2`.
    pub operator: ::core::option::Option<
        super::super::types::service::ProblemTagOperator,
    >,
    /// The tag's value.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "maintenance")]
impl MaintenanceUpdateTags {
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
        value: impl ::core::convert::Into<
            super::super::types::service::ProblemTagOperator,
        >,
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
#[cfg(feature = "maintenance")]
::callsheet_runtime::record! {
    MaintenanceUpdateTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_UPDATE_TAGS; 0 => tag, 1
    => operator, 2 => value; tag; operator value
}
#[cfg(feature = "maintenance")]
/// When there is maintenance while it is in force. In an update they replace those until now.
#[non_exhaustive]
pub struct MaintenanceUpdateTimeperiods {
    /// How often it comes.
    ///
    /// One of the values below. Default: `0`.
    pub timeperiod_type: ::core::option::Option<MaintenancePeriodType>,
    /// How long it takes, at least five minutes; whole minutes are kept.
    ///
    /// Time (90, 1m, 2h), 300–86399940 s. What is right hangs on other fields. Default: `3600`.
    pub period: ::core::option::Option<::std::string::String>,
    /// When the only one begins, in seconds since 1970; now where it is left out.
    ///
    /// Time (seconds since 1970). What is right hangs on other fields.
    pub start_date: ::core::option::Option<i64>,
    /// At what time of the day it begins, in seconds.
    ///
    /// Time (seconds since 1970), 0–86340. What is right hangs on other fields.
    pub start_time: ::core::option::Option<i64>,
    /// Every how many days or weeks; for months, in which week, 5 for the last.
    ///
    /// Integer. What is right hangs on other fields. Default: `1`.
    pub every: ::core::option::Option<i64>,
    /// On which day of the month; `0` where `dayofweek` says it.
    ///
    /// Integer, 0–31. What is right hangs on other fields.
    pub day: ::core::option::Option<i64>,
    /// On which days of the week, one bit each: 1 Monday, 2 Tuesday and so on to 64 Sunday.
    ///
    /// Integer, 0–127. What is right hangs on other fields.
    pub dayofweek: ::core::option::Option<i64>,
    /// In which months, one bit each: 1 January, 2 February and so on to 2048 December.
    ///
    /// Integer, 1–4095. What is right hangs on other fields.
    pub month: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "maintenance")]
impl MaintenanceUpdateTimeperiods {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`timeperiod_type`](Self::timeperiod_type).
    pub fn timeperiod_type(
        mut self,
        value: impl ::core::convert::Into<MaintenancePeriodType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeperiod_type, value);
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
    /// Sets [`start_date`](Self::start_date).
    pub fn start_date(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_date, value);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    pub fn start_time(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_time, value);
        self
    }
    /// Sets [`every`](Self::every).
    pub fn every(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.every, value);
        self
    }
    /// Sets [`day`](Self::day).
    pub fn day(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.day, value);
        self
    }
    /// Sets [`dayofweek`](Self::dayofweek).
    pub fn dayofweek(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.dayofweek, value);
        self
    }
    /// Sets [`month`](Self::month).
    pub fn month(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.month, value);
        self
    }
}
#[cfg(feature = "maintenance")]
impl ::core::default::Default for MaintenanceUpdateTimeperiods {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "maintenance")]
::callsheet_runtime::record! {
    MaintenanceUpdateTimeperiods, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_UPDATE_TIMEPERIODS; 0 =>
    timeperiod_type, 1 => period, 2 => start_date, 3 => start_time, 4 => every, 5 => day,
    6 => dayofweek, 7 => month;; timeperiod_type period start_date start_time every day
    dayofweek month
}
#[cfg(feature = "maintenance")]
/// How often a period of maintenance comes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaintenancePeriodType {
    /// Once.
    ///
    /// `0` on the wire.
    Once,
    /// Every so many days.
    ///
    /// `2` on the wire.
    Daily,
    /// On days of the week.
    ///
    /// `3` on the wire.
    Weekly,
    /// In some months.
    ///
    /// `4` on the wire.
    Monthly,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "maintenance")]
::callsheet_runtime::open_enum! {
    MaintenancePeriodType, MAINTENANCE_PERIOD_TYPE_VALUES; 0 => Once, 1 => Daily, 2 =>
    Weekly, 3 => Monthly
}
#[cfg(feature = "maintenance")]
pub(crate) static MAINTENANCE_PERIOD_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/maintenance",
    name: "MaintenancePeriodType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Once",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Daily",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Weekly",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Monthly",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "maintenance")]
static MAINTENANCE_FIELDS: [tables::Field<'static>; 12] = tables::Field::rows(
    [
        ("maintenanceid", tables::Type::ID, 16),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            24,
        ),
        (
            "maintenance_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::MAINTENANCE_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            39,
        ),
        ("active_since", tables::Type::TIMESTAMP, 45),
        ("active_till", tables::Type::TIMESTAMP, 51),
        (
            "tags_evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            57,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            81,
        ),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            171,
        ),
        (
            "hostgroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            180,
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
            190,
        ),
        (
            "timeperiods",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_TIMEPERIODS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            199,
        ),
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
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 60,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_TAGS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[0, 1, 2],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 85,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "maintenance")]
pub(crate) static MAINTENANCE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/maintenance",
    name: "Maintenance",
    file: "spec/zabbix/types/maintenance.toml",
    form: tables::Form::Object,
    fields: &MAINTENANCE_FIELDS,
    lookup: &[
        65535, 4, 2, 65535, 65535, 3, 6, 9, 65535, 65535, 65535, 65535, 65535, 8, 65535,
        65535, 65535, 65535, 1, 11, 65535, 65535, 65535, 65535, 10, 7, 5, 65535, 65535,
        65535, 0, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[8, 9, 10],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "maintenance")]
#[cfg(feature = "texts")]
pub(crate) static MAINTENANCE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The maintenance's id.",
            ru: "Идентификатор обслуживания.",
        },
        tables::Text {
            en: "The maintenance's name.",
            ru: "Название обслуживания.",
        },
        tables::Text {
            en: "Whether values are gathered during it.",
            ru: "Собираются ли данные во время обслуживания.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "When it comes into force, in seconds since 1970; whole minutes are kept.",
            ru: "Начало действия, в секундах с 1970 года; сохраняется с точностью до минуты.",
        },
        tables::Text {
            en: "When it ends, in seconds since 1970; later than `active_since`.",
            ru: "Конец действия, в секундах с 1970 года; позже `active_since`.",
        },
        tables::Text {
            en: "How `tags` go together. With values alone.",
            ru: "Как сочетаются `tags`. Только со сбором данных.",
        },
        tables::Text {
            en: "Only problems with these tags are suppressed; empty for all. With values alone. In an update they replace those until now.",
            ru: "Подавляются только проблемы с этими тегами; пусто — все. Только со сбором данных. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The host groups in maintenance. In an update they replace those until now.",
            ru: "Группы узлов сети на обслуживании. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The host groups in maintenance. Filled by `selectHostGroups`.",
            ru: "Группы узлов сети на обслуживании. Заполняется по `selectHostGroups`.",
        },
        tables::Text {
            en: "The hosts in maintenance. In an update they replace those until now.",
            ru: "Узлы сети на обслуживании. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "When there is maintenance while it is in force. In an update they replace those until now.",
            ru: "Когда идёт обслуживание в пределах срока действия. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "maintenance")]
static MAINTENANCE_CREATE_FIELDS: [tables::Field<'static>; 12] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            24,
        ),
        (
            "maintenance_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::MAINTENANCE_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            39,
        ),
        ("active_since", tables::Type::TIMESTAMP, 45),
        ("active_till", tables::Type::TIMESTAMP, 51),
        (
            "tags_evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            57,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_CREATE_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            81,
        ),
        (
            "groupids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            131,
        ),
        (
            "hostids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            151,
        ),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_REFERENCE_HOST_GROUP_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            171,
        ),
        (
            "hosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_REFERENCE_HOST_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            190,
        ),
        (
            "timeperiods",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_CREATE_TIMEPERIODS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            199,
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
        (3, tables::Facts::REQUIRED),
        (4, tables::Facts::REQUIRED),
        (
            5,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 63,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 66,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_CREATE_TAGS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[0, 1, 2],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 88,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_CREATE_TAGS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[0, 1, 2],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 91,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 0, 0)),
                    instead: ::core::option::Option::Some("groups"),
                }),
                part: tables::Part::Stored("groups.groupid"),
                references: ::core::option::Option::Some("host-group"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[9],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 142,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 0, 0)),
                    instead: ::core::option::Option::Some("hosts"),
                }),
                part: tables::Part::Stored("hosts.hostid"),
                references: ::core::option::Option::Some("host"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[10],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 162,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "maintenance")]
pub(crate) static MAINTENANCE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/maintenance",
    name: "MaintenanceCreate",
    file: "spec/zabbix/types/maintenance.toml",
    form: tables::Form::Object,
    fields: &MAINTENANCE_CREATE_FIELDS,
    lookup: &[
        65535, 3, 1, 65535, 65535, 2, 5, 65535, 65535, 65535, 65535, 65535, 65535, 7, 9,
        65535, 65535, 65535, 0, 11, 65535, 65535, 65535, 65535, 10, 6, 4, 65535, 65535,
        65535, 8, 65535,
    ],
    required: 4,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[10],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[7],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[8],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 338,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "maintenance")]
#[cfg(feature = "texts")]
pub(crate) static MAINTENANCE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The maintenance's name.",
            ru: "Название обслуживания.",
        },
        tables::Text {
            en: "Whether values are gathered during it.",
            ru: "Собираются ли данные во время обслуживания.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "When it comes into force, in seconds since 1970; whole minutes are kept.",
            ru: "Начало действия, в секундах с 1970 года; сохраняется с точностью до минуты.",
        },
        tables::Text {
            en: "When it ends, in seconds since 1970; later than `active_since`.",
            ru: "Конец действия, в секундах с 1970 года; позже `active_since`.",
        },
        tables::Text {
            en: "How `tags` go together. With values alone.",
            ru: "Как сочетаются `tags`. Только со сбором данных.",
        },
        tables::Text {
            en: "Only problems with these tags are suppressed; empty for all. With values alone. In an update they replace those until now.",
            ru: "Подавляются только проблемы с этими тегами; пусто — все. Только со сбором данных. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The former name of `groups`.",
            ru: "Прежнее название `groups`.",
        },
        tables::Text {
            en: "The former name of `hosts`.",
            ru: "Прежнее название `hosts`.",
        },
        tables::Text {
            en: "The host groups in maintenance. In an update they replace those until now.",
            ru: "Группы узлов сети на обслуживании. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The hosts in maintenance. In an update they replace those until now.",
            ru: "Узлы сети на обслуживании. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "When there is maintenance while it is in force. In an update they replace those until now.",
            ru: "Когда идёт обслуживание в пределах срока действия. При обновлении заменяют прежние.",
        },
    ],
    rules: &[
        tables::Text {
            en: "At least one host group or host must be selected.",
            ru: "Нужна хотя бы одна группа узлов сети или один узел.",
        },
    ],
    said: &[
        tables::Said {
            field: 7,
            codes: &["unexpected"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Parameter \"groupids\" is deprecated.",
                ru: "Параметр «groupids» устарел: он не сочетается с «groups».",
            },
        },
        tables::Said {
            field: 8,
            codes: &["unexpected"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Parameter \"hostids\" is deprecated.",
                ru: "Параметр «hostids» устарел: он не сочетается с «hosts».",
            },
        },
    ],
};
#[cfg(feature = "maintenance")]
static MAINTENANCE_UPDATE_FIELDS: [tables::Field<'static>; 13] = tables::Field::rows(
    [
        ("maintenanceid", tables::Type::ID, 16),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            24,
        ),
        (
            "maintenance_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::MAINTENANCE_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            39,
        ),
        ("active_since", tables::Type::TIMESTAMP, 45),
        ("active_till", tables::Type::TIMESTAMP, 51),
        (
            "tags_evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            57,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_UPDATE_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            81,
        ),
        (
            "groupids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            131,
        ),
        (
            "hostids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            151,
        ),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_REFERENCE_HOST_GROUP_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            171,
        ),
        (
            "hosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_REFERENCE_HOST_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            190,
        ),
        (
            "timeperiods",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_UPDATE_TIMEPERIODS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            199,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("maintenance"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 71,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 74,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 77,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_UPDATE_TAGS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[0, 1, 2],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 96,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_UPDATE_TAGS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[0, 1, 2],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 99,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_UPDATE_TAGS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[0, 1, 2],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 102,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 0, 0)),
                    instead: ::core::option::Option::Some("groups"),
                }),
                part: tables::Part::Stored("groups.groupid"),
                references: ::core::option::Option::Some("host-group"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[10],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 142,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 0, 0)),
                    instead: ::core::option::Option::Some("hosts"),
                }),
                part: tables::Part::Stored("hosts.hostid"),
                references: ::core::option::Option::Some("host"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[11],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 162,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "maintenance")]
pub(crate) static MAINTENANCE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/maintenance",
    name: "MaintenanceUpdate",
    file: "spec/zabbix/types/maintenance.toml",
    form: tables::Form::Object,
    fields: &MAINTENANCE_UPDATE_FIELDS,
    lookup: &[
        65535, 4, 2, 65535, 65535, 3, 6, 65535, 65535, 65535, 65535, 65535, 65535, 8, 10,
        65535, 65535, 65535, 1, 12, 65535, 65535, 65535, 65535, 11, 7, 5, 65535, 65535,
        65535, 0, 9,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Any(
                            &[
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[10],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[8],
                                }),
                            ],
                        ),
                        tables::Condition::Any(
                            &[
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[11],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                }),
                            ],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[10],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[11],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[8],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 343,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "maintenance")]
#[cfg(feature = "texts")]
pub(crate) static MAINTENANCE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The maintenance's id.",
            ru: "Идентификатор обслуживания.",
        },
        tables::Text {
            en: "The maintenance's name.",
            ru: "Название обслуживания.",
        },
        tables::Text {
            en: "Whether values are gathered during it.",
            ru: "Собираются ли данные во время обслуживания.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "When it comes into force, in seconds since 1970; whole minutes are kept.",
            ru: "Начало действия, в секундах с 1970 года; сохраняется с точностью до минуты.",
        },
        tables::Text {
            en: "When it ends, in seconds since 1970; later than `active_since`.",
            ru: "Конец действия, в секундах с 1970 года; позже `active_since`.",
        },
        tables::Text {
            en: "How `tags` go together. With values alone.",
            ru: "Как сочетаются `tags`. Только со сбором данных.",
        },
        tables::Text {
            en: "Only problems with these tags are suppressed; empty for all. With values alone. In an update they replace those until now.",
            ru: "Подавляются только проблемы с этими тегами; пусто — все. Только со сбором данных. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The former name of `groups`.",
            ru: "Прежнее название `groups`.",
        },
        tables::Text {
            en: "The former name of `hosts`.",
            ru: "Прежнее название `hosts`.",
        },
        tables::Text {
            en: "The host groups in maintenance. In an update they replace those until now.",
            ru: "Группы узлов сети на обслуживании. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The hosts in maintenance. In an update they replace those until now.",
            ru: "Узлы сети на обслуживании. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "When there is maintenance while it is in force. In an update they replace those until now.",
            ru: "Когда идёт обслуживание в пределах срока действия. При обновлении заменяют прежние.",
        },
    ],
    rules: &[
        tables::Text {
            en: "At least one host group or host must be selected.",
            ru: "Нужна хотя бы одна группа узлов сети или один узел.",
        },
    ],
    said: &[
        tables::Said {
            field: 8,
            codes: &["unexpected"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Parameter \"groupids\" is deprecated.",
                ru: "Параметр «groupids» устарел: он не сочетается с «groups».",
            },
        },
        tables::Said {
            field: 9,
            codes: &["unexpected"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Parameter \"hostids\" is deprecated.",
                ru: "Параметр «hostids» устарел: он не сочетается с «hosts».",
            },
        },
    ],
};
#[cfg(feature = "maintenance")]
static MAINTENANCE_TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            106,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::service::PROBLEM_TAG_OPERATOR_VALUES,
                ),
                ..tables::Type::ANY
            },
            115,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            123,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "maintenance")]
pub(crate) static MAINTENANCE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/maintenance",
    name: "MaintenanceTags",
    file: "spec/zabbix/types/maintenance.toml",
    form: tables::Form::Object,
    fields: &MAINTENANCE_TAGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "maintenance")]
#[cfg(feature = "texts")]
pub(crate) static MAINTENANCE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "How it is compared. Contains where it is left out.",
            ru: "Как сравнивается. Если не задано — содержит.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "maintenance")]
static MAINTENANCE_TIMEPERIODS_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "timeperiod_type",
            tables::Type {
                kind: tables::Kind::Enum(&MAINTENANCE_PERIOD_TYPE_VALUES),
                ..tables::Type::ANY
            },
            208,
        ),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                ..tables::Type::ANY
            },
            216,
        ),
        ("start_date", tables::Type::INT, 230),
        ("start_time", tables::Type::INT, 242),
        ("every", tables::Type::INT, 259),
        ("day", tables::Type::INT, 291),
        ("dayofweek", tables::Type::INT, 304),
        ("month", tables::Type::INT, 325),
    ],
    &[
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 221,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 232,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 245,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 263,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 294,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 307,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 328,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "maintenance")]
pub(crate) static MAINTENANCE_TIMEPERIODS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/maintenance",
    name: "MaintenanceTimeperiods",
    file: "spec/zabbix/types/maintenance.toml",
    form: tables::Form::Object,
    fields: &MAINTENANCE_TIMEPERIODS_FIELDS,
    lookup: &[
        65535, 4, 65535, 65535, 2, 65535, 65535, 3, 65535, 7, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 5, 65535, 0, 65535, 1, 6, 65535, 65535,
        65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "maintenance")]
#[cfg(feature = "texts")]
pub(crate) static MAINTENANCE_TIMEPERIODS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How often it comes.",
            ru: "Как часто повторяется.",
        },
        tables::Text {
            en: "How long it takes, at least five minutes; whole minutes are kept.",
            ru: "Длительность, не меньше пяти минут; сохраняется с точностью до минуты.",
        },
        tables::Text {
            en: "When the only one begins, in seconds since 1970; now where it is left out.",
            ru: "Начало однократного обслуживания, в секундах с 1970 года; если не задано — сейчас.",
        },
        tables::Text {
            en: "At what time of the day it begins, in seconds.",
            ru: "Время начала, в секундах от начала суток.",
        },
        tables::Text {
            en: "Every how many days or weeks; for months, in which week, 5 for the last.",
            ru: "Через сколько дней или недель; для месяцев — в какую неделю, 5 — последняя.",
        },
        tables::Text {
            en: "On which day of the month; `0` where `dayofweek` says it.",
            ru: "День месяца; `0`, если задан `dayofweek`.",
        },
        tables::Text {
            en: "On which days of the week, one bit each: 1 Monday, 2 Tuesday and so on to 64 Sunday.",
            ru: "Дни недели, по биту на каждый: 1 понедельник, 2 вторник и так до 64 — воскресенье.",
        },
        tables::Text {
            en: "In which months, one bit each: 1 January, 2 February and so on to 2048 December.",
            ru: "Месяцы, по биту на каждый: 1 январь, 2 февраль и так до 2048 — декабрь.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 3,
            codes: &["not-one-of", "not-within"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "value must be one of 00:00-23:59",
                ru: "допустимо 00:00–23:59",
            },
        },
    ],
};
#[cfg(feature = "maintenance")]
static MAINTENANCE_CREATE_TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            106,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::service::PROBLEM_TAG_OPERATOR_VALUES,
                ),
                ..tables::Type::ANY
            },
            115,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            123,
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
                default: ::core::option::Option::Some("2"),
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
#[cfg(feature = "maintenance")]
pub(crate) static MAINTENANCE_CREATE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/maintenance",
    name: "MaintenanceCreateTags",
    file: "spec/zabbix/types/maintenance.toml",
    form: tables::Form::Object,
    fields: &MAINTENANCE_CREATE_TAGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "maintenance")]
#[cfg(feature = "texts")]
pub(crate) static MAINTENANCE_CREATE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "How it is compared. Contains where it is left out.",
            ru: "Как сравнивается. Если не задано — содержит.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "maintenance")]
static MAINTENANCE_CREATE_TIMEPERIODS_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "timeperiod_type",
            tables::Type {
                kind: tables::Kind::Enum(&MAINTENANCE_PERIOD_TYPE_VALUES),
                ..tables::Type::ANY
            },
            208,
        ),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 300,
                        last: 86399940,
                    },
                ],
                ..tables::Type::ANY
            },
            216,
        ),
        ("start_date", tables::Type::TIMESTAMP, 230),
        (
            "start_time",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 86340,
                    },
                ],
                ..tables::Type::TIMESTAMP
            },
            242,
        ),
        ("every", tables::Type::INT, 259),
        (
            "day",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 31,
                    },
                ],
                ..tables::Type::INT
            },
            291,
        ),
        (
            "dayofweek",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 127,
                    },
                ],
                ..tables::Type::INT
            },
            304,
        ),
        (
            "month",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 4095,
                    },
                ],
                ..tables::Type::INT
            },
            325,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("3600"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            numbers: &[
                                tables::Range {
                                    first: 300,
                                    last: 2147483647,
                                },
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 224,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TIMESTAMP,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 235,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TIMESTAMP,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 238,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 86340,
                                },
                            ],
                            ..tables::Type::TIMESTAMP
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 248,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 86340,
                                },
                            ],
                            ..tables::Type::TIMESTAMP
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 251,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2", "3"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 2147483647,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 266,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 999,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 272,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 99,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 277,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range { first: 1, last: 1 },
                                tables::Range { first: 2, last: 2 },
                                tables::Range { first: 3, last: 3 },
                                tables::Range { first: 4, last: 4 },
                                tables::Range { first: 5, last: 5 },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 282,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 287,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 31,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 297,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 31,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 300,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 127,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 310,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 127,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 316,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 127,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 321,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 4095,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 331,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 4095,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 335,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "maintenance")]
pub(crate) static MAINTENANCE_CREATE_TIMEPERIODS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/maintenance",
    name: "MaintenanceCreateTimeperiods",
    file: "spec/zabbix/types/maintenance.toml",
    form: tables::Form::Object,
    fields: &MAINTENANCE_CREATE_TIMEPERIODS_FIELDS,
    lookup: &[
        65535, 4, 65535, 65535, 2, 65535, 65535, 3, 65535, 7, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 5, 65535, 0, 65535, 1, 6, 65535, 65535,
        65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::All(
                            &[
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                }),
                                tables::Condition::Not(
                                    &tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[5],
                                        },
                                        &["0"],
                                    ),
                                ),
                            ],
                        ),
                        tables::Condition::All(
                            &[
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                }),
                                tables::Condition::Not(
                                    &tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
                                        },
                                        &["0"],
                                    ),
                                ),
                            ],
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 349,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            },
                            &["4"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        }),
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0"],
                            ),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            }),
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            &["0"],
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 356,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "maintenance")]
#[cfg(feature = "texts")]
pub(crate) static MAINTENANCE_CREATE_TIMEPERIODS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How often it comes.",
            ru: "Как часто повторяется.",
        },
        tables::Text {
            en: "How long it takes, at least five minutes; whole minutes are kept.",
            ru: "Длительность, не меньше пяти минут; сохраняется с точностью до минуты.",
        },
        tables::Text {
            en: "When the only one begins, in seconds since 1970; now where it is left out.",
            ru: "Начало однократного обслуживания, в секундах с 1970 года; если не задано — сейчас.",
        },
        tables::Text {
            en: "At what time of the day it begins, in seconds.",
            ru: "Время начала, в секундах от начала суток.",
        },
        tables::Text {
            en: "Every how many days or weeks; for months, in which week, 5 for the last.",
            ru: "Через сколько дней или недель; для месяцев — в какую неделю, 5 — последняя.",
        },
        tables::Text {
            en: "On which day of the month; `0` where `dayofweek` says it.",
            ru: "День месяца; `0`, если задан `dayofweek`.",
        },
        tables::Text {
            en: "On which days of the week, one bit each: 1 Monday, 2 Tuesday and so on to 64 Sunday.",
            ru: "Дни недели, по биту на каждый: 1 понедельник, 2 вторник и так до 64 — воскресенье.",
        },
        tables::Text {
            en: "In which months, one bit each: 1 January, 2 February and so on to 2048 December.",
            ru: "Месяцы, по биту на каждый: 1 январь, 2 февраль и так до 2048 — декабрь.",
        },
    ],
    rules: &[
        tables::Text {
            en: "At least one day of the week or day of the month must be specified.",
            ru: "Нужен день недели или день месяца.",
        },
        tables::Text {
            en: "Day of the week and day of the month cannot be specified simultaneously.",
            ru: "День недели и день месяца нельзя задать одновременно.",
        },
    ],
    said: &[
        tables::Said {
            field: 3,
            codes: &["not-one-of", "not-within"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "value must be one of 00:00-23:59",
                ru: "допустимо 00:00–23:59",
            },
        },
    ],
};
#[cfg(feature = "maintenance")]
static MAINTENANCE_UPDATE_TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            106,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::service::PROBLEM_TAG_OPERATOR_VALUES,
                ),
                ..tables::Type::ANY
            },
            115,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            123,
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
                default: ::core::option::Option::Some("2"),
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
#[cfg(feature = "maintenance")]
pub(crate) static MAINTENANCE_UPDATE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/maintenance",
    name: "MaintenanceUpdateTags",
    file: "spec/zabbix/types/maintenance.toml",
    form: tables::Form::Object,
    fields: &MAINTENANCE_UPDATE_TAGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "maintenance")]
#[cfg(feature = "texts")]
pub(crate) static MAINTENANCE_UPDATE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "How it is compared. Contains where it is left out.",
            ru: "Как сравнивается. Если не задано — содержит.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "maintenance")]
static MAINTENANCE_UPDATE_TIMEPERIODS_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "timeperiod_type",
            tables::Type {
                kind: tables::Kind::Enum(&MAINTENANCE_PERIOD_TYPE_VALUES),
                ..tables::Type::ANY
            },
            208,
        ),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 300,
                        last: 86399940,
                    },
                ],
                ..tables::Type::ANY
            },
            216,
        ),
        ("start_date", tables::Type::TIMESTAMP, 230),
        (
            "start_time",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 86340,
                    },
                ],
                ..tables::Type::TIMESTAMP
            },
            242,
        ),
        ("every", tables::Type::INT, 259),
        (
            "day",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 31,
                    },
                ],
                ..tables::Type::INT
            },
            291,
        ),
        (
            "dayofweek",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 127,
                    },
                ],
                ..tables::Type::INT
            },
            304,
        ),
        (
            "month",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 4095,
                    },
                ],
                ..tables::Type::INT
            },
            325,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("3600"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            numbers: &[
                                tables::Range {
                                    first: 300,
                                    last: 2147483647,
                                },
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 224,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TIMESTAMP,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 235,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TIMESTAMP,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 238,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 86340,
                                },
                            ],
                            ..tables::Type::TIMESTAMP
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 248,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 86340,
                                },
                            ],
                            ..tables::Type::TIMESTAMP
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 251,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2", "3"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 2147483647,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 266,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 999,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 272,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 99,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 277,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range { first: 1, last: 1 },
                                tables::Range { first: 2, last: 2 },
                                tables::Range { first: 3, last: 3 },
                                tables::Range { first: 4, last: 4 },
                                tables::Range { first: 5, last: 5 },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 282,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 287,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 31,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 297,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 31,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 300,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 127,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 310,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 127,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 316,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 127,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 321,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 4095,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 331,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 4095,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 335,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "maintenance")]
pub(crate) static MAINTENANCE_UPDATE_TIMEPERIODS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/maintenance",
    name: "MaintenanceUpdateTimeperiods",
    file: "spec/zabbix/types/maintenance.toml",
    form: tables::Form::Object,
    fields: &MAINTENANCE_UPDATE_TIMEPERIODS_FIELDS,
    lookup: &[
        65535, 4, 65535, 65535, 2, 65535, 65535, 3, 65535, 7, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 5, 65535, 0, 65535, 1, 6, 65535, 65535,
        65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::All(
                            &[
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                }),
                                tables::Condition::Not(
                                    &tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[5],
                                        },
                                        &["0"],
                                    ),
                                ),
                            ],
                        ),
                        tables::Condition::All(
                            &[
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                }),
                                tables::Condition::Not(
                                    &tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
                                        },
                                        &["0"],
                                    ),
                                ),
                            ],
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 349,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            },
                            &["4"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        }),
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0"],
                            ),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            }),
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            &["0"],
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 356,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "maintenance")]
#[cfg(feature = "texts")]
pub(crate) static MAINTENANCE_UPDATE_TIMEPERIODS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How often it comes.",
            ru: "Как часто повторяется.",
        },
        tables::Text {
            en: "How long it takes, at least five minutes; whole minutes are kept.",
            ru: "Длительность, не меньше пяти минут; сохраняется с точностью до минуты.",
        },
        tables::Text {
            en: "When the only one begins, in seconds since 1970; now where it is left out.",
            ru: "Начало однократного обслуживания, в секундах с 1970 года; если не задано — сейчас.",
        },
        tables::Text {
            en: "At what time of the day it begins, in seconds.",
            ru: "Время начала, в секундах от начала суток.",
        },
        tables::Text {
            en: "Every how many days or weeks; for months, in which week, 5 for the last.",
            ru: "Через сколько дней или недель; для месяцев — в какую неделю, 5 — последняя.",
        },
        tables::Text {
            en: "On which day of the month; `0` where `dayofweek` says it.",
            ru: "День месяца; `0`, если задан `dayofweek`.",
        },
        tables::Text {
            en: "On which days of the week, one bit each: 1 Monday, 2 Tuesday and so on to 64 Sunday.",
            ru: "Дни недели, по биту на каждый: 1 понедельник, 2 вторник и так до 64 — воскресенье.",
        },
        tables::Text {
            en: "In which months, one bit each: 1 January, 2 February and so on to 2048 December.",
            ru: "Месяцы, по биту на каждый: 1 январь, 2 февраль и так до 2048 — декабрь.",
        },
    ],
    rules: &[
        tables::Text {
            en: "At least one day of the week or day of the month must be specified.",
            ru: "Нужен день недели или день месяца.",
        },
        tables::Text {
            en: "Day of the week and day of the month cannot be specified simultaneously.",
            ru: "День недели и день месяца нельзя задать одновременно.",
        },
    ],
    said: &[
        tables::Said {
            field: 3,
            codes: &["not-one-of", "not-within"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "value must be one of 00:00-23:59",
                ru: "допустимо 00:00–23:59",
            },
        },
    ],
};
