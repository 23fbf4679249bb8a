// @generated from spec/zabbix/hostinterface/massremove.toml by `cargo xtask codegen`; do not edit.

//! `hostinterface.massremove`: Remove interfaces from several hosts.

use ::callsheet_runtime::tables;
/// Remove interfaces from several hosts
///
/// Address, name and port together tell which interfaces go.
///
/// The request of `hostinterface.massremove`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostinterface/massremove>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "hostinterface.massremove", "params": {"hostids": ["10105"], "interfaces": [{"ip": "", "dns": "mail.example.org", "port": "161"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The hosts.
    ///
    /// List of: id; a lone one may stand for the list. Not empty.
    pub hostids: ::std::vec::Vec<::callsheet_runtime::Id>,
    /// The interfaces to look for.
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub interfaces: ::std::vec::Vec<Interfaces>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        hostids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
        interfaces: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<Interfaces>,
        >,
    ) -> Self {
        Self {
            hostids: ::callsheet_runtime::record::list(hostids),
            interfaces: ::callsheet_runtime::record::list(interfaces),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HOSTINTERFACE_MASSREMOVE_REQUEST; 0 => hostids, 1 =>
    interfaces; hostids interfaces;
}
/// The interfaces to look for.
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
    super::super::tables::shapes::HOSTINTERFACE_MASSREMOVE_INTERFACES; 0 => ip, 1 => dns,
    2 => port; ip dns port;
}
/// Remove interfaces from several hosts
#[non_exhaustive]
pub struct Response {
    /// The ids of the removed interfaces.
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
    super::super::tables::shapes::HOSTINTERFACE_MASSREMOVE_RESPONSE; 0 => interfaceids;
    interfaceids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `hostinterface.massremove` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "hostinterface.massremove",
    file: "spec/zabbix/hostinterface/massremove.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostinterface/massremove",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "host",
    action: tables::Action::Remove,
    request: tables::ShapeId(
        super::super::tables::shapes::HOSTINTERFACE_MASSREMOVE_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::HOSTINTERFACE_MASSREMOVE_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostinterface.massremove\", \"params\": {\"hostids\": [\"10105\"], \"interfaces\": [{\"ip\": \"\", \"dns\": \"mail.example.org\", \"port\": \"161\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"interfaceids\": [\"3\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 95,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
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
                                    super::super::tables::shapes::HOSTINTERFACE_MASSREMOVE_INTERFACES,
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
            33,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["unknown-member"],
                        except: &[],
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostinterface.massremove",
    name: "Request",
    file: "spec/zabbix/hostinterface/massremove.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 1, 65535, 0, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The hosts.",
            ru: "Узлы сети.",
        },
        tables::Text {
            en: "The interfaces to look for.",
            ru: "Искомые интерфейсы.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect input parameters.",
                ru: "Неверные параметры.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty input parameter.",
                ru: "Параметр пуст.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect input parameters.",
                ru: "Неверные параметры.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty", "null"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty input parameter.",
                ru: "Параметр пуст.",
            },
        },
        tables::Said {
            field: 1,
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
        ("ip", tables::Type::TEXT, 55),
        ("dns", tables::Type::TEXT, 66),
        (
            "port",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Port),
                ..tables::Type::ANY
            },
            77,
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
    owner: "hostinterface.massremove",
    name: "Interfaces",
    file: "spec/zabbix/hostinterface/massremove.toml",
    form: tables::Form::Object,
    fields: &INTERFACES_FIELDS,
    lookup: &[65535, 65535, 65535, 1, 2, 65535, 0, 65535],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
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
            88,
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
    owner: "hostinterface.massremove",
    name: "Response",
    file: "spec/zabbix/hostinterface/massremove.toml",
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
            en: "The ids of the removed interfaces.",
            ru: "Идентификаторы удалённых интерфейсов.",
        },
    ],
    rules: &[],
    said: &[],
};
