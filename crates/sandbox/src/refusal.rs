//! Why a call is refused for what the server holds, before it is put into the server's words.

/// A refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// Why.
    pub(crate) cause: Cause,
    /// What in the request is to blame: names and member numbers from 1, joined by `/`.
    pub(crate) path: String,
}

/// Why a call is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// There is no such object of that entity.
    NoSuchObject(&'static str),
    /// The request says not which object it means.
    NothingSelected,
    /// The object of that entity and key that a field refers to does not exist.
    NoSuchReference(&'static str, String),
    /// Another object has that value in a field that no two may share: entity, field, value.
    Taken(&'static str, &'static str, String),
    /// The caller may not call the method.
    MethodDenied,
    /// The caller may not set the field.
    FieldDenied,
    /// The sandbox has no such behaviour.
    NotImplemented,
    /// A hook's own: the server's error code, and its words.
    Said(&'static str, String),
    /// Likewise, with further elements that the answer holds.
    SaidOf(&'static str, String, Vec<(&'static str, String)>),
}

impl Cause {
    /// The code under which the tables list it.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Cause::NoSuchObject(_) => "no-such-object",
            Cause::NothingSelected => "missing",
            Cause::NoSuchReference(..) => "no-such-reference",
            Cause::Taken(..) => "taken",
            Cause::MethodDenied => "method-denied",
            Cause::FieldDenied => "field-denied",
            Cause::NotImplemented => "not-implemented",
            Cause::Said(code, _) | Cause::SaidOf(code, ..) => code,
        }
    }

    pub(crate) fn at(self, path: impl Into<String>) -> Refusal {
        Refusal { cause: self, path: path.into() }
    }
}
