//! Rust types, constructors and setters, by what a field's row says.

use crate::sample::{self, method_with};

const DOC: &str = r#"doc = { en = "A field.", ru = "Поле." }"#;

/// The first struct's field of that name, as it is declared.
fn declared<'m>(module: &'m str, field: &str) -> &'m str {
    let start = format!("    pub {field}: ");
    let at = module.find(&start).unwrap_or_else(|| panic!("no field {field} in {module}")) + start.len();
    // A type of several lines is indented, up to its last angle bracket.
    let is_next = |line: &str| line.strip_prefix("    ").is_some_and(|line| !line.starts_with([' ', '>']));
    let end = module[at..].match_indices(",\n").find(|(end, comma)| is_next(&module[at + end + comma.len()..]));
    &module[at..end.map_or(module.len(), |(end, _)| at + end)]
}

#[test]
fn a_row_decides_the_type_of_its_field() {
    let cases = [
        ("type = \"string\"", "Option<String>"),
        ("type = \"string\"\npresence = \"required\"", "String"),
        ("type = \"string\"\nsecret = true", "Option<SecretString>"),
        ("type = \"string\"\nempty = \"distinct\"", "Maybe<String>"),
        ("type = \"int\"\nnull = \"distinct\"", "Maybe<i64>"),
        ("type = \"int\"\nin = \"0:5\"", "Option<i64>"),
        ("type = \"float\"", "Option<f64>"),
        ("type = \"bool\"", "Option<bool>"),
        ("type = \"id\"\npresence = \"required\"", "Id"),
        ("type = \"datetime\"", "Option<DateTime>"),
        ("type = \"any\"", "Option<Value>"),
        ("type = \"enum\"\nenum = \"item-state\"", "Option<super::super::types::item::ItemState>"),
        ("type = \"object\"\nuse = \"item\"", "Option<Box<super::super::types::item::Item>>"),
        ("type = \"object\"\nuse = \"item\"\nempty = \"distinct\"", "Maybe<Box<super::super::types::item::Item>>"),
        ("type = \"object\"\nuse = \"item\"\npresence = \"required\"", "super::super::types::item::Item"),
        ("type = \"list\"\nuse = \"item\"\npresence = \"required\"", "Vec<super::super::types::item::Item>"),
        ("type = \"list\"\nof = \"id\"", "Option<Vec<Id>>"),
        ("type = \"map\"\nof = \"int\"", "Option<Map<i64>>"),
    ];
    for (row, wanted) in cases {
        let module = method_with(&format!("[[request.field]]\npath = \"sampleField\"\n{row}\n{DOC}\n"));
        let declared = declared(&module, "sample_field").replace(char::is_whitespace, "").replace(",>", ">");
        let short = [
            "::core::option::",
            "::std::string::",
            "::std::vec::",
            "::std::boxed::",
            "::callsheet_runtime::record::",
            "::callsheet_runtime::",
        ]
        .iter()
        .fold(declared, |text, path| text.replace(path, ""));
        assert_eq!(short, wanted, "{row}");
    }
}

#[test]
fn new_takes_what_is_required_and_setters_the_rest() {
    let row = |path: &str, presence: &str| {
        format!("[[request.field]]\npath = \"{path}\"\ntype = \"int\"\n{presence}\n{DOC}\n")
    };
    let required = "presence = \"required\"";
    let cases = [
        (row("a", required) + &row("b", ""), "pub fn new(a: impl ::core::convert::Into<i64>) -> Self", false),
        (row("a", "") + &row("b", ""), "pub fn new() -> Self", true),
    ];
    for (rows, new, has_default) in cases {
        let module = method_with(&rows);
        assert!(module.contains(new), "{module}");
        assert!(module.contains("pub fn b("), "{module}");
        assert_eq!(module.contains("pub fn a("), has_default, "{module}");
        assert_eq!(module.contains("impl ::core::default::Default for Request"), has_default, "{module}");
    }
}

#[test]
fn setters_take_what_turns_into_the_value() {
    let cases = [
        ("type = \"string\"", "value: impl ::core::convert::Into<::std::string::String>"),
        ("type = \"int\"\nnull = \"distinct\"", "value: impl ::core::convert::Into<::callsheet_runtime::Maybe<i64>>"),
        (
            "type = \"list\"\nof = \"int\"",
            "value: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<i64>>",
        ),
    ];
    for (row, wanted) in cases {
        let module = method_with(&format!("[[request.field]]\npath = \"a\"\n{row}\n{DOC}\n"));
        let module = module.split_whitespace().collect::<Vec<_>>().join(" ").replace("< ", "<").replace(", >", ">");
        assert!(module.contains(wanted), "{row}: {module}");
    }
}

#[test]
fn a_request_that_is_all_about_one_object_has_that_objects_constructor_and_setters() {
    let field = |path: &str, more: &str| format!("[[request.field]]\npath = \"{path}\"\n{more}\n{DOC}\n");
    let module = method_with(&format!(
        "{}{}{}",
        field("user", "type = \"object\"\npresence = \"required\""),
        field("user.id", "type = \"id\"\npresence = \"required\""),
        field("user.name", "type = \"string\""),
    ));
    let request = &module[module.find("impl Request {").expect("an impl")..];
    let request = &request[..request.find("\n}\n").expect("its end")];
    assert!(
        request.contains("pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self"),
        "{request}"
    );
    assert!(request.contains("pub fn name("), "{request}");
}

#[test]
fn a_record_within_itself_is_boxed() {
    let recursive = r#"
type  = "node"
title = { en = "A node", ru = "Узел" }

[[field]]
path = "next"
type = "object"
use  = "node"
doc  = { en = "The one behind.", ru = "Следующий." }

[[field]]
path = "children"
type = "list"
use  = "node"
doc  = { en = "Those below.", ru = "Те, что ниже." }
"#;
    let files = sample::files(&sample::sources(&[
        ("api", sample::API),
        ("types/item", sample::TYPE),
        ("types/node", recursive),
        ("order/create", sample::METHOD),
    ]));
    let module = &files["types/node.rs"];
    assert_eq!(declared(module, "next"), "::core::option::Option<::std::boxed::Box<Node>>");
    assert_eq!(declared(module, "children"), "::core::option::Option<::std::vec::Vec<Node>>");
}

#[test]
fn a_response_that_is_no_object_is_that_type_itself() {
    let module = method_with("[response]\ntype = \"list\"\nuse = \"item\"\n");
    assert!(module.contains("pub type Response = ::std::vec::Vec<super::super::types::item::Item>;"), "{module}");
}

#[test]
fn a_counted_list_is_a_type_of_the_runtime() {
    let module = method_with(&format!(
        "[[response.field]]\npath = \"items\"\ntype = \"list\"\nuse = \"item\"\ncounted = true\n{DOC}\n\
         [[response.field]]\npath = \"plain\"\ntype = \"list\"\nof = \"id\"\n{DOC}\n"
    ));
    let module = module.split_whitespace().collect::<Vec<_>>().join(" ").replace("< ", "<").replace(", >", ">");
    let counted = "::callsheet_runtime::Counted<super::super::types::item::Item>";
    for part in [
        &format!("pub items: ::core::option::Option<{counted}>"),
        &format!("value: impl ::core::convert::Into<{counted}>"),
        "pub plain: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>",
        "their number may stand for the list",
    ] {
        assert!(module.contains(part), "{part}: {module}");
    }
    assert_eq!(module.matches("counted: true").count(), 1, "{module}");
}

#[test]
fn a_response_may_take_several_flags_none_of_which_has_a_setter() {
    let flag = |path: &str| format!("[[request.field]]\npath = \"{path}\"\ntype = \"flag\"\n{DOC}\n");
    let case =
        |name: &str, set: &str, ty: &str| format!("[[response.case]]\nname = \"{name}\"\nset = {set}\ntype = {ty}\n");
    let module = method_with(&format!(
        "{}{}{}{}{}",
        flag("countOutput"),
        flag("other"),
        flag("groupCount"),
        case(
            "count_by_group",
            "[\"countOutput\", \"groupCount\"]",
            "\"list\"\nof = { type = \"map\", of = \"string\" }"
        ),
        case("count", "\"countOutput\"", "\"int\""),
    ));
    let module = module.split_whitespace().collect::<Vec<_>>().join(" ").replace("< ", "<").replace(", >", ">");
    for part in [
        "/// Asks for another response, by `countOutput` and `groupCount`.",
        "pub fn count_by_group( self, ) -> ::callsheet_runtime::WithResponse<Self, \
         ::std::vec::Vec<::callsheet_runtime::record::Map<::std::string::String>>, 0>",
        "name: \"count_by_group\", fields: &[0, 2],",
        "name: \"count\", fields: &[0],",
        "pub fn other(",
    ] {
        assert!(module.contains(part), "{part}: {module}");
    }
    for setter in ["pub fn count_output(", "pub fn group_count("] {
        assert!(!module.contains(setter), "{setter}: {module}");
    }
}
