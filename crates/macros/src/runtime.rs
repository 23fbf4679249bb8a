//! The runtime under another name.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;

/// The name by which generated code calls the runtime.
const RUNTIME: &str = "callsheet_runtime";

/// The tokens with every `::callsheet_runtime` replaced.
pub(crate) fn replaced(tokens: TokenStream, path: &syn::Path) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    for tree in tokens {
        match tree {
            TokenTree::Ident(name) if name == RUNTIME => {
                // The two colons before it.
                out.truncate(out.len().saturating_sub(2));
                out.extend(quote!(#path));
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), replaced(group.stream(), path));
                inner.set_span(group.span());
                out.push(TokenTree::Group(inner));
            }
            other => out.push(other),
        }
    }
    out.into_iter().collect()
}
