//! What the tables say of shapes, worked out once for a validator: a document's values are held against that.

use std::sync::OnceLock;

use callsheet_runtime::bytes::same_bytes;
use callsheet_runtime::tables::{Field, Place, Presence, ShapeId};

use super::LONGEST_NAME;
use super::usual::Usual;
use crate::check::Context;

/// The plans of those shapes that have been met, for requests and for responses.
#[derive(Debug, Default)]
pub(crate) struct Plans {
    requests: OnceLock<Box<[Kept]>>,
    responses: OnceLock<Box<[Kept]>>,
}

/// Where the plan of a shape is kept.
type Kept = OnceLock<Box<Plan>>;

/// What is known of a shape before a document is read.
#[derive(Debug)]
pub(super) struct Plan {
    pub fields: Vec<Planned>,
    /// How the fields are written, one behind the other.
    written: Vec<u8>,
    names: Names,
    /// The fields that must be there, at least under a condition.
    pub hanging: Vec<u16>,
    /// Some of its fields form groups.
    pub has_groups: bool,
    /// The field of the text beside attributes.
    pub content: Option<usize>,
    /// In which order the fields stood in the first object that was read, since most are written alike.
    pub order: OnceLock<Box<[u16]>>,
}

/// What is known of a field.
#[derive(Clone, Copy, Debug)]
pub(super) struct Planned {
    /// The first bytes of what stands before a value, and which of them there are.
    head: u128,
    mask: u128,
    /// Where it stands how the field is written, and the lengths of what stands before a value and behind it.
    written: u32,
    before: u16,
    behind: u16,
    /// How its values are usually written.
    pub usual: Usual,
    pub is_required: bool,
    /// It may stand in an object at all, without a word about its age or the caller's rights.
    pub may_stand: bool,
    /// What is wrong with a value of it can be told without the rest of its object.
    pub stands_alone: bool,
}

/// How many bytes are compared at once.
const HEAD: usize = 16;

static NOTHING: Plan = Plan {
    fields: Vec::new(),
    written: Vec::new(),
    names: Names::NONE,
    hanging: Vec::new(),
    has_groups: false,
    content: None,
    order: OnceLock::new(),
};

impl Plans {
    /// The plan of that shape.
    pub(super) fn of(&self, context: &Context<'_, '_>, id: ShapeId) -> &Plan {
        let all = if context.is_request() { &self.requests } else { &self.responses };
        let all = all.get_or_init(|| context.tables.shapes.iter().map(|_| OnceLock::new()).collect());
        let Some(own) = all.get(id.0 as usize) else { return &NOTHING };
        own.get_or_init(|| Box::new(Plan::new(context, id)))
    }
}

impl Plan {
    fn new(context: &Context<'_, '_>, id: ShapeId) -> Self {
        let shape = context.tables.shape(id);
        let mut written = Vec::new();
        let said = context.tables.shape_text(id).map_or(&[][..], |text| text.said);
        let is_said = |number: usize| said.iter().any(|said| usize::from(said.field) == number);
        let planned = |(number, field): (usize, &Field<'_>)| {
            let planned = Planned::new(context, field, &mut written);
            Planned { stands_alone: planned.stands_alone && !is_said(number), ..planned }
        };
        let fields: Vec<_> = shape.fields.iter().enumerate().map(planned).collect();
        let conditional = if shape.conditional { shape.fields } else { &[] };
        let hangs = |field: &Field<'_>| field.is_conditional() || field.presence.is_required();
        let known = |(_, field): &(usize, &Field<'_>)| hangs(field) && context.knows(field.versions);
        let hanging = conditional.iter().enumerate().filter(known).map(|(number, _)| number as u16).collect();
        let has_groups =
            conditional.iter().any(|field| matches!(field.presence, Presence::ExactlyOne(_) | Presence::AtLeastOne(_)));
        let names = Names::new(&fields, context.is_json());
        Self { fields, written, names, hanging, has_groups, content: shape.content(), order: OnceLock::new() }
    }

    /// What follows what stands before the field's value, if that comes next: its key and a colon in JSON, its start tag in XML.
    #[inline(always)]
    pub fn strip_before<'d>(&self, field: &Planned, rest: &'d [u8]) -> Option<&'d [u8]> {
        let head = u128::from_le_bytes(*rest.first_chunk::<HEAD>()?);
        if (head ^ field.head) & field.mask != 0 {
            return None;
        }
        let length = usize::from(field.before);
        if length > HEAD {
            let start = field.written as usize;
            let tail = self.written.get(start + HEAD..start + length)?;
            if !rest.get(HEAD..length).is_some_and(|there| same_bytes(there, tail)) {
                return None;
            }
        }
        rest.get(length..)
    }

    /// What stands behind the field's value: nothing in JSON, its end tag in XML.
    #[inline]
    pub fn behind(&self, field: &Planned) -> &[u8] {
        let start = field.written as usize + usize::from(field.before);
        self.written.get(start..start + usize::from(field.behind)).unwrap_or_default()
    }

    /// The field whose name comes next, and what follows what stands before its value; a name of more bytes than are compared at
    /// once may go unseen.
    #[inline(always)]
    pub fn look_up<'d>(&self, rest: &'d [u8]) -> Option<(usize, &Planned, &'d [u8])> {
        let head = u128::from_le_bytes(*rest.first_chunk::<HEAD>()?);
        let number = self.names.find(head)?;
        let field = self.fields.get(number)?;
        Some((number, field, self.strip_before(field, rest)?))
    }

    /// The same for a field that is predicted.
    #[inline(always)]
    pub fn predicted<'d>(&self, number: usize, rest: &'d [u8]) -> Option<(usize, &Planned, &'d [u8])> {
        let field = self.fields.get(number)?;
        Some((number, field, self.strip_before(field, rest)?))
    }
}

impl Planned {
    fn new(context: &Context<'_, '_>, field: &Field<'_>, written: &mut Vec<u8>) -> Self {
        let (name, start) = (field.name, written.len() as u32);
        // What must be escaped is looked up.
        let is_plain = |byte: u8| byte > b' ' && !matches!(byte, b'"' | b'\\' | b'<' | b'>' | b'&' | b'/' | 0x7F);
        let may_stand = context.may_stand(field);
        let is_predicted = may_stand && field.place == Place::Member && name.len() < LONGEST_NAME;
        let (before, behind) = match context.is_json() {
            _ if !is_predicted || !name.bytes().all(is_plain) => (String::new(), String::new()),
            true => (format!("\"{name}\":"), String::new()),
            false => (format!("<{name}>"), format!("</{name}>")),
        };
        written.extend(before.bytes().chain(behind.bytes()));
        let is_free = field.ty.kind.is_scalar() && field.cases.is_empty() && field.unchecked.is_empty();
        let (mut head, mut mask) = ([0xFF; HEAD], [0; HEAD]);
        for ((head, mask), byte) in head.iter_mut().zip(&mut mask).zip(before.bytes()) {
            (*head, *mask) = (byte, 0xFF);
        }
        // No text holds the byte that stands for what is not predicted.
        let mask = if before.is_empty() { [0xFF; HEAD] } else { mask };
        Self {
            head: u128::from_le_bytes(head),
            mask: u128::from_le_bytes(mask),
            written: start,
            before: before.len() as u16,
            behind: behind.len() as u16,
            usual: Usual::of(context, field),
            is_required: field.presence.is_required(),
            may_stand,
            stands_alone: is_free && !before.is_empty(),
        }
    }
}

/// Numbers of fields by what stands before their values. Of those that have one place the first has it.
#[derive(Debug)]
struct Names {
    numbers: Vec<u16>,
    factor: u64,
    shift: u32,
    /// The byte that ends it, sixteen times.
    end: u128,
}

const ONES: u128 = u128::from_le_bytes([1; HEAD]);
const HIGHS: u128 = u128::from_le_bytes([0x80; HEAD]);
const VACANT: u16 = u16::MAX;

impl Names {
    const NONE: Self = Self { numbers: Vec::new(), factor: 0, shift: 0, end: 0 };

    /// A table of these fields, in which as few as possible have one place: those whose names differ only in bytes that are not
    /// looked at always do.
    fn new(fields: &[Planned], is_json: bool) -> Self {
        let end = if is_json { b'"' } else { b'>' };
        let bits = (fields.len() * 4 + 1).next_power_of_two().trailing_zeros().max(1);
        let base = Self { end: ONES * u128::from(end), shift: u64::BITS - bits, ..Self::NONE };
        let tables =
            (0..FACTORS).map(|number| base.filled(fields, (2 * number + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15)));
        tables.max_by_key(|(_, placed)| *placed).map_or(Self::NONE, |(table, _)| table)
    }

    /// The table with that factor, and how many fields have found a place.
    fn filled(&self, fields: &[Planned], factor: u64) -> (Self, usize) {
        let mut placed = 0;
        let mut table = Self { numbers: vec![VACANT; 1 << (u64::BITS - self.shift)], factor, ..*self };
        for (number, field) in fields.iter().enumerate().filter(|(_, field)| field.before > 0) {
            let place = table.place(field.head & field.mask);
            if let Some(place) = table.numbers.get_mut(place).filter(|place| **place == VACANT) {
                *place = number as u16;
                placed += 1;
            }
        }
        (table, placed)
    }

    /// The place of what begins so, by the bytes of its name up to its end.
    #[inline(always)]
    fn place(&self, head: u128) -> usize {
        // Behind a quote or an angle bracket.
        let name = head >> u8::BITS;
        let others = name ^ self.end;
        // The lowest bit that is left stands in the byte of the end.
        let ends = others.wrapping_sub(ONES) & !others & HIGHS;
        let own = name & ((ends & ends.wrapping_neg()) >> 7).wrapping_sub(1);
        let mixed = own as u64 ^ ((own >> 64) as u64).rotate_left(31);
        (mixed.wrapping_mul(self.factor) >> self.shift) as usize
    }

    #[inline(always)]
    fn find(&self, head: u128) -> Option<usize> {
        self.numbers.get(self.place(head)).copied().filter(|number| *number != VACANT).map(usize::from)
    }
}

/// How many factors are tried.
const FACTORS: u64 = 32;
