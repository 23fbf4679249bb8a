//! Telling the API's answers from all else that may come in their place.

use std::time::{Duration, SystemTime};

use callsheet_runtime::DecodeError;
use reqwest::header::{HeaderMap, RETRY_AFTER};

use crate::error::{Attempt, Error, Found, Refusal, Unwritable};
use crate::policy;
use crate::protocol::{Answer, Protocol};
use crate::secrets::Secrets;
use crate::transport::{Incoming, TransportError};

/// Why an answer that came through yields no response.
pub enum Unusable {
    /// The server refused the call.
    Refused(Refusal),
    /// It is no answer of the API to this call.
    Foreign(Found),
    /// The response does not fit its description.
    Unreadable(DecodeError),
}

/// Why a call has no response, with foreign texts as they came. They may hold secrets: this is no error to show.
pub enum Failure {
    Unwritable(Unwritable),
    Exhausted(SystemTime),
    Transport(TransportError),
    Http { status: u16, retry_after: Option<Duration>, body: String },
    Foreign { found: Found, body: String },
    Refused(Refusal),
    Unreadable(DecodeError),
}

/// Reads the API's answer in what came back.
pub(crate) fn answered<P: Protocol, R>(
    protocol: &P,
    incoming: Incoming,
    id: u64,
    read: impl FnOnce(&Answer<'_>) -> Result<R, Unusable>,
) -> Result<R, Failure> {
    let text = granted(incoming, protocol, id)?;
    read(&Answer { text: &text, id }).map_err(|unusable| Failure::unusable::<P>(unusable, text))
}

/// The text of an answer, unless its HTTP status or its looks say that it cannot be one.
fn granted<P: Protocol>(incoming: Incoming, protocol: &P, id: u64) -> Result<String, Failure> {
    let Incoming { status, headers, body } = incoming;
    let retry_after = retry_after(&headers);
    let success = (200..300).contains(&status);
    let text = match String::from_utf8(body) {
        Ok(text) => text,
        Err(error) if success => {
            let found = if is_markup(error.as_bytes()) { Found::Encoding } else { Found::Binary };
            return Err(Failure::Foreign { found, body: String::new() });
        }
        Err(_) => return Err(Failure::Http { status, retry_after, body: String::new() }),
    };
    if !success {
        // A refusal in the API's own words says more than the status that it came with.
        if let Err(Unusable::Refused(refusal)) = protocol.check(&Answer { text: &text, id }) {
            return Err(Failure::Refused(refusal));
        }
        return Err(Failure::Http { status, retry_after, body: shown::<P>(text) });
    }
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err(Failure::Foreign { found: Found::Nothing, body: String::new() });
    }
    if is_web_page(&text) {
        return Err(Failure::Foreign { found: Found::WebPage, body: text });
    }
    Ok(text)
}

/// How long the server asks to wait.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    policy::retry_after(headers.get(RETRY_AFTER)?.to_str().ok()?, SystemTime::now())
}

/// Whether the bytes begin like a document, so that they are text, though not in UTF-8.
fn is_markup(bytes: &[u8]) -> bool {
    matches!(bytes.trim_ascii_start().first(), Some(b'<' | b'{' | b'['))
}

pub(crate) fn is_web_page(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let begins = |what: &str| start.get(..what.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(what));
    begins("<!doctype html") || begins("<html")
}

/// What a text says in short: the title of a web page, all of anything else.
fn gist(text: &str) -> &str {
    let title = || {
        let lower = text.to_ascii_lowercase();
        let from = lower.find("<title>")? + "<title>".len();
        let length = lower.get(from..)?.find("</title>")?;
        text.get(from..from + length).filter(|title| !title.trim().is_empty())
    };
    if is_web_page(text) { title().unwrap_or(text) } else { text }
}

/// An answer of the API is never shown: it may hold what its spec calls secret.
fn shown<P: Protocol>(text: String) -> String {
    if P::is_answer(&text) { String::new() } else { text }
}

impl Failure {
    pub(crate) fn unusable<P: Protocol>(unusable: Unusable, text: String) -> Self {
        match unusable {
            Unusable::Refused(refusal) => Failure::Refused(refusal),
            Unusable::Foreign(found) => Failure::Foreign { found, body: shown::<P>(text) },
            Unusable::Unreadable(error) => Failure::Unreadable(error),
        }
    }

    /// The error to show.
    pub(crate) fn into_error(self, attempt: Box<Attempt>, secrets: &Secrets, hint: &'static str) -> Error {
        match self {
            Failure::Unwritable(source) => Error::Unwritable { attempt, source },
            Failure::Transport(source) => Error::Transport { attempt, source },
            Failure::Exhausted(until) => Error::Exhausted { attempt, until },
            Failure::Http { status, retry_after, body } => {
                Error::Http { attempt, status, retry_after, excerpt: secrets.excerpt(gist(&body)) }
            }
            Failure::Foreign { found, body } => {
                Error::NotTheApi { attempt, found, excerpt: secrets.excerpt(gist(&body)), hint }
            }
            Failure::Refused(refusal) => Error::Refused { attempt, refusal: refusal.hiding(secrets) },
            Failure::Unreadable(source) => Error::Unreadable { attempt, source },
        }
    }
}

impl Refusal {
    /// The same with the server's words fit to be shown.
    fn hiding(self, secrets: &Secrets) -> Self {
        match self {
            #[cfg(feature = "planfix")]
            Refusal::Planfix(mut error) => {
                error.code = secrets.excerpt(&error.code);
                error.message = error.message.map(|message| secrets.excerpt(&message));
                if let Some(file) = &mut error.file {
                    file.name = secrets.excerpt(&file.name);
                }
                Refusal::Planfix(error)
            }
            #[cfg(feature = "zabbix")]
            Refusal::Zabbix(mut error) => {
                error.message = secrets.excerpt(&error.message);
                error.data = secrets.excerpt(&error.data);
                Refusal::Zabbix(error)
            }
        }
    }
}

impl From<Unwritable> for Failure {
    fn from(source: Unwritable) -> Self {
        Failure::Unwritable(source)
    }
}

impl From<TransportError> for Failure {
    fn from(source: TransportError) -> Self {
        Failure::Transport(source)
    }
}
