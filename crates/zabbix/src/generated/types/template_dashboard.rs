// @generated from spec/zabbix/types/template-dashboard.toml by `cargo xtask codegen`; do not edit.

//! The type `template-dashboard`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-template-dashboard")]
/// A dashboard of a template
#[non_exhaustive]
pub struct TemplateDashboard {
    /// The dashboard's id.
    ///
    /// Id.
    pub dashboardid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The id that stays the same through export and import. Left out, the server makes one.
    ///
    /// UUIDv4 without hyphens.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The dashboard's name.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// The template that it is of.
    ///
    /// Id.
    pub templateid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host. Only where a host shows the dashboards of its templates.
    ///
    /// Id. Since 7.0.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How long a page is shown, in seconds.
    ///
    /// Integer, 10, 30, 60, 120, 600, 1800, 3600.
    pub display_period: ::core::option::Option<i64>,
    /// Whether pages change by themselves.
    ///
    /// Bool (0 or 1).
    pub auto_start: ::core::option::Option<bool>,
    /// Its pages, up to 50. In an update they replace those until now; a page with its id stays.
    ///
    /// List of: object, at most 50 members.
    pub pages: ::core::option::Option<::std::vec::Vec<TemplateDashboardPages>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-template-dashboard")]
impl TemplateDashboard {
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
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
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
    /// Sets [`templateid`](Self::templateid).
    pub fn templateid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.templateid, value);
        self
    }
    /// Sets [`hostid`](Self::hostid).
    pub fn hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostid, value);
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
            Item = impl ::core::convert::Into<TemplateDashboardPages>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.pages, value);
        self
    }
}
#[cfg(feature = "types-template-dashboard")]
impl ::core::default::Default for TemplateDashboard {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-template-dashboard")]
::callsheet_runtime::record! {
    TemplateDashboard, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD; 0 =>
    dashboardid, 1 => uuid, 2 => name, 3 => templateid, 4 => hostid, 5 => display_period,
    6 => auto_start, 7 => pages;; dashboardid uuid name templateid hostid display_period
    auto_start pages
}
#[cfg(feature = "templatedashboard")]
/// A dashboard of a template
#[non_exhaustive]
pub struct TemplateDashboardCreate {
    /// The id that stays the same through export and import. Left out, the server makes one.
    ///
    /// UUIDv4 without hyphens. Not empty.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The dashboard's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The template that it is of.
    ///
    /// Id.
    pub templateid: ::callsheet_runtime::Id,
    /// How long a page is shown, in seconds.
    ///
    /// Integer, 10, 30, 60, 120, 600, 1800, 3600.
    pub display_period: ::core::option::Option<i64>,
    /// Whether pages change by themselves.
    ///
    /// Bool (0 or 1).
    pub auto_start: ::core::option::Option<bool>,
    /// Its pages, up to 50. In an update they replace those until now; a page with its id stays.
    ///
    /// List of: object, at most 50 members. Not empty.
    pub pages: ::std::vec::Vec<TemplateDashboardCreatePages>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "templatedashboard")]
impl TemplateDashboardCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        templateid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        pages: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<TemplateDashboardCreatePages>,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            templateid: templateid.into(),
            pages: ::callsheet_runtime::record::list(pages),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
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
#[cfg(feature = "templatedashboard")]
::callsheet_runtime::record! {
    TemplateDashboardCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE; 0
    => uuid, 1 => name, 2 => templateid, 3 => display_period, 4 => auto_start, 5 =>
    pages; name templateid pages; uuid display_period auto_start
}
#[cfg(feature = "templatedashboard")]
/// A dashboard of a template
#[non_exhaustive]
pub struct TemplateDashboardUpdate {
    /// The dashboard's id.
    ///
    /// Id.
    pub dashboardid: ::callsheet_runtime::Id,
    /// The id that stays the same through export and import. Left out, the server makes one.
    ///
    /// UUIDv4 without hyphens. Not empty.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The dashboard's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// How long a page is shown, in seconds.
    ///
    /// Integer, 10, 30, 60, 120, 600, 1800, 3600.
    pub display_period: ::core::option::Option<i64>,
    /// Whether pages change by themselves.
    ///
    /// Bool (0 or 1).
    pub auto_start: ::core::option::Option<bool>,
    /// Its pages, up to 50. In an update they replace those until now; a page with its id stays.
    ///
    /// List of: object, at most 50 members. Not empty.
    pub pages: ::core::option::Option<::std::vec::Vec<TemplateDashboardUpdatePages>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "templatedashboard")]
impl TemplateDashboardUpdate {
    /// With what is required.
    pub fn new(
        dashboardid: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            dashboardid: dashboardid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
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
            Item = impl ::core::convert::Into<TemplateDashboardUpdatePages>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.pages, value);
        self
    }
}
#[cfg(feature = "templatedashboard")]
::callsheet_runtime::record! {
    TemplateDashboardUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE; 0
    => dashboardid, 1 => uuid, 2 => name, 3 => display_period, 4 => auto_start, 5 =>
    pages; dashboardid; uuid name display_period auto_start pages
}
#[cfg(feature = "types-template-dashboard")]
/// Its pages, up to 50. In an update they replace those until now; a page with its id stays.
#[non_exhaustive]
pub struct TemplateDashboardPages {
    /// The page's id. In an update it names an existing one.
    ///
    /// Id.
    pub dashboard_pageid: ::core::option::Option<::callsheet_runtime::Id>,
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
    pub widgets: ::core::option::Option<::std::vec::Vec<TemplateDashboardPagesWidgets>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-template-dashboard")]
impl TemplateDashboardPages {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`dashboard_pageid`](Self::dashboard_pageid).
    pub fn dashboard_pageid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dashboard_pageid, value);
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
    /// Sets [`display_period`](Self::display_period).
    pub fn display_period(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.display_period, value);
        self
    }
    /// Sets [`widgets`](Self::widgets).
    pub fn widgets(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<TemplateDashboardPagesWidgets>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.widgets, value);
        self
    }
}
#[cfg(feature = "types-template-dashboard")]
impl ::core::default::Default for TemplateDashboardPages {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-template-dashboard")]
::callsheet_runtime::record! {
    TemplateDashboardPages, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_PAGES; 0 =>
    dashboard_pageid, 1 => name, 2 => display_period, 3 => widgets;; dashboard_pageid
    name display_period widgets
}
#[cfg(feature = "types-template-dashboard")]
/// What stands on the page. No two may overlap.
#[non_exhaustive]
pub struct TemplateDashboardPagesWidgets {
    /// The widget's id. In an update it names an existing one.
    ///
    /// Id.
    pub widgetid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The kind of widget. Which are there depends on the server's modules.
    ///
    /// String, at most 255 characters.
    pub type_: ::core::option::Option<::std::string::String>,
    /// A heading of its own.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the heading is shown.
    ///
    /// One of the values below.
    pub view_mode: ::core::option::Option<
        super::super::types::dashboard::WidgetViewMode,
    >,
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
    pub fields: ::core::option::Option<
        ::std::vec::Vec<TemplateDashboardPagesWidgetsFields>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-template-dashboard")]
impl TemplateDashboardPagesWidgets {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`widgetid`](Self::widgetid).
    pub fn widgetid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.widgetid, value);
        self
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
        value: impl ::core::convert::Into<super::super::types::dashboard::WidgetViewMode>,
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
            Item = impl ::core::convert::Into<TemplateDashboardPagesWidgetsFields>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.fields, value);
        self
    }
}
#[cfg(feature = "types-template-dashboard")]
impl ::core::default::Default for TemplateDashboardPagesWidgets {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-template-dashboard")]
::callsheet_runtime::record! {
    TemplateDashboardPagesWidgets, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_PAGES_WIDGETS;
    0 => widgetid, 1 => type_, 2 => name, 3 => view_mode, 4 => x, 5 => y, 6 => width, 7
    => height, 8 => fields;; widgetid type_ name view_mode x y width height fields
}
#[cfg(feature = "types-template-dashboard")]
/// What it is set to. Which there are hangs on the kind of widget.
#[non_exhaustive]
pub struct TemplateDashboardPagesWidgetsFields {
    /// What the value is.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<super::super::types::dashboard::WidgetFieldType>,
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
#[cfg(feature = "types-template-dashboard")]
impl TemplateDashboardPagesWidgetsFields {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::dashboard::WidgetFieldType,
        >,
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
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "types-template-dashboard")]
impl ::core::default::Default for TemplateDashboardPagesWidgetsFields {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-template-dashboard")]
::callsheet_runtime::record! {
    TemplateDashboardPagesWidgetsFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_PAGES_WIDGETS_FIELDS;
    0 => type_, 1 => name, 2 => value;; type_ name value
}
#[cfg(feature = "templatedashboard")]
/// Its pages, up to 50. In an update they replace those until now; a page with its id stays.
#[non_exhaustive]
pub struct TemplateDashboardCreatePages {
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
    pub widgets: ::core::option::Option<
        ::std::vec::Vec<TemplateDashboardCreatePagesWidgets>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "templatedashboard")]
impl TemplateDashboardCreatePages {
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
            Item = impl ::core::convert::Into<TemplateDashboardCreatePagesWidgets>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.widgets, value);
        self
    }
}
#[cfg(feature = "templatedashboard")]
impl ::core::default::Default for TemplateDashboardCreatePages {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "templatedashboard")]
::callsheet_runtime::record! {
    TemplateDashboardCreatePages, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE_PAGES;
    0 => name, 1 => display_period, 2 => widgets;; name display_period widgets
}
#[cfg(feature = "templatedashboard")]
/// What stands on the page. No two may overlap.
#[non_exhaustive]
pub struct TemplateDashboardCreatePagesWidgets {
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
    pub view_mode: ::core::option::Option<
        super::super::types::dashboard::WidgetViewMode,
    >,
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
        ::std::vec::Vec<TemplateDashboardCreatePagesWidgetsFields>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "templatedashboard")]
impl TemplateDashboardCreatePagesWidgets {
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
        value: impl ::core::convert::Into<super::super::types::dashboard::WidgetViewMode>,
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
            Item = impl ::core::convert::Into<TemplateDashboardCreatePagesWidgetsFields>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.fields, value);
        self
    }
}
#[cfg(feature = "templatedashboard")]
::callsheet_runtime::record! {
    TemplateDashboardCreatePagesWidgets, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS;
    0 => type_, 1 => name, 2 => view_mode, 3 => x, 4 => y, 5 => width, 6 => height, 7 =>
    fields; type_; name view_mode x y width height fields
}
#[cfg(feature = "templatedashboard")]
/// What it is set to. Which there are hangs on the kind of widget.
#[non_exhaustive]
pub struct TemplateDashboardCreatePagesWidgetsFields {
    /// What the value is.
    ///
    /// One of the values below.
    pub type_: super::super::types::dashboard::WidgetFieldType,
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
#[cfg(feature = "templatedashboard")]
impl TemplateDashboardCreatePagesWidgetsFields {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<
            super::super::types::dashboard::WidgetFieldType,
        >,
    ) -> Self {
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
#[cfg(feature = "templatedashboard")]
::callsheet_runtime::record! {
    TemplateDashboardCreatePagesWidgetsFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS;
    0 => type_, 1 => name, 2 => value; type_; name value
}
#[cfg(feature = "templatedashboard")]
/// Its pages, up to 50. In an update they replace those until now; a page with its id stays.
#[non_exhaustive]
pub struct TemplateDashboardUpdatePages {
    /// The page's id. In an update it names an existing one.
    ///
    /// Id.
    pub dashboard_pageid: ::core::option::Option<::callsheet_runtime::Id>,
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
    pub widgets: ::core::option::Option<
        ::std::vec::Vec<TemplateDashboardUpdatePagesWidgets>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "templatedashboard")]
impl TemplateDashboardUpdatePages {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`dashboard_pageid`](Self::dashboard_pageid).
    pub fn dashboard_pageid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dashboard_pageid, value);
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
    /// Sets [`display_period`](Self::display_period).
    pub fn display_period(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.display_period, value);
        self
    }
    /// Sets [`widgets`](Self::widgets).
    pub fn widgets(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<TemplateDashboardUpdatePagesWidgets>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.widgets, value);
        self
    }
}
#[cfg(feature = "templatedashboard")]
impl ::core::default::Default for TemplateDashboardUpdatePages {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "templatedashboard")]
::callsheet_runtime::record! {
    TemplateDashboardUpdatePages, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE_PAGES;
    0 => dashboard_pageid, 1 => name, 2 => display_period, 3 => widgets;;
    dashboard_pageid name display_period widgets
}
#[cfg(feature = "templatedashboard")]
/// What stands on the page. No two may overlap.
#[non_exhaustive]
pub struct TemplateDashboardUpdatePagesWidgets {
    /// The widget's id. In an update it names an existing one.
    ///
    /// Id.
    pub widgetid: ::core::option::Option<::callsheet_runtime::Id>,
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
    pub view_mode: ::core::option::Option<
        super::super::types::dashboard::WidgetViewMode,
    >,
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
        ::std::vec::Vec<TemplateDashboardUpdatePagesWidgetsFields>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "templatedashboard")]
impl TemplateDashboardUpdatePagesWidgets {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`widgetid`](Self::widgetid).
    pub fn widgetid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.widgetid, value);
        self
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
        value: impl ::core::convert::Into<super::super::types::dashboard::WidgetViewMode>,
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
            Item = impl ::core::convert::Into<TemplateDashboardUpdatePagesWidgetsFields>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.fields, value);
        self
    }
}
#[cfg(feature = "templatedashboard")]
impl ::core::default::Default for TemplateDashboardUpdatePagesWidgets {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "templatedashboard")]
::callsheet_runtime::record! {
    TemplateDashboardUpdatePagesWidgets, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS;
    0 => widgetid, 1 => type_, 2 => name, 3 => view_mode, 4 => x, 5 => y, 6 => width, 7
    => height, 8 => fields;; widgetid type_ name view_mode x y width height fields
}
#[cfg(feature = "templatedashboard")]
/// What it is set to. Which there are hangs on the kind of widget.
#[non_exhaustive]
pub struct TemplateDashboardUpdatePagesWidgetsFields {
    /// What the value is.
    ///
    /// One of the values below.
    pub type_: super::super::types::dashboard::WidgetFieldType,
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
#[cfg(feature = "templatedashboard")]
impl TemplateDashboardUpdatePagesWidgetsFields {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<
            super::super::types::dashboard::WidgetFieldType,
        >,
    ) -> Self {
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
#[cfg(feature = "templatedashboard")]
::callsheet_runtime::record! {
    TemplateDashboardUpdatePagesWidgetsFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS;
    0 => type_, 1 => name, 2 => value; type_; name value
}
#[cfg(feature = "types-template-dashboard")]
static TEMPLATE_DASHBOARD_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        ("dashboardid", tables::Type::ID, 16),
        (
            "uuid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Uuid),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            31,
        ),
        ("templateid", tables::Type::ID, 40),
        ("hostid", tables::Type::ID, 48),
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
            57,
        ),
        ("auto_start", tables::Type::BOOL, 63),
        (
            "pages",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_PAGES,
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
            68,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("template-dashboard"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-template-dashboard")]
pub(crate) static TEMPLATE_DASHBOARD_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-dashboard",
    name: "TemplateDashboard",
    file: "spec/zabbix/types/template-dashboard.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_DASHBOARD_FIELDS,
    lookup: &[
        7, 65535, 65535, 6, 65535, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 5,
        65535, 65535, 65535, 3, 2, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 4, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-template-dashboard")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_DASHBOARD_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The dashboard's id.",
            ru: "Идентификатор панели.",
        },
        tables::Text {
            en: "The id that stays the same through export and import. Left out, the server makes one.",
            ru: "Идентификатор, сохраняющийся при экспорте и импорте. Если не задан, сервер создаёт сам.",
        },
        tables::Text {
            en: "The dashboard's name.",
            ru: "Название панели.",
        },
        tables::Text {
            en: "The template that it is of.",
            ru: "Шаблон, которому она принадлежит.",
        },
        tables::Text {
            en: "The host. Only where a host shows the dashboards of its templates.",
            ru: "Узел сети. Только там, где узел показывает панели своих шаблонов.",
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
            en: "Its pages, up to 50. In an update they replace those until now; a page with its id stays.",
            ru: "Страницы, не больше 50. При обновлении заменяют прежние; страница со своим идентификатором сохраняется.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "templatedashboard")]
static TEMPLATE_DASHBOARD_CREATE_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        (
            "uuid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Uuid),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            31,
        ),
        ("templateid", tables::Type::ID, 40),
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
            57,
        ),
        ("auto_start", tables::Type::BOOL, 63),
        (
            "pages",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE_PAGES,
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
            68,
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
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "templatedashboard")]
pub(crate) static TEMPLATE_DASHBOARD_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-dashboard",
    name: "TemplateDashboardCreate",
    file: "spec/zabbix/types/template-dashboard.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_DASHBOARD_CREATE_FIELDS,
    lookup: &[
        5, 2, 1, 4, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 3, 65535,
        65535,
    ],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "templatedashboard")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_DASHBOARD_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id that stays the same through export and import. Left out, the server makes one.",
            ru: "Идентификатор, сохраняющийся при экспорте и импорте. Если не задан, сервер создаёт сам.",
        },
        tables::Text {
            en: "The dashboard's name.",
            ru: "Название панели.",
        },
        tables::Text {
            en: "The template that it is of.",
            ru: "Шаблон, которому она принадлежит.",
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
            en: "Its pages, up to 50. In an update they replace those until now; a page with its id stays.",
            ru: "Страницы, не больше 50. При обновлении заменяют прежние; страница со своим идентификатором сохраняется.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "templatedashboard")]
static TEMPLATE_DASHBOARD_UPDATE_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("dashboardid", tables::Type::ID, 16),
        (
            "uuid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Uuid),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            31,
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
            57,
        ),
        ("auto_start", tables::Type::BOOL, 63),
        (
            "pages",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE_PAGES,
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
                length: ::core::option::Option::Some(50),
                ..tables::Type::ANY
            },
            68,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("template-dashboard"),
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
    ],
);
#[cfg(feature = "templatedashboard")]
pub(crate) static TEMPLATE_DASHBOARD_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-dashboard",
    name: "TemplateDashboardUpdate",
    file: "spec/zabbix/types/template-dashboard.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_DASHBOARD_UPDATE_FIELDS,
    lookup: &[
        5, 65535, 2, 4, 0, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 3, 65535,
        65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "templatedashboard")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_DASHBOARD_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The dashboard's id.",
            ru: "Идентификатор панели.",
        },
        tables::Text {
            en: "The id that stays the same through export and import. Left out, the server makes one.",
            ru: "Идентификатор, сохраняющийся при экспорте и импорте. Если не задан, сервер создаёт сам.",
        },
        tables::Text {
            en: "The dashboard's name.",
            ru: "Название панели.",
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
            en: "Its pages, up to 50. In an update they replace those until now; a page with its id stays.",
            ru: "Страницы, не больше 50. При обновлении заменяют прежние; страница со своим идентификатором сохраняется.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-template-dashboard")]
static TEMPLATE_DASHBOARD_PAGES_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("dashboard_pageid", tables::Type::ID, 78),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            84,
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
            90,
        ),
        (
            "widgets",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_PAGES_WIDGETS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            96,
        ),
    ],
    &[],
);
#[cfg(feature = "types-template-dashboard")]
pub(crate) static TEMPLATE_DASHBOARD_PAGES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-dashboard",
    name: "TemplateDashboardPages",
    file: "spec/zabbix/types/template-dashboard.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_DASHBOARD_PAGES_FIELDS,
    lookup: &[
        65535, 0, 1, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-template-dashboard")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_DASHBOARD_PAGES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The page's id. In an update it names an existing one.",
            ru: "Идентификатор страницы. При обновлении указывает на существующую.",
        },
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
#[cfg(feature = "types-template-dashboard")]
static TEMPLATE_DASHBOARD_PAGES_WIDGETS_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("widgetid", tables::Type::ID, 102),
        (
            "type",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            108,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            117,
        ),
        (
            "view_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::WIDGET_VIEW_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            123,
        ),
        ("x", tables::Type::INT, 129),
        ("y", tables::Type::INT, 140),
        ("width", tables::Type::INT, 151),
        ("height", tables::Type::INT, 162),
        (
            "fields",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_PAGES_WIDGETS_FIELDS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            173,
        ),
    ],
    &[],
);
#[cfg(feature = "types-template-dashboard")]
pub(crate) static TEMPLATE_DASHBOARD_PAGES_WIDGETS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-dashboard",
    name: "TemplateDashboardPagesWidgets",
    file: "spec/zabbix/types/template-dashboard.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_DASHBOARD_PAGES_WIDGETS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 0, 8, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 4, 3, 1, 2, 5, 7, 65535, 65535, 65535, 65535, 65535,
        65535, 6, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-template-dashboard")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_DASHBOARD_PAGES_WIDGETS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The widget's id. In an update it names an existing one.",
            ru: "Идентификатор виджета. При обновлении указывает на существующий.",
        },
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
#[cfg(feature = "types-template-dashboard")]
static TEMPLATE_DASHBOARD_PAGES_WIDGETS_FIELDS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::WIDGET_FIELD_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            178,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            186,
        ),
        ("value", tables::Type::ANY, 193),
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
#[cfg(feature = "types-template-dashboard")]
pub(crate) static TEMPLATE_DASHBOARD_PAGES_WIDGETS_FIELDS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/template-dashboard",
    name: "TemplateDashboardPagesWidgetsFields",
    file: "spec/zabbix/types/template-dashboard.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_DASHBOARD_PAGES_WIDGETS_FIELDS_FIELDS,
    lookup: &[2, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-template-dashboard")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_DASHBOARD_PAGES_WIDGETS_FIELDS_TEXT: tables::ShapeText<
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
#[cfg(feature = "templatedashboard")]
static TEMPLATE_DASHBOARD_CREATE_PAGES_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            84,
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
            90,
        ),
        (
            "widgets",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            96,
        ),
    ],
    &[],
);
#[cfg(feature = "templatedashboard")]
pub(crate) static TEMPLATE_DASHBOARD_CREATE_PAGES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-dashboard",
    name: "TemplateDashboardCreatePages",
    file: "spec/zabbix/types/template-dashboard.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_DASHBOARD_CREATE_PAGES_FIELDS,
    lookup: &[65535, 65535, 0, 2, 65535, 1, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "templatedashboard")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_DASHBOARD_CREATE_PAGES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "templatedashboard")]
static TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            108,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            117,
        ),
        (
            "view_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::WIDGET_VIEW_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            123,
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
            129,
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
            140,
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
            151,
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
            162,
        ),
        (
            "fields",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            173,
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
                        line: 135,
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
                        line: 146,
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
                        line: 157,
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
                        line: 168,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "templatedashboard")]
pub(crate) static TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/template-dashboard",
    name: "TemplateDashboardCreatePagesWidgets",
    file: "spec/zabbix/types/template-dashboard.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS,
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
#[cfg(feature = "templatedashboard")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
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
#[cfg(feature = "templatedashboard")]
static TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS_FIELDS: [tables::Field<
    'static,
>; 3] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::WIDGET_FIELD_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            178,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            186,
        ),
        ("value", tables::Type::ANY, 193),
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
                        line: 198,
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
                        line: 203,
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
                        line: 210,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 216,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "templatedashboard")]
pub(crate) static TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/template-dashboard",
    name: "TemplateDashboardCreatePagesWidgetsFields",
    file: "spec/zabbix/types/template-dashboard.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS_FIELDS,
    lookup: &[2, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "templatedashboard")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS_TEXT: tables::ShapeText<
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
#[cfg(feature = "templatedashboard")]
static TEMPLATE_DASHBOARD_UPDATE_PAGES_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("dashboard_pageid", tables::Type::ID, 78),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            84,
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
            90,
        ),
        (
            "widgets",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS,
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
            96,
        ),
    ],
    &[],
);
#[cfg(feature = "templatedashboard")]
pub(crate) static TEMPLATE_DASHBOARD_UPDATE_PAGES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-dashboard",
    name: "TemplateDashboardUpdatePages",
    file: "spec/zabbix/types/template-dashboard.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_DASHBOARD_UPDATE_PAGES_FIELDS,
    lookup: &[
        65535, 0, 1, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "templatedashboard")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_DASHBOARD_UPDATE_PAGES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The page's id. In an update it names an existing one.",
            ru: "Идентификатор страницы. При обновлении указывает на существующую.",
        },
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
#[cfg(feature = "templatedashboard")]
static TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("widgetid", tables::Type::ID, 102),
        (
            "type",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            108,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            117,
        ),
        (
            "view_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::WIDGET_VIEW_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            123,
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
            129,
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
            140,
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
            151,
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
            162,
        ),
        (
            "fields",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            173,
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
                                    last: 23,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 135,
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
                        line: 146,
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
                        line: 157,
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
                        line: 168,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "templatedashboard")]
pub(crate) static TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/template-dashboard",
    name: "TemplateDashboardUpdatePagesWidgets",
    file: "spec/zabbix/types/template-dashboard.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 0, 8, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 4, 3, 1, 2, 5, 7, 65535, 65535, 65535, 65535, 65535,
        65535, 6, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "templatedashboard")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The widget's id. In an update it names an existing one.",
            ru: "Идентификатор виджета. При обновлении указывает на существующий.",
        },
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
#[cfg(feature = "templatedashboard")]
static TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS_FIELDS: [tables::Field<
    'static,
>; 3] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::WIDGET_FIELD_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            178,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            186,
        ),
        ("value", tables::Type::ANY, 193),
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
                        line: 198,
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
                        line: 203,
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
                        line: 210,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 216,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "templatedashboard")]
pub(crate) static TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/template-dashboard",
    name: "TemplateDashboardUpdatePagesWidgetsFields",
    file: "spec/zabbix/types/template-dashboard.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS_FIELDS,
    lookup: &[2, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "templatedashboard")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS_TEXT: tables::ShapeText<
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
