use std::collections::BTreeMap;

use callsheet_runtime::tables::{Place, Wire};

use super::Linter;
use crate::model::{FieldKeys, MemberSpec, PresenceSpec};
use crate::resolve::{EnumDraft, FieldDraft, KindDraft, ShapeDraft, TypeDraft};
use crate::span::{Span, Spanned};

impl Linter<'_, '_, '_> {
    pub(super) fn check_fields(&self) {
        for (number, shape) in self.resolved.shapes.iter().enumerate() {
            self.check_groups(shape);
            for field in &shape.fields {
                self.check_keys(&field.keys);
                self.check_deprecated_field(number, shape, field);
                self.check_part(field, shape.side, &shape.owner);
                self.check_place(field);
                self.check_default(field);
            }
            for rule in shape.rules.iter().filter(|rule| rule.versions != Default::default()) {
                self.check_rule_versions(rule.line);
            }
        }
        for draft in &self.resolved.enums {
            self.check_values(draft);
        }
    }

    fn check_keys(&self, keys: &FieldKeys) {
        self.check_access(keys.access.as_ref());
        self.check_entity(keys.references.as_ref());
        self.check_versions(&keys.versions);
        for case in keys.cases.iter().flatten() {
            self.check_versions(&case.versions);
        }
    }

    fn check_rule_versions(&self, span: Span) {
        if self.model.api.as_ref().is_some_and(|api| api.versions.is_empty()) {
            let message = "this API has no releases: `versions` is missing in its `api.toml`";
            self.findings.error("unknown-version", span, message);
        }
    }

    /// A group of one says less than `required` does.
    fn check_groups(&self, shape: &ShapeDraft) {
        let mut groups: BTreeMap<&str, Vec<(Span, bool)>> = BTreeMap::new();
        for field in &shape.fields {
            match field.keys.presence.as_ref().map(|presence| &presence.value) {
                Some(PresenceSpec::ExactlyOne(name)) => groups.entry(name).or_default().push((name.span, true)),
                Some(PresenceSpec::AtLeastOne(name)) => groups.entry(name).or_default().push((name.span, false)),
                _ => {}
            }
        }
        for (name, members) in groups {
            let Some((first, is_exact)) = members.first() else { continue };
            if members.len() == 1 {
                let message = format!("no other field of this object is in the group `{name}`");
                self.findings.error("lonely-group", *first, message).help("write `presence = \"required\"`");
            }
            for (span, other) in &members {
                if other != is_exact {
                    let message = format!("the group `{name}` is both `exactly-one` and `at-least-one`");
                    self.findings.error("mixed-group", *span, message);
                }
            }
        }
    }

    fn check_place(&self, field: &FieldDraft) {
        let is_json = self.model.api.as_ref().is_some_and(|api| api.wire == Wire::Json);
        if is_json && field.place != Place::Member {
            self.findings.error("bad-path", field.span, "JSON has neither attributes nor an element's text");
        }
        let is_scalar = !matches!(field.own.kind, KindDraft::Record(_) | KindDraft::Map(_));
        if field.place != Place::Member && !is_scalar {
            self.findings.error("bad-path", field.span, "an attribute or text holds no members");
        }
    }

    fn check_default(&self, field: &FieldDraft) {
        let Some(default) = field.keys.default.as_ref().filter(|_| field.cases.is_empty()) else { return };
        if let Some(reason) = self.default_fault(&field.own, default) {
            let message = format!("the default `{}` is no value of the field: {reason}", default.value);
            self.findings.error("bad-default", default.span, message);
        }
    }

    fn default_fault(&self, ty: &TypeDraft, default: &str) -> Option<String> {
        match &ty.kind {
            KindDraft::Bool(_) => {
                (!matches!(default, "0" | "1" | "true" | "false")).then(|| "it is true or false".to_owned())
            }
            KindDraft::Int | KindDraft::Timestamp | KindDraft::Id => {
                let Ok(number) = default.parse::<i64>() else { return Some("it is a whole number".to_owned()) };
                let is_allowed = ty.numbers.is_empty()
                    || ty.numbers.iter().any(|range| (range.first..=range.last).contains(&number));
                (!is_allowed).then(|| "its `in` leaves that out".to_owned())
            }
            KindDraft::Float => default.parse::<f64>().is_err().then(|| "it is a number".to_owned()),
            KindDraft::Enum { number, or_int } => {
                let members =
                    self.resolved.enums.get(*number).map(|draft| draft.members.as_slice()).unwrap_or_default();
                let is_value = members.iter().any(|member| member.value.value == default)
                    || (*or_int && default.parse::<i64>().is_ok());
                let is_allowed = ty.words.is_empty() || ty.words.iter().any(|word| word == default);
                (!is_value || !is_allowed).then(|| format!("it is one of {}", listed(members)))
            }
            KindDraft::Text(_) => {
                let is_long = ty.length.is_some_and(|length| default.chars().count() > length as usize);
                is_long.then(|| "it is longer than `length`".to_owned())
            }
            KindDraft::Record(_) => Some("it is an object".to_owned()),
            KindDraft::Any | KindDraft::DateTime | KindDraft::List(_) | KindDraft::Map(_) => None,
        }
    }

    fn check_values(&self, draft: &EnumDraft) {
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for member in &draft.members {
            self.check_versions(&member.versions);
            let value: &Spanned<String> = &member.value;
            if draft.numeric && value.parse::<i64>().is_err() {
                let message = format!("`{}` is no number, and the enumeration is `numeric`", value.value);
                self.findings.error("bad-value", value.span, message);
            }
            if let Some(first) = seen.insert(value, value.span) {
                let line = self.findings.locate(first).0;
                let message = format!("the value `{}` stands here twice", value.value);
                self.findings
                    .error("duplicate-name", value.span, message)
                    .label(format!("the first is in line {line}"));
            }
        }
    }
}

fn listed(members: &[MemberSpec]) -> String {
    let values: Vec<String> = members.iter().take(12).map(|member| format!("`{}`", member.value.value)).collect();
    values.join(", ")
}
