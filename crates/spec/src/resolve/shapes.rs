use std::collections::BTreeMap;

use callsheet_runtime::tables::{Empty, Form, Null, Place, Unknown};

use super::kinds::{Members, Position};
use super::tree::Node;
use super::{CaseDraft, FieldDraft, KindDraft, PresenceDraft, Resolver, ShapeDraft, Side, TypeDraft};
use crate::condition::{Expression, parse_condition};
use crate::model::{CaseSpec, FieldKeys, PresenceSpec};
use crate::naming;
use crate::span::{FileId, Spanned};

/// What holds for a whole document or type in an operation.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    pub(super) owner: String,
    pub(super) file: FileId,
    pub(super) side: Side,
    /// The operation that `use` means where it names none.
    pub(super) operation: Option<String>,
    /// What structs' names start with.
    pub(super) shape_prefix: String,
    /// What enums' names start with: the same in all operations of a type.
    pub(super) enum_prefix: String,
    pub(super) unknown: Unknown,
}

impl Resolver<'_, '_, '_> {
    /// Makes the shape of some nodes.
    pub(super) fn shape(&mut self, name: String, nodes: Vec<Node>, position: &Position<'_>) -> usize {
        let scope = position.scope;
        let number = self.done.shapes.len();
        self.done.shapes.push(ShapeDraft {
            owner: scope.owner.clone(),
            name,
            name_span: position.span,
            file: scope.file,
            form: Form::Object,
            fields: Vec::new(),
            rules: Vec::new(),
            unknown: scope.unknown,
            parent: position.parent,
            side: scope.side,
            title: position.doc.clone(),
            missing: Vec::new(),
        });
        self.fill_shape(number, nodes, scope, &position.path);
        number
    }

    /// Gives a shape its fields.
    pub(super) fn fill_shape(&mut self, shape: usize, nodes: Vec<Node>, scope: &Scope, path: &[String]) {
        let mut fields = Vec::new();
        let mut missing = Vec::new();
        let mut groups = BTreeMap::new();
        for node in nodes {
            if node.is_absent() {
                missing.push(node.name);
                continue;
            }
            fields.push(self.field(node, shape, scope, path, &mut groups));
        }
        if let Some(draft) = self.done.shapes.get_mut(shape) {
            draft.fields = fields;
            draft.missing = missing;
        }
    }

    fn field(
        &mut self,
        node: Node,
        shape: usize,
        scope: &Scope,
        path: &[String],
        groups: &mut BTreeMap<String, u16>,
    ) -> FieldDraft {
        let (name, place) = match node.name.strip_prefix('@') {
            Some(name) => (name.to_owned(), Place::Attribute),
            None if node.name == "$text" => (node.name.clone(), Place::Content),
            None => (node.name.clone(), Place::Member),
        };
        let keys = node.row.and_then(|row| row.keys).unwrap_or_default();
        let path: Vec<String> = path.iter().cloned().chain([node.name]).collect();
        let position = Position { scope, path, span: node.span, doc: keys.doc.clone(), parent: Some(shape) };
        let mut members = Members::Nodes(node.children);
        let own = self.type_of(&keys.ty, &mut members, &position);
        let presence = self.presence(keys.presence.as_ref(), groups);
        let mut cases: Vec<CaseDraft> = Vec::new();
        for case in keys.cases.iter().flatten() {
            cases.push(self.case(case, &keys, &own, &mut members, &position, groups));
        }
        self.report_stray(&members, &position);
        let ty = widen(&own, &presence, &keys, &mut cases, node.line);
        let rust = self.rust_field(&keys, &name);
        let (unchecked_when, said_when) = (self.unchecked_when(&keys), self.said_when(&keys));
        FieldDraft {
            name,
            place,
            rust,
            span: node.span,
            line: node.line,
            ty,
            own,
            presence,
            cases,
            unchecked_when,
            said_when,
            keys,
        }
    }

    pub(super) fn unchecked_when(&self, keys: &FieldKeys) -> Vec<Option<Expression>> {
        let unchecked = keys.unchecked.iter().flatten();
        unchecked.map(|unchecked| self.maybe_condition(unchecked.when.as_ref())).collect()
    }

    pub(super) fn said_when(&self, keys: &FieldKeys) -> Vec<Option<Expression>> {
        keys.said.iter().flatten().map(|said| self.maybe_condition(said.when.as_ref())).collect()
    }

    fn maybe_condition(&self, when: Option<&Spanned<String>>) -> Option<Expression> {
        when.and_then(|when| parse_condition(when, self.findings))
    }

    fn rust_field(&self, keys: &FieldKeys, name: &str) -> String {
        let Some(rust) = &keys.rust else {
            return if name == "$text" { "text".to_owned() } else { naming::field(name) };
        };
        self.checked_rust_name(rust)
    }

    pub(super) fn checked_rust_name(&self, rust: &Spanned<String>) -> String {
        if !naming::is_identifier(rust) || naming::field(rust) != rust.value {
            let message = format!("`{}` is no name of a Rust field", rust.value);
            self.findings.error("bad-name", rust.span, message).help(format!("write `{}`", naming::field(rust)));
        }
        rust.value.clone()
    }

    /// Rows below a value that has no members.
    fn report_stray(&self, members: &Members, position: &Position<'_>) {
        let Members::Nodes(nodes) = members else { return };
        for node in nodes {
            let message =
                format!("`{}` has no members: it is neither an object, a list nor a map", position.path.join("."));
            self.findings.error("scalar-parent", node.line, message);
        }
    }

    pub(super) fn case(
        &mut self,
        case: &CaseSpec,
        keys: &FieldKeys,
        own: &TypeDraft,
        members: &mut Members,
        position: &Position<'_>,
        groups: &mut BTreeMap<String, u16>,
    ) -> CaseDraft {
        let merged = case.ty.over(&keys.ty);
        let is_limited_only = case.ty.kind.is_none() && !case.ty.present_keys().any(|(key, _)| SHAPING.contains(&key));
        let ty = if is_limited_only {
            self.with_limits(&merged, own.kind.clone())
        } else {
            self.type_of(&merged, members, &position.at(case.span))
        };
        CaseDraft {
            span: case.span,
            when: case.when.as_ref().and_then(|when| parse_condition(when, self.findings)),
            versions: case.versions.versions(),
            ty,
            presence: self.presence(case.presence.as_ref().or(keys.presence.as_ref()), groups),
            empty: case.empty.or(keys.empty).map_or(Empty::Value, |empty| empty.value),
            null: case.null.or(keys.null).map_or(Null::Refused, |null| null.value),
            late: case.late.or(keys.late).is_some_and(|late| late.value),
        }
    }

    fn presence(&self, spec: Option<&Spanned<PresenceSpec>>, groups: &mut BTreeMap<String, u16>) -> PresenceDraft {
        let mut group = |name: &str| {
            let next = groups.len() as u16;
            *groups.entry(name.to_owned()).or_insert(next)
        };
        match spec.map(|spec| &spec.value) {
            None | Some(PresenceSpec::Optional) => PresenceDraft::Optional,
            Some(PresenceSpec::Required) => PresenceDraft::Required,
            Some(PresenceSpec::Unexpected) => PresenceDraft::Unexpected,
            Some(PresenceSpec::RequiredWhen(when)) => {
                parse_condition(when, self.findings).map_or(PresenceDraft::Optional, PresenceDraft::RequiredWhen)
            }
            Some(PresenceSpec::ExactlyOne(name)) => PresenceDraft::ExactlyOne(group(name)),
            Some(PresenceSpec::AtLeastOne(name)) => PresenceDraft::AtLeastOne(group(name)),
        }
    }
}

/// Keys of a case that make another kind of value of it, and not other limits.
const SHAPING: &[&str] = &[
    "enum",
    "values",
    "numeric",
    "or-int",
    "use",
    "for",
    "of",
    "item",
    "form",
    "separator",
    "single",
    "counted",
    "unique",
    "first",
    "distinct",
    "exclusive",
    "name",
];

/// The type that the field itself and all its cases can be read as. Where that is any value, what the field's own keys
/// say becomes the last case, so that it is not lost.
fn widen(
    own: &TypeDraft,
    presence: &PresenceDraft,
    keys: &FieldKeys,
    cases: &mut Vec<CaseDraft>,
    line: crate::span::Span,
) -> TypeDraft {
    if cases.iter().all(|case| is_same_rust(&case.ty, own)) {
        return own.clone();
    }
    let is_closed = cases.last().is_some_and(|case| case.when.is_none() && case.versions == Default::default());
    if !is_closed {
        cases.push(CaseDraft {
            span: line,
            when: None,
            versions: Default::default(),
            ty: own.clone(),
            presence: presence.clone(),
            empty: keys.empty.map_or(Empty::Value, |empty| empty.value),
            null: keys.null.map_or(Null::Refused, |null| null.value),
            late: keys.late.is_some_and(|late| late.value),
        });
    }
    TypeDraft { secret: own.secret, ..TypeDraft::of(KindDraft::Any) }
}

/// Whether values of both types have one Rust type, which is that of `b`.
fn is_same_rust(a: &TypeDraft, b: &TypeDraft) -> bool {
    match (&a.kind, &b.kind) {
        (KindDraft::Text(_), KindDraft::Text(_)) => a.secret == b.secret,
        (KindDraft::Bool(_), KindDraft::Bool(_)) => true,
        (KindDraft::Enum { number: a, .. }, KindDraft::Enum { number: b, .. }) => a == b,
        // What takes a number takes the members, too.
        (KindDraft::List(a), KindDraft::List(b)) => {
            a.form == b.form && (b.counted || !a.counted) && is_same_rust(&a.item, &b.item)
        }
        (KindDraft::Map(a), KindDraft::Map(b)) => is_same_rust(a, b),
        (a, b) => a == b,
    }
}
