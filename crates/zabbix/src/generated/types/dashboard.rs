// @generated from spec/zabbix/types/dashboard.toml by `cargo xtask codegen`; do not edit.

//! The type `dashboard`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "dashboard")]
/// A dashboard
#[non_exhaustive]
pub struct Dashboard {
    /// The dashboard's id.
    ///
    /// Id.
    pub dashboardid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The dashboard's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Its owner; left out: the caller.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it is seen by its owner and those it is shared with alone.
    ///
    /// Bool (0 or 1).
    pub private: ::core::option::Option<bool>,
    /// Users it is shared with.
    ///
    /// List of: object.
    pub users: ::core::option::Option<::std::vec::Vec<DashboardUsers>>,
    /// Groups of users it is shared with.
    ///
    /// List of: object.
    pub user_groups: ::core::option::Option<::std::vec::Vec<DashboardUserGroups>>,
    /// How long a page is shown, in seconds.
    ///
    /// Integer, 10, 30, 60, 120, 600, 1800, 3600.
    pub display_period: ::core::option::Option<i64>,
    /// Whether pages change by themselves.
    ///
    /// Bool (0 or 1).
    pub auto_start: ::core::option::Option<bool>,
    /// Its pages, up to 50.
    ///
    /// List of: object, at most 50 members. Not empty.
    pub pages: ::core::option::Option<::std::vec::Vec<DashboardPages>>,
    /// Always empty: dashboards of templates alone have one.
    ///
    /// String.
    pub uuid: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl Dashboard {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`dashboardid`](Self::dashboardid).
    pub fn dashboardid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dashboardid, value);
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
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
        self
    }
    /// Sets [`private`](Self::private).
    pub fn private(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.private, value);
        self
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardUsers>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
    /// Sets [`user_groups`](Self::user_groups).
    pub fn user_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardUserGroups>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user_groups, value);
        self
    }
    /// Sets [`display_period`](Self::display_period).
    pub fn display_period(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.display_period, value);
        self
    }
    /// Sets [`auto_start`](Self::auto_start).
    pub fn auto_start(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.auto_start, value);
        self
    }
    /// Sets [`pages`](Self::pages).
    pub fn pages(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardPages>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.pages, value);
        self
    }
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
        self
    }
}
#[cfg(feature = "dashboard")]
impl ::core::default::Default for Dashboard {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    Dashboard, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD; 0 => dashboardid, 1 => name,
    2 => userid, 3 => private, 4 => users, 5 => user_groups, 6 => display_period, 7 =>
    auto_start, 8 => pages, 9 => uuid;; dashboardid name userid private users user_groups
    display_period auto_start pages uuid
}
#[cfg(feature = "dashboard")]
/// A dashboard
#[non_exhaustive]
pub struct DashboardCreate {
    /// The dashboard's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// Its owner; left out: the caller.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it is seen by its owner and those it is shared with alone.
    ///
    /// Bool (0 or 1).
    pub private: ::core::option::Option<bool>,
    /// Users it is shared with.
    ///
    /// List of: object.
    pub users: ::core::option::Option<::std::vec::Vec<DashboardCreateUsers>>,
    /// Groups of users it is shared with.
    ///
    /// List of: object.
    pub user_groups: ::core::option::Option<::std::vec::Vec<DashboardCreateUserGroups>>,
    /// How long a page is shown, in seconds.
    ///
    /// Integer, 10, 30, 60, 120, 600, 1800, 3600.
    pub display_period: ::core::option::Option<i64>,
    /// Whether pages change by themselves.
    ///
    /// Bool (0 or 1).
    pub auto_start: ::core::option::Option<bool>,
    /// Its pages, up to 50.
    ///
    /// List of: object, at most 50 members. Not empty.
    pub pages: ::std::vec::Vec<DashboardCreatePages>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        pages: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardCreatePages>,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            pages: ::callsheet_runtime::record::list(pages),
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
    /// Sets [`private`](Self::private).
    pub fn private(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.private, value);
        self
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardCreateUsers>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
    /// Sets [`user_groups`](Self::user_groups).
    pub fn user_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardCreateUserGroups>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user_groups, value);
        self
    }
    /// Sets [`display_period`](Self::display_period).
    pub fn display_period(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.display_period, value);
        self
    }
    /// Sets [`auto_start`](Self::auto_start).
    pub fn auto_start(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.auto_start, value);
        self
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE; 0 => name, 1 =>
    userid, 2 => private, 3 => users, 4 => user_groups, 5 => display_period, 6 =>
    auto_start, 7 => pages; name pages; userid private users user_groups display_period
    auto_start
}
#[cfg(feature = "dashboard")]
/// A dashboard
#[non_exhaustive]
pub struct DashboardUpdate {
    /// The dashboard's id.
    ///
    /// Id.
    pub dashboardid: ::callsheet_runtime::Id,
    /// The dashboard's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Its owner; left out: the caller.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it is seen by its owner and those it is shared with alone.
    ///
    /// Bool (0 or 1).
    pub private: ::core::option::Option<bool>,
    /// Users it is shared with.
    ///
    /// List of: object.
    pub users: ::core::option::Option<::std::vec::Vec<DashboardUpdateUsers>>,
    /// Groups of users it is shared with.
    ///
    /// List of: object.
    pub user_groups: ::core::option::Option<::std::vec::Vec<DashboardUpdateUserGroups>>,
    /// How long a page is shown, in seconds.
    ///
    /// Integer, 10, 30, 60, 120, 600, 1800, 3600.
    pub display_period: ::core::option::Option<i64>,
    /// Whether pages change by themselves.
    ///
    /// Bool (0 or 1).
    pub auto_start: ::core::option::Option<bool>,
    /// Its pages, up to 50.
    ///
    /// List of: object, at most 50 members. Not empty.
    pub pages: ::core::option::Option<::std::vec::Vec<DashboardUpdatePages>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardUpdate {
    /// With what is required.
    pub fn new(
        dashboardid: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            dashboardid: dashboardid.into(),
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
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
        self
    }
    /// Sets [`private`](Self::private).
    pub fn private(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.private, value);
        self
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardUpdateUsers>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
    /// Sets [`user_groups`](Self::user_groups).
    pub fn user_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardUpdateUserGroups>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user_groups, value);
        self
    }
    /// Sets [`display_period`](Self::display_period).
    pub fn display_period(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.display_period, value);
        self
    }
    /// Sets [`auto_start`](Self::auto_start).
    pub fn auto_start(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.auto_start, value);
        self
    }
    /// Sets [`pages`](Self::pages).
    pub fn pages(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardUpdatePages>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.pages, value);
        self
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE; 0 => dashboardid, 1
    => name, 2 => userid, 3 => private, 4 => users, 5 => user_groups, 6 =>
    display_period, 7 => auto_start, 8 => pages; dashboardid; name userid private users
    user_groups display_period auto_start pages
}
#[cfg(feature = "dashboard")]
/// Users it is shared with.
#[non_exhaustive]
pub struct DashboardUsers {
    /// The user's id.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the user may do with it.
    ///
    /// One of the values below.
    pub permission: ::core::option::Option<Permission>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardUsers {
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
    /// Sets [`permission`](Self::permission).
    pub fn permission(mut self, value: impl ::core::convert::Into<Permission>) -> Self {
        ::callsheet_runtime::record::set(&mut self.permission, value);
        self
    }
}
#[cfg(feature = "dashboard")]
impl ::core::default::Default for DashboardUsers {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardUsers, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_USERS; 0 => userid, 1 =>
    permission;; userid permission
}
#[cfg(feature = "dashboard")]
/// Groups of users it is shared with.
#[non_exhaustive]
pub struct DashboardUserGroups {
    /// The group's id.
    ///
    /// Id.
    pub usrgrpid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the group may do with it.
    ///
    /// One of the values below.
    pub permission: ::core::option::Option<Permission>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardUserGroups {
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
    /// Sets [`permission`](Self::permission).
    pub fn permission(mut self, value: impl ::core::convert::Into<Permission>) -> Self {
        ::callsheet_runtime::record::set(&mut self.permission, value);
        self
    }
}
#[cfg(feature = "dashboard")]
impl ::core::default::Default for DashboardUserGroups {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardUserGroups, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_USER_GROUPS; 0 => usrgrpid, 1
    => permission;; usrgrpid permission
}
#[cfg(feature = "dashboard")]
/// Its pages, up to 50.
#[non_exhaustive]
pub struct DashboardPages {
    /// The page's name.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// How long this page is shown, in seconds; `0` for as long as the dashboard says.
    ///
    /// Integer, 0, 10, 30, 60, 120, 600, 1800, 3600.
    pub display_period: ::core::option::Option<i64>,
    /// What stands on the page. No two may overlap.
    ///
    /// List of: object.
    pub widgets: ::core::option::Option<::std::vec::Vec<DashboardPagesWidgets>>,
    /// The page's id. In an update it names an existing one.
    ///
    /// Id.
    pub dashboard_pageid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardPages {
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
    /// Sets [`display_period`](Self::display_period).
    pub fn display_period(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.display_period, value);
        self
    }
    /// Sets [`widgets`](Self::widgets).
    pub fn widgets(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardPagesWidgets>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.widgets, value);
        self
    }
    /// Sets [`dashboard_pageid`](Self::dashboard_pageid).
    pub fn dashboard_pageid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dashboard_pageid, value);
        self
    }
}
#[cfg(feature = "dashboard")]
impl ::core::default::Default for DashboardPages {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardPages, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_PAGES; 0 => name, 1 =>
    display_period, 2 => widgets, 3 => dashboard_pageid;; name display_period widgets
    dashboard_pageid
}
#[cfg(feature = "dashboard")]
/// What stands on the page. No two may overlap.
#[non_exhaustive]
pub struct DashboardPagesWidgets {
    /// The kind of widget. Which are there depends on the server's modules.
    ///
    /// String, at most 255 characters. Not empty.
    pub type_: ::core::option::Option<::std::string::String>,
    /// A heading of its own.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the heading is shown.
    ///
    /// One of the values below.
    pub view_mode: ::core::option::Option<WidgetViewMode>,
    /// Its left edge, in columns.
    ///
    /// Integer.
    pub x: ::core::option::Option<i64>,
    /// Its upper edge, in rows.
    ///
    /// Integer.
    pub y: ::core::option::Option<i64>,
    /// Its width, in columns.
    ///
    /// Integer.
    pub width: ::core::option::Option<i64>,
    /// Its height, in rows.
    ///
    /// Integer.
    pub height: ::core::option::Option<i64>,
    /// What it is set to. Which there are hangs on the kind of widget.
    ///
    /// List of: object.
    pub fields: ::core::option::Option<::std::vec::Vec<DashboardPagesWidgetsFields>>,
    /// The widget's id. In an update it names an existing one.
    ///
    /// Id.
    pub widgetid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardPagesWidgets {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
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
    /// Sets [`view_mode`](Self::view_mode).
    pub fn view_mode(
        mut self,
        value: impl ::core::convert::Into<WidgetViewMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.view_mode, value);
        self
    }
    /// Sets [`x`](Self::x).
    pub fn x(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.x, value);
        self
    }
    /// Sets [`y`](Self::y).
    pub fn y(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.y, value);
        self
    }
    /// Sets [`width`](Self::width).
    pub fn width(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.width, value);
        self
    }
    /// Sets [`height`](Self::height).
    pub fn height(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.height, value);
        self
    }
    /// Sets [`fields`](Self::fields).
    pub fn fields(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardPagesWidgetsFields>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.fields, value);
        self
    }
    /// Sets [`widgetid`](Self::widgetid).
    pub fn widgetid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.widgetid, value);
        self
    }
}
#[cfg(feature = "dashboard")]
impl ::core::default::Default for DashboardPagesWidgets {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardPagesWidgets, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_PAGES_WIDGETS; 0 => type_, 1
    => name, 2 => view_mode, 3 => x, 4 => y, 5 => width, 6 => height, 7 => fields, 8 =>
    widgetid;; type_ name view_mode x y width height fields widgetid
}
#[cfg(feature = "dashboard")]
/// What it is set to. Which there are hangs on the kind of widget.
#[non_exhaustive]
pub struct DashboardPagesWidgetsFields {
    /// What the value is.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<WidgetFieldType>,
    /// The setting's name.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub name: ::core::option::Option<::std::string::String>,
    /// The value: a number, a text or an id, by `type`.
    ///
    /// Any value.
    pub value: ::core::option::Option<::callsheet_runtime::Value>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardPagesWidgetsFields {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<WidgetFieldType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
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
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "dashboard")]
impl ::core::default::Default for DashboardPagesWidgetsFields {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardPagesWidgetsFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_PAGES_WIDGETS_FIELDS; 0 =>
    type_, 1 => name, 2 => value;; type_ name value
}
#[cfg(feature = "dashboard")]
/// Users it is shared with.
#[non_exhaustive]
pub struct DashboardCreateUsers {
    /// The user's id.
    ///
    /// Id.
    pub userid: ::callsheet_runtime::Id,
    /// What the user may do with it.
    ///
    /// One of the values below.
    pub permission: Permission,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardCreateUsers {
    /// With what is required.
    pub fn new(
        userid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        permission: impl ::core::convert::Into<Permission>,
    ) -> Self {
        Self {
            userid: userid.into(),
            permission: permission.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardCreateUsers, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_USERS; 0 => userid, 1
    => permission; userid permission;
}
#[cfg(feature = "dashboard")]
/// Groups of users it is shared with.
#[non_exhaustive]
pub struct DashboardCreateUserGroups {
    /// The group's id.
    ///
    /// Id.
    pub usrgrpid: ::callsheet_runtime::Id,
    /// What the group may do with it.
    ///
    /// One of the values below.
    pub permission: Permission,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardCreateUserGroups {
    /// With what is required.
    pub fn new(
        usrgrpid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        permission: impl ::core::convert::Into<Permission>,
    ) -> Self {
        Self {
            usrgrpid: usrgrpid.into(),
            permission: permission.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardCreateUserGroups, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_USER_GROUPS; 0 =>
    usrgrpid, 1 => permission; usrgrpid permission;
}
#[cfg(feature = "dashboard")]
/// Its pages, up to 50.
#[non_exhaustive]
pub struct DashboardCreatePages {
    /// The page's name.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// How long this page is shown, in seconds; `0` for as long as the dashboard says.
    ///
    /// Integer, 0, 10, 30, 60, 120, 600, 1800, 3600.
    pub display_period: ::core::option::Option<i64>,
    /// What stands on the page. No two may overlap.
    ///
    /// List of: object.
    pub widgets: ::core::option::Option<::std::vec::Vec<DashboardCreatePagesWidgets>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardCreatePages {
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
    /// Sets [`display_period`](Self::display_period).
    pub fn display_period(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.display_period, value);
        self
    }
    /// Sets [`widgets`](Self::widgets).
    pub fn widgets(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardCreatePagesWidgets>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.widgets, value);
        self
    }
}
#[cfg(feature = "dashboard")]
impl ::core::default::Default for DashboardCreatePages {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardCreatePages, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES; 0 => name, 1 =>
    display_period, 2 => widgets;; name display_period widgets
}
#[cfg(feature = "dashboard")]
/// What stands on the page. No two may overlap.
#[non_exhaustive]
pub struct DashboardCreatePagesWidgets {
    /// The kind of widget. Which are there depends on the server's modules.
    ///
    /// String, at most 255 characters. Not empty.
    pub type_: ::std::string::String,
    /// A heading of its own.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the heading is shown.
    ///
    /// One of the values below.
    pub view_mode: ::core::option::Option<WidgetViewMode>,
    /// Its left edge, in columns.
    ///
    /// Integer, 0–71. What is right hangs on other fields.
    pub x: ::core::option::Option<i64>,
    /// Its upper edge, in rows.
    ///
    /// Integer, 0–63. What is right hangs on other fields.
    pub y: ::core::option::Option<i64>,
    /// Its width, in columns.
    ///
    /// Integer, 1–72. What is right hangs on other fields.
    pub width: ::core::option::Option<i64>,
    /// Its height, in rows.
    ///
    /// Integer, 1–64. What is right hangs on other fields.
    pub height: ::core::option::Option<i64>,
    /// What it is set to. Which there are hangs on the kind of widget.
    ///
    /// List of: object.
    pub fields: ::core::option::Option<
        ::std::vec::Vec<DashboardCreatePagesWidgetsFields>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardCreatePagesWidgets {
    /// With what is required.
    pub fn new(type_: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            type_: type_.into(),
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
    /// Sets [`view_mode`](Self::view_mode).
    pub fn view_mode(
        mut self,
        value: impl ::core::convert::Into<WidgetViewMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.view_mode, value);
        self
    }
    /// Sets [`x`](Self::x).
    pub fn x(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.x, value);
        self
    }
    /// Sets [`y`](Self::y).
    pub fn y(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.y, value);
        self
    }
    /// Sets [`width`](Self::width).
    pub fn width(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.width, value);
        self
    }
    /// Sets [`height`](Self::height).
    pub fn height(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.height, value);
        self
    }
    /// Sets [`fields`](Self::fields).
    pub fn fields(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardCreatePagesWidgetsFields>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.fields, value);
        self
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardCreatePagesWidgets, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES_WIDGETS; 0 =>
    type_, 1 => name, 2 => view_mode, 3 => x, 4 => y, 5 => width, 6 => height, 7 =>
    fields; type_; name view_mode x y width height fields
}
#[cfg(feature = "dashboard")]
/// What it is set to. Which there are hangs on the kind of widget.
#[non_exhaustive]
pub struct DashboardCreatePagesWidgetsFields {
    /// What the value is.
    ///
    /// One of the values below.
    pub type_: WidgetFieldType,
    /// The setting's name.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub name: ::core::option::Option<::std::string::String>,
    /// The value: a number, a text or an id, by `type`.
    ///
    /// Any value. What is right hangs on other fields.
    pub value: ::callsheet_runtime::Value,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardCreatePagesWidgetsFields {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<WidgetFieldType>,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        Self {
            type_: type_.into(),
            value: value.into(),
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
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardCreatePagesWidgetsFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS;
    0 => type_, 1 => name, 2 => value; type_ value; name
}
#[cfg(feature = "dashboard")]
/// Users it is shared with.
#[non_exhaustive]
pub struct DashboardUpdateUsers {
    /// The user's id.
    ///
    /// Id.
    pub userid: ::callsheet_runtime::Id,
    /// What the user may do with it.
    ///
    /// One of the values below.
    pub permission: Permission,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardUpdateUsers {
    /// With what is required.
    pub fn new(
        userid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        permission: impl ::core::convert::Into<Permission>,
    ) -> Self {
        Self {
            userid: userid.into(),
            permission: permission.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardUpdateUsers, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_USERS; 0 => userid, 1
    => permission; userid permission;
}
#[cfg(feature = "dashboard")]
/// Groups of users it is shared with.
#[non_exhaustive]
pub struct DashboardUpdateUserGroups {
    /// The group's id.
    ///
    /// Id.
    pub usrgrpid: ::callsheet_runtime::Id,
    /// What the group may do with it.
    ///
    /// One of the values below.
    pub permission: Permission,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardUpdateUserGroups {
    /// With what is required.
    pub fn new(
        usrgrpid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        permission: impl ::core::convert::Into<Permission>,
    ) -> Self {
        Self {
            usrgrpid: usrgrpid.into(),
            permission: permission.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardUpdateUserGroups, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_USER_GROUPS; 0 =>
    usrgrpid, 1 => permission; usrgrpid permission;
}
#[cfg(feature = "dashboard")]
/// Its pages, up to 50.
#[non_exhaustive]
pub struct DashboardUpdatePages {
    /// The page's name.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// How long this page is shown, in seconds; `0` for as long as the dashboard says.
    ///
    /// Integer, 0, 10, 30, 60, 120, 600, 1800, 3600.
    pub display_period: ::core::option::Option<i64>,
    /// What stands on the page. No two may overlap.
    ///
    /// List of: object.
    pub widgets: ::core::option::Option<::std::vec::Vec<DashboardUpdatePagesWidgets>>,
    /// The page's id. In an update it names an existing one.
    ///
    /// Id.
    pub dashboard_pageid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardUpdatePages {
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
    /// Sets [`display_period`](Self::display_period).
    pub fn display_period(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.display_period, value);
        self
    }
    /// Sets [`widgets`](Self::widgets).
    pub fn widgets(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardUpdatePagesWidgets>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.widgets, value);
        self
    }
    /// Sets [`dashboard_pageid`](Self::dashboard_pageid).
    pub fn dashboard_pageid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dashboard_pageid, value);
        self
    }
}
#[cfg(feature = "dashboard")]
impl ::core::default::Default for DashboardUpdatePages {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardUpdatePages, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_PAGES; 0 => name, 1 =>
    display_period, 2 => widgets, 3 => dashboard_pageid;; name display_period widgets
    dashboard_pageid
}
#[cfg(feature = "dashboard")]
/// What stands on the page. No two may overlap.
#[non_exhaustive]
pub struct DashboardUpdatePagesWidgets {
    /// The kind of widget. Which are there depends on the server's modules.
    ///
    /// String, at most 255 characters. Not empty.
    pub type_: ::core::option::Option<::std::string::String>,
    /// A heading of its own.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the heading is shown.
    ///
    /// One of the values below.
    pub view_mode: ::core::option::Option<WidgetViewMode>,
    /// Its left edge, in columns.
    ///
    /// Integer, 0–71. What is right hangs on other fields.
    pub x: ::core::option::Option<i64>,
    /// Its upper edge, in rows.
    ///
    /// Integer, 0–63. What is right hangs on other fields.
    pub y: ::core::option::Option<i64>,
    /// Its width, in columns.
    ///
    /// Integer, 1–72. What is right hangs on other fields.
    pub width: ::core::option::Option<i64>,
    /// Its height, in rows.
    ///
    /// Integer, 1–64. What is right hangs on other fields.
    pub height: ::core::option::Option<i64>,
    /// What it is set to. Which there are hangs on the kind of widget.
    ///
    /// List of: object.
    pub fields: ::core::option::Option<
        ::std::vec::Vec<DashboardUpdatePagesWidgetsFields>,
    >,
    /// The widget's id. In an update it names an existing one.
    ///
    /// Id.
    pub widgetid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardUpdatePagesWidgets {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
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
    /// Sets [`view_mode`](Self::view_mode).
    pub fn view_mode(
        mut self,
        value: impl ::core::convert::Into<WidgetViewMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.view_mode, value);
        self
    }
    /// Sets [`x`](Self::x).
    pub fn x(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.x, value);
        self
    }
    /// Sets [`y`](Self::y).
    pub fn y(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.y, value);
        self
    }
    /// Sets [`width`](Self::width).
    pub fn width(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.width, value);
        self
    }
    /// Sets [`height`](Self::height).
    pub fn height(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.height, value);
        self
    }
    /// Sets [`fields`](Self::fields).
    pub fn fields(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DashboardUpdatePagesWidgetsFields>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.fields, value);
        self
    }
    /// Sets [`widgetid`](Self::widgetid).
    pub fn widgetid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.widgetid, value);
        self
    }
}
#[cfg(feature = "dashboard")]
impl ::core::default::Default for DashboardUpdatePagesWidgets {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardUpdatePagesWidgets, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_PAGES_WIDGETS; 0 =>
    type_, 1 => name, 2 => view_mode, 3 => x, 4 => y, 5 => width, 6 => height, 7 =>
    fields, 8 => widgetid;; type_ name view_mode x y width height fields widgetid
}
#[cfg(feature = "dashboard")]
/// What it is set to. Which there are hangs on the kind of widget.
#[non_exhaustive]
pub struct DashboardUpdatePagesWidgetsFields {
    /// What the value is.
    ///
    /// One of the values below.
    pub type_: WidgetFieldType,
    /// The setting's name.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub name: ::core::option::Option<::std::string::String>,
    /// The value: a number, a text or an id, by `type`.
    ///
    /// Any value. What is right hangs on other fields.
    pub value: ::core::option::Option<::callsheet_runtime::Value>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "dashboard")]
impl DashboardUpdatePagesWidgetsFields {
    /// With what is required.
    pub fn new(type_: impl ::core::convert::Into<WidgetFieldType>) -> Self {
        Self {
            type_: type_.into(),
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
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "dashboard")]
::callsheet_runtime::record! {
    DashboardUpdatePagesWidgetsFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS;
    0 => type_, 1 => name, 2 => value; type_; name value
}
#[cfg(any(feature = "dashboard", feature = "map"))]
/// What one may do with a thing that is shared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Permission {
    /// Look.
    ///
    /// `2` on the wire.
    ReadOnly,
    /// Look and change.
    ///
    /// `3` on the wire.
    ReadWrite,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "dashboard", feature = "map"))]
::callsheet_runtime::open_enum! {
    Permission, PERMISSION_VALUES; 0 => ReadOnly, 1 => ReadWrite
}
#[cfg(any(feature = "dashboard", feature = "map"))]
pub(crate) static PERMISSION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/dashboard",
    name: "Permission",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "2",
            name: "ReadOnly",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "ReadWrite",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(any(feature = "dashboard", feature = "map"))]
#[cfg(feature = "map")]
pub(crate) static PERMISSION_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/dashboard",
    name: "Permission",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "2",
            name: "ReadOnly",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "ReadWrite",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-widget-field-type")]
/// What a widget's setting is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WidgetFieldType {
    /// A number.
    ///
    /// `0` on the wire.
    Integer,
    /// A text.
    ///
    /// `1` on the wire.
    Text,
    /// A host group.
    ///
    /// `2` on the wire.
    HostGroup,
    /// A host.
    ///
    /// `3` on the wire.
    Host,
    /// An item.
    ///
    /// `4` on the wire.
    Item,
    /// An item prototype.
    ///
    /// `5` on the wire.
    ItemPrototype,
    /// A graph.
    ///
    /// `6` on the wire.
    Graph,
    /// A graph prototype.
    ///
    /// `7` on the wire.
    GraphPrototype,
    /// A map.
    ///
    /// `8` on the wire.
    Map,
    /// A service.
    ///
    /// `9` on the wire.
    Service,
    /// An SLA.
    ///
    /// `10` on the wire.
    Sla,
    /// A user.
    ///
    /// `11` on the wire. Since 7.0.
    User,
    /// An action.
    ///
    /// `12` on the wire. Since 7.0.
    Action,
    /// A media type.
    ///
    /// `13` on the wire. Since 7.0.
    MediaType,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-widget-field-type")]
::callsheet_runtime::open_enum! {
    WidgetFieldType, WIDGET_FIELD_TYPE_VALUES; 0 => Integer, 1 => Text, 2 => HostGroup, 3
    => Host, 4 => Item, 5 => ItemPrototype, 6 => Graph, 7 => GraphPrototype, 8 => Map, 9
    => Service, 10 => Sla, 11 => User, 12 => Action, 13 => MediaType
}
#[cfg(feature = "types-widget-field-type")]
pub(crate) static WIDGET_FIELD_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/dashboard",
    name: "WidgetFieldType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Integer",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Text",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "HostGroup",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Host",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Item",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "ItemPrototype",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "6",
            name: "Graph",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "7",
            name: "GraphPrototype",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "8",
            name: "Map",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "9",
            name: "Service",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "10",
            name: "Sla",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "11",
            name: "User",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
        },
        tables::Member {
            wire: "12",
            name: "Action",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
        },
        tables::Member {
            wire: "13",
            name: "MediaType",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
        },
    ],
};
#[cfg(feature = "types-widget-field-type")]
/// Whether a widget's heading is shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WidgetViewMode {
    /// It is.
    ///
    /// `0` on the wire.
    Default,
    /// It is not.
    ///
    /// `1` on the wire.
    HiddenHeading,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-widget-field-type")]
::callsheet_runtime::open_enum! {
    WidgetViewMode, WIDGET_VIEW_MODE_VALUES; 0 => Default, 1 => HiddenHeading
}
#[cfg(feature = "types-widget-field-type")]
pub(crate) static WIDGET_VIEW_MODE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/dashboard",
    name: "WidgetViewMode",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Default",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "HiddenHeading",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_FIELDS: [tables::Field<'static>; 10] = tables::Field::rows(
    [
        ("dashboardid", tables::Type::ID, 16),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            24,
        ),
        ("userid", tables::Type::ID, 34),
        ("private", tables::Type::BOOL, 40),
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_USERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
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
            45,
        ),
        (
            "userGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_USER_GROUPS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
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
            69,
        ),
        (
            "display_period",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 10,
                        last: 10,
                    },
                    tables::Range {
                        first: 30,
                        last: 30,
                    },
                    tables::Range {
                        first: 60,
                        last: 60,
                    },
                    tables::Range {
                        first: 120,
                        last: 120,
                    },
                    tables::Range {
                        first: 600,
                        last: 600,
                    },
                    tables::Range {
                        first: 1800,
                        last: 1800,
                    },
                    tables::Range {
                        first: 3600,
                        last: 3600,
                    },
                ],
                ..tables::Type::INT
            },
            93,
        ),
        ("auto_start", tables::Type::BOOL, 99),
        (
            "pages",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_PAGES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                length: ::core::option::Option::Some(50),
                ..tables::Type::ANY
            },
            104,
        ),
        ("uuid", tables::Type::TEXT, 261),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("dashboard"),
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
            2,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
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
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "Dashboard",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_FIELDS,
    lookup: &[
        8, 65535, 65535, 7, 65535, 65535, 65535, 65535, 9, 65535, 65535, 65535, 65535, 4,
        6, 65535, 65535, 65535, 1, 2, 0, 5, 65535, 3, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The dashboard's id.",
            ru: "Идентификатор панели.",
        },
        tables::Text {
            en: "The dashboard's name.",
            ru: "Название панели.",
        },
        tables::Text {
            en: "Its owner; left out: the caller.",
            ru: "Владелец; если не задан — вызывающий.",
        },
        tables::Text {
            en: "Whether it is seen by its owner and those it is shared with alone.",
            ru: "Видна ли только владельцу и тем, кому открыта.",
        },
        tables::Text {
            en: "Users it is shared with.",
            ru: "Пользователи, которым открыта панель.",
        },
        tables::Text {
            en: "Groups of users it is shared with.",
            ru: "Группы пользователей, которым открыта панель.",
        },
        tables::Text {
            en: "How long a page is shown, in seconds.",
            ru: "Сколько показывается страница, в секундах.",
        },
        tables::Text {
            en: "Whether pages change by themselves.",
            ru: "Листаются ли страницы сами.",
        },
        tables::Text {
            en: "Its pages, up to 50.",
            ru: "Страницы, не больше 50.",
        },
        tables::Text {
            en: "Always empty: dashboards of templates alone have one.",
            ru: "Всегда пусто: есть только у панелей шаблонов.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_CREATE_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            24,
        ),
        ("userid", tables::Type::ID, 34),
        ("private", tables::Type::BOOL, 40),
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_USERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
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
            45,
        ),
        (
            "userGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_USER_GROUPS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
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
            69,
        ),
        (
            "display_period",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 10,
                        last: 10,
                    },
                    tables::Range {
                        first: 30,
                        last: 30,
                    },
                    tables::Range {
                        first: 60,
                        last: 60,
                    },
                    tables::Range {
                        first: 120,
                        last: 120,
                    },
                    tables::Range {
                        first: 600,
                        last: 600,
                    },
                    tables::Range {
                        first: 1800,
                        last: 1800,
                    },
                    tables::Range {
                        first: 3600,
                        last: 3600,
                    },
                ],
                ..tables::Type::INT
            },
            93,
        ),
        ("auto_start", tables::Type::BOOL, 99),
        (
            "pages",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                length: ::core::option::Option::Some(50),
                ..tables::Type::ANY
            },
            104,
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
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
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
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardCreate",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_CREATE_FIELDS,
    lookup: &[
        7, 65535, 65535, 6, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 3, 5, 65535, 65535, 65535, 0, 1, 65535, 4, 65535, 2, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535,
    ],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The dashboard's name.",
            ru: "Название панели.",
        },
        tables::Text {
            en: "Its owner; left out: the caller.",
            ru: "Владелец; если не задан — вызывающий.",
        },
        tables::Text {
            en: "Whether it is seen by its owner and those it is shared with alone.",
            ru: "Видна ли только владельцу и тем, кому открыта.",
        },
        tables::Text {
            en: "Users it is shared with.",
            ru: "Пользователи, которым открыта панель.",
        },
        tables::Text {
            en: "Groups of users it is shared with.",
            ru: "Группы пользователей, которым открыта панель.",
        },
        tables::Text {
            en: "How long a page is shown, in seconds.",
            ru: "Сколько показывается страница, в секундах.",
        },
        tables::Text {
            en: "Whether pages change by themselves.",
            ru: "Листаются ли страницы сами.",
        },
        tables::Text {
            en: "Its pages, up to 50.",
            ru: "Страницы, не больше 50.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_UPDATE_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("dashboardid", tables::Type::ID, 16),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            24,
        ),
        ("userid", tables::Type::ID, 34),
        ("private", tables::Type::BOOL, 40),
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_USERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
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
            45,
        ),
        (
            "userGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_USER_GROUPS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
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
            69,
        ),
        (
            "display_period",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 10,
                        last: 10,
                    },
                    tables::Range {
                        first: 30,
                        last: 30,
                    },
                    tables::Range {
                        first: 60,
                        last: 60,
                    },
                    tables::Range {
                        first: 120,
                        last: 120,
                    },
                    tables::Range {
                        first: 600,
                        last: 600,
                    },
                    tables::Range {
                        first: 1800,
                        last: 1800,
                    },
                    tables::Range {
                        first: 3600,
                        last: 3600,
                    },
                ],
                ..tables::Type::INT
            },
            93,
        ),
        ("auto_start", tables::Type::BOOL, 99),
        (
            "pages",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_PAGES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[3],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                length: ::core::option::Option::Some(50),
                ..tables::Type::ANY
            },
            104,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("dashboard"),
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
            2,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
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
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardUpdate",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_UPDATE_FIELDS,
    lookup: &[
        8, 65535, 65535, 7, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 4, 6, 65535, 65535, 65535, 1, 2, 0, 5, 65535, 3, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The dashboard's id.",
            ru: "Идентификатор панели.",
        },
        tables::Text {
            en: "The dashboard's name.",
            ru: "Название панели.",
        },
        tables::Text {
            en: "Its owner; left out: the caller.",
            ru: "Владелец; если не задан — вызывающий.",
        },
        tables::Text {
            en: "Whether it is seen by its owner and those it is shared with alone.",
            ru: "Видна ли только владельцу и тем, кому открыта.",
        },
        tables::Text {
            en: "Users it is shared with.",
            ru: "Пользователи, которым открыта панель.",
        },
        tables::Text {
            en: "Groups of users it is shared with.",
            ru: "Группы пользователей, которым открыта панель.",
        },
        tables::Text {
            en: "How long a page is shown, in seconds.",
            ru: "Сколько показывается страница, в секундах.",
        },
        tables::Text {
            en: "Whether pages change by themselves.",
            ru: "Листаются ли страницы сами.",
        },
        tables::Text {
            en: "Its pages, up to 50.",
            ru: "Страницы, не больше 50.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_USERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("userid", tables::Type::ID, 51),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(&PERMISSION_VALUES),
                ..tables::Type::ANY
            },
            60,
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
    ],
);
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_USERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardUsers",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_USERS_FIELDS,
    lookup: &[65535, 65535, 65535, 0, 1, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_USERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The user's id.",
            ru: "Идентификатор пользователя.",
        },
        tables::Text {
            en: "What the user may do with it.",
            ru: "Что пользователю разрешено.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_USER_GROUPS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("usrgrpid", tables::Type::ID, 75),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(&PERMISSION_VALUES),
                ..tables::Type::ANY
            },
            84,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_USER_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardUserGroups",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_USER_GROUPS_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 1, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_USER_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "What the group may do with it.",
            ru: "Что группе разрешено.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_PAGES_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            114,
        ),
        (
            "display_period",
            tables::Type {
                numbers: &[
                    tables::Range { first: 0, last: 0 },
                    tables::Range {
                        first: 10,
                        last: 10,
                    },
                    tables::Range {
                        first: 30,
                        last: 30,
                    },
                    tables::Range {
                        first: 60,
                        last: 60,
                    },
                    tables::Range {
                        first: 120,
                        last: 120,
                    },
                    tables::Range {
                        first: 600,
                        last: 600,
                    },
                    tables::Range {
                        first: 1800,
                        last: 1800,
                    },
                    tables::Range {
                        first: 3600,
                        last: 3600,
                    },
                ],
                ..tables::Type::INT
            },
            120,
        ),
        (
            "widgets",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_PAGES_WIDGETS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            126,
        ),
        ("dashboard_pageid", tables::Type::ID, 255),
    ],
    &[],
);
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_PAGES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardPages",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_PAGES_FIELDS,
    lookup: &[
        65535, 3, 0, 2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_PAGES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The page's name.",
            ru: "Название страницы.",
        },
        tables::Text {
            en: "How long this page is shown, in seconds; `0` for as long as the dashboard says.",
            ru: "Сколько показывается эта страница, в секундах; `0` — как задано в панели.",
        },
        tables::Text {
            en: "What stands on the page. No two may overlap.",
            ru: "Что стоит на странице. Накладываться нельзя.",
        },
        tables::Text {
            en: "The page's id. In an update it names an existing one.",
            ru: "Идентификатор страницы. При обновлении указывает на существующую.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_PAGES_WIDGETS_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            132,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            142,
        ),
        (
            "view_mode",
            tables::Type {
                kind: tables::Kind::Enum(&WIDGET_VIEW_MODE_VALUES),
                ..tables::Type::ANY
            },
            148,
        ),
        ("x", tables::Type::INT, 154),
        ("y", tables::Type::INT, 165),
        ("width", tables::Type::INT, 176),
        ("height", tables::Type::INT, 187),
        (
            "fields",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_PAGES_WIDGETS_FIELDS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            198,
        ),
        ("widgetid", tables::Type::ID, 249),
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
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_PAGES_WIDGETS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardPagesWidgets",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_PAGES_WIDGETS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 7, 8, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 3, 2, 0, 1, 4, 6, 65535, 65535, 65535, 65535, 65535,
        65535, 5, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_PAGES_WIDGETS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The kind of widget. Which are there depends on the server's modules.",
            ru: "Вид виджета. Набор зависит от модулей сервера.",
        },
        tables::Text {
            en: "A heading of its own.",
            ru: "Собственный заголовок.",
        },
        tables::Text {
            en: "Whether the heading is shown.",
            ru: "Показывать ли заголовок.",
        },
        tables::Text {
            en: "Its left edge, in columns.",
            ru: "Левый край, в столбцах.",
        },
        tables::Text {
            en: "Its upper edge, in rows.",
            ru: "Верхний край, в строках.",
        },
        tables::Text {
            en: "Its width, in columns.",
            ru: "Ширина, в столбцах.",
        },
        tables::Text {
            en: "Its height, in rows.",
            ru: "Высота, в строках.",
        },
        tables::Text {
            en: "What it is set to. Which there are hangs on the kind of widget.",
            ru: "Настройки. Набор зависит от вида виджета.",
        },
        tables::Text {
            en: "The widget's id. In an update it names an existing one.",
            ru: "Идентификатор виджета. При обновлении указывает на существующий.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_PAGES_WIDGETS_FIELDS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&WIDGET_FIELD_TYPE_VALUES),
                ..tables::Type::ANY
            },
            203,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            212,
        ),
        ("value", tables::Type::ANY, 219),
    ],
    &[
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_PAGES_WIDGETS_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardPagesWidgetsFields",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_PAGES_WIDGETS_FIELDS_FIELDS,
    lookup: &[2, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_PAGES_WIDGETS_FIELDS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What the value is.",
            ru: "Вид значения.",
        },
        tables::Text {
            en: "The setting's name.",
            ru: "Имя настройки.",
        },
        tables::Text {
            en: "The value: a number, a text or an id, by `type`.",
            ru: "Значение: число, строка или идентификатор, смотря по `type`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_CREATE_USERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("userid", tables::Type::ID, 51),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(&PERMISSION_VALUES),
                ..tables::Type::ANY
            },
            60,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_CREATE_USERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardCreateUsers",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_CREATE_USERS_FIELDS,
    lookup: &[65535, 65535, 65535, 0, 1, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_CREATE_USERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The user's id.",
            ru: "Идентификатор пользователя.",
        },
        tables::Text {
            en: "What the user may do with it.",
            ru: "Что пользователю разрешено.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_CREATE_USER_GROUPS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("usrgrpid", tables::Type::ID, 75),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(&PERMISSION_VALUES),
                ..tables::Type::ANY
            },
            84,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_CREATE_USER_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardCreateUserGroups",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_CREATE_USER_GROUPS_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 1, 65535, 0, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_CREATE_USER_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "What the group may do with it.",
            ru: "Что группе разрешено.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_CREATE_PAGES_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            114,
        ),
        (
            "display_period",
            tables::Type {
                numbers: &[
                    tables::Range { first: 0, last: 0 },
                    tables::Range {
                        first: 10,
                        last: 10,
                    },
                    tables::Range {
                        first: 30,
                        last: 30,
                    },
                    tables::Range {
                        first: 60,
                        last: 60,
                    },
                    tables::Range {
                        first: 120,
                        last: 120,
                    },
                    tables::Range {
                        first: 600,
                        last: 600,
                    },
                    tables::Range {
                        first: 1800,
                        last: 1800,
                    },
                    tables::Range {
                        first: 3600,
                        last: 3600,
                    },
                ],
                ..tables::Type::INT
            },
            120,
        ),
        (
            "widgets",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES_WIDGETS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            126,
        ),
    ],
    &[],
);
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_CREATE_PAGES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardCreatePages",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_CREATE_PAGES_FIELDS,
    lookup: &[65535, 65535, 0, 2, 65535, 1, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_CREATE_PAGES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The page's name.",
            ru: "Название страницы.",
        },
        tables::Text {
            en: "How long this page is shown, in seconds; `0` for as long as the dashboard says.",
            ru: "Сколько показывается эта страница, в секундах; `0` — как задано в панели.",
        },
        tables::Text {
            en: "What stands on the page. No two may overlap.",
            ru: "Что стоит на странице. Накладываться нельзя.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            132,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            142,
        ),
        (
            "view_mode",
            tables::Type {
                kind: tables::Kind::Enum(&WIDGET_VIEW_MODE_VALUES),
                ..tables::Type::ANY
            },
            148,
        ),
        (
            "x",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 71,
                    },
                ],
                ..tables::Type::INT
            },
            154,
        ),
        (
            "y",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 63,
                    },
                ],
                ..tables::Type::INT
            },
            165,
        ),
        (
            "width",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 72,
                    },
                ],
                ..tables::Type::INT
            },
            176,
        ),
        (
            "height",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 64,
                    },
                ],
                ..tables::Type::INT
            },
            187,
        ),
        (
            "fields",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            198,
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
            3,
            tables::Facts {
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
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 23,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 160,
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
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 62,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 171,
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
                                    last: 24,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 182,
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
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 2,
                                    last: 32,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 193,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_CREATE_PAGES_WIDGETS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardCreatePagesWidgets",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 7, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 3, 2, 0, 1, 4, 6, 65535, 65535, 65535, 65535, 65535,
        65535, 5, 65535, 65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_CREATE_PAGES_WIDGETS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The kind of widget. Which are there depends on the server's modules.",
            ru: "Вид виджета. Набор зависит от модулей сервера.",
        },
        tables::Text {
            en: "A heading of its own.",
            ru: "Собственный заголовок.",
        },
        tables::Text {
            en: "Whether the heading is shown.",
            ru: "Показывать ли заголовок.",
        },
        tables::Text {
            en: "Its left edge, in columns.",
            ru: "Левый край, в столбцах.",
        },
        tables::Text {
            en: "Its upper edge, in rows.",
            ru: "Верхний край, в строках.",
        },
        tables::Text {
            en: "Its width, in columns.",
            ru: "Ширина, в столбцах.",
        },
        tables::Text {
            en: "Its height, in rows.",
            ru: "Высота, в строках.",
        },
        tables::Text {
            en: "What it is set to. Which there are hangs on the kind of widget.",
            ru: "Настройки. Набор зависит от вида виджета.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&WIDGET_FIELD_TYPE_VALUES),
                ..tables::Type::ANY
            },
            203,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            212,
        ),
        ("value", tables::Type::ANY, 219),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some(""),
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
                        ty: tables::Type::INT,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 226,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 231,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 238,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 244,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardCreatePagesWidgetsFields",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS_FIELDS,
    lookup: &[2, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What the value is.",
            ru: "Вид значения.",
        },
        tables::Text {
            en: "The setting's name.",
            ru: "Имя настройки.",
        },
        tables::Text {
            en: "The value: a number, a text or an id, by `type`.",
            ru: "Значение: число, строка или идентификатор, смотря по `type`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_UPDATE_USERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("userid", tables::Type::ID, 51),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(&PERMISSION_VALUES),
                ..tables::Type::ANY
            },
            60,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_UPDATE_USERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardUpdateUsers",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_UPDATE_USERS_FIELDS,
    lookup: &[65535, 65535, 65535, 0, 1, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_UPDATE_USERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The user's id.",
            ru: "Идентификатор пользователя.",
        },
        tables::Text {
            en: "What the user may do with it.",
            ru: "Что пользователю разрешено.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_UPDATE_USER_GROUPS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("usrgrpid", tables::Type::ID, 75),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(&PERMISSION_VALUES),
                ..tables::Type::ANY
            },
            84,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_UPDATE_USER_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardUpdateUserGroups",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_UPDATE_USER_GROUPS_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 1, 65535, 0, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_UPDATE_USER_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "What the group may do with it.",
            ru: "Что группе разрешено.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_UPDATE_PAGES_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            114,
        ),
        (
            "display_period",
            tables::Type {
                numbers: &[
                    tables::Range { first: 0, last: 0 },
                    tables::Range {
                        first: 10,
                        last: 10,
                    },
                    tables::Range {
                        first: 30,
                        last: 30,
                    },
                    tables::Range {
                        first: 60,
                        last: 60,
                    },
                    tables::Range {
                        first: 120,
                        last: 120,
                    },
                    tables::Range {
                        first: 600,
                        last: 600,
                    },
                    tables::Range {
                        first: 1800,
                        last: 1800,
                    },
                    tables::Range {
                        first: 3600,
                        last: 3600,
                    },
                ],
                ..tables::Type::INT
            },
            120,
        ),
        (
            "widgets",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_PAGES_WIDGETS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[8],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            126,
        ),
        ("dashboard_pageid", tables::Type::ID, 255),
    ],
    &[],
);
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_UPDATE_PAGES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardUpdatePages",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_UPDATE_PAGES_FIELDS,
    lookup: &[
        65535, 3, 0, 2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_UPDATE_PAGES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The page's name.",
            ru: "Название страницы.",
        },
        tables::Text {
            en: "How long this page is shown, in seconds; `0` for as long as the dashboard says.",
            ru: "Сколько показывается эта страница, в секундах; `0` — как задано в панели.",
        },
        tables::Text {
            en: "What stands on the page. No two may overlap.",
            ru: "Что стоит на странице. Накладываться нельзя.",
        },
        tables::Text {
            en: "The page's id. In an update it names an existing one.",
            ru: "Идентификатор страницы. При обновлении указывает на существующую.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            132,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            142,
        ),
        (
            "view_mode",
            tables::Type {
                kind: tables::Kind::Enum(&WIDGET_VIEW_MODE_VALUES),
                ..tables::Type::ANY
            },
            148,
        ),
        (
            "x",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 71,
                    },
                ],
                ..tables::Type::INT
            },
            154,
        ),
        (
            "y",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 63,
                    },
                ],
                ..tables::Type::INT
            },
            165,
        ),
        (
            "width",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 72,
                    },
                ],
                ..tables::Type::INT
            },
            176,
        ),
        (
            "height",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 64,
                    },
                ],
                ..tables::Type::INT
            },
            187,
        ),
        (
            "fields",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            198,
        ),
        ("widgetid", tables::Type::ID, 249),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
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
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 23,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 160,
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
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 62,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 171,
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
                                    last: 24,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 182,
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
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 2,
                                    last: 32,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 193,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_UPDATE_PAGES_WIDGETS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardUpdatePagesWidgets",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 7, 8, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 3, 2, 0, 1, 4, 6, 65535, 65535, 65535, 65535, 65535,
        65535, 5, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_UPDATE_PAGES_WIDGETS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The kind of widget. Which are there depends on the server's modules.",
            ru: "Вид виджета. Набор зависит от модулей сервера.",
        },
        tables::Text {
            en: "A heading of its own.",
            ru: "Собственный заголовок.",
        },
        tables::Text {
            en: "Whether the heading is shown.",
            ru: "Показывать ли заголовок.",
        },
        tables::Text {
            en: "Its left edge, in columns.",
            ru: "Левый край, в столбцах.",
        },
        tables::Text {
            en: "Its upper edge, in rows.",
            ru: "Верхний край, в строках.",
        },
        tables::Text {
            en: "Its width, in columns.",
            ru: "Ширина, в столбцах.",
        },
        tables::Text {
            en: "Its height, in rows.",
            ru: "Высота, в строках.",
        },
        tables::Text {
            en: "What it is set to. Which there are hangs on the kind of widget.",
            ru: "Настройки. Набор зависит от вида виджета.",
        },
        tables::Text {
            en: "The widget's id. In an update it names an existing one.",
            ru: "Идентификатор виджета. При обновлении указывает на существующий.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "dashboard")]
static DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&WIDGET_FIELD_TYPE_VALUES),
                ..tables::Type::ANY
            },
            203,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            212,
        ),
        ("value", tables::Type::ANY, 219),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some(""),
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
                        ty: tables::Type::INT,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 226,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 231,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 238,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 244,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "dashboard")]
pub(crate) static DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/dashboard",
    name: "DashboardUpdatePagesWidgetsFields",
    file: "spec/zabbix/types/dashboard.toml",
    form: tables::Form::Object,
    fields: &DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS_FIELDS,
    lookup: &[2, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "dashboard")]
#[cfg(feature = "texts")]
pub(crate) static DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What the value is.",
            ru: "Вид значения.",
        },
        tables::Text {
            en: "The setting's name.",
            ru: "Имя настройки.",
        },
        tables::Text {
            en: "The value: a number, a text or an id, by `type`.",
            ru: "Значение: число, строка или идентификатор, смотря по `type`.",
        },
    ],
    rules: &[],
    said: &[],
};
