//! Objects, lists and maps that are open while a document is read.

use std::collections::HashSet;

use callsheet_runtime::tables::{Empty, Field, Kind, List, ListForm, Null, Presence, Shape, Type};

use super::usual::Usual;
use super::{Proven, Stop, Stretch, require};
use crate::check::Context;
use crate::marks::{MarkedList, MarkedMember, Marks, Then};

/// Where a value begins, in bytes; zero for a field that is not there.
pub(super) type At = u32;

/// An object, list or map whose end has not been read yet.
pub(super) enum Frame<'t> {
    Record(Record<'t>),
    List(ListFrame<'t>),
    Map(MapFrame<'t>),
}

impl Frame<'_> {
    /// Whether it is an object whose end has been read.
    pub fn is_complete(&self) -> bool {
        matches!(self, Frame::Record(record) if record.is_complete)
    }
}

/// An open object.
#[derive(Clone, Copy)]
pub(super) struct Record<'t> {
    pub shape: &'t Shape<'t>,
    /// Where its fields begin among all slots.
    pub slots: usize,
    /// Where the fields that were passed over begin among all such.
    pub later: usize,
    /// How many of these are proven.
    pub proven: usize,
    /// Where the order is kept in which its fields are predicted, and the field that follows in the shape's own.
    pub order: usize,
    pub next: usize,
    /// The field that is being read.
    pub current: usize,
    /// How many members there were, and how many of these are required.
    pub members: usize,
    pub required: u16,
    /// All of its members are known.
    pub is_complete: bool,
    /// Where reading goes on behind it, once it is complete.
    pub end: usize,
    /// An empty list of JSON stands for it.
    pub is_list: bool,
    /// It is an element that holds text beside its attributes.
    pub has_content: bool,
}

/// An open list.
pub(super) struct ListFrame<'t> {
    pub list: &'t List<'t>,
    pub ty: &'t Type<'t>,
    pub empty: Empty,
    /// The tag that opened it closed it as well: `<list/>`.
    pub is_closed: bool,
    /// Where it begins, where its first member begins, and where the one does that is being read.
    pub at: usize,
    pub first: usize,
    pub member: usize,
    /// The members that are not proven.
    pub marked: Vec<MarkedMember>,
    /// The member that is being read holds a list with such members.
    pub is_marked: bool,
    pub members: usize,
    /// Its members need not be kept once they are proven.
    pub is_cut: bool,
    /// Where its sets of keys begin among all such.
    pub keys: usize,
}

/// How far a list has been proven whose members need not be kept.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reached {
    /// Where it begins.
    pub at: usize,
    /// Where its first member begins, and where that ends.
    pub first: usize,
    pub first_end: usize,
    /// Where it is to be read on.
    pub end: usize,
    /// How many members stand before that.
    pub count: usize,
}

impl Reached {
    /// One more member of the list that begins there has been read.
    pub fn on(before: Option<Self>, (at, first): (usize, usize), end: usize, count: usize) -> Self {
        let first_end = before.filter(|before| before.at == at).map_or(end, |before| before.first_end);
        Self { at, first, first_end, end, count }
    }
}

/// An open map.
pub(super) struct MapFrame<'t> {
    pub item: &'t Type<'t>,
    pub words: &'t [&'t str],
    pub null: Null,
    pub members: usize,
    pub keys: usize,
}

/// What is open, innermost last, and what is kept for it.
pub(super) struct Opened<'c, 't> {
    pub context: Context<'c, 't>,
    pub frames: Vec<Frame<'t>>,
    /// Where the values of the open objects' fields stand.
    pub slots: Vec<At>,
    /// Fields of open objects that were passed over.
    pub later: Vec<u16>,
    /// Keys of open maps, and of open lists whose members must differ, as hashes.
    pub keys: Vec<HashSet<u64>>,
    /// The orders in which the fields of shapes were met first.
    orders: Vec<Order<'t>>,
}

/// Elements may stand any number of times; that many of an order are kept.
const LONGEST_ORDER: usize = 256;

/// Most documents need no more.
const FEW_FRAMES: usize = 8;
const FEW_SLOTS: usize = 96;
const FEW_FIELDS: usize = 24;

/// What is kept of a shape while a document is read: the order in which its fields were met first, since most objects of a
/// document are written alike, and what else would be looked up for each object.
struct Order<'t> {
    shape: &'t Shape<'t>,
    fields: Vec<u16>,
    has_content: bool,
    /// How values of its fields are usually written.
    usual: Vec<Usual>,
    /// The fields that must be there, at least under a condition.
    hanging: Vec<u16>,
    /// Some of its fields form groups.
    has_groups: bool,
}

impl<'t> ListFrame<'t> {
    /// A list that begins there, none of whose members is read.
    pub fn new(list: &'t List<'t>, ty: &'t Type<'t>, empty: Empty, at: usize, keys: usize) -> Self {
        let marked = Vec::new();
        let (is_closed, is_marked, is_cut) = (false, false, false);
        Self { list, ty, empty, is_closed, at, first: at, member: at, marked, is_marked, members: 0, is_cut, keys }
    }

    /// What is marked of it, where it ends there and has so many members.
    pub fn marks(self, end: usize, count: usize) -> Option<MarkedList> {
        let has_any = !self.marked.is_empty();
        let Self { at, first, marked: members, .. } = self;
        has_any.then_some(MarkedList { at, first, end, members, count, then: Then::Behind })
    }
}

impl<'c, 't> Opened<'c, 't> {
    pub fn new(context: Context<'c, 't>) -> Self {
        let (frames, slots, orders) =
            (Vec::with_capacity(FEW_FRAMES), Vec::with_capacity(FEW_SLOTS), Vec::with_capacity(FEW_FRAMES));
        Self { context, frames, slots, later: Vec::new(), keys: Vec::new(), orders }
    }

    /// Opens an object, none of whose members is known; or one without members, behind which reading goes on at `end`.
    pub fn open(&mut self, shape: &'t Shape<'t>, end: Option<usize>) {
        let (slots, order) = (self.slots.len(), self.order_of(shape));
        self.slots.resize(slots + shape.fields.len(), 0);
        self.frames.push(Frame::Record(Record {
            shape,
            slots,
            later: self.later.len(),
            proven: 0,
            order,
            next: 0,
            current: 0,
            members: 0,
            required: 0,
            is_complete: end.is_some(),
            end: end.unwrap_or_default(),
            is_list: false,
            has_content: self.orders.get(order).is_some_and(|order| order.has_content),
        }));
    }

    /// Opens an object all of whose members are known.
    pub fn open_with(&mut self, shape: &'t Shape<'t>, slots: &[At], required: u16) {
        self.open(shape, Some(0));
        let (frame, first) = (self.top(), self.slots.len() - slots.len());
        if let Some(own) = self.slots.get_mut(first..) {
            own.copy_from_slice(slots);
        }
        if let Some(record) = self.record_mut(frame) {
            record.members = slots.iter().filter(|at| **at != 0).count();
            record.required = required;
        }
    }

    /// The field that is predicted next: what stood in this place in the object before, or else the next one of the shape.
    #[inline]
    pub fn guess(&self, record: &Record<'_>) -> usize {
        let learnt = self.orders.get(record.order).and_then(|order| order.fields.get(record.members));
        learnt.map_or(record.next, |number| usize::from(*number))
    }

    /// Keeps which field stands in that place of the first object of its shape.
    #[inline]
    pub fn learn(&mut self, record: &Record<'_>, number: usize) {
        learn(&mut self.orders, record, number);
    }

    /// Notes a member of the object of that frame, and where it stands; how many there are now.
    #[inline]
    pub fn met(&mut self, frame: usize, number: usize, (field, at): (&Field<'_>, At)) -> Proven<usize> {
        let Self { frames, slots, orders, .. } = self;
        let Some(Frame::Record(record)) = frames.get_mut(frame) else { return Err(Stop::Whole) };
        learn(orders, record, number);
        record.members += 1;
        (record.current, record.next) = (number, number + 1);
        let slot = slots.get_mut(record.slots + number).ok_or(Stop::Whole)?;
        if *slot == 0 {
            *slot = at;
            record.required += u16::from(field.presence.is_required());
        } else {
            require(is_repeated(field))?;
        }
        Ok(record.members)
    }

    /// Where the order of a shape's fields is kept.
    fn order_of(&mut self, shape: &'t Shape<'t>) -> usize {
        let known = self.orders.iter().position(|order| std::ptr::eq(order.shape, shape));
        known.unwrap_or_else(|| {
            let fields = Vec::with_capacity(shape.fields.len().min(FEW_FIELDS));
            let usual = vec![Usual::Unknown; shape.fields.len()];
            let conditional = if shape.conditional { shape.fields } else { &[] };
            let hangs = |field: &Field<'_>| field.is_conditional() || field.presence.is_required();
            let known = |(_, field): &(usize, &Field<'_>)| hangs(field) && self.context.knows(field.versions);
            let hanging = conditional.iter().enumerate().filter(known).map(|(number, _)| number as u16).collect();
            let has_groups = conditional
                .iter()
                .any(|field| matches!(field.presence, Presence::ExactlyOne(_) | Presence::AtLeastOne(_)));
            let has_content = shape.content().is_some();
            self.orders.push(Order { shape, fields, has_content, usual, hanging, has_groups });
            self.orders.len() - 1
        })
    }

    /// The fields of the object that must be there, at least under a condition.
    pub fn hanging(&self, record: &Record<'_>) -> &[u16] {
        self.orders.get(record.order).map(|order| &order.hanging[..]).unwrap_or_default()
    }

    /// Whether fields of the object form groups.
    pub fn has_groups(&self, record: &Record<'_>) -> bool {
        self.orders.get(record.order).is_none_or(|order| order.has_groups)
    }

    pub fn usual(&mut self, order: usize, number: usize) -> Option<&mut Usual> {
        self.orders.get_mut(order).and_then(|order| order.usual.get_mut(number))
    }

    pub fn set_usual(&mut self, order: usize, number: usize, usual: Usual) {
        if let Some(place) = self.usual(order, number) {
            *place = usual;
        }
    }

    /// Closes the innermost object, list or map.
    pub fn close(&mut self) {
        match self.frames.pop() {
            Some(Frame::Record(record)) => {
                self.slots.truncate(record.slots);
                self.later.truncate(record.later);
            }
            Some(Frame::List(list)) => self.keys.truncate(list.keys),
            Some(Frame::Map(map)) => self.keys.truncate(map.keys),
            None => {}
        }
    }

    /// Closes the innermost list.
    pub fn close_list(&mut self) -> Option<ListFrame<'t>> {
        let Some(Frame::List(list)) = self.frames.pop() else { return None };
        self.keys.truncate(list.keys);
        Some(list)
    }

    /// Closes all that is open within that frame.
    pub fn close_down_to(&mut self, frame: usize) {
        while self.frames.len() > frame + 1 {
            self.close();
        }
    }

    /// Whether the list that is opened next may be taken to pieces: nothing hangs on it as a whole, and what stands around it
    /// is read anew with each piece.
    pub fn may_be_cut(&self, list: &List<'_>, ty: &Type<'_>) -> bool {
        let is_open = |frame: &Frame<'_>| matches!(frame, Frame::Record(record) if !record.is_complete);
        let is_free = list.unique.is_empty() && list.exclusive.is_empty() && !list.distinct;
        is_free && ty.least == 0 && ty.length.is_none() && self.frames.iter().all(is_open)
    }

    /// How far the list that is cut has been proven, and what is marked of it.
    pub fn stretch(&mut self, reached: Reached, marks: &Marks) -> Stretch<'t> {
        let Reached { at, first, first_end, end, count } = reached;
        let open = self.frames.iter_mut().find_map(|frame| match frame {
            Frame::List(list) if list.at == at => Some(std::mem::take(&mut list.marked)),
            _ => None,
        });
        let mut members = open.or_else(|| marks.list(at).map(|list| list.members.clone())).unwrap_or_default();
        members.retain(|member| member.at < end);
        Stretch { ty: None, first_end, list: MarkedList { at, first, end, members, count, then: Then::GoOn } }
    }

    /// The innermost list that is open.
    pub fn innermost_list(&self) -> Option<usize> {
        self.frames.iter().rposition(|frame| matches!(frame, Frame::List(_)))
    }

    pub fn list_mut(&mut self, frame: usize) -> Option<&mut ListFrame<'t>> {
        match self.frames.get_mut(frame) {
            Some(Frame::List(list)) => Some(list),
            _ => None,
        }
    }

    pub fn record(&self, frame: usize) -> Option<&Record<'t>> {
        match self.frames.get(frame) {
            Some(Frame::Record(record)) => Some(record),
            _ => None,
        }
    }

    pub fn record_mut(&mut self, frame: usize) -> Option<&mut Record<'t>> {
        match self.frames.get_mut(frame) {
            Some(Frame::Record(record)) => Some(record),
            _ => None,
        }
    }

    pub fn set_record(&mut self, frame: usize, record: Record<'t>) {
        if let Some(place) = self.frames.get_mut(frame) {
            *place = Frame::Record(record);
        }
    }

    /// The number of the innermost frame.
    pub fn top(&self) -> usize {
        self.frames.len().saturating_sub(1)
    }

    /// Where the value of a field stands; zero where it is not there.
    pub fn slot(&self, record: &Record<'_>, number: usize) -> At {
        self.slots.get(record.slots + number).copied().unwrap_or_default()
    }
}

fn learn(orders: &mut [Order<'_>], record: &Record<'_>, number: usize) {
    if let Some(order) = orders.get_mut(record.order)
        && order.fields.len() == record.members
        && record.members < LONGEST_ORDER
    {
        order.fields.push(number as u16);
    }
}

/// Whether the field's element may stand any number of times.
pub(super) fn is_repeated(field: &Field<'_>) -> bool {
    matches!(field.ty.kind, Kind::List(list) if list.form == ListForm::Repeated)
}
