// @generated from spec/zabbix/map/get.toml by `cargo xtask codegen`; do not edit.

//! `map.get`: List maps.

use ::callsheet_runtime::tables;
/// List maps
///
/// The server takes no notice of a parameter that it does not know: a misspelt filter lists every map.
///
/// The request of `map.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/map/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "map.get", "params": {"output": ["sysmapid", "name"], "sysmapids": "1", "selectShapes": ["type", "text"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only maps with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub sysmapids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only maps that these users own.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub userids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Does nothing: the server drops it from calls of the API.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub nopermissions: ::core::option::Option<bool>,
    /// Fill macros in the links of elements, and add the map's links to them.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub expand_urls: ::core::option::Option<bool>,
    /// Fill `selements`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_selements: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `shapes`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_shapes: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `lines`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_lines: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `links`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_links: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `iconmap`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_icon_map: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `urls`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_urls: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `users`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_users: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `userGroups`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_user_groups: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// The field or fields to sort by.
    ///
    /// List of: string or number, one of "name", "width", "height"; a lone one may stand for the list. Empty means absent. `null` means absent.
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
    /// Sets [`sysmapids`](Self::sysmapids).
    pub fn sysmapids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.sysmapids, value);
        self
    }
    /// Sets [`userids`](Self::userids).
    pub fn userids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.userids, value);
        self
    }
    /// Sets [`nopermissions`](Self::nopermissions).
    pub fn nopermissions(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.nopermissions, value);
        self
    }
    /// Sets [`expand_urls`](Self::expand_urls).
    pub fn expand_urls(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.expand_urls, value);
        self
    }
    /// Sets [`select_selements`](Self::select_selements).
    pub fn select_selements(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_selements, value);
        self
    }
    /// Sets [`select_shapes`](Self::select_shapes).
    pub fn select_shapes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_shapes, value);
        self
    }
    /// Sets [`select_lines`](Self::select_lines).
    pub fn select_lines(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_lines, value);
        self
    }
    /// Sets [`select_links`](Self::select_links).
    pub fn select_links(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_links, value);
        self
    }
    /// Sets [`select_icon_map`](Self::select_icon_map).
    pub fn select_icon_map(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_icon_map, value);
        self
    }
    /// Sets [`select_urls`](Self::select_urls).
    pub fn select_urls(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_urls, value);
        self
    }
    /// Sets [`select_users`](Self::select_users).
    pub fn select_users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_users, value);
        self
    }
    /// Sets [`select_user_groups`](Self::select_user_groups).
    pub fn select_user_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_user_groups, value);
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
    /// Asks for another response, by `preservekeys`.
    pub fn by_id(
        self,
    ) -> ::callsheet_runtime::WithResponse<
        Self,
        ::callsheet_runtime::record::Map<super::super::types::map::Map>,
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
    Request, super::super::TABLES, super::super::tables::shapes::MAP_GET_REQUEST; 0 =>
    sysmapids, 1 => userids, 2 => nopermissions, 3 => expand_urls, 4 => select_selements,
    5 => select_shapes, 6 => select_lines, 7 => select_links, 8 => select_icon_map, 9 =>
    select_urls, 10 => select_users, 11 => select_user_groups, 12 => sortfield, 13 =>
    filter, 14 => search, 15 => search_by_any, 16 => start_search, 17 => exclude_search,
    18 => search_wildcards_enabled, 19 => output, 20 => editable, 21 => count_output, 22
    => preservekeys, 23 => sortorder, 24 => limit;; sysmapids userids nopermissions
    expand_urls select_selements select_shapes select_lines select_links select_icon_map
    select_urls select_users select_user_groups sortfield filter search search_by_any
    start_search exclude_search search_wildcards_enabled output editable count_output
    preservekeys sortorder limit
}
/// What `map.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::map::Map>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `map.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "map.get",
    file: "spec/zabbix/map/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/map/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "map",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::MAP_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(super::super::tables::shapes::TYPES_MAP_MAP),
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
            fields: &[21],
            ty: tables::Type::INT,
        },
        tables::ResponseCase {
            name: "by_id",
            fields: &[22],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(super::super::tables::shapes::TYPES_MAP_MAP),
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"map.get\", \"params\": {\"output\": [\"sysmapid\", \"name\"], \"sysmapids\": \"1\", \"selectShapes\": [\"type\", \"text\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"sysmapid\": \"1\", \"name\": \"Local network\", \"shapes\": [{\"type\": \"0\", \"text\": \"{MAP.NAME}\"}]}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 161,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"map.get\", \"params\": {\"output\": [\"sysmapid\", \"name\", \"width\"], \"userids\": \"1\", \"selectUserGroups\": [\"usrgrpid\", \"permission\"], \"sortfield\": \"name\", \"sortorder\": \"DESC\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"sysmapid\": \"1\", \"name\": \"Local network\", \"width\": \"680\", \"userGroups\": []}, {\"sysmapid\": \"2\", \"name\": \"Branch office\", \"width\": \"800\", \"userGroups\": [{\"usrgrpid\": \"7\", \"permission\": \"3\"}]}], \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 165,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 25] = tables::Field::rows(
    [
        (
            "sysmapids",
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
            "userids",
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
        ("nopermissions", tables::Type::FLAG, 38),
        ("expandUrls", tables::Type::FLAG, 46),
        (
            "selectSelements",
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
            54,
        ),
        (
            "selectShapes",
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
            64,
        ),
        (
            "selectLines",
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
            74,
        ),
        (
            "selectLinks",
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
            84,
        ),
        (
            "selectIconMap",
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
            94,
        ),
        (
            "selectUrls",
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
            104,
        ),
        (
            "selectUsers",
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
            114,
        ),
        (
            "selectUserGroups",
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
            124,
        ),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            words: &["name", "width", "height"],
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            134,
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
                part: tables::Part::Filters("sysmapid"),
                references: ::core::option::Option::Some("map"),
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
                part: tables::Part::Filters("userid"),
                references: ::core::option::Option::Some("user"),
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
                part: tables::Part::Control,
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
                part: tables::Part::Extends("selements"),
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
                part: tables::Part::Extends("shapes"),
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
                part: tables::Part::Extends("lines"),
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
                part: tables::Part::Extends("links"),
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
                part: tables::Part::Extends("iconmap"),
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
                part: tables::Part::Extends("urls"),
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
                part: tables::Part::Extends("users"),
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
                part: tables::Part::Extends("userGroups"),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                empty: tables::Empty::Absent,
                null: tables::Null::Absent,
                part: tables::Part::SortField,
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
                part: tables::Part::Filter,
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
                part: tables::Part::Search,
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
                part: tables::Part::SearchAny,
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
                part: tables::Part::SearchStart,
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
                part: tables::Part::SearchExclude,
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
                part: tables::Part::SearchWildcards,
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
                part: tables::Part::Output,
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
                part: tables::Part::Count,
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
                part: tables::Part::ByKey,
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
                part: tables::Part::SortOrder,
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
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "map.get",
    name: "Request",
    file: "spec/zabbix/map/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        23, 5, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535, 65535, 0, 7, 10,
        65535, 65535, 65535, 65535, 18, 6, 8, 65535, 65535, 11, 65535, 65535, 21, 65535,
        16, 65535, 65535, 22, 65535, 65535, 4, 65535, 13, 65535, 65535, 65535, 65535,
        65535, 65535, 9, 65535, 65535, 14, 2, 65535, 65535, 65535, 1, 12, 19, 65535, 17,
        65535, 24, 15, 65535, 65535, 20, 65535, 65535,
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
            en: "Only maps with these ids.",
            ru: "Только карты с этими идентификаторами.",
        },
        tables::Text {
            en: "Only maps that these users own.",
            ru: "Только карты этих владельцев.",
        },
        tables::Text {
            en: "Does nothing: the server drops it from calls of the API.",
            ru: "Не действует: из вызовов API сервер его убирает.",
        },
        tables::Text {
            en: "Fill macros in the links of elements, and add the map's links to them.",
            ru: "Раскрыть макросы в ссылках элементов и добавить к ним ссылки карты.",
        },
        tables::Text {
            en: "Fill `selements`: `extend`, or a list of fields.",
            ru: "Заполнить `selements`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `shapes`: `extend`, or a list of fields.",
            ru: "Заполнить `shapes`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `lines`: `extend`, or a list of fields.",
            ru: "Заполнить `lines`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `links`: `extend`, or a list of fields.",
            ru: "Заполнить `links`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `iconmap`: `extend`, or a list of fields.",
            ru: "Заполнить `iconmap`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `urls`: `extend`, or a list of fields.",
            ru: "Заполнить `urls`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `users`: `extend`, or a list of fields.",
            ru: "Заполнить `users`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `userGroups`: `extend`, or a list of fields.",
            ru: "Заполнить `userGroups`: `extend` или список полей.",
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
            field: 12,
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
