use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use callsheet_runtime::tables::{Remedy, Repeat, Tables, Type};
use callsheet_runtime::{DecodeError, DecodeErrorKind, Ref, SecretString, Target};
use tokio::time::Instant;
use tracing::Instrument;
use tracing::field::Empty;

use crate::answer::{Failure, Unusable, answered};
use crate::error::{Attempt, Effect, Error, Found, Stage, Unwritable};
use crate::policy::{Policy, Trail};
use crate::secrets::Secrets;
use crate::transport::{Incoming, Outgoing, Transport, TransportError};
use crate::watch::{Blot, Exchange, Watcher};

/// How one API is spoken: how its documents are written and read, and how sessions are opened and closed.
///
/// Implemented for [`Planfix`](crate::planfix::Planfix) and [`Zabbix`](crate::zabbix::Zabbix); it is not for others to
/// implement.
pub trait Protocol: Sealed {
    /// The API's short name.
    const API: &'static str;
}

/// What a [`Protocol`] does; out of sight, so that it can change.
pub trait Sealed: Send + Sync + Sized + 'static {
    /// What calls carry to prove who calls.
    type Session: Send + Sync;

    const MEDIA_TYPE: &'static str;

    /// The methods that open and close a session.
    const LOGIN: &'static str;
    const LOGOUT: &'static str;

    /// What to look at where something else answers: what the address of the API looks like.
    const ADDRESS: &'static str;

    /// Writes a request as a part of a document.
    fn encode(&self, request: Ref<'_>, tables: &Tables<'_>, ty: &Type<'_>) -> Result<String, Unwritable>;

    /// Writes the whole document around it.
    fn document(&self, call: &Call<'_>, id: u64, session: Option<&Self::Session>) -> Result<Outgoing, Unwritable>;

    /// Reads the response in an answer.
    fn read<R: Target>(&self, answer: &Answer<'_>, tables: &Tables<'_>, ty: &Type<'_>) -> Result<R, Unusable>;

    /// Looks whether an answer grants the call, without reading the response.
    fn check(&self, answer: &Answer<'_>) -> Result<(), Unusable>;

    /// Whether a text is, or begins like, an answer of this API: it is not shown then, for it may hold secrets.
    fn is_answer(text: &str) -> bool;

    /// Whether another session can be opened when one has expired.
    fn renews(&self) -> bool;

    /// The server's release, for an API that has releases; asked for if need be.
    #[cfg(feature = "validate")]
    fn release<T: Transport>(
        &self,
        line: &Line<T>,
        deadline: Instant,
    ) -> impl Future<Output = Result<Option<callsheet_runtime::tables::Version>, Error>> + Send;

    fn open<T: Transport>(
        &self,
        line: &Line<T>,
        deadline: Instant,
    ) -> impl Future<Output = Result<Self::Session, Error>> + Send;

    /// A session that was opened before, by this key.
    fn resume<T: Transport>(
        &self,
        key: SecretString,
        line: &Line<T>,
        deadline: Instant,
    ) -> impl Future<Output = Result<Self::Session, Error>> + Send;

    /// The key of a session that was opened by logging in.
    fn key(session: &Self::Session) -> Option<&SecretString>;

    fn close<T: Transport>(
        &self,
        session: &Self::Session,
        line: &Line<T>,
        deadline: Instant,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// Looks further into a refusal of that session: what it is told for may lie elsewhere.
    fn explain<T: Transport>(
        &self,
        error: Error,
        _session: &Self::Session,
        _line: &Line<T>,
        _deadline: Instant,
    ) -> impl Future<Output = Error> + Send {
        std::future::ready(error)
    }

    /// Adds all secrets of the credentials and of the session, as they may stand in a document or a header.
    fn secrets(&self, session: Option<&Self::Session>, secrets: &mut Secrets);
}

/// A call in the form in which it is made, as often as that takes.
#[derive(Clone, Copy)]
pub struct Call<'a> {
    pub(crate) method: &'a str,
    /// Whether it may be made twice.
    pub(crate) repeat: Repeat,
    /// The request, as [`Sealed::encode`] writes it.
    pub(crate) request: &'a str,
    /// The secrets in the request.
    pub(crate) secrets: &'a Secrets,
    /// How its documents are made fit to be shown, where somebody watches; `None` for a call of the client's own accord.
    pub(crate) blot: Option<&'a Blot>,
}

/// An answer to be read.
pub struct Answer<'a> {
    pub(crate) text: &'a str,
    /// The number of the call that it should belong to, for an API that numbers its calls.
    #[cfg_attr(not(feature = "zabbix"), expect(dead_code))]
    pub(crate) id: u64,
}

/// The way to one server.
pub struct Line<T> {
    pub(crate) transport: T,
    pub(crate) endpoint: Box<str>,
    pub(crate) ids: AtomicU64,
    pub(crate) policy: Policy,
    /// The largest answer that is taken, in bytes.
    pub(crate) limit: usize,
    pub(crate) watcher: Option<Watcher>,
}

impl<T: Transport> Line<T> {
    /// Makes a call of the client's own accord, and reads its answer.
    pub(crate) async fn call<P: Protocol, R>(
        &self,
        protocol: &P,
        session: Option<&P::Session>,
        call: &Call<'_>,
        deadline: Instant,
        read: impl Fn(&Answer<'_>) -> Result<R, Unusable> + Send + Sync,
    ) -> Result<R, Error> {
        let take = |incoming, id| answered(protocol, incoming, id, &read);
        self.exchange(protocol, session, call, &mut Trail::until(deadline), &take).await
    }

    /// Makes a call, again where the policy allows it, and takes what comes back, be it an answer or not.
    pub(crate) async fn exchange<P: Protocol, R>(
        &self,
        protocol: &P,
        session: Option<&P::Session>,
        call: &Call<'_>,
        trail: &mut Trail,
        take: &(impl Fn(Incoming, u64) -> Result<R, Failure> + Send + Sync),
    ) -> Result<R, Error> {
        loop {
            let failure = match self.attempt(protocol, session, call, trail, take).await {
                Ok(response) => {
                    self.policy.budget.earn();
                    return Ok(response);
                }
                Err(failure) => failure,
            };
            let error = self.told(protocol, session, call, trail, failure);
            let Some(wait) = self.policy.again(&error, call.repeat, trail) else { return Err(error) };
            tracing::debug!(%error, wait = wait.as_secs_f64(), "the call is made again");
            trail.goes_on(error, Stage::Again);
            tokio::time::sleep(wait).await;
        }
    }

    async fn attempt<P: Protocol, R>(
        &self,
        protocol: &P,
        session: Option<&P::Session>,
        call: &Call<'_>,
        trail: &mut Trail,
        take: &(impl Fn(Incoming, u64) -> Result<R, Failure> + Send + Sync),
    ) -> Result<R, Failure> {
        let id = self.ids.fetch_add(1, Ordering::Relaxed);
        let outgoing = protocol.document(call, id, session)?;
        trail.stage = Stage::Turn;
        self.policy.pace.turn().await;
        self.policy.quotas.take(SystemTime::now()).map_err(Failure::Exhausted)?;
        trail.attempt();
        let span = tracing::debug_span!(
            "attempt",
            number = trail.tries(),
            sent = outgoing.body.len(),
            status = Empty,
            received = Empty
        );
        let incoming = self.send(protocol, session, call, trail, outgoing).instrument(span).await?;
        take(incoming, id)
    }

    /// Sends a document and waits for the whole answer, before all eyes.
    async fn send<P: Protocol>(
        &self,
        protocol: &P,
        session: Option<&P::Session>,
        call: &Call<'_>,
        trail: &Trail,
        outgoing: Outgoing,
    ) -> Result<Incoming, TransportError> {
        let watched = self.watcher.as_ref().map(|watcher| {
            let mut secrets = call.secrets.clone();
            protocol.secrets(session, &mut secrets);
            let exchange = Exchange { api: P::API, method: call.method, attempt: trail.tries() };
            watcher.request(&exchange, &outgoing.body, call.blot, &secrets);
            (watcher, exchange, secrets, Instant::now())
        });
        let incoming = self.transport.send(outgoing).await?;
        self.policy.quotas.learn(&incoming.headers, SystemTime::now());
        let incoming = incoming.whole(self.limit).await?;
        tracing::Span::current().record("status", incoming.status).record("received", incoming.body.len());
        if let Some((watcher, exchange, secrets, start)) = watched {
            let came = (incoming.status, &*incoming.body);
            watcher.response(&exchange, came, start.elapsed(), call.blot, &secrets);
        }
        Ok(incoming)
    }

    /// The error that a failure is, to be shown.
    fn told<P: Protocol>(
        &self,
        protocol: &P,
        session: Option<&P::Session>,
        call: &Call<'_>,
        trail: &Trail,
        failure: Failure,
    ) -> Error {
        let mut hidden = call.secrets.clone();
        protocol.secrets(session, &mut hidden);
        let error = failure.into_error(trail.tried(self.tried::<P>(call.method)), &hidden, P::ADDRESS);
        if error.refusal().is_some_and(|refusal| refusal.remedy() == Remedy::Stop) {
            self.policy.quotas.exhaust(SystemTime::now());
        }
        error
    }

    /// What is tried, before the first attempt.
    pub(crate) fn tried<P: Protocol>(&self, method: &str) -> Box<Attempt> {
        let (api, endpoint) = (P::API, self.endpoint.clone());
        Box::new(Attempt { api, method: method.into(), endpoint, tries: 0, earlier: Effect::None })
    }
}

impl From<DecodeError> for Unusable {
    fn from(error: DecodeError) -> Self {
        match error.kind {
            DecodeErrorKind::End(_) => Unusable::Foreign(Found::Part),
            _ => Unusable::Unreadable(error),
        }
    }
}
