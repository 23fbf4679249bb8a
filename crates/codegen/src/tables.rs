//! The root table of an API, and the texts beside it.

use callsheet_runtime::tables::{
    Api, Entity, Enumeration, EnumerationText, ErrorCode, Message, MethodCase, NumberForm, Remedy, Said, ShapeId, Wire,
};
use callsheet_spec::naming;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::Generator;
use crate::layout::is_shared;
use crate::rust_type::ident;
use crate::statics::{
    condition, import, number_constant, option, shape_static, tables, text, text_static, version, versions,
};
use crate::switches::Switch;

impl Generator<'_, '_> {
    /// The content of `tables.rs`.
    pub(crate) fn root_tables(&self) -> TokenStream {
        let t = tables();
        let api = self.api();
        let shapes = self.lowered.tables.shapes.iter().enumerate().map(|(number, shape)| {
            let path = self.item("tables", shape.owner, &shape_static(shape));
            let switch = self.shape_switch(ShapeId(number as u32));
            switch.entry(quote!(&#path), Some(quote!(&#t::Shape::EMPTY)))
        });
        let methods = self.lowered.tables.methods.iter().map(|method| {
            let path = self.item("tables", method.name, &ident("METHOD"));
            self.switched(method.name, quote!(&#path))
        });
        let title = self.lowered.tables.api.title;
        let doc = format!(" All that is known of the {title} API.");
        let texts = self.texts();
        let blanks = self.switches.is_some().then(|| self.blanks());
        let carried = match (&texts, self.switches.is_some()) {
            (None, _) => quote!(texts: ::core::option::Option::None,),
            (Some(_), false) => quote!(texts: ::core::option::Option::Some(&TEXTS),),
            (Some(_), true) => quote! {
                #[cfg(feature = "texts")]
                texts: ::core::option::Option::Some(&TEXTS),
                #[cfg(not(feature = "texts"))]
                texts: ::core::option::Option::None,
            },
        };
        let numbers = self.shape_numbers();
        let import = import(false);
        quote! {
            #import

            #[doc = #doc]
            pub static TABLES: #t::Tables<'static> = #t::Tables {
                api: &API,
                shapes: &[#(#shapes),*],
                methods: &[#(#methods),*],
                #carried
            };

            static API: #t::Api<'static> = #api;

            #texts
            #blanks
            #numbers
        }
    }

    fn api(&self) -> TokenStream {
        let t = tables();
        let Api { name, title, access, .. } = self.lowered.tables.api;
        let api = self.lowered.tables.api;
        let wire = match api.wire {
            Wire::Xml => quote!(Xml),
            Wire::Json => quote!(Json),
        };
        let method_case = match api.method_case {
            MethodCase::Exact => quote!(Exact),
            MethodCase::Ignored => quote!(Ignored),
        };
        let numbers = match api.numbers {
            NumberForm::Bare => quote!(Bare),
            NumberForm::Quoted => quote!(Quoted),
        };
        let versions = api.versions.iter().map(|known| version(*known));
        let (request, response) = (self.shape_id(api.request_envelope), self.shape_id(api.response_envelope));
        let messages = api.messages.iter().map(|Message { code, text: words }| {
            let words = text(words);
            quote!(#t::Message { code: #code, text: #words })
        });
        let errors = api.errors.iter().map(error);
        let entities = api.entities.iter().map(entity);
        quote! {
            #t::Api {
                name: #name,
                title: #title,
                wire: #t::Wire::#wire,
                versions: &[#(#versions),*],
                access: &[#(#access),*],
                method_case: #t::MethodCase::#method_case,
                numbers: #t::NumberForm::#numbers,
                request_envelope: #request,
                response_envelope: #response,
                messages: &[#(#messages),*],
                errors: &[#(#errors),*],
                entities: &[#(#entities),*],
            }
        }
    }

    /// The texts, for who prints them.
    fn texts(&self) -> Option<TokenStream> {
        let t = tables();
        let texts = self.lowered.tables.texts?;
        let methods = texts.methods.iter().map(|method| {
            let (name, title, doc) = (method.name, text(&method.title), text(&method.doc));
            quote!(#t::MethodText { name: #name, title: #title, doc: #doc })
        });
        let shapes = self.lowered.tables.shapes.iter().enumerate().map(|(number, shape)| {
            let path = self.item("tables", shape.owner, &text_static(shape));
            let switch = self.shape_switch(ShapeId(number as u32));
            switch.entry(quote!(&#path), Some(quote!(&#t::ShapeText::EMPTY)))
        });
        let enumerations = texts.enumerations.iter().map(|EnumerationText { owner, name, members }| {
            let members = members.iter().map(text);
            quote!(#t::EnumerationText { owner: #owner, name: #name, members: &[#(#members),*] })
        });
        let switch = self.text_switch();
        Some(quote! {
            #switch
            static TEXTS: #t::Texts<'static> = #t::Texts {
                methods: &[#(#methods),*],
                shapes: &[#(#shapes),*],
                enumerations: &[#(#enumerations),*],
            };
        })
    }

    fn shape_id(&self, id: ShapeId) -> TokenStream {
        let name = number_constant(self.lowered.tables.shape(id));
        quote!(tables::ShapeId(self::shapes::#name))
    }

    /// The numbers of the shapes, by name.
    fn shape_numbers(&self) -> TokenStream {
        let numbers = self.lowered.tables.shapes.iter().enumerate().map(|(number, shape)| {
            let (name, number) = (number_constant(shape), Literal::usize_unsuffixed(number));
            quote!(pub(crate) const #name: u32 = #number;)
        });
        quote! {
            // Not every number is needed with every choice of features.
            #[allow(dead_code)]
            pub(crate) mod shapes {
                #(#numbers)*
            }
        }
    }

    /// A blank value of every struct, for tests that go through all of them.
    fn blanks(&self) -> TokenStream {
        let entries = self.lowered.tables.shapes.iter().enumerate().map(|(number, shape)| {
            let id = self.shape_id(ShapeId(number as u32));
            let path = self.item("tables", shape.owner, &ident(shape.name));
            let blank = quote!((#id, ::callsheet_runtime::record::blank::<#path>));
            self.shape_switch(ShapeId(number as u32)).entry(blank, None)
        });
        quote! {
            /// A blank value of every struct.
            #[cfg(feature = "blanks")]
            #[doc(hidden)]
            pub static BLANKS: &[::callsheet_runtime::record::Blank] = &[#(#entries),*];
        }
    }

    /// The texts of one shape, beside it.
    pub(crate) fn shape_text(&self, id: ShapeId) -> Option<TokenStream> {
        let t = tables();
        let texts = self.lowered.tables.shape_text(id)?;
        let item = text_static(self.lowered.tables.shape(id));
        let (fields, rules) = (texts.fields.iter().map(text), texts.rules.iter().map(text));
        let said = texts.said.iter().map(|said| {
            let Said { field, codes, when, versions: releases, at, text: words } = said;
            let at = option(at.map(|at| quote!(#at)));
            let when = option(when.as_ref().map(condition));
            let (field, releases, words) = (Literal::u16_unsuffixed(*field), versions(*releases), text(words));
            quote!(#t::Said { field: #field, codes: &[#(#codes),*], when: #when, versions: #releases, at: #at, text: #words })
        });
        let switch = self.text_switch();
        Some(quote! {
            #switch
            pub(crate) static #item: #t::ShapeText<'static> =
                #t::ShapeText { fields: &[#(#fields),*], rules: &[#(#rules),*], said: &[#(#said),*] };
        })
    }

    /// What makes an item depend on the feature `texts`.
    fn text_switch(&self) -> Option<TokenStream> {
        self.switches.is_some().then(|| quote!(#[cfg(feature = "texts")]))
    }

    /// An entry of a list that is there with its method's feature.
    fn switched(&self, method: &str, entry: TokenStream) -> TokenStream {
        let feature = naming::feature(method).filter(|_| self.switches.is_some());
        let switch = feature.map(|feature| quote!(#[cfg(feature = #feature)]));
        quote!(#switch #entry)
    }

    /// What the shape's items depend on.
    pub(crate) fn shape_switch(&self, id: ShapeId) -> Switch {
        self.switches.as_ref().map(|switches| switches.shape(id)).unwrap_or_default()
    }

    /// What the items of a type file's enumeration depend on; those of a method stand in a module that its feature switches.
    pub(crate) fn enumeration_switch(&self, enumeration: &Enumeration<'_>) -> Switch {
        let shared = self.switches.as_ref().filter(|_| is_shared(enumeration.owner));
        shared.map(|switches| switches.enumeration(enumeration)).unwrap_or_default()
    }
}

fn error(error: &ErrorCode<'_>) -> TokenStream {
    let t = tables();
    let ErrorCode { code, name, diagnostics, .. } = error;
    let words = text(&error.text);
    let remedy = match error.remedy {
        Remedy::Mend => quote!(Mend),
        Remedy::Login => quote!(Login),
        Remedy::Credentials => quote!(Credentials),
        Remedy::Rights => quote!(Rights),
        Remedy::Wait => quote!(Wait),
        Remedy::Stop => quote!(Stop),
        Remedy::Endpoint => quote!(Endpoint),
        Remedy::Support => quote!(Support),
    };
    quote! {
        #t::ErrorCode {
            code: #code,
            name: #name,
            remedy: #t::Remedy::#remedy,
            diagnostics: &[#(#diagnostics),*],
            text: #words,
        }
    }
}

fn entity(entity: &Entity<'_>) -> TokenStream {
    let t = tables();
    let Entity { name, key, unique, fixtures, .. } = entity;
    let missing = option(entity.missing.map(|code| quote!(#code)));
    quote! {
        #t::Entity {
            name: #name,
            key: #key,
            unique: &[#(#unique),*],
            missing: #missing,
            fixtures: #fixtures,
        }
    }
}
