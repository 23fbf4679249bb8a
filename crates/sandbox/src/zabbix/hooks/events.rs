//! Events: what people do about problems.

use callsheet_runtime::Value;

use super::{NOT_THERE, failed, now};
use crate::config::Zabbix;
use crate::engine::Call;
use crate::hook::{World, field, text_field};
use crate::refusal::Refusal;
use crate::store::Key;
use crate::tree::{self, Object};

/// The bits of an update.
const ACKNOWLEDGE: i64 = 2;
const SEVERITY: i64 = 8;
const UNACKNOWLEDGE: i64 = 16;
const SUPPRESS: i64 = 32;
const UNSUPPRESS: i64 = 64;
const TO_CAUSE: i64 = 128;
const TO_SYMPTOM: i64 = 256;

/// The entities that hold an event under its key.
const KEPT: &[&str] = &["event", "problem"];

/// Notes an update with each event, and does what of it needs no daemon.
pub(super) fn acknowledge(call: &Call<'_>, world: &mut World<'_>, _: &Zabbix) -> Result<Value, Refusal> {
    let ids = tree::texts(&tree::plain(&field(call, "eventids")));
    let is_kept = |id: &String| KEPT.iter().any(|entity| world.store.object(entity, id).is_some());
    if !ids.iter().all(is_kept) {
        return Err(failed(NOT_THERE));
    }
    let bits: i64 = text_field(call, "action").parse().unwrap_or(0);
    for id in &ids {
        let number = world.store.next_number("event", "acknowledges", "acknowledgeid").to_string();
        for entity in KEPT {
            if let Some(event) = world.store.object_mut(entity, &Key::new(id)) {
                let note = note(call, event, &number, bits);
                update(call, event, bits);
                match event.entry("acknowledges".to_owned()).or_insert_with(|| Value::List(Vec::new())) {
                    Value::List(notes) => notes.insert(0, note),
                    other => *other = Value::List(vec![note]),
                }
            }
        }
    }
    let ids = ids.into_iter().map(Value::from).collect();
    Ok(Value::Map(Object::from([("eventids".to_owned(), Value::List(ids))])))
}

fn update(call: &Call<'_>, event: &mut Object, bits: i64) {
    let mut set = |name: &str, value: String| drop(event.insert(name.to_owned(), Value::from(value)));
    let has = |bit: i64| bits & bit != 0;
    if has(ACKNOWLEDGE) || has(UNACKNOWLEDGE) {
        set("acknowledged", i64::from(has(ACKNOWLEDGE)).to_string());
    }
    if has(SEVERITY) {
        set("severity", text_field(call, "severity"));
    }
    if has(SUPPRESS) || has(UNSUPPRESS) {
        set("suppressed", i64::from(has(SUPPRESS)).to_string());
    }
    if has(TO_SYMPTOM) {
        set("cause_eventid", text_field(call, "cause_eventid"));
    }
    if has(TO_CAUSE) {
        set("cause_eventid", "0".to_owned());
    }
}

fn note(call: &Call<'_>, event: &Object, number: &str, bits: i64) -> Value {
    let or_zero = |text: String| if text.is_empty() { "0".to_owned() } else { text };
    let old = event.get("severity").and_then(tree::text).map(|text| text.into_owned()).unwrap_or_default();
    let changes = bits & SEVERITY != 0;
    let severities =
        if changes { [or_zero(old), or_zero(text_field(call, "severity"))] } else { ["0", "0"].map(str::to_owned) };
    let [old, new] = severities;
    let user = call.caller.map_or("0", |caller| caller.key.as_str()).to_owned();
    let members = [
        ("acknowledgeid", number.to_owned()),
        ("userid", user),
        ("eventid", event.get("eventid").and_then(tree::text).map(|text| text.into_owned()).unwrap_or_default()),
        ("clock", now().to_string()),
        ("message", text_field(call, "message")),
        ("action", bits.to_string()),
        ("old_severity", old),
        ("new_severity", new),
        ("suppress_until", or_zero(text_field(call, "suppress_until"))),
        ("taskid", "0".to_owned()),
    ];
    Value::Map(members.into_iter().map(|(name, text)| (name.to_owned(), Value::from(text))).collect())
}
