//! Who calls Planfix: HTTP Basic with an API key, and a token or a session.

use axum::http::header;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use callsheet_runtime::SecretString;

use super::{Envelope, Error, USERS};
use crate::config::Planfix;
use crate::engine::Caller;
use crate::secrets;
use crate::server::Incoming;
use crate::session::{Found, Sessions};
use crate::store::{Key, Store};
use crate::tree;

/// What the header `Authorization: Basic` holds.
pub(super) struct Basic {
    api_key: String,
    token: String,
}

impl Basic {
    pub(super) fn has_key(&self, key: &SecretString) -> bool {
        secrets::same(key, &self.api_key)
    }
}

pub(super) fn basic(incoming: &Incoming<'_>) -> Option<Basic> {
    let (scheme, encoded) = incoming.header(header::AUTHORIZATION)?.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (api_key, token) = decoded.split_once(':')?;
    Some(Basic { api_key: api_key.to_owned(), token: token.to_owned() })
}

/// The user behind a request, by its token or else by its session.
pub(super) fn caller(
    setup: &Planfix,
    store: &Store,
    sessions: &Sessions,
    basic: &Basic,
    envelope: &Envelope,
) -> Result<Caller, Error> {
    let error = |code: &str| {
        let words = setup.tables.api().error(code).map_or("", |error| error.text.en);
        Error::of(code, words)
    };
    let key = if basic.token.is_empty() {
        match sessions.find(envelope.sid.as_deref().unwrap_or_default()) {
            Found::Open(key) => key,
            Found::Ended => return Err(error("0005")),
            Found::Unknown => return Err(error("0012")),
        }
    } else {
        let token = setup.tokens.iter().find(|(token, _)| secrets::same(token, &basic.token));
        token.map(|(_, user)| Key::new(user)).ok_or_else(|| error("0012"))?
    };
    let user = store.object(USERS, key.as_str()).ok_or_else(|| error("0013"))?;
    let is = |field: &str, value: &str| user.get(field).and_then(tree::text).is_some_and(|text| text == value);
    if is("status", "UNACTIVE") {
        return Err(error("0014"));
    }
    let level = if is("role", "ADMIN") { "admin" } else { "user" };
    let level = setup.tables.api().access.iter().position(|known| *known == level).unwrap_or(0);
    Ok(Caller { key, level })
}
