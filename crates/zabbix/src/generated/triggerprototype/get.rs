// @generated from spec/zabbix/triggerprototype/get.toml by `cargo xtask codegen`; do not edit.

//! `triggerprototype.get`: List trigger prototypes.

use ::callsheet_runtime::tables;
/// List trigger prototypes
///
/// The server takes no notice of a parameter that it does not know: a misspelt filter lists every prototype.
///
/// The request of `triggerprototype.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/triggerprototype/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "triggerprototype.get", "params": {"output": ["triggerid", "description", "discover"], "triggerids": ["13580"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only trigger prototypes of hosts and templates of these groups.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only trigger prototypes of these templates.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub templateids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only trigger prototypes of these hosts.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only trigger prototypes with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub triggerids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only trigger prototypes with these items in their expressions.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub itemids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only trigger prototypes of these discovery rules.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub discoveryids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only trigger prototypes with these functions in their expressions.
    ///
    /// List of: string; a lone one may stand for the list. `null` means absent.
    pub functions: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only trigger prototypes that came from a template (`true`), or that did not (`false`).
    ///
    /// Bool (true or false). `null` means absent.
    pub inherited: ::core::option::Option<bool>,
    /// Only trigger prototypes of templates (`true`), or of hosts (`false`).
    ///
    /// Bool (true or false). `null` means absent.
    pub templated: ::core::option::Option<bool>,
    /// Only trigger prototypes in use, whose hosts and items are in use as well.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub monitored: ::core::option::Option<bool>,
    /// Only trigger prototypes in use, whose hosts are in use as well.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub active: ::core::option::Option<bool>,
    /// Only trigger prototypes in use of hosts under maintenance (`true`), or without (`false`).
    ///
    /// Bool (true or false). `null` means absent.
    pub maintenance: ::core::option::Option<bool>,
    /// Only trigger prototypes of the group with this name.
    ///
    /// String. `null` means absent.
    pub group: ::core::option::Option<::std::string::String>,
    /// Only trigger prototypes of the host with this technical name.
    ///
    /// String. `null` means absent.
    pub host: ::core::option::Option<::std::string::String>,
    /// Only trigger prototypes this bad or worse.
    ///
    /// One of the values below. `null` means absent.
    pub min_severity: ::core::option::Option<super::super::types::action::Severity>,
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
    /// Fill `tags`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_tags: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
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
    /// List of: string, one of "triggerid", "description", "status", "priority", "discover"; a lone one may stand for the list. `null` means absent.
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
    /// Sets [`discoveryids`](Self::discoveryids).
    pub fn discoveryids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.discoveryids, value);
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
    /// Sets [`min_severity`](Self::min_severity).
    pub fn min_severity(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.min_severity, value);
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
        ::callsheet_runtime::record::Map<
            super::super::types::trigger_prototype::TriggerPrototype,
        >,
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
    Request, super::super::TABLES,
    super::super::tables::shapes::TRIGGERPROTOTYPE_GET_REQUEST; 0 => groupids, 1 =>
    templateids, 2 => hostids, 3 => triggerids, 4 => itemids, 5 => discoveryids, 6 =>
    functions, 7 => inherited, 8 => templated, 9 => monitored, 10 => active, 11 =>
    maintenance, 12 => group, 13 => host, 14 => min_severity, 15 => expand_expression, 16
    => select_groups, 17 => select_host_groups, 18 => select_template_groups, 19 =>
    select_hosts, 20 => select_items, 21 => select_functions, 22 => select_dependencies,
    23 => select_discovery_rule, 24 => select_tags, 25 => group_count, 26 =>
    nopermissions, 27 => sortfield, 28 => limit_selects, 29 => filter, 30 => search, 31
    => search_by_any, 32 => start_search, 33 => exclude_search, 34 =>
    search_wildcards_enabled, 35 => output, 36 => editable, 37 => count_output, 38 =>
    preservekeys, 39 => sortorder, 40 => limit;; groupids templateids hostids triggerids
    itemids discoveryids functions inherited templated monitored active maintenance group
    host min_severity expand_expression select_groups select_host_groups
    select_template_groups select_hosts select_items select_functions select_dependencies
    select_discovery_rule select_tags group_count nopermissions sortfield limit_selects
    filter search search_by_any start_search exclude_search search_wildcards_enabled
    output editable count_output preservekeys sortorder limit
}
/// What `triggerprototype.get` answers.
pub type Response = ::std::vec::Vec<
    super::super::types::trigger_prototype::TriggerPrototype,
>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `triggerprototype.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "triggerprototype.get",
    file: "spec/zabbix/triggerprototype/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/triggerprototype/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "trigger-prototype",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::TRIGGERPROTOTYPE_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(
                            super::super::tables::shapes::TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE,
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
            fields: &[37, 25],
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
            fields: &[37],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[38],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"triggerprototype.get\", \"params\": {\"output\": [\"triggerid\", \"description\", \"discover\"], \"triggerids\": [\"13580\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"triggerid\": \"13580\", \"description\": \"{#FSNAME} of {HOST.NAME} is almost full\", \"discover\": \"0\"}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 323,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"triggerprototype.get\", \"params\": {\"output\": [\"triggerid\", \"priority\"], \"triggerids\": 13580, \"preservekeys\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"13580\": {\"triggerid\": \"13580\", \"priority\": \"3\"}}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 327,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 41] = tables::Field::rows(
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
            "discoveryids",
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
            71,
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
            82,
        ),
        ("inherited", tables::Type::WORD_BOOL, 92),
        ("templated", tables::Type::WORD_BOOL, 100),
        ("monitored", tables::Type::FLAG, 108),
        ("active", tables::Type::FLAG, 116),
        ("maintenance", tables::Type::WORD_BOOL, 124),
        ("group", tables::Type::TEXT, 132),
        ("host", tables::Type::TEXT, 140),
        (
            "min_severity",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            148,
        ),
        ("expandExpression", tables::Type::FLAG, 157),
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
            165,
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
            179,
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
            192,
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
            205,
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
            215,
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
            225,
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
            235,
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
            245,
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
            255,
        ),
        ("groupCount", tables::Type::FLAG, 265),
        ("nopermissions", tables::Type::FLAG, 273),
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
                                "discover",
                            ],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            281,
        ),
        ("limitSelects", tables::Type::INT, 293),
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
                references: ::core::option::Option::Some("trigger-prototype"),
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
                references: ::core::option::Option::Some("discovery-rule"),
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
            17,
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
            18,
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
                part: tables::Part::Extends("items"),
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
                part: tables::Part::Extends("functions"),
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
                part: tables::Part::Extends("dependencies"),
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
                part: tables::Part::Extends("discoveryRule"),
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
                part: tables::Part::Extends("tags"),
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
                part: tables::Part::SortField,
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
                part: tables::Part::Filter,
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
                part: tables::Part::Search,
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
                part: tables::Part::SearchAny,
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
                part: tables::Part::SearchStart,
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
                part: tables::Part::SearchExclude,
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
                part: tables::Part::SearchWildcards,
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
                part: tables::Part::Output,
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
                part: tables::Part::Control,
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
                part: tables::Part::Count,
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
                part: tables::Part::ByKey,
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
                part: tables::Part::SortOrder,
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
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "triggerprototype.get",
    name: "Request",
    file: "spec/zabbix/triggerprototype/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 24,
        65535, 65535, 65535, 65535, 65535, 65535, 20, 65535, 65535, 65535, 65535, 65535,
        19, 65535, 37, 22, 32, 65535, 2, 65535, 65535, 5, 65535, 65535, 29, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 0, 12, 26, 65535, 65535, 65535, 65535,
        27, 65535, 65535, 65535, 65535, 40, 65535, 65535, 21, 13, 36, 7, 6, 39, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535,
        65535, 9, 10, 34, 1, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 15,
        65535, 65535, 4, 38, 65535, 65535, 17, 65535, 16, 65535, 65535, 28, 65535, 65535,
        25, 8, 65535, 18, 30, 11, 65535, 65535, 65535, 65535, 14, 35, 33, 65535, 65535,
        31, 65535, 65535, 65535, 23, 65535,
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
            en: "Only trigger prototypes of hosts and templates of these groups.",
            ru: "Только прототипы узлов и шаблонов этих групп.",
        },
        tables::Text {
            en: "Only trigger prototypes of these templates.",
            ru: "Только прототипы этих шаблонов.",
        },
        tables::Text {
            en: "Only trigger prototypes of these hosts.",
            ru: "Только прототипы этих узлов.",
        },
        tables::Text {
            en: "Only trigger prototypes with these ids.",
            ru: "Только прототипы с этими идентификаторами.",
        },
        tables::Text {
            en: "Only trigger prototypes with these items in their expressions.",
            ru: "Только прототипы с этими элементами данных в выражениях.",
        },
        tables::Text {
            en: "Only trigger prototypes of these discovery rules.",
            ru: "Только прототипы этих правил обнаружения.",
        },
        tables::Text {
            en: "Only trigger prototypes with these functions in their expressions.",
            ru: "Только прототипы с этими функциями в выражениях.",
        },
        tables::Text {
            en: "Only trigger prototypes that came from a template (`true`), or that did not (`false`).",
            ru: "Только прототипы полученные из шаблона (`true`) или нет (`false`).",
        },
        tables::Text {
            en: "Only trigger prototypes of templates (`true`), or of hosts (`false`).",
            ru: "Только прототипы шаблонов (`true`) или узлов (`false`).",
        },
        tables::Text {
            en: "Only trigger prototypes in use, whose hosts and items are in use as well.",
            ru: "Только прототипы включённые, у которых включены и узлы, и элементы данных.",
        },
        tables::Text {
            en: "Only trigger prototypes in use, whose hosts are in use as well.",
            ru: "Только прототипы включённые, у которых включены и узлы.",
        },
        tables::Text {
            en: "Only trigger prototypes in use of hosts under maintenance (`true`), or without (`false`).",
            ru: "Только прототипы включённые, узлы которых на обслуживании (`true`) или нет (`false`).",
        },
        tables::Text {
            en: "Only trigger prototypes of the group with this name.",
            ru: "Только прототипы группы с этим названием.",
        },
        tables::Text {
            en: "Only trigger prototypes of the host with this technical name.",
            ru: "Только прототипы узла с этим техническим именем.",
        },
        tables::Text {
            en: "Only trigger prototypes this bad or worse.",
            ru: "Только прототипы такой важности или выше.",
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
            en: "Fill `tags`: `extend`, or a list of fields.",
            ru: "Заполнить `tags`: `extend` или список полей.",
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
            field: 27,
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
