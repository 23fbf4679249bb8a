//! The model with everything that names something else found: shapes with numbered fields, types, enumerations.

mod draft;
mod enums;
mod kinds;
mod limits;
mod paths;
mod prune;
mod roots;
mod rules;
mod shapes;
mod tree;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use callsheet_runtime::tables::{Unknown, Wire};

pub(crate) use draft::{
    CaseDraft, ConditionDraft, EnumDraft, FieldDraft, FormDraft, KindDraft, ListDraft, MethodDraft, NeedDraft,
    PathDraft, PresenceDraft, ResponseDraft, RuleDraft, ShapeDraft, Side, TypeDraft,
};

use crate::finding::Findings;
use crate::model::Model;

/// Everything that the files describe, resolved.
#[derive(Clone, Debug, Default)]
pub(crate) struct Resolved {
    pub(crate) shapes: Vec<ShapeDraft>,
    pub(crate) enums: Vec<EnumDraft>,
    /// Parallel to the model's methods.
    pub(crate) methods: Vec<MethodDraft>,
    pub(crate) request_envelope: usize,
    pub(crate) response_envelope: usize,
    /// The shape of each type file and operation.
    pub(crate) type_roots: BTreeMap<(String, Option<String>), usize>,
    /// Names of type files that something uses.
    pub(crate) used_types: BTreeSet<String>,
    /// Numbers of enumerations that something uses.
    pub(crate) used_enums: BTreeSet<usize>,
}

/// Resolves a model; what cannot be resolved is reported.
pub(crate) fn resolve(model: &Model, findings: &Findings<'_>) -> Resolved {
    let api = model.api.as_ref();
    let mut resolver = Resolver {
        model,
        findings,
        wire: api.map_or(Wire::Json, |api| api.wire),
        unknown: api.map_or(Unknown::Refused, |api| api.unknown),
        done: Resolved::default(),
        shared_enums: BTreeMap::new(),
    };
    resolver.declare_enums();
    resolver.declare_types();
    resolver.resolve_envelope();
    resolver.resolve_types();
    resolver.resolve_methods();
    resolver.done.check_paths(findings);
    resolver.done
}

/// What is known while resolving.
struct Resolver<'m, 'f, 's> {
    model: &'m Model,
    findings: &'f Findings<'s>,
    wire: Wire,
    unknown: Unknown,
    done: Resolved,
    shared_enums: BTreeMap<String, usize>,
}
