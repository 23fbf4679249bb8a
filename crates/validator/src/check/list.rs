//! Lists in their forms, and maps.

use callsheet_runtime::tables::{Kind, Lexical, List, ListForm, Type};

use super::finding::{Finding, Place};
use super::scalar::{Token, is_id, whole_number};
use super::{Checker, Demand, Frame, suggest};
use crate::document::{NodeId, NodeKind};
use crate::lexical;
use crate::{Code, Severity};

/// A list that is being checked.
pub(super) struct ListFrame<'t> {
    pub list: &'t List<'t>,
    pub members: Members<'t>,
    pub visit: u32,
    pub demand: Demand<'t>,
    next: Option<Place>,
}

/// A map that is being checked.
pub(super) struct MapFrame<'t> {
    demand: Demand<'t>,
    next: Option<NodeId>,
    end: NodeId,
}

/// Where the members of a list stand.
#[derive(Clone, Copy)]
pub(super) enum Members<'t> {
    /// Directly in the node: a JSON array, or an object that stands for one.
    Within(NodeId),
    /// Elements directly in the element, of that name.
    Elements(NodeId, Option<&'t str>),
    /// This element and its siblings of the same name.
    Siblings(NodeId, &'t str),
    /// The node itself is the only one.
    Single(NodeId),
}

impl Members<'_> {
    /// The node that holds them, and nothing else.
    pub(super) fn list(self) -> Option<NodeId> {
        match self {
            Members::Within(node) | Members::Elements(node, _) => Some(node),
            Members::Siblings(..) | Members::Single(_) => None,
        }
    }
}

impl<'t> Checker<'_, '_, 't> {
    pub(super) fn list(&mut self, place: Place, list: &'t List<'t>, demand: &Demand<'t>) {
        let node = place.node;
        if list.counted && !self.is_request() && self.is_count(node) {
            return;
        }
        let members = match (self.document.kind(node), list.form) {
            (NodeKind::Element | NodeKind::Attribute | NodeKind::Text, ListForm::Joined(separator)) => {
                return self.joined(place, list, separator, demand);
            }
            (NodeKind::Element, ListForm::Repeated) => {
                let name = self.document.name(node);
                match self.repeated_name(list, &name) {
                    Some(name) => Members::Siblings(node, name),
                    None => Members::Single(node),
                }
            }
            (NodeKind::Element, ListForm::Wrapped(item)) => {
                self.other_elements(node, item);
                Members::Elements(node, Some(item))
            }
            (NodeKind::Element, _) => Members::Elements(node, None),
            (NodeKind::List, _) => Members::Within(node),
            (NodeKind::Object, _) if self.stands_for_list(node, list) => {
                self.note_loose(place);
                Members::Within(node)
            }
            (NodeKind::Text, _) if !demand.ty.words.is_empty() => return self.list_word(place, list, demand),
            _ if list.single && self.fits_item(node, &list.item) => Members::Single(node),
            _ if demand.ty.words.is_empty() => return self.error(Code::NotList, place, demand),
            _ => return self.error(Code::NotTextOrList, place, demand),
        };
        if let Members::Single(_) = members {
            self.singles.insert(node);
        }
        self.open_list(place, list, members, demand);
    }

    fn open_list(&mut self, place: Place, list: &'t List<'t>, members: Members<'t>, demand: &Demand<'t>) {
        let first = self.first_member(members);
        // What is proven of it need not be looked at again: that it has the right length, and that its members differ.
        let is_marked = members.list().is_some_and(|list| self.document.is_marked(list));
        let limited = !is_marked && (demand.ty.least > 0 || demand.ty.length.is_some());
        if first.is_none() && !is_marked && demand.refuses_empty() {
            return self.error(Code::Empty, place, demand);
        }
        if limited {
            let count = self.places(members).count();
            self.length(place, count, demand);
        }
        let visit = self.findings.visit();
        self.frames.push(Frame::List(ListFrame { list, members, visit, demand: *demand, next: first }));
    }

    fn length(&mut self, place: Place, count: usize, demand: &Demand<'t>) {
        let (least, most) = (demand.ty.least as usize, demand.ty.length.map(|most| most as usize));
        if count < least && count == 0 {
            self.error(Code::Empty, place, demand);
        } else if count < least {
            self.report(demand.finding(Code::TooFewItems, place).argument(least.to_string()));
        } else if count > 0 && most == Some(0) {
            self.error(Code::ShouldBeEmpty, place, demand);
        } else if let Some(most) = most.filter(|most| count > *most) {
            self.report(demand.finding(Code::TooManyItems, place).argument(most.to_string()));
        }
    }

    /// One of the words that may stand for a whole list.
    fn list_word(&mut self, place: Place, list: &'t List<'t>, demand: &Demand<'t>) {
        let text = self.document.value(place.node);
        if demand.ty.words.contains(&&*text) {
            return;
        }
        if list.single {
            self.singles.insert(place.node);
            let item = demand.with_type(list.item);
            return self.value(Place { single: true, ..place }, &item);
        }
        self.not_one_of_words(place, &text, demand.ty.words.iter().copied(), demand);
    }

    /// The name of a repeated element, as the tables have it.
    fn repeated_name(&self, list: &'t List<'t>, name: &str) -> Option<&'t str> {
        let Some(Frame::Record(frame)) = self.frames.last() else { return None };
        let same = |kind: &Kind<'t>| matches!(kind, Kind::List(other) if std::ptr::eq(*other, list));
        let field = frame.shape.fields.iter().find(|field| field.name == name);
        let field = field.or_else(|| frame.shape.fields.iter().find(|field| same(&field.ty.kind)));
        field.map(|field| field.name)
    }

    fn other_elements(&mut self, node: NodeId, item: &'t str) {
        let document = self.document;
        for element in document.elements(node).filter(|element| document.name(*element) != item) {
            let severity = if self.is_request() { Severity::Warning } else { Severity::Note };
            let finding = Finding::new(Code::IgnoredMember, severity, Place::of(element));
            let finding = finding.argument(document.name(element)).at(document.name_span(element));
            self.report(finding.expecting(Some(format!("`{item}`"))));
        }
    }

    /// Whether a server would take the object as the list of its values.
    fn stands_for_list(&self, node: NodeId, list: &List<'_>) -> bool {
        let Some(first) = self.document.members(node).next() else { return true };
        if !self.is_request() {
            return false;
        }
        let record = matches!(list.item.kind, Kind::Record(_) | Kind::Map(_));
        !(list.single && record) || is_index(&self.document.name(first))
    }

    fn note_loose(&mut self, place: Place) {
        if self.document.members(place.node).next().is_some() {
            self.loose.insert(place.node);
            self.report(Finding::new(Code::LooseList, Severity::Warning, place));
        }
    }

    /// Whether a value is the number of something: a whole one from 0.
    fn is_count(&self, node: NodeId) -> bool {
        let token = self.token(node);
        is_id(&token) && whole_number(&token).flatten().is_some()
    }

    /// Whether a single value is right enough to stand for a list of one.
    fn fits_item(&self, node: NodeId, item: &Type<'_>) -> bool {
        let is_object = self.document.kind(node) == NodeKind::Object;
        fits_item(&self.token(node), is_object, item, self.is_request())
    }

    fn joined(&mut self, place: Place, list: &'t List<'t>, separator: &str, demand: &Demand<'t>) {
        let text = self.scalar_text(place.node).into_owned();
        let pieces: Vec<&str> = match separator.trim() {
            "" => text.split_whitespace().collect(),
            separator => text.split(separator).map(str::trim).filter(|piece| !piece.is_empty()).collect(),
        };
        if pieces.is_empty() && demand.refuses_empty() {
            return self.error(Code::Empty, place, demand);
        }
        if demand.ty.least > 0 || demand.ty.length.is_some() {
            self.length(place, pieces.len(), demand);
        }
        let item = demand.with_type(list.item);
        for piece in &pieces {
            self.scalar_token(place, &Token::Text((*piece).into()), &item);
        }
        if list.distinct {
            self.distinct_pieces(place, &pieces, demand);
        }
    }

    fn first_member(&self, members: Members<'t>) -> Option<Place> {
        self.places(members).next()
    }

    /// The members of a list, in order.
    pub(super) fn places(&self, members: Members<'t>) -> impl Iterator<Item = Place> {
        let (first, single) = match members {
            Members::Within(node) => (self.document.members(node).next(), false),
            Members::Elements(node, name) => (self.document.elements(node).find(|id| self.is_named(*id, name)), false),
            Members::Siblings(node, _) => (Some(node), false),
            Members::Single(node) => (Some(node), true),
        };
        let first = first.map(|node| Place { node, single });
        std::iter::successors(first, move |place| self.after(members, *place))
    }

    fn is_named(&self, node: NodeId, name: Option<&str>) -> bool {
        name.is_none_or(|name| self.document.name(node) == name)
    }

    fn after(&self, members: Members<'t>, place: Place) -> Option<Place> {
        let mut node = self.document.next_sibling(place.node);
        while let Some(next) = node {
            let counts = match members {
                Members::Within(_) => !self.document.is_shadowed(next),
                Members::Elements(_, name) => self.is_element(next) && self.is_named(next, name),
                Members::Siblings(_, name) => self.is_element(next) && self.is_named(next, Some(name)),
                Members::Single(_) => return None,
            };
            if counts {
                return Some(Place::of(next));
            }
            node = self.document.next_sibling(next);
        }
        None
    }

    fn is_element(&self, node: NodeId) -> bool {
        self.document.kind(node) == NodeKind::Element
    }

    pub(super) fn step_list(&mut self) {
        let Some(Frame::List(frame)) = self.frames.last() else { return };
        let (members, demand, list, next) = (frame.members, frame.demand, frame.list, frame.next);
        let Some(place) = next else {
            self.unique();
            self.frames.pop();
            return;
        };
        let after = if place.single { None } else { self.after(members, place) };
        if let Some(Frame::List(frame)) = self.frames.last_mut() {
            frame.next = after;
        }
        self.value(place, &demand.with_type(list.item));
    }

    pub(super) fn map(&mut self, place: Place, item: &'t Type<'t>, demand: &Demand<'t>) {
        let document = self.document;
        let list = document.kind(place.node) == NodeKind::List;
        let first = document.members(place.node).next();
        let fits = match document.kind(place.node) {
            NodeKind::Object | NodeKind::Element => true,
            NodeKind::List => first.is_none() || self.is_request(),
            _ => false,
        };
        if !fits {
            return self.error(Code::NotMap, place, demand);
        }
        if first.is_none() && demand.refuses_empty() {
            return self.error(Code::Empty, place, demand);
        }
        if list {
            self.loose.insert(place.node);
        }
        self.map_keys(place, demand);
        let end = document.end(place.node);
        // A map that may be `null` may hold it too.
        let values = Demand { null: demand.null, ..demand.with_type(*item) };
        self.frames.push(Frame::Map(MapFrame { demand: values, next: first, end }));
    }

    /// Reports the keys of a map that it may not have.
    fn map_keys(&mut self, place: Place, demand: &Demand<'t>) {
        let keys = demand.ty.words;
        if keys.is_empty() {
            return;
        }
        let document = self.document;
        let list = document.kind(place.node) == NodeKind::List;
        for (number, member) in document.members(place.node).enumerate() {
            let name = if list { number.to_string().into() } else { document.name(member) };
            if !keys.contains(&&*name) {
                let taken = self.is_request() && self.taken.takes(demand.taken, Code::UnknownMember.as_str());
                let code = if taken { Code::IgnoredMember } else { Code::UnknownMember };
                let meant = suggest::name(keys.iter().copied(), &name).map(|name| format!("`{name}`"));
                let refused = self.is_request() && !taken;
                let place = if refused { place } else { Place::of(member) };
                let mut finding = demand.finding(code, place).at(document.name_span(member));
                if !self.is_request() {
                    finding.severity = Severity::Note;
                }
                self.report(finding.argument(name).expecting(meant));
            }
        }
    }

    pub(super) fn step_map(&mut self) {
        let document = self.document;
        let Some(Frame::Map(frame)) = self.frames.last_mut() else { return };
        let Some(node) = frame.next else {
            self.frames.pop();
            return;
        };
        let demand = frame.demand;
        frame.next = document.next_sibling(node).filter(|next| *next < frame.end);
        if !document.is_shadowed(node) && !matches!(document.kind(node), NodeKind::Attribute | NodeKind::Cdata) {
            self.value(Place::of(node), &demand);
        }
    }
}

/// Whether a value is right enough to stand for a list of one such item.
pub(crate) fn fits_item(token: &Token<'_>, is_object: bool, item: &Type<'_>, is_request: bool) -> bool {
    match (item.kind, token) {
        (Kind::Record(_) | Kind::Map(_), _) => is_object,
        (Kind::Any, _) => true,
        (_, Token::Container | Token::Null) => false,
        (Kind::Id, _) => is_id(token) && whole_number(token).flatten().is_some(),
        (Kind::Int | Kind::Timestamp, _) => fits_32_bits(token),
        (Kind::Enum(enumeration), _) if enumeration.numeric => fits_32_bits(token),
        (Kind::Enum(enumeration), Token::Number(_)) => enumeration.or_int,
        (Kind::Text(rule @ (Lexical::Cuid | Lexical::UserMacro)), Token::Text(text)) => {
            lexical::check(rule, text, item).is_ok()
        }
        (_, Token::Text(_)) => true,
        (Kind::Float, Token::Number(_)) => true,
        (Kind::Text(Lexical::TimeUnit | Lexical::LongTimeUnit | Lexical::Number), Token::Number(_)) => true,
        (Kind::Text(Lexical::Scalar), Token::Number(_)) => true,
        (Kind::Bool(_), _) => true,
        _ => !is_request,
    }
}

/// Whether a whole number has at most 32 bits.
fn fits_32_bits(token: &Token<'_>) -> bool {
    whole_number(token).flatten().is_some_and(|number| i32::try_from(number).is_ok())
}

/// Whether a server takes the key for a number: decimal digits without leading zeros, of 64 bits.
pub(crate) fn is_index(name: &str) -> bool {
    name.parse::<i64>().is_ok_and(|number| number.to_string() == name)
}
