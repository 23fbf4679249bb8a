// @generated from spec/zabbix/service/get.toml by `cargo xtask codegen`; do not edit.

//! `service.get`: List services.

use ::callsheet_runtime::tables;
/// List services
///
/// The request of `service.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/service/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "service.get", "params": {"output": ["serviceid", "name", "status"], "parentids": "1", "selectProblemTags": "extend"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only services with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub serviceids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only services right below these; `0` for those that have none above.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub parentids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// With `parentids`: further below as well.
    ///
    /// Bool (true or false).
    pub deep_parentids: ::core::option::Option<bool>,
    /// Only services right above these.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub childids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// How `tags` and `problem_tags` go together.
    ///
    /// One of the values below.
    pub evaltype: ::core::option::Option<super::super::types::tag_filter::TagEvaluation>,
    /// Only services with these tags.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<::std::vec::Vec<Tags>>,
    /// Only services with these problem tags.
    ///
    /// List of: object.
    pub problem_tags: ::core::option::Option<::std::vec::Vec<ProblemTags>>,
    /// Only services without problem tags.
    ///
    /// Bool (true or false).
    pub without_problem_tags: ::core::option::Option<bool>,
    /// Only services that these SLAs are about.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub slaids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "uuid", "serviceid", "name", "status", "algorithm". `null` means absent.
    pub filter: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Only objects whose text field contains this text, regardless of case.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "name". `null` means absent.
    pub search: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "serviceid", "uuid", "name", "status", "algorithm", "sortorder", "weight", "propagation\_rule", "propagation\_value", "description", "created\_at", "readonly"; no two alike, or the word "extend".
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `parents`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "serviceid", "uuid", "name", "status", "algorithm", "sortorder", "weight", "propagation\_rule", "propagation\_value", "description", "created\_at", "readonly"; no two alike, or the word "extend", "count". `null` means absent.
    pub select_parents: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `children`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "serviceid", "uuid", "name", "status", "algorithm", "sortorder", "weight", "propagation\_rule", "propagation\_value", "description", "created\_at", "readonly"; no two alike, or the word "extend", "count". `null` means absent.
    pub select_children: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `tags`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "tag", "value"; no two alike, or the word "extend", "count". `null` means absent.
    pub select_tags: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `problem_tags`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "tag", "operator", "value"; no two alike, or the word "extend", "count". `null` means absent.
    pub select_problem_tags: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `problem_events`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "eventid", "severity", "name"; no two alike, or the word "extend", "count". `null` means absent.
    pub select_problem_events: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `status_rules`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "type", "limit\_value", "limit\_status", "new\_status"; no two alike, or the word "extend", "count". `null` means absent.
    pub select_status_rules: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `status_timeline` for these periods.
    ///
    /// List of: object. Not empty. `null` means absent.
    pub select_status_timeline: ::core::option::Option<
        ::std::vec::Vec<SelectStatusTimeline>,
    >,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "serviceid", "name", "status", "sortorder", "created\_at"; a lone one may stand for the list; no two alike.
    pub sortfield: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only objects that the caller may change.
    ///
    /// Bool (true or false).
    pub editable: ::core::option::Option<bool>,
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
    /// Answer the number of objects instead of the objects.
    ///
    /// Flag (true, or left out).
    pub count_output: ::core::option::Option<bool>,
    /// Answer an object keyed by id instead of a list.
    ///
    /// Bool (true or false).
    pub preservekeys: ::core::option::Option<bool>,
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
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`serviceids`](Self::serviceids).
    pub fn serviceids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.serviceids, value);
        self
    }
    /// Sets [`parentids`](Self::parentids).
    pub fn parentids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.parentids, value);
        self
    }
    /// Sets [`deep_parentids`](Self::deep_parentids).
    pub fn deep_parentids(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.deep_parentids, value);
        self
    }
    /// Sets [`childids`](Self::childids).
    pub fn childids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.childids, value);
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
    /// Sets [`problem_tags`](Self::problem_tags).
    pub fn problem_tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ProblemTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.problem_tags, value);
        self
    }
    /// Sets [`without_problem_tags`](Self::without_problem_tags).
    pub fn without_problem_tags(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.without_problem_tags, value);
        self
    }
    /// Sets [`slaids`](Self::slaids).
    pub fn slaids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.slaids, value);
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
    /// Sets [`select_parents`](Self::select_parents).
    pub fn select_parents(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_parents, value);
        self
    }
    /// Sets [`select_children`](Self::select_children).
    pub fn select_children(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_children, value);
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
    /// Sets [`select_problem_tags`](Self::select_problem_tags).
    pub fn select_problem_tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_problem_tags, value);
        self
    }
    /// Sets [`select_problem_events`](Self::select_problem_events).
    pub fn select_problem_events(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_problem_events, value);
        self
    }
    /// Sets [`select_status_rules`](Self::select_status_rules).
    pub fn select_status_rules(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_status_rules, value);
        self
    }
    /// Sets [`select_status_timeline`](Self::select_status_timeline).
    pub fn select_status_timeline(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<SelectStatusTimeline>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_status_timeline, value);
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
    /// Sets [`editable`](Self::editable).
    pub fn editable(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.editable, value);
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
    /// Asks for another response, by `countOutput`.
    pub fn count(self) -> ::callsheet_runtime::WithResponse<Self, i64, 0> {
        ::callsheet_runtime::WithResponse::new(self)
    }
    /// Asks for another response, by `preservekeys`.
    pub fn by_id(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::callsheet_runtime::record::Map<super::super::types::service::Service>,
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
    Request, super::super::TABLES, super::super::tables::shapes::SERVICE_GET_REQUEST; 0
    => serviceids, 1 => parentids, 2 => deep_parentids, 3 => childids, 4 => evaltype, 5
    => tags, 6 => problem_tags, 7 => without_problem_tags, 8 => slaids, 9 => filter, 10
    => search, 11 => output, 12 => select_parents, 13 => select_children, 14 =>
    select_tags, 15 => select_problem_tags, 16 => select_problem_events, 17 =>
    select_status_rules, 18 => select_status_timeline, 19 => sortfield, 20 => editable,
    21 => search_by_any, 22 => start_search, 23 => exclude_search, 24 =>
    search_wildcards_enabled, 25 => count_output, 26 => preservekeys, 27 => sortorder, 28
    => limit;; serviceids parentids deep_parentids childids evaltype tags problem_tags
    without_problem_tags slaids filter search output select_parents select_children
    select_tags select_problem_tags select_problem_events select_status_rules
    select_status_timeline sortfield editable search_by_any start_search exclude_search
    search_wildcards_enabled count_output preservekeys sortorder limit
}
/// Only services with these tags.
#[non_exhaustive]
pub struct Tags {
    /// The tag's name.
    ///
    /// String.
    pub tag: ::std::string::String,
    /// The tag's value.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    /// How it is compared. Contains where it is left out.
    ///
    /// One of the values below.
    pub operator: ::core::option::Option<super::super::types::tag_filter::TagOperator>,
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
::callsheet_runtime::record! {
    Tags, super::super::TABLES, super::super::tables::shapes::SERVICE_GET_TAGS; 0 => tag,
    1 => value, 2 => operator; tag; value operator
}
/// Only services with these problem tags.
#[non_exhaustive]
pub struct ProblemTags {
    /// The tag's name.
    ///
    /// String.
    pub tag: ::std::string::String,
    /// The tag's value.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    /// How it is compared. Contains where it is left out.
    ///
    /// One of the values below.
    pub operator: ::core::option::Option<super::super::types::tag_filter::TagOperator>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ProblemTags {
    /// With what is required.
    pub fn new(tag: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            tag: tag.into(),
            ..::callsheet_runtime::Target::blank()
        }
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
::callsheet_runtime::record! {
    ProblemTags, super::super::TABLES,
    super::super::tables::shapes::SERVICE_GET_PROBLEM_TAGS; 0 => tag, 1 => value, 2 =>
    operator; tag; value operator
}
/// Fill `status_timeline` for these periods.
#[non_exhaustive]
pub struct SelectStatusTimeline {
    /// When the period begins, in seconds since 1970.
    ///
    /// Integer, 0–2147483647.
    pub period_from: i64,
    /// When the period ends, in seconds since 1970.
    ///
    /// Integer, 0–2147483647.
    pub period_to: i64,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl SelectStatusTimeline {
    /// With what is required.
    pub fn new(
        period_from: impl ::core::convert::Into<i64>,
        period_to: impl ::core::convert::Into<i64>,
    ) -> Self {
        Self {
            period_from: period_from.into(),
            period_to: period_to.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    SelectStatusTimeline, super::super::TABLES,
    super::super::tables::shapes::SERVICE_GET_SELECT_STATUS_TIMELINE; 0 => period_from, 1
    => period_to; period_from period_to;
}
/// What `service.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::service::Service>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `service.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "service.get",
    file: "spec/zabbix/service/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/service/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "service",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::SERVICE_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(
                            super::super::tables::shapes::TYPES_SERVICE_SERVICE,
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
            fields: &[25],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[26],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_SERVICE_SERVICE,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"service.get\", \"params\": {\"output\": [\"serviceid\", \"name\", \"status\"], \"parentids\": \"1\", \"selectProblemTags\": \"extend\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"serviceid\": \"2\", \"name\": \"Till\", \"status\": \"4\", \"problem_tags\": [{\"tag\": \"service\", \"operator\": \"0\", \"value\": \"till\"}]}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 260,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"service.get\", \"params\": {\"output\": [\"serviceid\", \"name\"], \"serviceids\": [\"1\"], \"selectChildren\": [\"serviceid\", \"name\"], \"preservekeys\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"1\": {\"serviceid\": \"1\", \"name\": \"Shop\", \"children\": [{\"serviceid\": \"2\", \"name\": \"Till\"}]}}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 264,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 29] = tables::Field::rows(
    [
        (
            "serviceids",
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
            14,
        ),
        (
            "parentids",
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
            24,
        ),
        ("deep_parentids", tables::Type::WORD_BOOL, 34),
        (
            "childids",
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
            40,
        ),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            50,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::SERVICE_GET_TAGS,
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
        (
            "problem_tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::SERVICE_GET_PROBLEM_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            80,
        ),
        ("without_problem_tags", tables::Type::WORD_BOOL, 103),
        (
            "slaids",
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
            109,
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
                words: &["uuid", "serviceid", "name", "status", "algorithm"],
                ..tables::Type::ANY
            },
            119,
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
            128,
        ),
        (
            "output",
            tables::Type {
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
            137,
        ),
        (
            "selectParents",
            tables::Type {
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
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            146,
        ),
        (
            "selectChildren",
            tables::Type {
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
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            156,
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
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            166,
        ),
        (
            "selectProblemTags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["tag", "operator", "value"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            176,
        ),
        (
            "selectProblemEvents",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["eventid", "severity", "name"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            186,
        ),
        (
            "selectStatusRules",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "type",
                                "limit_value",
                                "limit_status",
                                "new_status",
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
            196,
        ),
        (
            "selectStatusTimeline",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::SERVICE_GET_SELECT_STATUS_TIMELINE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            206,
        ),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "serviceid",
                                "name",
                                "status",
                                "sortorder",
                                "created_at",
                            ],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            229,
        ),
        ("editable", tables::Type::WORD_BOOL, 238),
        ("searchByAny", tables::Type::WORD_BOOL, 11),
        ("startSearch", tables::Type::FLAG, 11),
        ("excludeSearch", tables::Type::FLAG, 11),
        ("searchWildcardsEnabled", tables::Type::WORD_BOOL, 11),
        ("countOutput", tables::Type::FLAG, 11),
        ("preservekeys", tables::Type::WORD_BOOL, 11),
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
            11,
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
            11,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Filters("serviceid"),
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Filters("parents.serviceid"),
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Filters("children.serviceid"),
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Control,
                references: ::core::option::Option::Some("sla"),
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Filter,
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Search,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                part: tables::Part::Output,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("parents"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("children"),
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("tags"),
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("problem_tags"),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("problem_events"),
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("status_rules"),
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                empty: tables::Empty::Refused,
                null: tables::Null::Absent,
                part: tables::Part::Extends("status_timeline"),
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                part: tables::Part::SortField,
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                part: tables::Part::SearchAny,
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                part: tables::Part::SearchStart,
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                part: tables::Part::SearchExclude,
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                part: tables::Part::SearchWildcards,
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                part: tables::Part::ByKey,
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
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
            28,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "service.get",
    name: "Request",
    file: "spec/zabbix/service/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        27, 65535, 65535, 2, 1, 65535, 65535, 65535, 65535, 65535, 65535, 14, 65535,
        65535, 3, 65535, 13, 65535, 24, 65535, 65535, 15, 16, 65535, 65535, 5, 25, 65535,
        22, 65535, 65535, 26, 65535, 65535, 65535, 65535, 8, 9, 17, 65535, 4, 18, 65535,
        65535, 65535, 65535, 10, 65535, 65535, 7, 65535, 65535, 19, 0, 11, 12, 6, 23, 21,
        28, 65535, 20, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Only services with these ids.",
            ru: "Только услуги с этими идентификаторами.",
        },
        tables::Text {
            en: "Only services right below these; `0` for those that have none above.",
            ru: "Только услуги непосредственно под этими; `0` — без родительских.",
        },
        tables::Text {
            en: "With `parentids`: further below as well.",
            ru: "Вместе с `parentids`: и на уровнях ниже.",
        },
        tables::Text {
            en: "Only services right above these.",
            ru: "Только услуги непосредственно над этими.",
        },
        tables::Text {
            en: "How `tags` and `problem_tags` go together.",
            ru: "Как сочетаются `tags` и `problem_tags`.",
        },
        tables::Text {
            en: "Only services with these tags.",
            ru: "Только услуги с этими тегами.",
        },
        tables::Text {
            en: "Only services with these problem tags.",
            ru: "Только услуги с этими тегами проблем.",
        },
        tables::Text {
            en: "Only services without problem tags.",
            ru: "Только услуги без тегов проблем.",
        },
        tables::Text {
            en: "Only services that these SLAs are about.",
            ru: "Только услуги этих соглашений SLA.",
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
            en: "Which fields to answer: `extend` for all, or a list of names.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "Fill `parents`: `extend`, or a list of fields.",
            ru: "Заполнить `parents`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `children`: `extend`, or a list of fields.",
            ru: "Заполнить `children`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `tags`: `extend`, or a list of fields.",
            ru: "Заполнить `tags`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `problem_tags`: `extend`, or a list of fields.",
            ru: "Заполнить `problem_tags`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `problem_events`: `extend`, or a list of fields.",
            ru: "Заполнить `problem_events`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `status_rules`: `extend`, or a list of fields.",
            ru: "Заполнить `status_rules`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `status_timeline` for these periods.",
            ru: "Заполнить `status_timeline` за эти периоды.",
        },
        tables::Text {
            en: "The field or fields to sort by.",
            ru: "Поле или поля для сортировки.",
        },
        tables::Text {
            en: "Only objects that the caller may change.",
            ru: "Только объекты, которые вызывающий вправе изменять.",
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
            codes: &["not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "an array or a character string is expected",
                ru: "ожидается массив или строка",
            },
        },
    ],
};
static TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("tag", tables::Type::TEXT, 63),
        ("value", tables::Type::TEXT, 69),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_OPERATOR_VALUES,
                ),
                ..tables::Type::ANY
            },
            74,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "service.get",
    name: "Tags",
    file: "spec/zabbix/service/get.toml",
    form: tables::Form::Object,
    fields: &TAGS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 2],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
            en: "How it is compared. Contains where it is left out.",
            ru: "Как сравнивается. Если не задано — содержит.",
        },
    ],
    rules: &[],
    said: &[],
};
static PROBLEM_TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("tag", tables::Type::TEXT, 86),
        ("value", tables::Type::TEXT, 92),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_OPERATOR_VALUES,
                ),
                ..tables::Type::ANY
            },
            97,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static PROBLEM_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "service.get",
    name: "ProblemTags",
    file: "spec/zabbix/service/get.toml",
    form: tables::Form::Object,
    fields: &PROBLEM_TAGS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 2],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static PROBLEM_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
            en: "How it is compared. Contains where it is left out.",
            ru: "Как сравнивается. Если не задано — содержит.",
        },
    ],
    rules: &[],
    said: &[],
};
static SELECT_STATUS_TIMELINE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "period_from",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            215,
        ),
        (
            "period_to",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            222,
        ),
    ],
    &[(0, tables::Facts::REQUIRED), (1, tables::Facts::REQUIRED)],
);
pub(crate) static SELECT_STATUS_TIMELINE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "service.get",
    name: "SelectStatusTimeline",
    file: "spec/zabbix/service/get.toml",
    form: tables::Form::Object,
    fields: &SELECT_STATUS_TIMELINE_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 65535, 0, 1, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static SELECT_STATUS_TIMELINE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "When the period begins, in seconds since 1970.",
            ru: "Начало периода, в секундах с 1970 года.",
        },
        tables::Text {
            en: "When the period ends, in seconds since 1970.",
            ru: "Конец периода, в секундах с 1970 года.",
        },
    ],
    rules: &[],
    said: &[],
};
