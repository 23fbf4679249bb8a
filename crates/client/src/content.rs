//! Methods that answer with content, such as a file, in the place of a document.

use std::fmt;

use reqwest::header::{CONTENT_TYPE, HeaderName, LOCATION};

use crate::answer::{Failure, Unusable, answered, retry_after};
use crate::protocol::{Answer, Protocol};
use crate::transport::Incoming;

/// What a method gives out that answers with no document.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Content {
    /// The content itself.
    Here {
        /// Its bytes.
        bytes: Vec<u8>,
        /// Its media type, where the server names one.
        media_type: Option<Box<str>>,
    },
    /// The address to fetch it from, without the API's credentials. Who knows the address can do so.
    At(Box<str>),
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Here { bytes, media_type } => {
                let mut output = f.debug_struct("Here");
                output.field("length", &bytes.len()).field("media_type", media_type).finish_non_exhaustive()
            }
            Self::At(_) => f.write_str("At(..)"),
        }
    }
}

/// The content in what came back, unless the API refuses the call.
pub(crate) fn content<P: Protocol>(protocol: &P, incoming: Incoming, id: u64) -> Result<Content, Failure> {
    let header = |name: HeaderName| Some(incoming.headers.get(name)?.to_str().ok()?.into());
    match (incoming.status, header(LOCATION)) {
        (300..400, Some(address)) => Ok(Content::At(address)),
        (200..300, _) if !is_refusal(protocol, &incoming.body, id) => {
            let media_type = header(CONTENT_TYPE);
            Ok(Content::Here { bytes: incoming.body, media_type })
        }
        (status, _) => {
            let retry_after = retry_after(&incoming.headers);
            answered(protocol, incoming, id, |answer| protocol.check(answer))?;
            Err(Failure::Http { status, retry_after, body: String::new() })
        }
    }
}

fn is_refusal<P: Protocol>(protocol: &P, body: &[u8], id: u64) -> bool {
    let text = std::str::from_utf8(body).ok().filter(|text| P::is_answer(text));
    text.is_some_and(|text| matches!(protocol.check(&Answer { text, id }), Err(Unusable::Refused(_))))
}
