// @generated from spec/zabbix/discoveryrule/create.toml by `cargo xtask codegen`; do not edit.

//! `discoveryrule.create`: Create discovery rules.

use ::callsheet_runtime::tables;
/// Create discovery rules
///
/// Which fields a rule may and must have hangs on its type.
///
/// The request of `discoveryrule.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/discoveryrule/create>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "discoveryrule.create", "params": {"name": "Network interfaces", "key_": "net.if.discovery", "hostid": "10084", "type": 0, "interfaceid": "1", "delay": "1h", "lifetime_type": 0, "lifetime": "14d", "enabled_lifetime_type": 2, "filter": {"evaltype": 3, "formula": "A and B", "conditions": [{"macro": "{#IFNAME}", "operator": 9, "value": "^lo$", "formulaid": "A"}, {"macro": "{#IFALIAS}", "operator": 12, "formulaid": "B"}]}, "overrides": [{"name": "Uplinks", "step": 1, "filter": {"evaltype": 1, "conditions": [{"macro": "{#IFNAME}", "value": "^up"}]}, "operations": [{"operationobject": 1, "operator": 2, "value": "down", "opseverity": {"severity": 5}}]}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create discovery rules
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub discovery_rules: ::std::vec::Vec<
        super::super::types::discovery_rule::DiscoveryRuleCreate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::discovery_rule::DiscoveryRuleCreate,
            >,
        >,
    ) -> Self {
        Self {
            discovery_rules: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::discovery_rule::DiscoveryRuleCreate>
for Request {
    fn from(member: super::super::types::discovery_rule::DiscoveryRuleCreate) -> Self {
        Self {
            discovery_rules: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::DISCOVERYRULE_CREATE_REQUEST; 0 => discovery_rules;
    discovery_rules;
}
/// Create discovery rules
#[non_exhaustive]
pub struct Response {
    /// The ids of the new discovery rules, in the order of the request.
    ///
    /// List of: id.
    pub itemids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        itemids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            itemids: ::callsheet_runtime::record::list(itemids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::DISCOVERYRULE_CREATE_RESPONSE; 0 => itemids; itemids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `discoveryrule.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "discoveryrule.create",
    file: "spec/zabbix/discoveryrule/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/discoveryrule/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "discovery-rule",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::DISCOVERYRULE_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::DISCOVERYRULE_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"discoveryrule.create\", \"params\": {\"name\": \"Network interfaces\", \"key_\": \"net.if.discovery\", \"hostid\": \"10084\", \"type\": 0, \"interfaceid\": \"1\", \"delay\": \"1h\", \"lifetime_type\": 0, \"lifetime\": \"14d\", \"enabled_lifetime_type\": 2, \"filter\": {\"evaltype\": 3, \"formula\": \"A and B\", \"conditions\": [{\"macro\": \"{#IFNAME}\", \"operator\": 9, \"value\": \"^lo$\", \"formulaid\": \"A\"}, {\"macro\": \"{#IFALIAS}\", \"operator\": 12, \"formulaid\": \"B\"}]}, \"overrides\": [{\"name\": \"Uplinks\", \"step\": 1, \"filter\": {\"evaltype\": 1, \"conditions\": [{\"macro\": \"{#IFNAME}\", \"value\": \"^up\"}]}, \"operations\": [{\"operationobject\": 1, \"operator\": 2, \"value\": \"down\", \"opseverity\": {\"severity\": 5}}]}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"itemids\": [\"42410\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 31,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"discoveryrule.create\", \"params\": {\"name\": \"Volumes\", \"key_\": \"volumes\", \"hostid\": \"10084\", \"type\": \"2\", \"lifetime\": \"2d\", \"lld_macro_paths\": [{\"lld_macro\": \"{#VOLUME}\", \"path\": \"$.name\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"itemids\": [\"42411\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 35,
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
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[2],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                            tables::FieldSet {
                                fields: &[1, 4],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                        ],
                        first: ::core::option::Option::Some(tables::FieldSet {
                            fields: &[1],
                            versions: tables::Versions {
                                since: ::core::option::Option::Some(
                                    tables::Version::new(7, 0, 0),
                                ),
                                until: ::core::option::Option::None,
                            },
                        }),
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
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["unknown-member", "empty"],
                        except: &[],
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "discoveryrule.create",
    name: "Request",
    file: "spec/zabbix/discoveryrule/create.toml",
    form: tables::Form::Transparent,
    fields: &REQUEST_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[0],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Create discovery rules",
            ru: "Создание правил обнаружения",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "the parameter \"type\" is missing",
                ru: "не задан параметр \"type\"",
            },
        },
    ],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "itemids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            24,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("discovery-rule"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "discoveryrule.create",
    name: "Response",
    file: "spec/zabbix/discoveryrule/create.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
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
            en: "The ids of the new discovery rules, in the order of the request.",
            ru: "Идентификаторы новых правил обнаружения в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
