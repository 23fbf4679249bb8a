use crate::{DecodeError, DecodeErrorKind, Position};

/// What stands around a list whose items were cut out of their document.
#[derive(Clone, Debug)]
pub struct Rest {
    text: String,
    gaps: Vec<Gap>,
    is_whole: bool,
    token_ends: &'static [u8],
}

/// A place behind what was cut out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gap {
    /// Bytes before it in the rest.
    pub at: usize,
    /// Where it stands in the document.
    pub position: Position,
}

impl Rest {
    pub(super) fn new(
        bytes: Vec<u8>,
        gaps: Vec<Gap>,
        is_whole: bool,
        token_ends: &'static [u8],
    ) -> Result<Self, DecodeError> {
        let (text, fault) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let fault = error.utf8_error();
                let mut valid = error.into_bytes();
                valid.truncate(fault.valid_up_to());
                (String::from_utf8(valid).unwrap_or_default(), Some(fault))
            }
        };
        let rest = Self { text, gaps, is_whole, token_ends };
        match fault {
            None => Ok(rest),
            Some(fault) => {
                let kind = match fault.error_len() {
                    Some(_) => DecodeErrorKind::Utf8,
                    None => DecodeErrorKind::End("the rest of a character"),
                };
                Err(DecodeError { kind, path: "/".to_owned(), position: rest.position(rest.text.len()) })
            }
        }
    }

    /// The document without the items: for JSON with an empty list, for XML with an empty comment where they stood, so that the
    /// list does not look as if nothing had been in it, and what stands around them stays apart.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether anything was cut out. Where not, the text is the document.
    pub fn is_cut(&self) -> bool {
        !self.gaps.is_empty()
    }

    /// An error from reading [`text`](Self::text), with its place in the whole document. Where nothing is
    /// wrong before the token that the document breaks off in, the kind is [`DecodeErrorKind::End`].
    #[must_use]
    pub fn placed(&self, error: DecodeError) -> DecodeError {
        let offset = error.position.offset;
        let breaks_off = !self.is_whole && is_for_the_end(&error.kind, &self.text, offset, self.token_ends);
        let (kind, offset) = match (breaks_off, error.kind) {
            (true, kind @ DecodeErrorKind::End(_)) => (kind, offset),
            (true, _) => (DecodeErrorKind::End("the rest of a token"), self.text.len()),
            (false, kind) => (kind, offset),
        };
        DecodeError { kind, path: error.path, position: self.position(offset) }
    }

    /// The place in the document of what has so many bytes of the rest before it.
    fn position(&self, offset: usize) -> Position {
        let before = self.gaps.partition_point(|gap| gap.at <= offset);
        let last = before.checked_sub(1).and_then(|last| self.gaps.get(last));
        let (start, position) = last.map_or((0, Position::START), |gap| (gap.at, gap.position));
        position.after(self.text.as_bytes().get(start..offset).unwrap_or_default())
    }
}

/// Whether what is wrong in a text that breaks off may be its end alone: the last token may become another one.
pub(super) fn is_for_the_end(kind: &DecodeErrorKind, text: &str, offset: usize, token_ends: &[u8]) -> bool {
    let behind = text.as_bytes().get(offset..).unwrap_or_default();
    matches!(kind, DecodeErrorKind::End(_)) || !behind.iter().any(|byte| token_ends.contains(byte))
}
