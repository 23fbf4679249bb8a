//! Comments: what they do to their task, and the rows of data tags that come with them.

use callsheet_runtime::Value;
use callsheet_runtime::tables::Action;

use super::super::completion;
use super::{said, sent, tags, text};
use crate::config::Planfix;
use crate::engine::Call;
use crate::hook::World;
use crate::refusal::Refusal;
use crate::store::{Key, Store};
use crate::tree::{self, Object};

/// Comments of other types tell what happened, and stay as they are.
const CHANGEABLE: &[&str] = &["ACTION", "COMMENT"];

pub(super) fn write(call: &mut Call<'_>, _: &mut World<'_>, _: &Planfix) -> Result<(), Refusal> {
    call.scope.complete = Some(complete);
    Ok(())
}

fn complete(call: &Call<'_>, store: &mut Store, action: &mut Object) -> Result<(), Refusal> {
    let before = store.object("action", &text(action, "id")).cloned();
    if let Some(before) = &before
        && !CHANGEABLE.contains(&&*text(before, "type"))
    {
        return Err(said("4004", "Comments of this type cannot be changed."));
    }
    if call.method.action == Action::Create {
        settle_task(store, action);
    }
    let asked = sent(call, "action");
    if asked.contains_key("taskNewStatus") {
        change_status(store, action, before.as_ref())?;
    }
    tags::write(call, store, action, before.as_ref(), &asked)?;
    completion::complete(call, store, action)
}

/// A task is named by its number for people or by the system's; the first goes before the other.
fn settle_task(store: &Store, action: &mut Object) {
    let general = text(action, "task.general");
    let by_general = (!general.is_empty()).then(|| store.find("task", "general", &general)).flatten();
    if let Some(key) = by_general {
        tree::set(action, "task.id", Value::from(key.as_str()));
    }
    let id = text(action, "task.id");
    if let Some(project) = store.object("task", &id).and_then(|task| tree::get(task, "project.id")) {
        tree::set(action, "project.id", project.clone());
    }
}

/// The last comment of a task may change its status, to one of its process.
fn change_status(store: &mut Store, action: &mut Object, before: Option<&Object>) -> Result<(), Refusal> {
    let (id, status) = (text(action, "task.id"), text(action, "statusChange.newStatus"));
    let Some(task) = store.object("task", &id) else {
        return Err(said("4006", "There is no task whose status could change."));
    };
    if let Some(before) = before {
        let own = Key::new(&text(before, "id"));
        let others = store.collection("action").into_iter().flat_map(|actions| actions.with("task.id", &id));
        if others.into_iter().any(|other| *other > own) {
            return Err(said("4007", "Only the last comment may change the status."));
        }
    }
    let set = text(task, "statusSet");
    let is_own = status.bytes().all(|byte| byte.is_ascii_digit());
    let of_set = |state: &Object| text(state, "process.id") == set && text(state, "value") == status;
    let states = store.collection("process-status");
    if is_own && !states.is_some_and(|states| states.iter().any(|(_, state)| of_set(state))) {
        return Err(said("4006", "The task may not take this status."));
    }
    let old = task.get("status").cloned().unwrap_or_default();
    if before.is_none() {
        tree::set(action, "statusChange.oldStatus", old);
    }
    if let Some(task) = store.object_mut("task", &Key::new(&id)) {
        task.insert("status".to_owned(), Value::from(status));
    }
    Ok(())
}

/// A comment that changed the status of its task stays.
pub(super) fn deletable(call: &mut Call<'_>, world: &mut World<'_>, _: &Planfix) -> Result<(), Refusal> {
    let id = text(&sent(call, "action"), "id");
    let changed =
        world.store.object("action", &id).is_some_and(|action| !text(action, "statusChange.newStatus").is_empty());
    if changed { Err(said("4001", "A comment that changed the status cannot be deleted.")) } else { Ok(()) }
}

/// The rows of data tags go with their comment.
pub(super) fn deleted(call: &Call<'_>, world: &mut World<'_>, _: &Planfix) {
    let id = text(&sent(call, "action"), "id");
    let Some(rows) = world.store.collection_mut(tags::ROWS) else { return };
    let gone: Vec<Key> = rows.with("action.id", &id).cloned().collect();
    for key in gone {
        rows.remove(&key);
    }
}
