//! The type cell of a row.

use super::row::unlinked;
use crate::reading::Leaf;

/// What a page's words say of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PageType {
    /// `None` where the cell is empty.
    pub leaf: Option<Leaf>,
    /// It is a list of that.
    pub is_list: bool,
    /// The words are none that is known.
    pub is_unknown: bool,
    /// A list or object, and a single one alike.
    pub is_either: bool,
}

/// Reads the type cell.
pub(super) fn read(cell: &str) -> PageType {
    let text = unlinked(cell).replace(['*', '_', '\\'], "");
    let words = text.trim().to_lowercase();
    let mut found = PageType { leaf: None, is_list: false, is_unknown: false, is_either: false };
    if words.is_empty() || words == "-" {
        return found;
    }
    if let Some((list, of)) = words.split_once(" of ").filter(|(list, _)| is_list_word(list)) {
        found = read(of.trim_end_matches('s'));
        found.is_either = list.contains('/');
        found.is_list = true;
        return found;
    }
    let squeezed: String = words.chars().filter(|letter| !letter.is_whitespace()).collect();
    let (bare, brackets) = squeezed.split_once('(').map_or((squeezed.as_str(), ""), |(bare, rest)| (bare, rest));
    let length = brackets.trim_end_matches(')').parse().ok();
    let bare = bare.split_once('-').map_or(bare, |(bare, _)| bare);
    found.leaf = leaf(bare, length, &text);
    found.is_list = is_list_word(bare);
    found.is_either = bare.contains('/') && found.is_list;
    if found.is_either && found.leaf.is_none() {
        found.leaf = bare.split('/').find(|part| !is_list_word(part)).and_then(|part| leaf(part, None, &text));
    }
    found.is_unknown = found.leaf.is_none() && !found.is_list;
    found
}

fn is_list_word(word: &str) -> bool {
    let words = ["array", "массив", "list"];
    word.starts_with("массив")
        || words
            .iter()
            .any(|known| word.split('/').any(|part| part.trim() == *known || part.trim() == format!("{known}s")))
            && word != "set/list"
}

fn leaf(bare: &str, length: Option<u32>, text: &str) -> Option<Leaf> {
    if let Some(values) = bare.strip_prefix("enum:") {
        let values = values.trim_matches(['{', '}']);
        let spelled = |value: &&str| text.to_lowercase().find(*value).is_some();
        let values = values.split([',', ';', '|']).filter(spelled).map(|value| as_spelled(value, text)).collect();
        return Some(Leaf::Enum { values, or_int: false });
    }
    Some(match bare {
        "int" | "integer" | "целое" | "число" => Leaf::Int,
        "id" | "идентификатор" => Leaf::Id,
        "string" | "text" | "строка" | "массивстрок" => Leaf::Text { length },
        "bool" | "boolean" | "логический" => Leaf::Bool,
        "flag" | "флаг" => Leaf::Flag,
        "datetime" | "date" => Leaf::DateTime,
        "time" => Leaf::Time,
        "timestamp" | "метка" | "меткавремени" => Leaf::Timestamp,
        "float" | "double" => Leaf::Float,
        "enum" => Leaf::Enum { values: Vec::new(), or_int: false },
        "enum/int" | "int/enum" | "enum|int" => Leaf::Enum { values: Vec::new(), or_int: true },
        "int|string" | "string|int" | "int/string" | "string/int" => Leaf::Scalar,
        "set" | "set/list" => Leaf::Joined { separator: None },
        "node" | "object" | "объект" | "массивобъектов" | "object/array" | "объект/массив" => {
            Leaf::Object
        }
        _ => return None,
    })
}

/// A word as the page spells it, case and all.
fn as_spelled(value: &str, text: &str) -> String {
    let at = text.to_lowercase().find(value);
    at.and_then(|at| text.get(at..at + value.len())).unwrap_or(value).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{PageType, read};
    use crate::reading::Leaf;

    #[test]
    fn words_of_types() {
        let text = |length| Leaf::Text { length };
        let values =
            |values: &[&str], or_int| Leaf::Enum { values: values.iter().map(|v| (*v).to_owned()).collect(), or_int };
        let cases: [(&str, Option<Leaf>, bool, bool); 25] = [
            ("", None, false, false),
            ("int", Some(Leaf::Int), false, false),
            ("string(32)", Some(text(Some(32))), false, false),
            ("String", Some(text(None)), false, false),
            ("bool (0/1)", Some(Leaf::Bool), false, false),
            ("bool - 0/1", Some(Leaf::Bool), false, false),
            ("boolean", Some(Leaf::Bool), false, false),
            ("enum / int", Some(values(&[], true)), false, false),
            ("enum/int", Some(values(&[], true)), false, false),
            ("enum: {asc,Desc}", Some(values(&["asc", "Desc"], false)), false, false),
            ("int|string", Some(Leaf::Scalar), false, false),
            ("[ DateTime](Types.md)", Some(Leaf::DateTime), false, false),
            ("set/list", Some(Leaf::Joined { separator: None }), false, false),
            ("node", Some(Leaf::Object), false, false),
            ("array", None, true, false),
            ("array of objects", Some(Leaf::Object), true, false),
            ("string/array", Some(text(None)), true, false),
            ("ID/array", Some(Leaf::Id), true, false),
            ("query", None, false, true),
            ("объект/массив", Some(Leaf::Object), true, false),
            ("строка", Some(text(None)), false, false),
            ("массив объектов", Some(Leaf::Object), true, false),
            ("метка времени", Some(Leaf::Timestamp), false, false),
            ("colour", None, false, true),
            ("**id**", Some(Leaf::Id), false, false),
        ];
        for (cell, leaf, is_list, is_unknown) in cases {
            let PageType { leaf: found, is_list: list, is_unknown: unknown, .. } = read(cell);
            assert_eq!((found, list, unknown), (leaf, is_list, is_unknown), "{cell}");
        }
    }
}
