//! What can be seen of a client from outside: requests and responses, spans, metrics.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use callsheet_runtime::tables::{Method, Tables};

use crate::error::Error;
use crate::redact::Redactor;
use crate::secrets::Secrets;

/// Sees what a client sends and what comes back, fit to be shown: what a spec calls secret is blotted out, and so are the
/// credentials, wherever they stand.
///
/// It is called while the call waits: what takes long belongs elsewhere.
pub trait Watch: Send + Sync + 'static {
    /// A request is about to be sent.
    fn request(&self, exchange: &Exchange<'_>, document: &str);

    /// Something has come back: an answer, good or bad, or part of one.
    fn response(&self, exchange: &Exchange<'_>, response: &Response<'_>);
}

/// One request and what comes back for it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Exchange<'a> {
    /// The API's short name.
    pub api: &'a str,
    /// The method that is called; `batch` where several are.
    pub method: &'a str,
    /// How often the call has been made with this, from 1.
    pub attempt: u32,
}

/// What came back.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Response<'a> {
    /// The HTTP status.
    pub status: u16,
    /// The document; `None` where it is no text, or one of the client's own calls, whose answers are keys.
    pub document: Option<&'a str>,
    /// How many bytes it has, unpacked.
    pub length: usize,
    /// From the request to the last byte.
    pub time: Duration,
}

/// A watch that somebody has set.
#[derive(Clone)]
pub(crate) struct Watcher(pub(crate) Arc<dyn Watch>);

impl fmt::Debug for Watcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch(..)")
    }
}

/// How the documents of one call are made fit to be shown.
#[derive(Clone, Debug)]
pub struct Blot {
    request: Redactor,
    response: Redactor,
}

impl Blot {
    pub(crate) fn of(tables: &Tables<'_>, method: &Method<'_>) -> Self {
        Self { request: Redactor::of_request(tables, Some(method)), response: Redactor::of_response(tables, method) }
    }

    /// Blots out what that one does as well.
    #[cfg(feature = "zabbix")]
    pub(crate) fn extend(&mut self, other: &Self) {
        self.request.extend(&other.request);
        self.response.extend(&other.response);
    }
}

impl Watcher {
    pub(crate) fn request(&self, exchange: &Exchange<'_>, document: &str, blot: Option<&Blot>, secrets: &Secrets) {
        let shown = secrets.hide(document);
        match blot {
            Some(blot) => self.0.request(exchange, &blot.request.replace(&shown)),
            None => self.0.request(exchange, &shown),
        }
    }

    pub(crate) fn response(
        &self,
        exchange: &Exchange<'_>,
        (status, body): (u16, &[u8]),
        time: Duration,
        blot: Option<&Blot>,
        secrets: &Secrets,
    ) {
        let text = || Some(blot?.response.replace(&secrets.hide(std::str::from_utf8(body).ok()?)));
        let document = text();
        self.0.response(exchange, &Response { status, document: document.as_deref(), length: body.len(), time });
    }
}

/// How a call ended, in one word, for spans and metrics.
pub(crate) fn outcome<R>(result: &Result<R, Error>) -> &'static str {
    match result {
        Ok(_) => "granted",
        Err(Error::Refused { .. } | Error::HeaderLost { .. }) => "refused",
        Err(Error::Transport { .. }) => "lost",
        Err(Error::OutOfTime { .. }) => "out-of-time",
        Err(Error::Http { .. }) => "http",
        Err(Error::NotTheApi { .. }) => "foreign",
        Err(Error::Unreadable { .. }) => "unreadable",
        Err(Error::Exhausted { .. }) => "exhausted",
        Err(_) => "not-sent",
    }
}

/// The names of the metrics that a client keeps, with the feature `metrics`.
///
/// Each has the labels `api` and `method`; `calls` has `outcome` too: `granted`, `refused`, `lost`, `out-of-time`, `http`,
/// `foreign`, `unreadable`, `exhausted` or `not-sent`.
#[cfg(feature = "metrics")]
pub mod metric {
    /// How many calls have ended: a counter.
    pub const CALLS: &str = "callsheet_client_calls_total";
    /// How many requests were sent for them: a counter.
    pub const ATTEMPTS: &str = "callsheet_client_attempts_total";
    /// How long calls took, with all that they waited for, in seconds: a histogram.
    pub const SECONDS: &str = "callsheet_client_call_seconds";
    /// How many sessions were opened: a counter, with the label `api` alone.
    pub const SESSIONS: &str = "callsheet_client_sessions_total";
}

/// Counts a call that has ended.
#[cfg(feature = "metrics")]
pub(crate) fn count(api: &'static str, method: &str, attempts: u32, outcome: &'static str, time: Duration) {
    let labels = || [("api", api.to_owned()), ("method", method.to_owned())];
    metrics::counter!(metric::CALLS, &[&labels()[..], &[("outcome", outcome.to_owned())]].concat()).increment(1);
    metrics::counter!(metric::ATTEMPTS, &labels()).increment(u64::from(attempts));
    metrics::histogram!(metric::SECONDS, &labels()).record(time.as_secs_f64());
}
