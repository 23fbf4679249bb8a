use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};

use callsheet_runtime::tables::{Tables, Type};
use callsheet_runtime::{DecodeError, Ref, Target};

use crate::answer::{Failure, Unusable, answered};
use crate::error::{Attempt, Error, Unwritable};
use crate::secrets::Secrets;
use crate::transport::{Incoming, Outgoing, Transport};

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

    /// What to look at where something else answers: what the address of the API looks like.
    const ADDRESS: &'static str;

    /// Writes a request as a part of a document.
    fn encode(&self, request: Ref<'_>, tables: &Tables<'_>, ty: &Type<'_>) -> Result<String, Unwritable>;

    /// Writes the whole document around it.
    fn document(&self, call: &Call<'_>, session: Option<&Self::Session>) -> Result<Outgoing, Unwritable>;

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
    ) -> impl Future<Output = Result<Option<callsheet_runtime::tables::Version>, Error>> + Send;

    fn open<T: Transport>(&self, line: &Line<T>) -> impl Future<Output = Result<Self::Session, Error>> + Send;

    fn close<T: Transport>(
        &self,
        session: &Self::Session,
        line: &Line<T>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// Adds all secrets of the credentials and of the session, as they may stand in a document or a header.
    fn secrets(&self, session: Option<&Self::Session>, secrets: &mut Secrets);
}

/// A call to be written.
pub struct Call<'a> {
    pub(crate) method: &'a str,
    pub(crate) request: &'a str,
    pub(crate) id: u64,
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
}

impl<T: Transport> Line<T> {
    /// Makes one call and reads its answer. `method`, `request` as in [`Call`]; `secrets` are those of the request.
    pub(crate) async fn call<P: Protocol, R>(
        &self,
        protocol: &P,
        session: Option<&P::Session>,
        parts: (&str, &str, &Secrets),
        read: impl FnOnce(&Answer<'_>) -> Result<R, Unusable> + Send,
    ) -> Result<R, Error> {
        self.exchange(protocol, session, parts, |incoming, id| answered(protocol, incoming, id, read)).await
    }

    /// Makes one call and takes what comes back, be it an answer or not. The rest is as in [`Line::call`].
    pub(crate) async fn exchange<P: Protocol, R>(
        &self,
        protocol: &P,
        session: Option<&P::Session>,
        (method, request, secrets): (&str, &str, &Secrets),
        take: impl FnOnce(Incoming, u64) -> Result<R, Failure> + Send,
    ) -> Result<R, Error> {
        let call = Call { method, request, id: self.ids.fetch_add(1, Ordering::Relaxed) };
        let made = self.send(protocol, session, &call).await.and_then(|incoming| take(incoming, call.id));
        made.map_err(|failure| {
            let mut hidden = secrets.clone();
            protocol.secrets(session, &mut hidden);
            failure.into_error(self.attempt::<P>(method), &hidden, P::ADDRESS)
        })
    }

    async fn send<P: Protocol>(
        &self,
        protocol: &P,
        session: Option<&P::Session>,
        call: &Call<'_>,
    ) -> Result<Incoming, Failure> {
        let outgoing = protocol.document(call, session)?;
        Ok(self.transport.send(outgoing).await?)
    }

    pub(crate) fn attempt<P: Protocol>(&self, method: &str) -> Attempt {
        Attempt { api: P::API, method: method.into(), endpoint: self.endpoint.clone() }
    }
}

impl From<DecodeError> for Unusable {
    fn from(error: DecodeError) -> Self {
        Unusable::Unreadable(error)
    }
}
