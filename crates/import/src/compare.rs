//! A page's field beside the finished one.

use crate::known::{Finished, Known};
use crate::reading::{Field, Leaf};

/// How a page's type stands to the finished one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Match {
    /// They are one.
    Same,
    /// The finished one says more within what the page says: `int` and `id`, `string` and `url`.
    Narrower,
    /// They differ.
    Differs,
}

/// Compares the types.
pub(crate) fn types(field: &Field, known: &Known) -> Match {
    let spelled = field.leaf.spelling();
    let kind = known.kind.as_str();
    let verdict = match (&field.leaf, kind) {
        (Leaf::Object, "object") => Match::Same,
        (Leaf::Object, "any" | "map") if field.is_elided => Match::Narrower,
        (Leaf::Enum { or_int, values }, "enum" | "numeric-enum") => {
            match *or_int == known.or_int && are_among(values, &known.values) {
                true => Match::Same,
                false => Match::Differs,
            }
        }
        (Leaf::Joined { .. }, "joined") => Match::Same,
        (Leaf::Text { .. } | Leaf::Base64 | Leaf::Time | Leaf::Scalar | Leaf::Int | Leaf::Id, kind)
            if kind == spelled =>
        {
            Match::Same
        }
        (Leaf::Int | Leaf::Id | Leaf::Timestamp, "int" | "id" | "timestamp" | "numeric-enum") => Match::Narrower,
        (Leaf::Text { .. }, kind) if is_text(kind) => Match::Narrower,
        (Leaf::Bool, "bool" | "word-bool" | "flag") => Match::Same,
        (Leaf::Time, "datetime" | "time") | (Leaf::DateTime, "date") => Match::Narrower,
        (_, kind) if kind == spelled && field.leaf != Leaf::Unknown => Match::Same,
        _ => Match::Differs,
    };
    let is_list_alike = field.repeats == known.repeats || field.is_elided;
    if is_list_alike { verdict } else { Match::Differs }
}

fn are_among(values: &[String], known: &[String]) -> bool {
    values.iter().all(|value| known.contains(value))
}

fn is_text(kind: &str) -> bool {
    let others = [
        "object",
        "any",
        "map",
        "joined",
        "enum",
        "numeric-enum",
        "int",
        "id",
        "timestamp",
        "float",
        "bool",
        "word-bool",
        "flag",
        "datetime",
    ];
    !others.contains(&kind)
}

/// Whether the specs say that the reference is wrong about the type of this field.
pub(crate) fn is_type_corrected(finished: &Finished, known: &Known) -> bool {
    finished
        .corrections_of(known)
        .any(|correction| matches!(correction.key.as_str(), "type" | "or-int" | "of" | "enum" | "use"))
}

/// Whether the specs say that the reference is wrong about whether this field must be there.
pub(crate) fn is_presence_corrected(finished: &Finished, known: &Known) -> bool {
    finished.corrections_of(known).any(|correction| correction.key == "presence")
}

/// Whether the specs say that the reference is wrong about where a row belongs.
pub(crate) fn is_path_corrected(finished: &Finished, field: &Field) -> bool {
    let row = field.row.as_deref().unwrap_or(&field.path).replace('*', "");
    finished.corrections.iter().any(|correction| {
        let is_here = correction.owner == finished.method;
        is_here && correction.key == "path" && (correction.vendor == row.trim() || correction.vendor == field.path)
    })
}
