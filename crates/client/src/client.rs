use std::fmt;
use std::future::Future;
use std::sync::Arc;

use callsheet_runtime::tables::{self, Kind, Tables, Type};
use callsheet_runtime::{Method, Record, Ref};
use tracing::Instrument;

use crate::answer::{Failure, answered};
use crate::content::{Content, content};
use crate::error::Error;
use crate::protocol::{Line, Protocol};
use crate::secrets::Secrets;
use crate::session::Sessions;
use crate::transport::{Http, Incoming, Transport};

/// A client of one server. Cloning it is cheap; the clones share connections and the session.
pub struct Client<P: Protocol, T = Http> {
    pub(crate) inner: Arc<Inner<P, T>>,
}

pub(crate) struct Inner<P: Protocol, T> {
    pub(crate) protocol: P,
    pub(crate) line: Line<T>,
    pub(crate) sessions: Sessions<P::Session>,
    #[cfg(feature = "validate")]
    pub(crate) validates: bool,
}

/// A request in the form in which it is sent, as often as that takes.
pub(crate) struct Prepared {
    pub(crate) method: Box<str>,
    pub(crate) request: String,
    /// Whether the method asks for credentials.
    wants_session: bool,
    secrets: Secrets,
}

impl<P: Protocol, T: Transport> Client<P, T> {
    /// Makes a call.
    ///
    /// A session is opened first where one is needed and none is open; where the server says that it has expired, one
    /// more is opened and the call repeated, once.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn call<M: Method>(&self, request: &M) -> impl Future<Output = Result<M::Response, Error>> + use<M, P, T> {
        let (tables, method, ty) = (request.tables(), request.method(), request.response_type());
        let prepared = self.prepare(request, tables, method);
        let inner = Arc::clone(&self.inner);
        let span = tracing::info_span!("call", api = P::API, method = method.name);
        let call = async move {
            let prepared = prepared?;
            #[cfg(feature = "validate")]
            if inner.validates {
                inner.validate(&prepared, tables).await?;
            }
            let read = |protocol: &P, incoming: Incoming, id: u64| {
                answered(protocol, incoming, id, |answer| protocol.read(answer, tables, &ty))
            };
            inner.call(&prepared, read).await
        };
        call.instrument(span)
    }

    /// Makes a call of a method that answers with content, such as a file, in the place of a document.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn content<M: Method>(&self, request: &M) -> impl Future<Output = Result<Content, Error>> + use<M, P, T> {
        let (tables, method) = (request.tables(), request.method());
        let prepared = self.prepare(request, tables, method);
        let inner = Arc::clone(&self.inner);
        let span = tracing::info_span!("call", api = P::API, method = method.name);
        let call = async move {
            let prepared = prepared?;
            #[cfg(feature = "validate")]
            if inner.validates {
                inner.validate(&prepared, tables).await?;
            }
            inner.call(&prepared, content).await
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
        let prepared = self.prepare(request, request.shape().tables, method);
        let inner = Arc::clone(&self.inner);
        let span = tracing::info_span!("call", api = P::API, method = method.name);
        let call = async move {
            let prepared = prepared?;
            let read = |protocol: &P, incoming: Incoming, id: u64| {
                answered(protocol, incoming, id, |answer| protocol.check(answer).map(|()| answer.text.to_owned()))
            };
            inner.call(&prepared, read).await
        };
        call.instrument(span)
    }

    /// Opens the session, if none is open yet; calls do so by themselves. For who spaces requests out, since opening one
    /// asks the server. Gives whether there are sessions at all: with a token there are none.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn open(&self) -> Result<bool, Error> {
        let Inner { protocol, line, sessions, .. } = &*self.inner;
        if protocol.renews() {
            sessions.get(protocol.open(line)).await?;
        }
        Ok(protocol.renews())
    }

    /// Closes the session, if one is open and the API has a call for that. A later call opens another one.
    ///
    /// # Errors
    /// See [`Error`]. The client has forgotten the session in any case.
    pub async fn close(&self) -> Result<(), Error> {
        match self.inner.sessions.take().await {
            Some(session) => self.inner.protocol.close(&session, &self.inner.line).await,
            None => Ok(()),
        }
    }

    fn prepare(
        &self,
        request: &dyn Record,
        tables: &Tables<'_>,
        method: &tables::Method<'_>,
    ) -> Result<Prepared, Error> {
        let ty = Type::of(Kind::Record(method.request));
        let written = self.inner.protocol.encode(Ref::Record(request), tables, &ty).map_err(|source| {
            let attempt = self.inner.line.attempt::<P>(method.name);
            Error::Unwritable { attempt, source }
        })?;
        let mut secrets = Secrets::default();
        secrets.gather(request);
        Ok(Prepared { method: method.name.into(), request: written, wants_session: method.access.is_some(), secrets })
    }
}

impl<P: Protocol, T: Transport> Inner<P, T> {
    async fn call<R>(
        &self,
        call: &Prepared,
        take: impl Fn(&P, Incoming, u64) -> Result<R, Failure> + Send + Sync,
    ) -> Result<R, Error> {
        if !call.wants_session {
            return self.attempt(call, None, &take).await;
        }
        let held = self.sessions.get(self.protocol.open(&self.line)).await?;
        let error = match self.attempt(call, Some(&held.session), &take).await {
            Ok(response) => return Ok(response),
            Err(error) => error,
        };
        if !self.protocol.renews() || !error.is_session_expired() {
            return Err(error);
        }
        tracing::debug!("the session has expired, another is opened");
        let held = self.sessions.renew(&held, self.protocol.open(&self.line)).await?;
        self.attempt(call, Some(&held.session), &take).await
    }

    async fn attempt<R>(
        &self,
        call: &Prepared,
        session: Option<&P::Session>,
        take: &(impl Fn(&P, Incoming, u64) -> Result<R, Failure> + Send + Sync),
    ) -> Result<R, Error> {
        let parts = (&*call.method, &*call.request, &call.secrets);
        let take = |incoming, id| take(&self.protocol, incoming, id);
        self.line.exchange(&self.protocol, session, parts, take).await
    }
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
