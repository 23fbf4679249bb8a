//! How much of a document may be read once more.

use std::cell::Cell;

use super::{Proven, Stop};

/// How many bytes may still be read once more: time must not grow faster than the document.
pub(super) struct Spare(Cell<usize>);

/// How often all of a document may be read once more, and how much beside.
const REREAD: (usize, usize) = (8, 1 << 16);

impl Spare {
    /// For a document of so many bytes.
    pub fn new(length: usize) -> Self {
        Self(Cell::new(length.saturating_mul(REREAD.0).saturating_add(REREAD.1)))
    }

    /// Counts what is read once more.
    pub fn spend(&self, bytes: usize) -> Proven {
        self.0.set(self.0.get().checked_sub(bytes).ok_or(Stop::Unproven)?);
        Ok(())
    }
}
