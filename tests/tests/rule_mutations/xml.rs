//! A request as an XML document.

use callsheet_runtime::tables::{ListForm, Place};
use callsheet_tests::markup::escaped;

use super::expected::Document;
use super::pen::{Anchor, Pen, Spot, Style, WIDE};
use super::spots::Part;
use super::tree::{Name, Node, Step, Way, below};
use super::truth::World;

/// The name of a member that is the text beside an object's members.
pub const TEXT: &str = "#text";

/// An element, and the ways of what it stands for.
struct Element {
    name: String,
    attributes: Vec<(String, String, Way)>,
    text: Option<String>,
    children: Vec<Element>,
    ways: Vec<Way>,
}

/// The document, where its anchor came to stand, and the path to what was looked for.
pub fn write(world: &World, document: &Document, anchor: &Anchor, style: Style) -> (String, Option<Spot>) {
    let root = root(world, document);
    let mut pen = Pen::new(anchor, style);
    pen.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    pen.write(&format!("<!-- {WIDE} -->"));
    pen.line(0);
    element(&mut pen, &root, 0);
    let found = pen.found;
    (pen.text, found)
}

/// The path to a value of the document.
pub fn path(world: &World, document: &Document, way: &[Step]) -> String {
    let root = root(world, document);
    let mut path = format!("/{}", root.name);
    let mut around = &root;
    while !around.ways.iter().any(|own| own == way) {
        if let Some((name, ..)) = around.attributes.iter().find(|(.., own)| own == way) {
            path.push_str(&format!("/@{name}"));
            break;
        }
        let leads = |child: &&Element| child.ways.iter().any(|own| way.starts_with(own));
        let Some(next) = around
            .children
            .iter()
            .filter(leads)
            .max_by_key(|child| child.ways.iter().filter(|own| way.starts_with(own)).map(Vec::len).max())
        else {
            break;
        };
        let same: Vec<&Element> = around.children.iter().filter(|child| child.name == next.name).collect();
        path.push_str(&format!("/{}", next.name));
        if same.len() > 1 {
            let number = same.iter().position(|child| std::ptr::eq(*child, next)).map_or(0, |at| at + 1);
            path.push_str(&format!("[{number}]"));
        }
        around = next;
    }
    path
}

fn root(world: &World, document: &Document) -> Element {
    let mut root = Element {
        name: if document.part == Part::Answer { "response" } else { "request" }.to_owned(),
        attributes: Vec::new(),
        text: None,
        children: Vec::new(),
        ways: vec![Vec::new()],
    };
    let nowhere = [Step::Item(usize::MAX)];
    let base = |meant: bool| if meant { Vec::new() } else { nowhere.to_vec() };
    fill(world, &mut root, &document.around, &base(document.is_around()));
    fill(world, &mut root, &document.request, &base(!document.is_around()));
    root
}

fn fill(world: &World, element: &mut Element, node: &Node, way: &[Step]) {
    match node {
        Node::Object(id, members) => {
            for (name, node) in members {
                let way = below(way, Step::Member(name.clone()));
                let field = match name {
                    Name::Field(number) => world.shape(*id).fields.get(usize::from(*number)),
                    Name::Foreign(_) => None,
                };
                let called = match (name, field) {
                    (Name::Foreign(name), _) => name,
                    (_, field) => field.map_or("", |field| field.name),
                };
                if *name == Name::Foreign(TEXT) {
                    element.text = Some(node.scalar().unwrap_or_default().to_owned());
                    continue;
                }
                match field.map(|field| field.place) {
                    Some(Place::Attribute) => {
                        let text = node.scalar().unwrap_or_default().to_owned();
                        element.attributes.push((called.to_owned(), text, way));
                    }
                    _ => named(world, element, called, node, &way),
                }
            }
        }
        Node::Map(members) => {
            for (key, node) in members {
                named(world, element, key, node, &below(way, Step::Key(key.clone())));
            }
        }
        Node::List(ListForm::Wrapped(item), items) => {
            for (number, node) in items.iter().enumerate() {
                named(world, element, item, node, &below(way, Step::Item(number)));
            }
        }
        Node::List(ListForm::Joined(separator), items) => {
            let pieces: Vec<&str> = items.iter().filter_map(Node::scalar).collect();
            element.text = Some(pieces.join(separator));
            element.ways.extend((0..items.len()).map(|number| below(way, Step::Item(number))));
        }
        _ => element.text = Some(node.scalar().unwrap_or_default().to_owned()),
    }
}

fn named(world: &World, around: &mut Element, name: &str, node: &Node, way: &[Step]) {
    let child = |ways: Vec<Way>| Element {
        name: name.to_owned(),
        attributes: Vec::new(),
        text: None,
        children: Vec::new(),
        ways,
    };
    match node {
        Node::List(ListForm::Repeated | ListForm::Plain, items) => {
            for (number, item) in items.iter().enumerate() {
                let item_way = below(way, Step::Item(number));
                let mut element = child(match number {
                    0 => vec![way.to_vec(), item_way.clone()],
                    _ => vec![item_way.clone()],
                });
                fill(world, &mut element, item, &item_way);
                around.children.push(element);
            }
        }
        _ => {
            let mut element = child(vec![way.to_vec()]);
            fill(world, &mut element, node, way);
            around.children.push(element);
        }
    }
}

fn element(pen: &mut Pen<'_>, element: &Element, depth: usize) {
    let is_meant = |way: &Way| element.ways.contains(way);
    pen.mark(|anchor| matches!(anchor, Anchor::Value(way) if is_meant(way)));
    pen.write("<");
    pen.mark(|anchor| matches!(anchor, Anchor::Name(way) if is_meant(way)));
    pen.write(&element.name);
    for (name, value, own) in &element.attributes {
        pen.write(" ");
        pen.mark(|anchor| matches!(anchor, Anchor::Name(way) if way == own));
        pen.write(&format!("{name}=\""));
        pen.mark(|anchor| matches!(anchor, Anchor::Value(way) if way == own));
        pen.write(&format!("{}\"", escaped(value).replace('"', "&quot;")));
    }
    pen.write(">");
    pen.mark(|anchor| matches!(anchor, Anchor::Content(way) if is_meant(way)));
    if let Some(text) = &element.text {
        pen.write(&escaped(text));
    }
    for child in &element.children {
        pen.line(depth + 1);
        if depth > 0 {
            pen.write(&format!("<!-- {WIDE} -->"));
        }
        self::element(pen, child, depth + 1);
    }
    if !element.children.is_empty() {
        pen.line(depth);
    }
    pen.write(&format!("</{}>", element.name));
}
