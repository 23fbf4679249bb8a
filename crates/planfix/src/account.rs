use callsheet_runtime::{EncodeError, ExposeSecret, SecretString, xml};

use crate::signature::Signature;
use crate::tree::NotXml;

/// What all requests to one account share: its name, and how they are to be written.
#[derive(Clone, Debug)]
pub struct Account {
    name: String,
    silent: bool,
    private_key: Option<SecretString>,
}

impl Account {
    /// The account of that name: of `acme.planfix.com` it is `acme`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), silent: false, private_key: None }
    }

    /// Changes leave no trace in the logs and notify nobody; mass updates should be silent.
    #[must_use]
    pub fn silent(mut self, silent: bool) -> Self {
        self.silent = silent;
        self
    }

    /// Requests are signed with this key.
    #[must_use]
    pub fn signed_with(mut self, private_key: SecretString) -> Self {
        self.private_key = Some(private_key);
        self
    }

    /// The account's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key that requests are signed with.
    pub fn private_key(&self) -> Option<&SecretString> {
        self.private_key.as_ref()
    }

    /// The whole request document around the members of a request, as [`xml::encode`] writes them.
    ///
    /// The document holds the session's key in plain text: it is for the wire alone.
    ///
    /// # Errors
    /// The method's or the account's name has a character that XML cannot hold, or the account signs its requests and the
    /// members are no XML.
    pub fn request(&self, method: &str, members: &str, session: Option<&SecretString>) -> Result<String, WriteError> {
        let mut out = String::with_capacity(members.len() + 256);
        out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"");
        attribute(method, "method", &mut out)?;
        out.push_str("\">");
        element("account", &self.name, &mut out)?;
        if let Some(session) = session {
            element("sid", session.expose_secret(), &mut out)?;
        }
        if self.silent {
            element("silent", "1", &mut out)?;
        }
        out.push_str(members);
        if let Some(private_key) = &self.private_key {
            let body = out.len();
            out.push_str(END);
            let signature = Signature::of(&out, private_key)?;
            out.truncate(body);
            element("signature", &signature.to_string(), &mut out)?;
        }
        out.push_str(END);
        Ok(out)
    }
}

/// A request cannot be written as a document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// A value does not fit into XML.
    #[error(transparent)]
    Value(#[from] EncodeError),
    /// The request is to be signed, and is no XML.
    #[error("the request cannot be signed")]
    Unsigned(#[from] NotXml),
}

const END: &str = "</request>";

/// Writes an element that holds text.
pub(crate) fn element(name: &str, text: &str, out: &mut String) -> Result<(), EncodeError> {
    out.push('<');
    out.push_str(name);
    out.push('>');
    xml::escape(text, name, out)?;
    out.push_str("</");
    out.push_str(name);
    out.push('>');
    Ok(())
}

/// Writes an attribute's value.
fn attribute(text: &str, field: &str, out: &mut String) -> Result<(), EncodeError> {
    let mut escaped = String::new();
    xml::escape(text, field, &mut escaped)?;
    out.push_str(&escaped.replace('"', "&quot;"));
    Ok(())
}
