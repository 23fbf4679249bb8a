//! Methods: their entry in the tables, the link between request and response, and other responses on request.

use callsheet_runtime::tables::{Action, Example, Kind, Method, Repeat, ResponseCase, ShapeId};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::Generator;
use crate::docs::escape;
use crate::rust_type::{ident, root};
use crate::statics::{deprecated, option, tables, version, versions};

impl Generator<'_, '_> {
    /// The static item of a method, its implementation of `Method`, and the name of its response.
    pub(crate) fn method(&self, method: &Method<'_>) -> TokenStream {
        let table = self.method_table(method);
        let root = root(method.name);
        let name = method.name;
        let response = match method.response.kind {
            Kind::Record(id) if self.lowered.tables.shape(id).owner == method.name => None,
            _ => {
                let ty = self.rust_type(method.name, &method.response);
                let doc = format!(" What `{name}` answers.");
                Some(quote!(#[doc = #doc] pub type Response = #ty;))
            }
        };
        let doc = format!(" `{name}` as the tables have it.");
        quote! {
            #response
            ::callsheet_runtime::method! { Request, #root::TABLES, METHOD => Response }
            #[doc = #doc]
            pub static METHOD: tables::Method<'static> = #table;
        }
    }

    fn method_table(&self, method: &Method<'_>) -> TokenStream {
        let t = tables();
        let Method { name, file, source, entity, errors, .. } = method;
        let versions = versions(method.versions);
        let deprecated = deprecated(method.deprecated.as_ref());
        let access = option(method.access.map(|level| quote!(#level)));
        let repeat = match method.repeat {
            Repeat::Reads => quote!(Reads),
            Repeat::Idempotent => quote!(Idempotent),
            Repeat::Writes => quote!(Writes),
        };
        let action = match method.action {
            Action::Create => quote!(Create),
            Action::Read => quote!(Read),
            Action::Update => quote!(Update),
            Action::Delete => quote!(Delete),
            Action::Add => quote!(Add),
            Action::Remove => quote!(Remove),
            Action::Replace => quote!(Replace),
            Action::Other => quote!(Other),
        };
        let request = self.shape_number(method.name, method.request);
        let response = self.ty(method.name, &method.response);
        let responses = method.responses.iter().map(|case| self.response_case(method, case));
        let examples = method.examples.iter().map(example);
        quote! {
            #t::Method {
                name: #name,
                file: #file,
                source: #source,
                versions: #versions,
                deprecated: #deprecated,
                access: #access,
                repeat: #t::Repeat::#repeat,
                entity: #entity,
                action: #t::Action::#action,
                request: #t::ShapeId(#request),
                response: #response,
                responses: &[#(#responses),*],
                errors: &[#(#errors),*],
                examples: &[#(#examples),*],
            }
        }
    }

    fn response_case(&self, method: &Method<'_>, case: &ResponseCase<'_>) -> TokenStream {
        let t = tables();
        let name = case.name;
        let fields = case.fields.iter().map(|field| Literal::u16_unsuffixed(*field));
        let ty = self.ty(method.name, &case.ty);
        quote!(#t::ResponseCase { name: #name, fields: &[#(#fields),*], ty: #ty })
    }

    /// The request's methods that ask for another response.
    pub(crate) fn other_responses(&self, id: ShapeId) -> Option<TokenStream> {
        let method = self.lowered.tables.methods.iter().find(|method| method.request == id)?;
        let fields = self.lowered.tables.shape(id).fields;
        let functions = method.responses.iter().enumerate().map(|(number, case)| {
            let name = ident(case.name);
            let ty = self.rust_type(method.name, &case.ty);
            let flags = case.fields.iter().filter_map(|field| fields.get(usize::from(*field)));
            let flags: Vec<_> = flags.map(|field| format!("`{}`", escape(field.name))).collect();
            let doc = format!(" Asks for another response, by {}.", flags.join(" and "));
            let number = Literal::usize_unsuffixed(number);
            quote! {
                #[doc = #doc]
                pub fn #name(self) -> ::callsheet_runtime::WithResponse<Self, #ty, #number> {
                    ::callsheet_runtime::WithResponse::new(self)
                }
            }
        });
        Some(quote!(#(#functions)*))
    }
}

fn example(example: &Example<'_>) -> TokenStream {
    let t = tables();
    let Example { request, response, .. } = example;
    let target = option(example.target.map(version));
    let line = Literal::u32_unsuffixed(example.line);
    quote!(#t::Example { request: #request, response: #response, target: #target, line: #line })
}
