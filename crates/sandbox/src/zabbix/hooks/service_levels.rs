//! Service levels: how long services were up. The sandbox knows of no problem in the past, so that they always were.
//!
//! Periods are reckoned in UTC, whatever the time zone of the SLA.

use callsheet_runtime::Value;

use super::{NOT_THERE, failed, now};
use crate::config::Zabbix;
use crate::engine::Call;
use crate::hook::{World, field, text_field};
use crate::refusal::Refusal;
use crate::tree::{self, Object};

const DAY: i64 = 86400;
const WEEK: i64 = 7 * DAY;
/// How many periods are reported where the request does not say.
const PERIODS: usize = 20;
/// 1970 began on a Thursday; weeks begin on Sundays.
const FIRST_SUNDAY: i64 = 3 * DAY;

#[derive(Clone, Copy)]
struct Span {
    from: i64,
    to: i64,
}

impl Span {
    fn overlap(self, other: Span) -> i64 {
        (self.to.min(other.to) - self.from.max(other.from)).max(0)
    }

    fn shown(self) -> Object {
        Object::from([
            ("period_from".to_owned(), Value::from(self.from)),
            ("period_to".to_owned(), Value::from(self.to)),
        ])
    }
}

pub(super) fn reckon(call: &Call<'_>, world: &mut World<'_>, _: &Zabbix) -> Result<Value, Refusal> {
    let sla = world.store.object("sla", &text_field(call, "slaid")).ok_or_else(|| failed(NOT_THERE))?;
    let asked = tree::texts(&tree::plain(&field(call, "serviceids")));
    let services = world.store.collection("service").into_iter().flat_map(|services| services.iter());
    let services: Vec<&str> = services
        .filter(|(key, service)| {
            (asked.is_empty() || asked.iter().any(|id| id == key.as_str())) && is_covered(sla, service)
        })
        .map(|(key, _)| key.as_str())
        .collect();
    let periods = periods(call, sla);
    let levels = periods.iter().filter(|_| !services.is_empty());
    let levels = levels.map(|period| Value::List(services.iter().map(|_| level(sla, *period)).collect())).collect();
    Ok(Value::Map(Object::from([
        ("periods".to_owned(), Value::List(periods.iter().map(|period| Value::Map(period.shown())).collect())),
        ("serviceids".to_owned(), Value::List(services.into_iter().map(Value::from).collect())),
        ("sli".to_owned(), Value::List(levels)),
    ])))
}

fn members<'o>(object: &'o Object, name: &str) -> impl Iterator<Item = &'o Object> {
    let list = match object.get(name) {
        Some(Value::List(list)) => &list[..],
        _ => &[],
    };
    list.iter().filter_map(|member| match member {
        Value::Map(own) => Some(own),
        _ => None,
    })
}

fn number(object: &Object, name: &str) -> i64 {
    object.get(name).and_then(tree::text).and_then(|text| text.parse().ok()).unwrap_or(0)
}

/// Whether one of the SLA's tags is the service's: equal, or part of its value.
fn is_covered(sla: &Object, service: &Object) -> bool {
    let text = |own: &Object, name: &str| own.get(name).and_then(tree::text).unwrap_or_default().into_owned();
    members(sla, "service_tags").any(|wanted| {
        members(service, "tags").filter(|tag| text(tag, "tag") == text(wanted, "tag")).any(|tag| {
            let (value, sought) = (text(tag, "value"), text(wanted, "value"));
            if number(wanted, "operator") == 0 {
                value == sought
            } else {
                value.to_lowercase().contains(&sought.to_lowercase())
            }
        })
    })
}

fn level(sla: &Object, period: Span) -> Value {
    let lived = Span { to: period.to.min(now()), ..period };
    let week: Vec<Span> = members(sla, "schedule").map(span).collect();
    let scheduled: i64 = match week.is_empty() {
        true => lived.overlap(lived),
        false => {
            let first = lived.from - (lived.from - FIRST_SUNDAY).rem_euclid(WEEK);
            let weeks = (0..).map(|number| first + number * WEEK).take_while(|start| *start < lived.to);
            let shifted =
                |start: i64| week.iter().map(move |span| Span { from: span.from + start, to: span.to + start });
            weeks.flat_map(shifted).map(|span| span.overlap(lived)).sum()
        }
    };
    let excluded: Vec<(&Object, Span)> = members(sla, "excluded_downtimes").map(|own| (own, span(own))).collect();
    let touching = || excluded.iter().filter(|(_, span)| span.overlap(period) > 0);
    let uptime = (scheduled - touching().map(|(_, span)| span.overlap(lived)).sum::<i64>()).max(0);
    let slo: f64 = sla.get("slo").and_then(tree::text).and_then(|text| text.parse().ok()).unwrap_or(100.0);
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "seconds of a year are far below")]
    let budget = if slo > 0.0 { (uptime as f64 / slo * (100.0 - slo)) as i64 } else { 0 };
    let downtimes = touching().map(|(own, span)| {
        let mut shown = span.shown();
        shown.insert("name".to_owned(), own.get("name").cloned().unwrap_or_default());
        Value::Map(shown)
    });
    Value::Map(Object::from([
        ("uptime".to_owned(), Value::from(uptime)),
        ("downtime".to_owned(), Value::from(0)),
        ("sli".to_owned(), Value::from(if uptime > 0 { 100 } else { -1 })),
        ("error_budget".to_owned(), Value::from(budget)),
        ("excluded_downtimes".to_owned(), Value::List(downtimes.collect())),
    ]))
}

fn span(own: &Object) -> Span {
    Span { from: number(own, "period_from"), to: number(own, "period_to") }
}

/// The periods that are asked for, the oldest first.
fn periods(call: &Call<'_>, sla: &Object) -> Vec<Span> {
    let asked = |name: &str| text_field(call, name).parse::<i64>().ok();
    let count = asked("periods").and_then(|count| usize::try_from(count).ok()).unwrap_or(PERIODS);
    let kind = number(sla, "period");
    let effective = number(sla, "effective_date");
    let mut found = Vec::new();
    match (asked("period_from"), asked("period_to")) {
        (Some(from), to) => {
            let mut at = period(kind, from);
            let last = to.unwrap_or_else(now);
            while at.from <= last && found.len() < count {
                found.push(at);
                at = period(kind, at.to);
            }
        }
        (None, to) => {
            let mut at = period(kind, to.unwrap_or_else(now));
            while at.to > effective && found.len() < count {
                found.insert(0, at);
                at = period(kind, at.from - 1);
            }
        }
    }
    found.retain(|span| span.to > effective);
    found
}

/// The day, week, month, quarter or year that a moment is in.
fn period(kind: i64, moment: i64) -> Span {
    let months = match kind {
        0 => {
            let from = moment - moment.rem_euclid(DAY);
            return Span { from, to: from + DAY };
        }
        1 => {
            let from = moment - (moment - FIRST_SUNDAY).rem_euclid(WEEK);
            return Span { from, to: from + WEEK };
        }
        2 => 1,
        3 => 3,
        _ => 12,
    };
    let (year, month) = month_of(moment.div_euclid(DAY));
    let first = month - month.rem_euclid(months);
    Span { from: start_of(year, first) * DAY, to: start_of(year, first + months) * DAY }
}

/// The year and the month, from 0, of a day since 1970.
fn month_of(day: i64) -> (i64, i64) {
    let mut year = 1970 + day.div_euclid(366);
    while start_of(year + 1, 0) <= day {
        year += 1;
    }
    let month = (0..12).rev().find(|month| start_of(year, *month) <= day).unwrap_or(0);
    (year, month)
}

/// The day since 1970 on which a month, counted from 0 and over the year's end, begins.
fn start_of(year: i64, month: i64) -> i64 {
    const BEFORE: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let (year, month) = (year + month.div_euclid(12), month.rem_euclid(12));
    let leaps = |year: i64| year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let is_leap = leaps(year) > leaps(year - 1);
    let within = usize::try_from(month).ok().and_then(|month| BEFORE.get(month)).copied().unwrap_or(0);
    (year - 1970) * 365 + leaps(year - 1) - leaps(1969) + within + i64::from(is_leap && month > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_of_the_calendar() {
        // 2025-10-02 00:00 and 2024-02-29 12:00, both UTC.
        for (kind, moment, from, to) in [
            (0, 1_759_363_200, 1_759_363_200, 1_759_449_600),
            (1, 1_759_363_200, 1_759_017_600, 1_759_622_400),
            (2, 1_759_363_200, 1_759_276_800, 1_761_955_200),
            (3, 1_759_363_200, 1_759_276_800, 1_767_225_600),
            (4, 1_759_363_200, 1_735_689_600, 1_767_225_600),
            (2, 1_709_208_000, 1_706_745_600, 1_709_251_200),
        ] {
            let found = period(kind, moment);
            assert_eq!((found.from, found.to), (from, to), "{kind} of {moment}");
        }
    }
}
