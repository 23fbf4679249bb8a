//! The JSON-RPC envelope: calls written, answers read, batches.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

use callsheet_runtime::tables::{Kind, Type, Version};
use callsheet_runtime::{ExposeSecret, Id};
use callsheet_zabbix::batch::{Batch, read_result};
use callsheet_zabbix::json_rpc::{read, result};
use callsheet_zabbix::{Call, CallId, Credentials, ReadError, SecretString, ServerError, session};

mod tables;

const ID: CallId = CallId(7);

#[test]
fn writes_calls() {
    let key = SecretString::from("a\"b");
    let cases = [
        (None, r#"{"jsonrpc":"2.0","method":"user.get","params":{"limit":1},"id":7}"#),
        (Some(&key), r#"{"jsonrpc":"2.0","method":"user.get","params":{"limit":1},"auth":"a\"b","id":7}"#),
    ];
    for (auth, expected) in cases {
        let mut out = String::new();
        Call { method: "user.get", params: r#"{"limit":1}"#, id: ID, auth }.write(&mut out);
        assert_eq!(out, expected);
    }
}

fn refused(code: i64, message: &str, data: &str) -> ReadError {
    ReadError::Refused(ServerError { code, message: message.into(), data: data.into() })
}

#[test]
fn finds_results_and_refusals() {
    let cases = [
        (r#"{"jsonrpc":"2.0","result":[{"userid":"1"}],"id":7}"#, Ok(r#"[{"userid":"1"}]"#)),
        (r#" { "id": "7", "result": null, "jsonrpc": "2.0" } "#, Ok("null")),
        (
            r#"{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"Not authorized."},"id":7}"#,
            Err(refused(-32602, "Invalid params.", "Not authorized.")),
        ),
        (r#"{"error":{"code":-32700,"message":"m"},"id":null}"#, Err(refused(-32700, "m", ""))),
        (r#"{"error":{"code":1},"id":8}"#, Err(ReadError::OtherCall { answered: Some(CallId(8)) })),
        (r#"{"result":1,"id":8}"#, Err(ReadError::OtherCall { answered: Some(CallId(8)) })),
        (r#"{"result":1}"#, Err(ReadError::OtherCall { answered: None })),
        (r#"{"result":1,"id":"07"}"#, Err(ReadError::OtherCall { answered: None })),
        (r#"{"result":1,"id":"+7"}"#, Err(ReadError::OtherCall { answered: None })),
        (r#"{"result":1,"id":7.0}"#, Err(ReadError::OtherCall { answered: None })),
        (r#"{"error":{"code":1,"message":"m"},"id":"07"}"#, Err(ReadError::OtherCall { answered: None })),
        (r#"{"result":1,"error":null,"id":7}"#, Ok("1")),
        (r#"{"id":7}"#, Err(ReadError::NoAnswer)),
        (r#"{"error":"text","id":7}"#, Err(ReadError::NoAnswer)),
        ("[]", Err(ReadError::NoAnswer)),
        ("5", Err(ReadError::NoAnswer)),
        ("", Err(ReadError::Part)),
        ("<html>", Err(ReadError::NotJson { line: 1, column: 1 })),
        ("{\"result\":1,\n\"id\":7", Err(ReadError::Part)),
        ("{\"result\":1,\n\"id\":7]", Err(ReadError::NotJson { line: 2, column: 7 })),
    ];
    for (document, expected) in cases {
        assert_eq!(result(document, ID), expected, "{document}");
    }
}

#[test]
fn reads_typed_results_and_says_where_they_break() {
    let list = tables::IDS;
    let right = [
        r#"{"jsonrpc":"2.0","result":["1","2"],"id":7}"#,
        r#"{"id":7,"jsonrpc":"2.0","result":["1","2"]}"#,
        "{\"result\": [1,\n2], \"id\": \"7\"}",
    ];
    for document in right {
        let ids: Vec<Id> = read(document, ID, &tables::TABLES, &list).unwrap();
        assert_eq!(ids, [Id(1), Id(2)], "{document}");
    }
    let wrong =
        [(r#"{"jsonrpc":"2.0","result":["1","x"],"id":7}"#, 1, 32), ("{\"id\":7,\n\"result\":[1,\n \"x\"]}", 3, 2)];
    for (document, line, column) in wrong {
        let Err(ReadError::Decode(error)) = read::<Vec<Id>>(document, ID, &tables::TABLES, &list) else {
            panic!("{document}");
        };
        assert_eq!((&*error.path, error.position.line, error.position.column), ("/result/2", line, column));
    }
    // What looks like the usual answer may hold another one.
    let disguised = r#"{"jsonrpc":"2.0","result":[1],"error":{"code":1,"message":"m"},"id":7}"#;
    assert_eq!(read::<Vec<Id>>(disguised, ID, &tables::TABLES, &list), Err(refused(1, "m", "")));
    let elsewhere = r#"{"jsonrpc":"2.0","result":[1],"id":8}"#;
    assert!(matches!(read::<Vec<Id>>(elsewhere, ID, &tables::TABLES, &list), Err(ReadError::OtherCall { .. })));
    let number: i64 =
        read(r#"{"jsonrpc":"2.0","result":"12","id":7}"#, ID, &tables::TABLES, &Type::of(Kind::Int)).unwrap();
    assert_eq!(number, 12);
}

#[test]
fn puts_batches_in_order() {
    let key = SecretString::from("k");
    let mut batch = Batch::new(CallId(3));
    assert!(batch.is_empty());
    batch.push("a.get", "{}", Some(&key));
    batch.notify("n.set", "{}", Some(&key));
    batch.push("b.get", "[1]", None);
    batch.push("c.get", "[]", Some(&key));
    let mut out = String::new();
    batch.write(&mut out);
    let expected = concat!(
        r#"[{"jsonrpc":"2.0","method":"a.get","params":{},"auth":"k","id":3},"#,
        r#"{"jsonrpc":"2.0","method":"n.set","params":{},"auth":"k"},"#,
        r#"{"jsonrpc":"2.0","method":"b.get","params":[1],"id":4},"#,
        r#"{"jsonrpc":"2.0","method":"c.get","params":[],"auth":"k","id":5}]"#,
    );
    assert_eq!((&*out, batch.len()), (expected, 4));

    const REFUSED: &str = r#"{"id":3,"error":{"code":-32601,"message":"m","data":"d"}}"#;
    let refused = || Err(refused(-32601, "m", "d"));
    let (unanswered, repeated) = (|| Err(ReadError::Unanswered), || Err(ReadError::Repeated));
    let cases = [
        (format!(r#"[{{"id":5,"result":true}},{REFUSED},{{"id":4,"result":[]}}]"#), [refused(), Ok("[]"), Ok("true")]),
        (
            format!(r#"[{{"id":5,"result":true}},{{"id":null,"error":{{}}}},7,{{"id":99,"result":1}},{REFUSED}]"#),
            [refused(), unanswered(), Ok("true")],
        ),
        (
            format!(r#"[{{"id":5,"result":1}},{REFUSED},{{"id":"5","result":1}},{{"id":5,"result":1}},{{"id":4}}]"#),
            [refused(), Err(ReadError::NoAnswer), repeated()],
        ),
        ("[]".to_owned(), [unanswered(), unanswered(), unanswered()]),
    ];
    for (document, expected) in cases {
        assert_eq!(batch.read(&document).unwrap(), expected, "{document}");
    }

    let whole = r#"{"jsonrpc":"2.0","error":{"code":-32600,"message":"m","data":"d"},"id":null}"#;
    assert_eq!(batch.read(whole), Err(self::refused(-32600, "m", "d")));
    assert_eq!(batch.read(r#"{"result":1,"id":3}"#), Err(ReadError::OtherCall { answered: Some(CallId(3)) }));
    assert!(matches!(batch.read("[1,"), Err(ReadError::Part)));
}

#[test]
fn reads_results_of_batches_and_says_where_they_break() {
    let read = |result| read_result::<Vec<Id>>(result, &tables::TABLES, &tables::IDS);
    assert_eq!(read(r#"["1", 2]"#).unwrap(), [Id(1), Id(2)]);
    let error = read("[\"1\",\n \"x\"]").unwrap_err();
    assert_eq!((&*error.path, error.position.line, error.position.column), ("/result/2", 2, 2));
}

#[test]
fn makes_the_calls_of_a_session() {
    let login = session::login(&Credentials::login("Admin", "a\"b")).unwrap();
    // The order of members is not promised.
    let login: serde_json::Value = serde_json::from_str(&login).unwrap();
    assert_eq!(login, serde_json::json!({"username": "Admin", "password": "a\"b"}));
    assert_eq!(session::login(&Credentials::token("t")), None);
    assert_eq!(session::login(&Credentials::Anonymous), None);

    assert_eq!(session::key(r#"{"result":"ab12","id":7}"#, ID).unwrap().expose_secret(), "ab12");
    for without in [r#"{"result":"","id":7}"#, r#"{"result":{"userid":"1"},"id":7}"#] {
        assert!(matches!(session::key(without, ID), Err(ReadError::NoSession)), "{without}");
    }
    let versions = [("6.0.14", Some((6, 0, 14))), ("7.0", Some((7, 0, 0))), ("8.0.0rc1", Some((8, 0, 0))), ("", None)];
    for (text, expected) in versions {
        let version = session::version(&format!(r#"{{"result":"{text}","id":7}}"#), ID);
        assert_eq!(version.ok(), expected.map(|(major, minor, patch)| Version::new(major, minor, patch)), "{text}");
    }
}

#[test]
fn shows_no_secret() {
    let token = Credentials::token("canary-token");
    let login = Credentials::login("Admin", "canary-password");
    let key = SecretString::from("canary-key");
    let call = Call { method: "user.update", params: r#"{"passwd":"canary"}"#, id: ID, auth: Some(&key) };
    let mut batch = Batch::new(ID);
    batch.push("user.update", call.params, Some(&key));
    let errors = [result("{\"result\":\"canary", ID).unwrap_err(), result("\"canary\"", ID).unwrap_err()];
    let printed = format!("{token:?} {login:?} {call:?} {batch:?} {errors:?} {} {}", errors[0], errors[1]);
    assert!(!printed.contains("canary"), "{printed}");
    assert!(printed.contains("user.update"));
}
