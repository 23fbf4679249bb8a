// @generated from spec/zabbix/drule/update.toml by `cargo xtask codegen`; do not edit.

//! `drule.update`: Change rules of network discovery.

use ::callsheet_runtime::tables;
/// Change rules of network discovery
///
/// Only what is given changes. Checks that are given replace those until now; one with its `dcheckid` stays the same check.
///
/// The request of `drule.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/drule/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "drule.update", "params": {"druleid": "2", "delay": "30m", "status": 0}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change rules of network discovery
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub rules: ::std::vec::Vec<
        super::super::types::network_discovery_rule::NetworkDiscoveryRuleUpdate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::network_discovery_rule::NetworkDiscoveryRuleUpdate,
            >,
        >,
    ) -> Self {
        Self {
            rules: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<
    super::super::types::network_discovery_rule::NetworkDiscoveryRuleUpdate,
> for Request {
    fn from(
        member: super::super::types::network_discovery_rule::NetworkDiscoveryRuleUpdate,
    ) -> Self {
        Self {
            rules: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::DRULE_UPDATE_REQUEST; 0
    => rules; rules;
}
/// Change rules of network discovery
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed rules.
    ///
    /// List of: id.
    pub druleids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        druleids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            druleids: ::callsheet_runtime::record::list(druleids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::DRULE_UPDATE_RESPONSE;
    0 => druleids; druleids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `drule.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "drule.update",
    file: "spec/zabbix/drule/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/drule/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "network-discovery-rule",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::DRULE_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::DRULE_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"drule.update\", \"params\": {\"druleid\": \"2\", \"delay\": \"30m\", \"status\": 0}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"druleids\": [\"2\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 40,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"drule.update\", \"params\": [{\"druleid\": 2, \"dchecks\": [{\"dcheckid\": \"2\", \"type\": 9, \"key_\": \"system.uname\", \"ports\": \"10050\"}, {\"type\": 4, \"ports\": \"80,8080\"}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"druleids\": [\"2\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 44,
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
                                    super::super::tables::shapes::TYPES_NETWORK_DISCOVERY_RULE_NETWORK_DISCOVERY_RULE_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[1],
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
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "drule.update",
    name: "Request",
    file: "spec/zabbix/drule/update.toml",
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
            en: "Change rules of network discovery",
            ru: "Изменение правил обнаружения сети",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["not-object", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"druleid\" is mandatory.",
                ru: "Нужен объект с идентификатором.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty input parameter.",
                ru: "Пустой запрос.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["unknown-member", "unexpected"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
    ],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "druleids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
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
                references: ::core::option::Option::Some("network-discovery-rule"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "drule.update",
    name: "Response",
    file: "spec/zabbix/drule/update.toml",
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
            en: "The ids of the changed rules.",
            ru: "Идентификаторы изменённых правил.",
        },
    ],
    rules: &[],
    said: &[],
};
