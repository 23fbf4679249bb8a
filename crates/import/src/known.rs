//! What finished specs say of a method, field by field, in the form that a page has it.
//!
//! How a list is written makes no difference here: a wrapped list and an element with repeated members are one on the wire.

use callsheet_runtime::tables::{
    Enumeration, Field, Kind, ListForm, Place, Presence as Required, ShapeId, Tables, Type,
};
use callsheet_spec::model::{CorrectionSpec, KindName, Model, Side as SpecSide};

use crate::reading::{Presence, Reading, Side};

/// How deep shapes are followed; recursive ones end here.
const DEEPEST: usize = 12;

/// A method of finished specs.
#[derive(Clone, Debug)]
pub struct Finished {
    /// The method's name.
    pub method: String,
    /// The fields of both documents.
    pub fields: Vec<Known>,
    /// What the specs say against the vendor's reference.
    pub corrections: Vec<Correction>,
}

/// A field of a finished spec.
#[derive(Clone, Debug)]
pub struct Known {
    /// The document.
    pub side: Side,
    /// The way from the root as it is on the wire, members of lists included.
    pub path: String,
    /// The name of its type; `object` where it has members.
    pub kind: String,
    /// It may be there more than once.
    pub repeats: bool,
    /// Numbers are right beside the values of the enumeration.
    pub or_int: bool,
    /// Whether it must be there.
    pub presence: Presence,
    /// It stands around every document of the API.
    pub is_envelope: bool,
    /// Whose shape it is part of, `types/user`, and its way from that shape's root.
    pub owner: (String, String),
    /// The values of the enumeration.
    pub values: Vec<String>,
}

/// Where finished specs say that the vendor's reference is wrong.
#[derive(Clone, Debug)]
pub struct Correction {
    /// Whose: a method, or `types/user`.
    pub owner: String,
    /// The document, where it is said.
    pub side: Option<Side>,
    /// The field.
    pub path: String,
    /// The key.
    pub key: String,
    /// What the reference says.
    pub vendor: String,
}

impl Finished {
    /// What an API's specs say of the method that a page describes; `None` where they have none of that name, or the API's
    /// documents are written otherwise than the page's samples.
    pub fn of(model: &Model, tables: &Tables<'_>, reading: &Reading) -> Option<Self> {
        if !reading.is_written_as(tables.api.wire) {
            return None;
        }
        let found = tables.method(&reading.method)?;
        let mut walk = Walk { tables, side: Side::Request, is_envelope: false, open: Vec::new(), fields: Vec::new() };
        let at = At { path: "", owner: found.name, relative: "" };
        walk.shape(found.request, &at);
        walk.envelope(tables.api.request_envelope);
        walk.side = Side::Response;
        walk.value(&found.response, &at);
        for case in found.responses {
            walk.value(&case.ty, &at);
        }
        walk.envelope(tables.api.response_envelope);
        let mut fields = walk.fields;
        let mut seen = std::collections::BTreeSet::new();
        fields.retain(|field| seen.insert((field.side as u8, field.path.clone())));
        Some(Self { method: found.name.to_owned(), fields, corrections: corrections(model, found.name) })
    }

    /// The field at that path.
    pub fn field(&self, side: Side, path: &str) -> Option<&Known> {
        self.fields.iter().find(|field| field.side == side && field.path == path)
    }

    /// The corrections about a field.
    pub fn corrections_of<'s>(&'s self, known: &'s Known) -> impl Iterator<Item = &'s Correction> {
        self.corrections.iter().filter(|correction| {
            let is_side = correction.side.is_none_or(|side| side == known.side);
            let own = correction.owner == self.method && correction.path == known.path;
            let (owner, relative) = &known.owner;
            let ends = relative == &correction.path || relative.ends_with(&format!(".{}", correction.path));
            is_side && (own || (correction.owner == *owner && ends))
        })
    }
}

impl Known {
    /// Its type in words.
    pub(crate) fn told(&self) -> String {
        let list = if self.repeats { "a list of " } else { "" };
        let kind = self.kind.trim_start_matches("numeric-");
        let or_int = if self.or_int { " or `int`" } else { "" };
        match self.values.is_empty() {
            true => format!("{list}`{kind}`{or_int}"),
            false => format!("{list}`{kind}`{or_int} of {}", self.values.join(", ")),
        }
    }
}

fn corrections(model: &Model, method: &str) -> Vec<Correction> {
    let read = |owner: &str, spec: &CorrectionSpec| Correction {
        owner: owner.to_owned(),
        side: spec.side.map(|side| match side {
            SpecSide::Request => Side::Request,
            SpecSide::Response => Side::Response,
        }),
        path: spec.path.value.clone(),
        key: spec.key.value.clone(),
        vendor: spec.vendor.value.clone(),
    };
    let own = model.methods.iter().filter(|spec| spec.name.value == method);
    let own = own.flat_map(|spec| spec.corrections.iter().map(|correction| read(&spec.name.value, correction)));
    let shared = model.types.iter().flat_map(|spec| {
        let owner = format!("types/{}", spec.name.value);
        spec.corrections.iter().map(move |correction| read(&owner, correction))
    });
    own.chain(shared).collect()
}

/// Where a walk is.
struct At<'a> {
    path: &'a str,
    owner: &'a str,
    relative: &'a str,
}

struct Walk<'w, 't> {
    tables: &'w Tables<'t>,
    side: Side,
    is_envelope: bool,
    open: Vec<ShapeId>,
    fields: Vec<Known>,
}

impl Walk<'_, '_> {
    fn envelope(&mut self, shape: ShapeId) {
        self.is_envelope = true;
        self.shape(shape, &At { path: "", owner: "api", relative: "" });
        self.is_envelope = false;
    }

    fn shape(&mut self, id: ShapeId, at: &At<'_>) {
        if self.open.len() >= DEEPEST || self.open.iter().filter(|open| **open == id).count() > 1 {
            return;
        }
        self.open.push(id);
        let shape = self.tables.shape(id);
        let relative = if shape.owner == at.owner { at.relative } else { "" };
        if shape.form == callsheet_runtime::tables::Form::Transparent {
            if let [only] = shape.fields {
                self.value(&only.ty, &At { owner: shape.owner, relative, ..*at });
            }
        } else {
            for field in shape.fields {
                let name = match field.place {
                    Place::Member => field.name.to_owned(),
                    Place::Attribute => format!("@{}", field.name.trim_start_matches('@')),
                    Place::Content => "$text".to_owned(),
                };
                let name = if name.contains('.') { format!("\"{name}\"") } else { name };
                let path = joined(at.path, &name);
                let relative = joined(relative, &name);
                self.field(field, &At { path: &path, owner: shape.owner, relative: &relative });
            }
        }
        self.open.pop();
    }

    fn field(&mut self, field: &Field<'_>, at: &At<'_>) {
        let presence = match field.presence {
            Required::Required => Presence::Required,
            Required::Optional => Presence::Optional,
            _ => Presence::Sometimes,
        };
        self.known(&field.ty, at, false, presence);
        self.value(&field.ty, at);
    }

    /// Follows a value to the fields below it.
    fn value(&mut self, ty: &Type<'_>, at: &At<'_>) {
        match ty.kind {
            Kind::Record(id) => self.shape(id, at),
            Kind::List(list) => match list.form {
                ListForm::Wrapped(item) => {
                    let path = joined(at.path, item);
                    let relative = joined(at.relative, item);
                    let at = At { path: &path, owner: at.owner, relative: &relative };
                    self.known(&list.item, &at, true, Presence::Sometimes);
                    self.value(&list.item, &at);
                }
                ListForm::Repeated | ListForm::Plain => self.value(&list.item, at),
                ListForm::Joined(_) => {}
            },
            _ => {}
        }
    }

    fn known(&mut self, ty: &Type<'_>, at: &At<'_>, repeats: bool, presence: Presence) {
        let (kind, is_list) = kind(ty);
        let (or_int, values) = match &innermost(ty).kind {
            Kind::Enum(known) => (known.or_int, allowed(known, &innermost(ty))),
            _ => (false, Vec::new()),
        };
        self.fields.push(Known {
            side: self.side,
            path: at.path.to_owned(),
            kind,
            repeats: repeats || is_list,
            or_int,
            presence,
            is_envelope: self.is_envelope,
            owner: (at.owner.to_owned(), at.relative.to_owned()),
            values,
        });
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn innermost<'t>(ty: &Type<'t>) -> Type<'t> {
    let mut ty = *ty;
    while let Kind::List(list) = ty.kind {
        ty = list.item;
    }
    ty
}

/// The values of an enumeration that a type leaves.
fn allowed(known: &Enumeration<'_>, ty: &Type<'_>) -> Vec<String> {
    let is_allowed = |wire: &str| {
        let number = wire.parse::<i64>().ok();
        let is_in =
            number.is_none_or(|number| ty.numbers.iter().any(|range| (range.first..=range.last).contains(&number)));
        (ty.words.is_empty() || ty.words.contains(&wire)) && (ty.numbers.is_empty() || is_in)
    };
    known.members.iter().map(|member| member.wire).filter(|wire| is_allowed(wire)).map(str::to_owned).collect()
}

/// The name of the type as pages know types, and whether there may be several.
fn kind(ty: &Type<'_>) -> (String, bool) {
    let name = match ty.kind {
        Kind::Any => "any",
        Kind::Bool(form) => KindName::Bool(form).spelling(),
        Kind::Int => "int",
        Kind::Timestamp => "timestamp",
        Kind::Float => "float",
        Kind::Id => "id",
        Kind::Text(lexical) => KindName::Text(lexical).spelling(),
        Kind::DateTime => "datetime",
        Kind::Enum(known) if known.numeric => "numeric-enum",
        Kind::Enum(_) => "enum",
        Kind::Record(_) => "object",
        Kind::Map(_) => "map",
        Kind::List(list) => {
            return match list.form {
                ListForm::Wrapped(_) => ("object".to_owned(), false),
                ListForm::Joined(_) => ("joined".to_owned(), false),
                ListForm::Repeated | ListForm::Plain => (kind(&list.item).0, true),
            };
        }
    };
    (name.to_owned(), false)
}
