//! The two scanners of JSON: what they take for JSON, and what they read in it.

use std::collections::BTreeMap;

use callsheet_runtime::{Value, json};
use callsheet_validator::{Limits, Validator};

use super::diagnostics::is_readable;
use super::small_apis::shop;
use crate::judge::json::judge;

/// Any bytes. The validator and the decoder's scanner take the same documents for JSON as the grammar does, and as serde_json
/// does within its limits; they read the same value as serde_json; a value that is written is read as the same value.
///
/// # Panics
/// Where that does not hold.
pub fn json_scanner(data: &[u8]) {
    let validator = Validator::new(shop());
    let Ok(text) = std::str::from_utf8(data) else {
        assert!(!is_readable(&validator, data), "the validator reads what is not UTF-8");
        return;
    };
    let verdict = judge(text);
    let judged = serde_json::from_str::<serde_json::Value>(text);
    // serde_json has a limit of depth of its own, and refuses numbers that no float can hold.
    let is_text = verdict.is_json && verdict.is_text;
    let is_limited = verdict.depth >= 127 || judged.as_ref().is_err_and(is_out_of_range);
    assert!(is_limited || judged.is_ok() == is_text, "the grammar and serde_json differ: {judged:?}");

    let is_read = is_text && verdict.depth <= Limits::default().depth;
    assert_eq!(is_readable(&validator, data), is_read, "the validator and the grammar differ");
    let value = json::value(text);
    assert_eq!(value.is_ok(), is_text && verdict.depth <= json::DEPTH, "the decoder and the grammar: {value:?}");
    let Ok(value) = value else { return };
    if let Ok(judged) = &judged {
        assert!(is_same(&value, judged), "read as {value:?}, by serde_json as {judged:?}");
    }
    let written = value.to_string();
    assert!(judge(&written).is_json, "written as {written}");
    assert_eq!(json::value(&written).as_ref(), Ok(&value), "written as {written}");
}

fn is_out_of_range(error: &serde_json::Error) -> bool {
    error.to_string().starts_with("number out of range")
}

/// serde_json rounds the last digits of long numbers otherwise than the standard library.
fn is_near(ours: f64, theirs: f64) -> bool {
    (ours - theirs).abs() <= ours.abs() * 1e-14
}

fn is_same(ours: &Value, theirs: &serde_json::Value) -> bool {
    match (ours, theirs) {
        (Value::Null, serde_json::Value::Null) => true,
        (Value::Bool(ours), serde_json::Value::Bool(theirs)) => ours == theirs,
        (Value::Number(ours), serde_json::Value::Number(theirs)) => match theirs.as_i64() {
            Some(theirs) => ours.parse() == Ok(theirs),
            None => ours.parse().ok().zip(theirs.as_f64()).is_some_and(|(ours, theirs)| is_near(ours, theirs)),
        },
        (Value::Text(ours), serde_json::Value::String(theirs)) => ours == theirs,
        (Value::List(ours), serde_json::Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| is_same(ours, theirs))
        }
        (Value::Map(ours), serde_json::Value::Object(theirs)) => {
            let theirs: BTreeMap<_, _> = theirs.iter().collect();
            ours.len() == theirs.len()
                && ours.iter().zip(theirs).all(|((name, ours), (other, theirs))| name == other && is_same(ours, theirs))
        }
        _ => false,
    }
}
