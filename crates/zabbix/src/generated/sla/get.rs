// @generated from spec/zabbix/sla/get.toml by `cargo xtask codegen`; do not edit.

//! `sla.get`: List SLAs.

use ::callsheet_runtime::tables;
/// List SLAs
///
/// The request of `sla.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/sla/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "sla.get", "params": {"output": ["slaid", "name", "slo"], "slaids": "5", "selectServiceTags": ["tag"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only SLAs with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub slaids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// How `service_tags` go together.
    ///
    /// One of the values below.
    pub evaltype: ::core::option::Option<super::super::types::tag_filter::TagEvaluation>,
    /// Only SLAs with these tags of services.
    ///
    /// List of: object.
    pub service_tags: ::core::option::Option<::std::vec::Vec<ServiceTags>>,
    /// Only SLAs that these services are under.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub serviceids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only objects whose field has exactly this value, or one of these values.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "slaid", "name", "period", "slo", "effective\_date", "timezone", "status". `null` means absent.
    pub filter: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Only objects whose text field contains this text, regardless of case.
    ///
    /// Map of list of: string or number; a lone one may stand for the list, keys: "name", "timezone", "description". `null` means absent.
    pub search: ::core::option::Option<
        ::callsheet_runtime::record::Map<::std::vec::Vec<::std::string::String>>,
    >,
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "slaid", "name", "period", "slo", "effective\_date", "timezone", "status", "description"; no two alike, or the word "extend".
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `service_tags`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, one of "tag", "operator", "value"; no two alike, or the word "extend", "count". `null` means absent.
    pub select_service_tags: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `schedule`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, one of "period\_from", "period\_to"; no two alike, or the word "extend", "count". `null` means absent.
    pub select_schedule: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `excluded_downtimes`: `extend`, a list of fields, or `count` for their number.
    ///
    /// List of: string, one of "name", "period\_from", "period\_to"; no two alike, or the word "extend", "count". `null` means absent.
    pub select_excluded_downtimes: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "slaid", "name", "period", "slo", "effective\_date", "timezone", "status", "description"; a lone one may stand for the list; no two alike.
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
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::tag_filter::TagEvaluation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.evaltype, value);
        self
    }
    /// Sets [`service_tags`](Self::service_tags).
    pub fn service_tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ServiceTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.service_tags, value);
        self
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
    /// Sets [`select_service_tags`](Self::select_service_tags).
    pub fn select_service_tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_service_tags, value);
        self
    }
    /// Sets [`select_schedule`](Self::select_schedule).
    pub fn select_schedule(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_schedule, value);
        self
    }
    /// Sets [`select_excluded_downtimes`](Self::select_excluded_downtimes).
    pub fn select_excluded_downtimes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(
            &mut self.select_excluded_downtimes,
            value,
        );
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
        ::callsheet_runtime::record::Map<super::super::types::sla::Sla>,
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
    Request, super::super::TABLES, super::super::tables::shapes::SLA_GET_REQUEST; 0 =>
    slaids, 1 => evaltype, 2 => service_tags, 3 => serviceids, 4 => filter, 5 => search,
    6 => output, 7 => select_service_tags, 8 => select_schedule, 9 =>
    select_excluded_downtimes, 10 => sortfield, 11 => editable, 12 => search_by_any, 13
    => start_search, 14 => exclude_search, 15 => search_wildcards_enabled, 16 =>
    count_output, 17 => preservekeys, 18 => sortorder, 19 => limit;; slaids evaltype
    service_tags serviceids filter search output select_service_tags select_schedule
    select_excluded_downtimes sortfield editable search_by_any start_search
    exclude_search search_wildcards_enabled count_output preservekeys sortorder limit
}
/// Only SLAs with these tags of services.
#[non_exhaustive]
pub struct ServiceTags {
    /// The tag's name.
    ///
    /// String.
    pub tag: ::std::string::String,
    /// The tag's value.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    /// How it is compared.
    ///
    /// One of the values below.
    pub operator: ::core::option::Option<super::super::types::tag_filter::TagOperator>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ServiceTags {
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
    ServiceTags, super::super::TABLES,
    super::super::tables::shapes::SLA_GET_SERVICE_TAGS; 0 => tag, 1 => value, 2 =>
    operator; tag; value operator
}
/// What `sla.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::sla::Sla>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `sla.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "sla.get",
    file: "spec/zabbix/sla/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/sla/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "sla",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::SLA_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(super::super::tables::shapes::TYPES_SLA_SLA),
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
            fields: &[16],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[17],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(super::super::tables::shapes::TYPES_SLA_SLA),
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"sla.get\", \"params\": {\"output\": [\"slaid\", \"name\", \"slo\"], \"slaids\": \"5\", \"selectServiceTags\": [\"tag\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"slaid\": \"5\", \"name\": \"Shop\", \"slo\": \"99.9\", \"service_tags\": [{\"tag\": \"owner\"}]}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 152,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"sla.get\", \"params\": {\"output\": [\"slaid\", \"name\"], \"filter\": {\"period\": [\"2\", \"3\"]}, \"preservekeys\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"5\": {\"slaid\": \"5\", \"name\": \"Shop\"}}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 156,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 20] = tables::Field::rows(
    [
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
            14,
        ),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "service_tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::SLA_GET_SERVICE_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            31,
        ),
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
            54,
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
                    "slaid",
                    "name",
                    "period",
                    "slo",
                    "effective_date",
                    "timezone",
                    "status",
                ],
                ..tables::Type::ANY
            },
            64,
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
                words: &["name", "timezone", "description"],
                ..tables::Type::ANY
            },
            73,
        ),
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "slaid",
                                "name",
                                "period",
                                "slo",
                                "effective_date",
                                "timezone",
                                "status",
                                "description",
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
            82,
        ),
        (
            "selectServiceTags",
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
            91,
        ),
        (
            "selectSchedule",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["period_from", "period_to"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            101,
        ),
        (
            "selectExcludedDowntimes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["name", "period_from", "period_to"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "slaid",
                                "name",
                                "period",
                                "slo",
                                "effective_date",
                                "timezone",
                                "status",
                                "description",
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
            121,
        ),
        ("editable", tables::Type::WORD_BOOL, 130),
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
                part: tables::Part::Filters("slaid"),
                references: ::core::option::Option::Some("sla"),
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
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Control,
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Filter,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Search,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                part: tables::Part::Output,
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("service_tags"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("schedule"),
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Extends("excluded_downtimes"),
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                part: tables::Part::SortField,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                part: tables::Part::SearchAny,
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                part: tables::Part::SearchStart,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                part: tables::Part::SearchExclude,
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                part: tables::Part::SearchWildcards,
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                part: tables::Part::ByKey,
                ..tables::Facts::NONE
            },
        ),
        (
            18,
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
            19,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "sla.get",
    name: "Request",
    file: "spec/zabbix/sla/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        18, 65535, 65535, 65535, 7, 9, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 15, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 16, 65535, 13, 65535, 65535, 17, 65535, 65535, 65535, 65535, 0, 4, 65535,
        65535, 1, 65535, 65535, 65535, 65535, 65535, 5, 65535, 65535, 65535, 65535,
        65535, 10, 3, 6, 14, 65535, 19, 2, 12, 65535, 11, 8, 65535,
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
            en: "Only SLAs with these ids.",
            ru: "Только SLA с этими идентификаторами.",
        },
        tables::Text {
            en: "How `service_tags` go together.",
            ru: "Как сочетаются `service_tags`.",
        },
        tables::Text {
            en: "Only SLAs with these tags of services.",
            ru: "Только SLA с этими тегами услуг.",
        },
        tables::Text {
            en: "Only SLAs that these services are under.",
            ru: "Только SLA этих услуг.",
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
            en: "Fill `service_tags`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `service_tags`: `extend`, список полей или `count` — число.",
        },
        tables::Text {
            en: "Fill `schedule`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `schedule`: `extend`, список полей или `count` — число.",
        },
        tables::Text {
            en: "Fill `excluded_downtimes`: `extend`, a list of fields, or `count` for their number.",
            ru: "Заполнить `excluded_downtimes`: `extend`, список полей или `count` — число.",
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
            field: 18,
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
static SERVICE_TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("tag", tables::Type::TEXT, 37),
        ("value", tables::Type::TEXT, 43),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_OPERATOR_VALUES,
                ),
                ..tables::Type::ANY
            },
            48,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static SERVICE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "sla.get",
    name: "ServiceTags",
    file: "spec/zabbix/sla/get.toml",
    form: tables::Form::Object,
    fields: &SERVICE_TAGS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 2],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static SERVICE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
