use std::ops::Range;

use crate::Code;
use crate::document::Malformed;

/// How much of what a validator reads before it refuses.
///
/// Marked non-exhaustive: start from [`Limits::default`] and change what should differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How deep objects, lists and elements may be nested. 128.
    pub depth: usize,
    /// How many bytes a document may have. 64 MiB; never more than 4 GiB.
    pub size: usize,
    /// How many attributes an element may have. 256.
    pub attributes: usize,
    /// How many members one object, list or element may have. 10 million.
    pub members: usize,
    /// How many bytes a name, a text or a number may have. 32 MiB.
    pub token: usize,
    /// How many bytes of a document that comes in pieces are held at once, in a [`Stream`](crate::Stream). 16 MiB.
    pub held: usize,
    /// How many diagnostics are given for one call. 1,000; a note says when there were more.
    pub diagnostics: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            depth: 128,
            size: 64 << 20,
            attributes: 256,
            members: 10_000_000,
            token: 32 << 20,
            held: 16 << 20,
            diagnostics: 1_000,
        }
    }
}

impl Limits {
    /// The same limits with another depth.
    #[must_use]
    pub fn with_depth(self, depth: usize) -> Self {
        Self { depth, ..self }
    }

    /// The same limits with another size in bytes.
    #[must_use]
    pub fn with_size(self, size: usize) -> Self {
        Self { size, ..self }
    }

    /// The same limits with another number of attributes.
    #[must_use]
    pub fn with_attributes(self, attributes: usize) -> Self {
        Self { attributes, ..self }
    }

    /// The same limits with another number of members.
    #[must_use]
    pub fn with_members(self, members: usize) -> Self {
        Self { members, ..self }
    }

    /// The same limits with another length of names, texts and numbers in bytes.
    #[must_use]
    pub fn with_token(self, token: usize) -> Self {
        Self { token, ..self }
    }

    /// The same limits with another number of bytes that are held at once of a document that comes in pieces.
    #[must_use]
    pub fn with_held(self, held: usize) -> Self {
        Self { held, ..self }
    }

    /// The same limits with another number of diagnostics.
    #[must_use]
    pub fn with_diagnostics(self, diagnostics: usize) -> Self {
        Self { diagnostics, ..self }
    }

    /// Nothing, where a name, text or number that stands there is not too long.
    pub(crate) fn allow_token(&self, span: &Range<usize>) -> Result<(), Malformed> {
        match span.len() > self.token {
            true => Err(Malformed::limit(Code::TooLongToken, self.token, span.clone())),
            false => Ok(()),
        }
    }

    /// How much is held that holds: what is held is checked as a document.
    pub(crate) fn most_held(&self) -> usize {
        self.held.min(self.bytes())
    }

    /// The size limit that holds: places are kept in 32 bits.
    pub(crate) fn bytes(&self) -> usize {
        self.size.min(u32::MAX as usize - 1)
    }
}
