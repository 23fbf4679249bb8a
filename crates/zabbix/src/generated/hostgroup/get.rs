// @generated from spec/zabbix/hostgroup/get.toml by `cargo xtask codegen`; do not edit.

//! `hostgroup.get`: List host groups.

use ::callsheet_runtime::tables;
/// List host groups
///
/// The request of `hostgroup.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostgroup/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "hostgroup.get", "params": {"output": ["groupid", "name"], "filter": {"name": ["Linux servers", "Zabbix servers"]}, "sortfield": "groupid"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "groupid", "name", "flags", "uuid". `null` means absent. What is right hangs on other fields.
    pub filter: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Only objects whose text field contains this text, regardless of case.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "name". `null` means absent. What is right hangs on other fields.
    pub search: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "groupid", "name", "flags", "uuid"; no two alike, or the word "extend".
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// One matching field of `filter` or `search` is enough.
    ///
    /// Bool (true or false).
    pub search_by_any: ::core::option::Option<bool>,
    /// `search` compares the beginning of a field only.
    ///
    /// Bool (true or false).
    pub start_search: ::core::option::Option<bool>,
    /// Only objects that `search` does not match.
    ///
    /// Bool (true or false).
    pub exclude_search: ::core::option::Option<bool>,
    /// `*` in `search` stands for any text.
    ///
    /// Bool (true or false).
    pub search_wildcards_enabled: ::core::option::Option<bool>,
    /// Answer the number of objects instead of the objects.
    ///
    /// Bool (true or false).
    pub count_output: ::core::option::Option<bool>,
    /// Answer an object keyed by id instead of a list.
    ///
    /// Bool (true or false).
    pub preservekeys: ::core::option::Option<bool>,
    /// Only objects that the caller may change.
    ///
    /// Bool (true or false).
    pub editable: ::core::option::Option<bool>,
    /// Do not ask for the caller's rights. Super administrators alone.
    ///
    /// Bool (true or false). `null` means absent.
    pub nopermissions: ::core::option::Option<bool>,
    /// Up or down, for all fields of `sortfield` or for each.
    ///
    /// List of: one of the values below; a lone one may stand for the list.
    pub sortorder: ::core::option::Option<
        ::std::vec::Vec<super::super::types::get_options::SortOrder>,
    >,
    /// Answer this many objects at most.
    ///
    /// Integer, 1–2147483647. `null` means absent.
    pub limit: ::core::option::Option<i64>,
    /// Only groups with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only groups of these hosts.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only groups of hosts with these graphs.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub graphids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only groups of hosts with these triggers.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub triggerids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only groups under these maintenances.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub maintenanceids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only groups with monitored hosts.
    ///
    /// Bool (true or false). Gone in 7.2. Deprecated since 6.2: use `with_monitored_hosts` instead.
    pub monitored_hosts: ::core::option::Option<bool>,
    /// Only groups with monitored hosts.
    ///
    /// Bool (true or false). Since 6.2.
    pub with_monitored_hosts: ::core::option::Option<bool>,
    /// Only groups with hosts.
    ///
    /// Bool (true or false). Gone in 7.2. Deprecated since 6.2: use `with_hosts` instead.
    pub real_hosts: ::core::option::Option<bool>,
    /// Only groups with hosts.
    ///
    /// Bool (true or false). Since 6.2.
    pub with_hosts: ::core::option::Option<bool>,
    /// Only groups of hosts with items.
    ///
    /// Bool (true or false).
    pub with_items: ::core::option::Option<bool>,
    /// Only groups of hosts with item prototypes.
    ///
    /// Bool (true or false).
    pub with_item_prototypes: ::core::option::Option<bool>,
    /// Only groups of hosts with items that give numbers.
    ///
    /// Bool (true or false).
    pub with_simple_graph_items: ::core::option::Option<bool>,
    /// Only groups of hosts with item prototypes that give numbers.
    ///
    /// Bool (true or false).
    pub with_simple_graph_item_prototypes: ::core::option::Option<bool>,
    /// Only groups of hosts with items whose values are gathered.
    ///
    /// Bool (true or false).
    pub with_monitored_items: ::core::option::Option<bool>,
    /// Only groups of hosts with triggers.
    ///
    /// Bool (true or false).
    pub with_triggers: ::core::option::Option<bool>,
    /// Only groups of hosts with triggers in use.
    ///
    /// Bool (true or false).
    pub with_monitored_triggers: ::core::option::Option<bool>,
    /// Only groups of hosts with web scenarios.
    ///
    /// Bool (true or false).
    pub with_httptests: ::core::option::Option<bool>,
    /// Only groups of hosts with web scenarios in use.
    ///
    /// Bool (true or false).
    pub with_monitored_httptests: ::core::option::Option<bool>,
    /// Only groups of hosts with graphs.
    ///
    /// Bool (true or false).
    pub with_graphs: ::core::option::Option<bool>,
    /// Only groups of hosts with graph prototypes.
    ///
    /// Bool (true or false).
    pub with_graph_prototypes: ::core::option::Option<bool>,
    /// Fill `hosts`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, one of "hostid", "host", "name", "description", "proxyid", "status", "ipmi\_authtype", "ipmi\_privilege", "ipmi\_password", "ipmi\_username", "inventory\_mode", "tls\_connect", "tls\_accept", "tls\_psk\_identity", "tls\_psk", "tls\_issuer", "tls\_subject", "maintenanceid", "maintenance\_type", "maintenance\_from", "maintenance\_status", "flags"; no two alike, or the word "extend", "count". `null` means absent.
    pub select_hosts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `groupDiscoveries`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "parent\_group\_prototypeid", "name", "lastcheck", "ts\_delete", "status"; no two alike, or the word "extend". `null` means absent. Since 7.0.
    pub select_group_discoveries: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `discoveryRules`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "itemid", "hostid", "name", "type", "key\_", "url", "query\_fields", "request\_method", "timeout", "post\_type", "posts", "headers", "status\_codes", "follow\_redirects", "retrieve\_mode", "http\_proxy", "authtype", "verify\_peer", "verify\_host", "ssl\_cert\_file", "ssl\_key\_file", "ssl\_key\_password", "ipmi\_sensor", "jmx\_endpoint", "interfaceid", "username", "publickey", "privatekey", "password", "snmp\_oid", "parameters", "params", "delay", "master\_itemid", "lifetime", "trapper\_hosts", "allow\_traps", "description", "status", "state", "error", "templateid"; no two alike, or the word "extend". `null` means absent. Since 7.0.
    pub select_discovery_rules: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `hostPrototypes`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "hostid", "host", "name", "status", "templateid", "inventory\_mode", "discover", "custom\_interfaces", "uuid"; no two alike, or the word "extend". `null` means absent. Since 7.0.
    pub select_host_prototypes: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "groupid", "name"; a lone one may stand for the list; no two alike. What is right hangs on other fields.
    pub sortfield: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How many objects a `select…` fills in at most.
    ///
    /// Integer, 1–2147483647. `null` means absent.
    pub limit_selects: ::core::option::Option<i64>,
    /// Only groups of these templates.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent. Gone in 6.2.
    pub templateids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only groups with templates.
    ///
    /// Flag (true, or left out). `null` means absent. Gone in 6.2.
    pub templated_hosts: ::core::option::Option<bool>,
    /// Only groups with hosts or templates.
    ///
    /// Flag (true, or left out). `null` means absent. Gone in 6.2.
    pub with_hosts_and_templates: ::core::option::Option<bool>,
    /// Fill `templates`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, or the word "extend", "count". `null` means absent. Gone in 6.2.
    pub select_templates: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `groupDiscovery`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent. Gone in 7.0.
    pub select_group_discovery: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `discoveryRule`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent. Gone in 7.0.
    pub select_discovery_rule: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `hostPrototype`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent. Gone in 7.0.
    pub select_host_prototype: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// With `countOutput`: count for each group.
    ///
    /// Flag (true, or left out). `null` means absent. Gone in 7.0.
    pub group_count: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`search`](Self::search).
    pub fn search(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search, value);
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
    /// Sets [`editable`](Self::editable).
    pub fn editable(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.editable, value);
        self
    }
    /// Sets [`nopermissions`](Self::nopermissions).
    pub fn nopermissions(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.nopermissions, value);
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
    /// Sets [`monitored_hosts`](Self::monitored_hosts).
    pub fn monitored_hosts(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.monitored_hosts, value);
        self
    }
    /// Sets [`with_monitored_hosts`](Self::with_monitored_hosts).
    pub fn with_monitored_hosts(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_monitored_hosts, value);
        self
    }
    /// Sets [`real_hosts`](Self::real_hosts).
    pub fn real_hosts(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.real_hosts, value);
        self
    }
    /// Sets [`with_hosts`](Self::with_hosts).
    pub fn with_hosts(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_hosts, value);
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
    /// Sets [`select_hosts`](Self::select_hosts).
    pub fn select_hosts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_hosts, value);
        self
    }
    /// Sets [`select_group_discoveries`](Self::select_group_discoveries).
    pub fn select_group_discoveries(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_group_discoveries, value);
        self
    }
    /// Sets [`select_discovery_rules`](Self::select_discovery_rules).
    pub fn select_discovery_rules(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_discovery_rules, value);
        self
    }
    /// Sets [`select_host_prototypes`](Self::select_host_prototypes).
    pub fn select_host_prototypes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_host_prototypes, value);
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
    /// Sets [`templated_hosts`](Self::templated_hosts).
    pub fn templated_hosts(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.templated_hosts, value);
        self
    }
    /// Sets [`with_hosts_and_templates`](Self::with_hosts_and_templates).
    pub fn with_hosts_and_templates(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_hosts_and_templates, value);
        self
    }
    /// Sets [`select_templates`](Self::select_templates).
    pub fn select_templates(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_templates, value);
        self
    }
    /// Sets [`select_group_discovery`](Self::select_group_discovery).
    pub fn select_group_discovery(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_group_discovery, value);
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
    /// Sets [`select_host_prototype`](Self::select_host_prototype).
    pub fn select_host_prototype(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_host_prototype, value);
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
        ::callsheet_runtime::record::Map<super::super::types::host_group::HostGroup>,
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
    Request, super::super::TABLES, super::super::tables::shapes::HOSTGROUP_GET_REQUEST; 0
    => filter, 1 => search, 2 => output, 3 => search_by_any, 4 => start_search, 5 =>
    exclude_search, 6 => search_wildcards_enabled, 7 => count_output, 8 => preservekeys,
    9 => editable, 10 => nopermissions, 11 => sortorder, 12 => limit, 13 => groupids, 14
    => hostids, 15 => graphids, 16 => triggerids, 17 => maintenanceids, 18 =>
    monitored_hosts, 19 => with_monitored_hosts, 20 => real_hosts, 21 => with_hosts, 22
    => with_items, 23 => with_item_prototypes, 24 => with_simple_graph_items, 25 =>
    with_simple_graph_item_prototypes, 26 => with_monitored_items, 27 => with_triggers,
    28 => with_monitored_triggers, 29 => with_httptests, 30 => with_monitored_httptests,
    31 => with_graphs, 32 => with_graph_prototypes, 33 => select_hosts, 34 =>
    select_group_discoveries, 35 => select_discovery_rules, 36 => select_host_prototypes,
    37 => sortfield, 38 => limit_selects, 39 => templateids, 40 => templated_hosts, 41 =>
    with_hosts_and_templates, 42 => select_templates, 43 => select_group_discovery, 44 =>
    select_discovery_rule, 45 => select_host_prototype, 46 => group_count;; filter search
    output search_by_any start_search exclude_search search_wildcards_enabled
    count_output preservekeys editable nopermissions sortorder limit groupids hostids
    graphids triggerids maintenanceids monitored_hosts with_monitored_hosts real_hosts
    with_hosts with_items with_item_prototypes with_simple_graph_items
    with_simple_graph_item_prototypes with_monitored_items with_triggers
    with_monitored_triggers with_httptests with_monitored_httptests with_graphs
    with_graph_prototypes select_hosts select_group_discoveries select_discovery_rules
    select_host_prototypes sortfield limit_selects templateids templated_hosts
    with_hosts_and_templates select_templates select_group_discovery
    select_discovery_rule select_host_prototype group_count
}
/// What `hostgroup.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::host_group::HostGroup>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `hostgroup.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "hostgroup.get",
    file: "spec/zabbix/hostgroup/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostgroup/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "host-group",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::HOSTGROUP_GET_REQUEST),
    response: tables::Type {
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
    responses: &[
        tables::ResponseCase {
            name: "count_by_group",
            fields: &[7, 46],
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
            fields: &[7],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[8],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostgroup.get\", \"params\": {\"output\": [\"groupid\", \"name\"], \"filter\": {\"name\": [\"Linux servers\", \"Zabbix servers\"]}, \"sortfield\": \"groupid\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"groupid\": \"2\", \"name\": \"Linux servers\"}, {\"groupid\": \"4\", \"name\": \"Zabbix servers\"}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 491,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostgroup.get\", \"params\": {\"output\": [\"groupid\", \"name\"], \"groupids\": [\"4\"], \"selectHosts\": [\"hostid\", \"host\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"groupid\": \"4\", \"name\": \"Zabbix servers\", \"hosts\": [{\"hostid\": \"10084\", \"host\": \"Zabbix server\"}]}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 495,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostgroup.get\", \"params\": {\"output\": \"extend\", \"groupids\": \"4\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"groupid\": \"4\", \"name\": \"Zabbix servers\", \"internal\": \"0\", \"flags\": \"0\", \"uuid\": \"6f6799aa69e844b4b3918f779f2abf08\"}], \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 499,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 47] = tables::Field::rows(
    [
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::List(
                            &tables::List {
                                item: tables::Type {
                                    kind: tables::Kind::Text(tables::Lexical::Scalar),
                                    ..tables::Type::ANY
                                },
                                single: true,
                                ..tables::List::ANY
                            },
                        ),
                        ..tables::Type::ANY
                    },
                ),
                words: &["groupid", "name", "flags", "uuid"],
                ..tables::Type::ANY
            },
            14,
        ),
        (
            "search",
            tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::List(
                            &tables::List {
                                item: tables::Type {
                                    kind: tables::Kind::Text(tables::Lexical::Scalar),
                                    ..tables::Type::ANY
                                },
                                single: true,
                                ..tables::List::ANY
                            },
                        ),
                        ..tables::Type::ANY
                    },
                ),
                words: &["name"],
                ..tables::Type::ANY
            },
            29,
        ),
        (
            "output",
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
                words: &["extend"],
                ..tables::Type::ANY
            },
            44,
        ),
        ("searchByAny", tables::Type::WORD_BOOL, 54),
        ("startSearch", tables::Type::WORD_BOOL, 61),
        ("excludeSearch", tables::Type::WORD_BOOL, 68),
        ("searchWildcardsEnabled", tables::Type::WORD_BOOL, 75),
        ("countOutput", tables::Type::WORD_BOOL, 82),
        ("preservekeys", tables::Type::WORD_BOOL, 89),
        ("editable", tables::Type::WORD_BOOL, 96),
        ("nopermissions", tables::Type::WORD_BOOL, 103),
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
            111,
        ),
        (
            "limit",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            125,
        ),
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
            134,
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
            145,
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
            156,
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
            167,
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
            178,
        ),
        ("monitored_hosts", tables::Type::WORD_BOOL, 189),
        ("with_monitored_hosts", tables::Type::WORD_BOOL, 199),
        ("real_hosts", tables::Type::WORD_BOOL, 207),
        ("with_hosts", tables::Type::WORD_BOOL, 217),
        ("with_items", tables::Type::WORD_BOOL, 225),
        ("with_item_prototypes", tables::Type::WORD_BOOL, 232),
        ("with_simple_graph_items", tables::Type::WORD_BOOL, 239),
        ("with_simple_graph_item_prototypes", tables::Type::WORD_BOOL, 246),
        ("with_monitored_items", tables::Type::WORD_BOOL, 253),
        ("with_triggers", tables::Type::WORD_BOOL, 260),
        ("with_monitored_triggers", tables::Type::WORD_BOOL, 267),
        ("with_httptests", tables::Type::WORD_BOOL, 274),
        ("with_monitored_httptests", tables::Type::WORD_BOOL, 281),
        ("with_graphs", tables::Type::WORD_BOOL, 288),
        ("with_graph_prototypes", tables::Type::WORD_BOOL, 295),
        (
            "selectHosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "hostid",
                                "host",
                                "name",
                                "description",
                                "proxyid",
                                "status",
                                "ipmi_authtype",
                                "ipmi_privilege",
                                "ipmi_password",
                                "ipmi_username",
                                "inventory_mode",
                                "tls_connect",
                                "tls_accept",
                                "tls_psk_identity",
                                "tls_psk",
                                "tls_issuer",
                                "tls_subject",
                                "maintenanceid",
                                "maintenance_type",
                                "maintenance_from",
                                "maintenance_status",
                                "flags",
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
            302,
        ),
        (
            "selectGroupDiscoveries",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "parent_group_prototypeid",
                                "name",
                                "lastcheck",
                                "ts_delete",
                                "status",
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
            313,
        ),
        (
            "selectDiscoveryRules",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "itemid",
                                "hostid",
                                "name",
                                "type",
                                "key_",
                                "url",
                                "query_fields",
                                "request_method",
                                "timeout",
                                "post_type",
                                "posts",
                                "headers",
                                "status_codes",
                                "follow_redirects",
                                "retrieve_mode",
                                "http_proxy",
                                "authtype",
                                "verify_peer",
                                "verify_host",
                                "ssl_cert_file",
                                "ssl_key_file",
                                "ssl_key_password",
                                "ipmi_sensor",
                                "jmx_endpoint",
                                "interfaceid",
                                "username",
                                "publickey",
                                "privatekey",
                                "password",
                                "snmp_oid",
                                "parameters",
                                "params",
                                "delay",
                                "master_itemid",
                                "lifetime",
                                "trapper_hosts",
                                "allow_traps",
                                "description",
                                "status",
                                "state",
                                "error",
                                "templateid",
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
            324,
        ),
        (
            "selectHostPrototypes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "hostid",
                                "host",
                                "name",
                                "status",
                                "templateid",
                                "inventory_mode",
                                "discover",
                                "custom_interfaces",
                                "uuid",
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
            335,
        ),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["groupid", "name"],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            346,
        ),
        (
            "limitSelects",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            367,
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
            376,
        ),
        ("templated_hosts", tables::Type::FLAG, 388),
        ("with_hosts_and_templates", tables::Type::FLAG, 397),
        (
            "selectTemplates",
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
            "selectGroupDiscovery",
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
            417,
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
            428,
        ),
        (
            "selectHostPrototype",
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
            439,
        ),
        ("groupCount", tables::Type::FLAG, 450),
    ],
    &[
        (
            0,
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
                part: tables::Part::Filter,
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
                            kind: tables::Kind::Map(
                                &tables::Type {
                                    kind: tables::Kind::List(
                                        &tables::List {
                                            item: tables::Type {
                                                kind: tables::Kind::Text(tables::Lexical::Scalar),
                                                ..tables::Type::ANY
                                            },
                                            single: true,
                                            ..tables::List::ANY
                                        },
                                    ),
                                    ..tables::Type::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 23,
                    },
                ],
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
                part: tables::Part::Search,
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
                            kind: tables::Kind::Map(
                                &tables::Type {
                                    kind: tables::Kind::List(
                                        &tables::List {
                                            item: tables::Type {
                                                kind: tables::Kind::Text(tables::Lexical::Scalar),
                                                ..tables::Type::ANY
                                            },
                                            single: true,
                                            ..tables::List::ANY
                                        },
                                    ),
                                    ..tables::Type::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
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
                part: tables::Part::Output,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
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
                part: tables::Part::SearchAny,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
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
                part: tables::Part::SearchStart,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
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
                part: tables::Part::SearchExclude,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
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
                part: tables::Part::SearchWildcards,
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
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
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
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
                part: tables::Part::ByKey,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
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
                part: tables::Part::Control,
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
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
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
                        at: "sortorder",
                        versions: tables::Versions::ALL,
                    },
                ],
                part: tables::Part::SortOrder,
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
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
        (
            13,
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
                part: tables::Part::Filters("groupid"),
                references: ::core::option::Option::Some("host-group"),
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
                part: tables::Part::Control,
                references: ::core::option::Option::Some("host"),
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
                part: tables::Part::Control,
                references: ::core::option::Option::Some("graph"),
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
                part: tables::Part::Control,
                references: ::core::option::Option::Some("trigger"),
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
                part: tables::Part::Control,
                references: ::core::option::Option::Some("maintenance"),
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    instead: ::core::option::Option::Some("with_monitored_hosts"),
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
                        at: "with_monitored_hosts",
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    instead: ::core::option::Option::Some("with_hosts"),
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
                        at: "with_hosts",
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                    },
                ],
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            33,
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
                part: tables::Part::Extends("hosts"),
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                part: tables::Part::Extends("groupDiscoveries"),
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                part: tables::Part::Extends("discoveryRules"),
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                part: tables::Part::Extends("hostPrototypes"),
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                part: tables::Part::SortField,
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &["groupid", "name"],
                                        ..tables::Type::TEXT
                                    },
                                    single: true,
                                    ..tables::List::ANY
                                },
                            ),
                            words: &[""],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 354,
                    },
                ],
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            39,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
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
                part: tables::Part::Control,
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::NONE
            },
        ),
        (
            40,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
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
            41,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
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
            42,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                },
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                part: tables::Part::Extends("templates"),
                ..tables::Facts::NONE
            },
        ),
        (
            43,
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
                part: tables::Part::Extends("groupDiscovery"),
                ..tables::Facts::NONE
            },
        ),
        (
            44,
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
                part: tables::Part::Extends("discoveryRule"),
                ..tables::Facts::NONE
            },
        ),
        (
            45,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                told_at: &[
                    tables::ToldAt {
                        at: "/output",
                        versions: tables::Versions::ALL,
                    },
                ],
                part: tables::Part::Extends("hostPrototype"),
                ..tables::Facts::NONE
            },
        ),
        (
            46,
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
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostgroup.get",
    name: "Request",
    file: "spec/zabbix/hostgroup/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        22, 35, 36, 44, 45, 65535, 21, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 24, 25, 65535, 65535, 65535, 65535, 33, 65535, 7,
        65535, 4, 20, 14, 27, 40, 65535, 65535, 65535, 0, 65535, 31, 65535, 65535, 32,
        65535, 65535, 65535, 13, 18, 10, 15, 65535, 65535, 65535, 37, 65535, 65535,
        65535, 65535, 12, 65535, 65535, 65535, 9, 65535, 65535, 11, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 16, 65535, 23, 65535, 65535, 65535,
        65535, 65535, 6, 39, 65535, 65535, 65535, 65535, 65535, 19, 26, 28, 30, 34, 43,
        8, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 38, 41, 65535, 46,
        65535, 65535, 1, 42, 65535, 65535, 65535, 65535, 65535, 2, 65535, 5, 65535,
        65535, 3, 65535, 65535, 65535, 17, 29,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Present(tables::Path {
                    from: tables::From::Here,
                    steps: &[18],
                }),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[19],
            }),
            is_advice: false,
            line: 458,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Present(tables::Path {
                    from: tables::From::Here,
                    steps: &[20],
                }),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[21],
            }),
            is_advice: false,
            line: 464,
        },
    ],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Only objects whose field has exactly this value, or one of these values.",
            ru: "Только объекты, у которых поле в точности равно значению или одному из значений.",
        },
        tables::Text {
            en: "Only objects whose text field contains this text, regardless of case.",
            ru: "Только объекты, текстовое поле которых содержит этот текст, без учёта регистра.",
        },
        tables::Text {
            en: "Which fields to answer: `extend` for all, or a list of names.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён.",
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
            en: "Answer the number of objects instead of the objects.",
            ru: "Вернуть количество объектов вместо самих объектов.",
        },
        tables::Text {
            en: "Answer an object keyed by id instead of a list.",
            ru: "Вернуть объект с ключами-идентификаторами вместо списка.",
        },
        tables::Text {
            en: "Only objects that the caller may change.",
            ru: "Только объекты, которые вызывающий вправе изменять.",
        },
        tables::Text {
            en: "Do not ask for the caller's rights. Super administrators alone.",
            ru: "Не учитывать права вызывающего. Только для супер-администратора.",
        },
        tables::Text {
            en: "Up or down, for all fields of `sortfield` or for each.",
            ru: "Порядок сортировки: один на все поля `sortfield` или свой для каждого.",
        },
        tables::Text {
            en: "Answer this many objects at most.",
            ru: "Вернуть не больше указанного числа объектов.",
        },
        tables::Text {
            en: "Only groups with these ids.",
            ru: "Только группы с этими идентификаторами.",
        },
        tables::Text {
            en: "Only groups of these hosts.",
            ru: "Только группы этих узлов сети.",
        },
        tables::Text {
            en: "Only groups of hosts with these graphs.",
            ru: "Только группы узлов сети с этими графиками.",
        },
        tables::Text {
            en: "Only groups of hosts with these triggers.",
            ru: "Только группы узлов сети с этими триггерами.",
        },
        tables::Text {
            en: "Only groups under these maintenances.",
            ru: "Только группы с этими обслуживаниями.",
        },
        tables::Text {
            en: "Only groups with monitored hosts.",
            ru: "Только группы с наблюдаемыми узлами сети.",
        },
        tables::Text {
            en: "Only groups with monitored hosts.",
            ru: "Только группы с наблюдаемыми узлами сети.",
        },
        tables::Text {
            en: "Only groups with hosts.",
            ru: "Только группы с узлами сети.",
        },
        tables::Text {
            en: "Only groups with hosts.",
            ru: "Только группы с узлами сети.",
        },
        tables::Text {
            en: "Only groups of hosts with items.",
            ru: "Только группы узлов сети с элементами данных.",
        },
        tables::Text {
            en: "Only groups of hosts with item prototypes.",
            ru: "Только группы узлов сети с прототипами элементов данных.",
        },
        tables::Text {
            en: "Only groups of hosts with items that give numbers.",
            ru: "Только группы узлов сети с числовыми элементами данных.",
        },
        tables::Text {
            en: "Only groups of hosts with item prototypes that give numbers.",
            ru: "Только группы узлов сети с числовыми прототипами элементов данных.",
        },
        tables::Text {
            en: "Only groups of hosts with items whose values are gathered.",
            ru: "Только группы узлов сети с включёнными элементами данных.",
        },
        tables::Text {
            en: "Only groups of hosts with triggers.",
            ru: "Только группы узлов сети с триггерами.",
        },
        tables::Text {
            en: "Only groups of hosts with triggers in use.",
            ru: "Только группы узлов сети с включёнными триггерами.",
        },
        tables::Text {
            en: "Only groups of hosts with web scenarios.",
            ru: "Только группы узлов сети с веб-сценариями.",
        },
        tables::Text {
            en: "Only groups of hosts with web scenarios in use.",
            ru: "Только группы узлов сети с включёнными веб-сценариями.",
        },
        tables::Text {
            en: "Only groups of hosts with graphs.",
            ru: "Только группы узлов сети с графиками.",
        },
        tables::Text {
            en: "Only groups of hosts with graph prototypes.",
            ru: "Только группы узлов сети с прототипами графиков.",
        },
        tables::Text {
            en: "Fill `hosts`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `hosts`: `extend`, список полей или `count` — число.",
        },
        tables::Text {
            en: "Fill `groupDiscoveries`: `extend`, or a list of fields.",
            ru: "Заполнить `groupDiscoveries`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `discoveryRules`: `extend`, or a list of fields.",
            ru: "Заполнить `discoveryRules`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `hostPrototypes`: `extend`, or a list of fields.",
            ru: "Заполнить `hostPrototypes`: `extend` или список полей.",
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
            en: "Only groups of these templates.",
            ru: "Только группы этих шаблонов.",
        },
        tables::Text {
            en: "Only groups with templates.",
            ru: "Только группы с шаблонами.",
        },
        tables::Text {
            en: "Only groups with hosts or templates.",
            ru: "Только группы с узлами сети или шаблонами.",
        },
        tables::Text {
            en: "Fill `templates`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `templates`: `extend`, список полей или `count` — число.",
        },
        tables::Text {
            en: "Fill `groupDiscovery`: `extend`, or a list of fields.",
            ru: "Заполнить `groupDiscovery`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `discoveryRule`: `extend`, or a list of fields.",
            ru: "Заполнить `discoveryRule`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `hostPrototype`: `extend`, or a list of fields.",
            ru: "Заполнить `hostPrototype`: `extend` или список полей.",
        },
        tables::Text {
            en: "With `countOutput`: count for each group.",
            ru: "Вместе с `countOutput`: считать по группам.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Deprecated parameter \"/monitored_hosts\" cannot be used with \"/with_monitored_hosts\".",
            ru: "Устаревший параметр «monitored_hosts» нельзя задать вместе с «with_monitored_hosts».",
        },
        tables::Text {
            en: "Deprecated parameter \"/real_hosts\" cannot be used with \"/with_hosts\".",
            ru: "Устаревший параметр «real_hosts» нельзя задать вместе с «with_hosts».",
        },
    ],
    said: &[
        tables::Said {
            field: 11,
            codes: &["not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "an array or a character string is expected",
                ru: "ожидается массив или строка",
            },
        },
        tables::Said {
            field: 37,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Sorting by field \"{value}\" not allowed.",
                ru: "Сортировать по полю «{value}» нельзя.",
            },
        },
    ],
};
