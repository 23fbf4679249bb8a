// @generated from spec/zabbix/item/get.toml by `cargo xtask codegen`; do not edit.

//! `item.get`: List items.

use ::callsheet_runtime::tables;
/// List items
///
/// Items of web scenarios are left out unless `webitems` is set. The server takes no notice of a parameter that it does not know: a misspelt filter lists everything.
///
/// The request of `item.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/item/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "item.get", "params": {"output": ["itemid", "name", "key_", "lastvalue"], "hostids": "10084", "search": {"key_": "cpu"}, "selectTags": "extend"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Fill `valuemap`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "valuemapid", "name", "mappings"; no two alike, or the word "extend". `null` means absent.
    pub select_value_map: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How `tags` go together.
    ///
    /// One of the values below.
    pub evaltype: ::core::option::Option<super::super::types::tag_filter::TagEvaluation>,
    /// Only items of hosts and templates of these groups.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only items of these templates.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub templateids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only items of these hosts.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only items of hosts that these proxies monitor.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub proxyids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only items with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub itemids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only items asked over these interfaces.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub interfaceids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only items that these graphs show.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub graphids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only items that these triggers look at.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub triggerids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Answer items of web scenarios as well.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub webitems: ::core::option::Option<bool>,
    /// Only items that come from a template, or only such as do not.
    ///
    /// Bool (true or false). `null` means absent.
    pub inherited: ::core::option::Option<bool>,
    /// Only items of templates, or only those of hosts.
    ///
    /// Bool (true or false). `null` means absent.
    pub templated: ::core::option::Option<bool>,
    /// Only items that work on monitored hosts, or only the others.
    ///
    /// Bool (true or false). `null` means absent.
    pub monitored: ::core::option::Option<bool>,
    /// Do not ask for the caller's rights. Super administrators alone.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub nopermissions: ::core::option::Option<bool>,
    /// Only items of hosts of the group with this name.
    ///
    /// String. `null` means absent.
    pub group: ::core::option::Option<::std::string::String>,
    /// Only items of the host with this name.
    ///
    /// String. `null` means absent.
    pub host: ::core::option::Option<::std::string::String>,
    /// Only items that triggers look at, or only the others.
    ///
    /// Bool (true or false). `null` means absent.
    pub with_triggers: ::core::option::Option<bool>,
    /// Only items with these tags.
    ///
    /// List of: object. `null` means absent.
    pub tags: ::core::option::Option<::std::vec::Vec<Tags>>,
    /// Fill `hosts`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_hosts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `interfaces`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_interfaces: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `tags`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_tags: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `triggers`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_triggers: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `graphs`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_graphs: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `discoveryRule`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_discovery_rule: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `itemDiscovery`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_item_discovery: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `preprocessing`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_preprocessing: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// With `countOutput`: count for each group.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub group_count: ::core::option::Option<bool>,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "itemid", "name", "key\_", "delay", "history", "trends", "type", "status"; a lone one may stand for the list, or the word "". `null` means absent.
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
    /// Sets [`select_value_map`](Self::select_value_map).
    pub fn select_value_map(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_value_map, value);
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
    /// Sets [`webitems`](Self::webitems).
    pub fn webitems(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.webitems, value);
        self
    }
    /// Sets [`inherited`](Self::inherited).
    pub fn inherited(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.inherited, value);
        self
    }
    /// Sets [`templated`](Self::templated).
    pub fn templated(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.templated, value);
        self
    }
    /// Sets [`monitored`](Self::monitored).
    pub fn monitored(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.monitored, value);
        self
    }
    /// Sets [`nopermissions`](Self::nopermissions).
    pub fn nopermissions(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.nopermissions, value);
        self
    }
    /// Sets [`group`](Self::group).
    pub fn group(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group, value);
        self
    }
    /// Sets [`host`](Self::host).
    pub fn host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host, value);
        self
    }
    /// Sets [`with_triggers`](Self::with_triggers).
    pub fn with_triggers(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_triggers, value);
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
    /// Sets [`select_item_discovery`](Self::select_item_discovery).
    pub fn select_item_discovery(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_item_discovery, value);
        self
    }
    /// Sets [`select_preprocessing`](Self::select_preprocessing).
    pub fn select_preprocessing(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_preprocessing, value);
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
        ::callsheet_runtime::record::Map<super::super::types::item::Item>,
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
    Request, super::super::TABLES, super::super::tables::shapes::ITEM_GET_REQUEST; 0 =>
    select_value_map, 1 => evaltype, 2 => groupids, 3 => templateids, 4 => hostids, 5 =>
    proxyids, 6 => itemids, 7 => interfaceids, 8 => graphids, 9 => triggerids, 10 =>
    webitems, 11 => inherited, 12 => templated, 13 => monitored, 14 => nopermissions, 15
    => group, 16 => host, 17 => with_triggers, 18 => tags, 19 => select_hosts, 20 =>
    select_interfaces, 21 => select_tags, 22 => select_triggers, 23 => select_graphs, 24
    => select_discovery_rule, 25 => select_item_discovery, 26 => select_preprocessing, 27
    => group_count, 28 => sortfield, 29 => limit_selects, 30 => filter, 31 => search, 32
    => search_by_any, 33 => start_search, 34 => exclude_search, 35 =>
    search_wildcards_enabled, 36 => output, 37 => editable, 38 => count_output, 39 =>
    preservekeys, 40 => sortorder, 41 => limit;; select_value_map evaltype groupids
    templateids hostids proxyids itemids interfaceids graphids triggerids webitems
    inherited templated monitored nopermissions group host with_triggers tags
    select_hosts select_interfaces select_tags select_triggers select_graphs
    select_discovery_rule select_item_discovery select_preprocessing group_count
    sortfield limit_selects filter search search_by_any start_search exclude_search
    search_wildcards_enabled output editable count_output preservekeys sortorder limit
}
/// Only items with these tags.
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
    Tags, super::super::TABLES, super::super::tables::shapes::ITEM_GET_TAGS; 0 => tag, 1
    => value, 2 => operator;; tag value operator
}
/// What `item.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::item::Item>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `item.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "item.get",
    file: "spec/zabbix/item/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/item/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "item",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::ITEM_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(super::super::tables::shapes::TYPES_ITEM_ITEM),
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
            fields: &[38, 27],
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
            fields: &[38],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[39],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_ITEM_ITEM,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"item.get\", \"params\": {\"output\": [\"itemid\", \"name\", \"key_\", \"lastvalue\"], \"hostids\": \"10084\", \"search\": {\"key_\": \"cpu\"}, \"selectTags\": \"extend\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"itemid\": \"42257\", \"name\": \"Load average\", \"key_\": \"system.cpu.load[all,avg5]\", \"lastvalue\": \"0.35\", \"tags\": [{\"tag\": \"component\", \"value\": \"cpu\"}]}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 341,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"item.get\", \"params\": {\"output\": [\"itemid\", \"name\"], \"filter\": {\"value_type\": [\"0\", \"3\"]}, \"sortfield\": \"name\", \"sortorder\": \"DESC\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"itemid\": \"42253\", \"name\": \"Number of processes\"}, {\"itemid\": \"42257\", \"name\": \"Load average\"}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 345,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"item.get\", \"params\": {\"output\": [\"key_\", \"units\"], \"itemids\": [42253], \"preservekeys\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"42253\": {\"itemid\": \"42253\", \"key_\": \"proc.num\", \"units\": \"\"}}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 349,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"item.get\", \"params\": {\"hostids\": [\"10084\"], \"countOutput\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": \"4\", \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 353,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 42] = tables::Field::rows(
    [
        (
            "selectValueMap",
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
            16,
        ),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            26,
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
            33,
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
            44,
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
            55,
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
            66,
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
            77,
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
            88,
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
            99,
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
            110,
        ),
        ("webitems", tables::Type::FLAG, 121),
        ("inherited", tables::Type::WORD_BOOL, 129),
        ("templated", tables::Type::WORD_BOOL, 137),
        ("monitored", tables::Type::WORD_BOOL, 145),
        ("nopermissions", tables::Type::FLAG, 153),
        ("group", tables::Type::TEXT, 161),
        ("host", tables::Type::TEXT, 169),
        ("with_triggers", tables::Type::WORD_BOOL, 177),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(super::super::tables::shapes::ITEM_GET_TAGS),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            185,
        ),
        (
            "selectHosts",
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
            210,
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
            220,
        ),
        (
            "selectTags",
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
            230,
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
                words: &["extend"],
                ..tables::Type::ANY
            },
            240,
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
                words: &["extend"],
                ..tables::Type::ANY
            },
            250,
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
            260,
        ),
        (
            "selectItemDiscovery",
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
            270,
        ),
        (
            "selectPreprocessing",
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
            280,
        ),
        ("groupCount", tables::Type::FLAG, 290),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "itemid",
                                "name",
                                "key_",
                                "delay",
                                "history",
                                "trends",
                                "type",
                                "status",
                            ],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                words: &[""],
                ..tables::Type::ANY
            },
            298,
        ),
        ("limitSelects", tables::Type::INT, 311),
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
                part: tables::Part::Extends("valuemap"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                part: tables::Part::Control,
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
                part: tables::Part::Control,
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
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
                references: ::core::option::Option::Some("template"),
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
                part: tables::Part::Filters("hostid"),
                references: ::core::option::Option::Some("host"),
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
                part: tables::Part::Control,
                references: ::core::option::Option::Some("proxy"),
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
                part: tables::Part::Filters("itemid"),
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
                part: tables::Part::Filters("interfaceid"),
                references: ::core::option::Option::Some("host-interface"),
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
                part: tables::Part::Control,
                references: ::core::option::Option::Some("graph"),
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
                references: ::core::option::Option::Some("trigger"),
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
                part: tables::Part::Extends("hosts"),
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
                part: tables::Part::Extends("interfaces"),
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
                part: tables::Part::Extends("tags"),
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
                part: tables::Part::Extends("triggers"),
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
                part: tables::Part::Extends("graphs"),
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
                part: tables::Part::Extends("discoveryRule"),
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
                part: tables::Part::Extends("itemDiscovery"),
                ..tables::Facts::NONE
            },
        ),
        (
            26,
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
                part: tables::Part::Extends("preprocessing"),
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
                part: tables::Part::SortField,
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
            31,
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
                part: tables::Part::SearchAny,
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
            34,
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
            35,
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
                part: tables::Part::Output,
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
                part: tables::Part::Control,
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
                part: tables::Part::Count,
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
                part: tables::Part::ByKey,
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
                part: tables::Part::SortOrder,
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
    owner: "item.get",
    name: "Request",
    file: "spec/zabbix/item/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 21,
        65535, 0, 65535, 20, 65535, 65535, 25, 65535, 65535, 65535, 65535, 65535, 19,
        65535, 38, 65535, 33, 17, 4, 65535, 65535, 65535, 65535, 65535, 30, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 7, 2, 15, 14, 8, 65535, 65535, 22, 23, 28,
        65535, 65535, 65535, 41, 65535, 65535, 65535, 16, 37, 11, 26, 40, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 9, 65535, 65535, 65535, 65535, 65535,
        13, 65535, 35, 3, 65535, 65535, 65535, 65535, 65535, 18, 65535, 65535, 65535,
        65535, 65535, 6, 39, 65535, 65535, 10, 65535, 65535, 65535, 65535, 1, 29, 65535,
        27, 12, 65535, 31, 65535, 65535, 65535, 65535, 65535, 65535, 5, 36, 34, 65535,
        65535, 32, 65535, 65535, 65535, 24, 65535,
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
            en: "Fill `valuemap`: `extend`, or a list of fields.",
            ru: "Заполнить `valuemap`: `extend` или список полей.",
        },
        tables::Text {
            en: "How `tags` go together.",
            ru: "Как сочетаются `tags`.",
        },
        tables::Text {
            en: "Only items of hosts and templates of these groups.",
            ru: "Только элементы данных узлов сети и шаблонов этих групп.",
        },
        tables::Text {
            en: "Only items of these templates.",
            ru: "Только элементы данных этих шаблонов.",
        },
        tables::Text {
            en: "Only items of these hosts.",
            ru: "Только элементы данных этих узлов сети.",
        },
        tables::Text {
            en: "Only items of hosts that these proxies monitor.",
            ru: "Только элементы данных узлов сети, наблюдаемых этими прокси.",
        },
        tables::Text {
            en: "Only items with these ids.",
            ru: "Только элементы данных с этими идентификаторами.",
        },
        tables::Text {
            en: "Only items asked over these interfaces.",
            ru: "Только элементы данных этих интерфейсов.",
        },
        tables::Text {
            en: "Only items that these graphs show.",
            ru: "Только элементы данных на этих графиках.",
        },
        tables::Text {
            en: "Only items that these triggers look at.",
            ru: "Только элементы данных в этих триггерах.",
        },
        tables::Text {
            en: "Answer items of web scenarios as well.",
            ru: "Вернуть и элементы данных веб-сценариев.",
        },
        tables::Text {
            en: "Only items that come from a template, or only such as do not.",
            ru: "Только унаследованные от шаблона элементы данных или только прочие.",
        },
        tables::Text {
            en: "Only items of templates, or only those of hosts.",
            ru: "Только элементы данных шаблонов или только узлов сети.",
        },
        tables::Text {
            en: "Only items that work on monitored hosts, or only the others.",
            ru: "Только действующие элементы данных наблюдаемых узлов сети или только прочие.",
        },
        tables::Text {
            en: "Do not ask for the caller's rights. Super administrators alone.",
            ru: "Не учитывать права вызывающего. Только для супер-администратора.",
        },
        tables::Text {
            en: "Only items of hosts of the group with this name.",
            ru: "Только элементы данных узлов сети группы с этим именем.",
        },
        tables::Text {
            en: "Only items of the host with this name.",
            ru: "Только элементы данных узла сети с этим именем.",
        },
        tables::Text {
            en: "Only items that triggers look at, or only the others.",
            ru: "Только элементы данных с триггерами или только без них.",
        },
        tables::Text {
            en: "Only items with these tags.",
            ru: "Только элементы данных с этими тегами.",
        },
        tables::Text {
            en: "Fill `hosts`: `extend`, or a list of fields.",
            ru: "Заполнить `hosts`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `interfaces`: `extend`, or a list of fields.",
            ru: "Заполнить `interfaces`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `tags`: `extend`, or a list of fields.",
            ru: "Заполнить `tags`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `triggers`: `extend`, or a list of fields.",
            ru: "Заполнить `triggers`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `graphs`: `extend`, or a list of fields.",
            ru: "Заполнить `graphs`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `discoveryRule`: `extend`, or a list of fields.",
            ru: "Заполнить `discoveryRule`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `itemDiscovery`: `extend`, or a list of fields.",
            ru: "Заполнить `itemDiscovery`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `preprocessing`: `extend`, or a list of fields.",
            ru: "Заполнить `preprocessing`: `extend` или список полей.",
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
            field: 28,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Sorting by field \"{value}\" not allowed.",
                ru: "Сортировка по полю \"{value}\" недопустима.",
            },
        },
    ],
};
static TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("tag", tables::Type::TEXT, 193),
        ("value", tables::Type::TEXT, 198),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_OPERATOR_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            203,
        ),
    ],
    &[],
);
pub(crate) static TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "item.get",
    name: "Tags",
    file: "spec/zabbix/item/get.toml",
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
