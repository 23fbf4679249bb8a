//! For each lexical rule texts that keep it, and texts that break it, each with the code that says so.

use callsheet_runtime::tables::Lexical;

/// Texts that a rule takes, and texts that it refuses with a code.
pub struct Lexemes {
    /// Right ones.
    pub right: &'static [&'static str],
    /// Wrong ones, and the code of the diagnostic.
    pub wrong: &'static [(&'static str, &'static str)],
}

/// A picture of one point.
const PICTURE: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/// Texts for a rule; none where any text is right.
pub fn of(rule: Lexical) -> Lexemes {
    let (right, wrong): (&'static [_], &'static [_]) = match rule {
        Lexical::Base64 => (&["aGVsbG8="], &[("Ж?", "not-base64")]),
        Lexical::Hex => (
            &["0aff", "0123456789abcdef0123456789abcdef"],
            &[("xyz", "not-hex"), ("0123456789abcdef0123456789abcdeя", "not-hex")],
        ),
        Lexical::Time => (&["09:30"], &[("25:00", "not-time")]),
        Lexical::TimeUnit => (
            &["1h", "90", "2m", "30s", "5", "1d", "0", "2", "7d", "1s", "600"],
            &[("Ж", "not-time-unit"), ("1y", "not-time-unit")],
        ),
        Lexical::LongTimeUnit => (&["1h", "90", "2m", "1d", "0", "30d", "1y"], &[("1Ж", "not-time-unit")]),
        Lexical::TimePeriod => (&["1-5,09:00-18:00"], &[("7-1,00:00-24:00", "not-time-period")]),
        Lexical::Delay => (
            &["1m", "30s"],
            &[
                ("1x", "not-time-unit"),
                ("1m;Ж", "not-delay"),
                ("0", "delay-zero"),
                ("0;0/1-7,00:00-24:00", "delay-idle"),
                ("86401", "not-one-of"),
            ],
        ),
        Lexical::Url => (&["https://example.com/a"], &[("javascript:alert(1)", "not-url")]),
        Lexical::Ip => (&["192.0.2.7"], &[("300.1.1.1", "not-ip")]),
        Lexical::Dns => (&["host.example.com"], &[("a b", "not-dns")]),
        Lexical::IpRanges | Lexical::HostAddresses => (&["192.0.2.1"], &[("192.0.2.0/33", "not-ip-range")]),
        Lexical::Port => (&["10051"], &[("Ж", "not-int")]),
        Lexical::UserMacro => (&["{$CALLSHEET}", "{$SECOND}"], &[("Ж", "not-user-macro"), ("{$A", "macro-end")]),
        Lexical::LldMacro => (&["{#CALLSHEET}", "{#SECOND}"], &[("{$A}", "not-lld-macro")]),
        Lexical::ItemKey => {
            (&["callsheet.key[a,\"b\"]", "agent.ping"], &[("a b", "not-item-key"), ("a[", "item-key-end")])
        }
        Lexical::Color => (&["00FF7A", "FF0000"], &[("#00FF7", "not-color")]),
        Lexical::Regex => (&["^a.*$"], &[("(", "not-regex")]),
        Lexical::Psk => (
            &["0123456789abcdef0123456789abcdef"],
            &[("0123456789abcdef0123456789abcdeя", "not-psk"), ("0123", "psk-too-short")],
        ),
        Lexical::Uuid => (
            &["b8c1f2a64d3e4f7a9c5d6e7f8a9b0c1d", "b8c1f2a64d3e4f7a9c5d6e7f8a9b0c1e"],
            &[("b8c1f2a64d3e5f7a9c5d6e7f8a9b0c1d", "not-uuid"), ("1", "wrong-length")],
        ),
        Lexical::Cuid => (
            &["cl3bk6a2v0000o1vv9xw4p5q8", "cl3bk6a2v0000o1vv9xw4p5q9"],
            &[("xl3bk6a2v0000o1vv9xw4p5q8", "not-cuid"), ("c", "wrong-length")],
        ),
        Lexical::Json => (&["{\"a\": 1}"], &[("{Ж", "not-json")]),
        Lexical::Xml => (&["<a/>"], &[("<Ж>", "not-xml")]),
        Lexical::Yaml => (&["a: 1"], &[("a: [", "not-yaml")]),
        Lexical::JsonExport => (
            &["{\"zabbix_export\": {\"version\": \"6.0\"}}"],
            &[
                ("[", "not-json"),
                ("{\"a\": 1}", "unexpected-tag"),
                ("{}", "export-missing"),
                ("{\"zabbix_export\": \"\"}", "export-no-object"),
                ("{\"zabbix_export\": {}}", "export-version-missing"),
            ],
        ),
        Lexical::XmlExport => (
            &["<zabbix_export><version>6.0</version></zabbix_export>"],
            &[("<a>", "not-xml"), ("<a/>", "unexpected-tag")],
        ),
        Lexical::YamlExport => (
            &["zabbix_export: {version: '6.0'}"],
            &[("a", "not-yaml"), ("a: 1", "unexpected-tag"), ("zabbix_export: {}", "export-version-missing")],
        ),
        Lexical::IntRanges => (&["200,301-303", "1-2"], &[("5-1", "not-int-range")]),
        Lexical::ScriptMenuPath => (&["Tools/Network"], &[("a//b", "not-menu-path")]),
        Lexical::HostName => (&["Callsheet host 1", "Callsheet host 2"], &[("юг/b", "not-host-name")]),
        Lexical::ConditionFormula => (&["A and B", "A"], &[("A B", "not-formula"), ("A and", "formula-end")]),
        Lexical::ConditionLabel => (&["A", "B"], &[("a", "not-label")]),
        Lexical::TriggerExpression => (
            &["last(/Callsheet/agent.ping)=0"],
            &[("last(", "not-expression"), ("1+1", "no-item-reference"), ("lost(/a/b)", "unknown-function")],
        ),
        Lexical::CalculatedFormula => {
            (&["last(//agent.ping)"], &[("last(", "not-calculated-formula"), ("lost(//a)", "unknown-function")])
        }
        Lexical::PrometheusPattern => (&["cpu_usage{cpu=\"0\"}"], &[("1a", "not-prometheus-pattern")]),
        Lexical::PrometheusLabel => (&["label_name"], &[("a-b", "not-prometheus-label")]),
        Lexical::VaultPath => (&["path/to/secret:password", "path/to:key"], &[("путь", "not-vault-path")]),
        Lexical::VariableName => (&["{name}", "{second}"], &[("имя", "not-variable-name")]),
        Lexical::Number => (&["5", "10", "1", "0"], &[("Ж", "not-number")]),
        Lexical::Date => (&["2026-11-22"], &[("2026-13-01", "not-date"), ("1969-12-31", "date-outside")]),
        Lexical::GroupName => (&["Callsheet/group", "Callsheet/second"], &[("/Ж", "not-group-name")]),
        Lexical::TemplateGroupName => (&["Callsheet/group", "Callsheet/second"], &[("/Ж", "not-template-group-name")]),
        Lexical::EventName => (&["Событие"], &[("{?last(/a/b)", "expression-macro-end")]),
        Lexical::HostAddress => (&["192.0.2.7"], &[("a b", "not-host-address")]),
        Lexical::NumberRanges => (&["0-1.5,1K"], &[("3-1", "not-int-range")]),
        Lexical::Image => (&[PICTURE], &[("QUJD", "not-image")]),
        _ => (&["Имя 名"], &[]),
    };
    Lexemes { right, wrong }
}
