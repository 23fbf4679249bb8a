use std::error::Error as StdError;
use std::future::Future;
use std::sync::Arc;

use bytes::Bytes;
use callsheet_runtime::SecretString;
use reqwest::header::HeaderMap;

use crate::attachment::{Attachment, AttachmentError};

/// What carries documents to the server and back.
///
/// [`Http`](crate::Http) is the one to use; another one can stand in its place where a test wants to see or script the traffic. It sends
/// each document once: what is repeated, and when, is the client's affair.
pub trait Transport: Send + Sync + 'static {
    /// What an answer arrives in.
    type Body: Body;

    /// Sends one document and waits for the head of the answer.
    fn send(&self, outgoing: Outgoing) -> impl Future<Output = Result<Incoming<Self::Body>, TransportError>> + Send;
}

/// The body of an answer, as it arrives.
pub trait Body: Send {
    /// Waits for the next bytes; `None` behind the last.
    fn chunk(&mut self) -> impl Future<Output = Result<Option<Bytes>, TransportError>> + Send;

    /// How many bytes are to come, where that was announced.
    fn announced(&self) -> Option<u64> {
        None
    }
}

/// A body that is there already.
impl Body for Vec<u8> {
    async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        Ok((!self.is_empty()).then(|| Bytes::from(std::mem::take(self))))
    }
}

/// A document on its way to the server. It has secrets in plain text.
pub struct Outgoing {
    /// The document.
    pub body: String,
    /// What is to be sent in the place of its stand-ins in the document, as [`Http`](crate::Http) does. There is nothing, but for
    /// uploads.
    pub attachments: Vec<Attachment>,
    /// Its media type.
    pub media_type: &'static str,
    /// The value of the header `Authorization`.
    pub authorization: Option<Arc<SecretString>>,
}

/// What the server answered, good or bad.
pub struct Incoming<B = Vec<u8>> {
    /// The HTTP status.
    pub status: u16,
    /// The HTTP headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: B,
}

impl<B: Body> Incoming<B> {
    /// Waits for the whole body.
    ///
    /// # Errors
    /// It does not arrive whole, or has more than `limit` bytes.
    pub async fn whole(mut self, limit: usize) -> Result<Incoming, TransportError> {
        let announced = self.body.announced().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
        if announced > limit {
            return Err(TransportError::TooLarge(limit));
        }
        let mut body = Vec::new();
        while let Some(chunk) = self.body.chunk().await? {
            if body.len() + chunk.len() > limit {
                return Err(TransportError::TooLarge(limit));
            }
            if body.is_empty() {
                // What came in one piece, as most answers do, is not copied where nobody else holds it.
                body = chunk.into();
                body.reserve(announced.min(FIRST_READ).saturating_sub(body.len()));
            } else {
                body.extend_from_slice(&chunk);
            }
        }
        Ok(Incoming { status: self.status, headers: self.headers, body })
    }
}

/// How much memory is taken on the mere word of a header.
const FIRST_READ: usize = 1 << 20;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransportError {
    /// No connection was made: nothing was sent.
    #[error("no connection")]
    Connect(#[source] Box<dyn StdError + Send + Sync>),
    /// The connection was made and no whole answer came in time.
    #[error("no answer in time")]
    Timeout(#[source] Box<dyn StdError + Send + Sync>),
    /// The connection broke before the whole answer had come.
    #[error("the connection broke")]
    Broken(#[source] Box<dyn StdError + Send + Sync>),
    /// The answer is larger than the client takes.
    #[error("the answer is larger than {0} bytes")]
    TooLarge(usize),
    /// An attachment cannot be read: nothing was sent.
    #[error(transparent)]
    Attachment(AttachmentError),
    /// The same amid the request, which the server has got in part.
    #[error(transparent)]
    CutShort(AttachmentError),
    /// The credentials have characters that HTTP cannot carry: nothing was sent.
    #[error("the credentials have characters that HTTP cannot carry")]
    Credentials,
}
