// @generated from spec/zabbix/settings/get.toml by `cargo xtask codegen`; do not edit.

//! `settings.get`: Read the settings.

use ::callsheet_runtime::tables;
/// Read the settings
///
/// The request of `settings.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/settings/get>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "settings.get", "params": {"output": ["default_lang", "default_timezone", "vault_provider"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "default\_theme", "search\_limit", "max\_in\_table", "server\_check\_interval", "work\_period", "show\_technical\_errors", "history\_period", "period\_default", "max\_period", "severity\_color\_0", "severity\_color\_1", "severity\_color\_2", "severity\_color\_3", "severity\_color\_4", "severity\_color\_5", "severity\_name\_0", "severity\_name\_1", "severity\_name\_2", "severity\_name\_3", "severity\_name\_4", "severity\_name\_5", "custom\_color", "ok\_period", "blink\_period", "problem\_unack\_color", "problem\_ack\_color", "ok\_unack\_color", "ok\_ack\_color", "problem\_unack\_style", "problem\_ack\_style", "ok\_unack\_style", "ok\_ack\_style", "discovery\_groupid", "default\_inventory\_mode", "alert\_usrgrpid", "snmptrap\_logging", "default\_lang", "default\_timezone", "login\_attempts", "login\_block", "validate\_uri\_schemes", "uri\_valid\_schemes", "x\_frame\_options", "iframe\_sandboxing\_enabled", "iframe\_sandboxing\_exceptions", "max\_overview\_table\_size", "connect\_timeout", "socket\_timeout", "media\_type\_test\_timeout", "script\_timeout", "item\_test\_timeout", "url", "report\_test\_timeout", "auditlog\_enabled", "auditlog\_mode", "ha\_failover\_delay", "geomaps\_tile\_provider", "geomaps\_tile\_url", "geomaps\_max\_zoom", "geomaps\_attribution", "vault\_provider", "timeout\_zabbix\_agent", "timeout\_simple\_check", "timeout\_snmp\_agent", "timeout\_external\_check", "timeout\_db\_monitor", "timeout\_http\_agent", "timeout\_ssh\_agent", "timeout\_telnet\_agent", "timeout\_script", "timeout\_browser"; no two alike, or the word "extend". What is right hangs on other fields.
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
    Request, super::super::TABLES, super::super::tables::shapes::SETTINGS_GET_REQUEST; 0
    => output;; output
}
/// What `settings.get` answers.
pub type Response = super::super::types::settings::Settings;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `settings.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "settings.get",
    file: "spec/zabbix/settings/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/settings/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "settings",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::SETTINGS_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TYPES_SETTINGS_SETTINGS),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"settings.get\", \"params\": {\"output\": [\"default_lang\", \"default_timezone\", \"vault_provider\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"default_lang\": \"en_US\", \"default_timezone\": \"system\", \"vault_provider\": \"0\"}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 34,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"settings.get\", \"params\": {\"output\": [\"login_attempts\", \"login_block\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"login_attempts\": \"5\", \"login_block\": \"30s\"}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 38,
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
                                "default_theme",
                                "search_limit",
                                "max_in_table",
                                "server_check_interval",
                                "work_period",
                                "show_technical_errors",
                                "history_period",
                                "period_default",
                                "max_period",
                                "severity_color_0",
                                "severity_color_1",
                                "severity_color_2",
                                "severity_color_3",
                                "severity_color_4",
                                "severity_color_5",
                                "severity_name_0",
                                "severity_name_1",
                                "severity_name_2",
                                "severity_name_3",
                                "severity_name_4",
                                "severity_name_5",
                                "custom_color",
                                "ok_period",
                                "blink_period",
                                "problem_unack_color",
                                "problem_ack_color",
                                "ok_unack_color",
                                "ok_ack_color",
                                "problem_unack_style",
                                "problem_ack_style",
                                "ok_unack_style",
                                "ok_ack_style",
                                "discovery_groupid",
                                "default_inventory_mode",
                                "alert_usrgrpid",
                                "snmptrap_logging",
                                "default_lang",
                                "default_timezone",
                                "login_attempts",
                                "login_block",
                                "validate_uri_schemes",
                                "uri_valid_schemes",
                                "x_frame_options",
                                "iframe_sandboxing_enabled",
                                "iframe_sandboxing_exceptions",
                                "max_overview_table_size",
                                "connect_timeout",
                                "socket_timeout",
                                "media_type_test_timeout",
                                "script_timeout",
                                "item_test_timeout",
                                "url",
                                "report_test_timeout",
                                "auditlog_enabled",
                                "auditlog_mode",
                                "ha_failover_delay",
                                "geomaps_tile_provider",
                                "geomaps_tile_url",
                                "geomaps_max_zoom",
                                "geomaps_attribution",
                                "vault_provider",
                                "timeout_zabbix_agent",
                                "timeout_simple_check",
                                "timeout_snmp_agent",
                                "timeout_external_check",
                                "timeout_db_monitor",
                                "timeout_http_agent",
                                "timeout_ssh_agent",
                                "timeout_telnet_agent",
                                "timeout_script",
                                "timeout_browser",
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "default_theme",
                                            "search_limit",
                                            "max_in_table",
                                            "server_check_interval",
                                            "work_period",
                                            "show_technical_errors",
                                            "history_period",
                                            "period_default",
                                            "max_period",
                                            "severity_color_0",
                                            "severity_color_1",
                                            "severity_color_2",
                                            "severity_color_3",
                                            "severity_color_4",
                                            "severity_color_5",
                                            "severity_name_0",
                                            "severity_name_1",
                                            "severity_name_2",
                                            "severity_name_3",
                                            "severity_name_4",
                                            "severity_name_5",
                                            "custom_color",
                                            "ok_period",
                                            "blink_period",
                                            "problem_unack_color",
                                            "problem_ack_color",
                                            "ok_unack_color",
                                            "ok_ack_color",
                                            "problem_unack_style",
                                            "problem_ack_style",
                                            "ok_unack_style",
                                            "ok_ack_style",
                                            "discovery_groupid",
                                            "default_inventory_mode",
                                            "alert_usrgrpid",
                                            "snmptrap_logging",
                                            "default_lang",
                                            "default_timezone",
                                            "login_attempts",
                                            "login_block",
                                            "validate_uri_schemes",
                                            "uri_valid_schemes",
                                            "x_frame_options",
                                            "iframe_sandboxing_enabled",
                                            "iframe_sandboxing_exceptions",
                                            "max_overview_table_size",
                                            "connect_timeout",
                                            "socket_timeout",
                                            "media_type_test_timeout",
                                            "script_timeout",
                                            "item_test_timeout",
                                            "url",
                                            "report_test_timeout",
                                            "auditlog_enabled",
                                            "ha_failover_delay",
                                            "geomaps_tile_provider",
                                            "geomaps_tile_url",
                                            "geomaps_max_zoom",
                                            "geomaps_attribution",
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 21,
                    },
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
                                    item: tables::Type {
                                        words: &[
                                            "default_theme",
                                            "search_limit",
                                            "max_in_table",
                                            "server_check_interval",
                                            "work_period",
                                            "show_technical_errors",
                                            "history_period",
                                            "period_default",
                                            "max_period",
                                            "severity_color_0",
                                            "severity_color_1",
                                            "severity_color_2",
                                            "severity_color_3",
                                            "severity_color_4",
                                            "severity_color_5",
                                            "severity_name_0",
                                            "severity_name_1",
                                            "severity_name_2",
                                            "severity_name_3",
                                            "severity_name_4",
                                            "severity_name_5",
                                            "custom_color",
                                            "ok_period",
                                            "blink_period",
                                            "problem_unack_color",
                                            "problem_ack_color",
                                            "ok_unack_color",
                                            "ok_ack_color",
                                            "problem_unack_style",
                                            "problem_ack_style",
                                            "ok_unack_style",
                                            "ok_ack_style",
                                            "discovery_groupid",
                                            "default_inventory_mode",
                                            "alert_usrgrpid",
                                            "snmptrap_logging",
                                            "default_lang",
                                            "default_timezone",
                                            "login_attempts",
                                            "login_block",
                                            "validate_uri_schemes",
                                            "uri_valid_schemes",
                                            "x_frame_options",
                                            "iframe_sandboxing_enabled",
                                            "iframe_sandboxing_exceptions",
                                            "max_overview_table_size",
                                            "connect_timeout",
                                            "socket_timeout",
                                            "media_type_test_timeout",
                                            "script_timeout",
                                            "item_test_timeout",
                                            "url",
                                            "report_test_timeout",
                                            "auditlog_enabled",
                                            "ha_failover_delay",
                                            "geomaps_tile_provider",
                                            "geomaps_tile_url",
                                            "geomaps_max_zoom",
                                            "geomaps_attribution",
                                            "vault_provider",
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 25,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "settings.get",
    name: "Request",
    file: "spec/zabbix/settings/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 0,
    conditional: true,
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
