//! Lists, object by object.

mod cut;
mod pages;

use std::collections::VecDeque;
use std::fmt;
use std::num::NonZeroU32;
use std::sync::Arc;

use callsheet_runtime::record::{Dynamic, copy_into};
use callsheet_runtime::tables::{self, Repeat, ShapeRef, Tables, Type};
use callsheet_runtime::{Method, Record, Ref, Slot, Target};
use futures_util::Stream;
use futures_util::stream::try_unfold;
use tracing::Instrument;

use self::cut::{Cut, Order};
use self::pages::Pages;

use crate::answer::{Failure, Unusable, answered, is_web_page, retry_after};
use crate::client::{Client, Prepared, span};
use crate::error::{Error, Found, Stage};
use crate::http::Http;
use crate::line::Arrival;
use crate::policy::Trail;
use crate::protocol::{Items, Protocol, Sealed};
use crate::transport::{Body, Transport};

/// The objects that a method lists, one after the other: page by page where it has pages, and otherwise as an answer
/// arrives, of which no more is held than a few objects and the piece that they came in.
///
/// Made by [`Client::list`]. Nothing is sent before the first object is asked for; nothing at all where the method lists no
/// objects of the type `R`: [`Error::OtherType`].
pub struct List<P: Protocol, R, T: Transport = Http> {
    client: Client<P, T>,
    request: Dynamic<'static>,
    method: &'static tables::Method<'static>,
    tables: &'static Tables<'static>,
    ty: Type<'static>,
    /// Objects that have come and were not taken yet.
    ready: VecDeque<R>,
    /// How the list is cut, where it can be.
    cut: Option<Cut<R>>,
    source: Source<P, T>,
}

/// Where the next objects come from.
enum Source<P: Protocol, T: Transport> {
    /// The next page.
    Pages(Pages),
    /// An answer that is not asked for yet; or is asked for again, since the one before broke off.
    Unasked(Option<Trail>),
    /// An answer, amid it.
    Arriving(Box<Arriving<P::Items, T::Body>>),
    /// The answer broke off, which is told behind the objects that came before.
    Broken(Error),
    /// There are no more.
    Nowhere,
}

/// An answer amid which objects are taken.
struct Arriving<I, B> {
    items: I,
    body: B,
    prepared: Prepared<'static>,
    trail: Trail,
}

impl<P: Protocol, T: Transport> Client<P, T> {
    /// Lists objects one by one, however many there are: `R` is the type of one of them.
    ///
    /// Where the method has pages they are asked for in turn, from the one that the request names or from the first, each as
    /// large as the request says or as it may be; the list ends with the last object by the server's own count, or with a page
    /// that is not full.
    ///
    /// Where a method can list objects from a time or a number on, as `history.get` and `event.get` can, they are asked for
    /// [some at a time](List::at_once), in the order of that time or number. Several objects may have the same one; none is lost
    /// between two requests, and none comes twice. A request that says itself how many it wants, or sorts by something else, is
    /// made as it is.
    ///
    /// Any answer is read while it arrives.
    ///
    /// ```no_run
    /// # #[cfg(feature = "zabbix")]
    /// # async fn example(client: callsheet_client::zabbix::Client) -> Result<(), callsheet_client::Error> {
    /// use callsheet_zabbix::user::get;
    /// use callsheet_zabbix::types::user::User;
    ///
    /// let mut users = client.list::<User, _>(&get::Request::new());
    /// while let Some(user) = users.next().await? {
    ///     println!("{user:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list<R: Target + Send, M: Method>(&self, request: &M) -> List<P, R, T> {
        let (tables, method, ty) = (request.tables(), request.method(), request.response_type());
        let mut copy = Dynamic::new(ShapeRef { tables, id: method.request });
        copy_into(request, &mut copy);
        let fits = P::items(tables, &ty, 0).is_some_and(|items| items.fits::<R>());
        let source = match Pages::of(tables.shape(method.request), &mut copy) {
            _ if !fits => Source::Broken(Error::OtherType { attempt: self.inner.line.tried::<P>(method.name) }),
            Some(pages) => Source::Pages(pages),
            None => Source::Unasked(None),
        };
        let is_whole = fits && method.repeat == Repeat::Reads;
        let cut = if is_whole { Cut::of(&copy, &ty, AT_ONCE) } else { None };
        List { client: self.clone(), request: copy, method, tables, ty, ready: VecDeque::new(), cut, source }
    }
}

/// How many objects are asked for at once where a list is cut.
const AT_ONCE: i64 = 10_000;

/// The number that a field holds.
fn number(value: &Ref<'_>) -> Option<i64> {
    match value {
        Ref::Int(number) => Some(*number),
        _ => None,
    }
}

fn set(request: &mut dyn Record, field: usize, number: i64) {
    if let Slot::Int(slot) = request.slot(field) {
        *slot = number;
    }
}

impl<P: Protocol, R: Target + Send, T: Transport> List<P, R, T> {
    /// Asks for so many objects at a time where the list is cut by a time or a number: 10,000 unless set. Pages are as large as
    /// their request says.
    #[must_use]
    pub fn at_once(mut self, objects: NonZeroU32) -> Self {
        if let Some(cut) = &mut self.cut {
            cut.resize(objects.get().into());
        }
        self
    }

    /// The next object; `None` behind the last.
    ///
    /// The future may be dropped: no object is lost that was not handed out.
    ///
    /// # Errors
    /// See [`Error`]. Where the list comes in pages or is cut, the next call goes on with the page or piece that failed: no object
    /// is lost or comes twice. Where it is one answer that broke off, the list ends.
    pub async fn next(&mut self) -> Result<Option<R>, Error> {
        loop {
            if let Some(object) = self.ready.pop_front() {
                return Ok(Some(object));
            }
            match &self.source {
                Source::Pages(pages) => self.page(*pages).await?,
                Source::Unasked(_) => self.ask().await?,
                Source::Arriving(_) => self.piece().await,
                Source::Broken(_) | Source::Nowhere => return self.end(),
            }
        }
    }

    /// The same as a stream, which ends with the first error.
    pub fn into_stream(self) -> impl Stream<Item = Result<R, Error>> + Send
    where
        R: 'static,
    {
        try_unfold(self, |mut list| async move { Ok(list.next().await?.map(|object| (object, list))) })
    }

    async fn page(&mut self, pages: Pages) -> Result<(), Error> {
        set(&mut self.request, pages.field, pages.page);
        let (tables, ty, inner) = (self.tables, self.ty, &self.client.inner);
        let prepared = self.client.prepare(&self.request, tables, self.method)?;
        let read = |protocol: &P, incoming, id| {
            answered(protocol, incoming, id, |answer| {
                let mut items = P::items(tables, &ty, id).ok_or(Unusable::Foreign(NO_LIST))?;
                items.push(answer.text.as_bytes());
                let mut objects = VecDeque::new();
                take::<R>(&mut items, &mut objects)?;
                Ok((objects, items.finish()?))
            })
        };
        let called = inner.call(&prepared, Some(tables), &read).instrument(span::<P>(self.method));
        let (objects, total) = called.await?;
        self.source = pages.behind(objects.len(), total).map_or(Source::Nowhere, Source::Pages);
        self.ready = objects;
        Ok(())
    }

    /// Asks for an answer, up to its first object: until then it is a call like others.
    async fn ask(&mut self) -> Result<(), Error> {
        let (tables, ty, inner) = (self.tables, self.ty, Arc::clone(&self.client.inner));
        let request = self.cut.as_ref().map_or(&self.request, Cut::request);
        let prepared = self.client.prepare(request, tables, self.method)?;
        let take = |arrival: Arrival<T::Body>| {
            let protocol = &inner.protocol;
            async move {
                let items = P::items(tables, &ty, arrival.id)
                    .ok_or(Failure::Foreign { found: NO_LIST, body: String::new() })?;
                begun::<P, R, T::Body>(protocol, arrival, items).await
            }
        };
        let before = match &mut self.source {
            Source::Unasked(trail) => trail.take(),
            _ => None,
        };
        let mut trail = before.unwrap_or_else(|| Trail::until(inner.line.policy.deadline()));
        let begun = inner.begin(&prepared, Some(tables), &mut trail, &take).instrument(span::<P>(self.method)).await;
        let (objects, rest) = begun?;
        let came = Came { prepared, trail, objects };
        self.goes_on(came, rest).await;
        Ok(())
    }

    /// Takes the next piece of the answer.
    async fn piece(&mut self) {
        let Source::Arriving(arriving) = &mut self.source else { return };
        let piece = arriving.body.chunk().await;
        let Source::Arriving(arriving) = std::mem::replace(&mut self.source, Source::Nowhere) else { return };
        let Arriving { mut items, body, prepared, trail } = *arriving;
        let mut objects = VecDeque::new();
        let rest = match piece {
            Ok(Some(piece)) => {
                items.push(&piece);
                take(&mut items, &mut objects).map(|()| Some((items, body)))
            }
            Ok(None) => items.finish().map(|_| None),
            Err(error) => return self.goes_on(Came { prepared, trail, objects }, Err(error.into())).await,
        };
        let rest = rest.map_err(|unusable| Failure::unusable::<P>(unusable, String::new()));
        self.goes_on(Came { prepared, trail, objects }, rest).await;
    }

    /// Hands out what has come of an answer, and sees to what is still to come.
    async fn goes_on(&mut self, came: Came<R>, rest: Rest<P, T::Body>) {
        let Came { prepared, trail, objects } = came;
        let rest = match self.sift(objects) {
            Order::Kept => rest,
            Order::Broken => Err(Failure::Foreign { found: NO_ORDER, body: String::new() }),
            Order::Hidden => {
                self.cut = None;
                self.source = Source::Unasked(None);
                return;
            }
        };
        self.source = match rest {
            Ok(Some((items, body))) => Source::Arriving(Box::new(Arriving { items, body, prepared, trail })),
            Ok(None) => match self.cut.as_mut().is_some_and(|cut| cut.goes_on(&mut self.ready)) {
                true => Source::Unasked(None),
                false => Source::Nowhere,
            },
            Err(failure) => return self.breaks(&prepared, trail, failure).await,
        };
    }

    /// Hands out objects, but for those that may have to be asked for again.
    fn sift(&mut self, objects: VecDeque<R>) -> Order {
        let Some(cut) = &mut self.cut else {
            self.ready.extend(objects);
            return Order::Kept;
        };
        let mut orders = objects.into_iter().map(|object| cut.take(object, &mut self.ready));
        orders.find(|order| *order != Order::Kept).unwrap_or(Order::Kept)
    }

    /// An answer has broken off. Where the list is cut, the rest is asked for as a call is made again.
    async fn breaks(&mut self, prepared: &Prepared<'_>, mut trail: Trail, failure: Failure) {
        let line = &self.client.inner.line;
        let error = line.told(&self.client.inner.protocol, None, &prepared.call(), &trail, failure);
        let Some(cut) = &mut self.cut else {
            self.source = Source::Broken(error);
            return;
        };
        let deadline = line.policy.deadline();
        match cut.goes_back() {
            true => trail = Trail::until(deadline),
            false => trail.deadline = deadline,
        }
        match line.policy.again(&error, prepared.repeat, &mut trail) {
            Some(wait) => {
                tracing::debug!(%error, wait = wait.as_secs_f64(), "the rest of the list is asked for again");
                trail.goes_on(error, Stage::Again);
                self.source = Source::Unasked(Some(trail));
                tokio::time::sleep(wait).await;
            }
            None => self.source = Source::Broken(error),
        }
    }

    fn end(&mut self) -> Result<Option<R>, Error> {
        let next = if self.cut.is_some() { Source::Unasked(None) } else { Source::Nowhere };
        match std::mem::replace(&mut self.source, Source::Nowhere) {
            Source::Broken(error) => {
                self.source = next;
                Err(error)
            }
            _ => Ok(None),
        }
    }
}

/// What has come of an answer.
struct Came<R> {
    prepared: Prepared<'static>,
    trail: Trail,
    objects: VecDeque<R>,
}

/// What is still to come of an answer, or why nothing more comes.
type Rest<P, B> = Result<Option<(<P as Sealed>::Items, B)>, Failure>;

/// The objects that have come so far, and the rest.
type Begun<P, R, B> = (VecDeque<R>, Rest<P, B>);

/// Reads an answer up to its first object, or to its end where it has none.
async fn begun<P: Protocol, R: Target, B: Body>(
    protocol: &P,
    arrival: Arrival<B>,
    mut items: P::Items,
) -> Result<Begun<P, R, B>, Failure> {
    if !(200..300).contains(&arrival.incoming.status) {
        let id = arrival.id;
        let (status, retry_after) = (arrival.incoming.status, retry_after(&arrival.incoming.headers));
        answered(protocol, arrival.whole().await?, id, |answer| protocol.check(answer))?;
        return Err(Failure::Http { status, retry_after, body: String::new() });
    }
    let (mut body, mut start, mut objects) = (arrival.in_pieces().body, Vec::new(), VecDeque::new());
    while let Some(piece) = body.chunk().await? {
        start.extend(piece.iter().take(START - start.len()));
        items.push(&piece);
        let taken = take(&mut items, &mut objects).map_err(|unusable| told_apart::<P>(unusable, &start));
        if objects.is_empty() {
            taken?;
        } else {
            return Ok((objects, taken.map(|()| Some((items, body)))));
        }
    }
    items.finish().map_err(|unusable| told_apart::<P>(unusable, &start))?;
    Ok((objects, Ok(None)))
}

/// How much of an answer is looked at to say what it is, where it is none of the API, in bytes.
const START: usize = 1024;

fn told_apart<P: Protocol>(unusable: Unusable, start: &[u8]) -> Failure {
    let text = String::from_utf8_lossy(start).into_owned();
    let found = match unusable {
        Unusable::Refused(_) => None,
        _ if text.trim().is_empty() => Some(Found::Nothing),
        _ => is_web_page(&text).then_some(Found::WebPage),
    };
    match found {
        Some(found) => Failure::Foreign { found, body: text },
        None => Failure::unusable::<P>(unusable, text),
    }
}

impl<P: Protocol, R, T: Transport> fmt::Debug for List<P, R, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List").field("method", &self.method.name).field("client", &self.client).finish_non_exhaustive()
    }
}

const NO_ORDER: Found = Found::Other("the list is not sorted as it was asked to be");
const NO_LIST: Found = Found::Other("the method lists no objects one by one");

/// Takes the objects that have come whole.
fn take<R: Target>(items: &mut impl Items, objects: &mut VecDeque<R>) -> Result<(), Unusable> {
    while let Some(object) = items.next_item() {
        objects.push_back(object?);
    }
    Ok(())
}
