//! What the generator makes of small specs.

#![allow(clippy::panic, clippy::unwrap_used)]

mod docs;
mod sample;
mod shape_of_code;
mod types;

use std::collections::BTreeMap;

use sample::{API, METHOD, TYPE, files, sources};

#[test]
fn the_same_specs_make_the_same_files_in_whatever_order_they_come() {
    let mut sources = sources(&[("api", API), ("types/item", TYPE), ("order/create", METHOD)]);
    let once = files(&sources);
    assert_eq!(once, files(&sources));
    sources.reverse();
    assert_eq!(once, files(&sources));
}

#[test]
fn one_spec_file_makes_one_module_that_names_it() {
    let files = sample::whole();
    let heads: BTreeMap<&str, &str> =
        files.iter().map(|(path, text)| (path.as_str(), text.lines().next().unwrap_or_default())).collect();
    let made = |source: &str| format!("// @generated{source} by `cargo xtask codegen`; do not edit.");
    let from = |file: &str| made(&format!(" from spec/shop/{file}"));
    let wanted = BTreeMap::from([
        ("envelope.rs", from("api.toml")),
        ("errors.rs", from("")),
        ("mod.rs", made("")),
        ("order/create.rs", from("order/create.toml")),
        ("order/mod.rs", made("")),
        ("tables.rs", from("")),
        ("types/item.rs", from("types/item.toml")),
        ("types/mod.rs", made("")),
    ]);
    assert_eq!(heads, wanted.iter().map(|(path, head)| (*path, head.as_str())).collect());
}

#[test]
fn a_method_more_changes_no_other_method() {
    let one = sample::whole();
    let other = METHOD.replace("order.create", "order.cancel");
    let specs = sources(&[("api", API), ("types/item", TYPE), ("order/create", METHOD), ("order/cancel", &other)]);
    let both = files(&specs);
    let changed = both.iter().filter(|(path, text)| one.get(*path) != Some(*text));
    let changed: Vec<_> = changed.map(|(path, _)| path.as_str()).collect();
    assert_eq!(changed, ["order/cancel.rs", "order/mod.rs", "tables.rs"]);
}

#[test]
fn each_object_has_a_feature() {
    let specs = sources(&[("api", API), ("types/item", TYPE), ("order/create", METHOD)]);
    let lines = sample::with_lowered(&specs, callsheet_codegen::features);
    assert_eq!(lines, "full = [\"order\"]\norder = []\n");
    let files = sample::whole();
    assert!(files["mod.rs"].contains("#[cfg(feature = \"order\")]\npub mod order;"), "{}", files["mod.rs"]);
}
