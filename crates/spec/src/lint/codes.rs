use crate::check::ApiSpec;
use crate::finding::{Finding, Findings};

/// What fields have beside the codes of diagnostics: a wrong `null`, a list or object in place of a scalar.
const FORMS: &[&str] = &["null", "list"];

/// Reports codes of diagnostics in `api.toml` that are not among `known`: those that the validator gives.
pub fn check_codes(api: &ApiSpec, known: &[&str]) -> Vec<Finding> {
    let findings = Findings::new(&api.sources);
    let messages = api.model.api.iter().flat_map(|api| api.messages.iter().map(|message| &message.code));
    let errors = api.model.api.iter().flat_map(|api| api.errors.iter().flat_map(|error| &error.diagnostics));
    let said = api.model.field_keys().flat_map(|keys| keys.said.iter().flatten().flat_map(|said| &said.codes));
    let unchecked = api.model.field_keys().flat_map(|keys| keys.unchecked.iter().flatten());
    let unchecked = unchecked.flat_map(|unchecked| unchecked.only.iter().chain(&unchecked.except));
    let of_fields = said.chain(unchecked).filter(|code| !FORMS.contains(&code.as_str()));
    for code in messages.chain(errors).chain(of_fields).filter(|code| !known.contains(&code.as_str())) {
        let message = format!("no diagnostic has the code `{}`", code.value);
        findings.error("unknown-code", code.span, message).suggest(code, known.iter().copied());
    }
    findings.finish()
}
