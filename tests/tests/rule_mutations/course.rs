//! The way through all methods of an API.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use callsheet_runtime::tables::{Action, Kind, Method, Tables, Version, Wire};
use callsheet_validator::{Diagnostic, Severity, Validator};

use super::base::{Plan, request_type};
use super::constraints::{self, Constraint};
use super::expected::{Document, Fault};
use super::ledger::{Ledger, Outcome};
use super::pen::{Anchor, STYLES, Style};
use super::plant::Planter;
use super::spots::{self, Part, Spot};
use super::tree::{Name, Node};
use super::truth::{World, member};
use super::{json, xml};

/// One release of an API.
pub struct Course {
    tables: &'static Tables<'static>,
    validator: Validator<'static>,
    target: Option<Version>,
    ledger: RefCell<Ledger>,
    written: Cell<usize>,
}

/// Constraints that share a right request.
type Batch = Vec<(String, Constraint)>;

impl Course {
    pub fn new(tables: &'static Tables<'static>, target: Option<Version>) -> Self {
        let validator = Validator::new(tables);
        let validator = match target {
            Some(target) => validator.target(target),
            None => validator,
        };
        Self { tables, validator, target, ledger: RefCell::default(), written: Cell::new(0) }
    }

    fn world(&self, method: &Method<'static>) -> World {
        let keeps_absent = method.action == Action::Update;
        World { tables: self.tables, target: self.target, keeps_absent, is_answer: false }
    }

    /// Breaks all that the specs of the methods demand whose names begin so.
    pub fn run(self, only: &str) -> Ledger {
        let known = self.tables.methods.iter().copied().filter(|method| method.name.starts_with(only));
        let known: Vec<_> =
            known.filter(|method| self.target.is_none_or(|target| method.versions.contains(target))).collect();
        for method in &known {
            let world = self.world(method);
            for spot in spots::of_method(&world, method) {
                self.spot(&world, &spot);
            }
            let answered = World { keeps_absent: true, is_answer: true, ..world };
            for spot in spots::of_answer(&answered, method) {
                self.spot(&answered, &spot);
            }
            let whole = spots::around(&world, method);
            let constraints = constraints::of_method(&world, method);
            for constraint in constraints {
                self.batch(&world, &whole, vec![(constraint.called(&world, &whole), constraint)]);
            }
        }
        if let Some(method) = known.iter().find(|method| method.access.is_some() && self.empty_is_right(method)) {
            let world = self.world(method);
            self.spot(&world, &spots::around(&world, method));
        }
        self.ledger.into_inner()
    }

    /// Whether a request without anything in it is right.
    fn empty_is_right(&self, method: &'static Method<'static>) -> bool {
        let world = self.world(method);
        let root = world.sample(&request_type(&world, method.request), 0);
        matches!(root, Node::Object(..)) && self.is_right(&world, &document(&world, method, root, Part::Request))
    }

    fn spot(&self, world: &World, spot: &Spot) {
        let mut batches: BTreeMap<(u16, Option<usize>), Batch> = BTreeMap::new();
        let mut alone: Vec<Batch> = Vec::new();
        for constraint in constraints::of_spot(world, spot) {
            let name = constraint.called(world, spot);
            if self.ledger.borrow().is_checked(&name) {
                continue;
            }
            match &constraint {
                Constraint::Value { number, case, .. } if !constraint.stands_alone() => {
                    batches.entry((*number, *case)).or_default().push((name, constraint));
                }
                _ => alone.push(vec![(name, constraint)]),
            }
        }
        for batch in batches.into_values().chain(alone) {
            self.batch(world, spot, batch);
        }
    }

    fn batch(&self, world: &World, spot: &Spot, mut batch: Batch) {
        let planter = Planter { world: *world, spot };
        let plans = batch.first().map(|(_, constraint)| planter.plans(constraint)).unwrap_or_default();
        for plan in &plans {
            plan.settle(*world, &mut |root| self.try_base(&planter, root, &mut batch));
            if batch.is_empty() {
                return;
            }
        }
        for (name, constraint) in &batch {
            let outcome = match (planter.asks_server(constraint), planter.is_idle(constraint)) {
                (true, _) => Outcome::Stored,
                (false, true) => Outcome::Idle,
                (false, false) => Outcome::Unmade,
            };
            self.ledger.borrow_mut().note(name, kind(spot, constraint), outcome);
        }
    }

    /// Breaks the constraints in a request, and keeps those for which that did not give what it should. Whether none is left.
    fn try_base(&self, planter: &Planter<'_>, root: &Node, batch: &mut Batch) -> bool {
        let base = document(&planter.world, planter.spot.method, root.clone(), planter.spot.part);
        if !self.is_right(&planter.world, &base) {
            return false;
        }
        batch.retain(|(name, constraint)| {
            let outcome = self.outcome(planter, &base, constraint);
            let done = outcome == Outcome::Checked;
            if outcome != Outcome::Unmade {
                self.ledger.borrow_mut().note(name, kind(planter.spot, constraint), outcome);
            }
            !done
        });
        batch.is_empty()
    }

    fn is_right(&self, world: &World, base: &Document) -> bool {
        let (text, _) = write(world, base, &Anchor::Value(Vec::new()), Style::OneLine);
        self.found(&self.validator, base, &text).iter().all(|one| one.severity != Severity::Error)
    }

    fn found(&self, validator: &Validator<'static>, document: &Document, text: &str) -> Vec<Diagnostic> {
        if document.part == Part::Answer {
            // Which answer is meant follows from the request: one that asks for nothing in particular.
            let name = document.method.name;
            let request = match self.tables.api.wire {
                Wire::Json => format!("{{\"jsonrpc\": \"2.0\", \"method\": \"{name}\", \"params\": {{}}, \"id\": 1}}"),
                Wire::Xml => format!("<request method=\"{name}\"/>"),
            };
            return validator.response_to(name, request.as_bytes(), text.as_bytes()).diagnostics;
        }
        validator.requests(text.as_bytes()).into_iter().flat_map(|report| report.diagnostics).collect()
    }

    fn outcome(&self, planter: &Planter<'_>, base: &Document, constraint: &Constraint) -> Outcome {
        let mut outcome = Outcome::Unmade;
        for (root, fault) in planter.faulty(base.root(), constraint) {
            let faulty = base.with_root(root);
            match self.compare(&planter.world, base, &faulty, fault, constraint) {
                Ok(()) => return Outcome::Checked,
                Err(what) if outcome == Outcome::Unmade => outcome = Outcome::Differs(what),
                Err(_) => {}
            }
        }
        outcome
    }

    fn compare(
        &self,
        world: &World,
        base: &Document,
        faulty: &Document,
        fault: Fault,
        constraint: &Constraint,
    ) -> Result<(), String> {
        let fault = match constraint {
            Constraint::MethodAccess(_) | Constraint::MethodAgeing(_) => of_method(world, fault),
            _ => of_call(world, faulty, fault),
        };
        self.written.set(self.written.get() + 1);
        let style = STYLES[self.written.get() % STYLES.len()];
        let expected = fault.expected(world, faulty);
        let (text, spot) = write(world, faulty, &fault.anchor, style);
        let Some(spot) = spot else { return Err(format!("{:?} is not in {text}", fault.anchor)) };
        let validator = match constraint {
            Constraint::Access(_, level) | Constraint::MethodAccess(level) => self.lower(level),
            _ => self.validator.clone(),
        };
        let ages = matches!(constraint, Constraint::Ageing(..) | Constraint::MethodAgeing(_));
        let before = match ages {
            true => Vec::new(),
            false => self.found(&self.validator, base, &write(world, base, &fault.anchor, style).0),
        };
        let told: Vec<Diagnostic> = self
            .found(&validator, faulty, &text)
            .into_iter()
            .filter(|one| {
                let known = before.iter().any(|base| base.code == one.code && base.path == one.path);
                let warned = one.severity == Severity::Warning && !known;
                // That a field goes is a fault of its own.
                let ageing = matches!(one.code.as_str(), "deprecated" | "refused-later" | "deprecated-method");
                let other_age = warned && if ages { one.code.as_str() != expected.code } else { ageing };
                one.severity == Severity::Error || (warned && !other_age)
            })
            .filter(|one| !ages || one.path == expected.path || one.severity == Severity::Error)
            .collect();
        let [one] = told.as_slice() else {
            let all: Vec<String> = told.iter().map(shown).collect();
            return Err(format!("{} diagnostics for {expected:?}: {all:?} in {text}", told.len()));
        };
        let rule = one.rule.as_ref().map(|rule| (rule.file.clone(), rule.line));
        let same = one.code.as_str() == expected.code
            && (one.severity == Severity::Error) == expected.is_error
            && one.path == expected.path
            && rule == expected.rule
            && (one.position.line, one.position.column) == (spot.line, spot.column);
        if same { Ok(()) } else { Err(format!("{expected:?} at {spot:?}, but {} {rule:?} in {text}", shown(one))) }
    }

    /// The validator for a caller whose level is one too low.
    fn lower(&self, level: &str) -> Validator<'static> {
        let levels = self.tables.api.access;
        let at = levels.iter().position(|one| *one == level).unwrap_or_default();
        self.validator.clone().access(levels[at.saturating_sub(1)])
    }
}

/// What a constraint is counted as.
fn kind(spot: &Spot, constraint: &Constraint) -> &'static str {
    if spot.part == Part::Answer { "in answers" } else { constraint.kind() }
}

/// A fault of the method is told where the call names it.
fn of_method(world: &World, fault: Fault) -> Fault {
    let shape = world.shape(world.tables.api.request_envelope);
    let number = shape.fields.iter().position(|field| field.name == "method").unwrap_or_default();
    let way = member(&[], number as u16);
    fault.blaming(&way).at(Anchor::Value(way))
}

/// What JSON-RPC itself demands of parameters is told before the method is looked at.
fn of_call(world: &World, document: &Document, fault: Fault) -> Fault {
    let is_whole = document.part == Part::Request && world.is_json() && fault.anchor == Anchor::Value(Vec::new());
    let is_scalar = matches!(document.request, Node::Null | Node::Bare(_) | Node::Text(_));
    if !is_whole || !is_scalar {
        return fault;
    }
    Fault { code: "not-structured", of_params: true, may_be_taken: false, rule: None, ..fault }
}

fn shown(one: &Diagnostic) -> String {
    format!(
        "{:?} {} {} at {}:{}: {}",
        one.severity, one.code, one.path, one.position.line, one.position.column, one.message
    )
}

fn write(world: &World, document: &Document, anchor: &Anchor, style: Style) -> (String, Option<super::pen::Spot>) {
    if world.is_json() {
        json::write(world, document, anchor, style)
    } else {
        xml::write(world, document, anchor, style)
    }
}

/// A part of a call, with the other part as it must be.
fn document(world: &World, method: &'static Method<'static>, root: Node, part: Part) -> Document {
    if part == Part::Around {
        let ty = request_type(world, method.request);
        let request = Plan::new(ty, world.sample(&ty, 0)).settle(*world, &mut |_| true);
        return Document { method, around: root, request: request.unwrap_or(Node::Null), part };
    }
    Document { method, around: around(world, method, part), request: root, part }
}

/// What stands around a call of the method or its answer: what must be there.
pub fn around(world: &World, method: &Method<'static>, part: Part) -> Node {
    let api = world.tables.api;
    let id = if part == Part::Answer { api.response_envelope } else { api.request_envelope };
    let fields = world.shape(id).fields.iter().enumerate();
    let required = fields.filter(|(_, field)| field.presence.is_required() || field.name == "result");
    let members = required.map(|(number, field)| {
        let value = match (field.name, field.ty.kind) {
            ("method", _) => Node::text(method.name),
            (_, Kind::Any) => Node::Map(Vec::new()),
            _ => world.sample(&field.ty, 0),
        };
        (Name::Field(number as u16), value)
    });
    Node::Object(id, members.collect())
}
