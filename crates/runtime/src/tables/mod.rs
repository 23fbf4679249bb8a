//! What is known of an API: plain data, made by the generator at compile time or by the spec loader at run time.
//!
//! Everything here is `Copy` and borrowed for `'t`: compiled-in tables are `'static`, loaded ones live as long as the
//! arena that they were loaded into. Shapes refer to each other by number, so that they may be recursive.

mod condition;
mod kind;
mod method;
mod row;
mod shape;
mod text;
mod version;

pub use condition::{Condition, From, Order, Path};
pub use kind::{
    BoolForm, Exclusive, FieldNumber, FieldSet, Kind, Lexical, List, ListForm, Macros, Range, ShapeId, Type,
};
pub use method::{Action, Example, Method, Repeat, ResponseCase};
#[doc(hidden)]
pub use row::{Facts, Row};
pub(crate) use shape::HEAD;
pub use shape::{
    Case, Deprecated, Empty, Field, Form, Need, Null, Part, Place, Presence, Rule, Shape, ToldAt, Unchecked, Unknown,
};
pub use text::{EnumerationText, Language, MethodText, Said, ShapeText, Text, Texts};
pub use version::{ParseVersionError, Version, Versions};

/// All that is known of one API.
#[derive(Clone, Copy, Debug)]
pub struct Tables<'t> {
    /// What concerns the API as a whole.
    pub api: &'t Api<'t>,
    /// Shapes, by [`ShapeId`].
    pub shapes: &'t [&'t Shape<'t>],
    /// Methods, sorted by name.
    pub methods: &'t [&'t Method<'t>],
    /// Texts for people, where they are carried.
    pub texts: Option<&'t Texts<'t>>,
}

impl<'t> Tables<'t> {
    /// The shape of that number; an empty one where there is none.
    pub fn shape(&self, id: ShapeId) -> &'t Shape<'t> {
        match self.shapes.get(id.0 as usize) {
            Some(shape) => shape,
            None => &Shape::EMPTY,
        }
    }

    /// The method of that name. Case counts, save where the API says otherwise.
    pub fn method(&self, name: &str) -> Option<&'t Method<'t>> {
        let exact = self.methods.binary_search_by(|method| method.name.cmp(name)).ok();
        if let Some(method) = exact.and_then(|number| self.methods.get(number)) {
            return Some(method);
        }
        let alike = |method: &&&Method<'_>| method.name.eq_ignore_ascii_case(name);
        self.methods.iter().find(alike).copied().filter(|_| self.api.method_case == MethodCase::Ignored)
    }

    /// The texts of a shape, if they are carried.
    pub fn shape_text(&self, id: ShapeId) -> Option<&'t ShapeText<'t>> {
        self.texts?.shapes.get(id.0 as usize).copied()
    }

    /// The texts of an enumeration, if they are carried.
    pub fn enumeration_text(&self, enumeration: &Enumeration<'_>) -> Option<&'t EnumerationText<'t>> {
        let same = |text: &&EnumerationText<'_>| text.owner == enumeration.owner && text.name == enumeration.name;
        self.texts?.enumerations.iter().find(same)
    }

    /// The texts of a method, if they are carried.
    pub fn method_text(&self, name: &str) -> Option<&'t MethodText<'t>> {
        self.texts?.methods.iter().find(|text| text.name == name)
    }
}

/// What concerns an API as a whole.
#[derive(Clone, Copy, Debug)]
pub struct Api<'t> {
    /// Its short name, in lower case.
    pub name: &'t str,
    /// Its name for people.
    pub title: &'t str,
    /// How documents are written.
    pub wire: Wire,
    /// Releases of the server that are known, oldest first; empty where the API has no versions.
    pub versions: &'t [Version],
    /// Access levels, the least first.
    pub access: &'t [&'t str],
    /// Whether the case of a method's name counts.
    pub method_case: MethodCase,
    /// How numbers are written in responses.
    pub numbers: NumberForm,
    /// What stands around every request: for XML the fields beside the method's own within the root element and its
    /// attributes, for JSON the members of the object whose `params` the request is.
    pub request_envelope: ShapeId,
    /// What stands around every response.
    pub response_envelope: ShapeId,
    /// The server's own words for what is wrong, by diagnostic code.
    pub messages: &'t [Message<'t>],
    /// The errors that the server gives.
    pub errors: &'t [ErrorCode<'t>],
    /// The kinds of things that the server keeps.
    pub entities: &'t [Entity<'t>],
}

impl<'t> Api<'t> {
    /// The newest known release.
    pub fn newest(&self) -> Option<Version> {
        self.versions.last().copied()
    }

    /// The server's words for the diagnostic of that code.
    pub fn message(&self, code: &str) -> Option<&'t Message<'t>> {
        self.messages.iter().find(|message| message.code == code)
    }

    /// The error of that code.
    pub fn error(&self, code: &str) -> Option<&'t ErrorCode<'t>> {
        self.errors.iter().find(|error| error.code == code)
    }

    /// The entity of that name.
    pub fn entity(&self, name: &str) -> Option<&'t Entity<'t>> {
        self.entities.iter().find(|entity| entity.name == name)
    }
}

/// How documents are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// XML, `<request method="…">`.
    Xml,
    /// JSON-RPC 2.0.
    Json,
}

/// Whether the case of a method's name counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MethodCase {
    /// It does.
    Exact,
    /// It does not.
    Ignored,
}

/// How numbers are written in JSON responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberForm {
    /// `5`.
    Bare,
    /// `"5"`.
    Quoted,
}

/// The server's words for a diagnostic. `{0}`, `{1}` … stand for what the diagnostic names.
#[derive(Clone, Copy, Debug)]
pub struct Message<'t> {
    /// The diagnostic's code.
    pub code: &'t str,
    /// The words, and the Russian ones.
    pub text: Text<'t>,
}

/// An error that the server gives.
#[derive(Clone, Copy, Debug)]
pub struct ErrorCode<'t> {
    /// Its code on the wire.
    pub code: &'t str,
    /// Its name, in the style of a Rust variant.
    pub name: &'t str,
    /// What to do about it.
    pub remedy: Remedy,
    /// Diagnostics that a server answers with this error.
    pub diagnostics: &'t [&'t str],
    /// What it means.
    pub text: Text<'t>,
}

/// What to do about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Change the request: repeating it as it is cannot help.
    Mend,
    /// Log in again, once, and repeat.
    Login,
    /// Check the credentials or keys.
    Credentials,
    /// Ask for rights or for another plan.
    Rights,
    /// Wait a little and repeat.
    Wait,
    /// Stop until the next day.
    Stop,
    /// Use the endpoint of another data centre.
    Endpoint,
    /// Ask the vendor's support.
    Support,
}

/// A kind of thing that the server keeps.
#[derive(Clone, Copy, Debug)]
pub struct Entity<'t> {
    /// Its name, `user`.
    pub name: &'t str,
    /// The field by which objects are told apart.
    pub key: &'t str,
    /// Other fields that no two objects share.
    pub unique: &'t [&'t str],
    /// The error code for "no such object".
    pub missing: Option<&'t str>,
    /// What a fresh server holds, as a JSON list of objects.
    pub fixtures: &'t str,
}

/// A list of named values. Servers add to such lists: readers keep what they do not know.
#[derive(Clone, Copy, Debug)]
pub struct Enumeration<'t> {
    /// Whose it is: a method (`user.update`) or a type file (`types/user`).
    pub owner: &'t str,
    /// The name of its Rust type.
    pub name: &'t str,
    /// Whether the values are numbers on the wire.
    pub numeric: bool,
    /// Whether numbers are right beside the named values.
    pub or_int: bool,
    /// The values, in the vendor's order.
    pub members: &'t [Member<'t>],
}

/// A value of an [`Enumeration`].
#[derive(Clone, Copy, Debug)]
pub struct Member<'t> {
    /// Its spelling on the wire.
    pub wire: &'t str,
    /// The name of its Rust variant.
    pub name: &'t str,
    /// The releases that know it.
    pub versions: Versions,
}

/// A shape with the tables that it is part of.
#[derive(Clone, Copy, Debug)]
pub struct ShapeRef<'t> {
    /// The tables.
    pub tables: &'t Tables<'t>,
    /// The shape's number in them.
    pub id: ShapeId,
}

impl<'t> ShapeRef<'t> {
    /// The shape itself.
    pub fn shape(self) -> &'t Shape<'t> {
        self.tables.shape(self.id)
    }
}
