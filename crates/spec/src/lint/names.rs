use std::collections::BTreeMap;

use super::Linter;
use crate::naming;
use crate::resolve::{EnumDraft, ShapeDraft, Side};
use crate::span::{Span, Spanned};

impl Linter<'_, '_, '_> {
    /// Rust names that would stand twice.
    pub(super) fn check_names(&self) {
        self.check_type_names();
        for shape in &self.resolved.shapes {
            self.check_field_names(shape);
        }
        for draft in &self.resolved.enums {
            self.check_variants(draft);
        }
        for (method, draft) in self.model.methods.iter().zip(&self.resolved.methods) {
            let mut taken = BTreeMap::new();
            if let Some(request) = self.resolved.shapes.get(draft.request) {
                taken.extend(request.fields.iter().map(|field| (field.rust.clone(), field.span)));
            }
            for case in &method.responses {
                // The flags that the case sets have no setters of their own.
                let mut own = case.set.iter().filter_map(|set| self.resolved.find(draft.request, set));
                if own.any(|(_, field)| field.rust == case.name.value) {
                    continue;
                }
                self.check_clash("the request's methods", &mut taken, case.name.value.clone(), case.name.span);
            }
        }
    }

    /// Structs and enums of one module: a method's, or that of all type files.
    fn check_type_names(&self) {
        let mut modules: BTreeMap<&str, BTreeMap<String, Span>> = BTreeMap::new();
        for shape in &self.resolved.shapes {
            let is_root = shape.parent.is_none() && [naming::REQUEST, naming::RESPONSE].contains(&shape.name.as_str());
            if !is_root && self.is_reserved(&shape.name, shape.name_span) {
                continue;
            }
            let taken = modules.entry(module_of(&shape.owner)).or_default();
            self.check_clash(module_of(&shape.owner), taken, shape.name.clone(), shape.name_span);
        }
        for draft in &self.resolved.enums {
            if self.is_reserved(&draft.name, draft.span) {
                continue;
            }
            let taken = modules.entry(module_of(&draft.owner)).or_default();
            self.check_clash(module_of(&draft.owner), taken, draft.name.clone(), draft.span);
        }
    }

    /// Whether the name is that of a method's own struct, which is reported.
    fn is_reserved(&self, name: &str, span: Span) -> bool {
        let is_reserved = [naming::REQUEST, naming::RESPONSE].contains(&name);
        if is_reserved {
            let message = format!("`{name}` is the name of a method's own struct");
            self.findings.error("name-clash", span, message).help("give it another with `name`");
        }
        is_reserved
    }

    fn check_field_names(&self, shape: &ShapeDraft) {
        let mut taken = BTreeMap::new();
        for field in &shape.fields {
            if field.rust == naming::UNKNOWN_MEMBERS {
                let message = format!("`{}` is the name of a field that every struct has", field.rust);
                self.findings.error("name-clash", field.span, message).help("give it another with `rust`");
            }
            // Each operation of a type has the clash, and it is one.
            let place = if shape.side == Side::Shared { &shape.owner } else { &shape.name };
            self.check_clash(place, &mut taken, field.rust.clone(), field.span);
        }
    }

    fn check_variants(&self, draft: &EnumDraft) {
        let mut taken = BTreeMap::new();
        for member in &draft.members {
            let variant = naming::variant(&member.name);
            if variant == naming::OTHER {
                let message = format!("`{variant}` is the variant for values that no spec names");
                self.findings.error("name-clash", member.name.span, message).help("give the value another `name`");
            }
            self.check_kebab(&member.name);
            self.check_clash(&draft.name, &mut taken, variant, member.name.span);
        }
    }

    /// Reports a name that is not in kebab-case.
    pub(super) fn check_kebab(&self, name: &Spanned<String>) {
        if naming::kebab(name) != name.value || !naming::is_identifier(&naming::variant(name)) {
            let message = format!("`{}` is no name in kebab-case", name.value);
            self.findings.error("bad-name", name.span, message).help(format!("write `{}`", naming::kebab(name)));
        }
    }

    /// Reports a name that `taken` holds already, and adds it else.
    pub(super) fn check_clash(&self, place: &str, taken: &mut BTreeMap<String, Span>, name: String, span: Span) {
        let Some(first) = taken.get(&name) else {
            taken.insert(name, span);
            return;
        };
        let other = format!("{}:{}", self.findings.path(first.file), self.findings.locate(*first).0);
        let message = format!("the name `{name}` stands twice in `{place}`");
        self.findings
            .error("name-clash", span, message)
            .label(format!("the first is at {other}"))
            .help("give one of them another name: fields with `rust`, structs and enums with `name`");
    }
}

/// Whose names must differ: those of all type files stand in one module.
fn module_of(owner: &str) -> &str {
    if owner.starts_with("types/") { "types" } else { owner }
}
