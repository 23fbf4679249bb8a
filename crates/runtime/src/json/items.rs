use super::decode::{decode_entry, decode_member};
use super::open_item::{OpenItem, string_end};
use super::scan::{Scanner, white_space_end};
use crate::DecodeErrorKind;
use crate::error::{Decoded, Fault};
use crate::items::{self, Piece};
use crate::record::Slot;
use crate::tables::{Kind, List, ListForm, Tables, Type};

/// Reads the items of an array, or of an object whose keys are data, that is a member of the document's root object.
///
/// What stands in the list's place and is no list, such as a single value, an empty array for an empty map, or a count,
/// stays in the rest, and so does a document that is no object.
pub type Items<'t> = items::Items<'t, Splitter<'t>>;

impl<'t> Items<'t> {
    /// A reader of the list that is the root's member of that name, by the list's type. `None` where the type is neither a list
    /// nor a map.
    pub fn new(tables: &'t Tables<'t>, member: &'t str, ty: &Type<'t>) -> Option<Self> {
        let (item, is_keyed) = match ty.kind {
            Kind::List(List { form: ListForm::Joined(_), .. }) => return None,
            Kind::List(list) => (list.item, false),
            Kind::Map(item) => (*item, true),
            _ => return None,
        };
        Some(Self::of(Splitter::new(member, is_keyed), tables, item))
    }

    /// The key of the item that was taken last; empty where the list is an array.
    pub fn key(&self) -> &str {
        &self.splitter.key
    }
}

/// Finds the items in a JSON document.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct Splitter<'t> {
    member: &'t str,
    is_keyed: bool,
    state: State,
    /// The list was met.
    is_met: bool,
    /// The key of the last item.
    key: String,
}

#[derive(Clone, Copy, Debug)]
enum State {
    /// Before the root object.
    Start,
    /// In the root object, around the list.
    Around(Around),
    /// In the list, between items.
    Between(Expected),
    Item(OpenItem),
    /// Behind the root object, or in a document that is none.
    Behind,
}

#[derive(Clone, Copy, Debug)]
struct Around {
    /// How many objects and arrays are open.
    depth: usize,
    /// The next string is a key of the root object.
    expects_key: bool,
    toward: Toward,
    /// How much of the string at hand was looked at; zero where there is none.
    seen: usize,
}

/// How near the list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Toward {
    Elsewhere,
    /// Behind its key.
    Colon,
    /// Behind its key and colon.
    Value,
}

/// What a list goes on with.
#[derive(Clone, Copy, Debug)]
enum Expected {
    ItemOrEnd,
    CommaOrEnd,
    Item,
}

impl<'t> items::Splitter<'t> for Splitter<'t> {
    // The brackets keep apart what stands around the items.
    const MARK: &'static str = "";
    const TOKEN_ENDS: &'static [u8] = b"\"{}[],: \t\r\n";

    fn split(&mut self, bytes: &[u8]) -> Decoded<Piece> {
        if bytes.is_empty() {
            return Ok(Piece::Unfinished);
        }
        match self.state {
            State::Start => Ok(self.start(bytes)),
            State::Around(around) => self.around(around, bytes),
            State::Between(expected) => self.between(expected, bytes),
            State::Item(mut item) => {
                let end = item.end(bytes);
                self.state = end.map_or(State::Item(item), |_| State::Between(Expected::CommaOrEnd));
                Ok(end.map_or(Piece::Unfinished, Piece::Item))
            }
            State::Behind => Ok(Piece::Around(bytes.len())),
        }
    }

    fn decode(&mut self, text: &str, tables: &Tables<'_>, item: &Type<'_>, slot: Slot<'_>) -> Decoded<()> {
        if self.is_keyed {
            self.key = decode_entry(text, tables, item, slot)?;
            Ok(())
        } else {
            decode_member(text, tables, item, slot)
        }
    }

    fn path(&self) -> impl DoubleEndedIterator<Item = &str> {
        std::iter::once(self.member)
    }

    fn is_keyed(&self) -> bool {
        self.is_keyed
    }

    fn is_amid_item(&self) -> bool {
        matches!(self.state, State::Item(_))
    }

    fn is_amid_list(&self) -> bool {
        matches!(self.state, State::Between(_))
    }

    fn is_at_end(&self) -> bool {
        matches!(self.state, State::Start | State::Behind)
    }
}

impl<'t> Splitter<'t> {
    fn new(member: &'t str, is_keyed: bool) -> Self {
        Self { member, is_keyed, state: State::Start, is_met: false, key: String::new() }
    }

    fn start(&mut self, bytes: &[u8]) -> Piece {
        let start = white_space_end(bytes, 0);
        match bytes.get(start) {
            None => return Piece::Around(start),
            Some(b'{') => {
                self.state = State::Around(Around { depth: 1, expects_key: true, toward: Toward::Elsewhere, seen: 0 });
            }
            Some(_) => self.state = State::Behind,
        }
        Piece::Around(start + 1)
    }

    /// A stretch without strings, or one string; as far as the list or behind the root object.
    fn around(&mut self, mut around: Around, bytes: &[u8]) -> Decoded<Piece> {
        if bytes.first() == Some(&b'"') {
            return self.string(around, bytes);
        }
        let opening = if self.is_keyed { b'{' } else { b'[' };
        for (at, byte) in bytes.iter().enumerate() {
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => continue,
                b':' if around.toward == Toward::Colon => {
                    around.toward = Toward::Value;
                    continue;
                }
                byte if *byte == opening && around.toward == Toward::Value => {
                    self.is_met = true;
                    self.state = State::Between(Expected::ItemOrEnd);
                    return Ok(Piece::Around(at + 1));
                }
                b'"' => {
                    self.state = State::Around(around);
                    return Ok(Piece::Around(at));
                }
                b'}' | b']' if around.depth == 1 => {
                    self.state = State::Behind;
                    return Ok(Piece::Around(at + 1));
                }
                b'}' | b']' => around.depth -= 1,
                b'{' | b'[' => around.depth += 1,
                b',' => around.expects_key = around.depth == 1,
                _ => {}
            }
            around.toward = Toward::Elsewhere;
        }
        self.state = State::Around(around);
        Ok(Piece::Around(bytes.len()))
    }

    /// The string that begins here.
    fn string(&mut self, mut around: Around, bytes: &[u8]) -> Decoded<Piece> {
        let piece = match string_end(bytes, around.seen.max(1)) {
            Ok(end) => {
                around.seen = 0;
                let is_key = std::mem::take(&mut around.expects_key);
                let leads_on = is_key && is_string(bytes.get(..end).unwrap_or_default(), self.member);
                if leads_on && self.is_met {
                    let fault = Fault::new(DecodeErrorKind::Repeated(self.member.into()), 0);
                    return Err(fault.within(self.member));
                }
                around.toward = if leads_on { Toward::Colon } else { Toward::Elsewhere };
                Piece::Around(end)
            }
            Err(seen) => {
                around.seen = seen;
                Piece::Unfinished
            }
        };
        self.state = State::Around(around);
        Ok(piece)
    }

    fn between(&mut self, expected: Expected, bytes: &[u8]) -> Decoded<Piece> {
        let start = white_space_end(bytes, 0);
        let Some(byte) = bytes.get(start) else { return Ok(Piece::Between(start)) };
        let closing = if self.is_keyed { b'}' } else { b']' };
        match (expected, byte) {
            (Expected::ItemOrEnd | Expected::CommaOrEnd, byte) if *byte == closing => {
                self.state = State::Around(Around { depth: 2, expects_key: false, toward: Toward::Elsewhere, seen: 0 });
                Ok(Piece::Between(start))
            }
            (Expected::CommaOrEnd, b',') => {
                self.state = State::Between(Expected::Item);
                Ok(Piece::Between(start + 1))
            }
            (Expected::CommaOrEnd, _) => {
                let wanted = if self.is_keyed { "`,` or `}`" } else { "`,` or `]`" };
                Err(Fault::new(DecodeErrorKind::Syntax(wanted), start).within(self.member))
            }
            (Expected::ItemOrEnd | Expected::Item, _) => {
                self.state = State::Item(OpenItem::new(self.is_keyed));
                Ok(Piece::Between(start))
            }
        }
    }
}

/// Whether the JSON string means that text.
fn is_string(json: &[u8], text: &str) -> bool {
    let json = std::str::from_utf8(json).unwrap_or_default();
    Scanner::new(json).string().is_ok_and(|meant| meant == text)
}
