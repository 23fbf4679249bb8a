// @generated from spec/zabbix/hostinterface/replacehostinterfaces.toml by `cargo xtask codegen`; do not edit.

//! `hostinterface.replacehostinterfaces`: Replace the interfaces of a host.

use ::callsheet_runtime::tables;
/// Replace the interfaces of a host
///
/// Interfaces with an id change, those without are made, those left out are deleted.
///
/// The request of `hostinterface.replacehostinterfaces`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostinterface/replacehostinterfaces>
///
/// Access: admin. Gone in 8.0.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "hostinterface.replacehostinterfaces", "params": {"hostid": "10105", "interfaces": [{"interfaceid": "2", "port": "10055"}, {"main": 1, "type": 4, "useip": 1, "ip": "192.0.2.15", "dns": "", "port": "12345"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The host.
    ///
    /// Id. Required when `interfaces not empty`.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The interfaces of the host from now on; empty for none. Left out, nothing happens.
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
    /// Sets [`hostid`](Self::hostid).
    pub fn hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostid, value);
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
    super::super::tables::shapes::HOSTINTERFACE_REPLACEHOSTINTERFACES_REQUEST; 0 =>
    hostid, 1 => interfaces;; hostid interfaces
}
/// Replace the interfaces of a host
#[non_exhaustive]
pub struct Response {
    /// The ids of the interfaces of the request.
    ///
    /// List of: id.
    pub interfaceids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
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
    Response, super::super::TABLES,
    super::super::tables::shapes::HOSTINTERFACE_REPLACEHOSTINTERFACES_RESPONSE; 0 =>
    interfaceids; interfaceids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `hostinterface.replacehostinterfaces` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "hostinterface.replacehostinterfaces",
    file: "spec/zabbix/hostinterface/replacehostinterfaces.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostinterface/replacehostinterfaces",
    versions: tables::Versions {
        since: ::core::option::Option::None,
        until: ::core::option::Option::Some(tables::Version::new(8, 0, 0)),
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "host",
    action: tables::Action::Replace,
    request: tables::ShapeId(
        super::super::tables::shapes::HOSTINTERFACE_REPLACEHOSTINTERFACES_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::HOSTINTERFACE_REPLACEHOSTINTERFACES_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostinterface.replacehostinterfaces\", \"params\": {\"hostid\": \"10105\", \"interfaces\": [{\"interfaceid\": \"2\", \"port\": \"10055\"}, {\"main\": 1, \"type\": 4, \"useip\": 1, \"ip\": \"192.0.2.15\", \"dns\": \"\", \"port\": \"12345\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"interfaceids\": [\"2\", \"4\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 48,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 16),
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
            28,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    }),
                ),
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
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostinterface.replacehostinterfaces",
    name: "Request",
    file: "spec/zabbix/hostinterface/replacehostinterfaces.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 1, 65535, 0, 65535],
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
            en: "The host.",
            ru: "Узел сети.",
        },
        tables::Text {
            en: "The interfaces of the host from now on; empty for none. Left out, nothing happens.",
            ru: "Интерфейсы узла сети отныне; пусто — ни одного. Если не заданы, ничего не происходит.",
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
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
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
            41,
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
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostinterface.replacehostinterfaces",
    name: "Response",
    file: "spec/zabbix/hostinterface/replacehostinterfaces.toml",
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
            en: "The ids of the interfaces of the request.",
            ru: "Идентификаторы интерфейсов из запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
