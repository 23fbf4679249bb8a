use callsheet_runtime::{DateTime, Value};

use super::Listed;
use super::period::Period;
use crate::hook::field;
use crate::tree::{self, Object};

/// Whether a row of a data tag has what is asked of its fields.
pub(super) fn keeps(row: &Listed<'_>) -> bool {
    let Value::List(filters) = tree::plain(&field(row.call, "filters")) else { return true };
    filters.iter().all(|filter| match filter {
        Value::Map(filter) => passes(filter, row),
        _ => true,
    })
}

fn passes(filter: &Object, row: &Listed<'_>) -> bool {
    let text = |name: &str| filter.get(name).and_then(tree::text).unwrap_or_default();
    let moment = |name: &str| text(name).parse::<DateTime>().ok();
    let Some(Value::List(values)) = row.object.get("itemData") else { return false };
    let of_field = values.iter().filter_map(|value| match value {
        Value::Map(value) => {
            value.get("id").and_then(tree::text).is_some_and(|id| id == text("field")).then_some(value)
        }
        _ => None,
    });
    let period = Period::between(moment("fromDate"), moment("toDate"));
    let is_in_time = |value: &Object| {
        let moment = value.get("value").and_then(tree::text).and_then(|text| text.parse().ok());
        moment.is_some_and(|moment| period.holds(moment))
    };
    let names = |value: &Object| {
        let ids = value.get("valueId").and_then(tree::text).unwrap_or_default();
        ids.split(',').any(|id| id.trim() == text("userid"))
    };
    let is_bounded = moment("fromDate").is_some() || moment("toDate").is_some();
    of_field.into_iter().any(|value| (!is_bounded || is_in_time(value)) && (text("userid").is_empty() || names(value)))
}
