//! Puts one fault into a right request.

use std::collections::BTreeSet;

use callsheet_runtime::tables::{Condition, From, Kind, List, Need, Path, Presence, Type};

use super::base::{Plan, groups_of};
use super::constraints::Constraint;
use super::expected::Fault;
use super::goals::{Goal, filled};
use super::pen::Anchor;
use super::spots::{Part, Spot};
use super::tree::{Name, Node, Step, Way, below};
use super::truth::{Holding, Scene, Truth, World, member};
use super::type_faults::{Plant, TypeFault};
use super::values::empty_of;

/// A name that no spec has, and none that one could mean by it.
const STRANGER: &str = "чужое";

/// Makes faulty requests of one place.
pub struct Planter<'w> {
    pub world: World,
    pub spot: &'w Spot,
}

impl Planter<'_> {
    fn field(&self, number: u16) -> Option<&'static callsheet_runtime::tables::Field<'static>> {
        self.world.shape(self.spot.shape).fields.get(usize::from(number))
    }

    /// Plans of right requests into which the fault can be put, the best first.
    pub fn plans(&self, constraint: &Constraint) -> Vec<Plan> {
        let mut plans: Vec<Plan> = self.plan(constraint).into_iter().collect();
        match constraint {
            // Where a rule's condition contradicts what it demands, it does not apply to anything right.
            Constraint::Rule(number) => {
                let mut plan = self.spot.plan(&self.world);
                plan.goals.push(Goal::Kept(self.spot.way(), *number));
                plans.push(plan);
            }
            Constraint::Value { number, case, fault } if matches!(fault.plant, Plant::Exclusive(_)) => {
                plans.extend(self.loose(*number, *case, fault));
            }
            // An object with another member than a strange one.
            Constraint::Members => {
                let shape = self.world.shape(self.spot.shape);
                for number in 0..shape.fields.len().min(3) as u16 {
                    let mut plan = self.spot.plan(&self.world);
                    plan.goals.push(Goal::There(self.spot.field(&self.world, number), true));
                    plans.push(plan);
                }
            }
            _ => {}
        }
        plans
    }

    /// A plan for members that exclude each other whose other fields need not be there.
    fn loose(&self, number: u16, case: Option<usize>, fault: &TypeFault) -> Option<Plan> {
        let mut plan = self.plan(&Constraint::Value { number, case, fault: fault.clone() })?;
        plan.goals.retain(|goal| !matches!(goal, Goal::There(..)));
        Some(plan)
    }

    /// Whether no right request has what the constraint is about, whatever the fields hold that it hangs on.
    pub fn is_idle(&self, constraint: &Constraint) -> bool {
        let broken = |number: usize| {
            let mut plan = self.spot.plan(&self.world);
            plan.goals.push(Goal::Broken(self.spot.way(), number));
            plan
        };
        match constraint {
            Constraint::Value { fault, .. } if fault.code == super::type_faults::UNREACHED => true,
            Constraint::Rule(number) => broken(*number).is_idle(self.world),
            _ => self.plan(constraint).is_some_and(|plan| plan.is_idle(self.world)),
        }
    }

    /// Whether only the server can say when the constraint holds.
    pub fn asks_server(&self, constraint: &Constraint) -> bool {
        let shape = self.world.shape(self.spot.shape);
        let in_cases = |number: u16, case: Option<usize>| {
            let field = shape.fields.get(usize::from(number));
            let cases = field.map_or(&[][..], |field| field.cases);
            let asked = cases.iter().take(case.map_or(cases.len(), |case| case + 1));
            let asked = asked.filter(|case| self.world.knows(case.versions)).filter_map(|case| case.when);
            asked.into_iter().any(|when| super::truth::asks_server(&when))
        };
        match constraint {
            Constraint::Value { number, case, .. } | Constraint::Unexpected { number, case } => {
                in_cases(*number, *case)
            }
            Constraint::Required { number, case, .. } => {
                let presence = self.field(*number).map(|field| Holding::of(field, *case).presence);
                let condition = match presence {
                    Some(Presence::RequiredWhen(condition)) => Some(condition),
                    _ => None,
                };
                in_cases(*number, *case) || condition.is_some_and(|condition| super::truth::asks_server(&condition))
            }
            Constraint::Rule(number) => shape.rules.get(*number).is_some_and(|rule| {
                let need = match rule.need {
                    Need::Holds(condition) => Some(condition),
                    _ => None,
                };
                rule.when.iter().chain(need.iter()).any(super::truth::asks_server)
            }),
            _ => false,
        }
    }

    fn plan(&self, constraint: &Constraint) -> Option<Plan> {
        let mut plan = self.spot.plan(&self.world);
        let at = self.spot.way();
        let transparent = self.spot.is_transparent(&self.world);
        let mut in_case = |number: u16, case: Option<usize>| {
            if !transparent {
                plan.goals.push(Goal::Case(at.clone(), number, case));
            }
        };
        match constraint {
            Constraint::Value { number, case, fault } => {
                in_case(*number, *case);
                self.put_value(&mut plan, *number, *case)?;
                self.want_members(&mut plan, *number, *case, fault)?;
            }
            Constraint::Required { number, case, .. } => {
                in_case(*number, *case);
                if let Presence::RequiredWhen(condition) = Holding::of(self.field(*number)?, *case).presence {
                    plan.goals.push(Goal::Is(at.clone(), condition, true));
                }
            }
            Constraint::Unexpected { number, case } => {
                in_case(*number, *case);
                plan.goals.push(Goal::There(self.spot.field(&self.world, *number), false));
            }
            Constraint::Ageing(number, _) | Constraint::Access(number, _) => {
                let field = self.field(*number)?;
                let cases = self.world.holdings(self.world.shape(self.spot.shape), field);
                let case = cases.into_iter().find(|case| {
                    let when = case.and_then(|case| field.cases.get(case)).and_then(|case| case.when);
                    !matches!(Holding::of(field, *case).presence, Presence::Unexpected)
                        && !when.is_some_and(|when| super::truth::asks_server(&when))
                })?;
                in_case(*number, case);
                self.put_value(&mut plan, *number, case)?;
            }
            Constraint::Rule(number) => {
                let rule = self.world.shape(self.spot.shape).rules.get(*number)?;
                plan.goals.extend(rule.when.map(|when| Goal::Is(at.clone(), when, true)));
                plan.goals.push(Goal::Kept(at.clone(), *number));
            }
            _ => {}
        }
        Some(plan)
    }

    fn put_value(&self, plan: &mut Plan, number: u16, case: Option<usize>) -> Option<()> {
        let way = self.spot.field(&self.world, number);
        if plan.root.at(&way).is_none() || plan.pinned.contains(&way) || !way.is_empty() {
            let ty = Holding::of(self.field(number)?, case).ty;
            let is_around = self.spot.part == Part::Around && plan.root.at(&way).is_some();
            if !is_around {
                plan.root.put(&way, filled(&self.world, &ty));
            }
        }
        plan.pinned.insert(way);
        Some(())
    }

    /// A list whose members are to be alike has one with the fields that count.
    fn want_members(&self, plan: &mut Plan, number: u16, case: Option<usize>, fault: &TypeFault) -> Option<()> {
        let list = match fault.plant {
            Plant::Unique(_) | Plant::Exclusive(_) => self.list_of(number, case, fault)?,
            _ => return Some(()),
        };
        let Kind::Record(id) = list.item.kind else { return None };
        let item = below(&self.value_way(number, fault), Step::Item(0));
        let one = |field: u16, values| Condition::OneOf(path_here(field), values);
        for (at, exclusive) in list.exclusive.iter().enumerate() {
            let meant = matches!(fault.plant, Plant::Exclusive(own) if own == at);
            let overlaps = matches!(fault.plant, Plant::Exclusive(own)
                if list.exclusive.get(own).is_some_and(|own| own.field == exclusive.field));
            if meant {
                plan.goals.push(Goal::Is(item.clone(), one(exclusive.field, exclusive.values), true));
            } else if !overlaps {
                plan.goals.push(Goal::Is(item.clone(), one(exclusive.field, exclusive.values), false));
            }
        }
        let sets: Vec<usize> = match fault.plant {
            Plant::Unique(set) => vec![set],
            _ => (0..list.unique.len()).collect(),
        };
        for field in sets.iter().filter_map(|set| list.unique.get(*set)).flat_map(|set| set.fields) {
            let has_default = self.world.shape(id).fields.get(usize::from(*field))?.default.is_some();
            if !has_default
                || matches!(fault.plant, Plant::Exclusive(_)) && list.exclusive.iter().all(|own| own.field != *field)
            {
                plan.goals.push(Goal::There(member(&item, *field), true));
            }
        }
        Some(())
    }

    fn value_way(&self, number: u16, fault: &TypeFault) -> Way {
        let mut way = self.spot.field(&self.world, number);
        way.extend(fault.within.iter().cloned());
        way
    }

    /// The type of the value that a fault is in.
    fn type_of(&self, number: u16, case: Option<usize>, fault: &TypeFault) -> Option<Type<'static>> {
        let mut ty = Holding::of(self.field(number)?, case).ty;
        for _ in &fault.within {
            ty = match ty.kind {
                Kind::List(list) => list.item,
                Kind::Map(item) => *item,
                _ => return None,
            };
        }
        Some(ty)
    }

    fn list_of(&self, number: u16, case: Option<usize>, fault: &TypeFault) -> Option<&'static List<'static>> {
        match self.type_of(number, case, fault)?.kind {
            Kind::List(list) => Some(list),
            _ => None,
        }
    }

    /// Requests with the fault, made of a right one, each with what is wrong in it.
    pub fn faulty(&self, base: &Node, constraint: &Constraint) -> Vec<(Node, Fault)> {
        let at = self.spot.way();
        let shape = self.world.shape(self.spot.shape);
        let ignored = shape.unknown.is_ignored(self.world.target);
        match constraint {
            // JSON-RPC's own words for a method that has no parameters.
            Constraint::Members if shape.fields.is_empty() && at.is_empty() && self.world.is_json() && !ignored => {
                let way = below(&at, Step::Member(Name::Foreign(STRANGER)));
                let mut fault = Fault::of_object("should-be-empty", &at);
                fault.may_be_taken = false;
                changed(base, |root| root.put(&way, Node::text("x")), fault)
            }
            Constraint::Members => {
                let way = below(&at, Step::Member(Name::Foreign(STRANGER)));
                let fault = Fault::of_object("unknown-member", &at).at(Anchor::Name(way.clone()));
                changed(base, |root| root.put(&way, Node::text("x")), warned(fault, ignored))
            }
            Constraint::Release(number) => self.field(*number).map_or_else(Vec::new, |field| {
                let way = member(&at, *number);
                let fault = Fault::of_object("unknown-member", &at).at(Anchor::Name(way.clone()));
                let fault = warned(fault.demanded(shape.file, field.line), ignored);
                let value = filled(&self.world, &field.ty);
                changed(base, |root| root.put(&way, value), fault)
            }),
            Constraint::Ageing(number, code) => {
                let way = member(&at, *number);
                let line = self.field(*number).map_or(0, |field| field.line);
                let fault = Fault::of_value(code, &at, *number, way.clone()).at(Anchor::Name(way)).warning();
                vec![(base.clone(), fault.demanded(shape.file, line))]
            }
            Constraint::Access(number, _) => {
                let line = self.field(*number).map_or(0, |field| field.line);
                let mut fault = Fault::of_value("no-access", &at, *number, member(&at, *number));
                fault = Fault { may_be_taken: false, is_demand: false, ..fault };
                vec![(base.clone(), fault.demanded(shape.file, line))]
            }
            Constraint::Value { number, case, fault } => self.value(base, *number, *case, fault),
            Constraint::Required { number, case, filled } => self.required(base, *number, *case, *filled),
            Constraint::Unexpected { number, case } => self.unexpected(base, *number, *case),
            Constraint::GroupNone(number) | Constraint::GroupMany(number) => {
                self.group(base, *number, matches!(constraint, Constraint::GroupMany(_)))
            }
            Constraint::Rule(number) => self.rule(base, *number),
            Constraint::MethodAccess(_) => {
                let mut fault = Fault::of_object("no-access", &[]);
                fault.may_be_taken = false;
                vec![(base.clone(), fault)]
            }
            Constraint::MethodAgeing(code) => vec![(base.clone(), Fault::of_object(code, &[]).warning())],
        }
    }

    fn value(&self, base: &Node, number: u16, case: Option<usize>, fault: &TypeFault) -> Vec<(Node, Fault)> {
        let (Some(field), Some(ty)) = (self.field(number), self.type_of(number, case, fault)) else {
            return Vec::new();
        };
        let shape = self.world.shape(self.spot.shape);
        let way = self.value_way(number, fault);
        let line = Holding::of(field, case).line;
        let mut found = Fault::of_value(fault.code, &self.spot.way(), number, way.clone()).demanded(shape.file, line);
        if fault.code == super::type_faults::UNKNOWN_VALUE {
            found = found.warning();
        }
        let mut root = base.clone();
        match &fault.plant {
            Plant::Value(_) if fault.code == super::type_faults::UNREACHED => return Vec::new(),
            Plant::Value(node) => {
                if *node == Node::Null {
                    found.meant = Some("null");
                }
                root.put(&way, node.clone());
            }
            Plant::Key => {
                let Kind::Map(item) = ty.kind else { return Vec::new() };
                let way = below(&way, Step::Key(STRANGER.to_owned()));
                root.put(&way, self.world.sample(item, 0));
                found = found.at(Anchor::Name(way));
            }
            Plant::StrayText => {
                let Kind::Record(id) = ty.kind else { return Vec::new() };
                root.put(
                    &below(&way, Step::Member(Name::Foreign(super::xml::TEXT))),
                    Node::text(super::type_faults::NONSENSE),
                );
                found = Fault::of_object("stray-text", &way).at(Anchor::Content(way));
                found = warned(found, self.world.shape(id).unknown.is_ignored(self.world.target));
            }
            Plant::Count(count) => {
                let Kind::List(list) = ty.kind else { return Vec::new() };
                let Some(Node::List(form, items)) = root.at(&way).cloned() else { return Vec::new() };
                let first = items.first().cloned().unwrap_or_else(|| filled(&self.world, &list.item));
                let first = match count {
                    1 => self.whole(&list.item),
                    _ => first,
                };
                let items = (0..*count)
                    .map(|at| self.another(base, &below(&way, Step::Item(0)), &first, list, at, None))
                    .collect();
                root.put(&way, Node::List(form, items));
            }
            Plant::Unique(_) | Plant::Distinct | Plant::Exclusive(_) => {
                let Kind::List(list) = ty.kind else { return Vec::new() };
                let item = below(&way, Step::Item(0));
                let Some(first) = root.at(&item).cloned() else { return Vec::new() };
                let second = match fault.plant {
                    Plant::Distinct => first,
                    Plant::Unique(set) => self.another(base, &item, &first, list, 1, Some(set)),
                    _ => self.another(base, &item, &first, list, 1, None),
                };
                let way = below(&way, Step::Item(1));
                root.put(&way, second);
                let line = found.rule;
                found = Fault::of_value(fault.code, &self.spot.way(), number, way);
                found.rule = line;
            }
        }
        vec![(root, found)]
    }

    /// A list's member like the first one, but for its own number in the fields that no two may share; alike in one set of them.
    fn another(
        &self,
        base: &Node,
        at: &[Step],
        first: &Node,
        list: &'static List<'static>,
        number: usize,
        alike: Option<usize>,
    ) -> Node {
        let open = BTreeSet::new();
        let scene = Scene { world: self.world, root: base, open: &open };
        let Kind::Record(id) = list.item.kind else {
            let distinct = list.distinct && alike.is_none();
            return if distinct { self.world.sample(&list.item, number) } else { first.clone() };
        };
        let mut item = first.clone();
        let kept = alike.and_then(|set| list.unique.get(set)).map_or(&[][..], |set| set.fields);
        for (own, set) in list.unique.iter().enumerate().filter(|(_, set)| self.world.knows(set.versions)) {
            if Some(own) == alike || number == 0 {
                continue;
            }
            let free = set.fields.iter().filter(|field| !kept.contains(field));
            let free = free.filter(|field| list.exclusive.iter().all(|exclusive| exclusive.field != **field));
            for field in free {
                let way = vec![Step::field(*field)];
                let (Some(own), Some(field)) = (item.at(&way), self.world.shape(id).fields.get(usize::from(*field)))
                else {
                    continue;
                };
                let ty = scene.holding(field, at).ok().map_or(field.ty, |case| Holding::of(field, case).ty);
                if ty.kind.is_scalar() && !matches!(ty.kind, Kind::Enum(_) | Kind::Bool(_)) {
                    let other = (number..number + 3).map(|number| self.world.sample(&ty, number));
                    if let Some(other) = other.into_iter().find(|other| other != own) {
                        item.put(&way, other);
                        break;
                    }
                }
            }
        }
        item
    }

    /// A value of the type with all that it must have.
    fn whole(&self, ty: &Type<'static>) -> Node {
        let start = filled(&self.world, ty);
        let plan = Plan::new(*ty, start.clone());
        plan.settle(self.world, &mut |_| true).unwrap_or(start)
    }

    fn required(&self, base: &Node, number: u16, case: Option<usize>, is_filled: bool) -> Vec<(Node, Fault)> {
        let Some(field) = self.field(number) else { return Vec::new() };
        let (at, way) = (self.spot.way(), self.spot.field(&self.world, number));
        if base.at(&way).is_none() {
            return Vec::new();
        }
        let holding = Holding::of(field, case);
        let shape = self.world.shape(self.spot.shape);
        let fault = Fault::of_value("missing", &at, number, at.clone()).demanded(shape.file, holding.line);
        changed(
            base,
            |root| match empty_of(&holding.ty).filter(|_| is_filled) {
                Some(empty) => root.put(&way, empty),
                None => root.remove(&way),
            },
            fault,
        )
    }

    fn unexpected(&self, base: &Node, number: u16, case: Option<usize>) -> Vec<(Node, Fault)> {
        let Some(field) = self.field(number) else { return Vec::new() };
        let (at, way) = (self.spot.way(), self.spot.field(&self.world, number));
        let line = Holding::of(field, case).line;
        let shape = self.world.shape(self.spot.shape);
        let fault = Fault::of_value("unexpected", &at, number, at.clone()).at(Anchor::Name(way.clone()));
        let fault = fault.demanded(shape.file, line);
        let mut values = vec![filled(&self.world, &field.ty), self.world.sample(&field.ty, 1)];
        values.extend(field.default.map(Node::text));
        values.extend(empty_of(&field.ty));
        values.into_iter().flat_map(|value| changed(base, |root| root.put(&way, value), fault.clone())).collect()
    }

    fn group(&self, base: &Node, number: usize, many: bool) -> Vec<(Node, Fault)> {
        let groups = groups_of(&self.world, self.spot.shape);
        let Some((.., numbers)) = groups.get(number) else { return Vec::new() };
        let shape = self.world.shape(self.spot.shape);
        let at = self.spot.way();
        let line = numbers.first().and_then(|number| self.field(*number)).map_or(0, |field| field.line);
        if !many {
            let fault = Fault::of_object("missing-one-of", &at).demanded(shape.file, line);
            let clear = |root: &mut Node| numbers.iter().for_each(|number| root.remove(&member(&at, *number)));
            return changed(base, clear, fault);
        }
        let absent = numbers.iter().filter(|number| base.at(&member(&at, **number)).is_none());
        absent
            .flat_map(|added| {
                let mut root = base.clone();
                let Some(field) = self.field(*added) else { return Vec::new() };
                root.put(&member(&at, *added), filled(&self.world, &field.ty));
                let mut there = numbers.iter().map(|number| member(&at, *number)).filter(|way| root.at(way).is_some());
                let Some(second) = there.nth(1) else { return Vec::new() };
                let fault = Fault::of_object("too-many-of", &at).blaming(&second).at(Anchor::Value(second.clone()));
                vec![(root, fault.demanded(shape.file, line))]
            })
            .collect()
    }

    fn rule(&self, base: &Node, number: usize) -> Vec<(Node, Fault)> {
        let at = self.spot.way();
        let mut plan = self.spot.plan(&self.world);
        plan.root = base.clone();
        plan.goals.push(Goal::Broken(at.clone(), number));
        plan.broken = Some((at, number));
        let mut found = Vec::new();
        plan.settle(self.world, &mut |root| {
            found.extend(self.broken(root, number).map(|fault| (root.clone(), fault)));
            found.len() >= 4
        });
        found
    }

    /// What is wrong with a request that breaks a rule.
    fn broken(&self, root: &Node, number: usize) -> Option<Fault> {
        let at = self.spot.way();
        let shape = self.world.shape(self.spot.shape);
        let rule = shape.rules.get(number)?;
        let open = BTreeSet::new();
        let scene = Scene { world: self.world, root, open: &open };
        let named = rule.when.as_ref().and_then(|when| scene.first_named(when, &at));
        let (code, blamed) = match rule.need {
            Need::NotEmpty(path) => {
                let (way, _) = scene.place(path, &at)?;
                if root.at(&way).is_some() { ("empty", Some(way)) } else { ("missing", named) }
            }
            Need::Present(_) => ("missing", named),
            Need::Absent(path) => ("unexpected", Some(scene.place(path, &at)?.0)),
            Need::Holds(condition) => ("rule", scene.first_named(&condition, &at).or(named)),
            Need::ExactlyOne(paths) | Need::AtLeastOne(paths) | Need::AtMostOne(paths) => {
                let ways: Option<Vec<Way>> = paths.iter().map(|path| Some(scene.place(*path, &at)?.0)).collect();
                let there: Vec<Way> = ways?.into_iter().filter(|way| scene.is_there(way) == Truth::Yes).collect();
                match there.get(1) {
                    Some(second) => ("too-many-of", Some(second.clone())),
                    None => ("missing-one-of", named),
                }
            }
        };
        let blamed = blamed.unwrap_or_else(|| at.clone());
        let fault = Fault::of_object(code, &at).blaming(&blamed).at(Anchor::Value(blamed.clone()));
        let fault = fault.demanded(shape.file, rule.line);
        Some(if rule.is_advice { fault.warning() } else { fault })
    }
}

fn warned(fault: Fault, warned: bool) -> Fault {
    if warned { fault.warning() } else { fault }
}

fn changed(base: &Node, change: impl FnOnce(&mut Node), fault: Fault) -> Vec<(Node, Fault)> {
    let mut root = base.clone();
    change(&mut root);
    vec![(root, fault)]
}

/// The path to a field of the object itself.
fn path_here(field: u16) -> Path<'static> {
    Path { from: From::Here, steps: Box::leak(Box::new([field])) }
}
