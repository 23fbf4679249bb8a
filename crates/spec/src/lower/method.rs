use callsheet_runtime::tables::{Action, Example, Method, MethodText, Repeat, ResponseCase};

use super::Lowering;
use crate::model::{ExampleSpec, MethodSpec};
use crate::resolve::MethodDraft;

impl<'t> Lowering<'_, 't> {
    /// The methods by name.
    pub(super) fn methods(&self) -> Vec<&'t Method<'t>> {
        let pairs = self.spec.model.methods.iter().zip(&self.spec.resolved.methods);
        let mut methods: Vec<_> = pairs.map(|(spec, draft)| self.method(spec, draft)).collect();
        methods.sort_by_key(|method| method.name);
        methods
    }

    fn method(&self, spec: &MethodSpec, draft: &MethodDraft) -> &'t Method<'t> {
        let responses = draft.responses.iter().map(|case| ResponseCase {
            name: self.arena.text(&case.name),
            fields: self.arena.list(&case.fields),
            ty: self.ty(&case.ty),
        });
        let responses: Vec<_> = responses.collect();
        let examples: Vec<_> = spec.examples.iter().map(|example| self.example(example)).collect();
        self.arena.value(Method {
            name: self.arena.text(&spec.name),
            file: self.arena.text(&spec.path),
            source: spec.source.as_ref().map_or("", |source| self.arena.text(source)),
            versions: spec.versions.versions(),
            deprecated: self.deprecated(spec.deprecated.as_ref()),
            access: spec.access.as_ref().map(|level| self.arena.text(level)),
            repeat: spec.repeat.map_or(repeat_of(spec.action.value), |repeat| repeat.value),
            entity: self.arena.text(spec.entity_name()),
            action: spec.action.value,
            request: self.shape_id(draft.request),
            response: self.ty(&draft.response),
            responses: self.arena.list(&responses),
            errors: self.names(&spec.errors),
            examples: self.arena.list(&examples),
        })
    }

    fn example(&self, spec: &ExampleSpec) -> Example<'t> {
        Example {
            request: self.arena.text(&spec.request),
            response: spec.response.as_ref().map_or("", |response| self.arena.text(response)),
            target: spec.target.map(|target| target.value),
            line: self.line(spec.span),
        }
    }

    pub(super) fn method_texts(&self) -> &'t [MethodText<'t>] {
        let text = |spec: &MethodSpec| MethodText {
            name: self.arena.text(&spec.name),
            title: self.text(&spec.title),
            doc: self.text(&spec.doc),
        };
        let mut texts: Vec<_> = self.spec.model.methods.iter().map(text).collect();
        texts.sort_by_key(|text| text.name);
        self.arena.list(&texts)
    }
}

fn repeat_of(action: Action) -> Repeat {
    match action {
        Action::Read => Repeat::Reads,
        Action::Update | Action::Delete | Action::Replace | Action::Remove => Repeat::Idempotent,
        Action::Create | Action::Add | Action::Other => Repeat::Writes,
    }
}
