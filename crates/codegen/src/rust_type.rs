//! Types of the tables as types of Rust.

use callsheet_runtime::tables::{Enumeration, Field, Kind, ShapeId, Type};
use callsheet_spec::naming;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::Generator;

/// An identifier; the naming module has seen to it that the text is one.
pub(crate) fn ident(text: &str) -> Ident {
    Ident::new(text, Span::call_site())
}

/// The way from a module to the root of the generated modules.
pub(crate) fn root(owner: &str) -> TokenStream {
    let up = naming::modules(owner).into_iter().map(|_| quote!(super));
    quote!(#(#up)::*)
}

impl Generator<'_, '_> {
    /// The path of an owner's item, as seen from the module of `from`.
    pub(crate) fn item(&self, from: &str, owner: &str, name: &Ident) -> TokenStream {
        if from == owner {
            return quote!(#name);
        }
        let root = root(from);
        let modules = naming::modules(owner).into_iter().map(|module| ident(&module));
        quote!(#root::#(#modules::)*#name)
    }

    /// The Rust type of a value.
    pub(crate) fn rust_type(&self, from: &str, ty: &Type<'_>) -> TokenStream {
        match ty.kind {
            Kind::Any => quote!(::callsheet_runtime::Value),
            Kind::Bool(_) => quote!(bool),
            Kind::Int | Kind::Timestamp => quote!(i64),
            Kind::Float => quote!(f64),
            Kind::Id => quote!(::callsheet_runtime::Id),
            Kind::Text(_) if ty.secret => quote!(::callsheet_runtime::SecretString),
            Kind::Text(_) => quote!(::std::string::String),
            Kind::DateTime => quote!(::callsheet_runtime::DateTime),
            Kind::Enum(enumeration) => self.enum_path(from, enumeration),
            Kind::Record(id) => self.struct_path(from, id),
            Kind::List(list) => {
                let item = self.rust_type(from, &list.item);
                match list.counted {
                    true => quote!(::callsheet_runtime::Counted<#item>),
                    false => quote!(::std::vec::Vec<#item>),
                }
            }
            Kind::Map(item) => {
                let item = self.rust_type(from, item);
                quote!(::callsheet_runtime::record::Map<#item>)
            }
        }
    }

    /// The Rust type of a field's value, presence aside.
    pub(crate) fn value_type(&self, from: &str, shape: ShapeId, field: &Field<'_>) -> TokenStream {
        let plain = self.rust_type(from, &field.ty);
        match field.ty.kind {
            Kind::Record(id) if self.is_boxed(id, shape, field) => quote!(::std::boxed::Box<#plain>),
            _ => plain,
        }
    }

    /// Whether an object within an object stands in a box: where it may be missing, which would take all of its room otherwise,
    /// and where it may hold one of its own kind.
    fn is_boxed(&self, id: ShapeId, shape: ShapeId, field: &Field<'_>) -> bool {
        !field.presence.is_required() || self.reaches(id, shape, &mut Vec::new())
    }

    /// The Rust type of a field.
    pub(crate) fn field_type(&self, from: &str, shape: ShapeId, field: &Field<'_>) -> TokenStream {
        let value = self.value_type(from, shape, field);
        if field.is_maybe() {
            quote!(::callsheet_runtime::Maybe<#value>)
        } else if field.presence.is_required() {
            value
        } else {
            quote!(::core::option::Option<#value>)
        }
    }

    /// Whether a value of shape `from` holds one of shape `to` in itself, lists and maps aside.
    fn reaches(&self, from: ShapeId, to: ShapeId, seen: &mut Vec<ShapeId>) -> bool {
        if from == to {
            return true;
        }
        if seen.contains(&from) {
            return false;
        }
        seen.push(from);
        self.lowered.tables.shape(from).fields.iter().any(|field| match field.ty.kind {
            Kind::Record(next) => self.reaches(next, to, seen),
            _ => false,
        })
    }

    pub(crate) fn struct_path(&self, from: &str, id: ShapeId) -> TokenStream {
        let shape = self.lowered.tables.shape(id);
        self.item(from, shape.owner, &ident(shape.name))
    }

    fn enum_path(&self, from: &str, enumeration: &Enumeration<'_>) -> TokenStream {
        self.item(from, enumeration.owner, &ident(enumeration.name))
    }
}
