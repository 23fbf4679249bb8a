//! XML, beside quick-xml and libxml2.

use std::hint::black_box;

use callsheet_bench::documents::{Order, planfix};
use callsheet_validator::Validator;
use quick_xml::events::Event;

use super::no_diagnostics;
use crate::error::{BenchError, agree};
use crate::libxml2::Libxml2;
use crate::order::against_order;
use crate::part::Run;
use crate::plant::{Mistake, same_verdicts};
use crate::race::{race, timed};
use crate::row::{Bar, Row};

/// A document is validated as the answer to this method.
const TASK_GET_LIST: &str = "task.getList";
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

/// Adds the rows of XML; without libxml2, what it would have been measured for.
pub fn rows(run: &Run, rows: &mut Vec<Row>, unmeasured: &mut Vec<String>) -> Result<(), BenchError> {
    run.now("libxml2");
    let mut libxml2 = match Libxml2::start() {
        Ok(program) => Some(program),
        Err(error) => {
            unmeasured.push(format!("XML against libxml2, because of: {error}"));
            None
        }
    };
    let validator = Validator::new(&callsheet_planfix::TABLES);
    let large = Order::ALL.map(|order| planfix::tasks(run.pick(1_200, 50), order));
    let small = Order::ALL.map(planfix::user);
    let cases = [
        (TASK_GET_LIST, large, &TASK_MISTAKES, run.pace(31, 1), 1.5),
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
            rows.push(Row::of_bytes(title, text.len(), &outcome, bars[0]));
            let Some(libxml2) = &mut libxml2 else { continue };
            run.now(format!("XML{label} against libxml2"));
            let valid = |text: &str| Ok(check(text).is_valid());
            same_verdicts(method, text, mistakes, valid, |text| Ok(libxml2.errors(text)? == 0))?;
            libxml2.errors(text)?;
            let outcome = race(pace, timed(ours), |repeats| libxml2.seconds(repeats));
            let title = format!("XML{label}, against libxml2 with an XSD");
            rows.push(Row::of_bytes(title, text.len(), &outcome, bars[1]));
        }
        let [ordered, shuffled] = &documents;
        rows.push(against_order("XML", (ordered, shuffled), pace, |text| drop(black_box(check(text)))));
    }
    Ok(())
}

/// Reads all events; the number of elements that end.
fn events(text: &str) -> Result<usize, BenchError> {
    let mut reader = quick_xml::Reader::from_reader(text.as_bytes());
    reader.config_mut().check_end_names = false;
    let mut elements = 0;
    loop {
        match reader.read_event().map_err(BenchError::impossible("quick-xml"))? {
            Event::End(_) => elements += 1,
            Event::Eof => return Ok(elements),
            _ => {}
        }
    }
}
