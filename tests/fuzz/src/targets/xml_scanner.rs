//! The two scanners of XML: what they take for XML, and what they read in it.

use callsheet_runtime::tables::{Kind, Type};
use callsheet_runtime::{Value, xml};
use callsheet_validator::{Limits, Validator};
use roxmltree::{Document, Node};

use super::diagnostics::is_readable;
use super::small_apis::desk;
use crate::judge::xml::{depth, has_long_reference, neutral, read};

/// So many elements of a document are read each for itself.
const ELEMENTS: usize = 64;

/// Any bytes. The validator and the decoder take the same documents for XML as roxmltree does, made strict by `judge::xml`; the
/// decoder reads the names, attributes and texts in it that roxmltree reads.
///
/// # Panics
/// Where that does not hold.
pub fn xml_scanner(data: &[u8]) {
    let validator = Validator::new(desk());
    let Ok(text) = std::str::from_utf8(data) else {
        assert!(!is_readable(&validator, data), "the validator reads what is not UTF-8");
        return;
    };
    // Whatever it is, it is read or refused.
    let _ = xml::root(text);
    let is_decoded = xml::decode::<Value>(text, desk(), &Type::of(Kind::Any)).is_ok();
    if has_long_reference(text) {
        return;
    }
    let neutral = neutral(text);
    let marked = format!("\u{feff}{neutral}");
    let judged = read(&neutral);
    let levels = judged.as_ref().map_or(0, depth);
    let is_limited = judged.as_ref().is_some_and(has_too_many_attributes);
    let is_read = judged.is_some() && levels <= Limits::default().depth;
    assert!(is_limited || is_readable(&validator, data) == is_read, "the validator and the grammar differ: {is_read}");
    assert!(is_limited || is_readable(&validator, marked.as_bytes()) == is_read, "namespaces make a difference");
    assert!(
        levels >= xml::DEPTH || says_ascii(text) || is_decoded == judged.is_some(),
        "the decoder and the grammar differ: {}",
        judged.is_some()
    );
    if let Some(document) = judged.filter(|_| levels < xml::DEPTH) {
        let elements = document.root().descendants().filter(Node::is_element).take(ELEMENTS);
        elements.for_each(|element| read_alike(element, &neutral));
    }
}

fn has_too_many_attributes(document: &Document<'_>) -> bool {
    document.descendants().any(|node| node.attributes().len() > Limits::default().attributes)
}

/// Whether the document may declare US-ASCII, which the decoder takes for UTF-8.
fn says_ascii(text: &str) -> bool {
    text.to_ascii_lowercase().contains("us-ascii")
}

/// The text of the element. Line ends are made alike first, as XML has it: roxmltree takes one of them for a pair with what a
/// reference behind it stands for.
fn their_text(element: &str) -> String {
    let alike = element.replace("\r\n", "\n").replace('\r', "\n");
    let document = Document::parse(&alike).unwrap_or_else(|error| panic!("line ends make a difference: {error}"));
    document.root_element().children().filter(Node::is_text).filter_map(|node| node.text().map(str::to_owned)).collect()
}

/// The element as a document of its own: name, attributes and text are the same for both.
fn read_alike(element: Node<'_, '_>, text: &str) {
    let text = text.get(element.range()).unwrap_or_default();
    let root = xml::root(text).unwrap_or_else(|error| panic!("an element is not read: {error}\n{text}"));
    assert_eq!(root.name, element.tag_name().name(), "{text}");
    let ours: Vec<_> = root.attributes.iter().map(|(name, value)| (*name, value.as_ref())).collect();
    let theirs: Vec<_> = element.attributes().map(|found| (found.name(), found.value())).collect();
    assert_eq!(ours, theirs, "{text}");
    let value = xml::decode::<Value>(text, desk(), &Type::of(Kind::Any));
    let value = value.unwrap_or_else(|error| panic!("an element is not read: {error}\n{text}"));
    match value {
        Value::Text(ours) => {
            assert_eq!(ours, their_text(text), "{text}");
            assert_eq!(element.first_element_child(), None, "elements are read as text: {text}");
        }
        Value::Markup(markup) => {
            assert!(element.first_element_child().is_some(), "text is read as markup: {text}");
            assert!(text.contains(&*markup), "{markup} is not in {text}");
        }
        other => panic!("an element is read as {other:?}: {text}"),
    }
}
