use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use callsheet_runtime::tables::{self, Kind, Repeat, Tables, Type};
use callsheet_runtime::{Method, Record, Ref, SecretString};
use tokio::time::{Instant, timeout_at};
use tracing::field::Empty;
use tracing::{Instrument, Span};

use crate::answer::{Failure, answered};
use crate::attachment::Attachment;
use crate::error::{Error, Stage};
use crate::http::Http;
use crate::line::{Arrival, Line};
use crate::policy::{Quota, Trail};
use crate::protocol::{Call, Protocol};
use crate::secrets::Secrets;
use crate::session::{Opening, Sessions};
use crate::transport::{Incoming, Transport};
use crate::watch::{Blot, outcome};

/// A client of one server. Cloning it is cheap; the clones share connections and the session.
pub struct Client<P: Protocol, T = Http> {
    pub(crate) inner: Arc<Inner<P, T>>,
}

pub(crate) struct Inner<P: Protocol, T> {
    pub(crate) protocol: P,
    pub(crate) line: Line<T>,
    pub(crate) sessions: Sessions<P::Session>,
    /// The key of a session that was opened before, until it is first needed.
    pub(crate) kept: Mutex<Option<SecretString>>,
    /// Whether calls that change something are refused.
    pub(crate) reads_only: bool,
    #[cfg(feature = "validate")]
    pub(crate) validates: bool,
}

/// A request in the form in which it is sent, as often as that takes.
pub(crate) struct Prepared<'m> {
    pub(crate) method: Cow<'m, str>,
    pub(crate) repeat: Repeat,
    pub(crate) request: String,
    /// What is sent in the place of its stand-ins in the request.
    pub(crate) attachments: Vec<Attachment>,
    pub(crate) secrets: Secrets,
    pub(crate) blot: Option<Blot>,
    /// Whether the method asks for credentials.
    pub(crate) wants_session: bool,
}

impl Prepared<'_> {
    /// The same, whatever becomes of the tables that name the method.
    pub(crate) fn into_owned(self) -> Prepared<'static> {
        Prepared { method: self.method.into_owned().into(), ..self }
    }

    fn with(mut self, attachments: &[Attachment]) -> Self {
        self.attachments.extend_from_slice(attachments);
        self
    }

    pub(crate) fn call(&self) -> Call<'_> {
        let Self { method, repeat, request, attachments, secrets, blot, .. } = self;
        Call { method, repeat: *repeat, request, attachments, secrets, blot: blot.as_ref() }
    }
}

impl<P: Protocol, T: Transport> Client<P, T> {
    /// Makes a call.
    ///
    /// A session is opened first where one is needed and none is open; where the server says that it has expired, one
    /// more is opened, once for all calls that wait for it, and the call is made again. Where the call fails for no fault of
    /// its own it is made again as [`Retries`](crate::Retries) says.
    ///
    /// The future may be dropped at any time: a call that is under way then may do its work all the same.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn call<M: Method>(&self, request: &M) -> impl Future<Output = Result<M::Response, Error>> + use<M, P, T> {
        self.upload(request, &[])
    }

    /// Makes a call with attachments, which are read while they are sent: no more of them is held than a piece. Their
    /// [stand-ins](Attachment::stand_in) are what the request has in their places.
    ///
    /// It may take as long as the [deadline](crate::Builder::deadline) allows, while bytes move. Each attempt reads the
    /// attachments from their beginnings. A [check](crate::Builder) before the call and a [watch](crate::Watch) see the request
    /// with the stand-ins.
    ///
    /// # Errors
    /// See [`Error`]. An attachment that cannot be opened, or is cut short amid, is
    /// [`TransportError::Attachment`](crate::TransportError::Attachment) or
    /// [`TransportError::CutShort`](crate::TransportError::CutShort).
    pub fn upload<M: Method>(
        &self,
        request: &M,
        attachments: &[Attachment],
    ) -> impl Future<Output = Result<M::Response, Error>> + use<M, P, T> {
        let (tables, method, ty) = (request.tables(), request.method(), request.response_type());
        let prepared = self.prepare(request, tables, method).map(|prepared| prepared.with(attachments));
        let inner = Arc::clone(&self.inner);
        let span = span::<P>(method);
        let call = async move {
            let prepared = prepared?;
            let read = |protocol: &P, incoming: Incoming, id: u64| {
                answered(protocol, incoming, id, |answer| protocol.read(answer, tables, &ty))
            };
            inner.call(&prepared, Some(tables), &read).await
        };
        call.instrument(span)
    }

    /// Makes a call whose request is known at run time only, and gives the whole document that was answered, once the
    /// server has granted the call. The request is not checked before it is sent.
    ///
    /// The document may hold secrets.
    ///
    /// # Errors
    /// See [`Error`]. Whether the response fits its description is not looked at.
    pub fn call_raw(
        &self,
        method: &tables::Method<'_>,
        request: &dyn Record,
    ) -> impl Future<Output = Result<String, Error>> + use<P, T> {
        self.upload_raw(method, request, &[])
    }

    /// The same with attachments, which are sent as [`upload`](Self::upload) does.
    ///
    /// # Errors
    /// See [`Error`]. Whether the response fits its description is not looked at.
    pub fn upload_raw(
        &self,
        method: &tables::Method<'_>,
        request: &dyn Record,
        attachments: &[Attachment],
    ) -> impl Future<Output = Result<String, Error>> + use<P, T> {
        let prepared = self.prepare(request, request.shape().tables, method);
        let prepared = prepared.map(|prepared| prepared.with(attachments).into_owned());
        let inner = Arc::clone(&self.inner);
        let span = span::<P>(method);
        let call = async move {
            let prepared = prepared?;
            let read = |protocol: &P, incoming: Incoming, id: u64| {
                answered(protocol, incoming, id, |answer| protocol.check(answer).map(|()| answer.text.to_owned()))
            };
            inner.call(&prepared, None, &read).await
        };
        call.instrument(span)
    }

    /// Opens the session, if none is open yet; calls do so by themselves. For who spaces requests out, since opening one
    /// asks the server. Gives whether there are sessions at all: with a token there are none.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn open(&self) -> Result<bool, Error> {
        if self.inner.protocol.renews() {
            let open = |deadline| self.inner.sessions.get(move || self.inner.open(deadline));
            self.inner.in_time(P::LOGIN, open).await?;
        }
        Ok(self.inner.protocol.renews())
    }

    /// The key of the session that is open, to be kept for another client of the same server and user:
    /// [`Builder::session`](crate::Builder::session). With a token there is none.
    pub async fn session(&self) -> Option<SecretString> {
        let session = self.inner.sessions.current().await.filter(|_| self.inner.protocol.renews())?;
        P::key(&session).cloned()
    }

    /// Closes the session, if one is open and the API has a call for that. A later call opens another one.
    ///
    /// # Errors
    /// See [`Error`]. The client has forgotten the session in any case.
    pub async fn close(&self) -> Result<(), Error> {
        let Inner { protocol, line, sessions, .. } = &*self.inner;
        let Some(session) = sessions.take().await else { return Ok(()) };
        self.inner.in_time(P::LOGOUT, |deadline| protocol.close(&session, line, deadline)).await
    }

    /// What is known of the account's budget of requests a day.
    pub fn quota(&self) -> Quota {
        self.inner.line.policy.quotas.at(SystemTime::now())
    }

    pub(crate) fn prepare<'m>(
        &self,
        request: &dyn Record,
        tables: &Tables<'_>,
        method: &tables::Method<'m>,
    ) -> Result<Prepared<'m>, Error> {
        if self.inner.reads_only && method.repeat != Repeat::Reads {
            return Err(Error::ReadOnly { attempt: self.inner.line.tried::<P>(method.name) });
        }
        let ty = Type::of(Kind::Record(method.request));
        let written = self.inner.protocol.encode(Ref::Record(request), tables, &ty).map_err(|source| {
            let attempt = self.inner.line.tried::<P>(method.name);
            Error::Unwritable { attempt, source }
        })?;
        let mut secrets = Secrets::default();
        secrets.gather(request);
        Ok(Prepared {
            method: method.name.into(),
            repeat: method.repeat,
            request: written,
            attachments: Vec::new(),
            secrets,
            blot: self.inner.line.watcher.as_ref().map(|_| Blot::of(tables, method)),
            wants_session: method.access.is_some(),
        })
    }
}

impl<P: Protocol, T: Transport> Inner<P, T> {
    /// Makes a call within its deadline; checks the request first, by those tables.
    pub(crate) async fn call<R>(
        &self,
        prepared: &Prepared<'_>,
        tables: Option<&Tables<'_>>,
        take: &(impl Fn(&P, Incoming, u64) -> Result<R, Failure> + Send + Sync),
    ) -> Result<R, Error> {
        let take = |arrival: Arrival<T::Body>| {
            let id = arrival.id;
            async move { take(&self.protocol, arrival.whole().await?, id) }
        };
        let mut trail = Trail::until(self.line.policy.deadline());
        self.begin(prepared, tables, &mut trail, &take).await
    }

    /// Makes a call within its deadline, up to where `take` is through with the answer.
    pub(crate) async fn begin<R, F: Future<Output = Result<R, Failure>> + Send>(
        &self,
        prepared: &Prepared<'_>,
        tables: Option<&Tables<'_>>,
        trail: &mut Trail,
        take: &(impl Fn(Arrival<T::Body>) -> F + Send + Sync),
    ) -> Result<R, Error> {
        #[cfg(feature = "metrics")]
        let start = Instant::now();
        let deadline = trail.deadline;
        // Pinned where it is made: it is large, and would be copied otherwise.
        let done = timeout_at(deadline, pin!(self.make(prepared, tables, trail, take))).await;
        let tries = trail.tries();
        let done = done.unwrap_or_else(|_| {
            Err(self.out_of_time(&prepared.method, std::mem::replace(trail, Trail::until(deadline))))
        });
        Span::current().record("attempts", tries).record("outcome", outcome(&done));
        #[cfg(feature = "metrics")]
        crate::watch::count(P::API, &prepared.method, tries, outcome(&done), start.elapsed());
        done
    }

    async fn make<R, F: Future<Output = Result<R, Failure>> + Send>(
        &self,
        prepared: &Prepared<'_>,
        tables: Option<&Tables<'_>>,
        trail: &mut Trail,
        take: &(impl Fn(Arrival<T::Body>) -> F + Send + Sync),
    ) -> Result<R, Error> {
        #[cfg(feature = "validate")]
        if let Some(tables) = tables.filter(|_| self.validates) {
            Box::pin(self.validate(prepared, tables, trail.deadline)).await?;
        }
        #[cfg(not(feature = "validate"))]
        let _ = tables;
        let (call, deadline) = (prepared.call(), trail.deadline);
        let mut held = match prepared.wants_session {
            true => Some(self.sessions.get(|| self.open(deadline)).await?),
            false => None,
        };
        let mut was_fresh = false;
        loop {
            let session = held.as_ref().map(|held| &*held.session);
            let tries = trail.tries();
            let made = pin!(self.line.exchange(&self.protocol, session, &call, trail, take)).await;
            let (error, stale) = match (made, &held) {
                (Err(error), Some(held)) if error.refusal().is_some() => (error, held),
                (made, _) => return made,
            };
            // One that was opened for this call and is refused at once will never be taken; after retries it may have grown old.
            let is_never_taken = was_fresh && trail.tries() == tries + 1;
            if !error.is_session_expired() || !self.protocol.renews() || is_never_taken {
                return Err(Box::pin(self.protocol.explain(error, &stale.session, &self.line, deadline)).await);
            }
            tracing::debug!("the session has expired, another is opened");
            trail.goes_on(error, Stage::Session);
            let renewed = self.sessions.renew(stale, || self.open(deadline)).await?;
            was_fresh = renewed.is_fresh;
            held = Some(renewed);
        }
    }

    /// Opens a session: first the one that was kept from before, for what it is worth. On the heap, since few calls do so.
    pub(crate) fn open(&self, deadline: Instant) -> Opening<'_, P::Session> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner).take();
        match kept.filter(|_| self.protocol.renews()) {
            Some(key) => Box::pin(self.protocol.resume(key, &self.line, deadline)),
            None => Box::pin(self.protocol.open(&self.line, deadline)),
        }
    }

    /// What `act` makes of the deadline for one call, unless that passes before.
    pub(crate) async fn in_time<R, F: Future<Output = Result<R, Error>>>(
        &self,
        method: &str,
        act: impl FnOnce(Instant) -> F,
    ) -> Result<R, Error> {
        let deadline = self.line.policy.deadline();
        let done = timeout_at(deadline, act(deadline)).await;
        done.unwrap_or_else(|_| Err(self.out_of_time(method, Trail::until(deadline))))
    }

    pub(crate) fn out_of_time(&self, method: &str, trail: Trail) -> Error {
        trail.out_of_time(self.line.tried::<P>(method), self.line.policy.deadline)
    }
}

/// What a log says of a call.
pub(crate) fn span<P: Protocol>(method: &tables::Method<'_>) -> Span {
    tracing::info_span!("call", api = P::API, method = method.name, attempts = Empty, outcome = Empty)
}

impl<P: Protocol, T> Clone for Client<P, T> {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner) }
    }
}

impl<P: Protocol, T> fmt::Debug for Client<P, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("Client");
        output.field("api", &P::API).field("endpoint", &self.inner.line.endpoint).finish_non_exhaustive()
    }
}
