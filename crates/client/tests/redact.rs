//! What of a document is blotted out before it is shown.
#![allow(clippy::unwrap_used)] // a test may fail

use std::time::{Duration, Instant};

use callsheet_client::Redactor;
use callsheet_runtime::tables::Tables;

static PLANFIX: &Tables<'static> = &callsheet_planfix::TABLES;
static ZABBIX: &Tables<'static> = &callsheet_zabbix::TABLES;

#[test]
fn secrets_are_found_by_name() {
    // The API's tables, method, document, what is left of it.
    let cases = [
        (ZABBIX, "user.login", r#"{"password": "x\"y", "a": "b"}"#, r#"{"password": "***", "a": "b"}"#),
        (ZABBIX, "user.login", r#"{"password" :12, "a": [1]}"#, r#"{"password" :***, "a": [1]}"#),
        (ZABBIX, "user.login", r#"{"password":{"a":["]}"]},"b":1}"#, r#"{"password":***,"b":1}"#),
        (ZABBIX, "user.login", r#"{"username":"password","b":"c"}"#, r#"{"username":"password","b":"c"}"#),
        (ZABBIX, "user.login", r#"{"PASSWORT":"x"}"#, r#"{"PASSWORT":"***"}"#),
        (PLANFIX, "auth.login", "<a><password>x</password><b>y</b></a>", "<a><password>***</password><b>y</b></a>"),
        (PLANFIX, "auth.login", "<a><password/><b>y</b></a>", "<a><password/><b>y</b></a>"),
        (PLANFIX, "auth.login", "<a password='x' b='y'/>", "<a password='***' b='y'/>"),
        (
            PLANFIX,
            "auth.login",
            "<password><b>x</b><!-- </b> --></password><c>y</c>",
            "<password>***</password><c>y</c>",
        ),
        (PLANFIX, "auth.login", "<password>x</login><c>y</c>", "<password>***</login><c>y</c>"),
        (PLANFIX, "auth.login", "<n:password >x", "<n:password >***"),
    ];
    for (tables, method, document, wanted) in cases {
        let secrets = Redactor::of_request(tables, Some(tables.method(method).unwrap()));
        assert_eq!(secrets.replace(document), wanted);
        assert_eq!(secrets.hide(document).len(), document.len(), "{document}");
    }
}

#[test]
fn time_grows_with_the_length_alone() {
    let pieces = ["<", "<password>", "<a b=", "<![CDATA[", "<!--", "\"", "\"password\":", "\"password\":{", "[\"\\"];
    for (tables, piece) in [PLANFIX, ZABBIX].into_iter().flat_map(|tables| pieces.map(|piece| (tables, piece))) {
        let document = piece.repeat(1_000_000 / piece.len());
        let secrets = Redactor::of_request(tables, None);
        let start = Instant::now();
        secrets.hide(&document);
        assert!(start.elapsed() < Duration::from_secs(5), "{piece}: {:?}", start.elapsed());
    }
}
