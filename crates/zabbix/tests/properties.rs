//! What holds for every document, right or broken.
#![allow(clippy::unwrap_used)] // a test may fail

use callsheet_runtime::Value;
use callsheet_runtime::tables::{Kind, Type};
use callsheet_zabbix::json_rpc::{read, result};
use callsheet_zabbix::{CallId, ReadError};
use proptest::prelude::*;
use serde_json::value::RawValue;

mod tables;

const ID: CallId = CallId(7);

const SEEDS: [&str; 5] = [
    r#"{"jsonrpc":"2.0","result":[{"a":"1"},{"b":[2,null]}],"id":7}"#,
    r#"{"jsonrpc":"2.0","result":"x","error":{"code":1,"message":"m"},"id":7}"#,
    r#"{"jsonrpc":"2.0","result":1,"id":8,"id":7}"#,
    r#"{"id":"7","result":{"id":7},"jsonrpc":"2.0"}"#,
    r#"{"jsonrpc":"2.0","error":{"code":-32602,"message":"m","data":"d"},"id":7}"#,
];

/// A seed of which some pieces are taken out, doubled or put elsewhere.
fn documents() -> impl Strategy<Value = String> {
    let edit = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..3);
    (prop::sample::select(&SEEDS), prop::collection::vec(edit, 0..4)).prop_map(|(seed, edits)| {
        let mut characters: Vec<char> = seed.chars().collect();
        for (from, length, to, what) in edits {
            if characters.is_empty() {
                break;
            }
            let from = from.index(characters.len());
            let length = length.index((characters.len() - from).min(12)) + 1;
            let piece: Vec<char> = characters[from..from + length].to_vec();
            if what != 1 {
                characters.drain(from..from + length);
            }
            if what != 0 {
                let to = to.index(characters.len() + 1);
                characters.splice(to..to, piece);
            }
        }
        characters.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_read_was_an_answer_to_the_call(document in documents()) {
        let any = Type::of(Kind::Any);
        if let Ok(value) = read::<Value>(&document, ID, &tables::TABLES, &any) {
            let parsed: serde_json::Value = serde_json::from_str(&document).unwrap();
            prop_assert!(parsed.get("error").is_none_or(serde_json::Value::is_null), "{}", document);
            let id = parsed.get("id").unwrap();
            prop_assert!(id == 7 || id == "7", "{}", document);
            let slow = result(&document, ID).unwrap();
            prop_assert_eq!(callsheet_runtime::json::value(slow).unwrap(), value);
        }
    }

    #[test]
    fn what_has_a_result_is_json(document in "[{}\\[\\],:\"0-9a-z\\\\ \u{e9}]{0,60}") {
        // By the grammar alone: a value of serde_json's has no place for 1e310.
        let parsed = serde_json::from_str::<&RawValue>(&document);
        prop_assert!(result(&document, ID).is_err() || parsed.is_ok(), "{}", document);
        prop_assert_eq!(parsed.is_err(), matches!(result(&document, ID), Err(ReadError::NotJson { line: _, column: _ } | ReadError::Part)));
    }
}
