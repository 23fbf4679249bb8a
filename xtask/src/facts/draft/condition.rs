//! Recorded conditions in the words of the spec language.

use super::super::drift::segment;
use super::super::recorded::{Condition, Rule};
use super::text::quoted;

/// A condition in the spec language, or that it cannot be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// The field that is looked at and its values; `None` where the condition cannot be said.
    test: Option<(String, String)>,
    /// How many objects further out that field is.
    above: usize,
    /// Why it is not the server's condition; `None` where it is.
    pub unclear: Option<String>,
}

/// The condition on fields beside the one that it is about.
pub fn when(condition: &Condition, siblings: &[(String, Rule)]) -> When {
    let unclear = match condition {
        Condition::Field { field, within } => {
            let sibling = siblings.iter().find(|(name, rule)| name == field && rule.kind != "any");
            let values = sibling.map(|(_, rule)| possible(&within.to_string(), rule));
            if let Some(values) = values.filter(|values| !values.is_empty()) {
                return When { test: Some((segment(field), values)), above: 0, unclear: None };
            }
            format!("the condition is on `{field}` in ({within}), which no caller can give")
        }
        Condition::Code { code } => format!("the condition is code: {code}"),
    };
    When { test: None, above: 0, unclear: Some(unclear) }
}

/// The values without those that the field never has by its own rule.
fn possible(values: &str, rule: &Rule) -> String {
    let Some(own) = rule.within.as_ref().map(ToString::to_string).filter(|own| !own.contains(':')) else {
        return values.to_owned();
    };
    let is_possible = |value: &&str| value.contains(':') || own.split(',').any(|known| known == *value);
    values.split(',').filter(is_possible).collect::<Vec<_>>().join(",")
}

impl When {
    /// The condition as it is told one object further in.
    pub fn lifted(&self) -> Self {
        Self { above: self.above + 1, ..self.clone() }
    }

    fn text(&self) -> String {
        match &self.test {
            Some((field, values)) => among(&format!("{}{field}", "../".repeat(self.above)), values),
            None => "stored \"TODO\"".to_owned(),
        }
    }
}

/// That the field has one of these values.
fn among(path: &str, values: &str) -> String {
    let (ranges, singles): (Vec<&str>, Vec<&str>) = values.split(',').partition(|value| range(value).is_some());
    let singles: Vec<String> = singles.into_iter().map(value).collect();
    let mut tests = match singles.as_slice() {
        [] => Vec::new(),
        [one] => vec![format!("{path} = {one}")],
        several => vec![format!("{path} in ({})", several.join(", "))],
    };
    let limits = ranges.into_iter().filter_map(range);
    tests.extend(limits.map(|(first, last)| format!("({path} >= {first} and {path} <= {last})")));
    if tests.len() == 1 { tests.concat() } else { format!("({})", tests.join(" or ")) }
}

fn range(text: &str) -> Option<(i64, i64)> {
    let (first, last) = text.split_once(':')?;
    Some((first.parse().ok()?, last.parse().ok()?))
}

fn value(text: &str) -> String {
    if text.parse::<i64>().is_ok() { text.to_owned() } else { quoted(text) }
}

/// All of the conditions together.
pub fn all(conditions: &[When]) -> String {
    conditions.iter().map(When::text).collect::<Vec<_>>().join(" and ")
}

#[cfg(test)]
mod tests {
    use super::among;

    #[test]
    fn values_become_tests() {
        let cases = [
            ("1", "kind = 1"),
            ("1,2", "kind in (1, 2)"),
            ("1:3", "(kind >= 1 and kind <= 3)"),
            ("0,5:7", "(kind = 0 or (kind >= 5 and kind <= 7))"),
            ("none,-1", "kind in (\"none\", -1)"),
        ];
        for (values, expected) in cases {
            assert_eq!(among("kind", values), expected);
        }
    }
}
