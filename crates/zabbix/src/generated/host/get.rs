// @generated from spec/zabbix/host/get.toml by `cargo xtask codegen`; do not edit.

//! `host.get`: List hosts.

use ::callsheet_runtime::tables;
/// List hosts
///
/// The server takes no notice of a parameter that it does not know: a misspelt filter lists every host.
///
/// The request of `host.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/host/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "host.get", "params": {"output": ["hostid", "host"], "filter": {"host": ["Zabbix server", "Linux server"]}, "selectInterfaces": ["interfaceid", "ip"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only hosts of these groups.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only hosts with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only hosts that these proxies monitor.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub proxyids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only hosts that these groups of proxies monitor.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent. Since 7.0.
    pub proxy_groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only hosts that these templates are linked to.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub templateids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only hosts with these interfaces.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub interfaceids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only hosts with these items.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub itemids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only hosts with these triggers.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub triggerids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only hosts under these maintenances.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub maintenanceids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only hosts with these graphs.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub graphids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only hosts with these discovered services.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub dserviceids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only hosts with these web scenarios.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub httptestids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only hosts that are monitored.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub monitored_hosts: ::core::option::Option<bool>,
    /// Answer proxies.
    ///
    /// Flag (true, or left out). `null` means absent. Gone in 7.0.
    pub proxy_hosts: ::core::option::Option<bool>,
    /// Answer templates as well.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub templated_hosts: ::core::option::Option<bool>,
    /// Only hosts with items.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub with_items: ::core::option::Option<bool>,
    /// Only hosts with item prototypes.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub with_item_prototypes: ::core::option::Option<bool>,
    /// Only hosts with items that give numbers.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub with_simple_graph_items: ::core::option::Option<bool>,
    /// Only hosts with item prototypes that give numbers.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub with_simple_graph_item_prototypes: ::core::option::Option<bool>,
    /// Only hosts with items whose values are gathered.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub with_monitored_items: ::core::option::Option<bool>,
    /// Only hosts with triggers.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub with_triggers: ::core::option::Option<bool>,
    /// Only hosts with triggers in use.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub with_monitored_triggers: ::core::option::Option<bool>,
    /// Only hosts with web scenarios.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub with_httptests: ::core::option::Option<bool>,
    /// Only hosts with web scenarios in use.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub with_monitored_httptests: ::core::option::Option<bool>,
    /// Only hosts with graphs.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub with_graphs: ::core::option::Option<bool>,
    /// Only hosts with graph prototypes.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub with_graph_prototypes: ::core::option::Option<bool>,
    /// Only hosts with problems of which some (`true`) or none (`false`) is suppressed.
    ///
    /// Bool (true or false). `null` means absent.
    pub with_problems_suppressed: ::core::option::Option<bool>,
    /// Do not ask for the caller's rights. Super administrators alone.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub nopermissions: ::core::option::Option<bool>,
    /// How `tags` go together.
    ///
    /// Named value or number. `null` means absent.
    pub evaltype: ::core::option::Option<super::super::types::tag_filter::TagEvaluation>,
    /// Only hosts with these tags.
    ///
    /// List of: object. `null` means absent.
    pub tags: ::core::option::Option<::std::vec::Vec<Tags>>,
    /// Only hosts with problems this bad.
    ///
    /// List of: one of the values below; a lone one may stand for the list; no two alike. Not empty. `null` means absent.
    pub severities: ::core::option::Option<
        ::std::vec::Vec<super::super::types::action::Severity>,
    >,
    /// Look for `tags` among those of linked templates as well.
    ///
    /// Bool (true or false).
    pub inherited_tags: ::core::option::Option<bool>,
    /// Only hosts whose inventory contains these texts.
    ///
    /// Map of any value. `null` means absent.
    pub search_inventory: ::core::option::Option<
        ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
    >,
    /// Fill `groups`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "groupid", "name", "flags", "uuid"; no two alike, or the word "extend", "count". `null` means absent. Gone in 7.2. Deprecated since 6.2: use `selectHostGroups` instead.
    pub select_groups: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `hostgroups`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "groupid", "name", "flags", "uuid"; no two alike, or the word "extend", "count". `null` means absent. Since 6.2.
    pub select_host_groups: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `parentTemplates`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, one of "templateid", "host", "name", "description", "uuid", "link\_type"; no two alike, or the word "extend", "count". `null` means absent.
    pub select_parent_templates: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `items`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, or the word "extend", "count". `null` means absent.
    pub select_items: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `discoveries`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, or the word "extend", "count". `null` means absent.
    pub select_discoveries: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `triggers`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, or the word "extend", "count". `null` means absent.
    pub select_triggers: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `graphs`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, or the word "extend", "count". `null` means absent.
    pub select_graphs: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `httpTests`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, or the word "extend", "count". `null` means absent.
    pub select_http_tests: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `dashboards`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, one of "hostid", "dashboardid", "name", "display\_period", "auto\_start", "templateid"; no two alike, or the word "extend", "count". `null` means absent.
    pub select_dashboards: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `macros`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "hostmacroid", "macro", "value", "type", "description", "automatic"; no two alike, or the word "extend". `null` means absent.
    pub select_macros: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `interfaces`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_interfaces: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `inventory`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_inventory: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `discoveryRule`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_discovery_rule: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `hostDiscovery`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_host_discovery: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `tags`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "tag", "value", "automatic"; no two alike, or the word "extend". `null` means absent.
    pub select_tags: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `inheritedTags`: `extend`, or a list of fields.
    ///
    /// List of: string; a lone one may stand for the list. `null` means absent.
    pub select_inherited_tags: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `valuemaps`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "valuemapid", "name", "mappings"; no two alike, or the word "extend". `null` means absent.
    pub select_value_maps: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// With `countOutput`: count for each group.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub group_count: ::core::option::Option<bool>,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "hostid", "host", "name", "status"; a lone one may stand for the list, or the word "". `null` means absent.
    pub sortfield: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How many objects a `select…` fills in at most.
    ///
    /// Integer. `null` means absent.
    pub limit_selects: ::core::option::Option<i64>,
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of any value. `null` means absent.
    pub filter: ::core::option::Option<
        ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
    >,
    /// Only objects whose text field contains this text, regardless of case.
    ///
    /// Map of any value. `null` means absent.
    pub search: ::core::option::Option<
        ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
    >,
    /// One matching field of `filter` or `search` is enough.
    ///
    /// Bool (true or false). `null` means absent.
    pub search_by_any: ::core::option::Option<bool>,
    /// `search` compares the beginning of a field only.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub start_search: ::core::option::Option<bool>,
    /// Only objects that `search` does not match.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub exclude_search: ::core::option::Option<bool>,
    /// `*` in `search` stands for any text.
    ///
    /// Bool (true or false). `null` means absent.
    pub search_wildcards_enabled: ::core::option::Option<bool>,
    /// Which fields to answer: `extend` for all, or a list of names. An unknown name is passed over.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only objects that the caller may change.
    ///
    /// Bool (true or false). `null` means absent.
    pub editable: ::core::option::Option<bool>,
    /// Answer the number of objects instead of the objects.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub count_output: ::core::option::Option<bool>,
    /// Answer an object keyed by id instead of a list.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub preservekeys: ::core::option::Option<bool>,
    /// Up or down, for all fields of `sortfield` or for each.
    ///
    /// List of: one of the values below; a lone one may stand for the list. `null` means absent.
    pub sortorder: ::core::option::Option<
        ::std::vec::Vec<super::super::types::get_options::SortOrder>,
    >,
    /// Answer this many objects at most.
    ///
    /// Integer. `null` means absent.
    pub limit: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
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
    /// Sets [`proxyids`](Self::proxyids).
    pub fn proxyids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.proxyids, value);
        self
    }
    /// Sets [`proxy_groupids`](Self::proxy_groupids).
    pub fn proxy_groupids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.proxy_groupids, value);
        self
    }
    /// Sets [`templateids`](Self::templateids).
    pub fn templateids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templateids, value);
        self
    }
    /// Sets [`interfaceids`](Self::interfaceids).
    pub fn interfaceids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.interfaceids, value);
        self
    }
    /// Sets [`itemids`](Self::itemids).
    pub fn itemids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.itemids, value);
        self
    }
    /// Sets [`triggerids`](Self::triggerids).
    pub fn triggerids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.triggerids, value);
        self
    }
    /// Sets [`maintenanceids`](Self::maintenanceids).
    pub fn maintenanceids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.maintenanceids, value);
        self
    }
    /// Sets [`graphids`](Self::graphids).
    pub fn graphids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.graphids, value);
        self
    }
    /// Sets [`dserviceids`](Self::dserviceids).
    pub fn dserviceids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.dserviceids, value);
        self
    }
    /// Sets [`httptestids`](Self::httptestids).
    pub fn httptestids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.httptestids, value);
        self
    }
    /// Sets [`monitored_hosts`](Self::monitored_hosts).
    pub fn monitored_hosts(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.monitored_hosts, value);
        self
    }
    /// Sets [`proxy_hosts`](Self::proxy_hosts).
    pub fn proxy_hosts(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_hosts, value);
        self
    }
    /// Sets [`templated_hosts`](Self::templated_hosts).
    pub fn templated_hosts(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.templated_hosts, value);
        self
    }
    /// Sets [`with_items`](Self::with_items).
    pub fn with_items(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_items, value);
        self
    }
    /// Sets [`with_item_prototypes`](Self::with_item_prototypes).
    pub fn with_item_prototypes(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_item_prototypes, value);
        self
    }
    /// Sets [`with_simple_graph_items`](Self::with_simple_graph_items).
    pub fn with_simple_graph_items(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_simple_graph_items, value);
        self
    }
    /// Sets [`with_simple_graph_item_prototypes`](Self::with_simple_graph_item_prototypes).
    pub fn with_simple_graph_item_prototypes(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(
            &mut self.with_simple_graph_item_prototypes,
            value,
        );
        self
    }
    /// Sets [`with_monitored_items`](Self::with_monitored_items).
    pub fn with_monitored_items(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_monitored_items, value);
        self
    }
    /// Sets [`with_triggers`](Self::with_triggers).
    pub fn with_triggers(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_triggers, value);
        self
    }
    /// Sets [`with_monitored_triggers`](Self::with_monitored_triggers).
    pub fn with_monitored_triggers(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_monitored_triggers, value);
        self
    }
    /// Sets [`with_httptests`](Self::with_httptests).
    pub fn with_httptests(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_httptests, value);
        self
    }
    /// Sets [`with_monitored_httptests`](Self::with_monitored_httptests).
    pub fn with_monitored_httptests(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_monitored_httptests, value);
        self
    }
    /// Sets [`with_graphs`](Self::with_graphs).
    pub fn with_graphs(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_graphs, value);
        self
    }
    /// Sets [`with_graph_prototypes`](Self::with_graph_prototypes).
    pub fn with_graph_prototypes(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_graph_prototypes, value);
        self
    }
    /// Sets [`with_problems_suppressed`](Self::with_problems_suppressed).
    pub fn with_problems_suppressed(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_problems_suppressed, value);
        self
    }
    /// Sets [`nopermissions`](Self::nopermissions).
    pub fn nopermissions(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.nopermissions, value);
        self
    }
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::tag_filter::TagEvaluation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.evaltype, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<Tags>>,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`severities`](Self::severities).
    pub fn severities(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::action::Severity>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.severities, value);
        self
    }
    /// Sets [`inherited_tags`](Self::inherited_tags).
    pub fn inherited_tags(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.inherited_tags, value);
        self
    }
    /// Sets [`search_inventory`](Self::search_inventory).
    pub fn search_inventory(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_inventory, value);
        self
    }
    /// Sets [`select_groups`](Self::select_groups).
    pub fn select_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_groups, value);
        self
    }
    /// Sets [`select_host_groups`](Self::select_host_groups).
    pub fn select_host_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_host_groups, value);
        self
    }
    /// Sets [`select_parent_templates`](Self::select_parent_templates).
    pub fn select_parent_templates(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_parent_templates, value);
        self
    }
    /// Sets [`select_items`](Self::select_items).
    pub fn select_items(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_items, value);
        self
    }
    /// Sets [`select_discoveries`](Self::select_discoveries).
    pub fn select_discoveries(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_discoveries, value);
        self
    }
    /// Sets [`select_triggers`](Self::select_triggers).
    pub fn select_triggers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_triggers, value);
        self
    }
    /// Sets [`select_graphs`](Self::select_graphs).
    pub fn select_graphs(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_graphs, value);
        self
    }
    /// Sets [`select_http_tests`](Self::select_http_tests).
    pub fn select_http_tests(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_http_tests, value);
        self
    }
    /// Sets [`select_dashboards`](Self::select_dashboards).
    pub fn select_dashboards(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_dashboards, value);
        self
    }
    /// Sets [`select_macros`](Self::select_macros).
    pub fn select_macros(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_macros, value);
        self
    }
    /// Sets [`select_interfaces`](Self::select_interfaces).
    pub fn select_interfaces(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_interfaces, value);
        self
    }
    /// Sets [`select_inventory`](Self::select_inventory).
    pub fn select_inventory(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_inventory, value);
        self
    }
    /// Sets [`select_discovery_rule`](Self::select_discovery_rule).
    pub fn select_discovery_rule(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_discovery_rule, value);
        self
    }
    /// Sets [`select_host_discovery`](Self::select_host_discovery).
    pub fn select_host_discovery(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_host_discovery, value);
        self
    }
    /// Sets [`select_tags`](Self::select_tags).
    pub fn select_tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_tags, value);
        self
    }
    /// Sets [`select_inherited_tags`](Self::select_inherited_tags).
    pub fn select_inherited_tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_inherited_tags, value);
        self
    }
    /// Sets [`select_value_maps`](Self::select_value_maps).
    pub fn select_value_maps(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_value_maps, value);
        self
    }
    /// Sets [`sortfield`](Self::sortfield).
    pub fn sortfield(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.sortfield, value);
        self
    }
    /// Sets [`limit_selects`](Self::limit_selects).
    pub fn limit_selects(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.limit_selects, value);
        self
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`search`](Self::search).
    pub fn search(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search, value);
        self
    }
    /// Sets [`search_by_any`](Self::search_by_any).
    pub fn search_by_any(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_by_any, value);
        self
    }
    /// Sets [`start_search`](Self::start_search).
    pub fn start_search(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_search, value);
        self
    }
    /// Sets [`exclude_search`](Self::exclude_search).
    pub fn exclude_search(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.exclude_search, value);
        self
    }
    /// Sets [`search_wildcards_enabled`](Self::search_wildcards_enabled).
    pub fn search_wildcards_enabled(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_wildcards_enabled, value);
        self
    }
    /// Sets [`output`](Self::output).
    pub fn output(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.output, value);
        self
    }
    /// Sets [`editable`](Self::editable).
    pub fn editable(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.editable, value);
        self
    }
    /// Sets [`sortorder`](Self::sortorder).
    pub fn sortorder(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::get_options::SortOrder,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.sortorder, value);
        self
    }
    /// Sets [`limit`](Self::limit).
    pub fn limit(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.limit, value);
        self
    }
    /// Asks for another response, by `countOutput` and `groupCount`.
    pub fn count_by_group(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::std::vec::Vec<::callsheet_runtime::record::Map<::std::string::String>>,
        0,
    > {
        ::callsheet_runtime::WithResponse::new(self)
    }
    /// Asks for another response, by `countOutput`.
    pub fn count(self) -> ::callsheet_runtime::WithResponse<Self, i64, 1> {
        ::callsheet_runtime::WithResponse::new(self)
    }
    /// Asks for another response, by `preservekeys`.
    pub fn by_id(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::callsheet_runtime::record::Map<super::super::types::host::Host>,
        2,
    > {
        ::callsheet_runtime::WithResponse::new(self)
    }
}
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::HOST_GET_REQUEST; 0 =>
    groupids, 1 => hostids, 2 => proxyids, 3 => proxy_groupids, 4 => templateids, 5 =>
    interfaceids, 6 => itemids, 7 => triggerids, 8 => maintenanceids, 9 => graphids, 10
    => dserviceids, 11 => httptestids, 12 => monitored_hosts, 13 => proxy_hosts, 14 =>
    templated_hosts, 15 => with_items, 16 => with_item_prototypes, 17 =>
    with_simple_graph_items, 18 => with_simple_graph_item_prototypes, 19 =>
    with_monitored_items, 20 => with_triggers, 21 => with_monitored_triggers, 22 =>
    with_httptests, 23 => with_monitored_httptests, 24 => with_graphs, 25 =>
    with_graph_prototypes, 26 => with_problems_suppressed, 27 => nopermissions, 28 =>
    evaltype, 29 => tags, 30 => severities, 31 => inherited_tags, 32 => search_inventory,
    33 => select_groups, 34 => select_host_groups, 35 => select_parent_templates, 36 =>
    select_items, 37 => select_discoveries, 38 => select_triggers, 39 => select_graphs,
    40 => select_http_tests, 41 => select_dashboards, 42 => select_macros, 43 =>
    select_interfaces, 44 => select_inventory, 45 => select_discovery_rule, 46 =>
    select_host_discovery, 47 => select_tags, 48 => select_inherited_tags, 49 =>
    select_value_maps, 50 => group_count, 51 => sortfield, 52 => limit_selects, 53 =>
    filter, 54 => search, 55 => search_by_any, 56 => start_search, 57 => exclude_search,
    58 => search_wildcards_enabled, 59 => output, 60 => editable, 61 => count_output, 62
    => preservekeys, 63 => sortorder, 64 => limit;; groupids hostids proxyids
    proxy_groupids templateids interfaceids itemids triggerids maintenanceids graphids
    dserviceids httptestids monitored_hosts proxy_hosts templated_hosts with_items
    with_item_prototypes with_simple_graph_items with_simple_graph_item_prototypes
    with_monitored_items with_triggers with_monitored_triggers with_httptests
    with_monitored_httptests with_graphs with_graph_prototypes with_problems_suppressed
    nopermissions evaltype tags severities inherited_tags search_inventory select_groups
    select_host_groups select_parent_templates select_items select_discoveries
    select_triggers select_graphs select_http_tests select_dashboards select_macros
    select_interfaces select_inventory select_discovery_rule select_host_discovery
    select_tags select_inherited_tags select_value_maps group_count sortfield
    limit_selects filter search search_by_any start_search exclude_search
    search_wildcards_enabled output editable count_output preservekeys sortorder limit
}
/// Only hosts with these tags.
#[non_exhaustive]
pub struct Tags {
    /// The tag's name.
    ///
    /// String.
    pub tag: ::core::option::Option<::std::string::String>,
    /// The tag's value.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    /// How it is compared.
    ///
    /// Named value or number.
    pub operator: ::core::option::Option<super::super::types::tag_filter::TagOperator>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Tags {
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
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<super::super::types::tag_filter::TagOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
        self
    }
}
impl ::core::default::Default for Tags {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Tags, super::super::TABLES, super::super::tables::shapes::HOST_GET_TAGS; 0 => tag, 1
    => value, 2 => operator;; tag value operator
}
/// What `host.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::host::Host>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `host.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "host.get",
    file: "spec/zabbix/host/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/host/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "host",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::HOST_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(super::super::tables::shapes::TYPES_HOST_HOST),
                    ),
                    ..tables::Type::ANY
                },
                ..tables::List::ANY
            },
        ),
        ..tables::Type::ANY
    },
    responses: &[
        tables::ResponseCase {
            name: "count_by_group",
            fields: &[61, 50],
            ty: tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Map(&tables::Type::TEXT),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
        },
        tables::ResponseCase {
            name: "count",
            fields: &[61],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[62],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_HOST_HOST,
                            ),
                        ),
                        ..tables::Type::ANY
                    },
                ),
                ..tables::Type::ANY
            },
        },
    ],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"host.get\", \"params\": {\"output\": [\"hostid\", \"host\"], \"filter\": {\"host\": [\"Zabbix server\", \"Linux server\"]}, \"selectInterfaces\": [\"interfaceid\", \"ip\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"hostid\": \"10084\", \"host\": \"Zabbix server\", \"interfaces\": [{\"interfaceid\": \"1\", \"ip\": \"127.0.0.1\"}]}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 568,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"host.get\", \"params\": {\"countOutput\": true, \"groupids\": \"4\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": \"1\", \"id\": 1}",
            target: ::core::option::Option::None,
            line: 572,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"host.get\", \"params\": {\"output\": [\"hostid\", \"name\"], \"hostids\": [\"10084\"], \"preservekeys\": true, \"selectHostGroups\": [\"groupid\", \"name\"], \"sortfield\": \"name\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"10084\": {\"hostid\": \"10084\", \"name\": \"Zabbix server\", \"hostgroups\": [{\"groupid\": \"4\", \"name\": \"Zabbix servers\"}]}}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 576,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 65] = tables::Field::rows(
    [
        (
            "groupids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            16,
        ),
        (
            "hostids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            27,
        ),
        (
            "proxyids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            38,
        ),
        (
            "proxy_groupids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            49,
        ),
        (
            "templateids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            61,
        ),
        (
            "interfaceids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            72,
        ),
        (
            "itemids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            83,
        ),
        (
            "triggerids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            94,
        ),
        (
            "maintenanceids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            105,
        ),
        (
            "graphids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            116,
        ),
        (
            "dserviceids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            127,
        ),
        (
            "httptestids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            138,
        ),
        ("monitored_hosts", tables::Type::FLAG, 149),
        ("proxy_hosts", tables::Type::FLAG, 157),
        ("templated_hosts", tables::Type::FLAG, 166),
        ("with_items", tables::Type::FLAG, 174),
        ("with_item_prototypes", tables::Type::FLAG, 182),
        ("with_simple_graph_items", tables::Type::FLAG, 190),
        ("with_simple_graph_item_prototypes", tables::Type::FLAG, 198),
        ("with_monitored_items", tables::Type::FLAG, 206),
        ("with_triggers", tables::Type::FLAG, 214),
        ("with_monitored_triggers", tables::Type::FLAG, 222),
        ("with_httptests", tables::Type::FLAG, 230),
        ("with_monitored_httptests", tables::Type::FLAG, 238),
        ("with_graphs", tables::Type::FLAG, 246),
        ("with_graph_prototypes", tables::Type::FLAG, 254),
        ("withProblemsSuppressed", tables::Type::WORD_BOOL, 262),
        ("nopermissions", tables::Type::FLAG, 269),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            277,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(super::super::tables::shapes::HOST_GET_TAGS),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            287,
        ),
        (
            "severities",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::action::SEVERITY_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            312,
        ),
        ("inheritedTags", tables::Type::WORD_BOOL, 323),
        (
            "searchInventory",
            tables::Type {
                kind: tables::Kind::Map(&tables::Type::ANY),
                ..tables::Type::ANY
            },
            329,
        ),
        (
            "selectGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["groupid", "name", "flags", "uuid"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            338,
        ),
        (
            "selectHostGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["groupid", "name", "flags", "uuid"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            352,
        ),
        (
            "selectParentTemplates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "templateid",
                                "host",
                                "name",
                                "description",
                                "uuid",
                                "link_type",
                            ],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            365,
        ),
        (
            "selectItems",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            376,
        ),
        (
            "selectDiscoveries",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            386,
        ),
        (
            "selectTriggers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            396,
        ),
        (
            "selectGraphs",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            406,
        ),
        (
            "selectHttpTests",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            416,
        ),
        (
            "selectDashboards",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "hostid",
                                "dashboardid",
                                "name",
                                "display_period",
                                "auto_start",
                                "templateid",
                            ],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            426,
        ),
        (
            "selectMacros",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "hostmacroid",
                                "macro",
                                "value",
                                "type",
                                "description",
                                "automatic",
                            ],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            438,
        ),
        (
            "selectInterfaces",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            449,
        ),
        (
            "selectInventory",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            459,
        ),
        (
            "selectDiscoveryRule",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            469,
        ),
        (
            "selectHostDiscovery",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            479,
        ),
        (
            "selectTags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["tag", "value", "automatic"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            489,
        ),
        (
            "selectInheritedTags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            500,
        ),
        (
            "selectValueMaps",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["valuemapid", "name", "mappings"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            509,
        ),
        ("groupCount", tables::Type::FLAG, 519),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["hostid", "host", "name", "status"],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                words: &[""],
                ..tables::Type::ANY
            },
            527,
        ),
        ("limitSelects", tables::Type::INT, 540),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Map(&tables::Type::ANY),
                ..tables::Type::ANY
            },
            13,
        ),
        (
            "search",
            tables::Type {
                kind: tables::Kind::Map(&tables::Type::ANY),
                ..tables::Type::ANY
            },
            13,
        ),
        ("searchByAny", tables::Type::WORD_BOOL, 13),
        ("startSearch", tables::Type::FLAG, 13),
        ("excludeSearch", tables::Type::FLAG, 13),
        ("searchWildcardsEnabled", tables::Type::WORD_BOOL, 13),
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            13,
        ),
        ("editable", tables::Type::WORD_BOOL, 13),
        ("countOutput", tables::Type::FLAG, 13),
        ("preservekeys", tables::Type::FLAG, 13),
        (
            "sortorder",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::get_options::SORT_ORDER_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            13,
        ),
        ("limit", tables::Type::INT, 13),
    ],
    &[
        (
            0,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Filters("groups.groupid"),
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Filters("hostid"),
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Filters("proxyid"),
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Filters("proxy_groupid"),
                references: ::core::option::Option::Some("proxy-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Filters("interfaces.interfaceid"),
                references: ::core::option::Option::Some("host-interface"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                references: ::core::option::Option::Some("trigger"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Filters("maintenanceid"),
                references: ::core::option::Option::Some("maintenance"),
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                references: ::core::option::Option::Some("graph"),
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                references: ::core::option::Option::Some("discovered-service"),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                references: ::core::option::Option::Some("web-scenario"),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                empty: tables::Empty::Refused,
                null: tables::Null::Absent,
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    instead: ::core::option::Option::Some("selectHostGroups"),
                }),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/output",
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                    },
                ],
                part: tables::Part::Extends("groups"),
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/output",
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                    },
                ],
                part: tables::Part::Extends("hostgroups"),
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("parentTemplates"),
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("items"),
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("discoveries"),
                ..tables::Facts::NONE
            },
        ),
        (
            38,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("triggers"),
                ..tables::Facts::NONE
            },
        ),
        (
            39,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("graphs"),
                ..tables::Facts::NONE
            },
        ),
        (
            40,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("httpTests"),
                ..tables::Facts::NONE
            },
        ),
        (
            41,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/output",
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                    },
                ],
                part: tables::Part::Extends("dashboards"),
                ..tables::Facts::NONE
            },
        ),
        (
            42,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("macros"),
                ..tables::Facts::NONE
            },
        ),
        (
            43,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("interfaces"),
                ..tables::Facts::NONE
            },
        ),
        (
            44,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("inventory"),
                ..tables::Facts::NONE
            },
        ),
        (
            45,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("discoveryRule"),
                ..tables::Facts::NONE
            },
        ),
        (
            46,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("hostDiscovery"),
                ..tables::Facts::NONE
            },
        ),
        (
            47,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("tags"),
                ..tables::Facts::NONE
            },
        ),
        (
            48,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("inheritedTags"),
                ..tables::Facts::NONE
            },
        ),
        (
            49,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("valuemaps"),
                ..tables::Facts::NONE
            },
        ),
        (
            50,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            51,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::SortField,
                ..tables::Facts::NONE
            },
        ),
        (
            52,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            53,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Filter,
                ..tables::Facts::NONE
            },
        ),
        (
            54,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Search,
                ..tables::Facts::NONE
            },
        ),
        (
            55,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchAny,
                ..tables::Facts::NONE
            },
        ),
        (
            56,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchStart,
                ..tables::Facts::NONE
            },
        ),
        (
            57,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchExclude,
                ..tables::Facts::NONE
            },
        ),
        (
            58,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SearchWildcards,
                ..tables::Facts::NONE
            },
        ),
        (
            59,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Output,
                ..tables::Facts::NONE
            },
        ),
        (
            60,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            61,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
        (
            62,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::ByKey,
                ..tables::Facts::NONE
            },
        ),
        (
            63,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::SortOrder,
                ..tables::Facts::NONE
            },
        ),
        (
            64,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "host.get",
    name: "Request",
    file: "spec/zabbix/host/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        15, 10, 65535, 26, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 47, 65535,
        65535, 65535, 43, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 61, 65535, 56, 20, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 30, 25, 65535, 65535, 65535, 0, 12, 65535, 65535, 65535, 65535, 38,
        39, 51, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 16, 65535, 42, 65535, 65535, 65535, 58, 4, 31, 65535, 65535, 65535, 65535,
        19, 21, 23, 29, 65535, 65535, 6, 62, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 8, 22, 37, 45, 35, 44, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 49, 65535, 65535, 65535, 65535, 17, 18, 36, 40, 65535, 65535, 46,
        65535, 65535, 65535, 65535, 65535, 1, 14, 65535, 3, 65535, 65535, 53, 65535, 24,
        65535, 65535, 65535, 65535, 65535, 5, 65535, 65535, 27, 9, 65535, 65535, 13,
        65535, 65535, 65535, 65535, 65535, 64, 65535, 65535, 65535, 60, 65535, 65535, 63,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 11, 65535, 7, 32, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 34, 48, 33,
        65535, 65535, 28, 52, 65535, 50, 65535, 65535, 54, 65535, 65535, 65535, 65535,
        65535, 65535, 2, 59, 57, 65535, 65535, 55, 65535, 65535, 41, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Only hosts of these groups.",
            ru: "Только узлы этих групп.",
        },
        tables::Text {
            en: "Only hosts with these ids.",
            ru: "Только узлы с этими идентификаторами.",
        },
        tables::Text {
            en: "Only hosts that these proxies monitor.",
            ru: "Только узлы, наблюдаемые этими прокси.",
        },
        tables::Text {
            en: "Only hosts that these groups of proxies monitor.",
            ru: "Только узлы, наблюдаемые этими группами прокси.",
        },
        tables::Text {
            en: "Only hosts that these templates are linked to.",
            ru: "Только узлы с этими шаблонами.",
        },
        tables::Text {
            en: "Only hosts with these interfaces.",
            ru: "Только узлы с этими интерфейсами.",
        },
        tables::Text {
            en: "Only hosts with these items.",
            ru: "Только узлы с этими элементами данных.",
        },
        tables::Text {
            en: "Only hosts with these triggers.",
            ru: "Только узлы с этими триггерами.",
        },
        tables::Text {
            en: "Only hosts under these maintenances.",
            ru: "Только узлы на этом обслуживании.",
        },
        tables::Text {
            en: "Only hosts with these graphs.",
            ru: "Только узлы с этими графиками.",
        },
        tables::Text {
            en: "Only hosts with these discovered services.",
            ru: "Только узлы с этими обнаруженными сервисами.",
        },
        tables::Text {
            en: "Only hosts with these web scenarios.",
            ru: "Только узлы с этими веб-сценариями.",
        },
        tables::Text {
            en: "Only hosts that are monitored.",
            ru: "Только наблюдаемые узлы.",
        },
        tables::Text {
            en: "Answer proxies.",
            ru: "Вернуть прокси.",
        },
        tables::Text {
            en: "Answer templates as well.",
            ru: "Вернуть и шаблоны.",
        },
        tables::Text {
            en: "Only hosts with items.",
            ru: "Только узлы с элементами данных.",
        },
        tables::Text {
            en: "Only hosts with item prototypes.",
            ru: "Только узлы с прототипами элементов данных.",
        },
        tables::Text {
            en: "Only hosts with items that give numbers.",
            ru: "Только узлы с числовыми элементами данных.",
        },
        tables::Text {
            en: "Only hosts with item prototypes that give numbers.",
            ru: "Только узлы с числовыми прототипами элементов данных.",
        },
        tables::Text {
            en: "Only hosts with items whose values are gathered.",
            ru: "Только узлы с включёнными элементами данных.",
        },
        tables::Text {
            en: "Only hosts with triggers.",
            ru: "Только узлы с триггерами.",
        },
        tables::Text {
            en: "Only hosts with triggers in use.",
            ru: "Только узлы с включёнными триггерами.",
        },
        tables::Text {
            en: "Only hosts with web scenarios.",
            ru: "Только узлы с веб-сценариями.",
        },
        tables::Text {
            en: "Only hosts with web scenarios in use.",
            ru: "Только узлы с включёнными веб-сценариями.",
        },
        tables::Text {
            en: "Only hosts with graphs.",
            ru: "Только узлы с графиками.",
        },
        tables::Text {
            en: "Only hosts with graph prototypes.",
            ru: "Только узлы с прототипами графиков.",
        },
        tables::Text {
            en: "Only hosts with problems of which some (`true`) or none (`false`) is suppressed.",
            ru: "Только узлы с проблемами, среди которых подавленные есть (`true`) или их нет (`false`).",
        },
        tables::Text {
            en: "Do not ask for the caller's rights. Super administrators alone.",
            ru: "Не учитывать права вызывающего. Только для супер-администратора.",
        },
        tables::Text {
            en: "How `tags` go together.",
            ru: "Как сочетаются `tags`.",
        },
        tables::Text {
            en: "Only hosts with these tags.",
            ru: "Только узлы с этими тегами.",
        },
        tables::Text {
            en: "Only hosts with problems this bad.",
            ru: "Только узлы с проблемами такой важности.",
        },
        tables::Text {
            en: "Look for `tags` among those of linked templates as well.",
            ru: "Искать `tags` и среди тегов шаблонов.",
        },
        tables::Text {
            en: "Only hosts whose inventory contains these texts.",
            ru: "Только узлы, инвентарь которых содержит эти строки.",
        },
        tables::Text {
            en: "Fill `groups`: `extend`, or a list of fields.",
            ru: "Заполнить `groups`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `hostgroups`: `extend`, or a list of fields.",
            ru: "Заполнить `hostgroups`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `parentTemplates`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `parentTemplates`: `extend`, список полей или `count` — число.",
        },
        tables::Text {
            en: "Fill `items`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `items`: `extend`, список полей или `count` — число.",
        },
        tables::Text {
            en: "Fill `discoveries`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `discoveries`: `extend`, список полей или `count` — число.",
        },
        tables::Text {
            en: "Fill `triggers`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `triggers`: `extend`, список полей или `count` — число.",
        },
        tables::Text {
            en: "Fill `graphs`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `graphs`: `extend`, список полей или `count` — число.",
        },
        tables::Text {
            en: "Fill `httpTests`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `httpTests`: `extend`, список полей или `count` — число.",
        },
        tables::Text {
            en: "Fill `dashboards`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `dashboards`: `extend`, список полей или `count` — число.",
        },
        tables::Text {
            en: "Fill `macros`: `extend`, or a list of fields.",
            ru: "Заполнить `macros`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `interfaces`: `extend`, or a list of fields.",
            ru: "Заполнить `interfaces`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `inventory`: `extend`, or a list of fields.",
            ru: "Заполнить `inventory`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `discoveryRule`: `extend`, or a list of fields.",
            ru: "Заполнить `discoveryRule`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `hostDiscovery`: `extend`, or a list of fields.",
            ru: "Заполнить `hostDiscovery`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `tags`: `extend`, or a list of fields.",
            ru: "Заполнить `tags`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `inheritedTags`: `extend`, or a list of fields.",
            ru: "Заполнить `inheritedTags`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `valuemaps`: `extend`, or a list of fields.",
            ru: "Заполнить `valuemaps`: `extend` или список полей.",
        },
        tables::Text {
            en: "With `countOutput`: count for each group.",
            ru: "Вместе с `countOutput`: считать по группам.",
        },
        tables::Text {
            en: "The field or fields to sort by.",
            ru: "Поле или поля для сортировки.",
        },
        tables::Text {
            en: "How many objects a `select…` fills in at most.",
            ru: "Сколько объектов заполнять по `select…` самое большее.",
        },
        tables::Text {
            en: "Only objects whose field has exactly this value, or one of these values.",
            ru: "Только объекты, у которых поле в точности равно значению или одному из значений.",
        },
        tables::Text {
            en: "Only objects whose text field contains this text, regardless of case.",
            ru: "Только объекты, текстовое поле которых содержит этот текст, без учёта регистра.",
        },
        tables::Text {
            en: "One matching field of `filter` or `search` is enough.",
            ru: "Достаточно совпадения одного поля из `filter` или `search`.",
        },
        tables::Text {
            en: "`search` compares the beginning of a field only.",
            ru: "`search` сравнивает только начало поля.",
        },
        tables::Text {
            en: "Only objects that `search` does not match.",
            ru: "Только объекты, не подходящие под `search`.",
        },
        tables::Text {
            en: "`*` in `search` stands for any text.",
            ru: "`*` в `search` означает любой текст.",
        },
        tables::Text {
            en: "Which fields to answer: `extend` for all, or a list of names. An unknown name is passed over.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён. Неизвестное имя пропускается.",
        },
        tables::Text {
            en: "Only objects that the caller may change.",
            ru: "Только объекты, которые вызывающий вправе изменять.",
        },
        tables::Text {
            en: "Answer the number of objects instead of the objects.",
            ru: "Вернуть количество объектов вместо самих объектов.",
        },
        tables::Text {
            en: "Answer an object keyed by id instead of a list.",
            ru: "Вернуть объект с ключами-идентификаторами вместо списка.",
        },
        tables::Text {
            en: "Up or down, for all fields of `sortfield` or for each.",
            ru: "Порядок сортировки: один на все поля `sortfield` или свой для каждого.",
        },
        tables::Text {
            en: "Answer this many objects at most.",
            ru: "Вернуть не больше указанного числа объектов.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 51,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Sorting by field \"{value}\" not allowed.",
                ru: "Сортировать по полю «{value}» нельзя.",
            },
        },
    ],
};
static TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("tag", tables::Type::TEXT, 295),
        ("value", tables::Type::TEXT, 300),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_OPERATOR_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            305,
        ),
    ],
    &[],
);
pub(crate) static TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "host.get",
    name: "Tags",
    file: "spec/zabbix/host/get.toml",
    form: tables::Form::Object,
    fields: &TAGS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 2],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
        tables::Text {
            en: "How it is compared.",
            ru: "Как сравнивается.",
        },
    ],
    rules: &[],
    said: &[],
};
