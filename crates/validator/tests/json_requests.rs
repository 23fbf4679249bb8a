//! Wrong requests on the JSON wire, and exactly what is said about them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod small_apis;

use callsheet_runtime::tables::{Language, Tables, Versions};
use callsheet_validator::{Diagnostic, Validator};
use small_apis::shop;

/// A call of `order.place` with these parameters.
fn place(params: &str) -> String {
    format!(r#"{{"jsonrpc":"2.0","method":"order.place","id":1,"auth":"a","params":{params}}}"#)
}

fn validator<'t>(tables: &'t Tables<'t>) -> Validator<'t> {
    Validator::new(tables).target("2.0".parse().unwrap())
}

fn first(validator: &Validator<'_>, document: &str) -> Vec<Diagnostic> {
    let mut reports = validator.requests(document.as_bytes());
    assert_eq!(reports.len(), 1, "{document}");
    reports.remove(0).diagnostics
}

/// Severity, code, path, message.
fn brief(diagnostic: &Diagnostic) -> String {
    let Diagnostic { severity, code, path, message, .. } = diagnostic;
    format!("{} {code} {path}: {message}", severity.as_str())
}

#[test]
fn parameters_are_refused_in_the_servers_words() {
    let cases: &[(&str, &[&str])] = &[
        (r#"{"number":1}"#, &[]),
        (r#"[{"number":"1"},{"number":"02"}]"#, &[]),
        (r#"{"5":{"number":"1"}}"#, &["warning loose-list /: an object stands for a list: its keys are not used"]),
        ("[]", &["error empty /: cannot be empty"]),
        ("{}", &["error empty /: cannot be empty"]),
        ("[5]", &["error not-object /1: an array is expected"]),
        ("[[]]", &[r#"error missing /1: the parameter "number" is missing"#]),
        (r#"{"a":{"number":1}}"#, &[r#"error unknown-member /1: unexpected parameter "a""#]),
        (r#"[["x"]]"#, &[r#"error unknown-member /1: unexpected parameter "0""#]),
        (r#"{"numbre":"x"}"#, &[r#"error unknown-member /1: unexpected parameter "numbre""#]),
        (r#"{"number":"x"}"#, &["error not-id /1/number: a number is expected"]),
        (r#"{"number":"9223372036854775808"}"#, &["error too-large /1/number: a number is too large"]),
        (r#"{"number":9223372036854775808}"#, &["error not-id /1/number: a number is expected"]),
        (r#"{"number":-0}"#, &[]),
        (r#"{"number":"-0"}"#, &["error not-id /1/number: a number is expected"]),
        (r#"{"number":1,"name":""}"#, &["error empty /1/name: cannot be empty"]),
        (r#"{"number":1,"name":5}"#, &["error not-text /1/name: a character string is expected"]),
        (r#"{"number":1,"name":null}"#, &["error not-text /1/name: a character string is expected"]),
        (r#"{"number":1,"name":"éééééééééé"}"#, &[]),
        (r#"{"number":1,"name":"ééééééééééé"}"#, &["error too-long /1/name: value is too long"]),
        (r#"{"number":1,"kind":1}"#, &["error not-one-of /1/kind: value must be one of 0, 2-4"]),
        (r#"{"number":1,"kind":"02","amount":"3"}"#, &[]),
        (r#"{"number":1,"kind":2.0}"#, &["error not-int /1/kind: an integer is expected"]),
        (r#"{"number":1,"kind":"+2"}"#, &["error not-int /1/kind: an integer is expected"]),
        (r#"{"number":1,"kind":2147483648}"#, &["error too-large /1/kind: a number is too large"]),
        (r#"{"number":1,"kind":2}"#, &[r#"error missing /1: the parameter "amount" is missing"#]),
        (r#"{"number":1,"kind":2,"amount":12}"#, &["error not-one-of /1/amount: value must be one of 1-9"]),
        (r#"{"number":1,"kind":3,"amount":""}"#, &[r#"error unexpected /1: "amount" is not allowed here"#]),
        (r#"{"number":1,"kind":4,"amount":"x"}"#, &["error must-be-empty /1/amount: value must be empty"]),
        // A wrong discriminator says nothing about what hangs on it.
        (r#"{"number":1,"kind":"x","amount":[]}"#, &["error not-int /1/kind: an integer is expected"]),
        (r#"{"number":1,"wait":"1m"}"#, &[]),
        (r#"{"number":1,"wait":60}"#, &[]),
        (r#"{"number":1,"wait":"{$W}"}"#, &[]),
        (r#"{"number":1,"wait":"59"}"#, &["error not-one-of /1/wait: value must be one of 0, 60-3600"]),
        (r#"{"number":1,"wait":"{$w}"}"#, &["error not-time-unit /1/wait: a time unit is expected"]),
        (r#"{"number":1,"wait":"99999999999"}"#, &["error too-large /1/wait: a number is too large"]),
        (r#"{"number":1,"wait":1.5}"#, &["error not-text /1/wait: a character string is expected"]),
        (r#"{"number":1,"link":"javascript:1"}"#, &["error not-url /1/link: unacceptable URL"]),
        (r#"{"number":1,"price":"x"}"#, &["error not-float /1/price: a floating point value is expected"]),
        (r#"{"number":1,"price":100.5}"#, &["error not-within /1/price: value must be within the range of 0-100"]),
        (
            r#"{"number":1,"urgent":1}"#,
            &[
                "error not-bool /1/urgent: a boolean is expected",
                "note unknown-condition /1: not checked, since only the server knows: the order is open",
            ],
        ),
        (r#"{"number":1,"gift":true}"#, &["error not-int /1/gift: an integer is expected"]),
        (r#"{"number":1,"gift":2}"#, &["error not-one-of /1/gift: value must be one of 0, 1"]),
        (r#"{"number":1,"gift":1}"#, &["error missing /1/gift: A gift needs a name."]),
        (r#"{"number":1,"color":"grey"}"#, &[r#"error not-one-of /1/color: value must be one of "red", "blue""#]),
        (r#"{"number":1,"color":1}"#, &["error not-text /1/color: a character string is expected"]),
        (r#"{"number":1,"code":"ab"}"#, &["error wrong-length /1/code: must be 3 characters long"]),
        (r#"{"number":1,"old":"x"}"#, &[r#"warning refused-later /1/old: "old" will be refused by version 3.0"#]),
        (r#"{"number":1,"tags":"a"}"#, &[]),
        (r#"{"number":1,"tags":5}"#, &["error not-list /1/tags: an array is expected"]),
        (r#"{"number":1,"tags":["a",5]}"#, &["error not-text /1/tags/2: a character string is expected"]),
        (r#"{"number":1,"tags":["a","b","a"]}"#, &["error duplicate /1/tags/3: value (a) already exists"]),
        (r#"{"number":1,"tags":["a","b","c","d"]}"#, &["error too-many-items /1/tags: at most 3 members are allowed"]),
        (
            r#"{"number":1,"items":{"item":1}}"#,
            &[
                "error not-object /1/items/1: an array is expected",
                "warning loose-list /1/items: an object stands for a list: its keys are not used",
            ],
        ),
        (
            r#"{"number":1,"items":[{"item":7},{"item":"07"}]}"#,
            &["error duplicate-of /1/items/2: value (item, size)=(7, 1) already exists"],
        ),
        (
            r#"{"number":1,"items":[{"item":7,"size":8},{"item":7,"size":"9"}]}"#,
            &["error exclusive /1/items/2: only one member can have size in (8, 9)"],
        ),
        (
            r#"{"number":1,"kind":2,"amount":1,"items":[{"item":7,"size":6}]}"#,
            &[r#"error missing /1/items/1: the parameter "note" is missing"#],
        ),
        (r#"{"number":1,"prices":{"a":1,"b":"x"}}"#, &["error not-int /1/prices/b: an integer is expected"]),
        (r#"{"number":1,"link":"a","price":1}"#, &["error too-many-of /1/price: Either a link or a price."]),
        (
            r#"{"number":1,"number":2}"#,
            &[r#"warning duplicate-key /1/number: the key "number" stands twice: the last one counts"#],
        ),
        (r#"[{"number":1},{"number":"1"}]"#, &["error duplicate-of /2: value (number)=(1) already exists"]),
    ];
    let tables = shop();
    let validator = validator(tables);
    for (params, expected) in cases {
        let found: Vec<_> = first(&validator, &place(params)).iter().map(brief).collect();
        let said: Vec<_> = found.iter().map(String::as_str).filter(|line| !is_about_stored(line, expected)).collect();
        assert_eq!(said, *expected, "{params}");
    }
}

/// The note that comes with every call of `order.place`, where the case does not speak of it.
fn is_about_stored(line: &str, expected: &[&str]) -> bool {
    line.starts_with("note unknown-condition") && !expected.contains(&line)
}

#[test]
fn the_first_error_is_the_servers_and_the_rest_follow_the_document() {
    let cases: &[(&str, &[&str])] = &[
        // Unexpected members come before everything else of their object, fields in the order of the spec.
        (r#"{"name":5,"number":"x","bogus":1}"#, &["unknown-member /1", "not-text /1/name", "not-id /1/number"]),
        (r#"{"name":5,"number":"x"}"#, &["not-id /1/number", "not-text /1/name"]),
        // The first object is checked to the bottom before the second.
        (r#"[{"number":1,"items":[{"item":"x"}]},{"bogus":1}]"#, &["not-id /1/items/1/item", "unknown-member /2"]),
        // Uniqueness comes behind everything else, outer lists first.
        (
            r#"[{"number":1,"items":[{"item":1},{"item":1}]},{"number":1}]"#,
            &["duplicate-of /2", "duplicate-of /1/items/2"],
        ),
        (r#"[{"number":1},{"number":1,"gift":5}]"#, &["not-one-of /2/gift", "duplicate-of /2"]),
        // Rules come last.
        (r#"[{"number":1,"gift":1},{"number":1}]"#, &["duplicate-of /2", "missing /1/gift"]),
    ];
    let tables = shop();
    let validator = validator(tables);
    for (params, expected) in cases {
        let found = first(&validator, &place(params));
        let errors = found.iter().filter(|diagnostic| diagnostic.severity.as_str() == "error");
        let said: Vec<_> = errors.map(|diagnostic| format!("{} {}", diagnostic.code, diagnostic.path)).collect();
        assert_eq!(said, *expected, "{params}");
    }
}

/// Parameters of `order.find`, and what releases 2.0 and 3.0 say of them.
const BY_RELEASE: &[(&str, &[&str], &[&str])] = &[
    (r#"{"bogus":1}"#, &["warning ignored-member /bogus"], &["error unknown-member /"]),
    (r#"{"most":5}"#, &["warning refused-later /most"], &["error unknown-member /"]),
    (r#"{"limit":"x"}"#, &["warning not-int /limit"], &["error not-int /limit"]),
    (r#"{"filter":{"color":"red","size":[1,"2",1.5]}}"#, &[], &[]),
    (r#"{"filter":{"colour":"red"}}"#, &["warning ignored-member /filter/colour"], &["error unknown-member /filter"]),
    (r#"{"filter":{"color":[true]}}"#, &["warning not-scalar /filter/color/1"], &["error not-scalar /filter/color/1"]),
    (r#"{"filter":{"color":null}}"#, &[], &[]),
    (r#"{"filter":null}"#, &[], &[]),
    (r#"{"rules":{"shop.mode":1,"floor":3}}"#, &[], &[]),
    (r#"{"rules":{"shop.mode":0,"floor":3}}"#, &["error unexpected /rules"], &["error unexpected /rules"]),
    (r#"{"rules":{"shop.mode":2}}"#, &["error not-one-of /rules/shop.mode"], &["error not-one-of /rules/shop.mode"]),
    (r#"{"pairs":[{"a":1,"b":2},{"a":1}]}"#, &["error duplicate-of /pairs/2"], &["error duplicate-of /pairs/2"]),
    (r#"{"pairs":[{"a":1,"b":2},{"b":2}]}"#, &[], &["error duplicate-of /pairs/2"]),
];

/// Parameters of `order.find`, and what releases 2.0 and 3.0 say first: 3.0 checks the keys of all rows before all else.
const FIRST: &[(&str, &str, &str)] = &[
    (r#"{"rows":[{"key":1,"count":"x"},{"key":"x"}]}"#, "not-int /rows/1/count", "not-id /rows/2/key"),
    (r#"{"rows":[{"key":1,"count":"x"},{}]}"#, "not-int /rows/1/count", "missing /rows/2"),
    (r#"{"rows":[{"key":1,"count":"x"},5]}"#, "not-int /rows/1/count", "not-object /rows/2"),
    (r#"{"rows":[{"key":1},{"key":1,"count":"x"}]}"#, "not-int /rows/2/count", "duplicate-of /rows/2"),
    (r#"{"rows":[{"key":1},{"key":1},{"key":"x"}]}"#, "not-id /rows/3/key", "not-id /rows/3/key"),
];

#[test]
fn keys_are_checked_first_where_the_server_does_so() {
    let tables = shop();
    for (params, old, new) in FIRST {
        let call = format!(r#"{{"jsonrpc":"2.0","method":"order.find","id":1,"auth":"a","params":{params}}}"#);
        for (release, wanted) in [("2.0", old), ("3.0", new)] {
            let found = first(&Validator::new(tables).target(release.parse().unwrap()), &call).remove(0);
            assert_eq!(format!("{} {}", found.code, found.path), *wanted, "{params} in {release}");
        }
    }
}

/// Parameters of `order.find` that any release takes, or what it says of them.
const KINDS: &[(&str, &[&str])] = &[
    (r#"{"since":0}"#, &[]),
    (r#"{"since":"2147483647"}"#, &[]),
    (r#"{"since":-1}"#, &["error not-timestamp /since"]),
    (r#"{"since":""}"#, &["error not-timestamp /since"]),
    (r#"{"since":2147483648}"#, &["error timestamp-too-large /since"]),
    (r#"{"day":"2026-11-22"}"#, &[]),
    (r#"{"day":""}"#, &[]),
    (r#"{"day":"22-11-2026"}"#, &["error not-date /day"]),
    (r#"{"day":"2039-01-01"}"#, &["error date-outside /day"]),
    (r#"{"pattern":"a{#X}"}"#, &[]),
    (r#"{"pattern":"{#X}"}"#, &[]),
    (r#"{"pattern":"a"}"#, &["error lld-macro-missing /pattern"]),
    (r#"{"pattern":"a/{#X}"}"#, &["error not-host-name /pattern"]),
    (r#"{"group":"a/b"}"#, &[]),
    (r#"{"group":"a//b"}"#, &["error not-group-name /group"]),
    (r#"{"event":"a {?last(/b/c)} d"}"#, &[]),
    (r#"{"event":"a {?x} d"}"#, &["error not-expression /event"]),
    (r#"{"event":"a {?last(/b/c) d"}"#, &["error not-expression /event"]),
    (r#"{"event":"a {?last(/b/c)"}"#, &["error expression-macro-end /event"]),
    (r#"{"address":"127.0.0.1"}"#, &[]),
    (r#"{"address":"a b"}"#, &["error not-host-address /address"]),
    (r#"{"picture":"R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"}"#, &[]),
    (r#"{"picture":"aGVsbG8="}"#, &["error not-image /picture"]),
];

#[test]
fn releases_differ_in_what_they_check() {
    let tables = shop();
    let said = |release: &str, params: &str| {
        let call = format!(r#"{{"jsonrpc":"2.0","method":"order.find","id":1,"auth":"a","params":{params}}}"#);
        let found = first(&Validator::new(tables).target(release.parse().unwrap()), &call);
        found
            .iter()
            .map(|found| format!("{} {} {}", found.severity.as_str(), found.code, found.path))
            .collect::<Vec<_>>()
    };
    for (params, old, new) in
        BY_RELEASE.iter().copied().chain(KINDS.iter().map(|(params, said)| (*params, *said, *said)))
    {
        assert_eq!(said("2.0", params), old, "{params} in 2.0");
        assert_eq!(said("3.0", params), new, "{params} in 3.0");
    }
}

#[test]
fn what_another_release_knows_is_told_from_what_none_knows() {
    let tables = shop();
    let said = |release: &str, document: &str| {
        let found = first(&Validator::new(tables).target(release.parse().unwrap()), document).remove(0);
        (found.code.as_str(), found.known_in, found.expected)
    };
    let until = |release: &str| Some(Versions { since: None, until: release.parse().ok() });
    let find = r#"{"jsonrpc":"2.0","method":"order.find","id":1,"auth":"a","params":{"most":5}}"#;
    let list = r#"{"jsonrpc":"2.0","method":"order.list","id":1,"auth":"a","params":{"shop":"1"}}"#;
    assert_eq!(said("3.0", find), ("unknown-member", until("3.0"), Some("`limit`".to_owned())));
    assert_eq!(said("4.0", list), ("unknown-method", until("4.0"), None));
    assert_eq!(said("3.0", &find.replace("most", "limti")), ("unknown-member", None, Some("`limit`".to_owned())));
}

#[test]
fn envelopes_and_methods_are_checked_before_parameters() {
    let cases: &[(&str, &[&str])] = &[
        ("", &["malformed /"]),
        ("{}", &["not-request /"]),
        ("[]", &["not-request /"]),
        ("5", &["not-request /"]),
        (r#"{"method":"shop.ping","params":[]}"#, &["missing /"]),
        (r#"{"jsonrpc":"1.0","method":"shop.ping","params":[]}"#, &["not-one-of-single /jsonrpc"]),
        (r#"{"jsonrpc":"2.0","method":5,"params":[]}"#, &["not-text /method"]),
        (r#"{"jsonrpc":"2.0","method":"shop.ping"}"#, &["missing /"]),
        (r#"{"jsonrpc":"2.0","method":"shop.ping","params":5}"#, &["not-structured /params"]),
        (r#"{"jsonrpc":"2.0","method":"shop.ping","params":[],"id":true}"#, &["not-call-id /id"]),
        (r#"{"jsonrpc":"2.0","method":"shop.ping","params":[],"x":true}"#, &["unknown-member /"]),
        (r#"{"jsonrpc":"2.0","method":"shop.ping","params":[1]}"#, &["should-be-empty /"]),
        (r#"{"jsonrpc":"2.0","method":"shop.ping","params":{},"auth":null}"#, &[]),
        (r#"{"jsonrpc":"2.0","method":"shop.ping","params":{},"auth":"x"}"#, &["unexpected-credentials /auth"]),
        (r#"{"jsonrpc":"2.0","method":"nope.ping","params":{}}"#, &["unknown-object /method"]),
        (r#"{"jsonrpc":"2.0","method":"shop.pong","params":{}}"#, &["unknown-method /method"]),
        (r#"{"jsonrpc":"2.0","method":"order.list","params":{"limt":1}}"#, &["ignored-member /limt"]),
        (
            r#"{"jsonrpc":"2.0","method":"order.list","params":{"limit":"x","output":5}}"#,
            &["not-text-or-list /output", "not-int /limit"],
        ),
        (r#"{"jsonrpc":"2.0","method":"order.list","params":{"output":"all"}}"#, &["not-one-of-single /output"]),
        (r#"{"jsonrpc":"2.0","method":"order.list","params":{"output":"extend","count":5}}"#, &[]),
    ];
    let tables = shop();
    let validator = validator(tables);
    for (document, expected) in cases {
        let found = first(&validator, document);
        let said: Vec<_> = found.iter().map(|diagnostic| format!("{} {}", diagnostic.code, diagnostic.path)).collect();
        assert_eq!(said, *expected, "{document}");
    }
    let third = validator.target("3.0".parse().unwrap());
    let found = first(&third, r#"{"jsonrpc":"2.0","method":"order.list","params":{"shpo":1}}"#);
    let said: Vec<_> =
        found.iter().map(|found| format!("{} {} {}", found.severity.as_str(), found.code, found.path)).collect();
    // What the server ignores does not stand for what is missing.
    assert_eq!(said, ["error missing /", "warning refused-later /method", "warning ignored-member /shpo"]);
    let gone = Validator::new(tables).requests(br#"{"jsonrpc":"2.0","method":"order.list","params":{}}"#);
    assert_eq!(gone[0].diagnostics[0].code.as_str(), "unknown-method");
}

#[test]
fn each_call_of_a_batch_has_its_report() {
    let tables = shop();
    let batch = br#"[{"jsonrpc":"2.0","method":"shop.ping","params":[]}, 5, {"x":1}, []]"#;
    let reports = validator(tables).requests(batch);
    let said: Vec<_> = reports
        .iter()
        .map(|report| (report.method.as_deref(), report.diagnostics.first().map(|diagnostic| diagnostic.code.as_str())))
        .collect();
    let expected = [
        (Some("shop.ping"), None),
        (None, Some("not-object")),
        (None, Some("unknown-member")),
        (None, Some("missing")),
    ];
    assert_eq!(said, expected);
    assert!(reports.iter().all(|report| report.target == "2.0".parse().ok()));
}

#[test]
fn a_diagnostic_says_where_and_by_which_line_of_the_spec() {
    let tables = shop();
    let document = "{\"jsonrpc\":\"2.0\",\"method\":\"order.place\",\n  \"params\":{\"number\":\"é\",\n \"namé\":1, \"kind\": 77}}";
    let found = first(&validator(tables), document);
    let said: Vec<_> = found
        .iter()
        .filter(|diagnostic| diagnostic.severity.as_str() == "error")
        .map(|diagnostic| {
            let text = &document[diagnostic.span.clone()];
            (diagnostic.code.as_str(), text, diagnostic.position.line, diagnostic.position.column)
        })
        .collect();
    let expected = [("unknown-member", "\"namé\"", 3, 2), ("not-id", "\"é\"", 2, 22), ("not-one-of", "77", 3, 20)];
    assert_eq!(said, expected);
    assert_eq!(found[0].expected.as_deref(), Some("`name`"));
    let rule =
        found.iter().find(|diagnostic| diagnostic.path == "/1/kind").and_then(|found| found.rule.clone()).unwrap();
    assert_eq!(rule.file, "spec/shop/order/place.toml");
    let method = tables.method("order.place").unwrap();
    let list = tables.shape(method.request).fields[0].ty;
    let callsheet_runtime::tables::Kind::List(list) = list.kind else { panic!("a list is meant") };
    let callsheet_runtime::tables::Kind::Record(order) = list.item.kind else { panic!("an object is meant") };
    assert_eq!(rule.line, tables.shape(order).fields.iter().find(|field| field.name == "kind").unwrap().line);
}

#[test]
fn words_follow_the_language_and_the_api() {
    let tables = shop();
    let russian = validator(tables).language(Language::Russian);
    let cases = [
        (place("[5]"), "ожидается массив"),
        (place(r#"{"number":1,"gift":1}"#), "Подарку нужно имя."),
        (r#"{"jsonrpc":"2.0","method":"x.y","params":[]}"#.to_owned(), "Нет объекта «x»."),
        (place(r#"{"number":"x"}"#), "ожидается номер"),
    ];
    for (document, message) in cases {
        assert!(first(&russian, &document).iter().any(|diagnostic| diagnostic.message == message), "{document}");
    }
}

#[test]
fn access_is_checked_where_the_caller_is_known() {
    let tables = shop();
    let document = place(r#"{"number":1,"staff":"x"}"#);
    let codes = |validator: Validator<'_>| -> Vec<String> {
        let errors = first(&validator, &document).into_iter().filter(|found| found.severity.as_str() == "error");
        errors.map(|found| format!("{} {}", found.code, found.path)).collect()
    };
    assert!(codes(validator(tables)).is_empty());
    assert!(codes(validator(tables).access("clerk")).is_empty());
    assert_eq!(codes(validator(tables).access("buyer")), ["no-access /1/staff"]);
}

#[test]
fn a_secret_is_never_repeated() {
    let tables = shop();
    for document in [place(r#"{"number":1,"code":"hushhush"}"#), place(r#"{"number":1,"code":["hushhush"]}"#)] {
        for diagnostic in first(&validator(tables), &document) {
            assert!(!format!("{diagnostic:?}").contains("hush"), "{document}");
        }
    }
}

#[test]
fn the_first_of_very_many_is_still_the_servers() {
    let tables = shop();
    let wrong = r#"{"number":"x"},"#.repeat(5_000);
    let document = place(&format!(r#"[{wrong}{{"bogus":1}}]"#));
    let limits = callsheet_validator::Limits::default().with_diagnostics(10);
    let found = first(&validator(tables).limits(limits), &document);
    assert_eq!(found.len(), 11);
    assert_eq!((found[0].code.as_str(), found[0].path.as_str()), ("not-id", "/1/number"));
    assert_eq!(found[10].code.as_str(), "too-many-diagnostics");
}

#[test]
fn the_form_of_an_answer_tells_which_one_it_is() {
    let tables = shop();
    let validator = validator(tables);
    let said = |result: &str| {
        let answer = format!(r#"{{"jsonrpc":"2.0","result":{result},"id":1}}"#);
        let report = validator.response("order.list", answer.as_bytes());
        report.diagnostics.iter().map(|found| format!("{} {}", found.code, found.path)).collect::<Vec<_>>()
    };
    assert_eq!(said("5"), [""; 0]);
    assert_eq!(said(r#"[{"number":"x"},{"number":"y"}]"#), ["not-id /result/1/number", "not-id /result/2/number"]);
    assert_eq!(said(r#""x""#), ["not-int /result"]);
}

#[test]
fn responses_are_read_as_servers_write_them() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("order.list", r#"{"jsonrpc":"2.0","result":[{"number":"1","color":"red"}],"id":1}"#, &[]),
        (
            "order.list",
            r#"{"jsonrpc":"2.0","result":[{"number":1,"new":{}}],"id":1}"#,
            &["note unknown-member /result/1/new"],
        ),
        (
            "order.list",
            r#"{"jsonrpc":"2.0","result":[{"number":1,"color":"teal"}],"id":1}"#,
            &["warning unknown-value /result/1/color"],
        ),
        ("order.list", r#"{"jsonrpc":"2.0","result":[{"color":"red"}],"id":1}"#, &["error missing /result/1"]),
        ("order.list", r#"{"jsonrpc":"2.0","result":"5","id":1}"#, &[]),
        ("order.list", r#"{"jsonrpc":"2.0","result":[{"number":true}],"id":1}"#, &["error not-id /result/1/number"]),
        ("order.list", r#"{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params."},"id":1}"#, &[]),
        (
            "order.list",
            r#"{"jsonrpc":"2.0","error":{"code":"x"},"id":1}"#,
            &["error not-int /error/code", "error missing /error"],
        ),
        ("order.list", r#"{"jsonrpc":"2.0","id":1}"#, &["error missing /"]),
        ("order.list", "7", &["error not-response /"]),
        ("order.place", r#"{"jsonrpc":"2.0","result":["1","x"],"id":1}"#, &["error not-id /result/2"]),
        ("order.nope", r#"{"jsonrpc":"2.0","result":[],"id":1}"#, &["error unknown-method /"]),
    ];
    let tables = shop();
    for (method, document, expected) in cases {
        let report = validator(tables).response(method, document.as_bytes());
        let said: Vec<_> = report
            .diagnostics
            .iter()
            .map(|found| format!("{} {} {}", found.severity.as_str(), found.code, found.path))
            .collect();
        assert_eq!(said, *expected, "{document}");
    }
}
