use std::collections::BTreeMap;

use callsheet_runtime::tables::{Action, Form, Place, Unknown};

use super::kinds::{Members, Position};
use super::shapes::Scope;
use super::tree::{Row, tree};
use super::{FieldDraft, KindDraft, MethodDraft, PresenceDraft, Resolver, ResponseDraft, ShapeDraft, Side, TypeDraft};
use crate::model::{Doc, FieldKeys, FieldSpec, KindName, MethodSpec, PresenceSpec, RootSpec, RuleSpec, TypeSpec};
use crate::naming;
use crate::span::{FileId, Span, Spanned};

/// Rows and rules that make a root.
#[derive(Default)]
pub(super) struct Content<'m> {
    rows: Vec<Row>,
    pub(super) rules: Vec<(&'m RuleSpec, Span)>,
}

impl<'m> Resolver<'m, '_, '_> {
    /// Numbers the roots of all type files, so that types may refer to each other.
    pub(super) fn declare_types(&mut self) {
        let model = self.model;
        for spec in model.types.iter().filter(|spec| spec.has_shape()) {
            let operations: Vec<Option<String>> = match spec.operations.as_slice() {
                [] => vec![None],
                names => names.iter().map(|name| Some(name.value.clone())).collect(),
            };
            for operation in operations {
                let scope = self.type_scope(spec, operation.as_deref());
                let number = self.done.shapes.len();
                self.done.shapes.push(ShapeDraft {
                    owner: scope.owner,
                    name: naming::type_name([scope.shape_prefix.as_str()]),
                    name_span: spec.name.span,
                    file: spec.file,
                    form: Form::Object,
                    fields: Vec::new(),
                    rules: Vec::new(),
                    unknown: scope.unknown,
                    parent: None,
                    side: Side::Shared,
                    title: spec.title.clone(),
                    missing: Vec::new(),
                });
                self.done.type_roots.entry((spec.name.value.clone(), operation)).or_insert(number);
            }
        }
    }

    fn type_scope(&self, spec: &TypeSpec, operation: Option<&str>) -> Scope {
        let base = naming::camel(&spec.name);
        let suffix = operation.filter(|name| *name != "read").map(naming::camel).unwrap_or_default();
        let unknown = if operation == Some("read") { Unknown::Ignored } else { self.unknown };
        Scope {
            owner: format!("types/{}", *spec.name),
            file: spec.file,
            side: Side::Shared,
            operation: operation.map(str::to_owned),
            shape_prefix: format!("{base}{suffix}"),
            enum_prefix: base,
            unknown: spec.unknown.unwrap_or(unknown),
        }
    }

    pub(super) fn resolve_types(&mut self) {
        let model = self.model;
        for spec in model.types.iter().filter(|spec| spec.has_shape()) {
            let operations = spec.operations.iter().map(|name| Some(name.value.as_str()));
            let operations: Vec<Option<&str>> =
                if spec.operations.is_empty() { vec![None] } else { operations.collect() };
            for operation in operations {
                let key = (spec.name.value.clone(), operation.map(str::to_owned));
                let number = self.done.type_roots.get(&key).copied();
                let is_first =
                    |number: &usize| self.done.shapes.get(*number).is_some_and(|shape| shape.file == spec.file);
                let Some(number) = number.filter(is_first) else { continue };
                let scope = self.type_scope(spec, operation);
                let mut content = Content::default();
                self.type_content(spec, operation, None, &mut content, &mut Vec::new());
                let nodes = tree(content.rows, self.findings);
                self.fill_shape(number, nodes, &scope, &[]);
                self.attach_rules(number, &content.rules);
            }
        }
    }

    /// The rows and rules of a type in an operation, those of the types that it includes behind its own.
    fn type_content(
        &mut self,
        spec: &'m TypeSpec,
        operation: Option<&str>,
        included_at: Option<Span>,
        content: &mut Content<'m>,
        around: &mut Vec<String>,
    ) {
        around.push(spec.name.value.clone());
        content.rows.extend(spec.fields.iter().map(|field| Row::new(field, operation, included_at)));
        let applies = |rule: &&RuleSpec| match (&rule.operations, operation) {
            (Some(names), Some(operation)) => names.iter().any(|name| name.value == operation),
            _ => true,
        };
        content.rules.extend(spec.rules.iter().filter(applies).map(|rule| (rule, included_at.unwrap_or(rule.span))));
        let scope = self.type_scope(spec, operation);
        for name in &spec.include {
            self.include(name, None, &scope, included_at.unwrap_or(name.span), content, around);
        }
        around.pop();
    }

    fn include(
        &mut self,
        name: &Spanned<String>,
        operation: Option<&Spanned<String>>,
        scope: &Scope,
        at: Span,
        content: &mut Content<'m>,
        around: &mut Vec<String>,
    ) {
        let Some(operation) = self.operation_of(name, operation, scope) else { return };
        self.done.used_types.insert(name.value.clone());
        if around.contains(&name.value) {
            self.findings.error("include-circle", name.span, format!("`{}` includes itself", name.value));
            return;
        }
        let model = self.model;
        if let Some(spec) = model.types.iter().find(|spec| spec.name.value == name.value) {
            self.type_content(spec, operation.as_deref(), Some(at), content, around);
        }
    }

    /// The operation that a use of a type means; `None` where the type or the operation is unknown, which is reported.
    pub(super) fn operation_of(
        &self,
        name: &Spanned<String>,
        operation: Option<&Spanned<String>>,
        scope: &Scope,
    ) -> Option<Option<String>> {
        let known = || self.model.types.iter().filter(|spec| spec.has_shape());
        let Some(spec) = known().find(|spec| spec.name.value == name.value) else {
            let message = format!("unknown type file `{}`", name.value);
            let names = known().map(|spec| spec.name.as_str());
            self.findings.error("unknown-shape", name.span, message).suggest(name, names);
            return None;
        };
        if spec.operations.is_empty() {
            if let Some(operation) = operation {
                let message = format!("the type `{}` has one shape for all operations", name.value);
                self.findings.error("unknown-operation", operation.span, message);
            }
            return Some(None);
        }
        let wanted = operation.map(|operation| operation.value.as_str()).or(scope.operation.as_deref());
        if let Some(found) = spec.operations.iter().find(|operation| Some(operation.as_str()) == wanted) {
            return Some(Some(found.value.clone()));
        }
        let names = spec.operations.iter().map(|operation| operation.as_str());
        match (operation, wanted) {
            (Some(operation), _) => {
                let message = format!("the type `{}` has no operation `{}`", name.value, operation.value);
                self.findings.error("unknown-operation", operation.span, message).suggest(operation, names);
            }
            (None, wanted) => {
                let message = match wanted {
                    Some(wanted) => format!("the type `{}` has no operation `{wanted}`", name.value),
                    None => format!("the type `{}` has several operations", name.value),
                };
                let list: Vec<String> = names.map(|name| format!("`{name}`")).collect();
                let help = format!("say which one with `for`: {}", list.join(", "));
                self.findings.error("unknown-operation", name.span, message).help(help);
            }
        }
        None
    }

    pub(super) fn resolve_envelope(&mut self) {
        let Some(api) = &self.model.api else { return };
        for (rows, side) in [(&api.request, Side::Request), (&api.response, Side::Response)] {
            let scope = self.scope("envelope", api.file, side, None);
            let content = Content { rows: own_rows(rows), rules: Vec::new() };
            let number = self.object_root(content, &scope, Span::new(api.file, 0..0), &Doc::default());
            match side {
                Side::Request => self.done.request_envelope = number,
                Side::Response | Side::Shared => self.done.response_envelope = number,
            }
        }
    }

    fn scope(&self, owner: &str, file: FileId, side: Side, operation: Option<&str>) -> Scope {
        let (prefix, unknown) = match side {
            Side::Response => (naming::RESPONSE, Unknown::Ignored),
            Side::Request | Side::Shared => ("", self.unknown),
        };
        Scope {
            owner: owner.to_owned(),
            file,
            side,
            operation: operation.map(str::to_owned),
            shape_prefix: prefix.to_owned(),
            enum_prefix: prefix.to_owned(),
            unknown,
        }
    }

    pub(super) fn resolve_methods(&mut self) {
        let model = self.model;
        for method in &model.methods {
            let request = self.request(method);
            let response = self.response(method);
            let responses = self.responses(method, request);
            self.done.methods.push(MethodDraft { request, response, responses });
        }
    }

    fn request(&mut self, method: &'m MethodSpec) -> usize {
        let root = &method.request;
        let mut scope = self.scope(&method.name, method.file, Side::Request, operation_name(method.action.value));
        scope.unknown = root.unknown.unwrap_or(scope.unknown);
        let mut content = self.content(root, &scope);
        let span = if root.span.end > 0 { root.span } else { method.name.span };
        let is_object = root.keys.ty.kind.is_none_or(|kind| kind.value == KindName::Object);
        if !is_object {
            return self.transparent_root(method, content, &scope, span);
        }
        self.check_idle_keys(root);
        if let Some(shared) = &root.keys.ty.shared {
            self.include(shared, root.keys.ty.operation.as_ref(), &scope, shared.span, &mut content, &mut Vec::new());
        }
        self.object_root(content, &scope, span, &method.title)
    }

    /// Keys that mean the only field of a request that is no object, where there is no such field.
    fn check_idle_keys(&self, root: &RootSpec) {
        let keys = &root.keys;
        let idle = [
            ("rust", keys.rust.as_ref().map(|key| key.span)),
            ("part", keys.part.as_ref().map(|key| key.span)),
            ("presence", keys.presence.as_ref().map(|key| key.span)),
            ("empty", keys.empty.map(|key| key.span)),
            ("null", keys.null.map(|key| key.span)),
            ("case", keys.cases.iter().flatten().map(|case| case.span).next()),
            ("default", keys.default.as_ref().map(|key| key.span)),
            ("unchecked", keys.unchecked.iter().flatten().map(|key| key.span).next()),
        ];
        for (key, span) in idle {
            if let Some(span) = span {
                let message = format!("`{key}` means the only field of a request that is no object");
                self.findings.error("idle-limit", span, message);
            }
        }
    }

    fn content(&mut self, root: &'m RootSpec, scope: &Scope) -> Content<'m> {
        let mut content =
            Content { rows: own_rows(&root.fields), rules: root.rules.iter().map(|rule| (rule, rule.span)).collect() };
        for name in &root.include {
            self.include(name, None, scope, name.span, &mut content, &mut Vec::new());
        }
        content
    }

    fn object_root(&mut self, content: Content<'m>, scope: &Scope, span: Span, title: &Doc) -> usize {
        let name = if scope.side == Side::Response { naming::RESPONSE } else { naming::REQUEST };
        let nodes = tree(content.rows, self.findings);
        let position = Position { scope, path: Vec::new(), span, doc: title.clone(), parent: None };
        let number = self.shape(name.to_owned(), nodes, &position);
        self.attach_rules(number, &content.rules);
        number
    }

    /// A request that is no object: a struct with one field, written as that field's value.
    fn transparent_root(&mut self, method: &'m MethodSpec, content: Content<'m>, scope: &Scope, span: Span) -> usize {
        let root = &method.request;
        let rust = match &root.keys.rust {
            Some(rust) => self.checked_rust_name(rust),
            None => {
                let message = "a request that is no object needs `rust`, the name of its only field";
                self.findings.error("missing-key", span, message);
                "value".to_owned()
            }
        };
        let position = Position { scope, path: Vec::new(), span, doc: method.title.clone(), parent: None };
        let number = self.shape(naming::REQUEST.to_owned(), Vec::new(), &position);
        let doc = if root.keys.doc.is_empty() { &method.title } else { &root.keys.doc };
        let inner = Position { path: vec![rust.clone()], doc: doc.clone(), parent: Some(number), ..position };
        let mut members = Members::Nodes(tree(content.rows, self.findings));
        let ty = self.type_of(&root.keys.ty, &mut members, &inner);
        // What was asked otherwise in older releases is checked so; the struct is that of the newest.
        let (mut groups, mut none) = (BTreeMap::new(), Members::Nodes(Vec::new()));
        let cases = root.keys.cases.iter().flatten();
        let cases = cases.map(|case| self.case(case, &root.keys, &ty, &mut none, &inner, &mut groups)).collect();
        let members_shape = ty.inner_shape();
        let keys = FieldKeys { doc: doc.clone(), ..root.keys.clone() };
        let field = FieldDraft {
            name: String::new(),
            place: Place::Member,
            rust,
            span,
            line: span,
            own: ty.clone(),
            ty,
            presence: match root.keys.presence.as_ref().map(|presence| &presence.value) {
                Some(PresenceSpec::Optional) => PresenceDraft::Optional,
                _ => PresenceDraft::Required,
            },
            cases,
            unchecked_when: self.unchecked_when(&keys),
            said_when: self.said_when(&keys),
            keys,
        };
        if let Some(shape) = self.done.shapes.get_mut(number) {
            shape.form = Form::Transparent;
            shape.fields.push(field);
        }
        if let Some(shape) = members_shape {
            self.attach_rules(shape, &content.rules);
        }
        number
    }

    fn response(&mut self, method: &'m MethodSpec) -> TypeDraft {
        let root = &method.response;
        let mut scope = self.scope(&method.name, method.file, Side::Response, Some("read"));
        scope.unknown = root.unknown.unwrap_or(scope.unknown);
        let content = self.content(root, &scope);
        let span = if root.span.end > 0 { root.span } else { method.name.span };
        self.check_idle_keys(root);
        let is_own_object =
            root.keys.ty.kind.is_none_or(|kind| kind.value == KindName::Object) && root.keys.ty.shared.is_none();
        if is_own_object {
            return TypeDraft::of(KindDraft::Record(self.object_root(content, &scope, span, &method.title)));
        }
        let path = vec!["item".to_owned()];
        let position = Position { scope: &scope, path, span, doc: method.title.clone(), parent: None };
        let rules = content.rules;
        let mut members = Members::Nodes(tree(content.rows, self.findings));
        let ty = self.type_of(&root.keys.ty, &mut members, &position);
        if let Some(shape) = ty.inner_shape() {
            self.attach_rules(shape, &rules);
        }
        ty
    }

    fn responses(&mut self, method: &MethodSpec, request: usize) -> Vec<ResponseDraft> {
        let scope = self.scope(&method.name, method.file, Side::Response, Some("read"));
        let mut drafts = Vec::new();
        for case in &method.responses {
            let path = vec![case.name.value.clone()];
            let position =
                Position { scope: &scope, path, span: case.name.span, doc: method.title.clone(), parent: None };
            let ty = self.type_of(&case.ty, &mut Members::Nodes(Vec::new()), &position);
            if !naming::is_identifier(&case.name) || naming::field(&case.name) != case.name.value {
                let message = format!("`{}` is no name of a Rust method", case.name.value);
                self.findings
                    .error("bad-name", case.name.span, message)
                    .help(format!("write `{}`", naming::field(&case.name)));
            }
            let fields: Vec<_> = case.set.iter().filter_map(|set| self.asking_field(set, request)).collect();
            drafts.push(ResponseDraft { name: case.name.value.clone(), fields, ty });
        }
        drafts
    }

    /// A flag of the request that asks for another response.
    fn asking_field(&self, set: &Spanned<String>, request: usize) -> Option<u16> {
        let shape = self.done.shapes.get(request)?;
        let Some(number) = shape.fields.iter().position(|field| field.name == set.value) else {
            let message = format!("the request has no field `{}`", set.value);
            let known = shape.fields.iter().map(|field| field.name.as_str());
            self.findings.error("no-such-path", set.span, message).suggest(set, known);
            return None;
        };
        let can_ask = shape
            .fields
            .get(number)
            .is_some_and(|field| matches!(field.ty.kind, KindDraft::Bool(_) | KindDraft::Any | KindDraft::List(_)));
        if !can_ask {
            let message = format!("the request's field `{}` is neither a truth value nor a list", set.value);
            self.findings.error("wrong-comparison", set.span, message);
        }
        u16::try_from(number).ok()
    }
}

fn own_rows(fields: &[FieldSpec]) -> Vec<Row> {
    fields.iter().map(|field| Row::new(field, None, None)).collect()
}

/// The operation of a type that a request of this action means by itself.
fn operation_name(action: Action) -> Option<&'static str> {
    match action {
        Action::Create => Some("create"),
        Action::Read => Some("read"),
        Action::Update => Some("update"),
        Action::Delete => Some("delete"),
        Action::Add => Some("add"),
        Action::Remove => Some("remove"),
        Action::Replace => Some("replace"),
        Action::Other => None,
    }
}
