use std::fmt;

use bumpalo::Bump;

/// Where loaded tables live.
#[derive(Default)]
pub struct Arena {
    bump: Bump,
}

impl Arena {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    pub(super) fn text(&self, text: &str) -> &str {
        self.bump.alloc_str(text)
    }

    pub(super) fn texts<'s>(&self, texts: impl Iterator<Item = &'s str>) -> &[&str] {
        let texts: Vec<&str> = texts.map(|text| self.text(text)).collect();
        self.list(&texts)
    }

    pub(super) fn value<T: Copy>(&self, value: T) -> &T {
        self.bump.alloc(value)
    }

    pub(super) fn list<T: Copy>(&self, values: &[T]) -> &[T] {
        self.bump.alloc_slice_copy(values)
    }
}

impl fmt::Debug for Arena {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arena").field("bytes", &self.bump.allocated_bytes()).finish()
    }
}
