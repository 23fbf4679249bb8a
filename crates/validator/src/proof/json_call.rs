//! Calls and answers of JSON-RPC, proven right.

use callsheet_runtime::tables::{Field, Form, Method, Shape, Type};

use super::json::Walker;
use super::json_text::stands_empty;
use super::open::At;
use super::{Outcome, Proven, Stop, Stretch, demand, require};
use crate::answer::{has_form, is_vague, types};
use crate::call;
use crate::check::{Direction, Token};
use crate::document::NodeKind;
use crate::marks::Marks;
use crate::{Report, Validator};

/// A report on each call of a document that is right beyond doubt, or what of it is not. Where proven members are cut out of
/// the text, how far it is proven now.
pub(crate) fn requests<'t>(
    validator: &Validator<'t>,
    text: &str,
    cuts: Option<&Marks>,
) -> (Outcome<Vec<Report>>, Option<Stretch<'t>>) {
    let mut walker = Walker::new(validator.planned(Direction::Request), &validator.limits, text).with_cuts(cuts);
    let mut reports = Vec::new();
    let proven = each(&mut walker, |walker| {
        let method = request(validator, walker)?;
        reports.push(validator.report(Some(method), Vec::new()));
        Ok(())
    });
    walker.outcome(proven.map(|()| reports))
}

/// Whether an answer, or several, is right beyond doubt, or what of it is not. Where proven members are cut out of the text,
/// how far it is proven now.
pub(crate) fn response<'t>(
    validator: &Validator<'t>,
    method: &'t Method<'t>,
    asked: Option<&'t Type<'t>>,
    text: &str,
    cuts: Option<&Marks>,
) -> (Outcome<()>, Option<Stretch<'t>>) {
    let mut walker = Walker::new(validator.planned(Direction::Response), &validator.limits, text).with_cuts(cuts);
    let proven = each(&mut walker, |walker| answer(validator, walker, method, asked));
    walker.outcome(proven)
}

/// Goes through the one call or answer of a document, or through a list of them, up to its end.
fn each<'c, 'd, 't>(walker: &mut Walker<'c, 'd, 't>, mut one: impl FnMut(&mut Walker<'c, 'd, 't>) -> Proven) -> Proven {
    if walker.scanner.peek() == b'[' {
        require(!stands_empty(&walker.scanner))?;
        walker.depth = 2;
        let mut members = 0;
        while members == 0 || walker.scanner.peek() == b',' {
            walker.scanner.at += 1;
            members += 1;
            require(members < walker.limits.members)?;
            one(walker)?;
        }
        require(walker.scanner.take(b']'))?;
    } else {
        walker.depth = 1;
        one(walker)?;
    }
    require(walker.scanner.peek() == 0 && walker.scanner.is_at_end())
}

/// How many members an envelope may have to be proven.
const WIDEST: usize = 16;

/// Reads the envelope at hand. What `own` answers `true` for it has read itself.
fn envelope<'c, 'd, 't>(
    walker: &mut Walker<'c, 'd, 't>,
    shape: &'t Shape<'t>,
    mut own: impl FnMut(&mut Walker<'c, 'd, 't>, &'t Field<'t>) -> Proven<bool>,
) -> Proven {
    require(shape.fields.len() <= WIDEST && !shape.conditional && shape.rules.is_empty())?;
    require(walker.limits.depth >= walker.depth && walker.scanner.take(b'{'))?;
    let (mut seen, mut required, mut next) = ([false; WIDEST], 0, 0);
    loop {
        walker.scanner.peek();
        let number = walker.member(shape, next)?;
        let (Some(field), Some(seen)) = (shape.fields.get(number), seen.get_mut(number)) else {
            return Err(Stop::Unproven);
        };
        require(!std::mem::replace(seen, true))?;
        require(walker.opened.context.may_stand(field))?;
        walker.scanner.peek();
        if !own(walker, field)? {
            walker.prove(&field.ty, field.empty, field.null)?;
        }
        required += u16::from(field.presence.is_required());
        next = number + 1;
        if !walker.scanner.take(b',') {
            break;
        }
    }
    require(walker.scanner.take(b'}') && required == shape.required)
}

/// Proves one call; answers with the name of its method.
fn request<'t>(validator: &Validator<'t>, walker: &mut Walker<'_, '_, 't>) -> Proven<String> {
    let shape = validator.tables.shape(validator.tables.api.request_envelope);
    let (mut called, mut given, mut later, mut has_secret) = (None, false, None, false);
    envelope(walker, shape, |walker, field| {
        let start = walker.scanner.at;
        let token = |walker: &Walker<'_, '_, '_>| -> Proven<bool> {
            Ok(!matches!(walker.source.scalar(start as At)?, Token::Null))
        };
        has_secret |= field.ty.secret && token(walker)?;
        match field.name {
            "method" => {
                walker.prove(&field.ty, field.empty, field.null)?;
                let Token::Text(name) = walker.source.scalar(start as At)? else { return Err(Stop::Unproven) };
                let method = validator.method(&name).ok_or(Stop::Unproven)?;
                called = Some((method, name.into_owned()));
            }
            "params" => {
                given = true;
                match &called {
                    Some((method, _)) => parameters(validator, walker, method)?,
                    None => {
                        later = Some(start);
                        walker.skip()?;
                    }
                }
            }
            "id" => {
                let is_scalar =
                    matches!(walker.source.scalar(start as At)?, Token::Text(_) | Token::Number(_) | Token::Null);
                require(is_scalar)?;
                return Ok(false);
            }
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    let (method, name) = called.ok_or(Stop::Unproven)?;
    require(given && call::is_common(&walker.opened.context, method) && !(has_secret && method.access.is_none()))?;
    if let Some(start) = later {
        require(walker.marks.is_empty())?;
        let end = walker.scanner.at;
        walker.source.spend(end - start)?;
        walker.scanner.at = start;
        parameters(validator, walker, method)?;
        walker.scanner.at = end;
    }
    Ok(name)
}

fn parameters<'t>(validator: &Validator<'t>, walker: &mut Walker<'_, '_, 't>, method: &'t Method<'t>) -> Proven {
    require(matches!(walker.scanner.peek(), b'[' | b'{'))?;
    let before = walker.opened.context.absent_is_unknown;
    walker.opened.context.absent_is_unknown = call::keeps_what_is_absent(method);
    let shape = validator.tables.shape(method.request);
    if shape.form == Form::Object && shape.fields.is_empty() {
        require(stands_empty(&walker.scanner))?;
        walker.skip()?;
    } else {
        walker.prove_record(method.request)?;
    }
    walker.opened.context.absent_is_unknown = before;
    Ok(())
}

/// Proves one answer of a method to a request for that type, where it is known.
fn answer<'t>(
    validator: &Validator<'t>,
    walker: &mut Walker<'_, '_, 't>,
    method: &'t Method<'t>,
    asked: Option<&'t Type<'t>>,
) -> Proven {
    let shape = validator.tables.shape(validator.tables.api.response_envelope);
    let mut answered = false;
    envelope(walker, shape, |walker, field| {
        match field.name {
            "result" => {
                result(walker, method, asked)?;
                answered = true;
            }
            // An answer that reports an error holds no result.
            "error" => return Err(Stop::Unproven),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    require(answered)
}

/// Proves a result to be of one of the types that it may have.
fn result<'t>(walker: &mut Walker<'_, '_, 't>, method: &'t Method<'t>, asked: Option<&'t Type<'t>>) -> Proven {
    let start = walker.scanner.at;
    let kind = match walker.scanner.peek() {
        b'[' => NodeKind::List,
        b'{' => NodeKind::Object,
        _ => NodeKind::Text,
    };
    let formed = |ty: &&Type<'t>| has_form(kind, ty);
    let any_formed = types(method, asked).any(|ty| formed(&ty));
    let fits = |ty: &&Type<'t>| !any_formed || formed(ty);
    let is_only = types(method, asked).filter(fits).count() == 1;
    if walker.cuts.is_some() && !is_only {
        walker.tell_apart(types(method, asked).filter(fits));
        return Err(Stop::Whole);
    }
    let mut only_vague = true;
    for ty in types(method, asked).filter(fits) {
        walker.restart(start);
        match walker.prove_type(ty) {
            // What fits nearly everything is meant only where nothing else could be.
            Ok(()) if walker.marks.is_empty() => return demand(only_vague || !is_vague(ty)),
            Ok(()) if is_only => return Ok(()),
            _ => only_vague &= is_vague(ty),
        }
    }
    Err(Stop::Whole)
}
