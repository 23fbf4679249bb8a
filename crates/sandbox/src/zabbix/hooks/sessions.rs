//! Sessions: opened, closed and checked.

use callsheet_runtime::tables::Kind;
use callsheet_runtime::{ExposeSecret, Ref, Value};

use super::{failed, refusal, said};
use crate::config::Zabbix;
use crate::engine::{Call, Projection, Query};
use crate::hook::{World, field, switch, text_field};
use crate::refusal::Refusal;
use crate::secrets;
use crate::store::{Key, Store};
use crate::tree::{self, Object};
use crate::zabbix::credentials::{greatest_of_groups, is_disabled, is_token, of_session, of_token};
use crate::zabbix::{HEADER_SINCE, USERS};

const WRONG: &str = "Incorrect user name or password or account is temporarily blocked.";
const NO_ACCESS: &str = "No permissions for system access.";

pub(super) fn log_in(call: &Call<'_>, world: &mut World<'_>, setup: &Zabbix) -> Result<Value, Refusal> {
    let old = setup.version < HEADER_SINCE;
    let mut name = text_field(call, "username");
    if name.is_empty() {
        name = text_field(call, "user");
    }
    let unknown = || if old { said(WRONG) } else { failed(WRONG) };
    let key = world.store.find(USERS, "username", &name).ok_or_else(unknown)?;
    let right = match field(call, "password") {
        Ref::Secret(password) => world.store.secrets.matches(USERS, key.as_str(), "passwd", password),
        _ => false,
    };
    match (right, is_disabled(world.store, &key)) {
        (true, true) => return Err(said(NO_ACCESS)),
        (false, true) if old => return Err(said(NO_ACCESS)),
        (false, _) => return Err(failed(WRONG)),
        (true, false) => {}
    }
    let session = world.sessions.open(key.clone());
    if switch(call, "userData") {
        return Ok(signed_in(call, world.store, &key, Some(&session)));
    }
    Ok(Value::from(session))
}

pub(super) fn log_out(_: &Call<'_>, world: &mut World<'_>, setup: &Zabbix) -> Result<Value, Refusal> {
    let session = world.session.unwrap_or_default();
    if is_token(session) {
        return Err(failed(if setup.version < HEADER_SINCE {
            "Incorrect field \"sessionid\" name or value in where statement for table \"sessions\"."
        } else {
            "System error occurred. Please contact Zabbix administrator."
        }));
    }
    world.sessions.close(session);
    Ok(Value::Bool(true))
}

pub(super) fn check(call: &Call<'_>, world: &mut World<'_>, setup: &Zabbix) -> Result<Value, Refusal> {
    if let Ref::Secret(token) = field(call, "token") {
        let key = of_token(setup, world.store, token.expose_secret()).map_err(refusal)?;
        return Ok(signed_in(call, world.store, &key, None));
    }
    let Ref::Secret(session) = field(call, "sessionid") else {
        return Err(said("Session ID or token is expected."));
    };
    let session = session.expose_secret();
    let key = of_session(world.store, world.sessions, session).map_err(refusal)?;
    Ok(signed_in(call, world.store, &key, Some(session)))
}

/// The user with what a session adds, as `user.login` and `user.checkAuthentication` show it.
fn signed_in(call: &Call<'_>, store: &Store, key: &Key, session: Option<&str>) -> Value {
    let mut user = store.object(USERS, key.as_str()).cloned().unwrap_or_default();
    let Kind::Record(id) = call.response_type().kind else { return Value::Map(user) };
    let role = user.get("roleid").and_then(tree::text).and_then(|role| store.object("role", &role));
    let kind = role.and_then(|role| role.get("type")).cloned();
    for (name, resolved) in [("lang", "en_US"), ("timezone", "system")] {
        if user.get(name).and_then(tree::text).is_some_and(|text| text == "default") {
            user.insert(name.to_owned(), Value::from(resolved));
        }
    }
    let mut add = |name: &str, value: Value| user.insert(name.to_owned(), value);
    add("type", kind.unwrap_or_else(|| Value::from(0)));
    add("userip", Value::from("127.0.0.1"));
    for name in ["debug_mode", "gui_access"] {
        add(name, Value::from(greatest_of_groups(store, key, name)));
    }
    for name in ["mfaid", "auth_type"] {
        add(name, Value::from(0));
    }
    add("deprovisioned", Value::Bool(false));
    let query = Query::default();
    let mut shown = Projection { call, store, query: &query, entity: USERS, key: "userid" }.object(id, &user);
    if let (Value::Map(shown), Some(session)) = (&mut shown, session) {
        add_secrets(call, id, shown, session);
    }
    shown
}

/// The session's own secrets, which no stored object holds.
fn add_secrets(call: &Call<'_>, id: callsheet_runtime::tables::ShapeId, shown: &mut Object, session: &str) {
    let knows = |name: &str| {
        let field = call.tables.shape(id).fields.iter().find(|field| field.name == name);
        field.is_some_and(|field| call.version.is_none_or(|version| field.versions.contains(version)))
    };
    for (name, value) in [("sessionid", session.to_owned()), ("secret", secrets::session_name())] {
        if knows(name) {
            shown.insert(name.to_owned(), Value::from(value));
        }
    }
}
