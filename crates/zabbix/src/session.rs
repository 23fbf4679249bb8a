//! The calls that a client makes of its own accord: asking for the release, opening a session and closing it.

use callsheet_runtime::tables::Version;
use callsheet_runtime::{ExposeSecret, SecretString, Value, json};

use crate::json_rpc::result;
use crate::{CallId, Credentials, ReadError};

/// The method that names the server's release. It must be called without credentials.
pub const VERSION: &str = "apiinfo.version";

/// The method that opens a session. It must be called without credentials.
pub const LOGIN: &str = "user.login";

/// The method that closes a session.
pub const LOGOUT: &str = "user.logout";

/// The method that says whether a session or token is good. It must be called without credentials.
pub const CHECK: &str = "user.checkAuthentication";

/// The request of [`VERSION`] and [`LOGOUT`].
pub const NO_PARAMS: &str = "[]";

/// The request that opens a session; `None` for credentials that need none.
pub fn login(credentials: &Credentials) -> Option<String> {
    let Credentials::Login { username, password } = credentials else { return None };
    Some(serde_json::json!({ "username": username, "password": password.expose_secret() }).to_string())
}

/// The request of [`CHECK`] for the key of a session, or for a token.
pub fn check(credentials: &Credentials, key: &SecretString) -> String {
    let name = if matches!(credentials, Credentials::Token(_)) { "token" } else { "sessionid" };
    serde_json::json!({ name: key.expose_secret() }).to_string()
}

/// The session's key in the answer to [`LOGIN`].
///
/// # Errors
/// Zabbix refused, or the document is no answer to this call, or holds no key.
pub fn key(document: &str, id: CallId) -> Result<SecretString, ReadError> {
    match json::value(result(document, id)?)? {
        Value::Text(key) if !key.is_empty() => Ok(SecretString::from(key)),
        _ => Err(ReadError::NoSession),
    }
}

/// The release in the answer to [`VERSION`]. What follows the numbers of a release that is not final is not counted.
///
/// # Errors
/// Zabbix refused, or the document is no answer to this call, or names no release.
pub fn version(document: &str, id: CallId) -> Result<Version, ReadError> {
    let value = json::value(result(document, id)?)?;
    let text = value.as_text().unwrap_or_default();
    let numbers = text.find(|character: char| !character.is_ascii_digit() && character != '.');
    text.get(..numbers.unwrap_or(text.len())).unwrap_or_default().parse().map_err(|_| ReadError::NoVersion)
}
