//! Leaving out what of a published API a crate's own specs do not need.

use std::collections::BTreeSet;

use super::{CaseDraft, FieldDraft, KindDraft, MethodDraft, Resolved, ShapeDraft, TypeDraft};
use crate::model::Model;
use crate::span::FileId;

impl Resolved {
    /// Keeps the shapes and enumerations of own files, those of the envelope, and all that these are made of.
    pub(crate) fn keep_needed(&mut self, is_own: impl Fn(FileId) -> bool) {
        let needed = self.needed(is_own);
        let shapes = renumbered(self.shapes.len(), &needed.shapes);
        let enums = renumbered(self.enums.len(), &needed.enums);
        let shape = |number: usize| shapes.get(number).copied().unwrap_or(0);
        let renumber = |ty: &mut TypeDraft| renumber(ty, &shapes, &enums);
        retain(&mut self.shapes, &needed.shapes);
        retain(&mut self.enums, &needed.enums);
        for draft in &mut self.shapes {
            draft.parent = draft.parent.map(shape);
            types_mut(draft).for_each(&renumber);
        }
        for method in &mut self.methods {
            method.request = shape(method.request);
            renumber(&mut method.response);
            method.responses.iter_mut().for_each(|case| renumber(&mut case.ty));
        }
        self.request_envelope = shape(self.request_envelope);
        self.response_envelope = shape(self.response_envelope);
        self.type_roots.retain(|_, number| needed.shapes.contains(number));
        self.type_roots.values_mut().for_each(|number| *number = shape(*number));
    }

    /// Leaves the type files of entities in the model that are own, whose shapes are kept, or that the methods or the kept
    /// fields name.
    pub(crate) fn keep_entities(&self, model: &mut Model, is_own: impl Fn(FileId) -> bool) {
        let of_methods = model.methods.iter().map(|method| method.entity_name().to_owned());
        let fields = self.shapes.iter().flat_map(|shape| &shape.fields);
        let of_fields = fields.filter_map(|field| Some(field.keys.references.as_ref()?.value.clone()));
        let of_shapes = self.shapes.iter().filter_map(|shape| Some(shape.owner.strip_prefix("types/")?.to_owned()));
        let named: BTreeSet<String> = of_methods.chain(of_fields).chain(of_shapes).collect();
        model.types.retain(|spec| is_own(spec.file) || named.contains(&spec.name.value));
    }

    fn needed(&self, is_own: impl Fn(FileId) -> bool) -> Needed {
        let mut needed = Needed::default();
        let own = self.shapes.iter().enumerate().filter(|(_, shape)| is_own(shape.file));
        needed.open.extend(own.map(|(number, _)| number));
        needed.open.extend([self.request_envelope, self.response_envelope]);
        let own = self.enums.iter().enumerate().filter(|(_, draft)| is_own(draft.span.file));
        needed.enums.extend(own.map(|(number, _)| number));
        for MethodDraft { request, response, responses } in &self.methods {
            needed.open.push(*request);
            needed.of_type(response);
            responses.iter().for_each(|case| needed.of_type(&case.ty));
        }
        while let Some(number) = needed.open.pop() {
            let Some(shape) = self.shapes.get(number).filter(|_| needed.shapes.insert(number)) else { continue };
            needed.open.extend(shape.parent);
            for FieldDraft { ty, own, cases, .. } in &shape.fields {
                needed.of_type(ty);
                needed.of_type(own);
                cases.iter().for_each(|case| needed.of_type(&case.ty));
            }
        }
        needed
    }
}

#[derive(Default)]
struct Needed {
    shapes: BTreeSet<usize>,
    enums: BTreeSet<usize>,
    /// Shapes that are yet to be looked into.
    open: Vec<usize>,
}

impl Needed {
    fn of_type(&mut self, ty: &TypeDraft) {
        match &ty.kind {
            KindDraft::Record(shape) => self.open.push(*shape),
            KindDraft::Enum { number, .. } => drop(self.enums.insert(*number)),
            KindDraft::List(list) => self.of_type(&list.item),
            KindDraft::Map(item) => self.of_type(item),
            _ => {}
        }
    }
}

/// For each of `count` old numbers the new one; what is not kept has the next one's.
fn renumbered(count: usize, kept: &BTreeSet<usize>) -> Vec<usize> {
    let mut next = 0;
    let new = |old| {
        let number = next;
        next += usize::from(kept.contains(&old));
        number
    };
    (0..count).map(new).collect()
}

fn retain<T>(list: &mut Vec<T>, kept: &BTreeSet<usize>) {
    let mut numbers = 0..;
    list.retain(|_| numbers.next().is_some_and(|number| kept.contains(&number)));
}

fn types_mut(shape: &mut ShapeDraft) -> impl Iterator<Item = &mut TypeDraft> {
    shape.fields.iter_mut().flat_map(|FieldDraft { ty, own, cases, .. }| {
        [ty, own].into_iter().chain(cases.iter_mut().map(|CaseDraft { ty, .. }| ty))
    })
}

fn renumber(ty: &mut TypeDraft, shapes: &[usize], enums: &[usize]) {
    let new = |numbers: &[usize], old: usize| numbers.get(old).copied().unwrap_or(0);
    match &mut ty.kind {
        KindDraft::Record(shape) => *shape = new(shapes, *shape),
        KindDraft::Enum { number, .. } => *number = new(enums, *number),
        KindDraft::List(list) => renumber(&mut list.item, shapes, enums),
        KindDraft::Map(item) => renumber(item, shapes, enums),
        _ => {}
    }
}
