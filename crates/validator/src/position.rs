//! Lines and columns, counted once and only for what is reported.

use crate::Position;

impl Position {
    /// The position behind the bytes that stand there.
    pub(crate) fn after(self, passed: &[u8]) -> Self {
        let Self { line, column } = self;
        let callsheet_runtime::Position { line, column, .. } =
            callsheet_runtime::Position { offset: 0, line, column }.after(passed);
        Self { line, column }
    }
}

/// The positions of offsets that come in ascending order.
pub(crate) struct Positions<'a> {
    text: &'a [u8],
    at: usize,
    position: Position,
}

impl<'a> Positions<'a> {
    pub(crate) fn new(text: &'a [u8]) -> Self {
        Self { text, at: 0, position: Position { line: 1, column: 1 } }
    }

    /// The position of `offset`; of the last one asked for where that lies behind it.
    pub(crate) fn of(&mut self, offset: usize) -> Position {
        self.position = self.position.after(self.text.get(self.at..offset).unwrap_or_default());
        self.at = self.at.max(offset.min(self.text.len()));
        self.position
    }
}

#[cfg(test)]
mod tests {
    use super::Positions;
    use crate::Position;

    #[test]
    fn columns_count_characters() {
        let text = "aé\nбв г\n\nz";
        let mut positions = Positions::new(text.as_bytes());
        let cases = [(0, 1, 1), (3, 1, 3), (4, 2, 1), (8, 2, 3), (9, 2, 4), (12, 3, 1), (13, 4, 1), (14, 4, 2)];
        for (offset, line, column) in cases {
            assert_eq!(positions.of(offset), Position { line, column }, "{offset}");
        }
    }
}
