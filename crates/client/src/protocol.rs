use std::future::Future;

use callsheet_runtime::tables::{Repeat, Tables, Type};
use callsheet_runtime::{DecodeError, DecodeErrorKind, Ref, SecretString, Target};
use tokio::time::Instant;

use crate::answer::{Failure, Unusable};
use crate::attachment::Attachment;
use crate::error::{Error, Found, Unwritable};
use crate::line::Line;
use crate::secrets::Secrets;
use crate::transport::{Outgoing, Transport};
use crate::watch::Blot;

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

    /// What reads lists object by object.
    type Items: Items;

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

    /// Makes a document with attachments fit to be sent, where that takes what they hold.
    fn sign(&self, _outgoing: &mut Outgoing) -> impl Future<Output = Result<(), Failure>> + Send {
        std::future::ready(Ok(()))
    }

    /// Reads the response in an answer.
    fn read<R: Target>(&self, answer: &Answer<'_>, tables: &Tables<'_>, ty: &Type<'_>) -> Result<R, Unusable>;

    /// Looks whether an answer grants the call, without reading the response.
    fn check(&self, answer: &Answer<'_>) -> Result<(), Unusable>;

    /// A reader of the objects in an answer while it arrives; `None` where the response is no list.
    fn items(tables: &'static Tables<'static>, ty: &Type<'static>, id: u64) -> Option<Self::Items>;

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

/// Reads the objects of a list one by one, while the answer arrives.
pub trait Items: Send + 'static {
    /// Whether the objects can be read into that type.
    fn fits<R: Target>(&self) -> bool;

    /// Takes the next bytes of the answer.
    fn push(&mut self, bytes: &[u8]);

    /// The next object, where all of it has come.
    fn next_item<R: Target>(&mut self) -> Option<Result<R, Unusable>>;

    /// Judges the answer, all of which has come; gives how many objects the server has in all, where it says so.
    fn finish(self) -> Result<Option<u64>, Unusable>;
}

/// A call in the form in which it is made, as often as that takes.
#[derive(Clone, Copy)]
pub struct Call<'a> {
    pub(crate) method: &'a str,
    /// Whether it may be made twice.
    pub(crate) repeat: Repeat,
    /// The request, as [`Sealed::encode`] writes it.
    pub(crate) request: &'a str,
    /// What is sent in the place of its stand-ins in the request.
    pub(crate) attachments: &'a [Attachment],
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

impl From<DecodeError> for Unusable {
    fn from(error: DecodeError) -> Self {
        match error.kind {
            DecodeErrorKind::End(_) => Unusable::Foreign(Found::Part),
            _ => Unusable::Unreadable(error),
        }
    }
}
