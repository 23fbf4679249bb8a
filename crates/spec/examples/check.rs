//! Checks the specs of APIs: `cargo run -p callsheet-spec --example check -- . planfix zabbix`.

use std::path::Path;
use std::process::ExitCode;

use callsheet_spec::{Arena, check, read};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((root, apis)) = arguments.split_first() else { return ExitCode::from(2) };
    let mut status = ExitCode::SUCCESS;
    for api in apis {
        let sources = match read(Path::new(root), api) {
            Ok(sources) => sources,
            Err(error) => {
                eprintln!("{error}");
                return ExitCode::from(2);
            }
        };
        let checked = check(&sources);
        for finding in &checked.findings {
            println!("{}\n", finding.render(&sources, false));
        }
        if !checked.findings.is_empty() {
            status = ExitCode::FAILURE;
        }
        let Some(spec) = &checked.api else { continue };
        let arena = Arena::new();
        let lowered = spec.lower(&arena);
        println!("{api}: {} methods, {} shapes", lowered.tables.methods.len(), lowered.tables.shapes.len());
    }
    status
}
