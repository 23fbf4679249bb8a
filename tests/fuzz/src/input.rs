//! The bytes of an input: choices first, a document or a list of changes behind them.

/// An input that is read from its start. Where it has run out, choices are zero.
#[derive(Clone, Copy, Debug)]
pub struct Input<'d>(&'d [u8]);

impl<'d> Input<'d> {
    /// The whole input.
    pub fn new(data: &'d [u8]) -> Self {
        Self(data)
    }

    /// Whether nothing is left.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The next byte.
    pub fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    /// The next two bytes as a number, the low one first.
    pub fn pair(&mut self) -> u16 {
        u16::from_le_bytes([self.byte(), self.byte()])
    }

    /// The next bytes, so many if there are.
    pub fn bytes(&mut self, count: usize) -> &'d [u8] {
        let (taken, rest) = self.0.split_at(count.min(self.0.len()));
        self.0 = rest;
        taken
    }

    /// All that is left.
    pub fn rest(self) -> &'d [u8] {
        self.0
    }

    /// The item that the next two bytes choose; `None` of none.
    pub fn pick<'x, T>(&mut self, items: &'x [T]) -> Option<&'x T> {
        let number = usize::from(self.pair());
        items.get(number.checked_rem(items.len())?)
    }
}
