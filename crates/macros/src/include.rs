//! From the path in the macro's call to the generated modules.

use callsheet_spec::{Arena, Finding, Private, ReadError, Severity, Source, check_private};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, LitStr};

use crate::call::Call;
use crate::place::Place;
use crate::published::PUBLISHED;
use crate::runtime;

pub(crate) fn expand(call: &Call) -> Result<TokenStream, Error> {
    let place = Place::find(&call.path)?;
    let own = place.read().map_err(|error| Error::new(call.path.span(), with_cause(&error)))?;
    if own.is_empty() {
        return Err(Error::new(call.path.span(), no_method(&place, &own)));
    }
    let Private { sources, checked } = check_private(&own, PUBLISHED);
    let Some(api) = checked.api else { return Err(errors(&call.path, &checked.findings, &sources)) };
    if api.model.methods.is_empty() {
        return Err(Error::new(call.path.span(), no_method(&place, &own)));
    }
    let arena = Arena::new();
    let modules = callsheet_codegen::tree(&api.lower(&arena));
    let modules = match &call.runtime {
        Some(path) => runtime::replaced(modules, path),
        None => modules,
    };
    let watched = own.iter().map(|source| place.watch(&source.path));
    Ok(quote!(#(#watched)* #modules))
}

/// One compile error for each error of the specs, all at the path in the call.
fn errors(path: &LitStr, findings: &[Finding], sources: &[Source]) -> Error {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    let errors = errors.map(|finding| Error::new(path.span(), shown(finding, sources)));
    let all = errors.reduce(|mut all, error| {
        all.combine(error);
        all
    });
    all.unwrap_or_else(|| Error::new(path.span(), "these specs make no API"))
}

/// The finding as it looks behind the compiler's own `error: `.
fn shown(finding: &Finding, sources: &[Source]) -> String {
    let text = finding.render(sources, false);
    let start = format!("error[{}]: ", finding.code);
    text.strip_prefix(&start).map(str::to_owned).unwrap_or(text)
}

fn no_method(place: &Place, own: &[Source]) -> String {
    let folder = place.folder();
    let inner = own.iter().find_map(|source| source.path.strip_suffix("/api.toml").filter(|inner| *inner != folder));
    match inner {
        Some(inner) => {
            format!("the folder `{folder}` holds no method, but there is an API in it: did you mean `{inner}`?")
        }
        None => format!(
            "the folder `{folder}` holds no method: the file of one is called `{folder}/<object>/<method>.toml`"
        ),
    }
}

fn with_cause(error: &ReadError) -> String {
    match std::error::Error::source(error) {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}
