use std::fmt;

use callsheet_runtime::tables::Remedy;
use callsheet_runtime::{Value, json};

use crate::ReadError;

/// A refusal: an error that Zabbix itself gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerError {
    /// The code. Two of them, -32602 and -32500, cover most of what can go wrong.
    pub code: i64,
    /// What the code means, in the server's words: `Invalid params.`
    pub message: Box<str>,
    /// What is wrong, in the server's words; empty where it says nothing more.
    pub data: Box<str>,
}

/// What an error means, told from its code and its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorClass<'e> {
    /// The session has expired or was closed: log in again.
    SessionExpired,
    /// The call had no credentials, or an API token that does not exist, is disabled or has expired.
    NotAuthorised,
    /// Logging in failed: a wrong name or password, or an account that is blocked or disabled.
    LoginRefused,
    /// The call had credentials where the server wants none.
    CredentialsUnwanted,
    /// The user may not call this method.
    NotPermitted,
    /// An object that the request names does not exist, or the user may not see it: the server does not tell which.
    NoPermissionOrMissing,
    /// A parameter is wrong.
    InvalidParameter {
        /// The way to it from the request's root, list members counted from 1; `None` where the server names none.
        path: Option<&'e str>,
        /// What is wrong with it.
        words: &'e str,
    },
    /// The server has no such method.
    UnknownMethod,
    /// The envelope is wrong, not the request in it.
    InvalidRequest {
        /// The member of the envelope; `None` where the server names none.
        path: Option<&'e str>,
        /// What is wrong with it.
        words: &'e str,
    },
    /// The server could not read the document.
    InvalidJson,
    /// The server failed.
    Internal,
    /// The server understood and could not do it; its words say why.
    Application,
    /// Something else.
    Other,
}

impl ServerError {
    /// Reads the member `error` of an answer.
    pub(crate) fn read(error: &str) -> Result<Self, ReadError> {
        let Value::Map(members) = json::value(error)? else { return Err(ReadError::NoAnswer) };
        let text = |name: &str| members.get(name).and_then(Value::as_text).unwrap_or_default().into();
        let code = members.get("code").and_then(Value::as_int).unwrap_or_default();
        Ok(Self { code, message: text("message"), data: text("data") })
    }

    /// What it means.
    pub fn class(&self) -> ErrorClass<'_> {
        match self.code {
            -32700 => ErrorClass::InvalidJson,
            -32600 => {
                let (path, words) = self.parameter();
                ErrorClass::InvalidRequest { path, words }
            }
            -32601 => ErrorClass::UnknownMethod,
            -32603 => ErrorClass::Internal,
            -32602 | -32500 => self.class_by_words(),
            _ => ErrorClass::Other,
        }
    }

    fn class_by_words(&self) -> ErrorClass<'_> {
        let data = &*self.data;
        let starts = |words: &[&str]| words.iter().any(|words| data.starts_with(words));
        if starts(&["Session terminated"]) {
            ErrorClass::SessionExpired
        } else if starts(&["Not authorized", "Not authorised", "API token expired"]) {
            ErrorClass::NotAuthorised
        } else if starts(&["Incorrect user name or password", "No permissions for system access"]) {
            ErrorClass::LoginRefused
        } else if starts(&["The \""]) && data.contains("method must be called without") {
            ErrorClass::CredentialsUnwanted
        } else if starts(&["No permissions to call"]) {
            ErrorClass::NotPermitted
        } else if starts(&["No permissions to referred object"]) {
            ErrorClass::NoPermissionOrMissing
        } else if starts(&["System error occurred", "SQL error", "Internal error", "Incorrect field \""]) {
            ErrorClass::Internal
        } else if self.code == -32500 {
            ErrorClass::Application
        } else {
            let (path, words) = self.parameter();
            ErrorClass::InvalidParameter { path, words }
        }
    }

    fn parameter(&self) -> (Option<&str>, &str) {
        let parts = self.data.strip_prefix("Invalid parameter \"").and_then(|rest| rest.split_once("\": "));
        parts.map_or((None, &*self.data), |(path, words)| (Some(path), words))
    }

    /// What to do about it.
    pub fn remedy(&self) -> Remedy {
        match self.class() {
            ErrorClass::SessionExpired => Remedy::Login,
            ErrorClass::NotAuthorised | ErrorClass::LoginRefused | ErrorClass::CredentialsUnwanted => {
                Remedy::Credentials
            }
            ErrorClass::NotPermitted => Remedy::Rights,
            ErrorClass::Internal => Remedy::Support,
            ErrorClass::NoPermissionOrMissing
            | ErrorClass::InvalidParameter { .. }
            | ErrorClass::UnknownMethod
            | ErrorClass::InvalidRequest { .. }
            | ErrorClass::InvalidJson
            | ErrorClass::Application
            | ErrorClass::Other => Remedy::Mend,
        }
    }
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = if self.data.is_empty() { &self.message } else { &self.data };
        write!(f, "Zabbix refused with the error {}: {words}", self.code)
    }
}

impl std::error::Error for ServerError {}
