//! Which modules there are, and what stands in which.

use std::collections::{BTreeMap, BTreeSet};

use callsheet_runtime::tables::ShapeId;
use callsheet_spec::naming;
use proc_macro2::TokenStream;
use quote::quote;

use crate::Generator;
use crate::modules::Module;
use crate::rust_type::ident;
use crate::statics::import;
use crate::switches::Switch;

impl Generator<'_, '_> {
    /// Every module, each after the one around it.
    pub(crate) fn modules(&self) -> Vec<Module> {
        let owners = self.owners();
        let mut folders: BTreeMap<String, Vec<&String>> = BTreeMap::new();
        for owner in &owners {
            if let [folder, _] = naming::modules(owner).as_slice() {
                folders.entry(folder.clone()).or_default().push(owner);
            }
        }
        let mut modules = vec![self.root(&folders)];
        modules.extend(self.plain("tables", "The tables of the API.", self.root_tables()));
        modules.extend(self.errors().and_then(|items| self.plain("errors", "The error codes of the API.", items)));
        for (folder, inner) in &folders {
            modules.push(folder_module(folder, inner));
        }
        modules.extend(owners.iter().map(|owner| self.owner_module(owner)));
        modules
    }

    /// Every method, type file and envelope that has something to generate.
    fn owners(&self) -> BTreeSet<String> {
        let tables = &self.lowered.tables;
        let shapes = tables.shapes.iter().map(|shape| shape.owner);
        let methods = tables.methods.iter().map(|method| method.name);
        let enumerations = self.lowered.enumerations.iter().map(|enumeration| enumeration.owner);
        shapes.chain(methods).chain(enumerations).map(str::to_owned).collect()
    }

    fn root(&self, folders: &BTreeMap<String, Vec<&String>>) -> Module {
        let mut inner: Vec<_> = folders
            .iter()
            .map(|(folder, owners)| {
                let feature = owners.first().and_then(|owner| naming::feature(owner));
                (folder.clone(), feature.filter(|_| self.switches.is_some()))
            })
            .collect();
        inner.push(("envelope".to_owned(), None));
        let errors = (!self.lowered.tables.api.errors.is_empty()).then(|| {
            quote!(
                pub use self::errors::ErrorCode;
            )
        });
        inner.extend(errors.as_ref().map(|_| ("errors".to_owned(), None)));
        inner.push(("tables".to_owned(), None));
        let blanks = self.switches.is_some().then(|| {
            quote!(
                #[cfg(feature = "blanks")]
                #[doc(hidden)]
                pub use self::tables::BLANKS;
            )
        });
        Module {
            names: Vec::new(),
            is_folder: true,
            source: None,
            title: format!(
                "The {} API: a module for each object, and in it one for each method.",
                self.lowered.tables.api.title
            ),
            items: quote!(#errors #blanks pub use self::tables::TABLES;),
            inner,
        }
    }

    fn plain(&self, name: &str, title: &str, items: TokenStream) -> Option<Module> {
        Some(Module {
            names: vec![name.to_owned()],
            is_folder: false,
            source: Some(format!("spec/{}/", self.lowered.tables.api.name)),
            title: title.to_owned(),
            items,
            inner: Vec::new(),
        })
    }

    /// The module of a method, a type file or the envelope: structs, enums, and their tables.
    fn owner_module(&self, owner: &str) -> Module {
        let tables = &self.lowered.tables;
        let shapes = (0..tables.shapes.len() as u32).map(ShapeId).filter(|id| tables.shape(*id).owner == owner);
        let shapes: Vec<_> = shapes.collect();
        let method = tables.methods.iter().find(|method| method.name == owner);
        let file = method.map(|method| method.file);
        let file = file.or_else(|| shapes.first().map(|id| tables.shape(*id).file));
        let source = file.map_or_else(|| format!("spec/{}/{owner}.toml", tables.api.name), str::to_owned);
        // The items of a method stand in a module that its feature switches.
        let switch = |id: ShapeId| if is_shared(owner) { self.shape_switch(id) } else { Switch::default() };
        let structs = shapes.iter().map(|id| switch(*id).over(self.structure(*id)));
        let statics = shapes.iter().map(|id| switch(*id).over(self.shape_static(*id)));
        let enums = self.lowered.enumerations.iter().filter(|enumeration| enumeration.owner == owner);
        let enums = enums.map(|enumeration| self.enumeration_switch(enumeration).over(self.enumeration(enumeration)));
        let method = method.map(|method| self.method(method));
        let import = import(is_shared(owner) && self.switches.is_some());
        Module {
            names: naming::modules(owner),
            is_folder: false,
            source: Some(source),
            title: self.owner_title(owner),
            items: quote!(#import #(#structs)* #(#enums)* #method #(#statics)*),
            inner: Vec::new(),
        }
    }

    fn owner_title(&self, owner: &str) -> String {
        let text = self.lowered.tables.method_text(owner).map_or("", |text| text.title.en);
        match (text, owner.strip_prefix("types/")) {
            ("", Some(name)) => format!("The type `{name}`."),
            ("", None) => "What stands around every request and response.".to_owned(),
            (title, _) => format!("`{owner}`: {}.", crate::docs::escape(title.trim_end_matches('.'))),
        }
    }

    fn shape_static(&self, id: ShapeId) -> TokenStream {
        let table = self.shape(self.lowered.tables.shape(id));
        let text = self.shape_text(id);
        quote!(#table #text)
    }
}

/// Whether the owner is a type file.
pub(crate) fn is_shared(owner: &str) -> bool {
    owner.starts_with("types/")
}

fn folder_module(folder: &str, owners: &[&String]) -> Module {
    let inner = owners.iter().filter_map(|owner| naming::modules(owner).pop());
    let inner: Vec<_> = inner.map(|name| (name, None)).collect();
    let is_types = folder == "types";
    let exports = inner.iter().filter(|_| is_types).map(|(name, _)| {
        let name = ident(name);
        // With few features a module may be empty.
        quote!(#[allow(unused_imports)] pub use self::#name::*;)
    });
    let items = quote!(#(#exports)*);
    let title = match (is_types, owners.first().and_then(|owner| owner.split_once('.'))) {
        (false, Some((object, _))) => format!("The methods of `{object}`."),
        _ => "Structs and enums that methods share.".to_owned(),
    };
    Module { names: vec![folder.to_owned()], is_folder: true, source: None, title, items, inner }
}

/// Modules as one tree of inline modules; the root's items stand beside them.
pub(crate) fn tree(modules: Vec<Module>) -> TokenStream {
    let modules = modules.into_iter().map(|module| (module.names.clone(), module));
    inline(&modules.collect(), &[])
}

fn inline(modules: &BTreeMap<Vec<String>, Module>, names: &[String]) -> TokenStream {
    let within = modules.range(names.to_vec()..).skip(1).take_while(|(inner, _)| inner.starts_with(names));
    let within = within.filter(|(inner, _)| inner.len() == names.len() + 1).map(|(inner, module)| {
        let name = ident(inner.last().map_or("", String::as_str));
        let title = format!(" {}", module.title);
        let content = inline(modules, inner);
        // Who includes a spec need not use all that is in it, or show it to others.
        quote! {
            #[doc = #title]
            #[allow(dead_code, unused_imports, clippy::all)]
            pub mod #name { #content }
        }
    });
    let items = modules.get(names).map(|module| &module.items);
    quote!(#(#within)* #items)
}
