use callsheet_runtime::tables::{Method, Type, Wire};

use crate::document::Malformed;
use crate::marks::{MarkedList, MarkedMember, Marks, Then};
use crate::proof::Stretch;
use crate::{Code, Diagnostic, Position, Report, Severity, Validator};

/// Checks a document of any length while it arrives, and keeps no more of it than is not proven.
///
/// What is held is the way to a long list, the record that is being read, and the records that are wrong; a right record is
/// let go. Where a rule needs all of a list, such as one that its members differ, all of it is held. What is held may grow up
/// to [`Limits::held`](crate::Limits::held); [`Limits::size`](crate::Limits::size) does not count. The reports are those of the
/// document as a whole, with places in it.
///
/// ```
/// use callsheet_runtime::tables::Tables;
/// use callsheet_validator::{Report, Validator};
///
/// /// Checks a response that does not fit into memory.
/// fn check(tables: &Tables<'_>, method: &str, mut file: impl std::io::Read) -> std::io::Result<Report> {
///     let mut stream = Validator::new(tables).response_stream(method);
///     let mut piece = vec![0; 1 << 16];
///     loop {
///         match file.read(&mut piece)? {
///             0 => return Ok(stream.finish().remove(0)),
///             length => stream.feed(&piece[..length]),
///         }
///     }
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Stream<'t> {
    validator: Validator<'t>,
    subject: Subject<'t>,
    /// What is left of the document, proven members cut out.
    held: Vec<u8>,
    /// How much is to be held before it is looked at again.
    next: usize,
    cuts: Marks,
    gaps: Vec<Gap>,
    state: State,
    piece: usize,
}

/// What is checked.
#[derive(Clone, Debug)]
enum Subject<'t> {
    Requests,
    Response {
        method: &'t Method<'t>,
        asked: Option<&'t Type<'t>>,
    },
    /// An answer to a method that there is not.
    Stranger(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Open,
    /// Nothing that follows changes what is wrong.
    Broken,
    /// More would have to be held than is allowed.
    Full,
}

/// A place in what is held, before which something was cut out.
#[derive(Clone, Copy, Debug)]
struct Gap {
    at: usize,
    /// Where that stands in the document.
    offset: usize,
    position: Position,
}

/// The beginning of the document.
const START: Gap = Gap { at: 0, offset: 0, position: Position { line: 1, column: 1 } };

/// How many bytes come together before they are looked at.
const PIECE: usize = 1 << 20;

impl<'t> Validator<'t> {
    /// Checks a document of requests as [`requests`](Self::requests) does, while it arrives.
    pub fn request_stream(&self) -> Stream<'t> {
        Stream::new(self.clone(), Subject::Requests)
    }

    /// Checks a response to that method as [`response`](Self::response) does, while it arrives. Where the method has several
    /// responses and the answer does not fit into one piece, the one is meant that its first records are of.
    pub fn response_stream(&self, method: &str) -> Stream<'t> {
        let subject = match self.tables.method(method) {
            Some(method) => Subject::Response { method, asked: None },
            None => Subject::Stranger(method.to_owned()),
        };
        Stream::new(self.clone(), subject)
    }

    /// Checks a response as [`response_to`](Self::response_to) does, while it arrives.
    pub fn response_stream_to(&self, method: &str, request: &[u8]) -> Stream<'t> {
        let mut stream = self.response_stream(method);
        if let Subject::Response { method, asked } = &mut stream.subject {
            *asked = self.asked_for(method, request);
        }
        stream
    }
}

impl<'t> Stream<'t> {
    fn new(validator: Validator<'t>, subject: Subject<'t>) -> Self {
        let (held, cuts, gaps) = (Vec::new(), Marks::default(), vec![START]);
        Self { validator, subject, held, next: 0, cuts, gaps, state: State::Open, piece: 0 }.in_pieces_of(PIECE)
    }

    /// The same, looked at whenever so many bytes have come, which never changes what is reported: for tests of that.
    #[doc(hidden)]
    #[must_use]
    pub fn in_pieces_of(self, piece: usize) -> Self {
        let next = piece.min(self.validator.limits.most_held() + 1);
        Self { piece, next, ..self }
    }

    /// Takes the next bytes of the document.
    pub fn feed(&mut self, piece: &[u8]) {
        let mut rest = piece;
        while !rest.is_empty() && self.state == State::Open {
            let (now, later) = rest.split_at(rest.len().min(self.next.saturating_sub(self.held.len()).max(1)));
            self.held.extend_from_slice(now);
            rest = later;
            if self.held.len() >= self.next {
                self.look();
            }
        }
    }

    /// Whether nothing that may follow changes the reports.
    pub fn is_over(&self) -> bool {
        self.state != State::Open
    }

    /// Reports on the document, all of which has arrived.
    pub fn finish(self) -> Vec<Report> {
        if self.state == State::Full {
            return self.overfull();
        }
        let text = match self.validator.text(&self.held) {
            Ok(text) => text,
            Err(malformed) => return self.placed(vec![self.unreadable(malformed)]),
        };
        let cuts = Some(&self.cuts).filter(|cuts| !cuts.is_empty());
        if self.cuts.members() == 0
            && let (Some(reports), _) = self.prove(text, cuts)
        {
            return reports;
        }
        self.placed(self.explain(text))
    }

    /// Lets go of what can be proven.
    fn look(&mut self) {
        let text = match simdutf8::compat::from_utf8(&self.held) {
            Ok(text) => text,
            // The last character has not come whole.
            Err(error) if error.error_len().is_none() => {
                let whole = self.held.get(..error.valid_up_to()).unwrap_or_default();
                simdutf8::compat::from_utf8(whole).unwrap_or_default()
            }
            Err(_) => {
                self.state = State::Broken;
                return;
            }
        };
        let (_, stretch) = self.prove(text, Some(&self.cuts));
        let before = self.held.len();
        if let Some(stretch) = stretch {
            self.cut(stretch);
        }
        let (now, most) = (self.held.len(), self.validator.limits.most_held());
        if now > most {
            self.state = State::Full;
        }
        // What cannot be let go is looked at again only when there is twice as much of it.
        let more = if now < before { self.piece } else { now };
        self.next = (now + more).min(most + 1);
    }

    fn prove(&self, text: &str, cuts: Option<&Marks>) -> (Option<Vec<Report>>, Option<Stretch<'t>>) {
        match &self.subject {
            Subject::Requests => {
                let (outcome, stretch) = self.validator.prove_requests(text, cuts);
                (outcome.right(), stretch)
            }
            Subject::Response { method, asked } => {
                let (outcome, stretch) = self.validator.prove_answer(method, *asked, text, cuts);
                let report = || vec![self.validator.report(Some(method.name.to_owned()), Vec::new())];
                (outcome.right().map(|()| report()), stretch)
            }
            Subject::Stranger(_) => (None, None),
        }
    }

    fn explain(&self, text: &str) -> Vec<Report> {
        let validator = &self.validator;
        match &self.subject {
            Subject::Requests => validator.checked_requests(text, &self.cuts),
            Subject::Response { method, asked } => {
                let diagnostics = validator.checked_answer(method, *asked, text, &self.cuts);
                vec![validator.report(Some(method.name.to_owned()), diagnostics)]
            }
            Subject::Stranger(method) => vec![validator.answer_to_nothing(method, text)],
        }
    }

    fn method(&self) -> Option<&str> {
        match &self.subject {
            Subject::Requests => None,
            Subject::Response { method, .. } => Some(method.name),
            Subject::Stranger(method) => Some(method),
        }
    }

    fn unreadable(&self, malformed: Malformed) -> Report {
        self.validator.unreadable(self.method(), &self.held, malformed)
    }

    /// Cuts the members out of a list that are proven now.
    fn cut(&mut self, stretch: Stretch<'t>) {
        let Stretch { ty, first_end, list } = stretch;
        if let (Subject::Response { asked, .. }, Some(_)) = (&mut self.subject, ty) {
            *asked = ty;
        }
        let MarkedList { at, first, end, count, .. } = list;
        // The first member stays: a list that looks empty would be another one.
        let from = self.cuts.list(at).map_or(first_end, |known| known.end);
        let (stays, follows): (Vec<_>, Vec<_>) = list.members.into_iter().partition(|member| member.at < from);
        let is_new = self.cuts.list(at).is_none();
        let mut members = if is_new { stays } else { Vec::new() };
        let (mut to, mut gone) = (from, from);
        let mut place = self.gaps.last().copied().map(Place::of).unwrap_or_default();
        let is_json = self.validator.tables.api.wire == Wire::Json;
        for MarkedMember { at, end, number } in follows {
            // What stands before a number parts it from another one.
            let start = at - usize::from(is_json && gone < at);
            place = place.go(&self.held, start);
            self.leave_gap(gone < start, to, place);
            place = place.go(&self.held, end);
            self.held.copy_within(start..end, to);
            members.push(MarkedMember { at: to + (at - start), end: to + (end - start), number });
            (to, gone) = (to + (end - start), end);
        }
        place = place.go(&self.held, end);
        self.leave_gap(gone < end, to, place);
        self.held.drain(to..end);
        self.cuts.extend(MarkedList { at, first, end: to, members, count, then: Then::GoOn });
    }

    /// Notes that what stands there in what is held stands at that place of the document.
    fn leave_gap(&mut self, is_one: bool, at: usize, place: Place) {
        if is_one {
            self.gaps.pop_if(|last| last.at == at);
            self.gaps.push(Gap { at, offset: place.offset, position: place.position });
        }
    }

    /// Reports on as much as could be held, and says that what follows was not checked.
    fn overfull(mut self) -> Vec<Report> {
        let most = self.validator.limits.most_held();
        let end = self.cuts.cut_short().unwrap_or_default();
        let span = end..end;
        let refusal = self.unreadable(Malformed { code: Code::TooMuchHeld, argument: most.to_string(), span });
        let mut reports = if end == 0 {
            vec![refusal]
        } else {
            self.held.truncate(end);
            let mut reports = self.explain(&String::from_utf8_lossy(&self.held));
            for report in &mut reports {
                // What follows the list was not read: nothing is known to be missing.
                report.diagnostics.retain(|diagnostic| self.cuts.holds(diagnostic.span.start));
            }
            if let Some(last) = reports.last_mut() {
                last.diagnostics.extend(refusal.diagnostics);
            }
            reports
        };
        reports.iter_mut().for_each(|report| first_error_first(&mut report.diagnostics));
        self.placed(reports)
    }

    /// Puts the places in what is held into places in the document.
    fn placed(&self, mut reports: Vec<Report>) -> Vec<Report> {
        let mut diagnostics: Vec<&mut Diagnostic> =
            reports.iter_mut().flat_map(|report| &mut report.diagnostics).collect();
        diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
        let mut place = Place::default();
        for diagnostic in diagnostics {
            let (start, end) = (diagnostic.span.start, diagnostic.span.end);
            let gap = self.gap(|gap| gap.at <= start);
            if gap.at > place.at {
                place = Place::of(gap);
            }
            place = place.go(&self.held, start);
            let before_end = self.gap(|gap| gap.at < end.max(1));
            let end = place.offset.max(before_end.offset + end.saturating_sub(before_end.at));
            diagnostic.span = place.offset..end;
            diagnostic.position = place.position;
        }
        reports
    }

    /// The last of the first gaps of which that holds.
    fn gap(&self, is_before: impl Fn(&Gap) -> bool) -> Gap {
        let count = self.gaps.partition_point(is_before);
        self.gaps.get(count.saturating_sub(1)).copied().unwrap_or(START)
    }
}

/// A place in what is held, and where that is in the document.
#[derive(Clone, Copy)]
struct Place {
    at: usize,
    offset: usize,
    position: Position,
}

impl Default for Place {
    fn default() -> Self {
        Self::of(START)
    }
}

impl Place {
    fn of(gap: Gap) -> Self {
        Self { at: gap.at, offset: gap.offset, position: gap.position }
    }

    /// The place further on, with nothing cut out between.
    fn go(self, held: &[u8], at: usize) -> Self {
        let passed = held.get(self.at..at).unwrap_or_default();
        Self { at: self.at + passed.len(), offset: self.offset + passed.len(), position: self.position.after(passed) }
    }
}

/// The error that the server would report first stands first; here that is the first of the document.
fn first_error_first(diagnostics: &mut [Diagnostic]) {
    if let Some(first) = diagnostics.iter().position(|diagnostic| diagnostic.severity == Severity::Error) {
        diagnostics.get_mut(..=first).unwrap_or_default().rotate_right(1);
    }
}
