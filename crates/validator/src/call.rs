//! What calls of both wires have in common.

use callsheet_runtime::tables::{Action, Method, Shape};

use crate::check::{Checker, Context, Finding, Place, suggest_name};
use crate::{Code, Severity, Validator};

/// The method of that name, once it is known; what is wrong with it is reported at `place`.
pub(crate) fn method<'t>(
    validator: &Validator<'t>,
    checker: &mut Checker<'_, '_, 't>,
    name: &str,
    place: Place,
) -> Option<&'t Method<'t>> {
    let Some(method) = validator.method(name) else {
        checker.add(unknown(validator, name, place));
        return None;
    };
    let at = |code, severity| Finding::new(code, severity, place).argument(method.name);
    if let Some(version) = checker.context().refusing_release(method.versions) {
        checker.add(at(Code::RefusedLater, Severity::Warning).argument(version.to_string()));
    } else if let Some(deprecated) = method.deprecated.filter(|deprecated| checker.context().is_deprecated(deprecated))
    {
        let instead = deprecated.instead.unwrap_or_default();
        let finding = at(Code::DeprecatedMethod, Severity::Warning).argument(instead);
        checker.add(finding.expecting(deprecated.instead.map(|instead| format!("`{instead}`"))));
    }
    if let Some(level) = method.access.filter(|level| !checker.context().may(level)) {
        checker.add(at(Code::NoAccess, Severity::Error).argument(level));
    }
    Some(method)
}

/// Whether there is nothing to be said of a method itself.
pub(crate) fn is_common(context: &Context<'_, '_>, method: &Method<'_>) -> bool {
    let aged = method.deprecated.is_some_and(|deprecated| context.is_deprecated(&deprecated));
    !aged && context.refusing_release(method.versions).is_none() && method.access.is_none_or(|level| context.may(level))
}

fn unknown<'t>(validator: &Validator<'t>, name: &str, place: Place) -> Finding<'t> {
    let object = |name: &str| name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let wanted = object(name);
    let known = validator.tables.methods.iter().any(|method| object(method.name) == wanted);
    let (code, shown) = match known {
        true => (Code::UnknownMethod, whole_name(name)),
        false => (Code::UnknownObject, name.split('.').next().unwrap_or_default().to_owned()),
    };
    let finding = Finding::new(code, Severity::Error, place).argument(shown);
    match validator.tables.method(name) {
        // Another release has it.
        Some(method) => {
            let instead = method.deprecated.and_then(|deprecated| deprecated.instead);
            finding.known_in(method.versions).expecting(instead.map(|instead| format!("`{instead}`")))
        }
        None => {
            let available = validator.tables.methods.iter().filter(|method| validator.method(method.name).is_some());
            let meant = suggest_name(available.map(|method| method.name), name);
            finding.expecting(meant.map(|name| format!("`{name}`")))
        }
    }
}

/// A name without a point is that of an object, with nothing behind its point.
fn whole_name(name: &str) -> String {
    if name.contains('.') { name.to_owned() } else { format!("{name}.") }
}

/// Whether fields that the request leaves out keep what the server has stored.
pub(crate) fn keeps_what_is_absent(method: &Method<'_>) -> bool {
    method.action == Action::Update
}

/// Whether the server takes no notice of members that it does not know.
pub(crate) fn ignores_members(validator: &Validator<'_>, shape: &Shape<'_>) -> bool {
    shape.unknown.is_ignored(validator.target)
}
