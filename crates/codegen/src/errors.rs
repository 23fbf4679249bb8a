//! The API's error codes as an enum.

use callsheet_runtime::tables::ErrorCode;
use proc_macro2::TokenStream;
use quote::quote;

use crate::Generator;
use crate::docs::Doc;
use crate::rust_type::ident;

impl Generator<'_, '_> {
    /// The module of the error codes; none where the API has none.
    pub(crate) fn errors(&self) -> Option<TokenStream> {
        let errors = self.lowered.tables.api.errors;
        if errors.is_empty() {
            return None;
        }
        let variants = errors.iter().map(|error| {
            let (doc, name) = (error_doc(error), ident(error.name));
            quote!(#doc #name)
        });
        let to_code = errors.iter().map(|error| {
            let (code, name) = (error.code, ident(error.name));
            quote!(#code => #name)
        });
        let title = self.lowered.tables.api.title;
        let doc = format!(" An error of the {title} API.");
        Some(quote! {
            #[doc = #doc]
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum ErrorCode {
                #(#variants,)*
                /// A code that the spec does not name.
                Other(::std::boxed::Box<str>),
            }

            ::callsheet_runtime::error_code! { ErrorCode, super::TABLES; #(#to_code),* }
        })
    }
}

fn error_doc(error: &ErrorCode<'_>) -> TokenStream {
    let mut doc = Doc::default();
    doc.paragraph(error.text.en);
    doc.paragraph(&format!("Code `{}`.", error.code));
    doc.tokens("")
}
