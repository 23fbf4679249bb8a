//! With `--lang ru` all that is said is Russian.

mod running;

use callsheet_runtime::tables::{Form, Kind, Language, Tables, Text, Version, Wire};
use callsheet_validator::{Code, Limits, Validator};
use running::{run, run_on};

const APIS: [&Tables<'static>; 2] = [&callsheet_planfix::TABLES, &callsheet_zabbix::TABLES];

fn is_russian(text: &str) -> bool {
    text.contains(|letter| matches!(letter, 'а'..='я' | 'А'..='Я' | 'ё'))
}

/// Two English words, one behind the other, that are no names: those stand in quotes, or have a sign in them.
fn has_english(text: &str) -> bool {
    let mut outside = String::new();
    let mut until = None;
    for character in text.chars() {
        match (until, character) {
            (Some(end), _) if character == end => until = None,
            (Some(_), _) => continue,
            (None, '"' | '`') => until = Some(character),
            (None, '«') => until = Some('»'),
            (None, _) => {}
        }
        outside.push(character);
    }
    let words: Vec<_> = outside.split_whitespace().collect();
    let is_word = |word: &str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    words.windows(2).any(|pair| is_word(pair[0]) && is_word(pair[1]))
}

#[test]
fn every_text_of_a_diagnostic_is_russian_too() {
    let mut count = 0;
    for tables in APIS {
        let name = tables.api.name;
        let mut check = |what: &str, text: Text<'_>| {
            count += 1;
            assert!(text.en.is_empty() || is_russian(text.ru), "{name}, {what}: {text:?}");
            assert!(!has_english(text.ru), "{name}, {what}: {}", text.ru);
        };
        for message in tables.api.messages {
            check(message.code, message.text);
            assert!(Code::ALL.iter().any(|code| code.as_str() == message.code), "{name}: {}", message.code);
        }
        for id in (0..tables.shapes.len()).filter_map(|id| u32::try_from(id).ok()) {
            let Some(texts) = tables.shape_text(callsheet_runtime::tables::ShapeId(id)) else { continue };
            texts.rules.iter().for_each(|text| check("a rule", *text));
            texts.said.iter().for_each(|said| check("the server's words", said.text));
        }
    }
    assert!(count > 500, "{count}");
}

/// Wrong values of every kind.
const VALUES: [&str; 12] = [
    "null",
    "true",
    "1.5",
    "-7",
    "99999999999999999999",
    "\"\"",
    "\"%&{$\"",
    "\"x y\"",
    "[]",
    "{}",
    "[[{\"x\":1}],5]",
    "{\"x\":{\"y\":[1]}}",
];

fn json_request(tables: &Tables<'_>, method: &callsheet_runtime::tables::Method<'_>, value: &str) -> String {
    let shape = tables.shape(method.request);
    let params = match shape.fields {
        // The parameters are a list, or one object after all.
        [field] if shape.form != Form::Object => nested(tables, field, value),
        fields => {
            let members = fields.iter().map(|field| format!("\"{}\":{},", field.name, nested(tables, field, value)));
            format!("{{{}\"nonsense\":1}}", members.collect::<String>())
        }
    };
    let envelope = if value == "{}" { "\"auth\":5,\"id\":{}" } else { "\"id\":1" };
    format!("{{\"jsonrpc\":\"2.0\",\"method\":\"{}\",\"params\":{params},{envelope}}}", method.name)
}

/// The value; in the place of an object one whose fields have it.
fn nested(tables: &Tables<'_>, field: &callsheet_runtime::tables::Field<'_>, value: &str) -> String {
    let (shape, list) = match field.ty.kind {
        Kind::Record(id) => (id, false),
        Kind::List(list) => match list.item.kind {
            Kind::Record(id) => (id, true),
            _ => return value.to_owned(),
        },
        _ => return value.to_owned(),
    };
    let members: Vec<_> =
        tables.shape(shape).fields.iter().map(|field| format!("\"{}\":{value}", field.name)).collect();
    let object = format!("{{{}}}", members.join(","));
    if list { format!("[{object},{object}]") } else { object }
}

fn xml_request(tables: &Tables<'_>, method: &callsheet_runtime::tables::Method<'_>, value: &str) -> String {
    let value = value.replace('&', "&amp;").replace('<', "&lt;");
    let fields = tables.shape(method.request).fields;
    let element = |name: &str, content: &str| format!("<{name}>{content}</{name}>");
    let members: String = fields
        .iter()
        .map(|field| match field.ty.kind {
            Kind::Record(id) => {
                let inner: String = tables.shape(id).fields.iter().map(|field| element(field.name, &value)).collect();
                element(field.name, &format!("{inner}<nonsense/>"))
            }
            _ => element(field.name, &value).repeat(2),
        })
        .collect();
    format!("<request method=\"{}\">{value}{members}</request>", method.name)
}

#[test]
fn no_diagnostic_says_anything_in_english() {
    let mut codes = std::collections::BTreeSet::new();
    for tables in APIS {
        let newest =
            || Validator::new(tables).language(Language::Russian).limits(Limits::default().with_diagnostics(300));
        for (method, value) in tables.methods.iter().flat_map(|method| VALUES.map(|value| (method, value))) {
            // An older release has words of its own, and warns of what later ones refuse.
            for validator in [newest(), newest().target(Version::new(6, 0, 0))] {
                let document = match tables.api.wire {
                    Wire::Json => json_request(tables, method, value),
                    Wire::Xml => xml_request(tables, method, value.trim_matches('"')),
                };
                for diagnostic in
                    validator.requests(document.as_bytes()).into_iter().flat_map(|report| report.diagnostics)
                {
                    codes.insert(diagnostic.code);
                    let said = [Some(diagnostic.message), diagnostic.expected];
                    for text in said.into_iter().flatten() {
                        assert!(!has_english(&text), "{} {}: {text}", method.name, diagnostic.code);
                    }
                }
            }
        }
    }
    assert!(codes.len() > 45, "{}: {codes:?}", codes.len());
}

#[test]
fn malformed_documents_are_explained_in_russian() {
    let json: &[&[u8]] = &[
        b"",
        b"{",
        b"[1",
        b"{\"a\"",
        b"{\"a\" 1}",
        b"{a:1}",
        b"[1 2]",
        b"{} 5",
        b"[01]",
        b"[-]",
        b"[\"\x01\"]",
        b"[\"\\q\"]",
        b"[\"\\u12\"]",
        b"[\"\\ud800\"]",
        b"[\"a",
        b"[\"\\",
        b"[tru]",
        b"\xff",
        b"{\"a\":1,}",
        b"{\"a\":1,\"a\":2}",
    ];
    let xml: &[&[u8]] = &[
        b"",
        b"<a",
        b"<a>",
        b"<a></b>",
        b"</a>",
        b"<a/><b/>",
        b"x<a/>",
        b"<a b/>",
        b"<a b=c/>",
        b"<a b='1' b='2'/>",
        b"<a b='<'/>",
        b"<a b='1'c='2'/>",
        b"<a>&x;</a>",
        b"<a>]]></a>",
        b"<!-- -- --><a/>",
        b"<!--",
        b"<a><![CDATA[",
        b"<a><?xml version='1.0'?></a>",
        b"<?xml?><a/>",
        b"<?xml version='1.0' encoding='koi8-r'?><a/>",
        b"<?xml version='3'?><a/>",
        b"<?xml version='1.0' a='b'?><a/>",
        b"<?",
        b"<?a",
        b"<a>\x01</a>",
        b"<!DOCTYPE a><a/>",
        b"<1/>",
        b"<a>\xff</a>",
        b"<a b='",
        b"<a ='1'/>",
        b"<a></a b>",
        b"<?xml version='1.0' version='1.0'?><a/>",
        b"<?xml version='1.0'encoding='utf-8'?><a/>",
    ];
    for (api, document) in json.iter().map(|text| ("zabbix", text)).chain(xml.iter().map(|text| ("planfix", text))) {
        for format in ["json", "sarif", "github", "pretty"] {
            let run = run_on(document, &["check", "--api", api, "--lang", "ru", "--format", format]);
            assert_eq!(run.status, 1, "{}", run.both());
            let shown = String::from_utf8_lossy(document);
            let said: Vec<String> = match format {
                // Lines with a margin show the document.
                "pretty" => run.err.lines().filter(|line| !line.contains(" | ")).map(str::to_owned).collect(),
                "github" => {
                    run.out.lines().filter_map(|line| Some(line.rsplit_once("::")?.1.replace("%0A", "\n"))).collect()
                }
                _ => texts(&serde_json::from_str(&run.out).expect("it is JSON")),
            };
            assert!(said.iter().any(|text| is_russian(text)), "{shown} as {format}: {}", run.both());
            for text in said {
                assert!(!has_english(&text), "{shown} as {format}: {text}");
            }
        }
    }
}

/// The texts for people in a machine's output.
fn texts(value: &serde_json::Value) -> Vec<String> {
    match value {
        serde_json::Value::Object(members) => {
            let said = |name: &str| matches!(name, "message" | "expected" | "text");
            let own =
                members.iter().filter(|(name, _)| said(name)).filter_map(|(_, value)| Some(value.as_str()?.to_owned()));
            own.chain(members.values().flat_map(texts)).collect()
        }
        serde_json::Value::Array(items) => items.iter().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn failures_and_help_are_russian() {
    let cases: &[&[&str]] = &[
        &["check", "--api", "zabbix", "--response-to", "user.updaet"],
        &["check", "--api", "zabbix", "missing.json"],
        &["check", "--api", "zabbix", "."],
        &["check", "--api", "zabbix", "--target", "9.0"],
        &["check", "--api", "zabbix", "--target", "x"],
        &["check", "--api", "planfix", "--target", "7.0"],
        &["check", "--api", "planfix", "--batch"],
        &["check", "--api", "jira"],
        &["check"],
        &["check", "--no-such"],
        &["check", "--help"],
        &["check", "--api", "zabbix", "--batch"],
    ];
    for arguments in cases {
        let run = run(&[*arguments, &["--lang", "ru"]].concat());
        let said = run.both();
        assert!(is_russian(&said), "{arguments:?}: {said}");
        for line in said.lines() {
            // The command's own name, and its placeholders.
            let line = line.replace("callsheet check", "");
            assert!(!has_english(&line), "{arguments:?}: {line}");
        }
    }
}
