//! Requests with attachments, which are sent while these are read.

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::io::ReadBuf;

use crate::attachment::{Attachment, AttachmentError, Source, places};
use crate::transport::TransportError;

/// How much of a source is read and encoded at a time, in bytes. A multiple of three, so that only the last piece is padded.
const PIECE: usize = 48 << 10;

/// The content of an attachment in Base64, piece by piece.
pub(crate) struct Encoded {
    number: usize,
    source: Source,
    /// How many bytes of the source were read.
    read: u64,
    /// The piece that is being read, and how much of it has come.
    piece: Box<[u8]>,
    filled: usize,
    is_at_end: bool,
}

impl Encoded {
    /// Opens an attachment, which has that number.
    pub(crate) async fn open(attachment: &Attachment, number: usize) -> Result<Self, AttachmentError> {
        let failed = |source: io::Error| AttachmentError::Open { number: number + 1, source: source.into() };
        let source = attachment.open().await.map_err(failed)?;
        let piece = vec![0; PIECE].into();
        Ok(Self { number: number + 1, source, read: 0, piece, filled: 0, is_at_end: false })
    }

    /// How long all of the text is.
    fn length(&self) -> u64 {
        self.source.length.div_ceil(3).saturating_mul(4)
    }

    /// The next part of the text; `None` behind the last.
    #[cfg_attr(not(feature = "planfix"), expect(dead_code))]
    pub(crate) async fn piece(&mut self) -> Result<Option<Bytes>, AttachmentError> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>, AttachmentError>> {
        let (number, length) = (self.number, self.source.length);
        while !self.is_at_end && self.filled < PIECE {
            let (_, free) = self.piece.split_at_mut(self.filled);
            let mut free = ReadBuf::new(free);
            let read = ready!(self.source.reader.as_mut().poll_read(context, &mut free));
            read.map_err(|source| AttachmentError::Read { number, source: source.into() })?;
            let came = free.filled().len();
            self.filled += came;
            self.read += u64::try_from(came).unwrap_or(u64::MAX);
            self.is_at_end = came == 0;
            // Looked at before the piece is sent: the server has been told how much there is.
            if self.read > length {
                return Poll::Ready(Err(AttachmentError::Long { number, length }));
            }
        }
        if self.is_at_end && self.read < length {
            return Poll::Ready(Err(AttachmentError::Short { number, read: self.read, length }));
        }
        let (piece, _) = self.piece.split_at(self.filled);
        let text = (!piece.is_empty()).then(|| Bytes::from(STANDARD.encode(piece)));
        self.filled = 0;
        Poll::Ready(Ok(text))
    }
}

/// A document on its way, attachments and all. Its length is known, and it ends there or breaks.
pub(crate) struct Document {
    parts: VecDeque<Part>,
    left: u64,
    progress: Progress,
}

enum Part {
    Text(Bytes),
    /// Never locked: a body must be fit to be shared, which nobody does.
    Attached(Attachment, Mutex<Encoded>),
}

/// How many bytes of a document were handed to the connection.
#[derive(Clone, Default)]
pub(crate) struct Progress(Arc<AtomicU64>);

impl Progress {
    pub(crate) fn sent(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Document {
    /// Opens all attachments, so that nothing is sent where one cannot be.
    pub(crate) async fn open(document: &str, attachments: &[Attachment]) -> Result<Self, AttachmentError> {
        let (mut parts, mut done) = (VecDeque::new(), 0);
        let text = |from, to| Bytes::copy_from_slice(document.get(from..to).unwrap_or_default().as_bytes());
        let mut left = u64::try_from(document.len()).unwrap_or(u64::MAX);
        // Where stand-ins stand was found out before; a document without them is sent as it is.
        for (place, number) in places(document, attachments).unwrap_or_default() {
            let Some(attachment) = attachments.get(number) else { continue };
            let encoded = Encoded::open(attachment, number).await?;
            left = (left - u64::try_from(place.len()).unwrap_or(0)).saturating_add(encoded.length());
            parts.push_back(Part::Text(text(done, place.start)));
            parts.push_back(Part::Attached(attachment.clone(), Mutex::new(encoded)));
            done = place.end;
        }
        parts.push_back(Part::Text(text(done, document.len())));
        for part in &mut parts {
            if let Part::Attached(attachment, encoded) = part {
                let encoded = encoded.get_mut().unwrap_or_else(PoisonError::into_inner);
                attachment.tell(0, encoded.source.length);
            }
        }
        Ok(Self { parts, left, progress: Progress::default() })
    }

    pub(crate) fn progress(&self) -> Progress {
        self.progress.clone()
    }

    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>, AttachmentError>> {
        while let Some(part) = self.parts.front_mut() {
            let piece = match part {
                Part::Text(text) => Some(std::mem::take(text)).filter(|text| !text.is_empty()),
                Part::Attached(attachment, encoded) => {
                    let encoded = encoded.get_mut().unwrap_or_else(PoisonError::into_inner);
                    let piece = ready!(encoded.poll_piece(context))?;
                    if piece.is_some() {
                        attachment.tell(encoded.read, encoded.source.length);
                    }
                    piece
                }
            };
            match piece {
                Some(piece) => return Poll::Ready(Ok(Some(piece))),
                None => self.parts.pop_front(),
            };
        }
        Poll::Ready(Ok(None))
    }
}

impl Body for Document {
    type Data = Bytes;
    type Error = AttachmentError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, AttachmentError>>> {
        let piece = ready!(self.poll_next(context));
        Poll::Ready(piece.transpose().map(|piece| {
            let piece = piece?;
            let length = u64::try_from(piece.len()).unwrap_or(u64::MAX);
            self.left = self.left.saturating_sub(length);
            self.progress.0.fetch_add(length, Ordering::Relaxed);
            Ok(Frame::data(piece))
        }))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

/// What went wrong with an attachment, where that lies behind an error.
pub(crate) fn cut_short(error: &reqwest::Error) -> Option<TransportError> {
    let mut cause: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<AttachmentError>() {
            return Some(TransportError::CutShort(error.clone()));
        }
        cause = error.source();
    }
    None
}
