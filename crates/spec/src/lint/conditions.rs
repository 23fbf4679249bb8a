use super::Linter;
use crate::condition::{Expression, Operand, PathExpression};
use crate::resolve::{FieldDraft, NeedDraft, PresenceDraft};
use crate::span::{Span, Spanned};

impl Linter<'_, '_, '_> {
    /// Conditions that never hold and cases that are never reached.
    pub(super) fn check_conditions(&self) {
        for shape in &self.resolved.shapes {
            for field in &shape.fields {
                self.check_field_conditions(field);
            }
            for rule in &shape.rules {
                let need = match &rule.need {
                    NeedDraft::Holds(condition) => Some(condition),
                    _ => None,
                };
                for condition in rule.when.iter().chain(need) {
                    self.check_alive(condition);
                }
            }
        }
    }

    fn check_field_conditions(&self, field: &FieldDraft) {
        let presences = field.cases.iter().map(|case| &case.presence).chain([&field.presence]);
        for presence in presences {
            if let PresenceDraft::RequiredWhen(condition) = presence {
                self.check_alive(condition);
            }
        }
        field.unchecked_when.iter().chain(&field.said_when).flatten().for_each(|condition| self.check_alive(condition));
        // A case whose condition could not be read has none here; that is reported already.
        let mut otherwise: Option<Span> = None;
        for (case, spec) in field.cases.iter().zip(field.keys.cases.iter().flatten()) {
            if let Some(condition) = &case.when {
                self.check_alive(condition);
            }
            if let Some(first) = otherwise {
                let line = self.findings.locate(first).0;
                let message = format!("this case is never reached: the one in line {line} always applies");
                self.findings.error("dead-case", case.span, message);
            } else if spec.when.is_none() && case.versions == Default::default() {
                otherwise = Some(case.span);
            }
        }
    }

    fn check_alive(&self, condition: &Expression) {
        match condition {
            Expression::All(parts) => {
                if let Some(span) = contradiction(parts) {
                    let message = "this condition never holds: the field cannot have both values";
                    self.findings.error("dead-condition", span, message);
                }
                parts.iter().for_each(|part| self.check_alive(part));
            }
            Expression::Any(parts) => parts.iter().for_each(|part| self.check_alive(part)),
            Expression::Not(inner) => self.check_alive(inner),
            _ => {}
        }
    }
}

/// Where one of several tests excludes an earlier one.
fn contradiction(parts: &[Expression]) -> Option<Span> {
    let mut seen: Vec<(&PathExpression, &[Spanned<Operand>])> = Vec::new();
    for part in parts {
        match part {
            Expression::OneOf(path, values) => {
                let excludes = |(other, others): &(&PathExpression, &[Spanned<Operand>])| {
                    is_same(path, other) && !values.iter().any(|value| holds(others, value))
                };
                if seen.iter().any(excludes) {
                    return Some(path.span);
                }
                seen.push((path, values));
            }
            Expression::Not(inner) => {
                let Expression::OneOf(path, values) = &**inner else { continue };
                let excludes = |(other, others): &(&PathExpression, &[Spanned<Operand>])| {
                    is_same(path, other) && others.iter().all(|value| holds(values, value))
                };
                if seen.iter().any(excludes) {
                    return Some(path.span);
                }
            }
            _ => {}
        }
    }
    None
}

fn is_same(a: &PathExpression, b: &PathExpression) -> bool {
    let names = |path: &PathExpression| path.segments.iter().map(|segment| segment.value.clone()).collect::<Vec<_>>();
    a.start == b.start && names(a) == names(b)
}

fn holds(values: &[Spanned<Operand>], value: &Spanned<Operand>) -> bool {
    values.iter().any(|other| other.value.text() == value.value.text())
}
