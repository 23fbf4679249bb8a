//! What Planfix's methods do that their tables cannot say.

use callsheet_runtime::{Ref, Value};

use super::USERS;
use crate::config::Planfix;
use crate::engine::Call;
use crate::hook::{Hook, World, field, text_field};
use crate::refusal::{Cause, Refusal};
use crate::store::Key;
use crate::tree::{self, Object};

pub(super) const HOOKS: &[Hook<Planfix>] = &[
    Hook { instead: Some(log_in), ..Hook::of(&["auth.login"]) },
    Hook { before: Some(caller_by_default), ..Hook::of(&["user.get"]) },
    Hook { before: Some(own_or_admin), ..Hook::of(&["user.update"]) },
    Hook { before: Some(contact_with_access), ..Hook::of(&["contact.updateUserInfo"]) },
];

/// The codes for "no rights", by what a method works on.
pub(super) const DENIED: &[&str] = &["2002", "4001", "5002", "6001", "7001", "8001", "9001", "10001"];

/// The codes for "taken already", likewise.
pub(super) const TAKEN: &[&str] = &["6002", "8007", "9006"];

fn said(code: &'static str, words: &str) -> Refusal {
    Cause::Said(code, words.to_owned()).at("/request")
}

fn log_in(call: &Call<'_>, world: &mut World<'_>, _: &Planfix) -> Result<Value, Refusal> {
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
fn caller_by_default(call: &mut Call<'_>, _: &mut World<'_>, _: &Planfix) -> Result<(), Refusal> {
    call.scope.default = call.caller.map(|caller| caller.key.clone());
    Ok(())
}

/// Who is no administrator changes nobody else.
fn own_or_admin(call: &mut Call<'_>, _: &mut World<'_>, _: &Planfix) -> Result<(), Refusal> {
    let Some(caller) = call.caller else { return Ok(()) };
    let id = nested(call, "user", "id");
    if call.has_level(Some("admin")) || id.is_none_or(|id| Key::new(&id) == caller.key) {
        return Ok(());
    }
    Err(said("6001", "The user has no rights for this with employees."))
}

/// A contact without access to Planfix has no sign-in data, and an address has an `@`.
fn contact_with_access(call: &mut Call<'_>, world: &mut World<'_>, _: &Planfix) -> Result<(), Refusal> {
    let email = inner_text(call, &["contact", "user", "email"]);
    if email.is_some_and(|email| !email.is_empty() && !email.contains('@')) {
        return Err(said("8010", "The e-mail address is not a right one."));
    }
    for selector in ["general", "userid", "id"] {
        let Some(value) = nested(call, "contact", selector) else { continue };
        let Some(key) = world.store.find(call.method.entity, selector, &value) else { return Ok(()) };
        let contact = world.store.object(call.method.entity, key.as_str());
        let access = contact.and_then(|contact| contact.get("havePlanfixAccess")).and_then(tree::text);
        if access.is_some_and(|access| access != "1") {
            return Err(said("8006", "The contact was given no access to Planfix."));
        }
        return Ok(());
    }
    Ok(())
}

/// The text of a scalar within a record at the request's root.
fn nested(call: &Call<'_>, record: &str, name: &str) -> Option<String> {
    inner_text(call, &[record, name])
}

fn inner_text(call: &Call<'_>, path: &[&str]) -> Option<String> {
    let (first, rest) = path.split_first()?;
    match tree::plain(&field(call, first)) {
        Value::Map(object) => tree::get(&object, &rest.join(".")).and_then(tree::text).map(|text| text.into_owned()),
        _ => None,
    }
}
