// @generated from spec/zabbix/discoveryrule/copy.toml by `cargo xtask codegen`; do not edit.

//! `discoveryrule.copy`: Copy discovery rules to other hosts.

use ::callsheet_runtime::tables;
/// Copy discovery rules to other hosts
///
/// Prototypes are copied as well. Templates that hold the rules do the same better.
///
/// The request of `discoveryrule.copy`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/discoveryrule/copy>
///
/// Access: admin. Gone in 7.2. Deprecated since 7.0.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "discoveryrule.copy", "params": {"discoveryids": ["99201"], "hostids": ["10105"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The rules.
    ///
    /// List of: id. Not empty.
    pub discoveryids: ::std::vec::Vec<::callsheet_runtime::Id>,
    /// The hosts and templates to copy to.
    ///
    /// List of: id. Not empty. What is right hangs on other fields.
    pub hostids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        discoveryids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            discoveryids: ::callsheet_runtime::record::list(discoveryids),
            ..::callsheet_runtime::Target::blank()
        }
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
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::DISCOVERYRULE_COPY_REQUEST; 0 => discoveryids, 1 =>
    hostids; discoveryids; hostids
}
/// What `discoveryrule.copy` answers.
pub type Response = bool;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `discoveryrule.copy` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "discoveryrule.copy",
    file: "spec/zabbix/discoveryrule/copy.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/discoveryrule/copy",
    versions: tables::Versions {
        since: ::core::option::Option::None,
        until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
    },
    deprecated: ::core::option::Option::Some(tables::Deprecated {
        since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
        instead: ::core::option::Option::None,
    }),
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "discovery-rule",
    action: tables::Action::Other,
    request: tables::ShapeId(super::super::tables::shapes::DISCOVERYRULE_COPY_REQUEST),
    response: tables::Type::WORD_BOOL,
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"discoveryrule.copy\", \"params\": {\"discoveryids\": [\"99201\"], \"hostids\": [\"10105\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": true, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 54,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "discoveryids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            17,
        ),
        (
            "hostids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            35,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                references: ::core::option::Option::Some("discovery-rule"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                references: ::core::option::Option::Some("host"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 43,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 35,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "discoveryrule.copy",
    name: "Request",
    file: "spec/zabbix/discoveryrule/copy.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 0, 65535, 65535, 65535, 65535, 1, 65535],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The rules.",
            ru: "Правила.",
        },
        tables::Text {
            en: "The hosts and templates to copy to.",
            ru: "Узлы сети и шаблоны, на которые копировать.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "empty", "not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No discovery rule IDs given.",
                ru: "Не указаны идентификаторы правил обнаружения.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::Some("/discoveryids"),
            text: tables::Text {
                en: "Invalid parameter \"/discoveryids\": an array is expected.",
                ru: "Неверный параметр \"/discoveryids\": ожидается массив.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing", "empty", "not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No host IDs given.",
                ru: "Не указаны идентификаторы узлов сети.",
            },
        },
    ],
};
