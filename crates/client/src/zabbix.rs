//! Zabbix: JSON-RPC over HTTP.
//!
//! ```no_run
//! # async fn example() -> Result<(), callsheet_client::Error> {
//! use callsheet_client::zabbix::{Client, Credentials};
//!
//! let credentials = Credentials::login("Admin", "password");
//! let client = Client::builder("https://zabbix.example.com/api_jsonrpc.php", credentials).build()?;
//! println!("the server is of release {}", client.server().await?);
//! client.close().await?;
//! # Ok(())
//! # }
//! ```

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
mod batch;

pub use callsheet_runtime::tables::Version;
use callsheet_runtime::tables::{Repeat, Tables, Type};
use callsheet_runtime::{ExposeSecret, Ref, Target, json};
use callsheet_zabbix::json_rpc::{self, ReadError};
use callsheet_zabbix::{CallId, ErrorClass, Placement, session};
pub use callsheet_zabbix::{Credentials, SecretString};
use tokio::sync::OnceCell;
use tokio::time::Instant;

pub use self::batch::{Answers, Batch, Ticket};
use crate::answer::Unusable;
use crate::builder::Builder;
use crate::error::{Error, Found, Refusal, Unwritable};
use crate::http::Http;
use crate::line::Line;
use crate::protocol::{Answer, Call, Items, Protocol, Sealed};
use crate::secrets::Secrets;
use crate::transport::{Outgoing, Transport};

/// A client of a Zabbix server.
pub type Client<T = Http> = crate::Client<Zabbix, T>;

/// How Zabbix is spoken.
#[derive(Debug)]
pub struct Zabbix {
    credentials: Credentials,
    server: OnceCell<Version>,
    /// What a proxy before the server asks for, in the header `Authorization`.
    gate: Option<Arc<SecretString>>,
}

impl Client {
    /// Sets up a client of the server at that address, which ends in `api_jsonrpc.php`.
    pub fn builder(endpoint: impl Into<String>, credentials: Credentials) -> Builder<Zabbix> {
        Builder::new(Zabbix { credentials, server: OnceCell::new(), gate: None }, endpoint.into())
    }
}

impl<T: Transport> Client<T> {
    /// The server's release: asked for once, or as it was told to the builder.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn server(&self) -> Result<Version, Error> {
        self.inner.in_time(session::VERSION, |deadline| self.inner.protocol.server(&self.inner.line, deadline)).await
    }
}

impl Builder<Zabbix> {
    /// The server's release, so that it need not be asked for: where credentials go hangs on it.
    #[must_use]
    pub fn server(mut self, version: Version) -> Self {
        self.protocol.server = OnceCell::new_with(Some(version));
        self
    }

    /// The name and password that a proxy before the server asks for by HTTP Basic. They take the header in which a release
    /// from 6.4 on wants its own credentials; these go into the document then, which releases before 7.2 allow.
    #[must_use]
    pub fn basic(mut self, user: &str, password: &SecretString) -> Self {
        let pair = STANDARD.encode(format!("{user}:{}", password.expose_secret()));
        self.protocol.gate = Some(Arc::new(format!("Basic {pair}").into()));
        self
    }
}

/// What a call carries, and where.
#[derive(Debug)]
pub struct Session {
    key: Option<SecretString>,
    placement: Placement,
    /// The value of the header, where the key goes there.
    bearer: Option<Arc<SecretString>>,
    /// Whether the header with the key reaches the server, once that was in doubt.
    arrives: OnceCell<bool>,
}

impl Session {
    fn new(key: Option<SecretString>, placement: Placement) -> Self {
        let header_key = key.as_ref().filter(|_| placement == Placement::Header);
        let bearer = header_key.map(|key| Arc::new(format!("Bearer {}", key.expose_secret()).into()));
        Self { key, placement, bearer, arrives: OnceCell::new() }
    }
}

impl Protocol for Zabbix {
    const API: &'static str = "zabbix";
}

impl Zabbix {
    async fn server<T: Transport>(&self, line: &Line<T>, deadline: Instant) -> Result<Version, Error> {
        let secrets = Secrets::default();
        let call = own(session::VERSION, Repeat::Reads, session::NO_PARAMS, &secrets);
        let read = |answer: &Answer<'_>| Ok(session::version(answer.text, CallId(answer.id))?);
        let ask = || line.call(self, None, &call, deadline, read);
        self.server.get_or_try_init(ask).await.copied()
    }

    /// Where this server wants to see the credentials.
    async fn placement<T: Transport>(&self, line: &Line<T>, deadline: Instant) -> Result<Placement, Error> {
        let server = self.server(line, deadline).await?;
        match self.gate {
            Some(_) => Placement::beside_header(server).ok_or(Error::Setup(NO_PLACE)),
            None => Ok(Placement::on(server)),
        }
    }

    /// The document with the headers that go with it.
    fn outgoing(&self, body: String, session: Option<&Session>) -> Outgoing {
        let bearer = || session?.bearer.clone();
        let authorization = self.gate.clone().or_else(bearer);
        Outgoing { body, attachments: Vec::new(), media_type: Self::MEDIA_TYPE, authorization }
    }

    async fn new_key<T: Transport>(&self, line: &Line<T>, deadline: Instant) -> Result<Option<SecretString>, Error> {
        match (&self.credentials, session::login(&self.credentials)) {
            (_, Some(request)) => {
                // A session that was opened without our learning of it ends by itself.
                let secrets = Secrets::default();
                let call = own(session::LOGIN, Repeat::Idempotent, &request, &secrets);
                let read = |answer: &Answer<'_>| Ok(Some(session::key(answer.text, CallId(answer.id))?));
                line.call(self, None, &call, deadline, read).await
            }
            (Credentials::Token(token), None) => Ok(Some(token.clone())),
            _ => Ok(None),
        }
    }
}

impl Sealed for Zabbix {
    type Session = Session;

    type Items = json_rpc::Items<'static>;

    const MEDIA_TYPE: &'static str = "application/json-rpc";
    const LOGIN: &'static str = session::LOGIN;
    const LOGOUT: &'static str = session::LOGOUT;
    const ADDRESS: &'static str = "check the address: that of Zabbix's API ends in /api_jsonrpc.php";

    fn encode(&self, request: Ref<'_>, tables: &Tables<'_>, ty: &Type<'_>) -> Result<String, Unwritable> {
        let mut out = String::with_capacity(256);
        json::encode(request, tables, ty, &mut out);
        Ok(out)
    }

    fn document(&self, call: &Call<'_>, id: u64, session: Option<&Self::Session>) -> Result<Outgoing, Unwritable> {
        let mut body = String::with_capacity(call.request.len() + 128);
        let (method, params, id) = (call.method, call.request, CallId(id));
        json_rpc::Call { method, params, id, auth: carried(session, Placement::Body) }.write(&mut body);
        Ok(self.outgoing(body, session))
    }

    fn read<R: Target>(&self, answer: &Answer<'_>, tables: &Tables<'_>, ty: &Type<'_>) -> Result<R, Unusable> {
        Ok(json_rpc::read(answer.text, CallId(answer.id), tables, ty)?)
    }

    fn check(&self, answer: &Answer<'_>) -> Result<(), Unusable> {
        json_rpc::result(answer.text, CallId(answer.id))?;
        Ok(())
    }

    fn items(tables: &'static Tables<'static>, ty: &Type<'static>, id: u64) -> Option<Self::Items> {
        json_rpc::Items::new(CallId(id), tables, ty)
    }

    fn is_answer(text: &str) -> bool {
        text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '['])
    }

    fn renews(&self) -> bool {
        matches!(self.credentials, Credentials::Login { .. })
    }

    #[cfg(feature = "validate")]
    async fn release<T: Transport>(&self, line: &Line<T>, deadline: Instant) -> Result<Option<Version>, Error> {
        self.server(line, deadline).await.map(Some)
    }

    async fn open<T: Transport>(&self, line: &Line<T>, deadline: Instant) -> Result<Self::Session, Error> {
        if matches!(self.credentials, Credentials::Anonymous) {
            return Ok(Session::new(None, Placement::None));
        }
        let placement = self.placement(line, deadline).await?;
        Ok(Session::new(self.new_key(line, deadline).await?, placement))
    }

    async fn resume<T: Transport>(
        &self,
        key: SecretString,
        line: &Line<T>,
        deadline: Instant,
    ) -> Result<Self::Session, Error> {
        let placement = self.placement(line, deadline).await?;
        Ok(Session::new(Some(key), placement))
    }

    fn key(session: &Self::Session) -> Option<&SecretString> {
        session.key.as_ref()
    }

    /// A server that sees no credentials says the same as one that does not know them.
    async fn explain<T: Transport>(
        &self,
        error: Error,
        session: &Self::Session,
        line: &Line<T>,
        deadline: Instant,
    ) -> Error {
        let (Some(key), Placement::Header) = (&session.key, session.placement) else { return error };
        let Error::Refused { attempt, refusal: Refusal::Zabbix(refusal) } = &error else { return error };
        if !matches!(refusal.class(), ErrorClass::NotAuthorised | ErrorClass::SessionExpired) {
            return error;
        }
        let arrives = || async {
            let (request, mut secrets) = (session::check(&self.credentials, key), Secrets::default());
            secrets.add(key.clone());
            let call = own(session::CHECK, Repeat::Idempotent, &request, &secrets);
            let is_good = line.call(self, None, &call, deadline, |answer| self.check(answer)).await.is_ok();
            !is_good
        };
        match *session.arrives.get_or_init(arrives).await {
            true => error,
            false => Error::HeaderLost { attempt: attempt.clone() },
        }
    }

    async fn close<T: Transport>(
        &self,
        session: &Self::Session,
        line: &Line<T>,
        deadline: Instant,
    ) -> Result<(), Error> {
        if !self.renews() {
            return Ok(());
        }
        let secrets = Secrets::default();
        let call = own(session::LOGOUT, Repeat::Idempotent, session::NO_PARAMS, &secrets);
        match line.call(self, Some(session), &call, deadline, |answer| self.check(answer)).await {
            Err(error) if error.is_session_expired() => Ok(()),
            closed => closed,
        }
    }

    fn secrets(&self, session: Option<&Self::Session>, secrets: &mut Secrets) {
        let own = match &self.credentials {
            Credentials::Token(secret) | Credentials::Login { password: secret, .. } => Some(secret),
            _ => None,
        };
        let known = [own, session.and_then(|session| session.key.as_ref())];
        known.into_iter().flatten().for_each(|secret| secrets.add(secret.clone()));
        self.gate.iter().for_each(|gate| secrets.add_header(gate));
    }
}

const NO_PLACE: &str = "from 7.2 on Zabbix takes credentials in the header `Authorization` alone, which those for the proxy \
                        before it occupy: have that proxy ask for others, or for none";

/// The key of the session, where that is the place for it.
fn carried(session: Option<&Session>, placement: Placement) -> Option<&SecretString> {
    session.filter(|session| session.placement == placement)?.key.as_ref()
}

/// A call that the client makes of its own accord.
fn own<'a>(method: &'a str, repeat: Repeat, request: &'a str, secrets: &'a Secrets) -> Call<'a> {
    Call { method, repeat, request, attachments: &[], secrets, blot: None }
}

impl Items for json_rpc::Items<'static> {
    fn fits<R: Target>(&self) -> bool {
        self.fits::<R>()
    }

    fn push(&mut self, bytes: &[u8]) {
        self.push(bytes);
    }

    fn next_item<R: Target>(&mut self) -> Option<Result<R, Unusable>> {
        self.next_item().map(|read| read.map_err(Unusable::from))
    }

    fn finish(self) -> Result<Option<u64>, Unusable> {
        self.finish()?;
        Ok(None)
    }
}

impl From<ReadError> for Unusable {
    fn from(error: ReadError) -> Self {
        Unusable::Foreign(match error {
            ReadError::Refused(error) => return Unusable::Refused(error.into()),
            ReadError::Decode(error) => return error.into(),
            ReadError::Part => Found::Part,
            ReadError::OtherCall { .. } => Found::OtherCall,
            ReadError::NoSession => Found::Other("the answer holds no session"),
            ReadError::NoVersion => Found::Other("the answer names no release"),
            ReadError::Unanswered => Found::Other("the answers of the batch leave the call out"),
            ReadError::Repeated => Found::Other("the answers of the batch have the call more than once"),
            ReadError::NotJson { .. } => Found::Other("the answer is no JSON document"),
            _ => Found::Other("the answer has neither a result nor an error"),
        })
    }
}
