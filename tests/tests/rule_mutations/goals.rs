//! What a tree is to be like, and the search for values of its fields that make it so.

use std::collections::BTreeSet;

use callsheet_runtime::tables::{Condition, Empty, Field, Kind, Null, Order, Path, Presence, Type};

use super::tree::{Name, Node, Step, Way};
use super::truth::{Holding, Scene, Truth, World, paths_of, paths_of_need};
use super::values::empty_of;

/// Something that is to hold.
#[derive(Clone, Debug)]
pub enum Goal {
    /// The condition of the object has this answer.
    Is(Way, Condition<'static>, bool),
    /// This case of the object's field holds, and none before it.
    Case(Way, u16, Option<usize>),
    /// The value is there, or is not.
    There(Way, bool),
    /// The rule of the object does not apply, or is kept.
    Kept(Way, usize),
    /// The rule of the object applies, and is broken.
    Broken(Way, usize),
    /// The object's field, if it is there, may be there, and holds what it may hold.
    Allowed(Way, u16),
}

/// How many answers a search looks at before it gives up.
const PATIENCE: usize = 4_000;

/// How many fields a search decides over.
const FIELDS: usize = 18;

impl Scene<'_> {
    fn field(&self, at: &[Step], number: u16) -> Option<&'static Field<'static>> {
        self.world.shape(self.root.shape_at(at)?).fields.get(usize::from(number))
    }

    /// Whether a goal is reached.
    pub fn reaches(&self, goal: &Goal) -> Truth {
        match goal {
            Goal::Is(at, condition, true) => self.ask(condition, at),
            Goal::Is(at, condition, false) => match self.ask(condition, at) {
                Truth::Yes => Truth::No,
                Truth::No => Truth::Yes,
                Truth::Unknown => Truth::Unknown,
            },
            Goal::Case(at, number, case) => match self.field(at, *number) {
                Some(field) => self.is_case(field, at, *case),
                None => Truth::No,
            },
            Goal::There(way, wanted) => match self.is_there(way) {
                Truth::Unknown => Truth::Unknown,
                there => Truth::of((there == Truth::Yes) == *wanted),
            },
            Goal::Kept(at, number) => self.rule(at, *number).map_or(Truth::Yes, |rule| self.is_kept(rule, at)),
            Goal::Broken(at, number) => self.rule(at, *number).map_or(Truth::No, |rule| {
                let applies = rule.when.as_ref().map_or(Truth::Yes, |when| self.ask(when, at));
                let broken = match self.need(&rule.need, at) {
                    Truth::Yes => Truth::No,
                    Truth::No => Truth::Yes,
                    Truth::Unknown => Truth::Unknown,
                };
                Truth::all([applies, broken])
            }),
            Goal::Allowed(at, number) => self.is_allowed(at, *number),
        }
    }

    fn rule(&self, at: &[Step], number: usize) -> Option<&'static callsheet_runtime::tables::Rule<'static>> {
        self.world.shape(self.root.shape_at(at)?).rules.get(number)
    }

    fn may_be_absent(&self, field: &'static Field<'static>, at: &[Step]) -> Truth {
        if !self.world.knows(field.versions) {
            return Truth::Yes;
        }
        match self.holding(field, at).map(|case| Holding::of(field, case).presence) {
            Ok(presence) => Truth::of(!matches!(presence, Presence::Required)),
            Err(_) => Truth::Unknown,
        }
    }

    fn is_allowed(&self, at: &[Step], number: u16) -> Truth {
        let way = super::truth::member(at, number);
        let Some(field) = self.field(at, number) else { return Truth::Yes };
        match self.is_there(&way) {
            Truth::No => return self.may_be_absent(field, at),
            Truth::Unknown => return Truth::Unknown,
            Truth::Yes => {}
        }
        let (Some(node), true) = (self.root.at(&way), self.world.knows(field.versions)) else { return Truth::No };
        match self.holding(field, at) {
            Ok(case) => {
                let Holding { ty, presence, empty, null, .. } = Holding::of(field, case);
                let allowed = !matches!(presence, Presence::Unexpected);
                Truth::of(allowed && self.world.fits(node, &ty, empty, null))
            }
            Err(_) => Truth::Unknown,
        }
    }
}

/// A field over which a search decides.
#[derive(Clone)]
struct Variable {
    object: Way,
    number: u16,
    way: Way,
    choices: Vec<Option<Node>>,
}

/// A search over one tree.
pub struct Search<'s> {
    world: World,
    root: Node,
    goals: Vec<Goal>,
    pinned: &'s BTreeSet<Way>,
    variables: Vec<Variable>,
    left: usize,
}

impl<'s> Search<'s> {
    /// A search for values under which the goals are reached, which leaves pinned values as they are.
    pub fn new(world: World, root: &Node, goals: &[Goal], pinned: &'s BTreeSet<Way>) -> Self {
        let mut search =
            Self { world, root: root.clone(), goals: goals.to_vec(), pinned, variables: Vec::new(), left: PATIENCE };
        search.gather();
        search
    }

    /// Gives the trees that reach the goals to `found`, with the ways that were decided, until it is content.
    pub fn run(&mut self, found: &mut dyn FnMut(&Node, &BTreeSet<Way>) -> bool) -> bool {
        let mut decided = BTreeSet::new();
        let mut open: BTreeSet<Way> = self.variables.iter().map(|variable| variable.way.clone()).collect();
        let root = self.root.clone();
        self.step(0, &root, &mut decided, &mut open, found)
    }

    /// Whether a search that found nothing has looked at everything.
    pub fn is_exhausted(&self) -> bool {
        self.left > 0 && self.variables.len() < FIELDS
    }

    fn answer(&self, root: &Node, open: &BTreeSet<Way>) -> Truth {
        let scene = Scene { world: self.world, root, open };
        Truth::all(self.goals.iter().map(|goal| match (scene.reaches(goal), goal) {
            // What only the server knows is not judged.
            (Truth::Unknown, Goal::Allowed(..) | Goal::Kept(..)) if open.is_empty() => Truth::Yes,
            (truth, _) => truth,
        }))
    }

    fn step(
        &mut self,
        at: usize,
        root: &Node,
        decided: &mut BTreeSet<Way>,
        open: &mut BTreeSet<Way>,
        found: &mut dyn FnMut(&Node, &BTreeSet<Way>) -> bool,
    ) -> bool {
        if self.left == 0 || self.answer(root, open) == Truth::No {
            return false;
        }
        self.left -= 1;
        let as_it_is = self.answer(root, &BTreeSet::new()) == Truth::Yes;
        if as_it_is && found(root, decided) {
            return true;
        }
        let Some(variable) = self.variables.get(at).cloned() else { return false };
        open.remove(&variable.way);
        for choice in &variable.choices {
            let mut changed = root.clone();
            match choice {
                Some(node) => {
                    surround(&self.world, &mut changed, &variable);
                    changed.put(&variable.way, node.clone());
                }
                None => changed.remove(&variable.way),
            }
            if as_it_is && changed == *root && at + 1 == self.variables.len() {
                continue;
            }
            let new = decided.insert(variable.way.clone());
            if self.step(at + 1, &changed, decided, open, found) {
                return true;
            }
            if new {
                decided.remove(&variable.way);
            }
        }
        open.insert(variable.way);
        false
    }

    fn gather(&mut self) {
        let mut at = 0;
        while at < self.goals.len() {
            let goal = self.goals[at].clone();
            for (object, path) in self.named(&goal) {
                self.variable(&object, path);
            }
            if let Goal::There(way, _) = &goal {
                self.variable_at(way);
            }
            at += 1;
        }
        let mentioned: Vec<Vec<Node>> = self.variables.iter().map(|variable| self.mentioned(variable)).collect();
        for (number, mentioned) in mentioned.into_iter().enumerate() {
            let choices = self.choices(&self.variables[number], mentioned);
            self.variables[number].choices = choices;
        }
    }

    fn scene(&self) -> (BTreeSet<Way>, World) {
        (BTreeSet::new(), self.world)
    }

    /// The paths that a goal is about, each with its object.
    fn named(&self, goal: &Goal) -> Vec<(Way, Path<'static>)> {
        let (open, world) = self.scene();
        let scene = Scene { world, root: &self.root, open: &open };
        let (at, paths) = match goal {
            Goal::Is(at, condition, _) => (at, paths_of(condition)),
            Goal::Case(at, number, case) => {
                let Some(field) = scene.field(at, *number) else { return Vec::new() };
                let asked = field.cases.iter().take(case.map_or(field.cases.len(), |case| case + 1));
                let asked = asked.filter(|case| world.knows(case.versions)).filter_map(|case| case.when.as_ref());
                (at, asked.flat_map(paths_of).collect())
            }
            Goal::Allowed(at, number) => {
                let Some(field) = scene.field(at, *number) else { return Vec::new() };
                let asked = field.cases.iter().filter(|case| world.knows(case.versions));
                (at, asked.filter_map(|case| case.when.as_ref()).flat_map(paths_of).collect())
            }
            Goal::Kept(at, number) | Goal::Broken(at, number) => {
                let Some(rule) = scene.rule(at, *number) else { return Vec::new() };
                let when = rule.when.iter().flat_map(paths_of);
                (at, when.chain(paths_of_need(&rule.need)).collect())
            }
            Goal::There(..) => return Vec::new(),
        };
        paths.into_iter().map(|path| (at.clone(), path)).collect()
    }

    fn variable(&mut self, object: &[Step], path: Path<'static>) {
        let (open, world) = self.scene();
        let scene = Scene { world, root: &self.root, open: &open };
        if let Some((way, _)) = scene.place(path, object) {
            self.variable_at(&way);
        }
    }

    fn variable_at(&mut self, way: &[Step]) {
        let Some((Step::Member(Name::Field(number)), object)) = way.split_last() else { return };
        let known = self.pinned.contains(way) || self.variables.iter().any(|variable| variable.way == way);
        if known || self.variables.len() >= FIELDS {
            return;
        }
        let (object, number) = (object.to_vec(), *number);
        self.goals.push(Goal::Allowed(object.clone(), number));
        self.variables.push(Variable { object, number, way: way.to_vec(), choices: Vec::new() });
    }

    fn field_of(&self, variable: &Variable) -> Option<&'static Field<'static>> {
        // The object need not be there yet: its shape follows from the way.
        let id = shape_along(&self.world, &self.root, &variable.object)?;
        self.world.shape(id).fields.get(usize::from(variable.number))
    }

    /// Values that conditions compare a field with, and those beside them.
    fn mentioned(&self, variable: &Variable) -> Vec<Node> {
        let (open, world) = self.scene();
        let scene = Scene { world, root: &self.root, open: &open };
        let mut texts = Vec::new();
        for goal in &self.goals {
            let (at, conditions): (&Way, Vec<Condition<'static>>) = match goal {
                Goal::Is(at, condition, _) => (at, vec![*condition]),
                Goal::Case(at, number, _) | Goal::Allowed(at, number) => {
                    let cases = scene.field(at, *number).map_or(&[][..], |field| field.cases);
                    (at, cases.iter().filter_map(|case| case.when).collect())
                }
                Goal::Kept(at, number) | Goal::Broken(at, number) => {
                    let Some(rule) = scene.rule(at, *number) else { continue };
                    let need = match rule.need {
                        callsheet_runtime::tables::Need::Holds(condition) => Some(condition),
                        _ => None,
                    };
                    (at, rule.when.into_iter().chain(need).collect())
                }
                Goal::There(..) => continue,
            };
            for condition in &conditions {
                mentions(
                    condition,
                    &mut |path| scene.place(path, at).is_some_and(|(way, _)| way == variable.way),
                    &mut texts,
                );
            }
        }
        // Bits come together as well as alone.
        let bits: Vec<i64> =
            texts.iter().filter_map(|text| text.parse().ok()).filter(|number: &i64| *number > 0).collect();
        if goals_name_bits(&self.goals, &scene) {
            let pairs = bits.iter().flat_map(|one| bits.iter().map(move |other| one | other));
            texts.extend(pairs.map(|number| number.to_string()));
        }
        let mut seen = BTreeSet::new();
        texts.retain(|text| seen.insert(text.clone()));
        let json = self.world.is_json();
        texts
            .into_iter()
            .map(|text| if json && text.parse::<i64>().is_ok() { Node::Bare(text) } else { Node::Text(text) })
            .collect()
    }

    fn choices(&self, variable: &Variable, mentioned: Vec<Node>) -> Vec<Option<Node>> {
        let current = self.root.at(&variable.way).cloned();
        let Some(field) = self.field_of(variable) else { return vec![current] };
        if !self.world.knows(field.versions) {
            return vec![current];
        }
        let mut choices = vec![current, None];
        let mut types: Vec<Holding> = vec![Holding::of(field, None)];
        let known = field.cases.iter().enumerate().filter(|(_, case)| self.world.knows(case.versions));
        types.extend(known.map(|(number, _)| Holding::of(field, Some(number))));
        let mut add = |node: Node| {
            if !choices.contains(&Some(node.clone())) {
                choices.push(Some(node));
            }
        };
        for Holding { ty, .. } in &types {
            add(filled(&self.world, ty));
            match ty.kind {
                Kind::Enum(enumeration) => {
                    let members = self.world.members(enumeration, ty).len();
                    (0..members).for_each(|number| add(self.world.sample(ty, number)));
                }
                Kind::Bool(_) => add(self.world.sample(ty, 1)),
                _ => {}
            }
        }
        for node in mentioned {
            // A value that no type of the field has helps nobody.
            let fits = types.iter().any(|holding| {
                self.world.fits(&node, &holding.ty, Empty::Value, Null::Refused)
                    || matches!(holding.ty.kind, Kind::Text(_))
            });
            if fits {
                let textual = types.iter().any(|holding| matches!(holding.ty.kind, Kind::Text(_)));
                add(if textual { Node::text(node.scalar().unwrap_or_default()) } else { node });
            }
        }
        for Holding { ty, empty, .. } in &types {
            if !matches!(empty, Empty::Refused) && matches!(ty.kind, Kind::Text(_) | Kind::List(_) | Kind::Record(_)) {
                empty_of(ty).into_iter().for_each(&mut add);
            }
        }
        choices
    }
}

/// A value of the type that is not empty.
pub fn filled(world: &World, ty: &Type<'static>) -> Node {
    let mut node = world.sample(ty, 0);
    if let (Node::Object(id, members), Kind::Record(_)) = (&mut node, ty.kind) {
        let fields = world.shape(*id).fields.iter().enumerate();
        let first = fields.filter(|(_, field)| world.knows(field.versions) && field.cases.is_empty());
        let first = first.min_by_key(|(number, field)| (!field.ty.kind.is_scalar(), *number));
        if let Some((number, field)) = first {
            members.push((Name::Field(number as u16), world.sample(&field.ty, 0)));
        }
    }
    node
}

/// Makes the objects around a field that are not there.
fn surround(world: &World, root: &mut Node, variable: &Variable) {
    for length in 1..=variable.object.len() {
        let way = &variable.object[..length];
        if root.at(way).is_none()
            && let Some(id) = shape_along(world, root, way)
        {
            root.put(way, Node::Object(id, Vec::new()));
        }
    }
}

/// The shape of the object at the end of a way, of which the last steps need not be there.
fn shape_along(world: &World, root: &Node, way: &[Step]) -> Option<callsheet_runtime::tables::ShapeId> {
    if let Some(id) = root.shape_at(way) {
        return Some(id);
    }
    let (Step::Member(Name::Field(number)), before) = way.split_last()? else { return None };
    let around = shape_along(world, root, before)?;
    match world.shape(around).fields.get(usize::from(*number))?.ty.kind {
        Kind::Record(id) => Some(id),
        _ => None,
    }
}

/// Whether a rule that is meant to be broken or kept asks for bits.
fn goals_name_bits(goals: &[Goal], scene: &Scene<'_>) -> bool {
    fn names_bits(condition: &Condition<'_>) -> bool {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => parts.iter().any(names_bits),
            Condition::Not(inner) => names_bits(inner),
            Condition::Bits(..) => true,
            _ => false,
        }
    }
    goals.iter().any(|goal| match goal {
        Goal::Broken(at, number) | Goal::Kept(at, number) => {
            scene.rule(at, *number).and_then(|rule| rule.when).is_some_and(|when| names_bits(&when))
        }
        Goal::Is(_, condition, _) => names_bits(condition),
        _ => false,
    })
}

fn mentions(condition: &Condition<'static>, is_meant: &mut dyn FnMut(Path<'static>) -> bool, texts: &mut Vec<String>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| mentions(part, is_meant, texts)),
        Condition::Not(inner) => mentions(inner, is_meant, texts),
        Condition::OneOf(path, values) if is_meant(*path) => {
            texts.extend(values.iter().map(|value| (*value).to_owned()));
            let numbers = values.iter().filter_map(|value| value.parse::<i64>().ok());
            texts.extend(numbers.max().map(|most| (most + 1).to_string()));
        }
        Condition::Order(path, order, number) if is_meant(*path) => {
            let beside = match order {
                Order::Less | Order::AtLeast => number - 1,
                Order::AtMost | Order::Greater => number + 1,
            };
            texts.extend([number.to_string(), beside.to_string()]);
        }
        Condition::Bits(path, bits) if is_meant(*path) => texts.push(bits.to_string()),
        Condition::Prefix(path, prefix) if is_meant(*path) => {
            texts.push((*prefix).to_owned());
        }
        _ => {}
    }
}
