//! What a validator is to say of a fault, told from the tables and from where the fault was put.

use std::collections::BTreeSet;

use callsheet_runtime::tables::{Method, ShapeId};

use super::pen::Anchor;
use super::spots::Part;
use super::tree::{Name, Node, Step, Way};
use super::truth::{Scene, Truth, World};
use super::xml;

/// A request or an answer with what stands around it.
#[derive(Clone, Debug)]
pub struct Document {
    pub method: &'static Method<'static>,
    pub around: Node,
    pub request: Node,
    /// Through which part ways lead.
    pub part: Part,
}

impl Document {
    /// Whether ways lead through what stands around the request or answer.
    pub fn is_around(&self) -> bool {
        self.part == Part::Around
    }

    /// The part that ways lead through.
    pub fn root(&self) -> &Node {
        if self.is_around() { &self.around } else { &self.request }
    }

    pub fn with_root(&self, root: Node) -> Self {
        match self.is_around() {
            true => Self { around: root, ..self.clone() },
            false => Self { request: root, ..self.clone() },
        }
    }
}

/// A fault that was planted.
#[derive(Clone, Debug)]
pub struct Fault {
    pub code: &'static str,
    /// The code by which `unchecked` and `said` mean it, where that is another.
    pub meant: Option<&'static str>,
    /// The value that its path leads to.
    pub blamed: Way,
    pub anchor: Anchor,
    /// The object in which it is, and the number of its field; none where the object itself is wrong.
    pub object: Way,
    pub field: Option<u16>,
    /// The field's own words, and what is taken of it, count for it.
    pub is_demand: bool,
    /// The server may take it without a word.
    pub may_be_taken: bool,
    pub is_warning: bool,
    /// It is told of the call, whose parameters the request is.
    pub of_params: bool,
    pub rule: Option<(&'static str, u32)>,
}

/// What a validator is to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    pub code: String,
    pub is_error: bool,
    pub path: String,
    pub rule: Option<(String, u32)>,
}

impl Fault {
    /// A fault of a field's value.
    pub fn of_value(code: &'static str, object: &[Step], field: u16, way: Way) -> Self {
        Self {
            code,
            meant: None,
            blamed: way.clone(),
            anchor: Anchor::Value(way),
            object: object.to_vec(),
            field: Some(field),
            is_demand: true,
            may_be_taken: true,
            is_warning: false,
            of_params: false,
            rule: None,
        }
    }

    /// A fault of an object.
    pub fn of_object(code: &'static str, object: &[Step]) -> Self {
        Self { field: None, is_demand: false, ..Self::of_value(code, object, 0, object.to_vec()) }
    }

    pub fn blaming(self, blamed: &[Step]) -> Self {
        Self { blamed: blamed.to_vec(), ..self }
    }

    pub fn at(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    pub fn demanded(self, file: &'static str, line: u32) -> Self {
        Self { rule: (line > 0).then_some((file, line)), ..self }
    }

    pub fn warning(self) -> Self {
        Self { is_warning: true, may_be_taken: false, ..self }
    }

    /// What is said of it, put into that document.
    pub fn expected(&self, world: &World, document: &Document) -> Expected {
        let open = BTreeSet::new();
        let scene = Scene { world: *world, root: document.root(), open: &open };
        let meant = self.meant.unwrap_or(self.code);
        let own = self.field.map(|field| (self.object.clone(), field));
        let holder = holder(document.root(), &self.object);
        let first = if self.is_demand { own.or_else(|| holder.clone()) } else { holder.clone() };
        let is_taken =
            self.may_be_taken && document.part != Part::Answer && takes(&scene, document, first.clone(), meant);
        let is_error = !self.is_warning && !is_taken;
        let (mut code, mut blamed) = (self.code, self.blamed.clone());
        if code == "unknown-member" && !is_error {
            code = "ignored-member";
            if let Anchor::Name(way) = &self.anchor {
                blamed = way.clone();
            }
        }
        let speaks = if self.is_demand || self.code == "unknown-member" { first } else { None };
        let said =
            speaks.filter(|_| is_error).and_then(|(object, field)| said_at(&scene, document, &object, field, meant));
        let path = match said {
            _ if self.of_params => "/params".to_owned(),
            Some(told) => told.to_owned(),
            None => path(world, document, &blamed),
        };
        Expected { code: code.to_owned(), is_error, path, rule: self.rule.map(|(file, line)| (file.to_owned(), line)) }
    }
}

/// The field that holds an object, and the object whose field it is.
fn holder(root: &Node, object: &[Step]) -> Option<(Way, u16)> {
    let at = object.iter().rposition(|step| matches!(step, Step::Member(Name::Field(_))))?;
    let Step::Member(Name::Field(number)) = &object[at] else { return None };
    let around = root.objects_on(&object[..at]);
    Some((around.last()?.to_vec(), *number))
}

/// Whether the server takes a fault of a field without a word: what the field says of it, then those around it.
fn takes(scene: &Scene<'_>, document: &Document, field: Option<(Way, u16)>, code: &str) -> bool {
    let mut next = field;
    while let Some((object, number)) = next {
        let Some(id) = scene.root.shape_at(&object) else { break };
        let Some(field) = scene.world.shape(id).fields.get(usize::from(number)) else { break };
        let own = field.unchecked.iter().find(|own| {
            let asks = |when| scene.ask(when, &object) == Truth::Yes;
            scene.world.knows(own.versions) && own.when.as_ref().is_none_or(asks)
        });
        if let Some(taken) = own.and_then(|own| own.takes(code)) {
            return taken;
        }
        next = holder(scene.root, &object);
    }
    takes_at_root(scene, document, code)
}

/// Whether a request that is no object is said to be taken with such a fault.
fn takes_at_root(scene: &Scene<'_>, document: &Document, code: &str) -> bool {
    let shape = scene.world.shape(document.method.request);
    if document.part != Part::Request || shape.form != callsheet_runtime::tables::Form::Transparent {
        return false;
    }
    let field = shape.fields.first();
    let own = field
        .and_then(|field| field.unchecked.iter().find(|own| own.when.is_none() && scene.world.knows(own.versions)));
    own.and_then(|own| own.takes(code)).unwrap_or_default()
}

/// The place that the server names in words of its own.
fn said_at(scene: &Scene<'_>, document: &Document, object: &[Step], number: u16, code: &str) -> Option<&'static str> {
    let id: ShapeId = scene.root.shape_at(object).unwrap_or(document.method.request);
    let all = scene.world.tables.shape_text(id)?.said;
    let of_field = all.iter().filter(|said| said.field == number && scene.world.knows(said.versions));
    let mut own = of_field.filter(|said| said.codes.is_empty() || said.codes.contains(&code));
    own.find(|said| said.when.as_ref().is_none_or(|when| scene.ask(when, object) == Truth::Yes))?.at
}

/// The path to a value, as the server writes it.
pub fn path(world: &World, document: &Document, way: &[Step]) -> String {
    if !world.is_json() {
        return xml::path(world, document, way);
    }
    let mut path = if document.part == Part::Answer { "/result".to_owned() } else { String::new() };
    let root = document.root();
    if document.part == Part::Request && !matches!(root, Node::Object(id, _) if *id == document.method.request) {
        let field = world.shape(document.method.request).fields.first();
        tell(world, field, "", &mut path);
    }
    for (number, step) in way.iter().enumerate() {
        match step {
            Step::Member(Name::Field(field)) => {
                let shape = root.shape_at(&way[..number]).map(|id| world.shape(id));
                let field = shape.and_then(|shape| shape.fields.get(usize::from(*field)));
                tell(world, field, field.map_or("", |field| field.name), &mut path);
            }
            Step::Member(Name::Foreign(name)) => path.push_str(&format!("/{name}")),
            Step::Item(number) => path.push_str(&format!("/{}", number + 1)),
            Step::Key(key) => path.push_str(&format!("/{key}")),
        }
    }
    if path.is_empty() { "/".to_owned() } else { path }
}

fn tell(world: &World, field: Option<&callsheet_runtime::tables::Field<'static>>, name: &str, path: &mut String) {
    let known = field.filter(|field| world.knows(field.versions));
    let told = known.and_then(|field| field.told_at.iter().find(|told| world.knows(told.versions)));
    match told {
        Some(told) if told.at.starts_with('/') => *path = told.at.trim_end_matches('/').to_owned(),
        Some(told) => path.push_str(&format!("/{}", told.at)),
        None if name.is_empty() => {}
        None => path.push_str(&format!("/{name}")),
    }
}
