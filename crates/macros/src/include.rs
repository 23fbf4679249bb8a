//! From the path in the macro's call to the generated modules.

use std::path::{Path, PathBuf};

use callsheet_spec::{Arena, Checked, Finding, ReadError, Severity, Source, check, read_folder};
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Token};

/// The name by which generated code calls the runtime.
const RUNTIME: &str = "callsheet_runtime";

/// What stands between the macro's parentheses.
pub(crate) struct Call {
    path: LitStr,
    /// Where the runtime is, if not at the root under its own name.
    runtime: Option<syn::Path>,
}

impl Parse for Call {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let path = input.parse()?;
        let mut runtime = None;
        if input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            let key: syn::Ident = input.parse()?;
            if key != "runtime" {
                return Err(Error::new(key.span(), "expected `runtime = path`"));
            }
            input.parse::<Token![=]>()?;
            runtime = Some(input.call(syn::Path::parse_mod_style)?);
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(Self { path, runtime })
    }
}

pub(crate) fn expand(call: &Call) -> Result<TokenStream, Error> {
    let folder = call.path.value();
    let folder = folder.trim_end_matches('/');
    let place = Place::of(folder, call.path.span())?;
    let sources = place.read(folder).map_err(|error| Error::new(call.path.span(), with_cause(&error)))?;
    let Checked { api, findings } = check(&sources);
    let Some(api) = api else { return Err(errors(call.path.span(), &findings, &sources)) };
    let arena = Arena::new();
    let modules = callsheet_codegen::tree(&api.lower(&arena));
    let modules = match &call.runtime {
        Some(path) => with_runtime(modules, path),
        None => modules,
    };
    let tracked = sources.iter().map(|source| place.include(&source.path));
    Ok(quote!(#(#tracked)* #modules))
}

/// The folder that a path in a call starts at.
enum Place {
    /// That of the crate's manifest.
    Manifest(PathBuf),
    /// That of the source file with the call.
    Source(PathBuf),
}

impl Place {
    fn of(folder: &str, span: Span) -> Result<Self, Error> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
        if manifest.join(folder).is_dir() {
            return Ok(Place::Manifest(manifest));
        }
        let file = span.unwrap().local_file();
        let beside = file.as_deref().and_then(Path::parent).filter(|beside| beside.join(folder).is_dir());
        let nowhere = || format!("there is no folder `{folder}` beside `Cargo.toml`, nor beside this source file");
        beside.map(|beside| Place::Source(beside.to_owned())).ok_or_else(|| Error::new(span, nowhere()))
    }

    fn read(&self, folder: &str) -> Result<Vec<Source>, ReadError> {
        let (Place::Manifest(root) | Place::Source(root)) = self;
        read_folder(root, folder)
    }

    /// An item without a name that makes the compiler watch the file.
    fn include(&self, file: &str) -> TokenStream {
        match self {
            Place::Manifest(_) => {
                let file = format!("/{file}");
                quote!(
                    const _: &[u8] = ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #file));
                )
            }
            Place::Source(_) => quote!(
                const _: &[u8] = ::core::include_bytes!(#file);
            ),
        }
    }
}

/// One compile error for each error of the specs, all at the path in the call.
fn errors(at: Span, findings: &[Finding], sources: &[Source]) -> Error {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    let errors = errors.map(|finding| Error::new(at, finding.render(sources, false)));
    let all = errors.reduce(|mut all, error| {
        all.combine(error);
        all
    });
    all.unwrap_or_else(|| Error::new(at, "the folder holds no API: `api.toml` is missing"))
}

fn with_cause(error: &ReadError) -> String {
    match std::error::Error::source(error) {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}

/// The tokens with every `::callsheet_runtime` replaced.
fn with_runtime(tokens: TokenStream, path: &syn::Path) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    for tree in tokens {
        match tree {
            TokenTree::Ident(name) if name == RUNTIME => {
                // The two colons before it.
                out.truncate(out.len().saturating_sub(2));
                out.extend(quote!(#path));
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), with_runtime(group.stream(), path));
                inner.set_span(group.span());
                out.push(TokenTree::Group(inner));
            }
            other => out.push(other),
        }
    }
    out.into_iter().collect()
}
