//! The envelopes around what methods answer: JSON-RPC of Zabbix, the response element of Planfix.

use callsheet_planfix::response;
use callsheet_runtime::Value;
use callsheet_runtime::tables::{Kind, Type};
use callsheet_zabbix::batch::Batch;
use callsheet_zabbix::json_rpc::{self, CallId};

use crate::apis::{PLANFIX, ZABBIX};
use crate::judge::json::judge;

/// Any document. What is cut out of an answer of Zabbix is a JSON value of that answer; the ways to read one answer agree.
///
/// # Panics
/// Where that does not hold.
pub fn envelope(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    json(text);
    xml(text);
}

fn json(text: &str) {
    let any = Type::of(Kind::Any);
    let cut = json_rpc::result(text, CallId(1));
    let read = json_rpc::read::<Value>(text, CallId(1), ZABBIX.tables, &any);
    if let Ok(result) = cut {
        assert!(judge(result).is_json, "cut out of the answer: {result}");
    }
    // A value deeper than the limit is cut out and not read.
    assert!(cut.is_ok() || read.is_err(), "read though it is no answer: {read:?}");
    if let Err(error) = &read {
        assert!(!error.to_string().is_empty());
    }
    let mut batch = Batch::new(CallId(1));
    batch.push("host.get", "{}", None);
    batch.push("user.get", "{}", None);
    if let Ok(answers) = batch.read(text) {
        assert_eq!(answers.len(), batch.len());
        for answer in answers.into_iter().flatten() {
            assert!(judge(answer).is_json, "cut out of the answers: {answer}");
        }
    }
}

fn xml(text: &str) {
    let checked = response::check(text);
    let read = response::read::<Value>(text, PLANFIX.tables, &Type::of(Kind::Any));
    assert!(checked.is_ok() || read.is_err(), "read though it is no answer: {read:?}");
    if let Err(error) = &checked {
        assert!(!error.to_string().is_empty());
    }
    if callsheet_planfix::session::key(text).is_ok() {
        assert!(checked.is_ok(), "a session from a refusal: {checked:?}");
    }
}
