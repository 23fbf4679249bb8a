//! Shapes as structs: fields, `new`, setters.

use callsheet_runtime::tables::{Field, Form, Kind, Shape, ShapeId};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::Generator;
use crate::rust_type::{ident, root};

impl Generator<'_, '_> {
    pub(crate) fn structure(&self, id: ShapeId) -> TokenStream {
        let shape = self.lowered.tables.shape(id);
        let name = ident(shape.name);
        let doc = self.struct_doc(id);
        let fields = shape.fields.iter().enumerate().map(|(number, field)| {
            let doc = self.field_doc(id, number, field);
            let name = self.field_name(id, number);
            let ty = self.field_type(shape.owner, id, field);
            quote!(#doc pub #name: #ty)
        });
        let record = self.record(id, shape, &name);
        let constructor = self.constructor(id, shape, &name);
        let default = self.takes_nothing(id, shape).then(|| {
            quote! {
                impl ::core::default::Default for #name {
                    #[inline]
                    fn default() -> Self {
                        ::callsheet_runtime::Target::blank()
                    }
                }
            }
        });
        quote! {
            #doc
            #[non_exhaustive]
            pub struct #name {
                #(#fields,)*
                unknown_members: ::callsheet_runtime::Unknown,
            }

            #constructor
            #default
            #record
        }
    }

    fn field_name(&self, id: ShapeId, number: usize) -> Ident {
        ident(self.lowered.names.field(id, number as u16))
    }

    /// The line a field from which the runtime's macro makes the two functions.
    fn record(&self, id: ShapeId, shape: &Shape<'_>, name: &Ident) -> TokenStream {
        let root = root(shape.owner);
        let shape_number = self.shape_number(shape.owner, id);
        let lines = (0..shape.fields.len()).map(|number| {
            let field = self.field_name(id, number);
            let number = Literal::usize_unsuffixed(number);
            quote!(#number => #field)
        });
        let is_option = |number: usize| {
            let field = &shape.fields[number];
            !field.presence.is_required() && !field.is_maybe()
        };
        let (optional, kept): (Vec<_>, Vec<_>) = (0..shape.fields.len()).partition(|number| is_option(*number));
        let [kept, optional] = [kept, optional]
            .map(|numbers| numbers.into_iter().map(|number| self.field_name(id, number)).collect::<Vec<_>>());
        quote!(
            ::callsheet_runtime::record! { #name, #root::TABLES, #shape_number; #(#lines),*; #(#kept)*; #(#optional)* }
        )
    }

    fn constructor(&self, id: ShapeId, shape: &Shape<'_>, name: &Ident) -> TokenStream {
        let new = match (shape.form, shape.fields) {
            (Form::Transparent, [field]) => self.new_of_list(id, shape, field),
            _ => self.new_of_required(id, shape),
        };
        let responses = self.lowered.tables.methods.iter().filter(|method| method.request == id);
        let cases = responses.flat_map(|method| method.responses);
        let flags: Vec<_> = cases.flat_map(|case| case.fields).map(|field| usize::from(*field)).collect();
        // A list that asks for another response says by what, and keeps its setter.
        let is_flag =
            |number: &usize, field: &Field<'_>| flags.contains(number) && !matches!(field.ty.kind, Kind::List(_));
        let fields = shape.fields.iter().enumerate();
        let optional = fields.filter(|(number, field)| !field.presence.is_required() && !is_flag(number, field));
        let setters = optional.map(|(number, field)| self.setter(id, shape.owner, number, field));
        let forwarding = self.inner(shape).map(|(number, inner)| self.forwarding_setters(id, number, inner));
        let from = self.conversion_from_member(id, shape, name);
        let responses = self.other_responses(id);
        quote! {
            impl #name {
                #new
                #(#setters)*
                #forwarding
                #responses
            }
            #from
        }
    }

    /// The object that a request is all about: its one required field, where that is an object.
    fn inner(&self, shape: &Shape<'_>) -> Option<(usize, ShapeId)> {
        let mut required = shape.fields.iter().enumerate().filter(|(_, field)| field.presence.is_required());
        let is_request = self.lowered.tables.methods.iter().any(|method| method.name == shape.owner)
            && shape.name == callsheet_spec::naming::REQUEST;
        match (required.next(), required.next()) {
            (Some((number, field)), None) if is_request && shape.form == Form::Object => match field.ty.kind {
                Kind::Record(inner) => Some((number, inner)),
                _ => None,
            },
            _ => None,
        }
    }

    fn new_of_required(&self, id: ShapeId, shape: &Shape<'_>) -> TokenStream {
        let (parameters, value) = match self.inner(shape) {
            Some((number, inner)) => {
                let parameters = self.parameters(shape.owner, inner);
                let (field, path) = (self.field_name(id, number), self.struct_path(shape.owner, inner));
                let arguments = self.required(inner).map(|number| self.field_name(inner, number)).collect::<Vec<_>>();
                (parameters, quote!(#field: #path::new(#(#arguments),*),))
            }
            None => {
                let fields = self.required(id).map(|number| {
                    let field = self.field_name(id, number);
                    match self.taken(shape.owner, id, &shape.fields[number]) {
                        Taken::List(_) => quote!(#field: ::callsheet_runtime::record::list(#field),),
                        Taken::Maybe(_) | Taken::Value(_) => quote!(#field: #field.into(),),
                    }
                });
                (self.parameters(shape.owner, id), quote!(#(#fields)*))
            }
        };
        if value.is_empty() {
            return quote! {
                /// With nothing set.
                #[inline]
                pub fn new() -> Self {
                    ::callsheet_runtime::Target::blank()
                }
            };
        }
        quote! {
            /// With what is required.
            pub fn new(#parameters) -> Self {
                Self { #value ..::callsheet_runtime::Target::blank() }
            }
        }
    }

    /// Whether `new` has no parameters.
    fn takes_nothing(&self, id: ShapeId, shape: &Shape<'_>) -> bool {
        let asks = self.inner(shape).map_or(id, |(_, inner)| inner);
        shape.form == Form::Object && self.required(asks).next().is_none()
    }

    fn required(&self, id: ShapeId) -> impl Iterator<Item = usize> {
        let fields = self.lowered.tables.shape(id).fields.iter().enumerate();
        fields.filter(|(_, field)| field.presence.is_required()).map(|(number, _)| number)
    }

    fn parameters(&self, from: &str, id: ShapeId) -> TokenStream {
        let shape = self.lowered.tables.shape(id);
        let parameters = self.required(id).map(|number| {
            let name = self.field_name(id, number);
            let ty = self.taken(from, id, &shape.fields[number]).ty();
            quote!(#name: #ty)
        });
        quote!(#(#parameters),*)
    }

    fn taken(&self, from: &str, id: ShapeId, field: &Field<'_>) -> Taken {
        match field.ty.kind {
            _ if field.is_maybe() => Taken::Maybe(self.value_type(from, id, field)),
            Kind::List(list) if !list.counted => Taken::List(self.rust_type(from, &list.item)),
            _ => Taken::Value(self.value_type(from, id, field)),
        }
    }

    /// The constructor of a request that is a list.
    fn new_of_list(&self, id: ShapeId, shape: &Shape<'_>, field: &Field<'_>) -> TokenStream {
        let name = self.field_name(id, 0);
        let Kind::List(list) = field.ty.kind else { return self.new_of_required(id, shape) };
        let item = self.rust_type(shape.owner, &list.item);
        quote! {
            /// With these members.
            pub fn new(members: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<#item>>) -> Self {
                Self { #name: ::callsheet_runtime::record::list(members), ..::callsheet_runtime::Target::blank() }
            }
        }
    }

    /// A request that is a list of objects can be made of one object.
    fn conversion_from_member(&self, id: ShapeId, shape: &Shape<'_>, name: &Ident) -> Option<TokenStream> {
        let (Form::Transparent, [field]) = (shape.form, shape.fields) else { return None };
        let Kind::List(list) = field.ty.kind else { return None };
        let item = self.rust_type(shape.owner, &list.item);
        let field = self.field_name(id, 0);
        Some(quote! {
            impl ::core::convert::From<#item> for #name {
                fn from(member: #item) -> Self {
                    Self { #field: ::std::vec![member], ..::callsheet_runtime::Target::blank() }
                }
            }
        })
    }

    fn setter(&self, id: ShapeId, from: &str, number: usize, field: &Field<'_>) -> TokenStream {
        let name = self.field_name(id, number);
        let taken = self.taken(from, id, field);
        let doc = format!(" Sets [`{name}`](Self::{name}).");
        let (ty, set) = (taken.ty(), taken.set());
        quote! {
            #[doc = #doc]
            pub fn #name(mut self, value: #ty) -> Self {
                ::callsheet_runtime::record::#set(&mut self.#name, value);
                self
            }
        }
    }

    /// Setters of the object that a request is all about, on the request itself.
    fn forwarding_setters(&self, outer: ShapeId, number: usize, inner: ShapeId) -> TokenStream {
        let from = self.lowered.tables.shape(outer).owner;
        let taken: Vec<Ident> =
            (0..self.lowered.tables.shape(outer).fields.len()).map(|number| self.field_name(outer, number)).collect();
        let object = self.field_name(outer, number);
        let fields = self.lowered.tables.shape(inner).fields.iter().enumerate();
        let setters = fields.filter(|(_, field)| !field.presence.is_required()).filter_map(|(number, field)| {
            let name = self.field_name(inner, number);
            if taken.contains(&name) {
                return None;
            }
            let ty = self.taken(from, inner, field).ty();
            let doc = format!(" Sets `{object}.{name}`.");
            Some(quote! {
                #[doc = #doc]
                pub fn #name(mut self, value: #ty) -> Self {
                    self.#object = self.#object.#name(value);
                    self
                }
            })
        });
        quote!(#(#setters)*)
    }
}

/// What a constructor or setter takes for a field.
enum Taken {
    /// A value of this type, or what turns into one.
    Value(TokenStream),
    /// The same, or that the field is empty.
    Maybe(TokenStream),
    /// Members of this type, or what turns into them, from an array, a `Vec`, or any iterator.
    List(TokenStream),
}

impl Taken {
    fn ty(&self) -> TokenStream {
        match self {
            Taken::Value(ty) => quote!(impl ::core::convert::Into<#ty>),
            Taken::Maybe(ty) => quote!(impl ::core::convert::Into<::callsheet_runtime::Maybe<#ty>>),
            Taken::List(item) => {
                quote!(impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<#item>>)
            }
        }
    }

    /// The runtime's function that sets an optional field of it.
    fn set(&self) -> Ident {
        ident(match self {
            Taken::Value(_) => "set",
            Taken::Maybe(_) => "set_maybe",
            Taken::List(_) => "set_list",
        })
    }
}
