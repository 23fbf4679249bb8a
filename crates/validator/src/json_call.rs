//! Calls and answers of JSON-RPC.

use callsheet_runtime::tables::{Form, Kind, Method, Place as FieldPlace, ShapeId, Type};

use crate::answer::{self, Misfit, has_form};
use crate::call;
use crate::check::{Checker, Demand, Direction, Finding, Outcome, Phase, Place, is_index};
use crate::document::{Document, NodeId, NodeKind};
use crate::message::lone;
use crate::position::Positions;
use crate::{Code, Diagnostic, Report, Severity, Validator};

/// Reports on each call of a document.
pub(crate) fn requests(validator: &Validator<'_>, document: &Document<'_>) -> Vec<Report> {
    let root = 0;
    let counter = &mut Positions::new(document.text().as_bytes());
    let first = document.members(root).next();
    match (document.kind(root), first) {
        (NodeKind::List, Some(_)) => {
            document.members(root).map(|call| request(validator, document, call, counter)).collect()
        }
        // An object whose first key is a number is a batch as well.
        (NodeKind::Object, Some(first)) if is_index(&document.name(first)) => {
            document.members(root).map(|call| request(validator, document, call, counter)).collect()
        }
        (NodeKind::Object, Some(_)) => vec![request(validator, document, root, counter)],
        _ => {
            let diagnostics = validator.wording().diagnostics(document, lone(Code::NotRequest, root), counter);
            vec![validator.report(None, diagnostics)]
        }
    }
}

fn request(validator: &Validator<'_>, document: &Document<'_>, call: NodeId, counter: &mut Positions<'_>) -> Report {
    let mut checker = validator.checker(Direction::Request, document, call);
    checker.set_phase(Phase::Envelope);
    let envelope = validator.tables.api.request_envelope;
    let place = Place::of(call);
    checker.check(place, &envelope_demand(validator, envelope));
    let member = |name: &str| call_member(document, call, name);
    let params = member("params");
    checker.shadowed_keys(call, params.unwrap_or(call));
    check_shape_of_call(&mut checker, params, member("id"));
    let name = member("method").filter(|node| document.kind(*node) == NodeKind::Text).map(|node| document.value(node));
    if let Some(name) = &name {
        checker.set_phase(Phase::Call);
        let node = member("method").unwrap_or(call);
        if let Some(method) = call::method(validator, &mut checker, name, Place::of(node)) {
            credentials(validator, &mut checker, method, call);
            let structured = params.filter(|node| matches!(document.kind(*node), NodeKind::List | NodeKind::Object));
            if let Some(params) = structured {
                checker.set_base(params);
                checker.set_phase(Phase::Structure);
                checker.set_absent_is_unknown(call::keeps_what_is_absent(method));
                parameters(validator, &mut checker, document, method, params);
            }
        }
    }
    let diagnostics = validator.wording().diagnostics(document, checker.finish(), counter);
    validator.report(name.map(|name| name.into_owned()), diagnostics)
}

fn call_member(document: &Document<'_>, call: NodeId, name: &str) -> Option<NodeId> {
    if document.kind(call) != NodeKind::Object {
        return None;
    }
    document.members(call).find(|member| document.name(*member) == name)
}

fn envelope_demand<'t>(validator: &Validator<'t>, shape: ShapeId) -> Demand<'t> {
    Demand::of(Type::of(Kind::Record(shape)), validator.tables.shape(shape).file)
}

/// What JSON-RPC itself demands, whatever the spec of the envelope says.
fn check_shape_of_call(checker: &mut Checker<'_, '_, '_>, params: Option<NodeId>, id: Option<NodeId>) {
    if let Some(node) = params
        && !matches!(checker.kind(node), NodeKind::List | NodeKind::Object)
    {
        checker.add(Finding::new(Code::NotStructured, Severity::Error, Place::of(node)));
    }
    if let Some(node) = id
        && !matches!(checker.kind(node), NodeKind::Text | NodeKind::Number | NodeKind::Null)
    {
        checker.add(Finding::new(Code::NotCallId, Severity::Error, Place::of(node)));
    }
}

/// A method that asks for no credentials must get none.
fn credentials(validator: &Validator<'_>, checker: &mut Checker<'_, '_, '_>, method: &Method<'_>, call: NodeId) {
    let shape = validator.tables.shape(validator.tables.api.request_envelope);
    if method.access.is_some() {
        return;
    }
    let given = checker.document().members(call).find(|member| {
        let number = shape.find(&checker.document().name(*member), FieldPlace::Member);
        let secret = number.and_then(|number| shape.fields.get(number)).is_some_and(|field| field.ty.secret);
        secret && checker.kind(*member) != NodeKind::Null
    });
    if let Some(node) = given {
        let refused = validator.tables.api.message(Code::UnexpectedCredentials.as_str()).is_some();
        let severity = if refused { Severity::Error } else { Severity::Warning };
        let finding = Finding::new(Code::UnexpectedCredentials, severity, Place::of(node));
        checker.add(finding.argument(method.name));
    }
}

fn parameters<'t>(
    validator: &Validator<'t>,
    checker: &mut Checker<'_, '_, 't>,
    document: &Document<'_>,
    method: &Method<'t>,
    params: NodeId,
) {
    let shape = validator.tables.shape(method.request);
    if shape.form == Form::Object && shape.fields.is_empty() {
        if document.members(params).next().is_some() && !call::ignores_members(validator, shape) {
            checker.add(Finding::new(Code::ShouldBeEmpty, Severity::Error, Place::of(params)));
        }
        return;
    }
    checker.check(Place::of(params), &Demand::of(Type::of(Kind::Record(method.request)), shape.file));
}

/// The type of the response that a lone call of that method asks for.
pub(crate) fn asked_for<'t>(
    validator: &Validator<'t>,
    document: &Document<'_>,
    method: &'t Method<'t>,
) -> Option<&'t Type<'t>> {
    let named = call_member(document, 0, "method").filter(|node| document.value(*node) == method.name);
    let params = named.and_then(|_| call_member(document, 0, "params"))?;
    Some(answer::asked_for(validator, method, document, params))
}

/// Diagnostics of an answer, or of several, to a request for that type where it is known.
pub(crate) fn response<'t>(
    validator: &Validator<'t>,
    document: &Document<'_>,
    method: &'t Method<'t>,
    asked: Option<&'t Type<'t>>,
) -> Vec<Diagnostic> {
    let answers: Vec<NodeId> = match document.kind(0) {
        NodeKind::Object => vec![0],
        NodeKind::List => document.members(0).collect(),
        _ => Vec::new(),
    };
    let counter = &mut Positions::new(document.text().as_bytes());
    if answers.is_empty() {
        return validator.wording().diagnostics(document, lone(Code::NotResponse, 0), counter);
    }
    let (mut whole, mut has_error) = (Outcome::default(), false);
    for node in answers {
        let Some(outcome) = answer_to(validator, (document, node), method, asked) else { continue };
        let is_wrong = outcome.findings.iter().any(|finding| finding.severity == Severity::Error);
        let has_room = whole.findings.len() <= validator.limits.diagnostics;
        // An error comes first, wherever it is.
        if has_room || (is_wrong && !has_error) {
            whole.extend(outcome);
        } else if has_error {
            break;
        }
        has_error |= is_wrong;
    }
    validator.wording().diagnostics(document, whole, counter)
}

fn answer_to<'t>(
    validator: &Validator<'t>,
    (document, answer): (&Document<'_>, NodeId),
    method: &'t Method<'t>,
    asked: Option<&'t Type<'t>>,
) -> Option<Outcome<'t>> {
    let failed = call_member(document, answer, "error").is_some_and(|node| document.kind(node) != NodeKind::Null);
    let result = call_member(document, answer, "result");
    // The form of the answer tells which one was asked for; where it tells nothing, the one that is least wrong is meant.
    let types = answer::types(method, asked);
    let formed = |ty: &Type<'_>| result.is_none_or(|result| has_form(document.kind(result), ty));
    let any_formed = types.clone().any(formed);
    let mut best: Option<(Misfit, Checker<'_, '_, '_>)> = None;
    for ty in types.filter(|ty| !any_formed || formed(ty)) {
        let mut checker = validator.checker(Direction::Response, document, answer);
        checker.set_phase(Phase::Envelope);
        checker.shadowed_keys(answer, answer);
        checker.check(Place::of(answer), &envelope_demand(validator, validator.tables.api.response_envelope));
        let (broken, before) = (checker.errors(), checker.found());
        checker.set_phase(Phase::Structure);
        match result {
            Some(result) if !failed => checker.check(Place::of(result), &Demand::of(*ty, method.file)),
            None if !failed && broken == 0 => {
                checker.add(Finding::new(Code::Missing, Severity::Error, Place::of(answer)).argument("result"));
            }
            _ => {}
        }
        let misfit = Misfit::of(&checker, ty);
        let done = checker.found() == before;
        if best.as_ref().is_none_or(|(least, _)| misfit < *least) {
            best = Some((misfit, checker));
        }
        if done {
            break;
        }
    }
    best.map(|(_, checker)| checker.finish())
}

impl Checker<'_, '_, '_> {
    /// Warns of keys that stand twice anywhere in the call or answer.
    fn shadowed_keys(&mut self, call: NodeId, params: NodeId) {
        let document = self.document();
        let within = |node: NodeId, outer: NodeId| (outer..document.end(outer)).contains(&node);
        for node in document.shadowed().iter().copied().filter(|node| within(*node, call)) {
            self.set_base(if within(node, params) && node != params { params } else { call });
            let finding = Finding::new(Code::DuplicateKey, Severity::Warning, Place::of(node));
            self.add(finding.argument(document.name(node)).at(document.name_span(node)));
        }
        self.set_base(call);
    }
}
