use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use reqwest::Url;
use reqwest::redirect::Policy;

use crate::client::{Client, Inner};
use crate::error::Error;
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
            .redirect(Policy::none())
            .user_agent(concat!("callsheet/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|_| Error::Setup("TLS cannot be set up"))?;
        let transport = Http::new(client, endpoint, self.limit);
        self.build_on(transport)
    }

    /// The same client on a transport of one's own. Timeouts and limits are the transport's affair then.
    ///
    /// # Errors
    /// [`Error::Setup`]: the endpoint is no address.
    pub fn build_on<T: Transport>(self, transport: T) -> Result<Client<P, T>, Error> {
        let endpoint = shown(&address(&self.endpoint)?);
        let line = Line { transport, endpoint, ids: AtomicU64::new(1) };
        let inner = Inner {
            protocol: self.protocol,
            line,
            sessions: Sessions::new(),
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
