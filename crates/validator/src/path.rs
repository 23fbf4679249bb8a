//! The ways to values, as servers write them.

use std::collections::{HashMap, HashSet};

use crate::check::Place;
use crate::document::{Document, NodeId, NodeKind};

/// Writes paths. What it has to count it counts once, so that many paths into one list cost no more than its length.
pub(crate) struct Paths<'d, 'a> {
    document: &'d Document<'a>,
    singles: &'d HashSet<NodeId>,
    loose: &'d HashSet<NodeId>,
    /// What the server calls some nodes; with `/` before it, the whole way to them.
    told_at: &'d HashMap<NodeId, &'d str>,
    /// The numbers of list members and of repeated elements, from 1.
    numbers: HashMap<NodeId, usize>,
    counted: HashSet<NodeId>,
}

impl<'d, 'a> Paths<'d, 'a> {
    pub(crate) fn new(
        document: &'d Document<'a>,
        singles: &'d HashSet<NodeId>,
        loose: &'d HashSet<NodeId>,
        told_at: &'d HashMap<NodeId, &'d str>,
    ) -> Self {
        Self { document, singles, loose, told_at, numbers: HashMap::new(), counted: HashSet::new() }
    }

    /// The way from `base` to the place.
    pub(crate) fn of(&mut self, place: Place, base: NodeId) -> String {
        let mut way = vec![place.node];
        while let Some(parent) = way.last().filter(|node| **node != base).and_then(|node| self.document.parent(*node)) {
            way.push(parent);
        }
        let markup = matches!(self.document.kind(base), NodeKind::Element);
        let mut path = String::new();
        for (number, node) in way.iter().rev().enumerate() {
            if markup {
                self.markup_step(*node, &mut path);
                continue;
            }
            match self.told_at.get(node) {
                Some(way) if way.starts_with('/') => path = way.trim_end_matches('/').to_owned(),
                Some(name) => {
                    path.push('/');
                    path.push_str(name);
                }
                None if number > 0 => self.step(*node, &mut path),
                None => {}
            }
            let itself = *node == place.node;
            let called = self.told_at.contains_key(node);
            if (itself && place.single && !called) || (!itself && self.singles.contains(node)) {
                path.push_str("/1");
            }
        }
        if path.is_empty() { "/".to_owned() } else { path }
    }

    fn step(&mut self, node: NodeId, path: &mut String) {
        path.push('/');
        let parent = self.document.parent(node);
        let listed =
            parent.filter(|parent| self.document.kind(*parent) == NodeKind::List || self.loose.contains(parent));
        match listed {
            Some(list) => {
                let number = match self.document.is_marked(list) {
                    true => self.document.number(node).unwrap_or_default(),
                    false => self.number_of(list, node),
                };
                path.push_str(&number.to_string());
            }
            None => push_name(&self.document.name(node), path),
        }
    }

    fn number_of(&mut self, list: NodeId, member: NodeId) -> usize {
        self.count(list);
        self.numbers.get(&member).copied().unwrap_or_default()
    }

    fn markup_step(&mut self, node: NodeId, path: &mut String) {
        let kind = self.document.kind(node);
        if !matches!(kind, NodeKind::Element | NodeKind::Attribute) {
            return;
        }
        path.push_str(if kind == NodeKind::Attribute { "/@" } else { "/" });
        push_name(&self.document.name(node), path);
        if let Some(parent) = self.document.parent(node) {
            self.count(parent);
            if self.document.marked_members(parent).is_some_and(|members| members > 1)
                && let Some(number) = self.document.number(node)
            {
                path.push_str(&format!("[{number}]"));
                return;
            }
            if let Some(number) = self.numbers.get(&node) {
                path.push_str(&format!("[{number}]"));
            }
        }
    }

    /// Numbers what stands in a list, or the elements of a name that stands more than once.
    fn count(&mut self, parent: NodeId) {
        if !self.counted.insert(parent) {
            return;
        }
        let document = self.document;
        if document.kind(parent) != NodeKind::Element {
            for (number, member) in document.members(parent).enumerate() {
                self.numbers.insert(member, number + 1);
            }
            return;
        }
        let mut seen: HashMap<_, (NodeId, usize)> = HashMap::new();
        for element in document.elements(parent) {
            let (first, count) = seen.entry(document.name(element)).or_insert((element, 0));
            *count += 1;
            if *count > 1 {
                self.numbers.insert(*first, 1);
                self.numbers.insert(element, *count);
            }
        }
    }
}

/// How many characters of a name a path shows: very many paths may lead through one very long name.
const LONGEST_NAME: usize = 250;

fn push_name(name: &str, path: &mut String) {
    match name.char_indices().nth(LONGEST_NAME) {
        Some((at, _)) => {
            path.push_str(name.get(..at).unwrap_or_default());
            path.push('…');
        }
        None => path.push_str(name),
    }
}
