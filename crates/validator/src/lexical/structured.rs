//! Documents within a text.

use callsheet_runtime::tables::Macros;
use saphyr_parser::{Event, Parser};

use super::macro_length;
use crate::document::{read_json, read_xml};
use crate::{Code, Limits};

/// Whether it is JSON. Macros stand for any value, and within texts for themselves.
pub(super) fn is_json(text: &str, macros: Macros) -> bool {
    read_json(text, &limits()).is_ok() || read_json(&without_macros(text, macros), &limits()).is_ok()
}

/// Whether it is well-formed XML.
pub(super) fn is_xml(text: &str) -> bool {
    match read_xml(text.trim_start(), &limits()) {
        Ok(_) => true,
        // Servers read such a declaration; it is not looked into here.
        Err(malformed) => malformed.code == Code::Doctype,
    }
}

/// Whether it is YAML that holds more than one plain value: a mapping or a list.
pub(super) fn is_yaml(text: &str) -> bool {
    let mut holds_members = false;
    for event in Parser::new_from_str(text) {
        match event {
            Ok((Event::MappingStart(..) | Event::SequenceStart(..), _)) => holds_members = true,
            Ok((Event::Scalar(..) | Event::Alias(_), _)) if !holds_members => return false,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
    holds_members
}

pub(super) fn limits() -> Limits {
    Limits::default().with_depth(512)
}

fn without_macros(text: &str, macros: Macros) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, after) = rest.split_at(at);
        plain.push_str(before);
        let length = macro_length(after, macros);
        plain.push(if length.is_some() { '0' } else { '{' });
        rest = after.get(length.unwrap_or(1)..).unwrap_or_default();
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::Macros;

    use super::{is_json, is_xml, is_yaml};

    #[test]
    fn documents_are_read_whole() {
        let macros = Macros { user: true, ..Macros::NONE };
        for text in ["{}", "[]", "5", "\"a\"", "{$M}", "{\"a\":{$M}}", "{\"a\":\"{$M}\"}", " {}", "null"] {
            assert!(is_json(text, macros), "{text}");
        }
        for text in ["x", "{", "{\"a\":1,}", "{a:1}", "[{#L}]"] {
            assert!(!is_json(text, macros), "{text}");
        }
        for (text, right) in
            [("<a/>", true), (" <a/>", true), ("<a>", false), ("x", false), ("<a/><b/>", false), ("<a b=1/>", false)]
        {
            assert_eq!(is_xml(text), right, "{text}");
        }
        for (text, right) in [
            ("a: 1", true),
            ("---\na:\n  - b\n", true),
            ("[1, 2]", true),
            ("{\"a\": 1}", true),
            ("", false),
            ("# a", false),
            ("a", false),
            ("99", false),
            ("<a/>", false),
            ("a: [", false),
            ("a: b: c", false),
        ] {
            assert_eq!(is_yaml(text), right, "{text}");
        }
        assert!(!is_yaml(&"[".repeat(100_000)));
    }
}
