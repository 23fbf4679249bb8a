use super::rest::{Gap, Rest};
use crate::{DecodeError, DecodeErrorKind, Position};

/// What has come of a document: what stands around the list, and behind it what was not told apart yet.
#[derive(Clone, Debug)]
pub(super) struct Held {
    bytes: Vec<u8>,
    /// Before it, all was told apart.
    start: usize,
    /// Where that is in the document.
    position: Position,
    around: Vec<u8>,
    gaps: Vec<Gap>,
    /// Something was cut out since the last bytes around the list.
    is_cut: bool,
    mark: &'static str,
    /// How many bytes may be held at hand, and how many around the list.
    pub most: usize,
}

impl Held {
    pub(super) fn new(most: usize, mark: &'static str) -> Self {
        let (bytes, around, gaps) = (Vec::new(), Vec::new(), Vec::new());
        Self { bytes, start: 0, position: Position::START, around, gaps, is_cut: false, mark, most }
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        // Once for each push, and nothing is moved again before an item has ended: time stays linear.
        self.bytes.drain(..self.start);
        self.start = 0;
        self.bytes.extend_from_slice(bytes);
    }

    /// What was not told apart yet.
    pub(super) fn bytes(&self) -> &[u8] {
        self.bytes.get(self.start..).unwrap_or_default()
    }

    /// The place in the document that has so many of these bytes before it.
    pub(super) fn position(&self, offset: usize) -> Position {
        self.position.after(self.first(offset))
    }

    pub(super) fn is_full(&self) -> bool {
        self.bytes().len() > self.most
    }

    pub(super) fn capacity(&self) -> usize {
        self.bytes.capacity() + self.around.capacity() + self.gaps.capacity() * size_of::<Gap>()
    }

    /// Lets go of so many bytes.
    pub(super) fn cut(&mut self, length: usize) {
        self.is_cut |= length > 0;
        self.pass(length);
    }

    /// Keeps so many bytes, which stand around the list.
    pub(super) fn keep(&mut self, length: usize) -> Result<(), DecodeError> {
        if length == 0 {
            return Ok(());
        }
        self.close_gap();
        let kept = self.bytes.get(self.start..self.start + length).unwrap_or_default();
        if self.around.len() + kept.len() + self.gaps.len() * size_of::<Gap>() > self.most {
            let kind = DecodeErrorKind::Size(self.most);
            return Err(DecodeError { kind, path: "/".to_owned(), position: self.position });
        }
        self.around.extend_from_slice(kept);
        self.pass(length);
        Ok(())
    }

    /// What stands around the list, where nothing else is left.
    pub(super) fn into_rest(mut self, is_whole: bool, token_ends: &'static [u8]) -> Result<Rest, DecodeError> {
        self.close_gap();
        Rest::new(self.around, self.gaps, is_whole, token_ends)
    }

    fn close_gap(&mut self) {
        if std::mem::take(&mut self.is_cut) {
            self.around.extend_from_slice(self.mark.as_bytes());
            self.gaps.push(Gap { at: self.around.len(), position: self.position });
        }
    }

    fn first(&self, length: usize) -> &[u8] {
        let bytes = self.bytes();
        bytes.get(..length).unwrap_or(bytes)
    }

    fn pass(&mut self, length: usize) {
        self.position = self.position.after(self.first(length));
        self.start += length;
    }
}
