//! Batches: several calls in one request.

mod course;

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

use callsheet_runtime::tables::{Tables, Type};
use callsheet_runtime::{Method, Target};
use callsheet_zabbix::batch::read_result;
use tracing::Instrument;
use tracing::field::Empty;

use super::{Client, Zabbix};
use crate::client::Prepared;
use crate::error::{Attempt, Error};
use crate::http::Http;
use crate::protocol::Protocol;
use crate::transport::Transport;
use course::Course;

/// Several calls that travel in one request. The server makes them in their order, and one that fails does not stop those
/// behind it.
///
/// ```no_run
/// # async fn example(client: callsheet_client::zabbix::Client) -> Result<(), callsheet_client::Error> {
/// use callsheet_zabbix::{types::UserUpdate, user};
///
/// let mut batch = client.batch();
/// let users = batch.add(&user::get::Request::new());
/// let count = batch.add(&user::get::Request::new().count());
/// batch.notify(&user::update::Request::from(UserUpdate::new(12).name("Ada")));
/// let mut answers = batch.send().await?;
/// let (users, count) = (answers.take(users)?, answers.take(count)?);
/// assert_eq!(users.len(), usize::try_from(count).unwrap_or_default());
/// # Ok(())
/// # }
/// ```
///
/// # As one call
///
/// A batch has one deadline, takes one turn, and is sent again as the least repeatable of its calls may be: as soon as one
/// of them [writes](callsheet_runtime::tables::Repeat), the batch is not sent again once it may have been heard.
///
/// Where the server refuses calls for their session, another session is opened once, and those calls alone are sent again;
/// all others keep their answers. Any other refusal is that call's own.
///
/// Who [watches](crate::Watch), and the metrics, see one call more, of the method `batch`.
///
/// # Methods that want no credentials
///
/// Zabbix refuses some methods, such as `apiinfo.version`, where they come with credentials. From release 6.4 on
/// credentials stand in a header, which is the same for all calls of a request: beside calls that want credentials such a
/// call is not sent then, and its error is [`Unwritable::Credentials`](crate::Unwritable::Credentials). Older releases take
/// both in one batch, and every release takes batches of such methods alone.
#[must_use = "a batch does nothing until it is sent"]
pub struct Batch<T = Http> {
    client: Client<T>,
    members: Vec<Member>,
    answers: Answers,
}

/// A call of a batch.
struct Member {
    call: Prepared<'static>,
    #[cfg(feature = "validate")]
    tables: &'static Tables<'static>,
    /// Where its result belongs; `None` for a notification.
    place: Option<usize>,
}

/// What the answer of one call of a [`Batch`] is taken with: once, and from the answers of that batch.
#[must_use = "it is what the answer is taken with"]
pub struct Ticket<R> {
    batch: Arc<()>,
    place: usize,
    tables: &'static Tables<'static>,
    ty: Type<'static>,
    response: PhantomData<fn() -> R>,
}

/// What came of a [`Batch`], call by call.
pub struct Answers {
    /// What tells this batch from others.
    batch: Arc<()>,
    results: Vec<Option<Result<Granted, Error>>>,
    unsent: Vec<Error>,
}

/// A call that the server has granted.
struct Granted {
    attempt: Box<Attempt>,
    result: Box<str>,
}

impl<T: Transport> Client<T> {
    /// A batch without calls.
    pub fn batch(&self) -> Batch<T> {
        let answers = Answers { batch: Arc::new(()), results: Vec::new(), unsent: Vec::new() };
        Batch { client: self.clone(), members: Vec::new(), answers }
    }
}

impl<T: Transport> Batch<T> {
    /// Adds a call. One that cannot be sent, since it cannot be written or the client only reads, is left out; its error is
    /// [taken](Answers::take) like an answer.
    pub fn add<M: Method>(&mut self, request: &M) -> Ticket<M::Response> {
        let place = self.answers.results.len();
        self.answers.results.push(None);
        self.plan(request, Some(place));
        Ticket {
            batch: Arc::clone(&self.answers.batch),
            place,
            tables: request.tables(),
            ty: request.response_type(),
            response: PhantomData,
        }
    }

    /// Adds a notification: a call that the server carries out without a word. Whether it has done so, nobody learns, not even
    /// where its session had expired: it is not sent again with the calls that were refused for that. One that is not sent at
    /// all stands in [`Answers::unsent`].
    pub fn notify<M: Method>(&mut self, request: &M) {
        self.plan(request, None);
    }

    fn plan<M: Method>(&mut self, request: &M, place: Option<usize>) {
        let tables = request.tables();
        match self.client.prepare(request, tables, request.method()) {
            Ok(call) => self.members.push(Member {
                call,
                #[cfg(feature = "validate")]
                tables,
                place,
            }),
            Err(error) => self.answers.put(place, Err(error)),
        }
    }

    /// Sends the batch and waits for the answers. A batch in which there is nothing to send has them at once.
    ///
    /// The future may be dropped at any time: calls that are under way then may do their work all the same.
    ///
    /// # Errors
    /// The batch as a whole has no answer: none came, or the server refused all of it. See [`Error`]. What becomes of single
    /// calls is told by [`Answers`].
    pub fn send(self) -> impl Future<Output = Result<Answers, Error>> + use<T> {
        let Self { client, members, answers } = self;
        let span =
            tracing::info_span!("batch", api = Zabbix::API, calls = members.len(), attempts = Empty, outcome = Empty);
        let send = async move { Course::of(&client.inner, members, answers).run().await };
        send.instrument(span)
    }
}

impl Answers {
    /// Takes the answer of one call.
    ///
    /// # Errors
    /// See [`Error`]; each call has its own:
    /// - [`Error::Unwritable`], [`Error::ReadOnly`] and `Error::Invalid`: this call was left out, the others were sent.
    /// - [`Error::Refused`]: the server refused this one.
    /// - [`Error::NotTheApi`]: it was sent, and the answers leave it out, or have it twice.
    /// - [`Error::Unreadable`]: the response does not fit its description. Places are counted from where it begins.
    /// - [`Error::Batch`]: it was refused for the session, unlike others, and the way to another try came to nothing.
    /// - [`Error::ForeignTicket`]: the ticket belongs to another batch.
    pub fn take<R: Target>(&mut self, ticket: Ticket<R>) -> Result<R, Error> {
        let place = Arc::ptr_eq(&self.batch, &ticket.batch).then_some(ticket.place);
        let result = place.and_then(|place| self.results.get_mut(place)?.take());
        let Granted { attempt, result } = result.unwrap_or(Err(Error::ForeignTicket))?;
        read_result(&result, ticket.tables, &ticket.ty).map_err(|source| Error::Unreadable { attempt, source })
    }

    /// Why [notifications](Batch::notify) were not sent: those that were are not in it.
    pub fn unsent(&self) -> &[Error] {
        &self.unsent
    }

    fn put(&mut self, place: Option<usize>, result: Result<Granted, Error>) {
        match (place.map(|place| self.results.get_mut(place)), result) {
            (Some(Some(slot)), result) => *slot = Some(result),
            (None, Err(error)) => {
                tracing::warn!(%error, "a notification is not sent");
                self.unsent.push(error);
            }
            _ => {}
        }
    }
}

/// The methods alone: requests may hold secrets.
impl<T> fmt::Debug for Batch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.members.iter().map(|member| &member.call.method)).finish()
    }
}

impl<R> fmt::Debug for Ticket<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Ticket").field(&self.place).finish()
    }
}

/// Without the responses, which may hold secrets.
impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("Answers");
        output.field("calls", &self.results.len()).field("unsent", &self.unsent).finish_non_exhaustive()
    }
}
