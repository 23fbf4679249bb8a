//! The elements of an XML document.

use std::borrow::Cow;

use callsheet_runtime::tables::{
    Empty, Field, Form, Kind, List, ListForm, Null, Place, Presence, Shape, ShapeId, Type,
};
use callsheet_runtime::xml::scan::{Next, Scanner, TagEnd};
use callsheet_runtime::xml::text::resolve_attribute;

use super::joined::are_pieces;
use super::open::{At, Frame, ListFrame, Opened, Reached, Record, is_repeated};
use super::plan::Plans;
use super::record::Holding;
use super::scalar::accepts;
use super::scene::Source;
use super::unique::Hashes;
use super::xml_text::{Markup, attribute, next, pass_attributes, skip, text, trimmed};
use super::xml_usual::take_usual;
use super::{Outcome, Proven, Step, Stop, Stretch, demand, has_length, require};
use crate::Limits;
use crate::check::{Context, Token};
use crate::marks::{MarkedMember, Marks};

/// Reads a document and proves what it reads.
pub(super) struct Walker<'c, 'd, 't> {
    pub cursor: Scanner<'d>,
    pub opened: Opened<'c, 't>,
    pub source: Markup<'d>,
    /// The names of the elements that frames are opened for.
    pub names: Vec<&'d str>,
    pub limits: &'c Limits,
    /// What could not be proven.
    marks: Marks,
    hashes: Hashes,
    /// Of a document that comes in pieces, the lists whose proven members are cut out of the text.
    cuts: Option<&'c Marks>,
    /// How far the last of such lists has been proven.
    reached: Option<Reached>,
}

impl<'c, 'd, 't> Walker<'c, 'd, 't> {
    pub fn new((context, plans): (Context<'c, 't>, &'c Plans), limits: &'c Limits, text: &'d str) -> Self {
        Self {
            cursor: Scanner::new(text),
            opened: Opened::new(context, plans),
            source: Markup::new(text, *limits),
            names: Vec::new(),
            limits,
            marks: Marks::default(),
            hashes: Hashes::new(),
            cuts: None,
            reached: None,
        }
    }

    /// The same, where the text is what is left of a document that comes in pieces.
    pub fn with_cuts(self, cuts: Option<&'c Marks>) -> Self {
        Self { cuts, ..self }
    }

    /// What has come of it all, and how far the list has come whose members are cut out.
    pub fn outcome<T>(self, proven: Proven<T>) -> (Outcome<T>, Option<Stretch<'t>>) {
        let Self { mut opened, marks, reached, .. } = self;
        let marks = marks.sorted();
        let stretch = reached.map(|reached| opened.stretch(reached, &marks));
        (Outcome::of(proven, marks), stretch)
    }

    /// Goes on until no more than `base` frames are open.
    pub fn run(&mut self, base: usize) -> Proven {
        while self.opened.frames.len() > base {
            let step = match self.opened.frames.last() {
                Some(Frame::Record(record)) if record.is_complete => self.settle(),
                Some(Frame::Record(_)) => self.record(),
                _ => self.elements(),
            };
            match step {
                Ok(()) => {}
                Err(Stop::Later(frame)) if frame + 1 >= base => self.postpone(frame)?,
                Err(Stop::Unproven) => self.mark()?,
                Err(_) => return Err(Stop::Whole),
            }
        }
        Ok(())
    }

    /// Opens the element of that shape whose `<` and name have been read, and reads its attributes.
    fn open(&mut self, id: ShapeId, name: &'d str) -> Proven {
        require(self.names.len() < self.limits.depth)?;
        self.begin(id, name);
        let frame = self.opened.top();
        let mut count = 0;
        loop {
            if let Some(end) = self.cursor.tag_end()? {
                if end == TagEnd::Empty {
                    self.complete(frame)?;
                }
                return Ok(());
            }
            require(count < self.limits.attributes)?;
            count += 1;
            self.attribute(frame)?;
        }
    }

    /// Opens an element of that name and shape whose start tag has been read.
    pub fn begin(&mut self, id: ShapeId, name: &'d str) {
        self.opened.open(id, None);
        self.names.push(name);
    }

    fn attribute(&mut self, frame: usize) -> Proven {
        let at = self.cursor.at as At;
        let (name, value) = attribute(&mut self.cursor, self.limits.token)?;
        let Some(&Record { shape, .. }) = self.opened.record(frame) else { return Err(Stop::Unproven) };
        let number = shape.find(name, Place::Attribute).ok_or(Stop::Unproven)?;
        let Some(field) = shape.fields.get(number) else { return Err(Stop::Unproven) };
        self.fill(frame, number, field, at)?;
        require(field.cases.is_empty() && !matches!(field.presence, Presence::Unexpected))?;
        self.attribute_value(Holding::of(field), value).map(|_| ())
    }

    /// Notes where the value of a field of the object of that frame stands.
    fn fill(&mut self, frame: usize, number: usize, field: &Field<'_>, at: At) -> Proven {
        let (is_first, members) = self.opened.fill_in(frame, number, at)?;
        require((is_first || is_repeated(field)) && members + MARGIN < self.limits.members)
    }

    /// Proves the text of an attribute to be a value, or to be none.
    pub fn attribute_value(&self, holding: Holding<'t>, value: &str) -> Proven<Step> {
        self.leaf(holding, resolve_attribute(value), value.is_empty())
    }

    /// Proves the text of an element to be a value, or to be none.
    fn element_text(&self, holding: Holding<'t>, text: Cow<'_, str>, has_members: bool) -> Proven<Step> {
        let text = if matches!(holding.ty.kind, Kind::Text(_)) { text } else { trimmed(text) };
        let is_empty = text.is_empty() && !has_members;
        self.leaf(holding, text, is_empty)
    }

    fn leaf(&self, holding: Holding<'t>, text: Cow<'_, str>, is_empty: bool) -> Proven<Step> {
        let Holding { ty, presence, empty, .. } = holding;
        if is_empty {
            let counts = match empty {
                Empty::Absent | Empty::Distinct => true,
                Empty::Value => !matches!(ty.kind, Kind::Text(_) | Kind::Enum(_)) && ty.kind.is_scalar(),
                Empty::Refused => return Err(Stop::Unproven),
            };
            if counts {
                require(!presence.is_required() || empty == Empty::Distinct)?;
                return Ok(Step::Absent);
            }
        }
        match ty.kind {
            Kind::List(list) => are_pieces(&self.opened.context, &self.hashes, &text, list, ty, empty)?,
            _ => require(accepts(&self.opened.context, &Token::Text(text), ty, empty))?,
        }
        Ok(Step::Done)
    }

    /// Proves the element of a field of the object of that frame; its `<` and name have been read.
    fn field(&mut self, field: &'t Field<'t>, frame: usize, name: &'d str, at: usize) -> Proven<Step> {
        let holding = match field.cases {
            [] => Holding::of(field),
            _ => match self.opened.holding(&self.source, field, frame)? {
                Some(holding) => holding,
                None => return self.skip_from(at),
            },
        };
        require(!matches!(holding.presence, Presence::Unexpected))?;
        self.value(holding, name, at)
    }

    fn skip_from(&mut self, at: usize) -> Proven<Step> {
        self.cursor.at = at;
        skip(&mut self.cursor, self.limits, self.names.len())?;
        Ok(Step::Done)
    }

    /// Proves the element at `at`, whose `<` and name have been read.
    fn value(&mut self, holding: Holding<'t>, name: &'d str, at: usize) -> Proven<Step> {
        let Holding { ty, presence, empty, .. } = holding;
        match ty.kind {
            Kind::Any => {
                let can_be_absent = matches!(empty, Empty::Absent | Empty::Distinct | Empty::Refused);
                require(!can_be_absent || !self.is_nothing(at)?)?;
                self.skip_from(at)
            }
            Kind::Record(id) => self.record_value(id, holding, name, at),
            Kind::List(list) => match list.form {
                ListForm::Joined(_) => self.scalar(holding, name),
                ListForm::Repeated => {
                    require(list.unique.is_empty() && list.exclusive.is_empty() && !list.distinct)?;
                    require(ty.least == 0 && ty.length.is_none())?;
                    require(!matches!(empty, Empty::Absent | Empty::Distinct) || !self.is_nothing(at)?)?;
                    self.item(&list.item, name, at)
                }
                ListForm::Wrapped(_) | ListForm::Plain => {
                    let is_nothing = empty != Empty::Value && self.is_nothing(at)?;
                    if is_nothing {
                        require(empty != Empty::Refused)?;
                        require(!presence.is_required() || empty == Empty::Distinct)?;
                        self.skip_from(at)?;
                        return Ok(Step::Absent);
                    }
                    self.open_elements(list, ty, empty, (name, at))
                }
            },
            Kind::Map(_) => Err(Stop::Unproven),
            _ => self.scalar(holding, name),
        }
    }

    /// Proves a member of a list.
    fn item(&mut self, ty: &'t Type<'t>, name: &'d str, at: usize) -> Proven<Step> {
        let (empty, null) = (Empty::Value, Null::Refused);
        self.value(Holding { ty, presence: &Presence::Optional, empty, null }, name, at)
    }

    /// Whether the element that begins there has neither attributes nor content.
    fn is_nothing(&self, at: usize) -> Proven<bool> {
        self.source.is_empty(at as At, &Kind::Any)
    }

    pub fn scalar(&mut self, holding: Holding<'t>, name: &'d str) -> Proven<Step> {
        require(self.names.len() < self.limits.depth)?;
        // An attribute of what holds nothing but text is passed over by servers; that is worth a word.
        let end = self.cursor.tag_end()?.ok_or(Stop::Unproven)?;
        if end == TagEnd::Empty {
            return self.element_text(holding, Cow::Borrowed(""), false);
        }
        let text = text(&mut self.cursor, self.limits.token)?;
        self.cursor.end_tag(name)?;
        self.element_text(holding, text, false)
    }

    fn record_value(&mut self, id: ShapeId, holding: Holding<'t>, name: &'d str, at: usize) -> Proven<Step> {
        let Holding { presence, empty, .. } = holding;
        let shape = self.opened.context.tables.shape(id);
        require(shape.form == Form::Object)?;
        if empty != Empty::Value && self.is_nothing(at)? {
            require(empty != Empty::Refused && (!presence.is_required() || empty == Empty::Distinct))?;
            self.skip_from(at)?;
            return Ok(Step::Absent);
        }
        self.open(id, name)?;
        Ok(Step::Opened)
    }

    fn open_elements(
        &mut self,
        list: &'t List<'t>,
        ty: &'t Type<'t>,
        empty: Empty,
        (name, at): (&'d str, usize),
    ) -> Proven<Step> {
        require(self.names.len() < self.limits.depth)?;
        let (_, end) = pass_attributes(&mut self.cursor, self.limits)?;
        let can_be_cut = matches!(list.form, ListForm::Wrapped(_)) && self.opened.may_be_cut(list, ty);
        let (is_cut, keys) = (self.cuts.is_some() && can_be_cut, self.opened.open_keys(list));
        let frame = ListFrame::new(list, ty, empty, at, keys);
        let mut frame = ListFrame { is_closed: end == TagEnd::Empty, is_cut, ..frame };
        if let Some(cut) = self.cuts.filter(|_| is_cut).and_then(|cuts| cuts.list(at)) {
            (self.cursor.at, frame.members, frame.first) = (cut.end, cut.count, cut.first);
        }
        self.opened.frames.push(Frame::List(frame));
        self.names.push(name);
        Ok(Step::Opened)
    }

    /// Reads on in the innermost object, up to an element that is opened, or to its end.
    fn record(&mut self) -> Proven {
        let frame = self.opened.top();
        let name = self.names.last().copied().unwrap_or_default();
        let Some(&Record { shape, plan, .. }) = self.opened.record(frame) else { return Err(Stop::Unproven) };
        if let Some(number) = plan.content {
            return self.content(shape, number, frame, name);
        }
        loop {
            self.usual_elements(frame);
            if next(&mut self.cursor, self.limits)? == Next::End {
                break;
            }
            let at = self.cursor.at;
            let (number, child) = self.child(frame)?;
            if self.member(frame, number, (child, at))? == Step::Opened {
                return Ok(());
            }
        }
        self.cursor.end_tag(name)?;
        self.complete(frame)?;
        self.settle()
    }

    /// Notes and proves a member of the object of that frame.
    pub fn member(&mut self, frame: usize, number: usize, (child, at): (&'d str, usize)) -> Proven<Step> {
        let Some(&Record { shape, plan, .. }) = self.opened.record(frame) else { return Err(Stop::Unproven) };
        let Some(field) = shape.fields.get(number) else { return Err(Stop::Unproven) };
        self.fill(frame, number, field, at as At)?;
        if self.names.len() < self.limits.depth
            && let Some(planned) = plan.fields.get(number)
            && take_usual(&mut self.cursor, plan, planned, self.limits.token)
        {
            return Ok(Step::Done);
        }
        self.field(field, frame, child, at)
    }

    /// The number of the field whose start tag stands at hand in the object of that frame, and its name; `<` and the name
    /// are consumed.
    pub fn child(&mut self, frame: usize) -> Proven<(usize, &'d str)> {
        let start = self.cursor.at + 1;
        let Some(record) = self.opened.record(frame) else { return Err(Stop::Whole) };
        let (shape, guess) = (record.shape, self.opened.guess(record));
        // The element before may stand once more, as members of a list do.
        for number in [guess, Some(record.current)].into_iter().flatten() {
            if let Some(field) = shape.fields.get(number)
                && field.place == Place::Member
                && self.cursor.take_start(field.name)
            {
                return Ok((number, self.cursor.slice(start, self.cursor.at)));
            }
        }
        let name = self.cursor.start()?;
        require(name.len() <= self.limits.token)?;
        let number = shape.find(name, Place::Member).ok_or(Stop::Unproven)?;
        Ok((number, name))
    }

    /// Reads the text of an element that has attributes beside it.
    fn content(&mut self, shape: &'t Shape<'t>, number: usize, frame: usize, name: &'d str) -> Proven {
        let Some(field) = shape.fields.get(number) else { return Err(Stop::Unproven) };
        let has_attributes = self.opened.record(frame).is_some_and(|record| record.members > 0);
        let text = text(&mut self.cursor, self.limits.token)?;
        self.cursor.end_tag(name)?;
        require(field.cases.is_empty())?;
        if !text.is_empty() {
            self.fill(frame, number, field, self.element_of(frame)?)?;
            self.element_text(Holding::of(field), text, has_attributes)?;
        }
        self.complete(frame)
    }

    /// Where the element of an object's frame begins.
    fn element_of(&self, frame: usize) -> Proven<At> {
        let around = frame.checked_sub(1).ok_or(Stop::Unproven)?;
        match self.opened.frames.get(around) {
            Some(Frame::Record(record)) => Ok(self.opened.slot(record, record.current)),
            _ => Err(Stop::Unproven),
        }
    }

    pub fn complete(&mut self, frame: usize) -> Proven {
        self.names.pop();
        let end = self.cursor.at;
        let Some(record) = self.opened.record_mut(frame) else { return Err(Stop::Unproven) };
        (record.is_complete, record.end) = (true, end);
        Ok(())
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
                self.opened.close_record();
                self.cursor.at = end;
                return Ok(());
            };
            let Some(field) = shape.fields.get(number) else { return Err(Stop::Unproven) };
            let at = self.opened.slots.get(slots + number).copied().unwrap_or_default() as usize;
            self.cursor.at = at;
            let name = self.cursor.start()?;
            if self.field(field, frame, name, at)? == Step::Opened {
                return Ok(());
            }
        }
    }

    fn close_down_to(&mut self, frame: usize) {
        let around = self.opened.frames.iter().take(frame + 1).filter(|frame| !frame.is_complete()).count();
        self.opened.close_down_to(frame);
        self.names.truncate(around);
    }

    /// Passes over the member that is being read of the innermost list, and marks it.
    fn mark(&mut self) -> Proven {
        let frame = self.opened.innermost_list().ok_or(Stop::Whole)?;
        self.close_down_to(frame);
        let Some(list) = self.opened.list_mut(frame) else { return Err(Stop::Whole) };
        let (at, number) = (list.member, list.members);
        // Paths number elements by their names: one name is told from the other where all have the same.
        demand(number > 0 && matches!(list.list.form, ListForm::Wrapped(_)))?;
        demand(list.marked.last().is_none_or(|last| last.number != number))?;
        list.is_marked = false;
        let skipped = self.skip_from(at).and_then(|_| {
            self.marks.take_back(at..self.cursor.at);
            self.source.spend(self.cursor.at - at)?;
            self.opened.note_unproven(&self.hashes, &self.source, frame, at as At)
        });
        if let Some(list) = self.opened.list_mut(frame) {
            list.marked.push(MarkedMember { at, end: self.cursor.at, number });
        }
        skipped.map_err(|_| Stop::Whole)
    }

    /// Passes over the member that is being read of the object of that frame, until the object is complete.
    pub fn postpone(&mut self, frame: usize) -> Proven {
        self.close_down_to(frame);
        let Some(record) = self.opened.record(frame) else { return Err(Stop::Unproven) };
        let number = record.current;
        let start = self.opened.slot(record, number) as usize;
        self.reached = Reached::before(self.reached, start);
        let repeats = record.shape.fields.get(number).is_none_or(is_repeated);
        require(!record.is_complete && !repeats)?;
        self.skip_from(start)?;
        self.marks.take_back(start..self.cursor.at);
        self.source.spend(self.cursor.at - start)?;
        self.opened.later.push(number as u16);
        Ok(())
    }

    /// Reads on in the innermost list, up to an element that is opened, or to its end.
    fn elements(&mut self) -> Proven {
        let frame = self.opened.top();
        let Some(list) = self.opened.list_mut(frame) else { return Err(Stop::Whole) };
        let (ty, item, mut members, distinct) = (list.ty, &list.list.item, list.members, list.list.distinct);
        let (form, empty, is_closed) = (list.list.form, list.empty, list.is_closed);
        let (begin, mut first, is_cut) = (list.at, list.first, list.is_cut);
        if std::mem::take(&mut list.is_marked) {
            list.marked.push(MarkedMember { at: list.member, end: self.cursor.at, number: members });
        }
        loop {
            let next =
                if is_closed { Next::End } else { next(&mut self.cursor, self.limits).map_err(|_| Stop::Whole)? };
            let at = self.cursor.at;
            if is_cut && members > 0 {
                self.reached = Some(Reached::on(self.reached, (begin, first), at, members));
            }
            if next == Next::End {
                break;
            }
            if members == 0
                && let Some(list) = self.opened.list_mut(frame)
            {
                first = at;
                list.first = at;
            }
            members += 1;
            demand(members + MARGIN < self.limits.members)?;
            let name = match form {
                ListForm::Wrapped(name) => {
                    demand(self.cursor.take_start(name))?;
                    name_of(&self.cursor, at)
                }
                _ => self.cursor.start().map_err(|_| Stop::Whole)?,
            };
            let step = self.item(item, name, at);
            if !matches!(step, Ok(Step::Done | Step::Absent)) {
                if let Some(list) = self.opened.list_mut(frame) {
                    (list.members, list.member) = (members, at);
                }
                return step.map(|_| ());
            }
            if distinct && item.kind.is_scalar() {
                let token = self.source.token(at as At).map_err(|_| Stop::Whole)?;
                self.opened.note_scalar(&self.hashes, frame, &token, item)?;
            }
        }
        demand(!(members == 0 && empty == Empty::Refused) && has_length(ty, members))?;
        let name = self.names.pop().unwrap_or_default();
        if !is_closed {
            self.cursor.end_tag(name).map_err(|_| Stop::Whole)?;
        }
        self.opened.close_list(&mut self.marks, self.cursor.at, members);
        Ok(())
    }
}

/// What may stand in an element beside its elements and attributes, with room to spare.
pub(super) const MARGIN: usize = 32;

fn name_of<'d>(cursor: &Scanner<'d>, at: usize) -> &'d str {
    cursor.slice(at + 1, cursor.at)
}
