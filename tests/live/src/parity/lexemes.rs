//! Right and wrong texts for each lexical rule.

use callsheet_runtime::tables::Lexical;

/// Texts that the rule takes, and texts that it refuses.
pub fn texts(rule: Lexical) -> (&'static [&'static str], &'static [&'static str]) {
    match rule {
        Lexical::Base64 => (&["aGVsbG8="], &["?", "a==="]),
        Lexical::Hex => (&["0aff"], &["xyz", "0 a"]),
        Lexical::Time => (&["09:30"], &["25:00", "9"]),
        Lexical::TimeUnit => (&["1h", "90", "2m"], &["1y", "h", "-1h", "1 h", "99999w", "1.5h"]),
        Lexical::TimePeriod => {
            (&["1-5,09:00-18:00"], &["7-1,00:00-24:00", "1-5", "1-5,09:00-25:00", "1-8,00:00-24:00"])
        }
        Lexical::Delay => (
            &["1m", "30s;50s/1-7,00:00-24:00", "0;wd1-5h9"],
            &["0", "1x", "1m;", "1m;50", "2d", "1m;0/1-7,00:00-24:00", "-1"],
        ),
        Lexical::Url => (&["https://example.com/a"], &["javascript:alert(1)", "ftp2://x", "http:////"]),
        Lexical::Ip => (&["192.0.2.7", "::1"], &["300.1.1.1", "host", "1.2.3", "192.0.2.7/33"]),
        Lexical::Dns => (&["host.example.com"], &["a b", "host..x y", "a,b"]),
        Lexical::IpRanges => {
            (&["192.0.2.1-10", "192.0.2.0/24"], &["192.0.2.10-1", "192.0.2.0/33", "x y", "192.0.2.1,", "1.2"])
        }
        Lexical::Port => (&["10051", "80"], &["70000", "-1", "port", "1.5"]),
        Lexical::UserMacro => (&["{$CALLSHEET}", "{$A:regex:\"b\"}"], &["x", "{$}", "{$a}", "{$A", "{$A}b"]),
        Lexical::LldMacro => (&["{#CALLSHEET}"], &["x", "{#}", "{#a}", "{$A}"]),
        Lexical::ItemKey => (&["callsheet.key[a,\"b\"]", "agent.ping"], &["a b", "a[", "a[b", "a[b]c", "a[\"b]", ""]),
        Lexical::Color => (&["00FF7A"], &["#00FF7A", "00FF7", "GGGGGG", "00FF7AA"]),
        Lexical::Regex => (&["^a.*$"], &["(", "[a", "*"]),
        Lexical::Psk => (&["0123456789abcdef0123456789abcdef"], &["0123", "0123456789abcdef0123456789abcde", "zz"]),
        Lexical::Uuid => (&["b8c1f2a64d3e4f7a9c5d6e7f8a9b0c1d"], &["1", "b8c1f2a64d3e5f7a9c5d6e7f8a9b0c1d", "zz"]),
        Lexical::Cuid => (&["cl3bk6a2v0000o1vv9xw4p5q8"], &["x", "c"]),
        Lexical::Json => (&["{\"a\": 1}"], &["{a", "[1,", "x"]),
        Lexical::Xml => (&["<a/>"], &["<a>", "a"]),
        Lexical::JsonExport => (&["{\"zabbix_export\": {\"version\": \"6.0\"}}"], &["{}", "[", "{\"a\": 1}"]),
        Lexical::XmlExport => {
            (&["<zabbix_export><version>6.0</version></zabbix_export>"], &["<a/>", "<a>", "<zabbix_export/>"])
        }
        Lexical::YamlExport => (&["zabbix_export: {version: '6.0'}"], &["a: 1", "{}", "a", "zabbix_export: {}"]),
        Lexical::Yaml => (&["a: 1"], &["a", "a: ["]),
        Lexical::IntRanges => (&["200,301-303"], &["a", "5-1", "1,", "-"]),
        Lexical::ScriptMenuPath => (&["Tools/Network"], &["//", "a//b", "/"]),
        Lexical::HostName => (&["Callsheet host 1"], &["a/b", "a@b", "ю"]),
        Lexical::ConditionFormula => (&["A and B", "A"], &["A and", "(A", "A B", "a", "A xor B"]),
        Lexical::ConditionLabel => (&["A", "B"], &["a", "1", "A B"]),
        Lexical::TriggerExpression => (&["last(/Zabbix server/agent.ping)=0"], &["last(", "x", "1+", "last(/a)"]),
        Lexical::CalculatedFormula => (&["last(//agent.ping)"], &["last(", "1+", "last(a"]),
        Lexical::PrometheusPattern => (&["cpu_usage{cpu=\"0\"}"], &["{", "a{b}", "1a"]),
        Lexical::PrometheusLabel => (&["label_name"], &["1label", "a-b"]),
        Lexical::VaultPath => (&["path/to/secret:password"], &["/", "path//a", "a:"]),
        Lexical::VariableName => (&["{name}"], &["name", "{}", "{name"]),
        Lexical::Number => (&["5", "10"], &["x", "1,5", "--1"]),
        _ => (&["Callsheet text", "a"], &[]),
    }
}
