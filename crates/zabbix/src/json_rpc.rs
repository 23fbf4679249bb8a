//! The JSON-RPC 2.0 envelope around calls and answers.

use std::collections::BTreeMap;
use std::fmt;

use callsheet_runtime::tables::{Tables, Type};
use callsheet_runtime::{DecodeError, ExposeSecret, Position, SecretString, Target, json};
use serde_json::value::RawValue;

use crate::ServerError;
pub use crate::items::Items;

/// The number by which an answer is matched with its call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallId(pub u64);

impl fmt::Display for CallId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl CallId {
    /// The number that this JSON is, as it was written or in quotes: `07` and `"+7"` are ids of nobody here.
    fn read(json: &str) -> Option<Self> {
        let text = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(json);
        text.parse().ok().map(Self).filter(|id| id.to_string() == text)
    }
}

/// A call, ready to be written.
#[derive(Clone, Copy)]
pub struct Call<'a> {
    /// The method's name.
    pub method: &'a str,
    /// The request as JSON, as [`json::encode`] writes it.
    pub params: &'a str,
    /// The call's number.
    pub id: CallId,
    /// A token or a session's key, where it belongs into the document.
    pub auth: Option<&'a SecretString>,
}

/// Without the request: as JSON, nothing in it says what is secret.
impl fmt::Debug for Call<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("method", &self.method).field("id", &self.id).finish_non_exhaustive()
    }
}

impl Call<'_> {
    /// Appends the whole call document. It holds the credentials in plain text: it is for the wire alone.
    pub fn write(&self, out: &mut String) {
        write(self.method, self.params, self.auth, Some(self.id), out);
    }
}

/// Writes a call; one without a number is a notification.
pub(crate) fn write(method: &str, params: &str, auth: Option<&SecretString>, id: Option<CallId>, out: &mut String) {
    out.push_str("{\"jsonrpc\":\"2.0\",\"method\":");
    text(method, out);
    out.push_str(",\"params\":");
    out.push_str(params);
    if let Some(auth) = auth {
        out.push_str(",\"auth\":");
        text(auth.expose_secret(), out);
    }
    if let Some(id) = id {
        out.push_str(",\"id\":");
        out.push_str(&id.to_string());
    }
    out.push('}');
}

/// Writes a JSON string.
fn text(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

/// Reads the answer to a call: its result as a value of that type.
///
/// # Errors
/// Zabbix refused, or the document is no answer to this call, or its result does not fit the type.
pub fn read<T: Target>(document: &str, id: CallId, tables: &Tables<'_>, ty: &Type<'_>) -> Result<T, ReadError> {
    // What the server writes every time is cut out unread: if the rest is one value of the type, the document was right.
    if let Some(value) = usual_result(document, id).and_then(|usual| json::decode(usual, tables, ty).ok()) {
        return Ok(value);
    }
    let result = result(document, id)?;
    json::decode(result, tables, ty).map_err(|error| ReadError::Decode(placed(error, document, result)))
}

/// The result in the answer to a call, as JSON.
///
/// # Errors
/// Zabbix refused, or the document is no answer to this call.
pub fn result(document: &str, id: CallId) -> Result<&str, ReadError> {
    Answer::read(document)?.into_result(Some(id))
}

fn usual_result(document: &str, id: CallId) -> Option<&str> {
    let rest = document.strip_prefix("{\"jsonrpc\":\"2.0\",\"result\":")?;
    let (result, end) = rest.rsplit_once(",\"id\":")?;
    (end.strip_suffix('}')? == id.to_string()).then_some(result)
}

/// The error with its place counted from the start of the document, not of the result in it.
pub(crate) fn placed(error: DecodeError, document: &str, result: &str) -> DecodeError {
    let before = (result.as_ptr() as usize).saturating_sub(document.as_ptr() as usize);
    let path = if error.path == "/" { "/result".to_owned() } else { format!("/result{}", error.path) };
    DecodeError { kind: error.kind, path, position: Position::of(document, before + error.position.offset) }
}

/// An answer, its parts still unread.
pub(crate) struct Answer<'d> {
    result: Option<&'d str>,
    error: Option<&'d str>,
    id: Option<CallId>,
    /// It has an id, be it one that no call here can have.
    is_addressed: bool,
}

impl<'d> Answer<'d> {
    pub(crate) fn read(document: &'d str) -> Result<Self, ReadError> {
        if !document.trim_start().starts_with('{') {
            serde_json::from_str::<&RawValue>(document)?;
            return Err(ReadError::NoAnswer);
        }
        let members: BTreeMap<String, &'d RawValue> = serde_json::from_str(document)?;
        let member = |name: &str| members.get(name).map(|raw| raw.get());
        let given = |name: &str| member(name).filter(|raw| *raw != "null");
        let id = given("id");
        Ok(Self {
            result: member("result"),
            error: given("error"),
            id: id.and_then(CallId::read),
            is_addressed: id.is_some(),
        })
    }

    pub(crate) fn id(&self) -> Option<CallId> {
        self.id
    }

    /// The result. A server that could not make out the call's number answers with an error that has none.
    pub(crate) fn into_result(self, id: Option<CallId>) -> Result<&'d str, ReadError> {
        match (self.error, self.result) {
            (Some(error), _) if self.id == id || !self.is_addressed => Err(ServerError::read(error)?.into()),
            (None, Some(result)) if self.id == id => Ok(result),
            (None, None) => Err(ReadError::NoAnswer),
            _ => Err(ReadError::OtherCall { answered: self.id }),
        }
    }
}

/// Why an answer yields no response.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// Zabbix refused the call.
    #[error(transparent)]
    Refused(#[from] ServerError),
    /// The document is no JSON.
    #[error("the answer is no JSON, at line {line}, column {column}")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// The document begins like JSON, and ends amid.
    #[error("the answer breaks off")]
    Part,
    /// The document is JSON and no JSON-RPC answer.
    #[error("the answer has neither a result nor an error")]
    NoAnswer,
    /// The answer belongs to another call.
    #[error("the answer belongs to another call")]
    OtherCall {
        /// The number in it, where there is one.
        answered: Option<CallId>,
    },
    /// The answers to a batch leave the call out.
    #[error("the answers leave the call out")]
    Unanswered,
    /// The answers to a batch have the call's number more than once.
    #[error("the answers have the call more than once")]
    Repeated,
    /// The result does not fit its type.
    #[error("the response cannot be read")]
    Decode(#[from] DecodeError),
    /// A session was asked for, and the answer holds none.
    #[error("the response holds no session")]
    NoSession,
    /// The server's release was asked for, and the answer names none.
    #[error("the response names no release")]
    NoVersion,
}

impl From<serde_json::Error> for ReadError {
    // The error's own words may hold what they complain about.
    fn from(error: serde_json::Error) -> Self {
        match error.is_eof() {
            true => ReadError::Part,
            false => ReadError::NotJson { line: error.line(), column: error.column() },
        }
    }
}
