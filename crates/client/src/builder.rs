use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use reqwest::{Url, redirect};

use crate::client::{Client, Inner};
use crate::error::Error;
use crate::policy::{Policy, Retries};
use crate::protocol::{Line, Protocol};
use crate::session::Sessions;
use crate::transport::{Http, Transport};

/// Sets up a [`Client`].
#[derive(Debug)]
pub struct Builder<P> {
    pub(crate) protocol: P,
    pub(crate) endpoint: String,
    timeout: Duration,
    connect_timeout: Duration,
    limit: usize,
    deadline: Duration,
    retries: Retries,
    pace: Duration,
    reads_only: bool,
    #[cfg(feature = "validate")]
    validates: bool,
}

impl<P: Protocol> Builder<P> {
    pub(crate) fn new(protocol: P, endpoint: String) -> Self {
        Self {
            protocol,
            endpoint,
            timeout: Duration::from_secs(60),
            connect_timeout: Duration::from_secs(10),
            limit: 256 << 20,
            deadline: Duration::from_secs(5 * 60),
            retries: Retries::default(),
            pace: Duration::ZERO,
            reads_only: false,
            #[cfg(feature = "validate")]
            validates: false,
        }
    }

    /// How long one exchange may take, from connecting to the last byte of the answer. A minute, if nothing else is said.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long a call may take in all: waiting for its turn, a session, its exchanges, and the waits between them. Five
    /// minutes, if nothing else is said.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// How calls are made again that fail for no fault of their own.
    #[must_use]
    pub fn retries(mut self, retries: Retries) -> Self {
        self.retries = retries;
        self
    }

    /// The least time from one request to the next, kept by all clones of the client, in the order in which they ask. For
    /// Planfix a little more than the second that it asks for, for others none, if nothing else is said.
    #[must_use]
    pub fn pace(mut self, interval: Duration) -> Self {
        self.pace = interval;
        self
    }

    /// Refuses all calls but those that change nothing, by their specs: [`Error::ReadOnly`].
    #[must_use]
    pub fn read_only(mut self) -> Self {
        self.reads_only = true;
        self
    }

    /// How long connecting may take. Ten seconds, if nothing else is said.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// The largest answer that is taken, in bytes. 256 MiB, if nothing else is said.
    #[must_use]
    pub fn limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Whether requests are checked before they are sent, for the release that the server has. One that is wrong is
    /// [`Error::Invalid`] then; what the server would ignore or will refuse one day goes to the log. Off, if nothing
    /// else is said.
    #[cfg(feature = "validate")]
    #[must_use]
    pub fn validates(mut self, validates: bool) -> Self {
        self.validates = validates;
        self
    }

    /// The client. No connection is made yet.
    ///
    /// # Errors
    /// [`Error::Setup`]: the endpoint is no address, or TLS cannot be set up.
    pub fn build(self) -> Result<Client<P>, Error> {
        let endpoint = address(&self.endpoint)?;
        let client = reqwest::Client::builder()
            .timeout(self.timeout)
            .connect_timeout(self.connect_timeout)
            .redirect(redirect::Policy::none())
            // What is repeated is said by the specs, nowhere else.
            .retry(reqwest::retry::never())
            // A server that closes an idle connection may do so while a request is on its way; most wait longer than this.
            .pool_idle_timeout(Duration::from_secs(4))
            .user_agent(concat!("callsheet/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|_| Error::Setup("TLS cannot be set up"))?;
        let transport = Http::new(client, endpoint);
        self.build_on(transport)
    }

    /// The same client on a transport of one's own. How long one exchange may take is the transport's affair then.
    ///
    /// # Errors
    /// [`Error::Setup`]: the endpoint is no address.
    pub fn build_on<T: Transport>(self, transport: T) -> Result<Client<P, T>, Error> {
        let endpoint = shown(&address(&self.endpoint)?);
        let policy = Policy::new(self.retries, self.pace, self.deadline);
        let line = Line { transport, endpoint, ids: AtomicU64::new(1), policy, limit: self.limit };
        let inner = Inner {
            protocol: self.protocol,
            line,
            sessions: Sessions::new(),
            reads_only: self.reads_only,
            #[cfg(feature = "validate")]
            validates: self.validates,
        };
        Ok(Client { inner: Arc::new(inner) })
    }
}

fn address(endpoint: &str) -> Result<Url, Error> {
    let url: Url = endpoint.parse().map_err(|_| Error::Setup("the endpoint is no address"))?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err(Error::Setup("the endpoint is no address of HTTP"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::Setup("a user name or password does not belong into the endpoint's address"));
    }
    Ok(url)
}

/// The address without its query, which may hold a key.
fn shown(url: &Url) -> Box<str> {
    let mut url = url.clone();
    url.set_query(None);
    url.set_fragment(None);
    String::from(url).into()
}
