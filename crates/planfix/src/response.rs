//! Reading what Planfix answers: the envelope `<response status="…">` and the refusal in it.

use std::fmt;

use callsheet_runtime::tables::{Language, Remedy, Tables, Type};
use callsheet_runtime::{DecodeError, Id, Target, xml};

use crate::ErrorCode;
pub use crate::items::Items;
use crate::tree::{Element, NotXml};

/// Reads the answer to a request: its members as a value of that type.
///
/// # Errors
/// Planfix refused, or the document is not one of its answers, or its members do not fit the type.
pub fn read<T: Target>(document: &str, tables: &Tables<'_>, ty: &Type<'_>) -> Result<T, ReadError> {
    check(document)?;
    Ok(xml::decode(document, tables, ty)?)
}

/// Looks whether a document is an answer of Planfix that grants the request. Its members are not looked at.
///
/// # Errors
/// Planfix refused, or the document is not one of its answers.
pub fn check(document: &str) -> Result<(), ReadError> {
    let root = xml::root(document)?;
    if root.name != "response" {
        return Err(ReadError::Root(root.name.into()));
    }
    match root.attribute("status") {
        Some("ok") => Ok(()),
        Some("error") => Err(ReadError::Refused(ServerError::of(&Element::parse(document)?))),
        status => Err(ReadError::Status(status.map(Into::into))),
    }
}

/// Why an answer yields no response.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// Planfix refused the request.
    #[error(transparent)]
    Refused(#[from] ServerError),
    /// The document's root is another element.
    #[error("the document's root is `{0}`, not `response`")]
    Root(Box<str>),
    /// The answer has no status that is known.
    #[error("the response's status is neither `ok` nor `error`")]
    Status(Option<Box<str>>),
    /// A session was asked for, and the response holds none.
    #[error("the response holds no session")]
    NoSession,
    /// The document begins well and is not well-formed further on.
    #[error("the response cannot be read")]
    Malformed(#[from] NotXml),
    /// The document is not well-formed, or its members do not fit their type.
    #[error("the response cannot be read")]
    Decode(#[from] DecodeError),
}

/// A refusal: an error that Planfix itself gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerError {
    /// The code as it was sent: four digits, for some five; empty where the server sent none.
    pub code: Box<str>,
    /// The server's own words, where it has any.
    pub message: Option<Box<str>>,
    /// The file whose name was not unique.
    pub file: Option<ExistingFile>,
}

/// The file that stands in the way of another one of its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExistingFile {
    /// Its number.
    pub id: Id,
    /// Its name.
    pub name: Box<str>,
}

impl ServerError {
    fn of(root: &Element) -> Self {
        let member = |name: &str| {
            let text = root.elements().find(|element| element.name == name).map(Element::text);
            text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
        };
        let file = member("id").and_then(|id| id.parse().ok());
        let file = file.map(|id| ExistingFile { id, name: member("name").unwrap_or_default().into() });
        Self { code: member("code").unwrap_or_default().into(), message: member("message").map(Into::into), file }
    }

    /// Whether the session has expired, so that logging in again may help.
    pub fn is_session_expired(&self) -> bool {
        self.kind() == ErrorCode::SessionExpired
    }

    /// Which of the documented errors it is.
    pub fn kind(&self) -> ErrorCode {
        ErrorCode::of(&self.code)
    }

    /// What to do about it: for an error that is not documented, change the request.
    pub fn remedy(&self) -> Remedy {
        self.kind().entry().map_or(Remedy::Mend, |entry| entry.remedy)
    }
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Planfix refused with the error {}", self.code)?;
        if let Some(entry) = self.kind().entry() {
            write!(f, ": {}", entry.text.get(Language::English))?;
        }
        self.message.iter().try_for_each(|message| write!(f, " It says: {message}"))?;
        self.file.iter().try_for_each(|file| write!(f, " (file {}, `{}`)", file.id, file.name))
    }
}

impl std::error::Error for ServerError {}
