//! XML samples, with the mistakes that pages make in them.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{DEEPEST, NodeId, Outline, SampleKind, Shown, Tree, is_name, no_name, too_deep};
use crate::page::PageError;
use crate::words::Words;

/// Reads what the sample is.
pub(super) fn outline(text: &str, line: usize) -> Result<Outline, PageError> {
    let mut outline = Outline::default();
    let walk = walk(text, &mut Tree::new());
    if walk.deepest > DEEPEST {
        return Err(too_deep(line));
    }
    outline.method = walk.attribute("method").map(|method| method.trim().to_owned()).filter(|name| !name.is_empty());
    outline.kind = match (walk.root.as_str(), walk.attribute("status")) {
        ("request", _) => SampleKind::Request,
        ("response", Some("error")) => SampleKind::Error,
        ("response", _) => SampleKind::Response,
        _ => SampleKind::Other,
    };
    outline.faults = walk.faults;
    Ok(outline)
}

/// Merges the sample into its side's tree.
pub(super) fn merge(text: &str, tree: &mut Tree) {
    walk(text, tree);
}

/// What a walk over a sample brought.
#[derive(Default)]
struct Walk {
    root: String,
    attributes: Vec<(String, String)>,
    faults: Vec<Words>,
    deepest: usize,
}

impl Walk {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// An element that is open.
struct Open {
    node: NodeId,
    /// The child read last.
    last: Option<NodeId>,
    /// The children of this one element, each once for every time that it is there.
    seen: Vec<NodeId>,
}

fn walk(text: &str, tree: &mut Tree) -> Walk {
    let mut walk = Walk::default();
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    let mut open: Vec<Open> = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                start(&tag, tree, &mut open, &mut walk);
            }
            Ok(Event::Empty(tag)) => {
                if start(&tag, tree, &mut open, &mut walk) {
                    end(tree, &mut open);
                }
            }
            Ok(Event::End(tag)) => end_named(tag.name().as_ref(), tree, &mut open, &mut walk),
            Ok(Event::Text(text)) => shown(&text, tree, &mut open),
            Ok(Event::CData(text)) => shown(&text, tree, &mut open),
            Ok(Event::Comment(text)) => {
                if text.trim().is_empty() || is_ellipsis(&text) {
                    elide(tree, &mut open);
                }
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => {
                walk.faults.push(Words::new(
                    format!("the sample is not well-formed: {error}"),
                    format!("пример не является правильным XML: {error}"),
                ));
                break;
            }
        }
        if walk.deepest > DEEPEST {
            break;
        }
    }
    walk
}

/// Opens an element; whether it did.
fn start(tag: &BytesStart<'_>, tree: &mut Tree, open: &mut Vec<Open>, walk: &mut Walk) -> bool {
    let name = tag.name().as_ref().trim().to_owned();
    if !is_name(&name) {
        walk.faults.push(no_name(&name));
        return false;
    }
    let attributes =
        tag.attributes().flatten().map(|attribute| (attribute.key.as_ref().to_owned(), attribute.value.into_owned()));
    if open.is_empty() {
        walk.root = name;
        walk.attributes = attributes.collect();
        open.push(Open { node: Tree::ROOT, last: None, seen: Vec::new() });
        return true;
    }
    // `<typeId><typeId>`: the second one was to close the first.
    let again = open
        .last()
        .is_some_and(|open| open.node != Tree::ROOT && open.seen.is_empty() && tree.node(open.node).name == name);
    if again {
        walk.faults.push(Words::new(
            format!("the element `{name}` is opened twice, where the second tag should close it"),
            format!("элемент «{name}» открыт дважды: второй тег должен его закрывать"),
        ));
        end(tree, open);
        return false;
    }
    let Some(parent) = open.last_mut() else { return false };
    let node = tree.child_or_new(parent.node, &name, true);
    if parent.seen.contains(&node) {
        tree.node_mut(node).repeats = true;
    }
    parent.seen.push(node);
    parent.last = Some(node);
    for (name, _) in attributes.filter(|(name, _)| is_name(name)) {
        tree.child_or_new(node, &format!("@{name}"), true);
    }
    open.push(Open { node, last: None, seen: Vec::new() });
    walk.deepest = walk.deepest.max(open.len());
    true
}

/// Closes the element of that name, and with it those in it that were not closed.
fn end_named(name: &str, tree: &mut Tree, open: &mut Vec<Open>, walk: &mut Walk) {
    let name = name.trim();
    let is_it = |open: &Open, tree: &Tree| match open.node {
        Tree::ROOT => walk.root == name,
        node => tree.node(node).name == name,
    };
    let Some(at) = open.iter().rposition(|open| is_it(open, tree)) else {
        walk.faults.push(Words::new(
            format!("the tag `</{name}>` closes nothing"),
            format!("тег «</{name}>» ничего не закрывает"),
        ));
        return;
    };
    while open.len() > at {
        if open.len() > at + 1 {
            let unclosed = open.last().map_or("", |open| tree.node(open.node).name.as_str());
            walk.faults.push(Words::new(
                format!("the element `{unclosed}` is not closed"),
                format!("элемент «{unclosed}» не закрыт"),
            ));
        }
        end(tree, open);
    }
}

fn end(tree: &mut Tree, open: &mut Vec<Open>) {
    let Some(closed) = open.pop() else { return };
    // Another element of the name shows what this one leaves out.
    let is_filled = tree.members(closed.node).next().is_some();
    if closed.seen.is_empty() && is_filled && tree.node(closed.node).is_elided {
        let keeps = tree.node(closed.node).repeats;
        tree.node_mut(closed.node).is_elided = !keeps;
    }
}

fn shown(text: &str, tree: &mut Tree, open: &mut [Open]) {
    let text = text.trim();
    let Some(current) = open.last() else { return };
    if is_ellipsis(text) {
        elide(tree, open);
    } else if !text.is_empty() && current.node != Tree::ROOT {
        tree.node_mut(current.node).value = Some(Shown::Text(text.to_owned()));
    }
}

fn is_ellipsis(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && text.chars().all(|letter| matches!(letter, '.' | '…' | ' '))
}

/// Takes note of `...`: more elements of the kind before it, or members that are not shown.
fn elide(tree: &mut Tree, open: &mut [Open]) {
    let Some(current) = open.last() else { return };
    let distinct = {
        let mut seen = current.seen.clone();
        seen.sort_unstable();
        seen.dedup();
        seen.len()
    };
    let Some(last) = current.last else {
        if tree.members(current.node).next().is_none() {
            tree.node_mut(current.node).is_elided = true;
        }
        return;
    };
    let is_object = !tree.is_leaf(last);
    let name = tree.node(last).name.to_lowercase();
    let is_named_after = tree.node(current.node).name.to_lowercase().contains(name.trim_end_matches('s'));
    if tree.node(last).may_repeat {
        return;
    }
    if distinct == 1 && (is_object || is_named_after || tree.node(last).repeats) {
        tree.node_mut(last).repeats = true;
    } else if !tree.node(last).repeats {
        tree.node_mut(current.node).is_elided = true;
        tree.node_mut(last).may_repeat = is_object;
    }
}
