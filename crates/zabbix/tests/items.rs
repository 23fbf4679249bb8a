//! Answers read object by object: what the envelope says is judged at the end.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

use callsheet_runtime::{DecodeErrorKind, Id};
use callsheet_zabbix::json_rpc::{Items, read};
use callsheet_zabbix::{CallId, ReadError};

mod tables;

const ID: CallId = CallId(7);

/// The objects of an answer that comes byte by byte, and what became of it.
fn in_pieces(document: &str) -> (Vec<Id>, Result<(), ReadError>) {
    let mut items = Items::new(ID, &tables::TABLES, &tables::IDS).unwrap();
    let mut ids = Vec::new();
    for byte in document.as_bytes() {
        items.push(&[*byte]);
        while let Some(item) = items.next_item() {
            match item {
                Ok(id) => ids.push(id),
                Err(error) => return (ids, Err(error)),
            }
        }
    }
    (ids, items.finish())
}

#[test]
fn the_envelope_is_judged_as_that_of_a_whole_answer() {
    let cases = [
        (r#"{"jsonrpc":"2.0","result":["1",2],"id":7}"#, 2),
        (r#" { "id" : "7" , "result" : [ "1" ] } "#, 1),
        (r#"{"jsonrpc":"2.0","result":[],"id":7}"#, 0),
        // Refusals, and what is no answer to this call.
        (r#"{"jsonrpc":"2.0","error":{"code":-32602,"message":"m","data":"[1]"},"id":7}"#, 0),
        (r#"{"result":["1"],"error":{"code":1,"message":"m"},"id":7}"#, 1),
        (r#"{"result":["1"],"id":8}"#, 1),
        (r#"{"result":["1"]}"#, 1),
        (r#"{"id":7}"#, 0),
        (r#"[{"result":["1"],"id":7}]"#, 0),
        ("<html><body>[1]</body></html>", 0),
        (r#"{"result":["1","x"],"id":7}"#, 1),
        ("{\"id\":7,\n\"result\":[1,\n\"x\"]}", 1),
        (r#"{"result":"x","id":7}"#, 0),
    ];
    for (document, count) in cases {
        let whole = read::<Vec<Id>>(document, ID, &tables::TABLES, &tables::IDS);
        let (ids, end) = in_pieces(document);
        assert_eq!((ids.len(), end), (count, whole.map(|_| ())), "{document}");
    }
}

#[test]
fn what_is_wrong_around_the_objects_is_told_with_its_place() {
    let cases = [
        ("{\"result\":[1,\n2],\n\"id\" 7}", "line 3, column 6, at /: `:` is wanted"),
        ("{\"result\":[1,\n2],\n\"id\":7}}", "line 3, column 8, at /: something follows the end of the document"),
        ("{\"result\":[1,\n2],\n\"id\":", "line 3, column 6, at /id: the document ends too early: a value is wanted"),
        (
            "{\"result\":[1,\n2",
            "line 2, column 2, at /result/2: the document ends too early: the rest of an item is wanted",
        ),
        (
            "{\"result\":[1,\n",
            "line 2, column 1, at /result: the document ends too early: the rest of the list is wanted",
        ),
        ("{\"result\"", "line 1, column 10, at /: the document ends too early: `:` is wanted"),
        ("", "line 1, column 1, at /: the document ends too early: a value is wanted"),
        ("{\"id\":7,\n\"result\":\"5\"}", "line 2, column 10, at /result: a list is wanted"),
    ];
    for (document, expected) in cases {
        let (_, Err(ReadError::Decode(error))) = in_pieces(document) else { panic!("{document}") };
        assert_eq!(error.to_string(), expected, "{document}");
    }
}

#[test]
fn one_object_may_be_as_long_as_is_said() {
    let mut items = Items::new(ID, &tables::TABLES, &tables::IDS).unwrap().with_held(100);
    items.push(b"{\"result\":[1,\"");
    items.push(&[b'1'; 200]);
    assert_eq!(items.next_item(), Some(Ok(Id(1))));
    let Some(Err(ReadError::Decode(error))) = items.next_item::<Id>() else { panic!("too long") };
    assert_eq!((error.kind, &*error.path), (DecodeErrorKind::Size(100), "/result/2"));
    assert_eq!(items.next_item::<Id>(), None);
}
