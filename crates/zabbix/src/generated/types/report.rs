// @generated from spec/zabbix/types/report.toml by `cargo xtask codegen`; do not edit.

//! The type `report`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "report")]
/// A scheduled report
#[non_exhaustive]
pub struct Report {
    /// The report's id.
    ///
    /// Id.
    pub reportid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The owner; left out, the caller. Super administrators alone may name another.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The report's name.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 2048 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the report is sent.
    ///
    /// One of the values below, one of "1", "0".
    pub status: ::core::option::Option<super::super::types::status::Activity>,
    /// The dashboard that is sent. Where an update changes it, `users` and `user_groups` must be given.
    ///
    /// Id.
    pub dashboardid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Which time the report is about.
    ///
    /// One of the values below.
    pub period: ::core::option::Option<ReportPeriod>,
    /// How often it is sent.
    ///
    /// One of the values below.
    pub cycle: ::core::option::Option<ReportCycle>,
    /// The days of the week, one bit each from Monday on: 1 to 127. For weekly reports alone, else `0`.
    ///
    /// Integer.
    pub weekdays: ::core::option::Option<i64>,
    /// When on the day it is sent, in seconds from midnight.
    ///
    /// Integer, 0–86340.
    pub start_time: ::core::option::Option<i64>,
    /// The first day, `YYYY-MM-DD`; empty for from now on.
    ///
    /// String.
    pub active_since: ::core::option::Option<::std::string::String>,
    /// The last day, `YYYY-MM-DD`, not before the first; empty for no end.
    ///
    /// String.
    pub active_till: ::core::option::Option<::std::string::String>,
    /// The subject of the message.
    ///
    /// String, at most 255 characters.
    pub subject: ::core::option::Option<::std::string::String>,
    /// The text of the message.
    ///
    /// String, at most 65535 characters.
    pub message: ::core::option::Option<::std::string::String>,
    /// Users who get the report, and such as do not though a group of theirs does. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub users: ::core::option::Option<::std::vec::Vec<ReportUsers>>,
    /// User groups that get the report. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub user_groups: ::core::option::Option<::std::vec::Vec<ReportUserGroups>>,
    /// How sending went last.
    ///
    /// One of the values below.
    pub state: ::core::option::Option<ReportState>,
    /// When it was sent last, in seconds since 1970; `0` for never.
    ///
    /// Integer.
    pub lastsent: ::core::option::Option<i64>,
    /// What went wrong, or a remark about the last sending.
    ///
    /// String.
    pub info: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "report")]
impl Report {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`reportid`](Self::reportid).
    pub fn reportid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.reportid, value);
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
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Activity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`dashboardid`](Self::dashboardid).
    pub fn dashboardid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dashboardid, value);
        self
    }
    /// Sets [`period`](Self::period).
    pub fn period(mut self, value: impl ::core::convert::Into<ReportPeriod>) -> Self {
        ::callsheet_runtime::record::set(&mut self.period, value);
        self
    }
    /// Sets [`cycle`](Self::cycle).
    pub fn cycle(mut self, value: impl ::core::convert::Into<ReportCycle>) -> Self {
        ::callsheet_runtime::record::set(&mut self.cycle, value);
        self
    }
    /// Sets [`weekdays`](Self::weekdays).
    pub fn weekdays(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.weekdays, value);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    pub fn start_time(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_time, value);
        self
    }
    /// Sets [`active_since`](Self::active_since).
    pub fn active_since(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.active_since, value);
        self
    }
    /// Sets [`active_till`](Self::active_till).
    pub fn active_till(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.active_till, value);
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
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ReportUsers>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
    /// Sets [`user_groups`](Self::user_groups).
    pub fn user_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ReportUserGroups>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user_groups, value);
        self
    }
    /// Sets [`state`](Self::state).
    pub fn state(mut self, value: impl ::core::convert::Into<ReportState>) -> Self {
        ::callsheet_runtime::record::set(&mut self.state, value);
        self
    }
    /// Sets [`lastsent`](Self::lastsent).
    pub fn lastsent(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastsent, value);
        self
    }
    /// Sets [`info`](Self::info).
    pub fn info(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.info, value);
        self
    }
}
#[cfg(feature = "report")]
impl ::core::default::Default for Report {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "report")]
::callsheet_runtime::record! {
    Report, super::super::TABLES, super::super::tables::shapes::TYPES_REPORT_REPORT; 0 =>
    reportid, 1 => userid, 2 => name, 3 => description, 4 => status, 5 => dashboardid, 6
    => period, 7 => cycle, 8 => weekdays, 9 => start_time, 10 => active_since, 11 =>
    active_till, 12 => subject, 13 => message, 14 => users, 15 => user_groups, 16 =>
    state, 17 => lastsent, 18 => info;; reportid userid name description status
    dashboardid period cycle weekdays start_time active_since active_till subject message
    users user_groups state lastsent info
}
#[cfg(feature = "report")]
/// A scheduled report
#[non_exhaustive]
pub struct ReportCreate {
    /// The owner; left out, the caller. Super administrators alone may name another.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The report's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// A description.
    ///
    /// String, at most 2048 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the report is sent.
    ///
    /// One of the values below, one of "1", "0".
    pub status: ::core::option::Option<super::super::types::status::Activity>,
    /// The dashboard that is sent. Where an update changes it, `users` and `user_groups` must be given.
    ///
    /// Id.
    pub dashboardid: ::callsheet_runtime::Id,
    /// Which time the report is about.
    ///
    /// One of the values below.
    pub period: ::core::option::Option<ReportPeriod>,
    /// How often it is sent.
    ///
    /// One of the values below. Default: `0`.
    pub cycle: ::core::option::Option<ReportCycle>,
    /// The days of the week, one bit each from Monday on: 1 to 127. For weekly reports alone, else `0`.
    ///
    /// Integer, 0. Required when `cycle = 1`. What is right hangs on other fields.
    pub weekdays: ::core::option::Option<i64>,
    /// When on the day it is sent, in seconds from midnight.
    ///
    /// Integer, 0–86340.
    pub start_time: ::core::option::Option<i64>,
    /// The first day, `YYYY-MM-DD`; empty for from now on.
    ///
    /// Day (yyyy-mm-dd). Default: \`\`.
    pub active_since: ::core::option::Option<::std::string::String>,
    /// The last day, `YYYY-MM-DD`, not before the first; empty for no end.
    ///
    /// Day (yyyy-mm-dd). Default: \`\`.
    pub active_till: ::core::option::Option<::std::string::String>,
    /// The subject of the message.
    ///
    /// String, at most 255 characters.
    pub subject: ::core::option::Option<::std::string::String>,
    /// The text of the message.
    ///
    /// String, at most 65535 characters.
    pub message: ::core::option::Option<::std::string::String>,
    /// Users who get the report, and such as do not though a group of theirs does. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub users: ::core::option::Option<::std::vec::Vec<ReportCreateUsers>>,
    /// User groups that get the report. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub user_groups: ::core::option::Option<::std::vec::Vec<ReportCreateUserGroups>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "report")]
impl ReportCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        dashboardid: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            name: name.into(),
            dashboardid: dashboardid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Activity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`period`](Self::period).
    pub fn period(mut self, value: impl ::core::convert::Into<ReportPeriod>) -> Self {
        ::callsheet_runtime::record::set(&mut self.period, value);
        self
    }
    /// Sets [`cycle`](Self::cycle).
    pub fn cycle(mut self, value: impl ::core::convert::Into<ReportCycle>) -> Self {
        ::callsheet_runtime::record::set(&mut self.cycle, value);
        self
    }
    /// Sets [`weekdays`](Self::weekdays).
    pub fn weekdays(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.weekdays, value);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    pub fn start_time(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_time, value);
        self
    }
    /// Sets [`active_since`](Self::active_since).
    pub fn active_since(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.active_since, value);
        self
    }
    /// Sets [`active_till`](Self::active_till).
    pub fn active_till(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.active_till, value);
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
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ReportCreateUsers>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
    /// Sets [`user_groups`](Self::user_groups).
    pub fn user_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ReportCreateUserGroups>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user_groups, value);
        self
    }
}
#[cfg(feature = "report")]
::callsheet_runtime::record! {
    ReportCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_REPORT_REPORT_CREATE; 0 => userid, 1 => name, 2
    => description, 3 => status, 4 => dashboardid, 5 => period, 6 => cycle, 7 =>
    weekdays, 8 => start_time, 9 => active_since, 10 => active_till, 11 => subject, 12 =>
    message, 13 => users, 14 => user_groups; name dashboardid; userid description status
    period cycle weekdays start_time active_since active_till subject message users
    user_groups
}
#[cfg(feature = "report")]
/// A scheduled report
#[non_exhaustive]
pub struct ReportUpdate {
    /// The report's id.
    ///
    /// Id.
    pub reportid: ::callsheet_runtime::Id,
    /// The owner; left out, the caller. Super administrators alone may name another.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The report's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 2048 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the report is sent.
    ///
    /// One of the values below, one of "1", "0".
    pub status: ::core::option::Option<super::super::types::status::Activity>,
    /// The dashboard that is sent. Where an update changes it, `users` and `user_groups` must be given.
    ///
    /// Id.
    pub dashboardid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Which time the report is about.
    ///
    /// One of the values below.
    pub period: ::core::option::Option<ReportPeriod>,
    /// How often it is sent.
    ///
    /// One of the values below.
    pub cycle: ::core::option::Option<ReportCycle>,
    /// The days of the week, one bit each from Monday on: 1 to 127. For weekly reports alone, else `0`.
    ///
    /// Integer, 0. What is right hangs on other fields.
    pub weekdays: ::core::option::Option<i64>,
    /// When on the day it is sent, in seconds from midnight.
    ///
    /// Integer, 0–86340.
    pub start_time: ::core::option::Option<i64>,
    /// The first day, `YYYY-MM-DD`; empty for from now on.
    ///
    /// Day (yyyy-mm-dd).
    pub active_since: ::core::option::Option<::std::string::String>,
    /// The last day, `YYYY-MM-DD`, not before the first; empty for no end.
    ///
    /// Day (yyyy-mm-dd).
    pub active_till: ::core::option::Option<::std::string::String>,
    /// The subject of the message.
    ///
    /// String, at most 255 characters.
    pub subject: ::core::option::Option<::std::string::String>,
    /// The text of the message.
    ///
    /// String, at most 65535 characters.
    pub message: ::core::option::Option<::std::string::String>,
    /// Users who get the report, and such as do not though a group of theirs does. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub users: ::core::option::Option<::std::vec::Vec<ReportUpdateUsers>>,
    /// User groups that get the report. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub user_groups: ::core::option::Option<::std::vec::Vec<ReportUpdateUserGroups>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "report")]
impl ReportUpdate {
    /// With what is required.
    pub fn new(reportid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            reportid: reportid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
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
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
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
    /// Sets [`dashboardid`](Self::dashboardid).
    pub fn dashboardid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dashboardid, value);
        self
    }
    /// Sets [`period`](Self::period).
    pub fn period(mut self, value: impl ::core::convert::Into<ReportPeriod>) -> Self {
        ::callsheet_runtime::record::set(&mut self.period, value);
        self
    }
    /// Sets [`cycle`](Self::cycle).
    pub fn cycle(mut self, value: impl ::core::convert::Into<ReportCycle>) -> Self {
        ::callsheet_runtime::record::set(&mut self.cycle, value);
        self
    }
    /// Sets [`weekdays`](Self::weekdays).
    pub fn weekdays(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.weekdays, value);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    pub fn start_time(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_time, value);
        self
    }
    /// Sets [`active_since`](Self::active_since).
    pub fn active_since(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.active_since, value);
        self
    }
    /// Sets [`active_till`](Self::active_till).
    pub fn active_till(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.active_till, value);
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
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ReportUpdateUsers>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
    /// Sets [`user_groups`](Self::user_groups).
    pub fn user_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ReportUpdateUserGroups>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user_groups, value);
        self
    }
}
#[cfg(feature = "report")]
::callsheet_runtime::record! {
    ReportUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_REPORT_REPORT_UPDATE; 0 => reportid, 1 => userid,
    2 => name, 3 => description, 4 => status, 5 => dashboardid, 6 => period, 7 => cycle,
    8 => weekdays, 9 => start_time, 10 => active_since, 11 => active_till, 12 => subject,
    13 => message, 14 => users, 15 => user_groups; reportid; userid name description
    status dashboardid period cycle weekdays start_time active_since active_till subject
    message users user_groups
}
#[cfg(feature = "report")]
/// Users who get the report, and such as do not though a group of theirs does. In an update they replace those until now.
#[non_exhaustive]
pub struct ReportUsers {
    /// The user.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// With whose rights it is made; `0` for those of the user.
    ///
    /// Id.
    pub access_userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the user gets no report.
    ///
    /// Bool (0 or 1).
    pub exclude: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "report")]
impl ReportUsers {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
        self
    }
    /// Sets [`access_userid`](Self::access_userid).
    pub fn access_userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.access_userid, value);
        self
    }
    /// Sets [`exclude`](Self::exclude).
    pub fn exclude(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.exclude, value);
        self
    }
}
#[cfg(feature = "report")]
impl ::core::default::Default for ReportUsers {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "report")]
::callsheet_runtime::record! {
    ReportUsers, super::super::TABLES,
    super::super::tables::shapes::TYPES_REPORT_REPORT_USERS; 0 => userid, 1 =>
    access_userid, 2 => exclude;; userid access_userid exclude
}
#[cfg(feature = "report")]
/// User groups that get the report. In an update they replace those until now.
#[non_exhaustive]
pub struct ReportUserGroups {
    /// The group.
    ///
    /// Id.
    pub usrgrpid: ::core::option::Option<::callsheet_runtime::Id>,
    /// With whose rights it is made; `0` for those of the users.
    ///
    /// Id.
    pub access_userid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "report")]
impl ReportUserGroups {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`usrgrpid`](Self::usrgrpid).
    pub fn usrgrpid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.usrgrpid, value);
        self
    }
    /// Sets [`access_userid`](Self::access_userid).
    pub fn access_userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.access_userid, value);
        self
    }
}
#[cfg(feature = "report")]
impl ::core::default::Default for ReportUserGroups {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "report")]
::callsheet_runtime::record! {
    ReportUserGroups, super::super::TABLES,
    super::super::tables::shapes::TYPES_REPORT_REPORT_USER_GROUPS; 0 => usrgrpid, 1 =>
    access_userid;; usrgrpid access_userid
}
#[cfg(feature = "report")]
/// Users who get the report, and such as do not though a group of theirs does. In an update they replace those until now.
#[non_exhaustive]
pub struct ReportCreateUsers {
    /// The user.
    ///
    /// Id.
    pub userid: ::callsheet_runtime::Id,
    /// With whose rights it is made; `0` for those of the user.
    ///
    /// Id.
    pub access_userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the user gets no report.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub exclude: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "report")]
impl ReportCreateUsers {
    /// With what is required.
    pub fn new(userid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            userid: userid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`access_userid`](Self::access_userid).
    pub fn access_userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.access_userid, value);
        self
    }
    /// Sets [`exclude`](Self::exclude).
    pub fn exclude(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.exclude, value);
        self
    }
}
#[cfg(feature = "report")]
::callsheet_runtime::record! {
    ReportCreateUsers, super::super::TABLES,
    super::super::tables::shapes::TYPES_REPORT_REPORT_CREATE_USERS; 0 => userid, 1 =>
    access_userid, 2 => exclude; userid; access_userid exclude
}
#[cfg(feature = "report")]
/// User groups that get the report. In an update they replace those until now.
#[non_exhaustive]
pub struct ReportCreateUserGroups {
    /// The group.
    ///
    /// Id.
    pub usrgrpid: ::callsheet_runtime::Id,
    /// With whose rights it is made; `0` for those of the users.
    ///
    /// Id.
    pub access_userid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "report")]
impl ReportCreateUserGroups {
    /// With what is required.
    pub fn new(usrgrpid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            usrgrpid: usrgrpid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`access_userid`](Self::access_userid).
    pub fn access_userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.access_userid, value);
        self
    }
}
#[cfg(feature = "report")]
::callsheet_runtime::record! {
    ReportCreateUserGroups, super::super::TABLES,
    super::super::tables::shapes::TYPES_REPORT_REPORT_CREATE_USER_GROUPS; 0 => usrgrpid,
    1 => access_userid; usrgrpid; access_userid
}
#[cfg(feature = "report")]
/// Users who get the report, and such as do not though a group of theirs does. In an update they replace those until now.
#[non_exhaustive]
pub struct ReportUpdateUsers {
    /// The user.
    ///
    /// Id.
    pub userid: ::callsheet_runtime::Id,
    /// With whose rights it is made; `0` for those of the user.
    ///
    /// Id.
    pub access_userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the user gets no report.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub exclude: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "report")]
impl ReportUpdateUsers {
    /// With what is required.
    pub fn new(userid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            userid: userid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`access_userid`](Self::access_userid).
    pub fn access_userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.access_userid, value);
        self
    }
    /// Sets [`exclude`](Self::exclude).
    pub fn exclude(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.exclude, value);
        self
    }
}
#[cfg(feature = "report")]
::callsheet_runtime::record! {
    ReportUpdateUsers, super::super::TABLES,
    super::super::tables::shapes::TYPES_REPORT_REPORT_UPDATE_USERS; 0 => userid, 1 =>
    access_userid, 2 => exclude; userid; access_userid exclude
}
#[cfg(feature = "report")]
/// User groups that get the report. In an update they replace those until now.
#[non_exhaustive]
pub struct ReportUpdateUserGroups {
    /// The group.
    ///
    /// Id.
    pub usrgrpid: ::callsheet_runtime::Id,
    /// With whose rights it is made; `0` for those of the users.
    ///
    /// Id.
    pub access_userid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "report")]
impl ReportUpdateUserGroups {
    /// With what is required.
    pub fn new(usrgrpid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            usrgrpid: usrgrpid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`access_userid`](Self::access_userid).
    pub fn access_userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.access_userid, value);
        self
    }
}
#[cfg(feature = "report")]
::callsheet_runtime::record! {
    ReportUpdateUserGroups, super::super::TABLES,
    super::super::tables::shapes::TYPES_REPORT_REPORT_UPDATE_USER_GROUPS; 0 => usrgrpid,
    1 => access_userid; usrgrpid; access_userid
}
#[cfg(feature = "report")]
/// How often a report is sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportCycle {
    /// Every day.
    ///
    /// `0` on the wire.
    Daily,
    /// On days of the week.
    ///
    /// `1` on the wire.
    Weekly,
    /// On the first day of a month.
    ///
    /// `2` on the wire.
    Monthly,
    /// On the first day of a year.
    ///
    /// `3` on the wire.
    Yearly,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "report")]
::callsheet_runtime::open_enum! {
    ReportCycle, REPORT_CYCLE_VALUES; 0 => Daily, 1 => Weekly, 2 => Monthly, 3 => Yearly
}
#[cfg(feature = "report")]
pub(crate) static REPORT_CYCLE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/report",
    name: "ReportCycle",
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
            name: "Yearly",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "report")]
/// Which time a report is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportPeriod {
    /// The day before.
    ///
    /// `0` on the wire.
    Day,
    /// The week before.
    ///
    /// `1` on the wire.
    Week,
    /// The month before.
    ///
    /// `2` on the wire.
    Month,
    /// The year before.
    ///
    /// `3` on the wire.
    Year,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "report")]
::callsheet_runtime::open_enum! {
    ReportPeriod, REPORT_PERIOD_VALUES; 0 => Day, 1 => Week, 2 => Month, 3 => Year
}
#[cfg(feature = "report")]
pub(crate) static REPORT_PERIOD_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/report",
    name: "ReportPeriod",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Day",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Week",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Month",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Year",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "report")]
/// How sending a report went last.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportState {
    /// It has not been sent.
    ///
    /// `0` on the wire.
    Unknown,
    /// It was sent.
    ///
    /// `1` on the wire.
    Sent,
    /// It failed.
    ///
    /// `2` on the wire.
    Failed,
    /// It was sent, but not to all.
    ///
    /// `3` on the wire.
    PartlySent,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "report")]
::callsheet_runtime::open_enum! {
    ReportState, REPORT_STATE_VALUES; 0 => Unknown, 1 => Sent, 2 => Failed, 3 =>
    PartlySent
}
#[cfg(feature = "report")]
pub(crate) static REPORT_STATE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/report",
    name: "ReportState",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Unknown",
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
            name: "PartlySent",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "report")]
static REPORT_FIELDS: [tables::Field<'static>; 19] = tables::Field::rows(
    [
        ("reportid", tables::Type::ID, 15),
        ("userid", tables::Type::ID, 22),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            28,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            37,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::ACTIVITY_VALUES),
                words: &["1", "0"],
                ..tables::Type::ANY
            },
            43,
        ),
        ("dashboardid", tables::Type::ID, 50),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Enum(&REPORT_PERIOD_VALUES),
                ..tables::Type::ANY
            },
            57,
        ),
        (
            "cycle",
            tables::Type {
                kind: tables::Kind::Enum(&REPORT_CYCLE_VALUES),
                ..tables::Type::ANY
            },
            63,
        ),
        ("weekdays", tables::Type::INT, 70),
        (
            "start_time",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 86340,
                    },
                ],
                ..tables::Type::INT
            },
            83,
        ),
        ("active_since", tables::Type::TEXT, 89),
        ("active_till", tables::Type::TEXT, 96),
        (
            "subject",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            103,
        ),
        (
            "message",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            109,
        ),
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_REPORT_REPORT_USERS,
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
            115,
        ),
        (
            "user_groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_REPORT_REPORT_USER_GROUPS,
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
            143,
        ),
        (
            "state",
            tables::Type {
                kind: tables::Kind::Enum(&REPORT_STATE_VALUES),
                ..tables::Type::ANY
            },
            164,
        ),
        ("lastsent", tables::Type::INT, 172),
        ("info", tables::Type::TEXT, 179),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                references: ::core::option::Option::Some("dashboard"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "report")]
pub(crate) static REPORT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/report",
    name: "Report",
    file: "spec/zabbix/types/report.toml",
    form: tables::Form::Object,
    fields: &REPORT_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 65535, 65535,
        65535, 15, 65535, 65535, 65535, 65535, 0, 2, 65535, 65535, 65535, 65535, 6,
        65535, 11, 13, 17, 65535, 65535, 65535, 8, 10, 65535, 65535, 18, 3, 65535, 9,
        65535, 65535, 16, 65535, 65535, 14, 65535, 65535, 65535, 65535, 65535, 1, 5,
        65535, 65535, 65535, 65535, 65535, 4, 65535, 65535, 65535, 65535, 12,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "report")]
#[cfg(feature = "texts")]
pub(crate) static REPORT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The report's id.",
            ru: "Идентификатор отчёта.",
        },
        tables::Text {
            en: "The owner; left out, the caller. Super administrators alone may name another.",
            ru: "Владелец; если не задан — вызывающий. Назначить другого может только супер-администратор.",
        },
        tables::Text {
            en: "The report's name.",
            ru: "Название отчёта.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the report is sent.",
            ru: "Отправляется ли отчёт.",
        },
        tables::Text {
            en: "The dashboard that is sent. Where an update changes it, `users` and `user_groups` must be given.",
            ru: "Отправляемая панель. Если обновление её меняет, должны быть заданы `users` и `user_groups`.",
        },
        tables::Text {
            en: "Which time the report is about.",
            ru: "За какой период отчёт.",
        },
        tables::Text {
            en: "How often it is sent.",
            ru: "Как часто отправляется.",
        },
        tables::Text {
            en: "The days of the week, one bit each from Monday on: 1 to 127. For weekly reports alone, else `0`.",
            ru: "Дни недели, по биту начиная с понедельника: от 1 до 127. Только для еженедельных отчётов, иначе `0`.",
        },
        tables::Text {
            en: "When on the day it is sent, in seconds from midnight.",
            ru: "Время отправки, в секундах от полуночи.",
        },
        tables::Text {
            en: "The first day, `YYYY-MM-DD`; empty for from now on.",
            ru: "Первый день, `YYYY-MM-DD`; пусто — без начала.",
        },
        tables::Text {
            en: "The last day, `YYYY-MM-DD`, not before the first; empty for no end.",
            ru: "Последний день, `YYYY-MM-DD`, не раньше первого; пусто — без конца.",
        },
        tables::Text {
            en: "The subject of the message.",
            ru: "Тема сообщения.",
        },
        tables::Text {
            en: "The text of the message.",
            ru: "Текст сообщения.",
        },
        tables::Text {
            en: "Users who get the report, and such as do not though a group of theirs does. In an update they replace those until now.",
            ru: "Пользователи, которым отправляется отчёт, и исключаемые из групп. При обновлении заменяют прежних.",
        },
        tables::Text {
            en: "User groups that get the report. In an update they replace those until now.",
            ru: "Группы пользователей, которым отправляется отчёт. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "How sending went last.",
            ru: "Чем закончилась последняя отправка.",
        },
        tables::Text {
            en: "When it was sent last, in seconds since 1970; `0` for never.",
            ru: "Когда отправлен последний раз, в секундах с 1970 года; `0` — никогда.",
        },
        tables::Text {
            en: "What went wrong, or a remark about the last sending.",
            ru: "Что пошло не так или замечание о последней отправке.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "report")]
static REPORT_CREATE_FIELDS: [tables::Field<'static>; 15] = tables::Field::rows(
    [
        ("userid", tables::Type::ID, 22),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            28,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            37,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::ACTIVITY_VALUES),
                words: &["1", "0"],
                ..tables::Type::ANY
            },
            43,
        ),
        ("dashboardid", tables::Type::ID, 50),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Enum(&REPORT_PERIOD_VALUES),
                ..tables::Type::ANY
            },
            57,
        ),
        (
            "cycle",
            tables::Type {
                kind: tables::Kind::Enum(&REPORT_CYCLE_VALUES),
                ..tables::Type::ANY
            },
            63,
        ),
        (
            "weekdays",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::INT
            },
            70,
        ),
        (
            "start_time",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 86340,
                    },
                ],
                ..tables::Type::INT
            },
            83,
        ),
        (
            "active_since",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Date),
                ..tables::Type::ANY
            },
            89,
        ),
        (
            "active_till",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Date),
                ..tables::Type::ANY
            },
            96,
        ),
        (
            "subject",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            103,
        ),
        (
            "message",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            109,
        ),
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_REPORT_REPORT_CREATE_USERS,
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
            115,
        ),
        (
            "user_groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_REPORT_REPORT_CREATE_USER_GROUPS,
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
            143,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
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
            4,
            tables::Facts {
                references: ::core::option::Option::Some("dashboard"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            6,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[6],
                        },
                        &["1"],
                    ),
                ),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                },
                                &["1"],
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                },
                                &["1"],
                            ),
                        ),
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
            9,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "report")]
pub(crate) static REPORT_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/report",
    name: "ReportCreate",
    file: "spec/zabbix/types/report.toml",
    form: tables::Form::Object,
    fields: &REPORT_CREATE_FIELDS,
    lookup: &[
        7, 9, 65535, 65535, 65535, 2, 65535, 6, 8, 65535, 65535, 65535, 65535, 13, 14,
        65535, 65535, 65535, 1, 0, 4, 65535, 65535, 65535, 5, 65535, 3, 10, 12, 65535,
        65535, 11,
    ],
    required: 2,
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
                            steps: &[13],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[14],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 185,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "report")]
#[cfg(feature = "texts")]
pub(crate) static REPORT_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The owner; left out, the caller. Super administrators alone may name another.",
            ru: "Владелец; если не задан — вызывающий. Назначить другого может только супер-администратор.",
        },
        tables::Text {
            en: "The report's name.",
            ru: "Название отчёта.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the report is sent.",
            ru: "Отправляется ли отчёт.",
        },
        tables::Text {
            en: "The dashboard that is sent. Where an update changes it, `users` and `user_groups` must be given.",
            ru: "Отправляемая панель. Если обновление её меняет, должны быть заданы `users` и `user_groups`.",
        },
        tables::Text {
            en: "Which time the report is about.",
            ru: "За какой период отчёт.",
        },
        tables::Text {
            en: "How often it is sent.",
            ru: "Как часто отправляется.",
        },
        tables::Text {
            en: "The days of the week, one bit each from Monday on: 1 to 127. For weekly reports alone, else `0`.",
            ru: "Дни недели, по биту начиная с понедельника: от 1 до 127. Только для еженедельных отчётов, иначе `0`.",
        },
        tables::Text {
            en: "When on the day it is sent, in seconds from midnight.",
            ru: "Время отправки, в секундах от полуночи.",
        },
        tables::Text {
            en: "The first day, `YYYY-MM-DD`; empty for from now on.",
            ru: "Первый день, `YYYY-MM-DD`; пусто — без начала.",
        },
        tables::Text {
            en: "The last day, `YYYY-MM-DD`, not before the first; empty for no end.",
            ru: "Последний день, `YYYY-MM-DD`, не раньше первого; пусто — без конца.",
        },
        tables::Text {
            en: "The subject of the message.",
            ru: "Тема сообщения.",
        },
        tables::Text {
            en: "The text of the message.",
            ru: "Текст сообщения.",
        },
        tables::Text {
            en: "Users who get the report, and such as do not though a group of theirs does. In an update they replace those until now.",
            ru: "Пользователи, которым отправляется отчёт, и исключаемые из групп. При обновлении заменяют прежних.",
        },
        tables::Text {
            en: "User groups that get the report. In an update they replace those until now.",
            ru: "Группы пользователей, которым отправляется отчёт. При обновлении заменяют прежние.",
        },
    ],
    rules: &[
        tables::Text {
            en: "At least one user or user group must be specified.",
            ru: "Нужен хотя бы один пользователь или группа пользователей.",
        },
    ],
    said: &[],
};
#[cfg(feature = "report")]
static REPORT_UPDATE_FIELDS: [tables::Field<'static>; 16] = tables::Field::rows(
    [
        ("reportid", tables::Type::ID, 15),
        ("userid", tables::Type::ID, 22),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            28,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            37,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::ACTIVITY_VALUES),
                words: &["1", "0"],
                ..tables::Type::ANY
            },
            43,
        ),
        ("dashboardid", tables::Type::ID, 50),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Enum(&REPORT_PERIOD_VALUES),
                ..tables::Type::ANY
            },
            57,
        ),
        (
            "cycle",
            tables::Type {
                kind: tables::Kind::Enum(&REPORT_CYCLE_VALUES),
                ..tables::Type::ANY
            },
            63,
        ),
        (
            "weekdays",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::INT
            },
            70,
        ),
        (
            "start_time",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 86340,
                    },
                ],
                ..tables::Type::INT
            },
            83,
        ),
        (
            "active_since",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Date),
                ..tables::Type::ANY
            },
            89,
        ),
        (
            "active_till",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Date),
                ..tables::Type::ANY
            },
            96,
        ),
        (
            "subject",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            103,
        ),
        (
            "message",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            109,
        ),
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_REPORT_REPORT_UPDATE_USERS,
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
            115,
        ),
        (
            "user_groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_REPORT_REPORT_UPDATE_USER_GROUPS,
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
            143,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
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
            5,
            tables::Facts {
                references: ::core::option::Option::Some("dashboard"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[7],
                                },
                                &["1"],
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 77,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "report")]
pub(crate) static REPORT_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/report",
    name: "ReportUpdate",
    file: "spec/zabbix/types/report.toml",
    form: tables::Form::Object,
    fields: &REPORT_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 65535, 65535,
        65535, 15, 65535, 65535, 65535, 65535, 0, 2, 65535, 65535, 65535, 65535, 6,
        65535, 11, 13, 65535, 65535, 65535, 65535, 8, 10, 65535, 65535, 65535, 3, 65535,
        9, 65535, 65535, 65535, 65535, 65535, 14, 65535, 65535, 65535, 65535, 65535, 1,
        5, 65535, 65535, 65535, 65535, 65535, 4, 65535, 65535, 65535, 65535, 12,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "report")]
#[cfg(feature = "texts")]
pub(crate) static REPORT_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The report's id.",
            ru: "Идентификатор отчёта.",
        },
        tables::Text {
            en: "The owner; left out, the caller. Super administrators alone may name another.",
            ru: "Владелец; если не задан — вызывающий. Назначить другого может только супер-администратор.",
        },
        tables::Text {
            en: "The report's name.",
            ru: "Название отчёта.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the report is sent.",
            ru: "Отправляется ли отчёт.",
        },
        tables::Text {
            en: "The dashboard that is sent. Where an update changes it, `users` and `user_groups` must be given.",
            ru: "Отправляемая панель. Если обновление её меняет, должны быть заданы `users` и `user_groups`.",
        },
        tables::Text {
            en: "Which time the report is about.",
            ru: "За какой период отчёт.",
        },
        tables::Text {
            en: "How often it is sent.",
            ru: "Как часто отправляется.",
        },
        tables::Text {
            en: "The days of the week, one bit each from Monday on: 1 to 127. For weekly reports alone, else `0`.",
            ru: "Дни недели, по биту начиная с понедельника: от 1 до 127. Только для еженедельных отчётов, иначе `0`.",
        },
        tables::Text {
            en: "When on the day it is sent, in seconds from midnight.",
            ru: "Время отправки, в секундах от полуночи.",
        },
        tables::Text {
            en: "The first day, `YYYY-MM-DD`; empty for from now on.",
            ru: "Первый день, `YYYY-MM-DD`; пусто — без начала.",
        },
        tables::Text {
            en: "The last day, `YYYY-MM-DD`, not before the first; empty for no end.",
            ru: "Последний день, `YYYY-MM-DD`, не раньше первого; пусто — без конца.",
        },
        tables::Text {
            en: "The subject of the message.",
            ru: "Тема сообщения.",
        },
        tables::Text {
            en: "The text of the message.",
            ru: "Текст сообщения.",
        },
        tables::Text {
            en: "Users who get the report, and such as do not though a group of theirs does. In an update they replace those until now.",
            ru: "Пользователи, которым отправляется отчёт, и исключаемые из групп. При обновлении заменяют прежних.",
        },
        tables::Text {
            en: "User groups that get the report. In an update they replace those until now.",
            ru: "Группы пользователей, которым отправляется отчёт. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "report")]
static REPORT_USERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("userid", tables::Type::ID, 122),
        ("access_userid", tables::Type::ID, 130),
        ("exclude", tables::Type::BOOL, 136),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "report")]
pub(crate) static REPORT_USERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/report",
    name: "ReportUsers",
    file: "spec/zabbix/types/report.toml",
    form: tables::Form::Object,
    fields: &REPORT_USERS_FIELDS,
    lookup: &[65535, 65535, 65535, 0, 1, 65535, 65535, 2],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "report")]
#[cfg(feature = "texts")]
pub(crate) static REPORT_USERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The user.",
            ru: "Пользователь.",
        },
        tables::Text {
            en: "With whose rights it is made; `0` for those of the user.",
            ru: "С чьими правами составляется; `0` — с правами получателя.",
        },
        tables::Text {
            en: "Whether the user gets no report.",
            ru: "Исключён ли пользователь из рассылки.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "report")]
static REPORT_USER_GROUPS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("usrgrpid", tables::Type::ID, 150), ("access_userid", tables::Type::ID, 158)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "report")]
pub(crate) static REPORT_USER_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/report",
    name: "ReportUserGroups",
    file: "spec/zabbix/types/report.toml",
    form: tables::Form::Object,
    fields: &REPORT_USER_GROUPS_FIELDS,
    lookup: &[65535, 65535, 65535, 1, 65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "report")]
#[cfg(feature = "texts")]
pub(crate) static REPORT_USER_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group.",
            ru: "Группа.",
        },
        tables::Text {
            en: "With whose rights it is made; `0` for those of the users.",
            ru: "С чьими правами составляется; `0` — с правами получателей.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "report")]
static REPORT_CREATE_USERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("userid", tables::Type::ID, 122),
        ("access_userid", tables::Type::ID, 130),
        ("exclude", tables::Type::BOOL, 136),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "report")]
pub(crate) static REPORT_CREATE_USERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/report",
    name: "ReportCreateUsers",
    file: "spec/zabbix/types/report.toml",
    form: tables::Form::Object,
    fields: &REPORT_CREATE_USERS_FIELDS,
    lookup: &[65535, 65535, 65535, 0, 1, 65535, 65535, 2],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "report")]
#[cfg(feature = "texts")]
pub(crate) static REPORT_CREATE_USERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The user.",
            ru: "Пользователь.",
        },
        tables::Text {
            en: "With whose rights it is made; `0` for those of the user.",
            ru: "С чьими правами составляется; `0` — с правами получателя.",
        },
        tables::Text {
            en: "Whether the user gets no report.",
            ru: "Исключён ли пользователь из рассылки.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "report")]
static REPORT_CREATE_USER_GROUPS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("usrgrpid", tables::Type::ID, 150), ("access_userid", tables::Type::ID, 158)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "report")]
pub(crate) static REPORT_CREATE_USER_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/report",
    name: "ReportCreateUserGroups",
    file: "spec/zabbix/types/report.toml",
    form: tables::Form::Object,
    fields: &REPORT_CREATE_USER_GROUPS_FIELDS,
    lookup: &[65535, 65535, 65535, 1, 65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "report")]
#[cfg(feature = "texts")]
pub(crate) static REPORT_CREATE_USER_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group.",
            ru: "Группа.",
        },
        tables::Text {
            en: "With whose rights it is made; `0` for those of the users.",
            ru: "С чьими правами составляется; `0` — с правами получателей.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "report")]
static REPORT_UPDATE_USERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("userid", tables::Type::ID, 122),
        ("access_userid", tables::Type::ID, 130),
        ("exclude", tables::Type::BOOL, 136),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "report")]
pub(crate) static REPORT_UPDATE_USERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/report",
    name: "ReportUpdateUsers",
    file: "spec/zabbix/types/report.toml",
    form: tables::Form::Object,
    fields: &REPORT_UPDATE_USERS_FIELDS,
    lookup: &[65535, 65535, 65535, 0, 1, 65535, 65535, 2],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "report")]
#[cfg(feature = "texts")]
pub(crate) static REPORT_UPDATE_USERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The user.",
            ru: "Пользователь.",
        },
        tables::Text {
            en: "With whose rights it is made; `0` for those of the user.",
            ru: "С чьими правами составляется; `0` — с правами получателя.",
        },
        tables::Text {
            en: "Whether the user gets no report.",
            ru: "Исключён ли пользователь из рассылки.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "report")]
static REPORT_UPDATE_USER_GROUPS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("usrgrpid", tables::Type::ID, 150), ("access_userid", tables::Type::ID, 158)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "report")]
pub(crate) static REPORT_UPDATE_USER_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/report",
    name: "ReportUpdateUserGroups",
    file: "spec/zabbix/types/report.toml",
    form: tables::Form::Object,
    fields: &REPORT_UPDATE_USER_GROUPS_FIELDS,
    lookup: &[65535, 65535, 65535, 1, 65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "report")]
#[cfg(feature = "texts")]
pub(crate) static REPORT_UPDATE_USER_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group.",
            ru: "Группа.",
        },
        tables::Text {
            en: "With whose rights it is made; `0` for those of the users.",
            ru: "С чьими правами составляется; `0` — с правами получателей.",
        },
    ],
    rules: &[],
    said: &[],
};
