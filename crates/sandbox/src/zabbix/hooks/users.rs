//! Users: whom a caller sees, and what may be done to whom.

use callsheet_runtime::record::Record;
use callsheet_runtime::{ExposeSecret, Ref, SecretString, Value};

use super::{NOT_THERE, failed, said};
use crate::config::Zabbix;
use crate::engine::Call;
use crate::hook::{World, switch};
use crate::refusal::Refusal;
use crate::store::{Key, Store};
use crate::tree::{self, Object};
use crate::zabbix::credentials::greatest_of_groups;
use crate::zabbix::{HEADER_SINCE, USERS};

/// Fields that follow from the user's groups.
const ACCESS: &[&str] = &["gui_access", "debug_mode", "users_status"];

/// Who is no super admin sees the members of the own groups.
pub(super) fn visible(call: &mut Call<'_>, world: &mut World<'_>, _: &Zabbix) -> Result<(), Refusal> {
    if switch(call, "getAccess") {
        call.scope.computes = ACCESS;
        call.scope.compute = Some(add_access);
    }
    let Some(caller) = call.caller.filter(|_| !call.has_level(Some("super-admin"))) else { return Ok(()) };
    let groups = |key: &Key| {
        let mut found = Vec::new();
        if let Some(user) = world.store.object(USERS, key.as_str()) {
            tree::leaves(user, "usrgrps.usrgrpid", &mut found);
        }
        found
    };
    let own = groups(&caller.key);
    let users = world.store.collection(USERS).into_iter().flat_map(|users| users.iter());
    let shares = |key: &&Key| **key == caller.key || groups(key).iter().any(|group| own.contains(group));
    call.scope.visible = Some(users.map(|(key, _)| key).filter(shares).cloned().collect());
    Ok(())
}

fn add_access(_: &Call<'_>, store: &Store, user: &mut Object) {
    let Some(key) = user.get("userid").and_then(tree::text).map(|text| Key::new(&text)) else { return };
    for name in ACCESS {
        user.insert((*name).to_owned(), Value::from(greatest_of_groups(store, &key, name)));
    }
}

pub(super) fn creatable(call: &mut Call<'_>, _: &mut World<'_>, setup: &Zabbix) -> Result<(), Refusal> {
    each(call, |number, user| {
        let names = ["username", "name", "surname"].map(|name| text(user, name).unwrap_or_default());
        match secret(user, "passwd") {
            Some(password) => check_password(number, password, &names),
            None if setup.version < HEADER_SINCE => Err(said("Incorrect value for field \"passwd\": cannot be empty.")),
            None => {
                let [name, ..] = &names;
                let words = "must have a password, because internal authentication is in effect.";
                Err(said(format!("User \"{name}\" {words}")))
            }
        }
    })
}

/// Who is no super admin changes nobody else; passwords and the own role have rules of their own.
pub(super) fn changeable(call: &mut Call<'_>, world: &mut World<'_>, setup: &Zabbix) -> Result<(), Refusal> {
    let Some(caller) = call.caller else { return Ok(()) };
    if !call.has_level(Some("super-admin")) {
        call.scope.visible = Some(vec![caller.key.clone()]);
    }
    each(call, |number, user| {
        let Some(key) = text(user, "userid").map(|id| Key::new(&id)) else { return Ok(()) };
        let Some(stored) = world.store.object(USERS, key.as_str()) else { return Ok(()) };
        let is_own = key == caller.key;
        if let Some(password) = secret(user, "passwd") {
            let stored_text = |name: &str| stored.get(name).and_then(tree::text).map(|text| text.into_owned());
            let names = ["username", "name", "surname"]
                .map(|name| text(user, name).or_else(|| stored_text(name)).unwrap_or_default());
            check_password(number, password, &names)?;
            check_current(user, &key, is_own, world, setup)?;
        }
        let role = stored.get("roleid").and_then(tree::text);
        match text(user, "roleid") {
            Some(wanted) if is_own && role.is_none_or(|role| role != wanted) => {
                Err(said("User cannot change own role."))
            }
            _ => Ok(()),
        }
    })
}

/// A release that knows `current_passwd` wants it of whoever changes the own password.
fn check_current(user: &dyn Record, key: &Key, is_own: bool, world: &World<'_>, setup: &Zabbix) -> Result<(), Refusal> {
    match secret(user, "current_passwd") {
        Some(current) if !world.store.secrets.matches(USERS, key.as_str(), "passwd", current) => {
            Err(said("Incorrect current password."))
        }
        None if is_own && setup.version >= HEADER_SINCE => Err(said("Current password is mandatory.")),
        _ => Ok(()),
    }
}

/// A new password ends the other sessions of its user.
pub(super) fn changed(call: &Call<'_>, world: &mut World<'_>, setup: &Zabbix) {
    if setup.version < HEADER_SINCE {
        return;
    }
    let mut keys = Vec::new();
    let collected = each(call, |_, user| {
        if secret(user, "passwd").is_some() {
            keys.extend(text(user, "userid").map(|id| Key::new(&id)));
        }
        Ok(())
    });
    if collected.is_ok() {
        keys.iter().for_each(|key| world.sessions.close_others(key, world.session));
    }
}

pub(super) fn deletable(call: &mut Call<'_>, world: &mut World<'_>, setup: &Zabbix) -> Result<(), Refusal> {
    let ids = tree::texts(&tree::plain(&call.request.get(0)));
    let users: Vec<&Object> = ids.iter().filter_map(|id| world.store.object(USERS, id)).collect();
    if users.len() < ids.len() {
        return Err(failed(NOT_THERE));
    }
    let is_own = |id: &String| call.caller.is_some_and(|caller| caller.key == Key::new(id));
    if ids.iter().any(is_own) {
        let whom = if setup.version < HEADER_SINCE { "himself" } else { "oneself" };
        return Err(said(format!("User is not allowed to delete {whom}.")));
    }
    let is_guest = |user: &&Object| user.get("username").and_then(tree::text).is_some_and(|name| name == "guest");
    if users.iter().any(is_guest) {
        return Err(said("Cannot delete Zabbix internal user \"guest\", try disabling that user."));
    }
    Ok(())
}

fn check_password(number: usize, password: &SecretString, names: &[String]) -> Result<(), Refusal> {
    let wrong = |words: &str| Err(said(format!("Incorrect value for field \"/{number}/passwd\": {words}.")));
    let password = password.expose_secret().to_lowercase();
    if password.chars().count() < 8 {
        return wrong("must be at least 8 characters long");
    }
    if names.iter().any(|name| !name.is_empty() && password.contains(&name.to_lowercase())) {
        return wrong("must not contain user's name, surname or username");
    }
    if ["password", "12345678", "abcdefgh"].contains(&&*password) {
        return wrong("must not be one of common or context-specific passwords");
    }
    Ok(())
}

/// Visits the users of a request that is a list of them, numbered from 1.
fn each(call: &Call<'_>, mut visit: impl FnMut(usize, &dyn Record) -> Result<(), Refusal>) -> Result<(), Refusal> {
    let Ref::List(list) = call.request.get(0) else { return Ok(()) };
    for index in 0..list.len() {
        if let Ref::Record(user) = list.get(index) {
            visit(index + 1, user)?;
        }
    }
    Ok(())
}

fn value<'r>(record: &'r dyn Record, name: &str) -> Ref<'r> {
    let number = record.shape().shape().fields.iter().position(|field| field.name == name);
    number.map_or(Ref::Absent, |number| record.get(number))
}

fn text(record: &dyn Record, name: &str) -> Option<String> {
    tree::text(&tree::plain(&value(record, name))).map(|text| text.into_owned())
}

fn secret<'r>(record: &'r dyn Record, name: &str) -> Option<&'r SecretString> {
    match value(record, name) {
        Ref::Secret(secret) => Some(secret),
        _ => None,
    }
}
