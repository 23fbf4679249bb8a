//! JSON, beside `jsonschema` and a reader that keeps nothing.

use std::hint::black_box;
use std::sync::LazyLock;

use callsheet_bench::documents::{Order, zabbix};
use callsheet_validator::{Report, Validator};
use jsonschema::PatternOptions;
use serde::Deserialize;
use serde::de::{Error, IgnoredAny};
use serde_json::Value;

use super::{diagnostics, no_diagnostics};
use crate::error::{BenchError, agree};
use crate::order::against_order;
use crate::part::Run;
use crate::plant::{Mistake, same_verdicts};
use crate::race::{Pace, faster, race, timed};
use crate::row::{Bar, Row};

/// A document is validated as the answer to this method.
const HOST_GET: &str = "host.get";

const MISTAKES: [Mistake; 10] = [
    ("\"hostid\":\"10000\"", "\"hostid\":\"none\""),
    ("\"tls_accept\":\"1\"", "\"tls_accept\":\"one\""),
    ("\"custom_interfaces\":\"0\"", "\"custom_interfaces\":\"7\""),
    ("\"description\":\"Резервная копия каждую ночь\"", "\"description\":{}"),
    ("\"location\":\"", "\"location\":{},\"os_full\":\""),
    ("\"os\":\"Linux\"", "\"os\":[\"Linux\"]"),
    ("\"tag\":\"service\"", "\"tag\":\"\""),
    ("\"max_repetitions\":\"10\"", "\"max_repetitions\":\"ten\""),
    ("\"available\":\"1\"", "\"available\":{}"),
    ("\"macros\":[", "\"macros\":[\"x\","),
];

/// The validator that the macro makes of the schema.
#[jsonschema::validator(path = "rules/host_get.schema.json", pattern_options = { engine = regex })]
struct Compiled;

/// Adds the rows of answers.
pub fn rows(run: &Run, rows: &mut Vec<Row>) -> Result<(), BenchError> {
    let schema = serde_json::from_str(include_str!("../../rules/host_get.schema.json"));
    let schema: Value = schema.map_err(BenchError::impossible("host_get.schema.json"))?;
    let options = jsonschema::options().with_pattern_options(PatternOptions::regex());
    let schema = options.build(&schema).map_err(BenchError::impossible("host_get.schema.json"))?;
    let at_run_time = |value: &Value| schema.iter_errors(value).count();
    let compiled = |value: &Value| if Compiled::is_valid(value) { 0 } else { Compiled::iter_errors(value).count() };
    for (count, pace, bars) in
        [(run.pick(FULL, 200), run.pace(9, 1), [12.0, 10.0]), (1, run.pace(101, 300), [6.0, 5.0])]
    {
        let documents = Order::ALL.map(|order| zabbix::hosts_answer(count, order));
        for (text, label) in documents.iter().zip(["", ", shuffled"]) {
            run.now(format!("JSON{label}"));
            let contest = Contest { text, label, pace };
            rows.push(contest.against("`jsonschema`", bars[0], at_run_time)?);
            rows.push(contest.against("the macro of `jsonschema`", bars[1], compiled)?);
            rows.push(contest.against_ignoring()?);
        }
        let [ordered, shuffled] = &documents;
        rows.push(against_order("JSON", (ordered, shuffled), pace, |text| drop(black_box(check(text)))));
    }
    Ok(())
}

/// How many hosts make up 10 MB.
const FULL: usize = 6_250;

/// Built once, as the rivals' schema is.
static VALIDATOR: LazyLock<Validator<'static>> = LazyLock::new(|| Validator::new(&callsheet_zabbix::TABLES));

fn check(text: &str) -> Report {
    VALIDATOR.response(HOST_GET, text.as_bytes())
}

/// A document that both sides read.
struct Contest<'a> {
    text: &'a str,
    /// What its title says of its order; where that is something, there is no bar.
    label: &'a str,
    pace: Pace,
}

impl Contest<'_> {
    /// Ours against a parsed value in which `errors` counts what is wrong.
    fn against(&self, rival: &str, bar: f64, errors: impl Fn(&Value) -> usize) -> Result<Row, BenchError> {
        no_diagnostics(HOST_GET, check(self.text).diagnostics.len())?;
        let verdict = |text: &str| Ok(errors(&read_slice(text).map_err(BenchError::impossible("serde_json"))?) == 0);
        same_verdicts(HOST_GET, self.text, &MISTAKES, |text| Ok(check(text).is_valid()), verdict)?;
        let count = |value: Result<Value, _>| value.map_or(usize::MAX, |value: Value| errors(&value));
        let by_slice = || {
            black_box(count(read_slice(black_box(self.text))));
        };
        let by_text = || {
            black_box(count(read_text(black_box(self.text))));
        };
        Ok(self.row(rival, bar, faster(timed(by_slice), timed(by_text))))
    }

    /// Ours against a reader that keeps nothing.
    fn against_ignoring(&self) -> Result<Row, BenchError> {
        read_slice::<IgnoredAny>(self.text).map_err(BenchError::impossible("IgnoredAny"))?;
        let by_slice = || drop(black_box(read_slice::<IgnoredAny>(black_box(self.text))));
        let by_text = || drop(black_box(read_text::<IgnoredAny>(black_box(self.text))));
        Ok(self.row("serde_json's `IgnoredAny`", 0.8, faster(timed(by_slice), timed(by_text))))
    }

    fn row(&self, rival: &str, bar: f64, theirs: impl FnMut(usize) -> f64) -> Row {
        let bar = if self.label.is_empty() { Bar::Faster(bar) } else { Bar::None };
        let outcome = race(self.pace, timed(|| drop(black_box(check(black_box(self.text))))), theirs);
        Row::of_bytes(format!("JSON{}, against {rival}", self.label), self.text.len(), &outcome, bar)
    }
}

fn read_slice<'a, T: Deserialize<'a>>(text: &'a str) -> serde_json::Result<T> {
    serde_json::from_slice(text.as_bytes())
}

/// As a program does that has bytes, and wants the reader for text.
fn read_text<'a, T: Deserialize<'a>>(text: &'a str) -> serde_json::Result<T> {
    let text = str::from_utf8(text.as_bytes()).map_err(serde_json::Error::custom)?;
    serde_json::from_str(text)
}

/// Adds the rows of requests whose rules hang on members that stand behind others.
pub fn discriminators(run: &Run, rows: &mut Vec<Row>) -> Result<(), BenchError> {
    let title = "JSON, discriminators behind their values";
    run.now(title);
    let validator = Validator::new(&callsheet_zabbix::TABLES);
    for (count, pace) in [(run.pick(32_000, 200), run.pace(9, 1)), (5, run.pace(101, 300))] {
        let documents = Order::ALL.map(|order| zabbix::host_updates(count, order));
        for text in &documents {
            no_diagnostics("host.update", diagnostics(&validator, text))?;
            // SNMP of version 2 needs a community, which version 3 has no use for.
            let wrong = text.replacen("\"community\":\"{$SNMP_COMMUNITY}\",", "", 1);
            agree("host.update without a community", &diagnostics(&validator, &wrong), &1)?;
        }
        let [ordered, shuffled] = &documents;
        let work = |text: &str| {
            black_box(diagnostics(&validator, text));
        };
        rows.push(against_order(title, (ordered, shuffled), pace, work));
    }
    Ok(())
}
