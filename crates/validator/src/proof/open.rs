//! Objects, lists and maps that are open while a document is read.

use std::collections::HashSet;

use callsheet_runtime::tables::{Empty, Field, Kind, List, ListForm, Null, Shape, ShapeId, Type};

use super::plan::{Plan, Plans};
use super::{Proven, Stop, Stretch, require};
use crate::check::Context;
use crate::marks::{MarkedList, MarkedMember, Marks, Then};

/// Where a value begins, in bytes; zero for a field that is not there.
pub(super) type At = u32;

/// An object, list or map whose end has not been read yet.
pub(super) enum Frame<'c, 't> {
    Record(Record<'c, 't>),
    List(ListFrame<'t>),
    Map(MapFrame<'t>),
}

impl Frame<'_, '_> {
    /// Whether it is an object whose end has been read.
    pub fn is_complete(&self) -> bool {
        matches!(self, Frame::Record(record) if record.is_complete)
    }
}

/// An open object.
#[derive(Clone, Copy)]
pub(super) struct Record<'c, 't> {
    pub shape: &'t Shape<'t>,
    pub plan: &'c Plan,
    /// Where its fields begin among all slots.
    pub slots: usize,
    /// Where the fields that were passed over begin among all such.
    pub later: usize,
    /// How many of these are proven.
    pub proven: usize,
    /// Where its wrong members begin among all such.
    pub wrong: usize,
    /// Where it is kept in which order its fields are predicted.
    pub order: usize,
    /// It is the first object of its shape, by whose order those of the others are predicted.
    pub sets_order: bool,
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

    /// What still holds when all from that place on is to be proven anew.
    pub fn before(reached: Option<Self>, start: usize) -> Option<Self> {
        reached.filter(|reached| reached.at < start)
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
    plans: &'c Plans,
    pub frames: Vec<Frame<'c, 't>>,
    /// Where the values of the open objects' fields stand.
    pub slots: Vec<At>,
    /// Fields of open objects that were passed over.
    pub later: Vec<u16>,
    /// Members of open objects that are wrong in themselves, whatever holds for the others.
    pub wrong: Vec<MarkedMember>,
    /// Keys of open maps, and of open lists whose members must differ, as hashes.
    pub keys: Vec<HashSet<u64>>,
    /// In which order the fields of shapes are predicted: as in the first object, since most objects of a document are written
    /// alike. As many places as the shape has fields.
    pub orders: Vec<u16>,
    /// The shapes that have been met.
    met: Vec<Met<'c>>,
}

/// A shape that objects of the document have, and where its order begins.
struct Met<'c> {
    id: ShapeId,
    plan: &'c Plan,
    order: usize,
}

/// Most documents need no more.
const FEW_FRAMES: usize = 8;
const FEW_SLOTS: usize = 256;

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
    pub fn new(context: Context<'c, 't>, plans: &'c Plans) -> Self {
        Self {
            context,
            plans,
            frames: Vec::with_capacity(FEW_FRAMES),
            slots: Vec::with_capacity(FEW_SLOTS),
            later: Vec::new(),
            wrong: Vec::new(),
            keys: Vec::new(),
            orders: Vec::with_capacity(FEW_SLOTS),
            met: Vec::with_capacity(FEW_FRAMES),
        }
    }

    /// Opens an object, none of whose members is known; or one without members, behind which reading goes on at `end`.
    pub fn open(&mut self, id: ShapeId, end: Option<usize>) {
        let shape = self.context.tables.shape(id);
        let (slots, (plan, order, sets_order)) = (self.slots.len(), self.met(id));
        self.slots.resize(slots + shape.fields.len(), 0);
        self.frames.push(Frame::Record(Record {
            shape,
            plan,
            slots,
            later: self.later.len(),
            proven: 0,
            wrong: self.wrong.len(),
            order,
            sets_order,
            current: 0,
            members: 0,
            required: 0,
            is_complete: end.is_some(),
            end: end.unwrap_or_default(),
            is_list: false,
        }));
    }

    /// The plan of a shape, where its order begins, and whether it is met for the first time.
    fn met(&mut self, id: ShapeId) -> (&'c Plan, usize, bool) {
        if let Some(known) = self.met.iter().find(|met| met.id == id) {
            return (known.plan, known.order, false);
        }
        let (plan, order) = (self.plans.of(&self.context, id), self.orders.len());
        match plan.order.get() {
            Some(known) => self.orders.extend_from_slice(known),
            None => self.orders.extend(0..plan.fields.len() as u16),
        }
        self.met.push(Met { id, plan, order });
        (plan, order, true)
    }

    /// Opens an object all of whose members are known.
    pub fn open_with(&mut self, id: ShapeId, slots: &[At], required: u16) {
        self.open(id, Some(0));
        let (frame, first) = (self.top(), self.slots.len() - slots.len());
        if let Some(own) = self.slots.get_mut(first..) {
            own.copy_from_slice(slots);
        }
        if let Some(record) = self.record_mut(frame) {
            record.members = slots.iter().filter(|at| **at != 0).count();
            record.required = required;
        }
    }

    /// The field that is predicted next.
    pub fn guess(&self, record: &Record<'_, '_>) -> Option<usize> {
        let order = self.orders.get(record.order..)?.get(..record.plan.fields.len())?;
        order.get(record.members).copied().map(usize::from)
    }

    /// Notes a field of an open object as its next member, whose value stands there; whether it is there for the first time.
    #[inline]
    pub fn fill(&mut self, record: &mut Record<'_, '_>, number: usize, at: At) -> Proven<bool> {
        fill(&mut self.slots, &mut self.orders, record, number, at)
    }

    /// The same for the object of that frame; how many members it has then.
    #[inline]
    pub fn fill_in(&mut self, frame: usize, number: usize, at: At) -> Proven<(bool, usize)> {
        let Self { frames, slots, orders, .. } = self;
        let Some(Frame::Record(record)) = frames.get_mut(frame) else { return Err(Stop::Whole) };
        let is_first = fill(slots, orders, record, number, at)?;
        Ok((is_first, record.members))
    }

    /// Closes the innermost object, list or map.
    pub fn close(&mut self) {
        match self.frames.pop() {
            Some(Frame::Record(record)) => {
                self.slots.truncate(record.slots);
                self.later.truncate(record.later);
                self.wrong.truncate(record.wrong);
            }
            Some(Frame::List(list)) => self.keys.truncate(list.keys),
            Some(Frame::Map(map)) => self.keys.truncate(map.keys),
            None => {}
        }
    }

    /// Closes the innermost list, which ends there and has so many members, and keeps what is marked of it.
    pub fn close_list(&mut self, marks: &mut Marks, end: usize, count: usize) {
        let Some(Frame::List(list)) = self.frames.pop() else { return };
        self.keys.truncate(list.keys);
        let Some(marked) = list.marks(end, count) else { return };
        marks.add(marked);
        if let Some(list) = self.innermost_list().and_then(|frame| self.list_mut(frame)) {
            list.is_marked = true;
        }
    }

    /// Keeps what is marked of the innermost object, which ends there, as part of what is marked of the list around it.
    pub fn mark_object(&mut self, marks: &mut Marks, end: usize) {
        let top = self.top();
        let Some(&Record { wrong, members: count, .. }) = self.record(top) else { return };
        let members = self.wrong.get(wrong..).unwrap_or_default().to_vec();
        let Some(list) = top.checked_sub(1).and_then(|around| self.list_mut(around)) else { return };
        // An object that holds a marked list is looked at as a whole.
        if !members.is_empty() && !std::mem::replace(&mut list.is_marked, true) {
            let at = list.member;
            marks.add(MarkedList { at, first: at, end, members, count, then: Then::Behind });
        }
    }

    /// Whether the value that stands there is a wrong member of an open object.
    pub fn is_wrong(&self, at: At) -> bool {
        self.wrong.iter().any(|member| (member.at..member.end).contains(&(at as usize)))
    }

    /// Closes the innermost object, which is right.
    pub fn close_record(&mut self) {
        if let Some(Frame::Record(record)) = self.frames.last()
            && record.sets_order
            && record.plan.order.get().is_none()
            && record.members > 0
        {
            let order = self.orders.get(record.order..record.order + record.plan.fields.len());
            // Another thread may have been faster.
            let _ = record.plan.order.set(order.unwrap_or_default().into());
        }
        self.close();
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
        let is_open = |frame: &Frame<'_, '_>| matches!(frame, Frame::Record(record) if !record.is_complete);
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

    pub fn record(&self, frame: usize) -> Option<&Record<'c, 't>> {
        match self.frames.get(frame) {
            Some(Frame::Record(record)) => Some(record),
            _ => None,
        }
    }

    pub fn record_mut(&mut self, frame: usize) -> Option<&mut Record<'c, 't>> {
        match self.frames.get_mut(frame) {
            Some(Frame::Record(record)) => Some(record),
            _ => None,
        }
    }

    pub fn set_record(&mut self, frame: usize, record: Record<'c, 't>) {
        if let Some(place) = self.record_mut(frame) {
            *place = record;
        }
    }

    /// The number of the innermost frame.
    pub fn top(&self) -> usize {
        self.frames.len().saturating_sub(1)
    }

    /// Where the value of a field stands; zero where it is not there.
    pub fn slot(&self, record: &Record<'_, '_>, number: usize) -> At {
        self.slots.get(record.slots + number).copied().unwrap_or_default()
    }
}

#[inline]
fn fill(slots: &mut [At], orders: &mut [u16], record: &mut Record<'_, '_>, number: usize, at: At) -> Proven<bool> {
    let planned = record.plan.fields.get(number).ok_or(Stop::Unproven)?;
    require(planned.may_stand)?;
    if record.sets_order {
        let order = orders.get_mut(record.order..).unwrap_or_default();
        expect(order.get_mut(..record.plan.fields.len()).unwrap_or_default(), record.members, number);
    }
    record.members += 1;
    record.current = number;
    let slot = slots.get_mut(record.slots + number).ok_or(Stop::Whole)?;
    let is_first = *slot == 0;
    if is_first {
        *slot = at;
        record.required += u16::from(planned.is_required);
    }
    Ok(is_first)
}

/// Predicts that field for that place, and behind it those that follow it in the shape.
pub(super) fn expect(order: &mut [u16], place: usize, number: usize) {
    let behind = order.get_mut(place..).unwrap_or_default();
    for (place, number) in behind.iter_mut().zip(number as u16..) {
        *place = number;
    }
}

/// Whether the field's element may stand any number of times.
pub(super) fn is_repeated(field: &Field<'_>) -> bool {
    matches!(field.ty.kind, Kind::List(list) if list.form == ListForm::Repeated)
}
