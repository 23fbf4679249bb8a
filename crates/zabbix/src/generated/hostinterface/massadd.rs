// @generated from spec/zabbix/hostinterface/massadd.toml by `cargo xtask codegen`; do not edit.

//! `hostinterface.massadd`: Add interfaces to several hosts.

use ::callsheet_runtime::tables;
/// Add interfaces to several hosts
///
/// Each host gets each interface. The server answers the ids one object deeper than the other methods do.
///
/// The request of `hostinterface.massadd`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostinterface/massadd>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "hostinterface.massadd", "params": {"hosts": [{"hostid": "10084"}, {"hostid": "10105"}], "interfaces": [{"main": 0, "type": 1, "useip": 1, "ip": "192.0.2.99", "dns": "", "port": "10050"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The hosts. Without one nothing happens.
    ///
    /// List of: object; a lone one may stand for the list. `null` means absent.
    pub hosts: ::core::option::Option<::std::vec::Vec<Hosts>>,
    /// The interfaces that each of them gets. Without one nothing happens.
    ///
    /// List of: object; a lone one may stand for the list. `null` means absent.
    pub interfaces: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_interface::HostInterfaceNested>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`hosts`](Self::hosts).
    pub fn hosts(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<Hosts>>,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hosts, value);
        self
    }
    /// Sets [`interfaces`](Self::interfaces).
    pub fn interfaces(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_interface::HostInterfaceNested,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.interfaces, value);
        self
    }
}
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HOSTINTERFACE_MASSADD_REQUEST; 0 => hosts, 1 =>
    interfaces;; hosts interfaces
}
/// The hosts. Without one nothing happens.
#[non_exhaustive]
pub struct Hosts {
    /// The host's id.
    ///
    /// Id.
    pub hostid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Hosts {
    /// With what is required.
    pub fn new(hostid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            hostid: hostid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Hosts, super::super::TABLES,
    super::super::tables::shapes::HOSTINTERFACE_MASSADD_HOSTS; 0 => hostid; hostid;
}
/// Add interfaces to several hosts
#[non_exhaustive]
pub struct Response {
    /// The answer of `hostinterface.create`.
    ///
    /// Object.
    pub interfaceids: ResponseInterfaceids,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(interfaceids: impl ::core::convert::Into<ResponseInterfaceids>) -> Self {
        Self {
            interfaceids: interfaceids.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::HOSTINTERFACE_MASSADD_RESPONSE; 0 => interfaceids;
    interfaceids;
}
/// The answer of `hostinterface.create`.
#[non_exhaustive]
pub struct ResponseInterfaceids {
    /// The ids of the new interfaces.
    ///
    /// List of: id.
    pub interfaceids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseInterfaceids {
    /// With what is required.
    pub fn new(
        interfaceids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            interfaceids: ::callsheet_runtime::record::list(interfaceids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    ResponseInterfaceids, super::super::TABLES,
    super::super::tables::shapes::HOSTINTERFACE_MASSADD_RESPONSE_INTERFACEIDS; 0 =>
    interfaceids; interfaceids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `hostinterface.massadd` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "hostinterface.massadd",
    file: "spec/zabbix/hostinterface/massadd.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostinterface/massadd",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "host",
    action: tables::Action::Add,
    request: tables::ShapeId(
        super::super::tables::shapes::HOSTINTERFACE_MASSADD_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HOSTINTERFACE_MASSADD_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostinterface.massadd\", \"params\": {\"hosts\": [{\"hostid\": \"10084\"}, {\"hostid\": \"10105\"}], \"interfaces\": [{\"main\": 0, \"type\": 1, \"useip\": 1, \"ip\": \"192.0.2.99\", \"dns\": \"\", \"port\": \"10050\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"interfaceids\": {\"interfaceids\": [\"4\", \"5\"]}}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 65,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "hosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::HOSTINTERFACE_MASSADD_HOSTS,
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
            15,
        ),
        (
            "interfaces",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_NESTED,
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
            38,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostinterface.massadd",
    name: "Request",
    file: "spec/zabbix/hostinterface/massadd.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 1, 65535, 65535, 65535],
    required: 0,
    conditional: true,
    secrets: &[1],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The hosts. Without one nothing happens.",
            ru: "Узлы сети. Без них ничего не происходит.",
        },
        tables::Text {
            en: "The interfaces that each of them gets. Without one nothing happens.",
            ru: "Интерфейсы, которые получит каждый. Без них ничего не происходит.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["not-list", "not-object", "null"],
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
            codes: &["not-list", "not-object", "null", "unknown-member"],
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
static HOSTS_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("hostid", tables::Type::ID, 27)],
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
pub(crate) static HOSTS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostinterface.massadd",
    name: "Hosts",
    file: "spec/zabbix/hostinterface/massadd.toml",
    form: tables::Form::Object,
    fields: &HOSTS_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static HOSTS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host's id.",
            ru: "Идентификатор узла сети.",
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
    ],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "interfaceids",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::HOSTINTERFACE_MASSADD_RESPONSE_INTERFACEIDS,
                    ),
                ),
                ..tables::Type::ANY
            },
            52,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostinterface.massadd",
    name: "Response",
    file: "spec/zabbix/hostinterface/massadd.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
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
            en: "The answer of `hostinterface.create`.",
            ru: "Ответ `hostinterface.create`.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_INTERFACEIDS_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "interfaceids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            58,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host-interface"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_INTERFACEIDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostinterface.massadd",
    name: "ResponseInterfaceids",
    file: "spec/zabbix/hostinterface/massadd.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_INTERFACEIDS_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_INTERFACEIDS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The ids of the new interfaces.",
            ru: "Идентификаторы новых интерфейсов.",
        },
    ],
    rules: &[],
    said: &[],
};
