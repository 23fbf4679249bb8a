// @generated from spec/zabbix/types/graph-prototype.toml by `cargo xtask codegen`; do not edit.

//! The type `graph-prototype`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A prototype of graphs
#[non_exhaustive]
pub struct GraphPrototype {
    /// The id of the prototype.
    ///
    /// Id.
    pub graphid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The lasting id of a prototype of a template.
    ///
    /// String.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The name of the graphs to come, with macros of the discovery.
    ///
    /// String, at most 128 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// What the graphs to come show. One prototype of an item must be among them. In an update it replaces what was there; those with `gitemid` stay.
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
    pub graphtype: ::core::option::Option<super::super::types::graph::GraphType>,
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
    pub ymin_type: ::core::option::Option<super::super::types::graph::AxisLimit>,
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
    pub ymax_type: ::core::option::Option<super::super::types::graph::AxisLimit>,
    /// The item whose value is the largest of the axis; `0` for none.
    ///
    /// Id. `null` means absent.
    pub ymax_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The largest value of the axis, where it is fixed. It must be larger than `yaxismin` where both are.
    ///
    /// Number. `null` means absent. Default: `100`.
    pub yaxismax: ::core::option::Option<f64>,
    /// Whether graphs are made from it.
    ///
    /// One of the values below.
    pub discover: ::core::option::Option<super::super::types::item::PrototypeUse>,
    /// The prototype of a template that it comes from; `0` for none.
    ///
    /// Id.
    pub templateid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How the prototype came about.
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
    /// The discovery rule. Filled by `selectDiscoveryRule`.
    ///
    /// Object.
    pub discovery_rule: ::core::option::Option<
        ::std::boxed::Box<super::super::types::discovery_rule::DiscoveryRule>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl GraphPrototype {
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
    pub fn graphtype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::graph::GraphType>,
    ) -> Self {
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
    pub fn ymin_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::graph::AxisLimit>,
    ) -> Self {
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
    pub fn ymax_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::graph::AxisLimit>,
    ) -> Self {
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
    /// Sets [`discover`](Self::discover).
    pub fn discover(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::PrototypeUse>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discover, value);
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
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for GraphPrototype {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    GraphPrototype, super::super::TABLES,
    super::super::tables::shapes::TYPES_GRAPH_PROTOTYPE_GRAPH_PROTOTYPE; 0 => graphid, 1
    => uuid, 2 => name, 3 => gitems, 4 => width, 5 => height, 6 => graphtype, 7 =>
    show_legend, 8 => show_work_period, 9 => show_triggers, 10 => show_3d, 11 =>
    percent_left, 12 => percent_right, 13 => ymin_type, 14 => ymin_itemid, 15 =>
    yaxismin, 16 => ymax_type, 17 => ymax_itemid, 18 => yaxismax, 19 => discover, 20 =>
    templateid, 21 => flags, 22 => groups, 23 => hostgroups, 24 => templategroups, 25 =>
    templates, 26 => hosts, 27 => items, 28 => discovery_rule;; graphid uuid name gitems
    width height graphtype show_legend show_work_period show_triggers show_3d
    percent_left percent_right ymin_type ymin_itemid yaxismin ymax_type ymax_itemid
    yaxismax discover templateid flags groups hostgroups templategroups templates hosts
    items discovery_rule
}
#[cfg(feature = "graphprototype")]
/// A prototype of graphs
#[non_exhaustive]
pub struct GraphPrototypeCreate {
    /// The lasting id of a prototype of a template.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The name of the graphs to come, with macros of the discovery.
    ///
    /// String, at most 128 characters. Not empty. `null` means absent.
    pub name: ::std::string::String,
    /// What the graphs to come show. One prototype of an item must be among them. In an update it replaces what was there; those with `gitemid` stay.
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
    pub graphtype: ::core::option::Option<super::super::types::graph::GraphType>,
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
    pub ymin_type: ::core::option::Option<super::super::types::graph::AxisLimit>,
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
    pub ymax_type: ::core::option::Option<super::super::types::graph::AxisLimit>,
    /// The item whose value is the largest of the axis; `0` for none.
    ///
    /// Id. Required when `ymax_type = 2`. `null` means absent.
    pub ymax_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The largest value of the axis, where it is fixed. It must be larger than `yaxismin` where both are.
    ///
    /// Number. `null` means absent. Default: `100`.
    pub yaxismax: ::core::option::Option<f64>,
    /// Whether graphs are made from it.
    ///
    /// One of the values below.
    pub discover: ::core::option::Option<super::super::types::item::PrototypeUse>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "graphprototype")]
impl GraphPrototypeCreate {
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
    pub fn graphtype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::graph::GraphType>,
    ) -> Self {
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
    pub fn ymin_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::graph::AxisLimit>,
    ) -> Self {
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
    pub fn ymax_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::graph::AxisLimit>,
    ) -> Self {
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
    /// Sets [`discover`](Self::discover).
    pub fn discover(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::PrototypeUse>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discover, value);
        self
    }
}
#[cfg(feature = "graphprototype")]
::callsheet_runtime::record! {
    GraphPrototypeCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_GRAPH_PROTOTYPE_GRAPH_PROTOTYPE_CREATE; 0 =>
    uuid, 1 => name, 2 => gitems, 3 => width, 4 => height, 5 => graphtype, 6 =>
    show_legend, 7 => show_work_period, 8 => show_triggers, 9 => show_3d, 10 =>
    percent_left, 11 => percent_right, 12 => ymin_type, 13 => ymin_itemid, 14 =>
    yaxismin, 15 => ymax_type, 16 => ymax_itemid, 17 => yaxismax, 18 => discover; name
    gitems; uuid width height graphtype show_legend show_work_period show_triggers
    show_3d percent_left percent_right ymin_type ymin_itemid yaxismin ymax_type
    ymax_itemid yaxismax discover
}
#[cfg(feature = "graphprototype")]
/// A prototype of graphs
#[non_exhaustive]
pub struct GraphPrototypeUpdate {
    /// The id of the prototype.
    ///
    /// Id.
    pub graphid: ::callsheet_runtime::Id,
    /// The lasting id of a prototype of a template.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The name of the graphs to come, with macros of the discovery.
    ///
    /// String, at most 128 characters. Not empty. `null` means absent.
    pub name: ::core::option::Option<::std::string::String>,
    /// What the graphs to come show. One prototype of an item must be among them. In an update it replaces what was there; those with `gitemid` stay.
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
    pub graphtype: ::core::option::Option<super::super::types::graph::GraphType>,
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
    pub ymin_type: ::core::option::Option<super::super::types::graph::AxisLimit>,
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
    pub ymax_type: ::core::option::Option<super::super::types::graph::AxisLimit>,
    /// The item whose value is the largest of the axis; `0` for none.
    ///
    /// Id. `null` means absent.
    pub ymax_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The largest value of the axis, where it is fixed. It must be larger than `yaxismin` where both are.
    ///
    /// Number. `null` means absent. Default: `100`.
    pub yaxismax: ::core::option::Option<f64>,
    /// Whether graphs are made from it.
    ///
    /// One of the values below.
    pub discover: ::core::option::Option<super::super::types::item::PrototypeUse>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "graphprototype")]
impl GraphPrototypeUpdate {
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
    pub fn graphtype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::graph::GraphType>,
    ) -> Self {
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
    pub fn ymin_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::graph::AxisLimit>,
    ) -> Self {
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
    pub fn ymax_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::graph::AxisLimit>,
    ) -> Self {
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
    /// Sets [`discover`](Self::discover).
    pub fn discover(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::PrototypeUse>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discover, value);
        self
    }
}
#[cfg(feature = "graphprototype")]
::callsheet_runtime::record! {
    GraphPrototypeUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_GRAPH_PROTOTYPE_GRAPH_PROTOTYPE_UPDATE; 0 =>
    graphid, 1 => uuid, 2 => name, 3 => gitems, 4 => width, 5 => height, 6 => graphtype,
    7 => show_legend, 8 => show_work_period, 9 => show_triggers, 10 => show_3d, 11 =>
    percent_left, 12 => percent_right, 13 => ymin_type, 14 => ymin_itemid, 15 =>
    yaxismin, 16 => ymax_type, 17 => ymax_itemid, 18 => yaxismax, 19 => discover;
    graphid; uuid name gitems width height graphtype show_legend show_work_period
    show_triggers show_3d percent_left percent_right ymin_type ymin_itemid yaxismin
    ymax_type ymax_itemid yaxismax discover
}
#[cfg(feature = "types-alert")]
static GRAPH_PROTOTYPE_FIELDS: [tables::Field<'static>; 29] = tables::Field::rows(
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
                kind: tables::Kind::Enum(
                    &super::super::types::graph::GRAPH_TYPE_OR_INT_VALUES,
                ),
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
                kind: tables::Kind::Enum(
                    &super::super::types::graph::AXIS_LIMIT_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            190,
        ),
        ("ymin_itemid", tables::Type::ID, 203),
        ("yaxismin", tables::Type::FLOAT, 220),
        (
            "ymax_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::graph::AXIS_LIMIT_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            231,
        ),
        ("ymax_itemid", tables::Type::ID, 244),
        ("yaxismax", tables::Type::FLOAT, 261),
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
                ..tables::Type::ANY
            },
            272,
        ),
        ("templateid", tables::Type::ID, 278),
        (
            "flags",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_ORIGIN_VALUES),
                ..tables::Type::ANY
            },
            286,
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
            294,
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
            304,
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
            313,
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
            322,
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
            330,
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
            338,
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
            346,
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
            20,
            tables::Facts {
                references: ::core::option::Option::Some("graph-prototype"),
                ..tables::Facts::NONE
            },
        ),
        (
            22,
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
            23,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            24,
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
pub(crate) static GRAPH_PROTOTYPE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/graph-prototype",
    name: "GraphPrototype",
    file: "spec/zabbix/types/graph-prototype.toml",
    form: tables::Form::Object,
    fields: &GRAPH_PROTOTYPE_FIELDS,
    lookup: &[
        65535, 65535, 11, 21, 9, 65535, 23, 65535, 12, 7, 14, 17, 6, 65535, 28, 65535, 3,
        20, 2, 65535, 65535, 65535, 65535, 25, 26, 24, 27, 65535, 4, 65535, 19, 65535,
        65535, 65535, 65535, 65535, 65535, 8, 65535, 65535, 1, 65535, 10, 65535, 65535,
        22, 15, 18, 0, 65535, 65535, 65535, 5, 65535, 65535, 65535, 16, 65535, 13, 65535,
        65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[3, 22, 23, 24, 25, 26, 27, 28],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static GRAPH_PROTOTYPE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the prototype.",
            ru: "Идентификатор прототипа.",
        },
        tables::Text {
            en: "The lasting id of a prototype of a template.",
            ru: "Постоянный идентификатор прототипа шаблона.",
        },
        tables::Text {
            en: "The name of the graphs to come, with macros of the discovery.",
            ru: "Название будущих графиков, с макросами обнаружения.",
        },
        tables::Text {
            en: "What the graphs to come show. One prototype of an item must be among them. In an update it replaces what was there; those with `gitemid` stay.",
            ru: "Что будут показывать графики. Среди них должен быть прототип элемента данных. При обновлении заменяет прежнее; указанные с `gitemid` остаются.",
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
            en: "Whether graphs are made from it.",
            ru: "Создаются ли по нему графики.",
        },
        tables::Text {
            en: "The prototype of a template that it comes from; `0` for none.",
            ru: "Прототип шаблона, от которого он унаследован; `0` — нет.",
        },
        tables::Text {
            en: "How the prototype came about.",
            ru: "Происхождение прототипа.",
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
            en: "The discovery rule. Filled by `selectDiscoveryRule`.",
            ru: "Правило обнаружения. Заполняется по `selectDiscoveryRule`.",
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
                en: "Missing \"name\" field for graph prototype.",
                ru: "Не указано поле \"name\" прототипа графиков.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "not-list", "empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing items for graph prototype \"{.name}\".",
                ru: "Не указаны составляющие прототипа графиков \"{.name}\".",
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
                en: "Cannot add more than one item with type \"Graph sum\" on graph prototype \"{.name}\".",
                ru: "На прототип графиков \"{.name}\" нельзя добавить больше одной составляющей, обозначающей целое.",
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
#[cfg(feature = "graphprototype")]
static GRAPH_PROTOTYPE_CREATE_FIELDS: [tables::Field<'static>; 19] = tables::Field::rows(
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
                kind: tables::Kind::Enum(
                    &super::super::types::graph::GRAPH_TYPE_OR_INT_VALUES,
                ),
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
                kind: tables::Kind::Enum(
                    &super::super::types::graph::AXIS_LIMIT_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            190,
        ),
        ("ymin_itemid", tables::Type::ID, 203),
        ("yaxismin", tables::Type::FLOAT, 220),
        (
            "ymax_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::graph::AXIS_LIMIT_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            231,
        ),
        ("ymax_itemid", tables::Type::ID, 244),
        ("yaxismax", tables::Type::FLOAT, 261),
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
                ..tables::Type::ANY
            },
            272,
        ),
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
#[cfg(feature = "graphprototype")]
pub(crate) static GRAPH_PROTOTYPE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/graph-prototype",
    name: "GraphPrototypeCreate",
    file: "spec/zabbix/types/graph-prototype.toml",
    form: tables::Form::Object,
    fields: &GRAPH_PROTOTYPE_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 10, 65535, 8, 65535, 65535, 65535, 11, 6, 13, 16, 5, 65535, 65535,
        65535, 2, 65535, 1, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 3, 65535, 18, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535,
        0, 65535, 9, 65535, 65535, 65535, 14, 17, 65535, 65535, 65535, 65535, 4, 65535,
        65535, 65535, 15, 65535, 12, 65535, 65535, 65535, 65535, 65535,
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
            line: 353,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "graphprototype")]
#[cfg(feature = "texts")]
pub(crate) static GRAPH_PROTOTYPE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The lasting id of a prototype of a template.",
            ru: "Постоянный идентификатор прототипа шаблона.",
        },
        tables::Text {
            en: "The name of the graphs to come, with macros of the discovery.",
            ru: "Название будущих графиков, с макросами обнаружения.",
        },
        tables::Text {
            en: "What the graphs to come show. One prototype of an item must be among them. In an update it replaces what was there; those with `gitemid` stay.",
            ru: "Что будут показывать графики. Среди них должен быть прототип элемента данных. При обновлении заменяет прежнее; указанные с `gitemid` остаются.",
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
            en: "Whether graphs are made from it.",
            ru: "Создаются ли по нему графики.",
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
                en: "Missing \"name\" field for graph prototype.",
                ru: "Не указано поле \"name\" прототипа графиков.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "not-list", "empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing items for graph prototype \"{.name}\".",
                ru: "Не указаны составляющие прототипа графиков \"{.name}\".",
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
                en: "Cannot add more than one item with type \"Graph sum\" on graph prototype \"{.name}\".",
                ru: "На прототип графиков \"{.name}\" нельзя добавить больше одной составляющей, обозначающей целое.",
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
#[cfg(feature = "graphprototype")]
static GRAPH_PROTOTYPE_UPDATE_FIELDS: [tables::Field<'static>; 20] = tables::Field::rows(
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
                kind: tables::Kind::Enum(
                    &super::super::types::graph::GRAPH_TYPE_OR_INT_VALUES,
                ),
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
                kind: tables::Kind::Enum(
                    &super::super::types::graph::AXIS_LIMIT_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            190,
        ),
        ("ymin_itemid", tables::Type::ID, 203),
        ("yaxismin", tables::Type::FLOAT, 220),
        (
            "ymax_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::graph::AXIS_LIMIT_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            231,
        ),
        ("ymax_itemid", tables::Type::ID, 244),
        ("yaxismax", tables::Type::FLOAT, 261),
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
                ..tables::Type::ANY
            },
            272,
        ),
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
#[cfg(feature = "graphprototype")]
pub(crate) static GRAPH_PROTOTYPE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/graph-prototype",
    name: "GraphPrototypeUpdate",
    file: "spec/zabbix/types/graph-prototype.toml",
    form: tables::Form::Object,
    fields: &GRAPH_PROTOTYPE_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 11, 65535, 9, 65535, 65535, 65535, 12, 7, 14, 17, 6, 65535, 65535,
        65535, 3, 65535, 2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 4, 65535, 19, 65535, 65535, 65535, 65535, 65535, 65535, 8, 65535, 65535,
        1, 65535, 10, 65535, 65535, 65535, 15, 18, 0, 65535, 65535, 65535, 5, 65535,
        65535, 65535, 16, 65535, 13, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "graphprototype")]
#[cfg(feature = "texts")]
pub(crate) static GRAPH_PROTOTYPE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the prototype.",
            ru: "Идентификатор прототипа.",
        },
        tables::Text {
            en: "The lasting id of a prototype of a template.",
            ru: "Постоянный идентификатор прототипа шаблона.",
        },
        tables::Text {
            en: "The name of the graphs to come, with macros of the discovery.",
            ru: "Название будущих графиков, с макросами обнаружения.",
        },
        tables::Text {
            en: "What the graphs to come show. One prototype of an item must be among them. In an update it replaces what was there; those with `gitemid` stay.",
            ru: "Что будут показывать графики. Среди них должен быть прототип элемента данных. При обновлении заменяет прежнее; указанные с `gitemid` остаются.",
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
            en: "Whether graphs are made from it.",
            ru: "Создаются ли по нему графики.",
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
                en: "Missing \"name\" field for graph prototype.",
                ru: "Не указано поле \"name\" прототипа графиков.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "not-list", "empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing items for graph prototype \"{.name}\".",
                ru: "Не указаны составляющие прототипа графиков \"{.name}\".",
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
                en: "Cannot add more than one item with type \"Graph sum\" on graph prototype \"{.name}\".",
                ru: "На прототип графиков \"{.name}\" нельзя добавить больше одной составляющей, обозначающей целое.",
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
