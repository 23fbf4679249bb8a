// @generated from spec/zabbix/types/host-dashboard.toml by `cargo xtask codegen`; do not edit.

//! The type `host-dashboard`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "hostdashboard")]
/// A dashboard of a host
#[non_exhaustive]
pub struct HostDashboard {
    /// The dashboard's id: that of the template's.
    ///
    /// Id.
    pub dashboardid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host that it shows.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The template that it came from.
    ///
    /// Id.
    pub templateid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The dashboard's name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// How long a page is shown, in seconds.
    ///
    /// Integer.
    pub display_period: ::core::option::Option<i64>,
    /// Whether pages change by themselves.
    ///
    /// Bool (0 or 1).
    pub auto_start: ::core::option::Option<bool>,
    /// Its pages. Filled by `selectPages`.
    ///
    /// List of: object.
    pub pages: ::core::option::Option<::std::vec::Vec<HostDashboardPages>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostdashboard")]
impl HostDashboard {
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
    /// Sets [`hostid`](Self::hostid).
    pub fn hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostid, value);
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
            Item = impl ::core::convert::Into<HostDashboardPages>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.pages, value);
        self
    }
}
#[cfg(feature = "hostdashboard")]
impl ::core::default::Default for HostDashboard {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "hostdashboard")]
::callsheet_runtime::record! {
    HostDashboard, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_DASHBOARD_HOST_DASHBOARD; 0 => dashboardid,
    1 => hostid, 2 => templateid, 3 => name, 4 => display_period, 5 => auto_start, 6 =>
    pages;; dashboardid hostid templateid name display_period auto_start pages
}
#[cfg(feature = "hostdashboard")]
/// Its pages. Filled by `selectPages`.
#[non_exhaustive]
pub struct HostDashboardPages {
    /// The page's id.
    ///
    /// Id.
    pub dashboard_pageid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The page's name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// How long this page is shown, in seconds; `0` for as long as the dashboard says.
    ///
    /// Integer.
    pub display_period: ::core::option::Option<i64>,
    /// What stands on the page. No two may overlap.
    ///
    /// List of: object.
    pub widgets: ::core::option::Option<::std::vec::Vec<HostDashboardPagesWidgets>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostdashboard")]
impl HostDashboardPages {
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
            Item = impl ::core::convert::Into<HostDashboardPagesWidgets>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.widgets, value);
        self
    }
}
#[cfg(feature = "hostdashboard")]
impl ::core::default::Default for HostDashboardPages {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "hostdashboard")]
::callsheet_runtime::record! {
    HostDashboardPages, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_DASHBOARD_HOST_DASHBOARD_PAGES; 0 =>
    dashboard_pageid, 1 => name, 2 => display_period, 3 => widgets;; dashboard_pageid
    name display_period widgets
}
#[cfg(feature = "hostdashboard")]
/// What stands on the page. No two may overlap.
#[non_exhaustive]
pub struct HostDashboardPagesWidgets {
    /// The widget's id.
    ///
    /// Id.
    pub widgetid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The kind of widget. Which are there depends on the server's modules.
    ///
    /// String.
    pub type_: ::core::option::Option<::std::string::String>,
    /// A heading of its own.
    ///
    /// String.
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
    pub fields: ::core::option::Option<::std::vec::Vec<HostDashboardPagesWidgetsFields>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostdashboard")]
impl HostDashboardPagesWidgets {
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
            Item = impl ::core::convert::Into<HostDashboardPagesWidgetsFields>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.fields, value);
        self
    }
}
#[cfg(feature = "hostdashboard")]
impl ::core::default::Default for HostDashboardPagesWidgets {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "hostdashboard")]
::callsheet_runtime::record! {
    HostDashboardPagesWidgets, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_DASHBOARD_HOST_DASHBOARD_PAGES_WIDGETS; 0 =>
    widgetid, 1 => type_, 2 => name, 3 => view_mode, 4 => x, 5 => y, 6 => width, 7 =>
    height, 8 => fields;; widgetid type_ name view_mode x y width height fields
}
#[cfg(feature = "hostdashboard")]
/// What it is set to. Which there are hangs on the kind of widget.
#[non_exhaustive]
pub struct HostDashboardPagesWidgetsFields {
    /// What the value is.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<super::super::types::dashboard::WidgetFieldType>,
    /// The setting's name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The value: a number, a text or an id, by `type`.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostdashboard")]
impl HostDashboardPagesWidgetsFields {
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
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "hostdashboard")]
impl ::core::default::Default for HostDashboardPagesWidgetsFields {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "hostdashboard")]
::callsheet_runtime::record! {
    HostDashboardPagesWidgetsFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_DASHBOARD_HOST_DASHBOARD_PAGES_WIDGETS_FIELDS;
    0 => type_, 1 => name, 2 => value;; type_ name value
}
#[cfg(feature = "hostdashboard")]
static HOST_DASHBOARD_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        ("dashboardid", tables::Type::ID, 15),
        ("hostid", tables::Type::ID, 21),
        ("templateid", tables::Type::ID, 27),
        ("name", tables::Type::TEXT, 33),
        ("display_period", tables::Type::INT, 38),
        ("auto_start", tables::Type::BOOL, 43),
        (
            "pages",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_DASHBOARD_HOST_DASHBOARD_PAGES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            48,
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
            1,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "hostdashboard")]
pub(crate) static HOST_DASHBOARD_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-dashboard",
    name: "HostDashboard",
    file: "spec/zabbix/types/host-dashboard.toml",
    form: tables::Form::Object,
    fields: &HOST_DASHBOARD_FIELDS,
    lookup: &[
        6, 2, 3, 5, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4, 1,
        65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "hostdashboard")]
#[cfg(feature = "texts")]
pub(crate) static HOST_DASHBOARD_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The dashboard's id: that of the template's.",
            ru: "Идентификатор панели, тот же, что у панели шаблона.",
        },
        tables::Text {
            en: "The host that it shows.",
            ru: "Узел сети, который она показывает.",
        },
        tables::Text {
            en: "The template that it came from.",
            ru: "Шаблон, от которого она получена.",
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
            en: "Its pages. Filled by `selectPages`.",
            ru: "Страницы. Заполняется по `selectPages`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "hostdashboard")]
static HOST_DASHBOARD_PAGES_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("dashboard_pageid", tables::Type::ID, 53),
        ("name", tables::Type::TEXT, 58),
        ("display_period", tables::Type::INT, 63),
        (
            "widgets",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_DASHBOARD_HOST_DASHBOARD_PAGES_WIDGETS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            68,
        ),
    ],
    &[],
);
#[cfg(feature = "hostdashboard")]
pub(crate) static HOST_DASHBOARD_PAGES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-dashboard",
    name: "HostDashboardPages",
    file: "spec/zabbix/types/host-dashboard.toml",
    form: tables::Form::Object,
    fields: &HOST_DASHBOARD_PAGES_FIELDS,
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
#[cfg(feature = "hostdashboard")]
#[cfg(feature = "texts")]
pub(crate) static HOST_DASHBOARD_PAGES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The page's id.",
            ru: "Идентификатор страницы.",
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
#[cfg(feature = "hostdashboard")]
static HOST_DASHBOARD_PAGES_WIDGETS_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("widgetid", tables::Type::ID, 73),
        ("type", tables::Type::TEXT, 78),
        ("name", tables::Type::TEXT, 83),
        (
            "view_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::WIDGET_VIEW_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            88,
        ),
        ("x", tables::Type::INT, 94),
        ("y", tables::Type::INT, 99),
        ("width", tables::Type::INT, 104),
        ("height", tables::Type::INT, 109),
        (
            "fields",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_DASHBOARD_HOST_DASHBOARD_PAGES_WIDGETS_FIELDS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            114,
        ),
    ],
    &[],
);
#[cfg(feature = "hostdashboard")]
pub(crate) static HOST_DASHBOARD_PAGES_WIDGETS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-dashboard",
    name: "HostDashboardPagesWidgets",
    file: "spec/zabbix/types/host-dashboard.toml",
    form: tables::Form::Object,
    fields: &HOST_DASHBOARD_PAGES_WIDGETS_FIELDS,
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
#[cfg(feature = "hostdashboard")]
#[cfg(feature = "texts")]
pub(crate) static HOST_DASHBOARD_PAGES_WIDGETS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The widget's id.",
            ru: "Идентификатор виджета.",
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
#[cfg(feature = "hostdashboard")]
static HOST_DASHBOARD_PAGES_WIDGETS_FIELDS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::WIDGET_FIELD_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            119,
        ),
        ("name", tables::Type::TEXT, 125),
        ("value", tables::Type::TEXT, 130),
    ],
    &[],
);
#[cfg(feature = "hostdashboard")]
pub(crate) static HOST_DASHBOARD_PAGES_WIDGETS_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-dashboard",
    name: "HostDashboardPagesWidgetsFields",
    file: "spec/zabbix/types/host-dashboard.toml",
    form: tables::Form::Object,
    fields: &HOST_DASHBOARD_PAGES_WIDGETS_FIELDS_FIELDS,
    lookup: &[2, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "hostdashboard")]
#[cfg(feature = "texts")]
pub(crate) static HOST_DASHBOARD_PAGES_WIDGETS_FIELDS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
