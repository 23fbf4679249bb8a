//! Several calls in one document, run by the server in their order.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::value::RawValue;

use crate::json_rpc::Answer;
use crate::{Call, CallId, ReadError, SecretString};

/// Calls that travel together. One that fails does not stop those behind it.
#[derive(Clone)]
pub struct Batch<'a> {
    auth: Option<&'a SecretString>,
    calls: Vec<(&'a str, &'a str)>,
    first: CallId,
}

/// The methods alone: in requests that are JSON already, nothing says what is secret.
impl fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.calls.iter().map(|(method, _)| method)).finish()
    }
}

impl<'a> Batch<'a> {
    /// A batch without calls. They are numbered from `first`, and each carries `auth` where that belongs into documents.
    pub fn new(first: CallId, auth: Option<&'a SecretString>) -> Self {
        Self { auth, calls: Vec::new(), first }
    }

    /// Adds a call.
    pub fn push(&mut self, method: &'a str, params: &'a str) {
        self.calls.push((method, params));
    }

    /// How many calls it has. The server refuses a batch of none.
    pub fn len(&self) -> usize {
        self.calls.len()
    }

    /// Whether it has no calls.
    pub fn is_empty(&self) -> bool {
        self.calls.is_empty()
    }

    /// Appends the whole document. It holds the credentials in plain text: it is for the wire alone.
    pub fn write(&self, out: &mut String) {
        out.push('[');
        for (index, ((method, params), id)) in self.calls.iter().zip(self.ids()).enumerate() {
            if index > 0 {
                out.push(',');
            }
            Call { method, params, id, auth: self.auth }.write(out);
        }
        out.push(']');
    }

    /// The results of its calls as JSON, in the order of the calls; for one that the server left unanswered,
    /// [`ReadError::NoAnswer`].
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
        for answer in answers {
            let answer = Answer::read(answer.get())?;
            by_id.insert(answer.id(), answer);
        }
        let results = self.ids().map(|id| match by_id.remove(&Some(id)) {
            Some(answer) => answer.into_result(Some(id)),
            None => Err(ReadError::NoAnswer),
        });
        Ok(results.collect())
    }

    fn ids(&self) -> impl Iterator<Item = CallId> + use<> {
        let first = self.first.0;
        (first..).map(CallId).take(self.calls.len())
    }
}
