// @generated from spec/zabbix/trigger/get.toml by `cargo xtask codegen`; do not edit.

//! `trigger.get`: List triggers.

use ::callsheet_runtime::tables;
/// List triggers
///
/// Trigger prototypes are not among them. The server takes no notice of a parameter that it does not know: a misspelt filter lists every trigger.
///
/// The request of `trigger.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/trigger/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "trigger.get", "params": {"output": ["triggerid", "description", "priority", "value"], "triggerids": ["13491"], "selectTags": ["tag", "value"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only triggers of hosts and templates of these groups.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only triggers of these templates.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub templateids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only triggers of these hosts.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only triggers with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub triggerids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only triggers with these items in their expressions.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub itemids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only triggers with these functions in their expressions.
    ///
    /// List of: string; a lone one may stand for the list. `null` means absent.
    pub functions: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only triggers that came from a template (`true`), or that did not (`false`).
    ///
    /// Bool (true or false). `null` means absent.
    pub inherited: ::core::option::Option<bool>,
    /// Only triggers that depend on others (`true`), or that do not (`false`).
    ///
    /// Bool (true or false). `null` means absent.
    pub dependent: ::core::option::Option<bool>,
    /// Only triggers of templates (`true`), or of hosts (`false`).
    ///
    /// Bool (true or false). `null` means absent.
    pub templated: ::core::option::Option<bool>,
    /// Only triggers in use, whose hosts and items are in use as well.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub monitored: ::core::option::Option<bool>,
    /// Only triggers in use, whose hosts are in use as well.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub active: ::core::option::Option<bool>,
    /// Only triggers in use of hosts under maintenance (`true`), or without (`false`).
    ///
    /// Bool (true or false). `null` means absent.
    pub maintenance: ::core::option::Option<bool>,
    /// Only triggers with problems that are not acknowledged.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub with_unacknowledged_events: ::core::option::Option<bool>,
    /// Only triggers all problems of which are acknowledged.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub with_acknowledged_events: ::core::option::Option<bool>,
    /// Only triggers whose last problem is not acknowledged.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub with_last_event_unacknowledged: ::core::option::Option<bool>,
    /// Without triggers that depend on one with a problem.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub skip_dependent: ::core::option::Option<bool>,
    /// Only triggers whose value changed after this time.
    ///
    /// Time (seconds since 1970). `null` means absent.
    pub last_change_since: ::core::option::Option<i64>,
    /// Only triggers whose value changed before this time.
    ///
    /// Time (seconds since 1970). `null` means absent.
    pub last_change_till: ::core::option::Option<i64>,
    /// Only triggers of the group with this name.
    ///
    /// String. `null` means absent.
    pub group: ::core::option::Option<::std::string::String>,
    /// Only triggers of the host with this technical name.
    ///
    /// String. `null` means absent.
    pub host: ::core::option::Option<::std::string::String>,
    /// Only triggers with a problem, or with one a short while ago.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub only_true: ::core::option::Option<bool>,
    /// Only triggers this bad or worse.
    ///
    /// One of the values below. `null` means absent.
    pub min_severity: ::core::option::Option<super::super::types::action::Severity>,
    /// How `tags` go together.
    ///
    /// Named value or number. `null` means absent.
    pub evaltype: ::core::option::Option<super::super::types::tag_filter::TagEvaluation>,
    /// Only triggers with these tags.
    ///
    /// List of: object. `null` means absent.
    pub tags: ::core::option::Option<::std::vec::Vec<Tags>>,
    /// Fill in the macros of `description`.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub expand_description: ::core::option::Option<bool>,
    /// Fill in the macros of `comments`.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub expand_comment: ::core::option::Option<bool>,
    /// Answer expressions with hosts and items instead of the ids of functions.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub expand_expression: ::core::option::Option<bool>,
    /// Fill `groups`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "groupid", "name", "flags", "uuid"; no two alike, or the word "extend". `null` means absent. Gone in 7.2. Deprecated since 6.2: use `selectHostGroups` instead.
    pub select_groups: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `hostgroups`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "groupid", "name", "flags", "uuid"; no two alike, or the word "extend". `null` means absent. Since 6.2.
    pub select_host_groups: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `templategroups`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "groupid", "name", "uuid"; no two alike, or the word "extend". `null` means absent. Since 6.2.
    pub select_template_groups: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `hosts`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_hosts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `items`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_items: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `functions`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_functions: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `dependencies`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_dependencies: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `discoveryRule`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_discovery_rule: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `lastEvent`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_last_event: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `tags`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_tags: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `triggerDiscovery`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_trigger_discovery: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// With `countOutput`: count for each group of objects that a filter names.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub group_count: ::core::option::Option<bool>,
    /// Do not ask for the caller's rights. Super administrators alone.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub nopermissions: ::core::option::Option<bool>,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "triggerid", "description", "status", "priority", "lastchange", "hostname"; a lone one may stand for the list. `null` means absent.
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
    /// Sets [`functions`](Self::functions).
    pub fn functions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.functions, value);
        self
    }
    /// Sets [`inherited`](Self::inherited).
    pub fn inherited(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.inherited, value);
        self
    }
    /// Sets [`dependent`](Self::dependent).
    pub fn dependent(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.dependent, value);
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
    /// Sets [`active`](Self::active).
    pub fn active(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.active, value);
        self
    }
    /// Sets [`maintenance`](Self::maintenance).
    pub fn maintenance(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.maintenance, value);
        self
    }
    /// Sets [`with_unacknowledged_events`](Self::with_unacknowledged_events).
    pub fn with_unacknowledged_events(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_unacknowledged_events, value);
        self
    }
    /// Sets [`with_acknowledged_events`](Self::with_acknowledged_events).
    pub fn with_acknowledged_events(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.with_acknowledged_events, value);
        self
    }
    /// Sets [`with_last_event_unacknowledged`](Self::with_last_event_unacknowledged).
    pub fn with_last_event_unacknowledged(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(
            &mut self.with_last_event_unacknowledged,
            value,
        );
        self
    }
    /// Sets [`skip_dependent`](Self::skip_dependent).
    pub fn skip_dependent(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.skip_dependent, value);
        self
    }
    /// Sets [`last_change_since`](Self::last_change_since).
    pub fn last_change_since(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.last_change_since, value);
        self
    }
    /// Sets [`last_change_till`](Self::last_change_till).
    pub fn last_change_till(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.last_change_till, value);
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
    /// Sets [`only_true`](Self::only_true).
    pub fn only_true(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.only_true, value);
        self
    }
    /// Sets [`min_severity`](Self::min_severity).
    pub fn min_severity(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.min_severity, value);
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
    /// Sets [`expand_description`](Self::expand_description).
    pub fn expand_description(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.expand_description, value);
        self
    }
    /// Sets [`expand_comment`](Self::expand_comment).
    pub fn expand_comment(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.expand_comment, value);
        self
    }
    /// Sets [`expand_expression`](Self::expand_expression).
    pub fn expand_expression(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.expand_expression, value);
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
    /// Sets [`select_template_groups`](Self::select_template_groups).
    pub fn select_template_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_template_groups, value);
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
    /// Sets [`select_functions`](Self::select_functions).
    pub fn select_functions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_functions, value);
        self
    }
    /// Sets [`select_dependencies`](Self::select_dependencies).
    pub fn select_dependencies(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_dependencies, value);
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
    /// Sets [`select_last_event`](Self::select_last_event).
    pub fn select_last_event(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_last_event, value);
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
    /// Sets [`select_trigger_discovery`](Self::select_trigger_discovery).
    pub fn select_trigger_discovery(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_trigger_discovery, value);
        self
    }
    /// Sets [`nopermissions`](Self::nopermissions).
    pub fn nopermissions(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.nopermissions, value);
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
        ::callsheet_runtime::record::Map<super::super::types::trigger::Trigger>,
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
    Request, super::super::TABLES, super::super::tables::shapes::TRIGGER_GET_REQUEST; 0
    => groupids, 1 => templateids, 2 => hostids, 3 => triggerids, 4 => itemids, 5 =>
    functions, 6 => inherited, 7 => dependent, 8 => templated, 9 => monitored, 10 =>
    active, 11 => maintenance, 12 => with_unacknowledged_events, 13 =>
    with_acknowledged_events, 14 => with_last_event_unacknowledged, 15 => skip_dependent,
    16 => last_change_since, 17 => last_change_till, 18 => group, 19 => host, 20 =>
    only_true, 21 => min_severity, 22 => evaltype, 23 => tags, 24 => expand_description,
    25 => expand_comment, 26 => expand_expression, 27 => select_groups, 28 =>
    select_host_groups, 29 => select_template_groups, 30 => select_hosts, 31 =>
    select_items, 32 => select_functions, 33 => select_dependencies, 34 =>
    select_discovery_rule, 35 => select_last_event, 36 => select_tags, 37 =>
    select_trigger_discovery, 38 => group_count, 39 => nopermissions, 40 => sortfield, 41
    => limit_selects, 42 => filter, 43 => search, 44 => search_by_any, 45 =>
    start_search, 46 => exclude_search, 47 => search_wildcards_enabled, 48 => output, 49
    => editable, 50 => count_output, 51 => preservekeys, 52 => sortorder, 53 => limit;;
    groupids templateids hostids triggerids itemids functions inherited dependent
    templated monitored active maintenance with_unacknowledged_events
    with_acknowledged_events with_last_event_unacknowledged skip_dependent
    last_change_since last_change_till group host only_true min_severity evaltype tags
    expand_description expand_comment expand_expression select_groups select_host_groups
    select_template_groups select_hosts select_items select_functions select_dependencies
    select_discovery_rule select_last_event select_tags select_trigger_discovery
    group_count nopermissions sortfield limit_selects filter search search_by_any
    start_search exclude_search search_wildcards_enabled output editable count_output
    preservekeys sortorder limit
}
/// Only triggers with these tags.
#[non_exhaustive]
pub struct Tags {
    /// The tag's name.
    ///
    /// String.
    pub tag: ::core::option::Option<::std::string::String>,
    /// How it is compared; left out: contains.
    ///
    /// Named value or number.
    pub operator: ::core::option::Option<super::super::types::tag_filter::TagOperator>,
    /// The value to compare with.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
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
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<super::super::types::tag_filter::TagOperator>,
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
impl ::core::default::Default for Tags {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Tags, super::super::TABLES, super::super::tables::shapes::TRIGGER_GET_TAGS; 0 => tag,
    1 => operator, 2 => value;; tag operator value
}
/// What `trigger.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::trigger::Trigger>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `trigger.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "trigger.get",
    file: "spec/zabbix/trigger/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/trigger/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "trigger",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::TRIGGER_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(
                            super::super::tables::shapes::TYPES_TRIGGER_TRIGGER,
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
            fields: &[50, 38],
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
            fields: &[50],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[51],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_TRIGGER_TRIGGER,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"trigger.get\", \"params\": {\"output\": [\"triggerid\", \"description\", \"priority\", \"value\"], \"triggerids\": [\"13491\"], \"selectTags\": [\"tag\", \"value\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"triggerid\": \"13491\", \"description\": \"Disk of {HOST.NAME} is almost full\", \"priority\": \"3\", \"value\": \"1\", \"tags\": [{\"tag\": \"scope\", \"value\": \"capacity\"}]}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 447,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"trigger.get\", \"params\": {\"output\": [\"triggerid\", \"status\"], \"filter\": {\"value\": 1}, \"sortfield\": \"priority\", \"sortorder\": \"DESC\", \"preservekeys\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"13491\": {\"triggerid\": \"13491\", \"status\": \"0\"}}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 451,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"trigger.get\", \"params\": {\"triggerids\": \"13492\", \"output\": [\"triggerid\", \"comments\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"triggerid\": \"13492\", \"comments\": \"Ask the night shift.\"}], \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 455,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 54] = tables::Field::rows(
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
            27,
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
            38,
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
            49,
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
            60,
        ),
        (
            "functions",
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
            71,
        ),
        ("inherited", tables::Type::WORD_BOOL, 81),
        ("dependent", tables::Type::WORD_BOOL, 89),
        ("templated", tables::Type::WORD_BOOL, 97),
        ("monitored", tables::Type::FLAG, 105),
        ("active", tables::Type::FLAG, 113),
        ("maintenance", tables::Type::WORD_BOOL, 121),
        ("withUnacknowledgedEvents", tables::Type::FLAG, 129),
        ("withAcknowledgedEvents", tables::Type::FLAG, 137),
        ("withLastEventUnacknowledged", tables::Type::FLAG, 145),
        ("skipDependent", tables::Type::FLAG, 153),
        ("lastChangeSince", tables::Type::TIMESTAMP, 161),
        ("lastChangeTill", tables::Type::TIMESTAMP, 169),
        ("group", tables::Type::TEXT, 177),
        ("host", tables::Type::TEXT, 185),
        ("only_true", tables::Type::FLAG, 193),
        (
            "min_severity",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            201,
        ),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            210,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TRIGGER_GET_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            220,
        ),
        ("expandDescription", tables::Type::FLAG, 245),
        ("expandComment", tables::Type::FLAG, 253),
        ("expandExpression", tables::Type::FLAG, 261),
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
                words: &["extend"],
                ..tables::Type::ANY
            },
            269,
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
                words: &["extend"],
                ..tables::Type::ANY
            },
            283,
        ),
        (
            "selectTemplateGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["groupid", "name", "uuid"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            296,
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
            309,
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
                words: &["extend"],
                ..tables::Type::ANY
            },
            319,
        ),
        (
            "selectFunctions",
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
            329,
        ),
        (
            "selectDependencies",
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
            339,
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
            349,
        ),
        (
            "selectLastEvent",
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
            359,
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
            369,
        ),
        (
            "selectTriggerDiscovery",
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
            379,
        ),
        ("groupCount", tables::Type::FLAG, 389),
        ("nopermissions", tables::Type::FLAG, 397),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "triggerid",
                                "description",
                                "status",
                                "priority",
                                "lastchange",
                                "hostname",
                            ],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            405,
        ),
        ("limitSelects", tables::Type::INT, 417),
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
                part: tables::Part::Control,
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
                part: tables::Part::Control,
                references: ::core::option::Option::Some("template"),
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
                part: tables::Part::Filters("hosts.hostid"),
                references: ::core::option::Option::Some("host"),
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
                part: tables::Part::Filters("triggerid"),
                references: ::core::option::Option::Some("trigger"),
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
                references: ::core::option::Option::Some("item"),
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
            27,
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
                        versions: tables::Versions::ALL,
                    },
                ],
                part: tables::Part::Extends("groups"),
                ..tables::Facts::NONE
            },
        ),
        (
            28,
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
                        versions: tables::Versions::ALL,
                    },
                ],
                part: tables::Part::Extends("hostgroups"),
                ..tables::Facts::NONE
            },
        ),
        (
            29,
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
                        versions: tables::Versions::ALL,
                    },
                ],
                part: tables::Part::Extends("templategroups"),
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
                part: tables::Part::Extends("hosts"),
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
                part: tables::Part::Extends("items"),
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
                part: tables::Part::Extends("functions"),
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
                part: tables::Part::Extends("dependencies"),
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
                part: tables::Part::Extends("discoveryRule"),
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
                part: tables::Part::Extends("lastEvent"),
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
                part: tables::Part::Extends("tags"),
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
                part: tables::Part::Extends("triggerDiscovery"),
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
                part: tables::Part::Control,
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            40,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::SortField,
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
                part: tables::Part::Control,
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
                part: tables::Part::Search,
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
                part: tables::Part::SearchAny,
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
                part: tables::Part::SearchStart,
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
                part: tables::Part::SearchExclude,
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
            48,
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
            49,
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
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
        (
            51,
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
                part: tables::Part::SortOrder,
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
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "trigger.get",
    name: "Request",
    file: "spec/zabbix/trigger/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 36,
        20, 65535, 65535, 65535, 65535, 65535, 31, 65535, 65535, 65535, 65535, 65535, 15,
        30, 50, 33, 45, 17, 2, 65535, 65535, 65535, 65535, 65535, 42, 65535, 65535, 12,
        65535, 24, 65535, 65535, 65535, 0, 18, 39, 65535, 65535, 65535, 37, 40, 65535,
        25, 65535, 7, 53, 65535, 65535, 32, 19, 16, 6, 5, 49, 52, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535, 9, 10, 13, 1,
        47, 65535, 65535, 65535, 65535, 23, 65535, 65535, 26, 65535, 65535, 4, 51, 65535,
        65535, 28, 65535, 27, 65535, 35, 22, 41, 65535, 38, 8, 65535, 29, 43, 11, 65535,
        65535, 65535, 65535, 21, 14, 46, 48, 65535, 44, 65535, 65535, 65535, 34, 65535,
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
            en: "Only triggers of hosts and templates of these groups.",
            ru: "Только триггеры узлов и шаблонов этих групп.",
        },
        tables::Text {
            en: "Only triggers of these templates.",
            ru: "Только триггеры этих шаблонов.",
        },
        tables::Text {
            en: "Only triggers of these hosts.",
            ru: "Только триггеры этих узлов.",
        },
        tables::Text {
            en: "Only triggers with these ids.",
            ru: "Только триггеры с этими идентификаторами.",
        },
        tables::Text {
            en: "Only triggers with these items in their expressions.",
            ru: "Только триггеры с этими элементами данных в выражениях.",
        },
        tables::Text {
            en: "Only triggers with these functions in their expressions.",
            ru: "Только триггеры с этими функциями в выражениях.",
        },
        tables::Text {
            en: "Only triggers that came from a template (`true`), or that did not (`false`).",
            ru: "Только триггеры полученные из шаблона (`true`) или нет (`false`).",
        },
        tables::Text {
            en: "Only triggers that depend on others (`true`), or that do not (`false`).",
            ru: "Только триггеры зависящие от других (`true`) или нет (`false`).",
        },
        tables::Text {
            en: "Only triggers of templates (`true`), or of hosts (`false`).",
            ru: "Только триггеры шаблонов (`true`) или узлов (`false`).",
        },
        tables::Text {
            en: "Only triggers in use, whose hosts and items are in use as well.",
            ru: "Только триггеры включённые, у которых включены и узлы, и элементы данных.",
        },
        tables::Text {
            en: "Only triggers in use, whose hosts are in use as well.",
            ru: "Только триггеры включённые, у которых включены и узлы.",
        },
        tables::Text {
            en: "Only triggers in use of hosts under maintenance (`true`), or without (`false`).",
            ru: "Только триггеры включённые, узлы которых на обслуживании (`true`) или нет (`false`).",
        },
        tables::Text {
            en: "Only triggers with problems that are not acknowledged.",
            ru: "Только триггеры с неподтверждёнными проблемами.",
        },
        tables::Text {
            en: "Only triggers all problems of which are acknowledged.",
            ru: "Только триггеры, все проблемы которых подтверждены.",
        },
        tables::Text {
            en: "Only triggers whose last problem is not acknowledged.",
            ru: "Только триггеры, последняя проблема которых не подтверждена.",
        },
        tables::Text {
            en: "Without triggers that depend on one with a problem.",
            ru: "Без триггеров, зависящих от проблемных.",
        },
        tables::Text {
            en: "Only triggers whose value changed after this time.",
            ru: "Только триггеры, изменившие состояние после этого времени.",
        },
        tables::Text {
            en: "Only triggers whose value changed before this time.",
            ru: "Только триггеры, изменившие состояние до этого времени.",
        },
        tables::Text {
            en: "Only triggers of the group with this name.",
            ru: "Только триггеры группы с этим названием.",
        },
        tables::Text {
            en: "Only triggers of the host with this technical name.",
            ru: "Только триггеры узла с этим техническим именем.",
        },
        tables::Text {
            en: "Only triggers with a problem, or with one a short while ago.",
            ru: "Только триггеры с проблемой, в том числе недавней.",
        },
        tables::Text {
            en: "Only triggers this bad or worse.",
            ru: "Только триггеры такой важности или выше.",
        },
        tables::Text {
            en: "How `tags` go together.",
            ru: "Как сочетаются `tags`.",
        },
        tables::Text {
            en: "Only triggers with these tags.",
            ru: "Только триггеры с этими тегами.",
        },
        tables::Text {
            en: "Fill in the macros of `description`.",
            ru: "Раскрыть макросы в `description`.",
        },
        tables::Text {
            en: "Fill in the macros of `comments`.",
            ru: "Раскрыть макросы в `comments`.",
        },
        tables::Text {
            en: "Answer expressions with hosts and items instead of the ids of functions.",
            ru: "Вернуть в выражениях узлы и элементы данных вместо идентификаторов функций.",
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
            en: "Fill `templategroups`: `extend`, or a list of fields.",
            ru: "Заполнить `templategroups`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `hosts`: `extend`, or a list of fields.",
            ru: "Заполнить `hosts`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `items`: `extend`, or a list of fields.",
            ru: "Заполнить `items`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `functions`: `extend`, or a list of fields.",
            ru: "Заполнить `functions`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `dependencies`: `extend`, or a list of fields.",
            ru: "Заполнить `dependencies`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `discoveryRule`: `extend`, or a list of fields.",
            ru: "Заполнить `discoveryRule`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `lastEvent`: `extend`, or a list of fields.",
            ru: "Заполнить `lastEvent`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `tags`: `extend`, or a list of fields.",
            ru: "Заполнить `tags`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `triggerDiscovery`: `extend`, or a list of fields.",
            ru: "Заполнить `triggerDiscovery`: `extend` или список полей.",
        },
        tables::Text {
            en: "With `countOutput`: count for each group of objects that a filter names.",
            ru: "Вместе с `countOutput`: считать отдельно по объектам, заданным в фильтрах.",
        },
        tables::Text {
            en: "Do not ask for the caller's rights. Super administrators alone.",
            ru: "Не учитывать права вызывающего. Только для супер-администратора.",
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
            field: 40,
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
        ("tag", tables::Type::TEXT, 228),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_OPERATOR_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            233,
        ),
        ("value", tables::Type::TEXT, 240),
    ],
    &[],
);
pub(crate) static TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "trigger.get",
    name: "Tags",
    file: "spec/zabbix/trigger/get.toml",
    form: tables::Form::Object,
    fields: &TAGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
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
            en: "How it is compared; left out: contains.",
            ru: "Как сравнивается; без него — содержит.",
        },
        tables::Text {
            en: "The value to compare with.",
            ru: "Значение для сравнения.",
        },
    ],
    rules: &[],
    said: &[],
};
