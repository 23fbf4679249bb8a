//! A document's values against the tables.
//!
//! Values are walked in the order in which servers check them: of an object first the members that it should not have,
//! then its fields in the order of the spec, each to the bottom; uniqueness in lists after everything else, and the
//! rules between fields last. A stack of frames takes the place of recursion.

mod condition;
mod finding;
mod list;
mod member;
mod record;
mod rule;
mod scalar;
mod suggest;
mod text;
mod unchecked;
mod unique;

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use callsheet_runtime::tables::{
    Deprecated, Empty, Field, Kind, Null, Said, ShapeId, Tables, Type, Version, Versions, Wire,
};

pub(crate) use condition::{Found, Scene, Truth, truth};
pub(crate) use finding::{Finding, Phase, Place, is_sentence};
use list::{ListFrame, MapFrame};
pub(crate) use list::{fits_item, is_index};
pub(crate) use record::Beside;
use record::RecordFrame;
pub(crate) use scalar::{Token, contains, is_float, is_id, is_plausible, whole_number};
pub(crate) use suggest::name as suggest_name;
pub(crate) use text::takes_numbers;
use unchecked::Taken;
pub(crate) use unchecked::TakenId;
pub(crate) use unique::normal;

use crate::document::{Document, NodeId, NodeKind};
use crate::{Code, Severity};

/// Whether what is checked goes to the server or comes from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// As strict as the server.
    Request,
    /// As lenient as a careful reader.
    Response,
}

/// What a check is about, apart from the document.
#[derive(Clone, Copy)]
pub(crate) struct Context<'c, 't> {
    pub tables: &'c Tables<'t>,
    pub direction: Direction,
    pub target: Option<Version>,
    /// The level of the caller as a position in the API's list, where it is known.
    pub access: Option<usize>,
    /// A condition on a field that is absent and has no default cannot be answered.
    pub absent_is_unknown: bool,
    /// How many findings of a kind are kept.
    pub limit: usize,
}

impl Context<'_, '_> {
    pub(crate) fn is_request(&self) -> bool {
        self.direction == Direction::Request
    }

    pub(crate) fn is_json(&self) -> bool {
        self.tables.api.wire == Wire::Json
    }

    /// Whether the target is among these releases.
    pub(crate) fn knows(&self, versions: Versions) -> bool {
        self.target.is_none_or(|target| versions.contains(target))
    }

    /// The next known release, if the target knows something that it does not.
    pub(crate) fn refusing_release(&self, versions: Versions) -> Option<Version> {
        let target = self.target?;
        let next = self.tables.api.versions.iter().copied().find(|version| *version > target)?;
        (!versions.contains(next)).then_some(next)
    }

    pub(crate) fn is_deprecated(&self, deprecated: &Deprecated<'_>) -> bool {
        let reached = |since: Version| self.target.is_none_or(|target| since <= target);
        deprecated.since.is_none_or(reached)
    }

    /// Whether the caller has that access level; true where the caller's own is not known.
    pub(crate) fn may(&self, level: &str) -> bool {
        let Some(own) = self.access else { return true };
        let needed = self.tables.api.access.iter().position(|name| *name == level);
        needed.is_none_or(|needed| needed <= own)
    }

    /// Whether a field may stand in an object at all, without a word about its age or the caller's rights.
    pub(crate) fn may_stand(&self, field: &Field<'_>) -> bool {
        let aged = field.deprecated.is_some_and(|deprecated| self.is_deprecated(&deprecated));
        let refused =
            self.refusing_release(field.versions).is_some() || !field.access.is_none_or(|level| self.may(level));
        self.knows(field.versions) && !(self.is_request() && (aged || refused))
    }
}

/// What is demanded of one value.
#[derive(Clone, Copy)]
pub(crate) struct Demand<'t> {
    pub ty: Type<'t>,
    pub empty: Empty,
    pub null: Null,
    /// What the server takes of it nevertheless: that is a warning.
    pub taken: Option<TakenId>,
    /// The field that holds the value, where it is one's.
    pub field: Option<FieldOf>,
    pub file: &'t str,
    pub line: u32,
}

/// A field of an object in the document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FieldOf {
    pub shape: ShapeId,
    pub number: u16,
    pub object: NodeId,
}

impl<'t> Demand<'t> {
    /// A demand for a value of that type about which no line of a spec says more.
    pub(crate) fn of(ty: Type<'t>, file: &'t str) -> Self {
        Self { ty, empty: Empty::Value, null: Null::Refused, taken: None, field: None, file, line: 0 }
    }

    fn with_type(self, ty: Type<'t>) -> Self {
        Self { ty, empty: Empty::Value, null: Null::Refused, ..self }
    }

    /// A finding that breaks this demand.
    fn finding(&self, code: Code, place: Place) -> Finding<'t> {
        let finding = Finding::new(code, Severity::Error, place).of_field(self.field);
        finding.unless_taken(self.taken).demanded(self.file, self.line)
    }

    fn refuses_empty(&self) -> bool {
        matches!(self.empty, Empty::Refused)
    }
}

enum Frame<'t> {
    Record(RecordFrame<'t>),
    List(ListFrame<'t>),
    Map(MapFrame<'t>),
}

/// The nodes of an object's members, by field number.
type Slots = Rc<[NodeId]>;

/// Stands for a member that is not there.
const NO_NODE: NodeId = NodeId::MAX;

/// Checks values of one document.
pub(crate) struct Checker<'c, 'a, 't> {
    context: Context<'c, 't>,
    document: &'c Document<'a>,
    /// The node from which paths count.
    base: NodeId,
    frames: Vec<Frame<'t>>,
    findings: finding::Findings<'t>,
    /// Values that stand for lists of one.
    singles: HashSet<NodeId>,
    /// Objects that stand for lists.
    loose: HashSet<NodeId>,
    /// Members of objects that conditions look into from outside.
    looked_into: HashMap<NodeId, Slots>,
    /// Lines of rules that a note has been given for.
    noted: HashSet<(&'t str, u32)>,
    /// The names and ways that the server has for some nodes.
    told_at: HashMap<NodeId, &'t str>,
    taken: Taken<'t>,
    /// Values that are wrong in themselves, and the fields that objects miss: what hangs on them is not judged.
    faulty: HashSet<NodeId>,
    missing: HashSet<(NodeId, u16)>,
    /// Sentences of the server's own that were said, each of an object.
    sentences: HashSet<(Option<NodeId>, &'t str)>,
}

impl<'c, 'a, 't> Checker<'c, 'a, 't> {
    pub(crate) fn new(context: Context<'c, 't>, document: &'c Document<'a>, base: NodeId) -> Self {
        Self {
            context,
            document,
            base,
            frames: Vec::new(),
            findings: finding::Findings::new(context.limit),
            singles: HashSet::new(),
            loose: HashSet::new(),
            looked_into: HashMap::new(),
            noted: HashSet::new(),
            told_at: HashMap::new(),
            taken: Taken::default(),
            faulty: HashSet::new(),
            missing: HashSet::new(),
            sentences: HashSet::new(),
        }
    }

    /// From now on paths count from that node.
    pub(crate) fn set_base(&mut self, base: NodeId) {
        self.base = base;
    }

    /// From now on findings are of that phase, or of a later one where they are so by nature.
    pub(crate) fn set_phase(&mut self, phase: Phase) {
        self.findings.set_phase(phase);
    }

    pub(crate) fn set_absent_is_unknown(&mut self, unknown: bool) {
        self.context.absent_is_unknown = unknown;
    }

    /// Checks one value to the bottom.
    pub(crate) fn check(&mut self, place: Place, demand: &Demand<'t>) {
        self.value(place, demand);
        self.run();
    }

    /// Checks an object whose members may also be those of the shape beside it.
    pub(crate) fn check_record(&mut self, place: Place, id: ShapeId, beside: Beside) {
        self.open_record(place, id, beside);
        self.run();
    }

    /// The document that is checked.
    pub(crate) fn document(&self) -> &'c Document<'a> {
        self.document
    }

    /// What the node is.
    pub(crate) fn kind(&self, node: NodeId) -> NodeKind {
        self.document.kind(node)
    }

    /// Adds a finding that another part of the validator made.
    pub(crate) fn add(&mut self, finding: Finding<'t>) {
        self.report(finding);
    }

    /// What was found, and which nodes stand for lists: what paths need.
    pub(crate) fn finish(self) -> Outcome<'t> {
        Outcome { findings: self.findings.into_vec(), singles: self.singles, loose: self.loose, told_at: self.told_at }
    }

    /// Whether an error was found.
    pub(crate) fn has_error(&self) -> bool {
        self.findings.has_error()
    }

    /// How many errors were found.
    pub(crate) fn errors(&self) -> usize {
        self.findings.errors()
    }

    /// How much was found, errors and all else.
    pub(crate) fn found(&self) -> usize {
        self.findings.count()
    }

    fn run(&mut self) {
        while let Some(frame) = self.frames.last() {
            match frame {
                Frame::Record(_) => self.step_record(),
                Frame::List(_) => self.step_list(),
                Frame::Map(_) => self.step_map(),
            }
        }
    }

    /// What the check is about, apart from the document.
    pub(crate) fn context(&self) -> &Context<'c, 't> {
        &self.context
    }

    fn is_request(&self) -> bool {
        self.context.is_request()
    }

    fn is_json(&self) -> bool {
        self.context.is_json()
    }

    fn knows(&self, versions: Versions) -> bool {
        self.context.knows(versions)
    }

    fn value(&mut self, place: Place, demand: &Demand<'t>) {
        if self.document.kind(place.node) == NodeKind::Null {
            let allowed = !matches!(demand.null, Null::Refused) || matches!(demand.ty.kind, Kind::Any);
            if allowed {
                return;
            }
        } else if self.counts_as_absent(place, demand) {
            return;
        }
        match demand.ty.kind {
            Kind::Any => {}
            Kind::Record(id) => self.record(place, id, demand),
            Kind::List(list) => self.list(place, list, demand),
            Kind::Map(item) => self.map(place, item, demand),
            _ => self.scalar(place, demand),
        }
    }

    /// Whether the value is empty and, being so, is no value to be checked.
    fn counts_as_absent(&self, place: Place, demand: &Demand<'t>) -> bool {
        match demand.empty {
            Empty::Absent | Empty::Distinct => self.is_empty(place.node, &demand.ty.kind),
            Empty::Value => {
                let number = !matches!(demand.ty.kind, Kind::Text(_) | Kind::Enum(_)) && demand.ty.kind.is_scalar();
                let lenient = !self.is_json() || !self.is_request();
                number && lenient && self.is_empty(place.node, &demand.ty.kind)
            }
            Empty::Refused => false,
        }
    }

    /// Whether a value is empty: an empty text, list, object or element.
    fn is_empty(&self, node: NodeId, kind: &Kind<'_>) -> bool {
        if self.document.is_marked(node) {
            return false;
        }
        match self.document.kind(node) {
            NodeKind::Text | NodeKind::Attribute => self.document.value(node).is_empty(),
            NodeKind::List | NodeKind::Object => self.document.children(node).next().is_none(),
            NodeKind::Element => {
                let text = self.document.value(node);
                let blank = if matches!(kind, Kind::Text(_)) { text.is_empty() } else { text.trim().is_empty() };
                blank && self.document.members(node).next().is_none()
            }
            _ => false,
        }
    }

    fn error(&mut self, code: Code, place: Place, demand: &Demand<'t>) {
        self.report(demand.finding(code, place));
    }

    fn report(&mut self, finding: Finding<'t>) {
        let span = finding.span.clone().unwrap_or_else(|| self.document.span(finding.place.node));
        let mut finding = finding.at(span).counting_from(self.base);
        if self.taken.takes(finding.taken, self.code_of(&finding)) {
            finding.severity = Severity::Warning;
        }
        if let Some(Said { text, at, .. }) = self.said(&finding) {
            // A sentence without a place is said once of an object, however much of it is wrong.
            if is_sentence(text.en) && !self.sentences.insert((finding.object, text.en)) {
                return;
            }
            finding = finding.saying(Some(*text));
            finding.told_at = *at;
        }
        let of_members = matches!(finding.code, Code::Missing | Code::UnknownMember | Code::Unexpected);
        if finding.severity == Severity::Error && finding.field.is_some() && !of_members {
            self.faulty.insert(finding.place.node);
        }
        self.findings.add(finding);
    }

    /// The code by which specs mean the finding: a wrong `null`, and a list or object in place of a scalar, have their own.
    fn code_of(&self, finding: &Finding<'_>) -> &'static str {
        let other_form = matches!(finding.code, Code::NotList | Code::NotTextOrList | Code::NotObject | Code::NotMap);
        let code = finding.code.as_str();
        match self.document.kind(finding.place.node) {
            NodeKind::Null if finding.code != Code::Missing => "null",
            NodeKind::List | NodeKind::Object if code.starts_with("not-") && !other_form => "list",
            _ => code,
        }
    }

    /// What the server says in words that it has for the field alone.
    fn said(&mut self, finding: &Finding<'t>) -> Option<&'t Said<'t>> {
        let FieldOf { shape, number, .. } = finding.field.filter(|_| finding.severity == Severity::Error)?;
        let all = self.context.tables.shape_text(shape)?.said;
        let code = self.code_of(finding);
        let file = self.context.tables.shape(shape).file;
        let of_code = |said: &&Said<'t>| said.codes.is_empty() || said.codes.contains(&code);
        let mut own = all.iter().filter(|said| said.field == number && self.knows(said.versions)).filter(of_code);
        let said = own.clone().find(|said| said.when.is_none());
        if own.clone().all(|said| said.when.is_none()) {
            return said;
        }
        // The object is on top of the stack, or around what is.
        let frame =
            (0..self.frames.len()).rfind(|frame| self.record_at(*frame).is_some_and(|record| record.id == shape))?;
        let own: Vec<_> = own.by_ref().collect();
        let applies = |said: &&&Said<'t>| match &said.when {
            Some(when) => self.ask(when, frame, file, 0) == Truth::True,
            None => true,
        };
        own.iter().find(applies).copied()
    }
}

/// What a check found.
#[derive(Default)]
pub(crate) struct Outcome<'t> {
    pub findings: Vec<Finding<'t>>,
    pub singles: HashSet<NodeId>,
    pub loose: HashSet<NodeId>,
    pub told_at: HashMap<NodeId, &'t str>,
}

impl<'t> Outcome<'t> {
    /// Adds what was found in a later part of the document.
    pub(crate) fn extend(&mut self, later: Self) {
        self.findings.extend(later.findings);
        self.singles.extend(later.singles);
        self.loose.extend(later.loose);
        self.told_at.extend(later.told_at);
    }
}
