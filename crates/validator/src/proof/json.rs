//! The values of a JSON document.

use std::borrow::Cow;

use callsheet_runtime::json::scan::Scanner;
use callsheet_runtime::tables::{
    Empty, Field, Form, Kind, List, ListForm, Null, Place, Presence, Shape, ShapeId, Type,
};

use super::joined::are_pieces;
use super::json_text::{Text, skip, stands_empty, token};
use super::json_usual::Coming;
use super::open::{At, Frame, ListFrame, MapFrame, Opened, Reached, Record};
use super::plan::Plans;
use super::record::Holding;
use super::scalar::accepts;
use super::unique::Hashes;
use super::{Outcome, Proven, Step, Stop, Stretch, demand, has_length, require};
use crate::Limits;
use crate::check::{Context, Token, fits_item, is_id, whole_number};
use crate::marks::{MarkedMember, Marks};

static ANY: Type<'static> = Type::ANY;
static ANYTHING: List<'static> = List::ANY;

/// Reads a document and proves what it reads.
pub(super) struct Walker<'c, 'd, 't> {
    pub scanner: Scanner<'d>,
    pub opened: Opened<'c, 't>,
    /// How deep the values are nested that frames are opened for.
    pub depth: usize,
    pub limits: &'c Limits,
    pub source: Text<'d>,
    /// What could not be proven.
    pub marks: Marks,
    hashes: Hashes,
    /// Of a document that comes in pieces, the lists whose proven members are cut out of the text.
    pub cuts: Option<&'c Marks>,
    /// How far the last of such lists has been proven.
    reached: Option<Reached>,
    /// The same, where the answer may be of several types.
    one: Option<Stretch<'t>>,
}

impl<'c, 'd, 't> Walker<'c, 'd, 't> {
    pub fn new((context, plans): (Context<'c, 't>, &'c Plans), limits: &'c Limits, text: &'d str) -> Self {
        Self {
            scanner: Scanner::new(text),
            opened: Opened::new(context, plans),
            depth: 0,
            limits,
            source: Text::new(text),
            marks: Marks::default(),
            hashes: Hashes::new(),
            cuts: None,
            reached: None,
            one: None,
        }
    }

    /// The same, where the text is what is left of a document that comes in pieces.
    pub fn with_cuts(self, cuts: Option<&'c Marks>) -> Self {
        Self { cuts, ..self }
    }

    /// What has come of it all, and how far the list has come whose members are cut out.
    pub fn outcome<T>(self, proven: Proven<T>) -> (Outcome<T>, Option<Stretch<'t>>) {
        let Self { mut opened, marks, reached, one, .. } = self;
        let marks = marks.sorted();
        let stretch = one.or_else(|| reached.map(|reached| opened.stretch(reached, &marks)));
        (Outcome::of(proven, marks), stretch)
    }

    /// Looks at what can be proven of the value at hand as each of these types, which may still be of any of them.
    pub fn tell_apart(&mut self, types: impl Iterator<Item = &'t Type<'t>>) {
        let start = self.scanner.at;
        self.one = Stretch::of_one(types.map(|ty| {
            self.restart(start);
            // How far it goes is all that counts.
            let _ = self.prove_type(ty);
            let marks = std::mem::take(&mut self.marks).sorted();
            (ty, self.reached.take().map(|reached| self.opened.stretch(reached, &marks)))
        }));
    }

    /// Proves the value at hand to the bottom.
    pub fn prove(&mut self, ty: &'t Type<'t>, empty: Empty, null: Null) -> Proven {
        self.value(ty, empty, null)?;
        self.run()
    }

    /// Proves a value of that type about which nothing more is said.
    pub fn prove_type(&mut self, ty: &'t Type<'t>) -> Proven {
        self.prove(ty, Empty::Value, Null::Refused)
    }

    /// Proves an object to the bottom.
    pub fn prove_record(&mut self, id: ShapeId) -> Proven {
        let byte = self.scanner.peek();
        self.open_record(id, byte, Empty::Value)?;
        self.run()
    }

    /// Begins anew with the value that begins there.
    pub fn restart(&mut self, at: usize) {
        while !self.opened.frames.is_empty() {
            self.opened.close();
        }
        self.marks.take_back(at..usize::MAX);
        self.reached = Reached::before(self.reached, at);
        self.scanner.at = at;
    }

    fn run(&mut self) -> Proven {
        while !self.opened.frames.is_empty() {
            let step = match self.opened.frames.last() {
                Some(Frame::Record(record)) if record.is_complete => self.settle(),
                Some(Frame::Record(_)) => self.record(),
                Some(Frame::List(_)) => self.list(),
                _ => self.map(),
            };
            match step {
                Ok(()) => {}
                Err(Stop::Later(frame)) => self.postpone(frame)?,
                Err(Stop::Unproven) => self.mark()?,
                Err(Stop::Whole) => return Err(Stop::Whole),
            }
        }
        Ok(())
    }

    /// Passes over a value that is right whatever it is.
    pub fn skip(&mut self) -> Proven {
        skip(&mut self.scanner, self.limits, self.depth + self.opened.frames.len())
    }

    fn enter(&mut self) -> Proven {
        self.scanner.at += 1;
        require(self.depth + self.opened.frames.len() < self.limits.depth)
    }

    fn value(&mut self, ty: &'t Type<'t>, empty: Empty, null: Null) -> Proven<Step> {
        let byte = self.scanner.peek();
        let is_any = matches!(ty.kind, Kind::Any);
        if byte == b'n' {
            token(&mut self.scanner, self.limits.token)?;
            require(is_any || null != Null::Refused)?;
            return Ok(Step::Done);
        }
        if self.counts_as_absent(byte, &ty.kind, empty) {
            self.skip()?;
            return Ok(Step::Absent);
        }
        match ty.kind {
            Kind::Any if byte == b'[' => self.open_list(&ANYTHING, &ANY, empty),
            Kind::Any if byte == b'{' => self.open_map(&ANY, &ANY, empty, null),
            Kind::Any => self.skip().map(|()| Step::Done),
            Kind::Record(id) => self.open_record(id, byte, empty),
            Kind::List(list) => self.list_value(byte, list, ty, empty),
            Kind::Map(item) => self.open_map(item, ty, empty, null),
            _ if byte == b'"' && self.takes_usual(ty, empty) => Ok(Step::Done),
            _ => {
                let token = token(&mut self.scanner, self.limits.token)?;
                let is_right = accepts(&self.opened.context, &token, ty, empty);
                require(is_right && !matches!(token, Token::Container))?;
                Ok(Step::Done)
            }
        }
    }

    /// Whether a string stands at hand of the usual spelling for its type; consumes it if so.
    #[inline]
    fn takes_usual(&mut self, ty: &Type<'_>, empty: Empty) -> bool {
        let is_response = !self.opened.context.is_request();
        match ty.kind {
            Kind::Id => (is_response || ty.numbers.is_empty()) && self.scanner.take_digits(18),
            Kind::Int | Kind::Timestamp if is_response => self.scanner.take_digits(18),
            Kind::Text(_) if is_response && empty != Empty::Refused => {
                self.scanner.take_plain_string(self.limits.token)
            }
            _ => false,
        }
    }

    /// Whether the value at hand is empty and, being so, is no value to be proven.
    fn counts_as_absent(&self, byte: u8, kind: &Kind<'_>, empty: Empty) -> bool {
        let counts = match empty {
            Empty::Absent | Empty::Distinct => true,
            Empty::Value => {
                let number = !matches!(kind, Kind::Text(_) | Kind::Enum(_)) && kind.is_scalar();
                number && !self.opened.context.is_request()
            }
            Empty::Refused => false,
        };
        counts
            && match byte {
                b'"' => self.scanner.stands_empty_string(),
                b'[' | b'{' => stands_empty(&self.scanner),
                _ => false,
            }
    }

    fn open_record(&mut self, id: ShapeId, byte: u8, empty: Empty) -> Proven<Step> {
        let context = &self.opened.context;
        let shape = context.tables.shape(id);
        if let (Form::Transparent, Some(field)) = (shape.form, shape.fields.first()) {
            let case = field.cases.iter().find(|case| case.when.is_none() && context.knows(case.versions));
            let own = (&field.ty, field.empty, field.null);
            let (ty, empty, null) = case.map_or(own, |case| (&case.ty, case.empty, case.null));
            // A shape that stands for itself has no end.
            require(!matches!(ty.kind, Kind::Record(inner) if inner == id))?;
            return self.value(ty, empty, null);
        }
        let is_empty = (byte == b'[' || empty == Empty::Refused) && stands_empty(&self.scanner);
        require(byte == b'{' || (byte == b'[' && is_empty))?;
        require(!(is_empty && empty == Empty::Refused))?;
        if byte == b'[' {
            self.skip()?;
            self.opened.open(id, Some(self.scanner.at));
            let frame = self.opened.top();
            if let Some(record) = self.opened.record_mut(frame) {
                record.is_list = true;
            }
        } else {
            self.enter()?;
            self.opened.open(id, None);
        }
        Ok(Step::Opened)
    }

    fn list_value(&mut self, byte: u8, list: &'t List<'t>, ty: &'t Type<'t>, empty: Empty) -> Proven<Step> {
        let is_request = self.opened.context.is_request();
        match byte {
            b'[' => return self.open_list(list, ty, empty),
            b'{' if stands_empty(&self.scanner) => return self.open_list(list, ty, empty),
            b'{' => {
                let record = matches!(list.item.kind, Kind::Record(_) | Kind::Map(_));
                require(list.single && record && !self.source.begins_with_index(self.scanner.at as At)?)?;
                require(has_length(ty, 1) && list.exclusive.is_empty())?;
                return self.value(&list.item, Empty::Value, Null::Refused);
            }
            _ => {}
        }
        let token = token(&mut self.scanner, self.limits.token)?;
        if let (ListForm::Joined(_), Token::Text(text)) = (list.form, &token) {
            are_pieces(&self.opened.context, &self.hashes, text, list, ty, empty)?;
            return Ok(Step::Done);
        }
        if list.counted && !is_request && is_count(&token) {
            return Ok(Step::Done);
        }
        if let Token::Text(text) = &token
            && !ty.words.is_empty()
        {
            require(ty.words.contains(&&**text))?;
            return Ok(Step::Done);
        }
        require(list.single && list.item.kind.is_scalar() && fits_item(&token, false, &list.item, is_request))?;
        require(has_length(ty, 1) && accepts(&self.opened.context, &token, &list.item, Empty::Value))?;
        Ok(Step::Done)
    }

    fn open_list(&mut self, list: &'t List<'t>, ty: &'t Type<'t>, empty: Empty) -> Proven<Step> {
        require(empty != Empty::Refused || !stands_empty(&self.scanner))?;
        if self.scanner.peek() == b'{' {
            // An object without members stands for a list without any.
            require(has_length(ty, 0))?;
            self.skip()?;
            return Ok(Step::Done);
        }
        self.enter()?;
        let at = self.scanner.at - 1;
        let (is_cut, keys) = (self.cuts.is_some() && self.opened.may_be_cut(list, ty), self.opened.open_keys(list));
        let mut frame = ListFrame { is_cut, ..ListFrame::new(list, ty, empty, at, keys) };
        if let Some(cut) = self.cuts.filter(|_| is_cut).and_then(|cuts| cuts.list(at)) {
            (self.scanner.at, frame.members, frame.first) = (cut.end, cut.count, cut.first);
        }
        self.opened.frames.push(Frame::List(frame));
        Ok(Step::Opened)
    }

    fn open_map(&mut self, item: &'t Type<'t>, ty: &'t Type<'t>, empty: Empty, null: Null) -> Proven<Step> {
        let is_empty = stands_empty(&self.scanner);
        let byte = self.scanner.peek();
        require((byte == b'{' || (byte == b'[' && is_empty)) && !(is_empty && empty == Empty::Refused))?;
        if byte == b'[' {
            self.skip()?;
            return Ok(Step::Done);
        }
        self.enter()?;
        let keys = self.opened.keys.len();
        self.opened.keys.push(Default::default());
        let words = ty.words;
        self.opened.frames.push(Frame::Map(MapFrame { item, words, null, members: 0, keys }));
        Ok(Step::Opened)
    }

    /// Reads on in the innermost object, up to a member that is opened, or to its end.
    fn record(&mut self) -> Proven {
        let frame = self.opened.top();
        let Some(mut record) = self.opened.record(frame).copied() else { return Err(Stop::Unproven) };
        loop {
            match self.usual_members(&mut record)? {
                Coming::Value if self.take_text(&record) => continue,
                Coming::Value => {}
                Coming::End => {
                    (record.is_complete, record.end) = (true, self.scanner.at);
                    self.opened.set_record(frame, record);
                    return self.settle();
                }
                Coming::Key => {
                    let key = self.key()?;
                    let number = record.shape.find(&key, Place::Member).ok_or(Stop::Unproven)?;
                    self.scanner.peek();
                    require(self.opened.fill(&mut record, number, self.scanner.at as At)?)?;
                    if self.take_usual(&record) {
                        continue;
                    }
                }
            }
            let Some(field) = record.shape.fields.get(record.current) else { return Err(Stop::Unproven) };
            if !field.cases.is_empty() {
                self.opened.set_record(frame, record);
            }
            match self.field(field, frame) {
                Ok(Step::Opened) => {
                    self.opened.set_record(frame, record);
                    return Ok(());
                }
                Err(Stop::Unproven) => self.mark_member(&record, frame)?,
                step => drop(step?),
            }
        }
    }

    /// Passes over the value of the member that is being read of an object, which is wrong, and marks it.
    fn mark_member(&mut self, record: &Record<'_, '_>, frame: usize) -> Proven {
        let around = frame.checked_sub(1).and_then(|around| self.opened.frames.get(around));
        let stands_alone = record.plan.fields.get(record.current).is_some_and(|planned| planned.stands_alone);
        require(stands_alone && self.cuts.is_none() && matches!(around, Some(Frame::List(_))))?;
        let start = self.opened.slot(record, record.current) as usize;
        self.scanner.at = start;
        self.skip()?;
        self.source.spend(self.scanner.at - start)?;
        let at = self.source.key_before(start).ok_or(Stop::Unproven)?;
        self.opened.wrong.push(MarkedMember { at, end: self.scanner.at, number: record.members });
        Ok(())
    }

    /// The key at hand; consumes its colon, too.
    fn key(&mut self) -> Proven<Cow<'d, str>> {
        let start = self.scanner.at;
        let key = self.scanner.string()?;
        require(self.scanner.at - start <= self.limits.token && self.scanner.take(b':'))?;
        Ok(key)
    }

    /// The number of the field whose key stands at hand, of an envelope; consumes the key and its colon.
    pub fn member(&mut self, shape: &Shape<'_>, next: usize) -> Proven<usize> {
        if let Some(field) = shape.fields.get(next)
            && self.scanner.take_key(field.name)
        {
            return Ok(next);
        }
        shape.find(&self.key()?, Place::Member).ok_or(Stop::Unproven)
    }

    /// Proves the value of a field of the object of that frame.
    #[inline]
    fn field(&mut self, field: &'t Field<'t>, frame: usize) -> Proven<Step> {
        let holding = match field.cases {
            [] => Holding::of(field),
            _ => match self.opened.holding(&self.source, field, frame)? {
                Some(holding) => holding,
                // Only the server knows what it must be, but its keys must differ even so.
                None => return self.value(&ANY, Empty::Value, Null::Distinct),
            },
        };
        require(!matches!(holding.presence, Presence::Unexpected))?;
        let step = self.value(holding.ty, holding.empty, holding.null)?;
        let is_missing = step == Step::Absent && holding.presence.is_required() && holding.empty != Empty::Distinct;
        require(!is_missing)?;
        Ok(step)
    }

    /// Goes on with what was passed over in the innermost object, all of whose members are known, and closes it.
    fn settle(&mut self) -> Proven {
        let frame = self.opened.top();
        loop {
            let Some(record) = self.opened.record_mut(frame) else { return Err(Stop::Unproven) };
            let (shape, slots, end) = (record.shape, record.slots, record.end);
            let later = record.later + record.proven;
            record.proven += 1;
            let Some(number) = self.opened.later.get(later).copied().map(usize::from) else {
                self.opened.finish(&self.source)?;
                self.opened.note_record(&self.hashes, &self.source)?;
                if !self.opened.wrong.is_empty() {
                    self.opened.mark_object(&mut self.marks, end);
                }
                self.opened.close_record();
                self.scanner.at = end;
                return Ok(());
            };
            let Some(field) = shape.fields.get(number) else { return Err(Stop::Unproven) };
            self.scanner.at = self.opened.slots.get(slots + number).copied().unwrap_or_default() as usize;
            if self.field(field, frame)? == Step::Opened {
                return Ok(());
            }
        }
    }

    /// Passes over the member that is being read of the object of that frame, until the object is complete.
    fn postpone(&mut self, frame: usize) -> Proven {
        self.opened.close_down_to(frame);
        let Some(record) = self.opened.record(frame) else { return Err(Stop::Unproven) };
        require(!record.is_complete)?;
        let number = record.current;
        let start = self.opened.slot(record, number) as usize;
        self.reached = Reached::before(self.reached, start);
        self.scanner.at = start;
        self.skip()?;
        self.marks.take_back(start..self.scanner.at);
        self.source.spend(self.scanner.at - start)?;
        self.opened.later.push(number as u16);
        Ok(())
    }

    /// Passes over the member that is being read of the innermost list, and marks it.
    fn mark(&mut self) -> Proven {
        let frame = self.opened.innermost_list().ok_or(Stop::Whole)?;
        self.opened.close_down_to(frame);
        let Some(list) = self.opened.list_mut(frame) else { return Err(Stop::Whole) };
        let (at, number) = (list.member, list.members);
        // What is wrong is not the member, if it has been marked before.
        demand(number > 0 && list.marked.last().is_none_or(|last| last.number != number))?;
        list.is_marked = false;
        self.scanner.at = at;
        let skipped = self.skip().and_then(|()| {
            self.marks.take_back(at..self.scanner.at);
            self.source.spend(self.scanner.at - at)?;
            self.opened.note_unproven(&self.hashes, &self.source, frame, at as At)
        });
        if let Some(list) = self.opened.list_mut(frame) {
            list.marked.push(MarkedMember { at, end: self.scanner.at, number });
        }
        skipped.map_err(|_| Stop::Whole)
    }

    /// Reads on in the innermost list, up to a member that is opened, or to its end.
    fn list(&mut self) -> Proven {
        let frame = self.opened.top();
        let Some(list) = self.opened.list_mut(frame) else { return Err(Stop::Whole) };
        let (ty, item, mut members, distinct) = (list.ty, &list.list.item, list.members, list.list.distinct);
        let (at, is_cut) = (list.at, list.is_cut);
        if std::mem::take(&mut list.is_marked) {
            list.marked.push(MarkedMember { at: list.member, end: self.scanner.at, number: members });
        }
        loop {
            let byte = self.scanner.peek();
            if is_cut && members > 0 && matches!(byte, b',' | b']') {
                self.reached = Some(Reached::on(self.reached, (at, at + 1), self.scanner.at, members));
            }
            match byte {
                b']' => {
                    self.scanner.at += 1;
                    demand(has_length(ty, members))?;
                    self.opened.close_list(&mut self.marks, self.scanner.at, members);
                    return Ok(());
                }
                b',' if members > 0 => {
                    self.scanner.at += 1;
                    demand(self.scanner.peek() != b']')?;
                }
                _ => demand(members == 0)?,
            }
            members += 1;
            demand(members < self.limits.members)?;
            let start = self.scanner.at;
            let step = self.value(item, Empty::Value, Null::Refused);
            if step != Ok(Step::Done) {
                if let Some(list) = self.opened.list_mut(frame) {
                    (list.members, list.member) = (members, start);
                }
                return step.map(|_| ());
            }
            if distinct && item.kind.is_scalar() {
                let token = self.source.scalar(start as At)?;
                self.opened.note_scalar(&self.hashes, frame, &token, item)?;
            }
        }
    }

    /// Reads on in the innermost map, up to a member that is opened, or to its end.
    fn map(&mut self) -> Proven {
        let Some(Frame::Map(map)) = self.opened.frames.last_mut() else { return Err(Stop::Unproven) };
        match self.scanner.peek() {
            b'}' => {
                self.scanner.at += 1;
                self.opened.close();
                return Ok(());
            }
            b',' if map.members > 0 => {
                self.scanner.at += 1;
                self.scanner.peek();
            }
            _ => require(map.members == 0)?,
        }
        map.members += 1;
        require(map.members < self.limits.members)?;
        let (item, words, null, keys) = (map.item, map.words, map.null, map.keys);
        let start = self.scanner.at;
        let key = self.scanner.string()?;
        require(self.scanner.at - start <= self.limits.token && (words.is_empty() || words.contains(&&*key)))?;
        self.opened.note_key(&self.hashes, keys, &key)?;
        require(self.scanner.take(b':'))?;
        self.value(item, Empty::Value, null)?;
        Ok(())
    }
}

/// Whether a value is the number of something.
fn is_count(token: &Token<'_>) -> bool {
    is_id(token) && whole_number(token).flatten().is_some()
}
