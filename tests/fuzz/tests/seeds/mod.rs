//! The inputs from which the corpora grow: examples of the specs, small pages and specs of other tests, and edge cases.

use callsheet_fuzz::{Api, PLANFIX, ZABBIX, key, value_types};
use callsheet_runtime::tables::{Example, Method, Wire};
use callsheet_runtime::{Value, json};

/// A name and the input.
type Seed = (String, Vec<u8>);

/// Of whole documents one in so many methods' is a seed: that is all there is to learn from them.
const SPARSE: usize = 12;

/// The seeds of a target.
pub fn of(target: &str) -> Vec<Seed> {
    let seeds = match target {
        "envelope" => {
            [named("answer", ANSWERS), documents(&ZABBIX, &response), documents(&PLANFIX, &response)].concat()
        }
        "importer" => pages(),
        "json_decode" => [examples(&ZABBIX), raw(&ZABBIX, true)].concat(),
        "json_scanner" => [named("json", JSON), documents(&ZABBIX, &request), documents(&ZABBIX, &response)].concat(),
        "lexical" => values(),
        "signature" => [named("xml", XML), documents(&PLANFIX, &request)].concat(),
        "spec_loader" => specs(),
        "validate_json" => [examples(&ZABBIX), raw(&ZABBIX, false)].concat(),
        "validate_xml" => [examples(&PLANFIX), raw(&PLANFIX, false)].concat(),
        "xml_decode" => [examples(&PLANFIX), raw(&PLANFIX, true)].concat(),
        "xml_scanner" => [named("xml", XML), documents(&PLANFIX, &request), documents(&PLANFIX, &response)].concat(),
        _ => Vec::new(),
    };
    assert!(!seeds.is_empty(), "{target} has no seeds");
    seeds
}

fn named(name: &str, texts: &[&str]) -> Vec<Seed> {
    texts.iter().enumerate().map(|(number, text)| (format!("{name}-{number}"), text.as_bytes().to_vec())).collect()
}

fn request(example: &Example<'static>) -> String {
    example.request.trim().to_owned()
}

fn response(example: &Example<'static>) -> String {
    example.response.trim().to_owned()
}

fn documents(api: &Api, document: &dyn Fn(&Example<'static>) -> String) -> Vec<Seed> {
    let sparse =
        api.tables.methods.iter().step_by(SPARSE).filter_map(|method| Some((method, method.examples.first()?)));
    let seeds = sparse.map(|(method, example)| (format!("example-{}", method.name), document(example).into_bytes()));
    seeds.filter(|(_, document)| !document.is_empty()).collect()
}

fn head(flags: u8, method: &Method<'_>) -> Vec<u8> {
    let [low, high] = key(method.name).to_le_bytes();
    vec![flags, low, high, 0]
}

/// The examples as they are: requests and responses, without a change.
fn examples(api: &Api) -> Vec<Seed> {
    let methods = api.tables.methods.iter();
    let seeds = methods.flat_map(|method| {
        [("request", 0), ("response", 2)].map(|(side, flags)| (format!("{}-{side}", method.name), head(flags, method)))
    });
    seeds.collect()
}

/// Whole documents, for changes that a list of changes cannot make; what the method's own types describe of them, or all.
fn raw(api: &Api, is_payload: bool) -> Vec<Seed> {
    let member = |document: &str, name: &str| match json::value(document) {
        Ok(Value::Map(members)) if is_payload => members.get(name).map(Value::to_string).unwrap_or_default(),
        _ => document.to_owned(),
    };
    let mut seeds = Vec::new();
    for method in api.tables.methods.iter().step_by(SPARSE * 2) {
        let Some(example) = method.examples.first() else { continue };
        let documents = [("params", 1, example.request.trim()), ("result", 3, example.response.trim())];
        for (name, flags, document) in documents {
            let document = if api.tables.api.wire == Wire::Json { member(document, name) } else { document.to_owned() };
            seeds.push((format!("{}-{name}", method.name), [head(flags, method), document.into_bytes()].concat()));
        }
    }
    seeds
}

fn pages() -> Vec<Seed> {
    let pages: [(&str, &[u8]); 6] = [
        ("door.update.en.txt", include_bytes!("../../../../crates/import/tests/pages/door.update.en.txt")),
        ("door.update.html", include_bytes!("../../../../crates/import/tests/pages/door.update.html")),
        ("door.update.md", include_bytes!("../../../../crates/import/tests/pages/door.update.md")),
        ("door.update.ru.txt", include_bytes!("../../../../crates/import/tests/pages/door.update.ru.txt")),
        ("gate.get.md", include_bytes!("../../../../crates/import/tests/pages/gate.get.md")),
        ("lamp.update.ru.txt", include_bytes!("../../../../crates/import/tests/pages/lamp.update.ru.txt")),
    ];
    pages.into_iter().map(|(name, page)| (name.to_owned(), page.to_vec())).chain(named("page", PAGES)).collect()
}

/// Each file of the small APIs without a change, and one whole method.
fn specs() -> Vec<Seed> {
    let file =
        |flags: u8, count: u8| (0..count).map(move |number| (format!("file-{flags}-{number}"), vec![flags, number]));
    let mut seeds: Vec<Seed> = file(0, 6).chain(file(2, 2)).collect();
    let method = include_bytes!("../../../../spec/planfix/user/update.toml");
    seeds.push(("planfix-user.update".to_owned(), [&[3, 1], &method[..]].concat()));
    for (number, text) in SPECS.iter().enumerate() {
        seeds.push((format!("method-{number}"), [&[1, 4], text.as_bytes()].concat()));
    }
    seeds
}

/// Each text as a value of the types that it is meant for, under the oldest and the newest release.
fn values() -> Vec<Seed> {
    let mut seeds = Vec::new();
    for (number, (kind, text)) in VALUES.iter().enumerate() {
        let meant = value_types().iter().filter(|(words, _)| words.contains(kind));
        for (way, (_, key)) in meant.take(3).enumerate() {
            for flags in [0, 6] {
                let [low, high] = key.to_le_bytes();
                let name = format!("{}-{number}-{way}-{flags}", kind.to_lowercase());
                seeds.push((name, [&[low, high, flags], text.as_bytes()].concat()));
            }
        }
    }
    seeds
}

const JSON: &[&str] = &[
    "[1,-0,1.5e+3,0.0,1E400,-9223372036854775809]",
    r#""a\u00e9\ud83d\ude00\"\\\/\b\f\n\r\t""#,
    r#"{"a":{"a":[null,true,false]},"a":1,"\u0061":2,"":{}}"#,
    "[[[[[[[[[[]]]]]]]]]]",
    " [ { } , [ ] ] ",
    "\"\\ud800\"",
    "[1,]",
    "\u{feff}{}",
    "nul",
    "[01]",
    "[1.]",
    "[.5]",
    "[+1]",
    "[1e]",
    "[-]",
    "[1 2]",
    "[1}",
    "{\"a\" 1}",
    "{\"a\":1,}",
    "{a:1}",
    "\"a",
    r#""\x""#,
    r#""\u12g4""#,
    r#""\ud800\u0041""#,
    r#""\udc00""#,
    "\"a\nb\"",
    "[] []",
    "/*c*/[]",
];

const XML: &[&str] = &[
    "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<request/>",
    "\u{feff}<!-- a - b --><request a='&lt;&#65;\t' b=\"'\">&amp;&#x41;]]&gt;<b/>x<c></c ></request><?p i?>",
    "<request><![CDATA[<&]]]]><![CDATA[>]]>\r\n<!-- - --><?p?>\r</request>",
    "<a:b xmlns:a='urn:x' a:c='1' c='2'><d xmlns=''/></a:b>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
    "<имя é='ü'>Пётр 😀</имя>",
    "<request><signature>x</signature><b>2</b><a>1</a></request>",
    "<request method='a'>text</request>",
    "<a b='1' b='2'/>",
    "<a><b></a></b>",
    "<a/>x",
    "x<a/>",
    "<a/><b/>",
    "<a",
    "<a b=1/>",
    "<a b='1'c='2'/>",
    "<a b='<'/>",
    "<a b/>",
    "<a>&nbsp;</a>",
    "<a>& </a>",
    "<a>&#0;</a>",
    "<a>&#xD800;</a>",
    "<a>]]></a>",
    "<a><!-- b -- c --></a>",
    "<a>\u{1}</a>",
    "<1/>",
    "< a/>",
    "</a>",
    "<a><![CDATA[</a>",
    " <?xml version='1.0'?><a/>",
    "<?xml encoding='UTF-8'?><a/>",
    "<?xml version='1.0' encoding='windows-1251'?><a/>",
    "<a><?xml version='1.0'?></a>",
    "<a><?b+c?></a>",
];

const ANSWERS: &[&str] = &[
    r#"{"jsonrpc":"2.0","result":[{"hostid":"1"}],"id":1}"#,
    r#"{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"x"},"id":1}"#,
    r#"[{"jsonrpc":"2.0","result":[],"id":2},{"id":"1","result":null,"jsonrpc":"2.0"}]"#,
    r#"{"id":1,"result":{"a":"\"},\"id\":2"},"jsonrpc":"2.0"}"#,
    "<response status=\"ok\"><sid>abc</sid></response>",
    "<response status=\"error\"><code>0005</code><message>m</message></response>",
    "<response status=\"error\"><code>3005</code><file><id>5</id><name>a.txt</name></file></response>",
    "<html/>",
];

const PAGES: &[&str] = &[
    "Opens a door.\n\n<request method=\"door.open\">\n  <door><id></id></door>\n</request>\nName Type Value Note\ndoor.id int number of the door required parameter\n",
    "# lamp.get\n\n| Parameter | Type | Description |\n|---|---|---|\n| lampids | string/array | Which lamps. |\n| sort | enum | `a`, `b` |\n\n```json\n{\"jsonrpc\": \"2.0\", \"method\": \"lamp.get\", \"params\": {\"lampids\": [\"1\"]}, \"id\": 1}\n```\n",
    "<html><body><h1>gate.add</h1><table><tr><th>Name</th><th>Type</th></tr><tr><td>gate.id</td><td>int</td></tr></table><pre>&lt;request method=\"gate.add\"&gt;&lt;gate&gt;&lt;id/&gt;&lt;/gate&gt;&lt;/request&gt;</pre></body></html>",
];

const SPECS: &[&str] = &[
    "method = \"user.get\"\n[[request.field]]\npath = \"a\"\ntype = \"string\"\n[[request.field.case]]\nwhen = \"b in (1, 2) and not (c present)\"\ntype = \"int\"\n",
    "method = \"user.get\"\n[response]\ntype = \"map\"\n[[response.field]]\npath = \"a.b.@c\"\ntype = \"time-period\"\nmacros = [\"user\"]\n",
    "a = [[[[[[[[1]]]]]]]]\n\"b\\u00e9\".c.d = {e = 1}\n'''\n",
    "\u{feff}method = 'Ж'\r\n[request]\r\nuse = \"none\"",
];

/// The kind of value that a text is meant for, as its type is called in the tables.
const VALUES: &[(&str, &str)] = &[
    ("Int", "-1"),
    ("Int", "99999999999999999999"),
    ("Float", "1.5e3"),
    ("Id", "0"),
    ("Bool", "TRUE"),
    ("Timestamp", "2147483648"),
    ("Plain", "Пётр\u{301} 😀 {HOST.HOST}{?last(/a/b)}{ITEM.VALUE1}"),
    ("TimeUnit", "1y2M"),
    ("TimeUnit", "30s"),
    ("TimeUnit", "{$M}"),
    ("LongTimeUnit", "2M"),
    ("Delay", "1h;wd1-5h9-18"),
    ("Delay", "50s/1-7,00:00-24:00;md1-31wd1-7h0-23m0-59s0-59"),
    ("Delay", "0;10s/1-5,09:00-18:00;20s/6-7,10:00-16:00"),
    ("Delay", "{$A};{$B}/{$C};h/2,8-10/1m0-59/5"),
    ("Delay", "{#D};s9;wd1,3,5h9"),
    ("Delay", "1d;md32"),
    ("TimePeriod", "1-5,09:00-18:00;6-7,10:00-16:00"),
    ("TimePeriod", "{$PERIOD}"),
    ("UserMacro", "{$MACRO}"),
    ("UserMacro", "{$MACRO:regex:\"^a\\\"b$\"}"),
    ("UserMacro", "{$M: a b}"),
    ("LldMacro", "{#LLD}"),
    ("Plain", "{{#LLD}.regsub(\"(.*)_([0-9]+)\", \\1)}{{ITEM.VALUE}.fmtnum(2)}"),
    ("ItemKey", "agent.ping"),
    ("ItemKey", "net.if.in[\"eth 0\",[bytes,\"a\\\"b\"],,{#IF}]"),
    ("ItemKey", "a[[b],c][d]"),
    ("ItemKey", "a[\"b"),
    ("TriggerExpression", "last(/host/key[a,\"b\"],#1:now-1h)>5 and not {$M}=1K or avg(/h/k,5m)<>\"x\\\"\""),
    ("TriggerExpression", "count(/h/k,1d:now/d-1w,\"ge\",{#T})>0 or nodata(/h/k,30m)=1"),
    ("TriggerExpression", "(min(/h/k,#5)-max(/h/k,{$P}:now/h))*100/-2.5e1>=10 and find(/h/k,,\"regexp\",\"a|b\")=1"),
    ("TriggerExpression", "trendavg(/h/k,1M:now/M-1y)>1 and time()>=090000 and dayofweek()<6"),
    ("TriggerExpression", "baselinewma(/h/k,1d:now/d,\"d\",3)>1 or forecast(/h/k,1h,,7d,\"polynomial3\",\"max\")<0"),
    (
        "TriggerExpression",
        "timeleft(/h/k,1h,0)<1h or percentile(/h/k,1h:now-1d,95.5)>1 or trendstl(/h/k,100d:now/d,1d,2w,2,\"mad\",10)>0",
    ),
    ("TriggerExpression", "change(/h/k)<>0 and abs(last(/h/k))>{TRIGGER.VALUE} and {FUNCTION}"),
    ("TriggerExpression", "in(last(/h/k),1,2,3)=1 and between(last(/h/k),1,5)=1 and length(\"a\")=1"),
    ("TriggerExpression", "last(/h/k"),
    ("TriggerExpression", "5>1"),
    ("CalculatedFormula", "count(/h/k,1d:now/d-1w,\"ge\",{#T})+sum(last_foreach(/*/k?[tag=\"a:b\" and group=\"c\"]))"),
    ("CalculatedFormula", "avg(avg_foreach(/h/net[*],5m))*{$K}+last(//k)"),
    ("CalculatedFormula", "bucket_percentile(//k[*],30s,99.9)+histogram_quantile(0.9,rate_foreach(//k[*],30s))"),
    ("CalculatedFormula", "item_count(/*/k?[not (group=\"a\" or tag<>\"b\")])+count(max_foreach(/h/*,1h),\"gt\",5)"),
    ("ConditionFormula", "A and (B or not C)"),
    ("ConditionFormula", "{1} or {2}"),
    ("ConditionLabel", "AB"),
    ("EventName", "a {?last(/h/k)} {{?avg(/h/k,1h)}.fmtnum(1)} {?"),
    ("PrometheusPattern", "http_requests{method=\"GET\",code=~\"2..\"} == 5"),
    ("PrometheusPattern", "{__name__=~\"^a.*$\",b!=\"c\",d!~\"{$M}\"}==+Inf"),
    ("PrometheusLabel", "le"),
    ("Url", "https://user@example.com:8080/a?b={$C}#d"),
    ("Url", "javascript:alert(1)"),
    ("Url", "zabbix.php?action=a&b={EVENT.ID}"),
    ("IpRanges", "192.168.0.1-254,10.0.0.0/8,::1,fe80::/64"),
    ("IpRanges", "2001:db8::ffff:1.2.3.4,{$IP}"),
    ("HostAddresses", "a.b,10.0.0.1-5"),
    ("HostAddress", "::ffff:1.2.3.4"),
    ("Ip", "1.2.3.4"),
    ("Dns", "host-1.example.com"),
    ("HostName", "a b_c.d-e {#H}"),
    ("Port", "65535"),
    ("Port", "{$PORT}"),
    ("IntRanges", "1-5,7,{$P}"),
    ("NumberRanges", "1-2.5,-3--1"),
    ("Color", "A1B2C3"),
    ("Hex", "0aF"),
    ("Psk", "0123456789abcdef0123456789ABCDEF"),
    ("Uuid", "550e8400e29b41d4a716446655440000"),
    ("Cuid", "ckt3x9v0k0000abcdwxyz1234"),
    ("Base64", "aGVsbG8="),
    ("Image", "iVBORw0KGgo="),
    ("Image", "R0lGODlhAQABAAAAACw="),
    ("Json", "{\"a\":[1,{$M}]}"),
    ("Xml", "<a b='c'>d</a>"),
    ("Yaml", "a: [1, 2]\nb: {c: d}"),
    ("JsonExport", "{\"zabbix_export\":{\"version\":\"7.0\",\"hosts\":[]}}"),
    ("XmlExport", "<?xml version=\"1.0\"?><zabbix_export><version>6.0</version></zabbix_export>"),
    ("YamlExport", "zabbix_export:\n  version: '7.0'\n"),
    ("Regex", "^[a-z]+(?:b|c){2,3}?$"),
    ("Regex", "(a"),
    ("Time", "12:59"),
    ("Date", "2024-02-29"),
    ("Date", "2039-01-01"),
    ("VaultPath", "path/to/secret:key"),
    ("ScriptMenuPath", "menu/sub menu/<script>"),
    ("VariableName", "{name}"),
    ("GroupName", "a/b/{#C}"),
    ("Number", "-1.5"),
    ("Scalar", "x"),
];
