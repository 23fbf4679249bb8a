//! A server that keeps sessions and counts what it does, with faults as they are told to it, on virtual time.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

use callsheet_client::{HeaderMap, Incoming, Outgoing, Transport, TransportError};
use callsheet_runtime::{ExposeSecret, Value, json};
use tokio::time::Instant;

/// What becomes of one exchange.
#[derive(Clone, Copy, Debug, Default)]
pub struct Step {
    pub fate: Fate,
    /// Before which of its calls the session ends.
    pub expires: Option<usize>,
    pub answers: Order,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    #[default]
    Answered,
    /// Nothing is heard: no connection.
    NoConnection,
    /// The calls are made, and no answer comes: the connection breaks.
    Breaks,
    /// Likewise: the answer is cut.
    Cut,
    /// Likewise: the server is silent.
    Hangs,
    /// Likewise, with that HTTP status; below 500 nothing is done.
    Status(u16),
    /// All of it is refused for the session: nothing is done.
    RefusedForSession,
    /// All of it is refused: nothing is done.
    Refused,
}

/// How the answers of a batch come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    AsAsked,
    Reversed,
    /// One of them is missing.
    Without(usize),
    /// One of them comes twice.
    Twice(usize),
}

impl From<Fate> for Step {
    fn from(fate: Fate) -> Self {
        Self { fate, ..Self::default() }
    }
}

/// The session ends before that call.
pub fn expires(before: usize) -> Step {
    Step { expires: Some(before), ..Step::default() }
}

/// The number of a thing for which every call is refused.
pub const REFUSED: u64 = 99;

#[derive(Default)]
struct State {
    steps: VecDeque<Step>,
    open: Option<usize>,
    logins: usize,
    /// How often each call was made: by its thing's number.
    done: BTreeMap<u64, usize>,
    /// The things in each batch, and when it came, in milliseconds.
    batches: Vec<(u128, Vec<u64>)>,
    ids: Vec<u64>,
}

#[derive(Clone)]
pub struct Model {
    state: Arc<Mutex<State>>,
    start: Instant,
}

impl Model {
    /// Past the last step all is answered.
    pub fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        let state = State { steps: steps.into_iter().collect(), ..State::default() };
        Self { state: Arc::new(Mutex::new(state)), start: Instant::now() }
    }

    /// How often the call for that thing was made.
    pub fn done(&self, thing: u64) -> usize {
        self.state.lock().unwrap().done.get(&thing).copied().unwrap_or(0)
    }

    pub fn logins(&self) -> usize {
        self.state.lock().unwrap().logins
    }

    /// The things in each batch that came.
    pub fn batches(&self) -> Vec<Vec<u64>> {
        self.state.lock().unwrap().batches.iter().map(|(_, things)| things.clone()).collect()
    }

    /// When batches came.
    pub fn times(&self) -> Vec<u128> {
        self.state.lock().unwrap().batches.iter().map(|(at, _)| *at).collect()
    }

    /// All numbers that batches had.
    pub fn ids(&self) -> Vec<u64> {
        self.state.lock().unwrap().ids.clone()
    }
}

type Object = BTreeMap<String, Value>;

const SESSION: &str = r#"{"code":-32602,"data":"Session terminated, re-login, please."}"#;
const WRONG: &str = r#"{"code":-32602,"data":"Invalid parameter \"/id\": no."}"#;

impl State {
    /// The answer to a call; `None` where it wants none.
    fn call(&mut self, call: &Object, key: &str) -> Option<String> {
        let text = |name: &str| call.get(name).and_then(Value::as_text).unwrap_or_default();
        let thing = thing(call);
        let is_open = self.open.is_some_and(|number| key == format!("Bearer s{number}"));
        let outcome = match text("method") {
            "user.login" => {
                self.logins += 1;
                self.open = Some(self.logins);
                format!("\"result\":\"s{}\"", self.logins)
            }
            _ if !is_open => format!("\"error\":{SESSION}"),
            _ if thing == REFUSED => format!("\"error\":{WRONG}"),
            _ => {
                *self.done.entry(thing).or_default() += 1;
                format!("\"result\":{{\"id\":\"{thing}\"}}")
            }
        };
        let id = number(call)?;
        Some(format!("{{\"jsonrpc\":\"2.0\",{outcome},\"id\":{id}}}"))
    }

    fn document(&mut self, calls: &Value, key: &str, step: Step, at: u128) -> String {
        let Value::List(calls) = calls else {
            let Value::Map(call) = calls else { panic!("no call") };
            return self.call(call, key).unwrap();
        };
        let calls: Vec<&Object> =
            calls.iter().map(|call| if let Value::Map(call) = call { call } else { panic!() }).collect();
        self.batches.push((at, calls.iter().map(|call| thing(call)).collect()));
        self.ids.extend(calls.iter().filter_map(|call| number(call)));
        let mut answers = Vec::new();
        for (index, call) in calls.into_iter().enumerate() {
            if step.expires == Some(index) {
                self.open = None;
            }
            answers.extend(self.call(call, key));
        }
        match step.answers {
            Order::Reversed => answers.reverse(),
            Order::Without(index) if index < answers.len() => drop(answers.remove(index)),
            Order::Twice(index) if index < answers.len() => answers.push(answers[index].clone()),
            _ => {}
        }
        if answers.is_empty() { String::new() } else { format!("[{}]", answers.join(",")) }
    }
}

/// The number of the thing that a call is about.
fn thing(call: &Object) -> u64 {
    let Some(Value::Map(params)) = call.get("params") else { return 0 };
    params.get("id").and_then(Value::as_text).and_then(|id| id.parse().ok()).unwrap_or(0)
}

fn number(call: &Object) -> Option<u64> {
    call.get("id")?.as_int()?.try_into().ok()
}

impl Transport for Model {
    type Body = Vec<u8>;

    async fn send(&self, outgoing: Outgoing) -> Result<Incoming, TransportError> {
        let key = outgoing.authorization.as_ref().map(|key| key.expose_secret().to_owned()).unwrap_or_default();
        let calls = json::value(&outgoing.body).unwrap();
        let (at, mut status) = (self.start.elapsed().as_millis(), 200);
        let (fate, mut body) = {
            let mut state = self.state.lock().unwrap();
            let step = state.steps.pop_front().unwrap_or_default();
            let nothing = |state: &mut State| {
                // What was asked is known all the same.
                let (open, done) = (state.open.take(), state.done.clone());
                let logins = state.logins;
                state.document(&calls, "", Step::default(), at);
                (state.open, state.done, state.logins) = (open, done, logins);
            };
            let body = match step.fate {
                Fate::NoConnection | Fate::RefusedForSession | Fate::Refused | Fate::Status(..=499) => {
                    nothing(&mut state);
                    String::new()
                }
                _ => state.document(&calls, &key, step, at),
            };
            (step.fate, body)
        };
        match fate {
            Fate::Answered => {}
            Fate::NoConnection => return Err(TransportError::Connect("refused".into())),
            Fate::Breaks => return Err(TransportError::Broken("reset".into())),
            Fate::Hangs => std::future::pending().await,
            Fate::Cut => body.truncate(body.len() / 2),
            Fate::Status(number) => (status, body) = (number, "<html>busy</html>".to_owned()),
            Fate::RefusedForSession => body = format!("{{\"error\":{SESSION},\"id\":null}}"),
            Fate::Refused => body = format!("{{\"error\":{WRONG},\"id\":null}}"),
        }
        Ok(Incoming { status, headers: HeaderMap::new(), body: body.into_bytes() })
    }
}
