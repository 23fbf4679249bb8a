//! Responses that hang on the request: numbers in the place of lists, and which of a method's responses an answer is.

#![allow(clippy::panic, reason = "a test that cannot go on has failed")]

use callsheet_runtime::tables::Tables;
use callsheet_spec::{Arena, Source, check};
use callsheet_validator::{Limits, Report, Validator};

const JSON_API: &str = r#"
api     = "store"
title   = "A store"
wire    = "json"
numbers = "quoted"
[[envelope.request]]
path = "method"
type = "string"
doc  = { en = "x", ru = "x" }
[[envelope.request]]
path = "params"
type = "any"
doc  = { en = "x", ru = "x" }
[[envelope.response]]
path = "result"
type = "any"
doc  = { en = "x", ru = "x" }
"#;

const XML_API: &str = r#"
api   = "store"
title = "A store"
wire  = "xml"
[[envelope.request]]
path = "@method"
type = "string"
doc  = { en = "x", ru = "x" }
[[envelope.response]]
path = "@status"
type = "string"
doc  = { en = "x", ru = "x" }
"#;

const HEAD: &str = r#"
method = "shelf.get"
source = "https://example.com/shelf.get"
title  = { en = "Get shelves", ru = "Получить полки" }
entity = "shelf"
action = "read"
[[request.field]]
path = "count"
type = "flag"
doc  = { en = "x", ru = "x" }
[[request.field]]
path = "group"
type = "bool"
doc  = { en = "x", ru = "x" }
"#;

const JSON_RESPONSE: &str = r#"
[response]
type = "list"
[[response.field]]
path = "id"
type = "id"
doc  = { en = "x", ru = "x" }
[[response.field]]
path = "items"
type = "list"
counted = true
doc  = { en = "x", ru = "x" }
[[response.field]]
path = "items.size"
type = "int"
doc  = { en = "x", ru = "x" }
[[response.case]]
name = "count_by_group"
set  = ["count", "group"]
type = "list"
of   = { type = "map", of = "string", keys = ["id", "number"] }
[[response.case]]
name = "how_many"
set  = "count"
type = "int"
"#;

const XML_RESPONSE: &str = r#"
[[response.field]]
path = "items"
type = "list"
item = "item"
counted = true
doc  = { en = "x", ru = "x" }
[[response.field]]
path = "items.item.size"
type = "int"
doc  = { en = "x", ru = "x" }
[[response.field]]
path = "whole"
type = "bool"
presence = "required"
doc  = { en = "x", ru = "x" }
[[response.case]]
name = "how_many"
set  = "count"
type = "object"
use  = "number"
"#;

const NUMBER: &str = r#"
type  = "number"
title = { en = "A number", ru = "Число" }
[[field]]
path = "number"
type = "int"
presence = "required"
doc  = { en = "x", ru = "x" }
"#;

const EXAMPLE: &str = "\n[[example]]\nrequest = 'shelf.get'\n";

fn load(files: &[(&str, String)]) -> Tables<'static> {
    let source = |(path, text): &(&str, String)| Source { path: format!("spec/store/{path}"), text: text.clone() };
    let sources: Vec<_> = files.iter().map(source).collect();
    let checked = check(&sources);
    let findings: Vec<_> = checked.findings.iter().map(|finding| finding.render(&sources, false)).collect();
    let api = checked.api.unwrap_or_else(|| panic!("{}", findings.join("\n")));
    api.lower(Box::leak(Box::new(Arena::new()))).tables
}

fn json(response: &str) -> Tables<'static> {
    load(&[("api.toml", JSON_API.to_owned()), ("shelf/get.toml", [HEAD, response, EXAMPLE].concat())])
}

fn xml() -> Tables<'static> {
    load(&[
        ("api.toml", XML_API.to_owned()),
        ("types/number.toml", NUMBER.to_owned()),
        ("shelf/get.toml", [HEAD, XML_RESPONSE, EXAMPLE].concat()),
    ])
}

fn said(report: &Report) -> Vec<String> {
    let found = report.diagnostics.iter();
    found.map(|found| format!("{} {} {}", found.severity.as_str(), found.code, found.path)).collect()
}

const NOTHING: &[&str] = &[];

#[test]
fn a_number_may_stand_for_a_counted_list() {
    let refused: &[&str] = &["error not-list /result/1/items"];
    let cases = [
        ("3", NOTHING),
        ("\"3\"", NOTHING),
        ("0", NOTHING),
        ("[]", NOTHING),
        (r#"[{"size":"5"}]"#, NOTHING),
        ("-1", refused),
        ("\"-1\"", refused),
        ("1.5", refused),
        ("\"+1\"", refused),
        ("\"x\"", refused),
        ("true", refused),
        ("\"18446744073709551616\"", refused),
        ("[3]", &["error not-object /result/1/items/1"]),
        (r#"[{"size":"x"}]"#, &["error not-int /result/1/items/1/size"]),
    ];
    let tables = json(JSON_RESPONSE);
    for (items, expected) in cases {
        let answer = format!(r#"{{"result":[{{"id":"1","items":{items}}}]}}"#);
        assert_eq!(said(&Validator::new(&tables).response("shelf.get", answer.as_bytes())), expected, "{items}");
    }
}

#[test]
fn in_xml_as_well() {
    let tables = xml();
    let cases = [
        ("3", NOTHING),
        ("\n 3 \n", NOTHING),
        ("", NOTHING),
        ("<item><size>5</size></item>", NOTHING),
        ("<item><size>x</size></item>", &["error not-int /response/items/item/size"]),
    ];
    for (items, expected) in cases {
        let answer = format!("<response status=\"ok\"><items>{items}</items><whole>1</whole></response>");
        assert_eq!(said(&Validator::new(&tables).response("shelf.get", answer.as_bytes())), expected, "{items}");
    }
}

/// Answers, and what is said of them by one who knows the request, and by one who does not.
type Judged = (&'static str, &'static str, &'static [&'static str], &'static [&'static str]);

const USUAL: &str = "{}";
const COUNTED: &str = r#"{"count":true}"#;
const GROUPED: &str = r#"{"count":true,"group":"1"}"#;

fn judge(tables: &Tables<'_>, cases: &[Judged]) {
    for (params, result, knowing, guessing) in cases {
        let request = format!(r#"{{"method":"shelf.get","params":{params}}}"#);
        let answer = format!(r#"{{"result":{result}}}"#);
        let validator = Validator::new(tables);
        let known = validator.response_to("shelf.get", request.as_bytes(), answer.as_bytes());
        assert_eq!(said(&known), *knowing, "{params} {result}");
        assert_eq!(said(&validator.response("shelf.get", answer.as_bytes())), *guessing, "{result}");
    }
}

#[test]
fn the_request_tells_which_response_is_meant_or_else_the_answer() {
    let cases: &[Judged] = &[
        (USUAL, r#"[{"id":"1"}]"#, NOTHING, NOTHING),
        (
            USUAL,
            r#"[{"id":"1","new":1}]"#,
            &["note unknown-member /result/1/new"],
            &["note unknown-member /result/1/new"],
        ),
        (USUAL, "5", &["error not-list /result"], NOTHING),
        (r#"{"group":1}"#, r#"[{"id":"1"}]"#, NOTHING, NOTHING),
        (r#"{"count":null}"#, "5", &["error not-list /result"], NOTHING),
        (COUNTED, "5", NOTHING, NOTHING),
        (COUNTED, r#"[{"id":"1"}]"#, &["error not-int /result"], NOTHING),
        (GROUPED, r#"[{"id":"1","number":"3"}]"#, NOTHING, NOTHING),
        (GROUPED, r#"[{"number":3}]"#, NOTHING, NOTHING),
        (
            GROUPED,
            r#"[{"id":"1","nmber":"3"}]"#,
            &["note unknown-member /result/1/nmber"],
            &["note unknown-member /result/1/nmber"],
        ),
        (
            GROUPED,
            r#"[{"number":[]}]"#,
            &["error not-text /result/1/number"],
            &["note unknown-member /result/1/number"],
        ),
        (GROUPED, "5", &["error not-list /result"], NOTHING),
    ];
    judge(&json(JSON_RESPONSE), cases);
}

#[test]
fn a_map_with_any_key_is_not_guessed() {
    let response = JSON_RESPONSE.replace(r#", keys = ["id", "number"]"#, "");
    let unknown: &[&str] = &["note unknown-member /result/1/number"];
    let cases: &[Judged] = &[
        (GROUPED, r#"[{"id":"1","number":"3"}]"#, NOTHING, unknown),
        (USUAL, r#"[{"id":"1","number":"3"}]"#, unknown, unknown),
    ];
    judge(&json(&response), cases);
}

#[test]
fn what_is_no_lone_call_of_the_method_tells_nothing() {
    let tables = json(JSON_RESPONSE);
    for request in ["", "[]", r#"{"method":"shelf.set","params":{}}"#, r#"[{"method":"shelf.get","params":{}}]"#] {
        let report = Validator::new(&tables).response_to("shelf.get", request.as_bytes(), br#"{"result":5}"#);
        assert_eq!(said(&report), NOTHING, "{request}");
    }
}

#[test]
fn an_xml_request_tells_it_too() {
    let tables = xml();
    let missing: &[&str] = &["error missing /response"];
    let cases: [(&str, &str, &[&str]); 5] = [
        ("", "<whole>1</whole>", NOTHING),
        ("<count>1</count>", "<number>5</number>", NOTHING),
        ("<count>1</count>", "<whole>1</whole>", &["note unknown-member /response/whole", "error missing /response"]),
        ("<count>0</count>", "<whole>1</whole>", NOTHING),
        ("", "", missing),
    ];
    for (request, response, expected) in cases {
        let request = format!("<request method=\"shelf.get\">{request}</request>");
        let response = format!("<response status=\"ok\">{response}</response>");
        let report = Validator::new(&tables).response_to("shelf.get", request.as_bytes(), response.as_bytes());
        let mut found = said(&report);
        found.sort_by_key(|line| line.starts_with("error"));
        assert_eq!(found, expected, "{request} {response}");
    }
}

#[test]
fn a_key_that_stands_twice_in_a_response_is_a_warning() {
    let tables = json(JSON_RESPONSE);
    let cases = [
        (r#"{"result":[{"number":"1","number":"1"}]}"#, r#"warning duplicate-key /result/1/number"#),
        (r#"{"result":[],"id":{"a":{"b":1,"b":2}}}"#, r#"warning duplicate-key /id/a/b"#),
        (r#"{"result":[],"result":[]}"#, r#"warning duplicate-key /result"#),
    ];
    for (answer, expected) in cases {
        let report = Validator::new(&tables).response("shelf.get", answer.as_bytes());
        let found = |said: &String| said.starts_with(expected);
        assert!(said(&report).iter().any(found), "{answer}: {:?}", said(&report));
    }
}

#[test]
fn answers_of_a_batch_are_told_of_in_order() {
    let tables = json(JSON_RESPONSE);
    let answer = |id: &str| format!(r#"{{"result":[],"result":[{{"id":{id}}}]}}"#);
    let said_of = |limit: usize, ids: [&str; 3]| {
        let limits = Limits::default().with_diagnostics(limit);
        let batch = format!("[{}]", ids.map(answer).join(","));
        said(&Validator::new(&tables).limits(limits).response("shelf.get", batch.as_bytes()))
    };
    let (shadowed, wrong) = ("warning duplicate-key /result", "error not-id /result/1/id");
    assert_eq!(said_of(9, ["1", "2", "3"]), [shadowed; 3]);
    // The one that would be met first stands first, wherever it is.
    assert_eq!(said_of(9, ["1", "true", "3"]), [wrong, shadowed, shadowed, shadowed]);
    assert_eq!(said_of(9, ["1", "true", "false"]), [wrong, shadowed, shadowed, shadowed, wrong]);
    assert_eq!(said_of(2, ["1", "2", "true"])[..2], [wrong, shadowed]);
    assert_eq!(said_of(2, ["1", "2", "true"]).len(), 3);
}
