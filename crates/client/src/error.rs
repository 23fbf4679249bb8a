use std::fmt;
#[cfg(feature = "zabbix")]
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use callsheet_runtime::tables::Remedy;
use callsheet_runtime::{DecodeError, EncodeError};

use crate::transport::TransportError;

/// Why a call has no response: what was tried, and what came of it. [`advice`](Error::advice) says what to do.
///
/// As is usual, it says nothing twice: what lies behind it is its [`source`](std::error::Error::source). Foreign texts in
/// it are cut, and hold no secret of the call.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The client cannot be built.
    #[error("the client cannot be set up: {0}")]
    Setup(&'static str),
    /// A [blocking](crate::blocking) call was made where a tokio runtime polls, which it would have brought to a stand.
    /// Nothing was sent.
    #[cfg(feature = "blocking")]
    #[error("a call that blocks was made inside an asynchronous runtime, nothing was sent")]
    InsideRuntime,
    /// The request is wrong, by the specs of the server's release. Nothing was sent.
    #[cfg(feature = "validate")]
    #[error("{attempt}: the request is wrong, nothing was sent: {}", first(diagnostics))]
    Invalid {
        /// What was tried.
        attempt: Box<Attempt>,
        /// What is wrong, warnings and notes included.
        diagnostics: Vec<callsheet_validator::Diagnostic>,
    },
    /// The request cannot be written as a document. Nothing was sent.
    #[error("{attempt}: the request cannot be written, nothing was sent")]
    Unwritable {
        /// What was tried.
        attempt: Box<Attempt>,
        /// What is in the way.
        source: Unwritable,
    },
    /// The call changes something, and the client only reads. Nothing was sent.
    #[error("{attempt}: it changes something, and this client only reads: nothing was sent")]
    ReadOnly {
        /// What was tried.
        attempt: Box<Attempt>,
    },
    /// The method lists no objects of the type that was asked for. Nothing was sent.
    #[error("{attempt}: it lists no objects of the type that they are to be read into, nothing was sent")]
    OtherType {
        /// What was tried.
        attempt: Box<Attempt>,
    },
    /// The account's requests for the day are used up, as the server has said to a call before. This one was not sent.
    #[error("{attempt}: the requests for the day are used up, nothing was sent")]
    Exhausted {
        /// What was tried.
        attempt: Box<Attempt>,
        /// When there will be new ones: when the day ends in UTC.
        until: SystemTime,
    },
    /// The deadline of the call passed.
    #[error("{attempt}: the deadline of {deadline:?} passed while {stage}")]
    OutOfTime {
        /// What was tried.
        attempt: Box<Attempt>,
        /// How long the call was allowed to take.
        deadline: Duration,
        /// What it was waiting for.
        stage: Stage,
        /// Why the attempt before failed, if there was one.
        source: Option<Box<Error>>,
    },
    /// There is no answer.
    #[error("{attempt}: {}", fate(source))]
    Transport {
        /// What was tried.
        attempt: Box<Attempt>,
        /// Why.
        source: TransportError,
    },
    /// The answer has an HTTP status that says "no".
    #[error("{attempt}: HTTP status {status}{}", said(excerpt))]
    Http {
        /// What was tried.
        attempt: Box<Attempt>,
        /// The status.
        status: u16,
        /// How long the server asks to wait.
        retry_after: Option<Duration>,
        /// The beginning of the body; empty where there is none to show.
        excerpt: Box<str>,
    },
    /// What answered is not the API.
    #[error("{attempt}: {found}{}", said(excerpt))]
    NotTheApi {
        /// What was tried.
        attempt: Box<Attempt>,
        /// What came instead.
        found: Found,
        /// The beginning of the body; empty where there is none to show.
        excerpt: Box<str>,
        /// What to look at.
        hint: &'static str,
    },
    /// The server refused the call.
    #[error("{attempt}: {refusal}")]
    Refused {
        /// What was tried.
        attempt: Box<Attempt>,
        /// What the server said.
        refusal: Refusal,
    },
    /// Other calls of the batch were answered. This one was refused for its session, and the request in which it was sent again,
    /// or the session that it waited for, came to nothing.
    #[cfg(feature = "zabbix")]
    #[error("{attempt}: what was left of its batch failed while {stage}")]
    Batch {
        /// What was tried.
        attempt: Box<Attempt>,
        /// What it was waiting for.
        stage: Stage,
        /// Why; the same for all calls that were left over.
        source: Arc<Error>,
    },
    /// A ticket was shown to the answers of another batch than its own.
    #[cfg(feature = "zabbix")]
    #[error("the ticket belongs to another batch")]
    ForeignTicket,
    /// The credentials are good, and do not reach the server: something on the way takes the header away that holds them.
    #[error("{attempt}: the header `Authorization` does not reach the server, the credentials in it are good")]
    HeaderLost {
        /// What was tried.
        attempt: Box<Attempt>,
    },
    /// The server granted the call, and the response does not fit its description.
    #[error("{attempt}: the response does not fit its description")]
    Unreadable {
        /// What was tried.
        attempt: Box<Attempt>,
        /// Where it breaks.
        source: DecodeError,
    },
}

/// What was tried: a method, at an address, so many times.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The API's short name.
    pub api: &'static str,
    /// The method's name.
    pub method: Box<str>,
    /// The server's address, without anything that could be a secret.
    pub endpoint: Box<str>,
    /// How often a request was sent, or was about to be.
    pub tries: u32,
    /// Whether one before the last may have done the work.
    pub earlier: Effect,
}

impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` at {}", self.method, self.endpoint)?;
        if self.tries > 1 { write!(f, " ({} attempts)", self.tries) } else { Ok(()) }
    }
}

/// What a call waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stage {
    /// A session, or what must be known before.
    Session,
    /// Its turn: requests are kept apart.
    Turn,
    /// The answer.
    Answer,
    /// The time at which it is made again.
    Again,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Stage::Session => "it waited for a session",
            Stage::Turn => "it waited for its turn",
            Stage::Answer => "it waited for the answer",
            Stage::Again => "it waited to be made again",
        })
    }
}

/// What came in the place of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// Nothing.
    Nothing,
    /// A web page.
    WebPage,
    /// Something that is no text.
    Binary,
    /// A text in another encoding than UTF-8.
    Encoding,
    /// The beginning of an answer: the rest was lost on the way.
    Part,
    /// Another document.
    Other(&'static str),
    /// The answer to another call: something in between mixes them up.
    OtherCall,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Found::Nothing => "the answer is empty",
            Found::WebPage => "the answer is a web page",
            Found::Binary => "the answer is no text",
            Found::Encoding => "the answer is a text in another encoding than UTF-8",
            Found::Part => "the answer breaks off",
            Found::Other(what) => what,
            Found::OtherCall => "the answer belongs to another call",
        })
    }
}

/// Why a request cannot be written as a document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unwritable {
    /// A value does not fit into the document.
    #[error(transparent)]
    Value(#[from] EncodeError),
    /// The stand-in of an attachment does not stand in it once, which is what tells where to send the attachment.
    #[error("the stand-in of attachment {number} stands in it {found} times, in the place of once")]
    StandIn {
        /// Which attachment it is, from 1, in the order in which they were given.
        number: usize,
        /// How often its stand-in was found. Where an attachment is given twice, this is the second time's.
        found: usize,
    },
    /// The envelope around it cannot be written.
    #[cfg(feature = "planfix")]
    #[error(transparent)]
    Envelope(#[from] callsheet_planfix::WriteError),
    /// The server refuses the method where it comes with credentials, and its batch has them in a header, for all calls.
    #[cfg(feature = "zabbix")]
    #[error("it must come without credentials, and the header of its batch has some")]
    Credentials,
}

/// An error that a server itself gave.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// Planfix's.
    #[cfg(feature = "planfix")]
    #[error(transparent)]
    Planfix(#[from] callsheet_planfix::ServerError),
    /// Zabbix's.
    #[cfg(feature = "zabbix")]
    #[error(transparent)]
    Zabbix(#[from] callsheet_zabbix::ServerError),
}

impl Refusal {
    /// What to do about it.
    pub fn remedy(&self) -> Remedy {
        match *self {
            #[cfg(feature = "planfix")]
            Refusal::Planfix(ref error) => error.remedy(),
            #[cfg(feature = "zabbix")]
            Refusal::Zabbix(ref error) => error.remedy(),
        }
    }
}

/// Whether a call that failed may have done its work all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// It has not.
    None,
    /// Nobody can say from here.
    Unknown,
}

/// How long an update of the platform is waited for, each time: Planfix does not say how long one takes.
#[cfg(feature = "planfix")]
const UPDATE: Duration = Duration::from_secs(30);

impl Refusal {
    /// How long to wait at least before the call is made again.
    fn retry_after(&self) -> Option<Duration> {
        match self {
            #[cfg(feature = "planfix")]
            Refusal::Planfix(error) if error.kind() == callsheet_planfix::ErrorCode::PlatformUpdating => Some(UPDATE),
            _ => None,
        }
    }
}

impl Error {
    /// What was tried; `None` where it did not come so far.
    pub fn attempt(&self) -> Option<&Attempt> {
        match self {
            Error::Setup(_) => None,
            #[cfg(feature = "zabbix")]
            Error::ForeignTicket => None,
            #[cfg(feature = "zabbix")]
            Error::Batch { attempt, .. } => Some(attempt),
            #[cfg(feature = "blocking")]
            Error::InsideRuntime => None,
            #[cfg(feature = "validate")]
            Error::Invalid { attempt, .. } => Some(attempt),
            Error::Unwritable { attempt, .. }
            | Error::ReadOnly { attempt }
            | Error::OtherType { attempt }
            | Error::Exhausted { attempt, .. }
            | Error::OutOfTime { attempt, .. }
            | Error::HeaderLost { attempt }
            | Error::Transport { attempt, .. }
            | Error::Http { attempt, .. }
            | Error::NotTheApi { attempt, .. }
            | Error::Refused { attempt, .. }
            | Error::Unreadable { attempt, .. } => Some(attempt),
        }
    }

    /// What to do about it, as one of few kinds.
    pub fn remedy(&self) -> Remedy {
        match self {
            Error::Setup(_) | Error::Unwritable { .. } | Error::ReadOnly { .. } | Error::OtherType { .. } => {
                Remedy::Mend
            }
            #[cfg(feature = "zabbix")]
            Error::ForeignTicket => Remedy::Mend,
            #[cfg(feature = "zabbix")]
            Error::Batch { source, .. } => source.remedy(),
            Error::Exhausted { .. } => Remedy::Stop,
            Error::OutOfTime { .. } | Error::NotTheApi { found: Found::Part | Found::Nothing, .. } => Remedy::Wait,
            #[cfg(feature = "blocking")]
            Error::InsideRuntime => Remedy::Mend,
            #[cfg(feature = "validate")]
            Error::Invalid { .. } => Remedy::Mend,
            Error::Transport { source: TransportError::Credentials, .. } => Remedy::Credentials,
            Error::Transport {
                source: TransportError::TooLarge(_) | TransportError::Attachment(_) | TransportError::CutShort(_),
                ..
            } => Remedy::Mend,
            Error::Transport { .. } => Remedy::Wait,
            Error::Http { status, .. } => status_remedy(*status),
            Error::NotTheApi { .. } => Remedy::Endpoint,
            Error::Refused { refusal, .. } => refusal.remedy(),
            Error::Unreadable { .. } | Error::HeaderLost { .. } => Remedy::Support,
        }
    }

    /// What to do about it, as half a sentence in English: "check the address of the API".
    pub fn advice(&self) -> &'static str {
        match self {
            Error::Setup(_) => "set the client up anew",
            #[cfg(feature = "zabbix")]
            Error::ForeignTicket => "take the answer from the batch that gave the ticket",
            #[cfg(feature = "zabbix")]
            Error::Batch { source, .. } => source.advice(),
            #[cfg(feature = "zabbix")]
            Error::Unwritable { source: Unwritable::Credentials, .. } => "make this call by itself",
            #[cfg(feature = "blocking")]
            Error::InsideRuntime => "use the asynchronous client there, or wait for the call in `spawn_blocking`",
            Error::Transport { source: TransportError::TooLarge(_), .. } => "ask for less, or raise the client's limit",
            Error::Transport { source: TransportError::Attachment(_) | TransportError::CutShort(_), .. } => {
                "look at what the attachment is read from"
            }
            Error::Unwritable { source: Unwritable::StandIn { .. }, .. } => {
                "put the stand-in of each attachment, as it is, into one field of the request"
            }
            Error::Refused { .. } if self.remedy() == Remedy::Endpoint => {
                "use the address of the data centre that the account lives in: https://api.planfix.com/xml/ (Europe), \
                 https://api-sg.planfix.com/xml/ (Asia), https://api-us.planfix.com/xml/ (America), \
                 https://api.planfix.ru/xml/ or https://apiru.planfix.ru/xml/ (Russia)"
            }
            Error::HeaderLost { .. } => "have the web server or proxy before Zabbix pass the header `Authorization` on",
            Error::OtherType { .. } => "name the type of the objects that the method lists",
            Error::ReadOnly { .. } => "make the call with a client that may write",
            Error::OutOfTime { .. } => "try again a little later, or allow the call more time",
            Error::NotTheApi { found: Found::Nothing, .. } => {
                "try again; if it stays so, look into the server's own log: a program that ends early answers nothing"
            }
            Error::NotTheApi { found: Found::Part, .. } => "try again; look for something in between that cuts answers",
            Error::Http { status: 300..=399, .. } => {
                "use the API's new address: it has moved, and redirects are not followed"
            }
            Error::Http { status: 412, .. } => {
                "look for something in between that changes the media type of what is sent: the server did not take it"
            }
            Error::Http { status: 429, .. } => "slow down: these are too many calls",
            Error::NotTheApi { found: Found::OtherCall, .. } => "look for something in between that mixes answers up",
            Error::NotTheApi { hint, .. } => hint,
            _ => advice(self.remedy()),
        }
    }

    /// Whether the same call may succeed a little later. Whether to repeat it hangs on its [`effect`](Self::effect) as
    /// well: a method that writes does so twice when it is called twice.
    pub fn is_worth_repeating(&self) -> bool {
        self.remedy() == Remedy::Wait
    }

    /// Whether the call may have done its work all the same, in any of its attempts.
    pub fn effect(&self) -> Effect {
        self.last_effect().max(self.attempt().map_or(Effect::None, |attempt| attempt.earlier))
    }

    /// How long to wait at least before the call is made again, where the server says so.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Error::Http { retry_after, .. } => *retry_after,
            Error::Refused { refusal, .. } => refusal.retry_after(),
            #[cfg(feature = "zabbix")]
            Error::Batch { source, .. } => source.retry_after(),
            _ => None,
        }
    }

    /// Likewise, in the last attempt.
    fn last_effect(&self) -> Effect {
        match self {
            Error::Setup(_) | Error::Unwritable { .. } | Error::Refused { .. } => Effect::None,
            Error::ReadOnly { .. } | Error::OtherType { .. } | Error::Exhausted { .. } | Error::HeaderLost { .. } => {
                Effect::None
            }
            #[cfg(feature = "zabbix")]
            Error::ForeignTicket => Effect::None,
            #[cfg(feature = "zabbix")]
            Error::Batch { stage: Stage::Session, .. } => Effect::None,
            #[cfg(feature = "zabbix")]
            Error::Batch { source, .. } => source.effect(),
            Error::OutOfTime { stage: Stage::Session | Stage::Turn | Stage::Again, .. } => Effect::None,
            #[cfg(feature = "blocking")]
            Error::InsideRuntime => Effect::None,
            #[cfg(feature = "validate")]
            Error::Invalid { .. } => Effect::None,
            Error::Transport {
                source: TransportError::Connect(_) | TransportError::Credentials | TransportError::Attachment(_),
                ..
            } => Effect::None,
            Error::Http { status: 300..=499, .. } => Effect::None,
            Error::Transport { .. }
            | Error::OutOfTime { .. }
            | Error::Http { .. }
            | Error::NotTheApi { .. }
            | Error::Unreadable { .. } => Effect::Unknown,
        }
    }

    /// Whether the server says that the session has expired.
    pub fn is_session_expired(&self) -> bool {
        self.refusal().is_some_and(|refusal| refusal.remedy() == Remedy::Login)
    }

    /// What the server itself said, where it was the server that refused.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Error::Refused { refusal, .. } => Some(refusal),
            #[cfg(feature = "zabbix")]
            Error::Batch { source, .. } => source.refusal(),
            _ => None,
        }
    }
}

fn status_remedy(status: u16) -> Remedy {
    match status {
        300..=399 | 404 | 405 | 410 => Remedy::Endpoint,
        401 | 407 => Remedy::Credentials,
        403 => Remedy::Rights,
        408 | 425 | 429 | 502..=504 => Remedy::Wait,
        500..=599 => Remedy::Support,
        _ => Remedy::Mend,
    }
}

/// How far a call without an answer came.
fn fate(error: &TransportError) -> &'static str {
    match error {
        TransportError::Connect(_) | TransportError::Credentials | TransportError::Attachment(_) => "nothing was sent",
        TransportError::CutShort(_) => "the request was not sent whole",
        TransportError::Timeout(_) | TransportError::Broken(_) => "no answer came",
        TransportError::TooLarge(_) => "the answer was not taken",
    }
}

fn said(excerpt: &str) -> String {
    if excerpt.is_empty() { String::new() } else { format!(", saying: {excerpt}") }
}

/// The first error, and how many follow.
#[cfg(feature = "validate")]
fn first(diagnostics: &[callsheet_validator::Diagnostic]) -> String {
    let is_error =
        |diagnostic: &&callsheet_validator::Diagnostic| diagnostic.severity == callsheet_validator::Severity::Error;
    let mut errors = diagnostics.iter().filter(is_error);
    let first = errors.next().map(|error| format!("{}: {}", error.path, error.message)).unwrap_or_default();
    match errors.count() {
        0 => first,
        more => format!("{first} (and {more} more)"),
    }
}

/// What to do where nothing more is known, in words.
fn advice(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::Mend => "change the request: repeating it as it is cannot help",
        Remedy::Login => "log in again, or check the token",
        Remedy::Credentials => "check the credentials",
        Remedy::Rights => "ask for the rights that the call needs",
        Remedy::Wait => "wait a little and try again",
        Remedy::Stop => "stop until the next day",
        Remedy::Endpoint => "check the address of the API",
        Remedy::Support => "ask who runs the server",
    }
}
