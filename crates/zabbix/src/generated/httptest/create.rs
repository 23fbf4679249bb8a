// @generated from spec/zabbix/httptest/create.toml by `cargo xtask codegen`; do not edit.

//! `httptest.create`: Create web scenarios.

use ::callsheet_runtime::tables;
/// Create web scenarios
///
/// The request of `httptest.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/httptest/create>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "httptest.create", "params": {"hostid": "10105", "name": "Webmail", "delay": "2m", "retries": 2, "variables": [{"name": "{user}", "value": "probe"}], "headers": [{"name": "Accept-Language", "value": "lv"}], "tags": [{"tag": "service", "value": "mail"}], "steps": [{"name": "Sign in", "no": 1, "url": "https://mail.example.org/login", "posts": [{"name": "user", "value": "{user}"}], "status_codes": "200", "required": "Inbox"}, {"name": "Sign out", "no": 2, "url": "https://mail.example.org/logout", "query_fields": [{"name": "all", "value": "1"}], "follow_redirects": 0, "retrieve_mode": 1, "timeout": "5s"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create web scenarios
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub web_scenarios: ::std::vec::Vec<
        super::super::types::web_scenario::WebScenarioCreate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::web_scenario::WebScenarioCreate,
            >,
        >,
    ) -> Self {
        Self {
            web_scenarios: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::web_scenario::WebScenarioCreate>
for Request {
    fn from(member: super::super::types::web_scenario::WebScenarioCreate) -> Self {
        Self {
            web_scenarios: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::HTTPTEST_CREATE_REQUEST;
    0 => web_scenarios; web_scenarios;
}
/// Create web scenarios
#[non_exhaustive]
pub struct Response {
    /// The ids of the new scenarios, in the order of the request.
    ///
    /// List of: id.
    pub httptestids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        httptestids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            httptestids: ::callsheet_runtime::record::list(httptestids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::HTTPTEST_CREATE_RESPONSE; 0 => httptestids;
    httptestids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `httptest.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "httptest.create",
    file: "spec/zabbix/httptest/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/httptest/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "web-scenario",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::HTTPTEST_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HTTPTEST_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"httptest.create\", \"params\": {\"hostid\": \"10105\", \"name\": \"Webmail\", \"delay\": \"2m\", \"retries\": 2, \"variables\": [{\"name\": \"{user}\", \"value\": \"probe\"}], \"headers\": [{\"name\": \"Accept-Language\", \"value\": \"lv\"}], \"tags\": [{\"tag\": \"service\", \"value\": \"mail\"}], \"steps\": [{\"name\": \"Sign in\", \"no\": 1, \"url\": \"https://mail.example.org/login\", \"posts\": [{\"name\": \"user\", \"value\": \"{user}\"}], \"status_codes\": \"200\", \"required\": \"Inbox\"}, {\"name\": \"Sign out\", \"no\": 2, \"url\": \"https://mail.example.org/logout\", \"query_fields\": [{\"name\": \"all\", \"value\": \"1\"}], \"follow_redirects\": 0, \"retrieve_mode\": 1, \"timeout\": \"5s\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"httptestids\": [\"6\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 27,
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
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 2],
                                versions: tables::Versions::ALL,
                            },
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
    owner: "httptest.create",
    name: "Request",
    file: "spec/zabbix/httptest/create.toml",
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
            en: "Create web scenarios",
            ru: "Создание веб-сценариев",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "httptestids",
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
                references: ::core::option::Option::Some("web-scenario"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "httptest.create",
    name: "Response",
    file: "spec/zabbix/httptest/create.toml",
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
            en: "The ids of the new scenarios, in the order of the request.",
            ru: "Идентификаторы новых сценариев в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
