//! A document as a flat tree: an array of nodes in document order, each with its place in the text.
//!
//! Reading and walking need no recursion, and the text itself is never copied: names and values are decoded when asked.

mod json;
mod json_text;
mod marked;
mod xml;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

pub(crate) use json::{read as read_json, read_marked as read_marked_json};
pub(crate) use xml::{read as read_xml, read_marked as read_marked_xml};

use callsheet_runtime::xml::text;

use crate::Code;

/// The number of a node.
pub(crate) type NodeId = u32;

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NodeKind {
    /// JSON `null`.
    Null,
    /// JSON `true`.
    True,
    /// JSON `false`.
    False,
    /// A JSON number.
    Number,
    /// A JSON string, or a run of XML text.
    Text,
    /// An XML CDATA section.
    Cdata,
    /// A JSON array.
    List,
    /// A JSON object.
    Object,
    /// An XML element.
    Element,
    /// An XML attribute.
    Attribute,
}

/// A value with its name, if it has one.
///
/// Nodes stand in document order, so that what belongs to node `n` are the nodes from `n + 1` up to its `end`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    kind: NodeKind,
    /// The text between quotes holds escapes or references.
    escaped: bool,
    name_escaped: bool,
    /// The key without its quotes, or the name of the element or attribute.
    name: (u32, u32),
    /// The value: strings without their quotes, elements with their tags.
    span: (u32, u32),
    parent: NodeId,
    end: NodeId,
}

/// What is wrong with a document as such.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Malformed {
    pub code: Code,
    /// What the code's words name.
    pub argument: String,
    pub span: Range<usize>,
}

impl Malformed {
    pub(crate) fn syntax(problem: impl Into<String>, span: Range<usize>) -> Self {
        Self { code: Code::Malformed, argument: problem.into(), span }
    }

    pub(crate) fn limit(code: Code, limit: usize, span: Range<usize>) -> Self {
        Self { code, argument: limit.to_string(), span }
    }
}

/// A document that was read.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    text: &'a str,
    nodes: Vec<Node>,
    /// JSON members that do not count, since a later one has the same key; in ascending order.
    shadowed: Vec<NodeId>,
    /// Lists and objects of which only some members were read, in ascending order.
    marked: Vec<(NodeId, usize)>,
    /// The numbers of these members in their lists, from 1; in ascending order of nodes.
    numbers: Vec<(NodeId, usize)>,
}

/// The parent of the root.
const NO_PARENT: NodeId = NodeId::MAX;

impl<'a> Document<'a> {
    /// The text that was read.
    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id as usize)
    }

    /// What the node is; `Null` for a number without a node.
    pub(crate) fn kind(&self, id: NodeId) -> NodeKind {
        self.node(id).map_or(NodeKind::Null, |node| node.kind)
    }

    /// The node around it.
    pub(crate) fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).map(|node| node.parent).filter(|parent| *parent != NO_PARENT)
    }

    /// Where the value stands; strings with their quotes.
    pub(crate) fn span(&self, id: NodeId) -> Range<usize> {
        let Some(node) = self.node(id) else { return 0..0 };
        let (start, end) = (node.span.0 as usize, node.span.1 as usize);
        let quotes = usize::from(node.kind == NodeKind::Text && self.quoted(start, end));
        start - quotes..end + quotes
    }

    fn quoted(&self, start: usize, end: usize) -> bool {
        let bytes = self.text.as_bytes();
        start > 0 && bytes.get(start - 1) == Some(&b'"') && bytes.get(end) == Some(&b'"')
    }

    /// Where the name stands; the value's place where it has none.
    pub(crate) fn name_span(&self, id: NodeId) -> Range<usize> {
        match self.node(id) {
            Some(node) if node.name.1 > 0 => {
                let (start, end) = (node.name.0 as usize, node.name.1 as usize);
                let quotes = usize::from(self.quoted(start, end));
                start - quotes..end + quotes
            }
            _ => self.span(id),
        }
    }

    /// The name, decoded; empty where there is none.
    pub(crate) fn name(&self, id: NodeId) -> Cow<'a, str> {
        let Some(node) = self.node(id) else { return Cow::Borrowed("") };
        let raw = self.slice(node.name);
        if node.name_escaped { json_text::decode(raw) } else { Cow::Borrowed(raw) }
    }

    fn slice(&self, span: (u32, u32)) -> &'a str {
        self.text.get(span.0 as usize..span.1 as usize).unwrap_or_default()
    }

    /// The text of a JSON scalar or of an XML element or attribute, decoded.
    pub(crate) fn value(&self, id: NodeId) -> Cow<'a, str> {
        let Some(node) = self.node(id) else { return Cow::Borrowed("") };
        let raw = self.slice(node.span);
        match node.kind {
            NodeKind::Text if node.escaped => match self.parent(id).map(|parent| self.kind(parent)) {
                Some(NodeKind::Element) => text::resolve(raw),
                _ => json_text::decode(raw),
            },
            NodeKind::Attribute => text::resolve_attribute(raw),
            NodeKind::Element => self.element_text(id),
            NodeKind::Cdata => text::newlines(raw),
            _ => Cow::Borrowed(raw),
        }
    }

    fn element_text(&self, id: NodeId) -> Cow<'a, str> {
        let mut whole = Cow::Borrowed("");
        for child in self.children(id) {
            if matches!(self.kind(child), NodeKind::Text | NodeKind::Cdata) {
                let piece = self.value(child);
                if whole.is_empty() {
                    whole = piece;
                } else {
                    whole.to_mut().push_str(&piece);
                }
            }
        }
        whole
    }

    /// What stands directly in it, in document order.
    pub(crate) fn children(&self, id: NodeId) -> Children<'_, 'a> {
        let end = self.node(id).map_or(0, |node| node.end);
        Children { document: self, next: id.saturating_add(1), end }
    }

    /// The members of an object, list or element: everything but runs of text.
    pub(crate) fn members(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        let markup = self.kind(id) == NodeKind::Element;
        self.children(id).filter(move |child| match markup {
            true => matches!(self.kind(*child), NodeKind::Element | NodeKind::Attribute),
            false => !self.is_shadowed(*child),
        })
    }

    /// Whether a later member of the same JSON object has the same key.
    pub(crate) fn is_shadowed(&self, id: NodeId) -> bool {
        !self.shadowed.is_empty() && self.shadowed.binary_search(&id).is_ok()
    }

    /// The members that do not count, since a later one has the same key.
    pub(crate) fn shadowed(&self) -> &[NodeId] {
        &self.shadowed
    }

    /// Whether only those members of a list or object were read that are not proven right.
    pub(crate) fn is_marked(&self, list: NodeId) -> bool {
        self.marked_members(list).is_some()
    }

    /// How many members such a list has, with those that were not read.
    pub(crate) fn marked_members(&self, list: NodeId) -> Option<usize> {
        let found = self.marked.binary_search_by_key(&list, |(node, _)| *node).ok()?;
        self.marked.get(found).map(|(_, count)| *count)
    }

    /// The number of a member of such a list, from 1.
    pub(crate) fn number(&self, member: NodeId) -> Option<usize> {
        let found = self.numbers.binary_search_by_key(&member, |(node, _)| *node).ok()?;
        self.numbers.get(found).map(|(_, number)| *number)
    }

    /// The elements directly in an element.
    pub(crate) fn elements(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        self.children(id).filter(|child| self.kind(*child) == NodeKind::Element)
    }

    /// The number of the first node behind it that it does not hold.
    pub(crate) fn end(&self, id: NodeId) -> NodeId {
        self.node(id).map_or(id, |node| node.end)
    }

    /// The next node that has the same parent.
    pub(crate) fn next_sibling(&self, id: NodeId) -> Option<NodeId> {
        let node = self.node(id)?;
        let end = self.node(node.parent)?.end;
        (node.end < end).then_some(node.end)
    }

    /// The first run of text in an element that is more than white space.
    pub(crate) fn stray_text(&self, id: NodeId) -> Option<NodeId> {
        self.children(id).find(|child| {
            matches!(self.kind(*child), NodeKind::Text | NodeKind::Cdata) && !text::is_blank(&self.value(*child))
        })
    }

    /// Notes which members of JSON objects have a later namesake. Linear in the document's length.
    fn with_shadowed_members(mut self) -> Self {
        let mut shadowed = Vec::new();
        let mut names = Vec::new();
        for id in 0..self.nodes.len() as NodeId {
            if self.kind(id) == NodeKind::Object {
                names.clear();
                names.extend(self.children(id).map(|child| (self.name(child), child)));
                note_shadowed(&names, &mut shadowed);
            }
        }
        shadowed.sort_unstable();
        self.shadowed = shadowed;
        self
    }
}

/// Up to so many names are compared with each other; more are looked up.
const FEW_NAMES: usize = 16;

fn note_shadowed(names: &[(Cow<'_, str>, NodeId)], shadowed: &mut Vec<NodeId>) {
    if names.len() <= FEW_NAMES {
        for (number, (name, id)) in names.iter().enumerate() {
            if names.iter().skip(number + 1).any(|(later, _)| later == name) {
                shadowed.push(*id);
            }
        }
    } else {
        let mut seen: HashMap<&str, NodeId> = HashMap::with_capacity(names.len());
        shadowed.extend(names.iter().filter_map(|(name, id)| seen.insert(name, *id)));
    }
}

/// The nodes directly in another one.
pub(crate) struct Children<'d, 'a> {
    document: &'d Document<'a>,
    next: NodeId,
    end: NodeId,
}

impl Iterator for Children<'_, '_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        if self.next >= self.end {
            return None;
        }
        let current = self.next;
        self.next = self.document.node(current)?.end;
        Some(current)
    }
}

/// Puts nodes one behind the other while a document is read.
struct Builder {
    nodes: Vec<Node>,
    open: Vec<Open>,
    marked: Vec<(NodeId, usize)>,
    numbers: Vec<(NodeId, usize)>,
}

/// A node whose end has not been read yet.
struct Open {
    id: NodeId,
    children: usize,
}

/// The name of a node: where it stands, and whether it holds escapes.
#[derive(Clone, Copy, Default)]
struct Name {
    span: (u32, u32),
    escaped: bool,
}

impl Builder {
    fn new() -> Self {
        Self { nodes: Vec::new(), open: Vec::new(), marked: Vec::new(), numbers: Vec::new() }
    }

    fn push(&mut self, kind: NodeKind, name: Name, span: Range<usize>, escaped: bool) -> NodeId {
        let id = self.nodes.len() as NodeId;
        let parent = self.open.last_mut().map_or(NO_PARENT, |open| {
            open.children += 1;
            open.id
        });
        self.nodes.push(Node {
            kind,
            escaped,
            name_escaped: name.escaped,
            name: name.span,
            span: (span.start as u32, span.end as u32),
            parent,
            end: id + 1,
        });
        id
    }

    /// Says which number the next node has among all members of its list.
    fn number_next(&mut self, number: usize) {
        self.numbers.push((self.nodes.len() as NodeId, number));
    }

    /// Says that the innermost node is a marked list of so many members.
    fn mark(&mut self, count: usize) {
        let Some(list) = self.open.last().map(|open| open.id) else { return };
        match self.marked.binary_search_by_key(&list, |(node, _)| *node) {
            Ok(found) => self.marked.get_mut(found).into_iter().for_each(|marked| marked.1 = count),
            Err(place) => self.marked.insert(place, (list, count)),
        }
    }

    fn enter(&mut self, kind: NodeKind, name: Name, start: usize) -> NodeId {
        let id = self.push(kind, name, start..start, false);
        self.open.push(Open { id, children: 0 });
        id
    }

    fn leave(&mut self, end: usize) -> Option<NodeId> {
        let open = self.open.pop()?;
        let after = self.nodes.len() as NodeId;
        if let Some(node) = self.nodes.get_mut(open.id as usize) {
            node.end = after;
            node.span.1 = end as u32;
        }
        Some(open.id)
    }

    fn leave_all(&mut self, end: usize) {
        while self.leave(end).is_some() {}
    }

    fn depth(&self) -> usize {
        self.open.len()
    }

    fn children(&self) -> usize {
        self.open.last().map_or(0, |open| open.children)
    }

    fn current(&self) -> Option<NodeKind> {
        let open = self.open.last()?;
        self.nodes.get(open.id as usize).map(|node| node.kind)
    }

    fn current_name<'t>(&self, text: &'t str) -> Option<&'t str> {
        let open = self.open.last()?;
        let name = self.nodes.get(open.id as usize)?.name;
        text.get(name.0 as usize..name.1 as usize)
    }

    fn finish(self, text: &str) -> Document<'_> {
        let Self { nodes, marked, numbers, .. } = self;
        Document { text, nodes, shadowed: Vec::new(), marked, numbers }
    }
}
