//! Opening a session: the one call that a client makes of its own accord.
//!
//! Only [`Credentials::Login`] has sessions. One lives for an hour; after that the server answers with
//! [`ErrorCode::SessionExpired`](crate::ErrorCode::SessionExpired), and another must be opened. There is no call that closes one.

use callsheet_runtime::{EncodeError, ExposeSecret, SecretString};

use crate::Credentials;
use crate::account::element;
use crate::response::{ReadError, check};
use crate::tree::Element;

/// The method that opens a session.
pub const LOGIN: &str = "auth.login";

/// The members of the request that opens a session; `None` for credentials that need none.
///
/// # Errors
/// The user's name or password has a character that XML cannot hold.
pub fn login(credentials: &Credentials) -> Result<Option<String>, EncodeError> {
    let Credentials::Login { login, password, .. } = credentials else { return Ok(None) };
    let mut members = String::new();
    element("login", login, &mut members)?;
    element("password", password.expose_secret(), &mut members)?;
    Ok(Some(members))
}

/// The session's key in the answer to [`LOGIN`].
///
/// # Errors
/// Planfix refused, or the document is not one of its answers, or holds no key.
pub fn key(document: &str) -> Result<SecretString, ReadError> {
    check(document)?;
    let root = Element::parse(document)?;
    let key = root.elements().find(|element| element.name == "sid").map(Element::text).unwrap_or_default();
    if key.is_empty() { Err(ReadError::NoSession) } else { Ok(SecretString::from(key)) }
}
