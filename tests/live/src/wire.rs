//! Calls by the hundred: several in one document, several documents at a time.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use callsheet_zabbix::ServerError;
use serde::Deserialize;
use serde_json::value::RawValue;
use tokio::task::JoinSet;

use crate::error::Error;

/// A call as it is sent.
#[derive(Clone, Debug)]
pub struct Call {
    /// The method.
    pub method: String,
    /// The parameters, as JSON.
    pub params: String,
    /// A session or token, if it has one.
    pub auth: Option<Arc<str>>,
}

/// What a server made of a call.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The result, as JSON.
    Granted(String),
    /// It said no.
    Refused(ServerError),
    /// It broke down over the call.
    Failed(String),
}

/// The way to a server.
#[derive(Clone, Debug)]
pub struct Wire {
    http: reqwest::Client,
    address: Arc<str>,
}

#[derive(Deserialize)]
struct Member<'d> {
    #[serde(borrow)]
    result: Option<&'d RawValue>,
    error: Option<Refusal>,
    id: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct Refusal {
    code: i64,
    message: String,
    #[serde(default)]
    data: String,
}

/// Calls in one document.
const BATCH: usize = 16;

/// Documents at a time.
const ABREAST: usize = 2;

impl Wire {
    /// The way to that address.
    ///
    /// # Errors
    /// HTTP cannot be set up.
    pub fn new(address: &str) -> Result<Self, Error> {
        let http = reqwest::Client::builder().timeout(Duration::from_secs(60)).build();
        let http = http.map_err(|error| Error::Client(error.to_string()))?;
        Ok(Self { http, address: address.into() })
    }

    /// The address.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Sends one call.
    pub async fn call(&self, call: &Call) -> Answer {
        self.document(std::slice::from_ref(call)).await.pop().unwrap_or_else(nothing)
    }

    /// Sends all of them, in no order, and gives the answers in the order of the calls. `done` hears of each document
    /// how many calls it held.
    pub async fn calls(&self, calls: &[Call], done: impl Fn(u64)) -> Vec<Answer> {
        let mut answers = BTreeMap::new();
        let mut under_way = JoinSet::new();
        let mut waiting = calls.chunks(BATCH).enumerate();
        loop {
            while under_way.len() < ABREAST
                && let Some((number, chunk)) = waiting.next()
            {
                let (wire, chunk) = (self.clone(), chunk.to_vec());
                under_way.spawn(async move { (number, wire.document(&chunk).await) });
            }
            match under_way.join_next().await {
                Some(Ok((number, found))) => {
                    done(found.len() as u64);
                    answers.insert(number, found);
                }
                Some(Err(_)) => {}
                None => break,
            }
        }
        answers.into_values().flatten().collect()
    }

    /// Sends one document. Where the server breaks down over it, each of its calls is sent alone.
    async fn document(&self, calls: &[Call]) -> Vec<Answer> {
        match self.post(calls).await {
            Ok(answers) => answers,
            Err(what) if calls.len() == 1 => vec![Answer::Failed(what)],
            Err(_) => {
                let mut answers = Vec::new();
                for call in calls {
                    let alone = self.post(std::slice::from_ref(call)).await;
                    answers.push(alone.map_or_else(Answer::Failed, |mut one| one.pop().unwrap_or_else(nothing)));
                }
                answers
            }
        }
    }

    async fn post(&self, calls: &[Call]) -> Result<Vec<Answer>, String> {
        let written: Vec<String> = calls.iter().enumerate().map(|(id, call)| call.written(id)).collect();
        let body = format!("[{}]", written.join(","));
        let request = self.http.post(&*self.address).header("Content-Type", "application/json-rpc").body(body);
        let response = request.send().await.map_err(|error| error.to_string())?;
        let status = response.status();
        let text = response.text().await.map_err(|error| error.to_string())?;
        let members: Vec<Member<'_>> =
            serde_json::from_str(&text).map_err(|_| format!("HTTP status {status}, no JSON: {}", shortened(&text)))?;
        let mut answers: BTreeMap<u64, Answer> = members.into_iter().filter_map(Member::numbered).collect();
        Ok((0..calls.len() as u64).map(|id| answers.remove(&id).unwrap_or_else(nothing)).collect())
    }
}

impl Call {
    /// The whole document of the call.
    pub fn written(&self, id: usize) -> String {
        let method = serde_json::Value::from(self.method.as_str());
        let auth = self.auth.as_ref().map(|auth| format!(r#","auth":{}"#, serde_json::Value::from(&**auth)));
        let (params, auth) = (&self.params, auth.unwrap_or_default());
        format!(r#"{{"jsonrpc":"2.0","method":{method},"params":{params}{auth},"id":{id}}}"#)
    }
}

impl Member<'_> {
    fn numbered(self) -> Option<(u64, Answer)> {
        let id = self.id?.as_u64()?;
        let answer = match (self.error, self.result) {
            (Some(error), _) => {
                let (message, data) = (error.message.into(), error.data.into());
                Answer::Refused(ServerError { code: error.code, message, data })
            }
            (None, Some(result)) => Answer::Granted(result.get().to_owned()),
            (None, None) => nothing(),
        };
        Some((id, answer))
    }
}

fn nothing() -> Answer {
    Answer::Failed("no answer".to_owned())
}

/// The beginning of a text.
pub fn shortened(text: &str) -> String {
    const SHOWN: usize = 160;
    let mut short: String = text.chars().take(SHOWN).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
