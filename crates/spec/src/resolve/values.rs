//! Whether a field can be compared with what a condition compares it with.

use callsheet_runtime::tables::Lexical;

use super::{FieldDraft, KindDraft, Resolved};
use crate::condition::Operand;
use crate::finding::Findings;
use crate::span::Spanned;

impl Resolved {
    /// The text that the field's value is compared with; `None` where the comparison is wrong.
    pub(super) fn operand(
        &self,
        field: &FieldDraft,
        operand: &Spanned<Operand>,
        findings: &Findings<'_>,
    ) -> Option<String> {
        let text = operand.text();
        let wrong = |what: &str| {
            let message = format!("the field `{}` is never `{text}`: it is {what}", field.name);
            findings.error("wrong-comparison", operand.span, message);
            None
        };
        if !field.cases.is_empty() {
            return Some(truth(&text).filter(|_| is_bool(field)).unwrap_or(text.as_str()).to_owned());
        }
        match &field.ty.kind {
            KindDraft::Bool(_) => match truth(&text) {
                Some(digit) => Some(digit.to_owned()),
                None => wrong("`true` or `false`"),
            },
            KindDraft::Int | KindDraft::Timestamp | KindDraft::Id => {
                let Ok(number) = text.parse::<i64>() else { return wrong("a number") };
                let ranges = &field.ty.numbers;
                let is_allowed =
                    ranges.is_empty() || ranges.iter().any(|range| (range.first..=range.last).contains(&number));
                if is_allowed { Some(text) } else { wrong("a number within its `in`") }
            }
            KindDraft::Float => {
                if text.parse::<f64>().is_ok() {
                    Some(text)
                } else {
                    wrong("a number")
                }
            }
            KindDraft::Enum { number, or_int } => self.enum_value(field, *number, *or_int, operand, findings),
            KindDraft::Record(_) => wrong("an object"),
            KindDraft::List(_) => wrong("a list"),
            KindDraft::Map(_) => wrong("a map"),
            KindDraft::Any | KindDraft::Text(_) | KindDraft::DateTime => Some(text),
        }
    }

    fn enum_value(
        &self,
        field: &FieldDraft,
        number: usize,
        or_int: bool,
        operand: &Spanned<Operand>,
        findings: &Findings<'_>,
    ) -> Option<String> {
        let text = operand.text();
        let members = self.enums.get(number).map(|draft| draft.members.as_slice()).unwrap_or_default();
        if members.iter().any(|member| member.value.value == text) || (or_int && text.parse::<i64>().is_ok()) {
            return Some(text);
        }
        let message = format!("the field `{}` has no value `{text}`", field.name);
        let report = findings.error("wrong-comparison", operand.span, message);
        match members.iter().find(|member| member.name.value == text) {
            Some(member) => drop(report.help(format!("on the wire that is `{}`", member.value.value))),
            None => drop(report.suggest(&text, members.iter().map(|member| member.value.as_str()))),
        }
        None
    }

    /// Whether the field has an order that numbers have.
    pub(super) fn check_number(
        &self,
        field: &FieldDraft,
        number: &Spanned<i64>,
        findings: &Findings<'_>,
    ) -> Option<()> {
        let is_ordered = match &field.ty.kind {
            KindDraft::Int | KindDraft::Timestamp | KindDraft::Float | KindDraft::Id | KindDraft::Any => true,
            KindDraft::Enum { number, or_int } => *or_int || self.enums.get(*number).is_some_and(|draft| draft.numeric),
            KindDraft::Text(lexical) => {
                matches!(
                    lexical,
                    Lexical::Number | Lexical::TimeUnit | Lexical::LongTimeUnit | Lexical::Port | Lexical::Delay
                )
            }
            _ => !field.cases.is_empty(),
        };
        if !is_ordered {
            let message = format!("the field `{}` is no number", field.name);
            findings.error("wrong-comparison", number.span, message);
        }
        is_ordered.then_some(())
    }

    /// Whether the field is text.
    pub(super) fn check_text(&self, field: &FieldDraft, text: &Spanned<String>, findings: &Findings<'_>) -> Option<()> {
        let is_text = matches!(&field.ty.kind, KindDraft::Text(_) | KindDraft::Any | KindDraft::Enum { .. });
        if !is_text {
            findings.error("wrong-comparison", text.span, format!("the field `{}` is no text", field.name));
        }
        is_text.then_some(())
    }
}

fn is_bool(field: &FieldDraft) -> bool {
    matches!(field.ty.kind, KindDraft::Bool(_))
}

/// The digit of a truth value.
fn truth(text: &str) -> Option<&'static str> {
    match text {
        "true" | "1" => Some("1"),
        "false" | "0" => Some("0"),
        _ => None,
    }
}
