//! All that the tables demand of one place of a request, one constraint each.

use callsheet_runtime::tables::{Empty, Field, Kind, Method, Place, Presence};

use super::base::groups_of;
use super::spots::{Part, Spot};
use super::truth::{Holding, World};
use super::type_faults::{self, Plant, TypeFault, of_type};

/// Something that a spec demands, and that one fault breaks.
#[derive(Clone, Debug)]
pub enum Constraint {
    /// The object has no other members.
    Members,
    /// The release does not know the field.
    Release(u16),
    /// The next release does not know the field, or it is deprecated: a warning.
    Ageing(u16, &'static str),
    /// Who sets the field needs an access level.
    Access(u16, &'static str),
    /// A limit of what the field holds in a case.
    Value { number: u16, case: Option<usize>, fault: TypeFault },
    /// The field must be there in the case, or be there and filled.
    Required { number: u16, case: Option<usize>, filled: bool },
    /// The field may not be there in the case.
    Unexpected { number: u16, case: Option<usize> },
    /// One field of the group must be there.
    GroupNone(usize),
    /// Only one field of the group may be there.
    GroupMany(usize),
    /// A rule of the object.
    Rule(usize),
    /// Who calls the method needs an access level.
    MethodAccess(&'static str),
    /// The method is deprecated, or the next release does not know it: a warning.
    MethodAgeing(&'static str),
}

/// All constraints of a place.
pub fn of_spot(world: &World, spot: &Spot) -> Vec<Constraint> {
    let shape = world.shape(spot.shape);
    let mut found = Vec::new();
    if spot.part == Part::Answer {
        return of_answer(world, spot);
    }
    if !spot.is_transparent(world) {
        found.push(Constraint::Members);
        found.extend((0..shape.rules.len()).filter(|at| world.knows(shape.rules[*at].versions)).map(Constraint::Rule));
        for (at, (_, exact, numbers)) in groups_of(world, spot.shape).into_iter().enumerate() {
            found.push(Constraint::GroupNone(at));
            if exact && numbers.len() > 1 {
                found.push(Constraint::GroupMany(at));
            }
        }
    }
    for (number, field) in shape.fields.iter().enumerate() {
        let number = number as u16;
        if world.knows(field.versions) {
            of_field(world, spot, number, field, &mut found);
        } else {
            found.push(Constraint::Release(number));
        }
    }
    found
}

/// What a careful reader demands of an object in an answer: less than a server does of a request.
fn of_answer(world: &World, spot: &Spot) -> Vec<Constraint> {
    let shape = world.shape(spot.shape);
    let mut found = Vec::new();
    let known = shape.fields.iter().enumerate().filter(|(_, field)| world.knows(field.versions));
    for (number, field) in known {
        let number = number as u16;
        for case in world.holdings(shape, field) {
            let holding = Holding::of(field, case);
            match holding.presence {
                Presence::Unexpected => {
                    found.push(Constraint::Unexpected { number, case });
                    continue;
                }
                Presence::Required => found.push(Constraint::Required { number, case, filled: false }),
                _ => {}
            }
            let mut faults = type_faults::of_answered(world, &holding.ty, holding.null);
            faults.retain(|fault| field.place == Place::Member || fault.code != "not-text");
            found.extend(faults.into_iter().map(|fault| Constraint::Value { number, case, fault }));
        }
    }
    found
}

/// What is demanded of a method as such.
pub fn of_method(world: &World, method: &Method<'static>) -> Vec<Constraint> {
    let mut found = Vec::new();
    let levels = world.tables.api.access;
    if let Some(level) = method.access.filter(|level| levels.first() != Some(level)) {
        found.push(Constraint::MethodAccess(level));
    }
    if !next_knows(world, method.versions) {
        found.push(Constraint::MethodAgeing("refused-later"));
    } else if method
        .deprecated
        .is_some_and(|one| one.since.is_none_or(|since| world.target.is_none_or(|own| since <= own)))
    {
        found.push(Constraint::MethodAgeing("deprecated-method"));
    }
    found
}

/// Whether the release behind the target knows something too.
fn next_knows(world: &World, versions: callsheet_runtime::tables::Versions) -> bool {
    let releases = world.tables.api.versions;
    let next = world.target.and_then(|target| releases.iter().find(|release| **release > target));
    next.is_none_or(|next| versions.contains(*next))
}

fn of_field(world: &World, spot: &Spot, number: u16, field: &'static Field<'static>, found: &mut Vec<Constraint>) {
    let shape = world.shape(spot.shape);
    if !spot.is_transparent(world) {
        let is_old = field
            .deprecated
            .is_some_and(|one| one.since.is_none_or(|since| world.target.is_none_or(|target| since <= target)));
        if !next_knows(world, field.versions) {
            found.push(Constraint::Ageing(number, "refused-later"));
        } else if is_old {
            found.push(Constraint::Ageing(number, "deprecated"));
        }
        if let Some(level) = field.access {
            found.push(Constraint::Access(number, level));
        }
    }
    for case in world.holdings(shape, field) {
        let holding = Holding::of(field, case);
        match holding.presence {
            Presence::Unexpected => {
                found.push(Constraint::Unexpected { number, case });
                continue;
            }
            Presence::Required | Presence::RequiredWhen(_) if !spot.is_transparent(world) => {
                found.push(Constraint::Required { number, case, filled: false });
                if matches!(holding.presence, Presence::Required) && empty_is_absent(world, &holding) {
                    found.push(Constraint::Required { number, case, filled: true });
                }
            }
            _ => {}
        }
        let mut faults = of_type(world, &holding.ty, holding.empty, holding.null);
        // An attribute is text, whatever stands in it.
        faults.retain(|fault| field.place != Place::Attribute || fault.code != "not-text");
        found.extend(faults.into_iter().map(|fault| Constraint::Value { number, case, fault }));
    }
}

/// Whether an empty value of the field counts as none.
fn empty_is_absent(world: &World, holding: &Holding) -> bool {
    let textual = matches!(holding.ty.kind, Kind::Text(_) | Kind::Enum(_)) || !holding.ty.kind.is_scalar();
    match holding.empty {
        Empty::Absent => true,
        Empty::Value => !world.is_json() && !textual,
        Empty::Distinct | Empty::Refused => false,
    }
}

impl Constraint {
    /// What kind of constraint it is, for counting.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Members => "unknown members",
            Self::Release(_) => "releases of fields",
            Self::Ageing(..) => "fields that go",
            Self::Access(..) => "access to fields",
            Self::Value { fault, .. } => fault.kind,
            Self::Required { filled: false, .. } => "required",
            Self::Required { filled: true, .. } => "required and filled",
            Self::Unexpected { .. } => "unexpected",
            Self::GroupNone(_) => "one of a group",
            Self::GroupMany(_) => "only one of a group",
            Self::Rule(_) => "rules",
            Self::MethodAccess(_) => "access to methods",
            Self::MethodAgeing(_) => "methods that go",
        }
    }

    /// The constraint's name among all: where its spec states it, and which one it is there.
    pub fn called(&self, world: &World, spot: &Spot) -> String {
        let shape = world.shape(spot.shape);
        let field = |number: u16| shape.fields.get(usize::from(number));
        let named = |number: u16| field(number).map_or("", |field| field.name);
        let line = |number: u16, case| field(number).map_or(0, |field| Holding::of(field, case).line);
        let own = match self {
            Self::Members => format!("0 {}", self.kind()),
            Self::Release(number) | Self::Ageing(number, _) | Self::Access(number, _) => {
                format!("{} {} {}", line(*number, None), named(*number), self.kind())
            }
            Self::Value { number, case, fault } => {
                let depth = fault.within.len();
                let what = format!("{} {} {depth}", fault.kind, fault.number);
                format!("{} {} case {case:?} {what}", line(*number, *case), named(*number))
            }
            Self::Required { number, case, .. } | Self::Unexpected { number, case } => {
                format!("{} {} case {case:?} {}", line(*number, *case), named(*number), self.kind())
            }
            Self::GroupNone(at) | Self::GroupMany(at) => format!("0 group {at} {}", self.kind()),
            Self::Rule(at) => format!("{} rule {at}", shape.rules.get(*at).map_or(0, |rule| rule.line)),
            Self::MethodAccess(_) | Self::MethodAgeing(_) => return format!("{}:0 {}", spot.method.file, self.kind()),
        };
        let (line, rest) = own.split_once(' ').unwrap_or((&own, ""));
        let answered = if spot.part == Part::Answer { ", answered" } else { "" };
        format!("{}:{line} {} {rest}{answered}", shape.file, shape.name)
    }

    /// Whether its base has goals of its own, so that no other constraint can share it.
    pub fn stands_alone(&self) -> bool {
        match self {
            Self::Value { fault, .. } => {
                matches!(fault.plant, Plant::Unique(_) | Plant::Exclusive(_) | Plant::Distinct)
            }
            _ => true,
        }
    }
}
