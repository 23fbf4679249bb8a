use crate::error::Decoded;
use crate::record::Slot;
use crate::tables::{Tables, Type};

/// Finds the items of a list in a document that comes in pieces. It keeps what it has to know of the bytes that it has
/// looked at, and looks at none twice.
pub trait Splitter<'t> {
    /// What stands in the rest where items were cut out.
    const MARK: &'static str;

    /// Bytes that end a token: what is wrong before one of them is wrong whatever follows.
    const TOKEN_ENDS: &'static [u8];

    /// What the next bytes are. They begin behind the last piece; those that came with no piece are there again, with more
    /// behind them.
    fn split(&mut self, bytes: &[u8]) -> Decoded<Piece>;

    /// Reads one item from its text.
    fn decode(&mut self, text: &str, tables: &Tables<'_>, item: &Type<'_>, slot: Slot<'_>) -> Decoded<()>;

    /// The names on the way to the list, from the document's root.
    fn path(&self) -> impl DoubleEndedIterator<Item = &str>;

    /// Whether the items stand under keys.
    fn is_keyed(&self) -> bool;

    /// Whether an item has begun and not ended.
    fn is_amid_item(&self) -> bool;

    /// Whether the list goes on, which the rest could not show: in it, an empty list would go on.
    fn is_amid_list(&self) -> bool;

    /// Whether the document may end here.
    fn is_at_end(&self) -> bool;
}

/// What the first bytes of those at hand are, with their number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A whole item.
    Item(usize),
    /// They stand around the list.
    Around(usize),
    /// They part items, and mean nothing.
    Between(usize),
    /// Nothing is known before more have come.
    Unfinished,
}
