//! A document as a small tree, for the few places that want one: gluing a signature and reading a refusal.

use std::collections::BTreeMap;

use callsheet_runtime::xml::text::is_blank;
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

/// How deep elements may be nested.
const DEPTH: usize = 128;

/// The text is not the XML document that was expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotXml {
    /// It breaks the grammar of XML.
    #[error("not well-formed XML, at byte {0}")]
    Malformed(u64),
    /// It has no element at all, or ends within one.
    #[error("the XML document ends too early")]
    End,
    /// Something stands beside the document's one element.
    #[error("something stands beside the XML document's root element")]
    Beside,
    /// It has a document type declaration, which could make it grow without bounds.
    #[error("a document type declaration is not allowed")]
    Doctype,
    /// Its elements are nested too deep.
    #[error("elements are nested more than {DEPTH} levels deep")]
    Depth,
}

/// An element, with what a reader of it may ask for.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    /// In document order, without namespace declarations and names with a prefix.
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
}

/// What stands in an element.
#[derive(Debug)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
    /// Text of a CDATA section, which some readers treat apart.
    Cdata(String),
    /// A comment or a processing instruction: nothing to read, yet it parts the texts around it.
    Aside,
}

impl Element {
    /// Reads a document into a tree.
    pub(crate) fn parse(document: &str) -> Result<Self, NotXml> {
        let mut reader = Reader::from_str(document);
        reader.config_mut().check_end_names = true;
        let mut open: Vec<Element> = vec![Element::default()];
        loop {
            let event = reader.read_event().map_err(|_| NotXml::Malformed(reader.error_position()))?;
            let malformed = || NotXml::Malformed(reader.buffer_position());
            match event {
                Event::Eof => break,
                Event::Start(_) if open.len() > DEPTH => return Err(NotXml::Depth),
                Event::Start(start) => open.push(Element::of(&start).ok_or_else(malformed)?),
                Event::Empty(start) => add(&mut open, Node::Element(Element::of(&start).ok_or_else(malformed)?)),
                Event::End(_) => {
                    let closed = open.pop().ok_or_else(malformed)?;
                    add(&mut open, Node::Element(closed));
                }
                Event::Text(text) => add(&mut open, Node::Text(text.xml10_content().into_owned())),
                Event::GeneralRef(name) => {
                    let character = name.resolve_char_ref().map_err(|_| malformed())?;
                    let text = match character {
                        Some(character) => character.to_string(),
                        None => resolve_predefined_entity(&name).ok_or_else(malformed)?.to_owned(),
                    };
                    add(&mut open, Node::Text(text));
                }
                Event::CData(text) => add(&mut open, Node::Cdata(text.xml10_content().into_owned())),
                Event::Comment(_) | Event::PI(_) => add(&mut open, Node::Aside),
                Event::DocType(_) => return Err(NotXml::Doctype),
                Event::Decl(_) => {}
            }
        }
        root(open)
    }

    fn of(start: &BytesStart<'_>) -> Option<Self> {
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.ok()?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
            let name: &str = attribute.key.as_ref();
            if name != "xmlns" && !name.contains(':') {
                attributes.push((name.to_owned(), value.into_owned()));
            }
        }
        Some(Self { name: AsRef::<str>::as_ref(&start.name()).to_owned(), attributes, children: Vec::new() })
    }

    /// The elements in it, in document order.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) | Node::Cdata(_) | Node::Aside => None,
        })
    }

    /// The elements in it, gathered under their names; names in byte order, those with a prefix left out.
    pub(crate) fn by_name(&self) -> BTreeMap<&str, Vec<&Element>> {
        let mut named = BTreeMap::<&str, Vec<&Element>>::new();
        for element in self.elements().filter(|element| !element.name.contains(':')) {
            named.entry(&element.name).or_default().push(element);
        }
        named
    }

    /// All text that stands in it directly.
    pub(crate) fn text(&self) -> String {
        let texts = self.children.iter().map(|node| match node {
            Node::Text(text) | Node::Cdata(text) => text.as_str(),
            Node::Element(_) | Node::Aside => "",
        });
        texts.collect()
    }
}

/// Adds a node to the innermost open element. Texts that follow each other are one text.
fn add(open: &mut [Element], node: Node) {
    let Some(innermost) = open.last_mut() else { return };
    match (innermost.children.last_mut(), node) {
        (Some(Node::Text(before)), Node::Text(text)) => before.push_str(&text),
        (_, node) => innermost.children.push(node),
    }
}

/// The one element of the document, whose own children stand in for the document itself.
fn root(mut open: Vec<Element>) -> Result<Element, NotXml> {
    let document = match open.pop() {
        Some(document) if open.is_empty() => document,
        _ => return Err(NotXml::End),
    };
    let mut root = None;
    for node in document.children {
        match node {
            Node::Element(element) if root.is_none() => root = Some(element),
            Node::Aside => {}
            Node::Text(text) if is_blank(&text) => {}
            Node::Element(_) | Node::Text(_) | Node::Cdata(_) => return Err(NotXml::Beside),
        }
    }
    root.ok_or(NotXml::End)
}
