//! A module of generated code: where it stands, and its text.

use proc_macro2::TokenStream;
use quote::quote;

use crate::COMMAND;
use crate::rust_type::ident;

/// A generated module.
pub(crate) struct Module {
    /// Its name and those of the modules around it; none for the root.
    pub(crate) names: Vec<String>,
    /// Whether other modules stand within it.
    pub(crate) is_folder: bool,
    /// The spec file that it is made from; none where several are.
    pub(crate) source: Option<String>,
    /// What it is, in one line.
    pub(crate) title: String,
    /// What it holds, save the modules within it.
    pub(crate) items: TokenStream,
    /// The modules within it, each with its feature.
    pub(crate) inner: Vec<(String, Option<String>)>,
}

impl Module {
    /// Its file, below the folder of the generated modules.
    pub(crate) fn path(&self) -> String {
        let mut path = self.names.join("/");
        if self.is_folder {
            path.push_str(if self.names.is_empty() { "mod.rs" } else { "/mod.rs" });
        } else {
            path.push_str(".rs");
        }
        path
    }

    /// Its file's text.
    pub(crate) fn text(&self) -> String {
        let (items, declarations) = (&self.items, self.declarations());
        // What was made of quoted tokens is Rust; were it not, the text as it is tells the compiler's reader more.
        let tokens = quote!(#declarations #items);
        let body = match syn::parse2::<syn::File>(tokens.clone()) {
            Ok(file) => prettyplease::unparse(&file),
            Err(_) => tokens.to_string(),
        };
        let source = match &self.source {
            Some(file) => format!(" from {file}"),
            None => String::new(),
        };
        let title = self.title.replace('\n', "\n//! ");
        format!("// @generated{source} by `{COMMAND}`; do not edit.\n\n//! {title}\n\n{body}")
    }

    fn declarations(&self) -> TokenStream {
        let declarations = self.inner.iter().map(|(name, feature)| {
            let name = ident(name);
            let switch = feature.as_ref().map(|feature| quote!(#[cfg(feature = #feature)]));
            quote!(#switch pub mod #name;)
        });
        quote!(#(#declarations)*)
    }
}
