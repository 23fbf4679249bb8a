// @generated from spec/zabbix/event/get.toml by `cargo xtask codegen`; do not edit.

//! `event.get`: List events.

use ::callsheet_runtime::tables;
/// List events
///
/// Recoveries are events as well: `value` tells them from problems. Before 7.0 the server takes no notice of a parameter that it does not know.
///
/// The request of `event.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/event/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "event.get", "params": {"output": ["eventid", "clock", "name", "severity", "r_eventid"], "eventids": ["57"], "selectTags": ["tag", "value"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only events with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub eventids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only events of hosts of these groups.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only events of these hosts.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only events about these objects: triggers, items and so on, as `object` says.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub objectids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Where the events come from.
    ///
    /// One of the values below. Default: `0`.
    pub source: ::core::option::Option<super::super::types::event_source::EventSource>,
    /// What the events are about. It has to go with the source.
    ///
    /// One of the values below. Default: `0`.
    pub object: ::core::option::Option<super::super::types::event_source::EventObject>,
    /// Only events that report this. Left out, problems and recoveries of triggers and services.
    ///
    /// List of: named value or number; a lone one may stand for the list; no two alike. `null` means absent.
    pub value: ::core::option::Option<
        ::std::vec::Vec<super::super::types::event_source::EventValue>,
    >,
    /// Only events of these severities.
    ///
    /// List of: one of the values below; a lone one may stand for the list; no two alike. `null` means absent.
    pub severities: ::core::option::Option<
        ::std::vec::Vec<super::super::types::action::Severity>,
    >,
    /// Only events of triggers of these severities.
    ///
    /// List of: one of the values below; a lone one may stand for the list; no two alike. `null` means absent. Since 7.0.
    pub trigger_severities: ::core::option::Option<
        ::std::vec::Vec<super::super::types::action::Severity>,
    >,
    /// Only events with this id or a greater one.
    ///
    /// Id. `null` means absent.
    pub eventid_from: ::core::option::Option<::callsheet_runtime::Id>,
    /// Only events with this id or a smaller one.
    ///
    /// Id. `null` means absent.
    pub eventid_till: ::core::option::Option<::callsheet_runtime::Id>,
    /// Only events of this time or later.
    ///
    /// Time (seconds since 1970). `null` means absent.
    pub time_from: ::core::option::Option<i64>,
    /// Only events of this time or earlier.
    ///
    /// Time (seconds since 1970). `null` means absent.
    pub time_till: ::core::option::Option<i64>,
    /// Only problems that lasted at this time or later. Needs `problem_time_till`.
    ///
    /// Time (seconds since 1970). `null` means absent.
    pub problem_time_from: ::core::option::Option<i64>,
    /// Only problems that lasted at this time or earlier. Needs `problem_time_from`.
    ///
    /// Time (seconds since 1970). `null` means absent.
    pub problem_time_till: ::core::option::Option<i64>,
    /// Only acknowledged events, or only those that are not.
    ///
    /// Bool (true or false). `null` means absent.
    pub acknowledged: ::core::option::Option<bool>,
    /// Only events updated in one of these ways, one bit each: 1 close, 2 acknowledge, 4 message, 8 severity, 16 unacknowledge, since 6.2 also 32 suppress, 64 unsuppress, since 6.4 also 128 make a cause, 256 make a symptom.
    ///
    /// Integer, 1–511. `null` means absent. Since 7.0.
    pub action: ::core::option::Option<i64>,
    /// Only events that these users updated.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent. Since 7.0.
    pub action_userids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only suppressed events, or only those that are not.
    ///
    /// Bool (true or false). `null` means absent.
    pub suppressed: ::core::option::Option<bool>,
    /// Only symptoms, or only causes.
    ///
    /// Bool (true or false). `null` means absent. Since 6.4.
    pub symptom: ::core::option::Option<bool>,
    /// How `tags` go together.
    ///
    /// One of the values below. Default: `0`.
    pub evaltype: ::core::option::Option<super::super::types::tag_filter::TagEvaluation>,
    /// Only events with these tags.
    ///
    /// List of: object; a lone one may stand for the list. `null` means absent.
    pub tags: ::core::option::Option<::std::vec::Vec<Tags>>,
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "eventid", "source", "object", "objectid", "value", "acknowledged", "name", "severity", "cause\_eventid". `null` means absent.
    pub filter: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Only objects whose text field contains this text, regardless of case.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "name". `null` means absent.
    pub search: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// One matching field of `filter` or `search` is enough.
    ///
    /// Bool (true or false).
    pub search_by_any: ::core::option::Option<bool>,
    /// `search` compares the beginning of a field only.
    ///
    /// Flag (true, or left out).
    pub start_search: ::core::option::Option<bool>,
    /// Only objects that `search` does not match.
    ///
    /// Flag (true, or left out).
    pub exclude_search: ::core::option::Option<bool>,
    /// `*` in `search` stands for any text.
    ///
    /// Bool (true or false).
    pub search_wildcards_enabled: ::core::option::Option<bool>,
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "eventid", "source", "object", "objectid", "clock", "value", "acknowledged", "ns", "name", "severity", "r\_eventid", "c\_eventid", "correlationid", "userid", "cause\_eventid", "opdata", "suppressed", "urls"; no two alike, or the word "extend". What is right hangs on other fields.
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Answer the number of objects instead of the objects.
    ///
    /// Flag (true, or left out).
    pub count_output: ::core::option::Option<bool>,
    /// With `countOutput`: count for each value of `objectid`.
    ///
    /// List of: string, one of "objectid"; a lone one may stand for the list; no two alike. Since 7.0.
    pub group_by: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// With `countOutput`: count for each object.
    ///
    /// Flag (true, or left out). `null` means absent. Gone in 7.0.
    pub group_count: ::core::option::Option<bool>,
    /// Fill `acknowledges`: `extend`, `count`, or a list of fields.
    ///
    /// List of: string, one of "acknowledgeid", "userid", "clock", "message", "action", "old\_severity", "new\_severity", "suppress\_until", "taskid", "username", "name", "surname"; no two alike, or the word "extend", "count". `null` means absent. What is right hangs on other fields. Gone in 7.2. Deprecated since 7.0: use `selectAcknowledges` instead.
    pub select_acknowledges_deprecated: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `acknowledges`: `extend`, `count`, or a list of fields.
    ///
    /// List of: string, one of "acknowledgeid", "userid", "clock", "message", "action", "old\_severity", "new\_severity", "suppress\_until", "taskid", "username", "name", "surname"; no two alike, or the word "extend", "count". `null` means absent. Since 7.0.
    pub select_acknowledges: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `alerts`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "alertid", "actionid", "userid", "clock", "mediatypeid", "sendto", "subject", "message", "status", "retries", "error", "esc\_step", "alerttype", "p\_eventid", "acknowledgeid"; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields. Gone in 7.2. Deprecated since 7.0: use `selectAlerts` instead.
    pub select_alerts_deprecated: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `alerts`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "alertid", "actionid", "userid", "clock", "mediatypeid", "sendto", "subject", "message", "status", "retries", "error", "esc\_step", "alerttype", "p\_eventid", "acknowledgeid"; no two alike, or the word "extend". `null` means absent. Since 7.0.
    pub select_alerts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `hosts`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "hostid", "host", "monitored\_by", "proxyid", "proxy\_groupid", "assigned\_proxyid", "status", "ipmi\_authtype", "ipmi\_privilege", "ipmi\_username", "ipmi\_password", "maintenanceid", "maintenance\_status", "maintenance\_type", "maintenance\_from", "name", "flags", "description", "tls\_connect", "tls\_accept", "tls\_issuer", "tls\_subject", "inventory\_mode", "active\_available"; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields.
    pub select_hosts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `relatedObject`, the object that the event is about: `extend`, or a list of its fields.
    ///
    /// List of: string; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields.
    pub select_related_object: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `suppression_data`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "maintenanceid", "suppress\_until", "userid"; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields.
    pub select_suppression_data: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `tags`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "tag", "value"; no two alike, or the word "extend". `null` means absent. What is right hangs on other fields.
    pub select_tags: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "eventid", "objectid", "clock", "rowscount"; a lone one may stand for the list; no two alike. What is right hangs on other fields.
    pub sortfield: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Up or down, for all fields of `sortfield` or for each.
    ///
    /// List of: one of the values below, or the word "ASC", "DESC".
    pub sortorder: ::core::option::Option<
        ::std::vec::Vec<super::super::types::get_options::SortOrder>,
    >,
    /// Answer this many objects at most.
    ///
    /// Integer, 1–2147483647. `null` means absent.
    pub limit: ::core::option::Option<i64>,
    /// Only objects that the caller may change.
    ///
    /// Bool (true or false).
    pub editable: ::core::option::Option<bool>,
    /// Answer an object keyed by id instead of a list.
    ///
    /// Bool (true or false).
    pub preservekeys: ::core::option::Option<bool>,
    /// Does nothing: the server drops it from calls of the API.
    ///
    /// Bool (true or false). `null` means absent.
    pub nopermissions: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`eventids`](Self::eventids).
    pub fn eventids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.eventids, value);
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
    /// Sets [`objectids`](Self::objectids).
    pub fn objectids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.objectids, value);
        self
    }
    /// Sets [`source`](Self::source).
    pub fn source(
        mut self,
        value: impl ::core::convert::Into<super::super::types::event_source::EventSource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.source, value);
        self
    }
    /// Sets [`object`](Self::object).
    pub fn object(
        mut self,
        value: impl ::core::convert::Into<super::super::types::event_source::EventObject>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.object, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::event_source::EventValue,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.value, value);
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
    /// Sets [`trigger_severities`](Self::trigger_severities).
    pub fn trigger_severities(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::action::Severity>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.trigger_severities, value);
        self
    }
    /// Sets [`eventid_from`](Self::eventid_from).
    pub fn eventid_from(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.eventid_from, value);
        self
    }
    /// Sets [`eventid_till`](Self::eventid_till).
    pub fn eventid_till(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.eventid_till, value);
        self
    }
    /// Sets [`time_from`](Self::time_from).
    pub fn time_from(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.time_from, value);
        self
    }
    /// Sets [`time_till`](Self::time_till).
    pub fn time_till(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.time_till, value);
        self
    }
    /// Sets [`problem_time_from`](Self::problem_time_from).
    pub fn problem_time_from(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.problem_time_from, value);
        self
    }
    /// Sets [`problem_time_till`](Self::problem_time_till).
    pub fn problem_time_till(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.problem_time_till, value);
        self
    }
    /// Sets [`acknowledged`](Self::acknowledged).
    pub fn acknowledged(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.acknowledged, value);
        self
    }
    /// Sets [`action`](Self::action).
    pub fn action(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.action, value);
        self
    }
    /// Sets [`action_userids`](Self::action_userids).
    pub fn action_userids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.action_userids, value);
        self
    }
    /// Sets [`suppressed`](Self::suppressed).
    pub fn suppressed(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.suppressed, value);
        self
    }
    /// Sets [`symptom`](Self::symptom).
    pub fn symptom(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.symptom, value);
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
    /// Sets [`group_by`](Self::group_by).
    pub fn group_by(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.group_by, value);
        self
    }
    /// Sets [`select_acknowledges_deprecated`](Self::select_acknowledges_deprecated).
    pub fn select_acknowledges_deprecated(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(
            &mut self.select_acknowledges_deprecated,
            value,
        );
        self
    }
    /// Sets [`select_acknowledges`](Self::select_acknowledges).
    pub fn select_acknowledges(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_acknowledges, value);
        self
    }
    /// Sets [`select_alerts_deprecated`](Self::select_alerts_deprecated).
    pub fn select_alerts_deprecated(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_alerts_deprecated, value);
        self
    }
    /// Sets [`select_alerts`](Self::select_alerts).
    pub fn select_alerts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_alerts, value);
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
    /// Sets [`select_related_object`](Self::select_related_object).
    pub fn select_related_object(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_related_object, value);
        self
    }
    /// Sets [`select_suppression_data`](Self::select_suppression_data).
    pub fn select_suppression_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_suppression_data, value);
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
    /// Asks for another response, by `countOutput` and `groupBy`.
    pub fn count_by_object(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::std::vec::Vec<::callsheet_runtime::record::Map<::std::string::String>>,
        1,
    > {
        ::callsheet_runtime::WithResponse::new(self)
    }
    /// Asks for another response, by `countOutput`.
    pub fn count(self) -> ::callsheet_runtime::WithResponse<Self, i64, 2> {
        ::callsheet_runtime::WithResponse::new(self)
    }
    /// Asks for another response, by `preservekeys`.
    pub fn by_id(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::callsheet_runtime::record::Map<super::super::types::event::Event>,
        3,
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
    Request, super::super::TABLES, super::super::tables::shapes::EVENT_GET_REQUEST; 0 =>
    eventids, 1 => groupids, 2 => hostids, 3 => objectids, 4 => source, 5 => object, 6 =>
    value, 7 => severities, 8 => trigger_severities, 9 => eventid_from, 10 =>
    eventid_till, 11 => time_from, 12 => time_till, 13 => problem_time_from, 14 =>
    problem_time_till, 15 => acknowledged, 16 => action, 17 => action_userids, 18 =>
    suppressed, 19 => symptom, 20 => evaltype, 21 => tags, 22 => filter, 23 => search, 24
    => search_by_any, 25 => start_search, 26 => exclude_search, 27 =>
    search_wildcards_enabled, 28 => output, 29 => count_output, 30 => group_by, 31 =>
    group_count, 32 => select_acknowledges_deprecated, 33 => select_acknowledges, 34 =>
    select_alerts_deprecated, 35 => select_alerts, 36 => select_hosts, 37 =>
    select_related_object, 38 => select_suppression_data, 39 => select_tags, 40 =>
    sortfield, 41 => sortorder, 42 => limit, 43 => editable, 44 => preservekeys, 45 =>
    nopermissions;; eventids groupids hostids objectids source object value severities
    trigger_severities eventid_from eventid_till time_from time_till problem_time_from
    problem_time_till acknowledged action action_userids suppressed symptom evaltype tags
    filter search search_by_any start_search exclude_search search_wildcards_enabled
    output count_output group_by group_count select_acknowledges_deprecated
    select_acknowledges select_alerts_deprecated select_alerts select_hosts
    select_related_object select_suppression_data select_tags sortfield sortorder limit
    editable preservekeys nopermissions
}
/// Only events with these tags.
#[non_exhaustive]
pub struct Tags {
    /// The tag's name.
    ///
    /// String. What is right hangs on other fields.
    pub tag: ::std::string::String,
    /// How it is compared; left out: contains.
    ///
    /// One of the values below. Default: `0`.
    pub operator: ::core::option::Option<super::super::types::tag_filter::TagOperator>,
    /// The value to compare with.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Tags {
    /// With what is required.
    pub fn new(tag: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            tag: tag.into(),
            ..::callsheet_runtime::Target::blank()
        }
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
::callsheet_runtime::record! {
    Tags, super::super::TABLES, super::super::tables::shapes::EVENT_GET_TAGS; 0 => tag, 1
    => operator, 2 => value; tag; operator value
}
/// What `event.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::event::Event>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `event.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "event.get",
    file: "spec/zabbix/event/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/event/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "event",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::EVENT_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(super::super::tables::shapes::TYPES_EVENT_EVENT),
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
            fields: &[29, 31],
            ty: tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Map(
                                &tables::Type {
                                    kind: tables::Kind::Text(tables::Lexical::Scalar),
                                    ..tables::Type::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
        },
        tables::ResponseCase {
            name: "count_by_object",
            fields: &[29, 30],
            ty: tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Map(
                                &tables::Type {
                                    kind: tables::Kind::Text(tables::Lexical::Scalar),
                                    ..tables::Type::ANY
                                },
                            ),
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
            fields: &[29],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[44],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_EVENT_EVENT,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"event.get\", \"params\": {\"output\": [\"eventid\", \"clock\", \"name\", \"severity\", \"r_eventid\"], \"eventids\": [\"57\"], \"selectTags\": [\"tag\", \"value\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"eventid\": \"57\", \"clock\": \"1727442000\", \"name\": \"Disk of Zabbix server is almost full\", \"severity\": \"3\", \"r_eventid\": \"58\", \"tags\": [{\"tag\": \"scope\", \"value\": \"capacity\"}]}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 787,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"event.get\", \"params\": {\"output\": [\"eventid\", \"value\"], \"eventids\": [\"57\", \"58\"], \"sortfield\": \"eventid\", \"sortorder\": \"DESC\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"eventid\": \"58\", \"value\": \"0\"}, {\"eventid\": \"57\", \"value\": \"1\"}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 791,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"event.get\", \"params\": {\"output\": [\"eventid\", \"objectid\"], \"eventids\": \"58\", \"preservekeys\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"58\": {\"eventid\": \"58\", \"objectid\": \"13491\"}}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 795,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 46] = tables::Field::rows(
    [
        (
            "eventids",
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
            15,
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
            26,
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
            37,
        ),
        (
            "objectids",
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
            48,
        ),
        (
            "source",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_SOURCE_VALUES,
                ),
                ..tables::Type::ANY
            },
            58,
        ),
        (
            "object",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_OBJECT_VALUES,
                ),
                ..tables::Type::ANY
            },
            70,
        ),
        (
            "value",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::event_source::EVENT_VALUE_OR_INT_VALUES,
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
            82,
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
            93,
        ),
        (
            "trigger_severities",
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
            104,
        ),
        ("eventid_from", tables::Type::ID, 116),
        ("eventid_till", tables::Type::ID, 124),
        ("time_from", tables::Type::TIMESTAMP, 132),
        ("time_till", tables::Type::TIMESTAMP, 140),
        ("problem_time_from", tables::Type::TIMESTAMP, 148),
        ("problem_time_till", tables::Type::TIMESTAMP, 156),
        ("acknowledged", tables::Type::WORD_BOOL, 164),
        (
            "action",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 511,
                    },
                ],
                ..tables::Type::INT
            },
            172,
        ),
        (
            "action_userids",
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
            181,
        ),
        ("suppressed", tables::Type::WORD_BOOL, 192),
        ("symptom", tables::Type::WORD_BOOL, 200),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            209,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::EVENT_GET_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            221,
        ),
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
                words: &[
                    "eventid",
                    "source",
                    "object",
                    "objectid",
                    "value",
                    "acknowledged",
                    "name",
                    "severity",
                    "cause_eventid",
                ],
                ..tables::Type::ANY
            },
            255,
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
            265,
        ),
        ("searchByAny", tables::Type::WORD_BOOL, 275),
        ("startSearch", tables::Type::FLAG, 282),
        ("excludeSearch", tables::Type::FLAG, 289),
        ("searchWildcardsEnabled", tables::Type::WORD_BOOL, 296),
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "eventid",
                                "source",
                                "object",
                                "objectid",
                                "clock",
                                "value",
                                "acknowledged",
                                "ns",
                                "name",
                                "severity",
                                "r_eventid",
                                "c_eventid",
                                "correlationid",
                                "userid",
                                "cause_eventid",
                                "opdata",
                                "suppressed",
                                "urls",
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
            303,
        ),
        ("countOutput", tables::Type::FLAG, 317),
        (
            "groupBy",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["objectid"],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            324,
        ),
        ("groupCount", tables::Type::FLAG, 334),
        (
            "select_acknowledges",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "acknowledgeid",
                                "userid",
                                "clock",
                                "message",
                                "action",
                                "old_severity",
                                "new_severity",
                                "suppress_until",
                                "taskid",
                                "username",
                                "name",
                                "surname",
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
            343,
        ),
        (
            "selectAcknowledges",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "acknowledgeid",
                                "userid",
                                "clock",
                                "message",
                                "action",
                                "old_severity",
                                "new_severity",
                                "suppress_until",
                                "taskid",
                                "username",
                                "name",
                                "surname",
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
            362,
        ),
        (
            "select_alerts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "alertid",
                                "actionid",
                                "userid",
                                "clock",
                                "mediatypeid",
                                "sendto",
                                "subject",
                                "message",
                                "status",
                                "retries",
                                "error",
                                "esc_step",
                                "alerttype",
                                "p_eventid",
                                "acknowledgeid",
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
            374,
        ),
        (
            "selectAlerts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "alertid",
                                "actionid",
                                "userid",
                                "clock",
                                "mediatypeid",
                                "sendto",
                                "subject",
                                "message",
                                "status",
                                "retries",
                                "error",
                                "esc_step",
                                "alerttype",
                                "p_eventid",
                                "acknowledgeid",
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
            393,
        ),
        (
            "selectHosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "hostid",
                                "host",
                                "monitored_by",
                                "proxyid",
                                "proxy_groupid",
                                "assigned_proxyid",
                                "status",
                                "ipmi_authtype",
                                "ipmi_privilege",
                                "ipmi_username",
                                "ipmi_password",
                                "maintenanceid",
                                "maintenance_status",
                                "maintenance_type",
                                "maintenance_from",
                                "name",
                                "flags",
                                "description",
                                "tls_connect",
                                "tls_accept",
                                "tls_issuer",
                                "tls_subject",
                                "inventory_mode",
                                "active_available",
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
            405,
        ),
        (
            "selectRelatedObject",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            420,
        ),
        (
            "selectSuppressionData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["maintenanceid", "suppress_until", "userid"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            494,
        ),
        (
            "selectTags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["tag", "value"],
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
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["eventid", "objectid", "clock", "rowscount"],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            524,
        ),
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
                        ..tables::List::ANY
                    },
                ),
                words: &["ASC", "DESC"],
                ..tables::Type::ANY
            },
            545,
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
            554,
        ),
        ("editable", tables::Type::WORD_BOOL, 563),
        ("preservekeys", tables::Type::WORD_BOOL, 570),
        ("nopermissions", tables::Type::WORD_BOOL, 577),
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
                part: tables::Part::Filters("eventid"),
                references: ::core::option::Option::Some("event"),
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
                part: tables::Part::Control,
                references: ::core::option::Option::Some("host-group"),
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
            3,
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
                part: tables::Part::Filters("objectid"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
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
            7,
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
            8,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
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
            9,
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
                part: tables::Part::From("eventid"),
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
                part: tables::Part::Till("eventid"),
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
                part: tables::Part::From("clock"),
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
                part: tables::Part::Till("clock"),
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
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                part: tables::Part::Control,
                references: ::core::option::Option::Some("user"),
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
            19,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
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
                default: ::core::option::Option::Some("0"),
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
                part: tables::Part::SearchAny,
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
                part: tables::Part::SearchStart,
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
                part: tables::Part::SearchExclude,
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
                part: tables::Part::SearchWildcards,
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
                part: tables::Part::Output,
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
                                    item: tables::Type::TEXT,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            words: &["extend"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 312,
                    },
                ],
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
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            31,
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
            32,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    instead: ::core::option::Option::Some("selectAcknowledges"),
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
                        at: "selectAcknowledges",
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                    },
                ],
                part: tables::Part::Extends("acknowledges"),
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
                                    item: tables::Type::TEXT,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            words: &["extend", "count"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 357,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
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
                part: tables::Part::Extends("acknowledges"),
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    instead: ::core::option::Option::Some("selectAlerts"),
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
                        at: "selectAlerts",
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                    },
                ],
                part: tables::Part::Extends("alerts"),
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
                                    item: tables::Type::TEXT,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            words: &["extend"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 388,
                    },
                ],
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
                part: tables::Part::Extends("alerts"),
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
                                    item: tables::Type::TEXT,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            words: &["extend"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 415,
                    },
                ],
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
                part: tables::Part::Extends("relatedObject"),
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
                                    item: tables::Type::TEXT,
                                    ..tables::List::ANY
                                },
                            ),
                            words: &["extend"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 430,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "triggerid",
                                            "expression",
                                            "description",
                                            "url",
                                            "status",
                                            "value",
                                            "priority",
                                            "lastchange",
                                            "comments",
                                            "error",
                                            "templateid",
                                            "type",
                                            "state",
                                            "flags",
                                            "recovery_mode",
                                            "recovery_expression",
                                            "correlation_mode",
                                            "correlation_tag",
                                            "manual_close",
                                            "opdata",
                                            "event_name",
                                            "url_name",
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 437,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "dhostid",
                                            "druleid",
                                            "status",
                                            "lastup",
                                            "lastdown",
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 445,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "dserviceid",
                                            "dhostid",
                                            "value",
                                            "port",
                                            "status",
                                            "lastup",
                                            "lastdown",
                                            "dcheckid",
                                            "ip",
                                            "dns",
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 453,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::TEXT,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            words: &["extend"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 461,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "itemid",
                                            "type",
                                            "snmp_oid",
                                            "hostid",
                                            "name",
                                            "key_",
                                            "delay",
                                            "history",
                                            "trends",
                                            "status",
                                            "value_type",
                                            "trapper_hosts",
                                            "units",
                                            "logtimefmt",
                                            "templateid",
                                            "valuemapid",
                                            "params",
                                            "ipmi_sensor",
                                            "authtype",
                                            "username",
                                            "password",
                                            "publickey",
                                            "privatekey",
                                            "flags",
                                            "interfaceid",
                                            "description",
                                            "inventory_link",
                                            "jmx_endpoint",
                                            "master_itemid",
                                            "timeout",
                                            "url",
                                            "query_fields",
                                            "posts",
                                            "status_codes",
                                            "follow_redirects",
                                            "post_type",
                                            "http_proxy",
                                            "headers",
                                            "retrieve_mode",
                                            "request_method",
                                            "output_format",
                                            "ssl_cert_file",
                                            "ssl_key_file",
                                            "ssl_key_password",
                                            "verify_peer",
                                            "verify_host",
                                            "allow_traps",
                                            "state",
                                            "error",
                                            "parameters",
                                            "lastclock",
                                            "lastns",
                                            "lastvalue",
                                            "prevvalue",
                                            "name_resolved",
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 469,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["5"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "itemid",
                                            "type",
                                            "snmp_oid",
                                            "hostid",
                                            "name",
                                            "key_",
                                            "delay",
                                            "status",
                                            "trapper_hosts",
                                            "templateid",
                                            "params",
                                            "ipmi_sensor",
                                            "authtype",
                                            "username",
                                            "password",
                                            "publickey",
                                            "privatekey",
                                            "interfaceid",
                                            "description",
                                            "lifetime_type",
                                            "lifetime",
                                            "enabled_lifetime_type",
                                            "enabled_lifetime",
                                            "jmx_endpoint",
                                            "master_itemid",
                                            "timeout",
                                            "url",
                                            "query_fields",
                                            "posts",
                                            "status_codes",
                                            "follow_redirects",
                                            "post_type",
                                            "http_proxy",
                                            "headers",
                                            "retrieve_mode",
                                            "request_method",
                                            "ssl_cert_file",
                                            "ssl_key_file",
                                            "ssl_key_password",
                                            "verify_peer",
                                            "verify_host",
                                            "allow_traps",
                                            "state",
                                            "error",
                                            "parameters",
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 477,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "serviceid",
                                            "uuid",
                                            "name",
                                            "status",
                                            "algorithm",
                                            "sortorder",
                                            "weight",
                                            "propagation_rule",
                                            "propagation_value",
                                            "description",
                                            "created_at",
                                            "readonly",
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 485,
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
                part: tables::Part::Extends("suppression_data"),
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
                                    item: tables::Type::TEXT,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            words: &["extend"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 504,
                    },
                ],
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
                                    item: tables::Type::TEXT,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            words: &["extend"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 519,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            40,
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
                                        kind: tables::Kind::Text(tables::Lexical::Scalar),
                                        words: &["eventid", "objectid", "clock"],
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Absent,
                        null: tables::Null::Absent,
                        late: false,
                        line: 532,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            41,
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
                part: tables::Part::SortOrder,
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
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
        (
            43,
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
            44,
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "event.get",
    name: "Request",
    file: "spec/zabbix/event/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 15, 65535, 19, 65535, 65535, 65535, 65535, 39, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 36,
        10, 29, 65535, 25, 65535, 2, 18, 65535, 65535, 65535, 65535, 4, 22, 37, 65535, 7,
        65535, 65535, 65535, 65535, 1, 30, 45, 65535, 65535, 12, 65535, 40, 65535, 32,
        65535, 6, 42, 65535, 65535, 65535, 0, 43, 9, 3, 41, 16, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 17, 65535, 65535, 65535, 65535, 65535, 65535,
        27, 65535, 65535, 65535, 65535, 65535, 65535, 21, 65535, 65535, 34, 65535, 38,
        33, 44, 65535, 65535, 65535, 13, 14, 65535, 65535, 20, 65535, 65535, 11, 31,
        65535, 23, 65535, 65535, 65535, 65535, 65535, 65535, 5, 8, 26, 28, 65535, 24, 35,
        65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["1"],
                    ),
                ),
            ),
            is_advice: false,
            line: 584,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["2"],
                    ),
                ),
            ),
            is_advice: false,
            line: 590,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["3"],
                    ),
                ),
            ),
            is_advice: false,
            line: 596,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["4"],
                    ),
                ),
            ),
            is_advice: false,
            line: 602,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["5"],
                    ),
                ),
            ),
            is_advice: false,
            line: 608,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["6"],
                    ),
                ),
            ),
            is_advice: false,
            line: 614,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["0"],
                    ),
                ),
            ),
            is_advice: false,
            line: 620,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["3"],
                    ),
                ),
            ),
            is_advice: false,
            line: 626,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["4"],
                    ),
                ),
            ),
            is_advice: false,
            line: 632,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["5"],
                    ),
                ),
            ),
            is_advice: false,
            line: 638,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["6"],
                    ),
                ),
            ),
            is_advice: false,
            line: 644,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["2"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["0"],
                    ),
                ),
            ),
            is_advice: false,
            line: 650,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["2"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["1"],
                    ),
                ),
            ),
            is_advice: false,
            line: 656,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["2"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["2"],
                    ),
                ),
            ),
            is_advice: false,
            line: 662,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["2"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["4"],
                    ),
                ),
            ),
            is_advice: false,
            line: 668,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["2"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["5"],
                    ),
                ),
            ),
            is_advice: false,
            line: 674,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["2"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["6"],
                    ),
                ),
            ),
            is_advice: false,
            line: 680,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["3"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["1"],
                    ),
                ),
            ),
            is_advice: false,
            line: 686,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["3"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["2"],
                    ),
                ),
            ),
            is_advice: false,
            line: 692,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["3"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["3"],
                    ),
                ),
            ),
            is_advice: false,
            line: 698,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["3"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["6"],
                    ),
                ),
            ),
            is_advice: false,
            line: 704,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["0"],
                    ),
                ),
            ),
            is_advice: false,
            line: 710,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["1"],
                    ),
                ),
            ),
            is_advice: false,
            line: 716,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["2"],
                    ),
                ),
            ),
            is_advice: false,
            line: 722,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["3"],
                    ),
                ),
            ),
            is_advice: false,
            line: 728,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["4"],
                    ),
                ),
            ),
            is_advice: false,
            line: 734,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        },
                        &["5"],
                    ),
                ),
            ),
            is_advice: false,
            line: 740,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Present(tables::Path {
                    from: tables::From::Here,
                    steps: &[32],
                }),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
            },
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[33],
            }),
            is_advice: false,
            line: 746,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Present(tables::Path {
                    from: tables::From::Here,
                    steps: &[34],
                }),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
            },
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[35],
            }),
            is_advice: false,
            line: 753,
        },
    ],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Only events with these ids.",
            ru: "Только события с этими идентификаторами.",
        },
        tables::Text {
            en: "Only events of hosts of these groups.",
            ru: "Только события узлов этих групп.",
        },
        tables::Text {
            en: "Only events of these hosts.",
            ru: "Только события этих узлов.",
        },
        tables::Text {
            en: "Only events about these objects: triggers, items and so on, as `object` says.",
            ru: "Только события об этих объектах: триггерах, элементах данных и так далее, смотря по `object`.",
        },
        tables::Text {
            en: "Where the events come from.",
            ru: "Источник событий.",
        },
        tables::Text {
            en: "What the events are about. It has to go with the source.",
            ru: "К чему относятся события. Должно подходить к источнику.",
        },
        tables::Text {
            en: "Only events that report this. Left out, problems and recoveries of triggers and services.",
            ru: "Только события с такими значениями. Если не задано, у триггеров и услуг — проблемы и восстановления.",
        },
        tables::Text {
            en: "Only events of these severities.",
            ru: "Только события такой важности.",
        },
        tables::Text {
            en: "Only events of triggers of these severities.",
            ru: "Только события триггеров такой важности.",
        },
        tables::Text {
            en: "Only events with this id or a greater one.",
            ru: "Только события с этим или большим идентификатором.",
        },
        tables::Text {
            en: "Only events with this id or a smaller one.",
            ru: "Только события с этим или меньшим идентификатором.",
        },
        tables::Text {
            en: "Only events of this time or later.",
            ru: "Только события с этого времени.",
        },
        tables::Text {
            en: "Only events of this time or earlier.",
            ru: "Только события по это время.",
        },
        tables::Text {
            en: "Only problems that lasted at this time or later. Needs `problem_time_till`.",
            ru: "Только проблемы, длившиеся в это время или позже. Нужен и `problem_time_till`.",
        },
        tables::Text {
            en: "Only problems that lasted at this time or earlier. Needs `problem_time_from`.",
            ru: "Только проблемы, длившиеся в это время или раньше. Нужен и `problem_time_from`.",
        },
        tables::Text {
            en: "Only acknowledged events, or only those that are not.",
            ru: "Только подтверждённые события или только неподтверждённые.",
        },
        tables::Text {
            en: "Only events updated in one of these ways, one bit each: 1 close, 2 acknowledge, 4 message, 8 severity, 16 unacknowledge, since 6.2 also 32 suppress, 64 unsuppress, since 6.4 also 128 make a cause, 256 make a symptom.",
            ru: "Только события с одним из таких изменений, по биту: 1 закрыть, 2 подтвердить, 4 сообщение, 8 важность, 16 снять подтверждение, с 6.2 также 32 подавить, 64 снять подавление, с 6.4 также 128 сделать причиной, 256 сделать симптомом.",
        },
        tables::Text {
            en: "Only events that these users updated.",
            ru: "Только события, изменённые этими пользователями.",
        },
        tables::Text {
            en: "Only suppressed events, or only those that are not.",
            ru: "Только подавленные события или только неподавленные.",
        },
        tables::Text {
            en: "Only symptoms, or only causes.",
            ru: "Только симптомы или только причины.",
        },
        tables::Text {
            en: "How `tags` go together.",
            ru: "Как сочетаются `tags`.",
        },
        tables::Text {
            en: "Only events with these tags.",
            ru: "Только события с этими тегами.",
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
            en: "Which fields to answer: `extend` for all, or a list of names.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "Answer the number of objects instead of the objects.",
            ru: "Вернуть количество объектов вместо самих объектов.",
        },
        tables::Text {
            en: "With `countOutput`: count for each value of `objectid`.",
            ru: "Вместе с `countOutput`: считать по значениям `objectid`.",
        },
        tables::Text {
            en: "With `countOutput`: count for each object.",
            ru: "Вместе с `countOutput`: считать по объектам.",
        },
        tables::Text {
            en: "Fill `acknowledges`: `extend`, `count`, or a list of fields.",
            ru: "Заполнить `acknowledges`: `extend`, `count` или список полей.",
        },
        tables::Text {
            en: "Fill `acknowledges`: `extend`, `count`, or a list of fields.",
            ru: "Заполнить `acknowledges`: `extend`, `count` или список полей.",
        },
        tables::Text {
            en: "Fill `alerts`: `extend`, or a list of fields.",
            ru: "Заполнить `alerts`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `alerts`: `extend`, or a list of fields.",
            ru: "Заполнить `alerts`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `hosts`: `extend`, or a list of fields.",
            ru: "Заполнить `hosts`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `relatedObject`, the object that the event is about: `extend`, or a list of its fields.",
            ru: "Заполнить `relatedObject` — объект, к которому относится событие: `extend` или список его полей.",
        },
        tables::Text {
            en: "Fill `suppression_data`: `extend`, or a list of fields.",
            ru: "Заполнить `suppression_data`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `tags`: `extend`, or a list of fields.",
            ru: "Заполнить `tags`: `extend` или список полей.",
        },
        tables::Text {
            en: "The field or fields to sort by.",
            ru: "Поле или поля для сортировки.",
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
            en: "Only objects that the caller may change.",
            ru: "Только объекты, которые вызывающий вправе изменять.",
        },
        tables::Text {
            en: "Answer an object keyed by id instead of a list.",
            ru: "Вернуть объект с ключами-идентификаторами вместо списка.",
        },
        tables::Text {
            en: "Does nothing: the server drops it from calls of the API.",
            ru: "Не действует: из вызовов API сервер его убирает.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Incorrect event object \"1\" (discovered host) for event source \"0\" (trigger), only the following objects are supported: 0 - trigger.",
            ru: "События источника 0 (триггеры) не бывают об объекте 1 (обнаруженный узел); допустимо: 0 (триггер).",
        },
        tables::Text {
            en: "Incorrect event object \"2\" (discovered service) for event source \"0\" (trigger), only the following objects are supported: 0 - trigger.",
            ru: "События источника 0 (триггеры) не бывают об объекте 2 (обнаруженный сервис); допустимо: 0 (триггер).",
        },
        tables::Text {
            en: "Incorrect event object \"3\" (autoregistered host) for event source \"0\" (trigger), only the following objects are supported: 0 - trigger.",
            ru: "События источника 0 (триггеры) не бывают об объекте 3 (авторегистрированный узел); допустимо: 0 (триггер).",
        },
        tables::Text {
            en: "Incorrect event object \"4\" (item) for event source \"0\" (trigger), only the following objects are supported: 0 - trigger.",
            ru: "События источника 0 (триггеры) не бывают об объекте 4 (элемент данных); допустимо: 0 (триггер).",
        },
        tables::Text {
            en: "Incorrect event object \"5\" (low-level discovery rule) for event source \"0\" (trigger), only the following objects are supported: 0 - trigger.",
            ru: "События источника 0 (триггеры) не бывают об объекте 5 (правило низкоуровневого обнаружения); допустимо: 0 (триггер).",
        },
        tables::Text {
            en: "Incorrect event object \"6\" (service) for event source \"0\" (trigger), only the following objects are supported: 0 - trigger.",
            ru: "События источника 0 (триггеры) не бывают об объекте 6 (услуга); допустимо: 0 (триггер).",
        },
        tables::Text {
            en: "Incorrect event object \"0\" (trigger) for event source \"1\" (discovery), only the following objects are supported: 1 - discovered host, 2 - discovered service.",
            ru: "События источника 1 (обнаружение) не бывают об объекте 0 (триггер); допустимо: 1 (обнаруженный узел), 2 (обнаруженный сервис).",
        },
        tables::Text {
            en: "Incorrect event object \"3\" (autoregistered host) for event source \"1\" (discovery), only the following objects are supported: 1 - discovered host, 2 - discovered service.",
            ru: "События источника 1 (обнаружение) не бывают об объекте 3 (авторегистрированный узел); допустимо: 1 (обнаруженный узел), 2 (обнаруженный сервис).",
        },
        tables::Text {
            en: "Incorrect event object \"4\" (item) for event source \"1\" (discovery), only the following objects are supported: 1 - discovered host, 2 - discovered service.",
            ru: "События источника 1 (обнаружение) не бывают об объекте 4 (элемент данных); допустимо: 1 (обнаруженный узел), 2 (обнаруженный сервис).",
        },
        tables::Text {
            en: "Incorrect event object \"5\" (low-level discovery rule) for event source \"1\" (discovery), only the following objects are supported: 1 - discovered host, 2 - discovered service.",
            ru: "События источника 1 (обнаружение) не бывают об объекте 5 (правило низкоуровневого обнаружения); допустимо: 1 (обнаруженный узел), 2 (обнаруженный сервис).",
        },
        tables::Text {
            en: "Incorrect event object \"6\" (service) for event source \"1\" (discovery), only the following objects are supported: 1 - discovered host, 2 - discovered service.",
            ru: "События источника 1 (обнаружение) не бывают об объекте 6 (услуга); допустимо: 1 (обнаруженный узел), 2 (обнаруженный сервис).",
        },
        tables::Text {
            en: "Incorrect event object \"0\" (trigger) for event source \"2\" (autoregistration), only the following objects are supported: 3 - autoregistered host.",
            ru: "События источника 2 (авторегистрация) не бывают об объекте 0 (триггер); допустимо: 3 (авторегистрированный узел).",
        },
        tables::Text {
            en: "Incorrect event object \"1\" (discovered host) for event source \"2\" (autoregistration), only the following objects are supported: 3 - autoregistered host.",
            ru: "События источника 2 (авторегистрация) не бывают об объекте 1 (обнаруженный узел); допустимо: 3 (авторегистрированный узел).",
        },
        tables::Text {
            en: "Incorrect event object \"2\" (discovered service) for event source \"2\" (autoregistration), only the following objects are supported: 3 - autoregistered host.",
            ru: "События источника 2 (авторегистрация) не бывают об объекте 2 (обнаруженный сервис); допустимо: 3 (авторегистрированный узел).",
        },
        tables::Text {
            en: "Incorrect event object \"4\" (item) for event source \"2\" (autoregistration), only the following objects are supported: 3 - autoregistered host.",
            ru: "События источника 2 (авторегистрация) не бывают об объекте 4 (элемент данных); допустимо: 3 (авторегистрированный узел).",
        },
        tables::Text {
            en: "Incorrect event object \"5\" (low-level discovery rule) for event source \"2\" (autoregistration), only the following objects are supported: 3 - autoregistered host.",
            ru: "События источника 2 (авторегистрация) не бывают об объекте 5 (правило низкоуровневого обнаружения); допустимо: 3 (авторегистрированный узел).",
        },
        tables::Text {
            en: "Incorrect event object \"6\" (service) for event source \"2\" (autoregistration), only the following objects are supported: 3 - autoregistered host.",
            ru: "События источника 2 (авторегистрация) не бывают об объекте 6 (услуга); допустимо: 3 (авторегистрированный узел).",
        },
        tables::Text {
            en: "Incorrect event object \"1\" (discovered host) for event source \"3\" (internal), only the following objects are supported: 0 - trigger, 4 - item, 5 - low-level discovery rule.",
            ru: "События источника 3 (внутренние) не бывают об объекте 1 (обнаруженный узел); допустимо: 0 (триггер), 4 (элемент данных), 5 (правило низкоуровневого обнаружения).",
        },
        tables::Text {
            en: "Incorrect event object \"2\" (discovered service) for event source \"3\" (internal), only the following objects are supported: 0 - trigger, 4 - item, 5 - low-level discovery rule.",
            ru: "События источника 3 (внутренние) не бывают об объекте 2 (обнаруженный сервис); допустимо: 0 (триггер), 4 (элемент данных), 5 (правило низкоуровневого обнаружения).",
        },
        tables::Text {
            en: "Incorrect event object \"3\" (autoregistered host) for event source \"3\" (internal), only the following objects are supported: 0 - trigger, 4 - item, 5 - low-level discovery rule.",
            ru: "События источника 3 (внутренние) не бывают об объекте 3 (авторегистрированный узел); допустимо: 0 (триггер), 4 (элемент данных), 5 (правило низкоуровневого обнаружения).",
        },
        tables::Text {
            en: "Incorrect event object \"6\" (service) for event source \"3\" (internal), only the following objects are supported: 0 - trigger, 4 - item, 5 - low-level discovery rule.",
            ru: "События источника 3 (внутренние) не бывают об объекте 6 (услуга); допустимо: 0 (триггер), 4 (элемент данных), 5 (правило низкоуровневого обнаружения).",
        },
        tables::Text {
            en: "Incorrect event object \"0\" (trigger) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 0 (триггер); допустимо: 6 (услуга).",
        },
        tables::Text {
            en: "Incorrect event object \"1\" (discovered host) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 1 (обнаруженный узел); допустимо: 6 (услуга).",
        },
        tables::Text {
            en: "Incorrect event object \"2\" (discovered service) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 2 (обнаруженный сервис); допустимо: 6 (услуга).",
        },
        tables::Text {
            en: "Incorrect event object \"3\" (autoregistered host) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 3 (авторегистрированный узел); допустимо: 6 (услуга).",
        },
        tables::Text {
            en: "Incorrect event object \"4\" (item) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 4 (элемент данных); допустимо: 6 (услуга).",
        },
        tables::Text {
            en: "Incorrect event object \"5\" (low-level discovery rule) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 5 (правило низкоуровневого обнаружения); допустимо: 6 (услуга).",
        },
        tables::Text {
            en: "Deprecated parameter \"/select_acknowledges\" cannot be used with \"/selectAcknowledges\".",
            ru: "Устаревший параметр «select_acknowledges» не сочетается с «selectAcknowledges».",
        },
        tables::Text {
            en: "Deprecated parameter \"/select_alerts\" cannot be used with \"/selectAlerts\".",
            ru: "Устаревший параметр «select_alerts» не сочетается с «selectAlerts».",
        },
    ],
    said: &[
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect source value.",
                ru: "Недопустимое значение поля «source».",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect object value.",
                ru: "Недопустимое значение поля «object».",
            },
        },
        tables::Said {
            field: 20,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect evaltype value.",
                ru: "Недопустимое значение поля «evaltype».",
            },
        },
        tables::Said {
            field: 40,
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
static TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("tag", tables::Type::TEXT, 230),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_OPERATOR_VALUES,
                ),
                ..tables::Type::ANY
            },
            241,
        ),
        ("value", tables::Type::TEXT, 249),
    ],
    &[
        (
            0,
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 236,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
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
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "event.get",
    name: "Tags",
    file: "spec/zabbix/event/get.toml",
    form: tables::Form::Object,
    fields: &TAGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
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
