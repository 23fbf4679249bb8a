// @generated from spec/zabbix/trend/get.toml by `cargo xtask codegen`; do not edit.

//! `trend.get`: Read trends.

use ::callsheet_runtime::tables;
/// Read trends
///
/// Smallest, average and largest value of an item for each hour. Of numbers alone. The server takes no notice of a parameter that it does not know.
///
/// The request of `trend.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/trend/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "trend.get", "params": {"itemids": ["42257"], "output": ["clock", "num", "value_avg"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only trends of these items.
    ///
    /// List of: id; a lone one may stand for the list. `null` means absent.
    pub itemids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Only hours that begin at this time or later.
    ///
    /// Time (seconds since 1970). `null` means absent.
    pub time_from: ::core::option::Option<i64>,
    /// Only hours that begin at this time or earlier.
    ///
    /// Time (seconds since 1970). `null` means absent.
    pub time_till: ::core::option::Option<i64>,
    /// Which fields to answer: `extend` for all, or a list of names. An unknown name is passed over.
    ///
    /// List of: string, or the word "extend". `null` means absent.
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Answer the number of hours instead of the trends.
    ///
    /// Flag (true, or left out). `null` means absent.
    pub count_output: ::core::option::Option<bool>,
    /// Answer this many at most.
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
    /// Sets [`limit`](Self::limit).
    pub fn limit(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.limit, value);
        self
    }
    /// Asks for another response, by `countOutput`.
    pub fn count(self) -> ::callsheet_runtime::WithResponse<Self, i64, 0> {
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
    Request, super::super::TABLES, super::super::tables::shapes::TREND_GET_REQUEST; 0 =>
    itemids, 1 => time_from, 2 => time_till, 3 => output, 4 => count_output, 5 => limit;;
    itemids time_from time_till output count_output limit
}
/// What `trend.get` answers.
pub type Response = ::std::vec::Vec<super::super::types::trend::Trend>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `trend.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "trend.get",
    file: "spec/zabbix/trend/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/trend/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "trend",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::TREND_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type {
                    kind: tables::Kind::Record(
                        tables::ShapeId(super::super::tables::shapes::TYPES_TREND_TREND),
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
            fields: &[4],
            ty: tables::Type::INT,
        },
    ],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"trend.get\", \"params\": {\"itemids\": [\"42257\"], \"output\": [\"clock\", \"num\", \"value_avg\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [{\"clock\": \"1727524800\", \"num\": \"60\", \"value_avg\": \"0.39\"}], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 76,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"trend.get\", \"params\": {\"itemids\": \"42257\", \"countOutput\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": \"1\", \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 80,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
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
            15,
        ),
        ("time_from", tables::Type::TIMESTAMP, 26),
        ("time_till", tables::Type::TIMESTAMP, 34),
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
            42,
        ),
        ("countOutput", tables::Type::FLAG, 52),
        ("limit", tables::Type::INT, 60),
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
                part: tables::Part::Filters("itemid"),
                references: ::core::option::Option::Some("item"),
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
                part: tables::Part::From("clock"),
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
                part: tables::Part::Till("clock"),
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
                part: tables::Part::Output,
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
                part: tables::Part::Count,
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
                part: tables::Part::Limit,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "trend.get",
    name: "Request",
    file: "spec/zabbix/trend/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 65535, 2, 65535, 65535, 3, 65535, 65535, 65535, 5, 4, 1, 65535, 65535,
        65535, 0,
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
            en: "Only trends of these items.",
            ru: "Только динамика этих элементов данных.",
        },
        tables::Text {
            en: "Only hours that begin at this time or later.",
            ru: "Только часы, начавшиеся с этого времени.",
        },
        tables::Text {
            en: "Only hours that begin at this time or earlier.",
            ru: "Только часы, начавшиеся по это время.",
        },
        tables::Text {
            en: "Which fields to answer: `extend` for all, or a list of names. An unknown name is passed over.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён. Неизвестное имя пропускается.",
        },
        tables::Text {
            en: "Answer the number of hours instead of the trends.",
            ru: "Вернуть количество записей вместо самих записей.",
        },
        tables::Text {
            en: "Answer this many at most.",
            ru: "Вернуть не больше указанного числа записей.",
        },
    ],
    rules: &[],
    said: &[],
};
