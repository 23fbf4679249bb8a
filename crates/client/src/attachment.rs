//! What is sent within a request without being held in memory.

use std::fmt;
use std::future::Future;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Cursor};
use std::ops::Range;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use tokio::io::AsyncRead;

use crate::error::Unwritable;

/// Bytes that a request holds as Base64, read from their source piece by piece while they are sent.
///
/// Its [stand-in](Self::stand_in) is put into the request's field; [`Client::upload`](crate::Client::upload) sends the bytes in
/// its place.
///
/// ```no_run
/// # #[cfg(feature = "planfix")]
/// # async fn example(client: callsheet_client::planfix::Client) -> Result<(), callsheet_client::Error> {
/// use callsheet_client::Attachment;
/// use callsheet_planfix::file::upload;
/// use callsheet_planfix::types::file::{FileCreate, FileSource};
///
/// let plan = Attachment::file("plan.pdf").on_progress(|sent, length| println!("{sent} of {length} bytes"));
/// let file = FileCreate::new(FileSource::Body).name("plan.pdf").body(plan.stand_in());
/// let request = upload::Request::new([file]).task(upload::Task::new(5));
/// client.upload(&request, &[plan]).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Attachment {
    stand_in: Arc<str>,
    open: Arc<dyn Fn() -> Opening + Send + Sync>,
    progress: Option<Arc<Progress>>,
}

/// What is told how many bytes were sent, and how many there are.
type Progress = dyn Fn(u64, u64) + Send + Sync;

type Opening = Pin<Box<dyn Future<Output = io::Result<Source>> + Send>>;

/// Where the bytes come from, opened.
pub(crate) struct Source {
    pub(crate) length: u64,
    pub(crate) reader: Pin<Box<dyn AsyncRead + Send>>,
}

impl Attachment {
    /// The bytes that `open` gives to read, of which there are so many.
    ///
    /// It is opened for each attempt to send the request, and once more for each where requests are signed: what is signed
    /// has to be known before the first byte is sent.
    pub fn new<R, F>(length: u64, open: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        R: AsyncRead + Send + 'static,
        F: Future<Output = io::Result<R>> + Send + 'static,
    {
        Self::of(move || {
            let opening = open();
            Box::pin(async move { Ok(Source { length, reader: Box::pin(opening.await?) }) })
        })
    }

    /// The content of a file, as long as it is when it is opened.
    pub fn file(path: impl AsRef<Path>) -> Self {
        let path: Arc<Path> = path.as_ref().into();
        Self::of(move || {
            let path = Arc::clone(&path);
            Box::pin(async move {
                let file = tokio::fs::File::open(path).await?;
                let metadata = file.metadata().await?;
                // Of anything else nobody knows the length before it is read.
                let length = if metadata.is_file() { Ok(metadata.len()) } else { Err(io::ErrorKind::InvalidInput) }?;
                Ok(Source { length, reader: Box::pin(file) })
            })
        })
    }

    /// Bytes that are in memory already.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        Self::of(move || {
            let reader = Box::pin(Cursor::new(bytes.clone()));
            Box::pin(async move { Ok(Source { length, reader }) })
        })
    }

    fn of(open: impl Fn() -> Opening + Send + Sync + 'static) -> Self {
        Self { stand_in: stand_in().into(), open: Arc::new(open), progress: None }
    }

    /// Tells `progress` how many of the bytes were handed to the connection, and how many there are: first that none were,
    /// last that all were, and from the beginning in each attempt.
    ///
    /// It is called while the request is sent: what takes long belongs elsewhere.
    #[must_use]
    pub fn on_progress(mut self, progress: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(progress));
        self
    }

    /// What to put into the request's field: a short text in Base64 that stands nowhere else.
    pub fn stand_in(&self) -> &str {
        &self.stand_in
    }

    pub(crate) async fn open(&self) -> io::Result<Source> {
        (self.open)().await
    }

    pub(crate) fn tell(&self, sent: u64, length: u64) {
        if let Some(progress) = &self.progress {
            progress(sent, length);
        }
    }
}

/// A text in Base64 that nothing else has: 24 bytes by chance, so that nothing is padded.
fn stand_in() -> String {
    // Each of these hashers has keys of its own, the first of which the operating system draws by lot.
    let numbers = [(); 3].map(|()| RandomState::new().hash_one(()));
    STANDARD.encode(numbers.map(u64::to_le_bytes).concat())
}

/// Where attachments stand in a document: the place and the number of each, in the order of their places.
pub(crate) fn places(document: &str, attachments: &[Attachment]) -> Result<Vec<(Range<usize>, usize)>, Unwritable> {
    let mut places: Vec<(Range<usize>, usize)> = Vec::with_capacity(attachments.len());
    for (number, attachment) in attachments.iter().enumerate() {
        let found = document.match_indices(attachment.stand_in()).map(|(start, text)| start..start + text.len());
        // Each of them is another one's where the same attachment is given twice.
        let found: Vec<_> = found.filter(|found| places.iter().all(|(place, _)| place != found)).collect();
        let [place] = found.as_slice() else {
            return Err(Unwritable::StandIn { number: number + 1, found: found.len() });
        };
        places.push((place.clone(), number));
    }
    places.sort_unstable_by_key(|(place, _)| place.start);
    Ok(places)
}

/// Why an attachment cannot be sent. They have numbers from 1, in the order in which they were given.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AttachmentError {
    /// It cannot be opened.
    #[error("attachment {number} cannot be opened")]
    Open {
        /// Which one it is.
        number: usize,
        /// Why.
        source: Arc<io::Error>,
    },
    /// It cannot be read.
    #[error("attachment {number} cannot be read")]
    Read {
        /// Which one it is.
        number: usize,
        /// Why.
        source: Arc<io::Error>,
    },
    /// It has fewer bytes than it should have.
    #[error("attachment {number} ends after {read} of its {length} bytes")]
    Short {
        /// Which one it is.
        number: usize,
        /// How many bytes it has.
        read: u64,
        /// How many it should have.
        length: u64,
    },
    /// It has more bytes than it should have.
    #[error("attachment {number} has more than its {length} bytes")]
    Long {
        /// Which one it is.
        number: usize,
        /// How many bytes it should have.
        length: u64,
    },
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attachment").field("stand_in", &self.stand_in).finish_non_exhaustive()
    }
}
