//! Several calls in one document, run by the server in their order.

use std::collections::BTreeMap;
use std::fmt;

use callsheet_runtime::tables::{Tables, Type};
use callsheet_runtime::{DecodeError, Target, json};
use serde_json::value::RawValue;

use crate::json_rpc::{self, Answer};
use crate::{CallId, ReadError, SecretString};

/// Calls that travel together. One that fails does not stop those behind it.
#[derive(Clone)]
pub struct Batch<'a> {
    members: Vec<Member<'a>>,
    next: CallId,
}

#[derive(Clone)]
struct Member<'a> {
    method: &'a str,
    params: &'a str,
    auth: Option<&'a SecretString>,
    /// `None` for a notification.
    id: Option<CallId>,
}

/// The methods alone: in requests that are JSON already, nothing says what is secret.
impl fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.members.iter().map(|member| member.method)).finish()
    }
}

impl<'a> Batch<'a> {
    /// A batch without calls. Those that are to be answered are numbered from `first`.
    pub fn new(first: CallId) -> Self {
        Self { members: Vec::new(), next: first }
    }

    /// Adds a call. It carries `auth` where that belongs into documents.
    pub fn push(&mut self, method: &'a str, params: &'a str, auth: Option<&'a SecretString>) {
        self.members.push(Member { method, params, auth, id: Some(self.next) });
        self.next = CallId(self.next.0.wrapping_add(1));
    }

    /// Adds a notification: a call that the server carries out without a word, be it done or refused.
    pub fn notify(&mut self, method: &'a str, params: &'a str, auth: Option<&'a SecretString>) {
        self.members.push(Member { method, params, auth, id: None });
    }

    /// How many calls it has, notifications included. The server refuses a batch of none.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether it has neither calls nor notifications.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Appends the whole document. It holds the credentials in plain text: it is for the wire alone.
    pub fn write(&self, out: &mut String) {
        out.push('[');
        for (index, Member { method, params, auth, id }) in self.members.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            json_rpc::write(method, params, *auth, *id, out);
        }
        out.push(']');
    }

    /// The results of its calls as JSON, in the order of the calls, notifications left out; [`ReadError::Unanswered`] for one
    /// that the answers leave out, [`ReadError::Repeated`] for one that they have more than once. Answers that belong to
    /// none of its calls are passed over.
    ///
    /// # Errors
    /// The document is no JSON, or the server refused the batch as a whole.
    pub fn read<'d>(&self, document: &'d str) -> Result<Vec<Result<&'d str, ReadError>>, ReadError> {
        if !document.trim_start().starts_with('[') {
            Answer::read(document)?.into_result(None)?;
            return Err(ReadError::NoAnswer);
        }
        let answers: Vec<&'d RawValue> = serde_json::from_str(document)?;
        let mut by_id = BTreeMap::new();
        for answer in answers.iter().filter_map(|raw| Answer::read(raw.get()).ok()) {
            // Which of two answers counts, nobody knows.
            by_id.entry(answer.id()).and_modify(|known| *known = None).or_insert(Some(answer));
        }
        let ids = self.members.iter().filter_map(|member| member.id);
        let results = ids.map(|id| match by_id.remove(&Some(id)) {
            Some(Some(answer)) => answer.into_result(Some(id)),
            Some(None) => Err(ReadError::Repeated),
            None => Err(ReadError::Unanswered),
        });
        Ok(results.collect())
    }
}

/// Reads one of the results that [`Batch::read`] gives, as a value of that type.
///
/// # Errors
/// It does not fit the type. The place is counted from the start of the result.
pub fn read_result<T: Target>(result: &str, tables: &Tables<'_>, ty: &Type<'_>) -> Result<T, DecodeError> {
    json::decode(result, tables, ty).map_err(|error| json_rpc::placed(error, result, result))
}
