// @generated from spec/zabbix/httptest/update.toml by `cargo xtask codegen`; do not edit.

//! `httptest.update`: Change web scenarios.

use ::callsheet_runtime::tables;
/// Change web scenarios
///
/// Only what is given changes.
///
/// The request of `httptest.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/httptest/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "httptest.update", "params": {"httptestid": "5", "status": 1}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change web scenarios
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub web_scenarios: ::std::vec::Vec<
        super::super::types::web_scenario::WebScenarioUpdate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::web_scenario::WebScenarioUpdate,
            >,
        >,
    ) -> Self {
        Self {
            web_scenarios: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::web_scenario::WebScenarioUpdate>
for Request {
    fn from(member: super::super::types::web_scenario::WebScenarioUpdate) -> Self {
        Self {
            web_scenarios: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::HTTPTEST_UPDATE_REQUEST;
    0 => web_scenarios; web_scenarios;
}
/// Change web scenarios
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed scenarios.
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
    super::super::tables::shapes::HTTPTEST_UPDATE_RESPONSE; 0 => httptestids;
    httptestids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `httptest.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "httptest.update",
    file: "spec/zabbix/httptest/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/httptest/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "web-scenario",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::HTTPTEST_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HTTPTEST_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"httptest.update\", \"params\": {\"httptestid\": \"5\", \"status\": 1}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"httptestids\": [\"5\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"httptest.update\", \"params\": {\"httptestid\": \"5\", \"steps\": [{\"httpstepid\": \"11\", \"timeout\": \"30s\"}, {\"name\": \"Cart\", \"no\": 2, \"url\": \"https://shop.example.org/cart\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"httptestids\": [\"5\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
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
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE,
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
    owner: "httptest.update",
    name: "Request",
    file: "spec/zabbix/httptest/update.toml",
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
            en: "Change web scenarios",
            ru: "Изменение веб-сценариев",
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
            21,
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
    owner: "httptest.update",
    name: "Response",
    file: "spec/zabbix/httptest/update.toml",
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
            en: "The ids of the changed scenarios.",
            ru: "Идентификаторы изменённых сценариев.",
        },
    ],
    rules: &[],
    said: &[],
};
