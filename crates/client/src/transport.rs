use std::error::Error as StdError;
use std::future::Future;

use callsheet_runtime::{ExposeSecret, SecretString};
use reqwest::Url;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};

/// What carries documents to the server and back.
///
/// [`Http`] is the one to use; another one can stand in its place where a test wants to see or script the traffic.
pub trait Transport: Send + Sync + 'static {
    /// Sends one document and waits for the whole answer.
    fn send(&self, outgoing: Outgoing) -> impl Future<Output = Result<Incoming, TransportError>> + Send;
}

/// A document on its way to the server. It has secrets in plain text.
pub struct Outgoing {
    /// The document.
    pub body: String,
    /// Its media type.
    pub media_type: &'static str,
    /// The value of the header `Authorization`.
    pub authorization: Option<SecretString>,
}

/// What the server answered, good or bad.
pub struct Incoming {
    /// The HTTP status.
    pub status: u16,
    /// The HTTP headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

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
    /// The credentials have characters that HTTP cannot carry: nothing was sent.
    #[error("the credentials have characters that HTTP cannot carry")]
    Credentials,
}

/// HTTP, by way of reqwest. Redirects are not followed: they would carry credentials to another place.
#[derive(Debug)]
pub struct Http {
    client: reqwest::Client,
    endpoint: Url,
    limit: usize,
}

impl Http {
    /// Sends documents to that address; refuses answers of more than `limit` bytes.
    ///
    /// The `client` should follow no redirects.
    pub fn new(client: reqwest::Client, endpoint: Url, limit: usize) -> Self {
        Self { client, endpoint, limit }
    }

    async fn exchange(&self, outgoing: Outgoing) -> Result<Incoming, TransportError> {
        let mut request = self.client.post(self.endpoint.clone());
        request = request.header(CONTENT_TYPE, outgoing.media_type).header(ACCEPT, outgoing.media_type);
        if let Some(authorization) = outgoing.authorization {
            let value = HeaderValue::from_str(authorization.expose_secret());
            let mut value = value.map_err(|_| TransportError::Credentials)?;
            value.set_sensitive(true);
            request = request.header(AUTHORIZATION, value);
        }
        let mut response = request.body(outgoing.body).send().await.map_err(told_apart)?;
        let expected = response.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
        if expected > self.limit {
            return Err(TransportError::TooLarge(self.limit));
        }
        let mut body = Vec::with_capacity(expected.min(FIRST_READ));
        while let Some(chunk) = response.chunk().await.map_err(told_apart)? {
            if body.len() + chunk.len() > self.limit {
                return Err(TransportError::TooLarge(self.limit));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Incoming { status: response.status().as_u16(), headers: std::mem::take(response.headers_mut()), body })
    }
}

/// How much memory is taken on the mere word of a header.
const FIRST_READ: usize = 1 << 20;

impl Transport for Http {
    fn send(&self, outgoing: Outgoing) -> impl Future<Output = Result<Incoming, TransportError>> + Send {
        self.exchange(outgoing)
    }
}

fn told_apart(error: reqwest::Error) -> TransportError {
    // An address may hold a key; where the request went is said without it.
    let error = error.without_url();
    if error.is_connect() {
        TransportError::Connect(error.into())
    } else if error.is_timeout() {
        TransportError::Timeout(error.into())
    } else {
        TransportError::Broken(error.into())
    }
}
