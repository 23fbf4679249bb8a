//! Documents within a text.

use callsheet_runtime::tables::Macros;

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

fn limits() -> Limits {
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

    use super::{is_json, is_xml};

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
    }
}
