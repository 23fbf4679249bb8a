// @generated from spec/zabbix/usermacro/get.toml by `cargo xtask codegen`; do not edit.

//! `usermacro.get`: List macros.

use ::callsheet_runtime::tables;
/// List macros
///
/// Macros of hosts and templates; with `globalmacro`, the global ones. The server takes no notice of a parameter that it does not know: a misspelt filter lists every macro.
///
/// The request of `usermacro.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/usermacro/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "usermacro.get", "params": {"output": ["macro", "description"], "hostids": "10084"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// List the global macros instead of those of hosts.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub globalmacro: ::core::option::Option<bool>,
    /// With `globalmacro`: only macros with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub globalmacroids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only macros with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub hostmacroids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only macros of these hosts or templates.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only macros of hosts or templates of these groups.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only macros of hosts that these templates are linked to.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub templateids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only macros of host prototypes that came from a template (`true`), or all but those (`false`).
    ///
    /// Bool (true or false). `null` means absent.
    pub inherited: ::core::option::Option<bool>,
    /// Do not ask for the caller's rights. Super administrators alone.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub nopermissions: ::core::option::Option<bool>,
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
    /// Fill `templategroups`: `extend`, or a list of fields.
    ///
    /// List of: string, one of "groupid", "name", "uuid"; no two alike, or the word "extend", "count". `null` means absent. Since 6.2.
    pub select_template_groups: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `hosts`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_hosts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `templates`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_templates: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The field or fields to sort by.
    ///
    /// List of: string, one of "macro"; a lone one may stand for the list, or the word "". `null` means absent.
    pub sortfield: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
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
    /// Sets [`globalmacroids`](Self::globalmacroids).
    pub fn globalmacroids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.globalmacroids, value);
        self
    }
    /// Sets [`hostmacroids`](Self::hostmacroids).
    pub fn hostmacroids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hostmacroids, value);
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
    /// Sets [`inherited`](Self::inherited).
    pub fn inherited(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.inherited, value);
        self
    }
    /// Sets [`nopermissions`](Self::nopermissions).
    pub fn nopermissions(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.nopermissions, value);
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
    /// Asks for another response, by `countOutput`.
    pub fn count(self) -> ::callsheet_runtime::WithResponse<Self, i64, 0> {
        ::callsheet_runtime::WithResponse::new(self)
    }
    /// Asks for another response, by `globalmacro`.
    pub fn global(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::std::vec::Vec<super::super::types::global_macro::GlobalMacro>,
        1,
    > {
        ::callsheet_runtime::WithResponse::new(self)
    }
    /// Asks for another response, by `preservekeys`.
    pub fn by_id(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::callsheet_runtime::record::Map<super::super::types::user_macro::UserMacro>,
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
    Request, super::super::TABLES, super::super::tables::shapes::USERMACRO_GET_REQUEST; 0
    => globalmacro, 1 => globalmacroids, 2 => hostmacroids, 3 => hostids, 4 => groupids,
    5 => templateids, 6 => inherited, 7 => nopermissions, 8 => select_groups, 9 =>
    select_host_groups, 10 => select_template_groups, 11 => select_hosts, 12 =>
    select_templates, 13 => sortfield, 14 => filter, 15 => search, 16 => search_by_any,
    17 => start_search, 18 => exclude_search, 19 => search_wildcards_enabled, 20 =>
    output, 21 => editable, 22 => count_output, 23 => preservekeys, 24 => sortorder, 25
    => limit;; globalmacro globalmacroids hostmacroids hostids groupids templateids
    inherited nopermissions select_groups select_host_groups select_template_groups
    select_hosts select_templates sortfield filter search search_by_any start_search
    exclude_search search_wildcards_enabled output editable count_output preservekeys
    sortorder limit
}
/// What `usermacro.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::user_macro::UserMacro>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `usermacro.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "usermacro.get",
    file: "spec/zabbix/usermacro/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/usermacro/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "user-macro",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::USERMACRO_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(
                            super::super::tables::shapes::TYPES_USER_MACRO_USER_MACRO,
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
            fields: &[22],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "global",
            fields: &[0],
            ty: tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_GLOBAL_MACRO_GLOBAL_MACRO,
                                ),
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
            name: "by_id",
            fields: &[23],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_USER_MACRO_USER_MACRO,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"usermacro.get\", \"params\": {\"output\": [\"macro\", \"description\"], \"hostids\": \"10084\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"hostmacroid\": \"7002\", \"macro\": \"{$DISK.FREE.MIN}\", \"description\": \"In per cent\"}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 188,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"usermacro.get\", \"params\": {\"countOutput\": true, \"hostids\": [\"10084\", \"10601\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": \"2\", \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 192,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 26] = tables::Field::rows(
    [
        ("globalmacro", tables::Type::FLAG, 16),
        (
            "globalmacroids",
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
        (
            "hostmacroids",
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
            35,
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
            46,
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
            57,
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
            68,
        ),
        ("inherited", tables::Type::WORD_BOOL, 79),
        ("nopermissions", tables::Type::FLAG, 87),
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
            95,
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
            109,
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
                words: &["extend", "count"],
                ..tables::Type::ANY
            },
            122,
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
            135,
        ),
        (
            "selectTemplates",
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
            145,
        ),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["macro"],
                            ..tables::Type::TEXT
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                words: &[""],
                ..tables::Type::ANY
            },
            155,
        ),
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
                references: ::core::option::Option::Some("global-macro"),
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
                part: tables::Part::Filters("hostmacroid"),
                references: ::core::option::Option::Some("user-macro"),
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
                references: ::core::option::Option::Some("host"),
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
                references: ::core::option::Option::Some("host-group"),
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
                references: ::core::option::Option::Some("template"),
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
            9,
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
            10,
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
                part: tables::Part::Extends("templategroups"),
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
                part: tables::Part::Extends("hosts"),
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
                part: tables::Part::Extends("templates"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                null: tables::Null::Absent,
                part: tables::Part::SortField,
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
                part: tables::Part::Filter,
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
                part: tables::Part::Search,
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
                part: tables::Part::SearchAny,
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
                part: tables::Part::SearchStart,
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
                part: tables::Part::SearchExclude,
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
                part: tables::Part::SearchWildcards,
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
                part: tables::Part::Output,
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
                part: tables::Part::Count,
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
                part: tables::Part::ByKey,
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
                part: tables::Part::SortOrder,
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
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "usermacro.get",
    name: "Request",
    file: "spec/zabbix/usermacro/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        24, 2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1, 65535, 65535, 65535, 65535, 19, 5, 65535, 65535, 65535, 65535, 11,
        65535, 22, 65535, 17, 65535, 3, 23, 65535, 65535, 65535, 9, 14, 8, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 4, 0, 7, 10, 12, 15, 65535, 13, 20, 65535, 18,
        65535, 25, 16, 65535, 65535, 21, 65535, 6,
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
            en: "List the global macros instead of those of hosts.",
            ru: "Вернуть глобальные макросы вместо макросов узлов сети.",
        },
        tables::Text {
            en: "With `globalmacro`: only macros with these ids.",
            ru: "Вместе с `globalmacro`: только макросы с этими идентификаторами.",
        },
        tables::Text {
            en: "Only macros with these ids.",
            ru: "Только макросы с этими идентификаторами.",
        },
        tables::Text {
            en: "Only macros of these hosts or templates.",
            ru: "Только макросы этих узлов сети или шаблонов.",
        },
        tables::Text {
            en: "Only macros of hosts or templates of these groups.",
            ru: "Только макросы узлов сети или шаблонов из этих групп.",
        },
        tables::Text {
            en: "Only macros of hosts that these templates are linked to.",
            ru: "Только макросы узлов сети с этими шаблонами.",
        },
        tables::Text {
            en: "Only macros of host prototypes that came from a template (`true`), or all but those (`false`).",
            ru: "Только макросы прототипов узлов, унаследованных от шаблона (`true`), либо все, кроме них (`false`).",
        },
        tables::Text {
            en: "Do not ask for the caller's rights. Super administrators alone.",
            ru: "Не учитывать права вызывающего. Только для супер-администратора.",
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
            en: "Fill `templates`: `extend`, or a list of fields.",
            ru: "Заполнить `templates`: `extend` или список полей.",
        },
        tables::Text {
            en: "The field or fields to sort by.",
            ru: "Поле или поля для сортировки.",
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
            field: 13,
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
