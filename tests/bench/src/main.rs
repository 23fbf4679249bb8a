//! Measures what the performance budget speaks of, and writes `docs/performance.md`: `cargo xtask bench`.

mod adversarial;
mod client;
mod compile;
mod decode;
mod error;
mod heap;
mod libxml2;
mod machine;
mod order;
mod page;
mod part;
mod plant;
mod race;
mod rivals;
mod row;
mod side_program;
mod validate;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use error::BenchError;
use part::{Measured, Part, Run};

/// Measures what the performance budget speaks of.
#[derive(Parser)]
#[command(name = "cargo xtask bench")]
struct Arguments {
    /// The one part to run; all of them, if none is named
    #[arg(value_parser = PARTS.map(|part| part.name))]
    name: Option<String>,
    /// Few rounds on small inputs, to see that everything works; writes no page, and asks for no bar
    #[arg(long)]
    short: bool,
}

const PARTS: [Part; 6] = [decode::PART, validate::PART, adversarial::PART, heap::PART, client::PART, compile::PART];

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let run = Run::new(arguments.short);
    let wanted = PARTS.iter().filter(|part| arguments.name.as_deref().is_none_or(|name| name == part.name));
    let results: Vec<_> = wanted.map(|part| (part, (part.run)(&run))).collect();
    run.done();
    let mut all_well = true;
    let mut sections = Vec::new();
    let machine = machine::description();
    for (part, result) in &results {
        match result {
            Ok(measured) => {
                show(part, measured);
                sections.push((*part, page::section(part, measured, &machine)));
                all_well &= run.short || measured.all_met();
            }
            Err(error) => {
                eprintln!("error: {}: {error}", part.name);
                all_well = false;
            }
        }
    }
    if !run.short
        && let Err(error) = write(&sections)
    {
        eprintln!("error: {error}");
        all_well = false;
    }
    if all_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn show(part: &Part, measured: &Measured) {
    println!("{}\n\n{}", part.title, page::tables(measured));
    for reason in &measured.unmeasured {
        println!("Not measured: {reason}.\n");
    }
}

fn write(sections: &[(&Part, String)]) -> Result<(), BenchError> {
    let path = repository().join("docs/performance.md");
    let page = fs::read_to_string(&path).ok();
    fs::write(&path, page::rewritten(page.as_deref(), &PARTS, sections)).map_err(BenchError::io("docs/performance.md"))
}

/// The repository's root.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
