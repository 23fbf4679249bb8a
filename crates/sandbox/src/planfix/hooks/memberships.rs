//! Lists that one request adds to and takes from.

use callsheet_runtime::Value;

use super::sent;
use crate::config::Planfix;
use crate::engine::Call;
use crate::hook::World;
use crate::refusal::Refusal;
use crate::store::Key;
use crate::tree::{self, Object};

pub(super) const METHODS: &[&str] = &["contact.updateContractors", "task.changeWorkers", "user.updateGroupMembership"];

/// A list of records with an `id`, and where the request has what comes and what goes: method, record at the request's
/// root, place of the list, of what comes, of what goes.
const LISTS: &[(&str, &str, &str, &str, &str)] = &[
    ("contact.updateContractors", "contact", "contractors", "contractors.addClient", "contractors.delClient"),
    ("task.changeWorkers", "task", "workers.users", "workers.addUsers", "workers.delUsers"),
    ("task.changeWorkers", "task", "workers.groups", "workers.addGroups", "workers.delGroups"),
    ("user.updateGroupMembership", "user", "userGroups", "addUserGroup", "delUserGroup"),
];

pub(super) fn change(call: &Call<'_>, world: &mut World<'_>, _: &Planfix) -> Result<Value, Refusal> {
    let answer = call.run(world.store)?;
    for (_, record, list, coming, going) in LISTS.iter().filter(|(method, ..)| *method == call.method.name) {
        let asked = sent(call, record);
        let named = |path: &str| tree::get(&asked, path).map(tree::texts).unwrap_or_default();
        let id = tree::get(&asked, "id").and_then(tree::text).map(|id| Key::new(&id));
        let Some(object) = id.and_then(|id| world.store.object_mut(call.method.entity, &id)) else { continue };
        let mut members = match tree::take(object, list) {
            Some(Value::List(members)) => members,
            _ => Vec::new(),
        };
        let (coming, going) = (named(coming), named(going));
        members.retain(|member| !has_one_of(member, &going));
        for id in coming {
            if !members.iter().any(|member| has_one_of(member, std::slice::from_ref(&id))) {
                members.push(Value::Map(Object::from([("id".to_owned(), Value::from(id))])));
            }
        }
        tree::set(object, list, Value::List(members));
    }
    Ok(answer)
}

fn has_one_of(member: &Value, ids: &[String]) -> bool {
    match member {
        Value::Map(member) => member.get("id").and_then(tree::text).is_some_and(|id| ids.iter().any(|one| *one == id)),
        _ => false,
    }
}
