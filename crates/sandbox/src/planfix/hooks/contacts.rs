//! Contacts: their access to Planfix, and the entries that changes of them leave.

use callsheet_runtime::Value;

use super::super::{CONTACTS, USERS, completion, newborn};
use super::{said, sent, text};
use crate::config::Planfix;
use crate::engine::Call;
use crate::hook::World;
use crate::refusal::Refusal;
use crate::store::Store;
use crate::tree::{self, Object};

/// Methods that leave an entry in the contact's history, and answer its number.
pub(super) const RECORDED: &[&str] = &["contact.add", "contact.update", "contact.updateCustomData"];

/// An address has an `@`.
pub(in super::super) fn check_address(contact: &Object) -> Result<(), Refusal> {
    let is_wrong = |path: &str| {
        let address = text(contact, path);
        !address.is_empty() && !address.contains('@')
    };
    if is_wrong("email") || is_wrong("user.email") {
        return Err(said("8010", "The e-mail address is not a right one."));
    }
    Ok(())
}

/// A contact without access to Planfix has no sign-in data; one who has not yet taken it up has none that could change.
pub(super) fn with_access(call: &mut Call<'_>, world: &mut World<'_>, _: &Planfix) -> Result<(), Refusal> {
    let asked = sent(call, "contact");
    for selector in ["general", "userid", "id"] {
        let value = text(&asked, selector);
        if value.is_empty() {
            continue;
        }
        let Some(key) = world.store.find(CONTACTS, selector, &value) else { return Ok(()) };
        let Some(contact) = world.store.object(CONTACTS, key.as_str()) else { return Ok(()) };
        let sets_password = tree::get(&asked, "user.password").is_some();
        return match (is_invited(contact), has_access(contact)) {
            (true, _) if sets_password => {
                Err(said("8008", "A password cannot be set before the contact has taken up the access."))
            }
            (true, _) => Err(said("8005", "The contact has not yet taken up the access to Planfix.")),
            (false, false) => Err(said("8006", "The contact was given no access to Planfix.")),
            (false, true) => check_login(world.store, contact, &text(&asked, "user.email")),
        };
    }
    Ok(())
}

/// Opens a contact's access to Planfix, or closes it, and says what came of it.
pub(super) fn let_in(call: &mut Call<'_>, _: &mut World<'_>, _: &Planfix) -> Result<(), Refusal> {
    call.scope.complete = Some(open_or_close);
    Ok(())
}

fn open_or_close(call: &Call<'_>, store: &mut Store, contact: &mut Object) -> Result<(), Refusal> {
    let before = store.object(CONTACTS, &text(contact, "id")).cloned().unwrap_or_default();
    let is_first = tree::get(&before, "user.status").is_none() && !is_invited(&before);
    if !is_first {
        // The address counts for the first time alone.
        restore(contact, &before, "user.email");
    }
    let opens = is_on(contact, "havePlanfixAccess");
    let result = match (opens, is_first, is_invited(&before)) {
        (true, true, _) => {
            if text(contact, "user.email").is_empty() {
                tree::set(contact, "user.email", Value::from(text(contact, "email")));
            }
            check_login(store, &before, &text(contact, "user.email"))?;
            tree::set(contact, "user.isInvited", Value::Bool(true));
            "NOTICE_SEND"
        }
        (true, false, true) => "NOTICE_RESEND",
        (false, _, true) => {
            contact.remove("user");
            "ACCESS_CANCELED"
        }
        (is_open, false, false) => {
            let status = if is_open { "ACTIVE" } else { "UNACTIVE" };
            tree::set(contact, "user.status", Value::from(status));
            status
        }
        (false, true, _) => "UNACTIVE",
    };
    contact.insert("status".to_owned(), Value::from(result));
    completion::complete(call, store, contact)
}

fn restore(contact: &mut Object, before: &Object, path: &str) {
    match tree::get(before, path) {
        Some(value) => tree::set(contact, path, value.clone()),
        None => {
            tree::take(contact, path);
        }
    }
}

/// The address to sign in with is nobody else's.
fn check_login(store: &Store, contact: &Object, address: &str) -> Result<(), Refusal> {
    let own = text(contact, "id");
    let is_others = |key: Option<crate::store::Key>| key.is_some_and(|key| key.as_str() != own);
    let is_taken = !address.is_empty()
        && (store.find(USERS, "email", address).is_some()
            || store.find(USERS, "login", address).is_some()
            || is_others(store.find(CONTACTS, "user.email", address)));
    if is_taken { Err(said("8007", "The e-mail address for signing in is in use already.")) } else { Ok(()) }
}

/// A letter was sent, and not yet followed.
fn is_invited(contact: &Object) -> bool {
    is_on(contact, "user.isInvited")
}

fn has_access(contact: &Object) -> bool {
    is_on(contact, "havePlanfixAccess")
}

fn is_on(contact: &Object, path: &str) -> bool {
    text(contact, path) == "1"
}

/// In changes the system's number goes before the one for people.
pub(super) fn by_id(call: &mut Call<'_>, _: &mut World<'_>, _: &Planfix) -> Result<(), Refusal> {
    call.scope.prefers = Some("id");
    Ok(())
}

/// Carries the change out and, unless it is to be silent, records it.
pub(super) fn recorded(call: &Call<'_>, world: &mut World<'_>, _: &Planfix) -> Result<Value, Refusal> {
    let mut answer = call.run(world.store)?;
    if world.is_silent {
        return Ok(answer);
    }
    if let Value::Map(members) = &mut answer {
        let contact = members.get("contact").cloned().unwrap_or_default();
        let id = match &contact {
            Value::Map(contact) => text(contact, "id"),
            _ => String::new(),
        };
        let number = record(call, world.store, &id);
        members.insert("actionid".to_owned(), Value::from(number));
    }
    Ok(answer)
}

fn record(call: &Call<'_>, store: &mut Store, id: &str) -> String {
    let key = store.next_key("action");
    let general = store.object(CONTACTS, id).and_then(|contact| contact.get("general")).cloned().unwrap_or_default();
    let mut entry = Object::from([
        ("id".to_owned(), Value::from(key.as_str())),
        ("contact".to_owned(), Value::Map(Object::from([("general".to_owned(), general)]))),
    ]);
    newborn::fill("action", call.caller, &mut entry);
    if let Some(actions) = store.collection_mut("action") {
        actions.put(key.clone(), entry);
    }
    key.as_str().to_owned()
}
