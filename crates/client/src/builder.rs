use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use callsheet_runtime::SecretString;
use reqwest::Url;

use crate::client::{Client, Inner};
use crate::error::Error;
use crate::http::{Http, ProxySetting, Settings};
use crate::line::Line;
use crate::policy::{Policy, Retries};
use crate::protocol::Protocol;
use crate::session::Sessions;
use crate::transport::Transport;
use crate::watch::{Watch, Watcher};

/// Sets up a [`Client`].
#[derive(Debug)]
pub struct Builder<P> {
    pub(crate) protocol: P,
    pub(crate) endpoint: String,
    http: Settings,
    timeout: Duration,
    limit: usize,
    deadline: Duration,
    retries: Retries,
    pace: Duration,
    reads_only: bool,
    watcher: Option<Watcher>,
    session: Option<SecretString>,
    #[cfg(feature = "validate")]
    validates: bool,
}

impl<P: Protocol> Builder<P> {
    pub(crate) fn new(protocol: P, endpoint: String) -> Self {
        Self {
            protocol,
            endpoint,
            http: Settings::default(),
            timeout: Duration::from_secs(60),
            limit: 256 << 20,
            deadline: Duration::from_secs(5 * 60),
            retries: Retries::default(),
            pace: Duration::ZERO,
            reads_only: false,
            watcher: None,
            session: None,
            #[cfg(feature = "validate")]
            validates: false,
        }
    }

    /// How long one exchange may take, from connecting to the last byte of the answer; with a [list](Client::list), to its
    /// first object; with [content](Client::content), to its first bytes. A minute, if nothing else is said. An [upload](Client::upload) may
    /// take longer, while bytes move.
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

    /// Goes on with a session of the same server and user that was opened before, as [`Client::session`] gives it. Where it
    /// has expired another one is opened.
    #[must_use]
    pub fn session(mut self, key: impl Into<SecretString>) -> Self {
        self.session = Some(key.into());
        self
    }

    /// Shows each request and each response to `watch`, without secrets.
    #[must_use]
    pub fn watch(mut self, watch: impl Watch) -> Self {
        self.watcher = Some(Watcher(Arc::new(watch)));
        self
    }

    /// How long connecting may take. Ten seconds, if nothing else is said.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http.connect_timeout = timeout;
        self
    }

    /// How long the server may keep silent: before the first byte of an answer, and amid it. A minute, if nothing else is
    /// said. While it takes what is sent it is not silent; an upload that stands still may take up to twice as long to be
    /// given up.
    #[must_use]
    pub fn silence(mut self, silence: Duration) -> Self {
        self.http.silence = silence;
        self
    }

    /// How long a connection is kept that nobody uses. Four seconds, if nothing else is said: many servers close theirs
    /// after five, and a request that meets that is lost, which only calls that read get over.
    #[must_use]
    pub fn idle(mut self, idle: Duration) -> Self {
        self.http.idle = idle;
        self
    }

    /// Trusts these authorities as well as those that the system trusts: certificates as PEM, one or several.
    #[must_use]
    pub fn trust(mut self, certificates: impl Into<Vec<u8>>) -> Self {
        self.http.authorities.push(certificates.into());
        self
    }

    /// Trusts the authorities of [`trust`](Self::trust) alone.
    #[must_use]
    pub fn trust_no_others(mut self) -> Self {
        self.http.only_these_authorities = true;
        self
    }

    /// Shows the server this certificate: PEM with the certificate, those between it and the authority, and its key.
    #[must_use]
    pub fn certificate(mut self, pem: impl Into<SecretString>) -> Self {
        self.http.identity = Some(pem.into());
        self
    }

    /// Sends all requests through this proxy, but for the hosts that the environment's `NO_PROXY` names. The address may
    /// hold a name and password: `http://user:password@proxy.example.com:3128`. If nothing is said it is the environment's
    /// `HTTPS_PROXY` or `HTTP_PROXY`.
    #[must_use]
    pub fn proxy(mut self, address: impl Into<SecretString>) -> Self {
        self.http.proxy = ProxySetting::At(address.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    #[must_use]
    pub fn no_proxy(mut self) -> Self {
        self.http.proxy = ProxySetting::None;
        self
    }

    /// Sends one more header with each request: what a gate in front of the server asks for, say. Its value is not shown; one
    /// of the same name takes the place of that before.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<SecretString>) -> Self {
        self.http.headers.push((name.into(), value.into()));
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
        let transport = Http::new(self.http.build()?, endpoint).silence(self.http.silence, self.timeout);
        self.build_on(transport)
    }

    /// The same client on a transport of one's own. What is set up of HTTP does not count then.
    ///
    /// # Errors
    /// [`Error::Setup`]: the endpoint is no address.
    pub fn build_on<T: Transport>(self, transport: T) -> Result<Client<P, T>, Error> {
        let endpoint = shown(&address(&self.endpoint)?);
        let policy = Policy::new(self.retries, self.pace, self.deadline);
        let line = Line {
            transport,
            endpoint,
            ids: AtomicU64::new(1),
            policy,
            timeout: self.timeout,
            limit: self.limit,
            watcher: self.watcher,
        };
        let inner = Inner {
            protocol: self.protocol,
            line,
            sessions: Sessions::new(P::API),
            kept: Mutex::new(self.session),
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
