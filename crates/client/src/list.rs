//! Lists, object by object.

use std::collections::VecDeque;
use std::fmt;

use callsheet_runtime::record::{Dynamic, copy_into};
use callsheet_runtime::tables::{self, Part, Shape, ShapeRef, Tables, Type};
use callsheet_runtime::{Method, Record, Ref, Slot, Target};
use futures_util::Stream;
use futures_util::stream::try_unfold;
use tracing::Instrument;

use crate::answer::{Failure, Unusable, answered, is_web_page, retry_after};
use crate::client::{Client, Prepared, span};
use crate::error::{Error, Found};
use crate::http::Http;
use crate::line::Arrival;
use crate::policy::Trail;
use crate::protocol::{Items, Protocol, Sealed};
use crate::transport::{Body, Transport};

/// The objects that a method lists, one after the other: page by page where it has pages, and otherwise as the one answer
/// arrives, of which no more is held than one object and the piece that it came in.
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
    source: Source<P, T>,
}

/// Where the next objects come from.
enum Source<P: Protocol, T: Transport> {
    /// The next page.
    Pages(Pages),
    /// One answer, not asked for yet.
    Unasked,
    /// One answer, amid it.
    Arriving(Box<Arriving<P::Items, T::Body>>),
    /// The answer broke off, which is told behind the objects that came before.
    Broken(Error),
    /// There are no more.
    Nowhere,
}

/// How far a list has been read that comes in pages.
#[derive(Clone, Copy)]
struct Pages {
    /// The number of the request's field for the page.
    field: usize,
    page: i64,
    size: u64,
    /// How many objects came before this page.
    read: u64,
}

/// An answer amid which objects are taken.
struct Arriving<I, B> {
    items: I,
    body: B,
    prepared: Prepared,
    trail: Trail,
}

impl<P: Protocol, T: Transport> Client<P, T> {
    /// Lists objects one by one, however many there are: `R` is the type of one of them.
    ///
    /// Where the method has pages they are asked for in turn, from the one that the request names or from the first, each as
    /// large as the request says or as it may be; the list ends with the last object by the server's own count, or with a page
    /// that is not full. Otherwise the one answer is read while it arrives.
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
            None => Source::Unasked,
        };
        List { client: self.clone(), request: copy, method, tables, ty, ready: VecDeque::new(), source }
    }
}

impl Pages {
    /// The pages of a request, which is made to ask for the first of them.
    fn of(shape: &Shape<'_>, request: &mut Dynamic<'_>) -> Option<Self> {
        let find = |part| shape.fields.iter().position(|field| field.part == part);
        let (field, size_field) = (find(Part::Page)?, find(Part::PageSize)?);
        let largest = shape.fields.get(size_field)?.ty.numbers.iter().map(|range| range.last).max().unwrap_or(100);
        let page = number_or(request, field, 1);
        let size = u64::try_from(number_or(request, size_field, largest)).unwrap_or_default();
        Some(Self { field, page, size, read: 0 })
    }
}

/// The number in a field; this one is set where there is none.
fn number_or(request: &mut dyn Record, field: usize, default: i64) -> i64 {
    match request.get(field) {
        Ref::Int(number) => number,
        _ => {
            set(request, field, default);
            default
        }
    }
}

fn set(request: &mut dyn Record, field: usize, number: i64) {
    if let Slot::Int(slot) = request.slot(field) {
        *slot = number;
    }
}

impl<P: Protocol, R: Target + Send, T: Transport> List<P, R, T> {
    /// The next object; `None` behind the last.
    ///
    /// The future may be dropped: no object is lost that was not handed out.
    ///
    /// # Errors
    /// See [`Error`]. Where the list comes in pages, the next call asks for the page that failed once more: no object is lost or
    /// comes twice. Where it is one answer that broke off, the list ends.
    pub async fn next(&mut self) -> Result<Option<R>, Error> {
        loop {
            if let Some(object) = self.ready.pop_front() {
                return Ok(Some(object));
            }
            match &self.source {
                Source::Pages(pages) => self.page(*pages).await?,
                Source::Unasked => self.ask().await?,
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
        let came = u64::try_from(objects.len()).unwrap_or(u64::MAX);
        let read = pages.read + came;
        // A server may give smaller pages than it was asked for: its own count is the better judge.
        let is_last = came == 0 || total.map_or(came < pages.size, |total| total <= read);
        self.ready = objects;
        self.source = match is_last {
            true => Source::Nowhere,
            false => Source::Pages(Pages { page: pages.page + 1, read, ..pages }),
        };
        Ok(())
    }

    /// Asks for the one answer, up to its first object: until then it is a call like others.
    async fn ask(&mut self) -> Result<(), Error> {
        let (tables, ty, inner) = (self.tables, self.ty, &self.client.inner);
        let prepared = self.client.prepare(&self.request, tables, self.method)?;
        let take = |arrival: Arrival<T::Body>| async move {
            let items =
                P::items(tables, &ty, arrival.id).ok_or(Failure::Foreign { found: NO_LIST, body: String::new() })?;
            begun::<P, R, T::Body>(&inner.protocol, arrival, items).await
        };
        let mut trail = Trail::until(inner.line.policy.deadline());
        let begun = inner.begin(&prepared, Some(tables), &mut trail, &take).instrument(span::<P>(self.method)).await;
        let (objects, rest) = begun?;
        self.ready = objects;
        match rest {
            Ok(Some((items, body))) => {
                self.source = Source::Arriving(Box::new(Arriving { items, body, prepared, trail }));
            }
            Ok(None) => self.source = Source::Nowhere,
            Err(failure) => self.breaks(&prepared, &trail, failure),
        }
        Ok(())
    }

    /// Takes the next piece of the one answer.
    async fn piece(&mut self) {
        let Source::Arriving(arriving) = &mut self.source else { return };
        let piece = arriving.body.chunk().await;
        let Source::Arriving(arriving) = std::mem::replace(&mut self.source, Source::Nowhere) else { return };
        let Arriving { mut items, body, prepared, trail } = *arriving;
        let judged = match piece {
            Ok(Some(piece)) => {
                items.push(&piece);
                take(&mut items, &mut self.ready).map(|()| Some(items))
            }
            Ok(None) => items.finish().map(|_| None),
            Err(error) => return self.breaks(&prepared, &trail, error.into()),
        };
        match judged {
            Ok(Some(items)) => self.source = Source::Arriving(Box::new(Arriving { items, body, prepared, trail })),
            Ok(None) => {}
            Err(unusable) => self.breaks(&prepared, &trail, Failure::unusable::<P>(unusable, String::new())),
        }
    }

    fn breaks(&mut self, prepared: &Prepared, trail: &Trail, failure: Failure) {
        let inner = &self.client.inner;
        self.source = Source::Broken(inner.line.told(&inner.protocol, None, &prepared.call(), trail, failure));
    }

    fn end(&mut self) -> Result<Option<R>, Error> {
        match std::mem::replace(&mut self.source, Source::Nowhere) {
            Source::Broken(error) => Err(error),
            _ => Ok(None),
        }
    }
}

/// The objects that have come so far, and what is still to come, or why nothing more comes.
type Begun<P, R, B> = (VecDeque<R>, Result<Option<(<P as Sealed>::Items, B)>, Failure>);

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

const NO_LIST: Found = Found::Other("the method lists no objects one by one");

/// Takes the objects that have come whole.
fn take<R: Target>(items: &mut impl Items, objects: &mut VecDeque<R>) -> Result<(), Unusable> {
    while let Some(object) = items.next_item() {
        objects.push_back(object?);
    }
    Ok(())
}
