//! Validation, from bytes to all diagnostics.

use std::hint::black_box;

use callsheet_bench::documents::{Order, planfix, zabbix};
use callsheet_validator::{Limits, Validator};
use quick_xml::events::Event;
use serde::de::IgnoredAny;

use crate::error::{BenchError, agree};
use crate::libxml2::Libxml2;
use crate::order::against_order;
use crate::part::{Measured, Part, Run};
use crate::plant::{Mistake, same_verdicts};
use crate::race::{Outcome, race, timed};
use crate::row::{Bar, Row, size};

pub const PART: Part = Part {
    name: "validate",
    title: "From bytes to all diagnostics",
    sides: "\
- **XML**: Planfix's answers, most of their text Cyrillic: `task.getList` for the large document, `user.get` for the small one.
  Ours: `Validator::response` on bytes. quick-xml: a bare loop over the events of its slice reader until the end; no value is looked at.
  libxml2, by way of the crate `libxml`: the bytes are parsed and the tree is validated against an XSD for the same rules
  (`tests/bench/rules/response.xsd`), which is read once, before the race. It runs in a program of its own, which takes its times itself and is
  asked in turn with ours.
- **JSON**: answers of Zabbix's `user.get`. Ours: `Validator::response` on bytes. `jsonschema`: serde_json parses the bytes,
  then `iter_errors` is drained; the schema for the same rules (`tests/bench/rules/user_get.schema.json`) is compiled once, before
  the race. `IgnoredAny`: serde_json's `from_slice` reads the bytes and keeps nothing.
- **Shuffled**: ours on both sides, as above. The row with discriminators is a request of `host.update`: the version of SNMP stands
  behind the community that hangs on it, the interface's type behind both.
- **Errors**: ours on both sides, requests of `user.update`; in the one, a number of each of 10,000 users is none, each
  of which is a diagnostic with path, line and column. The ratio is the time that an error adds.
- Compared before: both sides take the document, and both refuse it with each of several planted mistakes; shuffled documents and
  those with errors have exactly the diagnostics that they should have.
",
    run,
};

/// A document is validated as the answer to this method.
const LARGE_XML: &str = "task.getList";
const USER_GET: &str = "user.get";

const TASK_MISTAKES: [Mistake; 4] = [
    ("<checkResult>0<", "<checkResult>7<"),
    ("<beginDateTime>03-02-2025 09:40<", "<beginDateTime>2025-02-03<"),
    ("<general>1001<", "<general>many<"),
    ("<starred>0</starred>", "<starred>0</started>"),
];

const PERSON_MISTAKES: [Mistake; 4] = [
    ("<isOnline>1<", "<isOnline>yes<"),
    ("<birthdate>01-03-1990<", "<birthdate>1990<"),
    ("<typeId>2<", "<typeId>two<"),
    ("</userGroups>", ""),
];

const USER_MISTAKES: [Mistake; 5] = [
    ("\"userid\":\"0\"", "\"userid\":\"none\""),
    ("\"attempt_failed\":\"0\"", "\"attempt_failed\":\"many\""),
    ("\"autologin\":\"0\"", "\"autologin\":\"7\""),
    ("\"name\":\"Мария\"", "\"name\":{}"),
    ("\"usrgrps\":[", "\"usrgrps\":[\"x\","),
];

fn run(run: &Run) -> Result<Measured, BenchError> {
    let mut measured = Measured::default();
    xml(run, &mut measured)?;
    json(run, &mut measured.rows)?;
    discriminators(run, &mut measured.rows)?;
    errors(run, &mut measured.rows)?;
    Ok(measured)
}

fn xml(run: &Run, measured: &mut Measured) -> Result<(), BenchError> {
    run.now("libxml2");
    let mut libxml2 = match Libxml2::start() {
        Ok(program) => Some(program),
        Err(error) => {
            measured.unmeasured.push(format!("XML against libxml2, because of: {error}"));
            None
        }
    };
    let validator = Validator::new(&callsheet_planfix::TABLES);
    let large = Order::ALL.map(|order| planfix::tasks(run.pick(1_200, 50), order));
    let small = Order::ALL.map(planfix::user);
    let cases = [
        (LARGE_XML, large, &TASK_MISTAKES, run.pace(31, 1), 1.5),
        (USER_GET, small, &PERSON_MISTAKES, run.pace(101, 300), 2.5),
    ];
    for (method, documents, mistakes, pace, bar) in cases {
        let check = |text: &str| validator.response(method, text.as_bytes());
        for (text, label) in documents.iter().zip(["", ", shuffled"]) {
            let bars = if label.is_empty() { [Bar::Faster(bar), Bar::Faster(6.0)] } else { [Bar::None; 2] };
            run.now(format!("XML{label} against quick-xml"));
            let ours = || drop(black_box(check(black_box(text))));
            no_diagnostics(method, check(text).diagnostics.len())?;
            agree("elements, against quick-xml", &text.matches("</").count(), &events(text)?)?;
            let outcome = race(pace, timed(ours), timed(|| drop(black_box(events(black_box(text))))));
            let title = format!("XML{label}, against quick-xml's bare event loop");
            measured.rows.push(Row::of_bytes(title, text.len(), &outcome, bars[0]));
            let Some(libxml2) = &mut libxml2 else { continue };
            run.now(format!("XML{label} against libxml2"));
            let valid = |text: &str| Ok(check(text).is_valid());
            same_verdicts(method, text, mistakes, valid, |text| Ok(libxml2.errors(text)? == 0))?;
            libxml2.errors(text)?;
            let outcome = race(pace, timed(ours), |repeats| libxml2.seconds(repeats));
            let title = format!("XML{label}, against libxml2 with an XSD");
            measured.rows.push(Row::of_bytes(title, text.len(), &outcome, bars[1]));
        }
        let [ordered, shuffled] = &documents;
        measured.rows.push(against_order("XML", (ordered, shuffled), pace, |text| drop(black_box(check(text)))));
    }
    Ok(())
}

/// Reads all events; the number of elements that end.
fn events(text: &str) -> Result<usize, BenchError> {
    let mut reader = quick_xml::Reader::from_reader(text.as_bytes());
    let mut elements = 0;
    loop {
        match reader.read_event().map_err(BenchError::impossible("quick-xml"))? {
            Event::End(_) => elements += 1,
            Event::Eof => return Ok(elements),
            _ => {}
        }
    }
}

fn json(run: &Run, rows: &mut Vec<Row>) -> Result<(), BenchError> {
    let schema = serde_json::from_str(include_str!("../rules/user_get.schema.json"));
    let schema: serde_json::Value = schema.map_err(BenchError::impossible("user_get.schema.json"))?;
    let schema = jsonschema::validator_for(&schema).map_err(BenchError::impossible("user_get.schema.json"))?;
    let validator = Validator::new(&callsheet_zabbix::TABLES);
    let check = |text: &str| validator.response(USER_GET, text.as_bytes());
    let by_schema = |text: &str| -> Result<usize, BenchError> {
        let value: serde_json::Value =
            serde_json::from_slice(text.as_bytes()).map_err(BenchError::impossible("serde_json"))?;
        Ok(schema.iter_errors(&value).count())
    };
    let ignored = |text: &str| serde_json::from_slice::<IgnoredAny>(text.as_bytes());
    for (count, pace, bar) in [(run.pick(15_800, 200), run.pace(9, 1), 12.0), (2, run.pace(101, 300), 6.0)] {
        let documents = Order::ALL.map(|order| zabbix::users_answer(count, order));
        for (text, label) in documents.iter().zip(["", ", shuffled"]) {
            let bars = if label.is_empty() { [Bar::Faster(bar), Bar::Faster(0.8)] } else { [Bar::None; 2] };
            run.now(format!("JSON{label}"));
            no_diagnostics(USER_GET, check(text).diagnostics.len())?;
            let valid = |text: &str| Ok(check(text).is_valid());
            same_verdicts(USER_GET, text, &USER_MISTAKES, valid, |text| Ok(by_schema(text)? == 0))?;
            ignored(text).map_err(BenchError::impossible("IgnoredAny"))?;
            let ours = || drop(black_box(check(black_box(text))));
            let outcome = race(pace, timed(ours), timed(|| drop(black_box(by_schema(black_box(text))))));
            let title = format!("JSON{label}, against `jsonschema`");
            rows.push(Row::of_bytes(title, text.len(), &outcome, bars[0]));
            let outcome = race(pace, timed(ours), timed(|| drop(black_box(ignored(black_box(text))))));
            let title = format!("JSON{label}, against serde_json's `IgnoredAny`");
            rows.push(Row::of_bytes(title, text.len(), &outcome, bars[1]));
        }
        let [ordered, shuffled] = &documents;
        rows.push(against_order("JSON", (ordered, shuffled), pace, |text| drop(black_box(check(text)))));
    }
    Ok(())
}

fn discriminators(run: &Run, rows: &mut Vec<Row>) -> Result<(), BenchError> {
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

fn errors(run: &Run, rows: &mut Vec<Row>) -> Result<(), BenchError> {
    let (count, wrong) = run.pick((29_500, 10_000), (500, 200));
    run.now(format!("{wrong} errors"));
    let limits = Limits::default().with_diagnostics(2 * wrong);
    let validator = Validator::new(&callsheet_zabbix::TABLES).limits(limits);
    let (valid, broken) = (zabbix::user_updates(count, 0), zabbix::user_updates(count, wrong));
    agree("lengths", &broken.len(), &valid.len())?;
    no_diagnostics("user.update", diagnostics(&validator, &valid))?;
    for report in validator.requests(broken.as_bytes()) {
        agree("errors", &report.diagnostics.len(), &wrong)?;
        for (number, diagnostic) in report.diagnostics.iter().enumerate() {
            let placed = broken.get(diagnostic.span.clone()) == Some("\"many\"");
            agree("a diagnostic", &(&*diagnostic.path, placed), &(&*format!("/{}/rows_per_page", number + 1), true))?;
        }
    }
    let outcome = race(
        run.pace(21, 1),
        timed(|| {
            black_box(diagnostics(&validator, &broken));
        }),
        timed(|| {
            black_box(diagnostics(&validator, &valid));
        }),
    );
    rows.push(error_row(wrong, broken.len(), &outcome));
    Ok(())
}

fn error_row(wrong: usize, bytes: usize, outcome: &Outcome) -> Row {
    let added = outcome.longer().scaled(1e6 / wrong as f64);
    let time = |seconds: f64| format!("{:.2} ms", seconds * 1e3);
    Row {
        title: format!("JSON, {wrong} errors against none, {}", size(bytes)),
        ours: time(outcome.ours().median),
        rival: time(outcome.theirs().median),
        ratio: format!("{:.2} µs an error", added.median),
        spread: format!("{:.2}–{:.2}", added.least, added.most),
        bar: "at most 2 µs an error".to_owned(),
        met: Some(added.median <= 2.0),
    }
}

fn diagnostics(validator: &Validator<'_>, text: &str) -> usize {
    validator.requests(text.as_bytes()).iter().map(|report| report.diagnostics.len()).sum()
}

fn no_diagnostics(what: &str, found: usize) -> Result<(), BenchError> {
    agree(&format!("{what}: diagnostics of a right document"), &found, &0)
}
