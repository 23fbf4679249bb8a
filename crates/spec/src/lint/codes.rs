use crate::check::ApiSpec;
use crate::finding::{Finding, Findings};

/// Reports codes of diagnostics in `api.toml` that are not among `known`: those that the validator gives.
pub fn check_codes(api: &ApiSpec, known: &[&str]) -> Vec<Finding> {
    let findings = Findings::new(&api.sources);
    let messages = api.model.api.iter().flat_map(|api| api.messages.iter().map(|message| &message.code));
    let errors = api.model.api.iter().flat_map(|api| api.errors.iter().flat_map(|error| &error.diagnostics));
    let said = api.model.field_keys().flat_map(|keys| keys.said.iter().flatten().flat_map(|said| &said.codes));
    for code in messages.chain(errors).chain(said).filter(|code| !known.contains(&code.as_str())) {
        let message = format!("no diagnostic has the code `{}`", code.value);
        findings.error("unknown-code", code.span, message).suggest(code, known.iter().copied());
    }
    findings.finish()
}
