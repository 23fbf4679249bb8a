//! No text of a spec can become a doctest, a broken link, or markup, once rustdoc reads it.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag};
use syn::visit::{self, Visit};

use crate::sample::{self, API, METHOD, TYPE};

/// Texts that Markdown would take for something else.
const NASTY: [&str; 20] = [
    "```\\nassert!(false);\\n```",
    "    assert!(false);",
    "\\tassert!(false);",
    "~~~rust\\nassert!(false);\\n~~~",
    "see [nowhere] and [this](nowhere::at::all)",
    "Vec<u8> or <script>",
    "a ` alone",
    "an array `[u8]` in code",
    "# no heading",
    "snake_case, *star*, __init__",
    "C:\\\\path\\\\name",
    "at https://shop.example/a_b(c), or there.",
    "[link]: nowhere",
    "a | b\\n---|---\\n1 | 2",
    "```rust",
    "&lt; is not <",
    "one\\rtwo\\r\\nthree",
    "- no\\n- list",
    "1. no\\n2) list",
    "no heading\\n---\\nand none here\\n===",
];

/// All doc comments of a module, each as one text.
#[derive(Default)]
struct Docs(Vec<String>);

impl Docs {
    fn take(&mut self, attributes: &[syn::Attribute]) {
        let lines = attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).filter_map(|attribute| {
            let syn::Meta::NameValue(pair) = &attribute.meta else { return None };
            let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(line), .. }) = &pair.value else { return None };
            Some(line.value())
        });
        // rustdoc takes off what all lines begin with: one space.
        let lines: Vec<String> = lines.map(|line| line.strip_prefix(' ').unwrap_or(&line).to_owned()).collect();
        if !lines.is_empty() {
            self.0.push(lines.join("\n"));
        }
    }
}

macro_rules! documented {
    ($($visit:ident, $node:ident;)*) => {
        impl<'ast> Visit<'ast> for Docs {$(
            fn $visit(&mut self, node: &'ast syn::$node) {
                self.take(&node.attrs);
                visit::$visit(self, node);
            }
        )*}
    };
}

documented! {
    visit_file, File;
    visit_item_struct, ItemStruct;
    visit_item_enum, ItemEnum;
    visit_item_static, ItemStatic;
    visit_item_type, ItemType;
    visit_field, Field;
    visit_variant, Variant;
    visit_impl_item_fn, ImplItemFn;
}

fn docs(module: &str) -> Vec<String> {
    let file = syn::parse_file(module).expect("Rust");
    let mut docs = Docs::default();
    docs.visit_file(&file);
    docs.0
}

/// What rustdoc would make of the text beside words, paragraphs and code spans.
fn markup(doc: &str) -> Vec<String> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let mut found = Vec::new();
    // Rustdoc asks for a target of whatever looks like a link: it may name an item.
    let mut links = |link: pulldown_cmark::BrokenLink<'_>| {
        Some((pulldown_cmark::CowStr::from("item"), pulldown_cmark::CowStr::from(link.reference.into_string())))
    };
    for event in Parser::new_with_broken_link_callback(doc, options, Some(&mut links)) {
        match event {
            Event::Start(Tag::Paragraph) | Event::End(_) | Event::Text(_) | Event::Code(_) | Event::SoftBreak => {}
            Event::Start(Tag::Link { link_type: LinkType::Autolink, .. }) => {}
            Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with("Self::") => {}
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language)))
                if matches!(&*language, "json" | "xml" | "text") => {}
            other => found.push(format!("{other:?}")),
        }
    }
    found
}

#[test]
fn texts_stay_texts() {
    for nasty in NASTY {
        let put = |spec: &str| {
            spec.replace("Who orders.", nasty)
                .replace("Order items", nasty)
                .replace("Its number.", nasty)
                .replace("In the shop.", nasty)
        };
        let api = API.replace("None is left.", nasty);
        let files = sample::files(&sample::sources(&[
            ("api", &api),
            ("types/item", &put(TYPE)),
            ("order/create", &put(METHOD)),
        ]));
        for (path, text) in &files {
            for doc in docs(text) {
                assert_eq!(markup(&doc), [] as [String; 0], "{nasty:?} in {path}:\n{doc}");
            }
        }
    }
}

#[test]
fn words_survive() {
    let method = METHOD.replace("Who orders.", "Who orders [twice] at <noon>, with a_b * 2.");
    let files = sample::files(&sample::sources(&[("api", API), ("types/item", TYPE), ("order/create", &method)]));
    let read = |doc: &String| {
        Parser::new(doc)
            .filter_map(|event| match event {
                Event::Text(text) | Event::Code(text) => Some(text.into_string()),
                _ => None,
            })
            .collect::<String>()
    };
    let texts: Vec<_> = docs(&files["order/create.rs"]).iter().map(read).collect();
    assert!(texts.iter().any(|text| text.contains("Who orders [twice] at <noon>, with a_b * 2.")), "{texts:#?}");
}

#[test]
fn an_example_with_a_fence_in_it_does_not_end_its_block() {
    let method = METHOD.replace("\"Ada\"", "\"a ``` fence and ````rust another\"");
    let files = sample::files(&sample::sources(&[("api", API), ("types/item", TYPE), ("order/create", &method)]));
    let docs = docs(&files["order/create.rs"]);
    let with_block: Vec<_> = docs.iter().filter(|doc| doc.contains("another")).collect();
    assert!(!with_block.is_empty());
    for doc in with_block {
        assert_eq!(markup(doc), [] as [String; 0], "{doc}");
    }
}

#[test]
fn a_field_says_its_rules_in_words() {
    let cases = [
        ("type = \"string\"\nlength = 20", "20"),
        ("type = \"int\"\nin = \"0,90:86400\"", "90"),
        ("type = \"int\"\ndefault = \"7\"", "Default: `7`."),
        ("type = \"int\"\nsince = \"2.0\"", "Since 2.0."),
        ("type = \"int\"\nuntil = \"2.0\"", "Gone in 2.0."),
        ("type = \"int\"\naccess = \"owner\"", "Access: owner."),
        ("type = \"string\"\nempty = \"refused\"", "Not empty."),
        ("type = \"int\"\npresence = { required-when = \"other = 1\" }", "Required when `other = 1`."),
        (
            "type = \"int\"\ndeprecated = { since = \"2.0\", instead = \"other\" }",
            "Deprecated since 2.0: use `other` instead.",
        ),
    ];
    for (row, wanted) in cases {
        let doc = "doc = { en = \"A field.\", ru = \"Поле.\" }";
        let module = sample::method_with(&format!(
            "[[request.field]]\npath = \"sample\"\n{row}\n{doc}\n[[request.field]]\npath = \"other\"\ntype = \"int\"\n{doc}\n"
        ));
        let docs = docs(&module);
        assert!(docs.iter().any(|doc| doc.contains("A field.") && doc.contains(wanted)), "{wanted} in {docs:#?}");
    }
}
