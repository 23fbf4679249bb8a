use super::Linter;
use crate::model::DeprecatedSpec;
use crate::resolve::{FieldDraft, ShapeDraft};
use crate::span::Spanned;

impl Linter<'_, '_, '_> {
    /// What is named as better than something deprecated must be there.
    pub(super) fn check_deprecated_method(&self, deprecated: Option<&DeprecatedSpec>) {
        let Some(instead) = self.instead(deprecated) else { return };
        if self.is_method(instead) {
            return;
        }
        let known = self.model.methods.iter().map(|method| method.name.as_str());
        let message = format!("there is no method `{}` to use instead", instead.value);
        self.findings.error("no-such-method", instead.span, message).suggest(instead, known);
    }

    /// A field is replaced by one beside it, by one that its path from the root names, or by a method.
    pub(super) fn check_deprecated_field(&self, number: usize, shape: &ShapeDraft, field: &FieldDraft) {
        let Some(instead) = self.instead(field.keys.deprecated.as_ref()) else { return };
        let is_beside = self.locate(number, instead).is_some() || shape.missing.contains(&instead.value);
        let is_from_root = || self.root_of(shape).is_some_and(|root| self.locate(root, instead).is_some());
        if is_beside || is_from_root() || self.is_method(instead) {
            return;
        }
        let known = shape.fields.iter().map(|other| other.name.as_str()).filter(|name| *name != field.name);
        let message = format!("there is no field `{}` here to use instead", instead.value);
        self.findings.error("no-such-path", instead.span, message).suggest(instead, known);
    }

    fn instead<'d>(&self, deprecated: Option<&'d DeprecatedSpec>) -> Option<&'d Spanned<String>> {
        let deprecated = deprecated?;
        if let Some(since) = &deprecated.since {
            self.check_version(since.span);
        }
        deprecated.instead.as_ref()
    }

    fn is_method(&self, name: &str) -> bool {
        self.model.methods.iter().any(|method| method.name.value == name)
    }

    /// The outermost shape around a shape.
    fn root_of(&self, shape: &ShapeDraft) -> Option<usize> {
        let mut root = shape.parent?;
        while let Some(parent) = self.resolved.shapes.get(root).and_then(|shape| shape.parent) {
            root = parent;
        }
        Some(root)
    }
}
