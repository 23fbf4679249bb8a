use std::ops::Range;

use callsheet_runtime::tables::{Text, Versions};

use super::{FieldOf, TakenId};
use crate::document::NodeId;
use crate::{Code, Severity};

/// A value in the document, as a check sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    pub node: NodeId,
    /// The node stands for a list of one, and its only member is meant.
    pub single: bool,
}

impl Place {
    pub(crate) fn of(node: NodeId) -> Self {
        Self { node, single: false }
    }
}

/// When a server comes to a check: an earlier phase is over before a later one begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Phase {
    Envelope,
    Call,
    /// What a server checks of a list's members before all else.
    First,
    Structure,
    Uniqueness,
    Rules,
}

/// When within its phase a server comes to a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    phase: Phase,
    /// The number of the object or list, in the order of checking; zero where findings come in order by themselves.
    visit: u32,
    number: u32,
}

/// Something found, before it is put into words.
#[derive(Clone, Debug)]
pub(crate) struct Finding<'t> {
    pub code: Code,
    pub severity: Severity,
    pub place: Place,
    /// The value's place in the text where that is another than the node's.
    pub span: Option<Range<usize>>,
    pub arguments: Vec<String>,
    pub expected: Option<String>,
    /// The releases that know what the target does not.
    pub known_in: Option<Versions>,
    /// The spec's file and line.
    pub rule: Option<(&'t str, u32)>,
    /// The words of the rule itself, or those that the server has for the field.
    pub text: Option<Text<'t>>,
    /// The field whose value is meant.
    pub field: Option<FieldOf>,
    /// The place that the server names.
    pub told_at: Option<&'t str>,
    /// The object of the field, or of the rule.
    pub object: Option<NodeId>,
    /// What the server takes of the field: that is a warning.
    pub taken: Option<TakenId>,
    pub base: NodeId,
    pub rank: Rank,
    phase: Option<Phase>,
    visit: u32,
}

impl<'t> Finding<'t> {
    pub(crate) fn new(code: Code, severity: Severity, place: Place) -> Self {
        Self {
            code,
            severity,
            place,
            span: None,
            arguments: Vec::new(),
            expected: None,
            known_in: None,
            rule: None,
            text: None,
            field: None,
            object: None,
            taken: None,
            told_at: None,
            base: 0,
            rank: Rank { phase: Phase::Envelope, visit: 0, number: 0 },
            phase: None,
            visit: 0,
        }
    }

    pub(crate) fn at(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }

    /// Says from which node its path counts.
    pub(crate) fn counting_from(mut self, base: NodeId) -> Self {
        self.base = base;
        self
    }

    /// Adds an argument of the words; a very long one is cut.
    pub(crate) fn argument(mut self, argument: impl Into<String>) -> Self {
        let mut argument = argument.into();
        if let Some((at, _)) = argument.char_indices().nth(LONGEST_ARGUMENT) {
            argument.truncate(at);
            argument.push('…');
        }
        self.arguments.push(argument);
        self
    }

    pub(crate) fn expecting(mut self, expected: Option<String>) -> Self {
        self.expected = expected;
        self
    }

    pub(crate) fn known_in(mut self, releases: Versions) -> Self {
        self.known_in = Some(releases);
        self
    }

    pub(crate) fn unless_taken(mut self, taken: Option<TakenId>) -> Self {
        self.taken = taken;
        self
    }

    pub(crate) fn of_field(mut self, field: Option<FieldOf>) -> Self {
        self.field = field;
        self.object = field.map(|field| field.object);
        self
    }

    pub(crate) fn of_object(mut self, object: NodeId) -> Self {
        self.object = Some(object);
        self
    }

    pub(crate) fn demanded(mut self, file: &'t str, line: u32) -> Self {
        self.rule = (line > 0).then_some((file, line));
        self
    }

    pub(crate) fn saying(mut self, text: Option<Text<'t>>) -> Self {
        self.text = text.filter(|text| !text.en.is_empty());
        self
    }

    /// Puts it into a later phase, in the order of visits.
    pub(crate) fn during(mut self, phase: Phase, visit: u32) -> Self {
        self.phase = Some(phase);
        self.visit = visit;
        self
    }
}

/// Whether words that a spec has are a sentence: words about a value begin with a small letter and have no full stop.
pub(crate) fn is_sentence(words: &str) -> bool {
    words.ends_with('.') || words.starts_with(char::is_uppercase)
}

/// How many characters of an argument are shown.
const LONGEST_ARGUMENT: usize = 4_000;

const PHASES: usize = 6;

/// Collects findings: no more than the limit of each severity and phase, so that the first of each is always kept.
pub(crate) struct Findings<'t> {
    kept: Vec<Finding<'t>>,
    limit: usize,
    counts: [[usize; PHASES]; 2],
    phase: Phase,
    number: u32,
    visits: u32,
}

impl<'t> Findings<'t> {
    pub(crate) fn new(limit: usize) -> Self {
        Self { kept: Vec::new(), limit, counts: [[0; PHASES]; 2], phase: Phase::Structure, number: 0, visits: 0 }
    }

    pub(crate) fn set_phase(&mut self, phase: Phase) {
        self.phase = phase;
    }

    pub(crate) fn phase(&self) -> Phase {
        self.phase
    }

    /// The next number of an object or list.
    pub(crate) fn visit(&mut self) -> u32 {
        self.visits += 1;
        self.visits
    }

    /// Whether another finding would be kept: what costs time to say need not be found out otherwise.
    pub(crate) fn has_room(&self) -> bool {
        self.counts.iter().flatten().all(|count| *count <= self.limit)
    }

    pub(crate) fn has_error(&self) -> bool {
        self.errors() > 0
    }

    pub(crate) fn errors(&self) -> usize {
        self.counts.first().map_or(0, |counts| counts.iter().sum())
    }

    /// How many there were, kept or not.
    pub(crate) fn count(&self) -> usize {
        self.counts.iter().flatten().sum()
    }

    pub(crate) fn add(&mut self, finding: Finding<'t>) {
        let phase = match finding.phase {
            Some(Phase::First) if self.phase == Phase::Structure => Phase::First,
            Some(phase) => phase.max(self.phase),
            None => self.phase,
        };
        let severity = usize::from(finding.severity != Severity::Error);
        let Some(count) = self.counts.get_mut(severity).and_then(|counts| counts.get_mut(phase as usize)) else {
            return;
        };
        *count += 1;
        // One more than the limit is kept, so that who cuts the list sees that there were more.
        if *count <= self.limit + 1 {
            self.number += 1;
            let rank = Rank { phase, visit: finding.visit, number: self.number };
            self.kept.push(Finding { rank, ..finding });
        }
    }

    pub(crate) fn into_vec(self) -> Vec<Finding<'t>> {
        self.kept
    }
}
