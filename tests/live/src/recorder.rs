//! What goes over the wire, kept to be looked at.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use callsheet_client::{Http, Incoming, Outgoing, Transport, TransportError};

/// A call and its answer, as they were sent.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The document that was sent.
    pub request: String,
    /// Whether it had credentials in a header.
    pub header: bool,
    /// The HTTP status of the answer.
    pub status: u16,
    /// The document that was answered.
    pub answer: String,
}

/// A transport that keeps what it carries.
#[derive(Clone, Debug)]
pub struct Recorder {
    http: Arc<Http>,
    exchanges: Arc<Mutex<Vec<Exchange>>>,
}

/// The largest answer that is taken, in bytes.
const LIMIT: usize = 64 << 20;

impl Recorder {
    /// A transport to that address.
    ///
    /// # Errors
    /// It is no address, or HTTP cannot be set up.
    pub fn new(address: &str) -> Result<Self, reqwest::Error> {
        let client = reqwest::Client::builder().timeout(Duration::from_secs(60)).build()?;
        let endpoint = client.post(address).build()?.url().clone();
        Ok(Self { http: Arc::new(Http::new(client, endpoint)), exchanges: Arc::default() })
    }

    /// What was carried since this was asked for last.
    pub fn take(&self) -> Vec<Exchange> {
        std::mem::take(&mut *self.exchanges.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Transport for Recorder {
    type Body = Vec<u8>;

    async fn send(&self, outgoing: Outgoing) -> Result<Incoming, TransportError> {
        let (request, header) = (outgoing.body.clone(), outgoing.authorization.is_some());
        let incoming = self.http.send(outgoing).await?.whole(LIMIT).await?;
        let answer = String::from_utf8_lossy(&incoming.body).into_owned();
        let exchange = Exchange { request, header, status: incoming.status, answer };
        self.exchanges.lock().unwrap_or_else(PoisonError::into_inner).push(exchange);
        Ok(incoming)
    }
}
