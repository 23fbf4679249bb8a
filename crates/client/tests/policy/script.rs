//! A transport that plays a script, on virtual time.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use callsheet_client::{Body, HeaderMap, Incoming, Outgoing, Transport, TransportError};
use tokio::time::{Instant, sleep};

/// What becomes of one exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The call is granted; a login gives a session.
    Grant,
    /// The same, with the word that so many requests are left for the day.
    Remaining(u64),
    /// The same, after that many milliseconds.
    Slow(u64),
    /// No connection is made.
    NoConnection,
    /// The connection breaks before the first byte of an answer.
    BreaksBefore,
    /// The connection breaks amid the body.
    BreaksAmid,
    /// No answer comes in the time that the transport allows.
    TimesOut,
    /// Nothing ever comes.
    Hangs,
    /// The answer has that status, and says after how many seconds to come back.
    Status(u16, Option<u64>),
    /// The answer is whole for HTTP, and cut for the API.
    Cut,
    /// Bytes that are no text.
    Garbage,
    /// A web page.
    WebPage,
    /// An answer without a body.
    Empty,
    /// The API refuses the call with that error.
    Refuse(Refusal),
}

/// The errors of both APIs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// For the session; the server has done nothing.
    Session,
    /// For now: it says to come again. Planfix alone says so.
    Busy,
    /// For some time: it is being updated. Planfix alone says so.
    Updating,
    /// Until the day ends. Planfix alone says so.
    Day,
    /// For the address. Planfix alone says so.
    DataCentre,
    /// For the request.
    Request,
}

impl Step {
    /// Whether the server may have done what it was asked to.
    pub fn is_heard(self) -> bool {
        !matches!(self, Step::NoConnection | Step::Refuse(_))
    }
}

/// How the API that is played writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    Json,
    Xml,
}

impl Wire {
    fn grant(self, outgoing: &str) -> String {
        let opens = outgoing.contains("user.login") || outgoing.contains("auth.login");
        match (self, opens) {
            (Wire::Xml, true) => "<response status=\"ok\"><sid>s1</sid></response>".to_owned(),
            (Wire::Xml, false) => "<response status=\"ok\"><id>5</id></response>".to_owned(),
            (Wire::Json, true) => format!("{{\"jsonrpc\":\"2.0\",\"result\":\"s1\",\"id\":{}}}", number(outgoing)),
            (Wire::Json, false) => {
                let result = if outgoing.contains("apiinfo.version") { "\"7.0.0\"" } else { "{\"id\":\"5\"}" };
                format!("{{\"jsonrpc\":\"2.0\",\"result\":{result},\"id\":{}}}", number(outgoing))
            }
        }
    }

    fn refuse(self, refusal: Refusal, outgoing: &str) -> String {
        let id = number(outgoing);
        let json = |data: &str| format!(r#"{{"error":{{"code":-32602,"message":"m","data":"{data}"}},"id":{id}}}"#);
        let xml = |code: &str| format!("<response status=\"error\"><code>{code}</code></response>");
        match (self, refusal) {
            (Wire::Json, Refusal::Session) => json("Session terminated, re-login, please."),
            (Wire::Json, _) => json("Invalid parameter \\\"/\\\": unexpected parameter \\\"id\\\"."),
            (Wire::Xml, Refusal::Session) => xml("0005"),
            (Wire::Xml, Refusal::Busy) => xml("3014"),
            (Wire::Xml, Refusal::Updating) => xml("0011"),
            (Wire::Xml, Refusal::Day) => xml("0007"),
            (Wire::Xml, Refusal::DataCentre) => xml("0024"),
            (Wire::Xml, Refusal::Request) => xml("0015"),
        }
    }
}

/// The number of a JSON-RPC call; nothing for XML.
fn number(outgoing: &str) -> &str {
    outgoing.rsplit_once("\"id\":").map_or("", |(_, id)| id.trim_end_matches('}'))
}

/// One exchange that took place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// When it began, in milliseconds since the script was written.
    pub at: u128,
    /// The method that was called.
    pub method: String,
    /// What became of it.
    pub step: Step,
}

/// A script, and what was played of it. Past its end everything is granted.
#[derive(Clone)]
pub struct Script {
    wire: Wire,
    start: Instant,
    steps: Arc<Mutex<VecDeque<Step>>>,
    sent: Arc<Mutex<Vec<Sent>>>,
}

impl Script {
    pub fn new(wire: Wire, steps: &[Step]) -> Self {
        let steps = Arc::new(Mutex::new(steps.iter().copied().collect()));
        Self { wire, start: Instant::now(), steps, sent: Arc::default() }
    }

    /// What becomes of the next exchange, before all that was planned.
    pub fn put_first(&self, step: Step) {
        self.steps.lock().unwrap().push_front(step);
    }

    pub fn sent(&self) -> Vec<Sent> {
        self.sent.lock().unwrap().clone()
    }

    /// When exchanges began, in milliseconds.
    pub fn times(&self) -> Vec<u128> {
        self.sent().iter().map(|sent| sent.at).collect()
    }

    /// How often the server may have done the work of that method.
    pub fn heard(&self, method: &str) -> usize {
        self.sent().iter().filter(|sent| sent.method == method && sent.step.is_heard()).count()
    }
}

/// A body that arrives in these pieces, and then ends, or breaks.
pub struct Pieces {
    pieces: VecDeque<Vec<u8>>,
    breaks: bool,
}

impl Body for Pieces {
    async fn chunk(&mut self) -> Result<Option<bytes::Bytes>, TransportError> {
        match self.pieces.pop_front() {
            Some(piece) => Ok(Some(piece.into())),
            None if self.breaks => Err(TransportError::Broken("reset".into())),
            None => Ok(None),
        }
    }
}

impl Transport for Script {
    type Body = Pieces;

    async fn send(&self, outgoing: Outgoing) -> Result<Incoming<Pieces>, TransportError> {
        let step = self.steps.lock().unwrap().pop_front().unwrap_or(Step::Grant);
        let (method, at) = (called(&outgoing.body), self.start.elapsed().as_millis());
        self.sent.lock().unwrap().push(Sent { at, method, step });
        let granted = || self.wire.grant(&outgoing.body).into_bytes();
        let half = || granted()[..granted().len() / 2].to_vec();
        let (mut status, mut headers, mut breaks) = (200, HeaderMap::new(), false);
        let body = match step {
            Step::Grant => granted(),
            Step::Remaining(requests) => {
                headers.insert("x-ratelimit-remaining", requests.into());
                granted()
            }
            Step::Slow(time) => {
                sleep(Duration::from_millis(time)).await;
                granted()
            }
            Step::NoConnection => return Err(TransportError::Connect("refused".into())),
            Step::BreaksBefore => return Err(TransportError::Broken("reset".into())),
            Step::TimesOut => return Err(TransportError::Timeout("too late".into())),
            Step::Hangs => std::future::pending().await,
            Step::BreaksAmid => {
                breaks = true;
                half()
            }
            Step::Status(number, after) => {
                status = number;
                if let Some(after) = after {
                    headers.insert("retry-after", after.into());
                }
                b"<html>busy</html>".to_vec()
            }
            Step::Cut => half(),
            Step::Garbage => vec![0xff, 0xfe, 0x00],
            Step::WebPage => b"<html><title>Sign in</title></html>".to_vec(),
            Step::Empty => Vec::new(),
            Step::Refuse(refusal) => self.wire.refuse(refusal, &outgoing.body).into_bytes(),
        };
        Ok(Incoming { status, headers, body: Pieces { pieces: VecDeque::from([body]), breaks } })
    }
}

/// The method that a document calls.
fn called(document: &str) -> String {
    let after = |mark: &str| document.split_once(mark)?.1.split('"').next().map(str::to_owned);
    after("method=\"").or_else(|| after("\"method\":\"")).unwrap_or_default()
}
