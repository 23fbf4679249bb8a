use memchr::memchr;

use super::decode::decode_member;
use super::open_markup::{Markup, OpenMarkup};
use super::text::is_space;
use crate::error::Decoded;
use crate::items::{self, Piece};
use crate::record::Slot;
use crate::tables::{Kind, ListForm, Place, Tables, Type};

/// Reads the items of the list that a document's root element holds.
///
/// The list is what the elements of the response lead to: each has one kind of element in it, and the last has one for each
/// item. Attributes may stand beside it, such as how many items there are in all.
pub type Items<'t> = items::Items<'t, Splitter<'t>>;

impl<'t> Items<'t> {
    /// A reader of the list in a response of that type. `None` where there is none, or something beside it, or where the list may
    /// not be empty: the rest could not be told from a document without items.
    pub fn new(tables: &'t Tables<'t>, ty: &Type<'t>) -> Option<Self> {
        let (splitter, item) = Splitter::new(tables, ty)?;
        Some(Self::of(splitter, tables, item))
    }
}

/// Finds the items in an XML document.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct Splitter<'t> {
    /// The elements within the root that lead to the list.
    way: Vec<&'t str>,
    /// The items' element.
    item: &'t str,
    /// It is a field of the last element on the way.
    is_field: bool,
    /// How many elements are open around the item at hand.
    depth: usize,
    /// How many of these, from the root on, are on the way.
    on_way: usize,
    /// How many elements are open from the item on; zero outside of items.
    item_depth: usize,
    /// How much of the item at hand was looked at, save the markup at hand.
    seen: usize,
    markup: Option<OpenMarkup>,
    is_behind_item: bool,
}

impl<'t> items::Splitter<'t> for Splitter<'t> {
    const MARK: &'static str = "<!---->";
    const TOKEN_ENDS: &'static [u8] = b">;";

    fn split(&mut self, bytes: &[u8]) -> Decoded<Piece> {
        if self.is_behind_item {
            let space = bytes.iter().take_while(|byte| is_space(**byte)).count();
            self.is_behind_item = space == bytes.len();
            if space > 0 {
                return Ok(Piece::Between(space));
            }
        }
        Ok(if self.item_depth > 0 { self.item(bytes) } else { self.around(bytes) })
    }

    fn decode(&mut self, text: &str, tables: &Tables<'_>, item: &Type<'_>, slot: Slot<'_>) -> Decoded<()> {
        decode_member(text, self.way.len() + 1, tables, item, slot)
    }

    fn path(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.way.iter().copied().chain(self.is_field.then_some(self.item))
    }

    fn is_keyed(&self) -> bool {
        false
    }

    fn is_amid_item(&self) -> bool {
        self.item_depth > 0
    }

    fn is_amid_list(&self) -> bool {
        // The mark shows where items were.
        false
    }

    fn is_at_end(&self) -> bool {
        self.depth == 0 && self.markup.is_none()
    }
}

impl<'t> Splitter<'t> {
    /// The way to the list in a response of that type, and the type of its items.
    fn new(tables: &'t Tables<'t>, ty: &Type<'t>) -> Option<(Self, Type<'t>)> {
        let mut way = Vec::new();
        let mut kind = ty.kind;
        let (item, list, is_field) = loop {
            let Kind::Record(id) = kind else { return None };
            let fields = tables.shape(id).fields;
            let mut elements = fields.iter().filter(|field| field.place != Place::Attribute);
            let (field, None) = (elements.next()?, elements.next()) else { return None };
            match field.ty.kind {
                Kind::List(list) => match list.form {
                    ListForm::Repeated if !field.presence.is_required() => break (field.name, list, true),
                    ListForm::Wrapped(member) => {
                        way.push(field.name);
                        break (member, list, false);
                    }
                    _ => return None,
                },
                // A shape may hold itself.
                _ if field.place != Place::Member || way.len() == super::DEPTH => return None,
                inner => {
                    way.push(field.name);
                    kind = inner;
                }
            }
        };
        let (markup, is_behind_item) = (None, false);
        let splitter =
            Self { way, item, is_field, depth: 0, on_way: 0, item_depth: 0, seen: 0, markup, is_behind_item };
        Some((splitter, list.item))
    }

    /// A run of text, or one markup; or an item.
    fn around(&mut self, bytes: &[u8]) -> Piece {
        if bytes.first() != Some(&b'<') {
            let end = memchr(b'<', bytes).unwrap_or(bytes.len());
            return if end == 0 { Piece::Unfinished } else { Piece::Around(end) };
        }
        let Some((markup, end)) = self.markup(0, bytes) else { return Piece::Unfinished };
        match markup {
            Markup::Start { is_empty } => {
                let is_on_way = self.depth == self.on_way;
                let is_named = |name: &str| starts_with_name(bytes, name);
                if is_on_way && self.depth == self.way.len() + 1 && is_named(self.item) {
                    if is_empty {
                        self.is_behind_item = true;
                        return Piece::Item(end);
                    }
                    (self.item_depth, self.seen) = (1, end);
                    return self.item(bytes);
                }
                if !is_empty {
                    let expected = self.depth.checked_sub(1).map(|depth| self.way.get(depth));
                    let leads_on = expected.is_none_or(|name| name.is_some_and(|name| is_named(name)));
                    self.on_way += usize::from(is_on_way && leads_on);
                    self.depth += 1;
                }
            }
            Markup::End => {
                self.depth = self.depth.saturating_sub(1);
                self.on_way = self.on_way.min(self.depth);
            }
            Markup::Other => {}
        }
        Piece::Around(end)
    }

    /// Reads on in an item, as far as it has come.
    fn item(&mut self, bytes: &[u8]) -> Piece {
        loop {
            let text = bytes.get(self.seen..).unwrap_or_default();
            let Some(length) = memchr(b'<', text) else {
                self.seen = bytes.len();
                return Piece::Unfinished;
            };
            self.seen += length;
            let Some((markup, end)) = self.markup(self.seen, bytes) else { return Piece::Unfinished };
            self.seen = end;
            match markup {
                Markup::Start { is_empty: false } => self.item_depth += 1,
                Markup::End => self.item_depth -= 1,
                Markup::Start { is_empty: true } | Markup::Other => {}
            }
            if self.item_depth == 0 {
                self.is_behind_item = true;
                return Piece::Item(end);
            }
        }
    }

    /// The markup that begins there and where it ends, if all of it has come.
    fn markup(&mut self, start: usize, bytes: &[u8]) -> Option<(Markup, usize)> {
        let bytes = bytes.get(start..)?;
        let markup = self.markup.get_or_insert_default();
        let (kind, length) = markup.end(bytes)?;
        self.markup = None;
        Some((kind, start + length))
    }
}

/// Whether the start tag has that name.
fn starts_with_name(tag: &[u8], name: &str) -> bool {
    let behind = tag.get(1..).and_then(|tag| tag.strip_prefix(name.as_bytes()));
    behind.and_then(<[u8]>::first).is_some_and(|byte| is_space(*byte) || matches!(byte, b'/' | b'>'))
}
