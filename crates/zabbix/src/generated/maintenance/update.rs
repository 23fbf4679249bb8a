// @generated from spec/zabbix/maintenance/update.toml by `cargo xtask codegen`; do not edit.

//! `maintenance.update`: Change maintenances.

use ::callsheet_runtime::tables;
/// Change maintenances
///
/// Only what is given changes. The role has to allow editing maintenance.
///
/// The request of `maintenance.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/maintenance/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "maintenance.update", "params": {"maintenanceid": "2", "active_till": 1910172840, "hosts": [{"hostid": "10084"}], "timeperiods": [{"timeperiod_type": 0, "start_date": 1910000040, "period": 172800}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change maintenances
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub maintenances: ::std::vec::Vec<
        super::super::types::maintenance::MaintenanceUpdate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::maintenance::MaintenanceUpdate,
            >,
        >,
    ) -> Self {
        Self {
            maintenances: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::maintenance::MaintenanceUpdate>
for Request {
    fn from(member: super::super::types::maintenance::MaintenanceUpdate) -> Self {
        Self {
            maintenances: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::MAINTENANCE_UPDATE_REQUEST; 0 => maintenances;
    maintenances;
}
/// Change maintenances
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed maintenances.
    ///
    /// List of: id.
    pub maintenanceids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        maintenanceids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            maintenanceids: ::callsheet_runtime::record::list(maintenanceids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::MAINTENANCE_UPDATE_RESPONSE; 0 => maintenanceids;
    maintenanceids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `maintenance.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "maintenance.update",
    file: "spec/zabbix/maintenance/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/maintenance/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "maintenance",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::MAINTENANCE_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::MAINTENANCE_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"maintenance.update\", \"params\": {\"maintenanceid\": \"2\", \"active_till\": 1910172840, \"hosts\": [{\"hostid\": \"10084\"}], \"timeperiods\": [{\"timeperiod_type\": 0, \"start_date\": 1910000040, \"period\": 172800}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"maintenanceids\": [\"2\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 29,
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
                                    super::super::tables::shapes::TYPES_MAINTENANCE_MAINTENANCE_UPDATE,
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
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        first: ::core::option::Option::Some(tables::FieldSet {
                            fields: &[0, 8, 9],
                            versions: tables::Versions::ALL,
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
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "maintenance.update",
    name: "Request",
    file: "spec/zabbix/maintenance/update.toml",
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
            en: "Change maintenances",
            ru: "Изменение обслуживаний",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "maintenanceids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            22,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("maintenance"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "maintenance.update",
    name: "Response",
    file: "spec/zabbix/maintenance/update.toml",
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
            en: "The ids of the changed maintenances.",
            ru: "Идентификаторы изменённых обслуживаний.",
        },
    ],
    rules: &[],
    said: &[],
};
