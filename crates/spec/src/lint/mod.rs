//! What is amiss in specs that can be read and resolved.

mod codes;
mod conditions;
mod corrections;
mod counted;
mod deprecations;
mod entities;
mod examples;
mod fields;
mod methods;
mod names;
mod usage;

pub use codes::check_codes;
pub use examples::{ExampleFault, ExampleJudge, check_examples};

use crate::finding::Findings;
use crate::model::{Model, segments};
use crate::resolve::{FieldDraft, FormDraft, KindDraft, Resolved};

/// Reports all that is amiss.
pub(crate) fn lint(model: &Model, resolved: &Resolved, findings: &Findings<'_>) {
    let linter = Linter { model, resolved, findings };
    linter.check_api();
    linter.check_methods();
    linter.check_entities();
    linter.check_fields();
    linter.check_counted();
    linter.check_conditions();
    linter.check_corrections();
    linter.check_names();
    // What a faulty file would use cannot be known.
    if !findings.has_errors() {
        linter.check_usage();
    }
}

struct Linter<'m, 'f, 's> {
    model: &'m Model,
    resolved: &'m Resolved,
    findings: &'f Findings<'s>,
}

impl<'m> Linter<'m, '_, '_> {
    /// The field at a path below a shape, lists and maps passed through.
    fn locate(&self, shape: usize, path: &str) -> Option<&'m FieldDraft> {
        let mut at = Some(shape);
        let mut found: Option<&FieldDraft> = None;
        for segment in segments(path) {
            match self.resolved.find(at?, segment) {
                Some((_, field)) => {
                    at = field.own.inner_shape();
                    found = Some(field);
                }
                // The members of a wrapped list have a segment of their own, and no field.
                None if found.is_some_and(|field| is_item(field, segment)) => {}
                None => return None,
            }
        }
        found
    }
}

/// Whether the segment names the members of the wrapped list that the field is.
fn is_item(field: &FieldDraft, segment: &str) -> bool {
    match &field.own.kind {
        KindDraft::List(list) => matches!(&list.form, FormDraft::Wrapped(item) if item == segment),
        _ => false,
    }
}
