// @generated from spec/zabbix/types/settings.toml by `cargo xtask codegen`; do not edit.

//! The type `settings`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "settings")]
/// The settings of the whole server
#[non_exhaustive]
pub struct Settings {
    /// The look of the frontend, such as `blue-theme` or `dark-theme`.
    ///
    /// String, one of "blue-theme", "dark-theme", "hc-light", "hc-dark". Not empty.
    pub default_theme: ::core::option::Option<::std::string::String>,
    /// How many rows a search of the frontend finds at most.
    ///
    /// Integer, 1–999999.
    pub search_limit: ::core::option::Option<i64>,
    /// How many elements a cell of a table shows at most.
    ///
    /// Integer, 1–99999.
    pub max_in_table: ::core::option::Option<i64>,
    /// Whether the frontend warns that the server is down.
    ///
    /// One of the values below.
    pub server_check_interval: ::core::option::Option<ServerCheck>,
    /// Working time: periods joined by `;`, or a user macro.
    ///
    /// Time periods (1-7,00:00-24:00), macros allowed: {$…}. Not empty.
    pub work_period: ::core::option::Option<::std::string::String>,
    /// Whether users see errors of PHP and SQL too.
    ///
    /// Bool (0 or 1).
    pub show_technical_errors: ::core::option::Option<bool>,
    /// How far back latest data, overviews and the like look, one to seven days.
    ///
    /// Time (90, 1m, 2h), 86400–604800 s. Not empty.
    pub history_period: ::core::option::Option<::std::string::String>,
    /// The period that graphs and dashboards show at first. No longer than `max_period`.
    ///
    /// Time (90, 1m, 2h, 3M, 1y), 60–315360000 s. Not empty.
    pub period_default: ::core::option::Option<::std::string::String>,
    /// The longest period that graphs and dashboards show, one to ten years.
    ///
    /// Time (90, 1m, 2h, 3M, 1y), 31536000–315360000 s. Not empty.
    pub max_period: ::core::option::Option<::std::string::String>,
    /// The colour of the severity not classified: six hexadecimal digits.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub severity_color_0: ::core::option::Option<::std::string::String>,
    /// The colour of the severity information: six hexadecimal digits.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub severity_color_1: ::core::option::Option<::std::string::String>,
    /// The colour of the severity warning: six hexadecimal digits.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub severity_color_2: ::core::option::Option<::std::string::String>,
    /// The colour of the severity average: six hexadecimal digits.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub severity_color_3: ::core::option::Option<::std::string::String>,
    /// The colour of the severity high: six hexadecimal digits.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub severity_color_4: ::core::option::Option<::std::string::String>,
    /// The colour of the severity disaster: six hexadecimal digits.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub severity_color_5: ::core::option::Option<::std::string::String>,
    /// What the severity not classified is called.
    ///
    /// String, at most 32 characters. Not empty.
    pub severity_name_0: ::core::option::Option<::std::string::String>,
    /// What the severity information is called.
    ///
    /// String, at most 32 characters. Not empty.
    pub severity_name_1: ::core::option::Option<::std::string::String>,
    /// What the severity warning is called.
    ///
    /// String, at most 32 characters. Not empty.
    pub severity_name_2: ::core::option::Option<::std::string::String>,
    /// What the severity average is called.
    ///
    /// String, at most 32 characters. Not empty.
    pub severity_name_3: ::core::option::Option<::std::string::String>,
    /// What the severity high is called.
    ///
    /// String, at most 32 characters. Not empty.
    pub severity_name_4: ::core::option::Option<::std::string::String>,
    /// What the severity disaster is called.
    ///
    /// String, at most 32 characters. Not empty.
    pub severity_name_5: ::core::option::Option<::std::string::String>,
    /// Whether the four colours of problems below are used.
    ///
    /// Bool (0 or 1).
    pub custom_color: ::core::option::Option<bool>,
    /// How long resolved problems are shown.
    ///
    /// Time (90, 1m, 2h), 0–86400 s. Not empty.
    pub ok_period: ::core::option::Option<::std::string::String>,
    /// How long a trigger blinks after a change.
    ///
    /// Time (90, 1m, 2h), 0–86400 s. Not empty.
    pub blink_period: ::core::option::Option<::std::string::String>,
    /// The colour of problems that nobody has acknowledged.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub problem_unack_color: ::core::option::Option<::std::string::String>,
    /// The colour of acknowledged problems.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub problem_ack_color: ::core::option::Option<::std::string::String>,
    /// The colour of resolved problems that nobody has acknowledged.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub ok_unack_color: ::core::option::Option<::std::string::String>,
    /// The colour of acknowledged problems that are resolved.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub ok_ack_color: ::core::option::Option<::std::string::String>,
    /// Whether problems that nobody has acknowledged blink.
    ///
    /// Bool (0 or 1).
    pub problem_unack_style: ::core::option::Option<bool>,
    /// Whether acknowledged problems blink.
    ///
    /// Bool (0 or 1).
    pub problem_ack_style: ::core::option::Option<bool>,
    /// Whether resolved problems that nobody has acknowledged blink.
    ///
    /// Bool (0 or 1).
    pub ok_unack_style: ::core::option::Option<bool>,
    /// Whether acknowledged problems that are resolved blink.
    ///
    /// Bool (0 or 1).
    pub ok_ack_style: ::core::option::Option<bool>,
    /// The host group that discovered hosts go to.
    ///
    /// Id.
    pub discovery_groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How the inventory of new hosts is filled.
    ///
    /// One of the values below.
    pub default_inventory_mode: ::core::option::Option<
        super::super::types::host::InventoryMode,
    >,
    /// The user group that is told when the database is down; `0` for none.
    ///
    /// Id.
    pub alert_usrgrpid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether SNMP traps that fit no host are logged.
    ///
    /// Bool (0 or 1).
    pub snmptrap_logging: ::core::option::Option<bool>,
    /// The language of the frontend, `en_US`. The server takes only those whose locale its machine has.
    ///
    /// String. Not empty.
    pub default_lang: ::core::option::Option<::std::string::String>,
    /// The time zone, `Europe/Riga`, or `system`. Which are there depends on the server.
    ///
    /// String. Not empty.
    pub default_timezone: ::core::option::Option<::std::string::String>,
    /// After how many wrong passwords a user is locked out.
    ///
    /// Integer, 1–32.
    pub login_attempts: ::core::option::Option<i64>,
    /// For how long a user is locked out.
    ///
    /// Time (90, 1m, 2h), 30–3600 s. Not empty.
    pub login_block: ::core::option::Option<::std::string::String>,
    /// Whether only the schemes of `uri_valid_schemes` are taken in URLs.
    ///
    /// Bool (0 or 1).
    pub validate_uri_schemes: ::core::option::Option<bool>,
    /// The schemes allowed in URLs, joined by commas.
    ///
    /// String, at most 255 characters.
    pub uri_valid_schemes: ::core::option::Option<::std::string::String>,
    /// The header `X-Frame-Options` of the frontend: `SAMEORIGIN`, `DENY`, `null`, or a list of hosts.
    ///
    /// String, at most 255 characters. Not empty.
    pub x_frame_options: ::core::option::Option<::std::string::String>,
    /// Whether embedded pages are sandboxed.
    ///
    /// Bool (0 or 1).
    pub iframe_sandboxing_enabled: ::core::option::Option<bool>,
    /// What the sandbox allows nevertheless.
    ///
    /// String, at most 255 characters.
    pub iframe_sandboxing_exceptions: ::core::option::Option<::std::string::String>,
    /// How many columns and rows the overview widgets show at most.
    ///
    /// Integer, 5–999999.
    pub max_overview_table_size: ::core::option::Option<i64>,
    /// How long the frontend waits for a connection to the server.
    ///
    /// Time (90, 1m, 2h), 1–30 s. Not empty.
    pub connect_timeout: ::core::option::Option<::std::string::String>,
    /// How long the frontend waits for an answer of the server.
    ///
    /// Time (90, 1m, 2h), 1–300 s. Not empty.
    pub socket_timeout: ::core::option::Option<::std::string::String>,
    /// How long the frontend waits for the test of a media type.
    ///
    /// Time (90, 1m, 2h), 1–300 s. Not empty.
    pub media_type_test_timeout: ::core::option::Option<::std::string::String>,
    /// How long the frontend waits for a script.
    ///
    /// Time (90, 1m, 2h), 1–300 s. Not empty.
    pub script_timeout: ::core::option::Option<::std::string::String>,
    /// How long the frontend waits for the test of an item.
    ///
    /// String. Not empty.
    pub item_test_timeout: ::core::option::Option<::std::string::String>,
    /// The URL of the frontend, as it stands in messages and reports.
    ///
    /// String.
    pub url: ::core::option::Option<::std::string::String>,
    /// How long the frontend waits for the test of a report.
    ///
    /// Time (90, 1m, 2h), 1–300 s. Not empty.
    pub report_test_timeout: ::core::option::Option<::std::string::String>,
    /// Whether changes are written to the audit log.
    ///
    /// Bool (0 or 1).
    pub auditlog_enabled: ::core::option::Option<bool>,
    /// Whether changes by discovery, autoregistration and the like are written to the audit log too.
    ///
    /// Bool (0 or 1). Since 7.0.
    pub auditlog_mode: ::core::option::Option<bool>,
    /// After what silence a standby node takes over. Changed by the server alone.
    ///
    /// String.
    pub ha_failover_delay: ::core::option::Option<::std::string::String>,
    /// Who provides the tiles of geographical maps; empty: whoever the next three fields name.
    ///
    /// String.
    pub geomaps_tile_provider: ::core::option::Option<::std::string::String>,
    /// The URL of tiles with `{s}`, `{z}`, `{x}`, `{y}`. Emptied by another `geomaps_tile_provider` than the empty one.
    ///
    /// String.
    pub geomaps_tile_url: ::core::option::Option<::std::string::String>,
    /// How far a geographical map zooms in.
    ///
    /// Integer, 0–30.
    pub geomaps_max_zoom: ::core::option::Option<i64>,
    /// The source of the map, in HTML.
    ///
    /// String, at most 1024 characters.
    pub geomaps_attribution: ::core::option::Option<::std::string::String>,
    /// Which vault keeps secrets.
    ///
    /// One of the values below. Since 6.2.
    pub vault_provider: ::core::option::Option<VaultProvider>,
    /// How long the server waits for Zabbix agents where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_zabbix_agent: ::core::option::Option<::std::string::String>,
    /// How long the server waits for simple checks where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_simple_check: ::core::option::Option<::std::string::String>,
    /// How long the server waits for SNMP agents where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_snmp_agent: ::core::option::Option<::std::string::String>,
    /// How long the server waits for external checks where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_external_check: ::core::option::Option<::std::string::String>,
    /// How long the server waits for database monitors where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_db_monitor: ::core::option::Option<::std::string::String>,
    /// How long the server waits for HTTP agents where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_http_agent: ::core::option::Option<::std::string::String>,
    /// How long the server waits for SSH agents where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_ssh_agent: ::core::option::Option<::std::string::String>,
    /// How long the server waits for Telnet agents where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_telnet_agent: ::core::option::Option<::std::string::String>,
    /// How long the server waits for script items where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_script: ::core::option::Option<::std::string::String>,
    /// How long the server waits for browser items where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_browser: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "settings")]
impl Settings {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`default_theme`](Self::default_theme).
    pub fn default_theme(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.default_theme, value);
        self
    }
    /// Sets [`search_limit`](Self::search_limit).
    pub fn search_limit(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_limit, value);
        self
    }
    /// Sets [`max_in_table`](Self::max_in_table).
    pub fn max_in_table(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_in_table, value);
        self
    }
    /// Sets [`server_check_interval`](Self::server_check_interval).
    pub fn server_check_interval(
        mut self,
        value: impl ::core::convert::Into<ServerCheck>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.server_check_interval, value);
        self
    }
    /// Sets [`work_period`](Self::work_period).
    pub fn work_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.work_period, value);
        self
    }
    /// Sets [`show_technical_errors`](Self::show_technical_errors).
    pub fn show_technical_errors(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_technical_errors, value);
        self
    }
    /// Sets [`history_period`](Self::history_period).
    pub fn history_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.history_period, value);
        self
    }
    /// Sets [`period_default`](Self::period_default).
    pub fn period_default(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.period_default, value);
        self
    }
    /// Sets [`max_period`](Self::max_period).
    pub fn max_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_period, value);
        self
    }
    /// Sets [`severity_color_0`](Self::severity_color_0).
    pub fn severity_color_0(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_color_0, value);
        self
    }
    /// Sets [`severity_color_1`](Self::severity_color_1).
    pub fn severity_color_1(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_color_1, value);
        self
    }
    /// Sets [`severity_color_2`](Self::severity_color_2).
    pub fn severity_color_2(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_color_2, value);
        self
    }
    /// Sets [`severity_color_3`](Self::severity_color_3).
    pub fn severity_color_3(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_color_3, value);
        self
    }
    /// Sets [`severity_color_4`](Self::severity_color_4).
    pub fn severity_color_4(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_color_4, value);
        self
    }
    /// Sets [`severity_color_5`](Self::severity_color_5).
    pub fn severity_color_5(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_color_5, value);
        self
    }
    /// Sets [`severity_name_0`](Self::severity_name_0).
    pub fn severity_name_0(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_name_0, value);
        self
    }
    /// Sets [`severity_name_1`](Self::severity_name_1).
    pub fn severity_name_1(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_name_1, value);
        self
    }
    /// Sets [`severity_name_2`](Self::severity_name_2).
    pub fn severity_name_2(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_name_2, value);
        self
    }
    /// Sets [`severity_name_3`](Self::severity_name_3).
    pub fn severity_name_3(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_name_3, value);
        self
    }
    /// Sets [`severity_name_4`](Self::severity_name_4).
    pub fn severity_name_4(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_name_4, value);
        self
    }
    /// Sets [`severity_name_5`](Self::severity_name_5).
    pub fn severity_name_5(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_name_5, value);
        self
    }
    /// Sets [`custom_color`](Self::custom_color).
    pub fn custom_color(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.custom_color, value);
        self
    }
    /// Sets [`ok_period`](Self::ok_period).
    pub fn ok_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ok_period, value);
        self
    }
    /// Sets [`blink_period`](Self::blink_period).
    pub fn blink_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.blink_period, value);
        self
    }
    /// Sets [`problem_unack_color`](Self::problem_unack_color).
    pub fn problem_unack_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.problem_unack_color, value);
        self
    }
    /// Sets [`problem_ack_color`](Self::problem_ack_color).
    pub fn problem_ack_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.problem_ack_color, value);
        self
    }
    /// Sets [`ok_unack_color`](Self::ok_unack_color).
    pub fn ok_unack_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ok_unack_color, value);
        self
    }
    /// Sets [`ok_ack_color`](Self::ok_ack_color).
    pub fn ok_ack_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ok_ack_color, value);
        self
    }
    /// Sets [`problem_unack_style`](Self::problem_unack_style).
    pub fn problem_unack_style(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.problem_unack_style, value);
        self
    }
    /// Sets [`problem_ack_style`](Self::problem_ack_style).
    pub fn problem_ack_style(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.problem_ack_style, value);
        self
    }
    /// Sets [`ok_unack_style`](Self::ok_unack_style).
    pub fn ok_unack_style(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ok_unack_style, value);
        self
    }
    /// Sets [`ok_ack_style`](Self::ok_ack_style).
    pub fn ok_ack_style(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ok_ack_style, value);
        self
    }
    /// Sets [`discovery_groupid`](Self::discovery_groupid).
    pub fn discovery_groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discovery_groupid, value);
        self
    }
    /// Sets [`default_inventory_mode`](Self::default_inventory_mode).
    pub fn default_inventory_mode(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::InventoryMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.default_inventory_mode, value);
        self
    }
    /// Sets [`alert_usrgrpid`](Self::alert_usrgrpid).
    pub fn alert_usrgrpid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.alert_usrgrpid, value);
        self
    }
    /// Sets [`snmptrap_logging`](Self::snmptrap_logging).
    pub fn snmptrap_logging(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmptrap_logging, value);
        self
    }
    /// Sets [`default_lang`](Self::default_lang).
    pub fn default_lang(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.default_lang, value);
        self
    }
    /// Sets [`default_timezone`](Self::default_timezone).
    pub fn default_timezone(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.default_timezone, value);
        self
    }
    /// Sets [`login_attempts`](Self::login_attempts).
    pub fn login_attempts(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.login_attempts, value);
        self
    }
    /// Sets [`login_block`](Self::login_block).
    pub fn login_block(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.login_block, value);
        self
    }
    /// Sets [`validate_uri_schemes`](Self::validate_uri_schemes).
    pub fn validate_uri_schemes(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.validate_uri_schemes, value);
        self
    }
    /// Sets [`uri_valid_schemes`](Self::uri_valid_schemes).
    pub fn uri_valid_schemes(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uri_valid_schemes, value);
        self
    }
    /// Sets [`x_frame_options`](Self::x_frame_options).
    pub fn x_frame_options(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.x_frame_options, value);
        self
    }
    /// Sets [`iframe_sandboxing_enabled`](Self::iframe_sandboxing_enabled).
    pub fn iframe_sandboxing_enabled(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iframe_sandboxing_enabled, value);
        self
    }
    /// Sets [`iframe_sandboxing_exceptions`](Self::iframe_sandboxing_exceptions).
    pub fn iframe_sandboxing_exceptions(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iframe_sandboxing_exceptions, value);
        self
    }
    /// Sets [`max_overview_table_size`](Self::max_overview_table_size).
    pub fn max_overview_table_size(
        mut self,
        value: impl ::core::convert::Into<i64>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_overview_table_size, value);
        self
    }
    /// Sets [`connect_timeout`](Self::connect_timeout).
    pub fn connect_timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.connect_timeout, value);
        self
    }
    /// Sets [`socket_timeout`](Self::socket_timeout).
    pub fn socket_timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.socket_timeout, value);
        self
    }
    /// Sets [`media_type_test_timeout`](Self::media_type_test_timeout).
    pub fn media_type_test_timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.media_type_test_timeout, value);
        self
    }
    /// Sets [`script_timeout`](Self::script_timeout).
    pub fn script_timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.script_timeout, value);
        self
    }
    /// Sets [`item_test_timeout`](Self::item_test_timeout).
    pub fn item_test_timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.item_test_timeout, value);
        self
    }
    /// Sets [`url`](Self::url).
    pub fn url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url, value);
        self
    }
    /// Sets [`report_test_timeout`](Self::report_test_timeout).
    pub fn report_test_timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.report_test_timeout, value);
        self
    }
    /// Sets [`auditlog_enabled`](Self::auditlog_enabled).
    pub fn auditlog_enabled(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.auditlog_enabled, value);
        self
    }
    /// Sets [`auditlog_mode`](Self::auditlog_mode).
    pub fn auditlog_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.auditlog_mode, value);
        self
    }
    /// Sets [`ha_failover_delay`](Self::ha_failover_delay).
    pub fn ha_failover_delay(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ha_failover_delay, value);
        self
    }
    /// Sets [`geomaps_tile_provider`](Self::geomaps_tile_provider).
    pub fn geomaps_tile_provider(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.geomaps_tile_provider, value);
        self
    }
    /// Sets [`geomaps_tile_url`](Self::geomaps_tile_url).
    pub fn geomaps_tile_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.geomaps_tile_url, value);
        self
    }
    /// Sets [`geomaps_max_zoom`](Self::geomaps_max_zoom).
    pub fn geomaps_max_zoom(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.geomaps_max_zoom, value);
        self
    }
    /// Sets [`geomaps_attribution`](Self::geomaps_attribution).
    pub fn geomaps_attribution(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.geomaps_attribution, value);
        self
    }
    /// Sets [`vault_provider`](Self::vault_provider).
    pub fn vault_provider(
        mut self,
        value: impl ::core::convert::Into<VaultProvider>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.vault_provider, value);
        self
    }
    /// Sets [`timeout_zabbix_agent`](Self::timeout_zabbix_agent).
    pub fn timeout_zabbix_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_zabbix_agent, value);
        self
    }
    /// Sets [`timeout_simple_check`](Self::timeout_simple_check).
    pub fn timeout_simple_check(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_simple_check, value);
        self
    }
    /// Sets [`timeout_snmp_agent`](Self::timeout_snmp_agent).
    pub fn timeout_snmp_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_snmp_agent, value);
        self
    }
    /// Sets [`timeout_external_check`](Self::timeout_external_check).
    pub fn timeout_external_check(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_external_check, value);
        self
    }
    /// Sets [`timeout_db_monitor`](Self::timeout_db_monitor).
    pub fn timeout_db_monitor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_db_monitor, value);
        self
    }
    /// Sets [`timeout_http_agent`](Self::timeout_http_agent).
    pub fn timeout_http_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_http_agent, value);
        self
    }
    /// Sets [`timeout_ssh_agent`](Self::timeout_ssh_agent).
    pub fn timeout_ssh_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_ssh_agent, value);
        self
    }
    /// Sets [`timeout_telnet_agent`](Self::timeout_telnet_agent).
    pub fn timeout_telnet_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_telnet_agent, value);
        self
    }
    /// Sets [`timeout_script`](Self::timeout_script).
    pub fn timeout_script(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_script, value);
        self
    }
    /// Sets [`timeout_browser`](Self::timeout_browser).
    pub fn timeout_browser(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_browser, value);
        self
    }
}
#[cfg(feature = "settings")]
impl ::core::default::Default for Settings {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "settings")]
::callsheet_runtime::record! {
    Settings, super::super::TABLES,
    super::super::tables::shapes::TYPES_SETTINGS_SETTINGS; 0 => default_theme, 1 =>
    search_limit, 2 => max_in_table, 3 => server_check_interval, 4 => work_period, 5 =>
    show_technical_errors, 6 => history_period, 7 => period_default, 8 => max_period, 9
    => severity_color_0, 10 => severity_color_1, 11 => severity_color_2, 12 =>
    severity_color_3, 13 => severity_color_4, 14 => severity_color_5, 15 =>
    severity_name_0, 16 => severity_name_1, 17 => severity_name_2, 18 => severity_name_3,
    19 => severity_name_4, 20 => severity_name_5, 21 => custom_color, 22 => ok_period, 23
    => blink_period, 24 => problem_unack_color, 25 => problem_ack_color, 26 =>
    ok_unack_color, 27 => ok_ack_color, 28 => problem_unack_style, 29 =>
    problem_ack_style, 30 => ok_unack_style, 31 => ok_ack_style, 32 => discovery_groupid,
    33 => default_inventory_mode, 34 => alert_usrgrpid, 35 => snmptrap_logging, 36 =>
    default_lang, 37 => default_timezone, 38 => login_attempts, 39 => login_block, 40 =>
    validate_uri_schemes, 41 => uri_valid_schemes, 42 => x_frame_options, 43 =>
    iframe_sandboxing_enabled, 44 => iframe_sandboxing_exceptions, 45 =>
    max_overview_table_size, 46 => connect_timeout, 47 => socket_timeout, 48 =>
    media_type_test_timeout, 49 => script_timeout, 50 => item_test_timeout, 51 => url, 52
    => report_test_timeout, 53 => auditlog_enabled, 54 => auditlog_mode, 55 =>
    ha_failover_delay, 56 => geomaps_tile_provider, 57 => geomaps_tile_url, 58 =>
    geomaps_max_zoom, 59 => geomaps_attribution, 60 => vault_provider, 61 =>
    timeout_zabbix_agent, 62 => timeout_simple_check, 63 => timeout_snmp_agent, 64 =>
    timeout_external_check, 65 => timeout_db_monitor, 66 => timeout_http_agent, 67 =>
    timeout_ssh_agent, 68 => timeout_telnet_agent, 69 => timeout_script, 70 =>
    timeout_browser;; default_theme search_limit max_in_table server_check_interval
    work_period show_technical_errors history_period period_default max_period
    severity_color_0 severity_color_1 severity_color_2 severity_color_3 severity_color_4
    severity_color_5 severity_name_0 severity_name_1 severity_name_2 severity_name_3
    severity_name_4 severity_name_5 custom_color ok_period blink_period
    problem_unack_color problem_ack_color ok_unack_color ok_ack_color problem_unack_style
    problem_ack_style ok_unack_style ok_ack_style discovery_groupid
    default_inventory_mode alert_usrgrpid snmptrap_logging default_lang default_timezone
    login_attempts login_block validate_uri_schemes uri_valid_schemes x_frame_options
    iframe_sandboxing_enabled iframe_sandboxing_exceptions max_overview_table_size
    connect_timeout socket_timeout media_type_test_timeout script_timeout
    item_test_timeout url report_test_timeout auditlog_enabled auditlog_mode
    ha_failover_delay geomaps_tile_provider geomaps_tile_url geomaps_max_zoom
    geomaps_attribution vault_provider timeout_zabbix_agent timeout_simple_check
    timeout_snmp_agent timeout_external_check timeout_db_monitor timeout_http_agent
    timeout_ssh_agent timeout_telnet_agent timeout_script timeout_browser
}
#[cfg(feature = "settings")]
/// The settings of the whole server
#[non_exhaustive]
pub struct SettingsUpdate {
    /// The look of the frontend, such as `blue-theme` or `dark-theme`.
    ///
    /// String, one of "blue-theme", "dark-theme", "hc-light", "hc-dark". Not empty.
    pub default_theme: ::core::option::Option<::std::string::String>,
    /// How many rows a search of the frontend finds at most.
    ///
    /// Integer, 1–999999.
    pub search_limit: ::core::option::Option<i64>,
    /// How many elements a cell of a table shows at most.
    ///
    /// Integer, 1–99999.
    pub max_in_table: ::core::option::Option<i64>,
    /// Whether the frontend warns that the server is down.
    ///
    /// One of the values below.
    pub server_check_interval: ::core::option::Option<ServerCheck>,
    /// Working time: periods joined by `;`, or a user macro.
    ///
    /// Time periods (1-7,00:00-24:00), macros allowed: {$…}. Not empty.
    pub work_period: ::core::option::Option<::std::string::String>,
    /// Whether users see errors of PHP and SQL too.
    ///
    /// Bool (0 or 1).
    pub show_technical_errors: ::core::option::Option<bool>,
    /// How far back latest data, overviews and the like look, one to seven days.
    ///
    /// Time (90, 1m, 2h), 86400–604800 s. Not empty.
    pub history_period: ::core::option::Option<::std::string::String>,
    /// The period that graphs and dashboards show at first. No longer than `max_period`.
    ///
    /// Time (90, 1m, 2h, 3M, 1y), 60–315360000 s. Not empty.
    pub period_default: ::core::option::Option<::std::string::String>,
    /// The longest period that graphs and dashboards show, one to ten years.
    ///
    /// Time (90, 1m, 2h, 3M, 1y), 31536000–315360000 s. Not empty.
    pub max_period: ::core::option::Option<::std::string::String>,
    /// The colour of the severity not classified: six hexadecimal digits.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub severity_color_0: ::core::option::Option<::std::string::String>,
    /// The colour of the severity information: six hexadecimal digits.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub severity_color_1: ::core::option::Option<::std::string::String>,
    /// The colour of the severity warning: six hexadecimal digits.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub severity_color_2: ::core::option::Option<::std::string::String>,
    /// The colour of the severity average: six hexadecimal digits.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub severity_color_3: ::core::option::Option<::std::string::String>,
    /// The colour of the severity high: six hexadecimal digits.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub severity_color_4: ::core::option::Option<::std::string::String>,
    /// The colour of the severity disaster: six hexadecimal digits.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub severity_color_5: ::core::option::Option<::std::string::String>,
    /// What the severity not classified is called.
    ///
    /// String, at most 32 characters. Not empty.
    pub severity_name_0: ::core::option::Option<::std::string::String>,
    /// What the severity information is called.
    ///
    /// String, at most 32 characters. Not empty.
    pub severity_name_1: ::core::option::Option<::std::string::String>,
    /// What the severity warning is called.
    ///
    /// String, at most 32 characters. Not empty.
    pub severity_name_2: ::core::option::Option<::std::string::String>,
    /// What the severity average is called.
    ///
    /// String, at most 32 characters. Not empty.
    pub severity_name_3: ::core::option::Option<::std::string::String>,
    /// What the severity high is called.
    ///
    /// String, at most 32 characters. Not empty.
    pub severity_name_4: ::core::option::Option<::std::string::String>,
    /// What the severity disaster is called.
    ///
    /// String, at most 32 characters. Not empty.
    pub severity_name_5: ::core::option::Option<::std::string::String>,
    /// Whether the four colours of problems below are used.
    ///
    /// Bool (0 or 1).
    pub custom_color: ::core::option::Option<bool>,
    /// How long resolved problems are shown.
    ///
    /// Time (90, 1m, 2h), 0–86400 s. Not empty.
    pub ok_period: ::core::option::Option<::std::string::String>,
    /// How long a trigger blinks after a change.
    ///
    /// Time (90, 1m, 2h), 0–86400 s. Not empty.
    pub blink_period: ::core::option::Option<::std::string::String>,
    /// The colour of problems that nobody has acknowledged.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub problem_unack_color: ::core::option::Option<::std::string::String>,
    /// The colour of acknowledged problems.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub problem_ack_color: ::core::option::Option<::std::string::String>,
    /// The colour of resolved problems that nobody has acknowledged.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub ok_unack_color: ::core::option::Option<::std::string::String>,
    /// The colour of acknowledged problems that are resolved.
    ///
    /// Colour (6 hexadecimal digits). Not empty.
    pub ok_ack_color: ::core::option::Option<::std::string::String>,
    /// Whether problems that nobody has acknowledged blink.
    ///
    /// Bool (0 or 1).
    pub problem_unack_style: ::core::option::Option<bool>,
    /// Whether acknowledged problems blink.
    ///
    /// Bool (0 or 1).
    pub problem_ack_style: ::core::option::Option<bool>,
    /// Whether resolved problems that nobody has acknowledged blink.
    ///
    /// Bool (0 or 1).
    pub ok_unack_style: ::core::option::Option<bool>,
    /// Whether acknowledged problems that are resolved blink.
    ///
    /// Bool (0 or 1).
    pub ok_ack_style: ::core::option::Option<bool>,
    /// The host group that discovered hosts go to.
    ///
    /// Id.
    pub discovery_groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How the inventory of new hosts is filled.
    ///
    /// One of the values below.
    pub default_inventory_mode: ::core::option::Option<
        super::super::types::host::InventoryMode,
    >,
    /// The user group that is told when the database is down; `0` for none.
    ///
    /// Id.
    pub alert_usrgrpid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether SNMP traps that fit no host are logged.
    ///
    /// Bool (0 or 1).
    pub snmptrap_logging: ::core::option::Option<bool>,
    /// The language of the frontend, `en_US`. The server takes only those whose locale its machine has.
    ///
    /// String, one of "en\_GB", "en\_US", "bg\_BG", "ca\_ES", "zh\_CN", "zh\_TW", "cs\_CZ", "da\_DK", "nl\_NL", "fi\_FI", "fr\_FR", "ka\_GE", "de\_DE", "el\_GR", "he\_IL", "hu\_HU", "id\_ID", "it\_IT", "ko\_KR", "ja\_JP", "lv\_LV", "lt\_LT", "nb\_NO", "fa\_IR", "pl\_PL", "pt\_BR", "pt\_PT", "ro\_RO", "ru\_RU", "sk\_SK", "es\_ES", "sv\_SE", "tr\_TR", "uk\_UA", "vi\_VN". Not empty. What is right hangs on other fields.
    pub default_lang: ::core::option::Option<::std::string::String>,
    /// The time zone, `Europe/Riga`, or `system`. Which are there depends on the server.
    ///
    /// String. Not empty.
    pub default_timezone: ::core::option::Option<::std::string::String>,
    /// After how many wrong passwords a user is locked out.
    ///
    /// Integer, 1–32.
    pub login_attempts: ::core::option::Option<i64>,
    /// For how long a user is locked out.
    ///
    /// Time (90, 1m, 2h), 30–3600 s. Not empty.
    pub login_block: ::core::option::Option<::std::string::String>,
    /// Whether only the schemes of `uri_valid_schemes` are taken in URLs.
    ///
    /// Bool (0 or 1).
    pub validate_uri_schemes: ::core::option::Option<bool>,
    /// The schemes allowed in URLs, joined by commas.
    ///
    /// String, at most 255 characters.
    pub uri_valid_schemes: ::core::option::Option<::std::string::String>,
    /// The header `X-Frame-Options` of the frontend: `SAMEORIGIN`, `DENY`, `null`, or a list of hosts.
    ///
    /// String, at most 255 characters. Not empty.
    pub x_frame_options: ::core::option::Option<::std::string::String>,
    /// Whether embedded pages are sandboxed.
    ///
    /// Bool (0 or 1).
    pub iframe_sandboxing_enabled: ::core::option::Option<bool>,
    /// What the sandbox allows nevertheless.
    ///
    /// String, at most 255 characters.
    pub iframe_sandboxing_exceptions: ::core::option::Option<::std::string::String>,
    /// How many columns and rows the overview widgets show at most.
    ///
    /// Integer, 5–999999.
    pub max_overview_table_size: ::core::option::Option<i64>,
    /// How long the frontend waits for a connection to the server.
    ///
    /// Time (90, 1m, 2h), 1–30 s. Not empty.
    pub connect_timeout: ::core::option::Option<::std::string::String>,
    /// How long the frontend waits for an answer of the server.
    ///
    /// Time (90, 1m, 2h), 1–300 s. Not empty.
    pub socket_timeout: ::core::option::Option<::std::string::String>,
    /// How long the frontend waits for the test of a media type.
    ///
    /// Time (90, 1m, 2h), 1–300 s. Not empty.
    pub media_type_test_timeout: ::core::option::Option<::std::string::String>,
    /// How long the frontend waits for a script.
    ///
    /// Time (90, 1m, 2h), 1–300 s. Not empty.
    pub script_timeout: ::core::option::Option<::std::string::String>,
    /// How long the frontend waits for the test of an item.
    ///
    /// Time (90, 1m, 2h), 1–600 s. Not empty. What is right hangs on other fields.
    pub item_test_timeout: ::core::option::Option<::std::string::String>,
    /// The URL of the frontend, as it stands in messages and reports.
    ///
    /// String, at most 2048 characters. What is right hangs on other fields.
    pub url: ::core::option::Option<::std::string::String>,
    /// How long the frontend waits for the test of a report.
    ///
    /// Time (90, 1m, 2h), 1–300 s. Not empty.
    pub report_test_timeout: ::core::option::Option<::std::string::String>,
    /// Whether changes are written to the audit log.
    ///
    /// Bool (0 or 1).
    pub auditlog_enabled: ::core::option::Option<bool>,
    /// Whether changes by discovery, autoregistration and the like are written to the audit log too.
    ///
    /// Bool (0 or 1). Since 7.0.
    pub auditlog_mode: ::core::option::Option<bool>,
    /// Who provides the tiles of geographical maps; empty: whoever the next three fields name.
    ///
    /// String, one of "", "OpenStreetMap.Mapnik", "OpenTopoMap", "USGS.USTopo", "USGS.USImagery". What is right hangs on other fields.
    pub geomaps_tile_provider: ::core::option::Option<::std::string::String>,
    /// The URL of tiles with `{s}`, `{z}`, `{x}`, `{y}`. Emptied by another `geomaps_tile_provider` than the empty one.
    ///
    /// Web address, at most 2048 characters. What is right hangs on other fields.
    pub geomaps_tile_url: ::core::option::Option<::std::string::String>,
    /// How far a geographical map zooms in.
    ///
    /// Integer, 0–30.
    pub geomaps_max_zoom: ::core::option::Option<i64>,
    /// The source of the map, in HTML.
    ///
    /// String, at most 1024 characters.
    pub geomaps_attribution: ::core::option::Option<::std::string::String>,
    /// Which vault keeps secrets.
    ///
    /// One of the values below. Since 6.2.
    pub vault_provider: ::core::option::Option<VaultProvider>,
    /// How long the server waits for Zabbix agents where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_zabbix_agent: ::core::option::Option<::std::string::String>,
    /// How long the server waits for simple checks where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_simple_check: ::core::option::Option<::std::string::String>,
    /// How long the server waits for SNMP agents where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_snmp_agent: ::core::option::Option<::std::string::String>,
    /// How long the server waits for external checks where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_external_check: ::core::option::Option<::std::string::String>,
    /// How long the server waits for database monitors where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_db_monitor: ::core::option::Option<::std::string::String>,
    /// How long the server waits for HTTP agents where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_http_agent: ::core::option::Option<::std::string::String>,
    /// How long the server waits for SSH agents where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_ssh_agent: ::core::option::Option<::std::string::String>,
    /// How long the server waits for Telnet agents where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_telnet_agent: ::core::option::Option<::std::string::String>,
    /// How long the server waits for script items where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_script: ::core::option::Option<::std::string::String>,
    /// How long the server waits for browser items where nothing else is said.
    ///
    /// Time (90, 1m, 2h), 1–600 s, macros allowed: {$…}. Not empty. Since 7.0.
    pub timeout_browser: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "settings")]
impl SettingsUpdate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`default_theme`](Self::default_theme).
    pub fn default_theme(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.default_theme, value);
        self
    }
    /// Sets [`search_limit`](Self::search_limit).
    pub fn search_limit(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_limit, value);
        self
    }
    /// Sets [`max_in_table`](Self::max_in_table).
    pub fn max_in_table(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_in_table, value);
        self
    }
    /// Sets [`server_check_interval`](Self::server_check_interval).
    pub fn server_check_interval(
        mut self,
        value: impl ::core::convert::Into<ServerCheck>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.server_check_interval, value);
        self
    }
    /// Sets [`work_period`](Self::work_period).
    pub fn work_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.work_period, value);
        self
    }
    /// Sets [`show_technical_errors`](Self::show_technical_errors).
    pub fn show_technical_errors(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_technical_errors, value);
        self
    }
    /// Sets [`history_period`](Self::history_period).
    pub fn history_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.history_period, value);
        self
    }
    /// Sets [`period_default`](Self::period_default).
    pub fn period_default(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.period_default, value);
        self
    }
    /// Sets [`max_period`](Self::max_period).
    pub fn max_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_period, value);
        self
    }
    /// Sets [`severity_color_0`](Self::severity_color_0).
    pub fn severity_color_0(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_color_0, value);
        self
    }
    /// Sets [`severity_color_1`](Self::severity_color_1).
    pub fn severity_color_1(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_color_1, value);
        self
    }
    /// Sets [`severity_color_2`](Self::severity_color_2).
    pub fn severity_color_2(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_color_2, value);
        self
    }
    /// Sets [`severity_color_3`](Self::severity_color_3).
    pub fn severity_color_3(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_color_3, value);
        self
    }
    /// Sets [`severity_color_4`](Self::severity_color_4).
    pub fn severity_color_4(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_color_4, value);
        self
    }
    /// Sets [`severity_color_5`](Self::severity_color_5).
    pub fn severity_color_5(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_color_5, value);
        self
    }
    /// Sets [`severity_name_0`](Self::severity_name_0).
    pub fn severity_name_0(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_name_0, value);
        self
    }
    /// Sets [`severity_name_1`](Self::severity_name_1).
    pub fn severity_name_1(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_name_1, value);
        self
    }
    /// Sets [`severity_name_2`](Self::severity_name_2).
    pub fn severity_name_2(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_name_2, value);
        self
    }
    /// Sets [`severity_name_3`](Self::severity_name_3).
    pub fn severity_name_3(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_name_3, value);
        self
    }
    /// Sets [`severity_name_4`](Self::severity_name_4).
    pub fn severity_name_4(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_name_4, value);
        self
    }
    /// Sets [`severity_name_5`](Self::severity_name_5).
    pub fn severity_name_5(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_name_5, value);
        self
    }
    /// Sets [`custom_color`](Self::custom_color).
    pub fn custom_color(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.custom_color, value);
        self
    }
    /// Sets [`ok_period`](Self::ok_period).
    pub fn ok_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ok_period, value);
        self
    }
    /// Sets [`blink_period`](Self::blink_period).
    pub fn blink_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.blink_period, value);
        self
    }
    /// Sets [`problem_unack_color`](Self::problem_unack_color).
    pub fn problem_unack_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.problem_unack_color, value);
        self
    }
    /// Sets [`problem_ack_color`](Self::problem_ack_color).
    pub fn problem_ack_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.problem_ack_color, value);
        self
    }
    /// Sets [`ok_unack_color`](Self::ok_unack_color).
    pub fn ok_unack_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ok_unack_color, value);
        self
    }
    /// Sets [`ok_ack_color`](Self::ok_ack_color).
    pub fn ok_ack_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ok_ack_color, value);
        self
    }
    /// Sets [`problem_unack_style`](Self::problem_unack_style).
    pub fn problem_unack_style(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.problem_unack_style, value);
        self
    }
    /// Sets [`problem_ack_style`](Self::problem_ack_style).
    pub fn problem_ack_style(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.problem_ack_style, value);
        self
    }
    /// Sets [`ok_unack_style`](Self::ok_unack_style).
    pub fn ok_unack_style(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ok_unack_style, value);
        self
    }
    /// Sets [`ok_ack_style`](Self::ok_ack_style).
    pub fn ok_ack_style(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ok_ack_style, value);
        self
    }
    /// Sets [`discovery_groupid`](Self::discovery_groupid).
    pub fn discovery_groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discovery_groupid, value);
        self
    }
    /// Sets [`default_inventory_mode`](Self::default_inventory_mode).
    pub fn default_inventory_mode(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::InventoryMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.default_inventory_mode, value);
        self
    }
    /// Sets [`alert_usrgrpid`](Self::alert_usrgrpid).
    pub fn alert_usrgrpid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.alert_usrgrpid, value);
        self
    }
    /// Sets [`snmptrap_logging`](Self::snmptrap_logging).
    pub fn snmptrap_logging(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmptrap_logging, value);
        self
    }
    /// Sets [`default_lang`](Self::default_lang).
    pub fn default_lang(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.default_lang, value);
        self
    }
    /// Sets [`default_timezone`](Self::default_timezone).
    pub fn default_timezone(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.default_timezone, value);
        self
    }
    /// Sets [`login_attempts`](Self::login_attempts).
    pub fn login_attempts(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.login_attempts, value);
        self
    }
    /// Sets [`login_block`](Self::login_block).
    pub fn login_block(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.login_block, value);
        self
    }
    /// Sets [`validate_uri_schemes`](Self::validate_uri_schemes).
    pub fn validate_uri_schemes(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.validate_uri_schemes, value);
        self
    }
    /// Sets [`uri_valid_schemes`](Self::uri_valid_schemes).
    pub fn uri_valid_schemes(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uri_valid_schemes, value);
        self
    }
    /// Sets [`x_frame_options`](Self::x_frame_options).
    pub fn x_frame_options(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.x_frame_options, value);
        self
    }
    /// Sets [`iframe_sandboxing_enabled`](Self::iframe_sandboxing_enabled).
    pub fn iframe_sandboxing_enabled(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iframe_sandboxing_enabled, value);
        self
    }
    /// Sets [`iframe_sandboxing_exceptions`](Self::iframe_sandboxing_exceptions).
    pub fn iframe_sandboxing_exceptions(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iframe_sandboxing_exceptions, value);
        self
    }
    /// Sets [`max_overview_table_size`](Self::max_overview_table_size).
    pub fn max_overview_table_size(
        mut self,
        value: impl ::core::convert::Into<i64>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_overview_table_size, value);
        self
    }
    /// Sets [`connect_timeout`](Self::connect_timeout).
    pub fn connect_timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.connect_timeout, value);
        self
    }
    /// Sets [`socket_timeout`](Self::socket_timeout).
    pub fn socket_timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.socket_timeout, value);
        self
    }
    /// Sets [`media_type_test_timeout`](Self::media_type_test_timeout).
    pub fn media_type_test_timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.media_type_test_timeout, value);
        self
    }
    /// Sets [`script_timeout`](Self::script_timeout).
    pub fn script_timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.script_timeout, value);
        self
    }
    /// Sets [`item_test_timeout`](Self::item_test_timeout).
    pub fn item_test_timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.item_test_timeout, value);
        self
    }
    /// Sets [`url`](Self::url).
    pub fn url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url, value);
        self
    }
    /// Sets [`report_test_timeout`](Self::report_test_timeout).
    pub fn report_test_timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.report_test_timeout, value);
        self
    }
    /// Sets [`auditlog_enabled`](Self::auditlog_enabled).
    pub fn auditlog_enabled(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.auditlog_enabled, value);
        self
    }
    /// Sets [`auditlog_mode`](Self::auditlog_mode).
    pub fn auditlog_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.auditlog_mode, value);
        self
    }
    /// Sets [`geomaps_tile_provider`](Self::geomaps_tile_provider).
    pub fn geomaps_tile_provider(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.geomaps_tile_provider, value);
        self
    }
    /// Sets [`geomaps_tile_url`](Self::geomaps_tile_url).
    pub fn geomaps_tile_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.geomaps_tile_url, value);
        self
    }
    /// Sets [`geomaps_max_zoom`](Self::geomaps_max_zoom).
    pub fn geomaps_max_zoom(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.geomaps_max_zoom, value);
        self
    }
    /// Sets [`geomaps_attribution`](Self::geomaps_attribution).
    pub fn geomaps_attribution(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.geomaps_attribution, value);
        self
    }
    /// Sets [`vault_provider`](Self::vault_provider).
    pub fn vault_provider(
        mut self,
        value: impl ::core::convert::Into<VaultProvider>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.vault_provider, value);
        self
    }
    /// Sets [`timeout_zabbix_agent`](Self::timeout_zabbix_agent).
    pub fn timeout_zabbix_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_zabbix_agent, value);
        self
    }
    /// Sets [`timeout_simple_check`](Self::timeout_simple_check).
    pub fn timeout_simple_check(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_simple_check, value);
        self
    }
    /// Sets [`timeout_snmp_agent`](Self::timeout_snmp_agent).
    pub fn timeout_snmp_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_snmp_agent, value);
        self
    }
    /// Sets [`timeout_external_check`](Self::timeout_external_check).
    pub fn timeout_external_check(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_external_check, value);
        self
    }
    /// Sets [`timeout_db_monitor`](Self::timeout_db_monitor).
    pub fn timeout_db_monitor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_db_monitor, value);
        self
    }
    /// Sets [`timeout_http_agent`](Self::timeout_http_agent).
    pub fn timeout_http_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_http_agent, value);
        self
    }
    /// Sets [`timeout_ssh_agent`](Self::timeout_ssh_agent).
    pub fn timeout_ssh_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_ssh_agent, value);
        self
    }
    /// Sets [`timeout_telnet_agent`](Self::timeout_telnet_agent).
    pub fn timeout_telnet_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_telnet_agent, value);
        self
    }
    /// Sets [`timeout_script`](Self::timeout_script).
    pub fn timeout_script(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_script, value);
        self
    }
    /// Sets [`timeout_browser`](Self::timeout_browser).
    pub fn timeout_browser(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_browser, value);
        self
    }
}
#[cfg(feature = "settings")]
impl ::core::default::Default for SettingsUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "settings")]
::callsheet_runtime::record! {
    SettingsUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_SETTINGS_SETTINGS_UPDATE; 0 => default_theme, 1
    => search_limit, 2 => max_in_table, 3 => server_check_interval, 4 => work_period, 5
    => show_technical_errors, 6 => history_period, 7 => period_default, 8 => max_period,
    9 => severity_color_0, 10 => severity_color_1, 11 => severity_color_2, 12 =>
    severity_color_3, 13 => severity_color_4, 14 => severity_color_5, 15 =>
    severity_name_0, 16 => severity_name_1, 17 => severity_name_2, 18 => severity_name_3,
    19 => severity_name_4, 20 => severity_name_5, 21 => custom_color, 22 => ok_period, 23
    => blink_period, 24 => problem_unack_color, 25 => problem_ack_color, 26 =>
    ok_unack_color, 27 => ok_ack_color, 28 => problem_unack_style, 29 =>
    problem_ack_style, 30 => ok_unack_style, 31 => ok_ack_style, 32 => discovery_groupid,
    33 => default_inventory_mode, 34 => alert_usrgrpid, 35 => snmptrap_logging, 36 =>
    default_lang, 37 => default_timezone, 38 => login_attempts, 39 => login_block, 40 =>
    validate_uri_schemes, 41 => uri_valid_schemes, 42 => x_frame_options, 43 =>
    iframe_sandboxing_enabled, 44 => iframe_sandboxing_exceptions, 45 =>
    max_overview_table_size, 46 => connect_timeout, 47 => socket_timeout, 48 =>
    media_type_test_timeout, 49 => script_timeout, 50 => item_test_timeout, 51 => url, 52
    => report_test_timeout, 53 => auditlog_enabled, 54 => auditlog_mode, 55 =>
    geomaps_tile_provider, 56 => geomaps_tile_url, 57 => geomaps_max_zoom, 58 =>
    geomaps_attribution, 59 => vault_provider, 60 => timeout_zabbix_agent, 61 =>
    timeout_simple_check, 62 => timeout_snmp_agent, 63 => timeout_external_check, 64 =>
    timeout_db_monitor, 65 => timeout_http_agent, 66 => timeout_ssh_agent, 67 =>
    timeout_telnet_agent, 68 => timeout_script, 69 => timeout_browser;; default_theme
    search_limit max_in_table server_check_interval work_period show_technical_errors
    history_period period_default max_period severity_color_0 severity_color_1
    severity_color_2 severity_color_3 severity_color_4 severity_color_5 severity_name_0
    severity_name_1 severity_name_2 severity_name_3 severity_name_4 severity_name_5
    custom_color ok_period blink_period problem_unack_color problem_ack_color
    ok_unack_color ok_ack_color problem_unack_style problem_ack_style ok_unack_style
    ok_ack_style discovery_groupid default_inventory_mode alert_usrgrpid snmptrap_logging
    default_lang default_timezone login_attempts login_block validate_uri_schemes
    uri_valid_schemes x_frame_options iframe_sandboxing_enabled
    iframe_sandboxing_exceptions max_overview_table_size connect_timeout socket_timeout
    media_type_test_timeout script_timeout item_test_timeout url report_test_timeout
    auditlog_enabled auditlog_mode geomaps_tile_provider geomaps_tile_url
    geomaps_max_zoom geomaps_attribution vault_provider timeout_zabbix_agent
    timeout_simple_check timeout_snmp_agent timeout_external_check timeout_db_monitor
    timeout_http_agent timeout_ssh_agent timeout_telnet_agent timeout_script
    timeout_browser
}
#[cfg(feature = "settings")]
/// Whether the frontend watches the server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerCheck {
    /// It does not.
    ///
    /// `0` on the wire.
    Off,
    /// It asks every ten seconds.
    ///
    /// `10` on the wire.
    EveryTenSeconds,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "settings")]
::callsheet_runtime::open_enum! {
    ServerCheck, SERVER_CHECK_VALUES; 0 => Off, 1 => EveryTenSeconds
}
#[cfg(feature = "settings")]
pub(crate) static SERVER_CHECK_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/settings",
    name: "ServerCheck",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Off",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "10",
            name: "EveryTenSeconds",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "settings")]
/// A vault that keeps secrets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VaultProvider {
    /// HashiCorp Vault.
    ///
    /// `0` on the wire.
    Hashicorp,
    /// CyberArk Vault.
    ///
    /// `1` on the wire.
    Cyberark,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "settings")]
::callsheet_runtime::open_enum! {
    VaultProvider, VAULT_PROVIDER_VALUES; 0 => Hashicorp, 1 => Cyberark
}
#[cfg(feature = "settings")]
pub(crate) static VAULT_PROVIDER_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/settings",
    name: "VaultProvider",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Hashicorp",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Cyberark",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "settings")]
static SETTINGS_FIELDS: [tables::Field<'static>; 71] = tables::Field::rows(
    [
        (
            "default_theme",
            tables::Type {
                words: &["blue-theme", "dark-theme", "hc-light", "hc-dark"],
                ..tables::Type::TEXT
            },
            14,
        ),
        (
            "search_limit",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 999999,
                    },
                ],
                ..tables::Type::INT
            },
            21,
        ),
        (
            "max_in_table",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 99999,
                    },
                ],
                ..tables::Type::INT
            },
            27,
        ),
        (
            "server_check_interval",
            tables::Type {
                kind: tables::Kind::Enum(&SERVER_CHECK_VALUES),
                ..tables::Type::ANY
            },
            33,
        ),
        (
            "work_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimePeriod),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            39,
        ),
        ("show_technical_errors", tables::Type::BOOL, 46),
        (
            "history_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 604800,
                    },
                ],
                ..tables::Type::ANY
            },
            51,
        ),
        (
            "period_default",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::LongTimeUnit),
                numbers: &[
                    tables::Range {
                        first: 60,
                        last: 315360000,
                    },
                ],
                ..tables::Type::ANY
            },
            58,
        ),
        (
            "max_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::LongTimeUnit),
                numbers: &[
                    tables::Range {
                        first: 31536000,
                        last: 315360000,
                    },
                ],
                ..tables::Type::ANY
            },
            65,
        ),
        (
            "severity_color_0",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            72,
        ),
        (
            "severity_color_1",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            78,
        ),
        (
            "severity_color_2",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            84,
        ),
        (
            "severity_color_3",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            90,
        ),
        (
            "severity_color_4",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            96,
        ),
        (
            "severity_color_5",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            102,
        ),
        (
            "severity_name_0",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            108,
        ),
        (
            "severity_name_1",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            115,
        ),
        (
            "severity_name_2",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            122,
        ),
        (
            "severity_name_3",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            129,
        ),
        (
            "severity_name_4",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            136,
        ),
        (
            "severity_name_5",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            143,
        ),
        ("custom_color", tables::Type::BOOL, 150),
        (
            "ok_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 86400,
                    },
                ],
                ..tables::Type::ANY
            },
            155,
        ),
        (
            "blink_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 86400,
                    },
                ],
                ..tables::Type::ANY
            },
            162,
        ),
        (
            "problem_unack_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            169,
        ),
        (
            "problem_ack_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            175,
        ),
        (
            "ok_unack_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            181,
        ),
        (
            "ok_ack_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            187,
        ),
        ("problem_unack_style", tables::Type::BOOL, 193),
        ("problem_ack_style", tables::Type::BOOL, 198),
        ("ok_unack_style", tables::Type::BOOL, 203),
        ("ok_ack_style", tables::Type::BOOL, 208),
        ("discovery_groupid", tables::Type::ID, 213),
        (
            "default_inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::INVENTORY_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            219,
        ),
        ("alert_usrgrpid", tables::Type::ID, 225),
        ("snmptrap_logging", tables::Type::BOOL, 231),
        ("default_lang", tables::Type::TEXT, 236),
        ("default_timezone", tables::Type::TEXT, 248),
        (
            "login_attempts",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 32,
                    },
                ],
                ..tables::Type::INT
            },
            254,
        ),
        (
            "login_block",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 30,
                        last: 3600,
                    },
                ],
                ..tables::Type::ANY
            },
            260,
        ),
        ("validate_uri_schemes", tables::Type::BOOL, 267),
        (
            "uri_valid_schemes",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            272,
        ),
        (
            "x_frame_options",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            278,
        ),
        ("iframe_sandboxing_enabled", tables::Type::BOOL, 285),
        (
            "iframe_sandboxing_exceptions",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            290,
        ),
        (
            "max_overview_table_size",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 5,
                        last: 999999,
                    },
                ],
                ..tables::Type::INT
            },
            296,
        ),
        (
            "connect_timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 30,
                    },
                ],
                ..tables::Type::ANY
            },
            302,
        ),
        (
            "socket_timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 300,
                    },
                ],
                ..tables::Type::ANY
            },
            309,
        ),
        (
            "media_type_test_timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 300,
                    },
                ],
                ..tables::Type::ANY
            },
            316,
        ),
        (
            "script_timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 300,
                    },
                ],
                ..tables::Type::ANY
            },
            323,
        ),
        ("item_test_timeout", tables::Type::TEXT, 330),
        ("url", tables::Type::TEXT, 342),
        (
            "report_test_timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 300,
                    },
                ],
                ..tables::Type::ANY
            },
            353,
        ),
        ("auditlog_enabled", tables::Type::BOOL, 360),
        ("auditlog_mode", tables::Type::BOOL, 365),
        ("ha_failover_delay", tables::Type::TEXT, 371),
        ("geomaps_tile_provider", tables::Type::TEXT, 377),
        ("geomaps_tile_url", tables::Type::TEXT, 397),
        (
            "geomaps_max_zoom",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 30,
                    },
                ],
                ..tables::Type::INT
            },
            409,
        ),
        (
            "geomaps_attribution",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            415,
        ),
        (
            "vault_provider",
            tables::Type {
                kind: tables::Kind::Enum(&VAULT_PROVIDER_VALUES),
                ..tables::Type::ANY
            },
            421,
        ),
        (
            "timeout_zabbix_agent",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            428,
        ),
        (
            "timeout_simple_check",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            437,
        ),
        (
            "timeout_snmp_agent",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            446,
        ),
        (
            "timeout_external_check",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            455,
        ),
        (
            "timeout_db_monitor",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            464,
        ),
        (
            "timeout_http_agent",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            473,
        ),
        (
            "timeout_ssh_agent",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            482,
        ),
        (
            "timeout_telnet_agent",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            491,
        ),
        (
            "timeout_script",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            500,
        ),
        (
            "timeout_browser",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            509,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            39,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            42,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            46,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            47,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            48,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            49,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            50,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            52,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            54,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            60,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            61,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            62,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            63,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            64,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            65,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            66,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            67,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            68,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            69,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            70,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "settings")]
pub(crate) static SETTINGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/settings",
    name: "Settings",
    file: "spec/zabbix/types/settings.toml",
    form: tables::Form::Object,
    fields: &SETTINGS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 50, 65535, 65535, 0, 65535, 65535, 21,
        65535, 65535, 65535, 8, 63, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 37, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 46, 65535, 65535, 65535, 58, 65535, 65535, 2, 30, 65535, 65535,
        65535, 52, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 48, 47, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 51,
        65535, 65535, 65535, 65535, 36, 35, 65535, 31, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 45, 27, 33, 40, 65535, 65535, 65535, 68, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 65535, 65535, 53,
        65535, 65535, 39, 65535, 7, 66, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 67, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 43, 44, 65535, 5, 65535, 29, 65535, 65535, 65535, 26, 65535,
        65535, 65, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 64, 65535, 65535, 15,
        16, 17, 18, 19, 20, 32, 55, 60, 65535, 24, 28, 3, 38, 59, 70, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 62, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 49, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        41, 65535, 65535, 22, 69, 65535, 56, 57, 23, 65535, 65535, 65535, 61, 65535,
        65535, 65535, 6, 65535, 65535, 65535, 25, 54, 65535, 65535, 65535, 9, 10, 11, 12,
        13, 14, 42, 34, 65535, 65535, 65535, 65535, 65535, 4,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "settings")]
#[cfg(feature = "texts")]
pub(crate) static SETTINGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The look of the frontend, such as `blue-theme` or `dark-theme`.",
            ru: "Тема веб-интерфейса, например `blue-theme` или `dark-theme`.",
        },
        tables::Text {
            en: "How many rows a search of the frontend finds at most.",
            ru: "Сколько строк самое большее находит поиск в веб-интерфейсе.",
        },
        tables::Text {
            en: "How many elements a cell of a table shows at most.",
            ru: "Сколько элементов самое большее показывать в ячейке таблицы.",
        },
        tables::Text {
            en: "Whether the frontend warns that the server is down.",
            ru: "Предупреждать ли в веб-интерфейсе, что сервер не работает.",
        },
        tables::Text {
            en: "Working time: periods joined by `;`, or a user macro.",
            ru: "Рабочее время: периоды через `;` или пользовательский макрос.",
        },
        tables::Text {
            en: "Whether users see errors of PHP and SQL too.",
            ru: "Показывать ли пользователям ошибки PHP и SQL.",
        },
        tables::Text {
            en: "How far back latest data, overviews and the like look, one to seven days.",
            ru: "За какое время искать последние данные и т. п.: от одного дня до семи.",
        },
        tables::Text {
            en: "The period that graphs and dashboards show at first. No longer than `max_period`.",
            ru: "Период, показываемый графиками и панелями сначала. Не больше `max_period`.",
        },
        tables::Text {
            en: "The longest period that graphs and dashboards show, one to ten years.",
            ru: "Наибольший период графиков и панелей: от года до десяти лет.",
        },
        tables::Text {
            en: "The colour of the severity not classified: six hexadecimal digits.",
            ru: "Цвет важности «не классифицировано»: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "The colour of the severity information: six hexadecimal digits.",
            ru: "Цвет важности «информация»: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "The colour of the severity warning: six hexadecimal digits.",
            ru: "Цвет важности «предупреждение»: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "The colour of the severity average: six hexadecimal digits.",
            ru: "Цвет важности «средняя»: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "The colour of the severity high: six hexadecimal digits.",
            ru: "Цвет важности «высокая»: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "The colour of the severity disaster: six hexadecimal digits.",
            ru: "Цвет важности «чрезвычайная»: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "What the severity not classified is called.",
            ru: "Название важности «не классифицировано».",
        },
        tables::Text {
            en: "What the severity information is called.",
            ru: "Название важности «информация».",
        },
        tables::Text {
            en: "What the severity warning is called.",
            ru: "Название важности «предупреждение».",
        },
        tables::Text {
            en: "What the severity average is called.",
            ru: "Название важности «средняя».",
        },
        tables::Text {
            en: "What the severity high is called.",
            ru: "Название важности «высокая».",
        },
        tables::Text {
            en: "What the severity disaster is called.",
            ru: "Название важности «чрезвычайная».",
        },
        tables::Text {
            en: "Whether the four colours of problems below are used.",
            ru: "Использовать ли четыре цвета проблем, заданные ниже.",
        },
        tables::Text {
            en: "How long resolved problems are shown.",
            ru: "Сколько показывать решённые проблемы.",
        },
        tables::Text {
            en: "How long a trigger blinks after a change.",
            ru: "Сколько мигать триггеру после изменения.",
        },
        tables::Text {
            en: "The colour of problems that nobody has acknowledged.",
            ru: "Цвет неподтверждённых проблем.",
        },
        tables::Text {
            en: "The colour of acknowledged problems.",
            ru: "Цвет подтверждённых проблем.",
        },
        tables::Text {
            en: "The colour of resolved problems that nobody has acknowledged.",
            ru: "Цвет неподтверждённых решённых проблем.",
        },
        tables::Text {
            en: "The colour of acknowledged problems that are resolved.",
            ru: "Цвет подтверждённых решённых проблем.",
        },
        tables::Text {
            en: "Whether problems that nobody has acknowledged blink.",
            ru: "Мигать ли неподтверждённым проблемам.",
        },
        tables::Text {
            en: "Whether acknowledged problems blink.",
            ru: "Мигать ли подтверждённым проблемам.",
        },
        tables::Text {
            en: "Whether resolved problems that nobody has acknowledged blink.",
            ru: "Мигать ли неподтверждённым решённым проблемам.",
        },
        tables::Text {
            en: "Whether acknowledged problems that are resolved blink.",
            ru: "Мигать ли подтверждённым решённым проблемам.",
        },
        tables::Text {
            en: "The host group that discovered hosts go to.",
            ru: "Группа для обнаруженных узлов сети.",
        },
        tables::Text {
            en: "How the inventory of new hosts is filled.",
            ru: "Как заполняются инвентарные данные новых узлов.",
        },
        tables::Text {
            en: "The user group that is told when the database is down; `0` for none.",
            ru: "Группа, которой сообщать о недоступности базы данных; `0` — никому.",
        },
        tables::Text {
            en: "Whether SNMP traps that fit no host are logged.",
            ru: "Записывать ли в журнал SNMP-трапы, не подошедшие ни одному узлу.",
        },
        tables::Text {
            en: "The language of the frontend, `en_US`. The server takes only those whose locale its machine has.",
            ru: "Язык веб-интерфейса, например `en_US`. Сервер принимает лишь те, чья локаль есть на его машине.",
        },
        tables::Text {
            en: "The time zone, `Europe/Riga`, or `system`. Which are there depends on the server.",
            ru: "Часовой пояс, например `Europe/Riga`, или `system`. Набор поясов зависит от сервера.",
        },
        tables::Text {
            en: "After how many wrong passwords a user is locked out.",
            ru: "После скольких неверных паролей пользователь блокируется.",
        },
        tables::Text {
            en: "For how long a user is locked out.",
            ru: "На какое время блокируется пользователь.",
        },
        tables::Text {
            en: "Whether only the schemes of `uri_valid_schemes` are taken in URLs.",
            ru: "Допускать ли в URL только схемы из `uri_valid_schemes`.",
        },
        tables::Text {
            en: "The schemes allowed in URLs, joined by commas.",
            ru: "Допустимые схемы URL через запятую.",
        },
        tables::Text {
            en: "The header `X-Frame-Options` of the frontend: `SAMEORIGIN`, `DENY`, `null`, or a list of hosts.",
            ru: "Заголовок `X-Frame-Options` веб-интерфейса: `SAMEORIGIN`, `DENY`, `null` или список узлов.",
        },
        tables::Text {
            en: "Whether embedded pages are sandboxed.",
            ru: "Помещать ли встроенные страницы в «песочницу» (iframe sandbox).",
        },
        tables::Text {
            en: "What the sandbox allows nevertheless.",
            ru: "Исключения для «песочницы» встроенных страниц.",
        },
        tables::Text {
            en: "How many columns and rows the overview widgets show at most.",
            ru: "Сколько столбцов и строк самое большее показывать в обзорах.",
        },
        tables::Text {
            en: "How long the frontend waits for a connection to the server.",
            ru: "Сколько веб-интерфейс ждёт соединения с сервером.",
        },
        tables::Text {
            en: "How long the frontend waits for an answer of the server.",
            ru: "Сколько веб-интерфейс ждёт ответа сервера.",
        },
        tables::Text {
            en: "How long the frontend waits for the test of a media type.",
            ru: "Сколько веб-интерфейс ждёт проверки способа оповещения.",
        },
        tables::Text {
            en: "How long the frontend waits for a script.",
            ru: "Сколько веб-интерфейс ждёт выполнения скрипта.",
        },
        tables::Text {
            en: "How long the frontend waits for the test of an item.",
            ru: "Сколько веб-интерфейс ждёт проверки элемента данных.",
        },
        tables::Text {
            en: "The URL of the frontend, as it stands in messages and reports.",
            ru: "URL веб-интерфейса для сообщений и отчётов.",
        },
        tables::Text {
            en: "How long the frontend waits for the test of a report.",
            ru: "Сколько веб-интерфейс ждёт проверки отчёта.",
        },
        tables::Text {
            en: "Whether changes are written to the audit log.",
            ru: "Записывать ли изменения в журнал аудита.",
        },
        tables::Text {
            en: "Whether changes by discovery, autoregistration and the like are written to the audit log too.",
            ru: "Записывать ли в журнал аудита и действия системы: обнаружение, авторегистрацию и т. п.",
        },
        tables::Text {
            en: "After what silence a standby node takes over. Changed by the server alone.",
            ru: "После какого молчания узел в резерве берёт работу на себя. Меняется только самим сервером.",
        },
        tables::Text {
            en: "Who provides the tiles of geographical maps; empty: whoever the next three fields name.",
            ru: "Поставщик карт для виджета карты; пусто — заданный тремя следующими полями.",
        },
        tables::Text {
            en: "The URL of tiles with `{s}`, `{z}`, `{x}`, `{y}`. Emptied by another `geomaps_tile_provider` than the empty one.",
            ru: "URL фрагментов карты с `{s}`, `{z}`, `{x}`, `{y}`. Очищается, если задан `geomaps_tile_provider`.",
        },
        tables::Text {
            en: "How far a geographical map zooms in.",
            ru: "Наибольшее увеличение карты.",
        },
        tables::Text {
            en: "The source of the map, in HTML.",
            ru: "Указание источника карты, HTML.",
        },
        tables::Text {
            en: "Which vault keeps secrets.",
            ru: "Какое хранилище секретов используется.",
        },
        tables::Text {
            en: "How long the server waits for Zabbix agents where nothing else is said.",
            ru: "Сколько сервер ждёт агентов Zabbix, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for simple checks where nothing else is said.",
            ru: "Сколько сервер ждёт простых проверок, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for SNMP agents where nothing else is said.",
            ru: "Сколько сервер ждёт агентов SNMP, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for external checks where nothing else is said.",
            ru: "Сколько сервер ждёт внешних проверок, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for database monitors where nothing else is said.",
            ru: "Сколько сервер ждёт мониторинга баз данных, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for HTTP agents where nothing else is said.",
            ru: "Сколько сервер ждёт агентов HTTP, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for SSH agents where nothing else is said.",
            ru: "Сколько сервер ждёт агентов SSH, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for Telnet agents where nothing else is said.",
            ru: "Сколько сервер ждёт агентов Telnet, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for script items where nothing else is said.",
            ru: "Сколько сервер ждёт элементов данных типа «скрипт», если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for browser items where nothing else is said.",
            ru: "Сколько сервер ждёт элементов данных типа «браузер», если не задано иное.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 56,
            codes: &["not-one-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "value must be empty or one of \"OpenStreetMap.Mapnik\", \"OpenTopoMap\", \"Stamen.TonerLite\", \"Stamen.Terrain\", \"USGS.USTopo\", \"USGS.USImagery\"",
                ru: "пусто или одно из: OpenStreetMap.Mapnik, OpenTopoMap, Stamen.TonerLite, Stamen.Terrain, USGS.USTopo, USGS.USImagery",
            },
        },
        tables::Said {
            field: 56,
            codes: &["not-one-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "value must be empty or one of \"OpenStreetMap.Mapnik\", \"OpenTopoMap\", \"USGS.USTopo\", \"USGS.USImagery\"",
                ru: "пусто или одно из: OpenStreetMap.Mapnik, OpenTopoMap, USGS.USTopo, USGS.USImagery",
            },
        },
    ],
};
#[cfg(feature = "settings")]
static SETTINGS_UPDATE_FIELDS: [tables::Field<'static>; 70] = tables::Field::rows(
    [
        (
            "default_theme",
            tables::Type {
                words: &["blue-theme", "dark-theme", "hc-light", "hc-dark"],
                ..tables::Type::TEXT
            },
            14,
        ),
        (
            "search_limit",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 999999,
                    },
                ],
                ..tables::Type::INT
            },
            21,
        ),
        (
            "max_in_table",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 99999,
                    },
                ],
                ..tables::Type::INT
            },
            27,
        ),
        (
            "server_check_interval",
            tables::Type {
                kind: tables::Kind::Enum(&SERVER_CHECK_VALUES),
                ..tables::Type::ANY
            },
            33,
        ),
        (
            "work_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimePeriod),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            39,
        ),
        ("show_technical_errors", tables::Type::BOOL, 46),
        (
            "history_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 86400,
                        last: 604800,
                    },
                ],
                ..tables::Type::ANY
            },
            51,
        ),
        (
            "period_default",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::LongTimeUnit),
                numbers: &[
                    tables::Range {
                        first: 60,
                        last: 315360000,
                    },
                ],
                ..tables::Type::ANY
            },
            58,
        ),
        (
            "max_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::LongTimeUnit),
                numbers: &[
                    tables::Range {
                        first: 31536000,
                        last: 315360000,
                    },
                ],
                ..tables::Type::ANY
            },
            65,
        ),
        (
            "severity_color_0",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            72,
        ),
        (
            "severity_color_1",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            78,
        ),
        (
            "severity_color_2",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            84,
        ),
        (
            "severity_color_3",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            90,
        ),
        (
            "severity_color_4",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            96,
        ),
        (
            "severity_color_5",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            102,
        ),
        (
            "severity_name_0",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            108,
        ),
        (
            "severity_name_1",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            115,
        ),
        (
            "severity_name_2",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            122,
        ),
        (
            "severity_name_3",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            129,
        ),
        (
            "severity_name_4",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            136,
        ),
        (
            "severity_name_5",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            143,
        ),
        ("custom_color", tables::Type::BOOL, 150),
        (
            "ok_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 86400,
                    },
                ],
                ..tables::Type::ANY
            },
            155,
        ),
        (
            "blink_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 86400,
                    },
                ],
                ..tables::Type::ANY
            },
            162,
        ),
        (
            "problem_unack_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            169,
        ),
        (
            "problem_ack_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            175,
        ),
        (
            "ok_unack_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            181,
        ),
        (
            "ok_ack_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            187,
        ),
        ("problem_unack_style", tables::Type::BOOL, 193),
        ("problem_ack_style", tables::Type::BOOL, 198),
        ("ok_unack_style", tables::Type::BOOL, 203),
        ("ok_ack_style", tables::Type::BOOL, 208),
        ("discovery_groupid", tables::Type::ID, 213),
        (
            "default_inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::INVENTORY_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            219,
        ),
        ("alert_usrgrpid", tables::Type::ID, 225),
        ("snmptrap_logging", tables::Type::BOOL, 231),
        (
            "default_lang",
            tables::Type {
                words: &[
                    "en_GB",
                    "en_US",
                    "bg_BG",
                    "ca_ES",
                    "zh_CN",
                    "zh_TW",
                    "cs_CZ",
                    "da_DK",
                    "nl_NL",
                    "fi_FI",
                    "fr_FR",
                    "ka_GE",
                    "de_DE",
                    "el_GR",
                    "he_IL",
                    "hu_HU",
                    "id_ID",
                    "it_IT",
                    "ko_KR",
                    "ja_JP",
                    "lv_LV",
                    "lt_LT",
                    "nb_NO",
                    "fa_IR",
                    "pl_PL",
                    "pt_BR",
                    "pt_PT",
                    "ro_RO",
                    "ru_RU",
                    "sk_SK",
                    "es_ES",
                    "sv_SE",
                    "tr_TR",
                    "uk_UA",
                    "vi_VN",
                ],
                ..tables::Type::TEXT
            },
            236,
        ),
        ("default_timezone", tables::Type::TEXT, 248),
        (
            "login_attempts",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 32,
                    },
                ],
                ..tables::Type::INT
            },
            254,
        ),
        (
            "login_block",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 30,
                        last: 3600,
                    },
                ],
                ..tables::Type::ANY
            },
            260,
        ),
        ("validate_uri_schemes", tables::Type::BOOL, 267),
        (
            "uri_valid_schemes",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            272,
        ),
        (
            "x_frame_options",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            278,
        ),
        ("iframe_sandboxing_enabled", tables::Type::BOOL, 285),
        (
            "iframe_sandboxing_exceptions",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            290,
        ),
        (
            "max_overview_table_size",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 5,
                        last: 999999,
                    },
                ],
                ..tables::Type::INT
            },
            296,
        ),
        (
            "connect_timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 30,
                    },
                ],
                ..tables::Type::ANY
            },
            302,
        ),
        (
            "socket_timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 300,
                    },
                ],
                ..tables::Type::ANY
            },
            309,
        ),
        (
            "media_type_test_timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 300,
                    },
                ],
                ..tables::Type::ANY
            },
            316,
        ),
        (
            "script_timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 300,
                    },
                ],
                ..tables::Type::ANY
            },
            323,
        ),
        (
            "item_test_timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                ..tables::Type::ANY
            },
            330,
        ),
        (
            "url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            342,
        ),
        (
            "report_test_timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 300,
                    },
                ],
                ..tables::Type::ANY
            },
            353,
        ),
        ("auditlog_enabled", tables::Type::BOOL, 360),
        ("auditlog_mode", tables::Type::BOOL, 365),
        (
            "geomaps_tile_provider",
            tables::Type {
                words: &[
                    "",
                    "OpenStreetMap.Mapnik",
                    "OpenTopoMap",
                    "USGS.USTopo",
                    "USGS.USImagery",
                ],
                ..tables::Type::TEXT
            },
            377,
        ),
        (
            "geomaps_tile_url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            397,
        ),
        (
            "geomaps_max_zoom",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 30,
                    },
                ],
                ..tables::Type::INT
            },
            409,
        ),
        (
            "geomaps_attribution",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            415,
        ),
        (
            "vault_provider",
            tables::Type {
                kind: tables::Kind::Enum(&VAULT_PROVIDER_VALUES),
                ..tables::Type::ANY
            },
            421,
        ),
        (
            "timeout_zabbix_agent",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            428,
        ),
        (
            "timeout_simple_check",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            437,
        ),
        (
            "timeout_snmp_agent",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            446,
        ),
        (
            "timeout_external_check",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            455,
        ),
        (
            "timeout_db_monitor",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            464,
        ),
        (
            "timeout_http_agent",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            473,
        ),
        (
            "timeout_ssh_agent",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            482,
        ),
        (
            "timeout_telnet_agent",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            491,
        ),
        (
            "timeout_script",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            500,
        ),
        (
            "timeout_browser",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            509,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[
                                "en_GB",
                                "en_US",
                                "bg_BG",
                                "ca_ES",
                                "zh_CN",
                                "zh_TW",
                                "cs_CZ",
                                "nl_NL",
                                "fi_FI",
                                "fr_FR",
                                "ka_GE",
                                "de_DE",
                                "el_GR",
                                "he_IL",
                                "hu_HU",
                                "id_ID",
                                "it_IT",
                                "ko_KR",
                                "ja_JP",
                                "lv_LV",
                                "lt_LT",
                                "nb_NO",
                                "fa_IR",
                                "pl_PL",
                                "pt_BR",
                                "pt_PT",
                                "ro_RO",
                                "ru_RU",
                                "sk_SK",
                                "es_ES",
                                "sv_SE",
                                "tr_TR",
                                "uk_UA",
                                "vi_VN",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 243,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            39,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            42,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            46,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            47,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            48,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            49,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            50,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 300,
                                },
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 337,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            51,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 348,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            52,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            54,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            55,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[
                                "",
                                "OpenStreetMap.Mapnik",
                                "OpenTopoMap",
                                "Stamen.TonerLite",
                                "Stamen.Terrain",
                                "USGS.USTopo",
                                "USGS.USImagery",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 383,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            56,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Url),
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 403,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            59,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            60,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            61,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            62,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            63,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            64,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            65,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            66,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            67,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            68,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            69,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "settings")]
pub(crate) static SETTINGS_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/settings",
    name: "SettingsUpdate",
    file: "spec/zabbix/types/settings.toml",
    form: tables::Form::Object,
    fields: &SETTINGS_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 50, 65535, 65535, 0, 65535, 65535, 21,
        65535, 65535, 65535, 8, 62, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 37, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 46, 65535, 65535, 65535, 57, 65535, 65535, 2, 30, 65535, 65535,
        65535, 52, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 48, 47, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 51,
        65535, 65535, 65535, 65535, 36, 35, 65535, 31, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 45, 27, 33, 40, 65535, 65535, 65535, 67, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 65535, 65535, 53,
        65535, 65535, 39, 65535, 7, 65, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 66, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 43, 44, 65535, 5, 65535, 29, 65535, 65535, 65535, 26, 65535,
        65535, 64, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 63, 65535, 65535, 15,
        16, 17, 18, 19, 20, 32, 59, 65535, 65535, 24, 28, 3, 38, 58, 69, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 61, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 49, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        41, 65535, 65535, 22, 68, 65535, 55, 56, 23, 65535, 65535, 65535, 60, 65535,
        65535, 65535, 6, 65535, 65535, 65535, 25, 54, 65535, 65535, 65535, 9, 10, 11, 12,
        13, 14, 42, 34, 65535, 65535, 65535, 65535, 65535, 4,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "settings")]
#[cfg(feature = "texts")]
pub(crate) static SETTINGS_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The look of the frontend, such as `blue-theme` or `dark-theme`.",
            ru: "Тема веб-интерфейса, например `blue-theme` или `dark-theme`.",
        },
        tables::Text {
            en: "How many rows a search of the frontend finds at most.",
            ru: "Сколько строк самое большее находит поиск в веб-интерфейсе.",
        },
        tables::Text {
            en: "How many elements a cell of a table shows at most.",
            ru: "Сколько элементов самое большее показывать в ячейке таблицы.",
        },
        tables::Text {
            en: "Whether the frontend warns that the server is down.",
            ru: "Предупреждать ли в веб-интерфейсе, что сервер не работает.",
        },
        tables::Text {
            en: "Working time: periods joined by `;`, or a user macro.",
            ru: "Рабочее время: периоды через `;` или пользовательский макрос.",
        },
        tables::Text {
            en: "Whether users see errors of PHP and SQL too.",
            ru: "Показывать ли пользователям ошибки PHP и SQL.",
        },
        tables::Text {
            en: "How far back latest data, overviews and the like look, one to seven days.",
            ru: "За какое время искать последние данные и т. п.: от одного дня до семи.",
        },
        tables::Text {
            en: "The period that graphs and dashboards show at first. No longer than `max_period`.",
            ru: "Период, показываемый графиками и панелями сначала. Не больше `max_period`.",
        },
        tables::Text {
            en: "The longest period that graphs and dashboards show, one to ten years.",
            ru: "Наибольший период графиков и панелей: от года до десяти лет.",
        },
        tables::Text {
            en: "The colour of the severity not classified: six hexadecimal digits.",
            ru: "Цвет важности «не классифицировано»: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "The colour of the severity information: six hexadecimal digits.",
            ru: "Цвет важности «информация»: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "The colour of the severity warning: six hexadecimal digits.",
            ru: "Цвет важности «предупреждение»: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "The colour of the severity average: six hexadecimal digits.",
            ru: "Цвет важности «средняя»: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "The colour of the severity high: six hexadecimal digits.",
            ru: "Цвет важности «высокая»: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "The colour of the severity disaster: six hexadecimal digits.",
            ru: "Цвет важности «чрезвычайная»: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "What the severity not classified is called.",
            ru: "Название важности «не классифицировано».",
        },
        tables::Text {
            en: "What the severity information is called.",
            ru: "Название важности «информация».",
        },
        tables::Text {
            en: "What the severity warning is called.",
            ru: "Название важности «предупреждение».",
        },
        tables::Text {
            en: "What the severity average is called.",
            ru: "Название важности «средняя».",
        },
        tables::Text {
            en: "What the severity high is called.",
            ru: "Название важности «высокая».",
        },
        tables::Text {
            en: "What the severity disaster is called.",
            ru: "Название важности «чрезвычайная».",
        },
        tables::Text {
            en: "Whether the four colours of problems below are used.",
            ru: "Использовать ли четыре цвета проблем, заданные ниже.",
        },
        tables::Text {
            en: "How long resolved problems are shown.",
            ru: "Сколько показывать решённые проблемы.",
        },
        tables::Text {
            en: "How long a trigger blinks after a change.",
            ru: "Сколько мигать триггеру после изменения.",
        },
        tables::Text {
            en: "The colour of problems that nobody has acknowledged.",
            ru: "Цвет неподтверждённых проблем.",
        },
        tables::Text {
            en: "The colour of acknowledged problems.",
            ru: "Цвет подтверждённых проблем.",
        },
        tables::Text {
            en: "The colour of resolved problems that nobody has acknowledged.",
            ru: "Цвет неподтверждённых решённых проблем.",
        },
        tables::Text {
            en: "The colour of acknowledged problems that are resolved.",
            ru: "Цвет подтверждённых решённых проблем.",
        },
        tables::Text {
            en: "Whether problems that nobody has acknowledged blink.",
            ru: "Мигать ли неподтверждённым проблемам.",
        },
        tables::Text {
            en: "Whether acknowledged problems blink.",
            ru: "Мигать ли подтверждённым проблемам.",
        },
        tables::Text {
            en: "Whether resolved problems that nobody has acknowledged blink.",
            ru: "Мигать ли неподтверждённым решённым проблемам.",
        },
        tables::Text {
            en: "Whether acknowledged problems that are resolved blink.",
            ru: "Мигать ли подтверждённым решённым проблемам.",
        },
        tables::Text {
            en: "The host group that discovered hosts go to.",
            ru: "Группа для обнаруженных узлов сети.",
        },
        tables::Text {
            en: "How the inventory of new hosts is filled.",
            ru: "Как заполняются инвентарные данные новых узлов.",
        },
        tables::Text {
            en: "The user group that is told when the database is down; `0` for none.",
            ru: "Группа, которой сообщать о недоступности базы данных; `0` — никому.",
        },
        tables::Text {
            en: "Whether SNMP traps that fit no host are logged.",
            ru: "Записывать ли в журнал SNMP-трапы, не подошедшие ни одному узлу.",
        },
        tables::Text {
            en: "The language of the frontend, `en_US`. The server takes only those whose locale its machine has.",
            ru: "Язык веб-интерфейса, например `en_US`. Сервер принимает лишь те, чья локаль есть на его машине.",
        },
        tables::Text {
            en: "The time zone, `Europe/Riga`, or `system`. Which are there depends on the server.",
            ru: "Часовой пояс, например `Europe/Riga`, или `system`. Набор поясов зависит от сервера.",
        },
        tables::Text {
            en: "After how many wrong passwords a user is locked out.",
            ru: "После скольких неверных паролей пользователь блокируется.",
        },
        tables::Text {
            en: "For how long a user is locked out.",
            ru: "На какое время блокируется пользователь.",
        },
        tables::Text {
            en: "Whether only the schemes of `uri_valid_schemes` are taken in URLs.",
            ru: "Допускать ли в URL только схемы из `uri_valid_schemes`.",
        },
        tables::Text {
            en: "The schemes allowed in URLs, joined by commas.",
            ru: "Допустимые схемы URL через запятую.",
        },
        tables::Text {
            en: "The header `X-Frame-Options` of the frontend: `SAMEORIGIN`, `DENY`, `null`, or a list of hosts.",
            ru: "Заголовок `X-Frame-Options` веб-интерфейса: `SAMEORIGIN`, `DENY`, `null` или список узлов.",
        },
        tables::Text {
            en: "Whether embedded pages are sandboxed.",
            ru: "Помещать ли встроенные страницы в «песочницу» (iframe sandbox).",
        },
        tables::Text {
            en: "What the sandbox allows nevertheless.",
            ru: "Исключения для «песочницы» встроенных страниц.",
        },
        tables::Text {
            en: "How many columns and rows the overview widgets show at most.",
            ru: "Сколько столбцов и строк самое большее показывать в обзорах.",
        },
        tables::Text {
            en: "How long the frontend waits for a connection to the server.",
            ru: "Сколько веб-интерфейс ждёт соединения с сервером.",
        },
        tables::Text {
            en: "How long the frontend waits for an answer of the server.",
            ru: "Сколько веб-интерфейс ждёт ответа сервера.",
        },
        tables::Text {
            en: "How long the frontend waits for the test of a media type.",
            ru: "Сколько веб-интерфейс ждёт проверки способа оповещения.",
        },
        tables::Text {
            en: "How long the frontend waits for a script.",
            ru: "Сколько веб-интерфейс ждёт выполнения скрипта.",
        },
        tables::Text {
            en: "How long the frontend waits for the test of an item.",
            ru: "Сколько веб-интерфейс ждёт проверки элемента данных.",
        },
        tables::Text {
            en: "The URL of the frontend, as it stands in messages and reports.",
            ru: "URL веб-интерфейса для сообщений и отчётов.",
        },
        tables::Text {
            en: "How long the frontend waits for the test of a report.",
            ru: "Сколько веб-интерфейс ждёт проверки отчёта.",
        },
        tables::Text {
            en: "Whether changes are written to the audit log.",
            ru: "Записывать ли изменения в журнал аудита.",
        },
        tables::Text {
            en: "Whether changes by discovery, autoregistration and the like are written to the audit log too.",
            ru: "Записывать ли в журнал аудита и действия системы: обнаружение, авторегистрацию и т. п.",
        },
        tables::Text {
            en: "Who provides the tiles of geographical maps; empty: whoever the next three fields name.",
            ru: "Поставщик карт для виджета карты; пусто — заданный тремя следующими полями.",
        },
        tables::Text {
            en: "The URL of tiles with `{s}`, `{z}`, `{x}`, `{y}`. Emptied by another `geomaps_tile_provider` than the empty one.",
            ru: "URL фрагментов карты с `{s}`, `{z}`, `{x}`, `{y}`. Очищается, если задан `geomaps_tile_provider`.",
        },
        tables::Text {
            en: "How far a geographical map zooms in.",
            ru: "Наибольшее увеличение карты.",
        },
        tables::Text {
            en: "The source of the map, in HTML.",
            ru: "Указание источника карты, HTML.",
        },
        tables::Text {
            en: "Which vault keeps secrets.",
            ru: "Какое хранилище секретов используется.",
        },
        tables::Text {
            en: "How long the server waits for Zabbix agents where nothing else is said.",
            ru: "Сколько сервер ждёт агентов Zabbix, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for simple checks where nothing else is said.",
            ru: "Сколько сервер ждёт простых проверок, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for SNMP agents where nothing else is said.",
            ru: "Сколько сервер ждёт агентов SNMP, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for external checks where nothing else is said.",
            ru: "Сколько сервер ждёт внешних проверок, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for database monitors where nothing else is said.",
            ru: "Сколько сервер ждёт мониторинга баз данных, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for HTTP agents where nothing else is said.",
            ru: "Сколько сервер ждёт агентов HTTP, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for SSH agents where nothing else is said.",
            ru: "Сколько сервер ждёт агентов SSH, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for Telnet agents where nothing else is said.",
            ru: "Сколько сервер ждёт агентов Telnet, если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for script items where nothing else is said.",
            ru: "Сколько сервер ждёт элементов данных типа «скрипт», если не задано иное.",
        },
        tables::Text {
            en: "How long the server waits for browser items where nothing else is said.",
            ru: "Сколько сервер ждёт элементов данных типа «браузер», если не задано иное.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 55,
            codes: &["not-one-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "value must be empty or one of \"OpenStreetMap.Mapnik\", \"OpenTopoMap\", \"Stamen.TonerLite\", \"Stamen.Terrain\", \"USGS.USTopo\", \"USGS.USImagery\"",
                ru: "пусто или одно из: OpenStreetMap.Mapnik, OpenTopoMap, Stamen.TonerLite, Stamen.Terrain, USGS.USTopo, USGS.USImagery",
            },
        },
        tables::Said {
            field: 55,
            codes: &["not-one-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "value must be empty or one of \"OpenStreetMap.Mapnik\", \"OpenTopoMap\", \"USGS.USTopo\", \"USGS.USImagery\"",
                ru: "пусто или одно из: OpenStreetMap.Mapnik, OpenTopoMap, USGS.USTopo, USGS.USImagery",
            },
        },
    ],
};
