//! Methods that answer with content, such as a file, in the place of a document.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use callsheet_runtime::tables::{self, Tables};
use callsheet_runtime::{Method, Record};
use futures_util::Stream;
use futures_util::stream::try_unfold;
use reqwest::header::{CONTENT_TYPE, HeaderName, LOCATION};
use tracing::Instrument;

use crate::answer::{Failure, Unusable, answered, retry_after};
use crate::client::{Client, Inner, Prepared, span};
use crate::error::{Attempt, Error};
use crate::http::HttpBody;
use crate::line::Arrival;
use crate::policy::Trail;
use crate::protocol::{Answer, Protocol};
use crate::transport::{Body, Transport, TransportError};

/// What a method gives out that answers with no document.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Content<D = Download> {
    /// The content itself.
    Here(D),
    /// The address to fetch it from, without the API's credentials. Who knows the address can do so.
    At(Box<str>),
}

impl<D> Content<D> {
    pub(crate) fn map<E>(self, here: impl FnOnce(D) -> E) -> Content<E> {
        match self {
            Self::Here(content) => Content::Here(here(content)),
            Self::At(address) => Content::At(address),
        }
    }
}

impl<D: fmt::Debug> fmt::Debug for Content<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Here(content) => f.debug_tuple("Here").field(content).finish(),
            Self::At(_) => f.write_str("At(..)"),
        }
    }
}

/// Content as it arrives, piece by piece: no more of it is held than the piece that came last.
///
/// The call is over where this begins: neither its deadline nor its retries reach further. How long the server may keep
/// silent amid it is what [`Builder::silence`](crate::Builder::silence) says.
///
/// ```no_run
/// # async fn example(mut download: callsheet_client::Download) -> Result<(), callsheet_client::Error> {
/// while let Some(piece) = download.chunk().await? {
///     println!("{} more bytes, {} of {:?}", piece.len(), download.received(), download.announced());
/// }
/// # Ok(())
/// # }
/// ```
pub struct Download<B = HttpBody> {
    arriving: Arriving<B>,
    /// How many bytes were handed out.
    received: u64,
    media_type: Option<Box<str>>,
    attempt: Box<Attempt>,
}

/// The body of an answer of which some was looked at and is still to be handed out.
struct Arriving<B> {
    /// What was looked at.
    start: VecDeque<Bytes>,
    /// The rest; `None` where nothing more comes.
    body: Option<B>,
    announced: Option<u64>,
    /// How many bytes have come.
    came: u64,
}

/// An answer that holds content, and its media type.
struct Head<B> {
    arriving: Arriving<B>,
    media_type: Option<Box<str>>,
}

impl<P: Protocol, T: Transport> Client<P, T> {
    /// Makes a call of a method that answers with content, such as a file, in the place of a document. The call is over when
    /// the content begins to arrive.
    ///
    /// # Errors
    /// See [`Error`]. A refusal is told from content by its looks, also where it comes with a status that means success.
    pub fn content<M: Method>(
        &self,
        request: &M,
    ) -> impl Future<Output = Result<Content<Download<T::Body>>, Error>> + use<M, P, T> {
        let (tables, method) = (request.tables(), request.method());
        let prepared = self.prepare(request, tables, method);
        let inner = Arc::clone(&self.inner);
        let span = span::<P>(method);
        let call = async move { asked(&inner, prepared?, Some(tables)).await };
        call.instrument(span)
    }

    /// The same for a request that is known at run time only. It is not checked before it is sent.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn content_raw(
        &self,
        method: &tables::Method<'_>,
        request: &dyn Record,
    ) -> impl Future<Output = Result<Content<Download<T::Body>>, Error>> + use<P, T> {
        let prepared = self.prepare(request, request.shape().tables, method).map(Prepared::into_owned);
        let inner = Arc::clone(&self.inner);
        let span = span::<P>(method);
        let call = async move { asked(&inner, prepared?, None).await };
        call.instrument(span)
    }
}

/// Makes the call, up to where its content begins.
async fn asked<P: Protocol, T: Transport>(
    inner: &Inner<P, T>,
    prepared: Prepared<'static>,
    tables: Option<&Tables<'_>>,
) -> Result<Content<Download<T::Body>>, Error> {
    let take = |arrival: Arrival<T::Body>| begun(&inner.protocol, arrival);
    let mut trail = Trail::until(inner.line.policy.deadline());
    let content = inner.begin(&prepared, tables, &mut trail, &take).await?;
    let attempt = trail.tried(inner.line.tried::<P>(&prepared.method));
    Ok(content.map(|Head { arriving, media_type }| Download { arriving, received: 0, media_type, attempt }))
}

/// Where the content begins in what came back, unless the API refuses the call.
async fn begun<P: Protocol, B: Body>(protocol: &P, arrival: Arrival<B>) -> Result<Content<Head<B>>, Failure> {
    let (id, status, headers) = (arrival.id, arrival.incoming.status, &arrival.incoming.headers);
    let header = |name: HeaderName| Some(headers.get(name)?.to_str().ok()?.into());
    match (status, header(LOCATION)) {
        (300..400, Some(address)) => {
            arrival.in_pieces();
            Ok(Content::At(address))
        }
        (200..300, _) => {
            let media_type = header(CONTENT_TYPE);
            let mut arriving = Arriving::new(arrival.in_pieces().body);
            arriving.look(protocol, id).await?;
            Ok(Content::Here(Head { arriving, media_type }))
        }
        (status, _) => {
            let retry_after = retry_after(headers);
            answered(protocol, arrival.whole().await?, id, |answer| protocol.check(answer))?;
            Err(Failure::Http { status, retry_after, body: String::new() })
        }
    }
}

/// How much of a body is looked at to say whether it may be an answer of the API, in bytes.
const START: usize = 1024;

/// How long a body may be, in bytes, that is taken for a refusal.
const LONGEST_REFUSAL: usize = 64 << 10;

impl<B: Body> Arriving<B> {
    fn new(body: B) -> Self {
        Self { start: VecDeque::new(), announced: body.announced(), body: Some(body), came: 0 }
    }

    /// Looks at the body as far as it takes to know that it is no refusal. Nothing of it is lost.
    async fn look<P: Protocol>(&mut self, protocol: &P, id: u64) -> Result<(), Failure> {
        let mut seen = Vec::new();
        while let Some(piece) = self.come().await? {
            seen.extend_from_slice(&piece);
            self.start.push_back(piece);
            let is_content = seen.len() > LONGEST_REFUSAL || !begins_like_answer::<P>(&seen, seen.len() >= START);
            if is_content {
                return Ok(());
            }
        }
        let text = std::str::from_utf8(&seen).ok().filter(|_| begins_like_answer::<P>(&seen, true));
        match text.map(|text| protocol.check(&Answer { text, id })) {
            Some(Err(Unusable::Refused(refusal))) => Err(Failure::Refused(refusal)),
            _ => Ok(()),
        }
    }

    async fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        match self.start.pop_front() {
            Some(piece) => Ok(Some(piece)),
            None => self.come().await,
        }
    }

    /// Waits for the next piece, which the server sends. Behind the last one and behind an error there are no more.
    async fn come(&mut self) -> Result<Option<Bytes>, TransportError> {
        let Some(body) = &mut self.body else { return Ok(None) };
        let piece = body.chunk().await;
        match &piece {
            Ok(Some(piece)) => self.came += u64::try_from(piece.len()).unwrap_or(u64::MAX),
            _ => self.body = None,
        }
        match (piece?, self.announced) {
            (None, Some(announced)) if self.came < announced => {
                Err(TransportError::Broken(format!("{} bytes came of {announced}", self.came).into()))
            }
            (piece, _) => Ok(piece),
        }
    }
}

/// Whether a body may be an answer of the API. Most content is told by its first byte; an answer can be told only when
/// `enough` of it has come.
fn begins_like_answer<P: Protocol>(seen: &[u8], enough: bool) -> bool {
    let text = seen.strip_prefix(b"\xef\xbb\xbf").unwrap_or(seen).trim_ascii_start();
    let is_markup = matches!(text.first(), None | Some(b'<' | b'{' | b'['));
    is_markup && (!enough || P::is_answer(&String::from_utf8_lossy(seen.get(..START).unwrap_or(seen))))
}

impl<B: Body> Download<B> {
    /// Waits for the next piece; `None` behind the last.
    ///
    /// The future may be dropped: no piece is lost that was not handed out.
    ///
    /// # Errors
    /// [`Error::Transport`]: the connection broke, the server kept silent for too long, or less came than was announced. What
    /// came before is not the whole content, and no more comes.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let piece = self.arriving.next().await.map_err(|source| self.breaks(source))?;
        let length = piece.as_ref().map_or(0, Bytes::len);
        self.received += u64::try_from(length).unwrap_or(u64::MAX);
        Ok(piece)
    }

    /// Takes what is left of it into memory, where that is no more than `limit` bytes.
    ///
    /// # Errors
    /// As for [`chunk`](Self::chunk), or it is more.
    pub async fn bytes(mut self, limit: usize) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        while let Some(piece) = self.chunk().await? {
            if bytes.len() + piece.len() > limit {
                return Err(self.breaks(TransportError::TooLarge(limit)));
            }
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes)
    }

    /// The pieces as a stream, which ends with the first error.
    pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send
    where
        B: 'static,
    {
        try_unfold(self, |mut download| async move { Ok(download.chunk().await?.map(|piece| (piece, download))) })
    }

    fn breaks(&self, source: TransportError) -> Error {
        Error::Transport { attempt: self.attempt.clone(), source }
    }
}

impl<B> Download<B> {
    /// How many bytes the server says that there are, where it says so.
    pub fn announced(&self) -> Option<u64> {
        self.arriving.announced
    }

    /// How many bytes were handed out.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// The media type, where the server names one.
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }
}

impl<B> fmt::Debug for Download<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("Download");
        output.field("media_type", &self.media_type).field("announced", &self.announced());
        output.field("received", &self.received).finish_non_exhaustive()
    }
}
