// @generated from spec/zabbix/dashboard/create.toml by `cargo xtask codegen`; do not edit.

//! `dashboard.create`: Create dashboards.

use ::callsheet_runtime::tables;
/// Create dashboards
///
/// The caller's role has to allow changing dashboards.
///
/// The request of `dashboard.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/dashboard/create>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "dashboard.create", "params": {"name": "My dashboard", "display_period": 30, "auto_start": 1, "pages": [{"widgets": [{"type": "problems", "x": 0, "y": 0, "width": 36, "height": 5, "view_mode": 0, "fields": [{"type": 1, "name": "tags.0.tag", "value": "service"}, {"type": 0, "name": "show_lines", "value": 50}]}]}], "users": [{"userid": "12", "permission": "3"}], "userGroups": [{"usrgrpid": "7", "permission": 2}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create dashboards
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub dashboards: ::std::vec::Vec<super::super::types::dashboard::DashboardCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::dashboard::DashboardCreate,
            >,
        >,
    ) -> Self {
        Self {
            dashboards: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::dashboard::DashboardCreate> for Request {
    fn from(member: super::super::types::dashboard::DashboardCreate) -> Self {
        Self {
            dashboards: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::DASHBOARD_CREATE_REQUEST; 0 => dashboards; dashboards;
}
/// Create dashboards
#[non_exhaustive]
pub struct Response {
    /// The ids of the new dashboards, in the order of the request.
    ///
    /// List of: id.
    pub dashboardids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        dashboardids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            dashboardids: ::callsheet_runtime::record::list(dashboardids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::DASHBOARD_CREATE_RESPONSE; 0 => dashboardids;
    dashboardids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `dashboard.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "dashboard.create",
    file: "spec/zabbix/dashboard/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/dashboard/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "dashboard",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::DASHBOARD_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::DASHBOARD_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"dashboard.create\", \"params\": {\"name\": \"My dashboard\", \"display_period\": 30, \"auto_start\": 1, \"pages\": [{\"widgets\": [{\"type\": \"problems\", \"x\": 0, \"y\": 0, \"width\": 36, \"height\": 5, \"view_mode\": 0, \"fields\": [{\"type\": 1, \"name\": \"tags.0.tag\", \"value\": \"service\"}, {\"type\": 0, \"name\": \"show_lines\", \"value\": 50}]}]}], \"users\": [{\"userid\": \"12\", \"permission\": \"3\"}], \"userGroups\": [{\"usrgrpid\": \"7\", \"permission\": 2}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"dashboardids\": [\"1\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"dashboard.create\", \"params\": [{\"name\": \"Clock\", \"pages\": [{\"widgets\": [{\"type\": \"clock\", \"x\": \"20\", \"y\": \"0\", \"width\": \"4\", \"height\": \"3\"}]}, {\"name\": \"Second page\", \"display_period\": \"60\"}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"dashboardids\": [\"1\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 32,
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
                                    super::super::tables::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE,
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
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "dashboard.create",
    name: "Request",
    file: "spec/zabbix/dashboard/create.toml",
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
            en: "Create dashboards",
            ru: "Создание панелей",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "dashboardids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            21,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("dashboard"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "dashboard.create",
    name: "Response",
    file: "spec/zabbix/dashboard/create.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
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
            en: "The ids of the new dashboards, in the order of the request.",
            ru: "Идентификаторы новых панелей в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
