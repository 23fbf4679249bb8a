//! What goes wrong on demand, for tests of who calls.

mod plan;
mod spoilt;
mod text;

use std::time::Duration;

pub(crate) use self::plan::Plan;
pub(crate) use self::spoilt::{Stop, carry_out};
pub use self::text::FaultError;

/// Something that goes wrong with an HTTP request to the sandbox.
///
/// Where the request is carried out, what it asks for is done, whatever of the answer arrives: so a test can tell a client that
/// repeats a write from one that does not. Every fault has a text form, by which it is asked for over HTTP; it is what `Display`
/// writes.
///
/// ```
/// use callsheet_sandbox::Fault;
///
/// let busy = Fault::Status { status: 503, retry_after: Some(2) };
/// assert_eq!(busy.to_string(), "status=503,2s");
/// assert_eq!("status=503,2s".parse(), Ok(busy));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// It is carried out, and the answer comes after this time: `delay=500ms`.
    Delay(Duration),
    /// The connection is reset, and nothing is carried out: `reset-before`.
    ResetBefore,
    /// It is carried out, and the connection is reset in the place of the answer: `reset-after`.
    ResetAfter,
    /// It is carried out, and the connection is reset amid the answer's body, or at once if that is empty: `reset-amid`.
    ResetAmid,
    /// It is carried out and answered, and the connection, which was to be kept, is closed: `close-behind`.
    CloseBehind,
    /// It is carried out, and the answer is a whole one by HTTP, but its document ends in the middle: `truncated`.
    Truncated,
    /// Nothing is carried out, and the answer is bytes that are no text: `garbage`.
    Garbage,
    /// Nothing is carried out, and the answer is a web page, as of a proxy: `web-page`.
    WebPage,
    /// Nothing is carried out, and the answer is empty: `empty`.
    Empty,
    /// Nothing is carried out, and the answer has this HTTP status: `status=503`, or `status=429,2s` with `Retry-After`.
    Status {
        /// The HTTP status, from 200 to 599.
        status: u16,
        /// In how many seconds to come again.
        retry_after: Option<u32>,
    },
    /// All sessions of the API end, and the request, which may hang on one, is taken in as ever: `expired-session`.
    ExpiredSession,
    /// It is carried out, and the answer's body comes so many bytes at a time, with a pause behind each: `drip=16,100ms`.
    Drip {
        /// How many bytes come at a time, one at least.
        bytes: usize,
        /// How long the pause is.
        pause: Duration,
    },
}

impl Fault {
    /// Whether its numbers are within what it says.
    pub(crate) fn is_possible(&self) -> bool {
        match self {
            Fault::Status { status, .. } => (200..600).contains(status),
            Fault::Drip { bytes, .. } => *bytes > 0,
            _ => true,
        }
    }
}
