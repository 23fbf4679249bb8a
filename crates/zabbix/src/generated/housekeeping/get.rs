// @generated from spec/zabbix/housekeeping/get.toml by `cargo xtask codegen`; do not edit.

//! `housekeeping.get`: Read the housekeeping settings.

use ::callsheet_runtime::tables;
/// Read the housekeeping settings
///
/// The request of `housekeeping.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/housekeeping/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "housekeeping.get", "params": {"output": ["hk_history_global", "hk_history", "hk_trends"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "hk\_events\_mode", "hk\_events\_trigger", "hk\_events\_service", "hk\_events\_internal", "hk\_events\_discovery", "hk\_events\_autoreg", "hk\_services\_mode", "hk\_services", "hk\_audit\_mode", "hk\_audit", "hk\_sessions\_mode", "hk\_sessions", "hk\_history\_mode", "hk\_history\_global", "hk\_history", "hk\_trends\_mode", "hk\_trends\_global", "hk\_trends", "db\_extension", "compression\_status", "compress\_older"; no two alike, or the word "extend".
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`output`](Self::output).
    pub fn output(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.output, value);
        self
    }
}
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HOUSEKEEPING_GET_REQUEST; 0 => output;; output
}
/// What `housekeeping.get` answers.
pub type Response = super::super::types::housekeeping::Housekeeping;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `housekeeping.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "housekeeping.get",
    file: "spec/zabbix/housekeeping/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/housekeeping/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "housekeeping",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::HOUSEKEEPING_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::TYPES_HOUSEKEEPING_HOUSEKEEPING,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"housekeeping.get\", \"params\": {\"output\": [\"hk_history_global\", \"hk_history\", \"hk_trends\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"hk_history_global\": \"0\", \"hk_history\": \"31d\", \"hk_trends\": \"365d\"}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 26,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "hk_events_mode",
                                "hk_events_trigger",
                                "hk_events_service",
                                "hk_events_internal",
                                "hk_events_discovery",
                                "hk_events_autoreg",
                                "hk_services_mode",
                                "hk_services",
                                "hk_audit_mode",
                                "hk_audit",
                                "hk_sessions_mode",
                                "hk_sessions",
                                "hk_history_mode",
                                "hk_history_global",
                                "hk_history",
                                "hk_trends_mode",
                                "hk_trends_global",
                                "hk_trends",
                                "db_extension",
                                "compression_status",
                                "compress_older",
                            ],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            13,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Output,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "housekeeping.get",
    name: "Request",
    file: "spec/zabbix/housekeeping/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which fields to answer: `extend` for all, or a list of names.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён.",
        },
    ],
    rules: &[],
    said: &[],
};
