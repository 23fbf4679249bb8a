//! What a page says otherwise than the finished spec of its method.

use std::collections::BTreeSet;
use std::fmt;

use callsheet_runtime::tables::Language;

use crate::compare::{Match, is_path_corrected, is_presence_corrected, is_type_corrected, types};
use crate::known::{Finished, Known};
use crate::reading::{Field, Leaf, Presence, Reading, Side};
use crate::words::Words;

/// All that a page says otherwise than the finished spec.
#[derive(Clone, Debug, Default)]
pub struct Drift {
    /// The differences, the request's first.
    pub differences: Vec<Difference>,
}

/// Something that a page says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The page names a field that the spec does not have.
    Added {
        /// The document.
        side: Side,
        /// The field.
        path: String,
        /// The line of the page, from 1; 0 where only a sample shows it.
        line: usize,
    },
    /// The spec has a field that the page does not name.
    Removed {
        /// The document.
        side: Side,
        /// The field.
        path: String,
    },
    /// The types cannot be one.
    Type {
        /// The document.
        side: Side,
        /// The field.
        path: String,
        /// The line of the page, from 1.
        line: usize,
        /// What the page says.
        page: String,
        /// What the spec says.
        spec: String,
    },
    /// One says that the field must be there, the other that it may be left out.
    Presence {
        /// The document.
        side: Side,
        /// The field.
        path: String,
        /// The line of the page, from 1.
        line: usize,
        /// What the page says.
        page: Presence,
    },
}

impl Difference {
    /// The difference as one line.
    pub fn in_words(&self, language: Language) -> String {
        self.words().get(language).to_owned()
    }

    fn words(&self) -> Words {
        match self {
            Difference::Added { side, path, line: 0 } => Words::new(
                format!("added: {side} `{path}` is in the page's sample, not in the spec"),
                format!("добавлено: {} «{path}» есть в примере на странице, но не в описании", side.in_russian()),
            ),
            Difference::Added { side, path, line } => Words::new(
                format!("line {line}: added: {side} `{path}` is on the page, not in the spec"),
                format!("строка {line}: добавлено: {} «{path}» есть на странице, но не в описании", side.in_russian()),
            ),
            Difference::Removed { side, path } => Words::new(
                format!("removed: {side} `{path}` is in the spec, not on the page"),
                format!("убрано: {} «{path}» есть в описании, но не на странице", side.in_russian()),
            ),
            Difference::Type { side, path, line, page, spec } => Words::new(
                format!("line {line}: type changed: {side} `{path}` is {page} on the page, {spec} in the spec"),
                format!(
                    "строка {line}: другой тип: {} «{path}»: на странице {page}, в описании {spec}",
                    side.in_russian()
                ),
            ),
            Difference::Presence { side, path, line, page } => {
                let is_required = *page == Presence::Required;
                let (page, spec) = if is_required { ("required", "optional") } else { ("optional", "required") };
                let (page_ru, spec_ru) = if is_required {
                    ("обязательно", "нет")
                } else {
                    ("не обязательно", "обязательно")
                };
                Words::new(
                    format!(
                        "line {line}: optionality changed: {side} `{path}` is {page} on the page, {spec} in the spec"
                    ),
                    format!(
                        "строка {line}: другая обязательность: {} «{path}»: на странице {page_ru}, в описании {spec_ru}",
                        side.in_russian()
                    ),
                )
            }
        }
    }
}

/// In English.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.words().fmt(f)
    }
}

/// Compares a page with the finished spec of its method. What the spec corrects is no difference.
pub fn drift(reading: &Reading, finished: &Finished) -> Drift {
    let mut drift = Drift::default();
    for side in [Side::Request, Side::Response] {
        let fields: Vec<&Field> =
            reading.fields.iter().filter(|field| field.side == side && !field.is_envelope).collect();
        let mut added = BTreeSet::new();
        for field in &fields {
            match finished.field(side, &field.path) {
                Some(known) => drift.differences.extend(differences(field, known, finished)),
                None if is_path_corrected(finished, field) || lies_in(&field.path, &added) => {}
                // An object that rows only pass through.
                None if field.row.is_none() && !field.in_sample => {}
                None => {
                    added.insert(field.path.as_str());
                    let (path, line) = (field.path.clone(), field.line);
                    drift.differences.push(Difference::Added { side, path, line });
                }
            }
        }
        let is_whole = !reading.is_open[side as usize] && fields.iter().any(|field| field.row.is_some());
        if is_whole {
            removed(&fields, &reading.mentioned, finished, side, &mut drift);
        }
    }
    drift
}

/// Fields of the spec that the page does not name, be it in a text. What the page leaves out on purpose is none.
fn removed(fields: &[&Field], mentioned: &BTreeSet<String>, finished: &Finished, side: Side, drift: &mut Drift) {
    let named: BTreeSet<&str> = fields.iter().map(|field| field.path.as_str()).collect();
    let closed: BTreeSet<&str> =
        fields.iter().filter(|field| is_closed(field)).map(|field| field.path.as_str()).collect();
    let mut gone = BTreeSet::new();
    for known in finished.fields.iter().filter(|known| known.side == side && !known.is_envelope) {
        let path = known.path.as_str();
        if named.contains(path) || lies_in(path, &closed) || lies_in(path, &gone) {
            continue;
        }
        gone.insert(path);
        let is_mentioned = path.rsplit('.').next().is_some_and(|name| mentioned.contains(name));
        if !is_mentioned && finished.corrections_of(known).next().is_none() {
            drift.differences.push(Difference::Removed { side, path: path.to_owned() });
        }
    }
}

/// Whether the page does not show what lies in a field.
fn is_closed(field: &Field) -> bool {
    field.is_elided || field.has_left_out || field.leaf != Leaf::Object
}

fn lies_in(path: &str, above: &BTreeSet<&str>) -> bool {
    path.match_indices('.').any(|(at, _)| above.contains(&path[..at]))
}

fn differences(field: &Field, known: &Known, finished: &Finished) -> Vec<Difference> {
    let mut found = Vec::new();
    let (side, path, line) = (field.side, field.path.clone(), field.line);
    let is_sure = field.unsure.is_empty() && field.row.is_some();
    let is_changed = types(field, known) == Match::Differs || lists_fewer(field, known);
    if is_sure && !field.is_contradicted && is_changed && !is_type_corrected(finished, known) {
        let (page, spec) = (told(field), known.told());
        found.push(Difference::Type { side, path: path.clone(), line, page, spec });
    }
    let is_otherwise = matches!(
        (field.presence, known.presence),
        (Some(Presence::Required), Presence::Optional) | (Some(Presence::Optional), Presence::Required)
    );
    if let Some(page) = field.presence.filter(|_| is_otherwise && !is_presence_corrected(finished, known)) {
        found.push(Difference::Presence { side, path, line, page });
    }
    found
}

/// Whether the page lists values, and not all that the spec has.
fn lists_fewer(field: &Field, known: &Known) -> bool {
    let Leaf::Enum { values, .. } = &field.leaf else { return false };
    !values.is_empty() && !known.values.iter().all(|value| values.contains(value))
}

/// A page's type in words.
fn told(field: &Field) -> String {
    let list = if field.repeats { "a list of " } else { "" };
    match &field.leaf {
        Leaf::Enum { values, .. } if !values.is_empty() => format!("{list}`enum` of {}", values.join(", ")),
        leaf => format!("{list}`{}`", leaf.spelling()),
    }
}
