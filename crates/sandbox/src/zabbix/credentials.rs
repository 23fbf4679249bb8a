//! Who calls Zabbix: a session or an API token, in the body or, since 6.4, in a header.

use axum::http::header;
use callsheet_runtime::{SecretString, Value};

use super::hooks::now;
use super::words::Error;
use super::{HEADER_SINCE, USERS, token_user};
use crate::config::Zabbix;
use crate::engine::Caller;
use crate::server::Incoming;
use crate::session::{Found, Sessions};
use crate::store::{Key, Store};
use crate::tree::{self, Object};

const NOT_AUTHORIZED: &str = "Not authorized.";
const TERMINATED: &str = "Session terminated, re-login, please.";

/// The session or token that a call presents. A release that reads the header prefers it.
pub(super) fn presented(setup: &Zabbix, incoming: &Incoming<'_>, members: &Object) -> Option<String> {
    let from_header = bearer(setup, incoming).map(str::to_owned).filter(|token| !token.is_empty());
    from_header.or_else(|| in_body(members).map(str::to_owned))
}

fn bearer<'i>(setup: &Zabbix, incoming: &'i Incoming<'_>) -> Option<&'i str> {
    let read = setup.version >= HEADER_SINCE;
    incoming.header(header::AUTHORIZATION).filter(|_| read)?.strip_prefix("Bearer ")
}

fn in_body(members: &Object) -> Option<&str> {
    members.get("auth").and_then(Value::as_text)
}

/// Refuses credentials where the method takes none.
pub(super) fn unwanted(setup: &Zabbix, incoming: &Incoming<'_>, members: &Object, method: &str) -> Result<(), Error> {
    if in_body(members).is_some() {
        return Err(Error::params(format!("The \"{method}\" method must be called without the \"auth\" parameter.")));
    }
    if bearer(setup, incoming).is_some() {
        return Err(Error::params(format!("The \"{method}\" method must be called without authorization header.")));
    }
    Ok(())
}

/// The user behind a call.
pub(super) fn caller(
    setup: &Zabbix,
    store: &Store,
    sessions: &Sessions,
    presented: Option<&str>,
) -> Result<Caller, Error> {
    let presented = presented.ok_or_else(|| Error::params(NOT_AUTHORIZED))?;
    let key =
        if is_token(presented) { of_token(setup, store, presented)? } else { of_session(store, sessions, presented)? };
    let level = level(setup, store, &key).ok_or_else(|| Error::params("No permissions for system access."))?;
    Ok(Caller { key, level })
}

/// API tokens are told from sessions by their length.
pub(super) fn is_token(presented: &str) -> bool {
    presented.len() == 64
}

/// The user of an open session.
pub(super) fn of_session(store: &Store, sessions: &Sessions, name: &str) -> Result<Key, Error> {
    let terminated = || Error::params(TERMINATED);
    let Found::Open(key) = sessions.find(name) else { return Err(terminated()) };
    if store.object(USERS, key.as_str()).is_none() || is_disabled(store, &key) {
        return Err(terminated());
    }
    Ok(key)
}

/// The user of an API token.
pub(super) fn of_token(setup: &Zabbix, store: &Store, token: &str) -> Result<Key, Error> {
    let key =
        token_user(setup, store, token).or_else(|| of_generated(store, token)).filter(|key| !is_disabled(store, key));
    key.ok_or_else(|| Error::params(NOT_AUTHORIZED))
}

/// The entity of API tokens, the path of their secrets and that of their users.
pub(super) const TOKENS: (&str, &str, &str) = ("token", "token", "userid");

/// The user of a token whose secret was generated, while it can be used.
fn of_generated(store: &Store, secret: &str) -> Option<Key> {
    let (entity, path, user) = TOKENS;
    let secret = SecretString::from(secret.to_owned());
    let mut tokens = store.collection(entity)?.iter();
    let (_, token) = tokens.find(|(key, _)| store.secrets.matches(entity, key.as_str(), path, &secret))?;
    let number =
        |field: &str| token.get(field).and_then(tree::text).and_then(|text| text.parse::<i64>().ok()).unwrap_or(0);
    let is_over = (1..=now()).contains(&number("expires_at"));
    if number("status") != 0 || is_over {
        return None;
    }
    token.get(user).and_then(tree::text).map(|text| Key::new(&text))
}

/// Whether the user is in a group that is switched off.
pub(super) fn is_disabled(store: &Store, key: &Key) -> bool {
    greatest_of_groups(store, key, "users_status") > 0
}

/// The greatest value of a field among the user's groups.
pub(super) fn greatest_of_groups(store: &Store, key: &Key, field: &str) -> i64 {
    let Some(user) = store.object(USERS, key.as_str()) else { return 0 };
    let mut groups = Vec::new();
    tree::leaves(user, "usrgrps.usrgrpid", &mut groups);
    let value = |group: &str| tree::text(store.object("user-group", group)?.get(field)?)?.parse().ok();
    groups.iter().filter_map(|group| value(group)).max().unwrap_or(0)
}

/// The number of the user's access level, by the type of the role; `None` without a role.
fn level(setup: &Zabbix, store: &Store, key: &Key) -> Option<usize> {
    let role = store.object(USERS, key.as_str())?.get("roleid").and_then(tree::text)?;
    let kind: usize = tree::text(store.object("role", &role)?.get("type")?)?.parse().ok()?;
    kind.checked_sub(1).filter(|level| *level < setup.tables.api().access.len())
}
