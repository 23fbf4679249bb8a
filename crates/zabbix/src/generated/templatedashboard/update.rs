// @generated from spec/zabbix/templatedashboard/update.toml by `cargo xtask codegen`; do not edit.

//! `templatedashboard.update`: Change dashboards of templates.

use ::callsheet_runtime::tables;
/// Change dashboards of templates
///
/// Only what is given changes.
///
/// The request of `templatedashboard.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templatedashboard/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "templatedashboard.update", "params": {"dashboardid": "50", "name": "Orders of the day", "auto_start": 0, "pages": [{"dashboard_pageid": "82", "name": "All", "widgets": [{"widgetid": "402", "x": 6}]}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change dashboards of templates
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub template_dashboards: ::std::vec::Vec<
        super::super::types::template_dashboard::TemplateDashboardUpdate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_dashboard::TemplateDashboardUpdate,
            >,
        >,
    ) -> Self {
        Self {
            template_dashboards: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<
    super::super::types::template_dashboard::TemplateDashboardUpdate,
> for Request {
    fn from(
        member: super::super::types::template_dashboard::TemplateDashboardUpdate,
    ) -> Self {
        Self {
            template_dashboards: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TEMPLATEDASHBOARD_UPDATE_REQUEST; 0 =>
    template_dashboards; template_dashboards;
}
/// Change dashboards of templates
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed dashboards.
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
    super::super::tables::shapes::TEMPLATEDASHBOARD_UPDATE_RESPONSE; 0 => dashboardids;
    dashboardids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `templatedashboard.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "templatedashboard.update",
    file: "spec/zabbix/templatedashboard/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templatedashboard/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "template-dashboard",
    action: tables::Action::Update,
    request: tables::ShapeId(
        super::super::tables::shapes::TEMPLATEDASHBOARD_UPDATE_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::TEMPLATEDASHBOARD_UPDATE_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"templatedashboard.update\", \"params\": {\"dashboardid\": \"50\", \"name\": \"Orders of the day\", \"auto_start\": 0, \"pages\": [{\"dashboard_pageid\": \"82\", \"name\": \"All\", \"widgets\": [{\"widgetid\": \"402\", \"x\": 6}]}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"dashboardids\": [\"50\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
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
                                    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
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
    owner: "templatedashboard.update",
    name: "Request",
    file: "spec/zabbix/templatedashboard/update.toml",
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
            en: "Change dashboards of templates",
            ru: "Изменение панелей шаблонов",
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
                references: ::core::option::Option::Some("template-dashboard"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "templatedashboard.update",
    name: "Response",
    file: "spec/zabbix/templatedashboard/update.toml",
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
            en: "The ids of the changed dashboards.",
            ru: "Идентификаторы изменённых панелей.",
        },
    ],
    rules: &[],
    said: &[],
};
