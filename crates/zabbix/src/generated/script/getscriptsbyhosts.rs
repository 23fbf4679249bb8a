// @generated from spec/zabbix/script/getscriptsbyhosts.toml by `cargo xtask codegen`; do not edit.

//! `script.getscriptsbyhosts`: List the scripts that hosts offer.

use ::callsheet_runtime::tables;
/// List the scripts that hosts offer
///
/// Answers the scripts keyed by the host's id, with macros in confirmations and addresses resolved. Before 7.0 the request is a list of ids of hosts.
///
/// The request of `script.getscriptsbyhosts`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/script/getscriptsbyhosts>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "script.getscriptsbyhosts", "params": [{"hostid": "10084", "scriptid": "1"}], "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// List the scripts that hosts offer
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub hosts: ::std::vec::Vec<Hosts>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<Hosts>,
        >,
    ) -> Self {
        Self {
            hosts: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<Hosts> for Request {
    fn from(member: Hosts) -> Self {
        Self {
            hosts: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::SCRIPT_GETSCRIPTSBYHOSTS_REQUEST; 0 => hosts; hosts;
}
/// List the scripts that hosts offer
#[non_exhaustive]
pub struct Hosts {
    /// The host.
    ///
    /// Id.
    pub hostid: ::callsheet_runtime::Id,
    /// This script alone.
    ///
    /// Id.
    pub scriptid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The value in place of `{MANUALINPUT}` in the confirmation and the address.
    ///
    /// String, at most 255 characters. Since 7.0.
    pub manualinput: ::core::option::Option<::std::string::String>,
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
    /// Sets [`scriptid`](Self::scriptid).
    pub fn scriptid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.scriptid, value);
        self
    }
    /// Sets [`manualinput`](Self::manualinput).
    pub fn manualinput(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput, value);
        self
    }
}
::callsheet_runtime::record! {
    Hosts, super::super::TABLES,
    super::super::tables::shapes::SCRIPT_GETSCRIPTSBYHOSTS_HOSTS; 0 => hostid, 1 =>
    scriptid, 2 => manualinput; hostid; scriptid manualinput
}
/// What `script.getscriptsbyhosts` answers.
pub type Response = ::callsheet_runtime::record::Map<
    ::std::vec::Vec<super::super::types::script::Script>,
>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `script.getscriptsbyhosts` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "script.getscriptsbyhosts",
    file: "spec/zabbix/script/getscriptsbyhosts.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/script/getscriptsbyhosts",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "script",
    action: tables::Action::Other,
    request: tables::ShapeId(
        super::super::tables::shapes::SCRIPT_GETSCRIPTSBYHOSTS_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Map(
            &tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_SCRIPT,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"script.getscriptsbyhosts\", \"params\": [{\"hostid\": \"10084\", \"scriptid\": \"1\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"10084\": [{\"scriptid\": \"1\", \"name\": \"Ping\", \"command\": \"ping -c 3 {HOST.CONN}\", \"host_access\": \"2\", \"usrgrpid\": \"0\", \"groupid\": \"0\", \"description\": \"\", \"confirmation\": \"\", \"type\": \"0\", \"execute_on\": \"2\", \"timeout\": \"30s\", \"scope\": \"2\", \"port\": \"\", \"authtype\": \"0\", \"username\": \"\", \"publickey\": \"\", \"privatekey\": \"\", \"menu_path\": \"\", \"url\": \"\", \"new_window\": \"1\", \"manualinput\": \"0\", \"manualinput_prompt\": \"\", \"manualinput_validator_type\": \"0\", \"manualinput_validator\": \"\", \"manualinput_default_value\": \"\"}]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 48,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::SCRIPT_GETSCRIPTSBYHOSTS_HOSTS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            11,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/hostids",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                    },
                ],
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
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 18,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "script.getscriptsbyhosts",
    name: "Request",
    file: "spec/zabbix/script/getscriptsbyhosts.toml",
    form: tables::Form::Transparent,
    fields: &REQUEST_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "List the scripts that hosts offer",
            ru: "Получение скриптов, доступных на узлах сети",
        },
    ],
    rules: &[],
    said: &[],
};
static HOSTS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 25),
        ("scriptid", tables::Type::ID, 32),
        (
            "manualinput",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            38,
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
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("script"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static HOSTS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "script.getscriptsbyhosts",
    name: "Hosts",
    file: "spec/zabbix/script/getscriptsbyhosts.toml",
    form: tables::Form::Object,
    fields: &HOSTS_FIELDS,
    lookup: &[2, 65535, 65535, 65535, 65535, 1, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static HOSTS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host.",
            ru: "Узел сети.",
        },
        tables::Text {
            en: "This script alone.",
            ru: "Только этот скрипт.",
        },
        tables::Text {
            en: "The value in place of `{MANUALINPUT}` in the confirmation and the address.",
            ru: "Значение вместо `{MANUALINPUT}` в подтверждении и адресе.",
        },
    ],
    rules: &[],
    said: &[],
};
