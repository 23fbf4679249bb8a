//! What generated code may and may not be, seen in its syntax tree.

use syn::visit::{self, Visit};

use crate::sample;

/// What a generated module holds that it must not.
#[derive(Default)]
struct Faults(Vec<String>);

/// Names that may start a path: the module's own, those of the language, and what the one import brings.
const STARTS: [&str; 9] = ["self", "super", "Self", "bool", "i64", "f64", "u16", "tables", "usize"];

impl<'ast> Visit<'ast> for Faults {
    fn visit_expr(&mut self, expr: &'ast syn::Expr) {
        use syn::Expr::{Async, Await, Binary, ForLoop, If, Let, Loop, Match, Return, Try, Unsafe, While};
        let is_logic = matches!(
            expr,
            Async(_)
                | Await(_)
                | Binary(_)
                | ForLoop(_)
                | If(_)
                | Let(_)
                | Loop(_)
                | Match(_)
                | Return(_)
                | Try(_)
                | Unsafe(_)
                | While(_)
        );
        if is_logic {
            self.0.push("logic".to_owned());
        }
        visit::visit_expr(self, expr);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let starts_within = matches!(&item.tree, syn::UseTree::Path(path) if path.ident == "self");
        if item.leading_colon.is_none() && !starts_within {
            self.0.push("a use that is not absolute".to_owned());
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let first = path.segments.first().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let is_elsewhere = path.segments.len() > 1 && path.leading_colon.is_none();
        if is_elsewhere && !STARTS.contains(&first.as_str()) {
            self.0.push(format!("the path {first}::…"));
        }
        visit::visit_path(self, path);
    }
}

#[test]
fn generated_code_declares_and_does_nothing() {
    for (path, text) in sample::whole() {
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut faults = Faults::default();
        faults.visit_file(&file);
        assert!(faults.0.is_empty(), "{path}: {:?}\n{text}", faults.0);
    }
}

/// Public structs and enums that are open to growth, and not.
fn openness(text: &str) -> (Vec<String>, Vec<String>) {
    let file = syn::parse_file(text).expect("Rust");
    let types = file.items.iter().filter_map(|item| match item {
        syn::Item::Struct(item) => Some((&item.ident, &item.attrs)),
        syn::Item::Enum(item) => Some((&item.ident, &item.attrs)),
        _ => None,
    });
    let (open, closed): (Vec<_>, Vec<_>) = types
        .partition(|(_, attributes)| attributes.iter().any(|attribute| attribute.path().is_ident("non_exhaustive")));
    let names = |list: Vec<(&syn::Ident, _)>| list.into_iter().map(|(name, _)| name.to_string()).collect();
    (names(open), names(closed))
}

#[test]
fn structs_and_enums_may_grow() {
    let files = sample::whole();
    let (open, closed) = openness(&files["types/item.rs"]);
    assert_eq!((open, closed), (vec!["Item".to_owned(), "ItemState".to_owned()], Vec::new()));
    for text in files.values() {
        assert!(openness(text).1.is_empty());
    }
}

#[test]
fn texts_are_behind_their_feature() {
    for (path, text) in sample::whole() {
        let file = syn::parse_file(&text).expect("Rust");
        for item in &file.items {
            let syn::Item::Static(item) = item else { continue };
            let is_text = item.ident.to_string().ends_with("_TEXT") || item.ident == "TEXTS";
            let switches: Vec<String> =
                item.attrs.iter().map(|attribute| quote::quote!(#attribute).to_string()).collect();
            let has_switch = switches.iter().any(|switch| switch.contains("\"texts\""));
            assert_eq!(is_text, has_switch, "{path}: {}: {switches:?}", item.ident);
        }
    }
}
