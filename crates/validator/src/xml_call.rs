//! Requests and responses in XML: one root element, in which the envelope's fields stand beside the method's own.

use callsheet_runtime::tables::{Form, Kind, Method, ShapeId, Type};

use crate::answer::{self, Misfit};
use crate::call;
use crate::check::{Beside, Checker, Demand, Direction, Finding, Phase, Place};
use crate::document::{Document, NodeId, NodeKind};
use crate::message::lone;
use crate::position::Positions;
use crate::{Code, Diagnostic, Report, Severity, Validator};

/// The root element of requests.
pub(crate) const REQUEST: &str = "request";
/// The root element of responses.
pub(crate) const RESPONSE: &str = "response";
/// The attribute of the root that names the method.
pub(crate) const METHOD: &str = "method";
/// The attribute of the root that says whether the call failed, and its value then.
pub(crate) const FAILED: (&str, &str) = ("status", "error");

/// Reports on the request that a document is.
pub(crate) fn request(validator: &Validator<'_>, document: &Document<'_>) -> Report {
    let root = 0;
    let counter = &mut Positions::new(document.text().as_bytes());
    if document.name(root) != REQUEST {
        let diagnostics = validator.wording().diagnostics(document, lone(Code::NotRequest, root), counter);
        return validator.report(None, diagnostics);
    }
    let attribute = attribute(document, root, METHOD);
    let name = attribute.map(|node| document.value(node));
    let mut checker = validator.checker(Direction::Request, document, root);
    checker.set_phase(Phase::Envelope);
    let known = name.as_deref().and_then(|name| validator.method(name));
    let beside = known.map_or(Beside::Anything, |method| Beside::Shape(method.request));
    checker.check_record(Place::of(root), validator.tables.api.request_envelope, beside);
    // What is wrong with an empty name is told already.
    let told = name.as_deref() == Some("") && checker.has_error();
    if let (Some(name), Some(node), false) = (&name, attribute, told) {
        checker.set_phase(Phase::Call);
        if let Some(method) = call::method(validator, &mut checker, name, Place::of(node)) {
            checker.set_phase(Phase::Structure);
            checker.set_absent_is_unknown(call::keeps_what_is_absent(method));
            own_fields(validator, &mut checker, root, method.request);
        }
    } else if !checker.has_error() {
        let finding = Finding::new(Code::Missing, Severity::Error, Place::of(root)).argument(METHOD);
        checker.add(finding);
    }
    let diagnostics = validator.wording().diagnostics(document, checker.finish(), counter);
    validator.report(name.map(|name| name.into_owned()), diagnostics)
}

fn attribute(document: &Document<'_>, node: NodeId, name: &str) -> Option<NodeId> {
    document
        .members(node)
        .find(|member| document.kind(*member) == NodeKind::Attribute && document.name(*member) == name)
}

/// The fields of a method, whose names are looked at already.
fn own_fields<'t>(validator: &Validator<'t>, checker: &mut Checker<'_, '_, 't>, root: NodeId, id: ShapeId) {
    let shape = validator.tables.shape(id);
    match shape.form {
        Form::Object => checker.check_record(Place::of(root), id, Beside::Anything),
        Form::Transparent => {
            checker.check(Place::of(root), &Demand::of(Type::of(Kind::Record(id)), shape.file));
        }
    }
}

/// The type of the response that a request for that method asks for.
pub(crate) fn asked_for<'t>(
    validator: &Validator<'t>,
    document: &Document<'_>,
    method: &'t Method<'t>,
) -> Option<&'t Type<'t>> {
    let named = attribute(document, 0, METHOD).and_then(|node| validator.method(&document.value(node)));
    named.filter(|named| named.name == method.name).map(|_| answer::asked_for(validator, method, document, 0))
}

/// Diagnostics of a response, to a request for that type where it is known.
pub(crate) fn response<'t>(
    validator: &Validator<'t>,
    document: &Document<'_>,
    method: &'t Method<'t>,
    asked: Option<&'t Type<'t>>,
) -> Vec<Diagnostic> {
    let root = 0;
    let counter = &mut Positions::new(document.text().as_bytes());
    if document.name(root) != RESPONSE {
        return validator.wording().diagnostics(document, lone(Code::NotResponse, root), counter);
    }
    let status = attribute(document, root, FAILED.0).map(|node| document.value(node));
    let failed = status.as_deref() == Some(FAILED.1);
    let mut best: Option<(Misfit, Checker<'_, '_, '_>)> = None;
    for ty in answer::types(method, asked) {
        let mut checker = validator.checker(Direction::Response, document, root);
        checker.set_phase(Phase::Envelope);
        let own = match ty.kind {
            Kind::Record(id) if !failed => Some(id),
            _ => None,
        };
        let beside = own.map_or(Beside::Anything, Beside::Shape);
        checker.check_record(Place::of(root), validator.tables.api.response_envelope, beside);
        if let Some(id) = own {
            checker.set_phase(Phase::Structure);
            own_fields(validator, &mut checker, root, id);
        }
        let misfit = Misfit::of(&checker, ty);
        let done = checker.found() == 0;
        if best.as_ref().is_none_or(|(least, _)| misfit < *least) {
            best = Some((misfit, checker));
        }
        if done {
            break;
        }
    }
    let outcome = best.map(|(_, checker)| checker.finish());
    outcome.map(|outcome| validator.wording().diagnostics(document, outcome, counter)).unwrap_or_default()
}
