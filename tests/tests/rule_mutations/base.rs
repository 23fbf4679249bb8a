//! Right requests in which some goals are reached: what must be there is put in, what must not be is taken out.

use std::collections::BTreeSet;

use callsheet_runtime::tables::{Form, Kind, Presence, ShapeId, Type};

use super::goals::{Goal, Search};
use super::tree::{Name, Node, Step, Way, below};
use super::truth::{Holding, Scene, Truth, World, member};

/// How many rounds of mending follow one another.
const ROUNDS: usize = 5;

/// How many answers of one search are tried.
const ANSWERS: usize = 6;

/// How often one tree is gone through.
const PASSES: usize = 10;

/// A tree that is to become a right request.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The type of the whole: of the request, or of what stands around it.
    pub ty: Type<'static>,
    pub root: Node,
    pub goals: Vec<Goal>,
    /// Values that stay as they are, and members that stay away.
    pub pinned: BTreeSet<Way>,
    /// A rule that is not to be kept.
    pub broken: Option<(Way, usize)>,
}

/// What came of going through a tree.
enum Passed {
    Right(Node),
    /// It would be right if these were reached too.
    Wanting(Node, Vec<Goal>),
    /// Something that is to stay stands in the way.
    Stuck,
}

/// The type of a request as a value: of one that is no object, the type that stands for it.
pub fn request_type(world: &World, id: ShapeId) -> Type<'static> {
    let shape = world.shape(id);
    match (shape.form, shape.fields.first()) {
        (Form::Transparent, Some(field)) => {
            let case = world.holdings(shape, field).first().copied().flatten();
            Holding::of(field, case).ty
        }
        _ => Type::of(Kind::Record(id)),
    }
}

impl Plan {
    pub fn new(ty: Type<'static>, root: Node) -> Self {
        Self { ty, root, goals: Vec::new(), pinned: BTreeSet::new(), broken: None }
    }

    /// The right requests of the plan, given to `accept` until it takes one.
    pub fn settle(&self, world: World, accept: &mut dyn FnMut(&Node) -> bool) -> Option<Node> {
        // What must be there anyway is there before anything is decided: conditions look at it.
        match self.passed(world, &self.root, &self.pinned) {
            Passed::Right(root) | Passed::Wanting(root, _) => {
                Self { root, ..self.clone() }.round(world, ROUNDS, accept)
            }
            Passed::Stuck => self.round(world, ROUNDS, accept),
        }
    }

    /// Whether no values of any fields reach the goals.
    pub fn is_idle(&self, world: World) -> bool {
        let root = match self.passed(world, &self.root, &self.pinned) {
            Passed::Right(root) | Passed::Wanting(root, _) => root,
            Passed::Stuck => self.root.clone(),
        };
        let mut search = Search::new(world, &root, &self.goals, &self.pinned);
        !search.run(&mut |_, _| true) && search.is_exhausted()
    }

    fn round(&self, world: World, left: usize, accept: &mut dyn FnMut(&Node) -> bool) -> Option<Node> {
        let mut result = None;
        let mut answers = 0;
        let mut search = Search::new(world, &self.root, &self.goals, &self.pinned);
        search.run(&mut |root, decided| {
            answers += 1;
            let mut pinned = self.pinned.clone();
            pinned.extend(decided.iter().cloned());
            match self.passed(world, root, &pinned) {
                Passed::Right(root) if self.goals.iter().all(|goal| is_reached(world, &root, goal)) => {
                    result = accept(&root).then_some(root);
                }
                Passed::Right(root) if left > 0 => {
                    result = Self { root, ..self.clone() }.round(world, left - 1, accept);
                }
                Passed::Wanting(root, goals) if left > 0 => {
                    let mut plan = Self { root, ..self.clone() };
                    plan.goals.extend(goals);
                    result = plan.round(world, left - 1, accept);
                }
                Passed::Right(_) | Passed::Wanting(..) | Passed::Stuck => {}
            }
            result.is_some() || answers >= ANSWERS
        });
        result
    }

    fn passed(&self, world: World, root: &Node, pinned: &BTreeSet<Way>) -> Passed {
        let mut mending =
            Mending { world, root: root.clone(), pinned, changed: false, stuck: false, goals: Vec::new() };
        for _ in 0..PASSES {
            mending.changed = false;
            mending.value(&Vec::new(), &self.ty);
            if mending.stuck {
                return Passed::Stuck;
            }
            if !mending.changed {
                break;
            }
        }
        mending.rules(&Vec::new(), &self.ty, self.broken.as_ref());
        let Mending { root, goals, changed, .. } = mending;
        match (changed, goals.is_empty()) {
            (true, _) => Passed::Stuck,
            (false, true) => Passed::Right(root),
            (false, false) => Passed::Wanting(root, goals),
        }
    }
}

fn is_reached(world: World, root: &Node, goal: &Goal) -> bool {
    let open = BTreeSet::new();
    let truth = Scene { world, root, open: &open }.reaches(goal);
    truth == Truth::Yes || (truth == Truth::Unknown && matches!(goal, Goal::Kept(..) | Goal::Allowed(..)))
}

struct Mending<'p> {
    world: World,
    root: Node,
    pinned: &'p BTreeSet<Way>,
    changed: bool,
    stuck: bool,
    goals: Vec<Goal>,
}

impl Mending<'_> {
    fn value(&mut self, way: &Way, ty: &Type<'static>) {
        match (ty.kind, self.root.at(way)) {
            (Kind::Record(id), Some(Node::Object(..))) => self.object(way, id),
            (Kind::List(list), Some(Node::List(_, items))) => {
                (0..items.len()).for_each(|number| self.value(&below(way, Step::Item(number)), &list.item));
            }
            (Kind::Map(item), Some(Node::Map(members))) => {
                let keys: Vec<String> = members.iter().map(|(key, _)| key.clone()).collect();
                keys.into_iter().for_each(|key| self.value(&below(way, Step::Key(key)), item));
            }
            _ => {}
        }
    }

    fn holding(&self, id: ShapeId, number: u16, at: &[Step]) -> Option<Holding> {
        let field = self.world.shape(id).fields.get(usize::from(number))?;
        let open = BTreeSet::new();
        let scene = Scene { world: self.world, root: &self.root, open: &open };
        scene.holding(field, at).ok().map(|case| Holding::of(field, case))
    }

    fn is_wanted(&self, presence: Presence<'static>, at: &[Step]) -> bool {
        let open = BTreeSet::new();
        let scene = Scene { world: self.world, root: &self.root, open: &open };
        match presence {
            Presence::Required => true,
            Presence::RequiredWhen(condition) => scene.ask(&condition, at) == Truth::Yes,
            _ => false,
        }
    }

    fn object(&mut self, at: &Way, id: ShapeId) {
        let shape = self.world.shape(id);
        for (number, field) in shape.fields.iter().enumerate() {
            let number = number as u16;
            if !self.world.knows(field.versions) {
                continue;
            }
            let Some(holding) = self.holding(id, number, at) else { continue };
            let way = member(at, number);
            let pinned = self.pinned.contains(&way);
            match self.root.at(&way) {
                None if self.is_wanted(holding.presence, at) => {
                    self.put(&way, super::goals::filled(&self.world, &holding.ty), pinned);
                }
                None => {}
                Some(_) if matches!(holding.presence, Presence::Unexpected) => {
                    self.changed = true;
                    self.stuck |= pinned || self.holds_pinned(&way);
                    self.root.remove(&way);
                }
                Some(node) if !self.world.fits(node, &holding.ty, holding.empty, holding.null) => {
                    let pinned = pinned || self.holds_pinned(&way);
                    self.put(&way, super::goals::filled(&self.world, &holding.ty), pinned);
                }
                Some(_) => {}
            }
            self.value(&way, &holding.ty);
        }
        self.groups(at, id);
    }

    fn holds_pinned(&self, way: &Way) -> bool {
        self.pinned.iter().any(|pinned| pinned.len() > way.len() && pinned.starts_with(way))
    }

    fn put(&mut self, way: &Way, node: Node, pinned: bool) {
        self.stuck |= pinned;
        self.changed = true;
        self.root.put(way, node);
    }

    /// Of a group one member must be there, and at most one may be where exactly one must.
    fn groups(&mut self, at: &Way, id: ShapeId) {
        for (_, exact, numbers) in groups_of(&self.world, id) {
            let there: Vec<u16> =
                numbers.iter().copied().filter(|number| self.root.at(&member(at, *number)).is_some()).collect();
            let is_free = |number: &&u16| !self.pinned.contains(&member(at, **number));
            if there.is_empty() {
                match numbers.iter().find(is_free).and_then(|number| Some((*number, self.holding(id, *number, at)?))) {
                    Some((number, holding)) => {
                        self.put(&member(at, number), super::goals::filled(&self.world, &holding.ty), false);
                    }
                    None => self.stuck = true,
                }
            } else if exact && there.len() > 1 {
                match there.iter().rev().find(is_free) {
                    Some(number) => {
                        self.root.remove(&member(at, *number));
                        self.changed = true;
                    }
                    None => self.stuck = true,
                }
            }
        }
    }

    /// What rules want that are broken, within a value.
    fn rules(&mut self, way: &Way, ty: &Type<'static>, but: Option<&(Way, usize)>) {
        match (ty.kind, self.root.at(way)) {
            (Kind::Record(id), Some(Node::Object(_, members))) => {
                let shape = self.world.shape(id);
                for number in 0..shape.rules.len() {
                    let rule = &shape.rules[number];
                    let meant = but.is_some_and(|(at, but)| at == way && *but == number);
                    let goal = Goal::Kept(way.clone(), number);
                    if !meant && self.world.knows(rule.versions) && !is_reached(self.world, &self.root, &goal) {
                        self.goals.push(goal);
                    }
                }
                let names: Vec<Name> = members.iter().map(|(name, _)| name.clone()).collect();
                for name in names {
                    let Name::Field(number) = name else { continue };
                    if let Some(holding) = self.holding(id, number, way) {
                        self.rules(&member(way, number), &holding.ty, but);
                    }
                }
            }
            (Kind::List(list), Some(Node::List(_, items))) => {
                (0..items.len()).for_each(|number| self.rules(&below(way, Step::Item(number)), &list.item, but));
            }
            (Kind::Map(item), Some(Node::Map(members))) => {
                let keys: Vec<String> = members.iter().map(|(key, _)| key.clone()).collect();
                keys.into_iter().for_each(|key| self.rules(&below(way, Step::Key(key)), item, but));
            }
            _ => {}
        }
    }
}

/// The groups of a shape: number, whether exactly one of its fields must be there, and the fields that the release knows.
pub fn groups_of(world: &World, id: ShapeId) -> Vec<(u16, bool, Vec<u16>)> {
    let mut groups: Vec<(u16, bool, Vec<u16>)> = Vec::new();
    for (number, field) in world.shape(id).fields.iter().enumerate() {
        let (group, exact) = match field.presence {
            Presence::ExactlyOne(group) => (group, true),
            Presence::AtLeastOne(group) => (group, false),
            _ => continue,
        };
        if !world.knows(field.versions) {
            continue;
        }
        match groups.iter_mut().find(|(own, ..)| *own == group) {
            Some((.., numbers)) => numbers.push(number as u16),
            None => groups.push((group, exact, vec![number as u16])),
        }
    }
    groups
}
