// @generated from spec/zabbix/problem/get.toml by `cargo xtask codegen`; do not edit.

//! `problem.get`: List problems.

use ::callsheet_runtime::tables;
/// List problems
///
/// Open problems, and with `recent` those closed a short while ago. Before 7.0 the server takes no notice of a parameter that it does not know.
///
/// The request of `problem.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/problem/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "problem.get", "params": {"output": ["eventid", "clock", "name", "severity"], "eventids": ["59"], "selectTags": "extend"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only problems with these event ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub eventids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only problems of hosts of these groups.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only problems of these hosts.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only problems of these objects: triggers, items and so on, as `object` says.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub objectids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Where the events come from.
    ///
    /// One of the values below, one of "0", "3", "4". Default: `0`.
    pub source: ::core::option::Option<super::super::types::event_source::EventSource>,
    /// What the events are about. It has to go with the source.
    ///
    /// One of the values below, one of "0", "4", "5", "6". Default: `0`.
    pub object: ::core::option::Option<super::super::types::event_source::EventObject>,
    /// Only problems of these severities.
    ///
    /// List of: one of the values below; a lone one may stand for the list; no two alike. `null` means absent.
    pub severities: ::core::option::Option<
        ::std::vec::Vec<super::super::types::action::Severity>,
    >,
    /// Only problems with this id or a greater one.
    ///
    /// Id. `null` means absent.
    pub eventid_from: ::core::option::Option<::callsheet_runtime::Id>,
    /// Only problems with this id or a smaller one.
    ///
    /// Id. `null` means absent.
    pub eventid_till: ::core::option::Option<::callsheet_runtime::Id>,
    /// Only problems that began at this time or later.
    ///
    /// Time (seconds since 1970). `null` means absent.
    pub time_from: ::core::option::Option<i64>,
    /// Only problems that began at this time or earlier.
    ///
    /// Time (seconds since 1970). `null` means absent.
    pub time_till: ::core::option::Option<i64>,
    /// Only acknowledged problems, or only those that are not.
    ///
    /// Bool (true or false). `null` means absent.
    pub acknowledged: ::core::option::Option<bool>,
    /// Only problems updated in one of these ways, one bit each: 1 close, 2 acknowledge, 4 message, 8 severity, 16 unacknowledge, since 6.2 also 32 suppress, 64 unsuppress, since 6.4 also 128 make a cause, 256 make a symptom.
    ///
    /// Integer, 1–511. `null` means absent. Since 7.0.
    pub action: ::core::option::Option<i64>,
    /// Only problems that these users updated.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent. Since 7.0.
    pub action_userids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only suppressed problems, or only those that are not.
    ///
    /// Bool (true or false). `null` means absent.
    pub suppressed: ::core::option::Option<bool>,
    /// Only symptoms, or only causes.
    ///
    /// Bool (true or false). `null` means absent. Since 6.4.
    pub symptom: ::core::option::Option<bool>,
    /// Recovered problems as well, as long as the server counts them as recent.
    ///
    /// Bool (true or false). `null` means absent.
    pub recent: ::core::option::Option<bool>,
    /// How `tags` go together.
    ///
    /// One of the values below. Default: `0`.
    pub evaltype: ::core::option::Option<super::super::types::tag_filter::TagEvaluation>,
    /// Only problems with these tags.
    ///
    /// List of: object; a lone one may stand for the list. `null` means absent.
    pub tags: ::core::option::Option<::std::vec::Vec<Tags>>,
    /// Recovered problems as well, as long as the server keeps them.
    ///
    /// Bool (true or false). `null` means absent. Gone in 7.0.
    pub any: ::core::option::Option<bool>,
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "eventid", "source", "object", "objectid", "r\_eventid", "correlationid", "userid", "name", "acknowledged", "severity", "cause\_eventid". `null` means absent.
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
    /// List of: string, one of "eventid", "source", "object", "objectid", "clock", "ns", "r\_eventid", "r\_clock", "r\_ns", "correlationid", "userid", "name", "acknowledged", "severity", "cause\_eventid", "opdata", "suppressed", "urls"; no two alike, or the word "extend". What is right hangs on other fields.
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Answer the number of objects instead of the objects.
    ///
    /// Flag (true, or left out).
    pub count_output: ::core::option::Option<bool>,
    /// Fill `acknowledges`: `extend`, `count`, or a list of fields.
    ///
    /// List of: string, one of "acknowledgeid", "userid", "clock", "message", "action", "old\_severity", "new\_severity", "suppress\_until", "taskid"; no two alike, or the word "extend", "count". `null` means absent. What is right hangs on other fields.
    pub select_acknowledges: ::core::option::Option<
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
    /// List of: string, one of "eventid"; a lone one may stand for the list; no two alike. What is right hangs on other fields.
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
    /// Sets [`recent`](Self::recent).
    pub fn recent(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.recent, value);
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
    /// Sets [`any`](Self::any).
    pub fn any(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.any, value);
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
    /// Asks for another response, by `countOutput`.
    pub fn count(self) -> ::callsheet_runtime::WithResponse<Self, i64, 0> {
        ::callsheet_runtime::WithResponse::new(self)
    }
    /// Asks for another response, by `preservekeys`.
    pub fn by_id(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::callsheet_runtime::record::Map<super::super::types::problem::Problem>,
        1,
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
    Request, super::super::TABLES, super::super::tables::shapes::PROBLEM_GET_REQUEST; 0
    => eventids, 1 => groupids, 2 => hostids, 3 => objectids, 4 => source, 5 => object, 6
    => severities, 7 => eventid_from, 8 => eventid_till, 9 => time_from, 10 => time_till,
    11 => acknowledged, 12 => action, 13 => action_userids, 14 => suppressed, 15 =>
    symptom, 16 => recent, 17 => evaltype, 18 => tags, 19 => any, 20 => filter, 21 =>
    search, 22 => search_by_any, 23 => start_search, 24 => exclude_search, 25 =>
    search_wildcards_enabled, 26 => output, 27 => count_output, 28 =>
    select_acknowledges, 29 => select_suppression_data, 30 => select_tags, 31 =>
    sortfield, 32 => sortorder, 33 => limit, 34 => editable, 35 => preservekeys, 36 =>
    nopermissions;; eventids groupids hostids objectids source object severities
    eventid_from eventid_till time_from time_till acknowledged action action_userids
    suppressed symptom recent evaltype tags any filter search search_by_any start_search
    exclude_search search_wildcards_enabled output count_output select_acknowledges
    select_suppression_data select_tags sortfield sortorder limit editable preservekeys
    nopermissions
}
/// Only problems with these tags.
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
    Tags, super::super::TABLES, super::super::tables::shapes::PROBLEM_GET_TAGS; 0 => tag,
    1 => operator, 2 => value; tag; operator value
}
/// What `problem.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::problem::Problem>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `problem.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "problem.get",
    file: "spec/zabbix/problem/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/problem/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "problem",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::PROBLEM_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(
                            super::super::tables::shapes::TYPES_PROBLEM_PROBLEM,
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
            name: "count",
            fields: &[27],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[35],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_PROBLEM_PROBLEM,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"problem.get\", \"params\": {\"output\": [\"eventid\", \"clock\", \"name\", \"severity\"], \"eventids\": [\"59\"], \"selectTags\": \"extend\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"eventid\": \"59\", \"clock\": \"1727528400\", \"name\": \"Disk of Zabbix server is almost full\", \"severity\": \"3\", \"tags\": [{\"tag\": \"scope\", \"value\": \"capacity\"}]}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 466,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"problem.get\", \"params\": {\"output\": [\"eventid\", \"acknowledged\"], \"objectids\": \"13491\", \"preservekeys\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"59\": {\"eventid\": \"59\", \"acknowledged\": \"0\"}}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 470,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 37] = tables::Field::rows(
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
                words: &["0", "3", "4"],
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
                words: &["0", "4", "5", "6"],
                ..tables::Type::ANY
            },
            71,
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
            84,
        ),
        ("eventid_from", tables::Type::ID, 95),
        ("eventid_till", tables::Type::ID, 103),
        ("time_from", tables::Type::TIMESTAMP, 111),
        ("time_till", tables::Type::TIMESTAMP, 119),
        ("acknowledged", tables::Type::WORD_BOOL, 127),
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
            135,
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
            144,
        ),
        ("suppressed", tables::Type::WORD_BOOL, 155),
        ("symptom", tables::Type::WORD_BOOL, 163),
        ("recent", tables::Type::WORD_BOOL, 172),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            180,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::PROBLEM_GET_TAGS,
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
            192,
        ),
        ("any", tables::Type::WORD_BOOL, 226),
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
                    "r_eventid",
                    "correlationid",
                    "userid",
                    "name",
                    "acknowledged",
                    "severity",
                    "cause_eventid",
                ],
                ..tables::Type::ANY
            },
            235,
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
            245,
        ),
        ("searchByAny", tables::Type::WORD_BOOL, 255),
        ("startSearch", tables::Type::FLAG, 262),
        ("excludeSearch", tables::Type::FLAG, 269),
        ("searchWildcardsEnabled", tables::Type::WORD_BOOL, 276),
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
                                "ns",
                                "r_eventid",
                                "r_clock",
                                "r_ns",
                                "correlationid",
                                "userid",
                                "name",
                                "acknowledged",
                                "severity",
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
            283,
        ),
        ("countOutput", tables::Type::FLAG, 297),
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
            304,
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
            319,
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
            334,
        ),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["eventid"],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            349,
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
            370,
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
            379,
        ),
        ("editable", tables::Type::WORD_BOOL, 388),
        ("preservekeys", tables::Type::WORD_BOOL, 395),
        ("nopermissions", tables::Type::WORD_BOOL, 402),
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
                part: tables::Part::From("eventid"),
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
                part: tables::Part::From("clock"),
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
                part: tables::Part::Till("clock"),
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
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
            13,
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
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
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
            20,
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
                part: tables::Part::Search,
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
                part: tables::Part::SearchAny,
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
                part: tables::Part::SearchStart,
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
                part: tables::Part::SearchExclude,
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
                part: tables::Part::SearchWildcards,
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
                        line: 292,
                    },
                ],
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
                part: tables::Part::Count,
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
                        line: 314,
                    },
                ],
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
                        line: 329,
                    },
                ],
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
                        line: 344,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            31,
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
                                        words: &["eventid"],
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
                        line: 357,
                    },
                ],
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
                part: tables::Part::SortOrder,
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
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
        (
            34,
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
            35,
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
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "problem.get",
    name: "Request",
    file: "spec/zabbix/problem/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 11, 19, 15, 65535, 65535, 65535, 65535, 30, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 8, 27, 65535, 23, 65535, 2, 14, 65535, 65535, 65535, 65535, 4, 20, 65535,
        65535, 6, 65535, 65535, 65535, 65535, 1, 65535, 36, 65535, 65535, 10, 65535, 31,
        65535, 65535, 65535, 65535, 33, 65535, 65535, 65535, 0, 34, 7, 3, 16, 12, 32,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 13, 65535, 65535, 65535, 65535,
        65535, 65535, 25, 65535, 65535, 65535, 65535, 65535, 65535, 18, 65535, 65535,
        65535, 65535, 29, 28, 35, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 17,
        65535, 65535, 9, 65535, 65535, 21, 65535, 65535, 65535, 65535, 65535, 65535, 5,
        26, 24, 65535, 65535, 22, 65535, 65535, 65535, 65535, 65535,
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
                        &["4"],
                    ),
                ),
            ),
            is_advice: false,
            line: 409,
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
            line: 415,
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
            line: 421,
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
            line: 427,
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
            line: 433,
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
            line: 439,
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
            line: 445,
        },
    ],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Only problems with these event ids.",
            ru: "Только проблемы с этими идентификаторами событий.",
        },
        tables::Text {
            en: "Only problems of hosts of these groups.",
            ru: "Только проблемы узлов этих групп.",
        },
        tables::Text {
            en: "Only problems of these hosts.",
            ru: "Только проблемы этих узлов.",
        },
        tables::Text {
            en: "Only problems of these objects: triggers, items and so on, as `object` says.",
            ru: "Только проблемы этих объектов: триггеров, элементов данных и так далее, смотря по `object`.",
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
            en: "Only problems of these severities.",
            ru: "Только проблемы такой важности.",
        },
        tables::Text {
            en: "Only problems with this id or a greater one.",
            ru: "Только проблемы с этим или большим идентификатором.",
        },
        tables::Text {
            en: "Only problems with this id or a smaller one.",
            ru: "Только проблемы с этим или меньшим идентификатором.",
        },
        tables::Text {
            en: "Only problems that began at this time or later.",
            ru: "Только проблемы, начавшиеся с этого времени.",
        },
        tables::Text {
            en: "Only problems that began at this time or earlier.",
            ru: "Только проблемы, начавшиеся по это время.",
        },
        tables::Text {
            en: "Only acknowledged problems, or only those that are not.",
            ru: "Только подтверждённые проблемы или только неподтверждённые.",
        },
        tables::Text {
            en: "Only problems updated in one of these ways, one bit each: 1 close, 2 acknowledge, 4 message, 8 severity, 16 unacknowledge, since 6.2 also 32 suppress, 64 unsuppress, since 6.4 also 128 make a cause, 256 make a symptom.",
            ru: "Только проблемы с одним из таких изменений, по биту: 1 закрыть, 2 подтвердить, 4 сообщение, 8 важность, 16 снять подтверждение, с 6.2 также 32 подавить, 64 снять подавление, с 6.4 также 128 сделать причиной, 256 сделать симптомом.",
        },
        tables::Text {
            en: "Only problems that these users updated.",
            ru: "Только проблемы, изменённые этими пользователями.",
        },
        tables::Text {
            en: "Only suppressed problems, or only those that are not.",
            ru: "Только подавленные проблемы или только неподавленные.",
        },
        tables::Text {
            en: "Only symptoms, or only causes.",
            ru: "Только симптомы или только причины.",
        },
        tables::Text {
            en: "Recovered problems as well, as long as the server counts them as recent.",
            ru: "Также недавно закрытые проблемы.",
        },
        tables::Text {
            en: "How `tags` go together.",
            ru: "Как сочетаются `tags`.",
        },
        tables::Text {
            en: "Only problems with these tags.",
            ru: "Только проблемы с этими тегами.",
        },
        tables::Text {
            en: "Recovered problems as well, as long as the server keeps them.",
            ru: "Также закрытые проблемы, пока они хранятся.",
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
            en: "Fill `acknowledges`: `extend`, `count`, or a list of fields.",
            ru: "Заполнить `acknowledges`: `extend`, `count` или список полей.",
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
            en: "Incorrect event object \"6\" (service) for event source \"3\" (internal), only the following objects are supported: 0 - trigger, 4 - item, 5 - low-level discovery rule.",
            ru: "События источника 3 (внутренние) не бывают об объекте 6 (услуга); допустимо: 0 (триггер), 4 (элемент данных), 5 (правило низкоуровневого обнаружения).",
        },
        tables::Text {
            en: "Incorrect event object \"0\" (trigger) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 0 (триггер); допустимо: 6 (услуга).",
        },
        tables::Text {
            en: "Incorrect event object \"4\" (item) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 4 (элемент данных); допустимо: 6 (услуга).",
        },
        tables::Text {
            en: "Incorrect event object \"5\" (low-level discovery rule) for event source \"4\" (service), only the following objects are supported: 6 - service.",
            ru: "События источника 4 (услуги) не бывают об объекте 5 (правило низкоуровневого обнаружения); допустимо: 6 (услуга).",
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
            field: 17,
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
            field: 31,
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
        ("tag", tables::Type::TEXT, 201),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_OPERATOR_VALUES,
                ),
                ..tables::Type::ANY
            },
            212,
        ),
        ("value", tables::Type::TEXT, 220),
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
                        line: 207,
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
    owner: "problem.get",
    name: "Tags",
    file: "spec/zabbix/problem/get.toml",
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
