//! Documents over HTTP, and how HTTP is set up.

use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use callsheet_runtime::{ExposeSecret, SecretString};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Certificate, Identity, NoProxy, Proxy, RequestBuilder, Response, Url, redirect};
use tokio::time::timeout;

use crate::attachment::Attachment;
use crate::error::Error;
use crate::transport::{Body, Incoming, Outgoing, Transport, TransportError};
use crate::upload::{Document, cut_short};

/// How HTTP is set up, before anything of it is looked at.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    pub(crate) silence: Duration,
    pub(crate) idle: Duration,
    pub(crate) authorities: Vec<Vec<u8>>,
    pub(crate) only_these_authorities: bool,
    pub(crate) identity: Option<SecretString>,
    pub(crate) proxy: ProxySetting,
    pub(crate) headers: Vec<(String, SecretString)>,
}

/// Which proxy requests go through.
#[derive(Debug)]
pub(crate) enum ProxySetting {
    /// The one that the environment names (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), if any.
    Environment,
    /// None.
    None,
    /// This one. Its address may hold a name and password.
    At(SecretString),
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            silence: Duration::from_secs(60),
            // A server that closes an idle connection may do so while a request is on its way; most wait longer than this.
            idle: Duration::from_secs(4),
            authorities: Vec::new(),
            only_these_authorities: false,
            identity: None,
            proxy: ProxySetting::Environment,
            headers: Vec::new(),
        }
    }
}

impl Settings {
    /// HTTP as it was set up.
    pub(crate) fn build(&self) -> Result<reqwest::Client, Error> {
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout)
            .pool_idle_timeout(self.idle)
            .redirect(redirect::Policy::none())
            // What is repeated is said by the specs, nowhere else.
            .retry(reqwest::retry::never())
            .user_agent(concat!("callsheet/", env!("CARGO_PKG_VERSION")))
            .default_headers(self.headers()?);
        let authorities = self.authorities()?;
        builder = match self.only_these_authorities {
            true => builder.tls_certs_only(authorities),
            false => builder.tls_certs_merge(authorities),
        };
        if let Some(pem) = &self.identity {
            let identity = Identity::from_pem(pem.expose_secret().as_bytes());
            builder = builder.identity(identity.map_err(|_| Error::Setup("the client certificate cannot be read"))?);
        }
        builder = match &self.proxy {
            ProxySetting::Environment => builder,
            ProxySetting::None => builder.no_proxy(),
            ProxySetting::At(address) => {
                let proxy = Proxy::all(address.expose_secret());
                let proxy = proxy.map_err(|_| Error::Setup("the proxy's address is none"))?;
                builder.proxy(proxy.no_proxy(NoProxy::from_env()))
            }
        };
        builder.build().map_err(|_| Error::Setup("TLS cannot be set up"))
    }

    fn headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let name = HeaderName::from_bytes(name.as_bytes());
            let name = name.map_err(|_| Error::Setup("a header's name has characters that HTTP cannot carry"))?;
            if [AUTHORIZATION, ACCEPT, CONTENT_TYPE].contains(&name) {
                return Err(Error::Setup("the API's own headers (Authorization, Accept, Content-Type) cannot be set"));
            }
            let value = HeaderValue::from_str(value.expose_secret());
            let mut value = value.map_err(|_| Error::Setup("a header has characters that HTTP cannot carry"))?;
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        Ok(headers)
    }

    fn authorities(&self) -> Result<Vec<Certificate>, Error> {
        let mut authorities = Vec::new();
        for pem in &self.authorities {
            let read = Certificate::from_pem_bundle(pem).ok().filter(|read| !read.is_empty());
            authorities.extend(read.ok_or(Error::Setup("the certificates of an authority cannot be read"))?);
        }
        Ok(authorities)
    }
}

/// HTTP, by way of reqwest. Redirects are not followed: they would carry credentials to another place.
#[derive(Debug)]
pub struct Http {
    client: reqwest::Client,
    endpoint: Url,
    silence: Duration,
    /// An exchange is given up before the server could have kept silent for so long: no clock is needed up to its answer.
    is_timed: bool,
}

impl Http {
    /// Sends documents to that address.
    ///
    /// The `client` should follow no redirects, and repeat nothing by itself. How long the server may keep silent is its
    /// affair, too.
    pub fn new(client: reqwest::Client, endpoint: Url) -> Self {
        Self { client, endpoint, silence: Duration::MAX, is_timed: true }
    }

    /// How long the server may keep silent while nothing is sent to it either, where an exchange may take that long in all.
    pub(crate) fn silence(self, silence: Duration, exchange: Duration) -> Self {
        Self { silence, is_timed: exchange <= silence, ..self }
    }
}

impl Http {
    /// Sends a document with attachments. Nobody is silent while bytes of it move.
    async fn upload(
        &self,
        request: RequestBuilder,
        document: &str,
        attachments: &[Attachment],
    ) -> Result<Response, TransportError> {
        let document = Document::open(document, attachments).await.map_err(TransportError::Attachment)?;
        let progress = document.progress();
        let mut sending = pin!(request.body(reqwest::Body::wrap(document)).send());
        let mut before = 0;
        loop {
            match (within(self.silence, &mut sending).await, progress.sent()) {
                (Err(TransportError::Timeout(_)), sent) if sent != before => before = sent,
                (response, _) => return response,
            }
        }
    }
}

impl Transport for Http {
    type Body = HttpBody;

    async fn send(&self, outgoing: Outgoing) -> Result<Incoming<HttpBody>, TransportError> {
        let mut request = self.client.post(self.endpoint.clone());
        request = request.header(CONTENT_TYPE, outgoing.media_type).header(ACCEPT, outgoing.media_type);
        if let Some(authorization) = outgoing.authorization {
            let value = HeaderValue::from_str(authorization.expose_secret());
            let mut value = value.map_err(|_| TransportError::Credentials)?;
            value.set_sensitive(true);
            request = request.header(AUTHORIZATION, value);
        }
        let mut response = match outgoing.attachments.is_empty() {
            true if self.is_timed => request.body(outgoing.body).send().await.map_err(told_apart)?,
            true => within(self.silence, request.body(outgoing.body).send()).await?,
            false => Box::pin(self.upload(request, &outgoing.body, &outgoing.attachments)).await?,
        };
        let (status, headers) = (response.status().as_u16(), std::mem::take(response.headers_mut()));
        Ok(Incoming { status, headers, body: HttpBody { response, silence: self.silence } })
    }
}

/// The body of an answer that arrives over HTTP.
#[derive(Debug)]
pub struct HttpBody {
    response: Response,
    silence: Duration,
}

impl Body for HttpBody {
    async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        within(self.silence, self.response.chunk()).await
    }

    fn announced(&self) -> Option<u64> {
        self.response.content_length()
    }
}

/// What comes of it, unless nothing does for so long.
async fn within<R>(silence: Duration, work: impl Future<Output = reqwest::Result<R>>) -> Result<R, TransportError> {
    let done = timeout(silence, work).await.map_err(|elapsed| TransportError::Timeout(elapsed.into()))?;
    done.map_err(told_apart)
}

fn told_apart(error: reqwest::Error) -> TransportError {
    // An address may hold a key; where the request went is said without it.
    let error = error.without_url();
    if let Some(cut_short) = cut_short(&error) {
        cut_short
    } else if error.is_connect() {
        TransportError::Connect(error.into())
    } else if error.is_timeout() {
        TransportError::Timeout(error.into())
    } else {
        TransportError::Broken(error.into())
    }
}
