//! Requests and responses in XML, proven right.

use callsheet_runtime::tables::{Field, Form, Kind, Method, Place, Presence, Shape, ShapeId, Type};
use callsheet_runtime::xml::scan::{Next, TagEnd};

use super::open::At;
use super::record::Holding;
use super::scene::Source;
use super::xml::Walker;
use super::xml_text::{attribute, next};
use super::{Outcome, Proven, Step, Stop, Stretch, require};
use crate::answer::{is_vague, types};
use crate::call;
use crate::check::{Direction, Token};
use crate::marks::Marks;
use crate::xml_call::{FAILED, METHOD, REQUEST, RESPONSE};
use crate::{Report, Validator};

/// A report on a request that is right beyond doubt, or what of it is not. Where proven members are cut out of the text, how far
/// it is proven now.
pub(crate) fn request<'t>(
    validator: &Validator<'t>,
    text: &str,
    cuts: Option<&Marks>,
) -> (Outcome<Vec<Report>>, Option<Stretch<'t>>) {
    let mut walker = Walker::new(validator.planned(Direction::Request), &validator.limits, text).with_cuts(cuts);
    let named = proven_request(validator, &mut walker);
    walker.outcome(named.map(|name| vec![validator.report(Some(name), Vec::new())]))
}

fn proven_request<'t>(validator: &Validator<'t>, walker: &mut Walker<'_, '_, 't>) -> Proven<String> {
    let mut root = Root::open(validator.tables.api.request_envelope, walker, REQUEST)?;
    let Token::Text(name) = walker.source.token(root.attribute(METHOD)?)? else { return Err(Stop::Unproven) };
    let name = name.into_owned();
    let method = validator.method(&name).ok_or(Stop::Unproven)?;
    require(call::is_common(&walker.opened.context, method))?;
    walker.opened.context.absent_is_unknown = call::keeps_what_is_absent(method);
    root.own(walker, method.request)?;
    walker.opened.context.absent_is_unknown = false;
    root.close(walker)?;
    Ok(name)
}

/// Whether a response is right beyond doubt, or what of it is not. Where proven members are cut out of the text, how far it is
/// proven now.
pub(crate) fn response<'t>(
    validator: &Validator<'t>,
    method: &'t Method<'t>,
    asked: Option<&'t Type<'t>>,
    text: &str,
    cuts: Option<&Marks>,
) -> (Outcome<()>, Option<Stretch<'t>>) {
    let answer = |ty: &'t Type<'t>| {
        let mut walker = Walker::new(validator.planned(Direction::Response), &validator.limits, text).with_cuts(cuts);
        let proven = proven_response(validator, ty, &mut walker);
        walker.outcome(proven)
    };
    let mut all = types(method, asked);
    if let (Some(ty), None) = (all.next(), all.next()) {
        return answer(ty);
    }
    if cuts.is_some() {
        let each = types(method, asked).map(|ty| (ty, answer(ty).1));
        return (Outcome::Unknown, Stretch::of_one(each));
    }
    let mut only_vague = true;
    for ty in types(method, asked) {
        // What fits nearly everything is meant only where nothing else could be.
        if answer(ty).0.right().is_some() && (only_vague || !is_vague(ty)) {
            return (Outcome::Right(()), None);
        }
        only_vague &= is_vague(ty);
    }
    (Outcome::Unknown, None)
}

fn proven_response<'t>(validator: &Validator<'t>, ty: &'t Type<'t>, walker: &mut Walker<'_, '_, 't>) -> Proven {
    let Kind::Record(own) = ty.kind else { return Err(Stop::Unproven) };
    let mut root = Root::open(validator.tables.api.response_envelope, walker, RESPONSE)?;
    // A response that reports an error holds nothing of the method's own.
    let failed = matches!(walker.source.token(root.attribute(FAILED.0)?)?, Token::Text(status) if status == FAILED.1);
    require(!failed)?;
    root.own(walker, own)?;
    root.close(walker)
}

/// The root element, in which the envelope's fields stand beside the method's own.
struct Root<'d, 't> {
    id: ShapeId,
    envelope: &'t Shape<'t>,
    /// Where the envelope's fields stand.
    slots: Vec<At>,
    required: u16,
    name: &'d str,
    end: TagEnd,
}

impl<'d, 't> Root<'d, 't> {
    /// Reads up to the end of the root's start tag.
    fn open(id: ShapeId, walker: &mut Walker<'_, 'd, 't>, name: &str) -> Proven<Self> {
        let envelope = walker.opened.context.tables.shape(id);
        walker.cursor.prolog(&["utf-8"])?;
        require(walker.cursor.at <= walker.limits.token)?;
        let written = walker.cursor.start()?;
        require(written == name && envelope.content().is_none())?;
        let slots = vec![0; envelope.fields.len()];
        let mut root = Self { id, envelope, slots, required: 0, name: written, end: TagEnd::Open };
        let mut count = 0;
        root.end = loop {
            if let Some(end) = walker.cursor.tag_end()? {
                break end;
            }
            let at = walker.cursor.at;
            let (name, value) = attribute(&mut walker.cursor, walker.limits.token)?;
            let number = envelope.find(name, Place::Attribute).ok_or(Stop::Unproven)?;
            let field = root.fill(walker, number, at)?;
            walker.attribute_value(Holding::of(field), value)?;
            count += 1;
            require(count <= walker.limits.attributes)?;
        };
        Ok(root)
    }

    /// Notes where a field of the envelope stands, which nothing else may hang on.
    fn fill(&mut self, walker: &Walker<'_, '_, 't>, number: usize, at: usize) -> Proven<&'t Field<'t>> {
        let Some(field) = self.envelope.fields.get(number) else { return Err(Stop::Unproven) };
        require(walker.opened.context.may_stand(field))?;
        require(field.cases.is_empty() && !matches!(field.presence, Presence::Unexpected))?;
        let slot = self.slots.get_mut(number).ok_or(Stop::Unproven)?;
        require(*slot == 0 && field.ty.kind.is_scalar())?;
        *slot = at as At;
        self.required += u16::from(field.presence.is_required());
        Ok(field)
    }

    /// Where the attribute of that name stands.
    fn attribute(&self, name: &str) -> Proven<At> {
        let number = self.envelope.find(name, Place::Attribute).ok_or(Stop::Unproven)?;
        self.slots.get(number).copied().filter(|at| *at != 0).ok_or(Stop::Unproven)
    }

    /// Proves what the root holds: elements of the envelope, and those of the method's own shape.
    fn own(&mut self, walker: &mut Walker<'_, 'd, 't>, own: ShapeId) -> Proven {
        let shape = walker.opened.context.tables.shape(own);
        require(shape.form == Form::Object && shape.content().is_none() && walker.limits.depth > 0)?;
        walker.begin(own, self.name);
        if self.end == TagEnd::Open {
            let mut children = 0;
            while next(&mut walker.cursor, walker.limits)? == Next::Child {
                children += 1;
                self.member(walker)?;
            }
            require(children < walker.limits.members.saturating_sub(walker.limits.attributes))?;
            walker.cursor.end_tag(self.name)?;
        }
        walker.complete(0)?;
        walker.run(0)
    }

    fn member(&mut self, walker: &mut Walker<'_, 'd, 't>) -> Proven {
        let at = walker.cursor.at;
        let (number, child) = match walker.child(0) {
            Ok(known) => known,
            Err(_) => {
                walker.cursor.at = at;
                let name = walker.cursor.start()?;
                let number = self.envelope.find(name, Place::Member).ok_or(Stop::Unproven)?;
                let field = self.fill(walker, number, at)?;
                return walker.scalar(Holding::of(field), name).map(|_| ());
            }
        };
        // What both shapes name is held against both where the envelope must have it, and else against the method's alone.
        let shared = self.envelope.find(child, Place::Member).and_then(|number| self.envelope.fields.get(number));
        require(shared.is_none_or(|field| !field.presence.is_required()))?;
        match walker.member(0, number, (child, at)) {
            Ok(Step::Opened) => walker.run(1),
            Ok(_) => Ok(()),
            Err(Stop::Later(0)) => walker.postpone(0),
            Err(_) => Err(Stop::Unproven),
        }
    }

    /// Proves what hangs together in the envelope, and that nothing follows.
    fn close(self, walker: &mut Walker<'_, 'd, 't>) -> Proven {
        let end = walker.cursor.at;
        walker.cursor.end()?;
        require(walker.cursor.at - end <= walker.limits.token)?;
        walker.opened.open_with(self.id, &self.slots, self.required);
        walker.opened.finish(&walker.source)?;
        walker.opened.close();
        Ok(())
    }
}
