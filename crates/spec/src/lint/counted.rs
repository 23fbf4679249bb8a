use std::collections::BTreeSet;

use super::Linter;
use crate::resolve::{FieldDraft, KindDraft, TypeDraft};

impl Linter<'_, '_, '_> {
    /// Reports lists of requests in whose place a number may stand: servers answer so, and take no such thing.
    pub(super) fn check_counted(&self) {
        let mut open: Vec<usize> = self.resolved.methods.iter().map(|method| method.request).collect();
        open.push(self.resolved.request_envelope);
        let mut seen = BTreeSet::new();
        let mut told = BTreeSet::new();
        while let Some(number) = open.pop() {
            let Some(shape) = self.resolved.shapes.get(number).filter(|_| seen.insert(number)) else { continue };
            for field in &shape.fields {
                open.extend(types(field).filter_map(TypeDraft::inner_shape));
                // Several operations of a type have the same row.
                if types(field).any(is_counted) && told.insert((field.span.file, field.span.start)) {
                    let message = format!("a number cannot stand for the list `{}` in a request", field.name);
                    self.findings
                        .error("counted-request", field.span, message)
                        .help("in a type file, say it of one operation: `read = { counted = true }`");
                }
            }
        }
    }
}

fn types(field: &FieldDraft) -> impl Iterator<Item = &TypeDraft> {
    [&field.ty, &field.own].into_iter().chain(field.cases.iter().map(|case| &case.ty))
}

/// Whether the type, or that of its members, is a list that may be counted.
fn is_counted(ty: &TypeDraft) -> bool {
    match &ty.kind {
        KindDraft::List(list) => list.counted || is_counted(&list.item),
        KindDraft::Map(item) => is_counted(item),
        _ => false,
    }
}
