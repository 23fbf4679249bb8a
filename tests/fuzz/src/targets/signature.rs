//! Planfix's signature of a request.

use callsheet_planfix::SecretString;
use callsheet_planfix::signature::{Signature, glue};
use roxmltree::{Document, Node};

/// Any document. A signature at its end changes nothing, neither does the order of elements of different names, nor what stands
/// beside the root element.
///
/// # Panics
/// Where it does.
pub fn signature(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let key = SecretString::from("key");
    let signed = Signature::of(text, &key);
    let glued = glue(text);
    assert_eq!(signed.is_ok(), glued.is_ok(), "one of the two refuses the document");
    let (Ok(signed), Ok(glued)) = (signed, glued) else { return };
    assert!(signed.matches(&signed.to_string()) && signed.to_string().len() == 32);
    assert_eq!(Signature::of(text, &key).as_ref(), Ok(&signed), "a second run gives another one");

    let Ok(document) = Document::parse(text) else { return };
    let root = document.root_element();
    let alone = &text[root.range()];
    assert_eq!(glue(alone).as_ref(), Ok(&glued), "what stands beside the root element counts");
    if let Some(swapped) = swapped(text, root) {
        assert_eq!(glue(&swapped).as_ref(), Ok(&glued), "the order counts: {swapped}");
        assert_eq!(Signature::of(&swapped, &key).as_ref(), Ok(&signed), "the order counts: {swapped}");
    }
    // Behind a text that is all that the root holds an element would make it a text among others.
    let end = format!("</{}", &text[root.range()][1..name_end(alone)]);
    if let Some(at) = alone.rfind(&end).filter(|_| root.first_element_child().is_some()) {
        let longer = format!("{}<signature>{signed}</signature>{}", &alone[..at], &alone[at..]);
        assert_eq!(Signature::of(&longer, &key).as_ref(), Ok(&signed), "the signature is signed: {longer}");
    }
}

fn name_end(tag: &str) -> usize {
    tag.find(|letter: char| letter.is_ascii_whitespace() || matches!(letter, '>' | '/')).unwrap_or(tag.len())
}

/// The document with the first two neighbours changed places that are elements of different names.
fn swapped(text: &str, root: Node<'_, '_>) -> Option<String> {
    let mut elements = root.descendants().filter(Node::is_element);
    elements.find_map(|one| {
        let other = one.next_sibling().filter(|other| other.is_element())?;
        let name = |node: &Node<'_, '_>| {
            let tag = &text[node.range()];
            tag[..name_end(tag)].to_owned()
        };
        (name(&one) != name(&other)).then(|| {
            let (one, other) = (one.range(), other.range());
            [&text[..one.start], &text[other.clone()], &text[one.end..other.start], &text[one], &text[other.end..]]
                .concat()
        })
    })
}
