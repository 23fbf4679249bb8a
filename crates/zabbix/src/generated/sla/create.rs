// @generated from spec/zabbix/sla/create.toml by `cargo xtask codegen`; do not edit.

//! `sla.create`: Create SLAs.

use ::callsheet_runtime::tables;
/// Create SLAs
///
/// The request of `sla.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/sla/create>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "sla.create", "params": {"name": "Gold", "period": 2, "slo": "99.95", "effective_date": 1767225600, "timezone": "Europe/Riga", "service_tags": [{"tag": "level", "value": "gold"}], "excluded_downtimes": [{"name": "Move of the data centre", "period_from": 1768608000, "period_to": 1768694400}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create SLAs
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub slas: ::std::vec::Vec<super::super::types::sla::SlaCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::sla::SlaCreate>,
        >,
    ) -> Self {
        Self {
            slas: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::sla::SlaCreate> for Request {
    fn from(member: super::super::types::sla::SlaCreate) -> Self {
        Self {
            slas: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::SLA_CREATE_REQUEST; 0 =>
    slas; slas;
}
/// Create SLAs
#[non_exhaustive]
pub struct Response {
    /// The ids of the new SLAs, in the order of the request.
    ///
    /// List of: id.
    pub slaids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        slaids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            slaids: ::callsheet_runtime::record::list(slaids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::SLA_CREATE_RESPONSE; 0
    => slaids; slaids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `sla.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "sla.create",
    file: "spec/zabbix/sla/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/sla/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "sla",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::SLA_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::SLA_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"sla.create\", \"params\": {\"name\": \"Gold\", \"period\": 2, \"slo\": \"99.95\", \"effective_date\": 1767225600, \"timezone\": \"Europe/Riga\", \"service_tags\": [{\"tag\": \"level\", \"value\": \"gold\"}], \"excluded_downtimes\": [{\"name\": \"Move of the data centre\", \"period_from\": 1768608000, \"period_to\": 1768694400}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"slaids\": [\"6\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 27,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"sla.create\", \"params\": [{\"name\": \"Silver\", \"period\": \"1\", \"slo\": 99, \"effective_date\": 1767225600, \"timezone\": \"system\", \"status\": 0, \"service_tags\": [{\"tag\": \"level\", \"operator\": 2, \"value\": \"silv\"}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"slaids\": [\"7\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 31,
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
                                    super::super::tables::shapes::TYPES_SLA_SLA_CREATE,
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
            10,
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
    owner: "sla.create",
    name: "Request",
    file: "spec/zabbix/sla/create.toml",
    form: tables::Form::Transparent,
    fields: &REQUEST_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Create SLAs",
            ru: "Создание SLA",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "slaids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            20,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("sla"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "sla.create",
    name: "Response",
    file: "spec/zabbix/sla/create.toml",
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
            en: "The ids of the new SLAs, in the order of the request.",
            ru: "Идентификаторы новых SLA в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
