use super::{KindDraft, NeedDraft, Resolver, RuleDraft, Side};
use crate::condition::{PathExpression, Start, parse_condition, parse_path};
use crate::model::{NeedSpec, RuleSpec};
use crate::span::{Span, Spanned};

impl Resolver<'_, '_, '_> {
    /// Gives rules to the shapes at whose paths they stand, seen from the root `root`.
    pub(super) fn attach_rules(&mut self, root: usize, rules: &[(&RuleSpec, Span)]) {
        for (rule, line) in rules {
            self.check_operations(root, rule);
            let Some(shape) = self.rule_shape(root, rule.at.as_ref()) else { continue };
            let Some(need) = self.need(&rule.need) else { continue };
            let when = rule.when.as_ref().map(|when| parse_condition(when, self.findings));
            // A condition that cannot be read is reported; without it the rule would say something else.
            if matches!(when, Some(None)) {
                continue;
            }
            let draft = RuleDraft {
                line: *line,
                when: when.flatten(),
                versions: rule.versions.versions(),
                need,
                is_advice: rule.advice.as_ref().is_some_and(|advice| advice.value),
                doc: rule.doc.clone(),
            };
            if let Some(shape) = self.done.shapes.get_mut(shape) {
                shape.rules.push(draft);
            }
        }
    }

    fn check_operations(&self, root: usize, rule: &RuleSpec) {
        let Some(names) = &rule.operations else { return };
        let Some(shape) = self.done.shapes.get(root) else { return };
        let Some(spec) = self.model.types.iter().find(|spec| spec.path == self.findings.path(rule.span.file)) else {
            return;
        };
        for name in names {
            if spec.operations.iter().any(|operation| operation.value == name.value) {
                continue;
            }
            let owner = shape.owner.as_str();
            let message = format!("`{owner}` has no operation `{}`", name.value);
            let known = spec.operations.iter().map(|operation| operation.as_str());
            self.findings.error("unknown-operation", name.span, message).suggest(name, known);
        }
    }

    fn need(&self, need: &NeedSpec) -> Option<NeedDraft> {
        let paths = |paths: &[Spanned<String>]| -> Vec<PathExpression> {
            paths.iter().filter_map(|path| parse_path(path, self.findings)).collect()
        };
        Some(match need {
            NeedSpec::Require(text) => NeedDraft::Holds(parse_condition(text, self.findings)?),
            NeedSpec::ExactlyOne(list) => NeedDraft::ExactlyOne(paths(list)),
            NeedSpec::AtLeastOne(list) => NeedDraft::AtLeastOne(paths(list)),
            NeedSpec::AtMostOne(list) => NeedDraft::AtMostOne(paths(list)),
        })
    }

    /// The shape of the object at a path, lists and maps passed through.
    fn rule_shape(&self, root: usize, at: Option<&Spanned<String>>) -> Option<usize> {
        let Some(at) = at else { return Some(root) };
        let path = parse_path(at, self.findings)?;
        if path.start != Start::Here {
            self.findings.error("no-such-path", at.span, "the path of a rule's object starts at the root, by a name");
            return None;
        }
        let mut shape = root;
        let mut segments = path.segments.iter().peekable();
        while let Some(segment) = segments.next() {
            let (_, field) = self.done.find_or_report(shape, segment, self.findings)?;
            let mut ty = &field.ty;
            while let KindDraft::List(list) = &ty.kind {
                if let super::draft::FormDraft::Wrapped(item) = &list.form
                    && segments.peek().is_some_and(|next| next.value == *item)
                {
                    segments.next();
                }
                ty = &list.item;
            }
            let Some(inner) = ty.inner_shape() else {
                let message = format!("`{}` is no object, so no rule can be its own", segment.value);
                self.findings.error("no-such-path", segment.span, message);
                return None;
            };
            shape = inner;
        }
        let is_foreign = self
            .done
            .shapes
            .get(shape)
            .zip(self.done.shapes.get(root))
            .is_some_and(|(inner, root)| inner.side == Side::Shared && inner.owner != root.owner);
        if is_foreign {
            let owner = self.done.shapes.get(shape).map_or("", |shape| shape.owner.as_str());
            let message = format!("this object is described in `{owner}`, which other methods share");
            self.findings
                .error("foreign-rule", at.span, message)
                .help("put the rule there, or at the object around it");
            return None;
        }
        Some(shape)
    }
}
