//! Long lists without pages, asked for piece by piece.

use std::collections::VecDeque;

use callsheet_runtime::record::Dynamic;
use callsheet_runtime::tables::{Kind, Part, Shape, ShapeRef, Type};
use callsheet_runtime::{Id, Record, Ref, Slot, Target};

use super::{number, set};

/// How a list is cut: the server sorts it by one field, each request asks for so many objects from a value of it on, and the
/// next request goes on from the last value that came.
///
/// Several objects may have that value, and some of them may have come no more. So all that have it are held back and asked
/// for again: none is lost at a seam, and none comes twice.
pub(super) struct Cut<R> {
    request: Dynamic<'static>,
    fields: Fields,
    /// How many objects are asked for at once.
    size: i64,
    /// How many this request asks for: more than `size` where that many have one value.
    asked: i64,
    came: i64,
    /// The value that this request begins with.
    from: Option<Mark>,
    /// The last value that came, and the objects that have it.
    last: Option<Mark>,
    held: VecDeque<R>,
}

/// The numbers of the fields that a list is cut by.
struct Fields {
    /// In the request: from, or up to, which value objects are listed.
    bound: usize,
    /// In the request: how many objects are listed.
    limit: usize,
    /// In the objects: what they are sorted by.
    key: usize,
    goes_down: bool,
}

/// A value that objects are sorted by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    Number(i64),
    Id(Id),
}

/// How an object stands in the order that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Kept,
    Broken,
    /// The very first object does not show what it is sorted by.
    Hidden,
}

impl<R: Target> Cut<R> {
    /// How the list that a request asks for can be cut. `None` where the API has no such way, or where the request itself limits
    /// the list or sorts it by something else.
    pub(super) fn of(request: &Dynamic<'static>, response: &Type<'_>, size: i64) -> Option<Self> {
        let Kind::List(list) = response.kind else { return None };
        let Kind::Record(object) = list.item.kind else { return None };
        let ShapeRef { tables, id } = request.shape();
        let (shape, mut request) = (tables.shape(id), request.clone());
        let find = |part| shape.fields.iter().position(|field| field.part == part);
        let (limit, sort) = (find(Part::Limit)?, find(Part::SortField)?);
        let goes_down = find(Part::SortOrder).is_some_and(|order| goes_down(&request.get(order)));
        let wanted = sorted_by(&request.get(sort))?.map(str::to_owned);
        let (bound, name) = bound(shape, goes_down, wanted.as_deref())?;
        let key = tables.shape(object).fields.iter().position(|field| field.name == name)?;
        if !matches!(request.get(limit), Ref::Absent) {
            return None;
        }
        if let (None, Slot::List(names)) = (wanted, request.slot(sort)) {
            names.push(&mut |slot| match slot {
                Slot::Text(text) => {
                    name.clone_into(text);
                    true
                }
                _ => false,
            });
        }
        set(&mut request, limit, size);
        let from = Mark::of(&request.get(bound));
        let fields = Fields { bound, limit, key, goes_down };
        Some(Self { request, fields, size, asked: size, came: 0, from, last: None, held: VecDeque::new() })
    }

    /// Asks for so many objects at once from now on.
    pub(super) fn resize(&mut self, size: i64) {
        (self.size, self.asked) = (size, size);
        set(&mut self.request, self.fields.limit, size);
    }

    /// What asks for the next piece.
    pub(super) fn request(&self) -> &Dynamic<'static> {
        &self.request
    }

    /// Takes the next object. Those before it that can no longer be missing one of their value are ready then.
    pub(super) fn take(&mut self, object: R, ready: &mut VecDeque<R>) -> Order {
        let mark = match object.get() {
            Ref::Record(record) => Mark::of(&record.get(self.fields.key)),
            _ => None,
        };
        let Some(mark) = mark else {
            return if self.last.is_none() { Order::Hidden } else { Order::Broken };
        };
        let is_back = |before| if self.fields.goes_down { mark > before } else { mark < before };
        if self.last.or(self.from).is_some_and(is_back) {
            return Order::Broken;
        }
        if self.last != Some(mark) {
            ready.append(&mut self.held);
            self.last = Some(mark);
        }
        self.came += 1;
        self.held.push_back(object);
        Order::Kept
    }

    /// The answer is through. Whether there may be more to ask for.
    pub(super) fn goes_on(&mut self, ready: &mut VecDeque<R>) -> bool {
        // Who sends more than was asked for knows no limit, and has sent all.
        if self.came != self.asked {
            ready.append(&mut self.held);
            return false;
        }
        self.asked = if self.last == self.from { self.asked.saturating_mul(2) } else { self.size };
        self.goes_back();
        true
    }

    /// Has the next request begin with the first object that is not ready yet. Whether that is another one than this request
    /// began with.
    pub(super) fn goes_back(&mut self) -> bool {
        let has_moved = self.last.is_some() && self.last != self.from;
        self.from = self.last.take().or(self.from);
        self.held.clear();
        self.came = 0;
        set(&mut self.request, self.fields.limit, self.asked);
        match (self.from, self.request.slot(self.fields.bound)) {
            (Some(Mark::Number(number)), Slot::Int(slot)) => *slot = number,
            (Some(Mark::Id(id)), Slot::Id(slot)) => *slot = id,
            (None, _) | (Some(_), _) => {}
        }
        has_moved
    }
}

impl Mark {
    fn of(value: &Ref<'_>) -> Option<Self> {
        match value {
            Ref::Id(id) => Some(Mark::Id(*id)),
            value => number(value).map(Mark::Number),
        }
    }
}

/// The request's field that bounds a list which is sorted so, and the name of the objects' field that it bounds.
fn bound<'t>(shape: &Shape<'t>, goes_down: bool, wanted: Option<&str>) -> Option<(usize, &'t str)> {
    let mut bounds = shape.fields.iter().enumerate().filter_map(|(number, field)| match field.part {
        Part::From(name) if !goes_down => Some((number, name)),
        Part::Till(name) if goes_down => Some((number, name)),
        _ => None,
    });
    bounds.find(|(_, name)| wanted.is_none_or(|wanted| wanted == *name))
}

/// The one field that a request sorts by, if it says so; `None` where there are several.
fn sorted_by<'a>(value: &Ref<'a>) -> Option<Option<&'a str>> {
    match value {
        Ref::Absent => Some(None),
        Ref::List(names) if names.is_empty() => Some(None),
        Ref::List(names) if names.len() == 1 => match names.get(0) {
            Ref::Text(name) => Some(Some(name)),
            _ => None,
        },
        _ => None,
    }
}

fn goes_down(order: &Ref<'_>) -> bool {
    match order {
        Ref::Enum(order) => order.wire().eq_ignore_ascii_case("desc"),
        Ref::List(orders) => goes_down(&orders.get(0)),
        _ => false,
    }
}
