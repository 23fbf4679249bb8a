// @generated from spec/zabbix/types/graph.toml by `cargo xtask codegen`; do not edit.

//! The type `graph`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A graph
#[non_exhaustive]
pub struct Graph {
    /// The id of the graph.
    ///
    /// Id.
    pub graphid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The lasting id of a graph of a template.
    ///
    /// String.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The name of the graph.
    ///
    /// String, at most 128 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// What the graph shows. In an update it replaces what was there; those with `gitemid` stay.
    ///
    /// List of: object.
    pub gitems: ::core::option::Option<
        ::std::vec::Vec<super::super::types::graph_item::GraphItem>,
    >,
    /// The width in pixels.
    ///
    /// Integer. `null` means absent. Default: `900`.
    pub width: ::core::option::Option<i64>,
    /// The height in pixels.
    ///
    /// Integer. `null` means absent. Default: `200`.
    pub height: ::core::option::Option<i64>,
    /// How the graph is drawn. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub graphtype: ::core::option::Option<GraphType>,
    /// Whether the legend is shown.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `1`.
    pub show_legend: ::core::option::Option<bool>,
    /// Whether the working time stands out.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `1`.
    pub show_work_period: ::core::option::Option<bool>,
    /// Whether the limits of triggers are drawn.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `1`.
    pub show_triggers: ::core::option::Option<bool>,
    /// Whether a pie has depth.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `0`.
    pub show_3d: ::core::option::Option<bool>,
    /// The percentile of the left axis; `0` for none.
    ///
    /// Number. `null` means absent. Default: `0`.
    pub percent_left: ::core::option::Option<f64>,
    /// The percentile of the right axis; `0` for none.
    ///
    /// Number. `null` means absent. Default: `0`.
    pub percent_right: ::core::option::Option<f64>,
    /// Where the smallest value of the axis comes from. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub ymin_type: ::core::option::Option<AxisLimit>,
    /// The item whose value is the smallest of the axis; `0` for none.
    ///
    /// Id. `null` means absent.
    pub ymin_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The smallest value of the axis, where it is fixed.
    ///
    /// Number. `null` means absent. Default: `0`.
    pub yaxismin: ::core::option::Option<f64>,
    /// Where the largest value of the axis comes from. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub ymax_type: ::core::option::Option<AxisLimit>,
    /// The item whose value is the largest of the axis; `0` for none.
    ///
    /// Id. `null` means absent.
    pub ymax_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The largest value of the axis, where it is fixed. It must be larger than `yaxismin` where both are.
    ///
    /// Number. `null` means absent. Default: `100`.
    pub yaxismax: ::core::option::Option<f64>,
    /// The graph of a template that it comes from; `0` for none.
    ///
    /// Id.
    pub templateid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How the graph came about.
    ///
    /// One of the values below.
    pub flags: ::core::option::Option<super::super::types::item::ItemOrigin>,
    /// The groups of the hosts and templates. Filled by `selectGroups`.
    ///
    /// List of: object. Gone in 7.2. Deprecated since 6.2: use `hostgroups` instead.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group::HostGroup>,
    >,
    /// The groups of the hosts. Filled by `selectHostGroups`.
    ///
    /// List of: object. Since 6.2.
    pub hostgroups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group::HostGroup>,
    >,
    /// The groups of the templates. Filled by `selectTemplateGroups`.
    ///
    /// List of: object. Since 6.2.
    pub templategroups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_group::TemplateGroup>,
    >,
    /// The templates of the items. Filled by `selectTemplates`.
    ///
    /// List of: object.
    pub templates: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template::Template>,
    >,
    /// The hosts and templates of the items. Filled by `selectHosts`.
    ///
    /// List of: object.
    pub hosts: ::core::option::Option<::std::vec::Vec<super::super::types::host::Host>>,
    /// The items. Filled by `selectItems`.
    ///
    /// List of: object.
    pub items: ::core::option::Option<::std::vec::Vec<super::super::types::item::Item>>,
    /// The discovery rule that made the graph; nothing where none did. Filled by `selectDiscoveryRule`.
    ///
    /// Object.
    pub discovery_rule: ::core::option::Option<
        ::std::boxed::Box<super::super::types::discovery_rule::DiscoveryRule>,
    >,
    /// How the graph was discovered; nothing where it was not. Filled by `selectGraphDiscovery`.
    ///
    /// Object.
    pub graph_discovery: ::core::option::Option<::std::boxed::Box<GraphGraphDiscovery>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl Graph {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`graphid`](Self::graphid).
    pub fn graphid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.graphid, value);
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
    /// Sets [`gitems`](Self::gitems).
    pub fn gitems(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::graph_item::GraphItem>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.gitems, value);
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
    /// Sets [`graphtype`](Self::graphtype).
    pub fn graphtype(mut self, value: impl ::core::convert::Into<GraphType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.graphtype, value);
        self
    }
    /// Sets [`show_legend`](Self::show_legend).
    pub fn show_legend(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_legend, value);
        self
    }
    /// Sets [`show_work_period`](Self::show_work_period).
    pub fn show_work_period(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_work_period, value);
        self
    }
    /// Sets [`show_triggers`](Self::show_triggers).
    pub fn show_triggers(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_triggers, value);
        self
    }
    /// Sets [`show_3d`](Self::show_3d).
    pub fn show_3d(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_3d, value);
        self
    }
    /// Sets [`percent_left`](Self::percent_left).
    pub fn percent_left(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.percent_left, value);
        self
    }
    /// Sets [`percent_right`](Self::percent_right).
    pub fn percent_right(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.percent_right, value);
        self
    }
    /// Sets [`ymin_type`](Self::ymin_type).
    pub fn ymin_type(mut self, value: impl ::core::convert::Into<AxisLimit>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ymin_type, value);
        self
    }
    /// Sets [`ymin_itemid`](Self::ymin_itemid).
    pub fn ymin_itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ymin_itemid, value);
        self
    }
    /// Sets [`yaxismin`](Self::yaxismin).
    pub fn yaxismin(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.yaxismin, value);
        self
    }
    /// Sets [`ymax_type`](Self::ymax_type).
    pub fn ymax_type(mut self, value: impl ::core::convert::Into<AxisLimit>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ymax_type, value);
        self
    }
    /// Sets [`ymax_itemid`](Self::ymax_itemid).
    pub fn ymax_itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ymax_itemid, value);
        self
    }
    /// Sets [`yaxismax`](Self::yaxismax).
    pub fn yaxismax(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.yaxismax, value);
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
    /// Sets [`flags`](Self::flags).
    pub fn flags(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::ItemOrigin>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.flags, value);
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
    /// Sets [`templategroups`](Self::templategroups).
    pub fn templategroups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_group::TemplateGroup,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templategroups, value);
        self
    }
    /// Sets [`templates`](Self::templates).
    pub fn templates(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::template::Template>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templates, value);
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
    /// Sets [`items`](Self::items).
    pub fn items(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::item::Item>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.items, value);
        self
    }
    /// Sets [`discovery_rule`](Self::discovery_rule).
    pub fn discovery_rule(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::discovery_rule::DiscoveryRule>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discovery_rule, value);
        self
    }
    /// Sets [`graph_discovery`](Self::graph_discovery).
    pub fn graph_discovery(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<GraphGraphDiscovery>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.graph_discovery, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for Graph {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    Graph, super::super::TABLES, super::super::tables::shapes::TYPES_GRAPH_GRAPH; 0 =>
    graphid, 1 => uuid, 2 => name, 3 => gitems, 4 => width, 5 => height, 6 => graphtype,
    7 => show_legend, 8 => show_work_period, 9 => show_triggers, 10 => show_3d, 11 =>
    percent_left, 12 => percent_right, 13 => ymin_type, 14 => ymin_itemid, 15 =>
    yaxismin, 16 => ymax_type, 17 => ymax_itemid, 18 => yaxismax, 19 => templateid, 20 =>
    flags, 21 => groups, 22 => hostgroups, 23 => templategroups, 24 => templates, 25 =>
    hosts, 26 => items, 27 => discovery_rule, 28 => graph_discovery;; graphid uuid name
    gitems width height graphtype show_legend show_work_period show_triggers show_3d
    percent_left percent_right ymin_type ymin_itemid yaxismin ymax_type ymax_itemid
    yaxismax templateid flags groups hostgroups templategroups templates hosts items
    discovery_rule graph_discovery
}
#[cfg(feature = "graph")]
/// A graph
#[non_exhaustive]
pub struct GraphCreate {
    /// The lasting id of a graph of a template.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The name of the graph.
    ///
    /// String, at most 128 characters. Not empty. `null` means absent.
    pub name: ::std::string::String,
    /// What the graph shows. In an update it replaces what was there; those with `gitemid` stay.
    ///
    /// List of: object. Not empty. What is right hangs on other fields.
    pub gitems: ::std::vec::Vec<super::super::types::graph_item::GraphItemCreate>,
    /// The width in pixels.
    ///
    /// Integer. `null` means absent. Default: `900`.
    pub width: ::core::option::Option<i64>,
    /// The height in pixels.
    ///
    /// Integer. `null` means absent. Default: `200`.
    pub height: ::core::option::Option<i64>,
    /// How the graph is drawn. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub graphtype: ::core::option::Option<GraphType>,
    /// Whether the legend is shown.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `1`.
    pub show_legend: ::core::option::Option<bool>,
    /// Whether the working time stands out.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `1`.
    pub show_work_period: ::core::option::Option<bool>,
    /// Whether the limits of triggers are drawn.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `1`.
    pub show_triggers: ::core::option::Option<bool>,
    /// Whether a pie has depth.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `0`.
    pub show_3d: ::core::option::Option<bool>,
    /// The percentile of the left axis; `0` for none.
    ///
    /// Number. `null` means absent. Default: `0`.
    pub percent_left: ::core::option::Option<f64>,
    /// The percentile of the right axis; `0` for none.
    ///
    /// Number. `null` means absent. Default: `0`.
    pub percent_right: ::core::option::Option<f64>,
    /// Where the smallest value of the axis comes from. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub ymin_type: ::core::option::Option<AxisLimit>,
    /// The item whose value is the smallest of the axis; `0` for none.
    ///
    /// Id. Required when `ymin_type = 2`. `null` means absent.
    pub ymin_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The smallest value of the axis, where it is fixed.
    ///
    /// Number. `null` means absent. Default: `0`.
    pub yaxismin: ::core::option::Option<f64>,
    /// Where the largest value of the axis comes from. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub ymax_type: ::core::option::Option<AxisLimit>,
    /// The item whose value is the largest of the axis; `0` for none.
    ///
    /// Id. Required when `ymax_type = 2`. `null` means absent.
    pub ymax_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The largest value of the axis, where it is fixed. It must be larger than `yaxismin` where both are.
    ///
    /// Number. `null` means absent. Default: `100`.
    pub yaxismax: ::core::option::Option<f64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "graph")]
impl GraphCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        gitems: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::graph_item::GraphItemCreate,
            >,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            gitems: ::callsheet_runtime::record::list(gitems),
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
    /// Sets [`graphtype`](Self::graphtype).
    pub fn graphtype(mut self, value: impl ::core::convert::Into<GraphType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.graphtype, value);
        self
    }
    /// Sets [`show_legend`](Self::show_legend).
    pub fn show_legend(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_legend, value);
        self
    }
    /// Sets [`show_work_period`](Self::show_work_period).
    pub fn show_work_period(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_work_period, value);
        self
    }
    /// Sets [`show_triggers`](Self::show_triggers).
    pub fn show_triggers(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_triggers, value);
        self
    }
    /// Sets [`show_3d`](Self::show_3d).
    pub fn show_3d(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_3d, value);
        self
    }
    /// Sets [`percent_left`](Self::percent_left).
    pub fn percent_left(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.percent_left, value);
        self
    }
    /// Sets [`percent_right`](Self::percent_right).
    pub fn percent_right(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.percent_right, value);
        self
    }
    /// Sets [`ymin_type`](Self::ymin_type).
    pub fn ymin_type(mut self, value: impl ::core::convert::Into<AxisLimit>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ymin_type, value);
        self
    }
    /// Sets [`ymin_itemid`](Self::ymin_itemid).
    pub fn ymin_itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ymin_itemid, value);
        self
    }
    /// Sets [`yaxismin`](Self::yaxismin).
    pub fn yaxismin(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.yaxismin, value);
        self
    }
    /// Sets [`ymax_type`](Self::ymax_type).
    pub fn ymax_type(mut self, value: impl ::core::convert::Into<AxisLimit>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ymax_type, value);
        self
    }
    /// Sets [`ymax_itemid`](Self::ymax_itemid).
    pub fn ymax_itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ymax_itemid, value);
        self
    }
    /// Sets [`yaxismax`](Self::yaxismax).
    pub fn yaxismax(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.yaxismax, value);
        self
    }
}
#[cfg(feature = "graph")]
::callsheet_runtime::record! {
    GraphCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_GRAPH_GRAPH_CREATE; 0 => uuid, 1 => name, 2 =>
    gitems, 3 => width, 4 => height, 5 => graphtype, 6 => show_legend, 7 =>
    show_work_period, 8 => show_triggers, 9 => show_3d, 10 => percent_left, 11 =>
    percent_right, 12 => ymin_type, 13 => ymin_itemid, 14 => yaxismin, 15 => ymax_type,
    16 => ymax_itemid, 17 => yaxismax; name gitems; uuid width height graphtype
    show_legend show_work_period show_triggers show_3d percent_left percent_right
    ymin_type ymin_itemid yaxismin ymax_type ymax_itemid yaxismax
}
#[cfg(feature = "graph")]
/// A graph
#[non_exhaustive]
pub struct GraphUpdate {
    /// The id of the graph.
    ///
    /// Id.
    pub graphid: ::callsheet_runtime::Id,
    /// The lasting id of a graph of a template.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The name of the graph.
    ///
    /// String, at most 128 characters. Not empty. `null` means absent.
    pub name: ::core::option::Option<::std::string::String>,
    /// What the graph shows. In an update it replaces what was there; those with `gitemid` stay.
    ///
    /// List of: object. Not empty. What is right hangs on other fields.
    pub gitems: ::core::option::Option<
        ::std::vec::Vec<super::super::types::graph_item::GraphItemUpdate>,
    >,
    /// The width in pixels.
    ///
    /// Integer. `null` means absent. Default: `900`.
    pub width: ::core::option::Option<i64>,
    /// The height in pixels.
    ///
    /// Integer. `null` means absent. Default: `200`.
    pub height: ::core::option::Option<i64>,
    /// How the graph is drawn. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub graphtype: ::core::option::Option<GraphType>,
    /// Whether the legend is shown.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `1`.
    pub show_legend: ::core::option::Option<bool>,
    /// Whether the working time stands out.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `1`.
    pub show_work_period: ::core::option::Option<bool>,
    /// Whether the limits of triggers are drawn.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `1`.
    pub show_triggers: ::core::option::Option<bool>,
    /// Whether a pie has depth.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `0`.
    pub show_3d: ::core::option::Option<bool>,
    /// The percentile of the left axis; `0` for none.
    ///
    /// Number. `null` means absent. Default: `0`.
    pub percent_left: ::core::option::Option<f64>,
    /// The percentile of the right axis; `0` for none.
    ///
    /// Number. `null` means absent. Default: `0`.
    pub percent_right: ::core::option::Option<f64>,
    /// Where the smallest value of the axis comes from. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub ymin_type: ::core::option::Option<AxisLimit>,
    /// The item whose value is the smallest of the axis; `0` for none.
    ///
    /// Id. `null` means absent.
    pub ymin_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The smallest value of the axis, where it is fixed.
    ///
    /// Number. `null` means absent. Default: `0`.
    pub yaxismin: ::core::option::Option<f64>,
    /// Where the largest value of the axis comes from. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub ymax_type: ::core::option::Option<AxisLimit>,
    /// The item whose value is the largest of the axis; `0` for none.
    ///
    /// Id. `null` means absent.
    pub ymax_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The largest value of the axis, where it is fixed. It must be larger than `yaxismin` where both are.
    ///
    /// Number. `null` means absent. Default: `100`.
    pub yaxismax: ::core::option::Option<f64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "graph")]
impl GraphUpdate {
    /// With what is required.
    pub fn new(graphid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            graphid: graphid.into(),
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
    /// Sets [`gitems`](Self::gitems).
    pub fn gitems(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::graph_item::GraphItemUpdate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.gitems, value);
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
    /// Sets [`graphtype`](Self::graphtype).
    pub fn graphtype(mut self, value: impl ::core::convert::Into<GraphType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.graphtype, value);
        self
    }
    /// Sets [`show_legend`](Self::show_legend).
    pub fn show_legend(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_legend, value);
        self
    }
    /// Sets [`show_work_period`](Self::show_work_period).
    pub fn show_work_period(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_work_period, value);
        self
    }
    /// Sets [`show_triggers`](Self::show_triggers).
    pub fn show_triggers(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_triggers, value);
        self
    }
    /// Sets [`show_3d`](Self::show_3d).
    pub fn show_3d(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_3d, value);
        self
    }
    /// Sets [`percent_left`](Self::percent_left).
    pub fn percent_left(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.percent_left, value);
        self
    }
    /// Sets [`percent_right`](Self::percent_right).
    pub fn percent_right(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.percent_right, value);
        self
    }
    /// Sets [`ymin_type`](Self::ymin_type).
    pub fn ymin_type(mut self, value: impl ::core::convert::Into<AxisLimit>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ymin_type, value);
        self
    }
    /// Sets [`ymin_itemid`](Self::ymin_itemid).
    pub fn ymin_itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ymin_itemid, value);
        self
    }
    /// Sets [`yaxismin`](Self::yaxismin).
    pub fn yaxismin(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.yaxismin, value);
        self
    }
    /// Sets [`ymax_type`](Self::ymax_type).
    pub fn ymax_type(mut self, value: impl ::core::convert::Into<AxisLimit>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ymax_type, value);
        self
    }
    /// Sets [`ymax_itemid`](Self::ymax_itemid).
    pub fn ymax_itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ymax_itemid, value);
        self
    }
    /// Sets [`yaxismax`](Self::yaxismax).
    pub fn yaxismax(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.yaxismax, value);
        self
    }
}
#[cfg(feature = "graph")]
::callsheet_runtime::record! {
    GraphUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_GRAPH_GRAPH_UPDATE; 0 => graphid, 1 => uuid, 2 =>
    name, 3 => gitems, 4 => width, 5 => height, 6 => graphtype, 7 => show_legend, 8 =>
    show_work_period, 9 => show_triggers, 10 => show_3d, 11 => percent_left, 12 =>
    percent_right, 13 => ymin_type, 14 => ymin_itemid, 15 => yaxismin, 16 => ymax_type,
    17 => ymax_itemid, 18 => yaxismax; graphid; uuid name gitems width height graphtype
    show_legend show_work_period show_triggers show_3d percent_left percent_right
    ymin_type ymin_itemid yaxismin ymax_type ymax_itemid yaxismax
}
#[cfg(feature = "types-alert")]
/// How the graph was discovered; nothing where it was not. Filled by `selectGraphDiscovery`.
#[non_exhaustive]
pub struct GraphGraphDiscovery {
    /// The graph's id.
    ///
    /// Id.
    pub graphid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The prototype that the graph was made from.
    ///
    /// Id.
    pub parent_graphid: ::core::option::Option<::callsheet_runtime::Id>,
    /// When it was found last, in seconds since 1970.
    ///
    /// Integer.
    pub lastcheck: ::core::option::Option<i64>,
    /// When it will be deleted, in seconds since 1970; `0` for not at all.
    ///
    /// Integer.
    pub ts_delete: ::core::option::Option<i64>,
    /// Whether it is still found.
    ///
    /// One of the values below. Since 7.0.
    pub status: ::core::option::Option<super::super::types::host_group::LostStatus>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl GraphGraphDiscovery {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`graphid`](Self::graphid).
    pub fn graphid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.graphid, value);
        self
    }
    /// Sets [`parent_graphid`](Self::parent_graphid).
    pub fn parent_graphid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent_graphid, value);
        self
    }
    /// Sets [`lastcheck`](Self::lastcheck).
    pub fn lastcheck(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastcheck, value);
        self
    }
    /// Sets [`ts_delete`](Self::ts_delete).
    pub fn ts_delete(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ts_delete, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host_group::LostStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for GraphGraphDiscovery {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    GraphGraphDiscovery, super::super::TABLES,
    super::super::tables::shapes::TYPES_GRAPH_GRAPH_GRAPH_DISCOVERY; 0 => graphid, 1 =>
    parent_graphid, 2 => lastcheck, 3 => ts_delete, 4 => status;; graphid parent_graphid
    lastcheck ts_delete status
}
#[cfg(feature = "types-alert")]
/// Where an end of an axis comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AxisLimit {
    /// From the values shown.
    ///
    /// `0` on the wire.
    Calculated,
    /// It is given.
    ///
    /// `1` on the wire.
    Fixed,
    /// From the last value of an item.
    ///
    /// `2` on the wire.
    Item,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    AxisLimit, AXIS_LIMIT_VALUES; 0 => Calculated, 1 => Fixed, 2 => Item
}
#[cfg(feature = "types-alert")]
pub(crate) static AXIS_LIMIT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/graph",
    name: "AxisLimit",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Calculated",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Fixed",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Item",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "types-alert")]
pub(crate) static AXIS_LIMIT_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/graph",
    name: "AxisLimit",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Calculated",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Fixed",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Item",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// How a graph is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GraphType {
    /// Lines.
    ///
    /// `0` on the wire.
    Normal,
    /// Areas on top of each other.
    ///
    /// `1` on the wire.
    Stacked,
    /// A pie.
    ///
    /// `2` on the wire.
    Pie,
    /// A pie of separate pieces.
    ///
    /// `3` on the wire.
    Exploded,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    GraphType, GRAPH_TYPE_VALUES; 0 => Normal, 1 => Stacked, 2 => Pie, 3 => Exploded
}
#[cfg(feature = "types-alert")]
pub(crate) static GRAPH_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/graph",
    name: "GraphType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Normal",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Stacked",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Pie",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Exploded",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "types-alert")]
pub(crate) static GRAPH_TYPE_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/graph",
    name: "GraphType",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Normal",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Stacked",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Pie",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Exploded",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
static GRAPH_FIELDS: [tables::Field<'static>; 29] = tables::Field::rows(
    [
        ("graphid", tables::Type::ID, 16),
        ("uuid", tables::Type::TEXT, 27),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            43,
        ),
        (
            "gitems",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_GRAPH_ITEM_GRAPH_ITEM,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            57,
        ),
        ("width", tables::Type::INT, 85),
        ("height", tables::Type::INT, 96),
        (
            "graphtype",
            tables::Type {
                kind: tables::Kind::Enum(&GRAPH_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            107,
        ),
        ("show_legend", tables::Type::BOOL, 120),
        ("show_work_period", tables::Type::BOOL, 132),
        ("show_triggers", tables::Type::BOOL, 144),
        ("show_3d", tables::Type::BOOL, 156),
        ("percent_left", tables::Type::FLOAT, 168),
        ("percent_right", tables::Type::FLOAT, 179),
        (
            "ymin_type",
            tables::Type {
                kind: tables::Kind::Enum(&AXIS_LIMIT_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            190,
        ),
        ("ymin_itemid", tables::Type::ID, 203),
        ("yaxismin", tables::Type::FLOAT, 220),
        (
            "ymax_type",
            tables::Type {
                kind: tables::Kind::Enum(&AXIS_LIMIT_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            231,
        ),
        ("ymax_itemid", tables::Type::ID, 244),
        ("yaxismax", tables::Type::FLOAT, 261),
        ("templateid", tables::Type::ID, 272),
        (
            "flags",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_ORIGIN_VALUES),
                ..tables::Type::ANY
            },
            280,
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
            288,
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
            298,
        ),
        (
            "templategroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            307,
        ),
        (
            "templates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_TEMPLATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            316,
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
            324,
        ),
        (
            "items",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ITEM_ITEM,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            332,
        ),
        (
            "discoveryRule",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE,
                    ),
                ),
                ..tables::Type::ANY
            },
            340,
        ),
        (
            "graphDiscovery",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_GRAPH_GRAPH_GRAPH_DISCOVERY,
                    ),
                ),
                ..tables::Type::ANY
            },
            348,
        ),
    ],
    &[
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("900"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("200"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("1"),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("1"),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("1"),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("100"),
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                references: ::core::option::Option::Some("graph"),
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    instead: ::core::option::Option::Some("hostgroups"),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            23,
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
#[cfg(feature = "types-alert")]
pub(crate) static GRAPH_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/graph",
    name: "Graph",
    file: "spec/zabbix/types/graph.toml",
    form: tables::Form::Object,
    fields: &GRAPH_FIELDS,
    lookup: &[
        65535, 65535, 11, 20, 9, 65535, 22, 65535, 12, 7, 14, 17, 6, 65535, 27, 65535, 3,
        19, 2, 65535, 65535, 65535, 65535, 24, 25, 23, 26, 65535, 4, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 8, 65535, 65535, 1, 65535, 10, 65535, 65535,
        21, 15, 18, 0, 65535, 65535, 65535, 5, 65535, 65535, 65535, 16, 65535, 13, 28,
        65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[3, 21, 22, 23, 24, 25, 26, 27],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static GRAPH_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the graph.",
            ru: "Идентификатор графика.",
        },
        tables::Text {
            en: "The lasting id of a graph of a template.",
            ru: "Постоянный идентификатор графика шаблона.",
        },
        tables::Text {
            en: "The name of the graph.",
            ru: "Название графика.",
        },
        tables::Text {
            en: "What the graph shows. In an update it replaces what was there; those with `gitemid` stay.",
            ru: "Что показывает график. При обновлении заменяет прежнее; указанные с `gitemid` остаются.",
        },
        tables::Text {
            en: "The width in pixels.",
            ru: "Ширина в пикселях.",
        },
        tables::Text {
            en: "The height in pixels.",
            ru: "Высота в пикселях.",
        },
        tables::Text {
            en: "How the graph is drawn. Other numbers are taken as well.",
            ru: "Вид графика. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "Whether the legend is shown.",
            ru: "Показывать ли легенду.",
        },
        tables::Text {
            en: "Whether the working time stands out.",
            ru: "Выделять ли рабочее время.",
        },
        tables::Text {
            en: "Whether the limits of triggers are drawn.",
            ru: "Показывать ли пороги триггеров.",
        },
        tables::Text {
            en: "Whether a pie has depth.",
            ru: "Рисовать ли круговую диаграмму объёмной.",
        },
        tables::Text {
            en: "The percentile of the left axis; `0` for none.",
            ru: "Процентиль левой оси; `0` — нет.",
        },
        tables::Text {
            en: "The percentile of the right axis; `0` for none.",
            ru: "Процентиль правой оси; `0` — нет.",
        },
        tables::Text {
            en: "Where the smallest value of the axis comes from. Other numbers are taken as well.",
            ru: "Откуда берётся наименьшее значение оси. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "The item whose value is the smallest of the axis; `0` for none.",
            ru: "Элемент данных, значение которого — наименьшее на оси; `0` — нет.",
        },
        tables::Text {
            en: "The smallest value of the axis, where it is fixed.",
            ru: "Наименьшее значение оси, если оно задано.",
        },
        tables::Text {
            en: "Where the largest value of the axis comes from. Other numbers are taken as well.",
            ru: "Откуда берётся наибольшее значение оси. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "The item whose value is the largest of the axis; `0` for none.",
            ru: "Элемент данных, значение которого — наибольшее на оси; `0` — нет.",
        },
        tables::Text {
            en: "The largest value of the axis, where it is fixed. It must be larger than `yaxismin` where both are.",
            ru: "Наибольшее значение оси, если оно задано. Если заданы оба, должно быть больше `yaxismin`.",
        },
        tables::Text {
            en: "The graph of a template that it comes from; `0` for none.",
            ru: "График шаблона, от которого он унаследован; `0` — нет.",
        },
        tables::Text {
            en: "How the graph came about.",
            ru: "Происхождение графика.",
        },
        tables::Text {
            en: "The groups of the hosts and templates. Filled by `selectGroups`.",
            ru: "Группы узлов сети и шаблонов. Заполняется по `selectGroups`.",
        },
        tables::Text {
            en: "The groups of the hosts. Filled by `selectHostGroups`.",
            ru: "Группы узлов сети. Заполняется по `selectHostGroups`.",
        },
        tables::Text {
            en: "The groups of the templates. Filled by `selectTemplateGroups`.",
            ru: "Группы шаблонов. Заполняется по `selectTemplateGroups`.",
        },
        tables::Text {
            en: "The templates of the items. Filled by `selectTemplates`.",
            ru: "Шаблоны элементов данных. Заполняется по `selectTemplates`.",
        },
        tables::Text {
            en: "The hosts and templates of the items. Filled by `selectHosts`.",
            ru: "Узлы сети и шаблоны элементов данных. Заполняется по `selectHosts`.",
        },
        tables::Text {
            en: "The items. Filled by `selectItems`.",
            ru: "Элементы данных. Заполняется по `selectItems`.",
        },
        tables::Text {
            en: "The discovery rule that made the graph; nothing where none did. Filled by `selectDiscoveryRule`.",
            ru: "Правило обнаружения, создавшее график; пусто, если его нет. Заполняется по `selectDiscoveryRule`.",
        },
        tables::Text {
            en: "How the graph was discovered; nothing where it was not. Filled by `selectGraphDiscovery`.",
            ru: "Сведения об обнаружении графика; пусто, если он не обнаружен. Заполняется по `selectGraphDiscovery`.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "not-id", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No permissions to referred object or it does not exist!",
                ru: "Объект не существует или недоступен.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing \"name\" field for graph.",
                ru: "Не указано поле \"name\" графика.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "not-list", "empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing items for graph \"{.name}\".",
                ru: "Не указаны составляющие графика \"{.name}\".",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-object"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing \"itemid\" field for item.",
                ru: "У составляющей не указан \"itemid\".",
            },
        },
        tables::Said {
            field: 3,
            codes: &["exclusive"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Cannot add more than one item with type \"Graph sum\" on graph \"{.name}\".",
                ru: "На график \"{.name}\" нельзя добавить больше одной составляющей, обозначающей целое.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"width\".",
                ru: "Неверное значение \"{value}\" числового поля \"width\".",
            },
        },
        tables::Said {
            field: 5,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"height\".",
                ru: "Неверное значение \"{value}\" числового поля \"height\".",
            },
        },
        tables::Said {
            field: 6,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"graphtype\".",
                ru: "Неверное значение \"{value}\" числового поля \"graphtype\".",
            },
        },
        tables::Said {
            field: 7,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_legend\".",
                ru: "Неверное значение \"{value}\" числового поля \"show_legend\".",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_work_period\".",
                ru: "Неверное значение \"{value}\" числового поля \"show_work_period\".",
            },
        },
        tables::Said {
            field: 9,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_triggers\".",
                ru: "Неверное значение \"{value}\" числового поля \"show_triggers\".",
            },
        },
        tables::Said {
            field: 10,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_3d\".",
                ru: "Неверное значение \"{value}\" числового поля \"show_3d\".",
            },
        },
        tables::Said {
            field: 11,
            codes: &["not-float", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for float field \"percent_left\".",
                ru: "Неверное значение \"{value}\" числового поля \"percent_left\".",
            },
        },
        tables::Said {
            field: 12,
            codes: &["not-float", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for float field \"percent_right\".",
                ru: "Неверное значение \"{value}\" числового поля \"percent_right\".",
            },
        },
        tables::Said {
            field: 13,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"ymin_type\".",
                ru: "Неверное значение \"{value}\" числового поля \"ymin_type\".",
            },
        },
        tables::Said {
            field: 14,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::Some("ymin_itemid"),
            text: tables::Text {
                en: "Invalid parameter \"ymin_itemid\": a number is expected.",
                ru: "Неверный параметр \"ymin_itemid\": ожидается число.",
            },
        },
        tables::Said {
            field: 14,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"ymin_itemid\".",
                ru: "Неверное значение \"{value}\" числового поля \"ymin_itemid\".",
            },
        },
        tables::Said {
            field: 15,
            codes: &["not-float", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for float field \"yaxismin\".",
                ru: "Неверное значение \"{value}\" числового поля \"yaxismin\".",
            },
        },
        tables::Said {
            field: 16,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"ymax_type\".",
                ru: "Неверное значение \"{value}\" числового поля \"ymax_type\".",
            },
        },
        tables::Said {
            field: 17,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::Some("ymax_itemid"),
            text: tables::Text {
                en: "Invalid parameter \"ymax_itemid\": a number is expected.",
                ru: "Неверный параметр \"ymax_itemid\": ожидается число.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"ymax_itemid\".",
                ru: "Неверное значение \"{value}\" числового поля \"ymax_itemid\".",
            },
        },
        tables::Said {
            field: 18,
            codes: &["not-float", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for float field \"yaxismax\".",
                ru: "Неверное значение \"{value}\" числового поля \"yaxismax\".",
            },
        },
    ],
};
#[cfg(feature = "graph")]
static GRAPH_CREATE_FIELDS: [tables::Field<'static>; 18] = tables::Field::rows(
    [
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            27,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            43,
        ),
        (
            "gitems",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_GRAPH_ITEM_GRAPH_ITEM_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            57,
        ),
        ("width", tables::Type::INT, 85),
        ("height", tables::Type::INT, 96),
        (
            "graphtype",
            tables::Type {
                kind: tables::Kind::Enum(&GRAPH_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            107,
        ),
        ("show_legend", tables::Type::BOOL, 120),
        ("show_work_period", tables::Type::BOOL, 132),
        ("show_triggers", tables::Type::BOOL, 144),
        ("show_3d", tables::Type::BOOL, 156),
        ("percent_left", tables::Type::FLOAT, 168),
        ("percent_right", tables::Type::FLOAT, 179),
        (
            "ymin_type",
            tables::Type {
                kind: tables::Kind::Enum(&AXIS_LIMIT_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            190,
        ),
        ("ymin_itemid", tables::Type::ID, 203),
        ("yaxismin", tables::Type::FLOAT, 220),
        (
            "ymax_type",
            tables::Type {
                kind: tables::Kind::Enum(&AXIS_LIMIT_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            231,
        ),
        ("ymax_itemid", tables::Type::ID, 244),
        ("yaxismax", tables::Type::FLOAT, 261),
    ],
    &[
        (
            0,
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
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 33,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("the host is a template"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 38,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                null: tables::Null::Absent,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["2", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_GRAPH_ITEM_GRAPH_ITEM_CREATE,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    exclusive: &[
                                        tables::Exclusive {
                                            field: 6,
                                            values: &["2"],
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 65,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("900"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("200"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("1"),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("1"),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("1"),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[12],
                        },
                        &["2"],
                    ),
                ),
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[15],
                        },
                        &["2"],
                    ),
                ),
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("100"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "graph")]
pub(crate) static GRAPH_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/graph",
    name: "GraphCreate",
    file: "spec/zabbix/types/graph.toml",
    form: tables::Form::Object,
    fields: &GRAPH_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 10, 65535, 8, 65535, 65535, 65535, 11, 6, 13, 16, 5, 65535, 65535,
        65535, 2, 65535, 1, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535,
        65535, 0, 65535, 9, 65535, 65535, 65535, 14, 17, 65535, 65535, 65535, 65535, 4,
        65535, 65535, 65535, 15, 65535, 12, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[5],
                            },
                            &["0", "1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[12],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[15],
                            },
                            &["1"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[17],
            }),
            is_advice: false,
            line: 392,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "graph")]
#[cfg(feature = "texts")]
pub(crate) static GRAPH_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The lasting id of a graph of a template.",
            ru: "Постоянный идентификатор графика шаблона.",
        },
        tables::Text {
            en: "The name of the graph.",
            ru: "Название графика.",
        },
        tables::Text {
            en: "What the graph shows. In an update it replaces what was there; those with `gitemid` stay.",
            ru: "Что показывает график. При обновлении заменяет прежнее; указанные с `gitemid` остаются.",
        },
        tables::Text {
            en: "The width in pixels.",
            ru: "Ширина в пикселях.",
        },
        tables::Text {
            en: "The height in pixels.",
            ru: "Высота в пикселях.",
        },
        tables::Text {
            en: "How the graph is drawn. Other numbers are taken as well.",
            ru: "Вид графика. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "Whether the legend is shown.",
            ru: "Показывать ли легенду.",
        },
        tables::Text {
            en: "Whether the working time stands out.",
            ru: "Выделять ли рабочее время.",
        },
        tables::Text {
            en: "Whether the limits of triggers are drawn.",
            ru: "Показывать ли пороги триггеров.",
        },
        tables::Text {
            en: "Whether a pie has depth.",
            ru: "Рисовать ли круговую диаграмму объёмной.",
        },
        tables::Text {
            en: "The percentile of the left axis; `0` for none.",
            ru: "Процентиль левой оси; `0` — нет.",
        },
        tables::Text {
            en: "The percentile of the right axis; `0` for none.",
            ru: "Процентиль правой оси; `0` — нет.",
        },
        tables::Text {
            en: "Where the smallest value of the axis comes from. Other numbers are taken as well.",
            ru: "Откуда берётся наименьшее значение оси. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "The item whose value is the smallest of the axis; `0` for none.",
            ru: "Элемент данных, значение которого — наименьшее на оси; `0` — нет.",
        },
        tables::Text {
            en: "The smallest value of the axis, where it is fixed.",
            ru: "Наименьшее значение оси, если оно задано.",
        },
        tables::Text {
            en: "Where the largest value of the axis comes from. Other numbers are taken as well.",
            ru: "Откуда берётся наибольшее значение оси. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "The item whose value is the largest of the axis; `0` for none.",
            ru: "Элемент данных, значение которого — наибольшее на оси; `0` — нет.",
        },
        tables::Text {
            en: "The largest value of the axis, where it is fixed. It must be larger than `yaxismin` where both are.",
            ru: "Наибольшее значение оси, если оно задано. Если заданы оба, должно быть больше `yaxismin`.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Y axis MAX value must be greater than Y axis MIN value.",
            ru: "Наибольшее значение оси Y должно быть больше наименьшего.",
        },
    ],
    said: &[
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing \"name\" field for graph.",
                ru: "Не указано поле \"name\" графика.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "not-list", "empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing items for graph \"{.name}\".",
                ru: "Не указаны составляющие графика \"{.name}\".",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-object"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing \"itemid\" field for item.",
                ru: "У составляющей не указан \"itemid\".",
            },
        },
        tables::Said {
            field: 2,
            codes: &["exclusive"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Cannot add more than one item with type \"Graph sum\" on graph \"{.name}\".",
                ru: "На график \"{.name}\" нельзя добавить больше одной составляющей, обозначающей целое.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"width\".",
                ru: "Неверное значение \"{value}\" числового поля \"width\".",
            },
        },
        tables::Said {
            field: 4,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"height\".",
                ru: "Неверное значение \"{value}\" числового поля \"height\".",
            },
        },
        tables::Said {
            field: 5,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"graphtype\".",
                ru: "Неверное значение \"{value}\" числового поля \"graphtype\".",
            },
        },
        tables::Said {
            field: 6,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_legend\".",
                ru: "Неверное значение \"{value}\" числового поля \"show_legend\".",
            },
        },
        tables::Said {
            field: 7,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_work_period\".",
                ru: "Неверное значение \"{value}\" числового поля \"show_work_period\".",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_triggers\".",
                ru: "Неверное значение \"{value}\" числового поля \"show_triggers\".",
            },
        },
        tables::Said {
            field: 9,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_3d\".",
                ru: "Неверное значение \"{value}\" числового поля \"show_3d\".",
            },
        },
        tables::Said {
            field: 10,
            codes: &["not-float", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for float field \"percent_left\".",
                ru: "Неверное значение \"{value}\" числового поля \"percent_left\".",
            },
        },
        tables::Said {
            field: 11,
            codes: &["not-float", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for float field \"percent_right\".",
                ru: "Неверное значение \"{value}\" числового поля \"percent_right\".",
            },
        },
        tables::Said {
            field: 12,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"ymin_type\".",
                ru: "Неверное значение \"{value}\" числового поля \"ymin_type\".",
            },
        },
        tables::Said {
            field: 13,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::Some("ymin_itemid"),
            text: tables::Text {
                en: "Invalid parameter \"ymin_itemid\": a number is expected.",
                ru: "Неверный параметр \"ymin_itemid\": ожидается число.",
            },
        },
        tables::Said {
            field: 13,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"ymin_itemid\".",
                ru: "Неверное значение \"{value}\" числового поля \"ymin_itemid\".",
            },
        },
        tables::Said {
            field: 14,
            codes: &["not-float", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for float field \"yaxismin\".",
                ru: "Неверное значение \"{value}\" числового поля \"yaxismin\".",
            },
        },
        tables::Said {
            field: 15,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"ymax_type\".",
                ru: "Неверное значение \"{value}\" числового поля \"ymax_type\".",
            },
        },
        tables::Said {
            field: 16,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::Some("ymax_itemid"),
            text: tables::Text {
                en: "Invalid parameter \"ymax_itemid\": a number is expected.",
                ru: "Неверный параметр \"ymax_itemid\": ожидается число.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"ymax_itemid\".",
                ru: "Неверное значение \"{value}\" числового поля \"ymax_itemid\".",
            },
        },
        tables::Said {
            field: 17,
            codes: &["not-float", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for float field \"yaxismax\".",
                ru: "Неверное значение \"{value}\" числового поля \"yaxismax\".",
            },
        },
    ],
};
#[cfg(feature = "graph")]
static GRAPH_UPDATE_FIELDS: [tables::Field<'static>; 19] = tables::Field::rows(
    [
        ("graphid", tables::Type::ID, 16),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            27,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            43,
        ),
        (
            "gitems",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_GRAPH_ITEM_GRAPH_ITEM_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            57,
        ),
        ("width", tables::Type::INT, 85),
        ("height", tables::Type::INT, 96),
        (
            "graphtype",
            tables::Type {
                kind: tables::Kind::Enum(&GRAPH_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            107,
        ),
        ("show_legend", tables::Type::BOOL, 120),
        ("show_work_period", tables::Type::BOOL, 132),
        ("show_triggers", tables::Type::BOOL, 144),
        ("show_3d", tables::Type::BOOL, 156),
        ("percent_left", tables::Type::FLOAT, 168),
        ("percent_right", tables::Type::FLOAT, 179),
        (
            "ymin_type",
            tables::Type {
                kind: tables::Kind::Enum(&AXIS_LIMIT_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            190,
        ),
        ("ymin_itemid", tables::Type::ID, 203),
        ("yaxismin", tables::Type::FLOAT, 220),
        (
            "ymax_type",
            tables::Type {
                kind: tables::Kind::Enum(&AXIS_LIMIT_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            231,
        ),
        ("ymax_itemid", tables::Type::ID, 244),
        ("yaxismax", tables::Type::FLOAT, 261),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
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
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 33,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("the host is a template"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 38,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                },
                                &["2", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_GRAPH_ITEM_GRAPH_ITEM_UPDATE,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    exclusive: &[
                                        tables::Exclusive {
                                            field: 7,
                                            values: &["2"],
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 65,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("900"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("200"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("1"),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("1"),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("1"),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("100"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "graph")]
pub(crate) static GRAPH_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/graph",
    name: "GraphUpdate",
    file: "spec/zabbix/types/graph.toml",
    form: tables::Form::Object,
    fields: &GRAPH_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 11, 65535, 9, 65535, 65535, 65535, 12, 7, 14, 17, 6, 65535, 65535,
        65535, 3, 65535, 2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 4, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 8, 65535,
        65535, 1, 65535, 10, 65535, 65535, 65535, 15, 18, 0, 65535, 65535, 65535, 5,
        65535, 65535, 65535, 16, 65535, 13, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "graph")]
#[cfg(feature = "texts")]
pub(crate) static GRAPH_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the graph.",
            ru: "Идентификатор графика.",
        },
        tables::Text {
            en: "The lasting id of a graph of a template.",
            ru: "Постоянный идентификатор графика шаблона.",
        },
        tables::Text {
            en: "The name of the graph.",
            ru: "Название графика.",
        },
        tables::Text {
            en: "What the graph shows. In an update it replaces what was there; those with `gitemid` stay.",
            ru: "Что показывает график. При обновлении заменяет прежнее; указанные с `gitemid` остаются.",
        },
        tables::Text {
            en: "The width in pixels.",
            ru: "Ширина в пикселях.",
        },
        tables::Text {
            en: "The height in pixels.",
            ru: "Высота в пикселях.",
        },
        tables::Text {
            en: "How the graph is drawn. Other numbers are taken as well.",
            ru: "Вид графика. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "Whether the legend is shown.",
            ru: "Показывать ли легенду.",
        },
        tables::Text {
            en: "Whether the working time stands out.",
            ru: "Выделять ли рабочее время.",
        },
        tables::Text {
            en: "Whether the limits of triggers are drawn.",
            ru: "Показывать ли пороги триггеров.",
        },
        tables::Text {
            en: "Whether a pie has depth.",
            ru: "Рисовать ли круговую диаграмму объёмной.",
        },
        tables::Text {
            en: "The percentile of the left axis; `0` for none.",
            ru: "Процентиль левой оси; `0` — нет.",
        },
        tables::Text {
            en: "The percentile of the right axis; `0` for none.",
            ru: "Процентиль правой оси; `0` — нет.",
        },
        tables::Text {
            en: "Where the smallest value of the axis comes from. Other numbers are taken as well.",
            ru: "Откуда берётся наименьшее значение оси. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "The item whose value is the smallest of the axis; `0` for none.",
            ru: "Элемент данных, значение которого — наименьшее на оси; `0` — нет.",
        },
        tables::Text {
            en: "The smallest value of the axis, where it is fixed.",
            ru: "Наименьшее значение оси, если оно задано.",
        },
        tables::Text {
            en: "Where the largest value of the axis comes from. Other numbers are taken as well.",
            ru: "Откуда берётся наибольшее значение оси. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "The item whose value is the largest of the axis; `0` for none.",
            ru: "Элемент данных, значение которого — наибольшее на оси; `0` — нет.",
        },
        tables::Text {
            en: "The largest value of the axis, where it is fixed. It must be larger than `yaxismin` where both are.",
            ru: "Наибольшее значение оси, если оно задано. Если заданы оба, должно быть больше `yaxismin`.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "not-id", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No permissions to referred object or it does not exist!",
                ru: "Объект не существует или недоступен.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing \"name\" field for graph.",
                ru: "Не указано поле \"name\" графика.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "not-list", "empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing items for graph \"{.name}\".",
                ru: "Не указаны составляющие графика \"{.name}\".",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-object"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing \"itemid\" field for item.",
                ru: "У составляющей не указан \"itemid\".",
            },
        },
        tables::Said {
            field: 3,
            codes: &["exclusive"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Cannot add more than one item with type \"Graph sum\" on graph \"{.name}\".",
                ru: "На график \"{.name}\" нельзя добавить больше одной составляющей, обозначающей целое.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"width\".",
                ru: "Неверное значение \"{value}\" числового поля \"width\".",
            },
        },
        tables::Said {
            field: 5,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"height\".",
                ru: "Неверное значение \"{value}\" числового поля \"height\".",
            },
        },
        tables::Said {
            field: 6,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"graphtype\".",
                ru: "Неверное значение \"{value}\" числового поля \"graphtype\".",
            },
        },
        tables::Said {
            field: 7,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_legend\".",
                ru: "Неверное значение \"{value}\" числового поля \"show_legend\".",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_work_period\".",
                ru: "Неверное значение \"{value}\" числового поля \"show_work_period\".",
            },
        },
        tables::Said {
            field: 9,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_triggers\".",
                ru: "Неверное значение \"{value}\" числового поля \"show_triggers\".",
            },
        },
        tables::Said {
            field: 10,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_3d\".",
                ru: "Неверное значение \"{value}\" числового поля \"show_3d\".",
            },
        },
        tables::Said {
            field: 11,
            codes: &["not-float", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for float field \"percent_left\".",
                ru: "Неверное значение \"{value}\" числового поля \"percent_left\".",
            },
        },
        tables::Said {
            field: 12,
            codes: &["not-float", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for float field \"percent_right\".",
                ru: "Неверное значение \"{value}\" числового поля \"percent_right\".",
            },
        },
        tables::Said {
            field: 13,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"ymin_type\".",
                ru: "Неверное значение \"{value}\" числового поля \"ymin_type\".",
            },
        },
        tables::Said {
            field: 14,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::Some("ymin_itemid"),
            text: tables::Text {
                en: "Invalid parameter \"ymin_itemid\": a number is expected.",
                ru: "Неверный параметр \"ymin_itemid\": ожидается число.",
            },
        },
        tables::Said {
            field: 14,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"ymin_itemid\".",
                ru: "Неверное значение \"{value}\" числового поля \"ymin_itemid\".",
            },
        },
        tables::Said {
            field: 15,
            codes: &["not-float", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for float field \"yaxismin\".",
                ru: "Неверное значение \"{value}\" числового поля \"yaxismin\".",
            },
        },
        tables::Said {
            field: 16,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"ymax_type\".",
                ru: "Неверное значение \"{value}\" числового поля \"ymax_type\".",
            },
        },
        tables::Said {
            field: 17,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::Some("ymax_itemid"),
            text: tables::Text {
                en: "Invalid parameter \"ymax_itemid\": a number is expected.",
                ru: "Неверный параметр \"ymax_itemid\": ожидается число.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"ymax_itemid\".",
                ru: "Неверное значение \"{value}\" числового поля \"ymax_itemid\".",
            },
        },
        tables::Said {
            field: 18,
            codes: &["not-float", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for float field \"yaxismax\".",
                ru: "Неверное значение \"{value}\" числового поля \"yaxismax\".",
            },
        },
    ],
};
#[cfg(feature = "types-alert")]
static GRAPH_GRAPH_DISCOVERY_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("graphid", tables::Type::ID, 355),
        ("parent_graphid", tables::Type::ID, 362),
        ("lastcheck", tables::Type::INT, 370),
        ("ts_delete", tables::Type::INT, 377),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_group::LOST_STATUS_VALUES,
                ),
                ..tables::Type::ANY
            },
            384,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("graph-prototype"),
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
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static GRAPH_GRAPH_DISCOVERY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/graph",
    name: "GraphGraphDiscovery",
    file: "spec/zabbix/types/graph.toml",
    form: tables::Form::Object,
    fields: &GRAPH_GRAPH_DISCOVERY_FIELDS,
    lookup: &[
        0, 65535, 1, 65535, 65535, 3, 65535, 65535, 65535, 65535, 4, 65535, 2, 65535,
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
pub(crate) static GRAPH_GRAPH_DISCOVERY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The graph's id.",
            ru: "Идентификатор графика.",
        },
        tables::Text {
            en: "The prototype that the graph was made from.",
            ru: "Прототип, по которому создан график.",
        },
        tables::Text {
            en: "When it was found last, in seconds since 1970.",
            ru: "Когда обнаружен последний раз, в секундах с 1970 года.",
        },
        tables::Text {
            en: "When it will be deleted, in seconds since 1970; `0` for not at all.",
            ru: "Когда будет удалён, в секундах с 1970 года; `0` — не будет.",
        },
        tables::Text {
            en: "Whether it is still found.",
            ru: "Обнаруживается ли до сих пор.",
        },
    ],
    rules: &[],
    said: &[],
};
