//! What Zabbix says when it refuses.

use callsheet_runtime::Value;
use callsheet_runtime::tables::Version;

use super::HEADER_SINCE;
use crate::check::Problem;
use crate::refusal::{Cause, Refusal};

/// An error as it goes over the wire.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Error {
    pub(super) code: i32,
    pub(super) data: String,
}

const PARSE: i32 = -32700;
const REQUEST: i32 = -32600;
const METHOD: i32 = -32601;
const PARAMS: i32 = -32602;
const APPLICATION: i32 = -32500;

impl Error {
    fn new(code: i32, data: impl Into<String>) -> Self {
        Self { code, data: data.into() }
    }

    pub(super) fn params(data: impl Into<String>) -> Self {
        Self::new(PARAMS, data)
    }

    pub(super) fn application(data: impl Into<String>) -> Self {
        Self::new(APPLICATION, data)
    }

    pub(super) fn malformed() -> Self {
        Self::new(PARSE, "Invalid JSON. An error occurred on the server while parsing the JSON text.")
    }

    pub(super) fn not_a_request() -> Self {
        Self::new(REQUEST, "The received JSON is not a valid JSON-RPC request.")
    }

    pub(super) fn unknown_method(name: &str) -> Self {
        Self::new(METHOD, format!("Incorrect method \"{name}\"."))
    }

    pub(super) fn no_permission(method: &str, version: Version) -> Self {
        let code = if version < HEADER_SINCE { PARAMS } else { APPLICATION };
        Self::new(code, format!("No permissions to call \"{method}\"."))
    }

    /// The error for what the validator found in an envelope.
    pub(super) fn of_envelope(problem: &Problem) -> Self {
        Self { code: REQUEST, ..Self::of_problem(problem) }
    }

    /// The error for what the validator found in a call.
    pub(super) fn of_problem(problem: &Problem) -> Self {
        let code = match &*problem.code {
            "malformed" | "not-utf8" | "too-deep" | "too-big" | "too-many-members" => PARSE,
            "unknown-object" | "unknown-method" => METHOD,
            _ => PARAMS,
        };
        if problem.is_sentence {
            return Self::new(code, &*problem.message);
        }
        Self::new(code, invalid(&problem.path, &problem.message))
    }

    pub(super) fn refused(refusal: &Refusal, version: Version) -> Self {
        let path = if refusal.path.is_empty() { "/" } else { &*refusal.path };
        match &refusal.cause {
            Cause::NoSuchObject(_) | Cause::FieldDenied | Cause::MethodDenied => {
                Self::application("No permissions to referred object or it does not exist!")
            }
            Cause::NothingSelected => Self::params(invalid(path, "cannot be empty")),
            Cause::NoSuchReference(entity, key) if version < HEADER_SINCE => {
                Self::params(format!("{} with ID \"{key}\" is not available.", title(entity)))
            }
            Cause::NoSuchReference(..) => Self::params(invalid(path, "object does not exist")),
            Cause::Taken(entity, field, value) => {
                Self::params(format!("{} with {field} \"{value}\" already exists.", title(entity)))
            }
            Cause::NotImplemented => Self::application("The sandbox does not carry out this method."),
            Cause::Said(code, words) | Cause::SaidOf(code, words, _) => {
                Self::new(code.parse().unwrap_or(APPLICATION), &**words)
            }
        }
    }

    fn message(&self) -> &'static str {
        match self.code {
            PARSE => "Parse error",
            REQUEST => "Invalid request.",
            METHOD => "Method not found.",
            PARAMS => "Invalid params.",
            _ => "Application error.",
        }
    }
}

fn invalid(path: &str, words: &str) -> String {
    format!("Invalid parameter \"{path}\": {words}.")
}

/// What the server calls an entity at the beginning of a sentence: `User group`.
fn title(entity: &str) -> String {
    if entity == "role" {
        return "User role".to_owned();
    }
    let words = entity.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The answer that refuses a call.
pub(super) fn failure(error: &Error, id: Option<&Value>) -> String {
    let id = id.unwrap_or(&Value::Null);
    let data = Value::from(&*error.data);
    let (code, message) = (error.code, error.message());
    format!(
        "{{\"jsonrpc\":\"2.0\",\"error\":{{\"code\":{code},\"message\":\"{message}\",\"data\":{data}}},\"id\":{id}}}"
    )
}

#[cfg(test)]
mod tests {
    use super::title;

    #[test]
    fn titles() {
        for (entity, wanted) in [("user", "User"), ("user-group", "User group"), ("role", "User role"), ("", "")] {
            assert_eq!(title(entity), wanted);
        }
    }
}
