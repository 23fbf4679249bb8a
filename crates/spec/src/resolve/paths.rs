use callsheet_runtime::tables::{Form, Place};

use super::{ConditionDraft, FieldDraft, KindDraft, NeedDraft, PathDraft, PresenceDraft, Resolved, Side};
use crate::condition::{Expression, PathExpression, Start};
use crate::finding::Findings;
use crate::span::Spanned;

/// Where a path leads.
pub(super) enum Found<'r> {
    /// To this field.
    Field(PathDraft, &'r FieldDraft),
    /// To a field that the type has in other operations only: what it holds is known to the server alone.
    Stored(String),
}

impl Resolved {
    /// Checks every path and comparison of every shape.
    pub(crate) fn check_paths(&self, findings: &Findings<'_>) {
        for (number, shape) in self.shapes.iter().enumerate() {
            for field in &shape.fields {
                self.check_presence(number, &field.presence, findings);
                self.check_list(&field.own.kind, findings);
                for when in field.unchecked_when.iter().chain(&field.said_when).flatten() {
                    self.condition(number, when, findings);
                }
                for case in &field.cases {
                    self.check_presence(number, &case.presence, findings);
                    self.check_list(&case.ty.kind, findings);
                    if let Some(when) = &case.when {
                        self.condition(number, when, findings);
                    }
                }
            }
            for rule in &shape.rules {
                if let Some(when) = &rule.when {
                    self.condition(number, when, findings);
                }
                match &rule.need {
                    NeedDraft::Holds(condition) => drop(self.condition(number, condition, findings)),
                    NeedDraft::ExactlyOne(paths) | NeedDraft::AtLeastOne(paths) | NeedDraft::AtMostOne(paths) => {
                        for path in paths {
                            self.path(number, path, findings);
                        }
                    }
                }
            }
        }
    }

    fn check_presence(&self, shape: usize, presence: &PresenceDraft, findings: &Findings<'_>) {
        if let PresenceDraft::RequiredWhen(when) = presence {
            self.condition(shape, when, findings);
        }
    }

    /// Checks the fields of members that a list's limits name.
    fn check_list(&self, kind: &KindDraft, findings: &Findings<'_>) {
        let KindDraft::List(list) = kind else { return };
        self.check_list(&list.item.kind, findings);
        let unique = list.unique.iter().chain(&list.first).flat_map(|set| &set.fields);
        let names = unique.chain(list.exclusive.iter().map(|exclusive| &exclusive.field));
        let shape = list.item.inner_shape();
        for name in names {
            match shape {
                Some(shape) => drop(self.find_or_report(shape, name, findings)),
                None => drop(findings.error("no-such-path", name.span, "the list's members have no fields")),
            }
        }
    }

    /// The field of that name, `@name` and `$text` included.
    pub(crate) fn find(&self, shape: usize, name: &str) -> Option<(u16, &FieldDraft)> {
        let (name, place) = match name.strip_prefix('@') {
            Some(name) => (name, Some(Place::Attribute)),
            None => (name, None),
        };
        let is_meant = |field: &FieldDraft| {
            field.name == name && place.map_or(field.place != Place::Attribute, |place| field.place == place)
        };
        let fields = &self.shapes.get(shape)?.fields;
        let number = fields.iter().position(is_meant)?;
        Some((u16::try_from(number).ok()?, fields.get(number)?))
    }

    pub(super) fn find_or_report(
        &self,
        shape: usize,
        name: &Spanned<String>,
        findings: &Findings<'_>,
    ) -> Option<(u16, &FieldDraft)> {
        let found = self.find(shape, name);
        if found.is_none() {
            let fields = self.shapes.get(shape).map(|shape| shape.fields.as_slice()).unwrap_or_default();
            let known = fields.iter().map(|field| field.name.as_str());
            let message = format!("there is no field `{}` here", name.value);
            findings.error("no-such-path", name.span, message).suggest(name, known);
        }
        found
    }

    /// Follows a path from an object.
    pub(super) fn path(&self, shape: usize, path: &PathExpression, findings: &Findings<'_>) -> Option<Found<'_>> {
        let mut at = self.start(shape, path, findings)?;
        let mut steps = Vec::new();
        let mut segments = path.segments.iter().peekable();
        while let Some(segment) = segments.next() {
            let is_missing = self.shapes.get(at).is_some_and(|shape| shape.missing.contains(&segment.value));
            if is_missing && self.find(at, segment).is_none() {
                return Some(Found::Stored(format!("the object's `{}`", joined(path))));
            }
            let (number, field) = self.find_or_report(at, segment, findings)?;
            steps.push(number);
            if segments.peek().is_none() {
                return Some(Found::Field(PathDraft { start: path.start, steps }, field));
            }
            let KindDraft::Record(inner) = field.ty.kind else {
                let reason = match field.ty.kind {
                    KindDraft::List(_) => "is a list: which member is meant?",
                    KindDraft::Map(_) => "is a map: which value is meant?",
                    _ => "has no members",
                };
                findings.error("no-such-path", segment.span, format!("`{}` {reason}", segment.value));
                return None;
            };
            at = inner;
        }
        None
    }

    /// The object at which a path starts.
    fn start(&self, shape: usize, path: &PathExpression, findings: &Findings<'_>) -> Option<usize> {
        let levels = match path.start {
            Start::Here => 0,
            Start::Above(levels) => usize::from(levels),
            Start::Root => usize::MAX,
        };
        let mut at = shape;
        for level in 0..levels {
            let Some(parent) = self.shapes.get(at).and_then(|shape| shape.parent) else {
                if path.start == Start::Root && self.shapes.get(at).is_none_or(|shape| shape.side != Side::Shared) {
                    break;
                }
                let message = match (self.shapes.get(at).map(|shape| shape.side), level) {
                    (Some(Side::Shared), _) => "a type does not know what is around it: many methods use it",
                    _ => "there is nothing around the root",
                };
                findings.error("no-such-path", path.span, message);
                return None;
            };
            at = parent;
        }
        if path.start != Start::Here && self.shapes.get(at).is_some_and(|shape| shape.form == Form::Transparent) {
            findings.error("no-such-path", path.span, "the root is no object: it has no fields that a path could name");
            return None;
        }
        Some(at)
    }

    /// A condition with its paths found; what is wrong in it is reported.
    pub(crate) fn condition(
        &self,
        shape: usize,
        expression: &Expression,
        findings: &Findings<'_>,
    ) -> Option<ConditionDraft> {
        let all = |parts: &[Expression]| -> Option<Vec<ConditionDraft>> {
            // Each part is looked at, so that all that is wrong is reported.
            let found: Vec<_> = parts.iter().map(|part| self.condition(shape, part, findings)).collect();
            found.into_iter().collect()
        };
        Some(match expression {
            Expression::All(parts) => ConditionDraft::All(all(parts)?),
            Expression::Any(parts) => ConditionDraft::Any(all(parts)?),
            Expression::Not(inner) => ConditionDraft::Not(Box::new(self.condition(shape, inner, findings)?)),
            Expression::Stored(what) => ConditionDraft::Stored(what.value.clone()),
            Expression::OneOf(path, _)
            | Expression::Order(path, ..)
            | Expression::Bits(path, _)
            | Expression::Prefix(path, _)
            | Expression::Present(path)
            | Expression::Filled(path) => match self.path(shape, path, findings)? {
                Found::Stored(what) => ConditionDraft::Stored(what),
                Found::Field(path, field) => self.test(path, field, expression, findings)?,
            },
        })
    }

    fn test(
        &self,
        path: PathDraft,
        field: &FieldDraft,
        expression: &Expression,
        findings: &Findings<'_>,
    ) -> Option<ConditionDraft> {
        Some(match expression {
            Expression::OneOf(_, operands) => {
                let values: Vec<_> = operands.iter().map(|operand| self.operand(field, operand, findings)).collect();
                ConditionDraft::OneOf(path, values.into_iter().collect::<Option<_>>()?)
            }
            Expression::Order(_, order, number) => {
                self.check_number(field, number, findings)?;
                ConditionDraft::Order(path, *order, number.value)
            }
            Expression::Bits(_, number) => {
                self.check_number(field, number, findings)?;
                ConditionDraft::Bits(path, number.value)
            }
            Expression::Prefix(_, text) => {
                self.check_text(field, text, findings)?;
                ConditionDraft::Prefix(path, text.value.clone())
            }
            Expression::Present(_) => ConditionDraft::Present(path),
            Expression::Filled(_) => ConditionDraft::Filled(path),
            Expression::All(_) | Expression::Any(_) | Expression::Not(_) | Expression::Stored(_) => return None,
        })
    }
}

/// The path as it is written.
fn joined(path: &PathExpression) -> String {
    path.segments.iter().map(|segment| segment.value.as_str()).collect::<Vec<_>>().join(".")
}

impl Resolved {
    /// Steps of a path, without a word on what is wrong.
    pub(crate) fn steps(&self, shape: usize, path: &PathExpression) -> Option<PathDraft> {
        match self.path(shape, path, &Findings::new(&[]))? {
            Found::Field(path, _) => Some(path),
            Found::Stored(_) => None,
        }
    }
}
