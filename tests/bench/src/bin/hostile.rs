//! Lets one reader read one hostile input, which comes over standard input: `callsheet-bench-hostile READER CASE LIMITS`,
//! where the case is its number. Prints a line, with tabs between: `accepted` or `refused`, the seconds that a run took, and, of
//! ours, how many diagnostics there are and the code of the first.

use std::hint::black_box;
use std::io::{self, Read};
use std::process::ExitCode;
use std::time::Instant;

use callsheet_bench::hostile::{Allowance, Case, cases};
use callsheet_validator::Report;
use quick_xml::XmlVersion;
use quick_xml::escape::{EscapeError, resolve_predefined_entity};
use quick_xml::events::{BytesRef, BytesStart, Event};

/// How long a reader is given for repeated runs, in seconds.
const ENOUGH: f64 = 0.1;

/// How many runs there are at most.
const RUNS: usize = 20;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<String, Box<dyn std::error::Error>> {
    let [reader, number, allowance] = arguments else { return Err("a reader, a case and limits are expected".into()) };
    let case = cases().into_iter().nth(number.parse()?).ok_or("there is no such case")?;
    let allowance = Allowance::named(allowance).ok_or("there are no such limits")?;
    let mut input = Vec::new();
    io::stdin().lock().read_to_end(&mut input)?;
    Ok(match reader.as_str() {
        "ours" => ours(&case, allowance, &input),
        "quick-xml" => theirs(&input, quick_xml),
        "serde_json" => theirs(&input, serde_json::from_slice::<serde_json::Value>),
        "sonic-rs" => theirs(&input, sonic_rs::from_slice::<sonic_rs::Value>),
        _ => return Err("there is no such reader".into()),
    })
}

fn ours(case: &Case, allowance: Allowance, input: &[u8]) -> String {
    let validator = case.validator(allowance);
    let (reports, seconds) = timed(input, |input| case.check(&validator, input));
    let accepted = reports.iter().all(Report::is_valid);
    let mut diagnostics = reports.iter().flat_map(|report| &report.diagnostics);
    let first = diagnostics.next().map_or("", |diagnostic| diagnostic.code.as_str());
    let count = diagnostics.count() + usize::from(!first.is_empty());
    format!("{}\t{count}\t{first}", line(accepted, seconds))
}

fn theirs<'a, T, E>(input: &'a [u8], read: impl Fn(&'a [u8]) -> Result<T, E>) -> String {
    let (accepted, seconds) = timed(input, |input| read(input).is_ok());
    line(accepted, seconds)
}

fn line(accepted: bool, seconds: f64) -> String {
    format!("{}\t{seconds}", if accepted { "accepted" } else { "refused" })
}

/// Runs it until there is a time to rely on; what the last run came to, and the least time.
fn timed<'a, T>(input: &'a [u8], run: impl Fn(&'a [u8]) -> T) -> (T, f64) {
    let (mut least, mut sum) = (f64::INFINITY, 0.0);
    let mut runs = 0;
    loop {
        runs += 1;
        let start = Instant::now();
        let came_to = black_box(run(black_box(input)));
        let seconds = start.elapsed().as_secs_f64();
        least = least.min(seconds);
        sum += seconds;
        if sum > ENOUGH || runs == RUNS {
            return (came_to, least);
        }
    }
}

/// Reads all there is: names, attributes, text, references.
fn quick_xml(input: &[u8]) -> quick_xml::Result<()> {
    let mut reader = quick_xml::Reader::from_reader(input);
    loop {
        match reader.read_event()? {
            Event::Start(start) | Event::Empty(start) => attributes(&start)?,
            Event::Text(text) => drop(black_box(text.xml10_content())),
            Event::CData(text) => drop(black_box(text.xml10_content())),
            Event::GeneralRef(reference) => known(&reference)?,
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn attributes(start: &BytesStart<'_>) -> quick_xml::Result<()> {
    for attribute in start.attributes() {
        black_box(attribute?.normalized_value(XmlVersion::Implicit1_0)?);
    }
    Ok(())
}

/// Fails if nobody can say what the reference is for.
fn known(reference: &BytesRef<'_>) -> quick_xml::Result<()> {
    if black_box(reference.resolve_char_ref()?).is_none() && resolve_predefined_entity(reference).is_none() {
        return Err(EscapeError::UnrecognizedEntity(0..reference.len(), reference.to_string()).into());
    }
    Ok(())
}
