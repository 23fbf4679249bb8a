// @generated from spec/zabbix/host/massremove.toml by `cargo xtask codegen`; do not edit.

//! `host.massremove`: Remove groups, templates, macros and interfaces from hosts.

use ::callsheet_runtime::tables;
/// Remove groups, templates, macros and interfaces from hosts
///
/// Every host loses all that is given and that it has. A host has to stay in one group at least.
///
/// The request of `host.massremove`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/host/massremove>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "host.massremove", "params": {"hostids": ["10105"], "groupids": ["6"], "macros": ["{$SNMP_COMMUNITY}"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The hosts.
    ///
    /// List of: id; a lone one may stand for the list; no two alike. Not empty. What is right hangs on other fields.
    pub hostids: ::std::vec::Vec<::callsheet_runtime::Id>,
    /// The groups to leave.
    ///
    /// List of: id; a lone one may stand for the list; no two alike. What is right hangs on other fields.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// The names of the macros to remove, `{$NAME}`.
    ///
    /// List of: user macro ({$NAME}), at most 255 characters; a lone one may stand for the list; no two alike. What is right hangs on other fields.
    pub macros: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The templates to unlink; what came from them stays.
    ///
    /// List of: id; a lone one may stand for the list; no two alike.
    pub templateids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// The templates to unlink together with what came from them.
    ///
    /// List of: id; a lone one may stand for the list; no two alike.
    pub templateids_clear: ::core::option::Option<
        ::std::vec::Vec<::callsheet_runtime::Id>,
    >,
    /// The interfaces to remove: those with this address, name and port.
    ///
    /// List of: object; a lone one may stand for the list. Not empty. `null` means absent.
    pub interfaces: ::core::option::Option<::std::vec::Vec<Interfaces>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        hostids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            hostids: ::callsheet_runtime::record::list(hostids),
            ..::callsheet_runtime::Target::blank()
        }
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
    /// Sets [`macros`](Self::macros).
    pub fn macros(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.macros, value);
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
    /// Sets [`templateids_clear`](Self::templateids_clear).
    pub fn templateids_clear(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templateids_clear, value);
        self
    }
    /// Sets [`interfaces`](Self::interfaces).
    pub fn interfaces(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<Interfaces>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.interfaces, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::HOST_MASSREMOVE_REQUEST;
    0 => hostids, 1 => groupids, 2 => macros, 3 => templateids, 4 => templateids_clear, 5
    => interfaces; hostids; groupids macros templateids templateids_clear interfaces
}
/// The interfaces to remove: those with this address, name and port.
#[non_exhaustive]
pub struct Interfaces {
    /// The address; empty where there is none.
    ///
    /// String.
    pub ip: ::std::string::String,
    /// The name; empty where there is none.
    ///
    /// String.
    pub dns: ::std::string::String,
    /// The port.
    ///
    /// Port.
    pub port: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Interfaces {
    /// With what is required.
    pub fn new(
        ip: impl ::core::convert::Into<::std::string::String>,
        dns: impl ::core::convert::Into<::std::string::String>,
        port: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            ip: ip.into(),
            dns: dns.into(),
            port: port.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Interfaces, super::super::TABLES,
    super::super::tables::shapes::HOST_MASSREMOVE_INTERFACES; 0 => ip, 1 => dns, 2 =>
    port; ip dns port;
}
/// Remove groups, templates, macros and interfaces from hosts
#[non_exhaustive]
pub struct Response {
    /// The ids of the hosts.
    ///
    /// List of: id.
    pub hostids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        hostids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            hostids: ::callsheet_runtime::record::list(hostids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::HOST_MASSREMOVE_RESPONSE; 0 => hostids; hostids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `host.massremove` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "host.massremove",
    file: "spec/zabbix/host/massremove.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/host/massremove",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "host",
    action: tables::Action::Remove,
    request: tables::ShapeId(super::super::tables::shapes::HOST_MASSREMOVE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HOST_MASSREMOVE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"host.massremove\", \"params\": {\"hostids\": [\"10105\"], \"groupids\": [\"6\"], \"macros\": [\"{$SNMP_COMMUNITY}\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"hostids\": [\"10105\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 198,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        (
            "hostids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        distinct: true,
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
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            79,
        ),
        (
            "macros",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::UserMacro),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            97,
        ),
        (
            "templateids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            119,
        ),
        (
            "templateids_clear",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            130,
        ),
        (
            "interfaces",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::HOST_MASSREMOVE_INTERFACES,
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
            141,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                references: ::core::option::Option::Some("host"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Filled(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[5],
                                    }),
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    single: true,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 25,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[5],
                            }),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    single: true,
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
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    single: true,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 44,
                    },
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
                                    item: tables::Type::ID,
                                    single: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 54,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("host-group"),
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
                                    item: tables::Type::ID,
                                    single: true,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 87,
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
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &[],
                        except: &["empty", "null", "not-list"],
                    },
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
                part: tables::Part::Stored("macros.macro"),
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
                                    single: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 106,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
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
                part: tables::Part::Stored("parentTemplates.templateid"),
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
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
                part: tables::Part::Stored("parentTemplates.templateid"),
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["unknown-member"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "host.massremove",
    name: "Request",
    file: "spec/zabbix/host/massremove.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 2, 65535, 3, 5, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1,
        0, 4,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The hosts.",
            ru: "Узлы сети.",
        },
        tables::Text {
            en: "The groups to leave.",
            ru: "Покидаемые группы.",
        },
        tables::Text {
            en: "The names of the macros to remove, `{$NAME}`.",
            ru: "Имена удаляемых макросов, `{$NAME}`.",
        },
        tables::Text {
            en: "The templates to unlink; what came from them stays.",
            ru: "Отсоединяемые шаблоны; полученное от них остаётся.",
        },
        tables::Text {
            en: "The templates to unlink together with what came from them.",
            ru: "Шаблоны, отсоединяемые вместе с полученным от них.",
        },
        tables::Text {
            en: "The interfaces to remove: those with this address, name and port.",
            ru: "Удаляемые интерфейсы: с такими адресом, именем и портом.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::Some(
                tables::Condition::Filled(tables::Path {
                    from: tables::From::Here,
                    steps: &[5],
                }),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty input parameter.",
                ru: "Параметр пуст.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "At least one host or template must be specified.",
                ru: "Нужен хотя бы один узел сети или шаблон.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["empty", "null", "not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty input parameter.",
                ru: "Параметр пуст.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty input parameter.",
                ru: "Параметр пуст.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["not-list", "not-object", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
    ],
};
static INTERFACES_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("ip", tables::Type::TEXT, 158),
        ("dns", tables::Type::TEXT, 169),
        (
            "port",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Port),
                ..tables::Type::ANY
            },
            180,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &["missing", "null"],
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &["missing", "null"],
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &["missing", "null"],
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static INTERFACES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "host.massremove",
    name: "Interfaces",
    file: "spec/zabbix/host/massremove.toml",
    form: tables::Form::Object,
    fields: &INTERFACES_FIELDS,
    lookup: &[65535, 65535, 65535, 1, 2, 65535, 0, 65535],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "texts")]
pub(crate) static INTERFACES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The address; empty where there is none.",
            ru: "Адрес; пусто, если его нет.",
        },
        tables::Text {
            en: "The name; empty where there is none.",
            ru: "Имя; пусто, если его нет.",
        },
        tables::Text {
            en: "The port.",
            ru: "Порт.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
    ],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
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
            191,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "host.massremove",
    name: "Response",
    file: "spec/zabbix/host/massremove.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The ids of the hosts.",
            ru: "Идентификаторы узлов сети.",
        },
    ],
    rules: &[],
    said: &[],
};
