use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use callsheet_runtime::tables::Remedy;
use tokio::time::{Instant, timeout_at};
use tracing::field::Empty;
use tracing::{Instrument, Span};

use crate::answer::{Failure, Unusable, answered};
use crate::error::{Attempt, Effect, Error, Stage};
use crate::policy::{Policy, Trail, after};
use crate::post::Post;
use crate::protocol::{Answer, Call, Protocol};
use crate::secrets::Secrets;
use crate::transport::{Body, Incoming, Outgoing, Transport, TransportError};
use crate::watch::{Blot, Exchange, Watcher};

/// The way to one server.
pub struct Line<T> {
    pub(crate) transport: T,
    pub(crate) endpoint: Box<str>,
    pub(crate) ids: AtomicU64,
    pub(crate) policy: Policy,
    /// How long one exchange may take.
    pub(crate) timeout: Duration,
    /// The largest answer that is taken, in bytes.
    pub(crate) limit: usize,
    pub(crate) watcher: Option<Watcher>,
}

/// An answer whose head has come.
pub(crate) struct Arrival<B> {
    pub(crate) incoming: Incoming<B>,
    /// The number of the call that it should belong to; the first one where there are several.
    pub(crate) id: u64,
    limit: usize,
    span: Span,
    /// Most calls have none, and it is large.
    watched: Option<Box<Watched>>,
}

/// What somebody watches.
struct Watched {
    watcher: Watcher,
    api: &'static str,
    method: Box<str>,
    attempt: u32,
    secrets: Secrets,
    blot: Option<Blot>,
    start: Instant,
}

impl<B: Body> Arrival<B> {
    /// Waits for all of it.
    pub(crate) async fn whole(self) -> Result<Incoming, TransportError> {
        let incoming = self.incoming.whole(self.limit).await?;
        self.span.record("received", incoming.body.len());
        if let Some(watched) = self.watched {
            watched.came(incoming.status, Some(&incoming.body));
        }
        Ok(incoming)
    }

    /// The answer as it arrives: nobody sees its document.
    pub(crate) fn in_pieces(self) -> Incoming<B> {
        if let Some(watched) = self.watched {
            watched.came(self.incoming.status, None);
        }
        self.incoming
    }
}

impl Watched {
    fn came(self, status: u16, body: Option<&[u8]>) {
        let exchange = Exchange { api: self.api, method: &self.method, attempt: self.attempt };
        let blot = self.blot.as_ref().filter(|_| body.is_some());
        let came = (status, body.unwrap_or_default());
        self.watcher.response(&exchange, came, self.start.elapsed(), blot, &self.secrets);
    }
}

impl<T: Transport> Line<T> {
    /// Makes a call of the client's own accord, and reads its answer.
    pub(crate) async fn call<P: Protocol, R: Send>(
        &self,
        protocol: &P,
        session: Option<&P::Session>,
        call: &Call<'_>,
        deadline: Instant,
        read: impl Fn(&Answer<'_>) -> Result<R, Unusable> + Send + Sync,
    ) -> Result<R, Error> {
        let read = &read;
        let take = |arrival: Arrival<T::Body>| {
            let id = arrival.id;
            async move { answered(protocol, arrival.whole().await?, id, read) }
        };
        self.exchange(protocol, session, call, &mut Trail::until(deadline), &take).await
    }

    /// Makes a call, again where the policy allows it, and takes what comes back, be it an answer or not.
    pub(crate) async fn exchange<P: Protocol, R, F: Future<Output = Result<R, Failure>> + Send>(
        &self,
        protocol: &P,
        session: Option<&P::Session>,
        post: &impl Post<P>,
        trail: &mut Trail,
        take: &(impl Fn(Arrival<T::Body>) -> F + Send + Sync),
    ) -> Result<R, Error> {
        loop {
            let failure = match pin!(self.attempt(protocol, session, post, trail, take)).await {
                Ok(response) => {
                    self.policy.budget.earn();
                    return Ok(response);
                }
                Err(failure) => failure,
            };
            let error = self.told(protocol, session, post, trail, failure);
            let Some(wait) = self.policy.again(&error, post.repeat(), trail) else { return Err(error) };
            tracing::debug!(%error, wait = wait.as_secs_f64(), "the call is made again");
            trail.goes_on(error, Stage::Again);
            tokio::time::sleep(wait).await;
        }
    }

    async fn attempt<P: Protocol, R, F: Future<Output = Result<R, Failure>> + Send>(
        &self,
        protocol: &P,
        session: Option<&P::Session>,
        post: &impl Post<P>,
        trail: &mut Trail,
        take: &(impl Fn(Arrival<T::Body>) -> F + Send + Sync),
    ) -> Result<R, Failure> {
        let id = self.ids.fetch_add(post.numbers(), Ordering::Relaxed);
        let mut outgoing = post.document(protocol, id, session)?;
        let uploads = !outgoing.attachments.is_empty();
        if uploads {
            Box::pin(protocol.sign(&mut outgoing)).await?;
        }
        trail.stage = Stage::Turn;
        self.policy.pace.turn().await;
        let now = Instant::now();
        self.policy.quotas.take(now, SystemTime::now).map_err(Failure::Exhausted)?;
        trail.attempt();
        let span = tracing::debug_span!(
            "attempt",
            number = trail.tries(),
            sent = outgoing.body.len(),
            status = Empty,
            received = Empty
        );
        let watched = self.watcher.clone().map(|watcher| {
            let mut secrets = post.secrets().clone();
            protocol.secrets(session, &mut secrets);
            Box::new(watch(watcher, post, trail.tries(), secrets, &outgoing.body))
        });
        let told = span.clone();
        let sent = async {
            let incoming = self.send(outgoing).await?;
            told.record("status", incoming.status);
            take(Arrival { incoming, id, limit: self.limit, span: told, watched }).await
        };
        // What an upload takes hangs on what is sent: its deadline and the silence amid it bound it.
        let longest = if uploads { Duration::MAX } else { self.timeout };
        let done = timeout_at(after(now, longest), pin!(sent).instrument(span)).await;
        done.unwrap_or_else(|elapsed| Err(TransportError::Timeout(elapsed.into()).into()))
    }

    async fn send(&self, outgoing: Outgoing) -> Result<Incoming<T::Body>, TransportError> {
        let incoming = self.transport.send(outgoing).await?;
        self.policy.quotas.learn(&incoming.headers, SystemTime::now);
        Ok(incoming)
    }

    /// The error that a failure is, to be shown.
    pub(crate) fn told<P: Protocol>(
        &self,
        protocol: &P,
        session: Option<&P::Session>,
        post: &impl Post<P>,
        trail: &Trail,
        failure: Failure,
    ) -> Error {
        let mut hidden = post.secrets().clone();
        protocol.secrets(session, &mut hidden);
        let error = failure.into_error(trail.tried(self.tried::<P>(post.name())), &hidden, P::ADDRESS);
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

/// Shows a request to who watches; what comes back is to be shown as well.
fn watch<P: Protocol>(
    watcher: Watcher,
    post: &impl Post<P>,
    attempt: u32,
    secrets: Secrets,
    document: &str,
) -> Watched {
    let (api, method, blot) = (P::API, post.name(), post.blot());
    watcher.request(&Exchange { api, method, attempt }, document, blot, &secrets);
    let (method, blot, start) = (method.into(), blot.cloned(), Instant::now());
    Watched { watcher, api, method, attempt, secrets, blot, start }
}
