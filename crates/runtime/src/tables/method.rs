use super::{Deprecated, ShapeId, Type, Versions};

/// A method of an API.
#[derive(Clone, Copy, Debug)]
pub struct Method<'t> {
    /// The name on the wire, `user.update`.
    pub name: &'t str,
    /// The spec file, from the repository's root, with `/`.
    pub file: &'t str,
    /// Where its facts come from.
    pub source: &'t str,
    /// The releases that have it.
    pub versions: Versions,
    /// Since when it is deprecated.
    pub deprecated: Option<Deprecated<'t>>,
    /// The least access level that may call it; `None` where no credentials are asked for.
    pub access: Option<&'t str>,
    /// Whether calling it twice does more than calling it once.
    pub repeat: Repeat,
    /// The kind of thing it works on.
    pub entity: &'t str,
    /// What it does to that entity.
    pub action: Action,
    /// The shape of its request.
    pub request: ShapeId,
    /// The type of its response.
    pub response: Type<'t>,
    /// Other responses that a request can ask for, the first that applies; empty where there is one only.
    pub responses: &'t [ResponseCase<'t>],
    /// Codes of the errors that it is documented to give.
    pub errors: &'t [&'t str],
    /// Requests and responses to learn from; each is a test.
    pub examples: &'t [Example<'t>],
}

impl<'t> Method<'t> {
    /// The response that a request asks for in the place of the usual one: the first of which all fields are set.
    ///
    /// `is_set` says of a field of the request, by its number, whether it is true.
    pub fn response_case(&self, is_set: impl Fn(usize) -> bool) -> Option<&'t ResponseCase<'t>> {
        self.responses.iter().find(|case| case.fields.iter().all(|field| is_set(usize::from(*field))))
    }
}

/// A response that a request asks for.
#[derive(Clone, Copy, Debug)]
pub struct ResponseCase<'t> {
    /// The name of the Rust method that asks for it.
    pub name: &'t str,
    /// The numbers of the request's fields that ask for it by being true, all of them.
    pub fields: &'t [u16],
    /// The type of the response then.
    pub ty: Type<'t>,
}

/// Whether a call may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// It changes nothing.
    Reads,
    /// It changes something, and a second time changes nothing more.
    Idempotent,
    /// Each call changes something.
    Writes,
}

/// What a method does to its entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Makes a new object.
    Create,
    /// Answers with objects.
    Read,
    /// Changes fields of objects.
    Update,
    /// Removes objects.
    Delete,
    /// Adds members to lists of objects.
    Add,
    /// Removes members from lists of objects.
    Remove,
    /// Replaces lists of objects.
    Replace,
    /// Something else; a sandbox needs a hook for it.
    Other,
}

/// A request and its response.
#[derive(Clone, Copy, Debug)]
pub struct Example<'t> {
    /// The whole document that is sent.
    pub request: &'t str,
    /// The whole document that is answered; empty where the example shows a request only.
    pub response: &'t str,
    /// The release it is for; `None` for the newest.
    pub target: Option<super::Version>,
    /// Its line in the spec file.
    pub line: u32,
}
