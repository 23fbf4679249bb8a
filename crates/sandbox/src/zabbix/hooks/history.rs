//! Values that are pushed from outside.

use callsheet_runtime::Value;
use callsheet_runtime::record::Record;

use super::now;
use crate::config::Zabbix;
use crate::engine::Call;
use crate::hook::World;
use crate::refusal::Refusal;
use crate::store::Store;
use crate::tree::{self, Object};

const VALUES: &str = "history-value";

/// Keeps each value with its item, which the request names by its id or by host and key.
pub(super) fn push(call: &Call<'_>, world: &mut World<'_>, _: &Zabbix) -> Result<Value, Refusal> {
    let values = match tree::plain(&call.request.get(0)) {
        Value::List(values) => values,
        lone => vec![lone],
    };
    let mut data = Vec::new();
    for value in values {
        let Value::Map(value) = value else { continue };
        let answer = match item(world.store, &value) {
            Some(itemid) => {
                keep(world.store, &itemid, &value);
                ("itemid", itemid)
            }
            None => ("error", "No permissions to referred object or it does not exist.".to_owned()),
        };
        data.push(Value::Map(Object::from([(answer.0.to_owned(), Value::from(answer.1))])));
    }
    let response = ("response".to_owned(), Value::from("success"));
    Ok(Value::Map(Object::from([response, ("data".to_owned(), Value::List(data))])))
}

fn item(store: &Store, value: &Object) -> Option<String> {
    let text = |name: &str| value.get(name).and_then(tree::text).map(|text| text.into_owned());
    if let Some(itemid) = text("itemid") {
        return store.object("item", &itemid).map(|_| itemid);
    }
    let host = store.find("host", "host", &text("host")?)?;
    let key = text("key")?;
    let is_it = |item: &Object| {
        let has = |name: &str, wanted: &str| item.get(name).and_then(tree::text).is_some_and(|text| text == wanted);
        has("hostid", host.as_str()) && has("key_", &key)
    };
    store.collection("item")?.iter().find(|(_, item)| is_it(item)).map(|(key, _)| key.as_str().to_owned())
}

fn keep(store: &mut Store, itemid: &str, pushed: &Object) {
    let kind = store.object("item", itemid).and_then(|item| item.get("value_type")).cloned();
    let next = store.next_key(VALUES);
    let Some(kept) = store.collection_mut(VALUES) else { return };
    let mut value = Object::from([
        (kept.entity.key.to_owned(), Value::from(next.as_str())),
        ("itemid".to_owned(), Value::from(itemid)),
        ("clock".to_owned(), pushed.get("clock").cloned().unwrap_or_else(|| Value::from(now()))),
        ("ns".to_owned(), pushed.get("ns").cloned().unwrap_or_else(|| Value::from(0))),
        ("value".to_owned(), pushed.get("value").cloned().unwrap_or_default()),
    ]);
    if let Some(kind) = kind {
        value.insert("history".to_owned(), kind);
    }
    kept.put(next, value);
}
