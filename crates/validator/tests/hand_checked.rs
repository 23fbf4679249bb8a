//! What a server checks by hand: it takes some faults without a word, and speaks of others in words of its own.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod small_apis;

use callsheet_runtime::tables::Language;
use callsheet_validator::{Severity, Validator};
use small_apis::shop;

/// What is said of `order.ship` with these parameters: errors, then warnings.
fn said(target: &str, language: Language, params: &str) -> (Vec<String>, Vec<String>) {
    said_of("order.ship", target, language, params)
}

fn said_of(method: &str, target: &str, language: Language, params: &str) -> (Vec<String>, Vec<String>) {
    let validator = Validator::new(shop()).target(target.parse().unwrap()).language(language);
    let document = format!(r#"{{"jsonrpc":"2.0","method":"{method}","id":1,"auth":"a","params":{params}}}"#);
    let diagnostics = validator.requests(document.as_bytes()).remove(0).diagnostics;
    let of = |severity: Severity| {
        let found = diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity);
        found.map(|diagnostic| format!("{}: {}", diagnostic.path, diagnostic.message)).collect()
    };
    (of(Severity::Error), of(Severity::Warning))
}

#[test]
fn words_of_the_servers_own_are_said_where_they_apply() {
    let cases: &[(&str, &[&str])] = &[
        ("{}", &["/: No order is given."]),
        (r#"{"number":null}"#, &["/number: No order is given."]),
        (r#"{"number":"x"}"#, &["/number: a number is expected"]),
        (r#"{"number":"x","express":1}"#, &["/number: the express knows no order x"]),
        (r#"{"number":7,"note":"длинно"}"#, &["/note: Note \"длинно\" of order 7 has 6 characters."]),
        (r#"{"number":7,"note":5}"#, &["/note: a character string is expected"]),
        // Once of an object.
        (
            r#"{"number":7,"parcels":[{"size":null,"label":5},{"size":[1]}]}"#,
            &[
                "/box/1/size: Wrong size for order 7.",
                "/box/1/label: a character string is expected",
                "/box/2/size: Wrong size for order 7.",
            ],
        ),
    ];
    for (params, expected) in cases {
        assert_eq!(said("2.0", Language::English, params).0, *expected, "{params}");
    }
    assert_eq!(said("1.0", Language::English, "{}").0, ["/: Which order?"]);
    let unknown = r#"{"number":7,"parcels":[{"size":1,"colour":1}]}"#;
    assert_eq!(said("1.0", Language::English, unknown).0, ["/boxes/1: Incorrect parcels."]);
    assert_eq!(said("2.0", Language::Russian, "{}").0, ["/: Заказ не указан."]);
    let said = said("2.0", Language::Russian, r#"{"number":7,"note":"длинно"}"#).0;
    assert_eq!(said, ["/note: В примечании «длинно» к заказу 7 знаков: 6."]);
}

#[test]
fn what_a_server_takes_is_a_warning() {
    let cases: &[(&str, &[&str], &[&str])] = &[
        (
            r#"{"number":7,"parcels":[{"size":1,"weight":"x","colour":1}]}"#,
            &[],
            &[
                "/box/1/weight: a floating point value is expected",
                "/box/1/colour: \"colour\" is not known: the server ignores it",
            ],
        ),
        (r#"{"number":7,"parcels":[{"size":10}]}"#, &[], &["/box/1/size: value must be one of 1-9"]),
        (r#"{"number":7,"parcels":[{"size":null}]}"#, &["/box/1/size: Wrong size for order 7."], &[]),
        (r#"{"number":7,"parcels":[{"size":1,"label":5}]}"#, &["/box/1/label: a character string is expected"], &[]),
        (
            r#"{"number":7,"express":1,"parcels":[{"size":1,"label":5}]}"#,
            &[],
            &["/box/1/label: a character string is expected"],
        ),
    ];
    for (params, errors, warnings) in cases {
        let (found, taken) = said("2.0", Language::English, params);
        assert_eq!(
            (found, taken),
            (errors.iter().map(ToString::to_string).collect(), warnings.iter().map(ToString::to_string).collect()),
            "{params}"
        );
    }
}

#[test]
fn a_server_has_other_names_and_another_order() {
    let params = r#"{"number":7,"parcels":[{"size":1,"label":5}]}"#;
    assert_eq!(said("1.0", Language::English, params).0, ["/boxes/1/label: a character string is expected"]);
    // The note stands first and is looked at last.
    let both = r#"{"note":5,"parcels":[{"size":1,"label":5}],"number":7}"#;
    let expected = ["/box/1/label: a character string is expected", "/note: a character string is expected"];
    assert_eq!(said("2.0", Language::English, both).0, expected);
}

#[test]
fn older_releases_may_ask_for_another_request() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("1.0", "[7]", &[]),
        ("1.0", r#"[{"number":7}]"#, &["/numbers/1: a number is expected"]),
        ("2.0", r#"[{"number":7}]"#, &[]),
        ("2.0", "[7]", &["/1: an array is expected"]),
    ];
    for (target, params, expected) in cases {
        assert_eq!(said_of("order.cancel", target, Language::English, params).0, *expected, "{target} {params}");
    }
}

#[test]
fn what_callers_rarely_mean_is_a_warning() {
    let warning = "/1/number: without a reason the shop asks back".to_owned();
    for (params, warnings) in
        [(r#"[{"number":9}]"#, vec![warning]), (r#"[{"number":9,"reason":""}]"#, vec![]), (r#"[{"number":7}]"#, vec![])]
    {
        assert_eq!(said_of("order.cancel", "2.0", Language::English, params), (vec![], warnings), "{params}");
    }
}

#[test]
fn what_hangs_on_something_wrong_is_not_judged() {
    // `amount` hangs on `kind`: nothing is said of it while `kind` is wrong.
    let document =
        |params: &str| format!(r#"{{"jsonrpc":"2.0","method":"order.place","id":1,"auth":"a","params":{params}}}"#);
    let validator = Validator::new(shop()).target("2.0".parse().unwrap());
    for (params, expected) in [
        (r#"{"number":1,"kind":3,"amount":"5"}"#, vec!["unexpected"]),
        (r#"{"number":1,"kind":"3x","amount":"5"}"#, vec!["not-int"]),
        (r#"{"number":1,"kind":7,"amount":5}"#, vec!["not-one-of"]),
    ] {
        let report = validator.requests(document(params).as_bytes()).remove(0);
        let errors = report.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        let codes: Vec<_> = errors.map(|diagnostic| diagnostic.code.as_str()).collect();
        assert_eq!(codes, expected, "{params}");
    }
}
