//! Employees: who signs in, who is meant, who may change whom.

use callsheet_runtime::{Ref, Value};

use super::super::{USERS, completion};
use super::{said, sent, text};
use crate::config::Planfix;
use crate::engine::Call;
use crate::hook::{World, field, text_field};
use crate::refusal::Refusal;
use crate::store::{Key, Store};
use crate::tree::{self, Object};

pub(super) fn log_in(call: &Call<'_>, world: &mut World<'_>, _: &Planfix) -> Result<Value, Refusal> {
    let wrong = || said("1001", "The login or the password is wrong.");
    let login = text_field(call, "login");
    let users = &world.store;
    let key = users.find(USERS, "login", &login).or_else(|| users.find(USERS, "email", &login)).ok_or_else(wrong)?;
    let Ref::Secret(password) = field(call, "password") else { return Err(wrong()) };
    if !world.store.secrets.matches(USERS, key.as_str(), "password", password) {
        return Err(wrong());
    }
    let status = world.store.object(USERS, key.as_str()).and_then(|user| user.get("status")).and_then(tree::text);
    if status.is_some_and(|status| status == "UNACTIVE") {
        return Err(said("0014", "The user behind the request is switched off."));
    }
    let sid = world.sessions.open(key);
    Ok(Value::Map(Object::from([("sid".to_owned(), Value::from(sid))])))
}

/// Without a selector the caller is meant.
pub(super) fn caller_by_default(call: &mut Call<'_>, _: &mut World<'_>, _: &Planfix) -> Result<(), Refusal> {
    call.scope.default = call.caller.map(|caller| caller.key.clone());
    Ok(())
}

/// Who is no administrator changes nobody else.
pub(super) fn own_or_admin(call: &mut Call<'_>, _: &mut World<'_>, _: &Planfix) -> Result<(), Refusal> {
    let Some(caller) = call.caller else { return Ok(()) };
    let id = text(&sent(call, "user"), "id");
    if call.has_level(Some("admin")) || id.is_empty() || Key::new(&id) == caller.key {
        return Ok(());
    }
    Err(said("6001", "The user has no rights for this with employees."))
}

/// Without a status the other one is set.
pub(super) fn turned(call: &mut Call<'_>, _: &mut World<'_>, _: &Planfix) -> Result<(), Refusal> {
    call.scope.complete = Some(turn);
    Ok(())
}

fn turn(call: &Call<'_>, store: &mut Store, user: &mut Object) -> Result<(), Refusal> {
    if text(&sent(call, "user"), "status").is_empty() {
        let other = if text(user, "status") == "ACTIVE" { "UNACTIVE" } else { "ACTIVE" };
        user.insert("status".to_owned(), Value::from(other));
    }
    completion::complete(call, store, user)
}
