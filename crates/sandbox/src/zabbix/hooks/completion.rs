//! What new objects hold though no request says it.

use callsheet_runtime::Value;

use super::{expressions, now};
use crate::config::Zabbix;
use crate::engine::Call;
use crate::hook::World;
use crate::refusal::Refusal;
use crate::store::Store;
use crate::tree::{self, Object};

pub(super) const METHODS: &[&str] = &[
    "dashboard.create",
    "map.create",
    "report.create",
    "token.create",
    "trigger.create",
    "trigger.update",
    "triggerprototype.create",
    "triggerprototype.update",
];

pub(super) fn set_up(call: &mut Call<'_>, _: &mut World<'_>, _: &Zabbix) -> Result<(), Refusal> {
    call.scope.complete = Some(match call.method.entity {
        "trigger" | "trigger-prototype" => with_functions,
        "token" => as_made_by_caller,
        _ => as_callers_own,
    });
    Ok(())
}

fn with_functions(_: &Call<'_>, store: &mut Store, object: &mut Object) -> Result<(), Refusal> {
    expressions::add_functions(store, object);
    Ok(())
}

/// Who makes an object without saying whose it is makes it for themselves.
fn as_callers_own(call: &Call<'_>, _: &mut Store, object: &mut Object) -> Result<(), Refusal> {
    let is_said = object.get("userid").and_then(tree::text).is_some_and(|text| !matches!(&*text, "" | "0"));
    if let (Some(caller), false) = (call.caller, is_said) {
        object.insert("userid".to_owned(), Value::from(caller.key.as_str()));
    }
    Ok(())
}

fn as_made_by_caller(call: &Call<'_>, store: &mut Store, object: &mut Object) -> Result<(), Refusal> {
    as_callers_own(call, store, object)?;
    object.entry("created_at".to_owned()).or_insert_with(|| Value::from(now()));
    if let Some(caller) = call.caller {
        object.entry("creator_userid".to_owned()).or_insert_with(|| Value::from(caller.key.as_str()));
    }
    Ok(())
}
