use std::borrow::Cow;
use std::cmp::Ordering;

use callsheet_runtime::{DateTime, Value};

use super::Listed;
use super::period::Period;
use crate::engine::Call;
use crate::hook::field;
use crate::tree;

/// One of a list's numbered filters.
pub(super) struct Filter {
    /// What is looked at: another list's filters are numbered otherwise.
    pub(super) kind: u32,
    operator: Operator,
    value: Value,
    /// The account's own field that is looked at, where that is one.
    pub(super) field: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Equal,
    NotEqual,
    Greater,
    Less,
}

/// The request's filters.
pub(super) fn filters(call: &Call<'_>) -> Vec<Filter> {
    match tree::plain(&field(call, "filters")) {
        Value::List(members) => members.iter().filter_map(Filter::of).collect(),
        _ => Vec::new(),
    }
}

impl Filter {
    fn of(member: &Value) -> Option<Self> {
        let Value::Map(member) = member else { return None };
        let text = |name: &str| member.get(name).and_then(tree::text).unwrap_or_default();
        let operator = match &*text("operator") {
            "notequal" => Operator::NotEqual,
            "gt" => Operator::Greater,
            "lt" => Operator::Less,
            _ => Operator::Equal,
        };
        let value = member.get("value").cloned().unwrap_or_default();
        Some(Self { kind: text("type").parse().ok()?, operator, value, field: text("field").into_owned() })
    }

    /// The value, where it is a scalar.
    pub(super) fn text(&self) -> Cow<'_, str> {
        tree::text(&self.value).unwrap_or_default()
    }

    /// What was found out, turned round where the filter asks for that.
    pub(super) fn says(&self, found: bool) -> bool {
        found != (self.operator == Operator::NotEqual)
    }

    /// Whether one of the texts is the value, or one of the values.
    pub(super) fn names(&self, found: &[Cow<'_, str>]) -> bool {
        let wanted = self.text();
        let mut wanted = wanted.split(';').map(str::trim);
        self.says(wanted.any(|value| found.iter().any(|text| text == value)))
    }

    /// Whether the value occurs in one of the texts, in any case of letters.
    pub(super) fn contains(&self, found: &[Cow<'_, str>]) -> bool {
        let wanted = self.text().to_lowercase();
        self.says(found.iter().any(|text| text.to_lowercase().contains(&wanted)))
    }

    /// Whether the text says the same truth as the value.
    pub(super) fn agrees(&self, found: &str) -> bool {
        self.says(super::is_on(found) == super::is_on(&self.text()))
    }

    /// Whether the number is equal, greater or less.
    pub(super) fn counts(&self, found: &str) -> bool {
        let numbers = (found.parse::<f64>(), self.text().parse::<f64>());
        let order = match numbers {
            (Ok(found), Ok(wanted)) => found.partial_cmp(&wanted),
            _ => None,
        };
        match self.operator {
            Operator::Equal => order == Some(Ordering::Equal),
            Operator::NotEqual => order != Some(Ordering::Equal),
            Operator::Greater => order == Some(Ordering::Greater),
            Operator::Less => order == Some(Ordering::Less),
        }
    }

    /// Whether one of the moments is in the time that the value names, after it, or before it.
    pub(super) fn dates(&self, call: &Call<'_>, found: &[DateTime]) -> bool {
        let Some(period) = Period::of(call, &self.value) else { return false };
        let mut found = found.iter();
        match self.operator {
            Operator::Equal => found.any(|moment| period.holds(*moment)),
            Operator::NotEqual => !found.any(|moment| period.holds(*moment)),
            Operator::Greater => found.any(|moment| period.is_before(*moment)),
            Operator::Less => found.any(|moment| period.is_after(*moment)),
        }
    }

    /// Whether the day is in the time that the value names, whatever the year.
    pub(super) fn dates_of_any_year(&self, call: &Call<'_>, found: Option<DateTime>) -> bool {
        let Some(period) = Period::of(call, &self.value) else { return false };
        self.says(found.is_some_and(|day| period.holds_in_any_year(day)))
    }

    /// Whether the account's own field passes. The last two digits of the filter's number say what kind of field it is.
    pub(super) fn passes_own_field(&self, listed: &Listed<'_>) -> bool {
        let kept = own_values(listed, &self.field);
        let found: Vec<Cow<'_, str>> = kept.iter().flat_map(|text| parts(text)).collect();
        match self.kind % 100 {
            1 => self.contains(&found),
            2 => self.counts(kept.first().map_or("", |text| text)),
            3 => {
                let moments: Vec<DateTime> = kept.iter().filter_map(|text| text.parse().ok()).collect();
                self.dates(listed.call, &moments)
            }
            5 => self.agrees(kept.first().map_or("", |text| text)),
            _ => self.names(&found),
        }
    }
}

/// The values of one of the account's own fields.
pub(super) fn own_values(listed: &Listed<'_>, field: &str) -> Vec<String> {
    let Some(Value::List(values)) = listed.object.get("customData") else { return Vec::new() };
    let of_field = values.iter().filter_map(|value| match value {
        Value::Map(value) => {
            let id = tree::get(value, "field.id").and_then(tree::text)?;
            (id == field).then(|| value.get("value").and_then(tree::text).unwrap_or_default().into_owned())
        }
        _ => None,
    });
    of_field.collect()
}

/// The members of a set, which is written `[1,2]` or `["a","b"]`; else the text itself.
fn parts(text: &str) -> Vec<Cow<'_, str>> {
    match text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(inner) => inner.split(',').map(|part| Cow::Borrowed(part.trim().trim_matches('"'))).collect(),
        None => vec![Cow::Borrowed(text)],
    }
}
