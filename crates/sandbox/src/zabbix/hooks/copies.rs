//! Discovery rules, copied to other hosts.

use callsheet_runtime::Value;

use super::{NOT_THERE, failed};
use crate::config::Zabbix;
use crate::engine::Call;
use crate::hook::{World, field};
use crate::refusal::Refusal;
use crate::tree;

const RULES: &str = "discovery-rule";

/// Puts a copy of each rule on each host. Prototypes are not copied.
pub(super) fn copy(call: &Call<'_>, world: &mut World<'_>, _: &Zabbix) -> Result<Value, Refusal> {
    let texts = |name: &str| tree::texts(&tree::plain(&field(call, name)));
    let (rules, hosts) = (texts("discoveryids"), texts("hostids"));
    for id in &rules {
        let rule = world.store.object(RULES, id).cloned().ok_or_else(|| failed(NOT_THERE))?;
        for host in &hosts {
            let mut copy = rule.clone();
            let key = world.store.next_key(RULES);
            copy.insert("itemid".to_owned(), Value::from(key.as_str()));
            copy.insert("hostid".to_owned(), Value::from(host.as_str()));
            if let Some(kept) = world.store.collection_mut(RULES) {
                kept.put(key, copy);
            }
        }
    }
    Ok(Value::Bool(true))
}
