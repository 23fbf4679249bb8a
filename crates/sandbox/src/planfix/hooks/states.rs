//! Tasks that are accepted, turned down, moved on, put off, and written anew.

use callsheet_runtime::tables::Part;
use callsheet_runtime::{Ref, Value};

use super::super::{USERS, completion, lists, newborn};
use super::{said, sent, text};
use crate::config::Planfix;
use crate::engine::Call;
use crate::hook::{World, field};
use crate::refusal::Refusal;
use crate::store::Store;
use crate::tree::{self, Object};

pub(super) const METHODS: &[&str] =
    &["task.accept", "task.changeExpectDate", "task.changeStatus", "task.reject", "task.update"];

pub(super) fn move_on(call: &mut Call<'_>, world: &mut World<'_>, _: &Planfix) -> Result<(), Refusal> {
    if let Some(task) = meant(call, world.store) {
        check(call, world.store, task)?;
    }
    call.scope.complete = Some(move_task);
    Ok(())
}

fn meant<'s>(call: &Call<'_>, store: &'s Store) -> Option<&'s Object> {
    let asked = sent(call, "task");
    let selector = ["general", "id"].into_iter().find(|name| asked.contains_key(*name))?;
    let key = store.find("task", selector, &text(&asked, selector))?;
    store.object("task", key.as_str())
}

/// Whether the task is in a state, and the caller in a place, for that.
fn check(call: &Call<'_>, store: &Store, task: &Object) -> Result<(), Refusal> {
    let status = text(task, "status");
    let is_accepted = status == "ACCEPTED" || lists::CLOSED.contains(&&*status);
    match call.method.name {
        "task.accept" if is_accepted && status != "REJECTED" => {
            return Err(said("3011", "The task cannot be accepted; most likely it is accepted already."));
        }
        "task.reject" if is_accepted => {
            return Err(said("3010", "The task cannot be turned down; most likely it is accepted already."));
        }
        _ => {}
    }
    let Some(caller) = call.caller.filter(|_| !call.has_level(Some("admin"))) else { return Ok(()) };
    let is_owner = text(task, "owner.id") == caller.key.as_str();
    let is_worker = does(store, task, caller.key.as_str());
    match call.method.name {
        "task.accept" | "task.reject" if !is_worker => Err(said("3012", "The task is not the user's to do.")),
        "task.changeExpectDate" if !is_worker && !is_owner => Err(said("3012", "The task is not the user's to do.")),
        "task.changeStatus" if !is_worker && !is_owner => Err(said("3009", "The user may not change the task.")),
        "task.changeExpectDate" | "task.changeStatus" if !is_owner && !is_accepted => {
            Err(said("3013", "The task has to be accepted first."))
        }
        _ => Ok(()),
    }
}

fn does(store: &Store, task: &Object, user: &str) -> bool {
    let leaves = |object: Option<&Object>, path: &str| -> Vec<String> {
        let mut found = Vec::new();
        if let Some(object) = object {
            tree::leaves(object, path, &mut found);
        }
        found.into_iter().map(|leaf| leaf.into_owned()).collect()
    };
    let groups = leaves(store.object(USERS, user), "userGroups.id");
    leaves(Some(task), "workers.users.id").iter().any(|id| id == user)
        || leaves(Some(task), "workers.groups.id").iter().any(|id| groups.contains(id))
}

fn move_task(call: &Call<'_>, store: &mut Store, task: &mut Object) -> Result<(), Refusal> {
    let status = match call.method.name {
        "task.accept" => Some("ACCEPTED"),
        "task.reject" => Some("REJECTED"),
        _ => None,
    };
    if let Some(status) = status {
        task.insert("status".to_owned(), Value::from(status));
    }
    if call.method.name == "task.update" {
        forget_unsent(call, task);
    }
    completion::complete(call, store, task)
}

/// An update writes the whole task: what it does not send goes back to what a new task has. Values of the account's own
/// fields are sent one by one, and stay.
fn forget_unsent(call: &Call<'_>, task: &mut Object) {
    let Ref::Record(sent) = field(call, "task") else { return };
    let fields = sent.shape().shape().fields.iter().enumerate();
    let unsent = fields.filter(|(number, _)| matches!(sent.get(*number), Ref::Absent | Ref::Empty));
    for (_, field) in unsent.filter(|(_, field)| field.name != "customData") {
        match field.part {
            Part::Data => task.remove(field.name),
            Part::Stored(path) => tree::take(task, path),
            _ => None,
        };
    }
    newborn::fill("task", call.caller, task);
}
