//! Where in requests shapes stand.

use std::collections::{BTreeMap, VecDeque};

use callsheet_runtime::tables::{Form, Kind, Method, ShapeId, Type};

use super::base::{Plan, request_type};
use super::goals::Goal;
use super::tree::{Step, Way, below};
use super::truth::{Holding, World, member};
use super::values::first_within;

/// From an object through one of its fields to an object within.
#[derive(Clone, Debug)]
pub struct Hop {
    number: u16,
    case: Option<usize>,
    /// Through which lists and maps.
    through: Vec<Step>,
}

/// A place in a method's requests where an object of some shape stands, or the request itself.
#[derive(Clone, Debug)]
pub struct Spot {
    pub method: &'static Method<'static>,
    /// In which document, and in which part of it.
    pub part: Part,
    /// Through which lists and maps the outermost object is reached.
    through: Vec<Step>,
    hops: Vec<Hop>,
    pub shape: ShapeId,
}

/// A part of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the method is asked.
    Request,
    /// What stands around every request.
    Around,
    /// What the method answers.
    Answer,
}

/// How deep objects stand in others that are looked at.
const DEEPEST: usize = 7;

/// In how many places of one method a shape is looked at.
const PLACES: usize = 4;

/// All places of a method's requests, the outer ones first.
pub fn of_method(world: &World, method: &'static Method<'static>) -> Vec<Spot> {
    let request = |shape| Spot { method, part: Part::Request, through: Vec::new(), hops: Vec::new(), shape };
    let mut found = Vec::new();
    let mut queue = Vec::new();
    match world.shape(method.request).form {
        Form::Object => queue.push(request(method.request)),
        Form::Transparent => {
            found.push(request(method.request));
            let (through, ty) = inner(&request_type(world, method.request));
            if let Kind::Record(id) = ty.kind {
                queue.push(Spot { through, ..request(id) });
            }
        }
    }
    found.extend(reached(world, queue));
    found
}

/// All places of a method's usual answer, the outer ones first.
pub fn of_answer(world: &World, method: &'static Method<'static>) -> Vec<Spot> {
    let (through, ty) = inner(&method.response);
    match ty.kind {
        Kind::Record(shape) if world.shape(shape).form == Form::Object => {
            reached(world, vec![Spot { method, part: Part::Answer, through, hops: Vec::new(), shape }])
        }
        _ => Vec::new(),
    }
}

/// These places and those within them.
fn reached(world: &World, spots: Vec<Spot>) -> Vec<Spot> {
    let mut queue = VecDeque::from(spots);
    let mut found = Vec::new();
    let mut seen: BTreeMap<ShapeId, usize> = BTreeMap::new();
    while let Some(spot) = queue.pop_front() {
        let count = seen.entry(spot.shape).or_default();
        *count += 1;
        if *count > PLACES {
            continue;
        }
        queue.extend(within(world, &spot));
        found.push(spot);
    }
    found
}

/// What stands around every request.
pub fn around(world: &World, method: &'static Method<'static>) -> Spot {
    let shape = world.tables.api.request_envelope;
    Spot { method, part: Part::Around, through: Vec::new(), hops: Vec::new(), shape }
}

fn within(world: &World, spot: &Spot) -> Vec<Spot> {
    let shape = world.shape(spot.shape);
    let mut found = Vec::new();
    if spot.hops.len() >= DEEPEST {
        return found;
    }
    for (number, field) in shape.fields.iter().enumerate().filter(|(_, field)| world.knows(field.versions)) {
        for case in world.holdings(shape, field) {
            let (through, ty) = inner(&Holding::of(field, case).ty);
            let Kind::Record(id) = ty.kind else { continue };
            let hop = Hop { number: number as u16, case, through };
            let hops = spot.hops.iter().cloned().chain([hop]).collect();
            found.push(Spot { hops, shape: id, ..spot.clone() });
        }
    }
    found
}

/// What lists and maps hold, and the steps to it.
fn inner(ty: &Type<'static>) -> (Vec<Step>, Type<'static>) {
    let mut steps = Vec::new();
    let mut ty = *ty;
    while let Some((step, within)) = first_within(&ty) {
        steps.push(step);
        ty = *within;
    }
    (steps, ty)
}

impl Spot {
    /// Whether the request is a value of another kind than an object, and meant itself.
    pub fn is_transparent(&self, world: &World) -> bool {
        world.shape(self.shape).form == Form::Transparent
    }

    /// The way to the object.
    pub fn way(&self) -> Way {
        let mut way = self.through.clone();
        for hop in &self.hops {
            way.push(Step::field(hop.number));
            way.extend(hop.through.iter().cloned());
        }
        way
    }

    /// The way to one of its fields.
    pub fn field(&self, world: &World, number: u16) -> Way {
        if self.is_transparent(world) { self.way() } else { member(&self.way(), number) }
    }

    /// A request with the object, and nothing more than it must have.
    pub fn plan(&self, world: &World) -> Plan {
        let ty = match self.part {
            Part::Request => request_type(world, self.method.request),
            Part::Around => request_type(world, self.shape),
            Part::Answer => self.method.response,
        };
        let root = match self.part {
            Part::Around => super::course::around(world, self.method, self.part),
            _ => world.sample(&ty, 0),
        };
        let mut plan = Plan::new(ty, root);
        let mut at = self.through.clone();
        for hop in &self.hops {
            let Some(shape) = plan.root.shape_at(&at) else { break };
            let Some(field) = world.shape(shape).fields.get(usize::from(hop.number)) else { break };
            let way = member(&at, hop.number);
            plan.root.put(&way, world.sample(&Holding::of(field, hop.case).ty, 0));
            plan.goals.push(Goal::Case(at.clone(), hop.number, hop.case));
            plan.goals.push(Goal::Allowed(at.clone(), hop.number));
            plan.pinned.insert(way.clone());
            at = way;
            for step in &hop.through {
                at = below(&at, step.clone());
            }
        }
        plan
    }
}
