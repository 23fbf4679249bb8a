// @generated from spec/zabbix/action/get.toml by `cargo xtask codegen`; do not edit.

//! `action.get`: List actions.

use ::callsheet_runtime::tables;
/// List actions
///
/// The server takes no notice of a parameter that it does not know: a misspelt filter lists every action.
///
/// The request of `action.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/action/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "action.get", "params": {"output": ["actionid", "name", "eventsource"], "actionids": "2", "selectFilter": "extend", "selectOperations": "extend"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only actions with these ids.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub actionids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only actions whose conditions name these host groups.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only actions whose conditions name these hosts.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only actions whose conditions name these triggers.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub triggerids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only actions that write by these media types.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub mediatypeids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only actions that write to these user groups.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub usrgrpids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only actions that write to these users.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub userids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only actions that run these scripts.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub scriptids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Fill `filter`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_filter: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fill `operations`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_operations: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `recovery_operations`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_recovery_operations: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Fill `update_operations`: `extend`, or a list of fields.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub select_update_operations: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// The field or fields to sort by.
    ///
    /// List of: string or number, one of "actionid", "name", "status"; a lone one may stand for the list. Empty means absent. `null` means absent.
    pub sortfield: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Does nothing: the server drops it from calls of the API.
    ///
    /// Flag (true, or left out). `null` means absent. Gone in 7.0.
    pub nopermissions: ::core::option::Option<bool>,
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
    /// Sets [`actionids`](Self::actionids).
    pub fn actionids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.actionids, value);
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
    /// Sets [`mediatypeids`](Self::mediatypeids).
    pub fn mediatypeids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.mediatypeids, value);
        self
    }
    /// Sets [`usrgrpids`](Self::usrgrpids).
    pub fn usrgrpids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.usrgrpids, value);
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
    /// Sets [`scriptids`](Self::scriptids).
    pub fn scriptids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.scriptids, value);
        self
    }
    /// Sets [`select_filter`](Self::select_filter).
    pub fn select_filter(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_filter, value);
        self
    }
    /// Sets [`select_operations`](Self::select_operations).
    pub fn select_operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_operations, value);
        self
    }
    /// Sets [`select_recovery_operations`](Self::select_recovery_operations).
    pub fn select_recovery_operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(
            &mut self.select_recovery_operations,
            value,
        );
        self
    }
    /// Sets [`select_update_operations`](Self::select_update_operations).
    pub fn select_update_operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.select_update_operations, value);
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
    /// Sets [`nopermissions`](Self::nopermissions).
    pub fn nopermissions(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.nopermissions, value);
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
        ::callsheet_runtime::record::Map<super::super::types::action::Action>,
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
    Request, super::super::TABLES, super::super::tables::shapes::ACTION_GET_REQUEST; 0 =>
    actionids, 1 => groupids, 2 => hostids, 3 => triggerids, 4 => mediatypeids, 5 =>
    usrgrpids, 6 => userids, 7 => scriptids, 8 => select_filter, 9 => select_operations,
    10 => select_recovery_operations, 11 => select_update_operations, 12 => sortfield, 13
    => nopermissions, 14 => filter, 15 => search, 16 => search_by_any, 17 =>
    start_search, 18 => exclude_search, 19 => search_wildcards_enabled, 20 => output, 21
    => editable, 22 => count_output, 23 => preservekeys, 24 => sortorder, 25 => limit;;
    actionids groupids hostids triggerids mediatypeids usrgrpids userids scriptids
    select_filter select_operations select_recovery_operations select_update_operations
    sortfield nopermissions filter search search_by_any start_search exclude_search
    search_wildcards_enabled output editable count_output preservekeys sortorder limit
}
/// What `action.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::action::Action>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `action.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "action.get",
    file: "spec/zabbix/action/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/action/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "action",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::ACTION_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(
                            super::super::tables::shapes::TYPES_ACTION_ACTION,
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
            name: "by_id",
            fields: &[23],
            ty: tables::Type {
                kind: tables::Kind::Map(
                    &tables::Type {
                        kind: tables::Kind::Record(
                            tables::ShapeId(
                                super::super::tables::shapes::TYPES_ACTION_ACTION,
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
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"action.get\", \"params\": {\"output\": [\"actionid\", \"name\", \"eventsource\"], \"actionids\": \"2\", \"selectFilter\": \"extend\", \"selectOperations\": \"extend\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"actionid\": \"2\", \"name\": \"Auto discovery. Linux servers.\", \"eventsource\": \"1\", \"filter\": {\"evaltype\": \"0\", \"formula\": \"\", \"eval_formula\": \"A\", \"conditions\": [{\"conditiontype\": \"10\", \"operator\": \"0\", \"value\": \"0\", \"value2\": \"\", \"formulaid\": \"A\"}]}, \"operations\": [{\"operationid\": \"2\", \"actionid\": \"2\", \"operationtype\": \"4\", \"esc_period\": \"0\", \"esc_step_from\": \"1\", \"esc_step_to\": \"1\", \"evaltype\": \"0\", \"opconditions\": [], \"opgroup\": [{\"groupid\": \"2\"}]}]}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 182,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"action.get\", \"params\": {\"output\": [\"name\", \"status\"], \"filter\": {\"eventsource\": 0}, \"selectRecoveryOperations\": \"extend\", \"preservekeys\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"3\": {\"actionid\": \"3\", \"name\": \"Report problems to Zabbix administrators\", \"status\": \"1\", \"recovery_operations\": [{\"operationid\": \"7\", \"actionid\": \"3\", \"operationtype\": \"11\", \"evaltype\": \"0\", \"opconditions\": [], \"opmessage\": {\"default_msg\": \"1\", \"subject\": \"\", \"message\": \"\", \"mediatypeid\": \"0\"}}]}}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 186,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 26] = tables::Field::rows(
    [
        (
            "actionids",
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
            "mediatypeids",
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
            "usrgrpids",
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
            82,
        ),
        (
            "scriptids",
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
            93,
        ),
        (
            "selectFilter",
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
            "selectOperations",
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
            "selectRecoveryOperations",
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
            "selectUpdateOperations",
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
            134,
        ),
        (
            "sortfield",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            words: &["actionid", "name", "status"],
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            144,
        ),
        ("nopermissions", tables::Type::FLAG, 157),
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
                part: tables::Part::Filters("actionid"),
                references: ::core::option::Option::Some("action"),
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
                        versions: tables::Versions::ALL,
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
                part: tables::Part::Filters("operations.opmessage.mediatypeid"),
                references: ::core::option::Option::Some("media-type"),
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
                part: tables::Part::Filters("operations.opmessage_grp.usrgrpid"),
                references: ::core::option::Option::Some("user-group"),
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
                part: tables::Part::Filters("operations.opmessage_usr.userid"),
                references: ::core::option::Option::Some("user"),
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
                part: tables::Part::Filters("operations.opcommand.scriptid"),
                references: ::core::option::Option::Some("script"),
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
                part: tables::Part::Extends("filter"),
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
                part: tables::Part::Extends("operations"),
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
                part: tables::Part::Extends("recovery_operations"),
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
                part: tables::Part::Extends("update_operations"),
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
    owner: "action.get",
    name: "Request",
    file: "spec/zabbix/action/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        24, 65535, 65535, 65535, 65535, 65535, 65535, 8, 65535, 65535, 3, 4, 65535,
        65535, 65535, 65535, 65535, 65535, 19, 65535, 0, 65535, 65535, 65535, 65535,
        65535, 22, 65535, 17, 65535, 2, 23, 65535, 65535, 65535, 10, 14, 65535, 65535,
        65535, 65535, 11, 65535, 65535, 65535, 1, 15, 13, 65535, 65535, 65535, 6, 12, 20,
        65535, 5, 9, 7, 16, 18, 25, 21, 65535, 65535,
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
            en: "Only actions with these ids.",
            ru: "Только действия с этими идентификаторами.",
        },
        tables::Text {
            en: "Only actions whose conditions name these host groups.",
            ru: "Только действия, в условиях которых указаны эти группы узлов сети.",
        },
        tables::Text {
            en: "Only actions whose conditions name these hosts.",
            ru: "Только действия, в условиях которых указаны эти узлы сети.",
        },
        tables::Text {
            en: "Only actions whose conditions name these triggers.",
            ru: "Только действия, в условиях которых указаны эти триггеры.",
        },
        tables::Text {
            en: "Only actions that write by these media types.",
            ru: "Только действия, использующие эти способы оповещения.",
        },
        tables::Text {
            en: "Only actions that write to these user groups.",
            ru: "Только действия с сообщениями этим группам пользователей.",
        },
        tables::Text {
            en: "Only actions that write to these users.",
            ru: "Только действия с сообщениями этим пользователям.",
        },
        tables::Text {
            en: "Only actions that run these scripts.",
            ru: "Только действия, выполняющие эти скрипты.",
        },
        tables::Text {
            en: "Fill `filter`: `extend`, or a list of fields.",
            ru: "Заполнить `filter`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `operations`: `extend`, or a list of fields.",
            ru: "Заполнить `operations`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `recovery_operations`: `extend`, or a list of fields.",
            ru: "Заполнить `recovery_operations`: `extend` или список полей.",
        },
        tables::Text {
            en: "Fill `update_operations`: `extend`, or a list of fields.",
            ru: "Заполнить `update_operations`: `extend` или список полей.",
        },
        tables::Text {
            en: "The field or fields to sort by.",
            ru: "Поле или поля для сортировки.",
        },
        tables::Text {
            en: "Does nothing: the server drops it from calls of the API.",
            ru: "Не действует: из вызовов API сервер его убирает.",
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
