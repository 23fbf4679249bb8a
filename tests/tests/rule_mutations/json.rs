//! A request as a JSON-RPC document.

use super::expected::Document;
use super::pen::{Anchor, Pen, Spot, Style, WIDE};
use super::tree::{Name, Node, Step, Way};
use super::truth::World;

/// The document, and where its anchor came to stand.
pub fn write(world: &World, document: &Document, anchor: &Anchor, style: Style) -> (String, Option<Spot>) {
    let mut pen = Pen::new(anchor, style);
    let mut writer = Writer { world, pen: &mut pen, way: Vec::new(), marks: document.is_around() };
    let Node::Object(id, members) = &document.around else { return (String::new(), None) };
    let fields = world.shape(*id).fields;
    writer.pen.mark(|anchor| document.is_around() && *anchor == Anchor::Value(Vec::new()));
    writer.pen.write("{");
    writer.pen.line(1);
    if !members.iter().any(|(name, _)| writer.name(fields, name) == "id") {
        writer.pen.write(&format!("\"id\": \"{WIDE}\""));
    }
    for (name, node) in members {
        let called = writer.name(fields, name);
        writer.way = vec![Step::Member(name.clone())];
        writer.pen.write(",");
        writer.pen.line(1);
        writer.key(&called);
        if *node == Node::Map(Vec::new()) {
            writer.way.clear();
            writer.marks = !document.is_around();
            writer.value(&document.request, 1);
            writer.marks = document.is_around();
        } else {
            writer.value(node, 1);
        }
    }
    writer.pen.line(0);
    writer.pen.write("}");
    let found = pen.found;
    (pen.text, found)
}

struct Writer<'w, 'p, 'a> {
    world: &'w World,
    pen: &'p mut Pen<'a>,
    way: Way,
    /// What is looked for may be here.
    marks: bool,
}

impl Writer<'_, '_, '_> {
    fn name(&self, fields: &[callsheet_runtime::tables::Field<'static>], name: &Name) -> String {
        match name {
            Name::Field(number) => fields.get(usize::from(*number)).map_or("", |field| field.name).to_owned(),
            Name::Foreign(name) => (*name).to_owned(),
        }
    }

    fn key(&mut self, name: &str) {
        let (marks, way) = (self.marks, self.way.clone());
        self.pen.mark(|anchor| marks && matches!(anchor, Anchor::Name(meant) if *meant == way));
        self.pen.write(&quoted(name));
        self.pen.write(": ");
    }

    fn value(&mut self, node: &Node, depth: usize) {
        let (marks, way) = (self.marks, self.way.clone());
        self.pen.mark(|anchor| marks && matches!(anchor, Anchor::Value(meant) if *meant == way));
        match node {
            Node::Null => self.pen.write("null"),
            Node::Bare(text) => self.pen.write(text),
            Node::Text(text) => self.pen.write(&quoted(text)),
            Node::List(_, items) => {
                let items = items.iter().enumerate().map(|(number, item)| (Step::Item(number), None, item));
                self.members(('[', ']'), items.collect(), depth);
            }
            Node::Object(id, members) => {
                let fields = self.world.shape(*id).fields;
                let members = members
                    .iter()
                    .map(|(name, member)| (Step::Member(name.clone()), Some(self.name(fields, name)), member));
                self.members(('{', '}'), members.collect(), depth);
            }
            Node::Map(members) => {
                let members = members.iter().map(|(key, member)| (Step::Key(key.clone()), Some(key.clone()), member));
                self.members(('{', '}'), members.collect(), depth);
            }
        }
    }

    fn members(&mut self, (begin, end): (char, char), members: Vec<(Step, Option<String>, &Node)>, depth: usize) {
        self.pen.write(&begin.to_string());
        let is_empty = members.is_empty();
        for (number, (step, name, node)) in members.into_iter().enumerate() {
            if number > 0 {
                self.pen.write(",");
            }
            self.pen.line(depth + 1);
            self.way.push(step);
            if let Some(name) = name {
                self.key(&name);
            }
            self.value(node, depth + 1);
            self.way.pop();
        }
        if !is_empty {
            self.pen.line(depth);
        }
        self.pen.write(&end.to_string());
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
