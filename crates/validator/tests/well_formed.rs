//! What is well-formed, by the judgement of independent parsers as well.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod small_apis;

use callsheet_validator::{Code, Validator};
use proptest::prelude::*;
use small_apis::{desk, shop};

/// Whether the validator could read the document at all.
fn is_readable(validator: &Validator<'_>, document: &[u8]) -> bool {
    let reports = validator.requests(document);
    let unreadable = [Code::Malformed, Code::NotUtf8, Code::Doctype, Code::TooDeep];
    !reports.iter().flat_map(|report| &report.diagnostics).any(|found| unreadable.contains(&found.code))
}

#[test]
fn json_is_read_by_its_grammar() {
    let right = [
        "{}",
        " [ ] ",
        "[1,-0,1.5e+3,0.0]",
        "\"a\\u00e9\\ud83d\\ude00\"",
        "{\"a\":{\"a\":null}}",
        "[true,false]",
        "1E400",
        "{\"\":1}",
    ];
    let wrong = [
        "",
        " ",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "[1 2]",
        "{\"a\" 1}",
        "{\"a\":}",
        "[01]",
        "[1.]",
        "[.5]",
        "[+1]",
        "[1e]",
        "[-]",
        "\"a",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\ud800\"",
        "\"\\ud800\\u0041\"",
        "\"\\udc00\"",
        "\"a\nb\"",
        "\"\t\"",
        "[NaN]",
        "nul",
        "truex",
        "[] []",
        "{}x",
        "\u{feff}{}",
        "[1}",
        "]",
        "/*c*/[]",
    ];
    let tables = shop();
    let validator = Validator::new(tables);
    for document in right {
        assert!(is_readable(&validator, document.as_bytes()), "{document}");
    }
    for document in wrong {
        assert!(!is_readable(&validator, document.as_bytes()), "{document}");
    }
    assert!(!is_readable(&validator, b"\"\xff\""));
}

#[test]
fn xml_is_read_by_its_grammar() {
    let right = [
        "<request/>",
        "<request></request >",
        "\u{feff}<request/>",
        "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<request/>",
        "<!-- a - b --><request/><!-- c --> ",
        "<?php x ?><request/>",
        "<request a='1' b=\"&lt;&#65;\"/>",
        "<request>&amp;&#x41;</request>",
        "<request><![CDATA[<&]]]]><![CDATA[>]]></request>",
        "<request>a]]b</request>",
        "<request\n a\n=\n'1'\n/>",
        "<request><a:b/></request>",
    ];
    let wrong = [
        "",
        "text",
        "<request>",
        "<request></Request>",
        "<request/><request/>",
        "<request/>x",
        "x<request/>",
        "<request a=1/>",
        "<request a='1' a='2'/>",
        "<request a='1'b='2'/>",
        "<request a='<'/>",
        "<request a/>",
        "<request a='1/>",
        "<request>&nbsp;</request>",
        "<request>& </request>",
        "<request>&#0;</request>",
        "<request>&#xD800;</request>",
        "<request>]]></request>",
        "<request><!-- a -- b --></request>",
        "<request><!-- a --->",
        "<!DOCTYPE request><request/>",
        " <?xml version='1.0'?><request/>",
        "<?xml encoding='UTF-8'?><request/>",
        "<?xml version='1.0' encoding='windows-1251'?><request/>",
        "<?xml version='1.0' standalone='yes' encoding='UTF-8'?><request/>",
        "<?xml version='2.0'?><request/>",
        "<1/>",
        "< request/>",
        "<request",
        "<request/",
        "</request>",
        "<request><![CDATA[</request>",
        "<request>\u{1}</request>",
        "<request>\u{ffff}</request>",
        "<![CDATA[]]><request/>",
        "<request><?xml version='1.0'?></request>",
        "<request><a></request></a>",
    ];
    let tables = desk();
    let validator = Validator::new(tables);
    for document in right {
        assert!(is_readable(&validator, document.as_bytes()), "{document}");
    }
    for document in wrong {
        assert!(!is_readable(&validator, document.as_bytes()), "{document}");
    }
}

/// Some bytes of a document changed, left out, or doubled.
fn mutated(seeds: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let edit = (
        any::<prop::sample::Index>(),
        0_u8..4,
        prop::sample::select(b"<>/&;'\"[]{}:,=!?-\\ua1 \n.e\x00\xc3\xa9".to_vec()),
    );
    (prop::sample::select(seeds.to_vec()), prop::collection::vec(edit, 0..6)).prop_map(|(seed, edits)| {
        let mut bytes = seed.as_bytes().to_vec();
        for (place, kind, byte) in edits {
            let at = place.index(bytes.len().max(1));
            match kind {
                0 if at < bytes.len() => bytes[at] = byte,
                1 if at < bytes.len() => drop(bytes.remove(at)),
                2 => bytes.insert(at.min(bytes.len()), byte),
                _ => bytes.extend_from_within(at.min(bytes.len())..),
            }
        }
        bytes
    })
}

const JSON_SEEDS: &[&str] = &[
    r#"{"jsonrpc":"2.0","method":"order.place","params":{"number":"1","items":[{"item":1,"size":"8"}],"wait":"1m"},"id":1}"#,
    r#"[{"a":"\u00e9\\\"","b":[1.5e3,-0,true,null]},"x",{}]"#,
];
const XML_SEEDS: &[&str] = &[
    "<request method=\"guest.update\"><account>a</account><guest><id>1</id><phones><phone><number>1&amp;2</number></phone></phones></guest></request>",
    "<!-- c --><request method='guest.update' a=\"&#65;\"><![CDATA[x]]>&lt;<?p i?></request>",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_is_judged_as_serde_json_judges_it(document in mutated(JSON_SEEDS)) {
        let judge = serde_json::from_slice::<serde_json::Value>(&document);
        let in_range = judge.as_ref().err().is_none_or(|error| !error.to_string().contains("out of range"));
        let ours = is_readable(&Validator::new(shop()), &document);
        prop_assert_eq!(ours, judge.is_ok() || !in_range);
    }

    #[test]
    fn xml_is_judged_as_roxmltree_judges_it(document in mutated(XML_SEEDS)) {
        let text = String::from_utf8_lossy(&document);
        let judge = roxmltree::Document::parse(&text);
        let ours = is_readable(&Validator::new(desk()), text.as_bytes());
        // Namespaces are no matter of well-formedness, and the judge is lenient about processing instructions.
        let other = text.contains(':') || (!ours && text.contains("<?"));
        prop_assert!(other || ours == judge.is_ok(), "ours {} theirs {:?}: {}", ours, judge.err(), text);
    }

    #[test]
    fn nothing_makes_it_panic(document in prop_oneof![mutated(JSON_SEEDS), mutated(XML_SEEDS), prop::collection::vec(any::<u8>(), 0..300)], at in 0_usize..300) {
        for_both(|validator, method| {
            for report in validator.requests(&document) {
                for found in report.diagnostics {
                    assert!(found.span.start <= found.span.end && found.span.end <= document.len() + 1);
                }
            }
            validator.response(method, &document);
            let mut guard = validator.guard();
            let (first, second) = document.split_at(at.min(document.len()));
            let _ = guard.feed(first).and_then(|()| guard.feed(second));
        });
    }
}

fn for_both(run: impl Fn(&Validator<'_>, &str)) {
    run(&Validator::new(shop()), "order.place");
    run(&Validator::new(desk()), "guest.update");
}
