//! Samples of requests and responses, folded into one tree a side: which names lie in which, and what is repeated.

mod json;
mod xml;

use callsheet_spec::naming;

use crate::page::PageError;
use crate::words::Words;

/// The deepest nesting of a sample: what lies deeper has no path.
const DEEPEST: usize = naming::LONGEST_PATH;

/// The number of a node in its [`Tree`].
pub(crate) type NodeId = usize;

/// All that a side's samples show, and what rows of tables add to it.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
}

/// An element, an attribute (`@name`) or a member.
#[derive(Clone, Debug, Default)]
pub(crate) struct Node {
    pub name: String,
    pub parent: NodeId,
    pub children: Vec<NodeId>,
    /// It may be there more than once; of JSON: it is a list.
    pub repeats: bool,
    /// Nothing but `...` behind it says that it repeats; the dots may stand for other members of the object around it.
    pub may_repeat: bool,
    /// The sample leaves members out here.
    pub is_elided: bool,
    /// It stands in a sample, not only in a table.
    pub in_sample: bool,
    /// A value that the sample shows.
    pub value: Option<Shown>,
}

/// A value of a sample.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    Text(String),
    Number,
    Truth,
}

/// What is known of a sample as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outline {
    /// The method that it calls.
    pub method: Option<String>,
    pub kind: SampleKind,
    /// What is wrong with it, in words.
    pub faults: Vec<Words>,
}

/// What a sample is a sample of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum SampleKind {
    Request,
    Response,
    /// An answer that is an error.
    Error,
    /// Something else: a fragment.
    #[default]
    Other,
}

impl Tree {
    /// The node of the document itself.
    pub const ROOT: NodeId = 0;

    pub fn new() -> Self {
        Self { nodes: vec![Node { in_sample: true, ..Node::default() }] }
    }

    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.min(self.nodes.len() - 1)]
    }

    pub fn node_mut(&mut self, id: NodeId) -> &mut Node {
        let last = self.nodes.len() - 1;
        &mut self.nodes[id.min(last)]
    }

    /// All nodes but the root, in the order of the samples.
    pub fn ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        let mut order = Vec::new();
        let mut left = vec![Self::ROOT];
        while let Some(id) = left.pop() {
            order.push(id);
            left.extend(self.node(id).children.iter().rev());
        }
        order.into_iter().skip(1)
    }

    pub fn child(&self, id: NodeId, name: &str) -> Option<NodeId> {
        self.node(id).children.iter().copied().find(|child| self.node(*child).name == name)
    }

    /// The child of that name, made if it is not there.
    pub fn child_or_new(&mut self, parent: NodeId, name: &str, in_sample: bool) -> NodeId {
        if let Some(child) = self.child(parent, name) {
            self.node_mut(child).in_sample |= in_sample;
            return child;
        }
        let id = self.nodes.len();
        self.nodes.push(Node { name: name.to_owned(), parent, in_sample, ..Node::default() });
        self.node_mut(parent).children.push(id);
        id
    }

    /// The names from the root to the node.
    pub fn names(&self, id: NodeId) -> Vec<&str> {
        let mut names = Vec::new();
        let mut at = id;
        while at != Self::ROOT {
            names.push(self.node(at).name.as_str());
            at = self.node(at).parent;
        }
        names.reverse();
        names
    }

    /// The path of a node, as specs write it.
    pub fn path(&self, id: NodeId) -> String {
        let quoted = |name: &str| if name.contains('.') { format!("\"{name}\"") } else { name.to_owned() };
        self.names(id).into_iter().map(quoted).collect::<Vec<_>>().join(".")
    }

    pub fn depth(&self, id: NodeId) -> usize {
        self.names(id).len()
    }

    /// Whether a node lies in another one.
    pub fn is_below(&self, id: NodeId, above: NodeId) -> bool {
        let mut at = id;
        while at != Self::ROOT {
            at = self.node(at).parent;
            if at == above {
                return true;
            }
        }
        false
    }

    /// The children that are no attributes.
    pub fn members(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.node(id).children.iter().copied().filter(|child| !self.node(*child).name.starts_with('@'))
    }

    /// Nothing is known to lie in it.
    pub fn is_leaf(&self, id: NodeId) -> bool {
        self.node(id).children.is_empty() && !self.node(id).is_elided
    }
}

/// What a sample is, and its tree merged into that of its side.
pub(crate) fn outline(text: &str, line: usize) -> Result<Outline, PageError> {
    match text.starts_with('<') {
        true => xml::outline(text, line),
        false => json::outline(text, line),
    }
}

/// Merges a sample into the tree of its side. What is wrong in it was said by [`outline`].
pub(crate) fn merge(text: &str, tree: &mut Tree) {
    match text.starts_with('<') {
        true => xml::merge(text, tree),
        false => json::merge(text, tree),
    }
}

/// Whether a draft can write the name as one segment of a path, which dots part.
fn is_name(name: &str) -> bool {
    let is_mark = |letter: char| letter.is_whitespace() || letter.is_control() || "@$/\"'<>=&.".contains(letter);
    !name.is_empty() && !name.contains(is_mark)
}

fn no_name(name: &str) -> Words {
    let name = name.escape_debug();
    Words::new(format!("`{name}` is no name of a field"), format!("«{name}» — не имя поля"))
}

fn too_deep(line: usize) -> PageError {
    PageError::TooDeep { line, limit: DEEPEST }
}
