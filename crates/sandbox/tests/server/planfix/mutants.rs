//! Requests with one fault each, made of the tables and the examples.

use std::collections::BTreeMap;

use callsheet_runtime::tables::{Field, Form, Kind, ListForm, Method, Place, Presence, ShapeId, Tables, Type};

/// An element of a request.
#[derive(Clone, Debug, Default)]
pub struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    text: String,
    members: Vec<Element>,
}

impl Element {
    pub fn parse(document: &str) -> Self {
        Self::of(roxmltree::Document::parse(document).expect("it is XML").root_element())
    }

    fn of(node: roxmltree::Node<'_, '_>) -> Self {
        let members: Vec<Self> = node.children().filter(|child| child.is_element()).map(Self::of).collect();
        let text = if members.is_empty() { node.text().unwrap_or_default().to_owned() } else { String::new() };
        let attributes = node.attributes().map(|one| (one.name().to_owned(), one.value().to_owned())).collect();
        Self { name: node.tag_name().name().to_owned(), attributes, text, members }
    }

    fn named(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// The element as a document.
    pub fn document(&self) -> String {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        out.push_str(&format!("<{}", self.name));
        for (name, value) in &self.attributes {
            out.push_str(&format!(" {name}=\"{}\"", escaped(value)));
        }
        out.push('>');
        out.push_str(&escaped(&self.text));
        self.members.iter().for_each(|member| member.write(out));
        out.push_str(&format!("</{}>", self.name));
    }

    /// The first element at that path, made where there is none: of several parents one that has the rest.
    fn at(&mut self, path: &[String]) -> &mut Self {
        let Some((first, rest)) = path.split_first() else { return self };
        let named = |member: &Self| member.name == *first;
        let whole = self.members.iter().position(|member| named(member) && member.has(rest));
        let place = whole.or_else(|| self.members.iter().position(named)).unwrap_or_else(|| {
            self.members.push(Self::named(first));
            self.members.len() - 1
        });
        self.members[place].at(rest)
    }

    fn has(&self, path: &[String]) -> bool {
        let Some((first, rest)) = path.split_first() else { return true };
        self.members.iter().any(|member| member.name == *first && member.has(rest))
    }

    fn remove(&mut self, path: &[String]) {
        match path {
            [] => {}
            [last] => self.members.retain(|member| member.name != *last),
            [first, rest @ ..] => {
                self.members.iter_mut().filter(|member| member.name == *first).for_each(|member| member.remove(rest));
            }
        }
    }

    fn set(&mut self, path: &[String], text: &str) {
        let place = self.at(path);
        place.members.clear();
        place.text = text.to_owned();
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// A field of a request, and where it stands.
pub struct Spot {
    pub file: &'static str,
    pub field: Field<'static>,
    /// The names of the elements from the root.
    path: Vec<String>,
    /// The fields beside it.
    pub siblings: &'static [Field<'static>],
}

/// How deep shapes are followed: shapes may hold themselves.
const DEPTH: usize = 8;

/// All fields of a method's request.
pub fn spots(tables: &Tables<'static>, method: &Method<'static>) -> Vec<Spot> {
    let mut found = Vec::new();
    gather(tables, method.request, &[], &mut found);
    found
}

fn gather(tables: &Tables<'static>, id: ShapeId, at: &[String], found: &mut Vec<Spot>) {
    let shape = tables.shape(id);
    if at.len() > DEPTH {
        return;
    }
    for field in shape.fields {
        assert_eq!(field.place, Place::Member, "{}: requests have no attributes of their own", field.name);
        let mut path = at.to_vec();
        if shape.form == Form::Object {
            path.push(field.name.to_owned());
        }
        let kinds = std::iter::once(&field.ty).chain(field.cases.iter().map(|case| &case.ty));
        for ty in kinds {
            within(tables, ty, &path, found);
        }
        found.push(Spot { file: shape.file, field: *field, path, siblings: shape.fields });
    }
}

fn within(tables: &Tables<'static>, ty: &Type<'static>, at: &[String], found: &mut Vec<Spot>) {
    match ty.kind {
        Kind::Record(id) => gather(tables, id, at, found),
        Kind::List(list) => {
            let mut path = at.to_vec();
            if let ListForm::Wrapped(item) = list.form {
                path.push(item.to_owned());
            }
            within(tables, &list.item, &path, found);
        }
        _ => {}
    }
}

/// A text that no number, truth, day or word is.
const NONSENSE: &str = "§";

/// How many members a list may have at most, anywhere.
const MANY: usize = 101;

/// Requests that differ from this one in that field, in it and one beside it, or in all of its group.
pub fn mutants(request: &Element, spot: &Spot) -> Vec<Element> {
    let mut made = Vec::new();
    spoil(request, spot, &mut made);
    let parent = &spot.path[..spot.path.len().saturating_sub(1)];
    let beside = |name: &str| parent.iter().cloned().chain([name.to_owned()]).collect::<Vec<_>>();
    let hangs_on_others = !spot.field.cases.is_empty() || matches!(spot.field.presence, Presence::RequiredWhen(_));
    for sibling in spot.siblings.iter().filter(|sibling| hangs_on_others && sibling.name != spot.field.name) {
        for value in values(&sibling.ty) {
            let mut other = request.clone();
            other.set(&beside(sibling.name), &value);
            spoil(&other, spot, &mut made);
        }
    }
    let mut bare = request.clone();
    for sibling in spot.siblings {
        bare.remove(&beside(sibling.name));
    }
    bare.at(parent);
    made.push(bare);
    let mut full = request.clone();
    for sibling in spot.siblings {
        if !full.has(&beside(sibling.name)) {
            full.set(&beside(sibling.name), "1");
        }
    }
    made.push(full);
    made
}

/// The values that a condition may ask for.
fn values(ty: &Type<'static>) -> Vec<String> {
    match ty.kind {
        Kind::Enum(enumeration) => enumeration.members.iter().map(|member| member.wire.to_owned()).collect(),
        Kind::Bool(_) => vec!["0".to_owned(), "1".to_owned()],
        _ => Vec::new(),
    }
}

fn spoil(request: &Element, spot: &Spot, made: &mut Vec<Element>) {
    let Spot { path, field, .. } = spot;
    if path.is_empty() {
        return;
    }
    let mut without = request.clone();
    let (_, parent) = path.split_last().expect("it is not empty");
    without.at(parent);
    without.remove(path);
    made.push(without);
    let long = "x".repeat(300);
    for text in [NONSENSE, "", "1", "-1", "999", &long] {
        let mut other = request.clone();
        other.set(path, text);
        made.push(other);
    }
    if let Kind::List(list) = field.ty.kind {
        let mut many = request.clone();
        match list.form {
            ListForm::Wrapped(item) => {
                let members = &mut many.at(path).members;
                let first = members
                    .first()
                    .cloned()
                    .unwrap_or_else(|| Element { text: "1".to_owned(), ..Element::named(item) });
                *members = vec![first; MANY];
            }
            ListForm::Joined(separator) => {
                let words: Vec<String> = values(&list.item);
                let word = words.first().map_or("1", String::as_str);
                many.set(path, &[word; 2].join(separator));
            }
            _ => {
                let (name, parent) = path.split_last().expect("it is not empty");
                let members = &mut many.at(parent).members;
                let known = members.iter().find(|member| member.name == *name).cloned();
                let first = known.unwrap_or_else(|| Element { text: "1".to_owned(), ..Element::named(name) });
                members.extend(vec![first; MANY]);
            }
        }
        made.push(many);
        let mut wrong = request.clone();
        if let ListForm::Wrapped(item) = list.form {
            wrong.set(path, "");
            wrong.set(&[path.clone(), vec![item.to_owned()]].concat(), NONSENSE);
            made.push(wrong);
        }
    }
}
