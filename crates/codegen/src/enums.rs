//! Enumerations as enums that keep an unknown value.

use callsheet_runtime::tables::{Enumeration, Kind, Member, Type};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::Generator;
use crate::docs::Doc;
use crate::rust_type::ident;
use crate::statics::{enum_static, tables, versions};

impl Generator<'_, '_> {
    /// The enum, and its static description.
    pub(crate) fn enumeration(&self, enumeration: &Enumeration<'_>) -> TokenStream {
        let table = self.enumeration_table(enumeration);
        // Where a field takes numbers beside the members, it has the same enum with another table.
        let or_int = Enumeration { or_int: true, ..*enumeration };
        let with_numbers = self
            .has_numbers(enumeration)
            .then(|| self.enumeration_switch(&or_int).over(self.enumeration_table(&or_int)));
        let name = ident(enumeration.name);
        let mut doc = Doc::default();
        doc.paragraph(self.lowered.names.enumeration_title(enumeration).0);
        let doc = doc.tokens("Named values.");
        let texts = self.lowered.tables.enumeration_text(enumeration);
        let variants = enumeration.members.iter().enumerate().map(|(number, member)| {
            let text = texts.and_then(|texts| texts.members.get(number)).map_or("", |text| text.en);
            let doc = variant_doc(text, member);
            let name = ident(member.name);
            quote!(#doc #name)
        });
        let lines = enumeration.members.iter().enumerate().map(|(number, member)| {
            let (number, name) = (Literal::usize_unsuffixed(number), ident(member.name));
            quote!(#number => #name)
        });
        let item = enum_static(enumeration);
        quote! {
            #doc
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                /// A value that the spec does not name, as it is on the wire.
                Other(::std::boxed::Box<str>),
            }

            ::callsheet_runtime::open_enum! { #name, #item; #(#lines),* }
            #table
            #with_numbers
        }
    }

    /// Whether some field takes numbers beside the members of the enumeration.
    fn has_numbers(&self, enumeration: &Enumeration<'_>) -> bool {
        let takes = |ty: &Type<'_>| takes_numbers(ty, enumeration);
        let fields = self.lowered.tables.shapes.iter().flat_map(|shape| shape.fields);
        fields.into_iter().any(|field| takes(&field.ty) || field.cases.iter().any(|case| takes(&case.ty)))
    }

    fn enumeration_table(&self, enumeration: &Enumeration<'_>) -> TokenStream {
        let t = tables();
        let Enumeration { owner, name, numeric, or_int, .. } = enumeration;
        let item = enum_static(enumeration);
        let members = enumeration.members.iter().map(|Member { wire, name, versions: range }| {
            let versions = versions(*range);
            quote!(#t::Member { wire: #wire, name: #name, versions: #versions })
        });
        quote! {
            pub(crate) static #item: #t::Enumeration<'static> = #t::Enumeration {
                owner: #owner,
                name: #name,
                numeric: #numeric,
                or_int: #or_int,
                members: &[#(#members),*],
            };
        }
    }
}

fn takes_numbers(ty: &Type<'_>, enumeration: &Enumeration<'_>) -> bool {
    match ty.kind {
        Kind::Enum(other) => other.or_int && other.owner == enumeration.owner && other.name == enumeration.name,
        Kind::List(list) => takes_numbers(&list.item, enumeration),
        Kind::Map(item) => takes_numbers(item, enumeration),
        _ => false,
    }
}

fn variant_doc(text: &str, member: &Member<'_>) -> TokenStream {
    let mut doc = Doc::default();
    doc.paragraph(text);
    let mut notes = vec![format!("`{}` on the wire.", member.wire.replace('`', "'"))];
    notes.extend(member.versions.since.map(|since| format!("Since {since}.")));
    notes.extend(member.versions.until.map(|until| format!("Gone in {until}.")));
    doc.paragraph(&notes.join(" "));
    doc.tokens("")
}
